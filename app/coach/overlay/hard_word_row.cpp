#include "coach/overlay/hard_word_row.h"

#include "coach/overlay/announce.h"
#include "kit/button.h"
#include "kit/flex_box.h"
#include "kit/icon_label.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coach::overlay {

HardWordRow::HardWordRow(QWidget* parent)
    : QWidget(parent)
    , m_words(new kit::FlexBox(this))
    , m_meaning(new kit::IconLabel(u"help"_s, {}, this))
{
    setObjectName(u"hardWords"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_words);
    column->addWidget(m_meaning);
    m_words->setGap(6);
    m_words->setLineGap(4);
    m_meaning->setType(kit::TextType::CoachStep);
    m_meaning->setTone(kit::TextTone::Sim);
    m_meaning->setObjectName(u"wordMeaning"_s);
    m_meaning->hide();
    hide();
}

void HardWordRow::show(const QList<core::HardWord>& all)
{
    const auto words = all.first(qMin(all.size(), kMost));
    QStringList shown;
    for (const core::HardWord& word : words)
        shown.append(word.word);
    setVisible(!shown.isEmpty());
    if (shown == m_shown)
        return;
    m_shown = shown;
    m_explained.clear();
    m_meaning->hide();
    for (auto* old : m_words->findChildren<kit::Button*>(QString(), Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater();
    }
    for (qsizetype i = 0; i < words.size(); ++i) {
        //: A button: what does that word mean?
        auto* button = new kit::Button(tr("%1 ?").arg(words[i].word), kit::Button::Role::SimLink, m_words);
        button->setObjectName(u"hardWordButton%1"_s.arg(i + 1));
        button->setSize(kit::Button::Size::Compact);
        button->setAccessibleName(tr("Que veut dire « %1 » ?").arg(words[i].word));
        connect(button, &QAbstractButton::clicked, this,
            [this, word = words[i]] { explain(word.word, word.meaning); });
        button->show();
    }
}

// A second click puts it away.
void HardWordRow::explain(const QString& word, const QString& meaning)
{
    const bool isShown = m_explained == word;
    m_explained = isShown ? QString() : word;
    m_meaning->setVisible(!isShown);
    if (isShown)
        return;
    //: A word, and what it means
    m_meaning->setText(tr("%1 : %2").arg(word, meaning));
    announce(*m_meaning, m_meaning->text());
}

} // namespace coach::overlay

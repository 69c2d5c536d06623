#include "kit/keyboard_help.h"

#include "kit/dialog.h"
#include "kit/form_field.h"
#include "kit/keyboard_drawing.h"
#include "kit/segments.h"
#include "kit/small_link.h"
#include "kit/text.h"

#include <QEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kit {
namespace {

// What the dialog shows, kept in step.
class Body final : public QWidget
{
public:
    Body()
    {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(14);
        m_signs = new Segments(this);
        m_signs->setObjectName(u"signSegments"_s);
        m_signs->setAccessibleName(KeyboardHelp::tr("Signe"));
        m_signs->setItems({u"@"_s, u"€"_s, u"_"_s, u"-"_s, u"é"_s, KeyboardHelp::tr("Majuscule"),
            KeyboardHelp::tr("Chiffre")});
        m_signs->setCurrentIndex(0);
        column->addWidget(m_signs);
        m_sentence = new Text({}, TextType::Strong, TextTone::Auto, this);
        m_sentence->setObjectName(u"signSentence"_s);
        column->addWidget(m_sentence);
        m_drawing = new KeyboardDrawing(this);
        column->addWidget(m_drawing);
        m_kinds = new Segments(this);
        m_kinds->setObjectName(u"keyboardSegments"_s);
        m_kinds->setAccessibleName(KeyboardHelp::tr("Clavier"));
        m_kinds->setItems({KeyboardHelp::tr("Clavier belge"), KeyboardHelp::tr("Clavier français")});
        m_kinds->setCurrentIndex(machineKeyboard() == KeyboardKind::Belgian ? 0 : 1);
        column->addWidget(m_kinds);
        for (Segments* choice : {m_signs, m_kinds})
            QObject::connect(choice, &Segments::currentIndexChanged, this, [this] { refresh(); });
        refresh();
    }

private:
    void refresh()
    {
        const auto kind = m_kinds->currentIndex() == 1 ? KeyboardKind::French : KeyboardKind::Belgian;
        const SignWay way = signWays(kind).value(m_signs->currentIndex());
        m_sentence->setText(KeyboardHelp::sentence(way));
        m_drawing->show(kind, way);
    }

    Segments* m_signs = nullptr;
    Text* m_sentence = nullptr;
    KeyboardDrawing* m_drawing = nullptr;
    Segments* m_kinds = nullptr;
};

} // namespace

QString KeyboardHelp::sentence(const SignWay& way)
{
    if (way.sign == u"A"_s)
        return tr("Gardez la touche Maj (⇧) enfoncée, puis appuyez sur une lettre : elle s’écrit en grand.");
    if (way.sign == u"1"_s)
        return tr("Gardez la touche Maj (⇧) enfoncée, puis appuyez sur une touche de la rangée du haut.");
    if (way.hold == "altgr"_L1)
        return tr(
            "Gardez la touche AltGr enfoncée, à droite de la barre d’espace, puis appuyez sur la touche "
            "%1.")
            .arg(way.press.toUpper() == u"E"_s ? u"E"_s : way.press);
    if (way.hold == "shift"_L1)
        return tr("Gardez la touche Maj (⇧) enfoncée, puis appuyez sur la touche %1.").arg(way.press);
    return tr("Appuyez sur la touche %1.").arg(way.press);
}

void KeyboardHelp::open(QWidget* host)
{
    auto* dialog = new Dialog(host, tr("Trouver un signe sur le clavier"));
    dialog->setObjectName(u"keyboardHelpDialog"_s);
    dialog->setCardWidth(740);
    dialog->setBody(new Body);
    dialog->addButton(tr("J’ai trouvé"), 0, true);
    dialog->open();
}

class KeyboardHelp::Link final : public SmallLink
{
public:
    explicit Link(QWidget* parent)
        : SmallLink(parent)
    {
        setObjectName(u"keyboardHelpLink"_s);
        connect(this, &QAbstractButton::clicked, this, [this] { KeyboardHelp::open(this); });
        retranslate();
    }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        return SmallLink::event(event);
    }

private:
    void retranslate()
    {
        setText(KeyboardHelp::tr("Où est le signe @ sur le clavier ?"));
        updateGeometry();
    }
};

void KeyboardHelp::addTo(FormField& field)
{
    auto* link = new Link(&field);
    field.layout()->addWidget(link);
    // Between the field and what follows, for the keyboard too.
    QWidget::setTabOrder(field.input(), link);
}

} // namespace kit

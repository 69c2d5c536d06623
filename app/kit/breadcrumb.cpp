#include "kit/breadcrumb.h"

#include "kit/icon_label.h"
#include "kit/small_link.h"
#include "kit/text.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace kit {

Breadcrumb::Breadcrumb(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    setAccessibleName(tr("Vous êtes ici"));
}

void Breadcrumb::setSteps(const QList<Step>& steps)
{
    m_steps = steps;
    rebuild();
}

void Breadcrumb::rebuild()
{
    while (QLayoutItem* item = m_row->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        }
        delete item;
    }
    for (int i = 0; i < m_steps.size(); ++i) {
        const Step& step = m_steps.at(i);
        if (i > 0) {
            auto* chevron = new IconLabel(this);
            chevron->setIconName(u"chevron-right"_s);
            chevron->setIconSize(16);
            chevron->setTone(TextTone::Muted);
            m_row->addWidget(chevron);
        }
        if (step.target.isEmpty()) {
            auto* here = new Text(step.text, TextType::Small, TextTone::Muted, this);
            m_row->addWidget(here, 1);
        } else {
            auto* link = new SmallLink(step.text, this);
            // The menu often has a link of the same words: a voice must tell them apart.
            link->setAccessibleName(tr("Chemin : %1").arg(step.text));
            connect(link, &QAbstractButton::clicked, this,
                [this, target = step.target] { Q_EMIT linkActivated(target); });
            m_row->addWidget(link);
        }
    }
    if (!m_steps.isEmpty() && !m_steps.constLast().target.isEmpty())
        m_row->addStretch(1);
}

bool Breadcrumb::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Vous êtes ici"));
    return QWidget::event(event);
}

} // namespace kit

#include "sites/electruc/meter_view.h"

#include "core/text.h"
#include "kit/button.h"
#include "kit/text.h"
#include "sites/electruc/meter_face.h"

#include <QAccessible>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sites::electruc {

MeterView::MeterView(QWidget* parent)
    : QWidget(parent)
    , m_face(new MeterFace(this))
    , m_next(new kit::Button({}, kit::Button::Role::Ink, this))
    , m_check(new kit::Text({}, kit::TextType::Small, kit::TextTone::Text, this))
{
    m_face->setObjectName(u"meterFace"_s);
    m_next->setObjectName(u"nextRegisterButton"_s);
    m_next->setTrailingIconName(u"chevron-right"_s);
    m_check->setObjectName(u"meterCheckText"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_face);
    column->addWidget(m_next, 0, Qt::AlignLeft);
    column->addWidget(m_check);
    m_next->hide();
    connect(m_next, &QAbstractButton::clicked, this, &MeterView::next);
}

void MeterView::setMeter(const services::MeterNow& meter)
{
    m_face->setMeter(meter);
    m_next->setVisible(meter.kind == core::MeterKind::Smart);
    retranslate();
}

void MeterView::retranslate()
{
    m_face->retranslate();
    m_next->setText(tr("Suivant"));
    m_check->setSegments({{tr("Vérifiez d’abord le numéro : il finit par "), false},
        {core::digitsOf(m_face->meter().number).right(4), true}, {u"."_s, false}});
    tellButton();
}

void MeterView::next()
{
    const auto count = static_cast<int>(m_face->meter().windows.size());
    m_face->setShownWindow((m_face->shownWindow() + 1) % count);
    tellButton();
    QAccessibleEvent changed(m_next, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

// Whoever cannot see the screen hears what it shows now.
void MeterView::tellButton()
{
    m_next->setAccessibleName(tr("Suivant : montrer le nombre suivant du compteur"));
    m_next->setAccessibleDescription(m_face->textAlternative());
}

} // namespace sites::electruc

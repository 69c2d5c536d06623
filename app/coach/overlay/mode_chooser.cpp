#include "coach/overlay/mode_chooser.h"

#include "kit/accessibility.h"
#include "kit/button.h"
#include "kit/flex_box.h"
#include "kit/radio_button.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace coach::overlay {

ModeChooser::ModeChooser(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"modeChooser"_s);
    kit::setAccessibleRole(*this, QAccessible::Grouping);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    auto* row = new kit::FlexBox(this);
    row->setGap(8);
    row->setLineGap(4);
    const auto add = [&](const QString& name, core::ExerciseMode mode) {
        auto* radio = new kit::RadioButton(row);
        radio->setObjectName(name);
        radio->setSimulator(true);
        radio->setProperty("grow", true);
        radio->setProperty("basis", 140);
        connect(radio, &QAbstractButton::clicked, this, [this, mode] { Q_EMIT chosen(mode); });
        return radio;
    };
    m_guide = add(u"guideModeRadio"_s, core::ExerciseMode::Guide);
    m_alone = add(u"aloneModeRadio"_s, core::ExerciseMode::Alone);
    m_show = new kit::Button(this);
    m_show->setObjectName(u"showAllButton"_s);
    m_show->setRole(kit::Button::Role::Sim);
    m_show->setSize(kit::Button::Size::Compact);
    m_show->setIconName(u"play"_s);
    connect(m_show, &QAbstractButton::clicked, this, &ModeChooser::showAsked);
    column->addWidget(row);
    column->addWidget(m_show);
}

void ModeChooser::show(core::ExerciseMode mode, bool canBeShown)
{
    setAccessibleName(tr("Comment faire cet exercice"));
    m_guide->setText(tr("Guide-moi"));
    m_guide->setAccessibleDescription(tr("Chaque étape vous dit quoi faire."));
    m_alone->setText(tr("À moi"));
    m_alone->setAccessibleDescription(tr("Vous essayez sans explication. L’aide vient si vous la demandez."));
    m_show->setText(tr("Montre-moi tout l’exercice"));
    m_show->setVisible(canBeShown);
    (mode == core::ExerciseMode::Alone ? m_alone : m_guide)->setChecked(true);
}

} // namespace coach::overlay

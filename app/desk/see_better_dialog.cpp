#include "desk/see_better_dialog.h"

#include "kit/button.h"
#include "kit/flow_layout.h"
#include "kit/radio_button.h"
#include "kit/text.h"

#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

// Radio buttons exclude each other within one parent: each question has its own.
QWidget* group(const QString& name)
{
    auto* choices = new QWidget;
    choices->setAccessibleName(name);
    new kit::FlowLayout(choices, 24, 4);
    return choices;
}

kit::RadioButton* choice(QWidget* group, const QString& text, const QString& objectName, bool isChosen)
{
    auto* button = new kit::RadioButton(text, group);
    button->setSimulator(true);
    button->setObjectName(objectName);
    button->setChecked(isChosen);
    group->layout()->addWidget(button);
    return button;
}

} // namespace

SeeBetterDialog::SeeBetterDialog(QWidget* host, services::ThemeChoice theme, int textPercent)
    : Dialog(host, tr("Voir mieux"), World::Simulator)
{
    setObjectName(u"seeBetterDialog"_s);
    setLead(tr("Essayez : vous voyez le résultat tout de suite. L’ordinateur retient votre choix."));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(new kit::Text(tr("Couleurs"), kit::TextType::H3));
    column->addWidget(themes(theme));
    column->addSpacing(8);
    column->addWidget(new kit::Text(tr("Taille du texte"), kit::TextType::H3));
    column->addWidget(sizes(textPercent));
    setBody(body);
    addButton(tr("Fermer"), 0, true)->setObjectName(u"closeButton"_s);
}

QWidget* SeeBetterDialog::themes(services::ThemeChoice chosen)
{
    QWidget* choices = group(tr("Couleurs"));
    const auto add = [&](services::ThemeChoice theme, const QString& text, const QString& objectName) {
        connect(choice(choices, text, objectName, theme == chosen), &QAbstractButton::toggled, this,
            [this, theme](bool isOn) {
                if (isOn)
                    Q_EMIT themeChosen(theme);
            });
    };
    add(services::ThemeChoice::Light, tr("Clair"), u"lightRadio"_s);
    add(services::ThemeChoice::Dark, tr("Sombre"), u"darkRadio"_s);
    add(services::ThemeChoice::Contrast, tr("Contraste fort"), u"contrastRadio"_s);
    return choices;
}

QWidget* SeeBetterDialog::sizes(int chosen)
{
    QWidget* choices = group(tr("Taille du texte"));
    for (const int percent : services::kTextPercents) {
        connect(choice(choices, tr("%1 %", "text size").arg(percent), u"text%1Radio"_s.arg(percent),
                    percent == chosen),
            &QAbstractButton::toggled, this, [this, percent](bool isOn) {
                if (isOn)
                    Q_EMIT textPercentChosen(percent);
            });
    }
    return choices;
}

} // namespace desk

#include "sites/electruc/language_button.h"

#include "kit/accessibility.h"
#include "kit/theme_scope.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace sites::electruc {

LanguageButton::LanguageButton(QWidget* parent)
    : HeaderButton(Look::Plain, u"language"_s, parent)
{
    setObjectName(u"languageButton"_s);
    kit::setAccessibleRole(*this, QAccessible::ButtonMenu);
    connect(this, &QAbstractButton::clicked, this, &LanguageButton::openMenu);
    retranslate();
}

void LanguageButton::setLanguage(core::Language language)
{
    m_language = language;
    retranslate();
}

void LanguageButton::retranslate()
{
    setText(core::languageCode(m_language).toUpper());
    setAccessibleName(tr("Langue\u00A0: %1. Changer de langue").arg(core::languageName(m_language)));
    setToolTip(tr("Changer de langue"));
    updateGeometry();
    update();
}

void LanguageButton::openMenu()
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    auto* menu = new QMenu(this);
    menu->setObjectName(u"languageMenu"_s);
    menu->setAccessibleName(tr("Langues"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setFont(theme.fontFor(kit::TextType::Body));
    auto* choice = new QActionGroup(menu);
    for (const core::Language language : core::kLanguages) {
        QAction* action = menu->addAction(core::languageName(language));
        action->setObjectName(u"language_"_s + core::languageCode(language));
        action->setCheckable(true);
        action->setChecked(language == m_language);
        choice->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] { Q_EMIT chosen(language); });
        if (language == m_language)
            menu->setActiveAction(action);
    }
    // An assistive tool triggers the action without closing the menu.
    connect(menu, &QMenu::triggered, menu, &QWidget::close);
    menu->popup(mapToGlobal(QPoint(0, height())));
}

void LanguageButton::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Down:
        openMenu();
        return;
    default:
        HeaderButton::keyPressEvent(event);
    }
}

} // namespace sites::electruc

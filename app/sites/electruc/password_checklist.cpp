#include "sites/electruc/password_checklist.h"

#include "kit/card_grid.h"
#include "kit/icon_label.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace sites::electruc {

namespace {

constexpr int kIcon = 22;
constexpr std::array kRules{core::PasswordRule::LongEnough, core::PasswordRule::NotOnlyDigits,
    core::PasswordRule::NotCommon, core::PasswordRule::NotPersonal};

} // namespace

PasswordChecklist::PasswordChecklist(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* grid = new kit::CardGrid(this);
    grid->setColumns(2);
    grid->setColumnWidth(190);
    grid->setGap(8);
    grid->setLineGap(2);
    column->addWidget(grid);
    for (const core::PasswordRule rule : kRules) {
        auto* line = new kit::IconLabel(grid);
        line->setObjectName(core::codeOf(rule) + u"Rule"_s);
        line->setIconSize(kIcon);
        m_lines.append(line);
    }
    refresh();
}

void PasswordChecklist::follow(QLineEdit* password, QLineEdit* email)
{
    m_password = password;
    m_email = email;
    connect(password, &QLineEdit::textChanged, this, &PasswordChecklist::refresh);
    if (email)
        connect(email, &QLineEdit::textChanged, this, &PasswordChecklist::refresh);
    refresh();
}

void PasswordChecklist::setOwner(const core::PasswordOwner& owner)
{
    m_owner = owner;
    refresh();
}

QString PasswordChecklist::words(core::PasswordRule rule, const QString& password) const
{
    switch (rule) {
    case core::PasswordRule::LongEnough: {
        const int missing = core::missingCharacters(password);
        return password.isEmpty() || missing == 0
            ? tr("%1 caractères ou plus").arg(core::kShortestPassword)
            : tr("%1 caractères ou plus (encore %2)").arg(core::kShortestPassword).arg(missing);
    }
    case core::PasswordRule::NotOnlyDigits:
        return tr("au moins une lettre");
    case core::PasswordRule::NotCommon:
        return tr("pas un mot trop courant");
    case core::PasswordRule::NotPersonal:
        return tr("ni votre nom, ni votre e-mail");
    }
    return {};
}

void PasswordChecklist::refresh()
{
    const QString password = m_password ? m_password->text() : QString();
    if (m_email)
        m_owner.email = m_email->text();
    const auto broken = core::brokenPasswordRules(password, m_owner);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const core::PasswordRule rule = kRules.at(static_cast<std::size_t>(i));
        const bool kept = !password.isEmpty() && !broken.contains(rule);
        kit::IconLabel* line = m_lines.at(i);
        const QString text = words(rule, password);
        line->setIconName(kept ? u"check-circle"_s : u"circle"_s);
        line->setTone(kept ? kit::TextTone::Ok : kit::TextTone::Text);
        line->setType(kept ? kit::TextType::SmallStrong : kit::TextType::Small);
        line->setText(text);
        //: What a screen reader says of a line of the password's list
        line->setAccessibleName(kept ? tr("C’est bon : %1").arg(text) : tr("Pas encore : %1").arg(text));
    }
}

void PasswordChecklist::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

} // namespace sites::electruc

#pragma once

#include "core/accounts/password_rules.h"

#include <QList>
#include <QWidget>

class QLineEdit;

namespace kit {
class IconLabel;
} // namespace kit

namespace sites::electruc {

// What a new password must be, ticked off while it is typed: in words, with an icon and bold letters, never
// by colour alone (E-15). It helps; the service decides.
class PasswordChecklist final : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordChecklist(QWidget* parent = nullptr);

    // Follows what is typed there; email may be null when the owner's address is known.
    void follow(QLineEdit* password, QLineEdit* email = nullptr);
    void setOwner(const core::PasswordOwner& owner);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    QString words(core::PasswordRule rule, const QString& password) const;

    QLineEdit* m_password = nullptr;
    QLineEdit* m_email = nullptr;
    core::PasswordOwner m_owner;
    QList<kit::IconLabel*> m_lines; // in the order of the rules
};

} // namespace sites::electruc

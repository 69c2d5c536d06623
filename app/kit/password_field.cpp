#include "kit/password_field.h"

#include "kit/button.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace kit {

PasswordField::PasswordField(QWidget* parent)
    : QLineEdit(parent)
    , m_toggle(new Button(this))
{
    setEchoMode(Password);
    setMaxLength(200);
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_toggle->setRole(Button::Role::Link);
    m_toggle->setObjectName(u"showPasswordButton"_s);
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    connect(m_toggle, &QPushButton::clicked, this, [this] { setShown(!isShown()); });
    retranslate();
}

void PasswordField::setShown(bool shown)
{
    setEchoMode(shown ? Normal : Password);
    retranslate();
    place();
}

void PasswordField::retranslate()
{
    m_toggle->setText(isShown() ? tr("Cacher") : tr("Montrer"));
    m_toggle->setIconName(isShown() ? u"eye-off"_s : u"eye"_s);
    m_toggle->setAccessibleName(isShown() ? tr("Cacher le mot de passe") : tr("Montrer le mot de passe"));
}

void PasswordField::place()
{
    const int width = m_toggle->sizeHint().width();
    setTextMargins(0, 0, width, 0);
    m_toggle->setGeometry(this->width() - width - 2, 2, width, height() - 4);
}

void PasswordField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    place();
}

bool PasswordField::event(QEvent* event)
{
    const bool done = QLineEdit::event(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        place();
    return done;
}

} // namespace kit

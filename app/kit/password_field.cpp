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
    place();
}

void PasswordField::setShown(bool shown)
{
    setEchoMode(shown ? Normal : Password);
    retranslate();
    place();
}

void PasswordField::retranslate()
{
    m_toggle->setToolTip(isShown() ? tr("Cacher") : tr("Montrer"));
    m_toggle->setIconName(isShown() ? u"eye-off"_s : u"eye"_s);
    // The field's own name, so that two on a page are told apart.
    const QString what = accessibleName();
    if (what.isEmpty())
        m_toggle->setAccessibleName(isShown() ? tr("Cacher le mot de passe") : tr("Montrer le mot de passe"));
    else
        m_toggle->setAccessibleName(isShown() ? tr("Cacher : %1").arg(what) : tr("Montrer : %1").arg(what));
    if (const QString name = objectName(); name.endsWith(u"Edit"_s) && name != u"passwordEdit"_s)
        m_toggle->setObjectName(u"show"_s + name.front().toUpper() + name.sliced(1).chopped(4) + u"Button"_s);
}

void PasswordField::place()
{
    // The word while it leaves more than half of the field to the password, the eye alone in a narrow one.
    m_toggle->setText(m_toggle->toolTip());
    int width = m_toggle->sizeHint().width();
    if (2 * width > this->width()) {
        m_toggle->setText({});
        width = m_toggle->sizeHint().width();
    }
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
    // Whoever gives it its name does so after making it.
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::Show
        || event->type() == QEvent::FocusIn) {
        retranslate();
        place();
    }
    // A form's own order of tabs leaves what it does not know for later: the toggle follows its field.
    if (event->type() == QEvent::Show)
        setTabOrder(this, m_toggle);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        place();
    return done;
}

} // namespace kit

#include "kit/form_field.h"

#include "kit/icon.h"
#include "kit/icon_label.h"
#include "kit/password_field.h"
#include "kit/text.h"
#include "kit/theme_scope.h"

#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kit {

namespace {

constexpr char kStateProperty[] = "fieldState";
constexpr int kLabelToField = 6;
constexpr int kRight = 14; // of a mark inside a field
constexpr int kBeside = 40; // between the field's edge, what is written and the mark

// The lock before what cannot be changed.
class ReadOnlyLock final : public QWidget
{
public:
    explicit ReadOnlyLock(QLineEdit& edit)
        : QWidget(&edit)
        , m_edit(edit)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        edit.installEventFilter(this);
        follow();
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::ReadOnlyChange || isLookChange(event))
            follow();
        return QWidget::eventFilter(watched, event);
    }
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = ThemeScope::of(this);
        QPainter painter(this);
        paintIcon(painter, u"lock"_s, theme.color(Color::Text), rect(), width());
    }

private:
    void follow()
    {
        const int side = ThemeScope::of(this).iconPx(kSide);
        const bool locked = m_edit.isReadOnly();
        setVisible(locked);
        setGeometry(kLeft, 0, side, m_edit.height());
        m_edit.setTextMargins(locked ? side + kGap : 0, 0, 0, 0);
    }

    static constexpr int kSide = 20;
    static constexpr int kLeft = 16;
    static constexpr int kGap = 10;

    QLineEdit& m_edit;
};

// « Correct » stands at the right end of a line that has the room, so that the form does not grow while one
// writes; under the field otherwise.
bool fitsInside(const QWidget& mark, const QWidget* input)
{
    const auto* edit = qobject_cast<const QLineEdit*>(input);
    if (!edit || qobject_cast<const PasswordField*>(input))
        return false;
    const int written = QFontMetrics(edit->font()).horizontalAdvance(edit->text());
    return kBeside + written + mark.sizeHint().width() + kRight < edit->width();
}

void placeInside(QWidget& mark, const QRect& field)
{
    const QSize size = mark.sizeHint();
    mark.setGeometry(field.right() - size.width() - kRight,
        field.top() + (field.height() - size.height()) / 2, size.width(), size.height());
    mark.raise();
}

} // namespace

FormField::FormField(QWidget* parent)
    : QWidget(parent)
{
    // Here and not above: a child that comes is an event, and event() reads the members.
    m_label = new Text({}, TextType::Label, TextTone::Ink, this);
    m_help = new Text({}, TextType::Small, TextTone::Muted, this);
    m_message = new IconLabel(this);
    m_label->setObjectName(u"fieldLabel"_s);
    m_help->setObjectName(u"fieldHelp"_s);
    m_help->setContentsMargins(0, 1, 0, 0);
    m_help->setVisible(false);
    m_message->setObjectName(u"fieldMessage"_s);
    m_message->setIconSize(22);
    m_message->setType(TextType::SmallStrong);
    m_message->setVisible(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

FormField::FormField(const QString& label, QWidget* input, QWidget* parent)
    : FormField(parent)
{
    m_labelText = label;
    setInput(input);
    refresh();
}

QString FormField::labelText() const
{
    return m_labelText;
}

void FormField::setLabelText(const QString& text)
{
    m_labelText = text;
    build();
    refresh();
}

QString FormField::helpText() const
{
    return m_help->text();
}

void FormField::setHelpText(const QString& text)
{
    m_help->setText(text);
    m_help->setVisible(!text.isEmpty());
    build();
    refresh();
}

void FormField::setOptional(bool optional)
{
    m_optional = optional;
    refresh();
}

void FormField::setInput(QWidget* input)
{
    input->setParent(this);
    m_input = input;
    build();
    refresh();
}

QWidget* FormField::input() const
{
    if (!m_input) {
        const auto children = findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
        for (QWidget* child : children) {
            if (child != m_label && child != m_help && child != m_message && !child->isWindow()) {
                m_input = child;
                break;
            }
        }
    }
    return m_input;
}

// Once the input is there: a form fills its widgets after constructing them.
void FormField::build()
{
    if (m_built || !input())
        return;
    m_built = true;
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    if (!column) {
        delete layout();
        column = new QVBoxLayout(this);
        column->addWidget(m_input);
    }
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->insertWidget(0, m_label);
    column->insertWidget(1, m_help);
    column->insertSpacing(2, kLabelToField);
    column->addSpacing(0);
    column->addWidget(m_message);
    m_label->setBuddy(m_input);
    if (auto* edit = qobject_cast<QLineEdit*>(m_input); edit && edit->isReadOnly())
        new ReadOnlyLock(*edit);
    refresh();
}

void FormField::setError(const QString& sentence)
{
    m_error = sentence;
    m_valid = false;
    build();
    refresh();
}

void FormField::setValid(bool valid)
{
    m_valid = valid;
    m_error.clear();
    refresh();
}

void FormField::refresh()
{
    m_label->setText(m_optional ? tr("%1 (facultatif)").arg(m_labelText) : m_labelText);
    const bool error = !m_error.isEmpty();
    m_message->setIconName(error ? u"error"_s : u"check-circle"_s);
    m_message->setTone(error ? TextTone::Error : TextTone::Ok);
    m_message->setText(error ? m_error : tr("Correct"));
    m_message->setVisible(error || m_valid);
    if (!m_input)
        return;
    const bool inside = m_valid && !error && fitsInside(*m_message, m_input);
    const bool isUnder = layout() && layout()->indexOf(m_message) >= 0;
    m_message->setContentsMargins(0, inside ? 0 : kLabelToField, 0, 0);
    if (inside && isUnder)
        layout()->removeWidget(m_message);
    else if (!inside && !isUnder && m_built)
        layout()->addWidget(m_message);
    if (inside)
        placeInside(*m_message, m_input->geometry());
    if (m_input->accessibleName().isEmpty() || m_input->property("kitNamed").toBool()) {
        m_input->setAccessibleName(m_labelText);
        m_input->setProperty("kitNamed", true);
    }
    QStringList told;
    if (error)
        told.append(m_error);
    if (!m_help->text().isEmpty())
        told.append(m_help->text());
    m_input->setAccessibleDescription(told.join(u' '));
    const QString state = error ? u"error"_s : m_valid ? u"valid"_s : QString();
    if (m_input->property(kStateProperty).toString() != state) {
        m_input->setProperty(kStateProperty, state);
        m_input->style()->unpolish(m_input);
        m_input->style()->polish(m_input);
        m_input->update();
    }
}

QSize FormField::sizeHint() const
{
    const_cast<FormField*>(this)->build();
    return QWidget::sizeHint();
}

QSize FormField::minimumSizeHint() const
{
    const_cast<FormField*>(this)->build();
    return QWidget::minimumSizeHint();
}

bool FormField::event(QEvent* event)
{
    if (event->type() == QEvent::Polish || event->type() == QEvent::LayoutRequest)
        build();
    if (event->type() == QEvent::LanguageChange
        || (m_valid && (event->type() == QEvent::Resize || isLookChange(event))))
        refresh();
    return QWidget::event(event);
}

void FormField::showEvent(QShowEvent* event)
{
    build();
    QWidget::showEvent(event);
}

} // namespace kit

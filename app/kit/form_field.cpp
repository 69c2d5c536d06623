#include "kit/form_field.h"

#include "kit/icon_label.h"
#include "kit/text.h"

#include <QEvent>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kit {

namespace {

constexpr char kStateProperty[] = "fieldState";
constexpr int kLabelToField = 6;

} // namespace

FormField::FormField(QWidget* parent)
    : QWidget(parent)
    , m_label(new Text({}, TextType::Label, TextTone::Ink, this))
    , m_help(new Text({}, TextType::Small, TextTone::Muted, this))
    , m_message(new IconLabel(this))
{
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
    m_message->setContentsMargins(0, kLabelToField, 0, 0);
    if (!m_input)
        return;
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
    if (event->type() == QEvent::LanguageChange)
        refresh();
    return QWidget::event(event);
}

void FormField::showEvent(QShowEvent* event)
{
    build();
    QWidget::showEvent(event);
}

} // namespace kit

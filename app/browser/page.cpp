#include "browser/page.h"

#include "browser/leave_question.h"
#include "kit/accessibility.h"

#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace browser {

using namespace Qt::StringLiterals;

namespace {

// The parts of composed widgets are named by Qt (qt_spinbox_lineedit); only names given by us count.
bool isNamed(const QObject* object)
{
    return !object->objectName().isEmpty() && !object->objectName().startsWith(u"qt_"_s);
}

// A password shown in clear is still a password: the hint stays while the echo mode changes.
bool isSecret(const QLineEdit* edit)
{
    return edit->echoMode() != QLineEdit::Normal || edit->inputMethodHints().testFlag(Qt::ImhSensitiveData)
        || edit->inherits("kit::PasswordField");
}

template <typename Widget> QList<Widget*> namedInputs(const QWidget* page)
{
    QList<Widget*> inputs;
    for (Widget* input : page->findChildren<Widget*>()) {
        if (isNamed(input))
            inputs.append(input);
    }
    return inputs;
}

QString scrollKey(const QWidget* area)
{
    return u"scroll:"_s + area->objectName();
}

} // namespace

Page::Page(QWidget* parent)
    : QWidget(parent)
{
    // Before the first child: what makes a child known to assistive tools makes its page known too.
    kit::setAccessibleRole(*this, QAccessible::WebDocument);
}

QVariantMap Page::saveForm() const
{
    QVariantMap form;
    for (const auto* edit : namedInputs<QLineEdit>(this)) {
        if (!isSecret(edit) && !edit->isReadOnly())
            form.insert(edit->objectName(), edit->text());
    }
    for (const auto* edit : namedInputs<QPlainTextEdit>(this)) {
        if (!edit->isReadOnly())
            form.insert(edit->objectName(), edit->toPlainText());
    }
    for (const auto* box : namedInputs<QComboBox>(this))
        form.insert(box->objectName(), box->currentText());
    for (const auto* button : namedInputs<QAbstractButton>(this)) {
        if (qobject_cast<const QCheckBox*>(button) || qobject_cast<const QRadioButton*>(button))
            form.insert(button->objectName(), button->isChecked());
    }
    for (const auto* area : findChildren<QAbstractScrollArea*>()) {
        if (isNamed(area) && area->verticalScrollBar()->value() > 0)
            form.insert(scrollKey(area), area->verticalScrollBar()->value());
    }
    return form;
}

void Page::restoreForm(const QVariantMap& form)
{
    for (auto* edit : namedInputs<QLineEdit>(this)) {
        if (!isSecret(edit) && form.contains(edit->objectName()))
            edit->setText(form.value(edit->objectName()).toString());
    }
    for (auto* edit : namedInputs<QPlainTextEdit>(this)) {
        if (form.contains(edit->objectName()))
            edit->setPlainText(form.value(edit->objectName()).toString());
    }
    for (auto* box : namedInputs<QComboBox>(this)) {
        if (const int index = box->findText(form.value(box->objectName()).toString()); index >= 0)
            box->setCurrentIndex(index);
    }
    for (auto* button : namedInputs<QAbstractButton>(this)) {
        if (form.contains(button->objectName()))
            button->setChecked(form.value(button->objectName()).toBool());
    }
    // The content gets its height once laid out; before that a scroll bar has no range.
    QTimer::singleShot(0, this, [this, form] {
        for (auto* area : findChildren<QAbstractScrollArea*>()) {
            if (isNamed(area) && form.contains(scrollKey(area)))
                area->verticalScrollBar()->setValue(form.value(scrollKey(area)).toInt());
        }
    });
}

bool Page::asksBeforeLeaving(const std::function<void()>& leave)
{
    return askToLeave(*this, leave);
}

bool Page::isWritten(const QWidget& form)
{
    const auto lines = namedInputs<QLineEdit>(&form);
    const auto texts = namedInputs<QPlainTextEdit>(&form);
    return std::any_of(lines.cbegin(), lines.cend(), [](const QLineEdit* edit) {
        return !edit->isReadOnly() && !edit->text().trimmed().isEmpty();
    }) || std::any_of(texts.cbegin(), texts.cend(), [](const QPlainTextEdit* edit) {
        return !edit->isReadOnly() && !edit->toPlainText().trimmed().isEmpty();
    });
}

} // namespace browser

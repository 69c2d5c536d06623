#pragma once

#include "core/field_errors.h"

#include <QWidget>

class QVBoxLayout;

namespace kit {
class FormField;
class Text;
} // namespace kit

namespace sites::electruc {

// What is wrong in a form, at its top: one line a field, each leading to its field (E-08). It also puts the
// sentence under each field and moves the focus to the first wrong one.
class FormErrors final : public QWidget
{
    Q_OBJECT

public:
    // A field of the form: the name the service gives it, what shows the error, what takes the focus.
    struct Field
    {
        QString name;
        kit::FormField* field = nullptr;
        QWidget* input = nullptr;
    };

    explicit FormErrors(QWidget* parent = nullptr);

    void setFields(const QList<Field>& fields);
    // sentence: what to say for an error; kit::fieldMessage() fits most.
    using Sentence = std::function<QString(const core::FieldError&)>;
    void show(const core::FieldErrors& errors, const Sentence& sentence);
    void clear();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void clearRows();
    void makeRoomForIcon(); // it grows with the text

    QList<Field> m_fields;
    kit::Text* m_title = nullptr;
    QVBoxLayout* m_rows = nullptr;
};

} // namespace sites::electruc

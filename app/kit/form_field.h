#pragma once

#include <QWidget>

namespace kit {

class IconLabel;
class Text;

// A field of a form: label, help, the input, and under it what is wrong. Give it one child input (QLineEdit,
// TextArea, ComboBox, PasswordField…), in a form with a vertical layout or without any; it places the rest,
// makes the label the input's buddy and tells screen readers the help and the error.
class FormField : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString labelText READ labelText WRITE setLabelText)
    Q_PROPERTY(QString helpText READ helpText WRITE setHelpText)
    Q_PROPERTY(bool optional READ isOptional WRITE setOptional)

public:
    explicit FormField(QWidget* parent = nullptr);
    FormField(const QString& label, QWidget* input, QWidget* parent = nullptr);

    QString labelText() const;
    void setLabelText(const QString& text);
    QString helpText() const;
    void setHelpText(const QString& text);
    // Writes « (facultatif) » after the label.
    bool isOptional() const { return m_optional; }
    void setOptional(bool optional);

    // Takes ownership. Replaces nothing: a field has one input.
    void setInput(QWidget* input);
    QWidget* input() const;

    // A whole sentence that says what to write instead; an empty one clears the error.
    void setError(const QString& sentence);
    void clearError() { setError({}); }
    bool hasError() const { return !m_error.isEmpty(); }
    QString error() const { return m_error; }
    // Green edge and « Correct ».
    void setValid(bool valid = true);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void refresh();

    Text* m_label = nullptr;
    Text* m_help = nullptr;
    IconLabel* m_message = nullptr;
    mutable QWidget* m_input = nullptr;
    QString m_labelText;
    QString m_error;
    bool m_optional = false;
    bool m_valid = false;
    bool m_built = false;
};

} // namespace kit

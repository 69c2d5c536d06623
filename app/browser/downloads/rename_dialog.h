#pragma once

#include "core/field_errors.h"
#include "kit/dialog.h"

class QLineEdit;

namespace kit {
class FormField;
}

namespace browser {

// Asks for a file's new name. Stays open until done() is called: a refused name is explained beside the field
// and kept as typed.
class RenameDialog final : public kit::Dialog
{
    Q_OBJECT

public:
    RenameDialog(QWidget* host, const QString& name);

    void showError(const core::FieldError& error);

Q_SIGNALS:
    void nameChosen(const QString& name);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_name = nullptr;
    kit::FormField* m_field = nullptr;
};

} // namespace browser

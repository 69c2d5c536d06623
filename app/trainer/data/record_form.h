#pragma once

#include "core/field_errors.h"
#include "core/records/record.h"
#include "core/result.h"
#include "services/records/record_type.h"

#include <memory>
#include <vector>

class QVBoxLayout;
class QWidget;

namespace kit {
class Note;
}

namespace trainer {

// The fields of a record in the column of a dialog, each with the input of its kind; above them, why nothing
// was kept.
class RecordForm final
{
public:
    explicit RecordForm(QVBoxLayout& column);
    ~RecordForm();

    // Below what the column holds already.
    void add(const services::RecordField& field, const core::Record& record);
    bool isEmpty() const { return m_inputs.empty(); }
    // Hides the others; what was typed in them stays but is not given any more.
    void showOnly(const QStringList& fields);
    QHash<QString, QString> typed() const; // by field
    // What must be corrected, beside the fields; the focus goes to the first. Or that it could not be
    // written, and why when that is known.
    void show(const core::Result<core::FieldErrors>& errors, const QString& why = {});

private:
    class Input;

    QVBoxLayout& m_column;
    kit::Note* m_failure;
    std::vector<std::unique_ptr<Input>> m_inputs;
};

} // namespace trainer

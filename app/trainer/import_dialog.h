#pragma once

#include "core/people/people_sheet.h"
#include "trainer/trainer_services.h"

#include <QObject>

#include <optional>

class QVBoxLayout;
class QWidget;

namespace kit {
class Button;
class ComboBox;
class Dialog;
class Note;
class Text;
} // namespace kit

namespace trainer {

class FilePicker;

// Shows what a list of people would give before anything is written: what each column holds, who comes, which
// lines are refused and why.
class ImportDialog final : public QObject
{
    Q_OBJECT

public:
    ImportDialog(
        QWidget* host, const QByteArray& file, const services::PeopleService& people, FilePicker& picker);
    ~ImportDialog() override;

    // Waits for the answer: the people to add, or nothing.
    std::optional<QList<core::NewPerson>> run();

private:
    void makeColumns(QVBoxLayout* layout);
    void refresh();
    QList<core::PeopleColumn> columns() const;
    void keepRefused();

    core::CsvTable m_table;
    const services::PeopleService& m_people;
    FilePicker& m_picker;
    core::PeopleSheet m_sheet;
    std::unique_ptr<kit::Dialog> m_dialog;
    QList<kit::ComboBox*> m_columns;
    kit::Note* m_summary = nullptr;
    kit::Text* m_preview = nullptr;
    kit::Text* m_refused = nullptr;
    kit::Button* m_keepRefused = nullptr;
    kit::Button* m_import = nullptr;
};

} // namespace trainer

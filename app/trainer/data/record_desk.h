#pragma once

#include "core/result.h"
#include "kit/tones.h"
#include "services/records/record_work.h"
#include "trainer/trainer_services.h"

#include <memory>
#include <optional>

class QWidget;

namespace trainer {

class FilePicker;

// What was done, for the note above the list.
struct DeskWord
{
    kit::Tone tone = kit::Tone::Ok;
    QString title;
    QString text = {};
    bool canUndo = false;
};

// What the trainer does with records: asks what it takes in dialogs over the host, does it, beside the window
// when it is long, and gives the words that tell it. None: the person changed their mind.
class RecordDesk final
{
public:
    // host outlives it.
    RecordDesk(QWidget& host, const TrainerServices& services);
    ~RecordDesk();

    // Who asks where a file goes; outlives the desk.
    void setFilePicker(FilePicker& picker) { m_picker = &picker; }

    std::optional<DeskWord> open(core::RecordKind kind, qint64 id);
    // A file that was received, where the person wants a copy of it.
    std::optional<DeskWord> keepCopy(const core::Record& attachment);
    std::optional<DeskWord> add(const services::RecordType& type);
    std::optional<DeskWord> exportList(
        const services::RecordType& type, const core::RecordQuery& query, qint64 count);
    std::optional<DeskWord> act(
        const services::RecordType& type, const services::ActionType& action, const QList<qint64>& ids);
    DeskWord undo();

    static DeskWord failure();

private:
    core::Result<services::RecordChange> carryOut(const services::RecordOrder& order);

    QWidget& m_host;
    TrainerServices m_services;
    std::unique_ptr<FilePicker> m_systemPicker;
    FilePicker* m_picker;
};

} // namespace trainer

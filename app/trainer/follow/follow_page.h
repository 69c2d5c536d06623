#pragma once

#include "coach/engine/follow_up.h"
#include "documents/room_sheets.h"
#include "kit/tones.h"
#include "trainer/file_picker.h"
#include "trainer/trainer_services.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace trainer {

namespace Ui {
class FollowPage;
}

// « Suivi » (design 23): the current group's learners and exercises as they are now, who needs help first. It
// looks at the room only while it is shown.
class FollowPage final : public QWidget
{
    Q_OBJECT

public:
    explicit FollowPage(const TrainerServices& services, QWidget* parent = nullptr);
    ~FollowPage() override;

    // Asks with that one from now on; it outlives the page.
    void setFilePicker(FilePicker& picker) { m_picker = &picker; }

Q_SIGNALS:
    void groupsAsked();
    void journeyAsked(const core::Learner& learner);

protected:
    bool event(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void take(const services::RoomFacts& facts);
    void refresh();
    void help(core::LearnerId learner);
    documents::Names names() const;
    void print();
    void keepTable();
    void askJourney(core::LearnerId learner);
    void say(kit::Tone tone, const QString& title, const QString& text);

    TrainerServices m_services;
    std::unique_ptr<Ui::FollowPage> m_ui;
    std::unique_ptr<FilePicker> m_ownPicker;
    FilePicker* m_picker;
    std::optional<services::RoomFacts> m_facts; // none until the first look
    bool m_hasFailed = false; // the last look
};

} // namespace trainer

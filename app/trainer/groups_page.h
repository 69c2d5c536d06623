#pragma once

#include "core/classroom/learner.h"
#include "trainer/trainer_services.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace trainer {

namespace Ui {
class GroupsPage;
}

class LearnerRow;

// The first names of the room: add, rename in place, remove with undo. Each learner plays one persona, shown
// with its EAN as on the letters.
class GroupsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit GroupsPage(const TrainerServices& services, QWidget* parent = nullptr);
    ~GroupsPage() override;

    void refresh();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addLearner();
    void rename(const core::Learner& learner, const QString& firstName, LearnerRow& row);
    void remove(const core::Learner& learner);
    void undoRemoval();
    void addUsualGroup(); // E-70
    void hideNotice();
    void arrange();
    void showFailure();
    void fillGroups(core::GroupId current);
    void chooseGroup(int index);
    void showCurrent(); // the row chosen in the list, with what can be done

    TrainerServices m_services;
    std::unique_ptr<Ui::GroupsPage> m_ui;
    LearnerRow* m_current = nullptr; // null while the list is empty
    std::optional<core::Learner> m_removed; // what « Annuler » brings back
};

} // namespace trainer

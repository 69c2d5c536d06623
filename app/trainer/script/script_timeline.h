#pragma once

#include "trainer/row_list_view.h"
#include "trainer/script/script_model.h"

namespace trainer {

// A session drawn along a line of time: when, a mark, what happens. Arrow keys choose a line; Insert adds
// one, Delete removes it, Alt with an arrow moves it five minutes.
class ScriptTimeline final : public RowListView
{
    Q_OBJECT

public:
    static constexpr int kStep = 5; // minutes

    explicit ScriptTimeline(QWidget* parent = nullptr);

    ScriptModel& script() const { return *m_script; }
    // The line that is current stays so: the same event, else the same place.
    void show(const QList<ScriptModel::Row>& rows);
    using RowListView::show;
    void setEditable(bool editable) { m_editable = editable; }

Q_SIGNALS:
    void addAsked();
    void removeAsked();
    void moveAsked(int minutes);
    void rowChosen(); // another line is current, or none

protected:
    void moveChosen(int by) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    ScriptModel* m_script;
    bool m_editable = false;
};

} // namespace trainer

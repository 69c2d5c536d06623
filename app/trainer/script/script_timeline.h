#pragma once

#include "kit/focus_target.h"
#include "trainer/script/script_model.h"

#include <QListView>

namespace trainer {

// A session drawn along a line of time: when, a mark, what happens. Arrow keys choose a line; Insert adds
// one, Delete removes it, Alt with an arrow moves it five minutes.
class ScriptTimeline final : public QListView, public kit::FocusTarget
{
    Q_OBJECT

public:
    static constexpr int kStep = 5; // minutes

    explicit ScriptTimeline(QWidget* parent = nullptr);

    ScriptModel& script() const { return *m_script; }
    // The line that is current stays so: the same event, else the same place.
    void show(const QList<ScriptModel::Row>& rows);
    using QListView::show;
    void choose(int row);
    void setEditable(bool editable) { m_editable = editable; }

    QRect focusRect() const override { return rect(); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void addAsked();
    void removeAsked();
    void moveAsked(int minutes);
    void rowChosen(); // another line is current, or none

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    ScriptModel* m_script;
    bool m_editable = false;
};

} // namespace trainer

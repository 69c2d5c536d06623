#pragma once

#include "core/classroom/learner.h"

#include <QWidget>

class QBoxLayout;
class QLineEdit;

namespace kit {
class Button;
class FormField;
} // namespace kit

namespace trainer {

// One learner of the list: picture, first name, who is played; « Renommer » turns the name into a field.
class LearnerRow final : public QWidget
{
    Q_OBJECT

public:
    // played: « Monique Delvaux · EAN 541 448… », shown under the name.
    LearnerRow(const core::Learner& learner, const QString& played, QWidget* parent = nullptr);

    const core::Learner& learner() const { return m_learner; }
    void startRename();
    // What is wrong with the name in the field.
    void showError(const QString& sentence);
    void stopRename();

Q_SIGNALS:
    void renameAsked(const QString& firstName);
    void removeAsked();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeReading(const QString& played);
    QWidget* makeEditing();
    void arrange();

    core::Learner m_learner;
    QBoxLayout* m_readingLayout = nullptr;
    QBoxLayout* m_editingLayout = nullptr;
    QWidget* m_reading = nullptr;
    QWidget* m_editing = nullptr;
    kit::Button* m_renameButton = nullptr;
    kit::Button* m_removeButton = nullptr;
    kit::FormField* m_nameField = nullptr;
    QLineEdit* m_nameEdit = nullptr;
    kit::Button* m_keepButton = nullptr;
    kit::Button* m_cancelButton = nullptr;
};

} // namespace trainer

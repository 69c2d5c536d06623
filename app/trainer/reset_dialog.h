#pragma once

#include "core/classroom/learner.h"
#include "kit/dialog.h"
#include "services/world/world_service.h"
#include "trainer/trainer_services.h"

#include <QList>

#include <optional>

class QBoxLayout;

namespace kit {
class ComboBox;
class FormField;
class Note;
class Text;
} // namespace kit

namespace trainer {

class Panel;
class PinField;
class ResetChoice;
class ResetCounts;

// What to put back as new (design 24): three levels, what each takes away counted before, and always a way
// back. « Tout » asks for the code once more.
class ResetDialog final : public kit::Dialog
{
    Q_OBJECT

public:
    ResetDialog(QWidget* host, const TrainerServices& services);

Q_SIGNALS:
    // The reset is done. who: the first name for one person, else empty.
    void resetDone(const services::ResetScope& scope, const QString& who);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    QWidget* makeBody();
    QWidget* makeChoices();
    QWidget* makeSums();
    QWidget* makeOptions();
    void fillPeople();
    void refresh();
    void showCounts();
    void showLetters(const services::ResetCounts& counts);
    services::ResetLevel level() const;
    const core::Learner* chosenPerson() const;
    std::optional<services::ResetScope> scope() const; // nothing as long as no person is chosen
    bool mayGoOn();
    void reset();

    TrainerServices m_services;
    QList<core::Learner> m_learners;
    QWidget* m_body = nullptr;
    QBoxLayout* m_choices = nullptr;
    QBoxLayout* m_optionsRow = nullptr;
    QBoxLayout* m_sumsRow = nullptr;
    ResetChoice* m_person = nullptr;
    ResetChoice* m_group = nullptr;
    ResetChoice* m_all = nullptr;
    kit::FormField* m_personField = nullptr;
    kit::ComboBox* m_personCombo = nullptr;
    kit::FormField* m_partField = nullptr;
    kit::ComboBox* m_partCombo = nullptr;
    kit::FormField* m_lettersField = nullptr;
    kit::ComboBox* m_lettersCombo = nullptr;
    PinField* m_pinField = nullptr;
    Panel* m_sums = nullptr;
    ResetCounts* m_counts = nullptr;
    kit::Text* m_letters = nullptr;
    kit::Note* m_failure = nullptr;
    kit::Button* m_keepButton = nullptr;
    kit::Button* m_resetButton = nullptr;
};

} // namespace trainer

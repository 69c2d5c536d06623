#pragma once

#include <QPointer>
#include <QWidget>

#include <functional>

namespace coach {
class Coach;
class ExerciseRun;
} // namespace coach
namespace kit {
class Button;
class Card;
class IconLabel;
class PageScroll;
} // namespace kit
class QVBoxLayout;

namespace coach::overlay {

class FoldedWord;
class HardWordRow;
class ModeChooser;
class PanelHeader;
class QuestionBox;
class QuietBox;
class StepRow;

// The exercise beside the page: steps done, the one to do now, help (designs 11 and 12). It stands beside the
// page and never over it, so it cannot hide the focus. Folded, and by itself from 150 % of text, it is a
// narrow rail.
class CoachPanel final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kDocked = 340; // px
    static constexpr int kRail = 68;

    explicit CoachPanel(Coach& coach, QWidget* parent = nullptr);

    bool isFolded() const { return m_folded; }
    void setFolded(bool folded);
    void showHand(bool isRaised); // the person's own, for the trainer
    // How much of a stillness that a step asks for went by, from 0 to 1.
    void setStillness(std::function<double()> stillness);

Q_SIGNALS:
    void showMeAsked(); // where to click
    void showAllAsked(); // « Montre-moi » plays the exercise
    void handClicked(); // « J’ai besoin d’aide », or the hand down
    void quitAsked();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    QWidget* buildFooter();
    kit::Button* addHandButton(QWidget* parent, const QString& name);
    QWidget* buildRail();
    void tellHand();
    void follow(); // another exercise, or none
    void refresh();
    void showSteps(ExerciseRun& run);
    void showHelp(ExerciseRun& run, StepRow& row);
    void explain(const QString& sentence); // a mistake
    void endExplanation();
    void tellStep(ExerciseRun& run);
    void arrange();

    Coach& m_coach;
    bool m_folded = false;
    bool m_wasLarge = false;
    PanelHeader* m_header = nullptr;
    QWidget* m_docked = nullptr;
    QWidget* m_rail = nullptr;
    kit::Button* m_unfold = nullptr;
    kit::PageScroll* m_scroll = nullptr;
    QVBoxLayout* m_stepsLayout = nullptr;
    QList<StepRow*> m_rows;
    QWidget* m_help = nullptr; // hints, question and explanation; moves to the current step's row
    QVBoxLayout* m_hintsLayout = nullptr;
    QStringList m_shownHints;
    kit::IconLabel* m_explanation = nullptr;
    FoldedWord* m_word = nullptr; // the same while the panel is folded
    HardWordRow* m_words = nullptr;
    QuestionBox* m_question = nullptr;
    QuietBox* m_quiet = nullptr;
    ModeChooser* m_modes = nullptr;
    kit::Button* m_hint = nullptr;
    kit::Button* m_showMe = nullptr;
    kit::Button* m_hand = nullptr;
    kit::Button* m_railHand = nullptr;
    kit::Button* m_quit = nullptr;
    bool m_isHandRaised = false;
    QPointer<ExerciseRun> m_run;
    int m_toldStep = -1;
};

} // namespace coach::overlay

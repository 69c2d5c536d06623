#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace coach::overlay {

class Callout;

// What the coach explains while its panel is folded, beside the phone or in large text: a card over the page
// that points at the rail. It never takes the focus nor hides it; it goes with its own button, or when the
// panel unfolds and shows the same words.
class FoldedWord final : public QObject
{
    Q_OBJECT

public:
    // rail outlives it: the button that unfolds the panel.
    explicit FoldedWord(QWidget& rail);
    ~FoldedWord() override;

    void say(const QString& sentence);
    void close();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void makeRoom(const QWidget* focus);
    bool stepsOver(const QObject* from, const QEvent* event);

    QWidget& m_rail;
    QPointer<Callout> m_callout; // of the window
};

} // namespace coach::overlay

#pragma once

#include "browser/page.h"

namespace browser {
class Navigator;
}
namespace coach {
class Coach;
struct Exercise;
} // namespace coach
class QVBoxLayout;

namespace coach::overlay {

// « Bravo »: what one knows now, and what to go on with (design 21). No score, no time; questions for whoever
// wishes, when the exercise has some.
class FinishedPage final : public browser::Page
{
    Q_OBJECT

public:
    FinishedPage(browser::Navigator& navigator, Coach& coach, QWidget* parent = nullptr);

    // bureau:exercice-reussi?exercice=P08
    void open(const QUrl& url) override;
    QString title() const override;
    QString iconPath() const override;

    static QUrl url(const QString& exercise);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    QWidget* head(const Exercise& exercise, int number);
    QWidget* learnt(const Exercise& exercise);
    QWidget* next();
    QWidget* quiz(const Exercise& exercise);
    QWidget* ways(const Exercise& exercise);
    void begin(QString exercise, bool afresh);

    browser::Navigator& m_navigator;
    Coach& m_coach;
    QVBoxLayout* m_column = nullptr;
    QString m_exercise;
};

} // namespace coach::overlay

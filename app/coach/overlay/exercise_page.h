#pragma once

#include "browser/page.h"

class QHBoxLayout;
class QVBoxLayout;

namespace browser {
class Navigator;
}
namespace coach {
class Coach;
struct Exercise;
} // namespace coach
namespace kit {
class PageScroll;
}

namespace coach::overlay {

// A page of the desk about one exercise: bureau:exercice-reussi?exercice=P08. What it says stands in one
// column in the middle, that scrolls.
class ExercisePage : public browser::Page
{
    Q_OBJECT

public:
    void open(const QUrl& url) final;
    QString iconPath() const override;

protected:
    // top: px over the column.
    ExercisePage(browser::Navigator& navigator, Coach& coach, int top, QWidget* parent);

    static QUrl urlOf(const QString& page, const QString& exercise);
    // In the middle of that row, no wider than the column.
    static void centre(QWidget* contents, QHBoxLayout& row);

    browser::Navigator& navigator() const { return m_navigator; }
    Coach& coach() const { return m_coach; }
    const QString& id() const { return m_exercise; }
    const Exercise* exercise() const; // null: there is none of that name
    QVBoxLayout* column() const { return m_column; }
    kit::PageScroll* scroll() const { return m_scroll; }

    // Another exercise is shown, or the same again. False: there is no such page.
    virtual bool begin() = 0;
    // Everything is said in the language of now.
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    browser::Navigator& m_navigator;
    Coach& m_coach;
    QString m_exercise;
    kit::PageScroll* m_scroll;
    QVBoxLayout* m_column;
};

} // namespace coach::overlay

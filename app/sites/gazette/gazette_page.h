#pragma once

#include "browser/page.h"
#include "services/site/visit_service.h"
#include "sites/gazette/cookie_trap.h"

#include <optional>

class QVBoxLayout;

namespace browser {
class Navigator;
}
namespace kit {
class PageScroll;
class ThemeScope;
} // namespace kit

namespace sites::gazette {

// The front page: the banner or, once it was answered, what there was to see in it; then the news.
class GazettePage final : public browser::Page
{
    Q_OBJECT

public:
    GazettePage(browser::Navigator& navigator, services::VisitService& visits);

    void open(const QUrl& url) override;
    QString title() const override;
    // The boxes of the trap are no form: nobody loses anything by leaving them.
    QVariantMap saveForm() const override { return {}; }
    void restoreForm(const QVariantMap&) override { }

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fill(); // the page as it stands
    void addQuestion(QWidget* sheet, QVBoxLayout& column);
    void addNews(QWidget* sheet, QVBoxLayout& column);
    void showSettings();
    void answer(const std::optional<services::CookieTrapAnswer>& answer);

    browser::Navigator& m_navigator;
    services::VisitService& m_visits;
    std::optional<services::CookieTrapAnswer> m_answer;
    CookieTrap::Step m_step = CookieTrap::Step::Banner;
    kit::PageScroll* m_scroll = nullptr;
};

} // namespace sites::gazette

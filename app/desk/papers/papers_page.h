#pragma once

#include "browser/page.h"
#include "core/id.h"

#include <functional>
#include <memory>

namespace browser {
class Navigator;
}
namespace coach {
class Coach;
}
namespace runtime {
class Papers;
}

namespace desk {

namespace Ui {
class PapersPage;
}

// The name that whoever sits here wants on the certificate. It lives as long as the window is open, for that
// person only.
struct ChosenName
{
    core::LearnerId learner;
    QString name;
};

// « Mes papiers »: what somebody can take home.
class PapersPage final : public browser::Page
{
    Q_OBJECT

public:
    // All of it outlives the page.
    PapersPage(browser::Navigator& navigator, const coach::Coach& coach, const runtime::Papers& papers,
        ChosenName& chosen);
    ~PapersPage() override;

    void open(const QUrl& url) override;
    QString title() const override;
    QString iconPath() const override;

    static QUrl url();

protected:
    bool event(QEvent* event) override;

private:
    void refresh();
    void showCertificate();

    browser::Navigator& m_navigator;
    const coach::Coach& m_coach;
    const runtime::Papers& m_papers;
    ChosenName& m_chosen;
    std::unique_ptr<Ui::PapersPage> m_ui;
};

} // namespace desk

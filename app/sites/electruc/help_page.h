#pragma once

#include "services/site/help_service.h"
#include "sites/electruc/framed_page.h"

#include <memory>

namespace sites::electruc {

namespace Ui {
class HelpPage;
}

// Questions and answers (E-03): search, topics, one answer open at a time; ?q=, ?sujet= and ?question= open
// it there.
class HelpPage final : public FramedPage
{
    Q_OBJECT

public:
    HelpPage(const SiteContext& context, browser::Navigator& navigator);
    ~HelpPage() override;

    void open(const QUrl& url) override;

protected:
    void retranslate() override;

private:
    void search();
    void showQuestions();
    QString listTitle() const;

    static constexpr QLatin1StringView kAll{"all"}; // the topics' first row

    std::unique_ptr<Ui::HelpPage> m_ui;
    QString m_search;
    QString m_topic; // empty: all
    QString m_wantedQuestion; // id to open
    QList<services::HelpQuestion> m_shown;
};

} // namespace sites::electruc

#pragma once

#include "sites/electruc/article.h"
#include "sites/electruc/framed_page.h"

#include <functional>

class QVBoxLayout;

namespace sites::electruc {

// Shows an article. Asked again for its words after a language change.
class ArticlePage final : public FramedPage
{
    Q_OBJECT

public:
    using Source = std::function<Article(core::Language)>;

    ArticlePage(const SiteContext& context, browser::Navigator& navigator, Section section, Source source);
    ~ArticlePage() override;

    void open(const QUrl& url) override;

protected:
    void retranslate() override;

private:
    void add(const Article::Heading& heading);
    void add(const Article::Paragraph& paragraph);
    void add(const Article::Steps& steps);
    void add(const Article::Facts& facts);
    void add(const Article::Remark& remark);
    void add(const Article::Action& action);

    Source m_source;
    QVBoxLayout* m_column = nullptr;
    QWidget* m_sheet = nullptr; // what is shown, made anew by retranslate()
    QVBoxLayout* m_blocks = nullptr;
};

} // namespace sites::electruc

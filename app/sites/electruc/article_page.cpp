#include "sites/electruc/article_page.h"

#include "kit/button.h"
#include "kit/definition_list.h"
#include "kit/note.h"
#include "kit/text.h"
#include "sites/electruc/numbered_step.h"
#include "sites/electruc/paths.h"

#include <QVBoxLayout>

namespace sites::electruc {

ArticlePage::ArticlePage(
    const SiteContext& context, browser::Navigator& navigator, Section section, Source source)
    : FramedPage(context, navigator, section)
    , m_source(std::move(source))
    , m_column(new QVBoxLayout(content()))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    retranslate();
}

ArticlePage::~ArticlePage() = default;

void ArticlePage::open(const QUrl&) { }

void ArticlePage::retranslate()
{
    const Article article = m_source(context().language());
    delete m_sheet;
    m_sheet = new QWidget(content());
    m_blocks = new QVBoxLayout(m_sheet);
    m_blocks->setContentsMargins(0, 0, 0, 0);
    m_blocks->setSpacing(0);
    m_blocks->addWidget(new kit::Text(article.title, kit::TextType::H1, kit::TextTone::Auto, m_sheet));
    m_blocks->addSpacing(4);
    m_blocks->addWidget(new kit::Text(article.intro, m_sheet));
    for (const Article::Block& block : article.blocks)
        std::visit([this](const auto& part) { add(part); }, block);
    m_blocks->addStretch();
    m_column->addWidget(m_sheet);

    QList<Crumb> above{homeCrumb()};
    if (section() == Section::Services)
        above.append(servicesCrumb());
    setPageName(article.title, above);
}

void ArticlePage::add(const Article::Heading& heading)
{
    m_blocks->addSpacing(20);
    m_blocks->addWidget(new kit::Text(heading.text, kit::TextType::H2, kit::TextTone::Auto, m_sheet));
    m_blocks->addSpacing(4);
}

void ArticlePage::add(const Article::Paragraph& paragraph)
{
    m_blocks->addSpacing(8);
    m_blocks->addWidget(new kit::Text(paragraph.text, m_sheet));
}

void ArticlePage::add(const Article::Steps& steps)
{
    m_blocks->addSpacing(4);
    int number = 0;
    for (const QString& text : steps.texts)
        m_blocks->addWidget(new NumberedStep(++number, text, m_sheet));
}

void ArticlePage::add(const Article::Facts& facts)
{
    auto* list = new kit::DefinitionList(m_sheet);
    QList<kit::DefinitionList::Entry> entries;
    for (const auto& [term, definition] : facts.rows)
        entries.append({term, definition, {}});
    list->setEntries(entries);
    m_blocks->addSpacing(8);
    m_blocks->addWidget(list);
}

void ArticlePage::add(const Article::Remark& remark)
{
    m_blocks->addSpacing(16);
    m_blocks->addWidget(new kit::Note(kit::Tone::Info, remark.title, remark.text, m_sheet));
}

void ArticlePage::add(const Article::Action& action)
{
    auto* button = new kit::Button(
        action.text, action.main ? kit::Button::Role::Primary : kit::Button::Role::Secondary, m_sheet);
    button->setObjectName(action.name);
    button->setIconName(action.icon);
    link(button, action.url);
    m_blocks->addSpacing(16);
    m_blocks->addWidget(button, 0, Qt::AlignLeft);
}

} // namespace sites::electruc

#include "documents/booklet.h"

#include "documents/page_flow.h"
#include "documents/paper.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

using Kind = BookletItem::Kind;

constexpr double kTop = 44; // of the line above each page
constexpr double kLogoHeight = 30;
constexpr double kBodyTop = 108;
constexpr double kFooterTop = kPageHeight - 66;
constexpr double kBodyBottom = kFooterTop - 20;

constexpr double kLabelWidth = 168;
constexpr double kTermX = Paper::kLeft + kLabelWidth + 14;
constexpr double kNumber = 30; // the circle of a step
constexpr double kIndent = Paper::kLeft + kNumber + 14; // what belongs to a step
constexpr double kDetailLabelWidth = 128;
constexpr double kDetailX = kIndent + kDetailLabelWidth + 14;
constexpr double kTick = 20;
constexpr double kTickX = Paper::kLeft + kTick + 12;
constexpr double kPageColumn = 60; // page numbers of the contents

constexpr TextStyle kLead{17, QFont::Normal, ink::kText};
constexpr TextStyle kHeading{19, QFont::Bold, ink::kPrimary, 1.25};
constexpr TextStyle kStep{17, QFont::DemiBold, ink::kInk, 1.3};
constexpr TextStyle kLabel{14, QFont::DemiBold, ink::kMuted};
constexpr TextStyle kEntry{16, QFont::DemiBold, ink::kInk, 1.3};

// The sizes of label and text are not the same: their first lines stand on one base.
constexpr double kLabelDrop = (styles::kBody.line() - kLabel.line()) / 2;
constexpr double kStepDrop = (kNumber - kStep.line()) / 2; // the first line stands beside the circle's middle

double heightUnder(double width, const BookletItem& item)
{
    return Paper::paragraphHeight(width, item.text, styles::kBody)
        + (item.more.isEmpty() ? 0 : Paper::paragraphHeight(width, item.more, styles::kSmall));
}

double labelledHeight(double labelWidth, double textX, const BookletItem& item)
{
    const double label
        = item.label.isEmpty() ? 0 : kLabelDrop + Paper::paragraphHeight(labelWidth, item.label, kLabel);
    return qMax(label, heightUnder(Paper::kRight - textX, item));
}

double heightOf(const BookletItem& item)
{
    switch (item.kind) {
    case Kind::Lead:
        return Paper::paragraphHeight(Paper::kWidth, item.text, kLead);
    case Kind::Heading:
        return Paper::paragraphHeight(Paper::kWidth, item.text, kHeading);
    case Kind::Text:
        return heightUnder(Paper::kWidth, item);
    case Kind::Term:
        return labelledHeight(kLabelWidth, kTermX, item);
    case Kind::Detail:
        return labelledHeight(kDetailLabelWidth, kDetailX, item);
    case Kind::Step:
        return qMax(kNumber, kStepDrop + Paper::paragraphHeight(Paper::kRight - kIndent, item.text, kStep));
    case Kind::Tick:
        return qMax(kTick, heightUnder(Paper::kRight - kTickX, item));
    }
    return 0;
}

double gapOf(Kind kind)
{
    switch (kind) {
    case Kind::Heading:
        return 24;
    case Kind::Step:
        return 20;
    case Kind::Lead:
        return 12;
    case Kind::Text:
    case Kind::Term:
    case Kind::Tick:
        return 8;
    case Kind::Detail:
        break;
    }
    return 6;
}

void paintLabelled(Paper& paper, double x, double textX, double y, const BookletItem& item)
{
    if (!item.label.isEmpty())
        paper.paragraph(x, y + kLabelDrop, textX - x - 14, item.label, kLabel);
    const double width = Paper::kRight - textX;
    const double below = paper.paragraph(textX, y, width, item.text, styles::kBody);
    if (!item.more.isEmpty())
        paper.paragraph(textX, y + below, width, item.more, styles::kSmall);
}

} // namespace

BookletDocument::BookletDocument(Booklet booklet)
    : m_booklet(std::move(booklet))
{
}

const QList<BookletDocument::Page>& BookletDocument::pages() const
{
    std::call_once(m_once, [this] { m_pages = laidOut(); });
    return m_pages;
}

// The contents take as many pages whatever the numbers they tell: laid out first, told afterwards.
QList<BookletDocument::Page> BookletDocument::laidOut() const
{
    QList<int> first(m_booklet.chapters.size(), 0);
    const bool hasContents = m_booklet.chapters.size() > 1;
    const qsizetype before = hasContents ? onPagesOf(contents(first), -1).size() : 0;
    QList<Page> chapters;
    for (qsizetype i = 0; i < m_booklet.chapters.size(); ++i) {
        first[i] = static_cast<int>(before + chapters.size()) + 1;
        chapters += onPagesOf(blocksOf(m_booklet.chapters.at(i)), i);
    }
    return hasContents ? onPagesOf(contents(first), -1) + chapters : chapters;
}

QList<BookletDocument::Page> BookletDocument::onPagesOf(const QList<Block>& blocks, qsizetype chapter)
{
    const auto keptWith = [](const Block& block) -> qsizetype {
        if (block.kind != Block::Kind::Item)
            return block.kind == Block::Kind::Title ? 2 : 0;
        // A heading goes where a whole step's beginning goes.
        return block.item.kind == Kind::Heading ? 2 : block.item.kind == Kind::Step ? 1 : 0;
    };
    QList<Page> pages;
    for (const QList<Block>& page : onPages(blocks, kBodyTop, kBodyBottom, keptWith))
        pages.append({page, chapter});
    return pages;
}

QList<BookletDocument::Block> BookletDocument::blocksOf(const BookletChapter& chapter) const
{
    QList<Block> blocks;
    const auto titled = [&blocks](Block::Kind kind, const QString& text, const TextStyle& style, double gap) {
        if (!text.isEmpty())
            blocks.append({kind, {Kind::Text, text, {}, {}, 0},
                Paper::paragraphHeight(Paper::kWidth, text, style), gap, 0});
    };
    titled(Block::Kind::Title, chapter.title, styles::kHeading1, 0);
    titled(Block::Kind::ChapterDetail, chapter.detail, styles::kSmall, 2);
    for (const BookletItem& item : chapter.items)
        blocks.append({Block::Kind::Item, item, heightOf(item), gapOf(item.kind), 0});
    return blocks;
}

QList<BookletDocument::Block> BookletDocument::contents(const QList<int>& pagesOfChapters) const
{
    QList<Block> blocks = blocksOf({m_booklet.title, {}, {}});
    if (!m_booklet.introduction.isEmpty())
        blocks += blocksOf({{}, {}, {{Kind::Lead, m_booklet.introduction, {}, {}, 0}}});
    blocks += blocksOf({{}, {}, {{Kind::Heading, m_booklet.contents, {}, {}, 0}}});
    constexpr double kWidth = Paper::kWidth - kPageColumn;
    for (qsizetype i = 0; i < m_booklet.chapters.size(); ++i) {
        const BookletChapter& chapter = m_booklet.chapters.at(i);
        const double detail
            = chapter.detail.isEmpty() ? 0 : Paper::paragraphHeight(kWidth, chapter.detail, styles::kSmall);
        blocks.append({Block::Kind::Entry, {Kind::Text, chapter.title, {}, chapter.detail, 0},
            Paper::paragraphHeight(kWidth, chapter.title, kEntry) + detail, 8, pagesOfChapters.at(i)});
    }
    return blocks;
}

void BookletDocument::paintPage(QPainter& painter, int page) const
{
    Paper paper(painter);
    const Page& shown = pages().at(page);
    paper.logo(Paper::kLeft, kTop, kLogoHeight);
    paper.line(Paper::kRight, kTop + (kLogoHeight - styles::kSmall.line()) / 2,
        Paper::elided(m_booklet.line, styles::kSmall, Paper::kWidth - 220), styles::kSmall, Align::Right);
    paper.rule(Paper::kLeft, kTop + kLogoHeight + 10, Paper::kWidth, 2, ink::kPrimary);
    double y = kBodyTop;
    for (qsizetype i = 0; i < shown.blocks.size(); ++i) {
        const Block& block = shown.blocks.at(i);
        y += i == 0 ? 0 : block.gap;
        paint(paper, block, y);
        y += block.height;
    }
    paper.rule(Paper::kLeft, kFooterTop, Paper::kWidth, 1, ink::kLine);
    const QString running
        = shown.chapter < 0 ? m_booklet.contents : m_booklet.chapters.at(shown.chapter).title;
    paper.line(Paper::kLeft, kFooterTop + 10,
        Paper::elided(running, styles::kFooter, Paper::kWidth - kPageColumn), styles::kFooter);
    paper.line(Paper::kRight, kFooterTop + 10, u"%1 / %2"_s.arg(page + 1).arg(pageCount()), styles::kFooter,
        Align::Right);
}

void BookletDocument::paint(Paper& paper, const Block& block, double y)
{
    switch (block.kind) {
    case Block::Kind::Title:
        paper.paragraph(Paper::kLeft, y, Paper::kWidth, block.item.text, styles::kHeading1);
        break;
    case Block::Kind::ChapterDetail:
        paper.paragraph(Paper::kLeft, y, Paper::kWidth, block.item.text, styles::kSmall);
        break;
    case Block::Kind::Entry: {
        constexpr double kWidth = Paper::kWidth - kPageColumn;
        const double below = paper.paragraph(Paper::kLeft, y, kWidth, block.item.text, kEntry);
        if (!block.item.more.isEmpty())
            paper.paragraph(Paper::kLeft, y + below, kWidth, block.item.more, styles::kSmall);
        paper.line(Paper::kRight, y, QString::number(block.page), kEntry, Align::Right);
        break;
    }
    case Block::Kind::Item:
        paintItem(paper, block.item, y);
        break;
    }
}

void BookletDocument::paintItem(Paper& paper, const BookletItem& item, double y)
{
    switch (item.kind) {
    case Kind::Lead:
        paper.paragraph(Paper::kLeft, y, Paper::kWidth, item.text, kLead);
        break;
    case Kind::Heading:
        paper.paragraph(Paper::kLeft, y, Paper::kWidth, item.text, kHeading);
        break;
    case Kind::Text:
        paintLabelled(paper, Paper::kLeft, Paper::kLeft, y, item);
        break;
    case Kind::Term:
        paintLabelled(paper, Paper::kLeft, kTermX, y, item);
        break;
    case Kind::Detail:
        paintLabelled(paper, kIndent, kDetailX, y, item);
        break;
    case Kind::Step:
        paper.number(Paper::kLeft, y, kNumber, item.number);
        paper.paragraph(kIndent, y + kStepDrop, Paper::kRight - kIndent, item.text, kStep);
        break;
    case Kind::Tick:
        paper.icon(Paper::kLeft, y + 1, kTick, u"check-circle"_s, ink::kPrimary);
        paintLabelled(paper, kTickX, kTickX, y, item);
        break;
    }
}

QString BookletDocument::text() const
{
    QStringList lines{m_booklet.title};
    for (const BookletChapter& chapter : m_booklet.chapters) {
        lines << chapter.title << chapter.detail;
        for (const BookletItem& item : chapter.items) {
            lines.append(item.label.isEmpty() ? item.text : item.label + u"\u00A0: "_s + item.text);
            if (item.kind == Kind::Step)
                lines.last().prepend(u"%1. "_s.arg(item.number));
            lines.append(item.more);
        }
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace documents

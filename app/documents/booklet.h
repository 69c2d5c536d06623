#pragma once

#include "documents/document.h"

#include <QList>

#include <mutex>

namespace documents {

class Paper;

// One thing in a booklet, in the order of reading.
struct BookletItem
{
    enum class Kind {
        Lead, // what it is about, in larger type
        Heading,
        Text,
        Term, // a label and what it says
        Step, // a number and a title
        Detail, // a label and what it says, under a step
        Tick // something learnt
    };
    Kind kind;
    QString text;
    QString label; // of a term or a detail; may be empty
    QString more; // under the text, smaller; may be empty
    int number = 0; // of a step
};

// It begins on a page of its own.
struct BookletChapter
{
    QString title;
    QString detail; // under the title here and in the contents; may be empty
    QList<BookletItem> items;
};

// Something to read for whoever leads a session, chapter after chapter.
struct Booklet
{
    QString title; // Livret du formateur
    QString line; // above every page, beside the logo
    QString contents; // heading of the table of contents
    QString introduction; // under it; may be empty
    QString fileName;
    QDate day;
    core::Language language = core::Language::French;
    QList<BookletChapter> chapters; // at least one; more than one bring a table of contents
};

// On A4, with the number of each page. It is laid out when its pages are first asked for, which takes a while
// for a long one: any thread may ask first.
class BookletDocument final : public Document
{
public:
    explicit BookletDocument(Booklet booklet);

    QString title() const override { return m_booklet.title; }
    QString fileName() const override { return m_booklet.fileName; }
    QString source() const override { return {}; }
    QDate date() const override { return m_booklet.day; }
    core::Language language() const override { return m_booklet.language; }
    int pageCount() const override { return static_cast<int>(pages().size()); }
    void paintPage(QPainter& painter, int page) const override;
    QString text() const override;

private:
    // What stands in one place of a page, never broken across two.
    struct Block
    {
        enum class Kind { Title, ChapterDetail, Entry, Item };
        Kind kind;
        BookletItem item;
        double height;
        double gap; // above, unless it is the first of its page
        int page = 0; // of an entry of the contents, counted from 1
    };
    struct Page
    {
        QList<Block> blocks;
        qsizetype chapter; // -1: the contents
    };
    const QList<Page>& pages() const;
    QList<Page> laidOut() const;
    QList<Block> blocksOf(const BookletChapter& chapter) const;
    QList<Block> contents(const QList<int>& pagesOfChapters) const;
    static QList<Page> onPagesOf(const QList<Block>& blocks, qsizetype chapter);
    static void paint(Paper& paper, const Block& block, double y);
    static void paintItem(Paper& paper, const BookletItem& item, double y);

    const Booklet m_booklet;
    mutable std::once_flag m_once;
    mutable QList<Page> m_pages; // once laid out
};

} // namespace documents

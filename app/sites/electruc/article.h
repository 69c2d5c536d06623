#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <utility>
#include <variant>

namespace sites::electruc {

// A page of text as content: what it says, not how it looks. ArticlePage shows it.
struct Article
{
    struct Heading
    {
        QString text;
    };
    struct Paragraph
    {
        QString text;
    };
    struct Steps // numbered
    {
        QStringList texts;
    };
    struct Facts // term and value, one a row
    {
        QList<std::pair<QString, QString>> rows;
    };
    struct Remark // the note that matters on this page
    {
        QString title;
        QString text;
    };
    struct Action
    {
        QString name; // objectName of its button: stable
        QString text;
        QString icon; // may be empty
        QUrl url;
        bool main = false; // the one filled button of the page
    };
    using Block = std::variant<Heading, Paragraph, Steps, Facts, Remark, Action>;

    QString title; // of the page and of its tab: unique within the site
    QString intro;
    QList<Block> blocks;
};

} // namespace sites::electruc

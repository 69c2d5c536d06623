#pragma once

#include "core/classroom/organisation.h"
#include "core/language.h"
#include "documents/document.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace documents {

// What somebody takes home after a session.
struct EndSheet
{
    QString name; // first name; empty: a line to write it on
    QDate day;
    QStringList exercises; // ids of those finished that day; may be empty
    QStringList skills; // theirs, in words
    core::Organisation organisation;
    core::Language language = core::languageOf();
    QStringList left = {}; // ids of what the group's list still holds for this person; may be empty
    QStringList leftSkills = {}; // theirs, in words
};

// « Ce que je sais faire, ce que je referai chez moi », in large type, with places to tick and to write.
class EndSheetDocument final : public Document
{
    Q_DECLARE_TR_FUNCTIONS(documents::EndSheetDocument)

public:
    explicit EndSheetDocument(EndSheet sheet);
    // What sourceInFile() told: all but the words and the organisation. Nothing for another source.
    static std::optional<EndSheet> fromSource(const QString& source);

    QString title() const override { return tr("Ma feuille de fin de séance"); }
    QString fileName() const override;
    QString source() const override; // end-sheet:2026-11-25
    QString sourceInFile() const override; // with the name and the exercises
    QDate date() const override { return m_sheet.day; }
    core::Language language() const override { return m_sheet.language; }
    int pageCount() const override { return static_cast<int>(m_pages.size()); }
    void paintPage(QPainter& painter, int page) const override;
    QString text() const override;

private:
    // What stands in one place of a page, never broken across two.
    struct Block
    {
        enum class Kind { Heading, Text, Known, ToTick, Left, ToWrite };
        Kind kind;
        QString text;
        double height;
        double gap; // above, unless it is the first of its page
    };
    QList<Block> blocks() const;

    EndSheet m_sheet;
    QList<QList<Block>> m_pages;
};

} // namespace documents

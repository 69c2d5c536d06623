#pragma once

#include "documents/document.h"

#include <QCoreApplication>

namespace documents {

// A list of the trainer's data on paper: one line a record, the titles again on every page.
struct RecordTableSheet
{
    struct Column
    {
        QString title;
        bool atRight = false; // amounts and numbers
    };

    QString title; // Factures
    QString line; // under it: what was looked for, how many
    QString fileName;
    QDate day;
    QList<Column> columns;
    QList<QStringList> rows; // as many cells as columns
};

class RecordListDocument final : public Document
{
    Q_DECLARE_TR_FUNCTIONS(documents::RecordListDocument)

public:
    explicit RecordListDocument(RecordTableSheet sheet);

    QString title() const override { return m_sheet.title; }
    QString fileName() const override { return m_sheet.fileName; }
    QString source() const override { return {}; }
    QDate date() const override { return m_sheet.day; }
    int pageCount() const override;
    void paintPage(QPainter& painter, int page) const override;
    QString text() const override;

private:
    RecordTableSheet m_sheet;
    QList<double> m_widths; // of the columns
};

} // namespace documents

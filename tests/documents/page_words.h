#pragma once

#include "documents/pdf_tools.h"

#include <QFile>
#include <QRectF>
#include <QXmlStreamReader>

namespace pdftools {

struct Word
{
    QString text;
    QRectF box; // points
};

// The words of each page with their places, as poppler finds them.
inline QList<QList<Word>> wordsOf(const QString& pdf)
{
    QList<QList<Word>> pages;
    QXmlStreamReader reader(
        run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), pdf, QStringLiteral("-")}));
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == QLatin1String("page"))
            pages.append(QList<Word>());
        if (reader.name() != QLatin1String("word"))
            continue;
        const auto side = [&reader](const char* name) {
            return reader.attributes().value(QLatin1String(name)).toDouble();
        };
        const QRectF box(QPointF(side("xMin"), side("yMin")), QPointF(side("xMax"), side("yMax")));
        pages.last().append({reader.readElementText(), box});
    }
    return pages;
}

// What cannot be read on some page: words over one another, or outside the margins (points). One line each.
inline QStringList unreadableOf(const QString& pdf, double margin)
{
    QStringList faults;
    const auto pages = wordsOf(pdf);
    const QRectF room(margin, margin, 595 - 2 * margin, 842 - 2 * margin);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        const QList<Word>& words = pages.at(page);
        for (qsizetype i = 0; i < words.size(); ++i) {
            const Word& one = words.at(i);
            if (!room.contains(one.box))
                faults.append(QStringLiteral("page %1: %2 leaves the page").arg(page + 1).arg(one.text));
            for (qsizetype j = i + 1; j < words.size(); ++j) {
                // Boxes reach above and under the letters: those of two lines may touch.
                const QRectF common = one.box.intersected(words.at(j).box);
                if (common.width() > 1
                    && common.height() > 0.35 * qMin(one.box.height(), words.at(j).box.height()))
                    faults.append(QStringLiteral("page %1: %2 and %3 are over one another")
                                      .arg(page + 1)
                                      .arg(one.text, words.at(j).text));
            }
        }
    }
    return faults;
}

} // namespace pdftools

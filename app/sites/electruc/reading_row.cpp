#include "sites/electruc/reading_row.h"

#include "kit/badge.h"
#include "kit/flex_box.h"
#include "kit/text.h"
#include "sites/electruc/reading_sentences.h"
#include "sites/electruc/wording.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sites::electruc {

ReadingRow::ReadingRow(const services::ReadingRow& row, core::MeterKind kind, const core::Format& format,
    Detail detail, QWidget* parent)
    : QWidget(parent)
{
    const bool full = detail == Detail::Full;
    setObjectName((full ? u"readingRow-"_s : u"latestReading-"_s) + row.reading.readOn.toString(Qt::ISODate));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(full ? 16 : 0, full ? 10 : 7, full ? 16 : 0, full ? 10 : 7);
    column->setSpacing(4);
    auto* line = new kit::FlexBox(this);
    line->setGap(12);
    line->setLineGap(4);
    column->addWidget(line);

    auto* texts = new QWidget(line);
    texts->setProperty("grow", true);
    texts->setProperty("basis", full ? 260 : 110);
    auto* textColumn = new QVBoxLayout(texts);
    textColumn->setContentsMargins(0, 0, 0, 0);
    textColumn->setSpacing(0);
    textColumn->addWidget(new kit::Text(ReadingSentences::indices(row.reading, kind, format),
        kit::TextType::Strong, kit::TextTone::Auto, texts));
    QString below = format.date(row.reading.readOn);
    if (full && row.used)
        below = tr("%1 · %2 utilisés").arg(below, format.kWh(*row.used));
    textColumn->addWidget(new kit::Text(below, kit::TextType::Small, kit::TextTone::Muted, texts));

    auto* badge = new kit::Badge(line);
    Wording::show(*badge, row.reading.status);
    if (!row.reading.note.isEmpty())
        column->addWidget(new kit::Text(row.reading.note, kit::TextType::Small, kit::TextTone::Text, this));
}

} // namespace sites::electruc

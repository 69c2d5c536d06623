#include "sites/electruc/answer_panel.h"

#include "kit/card.h"
#include "kit/flex_box.h"
#include "kit/text.h"

#include <QVBoxLayout>

namespace sites::electruc {

namespace {

// **bold** marks a word of the answer.
QList<kit::Text::Segment> segmentsOf(const QString& paragraph)
{
    QList<kit::Text::Segment> segments;
    bool strong = false;
    for (const QString& part : paragraph.split(QStringLiteral("**"))) {
        if (!part.isEmpty())
            segments.append({part, strong});
        strong = !strong;
    }
    return segments;
}

} // namespace

AnswerPanel::AnswerPanel(const services::HelpQuestion& question, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* row = new kit::FlexBox(this);
    row->setGap(24);
    row->setCrossAlign(kit::FlexBox::Top);
    column->addWidget(row);

    auto* words = new QWidget(row);
    words->setProperty("grow", true);
    words->setProperty("basis", 320);
    auto* paragraphs = new QVBoxLayout(words);
    paragraphs->setContentsMargins(0, 0, 0, 0);
    paragraphs->setSpacing(8);
    for (const QString& paragraph : question.paragraphs) {
        auto* text = new kit::Text(words);
        text->setSegments(segmentsOf(paragraph));
        paragraphs->addWidget(text);
    }
    if (question.example.isEmpty())
        return;
    auto* card = new kit::Card(kit::Card::Variant::Soft, row);
    auto* box = new QVBoxLayout(card);
    box->setContentsMargins(16, 10, 16, 10);
    box->setSpacing(0);
    box->addWidget(new kit::Text(tr("Exemple"), kit::TextType::Small, kit::TextTone::Muted, card));
    box->addWidget(new kit::Text(question.example, kit::TextType::Strong, kit::TextTone::Auto, card));
}

} // namespace sites::electruc

#include "documents/letterhead.h"

#include "documents/document.h"
#include "documents/supplier.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

constexpr double kLogoHeight = 46;
constexpr double kFooterBottom = kPageHeight - 36;
constexpr TextStyle kWarning{13.5, QFont::DemiBold, ink::kInk};

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(documents::Letterhead)
};

} // namespace

void paintLetterhead(Paper& paper, double top, const QString& title, const QString& line)
{
    paper.logo(Paper::kLeft, top, kLogoHeight);
    paper.line(Paper::kRight, top, title, styles::kHeading1, Align::Right);
    paper.line(Paper::kRight, top + styles::kHeading1.line(), line, styles::kSmall, Align::Right);
}

double identifierRowHeight()
{
    return styles::kSmall.line() + styles::kStrong.line();
}

double paintIdentifierRow(Paper& paper, double top, const QList<LabelledText>& texts)
{
    constexpr double kSmallestGap = 16;
    const double spaces = static_cast<double>(texts.size() - 1);
    double total = 0;
    QList<double> widths;
    for (const LabelledText& text : texts) {
        widths.append(
            qMax(Paper::width(text.label, styles::kSmall), Paper::width(text.value, styles::kStrong)));
        total += widths.last();
    }
    // Too long an offer's name gives way, the numbers stay readable.
    const double excess = total + spaces * kSmallestGap - Paper::kWidth;
    if (excess > 0) {
        widths.last() -= excess;
        total -= excess;
    }
    const double gap = (Paper::kWidth - total) / spaces;
    double x = Paper::kLeft;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        const LabelledText& text = texts[i];
        paper.line(x, top, text.label, styles::kSmall);
        const TextStyle style = Paper::fitted(styles::kStrong, text.value, widths[i] + 0.1);
        // The offer's whole name stands in the contract's line above.
        paper.line(x, top + styles::kSmall.line(), Paper::elided(text.value, style, widths[i] + 0.1), style);
        x += widths[i] + gap;
    }
    return top + identifierRowHeight();
}

double trainingFooterTop()
{
    return kFooterBottom - 1 - 10 - styles::kFooter.line();
}

void paintTrainingFooter(Paper& paper, const QString& pageNumber)
{
    paper.rule(Paper::kLeft, trainingFooterTop(), Paper::kWidth, 1, ink::kLine);
    const double y = kFooterBottom - styles::kFooter.line();
    paper.line(Paper::kLeft, y, supplierLine(), styles::kFooter);
    paper.line(Paper::kRight, y, trainingWarning(), kWarning, Align::Right);
    if (!pageNumber.isEmpty())
        paper.line(Paper::kRight, trainingFooterTop() - 8 - styles::kFooter.line(), pageNumber,
            styles::kFooter, Align::Right);
}

QString supplierLine()
{
    //: %1 place, %2 VAT number
    return Tr::tr("Electruc (fictif), %1 · TVA %2").arg(supplier::kPlace, supplier::kVatNumber);
}

QString trainingWarning()
{
    return Tr::tr("Document d’entraînement\u00A0: ne payez rien.");
}

} // namespace documents

#include "documents/fraud_card.h"

#include "documents/fraud_advice.h"
#include "documents/paper.h"

using namespace Qt::StringLiterals;

namespace documents {
namespace {

constexpr double kTop = 64;
constexpr double kPadding = 24; // of the box
constexpr double kRow = 54; // of the box
constexpr double kDot = 34; // the number of an advice
constexpr TextStyle kTitle{34, QFont::Bold, ink::kInk, 1.25};
constexpr TextStyle kIntro{19, QFont::Normal, ink::kText};
constexpr TextStyle kHeading{22, QFont::Bold, ink::kInk, 1.25};
constexpr TextStyle kAdvice{19, QFont::Normal, ink::kText};
constexpr TextStyle kLabel{17, QFont::Normal, ink::kInk};
constexpr TextStyle kValue{22, QFont::Bold, ink::kInk};

double paintAdvice(Paper& paper, double top, const QString& heading, const QStringList& sentences)
{
    constexpr double kTextLeft = Paper::kLeft + kDot + 16;
    double y = top;
    paper.line(Paper::kLeft, y, heading, kHeading);
    y += kHeading.line() + 12;
    int number = 0;
    for (const QString& sentence : sentences) {
        paper.number(Paper::kLeft, y, kDot, ++number);
        const double height = paper.paragraph(
            kTextLeft, y + (kDot - kAdvice.line()) / 2, Paper::kRight - kTextLeft, sentence, kAdvice);
        y += qMax(kDot, height + 4) + 10;
    }
    return y;
}

} // namespace

void FraudCard::paintPage(QPainter& painter, int) const
{
    Paper paper(painter);
    double y = kTop;
    y += paper.paragraph(Paper::kLeft, y, Paper::kWidth, title(), kTitle) + 6;
    y += paper.paragraph(Paper::kLeft, y, Paper::kWidth,
             tr("Gardez cette feuille près du téléphone. Cela arrive à tout le monde : agissez vite, sans "
                "honte."),
             kIntro)
        + 26;

    const QList<LabelledText> contacts = FraudAdvice::contacts();
    const double height = kRow * static_cast<double>(contacts.size()) + kPadding;
    paper.box(QRectF(Paper::kLeft, y, Paper::kWidth, height), 12, 2, ink::kPrimary, ink::kTint);
    y += kPadding / 2;
    for (const LabelledText& contact : contacts) {
        const double middle = y + kRow / 2;
        const double left = Paper::kLeft + kPadding;
        const double half = Paper::kWidth / 2;
        paper.paragraph(left, middle - Paper::paragraphHeight(half - 2 * kPadding, contact.label, kLabel) / 2,
            half - 2 * kPadding, contact.label, kLabel);
        if (contact.value.isEmpty())
            paper.rule(Paper::kLeft + half, middle + 14, half - kPadding, 2, ink::kControl);
        else
            paper.line(Paper::kLeft + half, middle - kValue.line() / 2, contact.value,
                Paper::fitted(kValue, contact.value, half - kPadding));
        y += kRow;
    }
    y += kPadding / 2 + 28;
    y = paintAdvice(paper, y, tr("Après un faux site ou un faux message"), FraudAdvice::afterAFalseSite());
    y = paintAdvice(paper, y + 18, tr("Après un appel"), FraudAdvice::afterACall());
}

QString FraudCard::text() const
{
    QStringList lines{title()};
    for (const LabelledText& contact : FraudAdvice::contacts())
        lines.append(contact.label + u"\u00A0: "_s + (contact.value.isEmpty() ? u"…"_s : contact.value));
    lines.append(FraudAdvice::afterAFalseSite());
    lines.append(FraudAdvice::afterACall());
    return lines.join(u'\n');
}

} // namespace documents

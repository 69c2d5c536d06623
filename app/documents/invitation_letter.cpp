#include "documents/invitation_letter.h"

#include "core/format.h"
#include "documents/paper.h"
#include "documents/persona_card.h"
#include "documents/supplier.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace documents {

using core::LetterWording; // lupdate takes a qualified result for the context of the texts

namespace {

constexpr double kTop = 56;
constexpr double kBottom = kPageHeight - 48;
constexpr double kRecipientX = Paper::kLeft + 356;
constexpr double kSmallestStep = 45;
constexpr double kSmallestGap = 10;
constexpr TextStyle kText{16, QFont::Normal, ink::kText};
constexpr TextStyle kName{16, QFont::Bold, ink::kText, 1.5};
constexpr TextStyle kAddress{16, QFont::Normal, ink::kText, 1.5};
constexpr TextStyle kSigned{16, QFont::Bold, ink::kText};
constexpr TextStyle kLabel{15, QFont::Normal, ink::kInk};
constexpr TextStyle kCode{25, QFont::Bold, ink::kInk};
constexpr TextStyle kEmail{17, QFont::Bold, ink::kText};
constexpr TextStyle kStepsTitle{19, QFont::Bold, ink::kInk, 1.25};
constexpr TextStyle kStepTitle{16, QFont::DemiBold, ink::kInk};
constexpr TextStyle kPromise{15, QFont::Bold, ink::kText};
constexpr TextStyle kFooterStrong{13.5, QFont::Bold, ink::kMuted};

core::Format format()
{
    return core::Format(core::languageOf());
}

QString salutation(const core::SupplyPoint& point)
{
    return point.title == core::Title::Madame ? InvitationLetters::tr("Madame")
                                              : InvitationLetters::tr("Monsieur");
}

QString placeAndDay(QDate day)
{
    //: %1 a day
    return InvitationLetters::tr("Valbois, le %1").arg(format().date(day));
}

QString validity(const PrintableLetter& letter)
{
    //: %1 a day
    return InvitationLetters::tr("Prenez votre temps\u00A0: ils restent valables jusqu’au %1.")
        .arg(format().date(letter.expiresOn));
}

} // namespace

LetterWording usualWording()
{
    return {InvitationLetters::tr("Ouvrez votre espace client"),
        InvitationLetters::tr(
            "Vos factures, vos relevés et vos demandes vous attendent en ligne. Voici vos deux codes "
            "personnels. Gardez cette lettre près de vous.")};
}

InvitationLetters::InvitationLetters(
    QList<PrintableLetter> letters, const core::LetterWording& wording, QDate printedOn, Cards cards)
    : m_letters(std::move(letters))
    , m_wording(usualWording())
    , m_printedOn(printedOn)
    , m_withCards(cards == Cards::Yes)
{
    Q_ASSERT(!m_letters.isEmpty());
    if (!wording.heading.trimmed().isEmpty())
        m_wording.heading = wording.heading.trimmed();
    if (!wording.body.trimmed().isEmpty())
        m_wording.body = wording.body.trimmed();
    m_steps = {
        {u"desk"_s, tr("Ouvrez le site"),
            //: %1 the supplier's site
            tr("Cliquez sur Electruc, ou écrivez cette adresse\u00A0: %1/inscription").arg(supplier::kSite)},
        {u"user"_s, tr("Cliquez sur « Activer mon espace »"), tr("Le bouton est au milieu de la page.")},
        {u"key"_s, tr("Recopiez les deux codes"), tr("Ils sont dans le cadre vert, ici au-dessus.")},
        {u"mail"_s, tr("Ouvrez votre messagerie"),
            tr("Un e-mail vous attend\u00A0: cliquez sur son bouton vert.")},
    };
}

QString InvitationLetters::title() const
{
    return m_letters.size() == 1 ? tr("Lettre de %1").arg(m_letters.constFirst().supplyPoint.fullName())
                                 : tr("Lettres d’invitation");
}

QString InvitationLetters::fileName() const
{
    return m_letters.size() == 1 ? u"invitation-%1.pdf"_s.arg(m_letters.constFirst().supplyPoint.ean.digits())
                                 : u"invitations_electruc.pdf"_s;
}

QString InvitationLetters::source() const
{
    return m_letters.size() == 1 ? u"invitation:"_s + m_letters.constFirst().supplyPoint.ean.digits()
                                 : QString();
}

int InvitationLetters::pageCount() const
{
    return static_cast<int>(m_letters.size()) * (m_withCards ? 2 : 1);
}

void InvitationLetters::paintPage(QPainter& painter, int page) const
{
    Paper paper(painter);
    const PrintableLetter& letter = m_letters[m_withCards ? page / 2 : page];
    if (m_withCards && page % 2 == 1)
        paintPersonaCard(paper, letter.supplyPoint, letter.email, letter.password);
    else
        paintLetter(paper, letter);
}

double InvitationLetters::bodyHeight() const
{
    double height = 0;
    for (const QString& paragraph : m_wording.body.split(u'\n', Qt::SkipEmptyParts))
        height += 8 + Paper::paragraphHeight(Paper::kWidth, paragraph, kText);
    return height;
}

double InvitationLetters::recipientHeight(const PrintableLetter& letter) const
{
    constexpr double kRoom = Paper::kRight - kRecipientX;
    const core::SupplyPoint& point = letter.supplyPoint;
    return Paper::paragraphHeight(kRoom, salutation(point) + u' ' + point.fullName(), kName)
        + Paper::paragraphHeight(kRoom, point.address.firstLine(), kAddress)
        + Paper::paragraphHeight(kRoom, point.address.secondLine(), kAddress);
}

// A letter of the usual length has this air; what is longer takes its place from it.
InvitationLetters::Air InvitationLetters::airOf(const PrintableLetter& letter) const
{
    constexpr double kSpare = 18; // above the footer
    const double usual = 3 * kAddress.line() + 8 + 2 * kText.line() + styles::kHeading1.line();
    const double excess = recipientHeight(letter) + bodyHeight()
        + Paper::paragraphHeight(Paper::kWidth, m_wording.heading, styles::kHeading1) - usual - kSpare;
    Air air;
    const double fromSteps = std::clamp(excess, 0.0, (air.step - kSmallestStep) * 4);
    air.step -= fromSteps / 4;
    air.gap -= std::clamp((excess - fromSteps) / 2, 0.0, air.gap - kSmallestGap);
    return air;
}

void InvitationLetters::paintLetter(Paper& paper, const PrintableLetter& letter) const
{
    const Air air = airOf(letter);
    double y = paintOpening(paper, letter, air.gap);
    y = paintCodes(paper, y + 18, letter);
    y = paintSteps(paper, y + 24, air.step);
    y = paintPromise(paper, y + 18, letter);
    paintClosing(paper, y + 18);
}

double InvitationLetters::paintOpening(Paper& paper, const PrintableLetter& letter, double gap) const
{
    paper.logo(Paper::kLeft, kTop, 46);
    double y = kTop;
    for (const QString& line :
        {supplier::kStreet.toString(), supplier::kPlace.toString(), supplier::kPhone.toString()}) {
        paper.line(Paper::kRight, y, line, styles::kSmall, Align::Right);
        y += styles::kSmall.line();
    }
    y += gap;
    const core::SupplyPoint& point = letter.supplyPoint;
    const double room = Paper::kRight - kRecipientX;
    y += paper.paragraph(kRecipientX, y, room, salutation(point) + u' ' + point.fullName(), kName);
    y += paper.paragraph(kRecipientX, y, room, point.address.firstLine(), kAddress);
    y += paper.paragraph(kRecipientX, y, room, point.address.secondLine(), kAddress);
    y += gap;
    paper.line(Paper::kLeft, y, placeAndDay(m_printedOn), styles::kSmall);
    y += styles::kSmall.line() + 14;
    y += paper.paragraph(Paper::kLeft, y, Paper::kWidth, m_wording.heading, styles::kHeading1) + 10;
    paper.line(Paper::kLeft, y, salutation(point) + u',', kText);
    y += kText.line();
    for (const QString& paragraph : m_wording.body.split(u'\n', Qt::SkipEmptyParts))
        y += 8 + paper.paragraph(Paper::kLeft, y + 8, Paper::kWidth, paragraph, kText);
    return y;
}

double InvitationLetters::paintCodes(Paper& paper, double top, const PrintableLetter& letter) const
{
    constexpr double kPadding = 21; // with the border
    constexpr double kInside = 27;
    const double x = Paper::kLeft + kInside;
    const double codeX = x + (Paper::kWidth - 2 * kInside - 28) * 0.6 + 28;
    const double row = kLabel.line() + kCode.line();
    const double height = 2 * kPadding + row + 12 + 11 + kEmail.line();
    paper.box(QRectF(Paper::kLeft, top, Paper::kWidth, height), 12, 3, ink::kPrimary, ink::kTint);
    double y = top + kPadding;
    paper.line(x, y, tr("Code EAN (18 chiffres)"), kLabel);
    paper.line(codeX, y, tr("Code d’activation"), kLabel);
    paper.line(x, y + kLabel.line(), letter.supplyPoint.ean.grouped(), kCode);
    paper.line(codeX, y + kLabel.line(), letter.code.text(), kCode);
    y += row + 12;
    paper.rule(x, y, Paper::kWidth - 2 * kInside, 1, ink::kPrimary);
    y += 11;
    const QString label = tr("Adresse e-mail à utiliser\u00A0:") + u' ';
    paper.line(x, y + (kEmail.line() - kLabel.line()) / 2, label, kLabel);
    const double emailX = x + Paper::width(label, kLabel);
    const double room = Paper::kRight - kInside - emailX;
    paper.line(emailX, y, letter.email, Paper::fitted(kEmail, letter.email, room));
    return top + height;
}

double InvitationLetters::paintSteps(Paper& paper, double top, double rowHeight) const
{
    constexpr double kCircle = 34;
    constexpr double kIcon = 26;
    paper.line(Paper::kLeft, top, tr("Comment faire, en quatre étapes"), kStepsTitle);
    double y = top + kStepsTitle.line() + 8;
    int number = 0;
    for (const Step& step : m_steps) {
        const double middle = y + rowHeight / 2;
        paper.number(Paper::kLeft, middle - kCircle / 2, kCircle, ++number);
        paper.icon(Paper::kLeft + kCircle + 16, middle - kIcon / 2, kIcon, step.icon, ink::kPrimary);
        const double textX = Paper::kLeft + kCircle + 16 + kIcon + 16;
        const double textTop = middle - (kStepTitle.line() + styles::kSmall.line()) / 2;
        paper.line(textX, textTop, step.title, kStepTitle);
        paper.line(textX, textTop + kStepTitle.line(), step.line, styles::kSmall);
        y += rowHeight;
    }
    return y;
}

double InvitationLetters::paintPromise(Paper& paper, double top, const PrintableLetter& letter) const
{
    const double height = 28 + kPromise.line() + styles::kBody.line();
    paper.box(QRectF(Paper::kLeft, top, Paper::kWidth, height), 10, 0, ink::kSoft, ink::kSoft);
    paper.icon(Paper::kLeft + 18, top + (height - 30) / 2, 30, u"shield"_s, ink::kInk);
    const double x = Paper::kLeft + 64;
    paper.line(x, top + 14, tr("Personne ne vous demandera ces codes par téléphone."), kPromise);
    paper.line(x, top + 14 + kPromise.line(), validity(letter), styles::kBody);
    return top + height;
}

void InvitationLetters::paintClosing(Paper& paper, double top) const
{
    paper.line(Paper::kLeft, top, tr("À bientôt,"), kText);
    paper.line(Paper::kLeft, top + kText.line(), tr("L’équipe Electruc"), kSigned);
    const double y = kBottom - styles::kFooter.line();
    paper.rule(Paper::kLeft, y - 11, Paper::kWidth, 1, ink::kLine);
    double x = Paper::kLeft;
    const auto part = [&paper, &x, y](const QString& text, const TextStyle& style) {
        paper.line(x, y, text, style);
        x += Paper::width(text, style);
    };
    part(tr("Electruc, entreprise fictive.") + u' ', styles::kFooter);
    part(tr("Document d’entraînement"), kFooterStrong);
    part(tr("\u00A0: il ne vous engage à rien."), styles::kFooter);
}

QStringList InvitationLetters::lines(const PrintableLetter& letter) const
{
    const core::SupplyPoint& point = letter.supplyPoint;
    const QString colon = u"\u00A0: "_s;
    QStringList lines{u"Electruc"_s, salutation(point) + u' ' + point.fullName(), point.address.oneLine(),
        placeAndDay(m_printedOn), m_wording.heading, salutation(point) + u',', m_wording.body,
        tr("Code EAN (18 chiffres)") + colon + point.ean.grouped(),
        tr("Code d’activation") + colon + letter.code.text(),
        tr("Adresse e-mail à utiliser\u00A0:") + u' ' + letter.email, tr("Comment faire, en quatre étapes")};
    for (const Step& step : m_steps)
        lines.append(step.title + u". "_s + step.line);
    lines.append(tr("Personne ne vous demandera ces codes par téléphone.") + u' ' + validity(letter));
    lines.append(tr("À bientôt,") + u' ' + tr("L’équipe Electruc"));
    lines.append(tr("Document d’entraînement") + tr("\u00A0: il ne vous engage à rien."));
    return lines;
}

QString InvitationLetters::text() const
{
    QStringList all;
    for (const PrintableLetter& letter : m_letters) {
        all.append(lines(letter));
        if (m_withCards)
            all.append(personaCardText(letter.supplyPoint, letter.email, letter.password));
    }
    return all.join(u'\n');
}

} // namespace documents

#include "documents/persona_card.h"

#include "core/mail/mail_domains.h"
#include "documents/invoice_texts.h"
#include "documents/letterhead.h"
#include "documents/paper.h"
#include "documents/supplier.h"

using namespace Qt::StringLiterals;

namespace documents {
namespace {

constexpr double kTop = 56;
constexpr TextStyle kWho{32, QFont::Bold, ink::kInk, 1.25};
constexpr TextStyle kIntro{17, QFont::Normal, ink::kText};
constexpr TextStyle kHeading{19, QFont::Bold, ink::kInk, 1.25};
constexpr TextStyle kLabel{16, QFont::Normal, ink::kInk};
constexpr TextStyle kValue{20, QFont::Bold, ink::kInk};

struct Part
{
    QString heading;
    QList<LabelledText> rows;
};

QString titledName(const core::SupplyPoint& point)
{
    return (point.title == core::Title::Madame ? PersonaCards::tr("Madame") : PersonaCards::tr("Monsieur"))
        + u' ' + point.fullName();
}

QString intro()
{
    return PersonaCards::tr(
        "Pendant l’atelier, vous êtes cette personne. Elle n’existe pas\u00A0: vous pouvez tout "
        "essayer sans risque. N’écrivez jamais vos propres données.");
}

QList<Part> partsOf(const core::SupplyPoint& point, const QString& email, const QString& password)
{
    QList<Part> parts{
        {PersonaCards::tr("Qui vous êtes"),
            {{PersonaCards::tr("Nom"), titledName(point)},
                {PersonaCards::tr("Rue"), point.address.firstLine()},
                {PersonaCards::tr("Localité"), point.address.secondLine()},
                {PersonaCards::tr("Code EAN"), point.ean.grouped()},
                {PersonaCards::tr("Compteur"), point.meterNumber}}},
        {PersonaCards::tr("Où aller"),
            {{PersonaCards::tr("Votre fournisseur"), supplier::kSite.toString()},
                {PersonaCards::tr("Votre messagerie"), supplier::kMailSite.toString()}}},
        {PersonaCards::tr("Ce que vous écrivez"), {{PersonaCards::tr("Adresse e-mail"), email}}},
    };
    if (const QString second = core::secondAddressOf(email); !second.isEmpty())
        parts.last().rows.append({PersonaCards::tr("Deuxième adresse"), second});
    if (!password.isEmpty())
        parts.last().rows.append({PersonaCards::tr("Mot de passe"), password});
    return parts;
}

} // namespace

void paintPersonaCard(
    Paper& paper, const core::SupplyPoint& point, const QString& email, const QString& password)
{
    constexpr double kValueX = Paper::kLeft + 24 + 190;
    constexpr double kRow = 12; // above and under a row
    paintLetterhead(
        paper, kTop, PersonaCards::tr("Votre personnage"), PersonaCards::tr("À garder près de vous"));
    double y = kTop + 92;
    paper.line(Paper::kLeft, y, PersonaCards::tr("Vous jouez"), kIntro);
    y += kIntro.line();
    y += paper.paragraph(Paper::kLeft, y, Paper::kWidth, titledName(point), kWho) + 12;
    y += paper.paragraph(Paper::kLeft, y, Paper::kWidth, intro(), kIntro) + 28;
    const double room = Paper::kRight - 24 - kValueX;
    for (const Part& part : partsOf(point, email, password)) {
        paper.line(Paper::kLeft, y, part.heading, kHeading);
        y += kHeading.line() + 10;
        double height = 0;
        for (const LabelledText& row : part.rows)
            height += Paper::paragraphHeight(room, row.value, kValue) + 2 * kRow;
        paper.box(QRectF(Paper::kLeft, y, Paper::kWidth, height), 12, 2, ink::kPrimary, ink::kTint);
        for (const LabelledText& row : part.rows) {
            if (&row != &part.rows.constFirst())
                paper.rule(Paper::kLeft + 24, y, Paper::kWidth - 48, 1, ink::kPrimary);
            paper.line(Paper::kLeft + 24, y + kRow + (kValue.line() - kLabel.line()) / 2, row.label, kLabel);
            y += paper.paragraph(kValueX, y + kRow, room, row.value, kValue) + 2 * kRow;
        }
        y += 26;
    }
    paintTrainingFooter(paper, QString());
}

QString personaCardText(const core::SupplyPoint& point, const QString& email, const QString& password)
{
    QStringList lines{PersonaCards::tr("Vous jouez") + u' ' + titledName(point), intro()};
    for (const Part& part : partsOf(point, email, password)) {
        lines.append(part.heading);
        for (const LabelledText& row : part.rows)
            lines.append(row.label + u"\u00A0: "_s + row.value);
    }
    lines.append(trainingWarning());
    return lines.join(u'\n');
}

PersonaCards::PersonaCards(QList<core::Persona> personas, QDate printedOn)
    : m_personas(std::move(personas))
    , m_printedOn(printedOn)
{
    Q_ASSERT(!m_personas.isEmpty());
}

QString PersonaCards::title() const
{
    return m_personas.size() == 1 ? tr("Carte de %1").arg(m_personas.constFirst().supplyPoint.fullName())
                                  : tr("Cartes des personnages");
}

QString PersonaCards::fileName() const
{
    return m_personas.size() == 1
        ? u"personnage-%1.pdf"_s.arg(m_personas.constFirst().supplyPoint.ean.digits())
        : u"personnages_electruc.pdf"_s;
}

QString PersonaCards::source() const
{
    return m_personas.size() == 1 ? u"persona:"_s + m_personas.constFirst().supplyPoint.ean.digits()
                                  : QString();
}

void PersonaCards::paintPage(QPainter& painter, int page) const
{
    Paper paper(painter);
    const core::Persona& persona = m_personas[page];
    paintPersonaCard(paper, persona.supplyPoint, persona.email, persona.password);
}

QString PersonaCards::text() const
{
    QStringList all;
    for (const core::Persona& persona : m_personas)
        all.append(personaCardText(persona.supplyPoint, persona.email, persona.password));
    return all.join(u'\n');
}

} // namespace documents

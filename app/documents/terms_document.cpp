#include "documents/terms_document.h"

#include "core/format.h"
#include "documents/letterhead.h"
#include "documents/paper.h"

using namespace Qt::StringLiterals;

namespace documents {
namespace {

constexpr double kTop = 56;
constexpr double kFirstText = kTop + 92;
constexpr double kSectionGap = 20;
constexpr double kParagraphGap = 8;
// 68 characters a line at most (design/README, section 1).
constexpr double kTextWidth = 540;

} // namespace

TermsDocument::TermsDocument()
{
    saySections();
    layOut();
}

QString TermsDocument::title() const
{
    return tr("Conditions générales");
}

QString TermsDocument::fileName() const
{
    return u"cgv_electruc.pdf"_s;
}

QString TermsDocument::source() const
{
    return u"terms:"_s;
}

QDate TermsDocument::date() const
{
    return QDate(2026, 1, 1);
}

void TermsDocument::saySections()
{
    m_sections = {
        {tr("1. De quoi parlent ces conditions"),
            {tr("Electruc est une entreprise fictive, faite pour s’exercer. Ces conditions ressemblent à "
                "celles d’un "
                "vrai fournisseur, mais elles n’engagent personne."),
                tr("Elles complètent votre contrat. Si les deux disent autre chose, c’est le contrat qui "
                   "compte.")}},
        {tr("2. Votre contrat"),
            {tr("Le contrat commence à la date écrite dessus. Il dure un temps fixé d’avance ou une durée "
                "indéterminée\u00A0: c’est écrit dans le contrat et sur chaque facture."),
                tr("Vous avez quatorze jours pour changer d’avis après la signature, sans donner de raison "
                   "et sans frais.")}},
        {tr("3. Les prix"),
            {tr("Avec un tarif fixe, le prix d’un kWh ne change pas pendant la durée prévue. Avec un tarif "
                "variable, il "
                "change chaque mois\u00A0; le prix du mois est écrit sur la facture."),
                tr("À ce prix s’ajoute une redevance fixe par mois. Tous les prix annoncés comprennent le "
                   "réseau, les "
                   "taxes et la TVA de 6\u00A0%."),
                tr("Tous les prix sont inventés.")}},
        {tr("4. Le relevé du compteur"),
            {tr("Une fois par mois, vous écrivez les chiffres de votre compteur dans votre espace client. "
                "Écrivez "
                "seulement les chiffres avant la virgule."),
                tr("Sans relevé de votre part, nous estimons votre consommation. Vous pouvez toujours "
                   "corriger un "
                   "relevé\u00A0: écrivez-nous.")}},
        {tr("5. Les factures et le paiement"),
            {tr("Vous recevez une facture par mois dans votre espace client. Elle dit combien payer, avant "
                "quelle date, "
                "sur quel compte et avec quelle communication."),
                tr("Vous avez au moins quinze jours pour payer. Vous pouvez payer par virement, avec le code "
                   "à scanner ou "
                   "par domiciliation. La domiciliation n’est jamais obligatoire."),
                tr("Si vous ne pouvez pas payer à temps, écrivez-nous avant la date\u00A0: nous cherchons un "
                   "plan de "
                   "paiement avec vous.")}},
        {tr("6. Les retards"),
            {tr("Après la date de paiement, nous envoyons un rappel gratuit. Vous avez alors quatorze jours "
                "de plus. "
                "Ensuite vient une mise en demeure, avec quinze jours de plus."),
                tr("À chaque étape, le CPAS ou un service de médiation de dettes peut vous aider. Une "
                   "facture que vous "
                   "contestez est suspendue pendant que nous répondons.")}},
        {tr("7. Changer ou arrêter"),
            {tr("Vous pouvez changer de fournisseur à tout moment, sans frais, en trois semaines. Votre "
                "nouveau "
                "fournisseur s’occupe de tout."),
                tr("Si vous déménagez, remplissez le document de reprise des énergies avec la personne qui "
                   "vous suit, et "
                   "envoyez-le dans les trente jours.")}},
        {tr("8. Vos questions, vos plaintes, vos données"),
            {tr("Posez d’abord votre question dans votre espace client, page Mes demandes, ou par téléphone. "
                "Nous "
                "répondons en dix jours ouvrables."),
                tr("Si la réponse ne vous convient pas, le médiateur fédéral de l’énergie peut examiner "
                   "votre plainte, "
                   "gratuitement."),
                tr("Nous gardons seulement les données utiles à votre contrat. Vous pouvez les voir et les "
                   "corriger dans "
                   "votre espace client. Dans ce simulateur, toutes les données sont inventées.")}},
    };
}

void TermsDocument::layOut()
{
    const double bottom = trainingFooterTop() - 2 * styles::kFooter.line() - 8;
    m_pages.append(QList<Block>());
    double y = kFirstText;
    const auto turnPage = [&] {
        m_pages.append(QList<Block>());
        y = kTop;
    };
    for (const Section& section : m_sections) {
        // A title never stands alone at the foot of a page.
        const double first = Paper::paragraphHeight(kTextWidth, section.paragraphs.first(), styles::kBody);
        if (y + styles::kHeading2.line() + kParagraphGap + first > bottom)
            turnPage();
        m_pages.last().append({section.title, true, y});
        y += styles::kHeading2.line() + kParagraphGap;
        for (const QString& paragraph : section.paragraphs) {
            const double height = Paper::paragraphHeight(kTextWidth, paragraph, styles::kBody);
            if (y + height > bottom)
                turnPage();
            m_pages.last().append({paragraph, false, y});
            y += height + kParagraphGap;
        }
        y += kSectionGap - kParagraphGap;
    }
}

void TermsDocument::paintPage(QPainter& painter, int page) const
{
    Q_ASSERT(page >= 0 && page < pageCount());
    Paper paper(painter);
    if (page == 0) {
        const QString version = tr("Version du %1").arg(core::Format(language()).date(date()));
        paintLetterhead(paper, kTop, title(), version);
    }
    for (const Block& block : m_pages[page]) {
        if (block.isTitle)
            paper.line(Paper::kLeft, block.top, block.text, styles::kHeading2);
        else
            paper.paragraph(Paper::kLeft, block.top, kTextWidth, block.text, styles::kBody);
    }
    paintTrainingFooter(paper, tr("Page %1 sur %2").arg(page + 1).arg(pageCount()));
}

QString TermsDocument::text() const
{
    QStringList lines{u"Electruc"_s, title()};
    for (const Section& section : m_sections) {
        lines.append(section.title);
        lines += section.paragraphs;
    }
    lines.append(trainingWarning());
    return lines.join(u'\n');
}

} // namespace documents

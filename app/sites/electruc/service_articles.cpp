#include "sites/electruc/service_articles.h"

#include "core/energy/billing.h"
#include "core/format.h"
#include "sites/electruc/paths.h"

using namespace Qt::StringLiterals;

namespace sites::electruc {

Article ServiceArticles::electricity(core::Language language)
{
    const core::Format format(language);
    Article::Facts months;
    for (int month = 1; month <= 12; ++month) {
        QString name = core::localeOf(language).standaloneMonthName(month);
        name[0] = name.at(0).toUpper();
        months.rows.append({name, tr("%1 par kWh").arg(format.price(core::billing::variablePrice(month)))});
    }
    return {tr("Électricité à la maison"),
        tr("Un prix clair, sans surprise, pour toute la maison. Tout est compris : énergie, réseau, taxes et "
           "TVA."),
        {Article::Heading{tr("Deux formules, à vous de choisir")},
            Article::Facts{{{tr("Prix fixe"),
                                tr("%1 par kWh, le même toute l’année")
                                    .arg(format.price(core::billing::kDefaultFixedPrice))},
                {tr("Prix variable"), tr("Il change chaque mois, selon la saison")},
                {tr("Redevance"),
                    tr("%1 par mois dans les deux formules")
                        .arg(format.money(core::billing::kDefaultStandingCharge))}}},
            Article::Paragraph{
                tr("Un kWh (kilowattheure), c’est ce que consomme une lampe de 10 watts allumée pendant "
                   "100 heures. Votre compteur compte les kWh.")},
            Article::Heading{tr("Le prix variable, mois par mois")}, months,
            Article::Remark{tr("Vous ne vous engagez à rien en lisant cette page."),
                tr("Votre formule est écrite sur votre contrat, dans votre espace client.")},
            Article::Action{
                u"contractButton"_s, tr("Voir mon contrat"), u"contract"_s, paths::url(paths::kContract)}}};
}

Article ServiceArticles::reading(core::Language)
{
    return {tr("Le relevé en ligne"),
        tr("Vous lisez votre compteur, nous calculons la facture juste : vous payez ce que vous avez "
           "consommé, pas plus."),
        {Article::Heading{tr("Comment faire ?")},
            Article::Steps{{tr("Allez devant votre compteur avec un papier et un crayon. Une lampe de poche "
                               "aide souvent."),
                tr("Vérifiez que le numéro du compteur est bien celui de votre contrat."),
                tr("Écrivez les chiffres noirs, de gauche à droite. Les chiffres rouges, après la virgule, "
                   "ne "
                   "comptent pas."),
                tr("Avec un compteur jour et nuit, écrivez les deux nombres. Avec un compteur numérique, "
                   "appuyez sur le "
                   "bouton jusqu’à lire 1.8.1, puis 1.8.2."),
                tr("Comparez avec votre dernier relevé : le nouveau nombre ne peut pas être plus petit.")}},
            Article::Heading{tr("Quand ?")},
            Article::Paragraph{
                tr("Une fois par mois, avant la date indiquée dans votre espace client. Cela prend trois "
                   "minutes. Si vous oubliez, nous estimons votre consommation et nous corrigeons la facture "
                   "suivante.")},
            Article::Action{u"sendReadingButton"_s, tr("Envoyer un relevé"), u"meter"_s,
                paths::url(paths::kReadings), true},
            Article::Action{u"readingHelpButton"_s, tr("Comment lire mon compteur ?"), u"help"_s,
                paths::question(u"read-my-meter"_s)}}};
}

Article ServiceArticles::invoices(core::Language)
{
    return {tr("Des factures lisibles"),
        tr("Une page, le montant en grand, la date à ne pas dépasser. Vous la lisez, vous l’imprimez ou vous "
           "la gardez."),
        {Article::Heading{tr("Ce que vous trouvez sur une facture")},
            Article::Facts{{{tr("En haut"), tr("votre nom, votre adresse et la période")},
                {tr("Dans le cadre vert"), tr("le montant à payer et la date à ne pas dépasser")},
                {tr("Au milieu"), tr("le détail : énergie, redevance, réseau, taxes et TVA")},
                {tr("En bas à gauche"), tr("votre consommation des derniers mois")},
                {tr("En bas à droite"), tr("le compte, le montant et la communication pour payer")}}},
            Article::Paragraph{tr(
                "La communication est un nombre entouré de +++. Recopiez-la en entier : c’est elle qui nous "
                "dit que la facture est payée.")},
            Article::Action{u"exampleInvoiceButton"_s, tr("Voir une facture d’exemple (PDF)"), u"file-pdf"_s,
                paths::url(paths::kExampleInvoice), true},
            Article::Action{u"highInvoiceHelpButton"_s, tr("Ma facture me semble trop élevée"), u"help"_s,
                paths::question(u"bill-seems-high"_s)}}};
}

Article ServiceArticles::directDebit(core::Language)
{
    return {tr("La domiciliation"),
        tr("La facture est payée toute seule, à la bonne date. Vous n’avez plus rien à faire, et vous gardez "
           "la main."),
        {Article::Heading{tr("Comment ça marche ?")},
            Article::Steps{{tr("Vous signez un mandat : un papier qui nous autorise à prendre le montant de "
                               "chaque facture sur "
                               "votre compte."),
                tr("Nous vérifions le mandat et nous vous écrivons quand il est actif."),
                tr("Chaque mois, vous recevez la facture comme avant. Le montant est pris sur votre compte "
                   "le dernier jour "
                   "pour payer, jamais avant.")}},
            Article::Heading{tr("Vous restez libre")},
            Article::Facts{{{tr("Un montant vous étonne ?"),
                                tr("Demandez à votre banque de le rembourser : vous avez huit semaines.")},
                {tr("Vous voulez arrêter ?"), tr("Dites-le-nous ou dites-le à votre banque. C’est gratuit.")},
                {tr("Le compte n’est pas assez rempli ?"),
                    tr("Rien n’est pris. Nous vous écrivons et vous payez comme avant.")}}},
            Article::Remark{tr("Electruc ne demande jamais votre code de carte."),
                tr("Un mandat demande un numéro de compte et une signature, rien d’autre.")},
            Article::Action{u"mandateButton"_s, tr("Mettre en place ma domiciliation"), u"bank"_s,
                paths::url(paths::kMandate), true},
            Article::Action{u"contactButton"_s, tr("Poser une question"), u"request"_s,
                paths::url(paths::kContactPage)}}};
}

Article ServiceArticles::moving(core::Language)
{
    return {tr("Je déménage"),
        tr("Un seul document suffit : la reprise des énergies. Vous le remplissez à deux, le jour des clés."),
        {Article::Heading{tr("Vous quittez votre logement")},
            Article::Steps{
                {tr("Le jour de la remise des clés, allez devant le compteur avec la personne qui entre."),
                    tr("Écrivez ensemble le jour, le numéro du compteur et l’index. Signez tous les deux."),
                    tr("Chacun garde un exemplaire et l’envoie à son fournisseur."),
                    tr("Envoyez-nous le vôtre dans les trente jours, avec votre nouvelle adresse.")}},
            Article::Heading{tr("Vous entrez dans un logement")},
            Article::Steps{{tr("Demandez le code EAN et le numéro du compteur à la personne qui part, ou au "
                               "propriétaire."),
                tr("Remplissez le même document avec elle."),
                tr("Choisissez votre fournisseur et envoyez-lui le document. Le courant n’est pas coupé.")}},
            Article::Heading{tr("La facture de clôture")},
            Article::Paragraph{
                tr("Elle va jusqu’à l’index du document, pas un jour de plus. Nous la faisons dans "
                   "les six semaines. Ce que vous avez payé en trop vous est rendu.")},
            Article::Remark{tr("Personne n’entre après vous ?"),
                tr("Envoyez-nous quand même l’index et une photo du compteur : sans cela, vous continuez à "
                   "payer.")},
            Article::Action{u"handoverButton"_s, tr("Ouvrir la reprise des énergies (PDF)"), u"file-pdf"_s,
                paths::url(paths::kHandoverPdf), true},
            Article::Action{
                u"movingRequestButton"_s, tr("Envoyer mon document"), u"request"_s, paths::movingRequest()}}};
}

Article ServiceArticles::smsReminder(core::Language)
{
    return {tr("Un rappel par SMS"),
        tr("Un message avant la date de paiement. C’est gratuit et vous arrêtez quand vous voulez."),
        {Article::Heading{tr("Ce que vous recevez")},
            Article::Paragraph{tr(
                "Cinq jours avant la date, si la facture n’est pas encore payée, votre téléphone reçoit un "
                "seul message. Il rappelle le montant et la date.")},
            Article::Facts{{{tr("Exemple"),
                tr("« Electruc : votre facture de novembre (84,75 €) est à payer avant le 25/11. Déjà payé ? "
                   "Merci, ne "
                   "tenez pas compte de ce message. »")}}},
            Article::Heading{tr("Reconnaître un vrai message")},
            Article::Steps{{tr("Un vrai rappel ne contient jamais de lien sur lequel appuyer."),
                tr("Il ne demande jamais votre mot de passe, ni votre code de carte."),
                tr("Il ne menace pas de couper le courant aujourd’hui."),
                tr("Un doute ? N’ouvrez rien. Venez voir vos factures dans votre espace client.")}},
            Article::Heading{tr("Comment le demander ?")},
            Article::Paragraph{
                tr("Écrivez-nous avec votre numéro de téléphone portable : nous activons le rappel.")},
            Article::Action{u"contactButton"_s, tr("Demander le rappel"), u"mobile"_s,
                paths::url(paths::kContactPage), true}}};
}

Article ServiceArticles::savingTips(core::Language language)
{
    const core::Format format(language);
    // What a gesture saves in a year, in kWh: usual figures for a household of two.
    const auto worth = [&format](qint64 kWh) {
        return tr("%1 par an, soit %2")
            .arg(format.kWh(kWh), format.money(core::billing::kDefaultFixedPrice.costOf(kWh)));
    };
    return {tr("Moins consommer"),
        tr("Dix gestes simples, avec ce qu’ils rapportent vraiment. Commencez par un seul."),
        {Article::Heading{tr("Ce que vous gagnez, environ")},
            Article::Facts{
                {{tr("1. Une douche de cinq minutes au lieu d’un bain (chauffe-eau électrique)"), worth(400)},
                    {tr("2. Sécher le linge à l’air plutôt qu’au séchoir"), worth(180)},
                    {tr("3. Remplacer cinq ampoules halogènes par des LED"), worth(160)},
                    {tr("4. Éteindre télévision et box avec une multiprise à interrupteur"), worth(100)},
                    {tr("5. Mettre un couvercle sur les casseroles"), worth(90)},
                    {tr("6. Laver le linge à 30 °C au lieu de 60 °C"), worth(75)},
                    {tr("7. Remplir le lave-vaisselle et choisir « éco »"), worth(70)},
                    {tr("8. Éteindre l’ordinateur le soir"), worth(60)},
                    {tr("9. Régler le frigo à 5 °C et le dégivrer"), worth(45)},
                    {tr("10. Ne chauffer que l’eau qu’il faut dans la bouilloire"), worth(30)}}},
            Article::Paragraph{tr(
                "Calculé au prix fixe de %1 par kWh, tout compris. Chez vous, cela dépend de vos habitudes.")
                                   .arg(format.price(core::billing::kDefaultFixedPrice))},
            Article::Remark{tr("Ne prenez pas froid."),
                tr("Économiser, c’est éviter ce qui ne sert à rien. Gardez une bonne lumière et une pièce "
                   "chaude.")},
            Article::Action{u"dashboardButton"_s, tr("Voir ma consommation"), u"chart"_s,
                paths::url(paths::kDashboard)}}};
}

} // namespace sites::electruc

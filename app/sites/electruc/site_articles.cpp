#include "sites/electruc/site_articles.h"

#include "sites/electruc/paths.h"

using namespace Qt::StringLiterals;

namespace sites::electruc {

Article SiteArticles::legal()
{
    return {tr("Mentions légales"),
        tr("Electruc n’existe pas. Ce site est un terrain d’exercice : vous pouvez tout essayer, rien n’est "
           "réel."),
        {Article::Heading{tr("Qui est Electruc ?")},
            Article::Paragraph{tr(
                "Electruc est un fournisseur d’électricité imaginaire, créé pour apprendre à se servir d’un "
                "site internet. Son nom, son adresse, son numéro de téléphone et son numéro d’entreprise "
                "sont "
                "inventés. Toute ressemblance avec une vraie société serait un hasard.")},
            Article::Facts{{{tr("Siège"), tr("Place de la Dynamo 1, 4998 Valbois (une ville inventée)")},
                {tr("Téléphone"), tr("078 00 00 00 (personne ne répond : ce numéro n’existe pas)")}}},
            Article::Heading{tr("Les clients, les factures, les contrats")},
            Article::Paragraph{tr(
                "Les personnes, les codes EAN, les comptes bancaires et les montants sont inventés. Chaque "
                "document imprimé porte la mention « Document d’entraînement ».")},
            Article::Remark{tr("Ne payez rien."),
                tr("Le compte écrit sur les factures n’appartient à personne. Aucun paiement n’est possible "
                   "ici.")},
            Article::Heading{tr("Dans la vraie vie")},
            Article::Paragraph{tr("Les gestes appris ici servent partout : vérifier l’adresse, se connecter, "
                                  "lire une facture, se "
                                  "déconnecter. Les prix, les délais et les règles peuvent être différents "
                                  "chez votre fournisseur.")}}};
}

Article SiteArticles::privacy()
{
    return {tr("Vie privée"), tr("Tout ce que vous écrivez ici reste sur cet ordinateur d’exercice."),
        {Article::Heading{tr("Ce que le site garde")},
            Article::Steps{{tr("Ce que vous avez fait pendant l’exercice, pour que votre formateur puisse "
                               "vous aider."),
                tr("Les messages écrits dans « Contact » : personne d’autre que votre groupe ne les lit."),
                tr("Les documents téléchargés, jusqu’à la remise à zéro.")}},
            Article::Heading{tr("Ce que le site ne fait pas")},
            Article::Steps{{tr("Il n’envoie rien sur internet."),
                tr("Il ne dépose pas de publicité et ne vous suit nulle part."),
                tr("Il ne demande aucune information vraie sur vous.")}},
            Article::Remark{tr("N’écrivez pas vos vraies données."),
                tr("Servez-vous du nom, de l’adresse e-mail et du mot de passe de votre fiche d’exercice.")},
            Article::Heading{tr("Tout effacer")},
            Article::Paragraph{tr("Votre formateur remet le site à zéro en un geste : vos messages et vos "
                                  "documents disparaissent.")}}};
}

Article SiteArticles::accessibility()
{
    return {tr("Accessibilité"), tr("Ce site doit pouvoir être lu et utilisé par tout le monde."),
        {Article::Heading{tr("Agrandir, changer les couleurs")},
            Article::Paragraph{
                tr("En haut de la fenêtre, « A+ » agrandit le texte jusqu’à 200 % et « A− » le réduit. Votre "
                   "formateur peut aussi choisir un thème sombre ou très contrasté.")},
            Article::Heading{tr("Sans la souris")},
            Article::Facts{{{tr("Tabulation"), tr("aller au bouton ou au champ suivant")},
                {tr("Majuscule + Tabulation"), tr("revenir au précédent")},
                {tr("Entrée ou Espace"), tr("appuyer sur le bouton")},
                {tr("Flèches haut et bas"), tr("faire défiler la page, choisir dans une liste")},
                {tr("Échap"), tr("fermer une fenêtre sans rien changer")}}},
            Article::Heading{tr("Avec un lecteur d’écran")},
            Article::Paragraph{tr("Chaque bouton et chaque champ a un nom. Les messages d’erreur disent quoi "
                                  "écrire. Le graphique "
                                  "de consommation existe aussi en tableau.")},
            Article::Paragraph{tr("Quelque chose vous gêne ? Dites-le à votre formateur ou écrivez-nous.")},
            Article::Action{
                u"contactButton"_s, tr("Nous écrire"), u"request"_s, paths::url(paths::kContactPage)}}};
}

Article SiteArticles::notFound()
{
    return {tr("Page introuvable"), tr("Cette page n’existe pas. Revenez à l’accueil."),
        {Article::Paragraph{
             tr("Regardez l’adresse, tout en haut : il suffit d’une lettre en trop ou en moins.")},
            Article::Action{
                u"homeButton"_s, tr("Revenir à l’accueil"), u"back"_s, paths::url(paths::kHome), true},
            Article::Action{
                u"helpButton"_s, tr("Chercher dans l’aide"), u"search"_s, paths::url(paths::kHelp)}}};
}

} // namespace sites::electruc

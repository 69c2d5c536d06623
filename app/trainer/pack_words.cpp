#include "trainer/pack_words.h"

#include <QList>
#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

// What is said, with %1, %2… for what differs, and the same for people.
struct Reason
{
    const char* english;
    const char* words;
};

const Reason kReasons[] = {
    // The file (services/classroom/pack_service.cpp, data/packs/zip_file.cpp)
    {"this is no .zip file", QT_TRANSLATE_NOOP("trainer::PackWords", "Ce n’est pas un fichier .zip.")},
    {"it is encrypted or damaged",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Il est protégé par un mot de passe, ou abîmé.")},
    {"it is damaged", QT_TRANSLATE_NOOP("trainer::PackWords", "Il est abîmé.")},
    {"more than %1 bytes in all",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Le paquet dépasse %1 octets en tout.")},
    {"more than %1 bytes", QT_TRANSLATE_NOOP("trainer::PackWords", "Il dépasse %1 octets.")},
    {"more than %1 files",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Le paquet contient plus de %1 fichiers.")},
    {"a link is refused",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Un lien vers un autre fichier est refusé.")},
    {"its path leads out of the pack", QT_TRANSLATE_NOOP("trainer::PackWords", "Son chemin sort du paquet.")},
    {"a pack holds pack.json, exercises/a-name.json and README only",
        QT_TRANSLATE_NOOP("trainer::PackWords",
            "Un paquet contient pack.json, exercises/un-nom.json et README, rien d’autre.")},
    {"it is there twice", QT_TRANSLATE_NOOP("trainer::PackWords", "Il y est deux fois.")},
    {"pack.json is missing", QT_TRANSLATE_NOOP("trainer::PackWords", "Il manque pack.json.")},
    {"there is no exercise in exercises/",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Il n’y a aucun exercice dans exercises/.")},
    // JSON and its schema (data/dataset/content_file.cpp, json_schema.cpp)
    {"this is no JSON: %1 at byte %2",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Ce n’est pas du JSON (octet %2).")},
    {"an object is expected, not a list",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Un objet est attendu, pas une liste.")},
    {"Missing required property '%1'.", QT_TRANSLATE_NOOP("trainer::PackWords", "Il manque « %1 ».")},
    {"Object contains a property that could not be validated using 'properties' or 'additionalProperties' "
     "constraints: '%1'.",
        QT_TRANSLATE_NOOP("trainer::PackWords", "« %1 » n’a pas de sens à cet endroit.")},
    {"Value type not permitted by 'type' constraint.",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Ce n’est pas le bon genre de valeur.")},
    {"Failed to match regex specified by 'pattern' constraint.",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Ce texte n’a pas la bonne forme.")},
    {"Failed to match against any enum values.",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Cette valeur n’est pas permise.")},
    {"Failed to match expected value set by 'const' constraint.",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Cette valeur n’est pas permise.")},
    {"String should be no more than %1 characters in length.",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Ce texte dépasse %1 signes.")},
    {"String should be no fewer than %1 characters in length.",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Ce texte compte moins de %1 signes.")},
    {"Array should contain no more than %1 elements.",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Cette liste compte plus de %1 éléments.")},
    {"Array should contain no fewer than %1 elements.",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Cette liste compte moins de %1 éléments.")},
    {"Expected number greater than or equal to %1",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Ce nombre est plus petit que %1.")},
    {"Expected number less than or equal to %1",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Ce nombre est plus grand que %1.")},
    // The exercise (coach/engine/exercise_loader.cpp, condition.cpp, pack_check.cpp)
    {"there is no condition %1; known: %2",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Aucune condition ne s’appelle « %1 ».")},
    {"there is no preparation %1; known: %2",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Aucune préparation ne s’appelle « %1 ».")},
    {"there is no fact %1; known: %2",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Aucune question ne s’appelle « %1 ».")},
    {"nothing is known as {%1}; known: %2",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Rien ne s’appelle {%1}.")},
    {"%1 needs %2: %3", QT_TRANSLATE_NOOP("trainer::PackWords", "« %1 » demande « %2 ».")},
    {"%1 of %2 must be a number",
        QT_TRANSLATE_NOOP("trainer::PackWords", "« %1 » de « %2 » doit être un nombre.")},
    {"%1 of %2 must be a text",
        QT_TRANSLATE_NOOP("trainer::PackWords", "« %1 » de « %2 » doit être un texte.")},
    {"%1 has no %2", QT_TRANSLATE_NOOP("trainer::PackWords", "« %1 » ne connaît pas « %2 ».")},
    {"no control is called %1",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Rien à l’écran ne s’appelle « %1 ».")},
    {"another step has the id %1",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Une autre étape s’appelle aussi « %1 ».")},
    {"another exercise has the id %1",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Un autre exercice s’appelle aussi « %1 ».")},
    {"another exercise of the pack has the place %1",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Un autre exercice du paquet a aussi la place %1.")},
    {"a step has either done or quiz",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Une étape a « done » ou « quiz », l’un des deux.")},
    {"a quiz asks a question, and only a quiz does",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Un quiz pose une question, et lui seul.")},
    {"a question of its own, and only that, has answers: one of them right, a why for each other one, and "
     "what "
     "is said to whoever is unsure",
        QT_TRANSLATE_NOOP("trainer::PackWords",
            "Une question de l’exercice a des réponses : une seule juste, un « why » pour chaque autre, et "
            "« unsure » pour qui hésite.")},
    {"one answer is right, each other one has a why, and whoever is unsure is told something",
        QT_TRANSLATE_NOOP("trainer::PackWords",
            "Une seule réponse est juste, chaque autre a un « why », et « unsure » répond à qui hésite.")},
    {"only a quiz is answered", QT_TRANSLATE_NOOP("trainer::PackWords", "On ne répond qu’à un quiz.")},
    {"choose takes either line or text, of a list, or entry, of a menu",
        QT_TRANSLATE_NOOP("trainer::PackWords",
            "« choose » demande « line » ou « text » d’une liste, ou « entry » d’un menu.")},
    {"wait takes a page or an object",
        QT_TRANSLATE_NOOP("trainer::PackWords", "« wait » demande une page ou un objet.")},
    {"a choice, and only that, has answers",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Une question à choix a des « answers », et elle seule.")},
    {"only a text has key words and an answer",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Seule une réponse écrite a « keyWords » et « answer ».")},
    {"true or false, and only that, says why the contrary is wrong",
        QT_TRANSLATE_NOOP(
            "trainer::PackWords", "« Vrai ou faux » dit pourquoi le contraire ne va pas, et lui seul.")},
    {"a text with key words, and only that, tells an answer that would do",
        QT_TRANSLATE_NOOP("trainer::PackWords",
            "Une réponse écrite avec « keyWords » donne une réponse possible, et elle seule.")},
    {"the answers are as many in every language, and right at the same places",
        QT_TRANSLATE_NOOP("trainer::PackWords",
            "Les réponses sont aussi nombreuses dans chaque langue, et justes aux mêmes places.")},
    {"the key words are as many in every language",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Les mots clés sont aussi nombreux dans chaque langue.")},
    {"each wrong answer, and only a wrong one, has a why",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Chaque réponse fausse a un « why », et elle seule.")},
    {"the answer that would do holds too few of the key words",
        QT_TRANSLATE_NOOP("trainer::PackWords", "La réponse possible contient trop peu de mots clés.")},
    {"true or false, and only that, says which: isTrue",
        QT_TRANSLATE_NOOP("trainer::PackWords", "« Vrai ou faux » dit lequel avec « isTrue », et lui seul.")},
    {"one answer at least is right",
        QT_TRANSLATE_NOOP("trainer::PackWords", "Une réponse au moins doit être juste.")},
    {"there is no step %1", QT_TRANSLATE_NOOP("trainer::PackWords", "Aucune étape ne s’appelle « %1 ».")},
    {"it is for everybody: there is nobody to tell it to",
        QT_TRANSLATE_NOOP("trainer::PackWords",
            "Cet exercice est pour tout le monde : « asides » n’a personne à qui parler.")},
};

QRegularExpression patternOf(const char* english)
{
    static const QRegularExpression kPlace(u"%[1-9]"_s);
    QString pattern = u"\\A"_s;
    const QString text = QString::fromUtf8(english);
    qsizetype from = 0;
    for (auto places = kPlace.globalMatch(text); places.hasNext();) {
        const auto place = places.next();
        pattern += QRegularExpression::escape(text.mid(from, place.capturedStart() - from)) + u"(.+?)"_s;
        from = place.capturedEnd();
    }
    return QRegularExpression(pattern + QRegularExpression::escape(text.mid(from)) + u"\\z"_s,
        QRegularExpression::DotMatchesEverythingOption);
}

// Where it is, and the sentence.
std::pair<QString, QString> parted(const QString& fault)
{
    static const QRegularExpression kPlace(
        u"\\A([^\\s:,]+(?:, line [0-9]+)?(?:, /[^:\\s]*)?|/[^:\\s]*): (.*)\\z"_s,
        QRegularExpression::DotMatchesEverythingOption);
    const auto found = kPlace.match(fault);
    return found.hasMatch() ? std::pair{found.captured(1), found.captured(2)} : std::pair{QString(), fault};
}

} // namespace

QString PackWords::sentence(const QString& english)
{
    static const QList<QRegularExpression> patterns = [] {
        QList<QRegularExpression> all;
        for (const Reason& reason : kReasons)
            all.append(patternOf(reason.english));
        return all;
    }();
    for (qsizetype i = 0; i < patterns.size(); ++i) {
        const auto found = patterns.at(i).match(english.trimmed());
        if (!found.hasMatch())
            continue;
        QString told = tr(kReasons[i].words);
        for (int place = found.lastCapturedIndex(); place > 0; --place)
            told.replace(u'%' + QString::number(place), found.captured(place));
        return told;
    }
    return {};
}

bool PackWords::isKnown(const QString& fault)
{
    return !sentence(fault).isEmpty() || !sentence(parted(fault).second).isEmpty();
}

QString PackWords::told(const QString& fault)
{
    if (const QString whole = sentence(fault); !whole.isEmpty())
        return whole;
    const auto [place, english] = parted(fault);
    const QString words = sentence(english);
    if (words.isEmpty())
        return fault;
    static const QRegularExpression kLine(u", line ([0-9]+)"_s);
    //: %1 a file, its line and the place in it; %2 what is wrong there
    return tr("%1 : %2").arg(QString(place).replace(kLine, u", "_s + tr("ligne %1").arg(u"\\1"_s)), words);
}

} // namespace trainer

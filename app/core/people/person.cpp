#include "core/people/person.h"

#include "core/accounts/profile_rules.h"
#include "core/text.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace core {
namespace {

// Names whose last letter misleads.
const QSet<QString>& menInE()
{
    static const QSet<QString> names{u"alexandre"_s, u"andre"_s, u"antoine"_s, u"auguste"_s, u"baptiste"_s,
        u"camille"_s, u"charlie"_s, u"christophe"_s, u"claude"_s, u"come"_s, u"cyrille"_s, u"dominique"_s,
        u"emile"_s, u"etienne"_s, u"eugene"_s, u"george"_s, u"gilles"_s, u"giuseppe"_s, u"guillaume"_s,
        u"gustave"_s, u"henri"_s, u"honore"_s, u"jerome"_s, u"jose"_s, u"jules"_s, u"luca"_s, u"maurice"_s,
        u"maxime"_s, u"mustafa"_s, u"octave"_s, u"philippe"_s, u"pierre"_s, u"rene"_s, u"serge"_s,
        u"stephane"_s, u"theodore"_s, u"toussaint"_s, u"ugo"_s, u"wauthe"_s, u"yve"_s, u"achille"_s,
        u"adolphe"_s, u"alphonse"_s, u"edouard"_s, u"jacques"_s, u"gaspare"_s, u"joshua"_s, u"elia"_s,
        u"noe"_s, u"timothee"_s, u"barnabe"_s, u"hippolyte"_s, u"aime"_s};
    return names;
}

const QSet<QString>& womenNotInE()
{
    static const QSet<QString> names{u"agnes"_s, u"alizon"_s, u"annick"_s, u"astrid"_s, u"beatrix"_s,
        u"carmen"_s, u"chantal"_s, u"deborah"_s, u"doris"_s, u"edith"_s, u"elisabeth"_s, u"els"_s,
        u"esther"_s, u"fanny"_s, u"francoise"_s, u"greet"_s, u"gudrun"_s, u"hilde"_s, u"ines"_s, u"ingrid"_s,
        u"iris"_s, u"isabel"_s, u"jenny"_s, u"judith"_s, u"karin"_s, u"katrin"_s, u"kim"_s, u"lies"_s,
        u"lilian"_s, u"liv"_s, u"lut"_s, u"manon"_s, u"margot"_s, u"marion"_s, u"maud"_s, u"mieke"_s,
        u"miriam"_s, u"muriel"_s, u"myriam"_s, u"nancy"_s, u"ninon"_s, u"rachel"_s, u"ruth"_s, u"sarah"_s,
        u"solange"_s, u"suzon"_s, u"an"_s, u"ann"_s, u"betty"_s, u"cindy"_s, u"dorothy"_s, u"elly"_s,
        u"emmy"_s, u"fatiha"_s, u"ghislaine"_s, u"hanan"_s, u"lily"_s, u"mary"_s, u"nelly"_s, u"peggy"_s,
        u"sandy"_s, u"sophie"_s, u"nour"_s, u"ikram"_s, u"hind"_s, u"gerda"_s, u"lien"_s, u"katrien"_s,
        u"leen"_s, u"veerle"_s, u"yildiz"_s, u"meryem"_s, u"maryam"_s};
    return names;
}

// Street, number and box of a first line of address.
struct SplitLine
{
    QString street;
    QString number;
    QString box;
};

SplitLine splitLine(const QString& line)
{
    // « Rue du Moulin 12 bte 3 », « Rue du Moulin, 12/3 », « Molenpad 70 bus 4 »
    static const QRegularExpression form(
        u"^(.*?\\D)[ ,]+(\\d+\\s?[a-z]?)(?:\\s*(?:/|,|-)?\\s*(?:bte|boite|boîte|box|bus|b\\.)?\\s*([0-9a-z.]{1,8}))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(line.simplified());
    if (!match.hasMatch())
        return {line.simplified(), {}, {}};
    QString street = match.captured(1).trimmed();
    while (street.endsWith(u','))
        street.chop(1);
    return {street.trimmed(), match.captured(2).remove(u' ').toUpper(), match.captured(3).toUpper()};
}

QString nameFrom(const QString& typed)
{
    return cleaned(typed).simplified();
}

void checkName(const QString& name, const QString& field, FieldErrors& errors)
{
    if (name.isEmpty())
        errors.add(field, Rule::Required);
    else if (name.size() > kLongestPersonName)
        errors.add(field, Rule::TooLong, {kLongestPersonName});
}

} // namespace

Title titleFrom(const QString& written, const QString& firstName)
{
    static const QSet<QString> kWomen{u"madame"_s, u"mme"_s, u"mademoiselle"_s, u"mlle"_s, u"mevrouw"_s,
        u"mevr"_s, u"mw"_s, u"frau"_s, u"mrs"_s, u"ms"_s, u"miss"_s, u"f"_s, u"v"_s, u"femme"_s, u"vrouw"_s};
    static const QSet<QString> kMen{u"monsieur"_s, u"m"_s, u"mr"_s, u"mister"_s, u"de heer"_s, u"dhr"_s,
        u"heer"_s, u"herr"_s, u"h"_s, u"homme"_s, u"man"_s};
    const QString title = folded(QString(written).remove(u'.'));
    if (kWomen.contains(title))
        return Title::Madame;
    if (kMen.contains(title))
        return Title::Monsieur;
    // « Jean-Marie » is a Jean.
    static const QRegularExpression separators(u"[ -]"_s);
    const QString name = folded(firstName).section(separators, 0, 0);
    if (menInE().contains(name))
        return Title::Monsieur;
    if (womenNotInE().contains(name))
        return Title::Madame;
    return name.endsWith(u'e') || name.endsWith(u'a') ? Title::Madame : Title::Monsieur;
}

CheckedPerson checkedPerson(const TypedPerson& typed)
{
    CheckedPerson checked;
    FieldErrors& errors = checked.errors;
    if (const auto why = Ean::why(typed.ean))
        errors.add(u"ean"_s, why->rule, why->args);
    const QString first = nameFrom(typed.firstName);
    const QString last = nameFrom(typed.lastName);
    checkName(first, u"firstName"_s, errors);
    checkName(last, u"lastName"_s, errors);
    PostalAddress written{typed.street, typed.number, typed.box, typed.postcode, typed.city};
    if (typed.number.trimmed().isEmpty()) {
        const SplitLine split = splitLine(cleaned(typed.street));
        written.street = split.street;
        written.number = split.number;
        if (!split.box.isEmpty())
            written.box = split.box;
    }
    const CheckedAddress address = checkedAddress(written);
    for (const FieldError& error : address.errors.all())
        errors.add(error.field, error.rule, error.args);
    if (errors.isEmpty())
        checked.person = NewPerson{
            *Ean::fromText(typed.ean), titleFrom(typed.title, first), first, last, address.address};
    return checked;
}

} // namespace core

#include "documents/refused_lines.h"

#include "core/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(documents::RefusedLines)
};

QString missing(const QString& field)
{
    if (field == u"ean"_s)
        return Tr::tr("Il manque le code EAN.");
    if (field == u"firstName"_s)
        return Tr::tr("Il manque le prénom.");
    if (field == u"lastName"_s)
        return Tr::tr("Il manque le nom.");
    if (field == u"street"_s)
        return Tr::tr("Il manque la rue.");
    if (field == u"number"_s)
        return Tr::tr("Il manque le numéro de la maison.");
    if (field == u"postcode"_s)
        return Tr::tr("Il manque le code postal.");
    return Tr::tr("Il manque la localité.");
}

QString eanSentence(const core::FieldError& error, const core::RefusedLine& line)
{
    for (const QString& value : line.values) {
        // 5,41449E+17
        if (value.contains(u"E+"_s, Qt::CaseInsensitive) && core::digitsOf(value).startsWith(u"54"_s))
            return Tr::tr(
                "Le tableur a raccourci le code EAN. Mettez cette colonne au format « Texte », puis "
                "recopiez les 18 chiffres.");
    }
    if (error.rule == core::Rule::EanCheckDigit)
        return Tr::tr("Un chiffre du code EAN n’est pas le bon.");
    if (error.rule == core::Rule::AlreadyUsed)
        return Tr::tr("Ce code EAN est déjà à la ligne %1.").arg(error.args.value(0).toInt());
    const int written = error.args.value(0).toInt();
    return written == 18 ? Tr::tr("Un code EAN belge commence par 54.")
                         : Tr::tr("Le code EAN a %1 chiffres\u00A0; il en faut 18.").arg(written);
}

QString sentence(const core::FieldError& error, const core::RefusedLine& line)
{
    if (error.rule == core::Rule::Required)
        return missing(error.field);
    if (error.field == u"ean"_s)
        return eanSentence(error, line);
    if (error.rule == core::Rule::TooLong)
        return Tr::tr("C’est trop long\u00A0: %1 lettres au plus.").arg(error.args.value(0).toInt());
    if (error.field == u"postcode"_s)
        return Tr::tr("Le code postal doit avoir 4 chiffres.");
    if (error.field == u"number"_s || error.field == u"box"_s)
        return Tr::tr("Le numéro de la maison n’est pas lisible.");
    return error.field == u"city"_s ? Tr::tr("La localité n’est pas lisible.")
                                    : Tr::tr("La rue n’est pas lisible.");
}

} // namespace

QString refusalSentence(const core::RefusedLine& line)
{
    QStringList sentences;
    for (const core::FieldError& error : line.errors)
        sentences.append(sentence(error, line));
    return sentences.join(u' ');
}

QString numberedRefusal(const core::RefusedLine& line)
{
    const QString reason = refusalSentence(line);
    return Tr::tr("Ligne %1\u00A0: %2")
        .arg(QString::number(line.line), reason.left(1).toLower() + reason.mid(1));
}

QString columnName(core::PeopleColumn column)
{
    using enum core::PeopleColumn;
    switch (column) {
    case Nothing:
        return Tr::tr("Ne pas utiliser");
    case Ean:
        return Tr::tr("Code EAN");
    case Title:
        return Tr::tr("Madame ou Monsieur");
    case FirstName:
        return Tr::tr("Prénom");
    case LastName:
        return Tr::tr("Nom");
    case Street:
        return Tr::tr("Rue et numéro");
    case Number:
        return Tr::tr("Numéro");
    case Box:
        return Tr::tr("Boîte");
    case Postcode:
        return Tr::tr("Code postal");
    case City:
        return Tr::tr("Localité");
    }
    return {};
}

QByteArray refusedLinesFile(const core::CsvTable& table, const QList<core::RefusedLine>& refused)
{
    QStringList reasons;
    for (const core::RefusedLine& line : refused)
        reasons.append(numberedRefusal(line));
    return core::refusedCsv(table, refused, reasons, Tr::tr("Pourquoi"));
}

} // namespace documents

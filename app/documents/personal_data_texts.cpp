#include "documents/personal_data_texts.h"

#include "core/belgian_day.h"
#include "core/belgian_phone.h"
#include "core/csv.h"
#include "core/format.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

core::Format format()
{
    return core::Format(core::languageOf());
}

// Words the database keeps as codes.
QString wordOf(const QString& code)
{
    static const QHash<QString, const char*> words{
        {u"email"_s, QT_TRANSLATE_NOOP("documents::PersonalDataTexts", "par e-mail")},
        {u"phone"_s, QT_TRANSLATE_NOOP("documents::PersonalDataTexts", "par téléphone")},
        {u"fixed"_s, QT_TRANSLATE_NOOP("documents::PersonalDataTexts", "fixe")},
        {u"variable"_s, QT_TRANSLATE_NOOP("documents::PersonalDataTexts", "variable")},
        {u"active"_s, QT_TRANSLATE_NOOP("documents::PersonalDataTexts", "en cours")},
        {u"suspended"_s, QT_TRANSLATE_NOOP("documents::PersonalDataTexts", "suspendu")},
        {u"closed"_s, QT_TRANSLATE_NOOP("documents::PersonalDataTexts", "clôturé")},
        {u"to_pay"_s, QT_TRANSLATE_NOOP("documents::PersonalDataTexts", "à payer")},
        {u"paid"_s, QT_TRANSLATE_NOOP("documents::PersonalDataTexts", "payée")},
        {u"cancelled"_s, QT_TRANSLATE_NOOP("documents::PersonalDataTexts", "annulé")},
        {u"usage"_s, QT_TRANSLATE_NOOP("documents::PersonalDataTexts", "consommation")},
        {u"advance"_s, QT_TRANSLATE_NOOP("documents::PersonalDataTexts", "acompte")},
        {u"statement"_s, QT_TRANSLATE_NOOP("documents::PersonalDataTexts", "décompte annuel")},
        {u"closing"_s, QT_TRANSLATE_NOOP("documents::PersonalDataTexts", "clôture")},
        {u"contract"_s, QT_TRANSLATE_NOOP("documents::PersonalDataTexts", "contrat")},
        {u"customer"_s, QT_TRANSLATE_NOOP("documents::PersonalDataTexts", "vous")},
        {u"pending"_s, QT_TRANSLATE_NOOP("documents::PersonalDataTexts", "en cours de validation")},
        {u"validated"_s, QT_TRANSLATE_NOOP("documents::PersonalDataTexts", "validé")},
        {u"refused"_s, QT_TRANSLATE_NOOP("documents::PersonalDataTexts", "refusé")},
        {u"imported"_s, QT_TRANSLATE_NOOP("documents::PersonalDataTexts", "repris du compteur")},
        {u"client"_s, QT_TRANSLATE_NOOP("documents::PersonalDataTexts", "envoyé par vous")},
        {u"estimated"_s, QT_TRANSLATE_NOOP("documents::PersonalDataTexts", "estimé")},
        {u"open"_s, QT_TRANSLATE_NOOP("documents::PersonalDataTexts", "ouverte")},
        {u"waiting"_s, QT_TRANSLATE_NOOP("documents::PersonalDataTexts", "en attente")},
        {u"answered"_s, QT_TRANSLATE_NOOP("documents::PersonalDataTexts", "répondue")},
        {u"draft"_s, QT_TRANSLATE_NOOP("documents::PersonalDataTexts", "commencé")},
    };
    const char* word = words.value(code);
    return word ? QCoreApplication::translate("documents::PersonalDataTexts", word) : code;
}

bool isCode(const core::DataColumn& column)
{
    return column.id == "status"_L1 || column.id == "tariff"_L1 || column.id == "source"_L1
        || column.id == "contact"_L1 || column.id == "kind"_L1 || column.id == "origin"_L1;
}

} // namespace

QString PersonalDataTexts::tableName(const QString& table)
{
    static const QHash<QString, const char*> names{{u"account"_s, QT_TR_NOOP("Vous et votre compte")},
        {u"supplyPoint"_s, QT_TR_NOOP("Votre raccordement")}, {u"contracts"_s, QT_TR_NOOP("Vos contrats")},
        {u"invoices"_s, QT_TR_NOOP("Vos factures")}, {u"advances"_s, QT_TR_NOOP("Vos acomptes")},
        {u"readings"_s, QT_TR_NOOP("Vos relevés")}, {u"requests"_s, QT_TR_NOOP("Vos demandes")},
        {u"mandates"_s, QT_TR_NOOP("Vos domiciliations")},
        {u"contactMessages"_s, QT_TR_NOOP("Vos messages de la page Contact")},
        {u"signIns"_s, QT_TR_NOOP("Vos connexions")}};
    const char* name = names.value(table);
    return name ? tr(name) : table;
}

QString PersonalDataTexts::fileName(const QString& table)
{
    static const QHash<QString, QString> names{{u"account"_s, u"compte"_s},
        {u"supplyPoint"_s, u"raccordement"_s}, {u"contracts"_s, u"contrats"_s},
        {u"invoices"_s, u"factures"_s}, {u"advances"_s, u"acomptes"_s}, {u"readings"_s, u"releves"_s},
        {u"requests"_s, u"demandes"_s}, {u"mandates"_s, u"domiciliations"_s},
        {u"contactMessages"_s, u"messages"_s}, {u"signIns"_s, u"connexions"_s}};
    return u"mes-donnees-%1.csv"_s.arg(names.value(table, table));
}

QString PersonalDataTexts::columnName(const core::DataColumn& column)
{
    static const QHash<QString, const char*> names{{u"firstName"_s, QT_TR_NOOP("Prénom")},
        {u"lastName"_s, QT_TR_NOOP("Nom")}, {u"clientNumber"_s, QT_TR_NOOP("Numéro de client")},
        {u"email"_s, QT_TR_NOOP("Adresse e-mail")}, {u"phone"_s, QT_TR_NOOP("Téléphone")},
        {u"contact"_s, QT_TR_NOOP("Contact préféré")}, {u"language"_s, QT_TR_NOOP("Langue")},
        {u"billingStreet"_s, QT_TR_NOOP("Facturation : rue")},
        {u"billingNumber"_s, QT_TR_NOOP("Facturation : numéro")},
        {u"billingBox"_s, QT_TR_NOOP("Facturation : boîte")},
        {u"billingPostcode"_s, QT_TR_NOOP("Facturation : code postal")},
        {u"billingCity"_s, QT_TR_NOOP("Facturation : localité")},
        {u"invoicesByEmail"_s, QT_TR_NOOP("Factures par e-mail")},
        {u"smsReminder"_s, QT_TR_NOOP("Rappel par SMS")}, {u"createdAt"_s, QT_TR_NOOP("Compte créé le")},
        {u"passwordChangedAt"_s, QT_TR_NOOP("Mot de passe changé le")}, {u"ean"_s, QT_TR_NOOP("Code EAN")},
        {u"meterNumber"_s, QT_TR_NOOP("Compteur")}, {u"street"_s, QT_TR_NOOP("Rue")},
        {u"number"_s, QT_TR_NOOP("Numéro")}, {u"box"_s, QT_TR_NOOP("Boîte")},
        {u"postcode"_s, QT_TR_NOOP("Code postal")}, {u"city"_s, QT_TR_NOOP("Localité")},
        {u"reference"_s, QT_TR_NOOP("Référence")}, {u"offer"_s, QT_TR_NOOP("Formule")},
        {u"tariff"_s, QT_TR_NOOP("Tarif")}, {u"price"_s, QT_TR_NOOP("Prix par kWh")},
        {u"standingCharge"_s, QT_TR_NOOP("Redevance par mois")}, {u"startsOn"_s, QT_TR_NOOP("Début")},
        {u"fixedUntil"_s, QT_TR_NOOP("Prix fixe jusqu’au")}, {u"status"_s, QT_TR_NOOP("Statut")},
        {u"communication"_s, QT_TR_NOOP("Communication")}, {u"periodFrom"_s, QT_TR_NOOP("Du")},
        {u"periodTo"_s, QT_TR_NOOP("Au")}, {u"issuedOn"_s, QT_TR_NOOP("Date")},
        {u"dueOn"_s, QT_TR_NOOP("À payer avant le")}, {u"kWh"_s, QT_TR_NOOP("kWh")},
        {u"kind"_s, QT_TR_NOOP("Sorte")}, {u"advances"_s, QT_TR_NOOP("Acomptes déduits")},
        {u"amount"_s, QT_TR_NOOP("Montant par mois")}, {u"decidedOn"_s, QT_TR_NOOP("Décidé le")},
        {u"origin"_s, QT_TR_NOOP("Décidé par")}, {u"total"_s, QT_TR_NOOP("Montant")},
        {u"paidOn"_s, QT_TR_NOOP("Payée le")}, {u"readOn"_s, QT_TR_NOOP("Lu le")},
        {u"day"_s, QT_TR_NOOP("Jour")}, {u"night"_s, QT_TR_NOOP("Nuit")},
        {u"injectionDay"_s, QT_TR_NOOP("Injection jour")},
        {u"injectionNight"_s, QT_TR_NOOP("Injection nuit")}, {u"source"_s, QT_TR_NOOP("Origine")},
        {u"note"_s, QT_TR_NOOP("Remarque")}, {u"subject"_s, QT_TR_NOOP("Sujet")},
        {u"writtenAt"_s, QT_TR_NOOP("Écrit le")}, {u"author"_s, QT_TR_NOOP("Par")},
        {u"message"_s, QT_TR_NOOP("Message")}, {u"accountHolder"_s, QT_TR_NOOP("Titulaire du compte")},
        {u"iban"_s, QT_TR_NOOP("Numéro de compte")}, {u"signedOn"_s, QT_TR_NOOP("Signé le")},
        {u"at"_s, QT_TR_NOOP("Quand")}, {u"device"_s, QT_TR_NOOP("Appareil")},
        {u"accepted"_s, QT_TR_NOOP("Connexion réussie")}};
    const char* name = names.value(column.id);
    const QString text = name ? tr(name) : column.id;
    //: %1 what the value is; (P) marks personal data
    return column.personal ? tr("%1 (P)").arg(text) : text;
}

QString PersonalDataTexts::value(const core::DataColumn& column, const QString& stored)
{
    const core::Format f = format();
    if (column.kind == core::DataKind::YesNo)
        return stored == "1"_L1 ? tr("oui") : tr("non");
    if (stored.isEmpty())
        return {};
    switch (column.kind) {
    case core::DataKind::Day:
        return f.date(QDate::fromString(stored, Qt::ISODate));
    case core::DataKind::Instant: {
        const QDateTime at = QDateTime::fromString(stored, Qt::ISODateWithMs);
        return f.date(core::belgianDay(at)) + u' ' + f.time(at);
    }
    case core::DataKind::Cents:
        return f.money(core::Money::fromCents(stored.toLongLong()));
    case core::DataKind::MicroEuro:
        return f.price(core::EnergyPrice::fromMicroEuro(stored.toLongLong()));
    case core::DataKind::Number:
        return f.number(stored.toLongLong());
    case core::DataKind::Phone: {
        const auto phone = core::BelgianPhone::fromText(stored);
        return phone ? phone->text() : stored;
    }
    default:
        return isCode(column) ? wordOf(stored) : stored;
    }
}

QString PersonalDataTexts::legend()
{
    return tr("(P) : donnée personnelle, qui dit qui vous êtes ou ce que vous avez écrit.");
}

QByteArray personalDataCsv(const core::DataTable& table)
{
    QByteArray csv(core::csv::kByteOrderMark);
    QStringList cells;
    for (const core::DataColumn& column : table.columns)
        cells.append(PersonalDataTexts::columnName(column));
    csv += core::csv::line(cells);
    for (const QStringList& row : table.rows) {
        cells.clear();
        for (qsizetype i = 0; i < table.columns.size(); ++i)
            cells.append(PersonalDataTexts::value(table.columns.at(i), row.value(i)));
        csv += core::csv::line(cells);
    }
    return csv;
}

} // namespace documents

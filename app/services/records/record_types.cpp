#include "core/accounts/profile_rules.h"
#include "core/email_address.h"
#include "core/postcode.h"
#include "core/requests/request_rules.h"
#include "core/text.h"
#include "services/records/record_type.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

// The description of each kind of record: the one place where a column, a filter or a field is added.
namespace services {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(services::RecordTypes)
};

using Field = RecordField;
constexpr int kColumn = Field::Listed | Field::Sortable;

enum class Lines { One, Many };

FieldRule atMost(int longest, Lines lines = Lines::One)
{
    return [longest, lines](const QString& field, const QString& typed) -> TypedValue {
        const QString text = core::cleaned(typed, lines == Lines::Many);
        if (text.isEmpty())
            return {{}, core::FieldError{field, core::Rule::Required, {}}};
        if (text.size() > longest)
            return {{}, core::FieldError{field, core::Rule::TooLong, {longest}}};
        return {text, std::nullopt};
    };
}

TypedValue readPostcode(const QString& field, const QString& typed)
{
    const auto postcode = core::Postcode::fromText(typed);
    if (!postcode)
        return {{}, core::FieldError{field, core::Rule::NotAPostcode, {}}};
    return {postcode->text(), std::nullopt};
}

TypedValue readPhone(const QString& field, const QString& typed)
{
    const core::CheckedPhone checked = core::checkedPhone(typed, {});
    if (!checked.errors.isEmpty()) {
        core::FieldError error = checked.errors.all().constFirst();
        error.field = field;
        return {{}, error};
    }
    return {checked.digits, std::nullopt};
}

TypedValue readOptionalDay(const QString& field, const QString& typed)
{
    if (typed.trimmed().isEmpty())
        return {};
    return Field{field, {}, FieldKind::Day}.read(typed);
}

TypedValue readEmail(const QString& field, const QString& typed)
{
    const auto address = core::EmailAddress::fromText(typed);
    if (!address)
        return {{}, core::FieldError{field, core::Rule::NotAnEmail, {}}};
    return {address->text(), std::nullopt};
}

Field person(const QString& label)
{
    return {u"name"_s, label, FieldKind::Text, kColumn | Field::Strong};
}

Field ean()
{
    return {u"ean"_s, Tr::tr("Code EAN"), FieldKind::Ean};
}

Field reference(const QString& label)
{
    return {u"reference"_s, label, FieldKind::Text, kColumn};
}

// anyLabel: of its filter; empty when it is none.
Field choice(const QString& id, const QString& label, int use, const QList<RecordChoice>& choices,
    const QString& anyLabel = {})
{
    return {id, label, FieldKind::Choice, use, choices, {}, {}, anyLabel};
}

Field tariff(int use)
{
    return choice(u"tariff"_s, Tr::tr("Tarif"), use,
        {{u"fixed"_s, Tr::tr("Fixe")}, {u"variable"_s, Tr::tr("Variable")}}, Tr::tr("Tous les tarifs"));
}

// Those fields of the type, in that order.
QList<Field> fieldsOf(const RecordType& type, const QStringList& ids)
{
    QList<Field> fields;
    for (const QString& id : ids)
        fields.append(*type.field(id));
    return fields;
}

ActionType remove(const QString& label)
{
    return {RecordAction::Remove, u"remove"_s, label, u"trash"_s, true};
}

RecordType clients()
{
    return {core::RecordKind::Clients, Tr::tr("Clients"), u"users"_s, Tr::tr("Nom, numéro, e-mail, EAN…"),
        Tr::tr("Ajouter une personne"), u"name"_s,
        {person(Tr::tr("Client")), {u"clientNumber"_s, Tr::tr("Numéro"), FieldKind::Text, kColumn},
            {u"email"_s, Tr::tr("Adresse e-mail"), FieldKind::Text, kColumn},
            {u"createdAt"_s, Tr::tr("Client depuis"), FieldKind::Day, kColumn}, ean(),
            choice(u"status"_s, Tr::tr("Statut"), Field::Listed | Field::Filterable,
                {{u"active"_s, Tr::tr("Actif"), Feeling::Ok, Tr::tr("Actifs")},
                    {u"waiting"_s, Tr::tr("Pas activé"), Feeling::Warn, Tr::tr("Pas activés")},
                    {u"closed"_s, Tr::tr("Fermé"), Feeling::Neutral, Tr::tr("Fermés")}},
                Tr::tr("Tous les statuts")),
            {u"phone"_s, Tr::tr("Téléphone"), FieldKind::Text, Field::Editable, {}, &readPhone},
            choice(u"contact"_s, Tr::tr("Contact préféré"), Field::Editable,
                {{u"email"_s, Tr::tr("Par e-mail")}, {u"phone"_s, Tr::tr("Par téléphone")}}),
            {u"billingStreet"_s, Tr::tr("Facturation : rue"), FieldKind::Text, Field::Editable, {},
                atMost(core::kLongestStreet)},
            {u"billingNumber"_s, Tr::tr("Facturation : numéro"), FieldKind::Text, Field::Editable, {},
                atMost(core::kLongestHouseNumber)},
            {u"billingBox"_s, Tr::tr("Facturation : boîte"), FieldKind::Text, Field::Editable},
            {u"billingPostcode"_s, Tr::tr("Facturation : code postal"), FieldKind::Text, Field::Editable, {},
                &readPostcode},
            {u"billingCity"_s, Tr::tr("Facturation : localité"), FieldKind::Text, Field::Editable, {},
                atMost(core::kLongestCity)}},
        {{RecordAction::RemoveClient, u"removeClient"_s, Tr::tr("Supprimer"), u"trash"_s, true}}};
}

RecordType supplyPoints()
{
    return {core::RecordKind::SupplyPoints, Tr::tr("Compteurs"), u"meter"_s,
        Tr::tr("Nom, EAN, rue, localité, compteur…"), Tr::tr("Ajouter une personne"), u"name"_s,
        {person(Tr::tr("Titulaire")), {u"ean"_s, Tr::tr("Code EAN"), FieldKind::Ean, kColumn},
            choice(u"title"_s, Tr::tr("Madame ou Monsieur"), Field::Editable,
                {{u"madame"_s, Tr::tr("Madame")}, {u"monsieur"_s, Tr::tr("Monsieur")}}),
            {u"firstName"_s, Tr::tr("Prénom"), FieldKind::Text, Field::Editable},
            {u"lastName"_s, Tr::tr("Nom"), FieldKind::Text, Field::Editable},
            {u"street"_s, Tr::tr("Rue"), FieldKind::Text, Field::Editable},
            {u"number"_s, Tr::tr("Numéro"), FieldKind::Text, Field::Editable},
            {u"box"_s, Tr::tr("Boîte"), FieldKind::Text, Field::Editable},
            {u"postcode"_s, Tr::tr("Code postal"), FieldKind::Text, kColumn | Field::Editable},
            {u"city"_s, Tr::tr("Localité"), FieldKind::Text, kColumn | Field::Editable},
            {u"meterNumber"_s, Tr::tr("Numéro du compteur"), FieldKind::Text, Field::Editable, {},
                atMost(20)},
            choice(u"meterKind"_s, Tr::tr("Sorte de compteur"), Field::Filterable,
                {{u"single"_s, Tr::tr("Simple")}, {u"day_night"_s, Tr::tr("Jour et nuit")},
                    {u"smart"_s, Tr::tr("Communicant")}},
                Tr::tr("Tous les compteurs")),
            choice(u"account"_s, Tr::tr("Espace client"), Field::Listed | Field::Filterable,
                {{u"yes"_s, Tr::tr("Ouvert"), Feeling::Ok, Tr::tr("Avec espace client")},
                    {u"no"_s, Tr::tr("Pas encore"), Feeling::Neutral, Tr::tr("Sans espace client")}},
                Tr::tr("Tous les espaces")),
            {u"officesNote"_s, Tr::tr("Note interne"), FieldKind::LongText, Field::Editable, {}, {},
                Tr::tr("Le client ne la voit jamais.")}},
        {}};
}

RecordType contracts()
{
    RecordType type{core::RecordKind::Contracts, Tr::tr("Contrats"), u"contract"_s,
        Tr::tr("Nom, référence, EAN…"), Tr::tr("Nouveau contrat"), u"reference"_s,
        {reference(Tr::tr("Référence")), person(Tr::tr("Client")), ean(),
            {u"offer"_s, Tr::tr("Formule"), FieldKind::Text, kColumn | Field::Editable, {}, atMost(60)},
            tariff(kColumn | Field::Filterable | Field::Editable),
            {u"startsOn"_s, Tr::tr("Début"), FieldKind::Day, kColumn},
            {u"price"_s, Tr::tr("Prix par kWh"), FieldKind::Price, Field::Editable},
            {u"standingCharge"_s, Tr::tr("Redevance par mois"), FieldKind::Money, Field::Editable},
            {u"fixedUntil"_s, Tr::tr("Prix fixe jusqu’au"), FieldKind::Day, Field::Editable, {},
                &readOptionalDay, Tr::tr("Laissez vide s’il n’y a pas de fin.")},
            choice(u"status"_s, Tr::tr("Statut"), kColumn | Field::Filterable | Field::Editable,
                {{u"active"_s, Tr::tr("En cours"), Feeling::Ok},
                    {u"suspended"_s, Tr::tr("Suspendu"), Feeling::Warn, Tr::tr("Suspendus")},
                    {u"closed"_s, Tr::tr("Clôturé"), Feeling::Neutral, Tr::tr("Clôturés")}},
                Tr::tr("Tous les statuts"))},
        {}};
    type.asked = fieldsOf(
        type, {u"offer"_s, u"tariff"_s, u"startsOn"_s, u"price"_s, u"standingCharge"_s, u"fixedUntil"_s});
    return type;
}

RecordType invoices()
{
    return {core::RecordKind::Invoices, Tr::tr("Factures"), u"invoice"_s, Tr::tr("Nom, numéro, montant…"),
        Tr::tr("Nouvelle facture"), u"reference"_s,
        {reference(Tr::tr("Numéro")), person(Tr::tr("Client")), ean(),
            {u"issuedOn"_s, Tr::tr("Mois"), FieldKind::Month, kColumn},
            choice(u"invoiceKind"_s, Tr::tr("Sorte"), Field::Hidden,
                {{u"usage"_s, Tr::tr("Facture du mois")}, {u"advance"_s, Tr::tr("Acompte")},
                    {u"statement"_s, Tr::tr("Décompte de l’année")}, {u"closing"_s, Tr::tr("Clôture")}}),
            {u"periodFrom"_s, Tr::tr("Du"), FieldKind::Day}, {u"periodTo"_s, Tr::tr("Au"), FieldKind::Day},
            {u"dueOn"_s, Tr::tr("À payer avant"), FieldKind::Day, kColumn | Field::Editable},
            {u"kWh"_s, Tr::tr("Consommation (kWh)"), FieldKind::Number, Field::Editable, {}, {},
                Tr::tr("Le montant est calculé à nouveau, sauf pour un acompte.")},
            {u"price"_s, Tr::tr("Prix par kWh"), FieldKind::Price, Field::Editable},
            {u"standingCharge"_s, Tr::tr("Redevance"), FieldKind::Money},
            {u"advances"_s, Tr::tr("Acomptes déjà payés"), FieldKind::Money}, tariff(Field::Hidden),
            {u"total"_s, Tr::tr("Montant"), FieldKind::Money, kColumn | Field::Strong},
            choice(u"status"_s, Tr::tr("Statut"), kColumn | Field::Filterable | Field::Editable,
                {{u"to_pay"_s, Tr::tr("À payer"), Feeling::Warn},
                    {u"paid"_s, Tr::tr("Payée"), Feeling::Ok, Tr::tr("Payées")},
                    {u"cancelled"_s, Tr::tr("Annulée"), Feeling::Neutral, Tr::tr("Annulées")}},
                Tr::tr("Tous les statuts")),
            {u"paidOn"_s, Tr::tr("Payée le"), FieldKind::Day}},
        {{RecordAction::MarkPaid, u"markPaid"_s, Tr::tr("Marquer payées"), u"check-circle"_s, false,
             {u"to_pay"_s}},
            {RecordAction::CancelInvoice, u"cancel"_s, Tr::tr("Annuler"), u"ban"_s, false,
                {u"to_pay"_s, u"paid"_s}},
            remove(Tr::tr("Supprimer"))}};
}

RecordType readings()
{
    RecordType type{core::RecordKind::Readings, Tr::tr("Relevés"), u"meter"_s,
        Tr::tr("Nom, EAN, numéro du compteur…"), Tr::tr("Nouveau relevé"), u"readOn"_s,
        {person(Tr::tr("Client")), {u"readOn"_s, Tr::tr("Lu le"), FieldKind::Day, kColumn | Field::Editable},
            {u"day"_s, Tr::tr("Jour"), FieldKind::Number, kColumn | Field::Editable},
            {u"night"_s, Tr::tr("Nuit"), FieldKind::Number, kColumn | Field::Editable},
            {u"injectionDay"_s, Tr::tr("Injection jour"), FieldKind::Number, Field::Editable},
            {u"injectionNight"_s, Tr::tr("Injection nuit"), FieldKind::Number, Field::Editable},
            choice(u"source"_s, Tr::tr("Origine"), kColumn | Field::Filterable,
                {{u"client"_s, Tr::tr("Client"), Feeling::Neutral, Tr::tr("Du client")},
                    {u"imported"_s, Tr::tr("Compteur"), Feeling::Neutral, Tr::tr("Du compteur")},
                    {u"estimated"_s, Tr::tr("Estimé"), Feeling::Neutral, Tr::tr("Estimés")}},
                Tr::tr("Toutes les origines")),
            choice(u"status"_s, Tr::tr("Statut"), kColumn | Field::Filterable,
                {{u"pending"_s, Tr::tr("À valider"), Feeling::Warn},
                    {u"validated"_s, Tr::tr("Validé"), Feeling::Ok, Tr::tr("Validés")},
                    {u"refused"_s, Tr::tr("Refusé"), Feeling::Error, Tr::tr("Refusés")}},
                Tr::tr("Tous les statuts")),
            {u"note"_s, Tr::tr("Remarque pour le client"), FieldKind::LongText, Field::Editable},
            {u"meterNumber"_s, Tr::tr("Compteur"), FieldKind::Text}, ean(),
            {u"sentAt"_s, Tr::tr("Envoyé le"), FieldKind::Instant}},
        {{RecordAction::ValidateReading, u"validate"_s, Tr::tr("Valider"), u"check-circle"_s, false,
             {u"pending"_s, u"refused"_s}},
            {RecordAction::RefuseReading, u"refuse"_s, Tr::tr("Refuser"), u"ban"_s, false,
                {u"pending"_s, u"validated"_s}, Tr::tr("Pourquoi ? Le client lira cette phrase.")},
            remove(Tr::tr("Supprimer"))}};
    type.asked = fieldsOf(type, {u"readOn"_s, u"day"_s, u"night"_s, u"injectionDay"_s, u"injectionNight"_s});
    return type;
}

RecordType requests()
{
    RecordType type{core::RecordKind::Requests, Tr::tr("Demandes"), u"request"_s,
        Tr::tr("Nom, référence, sujet…"), Tr::tr("Nouvelle demande"), u"reference"_s,
        {reference(Tr::tr("Référence")), person(Tr::tr("Client")), ean(),
            {u"subject"_s, Tr::tr("Sujet"), FieldKind::Text, kColumn},
            choice(u"requestKind"_s, Tr::tr("Sujet choisi"), Field::Filterable | Field::Editable,
                {{u"invoice"_s, Tr::tr("Facture")}, {u"reading"_s, Tr::tr("Relevé")},
                    {u"contract"_s, Tr::tr("Contrat")}, {u"account"_s, Tr::tr("Espace client")},
                    {u"moving"_s, Tr::tr("Déménagement")}, {u"other"_s, Tr::tr("Autre")}},
                Tr::tr("Tous les sujets")),
            {u"openedAt"_s, Tr::tr("Ouverte le"), FieldKind::Day, kColumn},
            choice(u"status"_s, Tr::tr("Statut"), kColumn | Field::Filterable,
                {{u"open"_s, Tr::tr("Ouverte"), Feeling::Warn, Tr::tr("Ouvertes")},
                    {u"waiting"_s, Tr::tr("En cours"), Feeling::Info},
                    {u"answered"_s, Tr::tr("Répondue"), Feeling::Ok, Tr::tr("Répondues")},
                    {u"closed"_s, Tr::tr("Clôturée"), Feeling::Neutral, Tr::tr("Clôturées")}},
                Tr::tr("Tous les statuts")),
            {u"closedAt"_s, Tr::tr("Clôturée le"), FieldKind::Instant}},
        {{RecordAction::AnswerRequest, u"answer"_s, Tr::tr("Répondre"), u"reply"_s, false,
             {u"open"_s, u"waiting"_s, u"answered"_s}, Tr::tr("Votre réponse")},
            {RecordAction::CloseRequest, u"close"_s, Tr::tr("Clôturer"), u"check-circle"_s, false,
                {u"open"_s, u"waiting"_s, u"answered"_s}},
            remove(Tr::tr("Supprimer"))}};
    type.asked = fieldsOf(type, {u"requestKind"_s, u"subject"_s});
    type.asked.append({u"message"_s, Tr::tr("Message du client"), FieldKind::LongText, Field::Hidden, {},
        atMost(core::kMaxRequestMessage, Lines::Many)});
    type.ofCustomers = true;
    return type;
}

RecordType attachments()
{
    return {core::RecordKind::Attachments, Tr::tr("Pièces jointes"), u"paperclip"_s,
        Tr::tr("Nom, référence, EAN, fichier…"), {}, u"file"_s,
        {{u"file"_s, Tr::tr("Fichier"), FieldKind::Text, kColumn}, person(Tr::tr("Client")), ean(),
            choice(u"fileKind"_s, Tr::tr("Sorte"), kColumn | Field::Filterable,
                {{u"pdf"_s, Tr::tr("PDF"), Feeling::Neutral, Tr::tr("Documents PDF")},
                    {u"picture"_s, Tr::tr("Image"), Feeling::Neutral, Tr::tr("Photos et images")},
                    {u"text"_s, Tr::tr("Texte"), Feeling::Neutral, Tr::tr("Textes")}},
                Tr::tr("Toutes les sortes")),
            {u"size"_s, Tr::tr("Taille"), FieldKind::Bytes, kColumn},
            choice(u"origin"_s, Tr::tr("Jointe à"), Field::Filterable,
                {{u"request"_s, Tr::tr("Une demande"), Feeling::Neutral, Tr::tr("Des demandes")},
                    {u"mandate"_s, Tr::tr("Une domiciliation"), Feeling::Neutral,
                        Tr::tr("Des domiciliations")}},
                Tr::tr("Toutes les origines")),
            reference(Tr::tr("Référence")),
            choice(u"author"_s, Tr::tr("Envoyée par"), Field::Hidden,
                {{u"client"_s, Tr::tr("Le client")}, {u"electruc"_s, Tr::tr("Electruc")}}),
            {u"sentAt"_s, Tr::tr("Date"), FieldKind::Day, kColumn}},
        {}};
}

RecordType mandates()
{
    RecordType type{core::RecordKind::Mandates, Tr::tr("Domiciliations"), u"bank"_s,
        Tr::tr("Nom, référence, compte…"), Tr::tr("Nouvelle domiciliation"), u"reference"_s,
        {reference(Tr::tr("Référence")), person(Tr::tr("Client")), ean(),
            {u"holder"_s, Tr::tr("Titulaire du compte"), FieldKind::Text},
            {u"iban"_s, Tr::tr("Numéro de compte"), FieldKind::Text, kColumn},
            {u"submittedAt"_s, Tr::tr("Reçue le"), FieldKind::Day, kColumn},
            {u"signedOn"_s, Tr::tr("Signée le"), FieldKind::Day},
            choice(u"way"_s, Tr::tr("Comment"), Field::Filterable,
                {{u"paper"_s, Tr::tr("Formulaire"), Feeling::Neutral, Tr::tr("Par formulaire")},
                    {u"online"_s, Tr::tr("En ligne")}},
                Tr::tr("Toutes les façons")),
            choice(u"status"_s, Tr::tr("Statut"), kColumn | Field::Filterable,
                {{u"waiting"_s, Tr::tr("En attente"), Feeling::Warn},
                    {u"active"_s, Tr::tr("Active"), Feeling::Ok, Tr::tr("Actives")},
                    {u"refused"_s, Tr::tr("Refusée"), Feeling::Error, Tr::tr("Refusées")},
                    {u"cancelled"_s, Tr::tr("Arrêtée"), Feeling::Neutral, Tr::tr("Arrêtées")}},
                Tr::tr("Tous les statuts")),
            {u"note"_s, Tr::tr("Raison"), FieldKind::LongText}},
        {{RecordAction::AcceptMandate, u"accept"_s, Tr::tr("Accepter"), u"check-circle"_s, false,
             {u"waiting"_s}},
            {RecordAction::RefuseMandate, u"refuse"_s, Tr::tr("Refuser"), u"ban"_s, false, {u"waiting"_s},
                Tr::tr("Pourquoi ? Le client lira cette phrase.")},
            remove(Tr::tr("Supprimer"))}};
    // As on the form; judged as a whole, as a page that arrives.
    type.asked = {{u"holder"_s, Tr::tr("Titulaire du compte"), FieldKind::Text, Field::Hidden, {}, {},
                      Tr::tr("Laissez vide si c’est le client : le formulaire porte déjà son nom.")},
        {u"iban"_s, Tr::tr("Numéro de compte (IBAN)"), FieldKind::Text},
        {u"bic"_s, Tr::tr("BIC (pas obligatoire)"), FieldKind::Text},
        {u"signedAt"_s, Tr::tr("Fait à"), FieldKind::Text},
        {u"signedOn"_s, Tr::tr("Signée le"), FieldKind::Day}};
    type.ofCustomers = true;
    type.conflict = Tr::tr("Cette personne a déjà une domiciliation, active ou en attente.");
    return type;
}

RecordType messages()
{
    RecordType type{core::RecordKind::Messages, Tr::tr("Messages"), u"mail"_s,
        Tr::tr("Nom, adresse, sujet, texte…"), Tr::tr("Nouveau message"), u"subject"_s,
        {{u"sentAt"_s, Tr::tr("Envoyé le"), FieldKind::Instant, kColumn}, person(Tr::tr("Boîte de")),
            {u"sender"_s, Tr::tr("De"), FieldKind::Text, kColumn},
            {u"senderAddress"_s, Tr::tr("Adresse de l’expéditeur"), FieldKind::Text},
            {u"recipient"_s, Tr::tr("À"), FieldKind::Text},
            {u"subject"_s, Tr::tr("Sujet"), FieldKind::Text, kColumn},
            choice(u"status"_s, Tr::tr("Dossier"), kColumn | Field::Filterable,
                {{u"inbox"_s, Tr::tr("Reçu"), Feeling::Info, Tr::tr("Reçus")},
                    {u"sent"_s, Tr::tr("Envoyé"), Feeling::Neutral, Tr::tr("Envoyés")},
                    {u"draft"_s, Tr::tr("Brouillon"), Feeling::Neutral, Tr::tr("Brouillons")},
                    {u"junk"_s, Tr::tr("Suspect"), Feeling::Warn, Tr::tr("Suspects")},
                    {u"trash"_s, Tr::tr("Corbeille")}},
                Tr::tr("Tous les dossiers")),
            choice(u"read"_s, Tr::tr("Lu"), Field::Hidden,
                {{u"yes"_s, Tr::tr("Oui")}, {u"no"_s, Tr::tr("Non")}}),
            {u"body"_s, Tr::tr("Texte"), FieldKind::LongText}},
        {remove(Tr::tr("Supprimer"))}};
    type.asked = {{u"sender"_s, Tr::tr("De la part de"), FieldKind::Text, Field::Hidden, {}, atMost(60)},
        {u"senderAddress"_s, Tr::tr("Adresse de l’expéditeur"), FieldKind::Text, Field::Hidden, {},
            &readEmail},
        {u"subject"_s, Tr::tr("Sujet"), FieldKind::Text, Field::Hidden, {}, atMost(core::kMaxRequestSubject)},
        {u"body"_s, Tr::tr("Texte"), FieldKind::LongText, Field::Hidden, {},
            atMost(core::kMaxRequestMessage, Lines::Many)}};
    return type;
}

} // namespace

RecordType recordType(core::RecordKind kind)
{
    switch (kind) {
    case core::RecordKind::Clients:
        return clients();
    case core::RecordKind::SupplyPoints:
        return supplyPoints();
    case core::RecordKind::Contracts:
        return contracts();
    case core::RecordKind::Invoices:
        return invoices();
    case core::RecordKind::Readings:
        return readings();
    case core::RecordKind::Requests:
        return requests();
    case core::RecordKind::Attachments:
        return attachments();
    case core::RecordKind::Mandates:
        return mandates();
    case core::RecordKind::Messages:
        break;
    }
    return messages();
}

} // namespace services

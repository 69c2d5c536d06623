#pragma once

#include "core/field_errors.h"
#include "core/records/record.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace services {

enum class FieldKind { Text, LongText, Number, Money, Price, Day, Month, Instant, Choice, Ean, Bytes };

// Whether its values stand in a column of figures.
constexpr bool isAmount(FieldKind kind)
{
    return kind == FieldKind::Number || kind == FieldKind::Money || kind == FieldKind::Bytes;
}

// What a word of a choice feels like; a page gives it a colour and an icon.
enum class Feeling { Ok, Warn, Error, Info, Neutral };

struct RecordChoice
{
    QString code; // as stored
    QString label; // À payer
    Feeling feeling = Feeling::Neutral;
    QString plural = {}; // of the filter: À payer
};

// A typed text as a value to store, or what is wrong with it.
struct TypedValue
{
    QVariant value;
    std::optional<core::FieldError> error;
};
using FieldRule = std::function<TypedValue(const QString& field, const QString& typed)>;

struct RecordField
{
    enum Use {
        Hidden = 0,
        Listed = 1, // a column of the list
        Sortable = 2,
        Filterable = 4, // of choices
        Editable = 8,
        Strong = 16 // in bold
    };

    QString id;
    QString label; // of the form, the files and the column
    FieldKind kind = FieldKind::Text;
    int use = Hidden;
    QList<RecordChoice> choices = {};
    FieldRule rule = {}; // of an editable field; none: the one of its kind
    QString help = {};
    QString anyLabel = {}; // of its filter, for all: Tous les statuts

    bool is(Use wanted) const { return (use & wanted) != 0; }
    const RecordChoice* choice(const QString& code) const; // null: an unknown word
    // The value as people write it; empty for none.
    QString shown(const core::Record& record) const;
    // As it stands in the form, to be changed there.
    QString typed(const core::Record& record) const;
    TypedValue read(const QString& typed) const;
};

// What can be done to many rows at once.
enum class RecordAction {
    MarkPaid,
    CancelInvoice,
    ValidateReading,
    RefuseReading, // with a note
    AnswerRequest, // with a text
    CloseRequest,
    AcceptMandate,
    RefuseMandate, // with a reason
    Remove,
    RemoveClient // with everything tied to it
};

struct ActionType
{
    RecordAction action;
    QString id; // markPaid: for object names and the journal
    QString label; // Marquer payées
    QString iconName;
    bool danger = false;
    QStringList from = {}; // the statuses it applies to; empty: any
    QString textLabel = {}; // what must be written: Pourquoi ?; empty: nothing
};

// Everything that a kind of record has, said once: the list, its filters and its order, the form, the files
// and what can be done follow from it. Texts in the language of the program.
struct RecordType
{
    core::RecordKind kind;
    QString name; // Factures
    QString iconName;
    QString searchHint; // Nom, numéro, montant…
    QString addLabel; // Nouvelle facture; empty: none can be made here
    QString titleField; // names one row: reference
    QList<RecordField> fields;
    QList<ActionType> actions;
    QList<RecordField> asked = {}; // what a new one is made of; empty: made otherwise, or not at all
    bool ofCustomers = false; // only somebody with an account can have one
    QString conflict = {}; // said when that person cannot have one more

    const RecordField* field(const QString& id) const; // null: none
    QList<RecordField> listed() const;
    // « 3 factures »
    QString counted(qint64 count) const;
    // « 3 factures choisies »
    QString chosen(qint64 count) const;
    // What names one row for a person: « 2026-11-0417, Monique Delvaux ».
    QString title(const core::Record& record) const;
    const ActionType* action(RecordAction wanted) const;
};

RecordType recordType(core::RecordKind kind);

} // namespace services

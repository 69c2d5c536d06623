#pragma once

#include "core/energy/supply_point.h"
#include "core/id.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace core {

using MandateId = Id<struct MandateTag>;

// En attente, Active, Refusée (E-82); Arrêtée once the customer stopped it.
enum class MandateStatus { Waiting, Active, Refused, Stopped };

// A signed page that was sent, or the form of the customer area.
enum class MandateWay { Paper, Online };

// Why a mandate cannot be used.
enum class MandateFlaw {
    NoHolder,
    OtherHolder, // somebody else's name
    NoIban,
    WrongIban,
    WrongBic,
    NoDate,
    WrongDate,
    DateAhead, // signed later than today
    NotSigned,
    OtherReference // the form of somebody else, or of an earlier mandate
};

// A SEPA direct debit mandate (core scheme). The creditor keeps it, not the bank.
struct Mandate
{
    MandateId id;
    SupplyPointId supplyPoint;
    QString reference; // MND-4002317-01, at most 35 characters, unique with the creditor number
    QString accountHolder;
    QString iban; // compact; empty as long as only a person can read it
    QString bic; // may be empty: not needed within SEPA
    MandateStatus status = MandateStatus::Waiting;
    MandateWay way = MandateWay::Paper;
    QDate signedOn; // invalid when only a person can read it
    QString signedAt; // the place
    QDateTime submittedAt; // UTC
    bool toCheck = false; // a picture: a person reads it
    QList<MandateFlaw> flaws; // when refused by the reading of the page
    QString note; // when refused by a person: what was wrong
    QString documentName; // of the signed page; empty online
    QDate activeOn;
    QDate firstDebitOn; // of an active one
    QDate endedOn; // of a stopped one
};

// What the mandate's form shows before anybody writes on it.
struct MandateForm
{
    SupplyPoint supplyPoint;
    QString clientNumber;
    QString reference;
    QDate printedOn;
};

// What is written on the form. Everything is text, as the person wrote it.
struct MandateEntry
{
    QString holder;
    QString street;
    QString city; // postcode and city
    QString iban;
    QString bic;
    QString signedOn; // 12/11/2026
    QString signedAt; // the place
    QString signature; // the name, written again
    QString reference; // printed on the form, not typed
};

} // namespace core

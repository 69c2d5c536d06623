#include "sites/electruc/reading_sentences.h"

#include "kit/field_message.h"
#include "sites/electruc/wording.h"

using namespace Qt::StringLiterals;

namespace sites::electruc {

namespace {

// 163 kWh is said « environ 160 »: a rounded number reads as the estimate it is.
qint64 rounded(qint64 kWh)
{
    return kWh < 50 ? kWh : (kWh + 5) / 10 * 10;
}

} // namespace

QString ReadingSentences::error(const core::FieldError& error, const core::Format& format)
{
    const qint64 number = error.args.value(0).toLongLong();
    switch (error.rule) {
    case core::Rule::Required:
        return error.field == "readOn"_L1 ? tr("Écrivez le jour où vous avez lu le compteur.")
                                          : tr("Écrivez les chiffres du compteur.");
    case core::Rule::BelowLast:
        return tr("Ce nombre est trop petit : le dernier relevé, du %1, était %2. Relisez votre compteur.")
            .arg(format.date(error.args.value(1).toDate()), format.number(number));
    case core::Rule::NotWhole:
        return tr("Écrivez %1, sans les chiffres rouges après la virgule.").arg(format.number(number));
    case core::Rule::DayNightSwapped:
        return tr("Le jour et la nuit semblent échangés. Ici, le dernier relevé était %1.")
            .arg(format.number(number));
    case core::Rule::DateTooLate:
        return tr("Ce jour n’est pas encore arrivé. Choisissez le %1 ou un jour plus tôt.")
            .arg(format.date(error.args.value(0).toDate()));
    case core::Rule::DateTooEarly:
        return tr("Le dernier relevé est du %1. Choisissez ce jour ou un jour plus tard.")
            .arg(format.date(error.args.value(0).toDate()));
    default:
        return kit::fieldMessage(error);
    }
}

QString ReadingSentences::doubtTitle(const core::ReadingDoubt& doubt, core::MeterKind kind)
{
    using Kind = core::ReadingDoubt::Kind;
    const bool one = kind == core::MeterKind::Single;
    const QString name = registerName(doubt.where, kind);
    switch (doubt.kind) {
    case Kind::MuchHigher:
        return one ? tr("Ce chiffre est plus haut que d’habitude.")
                   : tr("%1 : c’est plus haut que d’habitude.").arg(name);
    case Kind::MuchLower:
        return one ? tr("Ce chiffre est plus bas que d’habitude.")
                   : tr("%1 : c’est plus bas que d’habitude.").arg(name);
    case Kind::RolledOver:
        return one ? tr("Votre compteur est-il repassé à zéro ?")
                   : tr("%1 : le compteur est-il repassé à zéro ?").arg(name);
    case Kind::DayAndNightSwapped:
        break;
    }
    return tr("Le jour et la nuit semblent échangés.");
}

QString ReadingSentences::doubtText(
    const core::ReadingDoubt& doubt, core::MeterKind kind, const core::Format& format)
{
    using Kind = core::ReadingDoubt::Kind;
    switch (doubt.kind) {
    case Kind::MuchHigher:
    case Kind::MuchLower:
        return tr("%1 depuis le %2. Nous attendions entre %3 et %4 ; d’habitude, c’est environ %5 par mois. "
                  "Relisez votre compteur.")
            .arg(format.kWh(doubt.used), format.date(doubt.since), format.number(doubt.expectedLow),
                format.kWh(doubt.expectedHigh), format.kWh(rounded(doubt.usualPerMonth)));
    case Kind::RolledOver:
        return tr(
            "Ce nombre est plus petit que le dernier relevé, du %1. C’est possible après %2 : le compteur "
            "recommence alors à zéro, et vous avez utilisé %3. Relisez votre compteur.")
            .arg(format.date(doubt.since), format.number(core::indexCapacity(kind) - 1),
                format.kWh(doubt.used));
    case Kind::DayAndNightSwapped:
        break;
    }
    return tr("Chaque nombre ressemble à celui de l’autre case. Relisez votre compteur.");
}

QString ReadingSentences::registerName(core::MeterRegister which, core::MeterKind kind)
{
    return kind == core::MeterKind::Smart ? core::obisCode(which) : Wording::registerName(which);
}

QString ReadingSentences::indices(
    const core::Reading& reading, core::MeterKind kind, const core::Format& format)
{
    if (kind == core::MeterKind::Single)
        return format.kWh(reading.day);
    QStringList parts;
    for (const core::MeterRegister which : core::registersOf(kind))
        parts.append(
            registerName(which, kind) + u"\u00A0: "_s + format.number(core::indexOf(reading, which)));
    return parts.join(u'\n');
}

} // namespace sites::electruc

#include "alone/meter_reading.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace alone {
namespace {

constexpr int kMostCounters = 6; // of a screen that turns

} // namespace

MeterFigure readMeter(Learner& learner, const QString& counter)
{
    Hand& hand = learner.hand();
    const QRegularExpression figure(
        (counter.isEmpty() ? QString() : QRegularExpression::escape(counter) + u"\\. "_s)
            + u"(?:Chiffres noirs|À noter)\\s*: ([\\d ]+)\\.[^:]*: (\\d)\\."_s,
        QRegularExpression::UseUnicodePropertiesOption);
    for (int i = 0; i < kMostCounters && hand.trouble().isEmpty(); ++i) {
        if (const auto found = figure.match(hand.read(u"meterFace"_s)); found.hasMatch())
            return {found.captured(1).remove(u' '), found.captured(2)};
        if (!hand.sees(u"nextRegisterButton"_s))
            break;
        hand.press(u"nextRegisterButton"_s);
    }
    hand.giveUp(u"the meter does not show « %1 » but « %2 »"_s.arg(counter, hand.read(u"meterFace"_s)));
    return {};
}

} // namespace alone

#include "kit/keyboard_layout.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kit {
namespace {

// shifted: what the keys that are no letters write with Maj, in their order.
QList<KeyCap> plain(const QString& keys, const QString& shifted)
{
    QList<KeyCap> caps;
    qsizetype next = 0;
    for (const QChar key : keys) {
        const bool isCapital = key.unicode() < 0x80 && key.isLetter();
        caps.append({key, key, isCapital ? QString(key.toUpper()) : QString(shifted.at(next++)), {}, 1});
    }
    return caps;
}

KeyCap named(const char* id, const QString& text, qreal width)
{
    return {QString::fromLatin1(id), text, {}, {}, width};
}

} // namespace

QList<QList<KeyCap>> keyCaps(KeyboardKind kind)
{
    const bool isBelgian = kind == KeyboardKind::Belgian;
    QList<KeyCap> digits;
    const QString alone = isBelgian ? u"&é\"'(§è!çà"_s : u"&é\"'(-è_çà"_s;
    const QString altGr = isBelgian ? u"|@#  ^  {}"_s : u" ~#{[|`\\^@"_s;
    for (qsizetype i = 0; i < alone.size(); ++i) {
        const QChar third = altGr.at(i);
        digits.append({alone.at(i), alone.at(i), QString::number((i + 1) % 10),
            third.isSpace() ? QString() : QString(third), 1});
    }
    digits.prepend({u"²"_s, u"²"_s, {}, {}, 1});
    digits.append({u")"_s, u")"_s, u"°"_s, {}, 1});
    digits.append(isBelgian ? KeyCap{u"-"_s, u"-"_s, u"_"_s, {}, 1} : KeyCap{u"="_s, u"="_s, u"+"_s, {}, 1});
    digits.append(named("backspace", u"⟵"_s, 2));

    QList<KeyCap> top = plain(u"azertyuiop^$"_s, isBelgian ? u"¨*"_s : u"¨£"_s);
    top[2].withAltGr = u"€"_s;
    top.prepend(named("tab", u"Tab"_s, 1.5));
    top.append(named("enter", u"Entrée"_s, 1.5));
    QList<KeyCap> middle
        = plain(isBelgian ? u"qsdfghjklmùµ"_s : u"qsdfghjklmù*"_s, isBelgian ? u"%£"_s : u"%µ"_s);
    middle.prepend(named("caps", u"Verr. Maj"_s, 1.75));
    middle.append(named("enter2", QString(), 1.25));
    QList<KeyCap> bottom
        = plain(isBelgian ? u"<wxcvbn,;:="_s : u"<wxcvbn,;:!"_s, isBelgian ? u">?./+"_s : u">?./§"_s);
    bottom.prepend(named("shift", u"Maj ⇧"_s, 1.75));
    bottom.append(named("shift2", u"Maj ⇧"_s, 2.25));
    return {digits, top, middle, bottom,
        {named("ctrl", u"Ctrl"_s, 1.75), named("alt", u"Alt"_s, 1.75), named("space", QString(), 7),
            named("altgr", u"AltGr"_s, 2), named("ctrl2", u"Ctrl"_s, 2.5)}};
}

QList<SignWay> signWays(KeyboardKind kind)
{
    const bool isBelgian = kind == KeyboardKind::Belgian;
    const QString altGr = u"altgr"_s;
    const QString shift = u"shift"_s;
    return {{u"@"_s, altGr, isBelgian ? u"é"_s : u"à"_s}, {u"€"_s, altGr, u"e"_s},
        {u"_"_s, isBelgian ? shift : QString(), isBelgian ? u"-"_s : u"_"_s}, {u"-"_s, {}, u"-"_s},
        {u"é"_s, {}, u"é"_s}, {u"A"_s, shift, u"a"_s}, {u"1"_s, shift, u"&"_s}};
}

KeyboardKind machineKeyboard()
{
    return QGuiApplication::inputMethod()->locale().territory() == QLocale::France ? KeyboardKind::French
                                                                                   : KeyboardKind::Belgian;
}

} // namespace kit

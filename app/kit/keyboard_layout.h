#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace kit {

enum class KeyboardKind { Belgian, French };

// A key as it is engraved.
struct KeyCap
{
    QString id; // what it writes alone, or shift, altgr, space…
    QString alone;
    QString shifted; // above
    QString withAltGr; // at the right
    qreal width = 1; // in keys
};

// Rows from top to bottom.
QList<QList<KeyCap>> keyCaps(KeyboardKind kind);

// How a sign is written: a key to hold, if any, and the key to press.
struct SignWay
{
    QString sign; // @
    QString hold; // altgr, shift; empty: none
    QString press; // id of a key
};

// The signs that beginners look for, in the order they are offered: @ € _ - é, a capital, a digit.
QList<SignWay> signWays(KeyboardKind kind);

// The keyboard of this machine, as far as it tells: Belgian unless it is set for France.
KeyboardKind machineKeyboard();

} // namespace kit

#pragma once

#include <QMetaEnum>
#include <QString>

namespace kit {
Q_NAMESPACE

// The feeling of a badge or a note. Always shown with an icon and a word, never by colour alone.
enum class Tone { Ok, Warn, Error, Info, Neutral };
Q_ENUM_NS(Tone)

// The steps of the type scale in tokens.json.
enum class TextType {
    Display,
    H1,
    H2,
    H2Compact,
    H3,
    Amount,
    Lead,
    Body,
    Strong,
    Label,
    Button,
    CoachStep,
    Small,
    SmallStrong,
    Chrome
};
Q_ENUM_NS(TextType)

// What colour a text takes. Auto: titles and strong text are ink, the rest is running text, in the world it
// stands in.
enum class TextTone {
    Auto,
    Ink,
    Text,
    Muted,
    Primary,
    Link,
    Ok,
    Warn,
    Error,
    Info,
    Neutral,
    Sim,
    SimMuted,
    OnDark
};
Q_ENUM_NS(TextTone)

// The value of a name such as "h2Compact" (forms write them as text); the fallback for an unknown one.
template <typename Enum> Enum fromName(const QString& name, Enum fallback)
{
    QByteArray key = name.toLatin1();
    if (!key.isEmpty())
        key[0] = QChar::fromLatin1(key.at(0)).toUpper().toLatin1();
    bool known = false;
    const int value = QMetaEnum::fromType<Enum>().keyToValue(key.constData(), &known);
    return known ? static_cast<Enum>(value) : fallback;
}

template <typename Enum> QString toName(Enum value)
{
    QString name = QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
    if (!name.isEmpty())
        name[0] = name.at(0).toLower();
    return name;
}

} // namespace kit

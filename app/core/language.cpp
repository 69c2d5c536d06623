#include "core/language.h"

using namespace Qt::StringLiterals;

namespace core {

QString languageCode(Language language)
{
    switch (language) {
    case Language::French:
        return u"fr"_s;
    case Language::Dutch:
        return u"nl"_s;
    case Language::German:
        return u"de"_s;
    case Language::English:
        return u"en"_s;
    }
    return u"fr"_s;
}

Language languageFromCode(const QString& code)
{
    for (const Language language : kLanguages) {
        if (languageCode(language) == code)
            return language;
    }
    return Language::French;
}

QString languageName(Language language)
{
    switch (language) {
    case Language::French:
        return u"Français"_s;
    case Language::Dutch:
        return u"Nederlands"_s;
    case Language::German:
        return u"Deutsch"_s;
    case Language::English:
        return u"English"_s;
    }
    return {};
}

Language languageOf(const QLocale& locale)
{
    return languageFromCode(locale.name().section(u'_', 0, 0));
}

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::French:
        return QLocale(QLocale::French, QLocale::Belgium);
    case Language::Dutch:
        return QLocale(QLocale::Dutch, QLocale::Belgium);
    case Language::German:
        return QLocale(QLocale::German, QLocale::Belgium);
    case Language::English:
        return QLocale(QLocale::English, QLocale::Ireland);
    }
    return QLocale(QLocale::French, QLocale::Belgium);
}

} // namespace core

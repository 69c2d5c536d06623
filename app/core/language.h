#pragma once

#include <QLocale>
#include <QString>

#include <array>

namespace core {

enum class Language { French, Dutch, German, English };

inline constexpr std::array kLanguages{
    Language::French, Language::Dutch, Language::German, Language::English};

// ISO 639-1: fr, nl, de, en.
QString languageCode(Language language);
// French for anything unknown: it is the product's first language.
Language languageFromCode(const QString& code);
// The language's own name: « Français », « Nederlands »…
QString languageName(Language language);
// The Belgian locale of the language (en_IE for English: euro and day before month).
QLocale localeOf(Language language);
// That of the texts being shown: a locale's, as the default one follows the texts (runtime::Translation).
Language languageOf(const QLocale& locale = QLocale());

} // namespace core

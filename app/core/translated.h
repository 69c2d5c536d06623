#pragma once

#include "core/language.h"

#include <QHash>

namespace core {

// Texts by language; French where a translation is missing.
template <typename Text> class Translated final
{
public:
    void insert(Language language, const Text& text) { m_texts.insert(language, text); }
    bool contains(Language language) const { return m_texts.contains(language); }
    const Text& in(Language language) const
    {
        static const Text kNone;
        auto found = m_texts.constFind(language);
        if (found == m_texts.constEnd())
            found = m_texts.constFind(Language::French);
        return found == m_texts.constEnd() ? kNone : found.value();
    }

private:
    QHash<Language, Text> m_texts;
};

} // namespace core

#pragma once

#include "core/language.h"

#include <QTranslator>

namespace runtime {

// The language of every text of the program, Qt's own included. French is the language of the source: its
// files hold only plural forms. A change reaches open windows as QEvent::LanguageChange.
class Translation final
{
public:
    Translation();
    ~Translation();
    Translation(const Translation&) = delete;
    Translation& operator=(const Translation&) = delete;

    // A language without its files falls back to French.
    void use(core::Language language);

private:
    QTranslator m_qt;
    QTranslator m_electruc;
};

} // namespace runtime

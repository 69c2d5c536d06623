#pragma once

#include "core/language.h"

#include <memory>

namespace runtime {

class Translator;

// The languages of every text: the program's own (browser, coach, trainer, Qt) and that of the portal, its
// documents and the widgets that fill its pages. French is the language of the source: its file holds only
// plural forms. A change reaches open windows as QEvent::LanguageChange; the default locale follows the
// portal.
class Translation final
{
public:
    Translation(); // French
    ~Translation();
    Translation(const Translation&) = delete;
    Translation& operator=(const Translation&) = delete;

    void use(core::Language program, core::Language site);

private:
    std::unique_ptr<Translator> m_translator;
    core::Language m_program = core::Language::French;
    core::Language m_site = core::Language::French;
};

} // namespace runtime

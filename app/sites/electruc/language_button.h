#pragma once

#include "core/language.h"
#include "sites/electruc/header_button.h"

namespace sites::electruc {

// The language menu of the header (E-43): no flags, each language by its own name.
class LanguageButton final : public HeaderButton
{
    Q_OBJECT

public:
    explicit LanguageButton(QWidget* parent);

    void setLanguage(core::Language language); // the one that is chosen
    void retranslate();

Q_SIGNALS:
    void chosen(core::Language language);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openMenu();

    core::Language m_language = core::Language::French;
};

} // namespace sites::electruc

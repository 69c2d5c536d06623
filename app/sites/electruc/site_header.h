#pragma once

#include "sites/electruc/framed_page.h"

#include <QHash>
#include <QWidget>

namespace kit {
class FlexBox;
} // namespace kit

namespace sites::electruc {

class HeaderButton;
class LanguageButton;

// The fixed top menu (E-05): the same entries in the same order on every page. It wraps when the text is
// large.
class SiteHeader final : public QWidget
{
    Q_OBJECT

public:
    SiteHeader(Section current, QWidget* parent);

    void setSideMargin(int pixels);
    // Public pages offer « Me déconnecter » here; the customer area has it in its left menu.
    void setSignOutShown(bool shown);
    void setLanguage(core::Language language);
    void retranslate();

Q_SIGNALS:
    void asked(const QUrl& url);
    void signOutAsked();
    void languageChosen(core::Language language);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    HeaderButton* addPlace(const char* name, Section section, Section current);

    QAbstractButton* m_logo = nullptr;
    kit::FlexBox* m_row = nullptr;
    kit::FlexBox* m_places = nullptr;
    QHash<Section, HeaderButton*> m_buttons;
    HeaderButton* m_signOut = nullptr;
    LanguageButton* m_language = nullptr;
};

} // namespace sites::electruc

#include "browser/address.h"
#include "browser/tab.h"
#include "desk/tour/tour_stage.h"

namespace desk {

using namespace Qt::StringLiterals;

std::vector<TourStep> customerChapter(TourStage& stage)
{
    coach::overlay::Hand& hand = stage.hand;
    return {
        {u"qui-etes-vous"_s, u"The first names are shown"_s,
            [&hand] { return hand.find(u"personTile_*"_s) != nullptr; }},
        {u"bureau"_s, u"A first name is clicked: the desk opens"_s, [&stage] { return stage.enter(true); }},
        {u"accueil"_s, u"The address is typed: the home page opens"_s,
            [&stage] { return stage.typeAddress(u" Electruc.example "_s) && stage.isAt(u"/"_s); }},
        {u"connexion"_s, u"The customer area asks to sign in"_s,
            [&] { return hand.click(u"customerAreaButton"_s) && stage.isAt(u"/connexion"_s); }},
        {u"tableau-de-bord"_s, u"E-mail and password are typed: the dashboard opens"_s,
            [&stage] { return stage.signIn(stage.persona->password) && stage.isAt(u"/espace-client"_s); }},
        {u"mes-factures"_s, u"The invoices are opened"_s,
            [&] { return hand.click(u"invoicesMenuItem"_s) && stage.isAt(u"/espace-client/factures"_s); }},
        {u"facture-telechargee"_s, u"The last invoice is downloaded"_s,
            [&] {
                const auto before = stage.fileCount();
                return hand.click(u"downloadButton-*"_s)
                    && hand.waitFor([&] { return stage.fileCount() > before; });
            }},
        {u"facture"_s, u"The last invoice is opened in the viewer"_s,
            [&] {
                return hand.click(u"viewButton-*"_s)
                    && hand.waitFor([&] { return stage.tab()->url().path().endsWith(u".pdf"_s); })
                    && stage.keepNewestFile();
            }},
        {u"telechargements"_s, u"The list of downloads is opened"_s,
            [&] {
                return hand.click(u"downloadsButton"_s) && hand.waitFor([&] {
                    return stage.tab()->url() == browser::internalUrl(u"telechargements"_s);
                });
            }},
    };
}

} // namespace desk

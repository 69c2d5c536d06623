#include "browser/address.h"
#include "browser/tab.h"
#include "core/energy/supply_point.h"
#include "desk/main_window.h"
#include "desk/tour/tour_stage.h"
#include "runtime/runtime.h"
#include "services/accounts/invitation_service.h"
#include "services/accounts/session_service.h"
#include "services/energy/mandate_service.h"
#include "services/energy/reading_service.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const QString kPassword = u"Lanterne-Merle-74"_s;
const QString kIban = u"BE68 5390 0754 7034"_s; // nobody's: its bank code is not assigned

bool openLetter(TourStage& stage)
{
    return stage.hand.click(u"letterButton"_s)
        && stage.hand.waitFor([&stage] { return stage.tab()->url() == browser::internalUrl(u"courrier"_s); });
}

// As a person copies it from the letter: in small letters, with the spaces.
bool fillRegistration(TourStage& stage)
{
    const auto letter = stage.runtime.invitations().letter(stage.persona->supplyPoint.id);
    if (!letter || !*letter)
        return false;
    coach::overlay::Hand& hand = stage.hand;
    return stage.typeAddress(u"www.electruc.example/inscription"_s) && stage.isAt(u"/inscription"_s)
        && hand.type(u"eanEdit"_s, (*letter)->supplyPoint.ean.grouped())
        && hand.type(u"codeEdit"_s, (*letter)->code.text().toLower())
        && hand.type(u"emailEdit"_s, stage.persona->email) && hand.type(u"passwordEdit"_s, kPassword)
        && hand.type(u"repetitionEdit"_s, kPassword);
}

bool openMailbox(TourStage& stage)
{
    return stage.hand.click(u"mailButton"_s)
        && stage.hand.waitFor([&stage] { return stage.tab()->url().host() == u"www.messagerie.example"_s; });
}

bool openNewestMail(TourStage& stage)
{
    coach::overlay::Hand& hand = stage.hand;
    QWidget* list = hand.find(u"mailList"_s);
    if (!list)
        return false;
    list->setFocus(Qt::TabFocusReason);
    return hand.press(Qt::Key_Home) && hand.press(Qt::Key_Return) && hand.find(u"messageLink"_s);
}

bool sendReading(TourStage& stage)
{
    coach::overlay::Hand& hand = stage.hand;
    services::ReadingService& readings = stage.runtime.readings();
    const core::AccountId account = stage.runtime.session().account()->id;
    const auto form = readings.form(account);
    if (!form)
        return false;
    const auto meter = readings.meterNow(form->supplyPoint, form->today);
    if (!meter || !hand.click(u"readingsMenuItem"_s))
        return false;
    const QStringList edits{u"dayEdit"_s, u"nightEdit"_s, u"injectionDayEdit"_s, u"injectionNightEdit"_s};
    for (const services::MeterWindow& shown : meter->windows) {
        if (!hand.type(edits.at(static_cast<int>(shown.which)), QString::number(shown.tenths / 10)))
            return false;
    }
    return hand.click(u"sendButton"_s) && hand.waitFor([&] {
        const auto history = readings.history(account);
        return history && !history->isEmpty()
            && history->first().reading.status == core::ReadingStatus::Pending;
    });
}

bool attachPhoto(TourStage& stage)
{
    coach::overlay::Hand& hand = stage.hand;
    // Nobody wrote yet: the button of the empty list.
    if (!hand.click(u"requestsMenuItem"_s) || !hand.click(u"emptyStateButton"_s)
        || !hand.type(u"subjectEdit"_s, u"Mon compteur affiche un autre chiffre"_s)
        || !hand.type(u"messageEdit"_s, u"Bonjour, voici une photo de mon compteur."_s)
        || !hand.click(u"addDocumentButton"_s))
        return false;
    QWidget* files = hand.find(u"fileList"_s);
    if (!files || !hand.type(u"searchEdit"_s, u"compteur"_s))
        return false;
    files->setFocus(Qt::TabFocusReason);
    return hand.press(Qt::Key_Home) && hand.press(Qt::Key_Space) && hand.click(u"acceptButton"_s)
        && hand.find(u"attachmentRow"_s);
}

bool sendRequest(TourStage& stage)
{
    return stage.hand.click(u"sendButton"_s) && stage.hand.waitFor([&stage] {
        return stage.tab()->url().path().startsWith(u"/espace-client/demandes"_s)
            && !stage.tab()->url().path().endsWith(u"nouvelle"_s);
    });
}

bool signMandate(TourStage& stage)
{
    coach::overlay::Hand& hand = stage.hand;
    return hand.click(u"mandateMenuItem"_s) && hand.click(u"onlineButton"_s)
        && hand.type(u"ibanEdit"_s, kIban) && hand.click(u"continueButton"_s) && hand.click(u"agreedBox"_s)
        && hand.type(u"signatureEdit"_s, stage.persona->supplyPoint.fullName()) && hand.click(u"signButton"_s)
        && stage.isAt(u"/espace-client/domiciliation"_s) && hand.find(u"stopButton"_s);
}

} // namespace

std::vector<TourStep> newcomerChapter(TourStage& stage)
{
    return {
        {u"nouvelle-personne"_s, u"The turn ends; somebody without an account sits down"_s,
            [&stage] {
                stage.window.leave();
                return stage.enter(false);
            }},
        {u"courrier"_s, u"The letter is read"_s, [&stage] { return openLetter(stage); }},
        {u"inscription"_s, u"What the letter says is typed"_s, [&stage] { return fillRegistration(stage); }},
        {u"email-envoye"_s, u"The form goes: an e-mail is on its way"_s,
            [&stage] {
                return stage.hand.click(u"registerButton"_s) && stage.isAt(u"/inscription/email-envoye"_s);
            }},
        {u"messagerie"_s, u"The mailbox is opened"_s, [&stage] { return openMailbox(stage); }},
        {u"message"_s, u"The activation message is opened"_s, [&stage] { return openNewestMail(stage); }},
        {u"activation"_s, u"Its button activates the account"_s,
            [&stage] { return stage.hand.click(u"messageLink"_s) && stage.hand.find(u"signInButton"_s); }},
        {u"premiere-connexion"_s, u"The new password opens the customer area"_s,
            [&stage] {
                return stage.typeAddress(u"www.electruc.example/connexion"_s) && stage.signIn(kPassword)
                    && stage.isAt(u"/espace-client"_s);
            }},
        {u"releve"_s, u"What the meter shows is sent"_s, [&stage] { return sendReading(stage); }},
        {u"photo-jointe"_s, u"A photograph is joined to a request"_s,
            [&stage] { return attachPhoto(stage); }},
        {u"demande"_s, u"The request is sent"_s, [&stage] { return sendRequest(stage); }},
        {u"domiciliation"_s, u"A mandate is signed online"_s, [&stage] { return signMandate(stage); }},
    };
}

} // namespace desk

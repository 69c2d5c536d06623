// Each exercise of the program, done to the end in mode « À moi »: by what it asks for, not by a script.

#include "coach/engine/coached_person.h"
#include "core/files/attachment_rules.h"
#include "data/phone/text_repository.h"
#include "data/world_store.h"
#include "documents/mandate_document.h"
#include "services/accounts/account_security_service.h"
#include "services/accounts/account_service.h"
#include "services/accounts/invitation_service.h"
#include "services/accounts/password_reset_service.h"
#include "services/accounts/preference_service.h"
#include "services/accounts/registration_service.h"
#include "services/energy/billing_service.h"
#include "services/energy/mandate_service.h"
#include "services/files/download_service.h"
#include "services/mail/mail_lessons.h"
#include "services/mail/mailbox_service.h"
#include "services/phone/call_service.h"
#include "services/phone/phone_service.h"
#include "services/requests/request_service.h"
#include "services/site/contact_service.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using tests::CoachedPerson;

namespace {

const QString kSite = u"www.electruc.example"_s;
constexpr qsizetype kNewcomer = 7; // Ahmed: place in the group
const QByteArray kPhoto = QByteArray::fromHex("ffd8ffe000104a46494600010100000100010000ffd9");

// Where it stopped; empty when finished.
QString stuckAt(const coach::ExerciseRun& run)
{
    return run.isFinished() ? QString() : run.textOf(run.current()).title;
}

} // namespace

class TestJourneys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void strolling();
    void seeingBetter();
    void askingHelpThenWriting();
    void readingTheDashboard();
    void keepingAndPrintingAnInvoice();
    void sendingAReading();
    void correctingABadReading();
    void signingInWithACode();
    void reportingAFalseText();
    void hangingUpOnAFalseAdviser();
    void choosingCookies();
    void understandingAnInvoice();
    void aQuestionWithoutAnswerIsPassedOver();
    void changingTheProfile();
    void sendingAPhoto();
    void beingRefusedFiles();
    void forgettingThePassword();
    void openingAnAccountWithTheLetter();
    void activatingTheAccount();
    void judgingMessages();
    void aTrueMessageIsKept();
    void followingAnAnswer();
    void lettingTheSessionEnd();
    void givingAMandate();
    void readingTwoRegisters_data();
    void readingTwoRegisters();
    void everyExerciseIsPlayedHere();

private:
    QStringList m_played;
};

#define BEGIN_AS(person, place, name)                                                                        \
    TEST_RUNTIME(runtime);                                                                                   \
    CoachedPerson person(*runtime, place);                                                                   \
    m_played.append(name);                                                                                   \
    QVERIFY(person.begin(name))

#define BEGIN(name) BEGIN_AS(monique, 0, name)

#define QVERIFY_FINISHED QCOMPARE(stuckAt(monique.run()), QString())

void TestJourneys::strolling()
{
    BEGIN(u"P01"_s);
    monique.visit(kSite + u'/');
    monique.visit(kSite + u"/services"_s);
    monique.visit(kSite + u"/aide"_s);
    QCOMPARE(monique.run().current(), 3);
    monique.visit(kSite + u"/services"_s, u"back"_s);
    QCOMPARE(monique.run().current(), 4);
    monique.visit(kSite + u'/');
    QVERIFY_FINISHED;
}

void TestJourneys::seeingBetter()
{
    BEGIN(u"P03"_s);
    auto& preferences = runtime->preferences();
    // Twice larger is larger too.
    QVERIFY(preferences.keep(monique.id(), {200, std::nullopt}).has_value());
    monique.settle();
    QCOMPARE(monique.run().current(), 1);
    QVERIFY(preferences.keep(monique.id(), {std::nullopt, services::ThemeChoice::Contrast}).has_value());
    monique.settle();
    QVERIFY(preferences.keep(monique.id(), {std::nullopt, services::ThemeChoice::Light}).has_value());
    monique.settle();
    QCOMPARE(monique.run().current(), 3);
    QVERIFY(preferences.keep(monique.id(), {100, std::nullopt}).has_value());
    monique.settle();
    QVERIFY_FINISHED;
}

void TestJourneys::askingHelpThenWriting()
{
    BEGIN(u"P04"_s);
    QVERIFY(runtime->visits().helpSearched(monique.id(), u"RELEVÉ"_s, 6).has_value());
    QVERIFY(runtime->visits().questionOpened(monique.id(), u"send-reading"_s).has_value());
    monique.visit(kSite + u"/contact"_s);
    QCOMPARE(monique.run().current(), 3);
    QVERIFY(runtime->contact()
                .send(monique.id(), {u"Monique"_s, monique.persona.email, u"reading"_s, u"Bonjour"_s})
                .has_value());
    monique.settle();
    QVERIFY_FINISHED;
}

void TestJourneys::readingTheDashboard()
{
    BEGIN(u"P07"_s);
    monique.signIn();
    for (int question = 0; question < 3; ++question)
        QVERIFY2(monique.answerRightly(), qPrintable(QString::number(question)));
    QCOMPARE(monique.run().current(), 4);
    monique.signOut();
    QVERIFY_FINISHED;
}

void TestJourneys::keepingAndPrintingAnInvoice()
{
    BEGIN(u"P08"_s);
    monique.signIn();
    monique.visit(kSite + u"/espace-client/factures"_s);
    const auto list = runtime->billing().invoices(monique.account(), {});
    QVERIFY(list.has_value());
    const QString source = u"invoice:"_s + list->rows.constFirst().reference;
    const auto file = runtime->downloads().save(monique.id(), u"facture.pdf"_s, "%PDF-", source, {});
    QVERIFY(file.has_value());
    monique.visit(u"bureau:telechargements"_s);
    QVERIFY(runtime->downloads().markOpened(monique.id(), file->id).has_value());
    monique.settle();
    QCOMPARE(monique.run().current(), 5);
    QVERIFY(runtime->downloads().notePrinted(monique.id(), source, 2, u"1-2"_s).has_value());
    monique.settle();
    QCOMPARE(monique.run().current(), 5);
    QVERIFY(runtime->downloads().notePrinted(monique.id(), source, 1, u"1"_s).has_value());
    monique.settle();
    QVERIFY_FINISHED;
}

void TestJourneys::sendingAReading()
{
    BEGIN(u"P11"_s);
    monique.signIn();
    monique.visit(kSite + u"/espace-client/releves"_s);
    QVERIFY(monique.answerRightly());
    monique.sendReading(QString::number(monique.meter()));
    QVERIFY_FINISHED;
}

void TestJourneys::correctingABadReading()
{
    BEGIN(u"P12"_s);
    monique.signIn();
    monique.visit(kSite + u"/espace-client/releves"_s);
    monique.sendReading(u"1"_s);
    QCOMPARE(monique.run().current(), 3);
    monique.sendReading(u'9' + QString::number(monique.meter()).mid(1));
    QCOMPARE(monique.run().current(), 4);
    monique.sendReading(u"00"_s + QString::number(monique.meter()));
    QVERIFY_FINISHED;
}

void TestJourneys::signingInWithACode()
{
    BEGIN(u"P18"_s);
    monique.signIn();
    QCOMPARE(monique.run().current(), 1);
    VERIFY_OK(runtime->security().setCodeByText(monique.account(), true));
    monique.settle();
    QCOMPARE(monique.run().current(), 2);
    monique.signOut();
    QCOMPARE(monique.run().current(), 3);
    monique.signIn(); // the password alone is no longer enough
    QCOMPARE(monique.run().current(), 3);
    const auto texts = data::TextRepository(runtime->worldStore().database())
                           .list(monique.id(), core::TextPlace::Inbox, runtime->clock().nowUtc());
    static const QRegularExpression code(u"\\b\\d{6}\\b"_s);
    VERIFY_OK(runtime->session().giveCode(code.match(texts->constFirst().body).captured()));
    monique.settle();
    QVERIFY_FINISHED;
}

void TestJourneys::reportingAFalseText()
{
    BEGIN(u"P23"_s);
    const QString sender = u"0400 00 97 34"_s;
    const auto texts = runtime->phone().texts(monique.id(), sender);
    VERIFY_OK(texts);
    QCOMPARE(texts->size(), 1); // it came with the exercise
    VERIFY_OK(runtime->phone().open(monique.id(), sender));
    monique.settle();
    QCOMPARE(monique.run().current(), 1);
    VERIFY_OK(runtime->phone().report(monique.id(), texts->constFirst().id));
    monique.settle();
    QVERIFY_FINISHED;
}

void TestJourneys::hangingUpOnAFalseAdviser()
{
    BEGIN(u"P24"_s);
    const auto call = runtime->calls().ringing(monique.id());
    QVERIFY(call.has_value());
    auto talk = runtime->calls().answer(monique.id(), call->id);
    VERIFY_OK(talk);
    VERIFY_OK(runtime->calls().choose(*call, *talk, u"who"_s));
    VERIFY_OK(runtime->calls().hangUp(*call, *talk));
    monique.settle();
    QCOMPARE(monique.run().current(), 1);
    monique.visit(kSite + u"/contact"_s);
    QVERIFY_FINISHED;
}

void TestJourneys::choosingCookies()
{
    BEGIN(u"P02"_s);
    monique.visit(kSite + u'/');
    QSignalSpy mistake(&monique.run(), &coach::ExerciseRun::mistakeMade);
    QVERIFY(runtime->visits().chooseCookies(monique.id(), services::CookieChoice{true, true}).has_value());
    monique.settle();
    QCOMPARE(mistake.size(), 1);
    QCOMPARE(monique.run().current(), 1);
    QVERIFY(runtime->visits().chooseCookies(monique.id(), services::CookieChoice{true, false}).has_value());
    monique.settle();
    QCOMPARE(monique.run().current(), 2);
    monique.visit(kSite + u"/cookies"_s);
    QVERIFY_FINISHED;

    // Nothing of it counts the second time.
    QVERIFY(monique.coach().redo(u"P02"_s).has_value());
    monique.settle();
    QCOMPARE(monique.run().current(), 0);
    QVERIFY(!runtime->visits().cookieChoice(monique.id())->has_value());
}

void TestJourneys::understandingAnInvoice()
{
    BEGIN(u"P09"_s);
    monique.signIn();
    const auto list = runtime->billing().invoices(monique.account(), {});
    monique.visit(kSite + u"/factures/%1.pdf"_s.arg(list->rows.constFirst().reference));
    for (int question = 0; question < 5; ++question) {
        QCOMPARE(monique.run().current(), 2 + question);
        QCOMPARE(monique.run().choices()->texts.size(), 4);
        QVERIFY(monique.answerRightly());
    }
    QVERIFY_FINISHED;
}

// Jean-Pierre's bank pays: his invoice has neither a day to pay nor a communication.
void TestJourneys::aQuestionWithoutAnswerIsPassedOver()
{
    TEST_RUNTIME(runtime);
    CoachedPerson jeanPierre(*runtime, 3);
    QVERIFY(jeanPierre.begin(u"P09"_s));
    jeanPierre.signIn();
    jeanPierre.visit(kSite + u"/factures/x.pdf"_s);
    QCOMPARE(jeanPierre.run().current(), 2);
    QVERIFY(jeanPierre.answerRightly());
    QCOMPARE(jeanPierre.run().current(), 5);
    QVERIFY(jeanPierre.answerRightly());
    QVERIFY(jeanPierre.answerRightly());
    QCOMPARE(stuckAt(jeanPierre.run()), QString());
}

void TestJourneys::changingTheProfile()
{
    BEGIN(u"P10"_s);
    monique.signIn();
    monique.visit(kSite + u"/espace-client/profil"_s);
    services::AccountService& account = runtime->account();
    const QString number = monique.run().filled(u"{practice_phone}"_s).value();
    QVERIFY(monique.run().textOf(2).instruction.contains(number));
    const auto save = [&](const QString& phone, core::Language language) {
        QVERIFY(account.save(monique.account(), {phone, monique.persona.email, language, true, false})
                    .has_value());
        monique.settle();
    };
    QSignalSpy mistake(&monique.run(), &coach::ExerciseRun::mistakeMade);
    save(u"0400 99 99 99"_s, core::Language::French);
    QCOMPARE(mistake.size(), 1);
    QCOMPARE(monique.run().current(), 2);
    // With the prefix of the country it is the same number.
    save(u"+32 "_s + number.mid(1), core::Language::French);
    QCOMPARE(monique.run().current(), 3);
    const core::PostalAddress billing = account.profile(monique.account())->account.billingAddress;
    QVERIFY(account.saveContact(monique.account(), {billing, core::ContactPreference::Phone})->isEmpty());
    monique.settle();
    QCOMPARE(monique.run().current(), 4);
    save(number, core::Language::Dutch);
    QCOMPARE(monique.run().current(), 5);
    save(number, core::Language::French);
    QVERIFY_FINISHED;

    // The next time another number is asked for.
    QVERIFY(monique.coach().redo(u"P10"_s).has_value());
    QVERIFY(monique.run().filled(u"{practice_phone}"_s).value() != number);
}

void TestJourneys::sendingAPhoto()
{
    BEGIN(u"P14"_s);
    monique.signIn();
    monique.visit(kSite + u"/espace-client/demandes/nouvelle"_s);
    const auto send = [&](const QList<core::AttachedFile>& files) {
        const core::RequestEntry entry{core::RequestKind::Other, u"Compteur"_s, u"Bonjour"_s};
        QVERIFY(runtime->requests().send(monique.account(), entry, files).has_value());
        monique.settle();
    };
    QSignalSpy mistake(&monique.run(), &coach::ExerciseRun::mistakeMade);
    send({});
    QCOMPARE(mistake.size(), 1);
    send({{u"photo.jpg"_s, kPhoto}});
    QCOMPARE(monique.run().current(), 3);
    monique.visit(kSite + u"/espace-client/demandes"_s);
    QVERIFY_FINISHED;
}

void TestJourneys::beingRefusedFiles()
{
    BEGIN(u"P15"_s);
    monique.signIn();
    monique.visit(kSite + u"/espace-client/demandes/nouvelle"_s);
    services::RequestService& requests = runtime->requests();
    const auto refuse = [&](const core::AttachmentRefusal& why) {
        QVERIFY(requests.noteRefused(monique.account(), u"fichier"_s, why).has_value());
        monique.settle();
    };
    QSignalSpy mistake(&monique.run(), &coach::ExerciseRun::mistakeMade);
    refuse({core::AttachmentProblem::TooBig, u"jpg"_s, 8'388'608, {}});
    QCOMPARE(mistake.size(), 1);
    QCOMPARE(monique.run().current(), 2);
    refuse({core::AttachmentProblem::Video, u"mp4"_s, 1000, {}});
    QCOMPARE(monique.run().current(), 4); // both were met
    QVERIFY(requests
                .send(monique.account(), {core::RequestKind::Other, u"Photo"_s, u"Bonjour"_s},
                    {{u"photo.jpg"_s, kPhoto}})
                .has_value());
    monique.settle();
    QVERIFY_FINISHED;
}

void TestJourneys::forgettingThePassword()
{
    BEGIN(u"P17"_s);
    QVERIFY(runtime->passwordReset().ask(monique.persona.email)->isEmpty());
    monique.settle();
    QCOMPARE(monique.run().current(), 1);
    monique.visit(kSite + u"/nouveau-mot-de-passe/abc"_s);
    const auto mails = runtime->mailbox().mails(monique.id(), core::MailFolder::Inbox, QString());
    const auto mail = runtime->mailbox().open(monique.id(), mails->constFirst().id);
    const QString token = mail->mail.actionUrl.section(u'/', -1);
    const QString password = monique.run().filled(u"{practice_password}"_s).value();
    QVERIFY(runtime->passwordReset().change(token, password, password)->linkWorks);
    monique.settle();
    QCOMPARE(monique.run().current(), 3);
    monique.signIn(); // the old one
    QCOMPARE(monique.run().current(), 3);
    monique.signIn(password);
    QVERIFY_FINISHED;
}

void TestJourneys::openingAnAccountWithTheLetter()
{
    BEGIN_AS(ahmed, kNewcomer, u"P05"_s);
    ahmed.visit(kSite + u"/inscription"_s);
    QCOMPARE(ahmed.run().current(), 1);
    const QString ean = ahmed.persona.supplyPoint.ean.digits();
    const QString code = runtime->invitations().letter(ahmed.id()).value()->code.text();
    const QString password = ahmed.run().filled(u"{practice_password}"_s).value();
    const auto submit = [&](const services::RegistrationForm& form) {
        QVERIFY(runtime->registration().submit(form).has_value());
        ahmed.settle();
    };
    QSignalSpy mistake(&ahmed.run(), &coach::ExerciseRun::mistakeMade);
    submit({ean.chopped(1), code, ahmed.persona.email, password, password});
    QVERIFY(mistake.value(0).value(0).toString().contains(u"18 chiffres"_s));
    submit({ean, u"AAAA2222"_s, ahmed.persona.email, password, password});
    QVERIFY(mistake.value(1).value(0).toString().contains(u"Rien n’est bloqué"_s));
    submit({ean, code, ahmed.persona.email, password, u"autre"_s});
    QCOMPARE(mistake.size(), 3);
    QCOMPARE(ahmed.run().current(), 1);
    submit({ean, code, ahmed.persona.email, password, password});
    QCOMPARE(ahmed.run().current(), 2);
    ahmed.visit(u"www.messagerie.example/reception"_s);
    QCOMPARE(stuckAt(ahmed.run()), QString());

    // The second time the same letter opens it again.
    QVERIFY(ahmed.coach().redo(u"P05"_s).has_value());
    ahmed.visit(kSite + u"/inscription"_s);
    QCOMPARE(ahmed.run().current(), 1);
    submit({ean, code, ahmed.persona.email, password, password});
    QCOMPARE(ahmed.run().current(), 2);
}

void TestJourneys::activatingTheAccount()
{
    BEGIN_AS(ahmed, kNewcomer, u"P06"_s);
    services::MailboxService& mailbox = runtime->mailbox();
    const auto newest = [&] { return mailbox.newestOf(ahmed.id(), u"account-activation"_s)->value(); };
    const auto follow = [&](const QString& link) {
        QVERIFY(runtime->registration().activate(link.section(u'/', -1)).has_value());
        ahmed.settle();
    };
    QVERIFY(newest().folder == core::MailFolder::Inbox);
    QVERIFY(mailbox.open(ahmed.id(), newest().id).has_value());
    ahmed.settle();
    QCOMPARE(ahmed.run().current(), 1);
    const QString firstLink = newest().actionUrl;
    follow(firstLink);
    QCOMPARE(ahmed.run().current(), 2);
    QSignalSpy mistake(&ahmed.run(), &coach::ExerciseRun::mistakeMade);
    follow(firstLink);
    QVERIFY(mistake.value(0).value(0).toString().contains(u"déjà servi"_s));
    ahmed.visit(kSite + u"/connexion"_s);
    QCOMPARE(stuckAt(ahmed.run()), QString());

    // The second time the message is among the suspects, and the first link is dead.
    QVERIFY(ahmed.coach().redo(u"P06"_s).has_value());
    ahmed.settle();
    QCOMPARE(ahmed.run().current(), 0);
    QVERIFY(newest().folder == core::MailFolder::Junk);
    QVERIFY(mailbox.open(ahmed.id(), newest().id).has_value());
    follow(firstLink);
    QCOMPARE(ahmed.run().current(), 1);
    follow(newest().actionUrl);
    QCOMPARE(ahmed.run().current(), 2);
}

void TestJourneys::judgingMessages()
{
    BEGIN(u"P22"_s);
    using services::MailVerdict;
    services::MailLessons& lessons = runtime->mailLessons();
    const auto mails = lessons.mails(monique.id()).value();
    QCOMPARE(mails.size(), 8);
    monique.visit(u"www.messagerie.example/reception"_s);
    QCOMPARE(monique.run().current(), 1);
    // Two wrong or unsure ones are enough room for doubt, three are not.
    const auto judge = [&](const core::Mail& mail, MailVerdict verdict) {
        QVERIFY(lessons.judge(monique.id(), mail, verdict).has_value());
        monique.settle();
    };
    const auto rightOf
        = [](const core::Mail& mail) { return mail.fraud ? MailVerdict::False : MailVerdict::True; };
    for (qsizetype i = 0; i < mails.size(); ++i)
        judge(mails[i], i < 3 ? MailVerdict::Unsure : rightOf(mails[i]));
    QCOMPARE(lessons.progress(monique.id())->right, 5);
    QVERIFY(!monique.run().isDone(1));
    judge(mails[0], rightOf(mails[0])); // one may answer again
    QVERIFY(monique.run().isDone(1));

    const auto fraud
        = std::find_if(mails.cbegin(), mails.cend(), [](const core::Mail& mail) { return mail.fraud; });
    QVERIFY(lessons.point(monique.id(), *fraud, -1).has_value());
    QVERIFY(lessons.point(monique.id(), *fraud, 0).has_value());
    QVERIFY(lessons.point(monique.id(), *fraud, 0).has_value());
    monique.settle();
    QVERIFY(!monique.run().isDone(2)); // twice the same is one
    QVERIFY(lessons.point(monique.id(), *fraud, 1).has_value());
    monique.settle();
    QVERIFY(monique.run().isDone(2));
    QVERIFY(runtime->mailbox().report(monique.id(), fraud->id).has_value());
    monique.settle();
    QVERIFY_FINISHED;

    // The next time others come, in another order.
    QVERIFY(monique.coach().redo(u"P22"_s).has_value());
    const auto others = lessons.mails(monique.id()).value();
    QCOMPARE(others.size(), 8);
    QVERIFY(others.constFirst().id != mails.constFirst().id);
    QCOMPARE(lessons.progress(monique.id())->judged, 0);
}

void TestJourneys::aTrueMessageIsKept()
{
    TEST_RUNTIME(runtime);
    CoachedPerson monique(*runtime);
    QVERIFY(monique.begin(u"P22"_s));
    services::MailboxService& mailbox = runtime->mailbox();
    const auto mails = runtime->mailLessons().mails(monique.id()).value();
    const auto pick = [&](bool fraud, int skipped = 0) {
        for (const core::Mail& mail : mails) {
            if (mail.fraud == fraud && skipped-- == 0)
                return mail.id;
        }
        return core::MailId();
    };
    const core::MailId genuine = pick(false);
    QVERIFY(mailbox.noteLink(monique.id(), pick(true)).has_value());
    QVERIFY(mailbox.report(monique.id(), pick(true)).has_value()); // after its link was followed
    monique.settle();
    QVERIFY(!monique.run().isDone(3));
    QSignalSpy mistake(&monique.run(), &coach::ExerciseRun::mistakeMade);
    QVERIFY(mailbox.report(monique.id(), genuine).has_value());
    QVERIFY(mailbox.report(monique.id(), pick(true, 1)).has_value());
    monique.settle();
    QVERIFY(!monique.run().isDone(3)); // the true one lies among the suspects
    // The messages are still to be judged: it is explained all the same, the steps have no order.
    QVERIFY(monique.run().current() < 3);
    QCOMPARE(mistake.size(), 1);
    QVERIFY(mistake.value(0).value(0).toString().startsWith(u"Celui-ci était vrai"_s));
    QVERIFY(mailbox.clear(monique.id(), genuine).has_value());
    monique.settle();
    QVERIFY(monique.run().isDone(3));
}

void TestJourneys::followingAnAnswer()
{
    BEGIN(u"P16"_s);
    const auto mail = runtime->mailbox().newestOf(monique.id(), u"request-answered"_s)->value();
    QVERIFY(runtime->mailbox().open(monique.id(), mail.id).has_value());
    monique.settle();
    QCOMPARE(monique.run().current(), 1);
    const auto choices = monique.run().choices();
    QCOMPARE(choices->texts.size(), 3);
    QVERIFY(!choices->unsure.isEmpty());
    const qsizetype wrong = (choices->right + 1) % 3;
    QVERIFY(!choices->whys.at(wrong).isEmpty());
    QVERIFY(!monique.run().answer(wrong));
    QVERIFY(monique.answerRightly());
    monique.signIn();
    const QString reference = runtime->requests().requests(monique.account())->constFirst().request.reference;
    QVERIFY(runtime->requests().markRead(monique.account(), reference).has_value());
    monique.settle();
    QCOMPARE(monique.run().current(), 4);
    QVERIFY(runtime->requests().addMessage(monique.account(), reference, u"Merci"_s, {}).has_value());
    QVERIFY(runtime->requests().close(monique.account(), reference).has_value());
    monique.settle();
    QVERIFY_FINISHED;

    // Begun once more, another question was asked and answered.
    QVERIFY(monique.coach().redo(u"P16"_s).has_value());
    monique.signIn();
    const auto newest = runtime->requests().requests(monique.account())->constFirst();
    QVERIFY(newest.request.reference != reference && newest.hasUnread);
}

void TestJourneys::lettingTheSessionEnd()
{
    BEGIN(u"P19"_s);
    QCOMPARE(monique.run().exercise().needs.sessionMinutes, 3);
    monique.signIn();
    monique.visit(kSite + u"/espace-client/demandes/nouvelle"_s);
    QVERIFY(runtime->session().noteExtended().has_value());
    monique.settle();
    QCOMPARE(monique.run().current(), 3);
    QVERIFY(runtime->session().expire().has_value());
    monique.settle();
    QCOMPARE(monique.run().current(), 4);
    monique.signIn();
    QCOMPARE(monique.run().current(), 4); // the text is not back yet
    QVERIFY(runtime->session().noteRestored().has_value());
    monique.settle();
    QCOMPARE(monique.run().current(), 5);
    QVERIFY(runtime->requests()
                .send(monique.account(), {core::RequestKind::Other, u"Compteur"_s, u"Bonjour"_s}, {})
                .has_value());
    monique.settle();
    QVERIFY_FINISHED;
}

void TestJourneys::givingAMandate()
{
    BEGIN_AS(andre, 1, u"P21"_s);
    andre.signIn();
    const auto form = runtime->mandates().form(andre.account()).value();
    const documents::MandateDocument empty(form);
    const auto keep = [&](const documents::Document& page, const QByteArray& content) {
        QVERIFY(
            runtime->downloads().save(andre.id(), page.fileName(), content, page.source(), {}).has_value());
        andre.settle();
    };
    keep(empty, "%PDF-");
    QCOMPARE(andre.run().current(), 2);
    QSignalSpy mistake(&andre.run(), &coach::ExerciseRun::mistakeMade);
    const auto fill = [&](const QString& iban) {
        return empty.filledIn({{u"iban"_s, iban}, {u"signedOn"_s, andre.run().filled(u"{today}"_s).value()},
            {u"signature"_s, andre.persona.supplyPoint.fullName()}});
    };
    const auto deposit = [&](const documents::Document& page) {
        const auto pdf = documents::toPdf(page);
        VERIFY_OK(pdf);
        QVERIFY(runtime->mandates().deposit(andre.account(), page.fileName(), *pdf).has_value());
        andre.settle();
    };
    const auto wrong = fill(u"BE68 5390 0754 7043"_s);
    keep(*wrong, "%PDF-");
    QCOMPARE(andre.run().current(), 3);
    deposit(*wrong);
    QVERIFY(mistake.value(0).value(0).toString().contains(u"chiffres de contrôle"_s));
    deposit(*fill(andre.run().filled(u"{practice_iban}"_s).value()));
    QCOMPARE(andre.run().current(), 4);
    andre.visit(kSite + u"/espace-client/domiciliation"_s);
    QCOMPARE(stuckAt(andre.run()), QString());

    // What was given is taken back before it is done again.
    QVERIFY(andre.coach().redo(u"P21"_s).has_value());
    andre.signIn();
    QVERIFY(!runtime->mandates().overview(andre.account())->current);
}

void TestJourneys::readingTwoRegisters_data()
{
    QTest::addColumn<int>("place");
    QTest::newRow("Fatima, day and night") << 2;
    QTest::newRow("Jean-Pierre, a smart meter") << 3;
}

void TestJourneys::readingTwoRegisters()
{
    QFETCH(int, place);
    BEGIN_AS(person, place, u"P13"_s);
    person.signIn();
    person.visit(kSite + u"/espace-client/releves"_s);
    QVERIFY(person.answerRightly());
    const auto filled = [&](const QString& fact) { return person.run().filled(fact).value_or(QString()); };
    const QString today = filled(u"{today}"_s);
    const QString day = filled(u"{meter_index}"_s);
    const QString night = filled(u"{meter_night}"_s);
    const QString injectionDay = filled(u"{meter_injection_day}"_s);
    const QString injectionNight = filled(u"{meter_injection_night}"_s);
    QCOMPARE(injectionDay.isEmpty(), place == 2);
    QSignalSpy mistake(&person.run(), &coach::ExerciseRun::mistakeMade);
    const auto submit = [&](const core::ReadingEntry& entry, bool confirmed) {
        QVERIFY(runtime->readings().submit(person.account(), entry, confirmed).has_value());
        person.settle();
    };
    submit({today, night, day, injectionDay, injectionNight}, false);
    QCOMPARE(mistake.size(), 1);
    QCOMPARE(person.run().current(), 3);
    submit({today, day, night, injectionDay, injectionNight}, false);
    QCOMPARE(stuckAt(person.run()), QString());
}

void TestJourneys::everyExerciseIsPlayedHere()
{
    for (const coach::Exercise& exercise : coach::loadExercises().exercises)
        QVERIFY2(m_played.contains(exercise.id), qPrintable(exercise.id));
}

QTEST_MAIN(TestJourneys) // a mandate is painted
#include "tst_journeys.moc"

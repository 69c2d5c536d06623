// Each exercise of the program, done to the end in mode « À moi »: by what it asks for, not by a script.

#include "coach/engine/coached_person.h"
#include "core/files/attachment_rules.h"
#include "data/phone/text_repository.h"
#include "data/world_store.h"
#include "services/accounts/account_security_service.h"
#include "services/accounts/account_service.h"
#include "services/accounts/password_reset_service.h"
#include "services/accounts/preference_service.h"
#include "services/energy/billing_service.h"
#include "services/files/download_service.h"
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
    void everyExerciseIsPlayedHere();

private:
    QStringList m_played;
};

#define BEGIN(name)                                                                                          \
    TEST_RUNTIME(runtime);                                                                                   \
    CoachedPerson monique(*runtime);                                                                         \
    m_played.append(name);                                                                                   \
    QVERIFY(monique.begin(name))

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

void TestJourneys::everyExerciseIsPlayedHere()
{
    for (const coach::Exercise& exercise : coach::loadExercises().exercises)
        QVERIFY2(m_played.contains(exercise.id), qPrintable(exercise.id));
}

QTEST_GUILESS_MAIN(TestJourneys)
#include "tst_journeys.moc"

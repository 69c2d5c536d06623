// Each exercise of the program, done to the end in mode « À moi »: by what it asks for, not by a script.

#include "coach/engine/coached_person.h"
#include "data/phone/text_repository.h"
#include "data/world_store.h"
#include "services/accounts/account_security_service.h"
#include "services/accounts/preference_service.h"
#include "services/energy/billing_service.h"
#include "services/files/download_service.h"
#include "services/phone/call_service.h"
#include "services/phone/phone_service.h"
#include "services/site/contact_service.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using tests::CoachedPerson;

namespace {

const QString kSite = u"www.electruc.example"_s;

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

void TestJourneys::everyExerciseIsPlayedHere()
{
    for (const coach::Exercise& exercise : coach::loadExercises().exercises)
        QVERIFY2(m_played.contains(exercise.id), qPrintable(exercise.id));
}

QTEST_GUILESS_MAIN(TestJourneys)
#include "tst_journeys.moc"

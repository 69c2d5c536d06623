// The looks of certificates (T-28): kept, refused with the reason, one default, taken back; and the file of a
// certificate keeps the words it was made with.

#include "core/classroom/certificate_template.h"
#include "core/classroom/trainer_actions.h"
#include "documents/document.h"
#include "runtime/papers.h"
#include "services/classroom/certificate_service.h"
#include "services/classroom/certificate_template_service.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/progress_service.h"
#include "services/classroom/trainer_journal.h"
#include "services/world/world_service.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"

#include <QGuiApplication>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using core::CertificateAccent;
using core::CertificateLook;
using core::CertificateTemplate;
using core::Rule;

namespace {

const CertificateLook kTownHall{u"Brevet du numérique"_s, u"Commune de Valbois"_s,
    u"{prénom} sait : {savoir-faire}, le {date}."_s, CertificateAccent::Green, false};

int defaults(const services::CertificateTemplateService& templates)
{
    const auto all = templates.templates();
    return static_cast<int>(std::count_if(
        all->cbegin(), all->cend(), [](const CertificateTemplate& one) { return one.isDefault; }));
}

} // namespace

class TestCertificateTemplates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void aTemplateIsKept_data() { support::EnginePlace::addRows(); }
    void aTemplateIsKept();
    void oneIsTheDefaultAlways_data() { support::EnginePlace::addRows(); }
    void oneIsTheDefaultAlways();
    void aTemplateIsRefusedWithItsReason_data();
    void aTemplateIsRefusedWithItsReason();
    void changesAreTakenBack_data() { support::EnginePlace::addRows(); }
    void changesAreTakenBack();
    void wordsAreFilledInOnce_data();
    void wordsAreFilledInOnce();
    void aLookTravelsInItsCode_data();
    void aLookTravelsInItsCode();
    void aCertificateKeepsItsWords_data() { support::EnginePlace::addRows(); }
    void aCertificateKeepsItsWords();
};

void TestCertificateTemplates::aTemplateIsKept()
{
    TEST_RUNTIME_OF_ROW(runtime);
    QCOMPARE(runtime->templates().templates()->size(), 1); // the one of the program
    QVERIFY(runtime->templates().templates()->at(0).isDefault);
    const auto saved = runtime->templates().save({{}, u"  Mairie  de Valbois "_s, kTownHall, false});
    VERIFY_OK(saved);
    QVERIFY(saved->errors.isEmpty() && saved->unknown.isEmpty());
    QCOMPARE(runtime->trainerJournal().last(1)->at(0).action, QString(core::actions::kTemplateSaved));
    QVERIFY(runtime.restart());
    const auto all = runtime->templates().templates();
    QCOMPARE(all->size(), 2);
    QVERIFY(all->at(0).isDefault);
    QCOMPARE(all->at(0).look, CertificateLook());
    const CertificateTemplate kept{saved->id, u"Mairie de Valbois"_s, kTownHall, false};
    QCOMPARE(all->at(1), kept);
    QCOMPARE(*runtime->templates().find(saved->id), kept);
    const auto copy = runtime->templates().duplicate(kept);
    VERIFY_OK(copy);
    QCOMPARE(runtime->templates().find(copy->id)->name, u"Mairie de Valbois (2)"_s);
    QCOMPARE(runtime->templates().find(copy->id)->look, kTownHall);
}

void TestCertificateTemplates::oneIsTheDefaultAlways()
{
    TEST_RUNTIME_OF_ROW(runtime);
    services::CertificateTemplateService& templates = runtime->templates();
    // The one of the program, changed, is a row like the others and stays the default.
    CertificateTemplate own = templates.templates()->at(0);
    own.look.title = u"Bravo"_s;
    const auto saved = templates.save(own);
    VERIFY_OK(saved);
    QCOMPARE(templates.templates()->size(), 1);
    QCOMPARE(templates.find({})->look.title, u"Bravo"_s);
    const auto second = templates.save({{}, u"Autre"_s, kTownHall, true}); // as if: it is not
    VERIFY_OK(second);
    QCOMPARE(defaults(templates), 1);
    QVERIFY(!templates.find(second->id)->isDefault);
    VERIFY_OK(templates.makeDefault(second->id));
    QCOMPARE(defaults(templates), 1);
    QCOMPARE(templates.find({})->id, second->id);
    QVERIFY(!templates.remove(second->id).has_value());
    VERIFY_OK(templates.remove(saved->id));
    QCOMPARE(templates.templates()->size(), 1);
    QVERIFY(!templates.makeDefault(saved->id).has_value()); // it is gone
    QCOMPARE(defaults(templates), 1);
    auto gone = own;
    gone.id = saved->id;
    gone.isDefault = false;
    QCOMPARE(templates.save(gone).error().code, core::ErrorCode::NotFound);
}

void TestCertificateTemplates::aTemplateIsRefusedWithItsReason_data()
{
    QTest::addColumn<CertificateTemplate>("typed");
    QTest::addColumn<QString>("field");
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QString>("unknown");
    const auto with = [](const QString& name, const CertificateLook& look) {
        return CertificateTemplate{{}, name, look, false};
    };
    QTest::newRow("no name") << with(u" \u200f "_s, {}) << u"templateName"_s << Rule::Required << QString();
    QTest::newRow("a name of 41 signs")
        << with(QString(41, u'a'), {}) << u"templateName"_s << Rule::TooLong << QString();
    QTest::newRow("the name of the one of the program, in capitals")
        << with(u"ELECTRUC"_s, {}) << u"templateName"_s << Rule::AlreadyUsed << QString();
    QTest::newRow("a title of 61 signs")
        << with(u"A"_s, {QString(61, u'a'), {}, {}}) << u"templateTitle"_s << Rule::TooLong << QString();
    QTest::newRow("a subtitle of 81 signs")
        << with(u"A"_s, {{}, QString(81, u'a'), {}}) << u"templateSubtitle"_s << Rule::TooLong << QString();
    QTest::newRow("words of 301 signs")
        << with(u"A"_s, {{}, {}, QString(301, u'a')}) << u"templateWords"_s << Rule::TooLong << QString();
    QTest::newRow("a placeholder that means nothing")
        << with(u"A"_s, {{}, {}, u"{prénom} {nom} {rien}"_s}) << QString() << Rule::Required << u"{nom}"_s;
    QTest::newRow("an empty one") << with(u"A"_s, {{}, {}, u"{}"_s}) << QString() << Rule::Required
                                  << u"{}"_s;
}

void TestCertificateTemplates::aTemplateIsRefusedWithItsReason()
{
    QFETCH(CertificateTemplate, typed);
    QFETCH(QString, field);
    QFETCH(Rule, rule);
    QFETCH(QString, unknown);
    support::TestRuntime runtime;
    const auto saved = runtime->templates().save(typed);
    VERIFY_OK(saved);
    QVERIFY(!saved->id.isValid());
    QCOMPARE(saved->unknown, unknown);
    QCOMPARE(saved->errors.all().size(), field.isEmpty() ? 0 : 1);
    if (!field.isEmpty())
        QCOMPARE(saved->errors.of(field)->rule, rule);
    QCOMPARE(runtime->templates().templates()->size(), 1);
    QVERIFY(!runtime->templates().canUndo());
}

void TestCertificateTemplates::changesAreTakenBack()
{
    TEST_RUNTIME_OF_ROW(runtime);
    services::CertificateTemplateService& templates = runtime->templates();
    const auto saved = templates.save({{}, u"Mairie"_s, kTownHall, false});
    VERIFY_OK(saved);
    VERIFY_OK(templates.makeDefault(saved->id));
    const auto before = *templates.templates();
    VERIFY_OK(templates.remove(before.at(0).id));
    VERIFY_OK(templates.undo());
    QCOMPARE(*templates.templates(), before);
    QVERIFY(!templates.canUndo());
    QVERIFY(!templates.undo().has_value());
    QCOMPARE(runtime->trainerJournal().last(1)->at(0).action, QString(core::actions::kTemplateRestored));
    CertificateTemplate changed = before.at(1);
    changed.look.words = u"Autre chose"_s;
    VERIFY_OK(templates.save(changed));
    VERIFY_OK(templates.undo());
    QCOMPARE(*templates.templates(), before);
    // A reset of everything takes them, as it takes the name of the organisation's.
    VERIFY_OK(templates.save(changed));
    VERIFY_OK(runtime->world().reset({services::ResetLevel::All}));
    QVERIFY(!templates.canUndo());
    QCOMPARE(templates.templates()->size(), 1);
    QCOMPARE(templates.templates()->at(0).look, CertificateLook());
}

void TestCertificateTemplates::wordsAreFilledInOnce_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("filled");
    QTest::newRow("none") << u"a réussi."_s << u"a réussi."_s;
    QTest::newRow("all, in any case")
        << u"{Prenom} : {SAVOIR-FAIRE} ({date})"_s << u"{date} : lire, payer (12/11/2026)"_s;
    QTest::newRow("of the other languages")
        << u"{voornaam}{Vorname}{first name} {datum}"_s << u"{date}{date}{date} 12/11/2026"_s;
    QTest::newRow("the skills of the others")
        << u"{vaardigheden}/{Fähigkeiten}/{skills}"_s << u"lire, payer/lire, payer/lire, payer"_s;
    QTest::newRow("a brace alone is text") << u"a } c } {"_s << u"a } c } {"_s;
}

void TestCertificateTemplates::wordsAreFilledInOnce()
{
    QFETCH(QString, words);
    QVERIFY(!core::unknownPlaceholder(words));
    // Whoever calls themselves {date} is called so.
    QTEST(core::filledWords(words, u"{date}"_s, u"lire, payer"_s, u"12/11/2026"_s), "filled");
}

void TestCertificateTemplates::aLookTravelsInItsCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<CertificateLook>("look");
    QTest::newRow("the built-in one needs none") << CertificateLook().code() << CertificateLook();
    QTest::newRow("another") << kTownHall.code() << kTownHall;
    QTest::newRow("no code of ours") << u"bonjour !"_s << CertificateLook();
    CertificateLook hostile = kTownHall;
    hostile.words = u"{nom}"_s;
    QTest::newRow("a placeholder that means nothing") << hostile.code() << CertificateLook();
    hostile.words = QString(301, u'x');
    QTest::newRow("too long") << hostile.code() << CertificateLook();
    hostile.words = u"a\u202eb"_s;
    QTest::newRow("a sign that turns the text") << hostile.code() << CertificateLook();
}

void TestCertificateTemplates::aLookTravelsInItsCode()
{
    QFETCH(QString, code);
    QTEST(CertificateLook::fromCode(code), "look");
}

void TestCertificateTemplates::aCertificateKeepsItsWords()
{
    TEST_RUNTIME_OF_ROW(runtime);
    const auto added = runtime->learners().learners();
    QVERIFY(!added->isEmpty());
    const core::LearnerId learner = added->at(0).id;
    core::ExerciseProgress done;
    done.learner = learner;
    done.exercise = u"P01"_s;
    done.startedAt = done.finishedAt = runtime->clock().nowUtc();
    done.running = false;
    VERIFY_OK(runtime->progress().keep(done));
    const auto plain = runtime->papers().certificate(learner, u"Monique"_s);
    VERIFY_OK(plain);
    QVERIFY(!(*plain)->sourceInFile().contains(u' ')); // as files of before
    const auto saved = runtime->templates().save({{}, u"Mairie"_s, kTownHall, false});
    VERIFY_OK(saved);
    const auto chosen = runtime->papers().certificate(learner, u"Monique"_s, saved->id);
    VERIFY_OK(chosen);
    QVERIFY((*chosen)->text().contains(u"Brevet du numérique"_s));
    QCOMPARE((*chosen)->title(), u"Brevet du numérique"_s);
    // The same certificate, whatever it looks like.
    QCOMPARE((*chosen)->source(), (*plain)->source());
    // The template goes: the file stays as it was, and authentic.
    VERIFY_OK(runtime->templates().remove(saved->id));
    const QString file = (*chosen)->sourceInFile();
    QCOMPARE((*runtime->papers().again(file))->text(), (*chosen)->text());
    QCOMPARE((*runtime->papers().again((*plain)->sourceInFile()))->text(), (*plain)->text());
    QCOMPARE(runtime->certificates().check(file.section(u':', 1).section(u' ', 0, 0))->verdict,
        services::CertificateCheck::Verdict::Authentic);
    // A look that somebody wrote into the file and that is none of ours is not shown.
    QVERIFY(
        !(*runtime->papers().again(file.section(u' ', 0, 0) + u" Brevet"_s))->text().contains(u"Brevet"_s));
}

QTEST_MAIN(TestCertificateTemplates)
#include "tst_certificate_templates.moc"

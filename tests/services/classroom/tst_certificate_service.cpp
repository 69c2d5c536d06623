#include "services/classroom/certificate_service.h"

#include "core/classroom/organisation.h"
#include "core/classroom/trainer_actions.h"
#include "data/canonical_dump.h"
#include "data/classroom/certificate_repository.h"
#include "data/classroom/trainer_action_repository.h"
#include "data/classroom_store.h"
#include "data/classroom_vault.h"
#include "data/database.h"
#include "services/classroom/organisation_service.h"
#include "services/signature.h"
#include "support/engines.h"
#include "support/fail_on_warning.h"

#include <QTest>

using namespace Qt::StringLiterals;
using services::CertificateService;
using Verdict = services::CertificateCheck::Verdict;

namespace {

const core::Certificate kMonique{u"Monique"_s, QDate(2026, 11, 12), {u"P08"_s, u"P11"_s}, false};

// A machine with a classroom of its own.
struct Machine
{
    explicit Machine(support::EnginePlace::Kind engine)
        : place(engine)
    {
        if (!place.isReady())
            qFatal("%s", qPrintable(place.why()));
        open();
    }
    void open()
    {
        certificates.reset();
        organisation.reset();
        store.reset();
        auto opened = data::ClassroomStore::open(place.options());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        store = std::move(opened).value();
        certificates = std::make_unique<CertificateService>(*store, clock);
        organisation = std::make_unique<services::OrganisationService>(*store);
    }
    Verdict verdictOf(const QString& text) const
    {
        const auto check = certificates->check(text);
        if (!check)
            qFatal("%s", qPrintable(check.error().detail));
        return check->verdict;
    }

    support::EnginePlace place;
    core::FixedClock clock{QDate(2026, 11, 12)};
    std::unique_ptr<data::ClassroomStore> store;
    std::unique_ptr<CertificateService> certificates;
    std::unique_ptr<services::OrganisationService> organisation;
};

#define MACHINE_OF_ROW(name)                                                                                 \
    QFETCH(int, engine);                                                                                     \
    Machine name(static_cast<support::EnginePlace::Kind>(engine))

} // namespace

class TestCertificateService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void whatIsGivenIsAuthentic_data() { support::EnginePlace::addRows(); }
    void whatIsGivenIsAuthentic();
    void theSameCertificateKeepsItsCode_data() { support::EnginePlace::addRows(); }
    void theSameCertificateKeepsItsCode();
    void nothingCanBeChanged_data();
    void nothingCanBeChanged();
    void anotherMachineKnowsTheKeyOrSaysSo_data() { support::EnginePlace::addRows(); }
    void anotherMachineKnowsTheKeyOrSaysSo();
    void aRevokedOneFails_data() { support::EnginePlace::addRows(); }
    void aRevokedOneFails();
    void aCodeAloneIsLookedUp_data() { support::EnginePlace::addRows(); }
    void aCodeAloneIsLookedUp();
    void theNameIsKeptNowhere_data() { support::EnginePlace::addRows(); }
    void theNameIsKeptNowhere();
    void theKeyOutlivesEveryReset_data() { support::EnginePlace::addRows(); }
    void theKeyOutlivesEveryReset();
    void refusesWhatIsNoKeyFile_data();
    void refusesWhatIsNoKeyFile();
    void refusesANameThatIsNone_data();
    void refusesANameThatIsNone();
    void signaturesAreThoseOfTheStandard();
    void theOrganisationIsKept_data() { support::EnginePlace::addRows(); }
    void theOrganisationIsKept();
    void aLogoIsAPictureAndNothingElse_data();
    void aLogoIsAPictureAndNothingElse();
};

void TestCertificateService::whatIsGivenIsAuthentic()
{
    MACHINE_OF_ROW(machine);
    const auto given = machine.certificates->give(kMonique);
    VERIFY_OK(given);
    static const QRegularExpression code(u"^[A-Z2-9]{4}-[A-Z2-9]{4}$"_s);
    QVERIFY2(code.match(given->code).hasMatch(), qPrintable(given->code));
    machine.open(); // another day
    const auto check = machine.certificates->check(given->payload());
    VERIFY_OK(check);
    QCOMPARE(check->verdict, Verdict::Authentic);
    QCOMPARE(check->says, kMonique);
    QCOMPARE(check->code, given->code);
    QVERIFY(check->isOwn);
    QCOMPARE(machine.verdictOf(u"bonjour"_s), Verdict::Nothing);
}

void TestCertificateService::theSameCertificateKeepsItsCode()
{
    MACHINE_OF_ROW(machine);
    const auto first = machine.certificates->give(kMonique);
    machine.open();
    const auto second = machine.certificates->give(kMonique);
    VERIFY_OK(first);
    VERIFY_OK(second);
    QCOMPARE(second->payload(), first->payload());
    core::Certificate other = kMonique;
    other.name = u"Monique D."_s;
    const auto third = machine.certificates->give(other);
    VERIFY_OK(third);
    QVERIFY(third->code != first->code);
    const auto all = machine.certificates->given();
    VERIFY_OK(all);
    QCOMPARE(all->size(), 2);
}

void TestCertificateService::nothingCanBeChanged_data()
{
    QTest::addColumn<QString>("what");
    for (const auto* what : {"name", "day", "exercises", "whole", "code", "signature"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void TestCertificateService::nothingCanBeChanged()
{
    QFETCH(QString, what);
    const Machine machine(support::EnginePlace::Sqlite);
    auto given = machine.certificates->give(kMonique);
    VERIFY_OK(given);
    core::SignedCertificate forged = *given;
    if (what == "name"_L1)
        forged.says.name = u"Robert"_s;
    else if (what == "day"_L1)
        forged.says.day = QDate(2020, 1, 1);
    else if (what == "exercises"_L1)
        forged.says.exercises.append(u"P18"_s);
    else if (what == "whole"_L1)
        forged.says.isWhole = true;
    else if (what == "code"_L1)
        forged.code = u"AAAA-AAAA"_s;
    else
        forged.signature[10] = static_cast<char>(forged.signature.at(10) ^ 1);
    forged.body = core::certificateBody(forged.says, forged.code, forged.fingerprint);
    QCOMPARE(machine.verdictOf(forged.payload()), Verdict::Altered);
    QCOMPARE(machine.verdictOf(given->payload()), Verdict::Authentic);
}

void TestCertificateService::anotherMachineKnowsTheKeyOrSaysSo()
{
    MACHINE_OF_ROW(machine);
    VERIFY_OK(machine.organisation->change({u"Bibliothèque de Valbois"_s, {}, {}, {}}));
    Machine other(support::EnginePlace::Sqlite);
    const auto given = machine.certificates->give(kMonique);
    VERIFY_OK(given);
    auto check = other.certificates->check(given->payload());
    VERIFY_OK(check);
    QCOMPARE(check->verdict, Verdict::UnknownKey);
    const auto own = machine.certificates->ownKey();
    VERIFY_OK(own);
    QCOMPARE(check->key.fingerprint, own->fingerprint);

    const auto file = machine.certificates->exportedKey();
    VERIFY_OK(file);
    const auto trusted = other.certificates->trust(*file);
    VERIFY_OK(trusted);
    QCOMPARE(trusted->fingerprint, own->fingerprint);
    other.open();
    check = other.certificates->check(given->payload());
    VERIFY_OK(check);
    QCOMPARE(check->verdict, Verdict::Authentic);
    QCOMPARE(check->key.organisation, u"Bibliothèque de Valbois"_s);
    QVERIFY(!check->isOwn);
    core::SignedCertificate forged = *given;
    forged.says.name = u"Robert"_s;
    forged.body = core::certificateBody(forged.says, forged.code, forged.fingerprint);
    QCOMPARE(other.verdictOf(forged.payload()), Verdict::Altered);
    // The other machine's own key signs nothing in this one's name.
    QCOMPARE(other.certificates->trusted()->size(), 1);
    QVERIFY(other.certificates->ownKey()->fingerprint != own->fingerprint);

    VERIFY_OK(other.certificates->distrust(own->fingerprint));
    QCOMPARE(other.verdictOf(given->payload()), Verdict::UnknownKey);
    QCOMPARE(other.certificates->distrust(own->fingerprint).error().code, core::ErrorCode::NotFound);
}

void TestCertificateService::aRevokedOneFails()
{
    MACHINE_OF_ROW(machine);
    const auto given = machine.certificates->give(kMonique);
    VERIFY_OK(given);
    VERIFY_OK(machine.certificates->revoke(given->code.toLower()));
    machine.open();
    QCOMPARE(machine.verdictOf(given->payload()), Verdict::Revoked);
    QCOMPARE(machine.verdictOf(given->code), Verdict::Revoked);
    // Given once more, it stays revoked.
    VERIFY_OK(machine.certificates->give(kMonique));
    QCOMPARE(machine.verdictOf(given->code), Verdict::Revoked);
    VERIFY_OK(machine.certificates->reinstate(given->payload()));
    QCOMPARE(machine.verdictOf(given->payload()), Verdict::Authentic);
    QCOMPARE(machine.certificates->revoke(u"?"_s).error().code, core::ErrorCode::InvalidInput);
    const auto actions = data::TrainerActionRepository(machine.store->database()).last(5);
    VERIFY_OK(actions);
    QCOMPARE(actions->size(), 2);
    QCOMPARE(actions->last().action, QString(core::actions::kCertificateRevoked));
    QCOMPARE(actions->last().subject, QString());
}

void TestCertificateService::aCodeAloneIsLookedUp()
{
    MACHINE_OF_ROW(machine);
    const auto given = machine.certificates->give(kMonique);
    VERIFY_OK(given);
    const auto check = machine.certificates->check(u" "_s + given->code.toLower().remove(u'-') + u" "_s);
    VERIFY_OK(check);
    QCOMPARE(check->verdict, Verdict::Authentic);
    QCOMPARE(check->says.name, QString());
    QCOMPARE(check->says.day, kMonique.day);
    QCOMPARE(check->says.exercises, kMonique.exercises);
    QCOMPARE(machine.verdictOf(u"AAAA-AAAA"_s), Verdict::UnknownCode);
    // One that came from elsewhere can be taken back here.
    VERIFY_OK(machine.certificates->revoke(u"AAAA-AAAA"_s));
    QCOMPARE(machine.verdictOf(u"AAAA-AAAA"_s), Verdict::Revoked);
    VERIFY_OK(machine.certificates->reinstate(u"AAAA-AAAA"_s));
    QCOMPARE(machine.verdictOf(u"AAAA-AAAA"_s), Verdict::UnknownCode);
}

void TestCertificateService::theNameIsKeptNowhere()
{
    MACHINE_OF_ROW(machine);
    core::Certificate said = kMonique;
    said.name = u"Zébulonne Vandenputte"_s;
    VERIFY_OK(machine.certificates->give(said));
    QList<data::CopiedTable> tables = data::classroomTables();
    tables.append({u"certificates"_s, u"code"_s, QString(), {}});
    tables.append({u"signing_key"_s, u"id"_s, QString(), {}});
    const auto dump = data::canonicalDump(machine.store->database(), tables);
    VERIFY_OK(dump);
    QVERIFY(dump->contains("P08 P11"));
    QVERIFY(!dump->contains(said.name.toUtf8()) && !dump->contains("Vandenputte"));
}

void TestCertificateService::theKeyOutlivesEveryReset()
{
    MACHINE_OF_ROW(machine);
    const auto given = machine.certificates->give(kMonique);
    VERIFY_OK(given);
    VERIFY_OK(machine.organisation->change({u"Bibliothèque"_s, {}, {}, {}}));
    VERIFY_OK(data::ClassroomVault(*machine.store).empty());
    QCOMPARE(machine.verdictOf(given->payload()), Verdict::Authentic);
    QCOMPARE(machine.organisation->organisation()->name, QString());
    VERIFY_OK(data::ClassroomVault(*machine.store).forgetPeople());
    QCOMPARE(machine.verdictOf(given->payload()), Verdict::Authentic);
}

void TestCertificateService::refusesWhatIsNoKeyFile_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("another version") << QByteArray(
        R"({"electruc-key": 2, "publicKey": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="})");
    QTest::newRow("a short key") << QByteArray(R"({"electruc-key": 1, "publicKey": "AAAA"})");
    QTest::newRow("no base64") << QByteArray(R"({"electruc-key": 1, "publicKey": "é"})");
    QTest::newRow("a long name") << QByteArray(
        R"({"electruc-key": 1, "publicKey": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", "organisation": ")"
        + QByteArray(61, 'a') + R"("})");
    QTest::newRow("too big") << QByteArray(R"({"electruc-key": 1, "x": ")" + QByteArray(9000, 'a') + R"("})");
}

void TestCertificateService::refusesWhatIsNoKeyFile()
{
    QFETCH(QByteArray, file);
    const Machine machine(support::EnginePlace::Sqlite);
    const auto trusted = machine.certificates->trust(file);
    QVERIFY(!trusted.has_value());
    QCOMPARE(trusted.error().code, core::ErrorCode::InvalidInput);
    QVERIFY(machine.certificates->trusted()->isEmpty());
}

void TestCertificateService::refusesANameThatIsNone_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("nothing") << QString();
    QTest::newRow("too long") << QString(core::kCertificateNameMaxLength + 1, u'a');
    QTest::newRow("invisible signs") << u"Mo\u202Enique"_s;
}

void TestCertificateService::refusesANameThatIsNone()
{
    QFETCH(QString, name);
    const Machine machine(support::EnginePlace::Sqlite);
    core::Certificate says = kMonique;
    says.name = name;
    QCOMPARE(machine.certificates->give(says).error().code, core::ErrorCode::InvalidInput);
}

// RFC 8032, section 7.1, test 2.
void TestCertificateService::signaturesAreThoseOfTheStandard()
{
    const QByteArray seed
        = QByteArray::fromHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    const QByteArray publicKey
        = QByteArray::fromHex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    const QByteArray expected
        = QByteArray::fromHex("92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                              "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00");
    const auto signature = services::signatureOf(QByteArray("\x72", 1), seed + publicKey);
    VERIFY_OK(signature);
    QCOMPARE(signature->toHex(), expected.toHex());
    QVERIFY(services::isSignedBy(QByteArray("\x72", 1), *signature, publicKey));
    QVERIFY(!services::isSignedBy("x", *signature, publicKey));
    QVERIFY(!services::isSignedBy(QByteArray("\x72", 1), signature->chopped(1), publicKey));
    QVERIFY(!services::signatureOf("x", "short").has_value());
}

void TestCertificateService::theOrganisationIsKept()
{
    MACHINE_OF_ROW(machine);
    const QByteArray logo = "\x89PNG\r\n\x1A\n and more";
    QVERIFY(machine.organisation->organisation()->name.isEmpty());
    const auto kept = machine.organisation->change(
        {u"  Bibliothèque\tde Valbois "_s, u"Valbois"_s, u"Anne \u202ELambert"_s, logo});
    VERIFY_OK(kept);
    QVERIFY(kept->isEmpty());
    machine.open();
    const auto read = machine.organisation->organisation();
    VERIFY_OK(read);
    QCOMPARE(read->name, u"Bibliothèque de Valbois"_s);
    QCOMPARE(read->trainer, u"Anne Lambert"_s);
    QCOMPARE(read->logo, logo);
    const auto errors = machine.organisation->change({QString(61, u'a'), QString(41, u'b'), {}, {}});
    VERIFY_OK(errors);
    QVERIFY(errors->of(u"organisationName"_s) && errors->of(u"organisationPlace"_s));
    QCOMPARE(machine.organisation->organisation()->name, u"Bibliothèque de Valbois"_s);
    QCOMPARE(
        machine.organisation->change({{}, {}, {}, "GIF89a"}).error().code, core::ErrorCode::InvalidInput);
}

void TestCertificateService::aLogoIsAPictureAndNothingElse_data()
{
    using Fault = services::LogoFault;
    constexpr int kFine = -1;
    const auto row
        = [](const char* name, const QByteArray& bytes, int fault) { QTest::newRow(name) << bytes << fault; };
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("fault");
    const auto svg = [](const QByteArray& inside) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\">" + inside + "</svg>";
    };
    const int reaches = static_cast<int>(Fault::ReachesOut);
    const int none = static_cast<int>(Fault::NotAPicture);
    row("a PNG", "\x89PNG\r\n\x1A\n1234", kFine);
    row("a JPEG", "\xFF\xD8\xFF\xE0", kFine);
    row("an SVG", svg("<path d=\"M0 0h9\"/>"), kFine);
    row("an SVG that uses its own parts", svg("<use href=\"#a\"/>"), kFine);
    row("nothing", {}, none);
    row("a GIF", "GIF89a", none);
    row("a page", "<html><body/></html>", none);
    row("a page that says it is XML", "<?xml version=\"1.0\"?><html/>", none);
    row("a broken SVG", "<svg><path", none);
    row("a program", "MZ\x90", none);
    row("an SVG with a script", svg("<script>alert(1)</script>"), reaches);
    row("an SVG with a handler", svg("<path onclick=\"x()\"/>"), reaches);
    row("an SVG with a picture of the disk", svg("<image href=\"file:///etc/passwd\"/>"), reaches);
    row("an SVG that uses another file", svg("<use href=\"other.svg#a\"/>"), reaches);
    row("an SVG with an entity",
        "<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY a \"b\">]><svg><text>&a;</text></svg>", reaches);
    row("too big", "\x89PNG\r\n\x1A\n" + QByteArray(600 * 1024, 'x'), static_cast<int>(Fault::TooBig));
}

void TestCertificateService::aLogoIsAPictureAndNothingElse()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, fault);
    const auto why = services::whyNotLogo(bytes);
    QCOMPARE(why ? static_cast<int>(*why) : -1, fault);
}

QTEST_GUILESS_MAIN(TestCertificateService)
#include "tst_certificate_service.moc"

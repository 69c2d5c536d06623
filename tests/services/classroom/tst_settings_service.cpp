#include "data/classroom/setting_repository.h"
#include "data/classroom_store.h"
#include "services/classroom/settings_service.h"
#include "support/engines.h"
#include "support/fail_on_warning.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using services::Settings;
using services::ThemeChoice;

class TestSettingsService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }

    void whatIsChangedIsRemembered_data() { support::EnginePlace::addRows(); }
    void whatIsChangedIsRemembered();
    void impossibleValuesBecomeDefaults_data();
    void impossibleValuesBecomeDefaults();
    void anImpossibleTextSizeBecomesTheNearest_data();
    void anImpossibleTextSizeBecomesTheNearest();
    void nothingIsSaidWhenNothingChanges();
    void whatAnExerciseNeedsIsNeverKept();
    void aForcedLanguageHoldsUntilAnotherIsChosen();
};

void TestSettingsService::whatIsChangedIsRemembered()
{
    PLACE_OF_ROW(place);
    Settings wanted;
    wanted.language = core::Language::German;
    wanted.theme = ThemeChoice::Contrast;
    wanted.textPercent = 150;
    wanted.fullScreen = true;
    wanted.paymentCode = false;
    wanted.cookieBanner = true;
    wanted.passwordOffer = true;
    wanted.sessionMinutes = 15;
    wanted.stillMinutes = 10;
    wanted.classroomMode = true;
    wanted.letters = {60, 3, 5};
    wanted.groupFile = u"/room/groupe d’été.csv"_s;
    wanted.windowGeometry = QByteArray::fromHex("00ff0127");
    {
        auto store = data::ClassroomStore::open(place.options());
        VERIFY_OK(store);
        services::SettingsService service(**store);
        VERIFY_OK(service.load());
        QVERIFY(service.settings() == Settings());
        QSignalSpy spy(&service, &services::SettingsService::changed);
        VERIFY_OK(service.change(wanted));
        QCOMPARE(spy.size(), 1);
    }
    auto store = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    services::SettingsService service(**store);
    QSignalSpy spy(&service, &services::SettingsService::changed);
    VERIFY_OK(service.load());
    QCOMPARE(spy.size(), 1);
    QVERIFY(service.settings() == wanted);
}

void TestSettingsService::impossibleValuesBecomeDefaults_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("an unknown theme") << u"theme"_s << u"pink"_s;
    QTest::newRow("an empty theme") << u"theme"_s << QString();
    QTest::newRow("an unknown language") << u"language"_s << u"tlh"_s;
    QTest::newRow("a size in letters") << u"text_percent"_s << u"big"_s;
    QTest::newRow("a size below all") << u"text_percent"_s << u"-5"_s;
    QTest::newRow("a flag in words") << u"full_screen"_s << u"yes please"_s;
    QTest::newRow("a payment flag out of range") << u"payment_code"_s << u"2"_s;
    QTest::newRow("a geometry that is not base 64") << u"window_geometry"_s << u"*** drop table"_s;
    QTest::newRow("a limit nobody could choose") << u"session_minutes"_s << u"1"_s;
    QTest::newRow("a limit in words") << u"session_minutes"_s << u"soon"_s;
    QTest::newRow("letters that never end") << u"letter_days"_s << u"100000"_s;
    QTest::newRow("letters without a try") << u"letter_tries"_s << u"0"_s;
    QTest::newRow("a lock in words") << u"letter_lock_minutes"_s << u"long"_s;
    QTest::newRow("help after a minute") << u"still_minutes"_s << u"1"_s;
    QTest::newRow("help after an hour") << u"still_minutes"_s << u"60"_s;
    QTest::newRow("an unknown key") << u"colour'; --"_s << u"red"_s;
}

void TestSettingsService::impossibleValuesBecomeDefaults()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    support::EnginePlace place(support::EnginePlace::Sqlite);
    auto store = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    VERIFY_OK(data::SettingRepository((*store)->database()).put(key, value));
    services::SettingsService service(**store);
    VERIFY_OK(service.load());
    QVERIFY(service.settings() == Settings());
}

void TestSettingsService::anImpossibleTextSizeBecomesTheNearest_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("kept");
    QTest::newRow("too small") << 10 << 100;
    QTest::newRow("just under a step") << 114 << 115;
    QTest::newRow("between two") << 160 << 150;
    QTest::newRow("too large") << 1000 << 200;
    QTest::newRow("the lowest number there is") << std::numeric_limits<int>::min() << 100;
}

void TestSettingsService::anImpossibleTextSizeBecomesTheNearest()
{
    QFETCH(int, asked);
    QFETCH(int, kept);
    support::EnginePlace place(support::EnginePlace::Sqlite);
    auto store = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    services::SettingsService service(**store);
    Settings wanted;
    wanted.textPercent = asked;
    VERIFY_OK(service.change(wanted));
    QCOMPARE(service.settings().textPercent, kept);
}

void TestSettingsService::nothingIsSaidWhenNothingChanges()
{
    support::EnginePlace place(support::EnginePlace::Sqlite);
    auto store = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    services::SettingsService service(**store);
    QSignalSpy spy(&service, &services::SettingsService::changed);
    VERIFY_OK(service.load());
    VERIFY_OK(service.change(service.settings()));
    QCOMPARE(spy.size(), 0);
}

void TestSettingsService::whatAnExerciseNeedsIsNeverKept()
{
    support::EnginePlace place(support::EnginePlace::Sqlite);
    auto store = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    services::SettingsService service(**store);
    Settings set;
    set.sessionMinutes = 30;
    VERIFY_OK(service.change(set));
    QSignalSpy spy(&service, &services::SettingsService::changed);
    service.setExerciseNeeds({true, true, 3});
    QCOMPARE(spy.size(), 1);
    QVERIFY(service.inForce().cookieBanner && service.inForce().passwordOffer);
    QCOMPARE(service.inForce().sessionMinutes, 3);
    QVERIFY(service.settings() == set);
    VERIFY_OK(service.change(service.settings()));
    service.setExerciseNeeds({});
    QVERIFY(service.inForce() == set);
}

void TestSettingsService::aForcedLanguageHoldsUntilAnotherIsChosen()
{
    support::EnginePlace place(support::EnginePlace::Sqlite);
    auto store = data::ClassroomStore::open(place.options());
    VERIFY_OK(store);
    services::SettingsService service(**store);
    QSignalSpy spy(&service, &services::SettingsService::changed);
    service.forceLanguage(core::Language::German);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(service.language(), core::Language::German);
    Settings set = service.settings();
    QCOMPARE(set.language, core::Language::French);
    set.textPercent = 150;
    VERIFY_OK(service.change(set));
    QCOMPARE(service.language(), core::Language::German);
    set.language = core::Language::Dutch;
    VERIFY_OK(service.change(set));
    QCOMPARE(service.language(), core::Language::Dutch);

    services::SettingsService after(**store);
    VERIFY_OK(after.load());
    QCOMPARE(after.language(), core::Language::Dutch);
}

QTEST_GUILESS_MAIN(TestSettingsService)
#include "tst_settings_service.moc"

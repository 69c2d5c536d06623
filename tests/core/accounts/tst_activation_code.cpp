#include "core/accounts/activation_code.h"
#include "core/accounts/invitation.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using core::ActivationCode;
using core::Rule;

class TestActivationCode final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void reads_data();
    void reads();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void everyNumberGivesACode();
    void keepsOnlyAHash();
    void states_data();
    void states();
    void locks();
};

void TestActivationCode::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("as on the letter") << u"R4T9-HXKM"_s << u"R4T9-HXKM"_s;
    QTest::newRow("lower case") << u"r4t9-hxkm"_s << u"R4T9-HXKM"_s;
    QTest::newRow("without the dash") << u"R4T9HXKM"_s << u"R4T9-HXKM"_s;
    QTest::newRow("spaces everywhere") << u"  R4 T9  HX KM "_s << u"R4T9-HXKM"_s;
    QTest::newRow("a long dash") << u"R4T9–HXKM"_s << u"R4T9-HXKM"_s;
    QTest::newRow("a no-break space and dots") << u"R4T9\u00A0H.X.K.M"_s << u"R4T9-HXKM"_s;
    QTest::newRow("O and zero for Q, Z for 2") << u"OZ0Z-HXKM"_s << u"Q2Q2-HXKM"_s;
    QTest::newRow("full-width signs") << u"Ｒ４Ｔ９ＨＸＫＭ"_s << u"R4T9-HXKM"_s;
}

void TestActivationCode::reads()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    const auto read = ActivationCode::fromText(typed);
    QVERIFY(read);
    QCOMPARE(read->text(), code);
    QVERIFY(!ActivationCode::why(typed));
}

void TestActivationCode::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<QVariantList>("args");
    QTest::newRow("nothing") << u" - "_s << Rule::Required << QVariantList();
    QTest::newRow("one sign missing") << u"R4T9-HXK"_s << Rule::NotACode << QVariantList{7, 8};
    QTest::newRow("one sign too many") << u"R4T9-HXKMM"_s << Rule::NotACode << QVariantList{9, 8};
    QTest::newRow("a one, which no code has") << u"R4T9-HXK1"_s << Rule::SignOfNoCode << QVariantList{u"1"_s};
    QTest::newRow("an accent") << u"É4T9-HXKM"_s << Rule::SignOfNoCode << QVariantList{u"É"_s};
    QTest::newRow("SQL stays text") << u"' or 1=1"_s << Rule::SignOfNoCode << QVariantList{u"'"_s};
    QTest::newRow("the EAN instead") << u"541448860004312752"_s << Rule::SignOfNoCode << QVariantList{u"5"_s};
}

void TestActivationCode::saysWhatIsWrong()
{
    QFETCH(QString, typed);
    QFETCH(Rule, rule);
    QFETCH(QVariantList, args);
    const auto why = ActivationCode::why(typed);
    QVERIFY(why);
    QCOMPARE(why->rule, rule);
    QCOMPARE(why->args, args);
    QVERIFY(!ActivationCode::fromText(typed));
}

void TestActivationCode::everyNumberGivesACode()
{
    QSet<QString> codes;
    for (quint64 number = 0; number < 10'000; ++number) {
        const QString text = ActivationCode::fromNumber(number * 2'654'435'761U).text();
        QCOMPARE(ActivationCode::fromText(text)->text(), text);
        codes.insert(text);
    }
    QCOMPARE(codes.size(), 10'000);
    QCOMPARE(ActivationCode::fromNumber(std::numeric_limits<quint64>::max()).text().size(), 9);
}

void TestActivationCode::keepsOnlyAHash()
{
    const auto code = ActivationCode::fromText(u"R4T9-HXKM"_s).value();
    const QByteArray hash = code.hashed("some salt");
    QVERIFY(!hash.contains("R4T9"));
    QVERIFY(code.matches(hash));
    QVERIFY(hash != code.hashed("other salt"));
    QVERIFY(!ActivationCode::fromText(u"R4T9-HXKN"_s)->matches(hash));
    QVERIFY(!code.matches(QByteArray()));
    QVERIFY(!code.matches("$"));
}

void TestActivationCode::states_data()
{
    QTest::addColumn<core::Invitation>("invitation");
    QTest::addColumn<core::InvitationState>("state");
    using enum core::InvitationState;
    const QDateTime made(QDate(2026, 11, 10), QTime(8, 0), Qt::UTC);
    core::Invitation fresh;
    fresh.madeAt = made;
    fresh.expiresAt = made.addDays(30);
    core::Invitation reserved = fresh;
    reserved.account = core::AccountId(3);
    core::Invitation used = reserved;
    used.usedAt = made.addSecs(60);
    core::Invitation replaced = reserved;
    replaced.isNewest = false;
    core::Invitation expired = reserved;
    expired.expiresAt = made.addDays(1);
    core::Invitation usedThenReplaced = used;
    usedThenReplaced.isNewest = false;
    QTest::newRow("fresh") << fresh << Open;
    QTest::newRow("somebody registered") << reserved << Reserved;
    QTest::newRow("activated") << used << Used;
    QTest::newRow("a newer letter") << replaced << Replaced;
    QTest::newRow("reserved, then too late") << expired << Expired;
    QTest::newRow("used stays used") << usedThenReplaced << Used;
}

void TestActivationCode::states()
{
    QFETCH(core::Invitation, invitation);
    QFETCH(core::InvitationState, state);
    QCOMPARE(invitation.stateAt(QDateTime(QDate(2026, 11, 11), QTime(8, 0), Qt::UTC)), state);
}

void TestActivationCode::locks()
{
    const QDateTime now(QDate(2026, 11, 10), QTime(8, 0), Qt::UTC);
    core::Invitation invitation;
    QVERIFY(!invitation.isLockedAt(now));
    invitation.lockedUntil = now.addSecs(15 * 60);
    QVERIFY(invitation.isLockedAt(now));
    QVERIFY(invitation.isLockedAt(now.addSecs(15 * 60 - 1)));
    QVERIFY(!invitation.isLockedAt(now.addSecs(15 * 60)));
    QVERIFY2(!invitation.isLockedAt(now.addDays(-3)), "a clock that was set back does not lock for days");
}

QTEST_GUILESS_MAIN(TestActivationCode)
#include "tst_activation_code.moc"

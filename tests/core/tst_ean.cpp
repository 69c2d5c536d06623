#include "core/ean.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestEan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void groupsByThree();
};

void TestEan::accepts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("digits");

    QTest::newRow("plain digits") << u"541449000000012341"_s << u"541449000000012341"_s;
    QTest::newRow("another right key") << u"541449000000012358"_s << u"541449000000012358"_s;
    QTest::newRow("a number made of a sequence") << u"541234567890120001"_s << u"541234567890120001"_s;
    QTest::newRow("groups as on paper") << u"541 448 860 004 312 752"_s << u"541448860004312752"_s;
    QTest::newRow("no-break spaces") << u"541\u00A0448\u00A0860\u00A0004\u00A0312\u00A0752"_s
                                     << u"541448860004312752"_s;
    QTest::newRow("dots and dashes") << u"54-1448.860004-312752"_s << u"541448860004312752"_s;
}

void TestEan::accepts()
{
    QFETCH(QString, typed);
    QFETCH(QString, digits);
    QVERIFY(!core::Ean::why(typed));
    const std::optional<core::Ean> ean = core::Ean::fromText(typed);
    QVERIFY(ean);
    QCOMPARE(ean->digits(), digits);
}

void TestEan::refuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<core::Rule>("rule");
    QTest::addColumn<QVariantList>("args");

    QTest::newRow("two digits swapped")
        << u"541449000000012314"_s << core::Rule::EanCheckDigit << QVariantList();
    QTest::newRow("another wrong key")
        << u"541449000000012431"_s << core::Rule::EanCheckDigit << QVariantList();
    QTest::newRow("one digit short") << u"54144900000001234"_s << core::Rule::NotAnEan
                                     << QVariantList{17, 18};
    QTest::newRow("one digit too many")
        << u"5414490000000123410"_s << core::Rule::NotAnEan << QVariantList{19, 18};
    QTest::newRow("not Belgian") << u"871449000000012341"_s << core::Rule::NotAnEan << QVariantList{18, 18};
    QTest::newRow("empty") << u""_s << core::Rule::Required << QVariantList();
    QTest::newRow("only spaces") << u"   "_s << core::Rule::Required << QVariantList();
    QTest::newRow("a letter O for a zero")
        << u"5414490O0000012341"_s << core::Rule::NotAnEan << QVariantList{17, 18};
    QTest::newRow("Arabic digits") << u"٥٤١٤٤٩٠٠٠٠٠٠٠١٢٣٤١"_s << core::Rule::NotAnEan << QVariantList{0, 18};
}

void TestEan::refuses()
{
    QFETCH(QString, typed);
    QFETCH(core::Rule, rule);
    QFETCH(QVariantList, args);
    QVERIFY(!core::Ean::fromText(typed));
    const std::optional<core::FieldError> error = core::Ean::why(typed);
    QVERIFY(error);
    QCOMPARE(error->rule, rule);
    QCOMPARE(error->args, args);
}

void TestEan::groupsByThree()
{
    QCOMPARE(core::Ean::fromText(u"541448860004312752"_s)->grouped(),
        u"541\u00A0448\u00A0860\u00A0004\u00A0312\u00A0752"_s);
}

QTEST_GUILESS_MAIN(TestEan)
#include "tst_ean.moc"

#include "core/classroom/certificate.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Certificate;
using core::SignedCertificate;

namespace {

SignedCertificate sample(const QString& name = u"Monique"_s)
{
    SignedCertificate one;
    one.says = {name, QDate(2026, 11, 12), {u"P08"_s, u"P11"_s}, true};
    one.code = u"V3QK-88TD"_s;
    one.fingerprint = QByteArray::fromHex("0102030405060708");
    one.body = core::certificateBody(one.says, one.code, one.fingerprint);
    one.signature = QByteArray(64, 's');
    return one;
}

} // namespace

class TestCertificate final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void fitsACodeThatAnyScannerReads();
    void refusesWhatIsNoPayload_data();
    void refusesWhatIsNoPayload();
    void nameHasALimit();
};

void TestCertificate::comesBackAsItWas_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a first name") << u"Monique"_s;
    QTest::newRow("accents and an apostrophe") << u"Zoë d’Hœre"_s;
    QTest::newRow("another script") << u"محمد العربي"_s;
    QTest::newRow("markup stays text") << u"<b>\"x\"; drop table --</b>"_s;
    QTest::newRow("the longest") << QString(core::kCertificateNameMaxLength, u'É');
}

void TestCertificate::comesBackAsItWas()
{
    QFETCH(QString, name);
    const SignedCertificate one = sample(name);
    const auto read = SignedCertificate::fromPayload(u"  "_s + one.payload() + u"\r\n"_s);
    QVERIFY(read.has_value());
    QCOMPARE(read->says, one.says);
    QCOMPARE(read->code, one.code);
    QCOMPARE(read->fingerprint, one.fingerprint);
    QCOMPARE(read->signature, one.signature);
    QCOMPARE(read->body, one.body);
}

void TestCertificate::fitsACodeThatAnyScannerReads()
{
    SignedCertificate one = sample(QString(core::kCertificateNameMaxLength, u'é'));
    one.says.exercises.clear();
    for (int i = 1; i <= 24; ++i)
        one.says.exercises.append(u"P%1"_s.arg(i, 2, 10, QChar(u'0')));
    one.body = core::certificateBody(one.says, one.code, one.fingerprint);
    static const QRegularExpression plain(u"^[A-Za-z0-9._-]+$"_s);
    QVERIFY(plain.match(one.payload()).hasMatch());
    QVERIFY2(one.payload().size() < 500, qPrintable(QString::number(one.payload().size())));
    QVERIFY2(sample().payload().size() < 200, qPrintable(QString::number(sample().payload().size())));
}

void TestCertificate::refusesWhatIsNoPayload_data()
{
    QTest::addColumn<QString>("text");
    const QString good = sample().payload();
    QTest::newRow("nothing") << QString();
    QTest::newRow("an address") << u"https://www.electruc.example/"_s;
    QTest::newRow("another version") << u"ELECTRUC2"_s + good.mid(9);
    QTest::newRow("without a signature") << good.section(u'.', 0, 1);
    QTest::newRow("an empty signature") << good.section(u'.', 0, 1) + u'.';
    QTest::newRow("four parts") << good + u".AAAA"_s;
    QTest::newRow("no base64") << u"ELECTRUC1.é.AAAA"_s;
    QTest::newRow("cut short") << u"ELECTRUC1."_s + good.section(u'.', 1, 1).chopped(12) + u".AAAA"_s;
    QTest::newRow("too long") << good + QString(5000, u'A');
    const auto bodied = [](const QByteArray& body) {
        return u"ELECTRUC1."_s
            + QString::fromLatin1(
                body.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals))
            + u".AAAA"_s;
    };
    QTest::newRow("a body of nothing") << bodied("x");
    QTest::newRow("a body of empty parts") << bodied(core::certificateBody({}, {}, {}));
    Certificate nameless = sample().says;
    nameless.name.clear();
    QTest::newRow("without a name") << bodied(core::certificateBody(nameless, u"V3QK-88TD"_s, "12345678"));
    Certificate many = sample().says;
    many.exercises = QStringList(100, u"P08"_s);
    QTest::newRow("a hundred exercises") << bodied(core::certificateBody(many, u"V3QK-88TD"_s, "12345678"));
    QTest::newRow("something behind the body") << bodied(sample().body + "x");
}

void TestCertificate::refusesWhatIsNoPayload()
{
    QFETCH(QString, text);
    QVERIFY(!SignedCertificate::fromPayload(text).has_value());
}

void TestCertificate::nameHasALimit()
{
    QVERIFY(!core::whyNotCertificateName(u"Monique"_s).has_value());
    QCOMPARE(core::whyNotCertificateName({})->rule, core::Rule::Required);
    QVERIFY(!core::whyNotCertificateName(QString(60, u'a')).has_value());
    QCOMPARE(core::whyNotCertificateName(QString(61, u'a'))->rule, core::Rule::TooLong);
}

QTEST_GUILESS_MAIN(TestCertificate)
#include "tst_certificate.moc"

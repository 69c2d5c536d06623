#include "core/accounts/profile_rules.h"
#include "core/belgian_phone.h"
#include "core/postcode.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::BelgianPhone;
using core::Postcode;

// Telephone numbers, postcodes and addresses as people write them.
class TestPostalRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsPhones_data();
    void readsPhones();
    void saysWhatIsWrongWithAPhone_data();
    void saysWhatIsWrongWithAPhone();
    void readsPostcodes_data();
    void readsPostcodes();
    void knowsTheProvince_data();
    void knowsTheProvince();
    void tidiesAddresses_data();
    void tidiesAddresses();
    void refusesAddresses_data();
    void refusesAddresses();
};

void TestPostalRules::readsPhones_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("digits"); // empty: refused
    QTest::addColumn<QString>("shown"); // spaces for no-break spaces

    const QString mobile = u"0470 12 34 56"_s;
    QTest::newRow("digits only") << u"0470123456"_s << u"0470123456"_s << mobile;
    QTest::newRow("spaces") << u" 0470 12 34 56 "_s << u"0470123456"_s << mobile;
    QTest::newRow("no-break spaces") << u"0470\u00A012\u00A034\u00A056"_s << u"0470123456"_s << mobile;
    QTest::newRow("a slash and dots") << u"0470/12.34.56"_s << u"0470123456"_s << mobile;
    QTest::newRow("dashes") << u"0470-12-34-56"_s << u"0470123456"_s << mobile;
    QTest::newRow("from abroad") << u"+32 470 12 34 56"_s << u"0470123456"_s << mobile;
    QTest::newRow("from abroad with zeros") << u"0032470123456"_s << u"0470123456"_s << mobile;
    QTest::newRow("from abroad, the 0 in brackets") << u"+32 (0)470 12 34 56"_s << u"0470123456"_s << mobile;
    QTest::newRow("of the fiction") << u"0400 00 00 12"_s << u"0400000012"_s << u"0400 00 00 12"_s;
    QTest::newRow("mobile 045x") << u"0456 00 00 00"_s << u"0456000000"_s << u"0456 00 00 00"_s;
    QTest::newRow("Namur") << u"081 23 45 67"_s << u"081234567"_s << u"081 23 45 67"_s;
    QTest::newRow("Charleroi") << u"071/23.45.67"_s << u"071234567"_s << u"071 23 45 67"_s;
    QTest::newRow("Brussels") << u"02 123 45 67"_s << u"021234567"_s << u"02 123 45 67"_s;
    QTest::newRow("Liège, not a mobile") << u"04 123 45 67"_s << u"041234567"_s << u"04 123 45 67"_s;
    QTest::newRow("Brussels of the fiction") << u"02 000 00 24"_s << u"020000024"_s << u"02 000 00 24"_s;
    QTest::newRow("free") << u"0800 12 345"_s << u"080012345"_s << u"0800 12 345"_s;
    QTest::newRow("078") << u"078 15 15 15"_s << u"078151515"_s << u"078 15 15 15"_s;

    QTest::newRow("one digit short") << u"0470 12 34 5"_s << QString() << QString();
    QTest::newRow("one digit too many") << u"0470 12 34 567"_s << QString() << QString();
    QTest::newRow("no 0") << u"470 12 34 56"_s << QString() << QString();
    QTest::newRow("a mobile range nobody has") << u"0420 12 34 56"_s << QString() << QString();
    QTest::newRow("a zone that does not exist") << u"073 12 34 56"_s << QString() << QString();
    QTest::newRow("French") << u"+33 6 12 34 56 78"_s << QString() << QString();
    QTest::newRow("letters") << u"0470 douze"_s << QString() << QString();
    QTest::newRow("other digits") << u"٠٤٧٠١٢٣٤٥٦"_s << QString() << QString();
    QTest::newRow("a plus inside") << u"0470+123456"_s << QString() << QString();
    QTest::newRow("only signs") << u"+()./"_s << QString() << QString();
    QTest::newRow("markup") << u"<b>0470123456</b>"_s << QString() << QString();
    QTest::newRow("empty") << QString() << QString() << QString();
}

void TestPostalRules::readsPhones()
{
    QFETCH(QString, typed);
    QFETCH(QString, digits);
    QFETCH(QString, shown);
    const auto phone = BelgianPhone::fromText(typed);
    QCOMPARE(phone ? phone->digits() : QString(), digits);
    if (phone) {
        QCOMPARE(phone->text(), QString(shown).replace(u' ', u'\u00A0'));
        QCOMPARE(BelgianPhone::fromText(phone->text()), phone);
        QCOMPARE(BelgianPhone::fromText(u"+32 "_s + phone->digits().mid(1)), phone);
    }
}

void TestPostalRules::saysWhatIsWrongWithAPhone_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("required");
    QTest::addColumn<bool>("mobile");
    QTest::addColumn<int>("fault"); // -1: none; -2: Required
    using core::PhoneFault;
    const auto row = [](const char* name, const QString& typed, bool required, bool mobile, int fault) {
        QTest::newRow(name) << typed << required << mobile << fault;
    };
    row("none, nobody asked", u" "_s, false, false, -1);
    row("none, but calls are wanted", QString(), true, false, -2);
    row("none, but messages are wanted", QString(), false, true, -2);
    row("a mobile for messages", u"0400 00 00 12"_s, false, true, -1);
    row("a fixed one for messages", u"081 23 45 67"_s, false, true, int(PhoneFault::NotMobile));
    row("a fixed one for calls", u"081 23 45 67"_s, true, false, -1);
    row("too short", u"0470 12"_s, false, false, int(PhoneFault::TooShort));
    row("too long", u"0470 12 34 56 78"_s, false, false, int(PhoneFault::TooLong));
    row("special", u"0800 12 345"_s, false, false, int(PhoneFault::Special));
    row("letters", u"appelez-moi"_s, false, false, int(PhoneFault::Unreadable));
    row("foreign", u"+33 6 12 34 56 78"_s, false, false, int(PhoneFault::Unreadable));
}

void TestPostalRules::saysWhatIsWrongWithAPhone()
{
    QFETCH(QString, typed);
    QFETCH(bool, required);
    QFETCH(bool, mobile);
    QFETCH(int, fault);
    const core::CheckedPhone checked = core::checkedPhone(typed, {required, mobile});
    const auto error = checked.errors.of(u"phone"_s);
    QCOMPARE(error.has_value(), fault != -1);
    if (fault == -2)
        QCOMPARE(error->rule, core::Rule::Required);
    if (fault >= 0) {
        QCOMPARE(error->rule, core::Rule::NotAPhoneNumber);
        QCOMPARE(error->args.constFirst().toInt(), fault);
        QVERIFY(checked.digits.isEmpty());
    }
}

void TestPostalRules::readsPostcodes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("postcode"); // empty: refused
    QTest::newRow("the lowest") << u"1000"_s << u"1000"_s;
    QTest::newRow("the highest") << u"9999"_s << u"9999"_s;
    QTest::newRow("spaces") << u" 4 998 "_s << u"4998"_s;
    QTest::newRow("the country before") << u"B-4998"_s << u"4998"_s;
    QTest::newRow("below") << u"0999"_s << QString();
    QTest::newRow("five digits") << u"49980"_s << QString();
    QTest::newRow("three digits") << u"499"_s << QString();
    QTest::newRow("letters") << u"49A8"_s << QString();
    QTest::newRow("Dutch") << u"1011 AB"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestPostalRules::readsPostcodes()
{
    QFETCH(QString, typed);
    QFETCH(QString, postcode);
    const auto read = Postcode::fromText(typed);
    QCOMPARE(read ? read->text() : QString(), postcode);
}

void TestPostalRules::knowsTheProvince_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<int>("province");
    using enum Postcode::Province;
    const auto row
        = [](const char* name, const QString& first, const QString& last, Postcode::Province province) {
              QTest::newRow(name) << first << last << int(province);
          };
    row("Brussels", u"1000"_s, u"1299"_s, Brussels);
    row("Walloon Brabant", u"1300"_s, u"1499"_s, WalloonBrabant);
    row("Flemish Brabant, west", u"1500"_s, u"1999"_s, FlemishBrabant);
    row("Antwerp", u"2000"_s, u"2999"_s, Antwerp);
    row("Flemish Brabant, east", u"3000"_s, u"3499"_s, FlemishBrabant);
    row("Limburg", u"3500"_s, u"3999"_s, Limburg);
    row("Liège", u"4000"_s, u"4999"_s, Liege);
    row("Namur", u"5000"_s, u"5999"_s, Namur);
    row("Hainaut, Charleroi", u"6000"_s, u"6599"_s, Hainaut);
    row("Luxembourg", u"6600"_s, u"6999"_s, Luxembourg);
    row("Hainaut, Mons", u"7000"_s, u"7999"_s, Hainaut);
    row("West Flanders", u"8000"_s, u"8999"_s, WestFlanders);
    row("East Flanders", u"9000"_s, u"9999"_s, EastFlanders);
}

void TestPostalRules::knowsTheProvince()
{
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(int, province);
    QCOMPARE(int(Postcode::fromText(first)->province()), province);
    QCOMPARE(int(Postcode::fromText(last)->province()), province);
}

void TestPostalRules::tidiesAddresses_data()
{
    QTest::addColumn<QStringList>("typed"); // street, number, box, postcode, city
    QTest::addColumn<QStringList>("kept");
    QTest::newRow("as it is") << QStringList{u"Rue du Moulin"_s, u"12"_s, QString(), u"4998"_s, u"Valbois"_s}
                              << QStringList{u"Rue du Moulin"_s, u"12"_s, QString(), u"4998"_s, u"Valbois"_s};
    QTest::newRow("spaces") << QStringList{u"  Rue  du Moulin "_s, u" 12 "_s, u" "_s, u" 4998"_s,
        u"Valbois "_s} << QStringList{u"Rue du Moulin"_s, u"12"_s, QString(), u"4998"_s, u"Valbois"_s};
    QTest::newRow("a letter after the number")
        << QStringList{u"Rue du Moulin"_s, u"12 a"_s, QString(), u"4998"_s, u"Valbois"_s}
        << QStringList{u"Rue du Moulin"_s, u"12A"_s, QString(), u"4998"_s, u"Valbois"_s};
    QTest::newRow("bte") << QStringList{u"Rue du Moulin"_s, u"12"_s, u"bte 3"_s, u"4998"_s, u"Valbois"_s}
                         << QStringList{u"Rue du Moulin"_s, u"12"_s, u"3"_s, u"4998"_s, u"Valbois"_s};
    QTest::newRow("bus") << QStringList{u"Molenstraat"_s, u"12"_s, u"Bus 3a"_s, u"3999"_s, u"Dal"_s}
                         << QStringList{u"Molenstraat"_s, u"12"_s, u"3A"_s, u"3999"_s, u"Dal"_s};
    QTest::newRow("a street that holds a number")
        << QStringList{u"Rue du 11 Novembre"_s, u"1/3"_s, QString(), u"B-4998"_s, u"L’Île"_s}
        << QStringList{u"Rue du 11 Novembre"_s, u"1/3"_s, QString(), u"4998"_s, u"L’Île"_s};
}

void TestPostalRules::tidiesAddresses()
{
    QFETCH(QStringList, typed);
    QFETCH(QStringList, kept);
    const auto checked
        = core::checkedAddress({typed.at(0), typed.at(1), typed.at(2), typed.at(3), typed.at(4)});
    QVERIFY(checked.errors.isEmpty());
    const core::PostalAddress& address = checked.address;
    QCOMPARE(
        (QStringList{address.street, address.number, address.box, address.postcode, address.city}), kept);
}

void TestPostalRules::refusesAddresses_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QStringList>("fields"); // with an error
    QTest::newRow("nothing") << QStringList{QString(), QString(), QString(), QString(), QString()}
                             << QStringList{u"street"_s, u"number"_s, u"postcode"_s, u"city"_s};
    QTest::newRow("only digits for a street")
        << QStringList{u"12"_s, u"12"_s, QString(), u"4998"_s, u"Valbois"_s} << QStringList{u"street"_s};
    QTest::newRow("a word for a number") << QStringList{u"Rue du Moulin"_s, u"douze"_s, QString(), u"4998"_s,
        u"Valbois"_s} << QStringList{u"number"_s};
    QTest::newRow("a wrong postcode and a number for a town") << QStringList{u"Rue du Moulin"_s, u"12"_s,
        QString(), u"499"_s, u"4998"_s} << QStringList{u"postcode"_s, u"city"_s};
    QTest::newRow("too long") << QStringList{QString(81, u'a'), QString(9, u'1'), QString(9, u'1'), u"4998"_s,
        QString(61, u'a')} << QStringList{u"street"_s, u"number"_s, u"box"_s, u"city"_s};
}

void TestPostalRules::refusesAddresses()
{
    QFETCH(QStringList, typed);
    QFETCH(QStringList, fields);
    const auto checked
        = core::checkedAddress({typed.at(0), typed.at(1), typed.at(2), typed.at(3), typed.at(4)});
    QStringList found;
    for (const core::FieldError& error : checked.errors.all())
        found.append(error.field);
    QCOMPARE(found, fields);
}

QTEST_GUILESS_MAIN(TestPostalRules)
#include "tst_postal_rules.moc"

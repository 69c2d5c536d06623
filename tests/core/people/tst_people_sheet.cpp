#include "core/people/people_sheet.h"

#include <QRegularExpression>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using core::PeopleColumn;
using core::TextEncoding;

namespace {

const QByteArray kHeader = "meter_ean;firstname;lastname;supply_address;supply_postcode;supply_city\r\n";
const QByteArray kMonique = "541448860004312752;Monique;Delvaux;Rue du Moulin 12;4998;Valbois\r\n";
const QByteArray kAndre
    = "541448860004312769;Andr\xC3\xA9;Collard;Clos des Noisetiers 4 bte 2;4998;Valbois\r\n";

core::PeopleSheet sheetOf(const QByteArray& bytes)
{
    const core::CsvTable table = core::readCsv(bytes);
    return core::readPeople(table, core::matchedColumns(table));
}

} // namespace

class TestPeopleSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsEveryEncoding_data();
    void readsEveryEncoding();
    void readsEverySeparatorAndQuote_data();
    void readsEverySeparatorAndQuote();
    void matchesColumns_data();
    void matchesColumns();
    void refusesALineAndSaysWhy_data();
    void refusesALineAndSaysWhy();
    void numbersLinesAsTheEditorShowsThem();
    void keepsTheFirstOfTwoLinesWithOneEan();
    void splitsAddresses_data();
    void splitsAddresses();
    void guessesTitles_data();
    void guessesTitles();
    void exportsRefusedLinesWithTheirReason();
    void readsTenThousandLines();
    void readsAnythingWithoutFault_data();
    void readsAnythingWithoutFault();
};

void TestPeopleSheet::readsEveryEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("encoding");
    QTest::addColumn<QString>("firstName");
    const auto line = [](const QByteArray& name) {
        return kHeader + "541448860004312769;" + name + ";Collard;Clos des Noisetiers 4;4998;Valbois\r\n";
    };
    const auto row
        = [](const char* name, const QByteArray& bytes, TextEncoding encoding, const QString& first) {
              QTest::newRow(name) << bytes << static_cast<int>(encoding) << first;
          };
    row("UTF-8", line("Andr\xC3\xA9"), TextEncoding::Utf8, u"André"_s);
    row("UTF-8 with its mark", "\xEF\xBB\xBF" + line("Andr\xC3\xA9"), TextEncoding::Utf8WithMark, u"André"_s);
    row("plain ASCII is UTF-8", line("Andre"), TextEncoding::Utf8, u"Andre"_s);
    row("Windows-1252", line("Andr\xE9"), TextEncoding::Windows1252, u"André"_s);
    row("Windows-1252 with what Latin-1 lacks",
        line("C\x9C"
             "ur d\x92Or"),
        TextEncoding::Windows1252, u"Cœur d’Or"_s);
    row("Latin-1, because Windows-1252 has no 0x81", line("Ren\xE9\x81").replace('\x81', "\xC9\x81"),
        TextEncoding::Latin1, u"RenéÉ"_s);
    QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
    row("UTF-16, as Excel's « Unicode text »", utf16.encode(QString::fromUtf8(line("Andr\xC3\xA9"))),
        TextEncoding::Utf16, u"André"_s);
    row("UTF-8 cut inside its last character", line("Andre") + "\xC3", TextEncoding::Windows1252, u"Andre"_s);
}

void TestPeopleSheet::readsEveryEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, encoding);
    QFETCH(QString, firstName);
    const core::CsvTable table = core::readCsv(bytes);
    QCOMPARE(static_cast<int>(table.encoding), encoding);
    const core::PeopleSheet sheet = core::readPeople(table, core::matchedColumns(table));
    QVERIFY(!sheet.accepted.isEmpty());
    QCOMPARE(sheet.accepted.constFirst().person.firstName, firstName);
}

void TestPeopleSheet::readsEverySeparatorAndQuote_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("values");
    const QList<QStringList> two{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
    QTest::newRow("semicolon") << QByteArray("a;b\r\n1;2\r\n") << two;
    QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << two;
    QTest::newRow("tab") << QByteArray("a\tb\n1\t2") << two;
    QTest::newRow("old Macintosh line ends") << QByteArray("a;b\r1;2\r") << two;
    QTest::newRow("blank lines") << QByteArray("\n\na;b\n;\n  ;  \n1;2\n\n") << two;
    QTest::newRow("Excel's sep line") << QByteArray("sep=,\r\na,b\r\n1,2\r\n") << two;
    QTest::newRow("spaces around") << QByteArray(" a ; b \n 1 ;2") << two;
    QTest::newRow("commas in a semicolon file") << QByteArray(
        "a;Rue, 1\nb;Rue, 2") << QList<QStringList>{{u"a"_s, u"Rue, 1"_s}, {u"b"_s, u"Rue, 2"_s}};
    QTest::newRow("quotes") << QByteArray("\"a;1\";\"say \"\"b\"\"\"\n")
                            << QList<QStringList>{{u"a;1"_s, u"say \"b\""_s}};
    QTest::newRow("line breaks in quotes")
        << QByteArray("\"Rue\r\ndu Moulin\";2\r\n3;4")
        << QList<QStringList>{{u"Rue\r\ndu Moulin"_s, u"2"_s}, {u"3"_s, u"4"_s}};
    QTest::newRow("a quote never closed")
        << QByteArray("a;\"b\nc") << QList<QStringList>{{u"a"_s, u"b\nc"_s}};
    QTest::newRow("a quote inside a value")
        << QByteArray("l\"a;b") << QList<QStringList>{{u"l\"a"_s, u"b"_s}};
    QTest::newRow("nothing") << QByteArray() << QList<QStringList>();
}

void TestPeopleSheet::readsEverySeparatorAndQuote()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<QStringList>, values);
    QList<QStringList> read;
    for (const core::CsvRecord& record : core::readCsv(bytes).records)
        read.append(record.values);
    QCOMPARE(read, values);
}

void TestPeopleSheet::matchesColumns_data()
{
    using enum PeopleColumn;
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<int>>("columns");
    const auto row = [](const char* name, const QByteArray& bytes, const QList<PeopleColumn>& columns) {
        QList<int> numbers;
        for (const PeopleColumn column : columns)
            numbers.append(static_cast<int>(column));
        QTest::newRow(name) << bytes << numbers;
    };
    row("the usual names", kHeader + kMonique, {Ean, FirstName, LastName, Street, Postcode, City});
    row("ean instead of meter_ean", QByteArray(kHeader).replace("meter_ean", "EAN") + kMonique,
        {Ean, FirstName, LastName, Street, Postcode, City});
    row("French names in another order",
        "Nom;Pr\xC3\xA9nom;Code EAN;Rue;Num\xC3\xA9ro;Code postal;Localit\xC3\xA9;Remarque\n"
        "Delvaux;Monique;541448860004312752;Rue du Moulin;12;4998;Valbois;x\n",
        {LastName, FirstName, Ean, Street, Number, Postcode, City, Nothing});
    row("Dutch names",
        "Voornaam,Naam,Adres,Postcode,Gemeente,EAN-code\nMonique,Delvaux,Rue 1,4998,Valbois,5\n",
        {FirstName, LastName, Street, Postcode, City, Ean});
    row("without names", kMonique, {Ean, FirstName, LastName, Street, Postcode, City});
    row("Excel's trailing columns",
        QByteArray(kHeader).replace("\r\n", ";;;\r\n") + QByteArray(kMonique).replace("\r\n", ";;;\r\n"),
        {Ean, FirstName, LastName, Street, Postcode, City});
    row("a name written twice", "ean;ean;nom\n541448860004312752;1;Delvaux\n", {Ean, Nothing, LastName});
}

void TestPeopleSheet::matchesColumns()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<int>, columns);
    QList<int> matched;
    for (const PeopleColumn column : core::matchedColumns(core::readCsv(bytes)))
        matched.append(static_cast<int>(column));
    QCOMPARE(matched, columns);
}

void TestPeopleSheet::refusesALineAndSaysWhy_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("rule");
    const auto row = [](const char* name, const QByteArray& line, const QString& field, core::Rule rule) {
        QTest::newRow(name) << line << field << static_cast<int>(rule);
    };
    row("no EAN", ";Monique;Delvaux;Rue du Moulin 12;4998;Valbois", u"ean"_s, core::Rule::Required);
    row("an EAN too short", "54144886000431275;Monique;Delvaux;Rue du Moulin 12;4998;Valbois", u"ean"_s,
        core::Rule::NotAnEan);
    row("an EAN with a wrong key", "541448860004312753;Monique;Delvaux;Rue du Moulin 12;4998;Valbois",
        u"ean"_s, core::Rule::EanCheckDigit);
    row("an EAN that Excel rounded", "5,41449E+17;Monique;Delvaux;Rue du Moulin 12;4998;Valbois", u"ean"_s,
        core::Rule::NotAnEan);
    row("no first name", "541448860004312752;;Delvaux;Rue du Moulin 12;4998;Valbois", u"firstName"_s,
        core::Rule::Required);
    row("no last name", "541448860004312752;Monique;;Rue du Moulin 12;4998;Valbois", u"lastName"_s,
        core::Rule::Required);
    row("too long a name",
        "541448860004312752;Monique;" + QByteArray(61, 'x') + ";Rue du Moulin 12;4998;Valbois", u"lastName"_s,
        core::Rule::TooLong);
    row("no address", "541448860004312752;Monique;Delvaux;;4998;Valbois", u"street"_s, core::Rule::Required);
    row("no postcode", "541448860004312752;Monique;Delvaux;Rue du Moulin 12;;Valbois", u"postcode"_s,
        core::Rule::Required);
    row("a French postcode", "541448860004312752;Monique;Delvaux;Rue du Moulin 12;59000;Lille", u"postcode"_s,
        core::Rule::NotAPostcode);
    row("no city", "541448860004312752;Monique;Delvaux;Rue du Moulin 12;4998;", u"city"_s,
        core::Rule::Required);
    row("a line cut short", "541448860004312752;Monique", u"lastName"_s, core::Rule::Required);
}

void TestPeopleSheet::refusesALineAndSaysWhy()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, field);
    QFETCH(int, rule);
    const core::PeopleSheet sheet = sheetOf(kHeader + line + "\r\n" + kAndre);
    QCOMPARE(sheet.accepted.size(), 1);
    QCOMPARE(sheet.accepted.constFirst().person.lastName, u"Collard"_s);
    QCOMPARE(sheet.refused.size(), 1);
    QCOMPARE(sheet.refused.constFirst().line, 2);
    QCOMPARE(sheet.refused.constFirst().errors.constFirst().field, field);
    QCOMPARE(static_cast<int>(sheet.refused.constFirst().errors.constFirst().rule), rule);
}

void TestPeopleSheet::numbersLinesAsTheEditorShowsThem()
{
    const core::PeopleSheet sheet = sheetOf(kHeader
        + "\r\n541448860004312752;Monique;Delvaux;\"Rue\r\ndu Moulin 12\";4998;"
          "Valbois\r\nx;y;z;;;\r\n");
    QCOMPARE(sheet.accepted.constFirst().line, 3);
    QCOMPARE(sheet.refused.constFirst().line, 5);
}

void TestPeopleSheet::keepsTheFirstOfTwoLinesWithOneEan()
{
    const core::PeopleSheet sheet = sheetOf(kHeader + kMonique + kAndre + kMonique);
    QCOMPARE(sheet.accepted.size(), 2);
    QCOMPARE(sheet.refused.size(), 1);
    QCOMPARE(sheet.refused.constFirst().line, 4);
    QCOMPARE(sheet.refused.constFirst().errors,
        (QList<core::FieldError>{{u"ean"_s, core::Rule::AlreadyUsed, {2}}}));
}

void TestPeopleSheet::splitsAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("street");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("box");
    const auto row
        = [](const QString& typed, const QString& street, const QString& number, const QString& box = {}) {
              QTest::newRow(qPrintable(typed)) << typed << street << number << box;
          };
    row(u"Rue du Moulin 12"_s, u"Rue du Moulin"_s, u"12"_s);
    row(u"Rue du Moulin, 12"_s, u"Rue du Moulin"_s, u"12"_s);
    row(u"Rue du Moulin 12A"_s, u"Rue du Moulin"_s, u"12A"_s);
    row(u"Rue du Moulin 12 bte 3"_s, u"Rue du Moulin"_s, u"12"_s, u"3"_s);
    row(u"Rue du Moulin 12/3"_s, u"Rue du Moulin"_s, u"12"_s, u"3"_s);
    row(u"Molenpad 70 bus 4"_s, u"Molenpad"_s, u"70"_s, u"4"_s);
    row(u"Place du 11 Novembre 5"_s, u"Place du 11 Novembre"_s, u"5"_s);
}

void TestPeopleSheet::splitsAddresses()
{
    QFETCH(QString, typed);
    const auto checked = core::checkedPerson(
        {u"541448860004312752"_s, {}, u"Monique"_s, u"Delvaux"_s, typed, {}, {}, u"4998"_s, u"Valbois"_s});
    QVERIFY(checked.person.has_value());
    QTEST(checked.person->address.street, "street");
    QTEST(checked.person->address.number, "number");
    QTEST(checked.person->address.box, "box");
}

void TestPeopleSheet::guessesTitles_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("firstName");
    QTest::addColumn<bool>("isMadame");
    QTest::newRow("Mme") << u"Mme"_s << u"Claude"_s << true;
    QTest::newRow("M.") << u"M."_s << u"Claude"_s << false;
    QTest::newRow("De heer") << u"De heer"_s << u"Noa"_s << false;
    QTest::newRow("Monique") << QString() << u"Monique"_s << true;
    QTest::newRow("André") << QString() << u"André"_s << false;
    QTest::newRow("Jean-Marie") << QString() << u"Jean-Marie"_s << false;
    QTest::newRow("Fatima") << QString() << u"Fatima"_s << true;
    QTest::newRow("Chantal") << QString() << u"Chantal"_s << true;
    QTest::newRow("Rachid") << QString() << u"Rachid"_s << false;
}

void TestPeopleSheet::guessesTitles()
{
    QFETCH(QString, written);
    QFETCH(QString, firstName);
    QTEST(core::titleFrom(written, firstName) == core::Title::Madame, "isMadame");
}

void TestPeopleSheet::exportsRefusedLinesWithTheirReason()
{
    const core::CsvTable table = core::readCsv(kHeader + "x;\"Mo;nique\";Delvaux;Rue 1;4998;Valbois\r\n");
    const core::PeopleSheet sheet = core::readPeople(table, core::matchedColumns(table));
    const QByteArray bytes = core::refusedCsv(table, sheet.refused, {u"Il manque l’EAN."_s}, u"Pourquoi"_s);
    QCOMPARE(bytes,
        QByteArray("\xEF\xBB\xBF" + kHeader).replace("\r\n", ";Pourquoi\r\n")
            + QByteArray("x;\"Mo;nique\";Delvaux;Rue 1;4998;Valbois;Il manque l\xE2\x80\x99"
                         "EAN.\r\n"));
    // What was written out can be mended and read again: the reason's column is left aside.
    const core::CsvTable again
        = core::readCsv(QByteArray(bytes).replace("\r\nx;", "\r\n541448860004312752;"));
    QCOMPARE(core::readPeople(again, core::matchedColumns(again)).accepted.size(), 1);
}

void TestPeopleSheet::readsTenThousandLines()
{
    QByteArray bytes = kHeader;
    for (int i = 0; i < 10'000; ++i) {
        const QString seventeen = u"54144886%1"_s.arg(100'000'000 + i, 9, 10, QChar(u'0'));
        bytes += (seventeen + QString::number(core::Ean::checkDigit(seventeen))).toLatin1()
            + ";Monique;Delvaux;Rue du Moulin 12;4998;Valbois\r\n";
    }
    const core::PeopleSheet sheet = sheetOf(bytes);
    QCOMPARE(sheet.accepted.size(), 10'000);
    QVERIFY(sheet.refused.isEmpty());
}

void TestPeopleSheet::readsAnythingWithoutFault_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("zeros") << QByteArray(1'000, '\0');
    QTest::newRow("only quotes") << QByteArray(999, '"');
    QTest::newRow("only separators") << QByteArray(1'000, ';');
    QTest::newRow("only sep=") << QByteArray("sep=");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\xFF\xFE\xFD", 19);
    QTest::newRow("half a byte order mark") << QByteArray("\xEF\xBB");
    QTest::newRow("UTF-16 cut in two") << QByteArray("\xFF\xFE"
                                                     "a\0b",
        5);
}

void TestPeopleSheet::readsAnythingWithoutFault()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(sheetOf(bytes).accepted.isEmpty());
}

QTEST_APPLESS_MAIN(TestPeopleSheet)
#include "tst_people_sheet.moc"

#include "documents/document.h"
#include "documents/fonts.h"
#include "documents/personal_data_document.h"
#include "documents/personal_data_texts.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestPersonalData final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cellsAreSafe_data();
    void cellsAreSafe();
    void aTableIsReadBySpreadsheets();
    void longDataTakeSeveralPages();
};

void TestPersonalData::cellsAreSafe_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << u"Bonjour"_s << QByteArray("Bonjour");
    QTest::newRow("a formula") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("a program") << u"@SUM(cmd|' /C calc'!A0)"_s << QByteArray("'@SUM(cmd|' /C calc'!A0)");
    QTest::newRow("plus") << u"+32470"_s << QByteArray("'+32470");
    QTest::newRow("minus") << u"-2+3"_s << QByteArray("'-2+3");
    QTest::newRow("a tab before a formula") << u"\t=1"_s << QByteArray("'\t=1");
    QTest::newRow("a semicolon") << u"a;b"_s << QByteArray("\"a;b\"");
    QTest::newRow("quotes") << u"dit \"oui\""_s << QByteArray("\"dit \"\"oui\"\"\"");
    QTest::newRow("lines") << u"un\ndeux"_s << QByteArray("\"un\ndeux\"");
    QTest::newRow("a formula with a semicolon") << u"=A1;B1"_s << QByteArray("\"'=A1;B1\"");
}

void TestPersonalData::cellsAreSafe()
{
    QFETCH(QString, stored);
    QFETCH(QByteArray, written);
    const core::DataTable table{u"requests"_s, {{u"message"_s, core::DataKind::Text, true}}, {{stored}}};
    QCOMPARE(documents::personalDataCsv(table), QByteArray("\xEF\xBB\xBFMessage (P)\r\n") + written + "\r\n");
}

void TestPersonalData::aTableIsReadBySpreadsheets()
{
    const core::DataTable table{u"invoices"_s,
        {{u"reference"_s}, {u"issuedOn"_s, core::DataKind::Day}, {u"total"_s, core::DataKind::Cents},
            {u"status"_s}, {u"paidOn"_s, core::DataKind::Day}, {u"smsReminder"_s, core::DataKind::YesNo}},
        {{u"2026-11-0417"_s, u"2026-11-05"_s, u"123456"_s, u"to_pay"_s, QString(), u"1"_s}}};
    QCOMPARE(QString::fromUtf8(documents::personalDataCsv(table).mid(3)),
        u"Référence;Date;Montant;Statut;Payée le;Rappel par SMS\r\n"
        "2026-11-0417;05/11/2026;1 234,56 €;à payer;;oui\r\n"_s);
}

void TestPersonalData::longDataTakeSeveralPages()
{
    core::PersonalData data{u"4 002 317"_s, u"Monique Delvaux"_s, QDate(2026, 11, 10), {}};
    core::DataTable table{u"requests"_s, {{u"reference"_s}, {u"message"_s, core::DataKind::Text, true}}, {}};
    for (int i = 0; i < 60; ++i)
        table.rows.append({u"D-2026-%1"_s.arg(i), u"Un message qui prend une ligne ou deux. "_s.repeated(3)});
    data.tables = {table, {u"mandates"_s, {{u"reference"_s}}, {}}};
    const documents::PersonalDataDocument document(data);
    QVERIFY(document.pageCount() > 3);
    QVERIFY(document.text().contains(u"Message (P)\u00A0: Un message"_s));
    QVERIFY(document.text().contains(u"Rien."_s));
    const auto pdf = documents::toPdf(document);
    QVERIFY(pdf.has_value());
    QVERIFY(pdf->startsWith("%PDF-"));
    QCOMPARE(documents::toPdf(document).value(), pdf.value());
}

int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    documents::loadFonts();
    TestPersonalData test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_personal_data.moc"

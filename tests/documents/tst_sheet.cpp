#include "documents/fonts.h"
#include "documents/forget_sheet.h"
#include "documents/pdf_tools.h"

#include <QFile>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSheet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theProofSaysWhatWasFound_data();
    void theProofSaysWhatWasFound();
    void theProofIsReadOnPaper();
    void aLongSheetTakesSeveralPages();
};

namespace {

core::ForgetReport cleanReport()
{
    core::ForgetReport report;
    report.at = QDateTime(QDate(2026, 11, 25), QTime(9, 5), Qt::UTC);
    report.erased.learners = 12;
    report.erased.snapshots = 2;
    report.textsSought = 1234;
    report.files = {{u"classroom.db"_s, 120'000}, {u"world.db"_s, 2'400'000}};
    report.worldIsNew = true;
    report.classroomIsEmpty = true;
    return report;
}

} // namespace

void TestSheet::theProofSaysWhatWasFound_data()
{
    QTest::addColumn<core::ForgetReport>("report");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QString>("says");
    core::ForgetReport report = cleanReport();
    QTest::newRow("nothing is left") << report << true << u"Il ne reste rien des personnes."_s;
    report.files[1].found = 2;
    QTest::newRow("a trace") << report << false << u"2 traces trouvées"_s;
    report = cleanReport();
    report.files[0].unreadable = true;
    QTest::newRow("a file nobody could read") << report << false << u"n’a pas pu être lu"_s;
    report = cleanReport();
    report.worldIsNew = false;
    QTest::newRow("a world that is not new") << report << false << u"pas comme neuf"_s;
    report = cleanReport();
    report.onServer = true;
    QTest::newRow("a server's own copies") << report << true << u"ses propres sauvegardes"_s;
    report = cleanReport();
    report.erased = {};
    QTest::newRow("nobody had worked") << report << true << u"personne n’avait travaillé"_s;
}

void TestSheet::theProofSaysWhatWasFound()
{
    QFETCH(core::ForgetReport, report);
    QFETCH(bool, good);
    QFETCH(QString, says);
    const documents::Sheet sheet = documents::forgetSheet(report, core::Language::French);
    QCOMPARE(sheet.verdict == documents::Sheet::Verdict::Good, good);
    const QString text = documents::SheetDocument(sheet).text();
    QVERIFY2(text.contains(says), qPrintable(text));
}

void TestSheet::theProofIsReadOnPaper()
{
    const documents::SheetDocument proof(documents::forgetSheet(cleanReport(), core::Language::French));
    QCOMPARE(proof.pageCount(), 1);
    QCOMPARE(proof.fileName(), u"traces-effacees-2026-11-25.pdf"_s);
    const auto bytes = documents::toPdf(proof);
    QVERIFY(bytes.has_value());
    QTemporaryDir folder;
    QFile file(folder.filePath(proof.fileName()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(*bytes);
    file.close();
    const QString text = pdftools::textOf(file.fileName());
    for (const QString& words : {u"Il ne reste rien"_s, u"1 234"_s, u"classroom.db"_s, u"rien trouvé"_s,
             u"le 25/11/2026 à 10:05"_s, u"Prénoms de la classe 12"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u" / "_s + text));
}

void TestSheet::aLongSheetTakesSeveralPages()
{
    core::ForgetReport report = cleanReport();
    for (int i = 0; i < 120; ++i)
        report.files.append({u"dossier/fichier-%1.txt"_s.arg(i), 100});
    const documents::SheetDocument proof(documents::forgetSheet(report, core::Language::French));
    QVERIFY(proof.pageCount() >= 3);
    const auto bytes = documents::toPdf(proof);
    QVERIFY(bytes.has_value());
    QTemporaryDir folder;
    QFile file(folder.filePath(u"long.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(*bytes);
    file.close();
    QCOMPARE(pdftools::infoOf(file.fileName(), u"Pages"_s).toInt(), proof.pageCount());
    const QString text = pdftools::textOf(file.fileName());
    for (int i = 0; i < 120; ++i)
        QVERIFY(text.contains(u"fichier-%1.txt"_s.arg(i)));
}

int main(int argc, char* argv[])
{
    QGuiApplication app(argc, argv);
    documents::loadFonts();
    TestSheet test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sheet.moc"

#include "documents/fonts.h"
#include "documents/forget_sheet.h"
#include "documents/pdf_tools.h"
#include "documents/room_sheets.h"

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
    void aTableIsSafeInASpreadsheet();
    void aMachineToMendIsSaid();
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

void TestSheet::aTableIsSafeInASpreadsheet()
{
    core::LearnerResults one;
    one.firstName = u"=1+1;\"x\""_s;
    one.exercises
        = {{u"P08"_s, u"Titre"_s, 5, 2, 1, 1, QDateTime(QDate(2026, 11, 3), QTime(9, 0), Qt::UTC), {}, {}},
            {u"P09"_s, u"Facture"_s, 7, 7, 0, 1, QDateTime(QDate(2026, 11, 3), QTime(9, 0), Qt::UTC),
                QDateTime(QDate(2026, 11, 3), QTime(9, 5), Qt::UTC), core::QuizScore{4, 3, 75, true}}};
    const auto shown = documents::resultsTable({one}, documents::Names::Shown, core::Language::French);
    QVERIFY2(shown.contains("\r\n\"'=1+1;\"\"x\"\"\";P08;Titre;2;5;1;1;03/11/2026;;\r\n"), shown.constData());
    QVERIFY2(shown.contains(";P09;Facture;7;7;0;1;03/11/2026;03/11/2026;75\r\n"), shown.constData());
    const documents::SheetDocument sheet(documents::resultsSheet({one}, u"Mardi"_s, documents::Names::Hidden,
        one.exercises.constFirst().startedAt, core::Language::French));
    QVERIFY2(sheet.text().contains(u"questionnaire\u00A0: 3 sur 4"_s), qPrintable(sheet.text()));
    const auto hidden = documents::resultsTable({one}, documents::Names::Hidden, core::Language::French);
    QVERIFY2(hidden.contains("\r\nPersonne 1;P08;"), hidden.constData());
    QVERIFY(!hidden.contains("1+1"));
}

void TestSheet::aMachineToMendIsSaid()
{
    using Verdict = core::MachineFinding::Verdict;
    QList<core::MachineFinding> findings{
        {u"disk"_s, Verdict::Fine, u"300 Mo libres"_s}, {u"printers"_s, Verdict::Notice, u"Aucune"_s}};
    const QDateTime at(QDate(2026, 11, 3), QTime(9, 0), Qt::UTC);
    documents::Sheet sheet = documents::machineSheet(findings, {}, at, core::Language::French);
    QVERIFY(sheet.verdict == documents::Sheet::Verdict::Good);
    findings.append({u"database"_s, Verdict::Wrong, u"abîmée"_s});
    sheet = documents::machineSheet(findings, {}, at, core::Language::French);
    QVERIFY(sheet.verdict == documents::Sheet::Verdict::Attention);
    QVERIFY(documents::SheetDocument(sheet).text().contains(u"À réparer · abîmée"_s));
}

int main(int argc, char* argv[])
{
    QGuiApplication app(argc, argv);
    documents::loadFonts();
    TestSheet test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_sheet.moc"

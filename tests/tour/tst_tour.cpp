#include "support/fail_on_warning.h"
#include "support/program.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// The real window plays the main job by itself: first name, site, sign-in, invoice, PDF, reset, undo.
class TestTour final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void playsToTheEnd();
    void failsWhereItCannotWrite();
};

void TestTour::playsToTheEnd()
{
    const QTemporaryDir place;
    const QString folder = place.filePath(u"tour"_s);
    const support::Outcome outcome = support::runProgram(u"electruc"_s, place.path(),
        {u"--tour"_s, folder, u"--data"_s, place.filePath(u"data"_s), u"--today"_s, u"2026-11-25"_s},
        120'000);
    QVERIFY2(!outcome.crashed, qPrintable(outcome.errors));
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors + QString::fromUtf8(outcome.output)));

    const QDir left(folder);
    const QStringList pictures = left.entryList({u"*.png"_s}, QDir::Files);
    QVERIFY2(pictures.size() >= 8, qPrintable(pictures.join(u' ')));
    for (const QString& picture : pictures) {
        const QImage image(left.filePath(picture));
        QVERIFY2(image.width() >= 1024 && image.height() >= 700, qPrintable(picture));
    }
    const QStringList documents = left.entryList({u"*.pdf"_s}, QDir::Files);
    QVERIFY(!documents.isEmpty());
    for (const QString& document : documents) {
        QFile file(left.filePath(document));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"));
    }
    QVERIFY2(!left.entryList({u"summary.*"_s}, QDir::Files).isEmpty(), "no summary");
}

void TestTour::failsWhereItCannotWrite()
{
    const QTemporaryDir place;
    const support::Outcome outcome = support::runProgram(u"electruc"_s, place.path(),
        {u"--tour"_s, u"/proc/electruc"_s, u"--data"_s, place.filePath(u"data"_s)}, 120'000);
    QVERIFY(!outcome.crashed);
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY(!outcome.errors.isEmpty());
}

QTEST_GUILESS_MAIN(TestTour)
#include "tst_tour.moc"

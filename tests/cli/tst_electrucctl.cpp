#include "support/fail_on_warning.h"
#include "support/program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

const QString kDay = u"2026-11-25"_s;

void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    const QStringList files = QDir(from).entryList(QDir::Files);
    for (const QString& file : files)
        QFile::copy(from + u'/' + file, to + u'/' + file);
}

void writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(), qPrintable(path));
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// The real program, as a script calls it.
class TestElectrucctl final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_place.reset(); }

    void explainsItself_data();
    void explainsItself();
    void refusesAWrongCall_data();
    void refusesAWrongCall();
    void saysWhyItFailed_data();
    void saysWhyItFailed();
    void keepsHostileArgumentsText_data();
    void keepsHostileArgumentsText();

    void setupIsRepeatable();
    void setupKeepsTheCodeOfAFile();
    void statusCounts();
    void dumpsOfOneDayAreIdentical();
    void resetIsUndone();
    void peopleAreForgotten();
    void resultsAreAnonymousUnlessAsked();
    void certificatesAreVerified();
    void theCertificatesOfAGroupAreVerifiedOneByOne();
    void theTrainersBookletIsWritten();
    void exercisesAreBegunPackedAndImported();
    void eventsHappenAndTheCalendarTurns();
    void aPreparedSessionIsStartedAndStopped();
    void resetTakesOnePerson();
    void resetRenewsTheLetters();
    void snapshotsComeBack();
    void documentsAreWritten();
    void everyInvoiceIsWritten();
    void interruptedInvoicesAreWhole();
    void tablesAreExported();
    void peopleAreImportedInventedListedAndRemoved();
    void lettersAndCardsAreWritten();
    void checkFindsADamagedDatabase();
    void checkFindsRowsThatPointToNothing();
    void refusesAFolderInUse();

private:
    support::Outcome call(const QStringList& arguments, int timeoutMs = 60'000) const
    {
        return support::runProgram(
            u"electrucctl"_s, m_place->path(), QStringList{u"--today"_s, kDay} + arguments, timeoutMs);
    }
    QString data() const { return m_place->filePath(u"data"_s); }
    QJsonObject json(const QStringList& arguments) const
    {
        return QJsonDocument::fromJson(call(arguments + QStringList{u"--json"_s}).output).object();
    }

    QTemporaryDir m_prepared; // made once, copied for each test
    std::unique_ptr<QTemporaryDir> m_place;
    QString m_reference; // of an invoice
    QString m_ean; // of a persona
};

void TestElectrucctl::initTestCase()
{
    m_place = std::make_unique<QTemporaryDir>();
    const support::Outcome setup = call({u"setup"_s});
    QVERIFY2(setup.exitCode == 0, qPrintable(setup.errors));
    copyFolder(data(), m_prepared.path());

    const QString csv = m_place->filePath(u"table.csv"_s);
    QCOMPARE(call({u"export"_s, u"invoices"_s, u"--csv"_s, csv}).exitCode, 0);
    const QList<QByteArray> lines = readFile(csv).split('\n');
    QVERIFY(lines.size() > 500);
    const qsizetype column = lines.at(0).trimmed().split(',').indexOf("reference");
    QVERIFY(column >= 0);
    m_reference = QString::fromUtf8(lines.at(1).split(',').at(column));
    QCOMPARE(call({u"export"_s, u"supply_points"_s, u"--csv"_s, csv}).exitCode, 0);
    const QList<QByteArray> points = readFile(csv).split('\n');
    m_ean = QString::fromUtf8(points.at(1).split(',').at(points.at(0).trimmed().split(',').indexOf("ean")));
    QCOMPARE(m_ean.size(), 18);
}

void TestElectrucctl::init()
{
    support::failOnWarning();
    m_place = std::make_unique<QTemporaryDir>();
    copyFolder(m_prepared.path(), data());
}

void TestElectrucctl::explainsItself_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");

    QTest::newRow("the program") << QStringList{u"--help"_s} << u"undo-reset"_s;
    QTest::newRow("the program, in short") << QStringList{u"-h"_s} << u"COMMANDE"_s;
    QTest::newRow("its version") << QStringList{u"--version"_s} << u"electrucctl 0."_s;
    const QStringList commands{u"setup"_s, u"status"_s, u"reset"_s, u"undo-reset"_s, u"snapshot"_s,
        u"forget-people"_s, u"invoice"_s, u"invoices"_s, u"contract"_s, u"terms"_s, u"export"_s, u"dump"_s,
        u"check"_s};
    for (const QString& command : commands)
        QTest::newRow(qPrintable(command))
            << QStringList{command, u"--help"_s} << u"electrucctl "_s + command;
}

void TestElectrucctl::explainsItself()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, word);
    const support::Outcome outcome = support::runProgram(u"electrucctl"_s, m_place->path(), arguments);
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY2(QString::fromUtf8(outcome.output).contains(word), outcome.output.constData());
    QCOMPARE(outcome.errors, QString());
}

void TestElectrucctl::refusesAWrongCall_data()
{
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("no command") << QStringList{};
    QTest::newRow("an unknown command") << QStringList{u"explode"_s};
    QTest::newRow("an unknown option") << QStringList{u"status"_s, u"--loud"_s};
    QTest::newRow("an option of another command") << QStringList{u"status"_s, u"--pdf"_s, u"x"_s};
    QTest::newRow("an unknown option before the command") << QStringList{u"--loud"_s, u"status"_s};
    QTest::newRow("an option without its value") << QStringList{u"status"_s, u"--data"_s};
    QTest::newRow("an empty folder") << QStringList{u"--data="_s, u"status"_s};
    QTest::newRow("a database that is no PostgreSQL")
        << QStringList{u"--database"_s, u"mysql://x/y"_s, u"status"_s};
    QTest::newRow("a day that is none") << QStringList{u"--today"_s, u"2026-02-30"_s, u"status"_s};
    QTest::newRow("a day before our era of dates") << QStringList{u"--today"_s, u"0001-01-01"_s, u"status"_s};
    QTest::newRow("a day too far") << QStringList{u"--today"_s, u"9999-12-31"_s, u"status"_s};
    QTest::newRow("a value where none belongs") << QStringList{u"--json=yes"_s, u"status"_s};
    QTest::newRow("a file without a name") << QStringList{u"terms"_s, u"--pdf"_s, u""_s};
    QTest::newRow("a person without a number") << QStringList{u"reset"_s, u"--person="_s};
    QTest::newRow("a word too many") << QStringList{u"status"_s, u"now"_s};
    QTest::newRow("a reset of nothing") << QStringList{u"reset"_s};
    QTest::newRow("a reset of two levels") << QStringList{u"reset"_s, u"--all"_s, u"--group"_s};
    QTest::newRow("a whole reset of the accounts alone")
        << QStringList{u"reset"_s, u"--all"_s, u"--account"_s};
    QTest::newRow("a whole reset with new letters")
        << QStringList{u"reset"_s, u"--all"_s, u"--new-letters"_s};
    QTest::newRow("a person without a code") << QStringList{u"reset"_s, u"--person"_s};
    QTest::newRow("a snapshot without an action") << QStringList{u"snapshot"_s};
    QTest::newRow("a snapshot with an unknown action") << QStringList{u"snapshot"_s, u"eat"_s, u"x"_s};
    QTest::newRow("a snapshot without a name") << QStringList{u"snapshot"_s, u"save"_s};
    QTest::newRow("a snapshot with a blank name") << QStringList{u"snapshot"_s, u"save"_s, u"  "_s};
    QTest::newRow("a list with a name") << QStringList{u"snapshot"_s, u"list"_s, u"x"_s};
    QTest::newRow("an invoice without a reference") << QStringList{u"invoice"_s, u"--pdf"_s, u"x.pdf"_s};
    QTest::newRow("an invoice without a file") << QStringList{u"invoice"_s, u"2026-11-0001"_s};
    QTest::newRow("invoices without a folder") << QStringList{u"invoices"_s};
    QTest::newRow("a contract without a file") << QStringList{u"contract"_s, u"541448000000000000"_s};
    QTest::newRow("terms without a file") << QStringList{u"terms"_s};
    QTest::newRow("an export without a file") << QStringList{u"export"_s, u"invoices"_s};
    QTest::newRow("an export without a table") << QStringList{u"export"_s, u"--csv"_s, u"x"_s};
}

void TestElectrucctl::refusesAWrongCall()
{
    QFETCH(const QStringList, arguments);
    const support::Outcome outcome = support::runProgram(u"electrucctl"_s, m_place->path(), arguments);
    QVERIFY2(outcome.exitCode == 2, qPrintable(outcome.errors));
    QVERIFY(!outcome.crashed);
    QVERIFY(!outcome.errors.trimmed().isEmpty());
    QCOMPARE(outcome.output, QByteArray());
}

void TestElectrucctl::saysWhyItFailed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("word");

    QTest::newRow("an invoice nobody has")
        << QStringList{u"invoice"_s, u"1999-01-0001"_s, u"--pdf"_s, u"/tmp/x.pdf"_s} << u"1999-01-0001"_s;
    QTest::newRow("a contract nobody has")
        << QStringList{u"contract"_s, u"12"_s, u"--pdf"_s, u"/tmp/x.pdf"_s} << u"contrat"_s;
    QTest::newRow("a file where nothing can be written")
        << QStringList{u"terms"_s, u"--pdf"_s, u"/proc/electruc/x.pdf"_s} << u"fichier"_s;
    QTest::newRow("a folder where nothing can be written")
        << QStringList{u"invoices"_s, u"--folder"_s, u"/proc/electruc"_s} << u"fichier"_s;
    QTest::newRow("a table that is none")
        << QStringList{u"export"_s, u"secrets"_s, u"--csv"_s, u"-"_s} << u"secrets"_s;
    QTest::newRow("the table of the trainer's code")
        << QStringList{u"export"_s, u"pin"_s, u"--csv"_s, u"-"_s} << u"pin"_s;
    QTest::newRow("a snapshot that is none")
        << QStringList{u"snapshot"_s, u"restore"_s, u"absent"_s} << u"absent"_s;
    QTest::newRow("nothing to undo") << QStringList{u"undo-reset"_s} << u"annuler"_s;
    QTest::newRow("a person nobody is")
        << QStringList{u"reset"_s, u"--person"_s, u"541448000000000000"_s} << u"EAN"_s;
    QTest::newRow("a code file that is absent")
        << QStringList{u"setup"_s, u"--pin-file"_s, u"/nonexistent/pin"_s} << u"fichier"_s;
    QTest::newRow("a folder that is a file")
        << QStringList{u"--data"_s, u"/dev/null"_s, u"status"_s} << u"dossier"_s;
    QTest::newRow("a server that is none")
        << QStringList{u"--database"_s, u"postgresql://nobody@/x?host=/nonexistent"_s, u"status"_s}
        << u"serveur"_s;
}

void TestElectrucctl::saysWhyItFailed()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, word);
    const support::Outcome outcome = call(arguments);
    QVERIFY2(outcome.exitCode == 1, qPrintable(outcome.errors));
    QVERIFY(!outcome.crashed);
    QVERIFY2(outcome.errors.contains(word), qPrintable(outcome.errors));
    QCOMPARE(outcome.output, QByteArray());
}

void TestElectrucctl::keepsHostileArgumentsText_data()
{
    QTest::addColumn<QStringList>("arguments");

    const QStringList texts{u"'; drop table invoices; --"_s, u"../../etc/passwd"_s, u"%s%n%x"_s,
        QString(50'000, u'9'), u"\u202Egnp"_s, u"Zoé\u0301 ✓ 🙂"_s, u"<b>gras</b>"_s, u"\"' or 1=1"_s};
    int number = 0;
    for (const QString& text : texts) {
        QTest::addRow("invoice %d", ++number) << QStringList{u"invoice"_s, text, u"--pdf"_s, u"/tmp/x.pdf"_s};
        QTest::addRow("contract %d", number) << QStringList{u"contract"_s, text, u"--pdf"_s, u"/tmp/x.pdf"_s};
        QTest::addRow("person %d", number) << QStringList{u"reset"_s, u"--person"_s, text};
        QTest::addRow("export %d", number) << QStringList{u"export"_s, text, u"--csv"_s, u"-"_s};
        QTest::addRow("restore %d", number) << QStringList{u"snapshot"_s, u"restore"_s, text};
        QTest::addRow("remove %d", number) << QStringList{u"snapshot"_s, u"remove"_s, text};
    }
}

void TestElectrucctl::keepsHostileArgumentsText()
{
    QFETCH(const QStringList, arguments);
    const support::Outcome outcome = call(arguments);
    QVERIFY2(!outcome.crashed, qPrintable(outcome.errors));
    QVERIFY2(outcome.exitCode == 1 || outcome.exitCode == 2, qPrintable(outcome.errors));
    QVERIFY(json({u"status"_s}).value(u"invoices"_s).toInt() > 500);
}

void TestElectrucctl::setupIsRepeatable()
{
    const QByteArray before = call({u"dump"_s}).output;
    QCOMPARE(call({u"setup"_s}).exitCode, 0);
    QCOMPARE(call({u"dump"_s}).output, before);
}

void TestElectrucctl::setupKeepsTheCodeOfAFile()
{
    const QString path = m_place->filePath(u"pin"_s);
    QCOMPARE(json({u"status"_s}).value(u"pinChosen"_s), QJsonValue(false));
    for (const QByteArray& wrong :
        {QByteArray(), QByteArray("12"), QByteArray("abcd"), QByteArray("1234"), QByteArray(100'000, '7')}) {
        writeFile(path, wrong);
        const support::Outcome outcome = call({u"setup"_s, u"--pin-file"_s, path});
        QVERIFY2(outcome.exitCode == 1, wrong.left(20).constData());
        QVERIFY(!outcome.errors.isEmpty());
    }
    QCOMPARE(json({u"status"_s}).value(u"pinChosen"_s), QJsonValue(false));
    writeFile(path, "0417");
    QCOMPARE(call({u"setup"_s, u"--organiser-pin-file"_s, path}).exitCode, 1); // the trainer's comes first
    writeFile(path, "4829\r\n");
    QCOMPARE(call({u"setup"_s, u"--pin-file"_s, path}).exitCode, 0);
    QCOMPARE(json({u"status"_s}).value(u"pinChosen"_s), QJsonValue(true));

    QCOMPARE(call({u"setup"_s, u"--organiser-pin-file"_s, path}).exitCode, 1); // never the same
    QCOMPARE(json({u"status"_s}).value(u"organiserPinChosen"_s), QJsonValue(false));
    writeFile(path, "0417");
    QCOMPARE(call({u"setup"_s, u"--organiser-pin-file"_s, path}).exitCode, 0);
    QCOMPARE(json({u"status"_s}).value(u"organiserPinChosen"_s), QJsonValue(true));
    writeFile(path, "");
    QCOMPARE(call({u"setup"_s, u"--organiser-pin-file"_s, path}).exitCode, 0);
    QCOMPARE(json({u"status"_s}).value(u"organiserPinChosen"_s), QJsonValue(false));
}

void TestElectrucctl::statusCounts()
{
    const QJsonObject status = json({u"status"_s});
    QVERIFY(status.value(u"supplyPoints"_s).toInt() >= 40);
    QCOMPARE(status.value(u"database"_s), QJsonValue(u"sqlite"_s));
    QCOMPARE(status.value(u"today"_s), QJsonValue(kDay));
    QCOMPARE(status.value(u"snapshots"_s), QJsonValue(0));
    QVERIFY(status.value(u"undoableResetAt"_s).isNull());
    const support::Outcome words = call({u"status"_s});
    QVERIFY(QString::fromUtf8(words.output).contains(u"Jour simulé"));
    QCOMPARE(words.errors, QString());
}

void TestElectrucctl::dumpsOfOneDayAreIdentical()
{
    const QByteArray first = call({u"dump"_s}).output;
    QVERIFY(first.size() > 10'000);
    const QTemporaryDir other;
    const auto dumpOf = [&other](const QString& folder, const QString& day) {
        return support::runProgram(u"electrucctl"_s, other.path(),
            {u"--data"_s, other.filePath(folder), u"--today"_s, day, u"dump"_s})
            .output;
    };
    QCOMPARE(dumpOf(u"same"_s, kDay), first);
    QVERIFY(dumpOf(u"later"_s, u"2026-12-25"_s) != first);
}

void TestElectrucctl::certificatesAreVerified()
{
    const auto verdict = [this](const QString& what) {
        return json({u"certificate"_s, u"verify"_s, what})[u"verdict"_s].toString();
    };
    // Nobody finished anything yet: sheets without a name, no certificate.
    const QString pile = m_place->filePath(u"bilan.pdf"_s);
    QCOMPARE(call({u"papers"_s, u"--pdf"_s, pile}).exitCode, 0);
    QVERIFY(readFile(pile).startsWith("%PDF-"));
    QCOMPARE(verdict(u"AAAA-AAAA"_s), u"unknown-code"_s);
    QCOMPARE(verdict(u"bonjour"_s), u"no-certificate"_s);
    QCOMPARE(verdict(pile), u"no-certificate"_s);
    QCOMPARE(call({u"certificate"_s, u"verify"_s, u"AAAA-AAAA"_s}).exitCode, 1);

    const QString key = m_place->filePath(u"key.json"_s);
    QCOMPARE(call({u"certificate"_s, u"key"_s, u"--export"_s, key}).exitCode, 0);
    const QString own = json({u"certificate"_s, u"key"_s})[u"own"_s][u"fingerprint"_s].toString();
    QCOMPARE(own.size(), 23);
    QCOMPARE(json({u"certificate"_s, u"key"_s, u"--trust"_s, key})[u"trusted"_s].toArray().size(), 1);
    QCOMPARE(json({u"certificate"_s, u"key"_s, u"--forget"_s, own})[u"trusted"_s].toArray().size(), 0);
    QCOMPARE(call({u"certificate"_s, u"key"_s, u"--forget"_s, own}).exitCode, 1);
    writeFile(key, "{}");
    QCOMPARE(call({u"certificate"_s, u"key"_s, u"--trust"_s, key}).exitCode, 1);

    QCOMPARE(call({u"certificate"_s, u"revoke"_s, u"aaaa aaaa"_s}).exitCode, 0);
    QCOMPARE(verdict(u"AAAA-AAAA"_s), u"revoked"_s);
    QCOMPARE(call({u"certificate"_s, u"reinstate"_s, u"AAAA-AAAA"_s}).exitCode, 0);
    QCOMPARE(verdict(u"AAAA-AAAA"_s), u"unknown-code"_s);
    QCOMPARE(call({u"certificate"_s, u"revoke"_s, u"x"_s}).exitCode, 1);
    QCOMPARE(call({u"certificate"_s, u"list"_s}).exitCode, 0);
    QCOMPARE(call({u"certificate"_s, u"key"_s, u"more"_s}).exitCode, 2);
}

void TestElectrucctl::theCertificatesOfAGroupAreVerifiedOneByOne()
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"progress"_s);
        database.setDatabaseName(data() + u"/classroom.db"_s);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(
            u"insert into exercise_progress (learner_id, exercise, attempt, started_at, finished_at, "
            u"running, "
            "journal_mark) select id, 'P08', 1, '2026-11-25T08:00:00Z', '2026-11-25T08:20:00Z', 0, 0 from "
            "learners"_s));
    }
    QSqlDatabase::removeDatabase(u"progress"_s);
    const QString pile = m_place->filePath(u"bilan.pdf"_s);
    QCOMPARE(call({u"papers"_s, u"--pdf"_s, pile, u"--certificates"_s}).exitCode, 0);
    const auto verified = [&] {
        return QJsonDocument::fromJson(call({u"certificate"_s, u"verify"_s, pile, u"--json"_s}).output)
            .array();
    };
    const QJsonArray all = verified();
    QVERIFY(all.size() > 1);
    for (const QJsonValue& one : all)
        QCOMPARE(one[u"verdict"_s].toString(), u"authentic"_s);
    const support::Outcome words = call({u"certificate"_s, u"verify"_s, pile});
    QCOMPARE(words.exitCode, 0);
    QCOMPARE(words.output.count('\n'), all.size()); // a line for each
    // One that was taken back fails them all, and says which.
    QCOMPARE(call({u"certificate"_s, u"revoke"_s, all[0][u"code"_s].toString()}).exitCode, 0);
    QCOMPARE(call({u"certificate"_s, u"verify"_s, pile}).exitCode, 1);
    QCOMPARE(verified()[0][u"verdict"_s].toString(), u"revoked"_s);
    QCOMPARE(verified()[1][u"verdict"_s].toString(), u"authentic"_s);
}

void TestElectrucctl::theTrainersBookletIsWritten()
{
    const QString pdf = m_place->filePath(u"livret.pdf"_s);
    const QJsonObject one = json({u"exercise"_s, u"booklet"_s, u"P08"_s, u"--pdf"_s, pdf});
    QVERIFY(one[u"pages"_s].toInt() >= 2);
    QVERIFY(readFile(pdf).startsWith("%PDF-"));
    const QJsonObject all = json({u"exercise"_s, u"booklet"_s, u"--pdf"_s, pdf, u"--language"_s, u"nl"_s});
    QVERIFY(all[u"pages"_s].toInt() > 40);
    QCOMPARE(call({u"exercise"_s, u"booklet"_s}).exitCode, 2);
    QCOMPARE(call({u"exercise"_s, u"booklet"_s, u"Z99"_s, u"--pdf"_s, pdf}).exitCode, 2);
    QCOMPARE(call({u"exercise"_s, u"booklet"_s, u"--pdf"_s, pdf, u"--language"_s, u"es"_s}).exitCode, 2);
}

void TestElectrucctl::exercisesAreBegunPackedAndImported()
{
    const QString pack = m_place->filePath(u"pack"_s);
    const QString file = pack + u"/exercises/y01-essai.json"_s;
    QDir().mkpath(pack + u"/exercises"_s);
    QCOMPARE(call({u"exercise"_s, u"new"_s, u"y1"_s, file}).exitCode, 2);
    QCOMPARE(call({u"exercise"_s, u"new"_s, u"Y01"_s, file}).exitCode, 0);
    QCOMPARE(call({u"exercise"_s, u"new"_s, u"Y01"_s, file}).exitCode, 2); // never over what is there
    QVERIFY(readFile(file).contains("\"quiz\"")); // questions to start from, too
    const support::Outcome checked = call({u"exercise"_s, u"check"_s, file});
    QVERIFY2(checked.exitCode == 0, checked.output.constData());
    QCOMPARE(call({u"pack"_s, u"check"_s, pack}).exitCode, 1); // no manifest yet
    writeFile(pack + u"/pack.json"_s, R"({"pack": 1, "id": "valbois", "title": "Valbois"})");
    const support::Outcome packed = call({u"pack"_s, u"check"_s, pack});
    QVERIFY2(packed.exitCode == 0, packed.output.constData());
    QCOMPARE(json({u"pack"_s, u"import"_s, pack})[u"exercises"_s].toInt(), 1);
    QVERIFY(call({u"pack"_s, u"list"_s}).output.contains("valbois"));
    const QString zip = m_place->filePath(u"valbois.zip"_s);
    QCOMPARE(call({u"pack"_s, u"export"_s, u"valbois"_s, zip}).exitCode, 0);
    QCOMPARE(call({u"pack"_s, u"remove"_s, u"valbois"_s}).exitCode, 0);
    QCOMPARE(call({u"pack"_s, u"remove"_s, u"valbois"_s}).exitCode, 1);
    QCOMPARE(call({u"pack"_s, u"import"_s, zip}).exitCode, 0);
    writeFile(pack + u"/exercises/y02.sh"_s, "rm");
    const QJsonArray faults = json({u"pack"_s, u"import"_s, pack})[u"faults"_s].toArray();
    QCOMPARE(faults.size(), 1);
    QVERIFY(faults.first().toString().startsWith(u"exercises/y02.sh"));
    QCOMPARE(call({u"pack"_s, u"export"_s}).exitCode, 2);
}

void TestElectrucctl::eventsHappenAndTheCalendarTurns()
{
    const QJsonObject invoice = json({u"event"_s, u"invoice"_s, u"--person"_s, m_ean});
    QCOMPARE(invoice[u"status"_s].toString(), u"done"_s);
    QCOMPARE(invoice[u"touched"_s].toInt(), 1);
    const QJsonObject later = json({u"event"_s, u"site-down"_s, u"--in"_s, u"5"_s});
    QCOMPARE(later[u"status"_s].toString(), u"planned"_s);
    const QString number = QString::number(later[u"id"_s].toInteger());
    QCOMPARE(call({u"event"_s, u"--cancel"_s, number}).exitCode, 0);
    QCOMPARE(call({u"event"_s, u"--cancel"_s, number}).exitCode, 1);
    QCOMPARE(call({u"event"_s, u"earthquake"_s}).exitCode, 2);
    QCOMPARE(call({u"event"_s, u"site-down"_s, u"--person"_s, m_ean}).exitCode, 1);

    const QJsonObject turned = json({u"advance"_s, u"month"_s});
    QCOMPARE(turned[u"from"_s].toString(), kDay);
    QCOMPARE(turned[u"to"_s].toString(), u"2026-12-25"_s);
    QVERIFY(!turned[u"happened"_s].toArray().isEmpty());
    // The next call is on that day.
    QCOMPARE(json({u"advance"_s, u"day"_s})[u"from"_s].toString(), u"2026-12-25"_s);
    QCOMPARE(call({u"advance"_s, u"year"_s}).exitCode, 2);
    const QJsonObject list = json({u"event"_s, u"--list"_s});
    QVERIFY(list[u"planned"_s].toArray().isEmpty());
    QVERIFY(list[u"past"_s].toArray().size() >= 3);
}

void TestElectrucctl::aPreparedSessionIsStartedAndStopped()
{
    const QJsonArray sessions = json({u"session"_s, u"list"_s})[u"sessions"_s].toArray();
    QVERIFY(sessions.size() >= 2);
    QCOMPARE(sessions.at(0)[u"session"_s].toString(), u"premiere-seance"_s);
    QCOMPARE(sessions.at(0)[u"minutes"_s].toInt(), 120);
    QCOMPARE(call({u"session"_s, u"stop"_s}).exitCode, 1);
    QCOMPARE(call({u"session"_s, u"start"_s, u"autre"_s}).exitCode, 1);
    QCOMPARE(call({u"session"_s, u"start"_s}).exitCode, 2);

    const QJsonObject started = json({u"session"_s, u"start"_s, u"Première séance"_s});
    QCOMPARE(started[u"state"_s].toString(), u"running"_s);
    QCOMPARE(started[u"lines"_s].toArray().at(0)[u"status"_s].toString(), u"done"_s); // minute 0
    QCOMPARE(call({u"session"_s, u"start"_s, u"premiere-seance"_s}).exitCode, 1);
    // The next call of the program finds it under way, and planned like every other event.
    QCOMPARE(json({u"session"_s, u"list"_s})[u"current"_s][u"state"_s].toString(), u"running"_s);
    const QJsonObject next = json({u"event"_s, u"--list"_s})[u"planned"_s].toArray().at(0).toObject();
    QCOMPARE(next[u"event"_s].toString(), u"exercise"_s);
    QCOMPARE(next[u"subject"_s].toString(), u"P01"_s);
    QCOMPARE(json({u"session"_s, u"stop"_s})[u"state"_s].toString(), u"stopped"_s);
    QVERIFY(json({u"event"_s, u"--list"_s})[u"planned"_s].toArray().isEmpty());
}

void TestElectrucctl::resetIsUndone()
{
    const QByteArray pristine = call({u"dump"_s}).output;
    const support::Outcome reset = call({u"reset"_s, u"--group"_s, u"--json"_s});
    QVERIFY2(reset.exitCode == 0, qPrintable(reset.errors));
    QVERIFY(QJsonDocument::fromJson(reset.output).object().contains(u"files"_s));
    QCOMPARE(call({u"dump"_s}).output, pristine);
    QVERIFY(json({u"status"_s}).value(u"undoableResetAt"_s).isString());
    QCOMPARE(call({u"undo-reset"_s}).exitCode, 0);
    QCOMPARE(call({u"dump"_s}).output, pristine);
    QCOMPARE(call({u"reset"_s, u"--all"_s}).exitCode, 0);
    QCOMPARE(call({u"dump"_s}).output, pristine);
    // As at the very first start: the group of demonstration, nobody of the class.
    QCOMPARE(json({u"status"_s}).value(u"learners"_s), QJsonValue(8));
}

void TestElectrucctl::peopleAreForgotten()
{
    const QByteArray pristine = call({u"dump"_s}).output;
    QCOMPARE(call({u"people"_s, u"invent"_s, u"3"_s}).exitCode, 0);
    QCOMPARE(call({u"snapshot"_s, u"save"_s, u"Mardi matin"_s}).exitCode, 0);
    const QJsonObject before = json({u"forget-people"_s, u"--count"_s});
    QCOMPARE(before.value(u"snapshots"_s), QJsonValue(1));
    QVERIFY(before.value(u"learners"_s).toInt() > 8);

    const QString sheet = m_place->filePath(u"preuve.pdf"_s);
    const support::Outcome done = call({u"forget-people"_s, u"--json"_s, u"--pdf"_s, sheet});
    QVERIFY2(done.exitCode == 0, qPrintable(done.errors));
    const QJsonObject report = QJsonDocument::fromJson(done.output).object();
    QCOMPARE(report.value(u"clean"_s), QJsonValue(true));
    QVERIFY(report.value(u"textsSought"_s).toInt() > 10);
    QVERIFY(report.value(u"files"_s).toArray().size() >= 3);
    QVERIFY(QFile(sheet).size() > 5000);
    QCOMPARE(call({u"dump"_s}).output, pristine);
    QCOMPARE(json({u"status"_s}).value(u"learners"_s), QJsonValue(8));

    const support::Outcome again = call({u"forget-people"_s});
    QCOMPARE(again.exitCode, 0);
    QVERIFY2(QString::fromUtf8(again.output).contains(u"Il ne reste rien"), again.output.constData());
}

void TestElectrucctl::resultsAreAnonymousUnlessAsked()
{
    const QString csv = m_place->filePath(u"resultats.csv"_s);
    const QString pdf = m_place->filePath(u"resultats.pdf"_s);
    QCOMPARE(call({u"results"_s, u"--csv"_s, csv, u"--pdf"_s, pdf}).exitCode, 0);
    QFile table(csv);
    QVERIFY(table.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(table.readAll()).contains(u"Personne;Exercice;Titre"));
    QVERIFY(QFile(pdf).size() > 5000);
    const QString hidden = QString::fromUtf8(call({u"results"_s}).output);
    QVERIFY2(hidden.contains(u"Personne 1"), qPrintable(hidden));
    const QString shown = QString::fromUtf8(call({u"results"_s, u"--names"_s}).output);
    QVERIFY2(!shown.contains(u"Personne 1"), qPrintable(shown));
    const QJsonArray people = QJsonDocument::fromJson(call({u"results"_s, u"--json"_s}).output).array();
    QCOMPARE(people.size(), 8);
    QVERIFY(!people.first().toObject().contains(u"firstName"_s));
}

void TestElectrucctl::resetTakesOnePerson()
{
    const QString grouped = m_ean.left(3) + u' ' + m_ean.mid(3, 3) + u'.' + m_ean.mid(6);
    for (const QString& ean : {m_ean, grouped}) {
        const support::Outcome reset = call({u"reset"_s, u"--person"_s, ean});
        QVERIFY2(reset.exitCode == 0, qPrintable(reset.errors));
    }
}

void TestElectrucctl::resetRenewsTheLetters()
{
    const support::Outcome renewed
        = call({u"reset"_s, u"--group"_s, u"--account"_s, u"--new-letters"_s, u"--json"_s});
    QVERIFY2(renewed.exitCode == 0, qPrintable(renewed.errors));
    const QJsonObject counts = QJsonDocument::fromJson(renewed.output).object();
    QVERIFY(counts.value(u"lettersNew"_s).toInt() > 0);
    QCOMPARE(counts.value(u"lettersValidAgain"_s), QJsonValue(0));
}

void TestElectrucctl::snapshotsComeBack()
{
    QCOMPARE(call({u"snapshot"_s, u"save"_s, u"Mardi matin"_s}).exitCode, 0);
    QVERIFY(QString::fromUtf8(call({u"snapshot"_s, u"list"_s}).output).contains(u"Mardi matin"));
    const QJsonArray rows
        = QJsonDocument::fromJson(call({u"snapshot"_s, u"list"_s, u"--json"_s}).output).array();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.at(0).toObject().value(u"name"_s), QJsonValue(u"Mardi matin"_s));
    QCOMPARE(call({u"snapshot"_s, u"restore"_s, u"Mardi matin"_s}).exitCode, 0);
    QCOMPARE(call({u"snapshot"_s, u"rename"_s, u"Mardi matin"_s}).exitCode, 2);
    QCOMPARE(call({u"snapshot"_s, u"rename"_s, u"Mardi matin"_s, u"Jeudi"_s}).exitCode, 0);
    QCOMPARE(call({u"snapshot"_s, u"restore"_s, u"Mardi matin"_s}).exitCode, 1);
    QCOMPARE(call({u"snapshot"_s, u"remove"_s, u"Jeudi"_s}).exitCode, 0);
    QCOMPARE(call({u"snapshot"_s, u"list"_s}).output, QByteArray());
}

void TestElectrucctl::documentsAreWritten()
{
    const QString path = m_place->filePath(u"un document.pdf"_s);
    const QList<QStringList> calls{
        {u"invoice"_s, m_reference, u"--pdf"_s, path},
        {u"contract"_s, m_ean, u"--pdf"_s, path},
        {u"terms"_s, u"--pdf"_s, path},
    };
    for (const QStringList& arguments : calls) {
        QFile::remove(path);
        const support::Outcome outcome = call(arguments);
        QVERIFY2(outcome.exitCode == 0, qPrintable(arguments.join(u' ') + outcome.errors));
        const QByteArray pdf = readFile(path);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    }
}

void TestElectrucctl::everyInvoiceIsWritten()
{
    const QString folder = m_place->filePath(u"factures"_s);
    const support::Outcome outcome = call({u"invoices"_s, u"--folder"_s, folder, u"--json"_s}, 240'000);
    QVERIFY2(outcome.exitCode == 0, qPrintable(outcome.errors));
    const int count = json({u"status"_s}).value(u"invoices"_s).toInt();
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), count);
    QCOMPARE(QJsonDocument::fromJson(outcome.output).object().value(u"written"_s).toInt(), count);
    QVERIFY2(outcome.errors.contains(u"%1/%1"_s.arg(count)), qPrintable(outcome.errors));
}

void TestElectrucctl::interruptedInvoicesAreWhole()
{
    const QString folder = m_place->filePath(u"factures"_s);
    QProcess process;
    process.start(support::programPath(u"electrucctl"_s),
        {u"--data"_s, data(), u"--today"_s, kDay, u"invoices"_s, u"--folder"_s, folder});
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QDir(folder).entryList({u"*.pdf"_s}, QDir::Files).size() >= 3, 30'000);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(QString::fromUtf8(process.readAllStandardError()).contains(u"Arrêté"));
    const QStringList files = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    for (const QString& file : files) {
        const QByteArray pdf = readFile(folder + u'/' + file);
        QVERIFY2(file.endsWith(u".pdf") && pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"),
            qPrintable(file));
    }
}

void TestElectrucctl::tablesAreExported()
{
    const support::Outcome list = call({u"export"_s});
    QCOMPARE(list.exitCode, 0);
    const QList<QByteArray> tables = list.output.trimmed().split('\n');
    QVERIFY(tables.size() > 10);
    QVERIFY(!tables.contains("pin"));
    QVERIFY(!tables.contains("organiser_pin"));
    for (const QByteArray& table : tables) {
        const support::Outcome outcome = call({u"export"_s, QString::fromUtf8(table), u"--csv"_s, u"-"_s});
        QVERIFY2(outcome.exitCode == 0, table.constData());
        QVERIFY2(outcome.output.contains("\r\n"), table.constData());
    }
    const QString path = m_place->filePath(u"t.csv"_s);
    QCOMPARE(call({u"export"_s, u"supply_points"_s, u"--csv"_s, path, u"--bom"_s}).exitCode, 0);
    QVERIFY(readFile(path).startsWith("\xEF\xBB\xBF"));
}

void TestElectrucctl::checkFindsADamagedDatabase()
{
    const support::Outcome sound = call({u"check"_s, u"--json"_s});
    QVERIFY2(sound.exitCode == 0, sound.output.constData());
    QCOMPARE(QJsonDocument::fromJson(sound.output).array().size(), 5);

    const QStringList files = QDir(data()).entryList({u"world.db-wal"_s, u"world.db-shm"_s}, QDir::Files);
    for (const QString& file : files)
        QFile::remove(data() + u'/' + file);
    writeFile(data() + u"/world.db"_s, QByteArray(8192, 'x'));
    for (const QString& command : {u"check"_s, u"status"_s, u"dump"_s}) {
        const support::Outcome outcome = call({command});
        QVERIFY2(outcome.exitCode == 1, qPrintable(command));
        QVERIFY2((QString::fromUtf8(outcome.output) + outcome.errors).contains(u"abîmée"),
            qPrintable(outcome.errors));
    }
    QCOMPARE(readFile(data() + u"/world.db"_s), QByteArray(8192, 'x')); // never thrown away
}

void TestElectrucctl::checkFindsRowsThatPointToNothing()
{
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"damage"_s);
        database.setDatabaseName(data() + u"/world.db"_s);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"update invoices set supply_point_id = 4711 where id = 1"_s));
    }
    QSqlDatabase::removeDatabase(u"damage"_s);
    const support::Outcome outcome = call({u"check"_s});
    QCOMPARE(outcome.exitCode, 1);
    QVERIFY2(QString::fromUtf8(outcome.output).contains(u"invoices"), outcome.output.constData());
}

void TestElectrucctl::refusesAFolderInUse()
{
    QLockFile lock(data() + u"/electruc.lock"_s);
    QVERIFY(lock.tryLock(0));
    const support::Outcome reset = call({u"reset"_s, u"--group"_s});
    QCOMPARE(reset.exitCode, 1);
    QVERIFY2(reset.errors.contains(u"déjà ouvert"), qPrintable(reset.errors));
    QCOMPARE(call({u"status"_s}).exitCode, 0); // reading is allowed
}

void TestElectrucctl::peopleAreImportedInventedListedAndRemoved()
{
    const QString list = m_place->filePath(u"groupe.csv"_s);
    // Windows-1252 and semicolons, as a spreadsheet writes it; the third line lacks the name.
    writeFile(list,
        "ean;pr\xE9nom;nom;adresse;code postal;localit\xE9\r\n"
        "541448862000000015;Andr\xE9;Lef\xE8vre;Rue du Lavoir 7;4998;Valbois\r\n"
        "541448862000000022;Lucie;;Rue du Lavoir 8;4998;Valbois\r\n");
    QJsonObject answer = json({u"people"_s, u"import"_s, list, u"--check"_s});
    QCOMPARE(answer[u"created"_s].toInt(), 1);
    QCOMPARE(answer[u"refused"_s][0][u"line"_s].toInt(), 3);
    QCOMPARE(answer[u"refused"_s][0][u"reason"_s].toString(), u"Il manque le nom."_s);
    const QString refused = m_place->filePath(u"refusees.csv"_s);
    answer = json({u"people"_s, u"import"_s, list, u"--group"_s, u"Mardi"_s, u"--refused"_s, refused});
    QCOMPARE(answer[u"created"_s].toInt(), 1);
    QCOMPARE(answer[u"joined"_s].toInt(), 1);
    QVERIFY(readFile(refused).contains("Lucie"));
    QCOMPARE(json({u"people"_s, u"import"_s, list})[u"updated"_s].toInt(), 1);
    QCOMPARE(json({u"people"_s, u"invent"_s, u"3"_s})[u"created"_s].toInt(), 3);
    const QJsonArray people
        = QJsonDocument::fromJson(call({u"people"_s, u"list"_s, u"--json"_s}).output).array();
    QCOMPARE(people.size(), 4);
    QCOMPARE(people[0][u"firstName"_s].toString(), u"André"_s);
    QCOMPARE(people[0][u"email"_s].toString(), u"andre.lefevre@messagerie.example"_s);
    QCOMPARE(call({u"people"_s, u"remove"_s, u"541448862000000015"_s}).exitCode, 0);
    QCOMPARE(call({u"people"_s, u"remove"_s, m_ean}).exitCode, 1);
    QCOMPARE(call({u"people"_s, u"invent"_s, u"0"_s}).exitCode, 2);
    QCOMPARE(call({u"people"_s, u"import"_s, m_place->filePath(u"absent.csv"_s)}).exitCode, 1);
    QCOMPARE(call({u"people"_s, u"list"_s, u"--group"_s, u"Jeudi"_s}).exitCode, 2);
    QCOMPARE(call({u"people"_s}).exitCode, 2);
}

void TestElectrucctl::lettersAndCardsAreWritten()
{
    QCOMPARE(call({u"people"_s, u"invent"_s, u"3"_s, u"--group"_s, u"Mardi"_s}).exitCode, 0);
    const QString pdf = m_place->filePath(u"lettres.pdf"_s);
    QJsonObject answer = json({u"letters"_s, u"--pdf"_s, pdf, u"--cards"_s});
    QCOMPARE(answer[u"letters"_s].toInt(), 3);
    QCOMPARE(answer[u"pages"_s].toInt(), 6);
    QVERIFY(readFile(pdf).startsWith("%PDF-"));
    QCOMPARE(json({u"letters"_s, u"--pdf"_s, pdf, u"--new"_s})[u"pages"_s].toInt(), 3);
    const QString cards = m_place->filePath(u"cartes.pdf"_s);
    QCOMPARE(json({u"persona-cards"_s, u"--pdf"_s, cards})[u"cards"_s].toInt(), 3);
    QVERIFY(readFile(cards).startsWith("%PDF-"));
    QCOMPARE(call({u"letters"_s}).exitCode, 2);
}

QTEST_GUILESS_MAIN(TestElectrucctl)
#include "tst_electrucctl.moc"

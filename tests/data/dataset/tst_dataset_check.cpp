// The content of the program is right, and every kind of mistake in a content folder is told in one sentence.

#include "data/dataset/dataset_check.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestDatasetCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theContentOfTheProgramIsRight();
    void theFolderAndTheProgramHoldTheSame();
    void theFrenchTextsAreTypeset_data();
    void theFrenchTextsAreTypeset();
    void mistakes_data();
    void mistakes();
    void aMissingFileIsTold();

private:
    // A copy of the content that a test may spoil.
    static void copyContent(const QString& folder);
    static void collectFaults(const QJsonValue& value, QStringList& faults);
};

void TestDatasetCheck::copyContent(const QString& folder)
{
    const QString from(data::kBuiltInContent);
    for (const QString& part : {u"."_s, u"world"_s, u"schema"_s, u"documents"_s, u"mails"_s, u"practice"_s,
             u"texts"_s, u"calls"_s, u"scripts"_s, u"exercises"_s}) {
        QVERIFY(QDir().mkpath(folder + u'/' + part));
        for (const QString& name : QDir(from + u'/' + part).entryList(QDir::Files)) {
            const QString path = folder + u'/' + part + u'/' + name;
            QVERIFY(QFile::copy(from + u'/' + part + u'/' + name, path));
            QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        }
    }
}

void TestDatasetCheck::theContentOfTheProgramIsRight()
{
    const QStringList sentences = data::checkDataset();
    QVERIFY2(sentences.isEmpty(), qPrintable(sentences.join(u'\n')));
}

void TestDatasetCheck::theFolderAndTheProgramHoldTheSame()
{
    // A file added to demo-data/ but not to the resources would be missing from the program.
    const QDir folder(qEnvironmentVariable("ELECTRUC_SOURCE_DIR") + u"/demo-data"_s);
    QVERIFY(folder.exists());
    for (const QString& part : {u"."_s, u"world"_s, u"schema"_s, u"documents"_s, u"mails"_s, u"practice"_s,
             u"texts"_s, u"calls"_s, u"scripts"_s}) {
        const QStringList wanted{
            u"*.json"_s, u"*.jpg"_s, u"*.png"_s, u"*.pdf"_s, u"*.docx"_s, u"*.mp4"_s, u"*.txt"_s};
        QCOMPARE(
            QDir(QString(data::kBuiltInContent) + u'/' + part).entryList(wanted, QDir::Files, QDir::Name),
            QDir(folder.filePath(part)).entryList(wanted, QDir::Files, QDir::Name));
    }
}

void TestDatasetCheck::theFrenchTextsAreTypeset_data()
{
    QTest::addColumn<QString>("file");
    for (const char* file : {"world/personas.json", "world/supply_points.json", "help.json",
             "documents/documents.json", "practice/practice.json", "classroom.json"})
        QTest::newRow(file) << QString::fromLatin1(file);
    for (const QString& kind : {u"mails/"_s, u"texts/"_s, u"calls/"_s, u"scripts/"_s}) {
        for (const QString& name : QDir(QString(data::kBuiltInContent) + u'/' + kind).entryList(QDir::Files))
            QTest::newRow(qPrintable(kind + name)) << kind + name;
    }
}

// ’ and no-break spaces, as everywhere in the program: a line never begins with a question mark.
void TestDatasetCheck::theFrenchTextsAreTypeset()
{
    QFETCH(QString, file);
    QFile bytes(QString(data::kBuiltInContent) + u'/' + file);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    const QJsonDocument document = QJsonDocument::fromJson(bytes.readAll());
    QStringList faults;
    collectFaults(document.object(), faults);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestDatasetCheck::collectFaults(const QJsonValue& value, QStringList& faults)
{
    // What is no French text: addresses of mails and sites, codes, and the words people type.
    static const QStringList kNoText{u"$schema"_s, u"id"_s, u"email"_s, u"password"_s, u"passwordHash"_s,
        u"fromAddress"_s, u"toAddress"_s, u"actionUrl"_s, u"link"_s, u"values"_s, u"time"_s, u"words"_s,
        u"nl"_s, u"de"_s, u"en"_s};
    static const QRegularExpression fault(u"'| [:;?!€%»]|«[^\u00A0]|[^\u00A0]»|[a-zé][:;?!€%]|  "_s);
    if (value.isArray()) {
        for (const QJsonValue& item : value.toArray())
            collectFaults(item, faults);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!kNoText.contains(it.key()))
                collectFaults(it.value(), faults);
        }
    } else {
        // {date:12} is a place to fill in, not a colon.
        static const QRegularExpression place(u"\\{[a-zA-Z]+:[0-9]+\\}"_s);
        QString text = value.toString();
        if (text.startsWith(u"https://"_s)) // a link that shows an address
            return;
        if (text.replace(place, u"X"_s).contains(fault))
            faults.append(text);
    }
}

void TestDatasetCheck::mistakes_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("told"); // must be in one of the sentences
    const QString personas = u"world/personas.json"_s;

    QTest::newRow("a comma too many") << u"help.json"_s << u"\"questions\": ["_s << u"\"questions\": [,"_s
                                      << u"help.json, /: line 3: this is no JSON"_s;
    QTest::newRow("a missing field") << personas << u"\"series\": 417,"_s << QString()
                                     << u"world/personas.json, /supplyPoints/0: "_s;
    QTest::newRow("a word instead of a number")
        << personas << u"\"series\": 417,"_s << u"\"series\": \"x\","_s
        << u"world/personas.json, /supplyPoints/0/series: "_s;
    QTest::newRow("an unknown field")
        << personas << u"\"series\": 417,"_s << u"\"series\": 417, \"serie\": 1,"_s << u"serie"_s;
    QTest::newRow("a wrong EAN key")
        << personas << u"541448860004312752"_s << u"541448860004312753"_s
        << u"/supplyPoints/0/ean: the last digit of 541448860004312753 should be 2"_s;
    QTest::newRow("an EAN outside the fictional range")
        << personas << u"541448860004312752"_s << u"541449000000012341"_s << u"/supplyPoints/0/ean: "_s;
    QTest::newRow("the same series twice") << personas << u"\"series\": 418,"_s << u"\"series\": 417,"_s
                                           << u"the series 417 is already used at world/personas.json"_s;
    QTest::newRow("a password changed without its hash")
        << personas << u"\"password\": \"Moulin-Tulipe-58\""_s << u"\"password\": \"Moulin-Tulipe-59\""_s
        << u"/supplyPoints/0/account/passwordHash: it does not match the password"_s;
    QTest::newRow("an index too small for two years")
        << personas << u"\"index\": 48213"_s << u"\"index\": 900"_s
        << u"/supplyPoints/0/meter: an index is smaller"_s;
    QTest::newRow("a real bank account")
        << personas << u"BE04539000000131"_s << u"BE68000000003434"_s << u"/mandates/0/iban: "_s;
    QTest::newRow("a wrong account key")
        << personas << u"BE04539000000131"_s << u"BE05539000000131"_s << u"/mandates/0/iban: the keys"_s;
    QTest::newRow("a document that is not listed")
        << personas << u"mandat-sans-signature.jpg"_s << u"mandat.jpg"_s
        << u"/mandates/0/document: documents.json does not list the file mandat.jpg"_s;
    QTest::newRow("a word between braces that means nothing")
        << personas << u"Bonjour {name}"_s << u"Bonjour {nom}"_s << u"{nom} means nothing"_s;
    QTest::newRow("an address that could be real") << personas << u"lucie.delvaux@messagerie.example"_s
                                                   << u"lucie.delvaux@example.org"_s << u"/fromAddress: "_s;
    QTest::newRow("a document that is not there") << u"documents/documents.json"_s << u"compteur-flou.jpg"_s
                                                  << u"compteur-net.jpg"_s << u"there is no such file"_s;
    QTest::newRow("a document of another type")
        << u"documents/documents.json"_s << u"application/pdf"_s << u"image/png"_s
        << u"the file is not of the type image/png"_s;
    QTest::newRow("a bold word that does not end") << u"help.json"_s << u"**54**"_s << u"**54"_s
                                                   << u"/questions/0/fr/paragraphs/0: a ** is not closed"_s;
    QTest::newRow("a topic that does not exist")
        << u"help.json"_s << u"\"topic\": \"contact\""_s << u"\"topic\": \"autre\""_s << u"/topic: "_s;
    QTest::newRow("a schema that refers to nothing")
        << u"schema/help.schema.json"_s << u"#/definitions/answer"_s << u"#/definitions/nothing"_s
        << u"help.json, /: the schema cannot be used"_s;
    const QString activation = u"mails/account-activation.json"_s;
    QTest::newRow("a mail with a name that nobody gives")
        << activation << u"{lifetime}"_s << u"{duration}"_s
        << u"/fr/body: {duration} is not one of its values"_s;
    QTest::newRow("a mail that declares more than it uses")
        << activation << u"\"lifetime\""_s << u"\"lifetime\", \"day\""_s << u"/values: no text uses {day}"_s;
    QTest::newRow("a mail with a label but no place for its button")
        << activation << u"{button}\\n\\n"_s << QString() << u"/fr: a button needs"_s;
    QTest::newRow("a mail that leads out of the practice world")
        << activation << u"https://www.electruc.example/"_s << u"https://www.example.org/"_s
        << activation + u", /link: "_s;
    QTest::newRow("a mail from an address that could be real")
        << activation << u"bonjour@electruc.example"_s << u"bonjour@example.org"_s
        << activation + u", /fromAddress: "_s;
    QTest::newRow("a fraud attempt that explains nothing")
        << activation << u"\"fromName\""_s << u"\"fraud\": true, \"fromName\""_s
        << u"/fr: a fraud attempt says what gives it away"_s;
    const QString notice = u"texts/invoice-ready.json"_s;
    const QString call = u"calls/code-thief.json"_s;
    QTest::newRow("a call with a way to nowhere")
        << call << u"\"to\": \"unsure\""_s << u"\"to\": \"nowhere\""_s
        << u"/nodes: there is no node nowhere"_s;
    QTest::newRow("a call that never ends") << call << u"\"to\": \"unsure\""_s << u"\"to\": \"hello\""_s
                                            << u"/nodes/hello: the talk comes back here without end"_s;
    QTest::newRow("a fraud that ends as an honest call")
        << call << u"\"end\": \"safe\""_s << u"\"end\": \"genuine\""_s << u"only an honest call ends so"_s;
    QTest::newRow("a text with a name that nobody gives")
        << notice << u"{amount}"_s << u"{price}"_s << u"/fr: {price} is not one of its values"_s;
    QTest::newRow("a text with a value its mail does not give")
        << notice << u"\"amount\""_s << u"\"amount\", \"day\""_s << u"gives no {day}"_s;
    QTest::newRow("a text that travels with no mail")
        << u"texts/mandate-active.json"_s << u"\"contact\""_s << u"\"letter\""_s << u"/notice: "_s;
    const QString session = u"scripts/premiere-seance.json"_s;
    QTest::newRow("a session with an exercise that there is not")
        << session << u"\"P01\""_s << u"\"P99\""_s << u"/lines/1: there is no exercise P99"_s;
    QTest::newRow("a session with an event of nobody")
        << session << u"\"calm-pause\""_s << u"\"earthquake\""_s << u"a trainer has no event earthquake"_s;
    QTest::newRow("a session that goes back in time") << session << u"\"minute\": 20"_s << u"\"minute\": 2"_s
                                                      << u"/lines/2: the lines are not in the order"_s;
    QTest::newRow("a session longer than four hours")
        << session << u"\"minute\": 120"_s << u"\"minute\": 241"_s
        << u"scripts/premiere-seance.json, /lines"_s;
    QTest::newRow("a session that a language lacks")
        << session << u"\"nl\": \"Welkom"_s << u"\"pt\": \"Bem-vindo"_s
        << u"scripts/premiere-seance.json, /lines/0"_s;
    QTest::newRow("a learner without a persona")
        << u"classroom.json"_s << u"541448860004312752"_s << u"541448860999999996"_s
        << u"/learners/0/ean: no supply point"_s;
}

void TestDatasetCheck::mistakes()
{
    QFETCH(QString, file);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, told);
    QTemporaryDir folder;
    copyContent(folder.path());

    QFile spoiled(folder.filePath(file));
    QVERIFY(spoiled.open(QIODevice::ReadOnly));
    QString text = QString::fromUtf8(spoiled.readAll());
    spoiled.close();
    const qsizetype at = text.indexOf(before);
    QVERIFY2(at >= 0, "the mistake cannot be made: the content changed");
    text.replace(at, before.size(), after);
    QVERIFY(spoiled.open(QIODevice::WriteOnly));
    spoiled.write(text.toUtf8());
    spoiled.close();

    const bool passwords = told.contains(u"passwordHash"_s);
    const QStringList sentences = data::checkDataset(
        folder.path(), passwords ? data::PasswordCheck::Verify : data::PasswordCheck::Skip);
    QVERIFY2(sentences.join(u'\n').contains(told), qPrintable(sentences.join(u'\n')));
    for (const QString& sentence : sentences)
        QVERIFY2(sentence.contains(u", /"_s), qPrintable(sentence));
}

void TestDatasetCheck::aMissingFileIsTold()
{
    QTemporaryDir folder;
    copyContent(folder.path());
    QVERIFY(QFile::remove(folder.filePath(u"classroom.json"_s)));
    const QStringList sentences = data::checkDataset(folder.path(), data::PasswordCheck::Skip);
    QCOMPARE(sentences.size(), 1);
    QVERIFY(sentences.constFirst().startsWith(u"classroom.json, /: "_s));
}

QTEST_GUILESS_MAIN(TestDatasetCheck)
#include "tst_dataset_check.moc"

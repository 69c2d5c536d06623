#include "runtime/translation.h"
#include "support/fail_on_warning.h"
#include "support/ts_file.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QEvent>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

const QStringList kLanguageCodes{u"fr"_s, u"nl"_s, u"de"_s, u"en"_s};

// %1, %2 and so on. A plural form may say its number in words.
QSet<QString> placesIn(const QString& text)
{
    static const QRegularExpression place(u"%L?\\d"_s);
    QSet<QString> all;
    for (auto it = place.globalMatch(text); it.hasNext();)
        all.insert(it.next().captured());
    return all;
}

} // namespace

class TestTranslation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { support::failOnWarning(); }
    void qtSpeaksEachLanguage_data();
    void qtSpeaksEachLanguage();
    void aChangeIsToldOnce();
    void thePortalAndTheProgramSpeakTheirOwn();
    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated();
    void whatIsFilledInStaysInItsPlace_data() { languages(); }
    void whatIsFilledInStaysInItsPlace();
    void eachLanguageHasItsOwnQuotes_data() { languages(); }
    void eachLanguageHasItsOwnQuotes();
    void frenchIsSetWithItsSpaces();

private:
    static void languages();

    QTemporaryDir m_fresh; // the files of translations/, brought up to date with the sources of now
};

void TestTranslation::languages()
{
    QTest::addColumn<QString>("code");
    for (const QString& code : kLanguageCodes)
        QTest::newRow(qPrintable(code)) << code;
}

void TestTranslation::initTestCase()
{
    QFile list(m_fresh.filePath(u"sources"_s));
    QVERIFY(list.open(QIODevice::WriteOnly));
    QTextStream sources(&list);
    for (const QString& room : {u"/app"_s, u"/forms"_s}) {
        QDirIterator it(support::sourceFolder() + room, {u"*.cpp"_s, u"*.h"_s, u"*.ui"_s}, QDir::Files,
            QDirIterator::Subdirectories);
        while (it.hasNext())
            sources << it.next() << '\n';
    }
    sources.flush();
    list.close();
    const auto update = [&](const QStringList& codes, const QStringList& options) {
        QStringList arguments{u'@' + list.fileName(), u"-I"_s, support::sourceFolder() + u"/app"_s,
            u"-locations"_s, u"none"_s, u"-no-obsolete"_s, u"-source-language"_s, u"fr_BE"_s, u"-silent"_s};
        arguments += options;
        arguments.append(u"-ts"_s);
        for (const QString& code : codes) {
            const QString name = u"electruc_%1.ts"_s.arg(code);
            QVERIFY(
                QFile::copy(support::sourceFolder() + u"/translations/"_s + name, m_fresh.filePath(name)));
            arguments.append(m_fresh.filePath(name));
        }
        QProcess lupdate;
        lupdate.setProcessChannelMode(QProcess::MergedChannels);
        lupdate.start(QStringLiteral(ELECTRUC_LUPDATE), arguments);
        QVERIFY(lupdate.waitForFinished(120'000));
        QVERIFY2(lupdate.exitCode() == 0, lupdate.readAll().constData());
    };
    update({u"fr"_s}, {u"-pluralonly"_s});
    update(kLanguageCodes.mid(1), {});
}

void TestTranslation::qtSpeaksEachLanguage_data()
{
    QTest::addColumn<core::Language>("language");
    QTest::addColumn<QString>("cancel");
    QTest::addColumn<QString>("locale");
    QTest::newRow("French") << core::Language::French << u"Annuler"_s << u"fr_BE"_s;
    QTest::newRow("Dutch") << core::Language::Dutch << u"Annuleren"_s << u"nl_BE"_s;
    QTest::newRow("German") << core::Language::German << u"Abbrechen"_s << u"de_BE"_s;
    QTest::newRow("English") << core::Language::English << u"Cancel"_s << u"en_IE"_s;
}

void TestTranslation::qtSpeaksEachLanguage()
{
    QFETCH(core::Language, language);
    QFETCH(QString, locale);
    {
        runtime::Translation translation;
        translation.use(language, language);
        QTEST(QCoreApplication::translate("QPlatformTheme", "Cancel"), "cancel");
        QCOMPARE(QLocale().name(), locale);
        QCOMPARE(core::languageOf(), language);
    }
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
}

void TestTranslation::aChangeIsToldOnce()
{
    struct Ear final : QObject
    {
        bool eventFilter(QObject*, QEvent* event) override
        {
            heard += event->type() == QEvent::LanguageChange ? 1 : 0;
            return false;
        }
        int heard = 0;
    };
    runtime::Translation translation;
    Ear ear;
    qApp->installEventFilter(&ear);
    translation.use(core::Language::Dutch, core::Language::German);
    QCOMPARE(ear.heard, 1);
    translation.use(core::Language::Dutch, core::Language::German);
    QCOMPARE(ear.heard, 1);
    translation.use(core::Language::French, core::Language::French);
    QCOMPARE(ear.heard, 2);
}

// The learner who chose Dutch on the site still has a browser in French.
void TestTranslation::thePortalAndTheProgramSpeakTheirOwn()
{
    runtime::Translation translation;
    translation.use(core::Language::French, core::Language::Dutch);
    const auto ofPortal
        = [] { return QCoreApplication::translate("sites::electruc::SiteHeader", "Nos services"); };
    const auto ofBrowser = [] { return QCoreApplication::translate("browser::BrowserBar", "Retour"); };
    QCOMPARE(ofPortal(), u"Onze diensten"_s);
    QCOMPARE(ofBrowser(), u"Retour"_s);
    translation.use(core::Language::Dutch, core::Language::French);
    QCOMPARE(ofPortal(), u"Nos services"_s);
    QCOMPARE(ofBrowser(), u"Terug"_s);
}

// Fails as soon as a text of the sources is changed or added: update_translations, then translate it.
void TestTranslation::everyTextIsTranslated()
{
    QFETCH(QString, code);
    const QList<support::Message> all = support::messagesOf(m_fresh.filePath(u"electruc_%1.ts"_s.arg(code)));
    QVERIFY(!all.isEmpty());
    static const QRegularExpression misread(u"[\\x{A000}-\\x{AFFF}]"_s);
    QStringList missing;
    for (const support::Message& message : all) {
        // A context without its namespace, or a text whose \u00A0 swallowed two letters: lupdate read
        // something else than the compiler, and the program would not find it.
        if (!message.isFinished || message.texts.contains(QString())
            || (!message.context.contains(u"::"_s) && message.context != u"kit")
            || message.source.contains(misread))
            missing.append(message.context + u": "_s + message.source);
    }
    QVERIFY2(missing.isEmpty(),
        qPrintable(u"%1, among them\n%2"_s.arg(missing.size()).arg(missing.mid(0, 20).join(u'\n'))));
}

void TestTranslation::whatIsFilledInStaysInItsPlace()
{
    QFETCH(QString, code);
    const QList<support::Message> all = support::messagesOf(m_fresh.filePath(u"electruc_%1.ts"_s.arg(code)));
    for (const support::Message& message : all) {
        for (const QString& text : message.texts)
            QVERIFY2(placesIn(text) == placesIn(message.source), qPrintable(message.source + u"\n"_s + text));
    }
}

void TestTranslation::eachLanguageHasItsOwnQuotes()
{
    QFETCH(QString, code);
    const QString foreign = code == u"fr" ? u"“”„"_s : code == u"de" ? u"«»”"_s : u"«»„"_s;
    const QList<support::Message> all = support::messagesOf(m_fresh.filePath(u"electruc_%1.ts"_s.arg(code)));
    for (const support::Message& message : all) {
        for (const QString& text : message.texts) {
            for (const QChar quote : foreign)
                QVERIFY2(!text.contains(quote), qPrintable(text));
        }
    }
}

// A line must not begin with a « : » nor end with a « « » alone; an apostrophe is curved.
void TestTranslation::frenchIsSetWithItsSpaces()
{
    static const QRegularExpression fault(
        u"«(?!\u00A0)|(?<!\u00A0)»|(?<=[\\w)»\u00A0]) [:;?!%€](?!\\w)|(?<=\\w)'(?=\\w)|\\.\\.\\."_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const QList<support::Message> all = support::messagesOf(m_fresh.filePath(u"electruc_nl.ts"_s));
    QVERIFY(all.size() > 1000);
    for (const support::Message& message : all)
        QVERIFY2(!fault.match(message.source).hasMatch(), qPrintable(message.source));
}

QTEST_GUILESS_MAIN(TestTranslation)
#include "tst_translation.moc"

#include "runtime/translation.h"
#include "support/fail_on_warning.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

class TestTranslation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void qtSpeaksFrench();
    void aMissingLanguageFallsBackToFrench();
    void everyPluralHasItsFrenchForms();

private:
    static QString root() { return QString::fromLocal8Bit(qgetenv("ELECTRUC_SOURCE_DIR")); }
};

void TestTranslation::qtSpeaksFrench()
{
    const QString english = QCoreApplication::translate("QPlatformTheme", "Cancel");
    QCOMPARE(english, u"Cancel"_s);
    {
        const runtime::Translation translation;
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Annuler"_s);
        QCOMPARE(QLocale().name(), u"fr_BE"_s);
    }
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
}

void TestTranslation::aMissingLanguageFallsBackToFrench()
{
    runtime::Translation translation;
    for (const core::Language language : core::kLanguages) {
        translation.use(language);
        QVERIFY(QCoreApplication::translate("QPlatformTheme", "Cancel") != u"Cancel"
            || language == core::Language::English);
    }
}

// Plural texts of the sources, and those of electruc_fr.ts that are finished: one set.
void TestTranslation::everyPluralHasItsFrenchForms()
{
    QStringList translated;
    QFile file(root() + u"/translations/electruc_fr.ts"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            QVERIFY2(!xml.attributes().hasAttribute(u"type"_s), qPrintable(u"unfinished: "_s + source));
        } else if (xml.name() == u"numerusform") {
            QVERIFY2(!xml.readElementText().isEmpty(), qPrintable(source));
            translated.append(source);
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));

    static const QRegularExpression kPlural(u"(?:tr|translate)\\([^;]*?\"([^\"]*%n[^\"]*)\""_s);
    QDirIterator it(root() + u"/app"_s, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile code(it.next());
        QVERIFY(code.open(QIODevice::ReadOnly));
        QRegularExpressionMatchIterator matches = kPlural.globalMatch(QString::fromUtf8(code.readAll()));
        while (matches.hasNext()) {
            const QString text = matches.next().captured(1);
            QVERIFY2(translated.contains(text),
                qPrintable(it.fileName() + u": update_translations, then give the forms of: "_s + text));
        }
    }
}

QTEST_GUILESS_MAIN(TestTranslation)
#include "tst_translation.moc"

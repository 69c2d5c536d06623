#include "documents/certificate_colors.h"
#include "documents/certificate_document.h"
#include "documents/document.h"
#include "documents/end_sheet.h"
#include "documents/fonts.h"
#include "documents/fraud_card.h"
#include "documents/paper.h"
#include "documents/paper_pile.h"
#include "documents/pdf_tools.h"
#include "documents/written.h"
#include "support/contrast.h"

#include <QBuffer>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using documents::CertificateDocument;
using documents::CertificatePaper;
using documents::EndSheet;
using documents::EndSheetDocument;

namespace {

const QDate kDay(2026, 11, 12);

core::SignedCertificate certificateOf(const QString& name, int exercises, bool isWhole)
{
    core::SignedCertificate one;
    one.says = {name, kDay, {}, isWhole};
    for (int i = 1; i <= exercises; ++i)
        one.says.exercises.append(u"P%1"_s.arg(i, 2, 10, QChar(u'0')));
    one.code = u"V3QK-88TD"_s;
    one.fingerprint = QByteArray::fromHex("0102030405060708");
    one.body = core::certificateBody(one.says, one.code, one.fingerprint);
    one.signature = QByteArray(64, 's');
    return one;
}

QStringList skills(int count)
{
    const QStringList some{u"Ouvrir un site et se connecter"_s, u"Télécharger et lire une facture"_s,
        u"Envoyer un relevé de compteur"_s, u"Envoyer une demande avec un document"_s,
        u"Mettre en place une domiciliation"_s, u"Gérer ses e-mails et ses fichiers"_s,
        u"Retrouver l’accès quand le mot de passe est oublié"_s};
    QStringList all;
    for (int i = 0; i < count; ++i)
        all.append(some.at(i % some.size()) + (i < some.size() ? QString() : u" %1"_s.arg(i)));
    return all;
}

QByteArray pngLogo()
{
    QImage image(400, 100, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

const core::Organisation kLibrary{
    u"Bibliothèque communale de Valbois"_s, u"Valbois"_s, u"Anne Lambert"_s, pngLogo()};

} // namespace

class TestTakeHome final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void certificateSaysWhoWhatAndWhen();
    void certificateKeepsToThePage_data();
    void certificateKeepsToThePage();
    void certificateBearsTheOrganiser();
    void certificateHasTheWordsOfItsTemplate();
    void longWordsKeepToThePage_data();
    void longWordsKeepToThePage();
    void everyAccentCanBeRead();
    void certificateNamesNobodyInJournals();
    void endSheetTellsWhatWasDone();
    void endSheetTellsWhatIsLeft();
    void endSheetTakesAsManyPagesAsItNeeds();
    void endSheetComesBackFromItsFile();
    void fraudCardSaysWhomToCall();
    void aPileIsOneFile();

private:
    QString written(const documents::Document& document, const QString& name)
    {
        return pdftools::written(
            qEnvironmentVariable("ELECTRUC_SWEEP_PICTURES", m_folder.path()), document, name + u".pdf"_s);
    }

    QTemporaryDir m_folder;
};

void TestTakeHome::certificateSaysWhoWhatAndWhen()
{
    const auto signed_ = certificateOf(u"Monique"_s, 7, true);
    const CertificateDocument document(
        {signed_, skills(7), {{}, u"Valbois"_s, {}, {}}, core::Language::French});
    QCOMPARE(document.fileName(), u"attestation-V3QK-88TD.pdf"_s);
    const QString pdf = written(document, u"certificate"_s);
    pdftools::run(u"qpdf"_s, {u"--check"_s, pdf});
    QCOMPARE(pdftools::infoOf(pdf, u"Pages"_s), u"1"_s);
    QVERIFY(pdftools::infoOf(pdf, u"Page size"_s).contains(u"A4"));
    const QString text = pdftools::textOf(pdf);
    for (const QString& one :
        QStringList{u"Attestation de réussite"_s, u"décernée à"_s, u"Monique"_s,
            u"qui a terminé le parcours"_s, u"« Mon énergie en ligne »"_s, u"Ce que Monique sait faire"_s,
            u"Fait à Valbois, le"_s, u"12/11/2026"_s, u"V3QK-88TD"_s}
            + skills(7))
        QVERIFY2(text.contains(one), qPrintable(one + u" is missing in: "_s + text));
    for (const int dpi : {96, 150, 300})
        QCOMPARE(pdftools::codeOf(pdf, dpi), signed_.payload().toLatin1());
    for (const pdftools::Font& font : pdftools::fontsOf(pdf))
        QVERIFY(font.embedded && font.subset);
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(CertificateDocument::payloadsInPdf(file.readAll()), QStringList{signed_.payload()});
    QCOMPARE(CertificateDocument::payloadsInPdf("%PDF-1.4"), QStringList());
}

void TestTakeHome::certificateKeepsToThePage_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("isLongPlace");
    QTest::newRow("one exercise") << u"Monique"_s << 1 << false;
    QTest::newRow("nine exercises") << u"Monique"_s << 9 << false;
    QTest::newRow("ten exercises in two columns") << u"Monique"_s << 10 << false;
    QTest::newRow("as many as there is room for") << u"Monique"_s << 24 << false;
    QTest::newRow("more than there is room for") << u"Monique"_s << 40 << true;
    QTest::newRow("the longest name") << QString(60, u'W') << 24 << true;
    QTest::newRow("a long name of many words")
        << u"Marie-Antoinette Vandenbrouckaert-de Moerloose van Kapelle"_s << 12 << true;
}

void TestTakeHome::certificateKeepsToThePage()
{
    QFETCH(QString, name);
    QFETCH(int, count);
    QFETCH(bool, isLongPlace);
    core::Organisation organisation;
    if (isLongPlace)
        organisation = {QString(60, u'M'), QString(40, u'W'), QString(60, u'W'), {}};
    const auto signed_ = certificateOf(name, qMin(count, 24), false);
    const CertificateDocument document({signed_, skills(count), organisation, core::Language::French});
    const QString pdf = written(document, QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
    QCOMPARE(pdftools::infoOf(pdf, u"Pages"_s), u"1"_s);
    QCOMPARE(pdftools::codeOf(pdf, 150), signed_.payload().toLatin1());
    const QString boxes = QString::fromUtf8(pdftools::run(u"pdftotext"_s, {u"-bbox"_s, pdf, u"-"_s}));
    static const QRegularExpression word(
        u"xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\">([^<]*)<"_s);
    double lastSkill = 0;
    double when = 0;
    auto words = word.globalMatch(boxes);
    QVERIFY(words.hasNext());
    while (words.hasNext()) {
        const auto one = words.next();
        // Points: the frame is 38 px from the edge, the text 60 px inside it.
        const double left = 98 * 0.75;
        QVERIFY2(one.captured(1).toDouble() > left && one.captured(3).toDouble() < 595.3 - left,
            qPrintable(one.captured(0)));
        QVERIFY2(one.captured(4).toDouble() < (1123 - 41) * 0.75, qPrintable(one.captured(0)));
        if (one.captured(5) == u"site" || one.captured(5).startsWith(u"chose"))
            lastSkill = qMax(lastSkill, one.captured(4).toDouble());
        if (one.captured(5) == u"Fait")
            when = one.captured(2).toDouble();
    }
    QVERIFY2(lastSkill < when, qPrintable(u"%1 %2"_s.arg(lastSkill).arg(when)));
    if (count > CertificateDocument::kMostSkills)
        QVERIFY(pdftools::textOf(pdf).contains(u"et 17 autres choses"));
    QVERIFY(document.text().contains(name));
}

void TestTakeHome::certificateBearsTheOrganiser()
{
    const auto signed_ = certificateOf(u"Monique"_s, 3, false);
    const QString pdf = written(
        CertificateDocument({signed_, skills(3), kLibrary, core::Language::French}), u"organiser"_s);
    const QString text = pdftools::textOf(pdf);
    QVERIFY2(text.contains(u"Bibliothèque communale de Valbois"), qPrintable(text));
    QVERIFY2(text.contains(u"Anne Lambert") && !text.contains(u"Le formateur ou"), qPrintable(text));
    QVERIFY2(text.contains(u"qui a réussi 3 exercices du parcours"), qPrintable(text));
    QVERIFY(pdftools::run(u"pdfimages"_s, {u"-list"_s, pdf}).count('\n') > 2); // the logo
    QCOMPARE(pdftools::codeOf(pdf, 150), signed_.payload().toLatin1());
}

void TestTakeHome::certificateHasTheWordsOfItsTemplate()
{
    const auto signed_ = certificateOf(u"Monique <b>"_s, 3, false);
    CertificatePaper paper{signed_, skills(3), {}, core::Language::French,
        {u"Brevet <i>numérique</i>"_s, u"Commune de Valbois"_s, u"{prénom} était là le {date}."_s,
            core::CertificateAccent::Green, false}};
    const QString pdf = written(CertificateDocument(paper), u"template"_s);
    QString text = pdftools::textOf(pdf);
    for (const QString& one : {u"Brevet <i>numérique</i>"_s, u"Commune de Valbois"_s,
             u"Monique <b> était là le 12/11/2026."_s, u"Ce que Monique sait faire"_s})
        QVERIFY2(text.contains(one), qPrintable(one + u" is missing in: "_s + text));
    for (const QString& one : {u"Attestation de réussite"_s, u"qui a réussi"_s, u"Entraînement aux"_s})
        QVERIFY2(!text.contains(one), qPrintable(one + u" is in: "_s + text));
    QCOMPARE(pdftools::codeOf(pdf, 150), signed_.payload().toLatin1());
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(CertificateDocument::payloadsInPdf(file.readAll()), QStringList{signed_.payload()});
    QCOMPARE(CertificateDocument::partsOfSource(CertificateDocument(paper).sourceInFile()).look, paper.look);
    // Words that tell the skills stand instead of the box.
    paper.look.words = u"sait : {savoir-faire}."_s;
    text = pdftools::textOf(written(CertificateDocument(paper), u"template-skills"_s)).simplified();
    QVERIFY2(text.contains(u"sait : "_s + skills(3).join(u", "_s) + u'.'), qPrintable(text));
    QVERIFY2(!text.contains(u"sait faire"), qPrintable(text));
}

void TestTakeHome::longWordsKeepToThePage_data()
{
    QTest::addColumn<core::CertificateLook>("look");
    const QString words = QString(u"mot "_s).repeated(75).trimmed();
    QTest::newRow("a title on two lines")
        << core::CertificateLook{u"Une attestation de présence et de persévérance numérique !"_s, {}, {}};
    QTest::newRow("everything as long as can be")
        << core::CertificateLook{QString(60, u'W'), QString(80, u'W'), words};
    QTest::newRow("words without a space") << core::CertificateLook{{}, {}, QString(300, u'W')};
    QTest::newRow("every skill in the words") << core::CertificateLook{QString(60, u'W'), QString(80, u'W'),
        u"{prénom} : {savoir-faire} ; {savoir-faire} ; "_s + words.left(200)};
}

void TestTakeHome::longWordsKeepToThePage()
{
    QFETCH(core::CertificateLook, look);
    const auto signed_ = certificateOf(u"Monique"_s, 24, false);
    const CertificateDocument document({signed_, skills(24), kLibrary, core::Language::French, look});
    const QString pdf = written(document, QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-'));
    QCOMPARE(pdftools::infoOf(pdf, u"Pages"_s), u"1"_s);
    QCOMPARE(pdftools::codeOf(pdf, 150), signed_.payload().toLatin1());
    QString text = pdftools::textOf(pdf).remove(QRegularExpression(u"\\s"_s));
    const QString all = document.title() + (look.subtitle.isEmpty() ? QString() : look.subtitle);
    QVERIFY2(text.contains(document.title().remove(u' ')), qPrintable(all + u" in "_s + text));
    QVERIFY2(text.contains(look.subtitle), qPrintable(text));
    if (!core::namesSkills(look.words))
        QVERIFY2(text.contains(QString(look.words).remove(u' ')), qPrintable(text));
    const QString boxes = QString::fromUtf8(pdftools::run(u"pdftotext"_s, {u"-bbox"_s, pdf, u"-"_s}));
    static const QRegularExpression word(
        u"xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\">([^<]*)<"_s);
    double lowest = 0;
    double when = 0;
    auto words = word.globalMatch(boxes);
    while (words.hasNext()) {
        const auto one = words.next();
        const double left = 98 * 0.75;
        QVERIFY2(one.captured(1).toDouble() > left && one.captured(3).toDouble() < 595.3 - left,
            qPrintable(one.captured(0)));
        if (one.captured(5) == u"Fait")
            when = one.captured(2).toDouble();
        else if (when == 0)
            lowest = qMax(lowest, one.captured(4).toDouble());
    }
    QVERIFY2(when > 0 && lowest < when + 1, qPrintable(u"%1 %2"_s.arg(lowest).arg(when)));
}

void TestTakeHome::everyAccentCanBeRead()
{
    for (const core::CertificateAccent accent : core::kCertificateAccents) {
        const documents::CertificateColors& colors = documents::colorsOf(accent);
        const auto check = [accent](QRgb text, QRgb ground) {
            const double ratio = support::contrast(QColor(text), QColor(ground));
            QVERIFY2(ratio >= 7, qPrintable(u"%1: %2"_s.arg(core::codeOf(accent)).arg(ratio)));
        };
        check(colors.strong, 0xffffffff);
        check(colors.dark, 0xffffffff);
        check(colors.dark, colors.pale);
        check(documents::ink::kText, colors.pale);
    }
}

void TestTakeHome::certificateNamesNobodyInJournals()
{
    const CertificateDocument document(
        {certificateOf(u"Monique"_s, 3, false), skills(3), {}, core::Language::French});
    QCOMPARE(document.source(), u"certificate:V3QK-88TD"_s);
    QVERIFY(!document.fileName().contains(u"Monique"));
    QVERIFY(document.sourceInFile().startsWith(u"certificate:ELECTRUC1."));
}

void TestTakeHome::endSheetTellsWhatWasDone()
{
    const QString pdf = written(EndSheetDocument({u"Monique"_s, kDay, {u"P01"_s, u"P02"_s}, skills(2),
                                    kLibrary, core::Language::French}),
        u"end-sheet"_s);
    const QString text = pdftools::textOf(pdf);
    for (const QString& one : {u"Monique"_s, u"12/11/2026"_s, u"Ce que je sais faire"_s,
             u"Ce que je referai chez moi"_s, u"Bibliothèque communale de Valbois"_s})
        QVERIFY2(text.contains(one), qPrintable(one + u" is missing in: "_s + text));
    QCOMPARE(text.count(skills(2).first()), 2); // known, and to tick
    // Large type: no line of a skill under 15 points.
    const QString boxes = QString::fromUtf8(pdftools::run(u"pdftotext"_s, {u"-bbox"_s, pdf, u"-"_s}));
    static const QRegularExpression word(u"yMin=\"([0-9.]+)\" xMax=\"[0-9.]+\" yMax=\"([0-9.]+)\">Ouvrir<"_s);
    const auto found = word.match(boxes);
    QVERIFY(found.hasMatch());
    QVERIFY(found.captured(2).toDouble() - found.captured(1).toDouble() > 15);
    const QString empty = pdftools::textOf(
        written(EndSheetDocument({{}, kDay, {}, {}, {}, core::Language::French}), u"empty-sheet"_s));
    QVERIFY2(empty.contains(u"J’ai commencé à m’entraîner"), qPrintable(empty));
}

void TestTakeHome::endSheetTellsWhatIsLeft()
{
    EndSheet sheet{u"Monique"_s, kDay, {u"P01"_s}, skills(1), {}, core::Language::French};
    QVERIFY(!EndSheetDocument(sheet).text().contains(u"prochaine fois"_s));
    sheet.left = {u"P02"_s, u"P03"_s};
    sheet.leftSkills = skills(3).sliced(1);
    const EndSheetDocument document(sheet);
    const QString text = pdftools::textOf(written(document, u"end-sheet-left"_s));
    QVERIFY2(text.contains(u"Ce qui m’attend la prochaine fois"_s), qPrintable(text));
    QCOMPARE(text.count(skills(2).last()), 1);
    QCOMPARE(EndSheetDocument::fromSource(document.sourceInFile())->left, sheet.left);
}

void TestTakeHome::endSheetTakesAsManyPagesAsItNeeds()
{
    const EndSheetDocument sheet({u"Monique"_s, kDay, {}, skills(24), {}, core::Language::French});
    QVERIFY(sheet.pageCount() >= 2);
    const QString pdf = written(sheet, u"long-sheet"_s);
    QCOMPARE(pdftools::infoOf(pdf, u"Pages"_s), QString::number(sheet.pageCount()));
    const QString text = pdftools::textOf(pdf);
    for (const QString& skill : skills(24))
        QVERIFY2(text.contains(skill), qPrintable(skill));
    QVERIFY(text.contains(u"Page 2 sur"));
}

void TestTakeHome::endSheetComesBackFromItsFile()
{
    const EndSheetDocument sheet(
        {u"Zoë & d’Hœre?=%"_s, kDay, {u"P08"_s, u"P11"_s}, skills(2), {}, core::Language::French});
    QCOMPARE(sheet.source(), u"end-sheet:2026-11-12"_s);
    const auto back = EndSheetDocument::fromSource(sheet.sourceInFile());
    QVERIFY(back.has_value());
    QCOMPARE(back->name, u"Zoë & d’Hœre?=%"_s);
    QCOMPARE(back->day, kDay);
    QCOMPARE(back->exercises, (QStringList{u"P08"_s, u"P11"_s}));
    QVERIFY(!EndSheetDocument::fromSource(sheet.source()).has_value());
    QVERIFY(!EndSheetDocument::fromSource(u"invoice:1"_s).has_value());
}

void TestTakeHome::fraudCardSaysWhomToCall()
{
    const QString pdf = written(documents::FraudCard(kDay), u"fraud-card"_s);
    QCOMPARE(pdftools::infoOf(pdf, u"Pages"_s), u"1"_s);
    const QString text = pdftools::textOf(pdf);
    for (const QString& one : {u"Que faire en cas de fraude"_s, u"suspect@safeonweb.be"_s,
             u"Card Stop 078 170 170"_s, u"Ma banque"_s, u"police"_s})
        QVERIFY2(text.contains(one), qPrintable(one + u" is missing in: "_s + text));
}

void TestTakeHome::aPileIsOneFile()
{
    using Paper = std::shared_ptr<const documents::Document>;
    QList<Paper> papers;
    for (const QString& name : {u"Monique"_s, u"André"_s})
        papers << std::make_shared<EndSheetDocument>(
            EndSheet{name, kDay, {}, skills(2), {}, core::Language::French})
               << std::make_shared<CertificateDocument>(
                      CertificatePaper{certificateOf(name, 2, false), skills(2), {}, core::Language::French});
    const documents::PaperPile pile(u"Bilan du groupe"_s, u"bilan.pdf"_s, kDay, papers);
    const QString pdf = written(pile, u"pile"_s);
    QCOMPARE(pdftools::infoOf(pdf, u"Pages"_s), u"4"_s);
    const QString text = pdftools::textOf(pdf);
    QVERIFY(text.indexOf(u"Monique") < text.indexOf(u"André"));
    QCOMPARE(text.count(u"Attestation de réussite"), 2);
    QFile file(pdf);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(CertificateDocument::payloadsInPdf(file.readAll()),
        (QStringList{
            certificateOf(u"Monique"_s, 2, false).payload(), certificateOf(u"André"_s, 2, false).payload()}));
}

int main(int argc, char* argv[])
{
    QGuiApplication app(argc, argv);
    documents::loadFonts();
    TestTakeHome test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_take_home.moc"

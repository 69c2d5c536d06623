#include "documents/invitation_letter.h"
#include "documents/pdf_tools.h"
#include "documents/persona_card.h"
#include "documents/sample_documents.h"
#include "documents/written.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::LetterWording;
using documents::InvitationLetters;
using documents::PersonaCards;
using documents::PrintableLetter;

namespace {

PrintableLetter monique()
{
    return {samples::invoice().supplyPoint, *core::ActivationCode::fromText(u"R4T9HXKM"_s),
        QDate(2026, 12, 21), u"monique.delvaux@messagerie.example"_s, u"Moulin-Tulipe-58"_s};
}

PrintableLetter longest()
{
    PrintableLetter letter = monique();
    letter.supplyPoint.title = core::Title::Monsieur;
    letter.supplyPoint.firstName = u"Maximilien-Alexandre Wilhelm"_s;
    letter.supplyPoint.lastName = u"Vandenbrouckaert-de Moerloose van Kapellebroeck"_s;
    letter.supplyPoint.address = {u"Avenue de l’Ancienne Manufacture royale de porcelaine"_s, u"124B"_s,
        u"3/02"_s, u"4998"_s, u"Saint-Ghislain-lez-Fontaine-l’Évêque"_s};
    letter.email = u"maximilien-alexandre.vandenbrouckaert-demoerloose2@messagerie.example"_s;
    return letter;
}

LetterWording longestWording()
{
    return {QString(u"Bienvenue à l’atelier "_s).repeated(3).left(LetterWording::kLongestHeading),
        QString(u"Nous nous voyons mardi matin à la bibliothèque. "_s)
            .repeated(9)
            .left(LetterWording::kLongestBody)};
}

} // namespace

class TestInvitationLetter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void printsTheLetterOfTheDesign();
    void printsWhatTheTrainerWrote();
    void keepsEverythingOnThePage_data();
    void keepsEverythingOnThePage();
    void printsEveryLetterInOneFile();
    void addsTheCardOfEachPerson();
    void cardSaysWhatToType();
    void readsHostileNamesAsText();
    void writesThreeHundredLetters();

private:
    QString written(const documents::Document& document)
    {
        return pdftools::written(m_folder.path(), document);
    }

    QTemporaryDir m_folder;
};

void TestInvitationLetter::printsTheLetterOfTheDesign()
{
    const InvitationLetters letters({monique()}, {}, QDate(2026, 11, 21));
    QCOMPARE(letters.fileName(), u"invitation-541448860004312752.pdf"_s);
    QCOMPARE(letters.source(), u"invitation:541448860004312752"_s);
    const QString pdf = written(letters);
    pdftools::run(u"qpdf"_s, {u"--check"_s, pdf});
    QCOMPARE(pdftools::infoOf(pdf, u"Title"_s), u"Lettre de Monique Delvaux"_s);
    QCOMPARE(pdftools::infoOf(pdf, u"Pages"_s), u"1"_s);
    const QString text = pdftools::textOf(pdf);
    const QStringList wanted{u"Place de la Dynamo 1"_s, u"Madame Monique Delvaux"_s, u"Rue du Moulin 12"_s,
        u"4998 Valbois"_s, u"Valbois, le 21/11/2026"_s, u"Ouvrez votre espace client"_s, u"Madame,"_s,
        u"541 448 860 004 312 752"_s, u"R4T9-HXKM"_s, u"monique.delvaux@messagerie.example"_s,
        u"www.electruc.example/inscription"_s, u"jusqu’au 21/12/2026"_s, u"« Activer mon espace »"_s,
        u"Document d’entraînement : il ne vous engage à rien."_s};
    for (const QString& one : wanted)
        QVERIFY2(text.contains(one), qPrintable(one + u" is missing in: "_s + text));
    QString spoken = letters.text();
    spoken.replace(QChar(0x00A0), u' ');
    for (const QString& one : {u"R4T9-HXKM"_s, u"541 448 860 004 312 752"_s, u"jusqu’au 21/12/2026"_s})
        QVERIFY2(spoken.contains(one), qPrintable(one));
}

void TestInvitationLetter::printsWhatTheTrainerWrote()
{
    const QString text = pdftools::textOf(written(InvitationLetters({monique()},
        {u"Bienvenue à l’atelier"_s, u"À mardi.\nApportez vos lunettes."_s}, QDate(2026, 11, 21))));
    QVERIFY2(text.contains(u"Bienvenue à l’atelier"_s) && text.contains(u"À mardi. Apportez vos lunettes."_s),
        qPrintable(text));
    QVERIFY2(!text.contains(u"vous attendent en ligne"_s), qPrintable(text));
}

void TestInvitationLetter::keepsEverythingOnThePage_data()
{
    QTest::addColumn<bool>("isLongest");
    QTest::addColumn<bool>("isLongWording");
    QTest::newRow("the design's letter") << false << false;
    QTest::newRow("the longest names") << true << false;
    QTest::newRow("the longest text") << false << true;
}

void TestInvitationLetter::keepsEverythingOnThePage()
{
    QFETCH(bool, isLongest);
    QFETCH(bool, isLongWording);
    const QString pdf = written(InvitationLetters({isLongest ? longest() : monique()},
        isLongWording ? longestWording() : LetterWording(), QDate(2026, 11, 21)));
    const QString picture = pdf + u"-picture"_s;
    pdftools::run(u"pdftoppm"_s, {u"-r"_s, u"96"_s, u"-png"_s, u"-singlefile"_s, pdf, picture});
    // The footer's words stand under the signature, and nothing runs into the margins.
    const QString boxes = QString::fromUtf8(pdftools::run(u"pdftotext"_s, {u"-bbox"_s, pdf, u"-"_s}));
    static const QRegularExpression word(
        u"xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\">([^<]*)<"_s);
    double signedAt = 0;
    double footerAt = 0;
    auto words = word.globalMatch(boxes);
    QVERIFY(words.hasNext());
    while (words.hasNext()) {
        const auto one = words.next();
        QVERIFY2(one.captured(1).toDouble() >= 47 && one.captured(3).toDouble() <= 549,
            qPrintable(one.captured()));
        QVERIFY2(one.captured(4).toDouble() <= 812, qPrintable(one.captured()));
        if (one.captured(5) == u"L’équipe"_s)
            signedAt = one.captured(4).toDouble();
        if (one.captured(5) == u"fictive."_s)
            footerAt = one.captured(2).toDouble();
    }
    QVERIFY2(signedAt > 0 && footerAt > signedAt,
        qPrintable(u"signed at %1, footer at %2"_s.arg(signedAt).arg(footerAt)));
}

void TestInvitationLetter::printsEveryLetterInOneFile()
{
    const InvitationLetters letters({monique(), longest()}, {}, QDate(2026, 11, 21));
    QCOMPARE(letters.fileName(), u"invitations_electruc.pdf"_s);
    const QString pdf = written(letters);
    QCOMPARE(pdftools::infoOf(pdf, u"Pages"_s), u"2"_s);
    QVERIFY(pdftools::textOf(pdf).contains(u"Monsieur Maximilien-Alexandre"_s));
}

void TestInvitationLetter::addsTheCardOfEachPerson()
{
    const InvitationLetters letters(
        {monique(), longest()}, {}, QDate(2026, 11, 21), InvitationLetters::Cards::Yes);
    const QString pdf = written(letters);
    QCOMPARE(pdftools::infoOf(pdf, u"Pages"_s), u"4"_s);
    const QString second
        = QString::fromUtf8(pdftools::run(u"pdftotext"_s, {u"-f"_s, u"2"_s, u"-l"_s, u"2"_s, pdf, u"-"_s}));
    QVERIFY2(
        second.contains(u"Votre personnage"_s) && second.contains(u"Moulin-Tulipe-58"_s), qPrintable(second));
}

void TestInvitationLetter::cardSaysWhatToType()
{
    core::Persona persona{samples::invoice().supplyPoint, u"monique.delvaux@messagerie.example"_s,
        u"Moulin-Tulipe-58"_s, u"4 002 317"_s, true};
    const PersonaCards cards({persona}, QDate(2026, 11, 21));
    QCOMPARE(cards.fileName(), u"personnage-541448860004312752.pdf"_s);
    const QString text = pdftools::textOf(written(cards));
    for (const QString& one : {u"Madame Monique Delvaux"_s, u"Rue du Moulin 12"_s, u"www.electruc.example"_s,
             u"monique.delvaux@messagerie.example"_s, u"monique.delvaux@courrier.example"_s,
             u"Moulin-Tulipe-58"_s, u"31 482 076"_s, u"Document d’entraînement"_s})
        QVERIFY2(text.contains(one), qPrintable(one + u" is missing in: "_s + text));
}

void TestInvitationLetter::readsHostileNamesAsText()
{
    PrintableLetter letter = monique();
    letter.supplyPoint.lastName = u"<b>O’Neill</b> & fils %1"_s;
    const QString text = pdftools::textOf(
        written(InvitationLetters({letter}, {u"%1"_s, u"<i>%2</i>"_s}, QDate(2026, 11, 21))));
    QVERIFY2(text.contains(u"<b>O’Neill</b> & fils %1"_s) && text.contains(u"<i>%2</i>"_s), qPrintable(text));
}

void TestInvitationLetter::writesThreeHundredLetters()
{
    QList<PrintableLetter> many(300, monique());
    QElapsedTimer timer;
    timer.start();
    const auto pdf = documents::toPdf(InvitationLetters(many, {}, QDate(2026, 11, 21)));
    QVERIFY(pdf.has_value());
    QFile file(m_folder.filePath(u"many.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size() && file.flush());
    QCOMPARE(pdftools::infoOf(file.fileName(), u"Pages"_s), u"300"_s);
    qInfo("300 letters: %lld ms, %lld KB", timer.elapsed(), static_cast<long long>(pdf->size() / 1024));
}

QTEST_MAIN(TestInvitationLetter)
#include "tst_invitation_letter.moc"

#include "core/energy/mandate_rules.h"
#include "documents/form_fields.h"
#include "documents/mandate_document.h"
#include "documents/mandate_form_reader.h"
#include "documents/pdf_tools.h"
#include "documents/written.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using documents::MandateDocument;

namespace {

core::MandateForm form()
{
    return {{core::SupplyPointId(1), *core::Ean::fromText(u"541448860004312752"_s), u"31\u00A0482\u00A0076"_s,
                core::MeterKind::Single, core::Title::Madame, u"Monique"_s, u"Delvaux"_s,
                {u"Rue du Moulin"_s, u"12"_s, {}, u"4998"_s, u"Valbois"_s}},
        u"4\u00A0002\u00A0317"_s, u"MND-4002317-01"_s, QDate(2026, 11, 21)};
}

QHash<QString, QString> answers()
{
    return {{u"iban"_s, u"BE04 5390 0000 0131"_s}, {u"bic"_s, u"ELTRBEBB"_s},
        {u"signedAt"_s, u"Œdelem-l’Été"_s}, {u"signedOn"_s, u"21/11/2026"_s},
        {u"signature"_s, u"Monique Delvaux"_s}};
}

QImage paintedWith(const documents::Document& document)
{
    QImage image(documents::kPageWidth, documents::kPageHeight, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    document.paintPage(painter, 0);
    return image;
}

} // namespace

// The mandate's form, read and filled in by other people's programs.
class TestMandateDocument final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void isSoundAndSaysEverything();
    void hasOneFieldAPlace();
    void everyPlaceIsOnThePaperAndApart();
    void isFilledInElsewhereAndReadHere();
    void isFilledInHereAndReadElsewhere();
    void aFilledOneIsPaintedAgainFromItsSource();
    void theSameAnswersGiveTheSameBytes();
    void longAnswersStayInTheirPlace();
    void hostileAnswersStayText_data();
    void hostileAnswersStayText();
    void anythingElseIsNoForm_data();
    void anythingElseIsNoForm();
    void theExampleIsNoForm();

private:
    QString written(const documents::Document& document, const QString& name = u"mandat.pdf"_s)
    {
        return pdftools::written(m_folder.path(), document, name);
    }
    QByteArray bytesOf(const QString& path);

    QTemporaryDir m_folder;
};

QByteArray TestMandateDocument::bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestMandateDocument::isSoundAndSaysEverything()
{
    const QString pdf = written(MandateDocument(form()));
    pdftools::run(u"qpdf"_s, {u"--check"_s, pdf});
    QCOMPARE(pdftools::infoOf(pdf, u"Form"_s), u"AcroForm"_s);
    QCOMPARE(pdftools::infoOf(pdf, u"Pages"_s), u"1"_s);
    QCOMPARE(pdftools::infoOf(pdf, u"JavaScript"_s), u"no"_s);
    QVERIFY(bytesOf(pdf).size() < 100 * 1024);
    const QString text = pdftools::textOf(pdf);
    for (const QString& words :
        {u"Mandat de domiciliation"_s, u"MND-4002317-01"_s, core::mandates::kCreditorNumber.toString(),
            u"8 semaines"_s, u"13 mois"_s, u"Numéro de compte (IBAN)"_s, u"Signature (écrivez votre nom)"_s,
            u"Monique Delvaux"_s, u"Document d’entraînement"_s})
        QVERIFY2(text.contains(words), qPrintable(words + u" is missing in "_s + text));
}

void TestMandateDocument::hasOneFieldAPlace()
{
    const QString pdf = written(MandateDocument(form()));
    const QStringList lines
        = QString::fromUtf8(pdftools::run(u"/usr/bin/python3"_s, {QStringLiteral(FILL_FORM), pdf}))
              .split(u'\n', Qt::SkipEmptyParts);
    QStringList names;
    for (const QString& line : lines) {
        const QStringList parts = line.split(u'\t');
        names.append(parts.value(0));
        QVERIFY2(!parts.value(2).isEmpty(), qPrintable(line + u" has no tool tip"_s));
    }
    QCOMPARE(names,
        QStringList({u"reference"_s, u"holder"_s, u"street"_s, u"city"_s, u"iban"_s, u"bic"_s, u"signedAt"_s,
            u"signedOn"_s, u"signature"_s}));
    QVERIFY(lines.contains(u"holder\tMonique Delvaux\tNom et prénom du titulaire du compte"_s));
    QVERIFY(lines.at(4).startsWith(u"iban\t\t"_s));
}

void TestMandateDocument::everyPlaceIsOnThePaperAndApart()
{
    const MandateDocument mandate(form());
    const QRectF paper(0, 0, documents::kPageWidth, documents::kPageHeight);
    const QList<documents::FormInput> inputs = mandate.inputs();
    for (qsizetype i = 1; i < inputs.size(); ++i) {
        QVERIFY(paper.adjusted(40, 40, -40, -40).contains(inputs[i].rect));
        QVERIFY(inputs[i].rect.height() >= 44); // a target
        for (qsizetype j = i + 1; j < inputs.size(); ++j)
            QVERIFY(!inputs[i].rect.intersects(inputs[j].rect));
    }
}

void TestMandateDocument::isFilledInElsewhereAndReadHere()
{
    const QString blank = written(MandateDocument(form()));
    const QString filled = m_folder.filePath(u"ailleurs.pdf"_s);
    QStringList arguments{QStringLiteral(FILL_FORM), blank, filled};
    const QHash<QString, QString> typed = answers();
    for (auto one = typed.cbegin(); one != typed.cend(); ++one)
        arguments.append(one.key() + u'=' + one.value());
    pdftools::run(u"/usr/bin/python3"_s, arguments);

    const auto entry = documents::MandateFormReader().read(bytesOf(filled));
    QVERIFY(entry);
    QCOMPARE(entry->holder, u"Monique Delvaux"_s);
    QCOMPARE(entry->iban, u"BE04 5390 0000 0131"_s);
    QCOMPARE(entry->signedAt, u"Œdelem-l’Été"_s);
    QCOMPARE(entry->signature, u"Monique Delvaux"_s);
    QCOMPARE(entry->reference, u"MND-4002317-01"_s);
    const auto verdict = core::mandates::judge(
        *entry, {u"Monique"_s, u"Delvaux"_s, u"MND-4002317-01"_s, QDate(2026, 11, 21)});
    QVERIFY(verdict.flaws.isEmpty());

    const auto untouched = documents::MandateFormReader().read(bytesOf(blank));
    QVERIFY(untouched);
    QVERIFY(untouched->iban.isEmpty() && untouched->signature.isEmpty());
}

void TestMandateDocument::isFilledInHereAndReadElsewhere()
{
    const auto filled = MandateDocument(form()).filledIn(answers());
    QVERIFY(filled);
    QCOMPARE(filled->fileName(), u"mandat-rempli.pdf"_s);
    const QString pdf = written(*filled, u"mandat-rempli.pdf"_s);
    pdftools::run(u"qpdf"_s, {u"--check"_s, pdf});
    const QString fields
        = QString::fromUtf8(pdftools::run(u"/usr/bin/python3"_s, {QStringLiteral(FILL_FORM), pdf}));
    QVERIFY2(fields.contains(u"iban\tBE04 5390 0000 0131\t"_s), qPrintable(fields));
    QVERIFY2(fields.contains(u"signedAt\tŒdelem-l’Été\t"_s), qPrintable(fields));
    // Poppler shows what is written, once.
    const QString text = pdftools::textOf(pdf);
    QVERIFY2(text.contains(u"BE04 5390 0000 0131"_s), qPrintable(text));
    QCOMPARE(text.count(u"BE04 5390"_s), 1);
    // The picture of the page has ink where the account stands, none where nothing was written.
    const QString picture = m_folder.filePath(u"page"_s);
    pdftools::run(u"pdftoppm"_s, {u"-r"_s, u"96"_s, u"-png"_s, u"-singlefile"_s, pdf, picture});
    const QImage page(picture + u".png"_s);
    QVERIFY(!page.isNull());
    const auto ink = [&page](const QRectF& place) {
        int dark = 0;
        const QRect inside = place.toAlignedRect().adjusted(4, 4, -4, -4);
        for (int y = inside.top(); y < inside.bottom(); ++y) {
            for (int x = inside.left(); x < inside.right(); ++x)
                dark += qGray(page.pixel(x, y)) < 128 ? 1 : 0;
        }
        return dark;
    };
    for (const documents::FormInput& input : filled->inputs()) {
        if (input.name == u"iban"_s)
            QVERIFY(ink(input.rect) > 100);
    }
}

void TestMandateDocument::aFilledOneIsPaintedAgainFromItsSource()
{
    const MandateDocument blank(form());
    QCOMPARE(blank.source(), u"mandate:541448860004312752"_s);
    QCOMPARE(blank.fileName(), u"mandat-domiciliation.pdf"_s);
    QHash<QString, QString> typed = answers();
    typed.insert(u"street"_s, u"Rue « & = ? % + 12"_s);
    const auto filled = blank.filledIn(typed);
    QVERIFY(filled->source().startsWith(blank.source() + u'?'));
    const auto again = MandateDocument::fromQuery(form(), filled->source().section(u'?', 1));
    QCOMPARE(again->source(), filled->source());
    QCOMPARE(again->text(), filled->text());
    QVERIFY(again->text().contains(u"Rue « & = ? % + 12"_s));
}

void TestMandateDocument::theSameAnswersGiveTheSameBytes()
{
    const MandateDocument blank(form());
    QCOMPARE(documents::toPdf(*blank.filledIn(answers())).value(),
        documents::toPdf(*blank.filledIn(answers())).value());
}

void TestMandateDocument::longAnswersStayInTheirPlace()
{
    const MandateDocument blank(form());
    QHash<QString, QString> typed;
    for (const documents::FormInput& input : blank.inputs()) {
        if (input.kind != documents::FormInput::Kind::Printed)
            typed.insert(input.name, QString(input.longest, u'W'));
    }
    const QImage before = paintedWith(blank);
    const QImage after = paintedWith(*blank.filledIn(typed));
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x) {
            if (before.pixel(x, y) == after.pixel(x, y))
                continue;
            const QList<documents::FormInput> inputs = blank.inputs();
            const bool inside = std::any_of(inputs.cbegin(), inputs.cend(),
                [&](const documents::FormInput& input) { return input.rect.contains(x, y); });
            QVERIFY2(inside, qPrintable(u"ink outside at %1, %2"_s.arg(x).arg(y)));
        }
    }
}

void TestMandateDocument::hostileAnswersStayText_data()
{
    QTest::addColumn<QString>("answer");
    QTest::newRow("brackets and backslashes") << u") Tj ET (\\ ((("_s;
    QTest::newRow("a quote and HTML") << u"' \" <b>gras</b> --"_s;
    QTest::newRow("a character no font of the form has") << u"日本 ⵣ"_s;
    QTest::newRow("a line feed") << u"un\ndeux"_s;
    QTest::newRow("nothing but spaces") << u"   "_s;
}

void TestMandateDocument::hostileAnswersStayText()
{
    QFETCH(const QString, answer);
    const auto filled = MandateDocument(form()).filledIn({{u"holder"_s, answer}});
    const QString pdf = written(*filled);
    pdftools::run(u"qpdf"_s, {u"--check"_s, pdf});
    const auto entry = documents::MandateFormReader().read(bytesOf(pdf));
    QVERIFY(entry);
    QCOMPARE(entry->holder, answer);
}

void TestMandateDocument::anythingElseIsNoForm_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray sound = documents::toPdf(MandateDocument(form())).value();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("Mandat de domiciliation");
    QTest::newRow("a header alone") << QByteArray("%PDF-1.4\n");
    QTest::newRow("half a form") << sound.left(sound.size() / 3);
    QByteArray noise("%PDF-1.7\n");
    for (int i = 0; i < 5000; ++i)
        noise.append(static_cast<char>((i * 7919) % 251));
    QTest::newRow("noise") << noise;
    QTest::newRow("deeply nested arrays") << QByteArray("%PDF-1.4\n1 0 obj ") + QByteArray(100000, '[');
}

void TestMandateDocument::anythingElseIsNoForm()
{
    QFETCH(const QByteArray, content);
    QVERIFY(!documents::MandateFormReader().read(content));
}

void TestMandateDocument::theExampleIsNoForm()
{
    const auto example = MandateDocument::example();
    QVERIFY(example->inputs().isEmpty());
    QVERIFY(example->text().contains(u"BE20 5390 0123 4556"_s));
    const QString pdf = written(*example);
    QCOMPARE(pdftools::infoOf(pdf, u"Form"_s), u"none"_s);
    QVERIFY(!documents::MandateFormReader().read(bytesOf(pdf)));
    QVERIFY(pdftools::textOf(pdf).contains(u"Camille Exemple"_s));
}

QTEST_MAIN(TestMandateDocument)
#include "tst_mandate_document.moc"

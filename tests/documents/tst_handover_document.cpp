#include "documents/document_source.h"
#include "documents/form_fields.h"
#include "documents/handover_document.h"
#include "documents/handover_form_reader.h"
#include "documents/mandate_document.h"
#include "documents/pdf_tools.h"
#include "support/fail_on_warning.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using documents::HandoverDocument;

namespace {

core::ContractDocument contractOf(core::MeterKind kind)
{
    core::Contract contract;
    contract.reference = u"CTR-2026-0417"_s;
    return {contract,
        {core::SupplyPointId(1), *core::Ean::fromText(u"541448860004312752"_s), u"31\u00A0482\u00A0076"_s,
            kind, core::Title::Madame, u"Monique"_s, u"Delvaux"_s,
            {u"Rue du Moulin"_s, u"12"_s, {}, u"4998"_s, u"Valbois"_s}},
        u"4\u00A0002\u00A0317"_s, {}, QDate(2026, 11, 10)};
}

QStringList namesOf(const documents::Document& document)
{
    QStringList names;
    for (const documents::FormInput& input : document.inputs())
        names.append(input.name);
    return names;
}

} // namespace

class TestHandoverDocument final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void asksForEveryRegister_data();
    void asksForEveryRegister();
    void isKeptAsAPdfThatCanBeFilledIn();
    void whatWasWrittenComesBackFromItsSource();
    void theSupplierReadsWhatWasWritten_data() { asksForEveryRegister_data(); }
    void theSupplierReadsWhatWasWritten();
    void otherFilesAreNoHandover();
};

void TestHandoverDocument::asksForEveryRegister_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("indices");
    QTest::newRow("a single meter") << int(core::MeterKind::Single) << 1;
    QTest::newRow("day and night") << int(core::MeterKind::DayNight) << 2;
    QTest::newRow("a smart meter") << int(core::MeterKind::Smart) << 4;
}

void TestHandoverDocument::asksForEveryRegister()
{
    QFETCH(int, kind);
    QFETCH(int, indices);
    const HandoverDocument document(contractOf(static_cast<core::MeterKind>(kind)));
    const QStringList names = namesOf(document);
    QCOMPARE(names.filter(u"index-"_s).size(), indices);
    for (const QString& name :
        {u"day"_s, u"newAddress"_s, u"leaver"_s, u"enterer"_s, u"leaverSignature"_s, u"entererSignature"_s})
        QVERIFY2(names.contains(name), qPrintable(name));
    // Nothing runs off the paper or over another field.
    const QList<documents::FormInput> inputs = document.inputs();
    for (qsizetype i = 0; i < inputs.size(); ++i) {
        QVERIFY(inputs.at(i).rect.bottom() < documents::kPageHeight - 150);
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(!inputs.at(i).rect.intersects(inputs.at(j).rect));
    }
    const QString text = document.text();
    for (const QString& fact :
        {u"541\u00A0448"_s, u"31\u00A0482\u00A0076"_s, u"Rue du Moulin 12"_s, u"trente jours"_s})
        QVERIFY2(text.contains(fact), qPrintable(fact));
    if (const QString folder = qEnvironmentVariable("ELECTRUC_SHOTS"); !folder.isEmpty()) {
        QImage image(documents::kPageWidth, documents::kPageHeight, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        document.paintPage(painter, 0);
        painter.end();
        image.save(u"%1/handover-%2.png"_s.arg(folder).arg(indices));
    }
}

void TestHandoverDocument::theSupplierReadsWhatWasWritten()
{
    QFETCH(int, kind);
    const auto meter = static_cast<core::MeterKind>(kind);
    QHash<QString, QString> written{{u"day"_s, u"08/11/2026"_s},
        {u"newAddress"_s, u"Rue Haute 1, Ombreval"_s}, {u"leaverSignature"_s, u"Monique Delvaux"_s},
        {u"entererSignature"_s, u"Luc Neuf"_s}};
    core::Reading expected;
    qint64 index = 48'213;
    for (const core::MeterRegister which : core::registersOf(meter)) {
        written.insert(HandoverDocument::indexField(which), QString::number(index));
        core::setIndex(expected, which, index++);
    }
    const auto pdf = documents::toPdf(*HandoverDocument(contractOf(meter)).filledIn(written));
    QVERIFY(pdf);
    const auto entry = documents::HandoverFormReader().read(*pdf);
    QVERIFY(entry);
    QCOMPARE(entry->newAddress, u"Rue Haute 1, Ombreval"_s);
    const core::HandoverVerdict verdict = core::judgeHandover(*entry, meter, {}, QDate(2026, 11, 10));
    QVERIFY2(!verdict.flaw, verdict.flaw ? qPrintable(core::codeOf(*verdict.flaw)) : "");
    QCOMPARE(verdict.reading.readOn, QDate(2026, 11, 8));
    for (const core::MeterRegister which : core::registersOf(meter))
        QCOMPARE(core::indexOf(verdict.reading, which), core::indexOf(expected, which));
    // Not filled in, it is read too, and nobody signed it.
    const auto empty = documents::toPdf(HandoverDocument(contractOf(meter)));
    const auto nothing = documents::HandoverFormReader().read(*empty);
    QVERIFY(nothing);
    QCOMPARE(
        core::judgeHandover(*nothing, meter, {}, QDate(2026, 11, 10)).flaw, core::HandoverFlaw::NotSigned);
}

void TestHandoverDocument::otherFilesAreNoHandover()
{
    const documents::HandoverFormReader reader;
    QVERIFY(!reader.read({}));
    QVERIFY(!reader.read("%PDF-1.4 rien"));
    QVERIFY(!reader.read(QByteArray(2'000, '\0')));
    QVERIFY(!reader.read(documents::toPdf(*documents::MandateDocument::example()).value()));
}

void TestHandoverDocument::isKeptAsAPdfThatCanBeFilledIn()
{
    const HandoverDocument empty(contractOf(core::MeterKind::Single));
    QCOMPARE(empty.fileName(), u"reprise-des-energies.pdf"_s);
    QCOMPARE(empty.source(), u"handover:541448860004312752"_s);
    const auto filled = empty.filledIn({{u"day"_s, u"30/11/2026"_s}, {u"index-1.8.1"_s, u"48213"_s},
        {u"enterer"_s, u"Œdipe & Cie = 100 %"_s}});
    QVERIFY(filled);
    QCOMPARE(filled->fileName(), u"reprise-remplie.pdf"_s);
    const auto pdf = documents::toPdf(*filled);
    QVERIFY(pdf);
    QCOMPARE(documents::sourceInPdf(*pdf), filled->source());
    const auto fields = documents::readFormFields(*pdf);
    QVERIFY(fields);
    QCOMPARE(fields->value(u"day"_s), u"30/11/2026"_s);
    QCOMPARE(fields->value(u"leaver"_s), u"Monique Delvaux"_s);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"x.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size());
    file.close();
    QVERIFY(pdftools::textOf(file.fileName()).contains(u"Reprise des énergies"_s));
}

void TestHandoverDocument::whatWasWrittenComesBackFromItsSource()
{
    const core::ContractDocument contract = contractOf(core::MeterKind::DayNight);
    const auto filled = HandoverDocument(contract).filledIn(
        {{u"newAddress"_s, u"Rue d’en Haut 3 & 5, ?x=1"_s}, {u"leaver"_s, QString()}});
    const QString source = filled->source();
    const auto again = HandoverDocument::fromQuery(contract, source.section(u'?', 1));
    QCOMPARE(again->source(), source);
    QVERIFY(again->text().contains(u"Rue d’en Haut 3 & 5, ?x=1"_s));
}

QTEST_MAIN(TestHandoverDocument)
#include "tst_handover_document.moc"

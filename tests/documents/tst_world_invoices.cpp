#include "core/energy/billing.h"
#include "core/format.h"
#include "documents/contract_document.h"
#include "documents/document_source.h"
#include "documents/invoice_document.h"
#include "documents/payment_code.h"
#include "documents/pdf_tools.h"
#include "services/energy/billing_service.h"
#include "services/energy/contract_service.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBytes = 150 * 1024;
constexpr int kReadBackEvery = 60; // the tools are slow; every invoice is written, some are read back

QString plain(QString text)
{
    return text.replace(QChar(0x00A0), u' ');
}

} // namespace

// Every invoice and contract of the demonstration's world as a PDF.
class TestWorldInvoices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void everyInvoiceFitsOnOneLightPage();
    void everyContractIsWritten();
    void everySourceIsFoundAgain();
};

void TestWorldInvoices::everyInvoiceFitsOnOneLightPage()
{
    support::TestRuntime runtime;
    QVERIFY2(runtime.isReady(), qPrintable(runtime.why()));
    const auto references = runtime->billing().references();
    VERIFY_OK(references);
    QVERIFY(references->size() > 500);
    const core::Format format(core::Language::French);
    const QTemporaryDir folder;
    int number = 0;
    for (const QString& reference : *references) {
        const auto data = runtime->billing().document(reference);
        VERIFY_OK(data);
        const documents::InvoiceDocument document(*data);
        const QString text = plain(document.text());
        QVERIFY2(text.contains(plain(format.money(data->invoice.total))), qPrintable(reference));
        QVERIFY2(text.contains(data->supplyPoint.lastName), qPrintable(reference));
        const auto pdf = documents::toPdf(document);
        VERIFY_OK(pdf);
        QVERIFY2(pdf->size() <= kMostBytes, qPrintable(reference));
        if (number++ % kReadBackEvery != 0)
            continue;

        const QString path = folder.filePath(document.fileName());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*pdf) == pdf->size());
        file.close();
        QCOMPARE(pdftools::infoOf(path, u"Pages"_s), u"1"_s);
        const QString read = pdftools::textOf(path);
        QVERIFY2(
            read.contains(plain(format.money(data->invoice.total))), qPrintable(reference + u": "_s + read));
        QVERIFY2(read.contains(reference), qPrintable(reference + u": "_s + read));
        if (data->invoice.status == core::InvoiceStatus::ToPay && data->payable)
            QVERIFY2(pdftools::codeOf(path, 150).contains(data->invoice.communication.digits().toLatin1()),
                qPrintable(reference));
    }
}

void TestWorldInvoices::everyContractIsWritten()
{
    support::TestRuntime runtime;
    QVERIFY2(runtime.isReady(), qPrintable(runtime.why()));
    const auto references = runtime->billing().references();
    VERIFY_OK(references);
    QSet<QString> seen;
    for (const QString& reference : *references) {
        const auto invoice = runtime->billing().document(reference);
        VERIFY_OK(invoice);
        const QString ean = invoice->supplyPoint.ean.digits();
        if (seen.contains(ean))
            continue;
        seen.insert(ean);
        const auto contract = runtime->contracts().byEan(ean);
        VERIFY_OK(contract);
        const auto pdf = documents::toPdf(documents::ContractDocument(*contract));
        VERIFY_OK(pdf);
        QVERIFY(pdf->size() <= kMostBytes);
    }
    QVERIFY2(seen.size() > 20, qPrintable(QString::number(seen.size())));
}

void TestWorldInvoices::everySourceIsFoundAgain()
{
    support::TestRuntime runtime;
    QVERIFY2(runtime.isReady(), qPrintable(runtime.why()));
    const documents::DocumentSource source(runtime->billing(), runtime->contracts(), runtime->mandates(),
        runtime->invitations(), runtime->world());
    const auto references = runtime->billing().references();
    VERIFY_OK(references);
    const QString invoice = u"invoice:"_s + references->last();
    const QString contract
        = u"contract:"_s + runtime->billing().document(references->last())->supplyPoint.ean.digits();
    for (const QString& known : {invoice, contract, u"terms:"_s, u"example:"_s}) {
        const auto document = source.document(known);
        VERIFY_OK(document);
        QCOMPARE(document.value()->source(), known);
    }
    for (const QString& unknown : {u"invoice:1999-01-0000"_s, u"invoice:"_s, u"contract:541448860004312753"_s,
             u"contract:'; drop table files"_s, u"letter:1"_s, QString(), u":"_s}) {
        const auto document = source.document(unknown);
        QVERIFY2(!document.has_value(), qPrintable(unknown));
        QCOMPARE(int(document.error().code), int(core::ErrorCode::NotFound));
    }
}

QTEST_MAIN(TestWorldInvoices)
#include "tst_world_invoices.moc"

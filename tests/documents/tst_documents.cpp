#include "documents/contract_document.h"
#include "documents/invoice_document.h"
#include "documents/payment_code.h"
#include "documents/pdf_tools.h"
#include "documents/sample_documents.h"
#include "documents/terms_document.h"
#include "documents/written.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBytes = 150 * 1024;

core::InvoiceDocument longest()
{
    core::InvoiceDocument data = samples::invoice();
    data.supplyPoint.title = core::Title::Madame;
    data.supplyPoint.firstName = u"Marie-Antoinette Wilhelmine Constance"_s;
    data.supplyPoint.lastName = u"Vandenbrouckaert-de Moerloose van Kapellebroeck"_s;
    data.supplyPoint.address = {u"Avenue de l’Ancienne Manufacture royale de porcelaine"_s, u"124B"_s,
        u"3/02"_s, u"4998"_s, u"Saint-Ghislain-lez-Fontaine-l’Évêque"_s};
    data.billingAddress = data.supplyPoint.address;
    data.contract.offerName = u"Électricité Clarté Plus verte et locale garantie trois ans"_s;
    data.contract.fixedUntil = QDate(2027, 1, 31);
    data.invoice.kWh = 98'765;
    data.invoice.total
        = core::billing::total(data.invoice.kWh, data.invoice.price, data.invoice.standingCharge);
    return data;
}

QString plain(QString text)
{
    return text.replace(QChar(0x00A0), u' ');
}

} // namespace

class TestDocuments final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void writesSoundFiles_data();
    void writesSoundFiles();
    void writesTheSameBytesTwice();
    void writesOnAWorkerThread();
    void printsTheInvoiceOfTheDesign();
    void followsTheLegalOrder();
    void saysEachStatus_data();
    void saysEachStatus();
    void saysEachKindOfBill_data();
    void saysEachKindOfBill();
    void codeReadsBackByteForByte_data();
    void codeReadsBackByteForByte();
    void printsNoCodeWhenNothingCanBePaid_data();
    void printsNoCodeWhenNothingCanBePaid();
    void keepsEverythingOnThePage_data();
    void keepsEverythingOnThePage();
    void showsAnyLengthOfHistory_data();
    void showsAnyLengthOfHistory();
    void readsHostileNamesAsText();
    void contractSaysItsTerms();
    void termsHaveEightSectionsOnNumberedPages();

private:
    QString written(const documents::Document& document)
    {
        return pdftools::written(m_folder.path(), document);
    }

    QTemporaryDir m_folder;
};

void TestDocuments::writesSoundFiles_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("pages");
    QTest::newRow("invoice") << 0 << u"facture-2026-11-0417.pdf"_s << u"Facture novembre 2026"_s << 1;
    QTest::newRow("longest invoice") << 1 << u"facture-2026-11-0417.pdf"_s << u"Facture novembre 2026"_s << 1;
    QTest::newRow("contract") << 2 << u"contrat-CTR-2024-0417.pdf"_s << u"Contrat CTR-2024-0417"_s << 1;
    QTest::newRow("terms") << 3 << u"cgv_electruc.pdf"_s << u"Conditions générales"_s << 2;
}

void TestDocuments::writesSoundFiles()
{
    QFETCH(int, which);
    QFETCH(QString, name);
    QFETCH(QString, title);
    QFETCH(int, pages);
    std::unique_ptr<documents::Document> document;
    switch (which) {
    case 0:
        document = std::make_unique<documents::InvoiceDocument>(samples::invoice());
        break;
    case 1:
        document = std::make_unique<documents::InvoiceDocument>(longest());
        break;
    case 2:
        document = std::make_unique<documents::ContractDocument>(samples::contract());
        break;
    default:
        document = std::make_unique<documents::TermsDocument>();
    }
    QCOMPARE(document->fileName(), name);
    const QString pdf = written(*document);

    pdftools::run(u"qpdf"_s, {u"--check"_s, pdf});
    QCOMPARE(pdftools::infoOf(pdf, u"Title"_s), title);
    QCOMPARE(pdftools::infoOf(pdf, u"Author"_s), u"Electruc (exercice)"_s);
    QCOMPARE(pdftools::infoOf(pdf, u"Pages"_s), QString::number(pages));
    QVERIFY(pdftools::infoOf(pdf, u"Page size"_s).contains(u"A4"_s));
    QVERIFY2(QFile(pdf).size() <= kMostBytes, qPrintable(QString::number(QFile(pdf).size())));

    const QByteArray raw = pdftools::run(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, pdf, u"-"_s});
    QVERIFY(raw.contains("/Lang (fr-BE)"));
    QVERIFY(raw.contains("/DisplayDocTitle true"));
    QVERIFY2(!raw.contains("/Subtype /Image"), "everything is drawn, nothing is a picture");

    const QList<pdftools::Font> fonts = pdftools::fontsOf(pdf);
    QVERIFY(!fonts.isEmpty());
    for (const pdftools::Font& font : fonts) {
        QVERIFY2(font.name.contains(u"ElectrucSans"_s), qPrintable(font.name));
        QVERIFY2(font.embedded && font.subset, qPrintable(font.name));
    }
}

void TestDocuments::writesTheSameBytesTwice()
{
    const auto first = documents::toPdf(documents::InvoiceDocument(samples::invoice()));
    const auto second = documents::toPdf(documents::InvoiceDocument(samples::invoice()));
    QVERIFY(first.has_value() && second.has_value());
    QVERIFY(*first == *second);
    core::InvoiceDocument other = samples::invoice();
    other.invoice.total = core::Money::fromCents(8476);
    QVERIFY(*documents::toPdf(documents::InvoiceDocument(other)) != *first);
}

void TestDocuments::writesOnAWorkerThread()
{
    const auto here = documents::toPdf(documents::InvoiceDocument(samples::invoice()));
    core::Result<QByteArray> there = core::Error{};
    const std::unique_ptr<QThread> thread(QThread::create(
        [&there] { there = documents::toPdf(documents::InvoiceDocument(samples::invoice())); }));
    thread->start();
    QVERIFY(thread->wait(30'000));
    QVERIFY(here.has_value() && there.has_value());
    QVERIFY(*here == *there);
}

void TestDocuments::printsTheInvoiceOfTheDesign()
{
    const QString text = pdftools::textOf(written(documents::InvoiceDocument(samples::invoice())));
    const QStringList wanted{u"N° 2026-11-0417 · 05/11/2026"_s, u"Madame Monique Delvaux"_s,
        u"Rue du Moulin 12, 4998 Valbois"_s, u"Du 01/10/2026 au 31/10/2026"_s, u"84,75 €"_s, u"25/11/2026"_s,
        u"Facture mensuelle de"_s, u"novembre 2026"_s, u"4 002 317"_s, u"541 448 860 004 312 752"_s,
        u"31 482 076"_s, u"Électricité Clarté"_s, u"Énergie consommée 168 kWh 0,18250 € 30,66 €"_s,
        u"Redevance fixe 1 mois 5,50 € 5,50 €"_s,
        u"Réseau (transport et distribution) 168 kWh 0,17750 € 29,82 €"_s, u"Taxes et cotisations 168 kWh"_s,
        u"Total sans TVA 79,95 €"_s, u"TVA 6 % 4,80 €"_s, u"Total à payer 84,75 €"_s,
        u"BE68 5390 0754 7034"_s, u"Electruc (exercice)"_s, u"+++090/9337/55493+++"_s,
        u"Compteur : de 48 045 à 48 213"_s, u"Octobre 2025 : 155 kWh"_s, u"tarif variable"_s,
        u"depuis le 01/02/2024, durée indéterminée"_s, u"TVA BE 0123.456.749"_s,
        u"Document d’entraînement : ne payez rien."_s};
    for (const QString& one : wanted)
        QVERIFY2(text.contains(one), qPrintable(one + u" is missing in: "_s + text));
}

void TestDocuments::followsTheLegalOrder()
{
    // A the contract, B how much, when and how to pay, C questions, D compare and change, E manage.
    const QString text = plain(documents::InvoiceDocument(samples::invoice()).text());
    const QStringList order{u"Votre contrat"_s, u"À payer : 84,75 €"_s, u"Au plus tard le : 25/11/2026"_s,
        u"Total à payer : 84,75 €"_s, u"Pour payer"_s, u"Communication : +++090/9337/55493+++"_s,
        u"Une question ?"_s, u"Comparer et changer"_s, u"Gérer ma consommation"_s, u"ne payez rien"_s};
    qsizetype from = 0;
    for (const QString& one : order) {
        const qsizetype at = text.indexOf(one, from);
        QVERIFY2(at >= 0, qPrintable(one + u" is missing or comes too early in:\n"_s + text));
        from = at;
    }
}

void TestDocuments::saysEachStatus_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("replacedBy");
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<QStringList>("unsaid");
    QTest::newRow("to pay") << int(core::InvoiceStatus::ToPay) << QString()
                            << QStringList{u"À payer"_s, u"Au plus tard le"_s, u"Pour payer"_s, u"Exercice"_s}
                            << QStringList{u"Déjà payée"_s, u"annul"_s};
    QTest::newRow("paid") << int(core::InvoiceStatus::Paid) << QString()
                          << QStringList{u"Déjà payée le"_s, u"12/11/2026"_s, u"Rien à payer"_s}
                          << QStringList{
                                 u"Pour payer"_s, u"BE68"_s, u"+++"_s, u"Au plus tard"_s, u"Total à payer"_s};
    QTest::newRow("taken by the bank")
        << int(core::InvoiceStatus::ToPay) << u"debit"_s
        << QStringList{u"Sera prélevé le"_s, u"25/11/2026"_s, u"domiciliation"_s}
        << QStringList{u"Pour payer"_s, u"BE68"_s, u"+++"_s, u"Au plus tard"_s};
    QTest::newRow("cancelled and replaced")
        << int(core::InvoiceStatus::Cancelled) << u"2026-11-1417"_s
        << QStringList{u"Remplacée par"_s, u"2026-11-1417 la remplace"_s}
        << QStringList{u"Pour payer"_s, u"BE68"_s, u"+++"_s, u"À payer"_s};
    QTest::newRow("cancelled for good")
        << int(core::InvoiceStatus::Cancelled) << QString()
        << QStringList{u"Facture annulée"_s, u"Ne la payez pas"_s} << QStringList{u"Remplacée"_s, u"BE68"_s};
}

void TestDocuments::saysEachStatus()
{
    QFETCH(int, status);
    QFETCH(QString, replacedBy);
    QFETCH(QStringList, said);
    QFETCH(QStringList, unsaid);
    core::InvoiceDocument data = samples::invoice();
    data.invoice.status = static_cast<core::InvoiceStatus>(status);
    if (replacedBy == u"debit"_s)
        data.invoice.debitOn = data.invoice.dueOn;
    else
        data.invoice.replacedBy = replacedBy;
    data.invoice.paidOn = QDate(2026, 11, 12);
    const documents::InvoiceDocument document(data);
    const QString printed = pdftools::textOf(written(document));
    for (const QString& one : said) {
        QVERIFY2(printed.contains(one), qPrintable(one + u" is not printed: "_s + printed));
        QVERIFY2(plain(document.text()).contains(one), qPrintable(one));
    }
    for (const QString& one : unsaid) {
        QVERIFY2(!printed.contains(one), qPrintable(one + u" is printed: "_s + printed));
        QVERIFY2(!document.text().contains(one), qPrintable(one));
    }
}

void TestDocuments::saysEachKindOfBill_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<qint64>("advancesCents");
    QTest::addColumn<QStringList>("said");
    QTest::addColumn<QStringList>("unsaid");
    QTest::newRow("an advance") << int(core::InvoiceKind::Advance) << int(core::InvoiceStatus::ToPay) << 0LL
                                << QStringList{u"Facture d’acompte"_s, u"Acompte de"_s, u"décembre 2026"_s,
                                       u"Acompte, déduit de votre décompte"_s, u"84,75\u00A0€"_s,
                                       u"Pour payer"_s, u"Votre prochain décompte arrive en juillet 2027."_s}
                                << QStringList{u"Énergie consommée"_s, u"Compteur\u00A0: de"_s,
                                       u"Acomptes déjà payés"_s};
    QTest::newRow("a statement with a rest to pay")
        << int(core::InvoiceKind::Statement) << int(core::InvoiceStatus::ToPay) << 3'000LL
        << QStringList{u"Décompte annuel"_s, u"Décompte jusqu’au"_s, u"31/10/2026"_s, u"12\u00A0mois"_s,
               u"Total avec TVA"_s, u"84,75\u00A0€"_s, u"Acomptes déjà payés"_s, u"30,00\u00A0€"_s,
               u"Total à payer"_s, u"54,75\u00A0€"_s, u"Pour payer"_s, u"Votre nouvel acompte"_s,
               u"92,00\u00A0€ par mois, dès décembre 2026"_s, u"Énergie consommée"_s}
        << QStringList{u"rendre"_s, u"Rien à payer"_s};
    QTest::newRow("the last one of a contract")
        << int(core::InvoiceKind::Closing) << int(core::InvoiceStatus::ToPay) << 3'000LL
        << QStringList{u"Facture de clôture"_s, u"Contrat clôturé le"_s, u"31/10/2026"_s, u"12\u00A0mois"_s,
               u"Acomptes déjà payés"_s, u"30,00\u00A0€"_s, u"Total à payer"_s, u"54,75\u00A0€"_s, u"Pour payer"_s}
        << QStringList{u"Votre nouvel acompte"_s, u"Décompte"_s, u"Rien à payer"_s};
    QTest::newRow("the last one, with nothing paid before")
        << int(core::InvoiceKind::Closing) << int(core::InvoiceStatus::ToPay) << 0LL
        << QStringList{u"Facture de clôture"_s, u"Contrat clôturé le"_s, u"84,75\u00A0€"_s, u"Pour payer"_s}
        << QStringList{u"Acomptes déjà payés"_s, u"Votre nouvel acompte"_s};
    QTest::newRow("a statement that gives back")
        << int(core::InvoiceKind::Statement) << int(core::InvoiceStatus::ToRefund) << 10'000LL
        << QStringList{u"Nous vous rendons"_s, u"15,25\u00A0€"_s, u"Au plus tard le"_s, u"05/12/2026"_s,
               u"À vous rendre"_s, u"Rien à payer"_s, u"Nous versons 15,25\u00A0€ sur votre compte"_s}
        << QStringList{u"Pour payer"_s, u"BE68"_s, u"+++"_s, u"Total à payer"_s};
    QTest::newRow("a statement that gave back")
        << int(core::InvoiceKind::Statement) << int(core::InvoiceStatus::Paid) << 10'000LL
        << QStringList{u"Rendu le"_s, u"12/11/2026"_s, u"Nous avons versé 15,25\u00A0€"_s}
        << QStringList{u"Pour payer"_s, u"BE68"_s, u"Déjà payée"_s};
}

void TestDocuments::saysEachKindOfBill()
{
    QFETCH(int, kind);
    QFETCH(int, status);
    QFETCH(qint64, advancesCents);
    QFETCH(QStringList, said);
    QFETCH(QStringList, unsaid);
    core::InvoiceDocument data = samples::invoice();
    core::Invoice& bill = data.invoice;
    bill.kind = static_cast<core::InvoiceKind>(kind);
    bill.status = static_cast<core::InvoiceStatus>(status);
    bill.advances = core::Money::fromCents(advancesCents);
    bill.total = bill.total - bill.advances;
    bill.paidOn = QDate(2026, 11, 12);
    if (bill.kind == core::InvoiceKind::Advance) {
        bill.periodFrom = QDate(2026, 12, 1);
        bill.periodTo = QDate(2026, 12, 31);
        data.statementOn = QDate(2027, 7, 5);
    } else {
        bill.periodFrom = QDate(2025, 11, 1);
        if (bill.kind == core::InvoiceKind::Statement)
            data.newAdvance = core::Money::fromCents(9'200);
    }
    const documents::InvoiceDocument document(data);
    const QString pdf = written(document);
    QCOMPARE(document.pageCount(), 1);
    const QString printed = pdftools::textOf(pdf);
    for (const QString& one : said) {
        QVERIFY2(printed.contains(plain(one)) || printed.contains(one),
            qPrintable(one + u" is not printed: "_s + printed));
        QVERIFY2(document.text().contains(one) || plain(document.text()).contains(plain(one)),
            qPrintable(one + u" is missing in:\n"_s + document.text()));
    }
    for (const QString& one : unsaid) {
        QVERIFY2(!printed.contains(plain(one)), qPrintable(one + u" is printed: "_s + printed));
        QVERIFY2(!document.text().contains(one), qPrintable(one));
    }
    if (bill.status == core::InvoiceStatus::ToPay)
        QVERIFY(pdftools::codeOf(pdf, 150).contains(
            "EUR" + QByteArray::number(static_cast<double>(bill.total.cents()) / 100, 'f', 2)));
}

void TestDocuments::codeReadsBackByteForByte_data()
{
    QTest::addColumn<int>("dpi");
    QTest::newRow("at 72 dots an inch") << 72;
    QTest::newRow("at 150") << 150;
    QTest::newRow("at 300") << 300;
}

void TestDocuments::codeReadsBackByteForByte()
{
    QFETCH(int, dpi);
    const QString pdf = written(documents::InvoiceDocument(samples::invoice()));
    QCOMPARE(pdftools::codeOf(pdf, dpi),
        QByteArray("BCD\n002\n1\nSCT\n\nElectruc (exercice)\nBE68539007547034\nEUR84.75\n\n090933755493\n\n"
                   "EXERCICE - NE PAS PAYER"));
}

void TestDocuments::printsNoCodeWhenNothingCanBePaid_data()
{
    QTest::addColumn<bool>("payable");
    QTest::addColumn<int>("status");
    QTest::newRow("the trainer switched it off") << false << int(core::InvoiceStatus::ToPay);
    QTest::newRow("paid") << true << int(core::InvoiceStatus::Paid);
    QTest::newRow("cancelled") << true << int(core::InvoiceStatus::Cancelled);
}

void TestDocuments::printsNoCodeWhenNothingCanBePaid()
{
    QFETCH(bool, payable);
    QFETCH(int, status);
    core::InvoiceDocument data = samples::invoice();
    data.payable = payable;
    data.invoice.status = static_cast<core::InvoiceStatus>(status);
    data.invoice.paidOn = QDate(2026, 11, 12);
    const QString pdf = written(documents::InvoiceDocument(data));
    pdftools::run(u"pdftoppm"_s, {u"-r"_s, u"150"_s, u"-png"_s, u"-singlefile"_s, pdf, pdf});
    QProcess reader;
    reader.start(u"zbarimg"_s,
        {u"-q"_s, u"--nodbus"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, pdf + u".png"_s});
    QVERIFY(reader.waitForFinished());
    QVERIFY(reader.readAllStandardOutput().isEmpty());
    if (!payable)
        QVERIFY(pdftools::textOf(pdf).contains(u"Pas de code"_s));
}

void TestDocuments::keepsEverythingOnThePage_data()
{
    QTest::addColumn<bool>("isLong");
    QTest::newRow("the invoice of the design") << false;
    QTest::newRow("the longest names and addresses") << true;
}

void TestDocuments::keepsEverythingOnThePage()
{
    QFETCH(bool, isLong);
    const documents::InvoiceDocument document(isLong ? longest() : samples::invoice());
    QImage page(documents::kPageWidth, documents::kPageHeight, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    document.paintPage(painter, 0);
    painter.end();
    const auto isBlank = [&page](const QRect& area) {
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x) {
                if (page.pixel(x, y) != 0xffffffff)
                    return false;
            }
        }
        return true;
    };
    QVERIFY2(isBlank(QRect(0, 0, 63, 1123)), "the left margin");
    QVERIFY2(isBlank(QRect(732, 0, 62, 1123)), "the right margin");
    QVERIFY2(isBlank(QRect(0, 0, 794, 44)), "the top margin");
    QVERIFY2(isBlank(QRect(0, 1090, 794, 33)), "the bottom margin");
}

void TestDocuments::showsAnyLengthOfHistory_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<int>("bars");
    QTest::newRow("none: the first invoice") << 0 << 0;
    QTest::newRow("one month") << 1 << 1;
    QTest::newRow("six months") << 6 << 6;
    QTest::newRow("seven months: the oldest one gives way") << 7 << 6;
    QTest::newRow("thirteen months: last year's month is named") << 13 << 6;
}

void TestDocuments::showsAnyLengthOfHistory()
{
    QFETCH(int, months);
    QFETCH(int, bars);
    core::InvoiceDocument data = samples::invoice();
    data.history = data.history.mid(data.history.size() - months);
    const documents::InvoiceTexts texts(data);
    QCOMPARE(texts.bars.size(), bars);
    QCOMPARE(texts.chartNotes.size(), months == 13 ? 2 : 1);
    for (core::MonthConsumption& month : data.history)
        month.kWh = 0; // no bar has a height
    written(documents::InvoiceDocument(data));
}

void TestDocuments::readsHostileNamesAsText()
{
    core::InvoiceDocument data = samples::invoice();
    data.supplyPoint.lastName = u"<b>Robert'); drop table</b> %1 %2 😀"_s;
    data.contract.offerName = u"%3 <i>offre</i>"_s;
    const documents::InvoiceDocument document(data);
    QVERIFY(document.text().contains(u"<b>Robert'); drop table</b> %1 %2"_s));
    QVERIFY(document.text().contains(u"%3 <i>offre</i>, tarif variable"_s));
    QVERIFY(documents::toPdf(document).has_value());
}

void TestDocuments::contractSaysItsTerms()
{
    const QString text = pdftools::textOf(written(documents::ContractDocument(samples::contract())));
    for (const QString& one :
        {u"CTR-2024-0417"_s, u"Madame Monique Delvaux"_s, u"Variable"_s, u"01/02/2024"_s, u"Actif"_s,
            u"541 448 860 004 312 752"_s, u"TVA BE 0123.456.749"_s, u"Une facture par mois"_s, u"15 jours"_s,
            u"Indéterminée"_s, u"5,83 € par mois"_s, u"ne payez rien"_s})
        QVERIFY2(text.contains(one), qPrintable(one + u" is missing in: "_s + text));
}

void TestDocuments::termsHaveEightSectionsOnNumberedPages()
{
    const documents::TermsDocument terms;
    const QString text = pdftools::textOf(written(terms));
    for (int section = 1; section <= 8; ++section)
        QVERIFY(text.contains(u"%1. "_s.arg(section)));
    for (int page = 1; page <= terms.pageCount(); ++page)
        QVERIFY(text.contains(u"Page %1 sur %2"_s.arg(page).arg(terms.pageCount())));
    QVERIFY(text.contains(u"Version du 01/01/2026"_s));
}

QTEST_MAIN(TestDocuments)
#include "tst_documents.moc"

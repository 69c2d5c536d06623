#include "cli/commands/commands.h"
#include "cli/interruption.h"
#include "cli/pdf_file.h"
#include "documents/contract_document.h"
#include "documents/invoice_document.h"
#include "documents/terms_document.h"
#include "runtime/runtime.h"
#include "services/energy/billing_service.h"
#include "services/energy/contract_service.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QCommandLineOption pdfOption()
{
    return QCommandLineOption(
        u"pdf"_s, QCoreApplication::translate("cli::InvoiceCommand", "le fichier à écrire"), u"FICHIER"_s);
}

// A command that writes one document: what it is named by, if anything, then the file.
Usage usageOfOne(
    const QString& name, const QString& subject, const QString& summary, int arguments, Access access)
{
    Usage usage;
    usage.name = name;
    usage.arguments = subject + u"--pdf FICHIER"_s;
    usage.summary = summary;
    usage.options = {pdfOption()};
    usage.required = {u"pdf"_s};
    usage.fewestArguments = arguments;
    usage.mostArguments = arguments;
    usage.access = access;
    return usage;
}

ExitCode writeOne(const Call& call, const documents::Document& document)
{
    const QString path = call.options.value(u"pdf"_s);
    if (auto written = writePdf(document, path); !written)
        return call.fail(written.error());
    call.console.say(QCoreApplication::translate("cli::InvoiceCommand", "%1 : écrit dans %2.")
                         .arg(document.title(), path));
    return ExitCode::Done;
}

// One invoice by its reference.
class InvoiceCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::InvoiceCommand)

public:
    Usage usage() const override
    {
        return usageOfOne(u"invoice"_s, u"RÉFÉRENCE "_s, tr("Écrit une facture en PDF."), 1, Access::Read);
    }

    ExitCode run(const Call& call) const override
    {
        const QString& reference = call.arguments.constFirst();
        auto data = call.runtime().billing().document(reference);
        if (!data) {
            return call.fail(data.error(), core::ErrorCode::NotFound,
                tr("Aucune facture n’a la référence « %1 ».").arg(reference));
        }
        return writeOne(call, documents::InvoiceDocument(std::move(data.value())));
    }
};

// Every invoice, one file each.
class InvoicesCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::InvoicesCommand)

public:
    Usage usage() const override
    {
        Usage usage;
        usage.name = u"invoices"_s;
        usage.arguments = u"--folder DOSSIER"_s;
        usage.summary = tr("Écrit toutes les factures en PDF. Ctrl-C arrête après une facture entière.");
        usage.options = {QCommandLineOption(
            u"folder"_s, tr("le dossier où les écrire ; il est créé s’il manque"), u"DOSSIER"_s)};
        usage.required = {u"folder"_s};
        usage.access = Access::Read;
        return usage;
    }

    ExitCode run(const Call& call) const override
    {
        const QDir folder(call.options.value(u"folder"_s));
        if (!folder.mkpath(u"."_s))
            return call.fail({core::ErrorCode::Io, folder.absolutePath()});
        const services::BillingService& billing = call.runtime().billing();
        auto references = billing.references();
        if (!references)
            return call.fail(references.error());

        const Interruption interruption;
        const qsizetype total = references.value().size();
        qsizetype written = 0;
        for (const QString& reference : std::as_const(references.value())) {
            if (interruption.isAsked()) {
                if (written > 0)
                    call.console.endProgress();
                call.console.say(tr("Arrêté à votre demande : %1 factures sur %2 sont écrites, entières.")
                                     .arg(written)
                                     .arg(total));
                return ExitCode::Failed;
            }
            auto data = billing.document(reference);
            if (!data)
                return stopped(call, data.error(), written);
            const documents::InvoiceDocument document(std::move(data.value()));
            if (auto done = writePdf(document, folder.filePath(document.fileName())); !done)
                return stopped(call, done.error(), written);
            call.console.progress(tr("Factures"), ++written, total);
        }
        if (call.json)
            call.console.print(QJsonDocument::fromVariant(QVariantMap{{u"written"_s, written}}));
        return ExitCode::Done;
    }

private:
    static ExitCode stopped(const Call& call, const core::Error& error, qsizetype written)
    {
        if (written > 0)
            call.console.endProgress();
        return call.fail(error);
    }
};

// The contract of one supply point.
class ContractCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::ContractCommand)

public:
    Usage usage() const override
    {
        return usageOfOne(u"contract"_s, u"EAN "_s, tr("Écrit un contrat en PDF."), 1, Access::Read);
    }

    ExitCode run(const Call& call) const override
    {
        const QString& ean = call.arguments.constFirst();
        auto data = call.runtime().contracts().byEan(ean);
        if (!data) {
            return call.fail(data.error(), core::ErrorCode::NotFound,
                tr("Aucun contrat pour le code EAN « %1 ».").arg(ean));
        }
        return writeOne(call, documents::ContractDocument(std::move(data.value())));
    }
};

// The general terms.
class TermsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::TermsCommand)

public:
    Usage usage() const override
    {
        return usageOfOne(
            u"terms"_s, QString(), tr("Écrit les conditions générales en PDF."), 0, Access::None);
    }

    ExitCode run(const Call& call) const override { return writeOne(call, documents::TermsDocument()); }
};

} // namespace

std::unique_ptr<Command> makeInvoiceCommand()
{
    return std::make_unique<InvoiceCommand>();
}

std::unique_ptr<Command> makeInvoicesCommand()
{
    return std::make_unique<InvoicesCommand>();
}

std::unique_ptr<Command> makeContractCommand()
{
    return std::make_unique<ContractCommand>();
}

std::unique_ptr<Command> makeTermsCommand()
{
    return std::make_unique<TermsCommand>();
}

} // namespace cli

#include "cli/commands/commands.h"
#include "cli/pdf_file.h"
#include "runtime/papers.h"
#include "runtime/runtime.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

// What the current group takes home, in one file (F12).
class PapersCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::PapersCommand)

public:
    Usage usage() const override
    {
        Usage usage;
        usage.name = u"papers"_s;
        usage.arguments = u"--pdf FICHIER [--names] [--certificates]"_s;
        usage.summary = tr("Écrit les feuilles de fin de séance du groupe en cours, et ses attestations.");
        usage.options = {
            QCommandLineOption(u"pdf"_s, tr("écrit tout dans ce fichier"), tr("FICHIER")),
            QCommandLineOption(u"names"_s, tr("les feuilles avec les prénoms")),
            QCommandLineOption(u"certificates"_s, tr("aussi les attestations, avec les prénoms")),
        };
        usage.required = {u"pdf"_s};
        usage.access = Access::Read;
        return usage;
    }

    ExitCode run(const Call& call) const override
    {
        const auto papers = call.runtime().papers().ofGroup(
            {true, call.options.isSet(u"names"_s), call.options.isSet(u"certificates"_s)});
        if (!papers)
            return call.fail(
                papers.error(), core::ErrorCode::NotFound, tr("Il n’y a personne dans ce groupe."));
        if (auto written = writePdf(**papers, call.options.value(u"pdf"_s)); !written)
            return call.fail(written.error());
        if (call.json)
            call.console.print(QJsonDocument(QJsonObject{{u"pages"_s, (*papers)->pageCount()}}));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makePapersCommand()
{
    return std::make_unique<PapersCommand>();
}

} // namespace cli

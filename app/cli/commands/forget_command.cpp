#include "cli/commands/commands.h"
#include "cli/pdf_file.h"
#include "documents/forget_sheet.h"
#include "runtime/runtime.h"
#include "services/classroom/settings_service.h"
#include "services/world/forget_service.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QJsonObject toJson(const core::ForgetCounts& counts)
{
    return {{u"learners"_s, counts.learners}, {u"accounts"_s, counts.accounts},
        {u"messages"_s, counts.messages}, {u"requests"_s, counts.requests}, {u"readings"_s, counts.readings},
        {u"files"_s, counts.files}, {u"snapshots"_s, counts.snapshots}, {u"undoCopies"_s, counts.undoCopies},
        {u"setAside"_s, counts.setAside}};
}

QJsonObject toJson(const core::ForgetReport& report)
{
    QJsonArray files;
    for (const core::ForgetReport::File& file : report.files)
        files.append(QJsonObject{{u"name"_s, file.name}, {u"bytes"_s, file.bytes}, {u"found"_s, file.found},
            {u"unreadable"_s, file.unreadable}});
    return {{u"clean"_s, report.isClean()}, {u"at"_s, report.at.toString(Qt::ISODate)},
        {u"erased"_s, toJson(report.erased)}, {u"textsSought"_s, report.textsSought},
        {u"textsOfProgram"_s, report.textsOfProgram}, {u"textsTooShort"_s, report.textsTooShort},
        {u"worldIsNew"_s, report.worldIsNew}, {u"classroomIsEmpty"_s, report.classroomIsEmpty},
        {u"onServer"_s, report.onServer}, {u"files"_s, files}};
}

// Erases every trace of people, and proves it.
class ForgetPeopleCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::ForgetPeopleCommand)

public:
    Usage usage() const override
    {
        Usage usage;
        usage.name = u"forget-people"_s;
        usage.arguments = u"[--count] [--pdf FICHIER]"_s;
        usage.summary = tr("Efface toute trace des personnes, sans retour possible, et le prouve.");
        usage.options = {
            QCommandLineOption(u"count"_s, tr("compte seulement ce qui serait effacé")),
            QCommandLineOption(u"pdf"_s, tr("écrit la preuve dans ce fichier"), tr("FICHIER")),
        };
        return usage;
    }

    ExitCode run(const Call& call) const override
    {
        const core::Language language = call.runtime().settings().language();
        if (call.options.isSet(u"count"_s))
            return count(call, language);
        const auto report = call.runtime().forgetting().forget([&call](int done) {
            call.console.progress(tr("Effacement"), done, services::ForgetService::kParts);
        });
        if (!report) {
            call.console.endProgress();
            return call.fail(report.error());
        }
        call.runtime().forgetting().announce();
        const documents::SheetDocument proof(documents::forgetSheet(*report, language));
        if (call.json)
            call.console.print(QJsonDocument(toJson(*report)));
        else
            call.console.print(proof.text());
        if (call.options.isSet(u"pdf"_s)) {
            if (auto written = writePdf(proof, call.options.value(u"pdf"_s)); !written)
                return call.fail(written.error());
        }
        return report->isClean() ? ExitCode::Done : ExitCode::Failed;
    }

private:
    static ExitCode count(const Call& call, core::Language language)
    {
        const auto counts = call.runtime().forgetting().count();
        if (!counts)
            return call.fail(counts.error());
        if (call.json) {
            call.console.print(QJsonDocument(toJson(*counts)));
            return ExitCode::Done;
        }
        const QList<documents::LabelledText> lines = documents::forgetCounts(*counts, language);
        for (const documents::LabelledText& line : lines)
            call.console.print(line.value + u'\t' + line.label);
        if (lines.isEmpty())
            call.console.say(tr("Il n’y a rien à effacer."));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeForgetPeopleCommand()
{
    return std::make_unique<ForgetPeopleCommand>();
}

} // namespace cli

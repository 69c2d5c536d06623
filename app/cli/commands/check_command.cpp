#include "cli/commands/commands.h"
#include "runtime/machine_check.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

using core::MachineFinding;
using Verdict = core::MachineFinding::Verdict;

// Everything that could spoil a workshop, looked at before it begins.
class CheckCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::CheckCommand)

public:
    Usage usage() const override
    {
        Usage usage;
        usage.name = u"check"_s;
        usage.summary
            = tr("Contrôle la base de données, le contenu, les polices, les imprimantes et le disque.");
        usage.access = Access::None; // a damaged database is a finding, not the end
        return usage;
    }

    ExitCode run(const Call& call) const override
    {
        const QList<MachineFinding> findings = runtime::MachineCheck::ofClosed(call.where, &sentenceOf);
        if (call.json)
            call.console.print(QJsonDocument(toJson(findings)));
        else
            print(call, findings);
        const bool wrong = std::any_of(findings.cbegin(), findings.cend(),
            [](const MachineFinding& finding) { return finding.verdict == Verdict::Wrong; });
        return wrong ? ExitCode::Failed : ExitCode::Done;
    }

private:
    static void print(const Call& call, const QList<MachineFinding>& findings)
    {
        for (const MachineFinding& finding : findings) {
            const QString word = finding.verdict == Verdict::Fine ? tr("bon")
                : finding.verdict == Verdict::Notice              ? tr("à savoir")
                                                                  : tr("à réparer");
            call.console.print(word.leftJustified(10) + finding.text);
        }
    }

    static QJsonArray toJson(const QList<MachineFinding>& findings)
    {
        QJsonArray rows;
        for (const MachineFinding& finding : findings) {
            const QString word = finding.verdict == Verdict::Fine ? u"ok"_s
                : finding.verdict == Verdict::Notice              ? u"notice"_s
                                                                  : u"failed"_s;
            rows.append(QJsonObject{
                {u"subject"_s, finding.subject}, {u"verdict"_s, word}, {u"text"_s, finding.text}});
        }
        return rows;
    }
};

} // namespace

std::unique_ptr<Command> makeCheckCommand()
{
    return std::make_unique<CheckCommand>();
}

} // namespace cli

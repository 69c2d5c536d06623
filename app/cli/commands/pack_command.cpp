#include "cli/commands/commands.h"
#include "cli/pdf_file.h"
#include "coach/engine/pack_check.h"
#include "runtime/runtime.h"
#include "services/classroom/pack_service.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

// Content packs: exercises that somebody else wrote.
class PackCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::PackCommand)

public:
    Usage usage() const override
    {
        Usage usage;
        usage.name = u"pack"_s;
        usage.arguments = u"check PAQUET | import PAQUET | list | export ID FICHIER.zip | remove ID"_s;
        usage.summary = tr("Vérifie, ajoute, montre, enregistre ou retire des exercices écrits ailleurs.");
        usage.fewestArguments = 1;
        usage.mostArguments = 3;
        return usage;
    }

    ExitCode run(const Call& call) const override
    {
        const QString action = call.arguments.constFirst();
        const QHash<QString, int> sizes{
            {u"check"_s, 2}, {u"import"_s, 2}, {u"list"_s, 1}, {u"export"_s, 3}, {u"remove"_s, 2}};
        if (!sizes.contains(action))
            return call.refuse(tr("« %1 » : écrivez check, import, list, export ou remove.").arg(action));
        if (call.arguments.size() != sizes.value(action))
            return call.refuse(tr("pack %1 ne s’écrit pas ainsi : voyez --help.").arg(action));
        if (action == u"check" || action == u"import")
            return take(call, action == u"import");
        if (action == u"list")
            return list(call);
        return action == u"export" ? exported(call) : remove(call);
    }

private:
    static ExitCode take(const Call& call, bool imports)
    {
        services::PackService& packs = call.runtime().packs();
        const auto files = services::readPackFiles(call.arguments.at(1));
        if (!files && files.error().code != core::ErrorCode::InvalidInput)
            return call.fail(files.error());
        const auto present = packs.packs();
        if (!present)
            return call.fail(present.error());
        coach::CheckedPack checked;
        if (!files)
            checked.faults = {files.error().detail};
        else
            checked = coach::checkPack(*files, coach::takenIds(*present, services::readPack(*files).pack.id));
        const bool isGood = checked.faults.isEmpty();
        if (isGood && imports) {
            if (auto put = packs.put(checked.pack); !put)
                return call.fail(put.error());
        }
        if (call.json) {
            call.console.print(QJsonDocument(QJsonObject{{u"id"_s, checked.pack.id},
                {u"exercises"_s, checked.exercises.size()}, {u"imported"_s, isGood && imports},
                {u"faults"_s, QJsonArray::fromStringList(checked.faults)}}));
        } else if (!isGood) {
            call.console.print(checked.faults.join(u'\n'));
        } else {
            call.console.say(imports ? tr("Ajouté : %1 exercices.").arg(checked.exercises.size())
                                     : tr("Aucune faute : %1 exercices.").arg(checked.exercises.size()));
        }
        return isGood ? ExitCode::Done : ExitCode::Failed;
    }

    static ExitCode list(const Call& call)
    {
        const auto packs = call.runtime().packs().packs();
        if (!packs)
            return call.fail(packs.error());
        QJsonArray rows;
        for (const core::Pack& pack : *packs) {
            rows.append(QJsonObject{{u"id"_s, pack.id}, {u"title"_s, pack.title}, {u"author"_s, pack.author},
                {u"exercises"_s, pack.files.size()}});
            if (!call.json)
                call.console.print(
                    u"%1  %2  %3"_s.arg(pack.id, QString::number(pack.files.size()), pack.title));
        }
        if (call.json)
            call.console.print(QJsonDocument(rows));
        else if (packs->isEmpty())
            call.console.say(tr("Rien n’a été ajouté."));
        return ExitCode::Done;
    }

    static ExitCode exported(const Call& call)
    {
        const QString& id = call.arguments.at(1);
        const auto zip = call.runtime().packs().exported(id);
        if (!zip)
            return call.fail(zip.error(), core::ErrorCode::NotFound, tr("Rien ne s’appelle « %1 ».").arg(id));
        if (auto written = writeFile(*zip, call.arguments.at(2)); !written)
            return call.fail(written.error());
        return ExitCode::Done;
    }

    static ExitCode remove(const Call& call)
    {
        const QString& id = call.arguments.at(1);
        if (auto gone = call.runtime().packs().remove(id); !gone)
            return call.fail(
                gone.error(), core::ErrorCode::NotFound, tr("Rien ne s’appelle « %1 ».").arg(id));
        if (!call.json)
            call.console.say(tr("Retiré."));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makePackCommand()
{
    return std::make_unique<PackCommand>();
}

} // namespace cli

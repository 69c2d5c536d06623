#include "cli/commands/commands.h"
#include "runtime/runtime.h"
#include "services/classroom/pin_service.h"

#include <QCoreApplication>
#include <QFile>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

constexpr qint64 kLongestPinFile
    = 1024; // bytes: a code and a line feed, with room for a mistake worth telling

// Makes the stores and the world. Repeatable: what exists is kept.
class SetupCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::SetupCommand)

public:
    Usage usage() const override
    {
        Usage usage;
        usage.name = u"setup"_s;
        usage.arguments = u"[--pin-file FICHIER] [--organiser-pin-file FICHIER]"_s;
        usage.summary = tr("Crée les données. Peut être répété : ce qui existe est gardé.");
        usage.options = {QCommandLineOption(u"pin-file"_s,
                             tr("un fichier qui contient le code du formateur, quatre chiffres ; sans lui, "
                                "le formateur choisit son code à la première ouverture"),
                             u"FICHIER"_s),
            QCommandLineOption(u"organiser-pin-file"_s,
                tr("un fichier qui contient le code de l’organisateur, quatre chiffres ; vide : il n’y en a "
                   "plus"),
                u"FICHIER"_s)};
        return usage;
    }

    ExitCode run(const Call& call) const override
    {
        // Opening made everything already.
        if (call.options.isSet(u"pin-file"_s)) {
            const ExitCode code = choosePin(call, call.options.value(u"pin-file"_s), core::CodeRole::Trainer);
            if (code != ExitCode::Done)
                return code;
        }
        if (call.options.isSet(u"organiser-pin-file"_s)) {
            const ExitCode code
                = choosePin(call, call.options.value(u"organiser-pin-file"_s), core::CodeRole::Organiser);
            if (code != ExitCode::Done)
                return code;
        }
        call.console.say(tr("Electruc est prêt dans %1.").arg(call.runtime().dataDir()));
        return ExitCode::Done;
    }

private:
    static ExitCode choosePin(const Call& call, const QString& path, core::CodeRole role)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return call.fail({core::ErrorCode::Io, path + u": "_s + file.errorString()});
        const QString pin = QString::fromUtf8(file.read(kLongestPinFile)).trimmed();
        services::PinService& pins = call.runtime().pin();
        if (role == core::CodeRole::Organiser && pin.isEmpty()) {
            const auto removed = pins.removeOrganiser();
            return removed ? ExitCode::Done : call.fail(removed.error());
        }
        const auto errors = pins.choose(pin, pin, role);
        if (!errors && errors.error().code == core::ErrorCode::NotFound) {
            call.console.say(tr("Choisissez d’abord le code du formateur, avec --pin-file."));
            return ExitCode::Failed;
        }
        if (!errors)
            return call.fail(errors.error());
        if (errors->isEmpty())
            return ExitCode::Done;
        call.console.say(refusal(errors->all().constFirst().rule, path));
        return ExitCode::Failed;
    }

    static QString refusal(core::Rule rule, const QString& path)
    {
        switch (rule) {
        case core::Rule::PinTooSimple:
            return tr("Ce code est trop simple. Choisissez quatre chiffres que personne n’essaie d’abord.");
        case core::Rule::AlreadyUsed:
            return tr("Le formateur et l’organisateur n’ont pas le même code. Choisissez-en un autre.");
        default:
            return tr("Le fichier %1 doit contenir quatre chiffres, et rien d’autre.").arg(path);
        }
    }
};

} // namespace

std::unique_ptr<Command> makeSetupCommand()
{
    return std::make_unique<SetupCommand>();
}

} // namespace cli

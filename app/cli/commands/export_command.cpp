#include "cli/commands/commands.h"
#include "cli/csv.h"
#include "data/classroom_store.h"
#include "data/table_reader.h"
#include "data/world_store.h"
#include "runtime/runtime.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

// The trainer's code, even hashed, has no place in a spreadsheet.
bool isSecret(const QString& table)
{
    return table == u"pin" || table == u"organiser_pin";
}

// One table as CSV, of the world or of the classroom.
class ExportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::ExportCommand)

public:
    Usage usage() const override
    {
        Usage usage;
        usage.name = u"export"_s;
        usage.arguments = u"TABLE --csv FICHIER [--bom]"_s;
        usage.summary = tr("Écrit une table en CSV. Sans table : leur liste.");
        usage.options = {
            QCommandLineOption(
                u"csv"_s, tr("le fichier à écrire ; « - » : la sortie standard"), u"FICHIER"_s),
            QCommandLineOption(u"bom"_s, tr("marque UTF-8 en tête, pour les tableurs qui la demandent")),
        };
        usage.mostArguments = 1;
        usage.access = Access::Read;
        return usage;
    }

    ExitCode run(const Call& call) const override
    {
        if (call.arguments.isEmpty())
            return list(call);
        if (!call.options.isSet(u"csv"_s))
            return call.refuse(tr("Il manque l’option --csv."));

        const QString table = call.arguments.constFirst();
        data::Database* database = databaseWith(call, table);
        if (database == nullptr || isSecret(table)) {
            call.console.say(tr("Il n’y a pas de table « %1 ». Leur liste : electrucctl export").arg(table));
            return ExitCode::Failed;
        }
        const auto done = write(*database, table, call.options.value(u"csv"_s), call.options.isSet(u"bom"_s));
        return done ? ExitCode::Done : call.fail(done.error());
    }

private:
    static QList<data::Database*> databases(const Call& call)
    {
        return {&call.runtime().worldStore().database(), &call.runtime().classroomStore().database()};
    }

    static data::Database* databaseWith(const Call& call, const QString& table)
    {
        const QList<data::Database*> all = databases(call);
        for (data::Database* database : all) {
            const auto tables = data::TableReader(*database).tables();
            if (tables && tables.value().contains(table))
                return database;
        }
        return nullptr;
    }

    static ExitCode list(const Call& call)
    {
        if (call.options.isSet(u"csv"_s))
            return call.refuse(tr("Il manque le nom de la table."));
        const QList<data::Database*> all = databases(call);
        for (data::Database* database : all) {
            const auto tables = data::TableReader(*database).tables();
            if (!tables)
                return call.fail(tables.error());
            for (const QString& table : tables.value()) {
                if (!isSecret(table))
                    call.console.print(table);
            }
        }
        return ExitCode::Done;
    }

    static core::Result<void> write(
        data::Database& database, const QString& table, const QString& path, bool mark)
    {
        QFile standardOutput;
        QSaveFile file(path);
        const bool toFile = path != u"-";
        const bool open = toFile ? file.open(QIODevice::WriteOnly)
                                 : standardOutput.open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered);
        if (!open)
            return core::Error{core::ErrorCode::Io, path + u": "_s + file.errorString()};
        QIODevice& device = toFile ? static_cast<QIODevice&>(file) : standardOutput;

        const auto writeRecord = [&device, &path](const QStringList& values) -> core::Result<void> {
            const QByteArray record = csvRecord(values);
            if (device.write(record) != record.size())
                return core::Error{core::ErrorCode::Io, path + u": "_s + device.errorString()};
            return {};
        };
        if (mark && device.write(kByteOrderMark) < 0)
            return core::Error{core::ErrorCode::Io, path + u": "_s + device.errorString()};
        if (auto read = data::TableReader(database).read(table, writeRecord, writeRecord); !read)
            return read;
        if (toFile && !file.commit())
            return core::Error{core::ErrorCode::Io, path + u": "_s + file.errorString()};
        return {};
    }
};

} // namespace

std::unique_ptr<Command> makeExportCommand()
{
    return std::make_unique<ExportCommand>();
}

} // namespace cli

#include "cli/commands/commands.h"
#include "coach/engine/exercise_loader.h"
#include "data/classroom_store.h"
#include "data/dataset/dataset_check.h"
#include "data/table_reader.h"
#include "data/world_store.h"
#include "documents/fonts.h"
#include "runtime/runtime.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

constexpr qint64 kRoomNeeded = 200LL * 1024 * 1024; // bytes: both stores, an undo and a class's downloads

enum class Verdict { Fine, Notice, Wrong };

struct Finding
{
    QString subject; // stable, for scripts: database, content, fonts, printers, disk
    Verdict verdict = Verdict::Fine;
    QString text;
};

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
        const QList<Finding> findings{disk(call), database(call), content(), fonts(), printers()};
        if (call.json)
            call.console.print(QJsonDocument(toJson(findings)));
        else
            print(call, findings);
        const bool wrong = std::any_of(findings.cbegin(), findings.cend(),
            [](const Finding& finding) { return finding.verdict == Verdict::Wrong; });
        return wrong ? ExitCode::Failed : ExitCode::Done;
    }

private:
    static Finding database(const Call& call)
    {
        runtime::Options options = call.where;
        options.exclusive = false; // the window may be open
        auto opened = runtime::Runtime::open(options);
        if (!opened)
            return {u"database"_s, Verdict::Wrong, sentenceOf(opened.error())};
        runtime::Runtime& runtime = *opened.value();
        for (data::Database* store :
            {&runtime.worldStore().database(), &runtime.classroomStore().database()}) {
            auto checked = store->checkIntegrity();
            if (checked)
                checked = store->checkReferences();
            if (checked)
                checked = readEverything(*store);
            if (!checked)
                return {u"database"_s, Verdict::Wrong, sentenceOf(checked.error())};
        }
        return {u"database"_s, Verdict::Fine, tr("La base de données est entière.")};
    }

    // A server tells a damaged page only to whoever reads it.
    static core::Result<void> readEverything(data::Database& store)
    {
        const data::TableReader reader(store);
        const auto tables = reader.tables();
        if (!tables)
            return tables.error();
        const auto ignore = [](const QStringList&) { return core::Result<void>(); };
        for (const QString& table : tables.value()) {
            if (auto read = reader.read(table, ignore, ignore); !read)
                return read;
        }
        return {};
    }

    static Finding content()
    {
        const QStringList faults = data::checkDataset() + coach::loadExercises().faults;
        if (faults.isEmpty())
            return {u"content"_s, Verdict::Fine, tr("Le contenu est complet.")};
        return {u"content"_s, Verdict::Wrong, faults.join(u'\n')};
    }

    static Finding fonts()
    {
        documents::loadFonts();
        const QStringList styles = QFontDatabase::styles(u"Electruc Sans"_s);
        for (const QString& style : {u"Regular"_s, u"SemiBold"_s, u"Bold"_s}) {
            if (!styles.contains(style))
                return {u"fonts"_s, Verdict::Wrong,
                    tr("La police Electruc Sans %1 manque au programme.").arg(style)};
        }
        return {u"fonts"_s, Verdict::Fine, tr("Les polices sont là.")};
    }

    // Asks the printing system's own tool: the program's terminal side knows no window, and Qt's list needs
    // one.
    static Finding printers()
    {
        QProcess lpstat;
        lpstat.start(u"lpstat"_s, {u"-e"_s});
        if (!lpstat.waitForStarted(1000) || !lpstat.waitForFinished(5000) || lpstat.exitCode() != 0)
            return {
                u"printers"_s, Verdict::Notice, tr("Aucune imprimante trouvée. On peut enregistrer en PDF.")};
        const QStringList names
            = QString::fromLocal8Bit(lpstat.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        if (names.isEmpty())
            return {u"printers"_s, Verdict::Notice,
                tr("Aucune imprimante installée. On peut enregistrer en PDF.")};
        return {u"printers"_s, Verdict::Fine, tr("Imprimantes : %1").arg(names.join(u", "_s))};
    }

    static Finding disk(const Call& call)
    {
        const QString folder = runtime::dataDirOf(call.where);
        if (!QDir().mkpath(folder) || !QTemporaryFile(folder + u"/check-XXXXXX"_s).open())
            return {u"disk"_s, Verdict::Wrong, tr("On ne peut pas écrire dans %1.").arg(folder)};
        const QStorageInfo storage(folder);
        const QString left
            = tr("%1 Mo libres dans %2.").arg(storage.bytesAvailable() / (1024 * 1024)).arg(folder);
        if (storage.bytesAvailable() < kRoomNeeded)
            return {u"disk"_s, Verdict::Wrong,
                left + u' ' + tr("Il en faut %1.").arg(kRoomNeeded / (1024 * 1024))};
        return {u"disk"_s, Verdict::Fine, left};
    }

    static void print(const Call& call, const QList<Finding>& findings)
    {
        for (const Finding& finding : findings) {
            const QString word = finding.verdict == Verdict::Fine ? tr("bon")
                : finding.verdict == Verdict::Notice              ? tr("à savoir")
                                                                  : tr("à réparer");
            call.console.print(word.leftJustified(10) + finding.text);
        }
    }

    static QJsonArray toJson(const QList<Finding>& findings)
    {
        QJsonArray rows;
        for (const Finding& finding : findings) {
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

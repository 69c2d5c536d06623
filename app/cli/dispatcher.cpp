#include "cli/dispatcher.h"

#include "runtime/runtime.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

const QString kProgram = u"electrucctl"_s;

// Years whose dates have four digits and whose invoices' communications have ten, two years of history
// included.
constexpr int kFirstYear = 2003;
constexpr int kLastYear = 2098;

// Understood before and after the command's name.
QList<QCommandLineOption> commonOptions()
{
    return {
        QCommandLineOption(QStringList{u"help"_s, u"h"_s}),
        QCommandLineOption(u"version"_s),
        QCommandLineOption(u"data"_s, {}, u"DOSSIER"_s),
        QCommandLineOption(u"database"_s, {}, u"URL"_s),
        QCommandLineOption(u"today"_s, {}, u"AAAA-MM-JJ"_s),
        QCommandLineOption(u"json"_s),
    };
}

// Splits at the command's name: its place among the arguments, or -1.
qsizetype placeOfCommand(const QStringList& arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments.at(i);
        if (!argument.startsWith(u'-'))
            return i;
        if (argument == u"--data" || argument == u"--database" || argument == u"--today")
            ++i; // its value
    }
    return -1;
}

QString optionLine(const QCommandLineOption& option)
{
    QString line = u"--"_s + option.names().constFirst();
    if (!option.valueName().isEmpty())
        line += u' ' + option.valueName();
    return line;
}

QString aligned(const QString& left, const QString& right)
{
    return u"  "_s + left.leftJustified(38) + u' ' + right;
}

} // namespace

Dispatcher::Dispatcher(const Console& console, Commands commands)
    : m_console(console)
    , m_commands(std::move(commands))
{
}

const Command* Dispatcher::find(const QString& name) const
{
    const auto found = std::find_if(m_commands.cbegin(), m_commands.cend(),
        [&name](const std::unique_ptr<Command>& command) { return command->usage().name == name; });
    return found == m_commands.cend() ? nullptr : found->get();
}

ExitCode Dispatcher::refuse(const QString& sentence, const QString& hint) const
{
    m_console.say(sentence);
    m_console.say(hint);
    return ExitCode::WrongCall;
}

ExitCode Dispatcher::run(const QStringList& arguments) const
{
    const qsizetype place = placeOfCommand(arguments);
    const QStringList before = arguments.first(place < 0 ? arguments.size() : place);
    if (place < 0) {
        if (before.contains(u"--help"_s) || before.contains(u"-h"_s)) {
            m_console.print(overview());
            return ExitCode::Done;
        }
        if (before.contains(u"--version"_s)) {
            m_console.print(kProgram + u' ' + QCoreApplication::applicationVersion());
            return ExitCode::Done;
        }
        return refuse(
            tr("Dites ce qu’il faut faire."), tr("La liste des commandes : %1 --help").arg(kProgram));
    }
    const QString name = arguments.at(place);
    const Command* command = find(name);
    if (command == nullptr) {
        return refuse(tr("La commande « %1 » n’existe pas.").arg(name),
            tr("La liste des commandes : %1 --help").arg(kProgram));
    }
    return runCommand(*command, before + arguments.sliced(place + 1));
}

ExitCode Dispatcher::runCommand(const Command& command, const QStringList& arguments) const
{
    const Usage usage = command.usage();
    QCommandLineParser parser;
    parser.addOptions(commonOptions());
    parser.addOptions(usage.options);
    const bool understood = parser.parse(QStringList{kProgram} + arguments);
    if (parser.isSet(u"help"_s)) {
        m_console.print(help(usage));
        return ExitCode::Done;
    }
    const QString hint = tr("Son mode d’emploi : %1 %2 --help").arg(kProgram, usage.name);
    if (!understood) {
        const QStringList unknown = parser.unknownOptionNames();
        return refuse(unknown.isEmpty()
                ? tr("Une option est mal écrite : il lui manque une valeur, ou elle n’en prend pas.")
                : tr("L’option « %1 » n’existe pas ici.").arg(unknown.constFirst()),
            hint);
    }
    const QString wrong = wrongWith(usage, parser, parser.positionalArguments());
    if (!wrong.isEmpty())
        return refuse(wrong, hint);

    runtime::Options options;
    options.dataDir = parser.value(u"data"_s);
    options.databaseUrl = parser.value(u"database"_s);
    options.today = QDate::fromString(parser.value(u"today"_s), Qt::ISODate);
    options.exclusive = usage.access == Access::Write;
    const Call unopened{
        nullptr, options, m_console, parser, parser.positionalArguments(), parser.isSet(u"json"_s)};
    if (usage.access == Access::None)
        return command.run(unopened);
    auto opened = runtime::Runtime::open(options);
    if (!opened)
        return unopened.fail(opened.error());
    Call call = unopened;
    call.opened = opened.value().get();
    return command.run(call);
}

QString Dispatcher::wrongWith(
    const Usage& usage, const QCommandLineParser& parser, const QStringList& arguments) const
{
    if (arguments.size() < usage.fewestArguments)
        return tr("Il manque quelque chose après « %1 ».").arg(usage.name);
    if (arguments.size() > usage.mostArguments)
        return tr("« %1 » est de trop.").arg(arguments.at(usage.mostArguments));
    for (const QString& option : usage.required) {
        if (!parser.isSet(option))
            return tr("Il manque l’option --%1.").arg(option);
    }
    QList<QCommandLineOption> options = commonOptions();
    options += usage.options;
    for (const QCommandLineOption& option : std::as_const(options)) {
        if (!option.valueName().isEmpty() && parser.isSet(option) && parser.value(option).isEmpty())
            return tr("L’option --%1 est vide.").arg(option.names().constFirst());
    }
    const QString url = parser.value(u"database"_s);
    if (!url.isEmpty() && !url.startsWith(u"postgresql://") && !url.startsWith(u"postgres://"))
        return tr("L’adresse de la base de données commence par postgresql://.");
    if (!parser.isSet(u"today"_s))
        return {};
    const QDate today = QDate::fromString(parser.value(u"today"_s), Qt::ISODate);
    if (!today.isValid()) {
        return tr("« %1 » n’est pas un jour. Écrivez l’année, le mois et le jour : 2026-11-25.")
            .arg(parser.value(u"today"_s));
    }
    if (today.year() < kFirstYear || today.year() > kLastYear)
        return tr("Le jour simulé va de %1 à %2.").arg(kFirstYear).arg(kLastYear);
    return {};
}

QString Dispatcher::overview() const
{
    QStringList lines{tr("Prépare et contrôle Electruc depuis un terminal."), {},
        tr("%1 [--data DOSSIER] [--database URL] [--today AAAA-MM-JJ] COMMANDE").arg(kProgram), {}};
    for (const std::unique_ptr<Command>& command : m_commands) {
        const Usage usage = command->usage();
        lines.append(u"  "_s + (usage.name + u' ' + usage.arguments).trimmed());
        lines.append(u"      "_s + usage.summary);
    }
    lines += {{}, tr("Options de toutes les commandes :"),
        aligned(u"--data DOSSIER"_s,
            tr("le dossier des données (sinon ELECTRUC_DATA_DIR, sinon celui de l’utilisateur)")),
        aligned(u"--database postgresql://…"_s, tr("un serveur PostgreSQL au lieu des fichiers SQLite")),
        aligned(u"--today AAAA-MM-JJ"_s, tr("le jour simulé")),
        aligned(u"--json"_s, tr("les chiffres en JSON, là où il y en a")),
        aligned(u"--help"_s, tr("ce texte, ou celui d’une commande")),
        aligned(u"--version"_s, tr("la version")), {},
        tr("Code de retour : 0 fait, 1 échec, 2 mauvais appel.")};
    return lines.join(u'\n');
}

QString Dispatcher::help(const Usage& usage) const
{
    QStringList lines{usage.summary, {}, u"%1 %2 %3"_s.arg(kProgram, usage.name, usage.arguments).trimmed()};
    if (!usage.options.isEmpty())
        lines.append(QString());
    for (const QCommandLineOption& option : usage.options)
        lines.append(aligned(optionLine(option), option.description()));
    lines += {{}, tr("Options de toutes les commandes : %1 --help").arg(kProgram)};
    return lines.join(u'\n');
}

} // namespace cli

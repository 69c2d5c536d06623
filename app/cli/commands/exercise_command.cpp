#include "cli/commands/commands.h"
#include "cli/pdf_file.h"
#include "coach/engine/coach.h"
#include "coach/engine/condition.h"
#include "coach/engine/exercise_loader.h"
#include "coach/engine/preparation.h"
#include "coach/engine/quiz_fact.h"
#include "core/clock.h"
#include "data/dataset/content_file.h"
#include "runtime/runtime.h"
#include "runtime/trainer_booklet.h"
#include "runtime/translation.h"
#include "services/classroom/settings_service.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

// For whoever writes exercises: is this file right, and what may it say?
class ExerciseCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::ExerciseCommand)

public:
    Usage usage() const override
    {
        Usage usage;
        usage.name = u"exercise"_s;
        usage.arguments = u"check FICHIER… | conditions | new ID [FICHIER] | booklet [ID…] --pdf FICHIER"_s;
        usage.summary
            = tr("Vérifie un exercice, en commence un, montre les conditions qu’il peut employer, ou "
                 "écrit le livret du formateur.");
        usage.options = {
            QCommandLineOption(u"pdf"_s, tr("avec booklet : le fichier à écrire"), tr("FICHIER")),
            QCommandLineOption(u"language"_s,
                tr("avec booklet : fr, nl, de ou en ; celle des réglages sinon"), tr("LANGUE")),
        };
        usage.fewestArguments = 1;
        usage.mostArguments = 100;
        usage.access = Access::None;
        return usage;
    }

    ExitCode run(const Call& call) const override
    {
        const QString action = call.arguments.constFirst();
        if (action == u"conditions" && call.arguments.size() == 1)
            return conditions(call);
        if (action == u"new" && (call.arguments.size() == 2 || call.arguments.size() == 3))
            return begin(call);
        if (action == u"booklet")
            return booklet(call);
        if (action != u"check")
            return call.refuse(tr("« %1 » : écrivez check FICHIER, ou conditions.").arg(action));
        if (call.arguments.size() < 2)
            return call.refuse(tr("Il manque un fichier : exercise check FICHIER"));
        return check(call);
    }

private:
    static ExitCode check(const Call& call)
    {
        QStringList faults;
        for (const QString& path : call.arguments.sliced(1))
            faults += coach::loadExercise(path).faults;
        if (call.json)
            call.console.print(QJsonDocument(QJsonObject{{u"faults"_s, QJsonArray::fromStringList(faults)}}));
        else if (faults.isEmpty())
            call.console.say(tr("Aucune faute."));
        else
            call.console.print(faults.join(u'\n'));
        return faults.isEmpty() ? ExitCode::Done : ExitCode::Failed;
    }

    // The packs are in the data: theirs are exercises as well.
    static ExitCode booklet(const Call& call)
    {
        if (!call.options.isSet(u"pdf"_s))
            return call.refuse(tr("Il manque l’option --%1.").arg(u"pdf"_s));
        const QString code = call.options.value(u"language"_s);
        core::Language language = core::languageFromCode(code);
        if (!code.isEmpty() && core::languageCode(language) != code)
            return call.refuse(tr("« %1 » : écrivez fr, nl, de ou en.").arg(code));
        runtime::Options options = call.where;
        options.exclusive = false;
        const auto opened = runtime::Runtime::open(options);
        if (!opened)
            return call.fail(opened.error());
        runtime::Runtime& runtime = **opened;
        if (code.isEmpty())
            language = runtime.settings().language();
        runtime::Translation words; // the booklet's own; the terminal goes on in French
        words.use(language, language);
        const auto document = runtime::trainerBooklet(
            runtime.coach().exercises(), call.arguments.sliced(1), language, runtime.clock().today());
        words.use(core::Language::French, core::Language::French);
        if (!document)
            return call.refuse(
                tr("Un de ces exercices n’existe pas : %1.").arg(call.arguments.sliced(1).join(u", "_s)));
        if (auto written = writePdf(*document, call.options.value(u"pdf"_s)); !written)
            return call.fail(written.error());
        if (call.json)
            call.console.print(QJsonDocument(QJsonObject{{u"pages"_s, document->pageCount()}}));
        return ExitCode::Done;
    }

    // A right exercise to start from; never over a file that is there.
    static ExitCode begin(const Call& call)
    {
        const QString& id = call.arguments.at(1);
        static const QRegularExpression kId(u"\\A[A-Z][0-9]{2}\\z"_s);
        if (!kId.match(id).hasMatch())
            return call.refuse(
                tr("« %1 » : un exercice s’appelle une lettre et deux chiffres, comme X01.").arg(id));
        auto text = data::readContentFile(data::kBuiltInContent, u"templates/exercise.json"_s);
        if (!text)
            return call.fail(text.error());
        const QByteArray exercise = text->replace("\"X01\"", '"' + id.toLatin1() + '"');
        const QString path = call.arguments.value(2, id.toLower() + u".json"_s);
        if (QFile::exists(path))
            return call.refuse(tr("« %1 » existe déjà. Donnez un autre nom de fichier.").arg(path));
        if (auto written = writeFile(exercise, path); !written)
            return call.fail(written.error());
        if (call.json)
            call.console.print(QJsonDocument(QJsonObject{{u"file"_s, path}}));
        else
            call.console.say(tr("Écrit : %1. Changez-le, puis : electrucctl exercise check %1").arg(path));
        return ExitCode::Done;
    }

    static ExitCode conditions(const Call& call)
    {
        QJsonArray rows;
        for (const coach::Condition& condition : coach::conditions()) {
            QJsonObject parameters;
            QStringList words;
            for (const coach::Parameter& parameter : condition.parameters) {
                parameters.insert(parameter.name, parameter.documentation);
                words.append((parameter.required ? u"    %1: %2"_s : u"    [%1]: %2"_s)
                                 .arg(parameter.name, parameter.documentation));
            }
            rows.append(QJsonObject{{u"name"_s, condition.name},
                {u"documentation"_s, condition.documentation}, {u"parameters"_s, parameters}});
            if (!call.json)
                call.console.print(
                    (QStringList{condition.name, u"    "_s + condition.documentation} + words).join(u'\n'));
        }
        const QString facts = coach::quizFacts().join(u", "_s);
        const QString preparations = coach::preparations().join(u", "_s);
        if (call.json)
            call.console.print(QJsonDocument(QJsonObject{{u"conditions"_s, rows},
                {u"quiz"_s, QJsonArray::fromStringList(coach::quizFacts())},
                {u"prepare"_s, QJsonArray::fromStringList(coach::preparations())}}));
        else
            call.console.print(u"quiz: %1\nprepare: %2"_s.arg(facts, preparations));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeExerciseCommand()
{
    return std::make_unique<ExerciseCommand>();
}

} // namespace cli

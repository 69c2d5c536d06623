#include "cli/commands/commands.h"
#include "cli/pdf_file.h"
#include "coach/engine/coach.h"
#include "coach/engine/results.h"
#include "core/clock.h"
#include "documents/room_sheets.h"
#include "runtime/runtime.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/progress_service.h"
#include "services/classroom/settings_service.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QJsonArray toJson(const QList<core::LearnerResults>& all, bool named)
{
    QJsonArray people;
    for (const core::LearnerResults& one : all) {
        QJsonArray exercises;
        for (const core::ExerciseResult& result : one.exercises)
            exercises.append(QJsonObject{{u"exercise"_s, result.exercise}, {u"stepsDone"_s, result.stepsDone},
                {u"steps"_s, result.steps}, {u"hints"_s, result.hints}, {u"attempts"_s, result.attempts},
                {u"finishedAt"_s,
                    result.finishedAt.isValid() ? QJsonValue(result.finishedAt.toString(Qt::ISODate))
                                                : QJsonValue(QJsonValue::Null)},
                {u"quizPercent"_s,
                    result.quiz ? QJsonValue(result.quiz->percent) : QJsonValue(QJsonValue::Null)}});
        QJsonObject person{{u"person"_s, people.size() + 1}, {u"exercises"_s, exercises}};
        if (named)
            person.insert(u"firstName"_s, one.firstName);
        people.append(person);
    }
    return people;
}

// What the learners of the current group reached.
class ResultsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::ResultsCommand)

public:
    Usage usage() const override
    {
        Usage usage;
        usage.name = u"results"_s;
        usage.arguments = u"[--csv FICHIER] [--pdf FICHIER] [--names]"_s;
        usage.summary = tr("Donne les résultats du groupe en cours, sans les prénoms.");
        usage.options = {
            QCommandLineOption(u"csv"_s, tr("écrit un tableau dans ce fichier"), tr("FICHIER")),
            QCommandLineOption(u"pdf"_s, tr("écrit la feuille dans ce fichier"), tr("FICHIER")),
            QCommandLineOption(u"names"_s, tr("avec les prénoms")),
        };
        usage.access = Access::Read;
        return usage;
    }

    ExitCode run(const Call& call) const override
    {
        runtime::Runtime& runtime = call.runtime();
        const core::Language language = runtime.settings().language();
        const auto results = coach::resultsOfGroup(
            runtime.learners(), runtime.progress(), runtime.quizzes(), runtime.coach().exercises(), language);
        if (!results)
            return call.fail(results.error());
        const bool named = call.options.isSet(u"names"_s);
        const auto names = named ? documents::Names::Shown : documents::Names::Hidden;
        if (call.options.isSet(u"csv"_s)) {
            const QByteArray table = documents::resultsTable(*results, names, language);
            if (auto written = writeFile(table, call.options.value(u"csv"_s)); !written)
                return call.fail(written.error());
        }
        const auto group = runtime.learners().currentGroup();
        const documents::SheetDocument sheet(
            documents::resultsSheet(*results, group && group->has_value() ? group->value().name : QString(),
                names, runtime.clock().nowUtc(), language));
        if (call.options.isSet(u"pdf"_s)) {
            if (auto written = writePdf(sheet, call.options.value(u"pdf"_s)); !written)
                return call.fail(written.error());
        }
        if (call.json)
            call.console.print(QJsonDocument(toJson(*results, named)));
        else if (!call.options.isSet(u"csv"_s) && !call.options.isSet(u"pdf"_s))
            call.console.print(sheet.text());
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeResultsCommand()
{
    return std::make_unique<ResultsCommand>();
}

} // namespace cli

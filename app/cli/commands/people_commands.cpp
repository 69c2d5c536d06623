#include "cli/commands/commands.h"
#include "cli/interruption.h"
#include "cli/pdf_file.h"
#include "core/belgian_day.h"
#include "core/people/people_sheet.h"
#include "documents/invitation_letter.h"
#include "documents/persona_card.h"
#include "documents/refused_lines.h"
#include "runtime/runtime.h"
#include "services/classroom/learner_service.h"
#include "services/people/letter_service.h"
#include "services/people/people_service.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli::PeopleCommands)
};

QCommandLineOption groupOption()
{
    return QCommandLineOption(u"group"_s,
        Tr::tr("le groupe ; people le crée s’il manque. Sans cette option : le groupe en cours"),
        Tr::tr("NOM"));
}

// Makes the group of the option the current one. With `make`, one that is missing is made.
std::optional<ExitCode> chooseGroup(const Call& call, bool make)
{
    const QString name = call.options.value(u"group"_s).simplified();
    if (name.isEmpty())
        return std::nullopt;
    services::LearnerService& learners = call.runtime().learners();
    const auto groups = learners.groups();
    if (!groups)
        return call.fail(groups.error());
    const auto found = std::find_if(
        groups->cbegin(), groups->cend(), [&name](const core::Group& group) { return group.name == name; });
    if (found != groups->cend()) {
        const auto chosen = learners.chooseGroup(found->id);
        return chosen ? std::nullopt : std::optional(call.fail(chosen.error()));
    }
    if (!make)
        return call.refuse(Tr::tr("Il n’y a pas de groupe « %1 ».").arg(name));
    const auto errors = learners.addGroup(name);
    if (!errors)
        return call.fail(errors.error());
    if (!errors->isEmpty())
        return call.refuse(Tr::tr("Ce nom de groupe ne va pas : 40 lettres au plus."));
    return std::nullopt;
}

// Adds people to the world, and shows or removes them.
class PeopleCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::PeopleCommand)

public:
    Usage usage() const override
    {
        Usage usage;
        usage.name = u"people"_s;
        usage.arguments = u"import FICHIER | invent NOMBRE | list | remove EAN"_s;
        usage.summary
            = tr("Ajoute des personnes au groupe : d’un fichier CSV ou inventées. Les montre ou les retire.");
        usage.options = {groupOption(),
            QCommandLineOption(
                u"check"_s, tr("avec import : lit le fichier et dit ce qui serait fait, sans rien écrire")),
            QCommandLineOption(
                u"refused"_s, tr("avec import : le fichier où écrire les lignes refusées"), tr("FICHIER"))};
        usage.fewestArguments = 1;
        usage.mostArguments = 2;
        return usage;
    }

    ExitCode run(const Call& call) const override
    {
        const QString action = call.arguments.constFirst();
        const bool needsMore = action == u"import" || action == u"invent" || action == u"remove";
        if (!needsMore && action != u"list")
            return call.refuse(tr("« %1 » : écrivez import, invent, list ou remove.").arg(action));
        if (needsMore != (call.arguments.size() == 2))
            return call.refuse(needsMore ? tr("Il manque quelque chose : people %1 …").arg(action)
                                         : tr("« %1 » est de trop.").arg(call.arguments.at(1)));
        const bool adds = action == u"import" || action == u"invent";
        if (const auto stopped = chooseGroup(call, adds && !call.options.isSet(u"check"_s)))
            return *stopped;
        if (action == u"import")
            return import(call, call.arguments.at(1));
        if (action == u"invent")
            return invent(call, call.arguments.at(1));
        return action == u"list" ? list(call) : remove(call, call.arguments.at(1));
    }

private:
    static ExitCode add(const Call& call, const QList<core::NewPerson>& people, QJsonObject answer)
    {
        const Interruption interruption;
        const auto change = call.runtime().people().add(people, [&](int done, int total) {
            if (!call.json && total > 1)
                call.console.progress(tr("Personnes"), done, total);
            return !interruption.isAsked();
        });
        if (!change)
            return call.fail(change.error(), core::ErrorCode::Cancelled,
                tr("Arrêté à votre demande : personne n’a été ajouté."));
        if (call.json) {
            answer[u"created"_s] = change->created;
            answer[u"updated"_s] = change->updated;
            answer[u"joined"_s] = change->joined;
            call.console.print(QJsonDocument(answer));
        } else {
            call.console.say(tr("%1 ajoutées, %2 mises à jour.").arg(change->created).arg(change->updated));
        }
        return ExitCode::Done;
    }

    static ExitCode import(const Call& call, const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return call.fail({core::ErrorCode::Io, path + u": "_s + file.errorString()});
        const core::CsvTable table = core::readCsv(file.readAll());
        const QList<core::PeopleColumn> columns = core::matchedColumns(table);
        QStringList missing;
        for (const core::PeopleColumn column : core::missingColumns(columns))
            missing.append(documents::columnName(column));
        if (!missing.isEmpty())
            return call.refuse(tr("Il manque ces colonnes dans le fichier : %1.").arg(missing.join(u", "_s)));
        const core::PeopleSheet sheet = core::readPeople(table, columns);
        QJsonArray refused;
        for (const core::RefusedLine& line : sheet.refused) {
            refused.append(
                QJsonObject{{u"line"_s, line.line}, {u"reason"_s, documents::refusalSentence(line)}});
            if (!call.json)
                call.console.say(documents::numberedRefusal(line));
        }
        const QString refusedFile = call.options.value(u"refused"_s);
        if (!refusedFile.isEmpty() && !sheet.refused.isEmpty()) {
            if (auto done = writeFile(documents::refusedLinesFile(table, sheet.refused), refusedFile); !done)
                return call.fail(done.error());
        }
        QJsonObject answer{{u"refused"_s, refused}};
        if (!call.options.isSet(u"check"_s))
            return add(call, sheet.people(), answer);
        const auto plan = call.runtime().people().plan(sheet.people());
        if (!plan)
            return call.fail(plan.error());
        answer[u"created"_s] = plan->created;
        answer[u"updated"_s] = plan->updated;
        if (call.json)
            call.console.print(QJsonDocument(answer));
        else
            call.console.say(tr("À ajouter : %1 ; à mettre à jour : %2 ; refusées : %3. Rien n’est écrit.")
                                 .arg(plan->created)
                                 .arg(plan->updated)
                                 .arg(refused.size()));
        return ExitCode::Done;
    }

    static ExitCode invent(const Call& call, const QString& typed)
    {
        bool isNumber = false;
        const int count = typed.toInt(&isNumber);
        if (!isNumber || count < 1 || count > services::PeopleService::kMostInvented)
            return call.refuse(
                tr("Écrivez un nombre de 1 à %1.").arg(services::PeopleService::kMostInvented));
        const auto people = call.runtime().people().invented(count);
        return people ? add(call, *people, {}) : call.fail(people.error());
    }

    static ExitCode list(const Call& call)
    {
        const auto people = call.runtime().people().ofGroup();
        if (!people)
            return call.fail(people.error());
        const auto letters = call.runtime().letters().lettersOf(*people);
        if (!letters)
            return call.fail(letters.error());
        QJsonArray rows;
        for (const services::PersonLetter& letter : *letters) {
            const core::SupplyPoint& point = letter.persona.supplyPoint;
            rows.append(QJsonObject{{u"ean"_s, point.ean.digits()}, {u"firstName"_s, point.firstName},
                {u"lastName"_s, point.lastName}, {u"address"_s, point.address.oneLine()},
                {u"email"_s, letter.persona.email}, {u"hasAccount"_s, letter.persona.hasAccount}});
            if (!call.json)
                call.console.print(
                    point.ean.digits() + u'\t' + point.fullName() + u'\t' + point.address.oneLine());
        }
        if (call.json)
            call.console.print(QJsonDocument(rows));
        else if (rows.isEmpty())
            call.console.say(tr("Il n’y a personne dans ce groupe."));
        return ExitCode::Done;
    }

    static ExitCode remove(const Call& call, const QString& typed)
    {
        const auto ean = core::Ean::fromText(typed);
        if (!ean)
            return call.refuse(tr("« %1 » n’est pas un code EAN.").arg(typed));
        if (auto removed = call.runtime().people().remove(ean->digits()); !removed)
            return call.fail(removed.error(), core::ErrorCode::NotFound,
                tr("Cette personne n’a pas été ajoutée par vous : elle reste."));
        if (call.json)
            call.console.print(QJsonDocument(QJsonObject{{u"removed"_s, ean->digits()}}));
        else
            call.console.say(tr("Cette personne est retirée."));
        return ExitCode::Done;
    }
};

// The letters of invitation of a group, in one file.
class LettersCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::LettersCommand)

public:
    Usage usage() const override
    {
        Usage usage;
        usage.name = u"letters"_s;
        usage.arguments = u"--pdf FICHIER"_s;
        usage.summary
            = tr("Écrit en un PDF les lettres d’invitation du groupe. Qui a déjà un compte n’en reçoit pas.");
        usage.options
            = {QCommandLineOption(u"pdf"_s, tr("le fichier à écrire"), tr("FICHIER")), groupOption(),
                QCommandLineOption(
                    u"new"_s, tr("donne un nouveau code à chaque personne ; les anciens ne valent plus")),
                QCommandLineOption(u"cards"_s, tr("ajoute à chaque lettre la carte du personnage"))};
        usage.required = {u"pdf"_s};
        return usage;
    }

    ExitCode run(const Call& call) const override
    {
        using services::LetterService;
        if (const auto stopped = chooseGroup(call, false))
            return *stopped;
        const auto people = call.runtime().people().ofGroup();
        if (!people)
            return call.fail(people.error());
        QList<core::SupplyPointId> ids;
        QHash<qint64, core::Persona> personas;
        for (const core::Persona& persona : *people) {
            if (persona.hasAccount)
                continue;
            ids.append(persona.supplyPoint.id);
            personas.insert(persona.supplyPoint.id.value(), persona);
        }
        if (ids.isEmpty())
            return call.refuse(tr("Personne de ce groupe n’attend de lettre."));
        const auto letters = call.runtime().letters().prepare(ids,
            call.options.isSet(u"new"_s) ? LetterService::Codes::AllNew : LetterService::Codes::KeepValid);
        const auto wording = call.runtime().letters().wording();
        if (!letters || !wording)
            return call.fail(letters ? wording.error() : letters.error());
        QList<documents::PrintableLetter> pages;
        for (const services::InvitationLetter& letter : *letters) {
            const auto persona = personas.constFind(letter.supplyPoint.id.value());
            pages.append({letter.supplyPoint, letter.code, core::belgianDay(letter.invitation.expiresAt),
                persona->email, persona->password});
        }
        const documents::InvitationLetters document(pages, *wording, call.runtime().clock().today(),
            call.options.isSet(u"cards"_s) ? documents::InvitationLetters::Cards::Yes
                                           : documents::InvitationLetters::Cards::No);
        const QString path = call.options.value(u"pdf"_s);
        if (auto written = writePdf(document, path); !written)
            return call.fail(written.error());
        if (call.json)
            call.console.print(QJsonDocument(QJsonObject{
                {u"letters"_s, pages.size()}, {u"pages"_s, document.pageCount()}, {u"file"_s, path}}));
        else
            call.console.say(tr("%1 lettres écrites dans %2.").arg(QString::number(pages.size()), path));
        return ExitCode::Done;
    }
};

// The cards that say who each learner plays.
class PersonaCardsCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::PersonaCardsCommand)

public:
    Usage usage() const override
    {
        Usage usage;
        usage.name = u"persona-cards"_s;
        usage.arguments = u"--pdf FICHIER"_s;
        usage.summary = tr("Écrit en un PDF les cartes des personnages du groupe.");
        usage.options
            = {QCommandLineOption(u"pdf"_s, tr("le fichier à écrire"), tr("FICHIER")), groupOption()};
        usage.required = {u"pdf"_s};
        return usage;
    }

    ExitCode run(const Call& call) const override
    {
        if (const auto stopped = chooseGroup(call, false))
            return *stopped;
        const auto people = call.runtime().people().ofGroup();
        if (!people)
            return call.fail(people.error());
        if (people->isEmpty())
            return call.refuse(tr("Il n’y a personne dans ce groupe."));
        const QString path = call.options.value(u"pdf"_s);
        const documents::PersonaCards document(*people, call.runtime().clock().today());
        if (auto written = writePdf(document, path); !written)
            return call.fail(written.error());
        if (call.json)
            call.console.print(
                QJsonDocument(QJsonObject{{u"cards"_s, document.pageCount()}, {u"file"_s, path}}));
        else
            call.console.say(tr("%1 cartes écrites dans %2.").arg(QString::number(people->size()), path));
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makePeopleCommand()
{
    return std::make_unique<PeopleCommand>();
}

std::unique_ptr<Command> makeLettersCommand()
{
    return std::make_unique<LettersCommand>();
}

std::unique_ptr<Command> makePersonaCardsCommand()
{
    return std::make_unique<PersonaCardsCommand>();
}

} // namespace cli

#include "cli/commands/commands.h"
#include "cli/pdf_file.h"
#include "coach/engine/achievements.h"
#include "coach/engine/coach.h"
#include "core/clock.h"
#include "documents/certificate_document.h"
#include "documents/certificate_sheet.h"
#include "runtime/runtime.h"
#include "services/classroom/certificate_service.h"
#include "services/classroom/settings_service.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

constexpr qint64 kBiggestFile = qint64{20} * 1024 * 1024; // bytes

QString wordOf(services::CertificateCheck::Verdict verdict)
{
    using Verdict = services::CertificateCheck::Verdict;
    switch (verdict) {
    case Verdict::Authentic:
        return u"authentic"_s;
    case Verdict::Revoked:
        return u"revoked"_s;
    case Verdict::Altered:
        return u"altered"_s;
    case Verdict::UnknownKey:
        return u"unknown-key"_s;
    case Verdict::UnknownCode:
        return u"unknown-code"_s;
    case Verdict::Nothing:
        break;
    }
    return u"no-certificate"_s;
}

QJsonObject toJson(const services::CertificateKey& key)
{
    return {
        {u"fingerprint"_s, core::fingerprintText(key.fingerprint)}, {u"organisation"_s, key.organisation}};
}

QJsonValue dayOrNull(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

// Verifies certificates, takes one back, and makes this machine known to others.
class CertificateCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(cli::CertificateCommand)

public:
    Usage usage() const override
    {
        Usage usage;
        usage.name = u"certificate"_s;
        usage.arguments = u"verify CODE|TEXTE|FICHIER.pdf | list | revoke CODE | reinstate CODE | key"_s;
        usage.summary = tr("Vérifie une attestation, sans réseau. En annule une. Échange les clés.");
        usage.options = {
            QCommandLineOption(u"export"_s,
                tr("avec key : écrit la clé publique d’ici, pour les autres ordinateurs"), tr("FICHIER")),
            QCommandLineOption(
                u"trust"_s, tr("avec key : croit désormais ce que cette clé signe"), tr("FICHIER")),
            QCommandLineOption(u"forget"_s, tr("avec key : ne croit plus cette clé"), tr("EMPREINTE")),
        };
        usage.fewestArguments = 1;
        usage.mostArguments = 2;
        // A desk that verifies need not close the window; nothing here touches who works in it.
        usage.access = Access::Read;
        return usage;
    }

    ExitCode run(const Call& call) const override
    {
        const QString action = call.arguments.constFirst();
        const bool needsMore = action == u"verify" || action == u"revoke" || action == u"reinstate";
        if (!needsMore && action != u"list" && action != u"key")
            return call.refuse(tr("« %1 » : écrivez verify, list, revoke, reinstate ou key.").arg(action));
        if (needsMore != (call.arguments.size() == 2))
            return call.refuse(needsMore ? tr("Il manque un code : certificate %1 CODE").arg(action)
                                         : tr("« %1 » est de trop.").arg(call.arguments.at(1)));
        if (action == u"verify")
            return verify(call, call.arguments.at(1));
        if (action == u"list")
            return list(call);
        return action == u"key" ? key(call) : change(call, action == u"revoke");
    }

private:
    // What a file holds, one for each certificate, or what was written itself; never none.
    static core::Result<QStringList> textsOf(const QString& argument)
    {
        QFile file(argument);
        if (!file.exists())
            return QStringList{argument};
        if (!file.open(QIODevice::ReadOnly))
            return core::Error{core::ErrorCode::Io, argument + u": "_s + file.errorString()};
        const QByteArray bytes = file.read(kBiggestFile);
        if (!bytes.startsWith("%PDF-"))
            return QStringList{QString::fromUtf8(bytes)};
        const QStringList payloads = documents::CertificateDocument::payloadsInPdf(bytes);
        return payloads.isEmpty() ? QStringList{QString()} : payloads;
    }

    static ExitCode verify(const Call& call, const QString& argument)
    {
        const auto texts = textsOf(argument);
        if (!texts)
            return call.fail(texts.error());
        QList<services::CertificateCheck> checks;
        for (const QString& text : *texts) {
            auto check = call.runtime().certificates().check(text);
            if (!check)
                return call.fail(check.error());
            checks.append(std::move(check).value());
        }
        if (call.json)
            printJson(call, checks);
        else
            printWords(call, checks);
        const bool all
            = std::all_of(checks.cbegin(), checks.cend(), [](const services::CertificateCheck& check) {
                  return check.verdict == services::CertificateCheck::Verdict::Authentic;
              });
        return all ? ExitCode::Done : ExitCode::Failed;
    }

    // One certificate is an object, those of a group's file are a list of them.
    static void printJson(const Call& call, const QList<services::CertificateCheck>& checks)
    {
        QJsonArray all;
        for (const services::CertificateCheck& check : checks) {
            all.append(QJsonObject{{u"verdict"_s, wordOf(check.verdict)}, {u"name"_s, check.says.name},
                {u"day"_s, dayOrNull(check.says.day)}, {u"code"_s, check.code},
                {u"whole"_s, check.says.isWhole},
                {u"exercises"_s, QJsonArray::fromStringList(check.says.exercises)},
                {u"key"_s, toJson(check.key)}, {u"own"_s, check.isOwn}});
        }
        call.console.print(all.size() == 1 ? QJsonDocument(all[0].toObject()) : QJsonDocument(all));
    }

    static void printWords(const Call& call, const QList<services::CertificateCheck>& checks)
    {
        runtime::Runtime& runtime = call.runtime();
        const core::Language language = runtime.settings().language();
        const QDateTime now = runtime.clock().nowUtc();
        if (checks.size() > 1) {
            const documents::Sheet sheet = documents::certificatesSheet(checks, now, language);
            for (const documents::LabelledText& row : sheet.parts.constFirst().rows)
                call.console.print(row.label + u"  "_s + row.value);
            call.console.say(sheet.verdictTitle);
            return;
        }
        const services::CertificateCheck& check = checks.constFirst();
        const QStringList skills
            = coach::skillsOf(runtime.coach().exercises(), check.says.exercises, language);
        call.console.print(
            documents::SheetDocument(documents::certificateSheet(check, skills, now, language)).text());
    }

    static ExitCode list(const Call& call)
    {
        const auto all = call.runtime().certificates().given();
        if (!all)
            return call.fail(all.error());
        QJsonArray rows;
        for (const services::GivenCertificate& one : *all) {
            rows.append(QJsonObject{{u"code"_s, one.code}, {u"day"_s, dayOrNull(one.day)},
                {u"exercises"_s, QJsonArray::fromStringList(one.exercises)}, {u"revoked"_s, one.isRevoked}});
            if (!call.json)
                call.console.print(u"%1  %2  %3%4"_s.arg(one.code, one.day.toString(Qt::ISODate),
                    one.exercises.join(u' '), one.isRevoked ? u"  "_s + tr("annulée") : QString()));
        }
        if (call.json)
            call.console.print(QJsonDocument(rows));
        else if (all->isEmpty())
            call.console.say(tr("Aucune attestation n’a été remise ici."));
        return ExitCode::Done;
    }

    static ExitCode change(const Call& call, bool revokes)
    {
        services::CertificateService& certificates = call.runtime().certificates();
        const QString& code = call.arguments.at(1);
        if (const auto done = revokes ? certificates.revoke(code) : certificates.reinstate(code); !done)
            return call.fail(done.error(), core::ErrorCode::InvalidInput,
                tr("« %1 » n’est pas le code d’une attestation.").arg(code));
        if (call.json)
            call.console.print(QJsonDocument(QJsonObject{{u"code"_s, code}, {u"revoked"_s, revokes}}));
        else
            call.console.say(
                revokes ? tr("Cette attestation est annulée.") : tr("Cette attestation vaut à nouveau."));
        return ExitCode::Done;
    }

    static ExitCode key(const Call& call)
    {
        services::CertificateService& certificates = call.runtime().certificates();
        if (call.options.isSet(u"export"_s)) {
            const auto file = certificates.exportedKey();
            if (!file)
                return call.fail(file.error());
            if (auto written = writeFile(*file, call.options.value(u"export"_s)); !written)
                return call.fail(written.error());
        }
        if (call.options.isSet(u"trust"_s)) {
            QFile file(call.options.value(u"trust"_s));
            if (!file.open(QIODevice::ReadOnly))
                return call.fail({core::ErrorCode::Io, file.fileName() + u": "_s + file.errorString()});
            const auto trusted = certificates.trust(file.read(kBiggestFile));
            if (!trusted)
                return call.fail(trusted.error(), core::ErrorCode::InvalidInput,
                    tr("« %1 » n’est pas un fichier de clé d’Electruc.").arg(file.fileName()));
        }
        if (call.options.isSet(u"forget"_s)) {
            const QString fingerprint = call.options.value(u"forget"_s);
            const auto gone = certificates.distrust(QByteArray::fromHex(fingerprint.toLatin1()));
            if (!gone)
                return call.fail(gone.error(), core::ErrorCode::NotFound,
                    tr("Aucune clé connue n’a l’empreinte « %1 ».").arg(fingerprint));
        }
        return keys(call);
    }

    static ExitCode keys(const Call& call)
    {
        const auto own = call.runtime().certificates().ownKey();
        if (!own)
            return call.fail(own.error());
        const auto trusted = call.runtime().certificates().trusted();
        if (!trusted)
            return call.fail(trusted.error());
        QJsonArray rows;
        for (const services::CertificateKey& one : *trusted)
            rows.append(toJson(one));
        if (call.json) {
            call.console.print(QJsonDocument(QJsonObject{{u"own"_s, toJson(*own)}, {u"trusted"_s, rows}}));
            return ExitCode::Done;
        }
        call.console.print(core::fingerprintText(own->fingerprint) + u"  "_s + tr("(celle d’ici)"));
        for (const services::CertificateKey& one : *trusted)
            call.console.print(core::fingerprintText(one.fingerprint) + u"  "_s + one.organisation);
        return ExitCode::Done;
    }
};

} // namespace

std::unique_ptr<Command> makeCertificateCommand()
{
    return std::make_unique<CertificateCommand>();
}

} // namespace cli

#include "cli/command.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cli {
namespace {

QString sentenceOf(core::ErrorCode code)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("cli::Command", text); };
    switch (code) {
    case core::ErrorCode::NotFound:
        return tr(QT_TRANSLATE_NOOP("cli::Command", "Introuvable."));
    case core::ErrorCode::NotSignedIn:
        return tr(QT_TRANSLATE_NOOP("cli::Command", "Personne n’est connecté."));
    case core::ErrorCode::Conflict:
        return tr(QT_TRANSLATE_NOOP("cli::Command", "Cela existe déjà, ou vient de changer."));
    case core::ErrorCode::InvalidInput:
        return tr(QT_TRANSLATE_NOOP("cli::Command", "Ce qui est donné n’a pas la bonne forme."));
    case core::ErrorCode::DatabaseUnavailable:
        return tr(QT_TRANSLATE_NOOP("cli::Command",
            "La base de données ne s’ouvre pas. Vérifiez le dossier, vos droits ou l’adresse du serveur."));
    case core::ErrorCode::DatabaseCorrupt:
        return tr(QT_TRANSLATE_NOOP(
            "cli::Command", "La base de données est abîmée. Mettez ses fichiers de côté, puis recommencez."));
    case core::ErrorCode::DatabaseTooNew:
        return tr(QT_TRANSLATE_NOOP("cli::Command",
            "La base de données vient d’une version plus récente d’Electruc. Installez cette version."));
    case core::ErrorCode::DiskFull:
        return tr(
            QT_TRANSLATE_NOOP("cli::Command", "Le disque est plein. Libérez de la place, puis recommencez."));
    case core::ErrorCode::Io:
        return tr(QT_TRANSLATE_NOOP("cli::Command", "Un fichier ne peut pas être lu ou écrit."));
    case core::ErrorCode::Busy:
        return tr(QT_TRANSLATE_NOOP(
            "cli::Command", "Electruc est déjà ouvert avec ces données. Fermez-le, puis recommencez."));
    case core::ErrorCode::Cancelled:
        return tr(QT_TRANSLATE_NOOP("cli::Command", "Arrêté à votre demande."));
    case core::ErrorCode::Internal:
        break;
    }
    return tr(QT_TRANSLATE_NOOP("cli::Command", "Quelque chose d’inattendu s’est produit."));
}

} // namespace

QString sentenceOf(const core::Error& error)
{
    const QString sentence = sentenceOf(error.code);
    return error.detail.isEmpty() ? sentence : u"%1 (%2)"_s.arg(sentence, error.detail);
}

ExitCode Call::fail(const core::Error& error) const
{
    console.say(sentenceOf(error));
    return ExitCode::Failed;
}

ExitCode Call::fail(const core::Error& error, core::ErrorCode expected, const QString& sentence) const
{
    if (error.code != expected)
        return fail(error);
    console.say(sentence);
    return ExitCode::Failed;
}

ExitCode Call::refuse(const QString& sentence) const
{
    console.say(sentence);
    return ExitCode::WrongCall;
}

} // namespace cli

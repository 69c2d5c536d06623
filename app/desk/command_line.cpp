#include "desk/command_line.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

#include <cstring>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWrongCall = 2;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(desk::CommandLine)
};

CommandLine wrong(CommandLine call, const QString& sentence)
{
    call.answer = u"electruc: "_s + sentence;
    call.exitCode = kWrongCall;
    return call;
}

void addOptions(QCommandLineParser& parser)
{
    const auto add = [&parser](const QString& name, const QString& what, const QString& value) {
        parser.addOption(QCommandLineOption(name, what, value));
    };
    add(u"data"_s, Words::tr("Dossier des données (sinon : celui de l’utilisateur)."), u"DIR"_s);
    add(u"database"_s, Words::tr("Base de données partagée, postgresql://utilisateur@machine/nom."),
        u"URL"_s);
    add(u"today"_s, Words::tr("Le jour simulé, AAAA-MM-JJ."), u"DAY"_s);
    add(u"language"_s, Words::tr("fr, nl, de ou en."), u"CODE"_s);
    add(u"theme"_s, Words::tr("light (clair), dark (sombre) ou contrast (contraste fort)."), u"NAME"_s);
    add(u"text"_s, Words::tr("Taille du texte en pour cent : 100, 115, 130, 150, 175 ou 200."), u"PERCENT"_s);
    add(u"size"_s, Words::tr("Taille de la fenêtre, par exemple 1366x768."), u"WxH"_s);
    parser.addOption(
        QCommandLineOption(u"classroom"_s, Words::tr("Mode classe : plein écran, et un code pour fermer.")));
    add(u"tour"_s, Words::tr("Fait seul le parcours principal et y met les images, le PDF et un résumé."),
        u"DIR"_s);
    add(u"screenshots"_s, Words::tr("Y met une image de chaque page."), u"DIR"_s);
    add(u"page"_s,
        Words::tr("Avec --screenshots : seulement cette page, comme /aide, ou cette fenêtre, comme "
                  "fin-de-session."),
        u"ROUTE"_s);
    add(u"as"_s, Words::tr("Avec --screenshots : connecté comme le personnage de cet e-mail."), u"E-MAIL"_s);
    parser.addHelpOption();
    parser.addVersionOption();
}

bool readLook(const QCommandLineParser& parser, CommandLine& call, QString& problem)
{
    if (parser.isSet(u"language"_s)) {
        const QString code = parser.value(u"language"_s);
        call.language = core::languageFromCode(code);
        if (core::languageCode(*call.language) != code)
            problem = Words::tr("« %1 » n’est pas une langue d’ici : fr, nl, de ou en.").arg(code);
    }
    if (parser.isSet(u"theme"_s)) {
        const QString name = parser.value(u"theme"_s);
        if (name == u"light"_s)
            call.theme = kit::ThemeName::Light;
        else if (name == u"dark"_s)
            call.theme = kit::ThemeName::Dark;
        else if (name == u"contrast"_s)
            call.theme = kit::ThemeName::Contrast;
        else
            problem = Words::tr("« %1 » n’est pas un thème : light, dark ou contrast.").arg(name);
    }
    if (parser.isSet(u"text"_s)) {
        bool isNumber = false;
        const int percent = parser.value(u"text"_s).toInt(&isNumber);
        if (!isNumber || percent < 100 || percent > 200)
            problem = Words::tr("--text demande un nombre de 100 à 200.");
        call.textPercent = percent;
    }
    if (parser.isSet(u"size"_s)) {
        static const QRegularExpression pattern(u"^([1-9]\\d{2,3})x([1-9]\\d{2,3})$"_s);
        const auto match = pattern.match(parser.value(u"size"_s));
        if (match.hasMatch())
            call.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
        else
            problem = Words::tr("--size demande une largeur et une hauteur, par exemple 1366x768.");
    }
    return problem.isEmpty();
}

} // namespace

CommandLine readCommandLine(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Electruc : s’entraîner sans risque aux démarches en ligne."));
    addOptions(parser);
    CommandLine call;
    if (!parser.parse(arguments))
        return wrong(call, parser.errorText());
    if (parser.isSet(u"help"_s)) {
        call.answer = parser.helpText().trimmed();
        return call;
    }
    if (parser.isSet(u"version"_s)) {
        call.answer = u"electruc "_s + QCoreApplication::applicationVersion();
        return call;
    }
    if (!parser.positionalArguments().isEmpty())
        return wrong(call,
            Words::tr("« %1 » n’est pas compris ; voyez --help.").arg(parser.positionalArguments().first()));
    call.runtime.dataDir = parser.value(u"data"_s);
    call.runtime.databaseUrl = parser.value(u"database"_s);
    if (parser.isSet(u"today"_s)) {
        call.runtime.today = QDate::fromString(parser.value(u"today"_s), Qt::ISODate);
        if (!call.runtime.today.isValid())
            return wrong(call, Words::tr("--today demande un jour, par exemple 2026-11-21."));
    }
    if (QString problem; !readLook(parser, call, problem))
        return wrong(call, problem);
    call.inClassroom = parser.isSet(u"classroom"_s);
    call.tourDir = parser.value(u"tour"_s);
    call.screenshotsDir = parser.value(u"screenshots"_s);
    call.runtime.clockStands = !call.tourDir.isEmpty() || !call.screenshotsDir.isEmpty();
    call.page = parser.value(u"page"_s);
    call.as = parser.value(u"as"_s);
    if (!call.tourDir.isEmpty() && !call.screenshotsDir.isEmpty())
        return wrong(call, Words::tr("--tour et --screenshots ne vont pas ensemble."));
    if (call.screenshotsDir.isEmpty() && (!call.page.isEmpty() || !call.as.isEmpty()))
        return wrong(call, Words::tr("--page et --as vont avec --screenshots."));
    return call;
}

bool wantsNoScreen(int argc, const char* const* argv)
{
    for (int i = 1; i < argc; ++i) {
        if (std::strncmp(argv[i], "--tour", 6) == 0 || std::strncmp(argv[i], "--screenshots", 13) == 0
            || std::strcmp(argv[i], "--help") == 0 || std::strcmp(argv[i], "-h") == 0
            || std::strcmp(argv[i], "--version") == 0 || std::strcmp(argv[i], "-v") == 0)
            return true;
    }
    return false;
}

} // namespace desk

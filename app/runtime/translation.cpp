#include "runtime/translation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace runtime {
namespace {

// Contexts of the portal. A kit widget speaks with the page it stands on.
constexpr std::array kSite{"sites::electruc"_L1, "documents::"_L1, "kit::"_L1};

bool isOfSite(QLatin1StringView context)
{
    for (const QLatin1StringView prefix : kSite) {
        if (context.startsWith(prefix))
            return true;
    }
    return context == "kit"_L1;
}

void read(QTranslator& words, const QString& file, core::Language language)
{
    if (!words.load(u":/i18n/"_s + file + u'_' + core::languageCode(language)))
        qWarning("no %s in %s", qUtf8Printable(file), qUtf8Printable(core::languageName(language)));
}

} // namespace

// One translator of the application that asks the file of the language in which a context speaks.
class Translator final : public QTranslator
{
public:
    Translator(core::Language program, core::Language site)
    {
        read(m_program, u"electruc"_s, program);
        read(m_site, u"electruc"_s, site);
        read(m_qt, u"qtbase"_s, program);
    }

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char* note, int n) const override
    {
        const QTranslator& own = isOfSite(QLatin1StringView(context)) ? m_site : m_program;
        const QString found = own.translate(context, text, note, n);
        return found.isNull() ? m_qt.translate(context, text, note, n) : found;
    }

private:
    QTranslator m_program;
    QTranslator m_site;
    QTranslator m_qt;
};

Translation::Translation()
{
    use(core::Language::French, core::Language::French);
}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(m_translator.get());
}

void Translation::use(core::Language program, core::Language site)
{
    if (m_translator && program == m_program && site == m_site)
        return;
    m_program = program;
    m_site = site;
    // Before the widgets hear of it: they read dates in the same language.
    QLocale::setDefault(core::localeOf(site));
    const auto before = std::exchange(m_translator, std::make_unique<Translator>(program, site));
    QCoreApplication::installTranslator(m_translator.get());
    QCoreApplication::removeTranslator(before.get());
}

} // namespace runtime

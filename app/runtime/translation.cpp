#include "runtime/translation.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QTranslator>

#include <array>
#include <memory>

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

using Words = std::shared_ptr<const QTranslator>;

Words wordsOf(const QString& file, core::Language language)
{
    const auto words = std::make_shared<QTranslator>();
    if (!words->load(u":/i18n/"_s + file + u'_' + core::languageCode(language)))
        qWarning("no %s in %s", qUtf8Printable(file), qUtf8Printable(core::languageName(language)));
    return words;
}

} // namespace

// The one translator of the application; it asks the file of the language in which a context speaks. It stays
// installed while its files change: installing another would retranslate everything twice.
class Translator final : public QTranslator
{
public:
    void use(core::Language program, core::Language site)
    {
        m_program = wordsOf(u"electruc"_s, program);
        m_site = site == program ? m_program : wordsOf(u"electruc"_s, site);
        m_qt = wordsOf(u"qtbase"_s, program);
    }

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* text, const char* note, int n) const override
    {
        const Words& own = isOfSite(QLatin1StringView(context)) ? m_site : m_program;
        const QString found = own->translate(context, text, note, n);
        return found.isNull() ? m_qt->translate(context, text, note, n) : found;
    }

private:
    Words m_program;
    Words m_site;
    Words m_qt;
};

Translation::Translation()
    : m_translator(std::make_unique<Translator>())
{
    QLocale::setDefault(core::localeOf(m_site));
    m_translator->use(m_program, m_site);
    QCoreApplication::installTranslator(m_translator.get());
}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(m_translator.get());
}

void Translation::use(core::Language program, core::Language site)
{
    if (program == m_program && site == m_site)
        return;
    m_program = program;
    m_site = site;
    // Before the widgets hear of it: they read dates in the same language.
    QLocale::setDefault(core::localeOf(site));
    m_translator->use(program, site);
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(QCoreApplication::instance(), &changed);
}

} // namespace runtime

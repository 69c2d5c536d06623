#include "runtime/translation.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace runtime {

Translation::Translation()
{
    use(core::Language::French);
}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_electruc);
    QCoreApplication::removeTranslator(&m_qt);
}

void Translation::use(core::Language language)
{
    QCoreApplication::removeTranslator(&m_electruc);
    QCoreApplication::removeTranslator(&m_qt);
    const QString code = core::languageCode(language);
    const QString french = core::languageCode(core::Language::French);
    if (!m_qt.load(u":/i18n/qtbase_"_s + code) && !m_qt.load(u":/i18n/qtbase_"_s + french))
        qWarning("the words of Qt are missing");
    if (!m_electruc.load(u":/i18n/electruc_"_s + code) && !m_electruc.load(u":/i18n/electruc_"_s + french))
        qWarning("the words of Electruc are missing");
    // What is installed last is asked first.
    QCoreApplication::installTranslator(&m_qt);
    QCoreApplication::installTranslator(&m_electruc);
    QLocale::setDefault(core::localeOf(language));
}

} // namespace runtime

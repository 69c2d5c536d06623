#include "documents/fonts.h"

#include <QFontDatabase>
#include <QString>

#include <mutex>

using namespace Qt::StringLiterals;

namespace documents {

void loadFonts()
{
    static std::once_flag once; // batches paint on worker threads
    std::call_once(once, [] {
        if (QFontDatabase::hasFamily(u"Electruc Sans"_s))
            return;
        for (const QString& name : {u"Regular"_s, u"SemiBold"_s, u"Bold"_s})
            QFontDatabase::addApplicationFont(u":/fonts/ElectrucSans-%1.otf"_s.arg(name));
    });
}

} // namespace documents

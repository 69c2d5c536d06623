#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace browser {

// What one does in Belgium after a fraud attempt that worked: the false sites and the phone say it alike.
class FraudAdvice final
{
    Q_DECLARE_TR_FUNCTIONS(browser::FraudAdvice)

public:
    static QStringList afterACall(); // a card or a code was told
    static QStringList afterAFalseSite(); // a password or a card was written
};

} // namespace browser

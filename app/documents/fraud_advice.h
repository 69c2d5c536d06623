#pragma once

#include "documents/invoice_texts.h"

#include <QCoreApplication>
#include <QStringList>

namespace documents {

// What one does in Belgium after a fraud attempt that worked: the false sites, the phone and the printed card
// say it alike.
class FraudAdvice final
{
    Q_DECLARE_TR_FUNCTIONS(documents::FraudAdvice)

public:
    static QStringList afterACall(); // a card or a code was told
    static QStringList afterAFalseSite(); // a password or a card was written
    // Whom to reach. A value that is empty is to be written by hand.
    static QList<LabelledText> contacts();
};

} // namespace documents

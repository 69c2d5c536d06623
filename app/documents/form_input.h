#pragma once

#include <QRectF>
#include <QString>

namespace documents {

// A place on a document where something is written: a field over the paper on the screen, a form field in the
// PDF.
struct FormInput
{
    enum class Kind {
        Text,
        Iban, // grouped by four while it is typed
        Day, // 12/11/2026
        Signature, // a name
        Printed // not written by the person: kept in the file, seen on the page itself
    };

    QString name; // stable: holder, iban…
    QString label; // what to write, for those who do not see the page
    QRectF rect; // CSS pixels on the page
    Kind kind = Kind::Text;
    int longest = 70; // characters
    bool required = true;
    QString value;
    int page = 0;
};

} // namespace documents

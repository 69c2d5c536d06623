#pragma once

#include <QCoreApplication>
#include <QString>

class QWidget;

namespace kit {

class FormField;
struct SignWay;

// « Où est le signe @ ? »: a link under a field, and the drawn keyboard it opens.
class KeyboardHelp final
{
    Q_DECLARE_TR_FUNCTIONS(kit::KeyboardHelp)

public:
    // For fields where people look for @. To be called once for a field.
    static void addTo(FormField& field);
    static void open(QWidget* host);

    // « Gardez la touche AltGr enfoncée…, puis appuyez sur la touche é. »
    static QString sentence(const SignWay& way);

private:
    class Link;
};

} // namespace kit

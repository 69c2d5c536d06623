#include "core/text.h"

using namespace Qt::StringLiterals;

namespace core {

QString folded(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.isMark())
            continue;
        if (c == u'œ')
            out += u"oe"_s;
        else if (c == u'æ')
            out += u"ae"_s;
        else if (c == u'ß')
            out += u"ss"_s;
        else if (c == u'’')
            out += u'\'';
        else
            out += c;
    }
    return out.simplified();
}

QString cleaned(const QString& text, bool keepLines)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' && keepLines)
            out += c;
        else if (c == u'\n' || c == u'\t')
            out += u' ';
        else if (c.category() != QChar::Other_Control)
            out += c;
    }
    return out.normalized(QString::NormalizationForm_C).trimmed();
}

QString digitsOf(const QString& text)
{
    QString out;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            out += c;
    }
    return out;
}

} // namespace core

#include "support/ts_file.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace support {

QString sourceFolder()
{
    return QString::fromLocal8Bit(qgetenv("ELECTRUC_SOURCE_DIR"));
}

QList<Message> messagesOf(const QString& path)
{
    QList<Message> all;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return all;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"source") {
            source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            Message message{context, source, {}, !xml.attributes().hasAttribute(u"type"_s)};
            QString text;
            while (xml.readNext() != QXmlStreamReader::EndElement || xml.name() != u"translation") {
                if (xml.isCharacters())
                    text += xml.text();
                else if (xml.isStartElement() && xml.name() == u"numerusform")
                    message.texts.append(xml.readElementText());
            }
            if (message.texts.isEmpty())
                message.texts.append(text);
            all.append(message);
        }
    }
    return all;
}

} // namespace support

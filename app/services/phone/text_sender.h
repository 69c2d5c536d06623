#pragma once

#include "core/clock.h"
#include "core/phone/text_message.h"
#include "core/result.h"
#include "data/dataset/content_file.h"

#include <QHash>

namespace data {
struct TextTemplate;
class WorldStore;
} // namespace data

namespace services {

struct Addressee;

// A text that the fictional world sends because something happened.
struct TextOrder
{
    core::SupplyPointId to; // whose phone
    QString templateId; // a file of demo-data/texts/ without its extension
    QHash<QString, QString> values{}; // replace {names} as plain text
    QDateTime at{}; // UTC; null: now. One that lies ahead is seen when the clock reaches it
};

// Writes texts into the phones of the fiction. Nothing leaves the machine.
class TextSender final
{
public:
    TextSender(data::WorldStore& world, const core::Clock& clock,
        const QString& content = QString(data::kBuiltInContent));

    // Inside the caller's transaction. Errors: NotFound (no such template), InvalidInput (a {name} without a
    // value: a broken assumption of the caller), those of the database.
    core::Result<core::TextId> send(const TextOrder& order) const;

    // The text that travels with a mail, for customers who asked for it; nothing when that mail has none.
    // values: those of the mail.
    core::Result<void> notify(
        const Addressee& addressee, const QString& mailTemplate, const QHash<QString, QString>& values) const;

private:
    core::Result<core::TextId> write(const data::TextTemplate& form, const Addressee& addressee,
        QHash<QString, QString> values, const QDateTime& at) const;

    data::WorldStore& m_world;
    const core::Clock& m_clock;
    QString m_content;
};

} // namespace services

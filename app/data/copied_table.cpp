#include "data/copied_table.h"

using namespace Qt::StringLiterals;

namespace data {

const QList<CopiedTable>& worldTables()
{
    static const QList<CopiedTable> tables{
        {u"world_meta"_s, u"key"_s, QString(), {}},
        {u"supply_points"_s, u"id"_s, u"id"_s, {}},
        {u"personas"_s},
        {u"accounts"_s},
        {u"invitations"_s, u"id"_s, u"supply_point_id"_s, {u"account_id"_s}},
        {u"account_links"_s, u"id"_s, u"supply_point_id"_s, {u"account_id"_s}},
        {u"email_changes"_s, u"id"_s, u"supply_point_id"_s, {u"account_id"_s}},
        {u"contracts"_s},
        {u"advances"_s},
        {u"invoices"_s},
        {u"readings"_s},
        {u"requests"_s},
        {u"request_messages"_s, u"id"_s, u"supply_point_id"_s, {u"request_id"_s}},
        {u"request_drafts"_s},
        {u"request_draft_files"_s, u"id"_s, u"supply_point_id"_s, {u"request_draft_id"_s}},
        {u"mandates"_s},
        {u"attachments"_s, u"id"_s, u"supply_point_id"_s, {u"request_message_id"_s}},
        {u"mails"_s, u"id"_s, u"supply_point_id"_s, {u"answers"_s}},
        {u"mail_attachments"_s, u"id"_s, u"supply_point_id"_s, {u"mail_id"_s}},
        {u"mail_contacts"_s},
        {u"texts"_s},
        {u"calls"_s},
        {u"files"_s},
        {u"preferences"_s},
        {u"contact_messages"_s},
        {u"sign_ins"_s},
        {u"planned_events"_s},
        {u"journal"_s},
    };
    return tables;
}

const QList<CopiedTable>& onlineAccountTables()
{
    // The mailbox, the phone, the downloads, the looks and what happens in the world are of the person, not
    // of the account.
    static const QStringList others{u"world_meta"_s, u"supply_points"_s, u"personas"_s, u"mails"_s,
        u"mail_attachments"_s, u"mail_contacts"_s, u"texts"_s, u"calls"_s, u"files"_s, u"preferences"_s,
        u"contact_messages"_s, u"planned_events"_s, u"journal"_s};
    static const QList<CopiedTable> tables = [] {
        QList<CopiedTable> chosen = worldTables();
        chosen.removeIf([](const CopiedTable& table) { return others.contains(table.name); });
        return chosen;
    }();
    return tables;
}

const QList<CopiedTable>& classroomTables()
{
    static const QList<CopiedTable> tables{
        {u"settings"_s, u"key"_s, QString(), {}},
        {u"groups"_s, u"id"_s, QString(), {}},
        {u"learners"_s, u"id"_s, QString(), {}},
        {u"people"_s, u"id"_s, QString(), {}},
        {u"exercise_progress"_s, u"id"_s, QString(), {}},
        {u"quiz_attempts"_s, u"id"_s, QString(), {}},
        {u"exercise_plans"_s, u"id"_s, QString(), {}},
        {u"scripts"_s, u"id"_s, QString(), {}},
        {u"script_lines"_s, u"id"_s, QString(), {}},
        {u"attendance"_s, u"learner_id"_s, QString(), {}},
        {u"trainer_actions"_s, u"id"_s, QString(), {}},
        {u"room_pause"_s, u"id"_s, QString(), {}, false},
        {u"organisation"_s, u"id"_s, QString(), {}, false},
        {u"certificate_templates"_s, u"id"_s, QString(), {}},
        {u"packs"_s, u"id"_s, QString(), {}, false},
        {u"pack_files"_s, u"id"_s, QString(), {}},
        {u"trusted_keys"_s, u"fingerprint"_s, QString(), {}},
    };
    return tables;
}

} // namespace data

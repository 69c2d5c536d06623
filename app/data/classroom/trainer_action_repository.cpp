#include "data/classroom/trainer_action_repository.h"

#include "data/query.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace data {

namespace {

core::TrainerAction fromRow(const Row& row)
{
    core::TrainerAction action;
    action.id = row.number("id"_L1);
    action.at = row.instant("at"_L1);
    action.action = row.text("action"_L1);
    action.subject = row.text("subject"_L1);
    action.attributes = QJsonDocument::fromJson(row.text("attributes"_L1).toUtf8()).object();
    return action;
}

} // namespace

core::Result<void> TrainerActionRepository::add(const core::TrainerAction& action)
{
    Query query(m_database, "trainer_actions.add"_L1,
        u"insert into trainer_actions (at, action, subject, attributes) "
        "values (:at, :action, :subject, :attributes)"_s);
    return query.bind(":at"_L1, action.at)
        .bind(":action"_L1, action.action)
        .bind(":subject"_L1, action.subject)
        .bind(":attributes"_L1,
            QString::fromUtf8(QJsonDocument(action.attributes).toJson(QJsonDocument::Compact)))
        .run();
}

core::Result<QList<core::TrainerAction>> TrainerActionRepository::last(int count) const
{
    Query query(m_database, "trainer_actions.last"_L1,
        u"select id, at, action, subject, attributes from trainer_actions order by id desc limit :count"_s);
    return query.bind(":count"_L1, count).all(fromRow);
}

} // namespace data

#include "data/people/room_people.h"

#include "data/classroom/setting_repository.h"
#include "data/classroom_store.h"
#include "data/people/people_repository.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace data {
namespace {

const QString kVersion = u"people_version"_s;

} // namespace

QString ClassroomPeople::version() const
{
    // What cannot be read stops people() with its reason.
    const auto settings = SettingRepository(m_classroom.database()).all();
    return settings ? settings->value(kVersion) : QString();
}

core::Result<RoomPeople> ClassroomPeople::people() const
{
    const auto all = PeopleRepository(m_classroom.database()).all();
    if (!all)
        return all.error();
    RoomPeople people;
    for (const AddedPerson& person : *all) {
        if (person.isNew)
            people.added.append({person.supplyPoint(), storyOf(person)});
        else
            people.changed.insert(person.person.ean.digits(), changesOf(person));
    }
    return people;
}

core::Result<void> ClassroomPeople::changeVersion(ClassroomStore& classroom)
{
    return SettingRepository(classroom.database())
        .put(kVersion, QUuid::createUuid().toString(QUuid::WithoutBraces));
}

} // namespace data

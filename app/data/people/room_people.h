#pragma once

#include "data/dataset/people_source.h"

namespace data {

class ClassroomStore;

// The people of the classroom store, for whoever makes worlds.
class ClassroomPeople final : public PeopleSource
{
public:
    explicit ClassroomPeople(ClassroomStore& classroom)
        : m_classroom(classroom)
    {
    }

    QString version() const override;
    core::Result<RoomPeople> people() const override;

    // To be called with every change, in its transaction: the next pristine world is made again.
    static core::Result<void> changeVersion(ClassroomStore& classroom);

private:
    ClassroomStore& m_classroom;
};

} // namespace data

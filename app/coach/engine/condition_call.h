#pragma once

#include <QJsonObject>
#include <QString>

namespace coach {

// A condition of coach/engine/condition.h, with what this exercise asks of it.
struct ConditionCall
{
    QString name;
    QJsonObject arguments;
};

} // namespace coach

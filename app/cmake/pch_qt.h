#pragma once

// Precompiled for the rooms without widgets: what nearly every file of them reads.
#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

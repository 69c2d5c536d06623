#pragma once

#include "core/phone/call.h"
#include "core/result.h"
#include "data/dataset/content_file.h"

#include <QStringList>

namespace data {

// One file of demo-data/calls/. Errors: NotFound when there is no such file, InvalidInput when it is no JSON
// object. It reads, it does not judge: see phone_check.h.
core::Result<core::CallScript> loadCallScript(
    const QString& id, const QString& folder = QString(kBuiltInContent));
QStringList callScriptIds(const QString& folder = QString(kBuiltInContent));

} // namespace data

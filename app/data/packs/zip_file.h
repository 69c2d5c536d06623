#pragma once

#include "core/classroom/pack.h"
#include "core/result.h"

namespace data {

// The files of a .zip, folders left out. It reads no more than the limits of core::Pack, whatever the archive
// claims. Error InvalidInput, with the reason: no archive, encrypted, damaged, too many files, too big.
core::Result<QList<core::PackFile>> readZip(const QByteArray& bytes);
// The same files always give the same bytes.
core::Result<QByteArray> writeZip(const QList<core::PackFile>& files);

} // namespace data

#pragma once

#include "documents/document.h"
#include "services/records/record_type.h"

#include <memory>

class QWidget;

namespace trainer {

// A file that was received: its facts and its pages, one at a time. True: a copy of it is wanted.
bool showFile(QWidget* host, const services::RecordType& type, const core::Record& record,
    const std::shared_ptr<const documents::Document>& document);

} // namespace trainer

#pragma once

#include "kit/dialog.h"

#include <memory>

namespace documents {
class Document;
}

namespace sites::electruc {

// A look at a file before it is sent.
class FilePreviewDialog final : public kit::Dialog
{
    Q_OBJECT

public:
    FilePreviewDialog(QWidget* host, std::shared_ptr<const documents::Document> document);
};

} // namespace sites::electruc

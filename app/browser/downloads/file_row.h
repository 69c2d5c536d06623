#pragma once

#include "services/files/download_service.h"

#include <QWidget>

namespace browser {

// One file of the list: icon, name, date, size, and what can be done with it.
class FileRow final : public QWidget
{
    Q_OBJECT

public:
    explicit FileRow(const services::StoredFile& file, QWidget* parent = nullptr);

Q_SIGNALS:
    void openClicked();
    void showClicked();
    void renameClicked();
    void removeClicked();
};

} // namespace browser

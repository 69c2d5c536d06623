#pragma once

#include "services/files/download_service.h"

#include <QWidget>

class QBoxLayout;

namespace browser {

// One file of the list: icon, name, date, size, and what can be done with it: at the right of the name, or
// below it where the row is narrow or the text large.
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

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    QBoxLayout* m_main = nullptr;
    QWidget* m_actions = nullptr;
};

} // namespace browser

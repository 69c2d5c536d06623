#pragma once

#include <QString>

class QWidget;

namespace trainer {

// Who asks for a file of the machine. A test gives its own, with the answers ready.
class FilePicker
{
public:
    FilePicker() = default;
    FilePicker(const FilePicker&) = delete;
    FilePicker& operator=(const FilePicker&) = delete;
    virtual ~FilePicker() = default;

    // A path, or an empty text when the person chose none.
    virtual QString fileToRead(QWidget* parent, const QString& title, const QString& kinds) = 0;
    virtual QString fileToWrite(
        QWidget* parent, const QString& title, const QString& name, const QString& kinds)
        = 0;
};

// Asks with the system's own dialog.
class SystemFilePicker final : public FilePicker
{
public:
    QString fileToRead(QWidget* parent, const QString& title, const QString& kinds) override;
    QString fileToWrite(
        QWidget* parent, const QString& title, const QString& name, const QString& kinds) override;
};

} // namespace trainer

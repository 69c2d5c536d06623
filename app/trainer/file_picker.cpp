#include "trainer/file_picker.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace trainer {

QString SystemFilePicker::fileToRead(QWidget* parent, const QString& title, const QString& kinds)
{
    return QFileDialog::getOpenFileName(
        parent, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), kinds);
}

QString SystemFilePicker::fileToWrite(
    QWidget* parent, const QString& title, const QString& name, const QString& kinds)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return QFileDialog::getSaveFileName(parent, title, folder.filePath(name), kinds);
}

} // namespace trainer

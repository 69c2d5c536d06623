#pragma once

#include "core/language.h"
#include "services/files/document_shelf.h"

#include <QAbstractTableModel>

namespace browser {

// The files of one folder, in the order and with the words asked for.
class FileListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Size, Kind, Date, ColumnCount };

    explicit FileListModel(QObject* parent = nullptr);

    void setFiles(const QList<services::ShelfFile>& files);
    // Files whose name holds each of these words, whatever accents, capitals and order; all of them when
    // empty.
    void setWords(const QString& words);
    const services::ShelfFile& file(const QModelIndex& index) const { return m_shown.at(index.row()); }
    bool isFolderEmpty() const { return m_files.isEmpty(); }
    QString facts(const services::ShelfFile& file) const; // Photo · 922 Ko · 09/11/2026
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void arrange();
    QString day(const services::ShelfFile& file) const;
    QString size(const services::ShelfFile& file) const;

    QList<services::ShelfFile> m_files;
    QList<services::ShelfFile> m_shown;
    QStringList m_words; // folded
    int m_column = Date;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace browser

#include "browser/files/file_list_model.h"

#include "browser/files/file_kind.h"
#include "core/belgian_day.h"
#include "core/format.h"
#include "core/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace browser {

FileListModel::FileListModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void FileListModel::setFiles(const QList<services::ShelfFile>& files)
{
    m_files = files;
    arrange();
}

void FileListModel::setWords(const QString& words)
{
    m_words = core::folded(words).split(u' ', Qt::SkipEmptyParts);
    arrange();
}

void FileListModel::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_order = order;
    arrange();
}

void FileListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    arrange();
}

void FileListModel::arrange()
{
    beginResetModel();
    m_shown.clear();
    for (const services::ShelfFile& file : std::as_const(m_files)) {
        const QString name = core::folded(file.name);
        const bool fits = std::all_of(
            m_words.cbegin(), m_words.cend(), [&name](const QString& word) { return name.contains(word); });
        if (fits)
            m_shown.append(file);
    }
    const auto before = [this](const services::ShelfFile& a, const services::ShelfFile& b) {
        const int names = core::folded(a.name).compare(core::folded(b.name));
        switch (m_column) {
        case Size:
            return a.size != b.size ? a.size < b.size : names < 0;
        case Kind: {
            const int kinds = fileKind(a.name).localeAwareCompare(fileKind(b.name));
            return kinds != 0 ? kinds < 0 : names < 0;
        }
        case Date:
            return a.savedAt != b.savedAt ? a.savedAt < b.savedAt : names > 0;
        default:
            return names < 0;
        }
    };
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](const auto& a, const auto& b) {
        return m_order == Qt::AscendingOrder ? before(a, b) : before(b, a);
    });
    endResetModel();
}

int FileListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int FileListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FileListModel::day(const services::ShelfFile& file) const
{
    return core::Format(core::languageOf()).date(core::belgianDay(file.savedAt));
}

QString FileListModel::size(const services::ShelfFile& file) const
{
    return core::Format(core::languageOf()).fileSize(file.size);
}

QString FileListModel::facts(const services::ShelfFile& file) const
{
    //: %1 kind of a file, %2 its size, %3 its day
    return tr("%1 · %2 · %3").arg(fileKind(file.name), size(file), day(file));
}

QVariant FileListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const services::ShelfFile& shown = file(index);
    if (role == Qt::AccessibleTextRole && index.column() == Name)
        return tr("%1, %2", "name of a file, what is known of it").arg(shown.name, facts(shown));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return shown.name;
    case Size:
        return size(shown);
    case Kind:
        return fileKind(shown.name);
    default:
        return day(shown);
    }
}

QVariant FileListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Nom");
    case Size:
        return tr("Taille");
    case Kind:
        return tr("Type");
    default:
        return tr("Date");
    }
}

} // namespace browser

#include "trainer/data/record_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using services::Feeling;
using services::FieldKind;
using services::RecordField;

namespace trainer {

bool isBadge(const RecordField& field)
{
    return std::any_of(field.choices.cbegin(), field.choices.cend(),
        [](const services::RecordChoice& choice) { return choice.feeling != Feeling::Neutral; });
}

kit::Tone toneOf(Feeling feeling)
{
    switch (feeling) {
    case Feeling::Ok:
        return kit::Tone::Ok;
    case Feeling::Warn:
        return kit::Tone::Warn;
    case Feeling::Error:
        return kit::Tone::Error;
    case Feeling::Info:
        return kit::Tone::Info;
    case Feeling::Neutral:
        break;
    }
    return kit::Tone::Neutral;
}

QString iconOf(Feeling feeling)
{
    switch (feeling) {
    case Feeling::Ok:
        return u"check-circle"_s;
    case Feeling::Warn:
        return u"clock"_s;
    case Feeling::Error:
        return u"x-circle"_s;
    case Feeling::Info:
        return u"info"_s;
    case Feeling::Neutral:
        break;
    }
    return u"ban"_s;
}

RecordModel::RecordModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_type(services::recordType(core::RecordKind::Clients))
    , m_listed(m_type.listed())
{
}

void RecordModel::setType(const services::RecordType& type)
{
    beginResetModel();
    m_type = type;
    m_listed = type.listed();
    m_rows.clear();
    m_chosen.clear();
    endResetModel();
    Q_EMIT choiceChanged();
}

void RecordModel::setRows(const QList<core::Record>& rows)
{
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const RecordField* RecordModel::fieldAt(int column) const
{
    return column > kChosen && column <= m_listed.size() ? &m_listed[column - 1] : nullptr;
}

int RecordModel::columnOf(const QString& field) const
{
    for (int column = 1; column < lastColumn(); ++column) {
        if (fieldAt(column)->id == field)
            return column;
    }
    return -1;
}

QString RecordModel::openIcon() const
{
    const bool canChange = std::any_of(m_type.fields.cbegin(), m_type.fields.cend(),
        [](const RecordField& field) { return field.is(RecordField::Editable); });
    return canChange ? u"edit"_s : u"eye"_s;
}

void RecordModel::toggle(int row)
{
    const qint64 id = recordAt(row).id;
    if (!m_chosen.remove(id))
        m_chosen.insert(id);
    announceChoice();
}

void RecordModel::choose(const QList<qint64>& ids)
{
    m_chosen = QSet<qint64>(ids.cbegin(), ids.cend());
    announceChoice();
}

void RecordModel::chooseShown(bool chosen)
{
    for (const core::Record& record : std::as_const(m_rows)) {
        if (chosen)
            m_chosen.insert(record.id);
        else
            m_chosen.remove(record.id);
    }
    announceChoice();
}

void RecordModel::clearChoice()
{
    m_chosen.clear();
    announceChoice();
}

Qt::CheckState RecordModel::shownChoice() const
{
    const auto count = std::count_if(m_rows.cbegin(), m_rows.cend(),
        [this](const core::Record& record) { return m_chosen.contains(record.id); });
    if (count == 0)
        return Qt::Unchecked;
    return count == m_rows.size() ? Qt::Checked : Qt::PartiallyChecked;
}

void RecordModel::announceChoice()
{
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, lastColumn()), {Qt::CheckStateRole});
    Q_EMIT headerDataChanged(Qt::Horizontal, kChosen, kChosen);
    Q_EMIT choiceChanged();
}

int RecordModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RecordModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : lastColumn() + 1;
}

QVariant RecordModel::badge(const RecordField& field, const core::Record& record, int role) const
{
    const services::RecordChoice* choice = field.choice(record.text(field.id));
    const Feeling feeling = choice ? choice->feeling : Feeling::Neutral;
    if (role == kToneRole)
        return static_cast<int>(toneOf(feeling));
    return iconOf(feeling);
}

QVariant RecordModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const core::Record& record = recordAt(index.row());
    if (role == Qt::CheckStateRole && index.column() == kChosen)
        return m_chosen.contains(record.id) ? Qt::Checked : Qt::Unchecked;
    const RecordField* field = fieldAt(index.column());
    if (!field) {
        if (role == kIconRole && index.column() == lastColumn())
            return openIcon();
        if (role != Qt::AccessibleTextRole)
            return {};
        return index.column() == kChosen ? tr("Choisir %1").arg(m_type.title(record))
                                         : tr("Ouvrir %1").arg(m_type.title(record));
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        const QString text = field->shown(record);
        return text.isEmpty() ? u"—"_s : text;
    }
    case Qt::TextAlignmentRole:
        return static_cast<int>(services::isAmount(field->kind) ? Qt::AlignRight : Qt::AlignLeft);
    case kStrongRole:
        return field->is(RecordField::Strong);
    case kTextRole:
        return field->kind == FieldKind::Text;
    case kToneRole:
    case kIconRole:
        return isBadge(*field) ? badge(*field, record, role) : QVariant();
    default:
        return {};
    }
}

bool RecordModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.column() != kChosen || role != Qt::CheckStateRole)
        return false;
    if (value != data(index, role))
        toggle(index.row());
    return true;
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const RecordField* field = fieldAt(section);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(field && services::isAmount(field->kind) ? Qt::AlignRight : Qt::AlignLeft);
    if (role == Qt::CheckStateRole && section == kChosen)
        return shownChoice();
    if (role == Qt::AccessibleTextRole && !field)
        return section == kChosen ? tr("Choisir") : tr("Ouvrir");
    return role == Qt::DisplayRole && field ? field->label : QVariant();
}

Qt::ItemFlags RecordModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == kChosen)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace trainer

#pragma once

#include "kit/tones.h"
#include "services/records/record_type.h"

#include <QAbstractTableModel>
#include <QSet>

namespace trainer {

// One page of records as a table: a box to choose each, the columns of its description, what can be done with
// the row. What was chosen stays chosen from page to page.
class RecordModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int kChosen = 0; // column
    static constexpr int kToneRole = Qt::UserRole; // kit::Tone as a number; only badges have one
    static constexpr int kIconRole = Qt::UserRole + 1;
    static constexpr int kStrongRole = Qt::UserRole + 2; // bool
    static constexpr int kTextRole = Qt::UserRole + 3; // bool: of any length, may be elided

    explicit RecordModel(QObject* parent = nullptr);

    // Nothing is chosen any more.
    void setType(const services::RecordType& type);
    void setRows(const QList<core::Record>& rows);

    const services::RecordType& type() const { return m_type; }
    const core::Record& recordAt(int row) const { return m_rows[row]; }
    // Null for the boxes and the last column.
    const services::RecordField* fieldAt(int column) const;
    int columnOf(const QString& field) const; // -1: not listed
    // Of what opens a row: a pencil, or an eye where nothing can be changed.
    QString openIcon() const;
    int lastColumn() const { return static_cast<int>(m_listed.size()) + 1; }

    const QSet<qint64>& chosen() const { return m_chosen; }
    void toggle(int row);
    void choose(const QList<qint64>& ids);
    void chooseShown(bool chosen);
    void clearChoice();
    Qt::CheckState shownChoice() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    QVariant badge(const services::RecordField& field, const core::Record& record, int role) const;
    void announceChoice();

    services::RecordType m_type;
    QList<services::RecordField> m_listed;
    QList<core::Record> m_rows;
    QSet<qint64> m_chosen;
};

// Whether a choice is shown as a badge: one of its words has a feeling.
bool isBadge(const services::RecordField& field);
kit::Tone toneOf(services::Feeling feeling);
QString iconOf(services::Feeling feeling);

} // namespace trainer

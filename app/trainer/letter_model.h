#pragma once

#include "services/people/letter_service.h"

#include <QAbstractTableModel>
#include <QSet>

namespace trainer {

// The people of the group with their letters; some of them are chosen for printing. Searched and filtered.
class LetterModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Chosen, Person, Code, Letter, ColumnCount };
    enum class Filter { All, ToPrint, Printed, Reserved, Used, Expired, Locked };
    static constexpr int kToneRole = Qt::UserRole; // kit::Tone as a number
    static constexpr int kIconRole = Qt::UserRole + 1;
    static constexpr int kSmallRole = Qt::UserRole + 2; // the second line

    explicit LetterModel(QObject* parent = nullptr);

    // What was chosen stays chosen; who needs a letter and is new is chosen.
    void setLetters(const QList<services::PersonLetter>& letters);
    void setSearch(const QString& text);
    void setFilter(Filter filter);

    int total() const { return static_cast<int>(m_letters.size()); }
    const services::PersonLetter& letterAt(int row) const { return m_letters[m_shown[row]]; }
    int rowOf(core::SupplyPointId person) const; // -1 when not shown
    QList<core::SupplyPointId> chosen() const; // in the list's order
    const services::PersonLetter* letterOf(core::SupplyPointId person) const;
    void toggle(int row);
    void chooseShown(bool chosen);
    bool areShownChosen() const;
    void chooseOnly(const QList<core::SupplyPointId>& people);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    static QString stateName(const services::PersonLetter& letter);

Q_SIGNALS:
    void choiceChanged();

private:
    bool fits(const services::PersonLetter& letter) const;
    void show();
    void announceChoice();

    QList<services::PersonLetter> m_letters;
    QList<qsizetype> m_shown;
    QSet<qint64> m_chosen;
    QSet<qint64> m_known;
    QString m_search; // folded
    Filter m_filter = Filter::All;
};

} // namespace trainer

#pragma once

#include "coach/engine/exercise.h"
#include "core/language.h"

#include <QAbstractListModel>
#include <QStringList>

namespace trainer {

// The exercises to choose from: those that are ticked make the list, in the order shown. Ticked ones are
// numbered.
class PlanModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kNumberRole = Qt::UserRole; // in the list, from 1; 0: not ticked
    static constexpr int kDetailRole = Qt::UserRole + 1; // « 6 étapes · niveau 2 »
    static constexpr int kIdRole = Qt::UserRole + 2; // P08

    using QAbstractListModel::QAbstractListModel;

    // Those chosen first, in their order, then the others in their own.
    void show(const QList<coach::Exercise>& all, const QStringList& chosen, core::Language language);
    QStringList chosen() const; // ids, in the order shown
    void chooseAll(bool isChosen);
    void toggle(int row);
    bool move(int row, int by); // false: there is no such place

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void edited(); // by a person

private:
    struct Row
    {
        QString id;
        QString title;
        QString detail;
        bool isChosen = false;
    };
    int numberOf(int row) const;
    void tellAll();

    QList<Row> m_rows;
};

} // namespace trainer

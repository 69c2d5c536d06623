#pragma once

#include "trainer/data/record_desk.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

namespace kit {
class ComboBox;
}
namespace services {
struct ActionType;
}

namespace trainer {

namespace Ui {
class DataPage;
}

class RecordModel;

// « Données » (design 25): every record of the world in lists: searched, filtered, sorted, changed one by one
// or many at once, and taken back (E-64, E-65, E-76, E-78 to E-80).
class DataPage final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kRowsOfPage = 25;

    explicit DataPage(const TrainerServices& services, QWidget* parent = nullptr);
    ~DataPage() override;

    // Who asks where a file goes; outlives the page.
    void setFilePicker(FilePicker& picker) { m_desk.setFilePicker(picker); }
    // The same page of the list, with what is in the world now.
    void refresh();

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // Which rows are shown: those on that side of that place; the first ones without a place.
    struct From
    {
        std::optional<core::RecordPlace> place;
        bool before = false;
    };

    void connectParts();
    RecordModel& model() const;
    core::RecordKind kind() const;
    void showKind(int index);
    void fillTabs();
    void fillFilters();
    void fillYears();
    void buildActions();
    void orderFocus();
    void readQuery();
    void showFirstPage();
    void showPage(const From& from, int number);
    void showCounts();
    void showChoice();
    void sortBy(int column);
    void open(int row);
    void openFile(core::SupplyPointId person);
    void showAllOf(core::RecordKind kind, core::SupplyPointId person);
    void showPerson();
    void showMenu(int row, const QPoint& place);
    void act(const services::ActionType& action, const QList<qint64>& ids);
    void finish(const std::optional<DeskWord>& word);
    void say(const DeskWord& word);
    void arrange();

    TrainerServices m_services;
    std::unique_ptr<Ui::DataPage> m_ui;
    RecordDesk m_desk;
    QTimer m_typing; // a pause in the typing searches
    core::RecordQuery m_query;
    From m_from;
    int m_number = 1; // of the page
    qint64 m_total = 0;
    core::RecordPlace m_first; // of the rows shown
    core::RecordPlace m_last;
};

} // namespace trainer

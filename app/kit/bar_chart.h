#pragma once

#include <QWidget>

class QTableWidget;

namespace kit {

class Button;

// Bars with their value above and a short name under each; the last one is dark. Everything it shows can be
// read as a table too, by keyboard and by screen readers.
class BarChart : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString unit READ unit WRITE setUnit)
    Q_PROPERTY(bool tableButtonShown READ isTableButtonShown WRITE setTableButtonShown)

public:
    struct Bar
    {
        QString label; // oct.
        QString fullLabel; // Octobre 2026, in the table
        double value = 0; // not negative
        QString valueText; // 168
    };

    explicit BarChart(QWidget* parent = nullptr);

    void setBars(const QList<Bar>& bars);
    const QList<Bar>& bars() const { return m_bars; }
    QString unit() const { return m_unit; } // kWh: heads the table's column
    void setUnit(const QString& unit);
    // The first column's head: « Mois » unless set.
    void setLabelHeader(const QString& text);

    bool isTableButtonShown() const { return m_buttonShown; }
    void setTableButtonShown(bool shown);
    bool isTableShown() const;
    void setTableShown(bool shown);

    // The whole chart in words: « mai 2026 : 141 kWh ; juin 2026 : 128 kWh ».
    QString textAlternative() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QRect plotArea() const; // where the bars stand

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();
    void fillTable();
    int buttonHeight() const;
    int tableHeight() const; // all rows in sight: the page scrolls, not the table

    QList<Bar> m_bars;
    QString m_unit;
    QString m_labelHeader;
    QTableWidget* m_table = nullptr;
    Button* m_toggle = nullptr;
    bool m_buttonShown = true;
    bool m_tableShown = false;
};

} // namespace kit

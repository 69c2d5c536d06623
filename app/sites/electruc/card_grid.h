#pragma once

#include <QWidget>

namespace sites::electruc {

// Equal columns, as many as fit: cards keep their words whole and go from four columns to one when the text
// grows. Rows are as tall as their tallest card. Children are taken as they come.
class CardGrid final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(int columns READ columns WRITE setColumns)
    Q_PROPERTY(int columnWidth READ columnWidth WRITE setColumnWidth)
    Q_PROPERTY(bool stretched READ isStretched WRITE setStretched)
    Q_PROPERTY(int gap READ gap WRITE setGap)
    Q_PROPERTY(int lineGap READ lineGap WRITE setLineGap)

public:
    explicit CardGrid(QWidget* parent = nullptr);

    int columns() const { return m_columns; }
    void setColumns(int most);
    int columnWidth() const { return m_columnWidth; } // narrowest column, in pixels at 100 % text
    void setColumnWidth(int pixels);
    bool isStretched() const { return m_stretched; } // children as tall as their row; on top of it otherwise
    void setStretched(bool stretched);
    int gap() const { return m_gap; }
    void setGap(int pixels);
    int lineGap() const { return m_lineGap; }
    void setLineGap(int pixels);

protected:
    void childEvent(QChildEvent* event) override;

private:
    int m_columns = 3;
    int m_columnWidth = 260;
    bool m_stretched = true;
    int m_gap = 16;
    int m_lineGap = 16;
};

} // namespace sites::electruc

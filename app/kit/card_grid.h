#pragma once

#include "kit/layout_box.h"

namespace kit {

// Equal columns, as many as fit: cards keep their words whole and go from four columns to one when the text
// grows. Rows are as tall as their tallest card. Children are taken as they come.
class CardGrid final : public LayoutBox
{
    Q_OBJECT
    Q_PROPERTY(int columns READ columns WRITE setColumns)
    Q_PROPERTY(int columnWidth READ columnWidth WRITE setColumnWidth)
    Q_PROPERTY(bool stretched READ isStretched WRITE setStretched)

public:
    explicit CardGrid(QWidget* parent = nullptr);

    int columns() const { return m_columns; }
    void setColumns(int most);
    int columnWidth() const { return m_columnWidth; } // narrowest column, in pixels at 100 % text
    void setColumnWidth(int pixels);
    bool isStretched() const { return m_stretched; } // children as tall as their row; on top of it otherwise
    void setStretched(bool stretched);

private:
    int m_columns = 3;
    int m_columnWidth = 260;
    bool m_stretched = true;
};

} // namespace kit

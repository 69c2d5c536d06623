#pragma once

#include <QWidget>

namespace kit {

// A widget that lays its children out by itself, those of a form and those added later alike. The derived
// class sets the layout.
class LayoutBox : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(int gap READ gap WRITE setGap)
    Q_PROPERTY(int lineGap READ lineGap WRITE setLineGap)

public:
    LayoutBox(int lineGap, QWidget* parent);

    int gap() const { return m_gap; } // between neighbours of a line, in pixels
    void setGap(int pixels);
    int lineGap() const { return m_lineGap; } // between lines, in pixels
    void setLineGap(int pixels);

protected:
    void childEvent(QChildEvent* event) override;

private:
    int m_gap = 16;
    int m_lineGap = 16;
};

} // namespace kit

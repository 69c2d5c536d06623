#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QAbstractButton;
class QHBoxLayout;

namespace kit {
class ComboBox;
}

namespace trainer {

// The kinds of records side by side, the chosen one underlined (design 25); a drop-down list where they do
// not fit on one line. With the keyboard, the arrows go from one to the next.
class RecordTabs final : public QWidget
{
    Q_OBJECT

public:
    struct Tab
    {
        QString id; // the button is called tab-<id>
        QString title;
    };

    explicit RecordTabs(QWidget* parent = nullptr);

    void setTabs(const QList<Tab>& tabs);
    int current() const { return m_current; }
    void setCurrent(int index);

    // What Tab may visit, in order.
    QList<QWidget*> stops() const;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int index);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void choose(int index);
    void arrange();

    QHBoxLayout* m_row;
    QList<QAbstractButton*> m_buttons;
    kit::ComboBox* m_list;
    int m_current = -1;
};

} // namespace trainer

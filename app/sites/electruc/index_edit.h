#pragma once

#include <QLineEdit>

namespace sites::electruc {

// Where a meter's digits are written: large, apart from each other as on the meter, with their unit (design
// 14).
class IndexEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit IndexEdit(QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void adapt();
    QFont unitFont() const;

    bool m_adapting = false;
};

} // namespace sites::electruc

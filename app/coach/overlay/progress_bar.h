#pragma once

#include <QWidget>

namespace coach::overlay {

// How many steps are done, as a bar. The words beside it say the same.
class ProgressBar final : public QWidget
{
    Q_OBJECT

public:
    ProgressBar(qsizetype done, qsizetype all, QWidget* parent);

    void setProgress(qsizetype done, qsizetype all);

    QSize sizeHint() const override { return {180, 12}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    qsizetype m_done;
    qsizetype m_all;
};

} // namespace coach::overlay

#pragma once

#include <QWidget>

class QHBoxLayout;

namespace kit {

// Where this page stands: links to the pages above it, then its own name.
class Breadcrumb : public QWidget
{
    Q_OBJECT

public:
    struct Step
    {
        QString text;
        QString target; // given back by linkActivated(); empty for the page itself
    };

    explicit Breadcrumb(QWidget* parent = nullptr);
    void setSteps(const QList<Step>& steps);

Q_SIGNALS:
    void linkActivated(const QString& target);

protected:
    bool event(QEvent* event) override;

private:
    void rebuild();

    QList<Step> m_steps;
    QHBoxLayout* m_row = nullptr;
};

} // namespace kit

#pragma once

#include "browser/page.h"

#include <memory>

namespace browser {

namespace Ui {
class LoadingPage;
}

// « La page arrive… »: shown while the connection is slow.
class LoadingPage final : public Page
{
    Q_OBJECT

public:
    explicit LoadingPage(QWidget* parent = nullptr);
    ~LoadingPage() override;

    void open(const QUrl& url) override;
    QString title() const override;

Q_SIGNALS:
    void stopRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    std::unique_ptr<Ui::LoadingPage> m_ui;
};

} // namespace browser

#pragma once

#include "browser/page.h"

#include <memory>

namespace desk {

namespace Ui {
class RecordedPage;
}

// bureau:ce-qui-est-garde: what the program keeps of a learner, who sees it and when it goes. Whoever
// changes what is written in the journal changes these words.
class RecordedPage final : public browser::Page
{
    Q_OBJECT

public:
    explicit RecordedPage(QWidget* parent = nullptr);
    ~RecordedPage() override;

    void open(const QUrl&) override { }
    QString title() const override;

protected:
    bool event(QEvent* event) override;

private:
    std::unique_ptr<Ui::RecordedPage> m_ui;
};

} // namespace desk

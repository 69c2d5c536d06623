#pragma once

#include "services/energy/reading_service.h"
#include "sites/electruc/framed_page.h"
#include "sites/electruc/submit_guard.h"

#include <array>
#include <memory>

class QLineEdit;

namespace kit {
class FormField;
}

namespace sites::electruc {

namespace Ui {
class ReadingsPage;
}

// Readings (E-54 to E-56): the drawn meter, the form that fits it, a doubt to confirm, the history.
class ReadingsPage final : public FramedPage
{
    Q_OBJECT

public:
    ReadingsPage(const SiteContext& context, browser::Navigator& navigator);
    ~ReadingsPage() override;

    void open(const QUrl& url) override;
    bool hasUnsentInput() const override;
    void restoreForm(const QVariantMap& form) override;

protected:
    void adaptContent() override;
    void retranslate() override;

private:
    struct Input
    {
        core::MeterRegister which;
        kit::FormField* field;
        QLineEdit* edit;
    };

    void send() { submit(false); }
    void submit(bool confirmed);
    void sent(const services::SentReading& reading);
    void showDoubts();
    void leaveDoubts(); // back to an entry that was not judged yet
    void correct();
    void showDayEdit(bool shown);
    void showForm();
    void showDay();
    void showHistory();
    void showChart();
    core::ReadingEntry entry() const;
    const Input& input(core::MeterRegister which) const;

    std::unique_ptr<Ui::ReadingsPage> m_ui;
    std::array<Input, 4> m_inputs;
    std::optional<services::ReadingForm> m_form; // none until opened
    QList<services::ReadingRow> m_history;
    QList<core::ReadingDoubt> m_doubts; // empty: none shown
    SubmitGuard m_guard;
    bool m_allShown = false;
    bool m_wide = false;
};

} // namespace sites::electruc

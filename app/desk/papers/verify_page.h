#pragma once

#include "browser/page.h"
#include "core/language.h"

#include <memory>

namespace coach {
class Coach;
}
namespace core {
class Clock;
}
namespace services {
class CertificateService;
}

namespace desk {

namespace Ui {
class VerifyPage;
}

// « Vérifier une attestation » (T-27), for anybody, offline.
class VerifyPage final : public browser::Page
{
    Q_OBJECT

public:
    // All of it outlives the page.
    VerifyPage(const services::CertificateService& certificates, const coach::Coach& coach,
        const core::Clock& clock);
    ~VerifyPage() override;

    void open(const QUrl& url) override;
    QString title() const override;
    QString iconPath() const override;

protected:
    bool event(QEvent* event) override;

private:
    void check();
    void hideAnswer();

    const services::CertificateService& m_certificates;
    const coach::Coach& m_coach;
    const core::Clock& m_clock;
    std::unique_ptr<Ui::VerifyPage> m_ui;
};

} // namespace desk

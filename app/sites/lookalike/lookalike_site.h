#pragma once

#include "browser/site.h"

#include <QCoreApplication>
#include <QStringList>

namespace services {
class MailboxService;
class PhoneService;
} // namespace services

namespace sites::lookalike {

// A site that fraud attempts lead to: it explains kindly what gave it away. One that copies a sign-in page
// explains once the form is sent, and keeps nothing of what was typed.
class LookalikeSite final : public browser::Site
{
    Q_DECLARE_TR_FUNCTIONS(sites::lookalike::LookalikeSite)

public:
    LookalikeSite(
        const QString& host, services::MailboxService& mailbox, const services::PhoneService& phone);

    // The hosts there are, all of them under .example.
    static const QStringList& hosts();

    QString host() const override { return m_host; }
    QString name() const override;
    QString tagline() const override { return {}; }
    QString iconPath() const override;
    const browser::Router& router() const override { return m_router; }

private:
    QString m_host;
    browser::Router m_router;
};

} // namespace sites::lookalike

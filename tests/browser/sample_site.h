#pragma once

#include "browser/site.h"

#include <QLineEdit>
#include <QPushButton>

namespace samples {

// A page with a field, a link and a button that sends.
class SamplePage final : public browser::Page
{
    Q_OBJECT

public:
    SamplePage(browser::Navigator& navigator, QString title, int* sent);

    void open(const QUrl& url) override;
    QString title() const override { return m_title; }
    bool hasUnsentInput() const override
    {
        return !findChild<QLineEdit*>(QStringLiteral("nameEdit"))->text().isEmpty();
    }
    void showNotice(const browser::Notice& notice) override { m_notice = notice; }

    QString shownNotice() const { return m_notice ? m_notice->title : QString(); }

private:
    QString m_title;
    std::optional<browser::Notice> m_notice;
    QUrl m_url;
};

// www.exemple.example: /, /formulaire, /merci, /prive (sign-in at /connexion), /ailleurs (sends to /merci),
// /tourne (sends to itself), /panne, /absent.
class SampleSite final : public browser::Site
{
public:
    explicit SampleSite(QString host = QStringLiteral("www.exemple.example"));

    QString host() const override { return m_host; }
    QString name() const override { return QStringLiteral("Exemple"); }
    QString tagline() const override { return QStringLiteral("Pour essayer"); }
    QString iconPath() const override { return QStringLiteral(":/logo/electruc-favicon.svg"); }
    const browser::Router& router() const override { return m_router; }
    bool isSignedIn() const override { return signedIn; }
    QUrl signInUrl(const QUrl& wanted) const override;

    QUrl url(const QString& path) const { return QUrl(QStringLiteral("https://") + m_host + path); }

    bool signedIn = false;
    int sent = 0; // how many times the form was sent
    int opened = 0; // how many pages were made

private:
    QString m_host;
    browser::Router m_router;
};

// The desk: bureau:
class SampleDesk final : public browser::Site
{
public:
    SampleDesk();
    QString host() const override { return QStringLiteral("bureau"); }
    QString name() const override { return QStringLiteral("Bureau"); }
    QString tagline() const override { return {}; }
    QString iconPath() const override { return QStringLiteral(":/logo/site-bureau.svg"); }
    const browser::Router& router() const override { return m_router; }

private:
    browser::Router m_router;
};

} // namespace samples

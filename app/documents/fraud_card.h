#pragma once

#include "documents/document.h"

#include <QCoreApplication>

namespace documents {

// « Que faire en cas de fraude » on one page, to be kept beside the telephone.
class FraudCard final : public Document
{
    Q_DECLARE_TR_FUNCTIONS(documents::FraudCard)

public:
    explicit FraudCard(QDate day)
        : m_day(day)
    {
    }

    QString title() const override { return tr("Que faire en cas de fraude"); }
    QString fileName() const override { return QStringLiteral("que-faire-en-cas-de-fraude.pdf"); }
    QString source() const override { return QStringLiteral("fraud-card:") + m_day.toString(Qt::ISODate); }
    QDate date() const override { return m_day; }
    int pageCount() const override { return 1; }
    void paintPage(QPainter& painter, int page) const override;
    QString text() const override;

private:
    QDate m_day;
};

} // namespace documents

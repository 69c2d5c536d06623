#pragma once

#include "core/energy/mandate.h"
#include "documents/document.h"

#include <QCoreApplication>

namespace documents {

class Paper;

// Names of the fields of a mandate's form: stable, they are in the files people keep.
namespace mandatefields {
inline const QString kHolder = QStringLiteral("holder");
inline const QString kStreet = QStringLiteral("street");
inline const QString kCity = QStringLiteral("city");
inline const QString kIban = QStringLiteral("iban");
inline const QString kBic = QStringLiteral("bic");
inline const QString kSignedAt = QStringLiteral("signedAt");
inline const QString kSignedOn = QStringLiteral("signedOn");
inline const QString kSignature = QStringLiteral("signature");
inline const QString kReference = QStringLiteral("reference");

core::MandateEntry entryOf(const QHash<QString, QString>& values);
QHash<QString, QString> valuesOf(const core::MandateEntry& entry);
} // namespace mandatefields

// The SEPA direct debit mandate (core scheme), one page to fill in and sign (E-61). What the supplier knows,
// name and address, is written already.
class MandateDocument final : public Document
{
    Q_DECLARE_TR_FUNCTIONS(documents::MandateDocument)

public:
    explicit MandateDocument(core::MandateForm form);
    MandateDocument(core::MandateForm form, core::MandateEntry entry);
    // query: what source() has after the question mark.
    static std::shared_ptr<const Document> fromQuery(const core::MandateForm& form, const QString& query);
    // A form of nobody, filled in as it should be.
    static std::shared_ptr<const Document> example();

    QString title() const override;
    QString fileName() const override; // mandat-domiciliation.pdf, mandat-rempli.pdf
    QString source() const override; // mandate:541448860004312752, with ?iban=… once filled in
    QDate date() const override { return m_form.printedOn; }
    int pageCount() const override { return 1; }
    void paintPage(QPainter& painter, int page) const override;
    QString text() const override;
    QList<FormInput> inputs() const override;
    std::shared_ptr<const Document> filledIn(const QHash<QString, QString>& values) const override;

    const core::MandateEntry& entry() const { return m_entry; }

private:
    struct Part // of the page: y of its top
    {
        static constexpr double kWords = 138;
        static constexpr double kCreditor = 226;
        static constexpr double kFields = 354;
        static constexpr double kRights = 858;
    };
    static core::MandateEntry known(const core::MandateForm& form);
    bool isFilledIn() const;
    QString words() const;
    QString rights() const;
    QList<std::pair<QString, QString>> creditor() const;
    void paintCreditor(Paper& paper) const;
    void paintFields(Paper& paper) const;
    void paintRights(Paper& paper) const;

    core::MandateForm m_form;
    core::MandateEntry m_entry;
    bool m_isExample = false;
};

} // namespace documents

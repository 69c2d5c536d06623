#pragma once

#include "core/accounts/account.h"
#include "documents/document.h"

#include <QCoreApplication>
#include <QList>

namespace documents {

class Paper;

// One page that says who a learner plays, where to go and what to type. password may be empty: it is not said
// then.
void paintPersonaCard(
    Paper& paper, const core::SupplyPoint& point, const QString& email, const QString& password);
QString personaCardText(const core::SupplyPoint& point, const QString& email, const QString& password);

// The cards of several personas, one a page in the order given.
class PersonaCards final : public Document
{
    Q_DECLARE_TR_FUNCTIONS(documents::PersonaCards)

public:
    // personas: at least one.
    PersonaCards(QList<core::Persona> personas, QDate printedOn);

    QString title() const override; // Carte de Monique Delvaux; Cartes des personnages
    QString fileName() const override; // personnage-541448860004312752.pdf, personnages_electruc.pdf
    QString source() const override; // persona:541448860004312752 when it is one; else empty
    QDate date() const override { return m_printedOn; }
    int pageCount() const override { return static_cast<int>(m_personas.size()); }
    void paintPage(QPainter& painter, int page) const override;
    QString text() const override;

private:
    QList<core::Persona> m_personas;
    QDate m_printedOn;
};

} // namespace documents

#pragma once

#include "core/accounts/account.h"
#include "core/people/person.h"
#include "core/result.h"

#include <QSet>

namespace services {

// Draws believable people who do not exist: the first names, last names and streets are those of the
// demonstration's French speakers, mixed; the EAN are of the demonstration's own range, with valid keys.
class InventedPeople final
{
public:
    // everybody: who is in the world, so that nobody has the name or the EAN of another.
    explicit InventedPeople(const QList<core::Persona>& everybody, quint32 seed);

    core::Result<QList<core::NewPerson>> draw(int count);
    core::Ean freeEan(); // never the same twice

private:
    QSet<QString> m_names;
    QSet<QString> m_eans;
    qint64 m_nextEan = 0;
    quint32 m_seed;
};

// Addresses at the simulated mailbox that nobody has yet: prenom.nom@messagerie.example, prenom.nom2…
class MailboxNames final
{
public:
    explicit MailboxNames(QSet<QString> taken)
        : m_taken(std::move(taken))
    {
    }
    QString freeFor(const core::NewPerson& person); // never the same twice

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_numbers; // the last one tried, by name
};

// Two words and a number, as the demonstration's: Moulin-Tulipe-58. The same for the same EAN.
QString cardPasswordFor(const core::Ean& ean);

} // namespace services

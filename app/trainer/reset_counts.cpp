#include "trainer/reset_counts.h"

#include "kit/flow_layout.h"
#include "kit/text.h"
#include "services/world/world_service.h"

namespace trainer {

ResetCounts::ResetCounts(QWidget* parent)
    : QWidget(parent)
    , m_flow(new kit::FlowLayout(this, 22, 0))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
}

void ResetCounts::clear()
{
    while (QLayoutItem* item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void ResetCounts::add(const QString& strong, const QString& text)
{
    auto* words = new kit::Text(this);
    words->setSegments({{strong, true}, {text, false}});
    m_flow->addWidget(words);
    words->show();
}

void ResetCounts::say(const QString& sentence)
{
    clear();
    add({}, sentence);
}

void ResetCounts::setCounts(const services::ResetCounts& counts, const QString& nothing)
{
    clear();
    for (const auto& [number, word] : linesOf(counts))
        add(QString::number(number), u' ' + word);
    if (m_flow->count() == 0)
        add({}, nothing);
}

QList<std::pair<int, QString>> ResetCounts::linesOf(const services::ResetCounts& counts)
{
    QList<std::pair<int, QString>> lines{
        {counts.journeys, tr("parcours")},
        {counts.accounts, counts.accounts == 1 ? tr("compte") : tr("comptes")},
        {counts.messages, counts.messages == 1 ? tr("message") : tr("messages")},
        {counts.requests, counts.requests == 1 ? tr("demande") : tr("demandes")},
        {counts.readings, counts.readings == 1 ? tr("relevé") : tr("relevés")},
        {counts.files, counts.files == 1 ? tr("fichier") : tr("fichiers")},
        {counts.learners, counts.learners == 1 ? tr("prénom") : tr("prénoms")},
    };
    lines.removeIf([](const auto& line) { return line.first == 0; });
    return lines;
}

} // namespace trainer

#include "trainer/data/client_file.h"

#include "kit/button.h"
#include "kit/definition_list.h"
#include "kit/dialog.h"
#include "kit/row_list.h"
#include "kit/text.h"
#include "services/records/record_service.h"
#include "trainer/data/record_dialogs.h"

#include <QCoreApplication>
#include <QHBoxLayout>

#include <array>

using namespace Qt::StringLiterals;
using core::RecordKind;

namespace trainer {
namespace {

constexpr int kCorrectPoint = 1;
constexpr int kCorrectClient = 2;
constexpr int kListFirst = 10; // and the number of the kind
constexpr int kNewest = 3; // rows of each kind
constexpr int kWideCard = 860; // px at 100 %

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(trainer::ClientFile)
};

// « 84,75 € · À payer » under what names the row.
QWidget* rowOf(const services::RecordType& type, const core::Record& record)
{
    auto* row = new QWidget;
    auto* lines = new QVBoxLayout(row);
    lines->setContentsMargins(16, 10, 16, 10);
    lines->setSpacing(0);
    QString title;
    QStringList facts;
    for (const services::RecordField& field : type.listed()) {
        const QString shown = field.shown(record);
        if (field.id == type.titleField)
            title = shown;
        else if (field.id != "name"_L1 && !shown.isEmpty())
            facts.append(shown);
    }
    lines->addWidget(new kit::Text(title, kit::TextType::Strong, kit::TextTone::Auto, row));
    lines->addWidget(new kit::Text(facts.join(u" · "_s), kit::TextType::Small, kit::TextTone::SimMuted, row));
    return row;
}

class FileBody final
{
public:
    FileBody(kit::Dialog& dialog, const services::RecordService& records, core::SupplyPointId person)
        : m_dialog(dialog)
        , m_records(records)
        , m_person(person)
        , m_body(new QWidget)
        , m_layout(new QVBoxLayout(m_body))
    {
        m_layout->setContentsMargins(0, 0, 0, 0);
        m_layout->setSpacing(12);
    }

    QWidget* widget() const { return m_body; }

    // All its facts, and a way to correct them. None of that kind: nothing.
    void addFacts(RecordKind kind, const QString& title, int answer)
    {
        const services::RecordType type = services::recordType(kind);
        const auto page = m_records.page(kind, query(), 1);
        if (!page || page->rows.isEmpty())
            return;
        addHeading(title, Tr::tr("Corriger"), u"correct-"_s + core::codeOf(kind), answer);
        m_layout->addWidget(factsOf(type, page->rows.constFirst(), Facts::All));
    }

    void addNewest(RecordKind kind)
    {
        const services::RecordType type = services::recordType(kind);
        const auto count = m_records.count(kind, query());
        const auto page = m_records.page(kind, query(), kNewest);
        if (!count || !page)
            return;
        if (*count == 0) {
            addHeading(type.name, {}, {}, 0);
            m_layout->addWidget(new kit::Text(
                Tr::tr("Il n’y en a pas."), kit::TextType::Small, kit::TextTone::SimMuted, m_body));
            return;
        }
        addHeading(type.name, Tr::tr("Voir %1").arg(type.counted(*count)), u"list-"_s + core::codeOf(kind),
            kListFirst + static_cast<int>(kind));
        auto* rows = new kit::RowList(m_body);
        rows->setObjectName(u"newest-"_s + core::codeOf(kind));
        for (const core::Record& record : page->rows)
            rows->addRow(rowOf(type, record));
        m_layout->addWidget(rows);
    }

private:
    core::RecordQuery query() const
    {
        core::RecordQuery query;
        query.person = m_person;
        return query;
    }

    void addHeading(const QString& title, const QString& action, const QString& name, int answer)
    {
        auto* line = new QHBoxLayout;
        line->addWidget(new kit::Text(title, kit::TextType::H3, kit::TextTone::Auto, m_body), 1);
        if (!action.isEmpty()) {
            auto* button = new kit::Button(action, kit::Button::Role::SimLink, m_body);
            button->setObjectName(name);
            button->setAccessibleName(Tr::tr("%1 : %2").arg(title, action));
            QObject::connect(button, &QPushButton::clicked, &m_dialog,
                [dialog = &m_dialog, answer] { dialog->done(answer); });
            line->addWidget(button);
        }
        m_layout->addLayout(line);
    }

    kit::Dialog& m_dialog;
    const services::RecordService& m_records;
    core::SupplyPointId m_person;
    QWidget* m_body; // the dialog's, once it was given
    QVBoxLayout* m_layout;
};

} // namespace

std::optional<ClientFileAnswer> openClientFile(
    QWidget* host, const services::RecordService& records, core::SupplyPointId person)
{
    const auto point = records.record(RecordKind::SupplyPoints, person.value());
    if (!point)
        return std::nullopt;
    //: %1 a name
    kit::Dialog dialog(
        host, Tr::tr("Dossier de %1").arg(point->text(u"name"_s)), kit::Dialog::World::Simulator);
    dialog.setCardWidth(kWideCard);
    FileBody body(dialog, records, person);
    body.addFacts(RecordKind::SupplyPoints, Tr::tr("Le raccordement"), kCorrectPoint);
    body.addFacts(RecordKind::Clients, Tr::tr("L’espace client"), kCorrectClient);
    for (const RecordKind kind : {RecordKind::Contracts, RecordKind::Invoices, RecordKind::Readings,
             RecordKind::Requests, RecordKind::Attachments, RecordKind::Mandates, RecordKind::Messages})
        body.addNewest(kind);
    dialog.setBody(body.widget());
    dialog.addButton(Tr::tr("Fermer"), 0)->setObjectName(u"closeFileButton"_s);
    const int answer = dialog.exec();
    if (answer == kCorrectPoint)
        return ClientFileAnswer{ClientFileAnswer::What::Correct, RecordKind::SupplyPoints};
    if (answer == kCorrectClient)
        return ClientFileAnswer{ClientFileAnswer::What::Correct, RecordKind::Clients};
    if (answer >= kListFirst)
        return ClientFileAnswer{
            ClientFileAnswer::What::ListAll, static_cast<RecordKind>(answer - kListFirst)};
    return std::nullopt;
}

} // namespace trainer

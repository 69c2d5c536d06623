#include "trainer/import_dialog.h"

#include "documents/refused_lines.h"
#include "kit/button.h"
#include "kit/combo_box.h"
#include "kit/dialog.h"
#include "kit/form_field.h"
#include "kit/note.h"
#include "kit/text.h"
#include "services/people/people_service.h"
#include "trainer/file_picker.h"
#include "trainer/file_work.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

constexpr int kImport = 1;
constexpr int kCardWidth = 760;
constexpr qsizetype kPeopleShown = 4;
constexpr qsizetype kRefusedShown = 30;

QString personLine(const core::NewPerson& person)
{
    const QString title
        = person.title == core::Title::Madame ? ImportDialog::tr("Madame") : ImportDialog::tr("Monsieur");
    return title + u' ' + person.fullName() + u", "_s + person.address.oneLine();
}

} // namespace

ImportDialog::ImportDialog(
    QWidget* host, const QByteArray& file, const services::PeopleService& people, FilePicker& picker)
    : m_table(core::readCsv(file))
    , m_people(people)
    , m_picker(picker)
    , m_dialog(std::make_unique<kit::Dialog>(host, tr("Importer une liste"), kit::Dialog::World::Simulator))
{
    m_dialog->setObjectName(u"importDialog"_s);
    m_dialog->setCardWidth(kCardWidth);
    m_dialog->setLead(tr("Rien n’est encore écrit. Regardez, puis importez."));
    auto* body = new QWidget;
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_summary = new kit::Note;
    m_summary->setObjectName(u"importSummaryNote"_s);
    layout->addWidget(m_summary);
    m_preview = new kit::Text(QString(), kit::TextType::Body, kit::TextTone::Auto);
    m_preview->setObjectName(u"importPreviewText"_s);
    layout->addWidget(m_preview);
    m_refused = new kit::Text(QString(), kit::TextType::Body, kit::TextTone::Error);
    m_refused->setObjectName(u"refusedText"_s);
    layout->addWidget(m_refused);
    m_keepRefused = new kit::Button(tr("Enregistrer les lignes refusées"), kit::Button::Role::Sim);
    m_keepRefused->setObjectName(u"keepRefusedButton"_s);
    m_keepRefused->setIconName(u"save"_s);
    layout->addWidget(m_keepRefused, 0, Qt::AlignLeft);
    makeColumns(layout);
    m_dialog->setBody(body);
    m_dialog->addButton(tr("Ne rien importer"), 0)->setObjectName(u"cancelImportButton"_s);
    m_import = m_dialog->addButton(tr("Importer"), kImport, true, u"import"_s);
    m_import->setObjectName(u"importNowButton"_s);
    connect(m_keepRefused, &QPushButton::clicked, this, &ImportDialog::keepRefused);
    refresh();
}

ImportDialog::~ImportDialog() = default;

void ImportDialog::makeColumns(QVBoxLayout* layout)
{
    const QList<core::PeopleColumn> matched = core::matchedColumns(m_table);
    const bool named = core::hasHeader(m_table);
    if (!matched.isEmpty())
        layout->addWidget(
            new kit::Text(tr("Ce que contient chaque colonne"), kit::TextType::H3, kit::TextTone::Auto));
    for (qsizetype i = 0; i < matched.size(); ++i) {
        auto* combo = new kit::ComboBox;
        combo->setObjectName(u"column%1Combo"_s.arg(i + 1));
        for (const core::PeopleColumn column : core::kPeopleColumns)
            combo->addItem(documents::columnName(column), static_cast<int>(column));
        combo->setCurrentIndex(combo->findData(static_cast<int>(matched[i])));
        const auto value = [this, i](qsizetype record) {
            return record < m_table.records.size() ? m_table.records[record].values.value(i).left(40)
                                                   : QString();
        };
        const QString name = named ? value(0) : QString();
        auto* field = new kit::FormField(name.isEmpty() ? tr("Colonne %1").arg(i + 1) : name, combo);
        const QString example = value(named ? 1 : 0);
        if (!example.isEmpty())
            field->setHelpText(tr("Exemple\u00A0: %1").arg(example));
        layout->addWidget(field);
        m_columns.append(combo);
        connect(combo, &QComboBox::currentIndexChanged, this, &ImportDialog::refresh);
    }
}

QList<core::PeopleColumn> ImportDialog::columns() const
{
    QList<core::PeopleColumn> columns;
    for (const kit::ComboBox* combo : m_columns)
        columns.append(static_cast<core::PeopleColumn>(combo->currentData().toInt()));
    return columns;
}

void ImportDialog::refresh()
{
    const QList<core::PeopleColumn> matched = columns();
    QStringList missing;
    for (const core::PeopleColumn column : core::missingColumns(matched))
        missing.append(documents::columnName(column));
    m_sheet = missing.isEmpty() ? core::readPeople(m_table, matched) : core::PeopleSheet();
    const qsizetype accepted = m_sheet.accepted.size();
    const qsizetype refused = m_sheet.refused.size();
    const auto plan = m_people.plan(m_sheet.people());
    if (m_table.records.isEmpty()) {
        m_summary->setTone(kit::Tone::Error);
        m_summary->setTitle(tr("Cette liste est vide."));
        m_summary->setText(tr("Choisissez un fichier CSV enregistré par votre tableur."));
    } else if (!missing.isEmpty()) {
        m_summary->setTone(kit::Tone::Warn);
        m_summary->setTitle(tr("Il manque\u00A0: %1.").arg(missing.join(u", "_s)));
        m_summary->setText(tr("Dites plus bas quelle colonne le contient."));
    } else {
        m_summary->setTone(accepted == 0 ? kit::Tone::Error : refused > 0 ? kit::Tone::Warn : kit::Tone::Ok);
        m_summary->setTitle(tr("%n personne(s) à importer.", nullptr, static_cast<int>(accepted)));
        QStringList more;
        if (plan && plan->updated > 0)
            more.append(tr("%n est(sont) déjà là : leur nom et leur adresse seront mis à jour.", nullptr,
                plan->updated));
        if (refused > 0)
            more.append(tr("%n ligne(s) refusée(s), voir plus bas.", nullptr, static_cast<int>(refused)));
        m_summary->setText(more.join(u' '));
    }
    QStringList people;
    for (const core::AcceptedLine& line : m_sheet.accepted.mid(0, kPeopleShown))
        people.append(personLine(line.person));
    if (accepted > kPeopleShown)
        people.append(tr("et %n autre(s)…", nullptr, static_cast<int>(accepted - kPeopleShown)));
    m_preview->setText(people.join(u'\n'));
    m_preview->setVisible(!people.isEmpty());
    QStringList reasons;
    for (const core::RefusedLine& line : m_sheet.refused.mid(0, kRefusedShown))
        reasons.append(documents::numberedRefusal(line));
    if (refused > kRefusedShown)
        reasons.append(tr("et %n autre(s)…", nullptr, static_cast<int>(refused - kRefusedShown)));
    m_refused->setText(reasons.join(u'\n'));
    m_refused->setVisible(refused > 0);
    m_keepRefused->setVisible(refused > 0);
    if (m_import) {
        m_import->setEnabled(accepted > 0);
        m_import->setText(accepted > 0 ? tr("Importer %n personne(s)", nullptr, static_cast<int>(accepted))
                                       : tr("Importer"));
    }
}

void ImportDialog::keepRefused()
{
    const QString path = m_picker.fileToWrite(m_dialog.get(), tr("Enregistrer les lignes refusées"),
        u"lignes-refusees.csv"_s, tr("Listes (*.csv)"));
    if (path.isEmpty())
        return;
    const QByteArray bytes = documents::refusedLinesFile(m_table, m_sheet.refused);
    const bool kept = writeWhole(path, bytes);
    m_keepRefused->setText(kept ? tr("Les lignes refusées sont enregistrées")
                                : tr("Rien n’a pu être écrit. Choisissez un autre endroit"));
    m_keepRefused->setIconName(kept ? u"check"_s : u"error"_s);
}

std::optional<QList<core::NewPerson>> ImportDialog::run()
{
    if (m_dialog->exec() != kImport)
        return std::nullopt;
    return m_sheet.people();
}

} // namespace trainer

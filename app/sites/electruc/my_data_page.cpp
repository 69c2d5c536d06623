#include "sites/electruc/my_data_page.h"

#include "browser/downloads/document_keeper.h"
#include "documents/personal_data_document.h"
#include "documents/personal_data_texts.h"
#include "electruc/ui_my_data_page.h"
#include "kit/definition_list.h"
#include "kit/separator.h"
#include "services/accounts/personal_data_service.h"
#include "services/files/download_service.h"
#include "sites/electruc/paths.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sites::electruc {

using documents::PersonalDataTexts;

namespace {

constexpr qsizetype kLatest = 5; // shown of each table; the document has them all

QWidget* entriesOf(const core::DataTable& table, const QStringList& row, QWidget* parent)
{
    QList<kit::DefinitionList::Entry> entries;
    for (qsizetype i = 0; i < table.columns.size(); ++i) {
        const QString value = PersonalDataTexts::value(table.columns.at(i), row.value(i));
        if (!value.isEmpty())
            entries.append({PersonalDataTexts::columnName(table.columns.at(i)), value, {}});
    }
    auto* list = new kit::DefinitionList(parent);
    list->setEntries(entries);
    return list;
}

} // namespace

MyDataPage::MyDataPage(const SiteContext& context, browser::Navigator& navigator)
    : FramedPage(context, navigator, Section::CustomerArea)
    , m_ui(std::make_unique<Ui::MyDataPage>())
{
    m_ui->setupUi(content());
    connect(m_ui->downloadButton, &QAbstractButton::clicked, this, &MyDataPage::download);
    retranslate();
}

MyDataPage::~MyDataPage() = default;

void MyDataPage::open(const QUrl&)
{
    auto collected = context().personalData.collect(accountId());
    if (!collected) {
        showError(collected.error().code);
        return;
    }
    m_data = std::move(collected).value();
    retranslate();
}

void MyDataPage::retranslate()
{
    m_ui->retranslateUi(content());
    setPageName(tr("Mes données"), {areaCrumb(), {tr("Mon profil"), paths::url(paths::kProfile)}});
    setMenuPath(paths::kProfile);
    m_ui->legendText->setText(PersonalDataTexts::legend());
    if (m_data)
        showTables();
}

void MyDataPage::showTables()
{
    m_ui->tables->clear();
    for (const core::DataTable& table : std::as_const(m_data->tables)) {
        auto* box = new QWidget;
        auto* column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(10);
        if (table.rows.isEmpty())
            column->addWidget(new kit::Text(tr("Rien."), kit::TextType::Body, kit::TextTone::Muted, box));
        const qsizetype shown = std::min(kLatest, table.rows.size());
        for (qsizetype i = 0; i < shown; ++i) {
            if (i > 0)
                column->addWidget(new kit::Separator(box));
            column->addWidget(entriesOf(table, table.rows.at(table.rows.size() - 1 - i), box));
        }
        if (shown < table.rows.size()) {
            column->addWidget(new kit::Text(
                tr("Et %1 de plus : téléchargez tout pour les lire.").arg(table.rows.size() - shown),
                kit::TextType::Body, kit::TextTone::Muted, box));
        }
        //: %1 what it is, such as « Vos factures »; %2 how many
        m_ui->tables->addSection(
            tr("%1 (%2)").arg(PersonalDataTexts::tableName(table.id)).arg(table.rows.size()), box);
    }
}

core::Result<int> MyDataPage::keepFiles()
{
    const documents::PersonalDataDocument document(*m_data);
    const auto pdf = documents::toPdf(document);
    if (!pdf)
        return pdf.error();
    const core::SupplyPointId person = navigator().persona();
    const QString from = paths::url(paths::kMyData).toString();
    QList<core::FileId> kept;
    const auto keep = [&](const QString& name, const QByteArray& content, const QString& source) {
        auto file = context().downloads.save(person, name, content, source, from);
        if (file)
            kept.append(file->id);
        return file;
    };
    auto last = keep(document.fileName(), *pdf, document.source());
    for (const core::DataTable& table : std::as_const(m_data->tables)) {
        if (last && !table.rows.isEmpty())
            last = keep(PersonalDataTexts::fileName(table.id), documents::personalDataCsv(table), u"csv:"_s);
    }
    if (!last) {
        for (const core::FileId file : std::as_const(kept))
            static_cast<void>(context().downloads.remove(person, file).has_value());
        return last.error();
    }
    return int(kept.size());
}

void MyDataPage::download()
{
    const auto press = m_guard.accept();
    if (!press || !m_data)
        return;
    const auto files = keepFiles();
    const auto noted = files ? context().personalData.noteExported(accountId(), *files)
                             : core::Result<void>(files.error());
    if (!noted) {
        navigator().redirect(paths::url(paths::kMyData),
            browser::Notice{browser::Tone::Error, tr("Vos données n’ont pas pu être enregistrées."),
                noted.error().code == core::ErrorCode::DiskFull
                    ? tr("Le disque est plein. Supprimez un fichier dans Téléchargements, puis essayez "
                         "encore.")
                    : tr("Essayez encore une fois. Rien n’est perdu.")});
        return;
    }
    navigator().redirect(paths::url(paths::kMyData),
        browser::Notice{browser::Tone::Ok, tr("Vos données sont dans « Téléchargements »."),
            tr("%1 fichiers : « mes-donnees.pdf » se lit, les autres s’ouvrent dans un tableur.").arg(*files),
            tr("Voir Téléchargements"), browser::downloadsUrl()});
}

} // namespace sites::electruc

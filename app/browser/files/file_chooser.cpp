#include "browser/files/file_chooser.h"

#include "browser/files/file_list_model.h"
#include "browser/files/file_list_view.h"
#include "browser/files/file_preview.h"
#include "core/format.h"
#include "kit/button.h"
#include "kit/combo_box.h"
#include "kit/empty_state.h"
#include "kit/nav_menu.h"
#include "kit/search_field.h"
#include "kit/text.h"
#include "kit/theme_scope.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace browser {
namespace {

constexpr int kCardWidth = 1280; // px at 100 %
constexpr int kFolderWidth = 252;
constexpr int kBesideWidth = 1200; // of a window that has room for folders and preview
constexpr int kListHeight = 340;
constexpr int kGap = 16;

const QString kPractice = u"practice"_s;
const QString kDownloads = u"downloads"_s;

struct Order
{
    FileListModel::Column column;
    Qt::SortOrder order;
};

// In the order of « Trier par ».
constexpr std::array kOrders{Order{FileListModel::Date, Qt::DescendingOrder},
    Order{FileListModel::Date, Qt::AscendingOrder}, Order{FileListModel::Name, Qt::AscendingOrder},
    Order{FileListModel::Kind, Qt::AscendingOrder}, Order{FileListModel::Size, Qt::AscendingOrder},
    Order{FileListModel::Size, Qt::DescendingOrder}};

} // namespace

FileChooser::FileChooser(QWidget* host, const FileChoice& choice, core::SupplyPointId persona,
    const services::DocumentShelf& shelf, const documents::DocumentSource& source)
    : Dialog(host, choice.title)
    , m_choice(choice)
    , m_persona(persona)
    , m_shelf(shelf)
    , m_model(new FileListModel(this))
    , m_list(new FileListView(*m_model, choice.several))
    , m_preview(new FilePreview(source))
{
    setObjectName(u"fileChooser"_s);
    setCardWidth(kCardWidth);
    setLead(lead());
    setBody(body());
    addButton(tr("Annuler"), 0)->setObjectName(u"cancelButton"_s);
    m_accept = addButton(tr("Ouvrir"), 1, true);
    m_accept->setObjectName(u"acceptButton"_s);
    disconnect(m_accept, &QPushButton::clicked, this, nullptr); // the files are read first
    connect(m_accept, &QPushButton::clicked, this, &FileChooser::accept);
    showFolder(services::ShelfFile::Folder::Practice);
    arrange();
}

QString FileChooser::lead() const
{
    QStringList parts;
    if (!m_choice.extensions.isEmpty())
        parts.append(tr("Fichiers attendus : %1.").arg(m_choice.extensions.join(u", "_s)));
    if (m_choice.maximumBytes > 0)
        parts.append(tr("%1 au plus par fichier.")
                         .arg(core::Format(core::languageOf()).fileSize(m_choice.maximumBytes)));
    return parts.join(u' ');
}

QWidget* FileChooser::body()
{
    m_folders = new kit::NavMenu;
    m_folders->setObjectName(u"folderMenu"_s);
    m_folders->setAccessibleName(tr("Dossiers"));
    m_folders->addItem(kPractice, u"folder"_s, tr("Documents d’entraînement"), u"practice"_s);
    m_folders->addItem(kDownloads, u"download"_s, tr("Téléchargements"), u"downloads"_s);
    connect(m_folders, &kit::NavMenu::activated, this, [this](const QString& id) {
        showFolder(id == kDownloads ? services::ShelfFile::Folder::Downloads
                                    : services::ShelfFile::Folder::Practice);
    });

    m_list->setObjectName(u"fileList"_s);
    connect(
        m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FileChooser::followChoice);
    connect(m_list, &QAbstractItemView::activated, this, &FileChooser::accept);
    m_empty = new kit::EmptyState;
    m_empty->setObjectName(u"emptyState"_s);
    m_empty->setIconName(u"folder"_s);
    m_preview->setObjectName(u"filePreview"_s);

    // From 150 % text, or in a narrow window, the two folders are a drop-down list, as filters are.
    m_folderList = new kit::ComboBox;
    m_folderList->setObjectName(u"folderBox"_s);
    m_folderList->setAccessibleName(tr("Dossier"));
    m_folderList->addItems({tr("Documents d’entraînement"), tr("Téléchargements")});
    connect(m_folderList, &QComboBox::activated, this, [this](int index) {
        showFolder(
            index == 1 ? services::ShelfFile::Folder::Downloads : services::ShelfFile::Folder::Practice);
    });

    auto* body = new QWidget;
    auto* columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(kGap);
    columns->addWidget(m_folders, 0, Qt::AlignTop);
    auto* middle = new QVBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(m_folderList);
    middle->addWidget(tools());
    middle->addWidget(m_list, 1);
    middle->addWidget(m_empty, 1);
    columns->addLayout(middle, 1);
    columns->addWidget(m_preview);
    return body;
}

QWidget* FileChooser::tools()
{
    auto* tools = new QWidget;
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    m_search = new kit::SearchField;
    m_search->setObjectName(u"searchEdit"_s);
    m_search->setAccessibleName(tr("Chercher un fichier dans ce dossier"));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setWords(text);
        showList();
    });
    m_order = new kit::ComboBox;
    m_order->setObjectName(u"orderBox"_s);
    m_order->setAccessibleName(tr("Trier par"));
    m_order->addItems({tr("Les plus récents"), tr("Les plus anciens"), tr("Par nom"), tr("Par type"),
        tr("Les plus petits"), tr("Les plus gros")});
    connect(m_order, &QComboBox::activated, this, [this](int index) {
        const Order& order = kOrders.at(static_cast<std::size_t>(index));
        m_list->sortByColumn(order.column, order.order);
        showList();
    });
    connect(m_list->header(), &QHeaderView::sortIndicatorChanged, this,
        [this](int column, Qt::SortOrder direction) {
            const auto found = std::find_if(kOrders.begin(), kOrders.end(),
                [&](const Order& order) { return order.column == column && order.order == direction; });
            if (found != kOrders.end())
                m_order->setCurrentIndex(static_cast<int>(found - kOrders.begin()));
            showList();
        });
    row->addWidget(m_search, 1);
    row->addWidget(m_order);
    return tools;
}

void FileChooser::open()
{
    Dialog::open();
    // Once the list has its place, so that it comes into sight in a low window.
    QMetaObject::invokeMethod(
        m_list, [this] { m_list->setFocus(Qt::TabFocusReason); }, Qt::QueuedConnection);
}

void FileChooser::showFolder(services::ShelfFile::Folder folder)
{
    const bool isPractice = folder == services::ShelfFile::Folder::Practice;
    m_folders->setCurrent(isPractice ? kPractice : kDownloads);
    m_folderList->setCurrentIndex(isPractice ? 0 : 1);
    m_list->setAccessibleName(isPractice ? tr("Fichiers du dossier Documents d’entraînement")
                                         : tr("Fichiers du dossier Téléchargements"));
    const auto files = m_shelf.files(m_persona, folder);
    m_search->clear();
    m_model->setFiles(files.value_or(QList<services::ShelfFile>()));
    if (!files) {
        m_empty->setTitle(tr("Ce dossier ne s’ouvre pas"));
        m_empty->setText(tr("Fermez cette fenêtre et essayez encore. Rien n’est perdu."));
    } else if (isPractice) {
        m_empty->setTitle(tr("Ce dossier est vide"));
        m_empty->setText(tr("Regardez dans l’autre dossier, à gauche."));
    } else {
        m_empty->setTitle(tr("Rien n’est encore téléchargé"));
        m_empty->setText(tr("Les fichiers que vous téléchargez sur un site arrivent ici."));
    }
    showList();
}

void FileChooser::showList()
{
    const bool any = m_model->rowCount() > 0;
    if (!any && !m_model->isFolderEmpty()) {
        m_empty->setTitle(tr("Aucun fichier ne porte ce nom"));
        m_empty->setText(tr("Écrivez un autre mot, ou effacez la recherche."));
    }
    m_list->setVisible(any);
    m_empty->setVisible(!any);
    // The keyboard starts on the first file; nothing is chosen yet.
    if (any)
        m_list->selectionModel()->setCurrentIndex(m_model->index(0, 0), QItemSelectionModel::NoUpdate);
    followChoice();
}

QList<services::ShelfFile> FileChooser::selected() const
{
    QList<services::ShelfFile> files;
    for (const QModelIndex& index : m_list->selectionModel()->selectedRows())
        files.append(m_model->file(index));
    return files;
}

void FileChooser::followChoice()
{
    if (!m_accept)
        return; // while the dialog is built
    const QList<services::ShelfFile> files = selected();
    m_accept->setText(files.size() > 1 ? tr("Ouvrir %n fichier(s)", nullptr, static_cast<int>(files.size()))
                                       : tr("Ouvrir"));
    m_accept->setUnavailableReason(files.isEmpty() ? tr("Choisissez d’abord un fichier.") : QString());
    if (files.isEmpty()) {
        m_preview->clear();
        return;
    }
    const QModelIndex current = m_list->currentIndex();
    const bool isCurrentChosen = current.isValid() && m_list->selectionModel()->isRowSelected(current.row());
    const services::ShelfFile shown = isCurrentChosen ? m_model->file(current) : files.constLast();
    m_preview->show(shown, m_shelf.content(m_persona, shown).value_or(QByteArray()), m_model->facts(shown));
}

void FileChooser::accept()
{
    QList<services::ShelfFile> files = selected();
    if (files.isEmpty() && m_list->currentIndex().isValid() && m_list->hasFocus())
        files.append(m_model->file(m_list->currentIndex())); // Enter on a file opens it
    QList<ChosenFile> read;
    for (const services::ShelfFile& file : files) {
        const auto content = m_shelf.content(m_persona, file);
        if (!content) {
            setLead(tr("Le fichier « %1 » ne s’ouvre pas. Choisissez-en un autre.").arg(file.name));
            return;
        }
        read.append({file.name, *content});
    }
    if (read.isEmpty())
        return;
    done(1);
    Q_EMIT chosen(read);
}

void FileChooser::arrange()
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const bool isNarrow = theme.isLarge() || parentWidget()->width() < theme.px(kBesideWidth);
    m_folders->setVisible(!isNarrow);
    m_folders->setFixedWidth(theme.px(kFolderWidth));
    m_folderList->setVisible(isNarrow);
    m_search->setPlaceholderText(theme.isLarge() ? tr("Chercher") : tr("Chercher un fichier"));
    m_preview->setVisible(!theme.isLarge());
    m_list->setMinimumHeight(qMin(theme.px(kListHeight), parentWidget()->height() / 2));
}

bool FileChooser::event(QEvent* event)
{
    if (kit::isLookChange(event) && m_folderList)
        arrange();
    return Dialog::event(event);
}

void FileChooser::resizeEvent(QResizeEvent* event)
{
    Dialog::resizeEvent(event);
    arrange();
}

} // namespace browser

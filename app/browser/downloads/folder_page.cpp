#include "browser/downloads/folder_page.h"

#include "browser/downloads/document_keeper.h"
#include "browser/files/file_kind.h"
#include "browser/navigator.h"
#include "browser/ui_folder_page.h"
#include "kit/icon.h"
#include "kit/theme_scope.h"

#include <QFocusEvent>
#include <QListWidget>

using namespace Qt::StringLiterals;

namespace browser {
namespace {

constexpr int kIcon = 48;

} // namespace

FolderPage::FolderPage(Navigator& navigator, services::DownloadService& downloads, core::FileId shown)
    : m_navigator(navigator)
    , m_downloads(downloads)
    , m_shown(shown)
    , m_ui(std::make_unique<Ui::FolderPage>())
{
    m_ui->setupUi(this);
    connect(m_ui->fileList, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        m_navigator.go(downloadUrl(core::FileId(item->data(Qt::UserRole).toLongLong())));
    });
    connect(m_ui->backButton, &QAbstractButton::clicked, this, [this] { m_navigator.go(downloadsUrl()); });
}

FolderPage::~FolderPage() = default;

// Not a focus proxy: Qt 6.4 would then skip what stands before the list in the tab order.
void FolderPage::focusInEvent(QFocusEvent* event)
{
    m_ui->fileList->setFocus(event->reason());
}

void FolderPage::open(const QUrl&)
{
    refresh();
}

QString FolderPage::title() const
{
    return tr("Dossier Téléchargements");
}

void FolderPage::refresh()
{
    const auto files = m_downloads.files(m_navigator.persona());
    if (!files) {
        m_navigator.showFailure();
        return;
    }
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QListWidget& list = *m_ui->fileList;
    list.clear();
    list.setIconSize(QSize(theme.iconPx(kIcon), theme.iconPx(kIcon)));
    for (const services::StoredFile& file : *files) {
        // The same picture when chosen: Qt would tint it.
        const QPixmap picture = kit::iconPixmap(
            fileIconName(file.name), theme.color(kit::Color::Ink), theme.iconPx(kIcon), devicePixelRatioF());
        QIcon icon(picture);
        icon.addPixmap(picture, QIcon::Selected);
        auto* item = new QListWidgetItem(icon, file.name, &list);
        item->setData(Qt::UserRole, file.id.value());
        item->setSizeHint(QSize(0, theme.px(64)));
        if (file.id == m_shown) {
            list.setCurrentItem(item);
            list.scrollToItem(item);
        }
    }
}

void FolderPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    Page::changeEvent(event);
}

} // namespace browser

#include "desk/gallery_page.h"

#include "kit/gallery.h"
#include "kit/page_scroll.h"

#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

GalleryPage::GalleryPage(QWidget* parent)
    : Page(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new kit::PageScroll;
    scroll->setObjectName(u"pageScroll"_s);
    scroll->setWidget(new kit::Gallery);
    layout->addWidget(scroll);
}

void GalleryPage::open(const QUrl&) { }

QString GalleryPage::title() const
{
    return tr("Composants");
}

} // namespace desk

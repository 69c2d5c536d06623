#include "browser/files/file_preview.h"

#include "documents/document_source.h"
#include "documents/file_document.h"
#include "kit/text.h"
#include "kit/theme_scope.h"
#include "services/files/document_shelf.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace browser {
namespace {

constexpr int kWidth = 216; // px at 100 %
constexpr int kPictureHeight = 250;
constexpr int kSharpness = 2; // pages are drawn twice as large as shown

QImage firstPage(const documents::Document& document, int width)
{
    const double scale = static_cast<double>(width * kSharpness) / documents::kPageWidth;
    QImage page(width * kSharpness, qRound(documents::kPageHeight * scale), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    document.paintPage(painter, 0);
    return page;
}

} // namespace

FilePreview::FilePreview(const documents::DocumentSource& source, QWidget* parent)
    : QWidget(parent)
    , m_source(source)
    , m_text(new kit::Text({}, kit::TextType::Small, kit::TextTone::Muted, this))
{
    m_text->setObjectName(u"previewText"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    clear();
}

void FilePreview::show(const services::ShelfFile& file, const QByteArray& content, const QString& facts)
{
    m_picture = documents::pictureIn(content);
    if (m_picture.isNull() && content.startsWith("%PDF-")) {
        const auto known = m_source.document(file.source);
        const auto document = known
            ? *known
            : documents::FileDocument::open(file.name, content, file.source, file.savedAt.date(), m_source);
        m_picture = firstPage(*document, width());
    }
    const QString what = hasPicture() ? facts : tr("%1\nPas d’aperçu pour ce fichier.").arg(facts);
    m_text->setText(file.name + u'\n' + what);
    place();
    update();
}

void FilePreview::clear()
{
    m_picture = {};
    m_text->setText(tr("Choisissez un fichier pour le voir ici."));
    place();
    update();
}

QSize FilePreview::sizeHint() const
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    return {theme.px(kWidth), theme.px(kPictureHeight) + 8 + m_text->heightForWidth(theme.px(kWidth))};
}

QRect FilePreview::pictureRoom() const
{
    const int height = qMin(
        kit::ThemeScope::of(this).px(kPictureHeight), this->height() - 8 - m_text->heightForWidth(width()));
    return {0, 0, width(), qMax(0, height)};
}

void FilePreview::place()
{
    const int top = pictureRoom().height() + 8;
    m_text->setGeometry(0, top, width(), m_text->heightForWidth(width()));
}

void FilePreview::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    const QRect room = pictureRoom();
    painter.fillRect(room, theme.color(kit::Color::Soft));
    if (hasPicture()) {
        const QSizeF size
            = QSizeF(m_picture.size()).scaled(room.adjusted(8, 8, -8, -8).size(), Qt::KeepAspectRatio);
        QRectF target(QPointF(), size);
        target.moveCenter(QRectF(room).center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(target, m_picture);
    }
    painter.setPen(QPen(theme.color(kit::Color::Line), 1));
    painter.drawRect(QRectF(room).adjusted(0.5, 0.5, -0.5, -0.5));
}

void FilePreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

bool FilePreview::event(QEvent* event)
{
    if (kit::isLookChange(event)) {
        updateGeometry();
        place();
    }
    return QWidget::event(event);
}

} // namespace browser

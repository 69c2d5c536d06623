#include "browser/viewer/viewer_tool_bar.h"

#include "kit/button.h"
#include "kit/icon.h"
#include "kit/theme_scope.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace browser {

struct ViewerToolBar::Item
{
    kit::Button* button;
    QString label;
    int iconFromLevel; // from this level on, only its icon shows
};

namespace {

constexpr int kHeight = 68;
constexpr int kFileIcon = 26;

} // namespace

ViewerToolBar::ViewerToolBar(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_icon(new QLabel(this))
    , m_page(new QLabel(this))
    , m_zoom(new QLabel(this))
{
    const auto make = [this](const QString& name, const QString& icon) {
        auto* button = new kit::Button(this);
        button->setRole(kit::Button::Role::Viewer);
        button->setObjectName(name);
        button->setIconName(icon);
        return button;
    };
    m_zoomOut = make(u"zoomOutButton"_s, u"zoom-out"_s);
    m_zoomIn = make(u"zoomInButton"_s, u"zoom-in"_s);
    m_wholePage = make(u"wholePageButton"_s, u"fit-page"_s);
    m_print = make(u"printButton"_s, u"print"_s);
    m_save = make(u"saveButton"_s, u"download"_s);
    m_page->setObjectName(u"pageLabel"_s);
    m_zoom->setObjectName(u"zoomLabel"_s);
    m_zoom->setAlignment(Qt::AlignCenter);

    auto* line = new QFrame(this);
    line->setFixedSize(1, 40);
    line->setAutoFillBackground(true);
    QPalette palette = line->palette();
    palette.setColor(QPalette::Window, QColor(0x7D, 0x8A, 0x9B));
    line->setPalette(palette);

    m_row->setContentsMargins(16, 8, 16, 8);
    m_row->setSpacing(8);
    m_row->addWidget(m_icon);
    m_row->addWidget(m_page);
    m_row->addStretch();
    m_row->addWidget(m_zoomOut, 0, Qt::AlignVCenter);
    m_row->addWidget(m_zoom, 0, Qt::AlignVCenter);
    m_row->addWidget(m_zoomIn, 0, Qt::AlignVCenter);
    m_row->addWidget(m_wholePage, 0, Qt::AlignVCenter);
    m_row->addSpacing(4);
    m_row->addWidget(line);
    m_row->addSpacing(4);
    m_row->addWidget(m_print, 0, Qt::AlignVCenter);
    m_row->addWidget(m_save, 0, Qt::AlignVCenter);

    connect(m_zoomOut, &QAbstractButton::clicked, this, &ViewerToolBar::zoomOutClicked);
    connect(m_zoomIn, &QAbstractButton::clicked, this, &ViewerToolBar::zoomInClicked);
    connect(m_wholePage, &QAbstractButton::clicked, this, &ViewerToolBar::wholePageClicked);
    connect(m_print, &QAbstractButton::clicked, this, &ViewerToolBar::printClicked);
    connect(m_save, &QAbstractButton::clicked, this, &ViewerToolBar::saveClicked);
    retranslate();
}

QList<ViewerToolBar::Item> ViewerToolBar::items() const
{
    return {{m_zoomOut, tr("Réduire"), 1}, {m_zoomIn, tr("Agrandir"), 1},
        {m_wholePage, tr("Page entière"), 1}, {m_print, tr("Imprimer"), 2}, {m_save, tr("Enregistrer"), 2}};
}

void ViewerToolBar::retranslate()
{
    for (const Item& item : items()) {
        item.button->setAccessibleName(item.label);
        item.button->setToolTip(item.button == m_print ? tr("Imprimer (Ctrl + P)") : QString());
    }
    m_page->setText(tr("Page %1 sur %2").arg(m_pageNumber).arg(m_pageCount));
    m_zoom->setText(tr("%1\u00A0%").arg(m_percent));
    m_zoom->setAccessibleName(tr("Taille\u00A0: %1\u00A0%").arg(m_percent));
    arrange();
}

void ViewerToolBar::showPage(int page, int count)
{
    m_pageNumber = page + 1;
    m_pageCount = count;
    m_page->setText(tr("Page %1 sur %2").arg(m_pageNumber).arg(m_pageCount));
}

void ViewerToolBar::showZoom(int percent, bool canZoomOut, bool canZoomIn)
{
    m_percent = percent;
    m_zoom->setText(tr("%1\u00A0%").arg(percent));
    m_zoom->setAccessibleName(tr("Taille\u00A0: %1\u00A0%").arg(percent));
    m_zoomOut->setUnavailableReason(canZoomOut ? QString() : tr("La page est déjà à sa plus petite taille."));
    m_zoomIn->setUnavailableReason(canZoomIn ? QString() : tr("La page est déjà à sa plus grande taille."));
}

void ViewerToolBar::setLevel(int level)
{
    m_level = level;
    for (const Item& item : items()) {
        item.button->setText(level >= item.iconFromLevel ? QString() : item.label);
        if (item.button != m_print)
            item.button->setToolTip(level >= item.iconFromLevel ? item.label : QString());
    }
    m_row->invalidate();
}

void ViewerToolBar::arrange()
{
    const kit::Theme theme = kit::ThemeScope::of(this);
    QFont font = theme.fontFor(kit::TextType::Strong);
    m_page->setFont(font);
    m_zoom->setFont(font);
    m_zoom->setFixedWidth(qMax(68, QFontMetrics(font).horizontalAdvance(u"300\u00A0%"_s) + 8));
    for (QLabel* label : {m_page, m_zoom}) {
        QPalette palette = label->palette();
        palette.setColor(QPalette::WindowText, Qt::white);
        label->setPalette(palette);
    }
    m_icon->setPixmap(
        kit::iconPixmap(u"file-pdf"_s, Qt::white, theme.iconPx(kFileIcon), devicePixelRatioF()));
    setMinimumHeight(qMax(kHeight, theme.px(48) + 20));
    for (const int level : {0, 1, 2}) {
        setLevel(level);
        if (m_row->sizeHint().width() <= width())
            break;
    }
}

bool ViewerToolBar::event(QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show || kit::isLookChange(event))
        arrange();
    return QWidget::event(event);
}

void ViewerToolBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const bool contrast = kit::ThemeScope::of(this).name() == kit::ThemeName::Contrast;
    painter.fillRect(rect(), contrast ? QColor(Qt::black) : QColor(0x24, 0x34, 0x47));
    if (contrast)
        painter.fillRect(0, height() - 2, width(), 2, Qt::white);
}

} // namespace browser

#include "browser/tab_bar.h"

#include "kit/icon.h"
#include "kit/theme_scope.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QPainter>
#include <QPainterPath>

namespace browser {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTabHeight = 46;
constexpr int kMinimumWidth = 150;
constexpr int kMaximumWidth = 300;
constexpr int kLogoSize = 22;
constexpr int kLeft = 16; // border and padding
constexpr int kGap = 10;
constexpr int kClose = 40;
constexpr int kRight = 6;
constexpr int kSpacing = 4; // between tabs, part of each tab's rectangle

// The cross of a tab.
class CloseButton final : public QAbstractButton
{
public:
    explicit CloseButton(QWidget* parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setObjectName(u"closeTabButton"_s);
    }
    QSize sizeHint() const override { return {kClose, qMax(kClose, 44)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const kit::Theme& theme = kit::ThemeScope::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || isDown()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.color(kit::Color::Line));
            painter.drawRoundedRect(rect().adjusted(4, 6, -4, -6), 6, 6);
        }
        kit::paintIcon(painter, u"close"_s, theme.color(kit::Color::Ink), rect(), theme.iconPx(20));
    }
};

QFont titleFont(const QWidget* widget)
{
    return kit::ThemeScope::of(widget).fontFor(kit::TextType::Chrome);
}

} // namespace

TabBar::TabBar(QWidget* parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideRight);
    setDocumentMode(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setObjectName(u"tabBar"_s);
    setAccessibleName(tr("Onglets"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    // The ring goes where the current tab is.
    connect(this, &QTabBar::currentChanged, this,
        [this] { QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest)); });
}

int TabBar::addPageTab(const QString& title, const QString& logo)
{
    const int index = addTab(title);
    auto* close = new CloseButton(this);
    close->resize(close->sizeHint());
    connect(close, &QAbstractButton::clicked, this, [this, close] {
        for (int i = 0; i < count(); ++i) {
            if (tabButton(i, QTabBar::RightSide) == close) {
                Q_EMIT closeRequested(i);
                return;
            }
        }
    });
    setTabButton(index, QTabBar::RightSide, close);
    setTabOrder(index > 0 ? tabButton(index - 1, QTabBar::RightSide) : this, close);
    setPage(index, title, title, logo);
    return index;
}

void TabBar::setPage(int index, const QString& title, const QString& fullTitle, const QString& logo)
{
    QString plain = title;
    setTabText(index, plain.replace(u'&', u"&&"_s));
    setTabToolTip(index, fullTitle);
    setTabData(index, QFileInfo(logo).completeBaseName());
    if (auto* close = qobject_cast<QAbstractButton*>(tabButton(index, QTabBar::RightSide))) {
        // Two tabs may show the same page: the place tells their buttons apart.
        close->setAccessibleName(
            tr("Fermer l’onglet %1 : %2", "place and title of a tab").arg(index + 1).arg(title));
        close->setToolTip(tr("Fermer l’onglet"));
    }
    update();
}

QSize TabBar::tabSizeHint(int index) const
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QString title = tabText(index);
    const int text = QFontMetrics(titleFont(this)).horizontalAdvance(title.replace(u"&&"_s, u"&"_s)) + 1;
    const int width = kLeft + kLogoSize + kGap + text + kGap + kClose + kRight;
    return {qBound(kMinimumWidth, width, theme.px(kMaximumWidth)) + kSpacing, theme.px(kTabHeight)};
}

QSize TabBar::minimumTabSizeHint(int index) const
{
    return {kLeft + kLogoSize + kClose + kSpacing, tabSizeHint(index).height()};
}

void TabBar::tabLayoutChange()
{
    QTabBar::tabLayoutChange();
    for (int i = 0; i < count(); ++i) {
        const QRect tab = tabRect(i);
        if (QWidget* close = tabButton(i, QTabBar::RightSide))
            close->setGeometry(tab.right() - kSpacing - kRight - kClose + 1,
                tab.bottom() - tab.height() / 2 - 21, kClose, 44);
    }
}

void TabBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i)
        paintTab(painter, i);
}

void TabBar::paintTab(QPainter& painter, int index) const
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const QRect tab = tabRect(index).adjusted(0, 0, -kSpacing, 0);
    const bool isCurrent = index == currentIndex();
    if (isCurrent) {
        QPainterPath outline;
        const QRectF edge = QRectF(tab).adjusted(1, 1, -1, 2);
        outline.moveTo(edge.bottomLeft());
        outline.lineTo(edge.left(), edge.top() + 7);
        outline.quadTo(edge.topLeft(), QPointF(edge.left() + 7, edge.top()));
        outline.lineTo(edge.right() - 7, edge.top());
        outline.quadTo(edge.topRight(), QPointF(edge.right(), edge.top() + 7));
        outline.lineTo(edge.bottomRight());
        painter.setPen(QPen(theme.color(kit::Color::Ctl), 2));
        painter.setBrush(theme.color(kit::Color::Bar));
        painter.drawPath(outline);
    } else if (tab.contains(mapFromGlobal(QCursor::pos())) && underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(kit::Color::Line));
        painter.drawRoundedRect(tab.adjusted(0, 2, 0, -2), 8, 8);
    }
    const QPixmap logo = kit::logoPixmap(logoOf(index), kLogoSize, devicePixelRatioF());
    const int middle = tab.top() + (tab.height() + 2) / 2;
    painter.drawPixmap(tab.left() + kLeft, middle - kLogoSize / 2, logo);

    const int left = tab.left() + kLeft + kLogoSize + kGap;
    const QRect place(left, tab.top() + 1, qMax(0, tab.right() - kRight - kClose - left - 2), tab.height());
    painter.setFont(titleFont(this));
    painter.setPen(theme.color(isCurrent ? kit::Color::Ink : kit::Color::ChromeText));
    QString title = tabText(index);
    title = painter.fontMetrics().elidedText(title.replace(u"&&"_s, u"&"_s), Qt::ElideRight, place.width());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, title);
}

bool TabBar::event(QEvent* event)
{
    if (kit::isLookChange(event)) {
        setIconSize(iconSize()); // the one way to make QTabBar measure its tabs again
        updateGeometry();
    }
    return QTabBar::event(event);
}

} // namespace browser

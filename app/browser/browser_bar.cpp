#include "browser/browser_bar.h"

#include "browser/address_field.h"
#include "browser/count_button.h"
#include "kit/theme_scope.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScopedValueRollback>
#include <QtMath>

#include <initializer_list>

namespace browser {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 74; // 76 with the line above, which the tab strip paints
constexpr int kToolHeight = 64;
constexpr int kToolPadding = 16; // both sides of a label
constexpr int kGap = 2; // between tools
constexpr int kAddressSide = 8; // more, on both sides of the address
constexpr int kAddressWidth = 320; // at 100 %: what the address keeps before « Téléchargements » goes
constexpr int kLeastAddress = 240; // before all labels go
constexpr int kShort = 2;
constexpr int kIconsOnly = 3;

// A line between groups of tools.
class Separator final : public QWidget
{
public:
    explicit Separator(QWidget* parent)
        : QWidget(parent)
    {
        setFixedWidth(13);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QColor line = kit::ThemeScope::of(this).color(kit::Color::Line);
        painter.fillRect(QRect(6, (height() - 44) / 2, 1, 44), line);
    }
};

kit::Button* tool(const QString& name, const QString& icon, QWidget* parent)
{
    auto* button = new kit::Button(parent);
    button->setObjectName(name);
    button->setRole(kit::Button::Role::Toolbar);
    button->setIconName(icon);
    return button;
}

} // namespace

BrowserBar::BrowserBar(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"browserBar"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    buildTools();
    connectTools();
    retranslate();
    setCanGoBack(false);
    setCanGoForward(false);
    setCanRead(false);
}

void BrowserBar::buildTools()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 1);
    layout->setSpacing(kGap);
    m_back = tool(u"backButton"_s, u"back"_s, this);
    m_forward = tool(u"forwardButton"_s, u"forward"_s, this);
    m_reload = tool(u"reloadButton"_s, u"reload"_s, this);
    m_desk = tool(u"deskButton"_s, u"desk"_s, this);
    for (kit::Button* button : {m_back, m_forward, m_reload, m_desk})
        layout->addWidget(button);
    m_address = new AddressField(this);
    layout->addSpacing(kAddressSide);
    layout->addWidget(m_address, 1);
    layout->addSpacing(kAddressSide);
    m_downloads = new CountButton(this);
    m_downloads->setObjectName(u"downloadsButton"_s);
    m_downloads->setRole(kit::Button::Role::Toolbar);
    m_downloads->setIconName(u"download"_s);
    layout->addWidget(m_downloads);
    layout->addWidget(new Separator(this));
    buildTextSize();
    layout->addWidget(m_textSize);
    layout->addWidget(new Separator(this));
    m_read = tool(u"readButton"_s, u"speaker"_s, this);
    m_help = tool(u"helpButton"_s, u"help"_s, this);
    layout->addWidget(m_read);
    layout->addWidget(m_help);
}

void BrowserBar::buildTextSize()
{
    m_textSize = new QWidget(this);
    auto* grid = new QGridLayout(m_textSize);
    grid->setContentsMargins(2, 0, 2, 0);
    grid->setSpacing(0);
    m_smaller = tool(u"textSmallerButton"_s, u"text-smaller"_s, m_textSize);
    m_larger = tool(u"textLargerButton"_s, u"text-larger"_s, m_textSize);
    m_percentLabel = new QLabel(m_textSize);
    m_percentLabel->setObjectName(u"textPercentLabel"_s);
    m_percentLabel->setAlignment(Qt::AlignCenter);
    m_percentLabel->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_percentLabel->setTextFormat(Qt::PlainText);
    grid->addWidget(m_smaller, 0, 0, Qt::AlignTop);
    grid->addWidget(m_larger, 0, 1, Qt::AlignTop);
    // The figure stands below both icons, over the lower part of the two buttons.
    grid->addWidget(m_percentLabel, 0, 0, 1, 2, Qt::AlignBottom);
}

void BrowserBar::connectTools()
{
    connect(m_back, &QAbstractButton::clicked, this, &BrowserBar::backClicked);
    connect(m_forward, &QAbstractButton::clicked, this, &BrowserBar::forwardClicked);
    connect(m_reload, &QAbstractButton::clicked, this, [this] {
        if (m_loading)
            Q_EMIT stopClicked();
        else
            Q_EMIT reloadClicked();
    });
    connect(m_desk, &QAbstractButton::clicked, this, &BrowserBar::deskClicked);
    connect(m_downloads, &QAbstractButton::clicked, this, &BrowserBar::downloadsClicked);
    connect(m_smaller, &QAbstractButton::clicked, this, &BrowserBar::smallerClicked);
    connect(m_larger, &QAbstractButton::clicked, this, &BrowserBar::largerClicked);
    connect(m_read, &QAbstractButton::clicked, this, &BrowserBar::readClicked);
    connect(m_help, &QAbstractButton::clicked, this, &BrowserBar::helpClicked);
}

void BrowserBar::setCanGoBack(bool can)
{
    m_back->setEnabled(can);
}

void BrowserBar::setCanGoForward(bool can)
{
    m_forward->setEnabled(can);
}

void BrowserBar::setCanReload(bool can)
{
    m_canReload = can;
    m_reload->setEnabled(can || m_loading);
}

void BrowserBar::setLoading(bool loading)
{
    m_loading = loading;
    m_reload->setIconName(loading ? u"close"_s : u"reload"_s);
    m_reload->setEnabled(m_canReload || loading);
    retranslate();
}

void BrowserBar::setDownloadCount(int count)
{
    m_downloads->setCount(count);
    retranslate();
}

void BrowserBar::setTextPercent(int percent, bool canShrink, bool canGrow)
{
    m_percent = percent;
    m_smaller->setEnabled(canShrink);
    m_larger->setEnabled(canGrow);
    retranslate();
}

void BrowserBar::setCanRead(bool can)
{
    m_read->setVisible(can);
    arrange();
}

void BrowserBar::setReading(bool reading)
{
    m_reading = reading;
    m_read->setIconName(reading ? u"speaker-off"_s : u"speaker"_s);
    retranslate();
}

void BrowserBar::retranslate()
{
    const bool iconsOnly = m_level >= kIconsOnly;
    const auto name = [](kit::Button* button, const QString& label, bool labelled, const QString& keys) {
        button->setText(labelled ? label : QString());
        button->setAccessibleName(label);
        button->setToolTip(keys.isEmpty() ? label : tr("%1 (%2)", "a tool, its keys").arg(label, keys));
    };
    name(m_back, tr("Retour"), !iconsOnly, tr("Alt + ←"));
    name(m_forward, tr("Avancer"), !iconsOnly, tr("Alt + →"));
    name(m_reload, m_loading ? tr("Arrêter") : tr("Recharger"), !iconsOnly,
        m_loading ? tr("Échap") : tr("F5"));
    name(m_desk, tr("Bureau"), !iconsOnly, {});
    name(m_downloads, tr("Téléchargements"), m_level == 0, tr("Ctrl + J"));
    m_downloads->setAccessibleDescription(m_downloads->count() > 0
            ? tr("%n fichier(s) pas encore ouvert(s)", nullptr, m_downloads->count())
            : QString());
    name(m_smaller, tr("Texte plus petit"), false, tr("Ctrl + −"));
    name(m_larger, tr("Texte plus grand"), false, tr("Ctrl + +"));
    name(m_read, m_reading ? tr("Se taire") : tr("Écouter"), !iconsOnly, {});
    name(m_help, tr("Aide du navigateur"), false, tr("F1"));
    m_help->setText(iconsOnly ? QString() : tr("Aide"));
    m_percentLabel->setText(m_level >= kShort ? tr("%1 %").arg(m_percent) : tr("Texte %1 %").arg(m_percent));
    arrange();
}

int BrowserBar::widthOfTools() const
{
    int width = 2 * kAddressSide + 2 * kAddressSide + 2 * (13 + kGap);
    for (const QWidget* widget : std::initializer_list<const QWidget*>{
             m_back, m_forward, m_reload, m_desk, m_downloads, m_textSize, m_read, m_help}) {
        if (!widget->isHidden())
            width += widget->minimumWidth() + kGap;
    }
    return width;
}

void BrowserBar::arrange()
{
    if (m_arranging)
        return;
    const QScopedValueRollback guard(m_arranging, true);
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const int given = m_level;
    const int toolHeight = theme.px(kToolHeight);
    const QFontMetrics metrics(theme.fontFor(kit::TextType::Chrome));
    const QFontMetricsF exact(theme.fontFor(kit::TextType::Chrome));
    setFixedHeight(theme.px(kHeight));
    m_address->setFixedHeight(theme.px(52));

    const QString downloads = tr("Téléchargements");
    for (m_level = 0;; ++m_level) {
        const bool iconsOnly = m_level >= kIconsOnly;
        for (kit::Button* button : std::initializer_list<kit::Button*>{
                 m_back, m_forward, m_reload, m_desk, m_downloads, m_read, m_help}) {
            QString label = button == m_help ? tr("Aide") : button->accessibleName();
            if (iconsOnly || (button == m_downloads && m_level > 0))
                label.clear();
            const int least = iconsOnly ? 52 : theme.px(64);
            button->setFixedSize(
                qMax(least, qCeil(exact.horizontalAdvance(label)) + kToolPadding), toolHeight);
        }
        const QString percent
            = m_level >= kShort ? tr("%1 %").arg(m_percent) : tr("Texte %1 %").arg(m_percent);
        m_textSize->setFixedSize(
            qMax(m_level >= kShort ? 100 : theme.px(128), metrics.horizontalAdvance(percent) + 12),
            toolHeight);
        const int wanted = m_level < kShort ? theme.px(kAddressWidth) : kLeastAddress;
        if (m_level == kIconsOnly || width() - widthOfTools() >= wanted)
            break;
    }
    m_smaller->setFixedHeight(theme.px(44)); // their icons stand as high as the others
    m_larger->setFixedHeight(theme.px(44));
    m_smaller->setFixedWidth(m_textSize->maximumWidth() / 2 - 2);
    m_larger->setFixedWidth(m_textSize->maximumWidth() / 2 - 2);
    m_percentLabel->setFont(theme.fontFor(kit::TextType::Chrome));
    m_percentLabel->setFixedHeight(theme.px(32));
    m_percentLabel->setContentsMargins(0, 0, 0, theme.px(7));
    if (given != m_level)
        retranslate();
}

bool BrowserBar::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (kit::isLookChange(event)) {
        QPalette palette = m_percentLabel->palette();
        palette.setColor(QPalette::WindowText, kit::ThemeScope::of(this).color(kit::Color::Ink));
        m_percentLabel->setPalette(palette);
        arrange();
    }
    return QWidget::event(event);
}

void BrowserBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void BrowserBar::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(kit::Color::Bar));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(kit::Color::Ctl));
}

} // namespace browser

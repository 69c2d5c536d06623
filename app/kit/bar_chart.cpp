#include "kit/bar_chart.h"

#include "kit/bar_layout.h"
#include "kit/button.h"
#include "kit/theme_scope.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace kit {

namespace {

constexpr int kPlotHeight = 150; // least, at 100 %
constexpr int kSmallestBar = 6;
constexpr int kValueRoom = 28;
constexpr int kLabelRoom = 30;

} // namespace

BarChart::BarChart(QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableWidget(this))
    , m_toggle(new Button(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_table->setObjectName(u"chartTable"_s);
    m_table->setColumnCount(2);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setShowGrid(false);
    m_table->hide();
    m_toggle->setRole(Button::Role::Link);
    m_toggle->setSize(Button::Size::Compact);
    m_toggle->setObjectName(u"chartTableButton"_s);
    connect(m_toggle, &QPushButton::clicked, this, [this] { setTableShown(!m_tableShown); });
    fillTable();
}

void BarChart::setBars(const QList<Bar>& bars)
{
    m_bars = bars;
    fillTable();
    updateGeometry();
    update();
}

void BarChart::setUnit(const QString& unit)
{
    m_unit = unit;
    fillTable();
}

void BarChart::setLabelHeader(const QString& text)
{
    m_labelHeader = text;
    fillTable();
}

void BarChart::setTableButtonShown(bool shown)
{
    m_buttonShown = shown;
    place();
    updateGeometry();
}

bool BarChart::isTableShown() const
{
    return m_tableShown;
}

void BarChart::setTableShown(bool shown)
{
    m_tableShown = shown;
    fillTable();
    place();
    updateGeometry();
    update();
}

QString BarChart::textAlternative() const
{
    QStringList parts;
    for (const Bar& bar : m_bars) {
        const QString name = bar.fullLabel.isEmpty() ? bar.label : bar.fullLabel;
        parts.append(tr("%1 : %2 %3").arg(name, bar.valueText, m_unit).trimmed());
    }
    return parts.join(u" ; "_s);
}

void BarChart::fillTable()
{
    m_toggle->setText(m_tableShown ? tr("Voir en graphique") : tr("Voir en tableau"));
    m_table->setHorizontalHeaderLabels({m_labelHeader.isEmpty() ? tr("Mois") : m_labelHeader, m_unit});
    m_table->setRowCount(static_cast<int>(m_bars.size()));
    for (int i = 0; i < m_bars.size(); ++i) {
        const Bar& bar = m_bars.at(i);
        m_table->setItem(i, 0, new QTableWidgetItem(bar.fullLabel.isEmpty() ? bar.label : bar.fullLabel));
        auto* value = new QTableWidgetItem(bar.valueText);
        value->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(i, 1, value);
    }
    const Theme& theme = ThemeScope::of(this);
    m_table->verticalHeader()->setDefaultSectionSize(theme.px(44));
    m_table->setAccessibleName(accessibleName());
    m_toggle->setAccessibleDescription(accessibleName());
}

int BarChart::buttonHeight() const
{
    return m_buttonShown ? m_toggle->sizeHint().height() : 0;
}

int BarChart::tableHeight() const
{
    return m_table->horizontalHeader()->sizeHint().height()
        + m_table->rowCount() * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth();
}

QRect BarChart::plotArea() const
{
    const Theme& theme = ThemeScope::of(this);
    return rect().adjusted(0, theme.px(kValueRoom), 0, -theme.px(kLabelRoom) - buttonHeight());
}

QSize BarChart::sizeHint() const
{
    const Theme& theme = ThemeScope::of(this);
    const int bars = qMax(5, static_cast<int>(m_bars.size()));
    const int chart = theme.px(kPlotHeight + kValueRoom + kLabelRoom);
    return {bars * theme.px(66), (m_tableShown ? tableHeight() : chart) + buttonHeight()};
}

QSize BarChart::minimumSizeHint() const
{
    const QSize hint = sizeHint();
    return {qMin(hint.width(), 240), hint.height()};
}

void BarChart::place()
{
    m_toggle->setVisible(m_buttonShown);
    const int button = buttonHeight();
    m_toggle->setGeometry(0, height() - button, qMin(width(), m_toggle->sizeHint().width()), button);
    m_table->setGeometry(0, 0, width(), height() - button);
    m_table->setVisible(m_tableShown);
}

void BarChart::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    place();
}

bool BarChart::event(QEvent* event)
{
    if (isLookChange(event)) {
        fillTable();
        place();
        updateGeometry();
        update();
    }
    return QWidget::event(event);
}

void BarChart::paintEvent(QPaintEvent*)
{
    if (m_tableShown || m_bars.isEmpty())
        return;
    const Theme& theme = ThemeScope::of(this);
    QPainter painter(this);
    const QRectF plot = plotArea();
    QList<double> values;
    for (const Bar& bar : m_bars)
        values.append(bar.value);
    const BarLayout made = layoutBars(values, plot, theme.px(kSmallestBar));

    painter.setPen(QPen(theme.color(Color::Line), 1));
    for (const qreal y : made.hairlines)
        painter.drawLine(QPointF(plot.left(), qRound(y) + 0.5), QPointF(plot.right(), qRound(y) + 0.5));

    const QFont valueFont = theme.fontFor(TextType::Chrome);
    const QFont labelFont = theme.fontFor(TextType::Small);
    const qreal slot = plot.width() / static_cast<qreal>(m_bars.size());
    // Names that would touch are written every second month; the table has them all.
    const QFontMetricsF labelMetrics(valueFont);
    qreal widest = 0;
    for (const Bar& bar : m_bars)
        widest = qMax(widest, labelMetrics.horizontalAdvance(bar.label));
    const qsizetype every = widest + 4 > slot ? static_cast<qsizetype>(widest / slot) + 1 : 1;
    qreal widestValue = 0;
    for (const Bar& bar : m_bars)
        widestValue = qMax(widestValue, labelMetrics.horizontalAdvance(bar.valueText));
    const qsizetype everyValue = widestValue + 2 > slot ? static_cast<qsizetype>(widestValue / slot) + 1 : 1;
    for (qsizetype i = 0; i < m_bars.size(); ++i) {
        const bool last = i == m_bars.size() - 1;
        const QRectF bar = made.bars.at(i).toAlignedRect();
        painter.setPen(QPen(theme.color(Color::Primary), 2));
        // Where the two greens are alike, the bars before the last one are only outlined.
        const Color before = theme.name() == ThemeName::Light ? Color::Accent : Color::Tint;
        painter.setBrush(theme.color(last ? Color::Primary : before));
        if (bar.height() > 0)
            painter.drawRect(bar.adjusted(1, 1, -1, 0));
        // Centred on the bar, but inside the chart: names of the first and the last bar may be wider than a
        // slot.
        const qreal centre = plot.left() + slot * (static_cast<qreal>(i) + 0.5);
        const auto around = [&](const QString& text, qreal top, qreal height) {
            const qreal width = labelMetrics.horizontalAdvance(text) + 4;
            const qreal left
                = qBound(plot.left(), centre - width / 2, qMax(plot.left(), plot.right() - width));
            return QRectF(left, top, width, height);
        };
        const bool shown = (m_bars.size() - 1 - i) % every == 0;
        if ((m_bars.size() - 1 - i) % everyValue == 0) {
            painter.setFont(valueFont);
            painter.setPen(theme.color(Color::Ink));
            const int room = theme.px(kValueRoom);
            painter.drawText(around(m_bars.at(i).valueText, bar.top() - room, room - 2),
                Qt::AlignHCenter | Qt::AlignBottom | Qt::TextDontClip, m_bars.at(i).valueText);
        }
        if (shown) {
            painter.setFont(last ? valueFont : labelFont);
            painter.setPen(theme.color(last ? Color::Ink : Color::Text));
            painter.drawText(around(m_bars.at(i).label, plot.bottom() + 4, theme.px(kLabelRoom) - 4),
                Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip, m_bars.at(i).label);
        }
    }
    painter.setPen(QPen(theme.color(Color::Ink), 2));
    painter.drawLine(QPointF(plot.left(), plot.bottom()), QPointF(plot.right(), plot.bottom()));
}

} // namespace kit

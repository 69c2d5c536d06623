#include "trainer/data/record_tabs.h"

#include "kit/combo_box.h"
#include "kit/theme_scope.h"
#include "trainer/look.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

constexpr int kGap = 4;
constexpr int kSide = 16; // around a word
constexpr int kTightSide = 10; // where all of them fit only so
constexpr int kHeight = 48;
constexpr int kMark = 4; // under the chosen one
constexpr int kLine = 2; // under all of them

class TabButton final : public QAbstractButton
{
public:
    explicit TabButton(QWidget* parent)
        : QAbstractButton(parent)
    {
        setCheckable(true);
        setAutoExclusive(true);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const kit::Theme& theme = kit::ThemeScope::of(this);
        const QFontMetrics metrics(theme.fontFor(kit::TextType::Button));
        return {metrics.horizontalAdvance(text()) + 2 * m_side, theme.px(kHeight)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }
    void setSide(int side)
    {
        m_side = side;
        updateGeometry();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const kit::Theme& theme = kit::ThemeScope::of(this);
        QPainter painter(this);
        const QColor chosen = theme.color(kit::Color::Sim);
        if (underMouse() && !isChecked())
            painter.fillRect(rect(), theme.color(kit::Color::SimTint));
        painter.setFont(theme.fontFor(kit::TextType::Button));
        painter.setPen(isChecked() ? chosen : theme.color(kit::Color::SimText));
        painter.drawText(rect().adjusted(0, 0, 0, -kMark), Qt::AlignCenter, text());
        if (isChecked())
            painter.fillRect(QRect(0, height() - kMark, width(), kMark), chosen);
    }
    void enterEvent(QEnterEvent*) override { update(); }
    void leaveEvent(QEvent*) override { update(); }

private:
    int m_side = kSide;
};

} // namespace

RecordTabs::RecordTabs(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_list(new kit::ComboBox(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(kGap);
    m_row->addWidget(m_list);
    m_row->addStretch(1);
    m_list->setObjectName(u"kindCombo"_s);
    m_list->setAccessibleName(tr("Ce que montre la liste"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_list, &QComboBox::activated, this, &RecordTabs::choose);
}

void RecordTabs::setTabs(const QList<Tab>& tabs)
{
    m_list->clear();
    for (int i = 0; i < tabs.size(); ++i) {
        if (i >= m_buttons.size()) {
            auto* button = new TabButton(this);
            button->installEventFilter(this);
            connect(button, &QAbstractButton::clicked, this, [this, i] { choose(i); });
            m_row->insertWidget(i + 1, button);
            m_buttons.append(button);
        }
        m_buttons[i]->setObjectName(u"tab-"_s + tabs[i].id);
        m_buttons[i]->setText(tabs[i].title);
        m_list->addItem(tabs[i].title);
    }
    setCurrent(m_current);
    arrange();
}

void RecordTabs::setCurrent(int index)
{
    m_current = index;
    m_list->setCurrentIndex(index);
    if (index >= 0 && index < m_buttons.size())
        m_buttons[index]->setChecked(true);
}

void RecordTabs::choose(int index)
{
    if (index == m_current)
        return;
    setCurrent(index);
    Q_EMIT chosen(index);
}

QList<QWidget*> RecordTabs::stops() const
{
    QList<QWidget*> widgets(m_buttons.cbegin(), m_buttons.cend());
    widgets.append(m_list);
    return widgets;
}

QSize RecordTabs::minimumSizeHint() const
{
    return {m_list->minimumSizeHint().width(), sizeHint().height()};
}

void RecordTabs::arrange()
{
    const auto neededWith = [this](int side) {
        int needed = -kGap;
        for (QAbstractButton* button : std::as_const(m_buttons)) {
            static_cast<TabButton*>(button)->setSide(side);
            needed += button->sizeHint().width() + kGap;
        }
        return needed;
    };
    const bool folded = neededWith(kSide) > width() && neededWith(kTightSide) > width();
    m_list->setVisible(folded);
    m_list->setSizePolicy(folded ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Fixed);
    for (QAbstractButton* button : std::as_const(m_buttons))
        button->setVisible(!folded);
    updateGeometry();
}

bool RecordTabs::event(QEvent* event)
{
    if (kit::isLookChange(event))
        arrange();
    return QWidget::event(event);
}

bool RecordTabs::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int count = static_cast<int>(m_buttons.size());
        const int step = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
        if (step != 0) {
            choose((m_current + step + count) % count);
            m_buttons[m_current]->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RecordTabs::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void RecordTabs::paintEvent(QPaintEvent*)
{
    if (m_list->isVisibleTo(this))
        return;
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - kLine, width(), kLine), hairline(kit::ThemeScope::of(this)));
}

} // namespace trainer

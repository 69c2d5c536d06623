#include "desk/practice_strip.h"

#include "kit/accessibility.h"
#include "kit/icon.h"
#include "kit/theme_scope.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 36;
const QColor kInk(0xFF, 0xF7, 0xE3); // on simDark in every theme: "bottom strip text" of the tokens

QFont stripFont(const kit::Theme& theme)
{
    return theme.fontFor(kit::TextType::Small);
}

// « Formateur » and its lock, at the right end.
class TrainerButton final : public QAbstractButton
{
public:
    explicit TrainerButton(QWidget* parent)
        : QAbstractButton(parent)
    {
        setObjectName(u"stripTrainerButton"_s);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        const kit::Theme& theme = kit::ThemeScope::of(this);
        return {QFontMetrics(stripFont(theme)).horizontalAdvance(text()) + theme.iconPx(20) + 29,
            theme.px(kHeight)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const kit::Theme& theme = kit::ThemeScope::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (underMouse() || isDown())
            painter.fillRect(rect(), QColor(255, 255, 255, 40));
        const int icon = theme.iconPx(20);
        painter.setFont(stripFont(theme));
        painter.setPen(kInk);
        painter.drawText(rect().adjusted(10, 0, -icon - 18, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
        kit::paintIcon(painter, u"lock"_s, kInk, QRectF(width() - icon - 10, 0, icon, height()), icon);
    }
};

} // namespace

PracticeStrip::PracticeStrip(QWidget* parent)
    : QWidget(parent)
    , m_trainer(new TrainerButton(this))
{
    setObjectName(u"practiceStrip"_s);
    kit::setAccessibleRole(*this, QAccessible::StatusBar);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 8, 0);
    layout->setSpacing(0);
    layout->addStretch(1);
    layout->addWidget(m_trainer);
    connect(m_trainer, &QAbstractButton::clicked, this, &PracticeStrip::trainerClicked);
    retranslate();
}

void PracticeStrip::comeLast()
{
    if (QWidget* last = window()->previousInFocusChain(); last != m_trainer)
        setTabOrder(last, m_trainer);
}

void PracticeStrip::retranslate()
{
    m_text = tr("Entraînement — site fictif, aucune donnée réelle");
    setAccessibleName(m_text);
    m_trainer->setText(tr("Formateur"));
    m_trainer->setAccessibleName(tr("Espace du formateur"));
    setFixedHeight(kit::ThemeScope::of(this).px(kHeight));
    m_trainer->updateGeometry();
    update();
}

bool PracticeStrip::event(QEvent* event)
{
    if (kit::isLookChange(event))
        retranslate();
    return QWidget::event(event);
}

void PracticeStrip::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme.color(kit::Color::SimDark));
    if (theme.name() == kit::ThemeName::Contrast)
        painter.fillRect(QRect(0, 0, width(), 2), Qt::white);
    const int icon = theme.iconPx(22);
    kit::paintIcon(painter, u"shield"_s, kInk, QRectF(16, 0, icon, height()), icon);
    painter.setFont(stripFont(theme));
    painter.setPen(kInk);
    const QRect place(16 + icon + 10, 0, m_trainer->x() - 16 - icon - 18, height());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(m_text, Qt::ElideRight, place.width()));
}

} // namespace desk

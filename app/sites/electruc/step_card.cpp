#include "sites/electruc/step_card.h"

#include "kit/button.h"
#include "kit/icon.h"
#include "kit/icon_label.h"
#include "kit/text.h"
#include "kit/theme_scope.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sites::electruc {

// The number in its ring, or a check on a full disc.
class StepDisc final : public QWidget
{
public:
    explicit StepDisc(QWidget* parent)
        : QWidget(parent)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    void show(int number, bool isDone)
    {
        m_number = number;
        m_isDone = isDone;
        update();
    }
    QSize sizeHint() const override
    {
        constexpr int kDisc = 36;
        const int side = kit::ThemeScope::of(this).px(kDisc);
        return {side, side};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent* event) override
    {
        if (kit::isLookChange(event))
            updateGeometry();
        return QWidget::event(event);
    }
    void paintEvent(QPaintEvent*) override
    {
        constexpr int kCheck = 22;
        const kit::Theme& theme = kit::ThemeScope::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor edge = theme.color(m_isDone ? kit::Color::Primary : kit::Color::Ink);
        painter.setPen(QPen(edge, 2));
        painter.setBrush(m_isDone ? edge : theme.color(kit::Color::Bg));
        painter.drawEllipse(QRectF(rect()).adjusted(1, 1, -1, -1));
        if (m_isDone) {
            kit::paintIcon(
                painter, u"check"_s, theme.color(kit::Color::OnPrimary), QRectF(rect()), theme.px(kCheck));
            return;
        }
        QFont font = theme.fontFor(kit::TextType::Strong);
        font.setWeight(QFont::Bold);
        painter.setFont(font);
        painter.setPen(theme.color(kit::Color::Ink));
        painter.drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }

private:
    int m_number = 1;
    bool m_isDone = false;
};

StepCard::StepCard(QWidget* parent)
    : kit::Card(parent)
    , m_disc(new StepDisc(this))
    , m_stateText(new kit::Text({}, kit::TextType::Small, kit::TextTone::Ink, this))
    , m_icon(new kit::IconLabel(this))
    , m_title(new kit::Text({}, kit::TextType::H3, kit::TextTone::Auto, this))
    , m_text(new kit::Text({}, kit::TextType::Body, kit::TextTone::Auto, this))
    , m_button(new kit::Button({}, kit::Button::Role::Ink, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->addWidget(m_disc);
    top->addWidget(m_stateText, 1);
    m_stateText->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    column->addLayout(top);
    column->addSpacing(10);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(12);
    m_icon->setIconSize(28);
    heading->addWidget(m_icon, 0, Qt::AlignTop);
    heading->addWidget(m_title, 1);
    column->addLayout(heading);
    column->addSpacing(6);
    column->addWidget(m_text);
    column->addStretch();
    column->addSpacing(14);
    column->addWidget(m_button);
    showState();
}

void StepCard::setNumber(int number)
{
    m_number = number;
    showState();
}

QString StepCard::iconName() const
{
    return m_icon->iconName();
}

void StepCard::setIconName(const QString& name)
{
    m_icon->setIconName(name);
}

QString StepCard::buttonName() const
{
    return m_button->objectName();
}

void StepCard::setButtonName(const QString& name)
{
    m_button->setObjectName(name);
}

void StepCard::setState(State state)
{
    m_state = state;
    showState();
}

void StepCard::setTexts(const QString& title, const QString& text, const QString& buttonText)
{
    m_title->setText(title);
    m_text->setText(text);
    m_button->setText(buttonText);
    showState();
}

void StepCard::showState()
{
    const bool isNow = m_state == State::Now;
    setVariant(isNow ? Variant::Highlight : Variant::Plain);
    m_disc->show(m_number, m_state == State::Done);
    const QString word = m_state == State::Done ? tr("Fait") : isNow ? tr("Maintenant") : QString();
    m_stateText->setTone(m_state == State::Done ? kit::TextTone::Primary : kit::TextTone::Ink);
    m_stateText->setSegments({{word, true}});
    m_stateText->setVisible(!word.isEmpty());
    m_button->setRole(isNow ? kit::Button::Role::Primary : kit::Button::Role::Ink);
    // The number is drawn; whoever listens hears it with the title.
    const QString name = tr("Étape %1\u00A0: %2").arg(m_number).arg(m_title->text());
    m_title->setAccessibleName(word.isEmpty() ? name : name + u", "_s + word);
}

} // namespace sites::electruc

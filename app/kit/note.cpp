#include "kit/note.h"

#include "kit/button.h"
#include "kit/flex_box.h"
#include "kit/icon.h"
#include "kit/text.h"
#include "kit/theme_scope.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace kit {

namespace {

constexpr int kIcon = 28;
constexpr int kEdge = 6;
constexpr int kSide = 16;
constexpr int kTop = 13; // border included
constexpr int kGap = 12;
constexpr int kWords = 220; // px at 100 %: less is too little for words beside a button

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return u"check-circle"_s;
    case Tone::Warn:
        return u"alert"_s;
    case Tone::Error:
        return u"error"_s;
    case Tone::Info:
    case Tone::Neutral:
        break;
    }
    return u"info"_s;
}

TextTone textToneOf(Tone tone)
{
    switch (tone) {
    case Tone::Ok:
        return TextTone::Ok;
    case Tone::Warn:
        return TextTone::Warn;
    case Tone::Error:
        return TextTone::Error;
    case Tone::Info:
        return TextTone::Info;
    case Tone::Neutral:
        break;
    }
    return TextTone::Neutral;
}

} // namespace

Note::Note(QWidget* parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new Text({}, TextType::Strong, TextTone::Info, this))
    , m_text(new Text({}, TextType::Body, TextTone::Info, this))
    , m_action(new Button(this))
{
    // The button goes under the words where they would be broken.
    auto* flow = new FlexBox(this);
    flow->setGap(kGap);
    auto* words = new QWidget(flow);
    words->setProperty("grow", true);
    words->setProperty("basis", kWords);
    auto* column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_text);
    m_action->setParent(flow);
    m_row->addWidget(flow, 1);
    m_title->setVisible(false);
    m_text->setVisible(false);
    m_action->setVisible(false);
    m_action->setObjectName(u"noteActionButton"_s);
    connect(m_action, &QPushButton::clicked, this, &Note::actionTriggered);
    setFocusPolicy(Qt::ClickFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    refresh();
}

Note::Note(Tone tone, const QString& title, const QString& text, QWidget* parent)
    : Note(parent)
{
    setTone(tone);
    setTitle(title);
    setText(text);
}

void Note::setTone(Tone tone)
{
    m_tone = tone;
    refresh();
}

QString Note::title() const
{
    return m_title->text();
}

void Note::setTitle(const QString& title)
{
    m_title->setText(title);
    refresh();
}

QString Note::text() const
{
    return m_text->text();
}

void Note::setText(const QString& text)
{
    m_text->setText(text);
    refresh();
}

void Note::setIconName(const QString& name)
{
    m_iconName = name;
    update();
}

QString Note::actionText() const
{
    return m_action->text();
}

void Note::setActionText(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void Note::announce()
{
    setVisible(true);
    setFocus(Qt::OtherFocusReason);
}

void Note::refresh()
{
    m_title->setTone(textToneOf(m_tone));
    m_text->setTone(textToneOf(m_tone));
    m_title->setVisible(!title().isEmpty());
    m_text->setVisible(!text().isEmpty());
    setAccessibleName(title().isEmpty() ? text() : text().isEmpty() ? title() : title() + u' ' + text());
    const int icon = ThemeScope::of(this).iconPx(kIcon);
    m_row->setContentsMargins(kEdge + kSide + icon + kGap, kTop, kSide + 1, kTop);
    updateGeometry();
    update();
}

bool Note::event(QEvent* event)
{
    if (isLookChange(event) || event->type() == QEvent::Polish)
        refresh();
    return QFrame::event(event);
}

void Note::paintEvent(QPaintEvent*)
{
    const Theme& theme = ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = rect();
    QPainterPath outer;
    outer.addRoundedRect(area, 8, 8);
    painter.fillPath(outer, theme.lineOf(m_tone));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QPainterPath inner;
    inner.addRoundedRect(area.adjusted(mirrored ? 1 : kEdge, 1, mirrored ? -kEdge : -1, -1), 4, 4);
    painter.fillPath(inner, theme.backgroundOf(m_tone));
    const int icon = theme.iconPx(kIcon);
    const int x = mirrored ? width() - kEdge - kSide - icon : kEdge + kSide;
    paintIcon(painter, m_iconName.isEmpty() ? iconOf(m_tone) : m_iconName, theme.textOf(m_tone),
        QRectF(x, kTop, icon, icon), icon);
}

} // namespace kit

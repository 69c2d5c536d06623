#include "sites/electruc/index_edit.h"

#include "kit/theme_scope.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace sites::electruc {

namespace {

constexpr int kLongest = 20; // spaces, dots and the unit are forgiven
constexpr int kHeight = 64;
constexpr int kDigit = 32;
constexpr int kApart = 9; // 0.28 em
constexpr int kSide = 14;

} // namespace

IndexEdit::IndexEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setMaxLength(kLongest);
    setInputMethodHints(Qt::ImhPreferNumbers);
    adapt();
}

QFont IndexEdit::unitFont() const
{
    QFont font = kit::ThemeScope::of(this).fontFor(kit::TextType::Strong);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0); // the digits' own would pass on to it
    return font;
}

void IndexEdit::adapt()
{
    if (m_adapting)
        return;
    m_adapting = true;
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const QString sheet = u"min-height: %1px; color: %2;"_s.arg(theme.px(kHeight) - 4)
                              .arg(theme.color(kit::Color::Ink).name());
    if (styleSheet() != sheet)
        setStyleSheet(sheet);
    QFont digits = theme.fontFor(kit::TextType::Strong);
    digits.setPixelSize(theme.px(kDigit));
    digits.setWeight(QFont::Bold);
    digits.setLetterSpacing(QFont::AbsoluteSpacing, theme.px(kApart));
    if (font() != digits)
        setFont(digits);
    setTextMargins(0, 0, QFontMetrics(unitFont()).horizontalAdvance(u"kWh"_s) + kSide, 0);
    m_adapting = false;
}

bool IndexEdit::event(QEvent* event)
{
    const bool done = QLineEdit::event(event);
    if (kit::isLookChange(event))
        adapt();
    return done;
}

void IndexEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.setFont(unitFont());
    painter.setPen(kit::ThemeScope::of(this).color(kit::Color::Muted));
    painter.drawText(rect().adjusted(0, 0, -kSide, 0), Qt::AlignRight | Qt::AlignVCenter, u"kWh"_s);
}

} // namespace sites::electruc

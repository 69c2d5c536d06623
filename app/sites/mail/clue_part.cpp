#include "sites/mail/clue_part.h"

#include "kit/accessibility.h"
#include "kit/icon_label.h"
#include "kit/theme_scope.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sites::mail {

namespace {

constexpr int kTarget = 44; // px
constexpr int kInside = 10;
constexpr qreal kRadius = 8;

} // namespace

CluePart::CluePart(const QString& what, const QString& words, QWidget* parent)
    : QAbstractButton(parent)
    , m_what(what)
    , m_words(new kit::Text(words, this))
    , m_sentence(new kit::IconLabel(u"info"_s, {}, this))
{
    kit::setAccessibleRole(*this, QAccessible::Button);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (QWidget* part : {static_cast<QWidget*>(m_words), static_cast<QWidget*>(m_sentence)})
        part->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kInside, kInside, kInside, kInside);
    column->setSpacing(6);
    column->addWidget(m_words);
    column->addWidget(m_sentence);
    m_sentence->hide();
    tell();
}

void CluePart::showAs(State state, const QString& sentence)
{
    m_state = state;
    m_sentence->setIconName(state == State::Clue ? u"alert"_s : u"check-circle"_s);
    m_sentence->setText(sentence);
    m_sentence->setVisible(state != State::Unknown);
    tell();
    updateGeometry();
    update();
}

void CluePart::tell()
{
    //: Read aloud: which part of a message, and its words
    setAccessibleName(tr("%1 : %2").arg(m_what, m_words->text()));
    setAccessibleDescription(m_state == State::Clue ? tr("Indice trouvé. %1").arg(m_sentence->text())
            : m_state == State::Harmless            ? tr("Pas un indice. %1").arg(m_sentence->text())
                                                    : tr("Appuyez si cette partie vous fait douter."));
}

QSize CluePart::sizeHint() const
{
    return layout()->sizeHint().expandedTo({kTarget, kTarget});
}

QSize CluePart::minimumSizeHint() const
{
    return layout()->minimumSize().expandedTo({kTarget, kTarget});
}

int CluePart::heightForWidth(int width) const
{
    return qMax(kTarget, layout()->totalHeightForWidth(width));
}

bool CluePart::event(QEvent* event)
{
    if (kit::isLookChange(event))
        updateGeometry();
    return QAbstractButton::event(event);
}

void CluePart::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isClue = m_state == State::Clue;
    const QColor line = theme.color(isClue ? kit::Color::WarnLine
            : m_state == State::Harmless   ? kit::Color::OkLine
                                           : kit::Color::Ctl);
    painter.setPen(QPen(line, isClue ? 3 : 2, m_state == State::Unknown ? Qt::DashLine : Qt::SolidLine));
    const bool isPointed = isDown() || underMouse();
    painter.setBrush(theme.color(isClue ? kit::Color::WarnBg
            : isPointed                 ? kit::Color::Tint
                                        : kit::Color::Bg));
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), kRadius, kRadius);
}

} // namespace sites::mail

#include "browser/passwords/password_bubble.h"

#include "kit/accessibility.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/flex_box.h"
#include "kit/text.h"
#include "kit/theme_scope.h"

#include <QEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace browser {
namespace {

constexpr int kWidth = 620; // px at 100 %: the three answers of the question stand side by side
constexpr int kMargin = 8;

} // namespace

PasswordBubble::PasswordBubble(QWidget* window, QWidget& anchor)
    : QWidget(window)
    , m_anchor(anchor)
{
    hide();
    setObjectName(u"passwordBubble"_s);
    kit::setAccessibleRole(*this, QAccessible::AlertMessage);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    m_card = new kit::Card(kit::Card::Variant::Dialog, this);
    outer->addWidget(m_card);
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(8);
    m_title = new kit::Text({}, kit::TextType::H3, kit::TextTone::Ink, m_card);
    m_title->setObjectName(u"passwordBubbleTitle"_s);
    m_text = new kit::Text({}, kit::TextType::Body, kit::TextTone::Auto, m_card);
    m_text->setObjectName(u"passwordBubbleText"_s);
    column->addWidget(m_title);
    column->addWidget(m_text);
    m_buttons = new kit::FlexBox(m_card);
    m_buttons->setGap(12);
    m_buttons->setLineGap(8);
    column->addWidget(m_buttons);
    window->installEventFilter(this);
    anchor.installEventFilter(this);
}

void PasswordBubble::say(const QString& title, const QString& text, const QList<Choice>& choices, int closed)
{
    m_closed = closed;
    m_title->setText(title);
    m_text->setText(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
    qDeleteAll(m_buttons->findChildren<kit::Button*>(QString(), Qt::FindDirectChildrenOnly));
    for (const Choice& choice : choices) {
        auto* button = new kit::Button(
            choice.text, choice.main ? kit::Button::Role::Primary : kit::Button::Role::Secondary, m_buttons);
        button->setObjectName(choice.objectName);
        connect(
            button, &QAbstractButton::clicked, this, [this, answer = choice.answer] { close(answer); },
            Qt::QueuedConnection);
        button->show();
    }
    show();
    raise();
    place();
    // The person reads on; a screen reader tells what came up, and F6 leads there.
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void PasswordBubble::close(int answer)
{
    if (!isVisible())
        return;
    hide();
    Q_EMIT answered(answer);
}

void PasswordBubble::place()
{
    const QWidget* window = parentWidget();
    const int width = qMin(kit::ThemeScope::of(this).px(kWidth), window->width() - 2 * kMargin);
    const QPoint under = m_anchor.mapTo(window, QPoint(0, m_anchor.height() + kMargin));
    const int height = qMin(layout()->totalHeightForWidth(width), window->height() - under.y() - kMargin);
    setGeometry(qBound(kMargin, under.x(), window->width() - width - kMargin), under.y(), width, height);
}

bool PasswordBubble::event(QEvent* event)
{
    if (isVisible() && (kit::isLookChange(event) || event->type() == QEvent::LayoutRequest))
        place();
    // Before the window takes it to stop the page.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool PasswordBubble::eventFilter(QObject* watched, QEvent* event)
{
    if (isVisible() && (event->type() == QEvent::Resize || event->type() == QEvent::Move))
        place();
    return QWidget::eventFilter(watched, event);
}

void PasswordBubble::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close(m_closed);
    else
        QWidget::keyPressEvent(event);
}

void PasswordBubble::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    place();
}

} // namespace browser

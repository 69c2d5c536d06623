#include "kit/dialog.h"

#include "kit/button.h"
#include "kit/card.h"
#include "kit/page_scroll.h"
#include "kit/text.h"
#include "kit/theme_scope.h"

#include <QApplication>
#include <QEventLoop>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kit {

namespace {

constexpr int kMargin = 16; // between the card and the window's edge
constexpr int kLeastBody = 60; // of a body that scrolls

// The last of the dialogs over one window: it alone holds the keyboard.
bool isFront(const Dialog& dialog)
{
    const QObjectList& all = dialog.parentWidget()->children();
    const auto last = std::find_if(all.crbegin(), all.crend(), [](const QObject* child) {
        const auto* other = qobject_cast<const Dialog*>(child);
        return other && other->isVisible();
    });
    return last != all.crend() && *last == &dialog;
}

} // namespace

Dialog::Dialog(QWidget* host, const QString& title, World world)
    : QWidget(host->window())
    , m_world(world)
    , m_host(host)
    , m_card(new Card(world == World::Site ? Card::Variant::Dialog : Card::Variant::SimDialog, this))
    , m_title(new Text(title, TextType::H2, world == World::Site ? TextTone::Ink : TextTone::Sim, m_card))
    , m_lead(new Text({}, TextType::Body, world == World::Site ? TextTone::Text : TextTone::Sim, m_card))
    , m_close(new Button(m_card))
    , m_scroll(new PageScroll(m_card))
    , m_buttonRow(new QHBoxLayout)
{
    hide();
    setAttribute(Qt::WA_NoSystemBackground);
    m_close->setRole(world == World::Site ? Button::Role::Ink : Button::Role::Sim);
    m_close->setIconName(u"close"_s);
    m_close->setObjectName(u"closeDialogButton"_s);
    m_close->setAccessibleName(tr("Fermer sans rien changer"));
    m_close->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(m_close, &QPushButton::clicked, this, [this] { done(m_safeResult); });
    m_lead->setVisible(false);
    setAccessibleName(title);

    auto* head = new QHBoxLayout;
    head->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_lead);
    head->addLayout(words, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    m_scroll->setVisible(false);
    m_buttonRow->setSpacing(16);
    m_buttonRow->addStretch(1);
    auto* column = new QVBoxLayout(m_card);
    column->setContentsMargins(28, 24, 28, 24);
    column->setSpacing(16);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addLayout(m_buttonRow);
    window()->installEventFilter(this);
}

Dialog::~Dialog()
{
    if (m_loop)
        m_loop->quit();
}

QString Dialog::title() const
{
    return m_title->text();
}

void Dialog::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Dialog::setStays()
{
    m_stays = true;
    m_close->hide();
}

void Dialog::cancel()
{
    if (!m_stays)
        done(m_safeResult);
}

void Dialog::setTitleType(TextType type)
{
    m_title->setType(type);
}

void Dialog::setLead(const QString& text)
{
    m_lead->setText(text);
    m_lead->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

void Dialog::setBody(QWidget* body)
{
    m_scroll->setWidget(body);
    m_scroll->setVisible(true);
    place();
}

void Dialog::setCardWidth(int width)
{
    m_cardWidth = width;
    place();
}

QWidget* Dialog::card() const
{
    return m_card;
}

Button* Dialog::addButton(const QString& text, int result, bool main, const QString& iconName)
{
    const bool sim = m_world == World::Simulator;
    auto* button = new Button(text,
        sim ? (main ? Button::Role::SimPrimary : Button::Role::Sim)
            : (main ? Button::Role::Primary : Button::Role::Secondary),
        m_card);
    button->setSize(Button::Size::Large);
    button->setIconName(iconName);
    connect(button, &QPushButton::clicked, this, [this, result] { done(result); });
    m_buttonRow->addWidget(button);
    m_buttons.append(button);
    return button;
}

void Dialog::present()
{
    m_focusBefore = QApplication::focusWidget();
    qApp->installEventFilter(this);
    place();
    raise();
    show();
    QWidget* first = m_buttons.isEmpty() ? m_close : m_buttons.constFirst();
    first->setFocus(Qt::OtherFocusReason);
}

void Dialog::open()
{
    m_deleteWhenDone = true;
    present();
}

int Dialog::exec()
{
    m_result = m_safeResult;
    present();
    QEventLoop loop;
    m_loop = &loop;
    const QPointer<Dialog> alive(this);
    loop.exec(QEventLoop::DialogExec);
    return alive ? m_result : 0;
}

void Dialog::done(int result)
{
    if (!isVisible())
        return;
    m_result = result;
    qApp->removeEventFilter(this);
    hide();
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    if (m_loop)
        m_loop->quit();
    Q_EMIT finished(result);
    if (m_deleteWhenDone)
        deleteLater();
}

void Dialog::place()
{
    const QWidget* over = parentWidget();
    setGeometry(over->rect());
    const Theme& theme = ThemeScope::of(this);
    const int width = qMin(theme.px(m_cardWidth), over->width() - 2 * kMargin);
    const int room = over->height() - 2 * kMargin;
    if (QWidget* body = m_scroll->widget()) {
        const QMargins margins = m_card->layout()->contentsMargins();
        const int inside = width - margins.left() - margins.right();
        const int tall = body->hasHeightForWidth() ? body->heightForWidth(inside) : body->sizeHint().height();
        m_scroll->setFixedHeight(0);
        const int others = m_card->layout()->totalHeightForWidth(width);
        const int most = qMax(theme.px(kLeastBody), room - others);
        m_scroll->setFixedHeight(qBound(theme.px(kLeastBody), tall, most));
        // Left to itself the area keeps a bar it showed once: beside the bar lines are shorter, so there are
        // more.
        m_scroll->setVerticalScrollBarPolicy(tall <= most ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    }
    const int height = qMin(m_card->layout()->totalHeightForWidth(width), room);
    m_card->setGeometry((over->width() - width) / 2, (over->height() - height) / 2, width, height);
}

QList<QWidget*> Dialog::stops() const
{
    // Safe button first, then the others, then the body, the cross last.
    QList<QWidget*> found;
    for (Button* button : m_buttons)
        found.append(button);
    QList<QWidget*> inside;
    for (QWidget* widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain()) {
        if (m_card->isAncestorOf(widget) && widget != m_close && !found.contains(widget))
            inside.append(widget);
    }
    found = inside + found;
    found.append(m_close);
    found.removeIf([](const QWidget* widget) {
        return !widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus)
            || widget->focusProxy();
    });
    return found;
}

bool Dialog::focusNextPrevChild(bool next)
{
    const QList<QWidget*> all = stops();
    if (all.isEmpty())
        return true;
    const qsizetype at = all.indexOf(QApplication::focusWidget());
    const qsizetype count = all.size();
    const qsizetype to = at < 0 ? 0 : (at + (next ? 1 : -1) + count) % count;
    all.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

bool Dialog::event(QEvent* event)
{
    if (isLookChange(event) || event->type() == QEvent::LayoutRequest)
        place();
    // A shortcut of the window may want Esc too: the question comes first.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

bool Dialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    // The scroll area keeps this from the card: the body asks for another height.
    if (isVisible() && watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest)
        place();
    if (!isVisible() || !isFront(*this))
        return false;
    // Esc is the dialog's, even where the window has a shortcut of that key.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && widget->window() == window()) {
            event->accept();
            return true;
        }
    }
    // Shortcuts of the window wait until the question is answered.
    if (event->type() == QEvent::Shortcut) {
        const auto* owner = qobject_cast<QWidget*>(watched->parent());
        return !owner || (owner != this && !isAncestorOf(owner));
    }
    // Focus that a page asks for behind the veil comes back to the card.
    if (event->type() == QEvent::FocusIn) {
        auto* widget = qobject_cast<QWidget*>(watched);
        if (widget && widget->window() == window() && widget != this && !isAncestorOf(widget)) {
            const QList<QWidget*> all = stops();
            if (!all.isEmpty())
                all.constFirst()->setFocus(Qt::OtherFocusReason);
        }
    }
    return false;
}

void Dialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        cancel();
    event->accept(); // nothing reaches the page behind
}

void Dialog::mousePressEvent(QMouseEvent* event)
{
    event->accept();
}

void Dialog::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), QColor(18, 12, 34, 184)); // 72 %
}

} // namespace kit

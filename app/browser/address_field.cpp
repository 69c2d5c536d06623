#include "browser/address_field.h"

#include "kit/icon.h"
#include "kit/theme_scope.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace browser {

using namespace Qt::StringLiterals;

namespace {

class PadlockButton final : public QAbstractButton
{
public:
    explicit PadlockButton(QWidget* parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setFixedSize(44, 48);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const kit::Theme& theme = kit::ThemeScope::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isEnabled() && (underMouse() || isDown())) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.color(kit::Color::Line));
            painter.drawEllipse(rect().center() + QPointF(1, 1), 19, 19);
        }
        kit::paintIcon(painter, isEnabled() ? u"lock"_s : u"search"_s, theme.color(kit::Color::Ink), rect(),
            theme.iconPx(22));
    }
};

} // namespace

AddressEdit::AddressEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(u"addressEdit"_s);
    setMaxLength(kMaxAddress + 1); // one more than allowed, so that too long is told and not cut
    setFrame(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding); // the whole height can be clicked
    setStyleSheet(u"QLineEdit { border: 0; background: transparent; padding: 0; min-height: 0; }"_s);
    adoptLook();
}

void AddressEdit::adoptLook()
{
    setAccessibleName(tr("Adresse du site"));
    setPlaceholderText(tr("Tapez une adresse ou choisissez un site"));
}

QString AddressEdit::shownText() const
{
    const AddressParts parts = displayParts(m_url);
    return parts.host.isEmpty() ? m_text : parts.scheme + parts.host + parts.path;
}

void AddressEdit::setAddress(const QUrl& url, const QString& text)
{
    m_url = url;
    m_text = text;
    if (!hasFocus() || !isModified())
        setText(shownText());
    update();
}

QRect AddressEdit::focusRect() const
{
    const QWidget* pill = parentWidget();
    return {mapFrom(pill, QPoint(0, 0)), pill->size()};
}

int AddressEdit::focusRadius() const
{
    return parentWidget()->height() / 2;
}

void AddressEdit::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        setModified(false);
        Q_EMIT given(text());
        return;
    case Qt::Key_Escape:
        setText(shownText());
        Q_EMIT left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void AddressEdit::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    m_selectOnRelease = event->reason() == Qt::MouseFocusReason;
    selectAll();
}

void AddressEdit::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason) {
        setText(shownText());
        deselect();
    }
}

void AddressEdit::mouseReleaseEvent(QMouseEvent* event)
{
    QLineEdit::mouseReleaseEvent(event);
    if (std::exchange(m_selectOnRelease, false) && !hasSelectedText())
        selectAll();
}

bool AddressEdit::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        adoptLook();
    // While an address is typed, Esc gives it up here; the window's own Esc comes after.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QLineEdit::event(event);
}

void AddressEdit::paintEvent(QPaintEvent* event)
{
    const AddressParts parts = displayParts(m_url);
    const kit::Theme& theme = kit::ThemeScope::of(this);
    if (hasFocus() || (parts.host.isEmpty() && !m_text.isEmpty())) {
        QLineEdit::paintEvent(event);
        return;
    }
    QPainter painter(this);
    QFont plain = theme.fontFor(kit::TextType::Body);
    QFont bold = theme.fontFor(kit::TextType::Strong);
    if (parts.host.isEmpty()) {
        painter.setFont(plain);
        painter.setPen(theme.color(kit::Color::Muted));
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft,
            painter.fontMetrics().elidedText(placeholderText(), Qt::ElideRight, width()));
        return;
    }
    // The domain is what one must be able to check: the path gives way first, then the scheme.
    const int hostWidth = QFontMetrics(bold).horizontalAdvance(parts.host);
    const int schemeWidth = QFontMetrics(plain).horizontalAdvance(parts.scheme);
    int left = 0;
    if (schemeWidth + hostWidth <= width()) {
        painter.setFont(plain);
        painter.setPen(theme.color(kit::Color::Muted));
        painter.drawText(QRect(0, 0, schemeWidth, height()), Qt::AlignVCenter, parts.scheme);
        left = schemeWidth;
    }
    painter.setFont(bold);
    painter.setPen(theme.color(kit::Color::Ink));
    painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter,
        painter.fontMetrics().elidedText(parts.host, Qt::ElideLeft, width() - left));
    left += hostWidth;
    if (left < width()) {
        painter.setFont(plain);
        painter.setPen(theme.color(kit::Color::Text));
        painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter,
            painter.fontMetrics().elidedText(parts.path, Qt::ElideRight, width() - left));
    }
}

AddressField::AddressField(QWidget* parent)
    : QWidget(parent)
    , m_padlock(new PadlockButton(this))
    , m_edit(new AddressEdit(this))
{
    setObjectName(u"addressField"_s);
    m_padlock->setObjectName(u"padlockButton"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(5, 4, 20, 4);
    layout->setSpacing(0);
    layout->addWidget(m_padlock);
    layout->addWidget(m_edit, 1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_padlock, &QAbstractButton::clicked, this, &AddressField::padlockClicked);
    setAddress({}, {});
}

void AddressField::setAddress(const QUrl& url, const QString& text)
{
    const bool isSite = !displayParts(url).host.isEmpty();
    m_padlock->setEnabled(isSite);
    m_padlock->setAccessibleName(tr("Que veut dire le cadenas ?"));
    m_padlock->setToolTip(isSite ? tr("Que veut dire le cadenas ?") : QString());
    m_edit->setAddress(url, text);
    update();
}

QSize AddressField::sizeHint() const
{
    return {320, kit::ThemeScope::of(this).px(52)};
}

bool AddressField::event(QEvent* event)
{
    if (kit::isLookChange(event)) {
        updateGeometry();
        update();
    }
    return QWidget::event(event);
}

void AddressField::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(kit::Color::Ctl), 2));
    painter.setBrush(theme.color(kit::Color::Pill));
    const QRectF edge = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2);
}

} // namespace browser

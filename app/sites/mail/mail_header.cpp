#include "sites/mail/mail_header.h"

#include "kit/accessibility.h"
#include "kit/flex_box.h"
#include "kit/focus_target.h"
#include "kit/icon.h"
#include "kit/search_field.h"
#include "kit/text_block.h"
#include "kit/theme_scope.h"

#include <QAbstractButton>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sites::mail {

namespace {

constexpr int kLineAbove = 8; // header 60 = 8 + 44 + 8
constexpr int kGap = 8;

// An icon and words on the band, in white whatever the theme.
QSize sizeOn(const QWidget& widget, const QString& text, kit::TextType type, int icon)
{
    const kit::Theme& theme = kit::ThemeScope::of(&widget);
    const kit::TextBlock block(text, theme.fontFor(type), 1.25);
    return {theme.iconPx(icon) + kGap + block.naturalWidth() + 2, qMax(44, theme.px(30))};
}

void paintOn(
    QWidget& widget, const QString& text, kit::TextType type, const QString& iconName, int icon, int gap)
{
    const kit::Theme& theme = kit::ThemeScope::of(&widget);
    QPainter painter(&widget);
    const int side = theme.iconPx(icon);
    kit::paintIcon(painter, iconName, Qt::white, QRectF(0, 0, side, widget.height()), side);
    kit::TextBlock block(text, theme.fontFor(type), 1.25);
    const int height = block.layout(widget.width() - side - gap + 1);
    block.draw(painter, QPointF(side + gap, (widget.height() - height) / 2), Qt::white);
}

} // namespace

// « Messagerie », which leads to the received mails.
class MailHeader::Name final : public QAbstractButton, public kit::FocusTarget
{
public:
    explicit Name(QWidget* parent)
        : QAbstractButton(parent)
    {
        kit::setAccessibleRole(*this, QAccessible::Link);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return sizeOn(*this, text(), kit::TextType::H3, 30) + QSize(6, 0); }
    QSize minimumSizeHint() const override { return sizeHint(); }
    QRect focusRect() const override { return rect().adjusted(-4, 2, 4, -2); }

protected:
    void paintEvent(QPaintEvent*) override { paintOn(*this, text(), kit::TextType::H3, u"mail"_s, 30, 14); }
};

class MailHeader::Owner final : public QWidget
{
public:
    explicit Owner(QWidget* parent)
        : QWidget(parent)
    {
        kit::setAccessibleRole(*this, QAccessible::StaticText);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    void setName(const QString& name)
    {
        m_name = name;
        setAccessibleName(name);
        updateGeometry();
        update();
    }
    QSize sizeHint() const override { return sizeOn(*this, m_name, kit::TextType::Strong, 24); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        paintOn(*this, m_name, kit::TextType::Strong, u"user"_s, 24, kGap);
    }

private:
    QString m_name;
};

MailHeader::MailHeader(QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, kLineAbove, 20, kLineAbove);
    m_row = new kit::FlexBox(this);
    m_row->setGap(30);
    m_row->setLineGap(6);
    column->addWidget(m_row);
    m_name = new Name(m_row);
    m_name->setObjectName(u"homeLink"_s);
    connect(m_name, &QAbstractButton::clicked, this, &MailHeader::homeAsked);
    m_search = new kit::SearchField(m_row);
    m_search->setObjectName(u"searchEdit"_s);
    m_search->setMaxLength(100);
    m_search->setProperty("basis", 460);
    connect(m_search, &QLineEdit::textChanged, this, &MailHeader::searched);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { Q_EMIT searchGiven(m_search->text()); });
    auto* room = new QWidget(m_row);
    room->setProperty("grow", true);
    room->setProperty("basis", 1);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_owner = new Owner(m_row);
    m_owner->setObjectName(u"ownerText"_s);
    retranslate();
}

void MailHeader::retranslate()
{
    m_name->setText(tr("Messagerie"));
    m_name->setAccessibleName(tr("Messagerie, retour aux messages reçus"));
    m_search->setPlaceholderText(tr("Chercher un message"));
    m_search->setAccessibleName(tr("Chercher un message"));
    setAccessibleName(tr("Haut de la messagerie"));
}

void MailHeader::setOwner(const QString& name)
{
    m_owner->setName(name);
}

void MailHeader::setWords(const QString& words)
{
    const QSignalBlocker quiet(m_search);
    m_search->setText(words);
}

QString MailHeader::words() const
{
    return m_search->text();
}

void MailHeader::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool MailHeader::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (kit::isLookChange(event)) {
        m_name->updateGeometry();
        m_owner->updateGeometry();
        update();
    }
    return QWidget::event(event);
}

void MailHeader::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    if (theme.name() != kit::ThemeName::Contrast) {
        painter.fillRect(rect(), kit::siteColor(u"messagerie"_s));
        return;
    }
    painter.fillRect(rect(), theme.color(kit::Color::Bg));
    painter.fillRect(0, height() - 2, width(), 2, theme.color(kit::Color::Line));
}

} // namespace sites::mail

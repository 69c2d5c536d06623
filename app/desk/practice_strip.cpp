#include "desk/practice_strip.h"

#include "kit/accessibility.h"
#include "kit/icon.h"
#include "kit/theme_scope.h"

#include <QAbstractButton>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 36;
const QColor kInk(0xFF, 0xF7, 0xE3); // on simDark in every theme: "bottom strip text" of the tokens
const QColor kNews(0xFF, 0xC5, 0x33); // yellow of the spotlight, in every theme
const QColor kNewsInk(0x2A, 0x1F, 0x3D);

QFont stripFont(const kit::Theme& theme)
{
    return theme.fontFor(kit::TextType::Small);
}

} // namespace

// A word and an icon, at the right end of the line.
class StripButton final : public QAbstractButton
{
public:
    StripButton(const char* name, const QString& iconName, QWidget* parent)
        : QAbstractButton(parent)
        , m_iconName(iconName)
    {
        setObjectName(QLatin1StringView(name));
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

    // On the yellow of the spotlight: there is something new.
    void setLit(bool lit)
    {
        m_lit = lit;
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const kit::Theme& theme = kit::ThemeScope::of(this);
        return {QFontMetrics(stripFont(theme)).horizontalAdvance(text()) + theme.iconPx(20) + 29,
            theme.px(kHeight)};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

    void paintEvent(QPaintEvent*) override
    {
        const kit::Theme& theme = kit::ThemeScope::of(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (m_lit) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(kNews);
            painter.drawRoundedRect(QRectF(rect()).adjusted(2, 3, -2, -3), 8, 8);
        }
        if (underMouse() || isDown())
            painter.fillRect(rect(), QColor(255, 255, 255, 40));
        const int icon = theme.iconPx(20);
        const QColor ink = m_lit ? kNewsInk : kInk;
        painter.setFont(stripFont(theme));
        painter.setPen(ink);
        painter.drawText(rect().adjusted(10, 0, -icon - 18, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
        kit::paintIcon(painter, m_iconName, ink, QRectF(width() - icon - 10, 0, icon, height()), icon);
    }

private:
    QString m_iconName;
    bool m_lit = false;
};

PracticeStrip::PracticeStrip(QWidget* parent)
    : QWidget(parent)
    , m_hand(new StripButton("stripHandButton", u"hand"_s, this))
    , m_phone(new StripButton("stripPhoneButton", u"mobile"_s, this))
    , m_trainer(new StripButton("stripTrainerButton", u"lock"_s, this))
{
    setObjectName(u"practiceStrip"_s);
    kit::setAccessibleRole(*this, QAccessible::StatusBar);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 8, 0);
    layout->setSpacing(0);
    layout->addStretch(1);
    layout->addWidget(m_hand);
    layout->addWidget(m_phone);
    layout->addWidget(m_trainer);
    m_hand->hide();
    m_phone->hide();
    connect(m_hand, &QAbstractButton::clicked, this, &PracticeStrip::handClicked);
    connect(m_phone, &QAbstractButton::clicked, this, &PracticeStrip::phoneClicked);
    connect(m_trainer, &QAbstractButton::clicked, this, &PracticeStrip::trainerClicked);
    retranslate();
}

void PracticeStrip::comeLast()
{
    // After what the Tab key reaches last: setTabOrder() does nothing after a label.
    QWidget* last = window()->previousInFocusChain();
    while (last != window() && (last->focusPolicy() & Qt::TabFocus) == 0)
        last = last->previousInFocusChain();
    if (last == m_trainer || last == window())
        return;
    setTabOrder(last, m_hand);
    setTabOrder(m_hand, m_phone);
    setTabOrder(m_phone, m_trainer);
}

QAbstractButton* PracticeStrip::phoneButton() const
{
    return m_phone;
}

void PracticeStrip::showPhone(bool hasPhone, bool isOpen, int unread, bool rings)
{
    m_isPhoneOpen = isOpen;
    m_unread = unread;
    m_rings = rings;
    m_phone->setVisible(hasPhone);
    tellPhone();
}

void PracticeStrip::tellPhone()
{
    m_phone->setText(m_rings ? tr("Téléphone : on vous appelle")
            : m_unread > 0   ? tr("Téléphone : %n nouveau(x) SMS", nullptr, m_unread)
                             : tr("Téléphone"));
    m_phone->setLit((m_rings || m_unread > 0) && !m_isPhoneOpen);
    m_phone->setAccessibleName(m_phone->text());
    m_phone->setAccessibleDescription(
        m_isPhoneOpen ? tr("Ouvert. Touche F8 pour le fermer.") : tr("Touche F8 pour l’ouvrir."));
    m_phone->setToolTip(m_isPhoneOpen ? tr("Fermer le téléphone (F8)") : tr("Ouvrir le téléphone (F8)"));
    update();
}

void PracticeStrip::showHand(bool isWanted, bool isRaised)
{
    m_isHandRaised = isRaised;
    m_hand->setVisible(isWanted);
    tellHand();
}

void PracticeStrip::tellHand()
{
    const QString whole = m_isHandRaised ? tr("Main levée") : tr("J’ai besoin d’aide");
    //: Short for « J’ai besoin d’aide » where large text leaves little room
    const QString brief = m_isHandRaised ? whole : tr("Aide");
    m_hand->setText(kit::ThemeScope::of(this).isLarge() ? brief : whole);
    m_hand->setLit(m_isHandRaised);
    m_hand->setAccessibleName(whole);
    m_hand->setAccessibleDescription(m_isHandRaised
            ? tr("Votre formateur le voit. Touche F9 pour baisser la main.")
            : tr("Touche F9 pour lever la main. Votre formateur le voit."));
    m_hand->setToolTip(m_isHandRaised ? tr("Baisser la main (F9)") : tr("Lever la main (F9)"));
    update();
}

void PracticeStrip::retranslate()
{
    m_text = tr("Entraînement — site fictif, aucune donnée réelle");
    setAccessibleName(m_text);
    m_trainer->setText(tr("Formateur"));
    m_trainer->setAccessibleName(tr("Espace du formateur"));
    setFixedHeight(kit::ThemeScope::of(this).px(kHeight));
    m_trainer->updateGeometry();
    tellHand();
    tellPhone();
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
    const QWidget* right = !m_hand->isHidden() ? m_hand : m_phone->isHidden() ? m_trainer : m_phone;
    const QRect place(16 + icon + 10, 0, right->x() - 16 - icon - 18, height());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(m_text, Qt::ElideRight, place.width()));
}

} // namespace desk

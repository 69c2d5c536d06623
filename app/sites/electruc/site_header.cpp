#include "sites/electruc/site_header.h"

#include "kit/accessibility.h"
#include "kit/flex_box.h"
#include "kit/icon.h"
#include "kit/theme_scope.h"
#include "sites/electruc/header_button.h"
#include "sites/electruc/language_button.h"
#include "sites/electruc/paths.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sites::electruc {

namespace {

constexpr int kLineAbove = 10; // header 68 = 10 + 48 + 10
constexpr int kLogoHeight = 40;

// The logo, which leads home as on any site.
class LogoButton final : public QAbstractButton
{
public:
    explicit LogoButton(QWidget* parent)
        : QAbstractButton(parent)
    {
        kit::setAccessibleRole(*this, QAccessible::Link);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QPixmap logo = picture();
        const int width = static_cast<int>(logo.width() / logo.devicePixelRatio());
        return {width, logoHeight() + 8};
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent* event) override
    {
        if (kit::isLookChange(event))
            updateGeometry();
        return QAbstractButton::event(event);
    }
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.drawPixmap(QPointF(0, (height() - logoHeight()) / 2.0), picture());
    }

private:
    // Grows with the header, more slowly than the text: 52 at 150 %.
    int logoHeight() const
    {
        return kLogoHeight + (kit::ThemeScope::of(this).textPercent() - 100) * 24 / 100;
    }
    QPixmap picture() const
    {
        const bool light = kit::ThemeScope::of(this).name() == kit::ThemeName::Light;
        return kit::logoPixmap(
            light ? u"electruc"_s : u"electruc-inverse"_s, logoHeight(), devicePixelRatioF());
    }
};

} // namespace

SiteHeader::SiteHeader(Section current, QWidget* parent)
    : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(40, kLineAbove, 40, kLineAbove);
    m_row = new kit::FlexBox(this);
    m_row->setGap(28);
    m_row->setLineGap(4);
    column->addWidget(m_row);

    m_logo = new LogoButton(m_row);
    m_logo->setObjectName(u"logoButton"_s);
    connect(m_logo, &QAbstractButton::clicked, this, [this] { Q_EMIT asked(paths::url(paths::kHome)); });

    m_places = new kit::FlexBox(m_row);
    m_places->setGap(4);
    m_places->setLineGap(4);
    m_places->setProperty("grow", true);
    addPlace("homeLink", Section::Home, current);
    addPlace("servicesLink", Section::Services, current);
    addPlace("helpLink", Section::Help, current);
    addPlace("contactLink", Section::Contact, current);

    m_signOut = new HeaderButton(HeaderButton::Look::Plain, u"exit"_s, m_row);
    m_signOut->setObjectName(u"signOutButton"_s);
    connect(m_signOut, &QAbstractButton::clicked, this, &SiteHeader::signOutAsked);
    m_language = new LanguageButton(m_row);
    connect(m_language, &LanguageButton::chosen, this, &SiteHeader::languageChosen);
    auto* area = new HeaderButton(HeaderButton::Look::Boxed, u"user"_s, m_row);
    area->setObjectName(u"customerAreaLink"_s);
    area->setCurrent(current == Section::CustomerArea);
    connect(area, &QAbstractButton::clicked, this, [this] { Q_EMIT asked(paths::url(paths::kDashboard)); });
    m_buttons.insert(Section::CustomerArea, area);
    setSignOutShown(false);
    retranslate();
}

HeaderButton* SiteHeader::addPlace(const char* name, Section section, Section current)
{
    auto* button = new HeaderButton(HeaderButton::Look::Plain, {}, m_places);
    button->setObjectName(QLatin1StringView(name));
    button->setCurrent(section == current);
    connect(button, &QAbstractButton::clicked, this, [this, section] {
        switch (section) {
        case Section::Services:
            Q_EMIT asked(paths::url(paths::kServices));
            break;
        case Section::Help:
            Q_EMIT asked(paths::url(paths::kHelp));
            break;
        case Section::Contact:
            Q_EMIT asked(paths::url(paths::kContactPage));
            break;
        default:
            Q_EMIT asked(paths::url(paths::kHome));
            break;
        }
    });
    m_buttons.insert(section, button);
    return button;
}

void SiteHeader::retranslate()
{
    const auto name = [this](Section section, const QString& text) {
        m_buttons.value(section)->setText(text);
        m_buttons.value(section)->setAccessibleName(text);
    };
    name(Section::Home, tr("Accueil"));
    name(Section::Services, tr("Nos services"));
    name(Section::Help, tr("Aide"));
    name(Section::Contact, tr("Contact"));
    name(Section::CustomerArea, tr("Espace client"));
    m_signOut->setText(tr("Me déconnecter"));
    m_signOut->setAccessibleName(m_signOut->text());
    m_language->retranslate();
    m_logo->setAccessibleName(tr("Electruc, retour à l’accueil"));
    setAccessibleName(tr("Menu du site"));
}

void SiteHeader::setSideMargin(int pixels)
{
    layout()->setContentsMargins(pixels, kLineAbove, pixels, kLineAbove);
}

void SiteHeader::setLanguage(core::Language language)
{
    m_language->setLanguage(language);
}

void SiteHeader::setSignOutShown(bool shown)
{
    m_signOut->setVisible(shown);
}

bool SiteHeader::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    return QWidget::event(event);
}

void SiteHeader::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(kit::Color::Bg));
    painter.fillRect(0, height() - 1, width(), 1, theme.color(kit::Color::Line));
}

} // namespace sites::electruc

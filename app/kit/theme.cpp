#include "kit/theme.h"

#include "kit/theme_tokens.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <mutex>

using namespace Qt::StringLiterals;

namespace kit {

namespace {

constexpr std::array<const char*, static_cast<size_t>(Color::Count)> kTokenNames{"bg", "soft", "line", "ctl",
    "ink", "text", "muted", "accent", "primary", "primaryHover", "primaryDown", "onPrimary", "tint", "link",
    "focus", "focusGap", "disBg", "disText", "errText", "errLine", "errBg", "warnText", "warnLine", "warnBg",
    "infoText", "infoLine", "infoBg", "okText", "okLine", "okBg", "neuText", "neuLine", "neuBg", "chromeBg",
    "chromeText", "bar", "pill", "sim", "simHover", "simDark", "onSim", "simTint", "simSoft", "cream",
    "creamLine", "creamCtl", "simText", "simMuted", "spot", "card", "scrollTrack", "scroll"};

struct TypeStep
{
    int size;
    int weight;
    qreal lineHeight;
};

// The scale of tokens.json; a test compares the two. Kept here so that a page's first paint waits for no
// file.
constexpr TypeStep stepOf(TextType type)
{
    switch (type) {
    case TextType::Display:
        return {36, 700, 1.25};
    case TextType::H1:
        return {30, 700, 1.25};
    case TextType::H2:
        return {24, 700, 1.25};
    case TextType::H2Compact:
        return {22, 700, 1.25};
    case TextType::H3:
        return {20, 600, 1.25};
    case TextType::Amount:
        return {30, 700, 1.3};
    case TextType::Lead:
        return {20, 400, 1.5}; // the first sentence of a page
    case TextType::Body:
        return {18, 400, 1.5};
    case TextType::Strong:
        return {18, 600, 1.5};
    case TextType::Label:
        return {18, 600, 1.4}; // above a field
    case TextType::Button:
        return {18, 600, 1.25};
    case TextType::CoachStep:
        return {17, 400, 1.35};
    case TextType::Small:
        return {16, 400, 1.35};
    case TextType::SmallStrong:
        return {16, 600, 1.35};
    case TextType::Chrome:
        return {16, 600, 1.25};
    }
    return {18, 400, 1.5};
}

QJsonObject readTokens()
{
    QFile file(u":/tokens.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The colours (:/tokens.json) are not compiled into the program.");
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

QString tokenName(Color color)
{
    return QString::fromLatin1(kTokenNames.at(static_cast<size_t>(color)));
}

Theme::Theme(ThemeName name, int textPercent)
    : m_percent(qBound(100, textPercent, 200))
{
    // Immutable once read: every Theme of one name shares the same table.
    static std::array<std::shared_ptr<const Colors>, 3> tables;
    static std::mutex guard;
    const std::lock_guard lock(guard);
    std::shared_ptr<const Colors>& table = tables.at(static_cast<size_t>(name));
    if (!table) {
        const QString key = name == ThemeName::Light ? u"light"_s
            : name == ThemeName::Dark                ? u"dark"_s
                                                     : u"highContrast"_s;
        const QJsonObject colors = readTokens()[u"themes"].toObject()[key].toObject()[u"colors"].toObject();
        auto made = std::make_shared<Colors>();
        made->name = name;
        for (size_t i = 0; i < kTokenNames.size(); ++i) {
            const QColor value(colors[QLatin1String(kTokenNames.at(i))].toObject()[u"value"].toString());
            made->values.at(i) = value.rgb();
        }
        table = std::move(made);
    }
    m_colors = table;
}

ThemeName Theme::name() const
{
    return m_colors->name;
}

Theme Theme::withTextPercent(int percent) const
{
    Theme copy(*this);
    copy.m_percent = qBound(100, percent, 200);
    return copy;
}

Theme Theme::inSimulator() const
{
    if (m_colors->simulator)
        return *this;
    static std::array<std::shared_ptr<const Colors>, 3> tables;
    static std::mutex guard;
    const std::lock_guard lock(guard);
    std::shared_ptr<const Colors>& table = tables.at(static_cast<size_t>(name()));
    if (!table) {
        auto made = std::make_shared<Colors>(*m_colors);
        made->simulator = true;
        const auto take = [&made, this](Color role, Color from) {
            made->values.at(static_cast<size_t>(role)) = m_colors->values.at(static_cast<size_t>(from));
        };
        take(Color::Ink, Color::SimText);
        take(Color::Text, Color::SimText);
        take(Color::Muted, Color::SimMuted);
        take(Color::Link, Color::Sim);
        take(Color::Primary, Color::Sim);
        take(Color::PrimaryHover, Color::SimHover);
        take(Color::PrimaryDown, Color::SimHover);
        take(Color::OnPrimary, Color::OnSim);
        take(Color::Tint, Color::SimTint);
        take(Color::Bg, Color::Card);
        take(Color::Ctl, Color::CreamCtl);
        take(Color::Line, Color::CreamLine);
        if (name()
            == ThemeName::Light) { // the outlines the comps give, outside the tokens ("trainer tile outline")
            made->values.at(static_cast<size_t>(Color::Ctl)) = qRgb(0x6B, 0x55, 0xA0);
            made->values.at(static_cast<size_t>(Color::Line)) = qRgb(0xCF, 0xC3, 0xE6);
        }
        table = std::move(made);
    }
    Theme copy(*this);
    copy.m_colors = table;
    return copy;
}

Theme Theme::inSite(const QString& site) const
{
    // Made once: two themes are the same when their tables are.
    static QHash<QString, std::shared_ptr<const Colors>> tables;
    static std::mutex guard;
    const std::lock_guard lock(guard);
    std::shared_ptr<const Colors>& table = tables[QString::number(static_cast<int>(name())) + site];
    if (!table) {
        auto made = std::make_shared<Colors>(*m_colors);
        const auto give = [&made](Color role, const QColor& color) {
            made->values.at(static_cast<size_t>(role)) = color.rgb();
        };
        if (name() == ThemeName::Light) {
            const QColor own = siteColor(site);
            give(Color::Primary, own);
            give(Color::PrimaryHover, own.darker(125));
            give(Color::PrimaryDown, own.darker(150));
            give(Color::Tint, QColor(0xE3, 0xED, 0xF8)); // as comp 09 has it
        } else {
            give(Color::Primary, color(Color::Link));
            give(Color::PrimaryHover, color(Color::Ink));
            give(Color::PrimaryDown, color(Color::Ink));
            give(Color::Tint, color(Color::InfoBg));
        }
        table = std::move(made);
    }
    Theme copy(*this);
    copy.m_colors = table;
    return copy;
}

QColor Theme::color(Color role) const
{
    return QColor::fromRgb(m_colors->values.at(static_cast<size_t>(role)));
}

QColor Theme::textOf(Tone tone) const
{
    switch (tone) {
    case Tone::Ok:
        return color(Color::OkText);
    case Tone::Warn:
        return color(Color::WarnText);
    case Tone::Error:
        return color(Color::ErrText);
    case Tone::Info:
        return color(Color::InfoText);
    case Tone::Neutral:
        break;
    }
    return color(Color::NeuText);
}

QColor Theme::lineOf(Tone tone) const
{
    switch (tone) {
    case Tone::Ok:
        return color(Color::OkLine);
    case Tone::Warn:
        return color(Color::WarnLine);
    case Tone::Error:
        return color(Color::ErrLine);
    case Tone::Info:
        return color(Color::InfoLine);
    case Tone::Neutral:
        break;
    }
    return color(Color::NeuLine);
}

QColor Theme::backgroundOf(Tone tone) const
{
    switch (tone) {
    case Tone::Ok:
        return color(Color::OkBg);
    case Tone::Warn:
        return color(Color::WarnBg);
    case Tone::Error:
        return color(Color::ErrBg);
    case Tone::Info:
        return color(Color::InfoBg);
    case Tone::Neutral:
        break;
    }
    return color(Color::NeuBg);
}

QColor Theme::colorOf(TextTone tone, TextType type) const
{
    switch (tone) {
    case TextTone::Auto:
        break;
    case TextTone::Ink:
        return color(Color::Ink);
    case TextTone::Text:
        return color(Color::Text);
    case TextTone::Muted:
        return color(Color::Muted);
    case TextTone::Primary:
        return color(Color::Primary);
    case TextTone::Link:
        return color(Color::Link);
    case TextTone::Ok:
        return color(Color::OkText);
    case TextTone::Warn:
        return color(Color::WarnText);
    case TextTone::Error:
        return color(Color::ErrText);
    case TextTone::Info:
        return color(Color::InfoText);
    case TextTone::Neutral:
        return color(Color::NeuText);
    case TextTone::Sim:
        return color(Color::SimText);
    case TextTone::SimMuted:
        return color(Color::SimMuted);
    case TextTone::OnDark:
        return Qt::white; // on simDark in every theme
    }
    const bool running = type == TextType::Body || type == TextType::Lead || type == TextType::Small
        || type == TextType::CoachStep;
    return color(running ? Color::Text : Color::Ink);
}

QColor Theme::pressed(Color hover) const
{
    if (name() == ThemeName::Light) {
        // The comps give the pressed tint of each outlined button.
        switch (hover) {
        case Color::Tint:
            return QColor(0xCD, 0xEB, 0xD9);
        case Color::ErrBg:
            return QColor(0xF8, 0xD6, 0xD2);
        case Color::SimTint:
            return QColor(0xD9, 0xCC, 0xF0);
        case Color::Soft:
            return QColor(0xD5, 0xDC, 0xE6);
        default:
            break;
        }
    }
    if (name() == ThemeName::Contrast)
        return QColor(0x33, 0x33, 0x33);
    return color(hover).lighter(140);
}

int Theme::px(qreal length) const
{
    return qRound(length * m_percent / 100.0);
}

int Theme::iconPx(qreal length) const
{
    return qRound(length * (1.0 + 0.83 * (m_percent - 100) / 100.0));
}

QFont Theme::fontFor(TextType type) const
{
    const TypeStep step = stepOf(type);
    QFont font(u"Electruc Sans"_s);
    font.setPixelSize(px(step.size));
    font.setWeight(static_cast<QFont::Weight>(step.weight));
    return font;
}

qreal Theme::lineHeightOf(TextType type)
{
    return stepOf(type).lineHeight;
}

QPalette Theme::palette() const
{
    QPalette palette(color(Color::Soft), color(Color::Bg));
    palette.setColor(QPalette::Window, color(Color::Bg));
    palette.setColor(QPalette::Base, color(Color::Bg));
    palette.setColor(QPalette::AlternateBase, color(Color::Soft));
    palette.setColor(QPalette::WindowText, color(Color::Text));
    palette.setColor(QPalette::Text, color(Color::Text));
    palette.setColor(QPalette::ButtonText, color(Color::Ink));
    palette.setColor(QPalette::BrightText, color(Color::ErrText));
    palette.setColor(QPalette::PlaceholderText, color(Color::Muted));
    palette.setColor(QPalette::Link, color(Color::Link));
    palette.setColor(QPalette::LinkVisited, color(Color::Link));
    palette.setColor(QPalette::Highlight, color(Color::Ink));
    palette.setColor(QPalette::HighlightedText, color(Color::Bg));
    palette.setColor(QPalette::ToolTipBase, color(Color::Bg));
    palette.setColor(QPalette::ToolTipText, color(Color::Text));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Color::DisText));
    palette.setColor(QPalette::Disabled, QPalette::Base, color(Color::DisBg));
    return palette;
}

QColor siteColor(const QString& site)
{
    static const QJsonObject colors = readTokens()[u"siteColors"_s].toObject();
    return QColor(colors[site].toString());
}

AvatarLook avatarLook(int index)
{
    const QJsonArray avatars = readTokens()[u"avatars"].toArray();
    const QJsonObject look = avatars.at(((index % kAvatarCount) + kAvatarCount) % kAvatarCount).toObject();
    return {QColor(look[u"color"].toString()), look[u"icon"].toString()};
}

} // namespace kit

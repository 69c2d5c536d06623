#pragma once

#include "kit/tones.h"

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

#include <memory>

namespace kit {

enum class ThemeName { Light, Dark, Contrast };

// The colour roles of tokens.json, in its order.
enum class Color {
    Bg,
    Soft,
    Line,
    Ctl,
    Ink,
    Text,
    Muted,
    Accent,
    Primary,
    PrimaryHover,
    PrimaryDown,
    OnPrimary,
    Tint,
    Link,
    Focus,
    FocusGap,
    DisBg,
    DisText,
    ErrText,
    ErrLine,
    ErrBg,
    WarnText,
    WarnLine,
    WarnBg,
    InfoText,
    InfoLine,
    InfoBg,
    OkText,
    OkLine,
    OkBg,
    NeuText,
    NeuLine,
    NeuBg,
    ChromeBg,
    ChromeText,
    Bar,
    Pill,
    Sim,
    SimHover,
    SimDark,
    OnSim,
    SimTint,
    SimSoft,
    Cream,
    CreamLine,
    CreamCtl,
    SimText,
    SimMuted,
    Spot,
    Card,
    ScrollTrack,
    Scroll,
    Count
};

// The name of a colour role as tokens.json writes it, such as "primaryHover".
QString tokenName(Color color);

// Colours and sizes of one look: a theme and a text size. A value; copies are cheap.
class Theme final
{
public:
    // textPercent: 100 to 200.
    explicit Theme(ThemeName name = ThemeName::Light, int textPercent = 100);

    ThemeName name() const;
    int textPercent() const { return m_percent; }
    // The same theme with another text size.
    Theme withTextPercent(int percent) const;
    // The same theme, its text growing no further than that: the browser's own bars stop at 120 %.
    Theme withTextCap(int percent) const { return withTextPercent(qMin(m_percent, percent)); }

    // The same theme in the simulator's places (who are you, the trainer): violet takes the part of green,
    // and text, fields and lines follow it (designs 22 to 26).
    Theme inSimulator() const;

    // The same theme on a site with a colour of its own, a name of tokens.json's siteColors: it takes the
    // part of green in the light theme; the others take their blue.
    Theme inSite(const QString& site) const;

    QColor color(Color role) const;
    // text, line and background of a badge or a note
    QColor textOf(Tone tone) const;
    QColor lineOf(Tone tone) const;
    QColor backgroundOf(Tone tone) const;
    QColor colorOf(TextTone tone, TextType type) const;
    // A secondary button held down: its hover colour, a step further.
    QColor pressed(Color hover) const;

    // A length at 100 % scaled with the text: font sizes and heights of controls. Margins are not scaled.
    int px(qreal length) const;
    // Icons grow more slowly than text: 24 becomes 34 at 150 %.
    int iconPx(qreal length) const;
    QFont fontFor(TextType type) const;
    static qreal lineHeightOf(TextType type);
    // From 150 %: segments become a drop-down list, amounts stack, buttons may wrap.
    bool isLarge() const { return m_percent >= 150; }
    // From 175 %: the left menu folds into a button.
    bool isHuge() const { return m_percent >= 175; }

    QPalette palette() const;
    QString styleSheet() const;

    friend bool operator==(const Theme& a, const Theme& b)
    {
        return a.m_colors == b.m_colors && a.m_percent == b.m_percent;
    }

private:
    struct Colors;
    std::shared_ptr<const Colors> m_colors;
    int m_percent = 100;
};

// The colour of a site's header, in every theme but high contrast. site: a name of tokens.json's siteColors.
QColor siteColor(const QString& site);

// The round pictures a learner chooses from: colour and icon name, 12 of them.
struct AvatarLook
{
    QColor color;
    QString iconName;
};
AvatarLook avatarLook(int index);
inline constexpr int kAvatarCount = 12;

} // namespace kit

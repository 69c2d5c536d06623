#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QStringList>

namespace documents {

// The colours of paper: always the light theme's (design/README, section 4).
namespace ink {
inline constexpr QRgb kInk = 0xff243447;
inline constexpr QRgb kText = 0xff1f2937;
inline constexpr QRgb kMuted = 0xff434f60;
inline constexpr QRgb kLine = 0xffd9dee6;
inline constexpr QRgb kControl = 0xff667384;
inline constexpr QRgb kPrimary = 0xff0b5b36;
inline constexpr QRgb kAccent = 0xff6fcf97;
inline constexpr QRgb kTint = 0xffe6f6ec;
inline constexpr QRgb kSoft = 0xfff4f6f8;
} // namespace ink

// How a run of text looks. Sizes in CSS pixels.
struct TextStyle
{
    double size = 15;
    QFont::Weight weight = QFont::Normal;
    QRgb color = ink::kText;
    double lineHeight = 1.45; // times the size

    constexpr double line() const { return size * lineHeight; }
};

namespace styles {
inline constexpr TextStyle kBody{};
inline constexpr TextStyle kStrong{15, QFont::DemiBold, ink::kInk};
inline constexpr TextStyle kSmall{14, QFont::Normal, ink::kMuted};
inline constexpr TextStyle kHeading1{26, QFont::Bold, ink::kInk, 1.25};
inline constexpr TextStyle kHeading2{17, QFont::Bold, ink::kInk, 1.25};
inline constexpr TextStyle kFooter{13.5, QFont::Normal, ink::kMuted};
} // namespace styles

enum class Align { Left, Right, Center };

// A sheet being drawn: text in line boxes as a browser lays them out, rules and boxes. All in CSS pixels, on
// a painter scaled to them. Text is laid out at ten times its size without hinting, so lines break alike on
// every device.
class Paper final
{
public:
    static constexpr double kLeft = 64; // side margins of 17 mm
    static constexpr double kRight = 794 - 64;
    static constexpr double kWidth = kRight - kLeft;

    explicit Paper(QPainter& painter);

    QPainter& painter() { return m_painter; }

    static double width(const QString& text, const TextStyle& style);
    // Broken at spaces (never at no-break spaces), and inside a word that is wider than the line.
    static QStringList wrapped(const QString& text, const TextStyle& style, double width);

    // The biggest style, down to 11 pixels, whose text fits the width.
    static TextStyle fitted(TextStyle style, const QString& text, double width);
    // Shortened with « … » when wider.
    static QString elided(const QString& text, const TextStyle& style, double width);

    // One line whose box begins at top; x is its left edge, right edge or centre.
    void line(double x, double top, const QString& text, const TextStyle& style, Align align = Align::Left);
    // Wrapped lines; gives their total height.
    double paragraph(double x, double top, double width, const QString& text, const TextStyle& style,
        Align align = Align::Left);
    static double paragraphHeight(double width, const QString& text, const TextStyle& style);

    void rule(double x, double y, double width, double thickness, QRgb color); // y: upper edge, rounded
    // A box with an inner border, as CSS draws it.
    void box(const QRectF& rect, double radius, double border, QRgb borderColor, QRgb fill);
    // A circle with an outline and a centred number.
    void number(double x, double y, double diameter, int number);
    // An icon of the design (resources/icons), as a drawing.
    void icon(double x, double y, double size, const QString& name, QRgb color);
    // The supplier's logo, height in pixels.
    void logo(double x, double y, double height);

private:
    QPainter& m_painter;
};

} // namespace documents

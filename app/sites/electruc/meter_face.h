#pragma once

#include "core/energy/reading_rules.h"
#include "services/energy/reading_service.h"

#include <QWidget>

class QPainter;

namespace sites::electruc {

// The drawn meter to read from: drums with a red last digit, or the screen of a smart meter, which
// shows one register at a time. Grows with the text; its colours are those of the object and stay in every
// theme. Assistive tools get its digits in words.
class MeterFace final : public QWidget
{
    Q_OBJECT

public:
    explicit MeterFace(QWidget* parent = nullptr);

    void setMeter(const services::MeterNow& meter);
    const services::MeterNow& meter() const { return m_meter; }

    // The register on the screen of a smart meter; the first one after setMeter().
    int shownWindow() const { return m_shown; }
    void setShownWindow(int index);

    // « Jour. Chiffres noirs : 3 6 1 8 0. Chiffre rouge, à ne pas recopier : 4. »
    QString textAlternative() const;
    void retranslate();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    bool isScreen() const { return m_meter.kind == core::MeterKind::Smart; }
    int drawnHeight() const; // at the design's size, 260 wide
    void paintCase(QPainter& painter) const;
    void paintDrums(QPainter& painter) const;
    void paintScreen(QPainter& painter) const;
    void paintHints(QPainter& painter, qreal y, qreal from, qreal to, qreal red) const;
    QString digits(const services::MeterWindow& window) const; // before the comma, with leading zeros
    QString wordsOf(const services::MeterWindow& window) const;

    services::MeterNow m_meter;
    int m_shown = 0;
};

} // namespace sites::electruc

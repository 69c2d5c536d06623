#pragma once

#include "services/site/visit_service.h"

#include <QWidget>

class QVBoxLayout;

namespace kit {
class CheckBox;
}

namespace sites::gazette {

// The bad banner: one big button to accept, the refusal behind « Paramètres », boxes ticked beforehand, words
// that flatter. Every control has its name and its place for the keyboard all the same.
class CookieTrap final : public QWidget
{
    Q_OBJECT

public:
    enum class Step { Banner, Settings };

    CookieTrap(Step step, QWidget* parent);

    void takeFocus(); // the settings have come up

Q_SIGNALS:
    void settingsAsked();
    void answered(const services::CookieTrapAnswer& answer);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addBanner(QVBoxLayout& column);
    void addSettings(QVBoxLayout& column);
    void addButtons(
        QVBoxLayout& column, const QString& quietName, const QString& quietText, void (CookieTrap::*quiet)());
    void answerWithBoxes();

    kit::CheckBox* m_audience = nullptr; // none of them on the banner
    kit::CheckBox* m_advertising = nullptr;
    kit::CheckBox* m_partners = nullptr;
    kit::CheckBox* m_interest = nullptr;
};

} // namespace sites::gazette

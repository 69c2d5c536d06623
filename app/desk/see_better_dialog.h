#pragma once

#include "kit/dialog.h"
#include "services/classroom/settings_service.h"

namespace kit {
class RadioButton;
}

namespace desk {

// « Voir mieux » (journey P03): colours and text size of the person who sits here. A choice shows at once;
// there is nothing to confirm.
class SeeBetterDialog final : public kit::Dialog
{
    Q_OBJECT

public:
    SeeBetterDialog(QWidget* host, services::ThemeChoice theme, int textPercent);

Q_SIGNALS:
    void themeChosen(services::ThemeChoice theme);
    void textPercentChosen(int percent);

private:
    QWidget* themes(services::ThemeChoice chosen);
    QWidget* sizes(int chosen);
};

} // namespace desk

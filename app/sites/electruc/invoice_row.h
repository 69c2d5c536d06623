#pragma once

#include "core/energy/invoice.h"
#include "core/format.h"

#include <QWidget>

class QBoxLayout;

namespace kit {
class Badge;
class Button;
class Text;
} // namespace kit

namespace sites::electruc {

// One invoice of the list: month (opens it), due line, amount, badge, « Télécharger ». At large text the
// amount stands above its badge, and the button goes under when it must.
class InvoiceRow final : public QWidget
{
    Q_OBJECT

public:
    InvoiceRow(const core::Invoice& invoice, const core::Format& format, QWidget* parent = nullptr);

Q_SIGNALS:
    void viewAsked(const QString& reference);
    void downloadAsked(const QString& reference);

protected:
    bool event(QEvent* event) override;

private:
    void adapt();

    QString m_reference;
    QBoxLayout* m_money = nullptr;
    kit::Text* m_amount = nullptr;
    kit::Badge* m_badge = nullptr;
    QWidget* m_badgeBox = nullptr;
    kit::Button* m_download = nullptr;
};

} // namespace sites::electruc

#include "desk/recorded_page.h"

#include "desk/ui_recorded_page.h"

#include <QEvent>

namespace desk {

RecordedPage::RecordedPage(QWidget* parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::RecordedPage>())
{
    m_ui->setupUi(this);
}

RecordedPage::~RecordedPage() = default;

QString RecordedPage::title() const
{
    return tr("Ce qui est gardé");
}

bool RecordedPage::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        Q_EMIT titleChanged();
    }
    return Page::event(event);
}

} // namespace desk

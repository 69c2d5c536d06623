#include "browser/loading_page.h"

#include "browser/ui_loading_page.h"

#include <QEvent>

namespace browser {

LoadingPage::LoadingPage(QWidget* parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::LoadingPage>())
{
    m_ui->setupUi(this);
    connect(m_ui->stopButton, &QAbstractButton::clicked, this, &LoadingPage::stopRequested);
}

LoadingPage::~LoadingPage() = default;

void LoadingPage::open(const QUrl&)
{
    setAccessibleName(title());
}

QString LoadingPage::title() const
{
    return tr("La page arrive…");
}

void LoadingPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
}

} // namespace browser

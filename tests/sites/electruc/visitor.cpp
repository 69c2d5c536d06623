#include "visitor.h"

#include "documents/document.h"
#include "kit/theme_scope.h"

#include <QAbstractButton>
#include <QScrollArea>
#include <QTest>

using namespace Qt::StringLiterals;

Visitor::Visitor(browser::Site& site, core::SupplyPointId persona)
    : m_site(site)
    , m_persona(persona)
{
    m_window.resize(1348, 606);
    (new kit::ThemeScope(&m_window))->apply(kit::Theme());
    m_window.show();
}

Visitor::~Visitor() = default;

void Visitor::open(const QString& path)
{
    go(QUrl(u"https://www.electruc.example"_s).resolved(QUrl(path)));
    QTest::qWait(0); // the page that was left goes, the new one is laid out
}

void Visitor::go(const QUrl& url)
{
    const auto match = m_site.router().match(url.path());
    if (match && match->access == browser::Access::Private && !m_site.isSignedIn()) {
        go(m_site.signInUrl(url));
        return;
    }
    m_url = url;
    m_notFound = !match;
    m_failed = false;
    // The page that asks is still at work: it goes when the event is done, as in a tab.
    if (m_page) {
        m_page->hide();
        m_page.release()->deleteLater();
    }
    if (!match)
        return;
    m_page = (*match->factory)(*this, match->parameters);
    m_page->setParent(&m_window);
    m_page->setGeometry(m_window.rect());
    m_page->open(url);
    if (m_page)
        m_page->show();
}

void Visitor::redirect(const QUrl& url, const std::optional<browser::Notice>& notice)
{
    go(url);
    m_notice = notice ? notice->title : QString();
    if (notice && m_page)
        m_page->showNotice(*notice);
}

void Visitor::chooseFiles(const browser::FileChoice&, browser::FilesChosen chosen)
{
    if (const auto files = std::exchange(m_files, {}); !files.isEmpty())
        chosen(files);
}

void Visitor::download(std::shared_ptr<const documents::Document> document, const QUrl&)
{
    m_downloads.append(document->fileName());
}

QWidget* Visitor::widget(const QString& name) const
{
    return m_page ? m_page->findChild<QWidget*>(name) : nullptr;
}

void Visitor::press(const QString& button)
{
    auto* target = find<QAbstractButton>(button);
    if (auto* scroll = m_page->findChild<QScrollArea*>(u"pageScroll"_s))
        scroll->ensureWidgetVisible(target);
    QTest::mouseClick(target, Qt::LeftButton);
    QTest::qWait(0);
}

void Visitor::write(const QString& input, const QString& text)
{
    auto* target = find<QWidget>(input);
    target->setFocus(Qt::TabFocusReason);
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, target, Qt::Key_unknown, QString(letter), Qt::NoModifier);
}

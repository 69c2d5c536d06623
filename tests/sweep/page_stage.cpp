#include "sweep/page_stage.h"

#include "browser/page.h"
#include "browser/site.h"
#include "kit/theme_scope.h"
#include "support/page_audit.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace sweep {
namespace {

// Tabs 52, bar 76, strip 36: what the browser takes of the window's height at 100 %; its text stops growing
// at 120 %.
int heightOfBars(int textPercent)
{
    return (52 + 76 + 36) * qMin(textPercent, 120) / 100;
}

} // namespace

QString Look::name() const
{
    const QString themeName = theme == kit::ThemeName::Light ? u"light"_s
        : theme == kit::ThemeName::Dark                      ? u"dark"_s
                                                             : u"contrast"_s;
    return u"%1 %2 % %3×%4"_s.arg(themeName).arg(textPercent).arg(window.width()).arg(window.height());
}

QList<Look> allLooks()
{
    QList<Look> looks;
    for (const QSize window : {QSize(1024, 700), QSize(1366, 768)}) {
        for (const int percent : {100, 150, 200}) {
            for (const kit::ThemeName theme :
                {kit::ThemeName::Light, kit::ThemeName::Dark, kit::ThemeName::Contrast})
                looks.append({theme, percent, window});
        }
    }
    return looks;
}

void keepPicture(QWidget& shown, const QString& name, const Look& look)
{
    static const QString folder = qEnvironmentVariable("ELECTRUC_SWEEP_PICTURES");
    if (folder.isEmpty())
        return;
    static const QRegularExpression kUnfit(u"[^a-z0-9]+"_s);
    QDir().mkpath(folder);
    const QString file = QString(name + u' ' + look.name()).toLower().replace(kUnfit, u"-"_s);
    shown.grab().save(folder + u'/' + file + u".png"_s);
}

PageStage::PageStage(const browser::Site& site, core::SupplyPointId persona)
    : m_site(site)
    , m_persona(persona)
{
}

PageStage::Visit PageStage::visit(const QUrl& url, const Look& look)
{
    Visit visit;
    m_fault.clear();
    m_left = false;
    const auto match = m_site.router().match(url.path());
    if (!match) {
        visit.faults.append(u"no route"_s);
        return visit;
    }

    QWidget window;
    window.setObjectName(u"stage"_s);
    auto* scope = new kit::ThemeScope(&window);
    auto* layout = new QVBoxLayout(&window);
    layout->setContentsMargins({});
    auto page = (*match->factory)(*this, match->parameters);
    if (!page)
        return visit; // a document
    layout->addWidget(page.get());
    browser::Page* shown = page.release(); // the window's now
    scope->apply(kit::Theme(look.theme, look.textPercent));
    const QSize room(look.window.width(), look.window.height() - heightOfBars(look.textPercent));
    window.resize(room);
    shown->open(url);
    window.show();
    if (!QTest::qWaitForWindowActive(&window)) {
        visit.faults.append(u"the window did not open"_s);
        return visit;
    }
    QCoreApplication::processEvents();
    if (!m_fault.isEmpty()) {
        visit.faults.append(m_fault);
        return visit;
    }
    if (m_left)
        return visit;
    visit.hasPage = true;
    keepPicture(window, url.path(), look);
    visit.title = shown->title();
    if (visit.title.trimmed().isEmpty())
        visit.faults.append(u"the page has no title"_s);
    if (window.size() != room)
        visit.faults.append(
            u"the page forces the window to %1×%2"_s.arg(window.width()).arg(window.height()));
    visit.faults += audit::faultsOf(*shown);
    return visit;
}

} // namespace sweep

#include "kit/kit_window.h"
#include "support/page_audit.h"

#include "kit/button.h"
#include "kit/gallery.h"
#include "kit/page_scroll.h"

#include <QLayout>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

class TestKitGallery final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void showsEveryThemeAndTextSize_data()
    {
        QTest::addColumn<kit::ThemeName>("name");
        QTest::addColumn<int>("percent");
        QTest::newRow("light at 100 %") << kit::ThemeName::Light << 100;
        QTest::newRow("light at 150 %") << kit::ThemeName::Light << 150;
        QTest::newRow("light at 200 %") << kit::ThemeName::Light << 200;
        QTest::newRow("dark at 100 %") << kit::ThemeName::Dark << 100;
        QTest::newRow("dark at 200 %") << kit::ThemeName::Dark << 200;
        QTest::newRow("high contrast at 100 %") << kit::ThemeName::Contrast << 100;
        QTest::newRow("high contrast at 200 %") << kit::ThemeName::Contrast << 200;
    }

    void showsEveryThemeAndTextSize()
    {
        QFETCH(kit::ThemeName, name);
        QFETCH(int, percent);
        support::KitWindow window(kit::Theme(name, percent), QSize(1366, 2560));
        auto* scroll = new kit::PageScroll;
        scroll->setWidget(new kit::Gallery(scroll));
        window.widget().layout()->setContentsMargins(0, 0, 0, 0);
        window.add(scroll);
        window.show();
        QTRY_VERIFY(!scroll->findChildren<kit::Button*>().isEmpty());
        QTRY_VERIFY(scroll->findChildren<kit::Button*>().constFirst()->isVisible());
        QTRY_VERIFY(scroll->widget()->height() > 1000);
        support::keepPicture(
            *scroll->widget(), u"gallery-%1.png"_s.arg(QString::fromUtf8(QTest::currentDataTag())));
        for (const QStringList& faults :
            {audit::clippedTexts(window.widget()), audit::unnamedControls(window.widget()),
                audit::smallTargets(window.widget()), audit::sidewaysScrolling(window.widget())})
            QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY2(
            scroll->widget()->width() <= scroll->viewport()->width(), "the page must never scroll sideways");
    }
};

ELECTRUC_KIT_TEST_MAIN(TestKitGallery)

#include "tst_kit_gallery.moc"

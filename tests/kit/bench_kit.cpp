#include "kit/kit_window.h"

#include "kit/badge.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/form_field.h"
#include "kit/icon.h"
#include "kit/note.h"
#include "kit/page_scroll.h"
#include "kit/text.h"

#include <QLineEdit>
#include <QPixmapCache>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

// Sixty widgets as a page has them.
QWidget* makePage()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addWidget(new kit::Text(u"Mes factures"_s, kit::TextType::H1));
    for (int i = 0; i < 10; ++i) {
        auto* card = new kit::Card;
        auto* row = new QHBoxLayout(card);
        row->addWidget(new kit::Text(u"Novembre 2026, à payer avant le 25/11/2026"_s), 1);
        row->addWidget(new kit::Text(u"84,75 €"_s, kit::TextType::Strong));
        row->addWidget(new kit::Badge(u"À payer"_s, kit::Tone::Warn, u"clock"_s));
        auto* button = new kit::Button(u"Télécharger"_s, kit::Button::Role::Ink);
        button->setIconName(u"download"_s);
        row->addWidget(button);
        column->addWidget(card);
    }
    column->addWidget(new kit::FormField(u"Votre adresse e-mail"_s, new QLineEdit));
    column->addWidget(
        new kit::Note(kit::Tone::Info, u"Une réponse vous attend."_s, u"Elle est dans « Mes demandes »."_s));
    column->addStretch(1);
    return page;
}

} // namespace

// Figures, no pass or fail: run it alone with -o -,txt.
class BenchKit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsATheme()
    {
        QBENCHMARK
        {
            const kit::Theme theme(kit::ThemeName::Light, 150);
            QVERIFY(!theme.styleSheet().isEmpty());
        }
    }

    void buildsAndPaintsAPageOf60Widgets()
    {
        support::KitWindow window(kit::Theme(), QSize(1366, 768));
        auto* scroll = new kit::PageScroll;
        window.add(scroll);
        window.show();
        QBENCHMARK
        {
            scroll->setWidget(makePage());
            scroll->widget()->show();
            QVERIFY(!window.widget().grab().isNull());
        }
    }

    void repaintsThePage()
    {
        support::KitWindow window(kit::Theme(), QSize(1366, 768));
        auto* scroll = new kit::PageScroll;
        scroll->setWidget(makePage());
        window.add(scroll);
        window.show();
        QBENCHMARK
        {
            QVERIFY(!window.widget().grab().isNull());
        }
    }

    void changesTheThemeOfThePage()
    {
        support::KitWindow window(kit::Theme(), QSize(1366, 768));
        auto* scroll = new kit::PageScroll;
        scroll->setWidget(makePage());
        window.add(scroll);
        window.show();
        bool dark = false;
        QBENCHMARK
        {
            dark = !dark;
            window.setTheme(kit::Theme(dark ? kit::ThemeName::Dark : kit::ThemeName::Light));
            QVERIFY(!window.widget().grab().isNull());
        }
    }

    void changesTheTextSizeOfThePage()
    {
        support::KitWindow window(kit::Theme(), QSize(1366, 768));
        auto* scroll = new kit::PageScroll;
        scroll->setWidget(makePage());
        window.add(scroll);
        window.show();
        bool large = false;
        QBENCHMARK
        {
            large = !large;
            window.setTheme(kit::Theme(kit::ThemeName::Light, large ? 150 : 100));
            QVERIFY(!window.widget().grab().isNull());
        }
    }

    void drawsAnIconForTheFirstTime()
    {
        QBENCHMARK
        {
            QPixmapCache::clear();
            QVERIFY(!kit::iconPixmap(u"download"_s, Qt::black, 24, 1.0).isNull());
        }
    }
};

ELECTRUC_KIT_TEST_MAIN(BenchKit)

#include "bench_kit.moc"

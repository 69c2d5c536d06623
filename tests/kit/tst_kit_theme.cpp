#include "kit/kit_window.h"

#include "kit/icon.h"
#include "kit/theme_scope.h"
#include "support/contrast.h"

#include <QDirIterator>
#include <QFile>
#include <QFontDatabase>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QJsonObject tokens()
{
    QFile file(u":/tokens.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

const QList<std::pair<QString, kit::ThemeName>> kThemes{{u"light"_s, kit::ThemeName::Light},
    {u"dark"_s, kit::ThemeName::Dark}, {u"highContrast"_s, kit::ThemeName::Contrast}};

QColor colorNamed(const kit::Theme& theme, const QString& name)
{
    for (int role = 0; role < static_cast<int>(kit::Color::Count); ++role) {
        if (kit::tokenName(static_cast<kit::Color>(role)) == name)
            return theme.color(static_cast<kit::Color>(role));
    }
    return {};
}

} // namespace

class TestKitTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyPairOfTheTokensIsReadable()
    {
        int pairs = 0;
        for (const auto& [key, name] : kThemes) {
            const kit::Theme theme(name);
            const QJsonArray list = tokens()[u"themes"].toObject()[key].toObject()[u"contrast"].toArray();
            QVERIFY(!list.isEmpty());
            for (const QJsonValue& value : list) {
                const QJsonObject pair = value.toObject();
                const QColor front = colorNamed(theme, pair[u"foreground"].toString());
                const QColor back = colorNamed(theme, pair[u"background"].toString());
                QVERIFY2(front.isValid() && back.isValid(), qPrintable(pair[u"pair"].toString()));
                const double ratio = support::contrast(front, back);
                QVERIFY2(ratio + 0.005 >= pair[u"required"].toDouble(),
                    qPrintable(u"%1, %2: %3"_s.arg(key, pair[u"pair"].toString()).arg(ratio)));
                ++pairs;
            }
        }
        QVERIFY(pairs > 100);
    }

    void everyToneOfTextIsReadableOnItsGround()
    {
        for (const auto& [key, name] : kThemes) {
            const kit::Theme theme(name);
            for (const kit::Tone tone :
                {kit::Tone::Ok, kit::Tone::Warn, kit::Tone::Error, kit::Tone::Info, kit::Tone::Neutral})
                QVERIFY2(
                    support::contrast(theme.textOf(tone), theme.backgroundOf(tone)) >= 7, qPrintable(key));
            for (const kit::TextTone tone : {kit::TextTone::Auto, kit::TextTone::Ink, kit::TextTone::Muted,
                     kit::TextTone::Link, kit::TextTone::Error, kit::TextTone::Primary})
                QVERIFY2(
                    support::contrast(theme.colorOf(tone, kit::TextType::Body), theme.color(kit::Color::Bg))
                        >= 7,
                    qPrintable(u"%1 %2"_s.arg(key, kit::toName(tone))));
        }
    }

    void theTypeScaleIsTheOneOfTheTokens()
    {
        const QJsonObject scale = tokens()[u"type"].toObject()[u"scale"].toObject();
        const kit::Theme theme;
        for (const QString& name : {u"display"_s, u"h1"_s, u"h2"_s, u"h2Compact"_s, u"h3"_s, u"amount"_s,
                 u"lead"_s, u"body"_s, u"strong"_s, u"button"_s, u"coachStep"_s, u"small"_s, u"chrome"_s}) {
            const auto type = kit::fromName(name, kit::TextType::SmallStrong);
            const QJsonObject step = scale[name].toObject();
            QCOMPARE(theme.fontFor(type).pixelSize(), step[u"size"].toInt());
            QCOMPARE(static_cast<int>(theme.fontFor(type).weight()), step[u"weight"].toInt());
            QCOMPARE(kit::Theme::lineHeightOf(type), step[u"lineHeight"].toDouble());
        }
    }

    void theSheetHasEveryColourAndGrowsWithTheText()
    {
        for (const auto& [key, name] : kThemes) {
            const QString sheet = kit::Theme(name, 200).styleSheet();
            QVERIFY(!sheet.contains(u'@'));
            QVERIFY(sheet.contains(u"min-height: 96px"_s));
        }
    }

    void textGrowsFrom100To200AndNoFurther()
    {
        QCOMPARE(kit::Theme(kit::ThemeName::Light, 50).textPercent(), 100);
        QCOMPARE(kit::Theme(kit::ThemeName::Light, 900).textPercent(), 200);
        QCOMPARE(kit::Theme(kit::ThemeName::Light, 150).fontFor(kit::TextType::Body).pixelSize(), 27);
        QCOMPARE(kit::Theme(kit::ThemeName::Light, 150).iconPx(24), 34);
        QCOMPARE(kit::Theme(kit::ThemeName::Dark, 200).withTextCap(120).textPercent(), 120);
        QCOMPARE(kit::Theme(kit::ThemeName::Dark, 200).withTextCap(120).name(), kit::ThemeName::Dark);
    }

    void theNearestScopeDecides()
    {
        QWidget window;
        kit::ThemeScope outer(&window);
        QWidget inner(&window);
        kit::ThemeScope capped(&inner);
        QPushButton outside(&window);
        QPushButton inside(&inner);
        outer.apply(kit::Theme(kit::ThemeName::Dark, 200));
        capped.apply(kit::Theme(kit::ThemeName::Dark, 120));
        QCOMPARE(kit::ThemeScope::of(&outside).textPercent(), 200);
        QCOMPARE(kit::ThemeScope::of(&inside).textPercent(), 120);
        QCOMPARE(kit::ThemeScope::of(nullptr).name(), kit::ThemeName::Light);
    }

    void aWidgetThatJoinsLaterTakesFontAndPalette()
    {
        support::KitWindow window(kit::Theme(kit::ThemeName::Dark, 150));
        window.show();
        auto* page = new QWidget;
        auto* edit = new QLineEdit(page);
        edit->setPlaceholderText(u"Écrivez ici"_s);
        window.add(page);
        page->show();
        QCOMPARE(edit->font().pixelSize(), 27);
        const kit::Theme dark(kit::ThemeName::Dark);
        QCOMPARE(edit->palette().color(QPalette::PlaceholderText), dark.color(kit::Color::Muted));
        window.setTheme(kit::Theme(kit::ThemeName::Light, 200));
        QCOMPARE(edit->font().pixelSize(), 36);
    }

    void everyIconIsDrawnInTheAskedColour()
    {
        QDirIterator icons(u":/icons"_s, {u"*.svg"_s});
        int count = 0;
        while (icons.hasNext()) {
            const QFileInfo file(icons.next());
            const QImage image = kit::iconPixmap(file.completeBaseName(), Qt::red, 24, 2.0).toImage();
            QCOMPARE(image.size(), QSize(48, 48));
            bool red = false;
            for (int y = 0; y < image.height() && !red; ++y) {
                for (int x = 0; x < image.width() && !red; ++x)
                    red = image.pixelColor(x, y) == QColor(Qt::red);
            }
            QVERIFY2(red, qPrintable(file.fileName()));
            ++count;
        }
        QVERIFY(count > 80);
    }

    void anUnknownIconWarnsAndDrawsNothing()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no such picture"_s));
        const QImage image = kit::iconPixmap(u"no-such-icon"_s, Qt::red, 24, 1.0).toImage();
        QCOMPARE(image.pixelColor(12, 12).alpha(), 0);
    }

    void theFontIsTheOneOfTheResources()
    {
        QVERIFY(QFontDatabase::families().contains(u"Electruc Sans"_s));
        QCOMPARE(QFontInfo(kit::Theme().fontFor(kit::TextType::Body)).family(), u"Electruc Sans"_s);
    }
};

ELECTRUC_KIT_TEST_MAIN(TestKitTheme)

#include "tst_kit_theme.moc"

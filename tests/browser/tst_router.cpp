#include "browser/sites.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using browser::Access;

namespace {

browser::PageFactory nothing()
{
    return [](browser::Navigator&, const browser::Parameters&) { return std::unique_ptr<browser::Page>(); };
}

class PlainSite final : public browser::Site
{
public:
    explicit PlainSite(QString host)
        : m_host(std::move(host))
    {
    }
    QString host() const override { return m_host; }
    QString name() const override { return m_host; }
    QString tagline() const override { return {}; }
    QString iconPath() const override { return {}; }
    const browser::Router& router() const override { return m_router; }

private:
    QString m_host;
    browser::Router m_router;
};

} // namespace

class TestRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void matchesPaths_data();
    void matchesPaths();
    void triesPatternsInOrder();
    void findsTheSiteOfAnAddress_data();
    void findsTheSiteOfAnAddress();
};

void TestRouter::matchesPaths_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("matches");
    QTest::addColumn<QString>("parameter"); // of {ref}

    const QString invoice = u"/factures/{ref}.pdf"_s;
    QTest::newRow("front page") << u"/"_s << u"/"_s << true << QString();
    QTest::newRow("front page of an address without path") << u"/"_s << QString() << true << QString();
    QTest::newRow("a path") << u"/aide"_s << u"/aide"_s << true << QString();
    QTest::newRow("a trailing slash is ignored") << u"/aide"_s << u"/aide/"_s << true << QString();
    QTest::newRow("slashes in the pattern too") << u"/aide/"_s << u"/aide"_s << true << QString();
    QTest::newRow("a longer path is another") << u"/aide"_s << u"/aide/x"_s << false << QString();
    QTest::newRow("a shorter path is another") << u"/aide"_s << u"/aid"_s << false << QString();
    QTest::newRow("a part of a segment") << invoice << u"/factures/FAC-1.pdf"_s << true << u"FAC-1"_s;
    QTest::newRow("a dot is only a dot") << invoice << u"/factures/FAC-1xpdf"_s << false << QString();
    QTest::newRow("a parameter is never empty") << invoice << u"/factures/.pdf"_s << false << QString();
    QTest::newRow("a parameter stays in its segment")
        << invoice << u"/factures/a/b.pdf"_s << false << QString();
    QTest::newRow("a dot inside a parameter") << invoice << u"/factures/a.b.pdf"_s << true << u"a.b"_s;
    QTest::newRow("encoded characters are read") << invoice << u"/factures/a%2Fb.pdf"_s << true << u"a/b"_s;
    QTest::newRow("accents") << u"/p/{ref}"_s << u"/p/été"_s << true << u"été"_s;
    QTest::newRow("SQL stays text") << u"/p/{ref}"_s << u"/p/';drop"_s << true << u"';drop"_s;
    QTest::newRow("a line feed at the end is not ignored")
        << u"/aide"_s << u"/aide\n"_s << false << QString();
}

void TestRouter::matchesPaths()
{
    QFETCH(QString, pattern);
    QFETCH(QString, path);
    QFETCH(bool, matches);
    QFETCH(QString, parameter);

    browser::Router router;
    router.add(pattern, Access::Public, nothing());
    const auto match = router.match(path);

    QCOMPARE(match.has_value(), matches);
    if (match)
        QCOMPARE(match->parameters.value(u"ref"_s), parameter);
}

void TestRouter::triesPatternsInOrder()
{
    browser::Router router;
    router.add(u"/factures/toutes"_s, Access::Public, nothing());
    router.add(u"/factures/{ref}"_s, Access::Private, nothing());

    QCOMPARE(router.match(u"/factures/toutes"_s)->access, Access::Public);
    QCOMPARE(router.match(u"/factures/2026"_s)->access, Access::Private);
    QVERIFY(router.match(u"/factures/2026"_s)->factory != nullptr);
    QVERIFY(!router.match(u"/autre"_s));
    QCOMPARE(router.patterns(), (QStringList{u"/factures/toutes"_s, u"/factures/{ref}"_s}));
}

void TestRouter::findsTheSiteOfAnAddress_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("path");

    QTest::newRow("a site") << QUrl(u"https://www.electruc.example/aide"_s) << u"www.electruc.example"_s
                            << u"/aide"_s;
    QTest::newRow("the desk") << browser::deskUrl() << u"bureau"_s << u"/"_s;
    QTest::newRow("a page of the browser")
        << browser::internalUrl(u"composants"_s) << u"bureau"_s << u"/composants"_s;
    QTest::newRow("not the desk as a host") << QUrl(u"https://autre/"_s) << QString() << QString();
    QTest::newRow("no encryption") << QUrl(u"http://www.electruc.example/"_s) << QString() << QString();
    QTest::newRow("a user") << QUrl(u"https://x@www.electruc.example/"_s) << QString() << QString();
    QTest::newRow("a port") << QUrl(u"https://www.electruc.example:1/"_s) << QString() << QString();
}

void TestRouter::findsTheSiteOfAnAddress()
{
    QFETCH(QUrl, url);
    QFETCH(QString, host);
    QFETCH(QString, path);

    PlainSite electruc(u"www.electruc.example"_s);
    PlainSite desk(u"bureau"_s);
    browser::Sites sites;
    sites.add(electruc);
    sites.addHidden(desk);
    const auto target = sites.find(url);

    QCOMPARE(target.site ? target.site->host() : QString(), host);
    if (target.site)
        QCOMPARE(target.path, path);
    QCOMPARE(sites.hosts(), QStringList{u"www.electruc.example"_s});
}

QTEST_GUILESS_MAIN(TestRouter)
#include "tst_router.moc"

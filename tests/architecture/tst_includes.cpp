#include "architecture/include_rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestIncludes final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void findsPlantedFaults_data();
    void findsPlantedFaults();
    void everyFileOfAppKeepsToItsRoom();
    void testHeadersAreIncludedOnce();
    void onlyTheKnownEntriesStandAtTheTop();
    void knowsWhichModuleOwnsAHeader();

private:
    const QDir m_root{QString::fromLocal8Bit(qgetenv("ELECTRUC_SOURCE_DIR"))};

    static QString read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
};

void TestIncludes::findsPlantedFaults_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("fault"); // a part of the sentence; empty: none

    const auto row = [](const char* name, const QString& path, const QString& content, const QString& fault) {
        QTest::newRow(name) << path << content << fault;
    };
    row("core uses itself", u"core/a.cpp"_s, u"#include \"core/a.h\"\n#include <QDate>"_s, {});
    row("core may not use data", u"core/a.cpp"_s, u"#include \"data/b.h\""_s, u"core may not use data"_s);
    row("a service may not use widgets", u"services/a.cpp"_s, u"#include <QLabel>"_s,
        u"may not use QtWidgets"_s);
    row("a page may not use SQL", u"sites/electruc/a.cpp"_s, u"#include <QSqlQuery>"_s,
        u"may not use QtSql"_s);
    row("a page may not use a repository", u"sites/electruc/a.cpp"_s, u"#include \"data/b.h\""_s,
        u"sites may not use data"_s);
    row("a site may not use another", u"sites/electruc/a.cpp"_s, u"#include \"sites/mail/b.h\""_s,
        u"of another site"_s);
    row("the trainer may not use a site", u"trainer/a.cpp"_s, u"#include \"sites/electruc/b.h\""_s,
        u"trainer may not use sites"_s);
    row("the kit may not use a service", u"kit/a.cpp"_s, u"#include \"services/b.h\""_s,
        u"kit may not use services"_s);
    row("the terminal has no widgets", u"cli/a.cpp"_s, u"#include \"kit/b.h\""_s, u"cli may not use kit"_s);
    row("nobody uses the network", u"desk/a.cpp"_s, u"#include <QTcpSocket>"_s,
        u"desk may not use QtNetwork"_s);
    row("a nested room is a room", u"coach/overlay/a.cpp"_s, u"#include \"coach/engine/b.h\""_s, {});
    row("the engine may not use the overlay", u"coach/engine/a.cpp"_s, u"#include \"coach/overlay/b.h\""_s,
        u"coach/engine may not use coach/overlay"_s);
    row("a room's own form", u"sites/electruc/a.cpp"_s, u"#include \"electruc/ui_a.h\""_s, {});
    row("another room's form", u"trainer/a.cpp"_s, u"#include \"electruc/ui_a.h\""_s, u"form"_s);
    row("an include without its room", u"kit/a.cpp"_s, u"#include \"button.h\""_s, u"without its room"_s);
    row("an unknown folder", u"misc/a.cpp"_s, {}, u"in no room"_s);
    row("a whole module", u"kit/a.cpp"_s, u"#include <QtWidgets>"_s, u"whole module"_s);
    row("a library out of its room", u"kit/a.cpp"_s, u"#include <qrencode.h>"_s, u"library"_s);
    row("a header without its guard", u"kit/a.h"_s, u"struct A { };"_s, u"#pragma once"_s);
    row("own header late", u"kit/a.cpp"_s, u"#include <QLabel>\n#include \"kit/a.h\""_s,
        u"own header first"_s);
    row("spaces in the directive", u"core/a.cpp"_s, u"  #  include  \"data/b.h\""_s,
        u"core may not use data"_s);
    row("an include in a comment", u"core/a.cpp"_s, u"// #include \"data/b.h\""_s, {});
}

void TestIncludes::findsPlantedFaults()
{
    QFETCH(const QString, path);
    QFETCH(const QString, content);
    QFETCH(const QString, fault);

    const QStringList faults = architecture::faultsOf(path, content);
    if (fault.isEmpty()) {
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    } else {
        QCOMPARE(faults.size(), 1);
        QVERIFY2(faults.first().contains(fault), qPrintable(faults.first()));
    }
}

void TestIncludes::everyFileOfAppKeepsToItsRoom()
{
    const QDir app(m_root.filePath(u"app"_s));
    QStringList faults;
    int read = 0;
    QDirIterator it(app.path(), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = app.relativeFilePath(it.next());
        if (path.startsWith(u"cmake/")) // precompiled headers, made of Qt's only
            continue;
        faults += architecture::faultsOf(path, TestIncludes::read(it.filePath()));
        ++read;
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
    QVERIFY2(read > 40, "app/ was not found");
}

void TestIncludes::testHeadersAreIncludedOnce()
{
    QStringList faults;
    QDirIterator it(m_root.filePath(u"tests"_s), {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        if (!TestIncludes::read(path).contains(u"#pragma once"_s))
            faults.append(path);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestIncludes::onlyTheKnownEntriesStandAtTheTop()
{
    // CMakeUserPresets.json and build/ are made by the scripts and ignored by git.
    const QStringList known{u"CMakeLists.txt"_s, u"CMakeUserPresets.json"_s, u"LICENSE"_s, u"README.md"_s,
        u"app"_s, u"build"_s, u"demo-data"_s, u"forms"_s, u"installer"_s, u"resources"_s, u"tests"_s,
        u"translations"_s};
    const QStringList entries = m_root.entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const QString& entry : entries)
        QVERIFY2(known.contains(entry), qPrintable(entry));
}

void TestIncludes::knowsWhichModuleOwnsAHeader()
{
    QCOMPARE(architecture::qtModuleOf(u"QLabel"_s), u"QtWidgets"_s);
    QCOMPARE(architecture::qtModuleOf(u"QtMath"_s), u"QtCore"_s);
    QCOMPARE(architecture::qtModuleOf(u"QtSql"_s), u"*"_s);
    QCOMPARE(architecture::qtModuleOf(u"QNothing"_s), QString());
}

QTEST_APPLESS_MAIN(TestIncludes)
#include "tst_includes.moc"

#include "alone/alone_test.h"

#include <QApplication>
#include <QMetaMethod>
#include <QRegularExpression>

namespace alone {

AloneTest::AloneTest(const char* playedHere)
    : m_playedHere(QString::fromLatin1(playedHere).split(u',', Qt::SkipEmptyParts))
{
}

void AloneTest::inBothWays()
{
    QTest::addColumn<Way>("way");
    QTest::newRow("mouse") << Way::Mouse;
    QTest::newRow("keyboard") << Way::Keyboard;
}

QString AloneTest::lineOf(const QString& paper, const QString& words)
{
    const QStringList lines = paper.split(u'\n');
    for (const QString& line : lines) {
        if (line.startsWith(words))
            return line.section(u':', 1).trimmed();
    }
    return {};
}

void AloneTest::initTestCase()
{
    // A list that opened under the pointer ignores its button for as long: the hand is quicker here.
    QApplication::setDoubleClickInterval(0);
}

void AloneTest::init()
{
    // The offscreen platform says so of every list that opens.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

void AloneTest::theExercisesPromisedArePlayed()
{
    const QMetaObject& own = *metaObject();
    QSet<QString> names;
    for (int i = 0; i < own.methodCount(); ++i)
        names.insert(QString::fromLatin1(own.method(i).name()).left(3).toUpper());
    for (const QString& exercise : m_playedHere)
        QVERIFY2(names.contains(exercise), qPrintable(exercise));
}

} // namespace alone

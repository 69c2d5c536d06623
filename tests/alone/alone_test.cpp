#include "alone/alone_test.h"

#include <QApplication>
#include <QMetaMethod>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

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
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void AloneTest::theExercisesPromisedArePlayed()
{
    QStringList names;
    for (int i = 0; i < metaObject()->methodCount(); ++i)
        names.append(QString::fromLatin1(metaObject()->method(i).name()));
    for (const QString& exercise : std::as_const(m_playedHere)) {
        const bool isPlayed = std::any_of(names.cbegin(), names.cend(), [&](const QString& name) {
            return name.startsWith(exercise.toLower()) && names.contains(name + u"_data"_s);
        });
        QVERIFY2(isPlayed, qPrintable(exercise));
    }
}

} // namespace alone

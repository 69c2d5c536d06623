// Every exercise of demo-data is done alone at the real window by one of the programs here.

#include "coach/engine/exercise_loader.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestAloneCount final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyExerciseHasItsJourney();
};

void TestAloneCount::everyExerciseHasItsJourney()
{
    const QString played = QStringLiteral(ELECTRUC_PLAYED_ALONE);
    const QStringList names = played.split(u',', Qt::SkipEmptyParts);
    QStringList missing;
    for (const coach::Exercise& exercise : coach::loadExercises().exercises) {
        if (!names.contains(exercise.id))
            missing.append(exercise.id);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
}

QTEST_GUILESS_MAIN(TestAloneCount)
#include "tst_alone_count.moc"

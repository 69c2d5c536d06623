// The first steps, alone at the real window: strolling on a site.

#include "alone/alone_test.h"

using namespace Qt::StringLiterals;

class TestAloneFirstSteps final : public alone::AloneTest
{
    Q_OBJECT

public:
    TestAloneFirstSteps()
        : AloneTest(ELECTRUC_PLAYED_HERE)
    {
    }

private Q_SLOTS:
    void p01Strolling_data() { inBothWays(); }
    void p01Strolling();
};

void TestAloneFirstSteps::p01Strolling()
{
    ALONE_LEARNER(monique, u"P01"_s);
    monique.open(u" WWW.Electruc.example "_s);
    monique.awaitStep(2);
    hand.press(u"servicesLink"_s);
    monique.awaitStep(3);
    hand.press(u"contactLink"_s);
    monique.awaitStep(4);
    hand.press(u"backButton"_s);
    monique.awaitStep(5);
    // The picture of the site leads home too.
    hand.press(u"logoButton"_s);
    VERIFY_DONE_ALONE(monique);
}

QTEST_MAIN(TestAloneFirstSteps)
#include "tst_alone_first_steps.moc"

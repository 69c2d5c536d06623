// « Groupe habituel » (E-70): a list chosen once, imported in one click.

#include "services/classroom/learner_service.h"
#include "services/classroom/settings_service.h"
#include "support/fail_on_warning.h"
#include "support/window_test.h"
#include "trainer/machine.h"
#include "trainer/settings_page.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace trainer_test;

namespace {

const QByteArray kGood = "meter_ean;firstname;lastname;supply_address;supply_postcode;supply_city\r\n"
                         "541448862000000015;Zo\xc3\xa9;Lambert;Rue du Lavoir 7;4998;Valbois\r\n";

struct Place : PanelMachine
{
    Place()
        : PanelMachine(core::FixedClock(QDateTime(QDate(2026, 11, 3), QTime(9, 0), Qt::UTC)))
    {
        frame->findChild<trainer::SettingsPage*>()->setFilePicker(picker);
        open();
    }
    QString write(const QByteArray& bytes)
    {
        QFile file(folder.filePath(u"groupe.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no list");
        return file.fileName();
    }
    void chooseList(const QString& path)
    {
        picker.toRead = path;
        click(&window, u"settingsMenuItem"_s);
        click(&window, u"groupFileButton"_s);
    }
    void import()
    {
        click(&window, u"groupsMenuItem"_s);
        click(&window, u"usualGroupButton"_s);
    }
    qsizetype learners() { return parts->learners().learners()->size(); }
    QString text() { return find<kit::Note>(&window, u"noticeNote"_s)->text(); }
};

} // namespace

class TestUsualGroup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void withoutAListItSaysWhereToChooseOne();
    void oneClickBringsThePeople();
    void aBadLineStopsNobody();
    void aFileThatIsGoneIsNamed();
    void aListWithoutItsColumnsSaysWhich();
    void theListCanBeTakenAway();
};

void TestUsualGroup::withoutAListItSaysWhereToChooseOne()
{
    Place place;
    const qsizetype before = place.learners();
    place.import();
    QCOMPARE(place.notice(), u"La liste habituelle n’est pas encore choisie."_s);
    QVERIFY(place.text().contains(u"Réglages"));
    QCOMPARE(place.learners(), before);
}

void TestUsualGroup::oneClickBringsThePeople()
{
    Place place;
    const qsizetype before = place.learners();
    place.chooseList(place.write(kGood));
    QCOMPARE(place.notice(), u"La liste habituelle est choisie."_s);
    place.import();
    QVERIFY2(place.notice().contains(u"ajoutée"), qPrintable(place.notice()));
    QCOMPARE(place.learners(), before + 1);
    place.import(); // known already
    QCOMPARE(place.learners(), before + 1);
    QVERIFY2(place.text().contains(u"déjà là"), qPrintable(place.text()));
}

void TestUsualGroup::aBadLineStopsNobody()
{
    Place place;
    const qsizetype before = place.learners();
    place.chooseList(place.write(kGood + "12;;Nobody;;;\r\n"));
    place.import();
    QCOMPARE(place.learners(), before + 1);
    QVERIFY2(place.text().contains(u"ligne est refusée"), qPrintable(place.text()));
}

void TestUsualGroup::aFileThatIsGoneIsNamed()
{
    Place place;
    const QString path = place.write(kGood);
    place.chooseList(path);
    QVERIFY(QFile::remove(path));
    place.import();
    QCOMPARE(place.notice(), u"Le fichier de la liste habituelle n’est plus là."_s);
    QVERIFY(place.text().contains(u"groupe.csv"));
}

void TestUsualGroup::aListWithoutItsColumnsSaysWhich()
{
    Place place;
    place.chooseList(place.write("firstname;lastname\r\nZoe;Lambert\r\n"));
    place.import();
    QVERIFY2(place.notice().startsWith(u"Dans la liste habituelle, il manque"), qPrintable(place.notice()));
    place.chooseList(place.write(""));
    place.import();
    QCOMPARE(place.notice(), u"La liste habituelle est vide."_s);
}

void TestUsualGroup::theListCanBeTakenAway()
{
    Place place;
    place.chooseList(place.write(kGood));
    click(&place.window, u"noGroupFileButton"_s);
    QVERIFY(place.parts->settings().settings().groupFile.isEmpty());
    QVERIFY(!shows(&place.window, u"noGroupFileButton"_s));
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestUsualGroup>(argc, argv);
}
#include "tst_usual_group.moc"

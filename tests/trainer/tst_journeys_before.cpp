// The trainer's journeys before and between the groups, each as a person lives it in the real window: F01 to
// F07.

#include "core/text.h"
#include "data/canonical_dump.h"
#include "data/query.h"
#include "documents/pdf_tools.h"
#include "runtime/translation.h"
#include "services/accounts/invitation_service.h"
#include "services/accounts/registration_service.h"
#include "services/classroom/pin_service.h"
#include "services/classroom/settings_service.h"
#include "services/records/record_service.h"
#include "services/requests/request_service.h"
#include "services/world/world_service.h"
#include "support/fail_on_warning.h"
#include "support/window_test.h"
#include "trainer/invitations_page.h"
#include "trainer/letter_model.h"
#include "trainer/letter_table.h"
#include "trainer/trainer_seat.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace trainer_test;
using core::RecordKind;

namespace {

constexpr int kGroup = 15; // people
const QString kMonique = u"monique.delvaux@messagerie.example"_s;

QString eanOf(int number)
{
    const QString digits = u"54144886300%1"_s.arg(number, 6, 10, QChar(u'0'));
    return digits + QString::number(core::Ean::checkDigit(digits));
}

// What a spreadsheet of the office saves: Windows' own letters, semicolons, an empty column at the end.
QByteArray listOf(int people)
{
    QString list = u"ean;prénom;nom;adresse;code postal;localité;\r\n"_s;
    for (int i = 1; i <= people; ++i)
        list += u"%1;Zoé;Lefèvre-%2;Rue du Lavoir %3;4998;Valbois;\r\n"_s.arg(eanOf(i), QChar(u'A' + i - 1))
                    .arg(i);
    list += u"%1;Lucie;;Rue du Lavoir 90;4998;Valbois;\r\n\r\n"_s.arg(eanOf(90));
    list += u"541448863000000000;Marc;Petit;Rue du Lavoir 91;4998;Valbois;\r\n"_s;
    return list.toLatin1();
}

struct Room final : TrainerSeat
{
    services::RecordService& records() { return runtime->records(); }
    core::SupplyPointId point(const QString& ean)
    {
        const auto found = runtime->world().persona(ean);
        return found ? found->supplyPoint.id : core::SupplyPointId();
    }
    qint64 count(RecordKind kind, core::SupplyPointId person)
    {
        core::RecordQuery query;
        query.person = person;
        return records().count(kind, query).value_or(-1);
    }
    // What the world holds, but for what tells of the reset itself.
    QByteArray content()
    {
        QList<data::CopiedTable> tables = data::worldTables();
        tables.removeIf([](const data::CopiedTable& table) {
            return table.name == "journal"_L1 || table.name == "world_meta"_L1;
        });
        return data::canonicalDump(runtime->worldStore().database(), tables).value();
    }
    // What everybody else has.
    QByteArray contentBut(core::SupplyPointId person)
    {
        QByteArray all;
        for (const data::CopiedTable& table : data::worldTables()) {
            if (table.owner.isEmpty() || table.name == "journal"_L1)
                continue;
            data::Query rows(runtime->worldStore().database(), "test.rows"_L1,
                u"select * from %1 where %2 <> :person order by %3"_s.arg(
                    table.name, table.owner, table.key));
            const auto lines = rows.bind(":person"_L1, person).all([](const data::Row& row) {
                QByteArray line;
                for (int i = 0; i < row.columnCount(); ++i)
                    line += row.value(i).toString().toUtf8() + '|';
                return line;
            });
            if (!lines)
                qFatal("%s", qPrintable(lines.error().detail));
            all += table.name.toUtf8() + lines->join('\n');
        }
        return all;
    }
    // Monique asks something, and lies back.
    void work()
    {
        if (!sitDown(kMonique) || !signIn())
            qFatal("nobody works");
        core::RequestEntry entry{core::RequestKind::Other, u"Ma question"_s, u"Un mot de Monique"_s};
        const auto sent = runtime->requests().send(runtime->session().account()->id, entry, {});
        if (!sent || !std::holds_alternative<services::SentRequest>(*sent))
            qFatal("nothing was sent");
        window().leave();
    }
    // A new one, still empty, at its letters.
    void openGroup(const QString& name)
    {
        go(u"groups"_s);
        clickAndThen(u"newGroupButton"_s, [&] {
            type(u"groupNameEdit"_s, name);
            click(u"addGroupNowButton"_s);
        });
        go(u"invitations"_s);
        QTRY_VERIFY(shows(room, u"emptyState"_s));
    }
    QString letterOf(core::SupplyPointId person)
    {
        const auto letter = runtime->invitations().letter(person);
        return letter && letter->has_value() ? (*letter)->code.text() : QString();
    }
    // The row of that person in the list of letters becomes the current one.
    void show(const QString& name)
    {
        type(u"searchEdit"_s, name);
        auto* table = trainer_test::find<trainer::LetterTable>(room, u"letterTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->setFocus(Qt::TabFocusReason);
        QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    }
    QString letterState()
    {
        auto* table = trainer_test::find<trainer::LetterTable>(room, u"letterTable"_s);
        return table->model()->index(0, trainer::LetterModel::Letter).data().toString();
    }
};

// The letters in that file: one page for each, with the code of each in large spaced type.
void checkLetters(Room& room, const QString& pdf, const QList<core::SupplyPointId>& people)
{
    QCOMPARE(pdftools::infoOf(pdf, u"Pages"_s), QString::number(people.size()));
    const QString text = pdftools::textOf(pdf).remove(u' '); // the codes are widely spaced
    for (const core::SupplyPointId person : people) {
        const auto letter = room.runtime->invitations().letter(person);
        QVERIFY(letter && letter->has_value());
        const core::SupplyPoint& point = (*letter)->supplyPoint;
        QVERIFY2(text.contains((*letter)->code.text()), qPrintable(text));
        QVERIFY2(text.contains(QString(point.fullName()).remove(u' ')), qPrintable(point.fullName()));
    }
}

#define ROOM(name)                                                                                           \
    Room name;                                                                                               \
    QVERIFY(name.isReady)

} // namespace

class TestJourneysBefore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void f01FirstStartOfAMachine();
    void f02PrepareAGroupOfFifteen();
    void f03NoListAtHand();
    void f04BetweenTwoGroups_data();
    void f04BetweenTwoGroups();
    void f05Oops();
    void f06OneLearnerStartsAgain_data();
    void f06OneLearnerStartsAgain();
    void f07LostOrLockedCode();
};

void TestJourneysBefore::f01FirstStartOfAMachine()
{
    QElapsedTimer timer;
    timer.start();
    ROOM(room);
    QTRY_VERIFY(shows(room.room, u"trainerButton"_s));
    qInfo("first start to the first names: %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(room.runtime->world().personas()->size() > 8);
    QCOMPARE(room.runtime->learners().learners()->size(), 8);
    QVERIFY(!room.runtime->pin().isChosen().value());

    room.enter();
    QVERIFY(room.runtime->pin().isChosen().value());
    room.go(u"settings"_s);
    room.choose(u"languageCombo"_s, u"Nederlands"_s);
    QCOMPARE(room.runtime->settings().settings().language, core::Language::Dutch);
    room.leave();

    // The next start asks nothing any more.
    room.typist.reset();
    timer.restart();
    QVERIFY(room.runtime.restart());
    room.typist = std::make_unique<Typist>(*room.runtime);
    room.room = &room.window();
    QVERIFY(room.typist->isReady);
    qInfo("a later start: %lld ms", static_cast<long long>(timer.elapsed()));
    QCOMPARE(room.runtime->settings().settings().language, core::Language::Dutch);
    QVERIFY(!room.find<kit::Dialog>(QString()));
    room.sitDownAs(room.runtime->learners().learners()->constFirst().firstName);
    QTRY_VERIFY(room.find<QWidget>(u"DeskPage"_s));
    QVERIFY(!room.find<kit::Dialog>(QString()));
}

void TestJourneysBefore::f02PrepareAGroupOfFifteen()
{
    ROOM(room);
    room.enter();
    room.openGroup(u"Mardi"_s);
    room.giveFilesTo<trainer::InvitationsPage>();
    room.picker.toRead = room.path(u"groupe.csv"_s);
    QFile list(room.picker.toRead);
    QVERIFY(list.open(QIODevice::WriteOnly) && list.write(listOf(kGroup)) > 0);
    list.close();

    QString summary;
    QString refused;
    room.clickAndThen(u"importButton"_s, [&] {
        summary = trainer_test::find<kit::Note>(room.room, u"importSummaryNote"_s)->title();
        refused = room.text(u"refusedText"_s);
        room.click(u"importNowButton"_s);
    });
    QCOMPARE(summary, u"15 personnes à importer."_s);
    QVERIFY2(refused.contains(u"Ligne 17 : il manque le nom."), qPrintable(refused));
    QVERIFY2(refused.contains(u"Ligne 19"), qPrintable(refused));
    QCOMPARE(room.notice(), u"15 personnes ajoutées."_s);
    QList<core::SupplyPointId> people;
    for (int i = 1; i <= kGroup; ++i) {
        people.append(room.point(eanOf(i)));
        QVERIFY(people.constLast().isValid());
        QCOMPARE(room.count(RecordKind::Readings, people.constLast()), 6); // five closed months (E-71)
        QCOMPARE(room.count(RecordKind::Clients, people.constLast()), 0); // they register themselves
    }
    QCOMPARE(room.records().record(RecordKind::SupplyPoints, people.at(0).value())->text(u"name"_s),
        u"Zoé Lefèvre-A"_s);

    room.picker.toWrite = room.path(u"lettres.pdf"_s);
    QElapsedTimer timer;
    timer.start();
    room.click(u"pdfButton"_s);
    qInfo("15 letters as PDF: %lld ms", static_cast<long long>(timer.elapsed()));
    QCOMPARE(room.notice(), u"C’est dans un PDF."_s);
    checkLetters(room, room.picker.toWrite, people);
}

void TestJourneysBefore::f03NoListAtHand()
{
    ROOM(room);
    room.enter();
    room.openGroup(u"Jeudi"_s);
    room.giveFilesTo<trainer::InvitationsPage>();
    room.clickAndThen(u"inventButton"_s, [&] {
        room.choose(u"howManyCombo"_s, u"15 personnes"_s);
        room.click(u"inventNowButton"_s);
    });
    QCOMPARE(room.notice(), u"15 personnes ajoutées."_s);
    const auto learners = room.runtime->learners().learners();
    QCOMPARE(learners->size(), kGroup);
    QList<core::SupplyPointId> people;
    QSet<QString> names;
    for (const core::Learner& learner : *learners) {
        people.append(room.point(learner.ean));
        names.insert(learner.firstName);
        QCOMPARE(room.count(RecordKind::Readings, people.constLast()), 6);
    }
    QCOMPARE(names.size(), kGroup); // nobody is taken for somebody else
    room.picker.toWrite = room.path(u"lettres.pdf"_s);
    room.click(u"pdfButton"_s);
    checkLetters(room, room.picker.toWrite, people);
}

void TestJourneysBefore::f04BetweenTwoGroups_data()
{
    QTest::addColumn<bool>("areNew");
    QTest::newRow("the letters stay valid") << false;
    QTest::newRow("new letters are made") << true;
}

void TestJourneysBefore::f04BetweenTwoGroups()
{
    QFETCH(bool, areNew);
    ROOM(room);
    const QByteArray reference = room.content();
    const core::SupplyPointId ahmed = room.point(u"541448860004312820"_s);
    const QString code = room.letterOf(ahmed);
    QVERIFY(!code.isEmpty());
    room.work();
    QVERIFY(room.content() != reference);
    room.enter();
    room.clickAndThen(u"resetButton"_s, [&] {
        if (areNew)
            room.choose(u"lettersCombo"_s, u"De nouvelles lettres"_s);
        room.click(u"confirmResetButton"_s);
    });
    QTRY_VERIFY(shows(room.room, u"undoResetButton"_s));
    QTRY_VERIFY(!shows(room.room, u"resetDialog"_s));
    QCOMPARE(room.letterOf(ahmed) == code, !areNew);
    if (!areNew)
        QVERIFY2(room.content() == reference, "the world is not the one of the first day");
}

void TestJourneysBefore::f05Oops()
{
    ROOM(room);
    room.work();
    const QByteArray before = room.content();
    room.enter();
    QStringList counted;
    room.clickAndThen(u"resetButton"_s, [&] {
        for (const auto* text : trainer_test::find(room.room, u"countsPanel"_s)->findChildren<kit::Text*>())
            counted.append(text->text());
        room.click(u"confirmResetButton"_s);
    });
    QTRY_VERIFY(shows(room.room, u"undoResetButton"_s));
    QVERIFY2(!counted.isEmpty(), "what goes is not counted");
    QVERIFY(room.content() != before);
    room.click(u"undoResetButton"_s);
    QTRY_VERIFY(!shows(room.room, u"undoResetButton"_s));
    QVERIFY2(room.content() == before, "something is not as before");
    const auto* note = trainer_test::find<kit::Note>(room.room, u"resetNote"_s);
    QCOMPARE(note->title(), u"La remise à zéro est annulée."_s);
    for (const QString& count : std::as_const(counted))
        QVERIFY2(note->text().contains(count), qPrintable(note->text()));
}

void TestJourneysBefore::f06OneLearnerStartsAgain_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<bool>("keepsMails");
    QTest::newRow("the account only") << u"Le compte en ligne seulement"_s << true;
    QTest::newRow("all the work") << u"Tout le travail"_s << false;
}

void TestJourneysBefore::f06OneLearnerStartsAgain()
{
    QFETCH(QString, part);
    QFETCH(bool, keepsMails);
    ROOM(room);
    const core::SupplyPointId monique = room.runtime.persona(kMonique)->supplyPoint.id;
    const qint64 requests = room.count(RecordKind::Requests, monique);
    const qint64 mails = room.count(RecordKind::Messages, monique);
    room.work();
    QCOMPARE(room.count(RecordKind::Requests, monique), requests + 1);
    const QByteArray others = room.contentBut(monique);
    room.enter();
    room.clickAndThen(u"resetButton"_s, [&] {
        room.click(u"personChoice"_s);
        room.choose(u"personCombo"_s, u"Monique"_s);
        room.choose(u"partCombo"_s, part);
        room.click(u"confirmResetButton"_s);
    });
    QTRY_VERIFY(shows(room.room, u"undoResetButton"_s));
    QVERIFY(trainer_test::find<kit::Note>(room.room, u"resetNote"_s)->text().contains(u"Monique"));
    QCOMPARE(room.count(RecordKind::Requests, monique), requests);
    // The mail that thanked her is in her own mailbox, not in the account.
    QCOMPARE(room.count(RecordKind::Messages, monique), mails + (keepsMails ? 1 : 0));
    QVERIFY2(room.contentBut(monique) == others, "somebody else lost or got something");
}

void TestJourneysBefore::f07LostOrLockedCode()
{
    ROOM(room);
    const QString ean = u"541448860004312820"_s;
    const core::SupplyPointId ahmed = room.point(ean);
    const QString paper = room.letterOf(ahmed);
    const QString password = u"Vélo-Jaune-41"_s;
    const auto registers = [&](const QString& code) {
        const auto outcome = room.runtime->registration().submit(
            {ean, code, u"ahmed.yildiz@messagerie.example"_s, password, password});
        return outcome && outcome->errors.isEmpty();
    };
    for (int i = 0; i < core::InvitationRules().tries; ++i)
        QVERIFY(!registers(u"ZZZZ-ZZZ9"_s));
    QVERIFY(!registers(paper)); // it is locked now

    room.enter();
    room.go(u"invitations"_s);
    room.show(u"yildiz"_s);
    QCOMPARE(room.letterState(), u"Bloquée"_s);
    room.click(u"unlockButton"_s);
    QVERIFY(room.letterState() != u"Bloquée"_s);
    QCOMPARE(room.letterOf(ahmed), paper);
    room.click(u"renewButton"_s); // the paper is lost
    const QString second = room.letterOf(ahmed);
    QVERIFY(second != paper);
    QVERIFY(!registers(paper));
    QVERIFY(registers(second));
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestJourneysBefore, runtime::Translation>(argc, argv);
}

#include "tst_journeys_before.moc"

#include "kit/button.h"
#include "kit/text.h"
#include "runtime/translation.h"
#include "services/accounts/invitation_service.h"
#include "services/classroom/learner_service.h"
#include "services/people/letter_service.h"
#include "services/people/people_service.h"
#include "services/world/world_service.h"
#include "support/engines.h"
#include "support/fail_on_warning.h"
#include "support/page_audit.h"
#include "support/window_test.h"
#include "trainer/invitations_page.h"
#include "trainer/letter_model.h"
#include "trainer/letter_table.h"
#include "trainer/machine.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace trainer_test;

namespace {

struct Place : Machine
{
    Place()
        : Machine(core::FixedClock(QDate(2026, 11, 25)), {1142, 700}, kit::Theme().inSimulator())
        , page(new trainer::InvitationsPage(desk::trainerServices(*parts), &window))
    {
        page->setFilePicker(picker);
        page->refresh();
        show(*page);
    }

    QString write(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }
    trainer::LetterTable* table() { return find<trainer::LetterTable>(&window, u"letterTable"_s); }
    QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
    // Presses a button that opens a dialog, and acts in it once it is there.
    void pressAndThen(const QString& button, const std::function<void()>& act)
    {
        QMetaObject::invokeMethod(&window, act, Qt::QueuedConnection);
        click(&window, button);
    }

    trainer::InvitationsPage* page;
};

const QByteArray kList = "ean;pr\xE9nom;nom;adresse;code postal;localit\xE9\r\n"
                         "541448862000000015;Andr\xE9;Lef\xE8vre;Rue du Lavoir 7;4998;Valbois\r\n"
                         "541448862000000022;Lucie;;Rue du Lavoir 8;4998;Valbois\r\n";

} // namespace

class TestInvitationsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void importsAListAfterShowingIt();
    void importsNothingWhenThePersonChangesTheirMind();
    void asksWhichColumnIsWhich();
    void keepsTheRefusedLines();
    void inventsPeopleAndPrintsTheirLetters();
    void addsAPersonByHand();
    void findsByNameStreetAndEan();
    void choosesByKeyboardAlone();
    void unlocksRenewsAndStopsALetter();
    void removesAPersonAndTakesItBack();
    void keepsTheTrainersWords();
    void emptyGroupLeadsToTheImport();
    void everyLookShowsEverything_data();
    void everyLookShowsEverything();
};

void TestInvitationsPage::importsAListAfterShowingIt()
{
    Place place;
    place.picker.toRead = place.write(u"liste.csv"_s, kList);
    place.pressAndThen(u"importButton"_s, [&place] {
        QCOMPARE(
            find<kit::Note>(&place.window, u"importSummaryNote"_s)->title(), u"1 personne à importer."_s);
        QCOMPARE(find<kit::Text>(&place.window, u"importPreviewText"_s)->text(),
            u"Monsieur André Lefèvre, Rue du Lavoir 7, 4998 Valbois"_s);
        QCOMPARE(
            find<kit::Text>(&place.window, u"refusedText"_s)->text(), u"Ligne 3\u00A0: il manque le nom."_s);
        QCOMPARE(place.parts->people().addedEans()->size(), 0);
        click(&place.window, u"importNowButton"_s);
    });
    QCOMPARE(place.notice(), u"1 personne ajoutée."_s);
    QCOMPARE(place.table()->model()->rowCount(), 9);
    QCOMPARE(place.cell(8, trainer::LetterModel::Person), u"André Lefèvre"_s);
    QCOMPARE(place.cell(8, trainer::LetterModel::Letter), u"À imprimer"_s);
}

void TestInvitationsPage::importsNothingWhenThePersonChangesTheirMind()
{
    Place place;
    place.picker.toRead = place.write(u"liste.csv"_s, kList);
    place.pressAndThen(u"importButton"_s, [&place] { click(&place.window, u"cancelImportButton"_s); });
    QCOMPARE(place.parts->people().addedEans()->size(), 0);
    place.picker.toRead = place.folder.filePath(u"absent.csv"_s);
    click(&place.window, u"importButton"_s);
    QCOMPARE(place.notice(), u"Ce fichier ne peut pas être lu."_s);
    place.picker.toRead.clear();
    click(&place.window, u"importButton"_s);
}

void TestInvitationsPage::asksWhichColumnIsWhich()
{
    Place place;
    place.picker.toRead
        = place.write(u"liste.csv"_s, QByteArray(kList).replace("nom;adresse", "quoi;adresse"));
    place.pressAndThen(u"importButton"_s, [&place] {
        QCOMPARE(find<kit::Note>(&place.window, u"importSummaryNote"_s)->title(), u"Il manque\u00A0: Nom."_s);
        QVERIFY(!find<kit::Button>(&place.window, u"importNowButton"_s)->isEnabled());
        choose(&place.window, u"column3Combo"_s, u"Nom"_s);
        QCOMPARE(
            find<kit::Note>(&place.window, u"importSummaryNote"_s)->title(), u"1 personne à importer."_s);
        click(&place.window, u"importNowButton"_s);
    });
    QCOMPARE(place.parts->people().addedEans()->size(), 1);
}

void TestInvitationsPage::keepsTheRefusedLines()
{
    Place place;
    place.picker.toRead = place.write(u"liste.csv"_s, kList);
    place.picker.toWrite = place.folder.filePath(u"refusees.csv"_s);
    place.pressAndThen(u"importButton"_s, [&place] {
        click(&place.window, u"keepRefusedButton"_s);
        click(&place.window, u"cancelImportButton"_s);
    });
    QFile file(place.picker.toWrite);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY2(text.contains(u"Lucie"_s) && text.contains(u"il manque le nom"_s), qPrintable(text));
}

void TestInvitationsPage::inventsPeopleAndPrintsTheirLetters()
{
    Place place;
    place.pressAndThen(u"inventButton"_s, [&place] {
        choose(&place.window, u"howManyCombo"_s, u"5 personnes"_s);
        click(&place.window, u"inventNowButton"_s);
    });
    QCOMPARE(place.notice(), u"5 personnes ajoutées."_s);
    QCOMPARE(place.table()->model()->rowCount(), 13);
    place.picker.toWrite = place.folder.filePath(u"lettres.pdf"_s);
    click(&place.window, u"pdfButton"_s);
    QCOMPARE(place.notice(), u"C’est dans un PDF."_s);
    QVERIFY(QFile(place.picker.toWrite).size() > 10'000);
    for (int row = 8; row < 13; ++row)
        QCOMPARE(place.cell(row, trainer::LetterModel::Letter), u"Imprimée"_s);
}

void TestInvitationsPage::addsAPersonByHand()
{
    Place place;
    place.pressAndThen(u"addPersonButton"_s, [&place] {
        const QList<std::pair<QString, QString>> typed{{u"firstNameEdit"_s, u"Élodie"_s},
            {u"lastNameEdit"_s, u"Noël"_s}, {u"streetEdit"_s, u"Rue du Lavoir"_s}, {u"numberEdit"_s, u"12"_s},
            {u"cityEdit"_s, u"Valbois"_s}};
        for (const auto& [name, text] : typed)
            type(find<QLineEdit>(&place.window, name), text);
        // The postcode is missing: the form stays, says it, and keeps what was typed.
        QMetaObject::invokeMethod(
            &place.window,
            [&place] {
                QCOMPARE(find<QLineEdit>(&place.window, u"firstNameEdit"_s)->text(), u"Élodie"_s);
                type(find<QLineEdit>(&place.window, u"postcodeEdit"_s), u"4998"_s);
                click(&place.window, u"addNowButton"_s);
            },
            Qt::QueuedConnection);
        click(&place.window, u"addNowButton"_s);
    });
    QCOMPARE(place.notice(), u"La personne est dans le groupe."_s);
    QTRY_COMPARE(place.cell(8, trainer::LetterModel::Person), u"Élodie Noël"_s);
}

void TestInvitationsPage::findsByNameStreetAndEan()
{
    Place place;
    auto* search = find<QLineEdit>(&place.window, u"searchEdit"_s);
    type(search, u"delvaux"_s);
    QCOMPARE(place.table()->model()->rowCount(), 1);
    search->clear();
    type(search, u"312 769"_s);
    QCOMPARE(place.table()->model()->rowCount(), 1);
    search->clear();
    type(search, u"RUE DU MOULIN"_s);
    QVERIFY(place.table()->model()->rowCount() >= 1);
    search->clear();
    choose(&place.window, u"stateCombo"_s, u"Activées"_s);
    QVERIFY(place.table()->model()->rowCount() > 0);
    for (int row = 0; row < place.table()->model()->rowCount(); ++row)
        QCOMPARE(place.cell(row, trainer::LetterModel::Letter), u"Activée"_s);
}

void TestInvitationsPage::choosesByKeyboardAlone()
{
    Place place;
    auto* table = place.table();
    auto& letters = table->letters();
    letters.chooseShown(false);
    QVERIFY(!find<kit::Button>(&place.window, u"printButton"_s)->isEnabled());
    table->setFocus(Qt::TabFocusReason);
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_Space);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(letters.chosen().size(), 2);
    QCOMPARE(find<kit::Button>(&place.window, u"printButton"_s)->text(), u"Imprimer 2 lettres"_s);
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(find<kit::Button>(&place.window, u"printButton"_s)->text(), u"Imprimer 1 lettre"_s);
    QTest::keyClick(table, Qt::Key_Tab);
    QVERIFY(QApplication::focusWidget() != table);
}

void TestInvitationsPage::unlocksRenewsAndStopsALetter()
{
    Place place;
    VERIFY_OK(place.parts->people().add(*place.parts->people().invented(1)));
    QTRY_COMPARE(place.table()->model()->rowCount(), 9);
    place.table()->setCurrentIndex(place.table()->model()->index(8, trainer::LetterModel::Person));
    const QString code = place.cell(8, trainer::LetterModel::Code);
    QVERIFY(!shows(&place.window, u"unlockButton"_s));
    const core::Ean ean = place.table()->letters().letterAt(8).persona.supplyPoint.ean;
    for (int i = 0; i < core::InvitationRules().tries; ++i)
        VERIFY_OK(place.parts->invitations().check(ean, core::ActivationCode::fromNumber(7)));
    place.page->refresh();
    QCOMPARE(place.cell(8, trainer::LetterModel::Letter), u"Bloquée"_s);
    click(&place.window, u"unlockButton"_s);
    QCOMPARE(place.cell(8, trainer::LetterModel::Letter), u"À imprimer"_s);
    QCOMPARE(place.cell(8, trainer::LetterModel::Code), code);
    click(&place.window, u"renewButton"_s);
    QVERIFY(place.cell(8, trainer::LetterModel::Code) != code);
    click(&place.window, u"expireButton"_s);
    QCOMPARE(place.cell(8, trainer::LetterModel::Letter), u"Expirée"_s);
}

void TestInvitationsPage::removesAPersonAndTakesItBack()
{
    Place place;
    QVERIFY(!shows(&place.window, u"removeButton"_s)); // somebody of the demonstration
    VERIFY_OK(place.parts->people().add(*place.parts->people().invented(1)));
    QTRY_COMPARE(place.table()->model()->rowCount(), 9);
    place.table()->setCurrentIndex(place.table()->model()->index(8, trainer::LetterModel::Person));
    click(&place.window, u"removeButton"_s);
    QTRY_COMPARE(place.table()->model()->rowCount(), 8);
    QTest::mouseClick(find<kit::Note>(&place.window, u"noticeNote"_s)->actionButton(), Qt::LeftButton);
    QTRY_COMPARE(place.table()->model()->rowCount(), 9);
}

void TestInvitationsPage::keepsTheTrainersWords()
{
    Place place;
    place.pressAndThen(u"wordingButton"_s, [&place] {
        auto* heading = find<QLineEdit>(&place.window, u"headingEdit"_s);
        heading->clear();
        type(heading, u"Bienvenue à l’atelier"_s);
        click(&place.window, u"keepWordingButton"_s);
    });
    QCOMPARE(place.parts->letters().wording()->heading, u"Bienvenue à l’atelier"_s);
    place.pressAndThen(u"wordingButton"_s, [&place] { click(&place.window, u"usualWordingButton"_s); });
    QCOMPARE(*place.parts->letters().wording(), core::LetterWording());
}

void TestInvitationsPage::emptyGroupLeadsToTheImport()
{
    Place place;
    QVERIFY(place.parts->learners().addGroup(u"Mardi"_s)->isEmpty());
    QTRY_VERIFY(shows(&place.window, u"emptyState"_s));
    QVERIFY(!shows(&place.window, u"letterTable"_s));
    QCOMPARE(find<kit::Button>(&place.window, u"importButton"_s)->role(), kit::Button::Role::SimPrimary);
}

void TestInvitationsPage::everyLookShowsEverything_data()
{
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    for (const kit::ThemeName theme :
        {kit::ThemeName::Light, kit::ThemeName::Dark, kit::ThemeName::Contrast}) {
        for (const int percent : {100, 150, 200}) {
            for (const QSize size : {QSize(1142, 700), QSize(800, 640)}) {
                QTest::addRow("theme %d, %d %%, %d px", static_cast<int>(theme), percent, size.width())
                    << static_cast<int>(theme) << percent << size;
            }
        }
    }
}

void TestInvitationsPage::everyLookShowsEverything()
{
    QFETCH(int, theme);
    QFETCH(int, percent);
    QFETCH(QSize, size);
    Place place;
    place.window.resize(size);
    place.page->resize(size);
    place.scope->apply(kit::Theme(static_cast<kit::ThemeName>(theme), percent).inSimulator());
    QTRY_VERIFY(place.window.isActiveWindow());
    QTRY_COMPARE(audit::faultsOf(place.window), QStringList());
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestInvitationsPage, runtime::Translation>(argc, argv);
}
#include "tst_invitations_page.moc"

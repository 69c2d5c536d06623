#include "coach/engine/achievements.h"
#include "coach/engine/coach.h"
#include "data/dataset/content_file.h"
#include "data/packs/zip_file.h"
#include "documents/certificate_document.h"
#include "documents/pdf_tools.h"
#include "kit/definition_list.h"
#include "kit/form_field.h"
#include "kit/note.h"
#include "kit/text.h"
#include "kit/text_area.h"
#include "services/classroom/certificate_service.h"
#include "services/classroom/certificate_template_service.h"
#include "services/classroom/exercise_plan_service.h"
#include "services/classroom/learner_service.h"
#include "services/classroom/organisation_service.h"
#include "services/classroom/pack_service.h"
#include "services/classroom/progress_service.h"
#include "services/world/world_service.h"
#include "support/fail_on_warning.h"
#include "support/page_audit.h"
#include "support/window_test.h"
#include "trainer/closing_page.h"
#include "trainer/content_panel.h"
#include "trainer/machine.h"
#include "trainer/organisation_panel.h"
#include "trainer/page_preview.h"

#include <QCheckBox>
#include <QFile>
#include <QImage>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using namespace trainer_test;

namespace {

const QDateTime kMorning(QDate(2026, 11, 3), QTime(9, 0), Qt::UTC);
constexpr int kLearners = 15;

// The trainer's place on « Bilan »; of a group of fifteen, everybody finished exercises but the last.
struct Place final : PanelMachine
{
    Place()
        : PanelMachine(core::FixedClock(kMorning))
    {
        fillGroup();
        open();
        frame->findChild<trainer::ClosingPage*>()->setFilePicker(picker);
        frame->findChild<trainer::OrganisationPanel*>()->setFilePicker(picker);
        click(&window, u"closingMenuItem"_s);
    }
    void pick(const QString& path) { picker.toRead = picker.toWrite = path; }

    void fillGroup()
    {
        QStringList eans;
        for (const core::Persona& persona : parts->world().personas().value())
            eans.append(persona.supplyPoint.ean.digits());
        for (qsizetype i = parts->learners().learners()->size(); i < kLearners; ++i) {
            if (!parts->learners().add(u"Apprenant %1"_s.arg(i + 1), eans))
                qFatal("no learner");
        }
        const auto learners = parts->learners().learners();
        for (const core::Learner& learner : learners->first(learners->size() - 1)) {
            for (const QString& exercise : {u"P01"_s, u"P08"_s}) {
                core::ExerciseProgress done;
                done.learner = learner.id;
                done.exercise = exercise;
                done.startedAt = kMorning;
                done.finishedAt = kMorning.addSecs(600);
                done.running = false;
                if (!parts->progress().keep(done))
                    qFatal("no progress");
            }
        }
        firstName = learners->first().firstName;
    }
    QString verdict() { return find<kit::Note>(&window, u"verdictNote"_s)->title(); }
    QString firstName;
};

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(path));
}

} // namespace

class TestClosingPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void sheetsNameNobodyUnlessAsked();
    void aGroupsFileIsVerifiedOneByOne();
    void sheetsFollowTheListOfTheGroup();
    void nothingChosenIsSaid();
    void certificatesAreVerifiedAndTakenBack();
    void keysAreExchanged();
    void theOrganiserIsOnThePapers();
    void aTemplateIsMadeByKeyboard();
    void whatIsTypedIsNotLost();
    void theGroupsPapersHaveTheTemplateChosen();
    void packsComeInWithReasonsOrWhole();
    void thePageCanBeReadByEverybody_data();
    void thePageCanBeReadByEverybody();
};

void TestClosingPage::sheetsNameNobodyUnlessAsked()
{
    Place place;
    place.pick(place.folder.filePath(u"bilan.pdf"_s));
    click(&place.window, u"keepPapersButton"_s);
    QCOMPARE(pdftools::infoOf(place.picker.toRead, u"Pages"_s), QString::number(kLearners));
    const QString text = pdftools::textOf(place.picker.toRead);
    QVERIFY2(!text.contains(place.firstName) && !text.contains(u"Apprenant"), qPrintable(text));
    QVERIFY(place.parts->certificates().given()->isEmpty());
    // Asked for each time.
    click(&place.window, u"namesCheck"_s);
    click(&place.window, u"groupsMenuItem"_s);
    click(&place.window, u"closingMenuItem"_s);
    QVERIFY(!find<QCheckBox>(&place.window, u"namesCheck"_s)->isChecked());
    place.pick(u"/nowhere/at/all.pdf"_s);
    click(&place.window, u"keepPapersButton"_s);
    QCOMPARE(place.notice(), u"Le PDF n’a pas pu être écrit."_s);
}

void TestClosingPage::aGroupsFileIsVerifiedOneByOne()
{
    Place place;
    place.pick(place.folder.filePath(u"bilan.pdf"_s));
    click(&place.window, u"certificatesCheck"_s);
    click(&place.window, u"keepPapersButton"_s);
    click(&place.window, u"verifyFileButton"_s);
    QCOMPARE(place.verdict(), u"Ces %1 attestations sont authentiques."_s.arg(kLearners - 1));
    const QString first
        = find<kit::DefinitionList>(&place.window, u"sheetPart1"_s)->entries().constFirst().term;
    QVERIFY2(first.startsWith(place.firstName + u" · "_s), qPrintable(first));
    place.picture(u"verified-group"_s);
    click(&place.window, u"closeSheetButton"_s);

    const QString code = place.parts->certificates().given()->constFirst().code;
    QVERIFY(place.parts->certificates().revoke(code).has_value());
    click(&place.window, u"verifyFileButton"_s);
    QCOMPARE(place.verdict(),
        u"%1 attestations sur %2 sont authentiques."_s.arg(kLearners - 2).arg(kLearners - 1));
}

void TestClosingPage::sheetsFollowTheListOfTheGroup()
{
    Place place;
    const auto group = place.parts->learners().currentGroup()->value().id;
    core::ExercisePlan plan;
    plan.group = group;
    plan.name = u"Séance 2"_s;
    plan.exercises = {u"P08"_s, u"P11"_s};
    QVERIFY(place.parts->plans().save(plan)->isEmpty());
    place.pick(place.folder.filePath(u"bilan.pdf"_s));
    click(&place.window, u"keepPapersButton"_s);
    const auto& all = place.parts->coach().exercises();
    const auto skill = [&all](const QString& id) {
        return coach::skillsOf(all, {id}, core::Language::French).constFirst();
    };
    // Of the first: the list comes first, then whatever else was done; what is left of it stands at the end.
    const QString text = pdftools::textOf(place.picker.toRead);
    QVERIFY2(text.indexOf(skill(u"P08"_s)) >= 0, qPrintable(text));
    QVERIFY2(text.indexOf(skill(u"P08"_s)) < text.indexOf(skill(u"P01"_s)), qPrintable(text));
    QVERIFY2(text.indexOf(u"Ce qui m’attend"_s) < text.indexOf(skill(u"P11"_s)), qPrintable(text));
    QVERIFY2(!text.contains(skill(u"P12"_s)), qPrintable(text));
}

void TestClosingPage::nothingChosenIsSaid()
{
    Place place;
    click(&place.window, u"sheetsCheck"_s);
    click(&place.window, u"keepPapersButton"_s);
    QCOMPARE(place.notice(), u"Il n’y a rien à imprimer."_s);
}

void TestClosingPage::certificatesAreVerifiedAndTakenBack()
{
    Place place;
    const auto given
        = place.parts->certificates().give({u"Monique"_s, QDate(2026, 11, 2), {u"P08"_s}, false});
    QVERIFY(given.has_value());
    auto* code = find<QLineEdit>(&place.window, u"codeEdit"_s);
    type(code, given->code.toLower());
    QTest::keyClick(code, Qt::Key_Return);
    QCOMPARE(place.verdict(), u"Cette attestation est authentique."_s);
    place.picture(u"verified"_s);
    click(&place.window, u"closeSheetButton"_s);

    place.pick(place.folder.filePath(u"one.pdf"_s));
    const auto pdf
        = documents::toPdf(documents::CertificateDocument({*given, {u"x"_s}, {}, core::Language::French}));
    QVERIFY(pdf.has_value());
    write(place.picker.toRead, *pdf);
    click(&place.window, u"verifyFileButton"_s);
    QCOMPARE(place.verdict(), u"Cette attestation est authentique."_s);
    click(&place.window, u"closeSheetButton"_s);
    write(place.picker.toRead, "no PDF");
    click(&place.window, u"verifyFileButton"_s);
    QCOMPARE(place.verdict(), u"Ce n’est pas une attestation d’Electruc."_s);
    click(&place.window, u"closeSheetButton"_s);

    // The safe answer first; then the other one.
    code->setText(given->payload());
    place.then([&] { click(&place.window, u"safeButton"_s); });
    click(&place.window, u"revokeButton"_s);
    QCOMPARE(place.parts->certificates().check(given->code)->verdict,
        services::CertificateCheck::Verdict::Authentic);
    place.then([&] { click(&place.window, u"actionButton"_s); });
    click(&place.window, u"revokeButton"_s);
    QTRY_COMPARE(place.notice(), u"L’attestation %1 est annulée."_s.arg(given->code));
    click(&place.window, u"verifyButton"_s);
    QCOMPARE(place.verdict(), u"Cette attestation est annulée."_s);
    click(&place.window, u"closeSheetButton"_s);
    find<QLineEdit>(&place.window, u"codeEdit"_s)->setText(u"rien"_s);
    click(&place.window, u"revokeButton"_s);
    QCOMPARE(place.notice(), u"Ce n’est pas le code d’une attestation."_s);
}

void TestClosingPage::keysAreExchanged()
{
    Place here;
    Place elsewhere;
    here.pick(here.folder.filePath(u"key.json"_s));
    click(&here.window, u"exportKeyButton"_s);
    QCOMPARE(here.notice(), u"Votre clé publique est dans un fichier."_s);
    const auto given = here.parts->certificates().give({u"Monique"_s, QDate(2026, 11, 2), {u"P08"_s}, false});
    QVERIFY(given.has_value());
    elsewhere.window.activateWindow();
    elsewhere.pick(here.picker.toRead);
    find<QLineEdit>(&elsewhere.window, u"codeEdit"_s)->setText(given->payload());
    click(&elsewhere.window, u"verifyButton"_s);
    QCOMPARE(elsewhere.verdict(), u"Cet ordinateur ne connaît pas qui l’a signée."_s);
    click(&elsewhere.window, u"closeSheetButton"_s);
    click(&elsewhere.window, u"trustKeyButton"_s);
    QCOMPARE(elsewhere.notice(), u"Cette clé est acceptée."_s);
    const QString fingerprint = core::fingerprintText(here.parts->certificates().ownKey()->fingerprint);
    QVERIFY(find<kit::Text>(&elsewhere.window, u"keyList"_s)->text().contains(fingerprint));
    click(&elsewhere.window, u"verifyButton"_s);
    QCOMPARE(elsewhere.verdict(), u"Cette attestation est authentique."_s);
    click(&elsewhere.window, u"closeSheetButton"_s);
    write(elsewhere.picker.toRead, "{}");
    click(&elsewhere.window, u"trustKeyButton"_s);
    QCOMPARE(elsewhere.notice(), u"Ce n’est pas un fichier de clé d’Electruc."_s);
}

void TestClosingPage::theOrganiserIsOnThePapers()
{
    Place place;
    click(&place.window, u"settingsMenuItem"_s);
    auto* name = find<QLineEdit>(&place.window, u"organisationNameEdit"_s);
    type(name, u"Bibliothèque de Valbois"_s);
    auto* preview = find<trainer::PagePreview>(&place.window, u"certificatePreview"_s);
    QVERIFY(preview->accessibleDescription().contains(u"Bibliothèque de Valbois"));
    type(find<QLineEdit>(&place.window, u"organisationTrainerEdit"_s), u"Anne Lambert"_s);
    QTest::keyClick(name, Qt::Key_Return);
    auto* note = find<kit::Note>(&place.window, u"organisationNote"_s);
    QCOMPARE(note->title(), u"C’est gardé."_s);
    QCOMPARE(place.parts->organisation().organisation()->trainer, u"Anne Lambert"_s);
    place.picture(u"organiser"_s);

    place.pick(place.folder.filePath(u"logo.svg"_s));
    write(place.picker.toRead,
        "<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>");
    click(&place.window, u"chooseLogoButton"_s);
    QVERIFY2(note->title().contains(u"va chercher autre chose"), qPrintable(note->title()));
    write(place.picker.toRead, "\x89PNG\r\n\x1A\nbroken");
    click(&place.window, u"chooseLogoButton"_s);
    QVERIFY2(note->title().contains(u"n’est pas une image"), qPrintable(note->title()));
    QVERIFY(place.parts->organisation().organisation()->logo.isEmpty());
    place.pick(place.folder.filePath(u"logo.png"_s));
    QImage logo(200, 80, QImage::Format_RGB32);
    logo.fill(Qt::darkBlue);
    QVERIFY(logo.save(place.picker.toRead));
    click(&place.window, u"chooseLogoButton"_s);
    QCOMPARE(note->title(), u"C’est gardé."_s);
    QVERIFY(!place.parts->organisation().organisation()->logo.isEmpty());
    click(&place.window, u"removeLogoButton"_s);
    QVERIFY(place.parts->organisation().organisation()->logo.isEmpty());

    name->setText(QString(61, u'a'));
    click(&place.window, u"keepOrganisationButton"_s);
    QVERIFY(find<kit::FormField>(&place.window, u"organisationNameField"_s)->hasError());
    QCOMPARE(place.parts->organisation().organisation()->name, u"Bibliothèque de Valbois"_s);
}

void TestClosingPage::aTemplateIsMadeByKeyboard()
{
    Place place;
    click(&place.window, u"settingsMenuItem"_s);
    QVERIFY(!shows(&place.window, u"removeTemplateButton"_s)); // it is the default
    auto* make = find<QAbstractButton>(&place.window, u"newTemplateButton"_s);
    make->setFocus(Qt::TabFocusReason);
    QTest::keyClick(make, Qt::Key_Space);
    auto* name = find<QLineEdit>(&place.window, u"templateNameEdit"_s);
    QTRY_VERIFY(name->hasFocus());
    type(name, u"Mairie"_s); // over the name proposed
    const QStringList order{u"templateTitleEdit"_s, u"templateSubtitleEdit"_s, u"templateWordsEdit"_s};
    const QStringList typed{u"Brevet <b>"_s, u"Commune de Valbois"_s, u"{prénom} {nom}"_s};
    for (qsizetype i = 0; i < order.size(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), order.at(i));
        type(QApplication::focusWidget(), typed.at(i));
    }
    choose(&place.window, u"accentCombo"_s, u"Vert"_s);
    auto* preview = find<trainer::PagePreview>(&place.window, u"templatePreview"_s);
    QVERIFY(preview->accessibleDescription().contains(u"Brevet <b>"_s));
    auto* save = find<QAbstractButton>(&place.window, u"saveTemplateButton"_s);
    save->setFocus(Qt::TabFocusReason);
    QTest::keyClick(save, Qt::Key_Space);
    auto* words = find<kit::FormField>(&place.window, u"templateWordsField"_s);
    QVERIFY(words->hasError());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"templateWordsEdit"_s);
    find<kit::TextArea>(&place.window, u"templateWordsEdit"_s)->setText(u"{prénom} sait : {savoir-faire}."_s);
    QTest::keyClick(name, Qt::Key_Return);
    auto* note = find<kit::Note>(&place.window, u"templateNote"_s);
    QCOMPARE(note->title(), u"« Mairie » est enregistré."_s);
    QVERIFY(!words->hasError());
    const auto all = place.parts->templates().templates();
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->at(1).look.accent, core::CertificateAccent::Green);
    place.picture(u"template"_s);

    click(&place.window, u"defaultTemplateButton"_s);
    QVERIFY(place.parts->templates().templates()->at(1).isDefault);
    QVERIFY(!shows(&place.window, u"removeTemplateButton"_s));
    QVERIFY(find<trainer::PagePreview>(&place.window, u"certificatePreview"_s)
                ->accessibleDescription()
                .contains(u"Brevet <b>"_s));
    click(&place.window, u"duplicateTemplateButton"_s);
    QCOMPARE(name->text(), u"Mairie (2)"_s);
    click(&place.window, u"removeTemplateButton"_s);
    QCOMPARE(place.parts->templates().templates()->size(), 2);
    find<QAbstractButton>(note, u"noteActionButton"_s)->click(); // taken back
    QCOMPARE(place.parts->templates().templates()->size(), 3);
}

void TestClosingPage::whatIsTypedIsNotLost()
{
    Place place;
    QVERIFY(place.parts->templates().save({{}, u"Mairie"_s, {}, false})->id.isValid());
    click(&place.window, u"settingsMenuItem"_s);
    auto* title = find<QLineEdit>(&place.window, u"templateTitleEdit"_s);
    type(title, u"Bravo"_s);
    // The safe answer keeps it.
    place.then([&] { click(&place.window, u"safeButton"_s); });
    choose(&place.window, u"templateCombo"_s, u"Mairie"_s);
    QCOMPARE(place.parts->templates().find({})->look.title, u"Bravo"_s);
    QCOMPARE(title->text(), QString());
    type(title, u"Autre"_s);
    place.then([&] { click(&place.window, u"actionButton"_s); });
    click(&place.window, u"newTemplateButton"_s);
    QCOMPARE(place.parts->templates().templates()->at(1).look.title, QString());
    // What cannot be kept stays where it is.
    type(title, QString(61, u'x'));
    place.then([&] { click(&place.window, u"safeButton"_s); });
    auto* list = find<QComboBox>(&place.window, u"templateCombo"_s);
    list->setCurrentIndex(0);
    QTRY_VERIFY(find<kit::FormField>(&place.window, u"templateTitleField"_s)->hasError());
    QCOMPARE(list->currentIndex(), -1);
    QCOMPARE(title->text().size(), 61);
}

void TestClosingPage::theGroupsPapersHaveTheTemplateChosen()
{
    Place place;
    const auto own = place.parts->templates().save({{}, u"Mairie"_s, {u"Brevet"_s, {}, {}}, false});
    QVERIFY(own->id.isValid());
    click(&place.window, u"groupsMenuItem"_s);
    click(&place.window, u"closingMenuItem"_s);
    QVERIFY(!shows(&place.window, u"templateCombo"_s));
    click(&place.window, u"certificatesCheck"_s);
    auto* list = find<QComboBox>(&place.window, u"templateCombo"_s);
    QCOMPARE(list->currentText(), u"Electruc (par défaut)"_s);
    choose(&place.window, u"templateCombo"_s, u"Mairie"_s);
    place.pick(place.folder.filePath(u"bilan.pdf"_s));
    click(&place.window, u"keepPapersButton"_s);
    QCOMPARE(pdftools::textOf(place.picker.toRead).count(u"Brevet"_s), kLearners - 1);
    QTRY_COMPARE(audit::faultsOf(place.window), QStringList());
    place.picture(u"closing-template"_s);
    // One person only.
    choose(&place.window, u"onlyCombo"_s, place.firstName);
    click(&place.window, u"sheetsCheck"_s);
    place.pick(place.folder.filePath(u"one.pdf"_s));
    click(&place.window, u"keepPapersButton"_s);
    QCOMPARE(pdftools::infoOf(place.picker.toRead, u"Pages"_s), u"1"_s);
    QVERIFY(pdftools::textOf(place.picker.toRead).contains(place.firstName));
    click(&place.window, u"verifyFileButton"_s);
    QCOMPARE(place.verdict(), u"Cette attestation est authentique."_s);
}

void TestClosingPage::packsComeInWithReasonsOrWhole()
{
    Place place;
    place.frame->findChild<trainer::ContentPanel*>()->setFilePicker(place.picker);
    const auto exercise = data::readContentFile(data::kBuiltInContent, u"templates/exercise.json"_s);
    QVERIFY(exercise.has_value());
    const QByteArray manifest = R"({"pack": 1, "id": "valbois", "title": "Exercices de Valbois"})";
    const auto zip = [&](const QByteArray& content) {
        const auto bytes
            = data::writeZip({{core::Pack::kManifest, manifest}, {u"exercises/x01-aide.json"_s, content}});
        write(place.folder.filePath(u"pack.zip"_s), *bytes);
    };
    place.pick(place.folder.filePath(u"pack.zip"_s));
    click(&place.window, u"settingsMenuItem"_s);
    zip(QByteArray(*exercise).replace("helpLink", "helpLnik"));
    click(&place.window, u"importPackButton"_s);
    auto* note = find<kit::Note>(&place.window, u"contentNote"_s);
    QCOMPARE(note->title(), u"Ce paquet est refusé. Rien n’a été ajouté."_s);
    const QString faults = find<kit::Text>(&place.window, u"faultsText"_s)->text();
    QVERIFY2(faults.contains(u"Rien à l’écran ne s’appelle « helpLnik »"_s)
            && faults.contains(u"exercises/x01-aide.json, ligne 19, /steps/0/targets/0/object"),
        qPrintable(faults));
    place.picture(u"pack-refused"_s);
    QVERIFY(place.parts->packs().packs()->isEmpty());

    zip(*exercise);
    place.then([&] {
        place.picture(u"pack-preview"_s);
        QStringList read;
        for (const kit::Text* text :
            place.window.findChild<QWidget*>(u"packExercises"_s)->findChildren<kit::Text*>())
            read.append(text->text());
        QVERIFY2(read.contains(u"1. Ouvrir l’aide"_s), qPrintable(read.join(u'|')));
        click(&place.window, u"leavePackButton"_s);
    });
    click(&place.window, u"importPackButton"_s);
    QVERIFY(place.parts->packs().packs()->isEmpty());
    place.then([&] { click(&place.window, u"addPackButton"_s); });
    click(&place.window, u"importPackButton"_s);
    QVERIFY2(note->title().contains(u"Exercices de Valbois"), qPrintable(note->title()));
    QVERIFY(!shows(&place.window, u"faultsText"_s));
    QCOMPARE(place.parts->coach().exercises().last().id, u"X01"_s);
    place.picture(u"pack-imported"_s);
    QTRY_COMPARE(audit::faultsOf(place.window), QStringList());
    place.pick(place.folder.filePath(u"given.zip"_s));
    click(&place.window, u"exportPack_valbois"_s);
    QVERIFY(QFile::exists(place.picker.toWrite));
    click(&place.window, u"removePack_valbois"_s);
    QVERIFY(place.parts->packs().packs()->isEmpty());
    place.then([&] { click(&place.window, u"addPackButton"_s); });
    click(&place.window, u"importPackButton"_s); // what was given away
    QCOMPARE(place.parts->packs().packs()->size(), 1);
}

void TestClosingPage::thePageCanBeReadByEverybody_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<int>("theme");
    QTest::addColumn<int>("percent");
    for (const QString& page : {u"closing"_s, u"settings"_s}) {
        for (const auto theme : {kit::ThemeName::Light, kit::ThemeName::Dark, kit::ThemeName::Contrast}) {
            for (const int percent : {100, 150, 200})
                QTest::addRow("%s, theme %d at %d %%", qPrintable(page), int(theme), percent)
                    << page << int(theme) << percent;
        }
    }
}

void TestClosingPage::thePageCanBeReadByEverybody()
{
    QFETCH(QString, page);
    QFETCH(int, theme);
    QFETCH(int, percent);
    Place place;
    click(&place.window, page + u"MenuItem"_s);
    place.scope->apply(kit::Theme(static_cast<kit::ThemeName>(theme), percent));
    QTRY_COMPARE(audit::faultsOf(place.window), QStringList());
    place.picture(u"%1-%2-%3"_s.arg(page).arg(theme).arg(percent));
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestClosingPage>(argc, argv);
}

#include "tst_closing_page.moc"

#include "browser/download_world.h"
#include "browser/downloads/document_keeper.h"
#include "browser/downloads/downloads_page.h"
#include "browser/downloads/folder_page.h"
#include "browser/fake_navigator.h"
#include "kit/button.h"
#include "kit/empty_state.h"
#include "kit/form_field.h"
#include "kit/note.h"
#include "kit/row_list.h"
#include "kit/text.h"
#include "kit/theme_scope.h"
#include "support/fail_on_warning.h"
#include "support/window_test.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Scene
{
    explicit Scene(const QStringList& names, int textPercent = 100, int width = 1026)
        : navigator(world.persona)
        , page(navigator, world.downloads)
        , scope(&page)
    {
        for (const QString& name : names) {
            world.clock.advanceSeconds(60);
            if (!world.downloads.save(
                    world.persona, name, QByteArray(34'000, 'x'), u"invoice:2026-11-0417"_s, QString()))
                qFatal("the file was not saved");
        }
        scope.apply(kit::Theme(kit::ThemeName::Light, textPercent));
        page.resize(width, 606);
        page.open(browser::downloadsUrl());
        page.show();
    }
    QStringList shownNames() const
    {
        QStringList out;
        for (const kit::Text* text : page.findChildren<kit::Text*>(u"nameText"_s)) {
            if (!text->isHidden())
                out.append(text->text());
        }
        return out;
    }
    kit::Button* action(const QString& objectName, int row = 0) const
    {
        return list()->row(row)->findChild<kit::Button*>(objectName);
    }
    kit::RowList* list() const { return page.findChild<kit::RowList*>(u"fileList"_s); }
    kit::Note* note() const { return page.findChild<kit::Note*>(u"note"_s); }
    core::FileId firstFile() { return world.downloads.files(world.persona)->first().id; }

    DownloadWorld world;
    FakeNavigator navigator;
    browser::DownloadsPage page;
    kit::ThemeScope scope;
};

void type(QLineEdit* edit, const QString& text)
{
    edit->selectAll();
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, edit, Qt::Key_unknown, QString(c), Qt::NoModifier);
}

} // namespace

class TestDownloadsPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void saysWhereFilesComeFromWhenThereIsNone();
    void listsTheFilesNewestFirst();
    void buttonsStandBesideTheNameWhereThereIsRoom_data();
    void buttonsStandBesideTheNameWhereThereIsRoom();
    void opensAndShowsAFile();
    void aRemovedFileComesBack();
    void aFileIsRenamedAndKeepsItsExtension();
    void aRefusedNameIsExplainedAndKeptAsTyped();
    void aFileKeptElsewhereAppears();
    void theFolderPointsAtTheFile();
};

void TestDownloadsPage::saysWhereFilesComeFromWhenThereIsNone()
{
    Scene scene({});
    auto* empty = scene.page.findChild<kit::EmptyState*>(u"emptyState"_s);
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->title(), u"Aucun fichier pour le moment."_s);
    QVERIFY(empty->text().contains(u"Télécharger"_s));
    QVERIFY(!scene.list()->isVisible());
    if (const QString folder = qEnvironmentVariable("ELECTRUC_PICTURES"); !folder.isEmpty())
        scene.page.grab().save(folder + u"/downloads-empty.png"_s);
}

void TestDownloadsPage::listsTheFilesNewestFirst()
{
    Scene scene({u"contrat-CTR-2024-0417.pdf"_s, u"facture-2026-11-0417.pdf"_s});
    QCOMPARE(
        scene.shownNames(), (QStringList{u"facture-2026-11-0417.pdf"_s, u"contrat-CTR-2024-0417.pdf"_s}));
    QVERIFY(!scene.page.findChild<kit::EmptyState*>(u"emptyState"_s)->isVisible());
    QCOMPARE(scene.action(u"openButton"_s)->accessibleName(), u"Ouvrir facture-2026-11-0417.pdf"_s);
    QVERIFY(QTest::qWaitForWindowExposed(&scene.page));
    if (const QString folder = qEnvironmentVariable("ELECTRUC_PICTURES"); !folder.isEmpty())
        scene.page.grab().save(folder + u"/downloads.png"_s);
}

void TestDownloadsPage::buttonsStandBesideTheNameWhereThereIsRoom_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("beside");
    QTest::newRow("the design's page") << 100 << 1366 << true;
    QTest::newRow("beside the coach") << 100 << 1026 << true;
    QTest::newRow("narrow") << 100 << 700 << false;
    QTest::newRow("150 %") << 150 << 1366 << false;
}

void TestDownloadsPage::buttonsStandBesideTheNameWhereThereIsRoom()
{
    QFETCH(int, percent);
    QFETCH(int, width);
    QFETCH(bool, beside);
    Scene scene({u"facture-2026-11-0417.pdf"_s}, percent, width);
    QVERIFY(QTest::qWaitForWindowExposed(&scene.page));
    QCoreApplication::processEvents();
    const QWidget* row = scene.list()->row(0);
    const auto* name = row->findChild<kit::Text*>(u"nameText"_s);
    const auto inRow
        = [row](const QWidget* widget) { return QRect(widget->mapTo(row, QPoint()), widget->size()); };
    const QRect open = inRow(scene.action(u"openButton"_s));
    const QRect remove = inRow(scene.action(u"removeButton"_s));
    QCOMPARE(open.top() < inRow(name).bottom(), beside);
    if (beside) {
        QCOMPARE(remove.top(), open.top());
        QVERIFY2(
            row->width() - remove.right() <= 18, qPrintable(QString::number(row->width() - remove.right())));
        QVERIFY(row->height() <= 72);
    }
}

void TestDownloadsPage::opensAndShowsAFile()
{
    Scene scene({u"facture.pdf"_s});
    QTest::mouseClick(scene.action(u"openButton"_s), Qt::LeftButton);
    QCOMPARE(scene.navigator.gone.last(), browser::downloadUrl(scene.firstFile()));
    QTest::keyClick(scene.action(u"showButton"_s), Qt::Key_Return);
    QCOMPARE(scene.navigator.gone.last(), browser::folderUrl(scene.firstFile()));
}

void TestDownloadsPage::aRemovedFileComesBack()
{
    Scene scene({u"a.pdf"_s, u"b.pdf"_s});
    QTest::mouseClick(scene.action(u"removeButton"_s), Qt::LeftButton);
    QTRY_COMPARE(scene.shownNames(), QStringList{u"a.pdf"_s});
    QVERIFY(scene.note()->isVisible());
    QCOMPARE(scene.note()->text(), u"b.pdf"_s);
    QTest::mouseClick(scene.note()->actionButton(), Qt::LeftButton);
    QTRY_COMPARE(scene.shownNames(), (QStringList{u"b.pdf"_s, u"a.pdf"_s}));
}

void TestDownloadsPage::aFileIsRenamedAndKeepsItsExtension()
{
    Scene scene({u"facture-2026-11-0417.pdf"_s});
    QTest::mouseClick(scene.action(u"renameButton"_s), Qt::LeftButton);
    QTRY_VERIFY(scene.page.findChild<QLineEdit*>(u"nameEdit"_s));
    auto* edit = scene.page.findChild<QLineEdit*>(u"nameEdit"_s);
    QCOMPARE(edit->text(), u"facture-2026-11-0417"_s);
    type(edit, u"Électricité"_s);
    QTest::mouseClick(scene.page.findChild<kit::Button*>(u"confirmButton"_s), Qt::LeftButton);
    QTRY_COMPARE(scene.shownNames(), QStringList{u"Électricité.pdf"_s});
    QTRY_VERIFY(!scene.page.findChild<QLineEdit*>(u"nameEdit"_s));
}

void TestDownloadsPage::aRefusedNameIsExplainedAndKeptAsTyped()
{
    Scene scene({u"a.pdf"_s, u"b.pdf"_s});
    QTest::mouseClick(scene.action(u"renameButton"_s), Qt::LeftButton);
    QTRY_VERIFY(scene.page.findChild<QLineEdit*>(u"nameEdit"_s));
    auto* edit = scene.page.findChild<QLineEdit*>(u"nameEdit"_s);
    auto* field = scene.page.findChild<kit::FormField*>();
    type(edit, u"mes/factures"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(field->hasError());
    QCOMPARE(edit->text(), u"mes/factures"_s);
    type(edit, u"A"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(field->error().contains(u"existe déjà"_s));
    QTest::mouseClick(scene.page.findChild<kit::Button*>(u"cancelButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!scene.page.findChild<QLineEdit*>(u"nameEdit"_s));
    QCOMPARE(scene.shownNames(), (QStringList{u"b.pdf"_s, u"a.pdf"_s}));
}

void TestDownloadsPage::aFileKeptElsewhereAppears()
{
    Scene scene({});
    QVERIFY(
        scene.world.downloads.save(scene.world.persona, u"x.pdf"_s, "x", u"terms:"_s, QString()).has_value());
    QCOMPARE(scene.shownNames(), QStringList{u"x.pdf"_s});
}

void TestDownloadsPage::theFolderPointsAtTheFile()
{
    Scene scene({u"a.pdf"_s, u"b.pdf"_s});
    const core::FileId shown = scene.world.downloads.files(scene.world.persona)->last().id;
    browser::FolderPage folder(scene.navigator, scene.world.downloads, shown);
    kit::ThemeScope scope(&folder);
    scope.apply(kit::Theme(kit::ThemeName::Light));
    folder.resize(1026, 606);
    folder.open(browser::folderUrl(shown));
    folder.show();
    auto* list = folder.findChild<QListWidget*>(u"fileList"_s);
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->currentItem()->text(), u"a.pdf"_s);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(scene.navigator.gone.last(), browser::downloadUrl(shown));
    if (const QString pictures = qEnvironmentVariable("ELECTRUC_PICTURES"); !pictures.isEmpty())
        folder.grab().save(pictures + u"/downloads-folder.png"_s);
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestDownloadsPage>(argc, argv);
}

#include "tst_downloads_page.moc"

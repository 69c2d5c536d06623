#include "browser/files/file_chooser.h"
#include "browser/files/file_list_model.h"
#include "browser/files/file_list_view.h"
#include "browser/files/file_preview.h"
#include "core/accounts/account.h"
#include "core/files/attachment_rules.h"
#include "documents/document_source.h"
#include "documents/invoice_document.h"
#include "kit/button.h"
#include "kit/combo_box.h"
#include "kit/empty_state.h"
#include "kit/text.h"
#include "kit/theme_scope.h"
#include "services/energy/billing_service.h"
#include "services/files/document_shelf.h"
#include "services/files/download_service.h"
#include "services/world/world_service.h"
#include "support/fail_on_warning.h"
#include "support/page_audit.h"
#include "support/test_runtime.h"
#include "support/window_test.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using browser::ChosenFile;
using browser::FileChooser;

namespace {

// A window with the chooser open for the first persona.
class Scene final
{
public:
    Scene(support::TestRuntime& runtime, bool several, int textPercent = 100, QSize size = {1366, 768})
        : m_runtime(runtime)
        , m_scope(&m_window)
    {
        persona = runtime->world().personas().value().first().supplyPoint.id;
        m_scope.apply(kit::Theme(kit::ThemeName::Light, textPercent));
        m_window.resize(size);
        m_window.show();
        m_window.activateWindow();
        isReady = QTest::qWaitForWindowActive(&m_window);
        openAgain(several);
    }
    void openAgain(bool several)
    {
        chooser = new FileChooser(&m_window,
            {u"Choisir un document"_s, several, core::attachmentExtensions(), core::kMaxAttachmentBytes},
            persona, m_runtime->documentShelf(), m_runtime->documents());
        QObject::connect(chooser, &FileChooser::chosen, &m_window,
            [this](const QList<ChosenFile>& files) { chosen = files; });
        chooser->open();
    }
    template <typename Widget> Widget* find(const QString& name) const
    {
        auto* found = chooser->findChild<Widget*>(name);
        if (!found)
            qFatal("%s is missing", qPrintable(name));
        return found;
    }
    browser::FileListView* list() const { return find<browser::FileListView>(u"fileList"_s); }
    QStringList names() const
    {
        QStringList out;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            out.append(list()->model()->index(row, 0).data().toString());
        return out;
    }
    void press(const QString& button) { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }
    void pressRow(const QString& name, Qt::KeyboardModifiers keys = {}, bool onBox = false)
    {
        const QModelIndex index = list()->model()->index(static_cast<int>(names().indexOf(name)), 0);
        QVERIFY2(index.isValid(), qPrintable(name));
        list()->scrollTo(index);
        const QRect rect = list()->visualRect(index);
        const QPoint at(rect.left() + (onBox ? 20 : 120), rect.center().y());
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, keys, at);
    }
    QStringList chosenNames() const
    {
        QStringList out;
        for (const ChosenFile& file : chosen)
            out.append(file.name);
        return out;
    }
    void saveInvoice()
    {
        const auto invoices = m_runtime->billing().invoices(core::AccountId(1), {});
        const documents::InvoiceDocument invoice(
            m_runtime->billing().document(core::AccountId(1), invoices->rows.first().reference).value());
        QVERIFY(
            m_runtime->downloads()
                .save(persona, invoice.fileName(), documents::toPdf(invoice).value(), invoice.source(), {})
                .has_value());
    }

    core::SupplyPointId persona;
    FileChooser* chooser = nullptr; // deletes itself when done
    QList<ChosenFile> chosen;
    bool isReady = false;

private:
    support::TestRuntime& m_runtime;
    QWidget m_window;
    kit::ThemeScope m_scope;
};

} // namespace

class TestFileChooser final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void offersThePersonasOwnDocuments();
    void everySortOfFileIsThere();
    void aFileIsChosenWithTheMouse();
    void severalAreChosenWithCtrlShiftAndBoxes();
    void oneIsOneWhenOnlyOneIsAsked();
    void worksWithTheKeyboardAlone();
    void searchesAndSorts();
    void downloadsAreThereAndEmptyIsExplained();
    void showsWhatIsChosen();
    void escChoosesNothing();
    void isReachableAtEverySize_data();
    void isReachableAtEverySize();
    void theModelIsSound();
};

#define SCENE(several)                                                                                       \
    TEST_RUNTIME(runtime);                                                                                   \
    Scene scene(runtime, several);                                                                           \
    QVERIFY(scene.isReady)

void TestFileChooser::offersThePersonasOwnDocuments()
{
    TEST_RUNTIME(runtime);
    const auto personas = runtime->world().personas().value();
    const auto contentOf = [&](const core::Persona& persona, const QString& name) {
        const auto files
            = runtime->documentShelf().files(persona.supplyPoint.id, services::ShelfFile::Folder::Practice);
        for (const services::ShelfFile& file : files.value()) {
            if (file.name == name)
                return runtime->documentShelf().content(persona.supplyPoint.id, file).value();
        }
        return QByteArray();
    };
    QVERIFY(!contentOf(personas.at(0), u"Photo-compteur.jpg"_s).isEmpty());
    QVERIFY(contentOf(personas.at(0), u"Photo-compteur.jpg"_s)
        != contentOf(personas.at(1), u"Photo-compteur.jpg"_s));
    QCOMPARE(contentOf(personas.at(0), u"Notes.txt"_s), contentOf(personas.at(1), u"Notes.txt"_s));
    QCOMPARE(runtime->documentShelf()
                 .files(core::SupplyPointId(9999), services::ShelfFile::Folder::Practice)
                 .error()
                 .code,
        core::ErrorCode::NotFound);
}

void TestFileChooser::everySortOfFileIsThere()
{
    TEST_RUNTIME(runtime);
    const core::SupplyPointId persona = runtime->world().personas().value().first().supplyPoint.id;
    QSet<int> problems; // -1: none
    const auto files = runtime->documentShelf().files(persona, services::ShelfFile::Folder::Practice);
    for (const services::ShelfFile& file : files.value()) {
        const QByteArray content = runtime->documentShelf().content(persona, file).value();
        QCOMPARE(content.size(), file.size);
        const auto refusal = core::attachmentRefusal(file.name, content);
        problems.insert(refusal ? static_cast<int>(refusal->problem) : -1);
    }
    using core::AttachmentProblem;
    for (const AttachmentProblem problem : {AttachmentProblem::NoExtension, AttachmentProblem::Video,
             AttachmentProblem::Program, AttachmentProblem::WrongExtension, AttachmentProblem::TooBig})
        QVERIFY2(problems.contains(static_cast<int>(problem)), qPrintable(QString::number(int(problem))));
    QVERIFY(problems.contains(-1));
}

void TestFileChooser::aFileIsChosenWithTheMouse()
{
    SCENE(true);
    QVERIFY(!scene.find<kit::Button>(u"acceptButton"_s)->unavailableReason().isEmpty());
    scene.pressRow(u"Photo-compteur.jpg"_s);
    QVERIFY(scene.find<kit::Button>(u"acceptButton"_s)->unavailableReason().isEmpty());
    scene.press(u"acceptButton"_s);
    QCOMPARE(scene.chosenNames(), QStringList{u"Photo-compteur.jpg"_s});
    QCOMPARE(scene.chosen.first().content.size(), 943718);
    QVERIFY(!core::attachmentRefusal(scene.chosen.first().name, scene.chosen.first().content));
}

void TestFileChooser::severalAreChosenWithCtrlShiftAndBoxes()
{
    SCENE(true);
    scene.pressRow(u"Photo-compteur.jpg"_s);
    scene.pressRow(u"Lettre.docx"_s, Qt::ControlModifier);
    scene.pressRow(u"Notes.txt"_s, {}, true);
    scene.pressRow(u"Lettre.docx"_s, {}, true); // lets it go
    QCOMPARE(scene.find<kit::Button>(u"acceptButton"_s)->text().contains(u'2'), true);
    scene.press(u"acceptButton"_s);
    QStringList names = scene.chosenNames();
    names.sort();
    QCOMPARE(names, (QStringList{u"Notes.txt"_s, u"Photo-compteur.jpg"_s}));

    scene.openAgain(true);
    scene.pressRow(scene.names().at(0));
    scene.pressRow(scene.names().at(2), Qt::ShiftModifier);
    scene.press(u"acceptButton"_s);
    QCOMPARE(scene.chosen.size(), 3);
}

void TestFileChooser::oneIsOneWhenOnlyOneIsAsked()
{
    SCENE(false);
    scene.pressRow(u"Photo-compteur.jpg"_s);
    scene.pressRow(u"Lettre.docx"_s, Qt::ControlModifier);
    scene.press(u"acceptButton"_s);
    QCOMPARE(scene.chosenNames(), QStringList{u"Lettre.docx"_s});
}

void TestFileChooser::worksWithTheKeyboardAlone()
{
    SCENE(true);
    QTRY_VERIFY(scene.list()->hasFocus());
    const QStringList names = scene.names();
    QTest::keyClick(scene.list(), Qt::Key_Space);
    QTest::keyClick(scene.list(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(scene.list(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(scene.list(), Qt::Key_Space);
    QTest::keyClick(scene.list(), Qt::Key_Return);
    QCOMPARE(scene.chosenNames(), (QStringList{names.at(0), names.at(2)}));

    // Enter on a row opens that file, nothing else.
    scene.openAgain(true);
    QTRY_VERIFY(scene.list()->hasFocus());
    QTest::keyClick(scene.list(), Qt::Key_Down);
    QTest::keyClick(scene.list(), Qt::Key_Return);
    QCOMPARE(scene.chosenNames(), QStringList{names.at(1)});
}

void TestFileChooser::searchesAndSorts()
{
    SCENE(true);
    auto* search = scene.find<QLineEdit>(u"searchEdit"_s);
    QTest::keyClicks(search, u"COMPTEUR"_s);
    for (const QString& name : scene.names())
        QVERIFY2(name.contains(u"compteur"_s), qPrintable(name));
    QCOMPARE(scene.names().size(), 3);
    QTest::keyClicks(search, u"zzz"_s);
    QVERIFY(!scene.list()->isVisible());
    QCOMPARE(scene.find<kit::EmptyState>(u"emptyState"_s)->title(), u"Aucun fichier ne porte ce nom"_s);
    search->clear();

    auto* order = scene.find<kit::ComboBox>(u"orderBox"_s);
    const auto choose = [&](const QString& text) {
        order->setFocus();
        for (int steps = 0; order->currentText() != text && steps < 10; ++steps)
            QTest::keyClick(order, order->currentIndex() < order->findText(text) ? Qt::Key_Down : Qt::Key_Up);
        QCOMPARE(order->currentText(), text);
    };
    choose(u"Par nom"_s);
    QCOMPARE(scene.names().first(), u"Film-adresse.mp4"_s);
    choose(u"Les plus gros"_s);
    QCOMPARE(scene.names().first(), u"Film-adresse.mp4"_s);
    QCOMPARE(scene.names().at(1), u"Grande-photo-compteur.jpg"_s);
    choose(u"Les plus anciens"_s);
    QCOMPARE(scene.names().first(), u"Panneaux-solaires.jpg"_s);
}

void TestFileChooser::downloadsAreThereAndEmptyIsExplained()
{
    SCENE(true);
    scene.press(u"downloadsMenuItem"_s);
    QVERIFY(!scene.list()->isVisible());
    QVERIFY(scene.find<kit::EmptyState>(u"emptyState"_s)->isVisible());
    scene.press(u"cancelButton"_s);
    QVERIFY(scene.chosen.isEmpty());

    scene.saveInvoice();
    scene.openAgain(true);
    scene.press(u"downloadsMenuItem"_s);
    QCOMPARE(scene.names().size(), 1);
    QVERIFY(scene.names().first().startsWith(u"facture-"_s));
    scene.pressRow(scene.names().first());
    scene.press(u"acceptButton"_s);
    QCOMPARE(scene.chosen.size(), 1);
    QVERIFY(!core::attachmentRefusal(scene.chosen.first().name, scene.chosen.first().content));
    // Wherever these bytes go, they still say which document they are.
    QVERIFY(documents::sourceInPdf(scene.chosen.first().content).startsWith(u"invoice:"_s));
}

void TestFileChooser::showsWhatIsChosen()
{
    SCENE(true);
    auto* preview = scene.find<browser::FilePreview>(u"filePreview"_s);
    QVERIFY(preview->isVisible());
    QVERIFY(!preview->hasPicture());
    const auto shows = [&](const QString& name) {
        scene.pressRow(name);
        const bool told = scene.find<kit::Text>(u"previewText"_s)->text().startsWith(name);
        return told && preview->hasPicture();
    };
    QVERIFY(shows(u"Photo-compteur.jpg"_s));
    QVERIFY(shows(u"Grande-photo-compteur.jpg"_s));
    QVERIFY(shows(u"Preuve-de-domicile.pdf"_s));
    QVERIFY(!shows(u"Photo-gratuite.jpg"_s)); // a program has no picture
    QVERIFY(!shows(u"Notes.txt"_s));
    QVERIFY(scene.find<kit::Text>(u"previewText"_s)->text().contains(u"Pas d’aperçu"_s));
    scene.saveInvoice();
    scene.press(u"downloadsMenuItem"_s);
    QVERIFY(shows(scene.names().first()));
}

void TestFileChooser::escChoosesNothing()
{
    SCENE(true);
    scene.pressRow(u"Photo-compteur.jpg"_s);
    const QPointer<FileChooser> chooser = scene.chooser;
    QTest::keyClick(scene.list(), Qt::Key_Escape);
    QTRY_VERIFY(!chooser);
    QVERIFY(scene.chosen.isEmpty());
}

void TestFileChooser::isReachableAtEverySize_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    for (const int percent : {100, 150, 200}) {
        QTest::addRow("%d %% in a usual window", percent) << percent << QSize(1366, 768);
        QTest::addRow("%d %% in a small window", percent) << percent << QSize(1024, 700);
    }
}

void TestFileChooser::isReachableAtEverySize()
{
    QFETCH(int, percent);
    QFETCH(QSize, size);
    TEST_RUNTIME(runtime);
    Scene scene(runtime, true, percent, size);
    QVERIFY(scene.isReady);
    QTest::qWait(50);
    if (const QString folder = qEnvironmentVariable("ELECTRUC_SHOTS"); !folder.isEmpty())
        scene.chooser->window()->grab().save(
            u"%1/chooser-%2-%3.png"_s.arg(folder).arg(percent).arg(size.width()));
    const QStringList faults = audit::faultsOf(*scene.chooser);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    // A row at least is in sight.
    QVERIFY(scene.list()->viewport()->height()
        >= scene.list()->visualRect(scene.list()->currentIndex()).height());
}

void TestFileChooser::theModelIsSound()
{
    browser::FileListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    services::ShelfFile a;
    a.name = u"Été.jpg"_s;
    services::ShelfFile b;
    b.name = u"automne.pdf"_s;
    b.size = 12;
    model.setFiles({a, b});
    model.sort(browser::FileListModel::Name, Qt::AscendingOrder);
    QCOMPARE(model.index(0, 0).data().toString(), b.name);
    model.setWords(u"ete"_s);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), a.name);
    services::ShelfFile photo;
    photo.name = u"Photo-compteur.jpg"_s;
    model.setFiles({a, photo});
    model.setWords(u" compteur  photo "_s); // as one says it, without the hyphen
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, 0).data().toString(), photo.name);
    model.setWords(u"photo jardin"_s);
    QCOMPARE(model.rowCount(), 0);
    model.setFiles({});
    QCOMPARE(model.rowCount(), 0);
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestFileChooser>(argc, argv);
}

#include "tst_file_chooser.moc"

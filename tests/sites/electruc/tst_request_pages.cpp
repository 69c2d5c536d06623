#include "core/files/attachment_rules.h"
#include "data/query.h"
#include "data/world_store.h"
#include "desk/site_list.h"
#include "kit/badge.h"
#include "kit/combo_box.h"
#include "kit/empty_state.h"
#include "kit/form_field.h"
#include "kit/note.h"
#include "kit/row_list.h"
#include "kit/segments.h"
#include "kit/text.h"
#include "runtime/runtime.h"
#include "services/accounts/session_service.h"
#include "services/requests/request_service.h"
#include "services/world/world_service.h"
#include "sites/electruc/electruc_site.h"
#include "sites/electruc/paths.h"
#include "support/fail_on_warning.h"
#include "support/test_runtime.h"
#include "support/window_test.h"
#include "visitor.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyleHints>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kPdf("%PDF-1.4\n%…\n1 0 obj\n");

browser::ChosenFile chosen(const QString& name, qint64 size = 90'000)
{
    return {name, kPdf + QByteArray(size - kPdf.size(), '\0')};
}

} // namespace

// Writing to Electruc and reading the answers, as people do it, on the real world of 10 November 2026.
class TestRequestPages final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theListIsNewestFirst();
    void theAnswerThatWaitsIsReadOnce();
    void theFilterSaysWhenThereIsNone();
    void withoutARequestOneIsInvited();
    void aRequestIsSentWithADocument();
    void whatIsMissingIsSaidBesideTheField();
    void refusedFilesSayWhyAndTakeNothingWithThem();
    void filesAreSeenAndRemoved();
    void oneByteTooManyIsRefusedAFullFiveMegabytesGo();
    void whatWasKeptComesBack();
    void whatWasTypedComesBackWithTheHistory();
    void theConversationGoesOn();
    void anAttachmentIsShownAndDownloaded();
    void itIsClosedAndOpenedAgain();
    void somebodyElsesIsNotFound();
    void aDoubleClickSendsOnce();
    void byKeyboardAlone();
    void hostileTextStaysText();

private:
    void comeAs(const QString& email, const QString& path = u"/espace-client/demandes"_s);
    void press(const QString& button);
    void chooseFiles(const QList<browser::ChosenFile>& files);
    QString stored(const QString& sql);
    QStringList texts(const QString& name) const;
    bool isSeen(const QString& name) const { return m_visitor->find<QWidget>(name)->isVisible(); }
    QString errorOf(const QString& field) const { return m_visitor->find<kit::FormField>(field)->error(); }
    static inline const QString kNew = u"/espace-client/demandes/nouvelle"_s;
    static inline const QString kMonique = u"monique.delvaux@messagerie.example"_s;

    std::unique_ptr<support::TestRuntime> m_machine;
    runtime::Runtime* m_runtime = nullptr; // of the machine
    std::unique_ptr<sites::electruc::ElectrucSite> m_site;
    std::unique_ptr<Visitor> m_visitor;
};

void TestRequestPages::init()
{
    support::failOnWarning();
    m_machine = std::make_unique<support::TestRuntime>(support::EnginePlace::Sqlite, QDate(2026, 11, 10));
    QVERIFY2(m_machine->isReady(), qPrintable(m_machine->why()));
    m_runtime = &**m_machine;
    m_site = std::make_unique<sites::electruc::ElectrucSite>(desk::electrucServices(*m_runtime));
}

void TestRequestPages::cleanup()
{
    m_visitor.reset();
    m_site.reset();
    m_machine.reset();
}

void TestRequestPages::comeAs(const QString& email, const QString& path)
{
    const core::SupplyPointId point = m_machine->signIn(email);
    QVERIFY(point.isValid());
    m_visitor = std::make_unique<Visitor>(*m_site, point);
    m_visitor->open(path);
    QVERIFY(!m_visitor->failed());
}

// After the time of a double click: a press of its own.
void TestRequestPages::press(const QString& button)
{
    QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 20);
    m_visitor->press(button);
}

void TestRequestPages::chooseFiles(const QList<browser::ChosenFile>& files)
{
    m_visitor->willChoose(files);
    m_visitor->press(u"addDocumentButton"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QString TestRequestPages::stored(const QString& sql)
{
    data::Query query(m_runtime->worldStore().database(), "test.stored"_L1, sql);
    auto row = query.first([](const data::Row& found) { return found.text(0); });
    return row && row.value() ? *row.value() : QString();
}

QStringList TestRequestPages::texts(const QString& name) const
{
    QStringList found;
    for (const kit::Text* text : m_visitor->page()->findChildren<kit::Text*>(name)) {
        if (text->isVisible())
            found.append(text->text());
    }
    return found;
}

void TestRequestPages::theListIsNewestFirst()
{
    comeAs(kMonique);
    auto* rows = m_visitor->find<kit::RowList>(u"rows"_s);
    QCOMPARE(rows->rowCount(), 4);
    QCOMPARE(rows->row(0)->objectName(), u"requestRow-D-2026-118"_s);
    QCOMPARE(rows->row(1)->objectName(), u"requestRow-D-2026-117"_s);
    QCOMPARE(rows->row(0)->findChild<kit::Badge*>()->text(), u"En cours"_s);
    QCOMPARE(rows->row(1)->findChild<kit::Badge*>()->text(), u"Ouverte"_s);
    QCOMPARE(rows->row(3)->findChild<kit::Badge*>()->text(), u"Clôturée"_s);
    QVERIFY(rows->row(0)->accessibleName().contains(u"En cours"_s));
    m_visitor->press(u"requestRow-D-2026-117"_s);
    QCOMPARE(m_visitor->url(), sites::electruc::paths::request(u"D-2026-117"_s));
}

void TestRequestPages::theAnswerThatWaitsIsReadOnce()
{
    comeAs(kMonique);
    auto* note = m_visitor->find<kit::Note>(u"answerNote"_s);
    QVERIFY(note->isVisible());
    QVERIFY(note->text().contains(u"07/11/2026"_s));
    QTest::mouseClick(note->findChild<QAbstractButton*>(), Qt::LeftButton);
    QCOMPARE(m_visitor->url(), sites::electruc::paths::request(u"D-2026-118"_s));
    const auto badges = m_visitor->page()->findChildren<kit::Badge*>();
    QVERIFY(std::any_of(
        badges.begin(), badges.end(), [](const auto* badge) { return badge->text() == u"Nouveau"_s; }));
    m_visitor->open(u"/espace-client/demandes"_s);
    QVERIFY(!isSeen(u"answerNote"_s));
}

void TestRequestPages::theFilterSaysWhenThereIsNone()
{
    comeAs(u"fatima.benali@messagerie.example"_s);
    auto* filter = m_visitor->find<kit::Segments>(u"statusFilter"_s);
    auto* rows = m_visitor->find<kit::RowList>(u"rows"_s);
    const int all = rows->rowCount();
    QVERIFY(all > 0);
    int sum = 0;
    bool sawNone = false;
    for (int choice = 1; choice < 4; ++choice) {
        QTest::mouseClick(filter->findChildren<QAbstractButton*>().at(choice), Qt::LeftButton);
        sum += rows->rowCount();
        if (rows->rowCount() == 0) {
            sawNone = true;
            QVERIFY(isSeen(u"noRequest"_s));
            QVERIFY(!rows->isVisible());
        }
    }
    QCOMPARE(sum, all);
    QVERIFY(sawNone);
}

void TestRequestPages::withoutARequestOneIsInvited()
{
    comeAs(u"yvonne.dethier@messagerie.example"_s);
    auto* empty = m_visitor->find<kit::EmptyState>(u"noRequest"_s);
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->title(), u"Vous n’avez pas encore de demande"_s);
    QVERIFY(!isSeen(u"newButton"_s)); // one main action
    QTest::mouseClick(
        m_visitor->page()->findChild<kit::EmptyState*>()->findChild<QAbstractButton*>(), Qt::LeftButton);
    QCOMPARE(m_visitor->url(), sites::electruc::paths::url(sites::electruc::paths::kNewRequest));
}

void TestRequestPages::aRequestIsSentWithADocument()
{
    comeAs(kMonique, kNew);
    QVERIFY(!m_visitor->page()->hasUnsentInput());
    m_visitor->write(u"subjectEdit"_s, u"L’adresse de ma facture"_s);
    m_visitor->write(u"messageEdit"_s, u"Bonjour, l’adresse n’est pas la bonne. Merci."_s);
    chooseFiles({chosen(u"Facture-novembre.pdf"_s)});
    QVERIFY(m_visitor->page()->hasUnsentInput());
    press(u"sendButton"_s);
    QCOMPARE(m_visitor->notice(), u"Votre demande est envoyée."_s);
    QCOMPARE(m_visitor->url(), sites::electruc::paths::request(u"D-2026-119"_s));
    QVERIFY(texts(u"messageText"_s).contains(u"Bonjour, l’adresse n’est pas la bonne. Merci."_s));
    QCOMPARE(stored(u"select count(*) from attachments where name = 'Facture-novembre.pdf'"_s), u"1"_s);
    QVERIFY(
        stored(u"select body from mails where template_id = 'request-received'"_s).contains(u"14/11/2026"_s));
    QCOMPARE(stored(u"select status from requests where reference = 'D-2026-119'"_s), u"open"_s);
}

void TestRequestPages::whatIsMissingIsSaidBesideTheField()
{
    comeAs(kMonique, kNew);
    m_visitor->write(u"subjectEdit"_s, QString(121, u'a'));
    press(u"sendButton"_s);
    QVERIFY2(errorOf(u"subjectField"_s).contains(u"120"_s), qPrintable(errorOf(u"subjectField"_s)));
    QCOMPARE(errorOf(u"messageField"_s), u"Écrivez votre message avant de l’envoyer."_s);
    QVERIFY(m_visitor->find<QLineEdit>(u"subjectEdit"_s)->hasFocus());
    QCOMPARE(m_visitor->find<QLineEdit>(u"subjectEdit"_s)->text().size(), 121); // what was typed stays
    m_visitor->find<QLineEdit>(u"subjectEdit"_s)->selectAll();
    m_visitor->write(u"subjectEdit"_s, QString(120, u'a'));
    m_visitor->write(u"messageEdit"_s, u"Bonjour"_s);
    press(u"sendButton"_s);
    QCOMPARE(m_visitor->notice(), u"Votre demande est envoyée."_s);
}

void TestRequestPages::refusedFilesSayWhyAndTakeNothingWithThem()
{
    comeAs(kMonique, kNew);
    chooseFiles({chosen(u"a.pdf"_s), {u"Film-adresse.mp4"_s, "x"}, {u"photo.jpg"_s, kPdf}});
    QCOMPARE(m_visitor->page()->findChildren<QWidget*>(u"attachmentRow"_s).size(), 1);
    const QStringList why = texts(u"refusedText"_s);
    QCOMPARE(why.size(), 2);
    QCOMPARE(why.at(0), u"Les vidéos ne passent pas. Envoyez plutôt une photo."_s);
    QVERIFY2(why.at(1).contains(u"c’est un PDF"_s), qPrintable(why.at(1)));
    QCOMPARE(stored(u"select count(*) from journal where event = 'attachment.refused'"_s), u"2"_s);
    // A fourth good one is one too many.
    chooseFiles({chosen(u"b.pdf"_s), chosen(u"c.pdf"_s), chosen(u"d.pdf"_s)});
    QCOMPARE(m_visitor->page()->findChildren<QWidget*>(u"attachmentRow"_s).size(), 3);
    QCOMPARE(texts(u"refusedText"_s).size(), 1);
    // The same once more is the same.
    m_visitor->press(u"closeRefusedButton"_s);
    chooseFiles({chosen(u"b.pdf"_s)});
    QCOMPARE(m_visitor->page()->findChildren<QWidget*>(u"attachmentRow"_s).size(), 3);
    QVERIFY(texts(u"refusedText"_s).isEmpty());
    // The person who closes the chooser changes nothing.
    chooseFiles({});
    QCOMPARE(m_visitor->page()->findChildren<QWidget*>(u"attachmentRow"_s).size(), 3);
}

void TestRequestPages::filesAreSeenAndRemoved()
{
    comeAs(kMonique, kNew);
    chooseFiles({chosen(u"a.pdf"_s), chosen(u"b.pdf"_s)});
    m_visitor->press(u"viewAttachmentButton"_s);
    auto* dialog = m_visitor->page()->window()->findChild<QWidget*>(u"filePreviewDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    QTest::mouseClick(dialog->findChild<QAbstractButton*>(u"closePreviewButton"_s), Qt::LeftButton);
    m_visitor->press(u"removeAttachmentButton"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto rows = m_visitor->page()->findChildren<QWidget*>(u"attachmentRow"_s);
    QCOMPARE(rows.size(), 1);
    QVERIFY(rows.first()
                ->findChild<QAbstractButton*>(u"removeAttachmentButton"_s)
                ->accessibleName()
                .contains(u"b.pdf"_s));
    QVERIFY(m_visitor->find<QAbstractButton>(u"addDocumentButton"_s)->hasFocus());
}

void TestRequestPages::oneByteTooManyIsRefusedAFullFiveMegabytesGo()
{
    comeAs(kMonique, kNew);
    m_visitor->write(u"subjectEdit"_s, u"Mon compteur"_s);
    m_visitor->write(u"messageEdit"_s, u"Bonjour"_s);
    chooseFiles({chosen(u"grande.pdf"_s, core::kMaxAttachmentBytes), chosen(u"lourde.pdf"_s, 8'388'608),
        chosen(u"trop.pdf"_s, core::kMaxAttachmentBytes + 1)});
    const QStringList why = texts(u"refusedText"_s);
    QCOMPARE(why.size(), 2);
    QCOMPARE(why.at(0), u"Ce fichier pèse 8\u00A0Mo. Le maximum est 5\u00A0Mo."_s);
    QCOMPARE(why.at(1), u"Ce fichier pèse un peu plus de 5\u00A0Mo. Le maximum est 5\u00A0Mo."_s);
    press(u"sendButton"_s);
    QCOMPARE(m_visitor->notice(), u"Votre demande est envoyée."_s);
    QCOMPARE(stored(u"select length(content) from attachments where name = 'grande.pdf'"_s), u"5242880"_s);
}

void TestRequestPages::whatWasKeptComesBack()
{
    comeAs(kMonique, kNew);
    press(u"keepButton"_s);
    QCOMPARE(m_visitor->notice(), u"Rien n’est écrit."_s);
    m_visitor->open(kNew);
    m_visitor->write(u"messageEdit"_s, u"Bonjour, je voulais"_s);
    chooseFiles({chosen(u"a.pdf"_s)});
    press(u"keepButton"_s);
    QCOMPARE(m_visitor->notice(), u"Votre demande est gardée."_s);
    QCOMPARE(m_visitor->url(), sites::electruc::paths::url(sites::electruc::paths::kRequests));
    QVERIFY(isSeen(u"draftNote"_s));
    m_visitor->open(kNew);
    QCOMPARE(m_visitor->find<QPlainTextEdit>(u"messageEdit"_s)->toPlainText(), u"Bonjour, je voulais"_s);
    QCOMPARE(m_visitor->page()->findChildren<QWidget*>(u"attachmentRow"_s).size(), 1);
    QVERIFY(isSeen(u"draftNote"_s));
    QVERIFY(!m_visitor->page()->hasUnsentInput()); // it is kept as it stands
    m_visitor->write(u"subjectEdit"_s, u"Une question"_s);
    QVERIFY(m_visitor->page()->hasUnsentInput());
    press(u"sendButton"_s);
    QCOMPARE(m_visitor->notice(), u"Votre demande est envoyée."_s);
    m_visitor->open(kNew);
    QVERIFY(!isSeen(u"draftNote"_s));
    QVERIFY(m_visitor->find<QPlainTextEdit>(u"messageEdit"_s)->toPlainText().isEmpty());

    m_visitor->write(u"messageEdit"_s, u"Encore"_s);
    press(u"keepButton"_s);
    m_visitor->open(kNew);
    QTest::mouseClick(
        m_visitor->find<kit::Note>(u"draftNote"_s)->findChild<QAbstractButton*>(), Qt::LeftButton);
    QVERIFY(m_visitor->find<QPlainTextEdit>(u"messageEdit"_s)->toPlainText().isEmpty());
    QCOMPARE(stored(u"select count(*) from request_drafts"_s), u"0"_s);
}

void TestRequestPages::whatWasTypedComesBackWithTheHistory()
{
    comeAs(kMonique, kNew);
    m_visitor->write(u"messageEdit"_s, u"Bonjour"_s);
    chooseFiles({chosen(u"a.pdf"_s)});
    const QVariantMap form = m_visitor->page()->saveForm();
    m_visitor->open(kNew);
    QVERIFY(m_visitor->find<QPlainTextEdit>(u"messageEdit"_s)->toPlainText().isEmpty());
    m_visitor->page()->restoreForm(form);
    QCOMPARE(m_visitor->find<QPlainTextEdit>(u"messageEdit"_s)->toPlainText(), u"Bonjour"_s);
    QCOMPARE(m_visitor->page()->findChildren<QWidget*>(u"attachmentRow"_s).size(), 1);
}

void TestRequestPages::theConversationGoesOn()
{
    comeAs(kMonique, u"/espace-client/demandes/D-2026-118"_s);
    QCOMPARE(texts(u"messageText"_s).size(), 2);
    press(u"sendButton"_s);
    QCOMPARE(errorOf(u"messageField"_s), u"Écrivez votre message avant de l’envoyer."_s);
    m_visitor->write(u"messageEdit"_s, u"Merci pour votre réponse."_s);
    chooseFiles({chosen(u"a.pdf"_s)});
    QVERIFY(m_visitor->page()->hasUnsentInput());
    press(u"sendButton"_s);
    QCOMPARE(m_visitor->notice(), u"Votre message est envoyé."_s);
    QCOMPARE(texts(u"messageText"_s).size(), 3);
    QCOMPARE(texts(u"messageText"_s).last(), u"Merci pour votre réponse."_s);
    QVERIFY(!m_visitor->page()->hasUnsentInput());
    // Electruc answers: the list tells it.
    QVERIFY(m_runtime->requests().answer(u"D-2026-118"_s, {u"Thomas"_s, u"Avec plaisir."_s, {}}));
    m_visitor->open(u"/espace-client/demandes"_s);
    QVERIFY(isSeen(u"answerNote"_s));
    QCOMPARE(m_visitor->find<QWidget>(u"requestRow-D-2026-118"_s)->findChild<kit::Badge*>()->text(),
        u"Répondue"_s);
}

void TestRequestPages::anAttachmentIsShownAndDownloaded()
{
    comeAs(kMonique, u"/espace-client/demandes/D-2026-118"_s);
    const auto id
        = stored(u"select attachments.id from attachments join request_messages on request_messages.id = "
                 "request_message_id join requests on requests.id = request_id where reference = "
                 "'D-2026-118'"_s);
    m_visitor->press(u"downloadFile-"_s + id);
    QCOMPARE(m_visitor->downloads(), QStringList{u"photo-compteur.jpg"_s});
}

void TestRequestPages::itIsClosedAndOpenedAgain()
{
    comeAs(kMonique, u"/espace-client/demandes/D-2026-117"_s);
    const auto dialogButton = [this](const QString& name) {
        return m_visitor->page()->window()->findChild<QAbstractButton*>(name);
    };
    press(u"closeButton"_s);
    QTest::mouseClick(dialogButton(u"stayButton"_s), Qt::LeftButton);
    QCOMPARE(stored(u"select status from requests where reference = 'D-2026-117'"_s), u"open"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    press(u"closeButton"_s);
    QTest::mouseClick(dialogButton(u"confirmCloseButton"_s), Qt::LeftButton);
    QCOMPARE(m_visitor->notice(), u"Votre demande est clôturée."_s);
    QVERIFY(!isSeen(u"replyCard"_s));
    QVERIFY(isSeen(u"closedNote"_s));
    QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 20);
    QTest::mouseClick(
        m_visitor->find<kit::Note>(u"closedNote"_s)->findChild<QAbstractButton*>(), Qt::LeftButton);
    QCOMPARE(m_visitor->notice(), u"Votre demande est rouverte."_s);
    QVERIFY(isSeen(u"replyCard"_s));
    QCOMPARE(m_visitor->find<kit::Badge>(u"statusBadge"_s)->text(), u"En cours"_s);
    // One closed long ago leads to a new request.
    m_visitor->open(u"/espace-client/demandes/D-2026-051"_s);
    QTest::mouseClick(
        m_visitor->find<kit::Note>(u"closedNote"_s)->findChild<QAbstractButton*>(), Qt::LeftButton);
    QCOMPARE(m_visitor->url(), sites::electruc::paths::url(sites::electruc::paths::kNewRequest));
}

void TestRequestPages::somebodyElsesIsNotFound()
{
    comeAs(u"yvonne.dethier@messagerie.example"_s);
    m_visitor->open(u"/espace-client/demandes/D-2026-118"_s);
    QVERIFY(m_visitor->notFound());
}

void TestRequestPages::aDoubleClickSendsOnce()
{
    comeAs(kMonique, kNew);
    m_visitor->write(u"subjectEdit"_s, u"Deux fois"_s);
    m_visitor->write(u"messageEdit"_s, u"Bonjour"_s);
    QTest::qWait(QGuiApplication::styleHints()->mouseDoubleClickInterval() + 20);
    m_visitor->press(u"sendButton"_s);
    m_visitor->open(kNew);
    m_visitor->write(u"subjectEdit"_s, u"Deux fois"_s);
    m_visitor->write(u"messageEdit"_s, u"Bonjour"_s);
    press(u"sendButton"_s);
    QCOMPARE(m_visitor->notice(), u"Cette demande est déjà envoyée."_s);
    QCOMPARE(stored(u"select count(*) from requests where subject = 'Deux fois'"_s), u"1"_s);
}

void TestRequestPages::byKeyboardAlone()
{
    comeAs(kMonique, kNew);
    auto* page = m_visitor->page();
    page->activateWindow();
    const auto tabTo = [&](const QString& name) {
        QWidget* target = m_visitor->find<QWidget>(name);
        for (int presses = 0; presses < 60 && QApplication::focusWidget() != target; ++presses)
            QTest::keyClick(page->window(), Qt::Key_Tab);
        return QApplication::focusWidget() == target;
    };
    QVERIFY(tabTo(u"kindBox"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QVERIFY(tabTo(u"subjectEdit"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Mon compteur"_s);
    QVERIFY(tabTo(u"messageEdit"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"Bonjour"_s);
    m_visitor->willChoose({chosen(u"a.pdf"_s)});
    QVERIFY(tabTo(u"addDocumentButton"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QVERIFY(tabTo(u"removeAttachmentButton"_s));
    QVERIFY(tabTo(u"sendButton"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(m_visitor->notice(), u"Votre demande est envoyée."_s);
    QCOMPARE(stored(u"select kind from requests where reference = 'D-2026-119'"_s), u"reading"_s);
}

void TestRequestPages::hostileTextStaysText()
{
    comeAs(kMonique, kNew);
    const QString nasty = u"<b>x</b> & '); drop table requests; --"_s;
    m_visitor->write(u"subjectEdit"_s, nasty);
    m_visitor->write(u"messageEdit"_s, nasty);
    chooseFiles({chosen(u"<img src=x>.pdf"_s)});
    press(u"sendButton"_s);
    QCOMPARE(m_visitor->find<kit::Text>(u"subjectText"_s)->text(), nasty);
    QCOMPARE(m_visitor->find<kit::Text>(u"subjectText"_s)->textFormat(), Qt::PlainText);
    QCOMPARE(texts(u"messageText"_s).first(), nasty);
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestRequestPages>(argc, argv);
}

#include "tst_request_pages.moc"

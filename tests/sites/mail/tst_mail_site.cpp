#include "../electruc/visitor.h"
#include "browser/page.h"
#include "data/journal_repository.h"
#include "data/world_store.h"
#include "kit/ask.h"
#include "kit/form_field.h"
#include "kit/note.h"
#include "kit/text.h"
#include "services/mail/address_book.h"
#include "services/mail/mail_lessons.h"
#include "services/mail/mail_writer.h"
#include "services/mail/mailbox_service.h"
#include "services/world/world_service.h"
#include "sites/lookalike/lookalike_site.h"
#include "sites/mail/clue_part.h"
#include "sites/mail/mail_list_view.h"
#include "sites/mail/mail_paths.h"
#include "sites/mail/mail_site.h"
#include "sites/mail/mail_texts.h"
#include "support/fail_on_warning.h"

#include "runtime/runtime.h"
#include "support/test_runtime.h"
#include "support/window_test.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;
using core::MailFolder;
using core::MailId;
namespace paths = sites::mail::paths;

namespace {

// Answers every question with the action, and remembers it.
class Yes final : public kit::Asker
{
public:
    bool ask(QWidget*, const kit::Question& question) override
    {
        asked.append(question.title);
        return answer;
    }
    QStringList asked;
    bool answer = true;
};

} // namespace

// The mailbox as people use it, on the real world of 10 November 2026.
class TestMailSite final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_visitor.reset(); }
    void aMessageIsReadAndDeletedAndPutBack();
    void theListWithTheKeyboardAlone();
    void aSuspectIsReportedWithoutBeingOpened();
    void whereALinkLeadsIsToldBeforeItIsOpened();
    void everyFraudLeadsToAnExplanation();
    void aFalseSignInKeepsNothing();
    void aLetterIsWrittenAndArrives();
    void aDraftKeepsItself();
    void aReplyQuotesAndAnswers();
    void filesAreAttachedAndRefused();
    void searching();
    void somebodyElsesMailIsNotFound();
    void theTrashIsEmptiedAfterAQuestion();
    void theAddressBook();
    void addressMistakes_data();
    void addressMistakes();
    void fiveHundredMails();
    void aMessageIsJudgedOnlyDuringTheExercise();
    void aFalseMessageIsTakenApart();

private:
    void comeAs(int person);
    QList<core::MailSummary> mails(MailFolder folder) const
    {
        return m_runtime->mailbox().mails(m_person, folder, QString()).value();
    }
    MailId mailNamed(MailFolder folder, const QString& subject) const;
    void open(const QUrl& url)
    {
        m_visitor->go(url);
        QTest::qWait(0);
    }
    QString text(const QString& name) const { return m_visitor->find<kit::Text>(name)->text(); }
    QStringList events() const;

    std::unique_ptr<support::TestRuntime> m_machine;
    runtime::Runtime* m_runtime = nullptr; // of the machine
    Yes m_asker;
    std::unique_ptr<sites::mail::MailSite> m_site;
    core::SupplyPointId m_person;
    std::unique_ptr<Visitor> m_visitor;
};

void TestMailSite::init()
{
    support::failOnWarning();
    m_site.reset();
    m_machine = std::make_unique<support::TestRuntime>(support::EnginePlace::Sqlite, QDate(2026, 11, 10));
    QVERIFY2(m_machine->isReady(), qPrintable(m_machine->why()));
    m_runtime = &**m_machine;
    m_asker.asked.clear();
    m_asker.answer = true;
    m_site = std::make_unique<sites::mail::MailSite>(sites::mail::SiteContext{m_runtime->mailbox(),
        m_runtime->mailWriter(), m_runtime->mailLessons(), m_runtime->addressBook(), m_runtime->downloads(),
        m_runtime->settings(), m_asker, m_runtime->clock(), m_runtime->documents()});
    comeAs(0);
}

void TestMailSite::comeAs(int person)
{
    m_visitor.reset();
    const auto personas = m_runtime->world().personas();
    QVERIFY(personas.has_value());
    m_person = personas->at(person).supplyPoint.id;
    m_visitor = std::make_unique<Visitor>(*m_site, m_person);
}

MailId TestMailSite::mailNamed(MailFolder folder, const QString& subject) const
{
    for (const core::MailSummary& mail : mails(folder)) {
        if (mail.subject.contains(subject))
            return mail.id;
    }
    return {};
}

QStringList TestMailSite::events() const
{
    QStringList names;
    for (const core::JournalEntry& entry :
        data::JournalRepository(m_runtime->worldStore().database()).all().value()) {
        if (entry.event.startsWith(u"mail."_s) || entry.event.startsWith(u"lookalike."_s))
            names.append(entry.event);
    }
    return names;
}

void TestMailSite::aMessageIsReadAndDeletedAndPutBack()
{
    open(paths::folder(MailFolder::Inbox));
    QCOMPARE(m_visitor->page()->title(), u"Reçus"_s);
    const MailId photos = mailNamed(MailFolder::Inbox, u"livre"_s);
    QVERIFY(photos.isValid());
    const int unread = m_runtime->mailbox().unread(m_person);
    QVERIFY(unread > 0);
    QCOMPARE(m_site->news(m_person), unread);
    open(paths::message(MailFolder::Inbox, photos));
    QCOMPARE(text(u"subjectText"_s), u"Votre livre est arrivé"_s);
    QCOMPARE(text(u"senderAddressText"_s), u"bonjour@bibliotheque.example"_s);
    QCOMPARE(m_runtime->mailbox().unread(m_person), unread - 1);

    m_visitor->press(u"removeButton"_s);
    QCOMPARE(m_visitor->notice(), u"Le message est dans la corbeille."_s);
    QVERIFY(!mailNamed(MailFolder::Inbox, u"livre"_s).isValid());
    // « Annuler » of the notice.
    auto* note = m_visitor->find<kit::Note>(u"notice"_s);
    QVERIFY(note->isVisible());
    Q_EMIT note->actionTriggered();
    QTest::qWait(0);
    QVERIFY(mailNamed(MailFolder::Inbox, u"livre"_s).isValid());
    QCOMPARE(events().join(u' '), u"mail.opened mail.deleted mail.restored"_s);
}

void TestMailSite::theListWithTheKeyboardAlone()
{
    open(paths::folder(MailFolder::Inbox));
    auto* list = m_visitor->find<sites::mail::MailListView>(u"mailList"_s);
    list->setFocus(Qt::TabFocusReason);
    const auto all = mails(MailFolder::Inbox);
    QCOMPARE(list->current(), all.at(0).id);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->current(), all.at(1).id);
    QTest::keyClick(list, Qt::Key_Return);
    QTest::qWait(0);
    QCOMPARE(m_visitor->url(), paths::message(MailFolder::Inbox, all.at(1).id));

    open(paths::folder(MailFolder::Inbox));
    list = m_visitor->find<sites::mail::MailListView>(u"mailList"_s);
    list->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list, Qt::Key_Delete);
    QTest::qWait(0);
    QCOMPARE(mails(MailFolder::Trash).constFirst().id, all.at(0).id);

    list = m_visitor->find<sites::mail::MailListView>(u"mailList"_s);
    list->setFocus(Qt::TabFocusReason);
    const MailId next = list->current();
    QTest::keyClick(list, Qt::Key_R);
    QTest::qWait(0);
    QCOMPARE(m_visitor->url(), paths::reply(next));
}

void TestMailSite::aSuspectIsReportedWithoutBeingOpened()
{
    open(paths::folder(MailFolder::Inbox));
    const MailId fraud = mailNamed(MailFolder::Inbox, u"fermé"_s);
    QVERIFY(fraud.isValid());
    auto* list = m_visitor->find<sites::mail::MailListView>(u"mailList"_s);
    list->setFocus(Qt::TabFocusReason);
    while (list->current() != fraud && list->currentIndex().row() + 1 < list->model()->rowCount())
        QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_S);
    QTest::qWait(0);
    QCOMPARE(m_visitor->notice(), u"Le message est signalé."_s);
    QCOMPARE(events(), QStringList{u"mail.reported"_s});
    const MailId junk = mailNamed(MailFolder::Junk, u"fermé"_s);
    QCOMPARE(junk, fraud);
    open(paths::message(MailFolder::Junk, junk));
    QVERIFY(m_visitor->find<kit::Note>(u"messageNote"_s)->isVisible());
    m_visitor->press(u"clearButton"_s);
    QCOMPARE(mailNamed(MailFolder::Inbox, u"fermé"_s), fraud);
}

void TestMailSite::whereALinkLeadsIsToldBeforeItIsOpened()
{
    const MailId fraud = mailNamed(MailFolder::Inbox, u"fermé"_s);
    open(paths::message(MailFolder::Inbox, fraud));
    auto* link = m_visitor->find<QAbstractButton>(u"messageLink"_s);
    QCOMPARE(link->text(), u"https://www.electruc.example/connexion"_s);
    QCOMPARE(link->accessibleDescription(), u"Mène à https://electruc-clients.example/connexion"_s);
    auto* status = m_visitor->find<QWidget>(u"linkStatus"_s);
    QVERIFY(!status->isVisible());
    link->setFocus(Qt::TabFocusReason);
    QTRY_VERIFY(status->isVisible());
    QCOMPARE(status->accessibleName(), u"Ce lien mène à\u00A0: https://electruc-clients.example/connexion"_s);
    link->clearFocus();
    QTRY_VERIFY(!status->isVisible());
    QEvent enter(QEvent::Enter);
    QCoreApplication::sendEvent(link, &enter);
    QVERIFY(status->isVisible());
    QVERIFY(!events().contains(u"mail.link_opened"_s));
    m_visitor->press(u"messageLink"_s);
    QCOMPARE(m_visitor->url().host(), u"electruc-clients.example"_s);
    QVERIFY(events().contains(u"mail.link_opened"_s));
}

// Whoever the learner plays, no fraud attempt leads nowhere.
void TestMailSite::everyFraudLeadsToAnExplanation()
{
    const auto personas = m_runtime->world().personas();
    int frauds = 0;
    for (const core::Persona& persona : personas.value()) {
        const core::SupplyPointId id = persona.supplyPoint.id;
        for (const MailFolder folder : {MailFolder::Inbox, MailFolder::Junk}) {
            const auto all = m_runtime->mailbox().mails(id, folder, QString());
            for (const core::MailSummary& summary : all.value()) {
                const auto view = m_runtime->mailbox().mail(id, summary.id);
                if (!view->mail.fraud)
                    continue;
                ++frauds;
                const QString host = QUrl(view->mail.actionUrl).host();
                QVERIFY2(sites::lookalike::LookalikeSite::hosts().contains(host), qPrintable(host));
                QVERIFY2(view->mail.clues.size() >= 2, qPrintable(view->mail.subject));
                sites::lookalike::LookalikeSite site(host, m_runtime->mailbox(), m_runtime->phone());
                QVERIFY(site.router().match(QUrl(view->mail.actionUrl).path()).has_value());
            }
        }
    }
    QVERIFY(frauds >= 8);
}

void TestMailSite::aFalseSignInKeepsNothing()
{
    sites::lookalike::LookalikeSite site(
        u"electruc-clients.example"_s, m_runtime->mailbox(), m_runtime->phone());
    Visitor visitor(site, m_person);
    visitor.go(QUrl(u"https://electruc-clients.example/connexion"_s));
    QTest::qWait(0);
    QCOMPARE(visitor.page()->title(), u"Me connecter"_s);
    visitor.write(u"emailEdit"_s, u"monique@x.example"_s);
    visitor.write(u"passwordEdit"_s, u"Moulin-Tulipe-58"_s);
    QVERIFY(visitor.page()->saveForm().isEmpty());
    visitor.press(u"signInButton"_s);
    QTRY_COMPARE(visitor.page()->title(), u"C’était un faux site"_s);
    QVERIFY(!visitor.page()->findChild<QLineEdit*>(u"passwordEdit"_s));
    QVERIFY(visitor.find<QWidget>(u"clue3"_s)->isVisible()); // those of her own mail come too
    QCOMPARE(events(), (QStringList{u"lookalike.opened"_s, u"lookalike.submitted"_s}));
    for (const core::JournalEntry& entry :
        data::JournalRepository(m_runtime->worldStore().database()).all().value()) {
        if (!entry.event.startsWith(u"lookalike."_s))
            continue;
        QCOMPARE(entry.subject, u"electruc-clients.example"_s);
        QVERIFY(entry.attributes.isEmpty());
    }
}

void TestMailSite::aLetterIsWrittenAndArrives()
{
    open(paths::compose());
    m_visitor->press(u"sendButton"_s);
    QVERIFY(m_visitor->find<kit::FormField>(u"toField"_s)->hasError());
    m_visitor->write(u"toEdit"_s, u"andre.collard"_s);
    m_visitor->write(u"textEdit"_s, u"À dimanche é@€"_s);
    m_asker.answer = false; // « Envoyer sans objet ? »: no, a subject is written
    m_visitor->press(u"sendButton"_s);
    QCOMPARE(m_asker.asked, QStringList{u"Envoyer sans objet\u00A0?"_s});
    m_visitor->write(u"subjectEdit"_s, u"Dimanche"_s);
    m_visitor->press(u"sendButton"_s);
    QVERIFY2(m_visitor->find<kit::FormField>(u"toField"_s)->error().contains(u'@'),
        qPrintable(m_visitor->find<kit::FormField>(u"toField"_s)->error()));
    m_visitor->write(u"toEdit"_s, u"andre.collard@messagerie.example"_s);
    m_visitor->press(u"sendButton"_s);
    QCOMPARE(m_visitor->notice(), u"Votre message est envoyé."_s);
    QCOMPARE(mails(MailFolder::Sent).constFirst().subject, u"Dimanche"_s);
    QVERIFY(mails(MailFolder::Draft).isEmpty());

    comeAs(1);
    QCOMPARE(mails(MailFolder::Inbox).constFirst().senderName, u"Monique Delvaux"_s);
    open(paths::message(MailFolder::Inbox, mails(MailFolder::Inbox).constFirst().id));
    QCOMPARE(text(u"subjectText"_s), u"Dimanche"_s);
}

void TestMailSite::aDraftKeepsItself()
{
    open(paths::compose(u"zoe@ville.example"_s));
    m_visitor->write(u"subjectEdit"_s, u"Une idée"_s);
    QTRY_COMPARE_WITH_TIMEOUT(mails(MailFolder::Draft).size(), 1, 3000);
    m_visitor->write(u"textEdit"_s, u"La suite"_s);
    open(paths::folder(MailFolder::Inbox)); // left at once: kept all the same
    QTRY_VERIFY(m_runtime->mailWriter().draft(m_person, mails(MailFolder::Draft).constFirst().id)->text
        == u"La suite"_s);
    open(paths::message(MailFolder::Draft, mails(MailFolder::Draft).constFirst().id));
    QCOMPARE(m_visitor->find<QLineEdit>(u"toEdit"_s)->text(), u"zoe@ville.example"_s);
    m_visitor->press(u"discardButton"_s);
    QCOMPARE(m_asker.asked, QStringList{u"Effacer ce message\u00A0?"_s});
    QVERIFY(mails(MailFolder::Draft).isEmpty());
}

void TestMailSite::aReplyQuotesAndAnswers()
{
    const MailId photos = mailNamed(MailFolder::Inbox, u"Photos"_s);
    open(paths::reply(photos));
    QCOMPARE(m_visitor->find<QLineEdit>(u"toEdit"_s)->text(), u"lucie.delvaux@messagerie.example"_s);
    QCOMPARE(m_visitor->find<QLineEdit>(u"subjectEdit"_s)->text(), u"Re\u00A0: Photos de dimanche"_s);
    m_visitor->write(u"textEdit"_s, u"Merci !"_s);
    m_visitor->press(u"sendButton"_s);
    QCOMPARE(m_visitor->notice(), u"Votre message est envoyé."_s);
    const auto sent = m_runtime->mailbox().mail(m_person, mails(MailFolder::Sent).constFirst().id);
    QVERIFY2(sent->mail.body.startsWith(u"Merci !\n\nLe 09/11/2026"_s), qPrintable(sent->mail.body));
    QVERIFY(sent->mail.body.contains(u"\n> Coucou maman,"_s));
    for (const core::MailSummary& mail : mails(MailFolder::Inbox))
        QCOMPARE(mail.answered, mail.id == photos);
    // Again: « Re : » stands once.
    QCOMPARE(sites::mail::MailTexts::replySubject(sent->mail.subject), sent->mail.subject);
}

void TestMailSite::filesAreAttachedAndRefused()
{
    open(paths::compose(u"andre.collard@messagerie.example"_s));
    const QByteArray png = QByteArray::fromBase64(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    m_visitor->willChoose({{u"photo.png"_s, png}, {u"film.mp4"_s, "x"}});
    m_visitor->press(u"attachButton"_s);
    QTest::qWait(0);
    QVERIFY(m_visitor->find<QWidget>(u"fileName1"_s)->isVisible());
    auto* note = m_visitor->find<kit::Note>(u"fileNote"_s);
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().startsWith(u"film.mp4"_s), qPrintable(note->text()));
    m_visitor->write(u"subjectEdit"_s, u"La photo"_s);
    m_visitor->press(u"sendButton"_s);
    comeAs(1);
    const core::MailSummary got = mails(MailFolder::Inbox).constFirst();
    QVERIFY(got.hasAttachments);
    open(paths::message(MailFolder::Inbox, got.id));
    QVERIFY(m_visitor->find<QWidget>(u"fileOpenButton1"_s)->isVisible());

    // Kept without leaving the message, and the journal knows.
    m_visitor->press(u"fileSaveButton1"_s);
    QCOMPARE(m_visitor->downloads(), QStringList{u"photo.png"_s});
    QVERIFY(m_visitor->find<QWidget>(u"fileOpenButton1"_s)->isVisible());
    QCOMPARE(events().constLast(), u"mail.attachment_saved"_s);
}

void TestMailSite::searching()
{
    open(paths::folder(MailFolder::Inbox));
    auto* list = m_visitor->find<sites::mail::MailListView>(u"mailList"_s);
    m_visitor->write(u"searchEdit"_s, u"BIBLIOTHEQUE"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    QTest::keyClick(m_visitor->find<QLineEdit>(u"searchEdit"_s), Qt::Key_Return);
    QCOMPARE(events(), QStringList{u"mail.searched"_s});
    m_visitor->write(u"searchEdit"_s, u"xyz"_s);
    QVERIFY(!list->isVisible());
    QVERIFY(text(u"listText"_s).startsWith(u"Rien trouvé"_s));
    QTest::keyClick(m_visitor->find<QLineEdit>(u"searchEdit"_s), Qt::Key_Escape);
    QVERIFY(list->isVisible());
    open(paths::search(MailFolder::Inbox, u"a+b & c=é"_s));
    QCOMPARE(m_visitor->find<QLineEdit>(u"searchEdit"_s)->text(), u"a+b & c=é"_s);
}

void TestMailSite::somebodyElsesMailIsNotFound()
{
    const MailId moniques = mails(MailFolder::Inbox).constFirst().id;
    comeAs(1);
    for (const QUrl& url : {paths::message(MailFolder::Inbox, moniques), paths::reply(moniques),
             paths::forward(moniques), paths::message(MailFolder::Draft, moniques),
             paths::message(MailFolder::Inbox, MailId(987654)), paths::url(u"/reception/abc"_s)}) {
        open(url);
        QVERIFY2(m_visitor->notFound(), qPrintable(url.toString()));
        QVERIFY(!m_visitor->failed());
    }
    QVERIFY(events().isEmpty());
}

void TestMailSite::theTrashIsEmptiedAfterAQuestion()
{
    const MailId first = mails(MailFolder::Inbox).constFirst().id;
    QVERIFY(m_runtime->mailbox().remove(m_person, first).has_value());
    open(paths::folder(MailFolder::Trash));
    m_asker.answer = false;
    m_visitor->press(u"emptyTrashButton"_s);
    QCOMPARE(mails(MailFolder::Trash).size(), 1);
    m_asker.answer = true;
    m_visitor->press(u"emptyTrashButton"_s);
    QVERIFY(mails(MailFolder::Trash).isEmpty());
    QCOMPARE(m_visitor->notice(), u"La corbeille est vide."_s);
}

void TestMailSite::theAddressBook()
{
    open(paths::url(QString(paths::kContacts)));
    m_visitor->write(u"nameEdit"_s, u"Zoé"_s);
    m_visitor->write(u"addressEdit"_s, u"zoe.ville.example"_s);
    m_visitor->press(u"keepButton"_s);
    QVERIFY(m_visitor->find<kit::FormField>(u"addressField"_s)->error().contains(u"Il manque le signe @"_s));
    m_visitor->find<QLineEdit>(u"addressEdit"_s)->clear();
    m_visitor->write(u"addressEdit"_s, u"zoe@ville.example"_s);
    m_visitor->press(u"keepButton"_s);
    QCOMPARE(m_runtime->addressBook().contacts(m_person)->size(), 1);
    QCOMPARE(text(u"contactAddress1"_s), u"zoe@ville.example"_s);
    m_visitor->press(u"changeContactButton1"_s);
    m_visitor->find<QLineEdit>(u"nameEdit"_s)->setText(u"Zoé Petit"_s);
    m_visitor->press(u"keepButton"_s);
    QCOMPARE(text(u"contactName1"_s), u"Zoé Petit"_s);
    m_visitor->press(u"removeContactButton1"_s);
    QTRY_VERIFY(m_runtime->addressBook().contacts(m_person)->isEmpty());
    Q_EMIT m_visitor->find<kit::Note>(u"bookNote"_s)->actionTriggered();
    QCOMPARE(m_runtime->addressBook().contacts(m_person)->constFirst().name, u"Zoé Petit"_s);
    m_visitor->press(u"writeToButton1"_s);
    QCOMPARE(m_visitor->find<QLineEdit>(u"toEdit"_s)->text(), u"zoe@ville.example"_s);
    m_visitor->press(u"contactsButton"_s);
    m_visitor->press(u"contactButton1"_s); // already there: once is enough
    QCOMPARE(m_visitor->find<QLineEdit>(u"toEdit"_s)->text(), u"zoe@ville.example"_s);
}

void TestMailSite::addressMistakes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("told");
    QTest::newRow("no @") << u"lucie.delvaux"_s << u"Il manque le signe @"_s;
    QTest::newRow("two @") << u"a@@b.example"_s << u"deux signes @"_s;
    QTest::newRow("nothing before @") << u"@b.example"_s << u"avant le signe @"_s;
    QTest::newRow("nothing after @") << u"a@"_s << u"La fin de l’adresse manque"_s;
    QTest::newRow("no dot after @") << u"a@ville"_s << u"La fin de l’adresse manque"_s;
    QTest::newRow("an accent") << u"zoé@ville.example"_s << u"ni accent ni espace"_s;
    QTest::newRow("something else") << u"a..b@ville.example"_s << u"n’est pas une adresse complète"_s;
}

void TestMailSite::addressMistakes()
{
    QFETCH(QString, typed);
    QFETCH(QString, told);
    const QString sentence = sites::mail::MailTexts::addressMistake(typed);
    QVERIFY2(sentence.contains(told), qPrintable(sentence));
}

void TestMailSite::aMessageIsJudgedOnlyDuringTheExercise()
{
    VERIFY_OK(m_runtime->mailLessons().bring(m_person, 1));
    const auto lessons = m_runtime->mailLessons().mails(m_person).value();
    QCOMPARE(lessons.size(), 8);
    const auto genuine
        = std::find_if(lessons.cbegin(), lessons.cend(), [](const core::Mail& mail) { return !mail.fraud; });
    open(paths::message(MailFolder::Inbox, genuine->id));
    QVERIFY(!m_visitor->find<QWidget>(u"lessonBox"_s)->isVisible());

    m_runtime->settings().setExerciseNeeds({false, false, 0, true});
    open(paths::message(MailFolder::Inbox, mailNamed(MailFolder::Inbox, u"Photos"_s)));
    QVERIFY(!m_visitor->find<QWidget>(u"lessonBox"_s)->isVisible()); // not one to judge
    open(paths::message(MailFolder::Inbox, genuine->id));
    QVERIFY(m_visitor->find<QWidget>(u"lessonBox"_s)->isVisible());
    const auto* note = m_visitor->find<kit::Note>(u"lessonExplanation"_s);
    m_visitor->press(u"unsureButton"_s);
    QVERIFY(note->isVisible());
    const QString unsure = note->text();
    m_visitor->press(u"falseButton"_s);
    QVERIFY(note->text() != unsure && note->title().contains(u"répondre encore"_s));
    m_visitor->press(u"trueButton"_s);
    QVERIFY(note->title().contains(u"il est vrai"_s));
    QVERIFY(!m_visitor->find<QWidget>(u"trueButton"_s)->isVisible());
    QCOMPARE(m_runtime->mailLessons().progress(m_person)->right, 1);
    const QUrl here = m_visitor->url();
    m_visitor->press(u"nextMailButton"_s);
    QTest::qWait(0);
    QVERIFY(m_visitor->url() != here);
}

void TestMailSite::aFalseMessageIsTakenApart()
{
    VERIFY_OK(m_runtime->mailLessons().bring(m_person, 1));
    m_runtime->settings().setExerciseNeeds({false, false, 0, true});
    open(paths::message(MailFolder::Inbox, mailNamed(MailFolder::Inbox, u"Prime"_s)));
    QVERIFY(m_visitor->find<QWidget>(u"messageLink"_s)); // until it is judged it is a message as any other
    m_visitor->press(u"falseButton"_s);
    auto* sender = m_visitor->find<sites::mail::CluePart>(u"cluePartSender"_s);
    QVERIFY(sender->accessibleName().contains(u"electruc-clients.example"_s));
    QTest::mouseClick(sender, Qt::LeftButton);
    QVERIFY(sender->state() == sites::mail::CluePart::State::Clue);
    QVERIFY(sender->accessibleDescription().startsWith(u"Indice trouvé"_s));
    // With the keyboard alone, and where there is no clue.
    auto* greeting = m_visitor->find<sites::mail::CluePart>(u"cluePartText1"_s);
    greeting->setFocus(Qt::TabFocusReason);
    QTest::keyClick(greeting, Qt::Key_Space);
    QVERIFY(greeting->state() == sites::mail::CluePart::State::Harmless);
    QVERIFY(greeting->hasFocus());
    auto* link = m_visitor->find<sites::mail::CluePart>(u"cluePartLink"_s);
    link->setFocus(Qt::TabFocusReason);
    QTest::keyClick(link, Qt::Key_Space);
    QVERIFY(text(u"lessonClues"_s).contains(u"2 sur 4"_s));
    QVERIFY(!events().contains(u"mail.link_opened"_s)); // a clue is no link
    // What was found is there again when one comes back.
    const QUrl here = m_visitor->url();
    open(paths::folder(MailFolder::Inbox));
    open(here);
    QVERIFY(m_visitor->find<sites::mail::CluePart>(u"cluePartSender"_s)->state()
        == sites::mail::CluePart::State::Clue);
}

void TestMailSite::fiveHundredMails()
{
    data::MailRepository repository(m_runtime->worldStore().database());
    core::Mail mail;
    mail.mailbox = m_person;
    mail.senderName = u"Zoé"_s;
    mail.senderAddress = u"zoe@ville.example"_s;
    mail.recipient = u"monique.delvaux@messagerie.example"_s;
    mail.body = u"Bonjour"_s;
    for (int i = 0; i < 500; ++i) {
        mail.subject = u"Message %1"_s.arg(i);
        mail.sentAt = m_runtime->clock().nowUtc().addDays(-30).addSecs(i);
        QVERIFY(repository.add(mail).has_value());
    }
    open(paths::folder(MailFolder::Inbox));
    auto* list = m_visitor->find<sites::mail::MailListView>(u"mailList"_s);
    QVERIFY(list->model()->rowCount() > 500);
    list->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list, Qt::Key_End);
    QVERIFY(list->viewport()->rect().contains(list->visualRect(list->currentIndex()).center()));
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestMailSite>(argc, argv);
}

#include "tst_mail_site.moc"

// « Quitter cette page ? »: every page of every site, left in every way, with something written and
// without.

#include "browser/page.h"
#include "browser/site.h"
#include "desk/seat.h"
#include "kit/dialog.h"
#include "services/requests/request_service.h"
#include "support/fail_on_warning.h"
#include "support/window_test.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

const QString kAndre = u"andre.collard@messagerie.example"_s;
const QUrl kElsewhere(u"https://www.electruc.example/vie-privee"_s);

// Nothing is lost there, so nobody is asked.
bool losesNothing(const QString& path)
{
    static const QStringList paths{
        u"/connexion"_s, // two lines, and the way to a new password begins here
        u"/ecrire"_s, // a draft is kept by itself
    };
    return paths.contains(path);
}

QList<QWidget*> inputsOf(browser::Page& page)
{
    QList<QWidget*> inputs;
    for (auto* edit : page.findChildren<QLineEdit*>()) {
        const QString name = edit->objectName();
        if (edit->isVisible() && edit->isEnabled() && !edit->isReadOnly() && !name.isEmpty()
            && !name.startsWith(u"qt_"_s) && !name.contains(u"search"_s, Qt::CaseInsensitive))
            inputs.append(edit);
    }
    for (auto* edit : page.findChildren<QPlainTextEdit*>()) {
        if (edit->isVisible() && !edit->isReadOnly())
            inputs.append(edit);
    }
    return inputs;
}

QString textOf(const QWidget* input)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(input))
        return line->text();
    return qobject_cast<const QPlainTextEdit*>(input)->toPlainText();
}

void write(QWidget* input, const QString& text)
{
    if (auto* line = qobject_cast<QLineEdit*>(input))
        line->setText(text);
    else
        qobject_cast<QPlainTextEdit*>(input)->setPlainText(text);
}

class FormSeat final : public Seat
{
public:
    FormSeat() { isReady = isReady && sitDown(kAndre); }

    kit::Dialog* question()
    {
        for (auto* dialog : window().findChildren<kit::Dialog*>(u"keepChangesDialog"_s)) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    // One tab on that page, come to from another one.
    void openAfresh(const QUrl& url)
    {
        window().shell().start(tab()->persona());
        tab()->go(kElsewhere);
        tab()->go(url);
        QCoreApplication::processEvents();
    }
    bool beSigned(bool in)
    {
        if (in == runtime->session().isSignedIn())
            return true;
        return in ? signIn() : runtime->session().signOut().has_value();
    }
};

// The ways to leave a page.
struct Way
{
    const char* name;
    std::function<void(FormSeat&)> go;
};

const QList<Way>& ways()
{
    static const QList<Way> all{
        {"another address",
            [](FormSeat& seat) {
                seat.tab()->openAddress({browser::AddressKind::Page, kElsewhere, {}});
            }},
        {"Back", [](FormSeat& seat) { seat.tab()->back(); }},
        {"the tab is closed",
            [](FormSeat& seat) {
                browser::BrowserShell& shell = seat.window().shell();
                shell.openTab(kElsewhere);
                shell.closeTab(0);
            }},
        {"the window is closed", [](FormSeat& seat) { seat.window().close(); }},
    };
    return all;
}

} // namespace

class TestLeavingForms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { support::failOnWarning(); }
    void everyFormAsks_data();
    void everyFormAsks();
    void helpOpensBesideTheForm_data();
    void helpOpensBesideTheForm();
    void theButtonStaysInSightUnderANotice();
    void signingOutAsksOnce();
    void whatIsSentAsksNothing_data();
    void whatIsSentAsksNothing();
    void cleanupTestCase() { m_seat.reset(); }

private:
    std::unique_ptr<FormSeat> m_seat;
};

void TestLeavingForms::initTestCase()
{
    m_seat = std::make_unique<FormSeat>();
    QVERIFY(m_seat->isReady);
}

void TestLeavingForms::everyFormAsks_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("signedIn");
    for (const browser::Site* site : m_seat->window().sites().listed()) {
        for (const QString& pattern : site->router().patterns()) {
            if (pattern.contains(u'{') || pattern.endsWith(u".pdf"))
                continue;
            const QUrl url(u"https://"_s + site->host() + pattern);
            if (site->router().match(pattern)->access == browser::Access::Public)
                QTest::addRow("%s as a visitor", qPrintable(url.toString())) << url << false;
            QTest::addRow("%s as a customer", qPrintable(url.toString())) << url << true;
        }
    }
    QVERIFY(m_seat->beSigned(true));
    const auto sent = m_seat->runtime->requests().send(m_seat->runtime->session().account()->id,
        {core::RequestKind::Other, u"Ma facture"_s, u"Bonjour"_s}, {});
    VERIFY_OK(sent);
    QTest::newRow("a conversation") << QUrl(u"https://www.electruc.example/espace-client/demandes/"_s
        + std::get<services::SentRequest>(*sent).reference)
                                    << true;
}

void TestLeavingForms::everyFormAsks()
{
    QFETCH(const QUrl, url);
    QFETCH(const bool, signedIn);
    FormSeat& seat = *m_seat;
    QVERIFY(seat.beSigned(signedIn));
    seat.openAfresh(url);
    if (seat.tab()->url() != url)
        QSKIP("this page leads elsewhere now");
    const auto count = inputsOf(*seat.tab()->page()).size();
    QVERIFY2(!seat.tab()->hasUnsentInput(), "nothing is written yet");
    seat.tab()->back();
    QVERIFY2(!seat.question(), "whoever wrote nothing is asked nothing");
    QCOMPARE(seat.tab()->url(), kElsewhere);

    for (int i = 0; i < count; ++i) {
        for (const Way& way : ways()) {
            seat.openAfresh(url);
            QWidget* input = inputsOf(*seat.tab()->page()).at(i);
            const QString name = input->objectName();
            const QPointer<browser::Tab> tab = seat.tab();
            write(input, u"7"_s);
            way.go(seat);
            const QByteArray where = name.toUtf8() + ", " + way.name;
            if (losesNothing(url.path())) {
                QVERIFY2(!seat.question(), where.constData());
                break; // closing the window would end this
            }
            QVERIFY2(seat.question(), where.constData());
            QTest::keyClick(seat.typist->focus(), Qt::Key_Escape);
            QVERIFY2(tab && tab->url() == url && seat.window().isVisible(), where.constData());
            QCOMPARE(textOf(input), u"7"_s);
            if (qstrcmp(way.name, "the window is closed") == 0)
                continue;
            way.go(seat);
            QVERIFY2(seat.question(), where.constData());
            seat.press(u"forgetChangesButton"_s);
            QTRY_VERIFY2(!tab || tab->url() == kElsewhere, where.constData());
        }
    }
}

void TestLeavingForms::helpOpensBesideTheForm_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("help");
    QTest::newRow("the letter's code")
        << u"/inscription"_s << u"eanEdit"_s << u"eanHelpButton"_s << u"/aide"_s;
    QTest::newRow("contact") << u"/contact"_s << u"textEdit"_s << u"questionsButton"_s << u"/aide"_s;
    QTest::newRow("contact, from the header")
        << u"/contact"_s << u"textEdit"_s << u"helpLink"_s << u"/aide"_s;
    QTest::newRow("the letter's code, from the header")
        << u"/inscription"_s << u"eanEdit"_s << u"helpLink"_s << u"/aide"_s;
}

void TestLeavingForms::helpOpensBesideTheForm()
{
    QFETCH(QString, path);
    QFETCH(QString, field);
    QFETCH(QString, button);
    QFETCH(QString, help);
    QVERIFY(m_seat->beSigned(false));
    const QUrl form(u"https://www.electruc.example"_s + path);
    m_seat->openAfresh(form);
    browser::BrowserShell& shell = m_seat->window().shell();
    const int tabs = shell.tabCount();
    // Nothing written: here, as any link.
    m_seat->press(button);
    QTRY_VERIFY(m_seat->isAt(help));
    QCOMPARE(shell.tabCount(), tabs);

    m_seat->openAfresh(form);
    write(m_seat->on<QWidget>(field), u"5414"_s);
    m_seat->press(button);
    QVERIFY(!m_seat->question());
    QTRY_COMPARE(shell.tabCount(), tabs + 1);
    QTRY_VERIFY(m_seat->isAt(help));
    shell.closeTab(shell.tabCount() - 1);
    QTRY_VERIFY(m_seat->isAt(path));
    QVERIFY2(textOf(m_seat->on<QWidget>(field)).startsWith(u"5414"_s),
        qPrintable(textOf(m_seat->on<QWidget>(field))));
    write(m_seat->on<QWidget>(field), {});
}

// The design's rule: one main action, seen at 1366×768 without scrolling.
void TestLeavingForms::theButtonStaysInSightUnderANotice()
{
    QVERIFY(m_seat->beSigned(false));
    const QSize before = m_seat->window().size();
    m_seat->window().resize(1366, 768);
    m_seat->openAfresh(QUrl(u"https://www.electruc.example/connexion"_s));
    m_seat->tab()->page()->showNotice({browser::Tone::Ok, u"Votre espace client est actif."_s,
        u"Connectez-vous avec votre adresse e-mail et le mot de passe que vous avez choisi."_s});
    auto* button = m_seat->on<QWidget>(u"signInButton"_s);
    QTRY_VERIFY2(button->visibleRegion().boundingRect() == button->rect(),
        qPrintable(QString::number(button->visibleRegion().boundingRect().height())));
    if (const QString where = qEnvironmentVariable("ELECTRUC_SWEEP_PICTURES"); !where.isEmpty())
        m_seat->window().grab().save(where + u"/sign-in-notice.png"_s);
    m_seat->window().resize(before);
}

void TestLeavingForms::signingOutAsksOnce()
{
    FormSeat& seat = *m_seat;
    QVERIFY(seat.beSigned(true));
    seat.openAfresh(QUrl(u"https://www.electruc.example/espace-client/profil/fermer"_s));
    write(inputsOf(*seat.tab()->page()).constFirst(), u"7"_s);
    seat.press(u"signOutMenuItem"_s);
    QVERIFY(seat.question());
    QVERIFY2(seat.runtime->session().isSignedIn(), "not before the answer");
    seat.press(u"forgetChangesButton"_s);
    QVERIFY(seat.isAt(u"/"_s));
    QVERIFY(!seat.question());
    QVERIFY(!seat.runtime->session().isSignedIn());
}

void TestLeavingForms::whatIsSentAsksNothing_data()
{
    using Fields = QList<QPair<QString, QString>>;
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<bool>("signedIn");
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<QString>("button");
    const QString portal = u"https://www.electruc.example"_s;
    const QString password = m_seat->persona->password;
    QTest::newRow("a message from the site, as a visitor")
        << QUrl(portal + u"/contact"_s) << false
        << Fields{{u"nameEdit"_s, u"André"_s}, {u"emailEdit"_s, kAndre}, {u"textEdit"_s, u"Bonjour"_s}}
        << u"sendButton"_s;
    QTest::newRow("a message from the site, as a customer")
        << QUrl(portal + u"/contact"_s) << true
        << Fields{{u"nameEdit"_s, u"André"_s}, {u"emailEdit"_s, u"a.collard@courrier.example"_s},
               {u"textEdit"_s, u"Bonjour"_s}}
        << u"sendButton"_s;
    QTest::newRow("a link for a new password") << QUrl(portal + u"/mot-de-passe-oublie"_s) << false
                                               << Fields{{u"emailEdit"_s, kAndre}} << u"sendButton"_s;
    QTest::newRow("a request") << QUrl(portal + u"/espace-client/demandes/nouvelle"_s) << true
                               << Fields{{u"subjectEdit"_s, u"Ma carte"_s}, {u"messageEdit"_s, u"Bonjour"_s}}
                               << u"sendButton"_s;
    QTest::newRow("the postal address") << QUrl(portal + u"/espace-client/profil/contact"_s) << true
                                        << Fields{{u"streetEdit"_s, u"Rue Neuve"_s}} << u"saveButton"_s;
    QTest::newRow("the phone") << QUrl(portal + u"/espace-client/profil"_s) << true
                               << Fields{{u"phoneEdit"_s, u"0470 12 34 56"_s}} << u"saveButton"_s;
    QTest::newRow("an address in the book")
        << QUrl(u"https://www.messagerie.example/carnet"_s) << true
        << Fields{{u"nameEdit"_s, u"Lucie"_s}, {u"addressEdit"_s, u"lucie@messagerie.example"_s}}
        << u"keepButton"_s;
    QTest::newRow("a mail") << QUrl(u"https://www.messagerie.example/ecrire"_s) << true
                            << Fields{{u"toEdit"_s, kAndre}, {u"subjectEdit"_s, u"Bonjour"_s},
                                   {u"textEdit"_s, u"Bonjour"_s}}
                            << u"sendButton"_s;
    QTest::newRow("a password, last: it is another one then")
        << QUrl(portal + u"/espace-client/profil/mot-de-passe"_s) << true
        << Fields{{u"currentEdit"_s, password}, {u"passwordEdit"_s, u"Girafe-Parasol-33"_s},
               {u"againEdit"_s, u"Girafe-Parasol-33"_s}}
        << u"saveButton"_s;
}

void TestLeavingForms::whatIsSentAsksNothing()
{
    using Fields = QList<QPair<QString, QString>>;
    QFETCH(const QUrl, url);
    QFETCH(const bool, signedIn);
    QFETCH(const Fields, fields);
    QFETCH(const QString, button);
    FormSeat& seat = *m_seat;
    QVERIFY(seat.beSigned(signedIn));
    seat.openAfresh(url);
    const QPointer<browser::Page> form = seat.tab()->page();
    for (const auto& [name, text] : fields) {
        auto* input = form->findChild<QWidget*>(name);
        QVERIFY2(input, qPrintable(name));
        write(input, text);
    }
    seat.press(button);
    QTRY_VERIFY2(!form || !form->hasUnsentInput(), "it did not go");
    QVERIFY2(!seat.question(), "what is sent is not lost");
    seat.tab()->go(QUrl(u"https://www.electruc.example/accessibilite"_s));
    QVERIFY(!seat.question());
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestLeavingForms>(argc, argv);
}
#include "tst_leaving_forms.moc"

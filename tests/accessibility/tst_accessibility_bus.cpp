#include "accessibility/private_desktop.h"
#include "accessibility/screen_reader.h"
#include "support/fail_on_warning.h"
#include "support/program.h"

#include <QHash>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using accessibility::Item;
using accessibility::ScreenReader;

namespace {

constexpr int kPatienceMs = 8'000;

const QString kButton = u"push button"_s;
const QString kLink = u"link"_s;
const QString kField = u"text"_s;
const QString kHeading = u"heading"_s;
const QString kPage = u"web document"_s;

QString inWords(const QList<Item>& items)
{
    QString words;
    for (const Item& item : items)
        words += u"\n  "_s + item.role + u": "_s + item.name;
    return words;
}

} // namespace

// A person who does not see plays the main job on the real program, in one go: each test goes on where the
// one before stopped. Nothing is known of the program but what it says on the accessibility bus.
class TestAccessibilityBus final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theFirstNamesAreRead();
    void aFirstNameOpensTheDesk();
    void theCardOfThePersonIsADialog();
    void anAddressOpensTheSite();
    void theCustomerSignsIn();
    void theChartHasATable();
    void theLastInvoiceIsDownloaded();
    void theTrainersCodeIsChosen();
    void theResetAsksInADialog();
    void cleanupTestCase();

private:
    accessibility::PrivateDesktop m_desktop;
    ScreenReader m_reader;
    QProcess* m_program = nullptr;
    bool m_broken = false; // a step failed: those after it would only repeat it

    bool waitFor(const QString& role, const QString& name);
    bool press(const QString& role, const QString& name);
    bool write(const QString& field, const QString& text);
    bool isSpoken(const QString& what); // announced as having the focus, the last thing
    QString others(const QStringList& expected) const; // announced though they are only on the way
    QString faults() const; // of what shows now; empty when all is well
};

bool TestAccessibilityBus::waitFor(const QString& role, const QString& name)
{
    if (QTest::qWaitFor([&] { return m_reader.find(role, name).has_value(); }, kPatienceMs))
        return true;
    qWarning().noquote() << "not there:" << role << name << inWords(m_reader.items());
    return false;
}

bool TestAccessibilityBus::press(const QString& role, const QString& name)
{
    if (!waitFor(role, name))
        return false;
    m_reader.forgetFocus();
    if (const auto item = m_reader.find(role, name))
        m_reader.press(*item);
    return true;
}

bool TestAccessibilityBus::write(const QString& field, const QString& text)
{
    if (!waitFor(kField, field))
        return false;
    const auto item = m_reader.find(kField, field);
    return item && m_reader.write(*item, text);
}

bool TestAccessibilityBus::isSpoken(const QString& what)
{
    const auto last = [this] {
        return m_reader.spokenFocus().isEmpty() ? QString() : m_reader.spokenFocus().constLast();
    };
    if (QTest::qWaitFor([&] { return last() == what; }, kPatienceMs))
        return true;
    qWarning().noquote() << "spoken:" << m_reader.spokenFocus().join(u" / "_s);
    return false;
}

QString TestAccessibilityBus::others(const QStringList& expected) const
{
    QStringList spoken = m_reader.spokenFocus();
    spoken.removeIf([&expected](const QString& what) { return expected.contains(what); });
    return spoken.join(u" / "_s);
}

QString TestAccessibilityBus::faults() const
{
    static const QStringList kControls{kButton, kLink, kField, u"check box"_s, u"radio button"_s,
        u"combo box"_s, u"page tab"_s, u"chart"_s, kHeading};
    QStringList faults;
    QHash<QString, int> known;
    const QList<Item> all = m_reader.items();
    for (const Item& item : all) {
        if (!kControls.contains(item.role))
            continue;
        if (item.name.isEmpty())
            faults += u"a %1 without a name"_s.arg(item.role);
        if ((item.states & (quint64(1) << ScreenReader::Focusable)) != 0
            && ++known[item.role + u": "_s + item.name] == 2)
            faults += u"twice « %1: %2 »"_s.arg(item.role, item.name);
    }
    if (std::none_of(all.cbegin(), all.cend(), [](const Item& item) { return item.role == kHeading; }))
        faults += u"no heading"_s;
    return faults.isEmpty() ? QString() : faults.join(u", "_s) + inWords(all);
}

void TestAccessibilityBus::initTestCase()
{
    QVERIFY2(m_desktop.start(), qPrintable(m_desktop.why()));
    QVERIFY2(m_reader.connectTo(m_desktop.busAddress()), qPrintable(m_reader.why()));
    m_program = m_desktop.run(support::programPath(u"electruc"_s),
        {u"--data"_s, m_desktop.home() + u"/data"_s, u"--today"_s, u"2026-11-10"_s, u"--language"_s,
            u"fr"_s});
    QVERIFY2(m_program, qPrintable(m_desktop.why()));
    const bool isThere = QTest::qWaitFor(
        [this] { return m_reader.findApplication(u"Electruc"_s) || m_reader.findApplication(u"electruc"_s); },
        20'000);
    QVERIFY2(isThere, m_program->readAllStandardError().constData());
}

void TestAccessibilityBus::init()
{
    support::failOnWarning();
    if (m_broken)
        QSKIP("the step before failed");
    m_broken = true; // until the step ends
}

void TestAccessibilityBus::theFirstNamesAreRead()
{
    QVERIFY(waitFor(kHeading, u"Bonjour, qui êtes-vous\u00A0?"_s));
    QVERIFY(waitFor(kButton, u"Monique"_s));
    QVERIFY(isSpoken(u"push button: Monique"_s));
    QVERIFY(waitFor(kButton, u"Je suis le formateur"_s));
    QVERIFY(waitFor(u"status bar"_s, u"Entraînement — site fictif, aucune donnée réelle"_s));
    QVERIFY(waitFor(u"frame"_s, u"Electruc, pour s’entraîner"_s));
    QCOMPARE(faults(), QString());
    m_broken = false;
}

void TestAccessibilityBus::aFirstNameOpensTheDesk()
{
    QVERIFY(press(kButton, u"Monique"_s));
    QVERIFY(waitFor(kHeading, u"Bonjour Monique"_s));
    QVERIFY(waitFor(kLink, u"Ouvrir Electruc"_s));
    QVERIFY(waitFor(u"page tab"_s, u"Bureau"_s));
    // The page, and nothing on the way to it.
    QVERIFY(isSpoken(u"web document: Bureau"_s));
    QCOMPARE(others({u"push button: Monique"_s, u"web document: Bureau"_s}), QString());
    QCOMPARE(faults(), QString());
    m_broken = false;
}

void TestAccessibilityBus::theCardOfThePersonIsADialog()
{
    QVERIFY(press(kButton, u"Monique\u00A0: mon personnage, voir mieux, changer de personne"_s));
    QVERIFY(isSpoken(u"menu item: Mon personnage"_s));
    m_reader.press(m_reader.focus());
    QVERIFY(waitFor(u"dialog"_s, u"Mon personnage"_s));
    QVERIFY(waitFor(u"label"_s, u"Mot de passe : Moulin-Tulipe-58"_s));
    QVERIFY(isSpoken(u"push button: Fermer"_s));
    QVERIFY(m_reader.type(ScreenReader::Escape));
    QVERIFY(isSpoken(u"web document: Bureau"_s)); // where the focus came from
    QVERIFY(!m_reader.find(u"dialog"_s, u"Mon personnage"_s));
    m_broken = false;
}

void TestAccessibilityBus::anAddressOpensTheSite()
{
    QVERIFY(write(u"Adresse du site"_s, u"electruc.example"_s));
    const auto address = m_reader.find(kField, u"Adresse du site"_s);
    QVERIFY(address && !m_reader.description(*address).isEmpty());
    QVERIFY(m_reader.takeFocus(*address));
    QVERIFY(isSpoken(u"text: Adresse du site"_s));
    m_reader.forgetFocus();
    QVERIFY(m_reader.type(ScreenReader::Return));
    QVERIFY(waitFor(kPage, u"Accueil — Electruc"_s));
    QVERIFY(waitFor(kHeading, u"Votre énergie, simplement"_s));
    QVERIFY(isSpoken(u"web document: Accueil — Electruc"_s));
    QCOMPARE(faults(), QString());
    m_broken = false;
}

void TestAccessibilityBus::theCustomerSignsIn()
{
    QVERIFY(press(kLink, u"Espace client"_s));
    QVERIFY(waitFor(kPage, u"Me connecter — Electruc"_s));
    QVERIFY(isSpoken(u"web document: Me connecter — Electruc"_s));
    QCOMPARE(others({u"web document: Me connecter — Electruc"_s}), QString());
    QVERIFY(waitFor(kHeading, u"Me connecter"_s));
    QCOMPARE(faults(), QString());
    QVERIFY(write(u"Adresse e-mail"_s, u"monique.delvaux@messagerie.example"_s));
    QVERIFY(write(u"Mot de passe"_s, u"Moulin-Tulipe-58"_s));
    // What is hidden from the eye is hidden from the bus.
    const auto password = m_reader.find(kField, u"Mot de passe"_s);
    QVERIFY(password && !m_reader.text(*password).contains(u"Tulipe"_s));
    QVERIFY(press(kButton, u"Me connecter"_s));
    QVERIFY(waitFor(kPage, u"Tableau de bord — Electruc"_s));
    QVERIFY(isSpoken(u"web document: Tableau de bord — Electruc"_s));
    QVERIFY(waitFor(kHeading, u"Bonjour Madame Delvaux"_s));
    QCOMPARE(faults(), QString());
    m_broken = false;
}

void TestAccessibilityBus::theChartHasATable()
{
    const auto chart = m_reader.find(u"chart"_s, u"Ma consommation, en kWh par mois"_s);
    QVERIFY(chart);
    QVERIFY2(m_reader.description(*chart).contains(u" kWh"_s), qPrintable(m_reader.description(*chart)));
    QVERIFY(press(kButton, u"Voir en tableau"_s));
    const auto table = [this] {
        const QList<Item> all = m_reader.items();
        const auto it = std::find_if(
            all.cbegin(), all.cend(), [](const Item& item) { return item.role == u"table"_s; });
        return it == all.cend() ? std::optional<Item>() : *it;
    };
    QTRY_VERIFY_WITH_TIMEOUT(table(), kPatienceMs);
    const std::optional<Item> found = table();
    QVERIFY(!found->name.isEmpty());
    QCOMPARE(m_reader.columns(*found), 2);
    QVERIFY2(m_reader.rows(*found) >= 6, qPrintable(QString::number(m_reader.rows(*found))));
    m_broken = false;
}

void TestAccessibilityBus::theLastInvoiceIsDownloaded()
{
    QVERIFY(press(kLink, u"Mes factures"_s));
    QVERIFY(waitFor(kPage, u"Mes factures — Electruc"_s));
    QVERIFY(isSpoken(u"web document: Mes factures — Electruc"_s));
    QVERIFY(waitFor(u"radio button"_s, u"Toutes"_s));
    QVERIFY(waitFor(u"radio button"_s, u"Payées"_s));
    QCOMPARE(faults(), QString());
    QVERIFY(press(kButton, u"Télécharger la facture (PDF)"_s));
    const QString note = u"Enregistré dans Téléchargements facture-2026-11-0417.pdf"_s;
    QVERIFY(waitFor(u"note"_s, note));
    QVERIFY(isSpoken(u"note: "_s + note));
    m_broken = false;
}

void TestAccessibilityBus::theTrainersCodeIsChosen()
{
    const QString code = u"Code du formateur, quatre chiffres"_s;
    QVERIFY(press(kButton, u"Espace du formateur"_s));
    QVERIFY(isSpoken(u"text: "_s + code));
    QCOMPARE(faults(), QString());
    for (int i = 0; i < 2; ++i) { // chosen, then repeated
        for (const QString& digit : {u"4"_s, u"8"_s, u"2"_s, u"6"_s})
            QVERIFY(press(kButton, digit));
        QVERIFY(press(kButton, u"OK"_s));
    }
    QVERIFY(waitFor(kButton, u"Remettre à zéro"_s));
    QCOMPARE(faults(), QString());
    m_broken = false;
}

void TestAccessibilityBus::theResetAsksInADialog()
{
    QVERIFY(press(kButton, u"Remettre à zéro"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_reader.items().size() > 0 && !m_reader.spokenFocus().isEmpty(), kPatienceMs);
    const QList<Item> all = m_reader.items();
    QVERIFY2(std::any_of(all.cbegin(), all.cend(),
                 [](const Item& item) { return item.role == u"dialog"_s && !item.name.isEmpty(); }),
        qPrintable(inWords(all)));
    QVERIFY(m_reader.type(ScreenReader::Escape));
    QVERIFY(isSpoken(u"link: Groupes"_s)); // where the focus came from
    m_broken = false;
}

void TestAccessibilityBus::cleanupTestCase()
{
    QVERIFY(m_program);
    QCOMPARE(m_program->state(), QProcess::Running);
    QCOMPARE(QString::fromUtf8(m_program->readAllStandardError()), QString());
}

QTEST_GUILESS_MAIN(TestAccessibilityBus)
#include "tst_accessibility_bus.moc"

#include "support/fail_on_warning.h"
#include "support/page_audit.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

// A page where everything is right, to plant one fault in.
struct Sound
{
    QWidget page;
    QLabel* text = new QLabel(u"Une phrase assez longue pour tenir sur deux lignes au moins."_s);
    QLabel* label = new QLabel(u"Nom"_s);
    QLineEdit* edit = new QLineEdit;
    QComboBox* combo = new QComboBox;
    QPushButton* send = new QPushButton(u"Envoyer"_s);
    QPushButton* cancel = new QPushButton(u"Annuler"_s);
    QRadioButton* phone = new QRadioButton(u"Téléphone"_s);
    QRadioButton* email = new QRadioButton(u"E-mail"_s);
    QPlainTextEdit* area = new QPlainTextEdit;
    QVBoxLayout* layout = new QVBoxLayout(&page);

    Sound()
    {
        page.setObjectName(u"soundPage"_s);
        text->setWordWrap(true);
        label->setBuddy(edit);
        edit->setObjectName(u"nameEdit"_s);
        combo->addItems({u"Un"_s, u"Deux"_s});
        combo->setAccessibleName(u"Choix"_s);
        send->setObjectName(u"sendButton"_s);
        cancel->setObjectName(u"cancelButton"_s);
        area->setAccessibleName(u"Message"_s);
        area->setTabChangesFocus(true);
        phone->setChecked(true);
        const QList<QWidget*> controls{edit, combo, send, cancel, phone, email, area};
        for (QWidget* control : controls)
            control->setMinimumSize(120, 48);
        const QList<QWidget*> all{text, label, edit, combo, send, cancel, phone, email, area};
        for (QWidget* widget : all)
            layout->addWidget(widget);
        page.resize(400, 700);
    }
};

using Plant = std::function<void(Sound&)>;

} // namespace
Q_DECLARE_METATYPE(Plant)

class TestPageAudit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void aSoundPageHasNoFault();
    void findsThePlantedFault_data();
    void findsThePlantedFault();
    void leavesAloneWhatItIsToldTo();
};

void TestPageAudit::aSoundPageHasNoFault()
{
    Sound sound;
    sound.page.show();
    QVERIFY(QTest::qWaitForWindowActive(&sound.page));
    const QStringList faults = audit::faultsOf(sound.page);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestPageAudit::findsThePlantedFault_data()
{
    QTest::addColumn<Plant>("plant");
    QTest::addColumn<QString>("fault");

    const auto row = [](const char* name, const QString& fault, const Plant& plant) {
        QTest::newRow(name) << plant << fault;
    };
    row("a label too narrow for its text", u"clipped text: QLabel"_s, [](Sound& s) {
        s.text->setWordWrap(false);
        s.text->setFixedWidth(60);
    });
    row("a wrapped label too low for its lines", u"clipped text: QLabel"_s,
        [](Sound& s) { s.text->setFixedSize(90, 16); });
    row("a word wider than its label", u"has a word of"_s, [](Sound& s) {
        s.text->setText(u"Anticonstitutionnellement"_s);
        s.text->setFixedSize(50, 100);
    });
    row("a button too narrow for its text", u"clipped text: QPushButton#sendButton"_s, [](Sound& s) {
        s.send->setText(u"Envoyer le message à la conseillère"_s);
        s.send->setFixedSize(80, 48);
    });
    row("a placeholder that does not fit", u"placeholder"_s, [](Sound& s) {
        s.edit->setPlaceholderText(u"Écrivez ici votre nom de famille en entier"_s);
        s.edit->setFixedWidth(100);
    });
    row("a choice that does not fit", u"clipped text: QComboBox"_s, [](Sound& s) {
        s.combo->addItem(u"Une facture ou un paiement en retard"_s);
        s.combo->setCurrentIndex(2);
        s.combo->setFixedWidth(100);
    });
    row("a list that elides", u"elides"_s, [](Sound& s) {
        auto* list = new QTableWidget(1, 1);
        list->setAccessibleName(u"Liste"_s);
        list->setItem(0, 0, new QTableWidgetItem(u"Une ligne bien trop longue pour cette colonne"_s));
        list->setColumnWidth(0, 80);
        s.layout->addWidget(list);
    });
    row("a text cut by its parent", u"is cut by"_s, [](Sound& s) {
        auto* box = new QWidget;
        box->setFixedSize(50, 20);
        auto* inside = new QLabel(u"Hors de la boîte"_s, box);
        inside->setGeometry(20, 0, 200, 20);
        s.layout->addWidget(box);
    });
    row("a field without a name", u"no accessible name: QLineEdit#nameEdit"_s,
        [](Sound& s) { s.label->setBuddy(nullptr); });
    row("an icon button without a name", u"no accessible name: QPushButton#sendButton"_s,
        [](Sound& s) { s.send->setText({}); });
    row("a combo box known by its choice only", u"no accessible name: QComboBox"_s,
        [](Sound& s) { s.combo->setAccessibleName({}); });
    row("two buttons of one name",
        u"same role and name: QPushButton#sendButton and QPushButton#cancelButton"_s,
        [](Sound& s) { s.cancel->setText(u"Envoyer"_s); });
    row("a low button", u"small target: QPushButton#sendButton is"_s,
        [](Sound& s) { s.send->setFixedHeight(43); });
    row("a narrow button", u"small target: QPushButton#sendButton is 43"_s, [](Sound& s) {
        s.send->setText(u"+"_s);
        s.send->setFixedWidth(43);
    });
    row("a button that refuses focus", u"Tab does not reach: QPushButton#cancelButton"_s,
        [](Sound& s) { s.cancel->setFocusPolicy(Qt::NoFocus); });
    row("a button for the mouse only", u"Tab does not reach: QPushButton#cancelButton"_s,
        [](Sound& s) { s.cancel->setFocusPolicy(Qt::ClickFocus); });
    row("a text area that keeps Tab", u"keeps the Tab key: QPlainTextEdit"_s,
        [](Sound& s) { s.area->setTabChangesFocus(false); });
    row("a page wider than its window", u"scrolls sideways"_s, [](Sound& s) {
        auto* scroll = new QScrollArea;
        scroll->setFocusPolicy(Qt::NoFocus);
        scroll->setWidgetResizable(true);
        auto* wide = new QWidget;
        wide->setMinimumWidth(900);
        scroll->setWidget(wide);
        s.layout->addWidget(scroll);
    });
}

void TestPageAudit::findsThePlantedFault()
{
    QFETCH(const Plant, plant);
    QFETCH(const QString, fault);

    Sound sound;
    plant(sound);
    sound.page.show();
    QVERIFY(QTest::qWaitForWindowActive(&sound.page));
    const QStringList faults = audit::faultsOf(sound.page);
    QVERIFY2(!faults.filter(fault).isEmpty(), qPrintable(u"found only: "_s + faults.join(u'\n')));
}

void TestPageAudit::leavesAloneWhatItIsToldTo()
{
    Sound sound;
    sound.send->setFixedHeight(20);
    sound.cancel->setFocusPolicy(Qt::NoFocus);
    sound.text->setWordWrap(false);
    sound.text->setObjectName(u"addressText"_s);
    sound.text->setFixedWidth(60);
    sound.page.show();
    QVERIFY(QTest::qWaitForWindowActive(&sound.page));
    audit::Options options;
    options.ignored = {u"sendButton"_s, u"cancelButton"_s};
    options.mayElide = {u"addressText"_s};
    const QStringList faults = audit::faultsOf(sound.page, options);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(TestPageAudit)
#include "tst_page_audit.moc"

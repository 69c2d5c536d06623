#include "kit/kit_window.h"

#include "kit/accordion.h"
#include "kit/button.h"
#include "kit/check_box.h"
#include "kit/combo_box.h"
#include "kit/nav_menu.h"
#include "kit/password_field.h"
#include "kit/radio_button.h"
#include "kit/search_field.h"
#include "kit/segments.h"
#include "kit/small_link.h"
#include "kit/text_area.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class TestKitControls final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aButtonIsLargeEnoughInEveryRoleAndSize_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<int>("percent");
        for (const char* role : {"primary", "secondary", "danger", "dangerPrimary", "sim", "simPrimary",
                 "ink", "link", "simLink", "toolbar", "onDark"}) {
            for (const int percent : {100, 150, 200})
                QTest::addRow("%s at %d %%", role, percent) << QString::fromLatin1(role) << percent;
        }
    }

    void aButtonIsLargeEnoughInEveryRoleAndSize()
    {
        QFETCH(QString, role);
        QFETCH(int, percent);
        support::KitWindow window(kit::Theme(kit::ThemeName::Light, percent));
        auto* button = new kit::Button(u"Ici"_s);
        button->setProperty("role", role);
        QCOMPARE(button->roleName(), role);
        button->setIconName(u"download"_s);
        window.add(button);
        window.show();
        QVERIFY(button->height() >= 44 * percent / 100);
        QVERIFY(button->width() >= 44);
        QVERIFY(button->minimumSizeHint().width() <= button->sizeHint().width());
    }

    void aNarrowButtonWrapsItsWordsWhenTextIsLarge()
    {
        support::KitWindow window(kit::Theme(kit::ThemeName::Light, 150));
        auto* button = new kit::Button(u"Télécharger la facture (PDF)"_s, kit::Button::Role::Primary);
        button->setIconName(u"download"_s);
        window.add(button);
        window.show();
        QVERIFY(button->minimumSizeHint().width() < button->sizeHint().width());
        QVERIFY(button->heightForWidth(340) > button->heightForWidth(900));
    }

    void aButtonAnswersSpaceEnterAndClick()
    {
        support::KitWindow window;
        auto* button = new kit::Button(u"Envoyer"_s, kit::Button::Role::Link);
        window.add(button);
        window.show();
        QSignalSpy clicks(button, &QPushButton::clicked);
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
        QTest::keyClick(button, Qt::Key_Return);
        QTest::keyClick(button, Qt::Key_Enter);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(clicks.count(), 4);
    }

    void anUnavailableButtonSaysWhyAndDoesNothing()
    {
        support::KitWindow window;
        auto* button = new kit::Button(u"Payer"_s, kit::Button::Role::Primary);
        window.add(button);
        window.show();
        QSignalSpy clicks(button, &QPushButton::clicked);
        button->setUnavailableReason(u"Cette facture est déjà payée."_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(clicks.count(), 0);
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(button);
        QCOMPARE(face->text(QAccessible::Description), u"Cette facture est déjà payée."_s);
        QVERIFY(face->state().disabled);
        button->setUnavailableReason({});
        QVERIFY(button->isEnabled());
    }

    void theWholeRowTicksABox()
    {
        support::KitWindow window;
        auto* box = new kit::CheckBox(u"Je veux mes factures par e-mail"_s);
        auto* one = new kit::RadioButton(u"Le matin"_s);
        auto* two = new kit::RadioButton(u"Le soir"_s);
        for (QWidget* widget :
            {static_cast<QWidget*>(box), static_cast<QWidget*>(one), static_cast<QWidget*>(two)})
            window.add(widget);
        window.show();
        QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(box->width() - 3, box->height() / 2));
        QVERIFY(box->isChecked());
        QVERIFY(box->height() >= 48);
        QTest::mouseClick(two, Qt::LeftButton, {}, QPoint(two->width() - 3, 4));
        QVERIFY(two->isChecked());
        QTest::keyClick(two, Qt::Key_Up);
        QVERIFY(one->isChecked());
        QCOMPARE(QAccessible::queryAccessibleInterface(box)->role(), QAccessible::CheckBox);
        QCOMPARE(QAccessible::queryAccessibleInterface(one)->role(), QAccessible::RadioButton);
    }

    void theChoiceGrowsDownWhenItsTextIsLong()
    {
        support::KitWindow window(kit::Theme(kit::ThemeName::Light, 200));
        auto* box
            = new kit::CheckBox(u"J’accepte que ce site d’entraînement garde mes essais jusqu’à demain"_s);
        window.add(box);
        window.show();
        QVERIFY(box->heightForWidth(300) > box->heightForWidth(780));
        QVERIFY(box->minimumSizeHint().width() <= 400);
    }

    void aDropDownIsWorkedWithKeys()
    {
        support::KitWindow window;
        auto* combo = new kit::ComboBox;
        combo->addItems({u"Ma facture"_s, u"Mon compteur"_s, u"Mon contrat"_s});
        window.add(combo);
        window.show();
        QVERIFY(combo->height() >= 52);
        combo->setFocus(Qt::TabFocusReason);
        // The offscreen platform's own limits, met by every popup.
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"does not support raise"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"does not support grabbing the keyboard"_s));
        QTest::keyClick(combo, Qt::Key_Return);
        QTRY_VERIFY(combo->view()->isVisible());
        QVERIFY(combo->view()->visualRect(combo->model()->index(0, 0)).height() >= 48);
        QTest::keyClick(combo->view(), Qt::Key_Down);
        QTest::keyClick(combo->view(), Qt::Key_Return);
        QTRY_VERIFY(!combo->view()->isVisible());
        QCOMPARE(combo->currentText(), u"Mon compteur"_s);
        QVERIFY(!combo->isOpen());
    }

    void theWheelScrollsThePageNotTheChoice()
    {
        support::KitWindow window;
        auto* combo = new kit::ComboBox;
        combo->addItems({u"un"_s, u"deux"_s});
        window.add(combo);
        window.show();
        QWheelEvent wheel(QPointF(10, 10), combo->mapToGlobal(QPointF(10, 10)), {}, QPoint(0, -120),
            Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(combo, &wheel);
        QCOMPARE(combo->currentIndex(), 0);
        QVERIFY(!wheel.isAccepted());
    }

    void segmentsBecomeADropDownFrom150()
    {
        support::KitWindow window;
        auto* segments = new kit::Segments;
        segments->setAccessibleName(u"Filtre"_s);
        segments->setItems({u"Toutes"_s, u"À payer"_s, u"Payées"_s});
        window.add(segments);
        window.show();
        QSignalSpy changes(segments, &kit::Segments::currentIndexChanged);
        auto* list = segments->findChild<kit::ComboBox*>(u"segmentsList"_s);
        const auto buttons = segments->findChildren<QAbstractButton*>();
        QCOMPARE(buttons.size(), 3);
        QVERIFY(!list->isVisible());
        QTest::mouseClick(buttons.at(1), Qt::LeftButton);
        QCOMPARE(segments->currentIndex(), 1);
        QTest::keyClick(buttons.at(1), Qt::Key_Right);
        QCOMPARE(segments->currentIndex(), 2);
        QVERIFY(buttons.at(2)->hasFocus());
        window.setTheme(kit::Theme(kit::ThemeName::Light, 150));
        QTRY_VERIFY(list->isVisible());
        QVERIFY(!buttons.at(0)->isVisible());
        QCOMPARE(list->currentIndex(), 2);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Up);
        QCOMPARE(segments->currentIndex(), 1);
        QCOMPARE(changes.count(), 3);
        window.setTheme(kit::Theme());
        QTRY_VERIFY(buttons.at(1)->isVisible());
        QVERIFY(buttons.at(1)->isChecked());
    }

    void oneAnswerIsOpenAtATime()
    {
        support::KitWindow window;
        auto* questions = new kit::Accordion;
        questions->addSection(u"Un ?"_s, u"Réponse un."_s);
        questions->addSection(u"Deux ?"_s, u"Réponse deux."_s);
        window.add(questions);
        window.show();
        auto* first = questions->findChild<QAbstractButton*>(u"accordionHead0"_s);
        auto* second = questions->findChild<QAbstractButton*>(u"accordionHead1"_s);
        QVERIFY(first && second);
        first->setFocus(Qt::TabFocusReason);
        QTest::keyClick(first, Qt::Key_Space);
        QCOMPARE(questions->openIndex(), 0);
        QTest::keyClick(first, Qt::Key_Down);
        QVERIFY(second->hasFocus());
        QTest::keyClick(second, Qt::Key_Return);
        QCOMPARE(questions->openIndex(), 1);
        QVERIFY(!first->isChecked());
        QVERIFY(first->height() >= 44);
        QTest::keyClick(second, Qt::Key_Return);
        QCOMPARE(questions->openIndex(), -1);
    }

    void theMenuMovesWithArrowsAndMarksThePage()
    {
        support::KitWindow window;
        auto* menu = new kit::NavMenu;
        menu->addItem(u"/a"_s, u"dashboard"_s, u"Tableau de bord"_s, u"dashboard"_s);
        menu->addItem(u"/b"_s, u"invoice"_s, u"Mes factures"_s, u"invoices"_s);
        menu->addSeparator();
        menu->addItem(u"/c"_s, u"exit"_s, u"Me déconnecter"_s, u"signOut"_s);
        menu->setCurrent(u"/b"_s);
        window.add(menu);
        window.show();
        QSignalSpy activated(menu, &kit::NavMenu::activated);
        auto* first = menu->findChild<QAbstractButton*>(u"dashboardMenuItem"_s);
        QVERIFY(first);
        QVERIFY(first->height() >= 44);
        first->setFocus(Qt::TabFocusReason);
        QTest::keyClick(first, Qt::Key_Down);
        QVERIFY(menu->item(u"/b"_s)->hasFocus());
        QVERIFY(menu->item(u"/b"_s)->isChecked());
        QTest::keyClick(menu->item(u"/b"_s), Qt::Key_End);
        QVERIFY(menu->item(u"/c"_s)->hasFocus());
        QTest::keyClick(menu->item(u"/c"_s), Qt::Key_Return);
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.at(0).at(0).toString(), u"/c"_s);
        QTest::mouseClick(menu->item(u"/b"_s), Qt::LeftButton);
        QVERIFY2(menu->item(u"/b"_s)->isChecked(), "a click on the page shown leaves it marked");
    }

    void theSimulatorsControlsAreViolet()
    {
        support::KitWindow window;
        auto* box = new kit::CheckBox(u"Occuper tout l’écran"_s);
        box->setChecked(true);
        window.add(box);
        window.show();
        const auto has = [box](kit::Color role) {
            const QImage image = box->grab().toImage();
            const QColor wanted = kit::Theme().color(role);
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < 28; ++x) {
                    if (image.pixelColor(x, y) == wanted)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(has(kit::Color::Primary));
        box->setSimulator(true);
        QVERIFY(has(kit::Color::Sim) && !has(kit::Color::Primary));
    }

    void thePasswordIsShownAndHidden()
    {
        support::KitWindow window;
        auto* field = new kit::PasswordField;
        window.add(field);
        window.show();
        auto* toggle = field->findChild<QPushButton*>(u"showPasswordButton"_s);
        QVERIFY(toggle);
        field->setFocus();
        QTest::keyClicks(field, u"secret"_s);
        QCOMPARE(field->echoMode(), QLineEdit::Password);
        QVERIFY(!toggle->accessibleName().isEmpty());
        QTest::mouseClick(toggle, Qt::LeftButton);
        QVERIFY(field->isShown());
        QCOMPARE(toggle->text(), u"Cacher"_s);
        QCOMPARE(field->text(), u"secret"_s);
        QVERIFY(toggle->geometry().right() <= field->width());
        QVERIFY(toggle->height() >= 44);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Tab);
        QVERIFY2(toggle->hasFocus(), "Tab reaches the button");
    }

    // Two passwords side by side on a small page: what is written keeps the room.
    void aNarrowPasswordShowsTheEyeAlone()
    {
        support::KitWindow window;
        auto* field = new kit::PasswordField;
        window.add(field);
        window.show();
        const auto* toggle = field->findChild<QPushButton*>(u"showPasswordButton"_s);
        field->setFixedWidth(300);
        QTRY_COMPARE(toggle->text(), u"Montrer"_s);
        field->setFixedWidth(200);
        QTRY_COMPARE(toggle->text(), QString());
        QCOMPARE(toggle->accessibleName(), u"Montrer le mot de passe"_s);
        QCOMPARE(toggle->toolTip(), u"Montrer"_s);
        QVERIFY(toggle->width() >= 44);
        QVERIFY(field->textMargins().right() < 100);
    }

    void escapeEmptiesTheSearch()
    {
        support::KitWindow window;
        auto* field = new kit::SearchField;
        window.add(field);
        window.show();
        field->setText(u"facture"_s);
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(field->text().isEmpty());
        QVERIFY(field->height() >= 52);
    }

    void tabLeavesATextArea()
    {
        support::KitWindow window;
        auto* area = new kit::TextArea;
        auto* next = new kit::Button(u"Envoyer"_s);
        window.add(area);
        window.add(next);
        window.show();
        area->setFocus();
        QTest::keyClick(area, Qt::Key_Tab);
        QVERIFY(next->hasFocus());
        QVERIFY(area->text().isEmpty());
    }

    void aTextAreaGrowsAndCounts()
    {
        support::KitWindow window;
        auto* area = new kit::TextArea;
        area->setMaximumLength(40);
        window.add(area);
        window.show();
        const int before = area->minimumHeight();
        area->setText(u"a\nb\nc\nd\ne\nf"_s);
        QTRY_VERIFY(area->minimumHeight() > before);
        area->setText(QString(60, u'x'));
        QCOMPARE(area->text().size(), 40);
        auto* counter = area->findChild<QLabel*>(u"characterCounter"_s);
        QVERIFY(counter && counter->isVisible());
        QCOMPARE(counter->text(), u"40 sur 40"_s);
    }

    void aSmallLinkHasALargeTarget()
    {
        support::KitWindow window;
        auto* link = new kit::SmallLink(u"Accueil"_s);
        window.add(link);
        window.show();
        QVERIFY(link->height() >= 44);
        QSignalSpy clicks(link, &QAbstractButton::clicked);
        QTest::keyClick(link, Qt::Key_Return);
        QCOMPARE(clicks.count(), 1);
    }
};

ELECTRUC_KIT_TEST_MAIN(TestKitControls)

#include "tst_kit_controls.moc"

#include "kit/kit_window.h"

#include "kit/badge.h"
#include "kit/bar_chart.h"
#include "kit/bar_layout.h"
#include "kit/breadcrumb.h"
#include "kit/button.h"
#include "kit/definition_list.h"
#include "kit/empty_state.h"
#include "kit/field_message.h"
#include "kit/flow_layout.h"
#include "kit/form_field.h"
#include "kit/icon_label.h"
#include "kit/note.h"
#include "kit/row_list.h"
#include "kit/text.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

class TestKitContent final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void hostileTextStaysTextAndNeverPushesThePageWide_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("at 100 %") << 100;
        QTest::newRow("at 200 %") << 200;
    }

    void hostileTextStaysTextAndNeverPushesThePageWide()
    {
        QFETCH(int, percent);
        const QString text = support::hostileText();
        support::KitWindow window(kit::Theme(kit::ThemeName::Light, percent));
        auto* words = new kit::Text(text);
        auto* note = new kit::Note(kit::Tone::Error, text, text);
        auto* list = new kit::DefinitionList;
        list->addEntry(text, text);
        auto* label = new kit::IconLabel(u"info"_s, text);
        window.add(words);
        window.add(note);
        window.add(list);
        window.add(label);
        window.show();
        QCOMPARE(words->text(), text);
        QCOMPARE(words->textFormat(), Qt::PlainText);
        for (QWidget* widget : window.widget().findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
            QVERIFY2(widget->minimumSizeHint().width() <= 800, widget->metaObject()->className());
        QCOMPARE(note->accessibleName(), text + u' ' + text);
    }

    void textIsAsHighAsItsLines()
    {
        support::KitWindow window;
        kit::Text text(u"un deux trois quatre cinq six sept huit neuf dix onze douze"_s, &window.widget());
        QCOMPARE(text.heightForWidth(2000), 27); // 18 px × 1.5
        const int narrow = text.heightForWidth(150);
        QVERIFY(narrow > 27);
        QCOMPARE(narrow % 27, 0);
        text.setType(kit::TextType::H1);
        QCOMPARE(text.heightForWidth(2000), 38); // 30 px × 1.25, rounded
    }

    void linesHoldSixtyEightCharactersAtMost()
    {
        support::KitWindow window;
        const QString words = u"mot "_s.repeated(100);
        kit::Text text(words, &window.widget());
        QCOMPARE(text.heightForWidth(3000), text.heightForWidth(1500));
        text.setMeasured(false);
        QVERIFY(text.heightForWidth(3000) < text.heightForWidth(1500));
    }

    void titlesAreHeadings_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QAccessible::Role>("role");
        QTest::newRow("the page's title") << u"h1"_s << QAccessible::Heading;
        QTest::newRow("a section's title") << u"h3"_s << QAccessible::Heading;
        QTest::newRow("running text") << u"body"_s << QAccessible::StaticText;
        QTest::newRow("an unknown type is running text") << u"nonsense"_s << QAccessible::StaticText;
    }

    void titlesAreHeadings()
    {
        QFETCH(QString, type);
        QFETCH(QAccessible::Role, role);
        kit::Text text(u"Mes factures"_s);
        text.setProperty("type", type);
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(&text);
        QCOMPARE(face->role(), role);
        QCOMPARE(face->text(QAccessible::Name), u"Mes factures"_s);
    }

    void textIsSelectedWithTheMouseAndCopied()
    {
        support::KitWindow window;
        auto* text = new kit::Text(u"084 475 12"_s);
        text->setWordWrap(false);
        window.add(text);
        window.show();
        QTest::mousePress(text, Qt::LeftButton, {}, QPoint(0, text->height() / 2));
        QTest::mouseMove(text, QPoint(text->width() - 1, text->height() / 2));
        QMouseEvent move(QEvent::MouseMove, QPointF(text->width() - 1, text->height() / 2),
            text->mapToGlobal(QPointF(text->width() - 1, text->height() / 2)), Qt::LeftButton, Qt::LeftButton,
            {});
        QCoreApplication::sendEvent(text, &move);
        QCOMPARE(text->selectedText(), u"084 475 12"_s);
        QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"084 475 12"_s);
    }

    void strongPartsAreShownWithoutMarkup()
    {
        kit::Text text;
        text.setSegments({{u"avant le "_s, false}, {u"25/11/2026"_s, true}});
        QCOMPARE(text.text(), u"avant le 25/11/2026"_s);
        text.setText(u"autre chose"_s);
        QCOMPARE(text.text(), u"autre chose"_s);
        QVERIFY(text.sizeHint().width() > 0);
    }

    void aFieldTellsItsErrorToEveryone()
    {
        support::KitWindow window;
        auto* edit = new QLineEdit;
        auto* field = new kit::FormField(u"Code EAN"_s, edit);
        field->setHelpText(u"18 chiffres"_s);
        window.add(field);
        window.show();
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(edit);
        QCOMPARE(face->text(QAccessible::Name), u"Code EAN"_s);
        QCOMPARE(face->text(QAccessible::Description), u"18 chiffres"_s);
        const int before = field->sizeHint().height();
        field->setError(u"Il manque un chiffre."_s);
        auto* message = field->findChild<kit::IconLabel*>(u"fieldMessage"_s);
        QVERIFY(message && message->isVisible());
        QCOMPARE(message->text(), u"Il manque un chiffre."_s);
        QVERIFY(face->text(QAccessible::Description).startsWith(u"Il manque un chiffre."_s));
        QVERIFY(field->sizeHint().height() > before);
        QCOMPARE(edit->property("fieldState").toString(), u"error"_s);
        field->setValid();
        QCOMPARE(message->text(), u"Correct"_s);
        QVERIFY(!field->hasError());
        QCOMPARE(field->sizeHint().height(), before); // it stands in the field
        QVERIFY(edit->geometry().contains(message->geometry()));
        edit->setText(QString(200, u'5'));
        field->setValid();
        QVERIFY2(field->sizeHint().height() > before, "under it when the field is full");
        field->setValid(false);
        QVERIFY(!message->isVisible());
        auto* label = field->findChild<kit::Text*>(u"fieldLabel"_s);
        QCOMPARE(label->buddy(), edit);
    }

    void aFieldOfAFormTakesItsOnlyChildAsInput()
    {
        // The order in which a form's generated code works: layout, input, then the texts.
        support::KitWindow window;
        auto* field = new kit::FormField(&window.widget());
        auto* column = new QVBoxLayout(field);
        auto* edit = new QLineEdit(field);
        column->addWidget(edit);
        window.add(field);
        field->setLabelText(u"Adresse e-mail"_s);
        window.show();
        QCOMPARE(field->input(), edit);
        QCOMPARE(edit->accessibleName(), u"Adresse e-mail"_s);
        QVERIFY(edit->height() >= 52);
        QVERIFY(edit->y() > 0);
    }

    void everyRuleHasItsSentence()
    {
        for (int rule = 0; rule <= static_cast<int>(core::Rule::BadFileName); ++rule) {
            const QString sentence = kit::fieldMessage({u"x"_s, static_cast<core::Rule>(rule), {}});
            QVERIFY2(sentence.size() > 15, qPrintable(QString::number(rule)));
            QVERIFY(!sentence.contains(u"%1"_s));
            QVERIFY(!sentence.contains(u"invalide"_s));
        }
        const QString ean = kit::fieldMessage({u"ean"_s, core::Rule::NotAnEan, {17, 18}});
        QCOMPARE(
            ean, u"Il manque un chiffre\u00A0: vous en avez écrit 17 sur 18. Comparez avec la lettre."_s);
        QVERIFY(kit::fieldMessage({u"d"_s, core::Rule::DateTooLate, {QDate(2026, 11, 25)}})
                    .contains(u"25/11/2026"_s));
    }

    // In a narrow panel, such as the phone, the button goes under the words.
    void aNarrowNoteBreaksNoWord_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("isBeside");
        QTest::newRow("a page") << 700 << true;
        QTest::newRow("the phone") << 300 << false;
    }
    void aNarrowNoteBreaksNoWord()
    {
        QFETCH(int, width);
        QFETCH(bool, isBeside);
        auto* note = new kit::Note(kit::Tone::Ok, u"Le message est supprimé."_s, {});
        note->setActionText(u"Annuler"_s);
        support::KitWindow window;
        window.add(note);
        note->setFixedWidth(width);
        window.show();
        const auto* title = note->findChild<kit::Text*>();
        const auto* button = note->actionButton();
        const auto placeOf
            = [note](const QWidget* part) { return QRect(part->mapTo(note, QPoint()), part->size()); };
        QCOMPARE(placeOf(button).top() < placeOf(title).bottom(), isBeside);
        QVERIFY(button->height() <= 60); // its word on one line
        QVERIFY(note->rect().contains(placeOf(button)));
        QVERIFY(note->rect().contains(placeOf(title)));
    }
    void aNoteCanBeAnnounced()
    {
        support::KitWindow window;
        auto* note = new kit::Note(kit::Tone::Ok, u"Votre relevé est envoyé."_s, u"Nous le vérifions."_s);
        note->setVisible(false);
        window.add(note);
        window.show();
        note->announce();
        QVERIFY(note->isVisible() && note->hasFocus());
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(note);
        QCOMPARE(face->text(QAccessible::Name), u"Votre relevé est envoyé. Nous le vérifions."_s);
        QCOMPARE(face->role(), QAccessible::Note);
        QSignalSpy action(note, &kit::Note::actionTriggered);
        note->setActionText(u"Ouvrir"_s);
        QTest::mouseClick(note->actionButton(), Qt::LeftButton);
        QCOMPARE(action.count(), 1);
    }

    void barsStandInProportionAndAreSeen_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::newRow("five months") << QList<double>{141, 128, 119, 122, 157};
        QTest::newRow("thirteen months") << QList<double>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13};
        QTest::newRow("a tiny one") << QList<double>{0.001, 100000};
        QTest::newRow("all zero") << QList<double>{0, 0, 0};
        QTest::newRow("one month") << QList<double>{42};
    }

    void barsStandInProportionAndAreSeen()
    {
        QFETCH(QList<double>, values);
        const QRectF plot(10, 20, 400, 200);
        const kit::BarLayout made = kit::layoutBars(values, plot, 6);
        QCOMPARE(made.bars.size(), values.size());
        for (qsizetype i = 0; i < values.size(); ++i) {
            QVERIFY(plot.contains(made.bars.at(i).center()) || made.bars.at(i).height() == 0);
            QCOMPARE(made.bars.at(i).bottom(), plot.bottom());
            QCOMPARE(made.bars.at(i).height() >= 6, values.at(i) > 0);
            if (i > 0)
                QVERIFY2(made.bars.at(i).left() > made.bars.at(i - 1).right(), "bars do not touch");
        }
        QVERIFY(made.hairlines.size() <= 5);
    }

    void theChartIsATableToo()
    {
        support::KitWindow window;
        auto* chart = new kit::BarChart;
        chart->setAccessibleName(u"Ma consommation"_s);
        chart->setUnit(u"kWh"_s);
        chart->setBars({{u"sept."_s, u"Septembre 2026"_s, 157, u"157"_s},
            {u"oct."_s, u"Octobre 2026"_s, 168, u"168"_s}});
        window.add(chart);
        window.show();
        QVERIFY(chart->textAlternative().contains(u"Octobre 2026\u00A0: 168 kWh"_s));
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(chart);
        QCOMPARE(face->role(), QAccessible::Chart);
        QCOMPARE(face->text(QAccessible::Description), chart->textAlternative());
        auto* toggle = chart->findChild<QPushButton*>(u"chartTableButton"_s);
        QVERIFY(toggle && toggle->height() >= 44);
        toggle->setFocus(Qt::TabFocusReason);
        QTest::keyClick(toggle, Qt::Key_Space);
        auto* table = chart->findChild<QTableWidget*>(u"chartTable"_s);
        QVERIFY(table->isVisible());
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(1, 1)->text(), u"168"_s);
        QTest::keyClick(toggle, Qt::Key_Backtab);
        QVERIFY2(table->hasFocus(), "the table is reached by keyboard");
        QVERIFY(chart->plotArea().height() >= 100);
    }

    void theTableOfThirteenMonthsShowsThemAll()
    {
        support::KitWindow window(kit::Theme(kit::ThemeName::Light, 150), QSize(500, 2000));
        auto* chart = new kit::BarChart;
        QList<kit::BarChart::Bar> bars;
        for (int i = 0; i < 13; ++i)
            bars.append({u"janv."_s, u"Janvier 2026"_s, 100.0 + i, QString::number(100 + i)});
        chart->setBars(bars);
        window.add(chart);
        window.show();
        chart->setTableShown(true);
        auto* table = chart->findChild<QTableWidget*>(u"chartTable"_s);
        QTRY_VERIFY(table->height() >= 13 * 44);
        QVERIFY(!table->verticalScrollBar()->isVisible());
    }

    void aListReplacesItsRows()
    {
        support::KitWindow window;
        auto* list = new kit::RowList;
        window.add(list);
        window.show();
        for (int i = 0; i < 3; ++i)
            list->addRow(new kit::Text(QString::number(i)));
        QCOMPARE(list->rowCount(), 3);
        QTRY_VERIFY(list->row(2)->height() >= 68);
        list->clear();
        QCOMPARE(list->rowCount(), 0);
        list->addRow(new kit::Text(u"seul"_s));
        QCOMPARE(list->rowCount(), 1);
    }

    void badgesWrapLikeWords()
    {
        support::KitWindow window(kit::Theme(kit::ThemeName::Light, 200));
        auto* holder = new QWidget;
        auto* flow = new kit::FlowLayout(holder);
        for (int i = 0; i < 8; ++i)
            flow->addWidget(new kit::Badge(u"En cours de validation"_s, kit::Tone::Info, u"hourglass"_s));
        window.add(holder);
        window.show();
        for (const kit::Badge* badge : holder->findChildren<kit::Badge*>()) {
            QVERIFY(badge->geometry().right() < holder->width());
            QVERIFY(badge->height() >= 47);
        }
    }

    void theBreadcrumbLeadsBack()
    {
        support::KitWindow window;
        auto* steps = new kit::Breadcrumb;
        steps->setSteps({{u"Accueil"_s, u"/"_s}, {u"Aide"_s, {}}});
        window.add(steps);
        window.show();
        QSignalSpy activated(steps, &kit::Breadcrumb::linkActivated);
        const auto links = steps->findChildren<QAbstractButton*>();
        QCOMPARE(links.size(), 1);
        QTest::mouseClick(links.constFirst(), Qt::LeftButton);
        QCOMPARE(activated.at(0).at(0).toString(), u"/"_s);
    }
};

ELECTRUC_KIT_TEST_MAIN(TestKitContent)

#include "tst_kit_content.moc"

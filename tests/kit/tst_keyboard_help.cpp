// Where a sign is on the keyboard: what is said agrees with what is engraved, and the link leads there and
// back.

#include "kit/dialog.h"
#include "kit/form_field.h"
#include "kit/keyboard_help.h"
#include "kit/keyboard_layout.h"
#include "kit/segments.h"
#include "kit/small_link.h"
#include "kit/text.h"
#include "support/window_test.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using kit::KeyboardKind;

namespace {

const kit::KeyCap* find(const QList<QList<kit::KeyCap>>& rows, const QString& id)
{
    for (const auto& row : rows) {
        for (const kit::KeyCap& key : row) {
            if (key.id == id)
                return &key;
        }
    }
    return nullptr;
}

// Every text in another language, as far as this test goes.
class Elsewhere final : public QTranslator
{
public:
    QString translate(const char*, const char*, const char*, int) const override { return u"Waar?"_s; }
    bool isEmpty() const override { return false; }
};

} // namespace

class TestKeyboardHelp final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void theWayWritesTheSign_data();
    void theWayWritesTheSign();
    void rowsAreAsWide_data();
    void rowsAreAsWide();
    void theSentenceNamesTheKeys_data();
    void theSentenceNamesTheKeys();
    void theLinkLeadsThereAndBack();
    void theLinkFollowsTheLanguage();
};

void TestKeyboardHelp::theWayWritesTheSign_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("Belgian") << int(KeyboardKind::Belgian);
    QTest::newRow("French") << int(KeyboardKind::French);
}

void TestKeyboardHelp::theWayWritesTheSign()
{
    QFETCH(int, kind);
    const auto which = static_cast<KeyboardKind>(kind);
    const auto rows = kit::keyCaps(which);
    for (const kit::SignWay& way : kit::signWays(which)) {
        const kit::KeyCap* key = find(rows, way.press);
        QVERIFY2(key, qPrintable(way.sign));
        if (!way.hold.isEmpty())
            QVERIFY2(find(rows, way.hold), qPrintable(way.hold));
        const QString engraved = way.hold == u"altgr"_s ? key->withAltGr
            : way.hold == u"shift"_s                    ? key->shifted
                                                        : key->alone;
        QCOMPARE(engraved, way.sign);
    }
}

void TestKeyboardHelp::rowsAreAsWide_data()
{
    theWayWritesTheSign_data();
}

void TestKeyboardHelp::rowsAreAsWide()
{
    QFETCH(int, kind);
    for (const auto& row : kit::keyCaps(static_cast<KeyboardKind>(kind))) {
        qreal width = 0;
        for (const kit::KeyCap& key : row)
            width += key.width;
        QCOMPARE(width, 15.0);
    }
}

void TestKeyboardHelp::theSentenceNamesTheKeys_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("sign");
    QTest::addColumn<QString>("sentence");
    const int belgian = int(KeyboardKind::Belgian);
    const int french = int(KeyboardKind::French);
    QTest::newRow("@, Belgian")
        << belgian << u"@"_s
        << u"Gardez la touche AltGr enfoncée, à droite de la barre d’espace, puis appuyez sur la touche é."_s;
    QTest::newRow("@, French")
        << french << u"@"_s
        << u"Gardez la touche AltGr enfoncée, à droite de la barre d’espace, puis appuyez sur la touche à."_s;
    QTest::newRow("_, Belgian") << belgian << u"_"_s
                                << u"Gardez la touche Maj (⇧) enfoncée, puis appuyez sur la touche -."_s;
    QTest::newRow("_, French") << french << u"_"_s << u"Appuyez sur la touche _."_s;
    QTest::newRow("a capital")
        << belgian << u"A"_s
        << u"Gardez la touche Maj (⇧) enfoncée, puis appuyez sur une lettre\u00A0: elle "
           "s’écrit en grand."_s;
}

void TestKeyboardHelp::theSentenceNamesTheKeys()
{
    QFETCH(int, kind);
    QFETCH(QString, sign);
    QFETCH(QString, sentence);
    for (const kit::SignWay& way : kit::signWays(static_cast<KeyboardKind>(kind))) {
        if (way.sign == sign)
            QCOMPARE(kit::KeyboardHelp::sentence(way), sentence);
    }
}

void TestKeyboardHelp::theLinkLeadsThereAndBack()
{
    QWidget window;
    window.resize(1024, 700);
    auto* column = new QVBoxLayout(&window);
    auto* email = new QLineEdit;
    auto* field = new kit::FormField(u"Adresse e-mail"_s, email, &window);
    column->addWidget(field);
    kit::KeyboardHelp::addTo(*field);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    email->setFocus();
    QTest::keyClick(email, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"keyboardHelpLink"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    auto* dialog = window.findChild<kit::Dialog*>(u"keyboardHelpDialog"_s);
    QVERIFY(dialog && dialog->isVisible());
    auto* signs = dialog->findChild<kit::Segments*>(u"signSegments"_s);
    auto* sentence = dialog->findChild<kit::Text*>(u"signSentence"_s);
    QVERIFY(sentence->text().contains(u"AltGr"_s));
    for (auto* segment : signs->findChildren<QAbstractButton*>()) {
        if (segment->text() == u"Majuscule"_s)
            QTest::mouseClick(segment, Qt::LeftButton);
    }
    QVERIFY(sentence->text().contains(u"Maj"_s));
    dialog->cancel();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"keyboardHelpLink"_s);
}

void TestKeyboardHelp::theLinkFollowsTheLanguage()
{
    kit::FormField field(u"Adresse e-mail"_s, new QLineEdit);
    kit::KeyboardHelp::addTo(field);
    const auto* link = field.findChild<kit::SmallLink*>(u"keyboardHelpLink"_s);
    QVERIFY(link->text().contains(u'@'));
    Elsewhere language;
    QCoreApplication::installTranslator(&language);
    QEvent changed(QEvent::LanguageChange);
    QCoreApplication::sendEvent(field.findChild<QWidget*>(u"keyboardHelpLink"_s), &changed);
    QCOMPARE(link->text(), u"Waar?"_s);
    QCoreApplication::removeTranslator(&language);
}

int main(int argc, char* argv[])
{
    return support::runWindowTest<TestKeyboardHelp>(argc, argv);
}
#include "tst_keyboard_help.moc"

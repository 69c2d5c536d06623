#include "browser/page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

class FormPage final : public browser::Page
{
public:
    FormPage()
    {
        auto* outer = new QVBoxLayout(this);
        m_scroll = new QScrollArea;
        m_scroll->setObjectName(u"pageScroll"_s);
        m_scroll->setWidgetResizable(true);
        outer->addWidget(m_scroll);
        auto* content = new QWidget;
        auto* layout = new QVBoxLayout(content);
        m_email = named(new QLineEdit, u"emailEdit"_s, layout);
        m_password = named(new QLineEdit, u"passwordEdit"_s, layout);
        m_password->setEchoMode(QLineEdit::Password);
        m_unnamed = named(new QLineEdit, QString(), layout);
        m_message = named(new QPlainTextEdit, u"messageEdit"_s, layout);
        m_subject = named(new QComboBox, u"subjectCombo"_s, layout);
        m_subject->addItems({u"Facture"_s, u"Compteur"_s, u"Autre"_s});
        m_copy = named(new QCheckBox, u"copyCheck"_s, layout);
        m_phone = named(new QRadioButton, u"phoneRadio"_s, layout);
        auto* tall = new QLabel(u"x"_s);
        tall->setMinimumHeight(4000);
        layout->addWidget(tall);
        m_scroll->setWidget(content);
        resize(400, 400);
    }
    void open(const QUrl&) override { }
    QString title() const override { return u"Formulaire"_s; }

    QScrollArea* m_scroll = nullptr;
    QLineEdit* m_email = nullptr;
    QLineEdit* m_password = nullptr;
    QLineEdit* m_unnamed = nullptr;
    QPlainTextEdit* m_message = nullptr;
    QComboBox* m_subject = nullptr;
    QCheckBox* m_copy = nullptr;
    QRadioButton* m_phone = nullptr;

private:
    template <typename Widget> static Widget* named(Widget* widget, const QString& name, QVBoxLayout* layout)
    {
        widget->setObjectName(name);
        layout->addWidget(widget);
        return widget;
    }
};

} // namespace

class TestPageForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagateSizeHints).*"_s));
    }
    void givesBackWhatWasTyped();
    void neverKeepsAPassword();
    void ignoresWhatThePageNoLongerHas();
};

void TestPageForm::givesBackWhatWasTyped()
{
    FormPage page;
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.m_email->setText(u"monique@mail.example"_s);
    page.m_message->setPlainText(u"Bonjour,\nune question"_s);
    page.m_subject->setCurrentIndex(1);
    page.m_copy->setChecked(true);
    page.m_phone->setChecked(true);
    page.m_scroll->verticalScrollBar()->setValue(700);
    const QVariantMap form = page.saveForm();

    FormPage again;
    again.restoreForm(form);
    again.show();
    QCOMPARE(again.m_email->text(), u"monique@mail.example"_s);
    QCOMPARE(again.m_message->toPlainText(), u"Bonjour,\nune question"_s);
    QCOMPARE(again.m_subject->currentText(), u"Compteur"_s);
    QVERIFY(again.m_copy->isChecked());
    QVERIFY(again.m_phone->isChecked());
    QTRY_COMPARE(again.m_scroll->verticalScrollBar()->value(), 700);
}

void TestPageForm::neverKeepsAPassword()
{
    FormPage page;
    page.m_password->setText(u"Secret-2026"_s);
    QVERIFY(!page.saveForm().contains(u"passwordEdit"_s));

    page.m_password->setEchoMode(QLineEdit::Normal); // « Montrer »
    page.m_password->setInputMethodHints(Qt::ImhSensitiveData);
    QVERIFY(!page.saveForm().contains(u"passwordEdit"_s));
    page.restoreForm({{u"passwordEdit"_s, u"autre"_s}});
    QCOMPARE(page.m_password->text(), u"Secret-2026"_s);
}

void TestPageForm::ignoresWhatThePageNoLongerHas()
{
    FormPage page;
    page.m_unnamed->setText(u"x"_s);
    const QVariantMap form = page.saveForm();
    for (const QString& key : form.keys())
        QVERIFY2(!key.isEmpty() && !key.startsWith(u"qt_"_s), qPrintable(key));
    page.restoreForm({{u"goneEdit"_s, u"x"_s}, {u"subjectCombo"_s, u"Disparu"_s}});
    QCOMPARE(page.m_subject->currentText(), u"Facture"_s);
}

QTEST_MAIN(TestPageForm)
#include "tst_page_form.moc"

#include "services/site/contact_service.h"
#include "services/small_world.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using core::Rule;
using services::ContactMessage;
using tests::SmallWorld;

class TestContactService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void keepsTheMessage_data() { support::EnginePlace::addRows(); }
    void keepsTheMessage();
    void aCopyGoesToTheAddressGiven_data() { support::EnginePlace::addRows(); }
    void aCopyGoesToTheAddressGiven();
    void refusals_data();
    void refusals();
};

void TestContactService::keepsTheMessage()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    services::ContactService contact(world.store(), world.journal(), world.clock(), world.mails());
    const QString hostile = u"<b>O'Neil</b>; drop table invoices;\n👵 \"مونيك\"\u0000"_s;
    const auto sent = contact.send(
        SmallWorld::kMariesPoint, {u"  Marie  "_s, u"Marie@X.example"_s, u"invoice"_s, hostile});
    VERIFY_OK(sent);
    QVERIFY(sent->isEmpty());
    QCOMPARE(world.scalar(u"select body from contact_messages"_s),
        u"<b>O'Neil</b>; drop table invoices;\n👵 \"مونيك\""_s);
    QCOMPARE(world.scalar(u"select sender_name from contact_messages"_s), u"Marie"_s);
    QCOMPARE(world.scalar(u"select sender_email from contact_messages"_s), u"marie@x.example"_s);
    QCOMPARE(world.events(), QStringList{u"contact.message_sent 1"_s});

    QCOMPARE(world.scalar(u"select count(*) from mails"_s), u"0"_s); // nobody's address

    // Nobody chosen at the desk: kept all the same.
    VERIFY_OK(contact.send({}, {u"Marie"_s, u"marie@x.example"_s, u"other"_s, u"Bonjour"_s}));
    QCOMPARE(world.scalar(u"select count(*) from contact_messages where supply_point_id is null"_s), u"1"_s);
}

void TestContactService::aCopyGoesToTheAddressGiven()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    services::ContactService contact(world.store(), world.journal(), world.clock(), world.mails());
    VERIFY_OK(contact.send({}, {u"Paul {name}"_s, u"PAUL@messagerie.example"_s, u"other"_s, u"Un mot"_s}));
    QCOMPARE(world.scalar(u"select supply_point_id from mails"_s), u"2"_s);
    QCOMPARE(world.scalar(u"select subject from mails"_s), u"Copie de votre message"_s);
    const QString body = world.scalar(u"select body from mails"_s);
    QVERIFY2(
        body.startsWith(u"Bonjour Paul {name},"_s) && body.contains(u"\n\nUn mot\n\n"_s), qPrintable(body));
}

void TestContactService::refusals_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<Rule>("firstRule");

    const QString name = u"Marie"_s;
    const QString email = u"a@b.example"_s;
    const QString subject = u"other"_s;
    const QString text = u"Bonjour"_s;
    QTest::newRow("everything empty")
        << QString() << QString() << QString() << u" \n "_s
        << QStringList{u"name"_s, u"email"_s, u"subject"_s, u"text"_s} << Rule::Required;
    QTest::newRow("a name of 101 characters")
        << QString(101, u'a') << email << subject << text << QStringList{u"name"_s} << Rule::TooLong;
    QTest::newRow("an address without a dot")
        << name << u"a@b"_s << subject << text << QStringList{u"email"_s} << Rule::NotAnEmail;
    QTest::newRow("a subject not offered")
        << name << email << u"hacked"_s << text << QStringList{u"subject"_s} << Rule::Required;
    QTest::newRow("a message of 2 001 characters")
        << name << email << subject << QString(2001, u'a') << QStringList{u"text"_s} << Rule::TooLong;
    QTest::newRow("ten megabytes") << name << email << subject << QString(10'000'000, u'a')
                                   << QStringList{u"text"_s} << Rule::TooLong;
}

void TestContactService::refusals()
{
    QFETCH(QString, name);
    QFETCH(QString, email);
    QFETCH(QString, subject);
    QFETCH(QString, text);
    QFETCH(QStringList, fields);
    QFETCH(Rule, firstRule);
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    const auto sent = services::ContactService(world.store(), world.journal(), world.clock(), world.mails())
                          .send(SmallWorld::kMariesPoint, {name, email, subject, text});
    VERIFY_OK(sent);
    QStringList wrong;
    for (const core::FieldError& error : sent->all())
        wrong.append(error.field);
    QCOMPARE(wrong, fields);
    QCOMPARE(sent->all().first().rule, firstRule);
    QCOMPARE(world.scalar(u"select count(*) from contact_messages"_s), u"0"_s);
    QCOMPARE(world.events(), QStringList{u"contact.refused_entry "_s + fields.first()});
}

QTEST_GUILESS_MAIN(TestContactService)
#include "tst_contact_service.moc"

// Texts that the fictional world sends, and those that travel with a mail.

#include "data/phone/text_repository.h"
#include "data/phone/text_template.h"
#include "services/phone/text_sender.h"
#include "services/small_world.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::SmallWorld;

class TestTextSender final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyTemplateCanBeSent_data();
    void everyTemplateCanBeSent();
    void aNoticeGoesToWhoWantsIt_data();
    void aNoticeGoesToWhoWantsIt();
    void valuesStayText();
    void aForgottenValueIsRefused();
    void anUnknownTemplateIsNotFound();

private:
    static QList<core::TextMessage> texts(SmallWorld& world)
    {
        return data::TextRepository(world.store().database())
            .list(SmallWorld::kMariesPoint, core::TextPlace::Inbox, world.clock().nowUtc())
            .value();
    }
};

void TestTextSender::everyTemplateCanBeSent_data()
{
    QTest::addColumn<QString>("id");
    for (const QString& id : data::textTemplateIds())
        QTest::newRow(qPrintable(id)) << id;
}

void TestTextSender::everyTemplateCanBeSent()
{
    QFETCH(QString, id);
    const auto form = data::loadTextTemplate(id);
    VERIFY_OK(form);
    QHash<QString, QString> values;
    for (const QString& name : form->values)
        values.insert(name, u"valeur de "_s + name);
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    VERIFY_OK(
        services::TextSender(world.store(), world.clock()).send({SmallWorld::kMariesPoint, id, values}));
    const core::TextMessage got = texts(world).constFirst();
    QVERIFY2(!got.body.contains(u'{'), qPrintable(got.body));
    QCOMPARE(got.sender, form->sender);
    QCOMPARE(got.templateId, id);
    QCOMPARE(got.sentAt, world.clock().nowUtc());
    QVERIFY(!got.read);
}

void TestTextSender::aNoticeGoesToWhoWantsIt_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<QString>("mail");
    QTest::addColumn<QString>("wish"); // a clause of "update accounts"
    QTest::addColumn<bool>("arrives");
    const auto rows = [](const char* name, const QString& mail, const QString& wish, bool arrives) {
        QTest::addRow("%s, SQLite", name) << int(support::EnginePlace::Sqlite) << mail << wish << arrives;
        if (!qEnvironmentVariableIsSet("ELECTRUC_WITHOUT_POSTGRES"))
            QTest::addRow("%s, PostgreSQL", name)
                << int(support::EnginePlace::Postgres) << mail << wish << arrives;
    };
    rows("reached by e-mail", u"request-answered"_s, u"contact = 'email'"_s, false);
    rows("reached by phone", u"request-answered"_s, u"contact = 'phone'"_s, true);
    rows("a reminder that was asked for", u"invoice-reminder"_s, u"sms_reminder = true"_s, true);
    rows("a reminder that was not asked for", u"invoice-reminder"_s, u"contact = 'phone'"_s, false);
    rows("a mail that no text goes with", u"account-activated"_s, u"contact = 'phone'"_s, false);
}

void TestTextSender::aNoticeGoesToWhoWantsIt()
{
    PLACE_OF_ROW(place);
    QFETCH(QString, mail);
    QFETCH(QString, wish);
    QFETCH(bool, arrives);
    SmallWorld world(place);
    world.execute(u"update accounts set %1"_s.arg(wish));
    VERIFY_OK(world.mails().send({SmallWorld::kMariesPoint, mail,
        {{u"reference"_s, u"D-2026-118"_s}, {u"subject"_s, u"Question"_s}, {u"amount"_s, u"84,75\u00A0€"_s},
            {u"due"_s, u"25/11/2026"_s}},
        QString(), QDateTime()}));
    QCOMPARE(texts(world).size(), arrives ? 1 : 0);
    if (arrives)
        QCOMPARE(texts(world).constFirst().templateId, mail);
}

void TestTextSender::valuesStayText()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    VERIFY_OK(services::TextSender(world.store(), world.clock())
                  .send({SmallWorld::kMariesPoint, u"request-answered"_s,
                      {{u"reference"_s, u"<b>{name}</b>'; drop table texts; -- \u0007"_s}}}));
    const QString body = texts(world).constFirst().body;
    QVERIFY2(body.contains(u"<b>{name}</b>'; drop table texts; -- "_s), qPrintable(body));
    QVERIFY(!body.contains(QChar(7)));
}

void TestTextSender::aForgottenValueIsRefused()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    const auto sent = services::TextSender(world.store(), world.clock())
                          .send({SmallWorld::kMariesPoint, u"request-answered"_s});
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, core::ErrorCode::InvalidInput);
    QVERIFY2(sent.error().detail.contains(u"reference"_s), qPrintable(sent.error().detail));
    QVERIFY(texts(world).isEmpty());
}

void TestTextSender::anUnknownTemplateIsNotFound()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    for (const QString& id : {u"nothing-like-it"_s, QString(), u"../help"_s}) {
        const auto sent
            = services::TextSender(world.store(), world.clock()).send({SmallWorld::kMariesPoint, id});
        QVERIFY(!sent);
        QCOMPARE(sent.error().code, core::ErrorCode::NotFound);
    }
}

QTEST_GUILESS_MAIN(TestTextSender)
#include "tst_text_sender.moc"

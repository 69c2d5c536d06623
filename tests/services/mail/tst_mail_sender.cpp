#include "core/mail/mail.h"
#include "data/mail/mail_repository.h"
#include "data/mail/mail_template.h"
#include "services/mail/mail_sender.h"
#include "services/small_world.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::SmallWorld;

class TestMailSender final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aMailArrives_data() { support::EnginePlace::addRows(); }
    void aMailArrives();
    void itsInvoiceTravelsWithIt_data() { support::EnginePlace::addRows(); }
    void itsInvoiceTravelsWithIt();
    void addresses_data();
    void addresses();
    void oneThatLiesAheadIsNotThereYet_data() { support::EnginePlace::addRows(); }
    void oneThatLiesAheadIsNotThereYet();
    void eachReaderHasTheirLanguage_data();
    void eachReaderHasTheirLanguage();
    void aValueIsWrittenAsItsReaderWritesIt_data();
    void aValueIsWrittenAsItsReaderWritesIt();
    void valuesStayText();
    void aForgottenValueIsRefused();
    void anUnknownTemplateIsNotFound_data();
    void anUnknownTemplateIsNotFound();
    void everyTemplateCanBeSent_data();
    void everyTemplateCanBeSent();

private:
    static QList<core::MailSummary> inbox(
        SmallWorld& world, core::SupplyPointId of = SmallWorld::kMariesPoint)
    {
        return data::MailRepository(world.store().database())
            .list(of, core::MailFolder::Inbox, QString(), world.clock().nowUtc())
            .value();
    }
    static core::Mail mail(SmallWorld& world, core::MailId id)
    {
        return data::MailRepository(world.store().database())
            .find(SmallWorld::kMariesPoint, id, world.clock().nowUtc())
            .value()
            .value_or(core::Mail());
    }
};

void TestMailSender::aMailArrives()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    const auto sent = world.mails().send({SmallWorld::kMariesPoint, u"account-activation"_s,
        {{u"lifetime"_s, u"24 heures"_s}}, u"https://www.electruc.example/activation/abc"_s, QDateTime()});
    VERIFY_OK(sent);
    QVERIFY(sent->isValid());
    const core::Mail got = mail(world, sent.value());
    QCOMPARE(got.senderName, u"Electruc"_s);
    QCOMPARE(got.senderAddress, u"bonjour@electruc.example"_s);
    QCOMPARE(got.recipient, u"marie@messagerie.example"_s);
    QCOMPARE(got.subject, u"Activez votre espace client"_s);
    QVERIFY2(got.body.startsWith(u"Bonjour Marie Lejeune,\n\n"_s), qPrintable(got.body));
    QVERIFY(got.body.contains(u"pendant 24 heures."_s));
    QVERIFY(got.body.split(u"\n\n"_s).contains(QString(core::kButtonPlace)));
    QCOMPARE(got.actionLabel, u"Activer mon espace client"_s);
    QCOMPARE(got.actionUrl, u"https://www.electruc.example/activation/abc"_s);
    QCOMPARE(got.templateId, u"account-activation"_s);
    QCOMPARE(got.sentAt, world.clock().nowUtc());
    QVERIFY(!got.read);
    QCOMPARE(inbox(world).size(), 1);
    QVERIFY(inbox(world, core::SupplyPointId(2)).isEmpty());
}

void TestMailSender::itsInvoiceTravelsWithIt()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    services::MailOrder order{SmallWorld::kMariesPoint, u"invoice-ready"_s,
        {{u"ofMonth"_s, services::OfMonth{QDate(2026, 11, 5)}}, {u"amount"_s, core::Money::fromCents(8'475)},
            {u"payment"_s, services::Phrase{u"transfer"_s, QDate(2026, 11, 25)}}},
        QString(), QDateTime()};
    order.invoice = u"2026-11-0001"_s;
    const auto sent = world.mails().send(order);
    VERIFY_OK(sent);
    QCOMPARE(mail(world, sent.value()).invoiceReference, u"2026-11-0001"_s);
    QCOMPARE(mail(world, sent.value()).actionUrl, u"https://www.electruc.example/espace-client/factures"_s);
    QVERIFY(inbox(world).constFirst().hasAttachments);
    QCOMPARE(world.scalar(u"select name from mail_attachments"_s), u"facture-2026-11-0001.pdf"_s);
    QCOMPARE(world.scalar(u"select source from mail_attachments"_s), u"invoice:2026-11-0001"_s);
}

void TestMailSender::addresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<int>("mailbox"); // 0: lost
    QTest::newRow("none given: the mailbox's own") << QString() << 1;
    QTest::newRow("her own, in capitals") << u" Marie@Messagerie.EXAMPLE "_s << 1;
    QTest::newRow("somebody else's") << u"paul@messagerie.example"_s << 2;
    QTest::newRow("nobody's") << u"personne@messagerie.example"_s << 0;
    QTest::newRow("no address at all") << u"marie"_s << 0;
    QTest::newRow("a hostile one") << u"' or ''='"_s << 0;
}

void TestMailSender::addresses()
{
    QFETCH(QString, address);
    QFETCH(int, mailbox);
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    const auto sent = world.mails().send(
        {SmallWorld::kMariesPoint, u"account-activated"_s, {}, QString(), QDateTime(), address});
    VERIFY_OK(sent);
    QCOMPARE(sent->isValid(), mailbox != 0);
    QCOMPARE(
        world.scalar(u"select coalesce(max(supply_point_id), 0) from mails"_s), QString::number(mailbox));
}

void TestMailSender::oneThatLiesAheadIsNotThereYet()
{
    PLACE_OF_ROW(place);
    SmallWorld world(place);
    const auto sent = world.mails().send({SmallWorld::kMariesPoint, u"account-activated"_s, {}, QString(),
        world.clock().nowUtc().addSecs(120)});
    VERIFY_OK(sent);
    QVERIFY(inbox(world).isEmpty());
    QVERIFY(!mail(world, sent.value()).id.isValid());
    world.clock().advanceSeconds(119);
    QVERIFY(inbox(world).isEmpty());
    world.clock().advanceSeconds(1);
    QCOMPARE(inbox(world).size(), 1);
    QCOMPARE(mail(world, sent.value()).id, sent.value());
}

void TestMailSender::eachReaderHasTheirLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("French") << u"fr"_s << u"Votre facture de novembre est prête"_s
                            << QStringList{u"84,75\u00A0€"_s, u"À payer avant le 25/11/2026."_s};
    QTest::newRow("Dutch") << u"nl"_s << u"Uw factuur van november staat klaar"_s
                           << QStringList{u"€\u00A084,75"_s, u"Te betalen vóór 25/11/2026."_s};
    QTest::newRow("German") << u"de"_s << u"Ihre Rechnung vom November liegt bereit"_s
                            << QStringList{u"84,75\u00A0€"_s, u"Zu zahlen vor dem 25.11.2026."_s};
    QTest::newRow("English") << u"en"_s << u"Your bill for November is ready"_s
                             << QStringList{u"€84.75"_s, u"To be paid before 25/11/2026."_s};
}

void TestMailSender::eachReaderHasTheirLanguage()
{
    QFETCH(QString, language);
    QFETCH(QStringList, parts);
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    QVERIFY(world.store().database().execute(
        "test.language"_L1, u"update accounts set language = '%1'"_s.arg(language)));
    const auto sent = world.mails().send({SmallWorld::kMariesPoint, u"invoice-ready"_s,
        {{u"ofMonth"_s, services::OfMonth{QDate(2026, 11, 5)}}, {u"amount"_s, core::Money::fromCents(8'475)},
            {u"payment"_s, services::Phrase{u"transfer"_s, QDate(2026, 11, 25)}}},
        QString(), QDateTime()});
    VERIFY_OK(sent);
    const core::Mail got = mail(world, sent.value());
    QTEST(got.subject, "subject");
    for (const QString& part : parts)
        QVERIFY2(got.body.contains(part), qPrintable(got.body));
}

void TestMailSender::aValueIsWrittenAsItsReaderWritesIt_data()
{
    QTest::addColumn<core::Language>("language");
    QTest::addColumn<QString>("month");
    QTest::addColumn<QString>("oneRegister");
    QTest::addColumn<QString>("twoRegisters");
    QTest::newRow("French") << core::Language::French << u"novembre\u00A02026"_s << u"12\u00A0345\u00A0kWh"_s
                            << u"12\u00A0345 / 678\u00A0kWh"_s;
    QTest::newRow("Dutch") << core::Language::Dutch << u"november\u00A02026"_s << u"12.345\u00A0kWh"_s
                           << u"12.345 / 678\u00A0kWh"_s;
    QTest::newRow("German") << core::Language::German << u"November\u00A02026"_s << u"12.345\u00A0kWh"_s
                            << u"12.345 / 678\u00A0kWh"_s;
    QTest::newRow("English") << core::Language::English << u"November\u00A02026"_s << u"12,345\u00A0kWh"_s
                             << u"12,345 / 678\u00A0kWh"_s;
}

void TestMailSender::aValueIsWrittenAsItsReaderWritesIt()
{
    QFETCH(core::Language, language);
    core::Reading reading;
    reading.day = 12'345;
    reading.night = 678;
    const auto texts
        = services::written({{u"month"_s, services::Month{QDate(2026, 11, 5)}},
                                {u"one"_s, services::MeterIndices{core::MeterKind::Single, reading}},
                                {u"two"_s, services::MeterIndices{core::MeterKind::DayNight, reading}}},
            language, {});
    QTEST(texts.value(u"month"_s), "month");
    QTEST(texts.value(u"one"_s), "oneRegister");
    QTEST(texts.value(u"two"_s), "twoRegisters");
}

void TestMailSender::valuesStayText()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    const QString hostile = u"<b>{name}</b> {sender}\n\uFFFC\n'; drop table mails; -- \u0007"_s;
    const auto sent = world.mails().send({SmallWorld::kMariesPoint, u"contact-copy"_s,
        {{u"sender"_s, u"Marie"_s}, {u"text"_s, hostile}}, QString(), QDateTime()});
    VERIFY_OK(sent);
    const QString body = mail(world, sent.value()).body;
    QVERIFY2(body.contains(u"<b>{name}</b> {sender}\n\n'; drop table mails; -- "_s), qPrintable(body));
    QVERIFY(!body.contains(QChar(7)));
    QVERIFY(!body.contains(core::kButtonPlace));
    QCOMPARE(mail(world, sent.value()).actionUrl, QString());
}

void TestMailSender::aForgottenValueIsRefused()
{
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    const auto sent
        = world.mails().send({SmallWorld::kMariesPoint, u"account-activation"_s, {}, QString(), QDateTime()});
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, core::ErrorCode::InvalidInput);
    QVERIFY2(sent.error().detail.contains(u"lifetime"_s), qPrintable(sent.error().detail));
    QVERIFY(inbox(world).isEmpty());
}

void TestMailSender::anUnknownTemplateIsNotFound_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("unknown") << u"nothing-like-it"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("a way out of the folder") << u"../help"_s;
}

void TestMailSender::anUnknownTemplateIsNotFound()
{
    QFETCH(QString, id);
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    const auto sent = world.mails().send({SmallWorld::kMariesPoint, id, {}, QString(), QDateTime()});
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, core::ErrorCode::NotFound);
}

void TestMailSender::everyTemplateCanBeSent_data()
{
    QTest::addColumn<QString>("id");
    for (const QString& id : data::mailTemplateIds())
        QTest::newRow(qPrintable(id)) << id;
}

void TestMailSender::everyTemplateCanBeSent()
{
    QFETCH(QString, id);
    const auto form = data::loadMailTemplate(id);
    VERIFY_OK(form);
    services::MailValues values;
    for (const QString& name : form->values)
        values.insert(name, u"valeur de "_s + name);
    const support::EnginePlace place(support::EnginePlace::Sqlite);
    SmallWorld world(place);
    const auto sent = world.mails().send({SmallWorld::kMariesPoint, id, values, QString(), QDateTime()});
    VERIFY_OK(sent);
    const core::Mail got = mail(world, sent.value());
    QVERIFY(got.id.isValid());
    QVERIFY2(!got.subject.contains(u'{') && !got.body.contains(u'{'), qPrintable(got.body));
    QCOMPARE(got.actionUrl.isEmpty(), got.actionLabel.isEmpty());
}

QTEST_GUILESS_MAIN(TestMailSender)
#include "tst_mail_sender.moc"

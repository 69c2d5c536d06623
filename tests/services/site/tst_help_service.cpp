// The help page's questions and its search (E-03).

#include "services/site/help_service.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestHelpService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theMostAskedComeFirst();
    void topics_data();
    void topics();
    void searches_data();
    void searches();
    void searchesThatFindNothing_data();
    void searchesThatFindNothing();
    void theQuestionComesBeforeTheAnswer();
    void aMissingTranslationIsFrench();
    void aMissingFileIsAnError();

private:
    static QStringList idsOf(const core::Result<QList<services::HelpQuestion>>& questions);
};

QStringList TestHelpService::idsOf(const core::Result<QList<services::HelpQuestion>>& questions)
{
    QStringList ids;
    for (const services::HelpQuestion& question : questions.value())
        ids.append(question.id);
    return ids;
}

void TestHelpService::theMostAskedComeFirst()
{
    const services::HelpService help;
    const auto questions = help.questions(core::Language::French);
    QVERIFY(questions.has_value());
    QVERIFY(questions->size() >= 16);
    QStringList texts;
    for (const services::HelpQuestion& question : questions->first(5))
        texts.append(question.question);
    QCOMPARE(texts,
        (QStringList{u"Où trouver mon code EAN\u00A0?"_s, u"Je n’ai pas reçu l’e-mail d’activation"_s,
            u"Comment lire mon compteur\u00A0?"_s, u"Ma facture me semble trop élevée"_s,
            u"J’ai oublié mon mot de passe"_s}));
    QCOMPARE(questions->constFirst().example, u"541 448 860 004 312 752"_s);
    const QStringList ids = idsOf(questions);
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
}

void TestHelpService::topics_data()
{
    QTest::addColumn<QString>("topic");
    QTest::addColumn<QString>("oneOfThem");
    QTest::newRow("invoices") << u"invoices"_s << u"bill-seems-high"_s;
    QTest::newRow("readings") << u"readings"_s << u"read-my-meter"_s;
    QTest::newRow("my space") << u"account"_s << u"forgot-password"_s;
    QTest::newRow("contact") << u"contact"_s << u"write-to-us"_s;
}

void TestHelpService::topics()
{
    QFETCH(QString, topic);
    QFETCH(QString, oneOfThem);
    const services::HelpService help;
    const auto questions = help.questions(core::Language::French, topic);
    QVERIFY(questions->size() >= 3);
    for (const services::HelpQuestion& question : *questions)
        QCOMPARE(question.topic, topic);
    QVERIFY(idsOf(questions).contains(oneOfThem));
}

void TestHelpService::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("first");
    QTest::newRow("a word") << u"ean"_s << u"where-is-my-ean"_s;
    QTest::newRow("the whole question") << u"Où trouver mon code EAN ?"_s << u"where-is-my-ean"_s;
    QTest::newRow("without accents") << u"facture trop elevee"_s << u"bill-seems-high"_s;
    QTest::newRow("in capitals") << u"MOT DE PASSE"_s << u"forgot-password"_s;
    QTest::newRow("with accents typed twice over") << u"e\u0301leve\u0301e"_s << u"bill-seems-high"_s;
    QTest::newRow("a plural") << u"compteurs"_s << u"read-my-meter"_s;
    QTest::newRow("another word for it") << u"arnaque"_s << u"safe-address"_s;
    QTest::newRow("words in another order") << u"activation reçu pas"_s << u"activation-mail-missing"_s;
    QTest::newRow("a straight apostrophe") << u"l'e-mail d'activation"_s << u"activation-mail-missing"_s;
    QTest::newRow("the beginning of a word") << u"télécharg"_s << u"download-invoice"_s;
    QTest::newRow("without its hyphen") << u"email"_s << u"activation-mail-missing"_s;
    QTest::newRow("a verb instead of the noun") << u"me connecter"_s << u"sign-in"_s;
    QTest::newRow("spaces around") << u"   déménage  "_s << u"moving"_s;
}

void TestHelpService::searches()
{
    QFETCH(QString, text);
    QFETCH(QString, first);
    const services::HelpService help;
    const auto found = help.search(core::Language::French, text);
    QVERIFY(found.has_value());
    QVERIFY2(!found->isEmpty(), "nothing found");
    QCOMPARE(found->constFirst().id, first);
}

void TestHelpService::searchesThatFindNothing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("only signs") << u" ?! % _ "_s;
    QTest::newRow("a word that is nowhere") << u"zeppelin"_s;
    QTest::newRow("one of two words is nowhere") << u"facture zeppelin"_s;
    QTest::newRow("a pattern") << u".*"_s;
    QTest::newRow("very long") << QString(10'000, u'x');
}

void TestHelpService::searchesThatFindNothing()
{
    QFETCH(QString, text);
    const services::HelpService help;
    const auto found = help.search(core::Language::French, text);
    QVERIFY(found.has_value());
    QVERIFY(found->isEmpty());
}

void TestHelpService::theQuestionComesBeforeTheAnswer()
{
    const services::HelpService help;
    const QStringList ids = idsOf(help.search(core::Language::French, u"contrat"_s));
    // « Où trouver mon contrat ? », the one people look for with this word, the one whose answer speaks of it.
    QCOMPARE(ids, (QStringList{u"my-contract"_s, u"fixed-or-variable"_s, u"advance"_s}));
    // One question has the word, one is also looked for with it, the answers of others hold it.
    const QStringList meters = idsOf(help.search(core::Language::French, u"compteur"_s));
    QCOMPARE(meters.first(3), (QStringList{u"read-my-meter"_s, u"smart-meter"_s, u"send-reading"_s}));
    QVERIFY(meters.indexOf(u"bill-seems-high"_s) > 2);
}

void TestHelpService::aMissingTranslationIsFrench()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"help.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"questions": [
        {"id": "a", "topic": "contact", "fr": {"question": "Bonjour ?", "paragraphs": ["Oui."]},
         "nl": {"question": "Goedendag?", "paragraphs": ["Ja."]}},
        {"id": "b", "topic": "contact", "fr": {"question": "Au revoir ?", "paragraphs": ["Non."]}}]})");
    file.close();
    const services::HelpService help(folder.path());

    const auto dutch = help.questions(core::Language::Dutch);
    QCOMPARE(dutch->at(0).question, u"Goedendag?"_s);
    QCOMPARE(dutch->at(1).question, u"Au revoir ?"_s);
    QCOMPARE(help.questions(core::Language::French)->at(0).question, u"Bonjour ?"_s);
    QCOMPARE(help.search(core::Language::Dutch, u"goeden"_s)->size(), 1);
}

void TestHelpService::aMissingFileIsAnError()
{
    QTemporaryDir folder;
    const services::HelpService help(folder.path());
    const auto questions = help.questions(core::Language::French);
    QVERIFY(!questions.has_value());
    QCOMPARE(questions.error().code, core::ErrorCode::Io);
}

QTEST_GUILESS_MAIN(TestHelpService)
#include "tst_help_service.moc"

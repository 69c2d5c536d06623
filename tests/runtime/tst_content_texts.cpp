// The texts of demo-data: each of them in the four languages, alike in shape, and calling the program's
// buttons by the names that they bear in that language.

#include "core/language.h"
#include "data/dataset/content_file.h"
#include "support/fail_on_warning.h"
#include "support/ts_file.h"

#include <QDirIterator>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString kFrench = u"fr"_s;

QStringList otherLanguages()
{
    QStringList codes;
    for (const core::Language language : core::kLanguages) {
        if (language != core::Language::French)
            codes.append(core::languageCode(language));
    }
    return codes;
}

// A text of the content in French and where it stands: exercises/p01.json/steps/0.
struct Place
{
    QString path;
    QJsonObject object;
};

void collect(const QString& path, const QJsonValue& value, QList<Place>& places)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i)
            collect(u"%1/%2"_s.arg(path).arg(i), list[i], places);
        return;
    }
    const QJsonObject object = value.toObject();
    if (object.contains(kFrench))
        places.append({path, object});
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.key() != kFrench && !otherLanguages().contains(it.key()))
            collect(path + u'/' + it.key(), it.value(), places);
    }
}

// Every text of the content that people read.
QList<Place> allPlaces()
{
    QList<Place> places;
    QDirIterator files(data::kBuiltInContent, {u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = QString(files.next()).remove(0, data::kBuiltInContent.size() + 1);
        if (path.startsWith(u"schema/"_s))
            continue;
        if (const auto content = data::readContentObject(data::kBuiltInContent, path))
            collect(path, content.value(), places);
    }
    return places;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

// {name} and the like.
QStringList placeholdersOf(const QString& text)
{
    static const QRegularExpression place(u"\\{[a-zA-Z]+\\}"_s);
    QStringList all;
    for (auto it = place.globalMatch(text); it.hasNext();)
        all.append(it.next().captured());
    return sorted(all);
}

// What differs in shape: a key, the length of a list, what is filled in. Empty when nothing does.
QString difference(const QJsonValue& french, const QJsonValue& other, const QString& path)
{
    if (french.type() != other.type())
        return path + u" is of another kind"_s;
    if (french.isString()) {
        if (other.toString().trimmed().isEmpty())
            return path + u" is empty"_s;
        return placeholdersOf(french.toString()) == placeholdersOf(other.toString())
            ? QString()
            : path + u" is filled in differently"_s;
    }
    if (french.isArray()) {
        const QJsonArray ours = french.toArray();
        const QJsonArray theirs = other.toArray();
        if (ours.size() != theirs.size())
            return path + u" has another length"_s;
        for (qsizetype i = 0; i < ours.size(); ++i) {
            if (const QString found = difference(ours[i], theirs[i], u"%1/%2"_s.arg(path).arg(i));
                !found.isEmpty())
                return found;
        }
        return {};
    }
    if (!french.isObject())
        return french == other ? QString() : path + u" differs"_s;
    const QJsonObject ours = french.toObject();
    const QJsonObject theirs = other.toObject();
    if (ours.keys() != theirs.keys())
        return path + u" has other keys"_s;
    for (const QString& key : ours.keys()) {
        // Words under which a question is found, or by which an answer is marked: each language has its own.
        if ((key == u"words" || key == u"keyWords") && ours[key].isArray())
            continue;
        if (const QString found = difference(ours[key], theirs[key], path + u'/' + key); !found.isEmpty())
            return found;
    }
    return {};
}

// One line for all strings of a text.
QString joined(const QJsonValue& value)
{
    if (value.isString())
        return value.toString() + u'\n';
    QString all;
    for (const QJsonValue& item : value.toArray())
        all += joined(item);
    const QJsonObject object = value.toObject();
    for (const QJsonValue& item : object)
        all += joined(item);
    return all;
}

// A name as it is compared: no mnemonic, plain spaces.
QString plain(QString label)
{
    return label.remove(u'&').replace(QChar::Nbsp, u' ').trimmed();
}

// What the program calls its things in a language: French name to those of the language.
QHash<QString, QSet<QString>> namesIn(const QString& code)
{
    QHash<QString, QSet<QString>> names;
    for (const support::Message& message :
        support::messagesOf(u"%1/translations/electruc_%2.ts"_s.arg(support::sourceFolder(), code))) {
        if (message.isFinished && message.texts.size() == 1)
            names[plain(message.source)].insert(plain(message.texts.constFirst()));
    }
    return names;
}

} // namespace

class TestContentTexts final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { support::failOnWarning(); }
    void everyTextIsInTheFourLanguages_data() { languages(); }
    void everyTextIsInTheFourLanguages();
    void whatIsQuotedIsOnTheScreen_data() { languages(); }
    void whatIsQuotedIsOnTheScreen();
    void eachLanguageHasItsOwnQuotes_data() { languages(); }
    void eachLanguageHasItsOwnQuotes();

private:
    static void languages();

    QList<Place> m_places;
};

void TestContentTexts::initTestCase()
{
    m_places = allPlaces();
    QVERIFY(m_places.size() > 400);
}

void TestContentTexts::languages()
{
    QTest::addColumn<QString>("code");
    for (const QString& code : otherLanguages())
        QTest::newRow(qPrintable(code)) << code;
}

void TestContentTexts::everyTextIsInTheFourLanguages()
{
    QFETCH(QString, code);
    QStringList found;
    for (const Place& place : std::as_const(m_places)) {
        if (!place.object.contains(code))
            found.append(place.path + u" is missing"_s);
        else if (const QString differs = difference(place.object[kFrench], place.object[code], place.path);
                 !differs.isEmpty())
            found.append(differs);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

// « Mes factures » of an exercise is “Mijn facturen” where the button says so.
void TestContentTexts::whatIsQuotedIsOnTheScreen()
{
    QFETCH(QString, code);
    static const QRegularExpression quote(u"«\u00A0([^»]+)\u00A0»"_s);
    const auto names = namesIn(code);
    QVERIFY(!names.isEmpty());
    QStringList found;
    for (const Place& place : std::as_const(m_places)) {
        if (!place.path.startsWith(u"exercises/"_s))
            continue;
        const QString text = plain(joined(place.object[code]));
        for (auto it = quote.globalMatch(joined(place.object[kFrench])); it.hasNext();) {
            const QString name = plain(it.next().captured(1));
            const QSet<QString> expected = names.value(name);
            const bool isNamed = std::any_of(
                expected.cbegin(), expected.cend(), [&](const QString& one) { return text.contains(one); });
            if (!expected.isEmpty() && !isNamed)
                found.append(u"%1: « %2 » is “%3”"_s.arg(
                    place.path, name, QStringList(expected.values()).join(u"” or “"_s)));
        }
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestContentTexts::eachLanguageHasItsOwnQuotes()
{
    QFETCH(QString, code);
    static const QRegularExpression foreign(u"[«»]|[ \u00A0][:;?!]"_s);
    QStringList found;
    for (const Place& place : std::as_const(m_places)) {
        if (joined(place.object[code]).contains(foreign))
            found.append(place.path);
    }
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestContentTexts)
#include "tst_content_texts.moc"

#include "data/dataset/dataset_check.h"

#include "core/ean.h"
#include "core/email_address.h"
#include "core/iban.h"
#include "core/language.h"
#include "data/dataset/json_schema.h"
#include "data/dataset/meter_history.h"
#include "data/dataset/phone_check.h"
#include "data/dataset/script_content.h"
#include "data/dataset/world_texts.h"
#include "data/mail/mail_template.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <sodium.h>

#include <array>

using namespace Qt::StringLiterals;

namespace data {
namespace {

struct ContentFile
{
    QLatin1StringView path;
    QLatin1StringView schema;
};

constexpr std::array kFiles{
    ContentFile{"world/personas.json"_L1, "supply-points.schema.json"_L1},
    ContentFile{"world/supply_points.json"_L1, "supply-points.schema.json"_L1},
    ContentFile{"documents/documents.json"_L1, "documents.schema.json"_L1},
    ContentFile{"practice/practice.json"_L1, "practice.schema.json"_L1},
    ContentFile{"help.json"_L1, "help.schema.json"_L1},
    ContentFile{"classroom.json"_L1, "classroom.schema.json"_L1},
};

// The largest file the portal accepts (E-58).
constexpr qsizetype kLargestDocument = 5'242'880;

class Checker final
{
public:
    Checker(const QString& folder, PasswordCheck passwords)
        : m_folder(folder)
        , m_passwords(passwords)
    {
    }

    QStringList run();

private:
    void report(const QString& file, const QString& pointer, const QString& sentence)
    {
        m_sentences.append(u"%1, %2: %3"_s.arg(file, pointer, sentence));
    }
    // A value that must not come twice in the whole dataset.
    void unique(const QString& kind, const QString& value, const QString& file, const QString& pointer);
    std::optional<QJsonObject> objectOf(const QString& path);
    bool checkSchemas();
    void checkDocuments();
    void checkPractice();
    void checkSupplyPoints(const QString& file);
    void checkSupplyPoint(const QJsonObject& point, const QString& file, const QString& pointer);
    void checkMeter(const QJsonObject& point, const QString& file, const QString& pointer);
    void checkAccount(const QJsonObject& account, const QString& file, const QString& pointer);
    void checkHelp();
    void checkClassroom();
    void checkMails();
    void checkMailText(
        const MailTemplate& mail, core::Language language, const QString& path, QSet<QString>& used);
    void checkPlaces(const QJsonValue& value, const QString& file, const QString& pointer);
    void checkDocumentName(const QString& name, const QString& file, const QString& pointer);

    const QString m_folder;
    const PasswordCheck m_passwords;
    QHash<QString, QJsonObject> m_objects; // by path
    QSet<QString> m_documents;
    QHash<QString, QString> m_seen; // kind and value → where
    QStringList m_sentences;
};

std::optional<QJsonObject> Checker::objectOf(const QString& path)
{
    const auto object = readContentObject(m_folder, path);
    if (object)
        return object.value();
    // The error's detail begins with the path.
    report(path, u"/"_s, object.error().detail.sliced(path.size() + 2));
    return std::nullopt;
}

bool Checker::checkSchemas()
{
    for (const ContentFile& file : kFiles) {
        const auto document = objectOf(file.path);
        const auto schema = objectOf(u"schema/"_s + file.schema);
        if (!document || !schema)
            continue;
        m_objects.insert(file.path, *document);
        for (const QString& sentence : schemaErrors(*document, *schema))
            m_sentences.append(file.path + u", "_s + sentence);
    }
    return m_sentences.isEmpty();
}

void Checker::unique(const QString& kind, const QString& value, const QString& file, const QString& pointer)
{
    const QString key = kind + u'\n' + value;
    const QString here = file + u", "_s + pointer;
    if (const auto found = m_seen.constFind(key); found != m_seen.constEnd())
        report(file, pointer, u"the %1 %2 is already used at %3"_s.arg(kind, value, found.value()));
    m_seen.insert(key, here);
}

void Checker::checkDocuments()
{
    const QString path = u"documents/documents.json"_s;
    const QJsonArray documents = m_objects[path][u"documents"_s].toArray();
    for (qsizetype i = 0; i < documents.size(); ++i) {
        const QString name = documents[i][u"file"_s].toString();
        const QString pointer = u"/documents/%1/file"_s.arg(i);
        unique(u"file"_s, name, path, pointer);
        m_documents.insert(name);
        QFile file(m_folder + u"/documents/"_s + name);
        if (!file.open(QIODevice::ReadOnly)) {
            report(path, pointer, u"there is no such file in documents/"_s);
            continue;
        }
        if (file.size() == 0 || file.size() > kLargestDocument)
            report(path, pointer, u"the file is empty, or larger than the portal accepts (5 MiB)"_s);
        const QByteArray start = file.read(8);
        const QString type = documents[i][u"type"_s].toString();
        const bool fits = type == u"image/jpeg"_s ? start.startsWith("\xff\xd8\xff")
            : type == u"image/png"_s              ? start.startsWith("\x89PNG")
                                                  : start.startsWith("%PDF-");
        if (!fits)
            report(path, pointer, u"the file is not of the type "_s + type);
    }
}

void Checker::checkPractice()
{
    const QString path = u"practice/practice.json"_s;
    const QJsonArray documents = m_objects[path][u"documents"_s].toArray();
    for (qsizetype i = 0; i < documents.size(); ++i) {
        const QString pointer = u"/documents/%1"_s.arg(i);
        for (const QString& key : {u"file"_s, u"picture"_s}) {
            const QString name = documents[i][key].toString();
            if (!name.isEmpty() && !QFile::exists(m_folder + u'/' + name))
                report(path, pointer + u'/' + key, u"there is no such file"_s);
        }
        QJsonArray eans = documents[i][u"only"_s].toArray();
        if (eans.isEmpty())
            eans.append(u"everybody"_s);
        for (const QJsonValue& ean : std::as_const(eans)) {
            if (ean != u"everybody"_s && !core::Ean::fromText(ean.toString()))
                report(path, pointer + u"/only"_s, u"%1 is no EAN"_s.arg(ean.toString()));
            unique(u"practice document of "_s + ean.toString(), documents[i][u"name"_s].toString(), path,
                pointer + u"/name"_s);
        }
    }
}

void Checker::checkDocumentName(const QString& name, const QString& file, const QString& pointer)
{
    if (!m_documents.contains(name))
        report(file, pointer, u"documents.json does not list the file %1"_s.arg(name));
}

void Checker::checkMeter(const QJsonObject& point, const QString& file, const QString& pointer)
{
    const QJsonObject meter = point[u"meter"_s].toObject();
    const bool single = meter[u"kind"_s].toString() == u"single"_s;
    if (single && (meter.contains(u"night"_s) || point.contains(u"nightPercent"_s)))
        report(file, pointer + u"/meter"_s, u"a single meter has no night register"_s);
    if (!single && (!meter.contains(u"night"_s) || !point.contains(u"nightPercent"_s)))
        report(file, pointer + u"/meter"_s, u"the night register needs night and nightPercent"_s);
    if (point.contains(u"injectionMonthlyKWh"_s) && meter[u"kind"_s].toString() != u"smart"_s)
        report(file, pointer + u"/injectionMonthlyKWh"_s, u"only a smart meter counts injection"_s);

    // Figures vary by a few percent from one reset day to another: a tenth more keeps every day possible.
    const QList<ClosedMonth> history = meterHistory(point, QDate(2026, 1, 1));
    if (history.isEmpty())
        return;
    const Indices& first = history.constFirst().before;
    const Indices& last = history.constLast().after;
    const auto tooSmall = [](qint64 begin, qint64 end) { return end - (end - begin) * 11 / 10 < 0; };
    if (tooSmall(first.day, last.day) || tooSmall(first.night, last.night)
        || tooSmall(first.injectionDay, last.injectionDay))
        report(file, pointer + u"/meter"_s, u"an index is smaller than what the meter counted since"_s);
}

void Checker::checkAccount(const QJsonObject& account, const QString& file, const QString& pointer)
{
    const QString email = account[u"email"_s].toString();
    const auto address = core::EmailAddress::fromText(email);
    if (!address || address->text() != email)
        report(file, pointer + u"/email"_s, u"%1 is no e-mail address in lower case"_s.arg(email));
    unique(u"address"_s, email, file, pointer + u"/email"_s);
    if (account[u"registered"_s].toBool() && !account.contains(u"created"_s))
        report(file, pointer, u"an account that exists says when it was created"_s);
    if (m_passwords == PasswordCheck::Skip)
        return;
    const QByteArray password = account[u"password"_s].toString().toUtf8();
    const QByteArray hash = account[u"passwordHash"_s].toString().toUtf8();
    if (crypto_pwhash_str_verify(
            hash.constData(), password.constData(), static_cast<quint64>(password.size()))
        != 0)
        report(file, pointer + u"/passwordHash"_s,
            u"it does not match the password: run demo-data/fill_password_hashes.py"_s);
}

void Checker::checkPlaces(const QJsonValue& value, const QString& file, const QString& pointer)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            checkPlaces(array[i], file, u"%1/%2"_s.arg(pointer).arg(i));
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            checkPlaces(it.value(), file, pointer + u'/' + it.key());
    } else if (value.isString()) {
        withPlaces(value.toString(), [&](const QString& word, int) -> std::optional<QString> {
            if (!knownPlaces().contains(word))
                report(file, pointer,
                    u"{%1} means nothing; known words: %2"_s.arg(word, knownPlaces().join(u", "_s)));
            return std::nullopt;
        });
    }
}

void Checker::checkSupplyPoint(const QJsonObject& point, const QString& file, const QString& pointer)
{
    const QString ean = point[u"ean"_s].toString();
    if (!core::Ean::fromText(ean)) {
        report(file, pointer + u"/ean"_s,
            u"the last digit of %1 should be %2"_s.arg(ean).arg(core::Ean::checkDigit(ean.chopped(1))));
    }
    unique(u"EAN"_s, ean, file, pointer + u"/ean"_s);
    unique(u"series"_s, QString::number(point[u"series"_s].toInt()), file, pointer + u"/series"_s);
    unique(u"client number"_s, point[u"clientNumber"_s].toString(), file, pointer + u"/clientNumber"_s);
    unique(u"meter"_s, point[u"meter"_s][u"number"_s].toString(), file, pointer + u"/meter/number"_s);
    checkMeter(point, file, pointer);
    checkAccount(point[u"account"_s].toObject(), file, pointer + u"/account"_s);
    if (!point[u"account"_s][u"registered"_s].toBool() && !point[u"contracts"_s].toArray().isEmpty())
        report(file, pointer + u"/contracts"_s, u"somebody without an account has no contract yet"_s);

    const QJsonArray requests = point[u"requests"_s].toArray();
    for (qsizetype i = 0; i < requests.size(); ++i) {
        const QString place = u"%1/requests/%2"_s.arg(pointer).arg(i);
        unique(u"request"_s, QString::number(requests[i][u"number"_s].toInt()), file, place + u"/number"_s);
        const QJsonArray messages = requests[i][u"messages"_s].toArray();
        for (qsizetype m = 0; m < messages.size(); ++m) {
            for (const QJsonValue& attached : messages[m][u"attachments"_s].toArray()) {
                checkDocumentName(attached[u"document"_s].toString(), file,
                    u"%1/messages/%2/attachments"_s.arg(place).arg(m));
            }
        }
    }
    const QJsonArray mandates = point[u"mandates"_s].toArray();
    for (qsizetype i = 0; i < mandates.size(); ++i) {
        const QString place = u"%1/mandates/%2"_s.arg(pointer).arg(i);
        const QString iban = mandates[i][u"iban"_s].toString();
        if (!core::Iban::fromText(iban))
            report(file, place + u"/iban"_s, u"the keys of the account %1 do not fit"_s.arg(iban));
        checkDocumentName(mandates[i][u"document"_s].toString(), file, place + u"/document"_s);
    }
    checkPlaces(point, file, pointer);
}

void Checker::checkSupplyPoints(const QString& file)
{
    const QJsonArray points = m_objects[file][u"supplyPoints"_s].toArray();
    for (qsizetype i = 0; i < points.size(); ++i)
        checkSupplyPoint(points[i].toObject(), file, u"/supplyPoints/%1"_s.arg(i));
}

void Checker::checkHelp()
{
    const QString path = u"help.json"_s;
    const QJsonArray questions = m_objects[path][u"questions"_s].toArray();
    for (qsizetype i = 0; i < questions.size(); ++i) {
        unique(u"question"_s, questions[i][u"id"_s].toString(), path, u"/questions/%1/id"_s.arg(i));
        for (const core::Language language : core::kLanguages) {
            const QJsonArray paragraphs
                = questions[i][core::languageCode(language)][u"paragraphs"_s].toArray();
            for (qsizetype p = 0; p < paragraphs.size(); ++p) {
                if (paragraphs[p].toString().count(u"**"_s) % 2 != 0) {
                    report(path,
                        u"/questions/%1/%2/paragraphs/%3"_s.arg(i).arg(core::languageCode(language)).arg(p),
                        u"a ** is not closed"_s);
                }
            }
        }
    }
}

void Checker::checkClassroom()
{
    const QString path = u"classroom.json"_s;
    const QJsonArray learners = m_objects[path][u"learners"_s].toArray();
    for (qsizetype i = 0; i < learners.size(); ++i) {
        const QString ean = learners[i][u"ean"_s].toString();
        const QString pointer = u"/learners/%1"_s.arg(i);
        if (!m_seen.contains(u"EAN\n"_s + ean))
            report(path, pointer + u"/ean"_s, u"no supply point has the EAN %1"_s.arg(ean));
        unique(u"persona"_s, ean, path, pointer + u"/ean"_s);
        unique(u"first name"_s, learners[i][u"firstName"_s].toString(), path, pointer + u"/firstName"_s);
        unique(u"avatar"_s, QString::number(learners[i][u"avatar"_s].toInt()), path, pointer + u"/avatar"_s);
    }
}

// Texts of one language: every {name} is declared, the button has a label and a place.
void Checker::checkMailText(
    const MailTemplate& mail, core::Language language, const QString& path, QSet<QString>& used)
{
    const MailTemplate::Text& text = mail.in(language);
    const QString pointer = u'/' + core::languageCode(language);
    const auto look = [&](const QString& place, const QString& sentence) {
        withPlaces(sentence, [&](const QString& name, int) -> std::optional<QString> {
            if (!knownMailNames().contains(name) && !mail.values.contains(name))
                report(path, pointer + place, u"{%1} is not one of its values"_s.arg(name));
            used.insert(name);
            return std::nullopt;
        });
    };
    look(u"/subject"_s, text.subject);
    look(u"/body"_s, text.body);
    for (const QString& clue : text.clues)
        look(u"/clues"_s, clue);
    for (const MailTemplate::Clue& clue : text.lesson.clues) {
        const bool isThere
            = clue.part != u"body"_s || (!clue.words.isEmpty() && text.body.contains(clue.words));
        if (!isThere)
            report(path, pointer + u"/lesson"_s, u"no paragraph holds « %1 »"_s.arg(clue.words));
    }
    if (mail.fraud && mail.hasLesson() && text.lesson.clues.size() < 2)
        report(path, pointer + u"/lesson"_s, u"a fraud attempt has two clues to point at"_s);
    const bool hasPlace = text.body.split(u"\n\n"_s).contains(u"{button}"_s);
    if (text.actionLabel.isEmpty() == hasPlace)
        report(path, pointer, u"a button needs an actionLabel and a paragraph {button}, or neither"_s);
    if (text.actionLabel.isEmpty() != mail.link.isEmpty())
        report(path, pointer, u"a button needs an actionLabel and a link, or neither"_s);
    if (mail.fraud && text.clues.isEmpty())
        report(path, pointer, u"a fraud attempt says what gives it away"_s);
}

void Checker::checkMails()
{
    const auto schema = objectOf(u"schema/mail.schema.json"_s);
    if (!schema)
        return;
    for (const QString& id : mailTemplateIds(m_folder)) {
        const QString path = u"mails/%1.json"_s.arg(id);
        const auto object = objectOf(path);
        if (!object)
            continue;
        const QStringList faults = schemaErrors(*object, *schema);
        for (const QString& sentence : faults)
            m_sentences.append(path + u", "_s + sentence);
        const auto mail = loadMailTemplate(id, m_folder);
        if (!faults.isEmpty() || !mail)
            continue;
        QSet<QString> used;
        for (const core::Language language : core::kLanguages) {
            if (mail->texts.contains(language))
                checkMailText(mail.value(), language, path, used);
        }
        for (const QString& name : mail->values) {
            if (!used.contains(name))
                report(path, u"/values"_s, u"no text uses {%1}"_s.arg(name));
        }
    }
}

QStringList Checker::run()
{
    if (sodium_init() < 0)
        return {u"libsodium does not start: passwords cannot be checked"_s};
    // What follows relies on the form of the files.
    if (!checkSchemas())
        return m_sentences;
    checkDocuments();
    checkPractice();
    checkSupplyPoints(u"world/personas.json"_s);
    checkSupplyPoints(u"world/supply_points.json"_s);
    checkHelp();
    checkClassroom();
    checkMails();
    m_sentences += phoneContentErrors(m_folder);
    m_sentences += scriptContentErrors(m_folder);
    return m_sentences;
}

} // namespace

QStringList checkDataset(const QString& folder, PasswordCheck passwords)
{
    return Checker(folder, passwords).run();
}

} // namespace data

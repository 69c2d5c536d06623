#include "core/accounts/password_rules.h"

#include "core/text.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace core {
namespace {

constexpr int kShortestPart = 4; // of a name or an address: a shorter one is in too many words
constexpr int kMostOfIt = 2; // a password is personal when the name or address is half of it, or more

// The words that people try first in Belgium, folded. With digits and signs after or before them they are no
// better.
constexpr auto kCommonWords
    = "aaaaaaaa abcabc abcd abcdef abcdefg abcdefgh admin administrateur administrator alexandre "
      "amour anderlecht antwerpen asdfgh asdfghjk asdfghjkl automne azeqsd azerty azertyui "
      "azertyuiop batman belgie belgien belgique belgium bienvenue bonjour bonsoir brussel brussels "
      "bruxelles camille changeme charleroi chaton cheri cherie chocolat chouchou clubbrugge coucou "
      "decembre doudou dragon electricite electruc elektriciteit energie facebook famille football "
      "geheim gent gmail google hotmail iloveyou internet janvier jetaime jevousaime juillet julien "
      "kennwort lapin letmein liege loulou maison maman mamie marseille master merci michel minou "
      "monkey monsecret motdepasse namur nicolas nounours novembre octobre orange ordinateur "
      "outlook papa papy password passwort pokemon princess princesse printemps qsdfghjk qsdfghjkl "
      "qwerty qwertyuiop qwertz qwertzui qwertzuiop samsung secret secrets septembre soleil "
      "standard starwars sunshine superman test testtest thomas tournesol toutou vacances voiture "
      "wachtwoord welcome welkom willkommen windows wxcvbn xxxxxxxx yxcvbnm";

// What people replace letters by in the belief that nobody thinks of it.
QChar plainLetter(QChar c)
{
    switch (c.unicode()) {
    case u'0':
        return u'o';
    case u'1':
        return u'i';
    case u'3':
        return u'e';
    case u'4':
    case u'@':
        return u'a';
    case u'5':
    case u'$':
        return u's';
    default:
        return c;
    }
}

bool isLetter(QChar c)
{
    return c.isLetter();
}

// The letters between the first and the last one.
QString word(const QString& text)
{
    const auto first = std::find_if(text.begin(), text.end(), isLetter);
    const auto last = std::find_if(text.rbegin(), text.rend(), isLetter).base();
    return first < last ? QString(first, last - first) : QString();
}

bool isOneSignRepeated(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [&text](QChar c) { return c == text.front(); });
}

bool isCommon(const QString& password)
{
    static const QSet<QString> words = [] {
        const QStringList list = QString::fromLatin1(kCommonWords).split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    const QString text = folded(password);
    if (text.isEmpty() || isOneSignRepeated(text))
        return !text.isEmpty();
    QString plain = word(text);
    std::transform(plain.begin(), plain.end(), plain.begin(), plainLetter);
    return words.contains(word(text)) || words.contains(plain);
}

bool isPersonal(const QString& password, const PasswordOwner& owner)
{
    const QString text = folded(password).remove(u' ');
    QStringList parts{folded(owner.firstName), folded(owner.lastName), folded(owner.email),
        folded(owner.email.section(u'@', 0, 0))};
    for (const QString& whole : QStringList(parts)) {
        QString part;
        for (const QChar c : whole + u'.') {
            if (c.isLetterOrNumber()) {
                part += c;
            } else {
                parts.append(part);
                part.clear();
            }
        }
    }
    return std::any_of(parts.begin(), parts.end(), [&text](const QString& written) {
        const QString part = QString(written).remove(u' ');
        return part.size() >= kShortestPart && text.contains(part) && part.size() * kMostOfIt >= text.size();
    });
}

} // namespace

int missingCharacters(const QString& password)
{
    return std::max(0, kShortestPassword - static_cast<int>(password.size()));
}

QList<PasswordRule> brokenPasswordRules(const QString& password, const PasswordOwner& owner)
{
    QList<PasswordRule> broken;
    if (missingCharacters(password) > 0)
        broken.append(PasswordRule::LongEnough);
    if (password.isEmpty())
        return broken;
    if (std::all_of(password.begin(), password.end(), [](QChar c) { return c.isDigit() || c.isSpace(); }))
        broken.append(PasswordRule::NotOnlyDigits);
    if (isCommon(password))
        broken.append(PasswordRule::NotCommon);
    if (isPersonal(password, owner))
        broken.append(PasswordRule::NotPersonal);
    return broken;
}

QString codeOf(PasswordRule rule)
{
    switch (rule) {
    case PasswordRule::LongEnough:
        return u"length"_s;
    case PasswordRule::NotOnlyDigits:
        return u"digits"_s;
    case PasswordRule::NotCommon:
        return u"common"_s;
    case PasswordRule::NotPersonal:
        return u"personal"_s;
    }
    return {};
}

} // namespace core

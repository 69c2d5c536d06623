#include "documents/end_sheet.h"

#include "core/format.h"
#include "documents/organisation_logo.h"
#include "documents/page_flow.h"
#include "documents/paper.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

const QString kKind = u"end-sheet:"_s;
const QString kExercises = u"exercices"_s;
const QString kLeft = u"reste"_s;
const QString kFirstName = u"prenom"_s;

constexpr double kTop = 60;
constexpr double kBodyTop = 176;
constexpr double kBottom = kPageHeight - 76;
constexpr double kLogoWidth = 190;
constexpr double kLogoHeight = 72;
constexpr double kMark = 28; // a tick, a box to tick
constexpr double kTextLeft = Paper::kLeft + kMark + 14;
constexpr double kTextWidth = Paper::kRight - kTextLeft;
constexpr double kLineHeight = 52; // to write on
constexpr int kLinesToWrite = 3;
constexpr TextStyle kName{30, QFont::Bold, ink::kInk, 1.25};
constexpr TextStyle kWhen{18, QFont::Normal, ink::kMuted};
constexpr TextStyle kHeading{26, QFont::Bold, ink::kInk, 1.25};
constexpr TextStyle kLead{18, QFont::Normal, ink::kText};
constexpr TextStyle kSkill{21, QFont::Normal, ink::kText, 1.35};

} // namespace

EndSheetDocument::EndSheetDocument(EndSheet sheet)
    : m_sheet(std::move(sheet))
{
    m_pages = onPages(blocks(), kBodyTop, kBottom,
        [](const Block& block) -> qsizetype { return block.kind == Block::Kind::Heading ? 2 : 0; });
}

QList<EndSheetDocument::Block> EndSheetDocument::blocks() const
{
    QList<Block> all;
    const auto add = [&all](Block::Kind kind, const QString& text, const TextStyle& style, double width,
                         double least, double gap) {
        all.append({kind, text, qMax(least, Paper::paragraphHeight(width, text, style)), gap});
    };
    add(Block::Kind::Heading, tr("Ce que je sais faire"), kHeading, Paper::kWidth, 0, 0);
    if (m_sheet.skills.isEmpty())
        add(Block::Kind::Text, tr("J’ai commencé à m’entraîner. La prochaine fois, je continue."), kLead,
            Paper::kWidth, 0, 10);
    for (const QString& skill : m_sheet.skills)
        add(Block::Kind::Known, skill, kSkill, kTextWidth, kMark, 12);
    add(Block::Kind::Heading, tr("Ce que je referai chez moi"), kHeading, Paper::kWidth, 0, 36);
    add(Block::Kind::Text, tr("Je coche ce que je veux refaire, sans me presser. Je peux aussi l’écrire."),
        kLead, Paper::kWidth, 0, 8);
    for (const QString& skill : m_sheet.skills)
        add(Block::Kind::ToTick, skill, kSkill, kTextWidth, kMark, 12);
    for (int i = 0; i < kLinesToWrite; ++i)
        all.append({Block::Kind::ToWrite, {}, kLineHeight, 0});
    if (!m_sheet.leftSkills.isEmpty())
        add(Block::Kind::Heading, tr("Ce qui m’attend la prochaine fois"), kHeading, Paper::kWidth, 0, 36);
    for (const QString& skill : m_sheet.leftSkills)
        add(Block::Kind::Left, skill, kSkill, kTextWidth, kMark, 12);
    return all;
}

QString EndSheetDocument::fileName() const
{
    return u"ma-feuille-%1.pdf"_s.arg(m_sheet.day.toString(Qt::ISODate));
}

QString EndSheetDocument::source() const
{
    return kKind + m_sheet.day.toString(Qt::ISODate);
}

QString EndSheetDocument::sourceInFile() const
{
    QUrlQuery query;
    query.addQueryItem(kExercises, m_sheet.exercises.join(u','));
    if (!m_sheet.left.isEmpty())
        query.addQueryItem(kLeft, m_sheet.left.join(u','));
    query.addQueryItem(kFirstName, QString::fromLatin1(QUrl::toPercentEncoding(m_sheet.name)));
    return source() + u'?' + query.toString(QUrl::FullyEncoded);
}

std::optional<EndSheet> EndSheetDocument::fromSource(const QString& source)
{
    EndSheet sheet;
    const QString key = source.mid(kKind.size());
    sheet.day = QDate::fromString(key.section(u'?', 0, 0), Qt::ISODate);
    if (!source.startsWith(kKind) || !key.contains(u'?') || !sheet.day.isValid())
        return std::nullopt;
    const QUrlQuery query(key.section(u'?', 1));
    sheet.exercises = query.queryItemValue(kExercises).split(u',', Qt::SkipEmptyParts);
    sheet.left = query.queryItemValue(kLeft).split(u',', Qt::SkipEmptyParts);
    sheet.name = QUrl::fromPercentEncoding(query.queryItemValue(kFirstName, QUrl::FullyEncoded).toLatin1());
    return sheet;
}

void EndSheetDocument::paintPage(QPainter& painter, int page) const
{
    Paper paper(painter);
    const bool hasLogo = !m_sheet.organisation.logo.isEmpty()
        && paintLogo(painter, QRectF(Paper::kRight - kLogoWidth, kTop, kLogoWidth, kLogoHeight),
            m_sheet.organisation.logo);
    const double width = Paper::kWidth - (hasLogo ? kLogoWidth + 24 : 0);
    if (m_sheet.name.isEmpty())
        paper.rule(Paper::kLeft, kTop + kName.line() - 2, width / 2, 2, ink::kControl);
    else
        paper.line(Paper::kLeft, kTop, m_sheet.name, Paper::fitted(kName, m_sheet.name, width));
    const QString day = core::Format(m_sheet.language).date(m_sheet.day);
    const QString when
        = m_sheet.organisation.name.isEmpty() ? day : day + u" · "_s + m_sheet.organisation.name;
    paper.line(Paper::kLeft, kTop + kName.line() + 8, Paper::elided(when, kWhen, width), kWhen);
    paper.rule(Paper::kLeft, kBodyTop - 28, Paper::kWidth, 2, ink::kPrimary);

    double y = kBodyTop;
    const QList<Block>& all = m_pages.at(page);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Block& block = all.at(i);
        y += i == 0 ? 0 : block.gap;
        switch (block.kind) {
        case Block::Kind::Heading:
            paper.paragraph(Paper::kLeft, y, Paper::kWidth, block.text, kHeading);
            break;
        case Block::Kind::Text:
            paper.paragraph(Paper::kLeft, y, Paper::kWidth, block.text, kLead);
            break;
        case Block::Kind::Known:
            paper.icon(Paper::kLeft, y, kMark, u"check-circle"_s, ink::kPrimary);
            paper.paragraph(kTextLeft, y, kTextWidth, block.text, kSkill);
            break;
        case Block::Kind::ToTick:
            paper.box(QRectF(Paper::kLeft + 2, y + 1, kMark - 4, kMark - 4), 4, 2, ink::kControl, 0xffffffff);
            paper.paragraph(kTextLeft, y, kTextWidth, block.text, kSkill);
            break;
        case Block::Kind::Left:
            paper.icon(Paper::kLeft, y, kMark, u"forward"_s, ink::kControl);
            paper.paragraph(kTextLeft, y, kTextWidth, block.text, kSkill);
            break;
        case Block::Kind::ToWrite:
            paper.rule(Paper::kLeft, y + block.height - 2, Paper::kWidth, 2, ink::kControl);
            break;
        }
        y += block.height;
    }
    paper.line(Paper::kLeft, kPageHeight - 54,
        tr("Sur les vrais sites, prenez votre temps. Ne donnez jamais un code ni un mot de passe."),
        styles::kSmall);
    if (pageCount() > 1)
        paper.line(Paper::kRight, kPageHeight - 54, tr("Page %1 sur %2").arg(page + 1).arg(pageCount()),
            styles::kSmall, Align::Right);
}

QString EndSheetDocument::text() const
{
    QStringList lines{m_sheet.name, core::Format(m_sheet.language).date(m_sheet.day)};
    for (const Block& block : blocks())
        lines.append(block.text);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace documents

#include "documents/certificate_document.h"

#include "core/format.h"
#include "documents/certificate_colors.h"
#include "documents/organisation_logo.h"
#include "documents/paper.h"
#include "documents/qr_code.h"

#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

const QString kKind = u"certificate:"_s;

constexpr double kMargin = 38;
constexpr double kBorder = 3;
constexpr double kLeft = kMargin + kBorder + 60;
constexpr double kRight = kPageWidth - kLeft;
constexpr double kWidth = kRight - kLeft;
constexpr double kMiddle = kPageWidth / 2.0;
constexpr double kTop = kMargin + kBorder + 52;
constexpr double kBottom = kPageHeight - kMargin - kBorder - 36;
constexpr double kLogoHeight = 76;
constexpr double kLogoWidth = 300; // of the organiser's, at most
constexpr double kCode = 116; // a side of the QR code
constexpr double kFoot = 137; // height of date, signature and code
constexpr double kBoxSide = 30;
constexpr double kBoxTop = 20;
constexpr double kTallestRow = 34;
constexpr qsizetype kOneColumn = 9; // lines; more stand in two

constexpr double kOneLineTitle = 26; // px; smaller, a title takes two lines
constexpr double kSmallestText = 11;
constexpr int kMostEyebrows = 2; // lines of the subtitle
constexpr double kWordsHeight = 104; // of the own words above the skills
constexpr double kAloneWordsHeight = 400; // of those that tell the skills

constexpr TextStyle kEyebrow{17, QFont::DemiBold};
constexpr TextStyle kTitle{42, QFont::Bold, ink::kInk, 1.2};
constexpr TextStyle kLead{17, QFont::Normal, ink::kText};
constexpr TextStyle kName{36, QFont::Bold, ink::kInk, 1.3};
constexpr TextStyle kCourse{20, QFont::Bold, ink::kInk};
constexpr TextStyle kHeading{17, QFont::DemiBold};
constexpr TextStyle kSkill{16, QFont::Normal, ink::kText, 1.3};
constexpr TextStyle kCloseSkill{13.5, QFont::Normal, ink::kText, 1.2};
constexpr TextStyle kDay{17, QFont::DemiBold};
constexpr TextStyle kCodeText{15, QFont::Bold, ink::kInk};
constexpr TextStyle kFine{12.5, QFont::Normal, ink::kMuted};

// In one line of the style, smaller when it must be; shortened only when even 11 pixels do not do.
void paintFitted(Paper& paper, double x, double top, double width, const QString& text,
    const TextStyle& style, Align align)
{
    const TextStyle fitted = Paper::fitted(style, text, width);
    paper.line(
        x, top + (style.line() - fitted.line()) / 2, Paper::elided(text, fitted, width), fitted, align);
}

TextStyle inColor(TextStyle style, QRgb color)
{
    style.color = color;
    return style;
}

// The biggest style whose wrapped text is no higher than that.
TextStyle fittedInto(TextStyle style, const QString& text, double width, double height)
{
    while (style.size > kSmallestText && Paper::paragraphHeight(width, text, style) > height)
        style.size -= 0.5;
    return style;
}

} // namespace

CertificateDocument::CertificateDocument(CertificatePaper paper)
    : m_paper(std::move(paper))
{
}

QString CertificateDocument::fileName() const
{
    return u"attestation-%1.pdf"_s.arg(m_paper.certificate.code);
}

QString CertificateDocument::source() const
{
    return kKind + m_paper.certificate.code;
}

QString CertificateDocument::sourceInFile() const
{
    const QString look = m_paper.look.code();
    return kKind + m_paper.certificate.payload() + (look.isEmpty() ? QString() : u' ' + look);
}

CertificateDocument::SourceParts CertificateDocument::partsOfSource(const QString& source)
{
    if (!source.startsWith(kKind))
        return {};
    const QString parts = source.mid(kKind.size());
    return {parts.section(u' ', 0, 0), core::CertificateLook::fromCode(parts.section(u' ', 1))};
}

QString CertificateDocument::title() const
{
    return m_paper.look.title.isEmpty() ? tr("Attestation de réussite") : m_paper.look.title;
}

QString CertificateDocument::subtitle() const
{
    return m_paper.look.subtitle.isEmpty() ? tr("Entraînement aux démarches en ligne")
                                           : m_paper.look.subtitle;
}

QString CertificateDocument::ownWords() const
{
    return core::filledWords(m_paper.look.words, m_paper.certificate.says.name, m_paper.skills.join(u", "_s),
        core::Format(m_paper.language).date(date()));
}

bool CertificateDocument::hasSkillBox() const
{
    return !core::namesSkills(m_paper.look.words);
}

QStringList CertificateDocument::payloadsInPdf(const QByteArray& bytes)
{
    QStringList payloads;
    for (const QString& source : sourceInPdf(bytes).split(u'\n')) {
        if (source.startsWith(kKind))
            payloads.append(partsOfSource(source).payload);
    }
    return payloads;
}

QString CertificateDocument::achieved() const
{
    const core::Certificate& says = m_paper.certificate.says;
    if (says.isWhole)
        return tr("qui a terminé le parcours");
    const qsizetype count = says.exercises.size();
    return count == 1 ? tr("qui a réussi un exercice du parcours")
                      : tr("qui a réussi %1 exercices du parcours").arg(count);
}

QString CertificateDocument::heading() const
{
    // The first word, as one says it; a long one does not fit beside the rest.
    const QString first = m_paper.certificate.says.name.section(u' ', 0, 0);
    const QString whole = tr("Ce que %1 sait faire").arg(first);
    return Paper::width(whole, kHeading) <= kWidth - 2 * kBoxSide ? whole : tr("Savoir-faire");
}

QStringList CertificateDocument::lines() const
{
    QStringList shown = m_paper.skills.mid(0, kMostSkills);
    const qsizetype more = m_paper.skills.size() - shown.size();
    if (more > 0) {
        shown.removeLast();
        shown.append(tr("et %1 autres choses").arg(more + 1)); // two at least
    }
    return shown;
}

QString CertificateDocument::when() const
{
    const QString& place = m_paper.organisation.place;
    return place.isEmpty() ? tr("Fait le") : tr("Fait à %1, le").arg(place);
}

QString CertificateDocument::signatory() const
{
    return m_paper.organisation.trainer.isEmpty() ? tr("Le formateur ou la formatrice")
                                                  : m_paper.organisation.trainer;
}

void CertificateDocument::paintPage(QPainter& painter, int) const
{
    Paper paper(painter);
    if (m_paper.look.isFramed)
        paper.box(QRectF(kMargin, kMargin, kPageWidth - 2 * kMargin, kPageHeight - 2 * kMargin), 18, kBorder,
            colorsOf(m_paper.look.accent).strong, 0xffffffff);
    const double top = paintHead(paper);
    const double fine = kBottom - kFine.line();
    const double foot = fine - 22;
    if (hasSkillBox())
        paintSkills(paper, top + 30, foot - kFoot - 16);
    paintFoot(paper, foot);
    paintFitted(paper, kMiddle, fine, kWidth,
        tr("Attestation remise lors d’un atelier d’entraînement. Les sites du parcours sont fictifs."), kFine,
        Align::Center);
}

double CertificateDocument::paintHead(Paper& paper) const
{
    double y = kTop;
    const QByteArray& logo = m_paper.organisation.logo;
    const QRectF place(kMiddle - kLogoWidth / 2, y, kLogoWidth, kLogoHeight);
    if (logo.isEmpty() || !paintLogo(paper.painter(), place, logo)) {
        QSvgRenderer own(u":/logo/app-icon.svg"_s);
        own.render(&paper.painter(), QRectF(kMiddle - kLogoHeight / 2, y, kLogoHeight, kLogoHeight));
    }
    y += kLogoHeight + 22;
    const CertificateColors& colors = colorsOf(m_paper.look.accent);
    const TextStyle eyebrow = inColor(kEyebrow, colors.strong);
    if (!m_paper.organisation.name.isEmpty()) {
        paintFitted(paper, kMiddle, y, kWidth, m_paper.organisation.name, eyebrow, Align::Center);
        y += kEyebrow.line();
    }
    const TextStyle under = fittedInto(eyebrow, subtitle(), kWidth, kMostEyebrows * kEyebrow.line());
    y += paper.paragraph(kMiddle, y, kWidth, subtitle(), under, Align::Center) + 6;
    y += paintTitle(paper, y) + 34;
    paper.line(kMiddle, y, tr("décernée à"), kLead, Align::Center);
    y += kLead.line();

    const QString& name = m_paper.certificate.says.name;
    const TextStyle style = inColor(Paper::fitted(kName, name, kWidth - 56), colors.dark);
    const QString shown = Paper::elided(name, style, kWidth - 56);
    paper.line(kMiddle, y + (kName.line() - style.line()) / 2, shown, style, Align::Center);
    y += kName.line() + 6;
    const double ruled = Paper::width(shown, style) + 56;
    paper.rule(kMiddle - ruled / 2, y, ruled, 3, colors.rule);
    y += 3 + 22;
    if (const QString words = ownWords(); !words.isEmpty()) {
        const TextStyle own
            = fittedInto(kLead, words, kWidth, hasSkillBox() ? kWordsHeight : kAloneWordsHeight);
        return y + paper.paragraph(kMiddle, y, kWidth, words, own, Align::Center);
    }
    paper.line(kMiddle, y, achieved(), kLead, Align::Center);
    y += kLead.line();
    paper.line(kMiddle, y, tr("« Mon énergie en ligne »"), kCourse, Align::Center);
    return y + kCourse.line();
}

double CertificateDocument::paintTitle(Paper& paper, double top) const
{
    const TextStyle style = inColor(kTitle, colorsOf(m_paper.look.accent).dark);
    if (const TextStyle one = Paper::fitted(style, title(), kWidth); one.size >= kOneLineTitle) {
        paper.line(kMiddle, top, title(), one, Align::Center);
        return style.line();
    }
    TextStyle two = style;
    two.size = kOneLineTitle;
    two = fittedInto(two, title(), kWidth, 2 * two.line());
    return paper.paragraph(kMiddle, top, kWidth, title(), two, Align::Center);
}

void CertificateDocument::paintSkills(Paper& paper, double top, double bottom) const
{
    const QStringList shown = lines();
    const qsizetype columns = shown.size() > kOneColumn ? 2 : 1;
    const qsizetype rows = (shown.size() + columns - 1) / columns;
    const CertificateColors& colors = colorsOf(m_paper.look.accent);
    const TextStyle& style = columns == 1 ? kSkill : kCloseSkill;
    const double head = kBoxTop + kHeading.line() + 10;
    const double room = bottom - top - head - kBoxTop;
    const double row = rows == 0 ? 0 : qMin(kTallestRow, room / static_cast<double>(rows));
    const double icon = qMin(24.0, row - 4);
    paper.box(QRectF(kLeft, top, kWidth, head + row * static_cast<double>(rows) + kBoxTop), 14, 0,
        colors.pale, colors.pale);
    const double left = kLeft + kBoxSide;
    const double width = kWidth - 2 * kBoxSide;
    paper.line(left, top + kBoxTop, heading(), inColor(kHeading, colors.dark));
    const double column = (width - (columns == 2 ? 20 : 0)) / static_cast<double>(columns);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const double x = left + static_cast<double>(i / rows) * (column + 20);
        const double y = top + head + static_cast<double>(i % rows) * row;
        const double text = column - icon - 12;
        paper.icon(x, y + (row - icon) / 2, icon, u"check-circle"_s, ink::kPrimary);
        // Two lines where one is too short and the row is tall enough; else smaller.
        const double height = Paper::paragraphHeight(text, shown.at(i), style);
        if (height <= row)
            paper.paragraph(x + icon + 12, y + (row - height) / 2, text, shown.at(i), style);
        else
            paintFitted(
                paper, x + icon + 12, y + (row - style.line()) / 2, text, shown.at(i), style, Align::Left);
    }
}

void CertificateDocument::paintFoot(Paper& paper, double bottom) const
{
    constexpr double kSigned = 270; // width of the line to sign on
    double y = bottom - kFoot;
    paintFitted(paper, kLeft, y, kSigned, when(), styles::kSmall, Align::Left);
    y += styles::kSmall.line();
    paper.line(kLeft, y, core::Format(m_paper.language).date(date()),
        inColor(kDay, colorsOf(m_paper.look.accent).dark));
    y += kDay.line() + 64;
    paper.rule(kLeft, y, kSigned, 2, ink::kControl);
    paintFitted(paper, kLeft, y + 8, kSigned, signatory(), styles::kSmall, Align::Left);

    const double codeLeft = kRight - kCode;
    const auto code = QrCode::encode(m_paper.certificate.payload().toLatin1());
    if (code)
        code->paint(paper.painter(), QRectF(codeLeft, bottom - kCode, kCode, kCode));
    const double text = codeLeft - 16;
    const double second = bottom - styles::kSmall.line();
    paper.line(
        text, second - styles::kSmall.line(), tr("Vérifier cette attestation"), styles::kSmall, Align::Right);
    const QString& letters = m_paper.certificate.code;
    paper.line(text, second, letters, kCodeText, Align::Right);
    //: before the code of a certificate
    paper.line(text - Paper::width(letters, kCodeText) - 5, second, tr("Code"), styles::kSmall, Align::Right);
}

QString CertificateDocument::text() const
{
    QStringList all{title(), m_paper.organisation.name, subtitle(),
        tr("décernée à") + u' ' + m_paper.certificate.says.name};
    if (const QString words = ownWords(); words.isEmpty())
        all += {achieved(), tr("« Mon énergie en ligne »")};
    else
        all.append(words);
    if (hasSkillBox())
        all += QStringList{heading()} + m_paper.skills;
    all.append(when() + u' ' + core::Format(m_paper.language).date(date()));
    all.append(signatory());
    all.append(tr("Code") + u' ' + m_paper.certificate.code);
    all.removeAll(QString());
    return all.join(u'\n');
}

} // namespace documents

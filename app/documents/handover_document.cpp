#include "documents/handover_document.h"

#include "documents/letterhead.h"
#include "documents/paper.h"

#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

constexpr double kTop = 56;
constexpr double kWords = 138; // y of each part
constexpr double kFacts = 196;
constexpr double kFields = 318;
constexpr double kFieldHeight = 40;
constexpr double kLabelHeight = 24;
constexpr double kRowHeight = kLabelHeight + kFieldHeight + 12;
constexpr double kGap = 24;
constexpr double kColumn = (Paper::kWidth - kGap) / 2;
constexpr TextStyle kWritten{16, QFont::Normal, ink::kText};

const QString kLeaver = u"leaver"_s;

} // namespace

HandoverDocument::HandoverDocument(core::ContractDocument data, QHash<QString, QString> values)
    : m_data(std::move(data))
    , m_values(std::move(values))
{
    if (!m_values.contains(kLeaver))
        m_values.insert(kLeaver, m_data.supplyPoint.fullName());
}

std::shared_ptr<const Document> HandoverDocument::fromQuery(
    const core::ContractDocument& data, const QString& query)
{
    QHash<QString, QString> values;
    for (const auto& [name, value] : QUrlQuery(query).queryItems(QUrl::FullyDecoded))
        values.insert(name, value);
    return std::make_shared<HandoverDocument>(data, values);
}

QString HandoverDocument::indexField(core::MeterRegister which)
{
    return u"index-"_s + core::obisCode(which);
}

QList<HandoverDocument::Field> HandoverDocument::fields() const
{
    using Kind = FormInput::Kind;
    QList<Field> all{{u"day"_s, tr("Jour de la remise des clés (jour/mois/année)"), Kind::Day, 20},
        {u"newAddress"_s, tr("Nouvelle adresse de la personne qui part"), Kind::Text, 90}};
    const auto registers = core::registersOf(m_data.supplyPoint.meterKind);
    for (const core::MeterRegister which : registers) {
        const QString label = registers.size() == 1
            ? tr("Index du compteur, chiffres noirs (kWh)")
            : tr("Index %1 du compteur (kWh)").arg(core::obisCode(which));
        all.append({indexField(which), label, Kind::Text, 12});
    }
    if (registers.size() % 2 == 1)
        all.append({u"phone"_s, tr("Téléphone (pas obligatoire)"), Kind::Text, 20, false});
    all.append({{kLeaver, tr("Personne qui part : nom et prénom"), Kind::Text, 70},
        {u"enterer"_s, tr("Personne qui entre : nom et prénom"), Kind::Text, 70},
        {u"leaverSignature"_s, tr("Signature de la personne qui part"), Kind::Signature, 70},
        {u"entererSignature"_s, tr("Signature de la personne qui entre"), Kind::Signature, 70}});
    return all;
}

bool HandoverDocument::isFilledIn() const
{
    return std::any_of(m_values.keyValueBegin(), m_values.keyValueEnd(), [this](const auto& entry) {
        return !entry.second.isEmpty()
            && (entry.first != kLeaver || entry.second != m_data.supplyPoint.fullName());
    });
}

QString HandoverDocument::title() const
{
    return isFilledIn() ? tr("Reprise des énergies, document rempli")
                        : tr("Document de reprise des énergies");
}

QString HandoverDocument::fileName() const
{
    return isFilledIn() ? u"reprise-remplie.pdf"_s : u"reprise-des-energies.pdf"_s;
}

QString HandoverDocument::source() const
{
    const QString plain = u"handover:"_s + m_data.supplyPoint.ean.digits();
    if (!isFilledIn())
        return plain;
    QStringList names = m_values.keys();
    names.sort();
    QStringList parts;
    for (const QString& name : names)
        parts.append(name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(m_values.value(name))));
    return plain + u'?' + parts.join(u'&');
}

QList<FormInput> HandoverDocument::inputs() const
{
    QList<FormInput> all;
    const QList<Field> asked = fields();
    for (qsizetype i = 0; i < asked.size(); ++i) {
        const Field& field = asked.at(i);
        const QRectF rect(Paper::kLeft + static_cast<double>(i % 2) * (kColumn + kGap),
            kFields + static_cast<double>(i / 2) * kRowHeight + kLabelHeight, kColumn, kFieldHeight);
        all.append({field.name, field.label, rect, field.kind, field.longest, field.required,
            m_values.value(field.name)});
    }
    return all;
}

std::shared_ptr<const Document> HandoverDocument::filledIn(const QHash<QString, QString>& values) const
{
    QHash<QString, QString> all = m_values;
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        all.insert(value.key(), value.value());
    return std::make_shared<HandoverDocument>(m_data, all);
}

QList<std::pair<QString, QString>> HandoverDocument::facts() const
{
    return {{tr("Adresse de la maison"), m_data.supplyPoint.address.oneLine()},
        {tr("Code EAN"), m_data.supplyPoint.ean.grouped()},
        {tr("Numéro du compteur"), m_data.supplyPoint.meterNumber}};
}

QString HandoverDocument::words() const
{
    return tr("Remplissez ce document à deux, devant le compteur, le jour de la remise des clés. Chacun en "
              "garde un "
              "exemplaire signé et l’envoie à son fournisseur.");
}

QString HandoverDocument::rule() const
{
    return tr(
        "Envoyez-le dans les trente jours. Sans ce document, la personne qui part peut continuer à payer. "
        "Electruc fait alors la facture de clôture jusqu’aux index écrits ici.");
}

void HandoverDocument::paintPage(QPainter& painter, int page) const
{
    Q_ASSERT(page == 0);
    Paper paper(painter);
    paintLetterhead(paper, kTop, tr("Reprise des énergies"), tr("électricité"));
    paper.paragraph(Paper::kLeft, kWords, Paper::kWidth, words(), styles::kBody);
    constexpr double kBoxHeight = 98;
    paper.box(QRectF(Paper::kLeft, kFacts, Paper::kWidth, kBoxHeight), 10, 2, ink::kPrimary, ink::kTint);
    double y = kFacts + 14;
    for (const auto& [label, value] : facts()) {
        paper.line(Paper::kLeft + 20, y, label, styles::kSmall);
        paper.line(Paper::kLeft + 220, y, value, Paper::fitted(styles::kStrong, value, Paper::kWidth - 240));
        y += styles::kStrong.line() + 3;
    }
    for (const FormInput& input : inputs()) {
        paper.line(input.rect.left(), input.rect.top() - kLabelHeight, input.label,
            Paper::fitted(styles::kStrong, input.label, kColumn));
        paper.box(input.rect, 6, 1, ink::kControl, 0xffffffff);
        const QString value = Paper::elided(input.value, kWritten, input.rect.width() - 20);
        if (!value.isEmpty())
            paper.line(input.rect.left() + 10, input.rect.top() + (kFieldHeight - kWritten.line()) / 2, value,
                kWritten);
    }
    constexpr double kPadding = 16;
    const double width = Paper::kWidth - 2 * kPadding;
    const double top = inputs().constLast().rect.bottom() + 28;
    paper.box(QRectF(Paper::kLeft, top, Paper::kWidth,
                  Paper::paragraphHeight(width, rule(), styles::kBody) + 2 * kPadding),
        8, 0, ink::kSoft, ink::kSoft);
    paper.paragraph(Paper::kLeft + kPadding, top + kPadding, width, rule(), styles::kBody);
    paintTrainingFooter(paper, QString());
}

QString HandoverDocument::text() const
{
    QStringList lines{u"Electruc"_s, title(), words()};
    for (const auto& [label, value] : facts())
        lines.append(label + u"\u00A0: "_s + value);
    for (const FormInput& input : inputs())
        lines.append(input.label + u"\u00A0: "_s + (input.value.isEmpty() ? tr("à remplir") : input.value));
    lines.append(rule());
    lines.append(trainingWarning());
    return lines.join(u'\n');
}

} // namespace documents

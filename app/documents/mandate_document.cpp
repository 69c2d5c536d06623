#include "documents/mandate_document.h"

#include "core/energy/mandate_rules.h"
#include "documents/letterhead.h"
#include "documents/paper.h"
#include "documents/supplier.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

constexpr double kTop = 56;
constexpr double kFieldHeight = 44;
constexpr double kLabelHeight = 24;
constexpr double kRowHeight = kLabelHeight + kFieldHeight + 14;
constexpr double kGap = 24; // between two fields of a row
constexpr double kWide = 374; // the first field of a row of two
constexpr double kNarrow = Paper::kWidth - kWide - kGap;
constexpr double kRightColumn = Paper::kLeft + kWide + kGap;
constexpr double kDrawnSignature = 96; // height of the room for it
constexpr TextStyle kWritten{16, QFont::Normal, ink::kText};

QPair<QString, QString> pair(const QString& name, const QString& value)
{
    return {name, value};
}

} // namespace

namespace mandatefields {

core::MandateEntry entryOf(const QHash<QString, QString>& values)
{
    core::MandateEntry entry;
    entry.holder = values.value(kHolder);
    entry.street = values.value(kStreet);
    entry.city = values.value(kCity);
    entry.iban = values.value(kIban);
    entry.bic = values.value(kBic);
    entry.signedAt = values.value(kSignedAt);
    entry.signedOn = values.value(kSignedOn);
    entry.signature = values.value(kSignature);
    entry.reference = values.value(kReference);
    return entry;
}

QHash<QString, QString> valuesOf(const core::MandateEntry& entry)
{
    return {pair(kHolder, entry.holder), pair(kStreet, entry.street), pair(kCity, entry.city),
        pair(kIban, entry.iban), pair(kBic, entry.bic), pair(kSignedAt, entry.signedAt),
        pair(kSignedOn, entry.signedOn), pair(kSignature, entry.signature),
        pair(kReference, entry.reference)};
}

} // namespace mandatefields

MandateDocument::MandateDocument(core::MandateForm form)
    : MandateDocument(form, known(form))
{
}

MandateDocument::MandateDocument(core::MandateForm form, core::MandateEntry entry)
    : m_form(std::move(form))
    , m_entry(std::move(entry))
{
    m_entry.reference = m_form.reference;
}

core::MandateEntry MandateDocument::known(const core::MandateForm& form)
{
    core::MandateEntry entry;
    entry.holder = form.supplyPoint.fullName();
    entry.street = form.supplyPoint.address.firstLine();
    entry.city = form.supplyPoint.address.secondLine();
    return entry;
}

std::shared_ptr<const Document> MandateDocument::fromQuery(
    const core::MandateForm& form, const QString& query)
{
    QHash<QString, QString> values;
    for (const auto& [name, value] : QUrlQuery(query).queryItems(QUrl::FullyDecoded))
        values.insert(name, value);
    core::MandateForm kept = form;
    // The number printed when it was filled in.
    if (core::mandates::isReference(values.value(mandatefields::kReference)))
        kept.reference = values.value(mandatefields::kReference);
    return std::make_shared<MandateDocument>(kept, mandatefields::entryOf(values));
}

std::shared_ptr<const Document> MandateDocument::example()
{
    core::MandateForm form{
        {{}, *core::Ean::fromText(u"541448860999999907"_s), {}, core::MeterKind::Single, core::Title::Madame,
            tr("Camille"), tr("Exemple"), {u"Rue de l’Exemple"_s, u"1"_s, {}, u"4998"_s, u"Valbois"_s}},
        u"4\u00A0000\u00A0000"_s, u"MND-4000000-01"_s, QDate(2026, 1, 5)};
    core::MandateEntry entry = known(form);
    entry.iban = u"BE20 5390 0123 4556"_s;
    entry.signedAt = u"Valbois"_s;
    entry.signedOn = u"05/01/2026"_s;
    entry.signature = form.supplyPoint.fullName();
    auto document = std::make_shared<MandateDocument>(form, entry);
    document->m_isExample = true;
    return document;
}

bool MandateDocument::isFilledIn() const
{
    return mandatefields::valuesOf(m_entry) != mandatefields::valuesOf(MandateDocument(m_form).m_entry);
}

QString MandateDocument::title() const
{
    if (m_isExample)
        return tr("Exemple de mandat rempli");
    return isFilledIn() ? tr("Mandat de domiciliation rempli") : tr("Mandat de domiciliation");
}

QString MandateDocument::fileName() const
{
    if (m_isExample)
        return u"exemple-mandat.pdf"_s;
    return isFilledIn() ? u"mandat-rempli.pdf"_s : u"mandat-domiciliation.pdf"_s;
}

QString MandateDocument::source() const
{
    if (m_isExample)
        return u"mandate-example:"_s;
    const QString plain = u"mandate:"_s + m_form.supplyPoint.ean.digits();
    if (!isFilledIn())
        return plain;
    // Percent-encoded whole, so that what is typed can hold any sign; sorted, so that it is always the same.
    const QHash<QString, QString> values = mandatefields::valuesOf(m_entry);
    QStringList names = values.keys();
    names.sort();
    QStringList parts;
    for (const QString& name : names)
        parts.append(name + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(values.value(name))));
    return plain + u'?' + parts.join(u'&');
}

QList<FormInput> MandateDocument::inputs() const
{
    using Kind = FormInput::Kind;
    using namespace mandatefields;
    if (m_isExample)
        return {};
    const auto rect = [](int row, bool second, double width) {
        return QRectF(second ? kRightColumn : Paper::kLeft, Part::kFields + row * kRowHeight + kLabelHeight,
            width, kFieldHeight);
    };
    return {
        {kReference, tr("Référence du mandat"), QRectF(Paper::kLeft, Part::kCreditor, 40, 10), Kind::Printed,
            core::mandates::kLongestReference, false, m_entry.reference},
        {kHolder, tr("Nom et prénom du titulaire du compte"), rect(0, false, Paper::kWidth), Kind::Text, 70,
            true, m_entry.holder},
        {kStreet, tr("Rue et numéro"), rect(1, false, kWide), Kind::Text, 70, false, m_entry.street},
        {kCity, tr("Code postal et localité"), rect(1, true, kNarrow), Kind::Text, 60, false, m_entry.city},
        {kIban, tr("Numéro de compte (IBAN)"), rect(2, false, kWide), Kind::Iban, 34, true, m_entry.iban},
        {kBic, tr("BIC (pas obligatoire)"), rect(2, true, kNarrow), Kind::Text, 14, false, m_entry.bic},
        {kSignedAt, tr("Fait à"), rect(3, false, kWide), Kind::Text, 60, false, m_entry.signedAt},
        {kSignedOn, tr("Le (jour/mois/année)"), rect(3, true, kNarrow), Kind::Day, 20, true,
            m_entry.signedOn},
        {kSignature, tr("Signature (écrivez votre nom)"), rect(4, false, kWide), Kind::Signature, 70, true,
            m_entry.signature},
    };
}

std::shared_ptr<const Document> MandateDocument::filledIn(const QHash<QString, QString>& values) const
{
    if (m_isExample)
        return nullptr;
    QHash<QString, QString> all = mandatefields::valuesOf(m_entry);
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        all.insert(value.key(), value.value());
    return std::make_shared<MandateDocument>(m_form, mandatefields::entryOf(all));
}

QString MandateDocument::words() const
{
    return tr("En signant ce mandat, vous autorisez Electruc à demander à votre banque les montants de vos "
              "factures, et votre banque à les prendre sur votre compte. Vous pouvez arrêter quand vous "
              "voulez, sans donner de raison.");
}

QString MandateDocument::rights() const
{
    return tr("Un montant pris ne vous convient pas\u00A0? Votre banque vous le rend si vous le demandez "
              "dans les 8 semaines. Sans mandat valable, vous avez 13 mois. Le montant de la facture reste "
              "dû.");
}

QList<std::pair<QString, QString>> MandateDocument::creditor() const
{
    const QString number = core::mandates::kCreditorNumber.toString();
    return {{tr("Créancier"), tr("Electruc (exercice), Place de la Dynamo 1, %1").arg(supplier::kPlace)},
        {tr("Numéro du créancier"), number}, {tr("Référence du mandat"), m_form.reference},
        {tr("Paiements"), tr("récurrents, schéma CORE")}};
}

void MandateDocument::paintPage(QPainter& painter, int page) const
{
    Q_ASSERT(page == 0);
    Paper paper(painter);
    paintLetterhead(paper, kTop, tr("Mandat de domiciliation"),
        m_isExample ? tr("européenne (SEPA) · exemple") : tr("européenne (SEPA)"));
    paper.paragraph(Paper::kLeft, Part::kWords, Paper::kWidth, words(), styles::kBody);
    paintCreditor(paper);
    paintFields(paper);
    paintRights(paper);
    paintTrainingFooter(paper, QString());
}

void MandateDocument::paintCreditor(Paper& paper) const
{
    constexpr double kHeight = 102;
    constexpr double kColumn = 320;
    paper.box(
        QRectF(Paper::kLeft, Part::kCreditor, Paper::kWidth, kHeight), 10, 2, ink::kPrimary, ink::kTint);
    const auto facts = creditor();
    const double left = Paper::kLeft + 20;
    double y = Part::kCreditor + 12;
    paper.line(left, y, facts[0].first + u"\u00A0: "_s + facts[0].second, styles::kStrong);
    y += styles::kStrong.line() + 10;
    double x = left;
    for (qsizetype i = 1; i < facts.size(); ++i) {
        const double width = i == 1 ? 210 : kColumn - 110;
        paper.line(x, y, facts[i].first, styles::kSmall);
        paper.line(x, y + styles::kSmall.line(), facts[i].second,
            Paper::fitted(styles::kStrong, facts[i].second, width - 12));
        x += width;
    }
}

void MandateDocument::paintFields(Paper& paper) const
{
    QList<FormInput> all = inputs();
    if (m_isExample) {
        MandateDocument filled(m_form, m_entry);
        all = filled.inputs();
    }
    for (const FormInput& input : std::as_const(all)) {
        if (input.kind == FormInput::Kind::Printed)
            continue;
        paper.line(input.rect.left(), input.rect.top() - kLabelHeight, input.label, styles::kStrong);
        paper.box(input.rect, 6, 1, ink::kControl, 0xffffffff);
        const QString value = Paper::elided(input.value, kWritten, input.rect.width() - 20);
        if (!value.isEmpty())
            paper.line(input.rect.left() + 10, input.rect.top() + (kFieldHeight - kWritten.line()) / 2, value,
                kWritten);
    }
    // Room to sign by hand, beside the written name.
    const double top = Part::kFields + 4 * kRowHeight;
    paper.line(kRightColumn, top, tr("ou signez ici, sur le papier"), styles::kStrong);
    paper.box(
        QRectF(kRightColumn, top + kLabelHeight, kNarrow, kDrawnSignature), 6, 1, ink::kControl, 0xffffffff);
}

void MandateDocument::paintRights(Paper& paper) const
{
    constexpr double kPadding = 16;
    const double width = Paper::kWidth - 2 * kPadding;
    const double height = Paper::paragraphHeight(width, rights(), styles::kBody);
    const double heading = styles::kStrong.line();
    const double top = Part::kRights + 14;
    paper.box(QRectF(Paper::kLeft, top, Paper::kWidth, height + heading + 2 * kPadding), 8, 0, ink::kSoft,
        ink::kSoft);
    paper.line(Paper::kLeft + kPadding, top + kPadding, tr("Vos droits"), styles::kStrong);
    paper.paragraph(Paper::kLeft + kPadding, top + kPadding + heading, width, rights(), styles::kBody);
}

QString MandateDocument::text() const
{
    QStringList lines{u"Electruc"_s, title(), words()};
    for (const auto& [label, value] : creditor())
        lines.append(label + u"\u00A0: "_s + value);
    MandateDocument form(m_form, m_entry);
    for (const FormInput& input : form.inputs()) {
        if (input.kind != FormInput::Kind::Printed)
            lines.append(
                input.label + u"\u00A0: "_s + (input.value.isEmpty() ? tr("à remplir") : input.value));
    }
    lines.append(rights());
    lines.append(trainingWarning());
    return lines.join(u'\n');
}

} // namespace documents

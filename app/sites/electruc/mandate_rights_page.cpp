#include "sites/electruc/mandate_rights_page.h"

#include "electruc/ui_mandate_rights_page.h"
#include "kit/flex_box.h"
#include "sites/electruc/mandate_sentences.h"
#include "sites/electruc/paths.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sites::electruc {

namespace {

constexpr qsizetype kShown = 14; // a little more than 13 months

} // namespace

MandateRightsPage::MandateRightsPage(const SiteContext& context, browser::Navigator& navigator)
    : FramedPage(context, navigator, Section::CustomerArea)
    , m_ui(std::make_unique<Ui::MandateRightsPage>())
{
    m_ui->setupUi(content());
    link(m_ui->writeButton, paths::url(paths::kContactPage));
    link(m_ui->backButton, paths::url(paths::kMandate));
    retranslate();
}

MandateRightsPage::~MandateRightsPage() = default;

void MandateRightsPage::open(const QUrl&)
{
    auto debits = context().mandates.debits(accountId());
    if (!debits) {
        showError(debits.error().code);
        return;
    }
    m_debits = std::move(debits).value();
    showDebits();
}

void MandateRightsPage::retranslate()
{
    m_ui->retranslateUi(content());
    setPageName(
        tr("Contester un prélèvement"), {areaCrumb(), {tr("Domiciliation"), paths::url(paths::kMandate)}});
    setMenuPath(paths::kMandate);
    showDebits();
}

void MandateRightsPage::showDebits()
{
    const core::Format format = context().format();
    m_ui->rows->clear();
    for (const services::Debit& debit : m_debits.first(std::min(kShown, m_debits.size()))) {
        auto* row = new QWidget;
        row->setObjectName(u"debitRow-"_s + debit.invoice);
        auto* column = new QVBoxLayout(row);
        column->setContentsMargins(16, 10, 16, 10);
        column->setSpacing(0);
        auto* line = new kit::FlexBox(row);
        line->setGap(16);
        line->setLineGap(0);
        auto* taken = new kit::Text(tr("Prélevé le %1").arg(format.date(debit.debitedOn)),
            kit::TextType::Strong, kit::TextTone::Auto, line);
        taken->setProperty("grow", true);
        taken->setProperty("basis", 200);
        new kit::Text(format.money(debit.amount), kit::TextType::Strong, kit::TextTone::Auto, line);
        column->addWidget(line);
        column->addWidget(new kit::Text(MandateSentences::recourse(debit.recourse, debit.debitedOn, format),
            kit::TextType::Small, kit::TextTone::Muted, row));
        m_ui->rows->addRow(row);
    }
    const bool any = !m_debits.isEmpty();
    m_ui->rows->setVisible(any);
    m_ui->noDebit->setVisible(!any);
    m_ui->noDebit->setTitle(tr("Pas encore de prélèvement."));
    m_ui->noDebit->setText(tr("Les montants pris sur votre compte se montreront ici."));
}

} // namespace sites::electruc

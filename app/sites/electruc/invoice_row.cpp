#include "sites/electruc/invoice_row.h"

#include "kit/badge.h"
#include "kit/button.h"
#include "kit/flex_box.h"
#include "kit/text.h"
#include "kit/theme_scope.h"
#include "sites/electruc/two_line_link.h"
#include "sites/electruc/wording.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sites::electruc {

namespace {

constexpr int kAmountWidth = 92; // at 100 %, side by side
constexpr int kBadgeWidth = 118;

} // namespace

InvoiceRow::InvoiceRow(const core::Invoice& invoice, const core::Format& format, QWidget* parent)
    : QWidget(parent)
    , m_reference(invoice.reference)
{
    setObjectName(u"invoiceRow-"_s + invoice.reference);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 10);
    auto* row = new kit::FlexBox(this);
    row->setGap(16);
    row->setLineGap(8);
    column->addWidget(row);

    const QString month = Wording::monthOf(invoice, format);
    auto* title = new TwoLineLink(month, Wording::dueLine(invoice, format), row);
    title->setObjectName(u"viewButton-"_s + invoice.reference);
    title->setProperty("grow", true);
    title->setProperty("basis", 190);
    connect(title, &QAbstractButton::clicked, this, [this] { Q_EMIT viewAsked(m_reference); });

    auto* moneyBox = new QWidget(row);
    m_money = new QBoxLayout(QBoxLayout::LeftToRight, moneyBox);
    m_money->setContentsMargins(0, 0, 0, 0);
    m_amount = new kit::Text(
        format.money(Wording::amountOf(invoice)), kit::TextType::Strong, kit::TextTone::Auto, moneyBox);
    m_amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_badgeBox = new QWidget(moneyBox);
    auto* badgeRow = new QHBoxLayout(m_badgeBox);
    badgeRow->setContentsMargins(0, 0, 0, 0);
    m_badge = new kit::Badge(m_badgeBox);
    Wording::show(*m_badge, invoice);
    badgeRow->addWidget(m_badge);
    badgeRow->addStretch();
    m_money->addWidget(m_amount);
    m_money->addWidget(m_badgeBox);

    m_download = new kit::Button(tr("Télécharger"), kit::Button::Role::Ink, row);
    m_download->setObjectName(u"downloadButton-"_s + invoice.reference);
    m_download->setSize(kit::Button::Size::Compact);
    m_download->setIconName(u"download"_s);
    connect(m_download, &QAbstractButton::clicked, this, [this] { Q_EMIT downloadAsked(m_reference); });

    // Two invoices may bear one month (one replaces the other): the reference tells them apart.
    title->setAccessibleName(
        tr("Voir la facture, %1, n° %2").arg(format.month(invoice.issuedOn), invoice.reference));
    m_download->setAccessibleName(
        tr("Télécharger la facture, %1, n° %2").arg(format.month(invoice.issuedOn), invoice.reference));
    adapt();
}

void InvoiceRow::adapt()
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const bool stacked = theme.isLarge();
    m_money->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_money->setSpacing(stacked ? 4 : 16);
    m_amount->setMinimumWidth(stacked ? 0 : theme.px(kAmountWidth));
    m_badgeBox->setMinimumWidth(stacked ? 0 : theme.px(kBadgeWidth));
    m_money->setAlignment(m_amount, stacked ? Qt::AlignRight : Qt::Alignment());
    m_money->setAlignment(m_badgeBox, stacked ? Qt::AlignRight : Qt::Alignment());
}

bool InvoiceRow::event(QEvent* event)
{
    if (kit::isLookChange(event))
        adapt();
    return QWidget::event(event);
}

} // namespace sites::electruc

#include "sites/electruc/mandate_row.h"

#include "kit/badge.h"
#include "kit/button.h"
#include "kit/flex_box.h"
#include "kit/icon_tile.h"
#include "kit/text.h"
#include "sites/electruc/mandate_sentences.h"
#include "sites/electruc/wording.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sites::electruc {

MandateRow::MandateRow(const core::Mandate& mandate, const core::Format& format, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"mandateRow-%1"_s.arg(mandate.id.value()));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 12);
    row->setSpacing(16);
    row->addWidget(new kit::IconTile(u"contract"_s, kit::IconTile::Look::Soft, this));
    auto* texts = new QWidget(this);
    auto* column = new QVBoxLayout(texts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    row->addWidget(texts, 1);

    auto* line = new kit::FlexBox(texts);
    line->setGap(12);
    line->setLineGap(4);
    column->addWidget(line);
    new kit::Text(
        MandateSentences::submitted(mandate, format), kit::TextType::Strong, kit::TextTone::Auto, line);
    auto* badge = new kit::Badge(line);
    Wording::show(*badge, mandate.status);

    const auto say = [&](const QString& text, kit::TextTone tone) {
        column->addWidget(new kit::Text(text, kit::TextType::Body, tone, texts));
    };
    switch (mandate.status) {
    case core::MandateStatus::Refused:
        say(MandateSentences::refusal(mandate), kit::TextTone::Auto);
        break;
    case core::MandateStatus::Stopped:
        say(tr("Arrêtée le %1").arg(format.date(mandate.endedOn)), kit::TextTone::Auto);
        break;
    case core::MandateStatus::Active:
        say(tr("Depuis le %1, mandat %2").arg(format.date(mandate.activeOn), mandate.reference),
            kit::TextTone::Auto);
        break;
    case core::MandateStatus::Waiting:
        say(tr("Réponse dans les cinq jours ouvrables"), kit::TextTone::Auto);
        break;
    }
    if (mandate.documentName.isEmpty())
        return;
    auto* see = new kit::Button(mandate.documentName, kit::Button::Role::Link, texts);
    see->setObjectName(u"documentButton-%1"_s.arg(mandate.id.value()));
    see->setSize(kit::Button::Size::Compact);
    see->setIconName(u"file"_s);
    // Two mandates may have come under one name.
    see->setAccessibleName(
        tr("Voir %1, %2")
            .arg(mandate.documentName, Wording::inSentence(MandateSentences::submitted(mandate, format))));
    connect(see, &QAbstractButton::clicked, this, [this, id = mandate.id] { Q_EMIT documentAsked(id); });
    column->addWidget(see, 0, Qt::AlignLeft);
}

} // namespace sites::electruc

#include "sites/electruc/attachment_row.h"

#include "browser/files/file_kind.h"
#include "kit/icon_label.h"
#include "kit/text.h"
#include "kit/theme_scope.h"
#include "sites/electruc/icon_button.h"
#include "sites/electruc/two_line_link.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace sites::electruc {

AttachmentRow::AttachmentRow(Kind kind, const QString& name, const QString& words, QWidget* parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setObjectName(kind == Kind::Added ? u"attachmentRow"_s : u"refusedRow"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, kind == Kind::Added ? 2 : 8, 6, kind == Kind::Added ? 2 : 8);
    row->setSpacing(12);
    if (kind == Kind::Added)
        addAdded(row, name, words);
    else
        addRefused(row, name, words);
}

void AttachmentRow::addAdded(QHBoxLayout* row, const QString& name, const QString& words)
{
    auto* icon = new kit::IconLabel(this);
    icon->setIconName(browser::fileIconName(name));
    icon->setIconSize(26);
    auto* title = new TwoLineLink(name, words, this);
    title->setObjectName(u"viewAttachmentButton"_s);
    title->setAccessibleName(tr("Voir %1, %2", "name of a file, its size").arg(name, words));
    connect(title, &QAbstractButton::clicked, this, &AttachmentRow::viewClicked);
    auto* done = new kit::IconLabel(this);
    done->setIconName(u"check-circle"_s);
    done->setIconSize(22);
    done->setTone(kit::TextTone::Ok);
    auto* remove = new IconButton(u"trash"_s, tr("Enlever %1").arg(name), this);
    remove->setObjectName(u"removeAttachmentButton"_s);
    connect(remove, &QAbstractButton::clicked, this, &AttachmentRow::removeClicked);
    row->addWidget(icon);
    row->addWidget(title, 1);
    row->addWidget(done);
    row->addWidget(remove);
}

void AttachmentRow::addRefused(QHBoxLayout* row, const QString& name, const QString& words)
{
    auto* icon = new kit::IconLabel(this);
    icon->setIconName(u"error"_s);
    icon->setIconSize(26);
    icon->setTone(kit::TextTone::Error);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(new kit::Text(name, kit::TextType::Strong, kit::TextTone::Error, this));
    auto* why = new kit::Text(words, kit::TextType::Small, kit::TextTone::Error, this);
    why->setObjectName(u"refusedText"_s);
    texts->addWidget(why);
    auto* close = new IconButton(u"close"_s, tr("Fermer le message sur %1").arg(name), this);
    close->setObjectName(u"closeRefusedButton"_s);
    close->setAccessibleDescription(words);
    close->setError(true);
    connect(close, &QAbstractButton::clicked, this, &AttachmentRow::removeClicked);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(texts, 1);
    row->addWidget(close, 0, Qt::AlignTop);
}

void AttachmentRow::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const bool isRefused = m_kind == Kind::Refused;
    const double line = isRefused ? 2 : 1.5;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(isRefused ? kit::Color::ErrLine : kit::Color::Ctl), line));
    painter.setBrush(theme.color(isRefused ? kit::Color::ErrBg : kit::Color::Bg));
    painter.drawRoundedRect(QRectF(rect()).adjusted(line / 2, line / 2, -line / 2, -line / 2), 7, 7);
}

} // namespace sites::electruc

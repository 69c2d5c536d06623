#include "browser/downloads/file_row.h"

#include "browser/files/file_kind.h"
#include "core/belgian_day.h"
#include "core/format.h"
#include "kit/button.h"
#include "kit/flow_layout.h"
#include "kit/icon_tile.h"
#include "kit/text.h"
#include "kit/theme_scope.h"

#include <QEvent>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace browser {
namespace {

constexpr int kSide = 16;
constexpr int kTop = 10;
constexpr int kActionGap = 8;
constexpr int kTile = 48;
constexpr int kNameRoom = 240; // px at 100 % a name needs beside the buttons

} // namespace

FileRow::FileRow(const services::StoredFile& file, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"fileRow%1"_s.arg(file.id.value()));
    const core::Format format(core::languageOf());
    const QDate day = core::belgianDay(file.savedAt);

    auto* tile = new kit::IconTile(this);
    tile->setIconName(fileIconName(file.name));
    auto* name = new kit::Text(file.name, kit::TextType::Strong, kit::TextTone::Auto, this);
    name->setObjectName(u"nameText"_s);
    //: %1 day, %2 hour, %3 size of a file
    auto* facts = new kit::Text(
        tr("%1 à %2 · %3").arg(format.date(day), format.time(file.savedAt), format.fileSize(file.size)),
        kit::TextType::Small, kit::TextTone::Muted, this);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(name);
    texts->addWidget(facts);

    m_actions = new QWidget(this);
    auto* actions = new kit::FlowLayout(m_actions, kActionGap, kActionGap);
    const auto add = [&](const QString& objectName, const QString& text, const QString& accessible,
                         kit::Button::Role role, void (FileRow::*signal)()) {
        auto* button = new kit::Button(text, role, m_actions);
        button->setObjectName(objectName);
        button->setAccessibleName(accessible.arg(file.name));
        if (role != kit::Button::Role::Link)
            button->setSize(kit::Button::Size::Compact);
        connect(button, &QAbstractButton::clicked, this, signal);
        actions->addWidget(button);
    };
    add(u"openButton"_s, tr("Ouvrir"), tr("Ouvrir %1"), kit::Button::Role::Secondary, &FileRow::openClicked);
    add(u"showButton"_s, tr("Montrer"), tr("Montrer %1 dans le dossier"), kit::Button::Role::Ink,
        &FileRow::showClicked);
    add(u"renameButton"_s, tr("Renommer"), tr("Renommer %1"), kit::Button::Role::Ink,
        &FileRow::renameClicked);
    add(u"removeButton"_s, tr("Supprimer"), tr("Supprimer %1"), kit::Button::Role::Danger,
        &FileRow::removeClicked);

    m_main = new QBoxLayout(QBoxLayout::TopToBottom);
    m_main->addLayout(texts, 1);
    m_main->addWidget(m_actions);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kSide, kTop, kSide, kTop);
    row->setSpacing(kSide);
    row->addWidget(tile, 0, Qt::AlignTop);
    row->addLayout(m_main, 1);
    arrange();
}

void FileRow::arrange()
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    const int actions = m_actions->layout()->sizeHint().width();
    const bool isBeside
        = !theme.isLarge() && width() >= actions + theme.px(kNameRoom) + theme.iconPx(kTile) + 4 * kSide;
    m_main->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_main->setSpacing(isBeside ? kSide : kActionGap + 2);
    m_main->setAlignment(m_actions, isBeside ? Qt::AlignVCenter : Qt::Alignment());
    m_actions->setMinimumWidth(isBeside ? actions : 0);
    m_actions->setMaximumWidth(isBeside ? actions : QWIDGETSIZE_MAX);
    updateGeometry();
}

bool FileRow::event(QEvent* event)
{
    if (kit::isLookChange(event) || event->type() == QEvent::Polish)
        arrange();
    return QWidget::event(event);
}

void FileRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace browser

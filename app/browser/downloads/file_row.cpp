#include "browser/downloads/file_row.h"

#include "core/format.h"
#include "kit/button.h"
#include "kit/flow_layout.h"
#include "kit/icon_tile.h"
#include "kit/text.h"

#include <QHBoxLayout>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace browser {

FileRow::FileRow(const services::StoredFile& file, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"fileRow%1"_s.arg(file.id.value()));
    const core::Format format(core::Language::French);
    const QDate day = file.savedAt.toTimeZone(QTimeZone("Europe/Brussels")).date();

    auto* tile = new kit::IconTile(this);
    tile->setIconName(u"file-pdf"_s);
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

    auto* actions = new kit::FlowLayout(nullptr, 8, 8);
    const auto add = [&](const QString& objectName, const QString& text, const QString& accessible,
                         kit::Button::Role role, void (FileRow::*signal)()) {
        auto* button = new kit::Button(text, role, this);
        button->setObjectName(objectName);
        button->setAccessibleName(accessible.arg(file.name));
        if (role != kit::Button::Role::Link)
            button->setSize(kit::Button::Size::Compact);
        connect(button, &QAbstractButton::clicked, this, signal);
        actions->addWidget(button);
    };
    add(u"openButton"_s, tr("Ouvrir"), tr("Ouvrir %1"), kit::Button::Role::Secondary, &FileRow::openClicked);
    add(u"showButton"_s, tr("Montrer"), tr("Montrer %1 dans le dossier"), kit::Button::Role::Ink, &FileRow::showClicked);
    add(u"renameButton"_s, tr("Renommer"), tr("Renommer %1"), kit::Button::Role::Ink, &FileRow::renameClicked);
    add(u"removeButton"_s, tr("Supprimer"), tr("Supprimer %1"), kit::Button::Role::Danger, &FileRow::removeClicked);

    auto* main = new QVBoxLayout;
    main->setSpacing(10);
    main->addLayout(texts);
    main->addLayout(actions);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 14, 16, 14);
    row->setSpacing(16);
    row->addWidget(tile, 0, Qt::AlignTop);
    row->addLayout(main, 1);
}

} // namespace browser

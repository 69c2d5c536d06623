#include "kit/empty_state.h"

#include "kit/button.h"
#include "kit/icon_tile.h"
#include "kit/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kit {

EmptyState::EmptyState(QWidget* parent)
    : Card(parent)
    , m_tile(new IconTile(this))
    , m_title(new Text({}, TextType::H3, TextTone::Auto, this))
    , m_text(new Text(this))
    , m_action(new Button({}, Button::Role::Primary, this))
{
    m_tile->setLook(IconTile::Look::Round);
    m_tile->setTileSize(72);
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setVisible(false);
    m_action->setObjectName(u"emptyStateButton"_s);
    m_action->setVisible(false);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(4);
    column->addStretch(1);
    column->addWidget(m_tile, 0, Qt::AlignHCenter);
    column->addSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(8);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(1);
}

QString EmptyState::iconName() const
{
    return m_tile->iconName();
}

void EmptyState::setIconName(const QString& name)
{
    m_tile->setIconName(name);
}

QString EmptyState::title() const
{
    return m_title->text();
}

void EmptyState::setTitle(const QString& title)
{
    m_title->setText(title);
}

QString EmptyState::text() const
{
    return m_text->text();
}

void EmptyState::setText(const QString& text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

QString EmptyState::actionText() const
{
    return m_action->text();
}

void EmptyState::setActionText(const QString& text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

QString EmptyState::actionIconName() const
{
    return m_action->iconName();
}

void EmptyState::setActionIconName(const QString& name)
{
    m_action->setIconName(name);
}

} // namespace kit

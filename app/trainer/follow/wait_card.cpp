#include "trainer/follow/wait_card.h"

#include "kit/avatar.h"
#include "kit/button.h"
#include "kit/text.h"
#include "kit/theme_scope.h"
#include "trainer/follow/follow_words.h"

#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

constexpr int kAvatar = 36;

} // namespace

WaitCard::WaitCard(int number, QWidget* parent)
    : QWidget(parent)
    , m_avatar(new kit::Avatar(0, kAvatar, this))
    , m_name(new kit::Text({}, kit::TextType::Strong, kit::TextTone::Sim, this))
    , m_place(new kit::Text({}, kit::TextType::Small, kit::TextTone::Auto, this))
    , m_reasons(new kit::Text({}, kit::TextType::Small, kit::TextTone::Auto, this))
    , m_help(new kit::Button(this))
{
    setObjectName(u"waitCard%1"_s.arg(number));
    m_name->setObjectName(u"waitName%1"_s.arg(number));
    m_place->setObjectName(u"waitPlace%1"_s.arg(number));
    m_reasons->setObjectName(u"waitReasons%1"_s.arg(number));
    m_help->setObjectName(u"helpButton%1"_s.arg(number));
    m_help->setRole(kit::Button::Role::Sim);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 10, 6);
    row->setSpacing(12);
    row->addWidget(m_avatar);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_place);
    words->addWidget(m_reasons);
    row->addLayout(words, 1);
    row->addWidget(m_help, 0, Qt::AlignVCenter);
    connect(m_help, &QAbstractButton::clicked, this, [this] { Q_EMIT helpAsked(m_learner); });
}

void WaitCard::show(const coach::FollowRow& row)
{
    const auto write = [](kit::Text* text, const QString& words) {
        if (text->text() != words)
            text->setText(words);
    };
    m_learner = row.learner.id;
    m_avatar->setPicture(row.learner.avatar);
    write(m_name, row.learner.firstName);
    write(m_place, FollowWords::place(row) + u" · "_s + FollowWords::minutes(row.need->waitingSeconds));
    QString why = FollowWords::reasons(*row.need);
    if (row.current >= 0) {
        if (const QString help = FollowWords::help(row.cells.at(row.current)); !help.isEmpty())
            why += u" · "_s + help;
    }
    write(m_reasons, why);
    m_help->setText(tr("Aider"));
    m_help->setAccessibleName(tr("Aider %1").arg(row.learner.firstName));
    m_help->setAccessibleDescription(m_place->text() + u". "_s + why);
}

void WaitCard::paintEvent(QPaintEvent*)
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.lineOf(kit::Tone::Warn), 2));
    painter.setBrush(theme.color(kit::Color::Card));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
}

} // namespace trainer

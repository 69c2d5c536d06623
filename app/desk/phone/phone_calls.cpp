#include "desk/phone/phone_calls.h"

#include "desk/phone/answer_button.h"
#include "desk/phone/phone_panel.h"
#include "documents/fraud_advice.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/icon_label.h"
#include "kit/icon_tile.h"
#include "kit/note.h"
#include "kit/text.h"
#include "services/classroom/settings_service.h"
#include "services/phone/call_service.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace desk {
namespace {

QVBoxLayout* columnIn(QWidget* sheet)
{
    auto* column = new QVBoxLayout(sheet);
    column->setContentsMargins(12, 4, 12, 12);
    column->setSpacing(10);
    return column;
}

void addSaid(QVBoxLayout& column, QWidget* sheet, const QString& who, const QString& text, bool byPerson)
{
    auto* card = new kit::Card(byPerson ? kit::Card::Variant::Highlight : kit::Card::Variant::Soft, sheet);
    auto* lines = new QVBoxLayout(card);
    lines->setContentsMargins(14, 8, 14, 10);
    lines->setSpacing(2);
    lines->addWidget(new kit::Text(who, kit::TextType::SmallStrong, kit::TextTone::Muted, card));
    lines->addWidget(new kit::Text(text, card));
    column.addWidget(card);
}

// An answer was given that gave something away, or would have led there.
bool hasRisk(const core::CallTalk& talk)
{
    for (const core::CallTalk::Step& step : talk.steps()) {
        if (!step.choice.stop.in(core::Language::French).isEmpty())
            return true;
    }
    return false;
}

kit::Button* addButton(
    QVBoxLayout& column, QWidget* sheet, const char* name, const QString& text, kit::Button::Role role)
{
    auto* button = new kit::Button(text, role, sheet);
    button->setObjectName(QLatin1StringView(name));
    column.addWidget(button);
    return button;
}

} // namespace

PhoneCalls::PhoneCalls(services::CallService& calls, services::SettingsService& settings, PhonePanel& panel)
    : QObject(&panel)
    , m_calls(calls)
    , m_settings(settings)
    , m_panel(panel)
{
}

void PhoneCalls::setOwner(core::SupplyPointId persona)
{
    m_owner = persona;
    m_talk.reset();
    m_isEnd = false;
    const auto call = ringing();
    if (!call)
        return;
    // Whoever left in the middle of a talk is still on the line.
    if (auto talk = m_calls.begun(*call); talk && *talk) {
        m_call = *call;
        m_talk = std::move(talk).value();
    }
}

std::optional<core::Call> PhoneCalls::ringing() const
{
    return m_talk || !m_owner.isValid() ? std::nullopt : m_calls.ringing(m_owner);
}

core::Language PhoneCalls::language() const
{
    return m_settings.language();
}

void PhoneCalls::show()
{
    if (m_talk && m_isEnd)
        showEnd();
    else if (m_talk)
        showTalk();
    else if (const auto call = ringing())
        showRinging(*call);
    else
        Q_EMIT over();
}

void PhoneCalls::showRinging(const core::Call& call)
{
    const auto script = m_calls.script(call);
    auto* sheet = new QWidget;
    QVBoxLayout* column = columnIn(sheet);
    auto* tile = new kit::IconTile(sheet);
    tile->setIconName(u"phone"_s);
    column->addWidget(tile, 0, Qt::AlignHCenter);
    auto* from
        = new kit::Text(script ? script->from : QString(), kit::TextType::H2, kit::TextTone::Auto, sheet);
    from->setObjectName(u"callerText"_s);
    column->addWidget(from);
    column->addWidget(new kit::Text(
        tr("On vous appelle. Prenez votre temps : cela sonne tant que vous n’avez pas choisi."), sheet));
    auto* take = addButton(*column, sheet, "answerCallButton", tr("Répondre"), kit::Button::Role::Primary);
    take->setIconName(u"phone"_s);
    connect(
        take, &QAbstractButton::clicked, this, [this, call] { answer(call); }, Qt::QueuedConnection);
    auto* leave = addButton(*column, sheet, "refuseCallButton", tr("Refuser"), kit::Button::Role::Secondary);
    leave->setIconName(u"close"_s);
    connect(
        leave, &QAbstractButton::clicked, this, [this, call] { refuse(call); }, Qt::QueuedConnection);
    column->addStretch(1);
    m_panel.showScreen(sheet, tr("Appel entrant"));
}

void PhoneCalls::showTalk()
{
    auto* sheet = new QWidget;
    QVBoxLayout* column = columnIn(sheet);
    addTalk(sheet, *column);
    if (m_talk->isOver()) {
        auto* end = addButton(
            *column, sheet, "seeEndButton", tr("Voir ce qui s’est passé"), kit::Button::Role::Primary);
        connect(
            end, &QAbstractButton::clicked, this,
            [this] {
                m_isEnd = true;
                showEnd();
            },
            Qt::QueuedConnection);
    } else {
        column->addWidget(
            new kit::Text(tr("Que répondez-vous ?"), kit::TextType::Strong, kit::TextTone::Auto, sheet));
        for (const core::CallChoice& choice : m_talk->now().choices) {
            auto* button = new AnswerButton(choice.says.in(language()), sheet);
            button->setObjectName(u"answer_"_s + choice.id);
            connect(
                button, &QAbstractButton::clicked, this, [this, id = choice.id] { choose(id); },
                Qt::QueuedConnection);
            column->addWidget(button);
        }
    }
    addWays(sheet, *column);
    column->addStretch(1);
    m_panel.showScreen(sheet, m_talk->isOver() ? tr("La ligne est coupée") : tr("En ligne"));
    m_panel.scrollToEnd();
}

void PhoneCalls::addTalk(QWidget* sheet, QVBoxLayout& column)
{
    const core::CallScript& script = m_talk->script();
    const auto caller = [&](const core::CallNode& node) {
        addSaid(column, sheet, node.choices.isEmpty() ? tr("Fin de l’appel") : script.from,
            node.says.in(language()), false);
    };
    for (const core::CallTalk::Step& step : m_talk->steps()) {
        if (const core::CallNode* node = script.node(step.node))
            caller(*node);
        addSaid(column, sheet, tr("Vous"), step.choice.says.in(language()), true);
        if (const QString stop = step.choice.stop.in(language()); !stop.isEmpty())
            column.addWidget(new kit::IconLabel(u"hint"_s, stop, sheet));
    }
    caller(m_talk->now());
}

void PhoneCalls::addWays(QWidget* sheet, QVBoxLayout& column)
{
    if (!m_talk->steps().isEmpty()) {
        auto* back = addButton(
            column, sheet, "backOneAnswerButton", tr("Revenir d’une réponse"), kit::Button::Role::Secondary);
        connect(back, &QAbstractButton::clicked, this, &PhoneCalls::goBack, Qt::QueuedConnection);
    }
    if (m_talk->isOver())
        return;
    auto* away = addButton(column, sheet, "hangUpButton", tr("Raccrocher"), kit::Button::Role::Danger);
    away->setIconName(u"close"_s);
    away->setAccessibleDescription(tr("On peut raccrocher à tout moment, sans rien expliquer."));
    connect(away, &QAbstractButton::clicked, this, &PhoneCalls::hangUp, Qt::QueuedConnection);
}

void PhoneCalls::showEnd()
{
    auto* sheet = new QWidget;
    QVBoxLayout* column = columnIn(sheet);
    const bool isFall = m_talk->isOver() && m_talk->now().outcome == core::CallOutcome::Fell;
    kit::Note* note = nullptr;
    if (!m_talk->script().fraud)
        note = new kit::Note(kit::Tone::Info, tr("Cet appel était vrai."),
            tr("Vous pouviez répondre, vérifier ou raccrocher : tout convenait."), sheet);
    else if (isFall)
        note = new kit::Note(kit::Tone::Info, tr("Rien de grave : ici, on s’entraîne."),
            tr("Ces appels sont faits par des gens habiles : cela arrive à tout le monde. Voyons où l’on "
               "pouvait s’arrêter."),
            sheet);
    else if (hasRisk(*m_talk))
        note = new kit::Note(kit::Tone::Ok, tr("C’était encore le bon moment pour s’arrêter."),
            tr("C’était un faux conseiller. On peut toujours s’arrêter, même après avoir commencé."), sheet);
    else
        note = new kit::Note(kit::Tone::Ok, tr("Bravo : vous n’avez rien donné d’important."),
            tr("C’était un faux conseiller. Raccrocher est toujours permis, même en pleine phrase."), sheet);
    note->setObjectName(u"callEndNote"_s);
    column->addWidget(note);
    addLesson(sheet, *column);
    auto* end = addButton(*column, sheet, "finishCallButton", tr("Terminer"), kit::Button::Role::Primary);
    connect(end, &QAbstractButton::clicked, this, &PhoneCalls::finish, Qt::QueuedConnection);
    if (!m_talk->steps().isEmpty()) {
        auto* back = addButton(
            *column, sheet, "backOneAnswerButton", tr("Revenir d’une réponse"), kit::Button::Role::Link);
        connect(back, &QAbstractButton::clicked, this, &PhoneCalls::goBack, Qt::QueuedConnection);
    }
    column->addStretch(1);
    m_panel.showScreen(sheet, tr("Ce qui s’est passé"));
    note->announce();
    m_panel.scrollToStart();
}

void PhoneCalls::addLesson(QWidget* sheet, QVBoxLayout& column)
{
    const auto heading = [&](const QString& text) {
        column.addWidget(new kit::Text(text, kit::TextType::H3, kit::TextTone::Auto, sheet));
    };
    const bool isFraud = m_talk->script().fraud;
    QStringList stops;
    for (const core::CallTalk::Step& step : m_talk->steps()) {
        const QString stop = step.choice.stop.in(language());
        if (!stop.isEmpty())
            //: What the person answered, and what could be done instead
            stops.append(tr("« %1 » — %2").arg(step.choice.says.in(language()), stop));
    }
    if (!stops.isEmpty())
        heading(tr("Où l’on pouvait s’arrêter"));
    for (const QString& stop : std::as_const(stops))
        column.addWidget(new kit::IconLabel(u"hand"_s, stop, sheet));
    heading(isFraud ? tr("Ce qui trahissait l’appel") : tr("Ce qui montre qu’il est vrai"));
    for (const QString& clue : m_talk->script().clues.in(language()))
        column.addWidget(new kit::IconLabel(u"eye"_s, clue, sheet));
    if (!isFraud)
        return;
    heading(tr("Dans la vraie vie"));
    for (const QString& advice : documents::FraudAdvice::afterACall())
        column.addWidget(new kit::IconLabel(u"check"_s, advice, sheet));
}

void PhoneCalls::answer(const core::Call& call)
{
    auto talk = m_calls.answer(m_owner, call.id);
    if (!talk) {
        Q_EMIT over();
        return;
    }
    m_call = call;
    m_talk.emplace(std::move(talk).value());
    m_isEnd = false;
    showTalk();
}

void PhoneCalls::refuse(const core::Call& call)
{
    // A call that cannot be noted as refused rings again.
    (void)m_calls.refuse(m_owner, call.id);
    Q_EMIT over();
}

void PhoneCalls::choose(const QString& choice)
{
    if (!m_talk)
        return;
    // What cannot be noted is not answered: the same choices stay.
    (void)m_calls.choose(m_call, *m_talk, choice);
    showTalk();
}

void PhoneCalls::goBack()
{
    if (!m_talk)
        return;
    (void)m_calls.back(m_call, *m_talk);
    m_isEnd = false;
    showTalk();
}

void PhoneCalls::hangUp()
{
    if (!m_talk)
        return;
    m_isEnd = true;
    showEnd();
}

void PhoneCalls::finish()
{
    if (m_talk)
        (void)m_calls.hangUp(m_call, *m_talk);
    m_talk.reset();
    m_isEnd = false;
    Q_EMIT over();
}

} // namespace desk

#include "trainer/events_page.h"

#include "coach/engine/coach.h"
#include "core/accounts/account.h"
#include "core/format.h"
#include "kit/button.h"
#include "kit/flex_box.h"
#include "kit/icon_tile.h"
#include "services/classroom/settings_service.h"
#include "services/world/event_service.h"
#include "services/world/world_service.h"
#include "trainer/background_work.h"
#include "trainer/event_words.h"
#include "trainer/script/script_words.h"

#include "trainer/side_by_side.h"
#include "trainer/ui_events_page.h"

#include <QEvent>
#include <QHBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace trainer {

namespace {

constexpr int kBesideWidth = 620; // px at 100 %: the two lists on one line
constexpr std::array kMinutes{2, 5, 10, 30};
constexpr int kLater = 1000; // from here the value of « Quand » counts days of the calendar
constexpr qsizetype kPastShown = 12;

} // namespace

EventsPage::EventsPage(const TrainerServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_ui(std::make_unique<Ui::EventsPage>())
{
    m_ui->setupUi(this);
    new SideBySide(*this, *m_ui->listsLayout, kBesideWidth);
    buildButtons();
    fillLists();
    connect(m_ui->dayButton, &QPushButton::clicked, this, [this] { turn(core::CalendarStep::Day); });
    connect(m_ui->weekButton, &QPushButton::clicked, this, [this] { turn(core::CalendarStep::Week); });
    connect(m_ui->monthButton, &QPushButton::clicked, this, [this] { turn(core::CalendarStep::Month); });
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &EventsPage::showEvents);
    for (const auto changed :
        {&services::EventService::eventsChanged, &services::EventService::conditionsChanged})
        connect(&m_services.events, changed, &m_soon, qOverload<>(&QTimer::start));
    showEvents();
}

EventsPage::~EventsPage() = default;

void EventsPage::buildButtons()
{
    for (const core::EventKind kind : core::kTrainerEvents) {
        auto* button = new kit::Button(EventWords::name(kind), kit::Button::Role::Sim, m_ui->kindsGrid);
        button->setObjectName(u"eventButton-"_s + core::codeOf(kind));
        button->setIconName(EventWords::icon(kind));
        connect(button, &QPushButton::clicked, this, [this, kind] { trigger(kind); });
    }
}

void EventsPage::fillLists()
{
    const int person = qMax(0, m_ui->personCombo->currentIndex());
    m_ui->personCombo->clear();
    m_ui->personCombo->addItem(tr("Tout le monde"), qint64(0));
    if (const auto personas = m_services.world.personas()) {
        for (const core::Persona& persona : *personas)
            m_ui->personCombo->addItem(persona.supplyPoint.fullName(), persona.supplyPoint.id.value());
    }
    m_ui->personCombo->setCurrentIndex(qMin(person, m_ui->personCombo->count() - 1));
    const int when = qMax(0, m_ui->whenCombo->currentIndex());
    m_ui->whenCombo->clear();
    m_ui->whenCombo->addItem(tr("Maintenant"), 0);
    for (const int minutes : kMinutes)
        m_ui->whenCombo->addItem(tr("Dans %1 minutes").arg(minutes), minutes);
    m_ui->whenCombo->addItem(tr("Demain, dans le calendrier"), kLater + 1);
    m_ui->whenCombo->addItem(tr("Dans une semaine, dans le calendrier"), kLater + 7);
    m_ui->whenCombo->setCurrentIndex(when);
}

void EventsPage::refresh()
{
    m_ui->noticeNote->hide();
    fillLists();
    showEvents();
}

void EventsPage::trigger(core::EventKind kind)
{
    services::EventOrder order;
    order.kind = kind;
    if (core::concernsPeople(kind))
        order.person = core::SupplyPointId(m_ui->personCombo->currentData().toLongLong());
    const int when = m_ui->whenCombo->currentData().toInt();
    if (when > kLater)
        order.onDay = m_services.events.today().addDays(when - kLater);
    else if (when > 0)
        order.inMinutes = when;
    const auto planned = m_services.events.plan(order);
    if (!planned) {
        sayFailure();
        return;
    }
    const core::Format format(m_services.settings.language());
    if (planned->status == core::EventStatus::Done) {
        say(kit::Tone::Ok, EventWords::name(kind) + u'.',
            //: %1 what came of an event, such as « 8 factures »
            tr("Résultat : %1.").arg(EventWords::outcome(*planned)));
        return;
    }
    say(kit::Tone::Ok, tr("C’est prévu."),
        tr("%1, %2. Vous pouvez encore l’annuler.")
            .arg(EventWords::name(kind),
                EventWords::moment(planned->dueAt, m_services.events.today(), format)));
}

void EventsPage::turn(core::CalendarStep step)
{
    // Day by day, each whole: it can be stopped between two.
    const int days = static_cast<int>(m_services.events.today().daysTo(m_services.events.dayAfter(step)));
    QList<core::PlannedEvent> brought;
    bool failed = false;
    workInSteps(this, tr("Un instant, les jours passent…"), days, [&] {
        const auto day = m_services.events.advance(core::CalendarStep::Day);
        failed = !day;
        if (day)
            brought += day->happened;
        return !failed;
    });
    if (failed) {
        sayFailure();
        return;
    }
    const core::Format format(m_services.settings.language());
    QStringList happened;
    for (const core::PlannedEvent& event : std::as_const(brought))
        happened.append(EventWords::name(event.kind) + u" ("_s + EventWords::outcome(event) + u')');
    say(kit::Tone::Ok, tr("Nous sommes le %1.").arg(format.date(m_services.events.today())),
        happened.isEmpty() ? tr("Rien n’est arrivé entre-temps.") : happened.join(u" · "_s));
}

void EventsPage::cancel(core::EventId event)
{
    // Over in the meantime: the list shows it.
    static_cast<void>(m_services.events.cancel(event).has_value());
    showEvents();
    m_ui->plannedTitle->setFocus(Qt::OtherFocusReason);
}

QString EventsPage::personName(core::SupplyPointId person) const
{
    const int index = m_ui->personCombo->findData(person.value());
    return m_ui->personCombo->itemText(qMax(0, index));
}

QWidget* EventsPage::row(const core::PlannedEvent& event)
{
    const core::Language language = m_services.settings.language();
    const core::Format format(language);
    const QString name = event.minute
        ? ScriptWords::title(core::lineOf(event), m_services.coach.exercises(), language)
        : EventWords::name(event.kind);
    const bool planned = event.status == core::EventStatus::Planned;
    auto* row = new QWidget;
    row->setObjectName((planned ? u"plannedRow-"_s : u"pastRow-"_s) + QString::number(event.id.value()));
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(16, 10, 16, 10);
    line->setSpacing(16);
    auto* tile = new kit::IconTile(row);
    tile->setIconName(EventWords::icon(event.kind));
    line->addWidget(tile);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new kit::Text(name, kit::TextType::Strong, kit::TextTone::Auto, row));
    QStringList facts{EventWords::moment(planned ? event.dueAt
            : event.doneAt.isValid()             ? event.doneAt
                                                 : event.dueAt,
        m_services.events.today(), format)};
    if (core::concernsPeople(event.kind))
        facts.append(personName(event.person));
    if (event.ofCalendar)
        facts.append(tr("par le calendrier"));
    if (event.minute)
        facts.append(event.held ? tr("séance en pause") : tr("de la séance"));
    if (!planned)
        facts.append(EventWords::outcome(event));
    words->addWidget(new kit::Text(facts.join(u" · "_s), kit::TextType::Small, kit::TextTone::SimMuted, row));
    line->addLayout(words, 1);
    if (planned) {
        auto* button = new kit::Button(tr("Annuler"), kit::Button::Role::Sim, row);
        button->setObjectName(u"cancelButton-%1"_s.arg(event.id.value()));
        button->setAccessibleName(tr("Annuler : %1, %2").arg(name, facts.constFirst()));
        connect(button, &QPushButton::clicked, this, [this, id = event.id] { cancel(id); });
        line->addWidget(button);
    }
    return row;
}

void EventsPage::showEvents()
{
    const core::Format format(m_services.settings.language());
    const services::EventService& events = m_services.events;
    const qint64 turned = events.daysTurned();
    m_ui->calendarText->setText(turned == 0
            ? tr("Dans l’exercice, nous sommes le %1, comme sur l’ordinateur.")
                  .arg(format.date(events.today()))
            : tr("Dans l’exercice, nous sommes le %1 : %2 jours plus tard que l’ordinateur. La remise à zéro "
                 "revient au jour d’aujourd’hui.")
                  .arg(format.date(events.today()))
                  .arg(turned));
    m_ui->nextText->setText(
        tr("Prochaine facture du mois : le %1.").arg(format.date(events.nextInvoiceDay())));
    const core::WorldConditions conditions = events.conditions();
    QStringList now;
    if (conditions.siteDown)
        now.append(tr("le site Electruc est en panne"));
    if (conditions.network == core::Network::Slow)
        now.append(tr("la connexion est lente"));
    if (conditions.network == core::Network::Lost)
        now.append(tr("la connexion est perdue"));
    if (conditions.printerEmpty)
        now.append(tr("l’imprimante n’a plus de papier"));
    m_ui->conditionsNote->setVisible(!now.isEmpty());
    m_ui->conditionsNote->setTitle(tr("En ce moment : %1.").arg(now.join(tr(" et "))));

    const auto planned = events.planned();
    const auto past = events.past();
    m_ui->plannedRows->clear();
    m_ui->pastRows->clear();
    if (!planned || !past)
        return;
    for (const core::PlannedEvent& event : std::as_const(*planned))
        m_ui->plannedRows->addRow(row(event));
    for (const core::PlannedEvent& event : past->mid(0, kPastShown))
        m_ui->pastRows->addRow(row(event));
    m_ui->plannedRows->setVisible(!planned->isEmpty());
    m_ui->noPlannedText->setVisible(planned->isEmpty());
    m_ui->pastRows->setVisible(!past->isEmpty());
    m_ui->noPastText->setVisible(past->isEmpty());
}

void EventsPage::say(kit::Tone tone, const QString& title, const QString& text)
{
    m_ui->noticeNote->setTone(tone);
    m_ui->noticeNote->setTitle(title);
    m_ui->noticeNote->setText(text);
    m_ui->noticeNote->announce();
}

void EventsPage::sayFailure()
{
    say(kit::Tone::Error, tr("Cela n’a pas pu arriver."),
        tr("Vérifiez qu’il reste de la place sur le disque, puis essayez encore. Rien n’est fait à moitié."));
}

bool EventsPage::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        for (const core::EventKind kind : core::kTrainerEvents) {
            if (auto* button
                = m_ui->kindsGrid->findChild<kit::Button*>(u"eventButton-"_s + core::codeOf(kind)))
                button->setText(EventWords::name(kind));
        }
        fillLists();
        showEvents();
    }
    return QWidget::event(event);
}

} // namespace trainer

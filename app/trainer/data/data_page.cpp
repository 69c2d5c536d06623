#include "trainer/data/data_page.h"

#include "core/format.h"
#include "kit/button.h"
#include "kit/combo_box.h"
#include "kit/icon.h"
#include "kit/theme_scope.h"
#include "services/classroom/settings_service.h"
#include "services/records/record_service.h"
#include "trainer/data/client_file.h"
#include "trainer/data/record_header.h"
#include "trainer/data/record_model.h"
#include "trainer/data/record_table.h"

#include "trainer/ui_data_page.h"

#include <QEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;
using services::ActionType;
using services::RecordField;
using services::RecordService;

namespace trainer {
namespace {

constexpr int kTypingMs = 250;
constexpr int kOneLineWidth = 620; // px at 100 %
constexpr int kMenuIcon = 20;
constexpr int kSearchSides = 66; // px at 100 %: what stands around the text in the search line

QList<RecordField> filtersOf(const services::RecordType& type)
{
    QList<RecordField> filters;
    for (const RecordField& field : type.fields) {
        if (field.is(RecordField::Filterable))
            filters.append(field);
    }
    return filters;
}

} // namespace

DataPage::DataPage(const TrainerServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_ui(std::make_unique<Ui::DataPage>())
    , m_desk(*this, services)
{
    m_ui->setupUi(this);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMs);
    connectParts();
    fillTabs();
    m_ui->tabs->setCurrent(0);
    showKind(0);
}

DataPage::~DataPage() = default;

void DataPage::connectParts()
{
    connect(m_ui->tabs, &RecordTabs::chosen, this, &DataPage::showKind);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &DataPage::showFirstPage);
    for (kit::ComboBox* combo : {m_ui->firstFilterCombo, m_ui->secondFilterCombo, m_ui->yearCombo})
        connect(combo, &QComboBox::activated, this, &DataPage::showFirstPage);
    connect(m_ui->addButton, &QPushButton::clicked, this, [this] {
        const auto word = m_desk.add(model().type());
        if (word) { // what is new comes first
            m_from = {};
            m_number = 1;
        }
        finish(word);
    });
    connect(m_ui->personButton, &QPushButton::clicked, this, [this] {
        m_query.person = {};
        showPerson();
        showFirstPage();
        m_ui->searchEdit->setFocus(Qt::OtherFocusReason); // the button goes
    });
    connect(m_ui->exportButton, &QPushButton::clicked, this, [this] {
        readQuery();
        finish(m_desk.exportList(model().type(), m_query, m_total));
    });
    connect(m_ui->nextButton, &QPushButton::clicked, this, [this] {
        showPage({m_last, false}, m_number + 1);
    });
    connect(m_ui->previousButton, &QPushButton::clicked, this, [this] {
        if (m_number <= 2)
            showFirstPage();
        else
            showPage({m_first, true}, m_number - 1);
    });
    connect(m_ui->chooseNoneButton, &QPushButton::clicked, this, [this] {
        model().clearChoice();
        m_ui->recordTable->setFocus(Qt::OtherFocusReason); // the bar goes
    });
    connect(m_ui->chooseAllButton, &QPushButton::clicked, this, [this] {
        if (const auto ids = m_services.records.ids(kind(), m_query))
            model().choose(*ids);
        else
            say(RecordDesk::failure());
    });
    connect(m_ui->noticeNote, &kit::Note::actionTriggered, this, [this] { finish(m_desk.undo()); });
    connect(&model(), &RecordModel::choiceChanged, this, &DataPage::showChoice);
    connect(&m_ui->recordTable->titles(), &RecordHeader::pressed, this, &DataPage::sortBy);
    // Later: a dialog must not run inside a press of the mouse.
    connect(m_ui->recordTable, &RecordTable::openAsked, this, &DataPage::open, Qt::QueuedConnection);
    connect(m_ui->recordTable, &RecordTable::menuAsked, this, &DataPage::showMenu, Qt::QueuedConnection);
}

RecordModel& DataPage::model() const
{
    return m_ui->recordTable->records();
}

core::RecordKind DataPage::kind() const
{
    return model().type().kind;
}

void DataPage::fillTabs()
{
    QList<RecordTabs::Tab> tabs;
    for (const core::RecordKind kind : core::kRecordKinds)
        tabs.append({core::codeOf(kind), services::recordType(kind).name});
    m_ui->tabs->setTabs(tabs);
}

void DataPage::showKind(int index)
{
    const services::RecordType type
        = services::recordType(core::kRecordKinds.at(static_cast<std::size_t>(index)));
    m_query = {};
    m_ui->yearCombo->clear();
    m_ui->noticeNote->hide();
    model().setType(type);
    {
        const QSignalBlocker quiet(m_ui->searchEdit);
        m_ui->searchEdit->clear();
    }
    m_ui->searchEdit->setPlaceholderText(type.searchHint);
    m_ui->recordTable->setAccessibleName(type.name);
    m_ui->addButton->setText(type.addLabel);
    m_ui->addButton->setVisible(!type.addLabel.isEmpty());
    showPerson();
    fillFilters();
    fillYears();
    buildActions();
    orderFocus();
    arrange();
    showFirstPage();
}

void DataPage::fillFilters()
{
    const QList<RecordField> filters = filtersOf(model().type());
    const std::array combos{m_ui->firstFilterCombo, m_ui->secondFilterCombo};
    for (std::size_t i = 0; i < combos.size(); ++i) {
        kit::ComboBox* combo = combos.at(i);
        combo->clear();
        const auto at = static_cast<qsizetype>(i);
        combo->setVisible(at < filters.size());
        if (at >= filters.size())
            continue;
        const RecordField& field = filters[at];
        combo->setAccessibleName(field.label);
        combo->setProperty("field", field.id);
        combo->addItem(field.anyLabel, QString());
        for (const services::RecordChoice& choice : field.choices)
            combo->addItem(choice.plural.isEmpty() ? choice.label : choice.plural, choice.code);
    }
}

void DataPage::fillYears()
{
    const auto years = m_services.records.years(kind());
    const int chosen = m_ui->yearCombo->currentData().toInt();
    m_ui->yearCombo->clear();
    m_ui->yearCombo->setVisible(years && !years->isEmpty());
    m_ui->yearCombo->addItem(tr("Toutes les années"), 0);
    for (const int year : years.value_or(QList<int>()))
        m_ui->yearCombo->addItem(tr("Année %1").arg(year), year);
    m_ui->yearCombo->setCurrentIndex(qMax(0, m_ui->yearCombo->findData(chosen)));
}

void DataPage::buildActions()
{
    qDeleteAll(m_ui->actionsPanel->findChildren<kit::Button*>(Qt::FindDirectChildrenOnly));
    for (const ActionType& action : model().type().actions) {
        auto* button = new kit::Button(action.label,
            action.danger ? kit::Button::Role::Danger : kit::Button::Role::Sim, m_ui->actionsPanel);
        button->setObjectName(u"bulkButton-"_s + action.id);
        button->setIconName(action.iconName);
        connect(
            button, &QPushButton::clicked, this, [this, action] { act(action, model().chosen().values()); });
        button->show();
    }
}

// As the page is read; tabs and actions came later than the rest.
void DataPage::orderFocus()
{
    QList<QWidget*> stops{m_ui->addButton};
    stops += m_ui->tabs->stops();
    stops += {m_ui->searchEdit, m_ui->firstFilterCombo, m_ui->secondFilterCombo, m_ui->yearCombo,
        m_ui->personButton, m_ui->exportButton};
    for (kit::Button* button : m_ui->actionsPanel->findChildren<kit::Button*>(Qt::FindDirectChildrenOnly))
        stops.append(button);
    stops += {m_ui->chooseAllButton, m_ui->chooseNoneButton, &m_ui->recordTable->titles(), m_ui->recordTable,
        m_ui->previousButton, m_ui->nextButton};
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

void DataPage::readQuery()
{
    m_query.search = m_ui->searchEdit->text();
    m_query.filters.clear();
    for (const kit::ComboBox* combo : {m_ui->firstFilterCombo, m_ui->secondFilterCombo}) {
        if (combo->currentIndex() > 0)
            m_query.filters.insert(combo->property("field").toString(), combo->currentData().toString());
    }
    const int year = m_ui->yearCombo->currentData().toInt();
    m_query.year = year > 0 ? std::optional(year) : std::nullopt;
}

void DataPage::showFirstPage()
{
    m_typing.stop();
    readQuery();
    showPage({}, 1);
}

void DataPage::refresh()
{
    readQuery();
    showPage(m_from, m_number);
}

void DataPage::showPage(const From& from, int number)
{
    const auto count = m_services.records.count(kind(), m_query);
    const auto page = m_services.records.page(kind(), m_query, kRowsOfPage, from.place,
        from.before ? RecordService::Side::Before : RecordService::Side::After);
    if (!count || !page) {
        say(RecordDesk::failure());
        return;
    }
    if (page->rows.isEmpty() && from.place) { // its rows have gone
        showFirstPage();
        return;
    }
    m_from = from;
    m_number = number;
    m_total = *count;
    m_first = page->first;
    m_last = page->last;
    model().setRows(page->rows);
    const RecordField* usual = nullptr;
    for (const RecordField& field : model().type().fields) {
        if (field.id == RecordService::usualOrder(kind()))
            usual = &field;
    }
    const QString& order = m_query.sortBy.isEmpty() && usual ? usual->id : m_query.sortBy;
    m_ui->recordTable->titles().setOrder(model().columnOf(order), m_query.descending);
    showCounts();
    showChoice();
}

void DataPage::showCounts()
{
    const qint64 pages = qMax<qint64>(1, (m_total + kRowsOfPage - 1) / kRowsOfPage);
    const core::Format format(m_services.settings.language());
    //: %1 such as « 42 factures »
    m_ui->countText->setText(
        tr("%1 · page %2 sur %3")
            .arg(model().type().counted(m_total), format.number(m_number), format.number(pages)));
    m_ui->previousButton->setEnabled(m_number > 1);
    m_ui->nextButton->setEnabled(m_number < pages);
    const bool isEmpty = m_total == 0;
    m_ui->recordTable->setVisible(!isEmpty);
    m_ui->emptyState->setVisible(isEmpty);
    m_ui->pagerPanel->setVisible(!isEmpty);
}

void DataPage::showChoice()
{
    const qint64 chosen = model().chosen().size();
    m_ui->choicePanel->setVisible(chosen > 0);
    m_ui->chosenText->setText(model().type().chosen(chosen));
    m_ui->actionsPanel->setVisible(!model().type().actions.isEmpty());
    // Everything that was found, beyond the page.
    m_ui->chooseAllButton->setVisible(chosen > 0 && chosen < m_total && model().shownChoice() == Qt::Checked);
    m_ui->chooseAllButton->setText(tr("Tout choisir (%1)").arg(model().type().counted(m_total)));
    m_ui->recordTable->titles().viewport()->update();
}

void DataPage::sortBy(int column)
{
    if (column == RecordModel::kChosen) {
        model().chooseShown(model().shownChoice() != Qt::Checked);
        return;
    }
    const RecordField* field = model().fieldAt(column);
    if (!field || !field->is(RecordField::Sortable))
        return;
    const QString before = m_query.sortBy.isEmpty() ? RecordService::usualOrder(kind()) : m_query.sortBy;
    // A text begins with A, a day or an amount with the last.
    const bool isText
        = field->kind == services::FieldKind::Text || field->kind == services::FieldKind::Choice;
    m_query.descending = before == field->id ? !m_query.descending : !isText;
    m_query.sortBy = field->id;
    showFirstPage();
}

void DataPage::open(int row)
{
    finish(m_desk.open(kind(), model().recordAt(row).id));
}

void DataPage::openFile(core::SupplyPointId person)
{
    const auto answer = openClientFile(this, m_services.records, person);
    if (!answer)
        return;
    if (answer->what == ClientFileAnswer::What::ListAll) {
        showAllOf(answer->kind, person);
        return;
    }
    core::RecordQuery query;
    query.person = person;
    if (const auto ids = m_services.records.ids(answer->kind, query); ids && !ids->isEmpty())
        finish(m_desk.open(answer->kind, ids->constFirst()));
}

void DataPage::showAllOf(core::RecordKind kind, core::SupplyPointId person)
{
    const auto at = std::find(core::kRecordKinds.cbegin(), core::kRecordKinds.cend(), kind);
    const auto index = static_cast<int>(at - core::kRecordKinds.cbegin());
    m_ui->tabs->setCurrent(index);
    showKind(index);
    m_query.person = person;
    showPerson();
    showFirstPage();
    m_ui->recordTable->setFocus(Qt::OtherFocusReason);
}

// A button tells that the list is of one person only, and shows everybody again.
void DataPage::showPerson()
{
    m_ui->personButton->setVisible(m_query.person.isValid());
    if (!m_query.person.isValid())
        return;
    const auto point = m_services.records.record(core::RecordKind::SupplyPoints, m_query.person.value());
    const QString name = point ? point->text(u"name"_s) : QString();
    m_ui->personButton->setText(QString(name).replace(u'&', u"&&"_s));
    m_ui->personButton->setAccessibleName(tr("%1 seulement. Montrer tout le monde").arg(name));
}

void DataPage::showMenu(int row, const QPoint& place)
{
    const core::Record record = model().recordAt(row);
    const kit::Theme& theme = kit::ThemeScope::of(this);
    QMenu menu(this);
    menu.setObjectName(u"rowMenu"_s);
    const int size = theme.iconPx(kMenuIcon);
    const QColor ink = theme.color(kit::Color::Ink);
    QAction* openAction = menu.addAction(
        kit::icon(model().openIcon(), ink, size), tr("Ouvrir"), this, [this, row] { open(row); });
    openAction->setObjectName(u"openAction"_s);
    QAction* fileAction = menu.addAction(kit::icon(u"folder"_s, ink, size), tr("Dossier du client"), this,
        [this, person = record.person] { openFile(person); });
    fileAction->setObjectName(u"fileAction"_s);
    if (kind() == core::RecordKind::Attachments)
        menu.addAction(kit::icon(u"save"_s, ink, size), tr("Enregistrer une copie"), this,
                [this, record] { finish(m_desk.keepCopy(record)); })
            ->setObjectName(u"copyAction"_s);
    for (const ActionType& action : model().type().actions) {
        QAction* one = menu.addAction(kit::icon(action.iconName, ink, size), action.label, this,
            [this, action, id = record.id] { act(action, {id}); });
        one->setObjectName(u"rowAction-"_s + action.id);
        one->setEnabled(action.from.isEmpty() || action.from.contains(record.text(u"status"_s)));
    }
    menu.exec(place);
}

void DataPage::say(const DeskWord& word)
{
    m_ui->noticeNote->setTone(word.tone);
    m_ui->noticeNote->setTitle(word.title);
    m_ui->noticeNote->setText(word.text);
    m_ui->noticeNote->setActionText(word.canUndo ? tr("Revenir en arrière") : QString());
    m_ui->noticeNote->announce();
}

// The list as it is after something was done, and the words that tell it.
void DataPage::finish(const std::optional<DeskWord>& word)
{
    if (!word)
        return;
    fillYears();
    refresh();
    say(*word);
}

void DataPage::act(const ActionType& action, const QList<qint64>& ids)
{
    const auto word = m_desk.act(model().type(), action, ids);
    if (word && word->canUndo)
        model().clearChoice();
    finish(word);
}

void DataPage::arrange()
{
    const kit::Theme& theme = kit::ThemeScope::of(this);
    // The line of the search holds its hint.
    const int hint = QFontMetrics(theme.fontFor(kit::TextType::Body))
                         .horizontalAdvance(m_ui->searchEdit->placeholderText());
    m_ui->searchEdit->setProperty("basis", hint * 100 / theme.textPercent() + kSearchSides);
    m_ui->findPanel->layout()->invalidate();
    m_ui->findPanel->updateGeometry();
    const bool oneLine = width() >= theme.px(kOneLineWidth);
    const auto direction = oneLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    m_ui->titleLayout->setDirection(direction);
    m_ui->titleLayout->setStretch(0, oneLine ? 1 : 0);
    m_ui->pagerLayout->setDirection(direction);
    m_ui->pagerLayout->setStretch(0, oneLine ? 1 : 0);
}

void DataPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool DataPage::event(QEvent* event)
{
    if (kit::isLookChange(event))
        arrange();
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillTabs();
        showKind(m_ui->tabs->current());
    }
    return QWidget::event(event);
}

} // namespace trainer

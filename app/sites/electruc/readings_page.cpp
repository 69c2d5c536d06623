#include "sites/electruc/readings_page.h"

#include "electruc/ui_readings_page.h"
#include "kit/separator.h"
#include "kit/theme_scope.h"
#include "sites/electruc/paths.h"
#include "sites/electruc/reading_row.h"
#include "sites/electruc/reading_sentences.h"
#include "sites/electruc/wording.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sites::electruc {

namespace {

constexpr qsizetype kLatest = 2; // beside the form
constexpr qsizetype kFirstRows = 6; // of the whole list, before « Voir tous mes relevés »
constexpr qsizetype kBars = 6;
constexpr qsizetype kBarsWide = 12;
constexpr int kWideContent = 1100; // pixels at 100 % text

} // namespace

ReadingsPage::ReadingsPage(const SiteContext& context, browser::Navigator& navigator)
    : FramedPage(context, navigator, Section::CustomerArea)
    , m_ui(std::make_unique<Ui::ReadingsPage>())
{
    m_ui->setupUi(content());
    m_inputs = {{{core::MeterRegister::Day, m_ui->dayField, m_ui->dayEdit},
        {core::MeterRegister::Night, m_ui->nightField, m_ui->nightEdit},
        {core::MeterRegister::InjectionDay, m_ui->injectionDayField, m_ui->injectionDayEdit},
        {core::MeterRegister::InjectionNight, m_ui->injectionNightField, m_ui->injectionNightEdit}}};
    for (const Input& input : m_inputs) {
        connect(input.edit, &QLineEdit::textEdited, this, &ReadingsPage::leaveDoubts);
        connect(input.edit, &QLineEdit::returnPressed, this, &ReadingsPage::send);
    }
    connect(m_ui->readOnEdit, &QLineEdit::textEdited, this, &ReadingsPage::leaveDoubts);
    connect(m_ui->readOnEdit, &QLineEdit::returnPressed, this, &ReadingsPage::send);
    connect(m_ui->changeDayButton, &QAbstractButton::clicked, this, [this] {
        leaveDoubts();
        showDayEdit(true);
        m_ui->readOnEdit->setFocus(Qt::TabFocusReason);
        m_ui->readOnEdit->selectAll();
    });
    connect(m_ui->sendButton, &QAbstractButton::clicked, this, &ReadingsPage::send);
    connect(m_ui->correctButton, &QAbstractButton::clicked, this, &ReadingsPage::correct);
    connect(m_ui->sendAnywayButton, &QAbstractButton::clicked, this, [this] { submit(true); });
    connect(m_ui->allReadingsButton, &QAbstractButton::clicked, this, [this] {
        m_allShown = true;
        showHistory();
    });
    helpLink(m_ui->howToReadButton, paths::url(paths::kReading));
    retranslate();
}

ReadingsPage::~ReadingsPage() = default;

void ReadingsPage::open(const QUrl&)
{
    const auto form = context().readings.form(accountId());
    if (!form) {
        showError(form.error().code);
        return;
    }
    const auto history = context().readings.history(accountId());
    const auto meter = context().readings.meterNow(form->supplyPoint, form->today);
    if (!history || !meter) {
        showError(!history ? history.error().code : meter.error().code);
        return;
    }
    m_form = *form;
    m_history = *history;
    m_ui->meterView->setMeter(*meter);
    m_ui->readOnEdit->setText(context().format().date(m_form->today));
    m_ui->formErrors->clear();
    showDayEdit(false);
    leaveDoubts();
    retranslate();
}

void ReadingsPage::retranslate()
{
    m_ui->retranslateUi(content());
    setPageName(tr("Mes relevés"), {areaCrumb()});
    setMenuPath(paths::kReadings);
    if (!m_form)
        return;
    m_ui->meterView->retranslate();
    showForm();
    showDay();
    showHistory();
    if (!m_doubts.isEmpty())
        showDoubts();
}

void ReadingsPage::showForm()
{
    const core::MeterKind kind = m_form->supplyPoint.meterKind;
    const int digits = core::indexDigits(kind);
    QList<FormErrors::Field> fields;
    for (const Input& input : m_inputs) {
        const bool asked = m_form->registers.contains(input.which);
        input.field->setVisible(asked);
        if (!asked)
            continue;
        switch (kind) {
        case core::MeterKind::Single:
            input.field->setLabelText(tr("Les chiffres noirs du compteur"));
            input.field->setHelpText(tr("%1 chiffres. Ne recopiez pas le chiffre rouge.").arg(digits));
            break;
        case core::MeterKind::DayNight:
            input.field->setLabelText(input.which == core::MeterRegister::Day
                    ? tr("Les chiffres noirs du jour")
                    : tr("Les chiffres noirs de la nuit"));
            input.field->setHelpText(tr("%1 chiffres. Ne recopiez pas le chiffre rouge.").arg(digits));
            break;
        case core::MeterKind::Smart:
            //: %1: code of the register on the meter, 1.8.1; %2: what it counts
            input.field->setLabelText(tr("%1 — %2").arg(
                core::obisCode(input.which), Wording::inSentence(Wording::registerName(input.which))));
            input.field->setHelpText(
                tr("Appuyez sur « Suivant » jusqu’à lire %1. Recopiez jusqu’à la virgule.")
                    .arg(core::obisCode(input.which)));
            break;
        }
        fields.append({core::fieldOf(input.which), input.field, input.edit});
    }
    fields.append({u"readOn"_s, m_ui->readOnField, m_ui->readOnEdit});
    m_ui->formErrors->setFields(fields);
}

void ReadingsPage::showDay()
{
    m_ui->dayText->setSegments(
        {{tr("Lu aujourd’hui, le "), false}, {context().format().date(m_form->today), true}});
}

void ReadingsPage::showDayEdit(bool shown)
{
    m_ui->dayRow->setVisible(!shown);
    m_ui->readOnField->setVisible(shown);
}

core::ReadingEntry ReadingsPage::entry() const
{
    return {m_ui->readOnEdit->text(), m_ui->dayEdit->text(), m_ui->nightEdit->text(),
        m_ui->injectionDayEdit->text(), m_ui->injectionNightEdit->text()};
}

const ReadingsPage::Input& ReadingsPage::input(core::MeterRegister which) const
{
    return m_inputs.at(static_cast<std::size_t>(which));
}

bool ReadingsPage::hasUnsentInput() const
{
    return std::any_of(m_inputs.cbegin(), m_inputs.cend(),
        [](const Input& input) { return !input.edit->text().trimmed().isEmpty(); });
}

void ReadingsPage::submit(bool confirmed)
{
    const auto press = m_guard.accept();
    if (!press)
        return;
    const auto outcome = context().readings.submit(accountId(), entry(), confirmed);
    if (!outcome) {
        showError(outcome.error().code);
        return;
    }
    if (const auto* errors = std::get_if<core::FieldErrors>(&outcome.value())) {
        leaveDoubts();
        if (errors->of(u"readOn"_s))
            showDayEdit(true);
        m_ui->formErrors->show(*errors, [this](const core::FieldError& error) {
            return ReadingSentences::error(error, context().format());
        });
        return;
    }
    m_ui->formErrors->clear();
    if (const auto* doubts = std::get_if<QList<core::ReadingDoubt>>(&outcome.value())) {
        m_doubts = *doubts;
        showDoubts();
        m_ui->doubtNote->announce();
        return;
    }
    sent(std::get<services::SentReading>(outcome.value()));
}

void ReadingsPage::sent(const services::SentReading& reading)
{
    for (const Input& input : m_inputs)
        input.edit->clear();
    const browser::Notice done = reading.alreadyThere
        ? browser::Notice{browser::Tone::Info, tr("Ce relevé est déjà envoyé."),
            tr("Nous l’avons bien reçu : vous n’avez plus rien à faire.")}
        : browser::Notice{browser::Tone::Ok, tr("Votre relevé est envoyé."),
            tr("Il est en cours de validation. Vous le voyez dans « Mes derniers relevés ».")};
    navigator().redirect(paths::url(paths::kReadings), done);
}

void ReadingsPage::showDoubts()
{
    const core::MeterKind kind = m_form->supplyPoint.meterKind;
    const core::Format format = context().format();
    QStringList texts{ReadingSentences::doubtText(m_doubts.constFirst(), kind, format)};
    for (const core::ReadingDoubt& doubt : m_doubts.mid(1))
        texts.append(ReadingSentences::doubtTitle(doubt, kind) + u' '
            + ReadingSentences::doubtText(doubt, kind, format));
    m_ui->doubtNote->setTitle(ReadingSentences::doubtTitle(m_doubts.constFirst(), kind));
    m_ui->doubtNote->setText(texts.join(u'\n'));
    m_ui->doubtNote->show();
    m_ui->doubtButtons->show();
    m_ui->sendRow->hide();
}

void ReadingsPage::leaveDoubts()
{
    m_doubts.clear();
    m_ui->doubtNote->hide();
    m_ui->doubtButtons->hide();
    m_ui->sendRow->show();
}

void ReadingsPage::correct()
{
    if (m_doubts.isEmpty())
        return;
    QLineEdit* edit = input(m_doubts.constFirst().where).edit;
    leaveDoubts();
    edit->setFocus(Qt::TabFocusReason);
    edit->selectAll();
}

void ReadingsPage::showHistory()
{
    const core::Format format = context().format();
    const core::MeterKind kind = m_form->supplyPoint.meterKind;
    const bool any = !m_history.isEmpty();
    m_ui->latestTitle->setVisible(any);
    m_ui->historyBox->setVisible(any);
    m_ui->noReading->setVisible(!any);
    m_ui->noReading->setTitle(tr("Pas encore de relevé."));
    m_ui->noReading->setText(tr("Votre premier relevé se montrera ici dès que vous l’aurez envoyé."));

    qDeleteAll(m_ui->latestBox->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    for (const services::ReadingRow& row : m_history.first(std::min(kLatest, m_history.size()))) {
        m_ui->latestBox->layout()->addWidget(new kit::Separator(m_ui->latestBox));
        m_ui->latestBox->layout()->addWidget(
            new ReadingRow(row, kind, format, ReadingRow::Detail::Short, m_ui->latestBox));
    }
    m_ui->rows->clear();
    const qsizetype shown = m_allShown ? m_history.size() : std::min(kFirstRows, m_history.size());
    for (const services::ReadingRow& row : m_history.first(shown))
        m_ui->rows->addRow(new ReadingRow(row, kind, format, ReadingRow::Detail::Full));
    m_ui->allReadingsButton->setVisible(shown < m_history.size());
    showChart();
}

void ReadingsPage::showChart()
{
    const core::Format format = context().format();
    const qsizetype most = m_wide ? kBarsWide : kBars;
    QList<kit::BarChart::Bar> bars;
    for (const services::ReadingRow& row : std::as_const(m_history)) {
        if (row.used && bars.size() < most)
            bars.prepend({format.shortMonth(row.reading.readOn), format.date(row.reading.readOn),
                static_cast<double>(*row.used), format.number(*row.used)});
    }
    m_ui->chart->setLabelHeader(tr("Relevé du"));
    m_ui->chart->setBars(bars);
    m_ui->chartTitle->setVisible(!bars.isEmpty());
    m_ui->chart->setVisible(!bars.isEmpty());
}

void ReadingsPage::adaptContent()
{
    if (!m_ui)
        return; // the frame measures itself before the page is filled
    const bool wide = width() >= kit::ThemeScope::of(this).px(kWideContent);
    if (wide == m_wide)
        return;
    m_wide = wide;
    showChart();
}

void ReadingsPage::restoreForm(const QVariantMap& form)
{
    FramedPage::restoreForm(form);
    if (m_form)
        showDayEdit(m_ui->readOnEdit->text() != context().format().date(m_form->today));
}

} // namespace sites::electruc

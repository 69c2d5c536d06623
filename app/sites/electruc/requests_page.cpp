#include "sites/electruc/requests_page.h"

#include "core/belgian_day.h"
#include "electruc/ui_requests_page.h"
#include "services/requests/request_service.h"
#include "sites/electruc/paths.h"
#include "sites/electruc/request_row.h"
#include "sites/electruc/wording.h"

#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sites::electruc {

namespace {

enum Filter { All, Open, InProgress, Closed, FilterCount };

} // namespace

RequestsPage::RequestsPage(const SiteContext& context, browser::Navigator& navigator)
    : FramedPage(context, navigator, Section::CustomerArea)
    , m_ui(std::make_unique<Ui::RequestsPage>())
{
    m_ui->setupUi(content());
    link(m_ui->newButton, paths::url(paths::kNewRequest));
    connect(m_ui->draftNote, &kit::Note::actionTriggered, this,
        [this] { this->navigator().go(paths::url(paths::kNewRequest)); });
    connect(m_ui->answerNote, &kit::Note::actionTriggered, this, [this] {
        for (const core::RequestLine& line : std::as_const(m_lines)) {
            if (line.hasUnread) {
                this->navigator().go(paths::request(line.request.reference));
                return;
            }
        }
    });
    connect(m_ui->statusFilter, &kit::Segments::currentIndexChanged, this, [this](int index) {
        m_filter = index;
        showRows();
    });
    connect(m_ui->noRequest, &kit::EmptyState::actionTriggered, this, [this] {
        if (m_lines.isEmpty()) {
            this->navigator().go(paths::url(paths::kNewRequest));
            return;
        }
        m_filter = All;
        retranslate();
        m_ui->statusFilter->setFocus(Qt::OtherFocusReason);
    });
    retranslate();
}

RequestsPage::~RequestsPage() = default;

void RequestsPage::open(const QUrl&)
{
    const auto lines = context().requests.requests(accountId());
    if (!lines) {
        showError(lines.error().code);
        return;
    }
    const auto draft = context().requests.draft(accountId());
    if (!draft) {
        showError(draft.error().code);
        return;
    }
    m_lines = *lines;
    m_draftSavedAt = draft->has_value() ? (*draft)->savedAt : QDateTime();
    m_isOpened = true;
    retranslate();
}

void RequestsPage::retranslate()
{
    m_ui->retranslateUi(content());
    setPageName(tr("Mes demandes"), {areaCrumb()});
    setMenuPath(paths::kRequests);
    const QSignalBlocker quiet(m_ui->statusFilter);
    m_ui->statusFilter->setItems(
        {tr("Toutes (%1)").arg(m_lines.size()), tr("Ouvertes"), tr("En cours"), tr("Clôturées")});
    m_ui->statusFilter->setListItems({tr("Toutes les demandes (%1)").arg(m_lines.size()),
        tr("Demandes ouvertes"), tr("Demandes en cours"), tr("Demandes clôturées")});
    m_ui->statusFilter->setCurrentIndex(m_filter);
    if (!m_isOpened)
        return;
    showNotes();
    showRows();
}

void RequestsPage::showNotes()
{
    const auto unread = std::find_if(
        m_lines.cbegin(), m_lines.cend(), [](const core::RequestLine& line) { return line.hasUnread; });
    const bool any = unread != m_lines.cend();
    m_ui->answerNote->setVisible(any);
    if (any) {
        const QString day = context().format().date(core::belgianDay(unread->request.openedAt));
        m_ui->answerNote->setTitle(tr("Nouvelle réponse"));
        m_ui->answerNote->setText(tr("à votre demande du %1").arg(day));
        m_ui->answerNote->setActionText(tr("Lire la réponse"));
    }
    m_ui->draftNote->setVisible(m_draftSavedAt.isValid());
    m_ui->draftNote->setTitle(tr("Une demande vous attend"));
    m_ui->draftNote->setText(tr("Vous l’avez commencée le %1. Elle n’est pas encore envoyée.")
                                 .arg(context().format().date(core::belgianDay(m_draftSavedAt))));
    m_ui->draftNote->setActionText(tr("Continuer"));
}

bool RequestsPage::isChosen(core::RequestStatus status) const
{
    switch (m_filter) {
    case Open:
        return status == core::RequestStatus::Open;
    case InProgress:
        return status == core::RequestStatus::InProgress || status == core::RequestStatus::Answered;
    case Closed:
        return status == core::RequestStatus::Closed;
    default:
        return true;
    }
}

void RequestsPage::showRows()
{
    m_ui->rows->clear();
    for (const core::RequestLine& line : std::as_const(m_lines)) {
        if (!isChosen(line.request.status))
            continue;
        auto* row = new RequestRow(line, context().format());
        link(row, paths::request(line.request.reference));
        m_ui->rows->addRow(row);
    }
    const bool any = m_ui->rows->rowCount() > 0;
    m_ui->rows->setVisible(any);
    m_ui->statusFilter->setVisible(!m_lines.isEmpty());
    m_ui->newButton->setVisible(!m_lines.isEmpty());
    m_ui->noRequest->setVisible(!any);
    if (m_lines.isEmpty()) {
        m_ui->noRequest->setTitle(tr("Vous n’avez pas encore de demande"));
        m_ui->noRequest->setText(tr("Une question ? Écrivez-nous, nous répondons en deux jours."));
        m_ui->noRequest->setActionText(tr("Nouvelle demande"));
        m_ui->noRequest->setActionIconName(u"plus"_s);
    } else if (!any) {
        m_ui->noRequest->setTitle(tr("Aucune demande dans ce choix"));
        m_ui->noRequest->setText(tr("Vos autres demandes sont toujours là."));
        m_ui->noRequest->setActionText(tr("Voir toutes les demandes"));
        m_ui->noRequest->setActionIconName({});
    }
}

QVariantMap RequestsPage::saveForm() const
{
    QVariantMap form = FramedPage::saveForm();
    form.insert(u"filter"_s, m_filter);
    return form;
}

void RequestsPage::restoreForm(const QVariantMap& form)
{
    m_filter = qBound(0, form.value(u"filter"_s, m_filter).toInt(), FilterCount - 1);
    retranslate();
    FramedPage::restoreForm(form);
}

} // namespace sites::electruc

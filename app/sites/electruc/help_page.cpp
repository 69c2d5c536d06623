#include "sites/electruc/help_page.h"

#include "core/text.h"
#include "electruc/ui_help_page.h"
#include "services/site/visit_service.h"
#include "sites/electruc/answer_panel.h"
#include "sites/electruc/paths.h"

#include <QSignalBlocker>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sites::electruc {

HelpPage::HelpPage(const SiteContext& context, browser::Navigator& navigator)
    : FramedPage(context, navigator, Section::Help)
    , m_ui(std::make_unique<Ui::HelpPage>())
{
    m_ui->setupUi(content());
    connect(m_ui->searchButton, &QAbstractButton::clicked, this, &HelpPage::search);
    connect(m_ui->searchEdit, &QLineEdit::returnPressed, this, &HelpPage::search);
    connect(m_ui->topicsMenu, &kit::NavMenu::activated, this, [this](const QString& id) {
        this->navigator().go(id == kAll ? paths::url(paths::kHelp) : paths::topic(id));
    });
    connect(m_ui->questions, &kit::Accordion::openIndexChanged, this, [this](int index) {
        if (index < 0 || index >= m_shown.size())
            return;
        // The answer is on the screen whether or not its line in the journal could be kept.
        (void)this->context().visits.questionOpened(this->navigator().persona(), m_shown.at(index).id);
    });
    connect(m_ui->nothingFound, &kit::EmptyState::actionTriggered, this,
        [this] { this->navigator().go(paths::url(paths::kContactPage)); });
    retranslate();
}

HelpPage::~HelpPage() = default;

void HelpPage::open(const QUrl& url)
{
    const QUrlQuery query(url);
    m_search = core::cleaned(query.queryItemValue(u"q"_s, QUrl::FullyDecoded).replace(u'+', u' '));
    m_topic = query.queryItemValue(u"sujet"_s, QUrl::FullyDecoded);
    m_wantedQuestion = query.queryItemValue(u"question"_s, QUrl::FullyDecoded);
    m_ui->searchEdit->setText(m_search);
    showQuestions();
    if (!m_search.isEmpty()) // the answers are there even if the journal could not keep the line
        (void)context().visits.helpSearched(
            navigator().persona(), m_search, static_cast<int>(m_shown.size()));
    // A link to an answer was followed: that is opening a question.
    if (std::any_of(m_shown.cbegin(), m_shown.cend(),
            [this](const auto& shown) { return shown.id == m_wantedQuestion; }))
        (void)context().visits.questionOpened(navigator().persona(), m_wantedQuestion);
}

void HelpPage::search()
{
    navigator().go(paths::search(core::cleaned(m_ui->searchEdit->text())));
}

void HelpPage::retranslate()
{
    m_ui->retranslateUi(content());
    setPageName(tr("Aide"), {homeCrumb()});
    m_ui->topicsMenu->clear();
    m_ui->topicsMenu->addItem(kAll, u"list"_s, tr("Tout"), u"allTopics"_s);
    m_ui->topicsMenu->addItem(u"invoices"_s, u"invoice"_s, tr("Factures"), u"invoicesTopic"_s);
    m_ui->topicsMenu->addItem(u"readings"_s, u"meter"_s, tr("Relevés"), u"readingsTopic"_s);
    m_ui->topicsMenu->addItem(u"account"_s, u"user"_s, tr("Mon espace"), u"accountTopic"_s);
    showQuestions();
}

void HelpPage::showQuestions()
{
    const auto questions = m_search.isEmpty() ? context().help.questions(context().language(), m_topic)
                                              : context().help.search(context().language(), m_search);
    if (!questions) {
        showError(questions.error().code);
        return;
    }
    m_shown = *questions;
    m_ui->topicsMenu->setCurrent(!m_search.isEmpty() ? QString()
            : m_topic.isEmpty()                      ? QString(kAll)
                                                     : m_topic);
    m_ui->questionsTitle->setText(listTitle());

    int wanted = -1;
    {
        const QSignalBlocker quiet(m_ui->questions); // nobody opened anything yet
        m_ui->questions->clear();
        for (const services::HelpQuestion& question : std::as_const(m_shown)) {
            const int index = m_ui->questions->addSection(
                question.question, new AnswerPanel(question), u"questionHead_"_s + question.id);
            if (question.id == m_wantedQuestion)
                wanted = index;
        }
    }
    if (wanted < 0 && m_search.isEmpty() && m_topic.isEmpty()) {
        const QSignalBlocker quiet(m_ui->questions); // open as an example: nobody asked for it
        m_ui->questions->setOpenIndex(m_shown.isEmpty() ? -1 : 0);
    }
    if (wanted >= 0)
        m_ui->questions->setOpenIndex(wanted);
    m_ui->questions->setVisible(!m_shown.isEmpty());
    m_ui->nothingFound->setVisible(m_shown.isEmpty());
    m_ui->nothingFound->setTitle(tr("Rien trouvé pour « %1 ».").arg(m_search));
    m_ui->nothingFound->setText(tr("Essayez un autre mot ou écrivez-nous."));
    m_ui->nothingFound->setActionText(tr("Nous écrire"));
}

QString HelpPage::listTitle() const
{
    if (!m_search.isEmpty())
        return tr("Réponses pour « %1 »").arg(m_search);
    if (m_topic == "invoices"_L1)
        return tr("Les questions sur les factures");
    if (m_topic == "readings"_L1)
        return tr("Les questions sur les relevés");
    if (m_topic == "account"_L1)
        return tr("Les questions sur mon espace");
    return tr("Les questions les plus posées");
}

} // namespace sites::electruc

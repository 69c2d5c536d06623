#include "trainer/data/file_viewer.h"

#include "kit/button.h"
#include "kit/definition_list.h"
#include "kit/dialog.h"
#include "kit/text.h"
#include "trainer/data/record_dialogs.h"
#include "trainer/dialog_column.h"
#include "trainer/page_preview.h"

#include <QCoreApplication>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace trainer {
namespace {

constexpr int kCopy = 1;
constexpr int kWideCard = 760; // px at 100 %
constexpr int kGap = 12;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(trainer::FileViewer)
};

// From one page to the next.
class Pager final : public QWidget
{
public:
    Pager(PagePreview& preview, int pages)
        : m_preview(preview)
        , m_pages(pages)
        , m_previous(new kit::Button(Tr::tr("Page précédente"), kit::Button::Role::Sim, this))
        , m_next(new kit::Button(Tr::tr("Page suivante"), kit::Button::Role::Sim, this))
        , m_where(new kit::Text({}, kit::TextType::Body, kit::TextTone::Auto, this))
    {
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(kGap);
        row->addWidget(m_previous);
        row->addWidget(m_where, 1);
        row->addWidget(m_next);
        m_previous->setObjectName(u"previousPageButton"_s);
        m_next->setObjectName(u"nextPageButton"_s);
        m_where->setObjectName(u"shownPageText"_s);
        m_where->setAlignment(Qt::AlignCenter);
        connect(m_previous, &QPushButton::clicked, this, [this] { turnTo(m_page - 1); });
        connect(m_next, &QPushButton::clicked, this, [this] { turnTo(m_page + 1); });
        turnTo(0);
    }

private:
    void turnTo(int page)
    {
        m_page = page;
        m_preview.setPage(page);
        m_where->setText(Tr::tr("Page %1 sur %2").arg(page + 1).arg(m_pages));
        // The one that was pressed may have nothing left to do.
        if (page == 0)
            m_next->setFocus(Qt::OtherFocusReason);
        if (page == m_pages - 1)
            m_previous->setFocus(Qt::OtherFocusReason);
        m_previous->setEnabled(page > 0);
        m_next->setEnabled(page < m_pages - 1);
    }

    PagePreview& m_preview;
    int m_pages;
    int m_page = 0;
    kit::Button* m_previous;
    kit::Button* m_next;
    kit::Text* m_where;
};

} // namespace

bool showFile(QWidget* host, const services::RecordType& type, const core::Record& record,
    const std::shared_ptr<const documents::Document>& document)
{
    kit::Dialog dialog(host, type.title(record), kit::Dialog::World::Simulator);
    dialog.setCardWidth(kWideCard);
    auto* body = new DialogColumn;
    body->fields()->addWidget(factsOf(type, record, Facts::All));
    auto* preview = new PagePreview;
    preview->setObjectName(u"filePreview"_s);
    preview->setAccessibleName(Tr::tr("Ce que montre %1").arg(document->fileName()));
    preview->setDocument(document);
    preview->setFocusPolicy(Qt::StrongFocus); // the arrow keys scroll it
    if (document->pageCount() > 1)
        body->fields()->addWidget(new Pager(*preview, document->pageCount()));
    body->fields()->addWidget(preview);
    dialog.setBody(body);
    dialog.addButton(Tr::tr("Fermer"), 0)->setObjectName(u"closeRecordButton"_s);
    dialog.addButton(Tr::tr("Enregistrer une copie"), kCopy, true, u"save"_s)
        ->setObjectName(u"saveCopyButton"_s);
    return dialog.exec() == kCopy;
}

} // namespace trainer

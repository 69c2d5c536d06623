#include "trainer/sheet_page.h"

#include "documents/sheet.h"
#include "kit/definition_list.h"
#include "kit/text.h"
#include "trainer/panel.h"
#include "trainer/paper_actions.h"

#include "trainer/ui_sheet_page.h"

#include <QEvent>

using namespace Qt::StringLiterals;

namespace trainer {

SheetPage::SheetPage(QWidget* parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SheetPage>())
    , m_ownPicker(std::make_unique<SystemFilePicker>())
    , m_picker(m_ownPicker.get())
{
    m_ui->setupUi(this);
    connect(m_ui->printSheetButton, &QPushButton::clicked, this, &SheetPage::print);
    connect(m_ui->keepSheetButton, &QPushButton::clicked, this, &SheetPage::keepPdf);
    connect(m_ui->closeSheetButton, &QPushButton::clicked, this, &SheetPage::closed);
}

SheetPage::~SheetPage() = default;

void SheetPage::setSheet(const documents::Sheet& sheet)
{
    m_document = std::make_shared<documents::SheetDocument>(sheet);
    m_ui->titleText->setText(sheet.title);
    m_ui->lineText->setText(sheet.line);
    m_ui->noticeNote->hide();
    const bool judged = sheet.verdict != documents::Sheet::Verdict::None;
    m_ui->verdictNote->setVisible(judged);
    m_ui->verdictNote->setTone(
        sheet.verdict == documents::Sheet::Verdict::Good ? kit::Tone::Ok : kit::Tone::Warn);
    m_ui->verdictNote->setTitle(sheet.verdictTitle);
    m_ui->verdictNote->setText(sheet.verdictText);
    while (QLayoutItem* item = m_ui->partsLayout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int number = 0;
    for (const documents::SheetPart& part : sheet.parts)
        addPart(part, ++number);
    if (judged)
        m_ui->verdictNote->announce();
    else
        m_ui->closeSheetButton->setFocus(Qt::OtherFocusReason);
}

void SheetPage::addPart(const documents::SheetPart& part, int number)
{
    auto* panel = new Panel(m_ui->contents);
    panel->setSurface(Panel::Surface::Card);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    if (!part.heading.isEmpty())
        column->addWidget(new kit::Text(part.heading, kit::TextType::H3, kit::TextTone::Auto, panel));
    if (!part.text.isEmpty())
        column->addWidget(new kit::Text(part.text, panel));
    if (!part.rows.isEmpty()) {
        QList<kit::DefinitionList::Entry> entries;
        for (const documents::LabelledText& row : part.rows)
            entries.append({row.label, row.value, {}});
        auto* list = new kit::DefinitionList(panel);
        list->setObjectName(u"sheetPart%1"_s.arg(number));
        list->setEntries(entries);
        column->addWidget(list);
    }
    m_ui->partsLayout->addWidget(panel);
    panel->show();
}

void SheetPage::print()
{
    if (const auto notice = printed(this, m_document))
        say(notice->tone, notice->title, notice->text);
}

void SheetPage::keepPdf()
{
    const QString path = m_picker->fileToWrite(
        this, tr("Enregistrer la feuille"), m_document->fileName(), tr("Documents PDF (*.pdf)"));
    if (path.isEmpty())
        return;
    if (const auto notice = keptAsPdf(this, *m_document, path))
        say(notice->tone, notice->title, notice->text);
}

void SheetPage::say(kit::Tone tone, const QString& title, const QString& text)
{
    m_ui->noticeNote->setTone(tone);
    m_ui->noticeNote->setTitle(title);
    m_ui->noticeNote->setText(text);
    m_ui->noticeNote->announce();
}

bool SheetPage::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    return QWidget::event(event);
}

} // namespace trainer

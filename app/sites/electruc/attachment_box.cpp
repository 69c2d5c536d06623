#include "sites/electruc/attachment_box.h"

#include "core/format.h"
#include "core/requests/request_rules.h"
#include "kit/attachment_message.h"
#include "kit/button.h"
#include "kit/text.h"
#include "sites/electruc/attachment_row.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sites::electruc {

namespace {

constexpr int kGap = 12;

} // namespace

AttachmentBox::AttachmentBox(QWidget* parent)
    : QWidget(parent)
    , m_label(new kit::Text({}, kit::TextType::Strong, kit::TextTone::Auto, this))
    , m_help(new kit::Text({}, kit::TextType::Small, kit::TextTone::Muted, this))
    , m_add(new kit::Button(this))
    , m_rows(new QVBoxLayout)
{
    m_add->setObjectName(u"addDocumentButton"_s);
    m_add->setRole(kit::Button::Role::Ink);
    m_add->setIconName(u"paperclip"_s);
    connect(m_add, &QAbstractButton::clicked, this, &AttachmentBox::chooseAsked);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_label);
    column->addWidget(m_help);
    column->addSpacing(kGap);
    column->addWidget(m_add);
    column->addLayout(m_rows);
    m_rows->setSpacing(kGap);
    setFocusProxy(m_add);
    retranslate();
}

void AttachmentBox::retranslate()
{
    m_label->setText(tr("Documents (si vous en avez)"));
    m_help->setText(tr("PDF, photo ou document Word, %1 au plus, %2 fichiers.")
                        .arg(core::Format(core::languageOf()).fileSize(core::kMaxAttachmentBytes))
                        .arg(core::kMaxAttachments));
    m_add->setText(tr("Ajouter un document"));
    m_add->setAccessibleDescription(m_help->text());
    showRows();
}

browser::FileChoice AttachmentBox::choice() const
{
    return {tr("Choisir un document"), true, core::attachmentExtensions(), core::kMaxAttachmentBytes};
}

void AttachmentBox::setFiles(const QList<core::AttachedFile>& files)
{
    m_files = files;
    m_refused.clear();
    showRows();
}

void AttachmentBox::clear()
{
    setFiles({});
}

bool AttachmentBox::has(const browser::ChosenFile& file) const
{
    return std::any_of(m_files.begin(), m_files.end(), [&](const core::AttachedFile& waiting) {
        return waiting.name == file.name && waiting.content == file.content;
    });
}

void AttachmentBox::add(const QList<browser::ChosenFile>& chosen)
{
    m_refused.clear(); // these were read
    for (const browser::ChosenFile& file : chosen) {
        if (has(file))
            continue;
        if (const auto refusal = core::attachmentRefusal(file.name, file.content)) {
            m_refused.append({file.name, kit::attachmentMessage(*refusal)});
            Q_EMIT refused(file.name, *refusal);
        } else if (m_files.size() >= core::kMaxAttachments) {
            m_refused.append({file.name,
                tr("%1 fichiers au plus. Envoyez celui-ci dans un deuxième message.")
                    .arg(core::kMaxAttachments)});
        } else {
            m_files.append({file.name, file.content});
        }
    }
    showRows();
    if (!m_refused.isEmpty()) {
        // The reason is met at once, also by a screen reader.
        if (auto* close = findChild<QWidget*>(u"closeRefusedButton"_s))
            close->setFocus(Qt::TabFocusReason);
    }
    Q_EMIT changed();
}

void AttachmentBox::showRows()
{
    for (QWidget* row : findChildren<AttachmentRow*>(QString(), Qt::FindDirectChildrenOnly)) {
        row->hide();
        row->setObjectName(QString());
        for (QWidget* part : row->findChildren<QWidget*>())
            part->setObjectName(QString());
        row->deleteLater(); // it may be what asked for this
        m_rows->removeWidget(row);
    }
    const core::Format format(core::languageOf());
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        const core::AttachedFile file = m_files.at(i);
        auto* row = new AttachmentRow(AttachmentRow::Kind::Added, file.name,
            tr("%1 · ajouté", "size of a file").arg(format.fileSize(file.content.size())), this);
        connect(row, &AttachmentRow::viewClicked, this, [this, file] { Q_EMIT viewAsked(file); });
        connect(row, &AttachmentRow::removeClicked, this, [this, i] {
            m_files.removeAt(i);
            showRows();
            m_add->setFocus(Qt::TabFocusReason);
            Q_EMIT changed();
        });
        m_rows->addWidget(row);
        row->show(); // at once, so that it can take the focus
    }
    for (qsizetype i = 0; i < m_refused.size(); ++i) {
        auto* row = new AttachmentRow(
            AttachmentRow::Kind::Refused, m_refused.at(i).name, m_refused.at(i).why, this);
        connect(row, &AttachmentRow::removeClicked, this, [this, i] {
            m_refused.removeAt(i);
            showRows();
            m_add->setFocus(Qt::TabFocusReason);
        });
        m_rows->addWidget(row);
        row->show(); // at once, so that it can take the focus
    }
    // Rows come after the button they belong to, whenever they were made.
    QWidget* before = m_add;
    for (int i = 0; i < m_rows->count(); ++i) {
        for (auto* button : m_rows->itemAt(i)->widget()->findChildren<QAbstractButton*>()) {
            QWidget::setTabOrder(before, button);
            before = button;
        }
    }
    const bool any = !m_files.isEmpty() || !m_refused.isEmpty();
    m_rows->setContentsMargins(0, any ? kGap : 0, 0, 0);
}

} // namespace sites::electruc

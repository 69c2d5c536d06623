#include "sites/mail/mail_list_model.h"

#include "sites/mail/mail_texts.h"
#include "sites/mail/site_context.h"

using namespace Qt::StringLiterals;

namespace sites::mail {

MailListModel::MailListModel(const SiteContext& context, core::MailFolder folder, QObject* parent)
    : QAbstractListModel(parent)
    , m_context(context)
    , m_folder(folder)
{
}

void MailListModel::setMails(const QList<core::MailSummary>& mails)
{
    beginResetModel();
    m_mails = mails;
    endResetModel();
}

core::MailId MailListModel::idAt(int row) const
{
    return row >= 0 && row < m_mails.size() ? m_mails.at(row).id : core::MailId();
}

int MailListModel::rowOf(core::MailId id) const
{
    for (int row = 0; row < m_mails.size(); ++row) {
        if (m_mails.at(row).id == id)
            return row;
    }
    return -1;
}

int MailListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_mails.size());
}

// What was written goes to somebody, what was received comes from somebody.
QString MailListModel::personOf(const core::MailSummary& mail) const
{
    if (m_folder != core::MailFolder::Sent && m_folder != core::MailFolder::Draft)
        return mail.senderName.isEmpty() ? mail.senderAddress : mail.senderName;
    return mail.recipient.isEmpty() ? tr("(à personne encore)") : tr("À %1").arg(mail.recipient);
}

QString MailListModel::spoken(const core::MailSummary& mail) const
{
    QStringList parts;
    if (!mail.read)
        parts.append(tr("non lu"));
    parts << personOf(mail) << MailTexts::subjectOf(mail.subject)
          << MailTexts::shortTime(m_context.format(), mail.sentAt, m_context.clock.today());
    if (mail.hasAttachments)
        parts.append(tr("avec un fichier"));
    if (mail.answered)
        parts.append(tr("répondu"));
    return parts.join(u", "_s);
}

QVariant MailListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const core::MailSummary& mail = m_mails.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case SubjectRole:
        return MailTexts::subjectOf(mail.subject);
    case Qt::AccessibleTextRole:
        return spoken(mail);
    case PersonRole:
        return personOf(mail);
    case TimeRole:
        return MailTexts::shortTime(m_context.format(), mail.sentAt, m_context.clock.today());
    case ReadRole:
        return mail.read;
    case FilesRole:
        return mail.hasAttachments;
    case AnsweredRole:
        return mail.answered;
    case IdRole:
        return mail.id.value();
    default:
        return {};
    }
}

} // namespace sites::mail

#pragma once

#include "core/mail/mail.h"

#include <QAbstractListModel>

namespace sites::mail {

struct SiteContext;

// The rows of a folder.
class MailListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PersonRole = Qt::UserRole, SubjectRole, TimeRole, ReadRole, FilesRole, AnsweredRole, IdRole };

    MailListModel(const SiteContext& context, core::MailFolder folder, QObject* parent);

    void setMails(const QList<core::MailSummary>& mails);
    core::MailId idAt(int row) const; // none outside the list
    int rowOf(core::MailId id) const; // -1 when it is not there

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString personOf(const core::MailSummary& mail) const;
    QString spoken(const core::MailSummary& mail) const; // the whole row in one sentence

    const SiteContext& m_context;
    core::MailFolder m_folder;
    QList<core::MailSummary> m_mails;
};

} // namespace sites::mail

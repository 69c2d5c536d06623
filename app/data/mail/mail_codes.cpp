#include "data/mail/mail_codes.h"

#include <QLatin1StringView>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace data {
namespace {

constexpr std::array<std::pair<core::MailFolder, QLatin1StringView>, 5> kFolders{{
    {core::MailFolder::Inbox, "inbox"_L1},
    {core::MailFolder::Sent, "sent"_L1},
    {core::MailFolder::Draft, "draft"_L1},
    {core::MailFolder::Junk, "junk"_L1},
    {core::MailFolder::Trash, "trash"_L1},
}};

} // namespace

QString codeOf(core::MailFolder folder)
{
    for (const auto& [known, code] : kFolders) {
        if (known == folder)
            return QString(code);
    }
    return {};
}

core::MailFolder mailFolderOf(const QString& code)
{
    for (const auto& [folder, known] : kFolders) {
        if (known == code)
            return folder;
    }
    return core::MailFolder::Inbox;
}

} // namespace data

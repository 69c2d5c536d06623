#pragma once

#include <QString>

#include <optional>

namespace core {

// An e-mail address of the usual form (one @, a domain with a dot, no space), at most 254 characters, trimmed
// and lower-cased. Quoted local parts of RFC 5321 are refused: nobody types them.
class EmailAddress final
{
public:
    static std::optional<EmailAddress> fromText(const QString& text);

    QString text() const { return m_text; }
    friend bool operator==(const EmailAddress&, const EmailAddress&) = default;

private:
    explicit EmailAddress(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

} // namespace core

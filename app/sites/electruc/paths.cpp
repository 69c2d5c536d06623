#include "sites/electruc/paths.h"

using namespace Qt::StringLiterals;

namespace sites::electruc::paths {

namespace {

// Typed text goes through percent-encoding whole: + & = # and the rest come back as typed.
QUrl help(const QString& key, const QString& value)
{
    QUrl result = url(kHelp);
    if (!value.isEmpty())
        result.setQuery(key + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value)));
    return result;
}

} // namespace

QUrl url(QStringView path)
{
    QUrl result;
    result.setScheme(u"https"_s);
    result.setHost(kHost);
    result.setPath(path.toString());
    return result;
}

QUrl question(const QString& id)
{
    return help(u"question"_s, id);
}

QUrl search(const QString& words)
{
    return help(u"q"_s, words);
}

QUrl topic(const QString& topic)
{
    return help(u"sujet"_s, topic);
}

QUrl invoicePdf(const QString& reference)
{
    return url(QString(kInvoicePdf).replace("{reference}"_L1, reference));
}

QUrl contractPdf(const QString& reference)
{
    return url(QString(kContractPdf).replace("{reference}"_L1, reference));
}

QUrl request(const QString& reference)
{
    return url(QString(kRequest).replace(u"{reference}"_s, reference));
}

QUrl movingRequest()
{
    QUrl address = url(kNewRequest);
    address.setQuery(u"sujet=demenagement"_s);
    return address;
}

QUrl requestFile(const QString& reference, qint64 attachment)
{
    return url(QString(kRequestFile)
                   .replace(u"{reference}"_s, reference)
                   .replace(u"{file}"_s, QString::number(attachment)));
}

QUrl mandateDocument(core::MandateId id)
{
    return url(QString(kMandateDocument).replace("{reference}"_L1, QString::number(id.value())));
}

QUrl signInThen(const QUrl& wanted)
{
    QUrl result = url(kSignIn);
    const QString page = wanted.toString(
        QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment | QUrl::FullyEncoded);
    if (!page.isEmpty())
        result.setQuery(u"suite="_s + QString::fromLatin1(QUrl::toPercentEncoding(page, "/")));
    return result;
}

QUrl signInCodeThen(const QString& wanted)
{
    QUrl result = url(kSignInCode);
    if (!wanted.isEmpty())
        result.setQuery(u"suite="_s + QString::fromLatin1(QUrl::toPercentEncoding(wanted, "/")));
    return result;
}

QUrl afterSignIn(const QString& wanted)
{
    const QUrl relative(wanted, QUrl::StrictMode);
    const bool ours = relative.isValid() && relative.isRelative() && relative.host().isEmpty()
        && wanted.startsWith(u'/') && !wanted.startsWith("//"_L1) && !relative.path().startsWith(kSignIn);
    return ours ? url(kHome).resolved(relative) : url(kDashboard);
}

} // namespace sites::electruc::paths

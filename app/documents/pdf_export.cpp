#include "documents/document.h"

#include "documents/form_fields.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPdfWriter>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

constexpr const char* kAuthor = "Electruc (exercice)";
constexpr const char* kSourceKey = "/ElectrucSource"; // of the information dictionary (ISO 32000-1, 14.3.3)

QByteArray painted(const Document& original)
{
    // What is written stands in the fields, not on the page under them.
    QHash<QString, QString> nothing;
    for (const FormInput& input : original.inputs())
        nothing.insert(input.name, QString());
    const auto blank = nothing.isEmpty() ? nullptr : original.filledIn(nothing);
    const Document& document = blank ? *blank : original;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
    paintOn(writer, document, 0, document.pageCount() - 1);
    return bytes;
}

QPDFObjectHandle unicode(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

// Qt embeds the characters used only, but does not name its fonts as subsets (ISO 32000-1, 9.6.4: six
// capitals and a plus sign).
void nameSubsets(QPDF& pdf)
{
    int next = 0;
    QHash<QString, QString> tagged;
    const auto rename = [&](QPDFObjectHandle& object, const char* key) {
        auto name = object.getKey(key);
        if (!name.isName() || name.getName().find('+') != std::string::npos)
            return;
        const QString plain = QString::fromStdString(name.getName()).mid(1);
        if (!tagged.contains(plain)) {
            tagged.insert(plain,
                u"/ELEC%1%2+%3"_s.arg(QChar(u'A' + next / 26)).arg(QChar(u'A' + next % 26)).arg(plain));
            ++next;
        }
        object.replaceKey(key, QPDFObjectHandle::newName(tagged.value(plain).toStdString()));
    };
    for (auto& object : pdf.getAllObjects()) {
        if (object.isDictionaryOfType("/Font"))
            rename(object, "/BaseFont");
        else if (object.isDictionaryOfType("/FontDescriptor"))
            rename(object, "/FontName");
    }
}

// What Qt cannot write: author, language, a name in the reader's title bar; and what it writes differently at
// each run: creation date and identifier.
QByteArray finished(const QByteArray& bytes, const Document& document)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("document", bytes.constData(), static_cast<std::size_t>(bytes.size()));

    const QString day = document.date().toString(u"'D:'yyyyMMdd'120000Z'"_s);
    auto info = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    info.replaceKey("/Title", unicode(document.title()));
    info.replaceKey("/Author", unicode(QString::fromUtf8(kAuthor)));
    info.replaceKey("/Creator", QPDFObjectHandle::newString("Electruc"));
    info.replaceKey("/Producer", QPDFObjectHandle::newString("Electruc"));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(day.toStdString()));
    info.replaceKey("/ModDate", QPDFObjectHandle::newString(day.toStdString()));
    info.replaceKey(kSourceKey, unicode(document.sourceInFile()));
    pdf.getTrailer().replaceKey("/Info", info);

    auto root = pdf.getRoot();
    const QString language = core::languageCode(document.language()) + u"-BE"_s;
    root.replaceKey("/Lang", QPDFObjectHandle::newString(language.toStdString()));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    root.removeKey("/Metadata");

    nameSubsets(pdf);
    addFormFields(pdf, document.inputs());

    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setCompressStreams(true);
    writer.write();
    const std::shared_ptr<Buffer> out = writer.getBufferSharedPointer();
    return QByteArray(
        reinterpret_cast<const char*>(out->getBuffer()), static_cast<qsizetype>(out->getSize()));
}

} // namespace

core::Result<QByteArray> toPdf(const Document& document)
{
    try {
        const QByteArray bytes = painted(document);
        if (bytes.isEmpty())
            return core::Error{core::ErrorCode::Internal, u"the PDF writer gave nothing"_s};
        return finished(bytes, document);
    } catch (const std::exception& problem) {
        return core::Error{core::ErrorCode::Internal, u"libqpdf: "_s + QString::fromUtf8(problem.what())};
    }
}

QString sourceInPdf(const QByteArray& bytes)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("document", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        auto info = pdf.getTrailer().getKey("/Info");
        if (!info.isDictionary() || !info.getKey(kSourceKey).isString())
            return {};
        return QString::fromStdString(info.getKey(kSourceKey).getUTF8Value());
    } catch (const std::exception&) {
        return {}; // no PDF, or a broken one
    }
}

} // namespace documents

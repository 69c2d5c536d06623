#include "documents/form_fields.h"

#include "documents/document.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace documents {
namespace {

constexpr double kPointsPerPixel = 72.0 / 96.0;
constexpr double kFontSize = 12; // points
constexpr double kInset = 8; // pixels, between the painted box and its text, both sides
constexpr double kPadding = 2; // points: where other readers begin
constexpr double kPageHeightPoints = kPageHeight * kPointsPerPixel;
constexpr int kReadOnly = 1; // Ff, table 221
constexpr int kRequired = 2;
constexpr int kHiddenAnnotation = 2; // F, table 165
constexpr int kPrintedAnnotation = 4;

QPDFObjectHandle unicode(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

std::string number(double value)
{
    return QByteArray::number(value, 'f', 2).toStdString();
}

// One byte a character, as the standard fonts take it (WinAnsiEncoding, annex D).
QByteArray winAnsi(const QString& text)
{
    constexpr std::array<char16_t, 32> kUpper{u'€', 0, u'‚', u'ƒ', u'„', u'…', u'†', u'‡', u'ˆ', u'‰', u'Š',
        u'‹', u'Œ', 0, u'Ž', 0, 0, u'‘', u'’', u'“', u'”', u'•', u'–', u'—', u'˜', u'™', u'š', u'›', u'œ', 0,
        u'ž', u'Ÿ'};
    QByteArray bytes;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if ((code >= 0x20 && code < 0x7F) || (code >= 0xA0 && code <= 0xFF)) {
            bytes += static_cast<char>(code);
            continue;
        }
        const auto found = std::find(kUpper.begin(), kUpper.end(), code);
        bytes
            += code != 0 && found != kUpper.end() ? static_cast<char>(0x80 + (found - kUpper.begin())) : '?';
    }
    return bytes;
}

// What a reader shows as long as nobody types.
QPDFObjectHandle appearance(
    QPDF& pdf, const FormInput& input, double width, double height, const QPDFObjectHandle& fonts)
{
    std::string content = "/Tx BMC\n";
    if (!input.value.isEmpty()) {
        const double baseline = (height - kFontSize) / 2 + 2.6;
        const std::string text = QPDFObjectHandle::newString(winAnsi(input.value).toStdString()).unparse();
        content += "q 0 0 " + number(width) + ' ' + number(height) + " re W n BT /Helv " + number(kFontSize)
            + " Tf 0.12 0.16 0.22 rg " + number(kPadding) + ' ' + number(baseline) + " Td " + text
            + " Tj ET Q\n";
    }
    content += "EMC\n";
    auto stream = QPDFObjectHandle::newStream(&pdf, content);
    auto dictionary = stream.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    dictionary.replaceKey(
        "/BBox", QPDFObjectHandle::parse("[0 0 " + number(width) + ' ' + number(height) + ']'));
    auto resources = QPDFObjectHandle::newDictionary();
    resources.replaceKey("/Font", fonts);
    dictionary.replaceKey("/Resources", resources);
    return stream;
}

QPDFObjectHandle field(
    QPDF& pdf, const FormInput& input, const QPDFObjectHandle& page, QPDFObjectHandle fonts)
{
    const double width = (input.rect.width() - 2 * kInset) * kPointsPerPixel;
    const double height = input.rect.height() * kPointsPerPixel;
    const double left = (input.rect.left() + kInset) * kPointsPerPixel;
    const double bottom = kPageHeightPoints - input.rect.bottom() * kPointsPerPixel;
    const bool isPrinted = input.kind == FormInput::Kind::Printed;
    const int flags = (isPrinted ? kReadOnly : 0) | (input.required && !isPrinted ? kRequired : 0);

    auto object = pdf.makeIndirectObject(
        QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Widget /FT /Tx /DA (/Helv " + number(kFontSize)
            + " Tf 0.12 0.16 0.22 rg) /Rect [" + number(left) + ' ' + number(bottom) + ' '
            + number(left + width) + ' ' + number(bottom + height) + "] >>"));
    object.replaceKey("/F", QPDFObjectHandle::newInteger(isPrinted ? kHiddenAnnotation : kPrintedAnnotation));
    object.replaceKey("/Ff", QPDFObjectHandle::newInteger(flags));
    object.replaceKey("/T", unicode(input.name));
    object.replaceKey("/TU", unicode(input.label));
    object.replaceKey("/V", unicode(input.value));
    object.replaceKey("/DV", unicode(QString()));
    object.replaceKey("/MaxLen", QPDFObjectHandle::newInteger(input.longest));
    object.replaceKey("/P", page);
    auto faces = QPDFObjectHandle::newDictionary();
    faces.replaceKey("/N", appearance(pdf, input, width, height, fonts));
    object.replaceKey("/AP", faces);
    return object;
}

} // namespace

void addFormFields(QPDF& pdf, const QList<FormInput>& inputs)
{
    if (inputs.isEmpty())
        return;
    auto font = pdf.makeIndirectObject(QPDFObjectHandle::parse(
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"));
    auto fonts = QPDFObjectHandle::newDictionary();
    fonts.replaceKey("/Helv", font);
    auto fields = QPDFObjectHandle::newArray();
    auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    for (const FormInput& input : inputs) {
        auto page = pages.at(static_cast<std::size_t>(input.page)).getObjectHandle();
        auto object = field(pdf, input, page, fonts);
        if (!page.getKey("/Annots").isArray())
            page.replaceKey("/Annots", QPDFObjectHandle::newArray());
        page.getKey("/Annots").appendItem(object);
        // Row by row: the order of the list.
        page.replaceKey("/Tabs", QPDFObjectHandle::newName("/R"));
        fields.appendItem(object);
    }
    auto resources = QPDFObjectHandle::newDictionary();
    resources.replaceKey("/Font", fonts);
    auto form = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    form.replaceKey("/Fields", fields);
    form.replaceKey("/DR", resources);
    form.replaceKey("/DA", QPDFObjectHandle::newString("/Helv 12 Tf 0.12 0.16 0.22 rg"));
    // Readers draw anew what is typed; what is there already has its appearance.
    form.replaceKey("/NeedAppearances", QPDFObjectHandle::newBool(true));
    pdf.getRoot().replaceKey("/AcroForm", form);
}

std::optional<QHash<QString, QString>> readFormFields(const QByteArray& bytes)
{
    if (!bytes.left(1024).contains("%PDF-"))
        return std::nullopt;
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("form", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        QPDFAcroFormDocumentHelper form(pdf);
        if (!form.hasAcroForm())
            return std::nullopt;
        QHash<QString, QString> values;
        for (QPDFFormFieldObjectHelper& one : form.getFormFields())
            values.insert(QString::fromStdString(one.getFullyQualifiedName()),
                QString::fromStdString(one.getValueAsString()));
        return values;
    } catch (const std::exception&) {
        return std::nullopt; // damaged: a person has to look at it
    }
}

} // namespace documents

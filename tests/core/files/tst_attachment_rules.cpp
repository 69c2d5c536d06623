#include "core/files/attachment_rules.h"
#include "support/fail_on_warning.h"

#include <QTest>

using namespace Qt::StringLiterals;
using core::AttachmentProblem;

namespace {

const QByteArray kPdf("%PDF-1.4\n%…\n1 0 obj\n");
const QByteArray kPng("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
const QByteArray kJpeg("\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0", 20);
const QByteArray kWindowsProgram
    = QByteArray("MZ\x90\0\3\0\0\0\4\0\0\0\xff\xff\0\0", 16) + QByteArray(200, '\0');
const QByteArray kLinuxProgram("\x7f"
                               "ELF\2\1\1\0\0\0\0\0\0\0\0\0\2\0\x3e\0",
    20);
const QByteArray kZip("PK\3\4\x14\0\0\0\0\0photos/vacances.jpg", 29);
const QByteArray kFilm("\0\0\0\x18"
                       "ftypmp42\0\0\0\0mp42isom",
    24);

QByteArray docx()
{
    return QByteArray("PK\3\4\x14\0\0\0\0\0", 10) + "[Content_Types].xml word/document.xml";
}

QByteArray doc()
{
    return QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8) + QByteArray(600, '\0');
}

QByteArray padded(const QByteArray& start, qint64 size)
{
    return start + QByteArray(size - start.size(), '\0');
}

} // namespace

class TestAttachmentRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { support::failOnWarning(); }
    void acceptsWhatTheSiteAnnounces_data();
    void acceptsWhatTheSiteAnnounces();
    void refusesTheRestAndSaysWhy_data();
    void refusesTheRestAndSaysWhy();
    void tellsWhatTheFileReallyIs();
    void mediaTypesFollowTheExtension();
};

void TestAttachmentRules::acceptsWhatTheSiteAnnounces_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a PDF") << u"facture.pdf"_s << kPdf;
    QTest::newRow("a PNG") << u"dessin.png"_s << kPng;
    QTest::newRow("a photo .jpg") << u"photo.jpg"_s << kJpeg;
    QTest::newRow("a photo .jpeg") << u"photo.jpeg"_s << kJpeg;
    QTest::newRow("an old Word file") << u"lettre.doc"_s << doc();
    QTest::newRow("a Word file") << u"lettre.docx"_s << docx();
    QTest::newRow("capitals") << u"PHOTO.JPG"_s << kJpeg;
    QTest::newRow("mixed case") << u"Facture.Pdf"_s << kPdf;
    QTest::newRow("several dots") << u"ma.facture.de.mai.pdf"_s << kPdf;
    QTest::newRow("accents and spaces") << u"Évier cassé (été).png"_s << kPng;
    QTest::newRow("exactly 5 MiB") << u"photo.jpg"_s << padded(kJpeg, 5'242'880);
    QTest::newRow("a single byte less") << u"photo.jpg"_s << padded(kJpeg, 5'242'879);
}

void TestAttachmentRules::acceptsWhatTheSiteAnnounces()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QVERIFY(!core::attachmentRefusal(name, content));
}

void TestAttachmentRules::refusesTheRestAndSaysWhy_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<AttachmentProblem>("problem");
    QTest::newRow("one byte too many")
        << u"photo.jpg"_s << padded(kJpeg, 5'242'881) << AttachmentProblem::TooBig;
    QTest::newRow("8 Mo") << u"photo.jpg"_s << padded(kJpeg, 8'388'608) << AttachmentProblem::TooBig;
    QTest::newRow("no extension") << u"facture"_s << kPdf << AttachmentProblem::NoExtension;
    QTest::newRow("a dot at the end") << u"facture."_s << kPdf << AttachmentProblem::NoExtension;
    QTest::newRow("only an extension") << u".pdf"_s << kPdf << AttachmentProblem::NoExtension;
    QTest::newRow("no name") << QString() << kPdf << AttachmentProblem::NoExtension;
    QTest::newRow("a video") << u"Film-adresse.mp4"_s << kFilm << AttachmentProblem::Video;
    QTest::newRow("a video in capitals") << u"FILM.MOV"_s << kFilm << AttachmentProblem::Video;
    QTest::newRow("a text") << u"notes.txt"_s << QByteArray("bonjour") << AttachmentProblem::WrongExtension;
    QTest::newRow("an archive") << u"photos.zip"_s << kZip << AttachmentProblem::WrongExtension;
    QTest::newRow("a page of the web")
        << u"page.html"_s << QByteArray("<html>") << AttachmentProblem::WrongExtension;
    QTest::newRow("a program") << u"jeu.exe"_s << kWindowsProgram << AttachmentProblem::Program;
    QTest::newRow("a double extension")
        << u"photo.jpg.exe"_s << kWindowsProgram << AttachmentProblem::Program;
    QTest::newRow("a program called .jpg") << u"photo.jpg"_s << kWindowsProgram << AttachmentProblem::Program;
    QTest::newRow("a Linux program called .pdf")
        << u"facture.pdf"_s << kLinuxProgram << AttachmentProblem::Program;
    QTest::newRow("a script called .png")
        << u"image.png"_s << QByteArray("#!/bin/sh\nrm -rf /\n") << AttachmentProblem::Program;
    QTest::newRow("a huge program called .jpg is a program first")
        << u"photo.jpg"_s << padded(kWindowsProgram, 8'388'608) << AttachmentProblem::Program;
    QTest::newRow("a PDF called .jpg") << u"facture.jpg"_s << kPdf << AttachmentProblem::OtherContent;
    QTest::newRow("a photo called .pdf") << u"photo.pdf"_s << kJpeg << AttachmentProblem::OtherContent;
    QTest::newRow("a PNG called .jpg") << u"photo.jpg"_s << kPng << AttachmentProblem::OtherContent;
    QTest::newRow("a film called .jpg") << u"photo.jpg"_s << kFilm << AttachmentProblem::OtherContent;
    QTest::newRow("an archive called .docx") << u"lettre.docx"_s << kZip << AttachmentProblem::OtherContent;
    QTest::newRow("a text called .doc")
        << u"lettre.doc"_s << QByteArray("Bonjour") << AttachmentProblem::OtherContent;
    QTest::newRow("a page of the web called .pdf")
        << u"facture.pdf"_s << QByteArray("<!DOCTYPE html><html>") << AttachmentProblem::OtherContent;
    QTest::newRow("nothing inside") << u"photo.jpg"_s << QByteArray() << AttachmentProblem::Empty;
}

void TestAttachmentRules::refusesTheRestAndSaysWhy()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(AttachmentProblem, problem);
    const auto refusal = core::attachmentRefusal(name, content);
    QVERIFY(refusal.has_value());
    QCOMPARE(refusal->problem, problem);
    QCOMPARE(refusal->bytes, content.size());
}

void TestAttachmentRules::tellsWhatTheFileReallyIs()
{
    const auto really = [](const QString& name, const QByteArray& content) {
        const auto refusal = core::attachmentRefusal(name, content);
        return refusal ? refusal->extension + u" is "_s + refusal->realExtension : u"accepted"_s;
    };
    QCOMPARE(really(u"Facture.JPG"_s, kPdf), u"jpg is pdf"_s);
    QCOMPARE(really(u"photo.pdf"_s, kJpeg), u"pdf is jpg"_s);
    QCOMPARE(really(u"photo.jpg"_s, kPng), u"jpg is png"_s);
    QCOMPARE(really(u"lettre.pdf"_s, docx()), u"pdf is docx"_s);
    QCOMPARE(really(u"photo.jpg"_s, kFilm), u"jpg is mp4"_s);
    QCOMPARE(really(u"photo.jpg"_s, QByteArray("\1\2\3\xff", 4)), u"jpg is "_s);
}

void TestAttachmentRules::mediaTypesFollowTheExtension()
{
    QCOMPARE(core::attachmentMediaType(u"a.JPEG"_s), u"image/jpeg"_s);
    QCOMPARE(core::attachmentMediaType(u"a.pdf"_s), u"application/pdf"_s);
    QCOMPARE(core::attachmentMediaType(u"a"_s), u"application/octet-stream"_s);
    QCOMPARE(core::attachmentExtensions(),
        (QStringList{u"pdf"_s, u"png"_s, u"jpg"_s, u"jpeg"_s, u"doc"_s, u"docx"_s}));
}

QTEST_GUILESS_MAIN(TestAttachmentRules)
#include "tst_attachment_rules.moc"

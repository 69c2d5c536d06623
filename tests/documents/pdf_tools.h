#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>
#include <QTest>

namespace pdftools {

// What a program printed. Empty, with a failed check, when it is missing or says it failed.
inline QByteArray run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(60'000)) {
        QTest::qFail(
            qPrintable(program + QStringLiteral(" did not run: see tests/packages.txt")), __FILE__, __LINE__);
        return {};
    }
    if (process.exitCode() != 0) {
        QTest::qFail(
            (program.toUtf8() + ": " + process.readAllStandardError()).constData(), __FILE__, __LINE__);
        return {};
    }
    return process.readAllStandardOutput();
}

// The text a reader finds, no-break spaces as spaces, runs of spaces as one.
inline QString textOf(const QString& pdf)
{
    return QString::fromUtf8(
        run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), pdf, QStringLiteral("-")}))
        .normalized(QString::NormalizationForm_KC)
        .simplified();
}

// The value of one line of pdfinfo.
inline QString infoOf(const QString& pdf, const QString& key)
{
    const QString all = QString::fromUtf8(run(QStringLiteral("pdfinfo"), {pdf}));
    for (const QString& line : all.split(QLatin1Char('\n'))) {
        if (line.startsWith(key + QLatin1Char(':')))
            return line.mid(key.size() + 1).trimmed();
    }
    return {};
}

struct Font
{
    QString name;
    bool embedded = false;
    bool subset = false;
};

inline QList<Font> fontsOf(const QString& pdf)
{
    QList<Font> fonts;
    const QStringList lines = QString::fromUtf8(run(QStringLiteral("pdffonts"), {pdf}))
                                  .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines.mid(2)) {
        // name, type (two words), encoding, emb, sub, uni, object, generation: counted from the end
        const QStringList words = line.simplified().split(QLatin1Char(' '));
        fonts.append({words.first(), words.at(words.size() - 5) == QLatin1String("yes"),
            words.at(words.size() - 4) == QLatin1String("yes")});
    }
    return fonts;
}

// The QR code of the first page, painted at that resolution, read back.
inline QByteArray codeOf(const QString& pdf, int dpi)
{
    const QString picture = pdf + QStringLiteral("-%1").arg(dpi);
    run(QStringLiteral("pdftoppm"),
        {QStringLiteral("-r"), QString::number(dpi), QStringLiteral("-png"), QStringLiteral("-singlefile"),
            pdf, picture});
    QByteArray read = run(QStringLiteral("zbarimg"),
        {QStringLiteral("-q"), QStringLiteral("--nodbus"), QStringLiteral("--raw"),
            QStringLiteral("-Sdisable"), QStringLiteral("-Sqrcode.enable"),
            picture + QStringLiteral(".png")});
    if (read.endsWith('\n'))
        read.chop(1); // zbarimg adds one
    return read;
}

} // namespace pdftools

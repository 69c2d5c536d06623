#include "browser/page_reader.h"

#include <QAbstractButton>
#include <QLabel>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace browser {

using namespace Qt::StringLiterals;

PageReader::PageReader(QObject* parent)
    : QObject(parent)
    , m_program(QStandardPaths::findExecutable(u"espeak-ng"_s))
{
    if (!m_program.isEmpty())
        return;
    m_program = QStandardPaths::findExecutable(u"spd-say"_s);
    m_isDispatcher = true;
}

PageReader::~PageReader()
{
    stop();
}

void PageReader::read(const QString& text, core::Language language)
{
    stop();
    if (!isAvailable() || text.isEmpty())
        return;
    const QString code = core::languageCode(language);
    const QStringList arguments = m_isDispatcher
        ? QStringList{u"-w"_s, u"-e"_s, u"-l"_s, code}
        : QStringList{u"-v"_s, code, u"-s"_s, u"150"_s, u"--stdin"_s};
    m_process = new QProcess(this);
    connect(m_process, &QProcess::finished, this, &PageReader::stop);
    connect(m_process, &QProcess::errorOccurred, this, &PageReader::stop);
    m_process->start(m_program, arguments);
    m_process->write(text.toUtf8());
    m_process->closeWriteChannel();
    Q_EMIT readingChanged(true);
}

void PageReader::stop()
{
    QProcess* process = std::exchange(m_process, nullptr);
    if (!process)
        return;
    process->disconnect(this);
    if (process->state() != QProcess::NotRunning) {
        process->kill();
        process->waitForFinished(500);
    }
    process->deleteLater();
    Q_EMIT readingChanged(false);
}

QString PageReader::textOf(const QWidget& page)
{
    struct Piece
    {
        QPoint at;
        QString text;
    };
    QList<Piece> pieces;
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&page))
            continue;
        QString text;
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            text = label->text();
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            text = button->text();
        if (!text.trimmed().isEmpty())
            pieces.append({widget->mapTo(&page, QPoint(0, 0)), text.simplified()});
    }
    // Lines of a few pixels' difference are one line, read from left to right.
    std::stable_sort(pieces.begin(), pieces.end(), [](const Piece& a, const Piece& b) {
        return std::pair(a.at.y() / 16, a.at.x()) < std::pair(b.at.y() / 16, b.at.x());
    });
    QString all;
    for (const Piece& piece : std::as_const(pieces))
        all += piece.text + u".\n"_s;
    return all;
}

} // namespace browser

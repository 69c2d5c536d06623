#pragma once

#include "core/language.h"

#include <QObject>
#include <QString>

class QProcess;
class QWidget;

namespace browser {

// Reads a page aloud with the speech engine of the machine (espeak-ng or speech-dispatcher), found at run
// time. No engine, no « Écouter » button. The text goes through the engine's standard input, never through a
// shell.
class PageReader final : public QObject
{
    Q_OBJECT

public:
    explicit PageReader(QObject* parent = nullptr);
    ~PageReader() override;

    bool isAvailable() const { return !m_program.isEmpty(); }
    bool isReading() const { return m_process != nullptr; }
    void read(const QString& text, core::Language language); // stops what was being read
    void stop();

    // What a person sees on the page, in reading order, one piece a line.
    static QString textOf(const QWidget& page);

Q_SIGNALS:
    void readingChanged(bool reading);

private:
    QString m_program; // empty: no engine
    bool m_isDispatcher = false;
    QProcess* m_process = nullptr; // while reading
};

} // namespace browser

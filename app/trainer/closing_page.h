#pragma once

#include "kit/tones.h"
#include "trainer/file_picker.h"
#include "trainer/trainer_services.h"

#include <QWidget>

#include <memory>

namespace documents {
class Document;
struct Sheet;
} // namespace documents

namespace trainer {

namespace Ui {
class ClosingPage;
}

// « Bilan »: what the group takes home (F12), and the certificates that are shown here or were given (T-27).
class ClosingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ClosingPage(const TrainerServices& services, QWidget* parent = nullptr);
    ~ClosingPage() override;

    void refresh();
    // Asks with that one from now on; it outlives the page.
    void setFilePicker(FilePicker& picker) { m_picker = &picker; }

Q_SIGNALS:
    void sheetMade(const documents::Sheet& sheet);

protected:
    bool event(QEvent* event) override;

private:
    using Paper = std::shared_ptr<const documents::Document>;

    void connectParts();
    void fillChoices();
    Paper papers(); // null when there is nothing, which was said then
    void printPapers();
    void keepPapers();
    void print(const Paper& paper);
    void verify(const QString& codeOrPayload);
    void verifyAll(const QStringList& payloads); // of one file
    void verifyFile();
    void revoke();
    void exportKey();
    void trustKey();
    void showKeys();
    void say(kit::Tone tone, const QString& title, const QString& text);
    void sayFailure();

    TrainerServices m_services;
    std::unique_ptr<Ui::ClosingPage> m_ui;
    std::unique_ptr<FilePicker> m_ownPicker;
    FilePicker* m_picker;
};

} // namespace trainer

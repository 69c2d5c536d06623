#pragma once

#include "kit/tones.h"
#include "trainer/file_picker.h"

#include <QWidget>

#include <memory>

namespace documents {
struct Sheet;
class SheetDocument;
struct SheetPart;
} // namespace documents

namespace trainer {

namespace Ui {
class SheetPage;
}

// A sheet on the screen, to be read, printed or kept as a PDF.
class SheetPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPage(QWidget* parent = nullptr);
    ~SheetPage() override;

    void setSheet(const documents::Sheet& sheet);
    // Asks with that one from now on; it outlives the page.
    void setFilePicker(FilePicker& picker) { m_picker = &picker; }

Q_SIGNALS:
    void closed(); // « Terminer »

protected:
    bool event(QEvent* event) override;

private:
    void addPart(const documents::SheetPart& part, int number);
    void print();
    void keepPdf();
    void say(kit::Tone tone, const QString& title, const QString& text);

    std::unique_ptr<Ui::SheetPage> m_ui;
    std::unique_ptr<FilePicker> m_ownPicker;
    FilePicker* m_picker;
    std::shared_ptr<const documents::SheetDocument> m_document;
};

} // namespace trainer

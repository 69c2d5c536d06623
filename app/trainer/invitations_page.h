#pragma once

#include "core/people/person.h"
#include "kit/tones.h"
#include "services/people/letter_service.h"
#include "trainer/trainer_services.h"

#include <QWidget>

#include <memory>

namespace documents {
class Document;
}

namespace trainer {

class FilePicker;
class LetterModel;

namespace Ui {
class InvitationsPage;
}

// The people of the group and their letters (design 26): add, import, print, and what became of each letter.
class InvitationsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit InvitationsPage(const TrainerServices& services, QWidget* parent = nullptr);
    ~InvitationsPage() override;

    void refresh();
    void setFilePicker(FilePicker& picker) { m_picker = &picker; }

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectParts();
    void fillStates();
    void arrange();
    LetterModel& model() const;
    const services::PersonLetter* current() const;
    void showChoice();
    void showCurrent();

    void importList();
    void invent();
    void addAll(const QList<core::NewPerson>& people);
    std::shared_ptr<const documents::Document> prepared(services::LetterService::Codes codes);
    void print();
    void keepPdf();
    void renew();
    void unlock();
    void expire();
    void removePerson();
    void undoRemoval();

    void say(kit::Tone tone, const QString& title, const QString& text, const QString& action = {});
    void sayFailure();

    TrainerServices m_services;
    std::unique_ptr<Ui::InvitationsPage> m_ui;
    std::unique_ptr<FilePicker> m_ownPicker;
    FilePicker* m_picker;
    QStringList m_added; // EANs of the people whom the trainer added
    QString m_removed; // EAN of the one removed last
};

} // namespace trainer

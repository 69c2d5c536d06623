#pragma once

#include "desk/seat.h"
#include "kit/note.h"
#include "kit/text.h"
#include "trainer/person.h"

#include <QLineEdit>
#include <QTemporaryDir>

namespace trainer_test {

// A trainer at a machine of the room: the real window, from « Bonjour, qui êtes-vous ? » on.
class TrainerSeat : public Seat
{
public:
    static inline const QString kCode = QStringLiteral("2580");

    TrainerSeat()
        : room(&window())
    {
        window().resize(1366, 768);
    }
    // Into the panel; the very first time the code is chosen by typing it twice.
    void enter()
    {
        click(QStringLiteral("trainerButton"));
        for (int i = 0; i < 2 && shows(room, QStringLiteral("pinEdit")); ++i) {
            auto* code = trainer_test::find<QLineEdit>(room, QStringLiteral("pinEdit"));
            QTest::keyClicks(code, kCode);
            QTest::keyClick(code, Qt::Key_Return);
        }
    }
    // Back to the first names.
    void leave() { click(QStringLiteral("leaveButton")); }
    // A row of the panel's menu: groups, invitations, plan, events…
    void go(const QString& page) { click(page + QStringLiteral("MenuItem")); }
    void click(const QString& button) { trainer_test::click(room, button); }
    // Presses a button that opens a dialog, and acts in it.
    void clickAndThen(const QString& button, const std::function<void()>& act)
    {
        onceADialogIsOpen(room, act);
        click(button);
    }
    void choose(const QString& combo, const QString& entry) { trainer_test::choose(room, combo, entry); }
    void type(const QString& edit, const QString& text)
    {
        auto* line = trainer_test::find<QLineEdit>(room, edit);
        line->selectAll();
        trainer_test::type(line, text);
    }
    QString text(const QString& name) { return trainer_test::find<kit::Text>(room, name)->text(); }
    QString notice() { return trainer_test::find<kit::Note>(room, QStringLiteral("noticeNote"))->title(); }
    // That page of the panel asks for files with the picker from now on.
    template <typename Page> void giveFilesTo()
    {
        auto* page = window().findChild<Page*>();
        if (!page)
            qFatal("the panel has no such page");
        page->setFilePicker(picker);
    }
    QString path(const QString& name) const { return folder.filePath(name); }
    // Somebody of the list of first names sits down, by clicking there.
    void sitDownAs(const QString& firstName)
    {
        const auto learners = runtime->learners().learners();
        for (const core::Learner& learner : *learners) {
            if (learner.firstName == firstName) {
                click(QStringLiteral("personTile_%1").arg(learner.id.value()));
                return;
            }
        }
        qFatal("nobody is called %s", qPrintable(firstName));
    }

    QTemporaryDir folder; // of the trainer's own files
    ReadyPicker picker;
    QWidget* room; // the window
};

} // namespace trainer_test

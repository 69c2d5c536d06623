#pragma once

#include "kit/dialog.h"

#include <QString>

namespace kit {

// A question with a safe answer and another one. Buttons say what they do: never « OK / Annuler ».
struct Question
{
    QString title; // Vous voulez quitter l’exercice ?
    QString text; // Ce que vous avez fait est gardé.
    QString safe; // Rester
    QString action; // Quitter l’exercice
    QString actionIconName;
    bool danger = false; // the action loses something
    Dialog::World world = Dialog::World::Site;
};

// Who asks. Pages get one by reference; tests give their own, with the answers ready.
class Asker
{
public:
    Asker() = default;
    Asker(const Asker&) = delete;
    Asker& operator=(const Asker&) = delete;
    virtual ~Asker() = default;

    // True when the person chose the action, false for the safe choice.
    virtual bool ask(QWidget* parent, const Question& question) = 0;
};

// Asks with a Dialog over the parent's window.
class DialogAsker final : public Asker
{
public:
    bool ask(QWidget* parent, const Question& question) override;
};

} // namespace kit

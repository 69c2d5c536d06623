#pragma once

#include "kit/tones.h"
#include "trainer/trainer_services.h"

#include <QByteArray>
#include <QString>

#include <optional>

class QWidget;
namespace core {
struct NewPerson;
}

namespace trainer {

// What became of people who were to come, for the page's note.
struct ImportNotice
{
    kit::Tone tone = kit::Tone::Ok;
    QString title;
    QString text;
};

// Adds them in the background, with progress over the window and a way to stop. They join the current group.
ImportNotice addPeople(QWidget* host, const TrainerServices& services, const QList<core::NewPerson>& people);

// « Groupe habituel » (E-70): the list chosen once in the settings, its columns matched by themselves. A bad
// line does not stop the others.
ImportNotice importUsualGroup(QWidget* host, const TrainerServices& services);

// The whole list file; nothing when it cannot be read or is too large for a list of people.
std::optional<QByteArray> readListFile(const QString& path);

} // namespace trainer

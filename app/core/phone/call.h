#pragma once

#include "core/id.h"
#include "core/translated.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace core {

using CallId = Id<struct CallTag>;

enum class CallStatus { Ringing, Refused, Ended };
// How a talk ended: nothing was given away, something was, or it was a call one could trust.
enum class CallOutcome { None, Safe, Fell, Genuine };

// Somebody rang a person up. It rings until one answers or refuses: nobody is hurried.
struct Call
{
    CallId id;
    SupplyPointId phone; // whose
    QString script; // a file of demo-data/calls/ without its extension
    QDateTime rangAt; // UTC
    CallStatus status = CallStatus::Ringing;
    CallOutcome outcome = CallOutcome::None;
};

// What can be answered to what the caller says.
struct CallChoice
{
    QString id;
    QString to; // the next node
    Translated<QString> says;
    Translated<QString> stop; // what would have been wiser here; empty for a good answer
};

// One thing the caller says, with the answers there are; or the end.
struct CallNode
{
    QString id;
    Translated<QString> says; // at an end, what becomes of it
    QList<CallChoice> choices; // none at an end
    CallOutcome outcome = CallOutcome::None; // of an end
};

// A talk with branches.
struct CallScript
{
    QString id;
    QString from; // the number, or the name when it is in the contacts
    bool fraud = false;
    QString start;
    QList<CallNode> nodes;
    Translated<QStringList> clues; // what gives the caller away, or shows that the call is true

    const CallNode* node(const QString& nodeId) const; // null when there is none
};

// Where a talk stands: the answers given so far. One can always go back one answer.
class CallTalk final
{
public:
    explicit CallTalk(const CallScript& script);

    const CallScript& script() const { return m_script; }
    const CallNode& now() const;
    bool isOver() const { return now().choices.isEmpty(); }

    struct Step
    {
        QString node;
        CallChoice choice;
    };
    const QList<Step>& steps() const { return m_steps; }

    // False, and nothing changes, when there is no such answer here.
    bool choose(const QString& choice);
    bool back(); // false at the beginning

private:
    CallScript m_script;
    QList<Step> m_steps;
};

} // namespace core

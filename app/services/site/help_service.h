#pragma once

#include "core/id.h"
#include "core/language.h"
#include "core/result.h"

#include <QList>
#include <QString>

namespace services {

struct HelpQuestion
{
    QString id; // stable, quoted by exercises: where-is-my-ean
    QString topic; // invoices, readings, account, contact
    QString question;
    QStringList paragraphs; // plain text, **bold** marks a word
    QString example; // a code to show in the side box, may be empty
};

} // namespace services

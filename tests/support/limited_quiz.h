#pragma once

#include "core/classroom/pack.h"
#include "data/dataset/content_file.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace support {

// A pack with one exercise, Q09: P09 whose quiz is its question of true or false (« Faux » is right), with so
// many tries.
inline core::Pack limitedQuiz(int tries)
{
    QFile file(data::kBuiltInContent + QStringLiteral("/exercises/p09-comprendre-facture.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(file.errorString()));
    QJsonObject exercise = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray questions = exercise[QStringLiteral("quiz")][QStringLiteral("questions")].toArray();
    exercise[QStringLiteral("id")] = QStringLiteral("Q09");
    exercise[QStringLiteral("order")] = 90;
    exercise[QStringLiteral("quiz")] = QJsonObject{
        {QStringLiteral("tries"), tries}, {QStringLiteral("questions"), QJsonArray{questions[2]}}};
    return {QStringLiteral("limited"), QStringLiteral("Un questionnaire limité"), {},
        {{QStringLiteral("exercises/q09-facture.json"), QJsonDocument(exercise).toJson()}}};
}

} // namespace support

#pragma once

#include <QByteArray>
#include <QString>

namespace core {

// Who gives the workshop, as certificates and sheets say it (T-28). Everything may be empty.
struct Organisation
{
    static constexpr int kLongestName = 60; // characters
    static constexpr int kLongestPlace = 40;
    static constexpr int kLongestTrainer = 60;
    static constexpr qsizetype kBiggestLogo = qsizetype{512} * 1024; // bytes

    QString name; // Bibliothèque de Valbois
    QString place; // where certificates are given: Valbois
    QString trainer; // who signs them
    QByteArray logo; // a PNG, JPEG or SVG file, as it came

    friend bool operator==(const Organisation&, const Organisation&) = default;
};

} // namespace core

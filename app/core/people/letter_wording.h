#pragma once

#include <QString>

namespace core {

// What the trainer may write otherwise in every letter of invitation; an empty text stands for the usual one.
struct LetterWording
{
    static constexpr int kLongestHeading = 48; // characters
    static constexpr int kLongestBody = 340;
    static constexpr int kMostParagraphs = 4;

    QString heading;
    QString body; // paragraphs separated by a line feed

    friend bool operator==(const LetterWording&, const LetterWording&) = default;
};

} // namespace core

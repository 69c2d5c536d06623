#pragma once

#include "core/field_errors.h"

#include <QCoreApplication>

namespace sites::electruc {

// What is wrong with what a customer wrote of herself or himself, and what to write instead.
class ProfileSentences final
{
    Q_DECLARE_TR_FUNCTIONS(sites::electruc::ProfileSentences)

public:
    static QString phone(const core::FieldError& error, bool forMessages);
    static QString contact(const core::FieldError& error); // an address, or how to be reached
};

} // namespace sites::electruc

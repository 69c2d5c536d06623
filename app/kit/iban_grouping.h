#pragma once

class QLineEdit;

namespace kit {

// Writes an account number as people read it while it is typed or pasted: capitals, groups of four, the
// cursor where it was among the characters. The signs that do not belong there stay as typed: the rule says
// what is wrong.
void groupIbanWhileTyped(QLineEdit& edit);

} // namespace kit

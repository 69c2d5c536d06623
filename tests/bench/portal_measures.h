#pragma once

#include "bench/measures.h"

namespace runtime {
class Runtime;
}

namespace bench {

// The sites as people use them: every page that has an address of its own, and what is sent from them. It
// registers and writes; the world is another one afterwards.
void measurePortal(Table& table, runtime::Runtime& runtime, int repetitions);

} // namespace bench

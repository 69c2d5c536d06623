#pragma once

#include "browser/site.h"

#include <memory>
#include <vector>

namespace runtime {
class Runtime;
}

namespace desk {

// The sites there are, in the order of the desk. The runtime outlives them.
std::vector<std::unique_ptr<browser::Site>> makeSites(runtime::Runtime& runtime);

} // namespace desk

#include "cli/interruption.h"

#include <csignal>

namespace cli {
namespace {

// A signal handler can reach nothing else.
volatile std::sig_atomic_t interruptionAsked
    = 0; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

extern "C" void askInterruption(int)
{
    interruptionAsked = 1;
}

} // namespace

Interruption::Interruption()
{
    interruptionAsked = 0;
    m_previousInterrupt = std::signal(SIGINT, askInterruption);
    m_previousTerminate = std::signal(SIGTERM, askInterruption);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, m_previousInterrupt);
    std::signal(SIGTERM, m_previousTerminate);
}

bool Interruption::isAsked() const
{
    return interruptionAsked != 0;
}

} // namespace cli

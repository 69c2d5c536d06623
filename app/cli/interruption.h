#pragma once

namespace cli {

// While it lives, Ctrl-C and SIGTERM ask the work to stop at the next whole file instead of ending the
// program at once. One at a time.
class Interruption final
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    bool isAsked() const;

private:
    using Handler = void (*)(int);
    Handler m_previousInterrupt = nullptr;
    Handler m_previousTerminate = nullptr;
};

} // namespace cli

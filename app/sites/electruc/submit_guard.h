#pragma once

#include <QElapsedTimer>

#include <memory>

namespace sites::electruc {

// Lets a form go once for a double click: the second click of a shaky or hurried hand is not a second answer.
//     const auto press = m_guard.accept();
//     if (!press)
//         return;
// The time of a double click counts from the end of the answer: on a slow machine the second click waits
// until then.
class SubmitGuard final
{
public:
    class Press final
    {
    public:
        Press(bool counts, std::shared_ptr<QElapsedTimer> sinceLast);
        Press(Press&&) = default;
        Press& operator=(Press&&) = delete;
        ~Press();

        // True when this press counts. Of a press that is kept only: one that is not ends before the answer.
        explicit operator bool() const& { return m_counts; }
        explicit operator bool() const&& = delete;

    private:
        bool m_counts;
        std::shared_ptr<QElapsedTimer> m_sinceLast; // outlives a page that the answer closes
    };

    // Keep it until the form is answered.
    [[nodiscard]] Press accept();

private:
    std::shared_ptr<QElapsedTimer> m_sinceLast = std::make_shared<QElapsedTimer>();
};

} // namespace sites::electruc

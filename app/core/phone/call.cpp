#include "core/phone/call.h"

#include <algorithm>

namespace core {

const CallNode* CallScript::node(const QString& nodeId) const
{
    const auto found
        = std::find_if(nodes.cbegin(), nodes.cend(), [&](const CallNode& one) { return one.id == nodeId; });
    return found == nodes.cend() ? nullptr : &*found;
}

CallTalk::CallTalk(const CallScript& script)
    : m_script(script)
{
}

const CallNode& CallTalk::now() const
{
    static const CallNode nowhere;
    const CallNode* node = m_script.node(m_steps.isEmpty() ? m_script.start : m_steps.last().choice.to);
    return node ? *node : nowhere;
}

bool CallTalk::choose(const QString& choice)
{
    const CallNode& node = now();
    for (const CallChoice& one : node.choices) {
        if (one.id == choice) {
            m_steps.append({node.id, one});
            return true;
        }
    }
    return false;
}

bool CallTalk::back()
{
    if (m_steps.isEmpty())
        return false;
    m_steps.removeLast();
    return true;
}

} // namespace core

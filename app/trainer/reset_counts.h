#pragma once

#include <QList>
#include <QWidget>

#include <utility>

namespace kit {
class FlowLayout;
}
namespace services {
struct ResetCounts;
}

namespace trainer {

// « 3 messages   1 demande »: what would be lost, each kind a number and its word; kinds of which there is
// nothing are left out.
class ResetCounts final : public QWidget
{
    Q_OBJECT

public:
    explicit ResetCounts(QWidget* parent = nullptr);

    // nothing: the sentence when there is nothing to lose.
    void setCounts(const services::ResetCounts& counts, const QString& nothing);
    void say(const QString& sentence);
    // 3, messages; 1, demande: those of which there is something.
    static QList<std::pair<int, QString>> linesOf(const services::ResetCounts& counts);

private:
    void clear();
    void add(const QString& strong, const QString& text);

    kit::FlowLayout* m_flow;
};

} // namespace trainer

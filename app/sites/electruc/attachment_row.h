#pragma once

#include <QWidget>

class QHBoxLayout;

namespace sites::electruc {

// One file of a form (design 16): its name, which shows it, its size, and the bin; or a file that was
// refused, and why.
class AttachmentRow final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Added, Refused };

    // words: « 84 Ko · ajouté », or the reason.
    AttachmentRow(Kind kind, const QString& name, const QString& words, QWidget* parent);

Q_SIGNALS:
    void viewClicked();
    void removeClicked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void addAdded(QHBoxLayout* row, const QString& name, const QString& words);
    void addRefused(QHBoxLayout* row, const QString& name, const QString& words);

    Kind m_kind;
};

} // namespace sites::electruc

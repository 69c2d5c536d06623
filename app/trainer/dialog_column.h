#pragma once

#include <QVBoxLayout>
#include <QWidget>

namespace trainer {

// The body of a dialog: fields one under the other.
class DialogColumn final : public QWidget
{
public:
    DialogColumn()
        : m_fields(new QVBoxLayout(this))
    {
        m_fields->setContentsMargins(0, 0, 0, 0);
        m_fields->setSpacing(16);
    }

    QVBoxLayout* fields() const { return m_fields; }

private:
    QVBoxLayout* m_fields;
};

} // namespace trainer

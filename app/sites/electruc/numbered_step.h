#pragma once

#include <QWidget>

namespace sites::electruc {

// One step of a recipe: its number in a disc, then what to do.
class NumberedStep final : public QWidget
{
    Q_OBJECT

public:
    NumberedStep(int number, const QString& text, QWidget* parent);
};

} // namespace sites::electruc

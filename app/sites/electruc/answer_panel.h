#pragma once

#include "services/site/help_service.h"

#include <QWidget>

namespace sites::electruc {

// The answer under a question: its paragraphs and, beside them, an example to look at.
class AnswerPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerPanel(const services::HelpQuestion& question, QWidget* parent = nullptr);
};

} // namespace sites::electruc

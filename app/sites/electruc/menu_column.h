#pragma once

#include "kit/folding_column.h"

#include <QUrl>

namespace sites::electruc {

// The left menu of the customer area (E-38): a column beside the page or, at very large text, a « Menu »
// button that unfolds it. Signing out is a button, never a mere link (E-36).
class MenuColumn final : public kit::FoldingColumn
{
    Q_OBJECT

public:
    explicit MenuColumn(QWidget* parent);

    void retranslate();

Q_SIGNALS:
    void asked(const QUrl& url);
    void signOutAsked();
};

} // namespace sites::electruc

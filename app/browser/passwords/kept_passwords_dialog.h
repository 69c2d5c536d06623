#pragma once

#include "kit/dialog.h"
#include "services/site/password_keeper.h"

#include <QList>

namespace browser {

// « Mots de passe gardés »: what the browser keeps on this machine, never in clear, each with « Oublier ».
class KeptPasswordsDialog final : public kit::Dialog
{
    Q_OBJECT

public:
    KeptPasswordsDialog(QWidget* host, const QList<services::KeptPassword>& passwords);

Q_SIGNALS:
    void forgotten(int index); // of passwords
};

} // namespace browser

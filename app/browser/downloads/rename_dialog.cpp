#include "browser/downloads/rename_dialog.h"

#include "core/files/file_name.h"
#include "kit/button.h"
#include "kit/field_message.h"
#include "kit/form_field.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace browser {

RenameDialog::RenameDialog(QWidget* host, const QString& name)
    : Dialog(host, tr("Renommer le fichier"))
{
    setObjectName(u"renameDialog"_s);
    m_name = new QLineEdit(name.chopped(core::filename::extensionOf(name).size()));
    m_name->setObjectName(u"nameEdit"_s);
    m_field = new kit::FormField(tr("Nouveau nom"), m_name);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    setBody(body);

    addButton(tr("Ne rien changer"), 0)->setObjectName(u"cancelButton"_s);
    auto* rename = addButton(tr("Renommer"), 1, true);
    rename->setObjectName(u"confirmButton"_s);
    // The answer comes first: a refused name keeps the dialog open.
    disconnect(rename, &QPushButton::clicked, this, nullptr);
    connect(rename, &QPushButton::clicked, this, [this] { Q_EMIT nameChosen(m_name->text()); });
    m_name->selectAll();
    QMetaObject::invokeMethod(
        m_name, [this] { m_name->setFocus(Qt::TabFocusReason); }, Qt::QueuedConnection);
}

void RenameDialog::showError(const core::FieldError& error)
{
    m_field->setError(kit::fieldMessage(error));
    m_name->setFocus(Qt::TabFocusReason);
}

bool RenameDialog::eventFilter(QObject* watched, QEvent* event)
{
    // The dialog already watches the keys of the whole window.
    if (watched == m_name && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT nameChosen(m_name->text());
            return true;
        }
    }
    return Dialog::eventFilter(watched, event);
}

} // namespace browser

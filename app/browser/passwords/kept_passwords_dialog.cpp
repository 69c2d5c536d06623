#include "browser/passwords/kept_passwords_dialog.h"

#include "kit/button.h"
#include "kit/flex_box.h"
#include "kit/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace browser {

KeptPasswordsDialog::KeptPasswordsDialog(QWidget* host, const QList<services::KeptPassword>& passwords)
    : Dialog(host, tr("Mots de passe gardés"))
{
    setObjectName(u"keptPasswordsDialog"_s);
    setLead(passwords.isEmpty() ? tr("Le navigateur ne garde aucun mot de passe sur cet ordinateur.")
                                : tr("Le navigateur les remplit tout seul, pour quiconque s’assied ici."));
    setCardWidth(640);
    if (!passwords.isEmpty()) {
        auto* body = new QWidget;
        auto* rows = new QVBoxLayout(body);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(12);
        for (qsizetype i = 0; i < passwords.size(); ++i) {
            const services::KeptPassword& one = passwords.at(i);
            auto* row = new kit::FlexBox(body);
            row->setGap(16);
            row->setLineGap(4);
            auto* text
                = new kit::Text(one.host + u'\n' + one.login, kit::TextType::Body, kit::TextTone::Auto, row);
            text->setProperty("grow", true);
            text->setProperty("basis", 320);
            auto* forget = new kit::Button(tr("Oublier"), kit::Button::Role::Danger, row);
            forget->setObjectName(u"forgetPasswordButton%1"_s.arg(i));
            forget->setAccessibleName(tr("Oublier le mot de passe de %1").arg(one.login));
            connect(forget, &QAbstractButton::clicked, this, [this, text, forget, i] {
                Q_EMIT forgotten(static_cast<int>(i));
                forget->hide();
                text->setText(tr("C’est oublié."));
            });
            rows->addWidget(row);
        }
        setBody(body);
    }
    addButton(tr("Fermer"), 0, true);
}

} // namespace browser

#include "trainer/pin_field.h"

#include "services/classroom/pin_service.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;

namespace trainer {

PinField::PinField(services::PinService& pins, const QString& label, const QString& name, QWidget* parent)
    : kit::FormField(parent)
    , m_pins(pins)
    , m_edit(new QLineEdit)
{
    m_edit->setObjectName(name);
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setMaxLength(core::kPinLength);
    m_edit->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]*"_s), m_edit));
    setLabelText(label);
    setInput(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &kit::FormField::clearError);
    connect(m_edit, &QLineEdit::returnPressed, this, &PinField::returnPressed);
}

void PinField::takeFocus()
{
    m_edit->setFocus(Qt::OtherFocusReason);
}

bool PinField::isAccepted()
{
    const QString code = m_edit->text();
    const QString sentence = refusal(code);
    if (code.size() == core::kPinLength)
        m_edit->clear();
    if (sentence.isEmpty())
        return true;
    setError(sentence);
    takeFocus();
    return false;
}

QString PinField::refusal(const QString& code) const
{
    if (code.size() < core::kPinLength)
        return tr("Il faut quatre chiffres.");
    const auto answer = m_pins.check(code, m_asked);
    if (!answer)
        return tr("Le code n’a pas pu être vérifié. Essayez encore.");
    if (answer->accepted)
        return {};
    if (answer->isTrainersOnly)
        return tr("C’est le code du formateur. Il faut ici celui de l’organisateur.");
    if (answer->waitUntil)
        return tr("Trois codes faux. Attendez %1 secondes, puis essayez à nouveau.").arg(answer->waitSeconds);
    if (answer->triesLeft == 1)
        return tr("Ce n’est pas le bon code. Il reste 1 essai avant une minute d’attente.");
    return tr("Ce n’est pas le bon code. Il reste %1 essais avant une minute d’attente.")
        .arg(answer->triesLeft);
}

} // namespace trainer

#include "documents/fraud_advice.h"

using namespace Qt::StringLiterals;

namespace documents {
namespace {

// The sources are safeonweb.be and consumerconnect.be.
const QString kCardStop = u"078\u00A0170\u00A0170"_s;
const QString kSuspect = u"suspect@safeonweb.be"_s;

} // namespace

QStringList FraudAdvice::afterACall()
{
    return {
        tr("Carte ou code donné ? Appelez tout de suite votre banque, ou Card Stop au %1.").arg(kCardStop),
        tr("Rappelez vous-même, au numéro de votre facture : jamais à celui que l’on vous donne."),
        tr("Racontez-le à un proche et à la police : vous n’êtes pas seul, et cela aide les autres.")};
}

QStringList FraudAdvice::afterAFalseSite()
{
    return {
        tr("Carte ou code écrit ? Appelez tout de suite votre banque, ou Card Stop au %1.").arg(kCardStop),
        tr("Mot de passe écrit ? Changez-le sur le vrai site, en tapant vous-même son adresse."),
        tr("Envoyez le message à %1, puis supprimez-le.").arg(kSuspect),
        tr("De l’argent est parti ? Dites-le aussi à la police.")};
}

QList<LabelledText> FraudAdvice::contacts()
{
    return {
        {tr("Bloquer une carte de banque, jour et nuit"), u"Card Stop "_s + kCardStop},
        {tr("Signaler un message ou un SMS suspect"), kSuspect},
        {tr("Ma banque"), {}},
        {tr("La police de ma commune"), {}},
        {tr("Un proche de confiance"), {}},
    };
}

} // namespace documents

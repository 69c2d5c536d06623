#include "sites/gazette/trap_lesson.h"

#include "kit/button.h"
#include "kit/flex_box.h"
#include "kit/icon_label.h"
#include "kit/note.h"
#include "kit/text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace sites::gazette {

TrapLesson::TrapLesson(const services::CookieTrapAnswer& answer, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"trapLesson"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(40, 20, 40, 8);
    column->setSpacing(10);
    addOutcome(*column, answer);
    addTricks(*column);
    addAdvice(*column);
    addButtons(*column);
}

void TrapLesson::addOutcome(QVBoxLayout& column, const services::CookieTrapAnswer& answer)
{
    const int left = answer.count();
    QString title;
    QString text;
    if (answer == services::kWholeTrap) {
        title = tr("Vous avez tout accepté. Cette bannière est faite pour cela.");
        text = tr("Rien de grave\u00A0: ici, on s’entraîne, et rien n’est gardé. "
                  "Voici comment elle vous y a poussé.");
    } else if (left == 0) {
        title = tr("Vous avez tout refusé, malgré la bannière.");
        text = tr("Il fallait passer par « Paramètres » et décocher quatre cases. "
                  "Voici ce qui vous compliquait la tâche.");
    } else {
        title = tr("Vous avez refusé une partie. Il reste %n case(s) cochée(s).", nullptr, left);
        text = tr("Rien de grave\u00A0: ici, on s’entraîne, et rien n’est gardé. "
                  "Voici ce qui vous compliquait la tâche.");
    }
    m_note = new kit::Note(left == 0 ? kit::Tone::Ok : kit::Tone::Info, title, text, this);
    m_note->setObjectName(u"trapNote"_s);
    column.addWidget(m_note);
}

void TrapLesson::addTricks(QVBoxLayout& column)
{
    column.addWidget(
        new kit::Text(tr("Les ruses de cette bannière"), kit::TextType::H2, kit::TextTone::Auto, this));
    const QStringList tricks{
        tr("Pas de bouton « Refuser » à côté de « Tout accepter »\u00A0: le refus est caché derrière "
           "« Paramètres »."),
        tr("Le grand bouton de couleur attire le clic. L’autre choix n’est qu’un petit lien."),
        tr("Les cases sont cochées d’avance. Votre accord doit venir de vous."),
        tr("« Intérêt légitime »\u00A0: des mots compliqués pour une quatrième case, à décocher aussi."),
        tr("« Votre expérience », « le meilleur »\u00A0: on vous flatte, et on ne dit pas ce qui est gardé."),
        tr("En bas de la page, aucun lien « Cookies » pour changer d’avis."),
    };
    int number = 0;
    for (const QString& trick : tricks) {
        auto* line = new kit::IconLabel(u"eye"_s, trick, this);
        line->setObjectName(u"trick%1"_s.arg(++number));
        column.addWidget(line);
    }
}

void TrapLesson::addAdvice(QVBoxLayout& column)
{
    column.addWidget(new kit::Text(tr("La prochaine fois"), kit::TextType::H2, kit::TextTone::Auto, this));
    for (const QString& advice :
        {tr("Cherchez « Refuser », « Continuer sans accepter » ou « Paramètres », même en petit."),
            tr("Décochez tout, puis enregistrez."),
            tr("En Belgique, refuser doit être aussi simple qu’accepter. "
               "Un site qui l’oublie ne mérite pas votre accord.")})
        column.addWidget(new kit::IconLabel(u"check"_s, advice, this));
}

void TrapLesson::addButtons(QVBoxLayout& column)
{
    auto* row = new kit::FlexBox(this);
    row->setGap(12);
    row->setLineGap(8);
    auto* again = new kit::Button(tr("Recommencer"), kit::Button::Role::Primary, row);
    again->setObjectName(u"trapAgainButton"_s);
    again->setIconName(u"reload"_s);
    connect(again, &QAbstractButton::clicked, this, &TrapLesson::againAsked);
    auto* fair = new kit::Button(tr("Voir une bannière honnête"), kit::Button::Role::Link, row);
    fair->setObjectName(u"fairBannerButton"_s);
    connect(fair, &QAbstractButton::clicked, this, &TrapLesson::fairBannerAsked);
    column.addSpacing(4);
    column.addWidget(row);
}

void TrapLesson::takeFocus()
{
    m_note->announce();
}

} // namespace sites::gazette

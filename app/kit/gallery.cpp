#include "kit/gallery.h"

#include "kit/accordion.h"
#include "kit/avatar.h"
#include "kit/badge.h"
#include "kit/bar_chart.h"
#include "kit/breadcrumb.h"
#include "kit/button.h"
#include "kit/card.h"
#include "kit/check_box.h"
#include "kit/combo_box.h"
#include "kit/definition_list.h"
#include "kit/empty_state.h"
#include "kit/flow_layout.h"
#include "kit/form_field.h"
#include "kit/gallery_parts.h"
#include "kit/icon_tile.h"
#include "kit/logo.h"
#include "kit/nav_menu.h"
#include "kit/note.h"
#include "kit/password_field.h"
#include "kit/radio_button.h"
#include "kit/row_list.h"
#include "kit/search_field.h"
#include "kit/segments.h"
#include "kit/separator.h"
#include "kit/text.h"
#include "kit/text_area.h"
#include "kit/theme_scope.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

#include <array>

using namespace Qt::StringLiterals;

namespace kit {

namespace {

constexpr int kSectionGap = 26;
constexpr int kStates = 5;

QGridLayout* gridIn(QVBoxLayout* into, int columns, int topGap)
{
    auto* grid = new QGridLayout;
    grid->setContentsMargins(0, topGap, 0, 0);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(14);
    for (int i = 0; i < columns; ++i)
        grid->setColumnStretch(i, 1);
    into->addLayout(grid);
    return grid;
}

} // namespace

Gallery::Gallery(QWidget* parent)
    : QWidget(parent)
    , m_rings(new RingLayer(this))
{
    setAccessibleName(tr("Composants et états"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    rebuild();
}

Gallery::~Gallery() = default;

void Gallery::rebuild()
{
    m_ringed.clear();
    delete m_content;
    m_large = ThemeScope::of(this).isLarge();
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    m_content->show();
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(48, 36, 48, 36);
    column->setSpacing(0);

    auto* head = new QHBoxLayout;
    head->setSpacing(20);
    head->addWidget(new Logo(u"electruc"_s, 48, m_content));
    head->addWidget(new Text(tr("Composants et états"), TextType::H1, TextTone::Auto, m_content), 1);
    column->addLayout(head);

    addColors(column);
    addTexts(column);
    addButtons(column);
    addFields(column);
    addChoices(column);
    addBadges(column);
    addNotes(column);
    addLists(column);
    addEmptyState(column);
    addMore(column);
    column->addStretch(1);
    m_rings->setRinged(m_ringed);
    m_rings->setGeometry(rect());
    m_rings->raise();
}

QVBoxLayout* Gallery::section(const QString& title, QVBoxLayout* into)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->setContentsMargins(0, kSectionGap, 0, 0);
    column->addWidget(new Text(title, TextType::H2Compact, TextTone::Auto, m_content));
    column->addSpacing(6);
    column->addWidget(new Separator(m_content));
    into->addLayout(column);
    return column;
}

void Gallery::addColors(QVBoxLayout* into)
{
    constexpr std::array kShown{Color::Ink, Color::Text, Color::Muted, Color::Primary, Color::Accent,
        Color::Tint, Color::Link, Color::Focus, Color::Line, Color::Ctl, Color::Soft, Color::SimDark,
        Color::Sim, Color::SimTint, Color::Cream, Color::Spot};
    const int columns = m_large ? 4 : 8;
    QVBoxLayout* column = section(tr("Couleurs"), into);
    QGridLayout* grid = gridIn(column, columns, 12);
    grid->setHorizontalSpacing(14);
    for (int i = 0; i < static_cast<int>(kShown.size()); ++i) {
        const Color role = kShown.at(static_cast<size_t>(i));
        const bool pale
            = role == Color::Tint || role == Color::Line || role == Color::Soft || role == Color::Cream;
        grid->addWidget(new Swatch(role, pale, m_content), i / columns, i % columns);
    }
}

void Gallery::addTexts(QVBoxLayout* into)
{
    QVBoxLayout* column = section(tr("Texte"), into);
    auto* holder = new QWidget(m_content);
    auto* flow = new FlowLayout(holder, 40, 8);
    flow->setContentsMargins(0, 8, 0, 0);
    const auto add = [&](const QString& text, TextType type, TextTone tone = TextTone::Auto) {
        holder->layout()->addWidget(new Text(text, type, tone, holder));
    };
    add(tr("36 accueil"), TextType::Display);
    add(tr("30 titre 1"), TextType::H1);
    add(tr("24 titre 2"), TextType::H2);
    add(tr("20 titre 3"), TextType::H3);
    add(tr("18 texte courant Il1 O0"), TextType::Body);
    add(tr("16 aide et légende"), TextType::Small, TextTone::Muted);
    column->addWidget(holder);
}

void Gallery::addButtons(QVBoxLayout* into)
{
    struct Row
    {
        QString text;
        QString icon;
        Button::Role role;
    };
    const std::array rows{Row{tr("Télécharger"), u"download"_s, Button::Role::Primary},
        Row{tr("Voir l’e-mail"), u"mail"_s, Button::Role::Secondary},
        Row{tr("Supprimer"), u"trash"_s, Button::Role::Danger},
        Row{tr("Montre-moi"), u"show-me"_s, Button::Role::SimPrimary},
        Row{tr("Un indice"), u"hint"_s, Button::Role::Sim}};
    const std::array captions{tr("normal"), tr("survol"), tr("appuyé"), tr("au clavier"), tr("indisponible")};
    QVBoxLayout* column = section(tr("Boutons"), into);
    const int columns = m_large ? 3 : kStates;
    QGridLayout* grid = gridIn(column, columns, 14);
    for (int y = 0; y < static_cast<int>(rows.size()); ++y) {
        const Row& row = rows.at(static_cast<size_t>(y));
        for (int x = 0; x < kStates; ++x) {
            const QString& caption = captions.at(static_cast<size_t>(x));
            auto* button = new Button(row.text, row.role, m_content);
            button->setIconName(row.icon);
            button->setAccessibleName(u"%1, %2"_s.arg(row.text, caption));
            if (x == 1)
                button->setShownState(Button::ShownState::Hover);
            else if (x == 2)
                button->setShownState(Button::ShownState::Pressed);
            else if (x == 3)
                m_ringed.append(button);
            else if (x == 4)
                button->setUnavailableReason(tr("Rien à faire ici pour le moment."));
            grid->addWidget(galleryCell(button, caption, m_content),
                y * ((kStates + columns - 1) / columns) + x / columns, x % columns);
        }
    }
}

void Gallery::addFields(QVBoxLayout* into)
{
    QVBoxLayout* column = section(tr("Champs"), into);
    const int columns = m_large ? 2 : 4;
    QGridLayout* grid = gridIn(column, columns, 14);
    const std::array captions{tr("normal"), tr("au clavier"), tr("erreur"), tr("lecture seule")};
    for (int x = 0; x < 4; ++x) {
        auto* edit = new QLineEdit(m_content);
        auto* field = new FormField(tr("Code d’activation"), edit, m_content);
        field->setHelpText(tr("6 caractères, exemple : K7F-4MP"));
        edit->setAccessibleName(tr("Code d’activation, %1").arg(captions.at(static_cast<size_t>(x))));
        if (x == 0)
            edit->setPlaceholderText(u"K7F-4MP"_s);
        if (x == 1) {
            edit->setText(u"R4T-"_s);
            m_ringed.append(edit);
        } else if (x == 2) {
            edit->setText(u"R4T-9H"_s);
            field->setError(tr("Il manque un caractère. Comparez avec la lettre."));
        } else if (x == 3) {
            edit->setText(u"R4T-9HX"_s);
            edit->setReadOnly(true);
        }
        grid->addWidget(galleryCell(field, captions.at(static_cast<size_t>(x)), m_content, true), x / columns,
            x % columns);
    }
}

void Gallery::addChoices(QVBoxLayout* into)
{
    QVBoxLayout* column = section(tr("Cases et choix"), into);
    const int columns = m_large ? 3 : kStates;
    QGridLayout* grid = gridIn(column, columns, 14);
    for (int x = 0; x < 3; ++x) {
        auto* box = new CheckBox(tr("Par e-mail"), m_content);
        const QString caption = x == 0 ? tr("case") : x == 1 ? tr("cochée") : tr("au clavier");
        box->setChecked(x > 0);
        box->setAccessibleName(u"%1, %2"_s.arg(box->text(), caption));
        if (x == 2)
            m_ringed.append(box);
        grid->addWidget(galleryCell(box, caption, m_content), 0, x);
    }
    for (int x = 0; x < 2; ++x) {
        auto* radio = new RadioButton(tr("Le matin"), m_content);
        radio->setAutoExclusive(false);
        radio->setChecked(x == 1);
        const QString caption = x == 0 ? tr("choix") : tr("choisi");
        radio->setAccessibleName(u"%1, %2"_s.arg(radio->text(), caption));
        grid->addWidget(galleryCell(radio, caption, m_content), (3 + x) / columns, (3 + x) % columns);
    }
}

void Gallery::addBadges(QVBoxLayout* into)
{
    QVBoxLayout* column = section(tr("Statuts : toujours une icône et un mot"), into);
    auto* holder = new QWidget(m_content);
    auto* flow = new FlowLayout(holder, 12, 10);
    flow->setContentsMargins(0, 12, 0, 0);
    const auto add = [&](const QString& text, Tone tone, const QString& icon) {
        holder->layout()->addWidget(new Badge(text, tone, icon, holder));
    };
    add(tr("À payer"), Tone::Warn, u"clock"_s);
    add(tr("Payée"), Tone::Ok, u"check-circle"_s);
    add(tr("Annulée"), Tone::Neutral, u"ban"_s);
    add(tr("En cours de validation"), Tone::Info, u"hourglass"_s);
    add(tr("Validé"), Tone::Ok, u"check-circle"_s);
    add(tr("Refusé"), Tone::Error, u"x-circle"_s);
    add(tr("En attente"), Tone::Info, u"hourglass"_s);
    add(tr("Active"), Tone::Ok, u"check-circle"_s);
    add(tr("Refusée"), Tone::Error, u"x-circle"_s);
    add(tr("Ouverte"), Tone::Info, u"mail"_s);
    add(tr("En cours"), Tone::Warn, u"progress"_s);
    add(tr("Clôturée"), Tone::Neutral, u"archive"_s);
    column->addWidget(holder);
}

void Gallery::addNotes(QVBoxLayout* into)
{
    QVBoxLayout* column = section(tr("Messages"), into);
    QGridLayout* grid = gridIn(column, 2, 12);
    grid->setSpacing(12);
    grid->addWidget(new Note(Tone::Ok, tr("Votre relevé est envoyé."),
                        tr("Nous le vérifions avant le 14/11/2026."), m_content),
        0, 0);
    grid->addWidget(new Note(Tone::Info, tr("Une réponse vous attend."),
                        tr("Elle est dans « Mes demandes »."), m_content),
        0, 1);
    grid->addWidget(new Note(Tone::Warn, tr("Ce chiffre est plus haut que d’habitude."),
                        tr("Relisez votre compteur."), m_content),
        1, 0);
    grid->addWidget(new Note(Tone::Error, tr("Le fichier n’est pas ajouté."),
                        tr("Il dépasse 5 Mo. Choisissez une photo plus petite."), m_content),
        1, 1);
}

void Gallery::addLists(QVBoxLayout* into)
{
    const QStringList subjects{tr("Ma facture"), tr("Mon compteur"), tr("Mon contrat"), tr("Autre sujet")};
    auto* row = new QBoxLayout(m_large ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->setSpacing(m_large ? 0 : 28);
    into->addLayout(row);

    auto* left = new QVBoxLayout;
    row->addLayout(left);
    QVBoxLayout* column = section(tr("Liste de choix"), left);
    auto* box = new ComboBox(m_content);
    box->setAccessibleName(tr("Liste de choix"));
    box->addItems(subjects);
    box->setFixedWidth(ThemeScope::of(this).px(330));
    m_ringed.append(box);
    column->addSpacing(12);
    column->addWidget(box);
    column->addSpacing(8);
    column->addWidget(new OpenListPicture(subjects, 0, 1, m_content));
    left->addStretch(1);

    auto* middle = new QVBoxLayout;
    row->addLayout(middle);
    column = section(tr("Menu de gauche"), middle);
    auto* frame = new Card(Card::Variant::Soft, m_content);
    frame->setFixedWidth(ThemeScope::of(this).px(250));
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(13, 17, 13, 17);
    auto* menu = new NavMenu(frame);
    menu->addItem(u"normal"_s, u"dashboard"_s, tr("Normal"));
    menu->addItem(u"profile"_s, u"user"_s, tr("Mon profil"));
    menu->addItem(u"open"_s, u"invoice"_s, tr("Page ouverte"));
    menu->addItem(u"keyboard"_s, u"meter"_s, tr("Au clavier"));
    menu->setCurrent(u"open"_s);
    m_ringed.append(menu->item(u"keyboard"_s));
    inside->addWidget(menu);
    column->addSpacing(12);
    column->addWidget(frame);
    middle->addStretch(1);

    auto* right = new QVBoxLayout;
    row->addLayout(right, 1);
    column = section(tr("Filtre"), right);
    auto* segments = new Segments(m_content);
    segments->setAccessibleName(tr("Filtre"));
    segments->setItems({tr("Toutes"), tr("À payer"), tr("Payées")});
    column->addSpacing(12);
    column->addWidget(segments, 0, Qt::AlignLeft);
    column = section(tr("Recherche et mot de passe"), right);
    column->addSpacing(12);
    auto* search = new SearchField(m_content);
    search->setPlaceholderText(tr("Écrivez un mot : facture, compteur…"));
    search->setAccessibleName(tr("Chercher"));
    column->addWidget(search);
    column->addSpacing(16);
    auto* password = new PasswordField(m_content);
    password->setText(u"bonjour"_s);
    password->setAccessibleName(tr("Mot de passe"));
    column->addWidget(password);
    right->addStretch(1);
}

void Gallery::addEmptyState(QVBoxLayout* into)
{
    QVBoxLayout* column = section(tr("Page sans contenu"), into);
    auto* empty = new EmptyState(m_content);
    empty->setIconName(u"request"_s);
    empty->setTitle(tr("Vous n’avez pas encore de demande"));
    empty->setText(tr("Une question ? Écrivez-nous, nous répondons en deux jours."));
    empty->setActionText(tr("Nouvelle demande"));
    empty->setActionIconName(u"plus"_s);
    column->addSpacing(12);
    column->addWidget(empty);
}

void Gallery::addMore(QVBoxLayout* into)
{
    QVBoxLayout* column = section(tr("Cartes, graphique et réponses"), into);
    QGridLayout* grid = gridIn(column, 2, 12);
    auto* card = new Card(m_content);
    auto* inside = new QVBoxLayout(card);
    inside->setContentsMargins(20, 16, 20, 16);
    inside->addWidget(new Text(tr("Ma consommation"), TextType::H3, TextTone::Auto, card));
    auto* chart = new BarChart(card);
    chart->setAccessibleName(tr("Ma consommation en kWh par mois"));
    chart->setUnit(u"kWh"_s);
    chart->setBars({{tr("mai"), tr("Mai 2026"), 141, u"141"_s}, {tr("juin"), tr("Juin 2026"), 128, u"128"_s},
        {tr("juil."), tr("Juillet 2026"), 119, u"119"_s}, {tr("août"), tr("Août 2026"), 122, u"122"_s},
        {tr("sept."), tr("Septembre 2026"), 157, u"157"_s}, {tr("oct."), tr("Octobre 2026"), 168, u"168"_s}});
    inside->addWidget(chart, 1);
    grid->addWidget(card, 0, 0);

    auto* side = new QVBoxLayout;
    side->setSpacing(16);
    grid->addLayout(side, m_large ? 1 : 0, m_large ? 0 : 1);
    if (m_large)
        grid->setColumnStretch(1, 0);
    auto* steps = new Breadcrumb(m_content);
    steps->setSteps({{tr("Espace client"), u"/espace-client"_s}, {tr("Mon contrat"), {}}});
    side->addWidget(steps);
    auto* highlight = new Card(Card::Variant::Highlight, m_content);
    auto* todo = new QHBoxLayout(highlight);
    todo->setContentsMargins(20, 14, 20, 14);
    todo->setSpacing(20);
    todo->addWidget(new IconTile(u"meter"_s, IconTile::Look::White, highlight));
    todo->addWidget(
        new Text(tr("À faire : envoyer votre relevé"), TextType::H3, TextTone::Auto, highlight), 1);
    todo->addWidget(new Avatar(0, 48, highlight));
    side->addWidget(highlight);
    auto* definitions = new DefinitionList(m_content);
    definitions->setEntries({{tr("Code EAN"), u"541 448 860 004 312 752"_s, {}},
        {tr("Adresse"), tr("Rue du Moulin 12, 4998 Valbois"), {}}});
    side->addWidget(definitions);
    auto* link = new Button(tr("Voir mes factures"), Button::Role::Link, m_content);
    link->setTrailingIconName(u"chevron-right"_s);
    side->addWidget(link, 0, Qt::AlignLeft);
    auto* questions = new Accordion(m_content);
    questions->addSection(tr("Où trouver mon code EAN ?"),
        tr("Le code EAN est un numéro de 18 chiffres. Il se trouve en haut de vos factures."));
    questions->addSection(
        tr("Comment lire mon compteur ?"), tr("Notez les chiffres noirs, de gauche à droite."));
    questions->setOpenIndex(0);
    side->addWidget(questions);
    auto* area = new TextArea(m_content);
    area->setMaximumLength(1000);
    auto* message = new FormField(tr("Votre message"), area, m_content);
    side->addWidget(message);
    side->addStretch(1);
}

bool Gallery::event(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    // Other columns for large text; not in the middle of the style's own walk through the widgets.
    if (isLookChange(event) && ThemeScope::of(this).isLarge() != m_large)
        QMetaObject::invokeMethod(this, &Gallery::rebuild, Qt::QueuedConnection);
    return QWidget::event(event);
}

void Gallery::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_rings->setGeometry(rect());
}

} // namespace kit

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_BE" sourcelanguage="fr_BE">
<context>
    <name>browser::BrowserBar</name>
    <message numerus="yes">
        <source>%n fichier(s) pas encore ouvert(s)</source>
        <translation>
            <numerusform>%n fichier pas encore ouvert</numerusform>
            <numerusform>%n fichiers pas encore ouverts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>browser::DocumentPage</name>
    <message numerus="yes">
        <source>%n exemplaire(s)</source>
        <translation>
            <numerusform>%n exemplaire</numerusform>
            <numerusform>%n exemplaires</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>browser::FileChooser</name>
    <message numerus="yes">
        <source>Ouvrir %n fichier(s)</source>
        <translation>
            <numerusform>Ouvrir %n fichier</numerusform>
            <numerusform>Ouvrir %n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::ConversationRow</name>
    <message numerus="yes">
        <source>%n nouveau(x)</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::PracticeStrip</name>
    <message numerus="yes">
        <source>Téléphone&#xa0;: %n nouveau(x) SMS</source>
        <translation>
            <numerusform>Téléphone&#xa0;: %n nouveau SMS</numerusform>
            <numerusform>Téléphone&#xa0;: %n nouveaux SMS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services::RecordType</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compteur(s)</source>
        <translation>
            <numerusform>%n compteur</numerusform>
            <numerusform>%n compteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contrat(s)</source>
        <translation>
            <numerusform>%n contrat</numerusform>
            <numerusform>%n contrats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facture(s)</source>
        <translation>
            <numerusform>%n facture</numerusform>
            <numerusform>%n factures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relevé(s)</source>
        <translation>
            <numerusform>%n relevé</numerusform>
            <numerusform>%n relevés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s)</source>
        <translation>
            <numerusform>%n demande</numerusform>
            <numerusform>%n demandes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domiciliation(s)</source>
        <translation>
            <numerusform>%n domiciliation</numerusform>
            <numerusform>%n domiciliations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) choisi(s)</source>
        <translation>
            <numerusform>%n client choisi</numerusform>
            <numerusform>%n clients choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compteur(s) choisi(s)</source>
        <translation>
            <numerusform>%n compteur choisi</numerusform>
            <numerusform>%n compteurs choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contrat(s) choisi(s)</source>
        <translation>
            <numerusform>%n contrat choisi</numerusform>
            <numerusform>%n contrats choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facture(s) choisie(s)</source>
        <translation>
            <numerusform>%n facture choisie</numerusform>
            <numerusform>%n factures choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relevé(s) choisi(s)</source>
        <translation>
            <numerusform>%n relevé choisi</numerusform>
            <numerusform>%n relevés choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) choisie(s)</source>
        <translation>
            <numerusform>%n demande choisie</numerusform>
            <numerusform>%n demandes choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domiciliation(s) choisie(s)</source>
        <translation>
            <numerusform>%n domiciliation choisie</numerusform>
            <numerusform>%n domiciliations choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) choisi(s)</source>
        <translation>
            <numerusform>%n message choisi</numerusform>
            <numerusform>%n messages choisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s) jointe(s)</source>
        <translation>
            <numerusform>%n pièce jointe</numerusform>
            <numerusform>%n pièces jointes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s) jointe(s) choisie(s)</source>
        <translation>
            <numerusform>%n pièce jointe choisie</numerusform>
            <numerusform>%n pièces jointes choisies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sites::electruc::SignInCodePage</name>
    <message numerus="yes">
        <source>Ce n’est pas ce code. Comparez chaque chiffre avec le SMS&#xa0;: vous pouvez essayer encore %n fois.</source>
        <translation>
            <numerusform>Ce n’est pas ce code. Comparez chaque chiffre avec le SMS&#xa0;: vous pouvez essayer encore %n fois.</numerusform>
            <numerusform>Ce n’est pas ce code. Comparez chaque chiffre avec le SMS&#xa0;: vous pouvez essayer encore %n fois.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sites::electruc::Wording</name>
    <message numerus="yes">
        <source>%n réponse(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sites::gazette::TrapLesson</name>
    <message numerus="yes">
        <source>Vous avez refusé une partie. Il reste %n case(s) cochée(s).</source>
        <translation>
            <numerusform>Vous avez refusé une partie. Il reste %n case cochée.</numerusform>
            <numerusform>Vous avez refusé une partie. Il reste %n cases cochées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sites::mail::ComposePage</name>
    <message numerus="yes">
        <source>%n fichier(s) à remplacer</source>
        <translation>
            <numerusform>%n fichier à remplacer</numerusform>
            <numerusform>%n fichiers à remplacer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sites::mail::FolderColumn</name>
    <message numerus="yes">
        <source>%n brouillon(s)</source>
        <translation>
            <numerusform>%n brouillon</numerusform>
            <numerusform>%n brouillons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sites::mail::FolderPage</name>
    <message numerus="yes">
        <source>%n message(s) trouvé(s)</source>
        <translation>
            <numerusform>%n message trouvé</numerusform>
            <numerusform>%n messages trouvés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sites::mail::MailTexts</name>
    <message numerus="yes">
        <source>%n message(s) non lu(s)</source>
        <translation>
            <numerusform>%n message non lu</numerusform>
            <numerusform>%n messages non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainer::ImportDialog</name>
    <message numerus="yes">
        <source>%n personne(s) à importer.</source>
        <translation>
            <numerusform>%n personne à importer.</numerusform>
            <numerusform>%n personnes à importer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n est(sont) déjà là&#xa0;: leur nom et leur adresse seront mis à jour.</source>
        <translation>
            <numerusform>%n est déjà là&#xa0;: son nom et son adresse seront mis à jour.</numerusform>
            <numerusform>%n sont déjà là&#xa0;: leur nom et leur adresse seront mis à jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) refusée(s), voir plus bas.</source>
        <translation>
            <numerusform>%n ligne refusée, voir plus bas.</numerusform>
            <numerusform>%n lignes refusées, voir plus bas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)…</source>
        <translation>
            <numerusform>et %n autre…</numerusform>
            <numerusform>et %n autres…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importer %n personne(s)</source>
        <translation>
            <numerusform>Importer %n personne</numerusform>
            <numerusform>Importer %n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainer::InvitationsPage</name>
    <message numerus="yes">
        <source>%n choisie(s)</source>
        <translation>
            <numerusform>%n choisie</numerusform>
            <numerusform>%n choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imprimer %n lettre(s)</source>
        <translation>
            <numerusform>Imprimer %n lettre</numerusform>
            <numerusform>Imprimer %n lettres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n était(étaient) déjà là&#xa0;: nom et adresse sont à jour.</source>
        <translation>
            <numerusform>%n était déjà là&#xa0;: son nom et son adresse sont à jour.</numerusform>
            <numerusform>%n étaient déjà là&#xa0;: leur nom et leur adresse sont à jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) ajoutée(s).</source>
        <translation>
            <numerusform>%n personne ajoutée.</numerusform>
            <numerusform>%n personnes ajoutées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trainer::PeopleDialogs</name>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
</TS>

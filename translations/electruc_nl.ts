<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="fr_BE">
<context>
    <name>browser::AddressEdit</name>
    <message>
        <source>Adresse du site</source>
        <translation>Adres van de site</translation>
    </message>
    <message>
        <source>Tapez une adresse ou choisissez un site</source>
        <translation>Typ een adres of kies een site</translation>
    </message>
</context>
<context>
    <name>browser::AddressField</name>
    <message>
        <source>Que veut dire le cadenas&#xa0;?</source>
        <translation>Wat betekent het slotje?</translation>
    </message>
</context>
<context>
    <name>browser::BrowserBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a tool, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Alt + ←</source>
        <translation>Alt + ←</translation>
    </message>
    <message>
        <source>Avancer</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>Alt + →</source>
        <translation>Alt + →</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Recharger</source>
        <translation>Opnieuw laden</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>Bureaublad</translation>
    </message>
    <message>
        <source>Téléchargements</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Ctrl + J</source>
        <translation>Ctrl + J</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) pas encore ouvert(s)</source>
        <translation>
            <numerusform>%n bestand nog niet geopend</numerusform>
            <numerusform>%n bestanden nog niet geopend</numerusform>
        </translation>
    </message>
    <message>
        <source>Texte plus petit</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Ctrl + −</source>
        <translation>Ctrl + −</translation>
    </message>
    <message>
        <source>Texte plus grand</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Ctrl + +</source>
        <translation>Ctrl + +</translation>
    </message>
    <message>
        <source>Se taire</source>
        <translation>Zwijgen</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>Luisteren</translation>
    </message>
    <message>
        <source>Aide du navigateur</source>
        <translation>Hulp bij de browser</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Texte %1&#xa0;%</source>
        <translation>Tekst %1%</translation>
    </message>
</context>
<context>
    <name>browser::DocumentKeeper</name>
    <message>
        <source>Enregistré dans Téléchargements</source>
        <translation>Opgeslagen in Downloads</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Le disque est plein. Supprimez un fichier dans Téléchargements, puis essayez encore.</source>
        <translation>De schijf is vol. Verwijder een bestand in Downloads en probeer dan opnieuw.</translation>
    </message>
    <message>
        <source>Essayez encore une fois. Si cela ne suffit pas, demandez de l’aide. Rien n’est perdu.</source>
        <translation>Probeer nog een keer. Lukt het dan nog niet, vraag dan hulp. Er is niets verloren.</translation>
    </message>
    <message>
        <source>Le fichier n’a pas pu être enregistré</source>
        <translation>Het bestand kon niet worden opgeslagen</translation>
    </message>
    <message>
        <source>Voir Téléchargements</source>
        <translation>Downloads bekijken</translation>
    </message>
</context>
<context>
    <name>browser::DocumentPage</name>
    <message>
        <source>Outils du document</source>
        <translation>Werkbalk van het document</translation>
    </message>
    <message>
        <source>Cette page se remplit.</source>
        <translation>Deze pagina kunt u invullen.</translation>
    </message>
    <message>
        <source>Écrivez dans les cases, puis choisissez «&#xa0;Enregistrer&#xa0;»&#xa0;: elle va dans Téléchargements.</source>
        <translation>Schrijf in de vakken en kies daarna “Opslaan”: de pagina komt in Downloads.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Imprimé sur papier simulé</source>
        <translation>Afgedrukt op gesimuleerd papier</translation>
    </message>
    <message>
        <source>Le PDF est dans Téléchargements.</source>
        <translation>De pdf staat in Downloads.</translation>
    </message>
    <message>
        <source>Voir Téléchargements</source>
        <translation>Downloads bekijken</translation>
    </message>
    <message>
        <source>Envoyé à l’imprimante</source>
        <translation>Naar de printer gestuurd</translation>
    </message>
    <message numerus="yes">
        <source>%n exemplaire(s)</source>
        <translation>
            <numerusform>%n exemplaar</numerusform>
            <numerusform>%n exemplaren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>browser::DownloadsPage</name>
    <message>
        <source>Téléchargements</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Voici les fichiers que vous avez gardés. Le plus récent est en haut.</source>
        <translation>Hier staan de bestanden die u hebt bewaard. Het nieuwste staat bovenaan.</translation>
    </message>
    <message>
        <source>Fichiers</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Aucun fichier pour le moment.</source>
        <translation>Nog geen bestanden.</translation>
    </message>
    <message>
        <source>Le fichier est supprimé</source>
        <translation>Het bestand is verwijderd</translation>
    </message>
    <message>
        <source>Annuler</source>
        <comment>to undo</comment>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Le fichier est revenu</source>
        <translation>Het bestand is terug</translation>
    </message>
    <message>
        <source>Rien n’a été supprimé.</source>
        <translation>Er is niets verwijderd.</translation>
    </message>
    <message>
        <source>Cela n’a pas marché</source>
        <translation>Het is niet gelukt</translation>
    </message>
    <message>
        <source>Rien n’est perdu. Essayez encore une fois. Si cela continue, demandez de l’aide.</source>
        <translation>Er is niets verloren. Probeer nog een keer. Blijft het zo, vraag dan hulp.</translation>
    </message>
    <message>
        <source>Quand vous cliquez sur «&#xa0;Télécharger&#xa0;» ou sur «&#xa0;Enregistrer&#xa0;» dans un site, le fichier arrive ici.</source>
        <translation>Klikt u op een site op “Downloaden” of op “Opslaan”, dan komt het bestand hier.</translation>
    </message>
</context>
<context>
    <name>browser::FileChooser</name>
    <message>
        <source>Annuler</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Fichiers attendus&#xa0;: %1.</source>
        <translation>Verwachte bestanden: %1.</translation>
    </message>
    <message>
        <source>%1 au plus par fichier.</source>
        <translation>Hoogstens %1 per bestand.</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Mappen</translation>
    </message>
    <message>
        <source>Documents d’entraînement</source>
        <translation>Oefendocumenten</translation>
    </message>
    <message>
        <source>Téléchargements</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Chercher un fichier dans ce dossier</source>
        <translation>Een bestand zoeken in deze map</translation>
    </message>
    <message>
        <source>Trier par</source>
        <translation>Sorteren op</translation>
    </message>
    <message>
        <source>Les plus récents</source>
        <translation>Nieuwste eerst</translation>
    </message>
    <message>
        <source>Les plus anciens</source>
        <translation>Oudste eerst</translation>
    </message>
    <message>
        <source>Par nom</source>
        <translation>Op naam</translation>
    </message>
    <message>
        <source>Par type</source>
        <translation>Op type</translation>
    </message>
    <message>
        <source>Les plus petits</source>
        <translation>Kleinste eerst</translation>
    </message>
    <message>
        <source>Les plus gros</source>
        <translation>Grootste eerst</translation>
    </message>
    <message>
        <source>Fichiers du dossier Documents d’entraînement</source>
        <translation>Bestanden in de map Oefendocumenten</translation>
    </message>
    <message>
        <source>Fichiers du dossier Téléchargements</source>
        <translation>Bestanden in de map Downloads</translation>
    </message>
    <message>
        <source>Ce dossier ne s’ouvre pas</source>
        <translation>Deze map gaat niet open</translation>
    </message>
    <message>
        <source>Fermez cette fenêtre et essayez encore. Rien n’est perdu.</source>
        <translation>Sluit dit venster en probeer opnieuw. Er is niets verloren.</translation>
    </message>
    <message>
        <source>Ce dossier est vide</source>
        <translation>Deze map is leeg</translation>
    </message>
    <message>
        <source>Regardez dans l’autre dossier, à gauche.</source>
        <translation>Kijk in de andere map, links.</translation>
    </message>
    <message>
        <source>Rien n’est encore téléchargé</source>
        <translation>Er is nog niets gedownload</translation>
    </message>
    <message>
        <source>Les fichiers que vous téléchargez sur un site arrivent ici.</source>
        <translation>De bestanden die u op een site downloadt, komen hier.</translation>
    </message>
    <message>
        <source>Aucun fichier ne porte ce nom</source>
        <translation>Er is geen bestand met die naam</translation>
    </message>
    <message>
        <source>Écrivez un autre mot, ou effacez la recherche.</source>
        <translation>Schrijf een ander woord, of wis de zoekopdracht.</translation>
    </message>
    <message numerus="yes">
        <source>Ouvrir %n fichier(s)</source>
        <translation>
            <numerusform>%n bestand openen</numerusform>
            <numerusform>%n bestanden openen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choisissez d’abord un fichier.</source>
        <translation>Kies eerst een bestand.</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» ne s’ouvre pas. Choisissez-en un autre.</source>
        <translation>Het bestand “%1” gaat niet open. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Chercher un fichier</source>
        <translation>Een bestand zoeken</translation>
    </message>
</context>
<context>
    <name>browser::FileListModel</name>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>%1 kind of a file, %2 its size, %3 its day</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a file, what is known of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Taille</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>browser::FilePreview</name>
    <message>
        <source>%1
Pas d’aperçu pour ce fichier.</source>
        <translation>%1
Geen voorbeeld voor dit bestand.</translation>
    </message>
    <message>
        <source>Choisissez un fichier pour le voir ici.</source>
        <translation>Kies een bestand om het hier te bekijken.</translation>
    </message>
</context>
<context>
    <name>browser::FileRow</name>
    <message>
        <source>%1 à %2 · %3</source>
        <extracomment>%1 day, %2 hour, %3 size of a file</extracomment>
        <translation>%1 om %2 · %3</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>Ouvrir %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Montrer %1 dans le dossier</source>
        <translation>%1 tonen in de map</translation>
    </message>
    <message>
        <source>Renommer</source>
        <translation>Naam wijzigen</translation>
    </message>
    <message>
        <source>Renommer %1</source>
        <translation>De naam van %1 wijzigen</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Supprimer %1</source>
        <translation>%1 verwijderen</translation>
    </message>
</context>
<context>
    <name>browser::FolderPage</name>
    <message>
        <source>Dossier Téléchargements</source>
        <translation>Map Downloads</translation>
    </message>
    <message>
        <source>Votre fichier est ici&#xa0;: Cet ordinateur, puis Téléchargements. Appuyez deux fois dessus, ou sur Entrée, pour l’ouvrir.</source>
        <translation>Uw bestand staat hier: Deze computer, en dan Downloads. Dubbelklik erop of druk op Enter om het te openen.</translation>
    </message>
    <message>
        <source>Fichiers du dossier Téléchargements</source>
        <translation>Bestanden in de map Downloads</translation>
    </message>
    <message>
        <source>Voir la liste des téléchargements</source>
        <translation>De lijst met downloads bekijken</translation>
    </message>
</context>
<context>
    <name>browser::KeptPasswordsDialog</name>
    <message>
        <source>Mots de passe gardés</source>
        <translation>Bewaarde wachtwoorden</translation>
    </message>
    <message>
        <source>Le navigateur ne garde aucun mot de passe sur cet ordinateur.</source>
        <translation>De browser bewaart geen enkel wachtwoord op deze computer.</translation>
    </message>
    <message>
        <source>Le navigateur les remplit tout seul, pour quiconque s’assied ici.</source>
        <translation>De browser vult ze vanzelf in, voor wie hier ook gaat zitten.</translation>
    </message>
    <message>
        <source>Oublier</source>
        <translation>Vergeten</translation>
    </message>
    <message>
        <source>Oublier le mot de passe de %1</source>
        <translation>Het wachtwoord van %1 vergeten</translation>
    </message>
    <message>
        <source>C’est oublié.</source>
        <translation>Het is vergeten.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>browser::LeaveQuestion</name>
    <message>
        <source>Quitter cette page&#xa0;?</source>
        <translation>Deze pagina verlaten?</translation>
    </message>
    <message>
        <source>Vous avez écrit quelque chose sur cette page. Ce n’est pas encore envoyé.</source>
        <translation>U hebt iets geschreven op deze pagina. Het is nog niet verstuurd.</translation>
    </message>
    <message>
        <source>Rester sur la page</source>
        <translation>Op de pagina blijven</translation>
    </message>
    <message>
        <source>Quitter sans envoyer</source>
        <translation>Verlaten zonder te versturen</translation>
    </message>
    <message>
        <source>Garder vos changements&#xa0;?</source>
        <translation>Uw wijzigingen bewaren?</translation>
    </message>
    <message>
        <source>Vous avez changé quelque chose sur cette page. Ce n’est pas encore enregistré.</source>
        <translation>U hebt iets veranderd op deze pagina. Het is nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Ne pas garder</source>
        <translation>Niet bewaren</translation>
    </message>
</context>
<context>
    <name>browser::LoadingPage</name>
    <message>
        <source>La page arrive…</source>
        <translation>De pagina komt eraan…</translation>
    </message>
    <message>
        <source>La connexion est lente aujourd’hui. Attendez un instant&#xa0;: il n’y a rien à faire.</source>
        <translation>De verbinding is traag vandaag. Wacht even: u hoeft niets te doen.</translation>
    </message>
    <message>
        <source>Arrivée de la page</source>
        <translation>De pagina komt binnen</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>browser::MessagePage</name>
    <message>
        <source>Page introuvable</source>
        <translation>Pagina niet gevonden</translation>
    </message>
    <message>
        <source>Pas de connexion</source>
        <translation>Geen verbinding</translation>
    </message>
    <message>
        <source>Site en panne</source>
        <translation>De site werkt niet</translation>
    </message>
    <message>
        <source>Un problème est arrivé</source>
        <translation>Er is een probleem</translation>
    </message>
    <message>
        <source>Page arrêtée</source>
        <translation>Pagina gestopt</translation>
    </message>
    <message>
        <source>Cette page n’existe pas. Revenez à l’accueil.</source>
        <translation>Deze pagina bestaat niet. Ga terug naar de startpagina.</translation>
    </message>
    <message>
        <source>L’ordinateur n’est plus relié à Internet. Ce n’est pas votre faute et rien n’est perdu. Attendez un instant, puis cliquez sur «&#xa0;Recharger&#xa0;».</source>
        <translation>De computer is niet meer verbonden met het internet. Het is niet uw fout en er is niets verloren. Wacht even en klik dan op “Opnieuw laden”.</translation>
    </message>
    <message>
        <source>Ce site ne répond pas. Ce n’est pas votre faute. Revenez dans quelques minutes.</source>
        <translation>Deze site antwoordt niet. Het is niet uw fout. Kom over een paar minuten terug.</translation>
    </message>
    <message>
        <source>Le site %1 ne répond pas. Ce n’est pas votre faute. Attendez quelques minutes, puis cliquez sur «&#xa0;Recharger&#xa0;».</source>
        <translation>De site %1 antwoordt niet. Het is niet uw fout. Wacht een paar minuten en klik dan op “Opnieuw laden”.</translation>
    </message>
    <message>
        <source>Le site n’a pas pu faire ce que vous demandez. Ce n’est pas votre faute. Cliquez sur «&#xa0;Recharger&#xa0;». Si cela continue, demandez au formateur.</source>
        <translation>De site kon niet doen wat u vraagt. Het is niet uw fout. Klik op “Opnieuw laden”. Blijft het zo, vraag het dan aan de lesgever.</translation>
    </message>
    <message>
        <source>Vous n’avez pas attendu la page. Si vous avez envoyé quelque chose, c’est bien parti. Cliquez sur «&#xa0;Recharger&#xa0;» pour voir la page.</source>
        <translation>U hebt niet op de pagina gewacht. Als u iets hebt verstuurd, is het goed vertrokken. Klik op “Opnieuw laden” om de pagina te zien.</translation>
    </message>
    <message>
        <source>Aller au bureau</source>
        <translation>Naar het bureaublad</translation>
    </message>
    <message>
        <source>Aller à l’accueil de %1</source>
        <translation>Naar de startpagina van %1</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Recharger la page</source>
        <translation>De pagina opnieuw laden</translation>
    </message>
</context>
<context>
    <name>browser::Panels</name>
    <message>
        <source>Retour</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Revient à la page d’avant. Ce que vous avez écrit est gardé.</source>
        <translation>Gaat terug naar de vorige pagina. Wat u hebt geschreven, blijft bewaard.</translation>
    </message>
    <message>
        <source>Avancer</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>Retourne à la page d’où vous êtes revenu.</source>
        <translation>Gaat weer naar de pagina waarvan u bent teruggekeerd.</translation>
    </message>
    <message>
        <source>Recharger</source>
        <translation>Opnieuw laden</translation>
    </message>
    <message>
        <source>Affiche la page encore une fois.</source>
        <translation>Toont de pagina nog een keer.</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>Bureaublad</translation>
    </message>
    <message>
        <source>Montre la liste des sites.</source>
        <translation>Toont de lijst met sites.</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Dit où vous êtes. Cliquez dessus pour taper une autre adresse.</source>
        <translation>Zegt waar u bent. Klik erop om een ander adres te typen.</translation>
    </message>
    <message>
        <source>Téléchargements</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Montre les fichiers que vous avez gardés.</source>
        <translation>Toont de bestanden die u hebt bewaard.</translation>
    </message>
    <message>
        <source>Texte A− A+</source>
        <translation>Tekst A− A+</translation>
    </message>
    <message>
        <source>Rend le texte plus petit ou plus grand.</source>
        <translation>Maakt de tekst kleiner of groter.</translation>
    </message>
    <message>
        <source>Ouvrir un site</source>
        <translation>Een site openen</translation>
    </message>
    <message>
        <source>Ouvre un onglet de plus. Les autres restent ouverts.</source>
        <translation>Opent een extra tabblad. De andere blijven open.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Aller au bouton ou au champ suivant</source>
        <translation>Naar de volgende knop of het volgende veld gaan</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cliquer</source>
        <translation>Klikken</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Fermer ce qui est ouvert</source>
        <translation>Sluiten wat open is</translation>
    </message>
    <message>
        <source>Alt + ←</source>
        <translation>Alt + ←</translation>
    </message>
    <message>
        <source>Alt + →</source>
        <translation>Alt + →</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Ctrl + L</source>
        <translation>Ctrl + L</translation>
    </message>
    <message>
        <source>Taper une adresse</source>
        <translation>Een adres typen</translation>
    </message>
    <message>
        <source>Ctrl + T</source>
        <translation>Ctrl + T</translation>
    </message>
    <message>
        <source>Ouvrir un onglet</source>
        <translation>Een tabblad openen</translation>
    </message>
    <message>
        <source>Ctrl + W</source>
        <translation>Ctrl + W</translation>
    </message>
    <message>
        <source>Fermer l’onglet</source>
        <translation>Het tabblad sluiten</translation>
    </message>
    <message>
        <source>Ctrl + Tab</source>
        <translation>Ctrl + Tab</translation>
    </message>
    <message>
        <source>Onglet suivant</source>
        <translation>Volgend tabblad</translation>
    </message>
    <message>
        <source>Ctrl + J</source>
        <translation>Ctrl + J</translation>
    </message>
    <message>
        <source>Ctrl + P</source>
        <translation>Ctrl + P</translation>
    </message>
    <message>
        <source>Imprimer le document affiché</source>
        <translation>Het getoonde document afdrukken</translation>
    </message>
    <message>
        <source>Ctrl + +</source>
        <translation>Ctrl + +</translation>
    </message>
    <message>
        <source>Texte plus grand</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Ctrl + −</source>
        <translation>Ctrl + −</translation>
    </message>
    <message>
        <source>Texte plus petit</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Ctrl + 0</source>
        <translation>Ctrl + 0</translation>
    </message>
    <message>
        <source>Texte normal</source>
        <translation>Normale tekst</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Passer des onglets à la barre, à la page, au bas de la fenêtre</source>
        <translation>Van de tabbladen naar de balk, de pagina en de onderkant van het venster gaan</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Ouvrir ou fermer le téléphone</source>
        <translation>De telefoon openen of sluiten</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Plein écran</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Aide du navigateur</source>
        <translation>Hulp bij de browser</translation>
    </message>
    <message>
        <source>Boutons et touches du clavier</source>
        <translation>Knoppen en toetsen van het toetsenbord</translation>
    </message>
    <message>
        <source>Les boutons</source>
        <translation>De knoppen</translation>
    </message>
    <message>
        <source>Les touches du clavier</source>
        <translation>De toetsen van het toetsenbord</translation>
    </message>
    <message>
        <source>Mots de passe gardés</source>
        <translation>Bewaarde wachtwoorden</translation>
    </message>
    <message>
        <source>Informations sur ce site</source>
        <translation>Informatie over deze site</translation>
    </message>
    <message>
        <source>Ce nom ressemble à %1, mais c’est un autre site. N’y écrivez rien.</source>
        <translation>Deze naam lijkt op %1, maar het is een andere site. Schrijf er niets.</translation>
    </message>
    <message>
        <source>Ce site n’est pas dans la liste du bureau. Le connaissez-vous&#xa0;?</source>
        <translation>Deze site staat niet in de lijst van het bureaublad. Kent u de site?</translation>
    </message>
    <message>
        <source>Le cadenas dit que la connexion est chiffrée&#xa0;: en chemin, personne ne peut lire ce que vous envoyez.</source>
        <translation>Het slotje zegt dat de verbinding versleuteld is: onderweg kan niemand lezen wat u verstuurt.</translation>
    </message>
    <message>
        <source>Il ne dit pas que le site est honnête. Comparez le nom en gras, lettre par lettre, avec celui que vous connaissez.</source>
        <translation>Het zegt niet dat de site eerlijk is. Vergelijk de vetgedrukte naam, letter per letter, met de naam die u kent.</translation>
    </message>
    <message>
        <source>Ici, on s’entraîne&#xa0;: rien n’est réel et rien ne sort de cet ordinateur.</source>
        <translation>Hier oefenen we: niets is echt en niets verlaat deze computer.</translation>
    </message>
</context>
<context>
    <name>browser::PasswordManager</name>
    <message>
        <source>Enregistrer le mot de passe&#xa0;?</source>
        <translation>Het wachtwoord opslaan?</translation>
    </message>
    <message>
        <source>%1
%2 · %3</source>
        <comment>host, login, a password as dots</comment>
        <translation>%1
%2 · %3</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Jamais pour ce site</source>
        <translation>Nooit voor deze site</translation>
    </message>
    <message>
        <source>Pas maintenant</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Le mot de passe est gardé ici.</source>
        <translation>Het wachtwoord wordt hier bewaard.</translation>
    </message>
    <message>
        <source>Chez vous, c’est pratique. Sur un ordinateur partagé, la personne suivante pourrait entrer à votre place&#xa0;: mieux vaut dire non. Vous pouvez encore l’enlever.</source>
        <translation>Thuis is dat handig. Op een gedeelde computer zou de volgende persoon in uw plaats kunnen binnengaan: zeg dan beter nee. U kunt het nog weghalen.</translation>
    </message>
    <message>
        <source>C’est noté&#xa0;: jamais pour ce site.</source>
        <translation>Begrepen: nooit voor deze site.</translation>
    </message>
    <message>
        <source>Le navigateur ne posera plus la question. Sur un ordinateur partagé, c’est un bon choix.</source>
        <translation>De browser stelt de vraag niet meer. Op een gedeelde computer is dat een goede keuze.</translation>
    </message>
    <message>
        <source>C’est noté&#xa0;: rien n’est gardé.</source>
        <translation>Begrepen: er wordt niets bewaard.</translation>
    </message>
    <message>
        <source>Sur un ordinateur partagé, c’est le bon choix. N’oubliez pas de vous déconnecter.</source>
        <translation>Op een gedeelde computer is dat de juiste keuze. Vergeet niet om u af te melden.</translation>
    </message>
    <message>
        <source>J’ai compris</source>
        <translation>Ik heb het begrepen</translation>
    </message>
    <message>
        <source>Voir les mots de passe gardés</source>
        <translation>De bewaarde wachtwoorden bekijken</translation>
    </message>
    <message>
        <source>Le navigateur a rempli le mot de passe.</source>
        <translation>De browser heeft het wachtwoord ingevuld.</translation>
    </message>
    <message>
        <source>Vous l’aviez enregistré pour %1. Quelqu’un d’autre, assis ici, entrerait aussi facilement que vous.</source>
        <translation>U had het opgeslagen voor %1. Iemand anders die hier zit, raakt even gemakkelijk binnen als u.</translation>
    </message>
    <message>
        <source>Un mot de passe est resté ici.</source>
        <translation>Er is hier een wachtwoord blijven staan.</translation>
    </message>
    <message>
        <source>%1 l’a enregistré sur cet ordinateur. Un vrai navigateur vous le proposerait&#xa0;: vous pourriez entrer à sa place. Voilà pourquoi on dit non sur un ordinateur partagé.</source>
        <translation>%1 heeft het op deze computer opgeslagen. Een echte browser zou het u voorstellen: u zou in de plaats van die persoon kunnen binnengaan. Daarom zegt men nee op een gedeelde computer.</translation>
    </message>
</context>
<context>
    <name>browser::RenameDialog</name>
    <message>
        <source>Renommer le fichier</source>
        <translation>De naam van het bestand wijzigen</translation>
    </message>
    <message>
        <source>Nouveau nom</source>
        <translation>Nieuwe naam</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>Niets veranderen</translation>
    </message>
    <message>
        <source>Renommer</source>
        <translation>Naam wijzigen</translation>
    </message>
</context>
<context>
    <name>browser::SiteTile</name>
    <message>
        <source>Ouvrir %1</source>
        <comment>a site</comment>
        <translation>%1 openen</translation>
    </message>
</context>
<context>
    <name>browser::Tab</name>
    <message>
        <source>%1 — %2</source>
        <comment>title of a page, name of its site</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>browser::TabBar</name>
    <message>
        <source>Onglets</source>
        <translation>Tabbladen</translation>
    </message>
    <message>
        <source>Fermer l’onglet %1&#xa0;: %2</source>
        <comment>place and title of a tab</comment>
        <translation>Tabblad %1 sluiten: %2</translation>
    </message>
    <message>
        <source>Fermer l’onglet</source>
        <translation>Het tabblad sluiten</translation>
    </message>
</context>
<context>
    <name>browser::TabStrip</name>
    <message>
        <source>Ouvrir un site</source>
        <translation>Een site openen</translation>
    </message>
    <message>
        <source>Ouvrir un site dans un nouvel onglet (Ctrl + T)</source>
        <translation>Een site openen in een nieuw tabblad (Ctrl + T)</translation>
    </message>
    <message>
        <source>Fermez d’abord un onglet&#xa0;: il y en a déjà beaucoup.</source>
        <translation>Sluit eerst een tabblad: er zijn er al veel.</translation>
    </message>
</context>
<context>
    <name>browser::UnknownSitePage</name>
    <message>
        <source>Les sites</source>
        <translation>De sites</translation>
    </message>
    <message>
        <source>Choisissez un site</source>
        <translation>Kies een site</translation>
    </message>
    <message>
        <source>Site inconnu</source>
        <translation>Onbekende site</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas une adresse. Une adresse a des points, comme www.electruc.example. Choisissez un site dans la liste.</source>
        <translation>“%1” is geen adres. Een adres heeft punten, zoals www.electruc.example. Kies een site in de lijst.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: ce site n’existe pas ici. Choisissez-en un dans la liste.</source>
        <translation>“%1”: die site bestaat hier niet. Kies er een in de lijst.</translation>
    </message>
</context>
<context>
    <name>browser::ViewerToolBar</name>
    <message>
        <source>Réduire</source>
        <translation>Verkleinen</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>Vergroten</translation>
    </message>
    <message>
        <source>Page entière</source>
        <translation>Hele pagina</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Imprimer (Ctrl + P)</source>
        <translation>Afdrukken (Ctrl + P)</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Taille&#xa0;: %1&#xa0;%</source>
        <translation>Grootte: %1%</translation>
    </message>
    <message>
        <source>La page est déjà à sa plus petite taille.</source>
        <translation>De pagina is al op haar kleinst.</translation>
    </message>
    <message>
        <source>La page est déjà à sa plus grande taille.</source>
        <translation>De pagina is al op haar grootst.</translation>
    </message>
</context>
<context>
    <name>browser::fileKind</name>
    <message>
        <source>Photo ou image</source>
        <translation>Foto of afbeelding</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>Pdf</translation>
    </message>
    <message>
        <source>Document Word</source>
        <translation>Word-document</translation>
    </message>
    <message>
        <source>Vidéo</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>Bestand</translation>
    </message>
</context>
<context>
    <name>cli::AdvanceCommand</name>
    <message>
        <source>Avance le calendrier de l’exercice d’un jour, d’une semaine ou d’un mois.</source>
        <translation>Zet de kalender van de oefening een dag, een week of een maand vooruit.</translation>
    </message>
    <message>
        <source>Choisissez day, week ou month.</source>
        <translation>Kies day, week of month.</translation>
    </message>
</context>
<context>
    <name>cli::CertificateCommand</name>
    <message>
        <source>Vérifie une attestation, sans réseau. En annule une. Échange les clés.</source>
        <translation>Controleert een attest, zonder netwerk. Trekt er een in. Wisselt sleutels uit.</translation>
    </message>
    <message>
        <source>avec key&#xa0;: écrit la clé publique d’ici, pour les autres ordinateurs</source>
        <translation>met key: schrijft de openbare sleutel van hier, voor de andere computers</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>BESTAND</translation>
    </message>
    <message>
        <source>avec key&#xa0;: croit désormais ce que cette clé signe</source>
        <translation>met key: gelooft voortaan wat deze sleutel ondertekent</translation>
    </message>
    <message>
        <source>avec key&#xa0;: ne croit plus cette clé</source>
        <translation>met key: gelooft deze sleutel niet meer</translation>
    </message>
    <message>
        <source>EMPREINTE</source>
        <translation>VINGERAFDRUK</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: écrivez verify, list, revoke, reinstate ou key.</source>
        <translation>“%1”: schrijf verify, list, revoke, reinstate of key.</translation>
    </message>
    <message>
        <source>Il manque un code&#xa0;: certificate %1 CODE</source>
        <translation>Er ontbreekt een code: certificate %1 CODE</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est de trop.</source>
        <translation>“%1” is te veel.</translation>
    </message>
    <message>
        <source>annulée</source>
        <translation>ingetrokken</translation>
    </message>
    <message>
        <source>Aucune attestation n’a été remise ici.</source>
        <translation>Hier werd nog geen attest gegeven.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas le code d’une attestation.</source>
        <translation>“%1” is niet de code van een attest.</translation>
    </message>
    <message>
        <source>Cette attestation est annulée.</source>
        <translation>Dit attest is ingetrokken.</translation>
    </message>
    <message>
        <source>Cette attestation vaut à nouveau.</source>
        <translation>Dit attest geldt opnieuw.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un fichier de clé d’Electruc.</source>
        <translation>“%1” is geen sleutelbestand van Electruc.</translation>
    </message>
    <message>
        <source>Aucune clé connue n’a l’empreinte «&#xa0;%1&#xa0;».</source>
        <translation>Geen bekende sleutel heeft de vingerafdruk “%1”.</translation>
    </message>
    <message>
        <source>(celle d’ici)</source>
        <translation>(die van hier)</translation>
    </message>
</context>
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>Contrôle la base de données, le contenu, les polices, les imprimantes et le disque.</source>
        <translation>Controleert de databank, de inhoud, de lettertypes, de printers en de schijf.</translation>
    </message>
    <message>
        <source>bon</source>
        <translation>goed</translation>
    </message>
    <message>
        <source>à savoir</source>
        <translation>te weten</translation>
    </message>
    <message>
        <source>à réparer</source>
        <translation>oplossen</translation>
    </message>
</context>
<context>
    <name>cli::ContractCommand</name>
    <message>
        <source>Écrit un contrat en PDF.</source>
        <translation>Schrijft een contract als pdf.</translation>
    </message>
    <message>
        <source>Aucun contrat pour le code EAN «&#xa0;%1&#xa0;».</source>
        <translation>Geen contract voor de EAN-code “%1”.</translation>
    </message>
</context>
<context>
    <name>cli::Dispatcher</name>
    <message>
        <source>Dites ce qu’il faut faire.</source>
        <translation>Zeg wat er moet gebeuren.</translation>
    </message>
    <message>
        <source>La liste des commandes&#xa0;: %1 --help</source>
        <translation>De lijst van de commando’s: %1 --help</translation>
    </message>
    <message>
        <source>La commande «&#xa0;%1&#xa0;» n’existe pas.</source>
        <translation>Het commando “%1” bestaat niet.</translation>
    </message>
    <message>
        <source>Son mode d’emploi&#xa0;: %1 %2 --help</source>
        <translation>De gebruiksaanwijzing ervan: %1 %2 --help</translation>
    </message>
    <message>
        <source>Une option est mal écrite&#xa0;: il lui manque une valeur, ou elle n’en prend pas.</source>
        <translation>Een optie is fout geschreven: er ontbreekt een waarde, of er hoort geen waarde bij.</translation>
    </message>
    <message>
        <source>L’option «&#xa0;%1&#xa0;» n’existe pas ici.</source>
        <translation>De optie “%1” bestaat hier niet.</translation>
    </message>
    <message>
        <source>Il manque quelque chose après «&#xa0;%1&#xa0;».</source>
        <translation>Er ontbreekt iets na “%1”.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est de trop.</source>
        <translation>“%1” is te veel.</translation>
    </message>
    <message>
        <source>Il manque l’option --%1.</source>
        <translation>De optie --%1 ontbreekt.</translation>
    </message>
    <message>
        <source>L’option --%1 est vide.</source>
        <translation>De optie --%1 is leeg.</translation>
    </message>
    <message>
        <source>L’adresse de la base de données commence par postgresql://.</source>
        <translation>Het adres van de databank begint met postgresql://.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un jour. Écrivez l’année, le mois et le jour&#xa0;: 2026-11-25.</source>
        <translation>“%1” is geen dag. Schrijf het jaar, de maand en de dag: 2026-11-25.</translation>
    </message>
    <message>
        <source>Le jour simulé va de %1 à %2.</source>
        <translation>De gesimuleerde dag ligt tussen %1 en %2.</translation>
    </message>
    <message>
        <source>Prépare et contrôle Electruc depuis un terminal.</source>
        <translation>Bereidt Electruc voor en controleert het vanuit een terminal.</translation>
    </message>
    <message>
        <source>%1 [--data DOSSIER] [--database URL] [--today AAAA-MM-JJ] COMMANDE</source>
        <translation>%1 [--data MAP] [--database URL] [--today JJJJ-MM-DD] COMMANDO</translation>
    </message>
    <message>
        <source>Options de toutes les commandes&#xa0;:</source>
        <translation>Opties van alle commando’s:</translation>
    </message>
    <message>
        <source>le dossier des données (sinon ELECTRUC_DATA_DIR, sinon celui de l’utilisateur)</source>
        <translation>de map met de gegevens (anders ELECTRUC_DATA_DIR, anders die van de gebruiker)</translation>
    </message>
    <message>
        <source>un serveur PostgreSQL au lieu des fichiers SQLite</source>
        <translation>een PostgreSQL-server in plaats van de SQLite-bestanden</translation>
    </message>
    <message>
        <source>le jour simulé</source>
        <translation>de gesimuleerde dag</translation>
    </message>
    <message>
        <source>les chiffres en JSON, là où il y en a</source>
        <translation>de cijfers in JSON, waar er zijn</translation>
    </message>
    <message>
        <source>ce texte, ou celui d’une commande</source>
        <translation>deze tekst, of die van een commando</translation>
    </message>
    <message>
        <source>la version</source>
        <translation>de versie</translation>
    </message>
    <message>
        <source>Code de retour&#xa0;: 0 fait, 1 échec, 2 mauvais appel.</source>
        <translation>Eindcode: 0 gelukt, 1 mislukt, 2 foute oproep.</translation>
    </message>
    <message>
        <source>Options de toutes les commandes&#xa0;: %1 --help</source>
        <translation>Opties van alle commando’s: %1 --help</translation>
    </message>
</context>
<context>
    <name>cli::DumpCommand</name>
    <message>
        <source>Écrit le monde simulé en texte&#xa0;: deux remises à zéro du même jour donnent le même texte.</source>
        <translation>Schrijft de gesimuleerde wereld als tekst: twee resets op dezelfde dag geven dezelfde tekst.</translation>
    </message>
</context>
<context>
    <name>cli::EventCommand</name>
    <message>
        <source>Fait arriver quelque chose&#xa0;: %1.</source>
        <translation>Laat iets gebeuren: %1.</translation>
    </message>
    <message>
        <source>à une personne, par le code EAN de son compteur</source>
        <translation>voor één persoon, met de EAN-code van zijn of haar meter</translation>
    </message>
    <message>
        <source>dans tant de minutes</source>
        <translation>over zoveel minuten</translation>
    </message>
    <message>
        <source>ce jour-là dans le calendrier de l’exercice</source>
        <translation>op die dag in de kalender van de oefening</translation>
    </message>
    <message>
        <source>montre ce qui est prévu et ce qui est arrivé</source>
        <translation>toont wat gepland is en wat gebeurd is</translation>
    </message>
    <message>
        <source>annule ce qui est prévu sous ce numéro</source>
        <translation>annuleert wat onder dit nummer gepland is</translation>
    </message>
    <message>
        <source>Choisissez un événement (%1), --list ou --cancel N.</source>
        <translation>Kies een gebeurtenis (%1), --list of --cancel N.</translation>
    </message>
    <message>
        <source>Rien n’est prévu sous le numéro «&#xa0;%1&#xa0;».</source>
        <translation>Er is niets gepland onder het nummer “%1”.</translation>
    </message>
    <message>
        <source>Annulé.</source>
        <translation>Geannuleerd.</translation>
    </message>
    <message>
        <source>L’événement «&#xa0;%1&#xa0;» n’existe pas. Il y a&#xa0;: %2.</source>
        <translation>De gebeurtenis “%1” bestaat niet. Er zijn: %2.</translation>
    </message>
    <message>
        <source>Choisissez --in ou --on, pas les deux.</source>
        <translation>Kies --in of --on, niet allebei.</translation>
    </message>
    <message>
        <source>La date «&#xa0;%1&#xa0;» n’existe pas.</source>
        <translation>De datum “%1” bestaat niet.</translation>
    </message>
    <message>
        <source>Personne n’a le code EAN «&#xa0;%1&#xa0;».</source>
        <translation>Niemand heeft de EAN-code “%1”.</translation>
    </message>
    <message>
        <source>Cet événement n’est pas possible ainsi&#xa0;: une personne seulement pour une facture ou un relevé, 1 à %1 minutes, un jour après aujourd’hui.</source>
        <translation>Deze gebeurtenis kan zo niet: één persoon alleen voor een factuur of een meteropname, 1 tot %1 minuten, een dag na vandaag.</translation>
    </message>
</context>
<context>
    <name>cli::ExerciseCommand</name>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: écrivez check FICHIER, ou conditions.</source>
        <translation>“%1”: schrijf check BESTAND, of conditions.</translation>
    </message>
    <message>
        <source>Il manque un fichier&#xa0;: exercise check FICHIER</source>
        <translation>Er ontbreekt een bestand: exercise check BESTAND</translation>
    </message>
    <message>
        <source>Aucune faute.</source>
        <translation>Geen fouten.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: un exercice s’appelle une lettre et deux chiffres, comme X01.</source>
        <translation>“%1”: een oefening heet een letter en twee cijfers, zoals X01.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» existe déjà. Donnez un autre nom de fichier.</source>
        <translation>“%1” bestaat al. Geef een andere bestandsnaam.</translation>
    </message>
    <message>
        <source>Écrit&#xa0;: %1. Changez-le, puis&#xa0;: electrucctl exercise check %1</source>
        <translation>Geschreven: %1. Verander het, en daarna: electrucctl exercise check %1</translation>
    </message>
    <message>
        <source>Vérifie un exercice, en commence un, montre les conditions qu’il peut employer, ou écrit le livret du formateur.</source>
        <translation>Controleert een oefening, begint er een, toont de voorwaarden die ze kan gebruiken, of schrijft het boekje van de lesgever.</translation>
    </message>
    <message>
        <source>avec booklet&#xa0;: le fichier à écrire</source>
        <translation>met booklet: het bestand dat geschreven wordt</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>BESTAND</translation>
    </message>
    <message>
        <source>avec booklet&#xa0;: fr, nl, de ou en&#xa0;; celle des réglages sinon</source>
        <translation>met booklet: fr, nl, de of en; anders die van de instellingen</translation>
    </message>
    <message>
        <source>LANGUE</source>
        <translation>TAAL</translation>
    </message>
    <message>
        <source>Il manque l’option --%1.</source>
        <translation>De optie --%1 ontbreekt.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: écrivez fr, nl, de ou en.</source>
        <translation>“%1”: schrijf fr, nl, de of en.</translation>
    </message>
    <message>
        <source>Un de ces exercices n’existe pas&#xa0;: %1.</source>
        <translation>Een van deze oefeningen bestaat niet: %1.</translation>
    </message>
</context>
<context>
    <name>cli::ExportCommand</name>
    <message>
        <source>Écrit une table en CSV. Sans table&#xa0;: leur liste.</source>
        <translation>Schrijft een tabel als CSV. Zonder tabel: de lijst van de tabellen.</translation>
    </message>
    <message>
        <source>le fichier à écrire&#xa0;; «&#xa0;-&#xa0;»&#xa0;: la sortie standard</source>
        <translation>het bestand om te schrijven; “-”: de standaarduitvoer</translation>
    </message>
    <message>
        <source>marque UTF-8 en tête, pour les tableurs qui la demandent</source>
        <translation>UTF-8-markering vooraan, voor de rekenbladen die ze vragen</translation>
    </message>
    <message>
        <source>Il manque l’option --csv.</source>
        <translation>De optie --csv ontbreekt.</translation>
    </message>
    <message>
        <source>Il n’y a pas de table «&#xa0;%1&#xa0;». Leur liste&#xa0;: electrucctl export</source>
        <translation>Er is geen tabel “%1”. De lijst: electrucctl export</translation>
    </message>
    <message>
        <source>Il manque le nom de la table.</source>
        <translation>De naam van de tabel ontbreekt.</translation>
    </message>
</context>
<context>
    <name>cli::ForgetPeopleCommand</name>
    <message>
        <source>Efface toute trace des personnes, sans retour possible, et le prouve.</source>
        <translation>Wist elk spoor van de personen, zonder weg terug, en bewijst het.</translation>
    </message>
    <message>
        <source>compte seulement ce qui serait effacé</source>
        <translation>telt alleen wat gewist zou worden</translation>
    </message>
    <message>
        <source>écrit la preuve dans ce fichier</source>
        <translation>schrijft het bewijs in dit bestand</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>BESTAND</translation>
    </message>
    <message>
        <source>Effacement</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Il n’y a rien à effacer.</source>
        <translation>Er is niets te wissen.</translation>
    </message>
</context>
<context>
    <name>cli::InvoiceCommand</name>
    <message>
        <source>le fichier à écrire</source>
        <translation>het bestand om te schrijven</translation>
    </message>
    <message>
        <source>%1&#xa0;: écrit dans %2.</source>
        <translation>%1: geschreven in %2.</translation>
    </message>
    <message>
        <source>Écrit une facture en PDF.</source>
        <translation>Schrijft een factuur als pdf.</translation>
    </message>
    <message>
        <source>Aucune facture n’a la référence «&#xa0;%1&#xa0;».</source>
        <translation>Geen enkele factuur heeft de referentie “%1”.</translation>
    </message>
</context>
<context>
    <name>cli::InvoicesCommand</name>
    <message>
        <source>Écrit toutes les factures en PDF. Ctrl-C arrête après une facture entière.</source>
        <translation>Schrijft alle facturen als pdf. Ctrl-C stopt na een volledige factuur.</translation>
    </message>
    <message>
        <source>le dossier où les écrire&#xa0;; il est créé s’il manque</source>
        <translation>de map waarin ze komen; ze wordt gemaakt als ze ontbreekt</translation>
    </message>
    <message>
        <source>Arrêté à votre demande&#xa0;: %1 factures sur %2 sont écrites, entières.</source>
        <translation>Gestopt op uw vraag: %1 facturen van %2 zijn volledig geschreven.</translation>
    </message>
    <message>
        <source>Factures</source>
        <translation>Facturen</translation>
    </message>
</context>
<context>
    <name>cli::LettersCommand</name>
    <message>
        <source>Écrit en un PDF les lettres d’invitation du groupe. Qui a déjà un compte n’en reçoit pas.</source>
        <translation>Schrijft de uitnodigingsbrieven van de groep in één pdf. Wie al een account heeft, krijgt er geen.</translation>
    </message>
    <message>
        <source>le fichier à écrire</source>
        <translation>het bestand om te schrijven</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>BESTAND</translation>
    </message>
    <message>
        <source>donne un nouveau code à chaque personne&#xa0;; les anciens ne valent plus</source>
        <translation>geeft elke persoon een nieuwe code; de oude gelden niet meer</translation>
    </message>
    <message>
        <source>ajoute à chaque lettre la carte du personnage</source>
        <translation>voegt aan elke brief de kaart van het personage toe</translation>
    </message>
    <message>
        <source>Personne de ce groupe n’attend de lettre.</source>
        <translation>Niemand in deze groep wacht op een brief.</translation>
    </message>
    <message>
        <source>%1 lettres écrites dans %2.</source>
        <translation>%1 brieven geschreven in %2.</translation>
    </message>
</context>
<context>
    <name>cli::PackCommand</name>
    <message>
        <source>Vérifie, ajoute, montre, enregistre ou retire des exercices écrits ailleurs.</source>
        <translation>Controleert, voegt toe, toont, bewaart of verwijdert oefeningen die elders geschreven zijn.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: écrivez check, import, list, export ou remove.</source>
        <translation>“%1”: schrijf check, import, list, export of remove.</translation>
    </message>
    <message>
        <source>pack %1 ne s’écrit pas ainsi&#xa0;: voyez --help.</source>
        <translation>pack %1 schrijft men niet zo: zie --help.</translation>
    </message>
    <message>
        <source>Ajouté&#xa0;: %1 exercices.</source>
        <translation>Toegevoegd: %1 oefeningen.</translation>
    </message>
    <message>
        <source>Aucune faute&#xa0;: %1 exercices.</source>
        <translation>Geen fout: %1 oefeningen.</translation>
    </message>
    <message>
        <source>Rien n’a été ajouté.</source>
        <translation>Er werd niets toegevoegd.</translation>
    </message>
    <message>
        <source>Rien ne s’appelle «&#xa0;%1&#xa0;».</source>
        <translation>Niets heet “%1”.</translation>
    </message>
    <message>
        <source>Retiré.</source>
        <translation>Verwijderd.</translation>
    </message>
</context>
<context>
    <name>cli::PapersCommand</name>
    <message>
        <source>Écrit les feuilles de fin de séance du groupe en cours, et ses attestations.</source>
        <translation>Schrijft de bladen van het einde van de sessie voor de huidige groep, en haar attesten.</translation>
    </message>
    <message>
        <source>écrit tout dans ce fichier</source>
        <translation>schrijft alles in dit bestand</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>BESTAND</translation>
    </message>
    <message>
        <source>les feuilles avec les prénoms</source>
        <translation>de bladen met de voornamen</translation>
    </message>
    <message>
        <source>aussi les attestations, avec les prénoms</source>
        <translation>ook de attesten, met de voornamen</translation>
    </message>
    <message>
        <source>Il n’y a personne dans ce groupe.</source>
        <translation>Er is niemand in deze groep.</translation>
    </message>
</context>
<context>
    <name>cli::PeopleCommand</name>
    <message>
        <source>Ajoute des personnes au groupe&#xa0;: d’un fichier CSV ou inventées. Les montre ou les retire.</source>
        <translation>Voegt personen toe aan de groep: uit een CSV-bestand of verzonnen. Toont ze of haalt ze weg.</translation>
    </message>
    <message>
        <source>avec import&#xa0;: lit le fichier et dit ce qui serait fait, sans rien écrire</source>
        <translation>met import: leest het bestand en zegt wat er zou gebeuren, zonder iets te schrijven</translation>
    </message>
    <message>
        <source>avec import&#xa0;: le fichier où écrire les lignes refusées</source>
        <translation>met import: het bestand voor de geweigerde regels</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>BESTAND</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: écrivez import, invent, list ou remove.</source>
        <translation>“%1”: schrijf import, invent, list of remove.</translation>
    </message>
    <message>
        <source>Il manque quelque chose&#xa0;: people %1 …</source>
        <translation>Er ontbreekt iets: people %1 …</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est de trop.</source>
        <translation>“%1” is te veel.</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Arrêté à votre demande&#xa0;: personne n’a été ajouté.</source>
        <translation>Gestopt op uw vraag: er is niemand toegevoegd.</translation>
    </message>
    <message>
        <source>%1 ajoutées, %2 mises à jour.</source>
        <translation>%1 toegevoegd, %2 bijgewerkt.</translation>
    </message>
    <message>
        <source>Il manque ces colonnes dans le fichier&#xa0;: %1.</source>
        <translation>Deze kolommen ontbreken in het bestand: %1.</translation>
    </message>
    <message>
        <source>À ajouter&#xa0;: %1&#xa0;; à mettre à jour&#xa0;: %2&#xa0;; refusées&#xa0;: %3. Rien n’est écrit.</source>
        <translation>Toe te voegen: %1; bij te werken: %2; geweigerd: %3. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>Écrivez un nombre de 1 à %1.</source>
        <translation>Schrijf een getal van 1 tot %1.</translation>
    </message>
    <message>
        <source>Il n’y a personne dans ce groupe.</source>
        <translation>Er is niemand in deze groep.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un code EAN.</source>
        <translation>“%1” is geen EAN-code.</translation>
    </message>
    <message>
        <source>Cette personne n’a pas été ajoutée par vous&#xa0;: elle reste.</source>
        <translation>Deze persoon is niet door u toegevoegd en blijft dus.</translation>
    </message>
    <message>
        <source>Cette personne est retirée.</source>
        <translation>Deze persoon is weggehaald.</translation>
    </message>
</context>
<context>
    <name>cli::PeopleCommands</name>
    <message>
        <source>le groupe&#xa0;; people le crée s’il manque. Sans cette option&#xa0;: le groupe en cours</source>
        <translation>de groep; people maakt ze als ze ontbreekt. Zonder deze optie: de huidige groep</translation>
    </message>
    <message>
        <source>NOM</source>
        <translation>NAAM</translation>
    </message>
    <message>
        <source>Il n’y a pas de groupe «&#xa0;%1&#xa0;».</source>
        <translation>Er is geen groep “%1”.</translation>
    </message>
    <message>
        <source>Ce nom de groupe ne va pas&#xa0;: 40 lettres au plus.</source>
        <translation>Deze naam voor een groep gaat niet: hoogstens 40 letters.</translation>
    </message>
</context>
<context>
    <name>cli::PersonaCardsCommand</name>
    <message>
        <source>Écrit en un PDF les cartes des personnages du groupe.</source>
        <translation>Schrijft de kaarten van de personages van de groep in één pdf.</translation>
    </message>
    <message>
        <source>le fichier à écrire</source>
        <translation>het bestand om te schrijven</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>BESTAND</translation>
    </message>
    <message>
        <source>Il n’y a personne dans ce groupe.</source>
        <translation>Er is niemand in deze groep.</translation>
    </message>
    <message>
        <source>%1 cartes écrites dans %2.</source>
        <translation>%1 kaarten geschreven in %2.</translation>
    </message>
</context>
<context>
    <name>cli::ResetCommand</name>
    <message>
        <source>Remet à zéro. La commande undo-reset revient en arrière.</source>
        <translation>Reset de gegevens. Het commando undo-reset maakt dat ongedaan.</translation>
    </message>
    <message>
        <source>une personne, par le code EAN de son compteur</source>
        <translation>één persoon, met de EAN-code van zijn of haar meter</translation>
    </message>
    <message>
        <source>tout le monde simulé, pour le groupe suivant&#xa0;; les prénoms restent</source>
        <translation>heel de gesimuleerde wereld, voor de volgende groep; de voornamen blijven</translation>
    </message>
    <message>
        <source>tout, prénoms compris</source>
        <translation>alles, ook de voornamen</translation>
    </message>
    <message>
        <source>seulement les comptes en ligne&#xa0;; messages et téléchargements restent</source>
        <translation>alleen de online accounts; berichten en downloads blijven</translation>
    </message>
    <message>
        <source>de nouvelles lettres d’invitation&#xa0;; sans cela, les lettres restent valables</source>
        <translation>nieuwe uitnodigingsbrieven; zonder deze optie blijven de brieven geldig</translation>
    </message>
    <message>
        <source>Choisissez ce qu’il faut remettre à zéro&#xa0;: --person EAN, --group ou --all.</source>
        <translation>Kies wat u wilt resetten: --person EAN, --group of --all.</translation>
    </message>
    <message>
        <source>--all efface tout&#xa0;: --account et --new-letters vont avec --person ou --group.</source>
        <translation>--all wist alles: --account en --new-letters horen bij --person of --group.</translation>
    </message>
    <message>
        <source>Personne n’a le code EAN «&#xa0;%1&#xa0;».</source>
        <translation>Niemand heeft de EAN-code “%1”.</translation>
    </message>
    <message>
        <source>Remis à zéro. Pour revenir en arrière&#xa0;: electrucctl undo-reset</source>
        <translation>De reset is gedaan. Om hem ongedaan te maken: electrucctl undo-reset</translation>
    </message>
</context>
<context>
    <name>cli::ResultsCommand</name>
    <message>
        <source>Donne les résultats du groupe en cours, sans les prénoms.</source>
        <translation>Geeft de resultaten van de huidige groep, zonder de voornamen.</translation>
    </message>
    <message>
        <source>écrit un tableau dans ce fichier</source>
        <translation>schrijft een tabel in dit bestand</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>BESTAND</translation>
    </message>
    <message>
        <source>écrit la feuille dans ce fichier</source>
        <translation>schrijft het blad in dit bestand</translation>
    </message>
    <message>
        <source>avec les prénoms</source>
        <translation>met de voornamen</translation>
    </message>
</context>
<context>
    <name>cli::SessionCommand</name>
    <message>
        <source>Montre les séances préparées, en commence une ou arrête celle qui est en cours.</source>
        <translation>Toont de voorbereide sessies, start er een of stopt de lopende.</translation>
    </message>
    <message>
        <source>Choisissez list, start NOM ou stop.</source>
        <translation>Kies list, start NAAM of stop.</translation>
    </message>
    <message>
        <source>Aucune séance ne s’appelle «&#xa0;%1&#xa0;». «&#xa0;session list&#xa0;» les montre.</source>
        <translation>Geen enkele sessie heet “%1”. “session list” toont ze.</translation>
    </message>
    <message>
        <source>La séance «&#xa0;%1&#xa0;» est vide.</source>
        <translation>De sessie “%1” is leeg.</translation>
    </message>
    <message>
        <source>Une séance est déjà en cours. Arrêtez-la d’abord.</source>
        <translation>Er loopt al een sessie. Stop die eerst.</translation>
    </message>
    <message>
        <source>Aucune séance n’est en cours.</source>
        <translation>Er loopt geen sessie.</translation>
    </message>
</context>
<context>
    <name>cli::SetupCommand</name>
    <message>
        <source>Crée les données. Peut être répété&#xa0;: ce qui existe est gardé.</source>
        <translation>Maakt de gegevens. Kan herhaald worden: wat bestaat, blijft bewaard.</translation>
    </message>
    <message>
        <source>un fichier qui contient le code du formateur, quatre chiffres&#xa0;; sans lui, le formateur choisit son code à la première ouverture</source>
        <translation>een bestand met de code van de lesgever, vier cijfers; zonder dat bestand kiest de lesgever zijn of haar code bij de eerste opening</translation>
    </message>
    <message>
        <source>Electruc est prêt dans %1.</source>
        <translation>Electruc is klaar in %1.</translation>
    </message>
    <message>
        <source>Ce code est trop simple. Choisissez quatre chiffres que personne n’essaie d’abord.</source>
        <translation>Deze code is te eenvoudig. Kies vier cijfers die niemand als eerste probeert.</translation>
    </message>
    <message>
        <source>Le fichier %1 doit contenir quatre chiffres, et rien d’autre.</source>
        <translation>Het bestand %1 moet vier cijfers bevatten, en niets anders.</translation>
    </message>
    <message>
        <source>un fichier qui contient le code de l’organisateur, quatre chiffres&#xa0;; vide&#xa0;: il n’y en a plus</source>
        <translation>een bestand met de code van de organisator, vier cijfers; leeg: er is er geen meer</translation>
    </message>
    <message>
        <source>Choisissez d’abord le code du formateur, avec --pin-file.</source>
        <translation>Kies eerst de code van de lesgever, met --pin-file.</translation>
    </message>
    <message>
        <source>Le formateur et l’organisateur n’ont pas le même code. Choisissez-en un autre.</source>
        <translation>De lesgever en de organisator hebben niet dezelfde code. Kies een andere.</translation>
    </message>
</context>
<context>
    <name>cli::SnapshotCommand</name>
    <message>
        <source>Garde le monde simulé sous un nom, le retrouve ou l’oublie.</source>
        <translation>Bewaart de gesimuleerde wereld onder een naam, haalt ze terug of vergeet ze.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: écrivez save, list, restore ou remove.</source>
        <translation>“%1”: schrijf save, list, restore of remove.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est de trop.</source>
        <translation>“%1” is te veel.</translation>
    </message>
    <message>
        <source>Il manque un nom&#xa0;: snapshot %1 NOM</source>
        <translation>Er ontbreekt een naam: snapshot %1 NAAM</translation>
    </message>
    <message>
        <source>Aucun monde n’est gardé sous le nom «&#xa0;%1&#xa0;».</source>
        <translation>Er is geen wereld bewaard onder de naam “%1”.</translation>
    </message>
    <message>
        <source>Ce nom est trop long&#xa0;: %1 caractères au plus.</source>
        <translation>Deze naam is te lang: hoogstens %1 tekens.</translation>
    </message>
    <message>
        <source>Un monde est déjà gardé sous le nom «&#xa0;%1&#xa0;». Choisissez un autre nom, ou retirez-le d’abord.</source>
        <translation>Er is al een wereld bewaard onder de naam “%1”. Kies een andere naam, of haal die eerst weg.</translation>
    </message>
    <message>
        <source>Gardé sous le nom «&#xa0;%1&#xa0;».</source>
        <translation>Bewaard onder de naam “%1”.</translation>
    </message>
    <message>
        <source>Le monde «&#xa0;%1&#xa0;» est revenu. undo-reset l’annule.</source>
        <translation>De wereld “%1” is terug. undo-reset maakt dat ongedaan.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est oublié.</source>
        <translation>“%1” is vergeten.</translation>
    </message>
    <message>
        <source>Aucun monde n’est gardé.</source>
        <translation>Er is geen wereld bewaard.</translation>
    </message>
    <message>
        <source>Il faut deux noms&#xa0;: snapshot rename NOM NOUVEAU</source>
        <translation>Er zijn twee namen nodig: snapshot rename NAAM NIEUW</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» s’appelle maintenant «&#xa0;%2&#xa0;».</source>
        <translation>“%1” heet nu “%2”.</translation>
    </message>
</context>
<context>
    <name>cli::StatusCommand</name>
    <message>
        <source>Dit ce que contiennent les données.</source>
        <translation>Zegt wat de gegevens bevatten.</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>non</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Dossier des données</source>
        <translation>Map met de gegevens</translation>
    </message>
    <message>
        <source>Base de données</source>
        <translation>Databank</translation>
    </message>
    <message>
        <source>Jour simulé</source>
        <translation>Gesimuleerde dag</translation>
    </message>
    <message>
        <source>Points de fourniture</source>
        <translation>Leveringspunten</translation>
    </message>
    <message>
        <source>Factures</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>Prénoms</source>
        <translation>Voornamen</translation>
    </message>
    <message>
        <source>Mondes gardés</source>
        <translation>Bewaarde werelden</translation>
    </message>
    <message>
        <source>Code du formateur choisi</source>
        <translation>Code van de lesgever gekozen</translation>
    </message>
    <message>
        <source>Remise à zéro annulable</source>
        <translation>Reset kan ongedaan worden gemaakt</translation>
    </message>
    <message>
        <source>Code de l’organisateur choisi</source>
        <translation>Code van de organisator gekozen</translation>
    </message>
</context>
<context>
    <name>cli::TermsCommand</name>
    <message>
        <source>Écrit les conditions générales en PDF.</source>
        <translation>Schrijft de algemene voorwaarden als pdf.</translation>
    </message>
</context>
<context>
    <name>cli::UndoResetCommand</name>
    <message>
        <source>Annule la dernière remise à zéro.</source>
        <translation>Maakt de laatste reset ongedaan.</translation>
    </message>
    <message>
        <source>Il n’y a pas de remise à zéro à annuler.</source>
        <translation>Er is geen reset om ongedaan te maken.</translation>
    </message>
    <message>
        <source>La remise à zéro est annulée&#xa0;: tout est revenu.</source>
        <translation>De reset is ongedaan gemaakt: alles is terug.</translation>
    </message>
</context>
<context>
    <name>coach::QuizFact</name>
    <message>
        <source>Il y en a moins. Le nombre est écrit dans votre espace client.</source>
        <translation>Het zijn er minder. Het aantal staat in uw klantenzone.</translation>
    </message>
    <message>
        <source>Il y en a davantage. Le nombre est écrit dans votre espace client.</source>
        <translation>Het zijn er meer. Het aantal staat in uw klantenzone.</translation>
    </message>
    <message>
        <source>La barre de ce mois-là est plus courte qu’une autre. Cherchez la plus haute.</source>
        <translation>De balk van die maand is korter dan een andere. Zoek de hoogste.</translation>
    </message>
    <message>
        <source>C’est le montant d’une autre facture. La plus récente est en haut.</source>
        <translation>Dat is het bedrag van een andere factuur. De nieuwste staat bovenaan.</translation>
    </message>
    <message>
        <source>Le chiffre rouge est compris dans celui-ci&#xa0;: on le laisse.</source>
        <translation>Hier is het rode cijfer bijgeteld: dat laat u weg.</translation>
    </message>
    <message>
        <source>Il manque un chiffre noir, le dernier avant la virgule.</source>
        <translation>Er ontbreekt een zwart cijfer, het laatste voor de komma.</translation>
    </message>
    <message>
        <source>C’est le numéro du compteur&#xa0;: il ne change jamais.</source>
        <translation>Dat is het nummer van de meter: dat verandert nooit.</translation>
    </message>
    <message>
        <source>C’est le chiffre du jour. Celui de la nuit est l’autre.</source>
        <translation>Dat is het cijfer van de dag. Dat van de nacht is het andere.</translation>
    </message>
    <message>
        <source>C’est ce que vos panneaux ont donné au réseau&#xa0;: il commence par 2.8.</source>
        <translation>Dat is wat uw panelen aan het net gaven: het begint met 2.8.</translation>
    </message>
    <message>
        <source>C’est le jour où la facture a été faite.</source>
        <translation>Dat is de dag waarop de factuur is gemaakt.</translation>
    </message>
    <message>
        <source>C’est la fin de la période que la facture compte.</source>
        <translation>Dat is het einde van de periode die de factuur telt.</translation>
    </message>
    <message>
        <source>C’est le début de la période que la facture compte.</source>
        <translation>Dat is het begin van de periode die de factuur telt.</translation>
    </message>
    <message>
        <source>C’est la communication&#xa0;: on la recopie quand on paie.</source>
        <translation>Dat is de mededeling: die neemt u over als u betaalt.</translation>
    </message>
    <message>
        <source>C’est votre numéro de client.</source>
        <translation>Dat is uw klantnummer.</translation>
    </message>
    <message>
        <source>C’est le code EAN&#xa0;: il désigne votre raccordement.</source>
        <translation>Dat is de EAN-code: die duidt uw aansluiting aan.</translation>
    </message>
    <message>
        <source>C’est le numéro de la facture elle-même.</source>
        <translation>Dat is het nummer van de factuur zelf.</translation>
    </message>
    <message>
        <source>Ce n’est pas grave. Regardez les barres&#xa0;: le mois est écrit sous la plus haute.</source>
        <translation>Dat is niet erg. Kijk naar de balken: de maand staat onder de hoogste.</translation>
    </message>
    <message>
        <source>Ce n’est pas grave. Lisez les chiffres noirs, de gauche à droite, jusqu’à la virgule.</source>
        <translation>Dat is niet erg. Lees de zwarte cijfers, van links naar rechts, tot aan de komma.</translation>
    </message>
    <message>
        <source>Ce n’est pas grave. Cherchez le mot «&#xa0;nuit&#xa0;» ou le code 1.8.2, près des chiffres.</source>
        <translation>Dat is niet erg. Zoek het woord “nacht” of de code 1.8.2, bij de cijfers.</translation>
    </message>
    <message>
        <source>Ce n’est pas grave. La réponse est écrite dans votre espace client&#xa0;: rien ne presse.</source>
        <translation>Dat is niet erg. Het antwoord staat in uw klantenzone: er is geen haast bij.</translation>
    </message>
    <message>
        <source>Ce n’est pas grave. Sur la facture, chaque nombre a son nom écrit à côté&#xa0;: cherchez ce nom.</source>
        <translation>Dat is niet erg. Op de factuur staat bij elk nummer zijn naam: zoek die naam.</translation>
    </message>
</context>
<context>
    <name>coach::overlay::Callout</name>
    <message>
        <source>J’ai compris</source>
        <translation>Ik heb het begrepen</translation>
    </message>
</context>
<context>
    <name>coach::overlay::CoachPanel</name>
    <message>
        <source>Exercice %1 · étape %2 sur %3</source>
        <translation>Oefening %1 · stap %2 van %3</translation>
    </message>
    <message>
        <source>Exercice&#xa0;: %1</source>
        <translation>Oefening: %1</translation>
    </message>
    <message>
        <source>Un indice</source>
        <translation>Een tip</translation>
    </message>
    <message>
        <source>Vous avez vu les trois indices de cette étape.</source>
        <translation>U hebt de drie tips van deze stap gezien.</translation>
    </message>
    <message>
        <source>Montre-moi</source>
        <translation>Toon het mij</translation>
    </message>
    <message>
        <source>Quitter l’exercice</source>
        <translation>De oefening verlaten</translation>
    </message>
    <message>
        <source>Montrer l’exercice, étape %1 sur %2</source>
        <translation>De oefening tonen, stap %1 van %2</translation>
    </message>
    <message>
        <source>Main levée&#xa0;: la baisser</source>
        <translation>Hand opgestoken: laten zakken</translation>
    </message>
    <message>
        <source>J’ai besoin d’aide</source>
        <translation>Ik heb hulp nodig</translation>
    </message>
    <message>
        <source>Votre formateur voit que vous l’attendez.</source>
        <translation>Uw lesgever ziet dat u wacht.</translation>
    </message>
    <message>
        <source>Lève la main&#xa0;: votre formateur le voit.</source>
        <translation>Steekt uw hand op: uw lesgever ziet het.</translation>
    </message>
    <message>
        <source>Cette séance se fait sans indice. Pour de l’aide, levez la main.</source>
        <translation>Deze sessie is zonder tips. Steek uw hand op voor hulp.</translation>
    </message>
</context>
<context>
    <name>coach::overlay::ExerciseCard</name>
    <message>
        <source>Pour commencer · exercice %1</source>
        <translation>Om te beginnen · oefening %1</translation>
    </message>
    <message>
        <source>Étapes faites&#xa0;: %1 sur %2</source>
        <translation>Gezette stappen: %1 van %2</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Refaire</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>Faire le point</source>
        <translation>De balans opmaken</translation>
    </message>
    <message>
        <source>Votre formateur le propose · exercice %1</source>
        <translation>Uw lesgever stelt dit voor · oefening %1</translation>
    </message>
</context>
<context>
    <name>coach::overlay::ExerciseRow</name>
    <message>
        <source>Réussi</source>
        <translation>Gelukt</translation>
    </message>
    <message>
        <source>Étape %1 sur %2</source>
        <translation>Stap %1 van %2</translation>
    </message>
    <message>
        <source>À faire</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>Exercice %1&#xa0;: %2. %3</source>
        <translation>Oefening %1: %2. %3</translation>
    </message>
    <message>
        <source>%1, avec le questionnaire</source>
        <translation>%1, met de vragenlijst</translation>
    </message>
</context>
<context>
    <name>coach::overlay::FinishedPage</name>
    <message>
        <source>Exercice réussi</source>
        <translation>Oefening gelukt</translation>
    </message>
    <message>
        <source>Bravo, c’est réussi&#xa0;!</source>
        <translation>Bravo, het is gelukt!</translation>
    </message>
    <message>
        <source>Bravo %1, c’est réussi&#xa0;!</source>
        <translation>Bravo %1, het is gelukt!</translation>
    </message>
    <message>
        <source>Exercice %1&#xa0;: %2</source>
        <translation>Oefening %1: %2</translation>
    </message>
    <message>
        <source>Vous savez maintenant</source>
        <translation>Nu weet u</translation>
    </message>
    <message>
        <source>Revenir au bureau</source>
        <translation>Terug naar het bureaublad</translation>
    </message>
    <message>
        <source>Refaire cet exercice</source>
        <translation>Deze oefening opnieuw doen</translation>
    </message>
    <message>
        <source>Exercices réussis&#xa0;: %1 sur %2</source>
        <translation>Gelukte oefeningen: %1 van %2</translation>
    </message>
    <message>
        <source>Mon attestation</source>
        <translation>Mijn attest</translation>
    </message>
    <message>
        <source>Mon attestation et ma feuille de fin de séance</source>
        <translation>Mijn attest en mijn blad van het einde van de sessie</translation>
    </message>
    <message>
        <source>Quelques questions sur ce que vous venez de faire. Prenez votre temps.</source>
        <translation>Enkele vragen over wat u net gedaan hebt. Neem uw tijd.</translation>
    </message>
    <message>
        <source>Réussi avec le questionnaire&#xa0;: %1.</source>
        <translation>Gelukt met de vragenlijst: %1.</translation>
    </message>
    <message>
        <source>Pas encore&#xa0;: %1. Recommencez quand vous voulez.</source>
        <translation>Nog niet: %1. Begin opnieuw wanneer u wilt.</translation>
    </message>
    <message>
        <source>Faire le point&#xa0;: 1 question</source>
        <translation>De balans opmaken: 1 vraag</translation>
    </message>
    <message>
        <source>Faire le point&#xa0;: %1 questions</source>
        <translation>De balans opmaken: %1 vragen</translation>
    </message>
    <message>
        <source>Pas encore&#xa0;: %1.</source>
        <translation>Nog niet: %1.</translation>
    </message>
</context>
<context>
    <name>coach::overlay::FoldedWord</name>
    <message>
        <source>Bon à savoir</source>
        <translation>Goed om te weten</translation>
    </message>
</context>
<context>
    <name>coach::overlay::HardWordRow</name>
    <message>
        <source>%1&#xa0;?</source>
        <extracomment>A button: what does that word mean?</extracomment>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Que veut dire «&#xa0;%1&#xa0;»&#xa0;?</source>
        <translation>Wat betekent “%1”?</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <extracomment>A word, and what it means</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>coach::overlay::ModeChooser</name>
    <message>
        <source>Comment faire cet exercice</source>
        <translation>Hoe u deze oefening doet</translation>
    </message>
    <message>
        <source>Guide-moi</source>
        <translation>Begeleid mij</translation>
    </message>
    <message>
        <source>Chaque étape vous dit quoi faire.</source>
        <translation>Elke stap zegt u wat u moet doen.</translation>
    </message>
    <message>
        <source>À moi</source>
        <translation>Ik doe het zelf</translation>
    </message>
    <message>
        <source>Vous essayez sans explication. L’aide vient si vous la demandez.</source>
        <translation>U probeert zonder uitleg. De hulp komt als u erom vraagt.</translation>
    </message>
    <message>
        <source>Montre-moi tout l’exercice</source>
        <translation>Toon mij de hele oefening</translation>
    </message>
</context>
<context>
    <name>coach::overlay::NextWords</name>
    <message>
        <source>Vous étiez ici · exercice %1</source>
        <translation>U was hier · oefening %1</translation>
    </message>
    <message>
        <source>Continuer l’exercice %1</source>
        <translation>Verdergaan met oefening %1</translation>
    </message>
    <message>
        <source>Pour revoir, à votre aise · exercice %1</source>
        <translation>Om te herhalen, op uw gemak · oefening %1</translation>
    </message>
    <message>
        <source>Refaire l’exercice %1</source>
        <translation>Oefening %1 opnieuw doen</translation>
    </message>
    <message>
        <source>Pour faire le point · exercice %1</source>
        <translation>Om de balans op te maken · oefening %1</translation>
    </message>
    <message>
        <source>Répondre aux questions</source>
        <translation>De vragen beantwoorden</translation>
    </message>
    <message>
        <source>Pour continuer · exercice %1</source>
        <translation>Om verder te gaan · oefening %1</translation>
    </message>
    <message>
        <source>Commencer l’exercice %1</source>
        <translation>Oefening %1 beginnen</translation>
    </message>
</context>
<context>
    <name>coach::overlay::PanelHeader</name>
    <message>
        <source>Réduire l’exercice</source>
        <translation>De oefening verkleinen</translation>
    </message>
</context>
<context>
    <name>coach::overlay::QuestionBox</name>
    <message>
        <source>Je ne sais pas</source>
        <translation>Ik weet het niet</translation>
    </message>
</context>
<context>
    <name>coach::overlay::QuietBox</name>
    <message>
        <source>La fenêtre est là.</source>
        <translation>Het venster is er.</translation>
    </message>
    <message>
        <source>Les mains au repos&#xa0;: la barre se remplit toute seule. Rien ne presse. Si vous bougez, elle recommence, c’est tout.</source>
        <translation>Laat uw handen rusten: de balk vult zich vanzelf. Er is geen haast. Als u beweegt, begint hij opnieuw, dat is alles.</translation>
    </message>
</context>
<context>
    <name>coach::overlay::QuizPage</name>
    <message>
        <source>Faire le point</source>
        <translation>De balans opmaken</translation>
    </message>
    <message>
        <source>Faire le point&#xa0;: %1</source>
        <translation>De balans opmaken: %1</translation>
    </message>
    <message>
        <source>C’est terminé.</source>
        <translation>Het is klaar.</translation>
    </message>
    <message>
        <source>Question %1 sur %2</source>
        <translation>Vraag %1 van %2</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Répondez d’abord, ou choisissez «&#xa0;Je ne sais pas&#xa0;».</source>
        <translation>Antwoord eerst, of kies “Ik weet het niet”.</translation>
    </message>
</context>
<context>
    <name>coach::overlay::QuizQuestion</name>
    <message>
        <source>Plusieurs réponses sont justes&#xa0;: cochez-les toutes.</source>
        <translation>Er zijn meer juiste antwoorden: vink ze allemaal aan.</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>Ik weet het niet</translation>
    </message>
    <message>
        <source>Question %1 sur %2. %3</source>
        <translation>Vraag %1 van %2. %3</translation>
    </message>
    <message>
        <source>Vrai</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Faux</source>
        <translation>Niet waar</translation>
    </message>
    <message>
        <source>Votre réponse, en quelques mots</source>
        <translation>Uw antwoord, in enkele woorden</translation>
    </message>
    <message>
        <source>Les accents et les majuscules ne comptent pas. Ce que vous écrivez n’est pas gardé.</source>
        <translation>Accenten en hoofdletters tellen niet. Wat u schrijft, wordt niet bewaard.</translation>
    </message>
    <message>
        <source>C’est juste.</source>
        <translation>Dat is juist.</translation>
    </message>
    <message>
        <source>Vous ne savez pas encore, et vous avez bien fait de le dire.</source>
        <translation>U weet het nog niet, en het is goed dat u het zegt.</translation>
    </message>
    <message>
        <source>Pas encore.</source>
        <translation>Nog niet.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>Une réponse possible&#xa0;:</source>
        <translation>Een mogelijk antwoord:</translation>
    </message>
    <message>
        <source>La bonne réponse&#xa0;:</source>
        <translation>Het juiste antwoord:</translation>
    </message>
    <message>
        <source>Les bonnes réponses&#xa0;:</source>
        <translation>De juiste antwoorden:</translation>
    </message>
</context>
<context>
    <name>coach::overlay::QuizResult</name>
    <message>
        <source>Pas encore de bonne réponse sur %1, soit %2&#xa0;% des points. Essai %3.</source>
        <translation>Nog geen juist antwoord van %1, dat is %2 % van de punten. Poging %3.</translation>
    </message>
    <message>
        <source>1 bonne réponse sur %1, soit %2&#xa0;% des points. Essai %3.</source>
        <translation>1 juist antwoord van %1, dat is %2 % van de punten. Poging %3.</translation>
    </message>
    <message>
        <source>%1 bonnes réponses sur %2, soit %3&#xa0;% des points. Essai %4.</source>
        <translation>%1 juiste antwoorden van %2, dat is %3 % van de punten. Poging %4.</translation>
    </message>
    <message>
        <source>Pas encore, et ce n’est pas grave</source>
        <translation>Nog niet, en dat is niet erg</translation>
    </message>
    <message>
        <source>Bravo, c’est acquis&#xa0;!</source>
        <translation>Bravo, u kent het!</translation>
    </message>
    <message>
        <source>Bravo %1, c’est acquis&#xa0;!</source>
        <translation>Bravo %1, u kent het!</translation>
    </message>
    <message>
        <source>Votre exercice est réussi, avec le questionnaire.</source>
        <translation>Uw oefening is gelukt, met de vragenlijst.</translation>
    </message>
    <message>
        <source>Votre exercice reste réussi. Le questionnaire l’est à partir de %1&#xa0;% des points&#xa0;: recommencez quand vous voulez, autant de fois que vous voulez.</source>
        <translation>Uw oefening blijft gelukt. De vragenlijst is gelukt vanaf %1 % van de punten: begin opnieuw wanneer u wilt, zo vaak u wilt.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>Revoir ce point&#xa0;: %1</source>
        <translation>Dit punt opnieuw bekijken: %1</translation>
    </message>
    <message>
        <source>Vos essais</source>
        <translation>Uw pogingen</translation>
    </message>
    <message>
        <source>Essai %1, le %2&#xa0;: %3, %4</source>
        <translation>Poging %1, op %2: %3, %4</translation>
    </message>
    <message>
        <source>Votre exercice reste réussi. Le questionnaire l’est à partir de %1&#xa0;% des points&#xa0;: recommencez quand vous voulez.</source>
        <translation>Uw oefening blijft gelukt. De vragenlijst is gelukt vanaf %1&#xa0;% van de punten: begin opnieuw wanneer u wilt.</translation>
    </message>
</context>
<context>
    <name>coach::overlay::QuizWords</name>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 point sur %2</source>
        <translation>%1 punt van %2</translation>
    </message>
    <message>
        <source>%1 points sur %2</source>
        <translation>%1 punten van %2</translation>
    </message>
    <message>
        <source>réussi</source>
        <translation>gelukt</translation>
    </message>
    <message>
        <source>pas encore</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>Il vous reste 1 essai.</source>
        <translation>U hebt nog 1 poging.</translation>
    </message>
    <message>
        <source>Il vous reste %1 essais.</source>
        <translation>U hebt nog %1 pogingen.</translation>
    </message>
    <message>
        <source>Vous avez utilisé votre essai. L’exercice reste réussi. Votre formateur peut vous en redonner un.</source>
        <translation>U hebt uw poging gebruikt. De oefening blijft gelukt. Uw lesgever kan u er een teruggeven.</translation>
    </message>
    <message>
        <source>Vous avez utilisé vos %1 essais. L’exercice reste réussi. Votre formateur peut vous en redonner.</source>
        <translation>U hebt uw %1 pogingen gebruikt. De oefening blijft gelukt. Uw lesgever kan u er nieuwe geven.</translation>
    </message>
</context>
<context>
    <name>coach::overlay::RecallCard</name>
    <message>
        <source>Vous vous souvenez&#xa0;? Question %1 sur %2</source>
        <translation>Weet u het nog? Vraag %1 van %2</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Répondez d’abord, ou choisissez «&#xa0;Je ne sais pas&#xa0;».</source>
        <translation>Antwoord eerst, of kies “Ik weet het niet”.</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>C’est juste&#xa0;: %1</source>
        <translation>Dat is juist: %1</translation>
    </message>
</context>
<context>
    <name>coach::overlay::ShowBar</name>
    <message>
        <source>Plus vite (→)</source>
        <translation>Sneller (→)</translation>
    </message>
    <message>
        <source>Arrêter (Échap)</source>
        <translation>Stoppen (Esc)</translation>
    </message>
    <message>
        <source>Continuer (Espace)</source>
        <translation>Doorgaan (spatiebalk)</translation>
    </message>
    <message>
        <source>Pause (Espace)</source>
        <translation>Pauze (spatiebalk)</translation>
    </message>
    <message>
        <source>C’est mon tour (Entrée)</source>
        <translation>Nu is het aan mij (Enter)</translation>
    </message>
</context>
<context>
    <name>coach::overlay::ShowPlayer</name>
    <message>
        <source>Montre-moi</source>
        <translation>Toon het mij</translation>
    </message>
    <message>
        <source>Regardez&#xa0;: l’exercice se fait tout seul. Rien ne change chez vous.</source>
        <translation>Kijk: de oefening verloopt vanzelf. Bij u verandert er niets.</translation>
    </message>
    <message>
        <source>C’est fait</source>
        <translation>Het is gedaan</translation>
    </message>
    <message>
        <source>Voilà, l’exercice est fini. À vous maintenant&#xa0;!</source>
        <translation>Zo, de oefening is klaar. Nu is het aan u!</translation>
    </message>
    <message>
        <source>La suite ne peut pas être montrée</source>
        <translation>Het vervolg kan niet worden getoond</translation>
    </message>
    <message>
        <source>Vous pouvez faire l’exercice vous-même&#xa0;: chaque étape a trois indices.</source>
        <translation>U kunt de oefening zelf doen: elke stap heeft drie tips.</translation>
    </message>
    <message>
        <source>Montre-moi · étape %1 sur %2</source>
        <translation>Toon het mij · stap %1 van %2</translation>
    </message>
    <message>
        <source>Je clique ici.</source>
        <translation>Ik klik hier.</translation>
    </message>
    <message>
        <source>Je clique sur «&#xa0;%1&#xa0;».</source>
        <translation>Ik klik op “%1”.</translation>
    </message>
    <message>
        <source>J’écris dans cette case.</source>
        <translation>Ik schrijf in dit vak.</translation>
    </message>
    <message>
        <source>J’écris dans «&#xa0;%1&#xa0;».</source>
        <translation>Ik schrijf in “%1”.</translation>
    </message>
    <message>
        <source>J’appuie sur la touche Entrée.</source>
        <translation>Ik druk op de toets Enter.</translation>
    </message>
    <message>
        <source>J’appuie sur la touche Tab.</source>
        <translation>Ik druk op de toets Tab.</translation>
    </message>
    <message>
        <source>J’appuie sur la barre d’espace.</source>
        <translation>Ik druk op de spatiebalk.</translation>
    </message>
    <message>
        <source>J’appuie sur la touche Échap.</source>
        <translation>Ik druk op de toets Esc.</translation>
    </message>
    <message>
        <source>Je choisis dans la liste.</source>
        <translation>Ik kies in de lijst.</translation>
    </message>
    <message>
        <source>Je réponds&#xa0;: %1</source>
        <translation>Ik antwoord: %1</translation>
    </message>
    <message>
        <source>Je regarde ici.</source>
        <translation>Ik kijk hier.</translation>
    </message>
</context>
<context>
    <name>coach::overlay::StepRow</name>
    <message>
        <source>Étape %1, faite&#xa0;: %2</source>
        <translation>Stap %1, gedaan: %2</translation>
    </message>
    <message>
        <source>Étape %1, à faire maintenant&#xa0;: %2</source>
        <translation>Stap %1, nu te doen: %2</translation>
    </message>
    <message>
        <source>Étape %1&#xa0;: %2</source>
        <translation>Stap %1: %2</translation>
    </message>
</context>
<context>
    <name>coach::overlay::TargetFinder</name>
    <message>
        <source>C’est ce bouton</source>
        <translation>Het is deze knop</translation>
    </message>
    <message>
        <source>C’est cette case</source>
        <translation>Het is dit vak</translation>
    </message>
    <message>
        <source>C’est ici</source>
        <translation>Het is hier</translation>
    </message>
    <message>
        <source>D’abord, c’est par ici</source>
        <translation>Eerst deze kant op</translation>
    </message>
    <message>
        <source>Ce que vous cherchez est sur une autre page. Ceci vous y mène.</source>
        <translation>Wat u zoekt, staat op een andere pagina. Dit brengt u erheen.</translation>
    </message>
</context>
<context>
    <name>desk::AutoReset</name>
    <message>
        <source>Remise à zéro dans %1 minutes</source>
        <translation>Reset over %1 minuten</translation>
    </message>
    <message>
        <source>Personne n’a touché à cet ordinateur depuis longtemps. Il redevient comme neuf pour d’autres apprenants.</source>
        <translation>Deze computer is al lang niet meer aangeraakt. Hij wordt weer als nieuw voor andere cursisten.</translation>
    </message>
    <message>
        <source>C’est l’heure choisie par le formateur. L’ordinateur redevient comme neuf pour d’autres apprenants.</source>
        <translation>Dit is het uur dat de lesgever heeft gekozen. De computer wordt weer als nieuw voor andere cursisten.</translation>
    </message>
    <message>
        <source>Pas maintenant</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Remettre à zéro maintenant</source>
        <translation>Nu resetten</translation>
    </message>
</context>
<context>
    <name>desk::ClassroomMode</name>
    <message>
        <source>Code du formateur</source>
        <translation>Code van de lesgever</translation>
    </message>
    <message>
        <source>Cet ordinateur est en mode classe&#xa0;: fermer le programme ou quitter ce mode demande le code. Le travail en cours est gardé.</source>
        <translation>Deze computer staat in klasmodus: het programma sluiten of deze modus verlaten vraagt de code. Het werk blijft bewaard.</translation>
    </message>
    <message>
        <source>Code à quatre chiffres</source>
        <translation>Code van vier cijfers</translation>
    </message>
    <message>
        <source>Rester</source>
        <translation>Blijven</translation>
    </message>
    <message>
        <source>Quitter le mode classe</source>
        <translation>De klasmodus verlaten</translation>
    </message>
    <message>
        <source>Fermer le programme</source>
        <translation>Het programma sluiten</translation>
    </message>
</context>
<context>
    <name>desk::CommandLine</name>
    <message>
        <source>Dossier des données (sinon&#xa0;: celui de l’utilisateur).</source>
        <translation>Map met de gegevens (anders: die van de gebruiker).</translation>
    </message>
    <message>
        <source>Base de données partagée, postgresql://utilisateur@machine/nom.</source>
        <translation>Gedeelde databank, postgresql://gebruiker@computer/naam.</translation>
    </message>
    <message>
        <source>Le jour simulé, AAAA-MM-JJ.</source>
        <translation>De gesimuleerde dag, JJJJ-MM-DD.</translation>
    </message>
    <message>
        <source>fr, nl, de ou en.</source>
        <translation>fr, nl, de of en.</translation>
    </message>
    <message>
        <source>light (clair), dark (sombre) ou contrast (contraste fort).</source>
        <translation>light (licht), dark (donker) of contrast (sterk contrast).</translation>
    </message>
    <message>
        <source>Taille du texte en pour cent&#xa0;: 100, 115, 130, 150, 175 ou 200.</source>
        <translation>Tekstgrootte in procent: 100, 115, 130, 150, 175 of 200.</translation>
    </message>
    <message>
        <source>Taille de la fenêtre, par exemple 1366x768.</source>
        <translation>Grootte van het venster, bijvoorbeeld 1366x768.</translation>
    </message>
    <message>
        <source>Fait seul le parcours principal et y met les images, le PDF et un résumé.</source>
        <translation>Voert het hoofdtraject alleen uit en zet daar de afbeeldingen, de pdf en een samenvatting.</translation>
    </message>
    <message>
        <source>Y met une image de chaque page.</source>
        <translation>Zet daar een afbeelding van elke pagina.</translation>
    </message>
    <message>
        <source>Avec --screenshots&#xa0;: seulement cette page, comme /aide, ou cette fenêtre, comme fin-de-session.</source>
        <translation>Met --screenshots: alleen deze pagina, zoals /aide, of dit venster, zoals fin-de-session.</translation>
    </message>
    <message>
        <source>Avec --screenshots&#xa0;: connecté comme le personnage de cet e-mail.</source>
        <translation>Met --screenshots: aangemeld als het personage met dit e-mailadres.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas une langue d’ici&#xa0;: fr, nl, de ou en.</source>
        <translation>“%1” is hier geen taal: fr, nl, de of en.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un thème&#xa0;: light, dark ou contrast.</source>
        <translation>“%1” is geen thema: light, dark of contrast.</translation>
    </message>
    <message>
        <source>--text demande un nombre de 100 à 200.</source>
        <translation>--text vraagt een getal van 100 tot 200.</translation>
    </message>
    <message>
        <source>--size demande une largeur et une hauteur, par exemple 1366x768.</source>
        <translation>--size vraagt een breedte en een hoogte, bijvoorbeeld 1366x768.</translation>
    </message>
    <message>
        <source>Electruc&#xa0;: s’entraîner sans risque aux démarches en ligne.</source>
        <translation>Electruc: online zaken oefenen zonder risico.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas compris&#xa0;; voyez --help.</source>
        <translation>“%1” wordt niet begrepen; zie --help.</translation>
    </message>
    <message>
        <source>--today demande un jour, par exemple 2026-11-21.</source>
        <translation>--today vraagt een dag, bijvoorbeeld 2026-11-21.</translation>
    </message>
    <message>
        <source>--tour et --screenshots ne vont pas ensemble.</source>
        <translation>--tour en --screenshots gaan niet samen.</translation>
    </message>
    <message>
        <source>--page et --as vont avec --screenshots.</source>
        <translation>--page en --as horen bij --screenshots.</translation>
    </message>
    <message>
        <source>Mode classe&#xa0;: plein écran, et un code pour fermer.</source>
        <translation>Klasmodus: volledig scherm, en een code om te sluiten.</translation>
    </message>
</context>
<context>
    <name>desk::ConversationRow</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A sender of texts, and what is new of them</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <comment>when, how the text begins</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n nouveau(x)</source>
        <translation>
            <numerusform>%n nieuw bericht</numerusform>
            <numerusform>%n nieuwe berichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::DeskPage</name>
    <message>
        <source>Mes sites</source>
        <translation>Mijn sites</translation>
    </message>
    <message>
        <source>Courrier reçu</source>
        <translation>Ontvangen post</translation>
    </message>
    <message>
        <source>Lire la lettre d’Electruc</source>
        <translation>De brief van Electruc lezen</translation>
    </message>
    <message>
        <source>Mes exercices</source>
        <translation>Mijn oefeningen</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>Bureaublad</translation>
    </message>
    <message>
        <source>Bonjour</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Bonjour %1</source>
        <translation>Dag %1</translation>
    </message>
</context>
<context>
    <name>desk::DeskSite</name>
    <message>
        <source>Bureau</source>
        <translation>Bureaublad</translation>
    </message>
</context>
<context>
    <name>desk::ExerciseShow</name>
    <message>
        <source>Je prépare la démonstration…</source>
        <translation>Ik maak de demonstratie klaar…</translation>
    </message>
</context>
<context>
    <name>desk::GalleryPage</name>
    <message>
        <source>Composants</source>
        <translation>Onderdelen</translation>
    </message>
</context>
<context>
    <name>desk::MainWindow</name>
    <message>
        <source>Electruc, pour s’entraîner</source>
        <translation>Electruc, om te oefenen</translation>
    </message>
    <message>
        <source>Espace du formateur</source>
        <translation>Zone van de lesgever</translation>
    </message>
</context>
<context>
    <name>desk::PapersPage</name>
    <message>
        <source>Mes papiers</source>
        <translation>Mijn papieren</translation>
    </message>
    <message>
        <source>Ce que vous pouvez emporter chez vous. Chaque feuille s’ouvre, s’imprime ou va dans Téléchargements.</source>
        <translation>Wat u mee naar huis kunt nemen. Elk blad gaat open, wordt afgedrukt of gaat naar Downloads.</translation>
    </message>
    <message>
        <source>Mon attestation</source>
        <translation>Mijn attest</translation>
    </message>
    <message>
        <source>Elle dit ce que vous savez faire. Chacun peut vérifier qu’elle est vraie.</source>
        <translation>Het zegt wat u kunt. Iedereen kan nagaan of het echt is.</translation>
    </message>
    <message>
        <source>Le nom sur l’attestation</source>
        <translation>De naam op het attest</translation>
    </message>
    <message>
        <source>Votre prénom suffit. Ce nom va sur le papier et dans son code&#xa0;: le programme ne le note nulle part ailleurs.</source>
        <translation>Uw voornaam volstaat. Deze naam komt op het papier en in de code ervan: het programma noteert hem nergens anders.</translation>
    </message>
    <message>
        <source>Voir mon attestation</source>
        <translation>Mijn attest bekijken</translation>
    </message>
    <message>
        <source>Ma feuille de fin de séance</source>
        <translation>Mijn blad van het einde van de sessie</translation>
    </message>
    <message>
        <source>Ce que vous savez faire aujourd’hui, et ce que vous referez chez vous. En grandes lettres.</source>
        <translation>Wat u vandaag kunt, en wat u thuis opnieuw zult doen. In grote letters.</translation>
    </message>
    <message>
        <source>Voir ma feuille</source>
        <translation>Mijn blad bekijken</translation>
    </message>
    <message>
        <source>Que faire en cas de fraude</source>
        <translation>Wat te doen bij fraude</translation>
    </message>
    <message>
        <source>Une page à garder près du téléphone&#xa0;: qui appeler, et dans quel ordre.</source>
        <translation>Een blad om bij de telefoon te bewaren: wie u belt, en in welke volgorde.</translation>
    </message>
    <message>
        <source>Voir cette page</source>
        <translation>Dit blad bekijken</translation>
    </message>
    <message>
        <source>Vérifier une attestation</source>
        <translation>Een attest controleren</translation>
    </message>
    <message>
        <source>Quelqu’un vous montre une attestation&#xa0;? Voyez si elle est authentique.</source>
        <translation>Toont iemand u een attest? Kijk of het echt is.</translation>
    </message>
    <message>
        <source>Vous l’aurez après votre premier exercice réussi.</source>
        <translation>U krijgt het na uw eerste geslaagde oefening.</translation>
    </message>
</context>
<context>
    <name>desk::PersonaCard</name>
    <message>
        <source>Mon personnage</source>
        <translation>Mijn personage</translation>
    </message>
    <message>
        <source>Pour vous entraîner, vous êtes cette personne. Elle n’existe pas.</source>
        <translation>Om te oefenen bent u deze persoon. Die persoon bestaat niet.</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Numéro de client</source>
        <translation>Klantnummer</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN-code</translation>
    </message>
    <message>
        <source>Numéro du compteur</source>
        <translation>Nummer van de meter</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Espace client déjà ouvert</source>
        <translation>Klantenzone al open</translation>
    </message>
    <message>
        <source>Pas encore d’espace client&#xa0;: la lettre sert à s’inscrire</source>
        <translation>Nog geen klantenzone: met de brief kunt u zich inschrijven</translation>
    </message>
    <message>
        <source>Deuxième adresse</source>
        <translation>Tweede adres</translation>
    </message>
    <message>
        <source>Celui que vous avez choisi et noté</source>
        <translation>Het wachtwoord dat u hebt gekozen en genoteerd</translation>
    </message>
</context>
<context>
    <name>desk::PhoneCalls</name>
    <message>
        <source>On vous appelle. Prenez votre temps&#xa0;: cela sonne tant que vous n’avez pas choisi.</source>
        <translation>U wordt gebeld. Neem uw tijd: het blijft rinkelen tot u hebt gekozen.</translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation>Beantwoorden</translation>
    </message>
    <message>
        <source>Refuser</source>
        <translation>Weigeren</translation>
    </message>
    <message>
        <source>Appel entrant</source>
        <translation>Inkomende oproep</translation>
    </message>
    <message>
        <source>Voir ce qui s’est passé</source>
        <translation>Bekijken wat er gebeurd is</translation>
    </message>
    <message>
        <source>Que répondez-vous&#xa0;?</source>
        <translation>Wat antwoordt u?</translation>
    </message>
    <message>
        <source>La ligne est coupée</source>
        <translation>De lijn is verbroken</translation>
    </message>
    <message>
        <source>En ligne</source>
        <translation>Aan de lijn</translation>
    </message>
    <message>
        <source>Fin de l’appel</source>
        <translation>Einde van de oproep</translation>
    </message>
    <message>
        <source>Vous</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Revenir d’une réponse</source>
        <translation>Eén antwoord terug</translation>
    </message>
    <message>
        <source>Raccrocher</source>
        <translation>Ophangen</translation>
    </message>
    <message>
        <source>On peut raccrocher à tout moment, sans rien expliquer.</source>
        <translation>U kunt op elk moment ophangen, zonder uitleg te geven.</translation>
    </message>
    <message>
        <source>Cet appel était vrai.</source>
        <translation>Deze oproep was echt.</translation>
    </message>
    <message>
        <source>Vous pouviez répondre, vérifier ou raccrocher&#xa0;: tout convenait.</source>
        <translation>U kon antwoorden, nakijken of ophangen: alles was goed.</translation>
    </message>
    <message>
        <source>Rien de grave&#xa0;: ici, on s’entraîne.</source>
        <translation>Het is niet erg: hier oefenen we.</translation>
    </message>
    <message>
        <source>Ces appels sont faits par des gens habiles&#xa0;: cela arrive à tout le monde. Voyons où l’on pouvait s’arrêter.</source>
        <translation>Deze oproepen komen van handige mensen: dit overkomt iedereen. Laten we kijken waar u kon stoppen.</translation>
    </message>
    <message>
        <source>C’était encore le bon moment pour s’arrêter.</source>
        <translation>Het was nog altijd een goed moment om te stoppen.</translation>
    </message>
    <message>
        <source>C’était un faux conseiller. On peut toujours s’arrêter, même après avoir commencé.</source>
        <translation>Het was een valse adviseur. U kunt altijd stoppen, ook als u al begonnen bent.</translation>
    </message>
    <message>
        <source>Bravo&#xa0;: vous n’avez rien donné d’important.</source>
        <translation>Goed gedaan: u hebt niets belangrijks gegeven.</translation>
    </message>
    <message>
        <source>C’était un faux conseiller. Raccrocher est toujours permis, même en pleine phrase.</source>
        <translation>Het was een valse adviseur. Ophangen mag altijd, zelfs midden in een zin.</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>Ce qui s’est passé</source>
        <translation>Wat er gebeurd is</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» — %2</source>
        <extracomment>What the person answered, and what could be done instead</extracomment>
        <translation>“%1” — %2</translation>
    </message>
    <message>
        <source>Où l’on pouvait s’arrêter</source>
        <translation>Waar u kon stoppen</translation>
    </message>
    <message>
        <source>Ce qui trahissait l’appel</source>
        <translation>Wat de oproep verraadde</translation>
    </message>
    <message>
        <source>Ce qui montre qu’il est vrai</source>
        <translation>Waaraan u ziet dat het echt is</translation>
    </message>
    <message>
        <source>Dans la vraie vie</source>
        <translation>In het echte leven</translation>
    </message>
</context>
<context>
    <name>desk::PhonePanel</name>
    <message>
        <source>Téléphone de %1</source>
        <extracomment>Whose phone: the first name of the person played</extracomment>
        <translation>Telefoon van %1</translation>
    </message>
    <message>
        <source>Fermer le téléphone</source>
        <translation>De telefoon sluiten</translation>
    </message>
    <message>
        <source>Fermer le téléphone (F8)</source>
        <translation>De telefoon sluiten (F8)</translation>
    </message>
</context>
<context>
    <name>desk::PhoneTexts</name>
    <message>
        <source>Pas de message.</source>
        <translation>Geen berichten.</translation>
    </message>
    <message>
        <source>Les SMS que l’on vous envoie arrivent ici.</source>
        <translation>De sms’en die men u stuurt, komen hier aan.</translation>
    </message>
    <message>
        <source>Messages signalés (%1)</source>
        <translation>Gemelde berichten (%1)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Le message est supprimé.</source>
        <translation>Het bericht is verwijderd.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Bien vu&#xa0;: c’était une fraude.</source>
        <translation>Goed gezien: het was fraude.</translation>
    </message>
    <message>
        <source>Le message est signalé. Vous n’avez plus rien à faire.</source>
        <translation>Het bericht is gemeld. U hoeft niets meer te doen.</translation>
    </message>
    <message>
        <source>Le message est signalé.</source>
        <translation>Het bericht is gemeld.</translation>
    </message>
    <message>
        <source>Celui-ci était vrai. Dans le doute, signaler reste un bon geste&#xa0;: rien n’est perdu, vous pouvez le remettre.</source>
        <translation>Dit bericht was echt. Bij twijfel blijft melden een goede reactie: er is niets verloren, u kunt het terugzetten.</translation>
    </message>
    <message>
        <source>Ce qui le montrait</source>
        <translation>Waaraan u het kon zien</translation>
    </message>
    <message>
        <source>Ce qui montre qu’il est vrai</source>
        <translation>Waaraan u ziet dat het echt is</translation>
    </message>
    <message>
        <source>Dans la vraie vie</source>
        <translation>In het echte leven</translation>
    </message>
    <message>
        <source>Envoyez le message à suspect@safeonweb.be, puis supprimez-le.</source>
        <translation>Stuur het bericht naar suspect@safeonweb.be en verwijder het dan.</translation>
    </message>
    <message>
        <source>Revenir aux messages</source>
        <translation>Terug naar de berichten</translation>
    </message>
    <message>
        <source>Remettre ce message</source>
        <translation>Dit bericht terugzetten</translation>
    </message>
    <message>
        <source>Message signalé</source>
        <translation>Gemeld bericht</translation>
    </message>
    <message>
        <source>Plus aucun message signalé.</source>
        <translation>Geen gemelde berichten meer.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who sent a text, when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Messages signalés</source>
        <translation>Gemelde berichten</translation>
    </message>
    <message>
        <source>Le téléphone ne répond pas.</source>
        <translation>De telefoon reageert niet.</translation>
    </message>
    <message>
        <source>Rien n’est perdu. Fermez-le, puis ouvrez-le de nouveau.</source>
        <translation>Er is niets verloren. Sluit hem en open hem dan opnieuw.</translation>
    </message>
</context>
<context>
    <name>desk::PracticeStrip</name>
    <message numerus="yes">
        <source>Téléphone&#xa0;: %n nouveau(x) SMS</source>
        <translation>
            <numerusform>Telefoon: %n nieuwe sms</numerusform>
            <numerusform>Telefoon: %n nieuwe sms’en</numerusform>
        </translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Ouvert. Touche F8 pour le fermer.</source>
        <translation>Open. Toets F8 om hem te sluiten.</translation>
    </message>
    <message>
        <source>Touche F8 pour l’ouvrir.</source>
        <translation>Toets F8 om hem te openen.</translation>
    </message>
    <message>
        <source>Fermer le téléphone (F8)</source>
        <translation>De telefoon sluiten (F8)</translation>
    </message>
    <message>
        <source>Ouvrir le téléphone (F8)</source>
        <translation>De telefoon openen (F8)</translation>
    </message>
    <message>
        <source>Entraînement — site fictif, aucune donnée réelle</source>
        <translation>Oefening — fictieve site, geen echte gegevens</translation>
    </message>
    <message>
        <source>Formateur</source>
        <translation>Lesgever</translation>
    </message>
    <message>
        <source>Espace du formateur</source>
        <translation>Zone van de lesgever</translation>
    </message>
    <message>
        <source>Téléphone&#xa0;: on vous appelle</source>
        <translation>Telefoon: u wordt gebeld</translation>
    </message>
    <message>
        <source>Main levée</source>
        <translation>Hand opgestoken</translation>
    </message>
    <message>
        <source>J’ai besoin d’aide</source>
        <translation>Ik heb hulp nodig</translation>
    </message>
    <message>
        <source>Aide</source>
        <extracomment>Short for « J’ai besoin d’aide » where large text leaves little room</extracomment>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Votre formateur le voit. Touche F9 pour baisser la main.</source>
        <translation>Uw lesgever ziet het. Toets F9 om de hand te laten zakken.</translation>
    </message>
    <message>
        <source>Touche F9 pour lever la main. Votre formateur le voit.</source>
        <translation>Toets F9 om de hand op te steken. Uw lesgever ziet het.</translation>
    </message>
    <message>
        <source>Baisser la main (F9)</source>
        <translation>Hand laten zakken (F9)</translation>
    </message>
    <message>
        <source>Lever la main (F9)</source>
        <translation>Hand opsteken (F9)</translation>
    </message>
</context>
<context>
    <name>desk::RecordedPage</name>
    <message>
        <source>Ce qui est gardé de vous</source>
        <translation>Wat er over u wordt bewaard</translation>
    </message>
    <message>
        <source>Pour vous aider, votre formateur voit où vous en êtes. Voici tout ce que le programme retient.</source>
        <translation>Om u te helpen, ziet uw lesgever hoever u staat. Hier leest u alles wat het programma onthoudt.</translation>
    </message>
    <message>
        <source>Ce qui est gardé pendant l’atelier</source>
        <translation>Wat tijdens de workshop wordt bewaard</translation>
    </message>
    <message>
        <source>Ce qui n’est jamais gardé dans le suivi</source>
        <translation>Wat nooit in de opvolging wordt bewaard</translation>
    </message>
    <message>
        <source>Qui peut le voir</source>
        <translation>Wie het kan zien</translation>
    </message>
    <message>
        <source>Vous et votre formateur, sur cet ordinateur. Les résultats imprimés ne portent pas votre prénom, sauf si votre formateur le demande.</source>
        <translation>U en uw lesgever, op deze computer. Uw voornaam staat niet op de afgedrukte resultaten, tenzij uw lesgever erom vraagt.</translation>
    </message>
    <message>
        <source>Quand cela s’efface</source>
        <translation>Wanneer dit wordt gewist</translation>
    </message>
    <message>
        <source>À la remise à zéro, avant le groupe suivant. À la fin d’un cycle, votre formateur peut effacer toute trace des personnes&#xa0;; une feuille le prouve.</source>
        <translation>Bij de reset, vóór de volgende groep. Op het einde van een reeks kan uw lesgever elk spoor van de personen wissen; een blad bewijst het.</translation>
    </message>
    <message>
        <source>Ce qui est gardé</source>
        <translation>Wat wordt bewaard</translation>
    </message>
    <message>
        <source>Les mots que vous tapez, le nom que vous mettez sur votre attestation, vos erreurs de frappe, vos mouvements de souris, votre écran, votre voix. Rien de vos vrais comptes&#xa0;: ce programme ne va pas sur internet.</source>
        <translation>De woorden die u typt, de naam die u op uw attest zet, uw typfouten, uw muisbewegingen, uw scherm, uw stem. Niets van uw echte accounts: dit programma gaat niet op het internet.</translation>
    </message>
    <message>
        <source>Votre prénom, et la personne que vous jouez. Les pages que vous ouvrez sur les sites d’entraînement. Ce que vous y faites&#xa0;: un message envoyé, un relevé, une facture payée. Les étapes réussies des exercices, combien de réponses étaient justes quand vous faites le point, le temps passé sur une étape, l’aide que vous avez demandée et votre main levée. D’une attestation&#xa0;: son code, sa date et les exercices, sans votre nom.</source>
        <translation>Uw voornaam, en de persoon die u speelt. De pagina’s die u opent op de oefensites. Wat u er doet: een verzonden bericht, een meterstand, een betaalde factuur. De geslaagde stappen van de oefeningen, hoeveel antwoorden juist waren als u de balans opmaakt, de tijd die u aan een stap besteedt, de hulp die u gevraagd hebt en uw opgestoken hand. Van een attest: de code, de datum en de oefeningen, zonder uw naam.</translation>
    </message>
</context>
<context>
    <name>desk::SeeBetterDialog</name>
    <message>
        <source>Voir mieux</source>
        <translation>Beter zien</translation>
    </message>
    <message>
        <source>Essayez&#xa0;: vous voyez le résultat tout de suite. L’ordinateur retient votre choix.</source>
        <translation>Probeer: u ziet het resultaat meteen. De computer onthoudt uw keuze.</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Grootte van de tekst</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Clair</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Contraste fort</source>
        <translation>Sterk contrast</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>text size</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>desk::SessionWatch</name>
    <message>
        <source>Êtes-vous toujours là&#xa0;?</source>
        <translation>Bent u er nog?</translation>
    </message>
    <message>
        <source>Pour votre sécurité, Electruc va vous déconnecter. Ce que vous avez écrit est gardé.</source>
        <translation>Voor uw veiligheid gaat Electruc u afmelden. Wat u hebt geschreven, blijft bewaard.</translation>
    </message>
    <message>
        <source>Rester connecté</source>
        <translation>Aangemeld blijven</translation>
    </message>
    <message>
        <source>Me déconnecter</source>
        <translation>Mij afmelden</translation>
    </message>
    <message>
        <source>Il vous reste 2 minutes.</source>
        <translation>U hebt nog 2 minuten.</translation>
    </message>
    <message>
        <source>Il vous reste 1 minute.</source>
        <translation>U hebt nog 1 minuut.</translation>
    </message>
    <message>
        <source>Il vous reste 30 secondes.</source>
        <translation>U hebt nog 30 seconden.</translation>
    </message>
    <message>
        <source>Il vous reste quelques secondes.</source>
        <translation>U hebt nog enkele seconden.</translation>
    </message>
    <message>
        <source>Vous revoilà. Rien n’est perdu.</source>
        <translation>U bent er weer. Er is niets verloren.</translation>
    </message>
    <message>
        <source>Ce que vous aviez écrit est revenu. Relisez-le, puis envoyez-le.</source>
        <translation>Wat u had geschreven, is terug. Lees het na en verstuur het dan.</translation>
    </message>
</context>
<context>
    <name>desk::StartProblem</name>
    <message>
        <source>Electruc est déjà ouvert. Fermez l’autre fenêtre, puis essayez encore.</source>
        <translation>Electruc is al open. Sluit het andere venster en probeer dan opnieuw.</translation>
    </message>
    <message>
        <source>Les données d’Electruc sont abîmées. Vous pouvez recommencer avec des données neuves&#xa0;: les anciennes sont gardées de côté.</source>
        <translation>De gegevens van Electruc zijn beschadigd. U kunt opnieuw beginnen met nieuwe gegevens: de oude worden apart bewaard.</translation>
    </message>
    <message>
        <source>Les données ont été faites par une version plus récente d’Electruc. Installez cette version, ou recommencez avec des données neuves&#xa0;: les anciennes sont gardées de côté.</source>
        <translation>De gegevens zijn gemaakt door een nieuwere versie van Electruc. Installeer die versie, of begin opnieuw met nieuwe gegevens: de oude worden apart bewaard.</translation>
    </message>
    <message>
        <source>Electruc ne peut pas ouvrir ses données. Vérifiez que le dossier ou le serveur est accessible, puis essayez encore.</source>
        <translation>Electruc kan zijn gegevens niet openen. Kijk na of de map of de server bereikbaar is en probeer dan opnieuw.</translation>
    </message>
    <message>
        <source>Il n’y a plus de place sur le disque. Libérez de la place, puis essayez encore.</source>
        <translation>Er is geen plaats meer op de schijf. Maak plaats vrij en probeer dan opnieuw.</translation>
    </message>
    <message>
        <source>Electruc n’a pas pu démarrer. Essayez encore. Si cela continue, redémarrez l’ordinateur.</source>
        <translation>Electruc kon niet starten. Probeer opnieuw. Blijft het zo, start dan de computer opnieuw.</translation>
    </message>
    <message>
        <source>Electruc ne démarre pas</source>
        <translation>Electruc start niet</translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Recommencer avec des données neuves</source>
        <translation>Opnieuw beginnen met nieuwe gegevens</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Afsluiten</translation>
    </message>
</context>
<context>
    <name>desk::TextBubble</name>
    <message>
        <source>Message reçu %1</source>
        <comment>when</comment>
        <translation>Bericht ontvangen %1</translation>
    </message>
    <message>
        <source>S’ouvre dans le navigateur</source>
        <translation>Gaat open in de browser</translation>
    </message>
    <message>
        <source>Remettre</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Remettre le message %1, reçu %2</source>
        <comment>number, when</comment>
        <translation>Bericht %1 terugzetten, ontvangen %2</translation>
    </message>
    <message>
        <source>Signaler</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Signaler le message %1, reçu %2</source>
        <comment>number, when</comment>
        <translation>Bericht %1 melden, ontvangen %2</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Supprimer le message %1, reçu %2</source>
        <comment>number, when</comment>
        <translation>Bericht %1 verwijderen, ontvangen %2</translation>
    </message>
    <message>
        <source>Copier %1</source>
        <translation>%1 kopiëren</translation>
    </message>
    <message>
        <source>Copier le code du message %1</source>
        <comment>number</comment>
        <translation>De code van bericht %1 kopiëren</translation>
    </message>
    <message>
        <source>Copié</source>
        <translation>Gekopieerd</translation>
    </message>
</context>
<context>
    <name>desk::UserButton</name>
    <message>
        <source>%1&#xa0;: mon personnage, voir mieux, changer de personne</source>
        <comment>first name</comment>
        <translation>%1: mijn personage, beter zien, van persoon veranderen</translation>
    </message>
    <message>
        <source>Mon personnage</source>
        <translation>Mijn personage</translation>
    </message>
    <message>
        <source>Voir mieux</source>
        <translation>Beter zien</translation>
    </message>
    <message>
        <source>Changer de personne</source>
        <translation>Van persoon veranderen</translation>
    </message>
    <message>
        <source>Ce qui est gardé de moi</source>
        <translation>Wat er over mij wordt bewaard</translation>
    </message>
    <message>
        <source>Mes papiers</source>
        <translation>Mijn papieren</translation>
    </message>
</context>
<context>
    <name>desk::VerifyPage</name>
    <message>
        <source>Vérifier une attestation</source>
        <translation>Een attest controleren</translation>
    </message>
    <message>
        <source>Rien ne part sur internet&#xa0;: cet ordinateur regarde la signature lui-même.</source>
        <translation>Er gaat niets over het internet: deze computer bekijkt de handtekening zelf.</translation>
    </message>
    <message>
        <source>Le code, ou le texte du code QR</source>
        <translation>De code, of de tekst van de QR-code</translation>
    </message>
    <message>
        <source>Le code est imprimé à côté du code QR, comme V3QK-88TD. Une douchette ou un téléphone lit le code QR et donne son texte.</source>
        <translation>De code staat naast de QR-code, zoals V3QK-88TD. Een scanner of een telefoon leest de QR-code en geeft de tekst.</translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>L’attestation n’a pas pu être vérifiée.</source>
        <translation>Het attest kon niet gecontroleerd worden.</translation>
    </message>
    <message>
        <source>Essayez encore une fois. Si cela ne suffit pas, demandez de l’aide.</source>
        <translation>Probeer het nog een keer. Lukt het niet, vraag dan hulp.</translation>
    </message>
</context>
<context>
    <name>desk::WhoScreen</name>
    <message>
        <source>Bonjour, qui êtes-vous&#xa0;?</source>
        <translation>Dag, wie bent u?</translation>
    </message>
    <message>
        <source>Cliquez sur votre prénom pour commencer.</source>
        <translation>Klik op uw voornaam om te beginnen.</translation>
    </message>
    <message>
        <source>Aucun groupe n’est prêt. Demandez au formateur.</source>
        <translation>Er is geen groep klaar. Vraag het aan de lesgever.</translation>
    </message>
    <message>
        <source>Prénoms précédents</source>
        <translation>Vorige voornamen</translation>
    </message>
    <message>
        <source>Prénoms suivants</source>
        <translation>Volgende voornamen</translation>
    </message>
    <message>
        <source>Votre prénom n’est pas dans la liste&#xa0;? Demandez au formateur.</source>
        <translation>Staat uw voornaam niet in de lijst? Vraag het aan de lesgever.</translation>
    </message>
    <message>
        <source>Je suis le formateur</source>
        <translation>Ik ben de lesgever</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>documents::CertificateDocument</name>
    <message>
        <source>qui a terminé le parcours</source>
        <translation>die het traject heeft afgerond</translation>
    </message>
    <message>
        <source>qui a réussi un exercice du parcours</source>
        <translation>die één oefening van het traject heeft gemaakt</translation>
    </message>
    <message>
        <source>qui a réussi %1 exercices du parcours</source>
        <translation>die %1 oefeningen van het traject heeft gemaakt</translation>
    </message>
    <message>
        <source>Ce que %1 sait faire</source>
        <translation>Wat %1 kan</translation>
    </message>
    <message>
        <source>Savoir-faire</source>
        <translation>Vaardigheden</translation>
    </message>
    <message>
        <source>et %1 autres choses</source>
        <translation>en %1 andere dingen</translation>
    </message>
    <message>
        <source>Fait le</source>
        <translation>Gegeven op</translation>
    </message>
    <message>
        <source>Fait à %1, le</source>
        <translation>Gegeven te %1, op</translation>
    </message>
    <message>
        <source>Le formateur ou la formatrice</source>
        <translation>De lesgever</translation>
    </message>
    <message>
        <source>Attestation remise lors d’un atelier d’entraînement. Les sites du parcours sont fictifs.</source>
        <translation>Attest gegeven tijdens een oefenworkshop. De sites van het traject zijn fictief.</translation>
    </message>
    <message>
        <source>Entraînement aux démarches en ligne</source>
        <translation>Oefenen met online diensten</translation>
    </message>
    <message>
        <source>décernée à</source>
        <translation>uitgereikt aan</translation>
    </message>
    <message>
        <source>«&#xa0;Mon énergie en ligne&#xa0;»</source>
        <translation>“Mijn energie online”</translation>
    </message>
    <message>
        <source>Vérifier cette attestation</source>
        <translation>Dit attest controleren</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>before the code of a certificate</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Attestation de réussite</source>
        <translation>Attest van slagen</translation>
    </message>
</context>
<context>
    <name>documents::CertificateSheet</name>
    <message>
        <source>Cette attestation est authentique.</source>
        <translation>Dit attest is echt.</translation>
    </message>
    <message>
        <source>Elle a été remise ici. Le nom n’est pas gardé&#xa0;: il est sur le papier et dans le code QR.</source>
        <translation>Het werd hier gegeven. De naam wordt niet bewaard: hij staat op het papier en in de QR-code.</translation>
    </message>
    <message>
        <source>Comparez avec le papier&#xa0;: le nom, la date et les savoir-faire doivent être ceux-ci.</source>
        <translation>Vergelijk met het papier: de naam, de datum en de vaardigheden moeten deze zijn.</translation>
    </message>
    <message>
        <source>Cette attestation est annulée.</source>
        <translation>Dit attest is ingetrokken.</translation>
    </message>
    <message>
        <source>Elle a été reprise après avoir été remise. Elle ne vaut plus rien.</source>
        <translation>Het werd ingetrokken nadat het gegeven was. Het is niets meer waard.</translation>
    </message>
    <message>
        <source>Cette attestation a été changée.</source>
        <translation>Dit attest werd veranderd.</translation>
    </message>
    <message>
        <source>Sa signature ne va pas avec ce qui est écrit. Ne vous y fiez pas.</source>
        <translation>De handtekening past niet bij wat er staat. Vertrouw het niet.</translation>
    </message>
    <message>
        <source>Cet ordinateur ne connaît pas qui l’a signée.</source>
        <translation>Deze computer weet niet wie het ondertekend heeft.</translation>
    </message>
    <message>
        <source>On ne peut pas dire si elle est vraie. Demandez à l’organisation qui l’a remise son fichier de clé, et comparez l’empreinte par téléphone.</source>
        <translation>Men kan niet zeggen of het echt is. Vraag aan de organisatie die het gaf haar sleutelbestand, en vergelijk de vingerafdruk aan de telefoon.</translation>
    </message>
    <message>
        <source>Aucune attestation de ce code n’a été remise ici.</source>
        <translation>Hier werd geen attest met deze code gegeven.</translation>
    </message>
    <message>
        <source>Relisez le code. Si l’attestation vient d’ailleurs, lisez son code QR avec une douchette ou un téléphone, et collez le texte ici.</source>
        <translation>Lees de code opnieuw. Komt het attest van elders, lees dan de QR-code met een scanner of een telefoon, en plak de tekst hier.</translation>
    </message>
    <message>
        <source>Ce n’est pas une attestation d’Electruc.</source>
        <translation>Dit is geen attest van Electruc.</translation>
    </message>
    <message>
        <source>Écrivez le code imprimé, comme V3QK-88TD, collez le texte du code QR, ou choisissez le fichier PDF de l’attestation.</source>
        <translation>Schrijf de gedrukte code, zoals V3QK-88TD, plak de tekst van de QR-code, of kies het PDF-bestand van het attest.</translation>
    </message>
    <message>
        <source>Ce qu’elle dit</source>
        <translation>Wat het zegt</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Remise le</source>
        <translation>Gegeven op</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Savoir-faire</source>
        <translation>Vaardigheden</translation>
    </message>
    <message>
        <source>Qui l’a signée</source>
        <translation>Wie het ondertekende</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>la vôtre</source>
        <translation>de uwe</translation>
    </message>
    <message>
        <source>sans nom</source>
        <translation>zonder naam</translation>
    </message>
    <message>
        <source>Empreinte de la clé</source>
        <translation>Vingerafdruk van de sleutel</translation>
    </message>
    <message>
        <source>Attestation vérifiée</source>
        <translation>Attest gecontroleerd</translation>
    </message>
    <message>
        <source>le %1 à %2</source>
        <extracomment>%1 day, %2 time</extracomment>
        <translation>op %1 om %2</translation>
    </message>
    <message>
        <source>Attestations vérifiées</source>
        <translation>Attesten gecontroleerd</translation>
    </message>
    <message>
        <source>Une à une</source>
        <translation>Een voor een</translation>
    </message>
    <message>
        <source>Ces %1 attestations sont authentiques.</source>
        <translation>Deze %1 attesten zijn echt.</translation>
    </message>
    <message>
        <source>%1 attestations sur %2 sont authentiques.</source>
        <translation>%1 van de %2 attesten zijn echt.</translation>
    </message>
    <message>
        <source>Comparez avec le papier&#xa0;: le nom et la date doivent être ceux-ci.</source>
        <translation>Vergelijk met het papier: de naam en de datum moeten deze zijn.</translation>
    </message>
</context>
<context>
    <name>documents::ContractDocument</name>
    <message>
        <source>Contrat %1</source>
        <translation>Contract %1</translation>
    </message>
    <message>
        <source>Madame</source>
        <translation>Mevrouw</translation>
    </message>
    <message>
        <source>Monsieur</source>
        <translation>Meneer</translation>
    </message>
    <message>
        <source>Electruc (entreprise fictive)</source>
        <translation>Electruc (fictief bedrijf)</translation>
    </message>
    <message>
        <source>TVA %1</source>
        <translation>Btw %1</translation>
    </message>
    <message>
        <source>Formule</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Tarif</source>
        <translation>Tarief</translation>
    </message>
    <message>
        <source>Fixe</source>
        <translation>Vast</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Numéro de client</source>
        <translation>Klantnummer</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN-code</translation>
    </message>
    <message>
        <source>Compteur</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Actif</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Suspendu</source>
        <translation>Opgeschort</translation>
    </message>
    <message>
        <source>Clôturé</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Adresse de fourniture</source>
        <translation>Leveringsadres</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Jusqu’au %1, puis durée indéterminée</source>
        <translation>Tot %1, daarna van onbepaalde duur</translation>
    </message>
    <message>
        <source>Indéterminée</source>
        <translation>Onbepaald</translation>
    </message>
    <message>
        <source>Prix de l’électricité</source>
        <translation>Prijs van de elektriciteit</translation>
    </message>
    <message>
        <source>%1 par kWh, toutes taxes comprises&#xa0;; le prix ne change pas</source>
        <translation>%1 per kWh, alle belastingen inbegrepen; de prijs verandert niet</translation>
    </message>
    <message>
        <source>%1 par kWh ce mois-ci, toutes taxes comprises&#xa0;; le prix change chaque mois</source>
        <translation>%1 per kWh deze maand, alle belastingen inbegrepen; de prijs verandert elke maand</translation>
    </message>
    <message>
        <source>Redevance fixe</source>
        <translation>Vaste vergoeding</translation>
    </message>
    <message>
        <source>%1 par mois, toutes taxes comprises</source>
        <translation>%1 per maand, alle belastingen inbegrepen</translation>
    </message>
    <message>
        <source>Factures</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>Une facture par mois</source>
        <translation>Eén factuur per maand</translation>
    </message>
    <message>
        <source>Délai de paiement</source>
        <translation>Betaaltermijn</translation>
    </message>
    <message>
        <source>15 jours au moins après la date de la facture</source>
        <translation>Minstens 15 dagen na de datum van de factuur</translation>
    </message>
    <message>
        <source>Relevé du compteur</source>
        <translation>Meteropname</translation>
    </message>
    <message>
        <source>Chaque mois, dans votre espace client</source>
        <translation>Elke maand, in uw klantenzone</translation>
    </message>
    <message>
        <source>Changer ou arrêter</source>
        <translation>Veranderen of stopzetten</translation>
    </message>
    <message>
        <source>À tout moment, sans frais, en prévenant trois semaines avant</source>
        <translation>Op elk moment, zonder kosten, als u het drie weken vooraf meldt</translation>
    </message>
    <message>
        <source>Contrat</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>N° %1 · %2</source>
        <translation>Nr. %1 · %2</translation>
    </message>
    <message>
        <source>Entre</source>
        <translation>Tussen</translation>
    </message>
    <message>
        <source>et</source>
        <translation>en</translation>
    </message>
    <message>
        <source>Les conditions</source>
        <translation>De voorwaarden</translation>
    </message>
    <message>
        <source>Pour Electruc</source>
        <translation>Voor Electruc</translation>
    </message>
    <message>
        <source>Le client ou la cliente</source>
        <translation>De klant</translation>
    </message>
</context>
<context>
    <name>documents::EndSheetDocument</name>
    <message>
        <source>Ce que je sais faire</source>
        <translation>Wat ik kan</translation>
    </message>
    <message>
        <source>J’ai commencé à m’entraîner. La prochaine fois, je continue.</source>
        <translation>Ik ben begonnen met oefenen. De volgende keer ga ik verder.</translation>
    </message>
    <message>
        <source>Ce que je referai chez moi</source>
        <translation>Wat ik thuis opnieuw zal doen</translation>
    </message>
    <message>
        <source>Je coche ce que je veux refaire, sans me presser. Je peux aussi l’écrire.</source>
        <translation>Ik kruis aan wat ik opnieuw wil doen, zonder me te haasten. Ik kan het ook opschrijven.</translation>
    </message>
    <message>
        <source>Sur les vrais sites, prenez votre temps. Ne donnez jamais un code ni un mot de passe.</source>
        <translation>Neem op de echte sites uw tijd. Geef nooit een code of een wachtwoord.</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>Ma feuille de fin de séance</source>
        <translation>Mijn blad van het einde van de sessie</translation>
    </message>
    <message>
        <source>Ce qui m’attend la prochaine fois</source>
        <translation>Wat er de volgende keer komt</translation>
    </message>
</context>
<context>
    <name>documents::FollowMatrixDocument</name>
    <message>
        <source>Apprenant</source>
        <translation>Cursist</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>documents::ForgetSheet</name>
    <message>
        <source>Il ne reste rien des personnes.</source>
        <translation>Van de personen blijft niets over.</translation>
    </message>
    <message>
        <source>Chaque nom, chaque adresse, chaque code et chaque texte qu’elles ont laissé a été cherché dans tous les fichiers du programme. Aucun n’a été trouvé.</source>
        <translation>Elke naam, elk adres, elke code en elke tekst van hen is gezocht in alle bestanden van het programma. Er is niets gevonden.</translation>
    </message>
    <message>
        <source>Il reste quelque chose.</source>
        <translation>Er blijft iets over.</translation>
    </message>
    <message>
        <source>Le tableau «&#xa0;Fichiers regardés&#xa0;» dit où. Si le fichier n’est pas d’Electruc, supprimez-le vous-même&#xa0;; sinon, recommencez.</source>
        <translation>De tabel “Bekeken bestanden” zegt waar. Is het bestand niet van Electruc, verwijder het dan zelf; anders begint u opnieuw.</translation>
    </message>
    <message>
        <source>Tout n’a pas pu être regardé.</source>
        <translation>Niet alles kon worden bekeken.</translation>
    </message>
    <message>
        <source>Fermez les autres programmes, puis recommencez.</source>
        <translation>Sluit de andere programma’s en begin dan opnieuw.</translation>
    </message>
    <message>
        <source>Le programme n’est pas comme neuf.</source>
        <translation>Het programma is niet zoals nieuw.</translation>
    </message>
    <message>
        <source>Quelqu’un travaille peut-être encore. Recommencez quand tous sont partis.</source>
        <translation>Misschien is er nog iemand bezig. Begin opnieuw als iedereen weg is.</translation>
    </message>
    <message>
        <source>Ce qui a été effacé</source>
        <translation>Wat gewist is</translation>
    </message>
    <message>
        <source>Rien&#xa0;: personne n’avait travaillé.</source>
        <translation>Niets: niemand had iets gedaan.</translation>
    </message>
    <message>
        <source>Ce qui a été regardé</source>
        <translation>Wat bekeken is</translation>
    </message>
    <message>
        <source>Noms, adresses, codes et textes cherchés</source>
        <translation>Gezochte namen, adressen, codes en teksten</translation>
    </message>
    <message>
        <source>Codages du texte essayés</source>
        <translation>Geprobeerde tekstcoderingen</translation>
    </message>
    <message>
        <source>UTF-8, Latin-1 et UTF-16</source>
        <translation>UTF-8, Latin-1 en UTF-16</translation>
    </message>
    <message>
        <source>Le monde simulé, ligne par ligne</source>
        <translation>De gesimuleerde wereld, regel per regel</translation>
    </message>
    <message>
        <source>comme dans un programme neuf</source>
        <translation>zoals in een nieuw programma</translation>
    </message>
    <message>
        <source>pas comme neuf</source>
        <translation>niet zoals nieuw</translation>
    </message>
    <message>
        <source>La classe, ligne par ligne</source>
        <translation>De klas, regel per regel</translation>
    </message>
    <message>
        <source>vide, sauf le code du formateur</source>
        <translation>leeg, behalve de code van de lesgever</translation>
    </message>
    <message>
        <source>pas vide</source>
        <translation>niet leeg</translation>
    </message>
    <message>
        <source>Trop courts, ou écrits aussi dans le contenu d’Electruc</source>
        <translation>Te kort, of ook geschreven in de inhoud van Electruc</translation>
    </message>
    <message>
        <source>%1, vérifiés ligne par ligne</source>
        <translation>%1, regel per regel nagekeken</translation>
    </message>
    <message>
        <source>Fichiers regardés</source>
        <translation>Bekeken bestanden</translation>
    </message>
    <message>
        <source>n’a pas pu être lu</source>
        <translation>kon niet worden gelezen</translation>
    </message>
    <message>
        <source>rien trouvé</source>
        <translation>niets gevonden</translation>
    </message>
    <message>
        <source>1 trace trouvée</source>
        <translation>1 spoor gevonden</translation>
    </message>
    <message>
        <source>%1 traces trouvées</source>
        <translation>%1 sporen gevonden</translation>
    </message>
    <message>
        <source>Ce que cette preuve ne dit pas</source>
        <translation>Wat dit bewijs niet zegt</translation>
    </message>
    <message>
        <source>Les lettres imprimées, les fichiers enregistrés ailleurs (Documents, clé USB) et les copies de sauvegarde de l’ordinateur ne sont pas touchés.</source>
        <translation>De afgedrukte brieven, de bestanden die elders zijn opgeslagen (Documenten, USB-stick) en de reservekopieën van de computer blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>Les données étaient sur un serveur&#xa0;: ses journaux et ses propres sauvegardes ne se voient pas d’ici. Parlez-en à la personne qui s’en occupe.</source>
        <translation>De gegevens stonden op een server: de logboeken en de eigen reservekopieën daarvan zijn van hieruit niet te zien. Praat erover met de persoon die ervoor zorgt.</translation>
    </message>
    <message>
        <source>Prénoms de la classe</source>
        <translation>Voornamen van de klas</translation>
    </message>
    <message>
        <source>Comptes ouverts</source>
        <translation>Geopende accounts</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Demandes</source>
        <translation>Aanvragen</translation>
    </message>
    <message>
        <source>Relevés</source>
        <translation>Meteropnames</translation>
    </message>
    <message>
        <source>Fichiers</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Sauvegardes</source>
        <translation>Bewaarde kopieën</translation>
    </message>
    <message>
        <source>Copies pour revenir en arrière</source>
        <translation>Kopieën om terug te keren</translation>
    </message>
    <message>
        <source>Bases mises de côté</source>
        <translation>Opzijgezette databanken</translation>
    </message>
    <message>
        <source>Traces effacées</source>
        <translation>Gewiste sporen</translation>
    </message>
    <message>
        <source>le %1 à %2</source>
        <extracomment>%1 day, %2 time</extracomment>
        <translation>op %1 om %2</translation>
    </message>
    <message>
        <source>Les codes des attestations remises restent, sans nom, avec la clé qui les signe&#xa0;: on peut encore les vérifier.</source>
        <translation>De codes van de gegeven attesten blijven, zonder naam, met de sleutel die ze ondertekent: men kan ze nog controleren.</translation>
    </message>
</context>
<context>
    <name>documents::FraudAdvice</name>
    <message>
        <source>Carte ou code donné&#xa0;? Appelez tout de suite votre banque, ou Card Stop au %1.</source>
        <translation>Kaart of code gegeven? Bel meteen uw bank, of Card Stop op %1.</translation>
    </message>
    <message>
        <source>Rappelez vous-même, au numéro de votre facture&#xa0;: jamais à celui que l’on vous donne.</source>
        <translation>Bel zelf terug, naar het nummer op uw factuur: nooit naar het nummer dat men u geeft.</translation>
    </message>
    <message>
        <source>Racontez-le à un proche et à la police&#xa0;: vous n’êtes pas seul, et cela aide les autres.</source>
        <translation>Vertel het aan iemand die u na staat en aan de politie: u bent niet alleen, en het helpt anderen.</translation>
    </message>
    <message>
        <source>Carte ou code écrit&#xa0;? Appelez tout de suite votre banque, ou Card Stop au %1.</source>
        <translation>Kaart of code geschreven? Bel meteen uw bank, of Card Stop op %1.</translation>
    </message>
    <message>
        <source>Mot de passe écrit&#xa0;? Changez-le sur le vrai site, en tapant vous-même son adresse.</source>
        <translation>Wachtwoord geschreven? Wijzig het op de echte site, en typ zelf het adres.</translation>
    </message>
    <message>
        <source>Envoyez le message à %1, puis supprimez-le.</source>
        <translation>Stuur het bericht naar %1 en verwijder het dan.</translation>
    </message>
    <message>
        <source>De l’argent est parti&#xa0;? Dites-le aussi à la police.</source>
        <translation>Is er geld weg? Zeg het ook aan de politie.</translation>
    </message>
    <message>
        <source>Bloquer une carte de banque, jour et nuit</source>
        <translation>Een bankkaart blokkeren, dag en nacht</translation>
    </message>
    <message>
        <source>Signaler un message ou un SMS suspect</source>
        <translation>Een verdacht bericht of een verdachte sms melden</translation>
    </message>
    <message>
        <source>Ma banque</source>
        <translation>Mijn bank</translation>
    </message>
    <message>
        <source>La police de ma commune</source>
        <translation>De politie van mijn gemeente</translation>
    </message>
    <message>
        <source>Un proche de confiance</source>
        <translation>Iemand die ik vertrouw</translation>
    </message>
</context>
<context>
    <name>documents::FraudCard</name>
    <message>
        <source>Gardez cette feuille près du téléphone. Cela arrive à tout le monde&#xa0;: agissez vite, sans honte.</source>
        <translation>Bewaar dit blad bij de telefoon. Het overkomt iedereen: handel snel, zonder schaamte.</translation>
    </message>
    <message>
        <source>Après un faux site ou un faux message</source>
        <translation>Na een valse site of een vals bericht</translation>
    </message>
    <message>
        <source>Après un appel</source>
        <translation>Na een telefoontje</translation>
    </message>
    <message>
        <source>Que faire en cas de fraude</source>
        <translation>Wat te doen bij fraude</translation>
    </message>
</context>
<context>
    <name>documents::HandoverDocument</name>
    <message>
        <source>Jour de la remise des clés (jour/mois/année)</source>
        <translation>Dag van de sleuteloverdracht (dag/maand/jaar)</translation>
    </message>
    <message>
        <source>Nouvelle adresse de la personne qui part</source>
        <translation>Nieuw adres van de persoon die vertrekt</translation>
    </message>
    <message>
        <source>Index du compteur, chiffres noirs (kWh)</source>
        <translation>Meterstand, zwarte cijfers (kWh)</translation>
    </message>
    <message>
        <source>Index %1 du compteur (kWh)</source>
        <translation>Meterstand %1 (kWh)</translation>
    </message>
    <message>
        <source>Téléphone (pas obligatoire)</source>
        <translation>Telefoon (niet verplicht)</translation>
    </message>
    <message>
        <source>Personne qui part&#xa0;: nom et prénom</source>
        <translation>Persoon die vertrekt: naam en voornaam</translation>
    </message>
    <message>
        <source>Personne qui entre&#xa0;: nom et prénom</source>
        <translation>Persoon die intrekt: naam en voornaam</translation>
    </message>
    <message>
        <source>Signature de la personne qui part</source>
        <translation>Handtekening van de persoon die vertrekt</translation>
    </message>
    <message>
        <source>Signature de la personne qui entre</source>
        <translation>Handtekening van de persoon die intrekt</translation>
    </message>
    <message>
        <source>Reprise des énergies, document rempli</source>
        <translation>Energieovername, ingevuld document</translation>
    </message>
    <message>
        <source>Document de reprise des énergies</source>
        <translation>Energieovernamedocument</translation>
    </message>
    <message>
        <source>Adresse de la maison</source>
        <translation>Adres van het huis</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN-code</translation>
    </message>
    <message>
        <source>Numéro du compteur</source>
        <translation>Nummer van de meter</translation>
    </message>
    <message>
        <source>Remplissez ce document à deux, devant le compteur, le jour de la remise des clés. Chacun en garde un exemplaire signé et l’envoie à son fournisseur.</source>
        <translation>Vul dit document samen in, voor de meter, op de dag van de sleuteloverdracht. Ieder houdt een ondertekend exemplaar en stuurt het naar zijn of haar leverancier.</translation>
    </message>
    <message>
        <source>Envoyez-le dans les trente jours. Sans ce document, la personne qui part peut continuer à payer. Electruc fait alors la facture de clôture jusqu’aux index écrits ici.</source>
        <translation>Verstuur het binnen dertig dagen. Zonder dit document kan de persoon die vertrekt blijven betalen. Electruc maakt dan de slotfactuur tot de meterstanden die hier staan.</translation>
    </message>
    <message>
        <source>Reprise des énergies</source>
        <translation>Energieovername</translation>
    </message>
    <message>
        <source>électricité</source>
        <translation>elektriciteit</translation>
    </message>
    <message>
        <source>à remplir</source>
        <translation>in te vullen</translation>
    </message>
</context>
<context>
    <name>documents::InvitationLetters</name>
    <message>
        <source>Madame</source>
        <translation>Mevrouw</translation>
    </message>
    <message>
        <source>Monsieur</source>
        <translation>Meneer</translation>
    </message>
    <message>
        <source>Valbois, le %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>Valbois, %1</translation>
    </message>
    <message>
        <source>Prenez votre temps&#xa0;: ils restent valables jusqu’au %1.</source>
        <extracomment>%1 a day</extracomment>
        <translation>Neem uw tijd: ze blijven geldig tot %1.</translation>
    </message>
    <message>
        <source>Ouvrez votre espace client</source>
        <translation>Open uw klantenzone</translation>
    </message>
    <message>
        <source>Vos factures, vos relevés et vos demandes vous attendent en ligne. Voici vos deux codes personnels. Gardez cette lettre près de vous.</source>
        <translation>Uw facturen, uw meteropnames en uw aanvragen staan online voor u klaar. Hier zijn uw twee persoonlijke codes. Houd deze brief bij u.</translation>
    </message>
    <message>
        <source>Ouvrez le site</source>
        <translation>Open de site</translation>
    </message>
    <message>
        <source>Cliquez sur Electruc, ou écrivez cette adresse&#xa0;: %1/inscription</source>
        <extracomment>%1 the supplier's site</extracomment>
        <translation>Klik op Electruc, of schrijf dit adres: %1/inscription</translation>
    </message>
    <message>
        <source>Cliquez sur «&#xa0;Activer mon espace&#xa0;»</source>
        <translation>Klik op “Mijn klantenzone activeren”</translation>
    </message>
    <message>
        <source>Le bouton est au milieu de la page.</source>
        <translation>De knop staat in het midden van de pagina.</translation>
    </message>
    <message>
        <source>Recopiez les deux codes</source>
        <translation>Neem de twee codes over</translation>
    </message>
    <message>
        <source>Ils sont dans le cadre vert, ici au-dessus.</source>
        <translation>Ze staan in het groene kader, hierboven.</translation>
    </message>
    <message>
        <source>Ouvrez votre messagerie</source>
        <translation>Open uw mailbox</translation>
    </message>
    <message>
        <source>Un e-mail vous attend&#xa0;: cliquez sur son bouton vert.</source>
        <translation>Er wacht een e-mail op u: klik op de groene knop.</translation>
    </message>
    <message>
        <source>Lettre de %1</source>
        <translation>Brief van %1</translation>
    </message>
    <message>
        <source>Lettres d’invitation</source>
        <translation>Uitnodigingsbrieven</translation>
    </message>
    <message>
        <source>Code EAN (18 chiffres)</source>
        <translation>EAN-code (18 cijfers)</translation>
    </message>
    <message>
        <source>Code d’activation</source>
        <translation>Activeringscode</translation>
    </message>
    <message>
        <source>Adresse e-mail à utiliser&#xa0;:</source>
        <translation>E-mailadres om te gebruiken:</translation>
    </message>
    <message>
        <source>Comment faire, en quatre étapes</source>
        <translation>Hoe doet u dat, in vier stappen</translation>
    </message>
    <message>
        <source>Personne ne vous demandera ces codes par téléphone.</source>
        <translation>Niemand zal u deze codes per telefoon vragen.</translation>
    </message>
    <message>
        <source>À bientôt,</source>
        <translation>Tot binnenkort,</translation>
    </message>
    <message>
        <source>L’équipe Electruc</source>
        <translation>Het team van Electruc</translation>
    </message>
    <message>
        <source>Electruc, entreprise fictive.</source>
        <translation>Electruc, fictief bedrijf.</translation>
    </message>
    <message>
        <source>Document d’entraînement</source>
        <translation>Oefendocument</translation>
    </message>
    <message>
        <source>&#xa0;: il ne vous engage à rien.</source>
        <translation>: het verbindt u tot niets.</translation>
    </message>
</context>
<context>
    <name>documents::InvoiceDocument</name>
    <message>
        <source>Camille</source>
        <translation>Camille</translation>
    </message>
    <message>
        <source>Exemple</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Exemple de facture</source>
        <translation>Voorbeeld van een factuur</translation>
    </message>
    <message>
        <source>Facture d’acompte</source>
        <translation>Voorschotfactuur</translation>
    </message>
    <message>
        <source>Décompte annuel</source>
        <translation>Jaarlijkse afrekening</translation>
    </message>
    <message>
        <source>Facture</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Madame</source>
        <translation>Mevrouw</translation>
    </message>
    <message>
        <source>Monsieur</source>
        <translation>Meneer</translation>
    </message>
    <message>
        <source>tarif fixe</source>
        <translation>vast tarief</translation>
    </message>
    <message>
        <source>tarif variable</source>
        <translation>variabel tarief</translation>
    </message>
    <message>
        <source>%1, %2, du %3 au %4</source>
        <extracomment>%1 name of the offer, %2 kind of tariff, %3 first and %4 last day of the contract</extracomment>
        <translation>%1, %2, van %3 tot %4</translation>
    </message>
    <message>
        <source>%1, %2, depuis le %3, durée indéterminée</source>
        <translation>%1, %2, sinds %3, onbepaalde duur</translation>
    </message>
    <message>
        <source>N° %1 · %2</source>
        <translation>Nr. %1 · %2</translation>
    </message>
    <message>
        <source>Fourniture à</source>
        <translation>Levering aan</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Du %1 au %2</source>
        <translation>Van %1 tot %2</translation>
    </message>
    <message>
        <source>Votre nouvel acompte</source>
        <translation>Uw nieuwe voorschot</translation>
    </message>
    <message>
        <source>%1 par mois, dès %2</source>
        <translation>%1 per maand, vanaf %2</translation>
    </message>
    <message>
        <source>Votre contrat</source>
        <translation>Uw contract</translation>
    </message>
    <message>
        <source>Numéro de client</source>
        <translation>Klantnummer</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN-code</translation>
    </message>
    <message>
        <source>Compteur</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Formule</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Sera prélevé le</source>
        <translation>Wordt afgeschreven op</translation>
    </message>
    <message>
        <source>À payer</source>
        <translation>Te betalen</translation>
    </message>
    <message>
        <source>Au plus tard le</source>
        <translation>Ten laatste op</translation>
    </message>
    <message>
        <source>Rendu le</source>
        <translation>Terugbetaald op</translation>
    </message>
    <message>
        <source>Déjà payée le</source>
        <translation>Al betaald op</translation>
    </message>
    <message>
        <source>Nous vous rendons</source>
        <translation>Wij betalen u terug</translation>
    </message>
    <message>
        <source>Montant annulé</source>
        <translation>Geannuleerd bedrag</translation>
    </message>
    <message>
        <source>Facture annulée</source>
        <translation>Geannuleerde factuur</translation>
    </message>
    <message>
        <source>Ne la payez pas</source>
        <translation>Betaal ze niet</translation>
    </message>
    <message>
        <source>Remplacée par</source>
        <translation>Vervangen door</translation>
    </message>
    <message>
        <source>Facture mensuelle de</source>
        <translation>Maandfactuur van</translation>
    </message>
    <message>
        <source>Acompte de</source>
        <translation>Voorschot van</translation>
    </message>
    <message>
        <source>Décompte jusqu’au</source>
        <translation>Afrekening tot</translation>
    </message>
    <message>
        <source>Le détail</source>
        <translation>De details</translation>
    </message>
    <message>
        <source>Quantité</source>
        <translation>Hoeveelheid</translation>
    </message>
    <message>
        <source>Prix</source>
        <translation>Prijs</translation>
    </message>
    <message>
        <source>Total sans TVA</source>
        <translation>Totaal zonder btw</translation>
    </message>
    <message>
        <source>TVA 6&#xa0;%</source>
        <translation>Btw 6%</translation>
    </message>
    <message>
        <source>Acompte, déduit de votre décompte</source>
        <translation>Voorschot, afgetrokken van uw afrekening</translation>
    </message>
    <message>
        <source>1&#xa0;mois</source>
        <translation>1&#xa0;maand</translation>
    </message>
    <message>
        <source>Énergie consommée</source>
        <translation>Verbruikte energie</translation>
    </message>
    <message>
        <source>Redevance fixe</source>
        <translation>Vaste vergoeding</translation>
    </message>
    <message>
        <source>%1&#xa0;mois</source>
        <translation>%1&#xa0;maand(en)</translation>
    </message>
    <message>
        <source>Réseau (transport et distribution)</source>
        <translation>Net (transport en distributie)</translation>
    </message>
    <message>
        <source>Taxes et cotisations</source>
        <translation>Heffingen en bijdragen</translation>
    </message>
    <message>
        <source>Total à payer</source>
        <translation>Totaal te betalen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Total avec TVA</source>
        <translation>Totaal met btw</translation>
    </message>
    <message>
        <source>Acomptes déjà payés</source>
        <translation>Al betaalde voorschotten</translation>
    </message>
    <message>
        <source>À vous rendre</source>
        <translation>Aan u terug te betalen</translation>
    </message>
    <message>
        <source>Consommation (kWh par mois)</source>
        <translation>Verbruik (kWh per maand)</translation>
    </message>
    <message>
        <source>Votre prochain décompte arrive en %1.</source>
        <translation>Uw volgende afrekening komt in %1.</translation>
    </message>
    <message>
        <source>Compteur&#xa0;: de %1 à %2</source>
        <extracomment>%1 and %2 are the meter's figures at the beginning and at the end of the period</extracomment>
        <translation>Meter: van %1 tot %2</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rien à payer</source>
        <translation>Niets te betalen</translation>
    </message>
    <message>
        <source>Nous avons versé %1 sur votre compte le %2.</source>
        <translation>Wij hebben %1 op uw rekening gestort op %2.</translation>
    </message>
    <message>
        <source>Nous avons reçu %1 le %2. Merci.</source>
        <translation>Wij hebben %1 ontvangen op %2. Dank u.</translation>
    </message>
    <message>
        <source>Cette facture est annulée. Ne la payez pas.</source>
        <translation>Deze factuur is geannuleerd. Betaal ze niet.</translation>
    </message>
    <message>
        <source>Cette facture est annulée. La facture %1 la remplace.</source>
        <translation>Deze factuur is geannuleerd. De factuur %1 vervangt ze.</translation>
    </message>
    <message>
        <source>Nous versons %1 sur votre compte, au plus tard le %2.</source>
        <translation>Wij storten %1 op uw rekening, ten laatste op %2.</translation>
    </message>
    <message>
        <source>Rien à payer vous-même</source>
        <translation>U hoeft zelf niets te betalen</translation>
    </message>
    <message>
        <source>Votre banque paie le %1, par domiciliation.</source>
        <translation>Uw bank betaalt op %1, via domiciliëring.</translation>
    </message>
    <message>
        <source>Pour payer</source>
        <translation>Om te betalen</translation>
    </message>
    <message>
        <source>Exercice</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>Bénéficiaire</source>
        <translation>Begunstigde</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Mededeling</translation>
    </message>
    <message>
        <source>Pas de code à scanner dans cet exercice.</source>
        <translation>Geen code om te scannen in deze oefening.</translation>
    </message>
    <message>
        <source>Une question&#xa0;?</source>
        <translation>Een vraag?</translation>
    </message>
    <message>
        <source>%1, du lundi au vendredi de 8&#xa0;h à 18&#xa0;h. Pas d’accord&#xa0;? Écrivez sur %2.</source>
        <extracomment>%1 phone number, %2 address of the site</extracomment>
        <translation>%1, van maandag tot vrijdag van 8 tot 18&#xa0;uur. Niet akkoord? Schrijf op %2.</translation>
    </message>
    <message>
        <source>Comparer et changer</source>
        <translation>Vergelijken en veranderen</translation>
    </message>
    <message>
        <source>Comparez les offres. Changer de fournisseur est gratuit et prend trois semaines.</source>
        <translation>Vergelijk de aanbiedingen. Van leverancier veranderen is gratis en duurt drie weken.</translation>
    </message>
    <message>
        <source>Gérer ma consommation</source>
        <translation>Mijn verbruik beheren</translation>
    </message>
    <message>
        <source>Suivez vos kWh et envoyez vos relevés dans votre espace client.</source>
        <translation>Volg uw kWh en verstuur uw meteropnames in uw klantenzone.</translation>
    </message>
    <message>
        <source>Facture de clôture</source>
        <translation>Slotfactuur</translation>
    </message>
    <message>
        <source>Contrat clôturé le</source>
        <translation>Contract afgesloten op</translation>
    </message>
</context>
<context>
    <name>documents::Letterhead</name>
    <message>
        <source>Electruc (fictif), %1 · TVA %2</source>
        <extracomment>%1 place, %2 VAT number</extracomment>
        <translation>Electruc (fictief), %1 · Btw %2</translation>
    </message>
    <message>
        <source>Document d’entraînement&#xa0;: ne payez rien.</source>
        <translation>Oefendocument: betaal niets.</translation>
    </message>
</context>
<context>
    <name>documents::MandateDocument</name>
    <message>
        <source>Camille</source>
        <translation>Camille</translation>
    </message>
    <message>
        <source>Exemple</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Exemple de mandat rempli</source>
        <translation>Voorbeeld van een ingevuld mandaat</translation>
    </message>
    <message>
        <source>Mandat de domiciliation rempli</source>
        <translation>Ingevuld domiciliëringsmandaat</translation>
    </message>
    <message>
        <source>Mandat de domiciliation</source>
        <translation>Domiciliëringsmandaat</translation>
    </message>
    <message>
        <source>Référence du mandat</source>
        <translation>Referentie van het mandaat</translation>
    </message>
    <message>
        <source>Nom et prénom du titulaire du compte</source>
        <translation>Naam en voornaam van de rekeninghouder</translation>
    </message>
    <message>
        <source>Rue et numéro</source>
        <translation>Straat en nummer</translation>
    </message>
    <message>
        <source>Code postal et localité</source>
        <translation>Postcode en gemeente</translation>
    </message>
    <message>
        <source>Numéro de compte (IBAN)</source>
        <translation>Rekeningnummer (IBAN)</translation>
    </message>
    <message>
        <source>BIC (pas obligatoire)</source>
        <translation>BIC (niet verplicht)</translation>
    </message>
    <message>
        <source>Fait à</source>
        <translation>Gedaan te</translation>
    </message>
    <message>
        <source>Le (jour/mois/année)</source>
        <translation>Op (dag/maand/jaar)</translation>
    </message>
    <message>
        <source>Signature (écrivez votre nom)</source>
        <translation>Handtekening (schrijf uw naam)</translation>
    </message>
    <message>
        <source>En signant ce mandat, vous autorisez Electruc à demander à votre banque les montants de vos factures, et votre banque à les prendre sur votre compte. Vous pouvez arrêter quand vous voulez, sans donner de raison.</source>
        <translation>Door dit mandaat te ondertekenen, geeft u Electruc de toestemming om de bedragen van uw facturen aan uw bank te vragen, en uw bank de toestemming om ze van uw rekening te nemen. U kunt stoppen wanneer u wilt, zonder een reden te geven.</translation>
    </message>
    <message>
        <source>Un montant pris ne vous convient pas&#xa0;? Votre banque vous le rend si vous le demandez dans les 8 semaines. Sans mandat valable, vous avez 13 mois. Le montant de la facture reste dû.</source>
        <translation>Bent u het niet eens met een bedrag dat is afgeschreven? Uw bank betaalt het terug als u dat binnen 8&#xa0;weken vraagt. Zonder geldig mandaat hebt u 13&#xa0;maanden. Het bedrag van de factuur blijft verschuldigd.</translation>
    </message>
    <message>
        <source>Créancier</source>
        <translation>Schuldeiser</translation>
    </message>
    <message>
        <source>Electruc (exercice), Place de la Dynamo 1, %1</source>
        <translation>Electruc (oefening), Place de la Dynamo 1, %1</translation>
    </message>
    <message>
        <source>Numéro du créancier</source>
        <translation>Nummer van de schuldeiser</translation>
    </message>
    <message>
        <source>Paiements</source>
        <translation>Betalingen</translation>
    </message>
    <message>
        <source>récurrents, schéma CORE</source>
        <translation>terugkerend, schema CORE</translation>
    </message>
    <message>
        <source>européenne (SEPA) · exemple</source>
        <translation>Europees (SEPA) · voorbeeld</translation>
    </message>
    <message>
        <source>européenne (SEPA)</source>
        <translation>Europees (SEPA)</translation>
    </message>
    <message>
        <source>ou signez ici, sur le papier</source>
        <translation>of onderteken hier, op papier</translation>
    </message>
    <message>
        <source>Vos droits</source>
        <translation>Uw rechten</translation>
    </message>
    <message>
        <source>à remplir</source>
        <translation>in te vullen</translation>
    </message>
</context>
<context>
    <name>documents::PersonaCards</name>
    <message>
        <source>Madame</source>
        <translation>Mevrouw</translation>
    </message>
    <message>
        <source>Monsieur</source>
        <translation>Meneer</translation>
    </message>
    <message>
        <source>Pendant l’atelier, vous êtes cette personne. Elle n’existe pas&#xa0;: vous pouvez tout essayer sans risque. N’écrivez jamais vos propres données.</source>
        <translation>Tijdens de workshop bent u deze persoon. Die persoon bestaat niet: u kunt alles proberen zonder risico. Schrijf nooit uw eigen gegevens.</translation>
    </message>
    <message>
        <source>Qui vous êtes</source>
        <translation>Wie u bent</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Rue</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Localité</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN-code</translation>
    </message>
    <message>
        <source>Compteur</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Où aller</source>
        <translation>Waar u naartoe gaat</translation>
    </message>
    <message>
        <source>Votre fournisseur</source>
        <translation>Uw leverancier</translation>
    </message>
    <message>
        <source>Votre messagerie</source>
        <translation>Uw mailbox</translation>
    </message>
    <message>
        <source>Ce que vous écrivez</source>
        <translation>Wat u schrijft</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Votre personnage</source>
        <translation>Uw personage</translation>
    </message>
    <message>
        <source>À garder près de vous</source>
        <translation>Bij u te houden</translation>
    </message>
    <message>
        <source>Vous jouez</source>
        <translation>U speelt</translation>
    </message>
    <message>
        <source>Carte de %1</source>
        <translation>Kaart van %1</translation>
    </message>
    <message>
        <source>Cartes des personnages</source>
        <translation>Kaarten van de personages</translation>
    </message>
    <message>
        <source>Deuxième adresse</source>
        <translation>Tweede adres</translation>
    </message>
</context>
<context>
    <name>documents::PersonalDataDocument</name>
    <message>
        <source>Mes données</source>
        <translation>Mijn gegevens</translation>
    </message>
    <message>
        <source>Rien.</source>
        <translation>Niets.</translation>
    </message>
    <message>
        <source>%1 · client %2 · %3</source>
        <translation>%1 · klant %2 · %3</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <extracomment>%1 page, %2 how many</extracomment>
        <translation>Pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>documents::PersonalDataTexts</name>
    <message>
        <source>par e-mail</source>
        <translation>per e-mail</translation>
    </message>
    <message>
        <source>par téléphone</source>
        <translation>per telefoon</translation>
    </message>
    <message>
        <source>fixe</source>
        <translation>vast</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variabel</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>lopend</translation>
    </message>
    <message>
        <source>suspendu</source>
        <translation>opgeschort</translation>
    </message>
    <message>
        <source>clôturé</source>
        <translation>afgesloten</translation>
    </message>
    <message>
        <source>à payer</source>
        <translation>te betalen</translation>
    </message>
    <message>
        <source>payée</source>
        <translation>betaald</translation>
    </message>
    <message>
        <source>annulé</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>consommation</source>
        <translation>verbruik</translation>
    </message>
    <message>
        <source>acompte</source>
        <translation>voorschot</translation>
    </message>
    <message>
        <source>décompte annuel</source>
        <translation>jaarlijkse afrekening</translation>
    </message>
    <message>
        <source>contrat</source>
        <translation>contract</translation>
    </message>
    <message>
        <source>en cours de validation</source>
        <translation>wordt nagekeken</translation>
    </message>
    <message>
        <source>validé</source>
        <translation>goedgekeurd</translation>
    </message>
    <message>
        <source>refusé</source>
        <translation>geweigerd</translation>
    </message>
    <message>
        <source>repris du compteur</source>
        <translation>overgenomen van de meter</translation>
    </message>
    <message>
        <source>envoyé par vous</source>
        <translation>door u verstuurd</translation>
    </message>
    <message>
        <source>estimé</source>
        <translation>geschat</translation>
    </message>
    <message>
        <source>ouverte</source>
        <translation>open</translation>
    </message>
    <message>
        <source>en attente</source>
        <translation>in afwachting</translation>
    </message>
    <message>
        <source>répondue</source>
        <translation>beantwoord</translation>
    </message>
    <message>
        <source>commencé</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>Vous et votre compte</source>
        <translation>U en uw account</translation>
    </message>
    <message>
        <source>Votre raccordement</source>
        <translation>Uw aansluiting</translation>
    </message>
    <message>
        <source>Vos contrats</source>
        <translation>Uw contracten</translation>
    </message>
    <message>
        <source>Vos factures</source>
        <translation>Uw facturen</translation>
    </message>
    <message>
        <source>Vos acomptes</source>
        <translation>Uw voorschotten</translation>
    </message>
    <message>
        <source>Vos relevés</source>
        <translation>Uw meteropnames</translation>
    </message>
    <message>
        <source>Vos demandes</source>
        <translation>Uw aanvragen</translation>
    </message>
    <message>
        <source>Vos domiciliations</source>
        <translation>Uw domiciliëringen</translation>
    </message>
    <message>
        <source>Vos messages de la page Contact</source>
        <translation>Uw berichten van de pagina Contact</translation>
    </message>
    <message>
        <source>Vos connexions</source>
        <translation>Uw aanmeldingen</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Numéro de client</source>
        <translation>Klantnummer</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Contact préféré</source>
        <translation>Voorkeur voor contact</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Facturation&#xa0;: rue</source>
        <translation>Facturatie: straat</translation>
    </message>
    <message>
        <source>Facturation&#xa0;: numéro</source>
        <translation>Facturatie: nummer</translation>
    </message>
    <message>
        <source>Facturation&#xa0;: boîte</source>
        <translation>Facturatie: bus</translation>
    </message>
    <message>
        <source>Facturation&#xa0;: code postal</source>
        <translation>Facturatie: postcode</translation>
    </message>
    <message>
        <source>Facturation&#xa0;: localité</source>
        <translation>Facturatie: gemeente</translation>
    </message>
    <message>
        <source>Factures par e-mail</source>
        <translation>Facturen per e-mail</translation>
    </message>
    <message>
        <source>Rappel par SMS</source>
        <translation>Herinnering per sms</translation>
    </message>
    <message>
        <source>Compte créé le</source>
        <translation>Account gemaakt op</translation>
    </message>
    <message>
        <source>Mot de passe changé le</source>
        <translation>Wachtwoord gewijzigd op</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN-code</translation>
    </message>
    <message>
        <source>Compteur</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Rue</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Boîte</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Localité</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>Formule</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Tarif</source>
        <translation>Tarief</translation>
    </message>
    <message>
        <source>Prix par kWh</source>
        <translation>Prijs per kWh</translation>
    </message>
    <message>
        <source>Redevance par mois</source>
        <translation>Vergoeding per maand</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Prix fixe jusqu’au</source>
        <translation>Vaste prijs tot</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Mededeling</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>À payer avant le</source>
        <translation>Te betalen vóór</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Sorte</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Acomptes déduits</source>
        <translation>Afgetrokken voorschotten</translation>
    </message>
    <message>
        <source>Montant par mois</source>
        <translation>Bedrag per maand</translation>
    </message>
    <message>
        <source>Décidé le</source>
        <translation>Vastgelegd op</translation>
    </message>
    <message>
        <source>Décidé par</source>
        <translation>Vastgelegd door</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Payée le</source>
        <translation>Betaald op</translation>
    </message>
    <message>
        <source>Lu le</source>
        <translation>Afgelezen op</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Nuit</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Injection jour</source>
        <translation>Injectie dag</translation>
    </message>
    <message>
        <source>Injection nuit</source>
        <translation>Injectie nacht</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>Remarque</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Sujet</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Écrit le</source>
        <translation>Geschreven op</translation>
    </message>
    <message>
        <source>Par</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Titulaire du compte</source>
        <translation>Rekeninghouder</translation>
    </message>
    <message>
        <source>Numéro de compte</source>
        <translation>Rekeningnummer</translation>
    </message>
    <message>
        <source>Signé le</source>
        <translation>Ondertekend op</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Appareil</source>
        <translation>Toestel</translation>
    </message>
    <message>
        <source>Connexion réussie</source>
        <translation>Aanmelding gelukt</translation>
    </message>
    <message>
        <source>%1 (P)</source>
        <extracomment>%1 what the value is; (P) marks personal data</extracomment>
        <translation>%1 (P)</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>non</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>(P)&#xa0;: donnée personnelle, qui dit qui vous êtes ou ce que vous avez écrit.</source>
        <translation>(P): persoonsgegeven, dat zegt wie u bent of wat u hebt geschreven.</translation>
    </message>
    <message>
        <source>clôture</source>
        <translation>slotfactuur</translation>
    </message>
    <message>
        <source>vous</source>
        <translation>u</translation>
    </message>
</context>
<context>
    <name>documents::RecordListDocument</name>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>documents::RefusedLines</name>
    <message>
        <source>Il manque le code EAN.</source>
        <translation>De EAN-code ontbreekt.</translation>
    </message>
    <message>
        <source>Il manque le prénom.</source>
        <translation>De voornaam ontbreekt.</translation>
    </message>
    <message>
        <source>Il manque le nom.</source>
        <translation>De naam ontbreekt.</translation>
    </message>
    <message>
        <source>Il manque la rue.</source>
        <translation>De straat ontbreekt.</translation>
    </message>
    <message>
        <source>Il manque le numéro de la maison.</source>
        <translation>Het huisnummer ontbreekt.</translation>
    </message>
    <message>
        <source>Il manque le code postal.</source>
        <translation>De postcode ontbreekt.</translation>
    </message>
    <message>
        <source>Il manque la localité.</source>
        <translation>De gemeente ontbreekt.</translation>
    </message>
    <message>
        <source>Le tableur a raccourci le code EAN. Mettez cette colonne au format «&#xa0;Texte&#xa0;», puis recopiez les 18 chiffres.</source>
        <translation>Het rekenblad heeft de EAN-code ingekort. Geef deze kolom de opmaak “Tekst” en neem dan de 18 cijfers over.</translation>
    </message>
    <message>
        <source>Un chiffre du code EAN n’est pas le bon.</source>
        <translation>Een cijfer van de EAN-code is niet juist.</translation>
    </message>
    <message>
        <source>Ce code EAN est déjà à la ligne %1.</source>
        <translation>Deze EAN-code staat al op regel %1.</translation>
    </message>
    <message>
        <source>Un code EAN belge commence par 54.</source>
        <translation>Een Belgische EAN-code begint met 54.</translation>
    </message>
    <message>
        <source>Le code EAN a %1 chiffres&#xa0;; il en faut 18.</source>
        <translation>De EAN-code heeft %1 cijfers; er zijn er 18 nodig.</translation>
    </message>
    <message>
        <source>C’est trop long&#xa0;: %1 lettres au plus.</source>
        <translation>Het is te lang: hoogstens %1 letters.</translation>
    </message>
    <message>
        <source>Le code postal doit avoir 4 chiffres.</source>
        <translation>De postcode moet 4 cijfers hebben.</translation>
    </message>
    <message>
        <source>Le numéro de la maison n’est pas lisible.</source>
        <translation>Het huisnummer is niet leesbaar.</translation>
    </message>
    <message>
        <source>La localité n’est pas lisible.</source>
        <translation>De gemeente is niet leesbaar.</translation>
    </message>
    <message>
        <source>La rue n’est pas lisible.</source>
        <translation>De straat is niet leesbaar.</translation>
    </message>
    <message>
        <source>Ligne %1&#xa0;: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>Ne pas utiliser</source>
        <translation>Niet gebruiken</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN-code</translation>
    </message>
    <message>
        <source>Madame ou Monsieur</source>
        <translation>Mevrouw of Meneer</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Rue et numéro</source>
        <translation>Straat en nummer</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Boîte</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Localité</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>documents::RoomSheets</name>
    <message>
        <source>le %1 à %2</source>
        <translation>op %1 om %2</translation>
    </message>
    <message>
        <source>Personne %1</source>
        <translation>Persoon %1</translation>
    </message>
    <message>
        <source>réussi le %1</source>
        <translation>gelukt op %1</translation>
    </message>
    <message>
        <source>1 étape sur %1</source>
        <translation>1 stap van %1</translation>
    </message>
    <message>
        <source>%1 étapes sur %2</source>
        <translation>%1 stappen van %2</translation>
    </message>
    <message>
        <source>1 aide</source>
        <translation>1 keer hulp</translation>
    </message>
    <message>
        <source>%1 aides</source>
        <translation>%1 keer hulp</translation>
    </message>
    <message>
        <source>Code du formateur choisi</source>
        <translation>Code van de lesgever gekozen</translation>
    </message>
    <message>
        <source>Code du formateur changé</source>
        <translation>Code van de lesgever gewijzigd</translation>
    </message>
    <message>
        <source>Trois codes faux</source>
        <translation>Drie foute codes</translation>
    </message>
    <message>
        <source>Remise à zéro</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Remise à zéro annulée</source>
        <translation>Reset ongedaan gemaakt</translation>
    </message>
    <message>
        <source>Moment gardé</source>
        <translation>Moment bewaard</translation>
    </message>
    <message>
        <source>Moment retrouvé</source>
        <translation>Moment teruggehaald</translation>
    </message>
    <message>
        <source>Sauvegarde renommée</source>
        <translation>Naam van back-up gewijzigd</translation>
    </message>
    <message>
        <source>Sauvegarde supprimée</source>
        <translation>Back-up verwijderd</translation>
    </message>
    <message>
        <source>Toute trace des personnes effacée</source>
        <translation>Elk spoor van de personen gewist</translation>
    </message>
    <message>
        <source>Groupe importé</source>
        <translation>Groep geïmporteerd</translation>
    </message>
    <message>
        <source>Groupe ajouté</source>
        <translation>Groep toegevoegd</translation>
    </message>
    <message>
        <source>Groupe choisi</source>
        <translation>Groep gekozen</translation>
    </message>
    <message>
        <source>Groupe renommé</source>
        <translation>Naam van groep gewijzigd</translation>
    </message>
    <message>
        <source>Personnes ajoutées</source>
        <translation>Personen toegevoegd</translation>
    </message>
    <message>
        <source>Personne retirée</source>
        <translation>Persoon weggehaald</translation>
    </message>
    <message>
        <source>Personne remise</source>
        <translation>Persoon teruggezet</translation>
    </message>
    <message>
        <source>Lettres imprimées</source>
        <translation>Brieven afgedrukt</translation>
    </message>
    <message>
        <source>Texte de la lettre changé</source>
        <translation>Tekst van de brief gewijzigd</translation>
    </message>
    <message>
        <source>Prénom ajouté</source>
        <translation>Voornaam toegevoegd</translation>
    </message>
    <message>
        <source>Prénom changé</source>
        <translation>Voornaam gewijzigd</translation>
    </message>
    <message>
        <source>Prénom retiré</source>
        <translation>Voornaam weggehaald</translation>
    </message>
    <message>
        <source>Prénom remis</source>
        <translation>Voornaam teruggezet</translation>
    </message>
    <message>
        <source>une personne</source>
        <translation>één persoon</translation>
    </message>
    <message>
        <source>le groupe suivant</source>
        <translation>de volgende groep</translation>
    </message>
    <message>
        <source>tout</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>toute seule</source>
        <translation>vanzelf</translation>
    </message>
    <message>
        <source>Résultats</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Pas encore d’exercice commencé.</source>
        <translation>Nog geen oefening begonnen.</translation>
    </message>
    <message>
        <source>Il n’y a personne dans ce groupe.</source>
        <translation>Er is niemand in deze groep.</translation>
    </message>
    <message>
        <source>Personne</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Exercice</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Étapes réussies</source>
        <translation>Gelukte stappen</translation>
    </message>
    <message>
        <source>Étapes</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Aides demandées</source>
        <translation>Hulp gevraagd</translation>
    </message>
    <message>
        <source>Essais</source>
        <translation>Pogingen</translation>
    </message>
    <message>
        <source>Commencé le</source>
        <translation>Begonnen op</translation>
    </message>
    <message>
        <source>Réussi le</source>
        <translation>Gelukt op</translation>
    </message>
    <message>
        <source>Base de données</source>
        <translation>Databank</translation>
    </message>
    <message>
        <source>Contenu</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Polices</source>
        <translation>Lettertypes</translation>
    </message>
    <message>
        <source>Imprimantes</source>
        <translation>Printers</translation>
    </message>
    <message>
        <source>Disque</source>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>Contrôle de l’ordinateur</source>
        <translation>Controle van de computer</translation>
    </message>
    <message>
        <source>Ce qui a été regardé</source>
        <translation>Wat bekeken is</translation>
    </message>
    <message>
        <source>Bon</source>
        <translation>Goed</translation>
    </message>
    <message>
        <source>À savoir</source>
        <translation>Goed om te weten</translation>
    </message>
    <message>
        <source>À réparer</source>
        <translation>Te herstellen</translation>
    </message>
    <message>
        <source>Cet ordinateur est prêt.</source>
        <translation>Deze computer is klaar.</translation>
    </message>
    <message>
        <source>Il faut réparer quelque chose.</source>
        <translation>Er moet iets worden hersteld.</translation>
    </message>
    <message>
        <source>Les ateliers peuvent commencer.</source>
        <translation>De workshops kunnen beginnen.</translation>
    </message>
    <message>
        <source>Voyez les lignes «&#xa0;À réparer&#xa0;», puis recommencez le contrôle.</source>
        <translation>Bekijk de regels “Te herstellen” en doe de controle daarna opnieuw.</translation>
    </message>
    <message>
        <source>Cet ordinateur</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Journal du formateur</source>
        <translation>Logboek van de lesgever</translation>
    </message>
    <message>
        <source>Le dernier geste d’abord. Aucun nom n’y est écrit.</source>
        <translation>De laatste handeling eerst. Er staat geen enkele naam in.</translation>
    </message>
    <message>
        <source>Rien n’a encore été fait ici.</source>
        <translation>Hier is nog niets gedaan.</translation>
    </message>
    <message>
        <source>Code de l’organisateur choisi</source>
        <translation>Code van de organisator gekozen</translation>
    </message>
    <message>
        <source>Code de l’organisateur changé</source>
        <translation>Code van de organisator gewijzigd</translation>
    </message>
    <message>
        <source>Code de l’organisateur retiré</source>
        <translation>Code van de organisator weggehaald</translation>
    </message>
    <message>
        <source>Pause commencée</source>
        <translation>Pauze begonnen</translation>
    </message>
    <message>
        <source>Pause terminée</source>
        <translation>Pauze beëindigd</translation>
    </message>
    <message>
        <source>Attestation annulée</source>
        <translation>Attest ingetrokken</translation>
    </message>
    <message>
        <source>Attestation à nouveau valable</source>
        <translation>Attest opnieuw geldig</translation>
    </message>
    <message>
        <source>Exercices ajoutés</source>
        <translation>Toegevoegde oefeningen</translation>
    </message>
    <message>
        <source>Exercices retirés</source>
        <translation>Verwijderde oefeningen</translation>
    </message>
    <message>
        <source>Clé d’une autre machine acceptée</source>
        <translation>Sleutel van een andere machine aanvaard</translation>
    </message>
    <message>
        <source>Clé d’une autre machine refusée</source>
        <translation>Sleutel van een andere machine geweigerd</translation>
    </message>
    <message>
        <source>Liste d’exercices enregistrée</source>
        <translation>Oefeningenlijst bewaard</translation>
    </message>
    <message>
        <source>Liste d’exercices choisie</source>
        <translation>Oefeningenlijst gekozen</translation>
    </message>
    <message>
        <source>Liste d’exercices supprimée</source>
        <translation>Oefeningenlijst verwijderd</translation>
    </message>
    <message>
        <source>Listes d’exercices comme avant</source>
        <translation>Oefeningenlijsten zoals voordien</translation>
    </message>
    <message>
        <source>questionnaire&#xa0;: %1 sur %2</source>
        <translation>vragenlijst: %1 van %2</translation>
    </message>
    <message>
        <source>Déroulement enregistré</source>
        <translation>Draaiboek bewaard</translation>
    </message>
    <message>
        <source>Déroulement supprimé</source>
        <translation>Draaiboek verwijderd</translation>
    </message>
    <message>
        <source>Déroulement comme avant</source>
        <translation>Draaiboek zoals voordien</translation>
    </message>
    <message>
        <source>Séance commencée</source>
        <translation>Sessie begonnen</translation>
    </message>
    <message>
        <source>Séance mise en pause</source>
        <translation>Sessie onderbroken</translation>
    </message>
    <message>
        <source>Séance reprise</source>
        <translation>Sessie hervat</translation>
    </message>
    <message>
        <source>Séance retardée</source>
        <translation>Sessie uitgesteld</translation>
    </message>
    <message>
        <source>Séance arrêtée</source>
        <translation>Sessie gestopt</translation>
    </message>
    <message>
        <source>Questionnaire (%)</source>
        <translation>Vragenlijst (%)</translation>
    </message>
    <message>
        <source>Modèle d’attestation enregistré</source>
        <translation>Sjabloon voor attesten opgeslagen</translation>
    </message>
    <message>
        <source>Modèle d’attestation choisi</source>
        <translation>Sjabloon voor attesten gekozen</translation>
    </message>
    <message>
        <source>Modèle d’attestation supprimé</source>
        <translation>Sjabloon voor attesten verwijderd</translation>
    </message>
    <message>
        <source>Modèles d’attestation comme avant</source>
        <translation>Sjablonen voor attesten zoals voorheen</translation>
    </message>
</context>
<context>
    <name>documents::SheetDocument</name>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>documents::TermsDocument</name>
    <message>
        <source>Conditions générales</source>
        <translation>Algemene voorwaarden</translation>
    </message>
    <message>
        <source>1. De quoi parlent ces conditions</source>
        <translation>1. Waarover deze voorwaarden gaan</translation>
    </message>
    <message>
        <source>Electruc est une entreprise fictive, faite pour s’exercer. Ces conditions ressemblent à celles d’un vrai fournisseur, mais elles n’engagent personne.</source>
        <translation>Electruc is een fictief bedrijf, gemaakt om te oefenen. Deze voorwaarden lijken op die van een echte leverancier, maar ze verbinden niemand.</translation>
    </message>
    <message>
        <source>Elles complètent votre contrat. Si les deux disent autre chose, c’est le contrat qui compte.</source>
        <translation>Ze vullen uw contract aan. Zeggen de twee iets anders, dan telt het contract.</translation>
    </message>
    <message>
        <source>2. Votre contrat</source>
        <translation>2. Uw contract</translation>
    </message>
    <message>
        <source>Le contrat commence à la date écrite dessus. Il dure un temps fixé d’avance ou une durée indéterminée&#xa0;: c’est écrit dans le contrat et sur chaque facture.</source>
        <translation>Het contract begint op de datum die erop staat. Het duurt een vooraf bepaalde tijd of heeft een onbepaalde duur: dat staat in het contract en op elke factuur.</translation>
    </message>
    <message>
        <source>Vous avez quatorze jours pour changer d’avis après la signature, sans donner de raison et sans frais.</source>
        <translation>U hebt veertien dagen om van gedachten te veranderen na de ondertekening, zonder een reden te geven en zonder kosten.</translation>
    </message>
    <message>
        <source>3. Les prix</source>
        <translation>3. De prijzen</translation>
    </message>
    <message>
        <source>Avec un tarif fixe, le prix d’un kWh ne change pas pendant la durée prévue. Avec un tarif variable, il change chaque mois&#xa0;; le prix du mois est écrit sur la facture.</source>
        <translation>Met een vast tarief verandert de prijs van een kWh niet tijdens de voorziene duur. Met een variabel tarief verandert de prijs elke maand; de prijs van de maand staat op de factuur.</translation>
    </message>
    <message>
        <source>À ce prix s’ajoute une redevance fixe par mois. Tous les prix annoncés comprennent le réseau, les taxes et la TVA de 6&#xa0;%.</source>
        <translation>Bij die prijs komt een vaste vergoeding per maand. Alle vermelde prijzen zijn met het net, de heffingen en 6% btw inbegrepen.</translation>
    </message>
    <message>
        <source>Tous les prix sont inventés.</source>
        <translation>Alle prijzen zijn verzonnen.</translation>
    </message>
    <message>
        <source>4. Le relevé du compteur</source>
        <translation>4. De meteropname</translation>
    </message>
    <message>
        <source>Une fois par mois, vous écrivez les chiffres de votre compteur dans votre espace client. Écrivez seulement les chiffres avant la virgule.</source>
        <translation>Eén keer per maand schrijft u de cijfers van uw meter in uw klantenzone. Schrijf alleen de cijfers vóór de komma.</translation>
    </message>
    <message>
        <source>Sans relevé de votre part, nous estimons votre consommation. Vous pouvez toujours corriger un relevé&#xa0;: écrivez-nous.</source>
        <translation>Zonder meteropname van u schatten wij uw verbruik. U kunt een meteropname altijd verbeteren: schrijf ons.</translation>
    </message>
    <message>
        <source>5. Les factures et le paiement</source>
        <translation>5. De facturen en de betaling</translation>
    </message>
    <message>
        <source>Vous recevez une facture par mois dans votre espace client. Elle dit combien payer, avant quelle date, sur quel compte et avec quelle communication.</source>
        <translation>U krijgt één factuur per maand in uw klantenzone. Daarop staat hoeveel u moet betalen, vóór welke datum, op welke rekening en met welke mededeling.</translation>
    </message>
    <message>
        <source>Vous avez au moins quinze jours pour payer. Vous pouvez payer par virement, avec le code à scanner ou par domiciliation. La domiciliation n’est jamais obligatoire.</source>
        <translation>U hebt minstens vijftien dagen om te betalen. U kunt betalen met een overschrijving, met de code om te scannen of via domiciliëring. De domiciliëring is nooit verplicht.</translation>
    </message>
    <message>
        <source>Si vous ne pouvez pas payer à temps, écrivez-nous avant la date&#xa0;: nous cherchons un plan de paiement avec vous.</source>
        <translation>Kunt u niet op tijd betalen, schrijf ons dan vóór de datum: wij zoeken samen met u een afbetalingsplan.</translation>
    </message>
    <message>
        <source>6. Les retards</source>
        <translation>6. Te laat betalen</translation>
    </message>
    <message>
        <source>Après la date de paiement, nous envoyons un rappel gratuit. Vous avez alors quatorze jours de plus. Ensuite vient une mise en demeure, avec quinze jours de plus.</source>
        <translation>Na de betaaldatum sturen wij een gratis herinnering. U hebt dan veertien dagen extra. Daarna volgt een ingebrekestelling, met vijftien dagen extra.</translation>
    </message>
    <message>
        <source>À chaque étape, le CPAS ou un service de médiation de dettes peut vous aider. Une facture que vous contestez est suspendue pendant que nous répondons.</source>
        <translation>Bij elke stap kan het OCMW of een dienst voor schuldbemiddeling u helpen. Een factuur die u betwist, wordt opgeschort tot wij hebben geantwoord.</translation>
    </message>
    <message>
        <source>7. Changer ou arrêter</source>
        <translation>7. Veranderen of stopzetten</translation>
    </message>
    <message>
        <source>Vous pouvez changer de fournisseur à tout moment, sans frais, en trois semaines. Votre nouveau fournisseur s’occupe de tout.</source>
        <translation>U kunt op elk moment van leverancier veranderen, zonder kosten, in drie weken. Uw nieuwe leverancier regelt alles.</translation>
    </message>
    <message>
        <source>Si vous déménagez, remplissez le document de reprise des énergies avec la personne qui vous suit, et envoyez-le dans les trente jours.</source>
        <translation>Verhuist u, vul dan het energieovernamedocument in met de persoon die na u komt, en verstuur het binnen dertig dagen.</translation>
    </message>
    <message>
        <source>8. Vos questions, vos plaintes, vos données</source>
        <translation>8. Uw vragen, uw klachten, uw gegevens</translation>
    </message>
    <message>
        <source>Posez d’abord votre question dans votre espace client, page Mes demandes, ou par téléphone. Nous répondons en dix jours ouvrables.</source>
        <translation>Stel uw vraag eerst in uw klantenzone, op de pagina Mijn aanvragen, of per telefoon. Wij antwoorden binnen tien werkdagen.</translation>
    </message>
    <message>
        <source>Si la réponse ne vous convient pas, le médiateur fédéral de l’énergie peut examiner votre plainte, gratuitement.</source>
        <translation>Bent u niet tevreden met het antwoord, dan kan de Ombudsdienst voor Energie uw klacht gratis onderzoeken.</translation>
    </message>
    <message>
        <source>Nous gardons seulement les données utiles à votre contrat. Vous pouvez les voir et les corriger dans votre espace client. Dans ce simulateur, toutes les données sont inventées.</source>
        <translation>Wij bewaren alleen de gegevens die nodig zijn voor uw contract. U kunt ze bekijken en verbeteren in uw klantenzone. In deze simulator zijn alle gegevens verzonnen.</translation>
    </message>
    <message>
        <source>Version du %1</source>
        <translation>Versie van %1</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
</context>
<context>
    <name>documents::UnseenDocument</name>
    <message>
        <source>Ce fichier est bien là, mais il ne peut pas être montré ici. Vous pouvez le télécharger.</source>
        <translation>Dit bestand is er wel, maar het kan hier niet worden getoond. U kunt het downloaden.</translation>
    </message>
</context>
<context>
    <name>kit</name>
    <message>
        <source>Écrivez les %1 chiffres du code EAN. Ils sont sur votre lettre.</source>
        <translation>Schrijf de %1 cijfers van de EAN-code. Ze staan op uw brief.</translation>
    </message>
    <message>
        <source>Il manque un chiffre&#xa0;: vous en avez écrit %1 sur %2. Comparez avec la lettre.</source>
        <translation>Er ontbreekt een cijfer: u hebt er %1 van de %2 geschreven. Vergelijk met de brief.</translation>
    </message>
    <message>
        <source>Il manque %1 chiffres&#xa0;: vous en avez écrit %2 sur %3. Comparez avec la lettre.</source>
        <translation>Er ontbreken %1 cijfers: u hebt er %2 van de %3 geschreven. Vergelijk met de brief.</translation>
    </message>
    <message>
        <source>Il y a trop de chiffres&#xa0;: vous en avez écrit %1, il en faut %2. Comparez avec la lettre.</source>
        <translation>Er zijn te veel cijfers: u hebt er %1 geschreven en er zijn er %2 nodig. Vergelijk met de brief.</translation>
    </message>
    <message>
        <source>Ce code EAN n’est pas le bon. Écrivez les %1 chiffres de votre lettre.</source>
        <translation>Deze EAN-code is niet juist. Schrijf de %1 cijfers van uw brief.</translation>
    </message>
    <message>
        <source>Le code a %1 caractères&#xa0;: vous en avez écrit %2. Comparez avec la lettre.</source>
        <translation>De code heeft %1 tekens: u hebt er %2 geschreven. Vergelijk met de brief.</translation>
    </message>
    <message>
        <source>Il y a trop de caractères&#xa0;: vous en avez écrit %1, il en faut %2. Comparez avec la lettre.</source>
        <translation>Er zijn te veel tekens: u hebt er %1 geschreven en er zijn er %2 nodig. Vergelijk met de brief.</translation>
    </message>
    <message>
        <source>Il est trop court&#xa0;: écrivez au moins %1 caractères.</source>
        <translation>Het is te kort: schrijf minstens %1 tekens.</translation>
    </message>
    <message>
        <source>Il n’a que des chiffres&#xa0;: ajoutez des lettres.</source>
        <translation>Er staan alleen cijfers in: voeg letters toe.</translation>
    </message>
    <message>
        <source>Tout le monde essaie celui-là en premier&#xa0;: choisissez autre chose.</source>
        <translation>Iedereen probeert dat als eerste: kies iets anders.</translation>
    </message>
    <message>
        <source>Il ressemble à votre nom ou à votre e-mail&#xa0;: choisissez autre chose.</source>
        <translation>Het lijkt op uw naam of op uw e-mailadres: kies iets anders.</translation>
    </message>
    <message>
        <source>Choisissez un autre mot de passe.</source>
        <translation>Kies een ander wachtwoord.</translation>
    </message>
    <message>
        <source>Ce code a été mal écrit cinq fois. Par sécurité, attendez jusqu’à %1, puis essayez encore. Rien n’est perdu.</source>
        <translation>Deze code is vijf keer fout geschreven. Voor de veiligheid wacht u tot %1. Probeer dan opnieuw. Er is niets verloren.</translation>
    </message>
    <message>
        <source>Remplissez cette case avant de continuer.</source>
        <translation>Vul dit vak in voor u doorgaat.</translation>
    </message>
    <message>
        <source>Ce texte est trop long. Écrivez %1 caractères au plus.</source>
        <translation>Deze tekst is te lang. Schrijf hoogstens %1 tekens.</translation>
    </message>
    <message>
        <source>Ce texte est trop court. Écrivez au moins %1 caractères.</source>
        <translation>Deze tekst is te kort. Schrijf minstens %1 tekens.</translation>
    </message>
    <message>
        <source>Il y a trop d’adresses. Un message part vers %1 personnes au plus.</source>
        <translation>Er zijn te veel adressen. Een bericht gaat naar hoogstens %1 personen.</translation>
    </message>
    <message>
        <source>Cette adresse e-mail n’est pas complète. Exemple&#xa0;: prenom.nom@messagerie.example</source>
        <translation>Dit e-mailadres is niet volledig. Voorbeeld: prenom.nom@messagerie.example</translation>
    </message>
    <message>
        <source>Un chiffre du code EAN n’est pas le bon. Comparez avec la lettre, chiffre par chiffre.</source>
        <translation>Een cijfer van de EAN-code is niet juist. Vergelijk met de brief, cijfer per cijfer.</translation>
    </message>
    <message>
        <source>Le signe «&#xa0;%1&#xa0;» n’est dans aucun code. Relisez la lettre, signe par signe.</source>
        <translation>Het teken “%1” komt in geen enkele code voor. Lees de brief na, teken per teken.</translation>
    </message>
    <message>
        <source>Ces deux codes ne vont pas ensemble, ou cette lettre ne sert plus. Comparez-les avec votre lettre la plus récente.</source>
        <translation>Deze twee codes passen niet bij elkaar, of deze brief dient niet meer. Vergelijk ze met uw nieuwste brief.</translation>
    </message>
    <message>
        <source>Cette lettre a déjà servi avec une autre adresse. Écrivez celle de la première fois, ou demandez une nouvelle lettre.</source>
        <translation>Deze brief is al gebruikt met een ander adres. Schrijf het adres van de eerste keer, of vraag een nieuwe brief.</translation>
    </message>
    <message>
        <source>Cette adresse a déjà un espace client. Connectez-vous, ou écrivez une autre adresse.</source>
        <translation>Dit adres heeft al een klantenzone. Meld u aan, of schrijf een ander adres.</translation>
    </message>
    <message>
        <source>Cette adresse attend déjà l’activation d’un autre espace client. Écrivez une autre adresse.</source>
        <translation>Dit adres wacht al op de activering van een andere klantenzone. Schrijf een ander adres.</translation>
    </message>
    <message>
        <source>Ce numéro de compte n’est pas le bon. Il commence par BE, puis 14 chiffres.</source>
        <translation>Dit rekeningnummer is niet juist. Het begint met BE, en dan 14 cijfers.</translation>
    </message>
    <message>
        <source>Le code postal a 4 chiffres. Exemple&#xa0;: 4998</source>
        <translation>De postcode heeft 4 cijfers. Voorbeeld: 4998</translation>
    </message>
    <message>
        <source>Ce numéro de téléphone n’est pas complet. Exemple&#xa0;: 0470 00 00 00</source>
        <translation>Dit telefoonnummer is niet volledig. Voorbeeld: 0470&#xa0;00&#xa0;00&#xa0;00</translation>
    </message>
    <message>
        <source>Le code a 4 chiffres. Écrivez seulement des chiffres.</source>
        <translation>De code heeft 4 cijfers. Schrijf alleen cijfers.</translation>
    </message>
    <message>
        <source>Ce code est trop facile à deviner. Choisissez 4 chiffres qui ne se suivent pas.</source>
        <translation>Deze code is te gemakkelijk te raden. Kies 4 cijfers die niet op elkaar volgen.</translation>
    </message>
    <message>
        <source>Les deux ne sont pas pareils. Écrivez deux fois la même chose.</source>
        <translation>De twee zijn niet gelijk. Schrijf twee keer hetzelfde.</translation>
    </message>
    <message>
        <source>Cela existe déjà. Choisissez autre chose.</source>
        <translation>Dat bestaat al. Kies iets anders.</translation>
    </message>
    <message>
        <source>L’adresse ou le mot de passe n’est pas le bon. Essayez encore&#xa0;: rien n’est bloqué.</source>
        <translation>Het adres of het wachtwoord is niet juist. Probeer opnieuw: er is niets geblokkeerd.</translation>
    </message>
    <message>
        <source>Ce compte est fermé depuis le %1. Écrivez-nous pour le rouvrir.</source>
        <translation>Deze account is gesloten sinds %1. Schrijf ons om hem weer te openen.</translation>
    </message>
    <message>
        <source>Votre accès n’est pas encore activé. Ouvrez l’e-mail d’activation et cliquez sur son lien.</source>
        <translation>Uw toegang is nog niet geactiveerd. Open de e-mail voor de activering en klik op de link.</translation>
    </message>
    <message>
        <source>Cette date n’existe pas. Écrivez jour/mois/année. Exemple&#xa0;: 25/11/2026</source>
        <translation>Deze datum bestaat niet. Schrijf dag/maand/jaar. Voorbeeld: 25/11/2026</translation>
    </message>
    <message>
        <source>Cette date est trop tôt. Choisissez un jour plus tard.</source>
        <translation>Deze datum is te vroeg. Kies een latere dag.</translation>
    </message>
    <message>
        <source>Cette date est trop tôt. Choisissez le %1 ou un jour plus tard.</source>
        <translation>Deze datum is te vroeg. Kies %1 of een latere dag.</translation>
    </message>
    <message>
        <source>Cette date est trop tard. Choisissez un jour plus tôt.</source>
        <translation>Deze datum is te laat. Kies een vroegere dag.</translation>
    </message>
    <message>
        <source>Cette date est trop tard. Choisissez le %1 ou un jour plus tôt.</source>
        <translation>Deze datum is te laat. Kies %1 of een vroegere dag.</translation>
    </message>
    <message>
        <source>Écrivez seulement des chiffres.</source>
        <translation>Schrijf alleen cijfers.</translation>
    </message>
    <message>
        <source>Écrivez %1, sans les chiffres rouges après la virgule.</source>
        <translation>Schrijf %1, zonder de rode cijfers na de komma.</translation>
    </message>
    <message>
        <source>Il y a trop de chiffres&#xa0;: %1 au plus. Ne recopiez pas les chiffres rouges.</source>
        <translation>Er zijn te veel cijfers: hoogstens %1. Neem de rode cijfers niet over.</translation>
    </message>
    <message>
        <source>Ce nombre est trop petit. Le dernier relevé était %1. Relisez votre compteur.</source>
        <translation>Dit getal is te klein. De vorige meteropname was %1. Lees uw meter opnieuw af.</translation>
    </message>
    <message>
        <source>Les nombres du jour et de la nuit semblent échangés. Le dernier relevé était ici %1.</source>
        <translation>De getallen van de dag en van de nacht lijken verwisseld. De vorige meteropname was hier %1.</translation>
    </message>
    <message>
        <source>Ce nom n’est pas possible. Évitez les signes / \ : * ? " &lt; &gt; |</source>
        <translation>Deze naam gaat niet. Vermijd de tekens / \ : * ? " &lt; &gt; |</translation>
    </message>
    <message>
        <source>Relisez cette case&#xa0;: ce qui est écrit ne convient pas.</source>
        <translation>Lees dit vak na: wat er staat, past niet.</translation>
    </message>
</context>
<context>
    <name>kit::Accordion</name>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Lire</source>
        <translation>Lezen</translation>
    </message>
    <message>
        <source>Ouvert. Fermer la réponse.</source>
        <translation>Open. Het antwoord sluiten.</translation>
    </message>
    <message>
        <source>Fermé. Lire la réponse.</source>
        <translation>Gesloten. Het antwoord lezen.</translation>
    </message>
</context>
<context>
    <name>kit::BarChart</name>
    <message>
        <source>%1&#xa0;: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Voir en graphique</source>
        <translation>Als grafiek bekijken</translation>
    </message>
    <message>
        <source>Voir en tableau</source>
        <translation>Als tabel bekijken</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Maand</translation>
    </message>
</context>
<context>
    <name>kit::Breadcrumb</name>
    <message>
        <source>Vous êtes ici</source>
        <translation>U bent hier</translation>
    </message>
    <message>
        <source>Chemin&#xa0;: %1</source>
        <translation>Pad: %1</translation>
    </message>
</context>
<context>
    <name>kit::Dialog</name>
    <message>
        <source>Fermer sans rien changer</source>
        <translation>Sluiten zonder iets te veranderen</translation>
    </message>
</context>
<context>
    <name>kit::FoldingColumn</name>
    <message>
        <source>ouvert</source>
        <extracomment>What a screen reader adds to the button of a menu</extracomment>
        <translation>open</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>gesloten</translation>
    </message>
</context>
<context>
    <name>kit::FormField</name>
    <message>
        <source>%1 (facultatif)</source>
        <translation>%1 (facultatief)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Juist</translation>
    </message>
</context>
<context>
    <name>kit::Gallery</name>
    <message>
        <source>Composants et états</source>
        <translation>Onderdelen en toestanden</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>36 accueil</source>
        <translation>36 startpagina</translation>
    </message>
    <message>
        <source>30 titre 1</source>
        <translation>30 titel 1</translation>
    </message>
    <message>
        <source>24 titre 2</source>
        <translation>24 titel 2</translation>
    </message>
    <message>
        <source>20 titre 3</source>
        <translation>20 titel 3</translation>
    </message>
    <message>
        <source>18 texte courant Il1 O0</source>
        <translation>18 gewone tekst Il1 O0</translation>
    </message>
    <message>
        <source>16 aide et légende</source>
        <translation>16 hulp en legende</translation>
    </message>
    <message>
        <source>Télécharger</source>
        <translation>Downloaden</translation>
    </message>
    <message>
        <source>Voir l’e-mail</source>
        <translation>De e-mail bekijken</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Montre-moi</source>
        <translation>Toon het mij</translation>
    </message>
    <message>
        <source>Un indice</source>
        <translation>Een tip</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normaal</translation>
    </message>
    <message>
        <source>survol</source>
        <translation>muis erboven</translation>
    </message>
    <message>
        <source>appuyé</source>
        <translation>ingedrukt</translation>
    </message>
    <message>
        <source>au clavier</source>
        <translation>met het toetsenbord</translation>
    </message>
    <message>
        <source>indisponible</source>
        <translation>niet beschikbaar</translation>
    </message>
    <message>
        <source>Boutons</source>
        <translation>Knoppen</translation>
    </message>
    <message>
        <source>Rien à faire ici pour le moment.</source>
        <translation>Hier is voorlopig niets te doen.</translation>
    </message>
    <message>
        <source>Champs</source>
        <translation>Velden</translation>
    </message>
    <message>
        <source>erreur</source>
        <translation>fout</translation>
    </message>
    <message>
        <source>lecture seule</source>
        <translation>alleen lezen</translation>
    </message>
    <message>
        <source>Code d’activation</source>
        <translation>Activeringscode</translation>
    </message>
    <message>
        <source>6 caractères, exemple&#xa0;: K7F-4MP</source>
        <translation>6 tekens, voorbeeld: K7F-4MP</translation>
    </message>
    <message>
        <source>Code d’activation, %1</source>
        <translation>Activeringscode, %1</translation>
    </message>
    <message>
        <source>Il manque un caractère. Comparez avec la lettre.</source>
        <translation>Er ontbreekt een teken. Vergelijk met de brief.</translation>
    </message>
    <message>
        <source>Cases et choix</source>
        <translation>Vakjes en keuzes</translation>
    </message>
    <message>
        <source>Par e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>case</source>
        <translation>vakje</translation>
    </message>
    <message>
        <source>cochée</source>
        <translation>aangevinkt</translation>
    </message>
    <message>
        <source>Le matin</source>
        <translation>In de voormiddag</translation>
    </message>
    <message>
        <source>choix</source>
        <translation>keuze</translation>
    </message>
    <message>
        <source>choisi</source>
        <translation>gekozen</translation>
    </message>
    <message>
        <source>Statuts&#xa0;: toujours une icône et un mot</source>
        <translation>Statussen: altijd een pictogram en een woord</translation>
    </message>
    <message>
        <source>À payer</source>
        <translation>Te betalen</translation>
    </message>
    <message>
        <source>Payée</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Annulée</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>En cours de validation</source>
        <translation>Wordt nagekeken</translation>
    </message>
    <message>
        <source>Validé</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Refusé</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>In afwachting</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Refusée</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Ouverte</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>In behandeling</translation>
    </message>
    <message>
        <source>Clôturée</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Votre relevé est envoyé.</source>
        <translation>Uw meteropname is verstuurd.</translation>
    </message>
    <message>
        <source>Nous le vérifions avant le 14/11/2026.</source>
        <translation>Wij kijken ze na vóór 14/11/2026.</translation>
    </message>
    <message>
        <source>Une réponse vous attend.</source>
        <translation>Er wacht een antwoord op u.</translation>
    </message>
    <message>
        <source>Elle est dans «&#xa0;Mes demandes&#xa0;».</source>
        <translation>Het staat in “Mijn aanvragen”.</translation>
    </message>
    <message>
        <source>Ce chiffre est plus haut que d’habitude.</source>
        <translation>Dit cijfer is hoger dan gewoonlijk.</translation>
    </message>
    <message>
        <source>Relisez votre compteur.</source>
        <translation>Lees uw meter opnieuw af.</translation>
    </message>
    <message>
        <source>Le fichier n’est pas ajouté.</source>
        <translation>Het bestand is niet toegevoegd.</translation>
    </message>
    <message>
        <source>Il dépasse 5 Mo. Choisissez une photo plus petite.</source>
        <translation>Het is groter dan 5&#xa0;MB. Kies een kleinere foto.</translation>
    </message>
    <message>
        <source>Ma facture</source>
        <translation>Mijn factuur</translation>
    </message>
    <message>
        <source>Mon compteur</source>
        <translation>Mijn meter</translation>
    </message>
    <message>
        <source>Mon contrat</source>
        <translation>Mijn contract</translation>
    </message>
    <message>
        <source>Autre sujet</source>
        <translation>Ander onderwerp</translation>
    </message>
    <message>
        <source>Liste de choix</source>
        <translation>Keuzelijst</translation>
    </message>
    <message>
        <source>Menu de gauche</source>
        <translation>Menu links</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normaal</translation>
    </message>
    <message>
        <source>Mon profil</source>
        <translation>Mijn profiel</translation>
    </message>
    <message>
        <source>Page ouverte</source>
        <translation>Geopende pagina</translation>
    </message>
    <message>
        <source>Au clavier</source>
        <translation>Met het toetsenbord</translation>
    </message>
    <message>
        <source>Filtre</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Payées</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Recherche et mot de passe</source>
        <translation>Zoeken en wachtwoord</translation>
    </message>
    <message>
        <source>Écrivez un mot&#xa0;: facture, compteur…</source>
        <translation>Schrijf een woord: factuur, meter…</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Page sans contenu</source>
        <translation>Pagina zonder inhoud</translation>
    </message>
    <message>
        <source>Vous n’avez pas encore de demande</source>
        <translation>U hebt nog geen aanvraag</translation>
    </message>
    <message>
        <source>Une question&#xa0;? Écrivez-nous, nous répondons en deux jours.</source>
        <translation>Een vraag? Schrijf ons, wij antwoorden binnen twee dagen.</translation>
    </message>
    <message>
        <source>Nouvelle demande</source>
        <translation>Nieuwe aanvraag</translation>
    </message>
    <message>
        <source>Cartes, graphique et réponses</source>
        <translation>Kaarten, grafiek en antwoorden</translation>
    </message>
    <message>
        <source>Ma consommation</source>
        <translation>Mijn verbruik</translation>
    </message>
    <message>
        <source>Ma consommation en kWh par mois</source>
        <translation>Mijn verbruik in kWh per maand</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>mei</translation>
    </message>
    <message>
        <source>Mai 2026</source>
        <translation>Mei 2026</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>juni</translation>
    </message>
    <message>
        <source>Juin 2026</source>
        <translation>Juni 2026</translation>
    </message>
    <message>
        <source>juil.</source>
        <translation>juli</translation>
    </message>
    <message>
        <source>Juillet 2026</source>
        <translation>Juli 2026</translation>
    </message>
    <message>
        <source>août</source>
        <translation>aug.</translation>
    </message>
    <message>
        <source>Août 2026</source>
        <translation>Augustus 2026</translation>
    </message>
    <message>
        <source>sept.</source>
        <translation>sep.</translation>
    </message>
    <message>
        <source>Septembre 2026</source>
        <translation>September 2026</translation>
    </message>
    <message>
        <source>oct.</source>
        <translation>okt.</translation>
    </message>
    <message>
        <source>Octobre 2026</source>
        <translation>Oktober 2026</translation>
    </message>
    <message>
        <source>Espace client</source>
        <translation>Klantenzone</translation>
    </message>
    <message>
        <source>À faire&#xa0;: envoyer votre relevé</source>
        <translation>Te doen: uw meteropname versturen</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN-code</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Rue du Moulin 12, 4998 Valbois</source>
        <translation>Rue du Moulin 12, 4998 Valbois</translation>
    </message>
    <message>
        <source>Voir mes factures</source>
        <translation>Mijn facturen bekijken</translation>
    </message>
    <message>
        <source>Où trouver mon code EAN&#xa0;?</source>
        <translation>Waar vind ik mijn EAN-code?</translation>
    </message>
    <message>
        <source>Le code EAN est un numéro de 18 chiffres. Il se trouve en haut de vos factures.</source>
        <translation>De EAN-code is een nummer van 18 cijfers. Het staat bovenaan op uw facturen.</translation>
    </message>
    <message>
        <source>Comment lire mon compteur&#xa0;?</source>
        <translation>Hoe lees ik mijn meter af?</translation>
    </message>
    <message>
        <source>Notez les chiffres noirs, de gauche à droite.</source>
        <translation>Noteer de zwarte cijfers, van links naar rechts.</translation>
    </message>
    <message>
        <source>Votre message</source>
        <translation>Uw bericht</translation>
    </message>
</context>
<context>
    <name>kit::KeyboardHelp</name>
    <message>
        <source>Signe</source>
        <translation>Teken</translation>
    </message>
    <message>
        <source>Majuscule</source>
        <translation>Hoofdletter</translation>
    </message>
    <message>
        <source>Chiffre</source>
        <translation>Cijfer</translation>
    </message>
    <message>
        <source>Clavier</source>
        <translation>Toetsenbord</translation>
    </message>
    <message>
        <source>Clavier belge</source>
        <translation>Belgisch toetsenbord</translation>
    </message>
    <message>
        <source>Clavier français</source>
        <translation>Frans toetsenbord</translation>
    </message>
    <message>
        <source>Gardez la touche Maj (⇧) enfoncée, puis appuyez sur une lettre&#xa0;: elle s’écrit en grand.</source>
        <translation>Houd de Shift-toets (⇧) ingedrukt en druk op een letter: die wordt een hoofdletter.</translation>
    </message>
    <message>
        <source>Gardez la touche Maj (⇧) enfoncée, puis appuyez sur une touche de la rangée du haut.</source>
        <translation>Houd de Shift-toets (⇧) ingedrukt en druk op een toets van de bovenste rij.</translation>
    </message>
    <message>
        <source>Gardez la touche AltGr enfoncée, à droite de la barre d’espace, puis appuyez sur la touche %1.</source>
        <translation>Houd de toets AltGr ingedrukt, rechts van de spatiebalk, en druk op de toets %1.</translation>
    </message>
    <message>
        <source>Gardez la touche Maj (⇧) enfoncée, puis appuyez sur la touche %1.</source>
        <translation>Houd de Shift-toets (⇧) ingedrukt en druk op de toets %1.</translation>
    </message>
    <message>
        <source>Appuyez sur la touche %1.</source>
        <translation>Druk op de toets %1.</translation>
    </message>
    <message>
        <source>Trouver un signe sur le clavier</source>
        <translation>Een teken zoeken op het toetsenbord</translation>
    </message>
    <message>
        <source>J’ai trouvé</source>
        <translation>Ik heb het gevonden</translation>
    </message>
    <message>
        <source>Où est le signe @ sur le clavier&#xa0;?</source>
        <translation>Waar staat het @-teken op het toetsenbord?</translation>
    </message>
</context>
<context>
    <name>kit::NavMenu</name>
    <message>
        <source>Page ouverte</source>
        <translation>Geopende pagina</translation>
    </message>
</context>
<context>
    <name>kit::PasswordField</name>
    <message>
        <source>Cacher</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Cacher le mot de passe</source>
        <translation>Het wachtwoord verbergen</translation>
    </message>
    <message>
        <source>Montrer le mot de passe</source>
        <translation>Het wachtwoord tonen</translation>
    </message>
    <message>
        <source>Cacher&#xa0;: %1</source>
        <translation>Verbergen: %1</translation>
    </message>
    <message>
        <source>Montrer&#xa0;: %1</source>
        <translation>Tonen: %1</translation>
    </message>
</context>
<context>
    <name>kit::PrintDialog</name>
    <message>
        <source>Imprimer</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Aucune imprimante n’est branchée.</source>
        <translation>Er is geen printer aangesloten.</translation>
    </message>
    <message>
        <source>Vous imprimez sur du papier simulé&#xa0;: un fichier PDF.</source>
        <translation>U drukt af op gesimuleerd papier: een pdf-bestand.</translation>
    </message>
    <message>
        <source>Papier simulé (PDF)</source>
        <translation>Gesimuleerd papier (pdf)</translation>
    </message>
    <message>
        <source>Imprimante</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pagina’s</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Toutes les pages</source>
        <translation>Alle pagina’s</translation>
    </message>
    <message>
        <source>Quelques-unes</source>
        <translation>Enkele</translation>
    </message>
    <message>
        <source>Quelques pages</source>
        <translation>Enkele pagina’s</translation>
    </message>
    <message>
        <source>De la page</source>
        <translation>Van pagina</translation>
    </message>
    <message>
        <source>à la page</source>
        <translation>tot pagina</translation>
    </message>
    <message>
        <source>Exemplaires</source>
        <translation>Exemplaren</translation>
    </message>
    <message>
        <source>2 pages par feuille</source>
        <translation>2 pagina’s per blad</translation>
    </message>
    <message>
        <source>Aperçu avant impression</source>
        <translation>Afdrukvoorbeeld</translation>
    </message>
    <message>
        <source>Aperçu avant impression&#xa0;: %1</source>
        <translation>Afdrukvoorbeeld: %1</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier dans l’imprimante.</source>
        <translation>Er is geen papier meer in de printer.</translation>
    </message>
    <message>
        <source>Ouvrez le bac, mettez des feuilles, refermez-le. Votre document attend&#xa0;: rien n’est perdu.</source>
        <translation>Open de lade, leg er bladen in en sluit ze weer. Uw document wacht: er is niets verloren.</translation>
    </message>
    <message>
        <source>J’ai remis du papier</source>
        <translation>Ik heb papier bijgelegd</translation>
    </message>
    <message>
        <source>L’imprimante est prête.</source>
        <translation>De printer is klaar.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas.</source>
        <translation>De printer antwoordt niet.</translation>
    </message>
    <message>
        <source>Cliquez sur «&#xa0;Imprimer&#xa0;».</source>
        <translation>Klik op “Afdrukken”.</translation>
    </message>
    <message>
        <source>Essayez encore, ou demandez de l’aide.</source>
        <translation>Probeer opnieuw, of vraag hulp.</translation>
    </message>
</context>
<context>
    <name>kit::Text</name>
    <message>
        <source>Copier</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Tout sélectionner</source>
        <translation>Alles selecteren</translation>
    </message>
</context>
<context>
    <name>kit::TextArea</name>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 van %2</translation>
    </message>
</context>
<context>
    <name>kit::attachmentMessage</name>
    <message>
        <source>un PDF</source>
        <translation>een pdf</translation>
    </message>
    <message>
        <source>une image %1</source>
        <translation>een %1-afbeelding</translation>
    </message>
    <message>
        <source>un document Word</source>
        <translation>een Word-document</translation>
    </message>
    <message>
        <source>une vidéo</source>
        <translation>een video</translation>
    </message>
    <message>
        <source>Le nom de ce fichier n’a pas de fin, comme .pdf ou .jpg. Choisissez-en un autre.</source>
        <translation>De naam van dit bestand heeft geen einde, zoals .pdf of .jpg. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>Les vidéos ne passent pas. Envoyez plutôt une photo.</source>
        <translation>Video’s gaan niet door. Stuur liever een foto.</translation>
    </message>
    <message>
        <source>Ce fichier est un programme. Il peut être dangereux&#xa0;: ne l’envoyez pas.</source>
        <translation>Dit bestand is een programma. Het kan gevaarlijk zijn: verstuur het niet.</translation>
    </message>
    <message>
        <source>Les fichiers .%1 ne passent pas. Envoyez un PDF, une photo ou un document Word.</source>
        <translation>Bestanden van het type .%1 gaan niet door. Stuur een pdf, een foto of een Word-document.</translation>
    </message>
    <message>
        <source>Ce fichier est vide. Choisissez-en un autre.</source>
        <translation>Dit bestand is leeg. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>Ce fichier pèse un peu plus de %1. Le maximum est %1.</source>
        <translation>Dit bestand is iets groter dan %1. Het maximum is %1.</translation>
    </message>
    <message>
        <source>Ce fichier pèse %1. Le maximum est %2.</source>
        <translation>Dit bestand is %1 groot. Het maximum is %2.</translation>
    </message>
    <message>
        <source>Ce fichier s’appelle .%1, mais son contenu est autre chose. Choisissez-en un autre.</source>
        <translation>Dit bestand heet .%1, maar de inhoud is iets anders. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>Ce fichier s’appelle .%1, mais c’est %2. Choisissez-en un autre.</source>
        <translation>Dit bestand heet .%1, maar het is %2. Kies een ander bestand.</translation>
    </message>
</context>
<context>
    <name>runtime::BookletWords</name>
    <message>
        <source>Tout le monde.</source>
        <translation>Iedereen.</translation>
    </message>
    <message>
        <source>Les personnes qui ont reçu une lettre et n’ont pas encore d’espace client.</source>
        <translation>Wie een brief kreeg en nog geen klantenzone heeft.</translation>
    </message>
    <message>
        <source>Les personnes dont le compteur montre un seul nombre.</source>
        <translation>Wie een meter heeft die één getal toont.</translation>
    </message>
    <message>
        <source>Les personnes dont le compteur montre plusieurs nombres.</source>
        <translation>Wie een meter heeft die meerdere getallen toont.</translation>
    </message>
    <message>
        <source>Les personnes qui n’ont pas encore de domiciliation.</source>
        <translation>Wie nog geen domiciliëring heeft.</translation>
    </message>
    <message>
        <source>Certaines personnes seulement&#xa0;: le coach ne le montre qu’à elles.</source>
        <translation>Alleen sommige personen: de coach toont de oefening alleen aan hen.</translation>
    </message>
    <message>
        <source>Niveau 1&#xa0;: les premiers pas</source>
        <translation>Niveau 1: de eerste stappen</translation>
    </message>
    <message>
        <source>Niveau 2&#xa0;: les gestes courants</source>
        <translation>Niveau 2: wat u vaak doet</translation>
    </message>
    <message>
        <source>Niveau 3&#xa0;: plus long, plus de choix à faire</source>
        <translation>Niveau 3: langer, meer keuzes te maken</translation>
    </message>
    <message>
        <source>Personne n’est connecté à Electruc&#xa0;: l’exercice commence avant la connexion.</source>
        <translation>Niemand is aangemeld bij Electruc: de oefening begint vóór het aanmelden.</translation>
    </message>
    <message>
        <source>Le faux SMS «&#xa0;compte bloqué&#xa0;» arrive sur le téléphone.</source>
        <translation>De valse sms “rekening geblokkeerd” komt toe op de telefoon.</translation>
    </message>
    <message>
        <source>Le téléphone sonne&#xa0;: c’est le faux conseiller.</source>
        <translation>De telefoon rinkelt: het is de valse adviseur.</translation>
    </message>
    <message>
        <source>Le site demande à nouveau le choix des cookies.</source>
        <translation>De site vraagt de keuze van de cookies opnieuw.</translation>
    </message>
    <message>
        <source>Le relevé qui attend d’être validé est repris.</source>
        <translation>De meterstand die op goedkeuring wacht, wordt teruggenomen.</translation>
    </message>
    <message>
        <source>Le code de la lettre marche à nouveau&#xa0;; l’espace ouvert la première fois attend.</source>
        <translation>De code van de brief werkt opnieuw; de klantenzone van de eerste keer wacht.</translation>
    </message>
    <message>
        <source>L’espace attend son activation&#xa0;; une fois sur deux, l’e-mail est dans «&#xa0;Suspects&#xa0;».</source>
        <translation>De klantenzone wacht op activering; om de andere keer staat de e-mail in “Verdacht”.</translation>
    </message>
    <message>
        <source>La domiciliation en cours est arrêtée.</source>
        <translation>De lopende domiciliëring wordt gestopt.</translation>
    </message>
    <message>
        <source>Electruc répond à une demande&#xa0;; le sujet change à chaque fois.</source>
        <translation>Electruc antwoordt op een aanvraag; het onderwerp is telkens anders.</translation>
    </message>
    <message>
        <source>Les messages à juger arrivent dans la messagerie&#xa0;; les montants changent à chaque fois.</source>
        <translation>De berichten om te beoordelen komen toe in de mailbox; de bedragen zijn telkens anders.</translation>
    </message>
    <message>
        <source>La bannière de cookies est montrée pendant l’exercice, quels que soient les réglages.</source>
        <translation>De cookiebanner wordt tijdens de oefening getoond, wat de instellingen ook zeggen.</translation>
    </message>
    <message>
        <source>Le navigateur propose d’enregistrer les mots de passe, quels que soient les réglages.</source>
        <translation>De browser stelt voor de wachtwoorden te bewaren, wat de instellingen ook zeggen.</translation>
    </message>
    <message>
        <source>La session se termine après %1 minutes sans rien faire.</source>
        <translation>De sessie eindigt na %1 minuten niets doen.</translation>
    </message>
    <message>
        <source>La messagerie demande, au-dessus de chaque message, s’il est vrai ou faux.</source>
        <translation>De mailbox vraagt boven elk bericht of het echt of vals is.</translation>
    </message>
    <message>
        <source>Le nombre de lignes de «&#xa0;Mes factures&#xa0;».</source>
        <translation>Het aantal regels van “Mijn facturen”.</translation>
    </message>
    <message>
        <source>Le mois de la plus haute barre du tableau de bord.</source>
        <translation>De maand van de hoogste balk op het overzicht.</translation>
    </message>
    <message>
        <source>Le montant à payer de la facture la plus récente.</source>
        <translation>Het te betalen bedrag van de nieuwste factuur.</translation>
    </message>
    <message>
        <source>Les chiffres noirs du compteur dessiné, sans ceux qui sont rouges.</source>
        <translation>De zwarte cijfers van de getekende meter, zonder de rode.</translation>
    </message>
    <message>
        <source>Le nombre de nuit du compteur dessiné, sans ce qui suit la virgule.</source>
        <translation>Het nachtgetal van de getekende meter, zonder wat na de komma staat.</translation>
    </message>
    <message>
        <source>La date «&#xa0;Au plus tard le&#xa0;» de la facture la plus récente.</source>
        <translation>De datum “Ten laatste op” van de nieuwste factuur.</translation>
    </message>
    <message>
        <source>La communication structurée de la facture la plus récente, douze chiffres entre +++.</source>
        <translation>De gestructureerde mededeling van de nieuwste factuur, twaalf cijfers tussen +++.</translation>
    </message>
    <message>
        <source>Le numéro de client, en haut de la facture.</source>
        <translation>Het klantnummer, bovenaan de factuur.</translation>
    </message>
    <message>
        <source>Le code EAN de la facture&#xa0;: 18 chiffres qui commencent par 54.</source>
        <translation>De EAN-code op de factuur: 18 cijfers die met 54 beginnen.</translation>
    </message>
    <message>
        <source>l’adresse e-mail de sa carte</source>
        <translation>het e-mailadres van de kaart</translation>
    </message>
    <message>
        <source>le mot de passe de sa carte</source>
        <translation>het wachtwoord van de kaart</translation>
    </message>
    <message>
        <source>le prénom de sa carte</source>
        <translation>de voornaam van de kaart</translation>
    </message>
    <message>
        <source>le nom de sa carte</source>
        <translation>de naam van de kaart</translation>
    </message>
    <message>
        <source>son code EAN</source>
        <translation>de eigen EAN-code</translation>
    </message>
    <message>
        <source>le code de sa lettre</source>
        <translation>de code van de brief</translation>
    </message>
    <message>
        <source>le nombre de son compteur</source>
        <translation>het getal van de meter</translation>
    </message>
    <message>
        <source>le nombre de son compteur, avec un 9 devant</source>
        <translation>het getal van de meter, met een 9 ervoor</translation>
    </message>
    <message>
        <source>le nombre de nuit de son compteur</source>
        <translation>het nachtgetal van de meter</translation>
    </message>
    <message>
        <source>le nombre d’injection de jour</source>
        <translation>het injectiegetal van de dag</translation>
    </message>
    <message>
        <source>le nombre d’injection de nuit</source>
        <translation>het injectiegetal van de nacht</translation>
    </message>
    <message>
        <source>un compte d’exercice, écrit à l’écran</source>
        <translation>een oefenrekening, die op het scherm staat</translation>
    </message>
    <message>
        <source>la date du jour</source>
        <translation>de datum van vandaag</translation>
    </message>
    <message>
        <source>le code reçu par SMS</source>
        <translation>de code die per sms kwam</translation>
    </message>
    <message>
        <source>le sujet d’un faux message</source>
        <translation>het onderwerp van een vals bericht</translation>
    </message>
    <message>
        <source>un numéro d’exercice, écrit à l’écran</source>
        <translation>een oefennummer, dat op het scherm staat</translation>
    </message>
    <message>
        <source>un mot de passe d’exercice, écrit à l’écran</source>
        <translation>een oefenwachtwoord, dat op het scherm staat</translation>
    </message>
</context>
<context>
    <name>runtime::MachineCheck</name>
    <message>
        <source>La base de données est entière.</source>
        <translation>De databank is heel.</translation>
    </message>
    <message>
        <source>Le contenu est complet.</source>
        <translation>De inhoud is volledig.</translation>
    </message>
    <message>
        <source>La police Electruc Sans %1 manque au programme.</source>
        <translation>Het lettertype Electruc Sans %1 ontbreekt in het programma.</translation>
    </message>
    <message>
        <source>Les polices sont là.</source>
        <translation>De lettertypes zijn er.</translation>
    </message>
    <message>
        <source>Aucune imprimante trouvée. On peut enregistrer en PDF.</source>
        <translation>Geen printer gevonden. Opslaan als pdf kan wel.</translation>
    </message>
    <message>
        <source>Aucune imprimante installée. On peut enregistrer en PDF.</source>
        <translation>Geen printer geïnstalleerd. Opslaan als pdf kan wel.</translation>
    </message>
    <message>
        <source>Imprimantes&#xa0;: %1</source>
        <translation>Printers: %1</translation>
    </message>
    <message>
        <source>On ne peut pas écrire dans %1.</source>
        <translation>Schrijven in %1 kan niet.</translation>
    </message>
    <message>
        <source>%1 Mo libres dans %2.</source>
        <translation>%1 MB vrij in %2.</translation>
    </message>
    <message>
        <source>Il en faut %1.</source>
        <translation>Er is %1 nodig.</translation>
    </message>
</context>
<context>
    <name>runtime::Papers</name>
    <message>
        <source>Bilan du groupe</source>
        <translation>Afronding van de groep</translation>
    </message>
</context>
<context>
    <name>runtime::TrainerBooklet</name>
    <message>
        <source>Fiche du formateur</source>
        <translation>Fiche voor de lesgever</translation>
    </message>
    <message>
        <source>Livret du formateur</source>
        <translation>Boekje voor de lesgever</translation>
    </message>
    <message>
        <source>Table des matières</source>
        <translation>Inhoud</translation>
    </message>
    <message>
        <source>Chaque exercice commence sur une nouvelle page. Entre crochets&#xa0;: ce qui change d’une personne à l’autre.</source>
        <translation>Elke oefening begint op een nieuwe bladzijde. Tussen haakjes: wat van persoon tot persoon verschilt.</translation>
    </message>
    <message>
        <source>imprimé le %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>afgedrukt op %1</translation>
    </message>
    <message>
        <source>environ %1 minutes</source>
        <translation>ongeveer %1 minuten</translation>
    </message>
    <message>
        <source>Étapes</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Elles se font dans n’importe quel ordre.</source>
        <translation>De volgorde is vrij.</translation>
    </message>
    <message>
        <source>À la fin, on sait</source>
        <translation>Aan het einde kan men</translation>
    </message>
    <message>
        <source>La question de la fois suivante</source>
        <translation>De vraag van de volgende keer</translation>
    </message>
    <message>
        <source>Pour qui</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Rien&#xa0;: l’exercice se fait tel quel.</source>
        <translation>Niets: de oefening gaat zoals ze is.</translation>
    </message>
    <message>
        <source>Ce que le programme prépare</source>
        <translation>Wat het programma klaarzet</translation>
    </message>
    <message>
        <source>Cet exercice ne se joue pas tout seul.</source>
        <translation>Deze oefening speelt zichzelf niet af.</translation>
    </message>
    <message>
        <source>Montre-moi</source>
        <translation>Toon het mij</translation>
    </message>
    <message>
        <source>Mots difficiles</source>
        <translation>Moeilijke woorden</translation>
    </message>
    <message>
        <source>On lit</source>
        <translation>Er staat</translation>
    </message>
    <message>
        <source>Indice 1, l’idée</source>
        <translation>Hint 1, het idee</translation>
    </message>
    <message>
        <source>Indice 2, l’endroit</source>
        <translation>Hint 2, de plaats</translation>
    </message>
    <message>
        <source>Indice 3, le geste</source>
        <translation>Hint 3, de handeling</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Elle change d’une personne à l’autre.</source>
        <translation>Het verschilt van persoon tot persoon.</translation>
    </message>
    <message>
        <source>Si cela coince, à dire</source>
        <translation>Als het vastloopt, zegt u</translation>
    </message>
    <message>
        <source>Les questions de la fin</source>
        <translation>De vragen op het einde</translation>
    </message>
    <message>
        <source>Pour qui le souhaite. Le questionnaire est réussi à partir de %1&#xa0;%.</source>
        <translation>Voor wie dat wil. De vragenlijst is geslaagd vanaf %1%.</translation>
    </message>
    <message>
        <source>Vrai</source>
        <translation>Waar</translation>
    </message>
    <message>
        <source>Faux</source>
        <translation>Niet waar</translation>
    </message>
    <message>
        <source>Bonne réponse</source>
        <translation>Juist antwoord</translation>
    </message>
    <message>
        <source>Autre réponse</source>
        <translation>Ander antwoord</translation>
    </message>
    <message>
        <source>Réponse possible</source>
        <translation>Mogelijk antwoord</translation>
    </message>
    <message>
        <source>À qui hésite</source>
        <translation>Voor wie twijfelt</translation>
    </message>
    <message>
        <source>À tous, ensuite</source>
        <translation>Daarna, voor iedereen</translation>
    </message>
    <message>
        <source>Code oublié</source>
        <translation>Code vergeten</translation>
    </message>
    <message>
        <source>Le panneau du formateur s’ouvre avec un code à quatre chiffres. Un code oublié ne fait rien perdre&#xa0;: on en choisit un autre.</source>
        <translation>Het paneel van de lesgever gaat open met een code van vier cijfers. Een vergeten code doet niets verloren gaan: u kiest een andere.</translation>
    </message>
    <message>
        <source>Le code du formateur</source>
        <translation>De code van de lesgever</translation>
    </message>
    <message>
        <source>Regardez la feuille «&#xa0;Premier démarrage&#xa0;»&#xa0;: le code y est noté.</source>
        <translation>Kijk op het blad “Eerste start”: de code staat erop.</translation>
    </message>
    <message>
        <source>S’il n’y est pas, demandez à l’organisateur&#xa0;: son code ouvre aussi le panneau.</source>
        <translation>Staat hij er niet op, vraag het dan aan de organisator: ook die code opent het paneel.</translation>
    </message>
    <message>
        <source>L’organisateur ouvre «&#xa0;Réglages&#xa0;», puis choisit un nouveau code pour le formateur.</source>
        <translation>De organisator opent “Instellingen” en kiest een nieuwe code voor de lesgever.</translation>
    </message>
    <message>
        <source>Il n’y a pas de code d’organisateur&#xa0;? La personne qui a installé le programme le fait depuis un terminal, sur ce poste.</source>
        <translation>Is er geen code van een organisator? Wie het programma installeerde, doet het vanuit een terminal, op deze computer.</translation>
    </message>
    <message>
        <source>Elle écrit le nouveau code dans un fichier, seul sur la première ligne, puis&#xa0;: electrucctl setup --pin-file FICHIER</source>
        <translation>De nieuwe code komt in een bestand, alleen op de eerste regel, en dan: electrucctl setup --pin-file BESTAND</translation>
    </message>
    <message>
        <source>Commande</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Le code de l’organisateur</source>
        <translation>De code van de organisator</translation>
    </message>
    <message>
        <source>Le code du formateur ne peut pas le remplacer. La personne qui a installé le programme en met un autre, sur ce poste&#xa0;:</source>
        <translation>De code van de lesgever kan hem niet vervangen. Wie het programma installeerde, zet er een andere, op deze computer:</translation>
    </message>
    <message>
        <source>electrucctl setup --organiser-pin-file FICHIER&#xa0;; un fichier vide retire ce code.</source>
        <translation>electrucctl setup --organiser-pin-file BESTAND; een leeg bestand verwijdert deze code.</translation>
    </message>
    <message>
        <source>Un code faux</source>
        <translation>Een verkeerde code</translation>
    </message>
    <message>
        <source>Après %1 essais, le panneau attend %2 secondes, puis on essaie à nouveau. Rien d’autre n’est bloqué&#xa0;: les exercices continuent.</source>
        <translation>Na %1 pogingen wacht het paneel %2 seconden, dan probeert u opnieuw. Verder is niets geblokkeerd: de oefeningen gaan door.</translation>
    </message>
</context>
<context>
    <name>services::Happenings</name>
    <message>
        <source>Un chiffre ne correspond pas à ce que vous utilisez d’habitude.</source>
        <translation>Een cijfer komt niet overeen met wat u gewoonlijk verbruikt.</translation>
    </message>
</context>
<context>
    <name>services::PeopleService</name>
    <message>
        <source>Mon groupe</source>
        <translation>Mijn groep</translation>
    </message>
</context>
<context>
    <name>services::RecordType</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n klant</numerusform>
            <numerusform>%n klanten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compteur(s)</source>
        <translation>
            <numerusform>%n meter</numerusform>
            <numerusform>%n meters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contrat(s)</source>
        <translation>
            <numerusform>%n contract</numerusform>
            <numerusform>%n contracten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facture(s)</source>
        <translation>
            <numerusform>%n factuur</numerusform>
            <numerusform>%n facturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relevé(s)</source>
        <translation>
            <numerusform>%n meteropname</numerusform>
            <numerusform>%n meteropnames</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s)</source>
        <translation>
            <numerusform>%n aanvraag</numerusform>
            <numerusform>%n aanvragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domiciliation(s)</source>
        <translation>
            <numerusform>%n domiciliëring</numerusform>
            <numerusform>%n domiciliëringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n bericht</numerusform>
            <numerusform>%n berichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) choisi(s)</source>
        <translation>
            <numerusform>%n klant gekozen</numerusform>
            <numerusform>%n klanten gekozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compteur(s) choisi(s)</source>
        <translation>
            <numerusform>%n meter gekozen</numerusform>
            <numerusform>%n meters gekozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contrat(s) choisi(s)</source>
        <translation>
            <numerusform>%n contract gekozen</numerusform>
            <numerusform>%n contracten gekozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facture(s) choisie(s)</source>
        <translation>
            <numerusform>%n factuur gekozen</numerusform>
            <numerusform>%n facturen gekozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relevé(s) choisi(s)</source>
        <translation>
            <numerusform>%n meteropname gekozen</numerusform>
            <numerusform>%n meteropnames gekozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) choisie(s)</source>
        <translation>
            <numerusform>%n aanvraag gekozen</numerusform>
            <numerusform>%n aanvragen gekozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domiciliation(s) choisie(s)</source>
        <translation>
            <numerusform>%n domiciliëring gekozen</numerusform>
            <numerusform>%n domiciliëringen gekozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) choisi(s)</source>
        <translation>
            <numerusform>%n bericht gekozen</numerusform>
            <numerusform>%n berichten gekozen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s) jointe(s)</source>
        <translation>
            <numerusform>%n bijlage</numerusform>
            <numerusform>%n bijlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s) jointe(s) choisie(s)</source>
        <translation>
            <numerusform>%n bijlage gekozen</numerusform>
            <numerusform>%n bijlagen gekozen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services::RecordTypes</name>
    <message>
        <source>Code EAN</source>
        <translation>EAN-code</translation>
    </message>
    <message>
        <source>Tarif</source>
        <translation>Tarief</translation>
    </message>
    <message>
        <source>Fixe</source>
        <translation>Vast</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>Tous les tarifs</source>
        <translation>Alle tarieven</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Nom, numéro, e-mail, EAN…</source>
        <translation>Naam, nummer, e-mail, EAN…</translation>
    </message>
    <message>
        <source>Ajouter une personne</source>
        <translation>Een persoon toevoegen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klant</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Client depuis</source>
        <translation>Klant sinds</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Actif</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Actifs</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Pas activé</source>
        <translation>Niet geactiveerd</translation>
    </message>
    <message>
        <source>Pas activés</source>
        <translation>Niet geactiveerd</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Fermés</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Tous les statuts</source>
        <translation>Alle statussen</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Contact préféré</source>
        <translation>Voorkeur voor contact</translation>
    </message>
    <message>
        <source>Par e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>Par téléphone</source>
        <translation>Per telefoon</translation>
    </message>
    <message>
        <source>Facturation&#xa0;: rue</source>
        <translation>Facturatie: straat</translation>
    </message>
    <message>
        <source>Facturation&#xa0;: numéro</source>
        <translation>Facturatie: nummer</translation>
    </message>
    <message>
        <source>Facturation&#xa0;: boîte</source>
        <translation>Facturatie: bus</translation>
    </message>
    <message>
        <source>Facturation&#xa0;: code postal</source>
        <translation>Facturatie: postcode</translation>
    </message>
    <message>
        <source>Facturation&#xa0;: localité</source>
        <translation>Facturatie: gemeente</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Compteurs</source>
        <translation>Meters</translation>
    </message>
    <message>
        <source>Nom, EAN, rue, localité, compteur…</source>
        <translation>Naam, EAN, straat, gemeente, meter…</translation>
    </message>
    <message>
        <source>Titulaire</source>
        <translation>Houder</translation>
    </message>
    <message>
        <source>Madame ou Monsieur</source>
        <translation>Mevrouw of Meneer</translation>
    </message>
    <message>
        <source>Madame</source>
        <translation>Mevrouw</translation>
    </message>
    <message>
        <source>Monsieur</source>
        <translation>Meneer</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Rue</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Boîte</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Localité</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Numéro du compteur</source>
        <translation>Nummer van de meter</translation>
    </message>
    <message>
        <source>Sorte de compteur</source>
        <translation>Soort meter</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Enkelvoudig</translation>
    </message>
    <message>
        <source>Jour et nuit</source>
        <translation>Dag en nacht</translation>
    </message>
    <message>
        <source>Communicant</source>
        <translation>Slim</translation>
    </message>
    <message>
        <source>Tous les compteurs</source>
        <translation>Alle meters</translation>
    </message>
    <message>
        <source>Espace client</source>
        <translation>Klantenzone</translation>
    </message>
    <message>
        <source>Ouvert</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Avec espace client</source>
        <translation>Met klantenzone</translation>
    </message>
    <message>
        <source>Pas encore</source>
        <translation>Nog niet</translation>
    </message>
    <message>
        <source>Sans espace client</source>
        <translation>Zonder klantenzone</translation>
    </message>
    <message>
        <source>Tous les espaces</source>
        <translation>Met of zonder klantenzone</translation>
    </message>
    <message>
        <source>Note interne</source>
        <translation>Interne notitie</translation>
    </message>
    <message>
        <source>Le client ne la voit jamais.</source>
        <translation>De klant ziet ze nooit.</translation>
    </message>
    <message>
        <source>Contrats</source>
        <translation>Contracten</translation>
    </message>
    <message>
        <source>Nom, référence, EAN…</source>
        <translation>Naam, referentie, EAN…</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>Formule</source>
        <translation>Formule</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Prix par kWh</source>
        <translation>Prijs per kWh</translation>
    </message>
    <message>
        <source>Redevance par mois</source>
        <translation>Vergoeding per maand</translation>
    </message>
    <message>
        <source>Prix fixe jusqu’au</source>
        <translation>Vaste prijs tot</translation>
    </message>
    <message>
        <source>Laissez vide s’il n’y a pas de fin.</source>
        <translation>Laat leeg als er geen einde is.</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>In behandeling</translation>
    </message>
    <message>
        <source>Suspendu</source>
        <translation>Opgeschort</translation>
    </message>
    <message>
        <source>Suspendus</source>
        <translation>Opgeschort</translation>
    </message>
    <message>
        <source>Clôturé</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Clôturés</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Factures</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>Nom, numéro, montant…</source>
        <translation>Naam, nummer, bedrag…</translation>
    </message>
    <message>
        <source>Nouvelle facture</source>
        <translation>Nieuwe factuur</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Sorte</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Facture du mois</source>
        <translation>Maandfactuur</translation>
    </message>
    <message>
        <source>Acompte</source>
        <translation>Voorschot</translation>
    </message>
    <message>
        <source>Décompte de l’année</source>
        <translation>Jaarlijkse afrekening</translation>
    </message>
    <message>
        <source>Clôture</source>
        <translation>Slotfactuur</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>À payer avant</source>
        <translation>Te betalen vóór</translation>
    </message>
    <message>
        <source>Consommation (kWh)</source>
        <translation>Verbruik (kWh)</translation>
    </message>
    <message>
        <source>Le montant est calculé à nouveau, sauf pour un acompte.</source>
        <translation>Het bedrag wordt opnieuw berekend, behalve voor een voorschot.</translation>
    </message>
    <message>
        <source>Redevance</source>
        <translation>Vergoeding</translation>
    </message>
    <message>
        <source>Acomptes déjà payés</source>
        <translation>Al betaalde voorschotten</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>À payer</source>
        <translation>Te betalen</translation>
    </message>
    <message>
        <source>Payée</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Payées</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Annulée</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Annulées</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Payée le</source>
        <translation>Betaald op</translation>
    </message>
    <message>
        <source>Marquer payées</source>
        <translation>Als betaald markeren</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Relevés</source>
        <translation>Meteropnames</translation>
    </message>
    <message>
        <source>Nom, EAN, numéro du compteur…</source>
        <translation>Naam, EAN, nummer van de meter…</translation>
    </message>
    <message>
        <source>Lu le</source>
        <translation>Afgelezen op</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Nuit</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Injection jour</source>
        <translation>Injectie dag</translation>
    </message>
    <message>
        <source>Injection nuit</source>
        <translation>Injectie nacht</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Herkomst</translation>
    </message>
    <message>
        <source>Du client</source>
        <translation>Van de klant</translation>
    </message>
    <message>
        <source>Compteur</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Du compteur</source>
        <translation>Van de meter</translation>
    </message>
    <message>
        <source>Estimé</source>
        <translation>Geschat</translation>
    </message>
    <message>
        <source>Estimés</source>
        <translation>Geschat</translation>
    </message>
    <message>
        <source>Toutes les origines</source>
        <translation>Elke herkomst</translation>
    </message>
    <message>
        <source>À valider</source>
        <translation>Goed te keuren</translation>
    </message>
    <message>
        <source>Validé</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Validés</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Refusé</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Refusés</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Remarque pour le client</source>
        <translation>Opmerking voor de klant</translation>
    </message>
    <message>
        <source>Envoyé le</source>
        <translation>Verstuurd op</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>Goedkeuren</translation>
    </message>
    <message>
        <source>Refuser</source>
        <translation>Weigeren</translation>
    </message>
    <message>
        <source>Pourquoi&#xa0;? Le client lira cette phrase.</source>
        <translation>Waarom? De klant zal deze zin lezen.</translation>
    </message>
    <message>
        <source>Demandes</source>
        <translation>Aanvragen</translation>
    </message>
    <message>
        <source>Nom, référence, sujet…</source>
        <translation>Naam, referentie, onderwerp…</translation>
    </message>
    <message>
        <source>Sujet</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Sujet choisi</source>
        <translation>Gekozen onderwerp</translation>
    </message>
    <message>
        <source>Facture</source>
        <translation>Factuur</translation>
    </message>
    <message>
        <source>Relevé</source>
        <translation>Meteropname</translation>
    </message>
    <message>
        <source>Contrat</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Déménagement</source>
        <translation>Verhuizing</translation>
    </message>
    <message>
        <source>Autre</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Tous les sujets</source>
        <translation>Alle onderwerpen</translation>
    </message>
    <message>
        <source>Ouverte le</source>
        <translation>Geopend op</translation>
    </message>
    <message>
        <source>Ouverte</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ouvertes</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Répondue</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Répondues</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Clôturée</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Clôturées</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Clôturée le</source>
        <translation>Afgesloten op</translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation>Beantwoorden</translation>
    </message>
    <message>
        <source>Votre réponse</source>
        <translation>Uw antwoord</translation>
    </message>
    <message>
        <source>Clôturer</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Domiciliations</source>
        <translation>Domiciliëringen</translation>
    </message>
    <message>
        <source>Nom, référence, compte…</source>
        <translation>Naam, referentie, rekening…</translation>
    </message>
    <message>
        <source>Titulaire du compte</source>
        <translation>Rekeninghouder</translation>
    </message>
    <message>
        <source>Numéro de compte</source>
        <translation>Rekeningnummer</translation>
    </message>
    <message>
        <source>Reçue le</source>
        <translation>Ontvangen op</translation>
    </message>
    <message>
        <source>Signée le</source>
        <translation>Ondertekend op</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Formulaire</source>
        <translation>Formulier</translation>
    </message>
    <message>
        <source>Par formulaire</source>
        <translation>Met een formulier</translation>
    </message>
    <message>
        <source>En ligne</source>
        <translation>Aan de lijn</translation>
    </message>
    <message>
        <source>Toutes les façons</source>
        <translation>Alle manieren</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>In afwachting</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Actives</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Refusée</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Refusées</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Arrêtée</source>
        <translation>Stopgezet</translation>
    </message>
    <message>
        <source>Arrêtées</source>
        <translation>Stopgezet</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Accepter</source>
        <translation>Aanvaarden</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Berichten</translation>
    </message>
    <message>
        <source>Nom, adresse, sujet, texte…</source>
        <translation>Naam, adres, onderwerp, tekst…</translation>
    </message>
    <message>
        <source>Boîte de</source>
        <translation>Mailbox van</translation>
    </message>
    <message>
        <source>De</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Adresse de l’expéditeur</source>
        <translation>Adres van de afzender</translation>
    </message>
    <message>
        <source>À</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Reçu</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Reçus</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Envoyé</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Envoyés</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Brouillon</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Brouillons</source>
        <translation>Concepten</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Verdacht</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>Verdacht</translation>
    </message>
    <message>
        <source>Corbeille</source>
        <translation>Prullenmand</translation>
    </message>
    <message>
        <source>Tous les dossiers</source>
        <translation>Alle mappen</translation>
    </message>
    <message>
        <source>Lu</source>
        <translation>Gelezen</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Nouveau contrat</source>
        <translation>Nieuw contract</translation>
    </message>
    <message>
        <source>Nouveau relevé</source>
        <translation>Nieuwe meteropname</translation>
    </message>
    <message>
        <source>Nouvelle demande</source>
        <translation>Nieuwe aanvraag</translation>
    </message>
    <message>
        <source>Message du client</source>
        <translation>Bericht van de klant</translation>
    </message>
    <message>
        <source>Nouveau message</source>
        <translation>Nieuw bericht</translation>
    </message>
    <message>
        <source>De la part de</source>
        <translation>Namens</translation>
    </message>
    <message>
        <source>Pièces jointes</source>
        <translation>Bijlagen</translation>
    </message>
    <message>
        <source>Nom, référence, EAN, fichier…</source>
        <translation>Naam, referentie, EAN, bestand…</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>Pdf</translation>
    </message>
    <message>
        <source>Documents PDF</source>
        <translation>PDF-documenten</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Afbeelding</translation>
    </message>
    <message>
        <source>Photos et images</source>
        <translation>Foto’s en afbeeldingen</translation>
    </message>
    <message>
        <source>Textes</source>
        <translation>Teksten</translation>
    </message>
    <message>
        <source>Toutes les sortes</source>
        <translation>Alle soorten</translation>
    </message>
    <message>
        <source>Taille</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Jointe à</source>
        <translation>Bijlage bij</translation>
    </message>
    <message>
        <source>Une demande</source>
        <translation>Een aanvraag</translation>
    </message>
    <message>
        <source>Des demandes</source>
        <translation>Bij aanvragen</translation>
    </message>
    <message>
        <source>Une domiciliation</source>
        <translation>Een domiciliëring</translation>
    </message>
    <message>
        <source>Des domiciliations</source>
        <translation>Bij domiciliëringen</translation>
    </message>
    <message>
        <source>Envoyée par</source>
        <translation>Verzonden door</translation>
    </message>
    <message>
        <source>Le client</source>
        <translation>De klant</translation>
    </message>
    <message>
        <source>Electruc</source>
        <translation>Electruc</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Nouvelle domiciliation</source>
        <translation>Nieuwe domiciliëring</translation>
    </message>
    <message>
        <source>Laissez vide si c’est le client&#xa0;: le formulaire porte déjà son nom.</source>
        <translation>Laat leeg als het de klant is: zijn naam staat al op het formulier.</translation>
    </message>
    <message>
        <source>Numéro de compte (IBAN)</source>
        <translation>Rekeningnummer (IBAN)</translation>
    </message>
    <message>
        <source>BIC (pas obligatoire)</source>
        <translation>BIC (niet verplicht)</translation>
    </message>
    <message>
        <source>Fait à</source>
        <translation>Gedaan te</translation>
    </message>
    <message>
        <source>Cette personne a déjà une domiciliation, active ou en attente.</source>
        <translation>Deze persoon heeft al een domiciliëring, actief of in afwachting.</translation>
    </message>
</context>
<context>
    <name>services::RecordWork</name>
    <message>
        <source>Le service clients</source>
        <translation>De klantendienst</translation>
    </message>
</context>
<context>
    <name>services::RequestDesk</name>
    <message>
        <source>Nous avons relu votre facture avec votre compteur&#xa0;: le calcul est juste. Vous voulez payer en plusieurs fois&#xa0;? Répondez-nous ici.</source>
        <translation>We hebben uw factuur nagekeken met uw meter: de berekening klopt. Wilt u in schijven betalen? Antwoord ons hier.</translation>
    </message>
    <message>
        <source>Votre relevé est bien arrivé. Votre prochaine facture suit ces chiffres.</source>
        <translation>Uw meteropname is goed aangekomen. Uw volgende factuur volgt deze cijfers.</translation>
    </message>
    <message>
        <source>Votre contrat reste le même. Vous pouvez le changer quand vous voulez, sans frais. Répondez-nous ici si vous voulez une offre.</source>
        <translation>Uw contract blijft hetzelfde. U kunt het veranderen wanneer u wilt, zonder kosten. Antwoord ons hier als u een aanbod wilt.</translation>
    </message>
    <message>
        <source>Tout est en ordre dans votre espace client. Si une page vous pose problème, dites-nous laquelle.</source>
        <translation>Alles is in orde in uw klantenzone. Hebt u problemen met een pagina, zeg ons dan welke.</translation>
    </message>
    <message>
        <source>Le jour de la remise des clés, remplissez le document de reprise des énergies avec la personne qui entre, puis envoyez-le ici. Nous faisons alors votre facture de clôture.</source>
        <translation>Vul op de dag van de sleuteloverdracht het energieovernamedocument in met de persoon die intrekt, en verstuur het dan hier. Daarna maken we uw slotfactuur.</translation>
    </message>
    <message>
        <source>Nous avons bien lu votre message. Voulez-vous nous donner un peu plus de détails&#xa0;? Répondez-nous ici.</source>
        <translation>We hebben uw bericht goed gelezen. Wilt u ons wat meer details geven? Antwoord ons hier.</translation>
    </message>
    <message>
        <source>Il manque une signature sur votre document de reprise. Les deux personnes le signent, puis vous l’envoyez de nouveau ici.</source>
        <translation>Er ontbreekt een handtekening op uw overnamedocument. De twee personen ondertekenen het, en daarna verstuurt u het hier opnieuw.</translation>
    </message>
    <message>
        <source>Le jour de la remise des clés manque sur votre document de reprise. Écrivez-le, puis envoyez-le de nouveau ici.</source>
        <translation>De dag van de sleuteloverdracht ontbreekt op uw overnamedocument. Vul die in en verstuur het hier opnieuw.</translation>
    </message>
    <message>
        <source>Le jour de la remise des clés est encore à venir. Relevez le compteur ce jour-là, puis envoyez de nouveau le document ici.</source>
        <translation>De dag van de sleuteloverdracht moet nog komen. Lees de meter die dag af en verstuur het document dan hier opnieuw.</translation>
    </message>
    <message>
        <source>Les index de votre document de reprise ne vont pas avec votre compteur. Relisez-le, puis envoyez de nouveau le document ici.</source>
        <translation>De meterstanden op uw overnamedocument passen niet bij uw meter. Lees het na en verstuur het document hier opnieuw.</translation>
    </message>
    <message>
        <source>Votre document de reprise est bien arrivé. Votre contrat %1 est clôturé le %2.</source>
        <translation>Uw overnamedocument is goed aangekomen. Uw contract %1 is afgesloten op %2.</translation>
    </message>
    <message>
        <source>Il n’y a plus rien à facturer.</source>
        <translation>Er valt niets meer te factureren.</translation>
    </message>
    <message>
        <source>Votre facture de clôture %1 vous attend dans votre espace client.</source>
        <translation>Uw slotfactuur %1 staat voor u klaar in uw klantenzone.</translation>
    </message>
    <message>
        <source>Thomas, du service clients</source>
        <translation>Thomas, van de klantendienst</translation>
    </message>
</context>
<context>
    <name>services::RequestPractice</name>
    <message>
        <source>Une deuxième copie de ma facture</source>
        <translation>Een tweede kopie van mijn factuur</translation>
    </message>
    <message>
        <source>Bonjour,

Ma facture imprimée est tachée. Pouvez-vous m’en envoyer une autre&#xa0;?

Merci.</source>
        <translation>Dag,

Mijn afgedrukte factuur heeft vlekken. Kunt u mij een andere sturen?

Dank u.</translation>
    </message>
    <message>
        <source>Bonjour,

Vos factures vous attendent toutes dans «&#xa0;Mes factures&#xa0;»&#xa0;: vous pouvez les imprimer aussi souvent que vous voulez.

À votre service.</source>
        <translation>Dag,

Al uw facturen wachten op u in “Mijn facturen”: u kunt ze zo vaak afdrukken als u wilt.

Tot uw dienst.</translation>
    </message>
    <message>
        <source>Le passage du releveur</source>
        <translation>Het bezoek van de meteropnemer</translation>
    </message>
    <message>
        <source>Bonjour,

Quand le releveur passe-t-il dans ma rue&#xa0;?

Merci.</source>
        <translation>Dag,

Wanneer komt de meteropnemer in mijn straat?

Dank u.</translation>
    </message>
    <message>
        <source>Bonjour,

Le releveur ne passe plus chez vous&#xa0;: vous pouvez envoyer votre relevé par «&#xa0;Mes relevés&#xa0;», quand vous voulez.

À votre service.</source>
        <translation>Dag,

De meteropnemer komt niet meer bij u langs: u kunt uw meteropname via “Mijn meteropnames” sturen, wanneer u wilt.

Tot uw dienst.</translation>
    </message>
    <message>
        <source>Mon nom sur la facture</source>
        <translation>Mijn naam op de factuur</translation>
    </message>
    <message>
        <source>Bonjour,

Mon prénom peut-il être écrit en entier sur la facture&#xa0;?

Merci.</source>
        <translation>Dag,

Kan mijn voornaam voluit op de factuur staan?

Dank u.</translation>
    </message>
    <message>
        <source>Bonjour,

C’est fait&#xa0;: votre prénom sera écrit en entier dès la prochaine facture.

À votre service.</source>
        <translation>Dag,

Dat is in orde: uw voornaam staat vanaf de volgende factuur voluit.

Tot uw dienst.</translation>
    </message>
    <message>
        <source>Inès, du service clients</source>
        <translation>Inès, van de klantendienst</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ActivationPage</name>
    <message>
        <source>Activation impossible</source>
        <translation>Activering niet mogelijk</translation>
    </message>
    <message>
        <source>Ce lien n’ouvre rien, ou n’ouvre plus rien. Vous n’avez rien cassé.</source>
        <translation>Deze link opent niets, of niets meer. U hebt niets kapotgemaakt.</translation>
    </message>
    <message>
        <source>Il a peut-être déjà servi</source>
        <translation>Misschien is de link al gebruikt</translation>
    </message>
    <message>
        <source>Un lien sert une seule fois. Votre espace est alors actif&#xa0;: connectez-vous.</source>
        <translation>Een link dient maar één keer. Uw klantenzone is dan actief: meld u aan.</translation>
    </message>
    <message>
        <source>Il y en a peut-être un plus récent</source>
        <translation>Misschien is er een nieuwere</translation>
    </message>
    <message>
        <source>Quand vous demandez un deuxième e-mail, le lien du premier s’éteint.</source>
        <translation>Als u een tweede e-mail vraagt, werkt de link van de eerste niet meer.</translation>
    </message>
    <message>
        <source>Il est peut-être trop ancien</source>
        <translation>Misschien is de link te oud</translation>
    </message>
    <message>
        <source>Recommencez l’inscription avec la même lettre&#xa0;: vous recevrez un nouvel e-mail.</source>
        <translation>Begin de inschrijving opnieuw met dezelfde brief: u krijgt een nieuwe e-mail.</translation>
    </message>
    <message>
        <source>Recommencer l’inscription</source>
        <translation>De inschrijving opnieuw beginnen</translation>
    </message>
    <message>
        <source>Me connecter</source>
        <translation>Mij aanmelden</translation>
    </message>
    <message>
        <source>Votre espace client est actif.</source>
        <translation>Uw klantenzone is actief.</translation>
    </message>
    <message>
        <source>Connectez-vous avec votre adresse e-mail et le mot de passe que vous avez choisi.</source>
        <translation>Meld u aan met uw e-mailadres en het wachtwoord dat u hebt gekozen.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::AdvancePage</name>
    <message>
        <source>Mon acompte</source>
        <translation>Mijn voorschot</translation>
    </message>
    <message>
        <source>Nouvel acompte par mois</source>
        <translation>Nieuw voorschot per maand</translation>
    </message>
    <message>
        <source>En euros, sans centimes</source>
        <translation>In euro, zonder cent</translation>
    </message>
    <message>
        <source>−&#xa0;5&#xa0;€</source>
        <translation>− € 5</translation>
    </message>
    <message>
        <source>Cinq euros de moins</source>
        <translation>Vijf euro minder</translation>
    </message>
    <message>
        <source>+&#xa0;5&#xa0;€</source>
        <translation>+ € 5</translation>
    </message>
    <message>
        <source>Cinq euros de plus</source>
        <translation>Vijf euro meer</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Relisez votre choix</source>
        <translation>Lees uw keuze na</translation>
    </message>
    <message>
        <source>Confirmer mon nouvel acompte</source>
        <translation>Mijn nieuwe voorschot bevestigen</translation>
    </message>
    <message>
        <source>Corriger</source>
        <translation>Verbeteren</translation>
    </message>
    <message>
        <source>Mon année</source>
        <translation>Mijn jaar</translation>
    </message>
    <message>
        <source>Revenir à mon contrat</source>
        <translation>Terug naar mijn contract</translation>
    </message>
    <message>
        <source>Mon contrat</source>
        <translation>Mijn contract</translation>
    </message>
    <message>
        <source>Vous payez le même montant chaque mois. Une fois par an, le décompte le compare avec ce que vous avez consommé&#xa0;: vous payez le reste, ou nous vous rendons ce qui est en trop.</source>
        <translation>U betaalt elke maand hetzelfde bedrag. Eén keer per jaar vergelijkt de afrekening dat met wat u hebt verbruikt: u betaalt de rest, of wij geven u terug wat te veel is.</translation>
    </message>
    <message>
        <source>Certaines personnes payent un montant fixe chaque mois&#xa0;: un acompte.</source>
        <translation>Sommige mensen betalen elke maand een vast bedrag: een voorschot.</translation>
    </message>
    <message>
        <source>Acompte actuel</source>
        <translation>Huidig voorschot</translation>
    </message>
    <message>
        <source>%1 par mois</source>
        <translation>%1 per maand</translation>
    </message>
    <message>
        <source>Prochain décompte</source>
        <translation>Volgende afrekening</translation>
    </message>
    <message>
        <source>Coût de l’année, estimé</source>
        <translation>Kosten van het jaar, geschat</translation>
    </message>
    <message>
        <source>Acomptes déjà demandés</source>
        <translation>Al gevraagde voorschotten</translation>
    </message>
    <message>
        <source>%1, en tout %2</source>
        <extracomment>%1 how many, %2 their sum</extracomment>
        <translation>%1, samen %2</translation>
    </message>
    <message>
        <source>Acomptes à venir</source>
        <translation>Voorschotten die nog komen</translation>
    </message>
    <message>
        <source>Revenir à %1 par mois</source>
        <translation>Terug naar %1 per maand</translation>
    </message>
    <message>
        <source>Possible jusqu’à ce soir.</source>
        <translation>Kan nog tot vanavond.</translation>
    </message>
    <message>
        <source>Prendre le montant conseillé&#xa0;: %1</source>
        <translation>Het aangeraden bedrag nemen: %1</translation>
    </message>
    <message>
        <source>Écrivez un montant pour voir votre décompte</source>
        <translation>Schrijf een bedrag om uw afrekening te zien</translation>
    </message>
    <message>
        <source>Entre 10&#xa0;€ et 500&#xa0;€ par mois.</source>
        <translation>Tussen € 10 en € 500 per maand.</translation>
    </message>
    <message>
        <source>Nouvel acompte</source>
        <translation>Nieuw voorschot</translation>
    </message>
    <message>
        <source>À partir de</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Votre décompte</source>
        <translation>Uw afrekening</translation>
    </message>
    <message>
        <source>Votre acompte est de %1 par mois.</source>
        <translation>Uw voorschot is %1 per maand.</translation>
    </message>
    <message>
        <source>À partir de %1. Un e-mail vous le confirme.</source>
        <translation>Vanaf %1. U krijgt een e-mail als bevestiging.</translation>
    </message>
    <message>
        <source>Votre acompte est de nouveau de %1 par mois.</source>
        <translation>Uw voorschot is opnieuw %1 per maand.</translation>
    </message>
    <message>
        <source>Un e-mail vous le confirme.</source>
        <translation>U krijgt een e-mail als bevestiging.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::AdvanceSentences</name>
    <message>
        <source>Vous n’avez pas d’acompte</source>
        <translation>U hebt geen voorschot</translation>
    </message>
    <message>
        <source>Vous payez chaque mois ce que vous avez vraiment consommé. Il n’y a donc ni acompte ni décompte. Vous préférez le même montant chaque mois&#xa0;? Écrivez-nous.</source>
        <translation>U betaalt elke maand wat u echt hebt verbruikt. Er is dus geen voorschot en geen afrekening. Betaalt u liever elke maand hetzelfde bedrag? Schrijf ons.</translation>
    </message>
    <message>
        <source>Écrire à Electruc</source>
        <translation>Electruc schrijven</translation>
    </message>
    <message>
        <source>Une facture n’est pas payée</source>
        <translation>Er is een factuur niet betaald</translation>
    </message>
    <message>
        <source>Sa date est passée. Payez-la d’abord&#xa0;: vous pourrez ensuite changer votre acompte.</source>
        <translation>De datum is voorbij. Betaal ze eerst: daarna kunt u uw voorschot veranderen.</translation>
    </message>
    <message>
        <source>Voir mes factures</source>
        <translation>Mijn facturen bekijken</translation>
    </message>
    <message>
        <source>C’est encore trop tôt</source>
        <translation>Het is nog te vroeg</translation>
    </message>
    <message>
        <source>Nous connaissons moins de trois mois de votre consommation. Revenez en %1.</source>
        <translation>We kennen minder dan drie maanden van uw verbruik. Kom terug in %1.</translation>
    </message>
    <message>
        <source>Votre prochaine facture est le décompte annuel</source>
        <translation>Uw volgende factuur is de jaarlijkse afrekening</translation>
    </message>
    <message>
        <source>Il arrive en %1 et fixe votre nouvel acompte. Vous pourrez le changer après.</source>
        <translation>Ze komt in %1 en bepaalt uw nieuwe voorschot. Daarna kunt u het veranderen.</translation>
    </message>
    <message>
        <source>Vous avez déjà changé votre acompte cette année</source>
        <translation>U hebt uw voorschot dit jaar al veranderd</translation>
    </message>
    <message>
        <source>C’était le %1. Vous pourrez le changer de nouveau après votre décompte de %2.</source>
        <translation>Dat was op %1. U kunt het opnieuw veranderen na uw afrekening van %2.</translation>
    </message>
    <message>
        <source>Écrivez le montant que vous voulez payer chaque mois.</source>
        <translation>Schrijf het bedrag dat u elke maand wilt betalen.</translation>
    </message>
    <message>
        <source>Écrivez seulement des chiffres, par exemple 95.</source>
        <translation>Schrijf alleen cijfers, bijvoorbeeld 95.</translation>
    </message>
    <message>
        <source>Écrivez un montant sans centimes, par exemple 95.</source>
        <translation>Schrijf een bedrag zonder cent, bijvoorbeeld 95.</translation>
    </message>
    <message>
        <source>Le plus petit acompte est de 10&#xa0;€.</source>
        <translation>Het kleinste voorschot is € 10.</translation>
    </message>
    <message>
        <source>Le plus grand acompte est de 500&#xa0;€.</source>
        <translation>Het grootste voorschot is € 500.</translation>
    </message>
    <message>
        <source>C’est déjà votre acompte. Choisissez un autre montant.</source>
        <translation>Dat is al uw voorschot. Kies een ander bedrag.</translation>
    </message>
    <message>
        <source>%1 pendant %2, puis votre décompte en %3. C’est une estimation.</source>
        <extracomment>%1 amount, %2 how many times, %3 month of the statement</extracomment>
        <translation>%1 gedurende %2, daarna uw afrekening in %3. Dit is een schatting.</translation>
    </message>
    <message>
        <source>%1 mois</source>
        <translation>%1 maanden</translation>
    </message>
    <message>
        <source>Au décompte, vous payerez environ %1</source>
        <translation>Bij de afrekening betaalt u ongeveer %1</translation>
    </message>
    <message>
        <source>Au décompte, vous recevrez environ %1</source>
        <translation>Bij de afrekening krijgt u ongeveer %1</translation>
    </message>
    <message>
        <source>Au décompte, il n’y aura rien à payer</source>
        <translation>Bij de afrekening hoeft u niets te betalen</translation>
    </message>
</context>
<context>
    <name>sites::electruc::AnswerPanel</name>
    <message>
        <source>Exemple</source>
        <translation>Voorbeeld</translation>
    </message>
</context>
<context>
    <name>sites::electruc::AttachmentBox</name>
    <message>
        <source>Documents (si vous en avez)</source>
        <translation>Documenten (als u er hebt)</translation>
    </message>
    <message>
        <source>PDF, photo ou document Word, %1 au plus, %2 fichiers.</source>
        <translation>Pdf, foto of Word-document, hoogstens %1, %2 bestanden.</translation>
    </message>
    <message>
        <source>Ajouter un document</source>
        <translation>Een document toevoegen</translation>
    </message>
    <message>
        <source>Choisir un document</source>
        <translation>Een document kiezen</translation>
    </message>
    <message>
        <source>%1 fichiers au plus. Envoyez celui-ci dans un deuxième message.</source>
        <translation>Hoogstens %1 bestanden. Stuur dit in een tweede bericht.</translation>
    </message>
    <message>
        <source>%1 · ajouté</source>
        <comment>size of a file</comment>
        <translation>%1 · toegevoegd</translation>
    </message>
</context>
<context>
    <name>sites::electruc::AttachmentRow</name>
    <message>
        <source>Voir %1, %2</source>
        <comment>name of a file, its size</comment>
        <translation>%1 bekijken, %2</translation>
    </message>
    <message>
        <source>Enlever %1</source>
        <translation>%1 weghalen</translation>
    </message>
    <message>
        <source>Fermer le message sur %1</source>
        <translation>Het bericht over %1 sluiten</translation>
    </message>
</context>
<context>
    <name>sites::electruc::CloseAccountPage</name>
    <message>
        <source>Fermer mon compte</source>
        <translation>Mijn account sluiten</translation>
    </message>
    <message>
        <source>Votre mot de passe</source>
        <translation>Uw wachtwoord</translation>
    </message>
    <message>
        <source>Pour être sûr que c’est bien vous.</source>
        <translation>Om zeker te zijn dat u het bent.</translation>
    </message>
    <message>
        <source>Garder mon compte</source>
        <translation>Mijn account houden</translation>
    </message>
    <message>
        <source>Mon profil</source>
        <translation>Mijn profiel</translation>
    </message>
    <message>
        <source>Vous ne pourrez plus vous connecter.</source>
        <translation>U kunt zich niet meer aanmelden.</translation>
    </message>
    <message>
        <source>Rien n’est effacé&#xa0;: écrivez-nous et nous rouvrons votre compte comme il était.</source>
        <translation>Er wordt niets gewist: schrijf ons en wij openen uw account weer zoals hij was.</translation>
    </message>
    <message>
        <source>Votre électricité</source>
        <translation>Uw elektriciteit</translation>
    </message>
    <message>
        <source>continue&#xa0;: le contrat ne s’arrête pas</source>
        <translation>loopt door: het contract stopt niet</translation>
    </message>
    <message>
        <source>Vos factures</source>
        <translation>Uw facturen</translation>
    </message>
    <message>
        <source>arrivent par la poste, à votre adresse de facturation</source>
        <translation>komen met de post, op uw facturatieadres</translation>
    </message>
    <message>
        <source>Vos demandes</source>
        <translation>Uw aanvragen</translation>
    </message>
    <message>
        <source>en cours reçoivent leur réponse par la poste</source>
        <translation>die lopen, krijgen hun antwoord met de post</translation>
    </message>
    <message>
        <source>Écrivez votre mot de passe pour fermer votre compte.</source>
        <translation>Schrijf uw wachtwoord om uw account te sluiten.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre mot de passe. Essayez encore&#xa0;: rien n’est bloqué.</source>
        <translation>Dit is niet uw wachtwoord. Probeer opnieuw: er is niets geblokkeerd.</translation>
    </message>
    <message>
        <source>Votre compte est fermé.</source>
        <translation>Uw account is gesloten.</translation>
    </message>
    <message>
        <source>Vos factures arrivent maintenant par la poste. Vous changez d’avis&#xa0;? Écrivez-nous, page «&#xa0;Contact&#xa0;».</source>
        <translation>Uw facturen komen nu met de post. Verandert u van gedachten? Schrijf ons, op de pagina “Contact”.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::CodeByTextPage</name>
    <message>
        <source>Code par SMS à la connexion</source>
        <translation>Code per sms bij het aanmelden</translation>
    </message>
    <message>
        <source>Après votre mot de passe, nous vous envoyons un code de 6 chiffres par SMS. Même avec votre mot de passe, personne n’entre sans votre téléphone.</source>
        <translation>Na uw wachtwoord sturen wij u een code van 6 cijfers per sms. Zelfs met uw wachtwoord komt niemand binnen zonder uw telefoon.</translation>
    </message>
    <message>
        <source>Ne dites ce code à personne, même à quelqu’un qui se présente au téléphone comme Electruc&#xa0;: nous ne le demandons jamais.</source>
        <translation>Zeg deze code aan niemand, ook niet aan iemand die zich aan de telefoon voorstelt als Electruc: wij vragen er nooit naar.</translation>
    </message>
    <message>
        <source>Demander un code à chaque connexion</source>
        <translation>Bij elke aanmelding een code vragen</translation>
    </message>
    <message>
        <source>Ne plus demander de code</source>
        <translation>Geen code meer vragen</translation>
    </message>
    <message>
        <source>Revenir à mon profil</source>
        <translation>Terug naar mijn profiel</translation>
    </message>
    <message>
        <source>Code par SMS</source>
        <translation>Code per sms</translation>
    </message>
    <message>
        <source>Mon profil</source>
        <translation>Mijn profiel</translation>
    </message>
    <message>
        <source>Activé</source>
        <translation>Geactiveerd</translation>
    </message>
    <message>
        <source>Pas activé</source>
        <translation>Niet geactiveerd</translation>
    </message>
    <message>
        <source>Il nous manque votre numéro de GSM.</source>
        <translation>Wij hebben uw gsm-nummer niet.</translation>
    </message>
    <message>
        <source>Sans lui, vous vous connectez sans code. Écrivez-le dans votre profil.</source>
        <translation>Zonder dat nummer meldt u zich aan zonder code. Schrijf het in uw profiel.</translation>
    </message>
    <message>
        <source>Écrivez-le d’abord dans votre profil, puis revenez ici.</source>
        <translation>Schrijf het eerst in uw profiel en kom dan hier terug.</translation>
    </message>
    <message>
        <source>Écrire mon numéro</source>
        <translation>Mijn nummer schrijven</translation>
    </message>
    <message>
        <source>Les codes arrivent au %1.</source>
        <translation>De codes komen aan op %1.</translation>
    </message>
    <message>
        <source>Écrivez d’abord votre numéro de GSM dans votre profil.</source>
        <translation>Schrijf eerst uw gsm-nummer in uw profiel.</translation>
    </message>
    <message>
        <source>C’est noté&#xa0;: un code par SMS à chaque connexion.</source>
        <translation>Begrepen: een code per sms bij elke aanmelding.</translation>
    </message>
    <message>
        <source>Gardez votre téléphone près de vous la prochaine fois.</source>
        <translation>Houd de volgende keer uw telefoon bij u.</translation>
    </message>
    <message>
        <source>C’est noté&#xa0;: plus de code par SMS.</source>
        <translation>Begrepen: geen code per sms meer.</translation>
    </message>
    <message>
        <source>Votre mot de passe suffit de nouveau.</source>
        <translation>Uw wachtwoord volstaat opnieuw.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ContactPage</name>
    <message>
        <source>Nous écrire</source>
        <translation>Ons schrijven</translation>
    </message>
    <message>
        <source>Nous répondons par e-mail dans les deux jours ouvrables.</source>
        <translation>Wij antwoorden per e-mail binnen twee werkdagen.</translation>
    </message>
    <message>
        <source>Votre nom</source>
        <translation>Uw naam</translation>
    </message>
    <message>
        <source>Votre adresse e-mail</source>
        <translation>Uw e-mailadres</translation>
    </message>
    <message>
        <source>Sujet</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Votre message</source>
        <translation>Uw bericht</translation>
    </message>
    <message>
        <source>Envoyer le message</source>
        <translation>Het bericht versturen</translation>
    </message>
    <message>
        <source>Prenez le temps de relire avant d’envoyer.</source>
        <translation>Neem de tijd om na te lezen voor u verstuurt.</translation>
    </message>
    <message>
        <source>Vous préférez nous parler&#xa0;?</source>
        <translation>Spreekt u ons liever?</translation>
    </message>
    <message>
        <source>078 00 00 00</source>
        <translation>078 00 00 00</translation>
    </message>
    <message>
        <source>Du lundi au vendredi, de 8 h à 18 h</source>
        <translation>Van maandag tot vrijdag, van 8 tot 18&#xa0;uur</translation>
    </message>
    <message>
        <source>Espace Electruc</source>
        <translation>Infopunt Electruc</translation>
    </message>
    <message>
        <source>Place de la Dynamo 1
4998 Valbois
Le mardi et le jeudi, de 9 h à 12 h</source>
        <translation>Place de la Dynamo 1
4998 Valbois
Op dinsdag en donderdag, van 9 tot 12&#xa0;uur</translation>
    </message>
    <message>
        <source>Une réponse tout de suite&#xa0;?</source>
        <translation>Meteen een antwoord?</translation>
    </message>
    <message>
        <source>Lire les questions fréquentes</source>
        <translation>De veelgestelde vragen lezen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Une question sur ma facture</source>
        <translation>Een vraag over mijn factuur</translation>
    </message>
    <message>
        <source>Mon relevé, mon compteur</source>
        <translation>Mijn meteropname, mijn meter</translation>
    </message>
    <message>
        <source>Mon contrat</source>
        <translation>Mijn contract</translation>
    </message>
    <message>
        <source>Mon espace client, mon mot de passe</source>
        <translation>Mijn klantenzone, mijn wachtwoord</translation>
    </message>
    <message>
        <source>Autre chose</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>Écrivez votre message avant de l’envoyer.</source>
        <translation>Schrijf uw bericht voor u het verstuurt.</translation>
    </message>
    <message>
        <source>Écrivez votre adresse e-mail.</source>
        <translation>Schrijf uw e-mailadres.</translation>
    </message>
    <message>
        <source>Écrivez votre nom.</source>
        <translation>Schrijf uw naam.</translation>
    </message>
    <message>
        <source>Votre message est envoyé.</source>
        <translation>Uw bericht is verstuurd.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ContractPage</name>
    <message>
        <source>Mon contrat</source>
        <translation>Mijn contract</translation>
    </message>
    <message>
        <source>Télécharger mon contrat (PDF)</source>
        <translation>Mijn contract downloaden (pdf)</translation>
    </message>
    <message>
        <source>Mon raccordement</source>
        <translation>Mijn aansluiting</translation>
    </message>
    <message>
        <source>Lire les conditions générales (PDF)</source>
        <translation>De algemene voorwaarden lezen (pdf)</translation>
    </message>
    <message>
        <source>Je déménage</source>
        <translation>Ik verhuis</translation>
    </message>
    <message>
        <source>Vous n’avez pas encore de contrat</source>
        <translation>U hebt nog geen contract</translation>
    </message>
    <message>
        <source>Il apparaîtra ici dès qu’il sera signé.</source>
        <translation>Het verschijnt hier zodra het is ondertekend.</translation>
    </message>
    <message>
        <source>Prix fixe pendant 12 mois</source>
        <translation>Vaste prijs gedurende 12 maanden</translation>
    </message>
    <message>
        <source>Prix variable, revu chaque mois</source>
        <translation>Variabele prijs, elke maand herzien</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Referentie</translation>
    </message>
    <message>
        <source>Depuis le</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Jusqu’au</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>%1, puis sans durée</source>
        <translation>%1, daarna zonder duur</translation>
    </message>
    <message>
        <source>sans date de fin</source>
        <translation>zonder einddatum</translation>
    </message>
    <message>
        <source>Prix de l’énergie</source>
        <translation>Prijs van de energie</translation>
    </message>
    <message>
        <source>%1 par kWh (TVA non comprise)</source>
        <translation>%1 per kWh (btw niet inbegrepen)</translation>
    </message>
    <message>
        <source>%1 par kWh ce mois-ci (TVA non comprise)</source>
        <translation>%1 per kWh deze maand (btw niet inbegrepen)</translation>
    </message>
    <message>
        <source>Redevance</source>
        <translation>Vergoeding</translation>
    </message>
    <message>
        <source>%1 par mois</source>
        <translation>%1 per maand</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN-code</translation>
    </message>
    <message>
        <source>Compteur</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Mon acompte</source>
        <translation>Mijn voorschot</translation>
    </message>
    <message>
        <source>Facturation</source>
        <translation>Facturatie</translation>
    </message>
    <message>
        <source>un acompte chaque mois, un décompte en %1</source>
        <translation>elke maand een voorschot, een afrekening in %1</translation>
    </message>
    <message>
        <source>chaque mois, ce que vous avez consommé</source>
        <translation>elke maand, wat u hebt verbruikt</translation>
    </message>
</context>
<context>
    <name>sites::electruc::CookieBanner</name>
    <message>
        <source>Votre choix pour les cookies</source>
        <translation>Uw keuze voor de cookies</translation>
    </message>
    <message>
        <source>Un cookie est une petite note que le site garde sur l’ordinateur. Certains sont nécessaires. Les autres comptent les visites ou choisissent des publicités&#xa0;: c’est vous qui décidez.</source>
        <translation>Een cookie is een kleine notitie die de site op de computer bewaart. Sommige zijn noodzakelijk. De andere tellen de bezoeken of kiezen reclame: u beslist.</translation>
    </message>
    <message>
        <source>Tout refuser</source>
        <translation>Alles weigeren</translation>
    </message>
    <message>
        <source>Tout accepter</source>
        <translation>Alles aanvaarden</translation>
    </message>
    <message>
        <source>Choisir un par un</source>
        <translation>Een voor een kiezen</translation>
    </message>
</context>
<context>
    <name>sites::electruc::CookiesPage</name>
    <message>
        <source>Vos cookies</source>
        <translation>Uw cookies</translation>
    </message>
    <message>
        <source>Un cookie est une petite note que le site garde sur l’ordinateur, pour s’en souvenir à la visite suivante.</source>
        <translation>Een cookie is een kleine notitie die de site op de computer bewaart, om zich bij het volgende bezoek iets te herinneren.</translation>
    </message>
    <message>
        <source>Nécessaires</source>
        <translation>Noodzakelijk</translation>
    </message>
    <message>
        <source>Ils gardent votre connexion et votre choix d’aujourd’hui. Sans eux, le site ne marche pas&#xa0;: on ne vous les demande pas.</source>
        <translation>Ze bewaren uw aanmelding en uw keuze van vandaag. Zonder die cookies werkt de site niet: wij vragen het u daarom niet.</translation>
    </message>
    <message>
        <source>Compter les visites</source>
        <translation>De bezoeken tellen</translation>
    </message>
    <message>
        <source>Pour savoir quelles pages servent. Facultatif.</source>
        <translation>Om te weten welke pagina’s nuttig zijn. Facultatief.</translation>
    </message>
    <message>
        <source>Choisir des publicités pour vous</source>
        <translation>Reclame voor u kiezen</translation>
    </message>
    <message>
        <source>D’autres entreprises savent alors que vous visitez ce site. Facultatif.</source>
        <translation>Andere bedrijven weten dan dat u deze site bezoekt. Facultatief.</translation>
    </message>
    <message>
        <source>Garder mes choix</source>
        <translation>Mijn keuzes bewaren</translation>
    </message>
    <message>
        <source>Tout refuser</source>
        <translation>Alles weigeren</translation>
    </message>
    <message>
        <source>Tout accepter</source>
        <translation>Alles aanvaarden</translation>
    </message>
    <message>
        <source>Reprendre mon choix</source>
        <translation>Mijn keuze intrekken</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Votre choix est gardé. Vous pouvez le changer quand vous voulez.</source>
        <translation>Uw keuze is bewaard. U kunt ze veranderen wanneer u wilt.</translation>
    </message>
    <message>
        <source>Vous n’avez pas encore choisi. Rien n’est coché d’avance.</source>
        <translation>U hebt nog niet gekozen. Er is niets vooraf aangevinkt.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::DashboardPage</name>
    <message>
        <source>Continuer</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Tout est en ordre. Rien à faire aujourd’hui.</source>
        <translation>Alles is in orde. Vandaag is er niets te doen.</translation>
    </message>
    <message>
        <source>Ma consommation</source>
        <translation>Mijn verbruik</translation>
    </message>
    <message>
        <source>kWh par mois</source>
        <translation>kWh per maand</translation>
    </message>
    <message>
        <source>Ma consommation, en kWh par mois</source>
        <translation>Mijn verbruik, in kWh per maand</translation>
    </message>
    <message>
        <source>Ma facture</source>
        <translation>Mijn factuur</translation>
    </message>
    <message>
        <source>Voir mes factures</source>
        <translation>Mijn facturen bekijken</translation>
    </message>
    <message>
        <source>Mon relevé</source>
        <translation>Mijn meteropname</translation>
    </message>
    <message>
        <source>Voir mes relevés</source>
        <translation>Mijn meteropnames bekijken</translation>
    </message>
    <message>
        <source>Tableau de bord</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Bonjour %1 %2</source>
        <extracomment>%1: Madame or Monsieur; %2: last name</extracomment>
        <translation>Dag %1 %2</translation>
    </message>
    <message>
        <source>À faire&#xa0;: payer votre facture</source>
        <translation>Te doen: uw factuur betalen</translation>
    </message>
    <message>
        <source>%1&#xa0;; la date du %2 est passée</source>
        <translation>%1; de datum van %2 is voorbij</translation>
    </message>
    <message>
        <source>%1 avant le %2</source>
        <translation>%1 vóór %2</translation>
    </message>
    <message>
        <source>Voir ma facture</source>
        <translation>Mijn factuur bekijken</translation>
    </message>
    <message>
        <source>À faire&#xa0;: envoyer votre relevé</source>
        <translation>Te doen: uw meteropname versturen</translation>
    </message>
    <message>
        <source>Avant le %1, en trois minutes</source>
        <translation>Vóór %1, in drie minuten</translation>
    </message>
    <message>
        <source>Envoyer mon relevé</source>
        <translation>Mijn meteropname versturen</translation>
    </message>
    <message>
        <source>Pas encore de consommation</source>
        <translation>Nog geen verbruik</translation>
    </message>
    <message>
        <source>Votre graphique arrive avec votre première facture.</source>
        <translation>Uw grafiek komt met uw eerste factuur.</translation>
    </message>
    <message>
        <source>Autant qu’en %1.</source>
        <translation>Evenveel als in %1.</translation>
    </message>
    <message>
        <source>%1 de plus qu’en %2&#xa0;: c’est l’automne.</source>
        <translation>%1 meer dan in %2: het is herfst.</translation>
    </message>
    <message>
        <source>%1 de plus qu’en %2&#xa0;: c’est l’hiver.</source>
        <translation>%1 meer dan in %2: het is winter.</translation>
    </message>
    <message>
        <source>%1 de plus qu’en %2.</source>
        <translation>%1 meer dan in %2.</translation>
    </message>
    <message>
        <source>%1 de moins qu’en %2&#xa0;: c’est le printemps.</source>
        <translation>%1 minder dan in %2: het is lente.</translation>
    </message>
    <message>
        <source>%1 de moins qu’en %2&#xa0;: c’est l’été.</source>
        <translation>%1 minder dan in %2: het is zomer.</translation>
    </message>
    <message>
        <source>%1 de moins qu’en %2.</source>
        <translation>%1 minder dan in %2.</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>pas encore de facture</source>
        <translation>nog geen factuur</translation>
    </message>
    <message>
        <source>avant le %1</source>
        <translation>vóór %1</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>pas encore de relevé</source>
        <translation>nog geen meteropname</translation>
    </message>
    <message>
        <source>le %1</source>
        <translation>op %1</translation>
    </message>
    <message>
        <source>%1 · %2 · dernière facture&#xa0;: %3</source>
        <translation>%1 · %2 · laatste factuur: %3</translation>
    </message>
    <message>
        <source>1 facture</source>
        <translation>1 factuur</translation>
    </message>
    <message>
        <source>%1 factures</source>
        <translation>%1 facturen</translation>
    </message>
    <message>
        <source>%1 relevé validé</source>
        <translation>%1 goedgekeurde meteropname</translation>
    </message>
    <message>
        <source>%1 relevés validés</source>
        <translation>%1 goedgekeurde meteropnames</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ElectrucSite</name>
    <message>
        <source>Mon électricité</source>
        <translation>Mijn elektriciteit</translation>
    </message>
</context>
<context>
    <name>sites::electruc::FilePreviewDialog</name>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ForgottenPasswordPage</name>
    <message>
        <source>Mot de passe oublié</source>
        <translation>Wachtwoord vergeten</translation>
    </message>
    <message>
        <source>Cela arrive à tout le monde. Écrivez l’adresse e-mail de votre espace client&#xa0;: nous y envoyons un lien pour choisir un nouveau mot de passe.</source>
        <translation>Dat overkomt iedereen. Schrijf het e-mailadres van uw klantenzone: wij sturen er een link naartoe om een nieuw wachtwoord te kiezen.</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Recevoir un lien</source>
        <translation>Een link ontvangen</translation>
    </message>
    <message>
        <source>Essayer encore de me connecter</source>
        <translation>Mij opnieuw proberen aan te melden</translation>
    </message>
    <message>
        <source>Regardez votre messagerie</source>
        <translation>Kijk in uw mailbox</translation>
    </message>
    <message>
        <source>Nous ne disons pas si cette adresse a un espace client&#xa0;: la réponse est la même dans tous les cas. Ainsi, personne ne peut savoir qui est client ici.</source>
        <translation>Wij zeggen niet of dit adres een klantenzone heeft: het antwoord is altijd hetzelfde. Zo kan niemand weten wie hier klant is.</translation>
    </message>
    <message>
        <source>Rien n’arrive&#xa0;? Relisez l’adresse, et regardez aussi dans le dossier «&#xa0;Suspects&#xa0;».</source>
        <translation>Komt er niets aan? Lees het adres na en kijk ook in de map “Verdacht”.</translation>
    </message>
    <message>
        <source>Ouvrir ma messagerie</source>
        <translation>Mijn mailbox openen</translation>
    </message>
    <message>
        <source>Écrire une autre adresse</source>
        <translation>Een ander adres schrijven</translation>
    </message>
    <message>
        <source>Si %1 est l’adresse d’un espace client, un e-mail vient d’y partir.</source>
        <translation>Is %1 het adres van een klantenzone, dan is er net een e-mail naartoe vertrokken.</translation>
    </message>
    <message>
        <source>Le lien de l’e-mail reste valable pendant %1, et sert une seule fois.</source>
        <translation>De link in de e-mail blijft %1 geldig en dient maar één keer.</translation>
    </message>
    <message>
        <source>Écrivez votre adresse e-mail.</source>
        <translation>Schrijf uw e-mailadres.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::FormErrors</name>
    <message>
        <source>va au champ «&#xa0;%1&#xa0;»</source>
        <translation>gaat naar het veld “%1”</translation>
    </message>
    <message>
        <source>Il y a une chose à corriger&#xa0;:</source>
        <translation>Er is één ding te verbeteren:</translation>
    </message>
    <message>
        <source>Il y a %1 choses à corriger&#xa0;:</source>
        <translation>Er zijn %1 dingen te verbeteren:</translation>
    </message>
</context>
<context>
    <name>sites::electruc::FramedPage</name>
    <message>
        <source>Votre choix est repris.</source>
        <translation>Uw keuze is ingetrokken.</translation>
    </message>
    <message>
        <source>Le site ne garde plus que le nécessaire.</source>
        <translation>De site bewaart alleen nog wat noodzakelijk is.</translation>
    </message>
    <message>
        <source>C’est noté&#xa0;: vous refusez.</source>
        <translation>Begrepen: u weigert.</translation>
    </message>
    <message>
        <source>C’est noté.</source>
        <translation>Begrepen.</translation>
    </message>
    <message>
        <source>Le site marche aussi bien. Le lien «&#xa0;Cookies&#xa0;», en bas de page, permet de changer d’avis.</source>
        <translation>De site werkt even goed. Met de link “Cookies”, onderaan de pagina, kunt u van gedachten veranderen.</translation>
    </message>
    <message>
        <source>Le lien «&#xa0;Cookies&#xa0;», en bas de page, permet de changer d’avis à tout moment.</source>
        <translation>Met de link “Cookies”, onderaan de pagina, kunt u op elk moment van gedachten veranderen.</translation>
    </message>
    <message>
        <source>%1 — Electruc</source>
        <extracomment>Title of a tab: the page, then the site</extracomment>
        <translation>%1 — Electruc</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>Startpagina</translation>
    </message>
    <message>
        <source>Nos services</source>
        <translation>Onze diensten</translation>
    </message>
    <message>
        <source>Espace client</source>
        <translation>Klantenzone</translation>
    </message>
    <message>
        <source>Connecté en tant que %1 · Accès sécurisé</source>
        <translation>Aangemeld als %1 · Beveiligde toegang</translation>
    </message>
    <message>
        <source>Votre session est fermée.</source>
        <translation>Uw sessie is gesloten.</translation>
    </message>
    <message>
        <source>Personne ne peut plus voir votre espace client sur cet ordinateur.</source>
        <translation>Niemand kan uw klantenzone nog zien op deze computer.</translation>
    </message>
    <message>
        <source>Le site est en français.</source>
        <extracomment>Translate as « The site is in English. »: the language itself is named</extracomment>
        <translation>De site is in het Nederlands.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::HeaderButton</name>
    <message>
        <source>page ouverte</source>
        <extracomment>Said by a screen reader of the entry of the page one is on</extracomment>
        <translation>geopende pagina</translation>
    </message>
</context>
<context>
    <name>sites::electruc::HelpPage</name>
    <message>
        <source>Comment pouvons-nous vous aider&#xa0;?</source>
        <translation>Hoe kunnen wij u helpen?</translation>
    </message>
    <message>
        <source>Écrivez un mot&#xa0;: facture, compteur, mot de passe…</source>
        <translation>Schrijf een woord: factuur, meter, wachtwoord…</translation>
    </message>
    <message>
        <source>Chercher dans l’aide</source>
        <translation>In de hulp zoeken</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Sujets</source>
        <translation>Onderwerpen</translation>
    </message>
    <message>
        <source>Sujets de l’aide</source>
        <translation>Onderwerpen van de hulp</translation>
    </message>
    <message>
        <source>Les questions les plus posées</source>
        <translation>De meest gestelde vragen</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Factures</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>Relevés</source>
        <translation>Meteropnames</translation>
    </message>
    <message>
        <source>Mon espace</source>
        <translation>Mijn klantenzone</translation>
    </message>
    <message>
        <source>Rien trouvé pour «&#xa0;%1&#xa0;».</source>
        <translation>Niets gevonden voor “%1”.</translation>
    </message>
    <message>
        <source>Essayez un autre mot ou écrivez-nous.</source>
        <translation>Probeer een ander woord of schrijf ons.</translation>
    </message>
    <message>
        <source>Nous écrire</source>
        <translation>Ons schrijven</translation>
    </message>
    <message>
        <source>Réponses pour «&#xa0;%1&#xa0;»</source>
        <translation>Antwoorden voor “%1”</translation>
    </message>
    <message>
        <source>Les questions sur les factures</source>
        <translation>De vragen over de facturen</translation>
    </message>
    <message>
        <source>Les questions sur les relevés</source>
        <translation>De vragen over de meteropnames</translation>
    </message>
    <message>
        <source>Les questions sur mon espace</source>
        <translation>De vragen over mijn klantenzone</translation>
    </message>
</context>
<context>
    <name>sites::electruc::HomePage</name>
    <message>
        <source>Votre énergie, simplement</source>
        <translation>Uw energie, gewoon eenvoudig</translation>
    </message>
    <message>
        <source>Vos factures, vos relevés et vos demandes au même endroit. Vous avancez à votre rythme&#xa0;: rien n’est envoyé sans votre accord.</source>
        <translation>Uw facturen, uw meteropnames en uw aanvragen op één plaats. U gaat vooruit op uw eigen tempo: niets wordt verstuurd zonder uw akkoord.</translation>
    </message>
    <message>
        <source>Aller à mon espace client</source>
        <translation>Naar mijn klantenzone</translation>
    </message>
    <message>
        <source>Première visite&#xa0;: activer mon espace</source>
        <translation>Eerste bezoek: mijn klantenzone activeren</translation>
    </message>
    <message>
        <source>Que voulez-vous faire&#xa0;?</source>
        <translation>Wat wilt u doen?</translation>
    </message>
    <message>
        <source>Voir mes factures</source>
        <translation>Mijn facturen bekijken</translation>
    </message>
    <message>
        <source>Les lire, les télécharger</source>
        <translation>Lezen en downloaden</translation>
    </message>
    <message>
        <source>Envoyer un relevé</source>
        <translation>Een meteropname versturen</translation>
    </message>
    <message>
        <source>Les chiffres du compteur</source>
        <translation>De cijfers van de meter</translation>
    </message>
    <message>
        <source>Payer sans y penser</source>
        <translation>Betalen zonder eraan te denken</translation>
    </message>
    <message>
        <source>Choisir la domiciliation</source>
        <translation>Kiezen voor domiciliëring</translation>
    </message>
    <message>
        <source>Poser une question</source>
        <translation>Een vraag stellen</translation>
    </message>
    <message>
        <source>Nous répondons en 2 jours</source>
        <translation>Wij antwoorden binnen 2 dagen</translation>
    </message>
    <message>
        <source>Comment commencer&#xa0;?</source>
        <translation>Hoe begint u?</translation>
    </message>
    <message>
        <source>1. Vous recevez une lettre</source>
        <translation>1. U krijgt een brief</translation>
    </message>
    <message>
        <source>Elle contient votre code EAN et votre code d’activation.</source>
        <translation>Daarin staan uw EAN-code en uw activeringscode.</translation>
    </message>
    <message>
        <source>2. Vous activez votre espace</source>
        <translation>2. U activeert uw klantenzone</translation>
    </message>
    <message>
        <source>Vous choisissez un mot de passe. Cela prend cinq minutes.</source>
        <translation>U kiest een wachtwoord. Dat duurt vijf minuten.</translation>
    </message>
    <message>
        <source>3. Vous gérez votre énergie</source>
        <translation>3. U beheert uw energie</translation>
    </message>
    <message>
        <source>Factures, relevés, demandes&#xa0;: tout est au même endroit.</source>
        <translation>Facturen, meteropnames, aanvragen: alles staat op één plaats.</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>Startpagina</translation>
    </message>
    <message>
        <source>Besoin d’aide&#xa0;? </source>
        <translation>Hulp nodig? </translation>
    </message>
    <message>
        <source>078&#xa0;00&#xa0;00&#xa0;00</source>
        <translation>078&#xa0;00&#xa0;00&#xa0;00</translation>
    </message>
    <message>
        <source>, de 8&#xa0;h à 18&#xa0;h</source>
        <translation>, van 8 tot 18&#xa0;uur</translation>
    </message>
    <message>
        <source>Mon espace</source>
        <translation>Mijn klantenzone</translation>
    </message>
</context>
<context>
    <name>sites::electruc::InvoiceRow</name>
    <message>
        <source>Télécharger</source>
        <translation>Downloaden</translation>
    </message>
    <message>
        <source>Voir la facture, %1, n° %2</source>
        <translation>De factuur bekijken, %1, nr. %2</translation>
    </message>
    <message>
        <source>Télécharger la facture, %1, n° %2</source>
        <translation>De factuur downloaden, %1, nr. %2</translation>
    </message>
</context>
<context>
    <name>sites::electruc::InvoicesPage</name>
    <message>
        <source>Mes factures</source>
        <translation>Mijn facturen</translation>
    </message>
    <message>
        <source>Télécharger la facture (PDF)</source>
        <translation>De factuur downloaden (pdf)</translation>
    </message>
    <message>
        <source>Tout est payé.</source>
        <translation>Alles is betaald.</translation>
    </message>
    <message>
        <source>Montrer les factures</source>
        <translation>De facturen tonen</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>À payer</source>
        <translation>Te betalen</translation>
    </message>
    <message>
        <source>Payées</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Annulées</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>Toutes les factures</source>
        <translation>Alle facturen</translation>
    </message>
    <message>
        <source>Factures à payer</source>
        <translation>Te betalen facturen</translation>
    </message>
    <message>
        <source>Factures payées</source>
        <translation>Betaalde facturen</translation>
    </message>
    <message>
        <source>Factures annulées</source>
        <translation>Geannuleerde facturen</translation>
    </message>
    <message>
        <source>%1 seront prélevés le %2&#xa0;: vous n’avez rien à faire.</source>
        <translation>%1 wordt afgeschreven op %2: u hoeft niets te doen.</translation>
    </message>
    <message>
        <source>Nous vous rendons %1, au plus tard le %2&#xa0;: vous n’avez rien à faire.</source>
        <translation>Wij betalen u %1 terug, ten laatste op %2: u hoeft niets te doen.</translation>
    </message>
    <message>
        <source>avant le </source>
        <translation>vóór </translation>
    </message>
    <message>
        <source>Pas encore de facture</source>
        <translation>Nog geen factuur</translation>
    </message>
    <message>
        <source>Votre première facture arrivera en %1.</source>
        <translation>Uw eerste factuur komt in %1.</translation>
    </message>
    <message>
        <source>Aucune facture dans ce choix</source>
        <translation>Geen factuur in deze keuze</translation>
    </message>
    <message>
        <source>Il n’y a pas de facture «&#xa0;%1&#xa0;» en %2.</source>
        <translation>Er is geen factuur “%1” in %2.</translation>
    </message>
    <message>
        <source>Voir toutes les factures</source>
        <translation>Alle facturen bekijken</translation>
    </message>
</context>
<context>
    <name>sites::electruc::LanguageButton</name>
    <message>
        <source>Langue&#xa0;: %1. Changer de langue</source>
        <translation>Taal: %1. Van taal veranderen</translation>
    </message>
    <message>
        <source>Changer de langue</source>
        <translation>Van taal veranderen</translation>
    </message>
    <message>
        <source>Langues</source>
        <translation>Talen</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MailSentPage</name>
    <message>
        <source>Un e-mail vous attend</source>
        <translation>Er wacht een e-mail op u</translation>
    </message>
    <message>
        <source>Ouvrez votre messagerie</source>
        <translation>Open uw mailbox</translation>
    </message>
    <message>
        <source>Le message s’appelle «&#xa0;Activez votre espace client&#xa0;».</source>
        <translation>Het bericht heet “Activeer uw klantenzone”.</translation>
    </message>
    <message>
        <source>Cliquez sur le bouton vert du message</source>
        <translation>Klik op de groene knop in het bericht</translation>
    </message>
    <message>
        <source>Revenez ici et connectez-vous</source>
        <translation>Kom hier terug en meld u aan</translation>
    </message>
    <message>
        <source>Avec votre e-mail et votre mot de passe.</source>
        <translation>Met uw e-mailadres en uw wachtwoord.</translation>
    </message>
    <message>
        <source>Ouvrir ma messagerie</source>
        <translation>Mijn mailbox openen</translation>
    </message>
    <message>
        <source>Je n’ai rien reçu</source>
        <translation>Ik heb niets gekregen</translation>
    </message>
    <message>
        <source>Rien n’est arrivé&#xa0;? Cherchons ensemble</source>
        <translation>Is er niets aangekomen? Laten we samen zoeken</translation>
    </message>
    <message>
        <source>Regardez dans le dossier «&#xa0;Suspects&#xa0;» de votre messagerie&#xa0;: un vrai message s’y égare parfois.</source>
        <translation>Kijk in de map “Verdacht” van uw mailbox: een echt bericht komt daar soms terecht.</translation>
    </message>
    <message>
        <source>Nous pouvons envoyer l’e-mail encore une fois. Le premier bouton ne marchera plus&#xa0;: utilisez le plus récent.</source>
        <translation>Wij kunnen de e-mail nog een keer sturen. De eerste knop werkt dan niet meer: gebruik de nieuwste.</translation>
    </message>
    <message>
        <source>Renvoyer l’e-mail</source>
        <translation>De e-mail opnieuw sturen</translation>
    </message>
    <message>
        <source>Corriger mon adresse</source>
        <translation>Mijn adres verbeteren</translation>
    </message>
    <message>
        <source>Nous l’avons envoyé à l’adresse que vous avez écrite.</source>
        <translation>Wij hebben hem gestuurd naar het adres dat u hebt geschreven.</translation>
    </message>
    <message>
        <source>Relisez l’adresse sur la page d’inscription, lettre par lettre.</source>
        <translation>Lees het adres op de inschrijvingspagina na, letter per letter.</translation>
    </message>
    <message>
        <source>Nous l’avons envoyé à %1</source>
        <translation>Wij hebben hem gestuurd naar %1</translation>
    </message>
    <message>
        <source>Relisez votre adresse, lettre par lettre&#xa0;: %1. Une seule lettre fausse, et le message va ailleurs.</source>
        <translation>Lees uw adres na, letter per letter: %1. Met één foute letter gaat het bericht naar iemand anders.</translation>
    </message>
    <message>
        <source>Il reste valable pendant %1.</source>
        <translation>Hij blijft %1 geldig.</translation>
    </message>
    <message>
        <source>L’e-mail est parti encore une fois.</source>
        <translation>De e-mail is nog een keer vertrokken.</translation>
    </message>
    <message>
        <source>Ouvrez le plus récent&#xa0;: le bouton du premier ne marche plus.</source>
        <translation>Open de nieuwste: de knop van de eerste werkt niet meer.</translation>
    </message>
    <message>
        <source>Votre espace client est déjà actif.</source>
        <translation>Uw klantenzone is al actief.</translation>
    </message>
    <message>
        <source>Connectez-vous avec votre e-mail et votre mot de passe.</source>
        <translation>Meld u aan met uw e-mailadres en uw wachtwoord.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MandateOnlinePage</name>
    <message>
        <source>Donner mon mandat en ligne</source>
        <translation>Mijn mandaat online geven</translation>
    </message>
    <message>
        <source>Titulaire du compte</source>
        <translation>Rekeninghouder</translation>
    </message>
    <message>
        <source>Votre prénom et votre nom, comme à la banque</source>
        <translation>Uw voornaam en uw naam, zoals bij de bank</translation>
    </message>
    <message>
        <source>Numéro de compte (IBAN)</source>
        <translation>Rekeningnummer (IBAN)</translation>
    </message>
    <message>
        <source>Il commence par BE, puis 14 chiffres</source>
        <translation>Het begint met BE, en dan 14 cijfers</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Revenir à la domiciliation</source>
        <translation>Terug naar de domiciliëring</translation>
    </message>
    <message>
        <source>J’autorise Electruc à demander ces montants à ma banque, et ma banque à les payer.</source>
        <translation>Ik geef Electruc de toestemming om deze bedragen aan mijn bank te vragen, en mijn bank de toestemming om ze te betalen.</translation>
    </message>
    <message>
        <source>Votre signature</source>
        <translation>Uw handtekening</translation>
    </message>
    <message>
        <source>Écrivez votre prénom et votre nom</source>
        <translation>Schrijf uw voornaam en uw naam</translation>
    </message>
    <message>
        <source>Signer mon mandat</source>
        <translation>Mijn mandaat ondertekenen</translation>
    </message>
    <message>
        <source>Corriger mon compte</source>
        <translation>Mijn rekening verbeteren</translation>
    </message>
    <message>
        <source>Mandat en ligne</source>
        <translation>Mandaat online</translation>
    </message>
    <message>
        <source>Domiciliation</source>
        <translation>Domiciliëring</translation>
    </message>
    <message>
        <source>Étape 2 sur 2&#xa0;: relire et signer</source>
        <translation>Stap 2 van 2: nalezen en ondertekenen</translation>
    </message>
    <message>
        <source>Étape 1 sur 2&#xa0;: votre compte</source>
        <translation>Stap 1 van 2: uw rekening</translation>
    </message>
    <message>
        <source>Créancier</source>
        <translation>Schuldeiser</translation>
    </message>
    <message>
        <source>Electruc (exercice)</source>
        <translation>Electruc (oefening)</translation>
    </message>
    <message>
        <source>Numéro du créancier</source>
        <translation>Nummer van de schuldeiser</translation>
    </message>
    <message>
        <source>Référence du mandat</source>
        <translation>Referentie van het mandaat</translation>
    </message>
    <message>
        <source>Titulaire</source>
        <translation>Houder</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>Premier prélèvement</source>
        <translation>Eerste afschrijving</translation>
    </message>
    <message>
        <source>le %1</source>
        <translation>op %1</translation>
    </message>
    <message>
        <source>Vous pouvez arrêter quand vous voulez. Votre banque vous rend un montant si vous le demandez dans les 8 semaines.</source>
        <translation>U kunt stoppen wanneer u wilt. Uw bank betaalt een bedrag terug als u dat binnen 8&#xa0;weken vraagt.</translation>
    </message>
    <message>
        <source>Votre domiciliation est active.</source>
        <translation>Uw domiciliëring is actief.</translation>
    </message>
    <message>
        <source>Premier prélèvement&#xa0;: le %1. Un e-mail vous le confirme.</source>
        <translation>Eerste afschrijving: op %1. Een e-mail bevestigt het u.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MandatePage</name>
    <message>
        <source>Domiciliation</source>
        <translation>Domiciliëring</translation>
    </message>
    <message>
        <source>Vos factures sont payées toutes seules, à la bonne date.</source>
        <translation>Uw facturen worden vanzelf betaald, op de juiste datum.</translation>
    </message>
    <message>
        <source>Un seul document&#xa0;: pdf, png, jpg, jpeg, doc ou docx, 5&#xa0;Mo au plus.</source>
        <translation>Eén document: pdf, png, jpg, jpeg, doc of docx, hoogstens 5&#xa0;MB.</translation>
    </message>
    <message>
        <source>Donner mon mandat en ligne, sans papier</source>
        <translation>Mijn mandaat online geven, zonder papier</translation>
    </message>
    <message>
        <source>Votre mandat est arrivé</source>
        <translation>Uw mandaat is aangekomen</translation>
    </message>
    <message>
        <source>Reprendre ce mandat</source>
        <translation>Dit mandaat intrekken</translation>
    </message>
    <message>
        <source>Arrêter la domiciliation</source>
        <translation>De domiciliëring stopzetten</translation>
    </message>
    <message>
        <source>Je conteste un prélèvement</source>
        <translation>Ik betwist een afschrijving</translation>
    </message>
    <message>
        <source>Mes mandats</source>
        <translation>Mijn mandaten</translation>
    </message>
    <message>
        <source>Mes droits&#xa0;: remboursement, contestation</source>
        <translation>Mijn rechten: terugbetaling, betwisting</translation>
    </message>
    <message>
        <source>Télécharger</source>
        <translation>Downloaden</translation>
    </message>
    <message>
        <source>Le mandat est une page à remplir.</source>
        <translation>Het mandaat is een pagina om in te vullen.</translation>
    </message>
    <message>
        <source>Remplir</source>
        <translation>Invullen</translation>
    </message>
    <message>
        <source>Écrivez votre compte, la date, et signez.</source>
        <translation>Schrijf uw rekening en de datum, en onderteken.</translation>
    </message>
    <message>
        <source>Remplir à l’écran</source>
        <translation>Op het scherm invullen</translation>
    </message>
    <message>
        <source>Voir un exemple</source>
        <translation>Een voorbeeld bekijken</translation>
    </message>
    <message>
        <source>Déposer</source>
        <translation>Indienen</translation>
    </message>
    <message>
        <source>Envoyez la page signée, en photo ou en PDF.</source>
        <translation>Verstuur de ondertekende pagina, als foto of als pdf.</translation>
    </message>
    <message>
        <source>Déposer le mandat</source>
        <translation>Het mandaat indienen</translation>
    </message>
    <message>
        <source>Il est à vérifier par nos services. Nous répondons par e-mail dans les cinq jours ouvrables. En attendant, payez vos factures comme d’habitude.</source>
        <translation>Onze diensten moeten het nog nakijken. Wij antwoorden per e-mail binnen vijf werkdagen. Betaal intussen uw facturen zoals gewoonlijk.</translation>
    </message>
    <message>
        <source>Voici ce que nous avons lu. Nous répondons par e-mail dans les cinq jours ouvrables. En attendant, payez vos factures comme d’habitude.</source>
        <translation>Dit hebben wij gelezen. Wij antwoorden per e-mail binnen vijf werkdagen. Betaal intussen uw facturen zoals gewoonlijk.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Référence du mandat</source>
        <translation>Referentie van het mandaat</translation>
    </message>
    <message>
        <source>Titulaire</source>
        <translation>Houder</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>Signé le</source>
        <translation>Ondertekend op</translation>
    </message>
    <message>
        <source>Vos factures sont payées toutes seules</source>
        <translation>Uw facturen worden vanzelf betaald</translation>
    </message>
    <message>
        <source>Votre facture de %1 sera prélevée le %2.</source>
        <translation>Uw factuur van %1 wordt afgeschreven op %2.</translation>
    </message>
    <message>
        <source>Rien à prélever pour le moment.</source>
        <translation>Voorlopig is er niets af te schrijven.</translation>
    </message>
    <message>
        <source>Depuis le</source>
        <translation>Sinds</translation>
    </message>
    <message>
        <source>Premier prélèvement</source>
        <translation>Eerste afschrijving</translation>
    </message>
    <message>
        <source>Numéro du créancier</source>
        <translation>Nummer van de schuldeiser</translation>
    </message>
    <message>
        <source>Pas encore de mandat.</source>
        <translation>Nog geen mandaat.</translation>
    </message>
    <message>
        <source>Vos mandats se montreront ici dès que vous en aurez donné un.</source>
        <translation>Uw mandaten verschijnen hier zodra u er een hebt gegeven.</translation>
    </message>
    <message>
        <source>Vous voulez arrêter la domiciliation&#xa0;?</source>
        <translation>Wilt u de domiciliëring stopzetten?</translation>
    </message>
    <message>
        <source>Vous voulez reprendre ce mandat&#xa0;?</source>
        <translation>Wilt u dit mandaat intrekken?</translation>
    </message>
    <message>
        <source>Vous paierez vous-même vos prochaines factures, avant leur échéance.</source>
        <translation>U betaalt uw volgende facturen dan zelf, vóór de vervaldag.</translation>
    </message>
    <message>
        <source>Nous ne le lirons pas. Vous pourrez en déposer un autre.</source>
        <translation>Wij lezen het niet. U kunt een ander mandaat indienen.</translation>
    </message>
    <message>
        <source>Garder la domiciliation</source>
        <translation>De domiciliëring houden</translation>
    </message>
    <message>
        <source>Laisser ce mandat</source>
        <translation>Dit mandaat laten staan</translation>
    </message>
    <message>
        <source>Choisir le mandat signé</source>
        <translation>Het ondertekende mandaat kiezen</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas envoyé.</source>
        <translation>“%1” is niet verstuurd.</translation>
    </message>
    <message>
        <source>Votre mandat n’est pas complet.</source>
        <translation>Uw mandaat is niet volledig.</translation>
    </message>
    <message>
        <source>Votre mandat est envoyé.</source>
        <translation>Uw mandaat is verstuurd.</translation>
    </message>
    <message>
        <source>Nous vous répondons par e-mail dans les cinq jours ouvrables.</source>
        <translation>Wij antwoorden u per e-mail binnen vijf werkdagen.</translation>
    </message>
    <message>
        <source>Votre domiciliation est arrêtée.</source>
        <translation>Uw domiciliëring is stopgezet.</translation>
    </message>
    <message>
        <source>Payez vous-même vos prochaines factures. Nous vous l’écrivons aussi par e-mail.</source>
        <translation>Betaal uw volgende facturen zelf. Wij schrijven u dat ook per e-mail.</translation>
    </message>
    <message>
        <source>Votre mandat est repris.</source>
        <translation>Uw mandaat is ingetrokken.</translation>
    </message>
    <message>
        <source>Vous pouvez en déposer un autre.</source>
        <translation>U kunt een ander mandaat indienen.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MandateRightsPage</name>
    <message>
        <source>Contester un prélèvement</source>
        <translation>Een afschrijving betwisten</translation>
    </message>
    <message>
        <source>Un montant pris sur votre compte ne vous convient pas&#xa0;? Demandez le remboursement à votre banque, pas à Electruc.</source>
        <translation>Bent u het niet eens met een bedrag dat van uw rekening is genomen? Vraag de terugbetaling aan uw bank, niet aan Electruc.</translation>
    </message>
    <message>
        <source>Vous avez 8 semaines</source>
        <translation>U hebt 8&#xa0;weken</translation>
    </message>
    <message>
        <source>Votre banque vous rend le montant, sans demander pourquoi. Vous n’avez rien à prouver.</source>
        <translation>Uw bank betaalt u het bedrag terug, zonder te vragen waarom. U hoeft niets te bewijzen.</translation>
    </message>
    <message>
        <source>Vous avez 13 mois sans mandat</source>
        <translation>Zonder mandaat hebt u 13&#xa0;maanden</translation>
    </message>
    <message>
        <source>Vous n’aviez pas donné de mandat, ou vous l’aviez arrêté&#xa0;: dites-le à votre banque. C’est à nous de montrer le mandat.</source>
        <translation>U had geen mandaat gegeven, of u had het stopgezet: zeg dat aan uw bank. Wij moeten dan het mandaat tonen.</translation>
    </message>
    <message>
        <source>La facture reste due.</source>
        <translation>De factuur blijft verschuldigd.</translation>
    </message>
    <message>
        <source>Le remboursement n’annule pas la facture. Si son montant est faux, écrivez-nous aussi.</source>
        <translation>De terugbetaling annuleert de factuur niet. Is het bedrag fout, schrijf dan ook ons.</translation>
    </message>
    <message>
        <source>Mes derniers prélèvements</source>
        <translation>Mijn laatste afschrijvingen</translation>
    </message>
    <message>
        <source>Écrire à Electruc</source>
        <translation>Electruc schrijven</translation>
    </message>
    <message>
        <source>Revenir à la domiciliation</source>
        <translation>Terug naar de domiciliëring</translation>
    </message>
    <message>
        <source>Domiciliation</source>
        <translation>Domiciliëring</translation>
    </message>
    <message>
        <source>Prélevé le %1</source>
        <translation>Afgeschreven op %1</translation>
    </message>
    <message>
        <source>Pas encore de prélèvement.</source>
        <translation>Nog geen afschrijving.</translation>
    </message>
    <message>
        <source>Les montants pris sur votre compte se montreront ici.</source>
        <translation>De bedragen die van uw rekening zijn genomen, verschijnen hier.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MandateRow</name>
    <message>
        <source>Arrêtée le %1</source>
        <translation>Stopgezet op %1</translation>
    </message>
    <message>
        <source>Depuis le %1, mandat %2</source>
        <translation>Sinds %1, mandaat %2</translation>
    </message>
    <message>
        <source>Réponse dans les cinq jours ouvrables</source>
        <translation>Antwoord binnen vijf werkdagen</translation>
    </message>
    <message>
        <source>Voir %1, %2</source>
        <translation>%1 bekijken, %2</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MandateSentences</name>
    <message>
        <source>Le nom manque. Écrivez votre prénom et votre nom.</source>
        <translation>De naam ontbreekt. Schrijf uw voornaam en uw naam.</translation>
    </message>
    <message>
        <source>Le nom n’est pas le vôtre. Écrivez le nom de votre espace client.</source>
        <translation>De naam is niet de uwe. Schrijf de naam van uw klantenzone.</translation>
    </message>
    <message>
        <source>Le numéro de compte manque.</source>
        <translation>Het rekeningnummer ontbreekt.</translation>
    </message>
    <message>
        <source>Un chiffre du numéro de compte n’est pas le bon. Comparez avec votre carte de banque.</source>
        <translation>Een cijfer van het rekeningnummer is niet juist. Vergelijk met uw bankkaart.</translation>
    </message>
    <message>
        <source>Le BIC a 8 ou 11 signes. Vous pouvez aussi le laisser vide.</source>
        <translation>De BIC heeft 8 of 11 tekens. U kunt dit vak ook leeg laten.</translation>
    </message>
    <message>
        <source>La date manque.</source>
        <translation>De datum ontbreekt.</translation>
    </message>
    <message>
        <source>La date n’existe pas. Écrivez jour/mois/année.</source>
        <translation>De datum bestaat niet. Schrijf dag/maand/jaar.</translation>
    </message>
    <message>
        <source>La date est plus tard qu’aujourd’hui. Écrivez la date du jour.</source>
        <translation>De datum is later dan vandaag. Schrijf de datum van vandaag.</translation>
    </message>
    <message>
        <source>La signature manque en bas de la page. Signez, puis déposez à nouveau.</source>
        <translation>De handtekening ontbreekt onderaan de pagina. Onderteken en dien het mandaat opnieuw in.</translation>
    </message>
    <message>
        <source>Ce mandat porte un autre numéro. Téléchargez votre mandat, puis remplissez-le.</source>
        <translation>Dit mandaat heeft een ander nummer. Download uw mandaat en vul het dan in.</translation>
    </message>
    <message>
        <source>Ce mandat n’a pas pu être accepté. Déposez-le à nouveau.</source>
        <translation>Dit mandaat kon niet worden aanvaard. Dien het opnieuw in.</translation>
    </message>
    <message>
        <source>Ce nom n’est pas le vôtre. Écrivez le nom de votre espace client.</source>
        <translation>Deze naam is niet de uwe. Schrijf de naam van uw klantenzone.</translation>
    </message>
    <message>
        <source>Écrivez votre numéro de compte. Il est sur votre carte de banque.</source>
        <translation>Schrijf uw rekeningnummer. Het staat op uw bankkaart.</translation>
    </message>
    <message>
        <source>Écrivez votre prénom et votre nom pour signer.</source>
        <translation>Schrijf uw voornaam en uw naam om te ondertekenen.</translation>
    </message>
    <message>
        <source>Cette signature n’est pas à votre nom. Écrivez votre prénom et votre nom.</source>
        <translation>Deze handtekening staat niet op uw naam. Schrijf uw voornaam en uw naam.</translation>
    </message>
    <message>
        <source>Cochez cette case pour donner votre accord.</source>
        <translation>Vink dit vakje aan om uw akkoord te geven.</translation>
    </message>
    <message>
        <source>celui de la page que vous avez envoyée</source>
        <translation>die van de pagina die u hebt verstuurd</translation>
    </message>
    <message>
        <source>le compte qui finit par %1</source>
        <translation>de rekening die eindigt op %1</translation>
    </message>
    <message>
        <source>Donné en ligne le %1</source>
        <translation>Online gegeven op %1</translation>
    </message>
    <message>
        <source>Déposé le %1</source>
        <translation>Ingediend op %1</translation>
    </message>
    <message>
        <source>Remboursé si vous le demandez avant le %1</source>
        <translation>Terugbetaald als u het vraagt vóór %1</translation>
    </message>
    <message>
        <source>8 semaines sont passées&#xa0;: remboursé seulement sans mandat valable, jusqu’au %1</source>
        <translation>De 8&#xa0;weken zijn voorbij: alleen terugbetaald zonder geldig mandaat, tot %1</translation>
    </message>
    <message>
        <source>13 mois sont passés</source>
        <translation>De 13&#xa0;maanden zijn voorbij</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MenuColumn</name>
    <message>
        <source>Tableau de bord</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Mon profil</source>
        <translation>Mijn profiel</translation>
    </message>
    <message>
        <source>Mon contrat</source>
        <translation>Mijn contract</translation>
    </message>
    <message>
        <source>Mes factures</source>
        <translation>Mijn facturen</translation>
    </message>
    <message>
        <source>Mes relevés</source>
        <translation>Mijn meteropnames</translation>
    </message>
    <message>
        <source>Mes demandes</source>
        <translation>Mijn aanvragen</translation>
    </message>
    <message>
        <source>Domiciliation</source>
        <translation>Domiciliëring</translation>
    </message>
    <message>
        <source>Me déconnecter</source>
        <translation>Mij afmelden</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu de l’espace client</source>
        <translation>Menu van de klantenzone</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MessageCard</name>
    <message>
        <source>Vous</source>
        <translation>U</translation>
    </message>
    <message>
        <source>Le %1 à %2</source>
        <extracomment>%1 day, %2 hour of a message</extracomment>
        <translation>Op %1 om %2</translation>
    </message>
    <message>
        <source>Nouveau</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind and size of a file</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Voir %1, %2</source>
        <comment>name of a file, its kind and size</comment>
        <translation>%1 bekijken, %2</translation>
    </message>
    <message>
        <source>Télécharger</source>
        <translation>Downloaden</translation>
    </message>
    <message>
        <source>Télécharger %1</source>
        <translation>%1 downloaden</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MeterFace</name>
    <message>
        <source>Compteur %1</source>
        <translation>Meter %1</translation>
    </message>
    <message>
        <source>%1. À noter&#xa0;: %2. Après la virgule, à ne pas recopier&#xa0;: %3.</source>
        <translation>%1. Te noteren: %2. Na de komma, niet over te nemen: %3.</translation>
    </message>
    <message>
        <source>Chiffres noirs&#xa0;: %1. Chiffre rouge, à ne pas recopier&#xa0;: %2.</source>
        <translation>Zwarte cijfers: %1. Rood cijfer, niet over te nemen: %2.</translation>
    </message>
    <message>
        <source>à noter</source>
        <translation>noteren</translation>
    </message>
    <message>
        <source>pas ici</source>
        <translation>niet hier</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MeterView</name>
    <message>
        <source>Suivant</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Vérifiez d’abord le numéro&#xa0;: il finit par </source>
        <translation>Kijk eerst het nummer na: het eindigt op </translation>
    </message>
    <message>
        <source>Suivant&#xa0;: montrer le nombre suivant du compteur</source>
        <translation>Volgende: het volgende getal van de meter tonen</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MyDataPage</name>
    <message>
        <source>Mes données</source>
        <translation>Mijn gegevens</translation>
    </message>
    <message>
        <source>Tout télécharger</source>
        <translation>Alles downloaden</translation>
    </message>
    <message>
        <source>Voici tout ce qu’Electruc garde sur vous. Le bouton met dans «&#xa0;Téléchargements&#xa0;» un document à lire (PDF) et des tableaux (CSV).</source>
        <translation>Dit is alles wat Electruc over u bewaart. De knop zet in “Downloads” een document om te lezen (pdf) en tabellen (CSV).</translation>
    </message>
    <message>
        <source>Mon profil</source>
        <translation>Mijn profiel</translation>
    </message>
    <message>
        <source>Rien.</source>
        <translation>Niets.</translation>
    </message>
    <message>
        <source>Et %1 de plus&#xa0;: téléchargez tout pour les lire.</source>
        <translation>En nog %1: download alles om ze te lezen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what it is, such as « Vos factures »; %2 how many</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Vos données n’ont pas pu être enregistrées.</source>
        <translation>Uw gegevens konden niet worden opgeslagen.</translation>
    </message>
    <message>
        <source>Le disque est plein. Supprimez un fichier dans Téléchargements, puis essayez encore.</source>
        <translation>De schijf is vol. Verwijder een bestand in Downloads en probeer dan opnieuw.</translation>
    </message>
    <message>
        <source>Essayez encore une fois. Rien n’est perdu.</source>
        <translation>Probeer nog een keer. Er is niets verloren.</translation>
    </message>
    <message>
        <source>Vos données sont dans «&#xa0;Téléchargements&#xa0;».</source>
        <translation>Uw gegevens staan in “Downloads”.</translation>
    </message>
    <message>
        <source>%1 fichiers&#xa0;: «&#xa0;mes-donnees.pdf&#xa0;» se lit, les autres s’ouvrent dans un tableur.</source>
        <translation>%1 bestanden: “mes-donnees.pdf” is om te lezen, de andere gaan open in een rekenblad.</translation>
    </message>
    <message>
        <source>Voir Téléchargements</source>
        <translation>Downloads bekijken</translation>
    </message>
</context>
<context>
    <name>sites::electruc::NewEmailPage</name>
    <message>
        <source>Nous écrire</source>
        <translation>Ons schrijven</translation>
    </message>
    <message>
        <source>Ma nouvelle adresse</source>
        <translation>Mijn nieuwe adres</translation>
    </message>
    <message>
        <source>Votre nouvelle adresse est la bonne</source>
        <translation>Uw nieuwe adres is nu het juiste</translation>
    </message>
    <message>
        <source>Ce lien ne change pas votre adresse</source>
        <translation>Deze link verandert uw adres niet</translation>
    </message>
    <message>
        <source>Votre ancienne adresse reste la bonne. Pour en changer, demandez un nouveau message dans «&#xa0;Mon profil&#xa0;».</source>
        <translation>Uw oude adres blijft het juiste. Wilt u het veranderen, vraag dan een nieuw bericht in “Mijn profiel”.</translation>
    </message>
    <message>
        <source>Connectez-vous désormais avec %1.</source>
        <translation>Meld u voortaan aan met %1.</translation>
    </message>
    <message>
        <source>Votre mot de passe n’a pas changé. Nous avons aussi prévenu votre ancienne adresse.</source>
        <translation>Uw wachtwoord is niet veranderd. Wij hebben ook uw oude adres verwittigd.</translation>
    </message>
    <message>
        <source>Ce lien est trop vieux&#xa0;: il marchait pendant %1 heures.</source>
        <translation>Deze link is te oud: hij werkte %1 uur.</translation>
    </message>
    <message>
        <source>Ce lien ne sert plus&#xa0;: un autre message est parti depuis, ou vous avez gardé votre adresse.</source>
        <translation>Deze link dient niet meer: er is intussen een ander bericht vertrokken, of u hebt uw adres gehouden.</translation>
    </message>
    <message>
        <source>Quelqu’un d’autre se connecte déjà avec %1.</source>
        <translation>Iemand anders meldt zich al aan met %1.</translation>
    </message>
    <message>
        <source>Ce lien n’est pas complet. Ouvrez-le depuis le message que vous avez reçu.</source>
        <translation>Deze link is niet volledig. Open hem vanuit het bericht dat u hebt gekregen.</translation>
    </message>
    <message>
        <source>Aller à mon profil</source>
        <translation>Naar mijn profiel</translation>
    </message>
    <message>
        <source>Me connecter</source>
        <translation>Mij aanmelden</translation>
    </message>
</context>
<context>
    <name>sites::electruc::NewPasswordPage</name>
    <message>
        <source>Choisir un nouveau mot de passe</source>
        <translation>Een nieuw wachtwoord kiezen</translation>
    </message>
    <message>
        <source>Nouveau mot de passe</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Le même mot de passe, encore une fois</source>
        <translation>Hetzelfde wachtwoord, nog een keer</translation>
    </message>
    <message>
        <source>Garder ce mot de passe</source>
        <translation>Dit wachtwoord houden</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Pour l’espace client de %1. L’ancien mot de passe ne marchera plus.</source>
        <translation>Voor de klantenzone van %1. Het oude wachtwoord werkt dan niet meer.</translation>
    </message>
    <message>
        <source>Ce lien ne marche plus.</source>
        <translation>Deze link werkt niet meer.</translation>
    </message>
    <message>
        <source>Il a déjà servi, ou il est trop ancien. Demandez-en un autre ici&#xa0;: il arrive tout de suite.</source>
        <translation>Hij is al gebruikt, of hij is te oud. Vraag hier een andere: hij komt meteen.</translation>
    </message>
    <message>
        <source>Choisissez un mot de passe.</source>
        <translation>Kies een wachtwoord.</translation>
    </message>
    <message>
        <source>Écrivez le mot de passe une deuxième fois.</source>
        <translation>Schrijf het wachtwoord een tweede keer.</translation>
    </message>
    <message>
        <source>Votre mot de passe est changé.</source>
        <translation>Uw wachtwoord is gewijzigd.</translation>
    </message>
    <message>
        <source>Connectez-vous avec le nouveau.</source>
        <translation>Meld u aan met het nieuwe.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::NewRequestPage</name>
    <message>
        <source>Nouvelle demande</source>
        <translation>Nieuwe aanvraag</translation>
    </message>
    <message>
        <source>Sujet</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>En quelques mots</source>
        <translation>In enkele woorden</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: Ma facture de novembre</source>
        <translation>Voorbeeld: Mijn factuur van november</translation>
    </message>
    <message>
        <source>Votre message</source>
        <translation>Uw bericht</translation>
    </message>
    <message>
        <source>Une ou deux phrases suffisent.</source>
        <translation>Een of twee zinnen zijn genoeg.</translation>
    </message>
    <message>
        <source>Envoyer la demande</source>
        <translation>De aanvraag versturen</translation>
    </message>
    <message>
        <source>Garder pour plus tard</source>
        <translation>Bewaren voor later</translation>
    </message>
    <message>
        <source>Mes demandes</source>
        <translation>Mijn aanvragen</translation>
    </message>
    <message>
        <source>Votre demande est revenue</source>
        <translation>Uw aanvraag is terug</translation>
    </message>
    <message>
        <source>Vous l’avez gardée le %1.</source>
        <translation>U hebt ze bewaard op %1.</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>Alles wissen</translation>
    </message>
    <message>
        <source>Joignez la reprise des énergies, signée par les deux personnes.</source>
        <translation>Voeg de energieovername toe, ondertekend door de twee personen.</translation>
    </message>
    <message>
        <source>Comment faire&#xa0;?</source>
        <translation>Hoe doet u dat?</translation>
    </message>
    <message>
        <source>Écrivez votre message avant de l’envoyer.</source>
        <translation>Schrijf uw bericht voor u het verstuurt.</translation>
    </message>
    <message>
        <source>Dites en quelques mots de quoi il s’agit.</source>
        <translation>Zeg in enkele woorden waarover het gaat.</translation>
    </message>
    <message>
        <source>Cette demande est déjà envoyée.</source>
        <translation>Deze aanvraag is al verstuurd.</translation>
    </message>
    <message>
        <source>Nous répondons avant le %1. Vous n’avez plus rien à faire.</source>
        <translation>Wij antwoorden vóór %1. U hoeft niets meer te doen.</translation>
    </message>
    <message>
        <source>Votre demande est envoyée.</source>
        <translation>Uw aanvraag is verstuurd.</translation>
    </message>
    <message>
        <source>Nous répondons avant le %1. Un e-mail vous le confirme.</source>
        <translation>Wij antwoorden vóór %1. Een e-mail bevestigt het u.</translation>
    </message>
    <message>
        <source>Rien n’est écrit.</source>
        <translation>Er is niets geschreven.</translation>
    </message>
    <message>
        <source>Il n’y a donc rien à garder.</source>
        <translation>Er is dus niets te bewaren.</translation>
    </message>
    <message>
        <source>Votre demande est gardée.</source>
        <translation>Uw aanvraag is bewaard.</translation>
    </message>
    <message>
        <source>Elle n’est pas encore envoyée. Vous la retrouvez ici quand vous voulez.</source>
        <translation>Ze is nog niet verstuurd. U vindt ze hier terug wanneer u wilt.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::NumberedStep</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>sites::electruc::PasswordChecklist</name>
    <message>
        <source>%1 caractères ou plus</source>
        <translation>%1 tekens of meer</translation>
    </message>
    <message>
        <source>%1 caractères ou plus (encore %2)</source>
        <translation>%1 tekens of meer (nog %2)</translation>
    </message>
    <message>
        <source>au moins une lettre</source>
        <translation>minstens één letter</translation>
    </message>
    <message>
        <source>pas un mot trop courant</source>
        <translation>geen te gewoon woord</translation>
    </message>
    <message>
        <source>ni votre nom, ni votre e-mail</source>
        <translation>niet uw naam en niet uw e-mailadres</translation>
    </message>
    <message>
        <source>C’est bon&#xa0;: %1</source>
        <extracomment>What a screen reader says of a line of the password's list</extracomment>
        <translation>In orde: %1</translation>
    </message>
    <message>
        <source>Pas encore&#xa0;: %1</source>
        <translation>Nog niet: %1</translation>
    </message>
</context>
<context>
    <name>sites::electruc::PasswordPage</name>
    <message>
        <source>Changer mon mot de passe</source>
        <translation>Mijn wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>Mot de passe actuel</source>
        <translation>Huidig wachtwoord</translation>
    </message>
    <message>
        <source>Nouveau mot de passe</source>
        <translation>Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Le nouveau mot de passe, encore une fois</source>
        <translation>Het nieuwe wachtwoord, nog een keer</translation>
    </message>
    <message>
        <source>Revenir à mon profil</source>
        <translation>Terug naar mijn profiel</translation>
    </message>
    <message>
        <source>Un bon mot de passe</source>
        <translation>Een goed wachtwoord</translation>
    </message>
    <message>
        <source>Trois mots qui n’ont rien à voir, et un nombre&#xa0;: Nuage-Girafe-42.
Un autre pour chaque site.
Jamais donné par téléphone ni par e-mail&#xa0;: Electruc ne le demande pas.</source>
        <translation>Drie woorden die niets met elkaar te maken hebben, en een getal: Wolk-Giraf-42.
Een ander voor elke site.
Nooit geven per telefoon of per e-mail: Electruc vraagt er niet naar.</translation>
    </message>
    <message>
        <source>Écrivez le mot de passe que vous avez maintenant.</source>
        <translation>Schrijf het wachtwoord dat u nu hebt.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre mot de passe actuel. Essayez encore&#xa0;: rien n’est bloqué.</source>
        <translation>Dit is niet uw huidige wachtwoord. Probeer opnieuw: er is niets geblokkeerd.</translation>
    </message>
    <message>
        <source>Écrivez le nouveau mot de passe une deuxième fois.</source>
        <translation>Schrijf het nieuwe wachtwoord een tweede keer.</translation>
    </message>
    <message>
        <source>Les deux ne sont pas pareils. Appuyez sur «&#xa0;Montrer&#xa0;» pour les comparer.</source>
        <translation>De twee zijn niet gelijk. Druk op “Tonen” om ze te vergelijken.</translation>
    </message>
    <message>
        <source>Écrivez le nouveau mot de passe.</source>
        <translation>Schrijf het nieuwe wachtwoord.</translation>
    </message>
    <message>
        <source>C’est déjà votre mot de passe. Choisissez-en un autre.</source>
        <translation>Dit is al uw wachtwoord. Kies een ander.</translation>
    </message>
    <message>
        <source>Mon mot de passe</source>
        <translation>Mijn wachtwoord</translation>
    </message>
    <message>
        <source>Mon profil</source>
        <translation>Mijn profiel</translation>
    </message>
    <message>
        <source>Votre mot de passe est changé.</source>
        <translation>Uw wachtwoord is gewijzigd.</translation>
    </message>
    <message>
        <source>Utilisez-le la prochaine fois que vous vous connectez. Un message vous le confirme.</source>
        <translation>Gebruik het de volgende keer dat u zich aanmeldt. Een bericht bevestigt het u.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ProfileContactPage</name>
    <message>
        <source>Courrier et contact</source>
        <translation>Post en contact</translation>
    </message>
    <message>
        <source>Adresse de facturation</source>
        <translation>Facturatieadres</translation>
    </message>
    <message>
        <source>Rue</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Boîte</source>
        <translation>Bus</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Localité</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Comment préférez-vous que nous vous contactions&#xa0;?</source>
        <translation>Hoe wilt u het liefst dat wij contact met u opnemen?</translation>
    </message>
    <message>
        <source>Contact préféré</source>
        <translation>Voorkeur voor contact</translation>
    </message>
    <message>
        <source>Par e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>Par téléphone</source>
        <translation>Per telefoon</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Revenir à mon profil</source>
        <translation>Terug naar mijn profiel</translation>
    </message>
    <message>
        <source>Mon profil</source>
        <translation>Mijn profiel</translation>
    </message>
    <message>
        <source>Vos changements sont enregistrés.</source>
        <translation>Uw wijzigingen zijn opgeslagen.</translation>
    </message>
    <message>
        <source>Vos prochaines factures portent cette adresse.</source>
        <translation>Uw volgende facturen dragen dit adres.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ProfilePage</name>
    <message>
        <source>Mon profil</source>
        <translation>Mijn profiel</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation>Voornaam en naam</translation>
    </message>
    <message>
        <source>Pour les changer, écrivez-nous.</source>
        <translation>Wilt u ze wijzigen, schrijf ons dan.</translation>
    </message>
    <message>
        <source>Numéro de téléphone</source>
        <translation>Telefoonnummer</translation>
    </message>
    <message>
        <source>Pour recevoir les rappels par SMS</source>
        <translation>Om de herinneringen per sms te krijgen</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Envoyer le message à nouveau</source>
        <translation>Het bericht opnieuw sturen</translation>
    </message>
    <message>
        <source>Garder mon ancienne adresse</source>
        <translation>Mijn oude adres houden</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Changer</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Changer mon mot de passe</source>
        <translation>Mijn wachtwoord wijzigen</translation>
    </message>
    <message>
        <source>Recevoir mes factures par e-mail</source>
        <translation>Mijn facturen per e-mail ontvangen</translation>
    </message>
    <message>
        <source>Recevoir un rappel par SMS</source>
        <translation>Een herinnering per sms ontvangen</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Annuler les changements</source>
        <translation>De wijzigingen annuleren</translation>
    </message>
    <message>
        <source>Courrier et contact</source>
        <translation>Post en contact</translation>
    </message>
    <message>
        <source>Changer mon adresse de facturation et mon contact préféré</source>
        <translation>Mijn facturatieadres en mijn voorkeur voor contact wijzigen</translation>
    </message>
    <message>
        <source>Ce qui ne change pas ici</source>
        <translation>Wat hier niet verandert</translation>
    </message>
    <message>
        <source>Ces numéros et cette adresse appartiennent à votre compteur&#xa0;: ils restent les mêmes tant que vous habitez là. Une erreur, un déménagement&#xa0;? Écrivez-nous.</source>
        <translation>Deze nummers en dit adres horen bij uw meter: ze blijven dezelfde zolang u daar woont. Een fout, een verhuizing? Schrijf ons.</translation>
    </message>
    <message>
        <source>Nous écrire</source>
        <translation>Ons schrijven</translation>
    </message>
    <message>
        <source>Mon compte</source>
        <translation>Mijn account</translation>
    </message>
    <message>
        <source>Changé le %1</source>
        <translation>Gewijzigd op %1</translation>
    </message>
    <message>
        <source>Une nouvelle adresse attend votre confirmation.</source>
        <translation>Een nieuw adres wacht op uw bevestiging.</translation>
    </message>
    <message>
        <source>Ouvrez le message que nous avons envoyé à %1, puis cliquez sur son bouton. Jusque-là, connectez-vous avec %2.</source>
        <translation>Open het bericht dat wij naar %1 hebben gestuurd en klik op de knop. Meld u tot dan aan met %2.</translation>
    </message>
    <message>
        <source>Adresse de facturation</source>
        <translation>Facturatieadres</translation>
    </message>
    <message>
        <source>Contact préféré</source>
        <translation>Voorkeur voor contact</translation>
    </message>
    <message>
        <source>Par téléphone</source>
        <translation>Per telefoon</translation>
    </message>
    <message>
        <source>Par e-mail</source>
        <translation>Per e-mail</translation>
    </message>
    <message>
        <source>Numéro de client</source>
        <translation>Klantnummer</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN-code</translation>
    </message>
    <message>
        <source>Adresse du compteur</source>
        <translation>Adres van de meter</translation>
    </message>
    <message>
        <source>Mes connexions</source>
        <translation>Mijn aanmeldingen</translation>
    </message>
    <message>
        <source>Qui s’est connecté à votre compte, quand et avec quel appareil</source>
        <translation>Wie zich bij uw account heeft aangemeld, wanneer en met welk toestel</translation>
    </message>
    <message>
        <source>Code par SMS</source>
        <translation>Code per sms</translation>
    </message>
    <message>
        <source>Un code en plus du mot de passe, à chaque connexion</source>
        <translation>Een code boven op het wachtwoord, bij elke aanmelding</translation>
    </message>
    <message>
        <source>Mes données</source>
        <translation>Mijn gegevens</translation>
    </message>
    <message>
        <source>Tout ce que nous gardons sur vous, à lire et à télécharger</source>
        <translation>Alles wat wij over u bewaren, om te lezen en te downloaden</translation>
    </message>
    <message>
        <source>Fermer mon compte</source>
        <translation>Mijn account sluiten</translation>
    </message>
    <message>
        <source>Ne plus utiliser l’espace client</source>
        <translation>De klantenzone niet meer gebruiken</translation>
    </message>
    <message>
        <source>Vos changements sont enregistrés.</source>
        <translation>Uw wijzigingen zijn opgeslagen.</translation>
    </message>
    <message>
        <source>Ouvrez maintenant votre messagerie.</source>
        <translation>Open nu uw mailbox.</translation>
    </message>
    <message>
        <source>Nous avons envoyé un message à %1. Cliquez sur son bouton&#xa0;: votre nouvelle adresse sera alors la bonne.</source>
        <translation>Wij hebben een bericht naar %1 gestuurd. Klik op de knop: uw nieuwe adres is dan het juiste.</translation>
    </message>
    <message>
        <source>Rien n’a changé.</source>
        <translation>Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Tout est déjà enregistré comme cela.</source>
        <translation>Alles is al zo opgeslagen.</translation>
    </message>
    <message>
        <source>Écrivez votre adresse e-mail&#xa0;: elle sert à vous connecter.</source>
        <translation>Schrijf uw e-mailadres: het dient om u aan te melden.</translation>
    </message>
    <message>
        <source>Quelqu’un d’autre se connecte déjà avec cette adresse. Écrivez-en une autre.</source>
        <translation>Iemand anders meldt zich al aan met dit adres. Schrijf een ander.</translation>
    </message>
    <message>
        <source>Le message est parti.</source>
        <translation>Het bericht is vertrokken.</translation>
    </message>
    <message>
        <source>Regardez aussi dans «&#xa0;Suspects&#xa0;». Il arrive à %1&#xa0;: est-ce bien votre adresse&#xa0;?</source>
        <translation>Kijk ook in “Verdacht”. Het komt aan bij %1: is dat wel uw adres?</translation>
    </message>
    <message>
        <source>Vous gardez votre adresse.</source>
        <translation>U houdt uw adres.</translation>
    </message>
    <message>
        <source>Connectez-vous avec %1, comme avant.</source>
        <translation>Meld u aan met %1, zoals voordien.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ProfileSentences</name>
    <message>
        <source>Écrivez un numéro de téléphone portable&#xa0;: c’est là qu’arrivent les SMS.</source>
        <translation>Schrijf een gsm-nummer: daar komen de sms’en aan.</translation>
    </message>
    <message>
        <source>Vous avez choisi le téléphone comme contact préféré&#xa0;: gardez un numéro ici.</source>
        <translation>U hebt de telefoon gekozen als voorkeur voor contact: houd hier een nummer.</translation>
    </message>
    <message>
        <source>Il manque des chiffres&#xa0;: vous en avez écrit %1. Un portable en a 10, un fixe en a 9. Exemple&#xa0;: 0400 00 00 12</source>
        <translation>Er ontbreken cijfers: u hebt er %1 geschreven. Een gsm-nummer heeft er 10, een vast nummer 9. Voorbeeld: 0400&#xa0;00&#xa0;00&#xa0;12</translation>
    </message>
    <message>
        <source>Il y a trop de chiffres&#xa0;: vous en avez écrit %1. Un portable en a 10, un fixe en a 9.</source>
        <translation>Er zijn te veel cijfers: u hebt er %1 geschreven. Een gsm-nummer heeft er 10, een vast nummer 9.</translation>
    </message>
    <message>
        <source>Ce numéro n’est pas celui d’une personne. Écrivez votre numéro à vous.</source>
        <translation>Dit nummer is niet van een persoon. Schrijf uw eigen nummer.</translation>
    </message>
    <message>
        <source>Les SMS n’arrivent pas sur un téléphone fixe. Écrivez un numéro de portable, ou décochez le rappel par SMS.</source>
        <translation>Sms’en komen niet aan op een vaste telefoon. Schrijf een gsm-nummer, of vink de herinnering per sms uit.</translation>
    </message>
    <message>
        <source>Ce numéro n’est pas belge ou il n’est pas complet. Exemple&#xa0;: 0400 00 00 12</source>
        <translation>Dit nummer is niet Belgisch of het is niet volledig. Voorbeeld: 0400&#xa0;00&#xa0;00&#xa0;12</translation>
    </message>
    <message>
        <source>Nous n’avons pas votre numéro de téléphone. Écrivez-le d’abord dans «&#xa0;Mon profil&#xa0;».</source>
        <translation>Wij hebben uw telefoonnummer niet. Schrijf het eerst in “Mijn profiel”.</translation>
    </message>
    <message>
        <source>Écrivez le nom de la rue, sans le numéro.</source>
        <translation>Schrijf de naam van de straat, zonder het nummer.</translation>
    </message>
    <message>
        <source>Écrivez le numéro de la maison.</source>
        <translation>Schrijf het huisnummer.</translation>
    </message>
    <message>
        <source>Écrivez le code postal&#xa0;: 4 chiffres.</source>
        <translation>Schrijf de postcode: 4 cijfers.</translation>
    </message>
    <message>
        <source>Écrivez le nom de la localité.</source>
        <translation>Schrijf de naam van de gemeente.</translation>
    </message>
    <message>
        <source>Le numéro commence par un chiffre. Exemples&#xa0;: 12, 12A, 12/3</source>
        <translation>Het nummer begint met een cijfer. Voorbeelden: 12, 12A, 12/3</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ReadingRow</name>
    <message>
        <source>%1 · %2 utilisés</source>
        <translation>%1 · %2 verbruikt</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ReadingSentences</name>
    <message>
        <source>Écrivez le jour où vous avez lu le compteur.</source>
        <translation>Schrijf op welke dag u de meter hebt afgelezen.</translation>
    </message>
    <message>
        <source>Écrivez les chiffres du compteur.</source>
        <translation>Schrijf de cijfers van de meter.</translation>
    </message>
    <message>
        <source>Ce nombre est trop petit&#xa0;: le dernier relevé, du %1, était %2. Relisez votre compteur.</source>
        <translation>Dit getal is te klein: de vorige meteropname, van %1, was %2. Lees uw meter opnieuw af.</translation>
    </message>
    <message>
        <source>Écrivez %1, sans les chiffres rouges après la virgule.</source>
        <translation>Schrijf %1, zonder de rode cijfers na de komma.</translation>
    </message>
    <message>
        <source>Le jour et la nuit semblent échangés. Ici, le dernier relevé était %1.</source>
        <translation>De dag en de nacht lijken verwisseld. Hier was de vorige meteropname %1.</translation>
    </message>
    <message>
        <source>Ce jour n’est pas encore arrivé. Choisissez le %1 ou un jour plus tôt.</source>
        <translation>Deze dag moet nog komen. Kies %1 of een vroegere dag.</translation>
    </message>
    <message>
        <source>Le dernier relevé est du %1. Choisissez ce jour ou un jour plus tard.</source>
        <translation>De vorige meteropname is van %1. Kies die dag of een latere dag.</translation>
    </message>
    <message>
        <source>Ce chiffre est plus haut que d’habitude.</source>
        <translation>Dit cijfer is hoger dan gewoonlijk.</translation>
    </message>
    <message>
        <source>%1&#xa0;: c’est plus haut que d’habitude.</source>
        <translation>%1: dat is hoger dan gewoonlijk.</translation>
    </message>
    <message>
        <source>Ce chiffre est plus bas que d’habitude.</source>
        <translation>Dit cijfer is lager dan gewoonlijk.</translation>
    </message>
    <message>
        <source>%1&#xa0;: c’est plus bas que d’habitude.</source>
        <translation>%1: dat is lager dan gewoonlijk.</translation>
    </message>
    <message>
        <source>Votre compteur est-il repassé à zéro&#xa0;?</source>
        <translation>Is uw meter weer op nul begonnen?</translation>
    </message>
    <message>
        <source>%1&#xa0;: le compteur est-il repassé à zéro&#xa0;?</source>
        <translation>%1: is de meter weer op nul begonnen?</translation>
    </message>
    <message>
        <source>Le jour et la nuit semblent échangés.</source>
        <translation>De dag en de nacht lijken verwisseld.</translation>
    </message>
    <message>
        <source>%1 depuis le %2. Nous attendions entre %3 et %4&#xa0;; d’habitude, c’est environ %5 par mois. Relisez votre compteur.</source>
        <translation>%1 sinds %2. Wij verwachtten tussen %3 en %4; gewoonlijk is het ongeveer %5 per maand. Lees uw meter opnieuw af.</translation>
    </message>
    <message>
        <source>Ce nombre est plus petit que le dernier relevé, du %1. C’est possible après %2&#xa0;: le compteur recommence alors à zéro, et vous avez utilisé %3. Relisez votre compteur.</source>
        <translation>Dit getal is kleiner dan de vorige meteropname, van %1. Dat kan na %2: de meter begint dan weer op nul, en u hebt %3 verbruikt. Lees uw meter opnieuw af.</translation>
    </message>
    <message>
        <source>Chaque nombre ressemble à celui de l’autre case. Relisez votre compteur.</source>
        <translation>Elk getal lijkt op dat van het andere vak. Lees uw meter opnieuw af.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ReadingsPage</name>
    <message>
        <source>Mes relevés</source>
        <translation>Mijn meteropnames</translation>
    </message>
    <message>
        <source>Changer</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Changer le jour du relevé</source>
        <translation>De dag van de meteropname wijzigen</translation>
    </message>
    <message>
        <source>Le jour du relevé</source>
        <translation>De dag van de meteropname</translation>
    </message>
    <message>
        <source>jour/mois/année</source>
        <translation>dag/maand/jaar</translation>
    </message>
    <message>
        <source>Corriger</source>
        <translation>Verbeteren</translation>
    </message>
    <message>
        <source>C’est le bon chiffre</source>
        <translation>Het cijfer is juist</translation>
    </message>
    <message>
        <source>Envoyer mon relevé</source>
        <translation>Mijn meteropname versturen</translation>
    </message>
    <message>
        <source>Comment lire mon compteur&#xa0;?</source>
        <translation>Hoe lees ik mijn meter af?</translation>
    </message>
    <message>
        <source>Mes derniers relevés</source>
        <translation>Mijn laatste meteropnames</translation>
    </message>
    <message>
        <source>Ce que j’ai utilisé</source>
        <translation>Wat ik heb verbruikt</translation>
    </message>
    <message>
        <source>Ce que j’ai utilisé, relevé par relevé</source>
        <translation>Wat ik heb verbruikt, meteropname per meteropname</translation>
    </message>
    <message>
        <source>Tous mes relevés</source>
        <translation>Al mijn meteropnames</translation>
    </message>
    <message>
        <source>Voir tous mes relevés</source>
        <translation>Al mijn meteropnames bekijken</translation>
    </message>
    <message>
        <source>Les chiffres noirs du compteur</source>
        <translation>De zwarte cijfers van de meter</translation>
    </message>
    <message>
        <source>%1 chiffres. Ne recopiez pas le chiffre rouge.</source>
        <translation>%1 cijfers. Neem het rode cijfer niet over.</translation>
    </message>
    <message>
        <source>Les chiffres noirs du jour</source>
        <translation>De zwarte cijfers van de dag</translation>
    </message>
    <message>
        <source>Les chiffres noirs de la nuit</source>
        <translation>De zwarte cijfers van de nacht</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1: code of the register on the meter, 1.8.1; %2: what it counts</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Appuyez sur «&#xa0;Suivant&#xa0;» jusqu’à lire %1. Recopiez jusqu’à la virgule.</source>
        <translation>Druk op “Volgende” tot u %1 leest. Neem over tot aan de komma.</translation>
    </message>
    <message>
        <source>Lu aujourd’hui, le </source>
        <translation>Vandaag afgelezen, op </translation>
    </message>
    <message>
        <source>Ce relevé est déjà envoyé.</source>
        <translation>Deze meteropname is al verstuurd.</translation>
    </message>
    <message>
        <source>Nous l’avons bien reçu&#xa0;: vous n’avez plus rien à faire.</source>
        <translation>Wij hebben ze goed ontvangen: u hoeft niets meer te doen.</translation>
    </message>
    <message>
        <source>Votre relevé est envoyé.</source>
        <translation>Uw meteropname is verstuurd.</translation>
    </message>
    <message>
        <source>Il est en cours de validation. Vous le voyez dans «&#xa0;Mes derniers relevés&#xa0;».</source>
        <translation>Ze wordt nagekeken. U ziet ze in “Mijn laatste meteropnames”.</translation>
    </message>
    <message>
        <source>Pas encore de relevé.</source>
        <translation>Nog geen meteropname.</translation>
    </message>
    <message>
        <source>Votre premier relevé se montrera ici dès que vous l’aurez envoyé.</source>
        <translation>Uw eerste meteropname verschijnt hier zodra u ze hebt verstuurd.</translation>
    </message>
    <message>
        <source>Relevé du</source>
        <translation>Meteropname van</translation>
    </message>
</context>
<context>
    <name>sites::electruc::RegistrationPage</name>
    <message>
        <source>Activer mon espace client</source>
        <translation>Mijn klantenzone activeren</translation>
    </message>
    <message>
        <source>Prenez la lettre d’invitation&#xa0;: les deux codes s’y trouvent.</source>
        <translation>Neem de uitnodigingsbrief: de twee codes staan erin.</translation>
    </message>
    <message>
        <source>Les codes de votre lettre</source>
        <translation>De codes van uw brief</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN-code</translation>
    </message>
    <message>
        <source>18 chiffres, il commence par 54</source>
        <translation>18 cijfers, begint met 54</translation>
    </message>
    <message>
        <source>Code d’activation</source>
        <translation>Activeringscode</translation>
    </message>
    <message>
        <source>8 caractères, exemple&#xa0;: K7FR-4MPX</source>
        <translation>8 tekens, voorbeeld: K7FR-4MPX</translation>
    </message>
    <message>
        <source>Où trouver ces codes&#xa0;?</source>
        <translation>Waar vind ik deze codes?</translation>
    </message>
    <message>
        <source>Votre futur accès</source>
        <translation>Uw toekomstige toegang</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Nous y enverrons un lien pour confirmer</source>
        <translation>Wij sturen er een link naartoe om te bevestigen</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Activer mon espace</source>
        <translation>Mijn klantenzone activeren</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Vous pourrez tout corriger avant de confirmer.</source>
        <translation>U kunt alles nog verbeteren voor u bevestigt.</translation>
    </message>
    <message>
        <source>Écrivez le code EAN&#xa0;: 18 chiffres, sur votre lettre.</source>
        <translation>Schrijf de EAN-code: 18 cijfers, op uw brief.</translation>
    </message>
    <message>
        <source>Écrivez le code d’activation&#xa0;: 8 caractères, sur votre lettre.</source>
        <translation>Schrijf de activeringscode: 8 tekens, op uw brief.</translation>
    </message>
    <message>
        <source>Écrivez votre adresse e-mail.</source>
        <translation>Schrijf uw e-mailadres.</translation>
    </message>
    <message>
        <source>Choisissez un mot de passe.</source>
        <translation>Kies een wachtwoord.</translation>
    </message>
    <message>
        <source>Écrivez le mot de passe une deuxième fois.</source>
        <translation>Schrijf het wachtwoord een tweede keer.</translation>
    </message>
    <message>
        <source>Encore une fois</source>
        <translation>Nog een keer</translation>
    </message>
</context>
<context>
    <name>sites::electruc::RequestPage</name>
    <message>
        <source>Ajouter un message</source>
        <translation>Een bericht toevoegen</translation>
    </message>
    <message>
        <source>Votre message</source>
        <translation>Uw bericht</translation>
    </message>
    <message>
        <source>Envoyer le message</source>
        <translation>Het bericht versturen</translation>
    </message>
    <message>
        <source>Clôturer ma demande</source>
        <translation>Mijn aanvraag afsluiten</translation>
    </message>
    <message>
        <source>Demande %1</source>
        <translation>Aanvraag %1</translation>
    </message>
    <message>
        <source>Mes demandes</source>
        <translation>Mijn aanvragen</translation>
    </message>
    <message>
        <source>N°&#xa0;%1 · %2 · envoyée le %3</source>
        <comment>number, kind and day of a request</comment>
        <translation>Nr.&#xa0;%1 · %2 · verstuurd op %3</translation>
    </message>
    <message>
        <source>Cette demande est clôturée depuis le %1.</source>
        <translation>Deze aanvraag is afgesloten sinds %1.</translation>
    </message>
    <message>
        <source>Ce n’est pas réglé&#xa0;? Vous pouvez la rouvrir pendant %1 jours.</source>
        <translation>Is het niet opgelost? U kunt ze nog %1 dagen heropenen.</translation>
    </message>
    <message>
        <source>Rouvrir ma demande</source>
        <translation>Mijn aanvraag heropenen</translation>
    </message>
    <message>
        <source>Une autre question&#xa0;? Écrivez une nouvelle demande.</source>
        <translation>Nog een vraag? Schrijf een nieuwe aanvraag.</translation>
    </message>
    <message>
        <source>Nouvelle demande</source>
        <translation>Nieuwe aanvraag</translation>
    </message>
    <message>
        <source>Cette demande est clôturée.</source>
        <translation>Deze aanvraag is afgesloten.</translation>
    </message>
    <message>
        <source>Votre message n’est pas parti. Rouvrez d’abord la demande.</source>
        <translation>Uw bericht is niet vertrokken. Heropen eerst de aanvraag.</translation>
    </message>
    <message>
        <source>Écrivez votre message avant de l’envoyer.</source>
        <translation>Schrijf uw bericht voor u het verstuurt.</translation>
    </message>
    <message>
        <source>Ce message est déjà envoyé.</source>
        <translation>Dit bericht is al verstuurd.</translation>
    </message>
    <message>
        <source>Nous répondons avant le %1. Vous n’avez plus rien à faire.</source>
        <translation>Wij antwoorden vóór %1. U hoeft niets meer te doen.</translation>
    </message>
    <message>
        <source>Votre message est envoyé.</source>
        <translation>Uw bericht is verstuurd.</translation>
    </message>
    <message>
        <source>Nous répondons avant le %1.</source>
        <translation>Wij antwoorden vóór %1.</translation>
    </message>
    <message>
        <source>Clôturer cette demande&#xa0;?</source>
        <translation>Deze aanvraag afsluiten?</translation>
    </message>
    <message>
        <source>Clôturez-la si votre question est réglée. Vous pourrez encore la relire, et la rouvrir pendant %1 jours.</source>
        <translation>Sluit ze af als uw vraag is opgelost. U kunt ze nog herlezen, en nog %1 dagen heropenen.</translation>
    </message>
    <message>
        <source>La garder ouverte</source>
        <translation>Ze openhouden</translation>
    </message>
    <message>
        <source>Clôturer</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Votre demande est clôturée.</source>
        <translation>Uw aanvraag is afgesloten.</translation>
    </message>
    <message>
        <source>Vous pouvez la relire ici, et la rouvrir si besoin.</source>
        <translation>U kunt ze hier herlezen, en heropenen als dat nodig is.</translation>
    </message>
    <message>
        <source>Votre demande est rouverte.</source>
        <translation>Uw aanvraag is heropend.</translation>
    </message>
    <message>
        <source>Dites-nous ce qui n’est pas encore réglé, puis envoyez votre message.</source>
        <translation>Zeg ons wat nog niet is opgelost en verstuur dan uw bericht.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::RequestRow</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>subject of a request, what is known of it, its status</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>sites::electruc::RequestsPage</name>
    <message>
        <source>Mes demandes</source>
        <translation>Mijn aanvragen</translation>
    </message>
    <message>
        <source>Nouvelle demande</source>
        <translation>Nieuwe aanvraag</translation>
    </message>
    <message>
        <source>Montrer les demandes</source>
        <translation>De aanvragen tonen</translation>
    </message>
    <message>
        <source>Toutes (%1)</source>
        <translation>Alle (%1)</translation>
    </message>
    <message>
        <source>Ouvertes</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>In behandeling</translation>
    </message>
    <message>
        <source>Clôturées</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Toutes les demandes (%1)</source>
        <translation>Alle aanvragen (%1)</translation>
    </message>
    <message>
        <source>Demandes ouvertes</source>
        <translation>Open aanvragen</translation>
    </message>
    <message>
        <source>Demandes en cours</source>
        <translation>Aanvragen in behandeling</translation>
    </message>
    <message>
        <source>Demandes clôturées</source>
        <translation>Afgesloten aanvragen</translation>
    </message>
    <message>
        <source>Nouvelle réponse</source>
        <translation>Nieuw antwoord</translation>
    </message>
    <message>
        <source>à votre demande du %1</source>
        <translation>op uw aanvraag van %1</translation>
    </message>
    <message>
        <source>Lire la réponse</source>
        <translation>Het antwoord lezen</translation>
    </message>
    <message>
        <source>Une demande vous attend</source>
        <translation>Er wacht een aanvraag op u</translation>
    </message>
    <message>
        <source>Vous l’avez commencée le %1. Elle n’est pas encore envoyée.</source>
        <translation>U bent eraan begonnen op %1. Ze is nog niet verstuurd.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Vous n’avez pas encore de demande</source>
        <translation>U hebt nog geen aanvraag</translation>
    </message>
    <message>
        <source>Une question&#xa0;? Écrivez-nous, nous répondons en deux jours.</source>
        <translation>Een vraag? Schrijf ons, wij antwoorden binnen twee dagen.</translation>
    </message>
    <message>
        <source>Aucune demande dans ce choix</source>
        <translation>Geen aanvraag in deze keuze</translation>
    </message>
    <message>
        <source>Vos autres demandes sont toujours là.</source>
        <translation>Uw andere aanvragen zijn er nog altijd.</translation>
    </message>
    <message>
        <source>Voir toutes les demandes</source>
        <translation>Alle aanvragen bekijken</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ServiceArticles</name>
    <message>
        <source>%1 par kWh</source>
        <translation>%1 per kWh</translation>
    </message>
    <message>
        <source>Électricité à la maison</source>
        <translation>Elektriciteit thuis</translation>
    </message>
    <message>
        <source>Un prix clair, sans surprise, pour toute la maison. Tout est compris&#xa0;: énergie, réseau, taxes et TVA.</source>
        <translation>Een duidelijke prijs, zonder verrassing, voor het hele huis. Alles is inbegrepen: energie, net, heffingen en btw.</translation>
    </message>
    <message>
        <source>Deux formules, à vous de choisir</source>
        <translation>Twee formules, u kiest</translation>
    </message>
    <message>
        <source>Prix fixe</source>
        <translation>Vaste prijs</translation>
    </message>
    <message>
        <source>%1 par kWh, le même toute l’année</source>
        <translation>%1 per kWh, het hele jaar dezelfde</translation>
    </message>
    <message>
        <source>Prix variable</source>
        <translation>Variabele prijs</translation>
    </message>
    <message>
        <source>Il change chaque mois, selon la saison</source>
        <translation>Die verandert elke maand, naargelang het seizoen</translation>
    </message>
    <message>
        <source>Redevance</source>
        <translation>Vergoeding</translation>
    </message>
    <message>
        <source>%1 par mois dans les deux formules</source>
        <translation>%1 per maand in de twee formules</translation>
    </message>
    <message>
        <source>Un kWh (kilowattheure), c’est ce que consomme une lampe de 10&#xa0;watts allumée pendant 100&#xa0;heures. Votre compteur compte les kWh.</source>
        <translation>Een kWh (kilowattuur) is wat een lamp van 10&#xa0;watt verbruikt die 100&#xa0;uur brandt. Uw meter telt de kWh.</translation>
    </message>
    <message>
        <source>Le prix variable, mois par mois</source>
        <translation>De variabele prijs, maand per maand</translation>
    </message>
    <message>
        <source>Vous ne vous engagez à rien en lisant cette page.</source>
        <translation>U verbindt zich tot niets door deze pagina te lezen.</translation>
    </message>
    <message>
        <source>Votre formule est écrite sur votre contrat, dans votre espace client.</source>
        <translation>Uw formule staat op uw contract, in uw klantenzone.</translation>
    </message>
    <message>
        <source>Voir mon contrat</source>
        <translation>Mijn contract bekijken</translation>
    </message>
    <message>
        <source>Le relevé en ligne</source>
        <translation>De meteropname online</translation>
    </message>
    <message>
        <source>Vous lisez votre compteur, nous calculons la facture juste&#xa0;: vous payez ce que vous avez consommé, pas plus.</source>
        <translation>U leest uw meter af, wij berekenen de juiste factuur: u betaalt wat u hebt verbruikt, niet meer.</translation>
    </message>
    <message>
        <source>Comment faire&#xa0;?</source>
        <translation>Hoe doet u dat?</translation>
    </message>
    <message>
        <source>Allez devant votre compteur avec un papier et un crayon. Une lampe de poche aide souvent.</source>
        <translation>Ga naar uw meter met papier en potlood. Een zaklamp helpt vaak.</translation>
    </message>
    <message>
        <source>Vérifiez que le numéro du compteur est bien celui de votre contrat.</source>
        <translation>Kijk na of het nummer van de meter wel dat van uw contract is.</translation>
    </message>
    <message>
        <source>Écrivez les chiffres noirs, de gauche à droite. Les chiffres rouges, après la virgule, ne comptent pas.</source>
        <translation>Schrijf de zwarte cijfers, van links naar rechts. De rode cijfers, na de komma, tellen niet mee.</translation>
    </message>
    <message>
        <source>Avec un compteur jour et nuit, écrivez les deux nombres. Avec un compteur numérique, appuyez sur le bouton jusqu’à lire 1.8.1, puis 1.8.2.</source>
        <translation>Met een meter voor dag en nacht schrijft u de twee getallen. Met een digitale meter drukt u op de knop tot u 1.8.1 leest, en dan 1.8.2.</translation>
    </message>
    <message>
        <source>Comparez avec votre dernier relevé&#xa0;: le nouveau nombre ne peut pas être plus petit.</source>
        <translation>Vergelijk met uw vorige meteropname: het nieuwe getal kan niet kleiner zijn.</translation>
    </message>
    <message>
        <source>Quand&#xa0;?</source>
        <translation>Wanneer?</translation>
    </message>
    <message>
        <source>Une fois par mois, avant la date indiquée dans votre espace client. Cela prend trois minutes. Si vous oubliez, nous estimons votre consommation et nous corrigeons la facture suivante.</source>
        <translation>Eén keer per maand, vóór de datum die in uw klantenzone staat. Het duurt drie minuten. Als u het vergeet, schatten wij uw verbruik en verbeteren wij de volgende factuur.</translation>
    </message>
    <message>
        <source>Envoyer un relevé</source>
        <translation>Een meteropname versturen</translation>
    </message>
    <message>
        <source>Comment lire mon compteur&#xa0;?</source>
        <translation>Hoe lees ik mijn meter af?</translation>
    </message>
    <message>
        <source>Des factures lisibles</source>
        <translation>Leesbare facturen</translation>
    </message>
    <message>
        <source>Une page, le montant en grand, la date à ne pas dépasser. Vous la lisez, vous l’imprimez ou vous la gardez.</source>
        <translation>Eén pagina, het bedrag in het groot, de uiterste datum. U leest ze, u drukt ze af of u bewaart ze.</translation>
    </message>
    <message>
        <source>Ce que vous trouvez sur une facture</source>
        <translation>Wat u op een factuur vindt</translation>
    </message>
    <message>
        <source>En haut</source>
        <translation>Bovenaan</translation>
    </message>
    <message>
        <source>votre nom, votre adresse et la période</source>
        <translation>uw naam, uw adres en de periode</translation>
    </message>
    <message>
        <source>Dans le cadre vert</source>
        <translation>In het groene kader</translation>
    </message>
    <message>
        <source>le montant à payer et la date à ne pas dépasser</source>
        <translation>het bedrag dat u moet betalen en de uiterste datum</translation>
    </message>
    <message>
        <source>Au milieu</source>
        <translation>In het midden</translation>
    </message>
    <message>
        <source>le détail&#xa0;: énergie, redevance, réseau, taxes et TVA</source>
        <translation>de details: energie, vergoeding, net, heffingen en btw</translation>
    </message>
    <message>
        <source>En bas à gauche</source>
        <translation>Onderaan links</translation>
    </message>
    <message>
        <source>votre consommation des derniers mois</source>
        <translation>uw verbruik van de laatste maanden</translation>
    </message>
    <message>
        <source>En bas à droite</source>
        <translation>Onderaan rechts</translation>
    </message>
    <message>
        <source>le compte, le montant et la communication pour payer</source>
        <translation>de rekening, het bedrag en de mededeling om te betalen</translation>
    </message>
    <message>
        <source>La communication est un nombre entouré de +++. Recopiez-la en entier&#xa0;: c’est elle qui nous dit que la facture est payée.</source>
        <translation>De mededeling is een nummer tussen +++. Neem het helemaal over: zo weten wij dat de factuur betaald is.</translation>
    </message>
    <message>
        <source>Voir une facture d’exemple (PDF)</source>
        <translation>Een voorbeeldfactuur bekijken (pdf)</translation>
    </message>
    <message>
        <source>Ma facture me semble trop élevée</source>
        <translation>Mijn factuur lijkt mij te hoog</translation>
    </message>
    <message>
        <source>La domiciliation</source>
        <translation>De domiciliëring</translation>
    </message>
    <message>
        <source>La facture est payée toute seule, à la bonne date. Vous n’avez plus rien à faire, et vous gardez la main.</source>
        <translation>De factuur wordt vanzelf betaald, op de juiste datum. U hoeft niets meer te doen, en u blijft zelf beslissen.</translation>
    </message>
    <message>
        <source>Comment ça marche&#xa0;?</source>
        <translation>Hoe werkt het?</translation>
    </message>
    <message>
        <source>Vous signez un mandat&#xa0;: un papier qui nous autorise à prendre le montant de chaque facture sur votre compte.</source>
        <translation>U ondertekent een mandaat: een papier dat ons de toestemming geeft om het bedrag van elke factuur van uw rekening te nemen.</translation>
    </message>
    <message>
        <source>Nous vérifions le mandat et nous vous écrivons quand il est actif.</source>
        <translation>Wij kijken het mandaat na en schrijven u wanneer het actief is.</translation>
    </message>
    <message>
        <source>Chaque mois, vous recevez la facture comme avant. Le montant est pris sur votre compte le dernier jour pour payer, jamais avant.</source>
        <translation>Elke maand krijgt u de factuur zoals voordien. Het bedrag wordt van uw rekening genomen op de laatste dag om te betalen, nooit eerder.</translation>
    </message>
    <message>
        <source>Vous restez libre</source>
        <translation>U blijft vrij</translation>
    </message>
    <message>
        <source>Un montant vous étonne&#xa0;?</source>
        <translation>Verbaast een bedrag u?</translation>
    </message>
    <message>
        <source>Demandez à votre banque de le rembourser&#xa0;: vous avez huit semaines.</source>
        <translation>Vraag uw bank om het terug te betalen: u hebt acht weken.</translation>
    </message>
    <message>
        <source>Vous voulez arrêter&#xa0;?</source>
        <translation>Wilt u stoppen?</translation>
    </message>
    <message>
        <source>Dites-le-nous ou dites-le à votre banque. C’est gratuit.</source>
        <translation>Zeg het ons of zeg het aan uw bank. Het is gratis.</translation>
    </message>
    <message>
        <source>Le compte n’est pas assez rempli&#xa0;?</source>
        <translation>Staat er niet genoeg op de rekening?</translation>
    </message>
    <message>
        <source>Rien n’est pris. Nous vous écrivons et vous payez comme avant.</source>
        <translation>Er wordt niets afgeschreven. Wij schrijven u en u betaalt zoals voordien.</translation>
    </message>
    <message>
        <source>Electruc ne demande jamais votre code de carte.</source>
        <translation>Electruc vraagt nooit de code van uw kaart.</translation>
    </message>
    <message>
        <source>Un mandat demande un numéro de compte et une signature, rien d’autre.</source>
        <translation>Een mandaat vraagt een rekeningnummer en een handtekening, niets anders.</translation>
    </message>
    <message>
        <source>Mettre en place ma domiciliation</source>
        <translation>Mijn domiciliëring regelen</translation>
    </message>
    <message>
        <source>Poser une question</source>
        <translation>Een vraag stellen</translation>
    </message>
    <message>
        <source>Je déménage</source>
        <translation>Ik verhuis</translation>
    </message>
    <message>
        <source>Un seul document suffit&#xa0;: la reprise des énergies. Vous le remplissez à deux, le jour des clés.</source>
        <translation>Eén document is genoeg: de energieovername. U vult het samen in, op de dag van de sleutels.</translation>
    </message>
    <message>
        <source>Vous quittez votre logement</source>
        <translation>U verlaat uw woning</translation>
    </message>
    <message>
        <source>Le jour de la remise des clés, allez devant le compteur avec la personne qui entre.</source>
        <translation>Ga op de dag van de sleuteloverdracht naar de meter, samen met de persoon die intrekt.</translation>
    </message>
    <message>
        <source>Écrivez ensemble le jour, le numéro du compteur et l’index. Signez tous les deux.</source>
        <translation>Schrijf samen de dag, het nummer van de meter en de meterstand. Onderteken allebei.</translation>
    </message>
    <message>
        <source>Chacun garde un exemplaire et l’envoie à son fournisseur.</source>
        <translation>Ieder houdt een exemplaar en stuurt het naar zijn of haar leverancier.</translation>
    </message>
    <message>
        <source>Envoyez-nous le vôtre dans les trente jours, avec votre nouvelle adresse.</source>
        <translation>Stuur ons het uwe binnen dertig dagen, met uw nieuwe adres.</translation>
    </message>
    <message>
        <source>Vous entrez dans un logement</source>
        <translation>U trekt in een woning</translation>
    </message>
    <message>
        <source>Demandez le code EAN et le numéro du compteur à la personne qui part, ou au propriétaire.</source>
        <translation>Vraag de EAN-code en het nummer van de meter aan de persoon die vertrekt, of aan de eigenaar.</translation>
    </message>
    <message>
        <source>Remplissez le même document avec elle.</source>
        <translation>Vul hetzelfde document samen in.</translation>
    </message>
    <message>
        <source>Choisissez votre fournisseur et envoyez-lui le document. Le courant n’est pas coupé.</source>
        <translation>Kies uw leverancier en stuur het document op. De stroom wordt niet afgesloten.</translation>
    </message>
    <message>
        <source>La facture de clôture</source>
        <translation>De slotfactuur</translation>
    </message>
    <message>
        <source>Elle va jusqu’à l’index du document, pas un jour de plus. Nous la faisons dans les six semaines. Ce que vous avez payé en trop vous est rendu.</source>
        <translation>Ze loopt tot de meterstand van het document, geen dag langer. Wij maken ze binnen zes weken. Wat u te veel hebt betaald, krijgt u terug.</translation>
    </message>
    <message>
        <source>Personne n’entre après vous&#xa0;?</source>
        <translation>Trekt er niemand in na u?</translation>
    </message>
    <message>
        <source>Envoyez-nous quand même l’index et une photo du compteur&#xa0;: sans cela, vous continuez à payer.</source>
        <translation>Stuur ons toch de meterstand en een foto van de meter: anders blijft u betalen.</translation>
    </message>
    <message>
        <source>Ouvrir la reprise des énergies (PDF)</source>
        <translation>De energieovername openen (pdf)</translation>
    </message>
    <message>
        <source>Envoyer mon document</source>
        <translation>Mijn document versturen</translation>
    </message>
    <message>
        <source>Un rappel par SMS</source>
        <translation>Een herinnering per sms</translation>
    </message>
    <message>
        <source>Un message avant la date de paiement. C’est gratuit et vous arrêtez quand vous voulez.</source>
        <translation>Een bericht vóór de betaaldatum. Het is gratis en u stopt wanneer u wilt.</translation>
    </message>
    <message>
        <source>Ce que vous recevez</source>
        <translation>Wat u krijgt</translation>
    </message>
    <message>
        <source>Cinq jours avant la date, si la facture n’est pas encore payée, votre téléphone reçoit un seul message. Il rappelle le montant et la date.</source>
        <translation>Vijf dagen vóór de datum krijgt uw telefoon één enkel bericht, als de factuur nog niet betaald is. Het herinnert aan het bedrag en de datum.</translation>
    </message>
    <message>
        <source>Exemple</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>«&#xa0;Electruc&#xa0;: votre facture de novembre (84,75&#xa0;€) est à payer avant le 25/11. Déjà payé&#xa0;? Merci, ne tenez pas compte de ce message.&#xa0;»</source>
        <translation>“Electruc: uw factuur van november (€&#xa0;84,75) is te betalen vóór 25/11. Al betaald? Dank u, dan mag u dit bericht vergeten.”</translation>
    </message>
    <message>
        <source>Reconnaître un vrai message</source>
        <translation>Een echt bericht herkennen</translation>
    </message>
    <message>
        <source>Un vrai rappel ne contient jamais de lien sur lequel appuyer.</source>
        <translation>In een echte herinnering staat nooit een link om op te drukken.</translation>
    </message>
    <message>
        <source>Il ne demande jamais votre mot de passe, ni votre code de carte.</source>
        <translation>Ze vraagt nooit uw wachtwoord en nooit de code van uw kaart.</translation>
    </message>
    <message>
        <source>Il ne menace pas de couper le courant aujourd’hui.</source>
        <translation>Ze dreigt niet om vandaag de stroom af te sluiten.</translation>
    </message>
    <message>
        <source>Un doute&#xa0;? N’ouvrez rien. Venez voir vos factures dans votre espace client.</source>
        <translation>Twijfelt u? Open niets. Kom uw facturen bekijken in uw klantenzone.</translation>
    </message>
    <message>
        <source>Comment le demander&#xa0;?</source>
        <translation>Hoe vraagt u het aan?</translation>
    </message>
    <message>
        <source>Écrivez-nous avec votre numéro de téléphone portable&#xa0;: nous activons le rappel.</source>
        <translation>Schrijf ons met uw gsm-nummer: wij activeren de herinnering.</translation>
    </message>
    <message>
        <source>Demander le rappel</source>
        <translation>De herinnering aanvragen</translation>
    </message>
    <message>
        <source>%1 par an, soit %2</source>
        <translation>%1 per jaar, dus %2</translation>
    </message>
    <message>
        <source>Moins consommer</source>
        <translation>Minder verbruiken</translation>
    </message>
    <message>
        <source>Dix gestes simples, avec ce qu’ils rapportent vraiment. Commencez par un seul.</source>
        <translation>Tien eenvoudige gewoontes, met wat ze echt opbrengen. Begin met één ervan.</translation>
    </message>
    <message>
        <source>Ce que vous gagnez, environ</source>
        <translation>Wat u wint, ongeveer</translation>
    </message>
    <message>
        <source>1. Une douche de cinq minutes au lieu d’un bain (chauffe-eau électrique)</source>
        <translation>1. Een douche van vijf minuten in plaats van een bad (elektrische boiler)</translation>
    </message>
    <message>
        <source>2. Sécher le linge à l’air plutôt qu’au séchoir</source>
        <translation>2. De was aan de lucht drogen in plaats van in de droogkast</translation>
    </message>
    <message>
        <source>3. Remplacer cinq ampoules halogènes par des LED</source>
        <translation>3. Vijf halogeenlampen vervangen door ledlampen</translation>
    </message>
    <message>
        <source>4. Éteindre télévision et box avec une multiprise à interrupteur</source>
        <translation>4. Televisie en decoder uitzetten met een stekkerdoos met schakelaar</translation>
    </message>
    <message>
        <source>5. Mettre un couvercle sur les casseroles</source>
        <translation>5. Een deksel op de kookpotten leggen</translation>
    </message>
    <message>
        <source>6. Laver le linge à 30&#xa0;°C au lieu de 60&#xa0;°C</source>
        <translation>6. De was wassen op 30&#xa0;°C in plaats van 60&#xa0;°C</translation>
    </message>
    <message>
        <source>7. Remplir le lave-vaisselle et choisir «&#xa0;éco&#xa0;»</source>
        <translation>7. De vaatwasser vol laden en “eco” kiezen</translation>
    </message>
    <message>
        <source>8. Éteindre l’ordinateur le soir</source>
        <translation>8. De computer ’s avonds uitzetten</translation>
    </message>
    <message>
        <source>9. Régler le frigo à 5&#xa0;°C et le dégivrer</source>
        <translation>9. De koelkast op 5&#xa0;°C zetten en ontdooien</translation>
    </message>
    <message>
        <source>10. Ne chauffer que l’eau qu’il faut dans la bouilloire</source>
        <translation>10. In de waterkoker alleen het nodige water verwarmen</translation>
    </message>
    <message>
        <source>Calculé au prix fixe de %1 par kWh, tout compris. Chez vous, cela dépend de vos habitudes.</source>
        <translation>Berekend met de vaste prijs van %1 per kWh, alles inbegrepen. Bij u hangt het af van uw gewoontes.</translation>
    </message>
    <message>
        <source>Ne prenez pas froid.</source>
        <translation>Vat geen kou.</translation>
    </message>
    <message>
        <source>Économiser, c’est éviter ce qui ne sert à rien. Gardez une bonne lumière et une pièce chaude.</source>
        <translation>Besparen is vermijden wat nergens voor dient. Houd genoeg licht en een warme kamer.</translation>
    </message>
    <message>
        <source>Voir ma consommation</source>
        <translation>Mijn verbruik bekijken</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ServicesPage</name>
    <message>
        <source>Nos services</source>
        <translation>Onze diensten</translation>
    </message>
    <message>
        <source>Choisissez un service pour en savoir plus. Vous ne vous engagez à rien.</source>
        <translation>Kies een dienst om er meer over te weten. U verbindt zich tot niets.</translation>
    </message>
    <message>
        <source>Électricité à la maison</source>
        <translation>Elektriciteit thuis</translation>
    </message>
    <message>
        <source>Un prix clair, sans surprise, pour toute la maison.</source>
        <translation>Een duidelijke prijs, zonder verrassing, voor het hele huis.</translation>
    </message>
    <message>
        <source>Voir les prix</source>
        <translation>De prijzen bekijken</translation>
    </message>
    <message>
        <source>Le relevé en ligne</source>
        <translation>De meteropname online</translation>
    </message>
    <message>
        <source>Vous lisez votre compteur, nous calculons la facture juste.</source>
        <translation>U leest uw meter af, wij berekenen de juiste factuur.</translation>
    </message>
    <message>
        <source>Envoyer un relevé</source>
        <translation>Een meteropname versturen</translation>
    </message>
    <message>
        <source>Des factures lisibles</source>
        <translation>Leesbare facturen</translation>
    </message>
    <message>
        <source>Une page, le montant en grand, la date à ne pas dépasser.</source>
        <translation>Eén pagina, het bedrag in het groot, de uiterste datum.</translation>
    </message>
    <message>
        <source>Voir un exemple</source>
        <translation>Een voorbeeld bekijken</translation>
    </message>
    <message>
        <source>La domiciliation</source>
        <translation>De domiciliëring</translation>
    </message>
    <message>
        <source>La facture est payée toute seule, à la bonne date.</source>
        <translation>De factuur wordt vanzelf betaald, op de juiste datum.</translation>
    </message>
    <message>
        <source>Comment ça marche</source>
        <translation>Hoe het werkt</translation>
    </message>
    <message>
        <source>Un rappel par SMS</source>
        <translation>Een herinnering per sms</translation>
    </message>
    <message>
        <source>Un message avant la date de paiement. C’est gratuit.</source>
        <translation>Een bericht vóór de betaaldatum. Het is gratis.</translation>
    </message>
    <message>
        <source>Choisir le rappel</source>
        <translation>De herinnering kiezen</translation>
    </message>
    <message>
        <source>Moins consommer</source>
        <translation>Minder verbruiken</translation>
    </message>
    <message>
        <source>Dix gestes simples, avec ce qu’ils rapportent vraiment.</source>
        <translation>Tien eenvoudige gewoontes, met wat ze echt opbrengen.</translation>
    </message>
    <message>
        <source>Lire les conseils</source>
        <translation>De tips lezen</translation>
    </message>
</context>
<context>
    <name>sites::electruc::SignInCodePage</name>
    <message>
        <source>Le code reçu par SMS</source>
        <translation>De code die u per sms kreeg</translation>
    </message>
    <message>
        <source>Code de 6 chiffres</source>
        <translation>Code van 6 cijfers</translation>
    </message>
    <message>
        <source>Vous pouvez le taper ou le coller. Prenez votre temps&#xa0;: un nouveau code est toujours possible.</source>
        <translation>U kunt hem typen of plakken. Neem uw tijd: een nieuwe code is altijd mogelijk.</translation>
    </message>
    <message>
        <source>Me connecter</source>
        <translation>Mij aanmelden</translation>
    </message>
    <message>
        <source>Recevoir un autre code</source>
        <translation>Een andere code ontvangen</translation>
    </message>
    <message>
        <source>Revenir à la connexion</source>
        <translation>Terug naar het aanmelden</translation>
    </message>
    <message>
        <source>Nous venons de l’envoyer au %1. Ouvrez le téléphone, en bas de la fenêtre, puis écrivez le code ici.</source>
        <translation>Wij hebben hem net verstuurd naar %1. Open de telefoon, onderaan het venster, en schrijf de code dan hier.</translation>
    </message>
    <message>
        <source>Ce code est à vous seul.</source>
        <translation>Deze code is alleen voor u.</translation>
    </message>
    <message>
        <source>Ne le dites à personne. Quelqu’un vous le demande au téléphone&#xa0;? C’est une fraude&#xa0;: raccrochez.</source>
        <translation>Zeg hem aan niemand. Vraagt iemand ernaar aan de telefoon? Dat is fraude: leg op.</translation>
    </message>
    <message numerus="yes">
        <source>Ce n’est pas ce code. Comparez chaque chiffre avec le SMS&#xa0;: vous pouvez essayer encore %n fois.</source>
        <translation>
            <numerusform>Dit is niet de juiste code. Vergelijk elk cijfer met de sms: u kunt nog %n keer proberen.</numerusform>
            <numerusform>Dit is niet de juiste code. Vergelijk elk cijfer met de sms: u kunt nog %n keer proberen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce code ne sert plus, après %1 essais. Rien n’est bloqué&#xa0;: demandez un autre code.</source>
        <translation>Deze code dient niet meer, na %1 pogingen. Er is niets geblokkeerd: vraag een andere code.</translation>
    </message>
    <message>
        <source>Ce code a plus de %1 minutes&#xa0;: il ne sert plus. Rien n’est perdu&#xa0;: demandez un autre code.</source>
        <translation>Deze code is ouder dan %1 minuten: hij dient niet meer. Er is niets verloren: vraag een andere code.</translation>
    </message>
    <message>
        <source>Écrivez les %1 chiffres du SMS.</source>
        <translation>Schrijf de %1 cijfers van de sms.</translation>
    </message>
    <message>
        <source>Le code a %1 chiffres, et rien d’autre&#xa0;: vous en avez écrit %2. Comparez avec le SMS.</source>
        <translation>De code heeft %1 cijfers, en niets anders: u hebt er %2 geschreven. Vergelijk met de sms.</translation>
    </message>
    <message>
        <source>Un autre code est parti.</source>
        <translation>Er is een andere code vertrokken.</translation>
    </message>
    <message>
        <source>Regardez le téléphone&#xa0;: c’est le dernier SMS qui compte.</source>
        <translation>Kijk op de telefoon: de laatste sms telt.</translation>
    </message>
    <message>
        <source>Le code vient de partir.</source>
        <translation>De code is net vertrokken.</translation>
    </message>
    <message>
        <source>Regardez d’abord le téléphone. Toujours rien après %1 secondes&#xa0;? Demandez-en un autre.</source>
        <translation>Kijk eerst op de telefoon. Nog altijd niets na %1 seconden? Vraag dan een andere.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::SignInPage</name>
    <message>
        <source>Me connecter</source>
        <translation>Mij aanmelden</translation>
    </message>
    <message>
        <source>Entrez dans votre espace client.</source>
        <translation>Ga naar uw klantenzone.</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Rester connecté sur cet ordinateur</source>
        <translation>Aangemeld blijven op deze computer</translation>
    </message>
    <message>
        <source>Chez vous seulement. Sur un ordinateur partagé, ne cochez pas&#xa0;: ici, votre session s’arrête quand vous quittez le poste.</source>
        <translation>Alleen bij u thuis. Vink dit niet aan op een gedeelde computer: hier stopt uw sessie wanneer u de computer verlaat.</translation>
    </message>
    <message>
        <source>Mot de passe oublié&#xa0;?</source>
        <translation>Wachtwoord vergeten?</translation>
    </message>
    <message>
        <source>Activer mon espace</source>
        <translation>Mijn klantenzone activeren</translation>
    </message>
    <message>
        <source>Avant d’écrire votre mot de passe</source>
        <translation>Voor u uw wachtwoord schrijft</translation>
    </message>
    <message>
        <source>Regardez l’adresse tout en haut. Elle doit contenir&#xa0;:</source>
        <translation>Kijk naar het adres helemaal bovenaan. Dit moet erin staan:</translation>
    </message>
    <message>
        <source>electruc.example</source>
        <translation>electruc.example</translation>
    </message>
    <message>
        <source>Electruc ne demande jamais votre mot de passe par téléphone.</source>
        <translation>Electruc vraagt nooit uw wachtwoord per telefoon.</translation>
    </message>
    <message>
        <source>Votre session est terminée. Rien n’est perdu.</source>
        <translation>Uw sessie is beëindigd. Er is niets verloren.</translation>
    </message>
    <message>
        <source>Reconnectez-vous&#xa0;: ce que vous avez écrit revient à sa place.</source>
        <translation>Meld u opnieuw aan: wat u hebt geschreven, komt terug op zijn plaats.</translation>
    </message>
    <message>
        <source>Écrivez votre adresse e-mail.</source>
        <translation>Schrijf uw e-mailadres.</translation>
    </message>
    <message>
        <source>Écrivez votre mot de passe.</source>
        <translation>Schrijf uw wachtwoord.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::SignInsPage</name>
    <message>
        <source>Mes connexions</source>
        <translation>Mijn aanmeldingen</translation>
    </message>
    <message>
        <source>Mon profil</source>
        <translation>Mijn profiel</translation>
    </message>
    <message>
        <source>Les %1 dernières fois que quelqu’un s’est connecté à votre compte, ou a essayé. Vous ne reconnaissez pas un jour ou un appareil&#xa0;? Changez votre mot de passe.</source>
        <translation>De laatste %1 keer dat iemand zich bij uw account heeft aangemeld, of dat heeft geprobeerd. Herkent u een dag of een toestel niet? Wijzig uw wachtwoord.</translation>
    </message>
    <message>
        <source>Personne ne s’est encore connecté.</source>
        <translation>Nog niemand heeft zich aangemeld.</translation>
    </message>
    <message>
        <source>%1 à %2</source>
        <extracomment>%1 day, %2 time</extracomment>
        <translation>%1 om %2</translation>
    </message>
    <message>
        <source>Cet ordinateur</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Connexion réussie</source>
        <translation>Aanmelding gelukt</translation>
    </message>
    <message>
        <source>Mot de passe refusé</source>
        <translation>Wachtwoord geweigerd</translation>
    </message>
    <message>
        <source>Ce n’était pas moi</source>
        <translation>Ik was het niet</translation>
    </message>
    <message>
        <source>Ce n’était pas moi, ligne %1&#xa0;: %2, %3</source>
        <extracomment>%1 number of the line in the list, %2 day and time, %3 device</extracomment>
        <translation>Ik was het niet, regel %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>sites::electruc::SiteArticles</name>
    <message>
        <source>Mentions légales</source>
        <translation>Juridische informatie</translation>
    </message>
    <message>
        <source>Electruc n’existe pas. Ce site est un terrain d’exercice&#xa0;: vous pouvez tout essayer, rien n’est réel.</source>
        <translation>Electruc bestaat niet. Deze site is een plek om te oefenen: u kunt alles proberen, niets is echt.</translation>
    </message>
    <message>
        <source>Qui est Electruc&#xa0;?</source>
        <translation>Wie is Electruc?</translation>
    </message>
    <message>
        <source>Electruc est un fournisseur d’électricité imaginaire, créé pour apprendre à se servir d’un site internet. Son nom, son adresse, son numéro de téléphone et son numéro d’entreprise sont inventés. Toute ressemblance avec une vraie société serait un hasard.</source>
        <translation>Electruc is een verzonnen leverancier van elektriciteit, gemaakt om te leren omgaan met een website. De naam, het adres, het telefoonnummer en het ondernemingsnummer zijn verzonnen. Elke gelijkenis met een echt bedrijf berust op toeval.</translation>
    </message>
    <message>
        <source>Siège</source>
        <translation>Zetel</translation>
    </message>
    <message>
        <source>Place de la Dynamo 1, 4998 Valbois (une ville inventée)</source>
        <translation>Place de la Dynamo 1, 4998 Valbois (een verzonnen stad)</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>078&#xa0;00&#xa0;00&#xa0;00 (personne ne répond&#xa0;: ce numéro n’existe pas)</source>
        <translation>078&#xa0;00&#xa0;00&#xa0;00 (niemand neemt op: dit nummer bestaat niet)</translation>
    </message>
    <message>
        <source>Les clients, les factures, les contrats</source>
        <translation>De klanten, de facturen, de contracten</translation>
    </message>
    <message>
        <source>Les personnes, les codes EAN, les comptes bancaires et les montants sont inventés. Chaque document imprimé porte la mention «&#xa0;Document d’entraînement&#xa0;».</source>
        <translation>De personen, de EAN-codes, de bankrekeningen en de bedragen zijn verzonnen. Op elk afgedrukt document staat “Oefendocument”.</translation>
    </message>
    <message>
        <source>Ne payez rien.</source>
        <translation>Betaal niets.</translation>
    </message>
    <message>
        <source>Le compte écrit sur les factures n’appartient à personne. Aucun paiement n’est possible ici.</source>
        <translation>De rekening op de facturen is van niemand. Betalen kan hier niet.</translation>
    </message>
    <message>
        <source>Dans la vraie vie</source>
        <translation>In het echte leven</translation>
    </message>
    <message>
        <source>Les gestes appris ici servent partout&#xa0;: vérifier l’adresse, se connecter, lire une facture, se déconnecter. Les prix, les délais et les règles peuvent être différents chez votre fournisseur.</source>
        <translation>Wat u hier leert, dient overal: het adres nakijken, zich aanmelden, een factuur lezen, zich afmelden. De prijzen, de termijnen en de regels kunnen anders zijn bij uw leverancier.</translation>
    </message>
    <message>
        <source>Vie privée</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Tout ce que vous écrivez ici reste sur cet ordinateur d’exercice.</source>
        <translation>Alles wat u hier schrijft, blijft op deze oefencomputer.</translation>
    </message>
    <message>
        <source>Ce que le site garde</source>
        <translation>Wat de site bewaart</translation>
    </message>
    <message>
        <source>Ce que vous avez fait pendant l’exercice, pour que votre formateur puisse vous aider.</source>
        <translation>Wat u tijdens de oefening hebt gedaan, zodat uw lesgever u kan helpen.</translation>
    </message>
    <message>
        <source>Les messages écrits dans «&#xa0;Contact&#xa0;»&#xa0;: personne d’autre que votre groupe ne les lit.</source>
        <translation>De berichten die u in “Contact” schrijft: niemand buiten uw groep leest ze.</translation>
    </message>
    <message>
        <source>Les documents téléchargés, jusqu’à la remise à zéro.</source>
        <translation>De gedownloade documenten, tot de reset.</translation>
    </message>
    <message>
        <source>Ce que le site ne fait pas</source>
        <translation>Wat de site niet doet</translation>
    </message>
    <message>
        <source>Il n’envoie rien sur internet.</source>
        <translation>De site stuurt niets naar het internet.</translation>
    </message>
    <message>
        <source>Il ne dépose pas de publicité et ne vous suit nulle part.</source>
        <translation>De site plaatst geen reclame en volgt u nergens.</translation>
    </message>
    <message>
        <source>Il ne demande aucune information vraie sur vous.</source>
        <translation>De site vraagt geen enkel echt gegeven over u.</translation>
    </message>
    <message>
        <source>N’écrivez pas vos vraies données.</source>
        <translation>Schrijf niet uw echte gegevens.</translation>
    </message>
    <message>
        <source>Servez-vous du nom, de l’adresse e-mail et du mot de passe de votre fiche d’exercice.</source>
        <translation>Gebruik de naam, het e-mailadres en het wachtwoord van uw oefenfiche.</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>Alles wissen</translation>
    </message>
    <message>
        <source>Votre formateur remet le site à zéro en un geste&#xa0;: vos messages et vos documents disparaissent.</source>
        <translation>Uw lesgever reset de site in één handeling: uw berichten en uw documenten verdwijnen.</translation>
    </message>
    <message>
        <source>Accessibilité</source>
        <translation>Toegankelijkheid</translation>
    </message>
    <message>
        <source>Ce site doit pouvoir être lu et utilisé par tout le monde.</source>
        <translation>Iedereen moet deze site kunnen lezen en gebruiken.</translation>
    </message>
    <message>
        <source>Agrandir, changer les couleurs</source>
        <translation>Vergroten, de kleuren veranderen</translation>
    </message>
    <message>
        <source>En haut de la fenêtre, «&#xa0;A+&#xa0;» agrandit le texte jusqu’à 200&#xa0;% et «&#xa0;A−&#xa0;» le réduit. Votre formateur peut aussi choisir un thème sombre ou très contrasté.</source>
        <translation>Bovenaan het venster maakt “A+” de tekst groter, tot 200%, en “A−” maakt hem kleiner. Uw lesgever kan ook een donker thema of een thema met sterk contrast kiezen.</translation>
    </message>
    <message>
        <source>Sans la souris</source>
        <translation>Zonder de muis</translation>
    </message>
    <message>
        <source>Tabulation</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>aller au bouton ou au champ suivant</source>
        <translation>naar de volgende knop of het volgende veld gaan</translation>
    </message>
    <message>
        <source>Majuscule + Tabulation</source>
        <translation>Shift + Tab</translation>
    </message>
    <message>
        <source>revenir au précédent</source>
        <translation>terug naar het vorige</translation>
    </message>
    <message>
        <source>Entrée ou Espace</source>
        <translation>Enter of spatiebalk</translation>
    </message>
    <message>
        <source>appuyer sur le bouton</source>
        <translation>op de knop drukken</translation>
    </message>
    <message>
        <source>Flèches haut et bas</source>
        <translation>Pijltjes omhoog en omlaag</translation>
    </message>
    <message>
        <source>faire défiler la page, choisir dans une liste</source>
        <translation>door de pagina gaan, in een lijst kiezen</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>fermer une fenêtre sans rien changer</source>
        <translation>een venster sluiten zonder iets te veranderen</translation>
    </message>
    <message>
        <source>Avec un lecteur d’écran</source>
        <translation>Met een schermlezer</translation>
    </message>
    <message>
        <source>Chaque bouton et chaque champ a un nom. Les messages d’erreur disent quoi écrire. Le graphique de consommation existe aussi en tableau.</source>
        <translation>Elke knop en elk veld heeft een naam. De foutmeldingen zeggen wat u moet schrijven. De grafiek van het verbruik bestaat ook als tabel.</translation>
    </message>
    <message>
        <source>Quelque chose vous gêne&#xa0;? Dites-le à votre formateur ou écrivez-nous.</source>
        <translation>Hindert iets u? Zeg het aan uw lesgever of schrijf ons.</translation>
    </message>
    <message>
        <source>Nous écrire</source>
        <translation>Ons schrijven</translation>
    </message>
    <message>
        <source>Page introuvable</source>
        <translation>Pagina niet gevonden</translation>
    </message>
    <message>
        <source>Cette page n’existe pas. Revenez à l’accueil.</source>
        <translation>Deze pagina bestaat niet. Ga terug naar de startpagina.</translation>
    </message>
    <message>
        <source>Regardez l’adresse, tout en haut&#xa0;: il suffit d’une lettre en trop ou en moins.</source>
        <translation>Kijk naar het adres, helemaal bovenaan: één letter te veel of te weinig is genoeg.</translation>
    </message>
    <message>
        <source>Revenir à l’accueil</source>
        <translation>Terug naar de startpagina</translation>
    </message>
    <message>
        <source>Chercher dans l’aide</source>
        <translation>In de hulp zoeken</translation>
    </message>
</context>
<context>
    <name>sites::electruc::SiteFooter</name>
    <message>
        <source>Electruc — fournisseur d’énergie fictif, créé pour l’entraînement</source>
        <translation>Electruc — fictieve energieleverancier, gemaakt om te oefenen</translation>
    </message>
    <message>
        <source>Mentions légales</source>
        <translation>Juridische informatie</translation>
    </message>
    <message>
        <source>Vie privée</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Accessibilité</source>
        <translation>Toegankelijkheid</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact, en bas de page</source>
        <translation>Contact, onderaan de pagina</translation>
    </message>
</context>
<context>
    <name>sites::electruc::SiteHeader</name>
    <message>
        <source>Accueil</source>
        <translation>Startpagina</translation>
    </message>
    <message>
        <source>Nos services</source>
        <translation>Onze diensten</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Espace client</source>
        <translation>Klantenzone</translation>
    </message>
    <message>
        <source>Me déconnecter</source>
        <translation>Mij afmelden</translation>
    </message>
    <message>
        <source>Electruc, retour à l’accueil</source>
        <translation>Electruc, terug naar de startpagina</translation>
    </message>
    <message>
        <source>Menu du site</source>
        <translation>Menu van de site</translation>
    </message>
</context>
<context>
    <name>sites::electruc::StepCard</name>
    <message>
        <source>Fait</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Maintenant</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Étape %1&#xa0;: %2</source>
        <translation>Stap %1: %2</translation>
    </message>
</context>
<context>
    <name>sites::electruc::Wording</name>
    <message>
        <source>À payer</source>
        <translation>Te betalen</translation>
    </message>
    <message>
        <source>Reçu</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>Payée</source>
        <translation>Betaald</translation>
    </message>
    <message>
        <source>Annulée</source>
        <translation>Geannuleerd</translation>
    </message>
    <message>
        <source>À recevoir</source>
        <translation>Te ontvangen</translation>
    </message>
    <message>
        <source>En cours de validation</source>
        <translation>Wordt nagekeken</translation>
    </message>
    <message>
        <source>Validé</source>
        <translation>Goedgekeurd</translation>
    </message>
    <message>
        <source>Refusé</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Actif</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Suspendu</source>
        <translation>Opgeschort</translation>
    </message>
    <message>
        <source>Clôturé</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>In afwachting</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Refusée</source>
        <translation>Geweigerd</translation>
    </message>
    <message>
        <source>Arrêtée</source>
        <translation>Stopgezet</translation>
    </message>
    <message>
        <source>Ouverte</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>In behandeling</translation>
    </message>
    <message>
        <source>Répondue</source>
        <translation>Beantwoord</translation>
    </message>
    <message>
        <source>Clôturée</source>
        <translation>Afgesloten</translation>
    </message>
    <message>
        <source>Ma facture</source>
        <translation>Mijn factuur</translation>
    </message>
    <message>
        <source>Mon relevé, mon compteur</source>
        <translation>Mijn meteropname, mijn meter</translation>
    </message>
    <message>
        <source>Mon contrat</source>
        <translation>Mijn contract</translation>
    </message>
    <message>
        <source>Mon espace client</source>
        <translation>Mijn klantenzone</translation>
    </message>
    <message>
        <source>Mon déménagement</source>
        <translation>Mijn verhuizing</translation>
    </message>
    <message>
        <source>Autre sujet</source>
        <translation>Ander onderwerp</translation>
    </message>
    <message>
        <source>N°&#xa0;%1 · envoyée le %2</source>
        <comment>number and day of a request</comment>
        <translation>Nr.&#xa0;%1 · verstuurd op %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a request and its answers</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n réponse(s)</source>
        <translation>
            <numerusform>%n antwoord</numerusform>
            <numerusform>%n antwoorden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, acompte</source>
        <comment>month of an invoice</comment>
        <translation>%1, voorschot</translation>
    </message>
    <message>
        <source>%1, décompte annuel</source>
        <comment>month of an invoice</comment>
        <translation>%1, jaarlijkse afrekening</translation>
    </message>
    <message>
        <source>sera prélevée le %1</source>
        <translation>wordt afgeschreven op %1</translation>
    </message>
    <message>
        <source>à payer avant le %1</source>
        <translation>te betalen vóór %1</translation>
    </message>
    <message>
        <source>rendu le %1</source>
        <translation>terugbetaald op %1</translation>
    </message>
    <message>
        <source>payée le %1</source>
        <translation>betaald op %1</translation>
    </message>
    <message>
        <source>nous vous rendons ce montant avant le %1</source>
        <translation>wij betalen u dit bedrag terug vóór %1</translation>
    </message>
    <message>
        <source>annulée, rien à payer</source>
        <translation>geannuleerd, niets te betalen</translation>
    </message>
    <message>
        <source>remplacée par une autre</source>
        <translation>vervangen door een andere</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Nuit</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Injection de jour</source>
        <translation>Injectie overdag</translation>
    </message>
    <message>
        <source>Injection de nuit</source>
        <translation>Injectie ’s nachts</translation>
    </message>
    <message>
        <source>Madame</source>
        <translation>Mevrouw</translation>
    </message>
    <message>
        <source>Monsieur</source>
        <translation>Meneer</translation>
    </message>
    <message>
        <source>%1, clôture</source>
        <comment>month of an invoice</comment>
        <translation>%1, slotfactuur</translation>
    </message>
</context>
<context>
    <name>sites::gazette::CookieTrap</name>
    <message>
        <source>Votre vie privée compte pour nous</source>
        <translation>Uw privacy is belangrijk voor ons</translation>
    </message>
    <message>
        <source>Avec nos 642 partenaires, nous améliorons votre expérience de lecture. Profitez du meilleur de La Gazette&#xa0;!</source>
        <translation>Samen met onze 642 partners verbeteren wij uw leeservaring. Geniet van het beste van La Gazette!</translation>
    </message>
    <message>
        <source>Paramètres</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Vos préférences</source>
        <translation>Uw voorkeuren</translation>
    </message>
    <message>
        <source>Ces réglages recommandés vous donnent la meilleure expérience.</source>
        <translation>Deze aanbevolen instellingen geven u de beste ervaring.</translation>
    </message>
    <message>
        <source>Statistiques de visite</source>
        <translation>Bezoekstatistieken</translation>
    </message>
    <message>
        <source>Publicités choisies pour vous</source>
        <translation>Reclame die voor u is gekozen</translation>
    </message>
    <message>
        <source>Partage avec nos 642 partenaires</source>
        <translation>Delen met onze 642 partners</translation>
    </message>
    <message>
        <source>Intérêt légitime de nos partenaires</source>
        <translation>Gerechtvaardigd belang van onze partners</translation>
    </message>
    <message>
        <source>Continuer avec ma sélection</source>
        <translation>Doorgaan met mijn selectie</translation>
    </message>
    <message>
        <source>Tout accepter et continuer</source>
        <translation>Alles aanvaarden en doorgaan</translation>
    </message>
</context>
<context>
    <name>sites::gazette::GazettePage</name>
    <message>
        <source>La Gazette du Coin</source>
        <translation>La Gazette du Coin</translation>
    </message>
    <message>
        <source>Le journal du village, tous les jours</source>
        <translation>De krant van het dorp, elke dag</translation>
    </message>
    <message>
        <source>Le marché du samedi s’installe place du Moulin</source>
        <translation>De zaterdagmarkt komt naar de Place du Moulin</translation>
    </message>
    <message>
        <source>Trente étals, de huit heures à midi. La fanfare joue à dix heures, s’il ne pleut pas.</source>
        <translation>Dertig kramen, van acht uur tot twaalf uur. De fanfare speelt om tien uur, als het niet regent.</translation>
    </message>
    <message>
        <source>La bibliothèque prête aussi des outils</source>
        <translation>De bibliotheek leent ook gereedschap uit</translation>
    </message>
    <message>
        <source>Une perceuse pour un après-midi, une échelle pour un week-end&#xa0;: il suffit d’une carte.</source>
        <translation>Een boormachine voor een namiddag, een ladder voor een weekend: een kaart volstaat.</translation>
    </message>
    <message>
        <source>Le temps demain</source>
        <translation>Het weer morgen</translation>
    </message>
    <message>
        <source>De la pluie le matin, du soleil l’après-midi, douze degrés.</source>
        <translation>Regen in de voormiddag, zon in de namiddag, twaalf graden.</translation>
    </message>
</context>
<context>
    <name>sites::gazette::GazetteSite</name>
    <message>
        <source>La Gazette</source>
        <translation>La Gazette</translation>
    </message>
    <message>
        <source>Les nouvelles d’ici</source>
        <translation>Het nieuws van hier</translation>
    </message>
</context>
<context>
    <name>sites::gazette::TrapLesson</name>
    <message>
        <source>Vous avez tout accepté. Cette bannière est faite pour cela.</source>
        <translation>U hebt alles aanvaard. Deze banner is daarvoor gemaakt.</translation>
    </message>
    <message>
        <source>Rien de grave&#xa0;: ici, on s’entraîne, et rien n’est gardé. Voici comment elle vous y a poussé.</source>
        <translation>Het is niet erg: hier oefenen we, en er wordt niets bewaard. Zo heeft de banner u ertoe aangezet.</translation>
    </message>
    <message>
        <source>Vous avez tout refusé, malgré la bannière.</source>
        <translation>U hebt alles geweigerd, ondanks de banner.</translation>
    </message>
    <message>
        <source>Il fallait passer par «&#xa0;Paramètres&#xa0;» et décocher quatre cases. Voici ce qui vous compliquait la tâche.</source>
        <translation>U moest langs “Instellingen” gaan en vier vakjes uitvinken. Dit maakte het u moeilijk.</translation>
    </message>
    <message numerus="yes">
        <source>Vous avez refusé une partie. Il reste %n case(s) cochée(s).</source>
        <translation>
            <numerusform>U hebt een deel geweigerd. Er is nog %n vakje aangevinkt.</numerusform>
            <numerusform>U hebt een deel geweigerd. Er zijn nog %n vakjes aangevinkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien de grave&#xa0;: ici, on s’entraîne, et rien n’est gardé. Voici ce qui vous compliquait la tâche.</source>
        <translation>Het is niet erg: hier oefenen we, en er wordt niets bewaard. Dit maakte het u moeilijk.</translation>
    </message>
    <message>
        <source>Les ruses de cette bannière</source>
        <translation>De trucs van deze banner</translation>
    </message>
    <message>
        <source>Pas de bouton «&#xa0;Refuser&#xa0;» à côté de «&#xa0;Tout accepter&#xa0;»&#xa0;: le refus est caché derrière «&#xa0;Paramètres&#xa0;».</source>
        <translation>Geen knop “Weigeren” naast “Alles aanvaarden”: weigeren zit verborgen achter “Instellingen”.</translation>
    </message>
    <message>
        <source>Le grand bouton de couleur attire le clic. L’autre choix n’est qu’un petit lien.</source>
        <translation>De grote gekleurde knop lokt de klik. De andere keuze is maar een kleine link.</translation>
    </message>
    <message>
        <source>Les cases sont cochées d’avance. Votre accord doit venir de vous.</source>
        <translation>De vakjes zijn vooraf aangevinkt. Uw akkoord moet van u komen.</translation>
    </message>
    <message>
        <source>«&#xa0;Intérêt légitime&#xa0;»&#xa0;: des mots compliqués pour une quatrième case, à décocher aussi.</source>
        <translation>“Gerechtvaardigd belang”: moeilijke woorden voor een vierde vakje, dat u ook moet uitvinken.</translation>
    </message>
    <message>
        <source>«&#xa0;Votre expérience&#xa0;», «&#xa0;le meilleur&#xa0;»&#xa0;: on vous flatte, et on ne dit pas ce qui est gardé.</source>
        <translation>“Uw leeservaring”, “het beste”: men vleit u en zegt niet wat er wordt bewaard.</translation>
    </message>
    <message>
        <source>En bas de la page, aucun lien «&#xa0;Cookies&#xa0;» pour changer d’avis.</source>
        <translation>Onderaan de pagina staat geen link “Cookies” om van gedachten te veranderen.</translation>
    </message>
    <message>
        <source>La prochaine fois</source>
        <translation>De volgende keer</translation>
    </message>
    <message>
        <source>Cherchez «&#xa0;Refuser&#xa0;», «&#xa0;Continuer sans accepter&#xa0;» ou «&#xa0;Paramètres&#xa0;», même en petit.</source>
        <translation>Zoek “Weigeren”, “Doorgaan zonder te aanvaarden” of “Instellingen”, ook in kleine letters.</translation>
    </message>
    <message>
        <source>Décochez tout, puis enregistrez.</source>
        <translation>Vink alles uit en sla dan op.</translation>
    </message>
    <message>
        <source>En Belgique, refuser doit être aussi simple qu’accepter. Un site qui l’oublie ne mérite pas votre accord.</source>
        <translation>In België moet weigeren even eenvoudig zijn als aanvaarden. Een site die dat vergeet, verdient uw akkoord niet.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>Voir une bannière honnête</source>
        <translation>Een eerlijke banner bekijken</translation>
    </message>
</context>
<context>
    <name>sites::lookalike::LookalikePage</name>
    <message>
        <source>Me connecter</source>
        <translation>Mij aanmelden</translation>
    </message>
    <message>
        <source>C’était un faux site</source>
        <translation>Het was een valse site</translation>
    </message>
    <message>
        <source>Entrez dans votre espace client.</source>
        <translation>Ga naar uw klantenzone.</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>L’adresse&#xa0;: en haut, le nom en gras est %1. Le vrai site s’appelle %2.</source>
        <translation>Het adres: bovenaan is de vetgedrukte naam %1. De echte site heet %2.</translation>
    </message>
    <message>
        <source>Le cadenas ne suffit pas&#xa0;: un faux site peut aussi en avoir un.</source>
        <translation>Het slotje is niet genoeg: een valse site kan er ook een hebben.</translation>
    </message>
    <message>
        <source>L’adresse&#xa0;: en haut, le nom en gras est %1. Connaissez-vous ce site&#xa0;?</source>
        <translation>Het adres: bovenaan is de vetgedrukte naam %1. Kent u die site?</translation>
    </message>
    <message>
        <source>Rien de grave&#xa0;: ici, on s’entraîne.</source>
        <translation>Het is niet erg: hier oefenen we.</translation>
    </message>
    <message>
        <source>Ce que vous avez écrit n’a été ni gardé ni envoyé. Ce piège est très bien imité&#xa0;: beaucoup de gens s’y laissent prendre.</source>
        <translation>Wat u hebt geschreven, is niet bewaard en niet verstuurd. Deze valstrik is heel goed nagemaakt: veel mensen laten zich erdoor vangen.</translation>
    </message>
    <message>
        <source>Rien n’a été pris. Ces messages sont faits pour que l’on clique vite&#xa0;: cela arrive à tout le monde.</source>
        <translation>Er is niets weggenomen. Deze berichten zijn gemaakt om mensen snel te laten klikken: het overkomt iedereen.</translation>
    </message>
    <message>
        <source>Ce qui pouvait vous mettre la puce à l’oreille</source>
        <translation>Wat u op het spoor had kunnen brengen</translation>
    </message>
    <message>
        <source>La prochaine fois</source>
        <translation>De volgende keer</translation>
    </message>
    <message>
        <source>Ne cliquez pas&#xa0;: écrivez vous-même l’adresse du site que vous connaissez.</source>
        <translation>Klik niet: schrijf zelf het adres van de site die u kent.</translation>
    </message>
    <message>
        <source>Signalez le message avec le bouton «&#xa0;Suspect&#xa0;», puis oubliez-le.</source>
        <translation>Meld het bericht met de knop “Verdacht” en vergeet het dan.</translation>
    </message>
    <message>
        <source>Revenir à ma messagerie</source>
        <translation>Terug naar mijn mailbox</translation>
    </message>
    <message>
        <source>Revenir au bureau</source>
        <translation>Terug naar het bureaublad</translation>
    </message>
    <message>
        <source>Le SMS est arrivé&#xa0;: on peut le signaler sans rien ouvrir. C’est déjà réussi.</source>
        <translation>De sms is aangekomen: u kunt hem melden zonder iets te openen. Dat is al geslaagd.</translation>
    </message>
    <message>
        <source>L’e-mail est arrivé&#xa0;: on peut le signaler sans cliquer. C’est déjà réussi.</source>
        <translation>De e-mail is aangekomen: u kunt hem melden zonder te klikken. Dat is al geslaagd.</translation>
    </message>
    <message>
        <source>Vous avez suivi son lien&#xa0;: avant, on peut lire l’adresse, et la taper soi-même.</source>
        <translation>U hebt de link gevolgd: daarvoor kunt u het adres lezen, en het zelf typen.</translation>
    </message>
    <message>
        <source>La page s’est ouverte&#xa0;: on peut lire le nom en gras, puis fermer l’onglet.</source>
        <translation>De pagina is opengegaan: u kunt de vetgedrukte naam lezen en dan het tabblad sluiten.</translation>
    </message>
    <message>
        <source>La page s’est ouverte&#xa0;: on peut fermer l’onglet. Rien n’a été donné.</source>
        <translation>De pagina is opengegaan: u kunt het tabblad sluiten. Er is niets gegeven.</translation>
    </message>
    <message>
        <source>Vous avez écrit dans le formulaire&#xa0;: dans la vraie vie, c’est le moment d’agir vite.</source>
        <translation>U hebt in het formulier geschreven: in het echte leven is dit het moment om snel te handelen.</translation>
    </message>
    <message>
        <source>Où l’on pouvait s’arrêter</source>
        <translation>Waar u kon stoppen</translation>
    </message>
    <message>
        <source>Dans la vraie vie</source>
        <translation>In het echte leven</translation>
    </message>
</context>
<context>
    <name>sites::mail::CluePart</name>
    <message>
        <source>%1&#xa0;: %2</source>
        <extracomment>Read aloud: which part of a message, and its words</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Indice trouvé. %1</source>
        <translation>Aanwijzing gevonden. %1</translation>
    </message>
    <message>
        <source>Pas un indice. %1</source>
        <translation>Geen aanwijzing. %1</translation>
    </message>
    <message>
        <source>Appuyez si cette partie vous fait douter.</source>
        <translation>Druk hierop als dit deel u doet twijfelen.</translation>
    </message>
</context>
<context>
    <name>sites::mail::ComposePage</name>
    <message>
        <source>À</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Une adresse a toujours un signe @. Plusieurs personnes&#xa0;? Mettez une virgule entre les adresses.</source>
        <translation>In een adres staat altijd een @-teken. Meer dan één persoon? Zet een komma tussen de adressen.</translation>
    </message>
    <message>
        <source>Choisir dans mon carnet</source>
        <translation>In mijn adresboek kiezen</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Joindre un fichier</source>
        <translation>Een bijlage toevoegen</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>Versturen</translation>
    </message>
    <message>
        <source>Effacer ce message</source>
        <translation>Dit bericht wissen</translation>
    </message>
    <message>
        <source>ouvert</source>
        <translation>open</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation>Beantwoorden</translation>
    </message>
    <message>
        <source>Transférer</source>
        <translation>Doorsturen</translation>
    </message>
    <message>
        <source>Brouillon</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>Nouveau message</source>
        <translation>Nieuw bericht</translation>
    </message>
    <message>
        <source>Le brouillon n’a pas pu être gardé. Continuez&#xa0;: nous essayons encore.</source>
        <translation>Het concept kon niet worden bewaard. Ga gerust door: wij proberen opnieuw.</translation>
    </message>
    <message>
        <source>Brouillon gardé à %1</source>
        <translation>Concept bewaard om %1</translation>
    </message>
    <message>
        <source>Ajouter %1, %2</source>
        <translation>%1 toevoegen, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a file, its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Retirer %1</source>
        <translation>%1 weghalen</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a file, why it is refused</comment>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) à remplacer</source>
        <translation>
            <numerusform>%n bestand te vervangen</numerusform>
            <numerusform>%n bestanden te vervangen</numerusform>
        </translation>
    </message>
    <message>
        <source>Envoyer sans objet&#xa0;?</source>
        <translation>Versturen zonder onderwerp?</translation>
    </message>
    <message>
        <source>L’objet dit en quelques mots de quoi vous parlez. On le lit avant d’ouvrir le message.</source>
        <translation>Het onderwerp zegt in enkele woorden waarover u het hebt. Men leest het voor men het bericht opent.</translation>
    </message>
    <message>
        <source>Écrire un objet</source>
        <translation>Een onderwerp schrijven</translation>
    </message>
    <message>
        <source>Envoyer sans objet</source>
        <translation>Versturen zonder onderwerp</translation>
    </message>
    <message>
        <source>Votre message est envoyé.</source>
        <translation>Uw bericht is verstuurd.</translation>
    </message>
    <message>
        <source>Vous le retrouvez dans «&#xa0;Envoyés&#xa0;».</source>
        <translation>U vindt het terug in “Verzonden”.</translation>
    </message>
    <message>
        <source>Écrivez à qui vous envoyez le message.</source>
        <translation>Schrijf naar wie u het bericht stuurt.</translation>
    </message>
    <message>
        <source>Écrivez votre message avant de l’envoyer.</source>
        <translation>Schrijf uw bericht voor u het verstuurt.</translation>
    </message>
    <message>
        <source>Effacer ce message&#xa0;?</source>
        <translation>Dit bericht wissen?</translation>
    </message>
    <message>
        <source>Ce que vous avez écrit sera perdu.</source>
        <translation>Wat u hebt geschreven, gaat verloren.</translation>
    </message>
    <message>
        <source>Continuer à écrire</source>
        <translation>Verder schrijven</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Le message est effacé.</source>
        <translation>Het bericht is gewist.</translation>
    </message>
</context>
<context>
    <name>sites::mail::ContactsPage</name>
    <message>
        <source>Carnet d’adresses</source>
        <translation>Adresboek</translation>
    </message>
    <message>
        <source>Votre carnet est vide. Ajoutez les personnes à qui vous écrivez souvent.</source>
        <translation>Uw adresboek is leeg. Voeg de personen toe aan wie u vaak schrijft.</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>E-mailadres</translation>
    </message>
    <message>
        <source>Le signe @&#xa0;: tenez la touche AltGr et appuyez sur la touche é (2).</source>
        <translation>Het @-teken: houd de toets AltGr ingedrukt en druk op de toets é (2).</translation>
    </message>
    <message>
        <source>Ajouter au carnet</source>
        <translation>Toevoegen aan het adresboek</translation>
    </message>
    <message>
        <source>Ne pas modifier</source>
        <translation>Niet wijzigen</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>Écrire à %1</source>
        <translation>Schrijven aan %1</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Modifier %1</source>
        <translation>%1 wijzigen</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Supprimer %1 du carnet</source>
        <translation>%1 verwijderen uit het adresboek</translation>
    </message>
    <message>
        <source>%1 est dans votre carnet.</source>
        <translation>%1 staat in uw adresboek.</translation>
    </message>
    <message>
        <source>%1 n’est plus dans votre carnet.</source>
        <translation>%1 staat niet meer in uw adresboek.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <comment>to undo</comment>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Cette adresse est déjà dans votre carnet.</source>
        <translation>Dit adres staat al in uw adresboek.</translation>
    </message>
    <message>
        <source>Modifier une adresse</source>
        <translation>Een adres wijzigen</translation>
    </message>
    <message>
        <source>Ajouter une adresse</source>
        <translation>Een adres toevoegen</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Opslaan</translation>
    </message>
</context>
<context>
    <name>sites::mail::FolderColumn</name>
    <message>
        <source>Carnet</source>
        <translation>Adresboek</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>Schrijven</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Mappen</translation>
    </message>
    <message numerus="yes">
        <source>%n brouillon(s)</source>
        <translation>
            <numerusform>%n concept</numerusform>
            <numerusform>%n concepten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sites::mail::FolderPage</name>
    <message>
        <source>Vider la corbeille</source>
        <translation>De prullenmand leegmaken</translation>
    </message>
    <message>
        <source>Retour à la liste</source>
        <translation>Terug naar de lijst</translation>
    </message>
    <message>
        <source>Rien trouvé pour «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;». Essayez un autre mot.</source>
        <translation>Niets gevonden voor “%1” in “%2”. Probeer een ander woord.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) trouvé(s)</source>
        <translation>
            <numerusform>%n bericht gevonden</numerusform>
            <numerusform>%n berichten gevonden</numerusform>
        </translation>
    </message>
    <message>
        <source>Pas de message.</source>
        <translation>Geen berichten.</translation>
    </message>
    <message>
        <source>Choisissez un message dans la liste</source>
        <translation>Kies een bericht in de lijst</translation>
    </message>
    <message>
        <source>Au clavier&#xa0;: ↑ et ↓ pour choisir, Entrée pour ouvrir, R pour répondre, T pour transférer, S pour signaler, Suppr pour supprimer.</source>
        <translation>Met het toetsenbord: ↑ en ↓ om te kiezen, Enter om te openen, R om te beantwoorden, T om door te sturen, S om te melden, Delete om te verwijderen.</translation>
    </message>
    <message>
        <source>Les messages que vous envoyez se trouvent ici.</source>
        <translation>De berichten die u verstuurt, staan hier.</translation>
    </message>
    <message>
        <source>Un message commencé et pas encore envoyé se garde ici tout seul.</source>
        <translation>Een bericht dat u begint en nog niet verstuurt, wordt hier vanzelf bewaard.</translation>
    </message>
    <message>
        <source>Les messages que vous signalez, et ceux qui semblent faux, se trouvent ici.</source>
        <translation>De berichten die u meldt, en berichten die vals lijken, staan hier.</translation>
    </message>
    <message>
        <source>Les messages supprimés attendent ici&#xa0;: vous pouvez les remettre à leur place.</source>
        <translation>De verwijderde berichten wachten hier: u kunt ze terugzetten op hun plaats.</translation>
    </message>
    <message>
        <source>Les messages que l’on vous écrit arrivent ici.</source>
        <translation>De berichten die men u schrijft, komen hier.</translation>
    </message>
    <message>
        <source>Messages&#xa0;: %1</source>
        <translation>Berichten: %1</translation>
    </message>
    <message>
        <source>Flèches pour choisir, Entrée pour ouvrir, R pour répondre, T pour transférer, S pour signaler, Suppr pour supprimer</source>
        <translation>Pijltjes om te kiezen, Enter om te openen, R om te beantwoorden, T om door te sturen, S om te melden, Delete om te verwijderen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Le message est dans la corbeille.</source>
        <translation>Het bericht zit in de prullenmand.</translation>
    </message>
    <message>
        <source>Vous pouvez le remettre à sa place.</source>
        <translation>U kunt het terugzetten op zijn plaats.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <comment>to undo</comment>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Le message est revenu dans «&#xa0;%1&#xa0;».</source>
        <translation>Het bericht is terug in “%1”.</translation>
    </message>
    <message>
        <source>Supprimer ce message pour toujours&#xa0;?</source>
        <translation>Dit bericht voor altijd verwijderen?</translation>
    </message>
    <message>
        <source>Vous ne pourrez plus le remettre à sa place.</source>
        <translation>U kunt het dan niet meer terugzetten op zijn plaats.</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Houden</translation>
    </message>
    <message>
        <source>Supprimer pour toujours</source>
        <translation>Voor altijd verwijderen</translation>
    </message>
    <message>
        <source>Le message est supprimé pour toujours.</source>
        <translation>Het bericht is voor altijd verwijderd.</translation>
    </message>
    <message>
        <source>Vider la corbeille&#xa0;?</source>
        <translation>De prullenmand leegmaken?</translation>
    </message>
    <message>
        <source>Tous les messages de la corbeille seront supprimés pour toujours.</source>
        <translation>Alle berichten in de prullenmand worden voor altijd verwijderd.</translation>
    </message>
    <message>
        <source>La corbeille est vide.</source>
        <translation>De prullenmand is leeg.</translation>
    </message>
    <message>
        <source>Le message est signalé.</source>
        <translation>Het bericht is gemeld.</translation>
    </message>
    <message>
        <source>Il est dans «&#xa0;Suspects&#xa0;». En cas de doute, c’est le bon geste&#xa0;: on n’ouvre pas, on signale.</source>
        <translation>Het staat in “Verdacht”. Bij twijfel is dat de juiste reactie: niet openen, wel melden.</translation>
    </message>
    <message>
        <source>Le message est revenu dans «&#xa0;Reçus&#xa0;».</source>
        <translation>Het bericht is terug in “Ontvangen”.</translation>
    </message>
    <message>
        <source>Le message est de nouveau marqué comme non lu.</source>
        <translation>Het bericht is opnieuw als ongelezen gemarkeerd.</translation>
    </message>
    <message>
        <source>%1 est dans votre carnet.</source>
        <translation>%1 staat in uw adresboek.</translation>
    </message>
    <message>
        <source>Voir le carnet</source>
        <translation>Het adresboek bekijken</translation>
    </message>
</context>
<context>
    <name>sites::mail::LessonBox</name>
    <message>
        <source>Exercice&#xa0;: ce message est-il vrai ou faux&#xa0;?</source>
        <translation>Oefening: is dit bericht echt of vals?</translation>
    </message>
    <message>
        <source>Messages jugés&#xa0;: %1 sur %2. Réponses justes&#xa0;: %3.</source>
        <translation>Beoordeelde berichten: %1 van %2. Juiste antwoorden: %3.</translation>
    </message>
    <message>
        <source>Il est vrai</source>
        <translation>Het is echt</translation>
    </message>
    <message>
        <source>Il est faux</source>
        <translation>Het is vals</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>Ik weet het niet</translation>
    </message>
    <message>
        <source>Message suivant</source>
        <translation>Volgend bericht</translation>
    </message>
    <message>
        <source>Cliquez dans le message sur ce qui le trahit. Indices trouvés&#xa0;: %1 sur %2.</source>
        <translation>Klik in het bericht op wat het verraadt. Gevonden aanwijzingen: %1 van %2.</translation>
    </message>
    <message>
        <source>Bien vu, il est faux.</source>
        <translation>Goed gezien, het is vals.</translation>
    </message>
    <message>
        <source>Bien vu, il est vrai.</source>
        <translation>Goed gezien, het is echt.</translation>
    </message>
    <message>
        <source>Ne pas savoir est une bonne réponse&#xa0;: on ne clique pas.</source>
        <translation>Het niet weten is een goed antwoord: u klikt niet.</translation>
    </message>
    <message>
        <source>Pas tout à fait. Vous pouvez répondre encore.</source>
        <translation>Niet helemaal. U mag nog eens antwoorden.</translation>
    </message>
</context>
<context>
    <name>sites::mail::LinkStatus</name>
    <message>
        <source>Ce lien mène à&#xa0;: %1</source>
        <translation>Deze link gaat naar: %1</translation>
    </message>
</context>
<context>
    <name>sites::mail::MailHeader</name>
    <message>
        <source>Messagerie</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Messagerie, retour aux messages reçus</source>
        <translation>Mailbox, terug naar de ontvangen berichten</translation>
    </message>
    <message>
        <source>Chercher un message</source>
        <translation>Een bericht zoeken</translation>
    </message>
    <message>
        <source>Haut de la messagerie</source>
        <translation>Bovenkant van de mailbox</translation>
    </message>
</context>
<context>
    <name>sites::mail::MailListModel</name>
    <message>
        <source>(à personne encore)</source>
        <translation>(nog aan niemand)</translation>
    </message>
    <message>
        <source>À %1</source>
        <translation>Aan %1</translation>
    </message>
    <message>
        <source>non lu</source>
        <translation>ongelezen</translation>
    </message>
    <message>
        <source>avec un fichier</source>
        <translation>met een bestand</translation>
    </message>
    <message>
        <source>répondu</source>
        <translation>beantwoord</translation>
    </message>
</context>
<context>
    <name>sites::mail::MailSite</name>
    <message>
        <source>Messagerie</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Mes e-mails</source>
        <translation>Mijn e-mails</translation>
    </message>
</context>
<context>
    <name>sites::mail::MailTexts</name>
    <message>
        <source>Envoyés</source>
        <translation>Verzonden</translation>
    </message>
    <message>
        <source>Brouillons</source>
        <translation>Concepten</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>Verdacht</translation>
    </message>
    <message>
        <source>Corbeille</source>
        <translation>Prullenmand</translation>
    </message>
    <message>
        <source>Reçus</source>
        <translation>Ontvangen</translation>
    </message>
    <message>
        <source>(sans objet)</source>
        <translation>(geen onderwerp)</translation>
    </message>
    <message>
        <source>hier</source>
        <translation>gisteren</translation>
    </message>
    <message>
        <source>aujourd’hui, %1 à %2</source>
        <translation>vandaag, %1 om %2</translation>
    </message>
    <message>
        <source>hier, %1 à %2</source>
        <translation>gisteren, %1 om %2</translation>
    </message>
    <message>
        <source>le %1 à %2</source>
        <translation>op %1 om %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) non lu(s)</source>
        <translation>
            <numerusform>%n ongelezen bericht</numerusform>
            <numerusform>%n ongelezen berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&#xa0;: %1</source>
        <extracomment>Subject of a reply; keep the abbreviation of mail programs</extracomment>
        <translation>Re: %1</translation>
    </message>
    <message>
        <source>Tr&#xa0;: %1</source>
        <extracomment>Subject of a mail passed on; keep the abbreviation of mail programs</extracomment>
        <translation>Fwd: %1</translation>
    </message>
    <message>
        <source>Le %1 à %2, %3 a écrit&#xa0;:</source>
        <translation>Op %1 om %2 schreef %3:</translation>
    </message>
    <message>
        <source>Message transféré</source>
        <translation>Doorgestuurd bericht</translation>
    </message>
    <message>
        <source>De&#xa0;: %1 (%2)</source>
        <translation>Van: %1 (%2)</translation>
    </message>
    <message>
        <source>Date&#xa0;: %1 à %2</source>
        <translation>Datum: %1 om %2</translation>
    </message>
    <message>
        <source>Objet&#xa0;: %1</source>
        <translation>Onderwerp: %1</translation>
    </message>
    <message>
        <source>Il manque le signe @ dans «&#xa0;%1&#xa0;». Exemple&#xa0;: lucie.delvaux@messagerie.example</source>
        <translation>In “%1” ontbreekt het @-teken. Voorbeeld: lucie.delvaux@messagerie.example</translation>
    </message>
    <message>
        <source>Il y a deux signes @ dans «&#xa0;%1&#xa0;». Une adresse n’en a qu’un.</source>
        <translation>In “%1” staan twee @-tekens. Een adres heeft er maar één.</translation>
    </message>
    <message>
        <source>Il manque le nom avant le signe @ dans «&#xa0;%1&#xa0;».</source>
        <translation>In “%1” ontbreekt de naam voor het @-teken.</translation>
    </message>
    <message>
        <source>La fin de l’adresse manque dans «&#xa0;%1&#xa0;». Après @, il y a un nom, un point et une fin&#xa0;: messagerie.example</source>
        <translation>In “%1” ontbreekt het einde van het adres. Na de @ komt een naam, een punt en een einde: messagerie.example</translation>
    </message>
    <message>
        <source>Une adresse n’a ni accent ni espace&#xa0;: relisez «&#xa0;%1&#xa0;».</source>
        <translation>Een adres heeft geen accenten en geen spaties: lees “%1” na.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas une adresse complète. Exemple&#xa0;: lucie.delvaux@messagerie.example</source>
        <translation>“%1” is geen volledig adres. Voorbeeld: lucie.delvaux@messagerie.example</translation>
    </message>
</context>
<context>
    <name>sites::mail::MessageAnatomy</name>
    <message>
        <source>Expéditeur</source>
        <translation>Afzender</translation>
    </message>
    <message>
        <source>Sujet</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Lien</source>
        <extracomment>A link of a message: what it says, then the address it really leads to</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;», qui mène à %2</source>
        <translation>“%1”, die leidt naar %2</translation>
    </message>
    <message>
        <source>Cet expéditeur-là n’a rien d’anormal. Cherchez ce que le message vous demande de faire.</source>
        <translation>Aan deze afzender is niets vreemds. Zoek wat het bericht u vraagt te doen.</translation>
    </message>
    <message>
        <source>Un vrai message pourrait s’appeler ainsi. Regardez plutôt l’adresse ou le texte.</source>
        <translation>Een echt bericht zou zo kunnen heten. Kijk liever naar het adres of de tekst.</translation>
    </message>
    <message>
        <source>L’adresse du lien est celle que l’on attend. Regardez l’expéditeur ou le texte.</source>
        <translation>Het adres van de link is het verwachte. Kijk naar de afzender of de tekst.</translation>
    </message>
    <message>
        <source>Cette phrase pourrait être dans un vrai message. Continuez de chercher, rien ne presse.</source>
        <translation>Deze zin zou in een echt bericht kunnen staan. Zoek verder, er is geen haast bij.</translation>
    </message>
</context>
<context>
    <name>sites::mail::MessageView</name>
    <message>
        <source>Ce message est dans «&#xa0;Suspects&#xa0;».</source>
        <translation>Dit bericht staat in “Verdacht”.</translation>
    </message>
    <message>
        <source>Ne donnez rien, n’ouvrez pas ses liens, sauf si vous êtes sûr de qui l’envoie.</source>
        <translation>Geef niets en open de links niet, behalve als u zeker bent wie het stuurt.</translation>
    </message>
    <message>
        <source>à moi</source>
        <translation>aan mij</translation>
    </message>
    <message>
        <source>à %1</source>
        <translation>aan %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>to whom, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Mène à %1</source>
        <translation>Gaat naar %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A file: its name, its size</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Voir</source>
        <translation>Bekijken</translation>
    </message>
    <message>
        <source>Voir %1</source>
        <translation>%1 bekijken</translation>
    </message>
    <message>
        <source>Télécharger</source>
        <translation>Downloaden</translation>
    </message>
    <message>
        <source>Télécharger %1</source>
        <translation>%1 downloaden</translation>
    </message>
    <message>
        <source>Touche %1</source>
        <translation>Toets %1</translation>
    </message>
    <message>
        <source>%1 (touche %2)</source>
        <translation>%1 (toets %2)</translation>
    </message>
    <message>
        <source>Suppr</source>
        <comment>the Delete key</comment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Remettre</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Supprimer pour toujours</source>
        <translation>Voor altijd verwijderen</translation>
    </message>
    <message>
        <source>Pas suspect</source>
        <translation>Niet verdacht</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Transférer</source>
        <translation>Doorsturen</translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation>Beantwoorden</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Verdacht</translation>
    </message>
    <message>
        <source>Marquer comme non lu</source>
        <translation>Als ongelezen markeren</translation>
    </message>
    <message>
        <source>Ajouter au carnet</source>
        <translation>Toevoegen aan het adresboek</translation>
    </message>
</context>
<context>
    <name>trainer::BackgroundWork</name>
    <message>
        <source>Arrêter</source>
        <translation>Stoppen</translation>
    </message>
</context>
<context>
    <name>trainer::ClientFile</name>
    <message>
        <source>Corriger</source>
        <translation>Verbeteren</translation>
    </message>
    <message>
        <source>Il n’y en a pas.</source>
        <translation>Er zijn er geen.</translation>
    </message>
    <message>
        <source>Voir %1</source>
        <translation>%1 bekijken</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dossier de %1</source>
        <extracomment>%1 a name</extracomment>
        <translation>Dossier van %1</translation>
    </message>
    <message>
        <source>Le raccordement</source>
        <translation>De aansluiting</translation>
    </message>
    <message>
        <source>L’espace client</source>
        <translation>De klantenzone</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>trainer::ClosedQuizzes</name>
    <message>
        <source>Plus d’essai pour le questionnaire de «&#xa0;%1&#xa0;».</source>
        <translation>Geen poging meer voor de vragenlijst van “%1”.</translation>
    </message>
    <message>
        <source>Redonner 1 essai</source>
        <translation>1 poging teruggeven</translation>
    </message>
    <message>
        <source>Redonner %1 essais</source>
        <translation>%1 pogingen teruggeven</translation>
    </message>
    <message>
        <source>Les essais n’ont pas pu être redonnés. Essayez encore.</source>
        <translation>De pogingen konden niet worden teruggegeven. Probeer het nog eens.</translation>
    </message>
    <message>
        <source>C’est fait&#xa0;: 1 essai de plus pour «&#xa0;%1&#xa0;».</source>
        <translation>Klaar: 1 poging meer voor “%1”.</translation>
    </message>
    <message>
        <source>C’est fait&#xa0;: %1 essais de plus pour «&#xa0;%2&#xa0;».</source>
        <translation>Klaar: %1 pogingen meer voor “%2”.</translation>
    </message>
</context>
<context>
    <name>trainer::ClosingPage</name>
    <message>
        <source>Bilan</source>
        <translation>Afronding</translation>
    </message>
    <message>
        <source>Ce que chacun emporte à la fin de la séance.</source>
        <translation>Wat iedereen aan het einde van de sessie meeneemt.</translation>
    </message>
    <message>
        <source>Les papiers du groupe</source>
        <translation>De papieren van de groep</translation>
    </message>
    <message>
        <source>Un seul PDF pour tout le groupe, une personne après l’autre.</source>
        <translation>Eén PDF voor de hele groep, de ene persoon na de andere.</translation>
    </message>
    <message>
        <source>Les feuilles «&#xa0;Ce que je sais faire&#xa0;»</source>
        <translation>De bladen “Wat ik kan”</translation>
    </message>
    <message>
        <source>Avec les prénoms</source>
        <translation>Met de voornamen</translation>
    </message>
    <message>
        <source>Les attestations, avec les prénoms</source>
        <translation>De attesten, met de voornamen</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Enregistrer en PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
    <message>
        <source>Que faire en cas de fraude</source>
        <translation>Wat te doen bij fraude</translation>
    </message>
    <message>
        <source>Une page à donner à chacun&#xa0;: qui appeler, et dans quel ordre.</source>
        <translation>Een blad voor iedereen: wie u belt, en in welke volgorde.</translation>
    </message>
    <message>
        <source>Imprimer cette page</source>
        <translation>Dit blad afdrukken</translation>
    </message>
    <message>
        <source>Vérifier une attestation</source>
        <translation>Een attest controleren</translation>
    </message>
    <message>
        <source>Le code, ou le texte du code QR</source>
        <translation>De code, of de tekst van de QR-code</translation>
    </message>
    <message>
        <source>Le code est imprimé à côté du code QR, comme V3QK-88TD.</source>
        <translation>De code staat naast de QR-code, zoals V3QK-88TD.</translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Choisir un PDF</source>
        <translation>Een PDF kiezen</translation>
    </message>
    <message>
        <source>Annuler cette attestation</source>
        <translation>Dit attest intrekken</translation>
    </message>
    <message>
        <source>Reconnaître les attestations d’ailleurs</source>
        <translation>Attesten van elders herkennen</translation>
    </message>
    <message>
        <source>Un autre ordinateur reconnaît vos attestations quand il a votre clé publique. Comparez l’empreinte par téléphone avant d’accepter une clé.</source>
        <translation>Een andere computer herkent uw attesten als hij uw openbare sleutel heeft. Vergelijk de vingerafdruk aan de telefoon voor u een sleutel aanvaardt.</translation>
    </message>
    <message>
        <source>Enregistrer ma clé publique</source>
        <translation>Mijn openbare sleutel opslaan</translation>
    </message>
    <message>
        <source>Accepter une clé</source>
        <translation>Een sleutel aanvaarden</translation>
    </message>
    <message>
        <source>Il n’y a rien à imprimer.</source>
        <translation>Er is niets af te drukken.</translation>
    </message>
    <message>
        <source>Choisissez ce que vous voulez. Une attestation demande au moins un exercice réussi.</source>
        <translation>Kies wat u wilt. Voor een attest is minstens één geslaagde oefening nodig.</translation>
    </message>
    <message>
        <source>Enregistrer les papiers du groupe</source>
        <translation>De papieren van de groep opslaan</translation>
    </message>
    <message>
        <source>Documents PDF (*.pdf)</source>
        <translation>Pdf-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>Choisissez un autre endroit, puis essayez encore.</source>
        <translation>Kies een andere plaats en probeer dan opnieuw.</translation>
    </message>
    <message>
        <source>Choisir une attestation</source>
        <translation>Een attest kiezen</translation>
    </message>
    <message>
        <source>Ce n’est pas le code d’une attestation.</source>
        <translation>Dit is niet de code van een attest.</translation>
    </message>
    <message>
        <source>Écrivez d’abord le code qui est imprimé sur l’attestation.</source>
        <translation>Schrijf eerst de code die op het attest gedrukt is.</translation>
    </message>
    <message>
        <source>Annuler l’attestation %1&#xa0;?</source>
        <translation>Het attest %1 intrekken?</translation>
    </message>
    <message>
        <source>Sa vérification échouera sur cet ordinateur. Le papier, lui, ne change pas.</source>
        <translation>De controle zal op deze computer mislukken. Het papier zelf verandert niet.</translation>
    </message>
    <message>
        <source>La garder</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>L’attestation %1 est annulée.</source>
        <translation>Het attest %1 is ingetrokken.</translation>
    </message>
    <message>
        <source>Clés d’Electruc (*.json)</source>
        <translation>Sleutels van Electruc (*.json)</translation>
    </message>
    <message>
        <source>Votre clé publique est dans un fichier.</source>
        <translation>Uw openbare sleutel staat in een bestand.</translation>
    </message>
    <message>
        <source>Le fichier n’a pas pu être écrit.</source>
        <translation>Het bestand kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>Ce n’est pas un fichier de clé d’Electruc.</source>
        <translation>Dit is geen sleutelbestand van Electruc.</translation>
    </message>
    <message>
        <source>Demandez-le à nouveau à l’autre organisation.</source>
        <translation>Vraag het opnieuw aan de andere organisatie.</translation>
    </message>
    <message>
        <source>Cette clé est acceptée.</source>
        <translation>Deze sleutel is aanvaard.</translation>
    </message>
    <message>
        <source>Empreinte&#xa0;: %1</source>
        <translation>Vingerafdruk: %1</translation>
    </message>
    <message>
        <source>Votre empreinte&#xa0;: %1</source>
        <translation>Uw vingerafdruk: %1</translation>
    </message>
    <message>
        <source>Acceptée&#xa0;: %1, %2</source>
        <extracomment>%1 an organisation, %2 the fingerprint of its key</extracomment>
        <translation>Aanvaard: %1, %2</translation>
    </message>
    <message>
        <source>sans nom</source>
        <translation>zonder naam</translation>
    </message>
    <message>
        <source>Cela n’a pas pu être fait.</source>
        <translation>Dat kon niet gedaan worden.</translation>
    </message>
    <message>
        <source>Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau.</source>
        <translation>Probeer opnieuw. Lukt het niet, sluit dan het programma en open het opnieuw.</translation>
    </message>
    <message>
        <source>Modèle d’attestation</source>
        <translation>Sjabloon voor attesten</translation>
    </message>
    <message>
        <source>Pour qui</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>%1 (par défaut)</source>
        <translation>%1 (standaard)</translation>
    </message>
    <message>
        <source>Tout le groupe</source>
        <translation>De hele groep</translation>
    </message>
</context>
<context>
    <name>trainer::ContentPanel</name>
    <message>
        <source>Exercices ajoutés</source>
        <translation>Toegevoegde oefeningen</translation>
    </message>
    <message>
        <source>Des exercices écrits par vous ou par une autre organisation, dans un fichier .zip. Chacun est vérifié&#xa0;: rien d’autre qu’un exercice n’entre.</source>
        <translation>Oefeningen die u of een andere organisatie schreef, in een .zip-bestand. Elk wordt gecontroleerd: alleen oefeningen komen binnen.</translation>
    </message>
    <message>
        <source>Ajouter un fichier .zip</source>
        <translation>Een .zip-bestand toevoegen</translation>
    </message>
    <message>
        <source>1 exercice</source>
        <translation>1 oefening</translation>
    </message>
    <message>
        <source>%1 exercices</source>
        <translation>%1 oefeningen</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Enregistrer «&#xa0;%1&#xa0;» dans un fichier</source>
        <translation>“%1” in een bestand opslaan</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Retirer «&#xa0;%1&#xa0;»</source>
        <translation>“%1” verwijderen</translation>
    </message>
    <message>
        <source>Ajouter des exercices</source>
        <translation>Oefeningen toevoegen</translation>
    </message>
    <message>
        <source>Paquets d’exercices (*.zip)</source>
        <translation>Oefeningenpakketten (*.zip)</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est ajouté.</source>
        <translation>“%1” is toegevoegd.</translation>
    </message>
    <message>
        <source>Les exercices viennent après ceux d’Electruc.</source>
        <translation>De oefeningen komen na die van Electruc.</translation>
    </message>
    <message>
        <source>et %1 autres</source>
        <translation>en %1 andere</translation>
    </message>
    <message>
        <source>Ce paquet est refusé. Rien n’a été ajouté.</source>
        <translation>Dit pakket is geweigerd. Er werd niets toegevoegd.</translation>
    </message>
    <message>
        <source>Voici pourquoi, pour la personne qui l’a écrit&#xa0;:</source>
        <translation>Dit is waarom, voor wie het schreef:</translation>
    </message>
    <message>
        <source>Enregistrer les exercices</source>
        <translation>De oefeningen opslaan</translation>
    </message>
    <message>
        <source>Les exercices sont dans un fichier.</source>
        <translation>De oefeningen staan in een bestand.</translation>
    </message>
    <message>
        <source>Le fichier n’a pas pu être écrit.</source>
        <translation>Het bestand kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>Choisissez un autre endroit, puis essayez encore.</source>
        <translation>Kies een andere plaats en probeer dan opnieuw.</translation>
    </message>
    <message>
        <source>Les exercices sont retirés.</source>
        <translation>De oefeningen zijn verwijderd.</translation>
    </message>
    <message>
        <source>Ce que chacun y a réussi revient si vous les ajoutez à nouveau.</source>
        <translation>Wat iedereen daarin bereikte, komt terug als u ze opnieuw toevoegt.</translation>
    </message>
    <message>
        <source>Cela n’a pas pu être fait.</source>
        <translation>Dat kon niet gedaan worden.</translation>
    </message>
    <message>
        <source>Choisissez un autre fichier, ou réessayez.</source>
        <translation>Kies een ander bestand, of probeer opnieuw.</translation>
    </message>
    <message>
        <source>Un instant, les exercices sont vérifiés…</source>
        <translation>Een ogenblik, de oefeningen worden nagekeken…</translation>
    </message>
</context>
<context>
    <name>trainer::DataPage</name>
    <message>
        <source>Données</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Chercher dans la liste</source>
        <translation>In de lijst zoeken</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Exporteren</translation>
    </message>
    <message>
        <source>Tout désélectionner</source>
        <translation>Niets meer kiezen</translation>
    </message>
    <message>
        <source>Les flèches changent de ligne&#xa0;; Espace la choisit, Entrée l’ouvre, la touche Menu montre ce qu’on peut faire.</source>
        <translation>Met de pijltjes gaat u naar een andere regel; met de spatiebalk kiest u die, met Enter opent u die, en de menutoets toont wat u kunt doen.</translation>
    </message>
    <message>
        <source>Il n’y a rien à montrer ici.</source>
        <translation>Hier is niets te tonen.</translation>
    </message>
    <message>
        <source>Changez les mots cherchés ou les filtres.</source>
        <translation>Wijzig de gezochte woorden of de filters.</translation>
    </message>
    <message>
        <source>Précédente</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Suivante</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Toutes les années</source>
        <translation>Alle jaren</translation>
    </message>
    <message>
        <source>Année %1</source>
        <translation>Jaar %1</translation>
    </message>
    <message>
        <source>%1 · page %2 sur %3</source>
        <extracomment>%1 such as « 42 factures »</extracomment>
        <translation>%1 · pagina %2 van %3</translation>
    </message>
    <message>
        <source>Tout choisir (%1)</source>
        <translation>Alles kiezen (%1)</translation>
    </message>
    <message>
        <source>Revenir en arrière</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>%1 seulement. Montrer tout le monde</source>
        <translation>Alleen %1. Iedereen tonen</translation>
    </message>
    <message>
        <source>Dossier du client</source>
        <translation>Klantendossier</translation>
    </message>
    <message>
        <source>Enregistrer une copie</source>
        <translation>Een kopie opslaan</translation>
    </message>
</context>
<context>
    <name>trainer::EventWords</name>
    <message>
        <source>Une facture arrive</source>
        <translation>Er komt een factuur</translation>
    </message>
    <message>
        <source>Les relevés sont validés</source>
        <translation>De meteropnames worden goedgekeurd</translation>
    </message>
    <message>
        <source>Les relevés sont refusés</source>
        <translation>De meteropnames worden geweigerd</translation>
    </message>
    <message>
        <source>Les domiciliations sont acceptées</source>
        <translation>De domiciliëringen worden aanvaard</translation>
    </message>
    <message>
        <source>La banque paie les factures</source>
        <translation>De bank betaalt de facturen</translation>
    </message>
    <message>
        <source>Electruc rend ce qui a été payé de trop</source>
        <translation>Electruc betaalt terug wat te veel is betaald</translation>
    </message>
    <message>
        <source>Le site Electruc tombe en panne</source>
        <translation>De site van Electruc valt uit</translation>
    </message>
    <message>
        <source>Le site Electruc marche de nouveau</source>
        <translation>De site van Electruc werkt weer</translation>
    </message>
    <message>
        <source>La connexion devient lente</source>
        <translation>De verbinding wordt traag</translation>
    </message>
    <message>
        <source>La connexion est perdue</source>
        <translation>De verbinding valt weg</translation>
    </message>
    <message>
        <source>La connexion est normale</source>
        <translation>De verbinding is normaal</translation>
    </message>
    <message>
        <source>La session se termine</source>
        <translation>De sessie loopt af</translation>
    </message>
    <message>
        <source>Des rappels de paiement partent</source>
        <translation>Er vertrekken betalingsherinneringen</translation>
    </message>
    <message>
        <source>annulé</source>
        <translation>geannuleerd</translation>
    </message>
    <message>
        <source>rien à facturer</source>
        <translation>niets te factureren</translation>
    </message>
    <message>
        <source>1 facture</source>
        <translation>1 factuur</translation>
    </message>
    <message>
        <source>%1 factures</source>
        <translation>%1 facturen</translation>
    </message>
    <message>
        <source>aucun relevé n’attendait</source>
        <translation>er wachtte geen meteropname</translation>
    </message>
    <message>
        <source>1 relevé</source>
        <translation>1 meteropname</translation>
    </message>
    <message>
        <source>%1 relevés</source>
        <translation>%1 meteropnames</translation>
    </message>
    <message>
        <source>aucune n’attendait</source>
        <translation>er wachtte er geen</translation>
    </message>
    <message>
        <source>1 mandat</source>
        <translation>1 mandaat</translation>
    </message>
    <message>
        <source>%1 mandats</source>
        <translation>%1 mandaten</translation>
    </message>
    <message>
        <source>1 remboursement</source>
        <translation>1 terugbetaling</translation>
    </message>
    <message>
        <source>%1 remboursements</source>
        <translation>%1 terugbetalingen</translation>
    </message>
    <message>
        <source>1 rappel</source>
        <translation>1 herinnering</translation>
    </message>
    <message>
        <source>%1 rappels</source>
        <translation>%1 herinneringen</translation>
    </message>
    <message>
        <source>personne n’était connecté</source>
        <translation>er was niemand aangemeld</translation>
    </message>
    <message>
        <source>fait</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>c’était déjà le cas</source>
        <translation>het was al zo</translation>
    </message>
    <message>
        <source>aujourd’hui à %1</source>
        <translation>vandaag om %1</translation>
    </message>
    <message>
        <source>le %1 à %2</source>
        <translation>op %1 om %2</translation>
    </message>
    <message>
        <source>Un faux SMS arrive</source>
        <translation>Er komt een valse sms</translation>
    </message>
    <message>
        <source>Un SMS vrai, mais inquiétant, arrive</source>
        <translation>Er komt een echte, maar verontrustende sms</translation>
    </message>
    <message>
        <source>Un faux conseiller appelle</source>
        <translation>Een valse adviseur belt</translation>
    </message>
    <message>
        <source>Un vrai technicien appelle</source>
        <translation>Een echte technicus belt</translation>
    </message>
    <message>
        <source>personne n’a de téléphone</source>
        <translation>niemand heeft een telefoon</translation>
    </message>
    <message>
        <source>1 SMS</source>
        <translation>1 sms</translation>
    </message>
    <message>
        <source>%1 SMS</source>
        <translation>%1 sms’en</translation>
    </message>
    <message>
        <source>cela sonnait déjà</source>
        <translation>het rinkelde al</translation>
    </message>
    <message>
        <source>1 appel</source>
        <translation>1 oproep</translation>
    </message>
    <message>
        <source>%1 appels</source>
        <translation>%1 oproepen</translation>
    </message>
    <message>
        <source>Les demandes reçoivent une réponse</source>
        <translation>De aanvragen krijgen een antwoord</translation>
    </message>
    <message>
        <source>1 réponse</source>
        <translation>1 antwoord</translation>
    </message>
    <message>
        <source>%1 réponses</source>
        <translation>%1 antwoorden</translation>
    </message>
    <message>
        <source>Un faux e-mail arrive</source>
        <translation>Er komt een valse e-mail aan</translation>
    </message>
    <message>
        <source>L’imprimante n’a plus de papier</source>
        <translation>De printer heeft geen papier meer</translation>
    </message>
    <message>
        <source>L’imprimante a du papier</source>
        <translation>De printer heeft papier</translation>
    </message>
    <message>
        <source>personne n’a de boîte</source>
        <translation>niemand heeft een mailbox</translation>
    </message>
    <message>
        <source>1 e-mail</source>
        <translation>1 e-mail</translation>
    </message>
    <message>
        <source>%1 e-mails</source>
        <translation>%1 e-mails</translation>
    </message>
    <message>
        <source>Les écrans se reposent 5 minutes</source>
        <translation>De schermen rusten 5 minuten</translation>
    </message>
    <message>
        <source>Le coach propose un exercice</source>
        <translation>De coach stelt een oefening voor</translation>
    </message>
    <message>
        <source>Une note pour vous</source>
        <translation>Een notitie voor u</translation>
    </message>
</context>
<context>
    <name>trainer::EventsPage</name>
    <message>
        <source>Événements</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>Ce que vous déclenchez arrive tout de suite sur cet ordinateur, ou au moment que vous choisissez.</source>
        <translation>Wat u start, gebeurt meteen op deze computer, of op het moment dat u kiest.</translation>
    </message>
    <message>
        <source>Déclencher</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Pour qui</source>
        <translation>Voor wie</translation>
    </message>
    <message>
        <source>Les pannes et la connexion concernent tout l’ordinateur.</source>
        <translation>De storingen en de verbinding gelden voor de hele computer.</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Maintenant, plus tard, ou un jour du calendrier.</source>
        <translation>Nu, later, of op een dag van de kalender.</translation>
    </message>
    <message>
        <source>Le calendrier de l’exercice</source>
        <translation>De kalender van de oefening</translation>
    </message>
    <message>
        <source>Avancer d’un jour</source>
        <translation>Een dag vooruit</translation>
    </message>
    <message>
        <source>Avancer d’une semaine</source>
        <translation>Een week vooruit</translation>
    </message>
    <message>
        <source>Avancer d’un mois</source>
        <translation>Een maand vooruit</translation>
    </message>
    <message>
        <source>Ce qui va arriver</source>
        <translation>Wat er gaat gebeuren</translation>
    </message>
    <message>
        <source>Rien n’est prévu.</source>
        <translation>Er is niets gepland.</translation>
    </message>
    <message>
        <source>Ce qui est arrivé</source>
        <translation>Wat er gebeurd is</translation>
    </message>
    <message>
        <source>Rien encore.</source>
        <translation>Nog niets.</translation>
    </message>
    <message>
        <source>Tout le monde</source>
        <translation>Iedereen</translation>
    </message>
    <message>
        <source>Maintenant</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Dans %1 minutes</source>
        <translation>Over %1 minuten</translation>
    </message>
    <message>
        <source>Demain, dans le calendrier</source>
        <translation>Morgen, in de kalender</translation>
    </message>
    <message>
        <source>Dans une semaine, dans le calendrier</source>
        <translation>Over een week, in de kalender</translation>
    </message>
    <message>
        <source>Résultat&#xa0;: %1.</source>
        <extracomment>%1 what came of an event, such as « 8 factures »</extracomment>
        <translation>Resultaat: %1.</translation>
    </message>
    <message>
        <source>C’est prévu.</source>
        <translation>Het is gepland.</translation>
    </message>
    <message>
        <source>%1, %2. Vous pouvez encore l’annuler.</source>
        <translation>%1, %2. U kunt het nog annuleren.</translation>
    </message>
    <message>
        <source>Nous sommes le %1.</source>
        <translation>Het is %1.</translation>
    </message>
    <message>
        <source>Rien n’est arrivé entre-temps.</source>
        <translation>Er is intussen niets gebeurd.</translation>
    </message>
    <message>
        <source>par le calendrier</source>
        <translation>door de kalender</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Annuler&#xa0;: %1, %2</source>
        <translation>Annuleren: %1, %2</translation>
    </message>
    <message>
        <source>Dans l’exercice, nous sommes le %1, comme sur l’ordinateur.</source>
        <translation>In de oefening is het %1, zoals op de computer.</translation>
    </message>
    <message>
        <source>Dans l’exercice, nous sommes le %1&#xa0;: %2 jours plus tard que l’ordinateur. La remise à zéro revient au jour d’aujourd’hui.</source>
        <translation>In de oefening is het %1: %2 dagen later dan op de computer. Bij een reset wordt het weer de dag van vandaag.</translation>
    </message>
    <message>
        <source>Prochaine facture du mois&#xa0;: le %1.</source>
        <translation>Volgende maandfactuur: op %1.</translation>
    </message>
    <message>
        <source>le site Electruc est en panne</source>
        <translation>de site van Electruc is uitgevallen</translation>
    </message>
    <message>
        <source>la connexion est lente</source>
        <translation>de verbinding is traag</translation>
    </message>
    <message>
        <source>la connexion est perdue</source>
        <translation>de verbinding is weg</translation>
    </message>
    <message>
        <source>En ce moment&#xa0;: %1.</source>
        <translation>Op dit moment: %1.</translation>
    </message>
    <message>
        <source> et </source>
        <translation> en </translation>
    </message>
    <message>
        <source>Cela n’a pas pu arriver.</source>
        <translation>Het kon niet gebeuren.</translation>
    </message>
    <message>
        <source>Vérifiez qu’il reste de la place sur le disque, puis essayez encore. Rien n’est fait à moitié.</source>
        <translation>Kijk na of er nog plaats is op de schijf en probeer dan opnieuw. Er is niets half gedaan.</translation>
    </message>
    <message>
        <source>l’imprimante n’a plus de papier</source>
        <translation>de printer heeft geen papier meer</translation>
    </message>
    <message>
        <source>Un instant, les jours passent…</source>
        <translation>Een ogenblik, de dagen gaan voorbij…</translation>
    </message>
    <message>
        <source>séance en pause</source>
        <translation>sessie onderbroken</translation>
    </message>
    <message>
        <source>de la séance</source>
        <translation>van de sessie</translation>
    </message>
</context>
<context>
    <name>trainer::FileViewer</name>
    <message>
        <source>Page précédente</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Pagina %1 van %2</translation>
    </message>
    <message>
        <source>Ce que montre %1</source>
        <translation>Wat %1 toont</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Enregistrer une copie</source>
        <translation>Een kopie opslaan</translation>
    </message>
</context>
<context>
    <name>trainer::FollowCorner</name>
    <message>
        <source>Apprenant</source>
        <translation>Cursist</translation>
    </message>
</context>
<context>
    <name>trainer::FollowModel</name>
    <message>
        <source>%1, exercice %2, %3&#xa0;: %4</source>
        <comment>learner, number, title, state</comment>
        <translation>%1, oefening %2, %3: %4</translation>
    </message>
    <message>
        <source>À aider depuis %1&#xa0;: %2.</source>
        <translation>Heeft hulp nodig sinds %1: %2.</translation>
    </message>
    <message>
        <source>À aider</source>
        <translation>Te helpen</translation>
    </message>
    <message>
        <source>%1&#xa0;: à aider, %2</source>
        <translation>%1: heeft hulp nodig, %2</translation>
    </message>
    <message>
        <source>%1, à son poste</source>
        <translation>%1, aan de computer</translation>
    </message>
</context>
<context>
    <name>trainer::FollowPage</name>
    <message>
        <source>Suivi du groupe</source>
        <translation>Opvolging van de groep</translation>
    </message>
    <message>
        <source>Fait</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Fait avec aide</source>
        <translation>Klaar met hulp</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>In behandeling</translation>
    </message>
    <message>
        <source>À aider</source>
        <translation>Te helpen</translation>
    </message>
    <message>
        <source>Les flèches passent d’une case à l’autre&#xa0;; Entrée montre le parcours de la personne.</source>
        <translation>De pijltjes gaan van vak naar vak; Enter toont het traject van de persoon.</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Voir le parcours</source>
        <translation>Traject bekijken</translation>
    </message>
    <message>
        <source>Tableau (CSV)</source>
        <translation>Tabel (CSV)</translation>
    </message>
    <message>
        <source>Avec les prénoms</source>
        <translation>Met de voornamen</translation>
    </message>
    <message>
        <source>Le suivi n’a pas pu être lu.</source>
        <translation>De opvolging kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Il essaie encore tout seul. Ce que vous voyez peut dater d’avant.</source>
        <translation>Er wordt vanzelf opnieuw geprobeerd. Wat u ziet kan van daarvoor zijn.</translation>
    </message>
    <message>
        <source>Il n’y a personne dans ce groupe.</source>
        <translation>Er is niemand in deze groep.</translation>
    </message>
    <message>
        <source>Aucun apprenant n’a commencé.</source>
        <translation>Nog geen enkele cursist is begonnen.</translation>
    </message>
    <message>
        <source>Ajoutez des prénoms&#xa0;: leur travail se suivra ici.</source>
        <translation>Voeg voornamen toe: hun werk volgt u hier.</translation>
    </message>
    <message>
        <source>Dès que quelqu’un s’assied et commence un exercice, son travail se suit ici.</source>
        <translation>Zodra iemand gaat zitten en een oefening begint, volgt u het werk hier.</translation>
    </message>
    <message>
        <source>Voir les groupes</source>
        <translation>Groepen bekijken</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <comment>« Exercice 3, étape 2 », then what the step says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cela n’a pas pu être noté.</source>
        <translation>Dat kon niet worden genoteerd.</translation>
    </message>
    <message>
        <source>Essayez encore.</source>
        <translation>Probeer opnieuw.</translation>
    </message>
    <message>
        <source>Vous aidez %1.</source>
        <translation>U helpt %1.</translation>
    </message>
    <message>
        <source>Sa main est baissée et l’attente repart de zéro.</source>
        <translation>De hand is gezakt en het wachten begint opnieuw van nul.</translation>
    </message>
    <message>
        <source>Enregistrer le suivi</source>
        <translation>Opvolging bewaren</translation>
    </message>
    <message>
        <source>Listes (*.csv)</source>
        <translation>Lijsten (*.csv)</translation>
    </message>
    <message>
        <source>Le suivi est dans un tableau.</source>
        <translation>De opvolging staat in een tabel.</translation>
    </message>
    <message>
        <source>Le tableau n’a pas pu être écrit.</source>
        <translation>De tabel kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>Choisissez un autre endroit, puis essayez encore.</source>
        <translation>Kies een andere plaats en probeer dan opnieuw.</translation>
    </message>
</context>
<context>
    <name>trainer::FollowPapers</name>
    <message>
        <source>Personne %1</source>
        <translation>Persoon %1</translation>
    </message>
    <message>
        <source>Fait</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Aide</source>
        <comment>done with help, in a narrow column</comment>
        <translation>Hulp</translation>
    </message>
    <message>
        <source>Suivi du groupe</source>
        <translation>Opvolging van de groep</translation>
    </message>
    <message>
        <source>le %1 à %2</source>
        <translation>op %1 om %2</translation>
    </message>
    <message>
        <source>Personne</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Indices demandés</source>
        <translation>Gevraagde tips</translation>
    </message>
    <message>
        <source>Erreurs reconnues</source>
        <translation>Herkende fouten</translation>
    </message>
    <message>
        <source>Q %1/%2</source>
        <extracomment>Q for quiz, in a narrow column: right answers of all questions</extracomment>
        <translation>Q %1/%2</translation>
    </message>
    <message>
        <source>Aide&#xa0;: fait avec aide · 3/5&#xa0;: à l’étape 3 sur 5 · Q 2/3&#xa0;: 2 réponses justes sur 3 · –&#xa0;: pas commencé</source>
        <translation>Hulp: klaar met hulp · 3/5: aan stap 3 van 5 · Q 2/3: 2 juiste antwoorden van 3 · –: niet begonnen</translation>
    </message>
</context>
<context>
    <name>trainer::FollowWords</name>
    <message>
        <source>Étape %1/%2</source>
        <translation>Stap %1/%2</translation>
    </message>
    <message>
        <source>Fait</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Avec aide</source>
        <translation>Met hulp</translation>
    </message>
    <message>
        <source>étape %1 sur %2</source>
        <translation>stap %1 van %2</translation>
    </message>
    <message>
        <source>fait</source>
        <translation>gedaan</translation>
    </message>
    <message>
        <source>fait avec aide</source>
        <translation>klaar met hulp</translation>
    </message>
    <message>
        <source>pas encore commencé</source>
        <translation>nog niet begonnen</translation>
    </message>
    <message>
        <source>1 indice</source>
        <translation>1 tip</translation>
    </message>
    <message>
        <source>%1 indices</source>
        <translation>%1 tips</translation>
    </message>
    <message>
        <source>1 erreur</source>
        <translation>1 fout</translation>
    </message>
    <message>
        <source>%1 erreurs</source>
        <translation>%1 fouten</translation>
    </message>
    <message>
        <source>main levée</source>
        <translation>hand opgestoken</translation>
    </message>
    <message>
        <source>plusieurs erreurs à la même étape</source>
        <translation>meerdere fouten bij dezelfde stap</translation>
    </message>
    <message>
        <source>n’avance plus</source>
        <translation>gaat niet meer vooruit</translation>
    </message>
    <message>
        <source>aide demandée</source>
        <translation>hulp gevraagd</translation>
    </message>
    <message>
        <source>moins d’une minute</source>
        <translation>minder dan een minuut</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>&lt; 1 min</source>
        <translation>&lt; 1 min</translation>
    </message>
    <message>
        <source>Sans exercice</source>
        <translation>Zonder oefening</translation>
    </message>
    <message>
        <source>Exercice %1, étape %2</source>
        <translation>Oefening %1, stap %2</translation>
    </message>
    <message>
        <source>Une personne vous attend</source>
        <translation>Eén persoon wacht op u</translation>
    </message>
    <message>
        <source>Deux personnes vous attendent</source>
        <translation>Twee personen wachten op u</translation>
    </message>
    <message>
        <source>%1 personnes vous attendent</source>
        <translation>%1 personen wachten op u</translation>
    </message>
    <message>
        <source>questionnaire&#xa0;: %1 sur %2</source>
        <translation>vragenlijst: %1 van %2</translation>
    </message>
    <message>
        <source>Quiz %1/%2</source>
        <extracomment>under the state of an exercise, in a narrow cell: right answers of all questions</extracomment>
        <translation>Quiz %1/%2</translation>
    </message>
</context>
<context>
    <name>trainer::ForgetDialog</name>
    <message>
        <source>Effacer toute trace des personnes&#xa0;?</source>
        <translation>Elk spoor van de personen wissen?</translation>
    </message>
    <message>
        <source>Rien ne pourra revenir.</source>
        <translation>Niets kan nog terugkomen.</translation>
    </message>
    <message>
        <source>Ce n’est pas une remise à zéro&#xa0;: il n’y aura pas de retour en arrière.</source>
        <translation>Dit is geen reset: er is geen weg terug.</translation>
    </message>
    <message>
        <source>Il n’y a rien à effacer&#xa0;: personne n’a travaillé.</source>
        <translation>Er is niets om te wissen: niemand heeft gewerkt.</translation>
    </message>
    <message>
        <source>Votre code de formateur</source>
        <translation>Uw code van lesgever</translation>
    </message>
    <message>
        <source>Ne rien effacer</source>
        <translation>Niets wissen</translation>
    </message>
    <message>
        <source>Effacer pour toujours</source>
        <translation>Voor altijd wissen</translation>
    </message>
    <message>
        <source>Les groupes, les prénoms, le travail de tous, les sauvegardes et vos réglages. Seuls les codes restent.</source>
        <translation>De groepen, de voornamen, ieders werk, de back-ups en uw instellingen. Alleen de codes blijven.</translation>
    </message>
    <message>
        <source>Code de l’organisateur</source>
        <translation>Code van de organisator</translation>
    </message>
</context>
<context>
    <name>trainer::GroupsPage</name>
    <message>
        <source>Groupes</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Groupe en cours</source>
        <translation>Huidige groep</translation>
    </message>
    <message>
        <source>Nouveau groupe</source>
        <translation>Nieuwe groep</translation>
    </message>
    <message>
        <source>Prénom d’un nouvel apprenant</source>
        <translation>Voornaam van een nieuwe cursist</translation>
    </message>
    <message>
        <source>Ajouter au groupe</source>
        <translation>Toevoegen aan de groep</translation>
    </message>
    <message>
        <source>Apprenants du groupe</source>
        <translation>Cursisten van de groep</translation>
    </message>
    <message>
        <source>Il n’y a encore personne dans ce groupe.</source>
        <translation>Er is nog niemand in deze groep.</translation>
    </message>
    <message>
        <source>Écrivez un prénom au-dessus, puis «&#xa0;Ajouter au groupe&#xa0;».</source>
        <translation>Schrijf hierboven een voornaam en dan “Toevoegen aan de groep”.</translation>
    </message>
    <message>
        <source>Écrivez un prénom.</source>
        <translation>Schrijf een voornaam.</translation>
    </message>
    <message>
        <source>Ce prénom est déjà dans le groupe. Ajoutez une lettre&#xa0;: «&#xa0;Marie D.&#xa0;».</source>
        <translation>Deze voornaam zit al in de groep. Voeg een letter toe: “Marie D.”.</translation>
    </message>
    <message>
        <source>Il n’y a pas encore de groupe.</source>
        <translation>Er is nog geen groep.</translation>
    </message>
    <message>
        <source>%1 · 1 apprenant</source>
        <translation>%1 · 1 cursist</translation>
    </message>
    <message>
        <source>%1 · %2 apprenants</source>
        <translation>%1 · %2 cursisten</translation>
    </message>
    <message>
        <source>Tous les personnages sont pris. Retirez d’abord quelqu’un de la liste.</source>
        <translation>Alle personages zijn bezet. Haal eerst iemand uit de lijst.</translation>
    </message>
    <message>
        <source>%1 n’est plus dans la liste.</source>
        <translation>%1 staat niet meer in de lijst.</translation>
    </message>
    <message>
        <source>Ses exercices restent jusqu’à la prochaine remise à zéro.</source>
        <translation>De oefeningen van deze persoon blijven tot de volgende reset.</translation>
    </message>
    <message>
        <source>Remettre dans la liste</source>
        <translation>Terugzetten in de lijst</translation>
    </message>
    <message>
        <source>%1 ne peut pas revenir.</source>
        <translation>%1 kan niet terugkomen.</translation>
    </message>
    <message>
        <source>Quelqu’un d’autre a déjà ce prénom ou ce personnage. Ajoutez un autre prénom.</source>
        <translation>Iemand anders heeft deze voornaam of dit personage al. Voeg een andere voornaam toe.</translation>
    </message>
    <message>
        <source>La liste n’a pas pu être lue ou changée.</source>
        <translation>De lijst kon niet worden gelezen of gewijzigd.</translation>
    </message>
    <message>
        <source>Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau.</source>
        <translation>Probeer opnieuw. Lukt het niet, sluit dan het programma en open het opnieuw.</translation>
    </message>
    <message>
        <source>Renommer le groupe</source>
        <translation>De naam van de groep wijzigen</translation>
    </message>
    <message>
        <source>Groupe habituel</source>
        <translation>Gewone groep</translation>
    </message>
    <message>
        <source>Les flèches changent de personne&#xa0;; Entrée la renomme, Suppr la retire.</source>
        <translation>De pijlen gaan naar een andere persoon; Enter hernoemt die, Delete haalt die weg.</translation>
    </message>
    <message>
        <source>Personne choisie</source>
        <translation>Gekozen persoon</translation>
    </message>
</context>
<context>
    <name>trainer::ImportDialog</name>
    <message>
        <source>Madame</source>
        <translation>Mevrouw</translation>
    </message>
    <message>
        <source>Monsieur</source>
        <translation>Meneer</translation>
    </message>
    <message>
        <source>Importer une liste</source>
        <translation>Een lijst importeren</translation>
    </message>
    <message>
        <source>Rien n’est encore écrit. Regardez, puis importez.</source>
        <translation>Er is nog niets geschreven. Kijk, en importeer dan.</translation>
    </message>
    <message>
        <source>Enregistrer les lignes refusées</source>
        <translation>De geweigerde regels opslaan</translation>
    </message>
    <message>
        <source>Ne rien importer</source>
        <translation>Niets importeren</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Ce que contient chaque colonne</source>
        <translation>Wat elke kolom bevat</translation>
    </message>
    <message>
        <source>Colonne %1</source>
        <translation>Kolom %1</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: %1</source>
        <translation>Voorbeeld: %1</translation>
    </message>
    <message>
        <source>Cette liste est vide.</source>
        <translation>Deze lijst is leeg.</translation>
    </message>
    <message>
        <source>Choisissez un fichier CSV enregistré par votre tableur.</source>
        <translation>Kies een CSV-bestand dat uw rekenblad heeft opgeslagen.</translation>
    </message>
    <message>
        <source>Il manque&#xa0;: %1.</source>
        <translation>Dit ontbreekt: %1.</translation>
    </message>
    <message>
        <source>Dites plus bas quelle colonne le contient.</source>
        <translation>Zeg hieronder in welke kolom het staat.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) à importer.</source>
        <translation>
            <numerusform>%n persoon te importeren.</numerusform>
            <numerusform>%n personen te importeren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n est(sont) déjà là&#xa0;: leur nom et leur adresse seront mis à jour.</source>
        <translation>
            <numerusform>%n is er al: naam en adres worden bijgewerkt.</numerusform>
            <numerusform>%n zijn er al: hun naam en hun adres worden bijgewerkt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) refusée(s), voir plus bas.</source>
        <translation>
            <numerusform>%n geweigerde regel, zie hieronder.</numerusform>
            <numerusform>%n geweigerde regels, zie hieronder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)…</source>
        <translation>
            <numerusform>en nog %n…</numerusform>
            <numerusform>en nog %n…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importer %n personne(s)</source>
        <translation>
            <numerusform>%n persoon importeren</numerusform>
            <numerusform>%n personen importeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Listes (*.csv)</source>
        <translation>Lijsten (*.csv)</translation>
    </message>
    <message>
        <source>Les lignes refusées sont enregistrées</source>
        <translation>De geweigerde regels zijn opgeslagen</translation>
    </message>
    <message>
        <source>Rien n’a pu être écrit. Choisissez un autre endroit</source>
        <translation>Er kon niets worden geschreven. Kies een andere plaats</translation>
    </message>
</context>
<context>
    <name>trainer::InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>Uitnodigingen</translation>
    </message>
    <message>
        <source>Importer une liste (CSV)</source>
        <translation>Een lijst importeren (CSV)</translation>
    </message>
    <message>
        <source>Nom, rue, localité ou EAN</source>
        <translation>Naam, straat, gemeente of EAN</translation>
    </message>
    <message>
        <source>Chercher une personne</source>
        <translation>Een persoon zoeken</translation>
    </message>
    <message>
        <source>Lettres à montrer</source>
        <translation>Brieven om te tonen</translation>
    </message>
    <message>
        <source>Ajouter une personne</source>
        <translation>Een persoon toevoegen</translation>
    </message>
    <message>
        <source>Inventer des personnes</source>
        <translation>Personen verzinnen</translation>
    </message>
    <message>
        <source>Lettres du groupe</source>
        <translation>Brieven van de groep</translation>
    </message>
    <message>
        <source>Les flèches changent de personne&#xa0;; Espace la choisit pour l’impression.</source>
        <translation>Met de pijltjes gaat u naar een andere persoon; met de spatiebalk kiest u die persoon voor het afdrukken.</translation>
    </message>
    <message>
        <source>Il n’y a encore personne dans ce groupe.</source>
        <translation>Er is nog niemand in deze groep.</translation>
    </message>
    <message>
        <source>Importez votre liste, ajoutez une personne, ou inventez-en autant qu’il faut.</source>
        <translation>Importeer uw lijst, voeg een persoon toe, of verzin er zoveel als nodig.</translation>
    </message>
    <message>
        <source>Débloquer</source>
        <translation>Deblokkeren</translation>
    </message>
    <message>
        <source>Nouveau code</source>
        <translation>Nieuwe code</translation>
    </message>
    <message>
        <source>Arrêter la lettre</source>
        <translation>De brief stopzetten</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Aperçu de la lettre</source>
        <translation>Voorbeeld van de brief</translation>
    </message>
    <message>
        <source>Ajouter la carte du personnage</source>
        <translation>De kaart van het personage toevoegen</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>Pdf</translation>
    </message>
    <message>
        <source>Enregistrer les lettres en PDF</source>
        <translation>De brieven opslaan als pdf</translation>
    </message>
    <message>
        <source>Changer le texte</source>
        <translation>De tekst wijzigen</translation>
    </message>
    <message>
        <source>La personne est dans le groupe.</source>
        <translation>De persoon zit in de groep.</translation>
    </message>
    <message>
        <source>Sa lettre est prête à imprimer.</source>
        <translation>De brief is klaar om af te drukken.</translation>
    </message>
    <message>
        <source>Toutes les lettres</source>
        <translation>Alle brieven</translation>
    </message>
    <message>
        <source>À imprimer</source>
        <translation>Af te drukken</translation>
    </message>
    <message>
        <source>Imprimées</source>
        <translation>Afgedrukt</translation>
    </message>
    <message>
        <source>Réservées</source>
        <translation>Gereserveerd</translation>
    </message>
    <message>
        <source>Activées</source>
        <translation>Geactiveerd</translation>
    </message>
    <message>
        <source>Expirées</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Bloquées</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>%1 sur %2 · groupe «&#xa0;%3&#xa0;»</source>
        <extracomment>%1 the count of chosen people, %2 of all, %3 the group's name</extracomment>
        <translation>%1 van %2 · groep “%3”</translation>
    </message>
    <message numerus="yes">
        <source>%n choisie(s)</source>
        <translation>
            <numerusform>%n gekozen</numerusform>
            <numerusform>%n gekozen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout désélectionner</source>
        <translation>Niets meer kiezen</translation>
    </message>
    <message>
        <source>Tout choisir</source>
        <translation>Alles kiezen</translation>
    </message>
    <message numerus="yes">
        <source>Imprimer %n lettre(s)</source>
        <translation>
            <numerusform>%n brief afdrukken</numerusform>
            <numerusform>%n brieven afdrukken</numerusform>
        </translation>
    </message>
    <message>
        <source>Choisissez une personne dans la liste.</source>
        <translation>Kies een persoon in de lijst.</translation>
    </message>
    <message>
        <source>L’espace client est ouvert&#xa0;: cette personne n’a plus besoin de lettre.</source>
        <translation>De klantenzone is open: deze persoon heeft geen brief meer nodig.</translation>
    </message>
    <message>
        <source>La lettre et son code seront faits à l’impression.</source>
        <translation>De brief en de code worden bij het afdrukken gemaakt.</translation>
    </message>
    <message>
        <source>Choisir une liste</source>
        <translation>Een lijst kiezen</translation>
    </message>
    <message>
        <source>Listes (*.csv *.txt);;Tous les fichiers (*)</source>
        <translation>Lijsten (*.csv *.txt);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Ce fichier ne peut pas être lu.</source>
        <translation>Dit bestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Choisissez une liste enregistrée par votre tableur au format CSV.</source>
        <translation>Kies een lijst die uw rekenblad in CSV-formaat heeft opgeslagen.</translation>
    </message>
    <message>
        <source>Un instant, les personnes arrivent…</source>
        <translation>Een ogenblik, de personen komen eraan…</translation>
    </message>
    <message>
        <source>C’est arrêté.</source>
        <translation>Het is gestopt.</translation>
    </message>
    <message>
        <source>Personne n’a été ajouté.</source>
        <translation>Er is niemand toegevoegd.</translation>
    </message>
    <message numerus="yes">
        <source>%n était(étaient) déjà là&#xa0;: nom et adresse sont à jour.</source>
        <translation>
            <numerusform>%n was er al: naam en adres zijn bijgewerkt.</numerusform>
            <numerusform>%n waren er al: naam en adres zijn bijgewerkt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le groupe est complet&#xa0;: les autres sont gardées en réserve.</source>
        <translation>De groep is volledig: de anderen blijven in reserve.</translation>
    </message>
    <message>
        <source>Il reste à imprimer les lettres.</source>
        <translation>Nu nog de brieven afdrukken.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) ajoutée(s).</source>
        <translation>
            <numerusform>%n persoon toegevoegd.</numerusform>
            <numerusform>%n personen toegevoegd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enregistrer les lettres</source>
        <translation>De brieven opslaan</translation>
    </message>
    <message>
        <source>Documents PDF (*.pdf)</source>
        <translation>Pdf-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>%1 a un nouveau code.</source>
        <translation>%1 heeft een nieuwe code.</translation>
    </message>
    <message>
        <source>L’ancienne lettre ne vaut plus. Imprimez la nouvelle.</source>
        <translation>De oude brief geldt niet meer. Druk de nieuwe af.</translation>
    </message>
    <message>
        <source>La lettre de %1 est débloquée.</source>
        <translation>De brief van %1 is gedeblokkeerd.</translation>
    </message>
    <message>
        <source>Elle peut essayer son code à nouveau.</source>
        <translation>Deze persoon kan de code opnieuw proberen.</translation>
    </message>
    <message>
        <source>La lettre de %1 ne vaut plus.</source>
        <translation>De brief van %1 geldt niet meer.</translation>
    </message>
    <message>
        <source>«&#xa0;Nouveau code&#xa0;» en fait une autre.</source>
        <translation>“Nieuwe code” maakt een andere brief.</translation>
    </message>
    <message>
        <source>%1 n’est plus là.</source>
        <translation>%1 is er niet meer.</translation>
    </message>
    <message>
        <source>Revenir la remet avec une histoire neuve.</source>
        <translation>Met terugzetten krijgt deze persoon een nieuw verhaal.</translation>
    </message>
    <message>
        <source>Remettre cette personne</source>
        <translation>Deze persoon terugzetten</translation>
    </message>
    <message>
        <source>Cette personne est de retour.</source>
        <translation>Deze persoon is terug.</translation>
    </message>
    <message>
        <source>Cela n’a pas pu se faire. Rien n’a changé.</source>
        <translation>Het is niet gelukt. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau.</source>
        <translation>Probeer opnieuw. Lukt het niet, sluit dan het programma en open het opnieuw.</translation>
    </message>
    <message>
        <source>Chaque lettre est valable %1 jours.</source>
        <translation>Elke brief is %1 dagen geldig.</translation>
    </message>
</context>
<context>
    <name>trainer::JourneyPage</name>
    <message>
        <source>Revenir au suivi</source>
        <translation>Terug naar de opvolging</translation>
    </message>
    <message>
        <source>Sans le prénom, pour montrer à la classe</source>
        <translation>Zonder voornaam, om aan de klas te tonen</translation>
    </message>
    <message>
        <source>Moments du parcours</source>
        <translation>Momenten van het traject</translation>
    </message>
    <message>
        <source>Précédent</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Suivant</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Depuis le début</source>
        <translation>Vanaf het begin</translation>
    </message>
    <message>
        <source>Le parcours d’une personne</source>
        <translation>Het traject van een persoon</translation>
    </message>
    <message>
        <source>Le parcours de %1</source>
        <translation>Het traject van %1</translation>
    </message>
    <message>
        <source>Il n’y a pas encore de parcours.</source>
        <translation>Er is nog geen traject.</translation>
    </message>
    <message>
        <source>Le parcours n’a pas pu être lu.</source>
        <translation>Het traject kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Dès que cette personne s’assied à un ordinateur, ce qu’elle fait se lit ici. Une remise à zéro l’efface.</source>
        <translation>Zodra deze persoon aan een computer gaat zitten, leest u hier wat die doet. Een nulstelling wist het.</translation>
    </message>
    <message>
        <source>Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau.</source>
        <translation>Probeer opnieuw. Lukt het niet, sluit dan het programma en open het opnieuw.</translation>
    </message>
    <message>
        <source>Moment %1 sur %2 · %3</source>
        <translation>Moment %1 van %2 · %3</translation>
    </message>
    <message>
        <source>Page&#xa0;: %1</source>
        <translation>Pagina: %1</translation>
    </message>
    <message>
        <source>Exercice&#xa0;: %1</source>
        <translation>Oefening: %1</translation>
    </message>
    <message>
        <source>C’est le premier moment.</source>
        <translation>Dit is het eerste moment.</translation>
    </message>
    <message>
        <source>C’est le dernier moment.</source>
        <translation>Dit is het laatste moment.</translation>
    </message>
</context>
<context>
    <name>trainer::JourneyWords</name>
    <message>
        <source>Connexion réussie à l’espace client.</source>
        <translation>Aangemeld in de klantenzone.</translation>
    </message>
    <message>
        <source>N’a pas pu se connecter&#xa0;: l’adresse ou le mot de passe n’était pas le bon.</source>
        <translation>Kon niet aanmelden: het adres of het wachtwoord klopte niet.</translation>
    </message>
    <message>
        <source>Déconnexion de l’espace client.</source>
        <translation>Afgemeld van de klantenzone.</translation>
    </message>
    <message>
        <source>Un avertissement a dit que la session allait se terminer.</source>
        <translation>Een waarschuwing zei dat de sessie ging aflopen.</translation>
    </message>
    <message>
        <source>A prolongé la session.</source>
        <translation>Heeft de sessie verlengd.</translation>
    </message>
    <message>
        <source>La session s’est terminée toute seule.</source>
        <translation>De sessie is vanzelf afgelopen.</translation>
    </message>
    <message>
        <source>A retrouvé ce qui était écrit avant la fin de la session.</source>
        <translation>Vond terug wat er voor het einde van de sessie geschreven stond.</translation>
    </message>
    <message>
        <source>A laissé le navigateur garder un mot de passe.</source>
        <translation>Liet de browser een wachtwoord bewaren.</translation>
    </message>
    <message>
        <source>N’a pas voulu garder de mot de passe cette fois.</source>
        <translation>Wilde deze keer geen wachtwoord bewaren.</translation>
    </message>
    <message>
        <source>A demandé de ne jamais garder de mot de passe pour ce site.</source>
        <translation>Vroeg om voor deze site nooit een wachtwoord te bewaren.</translation>
    </message>
    <message>
        <source>A laissé le navigateur remplir un mot de passe.</source>
        <translation>Liet de browser een wachtwoord invullen.</translation>
    </message>
    <message>
        <source>A fait oublier un mot de passe au navigateur.</source>
        <translation>Liet de browser een wachtwoord vergeten.</translation>
    </message>
    <message>
        <source>A demandé son accès avec la lettre.</source>
        <translation>Vroeg toegang met de brief.</translation>
    </message>
    <message>
        <source>Sa demande d’accès n’a pas été acceptée.</source>
        <translation>De vraag om toegang werd niet aanvaard.</translation>
    </message>
    <message>
        <source>A demandé un nouveau mail d’activation.</source>
        <translation>Vroeg een nieuwe activatiemail.</translation>
    </message>
    <message>
        <source>A activé son espace client.</source>
        <translation>Heeft de klantenzone geactiveerd.</translation>
    </message>
    <message>
        <source>Le lien d’activation n’a pas marché.</source>
        <translation>De activatielink werkte niet.</translation>
    </message>
    <message>
        <source>A dit avoir oublié son mot de passe.</source>
        <translation>Zei het wachtwoord vergeten te zijn.</translation>
    </message>
    <message>
        <source>A choisi un nouveau mot de passe.</source>
        <translation>Koos een nieuw wachtwoord.</translation>
    </message>
    <message>
        <source>A répondu à la question sur les cookies.</source>
        <translation>Antwoordde op de vraag over cookies.</translation>
    </message>
    <message>
        <source>A repris sa réponse sur les cookies.</source>
        <translation>Nam het antwoord over cookies terug.</translation>
    </message>
    <message>
        <source>A répondu à la bannière de cookies du journal.</source>
        <translation>Antwoordde op de cookiebanner van de krant.</translation>
    </message>
    <message>
        <source>A repris la bannière de cookies du journal.</source>
        <translation>Begon opnieuw met de cookiebanner van de krant.</translation>
    </message>
    <message>
        <source>Une nouvelle lettre a été faite.</source>
        <translation>Er werd een nieuwe brief gemaakt.</translation>
    </message>
    <message>
        <source>Le code de la lettre a été débloqué.</source>
        <translation>De code van de brief werd vrijgegeven.</translation>
    </message>
    <message>
        <source>Le code de la lettre n’est plus valable.</source>
        <translation>De code van de brief is niet meer geldig.</translation>
    </message>
    <message>
        <source>A changé son profil.</source>
        <translation>Wijzigde het profiel.</translation>
    </message>
    <message>
        <source>A vu qu’un champ du profil était à corriger.</source>
        <translation>Zag dat een veld van het profiel te verbeteren was.</translation>
    </message>
    <message>
        <source>A demandé de changer d’adresse e-mail.</source>
        <translation>Vroeg om het e-mailadres te wijzigen.</translation>
    </message>
    <message>
        <source>A renoncé à changer d’adresse e-mail.</source>
        <translation>Zag af van een ander e-mailadres.</translation>
    </message>
    <message>
        <source>A changé d’adresse e-mail.</source>
        <translation>Wijzigde het e-mailadres.</translation>
    </message>
    <message>
        <source>A changé son mot de passe.</source>
        <translation>Wijzigde het wachtwoord.</translation>
    </message>
    <message>
        <source>N’a pas pu changer son mot de passe.</source>
        <translation>Kon het wachtwoord niet wijzigen.</translation>
    </message>
    <message>
        <source>A fermé son compte.</source>
        <translation>Sloot de account.</translation>
    </message>
    <message>
        <source>A demandé une copie de ses données.</source>
        <translation>Vroeg een kopie van de gegevens.</translation>
    </message>
    <message>
        <source>A ouvert une question de l’aide.</source>
        <translation>Opende een vraag van de hulp.</translation>
    </message>
    <message>
        <source>A cherché dans l’aide.</source>
        <translation>Zocht in de hulp.</translation>
    </message>
    <message>
        <source>A changé un réglage.</source>
        <translation>Wijzigde een instelling.</translation>
    </message>
    <message>
        <source>A vu qu’un champ du formulaire de contact était à corriger.</source>
        <translation>Zag dat een veld van het contactformulier te verbeteren was.</translation>
    </message>
    <message>
        <source>A envoyé un message par le formulaire de contact.</source>
        <translation>Verstuurde een bericht met het contactformulier.</translation>
    </message>
    <message>
        <source>A envoyé un relevé de compteur.</source>
        <translation>Verstuurde een meterstand.</translation>
    </message>
    <message>
        <source>A retiré un relevé.</source>
        <translation>Trok een meterstand terug.</translation>
    </message>
    <message>
        <source>A vu l’avertissement d’un relevé étonnant.</source>
        <translation>Zag de waarschuwing bij een opvallende meterstand.</translation>
    </message>
    <message>
        <source>A vu qu’un chiffre du relevé était à corriger.</source>
        <translation>Zag dat een cijfer van de meterstand te verbeteren was.</translation>
    </message>
    <message>
        <source>Le relevé a été validé.</source>
        <translation>De meterstand werd goedgekeurd.</translation>
    </message>
    <message>
        <source>Le relevé a été refusé.</source>
        <translation>De meterstand werd geweigerd.</translation>
    </message>
    <message>
        <source>A envoyé une demande.</source>
        <translation>Verstuurde een aanvraag.</translation>
    </message>
    <message>
        <source>A vu qu’un champ de la demande était à corriger.</source>
        <translation>Zag dat een veld van de aanvraag te verbeteren was.</translation>
    </message>
    <message>
        <source>A gardé un brouillon de demande.</source>
        <translation>Bewaarde een aanvraag als klad.</translation>
    </message>
    <message>
        <source>A ajouté un message à sa demande.</source>
        <translation>Voegde een bericht toe aan de aanvraag.</translation>
    </message>
    <message>
        <source>A lu la réponse à sa demande.</source>
        <translation>Las het antwoord op de aanvraag.</translation>
    </message>
    <message>
        <source>Electruc a répondu à la demande.</source>
        <translation>Electruc antwoordde op de aanvraag.</translation>
    </message>
    <message>
        <source>La demande a été fermée.</source>
        <translation>De aanvraag werd gesloten.</translation>
    </message>
    <message>
        <source>A rouvert sa demande.</source>
        <translation>Heropende de aanvraag.</translation>
    </message>
    <message>
        <source>A joint un fichier qui n’a pas été accepté.</source>
        <translation>Voegde een bestand toe dat niet werd aanvaard.</translation>
    </message>
    <message>
        <source>A téléchargé un document.</source>
        <translation>Downloadde een document.</translation>
    </message>
    <message>
        <source>A ouvert un document.</source>
        <translation>Opende een document.</translation>
    </message>
    <message>
        <source>A imprimé un document.</source>
        <translation>Drukte een document af.</translation>
    </message>
    <message>
        <source>A renommé un fichier.</source>
        <translation>Hernoemde een bestand.</translation>
    </message>
    <message>
        <source>A mis un fichier à la corbeille.</source>
        <translation>Deed een bestand in de prullenbak.</translation>
    </message>
    <message>
        <source>A repris un fichier de la corbeille.</source>
        <translation>Haalde een bestand uit de prullenbak.</translation>
    </message>
    <message>
        <source>Le contrat a été fermé.</source>
        <translation>Het contract werd afgesloten.</translation>
    </message>
    <message>
        <source>A changé son acompte.</source>
        <translation>Wijzigde het voorschot.</translation>
    </message>
    <message>
        <source>A vu que le montant de l’acompte était à corriger.</source>
        <translation>Zag dat het bedrag van het voorschot te verbeteren was.</translation>
    </message>
    <message>
        <source>A repris son ancien acompte.</source>
        <translation>Nam het oude voorschot terug.</translation>
    </message>
    <message>
        <source>A déposé un mandat de domiciliation.</source>
        <translation>Diende een domiciliëringsmandaat in.</translation>
    </message>
    <message>
        <source>Le mandat a été refusé.</source>
        <translation>Het mandaat werd geweigerd.</translation>
    </message>
    <message>
        <source>Le mandat a été accepté.</source>
        <translation>Het mandaat werd aanvaard.</translation>
    </message>
    <message>
        <source>A signé le mandat en ligne.</source>
        <translation>Ondertekende het mandaat online.</translation>
    </message>
    <message>
        <source>A vu qu’un champ du mandat était à corriger.</source>
        <translation>Zag dat een veld van het mandaat te verbeteren was.</translation>
    </message>
    <message>
        <source>A arrêté la domiciliation.</source>
        <translation>Zette de domiciliëring stop.</translation>
    </message>
    <message>
        <source>La banque a payé une facture.</source>
        <translation>De bank betaalde een factuur.</translation>
    </message>
    <message>
        <source>Une facture est arrivée.</source>
        <translation>Er kwam een factuur aan.</translation>
    </message>
    <message>
        <source>Un rappel de paiement est arrivé.</source>
        <translation>Er kwam een betalingsherinnering aan.</translation>
    </message>
    <message>
        <source>Un remboursement est arrivé.</source>
        <translation>Er kwam een terugbetaling aan.</translation>
    </message>
    <message>
        <source>Une facture a été notée comme payée.</source>
        <translation>Een factuur werd als betaald genoteerd.</translation>
    </message>
    <message>
        <source>Une facture a été annulée.</source>
        <translation>Een factuur werd geannuleerd.</translation>
    </message>
    <message>
        <source>A ouvert un message.</source>
        <translation>Opende een bericht.</translation>
    </message>
    <message>
        <source>A remis un message en non lu.</source>
        <translation>Zette een bericht weer op ongelezen.</translation>
    </message>
    <message>
        <source>A envoyé un message.</source>
        <translation>Verstuurde een bericht.</translation>
    </message>
    <message>
        <source>A répondu à un message.</source>
        <translation>Beantwoordde een bericht.</translation>
    </message>
    <message>
        <source>A transféré un message.</source>
        <translation>Stuurde een bericht door.</translation>
    </message>
    <message>
        <source>A supprimé un message.</source>
        <translation>Verwijderde een bericht.</translation>
    </message>
    <message>
        <source>A repris un message de la corbeille.</source>
        <translation>Haalde een bericht uit de prullenbak.</translation>
    </message>
    <message>
        <source>A supprimé un message pour de bon.</source>
        <translation>Verwijderde een bericht voorgoed.</translation>
    </message>
    <message>
        <source>A signalé un message suspect.</source>
        <translation>Meldde een verdacht bericht.</translation>
    </message>
    <message>
        <source>A sorti un message des suspects.</source>
        <translation>Haalde een bericht uit de verdachte berichten.</translation>
    </message>
    <message>
        <source>A cherché dans la messagerie.</source>
        <translation>Zocht in de mailbox.</translation>
    </message>
    <message>
        <source>A suivi un lien d’un message.</source>
        <translation>Volgde een link uit een bericht.</translation>
    </message>
    <message>
        <source>A enregistré une pièce jointe.</source>
        <translation>Bewaarde een bijlage.</translation>
    </message>
    <message>
        <source>A ajouté une adresse au carnet.</source>
        <translation>Voegde een adres toe aan het adresboek.</translation>
    </message>
    <message>
        <source>A changé une adresse du carnet.</source>
        <translation>Wijzigde een adres in het adresboek.</translation>
    </message>
    <message>
        <source>A retiré une adresse du carnet.</source>
        <translation>Haalde een adres uit het adresboek.</translation>
    </message>
    <message>
        <source>A ouvert un faux site.</source>
        <translation>Opende een valse site.</translation>
    </message>
    <message>
        <source>A donné des renseignements à un faux site.</source>
        <translation>Gaf gegevens aan een valse site.</translation>
    </message>
    <message>
        <source>Un SMS est arrivé.</source>
        <translation>Er kwam een sms aan.</translation>
    </message>
    <message>
        <source>A ouvert un SMS.</source>
        <translation>Opende een sms.</translation>
    </message>
    <message>
        <source>A suivi le lien d’un SMS.</source>
        <translation>Volgde de link van een sms.</translation>
    </message>
    <message>
        <source>A signalé un SMS suspect.</source>
        <translation>Meldde een verdachte sms.</translation>
    </message>
    <message>
        <source>A supprimé un SMS.</source>
        <translation>Verwijderde een sms.</translation>
    </message>
    <message>
        <source>A repris un SMS supprimé.</source>
        <translation>Haalde een verwijderde sms terug.</translation>
    </message>
    <message>
        <source>Un code par SMS a été envoyé.</source>
        <translation>Er werd een code per sms verstuurd.</translation>
    </message>
    <message>
        <source>Le code par SMS n’était pas le bon.</source>
        <translation>De code per sms klopte niet.</translation>
    </message>
    <message>
        <source>A demandé un code par SMS à chaque connexion.</source>
        <translation>Vroeg een code per sms bij elke aanmelding.</translation>
    </message>
    <message>
        <source>N’a plus voulu de code par SMS.</source>
        <translation>Wilde geen code per sms meer.</translation>
    </message>
    <message>
        <source>A décroché le téléphone.</source>
        <translation>Nam de telefoon op.</translation>
    </message>
    <message>
        <source>N’a pas décroché.</source>
        <translation>Nam niet op.</translation>
    </message>
    <message>
        <source>A répondu à la personne au téléphone.</source>
        <translation>Antwoordde de persoon aan de telefoon.</translation>
    </message>
    <message>
        <source>A repris l’appel un peu plus tôt.</source>
        <translation>Hernam het gesprek een stukje eerder.</translation>
    </message>
    <message>
        <source>A terminé l’appel.</source>
        <translation>Beëindigde het gesprek.</translation>
    </message>
    <message>
        <source>Arrivée à l’ordinateur.</source>
        <translation>Aankomst aan de computer.</translation>
    </message>
    <message>
        <source>A quitté l’ordinateur.</source>
        <translation>Verliet de computer.</translation>
    </message>
    <message>
        <source>A levé la main.</source>
        <translation>Stak de hand op.</translation>
    </message>
    <message>
        <source>La main est baissée.</source>
        <translation>De hand is gezakt.</translation>
    </message>
    <message>
        <source>A commencé l’exercice «&#xa0;%1&#xa0;».</source>
        <translation>Begon de oefening “%1”.</translation>
    </message>
    <message>
        <source>A repris l’exercice «&#xa0;%1&#xa0;».</source>
        <translation>Hernam de oefening “%1”.</translation>
    </message>
    <message>
        <source>A réussi l’exercice «&#xa0;%1&#xa0;».</source>
        <translation>Maakte de oefening “%1” met succes.</translation>
    </message>
    <message>
        <source>A quitté l’exercice «&#xa0;%1&#xa0;».</source>
        <translation>Verliet de oefening “%1”.</translation>
    </message>
    <message>
        <source>Étape réussie&#xa0;: %1</source>
        <translation>Stap gelukt: %1</translation>
    </message>
    <message>
        <source>Une erreur fréquente à cette étape&#xa0;: %1</source>
        <translation>Een vaak gemaakte fout bij deze stap: %1</translation>
    </message>
    <message>
        <source>A demandé l’indice %1 pour cette étape&#xa0;: %2</source>
        <translation>Vroeg tip %1 bij deze stap: %2</translation>
    </message>
    <message>
        <source>Autre chose s’est passé.</source>
        <translation>Er gebeurde iets anders.</translation>
    </message>
    <message>
        <source>Retour en arrière&#xa0;: %1</source>
        <translation>Terug: %1</translation>
    </message>
    <message>
        <source>Page ouverte&#xa0;: %1</source>
        <translation>Pagina geopend: %1</translation>
    </message>
    <message>
        <source>le bureau</source>
        <translation>het bureau</translation>
    </message>
    <message>
        <source>A fait le point sur l’exercice «&#xa0;%1&#xa0;»&#xa0;: %2 sur %3.</source>
        <translation>Heeft de balans opgemaakt van oefening “%1”: %2 van %3.</translation>
    </message>
    <message>
        <source>A reçu d’autres essais pour faire le point sur l’exercice «&#xa0;%1&#xa0;».</source>
        <translation>Kreeg nieuwe pogingen voor de vragen over de oefening “%1”.</translation>
    </message>
</context>
<context>
    <name>trainer::KeepingPage</name>
    <message>
        <source>Sauvegardes</source>
        <translation>Bewaarde kopieën</translation>
    </message>
    <message>
        <source>Gardez le travail de tous avant une pause, retrouvez-le après, aussi souvent que vous voulez.</source>
        <translation>Bewaar het werk van iedereen vóór een pauze en haal het daarna terug, zo vaak u wilt.</translation>
    </message>
    <message>
        <source>Garder ce moment</source>
        <translation>Dit moment bewaren</translation>
    </message>
    <message>
        <source>Nom de la sauvegarde</source>
        <translation>Naam van de back-up</translation>
    </message>
    <message>
        <source>Garder maintenant</source>
        <translation>Nu bewaren</translation>
    </message>
    <message>
        <source>Moments gardés</source>
        <translation>Bewaarde momenten</translation>
    </message>
    <message>
        <source>Remise à zéro automatique</source>
        <translation>Automatische reset</translation>
    </message>
    <message>
        <source>Deux minutes avant, une question s’affiche&#xa0;: n’importe qui peut répondre «&#xa0;Pas maintenant&#xa0;».</source>
        <translation>Twee minuten vooraf verschijnt een vraag: iedereen kan “Niet nu” antwoorden.</translation>
    </message>
    <message>
        <source>Chaque fois qu’on ouvre le programme</source>
        <translation>Telkens als het programma wordt geopend</translation>
    </message>
    <message>
        <source>Quand personne ne touche à rien</source>
        <translation>Als niemand iets aanraakt</translation>
    </message>
    <message>
        <source>Chaque jour</source>
        <translation>Elke dag</translation>
    </message>
    <message>
        <source>Ne rien garder de personne</source>
        <translation>Van niemand iets bewaren</translation>
    </message>
    <message>
        <source>À la fin d’un cycle&#xa0;: les prénoms, les comptes, les messages, les fichiers et les sauvegardes s’effacent pour toujours. Une feuille à imprimer le prouve.</source>
        <translation>Op het einde van een reeks: de voornamen, de accounts, de berichten, de bestanden en de back-ups worden voor altijd gewist. Een blad om af te drukken bewijst het.</translation>
    </message>
    <message>
        <source>Effacer toute trace des personnes</source>
        <translation>Elk spoor van de personen wissen</translation>
    </message>
    <message>
        <source>Jamais</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Après %1 minutes</source>
        <translation>Na %1 minuten</translation>
    </message>
    <message>
        <source>À %1 h</source>
        <translation>Om %1 uur</translation>
    </message>
    <message>
        <source>La liste n’a pas pu être lue.</source>
        <translation>De lijst kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Pas encore de sauvegarde.</source>
        <translation>Nog geen back-up.</translation>
    </message>
    <message>
        <source>Avant la pause</source>
        <translation>Vóór de pauze</translation>
    </message>
    <message>
        <source>Faite %1 · dans l’exercice&#xa0;: le %2</source>
        <extracomment>%1 « aujourd’hui à 10:12 », %2 a day</extracomment>
        <translation>Gemaakt %1 · in de oefening: %2</translation>
    </message>
    <message>
        <source>Retrouver</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Retrouver %1</source>
        <translation>%1 terughalen</translation>
    </message>
    <message>
        <source>Renommer</source>
        <translation>Naam wijzigen</translation>
    </message>
    <message>
        <source>Renommer %1</source>
        <translation>De naam van %1 wijzigen</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Supprimer %1</source>
        <translation>%1 verwijderen</translation>
    </message>
    <message>
        <source>C’est gardé sous le nom «&#xa0;%1&#xa0;».</source>
        <translation>Het is bewaard onder de naam “%1”.</translation>
    </message>
    <message>
        <source>«&#xa0;Retrouver&#xa0;» ramène tout le monde à ce moment.</source>
        <translation>“Terughalen” brengt iedereen terug naar dit moment.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est revenu.</source>
        <translation>“%1” is terug.</translation>
    </message>
    <message>
        <source>«&#xa0;Annuler la remise à zéro&#xa0;», en haut, revient en arrière.</source>
        <translation>“De reset ongedaan maken”, bovenaan, brengt u terug.</translation>
    </message>
    <message>
        <source>La sauvegarde s’appelle maintenant «&#xa0;%1&#xa0;».</source>
        <translation>De back-up heet nu “%1”.</translation>
    </message>
    <message>
        <source>Supprimer «&#xa0;%1&#xa0;»&#xa0;?</source>
        <translation>“%1” verwijderen?</translation>
    </message>
    <message>
        <source>Vous ne pourrez plus retrouver ce moment. Le travail en cours ne change pas.</source>
        <translation>U kunt dit moment dan niet meer terughalen. Het huidige werk verandert niet.</translation>
    </message>
    <message>
        <source>La garder</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Supprimer la sauvegarde</source>
        <translation>De back-up verwijderen</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est supprimée.</source>
        <translation>“%1” is verwijderd.</translation>
    </message>
    <message>
        <source>Un instant, les traces s’effacent…</source>
        <translation>Even geduld, de sporen worden gewist…</translation>
    </message>
    <message>
        <source>Tout n’a pas pu être effacé.</source>
        <translation>Niet alles kon worden gewist.</translation>
    </message>
    <message>
        <source>Fermez les autres fenêtres d’Electruc et ouvrez-le à nouveau&#xa0;: il finira tout seul.</source>
        <translation>Sluit de andere vensters van Electruc en open het opnieuw: het werkt dan vanzelf verder af.</translation>
    </message>
    <message>
        <source>Cela n’a pas pu se faire. Rien n’a changé.</source>
        <translation>Het is niet gelukt. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Vérifiez qu’il reste de la place sur le disque, puis essayez encore.</source>
        <translation>Kijk na of er nog plaats is op de schijf en probeer dan opnieuw.</translation>
    </message>
    <message>
        <source>À aucune heure</source>
        <translation>Op geen enkel uur</translation>
    </message>
</context>
<context>
    <name>trainer::LearnerModel</name>
    <message>
        <source>Ne joue personne&#xa0;: son point de fourniture n’existe plus.</source>
        <translation>Speelt niemand: het leveringspunt bestaat niet meer.</translation>
    </message>
    <message>
        <source>Joue %1 · EAN %2</source>
        <translation>Speelt %1 · EAN %2</translation>
    </message>
    <message>
        <source>Personne</source>
        <translation>Persoon</translation>
    </message>
    <message>
        <source>Apprenant</source>
        <translation>Cursist</translation>
    </message>
    <message>
        <source>Joue</source>
        <translation>Speelt</translation>
    </message>
</context>
<context>
    <name>trainer::LearnerRow</name>
    <message>
        <source>Renommer</source>
        <translation>Naam wijzigen</translation>
    </message>
    <message>
        <source>Renommer %1</source>
        <translation>De naam van %1 wijzigen</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Weghalen</translation>
    </message>
    <message>
        <source>Retirer %1</source>
        <translation>%1 weghalen</translation>
    </message>
    <message>
        <source>Nouveau prénom de %1</source>
        <translation>Nieuwe voornaam van %1</translation>
    </message>
    <message>
        <source>Garder ce prénom</source>
        <translation>Deze voornaam houden</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>Niets veranderen</translation>
    </message>
</context>
<context>
    <name>trainer::LetterModel</name>
    <message>
        <source>Bloquée</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>À imprimer</source>
        <translation>Af te drukken</translation>
    </message>
    <message>
        <source>Imprimée</source>
        <translation>Afgedrukt</translation>
    </message>
    <message>
        <source>Réservée</source>
        <translation>Gereserveerd</translation>
    </message>
    <message>
        <source>Activée</source>
        <translation>Geactiveerd</translation>
    </message>
    <message>
        <source>Expirée</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Imprimer la lettre de %1</source>
        <translation>De brief van %1 afdrukken</translation>
    </message>
    <message>
        <source>Personne et code EAN</source>
        <translation>Persoon en EAN-code</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Lettre</source>
        <translation>Brief</translation>
    </message>
</context>
<context>
    <name>trainer::LineForm</name>
    <message>
        <source>Minute, de 0 à 240</source>
        <translation>Minuut, van 0 tot 240</translation>
    </message>
    <message>
        <source>Ce qui se passe</source>
        <translation>Wat er gebeurt</translation>
    </message>
    <message>
        <source>Quel exercice</source>
        <translation>Welke oefening</translation>
    </message>
    <message>
        <source>Votre note</source>
        <translation>Uw notitie</translation>
    </message>
    <message>
        <source>Vous seul la voyez, au moment venu.</source>
        <translation>Alleen u ziet ze, op het juiste moment.</translation>
    </message>
    <message>
        <source>Quel événement</source>
        <translation>Welke gebeurtenis</translation>
    </message>
    <message>
        <source>Nouvelle note</source>
        <translation>Nieuwe notitie</translation>
    </message>
    <message>
        <source>Écrivez un nombre de minutes, de 0 à %1.</source>
        <translation>Schrijf een aantal minuten, van 0 tot %1.</translation>
    </message>
    <message>
        <source>Gardez %1 caractères au plus.</source>
        <translation>Houd het bij %1 tekens.</translation>
    </message>
    <message>
        <source>Écrivez quelques mots, ou supprimez la ligne.</source>
        <translation>Schrijf enkele woorden of verwijder de regel.</translation>
    </message>
</context>
<context>
    <name>trainer::OrganisationPanel</name>
    <message>
        <source>Votre organisation</source>
        <translation>Uw organisatie</translation>
    </message>
    <message>
        <source>Sur les attestations et les feuilles de fin de séance. Tout peut rester vide.</source>
        <translation>Op de attesten en de bladen van het einde van de sessie. Alles mag leeg blijven.</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Qui signe</source>
        <translation>Wie ondertekent</translation>
    </message>
    <message>
        <source>Le logo remplace celui d’Electruc&#xa0;: un fichier PNG, JPEG ou SVG de 512&#xa0;Ko au plus.</source>
        <translation>Het logo vervangt dat van Electruc: een PNG-, JPEG- of SVG-bestand van hoogstens 512 KB.</translation>
    </message>
    <message>
        <source>Choisir un logo</source>
        <translation>Een logo kiezen</translation>
    </message>
    <message>
        <source>Retirer le logo</source>
        <translation>Het logo verwijderen</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Aperçu de l’attestation</source>
        <translation>Voorbeeld van het attest</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Ce fichier n’a pas pu être lu.</source>
        <translation>Dit bestand kon niet gelezen worden.</translation>
    </message>
    <message>
        <source>Choisissez-en un autre.</source>
        <translation>Kies een ander.</translation>
    </message>
    <message>
        <source>Ce logo est trop lourd.</source>
        <translation>Dit logo is te zwaar.</translation>
    </message>
    <message>
        <source>Choisissez un fichier de 512 Ko au plus.</source>
        <translation>Kies een bestand van hoogstens 512 KB.</translation>
    </message>
    <message>
        <source>Ce dessin va chercher autre chose ailleurs.</source>
        <translation>Deze tekening haalt iets van elders.</translation>
    </message>
    <message>
        <source>Choisissez un fichier SVG simple, ou un fichier PNG.</source>
        <translation>Kies een eenvoudig SVG-bestand, of een PNG-bestand.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas une image PNG, JPEG ou SVG.</source>
        <translation>Dit bestand is geen PNG-, JPEG- of SVG-afbeelding.</translation>
    </message>
    <message>
        <source>Votre organisation n’a pas pu être gardée.</source>
        <translation>Uw organisatie kon niet bewaard worden.</translation>
    </message>
    <message>
        <source>Vérifiez qu’il reste de la place sur le disque, puis essayez encore.</source>
        <translation>Kijk na of er nog plaats is op de schijf en probeer dan opnieuw.</translation>
    </message>
    <message>
        <source>C’est gardé.</source>
        <translation>Het is bewaard.</translation>
    </message>
    <message>
        <source>Les prochaines attestations seront comme l’aperçu.</source>
        <translation>De volgende attesten zullen zijn zoals het voorbeeld.</translation>
    </message>
</context>
<context>
    <name>trainer::OrganiserQuestion</name>
    <message>
        <source>Réservé à l’organisateur</source>
        <translation>Voorbehouden aan de organisator</translation>
    </message>
    <message>
        <source>Son code est demandé une fois. Il vaut jusqu’à ce que vous quittiez cet espace.</source>
        <translation>De code wordt één keer gevraagd. Hij geldt tot u deze ruimte verlaat.</translation>
    </message>
    <message>
        <source>Code de l’organisateur</source>
        <translation>Code van de organisator</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>Niets veranderen</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Doorgaan</translation>
    </message>
</context>
<context>
    <name>trainer::PackPreview</name>
    <message>
        <source>Ajouter «&#xa0;%1&#xa0;»&#xa0;?</source>
        <translation>“%1” toevoegen?</translation>
    </message>
    <message>
        <source>Ce paquet est en ordre. Voici l’exercice comme l’apprenant le lira.</source>
        <translation>Dit pakket is in orde. Zo zal de cursist de oefening lezen.</translation>
    </message>
    <message>
        <source>Ce paquet est en ordre. Voici ses %1 exercices comme les apprenants les liront.</source>
        <translation>Dit pakket is in orde. Zo zullen de cursisten de %1 oefeningen lezen.</translation>
    </message>
    <message>
        <source>1 étape</source>
        <translation>1 stap</translation>
    </message>
    <message>
        <source>%1 étapes</source>
        <translation>%1 stappen</translation>
    </message>
    <message>
        <source>Ne rien ajouter</source>
        <translation>Niets toevoegen</translation>
    </message>
    <message>
        <source>Ajouter ces exercices</source>
        <translation>Deze oefeningen toevoegen</translation>
    </message>
</context>
<context>
    <name>trainer::PackWords</name>
    <message>
        <source>Ce n’est pas un fichier .zip.</source>
        <translation>Dit is geen .zip-bestand.</translation>
    </message>
    <message>
        <source>Il est protégé par un mot de passe, ou abîmé.</source>
        <translation>Het is met een wachtwoord beveiligd, of beschadigd.</translation>
    </message>
    <message>
        <source>Il est abîmé.</source>
        <translation>Het is beschadigd.</translation>
    </message>
    <message>
        <source>Le paquet dépasse %1 octets en tout.</source>
        <translation>Het pakket is in totaal groter dan %1 bytes.</translation>
    </message>
    <message>
        <source>Il dépasse %1 octets.</source>
        <translation>Het is groter dan %1 bytes.</translation>
    </message>
    <message>
        <source>Le paquet contient plus de %1 fichiers.</source>
        <translation>Het pakket bevat meer dan %1 bestanden.</translation>
    </message>
    <message>
        <source>Un lien vers un autre fichier est refusé.</source>
        <translation>Een koppeling naar een ander bestand wordt geweigerd.</translation>
    </message>
    <message>
        <source>Son chemin sort du paquet.</source>
        <translation>Het pad leidt buiten het pakket.</translation>
    </message>
    <message>
        <source>Un paquet contient pack.json, exercises/un-nom.json et README, rien d’autre.</source>
        <translation>Een pakket bevat pack.json, exercises/een-naam.json en README, niets anders.</translation>
    </message>
    <message>
        <source>Il y est deux fois.</source>
        <translation>Het staat er twee keer in.</translation>
    </message>
    <message>
        <source>Il manque pack.json.</source>
        <translation>Er ontbreekt pack.json.</translation>
    </message>
    <message>
        <source>Il n’y a aucun exercice dans exercises/.</source>
        <translation>Er staat geen enkele oefening in exercises/.</translation>
    </message>
    <message>
        <source>Ce n’est pas du JSON (octet %2).</source>
        <translation>Dit is geen JSON (byte %2).</translation>
    </message>
    <message>
        <source>Un objet est attendu, pas une liste.</source>
        <translation>Er wordt een object verwacht, geen lijst.</translation>
    </message>
    <message>
        <source>Il manque «&#xa0;%1&#xa0;».</source>
        <translation>Er ontbreekt “%1”.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas de sens à cet endroit.</source>
        <translation>“%1” heeft op deze plaats geen betekenis.</translation>
    </message>
    <message>
        <source>Ce n’est pas le bon genre de valeur.</source>
        <translation>Dit is niet de juiste soort waarde.</translation>
    </message>
    <message>
        <source>Ce texte n’a pas la bonne forme.</source>
        <translation>Deze tekst heeft niet de juiste vorm.</translation>
    </message>
    <message>
        <source>Cette valeur n’est pas permise.</source>
        <translation>Deze waarde is niet toegelaten.</translation>
    </message>
    <message>
        <source>Ce texte dépasse %1 signes.</source>
        <translation>Deze tekst is langer dan %1 tekens.</translation>
    </message>
    <message>
        <source>Ce texte compte moins de %1 signes.</source>
        <translation>Deze tekst telt minder dan %1 tekens.</translation>
    </message>
    <message>
        <source>Cette liste compte plus de %1 éléments.</source>
        <translation>Deze lijst telt meer dan %1 elementen.</translation>
    </message>
    <message>
        <source>Cette liste compte moins de %1 éléments.</source>
        <translation>Deze lijst telt minder dan %1 elementen.</translation>
    </message>
    <message>
        <source>Ce nombre est plus petit que %1.</source>
        <translation>Dit getal is kleiner dan %1.</translation>
    </message>
    <message>
        <source>Ce nombre est plus grand que %1.</source>
        <translation>Dit getal is groter dan %1.</translation>
    </message>
    <message>
        <source>Aucune condition ne s’appelle «&#xa0;%1&#xa0;».</source>
        <translation>Geen enkele voorwaarde heet “%1”.</translation>
    </message>
    <message>
        <source>Aucune préparation ne s’appelle «&#xa0;%1&#xa0;».</source>
        <translation>Geen enkele voorbereiding heet “%1”.</translation>
    </message>
    <message>
        <source>Aucune question ne s’appelle «&#xa0;%1&#xa0;».</source>
        <translation>Geen enkele vraag heet “%1”.</translation>
    </message>
    <message>
        <source>Rien ne s’appelle {%1}.</source>
        <translation>Niets heet {%1}.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» demande «&#xa0;%2&#xa0;».</source>
        <translation>“%1” vraagt “%2”.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» doit être un nombre.</source>
        <translation>“%1” van “%2” moet een getal zijn.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» doit être un texte.</source>
        <translation>“%1” van “%2” moet een tekst zijn.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» ne connaît pas «&#xa0;%2&#xa0;».</source>
        <translation>“%1” kent “%2” niet.</translation>
    </message>
    <message>
        <source>Rien à l’écran ne s’appelle «&#xa0;%1&#xa0;».</source>
        <translation>Niets op het scherm heet “%1”.</translation>
    </message>
    <message>
        <source>Une autre étape s’appelle aussi «&#xa0;%1&#xa0;».</source>
        <translation>Een andere stap heet ook “%1”.</translation>
    </message>
    <message>
        <source>Un autre exercice s’appelle aussi «&#xa0;%1&#xa0;».</source>
        <translation>Een andere oefening heet ook “%1”.</translation>
    </message>
    <message>
        <source>Un autre exercice du paquet a aussi la place %1.</source>
        <translation>Een andere oefening van het pakket heeft ook plaats %1.</translation>
    </message>
    <message>
        <source>Une étape a «&#xa0;done&#xa0;» ou «&#xa0;quiz&#xa0;», l’un des deux.</source>
        <translation>Een stap heeft “done” of “quiz”, een van beide.</translation>
    </message>
    <message>
        <source>Un quiz pose une question, et lui seul.</source>
        <translation>Een quiz stelt een vraag, en alleen een quiz.</translation>
    </message>
    <message>
        <source>Une question de l’exercice a des réponses&#xa0;: une seule juste, un «&#xa0;why&#xa0;» pour chaque autre, et «&#xa0;unsure&#xa0;» pour qui hésite.</source>
        <translation>Een vraag van de oefening heeft antwoorden: één juist, een “why” voor elk ander, en “unsure” voor wie twijfelt.</translation>
    </message>
    <message>
        <source>Une seule réponse est juste, chaque autre a un «&#xa0;why&#xa0;», et «&#xa0;unsure&#xa0;» répond à qui hésite.</source>
        <translation>Eén antwoord is juist, elk ander heeft een “why”, en “unsure” antwoordt wie twijfelt.</translation>
    </message>
    <message>
        <source>On ne répond qu’à un quiz.</source>
        <translation>Er wordt alleen op een quiz geantwoord.</translation>
    </message>
    <message>
        <source>«&#xa0;choose&#xa0;» demande «&#xa0;line&#xa0;» ou «&#xa0;text&#xa0;» d’une liste, ou «&#xa0;entry&#xa0;» d’un menu.</source>
        <translation>“choose” vraagt “line” of “text” van een lijst, of “entry” van een menu.</translation>
    </message>
    <message>
        <source>«&#xa0;wait&#xa0;» demande une page ou un objet.</source>
        <translation>“wait” vraagt een pagina of een object.</translation>
    </message>
    <message>
        <source>Une question à choix a des «&#xa0;answers&#xa0;», et elle seule.</source>
        <translation>Een keuzevraag heeft “answers”, en alleen die.</translation>
    </message>
    <message>
        <source>Seule une réponse écrite a «&#xa0;keyWords&#xa0;» et «&#xa0;answer&#xa0;».</source>
        <translation>Alleen een geschreven antwoord heeft “keyWords” en “answer”.</translation>
    </message>
    <message>
        <source>«&#xa0;Vrai ou faux&#xa0;» dit pourquoi le contraire ne va pas, et lui seul.</source>
        <translation>“Waar of niet waar” zegt waarom het tegendeel niet klopt, en alleen dat.</translation>
    </message>
    <message>
        <source>Une réponse écrite avec «&#xa0;keyWords&#xa0;» donne une réponse possible, et elle seule.</source>
        <translation>Een geschreven antwoord met “keyWords” geeft een mogelijk antwoord, en alleen dat.</translation>
    </message>
    <message>
        <source>Les réponses sont aussi nombreuses dans chaque langue, et justes aux mêmes places.</source>
        <translation>Er zijn evenveel antwoorden in elke taal, juist op dezelfde plaatsen.</translation>
    </message>
    <message>
        <source>Les mots clés sont aussi nombreux dans chaque langue.</source>
        <translation>Er zijn evenveel trefwoorden in elke taal.</translation>
    </message>
    <message>
        <source>Chaque réponse fausse a un «&#xa0;why&#xa0;», et elle seule.</source>
        <translation>Elk fout antwoord heeft een “why”, en alleen een fout.</translation>
    </message>
    <message>
        <source>La réponse possible contient trop peu de mots clés.</source>
        <translation>Het mogelijke antwoord bevat te weinig trefwoorden.</translation>
    </message>
    <message>
        <source>«&#xa0;Vrai ou faux&#xa0;» dit lequel avec «&#xa0;isTrue&#xa0;», et lui seul.</source>
        <translation>“Waar of niet waar” zegt welk met “isTrue”, en alleen dat.</translation>
    </message>
    <message>
        <source>Une réponse au moins doit être juste.</source>
        <translation>Minstens één antwoord moet juist zijn.</translation>
    </message>
    <message>
        <source>Aucune étape ne s’appelle «&#xa0;%1&#xa0;».</source>
        <translation>Geen enkele stap heet “%1”.</translation>
    </message>
    <message>
        <source>Cet exercice est pour tout le monde&#xa0;: «&#xa0;asides&#xa0;» n’a personne à qui parler.</source>
        <translation>Deze oefening is voor iedereen: “asides” heeft niemand om tegen te spreken.</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <extracomment>%1 a file, its line and the place in it; %2 what is wrong there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ligne %1</source>
        <translation>regel %1</translation>
    </message>
</context>
<context>
    <name>trainer::PaperActions</name>
    <message>
        <source>C’est dans un PDF.</source>
        <translation>Het staat in een PDF.</translation>
    </message>
    <message>
        <source>C’est à l’impression.</source>
        <translation>Het wordt afgedrukt.</translation>
    </message>
    <message>
        <source>Cela n’a pas pu être imprimé.</source>
        <translation>Het kon niet afgedrukt worden.</translation>
    </message>
    <message>
        <source>Vérifiez l’imprimante, ou choisissez «&#xa0;PDF&#xa0;».</source>
        <translation>Kijk de printer na, of kies “Pdf”.</translation>
    </message>
    <message>
        <source>Un instant, le PDF se prépare…</source>
        <translation>Een ogenblik, de pdf wordt klaargemaakt…</translation>
    </message>
    <message>
        <source>Le PDF n’a pas pu être écrit.</source>
        <translation>De pdf kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>Choisissez un autre endroit, puis essayez encore.</source>
        <translation>Kies een andere plaats en probeer dan opnieuw.</translation>
    </message>
</context>
<context>
    <name>trainer::PausePanel</name>
    <message>
        <source>Les yeux vers moi</source>
        <translation>Kijk naar mij</translation>
    </message>
    <message>
        <source>Message, si vous voulez</source>
        <translation>Bericht, als u wilt</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Duur</translation>
    </message>
    <message>
        <source>Commencer la pause</source>
        <translation>De pauze beginnen</translation>
    </message>
    <message>
        <source>Terminer la pause</source>
        <translation>De pauze beëindigen</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuut</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minuten</translation>
    </message>
    <message>
        <source>Jusqu’à ce que je l’arrête, %1 minutes au plus</source>
        <translation>Tot ik ze stop, hoogstens %1 minuten</translation>
    </message>
    <message>
        <source>Une page calme couvre l’écran de tous les ordinateurs qui partagent cette base de données, sauf celui où cet espace est ouvert. Rien n’est perdu derrière.</source>
        <translation>Een rustige pagina bedekt het scherm van alle computers die deze databank delen, behalve die waarop deze ruimte open is. Erachter gaat niets verloren.</translation>
    </message>
    <message>
        <source>Une page calme couvre l’écran de cet ordinateur, et seulement de celui-ci&#xa0;: il ne partage sa base de données avec aucun autre. Rien n’est perdu derrière. Elle part à l’heure dite, ou avec votre code.</source>
        <translation>Een rustige pagina bedekt het scherm van deze computer, en alleen van deze: hij deelt zijn databank met geen andere. Erachter gaat niets verloren. Ze verdwijnt op tijd, of met uw code.</translation>
    </message>
    <message>
        <source>La pause est en cours. %1</source>
        <translation>De pauze is bezig. %1</translation>
    </message>
    <message>
        <source>La pause est en cours, jusqu’à ce que vous l’arrêtiez.</source>
        <translation>De pauze is bezig, tot u ze stopt.</translation>
    </message>
</context>
<context>
    <name>trainer::PauseScreen</name>
    <message>
        <source>La personne qui anime dira quand reprendre.</source>
        <translation>De lesgever zegt wanneer het verdergaat.</translation>
    </message>
    <message>
        <source>Un moment de pause</source>
        <translation>Even pauze</translation>
    </message>
    <message>
        <source>Regardez vers la personne qui anime.</source>
        <translation>Kijk naar de lesgever.</translation>
    </message>
    <message>
        <source>Votre travail est gardé. Vous reprendrez là où vous étiez.</source>
        <translation>Uw werk is bewaard. U gaat verder waar u was.</translation>
    </message>
    <message>
        <source>Code du formateur</source>
        <translation>Code van de lesgever</translation>
    </message>
    <message>
        <source>Je suis le formateur</source>
        <translation>Ik ben de lesgever</translation>
    </message>
    <message>
        <source>Terminer la pause</source>
        <translation>De pauze beëindigen</translation>
    </message>
    <message>
        <source>La pause n’a pas pu être terminée. Essayez encore.</source>
        <translation>De pauze kon niet worden beëindigd. Probeer opnieuw.</translation>
    </message>
</context>
<context>
    <name>trainer::PauseWords</name>
    <message>
        <source>Encore %1 minutes.</source>
        <translation>Nog %1 minuten.</translation>
    </message>
    <message>
        <source>Encore 1 minute.</source>
        <translation>Nog 1 minuut.</translation>
    </message>
    <message>
        <source>Encore 30 secondes.</source>
        <translation>Nog 30 seconden.</translation>
    </message>
    <message>
        <source>Encore quelques secondes.</source>
        <translation>Nog enkele seconden.</translation>
    </message>
</context>
<context>
    <name>trainer::PeopleDialogs</name>
    <message>
        <source>Ce code EAN est déjà celui de quelqu’un. Laissez la case vide pour en recevoir un nouveau.</source>
        <translation>Deze EAN-code is al van iemand. Laat het vak leeg om een nieuwe te krijgen.</translation>
    </message>
    <message>
        <source>Rien n’a été gardé.</source>
        <translation>Er is niets bewaard.</translation>
    </message>
    <message>
        <source>Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau.</source>
        <translation>Probeer opnieuw. Lukt het niet, sluit dan het programma en open het opnieuw.</translation>
    </message>
    <message>
        <source>Nouveau groupe</source>
        <translation>Nieuwe groep</translation>
    </message>
    <message>
        <source>Nom du groupe</source>
        <translation>Naam van de groep</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: Mardi matin</source>
        <translation>Voorbeeld: Dinsdagvoormiddag</translation>
    </message>
    <message>
        <source>Ne rien faire</source>
        <translation>Niets doen</translation>
    </message>
    <message>
        <source>Faire ce groupe</source>
        <translation>Deze groep maken</translation>
    </message>
    <message>
        <source>Un groupe a déjà ce nom. Écrivez-en un autre.</source>
        <translation>Er is al een groep met deze naam. Schrijf een andere.</translation>
    </message>
    <message>
        <source>Inventer des personnes</source>
        <translation>Personen verzinnen</translation>
    </message>
    <message>
        <source>Chacune a un nom, une adresse, un compteur et une messagerie. Aucune n’existe.</source>
        <translation>Elk van hen heeft een naam, een adres, een meter en een mailbox. Niemand van hen bestaat.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Combien&#xa0;?</source>
        <translation>Hoeveel?</translation>
    </message>
    <message>
        <source>Inventer</source>
        <translation>Verzinnen</translation>
    </message>
    <message>
        <source>Ajouter une personne</source>
        <translation>Een persoon toevoegen</translation>
    </message>
    <message>
        <source>Elle reçoit un compteur, cinq mois de relevés et une messagerie.</source>
        <translation>Deze persoon krijgt een meter, vijf maanden meteropnames en een mailbox.</translation>
    </message>
    <message>
        <source>Madame</source>
        <translation>Mevrouw</translation>
    </message>
    <message>
        <source>Monsieur</source>
        <translation>Meneer</translation>
    </message>
    <message>
        <source>Madame ou Monsieur</source>
        <translation>Mevrouw of Meneer</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Rue</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>4 chiffres</source>
        <translation>4 cijfers</translation>
    </message>
    <message>
        <source>Localité</source>
        <translation>Gemeente</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN-code</translation>
    </message>
    <message>
        <source>Laissez vide pour en recevoir un nouveau.</source>
        <translation>Laat leeg om een nieuwe te krijgen.</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Toevoegen</translation>
    </message>
    <message>
        <source>Le texte de la lettre</source>
        <translation>De tekst van de brief</translation>
    </message>
    <message>
        <source>Le nom, les codes et les quatre étapes s’ajoutent tout seuls.</source>
        <translation>De naam, de codes en de vier stappen komen er vanzelf bij.</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>Niets veranderen</translation>
    </message>
    <message>
        <source>Texte habituel</source>
        <translation>Gewone tekst</translation>
    </message>
    <message>
        <source>Garder ce texte</source>
        <translation>Deze tekst bewaren</translation>
    </message>
    <message>
        <source>Les autres groupes restent&#xa0;: vous pouvez y revenir.</source>
        <translation>De andere groepen blijven: u kunt ernaar terugkeren.</translation>
    </message>
    <message>
        <source>Renommer le groupe</source>
        <translation>De naam van de groep wijzigen</translation>
    </message>
    <message>
        <source>Ses apprenants et leur travail restent les mêmes.</source>
        <translation>De cursisten en hun werk blijven dezelfde.</translation>
    </message>
    <message>
        <source>Donner ce nom</source>
        <translation>Deze naam geven</translation>
    </message>
</context>
<context>
    <name>trainer::PeopleImport</name>
    <message>
        <source>La liste habituelle n’est pas encore choisie.</source>
        <translation>De gewone lijst is nog niet gekozen.</translation>
    </message>
    <message>
        <source>Choisissez-la une fois dans «&#xa0;Réglages&#xa0;», sous «&#xa0;Groupe habituel&#xa0;».</source>
        <translation>Kies ze één keer in “Instellingen”, onder “Gewone groep”.</translation>
    </message>
    <message>
        <source>Le fichier de la liste habituelle n’est plus là.</source>
        <translation>Het bestand van de gewone lijst is er niet meer.</translation>
    </message>
    <message>
        <source>Electruc le cherche ici&#xa0;: %1. Remettez-le à sa place, ou choisissez-en un autre dans «&#xa0;Réglages&#xa0;».</source>
        <translation>Electruc zoekt het hier: %1. Zet het terug op zijn plaats, of kies een ander in “Instellingen”.</translation>
    </message>
    <message>
        <source>La liste habituelle ne peut pas être lue.</source>
        <translation>De gewone lijst kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Enregistrez-la à nouveau au format CSV, ici&#xa0;: %1.</source>
        <translation>Sla ze opnieuw op als CSV, hier: %1.</translation>
    </message>
    <message>
        <source>La liste habituelle est vide.</source>
        <translation>De gewone lijst is leeg.</translation>
    </message>
    <message>
        <source>Dans la liste habituelle, il manque&#xa0;: %1.</source>
        <translation>In de gewone lijst ontbreekt: %1.</translation>
    </message>
    <message>
        <source>«&#xa0;Importer une liste&#xa0;», dans «&#xa0;Invitations&#xa0;», montre chaque colonne et chaque ligne. Le fichier est ici&#xa0;: %1.</source>
        <translation>“Een lijst importeren”, in “Uitnodigingen”, toont elke kolom en elke regel. Het bestand staat hier: %1.</translation>
    </message>
    <message>
        <source>Aucune ligne de la liste habituelle ne peut être reprise.</source>
        <translation>Geen enkele regel van de gewone lijst kan worden overgenomen.</translation>
    </message>
    <message>
        <source>«&#xa0;Importer une liste&#xa0;», dans «&#xa0;Invitations&#xa0;», dit pourquoi, ligne par ligne.</source>
        <translation>“Een lijst importeren”, in “Uitnodigingen”, zegt waarom, regel per regel.</translation>
    </message>
    <message>
        <source>Une ligne est refusée&#xa0;: «&#xa0;Importer une liste&#xa0;», dans «&#xa0;Invitations&#xa0;», dit pourquoi.</source>
        <translation>Eén regel is geweigerd: “Een lijst importeren”, in “Uitnodigingen”, zegt waarom.</translation>
    </message>
    <message>
        <source>%1 lignes sont refusées&#xa0;: «&#xa0;Importer une liste&#xa0;», dans «&#xa0;Invitations&#xa0;», dit pourquoi.</source>
        <translation>%1 regels zijn geweigerd: “Een lijst importeren”, in “Uitnodigingen”, zegt waarom.</translation>
    </message>
</context>
<context>
    <name>trainer::PinField</name>
    <message>
        <source>Il faut quatre chiffres.</source>
        <translation>Er zijn vier cijfers nodig.</translation>
    </message>
    <message>
        <source>Le code n’a pas pu être vérifié. Essayez encore.</source>
        <translation>De code kon niet worden nagekeken. Probeer opnieuw.</translation>
    </message>
    <message>
        <source>Trois codes faux. Attendez %1 secondes, puis essayez à nouveau.</source>
        <translation>Drie foute codes. Wacht %1 seconden en probeer dan opnieuw.</translation>
    </message>
    <message>
        <source>Ce n’est pas le bon code. Il reste 1 essai avant une minute d’attente.</source>
        <translation>Dit is niet de juiste code. U kunt nog 1 keer proberen. Daarna moet u een minuut wachten.</translation>
    </message>
    <message>
        <source>Ce n’est pas le bon code. Il reste %1 essais avant une minute d’attente.</source>
        <translation>Dit is niet de juiste code. U kunt nog %1 keer proberen. Daarna moet u een minuut wachten.</translation>
    </message>
    <message>
        <source>C’est le code du formateur. Il faut ici celui de l’organisateur.</source>
        <translation>Dit is de code van de lesgever. Hier is die van de organisator nodig.</translation>
    </message>
</context>
<context>
    <name>trainer::PinScreen</name>
    <message>
        <source>Espace du formateur</source>
        <translation>Zone van de lesgever</translation>
    </message>
    <message>
        <source>Tapez votre code à quatre chiffres.</source>
        <translation>Typ uw code van vier cijfers.</translation>
    </message>
    <message>
        <source>Code du formateur, quatre chiffres</source>
        <translation>Code van de lesgever, vier cijfers</translation>
    </message>
    <message>
        <source>Revenir aux apprenants</source>
        <translation>Terug naar de cursisten</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Code oublié&#xa0;? Il est sur la feuille «&#xa0;Premier démarrage&#xa0;» remise avec le programme.</source>
        <translation>Code vergeten? Hij staat op het blad “Eerste start” dat u bij het programma kreeg.</translation>
    </message>
    <message>
        <source>Choisissez un nouveau code à quatre chiffres.</source>
        <translation>Kies een nieuwe code van vier cijfers.</translation>
    </message>
    <message>
        <source>Choisissez un code à quatre chiffres.</source>
        <translation>Kies een code van vier cijfers.</translation>
    </message>
    <message>
        <source>Notez-le sur la feuille «&#xa0;Premier démarrage&#xa0;». Si vous l’oubliez, la personne qui a installé le programme en met un autre avec «&#xa0;electrucctl setup --pin-file&#xa0;».</source>
        <translation>Noteer hem op het blad “Eerste start”. Vergeet u hem, dan zet de persoon die het programma heeft geïnstalleerd er een andere met “electrucctl setup --pin-file”.</translation>
    </message>
    <message>
        <source>Tapez le même code encore une fois.</source>
        <translation>Typ dezelfde code nog een keer.</translation>
    </message>
    <message>
        <source>Cela évite une faute de frappe.</source>
        <translation>Zo vermijdt u een typfout.</translation>
    </message>
    <message>
        <source>Garder l’ancien code</source>
        <translation>De oude code houden</translation>
    </message>
    <message>
        <source>Il faut quatre chiffres.</source>
        <translation>Er zijn vier cijfers nodig.</translation>
    </message>
    <message>
        <source>Ce code est trop facile à deviner. Choisissez-en un autre.</source>
        <translation>Deze code is te gemakkelijk te raden. Kies een andere.</translation>
    </message>
    <message>
        <source>Les deux codes ne sont pas les mêmes. Choisissez votre code à nouveau.</source>
        <translation>De twee codes zijn niet dezelfde. Kies uw code opnieuw.</translation>
    </message>
    <message>
        <source>Ce n’est pas le bon code. Il reste 1 essai avant une minute d’attente.</source>
        <translation>Dit is niet de juiste code. U kunt nog 1 keer proberen. Daarna moet u een minuut wachten.</translation>
    </message>
    <message>
        <source>Ce n’est pas le bon code. Il reste %1 essais avant une minute d’attente.</source>
        <translation>Dit is niet de juiste code. U kunt nog %1 keer proberen. Daarna moet u een minuut wachten.</translation>
    </message>
    <message>
        <source>Trois codes faux. Vous pourrez essayer à nouveau dans 1 seconde.</source>
        <translation>Drie foute codes. U kunt over 1 seconde opnieuw proberen.</translation>
    </message>
    <message>
        <source>Trois codes faux. Vous pourrez essayer à nouveau dans %1 secondes.</source>
        <translation>Drie foute codes. U kunt over %1 seconden opnieuw proberen.</translation>
    </message>
    <message>
        <source>Le programme n’arrive pas à lire ses données. Fermez-le et ouvrez-le à nouveau.</source>
        <translation>Het programma kan zijn gegevens niet lezen. Sluit het en open het opnieuw.</translation>
    </message>
    <message>
        <source>Gardez-le pour vous. Si vous l’oubliez, la personne qui a installé le programme en met un autre avec «&#xa0;electrucctl setup --organiser-pin-file&#xa0;».</source>
        <translation>Houd hem voor uzelf. Als u hem vergeet, zet de persoon die het programma installeerde een andere met “electrucctl setup --organiser-pin-file”.</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>Niets veranderen</translation>
    </message>
    <message>
        <source>Choisissez le code de l’organisateur, quatre chiffres.</source>
        <translation>Kies de code van de organisator, vier cijfers.</translation>
    </message>
    <message>
        <source>Code oublié&#xa0;? L’organisateur ouvre avec le sien, puis en choisit un autre pour vous dans «&#xa0;Réglages&#xa0;».</source>
        <translation>Code vergeten? De organisator opent met de eigen code en kiest dan een andere voor u in “Instellingen”.</translation>
    </message>
    <message>
        <source>Le formateur et l’organisateur n’ont pas le même code. Choisissez-en un autre.</source>
        <translation>De lesgever en de organisator hebben niet dezelfde code. Kies een andere.</translation>
    </message>
</context>
<context>
    <name>trainer::PlanModel</name>
    <message>
        <source>1 étape</source>
        <translation>1 stap</translation>
    </message>
    <message>
        <source>%1 étapes</source>
        <translation>%1 stappen</translation>
    </message>
    <message>
        <source>%1 · niveau %2</source>
        <comment>« 6 étapes · niveau 2 »</comment>
        <translation>%1 · niveau %2</translation>
    </message>
    <message>
        <source>%1, exercice %2 de la liste, %3</source>
        <translation>%1, oefening %2 van de lijst, %3</translation>
    </message>
    <message>
        <source>%1, pas dans la liste, %2</source>
        <translation>%1, niet in de lijst, %2</translation>
    </message>
</context>
<context>
    <name>trainer::PlanPage</name>
    <message>
        <source>Exercices</source>
        <translation>Oefeningen</translation>
    </message>
    <message>
        <source>Cochez les exercices de ce groupe et mettez-les en ordre&#xa0;: le coach montre exactement ceux-là.</source>
        <translation>Vink de oefeningen van deze groep aan en zet ze in volgorde: de coach toont precies die.</translation>
    </message>
    <message>
        <source>Exercices à choisir</source>
        <translation>Oefeningen om te kiezen</translation>
    </message>
    <message>
        <source>Espace coche&#xa0;; Alt et une flèche déplacent l’exercice.</source>
        <translation>Spatie vinkt aan; Alt en een pijltje verplaatsen de oefening.</translation>
    </message>
    <message>
        <source>Monter</source>
        <translation>Omhoog</translation>
    </message>
    <message>
        <source>Descendre</source>
        <translation>Omlaag</translation>
    </message>
    <message>
        <source>Tout cocher</source>
        <translation>Alles aanvinken</translation>
    </message>
    <message>
        <source>Tout décocher</source>
        <translation>Niets aanvinken</translation>
    </message>
    <message>
        <source>Liste en cours</source>
        <translation>Huidige lijst</translation>
    </message>
    <message>
        <source>Nom de la liste</source>
        <translation>Naam van de lijst</translation>
    </message>
    <message>
        <source>Un exercice commence par</source>
        <translation>Een oefening begint met</translation>
    </message>
    <message>
        <source>Aide du coach</source>
        <translation>Hulp van de coach</translation>
    </message>
    <message>
        <source>Noms et chiffres à taper</source>
        <translation>Namen en cijfers om te typen</translation>
    </message>
    <message>
        <source>Enregistrer la liste</source>
        <translation>De lijst opslaan</translation>
    </message>
    <message>
        <source>Nouvelle liste</source>
        <translation>Nieuwe lijst</translation>
    </message>
    <message>
        <source>Supprimer la liste</source>
        <translation>Lijst verwijderen</translation>
    </message>
    <message>
        <source>Il n’y a pas encore de groupe.</source>
        <translation>Er is nog geen groep.</translation>
    </message>
    <message>
        <source>Créez un groupe&#xa0;: ses exercices se choisissent ici.</source>
        <translation>Maak een groep: de oefeningen kiest u hier.</translation>
    </message>
    <message>
        <source>Montre-moi&#xa0;: l’exercice se joue d’abord</source>
        <translation>Toon het mij: de oefening speelt eerst zelf</translation>
    </message>
    <message>
        <source>Guide-moi&#xa0;: chaque étape dit quoi faire</source>
        <translation>Begeleid mij: elke stap zegt wat te doen</translation>
    </message>
    <message>
        <source>À moi&#xa0;: sans explication</source>
        <translation>Ik doe het zelf: zonder uitleg</translation>
    </message>
    <message>
        <source>Indices et «&#xa0;Montre-moi&#xa0;»</source>
        <translation>Tips en “Toon het mij”</translation>
    </message>
    <message>
        <source>Indices seulement</source>
        <translation>Alleen tips</translation>
    </message>
    <message>
        <source>Ni indice ni «&#xa0;Montre-moi&#xa0;»</source>
        <translation>Geen tips en geen “Toon het mij”</translation>
    </message>
    <message>
        <source>Chacun les siens</source>
        <translation>Ieder de zijne</translation>
    </message>
    <message>
        <source>Les mêmes pour tous</source>
        <translation>Dezelfde voor iedereen</translation>
    </message>
    <message>
        <source>Tous les exercices</source>
        <translation>Alle oefeningen</translation>
    </message>
    <message>
        <source>Le coach montre tous les exercices.</source>
        <translation>De coach toont alle oefeningen.</translation>
    </message>
    <message>
        <source>Le coach montre «&#xa0;%1&#xa0;».</source>
        <translation>De coach toont “%1”.</translation>
    </message>
    <message>
        <source>Ce groupe a déjà une liste de ce nom. Écrivez un autre nom.</source>
        <translation>Deze groep heeft al een lijst met die naam. Schrijf een andere naam.</translation>
    </message>
    <message>
        <source>Donnez un nom à la liste, comme «&#xa0;Séance 2&#xa0;».</source>
        <translation>Geef de lijst een naam, zoals “Sessie 2”.</translation>
    </message>
    <message>
        <source>Il n’y a rien à faire dans cette liste.</source>
        <translation>Er is niets te doen in deze lijst.</translation>
    </message>
    <message>
        <source>Cochez au moins un exercice.</source>
        <translation>Vink minstens één oefening aan.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est enregistrée.</source>
        <translation>“%1” is bewaard.</translation>
    </message>
    <message>
        <source>Le coach montre cet exercice, et rien d’autre.</source>
        <translation>De coach toont deze oefening, en niets anders.</translation>
    </message>
    <message>
        <source>Le coach montre ces %1 exercices, dans cet ordre.</source>
        <translation>De coach toont deze %1 oefeningen, in deze volgorde.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est supprimée.</source>
        <translation>“%1” is verwijderd.</translation>
    </message>
    <message>
        <source>Ce qui a été fait reste dans le suivi.</source>
        <translation>Wat gedaan is, blijft in de opvolging.</translation>
    </message>
    <message>
        <source>C’est comme avant.</source>
        <translation>Het is zoals voordien.</translation>
    </message>
    <message>
        <source>Aucun exercice coché</source>
        <translation>Geen oefening aangevinkt</translation>
    </message>
    <message>
        <source>1 exercice coché</source>
        <translation>1 oefening aangevinkt</translation>
    </message>
    <message>
        <source>%1 exercices cochés</source>
        <translation>%1 oefeningen aangevinkt</translation>
    </message>
    <message>
        <source>Choisissez d’abord un exercice dans la liste.</source>
        <translation>Kies eerst een oefening in de lijst.</translation>
    </message>
    <message>
        <source>Il est déjà le premier.</source>
        <translation>Ze staat al bovenaan.</translation>
    </message>
    <message>
        <source>Il est déjà le dernier.</source>
        <translation>Ze staat al onderaan.</translation>
    </message>
    <message>
        <source>Séance %1</source>
        <translation>Sessie %1</translation>
    </message>
    <message>
        <source>Revenir en arrière</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Les listes n’ont pas pu être lues ou changées.</source>
        <translation>De lijsten konden niet worden gelezen of gewijzigd.</translation>
    </message>
    <message>
        <source>Rien n’a changé. Essayez encore.</source>
        <translation>Er is niets gewijzigd. Probeer opnieuw.</translation>
    </message>
    <message>
        <source>Livret du formateur</source>
        <translation>Boekje voor de lesgever</translation>
    </message>
    <message>
        <source>Pour chaque exercice&#xa0;: le but, les mots difficiles, les étapes avec leurs indices, les réponses et ce qu’il faut dire quand cela coince.</source>
        <translation>Voor elke oefening: het doel, de moeilijke woorden, de stappen met hun hints, de antwoorden en wat u zegt als het vastloopt.</translation>
    </message>
    <message>
        <source>Fiche du formateur</source>
        <translation>Fiche voor de lesgever</translation>
    </message>
    <message>
        <source>De l’exercice choisi dans la liste.</source>
        <translation>Van de oefening die in de lijst gekozen is.</translation>
    </message>
    <message>
        <source>Livret complet (PDF)</source>
        <translation>Volledig boekje (pdf)</translation>
    </message>
    <message>
        <source>Imprimer le livret</source>
        <translation>Het boekje afdrukken</translation>
    </message>
    <message>
        <source>Un instant, le livret se prépare…</source>
        <translation>Een ogenblik, het boekje wordt klaargemaakt…</translation>
    </message>
    <message>
        <source>Enregistrer le livret</source>
        <translation>Het boekje opslaan</translation>
    </message>
    <message>
        <source>Documents PDF (*.pdf)</source>
        <translation>Pdf-documenten (*.pdf)</translation>
    </message>
</context>
<context>
    <name>trainer::RecordDesk</name>
    <message>
        <source>Rien n’a changé.</source>
        <translation>Er is niets veranderd.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» ne s’applique pas à ce que vous avez choisi.</source>
        <translation>“%1” geldt niet voor wat u hebt gekozen.</translation>
    </message>
    <message>
        <source>%1&#xa0;: c’est fait pour %2.</source>
        <translation>%1: gedaan voor %2.</translation>
    </message>
    <message>
        <source>Cela ne s’applique pas à %1&#xa0;: rien n’y change.</source>
        <translation>Dit geldt niet voor %1: daar verandert niets.</translation>
    </message>
    <message>
        <source>Cela n’a pas pu se faire. Rien n’a changé.</source>
        <translation>Het is niet gelukt. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau.</source>
        <translation>Probeer opnieuw. Lukt het niet, sluit dan het programma en open het opnieuw.</translation>
    </message>
    <message>
        <source>Cette donnée n’est plus là.</source>
        <translation>Dit gegeven is er niet meer.</translation>
    </message>
    <message>
        <source>C’est enregistré.</source>
        <translation>Het is opgeslagen.</translation>
    </message>
    <message>
        <source>La personne est ajoutée.</source>
        <translation>De persoon is toegevoegd.</translation>
    </message>
    <message>
        <source>Sa lettre est dans «&#xa0;Invitations&#xa0;».</source>
        <translation>De brief staat in “Uitnodigingen”.</translation>
    </message>
    <message>
        <source>Elle va du jour après la dernière facture jusqu’à aujourd’hui.</source>
        <translation>Ze loopt van de dag na de laatste factuur tot vandaag.</translation>
    </message>
    <message>
        <source>Il n’y a rien à facturer.</source>
        <translation>Er is niets te factureren.</translation>
    </message>
    <message>
        <source>La dernière facture va déjà jusqu’à aujourd’hui, ou il n’y a pas de contrat en cours.</source>
        <translation>De laatste factuur loopt al tot vandaag, of er is geen lopend contract.</translation>
    </message>
    <message>
        <source>La facture est faite.</source>
        <translation>De factuur is gemaakt.</translation>
    </message>
    <message>
        <source>Un e-mail l’annonce au client.</source>
        <translation>Een e-mail laat het de klant weten.</translation>
    </message>
    <message>
        <source>Enregistrer la liste</source>
        <translation>De lijst opslaan</translation>
    </message>
    <message>
        <source>Tableaux (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Documents PDF (*.pdf)</source>
        <translation>Pdf-documenten (*.pdf)</translation>
    </message>
    <message>
        <source>La liste est dans un fichier.</source>
        <translation>De lijst staat in een bestand.</translation>
    </message>
    <message>
        <source>C’est arrêté.</source>
        <translation>Het is gestopt.</translation>
    </message>
    <message>
        <source>Aucun fichier n’a été écrit.</source>
        <translation>Er is geen bestand geschreven.</translation>
    </message>
    <message>
        <source>Le fichier n’a pas pu être écrit.</source>
        <translation>Het bestand kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>Choisissez un autre endroit, puis essayez encore.</source>
        <translation>Kies een andere plaats en probeer dan opnieuw.</translation>
    </message>
    <message>
        <source>Un instant, les données changent…</source>
        <translation>Een ogenblik, de gegevens veranderen…</translation>
    </message>
    <message>
        <source>Un instant, les données reviennent…</source>
        <translation>Een ogenblik, de gegevens komen terug…</translation>
    </message>
    <message>
        <source>Tout est comme avant.</source>
        <translation>Alles is zoals voordien.</translation>
    </message>
    <message>
        <source>Ce n’est plus possible.</source>
        <translation>Dat kan niet meer.</translation>
    </message>
    <message>
        <source>Quelqu’un a changé une de ces données entre-temps. Rien n’a été touché.</source>
        <translation>Iemand heeft intussen een van deze gegevens gewijzigd. Er is niets aangeraakt.</translation>
    </message>
    <message>
        <source>C’est ajouté.</source>
        <translation>Het is toegevoegd.</translation>
    </message>
    <message>
        <source>Enregistrer une copie</source>
        <translation>Een kopie opslaan</translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>La copie est enregistrée.</source>
        <translation>De kopie is opgeslagen.</translation>
    </message>
</context>
<context>
    <name>trainer::RecordDialogs</name>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Vous pourrez revenir en arrière.</source>
        <translation>U kunt het ongedaan maken.</translation>
    </message>
    <message>
        <source>Ne rien faire</source>
        <translation>Niets doen</translation>
    </message>
    <message>
        <source>Pour qui&#xa0;?</source>
        <translation>Voor wie?</translation>
    </message>
    <message>
        <source>Rien n’a été gardé.</source>
        <translation>Er is niets bewaard.</translation>
    </message>
    <message>
        <source>Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau.</source>
        <translation>Probeer opnieuw. Lukt het niet, sluit dan het programma en open het opnieuw.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>Niets veranderen</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Le contrat en cours se clôture&#xa0;: une personne n’en a qu’un à la fois.</source>
        <translation>Het lopende contract wordt afgesloten: een persoon heeft er maar één tegelijk.</translation>
    </message>
    <message>
        <source>Comme si la personne l’avait envoyé&#xa0;: il attend que vous le validiez.</source>
        <translation>Alsof de persoon ze verstuurd had: ze wacht tot u ze goedkeurt.</translation>
    </message>
    <message>
        <source>Comme si la personne l’avait écrite&#xa0;: elle attend une réponse.</source>
        <translation>Alsof de persoon ze geschreven had: ze wacht op een antwoord.</translation>
    </message>
    <message>
        <source>Il arrive tout de suite dans la messagerie de la personne.</source>
        <translation>Het komt meteen in de mailbox van de persoon.</translation>
    </message>
    <message>
        <source>Comme si le formulaire signé arrivait par la poste&#xa0;: elle attend que vous l’acceptiez.</source>
        <translation>Alsof het ondertekende formulier met de post komt: ze wacht tot u ze aanvaardt.</translation>
    </message>
</context>
<context>
    <name>trainer::RecordExport</name>
    <message>
        <source>Exporter %1</source>
        <extracomment>%1 such as « 42 factures »</extracomment>
        <translation>%1 exporteren</translation>
    </message>
    <message>
        <source>Le tableau s’ouvre dans un tableur, avec toutes les colonnes. Le PDF s’imprime.</source>
        <translation>De tabel gaat open in een rekenblad, met alle kolommen. De pdf is om af te drukken.</translation>
    </message>
    <message>
        <source>Ne rien faire</source>
        <translation>Niets doen</translation>
    </message>
    <message>
        <source>Tableau (CSV)</source>
        <translation>Tabel (CSV)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>Pdf</translation>
    </message>
    <message>
        <source>Un instant, le fichier se prépare…</source>
        <translation>Een ogenblik, het bestand wordt gemaakt…</translation>
    </message>
</context>
<context>
    <name>trainer::RecordHeader</name>
    <message>
        <source>Ordre de la liste</source>
        <translation>Volgorde van de lijst</translation>
    </message>
    <message>
        <source>Les flèches changent de colonne&#xa0;; Espace trie.</source>
        <translation>Met de pijltjes gaat u naar een andere kolom; met de spatiebalk sorteert u.</translation>
    </message>
</context>
<context>
    <name>trainer::RecordModel</name>
    <message>
        <source>Choisir %1</source>
        <translation>%1 kiezen</translation>
    </message>
    <message>
        <source>Ouvrir %1</source>
        <translation>%1 openen</translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>trainer::RecordTabs</name>
    <message>
        <source>Ce que montre la liste</source>
        <translation>Wat de lijst toont</translation>
    </message>
</context>
<context>
    <name>trainer::ResetChoice</name>
    <message>
        <source>Efface</source>
        <translation>Wist</translation>
    </message>
    <message>
        <source>Garde</source>
        <translation>Bewaart</translation>
    </message>
    <message>
        <source>%1 Efface&#xa0;: %2 Garde&#xa0;: %3</source>
        <translation>%1 Wist: %2 Bewaart: %3</translation>
    </message>
</context>
<context>
    <name>trainer::ResetCounts</name>
    <message>
        <source>parcours</source>
        <translation>oefentraject(en)</translation>
    </message>
    <message>
        <source>compte</source>
        <translation>account</translation>
    </message>
    <message>
        <source>comptes</source>
        <translation>accounts</translation>
    </message>
    <message>
        <source>message</source>
        <translation>bericht</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>berichten</translation>
    </message>
    <message>
        <source>demande</source>
        <translation>aanvraag</translation>
    </message>
    <message>
        <source>demandes</source>
        <translation>aanvragen</translation>
    </message>
    <message>
        <source>relevé</source>
        <translation>meteropname</translation>
    </message>
    <message>
        <source>relevés</source>
        <translation>meteropnames</translation>
    </message>
    <message>
        <source>fichier</source>
        <translation>bestand</translation>
    </message>
    <message>
        <source>fichiers</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>prénom</source>
        <translation>voornaam</translation>
    </message>
    <message>
        <source>prénoms</source>
        <translation>voornamen</translation>
    </message>
</context>
<context>
    <name>trainer::ResetDialog</name>
    <message>
        <source>Remettre à zéro</source>
        <translation>Resetten</translation>
    </message>
    <message>
        <source>Choisissez ce qui doit redevenir comme neuf. Les dates seront recalculées à partir d’aujourd’hui.</source>
        <translation>Kies wat weer als nieuw moet worden. De datums worden opnieuw berekend vanaf vandaag.</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>Niets veranderen</translation>
    </message>
    <message>
        <source>La remise à zéro n’a pas pu se faire.</source>
        <translation>De reset is niet gelukt.</translation>
    </message>
    <message>
        <source>Rien n’a changé. Vérifiez qu’il reste de la place sur le disque, puis essayez encore.</source>
        <translation>Er is niets veranderd. Kijk na of er nog plaats is op de schijf en probeer dan opnieuw.</translation>
    </message>
    <message>
        <source>Quelle personne recommence&#xa0;?</source>
        <translation>Welke persoon begint opnieuw?</translation>
    </message>
    <message>
        <source>Que faut-il effacer&#xa0;?</source>
        <translation>Wat moet er gewist worden?</translation>
    </message>
    <message>
        <source>Tout le travail</source>
        <translation>Al het werk</translation>
    </message>
    <message>
        <source>Le compte en ligne seulement</source>
        <translation>Alleen de online account</translation>
    </message>
    <message>
        <source>Lettres d’invitation</source>
        <translation>Uitnodigingsbrieven</translation>
    </message>
    <message>
        <source>Elles restent valables</source>
        <translation>Ze blijven geldig</translation>
    </message>
    <message>
        <source>De nouvelles lettres</source>
        <translation>Nieuwe brieven</translation>
    </message>
    <message>
        <source>Votre code de formateur, pour tout effacer</source>
        <translation>Uw code van lesgever, om alles te wissen</translation>
    </message>
    <message>
        <source>Une personne</source>
        <translation>Eén persoon</translation>
    </message>
    <message>
        <source>Elle recommence depuis le début.</source>
        <translation>Deze persoon begint helemaal opnieuw.</translation>
    </message>
    <message>
        <source>Ses exercices, ses messages, ses fichiers.</source>
        <translation>De oefeningen, berichten en bestanden van deze persoon.</translation>
    </message>
    <message>
        <source>Les autres apprenants et le groupe.</source>
        <translation>De andere cursisten en de groep.</translation>
    </message>
    <message>
        <source>Le groupe suivant</source>
        <translation>De volgende groep</translation>
    </message>
    <message>
        <source>Le poste est prêt pour d’autres apprenants.</source>
        <translation>De computer is klaar voor andere cursisten.</translation>
    </message>
    <message>
        <source>Les exercices, messages, demandes, relevés et fichiers de tous.</source>
        <translation>De oefeningen, berichten, aanvragen, meteropnames en bestanden van iedereen.</translation>
    </message>
    <message>
        <source>Vos groupes, invitations, exercices et réglages.</source>
        <translation>Uw groepen, uitnodigingen, oefeningen en instellingen.</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Le programme redevient comme au premier jour.</source>
        <translation>Het programma wordt weer zoals op de eerste dag.</translation>
    </message>
    <message>
        <source>Tout, y compris vos groupes et vos réglages.</source>
        <translation>Alles, ook uw groepen en uw instellingen.</translation>
    </message>
    <message>
        <source>Seulement votre code de formateur.</source>
        <translation>Alleen uw code van lesgever.</translation>
    </message>
    <message>
        <source>Seront effacés</source>
        <translation>Dit wordt gewist</translation>
    </message>
    <message>
        <source>Vous pourrez revenir en arrière</source>
        <translation>U kunt het ongedaan maken</translation>
    </message>
    <message>
        <source>jusqu’à la prochaine remise à zéro.</source>
        <translation>tot de volgende reset.</translation>
    </message>
    <message>
        <source>Choisissez une personne</source>
        <translation>Kies een persoon</translation>
    </message>
    <message>
        <source>Remettre à zéro pour %1</source>
        <translation>Resetten voor %1</translation>
    </message>
    <message>
        <source>Remettre à zéro pour une personne</source>
        <translation>Resetten voor één persoon</translation>
    </message>
    <message>
        <source>Remettre à zéro pour le groupe suivant</source>
        <translation>Resetten voor de volgende groep</translation>
    </message>
    <message>
        <source>Tout remettre à zéro</source>
        <translation>Alles resetten</translation>
    </message>
    <message>
        <source>Choisissez d’abord une personne.</source>
        <translation>Kies eerst een persoon.</translation>
    </message>
    <message>
        <source>Le compte n’a pas pu se faire.</source>
        <translation>Het tellen is niet gelukt.</translation>
    </message>
    <message>
        <source>Rien&#xa0;: tout est déjà comme neuf.</source>
        <translation>Niets: alles is al als nieuw.</translation>
    </message>
    <message>
        <source>1 nouvelle lettre à imprimer&#xa0;; l’ancienne ne servira plus.</source>
        <translation>1 nieuwe brief af te drukken; de oude dient niet meer.</translation>
    </message>
    <message>
        <source>%1 nouvelles lettres à imprimer&#xa0;; les anciennes ne serviront plus.</source>
        <translation>%1 nieuwe brieven af te drukken; de oude dienen niet meer.</translation>
    </message>
    <message>
        <source>1 lettre déjà utilisée ouvrira à nouveau un compte.</source>
        <translation>1 brief die al gebruikt is, opent opnieuw een account.</translation>
    </message>
    <message>
        <source>%1 lettres déjà utilisées ouvriront à nouveau un compte.</source>
        <translation>%1 brieven die al gebruikt zijn, openen opnieuw een account.</translation>
    </message>
    <message>
        <source>Choisissez une personne dans la liste.</source>
        <translation>Kies een persoon in de lijst.</translation>
    </message>
    <message>
        <source>Remise à zéro en cours…</source>
        <translation>Bezig met resetten…</translation>
    </message>
</context>
<context>
    <name>trainer::RoomPage</name>
    <message>
        <source>La salle</source>
        <translation>Het lokaal</translation>
    </message>
    <message>
        <source>Chaque feuille se lit ici, s’imprime ou s’enregistre.</source>
        <translation>Elk blad kunt u hier lezen, afdrukken of opslaan.</translation>
    </message>
    <message>
        <source>Résultats</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Ce que chaque apprenant du groupe a réussi, et où il a demandé de l’aide. Sans note, ni durée.</source>
        <translation>Waarin elke cursist van de groep is geslaagd, en waar die hulp heeft gevraagd. Zonder punten of duur.</translation>
    </message>
    <message>
        <source>Avec les prénoms</source>
        <translation>Met de voornamen</translation>
    </message>
    <message>
        <source>Voir les résultats</source>
        <translation>De resultaten bekijken</translation>
    </message>
    <message>
        <source>Tableau (CSV)</source>
        <translation>Tabel (CSV)</translation>
    </message>
    <message>
        <source>Contrôle de l’ordinateur</source>
        <translation>Controle van de computer</translation>
    </message>
    <message>
        <source>Avant une séance&#xa0;: la base de données, le contenu, les polices, les imprimantes, le disque et l’écran.</source>
        <translation>Vóór een les: de databank, de inhoud, de lettertypes, de printers, de schijf en het scherm.</translation>
    </message>
    <message>
        <source>Vérifier cet ordinateur</source>
        <translation>Deze computer controleren</translation>
    </message>
    <message>
        <source>Journal du formateur</source>
        <translation>Logboek van de lesgever</translation>
    </message>
    <message>
        <source>Ce qui a été fait dans cet espace, et quand.</source>
        <translation>Wat in deze ruimte is gedaan, en wanneer.</translation>
    </message>
    <message>
        <source>Voir le journal</source>
        <translation>Het logboek bekijken</translation>
    </message>
    <message>
        <source>Enregistrer les résultats</source>
        <translation>De resultaten opslaan</translation>
    </message>
    <message>
        <source>Listes (*.csv)</source>
        <translation>Lijsten (*.csv)</translation>
    </message>
    <message>
        <source>Les résultats sont dans un tableau.</source>
        <translation>De resultaten staan in een tabel.</translation>
    </message>
    <message>
        <source>Le tableau n’a pas pu être écrit.</source>
        <translation>De tabel kon niet worden geschreven.</translation>
    </message>
    <message>
        <source>Choisissez un autre endroit, puis essayez encore.</source>
        <translation>Kies een andere plaats en probeer dan opnieuw.</translation>
    </message>
    <message>
        <source>Version d’Electruc</source>
        <translation>Versie van Electruc</translation>
    </message>
    <message>
        <source>Système</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>Écran</source>
        <translation>Scherm</translation>
    </message>
    <message>
        <source>%1 × %2 points</source>
        <translation>%1 × %2 punten</translation>
    </message>
    <message>
        <source>Cela n’a pas pu être lu.</source>
        <translation>Dit kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau.</source>
        <translation>Probeer opnieuw. Lukt het niet, sluit dan het programma en open het opnieuw.</translation>
    </message>
</context>
<context>
    <name>trainer::RunPanel</name>
    <message>
        <source>Mettre la séance en pause</source>
        <translation>De sessie onderbreken</translation>
    </message>
    <message>
        <source>Reprendre la séance</source>
        <translation>De sessie hervatten</translation>
    </message>
    <message>
        <source>Retarder de 5 minutes</source>
        <translation>5 minuten uitstellen</translation>
    </message>
    <message>
        <source>Arrêter la séance</source>
        <translation>De sessie stoppen</translation>
    </message>
    <message>
        <source>Séance en cours</source>
        <translation>Lopende sessie</translation>
    </message>
    <message>
        <source>Faire maintenant</source>
        <translation>Nu doen</translation>
    </message>
    <message>
        <source>Passer cette ligne</source>
        <translation>Deze regel overslaan</translation>
    </message>
    <message>
        <source>Fait à %1 · %2</source>
        <translation>Gebeurd om %1 · %2</translation>
    </message>
    <message>
        <source>Fait à %1</source>
        <translation>Gebeurd om %1</translation>
    </message>
    <message>
        <source>Ligne passée</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Ensuite · %1</source>
        <translation>Daarna · %1</translation>
    </message>
    <message>
        <source>Maintenant&#xa0;: la séance est en pause</source>
        <translation>Nu: de sessie is onderbroken</translation>
    </message>
    <message>
        <source>Maintenant</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>En pause&#xa0;: %1</source>
        <translation>Onderbroken: %1</translation>
    </message>
    <message>
        <source>En cours&#xa0;: %1</source>
        <translation>Bezig: %1</translation>
    </message>
    <message>
        <source>Il est %1 · %2 sur %3 depuis le début</source>
        <translation>Het is %1 · %2 van %3 sinds het begin</translation>
    </message>
    <message>
        <source>%1. En ce moment&#xa0;: %2</source>
        <translation>%1. Op dit moment: %2</translation>
    </message>
    <message>
        <source>Rien n’arrive avant que vous repreniez. Ensuite&#xa0;: %1</source>
        <translation>Er gebeurt niets tot u hervat. Daarna: %1</translation>
    </message>
    <message>
        <source>Ensuite, à %1&#xa0;: %2</source>
        <translation>Daarna, om %1: %2</translation>
    </message>
    <message>
        <source>Choisissez une ligne à venir.</source>
        <translation>Kies een regel die nog komt.</translation>
    </message>
    <message>
        <source>Tout ce qui vient arrive %1 minutes plus tard.</source>
        <translation>Alles wat nog komt, gebeurt %1 minuten later.</translation>
    </message>
    <message>
        <source>C’est fait&#xa0;: %1</source>
        <translation>Gebeurd: %1</translation>
    </message>
    <message>
        <source>Le reste de la séance garde ses heures.</source>
        <translation>De rest van de sessie houdt haar uren.</translation>
    </message>
    <message>
        <source>Ligne passée&#xa0;: %1</source>
        <translation>Overgeslagen: %1</translation>
    </message>
    <message>
        <source>Arrêter la séance&#xa0;?</source>
        <translation>De sessie stoppen?</translation>
    </message>
    <message>
        <source>Ce qui reste n’arrivera pas. Ce qui a été fait reste fait.</source>
        <translation>Wat nog komt, gebeurt niet meer. Wat gebeurd is, blijft zo.</translation>
    </message>
    <message>
        <source>Continuer la séance</source>
        <translation>De sessie voortzetten</translation>
    </message>
</context>
<context>
    <name>trainer::SampleCertificate</name>
    <message>
        <source>Prénom</source>
        <extracomment>a first name on the preview of a certificate</extracomment>
        <translation>Voornaam</translation>
    </message>
</context>
<context>
    <name>trainer::ScriptModel</name>
    <message>
        <source>%1, %2</source>
        <comment>a line, what it is</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <comment>a time, what happens then</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>trainer::ScriptPage</name>
    <message>
        <source>Séance</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>Commencer la séance</source>
        <translation>De sessie beginnen</translation>
    </message>
    <message>
        <source>Ce qui se passe, minute par minute&#xa0;: préparez-le une fois, un bouton le fait arriver.</source>
        <translation>Wat er gebeurt, minuut per minuut: bereid het één keer voor, één knop laat het gebeuren.</translation>
    </message>
    <message>
        <source>Lignes du déroulement</source>
        <translation>Regels van het draaiboek</translation>
    </message>
    <message>
        <source>Insertion ajoute une ligne&#xa0;; Suppr la retire&#xa0;; Alt et une flèche la déplacent de 5 minutes.</source>
        <translation>Insert voegt een regel toe; Delete verwijdert hem; Alt en een pijl verplaatsen hem 5 minuten.</translation>
    </message>
    <message>
        <source>Ce déroulement est encore vide.</source>
        <translation>Dit draaiboek is nog leeg.</translation>
    </message>
    <message>
        <source>Ajoutez une première ligne&#xa0;: un exercice, un événement ou une note pour vous.</source>
        <translation>Voeg een eerste regel toe: een oefening, een gebeurtenis of een notitie voor u.</translation>
    </message>
    <message>
        <source>Ajouter une ligne</source>
        <translation>Een regel toevoegen</translation>
    </message>
    <message>
        <source>Plus tôt</source>
        <translation>Vroeger</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Supprimer la ligne</source>
        <translation>De regel verwijderen</translation>
    </message>
    <message>
        <source>Revenir en arrière</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Déroulement</source>
        <translation>Draaiboek</translation>
    </message>
    <message>
        <source>Nom du déroulement</source>
        <translation>Naam van het draaiboek</translation>
    </message>
    <message>
        <source>Copier pour le changer</source>
        <translation>Kopiëren om te wijzigen</translation>
    </message>
    <message>
        <source>Nouveau</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Nouveau déroulement</source>
        <translation>Nieuw draaiboek</translation>
    </message>
    <message>
        <source>Supprimer le déroulement</source>
        <translation>Het draaiboek verwijderen</translation>
    </message>
    <message>
        <source>Ligne choisie</source>
        <translation>Gekozen regel</translation>
    </message>
    <message>
        <source>La séance est arrêtée.</source>
        <translation>De sessie is gestopt.</translation>
    </message>
    <message>
        <source>Ce qui restait n’arrivera pas.</source>
        <translation>Wat nog kwam, gebeurt niet meer.</translation>
    </message>
    <message>
        <source>%1 · tout prêt</source>
        <comment>a script</comment>
        <translation>%1 · kant-en-klaar</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» a été arrêtée.</source>
        <translation>“%1” is gestopt.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est finie.</source>
        <translation>“%1” is afgelopen.</translation>
    </message>
    <message>
        <source>Commencée à %1. Lignes faites&#xa0;: %2&#xa0;; passées&#xa0;: %3.</source>
        <translation>Begonnen om %1. Regels gedaan: %2; overgeslagen: %3.</translation>
    </message>
    <message>
        <source>Faire une copie</source>
        <translation>Een kopie maken</translation>
    </message>
    <message>
        <source>Ajoutez d’abord une ligne à ce déroulement.</source>
        <translation>Voeg eerst een regel toe aan dit draaiboek.</translation>
    </message>
    <message>
        <source>Aucune ligne</source>
        <translation>Geen regels</translation>
    </message>
    <message>
        <source>1 ligne</source>
        <translation>1 regel</translation>
    </message>
    <message>
        <source>%1 lignes en %2</source>
        <translation>%1 regels in %2</translation>
    </message>
    <message>
        <source>Choisissez d’abord une ligne.</source>
        <translation>Kies eerst een regel.</translation>
    </message>
    <message>
        <source>Elle est déjà au début.</source>
        <translation>Die staat al aan het begin.</translation>
    </message>
    <message>
        <source>Une séance dure 4 heures au plus.</source>
        <translation>Een sessie duurt ten hoogste 4 uur.</translation>
    </message>
    <message>
        <source>Un déroulement a %1 lignes au plus.</source>
        <translation>Een draaiboek heeft ten hoogste %1 regels.</translation>
    </message>
    <message>
        <source>La séance a commencé.</source>
        <translation>De sessie is begonnen.</translation>
    </message>
    <message>
        <source>Tout arrive à son heure, même quand vous quittez cet espace. Ce qui est prévu se voit aussi dans «&#xa0;Événements&#xa0;».</source>
        <translation>Alles gebeurt op zijn uur, ook als u deze ruimte verlaat. Wat gepland is, ziet u ook in “Gebeurtenissen”.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est à vous.</source>
        <translation>“%1” is nu van u.</translation>
    </message>
    <message>
        <source>Chaque changement est gardé tout de suite.</source>
        <translation>Elke wijziging wordt meteen bewaard.</translation>
    </message>
    <message>
        <source>Ma séance</source>
        <extracomment>The name of a new script</extracomment>
        <translation>Mijn sessie</translation>
    </message>
    <message>
        <source>Un autre déroulement a ce nom. Écrivez un autre nom.</source>
        <translation>Een ander draaiboek heeft die naam. Schrijf een andere naam.</translation>
    </message>
    <message>
        <source>Donnez un nom, comme «&#xa0;Mardi matin&#xa0;».</source>
        <translation>Geef een naam, zoals “Dinsdagvoormiddag”.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est supprimé.</source>
        <translation>“%1” is verwijderd.</translation>
    </message>
    <message>
        <source>Nouvelle note</source>
        <translation>Nieuwe notitie</translation>
    </message>
    <message>
        <source>Le déroulement n’a pas pu être lu ou changé.</source>
        <translation>Het draaiboek kon niet gelezen of gewijzigd worden.</translation>
    </message>
    <message>
        <source>Rien n’a changé. Vérifiez qu’il reste de la place sur le disque, puis essayez encore.</source>
        <translation>Er is niets veranderd. Kijk na of er nog plaats is op de schijf en probeer dan opnieuw.</translation>
    </message>
</context>
<context>
    <name>trainer::ScriptWords</name>
    <message>
        <source>L’exercice %1 n’est plus là</source>
        <extracomment>%1 the number of an exercise that was taken away</extracomment>
        <translation>Oefening %1 is er niet meer</translation>
    </message>
    <message>
        <source>Événement</source>
        <translation>Gebeurtenis</translation>
    </message>
    <message>
        <source>Exercice</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>Note pour vous</source>
        <translation>Notitie voor u</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes from the start</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours from the start</comment>
        <translation>%1 u</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes from the start</comment>
        <translation>%1 u %2</translation>
    </message>
</context>
<context>
    <name>trainer::SettingsPage</name>
    <message>
        <source>Réglages</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Un réglage s’applique tout de suite. Il est gardé pour la prochaine fois.</source>
        <translation>Een instelling geldt meteen. Ze wordt bewaard voor de volgende keer.</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Weergave</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Grootte van de tekst</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Occuper tout l’écran</source>
        <translation>Het hele scherm vullen</translation>
    </message>
    <message>
        <source>Factures</source>
        <translation>Facturen</translation>
    </message>
    <message>
        <source>Imprimer le code QR de paiement sur les factures</source>
        <translation>De QR-code voor de betaling op de facturen afdrukken</translation>
    </message>
    <message>
        <source>Comme sur le vrai web</source>
        <translation>Zoals op het echte web</translation>
    </message>
    <message>
        <source>Poser la question des cookies sur le site Electruc</source>
        <translation>De cookievraag stellen op de site van Electruc</translation>
    </message>
    <message>
        <source>Proposer d’enregistrer le mot de passe après une connexion</source>
        <translation>Voorstellen om het wachtwoord op te slaan na een aanmelding</translation>
    </message>
    <message>
        <source>Terminer la session d’Electruc</source>
        <translation>De sessie van Electruc beëindigen</translation>
    </message>
    <message>
        <source>Deux minutes avant, une question s’affiche&#xa0;: une touche suffit pour rester. Ce qui est écrit revient après la reconnexion.</source>
        <translation>Twee minuten vooraf verschijnt een vraag: één toets is genoeg om te blijven. Wat geschreven is, komt terug na een nieuwe aanmelding.</translation>
    </message>
    <message>
        <source>Code du formateur</source>
        <translation>Code van de lesgever</translation>
    </message>
    <message>
        <source>Les quatre chiffres qui ouvrent cet espace.</source>
        <translation>De vier cijfers die deze zone openen.</translation>
    </message>
    <message>
        <source>Changer le code</source>
        <translation>De code wijzigen</translation>
    </message>
    <message>
        <source>Clair</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Contraste fort</source>
        <translation>Sterk contrast</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>text size</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Jamais</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Après %1 minutes sans rien faire</source>
        <translation>Na %1 minuten zonder iets te doen</translation>
    </message>
    <message>
        <source>Le réglage n’a pas pu être gardé.</source>
        <translation>De instelling kon niet worden bewaard.</translation>
    </message>
    <message>
        <source>Vérifiez qu’il reste de la place sur le disque, puis essayez encore.</source>
        <translation>Kijk na of er nog plaats is op de schijf en probeer dan opnieuw.</translation>
    </message>
    <message>
        <source>Le code du formateur est changé.</source>
        <translation>De code van de lesgever is gewijzigd.</translation>
    </message>
    <message>
        <source>Notez-le sur la feuille «&#xa0;Premier démarrage&#xa0;».</source>
        <translation>Noteer hem op het blad “Eerste start”.</translation>
    </message>
    <message>
        <source>Lettres d’invitation</source>
        <translation>Uitnodigingsbrieven</translation>
    </message>
    <message>
        <source>Pour les prochaines lettres. Celles qui sont imprimées gardent leur date.</source>
        <translation>Voor de volgende brieven. Wat al afgedrukt is, houdt zijn datum.</translation>
    </message>
    <message>
        <source>Valables</source>
        <translation>Geldig</translation>
    </message>
    <message>
        <source>Bloquées après</source>
        <translation>Geblokkeerd na</translation>
    </message>
    <message>
        <source>Bloquées pendant</source>
        <translation>Geblokkeerd gedurende</translation>
    </message>
    <message>
        <source>Groupe habituel</source>
        <translation>Gewone groep</translation>
    </message>
    <message>
        <source>Choisir la liste</source>
        <translation>De lijst kiezen</translation>
    </message>
    <message>
        <source>Ne plus avoir de liste</source>
        <translation>Geen lijst meer hebben</translation>
    </message>
    <message>
        <source>Mode classe</source>
        <translation>Klasmodus</translation>
    </message>
    <message>
        <source>Plein écran, sans fermer ni réduire la fenêtre</source>
        <translation>Volledig scherm, zonder het venster te sluiten of te verkleinen</translation>
    </message>
    <message>
        <source>Alt+F4 ou Ctrl+Q demandent alors le code du formateur, pour fermer ou pour quitter ce mode. Ce que l’ordinateur offre lui-même, comme Ctrl+Alt+Suppr, reste possible.</source>
        <translation>Alt+F4 of Ctrl+Q vragen dan de code van de lesgever, om te sluiten of om deze modus te verlaten. Wat de computer zelf biedt, zoals Ctrl+Alt+Delete, blijft mogelijk.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Code de l’organisateur</source>
        <translation>Code van de organisator</translation>
    </message>
    <message>
        <source>Choisir ce code</source>
        <translation>Deze code kiezen</translation>
    </message>
    <message>
        <source>Retirer ce code</source>
        <translation>Deze code weghalen</translation>
    </message>
    <message>
        <source>Une fois choisi, lui seul change les codes, efface toute trace des personnes, supprime une sauvegarde, et règle la remise à zéro automatique, les lettres, le groupe habituel et le mode classe.</source>
        <translation>Eens hij gekozen is, kan alleen de organisator de codes wijzigen, elk spoor van personen wissen, een back-up verwijderen, en de automatische terugzetting, de brieven, de gewone groep en de klasmodus regelen.</translation>
    </message>
    <message>
        <source>Code de l’organisateur oublié&#xa0;? Sur ce poste, la personne qui a installé le programme en met un autre&#xa0;: electrucctl setup --organiser-pin-file FICHIER.</source>
        <translation>Code van de organisator vergeten? Op deze computer zet de persoon die het programma installeerde een andere: electrucctl setup --organiser-pin-file BESTAND.</translation>
    </message>
    <message>
        <source>%1 jours</source>
        <translation>%1 dagen</translation>
    </message>
    <message>
        <source>%1 codes faux</source>
        <translation>%1 verkeerde codes</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <comment>how long a letter is locked</comment>
        <translation>%1 minuten</translation>
    </message>
    <message>
        <source>Pas encore de liste. Choisissez un fichier CSV&#xa0;: «&#xa0;Groupe habituel&#xa0;», dans «&#xa0;Groupes&#xa0;», l’importera en un clic.</source>
        <translation>Nog geen lijst. Kies een CSV-bestand: “Gewone groep”, in “Groepen”, importeert het met één klik.</translation>
    </message>
    <message>
        <source>Choisir une autre liste</source>
        <translation>Een andere lijst kiezen</translation>
    </message>
    <message>
        <source>Choisir la liste habituelle</source>
        <translation>De gewone lijst kiezen</translation>
    </message>
    <message>
        <source>Listes (*.csv *.txt);;Tous les fichiers (*)</source>
        <translation>Lijsten (*.csv *.txt);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>La liste habituelle est choisie.</source>
        <translation>De gewone lijst is gekozen.</translation>
    </message>
    <message>
        <source>Elle attend dans «&#xa0;Groupes&#xa0;».</source>
        <translation>Ze wacht in “Groepen”.</translation>
    </message>
    <message>
        <source>Un second code, pour qui répond de la salle. Il ouvre aussi cet espace.</source>
        <translation>Een tweede code, voor wie over de zaal gaat. Hij opent ook deze ruimte.</translation>
    </message>
    <message>
        <source>Il n’y en a pas&#xa0;: le code du formateur ouvre tout. Choisissez-en un si plusieurs formateurs utilisent ce poste.</source>
        <translation>Er is er geen: de code van de lesgever opent alles. Kies er een als meerdere lesgevers deze computer gebruiken.</translation>
    </message>
    <message>
        <source>Changer ce code</source>
        <translation>Deze code wijzigen</translation>
    </message>
    <message>
        <source>Retirer le code de l’organisateur&#xa0;?</source>
        <translation>De code van de organisator weghalen?</translation>
    </message>
    <message>
        <source>Le code du formateur ouvrira tout, comme au début.</source>
        <translation>De code van de lesgever opent dan alles, zoals in het begin.</translation>
    </message>
    <message>
        <source>Le garder</source>
        <translation>De code houden</translation>
    </message>
    <message>
        <source>Le code de l’organisateur est retiré.</source>
        <translation>De code van de organisator is weggehaald.</translation>
    </message>
    <message>
        <source>Le code du formateur ouvre tout.</source>
        <translation>De code van de lesgever opent alles.</translation>
    </message>
    <message>
        <source>Le code de l’organisateur est choisi.</source>
        <translation>De code van de organisator is gekozen.</translation>
    </message>
    <message>
        <source>Gardez-le pour vous.</source>
        <translation>Houd hem voor uzelf.</translation>
    </message>
    <message>
        <source>Suivi</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Signaler une personne «&#xa0;À aider&#xa0;»</source>
        <translation>Iemand melden als “Te helpen”</translation>
    </message>
    <message>
        <source>Quand elle n’avance plus dans son exercice. Une main levée se voit toujours tout de suite.</source>
        <translation>Als die niet meer vooruitgaat in de oefening. Een opgestoken hand ziet u altijd meteen.</translation>
    </message>
    <message>
        <source>Après %1 minutes sans avancer</source>
        <translation>Na %1 minuten zonder vooruitgang</translation>
    </message>
</context>
<context>
    <name>trainer::SheetPage</name>
    <message>
        <source>Terminer</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>Enregistrer en PDF</source>
        <translation>Opslaan als pdf</translation>
    </message>
    <message>
        <source>Imprimer la feuille</source>
        <translation>Het blad afdrukken</translation>
    </message>
    <message>
        <source>Enregistrer la feuille</source>
        <translation>Het blad opslaan</translation>
    </message>
    <message>
        <source>Documents PDF (*.pdf)</source>
        <translation>Pdf-documenten (*.pdf)</translation>
    </message>
</context>
<context>
    <name>trainer::SnapshotDialogs</name>
    <message>
        <source>Retrouver «&#xa0;%1&#xa0;»&#xa0;?</source>
        <translation>“%1” terughalen?</translation>
    </message>
    <message>
        <source>Tout le monde revient à ce moment-là. Vos groupes et vos réglages ne changent pas.</source>
        <translation>Iedereen keert terug naar dat moment. Uw groepen en uw instellingen veranderen niet.</translation>
    </message>
    <message>
        <source>Fait depuis, et mis de côté</source>
        <translation>Sindsdien gedaan, en opzijgezet</translation>
    </message>
    <message>
        <source>Rien n’a été ajouté depuis.</source>
        <translation>Er is sindsdien niets bijgekomen.</translation>
    </message>
    <message>
        <source>Vous pourrez revenir en arrière</source>
        <translation>U kunt het ongedaan maken</translation>
    </message>
    <message>
        <source>jusqu’à la prochaine remise à zéro.</source>
        <translation>tot de volgende reset.</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>Niets veranderen</translation>
    </message>
    <message>
        <source>Retrouver cette sauvegarde</source>
        <translation>Deze back-up terughalen</translation>
    </message>
    <message>
        <source>Donnez un nom à la sauvegarde, par exemple «&#xa0;Avant la pause&#xa0;».</source>
        <translation>Geef de back-up een naam, bijvoorbeeld “Vóór de pauze”.</translation>
    </message>
    <message>
        <source>Ce nom est trop long&#xa0;: %1 caractères au plus.</source>
        <translation>Deze naam is te lang: hoogstens %1 tekens.</translation>
    </message>
    <message>
        <source>Une sauvegarde a déjà ce nom. Écrivez-en un autre.</source>
        <translation>Een back-up heeft deze naam al. Schrijf een andere.</translation>
    </message>
    <message>
        <source>Renommer la sauvegarde</source>
        <translation>De naam van de back-up wijzigen</translation>
    </message>
    <message>
        <source>Nouveau nom</source>
        <translation>Nieuwe naam</translation>
    </message>
    <message>
        <source>Donner ce nom</source>
        <translation>Deze naam geven</translation>
    </message>
    <message>
        <source>Le nom n’a pas pu être changé. Essayez encore.</source>
        <translation>De naam kon niet worden gewijzigd. Probeer opnieuw.</translation>
    </message>
</context>
<context>
    <name>trainer::TemplatePanel</name>
    <message>
        <source>Modèles d’attestation</source>
        <translation>Sjablonen voor attesten</translation>
    </message>
    <message>
        <source>Vos mots et vos couleurs, pour les prochaines attestations. Celles qui sont déjà faites gardent les leurs.</source>
        <translation>Uw woorden en uw kleuren, voor de volgende attesten. De attesten die al gemaakt zijn, houden de hunne.</translation>
    </message>
    <message>
        <source>Modèle</source>
        <translation>Sjabloon</translation>
    </message>
    <message>
        <source>Nouveau modèle</source>
        <translation>Nieuw sjabloon</translation>
    </message>
    <message>
        <source>Dupliquer</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Utiliser par défaut</source>
        <translation>Als standaard gebruiken</translation>
    </message>
    <message>
        <source>Supprimer ce modèle</source>
        <translation>Dit sjabloon verwijderen</translation>
    </message>
    <message>
        <source>Nom du modèle</source>
        <translation>Naam van het sjabloon</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Vide&#xa0;: «&#xa0;Attestation de réussite&#xa0;».</source>
        <translation>Leeg: “Attest van slagen”.</translation>
    </message>
    <message>
        <source>Sous-titre</source>
        <translation>Ondertitel</translation>
    </message>
    <message>
        <source>Vide&#xa0;: «&#xa0;Entraînement aux démarches en ligne&#xa0;».</source>
        <translation>Leeg: “Oefenen met online diensten”.</translation>
    </message>
    <message>
        <source>Texte sous le prénom</source>
        <translation>Tekst onder de voornaam</translation>
    </message>
    <message>
        <source>Écrivez {prénom}, {savoir-faire} ou {date}&#xa0;: l’attestation les remplace. Vide&#xa0;: «&#xa0;qui a terminé le parcours&#xa0;».</source>
        <translation>Schrijf {voornaam}, {vaardigheden} of {datum}: het attest vult ze in. Leeg: “die het traject heeft afgerond”.</translation>
    </message>
    <message>
        <source>Couleur</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Un cadre autour de la page</source>
        <translation>Een kader rond de bladzijde</translation>
    </message>
    <message>
        <source>Enregistrer le modèle</source>
        <translation>Het sjabloon opslaan</translation>
    </message>
    <message>
        <source>Aperçu du modèle d’attestation</source>
        <translation>Voorbeeld van het sjabloon</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Paars</translation>
    </message>
    <message>
        <source>Vert</source>
        <translation>Groen</translation>
    </message>
    <message>
        <source>Bleu</source>
        <translation>Blauw</translation>
    </message>
    <message>
        <source>Bordeaux</source>
        <translation>Bordeaux</translation>
    </message>
    <message>
        <source>Encre</source>
        <translation>Inkt</translation>
    </message>
    <message>
        <source>%1 (par défaut)</source>
        <translation>%1 (standaard)</translation>
    </message>
    <message>
        <source>Garder vos changements&#xa0;?</source>
        <translation>Uw wijzigingen opslaan?</translation>
    </message>
    <message>
        <source>Le modèle «&#xa0;%1&#xa0;» n’est pas encore enregistré.</source>
        <translation>Het sjabloon “%1” is nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>Ne pas garder</source>
        <translation>Niet bewaren</translation>
    </message>
    <message>
        <source>Mon modèle</source>
        <translation>Mijn sjabloon</translation>
    </message>
    <message>
        <source>Le modèle est copié.</source>
        <translation>Het sjabloon is gekopieerd.</translation>
    </message>
    <message>
        <source>Changez la copie&#xa0;: l’autre ne change pas.</source>
        <translation>Wijzig de kopie: het andere verandert niet.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est enregistré.</source>
        <translation>“%1” is opgeslagen.</translation>
    </message>
    <message>
        <source>Les prochaines attestations seront comme l’aperçu.</source>
        <translation>De volgende attesten zullen zijn zoals het voorbeeld.</translation>
    </message>
    <message>
        <source>Choisissez-le dans «&#xa0;Bilan&#xa0;», ou utilisez-le par défaut.</source>
        <translation>Kies het in “Afronding”, of gebruik het als standaard.</translation>
    </message>
    <message>
        <source>Donnez un nom au modèle, comme «&#xa0;Bibliothèque&#xa0;».</source>
        <translation>Geef het sjabloon een naam, zoals “Bibliotheek”.</translation>
    </message>
    <message>
        <source>Un autre modèle a déjà ce nom. Écrivez un autre nom.</source>
        <translation>Een ander sjabloon heeft die naam al. Schrijf een andere naam.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» ne se remplace par rien. Écrivez {prénom}, {savoir-faire} ou {date}, ou ôtez les accolades.</source>
        <translation>“%1” wordt door niets vervangen. Schrijf {voornaam}, {vaardigheden} of {datum}, of laat de accolades weg.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est le modèle par défaut.</source>
        <translation>“%1” is het standaardsjabloon.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est supprimé.</source>
        <translation>“%1” is verwijderd.</translation>
    </message>
    <message>
        <source>Les attestations déjà faites ne changent pas.</source>
        <translation>De attesten die al gemaakt zijn, veranderen niet.</translation>
    </message>
    <message>
        <source>C’est comme avant.</source>
        <translation>Het is zoals voordien.</translation>
    </message>
    <message>
        <source>C’est le modèle par défaut&#xa0;: il ne se supprime pas.</source>
        <translation>Dit is het standaardsjabloon: het kan niet verwijderd worden.</translation>
    </message>
    <message>
        <source>Ce modèle n’est pas encore enregistré.</source>
        <translation>Dit sjabloon is nog niet opgeslagen.</translation>
    </message>
    <message>
        <source>Revenir en arrière</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Les modèles n’ont pas pu être lus ou changés.</source>
        <translation>De sjablonen konden niet gelezen of gewijzigd worden.</translation>
    </message>
    <message>
        <source>Rien n’a changé. Essayez encore.</source>
        <translation>Er is niets gewijzigd. Probeer opnieuw.</translation>
    </message>
</context>
<context>
    <name>trainer::TrainerFrame</name>
    <message>
        <source>Espace du formateur</source>
        <translation>Zone van de lesgever</translation>
    </message>
    <message>
        <source>Annuler la remise à zéro</source>
        <translation>De reset ongedaan maken</translation>
    </message>
    <message>
        <source>Remettre à zéro</source>
        <translation>Resetten</translation>
    </message>
    <message>
        <source>Revenir aux apprenants</source>
        <translation>Terug naar de cursisten</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Parties de l’espace du formateur</source>
        <translation>Delen van de zone van de lesgever</translation>
    </message>
    <message>
        <source>Groupes</source>
        <translation>Groepen</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Uitnodigingen</translation>
    </message>
    <message>
        <source>Événements</source>
        <translation>Gebeurtenissen</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Pas de groupe</source>
        <translation>Geen groep</translation>
    </message>
    <message>
        <source>%1 · 1 apprenant</source>
        <translation>%1 · 1 cursist</translation>
    </message>
    <message>
        <source>%1 · %2 apprenants</source>
        <translation>%1 · %2 cursisten</translation>
    </message>
    <message>
        <source>Groupe&#xa0;: %1. Voir la liste</source>
        <translation>Groep: %1. De lijst bekijken</translation>
    </message>
    <message>
        <source>Tout redevient comme avant %1.</source>
        <translation>Alles wordt weer zoals vóór %1.</translation>
    </message>
    <message>
        <source>Les nouvelles lettres attendent dans «&#xa0;Invitations&#xa0;».</source>
        <translation>De nieuwe brieven staan klaar in “Uitnodigingen”.</translation>
    </message>
    <message>
        <source>%1 recommence depuis le début.</source>
        <translation>%1 begint helemaal opnieuw.</translation>
    </message>
    <message>
        <source>Le poste est prêt pour d’autres apprenants.</source>
        <translation>De computer is klaar voor andere cursisten.</translation>
    </message>
    <message>
        <source>Le programme est comme au premier jour. Votre code de formateur n’a pas changé.</source>
        <translation>Het programma is zoals op de eerste dag. Uw code van lesgever is niet veranderd.</translation>
    </message>
    <message>
        <source>La remise à zéro est faite.</source>
        <translation>De reset is klaar.</translation>
    </message>
    <message>
        <source>Revenir en arrière</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>La remise à zéro est annulée.</source>
        <translation>De reset is ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>Tout est comme avant.</source>
        <translation>Alles is zoals voordien.</translation>
    </message>
    <message>
        <source>La remise à zéro n’a pas pu être annulée.</source>
        <translation>De reset kon niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Rien n’a changé. Vérifiez qu’il reste de la place sur le disque, puis essayez encore.</source>
        <translation>Er is niets veranderd. Kijk na of er nog plaats is op de schijf en probeer dan opnieuw.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <comment>to undo</comment>
        <extracomment>Short for « Annuler la remise à zéro » where the bar is narrow</extracomment>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>ouvert</source>
        <extracomment>What a screen reader adds to the « Menu » button</extracomment>
        <translation>open</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>Données</source>
        <translation>Gegevens</translation>
    </message>
    <message>
        <source>Sauvegardes</source>
        <translation>Bewaarde kopieën</translation>
    </message>
    <message>
        <source>La salle</source>
        <translation>Het lokaal</translation>
    </message>
    <message>
        <source>Suivi</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Exercices</source>
        <translation>Oefeningen</translation>
    </message>
    <message>
        <source>Bilan</source>
        <translation>Afronding</translation>
    </message>
    <message>
        <source>Séance</source>
        <translation>Sessie</translation>
    </message>
    <message>
        <source>Tout est comme avant&#xa0;: %1.</source>
        <translation>Alles is zoals voordien: %1.</translation>
    </message>
</context>
<context>
    <name>trainer::WaitBand</name>
    <message>
        <source>Une autre personne attend&#xa0;: voyez le tableau.</source>
        <translation>Nog iemand wacht: kijk in de tabel.</translation>
    </message>
    <message>
        <source>%1 autres personnes attendent&#xa0;: voyez le tableau.</source>
        <translation>Nog %1 personen wachten: kijk in de tabel.</translation>
    </message>
</context>
<context>
    <name>trainer::WaitCard</name>
    <message>
        <source>Aider</source>
        <translation>Helpen</translation>
    </message>
    <message>
        <source>Aider %1</source>
        <translation>%1 helpen</translation>
    </message>
</context>
</TS>

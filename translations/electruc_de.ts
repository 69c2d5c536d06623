<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="fr_BE">
<context>
    <name>browser::AddressEdit</name>
    <message>
        <source>Adresse du site</source>
        <translation>Adresse der Website</translation>
    </message>
    <message>
        <source>Tapez une adresse ou choisissez un site</source>
        <translation>Tippen Sie eine Adresse oder wählen Sie eine Website</translation>
    </message>
</context>
<context>
    <name>browser::AddressField</name>
    <message>
        <source>Que veut dire le cadenas&#xa0;?</source>
        <translation>Was bedeutet das Schloss?</translation>
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
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Alt + ←</source>
        <translation>Alt + ←</translation>
    </message>
    <message>
        <source>Avancer</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Alt + →</source>
        <translation>Alt + →</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Recharger</source>
        <translation>Neu laden</translation>
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
        <translation>Schreibtisch</translation>
    </message>
    <message>
        <source>Téléchargements</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Ctrl + J</source>
        <translation>Strg + J</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) pas encore ouvert(s)</source>
        <translation>
            <numerusform>%n noch nicht geöffnete Datei</numerusform>
            <numerusform>%n noch nicht geöffnete Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Texte plus petit</source>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>Ctrl + −</source>
        <translation>Strg + −</translation>
    </message>
    <message>
        <source>Texte plus grand</source>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>Ctrl + +</source>
        <translation>Strg + +</translation>
    </message>
    <message>
        <source>Se taire</source>
        <translation>Vorlesen beenden</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Aide du navigateur</source>
        <translation>Hilfe zum Browser</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Texte %1&#xa0;%</source>
        <translation>Text %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>browser::DocumentKeeper</name>
    <message>
        <source>Enregistré dans Téléchargements</source>
        <translation>In Downloads gespeichert</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Le disque est plein. Supprimez un fichier dans Téléchargements, puis essayez encore.</source>
        <translation>Die Festplatte ist voll. Löschen Sie eine Datei in Downloads und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Essayez encore une fois. Si cela ne suffit pas, demandez de l’aide. Rien n’est perdu.</source>
        <translation>Versuchen Sie es noch einmal. Wenn das nicht reicht, bitten Sie um Hilfe. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>Le fichier n’a pas pu être enregistré</source>
        <translation>Die Datei konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Voir Téléchargements</source>
        <translation>Downloads ansehen</translation>
    </message>
</context>
<context>
    <name>browser::DocumentPage</name>
    <message>
        <source>Outils du document</source>
        <translation>Werkzeuge für das Dokument</translation>
    </message>
    <message>
        <source>Cette page se remplit.</source>
        <translation>Diese Seite kann man ausfüllen.</translation>
    </message>
    <message>
        <source>Écrivez dans les cases, puis choisissez «&#xa0;Enregistrer&#xa0;»&#xa0;: elle va dans Téléchargements.</source>
        <translation>Schreiben Sie in die Felder und wählen Sie dann „Speichern“: Die Seite kommt in Downloads.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Imprimé sur papier simulé</source>
        <translation>Auf simuliertem Papier gedruckt</translation>
    </message>
    <message>
        <source>Le PDF est dans Téléchargements.</source>
        <translation>Die PDF-Datei ist in Downloads.</translation>
    </message>
    <message>
        <source>Voir Téléchargements</source>
        <translation>Downloads ansehen</translation>
    </message>
    <message>
        <source>Envoyé à l’imprimante</source>
        <translation>An den Drucker gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n exemplaire(s)</source>
        <translation>
            <numerusform>%n Exemplar</numerusform>
            <numerusform>%n Exemplare</numerusform>
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
        <translation>Hier sind die Dateien, die Sie gespeichert haben. Die neueste steht oben.</translation>
    </message>
    <message>
        <source>Fichiers</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Aucun fichier pour le moment.</source>
        <translation>Noch keine Datei.</translation>
    </message>
    <message>
        <source>Le fichier est supprimé</source>
        <translation>Die Datei ist gelöscht</translation>
    </message>
    <message>
        <source>Annuler</source>
        <comment>to undo</comment>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Le fichier est revenu</source>
        <translation>Die Datei ist wieder da</translation>
    </message>
    <message>
        <source>Rien n’a été supprimé.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>Cela n’a pas marché</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Rien n’est perdu. Essayez encore une fois. Si cela continue, demandez de l’aide.</source>
        <translation>Es ist nichts verloren. Versuchen Sie es noch einmal. Wenn es so bleibt, bitten Sie um Hilfe.</translation>
    </message>
    <message>
        <source>Quand vous cliquez sur «&#xa0;Télécharger&#xa0;» ou sur «&#xa0;Enregistrer&#xa0;» dans un site, le fichier arrive ici.</source>
        <translation>Wenn Sie auf einer Website auf „Herunterladen“ oder „Speichern“ klicken, kommt die Datei hierher.</translation>
    </message>
</context>
<context>
    <name>browser::FileChooser</name>
    <message>
        <source>Annuler</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Fichiers attendus&#xa0;: %1.</source>
        <translation>Erwartete Dateien: %1.</translation>
    </message>
    <message>
        <source>%1 au plus par fichier.</source>
        <translation>Höchstens %1 pro Datei.</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Documents d’entraînement</source>
        <translation>Übungsdokumente</translation>
    </message>
    <message>
        <source>Téléchargements</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Chercher un fichier dans ce dossier</source>
        <translation>Eine Datei in diesem Ordner suchen</translation>
    </message>
    <message>
        <source>Trier par</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Les plus récents</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Les plus anciens</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Par nom</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>Par type</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>Les plus petits</source>
        <translation>Kleinste zuerst</translation>
    </message>
    <message>
        <source>Les plus gros</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Fichiers du dossier Documents d’entraînement</source>
        <translation>Dateien im Ordner Übungsdokumente</translation>
    </message>
    <message>
        <source>Fichiers du dossier Téléchargements</source>
        <translation>Dateien im Ordner Downloads</translation>
    </message>
    <message>
        <source>Ce dossier ne s’ouvre pas</source>
        <translation>Dieser Ordner lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Fermez cette fenêtre et essayez encore. Rien n’est perdu.</source>
        <translation>Schließen Sie dieses Fenster und versuchen Sie es noch einmal. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>Ce dossier est vide</source>
        <translation>Dieser Ordner ist leer</translation>
    </message>
    <message>
        <source>Regardez dans l’autre dossier, à gauche.</source>
        <translation>Schauen Sie in den anderen Ordner, links.</translation>
    </message>
    <message>
        <source>Rien n’est encore téléchargé</source>
        <translation>Noch nichts heruntergeladen</translation>
    </message>
    <message>
        <source>Les fichiers que vous téléchargez sur un site arrivent ici.</source>
        <translation>Die Dateien, die Sie auf einer Website herunterladen, kommen hierher.</translation>
    </message>
    <message>
        <source>Aucun fichier ne porte ce nom</source>
        <translation>Keine Datei hat diesen Namen</translation>
    </message>
    <message>
        <source>Écrivez un autre mot, ou effacez la recherche.</source>
        <translation>Schreiben Sie ein anderes Wort oder löschen Sie die Suche.</translation>
    </message>
    <message numerus="yes">
        <source>Ouvrir %n fichier(s)</source>
        <translation>
            <numerusform>%n Datei öffnen</numerusform>
            <numerusform>%n Dateien öffnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choisissez d’abord un fichier.</source>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» ne s’ouvre pas. Choisissez-en un autre.</source>
        <translation>Die Datei „%1“ lässt sich nicht öffnen. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Chercher un fichier</source>
        <translation>Eine Datei suchen</translation>
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
        <translation>Name</translation>
    </message>
    <message>
        <source>Taille</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
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
Keine Vorschau für diese Datei.</translation>
    </message>
    <message>
        <source>Choisissez un fichier pour le voir ici.</source>
        <translation>Wählen Sie eine Datei, um sie hier zu sehen.</translation>
    </message>
</context>
<context>
    <name>browser::FileRow</name>
    <message>
        <source>%1 à %2 · %3</source>
        <extracomment>%1 day, %2 hour, %3 size of a file</extracomment>
        <translation>%1 um %2 Uhr · %3</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Ouvrir %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Montrer %1 dans le dossier</source>
        <translation>%1 im Ordner zeigen</translation>
    </message>
    <message>
        <source>Renommer</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Renommer %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Supprimer %1</source>
        <translation>%1 löschen</translation>
    </message>
</context>
<context>
    <name>browser::FolderPage</name>
    <message>
        <source>Dossier Téléchargements</source>
        <translation>Ordner Downloads</translation>
    </message>
    <message>
        <source>Votre fichier est ici&#xa0;: Cet ordinateur, puis Téléchargements. Appuyez deux fois dessus, ou sur Entrée, pour l’ouvrir.</source>
        <translation>Ihre Datei ist hier: Dieser Computer, dann Downloads. Klicken Sie zweimal darauf oder drücken Sie Eingabe, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>Fichiers du dossier Téléchargements</source>
        <translation>Dateien im Ordner Downloads</translation>
    </message>
    <message>
        <source>Voir la liste des téléchargements</source>
        <translation>Liste der Downloads ansehen</translation>
    </message>
</context>
<context>
    <name>browser::KeptPasswordsDialog</name>
    <message>
        <source>Mots de passe gardés</source>
        <translation>Gespeicherte Passwörter</translation>
    </message>
    <message>
        <source>Le navigateur ne garde aucun mot de passe sur cet ordinateur.</source>
        <translation>Der Browser speichert kein Passwort auf diesem Computer.</translation>
    </message>
    <message>
        <source>Le navigateur les remplit tout seul, pour quiconque s’assied ici.</source>
        <translation>Der Browser füllt sie von selbst aus, für jeden, der sich hierher setzt.</translation>
    </message>
    <message>
        <source>Oublier</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Oublier le mot de passe de %1</source>
        <translation>Das Passwort von %1 vergessen</translation>
    </message>
    <message>
        <source>C’est oublié.</source>
        <translation>Es ist vergessen.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>browser::LeaveQuestion</name>
    <message>
        <source>Quitter cette page&#xa0;?</source>
        <translation>Diese Seite verlassen?</translation>
    </message>
    <message>
        <source>Vous avez écrit quelque chose sur cette page. Ce n’est pas encore envoyé.</source>
        <translation>Sie haben auf dieser Seite etwas geschrieben. Es ist noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Rester sur la page</source>
        <translation>Auf der Seite bleiben</translation>
    </message>
    <message>
        <source>Quitter sans envoyer</source>
        <translation>Verlassen, ohne zu senden</translation>
    </message>
    <message>
        <source>Garder vos changements&#xa0;?</source>
        <translation>Ihre Änderungen behalten?</translation>
    </message>
    <message>
        <source>Vous avez changé quelque chose sur cette page. Ce n’est pas encore enregistré.</source>
        <translation>Sie haben auf dieser Seite etwas geändert. Es ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ne pas garder</source>
        <translation>Nicht behalten</translation>
    </message>
</context>
<context>
    <name>browser::LoadingPage</name>
    <message>
        <source>La page arrive…</source>
        <translation>Die Seite kommt…</translation>
    </message>
    <message>
        <source>La connexion est lente aujourd’hui. Attendez un instant&#xa0;: il n’y a rien à faire.</source>
        <translation>Die Verbindung ist heute langsam. Warten Sie einen Moment: Sie brauchen nichts zu tun.</translation>
    </message>
    <message>
        <source>Arrivée de la page</source>
        <translation>Laden der Seite</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>browser::MessagePage</name>
    <message>
        <source>Page introuvable</source>
        <translation>Seite nicht gefunden</translation>
    </message>
    <message>
        <source>Pas de connexion</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>Site en panne</source>
        <translation>Website gestört</translation>
    </message>
    <message>
        <source>Un problème est arrivé</source>
        <translation>Es gibt ein Problem</translation>
    </message>
    <message>
        <source>Page arrêtée</source>
        <translation>Seite angehalten</translation>
    </message>
    <message>
        <source>Cette page n’existe pas. Revenez à l’accueil.</source>
        <translation>Diese Seite gibt es nicht. Gehen Sie zurück zur Startseite.</translation>
    </message>
    <message>
        <source>L’ordinateur n’est plus relié à Internet. Ce n’est pas votre faute et rien n’est perdu. Attendez un instant, puis cliquez sur «&#xa0;Recharger&#xa0;».</source>
        <translation>Der Computer ist nicht mehr mit dem Internet verbunden. Sie können nichts dafür und es ist nichts verloren. Warten Sie einen Moment und klicken Sie dann auf „Neu laden“.</translation>
    </message>
    <message>
        <source>Ce site ne répond pas. Ce n’est pas votre faute. Revenez dans quelques minutes.</source>
        <translation>Diese Website antwortet nicht. Sie können nichts dafür. Kommen Sie in ein paar Minuten wieder.</translation>
    </message>
    <message>
        <source>Le site %1 ne répond pas. Ce n’est pas votre faute. Attendez quelques minutes, puis cliquez sur «&#xa0;Recharger&#xa0;».</source>
        <translation>Die Website %1 antwortet nicht. Sie können nichts dafür. Warten Sie ein paar Minuten und klicken Sie dann auf „Neu laden“.</translation>
    </message>
    <message>
        <source>Le site n’a pas pu faire ce que vous demandez. Ce n’est pas votre faute. Cliquez sur «&#xa0;Recharger&#xa0;». Si cela continue, demandez au formateur.</source>
        <translation>Die Website konnte nicht tun, was Sie möchten. Sie können nichts dafür. Klicken Sie auf „Neu laden“. Wenn es so bleibt, fragen Sie den Kursleiter.</translation>
    </message>
    <message>
        <source>Vous n’avez pas attendu la page. Si vous avez envoyé quelque chose, c’est bien parti. Cliquez sur «&#xa0;Recharger&#xa0;» pour voir la page.</source>
        <translation>Sie haben nicht auf die Seite gewartet. Wenn Sie etwas gesendet haben, ist es angekommen. Klicken Sie auf „Neu laden“, um die Seite zu sehen.</translation>
    </message>
    <message>
        <source>Aller au bureau</source>
        <translation>Zum Schreibtisch</translation>
    </message>
    <message>
        <source>Aller à l’accueil de %1</source>
        <translation>Zur Startseite von %1</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Recharger la page</source>
        <translation>Seite neu laden</translation>
    </message>
</context>
<context>
    <name>browser::Panels</name>
    <message>
        <source>Retour</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Revient à la page d’avant. Ce que vous avez écrit est gardé.</source>
        <translation>Geht zurück zur vorigen Seite. Was Sie geschrieben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Avancer</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Retourne à la page d’où vous êtes revenu.</source>
        <translation>Geht wieder zu der Seite, von der Sie zurückgekommen sind.</translation>
    </message>
    <message>
        <source>Recharger</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Affiche la page encore une fois.</source>
        <translation>Zeigt die Seite noch einmal an.</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>Schreibtisch</translation>
    </message>
    <message>
        <source>Montre la liste des sites.</source>
        <translation>Zeigt die Liste der Websites.</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Dit où vous êtes. Cliquez dessus pour taper une autre adresse.</source>
        <translation>Sagt, wo Sie sind. Klicken Sie darauf, um eine andere Adresse zu tippen.</translation>
    </message>
    <message>
        <source>Téléchargements</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Montre les fichiers que vous avez gardés.</source>
        <translation>Zeigt die Dateien, die Sie gespeichert haben.</translation>
    </message>
    <message>
        <source>Texte A− A+</source>
        <translation>Text A− A+</translation>
    </message>
    <message>
        <source>Rend le texte plus petit ou plus grand.</source>
        <translation>Macht den Text kleiner oder größer.</translation>
    </message>
    <message>
        <source>Ouvrir un site</source>
        <translation>Eine Website öffnen</translation>
    </message>
    <message>
        <source>Ouvre un onglet de plus. Les autres restent ouverts.</source>
        <translation>Öffnet einen weiteren Tab. Die anderen bleiben offen.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Aller au bouton ou au champ suivant</source>
        <translation>Zur nächsten Schaltfläche oder zum nächsten Feld gehen</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Cliquer</source>
        <translation>Klicken</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Fermer ce qui est ouvert</source>
        <translation>Schließen, was offen ist</translation>
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
        <translation>Strg + L</translation>
    </message>
    <message>
        <source>Taper une adresse</source>
        <translation>Eine Adresse tippen</translation>
    </message>
    <message>
        <source>Ctrl + T</source>
        <translation>Strg + T</translation>
    </message>
    <message>
        <source>Ouvrir un onglet</source>
        <translation>Einen Tab öffnen</translation>
    </message>
    <message>
        <source>Ctrl + W</source>
        <translation>Strg + W</translation>
    </message>
    <message>
        <source>Fermer l’onglet</source>
        <translation>Den Tab schließen</translation>
    </message>
    <message>
        <source>Ctrl + Tab</source>
        <translation>Strg + Tab</translation>
    </message>
    <message>
        <source>Onglet suivant</source>
        <translation>Nächster Tab</translation>
    </message>
    <message>
        <source>Ctrl + J</source>
        <translation>Strg + J</translation>
    </message>
    <message>
        <source>Ctrl + P</source>
        <translation>Strg + P</translation>
    </message>
    <message>
        <source>Imprimer le document affiché</source>
        <translation>Das angezeigte Dokument drucken</translation>
    </message>
    <message>
        <source>Ctrl + +</source>
        <translation>Strg + +</translation>
    </message>
    <message>
        <source>Texte plus grand</source>
        <translation>Text größer</translation>
    </message>
    <message>
        <source>Ctrl + −</source>
        <translation>Strg + −</translation>
    </message>
    <message>
        <source>Texte plus petit</source>
        <translation>Text kleiner</translation>
    </message>
    <message>
        <source>Ctrl + 0</source>
        <translation>Strg + 0</translation>
    </message>
    <message>
        <source>Texte normal</source>
        <translation>Normaler Text</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Passer des onglets à la barre, à la page, au bas de la fenêtre</source>
        <translation>Von den Tabs zur Leiste, zur Seite, zum unteren Rand des Fensters gehen</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Ouvrir ou fermer le téléphone</source>
        <translation>Telefon öffnen oder schließen</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Plein écran</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Aide du navigateur</source>
        <translation>Hilfe zum Browser</translation>
    </message>
    <message>
        <source>Boutons et touches du clavier</source>
        <translation>Schaltflächen und Tasten</translation>
    </message>
    <message>
        <source>Les boutons</source>
        <translation>Die Schaltflächen</translation>
    </message>
    <message>
        <source>Les touches du clavier</source>
        <translation>Die Tasten der Tastatur</translation>
    </message>
    <message>
        <source>Mots de passe gardés</source>
        <translation>Gespeicherte Passwörter</translation>
    </message>
    <message>
        <source>Informations sur ce site</source>
        <translation>Informationen zu dieser Website</translation>
    </message>
    <message>
        <source>Ce nom ressemble à %1, mais c’est un autre site. N’y écrivez rien.</source>
        <translation>Dieser Name ähnelt %1, aber es ist eine andere Website. Schreiben Sie dort nichts.</translation>
    </message>
    <message>
        <source>Ce site n’est pas dans la liste du bureau. Le connaissez-vous&#xa0;?</source>
        <translation>Diese Website steht nicht in der Liste des Schreibtischs. Kennen Sie sie?</translation>
    </message>
    <message>
        <source>Le cadenas dit que la connexion est chiffrée&#xa0;: en chemin, personne ne peut lire ce que vous envoyez.</source>
        <translation>Das Schloss sagt, dass die Verbindung verschlüsselt ist: Unterwegs kann niemand lesen, was Sie senden.</translation>
    </message>
    <message>
        <source>Il ne dit pas que le site est honnête. Comparez le nom en gras, lettre par lettre, avec celui que vous connaissez.</source>
        <translation>Es sagt nicht, dass die Website ehrlich ist. Vergleichen Sie den fett gedruckten Namen, Buchstabe für Buchstabe, mit dem, den Sie kennen.</translation>
    </message>
    <message>
        <source>Ici, on s’entraîne&#xa0;: rien n’est réel et rien ne sort de cet ordinateur.</source>
        <translation>Hier wird geübt: Nichts ist echt und nichts verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>browser::PasswordManager</name>
    <message>
        <source>Enregistrer le mot de passe&#xa0;?</source>
        <translation>Das Passwort speichern?</translation>
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
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Jamais pour ce site</source>
        <translation>Nie für diese Website</translation>
    </message>
    <message>
        <source>Pas maintenant</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Le mot de passe est gardé ici.</source>
        <translation>Das Passwort ist hier gespeichert.</translation>
    </message>
    <message>
        <source>Chez vous, c’est pratique. Sur un ordinateur partagé, la personne suivante pourrait entrer à votre place&#xa0;: mieux vaut dire non. Vous pouvez encore l’enlever.</source>
        <translation>Zu Hause ist das praktisch. An einem gemeinsam genutzten Computer könnte die nächste Person sich an Ihrer Stelle anmelden: Sagen Sie dort lieber Nein. Sie können es noch entfernen.</translation>
    </message>
    <message>
        <source>C’est noté&#xa0;: jamais pour ce site.</source>
        <translation>Notiert: nie für diese Website.</translation>
    </message>
    <message>
        <source>Le navigateur ne posera plus la question. Sur un ordinateur partagé, c’est un bon choix.</source>
        <translation>Der Browser fragt nicht mehr. An einem gemeinsam genutzten Computer ist das eine gute Wahl.</translation>
    </message>
    <message>
        <source>C’est noté&#xa0;: rien n’est gardé.</source>
        <translation>Notiert: Es wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Sur un ordinateur partagé, c’est le bon choix. N’oubliez pas de vous déconnecter.</source>
        <translation>An einem gemeinsam genutzten Computer ist das die richtige Wahl. Vergessen Sie nicht, sich abzumelden.</translation>
    </message>
    <message>
        <source>J’ai compris</source>
        <translation>Ich habe verstanden</translation>
    </message>
    <message>
        <source>Voir les mots de passe gardés</source>
        <translation>Gespeicherte Passwörter ansehen</translation>
    </message>
    <message>
        <source>Le navigateur a rempli le mot de passe.</source>
        <translation>Der Browser hat das Passwort ausgefüllt.</translation>
    </message>
    <message>
        <source>Vous l’aviez enregistré pour %1. Quelqu’un d’autre, assis ici, entrerait aussi facilement que vous.</source>
        <translation>Sie hatten es für %1 gespeichert. Jemand anders, der hier sitzt, käme genauso leicht hinein wie Sie.</translation>
    </message>
    <message>
        <source>Un mot de passe est resté ici.</source>
        <translation>Ein Passwort ist hier zurückgeblieben.</translation>
    </message>
    <message>
        <source>%1 l’a enregistré sur cet ordinateur. Un vrai navigateur vous le proposerait&#xa0;: vous pourriez entrer à sa place. Voilà pourquoi on dit non sur un ordinateur partagé.</source>
        <translation>%1 hat es auf diesem Computer gespeichert. Ein echter Browser würde es Ihnen vorschlagen: Sie könnten sich an Stelle dieser Person anmelden. Darum sagt man an einem gemeinsam genutzten Computer Nein.</translation>
    </message>
</context>
<context>
    <name>browser::RenameDialog</name>
    <message>
        <source>Renommer le fichier</source>
        <translation>Datei umbenennen</translation>
    </message>
    <message>
        <source>Nouveau nom</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>Nichts ändern</translation>
    </message>
    <message>
        <source>Renommer</source>
        <translation>Umbenennen</translation>
    </message>
</context>
<context>
    <name>browser::SiteTile</name>
    <message>
        <source>Ouvrir %1</source>
        <comment>a site</comment>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>browser::Tab</name>
    <message>
        <source>%1 — %2</source>
        <comment>title of a page, name of its site</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>browser::TabBar</name>
    <message>
        <source>Onglets</source>
        <translation>Tabs</translation>
    </message>
    <message>
        <source>Fermer l’onglet %1&#xa0;: %2</source>
        <comment>place and title of a tab</comment>
        <translation>Tab %1 schließen: %2</translation>
    </message>
    <message>
        <source>Fermer l’onglet</source>
        <translation>Den Tab schließen</translation>
    </message>
</context>
<context>
    <name>browser::TabStrip</name>
    <message>
        <source>Ouvrir un site</source>
        <translation>Eine Website öffnen</translation>
    </message>
    <message>
        <source>Ouvrir un site dans un nouvel onglet (Ctrl + T)</source>
        <translation>Eine Website in einem neuen Tab öffnen (Strg + T)</translation>
    </message>
    <message>
        <source>Fermez d’abord un onglet&#xa0;: il y en a déjà beaucoup.</source>
        <translation>Schließen Sie zuerst einen Tab: Es sind schon viele offen.</translation>
    </message>
</context>
<context>
    <name>browser::UnknownSitePage</name>
    <message>
        <source>Les sites</source>
        <translation>Die Websites</translation>
    </message>
    <message>
        <source>Choisissez un site</source>
        <translation>Wählen Sie eine Website</translation>
    </message>
    <message>
        <source>Site inconnu</source>
        <translation>Unbekannte Website</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas une adresse. Une adresse a des points, comme www.electruc.example. Choisissez un site dans la liste.</source>
        <translation>„%1“ ist keine Adresse. Eine Adresse hat Punkte, wie www.electruc.example. Wählen Sie eine Website aus der Liste.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: ce site n’existe pas ici. Choisissez-en un dans la liste.</source>
        <translation>„%1“: Diese Website gibt es hier nicht. Wählen Sie eine aus der Liste.</translation>
    </message>
</context>
<context>
    <name>browser::ViewerToolBar</name>
    <message>
        <source>Réduire</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Page entière</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Imprimer (Ctrl + P)</source>
        <translation>Drucken (Strg + P)</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Taille&#xa0;: %1&#xa0;%</source>
        <translation>Größe: %1&#xa0;%</translation>
    </message>
    <message>
        <source>La page est déjà à sa plus petite taille.</source>
        <translation>Die Seite hat schon ihre kleinste Größe.</translation>
    </message>
    <message>
        <source>La page est déjà à sa plus grande taille.</source>
        <translation>Die Seite hat schon ihre größte Größe.</translation>
    </message>
</context>
<context>
    <name>browser::fileKind</name>
    <message>
        <source>Photo ou image</source>
        <translation>Foto oder Bild</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Document Word</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Vidéo</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>cli::AdvanceCommand</name>
    <message>
        <source>Avance le calendrier de l’exercice d’un jour, d’une semaine ou d’un mois.</source>
        <translation>Rückt den Kalender der Übung um einen Tag, eine Woche oder einen Monat vor.</translation>
    </message>
    <message>
        <source>Choisissez day, week ou month.</source>
        <translation>Wählen Sie day, week oder month.</translation>
    </message>
</context>
<context>
    <name>cli::CertificateCommand</name>
    <message>
        <source>Vérifie une attestation, sans réseau. En annule une. Échange les clés.</source>
        <translation>Prüft eine Bescheinigung, ohne Netz. Widerruft eine. Tauscht Schlüssel aus.</translation>
    </message>
    <message>
        <source>avec key&#xa0;: écrit la clé publique d’ici, pour les autres ordinateurs</source>
        <translation>mit key: schreibt den öffentlichen Schlüssel von hier, für die anderen Computer</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>avec key&#xa0;: croit désormais ce que cette clé signe</source>
        <translation>mit key: glaubt ab jetzt, was dieser Schlüssel unterschreibt</translation>
    </message>
    <message>
        <source>avec key&#xa0;: ne croit plus cette clé</source>
        <translation>mit key: glaubt diesem Schlüssel nicht mehr</translation>
    </message>
    <message>
        <source>EMPREINTE</source>
        <translation>FINGERABDRUCK</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: écrivez verify, list, revoke, reinstate ou key.</source>
        <translation>„%1“: Schreiben Sie verify, list, revoke, reinstate oder key.</translation>
    </message>
    <message>
        <source>Il manque un code&#xa0;: certificate %1 CODE</source>
        <translation>Es fehlt ein Code: certificate %1 CODE</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est de trop.</source>
        <translation>„%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>annulée</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>Aucune attestation n’a été remise ici.</source>
        <translation>Hier wurde noch keine Bescheinigung ausgestellt.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas le code d’une attestation.</source>
        <translation>„%1“ ist nicht der Code einer Bescheinigung.</translation>
    </message>
    <message>
        <source>Cette attestation est annulée.</source>
        <translation>Diese Bescheinigung ist widerrufen.</translation>
    </message>
    <message>
        <source>Cette attestation vaut à nouveau.</source>
        <translation>Diese Bescheinigung gilt wieder.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un fichier de clé d’Electruc.</source>
        <translation>„%1“ ist keine Schlüsseldatei von Electruc.</translation>
    </message>
    <message>
        <source>Aucune clé connue n’a l’empreinte «&#xa0;%1&#xa0;».</source>
        <translation>Kein bekannter Schlüssel hat den Fingerabdruck „%1“.</translation>
    </message>
    <message>
        <source>(celle d’ici)</source>
        <translation>(der von hier)</translation>
    </message>
</context>
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>Contrôle la base de données, le contenu, les polices, les imprimantes et le disque.</source>
        <translation>Prüft die Datenbank, den Inhalt, die Schriften, die Drucker und die Festplatte.</translation>
    </message>
    <message>
        <source>bon</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>à savoir</source>
        <translation>zur Kenntnis</translation>
    </message>
    <message>
        <source>à réparer</source>
        <translation>zu beheben</translation>
    </message>
</context>
<context>
    <name>cli::ContractCommand</name>
    <message>
        <source>Écrit un contrat en PDF.</source>
        <translation>Schreibt einen Vertrag als PDF.</translation>
    </message>
    <message>
        <source>Aucun contrat pour le code EAN «&#xa0;%1&#xa0;».</source>
        <translation>Kein Vertrag für den EAN-Code „%1“.</translation>
    </message>
</context>
<context>
    <name>cli::Dispatcher</name>
    <message>
        <source>Dites ce qu’il faut faire.</source>
        <translation>Sagen Sie, was zu tun ist.</translation>
    </message>
    <message>
        <source>La liste des commandes&#xa0;: %1 --help</source>
        <translation>Die Liste der Befehle: %1 --help</translation>
    </message>
    <message>
        <source>La commande «&#xa0;%1&#xa0;» n’existe pas.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Son mode d’emploi&#xa0;: %1 %2 --help</source>
        <translation>Seine Anleitung: %1 %2 --help</translation>
    </message>
    <message>
        <source>Une option est mal écrite&#xa0;: il lui manque une valeur, ou elle n’en prend pas.</source>
        <translation>Eine Option ist falsch geschrieben: Ihr fehlt ein Wert oder sie nimmt keinen.</translation>
    </message>
    <message>
        <source>L’option «&#xa0;%1&#xa0;» n’existe pas ici.</source>
        <translation>Die Option „%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Il manque quelque chose après «&#xa0;%1&#xa0;».</source>
        <translation>Nach „%1“ fehlt etwas.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est de trop.</source>
        <translation>„%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>Il manque l’option --%1.</source>
        <translation>Die Option --%1 fehlt.</translation>
    </message>
    <message>
        <source>L’option --%1 est vide.</source>
        <translation>Die Option --%1 ist leer.</translation>
    </message>
    <message>
        <source>L’adresse de la base de données commence par postgresql://.</source>
        <translation>Die Adresse der Datenbank beginnt mit postgresql://.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un jour. Écrivez l’année, le mois et le jour&#xa0;: 2026-11-25.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie Jahr, Monat und Tag: 2026-11-25.</translation>
    </message>
    <message>
        <source>Le jour simulé va de %1 à %2.</source>
        <translation>Der simulierte Tag liegt zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Prépare et contrôle Electruc depuis un terminal.</source>
        <translation>Bereitet Electruc von einem Terminal aus vor und prüft es.</translation>
    </message>
    <message>
        <source>%1 [--data DOSSIER] [--database URL] [--today AAAA-MM-JJ] COMMANDE</source>
        <translation>%1 [--data ORDNER] [--database URL] [--today JJJJ-MM-TT] BEFEHL</translation>
    </message>
    <message>
        <source>Options de toutes les commandes&#xa0;:</source>
        <translation>Optionen aller Befehle:</translation>
    </message>
    <message>
        <source>le dossier des données (sinon ELECTRUC_DATA_DIR, sinon celui de l’utilisateur)</source>
        <translation>der Ordner mit den Daten (sonst ELECTRUC_DATA_DIR, sonst der des Benutzers)</translation>
    </message>
    <message>
        <source>un serveur PostgreSQL au lieu des fichiers SQLite</source>
        <translation>ein PostgreSQL-Server statt der SQLite-Dateien</translation>
    </message>
    <message>
        <source>le jour simulé</source>
        <translation>der simulierte Tag</translation>
    </message>
    <message>
        <source>les chiffres en JSON, là où il y en a</source>
        <translation>die Zahlen als JSON, wo es welche gibt</translation>
    </message>
    <message>
        <source>ce texte, ou celui d’une commande</source>
        <translation>dieser Text oder der eines Befehls</translation>
    </message>
    <message>
        <source>la version</source>
        <translation>die Version</translation>
    </message>
    <message>
        <source>Code de retour&#xa0;: 0 fait, 1 échec, 2 mauvais appel.</source>
        <translation>Rückgabewert: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf.</translation>
    </message>
    <message>
        <source>Options de toutes les commandes&#xa0;: %1 --help</source>
        <translation>Optionen aller Befehle: %1 --help</translation>
    </message>
</context>
<context>
    <name>cli::DumpCommand</name>
    <message>
        <source>Écrit le monde simulé en texte&#xa0;: deux remises à zéro du même jour donnent le même texte.</source>
        <translation>Schreibt die simulierte Welt als Text: Zweimal Zurücksetzen am selben Tag ergibt denselben Text.</translation>
    </message>
</context>
<context>
    <name>cli::EventCommand</name>
    <message>
        <source>Fait arriver quelque chose&#xa0;: %1.</source>
        <translation>Lässt etwas geschehen: %1.</translation>
    </message>
    <message>
        <source>à une personne, par le code EAN de son compteur</source>
        <translation>bei einer Person, über den EAN-Code ihres Zählers</translation>
    </message>
    <message>
        <source>dans tant de minutes</source>
        <translation>in so vielen Minuten</translation>
    </message>
    <message>
        <source>ce jour-là dans le calendrier de l’exercice</source>
        <translation>an diesem Tag im Kalender der Übung</translation>
    </message>
    <message>
        <source>montre ce qui est prévu et ce qui est arrivé</source>
        <translation>zeigt, was geplant ist und was geschehen ist</translation>
    </message>
    <message>
        <source>annule ce qui est prévu sous ce numéro</source>
        <translation>hebt auf, was unter dieser Nummer geplant ist</translation>
    </message>
    <message>
        <source>Choisissez un événement (%1), --list ou --cancel N.</source>
        <translation>Wählen Sie ein Ereignis (%1), --list oder --cancel N.</translation>
    </message>
    <message>
        <source>Rien n’est prévu sous le numéro «&#xa0;%1&#xa0;».</source>
        <translation>Unter der Nummer „%1“ ist nichts geplant.</translation>
    </message>
    <message>
        <source>Annulé.</source>
        <translation>Aufgehoben.</translation>
    </message>
    <message>
        <source>L’événement «&#xa0;%1&#xa0;» n’existe pas. Il y a&#xa0;: %2.</source>
        <translation>Das Ereignis „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Choisissez --in ou --on, pas les deux.</source>
        <translation>Wählen Sie --in oder --on, nicht beides.</translation>
    </message>
    <message>
        <source>La date «&#xa0;%1&#xa0;» n’existe pas.</source>
        <translation>Das Datum „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Personne n’a le code EAN «&#xa0;%1&#xa0;».</source>
        <translation>Niemand hat den EAN-Code „%1“.</translation>
    </message>
    <message>
        <source>Cet événement n’est pas possible ainsi&#xa0;: une personne seulement pour une facture ou un relevé, 1 à %1 minutes, un jour après aujourd’hui.</source>
        <translation>Dieses Ereignis ist so nicht möglich: eine Person nur bei einer Rechnung oder einer Ablesung, 1 bis %1 Minuten, ein Tag nach heute.</translation>
    </message>
</context>
<context>
    <name>cli::ExerciseCommand</name>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: écrivez check FICHIER, ou conditions.</source>
        <translation>„%1“: Schreiben Sie check DATEI oder conditions.</translation>
    </message>
    <message>
        <source>Il manque un fichier&#xa0;: exercise check FICHIER</source>
        <translation>Es fehlt eine Datei: exercise check DATEI</translation>
    </message>
    <message>
        <source>Aucune faute.</source>
        <translation>Kein Fehler.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: un exercice s’appelle une lettre et deux chiffres, comme X01.</source>
        <translation>„%1“: Eine Übung heißt ein Buchstabe und zwei Ziffern, wie X01.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» existe déjà. Donnez un autre nom de fichier.</source>
        <translation>„%1“ gibt es schon. Geben Sie einen anderen Dateinamen an.</translation>
    </message>
    <message>
        <source>Écrit&#xa0;: %1. Changez-le, puis&#xa0;: electrucctl exercise check %1</source>
        <translation>Geschrieben: %1. Ändern Sie es, danach: electrucctl exercise check %1</translation>
    </message>
    <message>
        <source>Vérifie un exercice, en commence un, montre les conditions qu’il peut employer, ou écrit le livret du formateur.</source>
        <translation>Prüft eine Übung, beginnt eine, zeigt die Bedingungen, die sie verwenden kann, oder schreibt das Heft für Kursleiter.</translation>
    </message>
    <message>
        <source>avec booklet&#xa0;: le fichier à écrire</source>
        <translation>mit booklet: die Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>avec booklet&#xa0;: fr, nl, de ou en&#xa0;; celle des réglages sinon</source>
        <translation>mit booklet: fr, nl, de oder en; sonst die der Einstellungen</translation>
    </message>
    <message>
        <source>LANGUE</source>
        <translation>SPRACHE</translation>
    </message>
    <message>
        <source>Il manque l’option --%1.</source>
        <translation>Die Option --%1 fehlt.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: écrivez fr, nl, de ou en.</source>
        <translation>„%1“: Schreiben Sie fr, nl, de oder en.</translation>
    </message>
    <message>
        <source>Un de ces exercices n’existe pas&#xa0;: %1.</source>
        <translation>Eine dieser Übungen gibt es nicht: %1.</translation>
    </message>
</context>
<context>
    <name>cli::ExportCommand</name>
    <message>
        <source>Écrit une table en CSV. Sans table&#xa0;: leur liste.</source>
        <translation>Schreibt eine Tabelle als CSV. Ohne Tabelle: ihre Liste.</translation>
    </message>
    <message>
        <source>le fichier à écrire&#xa0;; «&#xa0;-&#xa0;»&#xa0;: la sortie standard</source>
        <translation>die Datei, die geschrieben wird; „-“: die Standardausgabe</translation>
    </message>
    <message>
        <source>marque UTF-8 en tête, pour les tableurs qui la demandent</source>
        <translation>UTF-8-Kennung am Anfang, für Tabellenprogramme, die sie verlangen</translation>
    </message>
    <message>
        <source>Il manque l’option --csv.</source>
        <translation>Die Option --csv fehlt.</translation>
    </message>
    <message>
        <source>Il n’y a pas de table «&#xa0;%1&#xa0;». Leur liste&#xa0;: electrucctl export</source>
        <translation>Es gibt keine Tabelle „%1“. Die Liste: electrucctl export</translation>
    </message>
    <message>
        <source>Il manque le nom de la table.</source>
        <translation>Der Name der Tabelle fehlt.</translation>
    </message>
</context>
<context>
    <name>cli::ForgetPeopleCommand</name>
    <message>
        <source>Efface toute trace des personnes, sans retour possible, et le prouve.</source>
        <translation>Löscht jede Spur der Personen, endgültig, und beweist es.</translation>
    </message>
    <message>
        <source>compte seulement ce qui serait effacé</source>
        <translation>zählt nur, was gelöscht würde</translation>
    </message>
    <message>
        <source>écrit la preuve dans ce fichier</source>
        <translation>schreibt den Nachweis in diese Datei</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Effacement</source>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>Il n’y a rien à effacer.</source>
        <translation>Es gibt nichts zu löschen.</translation>
    </message>
</context>
<context>
    <name>cli::InvoiceCommand</name>
    <message>
        <source>le fichier à écrire</source>
        <translation>die Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>%1&#xa0;: écrit dans %2.</source>
        <translation>%1: in %2 geschrieben.</translation>
    </message>
    <message>
        <source>Écrit une facture en PDF.</source>
        <translation>Schreibt eine Rechnung als PDF.</translation>
    </message>
    <message>
        <source>Aucune facture n’a la référence «&#xa0;%1&#xa0;».</source>
        <translation>Keine Rechnung hat die Referenz „%1“.</translation>
    </message>
</context>
<context>
    <name>cli::InvoicesCommand</name>
    <message>
        <source>Écrit toutes les factures en PDF. Ctrl-C arrête après une facture entière.</source>
        <translation>Schreibt alle Rechnungen als PDF. Strg-C hält nach einer vollständigen Rechnung an.</translation>
    </message>
    <message>
        <source>le dossier où les écrire&#xa0;; il est créé s’il manque</source>
        <translation>der Ordner, in den sie geschrieben werden; er wird angelegt, wenn er fehlt</translation>
    </message>
    <message>
        <source>Arrêté à votre demande&#xa0;: %1 factures sur %2 sont écrites, entières.</source>
        <translation>Auf Ihren Wunsch angehalten: %1 von %2 Rechnungen sind geschrieben, vollständig.</translation>
    </message>
    <message>
        <source>Factures</source>
        <translation>Rechnungen</translation>
    </message>
</context>
<context>
    <name>cli::LettersCommand</name>
    <message>
        <source>Écrit en un PDF les lettres d’invitation du groupe. Qui a déjà un compte n’en reçoit pas.</source>
        <translation>Schreibt die Einladungsbriefe der Gruppe in eine PDF-Datei. Wer schon ein Konto hat, bekommt keinen.</translation>
    </message>
    <message>
        <source>le fichier à écrire</source>
        <translation>die Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>donne un nouveau code à chaque personne&#xa0;; les anciens ne valent plus</source>
        <translation>gibt jeder Person einen neuen Code; die alten gelten nicht mehr</translation>
    </message>
    <message>
        <source>ajoute à chaque lettre la carte du personnage</source>
        <translation>fügt jedem Brief die Rollenkarte hinzu</translation>
    </message>
    <message>
        <source>Personne de ce groupe n’attend de lettre.</source>
        <translation>Niemand in dieser Gruppe wartet auf einen Brief.</translation>
    </message>
    <message>
        <source>%1 lettres écrites dans %2.</source>
        <translation>%1 Briefe in %2 geschrieben.</translation>
    </message>
</context>
<context>
    <name>cli::PackCommand</name>
    <message>
        <source>Vérifie, ajoute, montre, enregistre ou retire des exercices écrits ailleurs.</source>
        <translation>Prüft, ergänzt, zeigt, speichert oder entfernt Übungen, die anderswo geschrieben wurden.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: écrivez check, import, list, export ou remove.</source>
        <translation>„%1“: Schreiben Sie check, import, list, export oder remove.</translation>
    </message>
    <message>
        <source>pack %1 ne s’écrit pas ainsi&#xa0;: voyez --help.</source>
        <translation>pack %1 schreibt man nicht so: siehe --help.</translation>
    </message>
    <message>
        <source>Ajouté&#xa0;: %1 exercices.</source>
        <translation>Hinzugefügt: %1 Übungen.</translation>
    </message>
    <message>
        <source>Aucune faute&#xa0;: %1 exercices.</source>
        <translation>Kein Fehler: %1 Übungen.</translation>
    </message>
    <message>
        <source>Rien n’a été ajouté.</source>
        <translation>Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Rien ne s’appelle «&#xa0;%1&#xa0;».</source>
        <translation>Nichts heißt „%1“.</translation>
    </message>
    <message>
        <source>Retiré.</source>
        <translation>Entfernt.</translation>
    </message>
</context>
<context>
    <name>cli::PapersCommand</name>
    <message>
        <source>Écrit les feuilles de fin de séance du groupe en cours, et ses attestations.</source>
        <translation>Schreibt die Blätter zum Ende der Sitzung für die aktuelle Gruppe und ihre Bescheinigungen.</translation>
    </message>
    <message>
        <source>écrit tout dans ce fichier</source>
        <translation>schreibt alles in diese Datei</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>les feuilles avec les prénoms</source>
        <translation>die Blätter mit den Vornamen</translation>
    </message>
    <message>
        <source>aussi les attestations, avec les prénoms</source>
        <translation>auch die Bescheinigungen, mit den Vornamen</translation>
    </message>
    <message>
        <source>Il n’y a personne dans ce groupe.</source>
        <translation>In dieser Gruppe ist niemand.</translation>
    </message>
</context>
<context>
    <name>cli::PeopleCommand</name>
    <message>
        <source>Ajoute des personnes au groupe&#xa0;: d’un fichier CSV ou inventées. Les montre ou les retire.</source>
        <translation>Fügt der Gruppe Personen hinzu: aus einer CSV-Datei oder erfundene. Zeigt oder entfernt sie.</translation>
    </message>
    <message>
        <source>avec import&#xa0;: lit le fichier et dit ce qui serait fait, sans rien écrire</source>
        <translation>mit import: liest die Datei und sagt, was geschehen würde, ohne etwas zu schreiben</translation>
    </message>
    <message>
        <source>avec import&#xa0;: le fichier où écrire les lignes refusées</source>
        <translation>mit import: die Datei, in die die abgelehnten Zeilen geschrieben werden</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: écrivez import, invent, list ou remove.</source>
        <translation>„%1“: Schreiben Sie import, invent, list oder remove.</translation>
    </message>
    <message>
        <source>Il manque quelque chose&#xa0;: people %1 …</source>
        <translation>Es fehlt etwas: people %1 …</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est de trop.</source>
        <translation>„%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Arrêté à votre demande&#xa0;: personne n’a été ajouté.</source>
        <translation>Auf Ihren Wunsch angehalten: Es wurde niemand hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 ajoutées, %2 mises à jour.</source>
        <translation>%1 hinzugefügt, %2 aktualisiert.</translation>
    </message>
    <message>
        <source>Il manque ces colonnes dans le fichier&#xa0;: %1.</source>
        <translation>Diese Spalten fehlen in der Datei: %1.</translation>
    </message>
    <message>
        <source>À ajouter&#xa0;: %1&#xa0;; à mettre à jour&#xa0;: %2&#xa0;; refusées&#xa0;: %3. Rien n’est écrit.</source>
        <translation>Hinzuzufügen: %1; zu aktualisieren: %2; abgelehnt: %3. Es ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>Écrivez un nombre de 1 à %1.</source>
        <translation>Schreiben Sie eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>Il n’y a personne dans ce groupe.</source>
        <translation>In dieser Gruppe ist niemand.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un code EAN.</source>
        <translation>„%1“ ist kein EAN-Code.</translation>
    </message>
    <message>
        <source>Cette personne n’a pas été ajoutée par vous&#xa0;: elle reste.</source>
        <translation>Diese Person wurde nicht von Ihnen hinzugefügt: Sie bleibt.</translation>
    </message>
    <message>
        <source>Cette personne est retirée.</source>
        <translation>Diese Person ist entfernt.</translation>
    </message>
</context>
<context>
    <name>cli::PeopleCommands</name>
    <message>
        <source>le groupe&#xa0;; people le crée s’il manque. Sans cette option&#xa0;: le groupe en cours</source>
        <translation>die Gruppe; people legt sie an, wenn sie fehlt. Ohne diese Option: die aktuelle Gruppe</translation>
    </message>
    <message>
        <source>NOM</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Il n’y a pas de groupe «&#xa0;%1&#xa0;».</source>
        <translation>Es gibt keine Gruppe „%1“.</translation>
    </message>
    <message>
        <source>Ce nom de groupe ne va pas&#xa0;: 40 lettres au plus.</source>
        <translation>Dieser Gruppenname geht nicht: höchstens 40 Buchstaben.</translation>
    </message>
</context>
<context>
    <name>cli::PersonaCardsCommand</name>
    <message>
        <source>Écrit en un PDF les cartes des personnages du groupe.</source>
        <translation>Schreibt die Rollenkarten der Gruppe in eine PDF-Datei.</translation>
    </message>
    <message>
        <source>le fichier à écrire</source>
        <translation>die Datei, die geschrieben wird</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>Il n’y a personne dans ce groupe.</source>
        <translation>In dieser Gruppe ist niemand.</translation>
    </message>
    <message>
        <source>%1 cartes écrites dans %2.</source>
        <translation>%1 Karten in %2 geschrieben.</translation>
    </message>
</context>
<context>
    <name>cli::ResetCommand</name>
    <message>
        <source>Remet à zéro. La commande undo-reset revient en arrière.</source>
        <translation>Setzt zurück. Der Befehl undo-reset macht es rückgängig.</translation>
    </message>
    <message>
        <source>une personne, par le code EAN de son compteur</source>
        <translation>eine Person, über den EAN-Code ihres Zählers</translation>
    </message>
    <message>
        <source>tout le monde simulé, pour le groupe suivant&#xa0;; les prénoms restent</source>
        <translation>die ganze simulierte Welt, für die nächste Gruppe; die Vornamen bleiben</translation>
    </message>
    <message>
        <source>tout, prénoms compris</source>
        <translation>alles, auch die Vornamen</translation>
    </message>
    <message>
        <source>seulement les comptes en ligne&#xa0;; messages et téléchargements restent</source>
        <translation>nur die Online-Konten; Nachrichten und Downloads bleiben</translation>
    </message>
    <message>
        <source>de nouvelles lettres d’invitation&#xa0;; sans cela, les lettres restent valables</source>
        <translation>neue Einladungsbriefe; ohne diese Option bleiben die Briefe gültig</translation>
    </message>
    <message>
        <source>Choisissez ce qu’il faut remettre à zéro&#xa0;: --person EAN, --group ou --all.</source>
        <translation>Wählen Sie, was zurückgesetzt wird: --person EAN, --group oder --all.</translation>
    </message>
    <message>
        <source>--all efface tout&#xa0;: --account et --new-letters vont avec --person ou --group.</source>
        <translation>--all löscht alles: --account und --new-letters gehören zu --person oder --group.</translation>
    </message>
    <message>
        <source>Personne n’a le code EAN «&#xa0;%1&#xa0;».</source>
        <translation>Niemand hat den EAN-Code „%1“.</translation>
    </message>
    <message>
        <source>Remis à zéro. Pour revenir en arrière&#xa0;: electrucctl undo-reset</source>
        <translation>Zurückgesetzt. Um es rückgängig zu machen: electrucctl undo-reset</translation>
    </message>
</context>
<context>
    <name>cli::ResultsCommand</name>
    <message>
        <source>Donne les résultats du groupe en cours, sans les prénoms.</source>
        <translation>Zeigt die Ergebnisse der aktuellen Gruppe, ohne die Vornamen.</translation>
    </message>
    <message>
        <source>écrit un tableau dans ce fichier</source>
        <translation>schreibt eine Tabelle in diese Datei</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>écrit la feuille dans ce fichier</source>
        <translation>schreibt das Blatt in diese Datei</translation>
    </message>
    <message>
        <source>avec les prénoms</source>
        <translation>mit den Vornamen</translation>
    </message>
</context>
<context>
    <name>cli::SessionCommand</name>
    <message>
        <source>Montre les séances préparées, en commence une ou arrête celle qui est en cours.</source>
        <translation>Zeigt die vorbereiteten Sitzungen, beginnt eine oder beendet die laufende.</translation>
    </message>
    <message>
        <source>Choisissez list, start NOM ou stop.</source>
        <translation>Wählen Sie list, start NAME oder stop.</translation>
    </message>
    <message>
        <source>Aucune séance ne s’appelle «&#xa0;%1&#xa0;». «&#xa0;session list&#xa0;» les montre.</source>
        <translation>Keine Sitzung heißt „%1“. „session list“ zeigt sie.</translation>
    </message>
    <message>
        <source>La séance «&#xa0;%1&#xa0;» est vide.</source>
        <translation>Die Sitzung „%1“ ist leer.</translation>
    </message>
    <message>
        <source>Une séance est déjà en cours. Arrêtez-la d’abord.</source>
        <translation>Es läuft schon eine Sitzung. Beenden Sie diese zuerst.</translation>
    </message>
    <message>
        <source>Aucune séance n’est en cours.</source>
        <translation>Es läuft keine Sitzung.</translation>
    </message>
</context>
<context>
    <name>cli::SetupCommand</name>
    <message>
        <source>Crée les données. Peut être répété&#xa0;: ce qui existe est gardé.</source>
        <translation>Legt die Daten an. Kann wiederholt werden: Was da ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>un fichier qui contient le code du formateur, quatre chiffres&#xa0;; sans lui, le formateur choisit son code à la première ouverture</source>
        <translation>eine Datei mit dem Code des Kursleiters, vier Ziffern; ohne sie wählt der Kursleiter seinen Code beim ersten Öffnen</translation>
    </message>
    <message>
        <source>Electruc est prêt dans %1.</source>
        <translation>Electruc ist bereit in %1.</translation>
    </message>
    <message>
        <source>Ce code est trop simple. Choisissez quatre chiffres que personne n’essaie d’abord.</source>
        <translation>Dieser Code ist zu einfach. Wählen Sie vier Ziffern, die niemand zuerst versucht.</translation>
    </message>
    <message>
        <source>Le fichier %1 doit contenir quatre chiffres, et rien d’autre.</source>
        <translation>Die Datei %1 muss vier Ziffern enthalten und sonst nichts.</translation>
    </message>
    <message>
        <source>un fichier qui contient le code de l’organisateur, quatre chiffres&#xa0;; vide&#xa0;: il n’y en a plus</source>
        <translation>eine Datei mit dem Code der Organisation, vier Ziffern; leer: es gibt keinen mehr</translation>
    </message>
    <message>
        <source>Choisissez d’abord le code du formateur, avec --pin-file.</source>
        <translation>Wählen Sie zuerst den Code des Kursleiters, mit --pin-file.</translation>
    </message>
    <message>
        <source>Le formateur et l’organisateur n’ont pas le même code. Choisissez-en un autre.</source>
        <translation>Kursleiter und Organisation haben nicht denselben Code. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>cli::SnapshotCommand</name>
    <message>
        <source>Garde le monde simulé sous un nom, le retrouve ou l’oublie.</source>
        <translation>Bewahrt die simulierte Welt unter einem Namen auf, holt sie zurück oder vergisst sie.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: écrivez save, list, restore ou remove.</source>
        <translation>„%1“: Schreiben Sie save, list, restore oder remove.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est de trop.</source>
        <translation>„%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>Il manque un nom&#xa0;: snapshot %1 NOM</source>
        <translation>Es fehlt ein Name: snapshot %1 NAME</translation>
    </message>
    <message>
        <source>Aucun monde n’est gardé sous le nom «&#xa0;%1&#xa0;».</source>
        <translation>Unter dem Namen „%1“ ist keine Welt aufbewahrt.</translation>
    </message>
    <message>
        <source>Ce nom est trop long&#xa0;: %1 caractères au plus.</source>
        <translation>Dieser Name ist zu lang: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Un monde est déjà gardé sous le nom «&#xa0;%1&#xa0;». Choisissez un autre nom, ou retirez-le d’abord.</source>
        <translation>Unter dem Namen „%1“ ist schon eine Welt aufbewahrt. Wählen Sie einen anderen Namen oder entfernen Sie sie zuerst.</translation>
    </message>
    <message>
        <source>Gardé sous le nom «&#xa0;%1&#xa0;».</source>
        <translation>Unter dem Namen „%1“ aufbewahrt.</translation>
    </message>
    <message>
        <source>Le monde «&#xa0;%1&#xa0;» est revenu. undo-reset l’annule.</source>
        <translation>Die Welt „%1“ ist zurück. undo-reset macht es rückgängig.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est oublié.</source>
        <translation>„%1“ ist vergessen.</translation>
    </message>
    <message>
        <source>Aucun monde n’est gardé.</source>
        <translation>Keine Welt ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Il faut deux noms&#xa0;: snapshot rename NOM NOUVEAU</source>
        <translation>Es braucht zwei Namen: snapshot rename NAME NEU</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» s’appelle maintenant «&#xa0;%2&#xa0;».</source>
        <translation>„%1“ heißt jetzt „%2“.</translation>
    </message>
</context>
<context>
    <name>cli::StatusCommand</name>
    <message>
        <source>Dit ce que contiennent les données.</source>
        <translation>Sagt, was die Daten enthalten.</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>non</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Dossier des données</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Base de données</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Jour simulé</source>
        <translation>Simulierter Tag</translation>
    </message>
    <message>
        <source>Points de fourniture</source>
        <translation>Lieferstellen</translation>
    </message>
    <message>
        <source>Factures</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Prénoms</source>
        <translation>Vornamen</translation>
    </message>
    <message>
        <source>Mondes gardés</source>
        <translation>Aufbewahrte Welten</translation>
    </message>
    <message>
        <source>Code du formateur choisi</source>
        <translation>Code des Kursleiters gewählt</translation>
    </message>
    <message>
        <source>Remise à zéro annulable</source>
        <translation>Zurücksetzen kann rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Code de l’organisateur choisi</source>
        <translation>Code der Organisation gewählt</translation>
    </message>
</context>
<context>
    <name>cli::TermsCommand</name>
    <message>
        <source>Écrit les conditions générales en PDF.</source>
        <translation>Schreibt die Allgemeinen Geschäftsbedingungen als PDF.</translation>
    </message>
</context>
<context>
    <name>cli::UndoResetCommand</name>
    <message>
        <source>Annule la dernière remise à zéro.</source>
        <translation>Macht das letzte Zurücksetzen rückgängig.</translation>
    </message>
    <message>
        <source>Il n’y a pas de remise à zéro à annuler.</source>
        <translation>Es gibt kein Zurücksetzen, das man rückgängig machen kann.</translation>
    </message>
    <message>
        <source>La remise à zéro est annulée&#xa0;: tout est revenu.</source>
        <translation>Das Zurücksetzen ist rückgängig gemacht: Alles ist wieder da.</translation>
    </message>
</context>
<context>
    <name>coach::QuizFact</name>
    <message>
        <source>Il y en a moins. Le nombre est écrit dans votre espace client.</source>
        <translation>Es sind weniger. Die Zahl steht in Ihrem Kundenbereich.</translation>
    </message>
    <message>
        <source>Il y en a davantage. Le nombre est écrit dans votre espace client.</source>
        <translation>Es sind mehr. Die Zahl steht in Ihrem Kundenbereich.</translation>
    </message>
    <message>
        <source>La barre de ce mois-là est plus courte qu’une autre. Cherchez la plus haute.</source>
        <translation>Der Balken dieses Monats ist kürzer als ein anderer. Suchen Sie den höchsten.</translation>
    </message>
    <message>
        <source>C’est le montant d’une autre facture. La plus récente est en haut.</source>
        <translation>Das ist der Betrag einer anderen Rechnung. Die neueste steht oben.</translation>
    </message>
    <message>
        <source>Le chiffre rouge est compris dans celui-ci&#xa0;: on le laisse.</source>
        <translation>Hier ist die rote Ziffer dabei: Die lassen wir weg.</translation>
    </message>
    <message>
        <source>Il manque un chiffre noir, le dernier avant la virgule.</source>
        <translation>Es fehlt eine schwarze Ziffer, die letzte vor dem Komma.</translation>
    </message>
    <message>
        <source>C’est le numéro du compteur&#xa0;: il ne change jamais.</source>
        <translation>Das ist die Nummer des Zählers: Sie ändert sich nie.</translation>
    </message>
    <message>
        <source>C’est le chiffre du jour. Celui de la nuit est l’autre.</source>
        <translation>Das ist die Zahl des Tages. Die der Nacht ist die andere.</translation>
    </message>
    <message>
        <source>C’est ce que vos panneaux ont donné au réseau&#xa0;: il commence par 2.8.</source>
        <translation>Das ist, was Ihre Solaranlage ins Netz gab: Es beginnt mit 2.8.</translation>
    </message>
    <message>
        <source>C’est le jour où la facture a été faite.</source>
        <translation>Das ist der Tag, an dem die Rechnung erstellt wurde.</translation>
    </message>
    <message>
        <source>C’est la fin de la période que la facture compte.</source>
        <translation>Das ist das Ende des Zeitraums, den die Rechnung zählt.</translation>
    </message>
    <message>
        <source>C’est le début de la période que la facture compte.</source>
        <translation>Das ist der Anfang des Zeitraums, den die Rechnung zählt.</translation>
    </message>
    <message>
        <source>C’est la communication&#xa0;: on la recopie quand on paie.</source>
        <translation>Das ist die Mitteilung: Die schreibt man ab, wenn man zahlt.</translation>
    </message>
    <message>
        <source>C’est votre numéro de client.</source>
        <translation>Das ist Ihre Kundennummer.</translation>
    </message>
    <message>
        <source>C’est le code EAN&#xa0;: il désigne votre raccordement.</source>
        <translation>Das ist der EAN-Code: Er bezeichnet Ihren Anschluss.</translation>
    </message>
    <message>
        <source>C’est le numéro de la facture elle-même.</source>
        <translation>Das ist die Nummer der Rechnung selbst.</translation>
    </message>
    <message>
        <source>Ce n’est pas grave. Regardez les barres&#xa0;: le mois est écrit sous la plus haute.</source>
        <translation>Das macht nichts. Sehen Sie sich die Balken an: Der Monat steht unter dem höchsten.</translation>
    </message>
    <message>
        <source>Ce n’est pas grave. Lisez les chiffres noirs, de gauche à droite, jusqu’à la virgule.</source>
        <translation>Das macht nichts. Lesen Sie die schwarzen Ziffern von links nach rechts, bis zum Komma.</translation>
    </message>
    <message>
        <source>Ce n’est pas grave. Cherchez le mot «&#xa0;nuit&#xa0;» ou le code 1.8.2, près des chiffres.</source>
        <translation>Das macht nichts. Suchen Sie das Wort „Nacht“ oder den Code 1.8.2, bei den Ziffern.</translation>
    </message>
    <message>
        <source>Ce n’est pas grave. La réponse est écrite dans votre espace client&#xa0;: rien ne presse.</source>
        <translation>Das macht nichts. Die Antwort steht in Ihrem Kundenbereich: Es eilt nicht.</translation>
    </message>
    <message>
        <source>Ce n’est pas grave. Sur la facture, chaque nombre a son nom écrit à côté&#xa0;: cherchez ce nom.</source>
        <translation>Das macht nichts. Auf der Rechnung steht neben jeder Zahl ihr Name: Suchen Sie diesen Namen.</translation>
    </message>
</context>
<context>
    <name>coach::overlay::Callout</name>
    <message>
        <source>J’ai compris</source>
        <translation>Ich habe verstanden</translation>
    </message>
</context>
<context>
    <name>coach::overlay::CoachPanel</name>
    <message>
        <source>Exercice %1 · étape %2 sur %3</source>
        <translation>Übung %1 · Schritt %2 von %3</translation>
    </message>
    <message>
        <source>Exercice&#xa0;: %1</source>
        <translation>Übung: %1</translation>
    </message>
    <message>
        <source>Un indice</source>
        <translation>Ein Hinweis</translation>
    </message>
    <message>
        <source>Vous avez vu les trois indices de cette étape.</source>
        <translation>Sie haben die drei Hinweise zu diesem Schritt gesehen.</translation>
    </message>
    <message>
        <source>Montre-moi</source>
        <translation>Zeigen Sie es mir</translation>
    </message>
    <message>
        <source>Quitter l’exercice</source>
        <translation>Übung verlassen</translation>
    </message>
    <message>
        <source>Montrer l’exercice, étape %1 sur %2</source>
        <translation>Die Übung zeigen, Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Main levée&#xa0;: la baisser</source>
        <translation>Hand gehoben: wieder senken</translation>
    </message>
    <message>
        <source>J’ai besoin d’aide</source>
        <translation>Ich brauche Hilfe</translation>
    </message>
    <message>
        <source>Votre formateur voit que vous l’attendez.</source>
        <translation>Ihr Kursleiter sieht, dass Sie warten.</translation>
    </message>
    <message>
        <source>Lève la main&#xa0;: votre formateur le voit.</source>
        <translation>Hebt die Hand: Ihr Kursleiter sieht es.</translation>
    </message>
    <message>
        <source>Cette séance se fait sans indice. Pour de l’aide, levez la main.</source>
        <translation>Diese Sitzung läuft ohne Hinweise. Heben Sie die Hand, wenn Sie Hilfe brauchen.</translation>
    </message>
</context>
<context>
    <name>coach::overlay::ExerciseCard</name>
    <message>
        <source>Pour commencer · exercice %1</source>
        <translation>Für den Anfang · Übung %1</translation>
    </message>
    <message>
        <source>Étapes faites&#xa0;: %1 sur %2</source>
        <translation>Erledigte Schritte: %1 von %2</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>Anfangen</translation>
    </message>
    <message>
        <source>Refaire</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Faire le point</source>
        <translation>Bilanz ziehen</translation>
    </message>
    <message>
        <source>Votre formateur le propose · exercice %1</source>
        <translation>Ihr Kursleiter schlägt es vor · Übung %1</translation>
    </message>
</context>
<context>
    <name>coach::overlay::ExerciseRow</name>
    <message>
        <source>Réussi</source>
        <translation>Geschafft</translation>
    </message>
    <message>
        <source>Étape %1 sur %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>À faire</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Exercice %1&#xa0;: %2. %3</source>
        <translation>Übung %1: %2. %3</translation>
    </message>
    <message>
        <source>%1, avec le questionnaire</source>
        <translation>%1, mit den Fragen</translation>
    </message>
</context>
<context>
    <name>coach::overlay::FinishedPage</name>
    <message>
        <source>Exercice réussi</source>
        <translation>Übung geschafft</translation>
    </message>
    <message>
        <source>Bravo, c’est réussi&#xa0;!</source>
        <translation>Bravo, geschafft!</translation>
    </message>
    <message>
        <source>Bravo %1, c’est réussi&#xa0;!</source>
        <translation>Bravo %1, geschafft!</translation>
    </message>
    <message>
        <source>Exercice %1&#xa0;: %2</source>
        <translation>Übung %1: %2</translation>
    </message>
    <message>
        <source>Vous savez maintenant</source>
        <translation>Das können Sie jetzt</translation>
    </message>
    <message>
        <source>Revenir au bureau</source>
        <translation>Zurück zum Schreibtisch</translation>
    </message>
    <message>
        <source>Refaire cet exercice</source>
        <translation>Diese Übung wiederholen</translation>
    </message>
    <message>
        <source>Exercices réussis&#xa0;: %1 sur %2</source>
        <translation>Geschaffte Übungen: %1 von %2</translation>
    </message>
    <message>
        <source>Mon attestation</source>
        <translation>Meine Bescheinigung</translation>
    </message>
    <message>
        <source>Mon attestation et ma feuille de fin de séance</source>
        <translation>Meine Bescheinigung und mein Blatt zum Ende der Sitzung</translation>
    </message>
    <message>
        <source>Quelques questions sur ce que vous venez de faire. Prenez votre temps.</source>
        <translation>Einige Fragen zu dem, was Sie gerade getan haben. Nehmen Sie sich Zeit.</translation>
    </message>
    <message>
        <source>Réussi avec le questionnaire&#xa0;: %1.</source>
        <translation>Geschafft mit den Fragen: %1.</translation>
    </message>
    <message>
        <source>Pas encore&#xa0;: %1. Recommencez quand vous voulez.</source>
        <translation>Noch nicht: %1. Fangen Sie wieder an, wann Sie möchten.</translation>
    </message>
    <message>
        <source>Faire le point&#xa0;: 1 question</source>
        <translation>Bilanz ziehen: 1 Frage</translation>
    </message>
    <message>
        <source>Faire le point&#xa0;: %1 questions</source>
        <translation>Bilanz ziehen: %1 Fragen</translation>
    </message>
    <message>
        <source>Pas encore&#xa0;: %1.</source>
        <translation>Noch nicht: %1.</translation>
    </message>
</context>
<context>
    <name>coach::overlay::FoldedWord</name>
    <message>
        <source>Bon à savoir</source>
        <translation>Gut zu wissen</translation>
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
        <translation>Was bedeutet „%1“?</translation>
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
        <translation>Wie Sie diese Übung machen</translation>
    </message>
    <message>
        <source>Guide-moi</source>
        <translation>Leiten Sie mich an</translation>
    </message>
    <message>
        <source>Chaque étape vous dit quoi faire.</source>
        <translation>Jeder Schritt sagt Ihnen, was zu tun ist.</translation>
    </message>
    <message>
        <source>À moi</source>
        <translation>Ich mache es selbst</translation>
    </message>
    <message>
        <source>Vous essayez sans explication. L’aide vient si vous la demandez.</source>
        <translation>Sie versuchen es ohne Erklärung. Die Hilfe kommt, wenn Sie darum bitten.</translation>
    </message>
    <message>
        <source>Montre-moi tout l’exercice</source>
        <translation>Zeigen Sie mir die ganze Übung</translation>
    </message>
</context>
<context>
    <name>coach::overlay::NextWords</name>
    <message>
        <source>Vous étiez ici · exercice %1</source>
        <translation>Hier waren Sie · Übung %1</translation>
    </message>
    <message>
        <source>Continuer l’exercice %1</source>
        <translation>Übung %1 fortsetzen</translation>
    </message>
    <message>
        <source>Pour revoir, à votre aise · exercice %1</source>
        <translation>Zum Wiederholen, in Ruhe · Übung %1</translation>
    </message>
    <message>
        <source>Refaire l’exercice %1</source>
        <translation>Übung %1 wiederholen</translation>
    </message>
    <message>
        <source>Pour faire le point · exercice %1</source>
        <translation>Um Bilanz zu ziehen · Übung %1</translation>
    </message>
    <message>
        <source>Répondre aux questions</source>
        <translation>Die Fragen beantworten</translation>
    </message>
    <message>
        <source>Pour continuer · exercice %1</source>
        <translation>So geht es weiter · Übung %1</translation>
    </message>
    <message>
        <source>Commencer l’exercice %1</source>
        <translation>Übung %1 anfangen</translation>
    </message>
</context>
<context>
    <name>coach::overlay::PanelHeader</name>
    <message>
        <source>Réduire l’exercice</source>
        <translation>Übung verkleinern</translation>
    </message>
</context>
<context>
    <name>coach::overlay::QuestionBox</name>
    <message>
        <source>Je ne sais pas</source>
        <translation>Ich weiß es nicht</translation>
    </message>
</context>
<context>
    <name>coach::overlay::QuietBox</name>
    <message>
        <source>La fenêtre est là.</source>
        <translation>Das Fenster ist da.</translation>
    </message>
    <message>
        <source>Les mains au repos&#xa0;: la barre se remplit toute seule. Rien ne presse. Si vous bougez, elle recommence, c’est tout.</source>
        <translation>Lassen Sie die Hände ruhen: Der Balken füllt sich von selbst. Es eilt nicht. Wenn Sie sich bewegen, beginnt er von vorn, mehr nicht.</translation>
    </message>
</context>
<context>
    <name>coach::overlay::QuizPage</name>
    <message>
        <source>Faire le point</source>
        <translation>Bilanz ziehen</translation>
    </message>
    <message>
        <source>Faire le point&#xa0;: %1</source>
        <translation>Bilanz ziehen: %1</translation>
    </message>
    <message>
        <source>C’est terminé.</source>
        <translation>Das war alles.</translation>
    </message>
    <message>
        <source>Question %1 sur %2</source>
        <translation>Frage %1 von %2</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Répondez d’abord, ou choisissez «&#xa0;Je ne sais pas&#xa0;».</source>
        <translation>Antworten Sie zuerst, oder wählen Sie „Ich weiß es nicht“.</translation>
    </message>
</context>
<context>
    <name>coach::overlay::QuizQuestion</name>
    <message>
        <source>Plusieurs réponses sont justes&#xa0;: cochez-les toutes.</source>
        <translation>Mehrere Antworten sind richtig: Kreuzen Sie alle an.</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>Ich weiß es nicht</translation>
    </message>
    <message>
        <source>Question %1 sur %2. %3</source>
        <translation>Frage %1 von %2. %3</translation>
    </message>
    <message>
        <source>Vrai</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Faux</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Votre réponse, en quelques mots</source>
        <translation>Ihre Antwort, in einigen Worten</translation>
    </message>
    <message>
        <source>Les accents et les majuscules ne comptent pas. Ce que vous écrivez n’est pas gardé.</source>
        <translation>Akzente und Großbuchstaben zählen nicht. Was Sie schreiben, wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>C’est juste.</source>
        <translation>Das ist richtig.</translation>
    </message>
    <message>
        <source>Vous ne savez pas encore, et vous avez bien fait de le dire.</source>
        <translation>Sie wissen es noch nicht, und es ist gut, dass Sie es sagen.</translation>
    </message>
    <message>
        <source>Pas encore.</source>
        <translation>Noch nicht.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Une réponse possible&#xa0;:</source>
        <translation>Eine mögliche Antwort:</translation>
    </message>
    <message>
        <source>La bonne réponse&#xa0;:</source>
        <translation>Die richtige Antwort:</translation>
    </message>
    <message>
        <source>Les bonnes réponses&#xa0;:</source>
        <translation>Die richtigen Antworten:</translation>
    </message>
</context>
<context>
    <name>coach::overlay::QuizResult</name>
    <message>
        <source>Pas encore de bonne réponse sur %1, soit %2&#xa0;% des points. Essai %3.</source>
        <translation>Noch keine richtige Antwort von %1, das sind %2 % der Punkte. Versuch %3.</translation>
    </message>
    <message>
        <source>1 bonne réponse sur %1, soit %2&#xa0;% des points. Essai %3.</source>
        <translation>1 richtige Antwort von %1, das sind %2 % der Punkte. Versuch %3.</translation>
    </message>
    <message>
        <source>%1 bonnes réponses sur %2, soit %3&#xa0;% des points. Essai %4.</source>
        <translation>%1 richtige Antworten von %2, das sind %3 % der Punkte. Versuch %4.</translation>
    </message>
    <message>
        <source>Pas encore, et ce n’est pas grave</source>
        <translation>Noch nicht, und das macht nichts</translation>
    </message>
    <message>
        <source>Bravo, c’est acquis&#xa0;!</source>
        <translation>Bravo, Sie können es!</translation>
    </message>
    <message>
        <source>Bravo %1, c’est acquis&#xa0;!</source>
        <translation>Bravo %1, Sie können es!</translation>
    </message>
    <message>
        <source>Votre exercice est réussi, avec le questionnaire.</source>
        <translation>Ihre Übung ist geschafft, mit den Fragen.</translation>
    </message>
    <message>
        <source>Votre exercice reste réussi. Le questionnaire l’est à partir de %1&#xa0;% des points&#xa0;: recommencez quand vous voulez, autant de fois que vous voulez.</source>
        <translation>Ihre Übung bleibt geschafft. Die Fragen sind es ab %1 % der Punkte: Fangen Sie wieder an, wann und so oft Sie möchten.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Noch einmal anfangen</translation>
    </message>
    <message>
        <source>Revoir ce point&#xa0;: %1</source>
        <translation>Diesen Punkt noch einmal ansehen: %1</translation>
    </message>
    <message>
        <source>Vos essais</source>
        <translation>Ihre Versuche</translation>
    </message>
    <message>
        <source>Essai %1, le %2&#xa0;: %3, %4</source>
        <translation>Versuch %1, am %2: %3, %4</translation>
    </message>
    <message>
        <source>Votre exercice reste réussi. Le questionnaire l’est à partir de %1&#xa0;% des points&#xa0;: recommencez quand vous voulez.</source>
        <translation>Ihre Übung bleibt geschafft. Die Fragen sind es ab %1&#xa0;% der Punkte: Fangen Sie wieder an, wann Sie möchten.</translation>
    </message>
</context>
<context>
    <name>coach::overlay::QuizWords</name>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 point sur %2</source>
        <translation>%1 Punkt von %2</translation>
    </message>
    <message>
        <source>%1 points sur %2</source>
        <translation>%1 Punkte von %2</translation>
    </message>
    <message>
        <source>réussi</source>
        <translation>geschafft</translation>
    </message>
    <message>
        <source>pas encore</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Il vous reste 1 essai.</source>
        <translation>Sie haben noch 1 Versuch.</translation>
    </message>
    <message>
        <source>Il vous reste %1 essais.</source>
        <translation>Sie haben noch %1 Versuche.</translation>
    </message>
    <message>
        <source>Vous avez utilisé votre essai. L’exercice reste réussi. Votre formateur peut vous en redonner un.</source>
        <translation>Sie haben Ihren Versuch genutzt. Die Übung bleibt geschafft. Ihr Kursleiter kann Ihnen einen neuen geben.</translation>
    </message>
    <message>
        <source>Vous avez utilisé vos %1 essais. L’exercice reste réussi. Votre formateur peut vous en redonner.</source>
        <translation>Sie haben Ihre %1 Versuche genutzt. Die Übung bleibt geschafft. Ihr Kursleiter kann Ihnen neue geben.</translation>
    </message>
</context>
<context>
    <name>coach::overlay::RecallCard</name>
    <message>
        <source>Vous vous souvenez&#xa0;? Question %1 sur %2</source>
        <translation>Erinnern Sie sich? Frage %1 von %2</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Répondez d’abord, ou choisissez «&#xa0;Je ne sais pas&#xa0;».</source>
        <translation>Antworten Sie zuerst, oder wählen Sie „Ich weiß es nicht“.</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>C’est juste&#xa0;: %1</source>
        <translation>Das ist richtig: %1</translation>
    </message>
</context>
<context>
    <name>coach::overlay::ShowBar</name>
    <message>
        <source>Plus vite (→)</source>
        <translation>Schneller (→)</translation>
    </message>
    <message>
        <source>Arrêter (Échap)</source>
        <translation>Anhalten (Esc)</translation>
    </message>
    <message>
        <source>Continuer (Espace)</source>
        <translation>Weiter (Leertaste)</translation>
    </message>
    <message>
        <source>Pause (Espace)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>C’est mon tour (Entrée)</source>
        <translation>Jetzt bin ich dran (Eingabe)</translation>
    </message>
</context>
<context>
    <name>coach::overlay::ShowPlayer</name>
    <message>
        <source>Montre-moi</source>
        <translation>Zeigen Sie es mir</translation>
    </message>
    <message>
        <source>Regardez&#xa0;: l’exercice se fait tout seul. Rien ne change chez vous.</source>
        <translation>Schauen Sie zu: Die Übung läuft von selbst. Bei Ihnen ändert sich nichts.</translation>
    </message>
    <message>
        <source>C’est fait</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Voilà, l’exercice est fini. À vous maintenant&#xa0;!</source>
        <translation>So, die Übung ist fertig. Jetzt sind Sie dran!</translation>
    </message>
    <message>
        <source>La suite ne peut pas être montrée</source>
        <translation>Das Weitere kann nicht gezeigt werden</translation>
    </message>
    <message>
        <source>Vous pouvez faire l’exercice vous-même&#xa0;: chaque étape a trois indices.</source>
        <translation>Sie können die Übung selbst machen: Zu jedem Schritt gibt es drei Hinweise.</translation>
    </message>
    <message>
        <source>Montre-moi · étape %1 sur %2</source>
        <translation>Zeigen Sie es mir · Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Je clique ici.</source>
        <translation>Ich klicke hier.</translation>
    </message>
    <message>
        <source>Je clique sur «&#xa0;%1&#xa0;».</source>
        <translation>Ich klicke auf „%1“.</translation>
    </message>
    <message>
        <source>J’écris dans cette case.</source>
        <translation>Ich schreibe in dieses Feld.</translation>
    </message>
    <message>
        <source>J’écris dans «&#xa0;%1&#xa0;».</source>
        <translation>Ich schreibe in „%1“.</translation>
    </message>
    <message>
        <source>J’appuie sur la touche Entrée.</source>
        <translation>Ich drücke die Eingabetaste.</translation>
    </message>
    <message>
        <source>J’appuie sur la touche Tab.</source>
        <translation>Ich drücke die Taste Tab.</translation>
    </message>
    <message>
        <source>J’appuie sur la barre d’espace.</source>
        <translation>Ich drücke die Leertaste.</translation>
    </message>
    <message>
        <source>J’appuie sur la touche Échap.</source>
        <translation>Ich drücke die Taste Esc.</translation>
    </message>
    <message>
        <source>Je choisis dans la liste.</source>
        <translation>Ich wähle in der Liste.</translation>
    </message>
    <message>
        <source>Je réponds&#xa0;: %1</source>
        <translation>Ich antworte: %1</translation>
    </message>
    <message>
        <source>Je regarde ici.</source>
        <translation>Ich schaue hierhin.</translation>
    </message>
</context>
<context>
    <name>coach::overlay::StepRow</name>
    <message>
        <source>Étape %1, faite&#xa0;: %2</source>
        <translation>Schritt %1, erledigt: %2</translation>
    </message>
    <message>
        <source>Étape %1, à faire maintenant&#xa0;: %2</source>
        <translation>Schritt %1, jetzt zu erledigen: %2</translation>
    </message>
    <message>
        <source>Étape %1&#xa0;: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
</context>
<context>
    <name>coach::overlay::TargetFinder</name>
    <message>
        <source>C’est ce bouton</source>
        <translation>Es ist diese Schaltfläche</translation>
    </message>
    <message>
        <source>C’est cette case</source>
        <translation>Es ist dieses Feld</translation>
    </message>
    <message>
        <source>C’est ici</source>
        <translation>Es ist hier</translation>
    </message>
    <message>
        <source>D’abord, c’est par ici</source>
        <translation>Zuerst geht es hier entlang</translation>
    </message>
    <message>
        <source>Ce que vous cherchez est sur une autre page. Ceci vous y mène.</source>
        <translation>Was Sie suchen, ist auf einer anderen Seite. Das hier führt Sie hin.</translation>
    </message>
</context>
<context>
    <name>desk::AutoReset</name>
    <message>
        <source>Remise à zéro dans %1 minutes</source>
        <translation>Zurücksetzen in %1 Minuten</translation>
    </message>
    <message>
        <source>Personne n’a touché à cet ordinateur depuis longtemps. Il redevient comme neuf pour d’autres apprenants.</source>
        <translation>Seit langem hat niemand diesen Computer benutzt. Er wird wieder wie neu, für andere Teilnehmer.</translation>
    </message>
    <message>
        <source>C’est l’heure choisie par le formateur. L’ordinateur redevient comme neuf pour d’autres apprenants.</source>
        <translation>Das ist die Uhrzeit, die der Kursleiter gewählt hat. Der Computer wird wieder wie neu, für andere Teilnehmer.</translation>
    </message>
    <message>
        <source>Pas maintenant</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Remettre à zéro maintenant</source>
        <translation>Jetzt zurücksetzen</translation>
    </message>
</context>
<context>
    <name>desk::ClassroomMode</name>
    <message>
        <source>Code du formateur</source>
        <translation>Code des Kursleiters</translation>
    </message>
    <message>
        <source>Cet ordinateur est en mode classe&#xa0;: fermer le programme ou quitter ce mode demande le code. Le travail en cours est gardé.</source>
        <translation>Dieser Computer ist im Kursmodus: Um das Programm zu schließen oder den Modus zu verlassen, braucht es den Code. Die Arbeit bleibt erhalten.</translation>
    </message>
    <message>
        <source>Code à quatre chiffres</source>
        <translation>Code mit vier Ziffern</translation>
    </message>
    <message>
        <source>Rester</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Quitter le mode classe</source>
        <translation>Kursmodus verlassen</translation>
    </message>
    <message>
        <source>Fermer le programme</source>
        <translation>Programm schließen</translation>
    </message>
</context>
<context>
    <name>desk::CommandLine</name>
    <message>
        <source>Dossier des données (sinon&#xa0;: celui de l’utilisateur).</source>
        <translation>Ordner mit den Daten (sonst: der des Benutzers).</translation>
    </message>
    <message>
        <source>Base de données partagée, postgresql://utilisateur@machine/nom.</source>
        <translation>Gemeinsame Datenbank, postgresql://benutzer@rechner/name.</translation>
    </message>
    <message>
        <source>Le jour simulé, AAAA-MM-JJ.</source>
        <translation>Der simulierte Tag, JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>fr, nl, de ou en.</source>
        <translation>fr, nl, de oder en.</translation>
    </message>
    <message>
        <source>light (clair), dark (sombre) ou contrast (contraste fort).</source>
        <translation>light (hell), dark (dunkel) oder contrast (starker Kontrast).</translation>
    </message>
    <message>
        <source>Taille du texte en pour cent&#xa0;: 100, 115, 130, 150, 175 ou 200.</source>
        <translation>Textgröße in Prozent: 100, 115, 130, 150, 175 oder 200.</translation>
    </message>
    <message>
        <source>Taille de la fenêtre, par exemple 1366x768.</source>
        <translation>Größe des Fensters, etwa 1366x768.</translation>
    </message>
    <message>
        <source>Fait seul le parcours principal et y met les images, le PDF et un résumé.</source>
        <translation>Spielt den Hauptweg allein durch und legt dort die Bilder, die PDF-Datei und eine Zusammenfassung ab.</translation>
    </message>
    <message>
        <source>Y met une image de chaque page.</source>
        <translation>Legt dort ein Bild von jeder Seite ab.</translation>
    </message>
    <message>
        <source>Avec --screenshots&#xa0;: seulement cette page, comme /aide, ou cette fenêtre, comme fin-de-session.</source>
        <translation>Mit --screenshots: nur diese Seite, etwa /aide, oder dieses Fenster, etwa fin-de-session.</translation>
    </message>
    <message>
        <source>Avec --screenshots&#xa0;: connecté comme le personnage de cet e-mail.</source>
        <translation>Mit --screenshots: angemeldet als die Rolle mit dieser E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas une langue d’ici&#xa0;: fr, nl, de ou en.</source>
        <translation>„%1“ ist hier keine Sprache: fr, nl, de oder en.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un thème&#xa0;: light, dark ou contrast.</source>
        <translation>„%1“ ist kein Farbschema: light, dark oder contrast.</translation>
    </message>
    <message>
        <source>--text demande un nombre de 100 à 200.</source>
        <translation>--text braucht eine Zahl von 100 bis 200.</translation>
    </message>
    <message>
        <source>--size demande une largeur et une hauteur, par exemple 1366x768.</source>
        <translation>--size braucht eine Breite und eine Höhe, etwa 1366x768.</translation>
    </message>
    <message>
        <source>Electruc&#xa0;: s’entraîner sans risque aux démarches en ligne.</source>
        <translation>Electruc: Online-Erledigungen ohne Risiko üben.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas compris&#xa0;; voyez --help.</source>
        <translation>„%1“ wird nicht verstanden; siehe --help.</translation>
    </message>
    <message>
        <source>--today demande un jour, par exemple 2026-11-21.</source>
        <translation>--today braucht einen Tag, etwa 2026-11-21.</translation>
    </message>
    <message>
        <source>--tour et --screenshots ne vont pas ensemble.</source>
        <translation>--tour und --screenshots passen nicht zusammen.</translation>
    </message>
    <message>
        <source>--page et --as vont avec --screenshots.</source>
        <translation>--page und --as gehören zu --screenshots.</translation>
    </message>
    <message>
        <source>Mode classe&#xa0;: plein écran, et un code pour fermer.</source>
        <translation>Kursmodus: Vollbild, und ein Code zum Schließen.</translation>
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
            <numerusform>%n neue Nachricht</numerusform>
            <numerusform>%n neue Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::DeskPage</name>
    <message>
        <source>Mes sites</source>
        <translation>Meine Websites</translation>
    </message>
    <message>
        <source>Courrier reçu</source>
        <translation>Erhaltene Post</translation>
    </message>
    <message>
        <source>Lire la lettre d’Electruc</source>
        <translation>Den Brief von Electruc lesen</translation>
    </message>
    <message>
        <source>Mes exercices</source>
        <translation>Meine Übungen</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>Schreibtisch</translation>
    </message>
    <message>
        <source>Bonjour</source>
        <translation>Guten Tag</translation>
    </message>
    <message>
        <source>Bonjour %1</source>
        <translation>Guten Tag, %1</translation>
    </message>
</context>
<context>
    <name>desk::DeskSite</name>
    <message>
        <source>Bureau</source>
        <translation>Schreibtisch</translation>
    </message>
</context>
<context>
    <name>desk::ExerciseShow</name>
    <message>
        <source>Je prépare la démonstration…</source>
        <translation>Ich bereite die Vorführung vor…</translation>
    </message>
</context>
<context>
    <name>desk::GalleryPage</name>
    <message>
        <source>Composants</source>
        <translation>Bausteine</translation>
    </message>
</context>
<context>
    <name>desk::MainWindow</name>
    <message>
        <source>Electruc, pour s’entraîner</source>
        <translation>Electruc, zum Üben</translation>
    </message>
    <message>
        <source>Espace du formateur</source>
        <translation>Kursleiterbereich</translation>
    </message>
</context>
<context>
    <name>desk::PapersPage</name>
    <message>
        <source>Mes papiers</source>
        <translation>Meine Papiere</translation>
    </message>
    <message>
        <source>Ce que vous pouvez emporter chez vous. Chaque feuille s’ouvre, s’imprime ou va dans Téléchargements.</source>
        <translation>Was Sie mit nach Hause nehmen können. Jedes Blatt lässt sich öffnen, drucken oder unter Downloads speichern.</translation>
    </message>
    <message>
        <source>Mon attestation</source>
        <translation>Meine Bescheinigung</translation>
    </message>
    <message>
        <source>Elle dit ce que vous savez faire. Chacun peut vérifier qu’elle est vraie.</source>
        <translation>Sie sagt, was Sie können. Jeder kann prüfen, dass sie echt ist.</translation>
    </message>
    <message>
        <source>Le nom sur l’attestation</source>
        <translation>Der Name auf der Bescheinigung</translation>
    </message>
    <message>
        <source>Votre prénom suffit. Ce nom va sur le papier et dans son code&#xa0;: le programme ne le note nulle part ailleurs.</source>
        <translation>Ihr Vorname genügt. Dieser Name kommt auf das Papier und in seinen Code: Das Programm schreibt ihn sonst nirgends auf.</translation>
    </message>
    <message>
        <source>Voir mon attestation</source>
        <translation>Meine Bescheinigung ansehen</translation>
    </message>
    <message>
        <source>Ma feuille de fin de séance</source>
        <translation>Mein Blatt zum Ende der Sitzung</translation>
    </message>
    <message>
        <source>Ce que vous savez faire aujourd’hui, et ce que vous referez chez vous. En grandes lettres.</source>
        <translation>Was Sie heute können und was Sie zu Hause wiederholen. In großer Schrift.</translation>
    </message>
    <message>
        <source>Voir ma feuille</source>
        <translation>Mein Blatt ansehen</translation>
    </message>
    <message>
        <source>Que faire en cas de fraude</source>
        <translation>Was tun bei Betrug</translation>
    </message>
    <message>
        <source>Une page à garder près du téléphone&#xa0;: qui appeler, et dans quel ordre.</source>
        <translation>Eine Seite, die neben dem Telefon liegt: wen Sie anrufen, und in welcher Reihenfolge.</translation>
    </message>
    <message>
        <source>Voir cette page</source>
        <translation>Diese Seite ansehen</translation>
    </message>
    <message>
        <source>Vérifier une attestation</source>
        <translation>Eine Bescheinigung prüfen</translation>
    </message>
    <message>
        <source>Quelqu’un vous montre une attestation&#xa0;? Voyez si elle est authentique.</source>
        <translation>Zeigt Ihnen jemand eine Bescheinigung? Sehen Sie nach, ob sie echt ist.</translation>
    </message>
    <message>
        <source>Vous l’aurez après votre premier exercice réussi.</source>
        <translation>Sie bekommen sie nach Ihrer ersten geschafften Übung.</translation>
    </message>
</context>
<context>
    <name>desk::PersonaCard</name>
    <message>
        <source>Mon personnage</source>
        <translation>Meine Rolle</translation>
    </message>
    <message>
        <source>Pour vous entraîner, vous êtes cette personne. Elle n’existe pas.</source>
        <translation>Zum Üben sind Sie diese Person. Es gibt sie nicht wirklich.</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Numéro de client</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN-Code</translation>
    </message>
    <message>
        <source>Numéro du compteur</source>
        <translation>Zählernummer</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Espace client déjà ouvert</source>
        <translation>Kundenbereich schon offen</translation>
    </message>
    <message>
        <source>Pas encore d’espace client&#xa0;: la lettre sert à s’inscrire</source>
        <translation>Noch kein Kundenbereich: Der Brief dient zur Registrierung</translation>
    </message>
    <message>
        <source>Deuxième adresse</source>
        <translation>Zweite Adresse</translation>
    </message>
    <message>
        <source>Celui que vous avez choisi et noté</source>
        <translation>Das Passwort, das Sie gewählt und notiert haben</translation>
    </message>
</context>
<context>
    <name>desk::PhoneCalls</name>
    <message>
        <source>On vous appelle. Prenez votre temps&#xa0;: cela sonne tant que vous n’avez pas choisi.</source>
        <translation>Sie werden angerufen. Nehmen Sie sich Zeit: Es klingelt, bis Sie gewählt haben.</translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Refuser</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Appel entrant</source>
        <translation>Eingehender Anruf</translation>
    </message>
    <message>
        <source>Voir ce qui s’est passé</source>
        <translation>Ansehen, was geschehen ist</translation>
    </message>
    <message>
        <source>Que répondez-vous&#xa0;?</source>
        <translation>Was antworten Sie?</translation>
    </message>
    <message>
        <source>La ligne est coupée</source>
        <translation>Die Leitung ist unterbrochen</translation>
    </message>
    <message>
        <source>En ligne</source>
        <translation>Am Apparat</translation>
    </message>
    <message>
        <source>Fin de l’appel</source>
        <translation>Ende des Anrufs</translation>
    </message>
    <message>
        <source>Vous</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Revenir d’une réponse</source>
        <translation>Eine Antwort zurück</translation>
    </message>
    <message>
        <source>Raccrocher</source>
        <translation>Auflegen</translation>
    </message>
    <message>
        <source>On peut raccrocher à tout moment, sans rien expliquer.</source>
        <translation>Man kann jederzeit auflegen, ohne etwas zu erklären.</translation>
    </message>
    <message>
        <source>Cet appel était vrai.</source>
        <translation>Dieser Anruf war echt.</translation>
    </message>
    <message>
        <source>Vous pouviez répondre, vérifier ou raccrocher&#xa0;: tout convenait.</source>
        <translation>Sie konnten antworten, prüfen oder auflegen: Alles war in Ordnung.</translation>
    </message>
    <message>
        <source>Rien de grave&#xa0;: ici, on s’entraîne.</source>
        <translation>Nicht schlimm: Hier wird geübt.</translation>
    </message>
    <message>
        <source>Ces appels sont faits par des gens habiles&#xa0;: cela arrive à tout le monde. Voyons où l’on pouvait s’arrêter.</source>
        <translation>Hinter solchen Anrufen stecken geschickte Leute: Das passiert jedem. Sehen wir, wo man aufhören konnte.</translation>
    </message>
    <message>
        <source>C’était encore le bon moment pour s’arrêter.</source>
        <translation>Es war immer noch der richtige Moment, um aufzuhören.</translation>
    </message>
    <message>
        <source>C’était un faux conseiller. On peut toujours s’arrêter, même après avoir commencé.</source>
        <translation>Es war ein falscher Berater. Man kann immer aufhören, auch wenn man schon angefangen hat.</translation>
    </message>
    <message>
        <source>Bravo&#xa0;: vous n’avez rien donné d’important.</source>
        <translation>Sehr gut: Sie haben nichts Wichtiges weitergegeben.</translation>
    </message>
    <message>
        <source>C’était un faux conseiller. Raccrocher est toujours permis, même en pleine phrase.</source>
        <translation>Es war ein falscher Berater. Auflegen ist immer erlaubt, sogar mitten im Satz.</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Ce qui s’est passé</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» — %2</source>
        <extracomment>What the person answered, and what could be done instead</extracomment>
        <translation>„%1“ – %2</translation>
    </message>
    <message>
        <source>Où l’on pouvait s’arrêter</source>
        <translation>Wo man aufhören konnte</translation>
    </message>
    <message>
        <source>Ce qui trahissait l’appel</source>
        <translation>Was den Anruf verriet</translation>
    </message>
    <message>
        <source>Ce qui montre qu’il est vrai</source>
        <translation>Woran man sieht, dass er echt ist</translation>
    </message>
    <message>
        <source>Dans la vraie vie</source>
        <translation>Im echten Leben</translation>
    </message>
</context>
<context>
    <name>desk::PhonePanel</name>
    <message>
        <source>Téléphone de %1</source>
        <extracomment>Whose phone: the first name of the person played</extracomment>
        <translation>Telefon von %1</translation>
    </message>
    <message>
        <source>Fermer le téléphone</source>
        <translation>Telefon schließen</translation>
    </message>
    <message>
        <source>Fermer le téléphone (F8)</source>
        <translation>Telefon schließen (F8)</translation>
    </message>
</context>
<context>
    <name>desk::PhoneTexts</name>
    <message>
        <source>Pas de message.</source>
        <translation>Keine Nachricht.</translation>
    </message>
    <message>
        <source>Les SMS que l’on vous envoie arrivent ici.</source>
        <translation>Die SMS, die man Ihnen schickt, kommen hier an.</translation>
    </message>
    <message>
        <source>Messages signalés (%1)</source>
        <translation>Gemeldete Nachrichten (%1)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Le message est supprimé.</source>
        <translation>Die Nachricht ist gelöscht.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Bien vu&#xa0;: c’était une fraude.</source>
        <translation>Gut erkannt: Es war Betrug.</translation>
    </message>
    <message>
        <source>Le message est signalé. Vous n’avez plus rien à faire.</source>
        <translation>Die Nachricht ist gemeldet. Sie brauchen nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Le message est signalé.</source>
        <translation>Die Nachricht ist gemeldet.</translation>
    </message>
    <message>
        <source>Celui-ci était vrai. Dans le doute, signaler reste un bon geste&#xa0;: rien n’est perdu, vous pouvez le remettre.</source>
        <translation>Diese Nachricht war echt. Im Zweifel ist Melden trotzdem richtig: Es ist nichts verloren, Sie können sie zurücklegen.</translation>
    </message>
    <message>
        <source>Ce qui le montrait</source>
        <translation>Woran man es sehen konnte</translation>
    </message>
    <message>
        <source>Ce qui montre qu’il est vrai</source>
        <translation>Woran man sieht, dass sie echt ist</translation>
    </message>
    <message>
        <source>Dans la vraie vie</source>
        <translation>Im echten Leben</translation>
    </message>
    <message>
        <source>Envoyez le message à suspect@safeonweb.be, puis supprimez-le.</source>
        <translation>Senden Sie die Nachricht an suspect@safeonweb.be und löschen Sie sie dann.</translation>
    </message>
    <message>
        <source>Revenir aux messages</source>
        <translation>Zurück zu den Nachrichten</translation>
    </message>
    <message>
        <source>Remettre ce message</source>
        <translation>Diese Nachricht zurücklegen</translation>
    </message>
    <message>
        <source>Message signalé</source>
        <translation>Gemeldete Nachricht</translation>
    </message>
    <message>
        <source>Plus aucun message signalé.</source>
        <translation>Keine gemeldeten Nachrichten mehr.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who sent a text, when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Messages signalés</source>
        <translation>Gemeldete Nachrichten</translation>
    </message>
    <message>
        <source>Le téléphone ne répond pas.</source>
        <translation>Das Telefon reagiert nicht.</translation>
    </message>
    <message>
        <source>Rien n’est perdu. Fermez-le, puis ouvrez-le de nouveau.</source>
        <translation>Es ist nichts verloren. Schließen Sie es und öffnen Sie es dann wieder.</translation>
    </message>
</context>
<context>
    <name>desk::PracticeStrip</name>
    <message numerus="yes">
        <source>Téléphone&#xa0;: %n nouveau(x) SMS</source>
        <translation>
            <numerusform>Telefon: %n neue SMS</numerusform>
            <numerusform>Telefon: %n neue SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Ouvert. Touche F8 pour le fermer.</source>
        <translation>Offen. Taste F8 zum Schließen.</translation>
    </message>
    <message>
        <source>Touche F8 pour l’ouvrir.</source>
        <translation>Taste F8 zum Öffnen.</translation>
    </message>
    <message>
        <source>Fermer le téléphone (F8)</source>
        <translation>Telefon schließen (F8)</translation>
    </message>
    <message>
        <source>Ouvrir le téléphone (F8)</source>
        <translation>Telefon öffnen (F8)</translation>
    </message>
    <message>
        <source>Entraînement — site fictif, aucune donnée réelle</source>
        <translation>Übung – fiktive Website, keine echten Daten</translation>
    </message>
    <message>
        <source>Formateur</source>
        <translation>Kursleiter</translation>
    </message>
    <message>
        <source>Espace du formateur</source>
        <translation>Kursleiterbereich</translation>
    </message>
    <message>
        <source>Téléphone&#xa0;: on vous appelle</source>
        <translation>Telefon: Sie werden angerufen</translation>
    </message>
    <message>
        <source>Main levée</source>
        <translation>Hand gehoben</translation>
    </message>
    <message>
        <source>J’ai besoin d’aide</source>
        <translation>Ich brauche Hilfe</translation>
    </message>
    <message>
        <source>Aide</source>
        <extracomment>Short for « J’ai besoin d’aide » where large text leaves little room</extracomment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Votre formateur le voit. Touche F9 pour baisser la main.</source>
        <translation>Ihr Kursleiter sieht es. Taste F9, um die Hand zu senken.</translation>
    </message>
    <message>
        <source>Touche F9 pour lever la main. Votre formateur le voit.</source>
        <translation>Taste F9, um die Hand zu heben. Ihr Kursleiter sieht es.</translation>
    </message>
    <message>
        <source>Baisser la main (F9)</source>
        <translation>Hand senken (F9)</translation>
    </message>
    <message>
        <source>Lever la main (F9)</source>
        <translation>Hand heben (F9)</translation>
    </message>
</context>
<context>
    <name>desk::RecordedPage</name>
    <message>
        <source>Ce qui est gardé de vous</source>
        <translation>Was von Ihnen gespeichert wird</translation>
    </message>
    <message>
        <source>Pour vous aider, votre formateur voit où vous en êtes. Voici tout ce que le programme retient.</source>
        <translation>Um Ihnen zu helfen, sieht Ihr Kursleiter, wie weit Sie sind. Hier steht alles, was das Programm sich merkt.</translation>
    </message>
    <message>
        <source>Ce qui est gardé pendant l’atelier</source>
        <translation>Was während des Kurses gespeichert wird</translation>
    </message>
    <message>
        <source>Ce qui n’est jamais gardé dans le suivi</source>
        <translation>Was dabei nie gespeichert wird</translation>
    </message>
    <message>
        <source>Qui peut le voir</source>
        <translation>Wer es sehen kann</translation>
    </message>
    <message>
        <source>Vous et votre formateur, sur cet ordinateur. Les résultats imprimés ne portent pas votre prénom, sauf si votre formateur le demande.</source>
        <translation>Sie und Ihr Kursleiter, auf diesem Computer. Auf den gedruckten Ergebnissen steht Ihr Vorname nicht, außer Ihr Kursleiter verlangt es.</translation>
    </message>
    <message>
        <source>Quand cela s’efface</source>
        <translation>Wann es gelöscht wird</translation>
    </message>
    <message>
        <source>À la remise à zéro, avant le groupe suivant. À la fin d’un cycle, votre formateur peut effacer toute trace des personnes&#xa0;; une feuille le prouve.</source>
        <translation>Beim Zurücksetzen, vor der nächsten Gruppe. Am Ende einer Kursreihe kann Ihr Kursleiter jede Spur der Personen löschen; ein Blatt beweist es.</translation>
    </message>
    <message>
        <source>Ce qui est gardé</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>Les mots que vous tapez, le nom que vous mettez sur votre attestation, vos erreurs de frappe, vos mouvements de souris, votre écran, votre voix. Rien de vos vrais comptes&#xa0;: ce programme ne va pas sur internet.</source>
        <translation>Die Wörter, die Sie tippen, der Name, den Sie auf Ihre Bescheinigung setzen, Ihre Tippfehler, Ihre Mausbewegungen, Ihr Bildschirm, Ihre Stimme. Nichts von Ihren echten Konten: Dieses Programm geht nicht ins Internet.</translation>
    </message>
    <message>
        <source>Votre prénom, et la personne que vous jouez. Les pages que vous ouvrez sur les sites d’entraînement. Ce que vous y faites&#xa0;: un message envoyé, un relevé, une facture payée. Les étapes réussies des exercices, combien de réponses étaient justes quand vous faites le point, le temps passé sur une étape, l’aide que vous avez demandée et votre main levée. D’une attestation&#xa0;: son code, sa date et les exercices, sans votre nom.</source>
        <translation>Ihr Vorname und die Person, die Sie spielen. Die Seiten, die Sie auf den Übungswebsites öffnen. Was Sie dort tun: eine gesendete Nachricht, ein Zählerstand, eine bezahlte Rechnung. Die geschafften Schritte der Übungen, wie viele Antworten richtig waren, wenn Sie Bilanz ziehen, die Zeit für einen Schritt, die Hilfe, um die Sie gebeten haben, und Ihre gehobene Hand. Von einer Bescheinigung: ihr Code, ihr Datum und die Übungen, ohne Ihren Namen.</translation>
    </message>
</context>
<context>
    <name>desk::SeeBetterDialog</name>
    <message>
        <source>Voir mieux</source>
        <translation>Besser sehen</translation>
    </message>
    <message>
        <source>Essayez&#xa0;: vous voyez le résultat tout de suite. L’ordinateur retient votre choix.</source>
        <translation>Probieren Sie es aus: Sie sehen das Ergebnis sofort. Der Computer merkt sich Ihre Wahl.</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Clair</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Contraste fort</source>
        <translation>Starker Kontrast</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>text size</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>desk::SessionWatch</name>
    <message>
        <source>Êtes-vous toujours là&#xa0;?</source>
        <translation>Sind Sie noch da?</translation>
    </message>
    <message>
        <source>Pour votre sécurité, Electruc va vous déconnecter. Ce que vous avez écrit est gardé.</source>
        <translation>Zu Ihrer Sicherheit meldet Electruc Sie gleich ab. Was Sie geschrieben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Rester connecté</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Me déconnecter</source>
        <translation>Mich abmelden</translation>
    </message>
    <message>
        <source>Il vous reste 2 minutes.</source>
        <translation>Sie haben noch 2 Minuten.</translation>
    </message>
    <message>
        <source>Il vous reste 1 minute.</source>
        <translation>Sie haben noch 1 Minute.</translation>
    </message>
    <message>
        <source>Il vous reste 30 secondes.</source>
        <translation>Sie haben noch 30 Sekunden.</translation>
    </message>
    <message>
        <source>Il vous reste quelques secondes.</source>
        <translation>Sie haben noch ein paar Sekunden.</translation>
    </message>
    <message>
        <source>Vous revoilà. Rien n’est perdu.</source>
        <translation>Willkommen zurück. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>Ce que vous aviez écrit est revenu. Relisez-le, puis envoyez-le.</source>
        <translation>Was Sie geschrieben hatten, ist wieder da. Lesen Sie es noch einmal durch und senden Sie es dann.</translation>
    </message>
</context>
<context>
    <name>desk::StartProblem</name>
    <message>
        <source>Electruc est déjà ouvert. Fermez l’autre fenêtre, puis essayez encore.</source>
        <translation>Electruc ist schon geöffnet. Schließen Sie das andere Fenster und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Les données d’Electruc sont abîmées. Vous pouvez recommencer avec des données neuves&#xa0;: les anciennes sont gardées de côté.</source>
        <translation>Die Daten von Electruc sind beschädigt. Sie können mit neuen Daten neu anfangen: Die alten werden beiseitegelegt und bleiben erhalten.</translation>
    </message>
    <message>
        <source>Les données ont été faites par une version plus récente d’Electruc. Installez cette version, ou recommencez avec des données neuves&#xa0;: les anciennes sont gardées de côté.</source>
        <translation>Die Daten stammen von einer neueren Version von Electruc. Installieren Sie diese Version oder fangen Sie mit neuen Daten neu an: Die alten werden beiseitegelegt und bleiben erhalten.</translation>
    </message>
    <message>
        <source>Electruc ne peut pas ouvrir ses données. Vérifiez que le dossier ou le serveur est accessible, puis essayez encore.</source>
        <translation>Electruc kann seine Daten nicht öffnen. Prüfen Sie, ob der Ordner oder der Server erreichbar ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Il n’y a plus de place sur le disque. Libérez de la place, puis essayez encore.</source>
        <translation>Auf der Festplatte ist kein Platz mehr. Schaffen Sie Platz und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Electruc n’a pas pu démarrer. Essayez encore. Si cela continue, redémarrez l’ordinateur.</source>
        <translation>Electruc konnte nicht starten. Versuchen Sie es noch einmal. Wenn es so bleibt, starten Sie den Computer neu.</translation>
    </message>
    <message>
        <source>Electruc ne démarre pas</source>
        <translation>Electruc startet nicht</translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Recommencer avec des données neuves</source>
        <translation>Mit neuen Daten neu anfangen</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>desk::TextBubble</name>
    <message>
        <source>Message reçu %1</source>
        <comment>when</comment>
        <translation>Nachricht erhalten %1</translation>
    </message>
    <message>
        <source>S’ouvre dans le navigateur</source>
        <translation>Öffnet sich im Browser</translation>
    </message>
    <message>
        <source>Remettre</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Remettre le message %1, reçu %2</source>
        <comment>number, when</comment>
        <translation>Nachricht %1 zurücklegen, erhalten %2</translation>
    </message>
    <message>
        <source>Signaler</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Signaler le message %1, reçu %2</source>
        <comment>number, when</comment>
        <translation>Nachricht %1 melden, erhalten %2</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Supprimer le message %1, reçu %2</source>
        <comment>number, when</comment>
        <translation>Nachricht %1 löschen, erhalten %2</translation>
    </message>
    <message>
        <source>Copier %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copier le code du message %1</source>
        <comment>number</comment>
        <translation>Den Code der Nachricht %1 kopieren</translation>
    </message>
    <message>
        <source>Copié</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>desk::UserButton</name>
    <message>
        <source>%1&#xa0;: mon personnage, voir mieux, changer de personne</source>
        <comment>first name</comment>
        <translation>%1: meine Rolle, besser sehen, Person wechseln</translation>
    </message>
    <message>
        <source>Mon personnage</source>
        <translation>Meine Rolle</translation>
    </message>
    <message>
        <source>Voir mieux</source>
        <translation>Besser sehen</translation>
    </message>
    <message>
        <source>Changer de personne</source>
        <translation>Person wechseln</translation>
    </message>
    <message>
        <source>Ce qui est gardé de moi</source>
        <translation>Was von mir gespeichert wird</translation>
    </message>
    <message>
        <source>Mes papiers</source>
        <translation>Meine Papiere</translation>
    </message>
</context>
<context>
    <name>desk::VerifyPage</name>
    <message>
        <source>Vérifier une attestation</source>
        <translation>Eine Bescheinigung prüfen</translation>
    </message>
    <message>
        <source>Rien ne part sur internet&#xa0;: cet ordinateur regarde la signature lui-même.</source>
        <translation>Nichts geht ins Internet: Dieser Computer prüft die Unterschrift selbst.</translation>
    </message>
    <message>
        <source>Le code, ou le texte du code QR</source>
        <translation>Der Code oder der Text des QR-Codes</translation>
    </message>
    <message>
        <source>Le code est imprimé à côté du code QR, comme V3QK-88TD. Une douchette ou un téléphone lit le code QR et donne son texte.</source>
        <translation>Der Code steht neben dem QR-Code, wie V3QK-88TD. Ein Scanner oder ein Telefon liest den QR-Code und gibt seinen Text.</translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>L’attestation n’a pas pu être vérifiée.</source>
        <translation>Die Bescheinigung konnte nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Essayez encore une fois. Si cela ne suffit pas, demandez de l’aide.</source>
        <translation>Versuchen Sie es noch einmal. Wenn es nicht klappt, bitten Sie um Hilfe.</translation>
    </message>
</context>
<context>
    <name>desk::WhoScreen</name>
    <message>
        <source>Bonjour, qui êtes-vous&#xa0;?</source>
        <translation>Guten Tag, wer sind Sie?</translation>
    </message>
    <message>
        <source>Cliquez sur votre prénom pour commencer.</source>
        <translation>Klicken Sie auf Ihren Vornamen, um anzufangen.</translation>
    </message>
    <message>
        <source>Aucun groupe n’est prêt. Demandez au formateur.</source>
        <translation>Es ist keine Gruppe bereit. Fragen Sie den Kursleiter.</translation>
    </message>
    <message>
        <source>Prénoms précédents</source>
        <translation>Vorige Vornamen</translation>
    </message>
    <message>
        <source>Prénoms suivants</source>
        <translation>Nächste Vornamen</translation>
    </message>
    <message>
        <source>Votre prénom n’est pas dans la liste&#xa0;? Demandez au formateur.</source>
        <translation>Ihr Vorname steht nicht in der Liste? Fragen Sie den Kursleiter.</translation>
    </message>
    <message>
        <source>Je suis le formateur</source>
        <translation>Ich bin der Kursleiter</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>documents::CertificateDocument</name>
    <message>
        <source>qui a terminé le parcours</source>
        <translation>die oder der den Kurs abgeschlossen hat</translation>
    </message>
    <message>
        <source>qui a réussi un exercice du parcours</source>
        <translation>die oder der eine Übung des Kurses geschafft hat</translation>
    </message>
    <message>
        <source>qui a réussi %1 exercices du parcours</source>
        <translation>die oder der %1 Übungen des Kurses geschafft hat</translation>
    </message>
    <message>
        <source>Ce que %1 sait faire</source>
        <translation>Was %1 kann</translation>
    </message>
    <message>
        <source>Savoir-faire</source>
        <translation>Fertigkeiten</translation>
    </message>
    <message>
        <source>et %1 autres choses</source>
        <translation>und %1 andere Dinge</translation>
    </message>
    <message>
        <source>Fait le</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Fait à %1, le</source>
        <translation>Ausgestellt in %1, am</translation>
    </message>
    <message>
        <source>Le formateur ou la formatrice</source>
        <translation>Die Kursleitung</translation>
    </message>
    <message>
        <source>Attestation remise lors d’un atelier d’entraînement. Les sites du parcours sont fictifs.</source>
        <translation>Bescheinigung aus einem Übungskurs. Die Websites des Kurses sind erfunden.</translation>
    </message>
    <message>
        <source>Entraînement aux démarches en ligne</source>
        <translation>Üben mit Online-Diensten</translation>
    </message>
    <message>
        <source>décernée à</source>
        <translation>verliehen an</translation>
    </message>
    <message>
        <source>«&#xa0;Mon énergie en ligne&#xa0;»</source>
        <translation>„Meine Energie online“</translation>
    </message>
    <message>
        <source>Vérifier cette attestation</source>
        <translation>Diese Bescheinigung prüfen</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>before the code of a certificate</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Attestation de réussite</source>
        <translation>Erfolgsbescheinigung</translation>
    </message>
</context>
<context>
    <name>documents::CertificateSheet</name>
    <message>
        <source>Cette attestation est authentique.</source>
        <translation>Diese Bescheinigung ist echt.</translation>
    </message>
    <message>
        <source>Elle a été remise ici. Le nom n’est pas gardé&#xa0;: il est sur le papier et dans le code QR.</source>
        <translation>Sie wurde hier ausgestellt. Der Name wird nicht aufbewahrt: Er steht auf dem Papier und im QR-Code.</translation>
    </message>
    <message>
        <source>Comparez avec le papier&#xa0;: le nom, la date et les savoir-faire doivent être ceux-ci.</source>
        <translation>Vergleichen Sie mit dem Papier: Name, Datum und Fertigkeiten müssen diese sein.</translation>
    </message>
    <message>
        <source>Cette attestation est annulée.</source>
        <translation>Diese Bescheinigung ist widerrufen.</translation>
    </message>
    <message>
        <source>Elle a été reprise après avoir été remise. Elle ne vaut plus rien.</source>
        <translation>Sie wurde nach der Ausstellung widerrufen. Sie gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Cette attestation a été changée.</source>
        <translation>Diese Bescheinigung wurde verändert.</translation>
    </message>
    <message>
        <source>Sa signature ne va pas avec ce qui est écrit. Ne vous y fiez pas.</source>
        <translation>Die Unterschrift passt nicht zu dem, was geschrieben steht. Vertrauen Sie ihr nicht.</translation>
    </message>
    <message>
        <source>Cet ordinateur ne connaît pas qui l’a signée.</source>
        <translation>Dieser Computer kennt nicht, wer sie unterschrieben hat.</translation>
    </message>
    <message>
        <source>On ne peut pas dire si elle est vraie. Demandez à l’organisation qui l’a remise son fichier de clé, et comparez l’empreinte par téléphone.</source>
        <translation>Man kann nicht sagen, ob sie echt ist. Bitten Sie die Organisation, die sie ausgestellt hat, um ihre Schlüsseldatei und vergleichen Sie den Fingerabdruck am Telefon.</translation>
    </message>
    <message>
        <source>Aucune attestation de ce code n’a été remise ici.</source>
        <translation>Hier wurde keine Bescheinigung mit diesem Code ausgestellt.</translation>
    </message>
    <message>
        <source>Relisez le code. Si l’attestation vient d’ailleurs, lisez son code QR avec une douchette ou un téléphone, et collez le texte ici.</source>
        <translation>Lesen Sie den Code noch einmal. Kommt die Bescheinigung von anderswo, lesen Sie ihren QR-Code mit einem Scanner oder einem Telefon und fügen Sie den Text hier ein.</translation>
    </message>
    <message>
        <source>Ce n’est pas une attestation d’Electruc.</source>
        <translation>Das ist keine Bescheinigung von Electruc.</translation>
    </message>
    <message>
        <source>Écrivez le code imprimé, comme V3QK-88TD, collez le texte du code QR, ou choisissez le fichier PDF de l’attestation.</source>
        <translation>Schreiben Sie den gedruckten Code, wie V3QK-88TD, fügen Sie den Text des QR-Codes ein oder wählen Sie die PDF-Datei der Bescheinigung.</translation>
    </message>
    <message>
        <source>Ce qu’elle dit</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remise le</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Savoir-faire</source>
        <translation>Fertigkeiten</translation>
    </message>
    <message>
        <source>Qui l’a signée</source>
        <translation>Wer sie unterschrieben hat</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>la vôtre</source>
        <translation>Ihre eigene</translation>
    </message>
    <message>
        <source>sans nom</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Empreinte de la clé</source>
        <translation>Fingerabdruck des Schlüssels</translation>
    </message>
    <message>
        <source>Attestation vérifiée</source>
        <translation>Bescheinigung geprüft</translation>
    </message>
    <message>
        <source>le %1 à %2</source>
        <extracomment>%1 day, %2 time</extracomment>
        <translation>am %1 um %2 Uhr</translation>
    </message>
    <message>
        <source>Attestations vérifiées</source>
        <translation>Bescheinigungen geprüft</translation>
    </message>
    <message>
        <source>Une à une</source>
        <translation>Eine nach der anderen</translation>
    </message>
    <message>
        <source>Ces %1 attestations sont authentiques.</source>
        <translation>Diese %1 Bescheinigungen sind echt.</translation>
    </message>
    <message>
        <source>%1 attestations sur %2 sont authentiques.</source>
        <translation>%1 von %2 Bescheinigungen sind echt.</translation>
    </message>
    <message>
        <source>Comparez avec le papier&#xa0;: le nom et la date doivent être ceux-ci.</source>
        <translation>Vergleichen Sie mit dem Papier: Name und Datum müssen diese sein.</translation>
    </message>
</context>
<context>
    <name>documents::ContractDocument</name>
    <message>
        <source>Contrat %1</source>
        <translation>Vertrag %1</translation>
    </message>
    <message>
        <source>Madame</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Monsieur</source>
        <translation>Herr</translation>
    </message>
    <message>
        <source>Electruc (entreprise fictive)</source>
        <translation>Electruc (fiktives Unternehmen)</translation>
    </message>
    <message>
        <source>TVA %1</source>
        <translation>MwSt. %1</translation>
    </message>
    <message>
        <source>Formule</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Tarif</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Fixe</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Numéro de client</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN-Code</translation>
    </message>
    <message>
        <source>Compteur</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Actif</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Suspendu</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Clôturé</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Adresse de fourniture</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Jusqu’au %1, puis durée indéterminée</source>
        <translation>Bis zum %1, danach unbefristet</translation>
    </message>
    <message>
        <source>Indéterminée</source>
        <translation>Unbefristet</translation>
    </message>
    <message>
        <source>Prix de l’électricité</source>
        <translation>Strompreis</translation>
    </message>
    <message>
        <source>%1 par kWh, toutes taxes comprises&#xa0;; le prix ne change pas</source>
        <translation>%1 pro kWh, alle Steuern inbegriffen; der Preis ändert sich nicht</translation>
    </message>
    <message>
        <source>%1 par kWh ce mois-ci, toutes taxes comprises&#xa0;; le prix change chaque mois</source>
        <translation>%1 pro kWh in diesem Monat, alle Steuern inbegriffen; der Preis ändert sich jeden Monat</translation>
    </message>
    <message>
        <source>Redevance fixe</source>
        <translation>Grundgebühr</translation>
    </message>
    <message>
        <source>%1 par mois, toutes taxes comprises</source>
        <translation>%1 pro Monat, alle Steuern inbegriffen</translation>
    </message>
    <message>
        <source>Factures</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Une facture par mois</source>
        <translation>Eine Rechnung pro Monat</translation>
    </message>
    <message>
        <source>Délai de paiement</source>
        <translation>Zahlungsfrist</translation>
    </message>
    <message>
        <source>15 jours au moins après la date de la facture</source>
        <translation>mindestens 15 Tage nach dem Rechnungsdatum</translation>
    </message>
    <message>
        <source>Relevé du compteur</source>
        <translation>Ablesung des Zählers</translation>
    </message>
    <message>
        <source>Chaque mois, dans votre espace client</source>
        <translation>Jeden Monat, in Ihrem Kundenbereich</translation>
    </message>
    <message>
        <source>Changer ou arrêter</source>
        <translation>Wechseln oder beenden</translation>
    </message>
    <message>
        <source>À tout moment, sans frais, en prévenant trois semaines avant</source>
        <translation>Jederzeit, kostenlos, mit einer Frist von drei Wochen</translation>
    </message>
    <message>
        <source>Contrat</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>N° %1 · %2</source>
        <translation>Nr. %1 · %2</translation>
    </message>
    <message>
        <source>Entre</source>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>et</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Les conditions</source>
        <translation>Die Bedingungen</translation>
    </message>
    <message>
        <source>Pour Electruc</source>
        <translation>Für Electruc</translation>
    </message>
    <message>
        <source>Le client ou la cliente</source>
        <translation>Der Kunde oder die Kundin</translation>
    </message>
</context>
<context>
    <name>documents::EndSheetDocument</name>
    <message>
        <source>Ce que je sais faire</source>
        <translation>Was ich kann</translation>
    </message>
    <message>
        <source>J’ai commencé à m’entraîner. La prochaine fois, je continue.</source>
        <translation>Ich habe angefangen zu üben. Beim nächsten Mal mache ich weiter.</translation>
    </message>
    <message>
        <source>Ce que je referai chez moi</source>
        <translation>Was ich zu Hause wiederhole</translation>
    </message>
    <message>
        <source>Je coche ce que je veux refaire, sans me presser. Je peux aussi l’écrire.</source>
        <translation>Ich kreuze an, was ich wiederholen will, ohne Eile. Ich kann es auch aufschreiben.</translation>
    </message>
    <message>
        <source>Sur les vrais sites, prenez votre temps. Ne donnez jamais un code ni un mot de passe.</source>
        <translation>Nehmen Sie sich auf den echten Websites Zeit. Geben Sie nie einen Code oder ein Passwort weiter.</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Ma feuille de fin de séance</source>
        <translation>Mein Blatt zum Ende der Sitzung</translation>
    </message>
    <message>
        <source>Ce qui m’attend la prochaine fois</source>
        <translation>Was beim nächsten Mal kommt</translation>
    </message>
</context>
<context>
    <name>documents::FollowMatrixDocument</name>
    <message>
        <source>Apprenant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>documents::ForgetSheet</name>
    <message>
        <source>Il ne reste rien des personnes.</source>
        <translation>Von den Personen bleibt nichts zurück.</translation>
    </message>
    <message>
        <source>Chaque nom, chaque adresse, chaque code et chaque texte qu’elles ont laissé a été cherché dans tous les fichiers du programme. Aucun n’a été trouvé.</source>
        <translation>Jeder Name, jede Adresse, jeder Code und jeder Text, den sie hinterlassen haben, wurde in allen Dateien des Programms gesucht. Nichts davon wurde gefunden.</translation>
    </message>
    <message>
        <source>Il reste quelque chose.</source>
        <translation>Es ist etwas zurückgeblieben.</translation>
    </message>
    <message>
        <source>Le tableau «&#xa0;Fichiers regardés&#xa0;» dit où. Si le fichier n’est pas d’Electruc, supprimez-le vous-même&#xa0;; sinon, recommencez.</source>
        <translation>Die Tabelle „Durchsuchte Dateien“ sagt, wo. Gehört die Datei nicht zu Electruc, löschen Sie sie selbst; sonst fangen Sie noch einmal an.</translation>
    </message>
    <message>
        <source>Tout n’a pas pu être regardé.</source>
        <translation>Es konnte nicht alles durchsucht werden.</translation>
    </message>
    <message>
        <source>Fermez les autres programmes, puis recommencez.</source>
        <translation>Schließen Sie die anderen Programme und fangen Sie dann noch einmal an.</translation>
    </message>
    <message>
        <source>Le programme n’est pas comme neuf.</source>
        <translation>Das Programm ist nicht wie neu.</translation>
    </message>
    <message>
        <source>Quelqu’un travaille peut-être encore. Recommencez quand tous sont partis.</source>
        <translation>Vielleicht arbeitet noch jemand. Fangen Sie noch einmal an, wenn alle gegangen sind.</translation>
    </message>
    <message>
        <source>Ce qui a été effacé</source>
        <translation>Was gelöscht wurde</translation>
    </message>
    <message>
        <source>Rien&#xa0;: personne n’avait travaillé.</source>
        <translation>Nichts: Es hatte niemand gearbeitet.</translation>
    </message>
    <message>
        <source>Ce qui a été regardé</source>
        <translation>Was durchsucht wurde</translation>
    </message>
    <message>
        <source>Noms, adresses, codes et textes cherchés</source>
        <translation>Gesuchte Namen, Adressen, Codes und Texte</translation>
    </message>
    <message>
        <source>Codages du texte essayés</source>
        <translation>Geprüfte Textkodierungen</translation>
    </message>
    <message>
        <source>UTF-8, Latin-1 et UTF-16</source>
        <translation>UTF-8, Latin-1 und UTF-16</translation>
    </message>
    <message>
        <source>Le monde simulé, ligne par ligne</source>
        <translation>Die simulierte Welt, Zeile für Zeile</translation>
    </message>
    <message>
        <source>comme dans un programme neuf</source>
        <translation>wie in einem neuen Programm</translation>
    </message>
    <message>
        <source>pas comme neuf</source>
        <translation>nicht wie neu</translation>
    </message>
    <message>
        <source>La classe, ligne par ligne</source>
        <translation>Die Klasse, Zeile für Zeile</translation>
    </message>
    <message>
        <source>vide, sauf le code du formateur</source>
        <translation>leer, bis auf den Code des Kursleiters</translation>
    </message>
    <message>
        <source>pas vide</source>
        <translation>nicht leer</translation>
    </message>
    <message>
        <source>Trop courts, ou écrits aussi dans le contenu d’Electruc</source>
        <translation>Zu kurz oder auch im Inhalt von Electruc enthalten</translation>
    </message>
    <message>
        <source>%1, vérifiés ligne par ligne</source>
        <translation>%1, Zeile für Zeile geprüft</translation>
    </message>
    <message>
        <source>Fichiers regardés</source>
        <translation>Durchsuchte Dateien</translation>
    </message>
    <message>
        <source>n’a pas pu être lu</source>
        <translation>konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>rien trouvé</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>1 trace trouvée</source>
        <translation>1 Spur gefunden</translation>
    </message>
    <message>
        <source>%1 traces trouvées</source>
        <translation>%1 Spuren gefunden</translation>
    </message>
    <message>
        <source>Ce que cette preuve ne dit pas</source>
        <translation>Was dieser Nachweis nicht sagt</translation>
    </message>
    <message>
        <source>Les lettres imprimées, les fichiers enregistrés ailleurs (Documents, clé USB) et les copies de sauvegarde de l’ordinateur ne sont pas touchés.</source>
        <translation>Gedruckte Briefe, anderswo gespeicherte Dateien (Dokumente, USB-Stick) und die Sicherungskopien des Computers bleiben unberührt.</translation>
    </message>
    <message>
        <source>Les données étaient sur un serveur&#xa0;: ses journaux et ses propres sauvegardes ne se voient pas d’ici. Parlez-en à la personne qui s’en occupe.</source>
        <translation>Die Daten lagen auf einem Server: Seine Protokolle und seine eigenen Sicherungen sind von hier aus nicht zu sehen. Sprechen Sie mit der Person, die sich darum kümmert.</translation>
    </message>
    <message>
        <source>Prénoms de la classe</source>
        <translation>Vornamen der Klasse</translation>
    </message>
    <message>
        <source>Comptes ouverts</source>
        <translation>Eröffnete Konten</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Demandes</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Relevés</source>
        <translation>Ablesungen</translation>
    </message>
    <message>
        <source>Fichiers</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Sauvegardes</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Copies pour revenir en arrière</source>
        <translation>Kopien zum Rückgängigmachen</translation>
    </message>
    <message>
        <source>Bases mises de côté</source>
        <translation>Beiseitegelegte Datenbanken</translation>
    </message>
    <message>
        <source>Traces effacées</source>
        <translation>Gelöschte Spuren</translation>
    </message>
    <message>
        <source>le %1 à %2</source>
        <extracomment>%1 day, %2 time</extracomment>
        <translation>am %1 um %2 Uhr</translation>
    </message>
    <message>
        <source>Les codes des attestations remises restent, sans nom, avec la clé qui les signe&#xa0;: on peut encore les vérifier.</source>
        <translation>Die Codes der ausgestellten Bescheinigungen bleiben, ohne Namen, mit dem Schlüssel, der sie unterschreibt: Man kann sie noch prüfen.</translation>
    </message>
</context>
<context>
    <name>documents::FraudAdvice</name>
    <message>
        <source>Carte ou code donné&#xa0;? Appelez tout de suite votre banque, ou Card Stop au %1.</source>
        <translation>Karte oder Code weitergegeben? Rufen Sie sofort Ihre Bank an oder Card Stop unter %1.</translation>
    </message>
    <message>
        <source>Rappelez vous-même, au numéro de votre facture&#xa0;: jamais à celui que l’on vous donne.</source>
        <translation>Rufen Sie selbst zurück, unter der Nummer auf Ihrer Rechnung: nie unter der, die man Ihnen gibt.</translation>
    </message>
    <message>
        <source>Racontez-le à un proche et à la police&#xa0;: vous n’êtes pas seul, et cela aide les autres.</source>
        <translation>Erzählen Sie es einem nahestehenden Menschen und der Polizei: Sie sind nicht allein, und es hilft anderen.</translation>
    </message>
    <message>
        <source>Carte ou code écrit&#xa0;? Appelez tout de suite votre banque, ou Card Stop au %1.</source>
        <translation>Karte oder Code eingegeben? Rufen Sie sofort Ihre Bank an oder Card Stop unter %1.</translation>
    </message>
    <message>
        <source>Mot de passe écrit&#xa0;? Changez-le sur le vrai site, en tapant vous-même son adresse.</source>
        <translation>Passwort eingegeben? Ändern Sie es auf der echten Website und tippen Sie deren Adresse selbst.</translation>
    </message>
    <message>
        <source>Envoyez le message à %1, puis supprimez-le.</source>
        <translation>Schicken Sie die Nachricht an %1 und löschen Sie sie dann.</translation>
    </message>
    <message>
        <source>De l’argent est parti&#xa0;? Dites-le aussi à la police.</source>
        <translation>Ist Geld weg? Sagen Sie es auch der Polizei.</translation>
    </message>
    <message>
        <source>Bloquer une carte de banque, jour et nuit</source>
        <translation>Eine Bankkarte sperren, Tag und Nacht</translation>
    </message>
    <message>
        <source>Signaler un message ou un SMS suspect</source>
        <translation>Eine verdächtige Nachricht oder SMS melden</translation>
    </message>
    <message>
        <source>Ma banque</source>
        <translation>Meine Bank</translation>
    </message>
    <message>
        <source>La police de ma commune</source>
        <translation>Die Polizei meiner Gemeinde</translation>
    </message>
    <message>
        <source>Un proche de confiance</source>
        <translation>Jemand, dem ich vertraue</translation>
    </message>
</context>
<context>
    <name>documents::FraudCard</name>
    <message>
        <source>Gardez cette feuille près du téléphone. Cela arrive à tout le monde&#xa0;: agissez vite, sans honte.</source>
        <translation>Bewahren Sie dieses Blatt beim Telefon auf. Es passiert jedem: Handeln Sie schnell, ohne Scham.</translation>
    </message>
    <message>
        <source>Après un faux site ou un faux message</source>
        <translation>Nach einer falschen Website oder Nachricht</translation>
    </message>
    <message>
        <source>Après un appel</source>
        <translation>Nach einem Anruf</translation>
    </message>
    <message>
        <source>Que faire en cas de fraude</source>
        <translation>Was tun bei Betrug</translation>
    </message>
</context>
<context>
    <name>documents::HandoverDocument</name>
    <message>
        <source>Jour de la remise des clés (jour/mois/année)</source>
        <translation>Tag der Schlüsselübergabe (Tag/Monat/Jahr)</translation>
    </message>
    <message>
        <source>Nouvelle adresse de la personne qui part</source>
        <translation>Neue Adresse der ausziehenden Person</translation>
    </message>
    <message>
        <source>Index du compteur, chiffres noirs (kWh)</source>
        <translation>Zählerstand, schwarze Ziffern (kWh)</translation>
    </message>
    <message>
        <source>Index %1 du compteur (kWh)</source>
        <translation>Zählerstand %1 (kWh)</translation>
    </message>
    <message>
        <source>Téléphone (pas obligatoire)</source>
        <translation>Telefon (nicht verpflichtend)</translation>
    </message>
    <message>
        <source>Personne qui part&#xa0;: nom et prénom</source>
        <translation>Ausziehende Person: Name und Vorname</translation>
    </message>
    <message>
        <source>Personne qui entre&#xa0;: nom et prénom</source>
        <translation>Einziehende Person: Name und Vorname</translation>
    </message>
    <message>
        <source>Signature de la personne qui part</source>
        <translation>Unterschrift der ausziehenden Person</translation>
    </message>
    <message>
        <source>Signature de la personne qui entre</source>
        <translation>Unterschrift der einziehenden Person</translation>
    </message>
    <message>
        <source>Reprise des énergies, document rempli</source>
        <translation>Energieübernahme, ausgefülltes Dokument</translation>
    </message>
    <message>
        <source>Document de reprise des énergies</source>
        <translation>Energieübernahmedokument</translation>
    </message>
    <message>
        <source>Adresse de la maison</source>
        <translation>Adresse des Hauses</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN-Code</translation>
    </message>
    <message>
        <source>Numéro du compteur</source>
        <translation>Zählernummer</translation>
    </message>
    <message>
        <source>Remplissez ce document à deux, devant le compteur, le jour de la remise des clés. Chacun en garde un exemplaire signé et l’envoie à son fournisseur.</source>
        <translation>Füllen Sie dieses Dokument zu zweit aus, vor dem Zähler, am Tag der Schlüsselübergabe. Jeder behält ein unterschriebenes Exemplar und schickt es an seinen Versorger.</translation>
    </message>
    <message>
        <source>Envoyez-le dans les trente jours. Sans ce document, la personne qui part peut continuer à payer. Electruc fait alors la facture de clôture jusqu’aux index écrits ici.</source>
        <translation>Schicken Sie es innerhalb von dreißig Tagen. Ohne dieses Dokument zahlt die ausziehende Person vielleicht weiter. Electruc erstellt dann die Schlussrechnung bis zu den hier eingetragenen Zählerständen.</translation>
    </message>
    <message>
        <source>Reprise des énergies</source>
        <translation>Energieübernahme</translation>
    </message>
    <message>
        <source>électricité</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>à remplir</source>
        <translation>auszufüllen</translation>
    </message>
</context>
<context>
    <name>documents::InvitationLetters</name>
    <message>
        <source>Madame</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Monsieur</source>
        <translation>Herr</translation>
    </message>
    <message>
        <source>Valbois, le %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>Valbois, den %1</translation>
    </message>
    <message>
        <source>Prenez votre temps&#xa0;: ils restent valables jusqu’au %1.</source>
        <extracomment>%1 a day</extracomment>
        <translation>Nehmen Sie sich Zeit: Sie gelten bis zum %1.</translation>
    </message>
    <message>
        <source>Ouvrez votre espace client</source>
        <translation>Öffnen Sie Ihren Kundenbereich</translation>
    </message>
    <message>
        <source>Vos factures, vos relevés et vos demandes vous attendent en ligne. Voici vos deux codes personnels. Gardez cette lettre près de vous.</source>
        <translation>Ihre Rechnungen, Ihre Ablesungen und Ihre Anfragen warten online auf Sie. Hier sind Ihre beiden persönlichen Codes. Behalten Sie diesen Brief in Ihrer Nähe.</translation>
    </message>
    <message>
        <source>Ouvrez le site</source>
        <translation>Öffnen Sie die Website</translation>
    </message>
    <message>
        <source>Cliquez sur Electruc, ou écrivez cette adresse&#xa0;: %1/inscription</source>
        <extracomment>%1 the supplier's site</extracomment>
        <translation>Klicken Sie auf Electruc oder schreiben Sie diese Adresse: %1/inscription</translation>
    </message>
    <message>
        <source>Cliquez sur «&#xa0;Activer mon espace&#xa0;»</source>
        <translation>Klicken Sie auf „Meinen Kundenbereich aktivieren“</translation>
    </message>
    <message>
        <source>Le bouton est au milieu de la page.</source>
        <translation>Die Schaltfläche ist in der Mitte der Seite.</translation>
    </message>
    <message>
        <source>Recopiez les deux codes</source>
        <translation>Übertragen Sie die beiden Codes</translation>
    </message>
    <message>
        <source>Ils sont dans le cadre vert, ici au-dessus.</source>
        <translation>Sie stehen im grünen Rahmen hier oben.</translation>
    </message>
    <message>
        <source>Ouvrez votre messagerie</source>
        <translation>Öffnen Sie Ihr Postfach</translation>
    </message>
    <message>
        <source>Un e-mail vous attend&#xa0;: cliquez sur son bouton vert.</source>
        <translation>Eine E-Mail wartet auf Sie: Klicken Sie auf ihre grüne Schaltfläche.</translation>
    </message>
    <message>
        <source>Lettre de %1</source>
        <translation>Brief für %1</translation>
    </message>
    <message>
        <source>Lettres d’invitation</source>
        <translation>Einladungsbriefe</translation>
    </message>
    <message>
        <source>Code EAN (18 chiffres)</source>
        <translation>EAN-Code (18 Ziffern)</translation>
    </message>
    <message>
        <source>Code d’activation</source>
        <translation>Aktivierungscode</translation>
    </message>
    <message>
        <source>Adresse e-mail à utiliser&#xa0;:</source>
        <translation>E-Mail-Adresse, die Sie verwenden:</translation>
    </message>
    <message>
        <source>Comment faire, en quatre étapes</source>
        <translation>So geht es, in vier Schritten</translation>
    </message>
    <message>
        <source>Personne ne vous demandera ces codes par téléphone.</source>
        <translation>Niemand wird Sie am Telefon nach diesen Codes fragen.</translation>
    </message>
    <message>
        <source>À bientôt,</source>
        <translation>Bis bald,</translation>
    </message>
    <message>
        <source>L’équipe Electruc</source>
        <translation>Ihr Electruc-Team</translation>
    </message>
    <message>
        <source>Electruc, entreprise fictive.</source>
        <translation>Electruc, fiktives Unternehmen.</translation>
    </message>
    <message>
        <source>Document d’entraînement</source>
        <translation>Übungsdokument</translation>
    </message>
    <message>
        <source>&#xa0;: il ne vous engage à rien.</source>
        <translation>: Es verpflichtet Sie zu nichts.</translation>
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
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Exemple de facture</source>
        <translation>Musterrechnung</translation>
    </message>
    <message>
        <source>Facture d’acompte</source>
        <translation>Abschlagsrechnung</translation>
    </message>
    <message>
        <source>Décompte annuel</source>
        <translation>Jahresabrechnung</translation>
    </message>
    <message>
        <source>Facture</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Madame</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Monsieur</source>
        <translation>Herr</translation>
    </message>
    <message>
        <source>tarif fixe</source>
        <translation>fester Tarif</translation>
    </message>
    <message>
        <source>tarif variable</source>
        <translation>variabler Tarif</translation>
    </message>
    <message>
        <source>%1, %2, du %3 au %4</source>
        <extracomment>%1 name of the offer, %2 kind of tariff, %3 first and %4 last day of the contract</extracomment>
        <translation>%1, %2, vom %3 bis zum %4</translation>
    </message>
    <message>
        <source>%1, %2, depuis le %3, durée indéterminée</source>
        <translation>%1, %2, seit dem %3, unbefristet</translation>
    </message>
    <message>
        <source>N° %1 · %2</source>
        <translation>Nr. %1 · %2</translation>
    </message>
    <message>
        <source>Fourniture à</source>
        <translation>Lieferung an</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Du %1 au %2</source>
        <translation>Vom %1 bis zum %2</translation>
    </message>
    <message>
        <source>Votre nouvel acompte</source>
        <translation>Ihr neuer Abschlag</translation>
    </message>
    <message>
        <source>%1 par mois, dès %2</source>
        <translation>%1 pro Monat, ab %2</translation>
    </message>
    <message>
        <source>Votre contrat</source>
        <translation>Ihr Vertrag</translation>
    </message>
    <message>
        <source>Numéro de client</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN-Code</translation>
    </message>
    <message>
        <source>Compteur</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Formule</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Sera prélevé le</source>
        <translation>Wird abgebucht am</translation>
    </message>
    <message>
        <source>À payer</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Au plus tard le</source>
        <translation>Spätestens am</translation>
    </message>
    <message>
        <source>Rendu le</source>
        <translation>Erstattet am</translation>
    </message>
    <message>
        <source>Déjà payée le</source>
        <translation>Schon bezahlt am</translation>
    </message>
    <message>
        <source>Nous vous rendons</source>
        <translation>Wir erstatten Ihnen</translation>
    </message>
    <message>
        <source>Montant annulé</source>
        <translation>Stornierter Betrag</translation>
    </message>
    <message>
        <source>Facture annulée</source>
        <translation>Rechnung storniert</translation>
    </message>
    <message>
        <source>Ne la payez pas</source>
        <translation>Zahlen Sie sie nicht</translation>
    </message>
    <message>
        <source>Remplacée par</source>
        <translation>Ersetzt durch</translation>
    </message>
    <message>
        <source>Facture mensuelle de</source>
        <translation>Monatsrechnung für</translation>
    </message>
    <message>
        <source>Acompte de</source>
        <translation>Abschlag für</translation>
    </message>
    <message>
        <source>Décompte jusqu’au</source>
        <translation>Abrechnung bis zum</translation>
    </message>
    <message>
        <source>Le détail</source>
        <translation>Die Einzelheiten</translation>
    </message>
    <message>
        <source>Quantité</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Prix</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Total sans TVA</source>
        <translation>Summe ohne MwSt.</translation>
    </message>
    <message>
        <source>TVA 6&#xa0;%</source>
        <translation>MwSt. 6&#xa0;%</translation>
    </message>
    <message>
        <source>Acompte, déduit de votre décompte</source>
        <translation>Abschlag, von Ihrer Abrechnung abgezogen</translation>
    </message>
    <message>
        <source>1&#xa0;mois</source>
        <translation>1&#xa0;Monat</translation>
    </message>
    <message>
        <source>Énergie consommée</source>
        <translation>Verbrauchte Energie</translation>
    </message>
    <message>
        <source>Redevance fixe</source>
        <translation>Grundgebühr</translation>
    </message>
    <message>
        <source>%1&#xa0;mois</source>
        <translation>%1&#xa0;Monat(e)</translation>
    </message>
    <message>
        <source>Réseau (transport et distribution)</source>
        <translation>Netz (Transport und Verteilung)</translation>
    </message>
    <message>
        <source>Taxes et cotisations</source>
        <translation>Steuern und Abgaben</translation>
    </message>
    <message>
        <source>Total à payer</source>
        <translation>Zu zahlender Gesamtbetrag</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamtbetrag</translation>
    </message>
    <message>
        <source>Total avec TVA</source>
        <translation>Summe mit MwSt.</translation>
    </message>
    <message>
        <source>Acomptes déjà payés</source>
        <translation>Schon bezahlte Abschläge</translation>
    </message>
    <message>
        <source>À vous rendre</source>
        <translation>Ihnen zu erstatten</translation>
    </message>
    <message>
        <source>Consommation (kWh par mois)</source>
        <translation>Verbrauch (kWh pro Monat)</translation>
    </message>
    <message>
        <source>Votre prochain décompte arrive en %1.</source>
        <translation>Ihre nächste Abrechnung kommt im %1.</translation>
    </message>
    <message>
        <source>Compteur&#xa0;: de %1 à %2</source>
        <extracomment>%1 and %2 are the meter's figures at the beginning and at the end of the period</extracomment>
        <translation>Zähler: von %1 bis %2</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rien à payer</source>
        <translation>Nichts zu zahlen</translation>
    </message>
    <message>
        <source>Nous avons versé %1 sur votre compte le %2.</source>
        <translation>Wir haben %1 am %2 auf Ihr Konto überwiesen.</translation>
    </message>
    <message>
        <source>Nous avons reçu %1 le %2. Merci.</source>
        <translation>Wir haben %1 am %2 erhalten. Vielen Dank.</translation>
    </message>
    <message>
        <source>Cette facture est annulée. Ne la payez pas.</source>
        <translation>Diese Rechnung ist storniert. Zahlen Sie sie nicht.</translation>
    </message>
    <message>
        <source>Cette facture est annulée. La facture %1 la remplace.</source>
        <translation>Diese Rechnung ist storniert. Die Rechnung %1 ersetzt sie.</translation>
    </message>
    <message>
        <source>Nous versons %1 sur votre compte, au plus tard le %2.</source>
        <translation>Wir überweisen %1 auf Ihr Konto, spätestens am %2.</translation>
    </message>
    <message>
        <source>Rien à payer vous-même</source>
        <translation>Sie brauchen nichts selbst zu zahlen</translation>
    </message>
    <message>
        <source>Votre banque paie le %1, par domiciliation.</source>
        <translation>Ihre Bank zahlt am %1, per Lastschrift.</translation>
    </message>
    <message>
        <source>Pour payer</source>
        <translation>So zahlen Sie</translation>
    </message>
    <message>
        <source>Exercice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Bénéficiaire</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Pas de code à scanner dans cet exercice.</source>
        <translation>Kein Code zum Scannen in dieser Übung.</translation>
    </message>
    <message>
        <source>Une question&#xa0;?</source>
        <translation>Eine Frage?</translation>
    </message>
    <message>
        <source>%1, du lundi au vendredi de 8&#xa0;h à 18&#xa0;h. Pas d’accord&#xa0;? Écrivez sur %2.</source>
        <extracomment>%1 phone number, %2 address of the site</extracomment>
        <translation>%1, montags bis freitags von 8 bis 18&#xa0;Uhr. Nicht einverstanden? Schreiben Sie uns auf %2.</translation>
    </message>
    <message>
        <source>Comparer et changer</source>
        <translation>Vergleichen und wechseln</translation>
    </message>
    <message>
        <source>Comparez les offres. Changer de fournisseur est gratuit et prend trois semaines.</source>
        <translation>Vergleichen Sie die Angebote. Den Versorger zu wechseln ist kostenlos und dauert drei Wochen.</translation>
    </message>
    <message>
        <source>Gérer ma consommation</source>
        <translation>Meinen Verbrauch im Blick behalten</translation>
    </message>
    <message>
        <source>Suivez vos kWh et envoyez vos relevés dans votre espace client.</source>
        <translation>Verfolgen Sie Ihre kWh und senden Sie Ihre Ablesungen in Ihrem Kundenbereich.</translation>
    </message>
    <message>
        <source>Facture de clôture</source>
        <translation>Schlussrechnung</translation>
    </message>
    <message>
        <source>Contrat clôturé le</source>
        <translation>Vertrag beendet am</translation>
    </message>
</context>
<context>
    <name>documents::Letterhead</name>
    <message>
        <source>Electruc (fictif), %1 · TVA %2</source>
        <extracomment>%1 place, %2 VAT number</extracomment>
        <translation>Electruc (fiktiv), %1 · MwSt. %2</translation>
    </message>
    <message>
        <source>Document d’entraînement&#xa0;: ne payez rien.</source>
        <translation>Übungsdokument: Zahlen Sie nichts.</translation>
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
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Exemple de mandat rempli</source>
        <translation>Muster eines ausgefüllten Mandats</translation>
    </message>
    <message>
        <source>Mandat de domiciliation rempli</source>
        <translation>Ausgefülltes Lastschriftmandat</translation>
    </message>
    <message>
        <source>Mandat de domiciliation</source>
        <translation>Lastschriftmandat</translation>
    </message>
    <message>
        <source>Référence du mandat</source>
        <translation>Mandatsreferenz</translation>
    </message>
    <message>
        <source>Nom et prénom du titulaire du compte</source>
        <translation>Name und Vorname des Kontoinhabers</translation>
    </message>
    <message>
        <source>Rue et numéro</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Code postal et localité</source>
        <translation>Postleitzahl und Ort</translation>
    </message>
    <message>
        <source>Numéro de compte (IBAN)</source>
        <translation>Kontonummer (IBAN)</translation>
    </message>
    <message>
        <source>BIC (pas obligatoire)</source>
        <translation>BIC (nicht verpflichtend)</translation>
    </message>
    <message>
        <source>Fait à</source>
        <translation>Ort der Unterschrift</translation>
    </message>
    <message>
        <source>Le (jour/mois/année)</source>
        <translation>Am (Tag/Monat/Jahr)</translation>
    </message>
    <message>
        <source>Signature (écrivez votre nom)</source>
        <translation>Unterschrift (schreiben Sie Ihren Namen)</translation>
    </message>
    <message>
        <source>En signant ce mandat, vous autorisez Electruc à demander à votre banque les montants de vos factures, et votre banque à les prendre sur votre compte. Vous pouvez arrêter quand vous voulez, sans donner de raison.</source>
        <translation>Mit der Unterschrift unter dieses Mandat erlauben Sie Electruc, Ihre Bank um die Beträge Ihrer Rechnungen zu bitten, und Ihrer Bank, sie von Ihrem Konto abzubuchen. Sie können das jederzeit beenden, ohne einen Grund zu nennen.</translation>
    </message>
    <message>
        <source>Un montant pris ne vous convient pas&#xa0;? Votre banque vous le rend si vous le demandez dans les 8 semaines. Sans mandat valable, vous avez 13 mois. Le montant de la facture reste dû.</source>
        <translation>Sie sind mit einem abgebuchten Betrag nicht einverstanden? Ihre Bank gibt ihn zurück, wenn Sie innerhalb von 8 Wochen danach fragen. Ohne gültiges Mandat haben Sie 13 Monate Zeit. Der Rechnungsbetrag bleibt zu zahlen.</translation>
    </message>
    <message>
        <source>Créancier</source>
        <translation>Gläubiger</translation>
    </message>
    <message>
        <source>Electruc (exercice), Place de la Dynamo 1, %1</source>
        <translation>Electruc (Übung), Place de la Dynamo 1, %1</translation>
    </message>
    <message>
        <source>Numéro du créancier</source>
        <translation>Nummer des Gläubigers</translation>
    </message>
    <message>
        <source>Paiements</source>
        <translation>Zahlungen</translation>
    </message>
    <message>
        <source>récurrents, schéma CORE</source>
        <translation>wiederkehrend, CORE-Verfahren</translation>
    </message>
    <message>
        <source>européenne (SEPA) · exemple</source>
        <translation>europäisch (SEPA) · Muster</translation>
    </message>
    <message>
        <source>européenne (SEPA)</source>
        <translation>europäisch (SEPA)</translation>
    </message>
    <message>
        <source>ou signez ici, sur le papier</source>
        <translation>oder unterschreiben Sie hier, auf dem Papier</translation>
    </message>
    <message>
        <source>Vos droits</source>
        <translation>Ihre Rechte</translation>
    </message>
    <message>
        <source>à remplir</source>
        <translation>auszufüllen</translation>
    </message>
</context>
<context>
    <name>documents::PersonaCards</name>
    <message>
        <source>Madame</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Monsieur</source>
        <translation>Herr</translation>
    </message>
    <message>
        <source>Pendant l’atelier, vous êtes cette personne. Elle n’existe pas&#xa0;: vous pouvez tout essayer sans risque. N’écrivez jamais vos propres données.</source>
        <translation>Während des Kurses sind Sie diese Person. Es gibt sie nicht wirklich: Sie können alles ohne Risiko ausprobieren. Schreiben Sie nie Ihre eigenen Daten.</translation>
    </message>
    <message>
        <source>Qui vous êtes</source>
        <translation>Wer Sie sind</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rue</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Localité</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN-Code</translation>
    </message>
    <message>
        <source>Compteur</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Où aller</source>
        <translation>Wohin Sie gehen</translation>
    </message>
    <message>
        <source>Votre fournisseur</source>
        <translation>Ihr Versorger</translation>
    </message>
    <message>
        <source>Votre messagerie</source>
        <translation>Ihr Postfach</translation>
    </message>
    <message>
        <source>Ce que vous écrivez</source>
        <translation>Was Sie schreiben</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Votre personnage</source>
        <translation>Ihre Rolle</translation>
    </message>
    <message>
        <source>À garder près de vous</source>
        <translation>Zum Aufbewahren in Ihrer Nähe</translation>
    </message>
    <message>
        <source>Vous jouez</source>
        <translation>Sie spielen</translation>
    </message>
    <message>
        <source>Carte de %1</source>
        <translation>Karte für %1</translation>
    </message>
    <message>
        <source>Cartes des personnages</source>
        <translation>Rollenkarten</translation>
    </message>
    <message>
        <source>Deuxième adresse</source>
        <translation>Zweite Adresse</translation>
    </message>
</context>
<context>
    <name>documents::PersonalDataDocument</name>
    <message>
        <source>Mes données</source>
        <translation>Meine Daten</translation>
    </message>
    <message>
        <source>Rien.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>%1 · client %2 · %3</source>
        <translation>%1 · Kunde %2 · %3</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <extracomment>%1 page, %2 how many</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>documents::PersonalDataTexts</name>
    <message>
        <source>par e-mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>par téléphone</source>
        <translation>per Telefon</translation>
    </message>
    <message>
        <source>fixe</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variabel</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>suspendu</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>clôturé</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>à payer</source>
        <translation>zu zahlen</translation>
    </message>
    <message>
        <source>payée</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>annulé</source>
        <translation>annulliert</translation>
    </message>
    <message>
        <source>consommation</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>acompte</source>
        <translation>Abschlag</translation>
    </message>
    <message>
        <source>décompte annuel</source>
        <translation>Jahresabrechnung</translation>
    </message>
    <message>
        <source>contrat</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>en cours de validation</source>
        <translation>in Prüfung</translation>
    </message>
    <message>
        <source>validé</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>refusé</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>repris du compteur</source>
        <translation>vom Zähler übernommen</translation>
    </message>
    <message>
        <source>envoyé par vous</source>
        <translation>von Ihnen gesendet</translation>
    </message>
    <message>
        <source>estimé</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>ouverte</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>en attente</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>répondue</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>commencé</source>
        <translation>angefangen</translation>
    </message>
    <message>
        <source>Vous et votre compte</source>
        <translation>Sie und Ihr Konto</translation>
    </message>
    <message>
        <source>Votre raccordement</source>
        <translation>Ihr Anschluss</translation>
    </message>
    <message>
        <source>Vos contrats</source>
        <translation>Ihre Verträge</translation>
    </message>
    <message>
        <source>Vos factures</source>
        <translation>Ihre Rechnungen</translation>
    </message>
    <message>
        <source>Vos acomptes</source>
        <translation>Ihre Abschläge</translation>
    </message>
    <message>
        <source>Vos relevés</source>
        <translation>Ihre Ablesungen</translation>
    </message>
    <message>
        <source>Vos demandes</source>
        <translation>Ihre Anfragen</translation>
    </message>
    <message>
        <source>Vos domiciliations</source>
        <translation>Ihre Lastschriften</translation>
    </message>
    <message>
        <source>Vos messages de la page Contact</source>
        <translation>Ihre Nachrichten von der Seite Kontakt</translation>
    </message>
    <message>
        <source>Vos connexions</source>
        <translation>Ihre Anmeldungen</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Numéro de client</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Contact préféré</source>
        <translation>Bevorzugter Kontaktweg</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Facturation&#xa0;: rue</source>
        <translation>Rechnungsadresse: Straße</translation>
    </message>
    <message>
        <source>Facturation&#xa0;: numéro</source>
        <translation>Rechnungsadresse: Hausnummer</translation>
    </message>
    <message>
        <source>Facturation&#xa0;: boîte</source>
        <translation>Rechnungsadresse: Briefkasten</translation>
    </message>
    <message>
        <source>Facturation&#xa0;: code postal</source>
        <translation>Rechnungsadresse: Postleitzahl</translation>
    </message>
    <message>
        <source>Facturation&#xa0;: localité</source>
        <translation>Rechnungsadresse: Ort</translation>
    </message>
    <message>
        <source>Factures par e-mail</source>
        <translation>Rechnungen per E-Mail</translation>
    </message>
    <message>
        <source>Rappel par SMS</source>
        <translation>Erinnerung per SMS</translation>
    </message>
    <message>
        <source>Compte créé le</source>
        <translation>Konto angelegt am</translation>
    </message>
    <message>
        <source>Mot de passe changé le</source>
        <translation>Passwort geändert am</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN-Code</translation>
    </message>
    <message>
        <source>Compteur</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Rue</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Boîte</source>
        <translation>Briefkasten</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Localité</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Formule</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Tarif</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Prix par kWh</source>
        <translation>Preis pro kWh</translation>
    </message>
    <message>
        <source>Redevance par mois</source>
        <translation>Grundgebühr pro Monat</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Prix fixe jusqu’au</source>
        <translation>Fester Preis bis zum</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>Vom</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>Bis zum</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>À payer avant le</source>
        <translation>Zu zahlen vor dem</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Sorte</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Acomptes déduits</source>
        <translation>Abgezogene Abschläge</translation>
    </message>
    <message>
        <source>Montant par mois</source>
        <translation>Betrag pro Monat</translation>
    </message>
    <message>
        <source>Décidé le</source>
        <translation>Festgelegt am</translation>
    </message>
    <message>
        <source>Décidé par</source>
        <translation>Festgelegt durch</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Payée le</source>
        <translation>Bezahlt am</translation>
    </message>
    <message>
        <source>Lu le</source>
        <translation>Abgelesen am</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Nuit</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Injection jour</source>
        <translation>Einspeisung Tag</translation>
    </message>
    <message>
        <source>Injection nuit</source>
        <translation>Einspeisung Nacht</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Remarque</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Sujet</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Écrit le</source>
        <translation>Geschrieben am</translation>
    </message>
    <message>
        <source>Par</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Titulaire du compte</source>
        <translation>Kontoinhaber</translation>
    </message>
    <message>
        <source>Numéro de compte</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>Signé le</source>
        <translation>Unterschrieben am</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Appareil</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Connexion réussie</source>
        <translation>Anmeldung gelungen</translation>
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
        <translation>nein</translation>
    </message>
    <message>
        <source>(P)&#xa0;: donnée personnelle, qui dit qui vous êtes ou ce que vous avez écrit.</source>
        <translation>(P): personenbezogene Angabe, die sagt, wer Sie sind oder was Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>clôture</source>
        <translation>Schlussrechnung</translation>
    </message>
    <message>
        <source>vous</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>documents::RecordListDocument</name>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>documents::RefusedLines</name>
    <message>
        <source>Il manque le code EAN.</source>
        <translation>Der EAN-Code fehlt.</translation>
    </message>
    <message>
        <source>Il manque le prénom.</source>
        <translation>Der Vorname fehlt.</translation>
    </message>
    <message>
        <source>Il manque le nom.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>Il manque la rue.</source>
        <translation>Die Straße fehlt.</translation>
    </message>
    <message>
        <source>Il manque le numéro de la maison.</source>
        <translation>Die Hausnummer fehlt.</translation>
    </message>
    <message>
        <source>Il manque le code postal.</source>
        <translation>Die Postleitzahl fehlt.</translation>
    </message>
    <message>
        <source>Il manque la localité.</source>
        <translation>Der Ort fehlt.</translation>
    </message>
    <message>
        <source>Le tableur a raccourci le code EAN. Mettez cette colonne au format «&#xa0;Texte&#xa0;», puis recopiez les 18 chiffres.</source>
        <translation>Das Tabellenprogramm hat den EAN-Code gekürzt. Geben Sie dieser Spalte das Format „Text“ und übertragen Sie dann die 18 Ziffern noch einmal.</translation>
    </message>
    <message>
        <source>Un chiffre du code EAN n’est pas le bon.</source>
        <translation>Eine Ziffer des EAN-Codes stimmt nicht.</translation>
    </message>
    <message>
        <source>Ce code EAN est déjà à la ligne %1.</source>
        <translation>Dieser EAN-Code steht schon in Zeile %1.</translation>
    </message>
    <message>
        <source>Un code EAN belge commence par 54.</source>
        <translation>Ein belgischer EAN-Code beginnt mit 54.</translation>
    </message>
    <message>
        <source>Le code EAN a %1 chiffres&#xa0;; il en faut 18.</source>
        <translation>Der EAN-Code hat %1 Ziffern; es müssen 18 sein.</translation>
    </message>
    <message>
        <source>C’est trop long&#xa0;: %1 lettres au plus.</source>
        <translation>Das ist zu lang: höchstens %1 Buchstaben.</translation>
    </message>
    <message>
        <source>Le code postal doit avoir 4 chiffres.</source>
        <translation>Die Postleitzahl muss 4 Ziffern haben.</translation>
    </message>
    <message>
        <source>Le numéro de la maison n’est pas lisible.</source>
        <translation>Die Hausnummer ist nicht lesbar.</translation>
    </message>
    <message>
        <source>La localité n’est pas lisible.</source>
        <translation>Der Ort ist nicht lesbar.</translation>
    </message>
    <message>
        <source>La rue n’est pas lisible.</source>
        <translation>Die Straße ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Ligne %1&#xa0;: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Ne pas utiliser</source>
        <translation>Nicht verwenden</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN-Code</translation>
    </message>
    <message>
        <source>Madame ou Monsieur</source>
        <translation>Frau oder Herr</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rue et numéro</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Boîte</source>
        <translation>Briefkasten</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Localité</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>documents::RoomSheets</name>
    <message>
        <source>le %1 à %2</source>
        <translation>am %1 um %2 Uhr</translation>
    </message>
    <message>
        <source>Personne %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>réussi le %1</source>
        <translation>geschafft am %1</translation>
    </message>
    <message>
        <source>1 étape sur %1</source>
        <translation>1 von %1 Schritten</translation>
    </message>
    <message>
        <source>%1 étapes sur %2</source>
        <translation>%1 von %2 Schritten</translation>
    </message>
    <message>
        <source>1 aide</source>
        <translation>1-mal Hilfe</translation>
    </message>
    <message>
        <source>%1 aides</source>
        <translation>%1-mal Hilfe</translation>
    </message>
    <message>
        <source>Code du formateur choisi</source>
        <translation>Code des Kursleiters gewählt</translation>
    </message>
    <message>
        <source>Code du formateur changé</source>
        <translation>Code des Kursleiters geändert</translation>
    </message>
    <message>
        <source>Trois codes faux</source>
        <translation>Drei falsche Codes</translation>
    </message>
    <message>
        <source>Remise à zéro</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Remise à zéro annulée</source>
        <translation>Zurücksetzen rückgängig gemacht</translation>
    </message>
    <message>
        <source>Moment gardé</source>
        <translation>Moment gesichert</translation>
    </message>
    <message>
        <source>Moment retrouvé</source>
        <translation>Moment zurückgeholt</translation>
    </message>
    <message>
        <source>Sauvegarde renommée</source>
        <translation>Sicherung umbenannt</translation>
    </message>
    <message>
        <source>Sauvegarde supprimée</source>
        <translation>Sicherung gelöscht</translation>
    </message>
    <message>
        <source>Toute trace des personnes effacée</source>
        <translation>Jede Spur der Personen gelöscht</translation>
    </message>
    <message>
        <source>Groupe importé</source>
        <translation>Gruppe importiert</translation>
    </message>
    <message>
        <source>Groupe ajouté</source>
        <translation>Gruppe hinzugefügt</translation>
    </message>
    <message>
        <source>Groupe choisi</source>
        <translation>Gruppe gewählt</translation>
    </message>
    <message>
        <source>Groupe renommé</source>
        <translation>Gruppe umbenannt</translation>
    </message>
    <message>
        <source>Personnes ajoutées</source>
        <translation>Personen hinzugefügt</translation>
    </message>
    <message>
        <source>Personne retirée</source>
        <translation>Person entfernt</translation>
    </message>
    <message>
        <source>Personne remise</source>
        <translation>Person wieder hinzugefügt</translation>
    </message>
    <message>
        <source>Lettres imprimées</source>
        <translation>Briefe gedruckt</translation>
    </message>
    <message>
        <source>Texte de la lettre changé</source>
        <translation>Text des Briefs geändert</translation>
    </message>
    <message>
        <source>Prénom ajouté</source>
        <translation>Vorname hinzugefügt</translation>
    </message>
    <message>
        <source>Prénom changé</source>
        <translation>Vorname geändert</translation>
    </message>
    <message>
        <source>Prénom retiré</source>
        <translation>Vorname entfernt</translation>
    </message>
    <message>
        <source>Prénom remis</source>
        <translation>Vorname wieder hinzugefügt</translation>
    </message>
    <message>
        <source>une personne</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>le groupe suivant</source>
        <translation>die nächste Gruppe</translation>
    </message>
    <message>
        <source>tout</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>toute seule</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>Résultats</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Pas encore d’exercice commencé.</source>
        <translation>Noch keine Übung begonnen.</translation>
    </message>
    <message>
        <source>Il n’y a personne dans ce groupe.</source>
        <translation>In dieser Gruppe ist niemand.</translation>
    </message>
    <message>
        <source>Personne</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Exercice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Étapes réussies</source>
        <translation>Geschaffte Schritte</translation>
    </message>
    <message>
        <source>Étapes</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Aides demandées</source>
        <translation>Erbetene Hilfe</translation>
    </message>
    <message>
        <source>Essais</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Commencé le</source>
        <translation>Begonnen am</translation>
    </message>
    <message>
        <source>Réussi le</source>
        <translation>Geschafft am</translation>
    </message>
    <message>
        <source>Base de données</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Contenu</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Polices</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>Imprimantes</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Disque</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>Contrôle de l’ordinateur</source>
        <translation>Prüfung des Computers</translation>
    </message>
    <message>
        <source>Ce qui a été regardé</source>
        <translation>Was durchsucht wurde</translation>
    </message>
    <message>
        <source>Bon</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>À savoir</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>À réparer</source>
        <translation>Zu reparieren</translation>
    </message>
    <message>
        <source>Cet ordinateur est prêt.</source>
        <translation>Dieser Computer ist bereit.</translation>
    </message>
    <message>
        <source>Il faut réparer quelque chose.</source>
        <translation>Es muss etwas repariert werden.</translation>
    </message>
    <message>
        <source>Les ateliers peuvent commencer.</source>
        <translation>Die Kurse können beginnen.</translation>
    </message>
    <message>
        <source>Voyez les lignes «&#xa0;À réparer&#xa0;», puis recommencez le contrôle.</source>
        <translation>Sehen Sie sich die Zeilen „Zu reparieren“ an und prüfen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Cet ordinateur</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Journal du formateur</source>
        <translation>Protokoll des Kursleiters</translation>
    </message>
    <message>
        <source>Le dernier geste d’abord. Aucun nom n’y est écrit.</source>
        <translation>Das Neueste zuerst. Es steht kein Name darin.</translation>
    </message>
    <message>
        <source>Rien n’a encore été fait ici.</source>
        <translation>Hier wurde noch nichts gemacht.</translation>
    </message>
    <message>
        <source>Code de l’organisateur choisi</source>
        <translation>Code der Organisation gewählt</translation>
    </message>
    <message>
        <source>Code de l’organisateur changé</source>
        <translation>Code der Organisation geändert</translation>
    </message>
    <message>
        <source>Code de l’organisateur retiré</source>
        <translation>Code der Organisation entfernt</translation>
    </message>
    <message>
        <source>Pause commencée</source>
        <translation>Pause begonnen</translation>
    </message>
    <message>
        <source>Pause terminée</source>
        <translation>Pause beendet</translation>
    </message>
    <message>
        <source>Attestation annulée</source>
        <translation>Bescheinigung widerrufen</translation>
    </message>
    <message>
        <source>Attestation à nouveau valable</source>
        <translation>Bescheinigung wieder gültig</translation>
    </message>
    <message>
        <source>Exercices ajoutés</source>
        <translation>Hinzugefügte Übungen</translation>
    </message>
    <message>
        <source>Exercices retirés</source>
        <translation>Entfernte Übungen</translation>
    </message>
    <message>
        <source>Clé d’une autre machine acceptée</source>
        <translation>Schlüssel einer anderen Maschine angenommen</translation>
    </message>
    <message>
        <source>Clé d’une autre machine refusée</source>
        <translation>Schlüssel einer anderen Maschine abgelehnt</translation>
    </message>
    <message>
        <source>Liste d’exercices enregistrée</source>
        <translation>Übungsliste gespeichert</translation>
    </message>
    <message>
        <source>Liste d’exercices choisie</source>
        <translation>Übungsliste gewählt</translation>
    </message>
    <message>
        <source>Liste d’exercices supprimée</source>
        <translation>Übungsliste gelöscht</translation>
    </message>
    <message>
        <source>Listes d’exercices comme avant</source>
        <translation>Übungslisten wie vorher</translation>
    </message>
    <message>
        <source>questionnaire&#xa0;: %1 sur %2</source>
        <translation>Fragen: %1 von %2</translation>
    </message>
    <message>
        <source>Déroulement enregistré</source>
        <translation>Ablauf gespeichert</translation>
    </message>
    <message>
        <source>Déroulement supprimé</source>
        <translation>Ablauf gelöscht</translation>
    </message>
    <message>
        <source>Déroulement comme avant</source>
        <translation>Ablauf wie vorher</translation>
    </message>
    <message>
        <source>Séance commencée</source>
        <translation>Sitzung begonnen</translation>
    </message>
    <message>
        <source>Séance mise en pause</source>
        <translation>Sitzung unterbrochen</translation>
    </message>
    <message>
        <source>Séance reprise</source>
        <translation>Sitzung fortgesetzt</translation>
    </message>
    <message>
        <source>Séance retardée</source>
        <translation>Sitzung verschoben</translation>
    </message>
    <message>
        <source>Séance arrêtée</source>
        <translation>Sitzung beendet</translation>
    </message>
    <message>
        <source>Questionnaire (%)</source>
        <translation>Fragen (%)</translation>
    </message>
    <message>
        <source>Modèle d’attestation enregistré</source>
        <translation>Vorlage für Bescheinigungen gespeichert</translation>
    </message>
    <message>
        <source>Modèle d’attestation choisi</source>
        <translation>Vorlage für Bescheinigungen gewählt</translation>
    </message>
    <message>
        <source>Modèle d’attestation supprimé</source>
        <translation>Vorlage für Bescheinigungen gelöscht</translation>
    </message>
    <message>
        <source>Modèles d’attestation comme avant</source>
        <translation>Vorlagen für Bescheinigungen wie vorher</translation>
    </message>
</context>
<context>
    <name>documents::SheetDocument</name>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>documents::TermsDocument</name>
    <message>
        <source>Conditions générales</source>
        <translation>Allgemeine Geschäftsbedingungen</translation>
    </message>
    <message>
        <source>1. De quoi parlent ces conditions</source>
        <translation>1. Worum es in diesen Bedingungen geht</translation>
    </message>
    <message>
        <source>Electruc est une entreprise fictive, faite pour s’exercer. Ces conditions ressemblent à celles d’un vrai fournisseur, mais elles n’engagent personne.</source>
        <translation>Electruc ist ein fiktives Unternehmen, zum Üben gemacht. Diese Bedingungen ähneln denen eines echten Versorgers, aber sie verpflichten niemanden.</translation>
    </message>
    <message>
        <source>Elles complètent votre contrat. Si les deux disent autre chose, c’est le contrat qui compte.</source>
        <translation>Sie ergänzen Ihren Vertrag. Steht in beiden etwas anderes, gilt der Vertrag.</translation>
    </message>
    <message>
        <source>2. Votre contrat</source>
        <translation>2. Ihr Vertrag</translation>
    </message>
    <message>
        <source>Le contrat commence à la date écrite dessus. Il dure un temps fixé d’avance ou une durée indéterminée&#xa0;: c’est écrit dans le contrat et sur chaque facture.</source>
        <translation>Der Vertrag beginnt an dem Datum, das darauf steht. Er läuft eine im Voraus festgelegte Zeit oder unbefristet: Das steht im Vertrag und auf jeder Rechnung.</translation>
    </message>
    <message>
        <source>Vous avez quatorze jours pour changer d’avis après la signature, sans donner de raison et sans frais.</source>
        <translation>Nach der Unterschrift haben Sie vierzehn Tage, um es sich anders zu überlegen, ohne einen Grund zu nennen und kostenlos.</translation>
    </message>
    <message>
        <source>3. Les prix</source>
        <translation>3. Die Preise</translation>
    </message>
    <message>
        <source>Avec un tarif fixe, le prix d’un kWh ne change pas pendant la durée prévue. Avec un tarif variable, il change chaque mois&#xa0;; le prix du mois est écrit sur la facture.</source>
        <translation>Bei einem festen Tarif ändert sich der Preis einer kWh während der vorgesehenen Laufzeit nicht. Bei einem variablen Tarif ändert er sich jeden Monat; der Preis des Monats steht auf der Rechnung.</translation>
    </message>
    <message>
        <source>À ce prix s’ajoute une redevance fixe par mois. Tous les prix annoncés comprennent le réseau, les taxes et la TVA de 6&#xa0;%.</source>
        <translation>Zu diesem Preis kommt eine Grundgebühr pro Monat hinzu. Alle angegebenen Preise enthalten das Netz, die Steuern und 6&#xa0;% MwSt.</translation>
    </message>
    <message>
        <source>Tous les prix sont inventés.</source>
        <translation>Alle Preise sind erfunden.</translation>
    </message>
    <message>
        <source>4. Le relevé du compteur</source>
        <translation>4. Die Ablesung des Zählers</translation>
    </message>
    <message>
        <source>Une fois par mois, vous écrivez les chiffres de votre compteur dans votre espace client. Écrivez seulement les chiffres avant la virgule.</source>
        <translation>Einmal im Monat schreiben Sie die Ziffern Ihres Zählers in Ihren Kundenbereich. Schreiben Sie nur die Ziffern vor dem Komma.</translation>
    </message>
    <message>
        <source>Sans relevé de votre part, nous estimons votre consommation. Vous pouvez toujours corriger un relevé&#xa0;: écrivez-nous.</source>
        <translation>Ohne Ablesung von Ihnen schätzen wir Ihren Verbrauch. Sie können eine Ablesung immer berichtigen: Schreiben Sie uns.</translation>
    </message>
    <message>
        <source>5. Les factures et le paiement</source>
        <translation>5. Die Rechnungen und die Zahlung</translation>
    </message>
    <message>
        <source>Vous recevez une facture par mois dans votre espace client. Elle dit combien payer, avant quelle date, sur quel compte et avec quelle communication.</source>
        <translation>Sie erhalten jeden Monat eine Rechnung in Ihrem Kundenbereich. Darauf steht, wie viel Sie zahlen, vor welchem Datum, auf welches Konto und mit welcher Mitteilung.</translation>
    </message>
    <message>
        <source>Vous avez au moins quinze jours pour payer. Vous pouvez payer par virement, avec le code à scanner ou par domiciliation. La domiciliation n’est jamais obligatoire.</source>
        <translation>Sie haben mindestens fünfzehn Tage Zeit zum Zahlen. Sie können per Überweisung, mit dem Code zum Scannen oder per Lastschrift zahlen. Die Lastschrift ist nie verpflichtend.</translation>
    </message>
    <message>
        <source>Si vous ne pouvez pas payer à temps, écrivez-nous avant la date&#xa0;: nous cherchons un plan de paiement avec vous.</source>
        <translation>Wenn Sie nicht rechtzeitig zahlen können, schreiben Sie uns vor dem Datum: Wir suchen mit Ihnen einen Zahlungsplan.</translation>
    </message>
    <message>
        <source>6. Les retards</source>
        <translation>6. Zahlungsverzug</translation>
    </message>
    <message>
        <source>Après la date de paiement, nous envoyons un rappel gratuit. Vous avez alors quatorze jours de plus. Ensuite vient une mise en demeure, avec quinze jours de plus.</source>
        <translation>Nach dem Zahlungsdatum schicken wir eine kostenlose Erinnerung. Dann haben Sie vierzehn Tage mehr. Danach kommt eine Inverzugsetzung, mit noch einmal fünfzehn Tagen.</translation>
    </message>
    <message>
        <source>À chaque étape, le CPAS ou un service de médiation de dettes peut vous aider. Une facture que vous contestez est suspendue pendant que nous répondons.</source>
        <translation>Bei jedem Schritt kann das ÖSHZ oder eine Schuldnerberatung Ihnen helfen. Eine Rechnung, die Sie bestreiten, ruht, bis wir geantwortet haben.</translation>
    </message>
    <message>
        <source>7. Changer ou arrêter</source>
        <translation>7. Wechseln oder beenden</translation>
    </message>
    <message>
        <source>Vous pouvez changer de fournisseur à tout moment, sans frais, en trois semaines. Votre nouveau fournisseur s’occupe de tout.</source>
        <translation>Sie können den Versorger jederzeit wechseln, kostenlos, in drei Wochen. Ihr neuer Versorger kümmert sich um alles.</translation>
    </message>
    <message>
        <source>Si vous déménagez, remplissez le document de reprise des énergies avec la personne qui vous suit, et envoyez-le dans les trente jours.</source>
        <translation>Wenn Sie umziehen, füllen Sie das Energieübernahmedokument mit der Person aus, die nach Ihnen kommt, und schicken Sie es innerhalb von dreißig Tagen.</translation>
    </message>
    <message>
        <source>8. Vos questions, vos plaintes, vos données</source>
        <translation>8. Ihre Fragen, Ihre Beschwerden, Ihre Daten</translation>
    </message>
    <message>
        <source>Posez d’abord votre question dans votre espace client, page Mes demandes, ou par téléphone. Nous répondons en dix jours ouvrables.</source>
        <translation>Stellen Sie Ihre Frage zuerst in Ihrem Kundenbereich, Seite „Meine Anfragen“, oder am Telefon. Wir antworten innerhalb von zehn Werktagen.</translation>
    </message>
    <message>
        <source>Si la réponse ne vous convient pas, le médiateur fédéral de l’énergie peut examiner votre plainte, gratuitement.</source>
        <translation>Wenn Sie mit der Antwort nicht zufrieden sind, kann der föderale Ombudsdienst für Energie Ihre Beschwerde kostenlos prüfen.</translation>
    </message>
    <message>
        <source>Nous gardons seulement les données utiles à votre contrat. Vous pouvez les voir et les corriger dans votre espace client. Dans ce simulateur, toutes les données sont inventées.</source>
        <translation>Wir bewahren nur die Daten auf, die für Ihren Vertrag nötig sind. Sie können sie in Ihrem Kundenbereich ansehen und berichtigen. In diesem Simulator sind alle Daten erfunden.</translation>
    </message>
    <message>
        <source>Version du %1</source>
        <translation>Fassung vom %1</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>documents::UnseenDocument</name>
    <message>
        <source>Ce fichier est bien là, mais il ne peut pas être montré ici. Vous pouvez le télécharger.</source>
        <translation>Diese Datei ist da, aber sie kann hier nicht gezeigt werden. Sie können sie herunterladen.</translation>
    </message>
</context>
<context>
    <name>kit</name>
    <message>
        <source>Écrivez les %1 chiffres du code EAN. Ils sont sur votre lettre.</source>
        <translation>Schreiben Sie die %1 Ziffern des EAN-Codes. Sie stehen in Ihrem Brief.</translation>
    </message>
    <message>
        <source>Il manque un chiffre&#xa0;: vous en avez écrit %1 sur %2. Comparez avec la lettre.</source>
        <translation>Es fehlt eine Ziffer: Sie haben %1 von %2 geschrieben. Vergleichen Sie mit dem Brief.</translation>
    </message>
    <message>
        <source>Il manque %1 chiffres&#xa0;: vous en avez écrit %2 sur %3. Comparez avec la lettre.</source>
        <translation>Es fehlen %1 Ziffern: Sie haben %2 von %3 geschrieben. Vergleichen Sie mit dem Brief.</translation>
    </message>
    <message>
        <source>Il y a trop de chiffres&#xa0;: vous en avez écrit %1, il en faut %2. Comparez avec la lettre.</source>
        <translation>Es sind zu viele Ziffern: Sie haben %1 geschrieben, es müssen %2 sein. Vergleichen Sie mit dem Brief.</translation>
    </message>
    <message>
        <source>Ce code EAN n’est pas le bon. Écrivez les %1 chiffres de votre lettre.</source>
        <translation>Dieser EAN-Code stimmt nicht. Schreiben Sie die %1 Ziffern aus Ihrem Brief.</translation>
    </message>
    <message>
        <source>Le code a %1 caractères&#xa0;: vous en avez écrit %2. Comparez avec la lettre.</source>
        <translation>Der Code hat %1 Zeichen: Sie haben %2 geschrieben. Vergleichen Sie mit dem Brief.</translation>
    </message>
    <message>
        <source>Il y a trop de caractères&#xa0;: vous en avez écrit %1, il en faut %2. Comparez avec la lettre.</source>
        <translation>Es sind zu viele Zeichen: Sie haben %1 geschrieben, es müssen %2 sein. Vergleichen Sie mit dem Brief.</translation>
    </message>
    <message>
        <source>Il est trop court&#xa0;: écrivez au moins %1 caractères.</source>
        <translation>Es ist zu kurz: Schreiben Sie mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Il n’a que des chiffres&#xa0;: ajoutez des lettres.</source>
        <translation>Es hat nur Ziffern: Fügen Sie Buchstaben hinzu.</translation>
    </message>
    <message>
        <source>Tout le monde essaie celui-là en premier&#xa0;: choisissez autre chose.</source>
        <translation>Das versuchen alle zuerst: Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Il ressemble à votre nom ou à votre e-mail&#xa0;: choisissez autre chose.</source>
        <translation>Es ähnelt Ihrem Namen oder Ihrer E-Mail-Adresse: Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Choisissez un autre mot de passe.</source>
        <translation>Wählen Sie ein anderes Passwort.</translation>
    </message>
    <message>
        <source>Ce code a été mal écrit cinq fois. Par sécurité, attendez jusqu’à %1, puis essayez encore. Rien n’est perdu.</source>
        <translation>Dieser Code wurde fünfmal falsch geschrieben. Zur Sicherheit warten Sie bis %1 Uhr und versuchen Sie es dann noch einmal. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>Remplissez cette case avant de continuer.</source>
        <translation>Füllen Sie dieses Feld aus, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>Ce texte est trop long. Écrivez %1 caractères au plus.</source>
        <translation>Dieser Text ist zu lang. Schreiben Sie höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Ce texte est trop court. Écrivez au moins %1 caractères.</source>
        <translation>Dieser Text ist zu kurz. Schreiben Sie mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Il y a trop d’adresses. Un message part vers %1 personnes au plus.</source>
        <translation>Es sind zu viele Adressen. Eine Nachricht geht an höchstens %1 Personen.</translation>
    </message>
    <message>
        <source>Cette adresse e-mail n’est pas complète. Exemple&#xa0;: prenom.nom@messagerie.example</source>
        <translation>Diese E-Mail-Adresse ist nicht vollständig. Beispiel: prenom.nom@messagerie.example</translation>
    </message>
    <message>
        <source>Un chiffre du code EAN n’est pas le bon. Comparez avec la lettre, chiffre par chiffre.</source>
        <translation>Eine Ziffer des EAN-Codes stimmt nicht. Vergleichen Sie mit dem Brief, Ziffer für Ziffer.</translation>
    </message>
    <message>
        <source>Le signe «&#xa0;%1&#xa0;» n’est dans aucun code. Relisez la lettre, signe par signe.</source>
        <translation>Das Zeichen „%1“ kommt in keinem Code vor. Lesen Sie den Brief noch einmal, Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Ces deux codes ne vont pas ensemble, ou cette lettre ne sert plus. Comparez-les avec votre lettre la plus récente.</source>
        <translation>Diese beiden Codes passen nicht zusammen oder dieser Brief gilt nicht mehr. Vergleichen Sie sie mit Ihrem neuesten Brief.</translation>
    </message>
    <message>
        <source>Cette lettre a déjà servi avec une autre adresse. Écrivez celle de la première fois, ou demandez une nouvelle lettre.</source>
        <translation>Dieser Brief wurde schon mit einer anderen Adresse verwendet. Schreiben Sie die Adresse vom ersten Mal oder fragen Sie nach einem neuen Brief.</translation>
    </message>
    <message>
        <source>Cette adresse a déjà un espace client. Connectez-vous, ou écrivez une autre adresse.</source>
        <translation>Diese Adresse hat schon einen Kundenbereich. Melden Sie sich an oder schreiben Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>Cette adresse attend déjà l’activation d’un autre espace client. Écrivez une autre adresse.</source>
        <translation>Diese Adresse wartet schon auf die Aktivierung eines anderen Kundenbereichs. Schreiben Sie eine andere Adresse.</translation>
    </message>
    <message>
        <source>Ce numéro de compte n’est pas le bon. Il commence par BE, puis 14 chiffres.</source>
        <translation>Diese Kontonummer stimmt nicht. Sie beginnt mit BE, dann kommen 14 Ziffern.</translation>
    </message>
    <message>
        <source>Le code postal a 4 chiffres. Exemple&#xa0;: 4998</source>
        <translation>Die Postleitzahl hat 4 Ziffern. Beispiel: 4998</translation>
    </message>
    <message>
        <source>Ce numéro de téléphone n’est pas complet. Exemple&#xa0;: 0470 00 00 00</source>
        <translation>Diese Telefonnummer ist nicht vollständig. Beispiel: 0470 00 00 00</translation>
    </message>
    <message>
        <source>Le code a 4 chiffres. Écrivez seulement des chiffres.</source>
        <translation>Der Code hat 4 Ziffern. Schreiben Sie nur Ziffern.</translation>
    </message>
    <message>
        <source>Ce code est trop facile à deviner. Choisissez 4 chiffres qui ne se suivent pas.</source>
        <translation>Dieser Code ist zu leicht zu erraten. Wählen Sie 4 Ziffern, die nicht aufeinander folgen.</translation>
    </message>
    <message>
        <source>Les deux ne sont pas pareils. Écrivez deux fois la même chose.</source>
        <translation>Die beiden sind nicht gleich. Schreiben Sie zweimal dasselbe.</translation>
    </message>
    <message>
        <source>Cela existe déjà. Choisissez autre chose.</source>
        <translation>Das gibt es schon. Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>L’adresse ou le mot de passe n’est pas le bon. Essayez encore&#xa0;: rien n’est bloqué.</source>
        <translation>Die Adresse oder das Passwort stimmt nicht. Versuchen Sie es noch einmal: Es ist nichts gesperrt.</translation>
    </message>
    <message>
        <source>Ce compte est fermé depuis le %1. Écrivez-nous pour le rouvrir.</source>
        <translation>Dieses Konto ist seit dem %1 geschlossen. Schreiben Sie uns, um es wieder zu öffnen.</translation>
    </message>
    <message>
        <source>Votre accès n’est pas encore activé. Ouvrez l’e-mail d’activation et cliquez sur son lien.</source>
        <translation>Ihr Zugang ist noch nicht aktiviert. Öffnen Sie die Aktivierungs-E-Mail und klicken Sie auf den Link darin.</translation>
    </message>
    <message>
        <source>Cette date n’existe pas. Écrivez jour/mois/année. Exemple&#xa0;: 25/11/2026</source>
        <translation>Dieses Datum gibt es nicht. Schreiben Sie Tag/Monat/Jahr. Beispiel: 25/11/2026</translation>
    </message>
    <message>
        <source>Cette date est trop tôt. Choisissez un jour plus tard.</source>
        <translation>Dieses Datum ist zu früh. Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>Cette date est trop tôt. Choisissez le %1 ou un jour plus tard.</source>
        <translation>Dieses Datum ist zu früh. Wählen Sie den %1 oder einen späteren Tag.</translation>
    </message>
    <message>
        <source>Cette date est trop tard. Choisissez un jour plus tôt.</source>
        <translation>Dieses Datum ist zu spät. Wählen Sie einen früheren Tag.</translation>
    </message>
    <message>
        <source>Cette date est trop tard. Choisissez le %1 ou un jour plus tôt.</source>
        <translation>Dieses Datum ist zu spät. Wählen Sie den %1 oder einen früheren Tag.</translation>
    </message>
    <message>
        <source>Écrivez seulement des chiffres.</source>
        <translation>Schreiben Sie nur Ziffern.</translation>
    </message>
    <message>
        <source>Écrivez %1, sans les chiffres rouges après la virgule.</source>
        <translation>Schreiben Sie %1, ohne die roten Ziffern nach dem Komma.</translation>
    </message>
    <message>
        <source>Il y a trop de chiffres&#xa0;: %1 au plus. Ne recopiez pas les chiffres rouges.</source>
        <translation>Es sind zu viele Ziffern: höchstens %1. Übertragen Sie die roten Ziffern nicht.</translation>
    </message>
    <message>
        <source>Ce nombre est trop petit. Le dernier relevé était %1. Relisez votre compteur.</source>
        <translation>Diese Zahl ist zu klein. Die letzte Ablesung war %1. Lesen Sie Ihren Zähler noch einmal ab.</translation>
    </message>
    <message>
        <source>Les nombres du jour et de la nuit semblent échangés. Le dernier relevé était ici %1.</source>
        <translation>Die Zahlen für Tag und Nacht scheinen vertauscht. Die letzte Ablesung war hier %1.</translation>
    </message>
    <message>
        <source>Ce nom n’est pas possible. Évitez les signes / \ : * ? " &lt; &gt; |</source>
        <translation>Dieser Name ist nicht möglich. Vermeiden Sie die Zeichen / \ : * ? " &lt; &gt; |</translation>
    </message>
    <message>
        <source>Relisez cette case&#xa0;: ce qui est écrit ne convient pas.</source>
        <translation>Lesen Sie dieses Feld noch einmal: Was dort steht, passt nicht.</translation>
    </message>
</context>
<context>
    <name>kit::Accordion</name>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Lire</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Ouvert. Fermer la réponse.</source>
        <translation>Offen. Antwort schließen.</translation>
    </message>
    <message>
        <source>Fermé. Lire la réponse.</source>
        <translation>Geschlossen. Antwort lesen.</translation>
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
        <translation>Als Grafik ansehen</translation>
    </message>
    <message>
        <source>Voir en tableau</source>
        <translation>Als Tabelle ansehen</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>kit::Breadcrumb</name>
    <message>
        <source>Vous êtes ici</source>
        <translation>Hier sind Sie</translation>
    </message>
    <message>
        <source>Chemin&#xa0;: %1</source>
        <translation>Pfad: %1</translation>
    </message>
</context>
<context>
    <name>kit::Dialog</name>
    <message>
        <source>Fermer sans rien changer</source>
        <translation>Schließen, ohne etwas zu ändern</translation>
    </message>
</context>
<context>
    <name>kit::FoldingColumn</name>
    <message>
        <source>ouvert</source>
        <extracomment>What a screen reader adds to the button of a menu</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>kit::FormField</name>
    <message>
        <source>%1 (facultatif)</source>
        <translation>%1 (freiwillig)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Richtig</translation>
    </message>
</context>
<context>
    <name>kit::Gallery</name>
    <message>
        <source>Composants et états</source>
        <translation>Bausteine und Zustände</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>36 accueil</source>
        <translation>36 Startseite</translation>
    </message>
    <message>
        <source>30 titre 1</source>
        <translation>30 Überschrift 1</translation>
    </message>
    <message>
        <source>24 titre 2</source>
        <translation>24 Überschrift 2</translation>
    </message>
    <message>
        <source>20 titre 3</source>
        <translation>20 Überschrift 3</translation>
    </message>
    <message>
        <source>18 texte courant Il1 O0</source>
        <translation>18 Fließtext Il1 O0</translation>
    </message>
    <message>
        <source>16 aide et légende</source>
        <translation>16 Hilfe und Beschriftung</translation>
    </message>
    <message>
        <source>Télécharger</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Voir l’e-mail</source>
        <translation>E-Mail ansehen</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Montre-moi</source>
        <translation>Zeigen Sie es mir</translation>
    </message>
    <message>
        <source>Un indice</source>
        <translation>Ein Hinweis</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>survol</source>
        <translation>unter der Maus</translation>
    </message>
    <message>
        <source>appuyé</source>
        <translation>gedrückt</translation>
    </message>
    <message>
        <source>au clavier</source>
        <translation>mit der Tastatur</translation>
    </message>
    <message>
        <source>indisponible</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>Boutons</source>
        <translation>Schaltflächen</translation>
    </message>
    <message>
        <source>Rien à faire ici pour le moment.</source>
        <translation>Hier ist im Moment nichts zu tun.</translation>
    </message>
    <message>
        <source>Champs</source>
        <translation>Felder</translation>
    </message>
    <message>
        <source>erreur</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>lecture seule</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>Code d’activation</source>
        <translation>Aktivierungscode</translation>
    </message>
    <message>
        <source>6 caractères, exemple&#xa0;: K7F-4MP</source>
        <translation>6 Zeichen, Beispiel: K7F-4MP</translation>
    </message>
    <message>
        <source>Code d’activation, %1</source>
        <translation>Aktivierungscode, %1</translation>
    </message>
    <message>
        <source>Il manque un caractère. Comparez avec la lettre.</source>
        <translation>Es fehlt ein Zeichen. Vergleichen Sie mit dem Brief.</translation>
    </message>
    <message>
        <source>Cases et choix</source>
        <translation>Kästchen und Auswahl</translation>
    </message>
    <message>
        <source>Par e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>case</source>
        <translation>Kästchen</translation>
    </message>
    <message>
        <source>cochée</source>
        <translation>angekreuzt</translation>
    </message>
    <message>
        <source>Le matin</source>
        <translation>Am Morgen</translation>
    </message>
    <message>
        <source>choix</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>choisi</source>
        <translation>ausgewählt</translation>
    </message>
    <message>
        <source>Statuts&#xa0;: toujours une icône et un mot</source>
        <translation>Status: immer ein Symbol und ein Wort</translation>
    </message>
    <message>
        <source>À payer</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Payée</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Annulée</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>En cours de validation</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Validé</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Refusé</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Refusée</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Ouverte</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Clôturée</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Votre relevé est envoyé.</source>
        <translation>Ihre Ablesung ist gesendet.</translation>
    </message>
    <message>
        <source>Nous le vérifions avant le 14/11/2026.</source>
        <translation>Wir prüfen sie vor dem 14.11.2026.</translation>
    </message>
    <message>
        <source>Une réponse vous attend.</source>
        <translation>Eine Antwort wartet auf Sie.</translation>
    </message>
    <message>
        <source>Elle est dans «&#xa0;Mes demandes&#xa0;».</source>
        <translation>Sie steht unter „Meine Anfragen“.</translation>
    </message>
    <message>
        <source>Ce chiffre est plus haut que d’habitude.</source>
        <translation>Diese Zahl ist höher als sonst.</translation>
    </message>
    <message>
        <source>Relisez votre compteur.</source>
        <translation>Lesen Sie Ihren Zähler noch einmal ab.</translation>
    </message>
    <message>
        <source>Le fichier n’est pas ajouté.</source>
        <translation>Die Datei ist nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Il dépasse 5 Mo. Choisissez une photo plus petite.</source>
        <translation>Sie ist größer als 5 MB. Wählen Sie ein kleineres Foto.</translation>
    </message>
    <message>
        <source>Ma facture</source>
        <translation>Meine Rechnung</translation>
    </message>
    <message>
        <source>Mon compteur</source>
        <translation>Mein Zähler</translation>
    </message>
    <message>
        <source>Mon contrat</source>
        <translation>Mein Vertrag</translation>
    </message>
    <message>
        <source>Autre sujet</source>
        <translation>Anderes Thema</translation>
    </message>
    <message>
        <source>Liste de choix</source>
        <translation>Auswahlliste</translation>
    </message>
    <message>
        <source>Menu de gauche</source>
        <translation>Menü links</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Mon profil</source>
        <translation>Mein Profil</translation>
    </message>
    <message>
        <source>Page ouverte</source>
        <translation>Offene Seite</translation>
    </message>
    <message>
        <source>Au clavier</source>
        <translation>Mit der Tastatur</translation>
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
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Recherche et mot de passe</source>
        <translation>Suche und Passwort</translation>
    </message>
    <message>
        <source>Écrivez un mot&#xa0;: facture, compteur…</source>
        <translation>Schreiben Sie ein Wort: Rechnung, Zähler…</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Page sans contenu</source>
        <translation>Seite ohne Inhalt</translation>
    </message>
    <message>
        <source>Vous n’avez pas encore de demande</source>
        <translation>Sie haben noch keine Anfrage</translation>
    </message>
    <message>
        <source>Une question&#xa0;? Écrivez-nous, nous répondons en deux jours.</source>
        <translation>Eine Frage? Schreiben Sie uns, wir antworten innerhalb von zwei Tagen.</translation>
    </message>
    <message>
        <source>Nouvelle demande</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>Cartes, graphique et réponses</source>
        <translation>Karten, Grafik und Antworten</translation>
    </message>
    <message>
        <source>Ma consommation</source>
        <translation>Mein Verbrauch</translation>
    </message>
    <message>
        <source>Ma consommation en kWh par mois</source>
        <translation>Mein Verbrauch in kWh pro Monat</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Mai 2026</source>
        <translation>Mai 2026</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>Juni</translation>
    </message>
    <message>
        <source>Juin 2026</source>
        <translation>Juni 2026</translation>
    </message>
    <message>
        <source>juil.</source>
        <translation>Juli</translation>
    </message>
    <message>
        <source>Juillet 2026</source>
        <translation>Juli 2026</translation>
    </message>
    <message>
        <source>août</source>
        <translation>Aug.</translation>
    </message>
    <message>
        <source>Août 2026</source>
        <translation>August 2026</translation>
    </message>
    <message>
        <source>sept.</source>
        <translation>Sept.</translation>
    </message>
    <message>
        <source>Septembre 2026</source>
        <translation>September 2026</translation>
    </message>
    <message>
        <source>oct.</source>
        <translation>Okt.</translation>
    </message>
    <message>
        <source>Octobre 2026</source>
        <translation>Oktober 2026</translation>
    </message>
    <message>
        <source>Espace client</source>
        <translation>Kundenbereich</translation>
    </message>
    <message>
        <source>À faire&#xa0;: envoyer votre relevé</source>
        <translation>Zu erledigen: Ihre Ablesung senden</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN-Code</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Rue du Moulin 12, 4998 Valbois</source>
        <translation>Rue du Moulin 12, 4998 Valbois</translation>
    </message>
    <message>
        <source>Voir mes factures</source>
        <translation>Meine Rechnungen ansehen</translation>
    </message>
    <message>
        <source>Où trouver mon code EAN&#xa0;?</source>
        <translation>Wo finde ich meinen EAN-Code?</translation>
    </message>
    <message>
        <source>Le code EAN est un numéro de 18 chiffres. Il se trouve en haut de vos factures.</source>
        <translation>Der EAN-Code ist eine Nummer mit 18 Ziffern. Er steht oben auf Ihren Rechnungen.</translation>
    </message>
    <message>
        <source>Comment lire mon compteur&#xa0;?</source>
        <translation>Wie lese ich meinen Zähler ab?</translation>
    </message>
    <message>
        <source>Notez les chiffres noirs, de gauche à droite.</source>
        <translation>Notieren Sie die schwarzen Ziffern, von links nach rechts.</translation>
    </message>
    <message>
        <source>Votre message</source>
        <translation>Ihre Nachricht</translation>
    </message>
</context>
<context>
    <name>kit::KeyboardHelp</name>
    <message>
        <source>Signe</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Majuscule</source>
        <translation>Großbuchstabe</translation>
    </message>
    <message>
        <source>Chiffre</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>Clavier</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Clavier belge</source>
        <translation>Belgische Tastatur</translation>
    </message>
    <message>
        <source>Clavier français</source>
        <translation>Französische Tastatur</translation>
    </message>
    <message>
        <source>Gardez la touche Maj (⇧) enfoncée, puis appuyez sur une lettre&#xa0;: elle s’écrit en grand.</source>
        <translation>Halten Sie die Umschalttaste (⇧) gedrückt und drücken Sie auf einen Buchstaben: Er wird großgeschrieben.</translation>
    </message>
    <message>
        <source>Gardez la touche Maj (⇧) enfoncée, puis appuyez sur une touche de la rangée du haut.</source>
        <translation>Halten Sie die Umschalttaste (⇧) gedrückt und drücken Sie auf eine Taste der obersten Reihe.</translation>
    </message>
    <message>
        <source>Gardez la touche AltGr enfoncée, à droite de la barre d’espace, puis appuyez sur la touche %1.</source>
        <translation>Halten Sie die Taste AltGr gedrückt, rechts von der Leertaste, und drücken Sie auf die Taste %1.</translation>
    </message>
    <message>
        <source>Gardez la touche Maj (⇧) enfoncée, puis appuyez sur la touche %1.</source>
        <translation>Halten Sie die Umschalttaste (⇧) gedrückt und drücken Sie auf die Taste %1.</translation>
    </message>
    <message>
        <source>Appuyez sur la touche %1.</source>
        <translation>Drücken Sie auf die Taste %1.</translation>
    </message>
    <message>
        <source>Trouver un signe sur le clavier</source>
        <translation>Ein Zeichen auf der Tastatur finden</translation>
    </message>
    <message>
        <source>J’ai trouvé</source>
        <translation>Ich habe es gefunden</translation>
    </message>
    <message>
        <source>Où est le signe @ sur le clavier&#xa0;?</source>
        <translation>Wo ist das @-Zeichen auf der Tastatur?</translation>
    </message>
</context>
<context>
    <name>kit::NavMenu</name>
    <message>
        <source>Page ouverte</source>
        <translation>Offene Seite</translation>
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
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Cacher le mot de passe</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Montrer le mot de passe</source>
        <translation>Passwort zeigen</translation>
    </message>
    <message>
        <source>Cacher&#xa0;: %1</source>
        <translation>Verbergen: %1</translation>
    </message>
    <message>
        <source>Montrer&#xa0;: %1</source>
        <translation>Zeigen: %1</translation>
    </message>
</context>
<context>
    <name>kit::PrintDialog</name>
    <message>
        <source>Imprimer</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Aucune imprimante n’est branchée.</source>
        <translation>Es ist kein Drucker angeschlossen.</translation>
    </message>
    <message>
        <source>Vous imprimez sur du papier simulé&#xa0;: un fichier PDF.</source>
        <translation>Sie drucken auf simuliertem Papier: eine PDF-Datei.</translation>
    </message>
    <message>
        <source>Papier simulé (PDF)</source>
        <translation>Simuliertes Papier (PDF)</translation>
    </message>
    <message>
        <source>Imprimante</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Toutes les pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>Quelques-unes</source>
        <translation>Einige</translation>
    </message>
    <message>
        <source>Quelques pages</source>
        <translation>Einige Seiten</translation>
    </message>
    <message>
        <source>De la page</source>
        <translation>Von Seite</translation>
    </message>
    <message>
        <source>à la page</source>
        <translation>bis Seite</translation>
    </message>
    <message>
        <source>Exemplaires</source>
        <translation>Exemplare</translation>
    </message>
    <message>
        <source>2 pages par feuille</source>
        <translation>2 Seiten pro Blatt</translation>
    </message>
    <message>
        <source>Aperçu avant impression</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <source>Aperçu avant impression&#xa0;: %1</source>
        <translation>Druckvorschau: %1</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier dans l’imprimante.</source>
        <translation>Im Drucker ist kein Papier mehr.</translation>
    </message>
    <message>
        <source>Ouvrez le bac, mettez des feuilles, refermez-le. Votre document attend&#xa0;: rien n’est perdu.</source>
        <translation>Öffnen Sie das Fach, legen Sie Blätter ein und schließen Sie es. Ihr Dokument wartet: Nichts ist verloren.</translation>
    </message>
    <message>
        <source>J’ai remis du papier</source>
        <translation>Ich habe Papier nachgelegt</translation>
    </message>
    <message>
        <source>L’imprimante est prête.</source>
        <translation>Der Drucker ist bereit.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas.</source>
        <translation>Der Drucker antwortet nicht.</translation>
    </message>
    <message>
        <source>Cliquez sur «&#xa0;Imprimer&#xa0;».</source>
        <translation>Klicken Sie auf „Drucken“.</translation>
    </message>
    <message>
        <source>Essayez encore, ou demandez de l’aide.</source>
        <translation>Versuchen Sie es noch einmal oder bitten Sie um Hilfe.</translation>
    </message>
</context>
<context>
    <name>kit::Text</name>
    <message>
        <source>Copier</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Tout sélectionner</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>kit::TextArea</name>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>kit::attachmentMessage</name>
    <message>
        <source>un PDF</source>
        <translation>eine PDF-Datei</translation>
    </message>
    <message>
        <source>une image %1</source>
        <translation>ein %1-Bild</translation>
    </message>
    <message>
        <source>un document Word</source>
        <translation>ein Word-Dokument</translation>
    </message>
    <message>
        <source>une vidéo</source>
        <translation>ein Video</translation>
    </message>
    <message>
        <source>Le nom de ce fichier n’a pas de fin, comme .pdf ou .jpg. Choisissez-en un autre.</source>
        <translation>Der Name dieser Datei hat keine Endung, wie .pdf oder .jpg. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Les vidéos ne passent pas. Envoyez plutôt une photo.</source>
        <translation>Videos werden nicht angenommen. Senden Sie lieber ein Foto.</translation>
    </message>
    <message>
        <source>Ce fichier est un programme. Il peut être dangereux&#xa0;: ne l’envoyez pas.</source>
        <translation>Diese Datei ist ein Programm. Sie kann gefährlich sein: Senden Sie sie nicht.</translation>
    </message>
    <message>
        <source>Les fichiers .%1 ne passent pas. Envoyez un PDF, une photo ou un document Word.</source>
        <translation>Dateien der Art .%1 werden nicht angenommen. Senden Sie eine PDF-Datei, ein Foto oder ein Word-Dokument.</translation>
    </message>
    <message>
        <source>Ce fichier est vide. Choisissez-en un autre.</source>
        <translation>Diese Datei ist leer. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Ce fichier pèse un peu plus de %1. Le maximum est %1.</source>
        <translation>Diese Datei ist etwas größer als %1. Das Höchste ist %1.</translation>
    </message>
    <message>
        <source>Ce fichier pèse %1. Le maximum est %2.</source>
        <translation>Diese Datei hat %1. Das Höchste ist %2.</translation>
    </message>
    <message>
        <source>Ce fichier s’appelle .%1, mais son contenu est autre chose. Choisissez-en un autre.</source>
        <translation>Diese Datei heißt .%1, aber ihr Inhalt ist etwas anderes. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Ce fichier s’appelle .%1, mais c’est %2. Choisissez-en un autre.</source>
        <translation>Diese Datei heißt .%1, aber es ist %2. Wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>runtime::BookletWords</name>
    <message>
        <source>Tout le monde.</source>
        <translation>Alle.</translation>
    </message>
    <message>
        <source>Les personnes qui ont reçu une lettre et n’ont pas encore d’espace client.</source>
        <translation>Wer einen Brief erhalten hat und noch keinen Kundenbereich hat.</translation>
    </message>
    <message>
        <source>Les personnes dont le compteur montre un seul nombre.</source>
        <translation>Wer einen Zähler hat, der eine einzige Zahl zeigt.</translation>
    </message>
    <message>
        <source>Les personnes dont le compteur montre plusieurs nombres.</source>
        <translation>Wer einen Zähler hat, der mehrere Zahlen zeigt.</translation>
    </message>
    <message>
        <source>Les personnes qui n’ont pas encore de domiciliation.</source>
        <translation>Wer noch keine Lastschrift hat.</translation>
    </message>
    <message>
        <source>Certaines personnes seulement&#xa0;: le coach ne le montre qu’à elles.</source>
        <translation>Nur manche Personen: Der Coach zeigt die Übung nur ihnen.</translation>
    </message>
    <message>
        <source>Niveau 1&#xa0;: les premiers pas</source>
        <translation>Stufe 1: die ersten Schritte</translation>
    </message>
    <message>
        <source>Niveau 2&#xa0;: les gestes courants</source>
        <translation>Stufe 2: was man oft tut</translation>
    </message>
    <message>
        <source>Niveau 3&#xa0;: plus long, plus de choix à faire</source>
        <translation>Stufe 3: länger, mehr Entscheidungen</translation>
    </message>
    <message>
        <source>Personne n’est connecté à Electruc&#xa0;: l’exercice commence avant la connexion.</source>
        <translation>Niemand ist bei Electruc angemeldet: Die Übung beginnt vor der Anmeldung.</translation>
    </message>
    <message>
        <source>Le faux SMS «&#xa0;compte bloqué&#xa0;» arrive sur le téléphone.</source>
        <translation>Die falsche SMS „Konto gesperrt“ kommt auf dem Telefon an.</translation>
    </message>
    <message>
        <source>Le téléphone sonne&#xa0;: c’est le faux conseiller.</source>
        <translation>Das Telefon klingelt: Es ist der falsche Berater.</translation>
    </message>
    <message>
        <source>Le site demande à nouveau le choix des cookies.</source>
        <translation>Die Website fragt die Cookie-Auswahl noch einmal.</translation>
    </message>
    <message>
        <source>Le relevé qui attend d’être validé est repris.</source>
        <translation>Der Zählerstand, der auf Bestätigung wartet, wird zurückgenommen.</translation>
    </message>
    <message>
        <source>Le code de la lettre marche à nouveau&#xa0;; l’espace ouvert la première fois attend.</source>
        <translation>Der Code im Brief gilt wieder; der Kundenbereich vom ersten Mal wartet.</translation>
    </message>
    <message>
        <source>L’espace attend son activation&#xa0;; une fois sur deux, l’e-mail est dans «&#xa0;Suspects&#xa0;».</source>
        <translation>Der Kundenbereich wartet auf die Aktivierung; jedes zweite Mal liegt die E-Mail unter „Verdächtig“.</translation>
    </message>
    <message>
        <source>La domiciliation en cours est arrêtée.</source>
        <translation>Die laufende Lastschrift wird beendet.</translation>
    </message>
    <message>
        <source>Electruc répond à une demande&#xa0;; le sujet change à chaque fois.</source>
        <translation>Electruc antwortet auf eine Anfrage; das Thema ist jedes Mal ein anderes.</translation>
    </message>
    <message>
        <source>Les messages à juger arrivent dans la messagerie&#xa0;; les montants changent à chaque fois.</source>
        <translation>Die zu beurteilenden Nachrichten kommen im Postfach an; die Beträge ändern sich jedes Mal.</translation>
    </message>
    <message>
        <source>La bannière de cookies est montrée pendant l’exercice, quels que soient les réglages.</source>
        <translation>Das Cookie-Banner wird während der Übung gezeigt, gleich was eingestellt ist.</translation>
    </message>
    <message>
        <source>Le navigateur propose d’enregistrer les mots de passe, quels que soient les réglages.</source>
        <translation>Der Browser bietet an, Passwörter zu speichern, gleich was eingestellt ist.</translation>
    </message>
    <message>
        <source>La session se termine après %1 minutes sans rien faire.</source>
        <translation>Die Sitzung endet nach %1 Minuten ohne Eingabe.</translation>
    </message>
    <message>
        <source>La messagerie demande, au-dessus de chaque message, s’il est vrai ou faux.</source>
        <translation>Das Postfach fragt über jeder Nachricht, ob sie echt oder falsch ist.</translation>
    </message>
    <message>
        <source>Le nombre de lignes de «&#xa0;Mes factures&#xa0;».</source>
        <translation>Die Zahl der Zeilen unter „Meine Rechnungen“.</translation>
    </message>
    <message>
        <source>Le mois de la plus haute barre du tableau de bord.</source>
        <translation>Der Monat mit dem höchsten Balken der Übersicht.</translation>
    </message>
    <message>
        <source>Le montant à payer de la facture la plus récente.</source>
        <translation>Der zu zahlende Betrag der neuesten Rechnung.</translation>
    </message>
    <message>
        <source>Les chiffres noirs du compteur dessiné, sans ceux qui sont rouges.</source>
        <translation>Die schwarzen Ziffern des gezeichneten Zählers, ohne die roten.</translation>
    </message>
    <message>
        <source>Le nombre de nuit du compteur dessiné, sans ce qui suit la virgule.</source>
        <translation>Die Nachtzahl des gezeichneten Zählers, ohne das, was nach dem Komma steht.</translation>
    </message>
    <message>
        <source>La date «&#xa0;Au plus tard le&#xa0;» de la facture la plus récente.</source>
        <translation>Das Datum „Spätestens am“ der neuesten Rechnung.</translation>
    </message>
    <message>
        <source>La communication structurée de la facture la plus récente, douze chiffres entre +++.</source>
        <translation>Die strukturierte Mitteilung der neuesten Rechnung, zwölf Ziffern zwischen +++.</translation>
    </message>
    <message>
        <source>Le numéro de client, en haut de la facture.</source>
        <translation>Die Kundennummer, oben auf der Rechnung.</translation>
    </message>
    <message>
        <source>Le code EAN de la facture&#xa0;: 18 chiffres qui commencent par 54.</source>
        <translation>Der EAN-Code auf der Rechnung: 18 Ziffern, die mit 54 beginnen.</translation>
    </message>
    <message>
        <source>l’adresse e-mail de sa carte</source>
        <translation>die E-Mail-Adresse der Karte</translation>
    </message>
    <message>
        <source>le mot de passe de sa carte</source>
        <translation>das Passwort der Karte</translation>
    </message>
    <message>
        <source>le prénom de sa carte</source>
        <translation>der Vorname der Karte</translation>
    </message>
    <message>
        <source>le nom de sa carte</source>
        <translation>der Name der Karte</translation>
    </message>
    <message>
        <source>son code EAN</source>
        <translation>der eigene EAN-Code</translation>
    </message>
    <message>
        <source>le code de sa lettre</source>
        <translation>der Code im Brief</translation>
    </message>
    <message>
        <source>le nombre de son compteur</source>
        <translation>die Zahl des Zählers</translation>
    </message>
    <message>
        <source>le nombre de son compteur, avec un 9 devant</source>
        <translation>die Zahl des Zählers, mit einer 9 davor</translation>
    </message>
    <message>
        <source>le nombre de nuit de son compteur</source>
        <translation>die Nachtzahl des Zählers</translation>
    </message>
    <message>
        <source>le nombre d’injection de jour</source>
        <translation>die Einspeisezahl des Tages</translation>
    </message>
    <message>
        <source>le nombre d’injection de nuit</source>
        <translation>die Einspeisezahl der Nacht</translation>
    </message>
    <message>
        <source>un compte d’exercice, écrit à l’écran</source>
        <translation>ein Übungskonto, das auf dem Bildschirm steht</translation>
    </message>
    <message>
        <source>la date du jour</source>
        <translation>das heutige Datum</translation>
    </message>
    <message>
        <source>le code reçu par SMS</source>
        <translation>der Code aus der SMS</translation>
    </message>
    <message>
        <source>le sujet d’un faux message</source>
        <translation>der Betreff einer falschen Nachricht</translation>
    </message>
    <message>
        <source>un numéro d’exercice, écrit à l’écran</source>
        <translation>eine Übungsnummer, die auf dem Bildschirm steht</translation>
    </message>
    <message>
        <source>un mot de passe d’exercice, écrit à l’écran</source>
        <translation>ein Übungspasswort, das auf dem Bildschirm steht</translation>
    </message>
</context>
<context>
    <name>runtime::MachineCheck</name>
    <message>
        <source>La base de données est entière.</source>
        <translation>Die Datenbank ist vollständig.</translation>
    </message>
    <message>
        <source>Le contenu est complet.</source>
        <translation>Der Inhalt ist vollständig.</translation>
    </message>
    <message>
        <source>La police Electruc Sans %1 manque au programme.</source>
        <translation>Die Schrift Electruc Sans %1 fehlt im Programm.</translation>
    </message>
    <message>
        <source>Les polices sont là.</source>
        <translation>Die Schriften sind da.</translation>
    </message>
    <message>
        <source>Aucune imprimante trouvée. On peut enregistrer en PDF.</source>
        <translation>Kein Drucker gefunden. Man kann als PDF speichern.</translation>
    </message>
    <message>
        <source>Aucune imprimante installée. On peut enregistrer en PDF.</source>
        <translation>Kein Drucker installiert. Man kann als PDF speichern.</translation>
    </message>
    <message>
        <source>Imprimantes&#xa0;: %1</source>
        <translation>Drucker: %1</translation>
    </message>
    <message>
        <source>On ne peut pas écrire dans %1.</source>
        <translation>In %1 kann man nicht schreiben.</translation>
    </message>
    <message>
        <source>%1 Mo libres dans %2.</source>
        <translation>%1 MB frei in %2.</translation>
    </message>
    <message>
        <source>Il en faut %1.</source>
        <translation>Nötig sind %1.</translation>
    </message>
</context>
<context>
    <name>runtime::Papers</name>
    <message>
        <source>Bilan du groupe</source>
        <translation>Abschluss der Gruppe</translation>
    </message>
</context>
<context>
    <name>runtime::TrainerBooklet</name>
    <message>
        <source>Fiche du formateur</source>
        <translation>Blatt für Kursleiter</translation>
    </message>
    <message>
        <source>Livret du formateur</source>
        <translation>Heft für Kursleiter</translation>
    </message>
    <message>
        <source>Table des matières</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Chaque exercice commence sur une nouvelle page. Entre crochets&#xa0;: ce qui change d’une personne à l’autre.</source>
        <translation>Jede Übung beginnt auf einer neuen Seite. In Klammern: was von Person zu Person anders ist.</translation>
    </message>
    <message>
        <source>imprimé le %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>gedruckt am %1</translation>
    </message>
    <message>
        <source>environ %1 minutes</source>
        <translation>etwa %1 Minuten</translation>
    </message>
    <message>
        <source>Étapes</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Elles se font dans n’importe quel ordre.</source>
        <translation>Die Reihenfolge ist frei.</translation>
    </message>
    <message>
        <source>À la fin, on sait</source>
        <translation>Am Ende kann man</translation>
    </message>
    <message>
        <source>La question de la fois suivante</source>
        <translation>Die Frage beim nächsten Mal</translation>
    </message>
    <message>
        <source>Pour qui</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Rien&#xa0;: l’exercice se fait tel quel.</source>
        <translation>Nichts: Die Übung geht, wie sie ist.</translation>
    </message>
    <message>
        <source>Ce que le programme prépare</source>
        <translation>Was das Programm vorbereitet</translation>
    </message>
    <message>
        <source>Cet exercice ne se joue pas tout seul.</source>
        <translation>Diese Übung spielt sich nicht selbst ab.</translation>
    </message>
    <message>
        <source>Montre-moi</source>
        <translation>Zeigen Sie es mir</translation>
    </message>
    <message>
        <source>Mots difficiles</source>
        <translation>Schwierige Wörter</translation>
    </message>
    <message>
        <source>On lit</source>
        <translation>Man liest</translation>
    </message>
    <message>
        <source>Indice 1, l’idée</source>
        <translation>Hinweis 1, die Idee</translation>
    </message>
    <message>
        <source>Indice 2, l’endroit</source>
        <translation>Hinweis 2, der Ort</translation>
    </message>
    <message>
        <source>Indice 3, le geste</source>
        <translation>Hinweis 3, die Geste</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Elle change d’une personne à l’autre.</source>
        <translation>Sie ist von Person zu Person anders.</translation>
    </message>
    <message>
        <source>Si cela coince, à dire</source>
        <translation>Wenn es hakt, sagen Sie</translation>
    </message>
    <message>
        <source>Les questions de la fin</source>
        <translation>Die Fragen am Ende</translation>
    </message>
    <message>
        <source>Pour qui le souhaite. Le questionnaire est réussi à partir de %1&#xa0;%.</source>
        <translation>Für alle, die möchten. Die Fragen sind ab %1 % bestanden.</translation>
    </message>
    <message>
        <source>Vrai</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Faux</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Bonne réponse</source>
        <translation>Richtige Antwort</translation>
    </message>
    <message>
        <source>Autre réponse</source>
        <translation>Andere Antwort</translation>
    </message>
    <message>
        <source>Réponse possible</source>
        <translation>Mögliche Antwort</translation>
    </message>
    <message>
        <source>À qui hésite</source>
        <translation>Wer zögert</translation>
    </message>
    <message>
        <source>À tous, ensuite</source>
        <translation>Danach, für alle</translation>
    </message>
    <message>
        <source>Code oublié</source>
        <translation>Code vergessen</translation>
    </message>
    <message>
        <source>Le panneau du formateur s’ouvre avec un code à quatre chiffres. Un code oublié ne fait rien perdre&#xa0;: on en choisit un autre.</source>
        <translation>Die Kursleitung öffnet sich mit einem Code aus vier Ziffern. Ein vergessener Code lässt nichts verloren gehen: Man wählt einen anderen.</translation>
    </message>
    <message>
        <source>Le code du formateur</source>
        <translation>Der Code des Kursleiters</translation>
    </message>
    <message>
        <source>Regardez la feuille «&#xa0;Premier démarrage&#xa0;»&#xa0;: le code y est noté.</source>
        <translation>Sehen Sie auf dem Blatt „Erster Start“ nach: Der Code steht darauf.</translation>
    </message>
    <message>
        <source>S’il n’y est pas, demandez à l’organisateur&#xa0;: son code ouvre aussi le panneau.</source>
        <translation>Steht er nicht darauf, fragen Sie die Organisation: Ihr Code öffnet die Kursleitung auch.</translation>
    </message>
    <message>
        <source>L’organisateur ouvre «&#xa0;Réglages&#xa0;», puis choisit un nouveau code pour le formateur.</source>
        <translation>Die Organisation öffnet „Einstellungen“ und wählt einen neuen Code für den Kursleiter.</translation>
    </message>
    <message>
        <source>Il n’y a pas de code d’organisateur&#xa0;? La personne qui a installé le programme le fait depuis un terminal, sur ce poste.</source>
        <translation>Gibt es keinen Code der Organisation? Wer das Programm installiert hat, macht es in einem Terminal, auf diesem Computer.</translation>
    </message>
    <message>
        <source>Elle écrit le nouveau code dans un fichier, seul sur la première ligne, puis&#xa0;: electrucctl setup --pin-file FICHIER</source>
        <translation>Der neue Code kommt in eine Datei, allein in die erste Zeile, dann: electrucctl setup --pin-file DATEI</translation>
    </message>
    <message>
        <source>Commande</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Le code de l’organisateur</source>
        <translation>Der Code der Organisation</translation>
    </message>
    <message>
        <source>Le code du formateur ne peut pas le remplacer. La personne qui a installé le programme en met un autre, sur ce poste&#xa0;:</source>
        <translation>Der Code des Kursleiters kann ihn nicht ersetzen. Wer das Programm installiert hat, setzt einen anderen, auf diesem Computer:</translation>
    </message>
    <message>
        <source>electrucctl setup --organiser-pin-file FICHIER&#xa0;; un fichier vide retire ce code.</source>
        <translation>electrucctl setup --organiser-pin-file DATEI; eine leere Datei entfernt diesen Code.</translation>
    </message>
    <message>
        <source>Un code faux</source>
        <translation>Ein falscher Code</translation>
    </message>
    <message>
        <source>Après %1 essais, le panneau attend %2 secondes, puis on essaie à nouveau. Rien d’autre n’est bloqué&#xa0;: les exercices continuent.</source>
        <translation>Nach %1 Versuchen wartet die Kursleitung %2 Sekunden, dann versucht man es wieder. Sonst ist nichts gesperrt: Die Übungen gehen weiter.</translation>
    </message>
</context>
<context>
    <name>services::Happenings</name>
    <message>
        <source>Un chiffre ne correspond pas à ce que vous utilisez d’habitude.</source>
        <translation>Eine Zahl passt nicht zu dem, was Sie sonst verbrauchen.</translation>
    </message>
</context>
<context>
    <name>services::PeopleService</name>
    <message>
        <source>Mon groupe</source>
        <translation>Meine Gruppe</translation>
    </message>
</context>
<context>
    <name>services::RecordType</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n Kunde</numerusform>
            <numerusform>%n Kunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compteur(s)</source>
        <translation>
            <numerusform>%n Zähler</numerusform>
            <numerusform>%n Zähler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contrat(s)</source>
        <translation>
            <numerusform>%n Vertrag</numerusform>
            <numerusform>%n Verträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facture(s)</source>
        <translation>
            <numerusform>%n Rechnung</numerusform>
            <numerusform>%n Rechnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relevé(s)</source>
        <translation>
            <numerusform>%n Ablesung</numerusform>
            <numerusform>%n Ablesungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s)</source>
        <translation>
            <numerusform>%n Anfrage</numerusform>
            <numerusform>%n Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domiciliation(s)</source>
        <translation>
            <numerusform>%n Lastschrift</numerusform>
            <numerusform>%n Lastschriften</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n Nachricht</numerusform>
            <numerusform>%n Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) choisi(s)</source>
        <translation>
            <numerusform>%n Kunde ausgewählt</numerusform>
            <numerusform>%n Kunden ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compteur(s) choisi(s)</source>
        <translation>
            <numerusform>%n Zähler ausgewählt</numerusform>
            <numerusform>%n Zähler ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contrat(s) choisi(s)</source>
        <translation>
            <numerusform>%n Vertrag ausgewählt</numerusform>
            <numerusform>%n Verträge ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facture(s) choisie(s)</source>
        <translation>
            <numerusform>%n Rechnung ausgewählt</numerusform>
            <numerusform>%n Rechnungen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relevé(s) choisi(s)</source>
        <translation>
            <numerusform>%n Ablesung ausgewählt</numerusform>
            <numerusform>%n Ablesungen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) choisie(s)</source>
        <translation>
            <numerusform>%n Anfrage ausgewählt</numerusform>
            <numerusform>%n Anfragen ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domiciliation(s) choisie(s)</source>
        <translation>
            <numerusform>%n Lastschrift ausgewählt</numerusform>
            <numerusform>%n Lastschriften ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) choisi(s)</source>
        <translation>
            <numerusform>%n Nachricht ausgewählt</numerusform>
            <numerusform>%n Nachrichten ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s) jointe(s)</source>
        <translation>
            <numerusform>%n Anhang</numerusform>
            <numerusform>%n Anhänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s) jointe(s) choisie(s)</source>
        <translation>
            <numerusform>%n Anhang ausgewählt</numerusform>
            <numerusform>%n Anhänge ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services::RecordTypes</name>
    <message>
        <source>Code EAN</source>
        <translation>EAN-Code</translation>
    </message>
    <message>
        <source>Tarif</source>
        <translation>Tarif</translation>
    </message>
    <message>
        <source>Fixe</source>
        <translation>Fest</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>Tous les tarifs</source>
        <translation>Alle Tarife</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Nom, numéro, e-mail, EAN…</source>
        <translation>Name, Nummer, E-Mail, EAN…</translation>
    </message>
    <message>
        <source>Ajouter une personne</source>
        <translation>Eine Person hinzufügen</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Client depuis</source>
        <translation>Kunde seit</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Actif</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Actifs</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Pas activé</source>
        <translation>Nicht aktiviert</translation>
    </message>
    <message>
        <source>Pas activés</source>
        <translation>Nicht aktiviert</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Fermés</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Tous les statuts</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Contact préféré</source>
        <translation>Bevorzugter Kontaktweg</translation>
    </message>
    <message>
        <source>Par e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>Par téléphone</source>
        <translation>Per Telefon</translation>
    </message>
    <message>
        <source>Facturation&#xa0;: rue</source>
        <translation>Rechnungsadresse: Straße</translation>
    </message>
    <message>
        <source>Facturation&#xa0;: numéro</source>
        <translation>Rechnungsadresse: Hausnummer</translation>
    </message>
    <message>
        <source>Facturation&#xa0;: boîte</source>
        <translation>Rechnungsadresse: Briefkasten</translation>
    </message>
    <message>
        <source>Facturation&#xa0;: code postal</source>
        <translation>Rechnungsadresse: Postleitzahl</translation>
    </message>
    <message>
        <source>Facturation&#xa0;: localité</source>
        <translation>Rechnungsadresse: Ort</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Compteurs</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Nom, EAN, rue, localité, compteur…</source>
        <translation>Name, EAN, Straße, Ort, Zähler…</translation>
    </message>
    <message>
        <source>Titulaire</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Madame ou Monsieur</source>
        <translation>Frau oder Herr</translation>
    </message>
    <message>
        <source>Madame</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Monsieur</source>
        <translation>Herr</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rue</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Boîte</source>
        <translation>Briefkasten</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Localité</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Numéro du compteur</source>
        <translation>Zählernummer</translation>
    </message>
    <message>
        <source>Sorte de compteur</source>
        <translation>Art des Zählers</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Einfach</translation>
    </message>
    <message>
        <source>Jour et nuit</source>
        <translation>Tag und Nacht</translation>
    </message>
    <message>
        <source>Communicant</source>
        <translation>Intelligent</translation>
    </message>
    <message>
        <source>Tous les compteurs</source>
        <translation>Alle Zähler</translation>
    </message>
    <message>
        <source>Espace client</source>
        <translation>Kundenbereich</translation>
    </message>
    <message>
        <source>Ouvert</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Avec espace client</source>
        <translation>Mit Kundenbereich</translation>
    </message>
    <message>
        <source>Pas encore</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Sans espace client</source>
        <translation>Ohne Kundenbereich</translation>
    </message>
    <message>
        <source>Tous les espaces</source>
        <translation>Mit oder ohne Kundenbereich</translation>
    </message>
    <message>
        <source>Note interne</source>
        <translation>Interne Notiz</translation>
    </message>
    <message>
        <source>Le client ne la voit jamais.</source>
        <translation>Der Kunde sieht sie nie.</translation>
    </message>
    <message>
        <source>Contrats</source>
        <translation>Verträge</translation>
    </message>
    <message>
        <source>Nom, référence, EAN…</source>
        <translation>Name, Referenz, EAN…</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Formule</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Prix par kWh</source>
        <translation>Preis pro kWh</translation>
    </message>
    <message>
        <source>Redevance par mois</source>
        <translation>Grundgebühr pro Monat</translation>
    </message>
    <message>
        <source>Prix fixe jusqu’au</source>
        <translation>Fester Preis bis zum</translation>
    </message>
    <message>
        <source>Laissez vide s’il n’y a pas de fin.</source>
        <translation>Lassen Sie das Feld leer, wenn es kein Ende gibt.</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Suspendu</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Suspendus</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Clôturé</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Clôturés</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Factures</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Nom, numéro, montant…</source>
        <translation>Name, Nummer, Betrag…</translation>
    </message>
    <message>
        <source>Nouvelle facture</source>
        <translation>Neue Rechnung</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Sorte</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Facture du mois</source>
        <translation>Monatsrechnung</translation>
    </message>
    <message>
        <source>Acompte</source>
        <translation>Abschlag</translation>
    </message>
    <message>
        <source>Décompte de l’année</source>
        <translation>Jahresabrechnung</translation>
    </message>
    <message>
        <source>Clôture</source>
        <translation>Schlussrechnung</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>Vom</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>Bis zum</translation>
    </message>
    <message>
        <source>À payer avant</source>
        <translation>Zu zahlen vor dem</translation>
    </message>
    <message>
        <source>Consommation (kWh)</source>
        <translation>Verbrauch (kWh)</translation>
    </message>
    <message>
        <source>Le montant est calculé à nouveau, sauf pour un acompte.</source>
        <translation>Der Betrag wird neu berechnet, außer bei einem Abschlag.</translation>
    </message>
    <message>
        <source>Redevance</source>
        <translation>Grundgebühr</translation>
    </message>
    <message>
        <source>Acomptes déjà payés</source>
        <translation>Schon bezahlte Abschläge</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>À payer</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Payée</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Payées</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Annulée</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Annulées</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Payée le</source>
        <translation>Bezahlt am</translation>
    </message>
    <message>
        <source>Marquer payées</source>
        <translation>Als bezahlt markieren</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Relevés</source>
        <translation>Ablesungen</translation>
    </message>
    <message>
        <source>Nom, EAN, numéro du compteur…</source>
        <translation>Name, EAN, Zählernummer…</translation>
    </message>
    <message>
        <source>Lu le</source>
        <translation>Abgelesen am</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Nuit</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Injection jour</source>
        <translation>Einspeisung Tag</translation>
    </message>
    <message>
        <source>Injection nuit</source>
        <translation>Einspeisung Nacht</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Du client</source>
        <translation>Vom Kunden</translation>
    </message>
    <message>
        <source>Compteur</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Du compteur</source>
        <translation>Vom Zähler</translation>
    </message>
    <message>
        <source>Estimé</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Estimés</source>
        <translation>Geschätzt</translation>
    </message>
    <message>
        <source>Toutes les origines</source>
        <translation>Jede Herkunft</translation>
    </message>
    <message>
        <source>À valider</source>
        <translation>Zu bestätigen</translation>
    </message>
    <message>
        <source>Validé</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Validés</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Refusé</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Refusés</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Remarque pour le client</source>
        <translation>Anmerkung für den Kunden</translation>
    </message>
    <message>
        <source>Envoyé le</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Refuser</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Pourquoi&#xa0;? Le client lira cette phrase.</source>
        <translation>Warum? Der Kunde wird diesen Satz lesen.</translation>
    </message>
    <message>
        <source>Demandes</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Nom, référence, sujet…</source>
        <translation>Name, Referenz, Thema…</translation>
    </message>
    <message>
        <source>Sujet</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Sujet choisi</source>
        <translation>Gewähltes Thema</translation>
    </message>
    <message>
        <source>Facture</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Relevé</source>
        <translation>Ablesung</translation>
    </message>
    <message>
        <source>Contrat</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>Déménagement</source>
        <translation>Umzug</translation>
    </message>
    <message>
        <source>Autre</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Tous les sujets</source>
        <translation>Alle Themen</translation>
    </message>
    <message>
        <source>Ouverte le</source>
        <translation>Eröffnet am</translation>
    </message>
    <message>
        <source>Ouverte</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Ouvertes</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Répondue</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Répondues</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Clôturée</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Clôturées</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Clôturée le</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Votre réponse</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Clôturer</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Domiciliations</source>
        <translation>Lastschriften</translation>
    </message>
    <message>
        <source>Nom, référence, compte…</source>
        <translation>Name, Referenz, Konto…</translation>
    </message>
    <message>
        <source>Titulaire du compte</source>
        <translation>Kontoinhaber</translation>
    </message>
    <message>
        <source>Numéro de compte</source>
        <translation>Kontonummer</translation>
    </message>
    <message>
        <source>Reçue le</source>
        <translation>Erhalten am</translation>
    </message>
    <message>
        <source>Signée le</source>
        <translation>Unterschrieben am</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Formulaire</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Par formulaire</source>
        <translation>Per Formular</translation>
    </message>
    <message>
        <source>En ligne</source>
        <translation>Am Apparat</translation>
    </message>
    <message>
        <source>Toutes les façons</source>
        <translation>Alle Wege</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Actives</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Refusée</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Refusées</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Arrêtée</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Arrêtées</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Accepter</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Nom, adresse, sujet, texte…</source>
        <translation>Name, Adresse, Thema, Text…</translation>
    </message>
    <message>
        <source>Boîte de</source>
        <translation>Postfach von</translation>
    </message>
    <message>
        <source>De</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Adresse de l’expéditeur</source>
        <translation>Adresse des Absenders</translation>
    </message>
    <message>
        <source>À</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Reçu</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Reçus</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Envoyé</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Envoyés</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Brouillon</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Brouillons</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>Corbeille</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Tous les dossiers</source>
        <translation>Alle Ordner</translation>
    </message>
    <message>
        <source>Lu</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Nouveau contrat</source>
        <translation>Neuer Vertrag</translation>
    </message>
    <message>
        <source>Nouveau relevé</source>
        <translation>Neue Ablesung</translation>
    </message>
    <message>
        <source>Nouvelle demande</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>Message du client</source>
        <translation>Nachricht des Kunden</translation>
    </message>
    <message>
        <source>Nouveau message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>De la part de</source>
        <translation>Im Namen von</translation>
    </message>
    <message>
        <source>Pièces jointes</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Nom, référence, EAN, fichier…</source>
        <translation>Name, Referenz, EAN, Datei…</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Documents PDF</source>
        <translation>PDF-Dokumente</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Photos et images</source>
        <translation>Fotos und Bilder</translation>
    </message>
    <message>
        <source>Textes</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Toutes les sortes</source>
        <translation>Alle Arten</translation>
    </message>
    <message>
        <source>Taille</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Jointe à</source>
        <translation>Anhang zu</translation>
    </message>
    <message>
        <source>Une demande</source>
        <translation>Eine Anfrage</translation>
    </message>
    <message>
        <source>Des demandes</source>
        <translation>Zu Anfragen</translation>
    </message>
    <message>
        <source>Une domiciliation</source>
        <translation>Eine Lastschrift</translation>
    </message>
    <message>
        <source>Des domiciliations</source>
        <translation>Zu Lastschriften</translation>
    </message>
    <message>
        <source>Envoyée par</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>Le client</source>
        <translation>Der Kunde</translation>
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
        <translation>Neue Lastschrift</translation>
    </message>
    <message>
        <source>Laissez vide si c’est le client&#xa0;: le formulaire porte déjà son nom.</source>
        <translation>Leer lassen, wenn es der Kunde ist: Sein Name steht schon auf dem Formular.</translation>
    </message>
    <message>
        <source>Numéro de compte (IBAN)</source>
        <translation>Kontonummer (IBAN)</translation>
    </message>
    <message>
        <source>BIC (pas obligatoire)</source>
        <translation>BIC (nicht verpflichtend)</translation>
    </message>
    <message>
        <source>Fait à</source>
        <translation>Ort der Unterschrift</translation>
    </message>
    <message>
        <source>Cette personne a déjà une domiciliation, active ou en attente.</source>
        <translation>Diese Person hat schon eine Lastschrift, aktiv oder in Bearbeitung.</translation>
    </message>
</context>
<context>
    <name>services::RecordWork</name>
    <message>
        <source>Le service clients</source>
        <translation>Der Kundendienst</translation>
    </message>
</context>
<context>
    <name>services::RequestDesk</name>
    <message>
        <source>Nous avons relu votre facture avec votre compteur&#xa0;: le calcul est juste. Vous voulez payer en plusieurs fois&#xa0;? Répondez-nous ici.</source>
        <translation>Wir haben Ihre Rechnung mit Ihrem Zähler verglichen: Die Berechnung stimmt. Möchten Sie in mehreren Raten zahlen? Antworten Sie uns hier.</translation>
    </message>
    <message>
        <source>Votre relevé est bien arrivé. Votre prochaine facture suit ces chiffres.</source>
        <translation>Ihre Ablesung ist gut angekommen. Ihre nächste Rechnung richtet sich nach diesen Zahlen.</translation>
    </message>
    <message>
        <source>Votre contrat reste le même. Vous pouvez le changer quand vous voulez, sans frais. Répondez-nous ici si vous voulez une offre.</source>
        <translation>Ihr Vertrag bleibt gleich. Sie können ihn jederzeit ohne Kosten wechseln. Antworten Sie uns hier, wenn Sie ein Angebot möchten.</translation>
    </message>
    <message>
        <source>Tout est en ordre dans votre espace client. Si une page vous pose problème, dites-nous laquelle.</source>
        <translation>In Ihrem Kundenbereich ist alles in Ordnung. Wenn eine Seite Ihnen Schwierigkeiten macht, sagen Sie uns, welche.</translation>
    </message>
    <message>
        <source>Le jour de la remise des clés, remplissez le document de reprise des énergies avec la personne qui entre, puis envoyez-le ici. Nous faisons alors votre facture de clôture.</source>
        <translation>Füllen Sie am Tag der Schlüsselübergabe das Energieübernahmedokument mit der einziehenden Person aus und schicken Sie es dann hier. Danach erstellen wir Ihre Schlussrechnung.</translation>
    </message>
    <message>
        <source>Nous avons bien lu votre message. Voulez-vous nous donner un peu plus de détails&#xa0;? Répondez-nous ici.</source>
        <translation>Wir haben Ihre Nachricht gelesen. Können Sie uns etwas mehr dazu sagen? Antworten Sie uns hier.</translation>
    </message>
    <message>
        <source>Il manque une signature sur votre document de reprise. Les deux personnes le signent, puis vous l’envoyez de nouveau ici.</source>
        <translation>Auf Ihrem Übernahmedokument fehlt eine Unterschrift. Beide Personen unterschreiben es, dann schicken Sie es hier noch einmal.</translation>
    </message>
    <message>
        <source>Le jour de la remise des clés manque sur votre document de reprise. Écrivez-le, puis envoyez-le de nouveau ici.</source>
        <translation>Auf Ihrem Übernahmedokument fehlt der Tag der Schlüsselübergabe. Schreiben Sie ihn hinein und schicken Sie es dann hier noch einmal.</translation>
    </message>
    <message>
        <source>Le jour de la remise des clés est encore à venir. Relevez le compteur ce jour-là, puis envoyez de nouveau le document ici.</source>
        <translation>Der Tag der Schlüsselübergabe liegt noch in der Zukunft. Lesen Sie den Zähler an diesem Tag ab und schicken Sie das Dokument dann hier noch einmal.</translation>
    </message>
    <message>
        <source>Les index de votre document de reprise ne vont pas avec votre compteur. Relisez-le, puis envoyez de nouveau le document ici.</source>
        <translation>Die Zählerstände auf Ihrem Übernahmedokument passen nicht zu Ihrem Zähler. Lesen Sie ihn noch einmal ab und schicken Sie das Dokument dann hier noch einmal.</translation>
    </message>
    <message>
        <source>Votre document de reprise est bien arrivé. Votre contrat %1 est clôturé le %2.</source>
        <translation>Ihr Übernahmedokument ist gut angekommen. Ihr Vertrag %1 ist seit dem %2 beendet.</translation>
    </message>
    <message>
        <source>Il n’y a plus rien à facturer.</source>
        <translation>Es gibt nichts mehr zu berechnen.</translation>
    </message>
    <message>
        <source>Votre facture de clôture %1 vous attend dans votre espace client.</source>
        <translation>Ihre Schlussrechnung %1 wartet in Ihrem Kundenbereich auf Sie.</translation>
    </message>
    <message>
        <source>Thomas, du service clients</source>
        <translation>Thomas vom Kundendienst</translation>
    </message>
</context>
<context>
    <name>services::RequestPractice</name>
    <message>
        <source>Une deuxième copie de ma facture</source>
        <translation>Eine zweite Kopie meiner Rechnung</translation>
    </message>
    <message>
        <source>Bonjour,

Ma facture imprimée est tachée. Pouvez-vous m’en envoyer une autre&#xa0;?

Merci.</source>
        <translation>Guten Tag,

meine ausgedruckte Rechnung hat Flecken. Können Sie mir eine andere schicken?

Danke.</translation>
    </message>
    <message>
        <source>Bonjour,

Vos factures vous attendent toutes dans «&#xa0;Mes factures&#xa0;»&#xa0;: vous pouvez les imprimer aussi souvent que vous voulez.

À votre service.</source>
        <translation>Guten Tag,

alle Ihre Rechnungen warten in „Meine Rechnungen“ auf Sie: Sie können sie so oft ausdrucken, wie Sie möchten.

Gern zu Ihren Diensten.</translation>
    </message>
    <message>
        <source>Le passage du releveur</source>
        <translation>Der Besuch des Ablesers</translation>
    </message>
    <message>
        <source>Bonjour,

Quand le releveur passe-t-il dans ma rue&#xa0;?

Merci.</source>
        <translation>Guten Tag,

wann kommt der Ableser in meine Straße?

Danke.</translation>
    </message>
    <message>
        <source>Bonjour,

Le releveur ne passe plus chez vous&#xa0;: vous pouvez envoyer votre relevé par «&#xa0;Mes relevés&#xa0;», quand vous voulez.

À votre service.</source>
        <translation>Guten Tag,

der Ableser kommt nicht mehr zu Ihnen: Sie können Ihre Ablesung über „Meine Ablesungen“ senden, wann Sie möchten.

Gern zu Ihren Diensten.</translation>
    </message>
    <message>
        <source>Mon nom sur la facture</source>
        <translation>Mein Name auf der Rechnung</translation>
    </message>
    <message>
        <source>Bonjour,

Mon prénom peut-il être écrit en entier sur la facture&#xa0;?

Merci.</source>
        <translation>Guten Tag,

kann mein Vorname ganz auf der Rechnung stehen?

Danke.</translation>
    </message>
    <message>
        <source>Bonjour,

C’est fait&#xa0;: votre prénom sera écrit en entier dès la prochaine facture.

À votre service.</source>
        <translation>Guten Tag,

das ist erledigt: Ihr Vorname steht ab der nächsten Rechnung ganz da.

Gern zu Ihren Diensten.</translation>
    </message>
    <message>
        <source>Inès, du service clients</source>
        <translation>Inès, vom Kundendienst</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ActivationPage</name>
    <message>
        <source>Activation impossible</source>
        <translation>Aktivierung nicht möglich</translation>
    </message>
    <message>
        <source>Ce lien n’ouvre rien, ou n’ouvre plus rien. Vous n’avez rien cassé.</source>
        <translation>Dieser Link öffnet nichts oder nichts mehr. Sie haben nichts kaputt gemacht.</translation>
    </message>
    <message>
        <source>Il a peut-être déjà servi</source>
        <translation>Vielleicht wurde er schon verwendet</translation>
    </message>
    <message>
        <source>Un lien sert une seule fois. Votre espace est alors actif&#xa0;: connectez-vous.</source>
        <translation>Ein Link gilt nur einmal. Ihr Kundenbereich ist dann aktiv: Melden Sie sich an.</translation>
    </message>
    <message>
        <source>Il y en a peut-être un plus récent</source>
        <translation>Vielleicht gibt es einen neueren</translation>
    </message>
    <message>
        <source>Quand vous demandez un deuxième e-mail, le lien du premier s’éteint.</source>
        <translation>Wenn Sie eine zweite E-Mail anfordern, gilt der Link der ersten nicht mehr.</translation>
    </message>
    <message>
        <source>Il est peut-être trop ancien</source>
        <translation>Vielleicht ist er zu alt</translation>
    </message>
    <message>
        <source>Recommencez l’inscription avec la même lettre&#xa0;: vous recevrez un nouvel e-mail.</source>
        <translation>Registrieren Sie sich noch einmal mit demselben Brief: Sie erhalten eine neue E-Mail.</translation>
    </message>
    <message>
        <source>Recommencer l’inscription</source>
        <translation>Noch einmal registrieren</translation>
    </message>
    <message>
        <source>Me connecter</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Votre espace client est actif.</source>
        <translation>Ihr Kundenbereich ist aktiv.</translation>
    </message>
    <message>
        <source>Connectez-vous avec votre adresse e-mail et le mot de passe que vous avez choisi.</source>
        <translation>Melden Sie sich mit Ihrer E-Mail-Adresse und dem Passwort an, das Sie gewählt haben.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::AdvancePage</name>
    <message>
        <source>Mon acompte</source>
        <translation>Mein Abschlag</translation>
    </message>
    <message>
        <source>Nouvel acompte par mois</source>
        <translation>Neuer Abschlag pro Monat</translation>
    </message>
    <message>
        <source>En euros, sans centimes</source>
        <translation>In Euro, ohne Cent</translation>
    </message>
    <message>
        <source>−&#xa0;5&#xa0;€</source>
        <translation>−&#xa0;5&#xa0;€</translation>
    </message>
    <message>
        <source>Cinq euros de moins</source>
        <translation>Fünf Euro weniger</translation>
    </message>
    <message>
        <source>+&#xa0;5&#xa0;€</source>
        <translation>+&#xa0;5&#xa0;€</translation>
    </message>
    <message>
        <source>Cinq euros de plus</source>
        <translation>Fünf Euro mehr</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Relisez votre choix</source>
        <translation>Prüfen Sie Ihre Wahl</translation>
    </message>
    <message>
        <source>Confirmer mon nouvel acompte</source>
        <translation>Meinen neuen Abschlag bestätigen</translation>
    </message>
    <message>
        <source>Corriger</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Mon année</source>
        <translation>Mein Jahr</translation>
    </message>
    <message>
        <source>Revenir à mon contrat</source>
        <translation>Zurück zu meinem Vertrag</translation>
    </message>
    <message>
        <source>Mon contrat</source>
        <translation>Mein Vertrag</translation>
    </message>
    <message>
        <source>Vous payez le même montant chaque mois. Une fois par an, le décompte le compare avec ce que vous avez consommé&#xa0;: vous payez le reste, ou nous vous rendons ce qui est en trop.</source>
        <translation>Sie zahlen jeden Monat denselben Betrag. Einmal im Jahr vergleicht ihn die Abrechnung mit Ihrem Verbrauch: Sie zahlen den Rest, oder wir geben Ihnen zurück, was zu viel ist.</translation>
    </message>
    <message>
        <source>Certaines personnes payent un montant fixe chaque mois&#xa0;: un acompte.</source>
        <translation>Manche Personen zahlen jeden Monat einen festen Betrag: einen Abschlag.</translation>
    </message>
    <message>
        <source>Acompte actuel</source>
        <translation>Aktueller Abschlag</translation>
    </message>
    <message>
        <source>%1 par mois</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>Prochain décompte</source>
        <translation>Nächste Abrechnung</translation>
    </message>
    <message>
        <source>Coût de l’année, estimé</source>
        <translation>Kosten des Jahres, geschätzt</translation>
    </message>
    <message>
        <source>Acomptes déjà demandés</source>
        <translation>Bereits verlangte Abschläge</translation>
    </message>
    <message>
        <source>%1, en tout %2</source>
        <extracomment>%1 how many, %2 their sum</extracomment>
        <translation>%1, zusammen %2</translation>
    </message>
    <message>
        <source>Acomptes à venir</source>
        <translation>Kommende Abschläge</translation>
    </message>
    <message>
        <source>Revenir à %1 par mois</source>
        <translation>Zurück zu %1 pro Monat</translation>
    </message>
    <message>
        <source>Possible jusqu’à ce soir.</source>
        <translation>Möglich bis heute Abend.</translation>
    </message>
    <message>
        <source>Prendre le montant conseillé&#xa0;: %1</source>
        <translation>Den empfohlenen Betrag nehmen: %1</translation>
    </message>
    <message>
        <source>Écrivez un montant pour voir votre décompte</source>
        <translation>Schreiben Sie einen Betrag, um Ihre Abrechnung zu sehen</translation>
    </message>
    <message>
        <source>Entre 10&#xa0;€ et 500&#xa0;€ par mois.</source>
        <translation>Zwischen 10&#xa0;€ und 500&#xa0;€ pro Monat.</translation>
    </message>
    <message>
        <source>Nouvel acompte</source>
        <translation>Neuer Abschlag</translation>
    </message>
    <message>
        <source>À partir de</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Votre décompte</source>
        <translation>Ihre Abrechnung</translation>
    </message>
    <message>
        <source>Votre acompte est de %1 par mois.</source>
        <translation>Ihr Abschlag beträgt %1 pro Monat.</translation>
    </message>
    <message>
        <source>À partir de %1. Un e-mail vous le confirme.</source>
        <translation>Ab %1. Eine E-Mail bestätigt es Ihnen.</translation>
    </message>
    <message>
        <source>Votre acompte est de nouveau de %1 par mois.</source>
        <translation>Ihr Abschlag beträgt wieder %1 pro Monat.</translation>
    </message>
    <message>
        <source>Un e-mail vous le confirme.</source>
        <translation>Eine E-Mail bestätigt es Ihnen.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::AdvanceSentences</name>
    <message>
        <source>Vous n’avez pas d’acompte</source>
        <translation>Sie haben keinen Abschlag</translation>
    </message>
    <message>
        <source>Vous payez chaque mois ce que vous avez vraiment consommé. Il n’y a donc ni acompte ni décompte. Vous préférez le même montant chaque mois&#xa0;? Écrivez-nous.</source>
        <translation>Sie zahlen jeden Monat, was Sie wirklich verbraucht haben. Es gibt also weder Abschlag noch Abrechnung. Möchten Sie lieber jeden Monat denselben Betrag zahlen? Schreiben Sie uns.</translation>
    </message>
    <message>
        <source>Écrire à Electruc</source>
        <translation>Electruc schreiben</translation>
    </message>
    <message>
        <source>Une facture n’est pas payée</source>
        <translation>Eine Rechnung ist nicht bezahlt</translation>
    </message>
    <message>
        <source>Sa date est passée. Payez-la d’abord&#xa0;: vous pourrez ensuite changer votre acompte.</source>
        <translation>Ihr Datum ist vorbei. Bezahlen Sie sie zuerst: Danach können Sie Ihren Abschlag ändern.</translation>
    </message>
    <message>
        <source>Voir mes factures</source>
        <translation>Meine Rechnungen ansehen</translation>
    </message>
    <message>
        <source>C’est encore trop tôt</source>
        <translation>Es ist noch zu früh</translation>
    </message>
    <message>
        <source>Nous connaissons moins de trois mois de votre consommation. Revenez en %1.</source>
        <translation>Wir kennen weniger als drei Monate Ihres Verbrauchs. Kommen Sie im %1 wieder.</translation>
    </message>
    <message>
        <source>Votre prochaine facture est le décompte annuel</source>
        <translation>Ihre nächste Rechnung ist die Jahresabrechnung</translation>
    </message>
    <message>
        <source>Il arrive en %1 et fixe votre nouvel acompte. Vous pourrez le changer après.</source>
        <translation>Sie kommt im %1 und legt Ihren neuen Abschlag fest. Danach können Sie ihn ändern.</translation>
    </message>
    <message>
        <source>Vous avez déjà changé votre acompte cette année</source>
        <translation>Sie haben Ihren Abschlag dieses Jahr schon geändert</translation>
    </message>
    <message>
        <source>C’était le %1. Vous pourrez le changer de nouveau après votre décompte de %2.</source>
        <translation>Das war am %1. Nach Ihrer Abrechnung im %2 können Sie ihn wieder ändern.</translation>
    </message>
    <message>
        <source>Écrivez le montant que vous voulez payer chaque mois.</source>
        <translation>Schreiben Sie den Betrag, den Sie jeden Monat zahlen möchten.</translation>
    </message>
    <message>
        <source>Écrivez seulement des chiffres, par exemple 95.</source>
        <translation>Schreiben Sie nur Ziffern, zum Beispiel 95.</translation>
    </message>
    <message>
        <source>Écrivez un montant sans centimes, par exemple 95.</source>
        <translation>Schreiben Sie einen Betrag ohne Cent, zum Beispiel 95.</translation>
    </message>
    <message>
        <source>Le plus petit acompte est de 10&#xa0;€.</source>
        <translation>Der kleinste Abschlag beträgt 10&#xa0;€.</translation>
    </message>
    <message>
        <source>Le plus grand acompte est de 500&#xa0;€.</source>
        <translation>Der größte Abschlag beträgt 500&#xa0;€.</translation>
    </message>
    <message>
        <source>C’est déjà votre acompte. Choisissez un autre montant.</source>
        <translation>Das ist schon Ihr Abschlag. Wählen Sie einen anderen Betrag.</translation>
    </message>
    <message>
        <source>%1 pendant %2, puis votre décompte en %3. C’est une estimation.</source>
        <extracomment>%1 amount, %2 how many times, %3 month of the statement</extracomment>
        <translation>%2 lang %1, dann Ihre Abrechnung im %3. Das ist eine Schätzung.</translation>
    </message>
    <message>
        <source>%1 mois</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>Au décompte, vous payerez environ %1</source>
        <translation>Bei der Abrechnung zahlen Sie ungefähr %1</translation>
    </message>
    <message>
        <source>Au décompte, vous recevrez environ %1</source>
        <translation>Bei der Abrechnung bekommen Sie ungefähr %1</translation>
    </message>
    <message>
        <source>Au décompte, il n’y aura rien à payer</source>
        <translation>Bei der Abrechnung ist nichts zu zahlen</translation>
    </message>
</context>
<context>
    <name>sites::electruc::AnswerPanel</name>
    <message>
        <source>Exemple</source>
        <translation>Beispiel</translation>
    </message>
</context>
<context>
    <name>sites::electruc::AttachmentBox</name>
    <message>
        <source>Documents (si vous en avez)</source>
        <translation>Dokumente (wenn Sie welche haben)</translation>
    </message>
    <message>
        <source>PDF, photo ou document Word, %1 au plus, %2 fichiers.</source>
        <translation>PDF, Foto oder Word-Dokument, höchstens %1, %2 Dateien.</translation>
    </message>
    <message>
        <source>Ajouter un document</source>
        <translation>Ein Dokument hinzufügen</translation>
    </message>
    <message>
        <source>Choisir un document</source>
        <translation>Ein Dokument wählen</translation>
    </message>
    <message>
        <source>%1 fichiers au plus. Envoyez celui-ci dans un deuxième message.</source>
        <translation>Höchstens %1 Dateien. Senden Sie diese in einer zweiten Nachricht.</translation>
    </message>
    <message>
        <source>%1 · ajouté</source>
        <comment>size of a file</comment>
        <translation>%1 · hinzugefügt</translation>
    </message>
</context>
<context>
    <name>sites::electruc::AttachmentRow</name>
    <message>
        <source>Voir %1, %2</source>
        <comment>name of a file, its size</comment>
        <translation>%1 ansehen, %2</translation>
    </message>
    <message>
        <source>Enlever %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Fermer le message sur %1</source>
        <translation>Meldung zu %1 schließen</translation>
    </message>
</context>
<context>
    <name>sites::electruc::CloseAccountPage</name>
    <message>
        <source>Fermer mon compte</source>
        <translation>Mein Konto schließen</translation>
    </message>
    <message>
        <source>Votre mot de passe</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>Pour être sûr que c’est bien vous.</source>
        <translation>Um sicher zu sein, dass Sie es sind.</translation>
    </message>
    <message>
        <source>Garder mon compte</source>
        <translation>Mein Konto behalten</translation>
    </message>
    <message>
        <source>Mon profil</source>
        <translation>Mein Profil</translation>
    </message>
    <message>
        <source>Vous ne pourrez plus vous connecter.</source>
        <translation>Sie können sich nicht mehr anmelden.</translation>
    </message>
    <message>
        <source>Rien n’est effacé&#xa0;: écrivez-nous et nous rouvrons votre compte comme il était.</source>
        <translation>Es wird nichts gelöscht: Schreiben Sie uns und wir öffnen Ihr Konto wieder, so wie es war.</translation>
    </message>
    <message>
        <source>Votre électricité</source>
        <translation>Ihr Strom</translation>
    </message>
    <message>
        <source>continue&#xa0;: le contrat ne s’arrête pas</source>
        <translation>läuft weiter: Der Vertrag endet nicht</translation>
    </message>
    <message>
        <source>Vos factures</source>
        <translation>Ihre Rechnungen</translation>
    </message>
    <message>
        <source>arrivent par la poste, à votre adresse de facturation</source>
        <translation>kommen mit der Post, an Ihre Rechnungsadresse</translation>
    </message>
    <message>
        <source>Vos demandes</source>
        <translation>Ihre Anfragen</translation>
    </message>
    <message>
        <source>en cours reçoivent leur réponse par la poste</source>
        <translation>in Bearbeitung werden per Post beantwortet</translation>
    </message>
    <message>
        <source>Écrivez votre mot de passe pour fermer votre compte.</source>
        <translation>Schreiben Sie Ihr Passwort, um Ihr Konto zu schließen.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre mot de passe. Essayez encore&#xa0;: rien n’est bloqué.</source>
        <translation>Das ist nicht Ihr Passwort. Versuchen Sie es noch einmal: Es ist nichts gesperrt.</translation>
    </message>
    <message>
        <source>Votre compte est fermé.</source>
        <translation>Ihr Konto ist geschlossen.</translation>
    </message>
    <message>
        <source>Vos factures arrivent maintenant par la poste. Vous changez d’avis&#xa0;? Écrivez-nous, page «&#xa0;Contact&#xa0;».</source>
        <translation>Ihre Rechnungen kommen jetzt mit der Post. Sie überlegen es sich anders? Schreiben Sie uns, Seite „Kontakt“.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::CodeByTextPage</name>
    <message>
        <source>Code par SMS à la connexion</source>
        <translation>Code per SMS bei der Anmeldung</translation>
    </message>
    <message>
        <source>Après votre mot de passe, nous vous envoyons un code de 6 chiffres par SMS. Même avec votre mot de passe, personne n’entre sans votre téléphone.</source>
        <translation>Nach Ihrem Passwort schicken wir Ihnen einen Code mit 6 Ziffern per SMS. Selbst mit Ihrem Passwort kommt niemand ohne Ihr Telefon hinein.</translation>
    </message>
    <message>
        <source>Ne dites ce code à personne, même à quelqu’un qui se présente au téléphone comme Electruc&#xa0;: nous ne le demandons jamais.</source>
        <translation>Sagen Sie diesen Code niemandem, auch nicht jemandem, der sich am Telefon als Electruc vorstellt: Wir fragen nie danach.</translation>
    </message>
    <message>
        <source>Demander un code à chaque connexion</source>
        <translation>Bei jeder Anmeldung einen Code verlangen</translation>
    </message>
    <message>
        <source>Ne plus demander de code</source>
        <translation>Keinen Code mehr verlangen</translation>
    </message>
    <message>
        <source>Revenir à mon profil</source>
        <translation>Zurück zu meinem Profil</translation>
    </message>
    <message>
        <source>Code par SMS</source>
        <translation>Code per SMS</translation>
    </message>
    <message>
        <source>Mon profil</source>
        <translation>Mein Profil</translation>
    </message>
    <message>
        <source>Activé</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Pas activé</source>
        <translation>Nicht aktiviert</translation>
    </message>
    <message>
        <source>Il nous manque votre numéro de GSM.</source>
        <translation>Uns fehlt Ihre Handynummer.</translation>
    </message>
    <message>
        <source>Sans lui, vous vous connectez sans code. Écrivez-le dans votre profil.</source>
        <translation>Ohne sie melden Sie sich ohne Code an. Schreiben Sie sie in Ihr Profil.</translation>
    </message>
    <message>
        <source>Écrivez-le d’abord dans votre profil, puis revenez ici.</source>
        <translation>Schreiben Sie sie zuerst in Ihr Profil und kommen Sie dann hierher zurück.</translation>
    </message>
    <message>
        <source>Écrire mon numéro</source>
        <translation>Meine Nummer schreiben</translation>
    </message>
    <message>
        <source>Les codes arrivent au %1.</source>
        <translation>Die Codes kommen unter der Nummer %1 an.</translation>
    </message>
    <message>
        <source>Écrivez d’abord votre numéro de GSM dans votre profil.</source>
        <translation>Schreiben Sie zuerst Ihre Handynummer in Ihr Profil.</translation>
    </message>
    <message>
        <source>C’est noté&#xa0;: un code par SMS à chaque connexion.</source>
        <translation>Notiert: ein Code per SMS bei jeder Anmeldung.</translation>
    </message>
    <message>
        <source>Gardez votre téléphone près de vous la prochaine fois.</source>
        <translation>Halten Sie nächstes Mal Ihr Telefon bereit.</translation>
    </message>
    <message>
        <source>C’est noté&#xa0;: plus de code par SMS.</source>
        <translation>Notiert: kein Code per SMS mehr.</translation>
    </message>
    <message>
        <source>Votre mot de passe suffit de nouveau.</source>
        <translation>Ihr Passwort genügt wieder.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ContactPage</name>
    <message>
        <source>Nous écrire</source>
        <translation>Uns schreiben</translation>
    </message>
    <message>
        <source>Nous répondons par e-mail dans les deux jours ouvrables.</source>
        <translation>Wir antworten per E-Mail innerhalb von zwei Werktagen.</translation>
    </message>
    <message>
        <source>Votre nom</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Votre adresse e-mail</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Sujet</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Votre message</source>
        <translation>Ihre Nachricht</translation>
    </message>
    <message>
        <source>Envoyer le message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Prenez le temps de relire avant d’envoyer.</source>
        <translation>Nehmen Sie sich vor dem Senden Zeit zum Durchlesen.</translation>
    </message>
    <message>
        <source>Vous préférez nous parler&#xa0;?</source>
        <translation>Sie möchten lieber mit uns sprechen?</translation>
    </message>
    <message>
        <source>078 00 00 00</source>
        <translation>078 00 00 00</translation>
    </message>
    <message>
        <source>Du lundi au vendredi, de 8 h à 18 h</source>
        <translation>Montag bis Freitag, von 8 bis 18 Uhr</translation>
    </message>
    <message>
        <source>Espace Electruc</source>
        <translation>Electruc-Büro</translation>
    </message>
    <message>
        <source>Place de la Dynamo 1
4998 Valbois
Le mardi et le jeudi, de 9 h à 12 h</source>
        <translation>Place de la Dynamo 1
4998 Valbois
Dienstags und donnerstags, von 9 bis 12 Uhr</translation>
    </message>
    <message>
        <source>Une réponse tout de suite&#xa0;?</source>
        <translation>Eine sofortige Antwort?</translation>
    </message>
    <message>
        <source>Lire les questions fréquentes</source>
        <translation>Häufige Fragen lesen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Une question sur ma facture</source>
        <translation>Eine Frage zu meiner Rechnung</translation>
    </message>
    <message>
        <source>Mon relevé, mon compteur</source>
        <translation>Meine Ablesung, mein Zähler</translation>
    </message>
    <message>
        <source>Mon contrat</source>
        <translation>Mein Vertrag</translation>
    </message>
    <message>
        <source>Mon espace client, mon mot de passe</source>
        <translation>Mein Kundenbereich, mein Passwort</translation>
    </message>
    <message>
        <source>Autre chose</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Écrivez votre message avant de l’envoyer.</source>
        <translation>Schreiben Sie Ihre Nachricht, bevor Sie sie senden.</translation>
    </message>
    <message>
        <source>Écrivez votre adresse e-mail.</source>
        <translation>Schreiben Sie Ihre E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Écrivez votre nom.</source>
        <translation>Schreiben Sie Ihren Namen.</translation>
    </message>
    <message>
        <source>Votre message est envoyé.</source>
        <translation>Ihre Nachricht ist gesendet.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ContractPage</name>
    <message>
        <source>Mon contrat</source>
        <translation>Mein Vertrag</translation>
    </message>
    <message>
        <source>Télécharger mon contrat (PDF)</source>
        <translation>Meinen Vertrag herunterladen (PDF)</translation>
    </message>
    <message>
        <source>Mon raccordement</source>
        <translation>Mein Anschluss</translation>
    </message>
    <message>
        <source>Lire les conditions générales (PDF)</source>
        <translation>Die Allgemeinen Geschäftsbedingungen lesen (PDF)</translation>
    </message>
    <message>
        <source>Je déménage</source>
        <translation>Ich ziehe um</translation>
    </message>
    <message>
        <source>Vous n’avez pas encore de contrat</source>
        <translation>Sie haben noch keinen Vertrag</translation>
    </message>
    <message>
        <source>Il apparaîtra ici dès qu’il sera signé.</source>
        <translation>Er erscheint hier, sobald er unterschrieben ist.</translation>
    </message>
    <message>
        <source>Prix fixe pendant 12 mois</source>
        <translation>Fester Preis für 12 Monate</translation>
    </message>
    <message>
        <source>Prix variable, revu chaque mois</source>
        <translation>Variabler Preis, jeden Monat neu festgelegt</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Depuis le</source>
        <translation>Seit dem</translation>
    </message>
    <message>
        <source>Jusqu’au</source>
        <translation>Bis zum</translation>
    </message>
    <message>
        <source>%1, puis sans durée</source>
        <translation>%1, danach unbefristet</translation>
    </message>
    <message>
        <source>sans date de fin</source>
        <translation>ohne Enddatum</translation>
    </message>
    <message>
        <source>Prix de l’énergie</source>
        <translation>Energiepreis</translation>
    </message>
    <message>
        <source>%1 par kWh (TVA non comprise)</source>
        <translation>%1 pro kWh (ohne MwSt.)</translation>
    </message>
    <message>
        <source>%1 par kWh ce mois-ci (TVA non comprise)</source>
        <translation>%1 pro kWh in diesem Monat (ohne MwSt.)</translation>
    </message>
    <message>
        <source>Redevance</source>
        <translation>Grundgebühr</translation>
    </message>
    <message>
        <source>%1 par mois</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN-Code</translation>
    </message>
    <message>
        <source>Compteur</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Mon acompte</source>
        <translation>Mein Abschlag</translation>
    </message>
    <message>
        <source>Facturation</source>
        <translation>Abrechnungsart</translation>
    </message>
    <message>
        <source>un acompte chaque mois, un décompte en %1</source>
        <translation>ein Abschlag jeden Monat, eine Abrechnung im %1</translation>
    </message>
    <message>
        <source>chaque mois, ce que vous avez consommé</source>
        <translation>jeden Monat, was Sie verbraucht haben</translation>
    </message>
</context>
<context>
    <name>sites::electruc::CookieBanner</name>
    <message>
        <source>Votre choix pour les cookies</source>
        <translation>Ihre Cookie-Auswahl</translation>
    </message>
    <message>
        <source>Un cookie est une petite note que le site garde sur l’ordinateur. Certains sont nécessaires. Les autres comptent les visites ou choisissent des publicités&#xa0;: c’est vous qui décidez.</source>
        <translation>Ein Cookie ist eine kleine Notiz, die die Website auf dem Computer aufbewahrt. Einige sind notwendig. Die anderen zählen die Besuche oder wählen Werbung aus: Sie entscheiden.</translation>
    </message>
    <message>
        <source>Tout refuser</source>
        <translation>Alles ablehnen</translation>
    </message>
    <message>
        <source>Tout accepter</source>
        <translation>Alles annehmen</translation>
    </message>
    <message>
        <source>Choisir un par un</source>
        <translation>Einzeln auswählen</translation>
    </message>
</context>
<context>
    <name>sites::electruc::CookiesPage</name>
    <message>
        <source>Vos cookies</source>
        <translation>Ihre Cookies</translation>
    </message>
    <message>
        <source>Un cookie est une petite note que le site garde sur l’ordinateur, pour s’en souvenir à la visite suivante.</source>
        <translation>Ein Cookie ist eine kleine Notiz, die die Website auf dem Computer aufbewahrt, um sich beim nächsten Besuch daran zu erinnern.</translation>
    </message>
    <message>
        <source>Nécessaires</source>
        <translation>Notwendig</translation>
    </message>
    <message>
        <source>Ils gardent votre connexion et votre choix d’aujourd’hui. Sans eux, le site ne marche pas&#xa0;: on ne vous les demande pas.</source>
        <translation>Sie merken sich Ihre Anmeldung und Ihre heutige Auswahl. Ohne sie funktioniert die Website nicht: Darum fragen wir Sie nicht danach.</translation>
    </message>
    <message>
        <source>Compter les visites</source>
        <translation>Besuche zählen</translation>
    </message>
    <message>
        <source>Pour savoir quelles pages servent. Facultatif.</source>
        <translation>Um zu wissen, welche Seiten nützlich sind. Freiwillig.</translation>
    </message>
    <message>
        <source>Choisir des publicités pour vous</source>
        <translation>Werbung für Sie auswählen</translation>
    </message>
    <message>
        <source>D’autres entreprises savent alors que vous visitez ce site. Facultatif.</source>
        <translation>Andere Unternehmen wissen dann, dass Sie diese Website besuchen. Freiwillig.</translation>
    </message>
    <message>
        <source>Garder mes choix</source>
        <translation>Meine Auswahl behalten</translation>
    </message>
    <message>
        <source>Tout refuser</source>
        <translation>Alles ablehnen</translation>
    </message>
    <message>
        <source>Tout accepter</source>
        <translation>Alles annehmen</translation>
    </message>
    <message>
        <source>Reprendre mon choix</source>
        <translation>Meine Auswahl zurücknehmen</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Votre choix est gardé. Vous pouvez le changer quand vous voulez.</source>
        <translation>Ihre Auswahl ist gespeichert. Sie können sie jederzeit ändern.</translation>
    </message>
    <message>
        <source>Vous n’avez pas encore choisi. Rien n’est coché d’avance.</source>
        <translation>Sie haben noch nicht gewählt. Nichts ist im Voraus angekreuzt.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::DashboardPage</name>
    <message>
        <source>Continuer</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Tout est en ordre. Rien à faire aujourd’hui.</source>
        <translation>Alles ist in Ordnung. Heute ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Ma consommation</source>
        <translation>Mein Verbrauch</translation>
    </message>
    <message>
        <source>kWh par mois</source>
        <translation>kWh pro Monat</translation>
    </message>
    <message>
        <source>Ma consommation, en kWh par mois</source>
        <translation>Mein Verbrauch, in kWh pro Monat</translation>
    </message>
    <message>
        <source>Ma facture</source>
        <translation>Meine Rechnung</translation>
    </message>
    <message>
        <source>Voir mes factures</source>
        <translation>Meine Rechnungen ansehen</translation>
    </message>
    <message>
        <source>Mon relevé</source>
        <translation>Meine Ablesung</translation>
    </message>
    <message>
        <source>Voir mes relevés</source>
        <translation>Meine Ablesungen ansehen</translation>
    </message>
    <message>
        <source>Tableau de bord</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Bonjour %1 %2</source>
        <extracomment>%1: Madame or Monsieur; %2: last name</extracomment>
        <translation>Guten Tag, %1 %2</translation>
    </message>
    <message>
        <source>À faire&#xa0;: payer votre facture</source>
        <translation>Zu erledigen: Ihre Rechnung zahlen</translation>
    </message>
    <message>
        <source>%1&#xa0;; la date du %2 est passée</source>
        <translation>%1; der %2 ist vorbei</translation>
    </message>
    <message>
        <source>%1 avant le %2</source>
        <translation>%1 vor dem %2</translation>
    </message>
    <message>
        <source>Voir ma facture</source>
        <translation>Meine Rechnung ansehen</translation>
    </message>
    <message>
        <source>À faire&#xa0;: envoyer votre relevé</source>
        <translation>Zu erledigen: Ihre Ablesung senden</translation>
    </message>
    <message>
        <source>Avant le %1, en trois minutes</source>
        <translation>Vor dem %1, in drei Minuten</translation>
    </message>
    <message>
        <source>Envoyer mon relevé</source>
        <translation>Meine Ablesung senden</translation>
    </message>
    <message>
        <source>Pas encore de consommation</source>
        <translation>Noch kein Verbrauch</translation>
    </message>
    <message>
        <source>Votre graphique arrive avec votre première facture.</source>
        <translation>Ihre Grafik kommt mit Ihrer ersten Rechnung.</translation>
    </message>
    <message>
        <source>Autant qu’en %1.</source>
        <translation>So viel wie im %1.</translation>
    </message>
    <message>
        <source>%1 de plus qu’en %2&#xa0;: c’est l’automne.</source>
        <translation>%1 mehr als im %2: Es ist Herbst.</translation>
    </message>
    <message>
        <source>%1 de plus qu’en %2&#xa0;: c’est l’hiver.</source>
        <translation>%1 mehr als im %2: Es ist Winter.</translation>
    </message>
    <message>
        <source>%1 de plus qu’en %2.</source>
        <translation>%1 mehr als im %2.</translation>
    </message>
    <message>
        <source>%1 de moins qu’en %2&#xa0;: c’est le printemps.</source>
        <translation>%1 weniger als im %2: Es ist Frühling.</translation>
    </message>
    <message>
        <source>%1 de moins qu’en %2&#xa0;: c’est l’été.</source>
        <translation>%1 weniger als im %2: Es ist Sommer.</translation>
    </message>
    <message>
        <source>%1 de moins qu’en %2.</source>
        <translation>%1 weniger als im %2.</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>pas encore de facture</source>
        <translation>noch keine Rechnung</translation>
    </message>
    <message>
        <source>avant le %1</source>
        <translation>vor dem %1</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>pas encore de relevé</source>
        <translation>noch keine Ablesung</translation>
    </message>
    <message>
        <source>le %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>%1 · %2 · dernière facture&#xa0;: %3</source>
        <translation>%1 · %2 · letzte Rechnung: %3</translation>
    </message>
    <message>
        <source>1 facture</source>
        <translation>1 Rechnung</translation>
    </message>
    <message>
        <source>%1 factures</source>
        <translation>%1 Rechnungen</translation>
    </message>
    <message>
        <source>%1 relevé validé</source>
        <translation>%1 bestätigte Ablesung</translation>
    </message>
    <message>
        <source>%1 relevés validés</source>
        <translation>%1 bestätigte Ablesungen</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ElectrucSite</name>
    <message>
        <source>Mon électricité</source>
        <translation>Mein Strom</translation>
    </message>
</context>
<context>
    <name>sites::electruc::FilePreviewDialog</name>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ForgottenPasswordPage</name>
    <message>
        <source>Mot de passe oublié</source>
        <translation>Passwort vergessen</translation>
    </message>
    <message>
        <source>Cela arrive à tout le monde. Écrivez l’adresse e-mail de votre espace client&#xa0;: nous y envoyons un lien pour choisir un nouveau mot de passe.</source>
        <translation>Das passiert jedem. Schreiben Sie die E-Mail-Adresse Ihres Kundenbereichs: Wir schicken einen Link dorthin, mit dem Sie ein neues Passwort wählen.</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Recevoir un lien</source>
        <translation>Einen Link erhalten</translation>
    </message>
    <message>
        <source>Essayer encore de me connecter</source>
        <translation>Die Anmeldung noch einmal versuchen</translation>
    </message>
    <message>
        <source>Regardez votre messagerie</source>
        <translation>Schauen Sie in Ihr Postfach</translation>
    </message>
    <message>
        <source>Nous ne disons pas si cette adresse a un espace client&#xa0;: la réponse est la même dans tous les cas. Ainsi, personne ne peut savoir qui est client ici.</source>
        <translation>Wir sagen nicht, ob diese Adresse einen Kundenbereich hat: Die Antwort ist in jedem Fall dieselbe. So kann niemand herausfinden, wer hier Kunde ist.</translation>
    </message>
    <message>
        <source>Rien n’arrive&#xa0;? Relisez l’adresse, et regardez aussi dans le dossier «&#xa0;Suspects&#xa0;».</source>
        <translation>Es kommt nichts an? Lesen Sie die Adresse noch einmal und schauen Sie auch in den Ordner „Verdächtig“.</translation>
    </message>
    <message>
        <source>Ouvrir ma messagerie</source>
        <translation>Mein Postfach öffnen</translation>
    </message>
    <message>
        <source>Écrire une autre adresse</source>
        <translation>Eine andere Adresse schreiben</translation>
    </message>
    <message>
        <source>Si %1 est l’adresse d’un espace client, un e-mail vient d’y partir.</source>
        <translation>Wenn %1 die Adresse eines Kundenbereichs ist, ist gerade eine E-Mail dorthin unterwegs.</translation>
    </message>
    <message>
        <source>Le lien de l’e-mail reste valable pendant %1, et sert une seule fois.</source>
        <translation>Der Link in der E-Mail gilt %1 lang und nur einmal.</translation>
    </message>
    <message>
        <source>Écrivez votre adresse e-mail.</source>
        <translation>Schreiben Sie Ihre E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::FormErrors</name>
    <message>
        <source>va au champ «&#xa0;%1&#xa0;»</source>
        <translation>führt zum Feld „%1“</translation>
    </message>
    <message>
        <source>Il y a une chose à corriger&#xa0;:</source>
        <translation>Eines ist zu verbessern:</translation>
    </message>
    <message>
        <source>Il y a %1 choses à corriger&#xa0;:</source>
        <translation>%1 Dinge sind zu verbessern:</translation>
    </message>
</context>
<context>
    <name>sites::electruc::FramedPage</name>
    <message>
        <source>Votre choix est repris.</source>
        <translation>Ihre Auswahl ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Le site ne garde plus que le nécessaire.</source>
        <translation>Die Website speichert nur noch das Notwendige.</translation>
    </message>
    <message>
        <source>C’est noté&#xa0;: vous refusez.</source>
        <translation>Notiert: Sie lehnen ab.</translation>
    </message>
    <message>
        <source>C’est noté.</source>
        <translation>Notiert.</translation>
    </message>
    <message>
        <source>Le site marche aussi bien. Le lien «&#xa0;Cookies&#xa0;», en bas de page, permet de changer d’avis.</source>
        <translation>Die Website funktioniert genauso gut. Über den Link „Cookies“ unten auf der Seite können Sie Ihre Meinung ändern.</translation>
    </message>
    <message>
        <source>Le lien «&#xa0;Cookies&#xa0;», en bas de page, permet de changer d’avis à tout moment.</source>
        <translation>Über den Link „Cookies“ unten auf der Seite können Sie Ihre Meinung jederzeit ändern.</translation>
    </message>
    <message>
        <source>%1 — Electruc</source>
        <extracomment>Title of a tab: the page, then the site</extracomment>
        <translation>%1 – Electruc</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Nos services</source>
        <translation>Unsere Dienste</translation>
    </message>
    <message>
        <source>Espace client</source>
        <translation>Kundenbereich</translation>
    </message>
    <message>
        <source>Connecté en tant que %1 · Accès sécurisé</source>
        <translation>Angemeldet als %1 · Sicherer Zugang</translation>
    </message>
    <message>
        <source>Votre session est fermée.</source>
        <translation>Ihre Sitzung ist geschlossen.</translation>
    </message>
    <message>
        <source>Personne ne peut plus voir votre espace client sur cet ordinateur.</source>
        <translation>Niemand kann Ihren Kundenbereich auf diesem Computer noch sehen.</translation>
    </message>
    <message>
        <source>Le site est en français.</source>
        <extracomment>Translate as « The site is in English. »: the language itself is named</extracomment>
        <translation>Die Website ist auf Deutsch.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::HeaderButton</name>
    <message>
        <source>page ouverte</source>
        <extracomment>Said by a screen reader of the entry of the page one is on</extracomment>
        <translation>offene Seite</translation>
    </message>
</context>
<context>
    <name>sites::electruc::HelpPage</name>
    <message>
        <source>Comment pouvons-nous vous aider&#xa0;?</source>
        <translation>Wie können wir Ihnen helfen?</translation>
    </message>
    <message>
        <source>Écrivez un mot&#xa0;: facture, compteur, mot de passe…</source>
        <translation>Schreiben Sie ein Wort: Rechnung, Zähler, Passwort…</translation>
    </message>
    <message>
        <source>Chercher dans l’aide</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Sujets</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Sujets de l’aide</source>
        <translation>Themen der Hilfe</translation>
    </message>
    <message>
        <source>Les questions les plus posées</source>
        <translation>Die häufigsten Fragen</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Factures</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Relevés</source>
        <translation>Ablesungen</translation>
    </message>
    <message>
        <source>Mon espace</source>
        <translation>Mein Bereich</translation>
    </message>
    <message>
        <source>Rien trouvé pour «&#xa0;%1&#xa0;».</source>
        <translation>Nichts gefunden für „%1“.</translation>
    </message>
    <message>
        <source>Essayez un autre mot ou écrivez-nous.</source>
        <translation>Versuchen Sie ein anderes Wort oder schreiben Sie uns.</translation>
    </message>
    <message>
        <source>Nous écrire</source>
        <translation>Uns schreiben</translation>
    </message>
    <message>
        <source>Réponses pour «&#xa0;%1&#xa0;»</source>
        <translation>Antworten für „%1“</translation>
    </message>
    <message>
        <source>Les questions sur les factures</source>
        <translation>Fragen zu den Rechnungen</translation>
    </message>
    <message>
        <source>Les questions sur les relevés</source>
        <translation>Fragen zu den Ablesungen</translation>
    </message>
    <message>
        <source>Les questions sur mon espace</source>
        <translation>Fragen zu meinem Bereich</translation>
    </message>
</context>
<context>
    <name>sites::electruc::HomePage</name>
    <message>
        <source>Votre énergie, simplement</source>
        <translation>Ihre Energie, ganz einfach</translation>
    </message>
    <message>
        <source>Vos factures, vos relevés et vos demandes au même endroit. Vous avancez à votre rythme&#xa0;: rien n’est envoyé sans votre accord.</source>
        <translation>Ihre Rechnungen, Ihre Ablesungen und Ihre Anfragen an einem Ort. Sie gehen in Ihrem Tempo vor: Ohne Ihre Zustimmung wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Aller à mon espace client</source>
        <translation>Zu meinem Kundenbereich</translation>
    </message>
    <message>
        <source>Première visite&#xa0;: activer mon espace</source>
        <translation>Erster Besuch: meinen Kundenbereich aktivieren</translation>
    </message>
    <message>
        <source>Que voulez-vous faire&#xa0;?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Voir mes factures</source>
        <translation>Meine Rechnungen ansehen</translation>
    </message>
    <message>
        <source>Les lire, les télécharger</source>
        <translation>Lesen, herunterladen</translation>
    </message>
    <message>
        <source>Envoyer un relevé</source>
        <translation>Eine Ablesung senden</translation>
    </message>
    <message>
        <source>Les chiffres du compteur</source>
        <translation>Die Ziffern des Zählers</translation>
    </message>
    <message>
        <source>Payer sans y penser</source>
        <translation>Zahlen, ohne daran zu denken</translation>
    </message>
    <message>
        <source>Choisir la domiciliation</source>
        <translation>Die Lastschrift wählen</translation>
    </message>
    <message>
        <source>Poser une question</source>
        <translation>Eine Frage stellen</translation>
    </message>
    <message>
        <source>Nous répondons en 2 jours</source>
        <translation>Wir antworten innerhalb von 2 Tagen</translation>
    </message>
    <message>
        <source>Comment commencer&#xa0;?</source>
        <translation>Wie fangen Sie an?</translation>
    </message>
    <message>
        <source>1. Vous recevez une lettre</source>
        <translation>1. Sie erhalten einen Brief</translation>
    </message>
    <message>
        <source>Elle contient votre code EAN et votre code d’activation.</source>
        <translation>Er enthält Ihren EAN-Code und Ihren Aktivierungscode.</translation>
    </message>
    <message>
        <source>2. Vous activez votre espace</source>
        <translation>2. Sie aktivieren Ihren Kundenbereich</translation>
    </message>
    <message>
        <source>Vous choisissez un mot de passe. Cela prend cinq minutes.</source>
        <translation>Sie wählen ein Passwort. Das dauert fünf Minuten.</translation>
    </message>
    <message>
        <source>3. Vous gérez votre énergie</source>
        <translation>3. Sie verwalten Ihre Energie</translation>
    </message>
    <message>
        <source>Factures, relevés, demandes&#xa0;: tout est au même endroit.</source>
        <translation>Rechnungen, Ablesungen, Anfragen: Alles ist an einem Ort.</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Besoin d’aide&#xa0;? </source>
        <translation>Brauchen Sie Hilfe? </translation>
    </message>
    <message>
        <source>078&#xa0;00&#xa0;00&#xa0;00</source>
        <translation>078&#xa0;00&#xa0;00&#xa0;00</translation>
    </message>
    <message>
        <source>, de 8&#xa0;h à 18&#xa0;h</source>
        <translation>, von 8 bis 18&#xa0;Uhr</translation>
    </message>
    <message>
        <source>Mon espace</source>
        <translation>Mein Bereich</translation>
    </message>
</context>
<context>
    <name>sites::electruc::InvoiceRow</name>
    <message>
        <source>Télécharger</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Voir la facture, %1, n° %2</source>
        <translation>Rechnung ansehen, %1, Nr. %2</translation>
    </message>
    <message>
        <source>Télécharger la facture, %1, n° %2</source>
        <translation>Rechnung herunterladen, %1, Nr. %2</translation>
    </message>
</context>
<context>
    <name>sites::electruc::InvoicesPage</name>
    <message>
        <source>Mes factures</source>
        <translation>Meine Rechnungen</translation>
    </message>
    <message>
        <source>Télécharger la facture (PDF)</source>
        <translation>Rechnung herunterladen (PDF)</translation>
    </message>
    <message>
        <source>Tout est payé.</source>
        <translation>Alles ist bezahlt.</translation>
    </message>
    <message>
        <source>Montrer les factures</source>
        <translation>Rechnungen zeigen</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>À payer</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Payées</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Annulées</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Toutes les factures</source>
        <translation>Alle Rechnungen</translation>
    </message>
    <message>
        <source>Factures à payer</source>
        <translation>Zu zahlende Rechnungen</translation>
    </message>
    <message>
        <source>Factures payées</source>
        <translation>Bezahlte Rechnungen</translation>
    </message>
    <message>
        <source>Factures annulées</source>
        <translation>Stornierte Rechnungen</translation>
    </message>
    <message>
        <source>%1 seront prélevés le %2&#xa0;: vous n’avez rien à faire.</source>
        <translation>%1 werden am %2 abgebucht: Sie brauchen nichts zu tun.</translation>
    </message>
    <message>
        <source>Nous vous rendons %1, au plus tard le %2&#xa0;: vous n’avez rien à faire.</source>
        <translation>Wir erstatten Ihnen %1, spätestens am %2: Sie brauchen nichts zu tun.</translation>
    </message>
    <message>
        <source>avant le </source>
        <translation>vor dem </translation>
    </message>
    <message>
        <source>Pas encore de facture</source>
        <translation>Noch keine Rechnung</translation>
    </message>
    <message>
        <source>Votre première facture arrivera en %1.</source>
        <translation>Ihre erste Rechnung kommt im %1.</translation>
    </message>
    <message>
        <source>Aucune facture dans ce choix</source>
        <translation>Keine Rechnung in dieser Auswahl</translation>
    </message>
    <message>
        <source>Il n’y a pas de facture «&#xa0;%1&#xa0;» en %2.</source>
        <translation>Es gibt keine Rechnung „%1“ im Jahr %2.</translation>
    </message>
    <message>
        <source>Voir toutes les factures</source>
        <translation>Alle Rechnungen ansehen</translation>
    </message>
</context>
<context>
    <name>sites::electruc::LanguageButton</name>
    <message>
        <source>Langue&#xa0;: %1. Changer de langue</source>
        <translation>Sprache: %1. Sprache wechseln</translation>
    </message>
    <message>
        <source>Changer de langue</source>
        <translation>Sprache wechseln</translation>
    </message>
    <message>
        <source>Langues</source>
        <translation>Sprachen</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MailSentPage</name>
    <message>
        <source>Un e-mail vous attend</source>
        <translation>Eine E-Mail wartet auf Sie</translation>
    </message>
    <message>
        <source>Ouvrez votre messagerie</source>
        <translation>Öffnen Sie Ihr Postfach</translation>
    </message>
    <message>
        <source>Le message s’appelle «&#xa0;Activez votre espace client&#xa0;».</source>
        <translation>Die Nachricht heißt „Aktivieren Sie Ihren Kundenbereich“.</translation>
    </message>
    <message>
        <source>Cliquez sur le bouton vert du message</source>
        <translation>Klicken Sie auf die grüne Schaltfläche in der Nachricht</translation>
    </message>
    <message>
        <source>Revenez ici et connectez-vous</source>
        <translation>Kommen Sie hierher zurück und melden Sie sich an</translation>
    </message>
    <message>
        <source>Avec votre e-mail et votre mot de passe.</source>
        <translation>Mit Ihrer E-Mail-Adresse und Ihrem Passwort.</translation>
    </message>
    <message>
        <source>Ouvrir ma messagerie</source>
        <translation>Mein Postfach öffnen</translation>
    </message>
    <message>
        <source>Je n’ai rien reçu</source>
        <translation>Ich habe nichts erhalten</translation>
    </message>
    <message>
        <source>Rien n’est arrivé&#xa0;? Cherchons ensemble</source>
        <translation>Nichts angekommen? Suchen wir gemeinsam</translation>
    </message>
    <message>
        <source>Regardez dans le dossier «&#xa0;Suspects&#xa0;» de votre messagerie&#xa0;: un vrai message s’y égare parfois.</source>
        <translation>Schauen Sie in den Ordner „Verdächtig“ Ihres Postfachs: Eine echte Nachricht landet manchmal dort.</translation>
    </message>
    <message>
        <source>Nous pouvons envoyer l’e-mail encore une fois. Le premier bouton ne marchera plus&#xa0;: utilisez le plus récent.</source>
        <translation>Wir können die E-Mail noch einmal senden. Die erste Schaltfläche funktioniert dann nicht mehr: Verwenden Sie die neueste.</translation>
    </message>
    <message>
        <source>Renvoyer l’e-mail</source>
        <translation>E-Mail noch einmal senden</translation>
    </message>
    <message>
        <source>Corriger mon adresse</source>
        <translation>Meine Adresse berichtigen</translation>
    </message>
    <message>
        <source>Nous l’avons envoyé à l’adresse que vous avez écrite.</source>
        <translation>Wir haben sie an die Adresse gesendet, die Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>Relisez l’adresse sur la page d’inscription, lettre par lettre.</source>
        <translation>Lesen Sie die Adresse auf der Registrierungsseite noch einmal, Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>Nous l’avons envoyé à %1</source>
        <translation>Wir haben sie an %1 gesendet</translation>
    </message>
    <message>
        <source>Relisez votre adresse, lettre par lettre&#xa0;: %1. Une seule lettre fausse, et le message va ailleurs.</source>
        <translation>Lesen Sie Ihre Adresse noch einmal, Buchstabe für Buchstabe: %1. Ein einziger falscher Buchstabe, und die Nachricht geht woandershin.</translation>
    </message>
    <message>
        <source>Il reste valable pendant %1.</source>
        <translation>Sie bleibt %1 lang gültig.</translation>
    </message>
    <message>
        <source>L’e-mail est parti encore une fois.</source>
        <translation>Die E-Mail ist noch einmal unterwegs.</translation>
    </message>
    <message>
        <source>Ouvrez le plus récent&#xa0;: le bouton du premier ne marche plus.</source>
        <translation>Öffnen Sie die neueste: Die Schaltfläche der ersten funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>Votre espace client est déjà actif.</source>
        <translation>Ihr Kundenbereich ist schon aktiv.</translation>
    </message>
    <message>
        <source>Connectez-vous avec votre e-mail et votre mot de passe.</source>
        <translation>Melden Sie sich mit Ihrer E-Mail-Adresse und Ihrem Passwort an.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MandateOnlinePage</name>
    <message>
        <source>Donner mon mandat en ligne</source>
        <translation>Mein Mandat online erteilen</translation>
    </message>
    <message>
        <source>Titulaire du compte</source>
        <translation>Kontoinhaber</translation>
    </message>
    <message>
        <source>Votre prénom et votre nom, comme à la banque</source>
        <translation>Ihr Vorname und Ihr Name, wie bei der Bank</translation>
    </message>
    <message>
        <source>Numéro de compte (IBAN)</source>
        <translation>Kontonummer (IBAN)</translation>
    </message>
    <message>
        <source>Il commence par BE, puis 14 chiffres</source>
        <translation>Sie beginnt mit BE, dann kommen 14 Ziffern</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Revenir à la domiciliation</source>
        <translation>Zurück zur Lastschrift</translation>
    </message>
    <message>
        <source>J’autorise Electruc à demander ces montants à ma banque, et ma banque à les payer.</source>
        <translation>Ich erlaube Electruc, meine Bank um diese Beträge zu bitten, und meiner Bank, sie zu zahlen.</translation>
    </message>
    <message>
        <source>Votre signature</source>
        <translation>Ihre Unterschrift</translation>
    </message>
    <message>
        <source>Écrivez votre prénom et votre nom</source>
        <translation>Schreiben Sie Ihren Vornamen und Ihren Namen</translation>
    </message>
    <message>
        <source>Signer mon mandat</source>
        <translation>Mein Mandat unterschreiben</translation>
    </message>
    <message>
        <source>Corriger mon compte</source>
        <translation>Mein Konto berichtigen</translation>
    </message>
    <message>
        <source>Mandat en ligne</source>
        <translation>Online-Mandat</translation>
    </message>
    <message>
        <source>Domiciliation</source>
        <translation>Lastschrift</translation>
    </message>
    <message>
        <source>Étape 2 sur 2&#xa0;: relire et signer</source>
        <translation>Schritt 2 von 2: durchlesen und unterschreiben</translation>
    </message>
    <message>
        <source>Étape 1 sur 2&#xa0;: votre compte</source>
        <translation>Schritt 1 von 2: Ihr Konto</translation>
    </message>
    <message>
        <source>Créancier</source>
        <translation>Gläubiger</translation>
    </message>
    <message>
        <source>Electruc (exercice)</source>
        <translation>Electruc (Übung)</translation>
    </message>
    <message>
        <source>Numéro du créancier</source>
        <translation>Nummer des Gläubigers</translation>
    </message>
    <message>
        <source>Référence du mandat</source>
        <translation>Mandatsreferenz</translation>
    </message>
    <message>
        <source>Titulaire</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Premier prélèvement</source>
        <translation>Erste Abbuchung</translation>
    </message>
    <message>
        <source>le %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>Vous pouvez arrêter quand vous voulez. Votre banque vous rend un montant si vous le demandez dans les 8 semaines.</source>
        <translation>Sie können jederzeit damit aufhören. Ihre Bank gibt Ihnen einen Betrag zurück, wenn Sie innerhalb von 8 Wochen danach fragen.</translation>
    </message>
    <message>
        <source>Votre domiciliation est active.</source>
        <translation>Ihre Lastschrift ist aktiv.</translation>
    </message>
    <message>
        <source>Premier prélèvement&#xa0;: le %1. Un e-mail vous le confirme.</source>
        <translation>Erste Abbuchung: am %1. Eine E-Mail bestätigt es Ihnen.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MandatePage</name>
    <message>
        <source>Domiciliation</source>
        <translation>Lastschrift</translation>
    </message>
    <message>
        <source>Vos factures sont payées toutes seules, à la bonne date.</source>
        <translation>Ihre Rechnungen werden von selbst gezahlt, am richtigen Datum.</translation>
    </message>
    <message>
        <source>Un seul document&#xa0;: pdf, png, jpg, jpeg, doc ou docx, 5&#xa0;Mo au plus.</source>
        <translation>Nur ein Dokument: pdf, png, jpg, jpeg, doc oder docx, höchstens 5&#xa0;MB.</translation>
    </message>
    <message>
        <source>Donner mon mandat en ligne, sans papier</source>
        <translation>Mein Mandat online erteilen, ohne Papier</translation>
    </message>
    <message>
        <source>Votre mandat est arrivé</source>
        <translation>Ihr Mandat ist angekommen</translation>
    </message>
    <message>
        <source>Reprendre ce mandat</source>
        <translation>Dieses Mandat zurücknehmen</translation>
    </message>
    <message>
        <source>Arrêter la domiciliation</source>
        <translation>Lastschrift beenden</translation>
    </message>
    <message>
        <source>Je conteste un prélèvement</source>
        <translation>Ich bestreite eine Abbuchung</translation>
    </message>
    <message>
        <source>Mes mandats</source>
        <translation>Meine Mandate</translation>
    </message>
    <message>
        <source>Mes droits&#xa0;: remboursement, contestation</source>
        <translation>Meine Rechte: Erstattung, Einspruch</translation>
    </message>
    <message>
        <source>Télécharger</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Le mandat est une page à remplir.</source>
        <translation>Das Mandat ist eine Seite zum Ausfüllen.</translation>
    </message>
    <message>
        <source>Remplir</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Écrivez votre compte, la date, et signez.</source>
        <translation>Schreiben Sie Ihr Konto und das Datum und unterschreiben Sie.</translation>
    </message>
    <message>
        <source>Remplir à l’écran</source>
        <translation>Am Bildschirm ausfüllen</translation>
    </message>
    <message>
        <source>Voir un exemple</source>
        <translation>Ein Muster ansehen</translation>
    </message>
    <message>
        <source>Déposer</source>
        <translation>Einreichen</translation>
    </message>
    <message>
        <source>Envoyez la page signée, en photo ou en PDF.</source>
        <translation>Senden Sie die unterschriebene Seite, als Foto oder als PDF.</translation>
    </message>
    <message>
        <source>Déposer le mandat</source>
        <translation>Mandat einreichen</translation>
    </message>
    <message>
        <source>Il est à vérifier par nos services. Nous répondons par e-mail dans les cinq jours ouvrables. En attendant, payez vos factures comme d’habitude.</source>
        <translation>Unsere Dienste müssen es noch prüfen. Wir antworten per E-Mail innerhalb von fünf Werktagen. Zahlen Sie Ihre Rechnungen bis dahin wie gewohnt.</translation>
    </message>
    <message>
        <source>Voici ce que nous avons lu. Nous répondons par e-mail dans les cinq jours ouvrables. En attendant, payez vos factures comme d’habitude.</source>
        <translation>Das haben wir gelesen. Wir antworten per E-Mail innerhalb von fünf Werktagen. Zahlen Sie Ihre Rechnungen bis dahin wie gewohnt.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Référence du mandat</source>
        <translation>Mandatsreferenz</translation>
    </message>
    <message>
        <source>Titulaire</source>
        <translation>Inhaber</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Signé le</source>
        <translation>Unterschrieben am</translation>
    </message>
    <message>
        <source>Vos factures sont payées toutes seules</source>
        <translation>Ihre Rechnungen werden von selbst gezahlt</translation>
    </message>
    <message>
        <source>Votre facture de %1 sera prélevée le %2.</source>
        <translation>Ihre Rechnung über %1 wird am %2 abgebucht.</translation>
    </message>
    <message>
        <source>Rien à prélever pour le moment.</source>
        <translation>Im Moment ist nichts abzubuchen.</translation>
    </message>
    <message>
        <source>Depuis le</source>
        <translation>Seit dem</translation>
    </message>
    <message>
        <source>Premier prélèvement</source>
        <translation>Erste Abbuchung</translation>
    </message>
    <message>
        <source>Numéro du créancier</source>
        <translation>Nummer des Gläubigers</translation>
    </message>
    <message>
        <source>Pas encore de mandat.</source>
        <translation>Noch kein Mandat.</translation>
    </message>
    <message>
        <source>Vos mandats se montreront ici dès que vous en aurez donné un.</source>
        <translation>Ihre Mandate erscheinen hier, sobald Sie eines erteilt haben.</translation>
    </message>
    <message>
        <source>Vous voulez arrêter la domiciliation&#xa0;?</source>
        <translation>Möchten Sie die Lastschrift beenden?</translation>
    </message>
    <message>
        <source>Vous voulez reprendre ce mandat&#xa0;?</source>
        <translation>Möchten Sie dieses Mandat zurücknehmen?</translation>
    </message>
    <message>
        <source>Vous paierez vous-même vos prochaines factures, avant leur échéance.</source>
        <translation>Sie zahlen Ihre nächsten Rechnungen selbst, rechtzeitig.</translation>
    </message>
    <message>
        <source>Nous ne le lirons pas. Vous pourrez en déposer un autre.</source>
        <translation>Wir lesen es dann nicht. Sie können ein anderes einreichen.</translation>
    </message>
    <message>
        <source>Garder la domiciliation</source>
        <translation>Lastschrift behalten</translation>
    </message>
    <message>
        <source>Laisser ce mandat</source>
        <translation>Dieses Mandat lassen</translation>
    </message>
    <message>
        <source>Choisir le mandat signé</source>
        <translation>Das unterschriebene Mandat wählen</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas envoyé.</source>
        <translation>„%1“ ist nicht gesendet.</translation>
    </message>
    <message>
        <source>Votre mandat n’est pas complet.</source>
        <translation>Ihr Mandat ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Votre mandat est envoyé.</source>
        <translation>Ihr Mandat ist gesendet.</translation>
    </message>
    <message>
        <source>Nous vous répondons par e-mail dans les cinq jours ouvrables.</source>
        <translation>Wir antworten Ihnen per E-Mail innerhalb von fünf Werktagen.</translation>
    </message>
    <message>
        <source>Votre domiciliation est arrêtée.</source>
        <translation>Ihre Lastschrift ist beendet.</translation>
    </message>
    <message>
        <source>Payez vous-même vos prochaines factures. Nous vous l’écrivons aussi par e-mail.</source>
        <translation>Zahlen Sie Ihre nächsten Rechnungen selbst. Wir schreiben es Ihnen auch per E-Mail.</translation>
    </message>
    <message>
        <source>Votre mandat est repris.</source>
        <translation>Ihr Mandat ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Vous pouvez en déposer un autre.</source>
        <translation>Sie können ein anderes einreichen.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MandateRightsPage</name>
    <message>
        <source>Contester un prélèvement</source>
        <translation>Eine Abbuchung bestreiten</translation>
    </message>
    <message>
        <source>Un montant pris sur votre compte ne vous convient pas&#xa0;? Demandez le remboursement à votre banque, pas à Electruc.</source>
        <translation>Sie sind mit einem Betrag, der von Ihrem Konto abgebucht wurde, nicht einverstanden? Bitten Sie Ihre Bank um Erstattung, nicht Electruc.</translation>
    </message>
    <message>
        <source>Vous avez 8 semaines</source>
        <translation>Sie haben 8 Wochen Zeit</translation>
    </message>
    <message>
        <source>Votre banque vous rend le montant, sans demander pourquoi. Vous n’avez rien à prouver.</source>
        <translation>Ihre Bank gibt Ihnen den Betrag zurück, ohne nach dem Grund zu fragen. Sie brauchen nichts zu beweisen.</translation>
    </message>
    <message>
        <source>Vous avez 13 mois sans mandat</source>
        <translation>Sie haben 13 Monate ohne Mandat</translation>
    </message>
    <message>
        <source>Vous n’aviez pas donné de mandat, ou vous l’aviez arrêté&#xa0;: dites-le à votre banque. C’est à nous de montrer le mandat.</source>
        <translation>Sie hatten kein Mandat erteilt oder Sie hatten es beendet: Sagen Sie es Ihrer Bank. Wir müssen dann das Mandat vorzeigen.</translation>
    </message>
    <message>
        <source>La facture reste due.</source>
        <translation>Die Rechnung bleibt zu zahlen.</translation>
    </message>
    <message>
        <source>Le remboursement n’annule pas la facture. Si son montant est faux, écrivez-nous aussi.</source>
        <translation>Die Erstattung hebt die Rechnung nicht auf. Wenn ihr Betrag falsch ist, schreiben Sie auch uns.</translation>
    </message>
    <message>
        <source>Mes derniers prélèvements</source>
        <translation>Meine letzten Abbuchungen</translation>
    </message>
    <message>
        <source>Écrire à Electruc</source>
        <translation>Electruc schreiben</translation>
    </message>
    <message>
        <source>Revenir à la domiciliation</source>
        <translation>Zurück zur Lastschrift</translation>
    </message>
    <message>
        <source>Domiciliation</source>
        <translation>Lastschrift</translation>
    </message>
    <message>
        <source>Prélevé le %1</source>
        <translation>Abgebucht am %1</translation>
    </message>
    <message>
        <source>Pas encore de prélèvement.</source>
        <translation>Noch keine Abbuchung.</translation>
    </message>
    <message>
        <source>Les montants pris sur votre compte se montreront ici.</source>
        <translation>Die von Ihrem Konto abgebuchten Beträge erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MandateRow</name>
    <message>
        <source>Arrêtée le %1</source>
        <translation>Beendet am %1</translation>
    </message>
    <message>
        <source>Depuis le %1, mandat %2</source>
        <translation>Seit dem %1, Mandat %2</translation>
    </message>
    <message>
        <source>Réponse dans les cinq jours ouvrables</source>
        <translation>Antwort innerhalb von fünf Werktagen</translation>
    </message>
    <message>
        <source>Voir %1, %2</source>
        <translation>%1 ansehen, %2</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MandateSentences</name>
    <message>
        <source>Le nom manque. Écrivez votre prénom et votre nom.</source>
        <translation>Der Name fehlt. Schreiben Sie Ihren Vornamen und Ihren Namen.</translation>
    </message>
    <message>
        <source>Le nom n’est pas le vôtre. Écrivez le nom de votre espace client.</source>
        <translation>Der Name ist nicht Ihrer. Schreiben Sie den Namen aus Ihrem Kundenbereich.</translation>
    </message>
    <message>
        <source>Le numéro de compte manque.</source>
        <translation>Die Kontonummer fehlt.</translation>
    </message>
    <message>
        <source>Un chiffre du numéro de compte n’est pas le bon. Comparez avec votre carte de banque.</source>
        <translation>Eine Ziffer der Kontonummer stimmt nicht. Vergleichen Sie mit Ihrer Bankkarte.</translation>
    </message>
    <message>
        <source>Le BIC a 8 ou 11 signes. Vous pouvez aussi le laisser vide.</source>
        <translation>Der BIC hat 8 oder 11 Zeichen. Sie können ihn auch leer lassen.</translation>
    </message>
    <message>
        <source>La date manque.</source>
        <translation>Das Datum fehlt.</translation>
    </message>
    <message>
        <source>La date n’existe pas. Écrivez jour/mois/année.</source>
        <translation>Das Datum gibt es nicht. Schreiben Sie Tag/Monat/Jahr.</translation>
    </message>
    <message>
        <source>La date est plus tard qu’aujourd’hui. Écrivez la date du jour.</source>
        <translation>Das Datum liegt nach dem heutigen Tag. Schreiben Sie das Datum von heute.</translation>
    </message>
    <message>
        <source>La signature manque en bas de la page. Signez, puis déposez à nouveau.</source>
        <translation>Die Unterschrift unten auf der Seite fehlt. Unterschreiben Sie und reichen Sie das Mandat dann noch einmal ein.</translation>
    </message>
    <message>
        <source>Ce mandat porte un autre numéro. Téléchargez votre mandat, puis remplissez-le.</source>
        <translation>Dieses Mandat trägt eine andere Nummer. Laden Sie Ihr Mandat herunter und füllen Sie es dann aus.</translation>
    </message>
    <message>
        <source>Ce mandat n’a pas pu être accepté. Déposez-le à nouveau.</source>
        <translation>Dieses Mandat konnte nicht angenommen werden. Reichen Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Ce nom n’est pas le vôtre. Écrivez le nom de votre espace client.</source>
        <translation>Dieser Name ist nicht Ihrer. Schreiben Sie den Namen aus Ihrem Kundenbereich.</translation>
    </message>
    <message>
        <source>Écrivez votre numéro de compte. Il est sur votre carte de banque.</source>
        <translation>Schreiben Sie Ihre Kontonummer. Sie steht auf Ihrer Bankkarte.</translation>
    </message>
    <message>
        <source>Écrivez votre prénom et votre nom pour signer.</source>
        <translation>Schreiben Sie Ihren Vornamen und Ihren Namen, um zu unterschreiben.</translation>
    </message>
    <message>
        <source>Cette signature n’est pas à votre nom. Écrivez votre prénom et votre nom.</source>
        <translation>Diese Unterschrift trägt nicht Ihren Namen. Schreiben Sie Ihren Vornamen und Ihren Namen.</translation>
    </message>
    <message>
        <source>Cochez cette case pour donner votre accord.</source>
        <translation>Kreuzen Sie dieses Kästchen an, um zuzustimmen.</translation>
    </message>
    <message>
        <source>celui de la page que vous avez envoyée</source>
        <translation>das auf der Seite, die Sie gesendet haben</translation>
    </message>
    <message>
        <source>le compte qui finit par %1</source>
        <translation>das Konto, das mit %1 endet</translation>
    </message>
    <message>
        <source>Donné en ligne le %1</source>
        <translation>Online erteilt am %1</translation>
    </message>
    <message>
        <source>Déposé le %1</source>
        <translation>Eingereicht am %1</translation>
    </message>
    <message>
        <source>Remboursé si vous le demandez avant le %1</source>
        <translation>Wird erstattet, wenn Sie es vor dem %1 verlangen</translation>
    </message>
    <message>
        <source>8 semaines sont passées&#xa0;: remboursé seulement sans mandat valable, jusqu’au %1</source>
        <translation>8 Wochen sind vorbei: Erstattung nur ohne gültiges Mandat, bis zum %1</translation>
    </message>
    <message>
        <source>13 mois sont passés</source>
        <translation>13 Monate sind vorbei</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MenuColumn</name>
    <message>
        <source>Tableau de bord</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Mon profil</source>
        <translation>Mein Profil</translation>
    </message>
    <message>
        <source>Mon contrat</source>
        <translation>Mein Vertrag</translation>
    </message>
    <message>
        <source>Mes factures</source>
        <translation>Meine Rechnungen</translation>
    </message>
    <message>
        <source>Mes relevés</source>
        <translation>Meine Ablesungen</translation>
    </message>
    <message>
        <source>Mes demandes</source>
        <translation>Meine Anfragen</translation>
    </message>
    <message>
        <source>Domiciliation</source>
        <translation>Lastschrift</translation>
    </message>
    <message>
        <source>Me déconnecter</source>
        <translation>Mich abmelden</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu de l’espace client</source>
        <translation>Menü des Kundenbereichs</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MessageCard</name>
    <message>
        <source>Vous</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Le %1 à %2</source>
        <extracomment>%1 day, %2 hour of a message</extracomment>
        <translation>Am %1 um %2 Uhr</translation>
    </message>
    <message>
        <source>Nouveau</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind and size of a file</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Voir %1, %2</source>
        <comment>name of a file, its kind and size</comment>
        <translation>%1 ansehen, %2</translation>
    </message>
    <message>
        <source>Télécharger</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Télécharger %1</source>
        <translation>%1 herunterladen</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MeterFace</name>
    <message>
        <source>Compteur %1</source>
        <translation>Zähler %1</translation>
    </message>
    <message>
        <source>%1. À noter&#xa0;: %2. Après la virgule, à ne pas recopier&#xa0;: %3.</source>
        <translation>%1. Zu notieren: %2. Nach dem Komma, nicht zu übertragen: %3.</translation>
    </message>
    <message>
        <source>Chiffres noirs&#xa0;: %1. Chiffre rouge, à ne pas recopier&#xa0;: %2.</source>
        <translation>Schwarze Ziffern: %1. Rote Ziffer, nicht zu übertragen: %2.</translation>
    </message>
    <message>
        <source>à noter</source>
        <translation>zu notieren</translation>
    </message>
    <message>
        <source>pas ici</source>
        <translation>nicht hier</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MeterView</name>
    <message>
        <source>Suivant</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Vérifiez d’abord le numéro&#xa0;: il finit par </source>
        <translation>Prüfen Sie zuerst die Nummer: Sie endet mit </translation>
    </message>
    <message>
        <source>Suivant&#xa0;: montrer le nombre suivant du compteur</source>
        <translation>Weiter: die nächste Zahl des Zählers zeigen</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MyDataPage</name>
    <message>
        <source>Mes données</source>
        <translation>Meine Daten</translation>
    </message>
    <message>
        <source>Tout télécharger</source>
        <translation>Alles herunterladen</translation>
    </message>
    <message>
        <source>Voici tout ce qu’Electruc garde sur vous. Le bouton met dans «&#xa0;Téléchargements&#xa0;» un document à lire (PDF) et des tableaux (CSV).</source>
        <translation>Hier ist alles, was Electruc über Sie aufbewahrt. Die Schaltfläche legt in „Downloads“ ein Dokument zum Lesen (PDF) und Tabellen (CSV) ab.</translation>
    </message>
    <message>
        <source>Mon profil</source>
        <translation>Mein Profil</translation>
    </message>
    <message>
        <source>Rien.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Et %1 de plus&#xa0;: téléchargez tout pour les lire.</source>
        <translation>Und noch %1: Laden Sie alles herunter, um sie zu lesen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what it is, such as « Vos factures »; %2 how many</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Vos données n’ont pas pu être enregistrées.</source>
        <translation>Ihre Daten konnten nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Le disque est plein. Supprimez un fichier dans Téléchargements, puis essayez encore.</source>
        <translation>Die Festplatte ist voll. Löschen Sie eine Datei in Downloads und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Essayez encore une fois. Rien n’est perdu.</source>
        <translation>Versuchen Sie es noch einmal. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>Vos données sont dans «&#xa0;Téléchargements&#xa0;».</source>
        <translation>Ihre Daten sind in „Downloads“.</translation>
    </message>
    <message>
        <source>%1 fichiers&#xa0;: «&#xa0;mes-donnees.pdf&#xa0;» se lit, les autres s’ouvrent dans un tableur.</source>
        <translation>%1 Dateien: „mes-donnees.pdf“ ist zum Lesen, die anderen öffnet man in einem Tabellenprogramm.</translation>
    </message>
    <message>
        <source>Voir Téléchargements</source>
        <translation>Downloads ansehen</translation>
    </message>
</context>
<context>
    <name>sites::electruc::NewEmailPage</name>
    <message>
        <source>Nous écrire</source>
        <translation>Uns schreiben</translation>
    </message>
    <message>
        <source>Ma nouvelle adresse</source>
        <translation>Meine neue Adresse</translation>
    </message>
    <message>
        <source>Votre nouvelle adresse est la bonne</source>
        <translation>Ihre neue Adresse gilt jetzt</translation>
    </message>
    <message>
        <source>Ce lien ne change pas votre adresse</source>
        <translation>Dieser Link ändert Ihre Adresse nicht</translation>
    </message>
    <message>
        <source>Votre ancienne adresse reste la bonne. Pour en changer, demandez un nouveau message dans «&#xa0;Mon profil&#xa0;».</source>
        <translation>Ihre alte Adresse gilt weiter. Um sie zu ändern, fordern Sie unter „Mein Profil“ eine neue Nachricht an.</translation>
    </message>
    <message>
        <source>Connectez-vous désormais avec %1.</source>
        <translation>Melden Sie sich ab jetzt mit %1 an.</translation>
    </message>
    <message>
        <source>Votre mot de passe n’a pas changé. Nous avons aussi prévenu votre ancienne adresse.</source>
        <translation>Ihr Passwort hat sich nicht geändert. Wir haben auch Ihrer alten Adresse Bescheid gegeben.</translation>
    </message>
    <message>
        <source>Ce lien est trop vieux&#xa0;: il marchait pendant %1 heures.</source>
        <translation>Dieser Link ist zu alt: Er galt %1 Stunden lang.</translation>
    </message>
    <message>
        <source>Ce lien ne sert plus&#xa0;: un autre message est parti depuis, ou vous avez gardé votre adresse.</source>
        <translation>Dieser Link gilt nicht mehr: Inzwischen wurde eine andere Nachricht gesendet oder Sie haben Ihre Adresse behalten.</translation>
    </message>
    <message>
        <source>Quelqu’un d’autre se connecte déjà avec %1.</source>
        <translation>Jemand anders meldet sich schon mit %1 an.</translation>
    </message>
    <message>
        <source>Ce lien n’est pas complet. Ouvrez-le depuis le message que vous avez reçu.</source>
        <translation>Dieser Link ist nicht vollständig. Öffnen Sie ihn aus der Nachricht, die Sie erhalten haben.</translation>
    </message>
    <message>
        <source>Aller à mon profil</source>
        <translation>Zu meinem Profil</translation>
    </message>
    <message>
        <source>Me connecter</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>sites::electruc::NewPasswordPage</name>
    <message>
        <source>Choisir un nouveau mot de passe</source>
        <translation>Ein neues Passwort wählen</translation>
    </message>
    <message>
        <source>Nouveau mot de passe</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Le même mot de passe, encore une fois</source>
        <translation>Dasselbe Passwort, noch einmal</translation>
    </message>
    <message>
        <source>Garder ce mot de passe</source>
        <translation>Dieses Passwort behalten</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Pour l’espace client de %1. L’ancien mot de passe ne marchera plus.</source>
        <translation>Für den Kundenbereich von %1. Das alte Passwort funktioniert dann nicht mehr.</translation>
    </message>
    <message>
        <source>Ce lien ne marche plus.</source>
        <translation>Dieser Link funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>Il a déjà servi, ou il est trop ancien. Demandez-en un autre ici&#xa0;: il arrive tout de suite.</source>
        <translation>Er wurde schon verwendet oder er ist zu alt. Fordern Sie hier einen anderen an: Er kommt sofort.</translation>
    </message>
    <message>
        <source>Choisissez un mot de passe.</source>
        <translation>Wählen Sie ein Passwort.</translation>
    </message>
    <message>
        <source>Écrivez le mot de passe une deuxième fois.</source>
        <translation>Schreiben Sie das Passwort ein zweites Mal.</translation>
    </message>
    <message>
        <source>Votre mot de passe est changé.</source>
        <translation>Ihr Passwort ist geändert.</translation>
    </message>
    <message>
        <source>Connectez-vous avec le nouveau.</source>
        <translation>Melden Sie sich mit dem neuen an.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::NewRequestPage</name>
    <message>
        <source>Nouvelle demande</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>Sujet</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>En quelques mots</source>
        <translation>In wenigen Worten</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: Ma facture de novembre</source>
        <translation>Beispiel: Meine Rechnung vom November</translation>
    </message>
    <message>
        <source>Votre message</source>
        <translation>Ihre Nachricht</translation>
    </message>
    <message>
        <source>Une ou deux phrases suffisent.</source>
        <translation>Ein oder zwei Sätze genügen.</translation>
    </message>
    <message>
        <source>Envoyer la demande</source>
        <translation>Anfrage senden</translation>
    </message>
    <message>
        <source>Garder pour plus tard</source>
        <translation>Für später aufbewahren</translation>
    </message>
    <message>
        <source>Mes demandes</source>
        <translation>Meine Anfragen</translation>
    </message>
    <message>
        <source>Votre demande est revenue</source>
        <translation>Ihre Anfrage ist wieder da</translation>
    </message>
    <message>
        <source>Vous l’avez gardée le %1.</source>
        <translation>Sie haben sie am %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Joignez la reprise des énergies, signée par les deux personnes.</source>
        <translation>Fügen Sie die Energieübernahme bei, von beiden Personen unterschrieben.</translation>
    </message>
    <message>
        <source>Comment faire&#xa0;?</source>
        <translation>Wie geht das?</translation>
    </message>
    <message>
        <source>Écrivez votre message avant de l’envoyer.</source>
        <translation>Schreiben Sie Ihre Nachricht, bevor Sie sie senden.</translation>
    </message>
    <message>
        <source>Dites en quelques mots de quoi il s’agit.</source>
        <translation>Sagen Sie in wenigen Worten, worum es geht.</translation>
    </message>
    <message>
        <source>Cette demande est déjà envoyée.</source>
        <translation>Diese Anfrage ist schon gesendet.</translation>
    </message>
    <message>
        <source>Nous répondons avant le %1. Vous n’avez plus rien à faire.</source>
        <translation>Wir antworten vor dem %1. Sie brauchen nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Votre demande est envoyée.</source>
        <translation>Ihre Anfrage ist gesendet.</translation>
    </message>
    <message>
        <source>Nous répondons avant le %1. Un e-mail vous le confirme.</source>
        <translation>Wir antworten vor dem %1. Eine E-Mail bestätigt es Ihnen.</translation>
    </message>
    <message>
        <source>Rien n’est écrit.</source>
        <translation>Es ist nichts geschrieben.</translation>
    </message>
    <message>
        <source>Il n’y a donc rien à garder.</source>
        <translation>Es gibt also nichts aufzubewahren.</translation>
    </message>
    <message>
        <source>Votre demande est gardée.</source>
        <translation>Ihre Anfrage ist aufbewahrt.</translation>
    </message>
    <message>
        <source>Elle n’est pas encore envoyée. Vous la retrouvez ici quand vous voulez.</source>
        <translation>Sie ist noch nicht gesendet. Sie finden sie hier wieder, wann Sie möchten.</translation>
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
        <translation>%1 Zeichen oder mehr</translation>
    </message>
    <message>
        <source>%1 caractères ou plus (encore %2)</source>
        <translation>%1 Zeichen oder mehr (noch %2)</translation>
    </message>
    <message>
        <source>au moins une lettre</source>
        <translation>mindestens ein Buchstabe</translation>
    </message>
    <message>
        <source>pas un mot trop courant</source>
        <translation>kein zu gewöhnliches Wort</translation>
    </message>
    <message>
        <source>ni votre nom, ni votre e-mail</source>
        <translation>weder Ihr Name noch Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>C’est bon&#xa0;: %1</source>
        <extracomment>What a screen reader says of a line of the password's list</extracomment>
        <translation>In Ordnung: %1</translation>
    </message>
    <message>
        <source>Pas encore&#xa0;: %1</source>
        <translation>Noch nicht: %1</translation>
    </message>
</context>
<context>
    <name>sites::electruc::PasswordPage</name>
    <message>
        <source>Changer mon mot de passe</source>
        <translation>Mein Passwort ändern</translation>
    </message>
    <message>
        <source>Mot de passe actuel</source>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>Nouveau mot de passe</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Le nouveau mot de passe, encore une fois</source>
        <translation>Das neue Passwort, noch einmal</translation>
    </message>
    <message>
        <source>Revenir à mon profil</source>
        <translation>Zurück zu meinem Profil</translation>
    </message>
    <message>
        <source>Un bon mot de passe</source>
        <translation>Ein gutes Passwort</translation>
    </message>
    <message>
        <source>Trois mots qui n’ont rien à voir, et un nombre&#xa0;: Nuage-Girafe-42.
Un autre pour chaque site.
Jamais donné par téléphone ni par e-mail&#xa0;: Electruc ne le demande pas.</source>
        <translation>Drei Wörter, die nichts miteinander zu tun haben, und eine Zahl: Wolke-Giraffe-42.
Für jede Website ein anderes.
Nie am Telefon oder per E-Mail weitergeben: Electruc fragt nicht danach.</translation>
    </message>
    <message>
        <source>Écrivez le mot de passe que vous avez maintenant.</source>
        <translation>Schreiben Sie das Passwort, das Sie jetzt haben.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre mot de passe actuel. Essayez encore&#xa0;: rien n’est bloqué.</source>
        <translation>Das ist nicht Ihr aktuelles Passwort. Versuchen Sie es noch einmal: Es ist nichts gesperrt.</translation>
    </message>
    <message>
        <source>Écrivez le nouveau mot de passe une deuxième fois.</source>
        <translation>Schreiben Sie das neue Passwort ein zweites Mal.</translation>
    </message>
    <message>
        <source>Les deux ne sont pas pareils. Appuyez sur «&#xa0;Montrer&#xa0;» pour les comparer.</source>
        <translation>Die beiden sind nicht gleich. Drücken Sie auf „Zeigen“, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Écrivez le nouveau mot de passe.</source>
        <translation>Schreiben Sie das neue Passwort.</translation>
    </message>
    <message>
        <source>C’est déjà votre mot de passe. Choisissez-en un autre.</source>
        <translation>Das ist schon Ihr Passwort. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Mon mot de passe</source>
        <translation>Mein Passwort</translation>
    </message>
    <message>
        <source>Mon profil</source>
        <translation>Mein Profil</translation>
    </message>
    <message>
        <source>Votre mot de passe est changé.</source>
        <translation>Ihr Passwort ist geändert.</translation>
    </message>
    <message>
        <source>Utilisez-le la prochaine fois que vous vous connectez. Un message vous le confirme.</source>
        <translation>Verwenden Sie es, wenn Sie sich das nächste Mal anmelden. Eine Nachricht bestätigt es Ihnen.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ProfileContactPage</name>
    <message>
        <source>Courrier et contact</source>
        <translation>Post und Kontakt</translation>
    </message>
    <message>
        <source>Adresse de facturation</source>
        <translation>Rechnungsadresse</translation>
    </message>
    <message>
        <source>Rue</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Boîte</source>
        <translation>Briefkasten</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Localité</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Comment préférez-vous que nous vous contactions&#xa0;?</source>
        <translation>Wie sollen wir uns am liebsten bei Ihnen melden?</translation>
    </message>
    <message>
        <source>Contact préféré</source>
        <translation>Bevorzugter Kontaktweg</translation>
    </message>
    <message>
        <source>Par e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>Par téléphone</source>
        <translation>Per Telefon</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Revenir à mon profil</source>
        <translation>Zurück zu meinem Profil</translation>
    </message>
    <message>
        <source>Mon profil</source>
        <translation>Mein Profil</translation>
    </message>
    <message>
        <source>Vos changements sont enregistrés.</source>
        <translation>Ihre Änderungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Vos prochaines factures portent cette adresse.</source>
        <translation>Ihre nächsten Rechnungen tragen diese Adresse.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ProfilePage</name>
    <message>
        <source>Mon profil</source>
        <translation>Mein Profil</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation>Vorname und Name</translation>
    </message>
    <message>
        <source>Pour les changer, écrivez-nous.</source>
        <translation>Um sie zu ändern, schreiben Sie uns.</translation>
    </message>
    <message>
        <source>Numéro de téléphone</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>Pour recevoir les rappels par SMS</source>
        <translation>Um die Erinnerungen per SMS zu erhalten</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Envoyer le message à nouveau</source>
        <translation>Nachricht noch einmal senden</translation>
    </message>
    <message>
        <source>Garder mon ancienne adresse</source>
        <translation>Meine alte Adresse behalten</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Changer</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Changer mon mot de passe</source>
        <translation>Mein Passwort ändern</translation>
    </message>
    <message>
        <source>Recevoir mes factures par e-mail</source>
        <translation>Meine Rechnungen per E-Mail erhalten</translation>
    </message>
    <message>
        <source>Recevoir un rappel par SMS</source>
        <translation>Eine Erinnerung per SMS erhalten</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Annuler les changements</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Courrier et contact</source>
        <translation>Post und Kontakt</translation>
    </message>
    <message>
        <source>Changer mon adresse de facturation et mon contact préféré</source>
        <translation>Meine Rechnungsadresse und meinen bevorzugten Kontaktweg ändern</translation>
    </message>
    <message>
        <source>Ce qui ne change pas ici</source>
        <translation>Was sich hier nicht ändert</translation>
    </message>
    <message>
        <source>Ces numéros et cette adresse appartiennent à votre compteur&#xa0;: ils restent les mêmes tant que vous habitez là. Une erreur, un déménagement&#xa0;? Écrivez-nous.</source>
        <translation>Diese Nummern und diese Adresse gehören zu Ihrem Zähler: Sie bleiben gleich, solange Sie dort wohnen. Ein Fehler, ein Umzug? Schreiben Sie uns.</translation>
    </message>
    <message>
        <source>Nous écrire</source>
        <translation>Uns schreiben</translation>
    </message>
    <message>
        <source>Mon compte</source>
        <translation>Mein Konto</translation>
    </message>
    <message>
        <source>Changé le %1</source>
        <translation>Geändert am %1</translation>
    </message>
    <message>
        <source>Une nouvelle adresse attend votre confirmation.</source>
        <translation>Eine neue Adresse wartet auf Ihre Bestätigung.</translation>
    </message>
    <message>
        <source>Ouvrez le message que nous avons envoyé à %1, puis cliquez sur son bouton. Jusque-là, connectez-vous avec %2.</source>
        <translation>Öffnen Sie die Nachricht, die wir an %1 gesendet haben, und klicken Sie auf ihre Schaltfläche. Bis dahin melden Sie sich mit %2 an.</translation>
    </message>
    <message>
        <source>Adresse de facturation</source>
        <translation>Rechnungsadresse</translation>
    </message>
    <message>
        <source>Contact préféré</source>
        <translation>Bevorzugter Kontaktweg</translation>
    </message>
    <message>
        <source>Par téléphone</source>
        <translation>Per Telefon</translation>
    </message>
    <message>
        <source>Par e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>Numéro de client</source>
        <translation>Kundennummer</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN-Code</translation>
    </message>
    <message>
        <source>Adresse du compteur</source>
        <translation>Adresse des Zählers</translation>
    </message>
    <message>
        <source>Mes connexions</source>
        <translation>Meine Anmeldungen</translation>
    </message>
    <message>
        <source>Qui s’est connecté à votre compte, quand et avec quel appareil</source>
        <translation>Wer sich bei Ihrem Konto angemeldet hat, wann und mit welchem Gerät</translation>
    </message>
    <message>
        <source>Code par SMS</source>
        <translation>Code per SMS</translation>
    </message>
    <message>
        <source>Un code en plus du mot de passe, à chaque connexion</source>
        <translation>Ein Code zusätzlich zum Passwort, bei jeder Anmeldung</translation>
    </message>
    <message>
        <source>Mes données</source>
        <translation>Meine Daten</translation>
    </message>
    <message>
        <source>Tout ce que nous gardons sur vous, à lire et à télécharger</source>
        <translation>Alles, was wir über Sie aufbewahren, zum Lesen und Herunterladen</translation>
    </message>
    <message>
        <source>Fermer mon compte</source>
        <translation>Mein Konto schließen</translation>
    </message>
    <message>
        <source>Ne plus utiliser l’espace client</source>
        <translation>Den Kundenbereich nicht mehr verwenden</translation>
    </message>
    <message>
        <source>Vos changements sont enregistrés.</source>
        <translation>Ihre Änderungen sind gespeichert.</translation>
    </message>
    <message>
        <source>Ouvrez maintenant votre messagerie.</source>
        <translation>Öffnen Sie jetzt Ihr Postfach.</translation>
    </message>
    <message>
        <source>Nous avons envoyé un message à %1. Cliquez sur son bouton&#xa0;: votre nouvelle adresse sera alors la bonne.</source>
        <translation>Wir haben eine Nachricht an %1 gesendet. Klicken Sie auf ihre Schaltfläche: Dann gilt Ihre neue Adresse.</translation>
    </message>
    <message>
        <source>Rien n’a changé.</source>
        <translation>Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Tout est déjà enregistré comme cela.</source>
        <translation>Alles ist schon so gespeichert.</translation>
    </message>
    <message>
        <source>Écrivez votre adresse e-mail&#xa0;: elle sert à vous connecter.</source>
        <translation>Schreiben Sie Ihre E-Mail-Adresse: Damit melden Sie sich an.</translation>
    </message>
    <message>
        <source>Quelqu’un d’autre se connecte déjà avec cette adresse. Écrivez-en une autre.</source>
        <translation>Jemand anders meldet sich schon mit dieser Adresse an. Schreiben Sie eine andere.</translation>
    </message>
    <message>
        <source>Le message est parti.</source>
        <translation>Die Nachricht ist unterwegs.</translation>
    </message>
    <message>
        <source>Regardez aussi dans «&#xa0;Suspects&#xa0;». Il arrive à %1&#xa0;: est-ce bien votre adresse&#xa0;?</source>
        <translation>Schauen Sie auch unter „Verdächtig“. Sie kommt bei %1 an: Ist das wirklich Ihre Adresse?</translation>
    </message>
    <message>
        <source>Vous gardez votre adresse.</source>
        <translation>Sie behalten Ihre Adresse.</translation>
    </message>
    <message>
        <source>Connectez-vous avec %1, comme avant.</source>
        <translation>Melden Sie sich mit %1 an, wie bisher.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ProfileSentences</name>
    <message>
        <source>Écrivez un numéro de téléphone portable&#xa0;: c’est là qu’arrivent les SMS.</source>
        <translation>Schreiben Sie eine Handynummer: Dort kommen die SMS an.</translation>
    </message>
    <message>
        <source>Vous avez choisi le téléphone comme contact préféré&#xa0;: gardez un numéro ici.</source>
        <translation>Sie haben das Telefon als bevorzugten Kontaktweg gewählt: Lassen Sie hier eine Nummer stehen.</translation>
    </message>
    <message>
        <source>Il manque des chiffres&#xa0;: vous en avez écrit %1. Un portable en a 10, un fixe en a 9. Exemple&#xa0;: 0400 00 00 12</source>
        <translation>Es fehlen Ziffern: Sie haben %1 geschrieben. Eine Handynummer hat 10, eine Festnetznummer 9. Beispiel: 0400 00 00 12</translation>
    </message>
    <message>
        <source>Il y a trop de chiffres&#xa0;: vous en avez écrit %1. Un portable en a 10, un fixe en a 9.</source>
        <translation>Es sind zu viele Ziffern: Sie haben %1 geschrieben. Eine Handynummer hat 10, eine Festnetznummer 9.</translation>
    </message>
    <message>
        <source>Ce numéro n’est pas celui d’une personne. Écrivez votre numéro à vous.</source>
        <translation>Diese Nummer gehört nicht zu einer Person. Schreiben Sie Ihre eigene Nummer.</translation>
    </message>
    <message>
        <source>Les SMS n’arrivent pas sur un téléphone fixe. Écrivez un numéro de portable, ou décochez le rappel par SMS.</source>
        <translation>SMS kommen auf einem Festnetztelefon nicht an. Schreiben Sie eine Handynummer oder entfernen Sie das Kreuz bei der Erinnerung per SMS.</translation>
    </message>
    <message>
        <source>Ce numéro n’est pas belge ou il n’est pas complet. Exemple&#xa0;: 0400 00 00 12</source>
        <translation>Diese Nummer ist nicht belgisch oder sie ist nicht vollständig. Beispiel: 0400 00 00 12</translation>
    </message>
    <message>
        <source>Nous n’avons pas votre numéro de téléphone. Écrivez-le d’abord dans «&#xa0;Mon profil&#xa0;».</source>
        <translation>Wir haben Ihre Telefonnummer nicht. Schreiben Sie sie zuerst unter „Mein Profil“.</translation>
    </message>
    <message>
        <source>Écrivez le nom de la rue, sans le numéro.</source>
        <translation>Schreiben Sie den Namen der Straße, ohne die Hausnummer.</translation>
    </message>
    <message>
        <source>Écrivez le numéro de la maison.</source>
        <translation>Schreiben Sie die Hausnummer.</translation>
    </message>
    <message>
        <source>Écrivez le code postal&#xa0;: 4 chiffres.</source>
        <translation>Schreiben Sie die Postleitzahl: 4 Ziffern.</translation>
    </message>
    <message>
        <source>Écrivez le nom de la localité.</source>
        <translation>Schreiben Sie den Namen des Ortes.</translation>
    </message>
    <message>
        <source>Le numéro commence par un chiffre. Exemples&#xa0;: 12, 12A, 12/3</source>
        <translation>Die Hausnummer beginnt mit einer Ziffer. Beispiele: 12, 12A, 12/3</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ReadingRow</name>
    <message>
        <source>%1 · %2 utilisés</source>
        <translation>%1 · %2 verbraucht</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ReadingSentences</name>
    <message>
        <source>Écrivez le jour où vous avez lu le compteur.</source>
        <translation>Schreiben Sie den Tag, an dem Sie den Zähler abgelesen haben.</translation>
    </message>
    <message>
        <source>Écrivez les chiffres du compteur.</source>
        <translation>Schreiben Sie die Ziffern des Zählers.</translation>
    </message>
    <message>
        <source>Ce nombre est trop petit&#xa0;: le dernier relevé, du %1, était %2. Relisez votre compteur.</source>
        <translation>Diese Zahl ist zu klein: Die letzte Ablesung, vom %1, war %2. Lesen Sie Ihren Zähler noch einmal ab.</translation>
    </message>
    <message>
        <source>Écrivez %1, sans les chiffres rouges après la virgule.</source>
        <translation>Schreiben Sie %1, ohne die roten Ziffern nach dem Komma.</translation>
    </message>
    <message>
        <source>Le jour et la nuit semblent échangés. Ici, le dernier relevé était %1.</source>
        <translation>Tag und Nacht scheinen vertauscht. Hier war die letzte Ablesung %1.</translation>
    </message>
    <message>
        <source>Ce jour n’est pas encore arrivé. Choisissez le %1 ou un jour plus tôt.</source>
        <translation>Dieser Tag ist noch nicht da. Wählen Sie den %1 oder einen früheren Tag.</translation>
    </message>
    <message>
        <source>Le dernier relevé est du %1. Choisissez ce jour ou un jour plus tard.</source>
        <translation>Die letzte Ablesung ist vom %1. Wählen Sie diesen Tag oder einen späteren.</translation>
    </message>
    <message>
        <source>Ce chiffre est plus haut que d’habitude.</source>
        <translation>Diese Zahl ist höher als sonst.</translation>
    </message>
    <message>
        <source>%1&#xa0;: c’est plus haut que d’habitude.</source>
        <translation>%1: Das ist höher als sonst.</translation>
    </message>
    <message>
        <source>Ce chiffre est plus bas que d’habitude.</source>
        <translation>Diese Zahl ist niedriger als sonst.</translation>
    </message>
    <message>
        <source>%1&#xa0;: c’est plus bas que d’habitude.</source>
        <translation>%1: Das ist niedriger als sonst.</translation>
    </message>
    <message>
        <source>Votre compteur est-il repassé à zéro&#xa0;?</source>
        <translation>Hat Ihr Zähler wieder bei null angefangen?</translation>
    </message>
    <message>
        <source>%1&#xa0;: le compteur est-il repassé à zéro&#xa0;?</source>
        <translation>%1: Hat der Zähler wieder bei null angefangen?</translation>
    </message>
    <message>
        <source>Le jour et la nuit semblent échangés.</source>
        <translation>Tag und Nacht scheinen vertauscht.</translation>
    </message>
    <message>
        <source>%1 depuis le %2. Nous attendions entre %3 et %4&#xa0;; d’habitude, c’est environ %5 par mois. Relisez votre compteur.</source>
        <translation>%1 seit dem %2. Wir haben zwischen %3 und %4 erwartet; sonst sind es etwa %5 pro Monat. Lesen Sie Ihren Zähler noch einmal ab.</translation>
    </message>
    <message>
        <source>Ce nombre est plus petit que le dernier relevé, du %1. C’est possible après %2&#xa0;: le compteur recommence alors à zéro, et vous avez utilisé %3. Relisez votre compteur.</source>
        <translation>Diese Zahl ist kleiner als die letzte Ablesung, vom %1. Das ist nach %2 möglich: Der Zähler fängt dann wieder bei null an und Sie haben %3 verbraucht. Lesen Sie Ihren Zähler noch einmal ab.</translation>
    </message>
    <message>
        <source>Chaque nombre ressemble à celui de l’autre case. Relisez votre compteur.</source>
        <translation>Jede Zahl ähnelt der im anderen Feld. Lesen Sie Ihren Zähler noch einmal ab.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ReadingsPage</name>
    <message>
        <source>Mes relevés</source>
        <translation>Meine Ablesungen</translation>
    </message>
    <message>
        <source>Changer</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Changer le jour du relevé</source>
        <translation>Den Tag der Ablesung ändern</translation>
    </message>
    <message>
        <source>Le jour du relevé</source>
        <translation>Der Tag der Ablesung</translation>
    </message>
    <message>
        <source>jour/mois/année</source>
        <translation>Tag/Monat/Jahr</translation>
    </message>
    <message>
        <source>Corriger</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>C’est le bon chiffre</source>
        <translation>Die Zahl stimmt</translation>
    </message>
    <message>
        <source>Envoyer mon relevé</source>
        <translation>Meine Ablesung senden</translation>
    </message>
    <message>
        <source>Comment lire mon compteur&#xa0;?</source>
        <translation>Wie lese ich meinen Zähler ab?</translation>
    </message>
    <message>
        <source>Mes derniers relevés</source>
        <translation>Meine letzten Ablesungen</translation>
    </message>
    <message>
        <source>Ce que j’ai utilisé</source>
        <translation>Was ich verbraucht habe</translation>
    </message>
    <message>
        <source>Ce que j’ai utilisé, relevé par relevé</source>
        <translation>Was ich verbraucht habe, Ablesung für Ablesung</translation>
    </message>
    <message>
        <source>Tous mes relevés</source>
        <translation>Alle meine Ablesungen</translation>
    </message>
    <message>
        <source>Voir tous mes relevés</source>
        <translation>Alle meine Ablesungen ansehen</translation>
    </message>
    <message>
        <source>Les chiffres noirs du compteur</source>
        <translation>Die schwarzen Ziffern des Zählers</translation>
    </message>
    <message>
        <source>%1 chiffres. Ne recopiez pas le chiffre rouge.</source>
        <translation>%1 Ziffern. Übertragen Sie die rote Ziffer nicht.</translation>
    </message>
    <message>
        <source>Les chiffres noirs du jour</source>
        <translation>Die schwarzen Ziffern für den Tag</translation>
    </message>
    <message>
        <source>Les chiffres noirs de la nuit</source>
        <translation>Die schwarzen Ziffern für die Nacht</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1: code of the register on the meter, 1.8.1; %2: what it counts</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Appuyez sur «&#xa0;Suivant&#xa0;» jusqu’à lire %1. Recopiez jusqu’à la virgule.</source>
        <translation>Drücken Sie auf „Weiter“, bis Sie %1 lesen. Übertragen Sie die Ziffern bis zum Komma.</translation>
    </message>
    <message>
        <source>Lu aujourd’hui, le </source>
        <translation>Abgelesen heute, am </translation>
    </message>
    <message>
        <source>Ce relevé est déjà envoyé.</source>
        <translation>Diese Ablesung ist schon gesendet.</translation>
    </message>
    <message>
        <source>Nous l’avons bien reçu&#xa0;: vous n’avez plus rien à faire.</source>
        <translation>Wir haben sie erhalten: Sie brauchen nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Votre relevé est envoyé.</source>
        <translation>Ihre Ablesung ist gesendet.</translation>
    </message>
    <message>
        <source>Il est en cours de validation. Vous le voyez dans «&#xa0;Mes derniers relevés&#xa0;».</source>
        <translation>Sie ist in Prüfung. Sie sehen sie unter „Meine letzten Ablesungen“.</translation>
    </message>
    <message>
        <source>Pas encore de relevé.</source>
        <translation>Noch keine Ablesung.</translation>
    </message>
    <message>
        <source>Votre premier relevé se montrera ici dès que vous l’aurez envoyé.</source>
        <translation>Ihre erste Ablesung erscheint hier, sobald Sie sie gesendet haben.</translation>
    </message>
    <message>
        <source>Relevé du</source>
        <translation>Ablesung vom</translation>
    </message>
</context>
<context>
    <name>sites::electruc::RegistrationPage</name>
    <message>
        <source>Activer mon espace client</source>
        <translation>Meinen Kundenbereich aktivieren</translation>
    </message>
    <message>
        <source>Prenez la lettre d’invitation&#xa0;: les deux codes s’y trouvent.</source>
        <translation>Nehmen Sie den Einladungsbrief: Die beiden Codes stehen darin.</translation>
    </message>
    <message>
        <source>Les codes de votre lettre</source>
        <translation>Die Codes aus Ihrem Brief</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN-Code</translation>
    </message>
    <message>
        <source>18 chiffres, il commence par 54</source>
        <translation>18 Ziffern, er beginnt mit 54</translation>
    </message>
    <message>
        <source>Code d’activation</source>
        <translation>Aktivierungscode</translation>
    </message>
    <message>
        <source>8 caractères, exemple&#xa0;: K7FR-4MPX</source>
        <translation>8 Zeichen, Beispiel: K7FR-4MPX</translation>
    </message>
    <message>
        <source>Où trouver ces codes&#xa0;?</source>
        <translation>Wo finde ich diese Codes?</translation>
    </message>
    <message>
        <source>Votre futur accès</source>
        <translation>Ihr künftiger Zugang</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Nous y enverrons un lien pour confirmer</source>
        <translation>Dorthin senden wir einen Link zur Bestätigung</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Activer mon espace</source>
        <translation>Meinen Kundenbereich aktivieren</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Vous pourrez tout corriger avant de confirmer.</source>
        <translation>Sie können alles verbessern, bevor Sie bestätigen.</translation>
    </message>
    <message>
        <source>Écrivez le code EAN&#xa0;: 18 chiffres, sur votre lettre.</source>
        <translation>Schreiben Sie den EAN-Code: 18 Ziffern, in Ihrem Brief.</translation>
    </message>
    <message>
        <source>Écrivez le code d’activation&#xa0;: 8 caractères, sur votre lettre.</source>
        <translation>Schreiben Sie den Aktivierungscode: 8 Zeichen, in Ihrem Brief.</translation>
    </message>
    <message>
        <source>Écrivez votre adresse e-mail.</source>
        <translation>Schreiben Sie Ihre E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Choisissez un mot de passe.</source>
        <translation>Wählen Sie ein Passwort.</translation>
    </message>
    <message>
        <source>Écrivez le mot de passe une deuxième fois.</source>
        <translation>Schreiben Sie das Passwort ein zweites Mal.</translation>
    </message>
    <message>
        <source>Encore une fois</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>sites::electruc::RequestPage</name>
    <message>
        <source>Ajouter un message</source>
        <translation>Eine Nachricht hinzufügen</translation>
    </message>
    <message>
        <source>Votre message</source>
        <translation>Ihre Nachricht</translation>
    </message>
    <message>
        <source>Envoyer le message</source>
        <translation>Nachricht senden</translation>
    </message>
    <message>
        <source>Clôturer ma demande</source>
        <translation>Meine Anfrage abschließen</translation>
    </message>
    <message>
        <source>Demande %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>Mes demandes</source>
        <translation>Meine Anfragen</translation>
    </message>
    <message>
        <source>N°&#xa0;%1 · %2 · envoyée le %3</source>
        <comment>number, kind and day of a request</comment>
        <translation>Nr.&#xa0;%1 · %2 · gesendet am %3</translation>
    </message>
    <message>
        <source>Cette demande est clôturée depuis le %1.</source>
        <translation>Diese Anfrage ist seit dem %1 abgeschlossen.</translation>
    </message>
    <message>
        <source>Ce n’est pas réglé&#xa0;? Vous pouvez la rouvrir pendant %1 jours.</source>
        <translation>Es ist nicht geklärt? Sie können sie noch %1 Tage lang wieder öffnen.</translation>
    </message>
    <message>
        <source>Rouvrir ma demande</source>
        <translation>Meine Anfrage wieder öffnen</translation>
    </message>
    <message>
        <source>Une autre question&#xa0;? Écrivez une nouvelle demande.</source>
        <translation>Eine andere Frage? Schreiben Sie eine neue Anfrage.</translation>
    </message>
    <message>
        <source>Nouvelle demande</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>Cette demande est clôturée.</source>
        <translation>Diese Anfrage ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Votre message n’est pas parti. Rouvrez d’abord la demande.</source>
        <translation>Ihre Nachricht ist nicht gesendet. Öffnen Sie zuerst die Anfrage wieder.</translation>
    </message>
    <message>
        <source>Écrivez votre message avant de l’envoyer.</source>
        <translation>Schreiben Sie Ihre Nachricht, bevor Sie sie senden.</translation>
    </message>
    <message>
        <source>Ce message est déjà envoyé.</source>
        <translation>Diese Nachricht ist schon gesendet.</translation>
    </message>
    <message>
        <source>Nous répondons avant le %1. Vous n’avez plus rien à faire.</source>
        <translation>Wir antworten vor dem %1. Sie brauchen nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Votre message est envoyé.</source>
        <translation>Ihre Nachricht ist gesendet.</translation>
    </message>
    <message>
        <source>Nous répondons avant le %1.</source>
        <translation>Wir antworten vor dem %1.</translation>
    </message>
    <message>
        <source>Clôturer cette demande&#xa0;?</source>
        <translation>Diese Anfrage abschließen?</translation>
    </message>
    <message>
        <source>Clôturez-la si votre question est réglée. Vous pourrez encore la relire, et la rouvrir pendant %1 jours.</source>
        <translation>Schließen Sie sie ab, wenn Ihre Frage geklärt ist. Sie können sie später noch lesen und %1 Tage lang wieder öffnen.</translation>
    </message>
    <message>
        <source>La garder ouverte</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Clôturer</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Votre demande est clôturée.</source>
        <translation>Ihre Anfrage ist abgeschlossen.</translation>
    </message>
    <message>
        <source>Vous pouvez la relire ici, et la rouvrir si besoin.</source>
        <translation>Sie können sie hier noch einmal lesen und bei Bedarf wieder öffnen.</translation>
    </message>
    <message>
        <source>Votre demande est rouverte.</source>
        <translation>Ihre Anfrage ist wieder offen.</translation>
    </message>
    <message>
        <source>Dites-nous ce qui n’est pas encore réglé, puis envoyez votre message.</source>
        <translation>Sagen Sie uns, was noch nicht geklärt ist, und senden Sie dann Ihre Nachricht.</translation>
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
        <translation>Meine Anfragen</translation>
    </message>
    <message>
        <source>Nouvelle demande</source>
        <translation>Neue Anfrage</translation>
    </message>
    <message>
        <source>Montrer les demandes</source>
        <translation>Anfragen zeigen</translation>
    </message>
    <message>
        <source>Toutes (%1)</source>
        <translation>Alle (%1)</translation>
    </message>
    <message>
        <source>Ouvertes</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Clôturées</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Toutes les demandes (%1)</source>
        <translation>Alle Anfragen (%1)</translation>
    </message>
    <message>
        <source>Demandes ouvertes</source>
        <translation>Offene Anfragen</translation>
    </message>
    <message>
        <source>Demandes en cours</source>
        <translation>Anfragen in Bearbeitung</translation>
    </message>
    <message>
        <source>Demandes clôturées</source>
        <translation>Abgeschlossene Anfragen</translation>
    </message>
    <message>
        <source>Nouvelle réponse</source>
        <translation>Neue Antwort</translation>
    </message>
    <message>
        <source>à votre demande du %1</source>
        <translation>auf Ihre Anfrage vom %1</translation>
    </message>
    <message>
        <source>Lire la réponse</source>
        <translation>Antwort lesen</translation>
    </message>
    <message>
        <source>Une demande vous attend</source>
        <translation>Eine Anfrage wartet auf Sie</translation>
    </message>
    <message>
        <source>Vous l’avez commencée le %1. Elle n’est pas encore envoyée.</source>
        <translation>Sie haben sie am %1 angefangen. Sie ist noch nicht gesendet.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Vous n’avez pas encore de demande</source>
        <translation>Sie haben noch keine Anfrage</translation>
    </message>
    <message>
        <source>Une question&#xa0;? Écrivez-nous, nous répondons en deux jours.</source>
        <translation>Eine Frage? Schreiben Sie uns, wir antworten innerhalb von zwei Tagen.</translation>
    </message>
    <message>
        <source>Aucune demande dans ce choix</source>
        <translation>Keine Anfrage in dieser Auswahl</translation>
    </message>
    <message>
        <source>Vos autres demandes sont toujours là.</source>
        <translation>Ihre anderen Anfragen sind weiterhin da.</translation>
    </message>
    <message>
        <source>Voir toutes les demandes</source>
        <translation>Alle Anfragen ansehen</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ServiceArticles</name>
    <message>
        <source>%1 par kWh</source>
        <translation>%1 pro kWh</translation>
    </message>
    <message>
        <source>Électricité à la maison</source>
        <translation>Strom zu Hause</translation>
    </message>
    <message>
        <source>Un prix clair, sans surprise, pour toute la maison. Tout est compris&#xa0;: énergie, réseau, taxes et TVA.</source>
        <translation>Ein klarer Preis ohne Überraschung, für das ganze Haus. Alles ist inbegriffen: Energie, Netz, Steuern und MwSt.</translation>
    </message>
    <message>
        <source>Deux formules, à vous de choisir</source>
        <translation>Zwei Angebote, Sie haben die Wahl</translation>
    </message>
    <message>
        <source>Prix fixe</source>
        <translation>Fester Preis</translation>
    </message>
    <message>
        <source>%1 par kWh, le même toute l’année</source>
        <translation>%1 pro kWh, das ganze Jahr gleich</translation>
    </message>
    <message>
        <source>Prix variable</source>
        <translation>Variabler Preis</translation>
    </message>
    <message>
        <source>Il change chaque mois, selon la saison</source>
        <translation>Er ändert sich jeden Monat, je nach Jahreszeit</translation>
    </message>
    <message>
        <source>Redevance</source>
        <translation>Grundgebühr</translation>
    </message>
    <message>
        <source>%1 par mois dans les deux formules</source>
        <translation>%1 pro Monat in beiden Angeboten</translation>
    </message>
    <message>
        <source>Un kWh (kilowattheure), c’est ce que consomme une lampe de 10&#xa0;watts allumée pendant 100&#xa0;heures. Votre compteur compte les kWh.</source>
        <translation>Eine kWh (Kilowattstunde) ist das, was eine 10-Watt-Lampe verbraucht, die 100&#xa0;Stunden lang brennt. Ihr Zähler zählt die kWh.</translation>
    </message>
    <message>
        <source>Le prix variable, mois par mois</source>
        <translation>Der variable Preis, Monat für Monat</translation>
    </message>
    <message>
        <source>Vous ne vous engagez à rien en lisant cette page.</source>
        <translation>Sie verpflichten sich zu nichts, wenn Sie diese Seite lesen.</translation>
    </message>
    <message>
        <source>Votre formule est écrite sur votre contrat, dans votre espace client.</source>
        <translation>Ihr Angebot steht in Ihrem Vertrag, in Ihrem Kundenbereich.</translation>
    </message>
    <message>
        <source>Voir mon contrat</source>
        <translation>Meinen Vertrag ansehen</translation>
    </message>
    <message>
        <source>Le relevé en ligne</source>
        <translation>Die Online-Ablesung</translation>
    </message>
    <message>
        <source>Vous lisez votre compteur, nous calculons la facture juste&#xa0;: vous payez ce que vous avez consommé, pas plus.</source>
        <translation>Sie lesen Ihren Zähler ab, wir berechnen die genaue Rechnung: Sie zahlen, was Sie verbraucht haben, nicht mehr.</translation>
    </message>
    <message>
        <source>Comment faire&#xa0;?</source>
        <translation>Wie geht das?</translation>
    </message>
    <message>
        <source>Allez devant votre compteur avec un papier et un crayon. Une lampe de poche aide souvent.</source>
        <translation>Gehen Sie mit Papier und Bleistift zu Ihrem Zähler. Eine Taschenlampe hilft oft.</translation>
    </message>
    <message>
        <source>Vérifiez que le numéro du compteur est bien celui de votre contrat.</source>
        <translation>Prüfen Sie, ob die Nummer des Zählers die aus Ihrem Vertrag ist.</translation>
    </message>
    <message>
        <source>Écrivez les chiffres noirs, de gauche à droite. Les chiffres rouges, après la virgule, ne comptent pas.</source>
        <translation>Schreiben Sie die schwarzen Ziffern, von links nach rechts. Die roten Ziffern, nach dem Komma, zählen nicht.</translation>
    </message>
    <message>
        <source>Avec un compteur jour et nuit, écrivez les deux nombres. Avec un compteur numérique, appuyez sur le bouton jusqu’à lire 1.8.1, puis 1.8.2.</source>
        <translation>Bei einem Tag- und Nachtzähler schreiben Sie beide Zahlen. Bei einem digitalen Zähler drücken Sie auf den Knopf, bis Sie 1.8.1 lesen, dann 1.8.2.</translation>
    </message>
    <message>
        <source>Comparez avec votre dernier relevé&#xa0;: le nouveau nombre ne peut pas être plus petit.</source>
        <translation>Vergleichen Sie mit Ihrer letzten Ablesung: Die neue Zahl kann nicht kleiner sein.</translation>
    </message>
    <message>
        <source>Quand&#xa0;?</source>
        <translation>Wann?</translation>
    </message>
    <message>
        <source>Une fois par mois, avant la date indiquée dans votre espace client. Cela prend trois minutes. Si vous oubliez, nous estimons votre consommation et nous corrigeons la facture suivante.</source>
        <translation>Einmal im Monat, vor dem Datum, das in Ihrem Kundenbereich steht. Das dauert drei Minuten. Wenn Sie es vergessen, schätzen wir Ihren Verbrauch und berichtigen die nächste Rechnung.</translation>
    </message>
    <message>
        <source>Envoyer un relevé</source>
        <translation>Eine Ablesung senden</translation>
    </message>
    <message>
        <source>Comment lire mon compteur&#xa0;?</source>
        <translation>Wie lese ich meinen Zähler ab?</translation>
    </message>
    <message>
        <source>Des factures lisibles</source>
        <translation>Gut lesbare Rechnungen</translation>
    </message>
    <message>
        <source>Une page, le montant en grand, la date à ne pas dépasser. Vous la lisez, vous l’imprimez ou vous la gardez.</source>
        <translation>Eine Seite, der Betrag in großer Schrift, das Datum, bis zu dem Sie zahlen. Sie lesen sie, drucken sie oder bewahren sie auf.</translation>
    </message>
    <message>
        <source>Ce que vous trouvez sur une facture</source>
        <translation>Was Sie auf einer Rechnung finden</translation>
    </message>
    <message>
        <source>En haut</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>votre nom, votre adresse et la période</source>
        <translation>Ihr Name, Ihre Adresse und der Zeitraum</translation>
    </message>
    <message>
        <source>Dans le cadre vert</source>
        <translation>Im grünen Rahmen</translation>
    </message>
    <message>
        <source>le montant à payer et la date à ne pas dépasser</source>
        <translation>der zu zahlende Betrag und das Datum, bis zu dem Sie zahlen</translation>
    </message>
    <message>
        <source>Au milieu</source>
        <translation>In der Mitte</translation>
    </message>
    <message>
        <source>le détail&#xa0;: énergie, redevance, réseau, taxes et TVA</source>
        <translation>die Einzelheiten: Energie, Grundgebühr, Netz, Steuern und MwSt.</translation>
    </message>
    <message>
        <source>En bas à gauche</source>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>votre consommation des derniers mois</source>
        <translation>Ihr Verbrauch der letzten Monate</translation>
    </message>
    <message>
        <source>En bas à droite</source>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <source>le compte, le montant et la communication pour payer</source>
        <translation>das Konto, der Betrag und die Mitteilung zum Zahlen</translation>
    </message>
    <message>
        <source>La communication est un nombre entouré de +++. Recopiez-la en entier&#xa0;: c’est elle qui nous dit que la facture est payée.</source>
        <translation>Die Mitteilung ist eine Zahl zwischen +++. Übertragen Sie sie vollständig: An ihr erkennen wir, dass die Rechnung bezahlt ist.</translation>
    </message>
    <message>
        <source>Voir une facture d’exemple (PDF)</source>
        <translation>Eine Musterrechnung ansehen (PDF)</translation>
    </message>
    <message>
        <source>Ma facture me semble trop élevée</source>
        <translation>Meine Rechnung scheint mir zu hoch</translation>
    </message>
    <message>
        <source>La domiciliation</source>
        <translation>Die Lastschrift</translation>
    </message>
    <message>
        <source>La facture est payée toute seule, à la bonne date. Vous n’avez plus rien à faire, et vous gardez la main.</source>
        <translation>Die Rechnung wird von selbst gezahlt, am richtigen Datum. Sie brauchen nichts mehr zu tun, und Sie behalten alles in der Hand.</translation>
    </message>
    <message>
        <source>Comment ça marche&#xa0;?</source>
        <translation>Wie funktioniert das?</translation>
    </message>
    <message>
        <source>Vous signez un mandat&#xa0;: un papier qui nous autorise à prendre le montant de chaque facture sur votre compte.</source>
        <translation>Sie unterschreiben ein Mandat: ein Papier, mit dem Sie uns erlauben, den Betrag jeder Rechnung von Ihrem Konto abzubuchen.</translation>
    </message>
    <message>
        <source>Nous vérifions le mandat et nous vous écrivons quand il est actif.</source>
        <translation>Wir prüfen das Mandat und schreiben Ihnen, sobald es aktiv ist.</translation>
    </message>
    <message>
        <source>Chaque mois, vous recevez la facture comme avant. Le montant est pris sur votre compte le dernier jour pour payer, jamais avant.</source>
        <translation>Jeden Monat erhalten Sie die Rechnung wie bisher. Der Betrag wird am letzten Zahlungstag von Ihrem Konto abgebucht, nie vorher.</translation>
    </message>
    <message>
        <source>Vous restez libre</source>
        <translation>Sie bleiben frei</translation>
    </message>
    <message>
        <source>Un montant vous étonne&#xa0;?</source>
        <translation>Ein Betrag überrascht Sie?</translation>
    </message>
    <message>
        <source>Demandez à votre banque de le rembourser&#xa0;: vous avez huit semaines.</source>
        <translation>Bitten Sie Ihre Bank um Erstattung: Sie haben acht Wochen Zeit.</translation>
    </message>
    <message>
        <source>Vous voulez arrêter&#xa0;?</source>
        <translation>Sie möchten aufhören?</translation>
    </message>
    <message>
        <source>Dites-le-nous ou dites-le à votre banque. C’est gratuit.</source>
        <translation>Sagen Sie es uns oder Ihrer Bank. Es ist kostenlos.</translation>
    </message>
    <message>
        <source>Le compte n’est pas assez rempli&#xa0;?</source>
        <translation>Auf dem Konto ist nicht genug Geld?</translation>
    </message>
    <message>
        <source>Rien n’est pris. Nous vous écrivons et vous payez comme avant.</source>
        <translation>Es wird nichts abgebucht. Wir schreiben Ihnen und Sie zahlen wie bisher.</translation>
    </message>
    <message>
        <source>Electruc ne demande jamais votre code de carte.</source>
        <translation>Electruc fragt nie nach dem Code Ihrer Karte.</translation>
    </message>
    <message>
        <source>Un mandat demande un numéro de compte et une signature, rien d’autre.</source>
        <translation>Für ein Mandat braucht man eine Kontonummer und eine Unterschrift, sonst nichts.</translation>
    </message>
    <message>
        <source>Mettre en place ma domiciliation</source>
        <translation>Meine Lastschrift einrichten</translation>
    </message>
    <message>
        <source>Poser une question</source>
        <translation>Eine Frage stellen</translation>
    </message>
    <message>
        <source>Je déménage</source>
        <translation>Ich ziehe um</translation>
    </message>
    <message>
        <source>Un seul document suffit&#xa0;: la reprise des énergies. Vous le remplissez à deux, le jour des clés.</source>
        <translation>Ein einziges Dokument genügt: die Energieübernahme. Sie füllen sie zu zweit aus, am Tag der Schlüsselübergabe.</translation>
    </message>
    <message>
        <source>Vous quittez votre logement</source>
        <translation>Sie verlassen Ihre Wohnung</translation>
    </message>
    <message>
        <source>Le jour de la remise des clés, allez devant le compteur avec la personne qui entre.</source>
        <translation>Gehen Sie am Tag der Schlüsselübergabe mit der einziehenden Person zum Zähler.</translation>
    </message>
    <message>
        <source>Écrivez ensemble le jour, le numéro du compteur et l’index. Signez tous les deux.</source>
        <translation>Schreiben Sie gemeinsam den Tag, die Nummer des Zählers und den Zählerstand. Unterschreiben Sie beide.</translation>
    </message>
    <message>
        <source>Chacun garde un exemplaire et l’envoie à son fournisseur.</source>
        <translation>Jeder behält ein Exemplar und schickt es an seinen Versorger.</translation>
    </message>
    <message>
        <source>Envoyez-nous le vôtre dans les trente jours, avec votre nouvelle adresse.</source>
        <translation>Schicken Sie uns Ihres innerhalb von dreißig Tagen, mit Ihrer neuen Adresse.</translation>
    </message>
    <message>
        <source>Vous entrez dans un logement</source>
        <translation>Sie ziehen in eine Wohnung ein</translation>
    </message>
    <message>
        <source>Demandez le code EAN et le numéro du compteur à la personne qui part, ou au propriétaire.</source>
        <translation>Fragen Sie die ausziehende Person oder den Eigentümer nach dem EAN-Code und der Nummer des Zählers.</translation>
    </message>
    <message>
        <source>Remplissez le même document avec elle.</source>
        <translation>Füllen Sie mit ihr dasselbe Dokument aus.</translation>
    </message>
    <message>
        <source>Choisissez votre fournisseur et envoyez-lui le document. Le courant n’est pas coupé.</source>
        <translation>Wählen Sie Ihren Versorger und schicken Sie ihm das Dokument. Der Strom wird nicht abgeschaltet.</translation>
    </message>
    <message>
        <source>La facture de clôture</source>
        <translation>Die Schlussrechnung</translation>
    </message>
    <message>
        <source>Elle va jusqu’à l’index du document, pas un jour de plus. Nous la faisons dans les six semaines. Ce que vous avez payé en trop vous est rendu.</source>
        <translation>Sie geht bis zum Zählerstand im Dokument, keinen Tag weiter. Wir erstellen sie innerhalb von sechs Wochen. Was Sie zu viel gezahlt haben, erhalten Sie zurück.</translation>
    </message>
    <message>
        <source>Personne n’entre après vous&#xa0;?</source>
        <translation>Nach Ihnen zieht niemand ein?</translation>
    </message>
    <message>
        <source>Envoyez-nous quand même l’index et une photo du compteur&#xa0;: sans cela, vous continuez à payer.</source>
        <translation>Schicken Sie uns trotzdem den Zählerstand und ein Foto des Zählers: Sonst zahlen Sie weiter.</translation>
    </message>
    <message>
        <source>Ouvrir la reprise des énergies (PDF)</source>
        <translation>Die Energieübernahme öffnen (PDF)</translation>
    </message>
    <message>
        <source>Envoyer mon document</source>
        <translation>Mein Dokument senden</translation>
    </message>
    <message>
        <source>Un rappel par SMS</source>
        <translation>Eine Erinnerung per SMS</translation>
    </message>
    <message>
        <source>Un message avant la date de paiement. C’est gratuit et vous arrêtez quand vous voulez.</source>
        <translation>Eine Nachricht vor dem Zahlungsdatum. Das ist kostenlos und Sie können jederzeit damit aufhören.</translation>
    </message>
    <message>
        <source>Ce que vous recevez</source>
        <translation>Was Sie erhalten</translation>
    </message>
    <message>
        <source>Cinq jours avant la date, si la facture n’est pas encore payée, votre téléphone reçoit un seul message. Il rappelle le montant et la date.</source>
        <translation>Fünf Tage vor dem Datum, wenn die Rechnung noch nicht bezahlt ist, erhält Ihr Telefon eine einzige Nachricht. Sie erinnert an den Betrag und das Datum.</translation>
    </message>
    <message>
        <source>Exemple</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>«&#xa0;Electruc&#xa0;: votre facture de novembre (84,75&#xa0;€) est à payer avant le 25/11. Déjà payé&#xa0;? Merci, ne tenez pas compte de ce message.&#xa0;»</source>
        <translation>„Electruc: Ihre Rechnung vom November (84,75&#xa0;€) ist vor dem 25.11. zu zahlen. Schon bezahlt? Danke, dann ist diese Nachricht für Sie erledigt.“</translation>
    </message>
    <message>
        <source>Reconnaître un vrai message</source>
        <translation>Eine echte Nachricht erkennen</translation>
    </message>
    <message>
        <source>Un vrai rappel ne contient jamais de lien sur lequel appuyer.</source>
        <translation>Eine echte Erinnerung enthält nie einen Link zum Anklicken.</translation>
    </message>
    <message>
        <source>Il ne demande jamais votre mot de passe, ni votre code de carte.</source>
        <translation>Sie fragt nie nach Ihrem Passwort oder dem Code Ihrer Karte.</translation>
    </message>
    <message>
        <source>Il ne menace pas de couper le courant aujourd’hui.</source>
        <translation>Sie droht nicht damit, heute den Strom abzuschalten.</translation>
    </message>
    <message>
        <source>Un doute&#xa0;? N’ouvrez rien. Venez voir vos factures dans votre espace client.</source>
        <translation>Sie sind unsicher? Öffnen Sie nichts. Sehen Sie sich Ihre Rechnungen in Ihrem Kundenbereich an.</translation>
    </message>
    <message>
        <source>Comment le demander&#xa0;?</source>
        <translation>Wie fragen Sie danach?</translation>
    </message>
    <message>
        <source>Écrivez-nous avec votre numéro de téléphone portable&#xa0;: nous activons le rappel.</source>
        <translation>Schreiben Sie uns mit Ihrer Handynummer: Wir schalten die Erinnerung ein.</translation>
    </message>
    <message>
        <source>Demander le rappel</source>
        <translation>Erinnerung anfordern</translation>
    </message>
    <message>
        <source>%1 par an, soit %2</source>
        <translation>%1 pro Jahr, das sind %2</translation>
    </message>
    <message>
        <source>Moins consommer</source>
        <translation>Weniger verbrauchen</translation>
    </message>
    <message>
        <source>Dix gestes simples, avec ce qu’ils rapportent vraiment. Commencez par un seul.</source>
        <translation>Zehn einfache Tipps und was sie wirklich bringen. Fangen Sie mit einem einzigen an.</translation>
    </message>
    <message>
        <source>Ce que vous gagnez, environ</source>
        <translation>Was Sie ungefähr sparen</translation>
    </message>
    <message>
        <source>1. Une douche de cinq minutes au lieu d’un bain (chauffe-eau électrique)</source>
        <translation>1. Fünf Minuten duschen statt baden (elektrischer Warmwasserbereiter)</translation>
    </message>
    <message>
        <source>2. Sécher le linge à l’air plutôt qu’au séchoir</source>
        <translation>2. Wäsche an der Luft trocknen statt im Trockner</translation>
    </message>
    <message>
        <source>3. Remplacer cinq ampoules halogènes par des LED</source>
        <translation>3. Fünf Halogenlampen durch LED-Lampen ersetzen</translation>
    </message>
    <message>
        <source>4. Éteindre télévision et box avec une multiprise à interrupteur</source>
        <translation>4. Fernseher und Box mit einer schaltbaren Steckdosenleiste ausschalten</translation>
    </message>
    <message>
        <source>5. Mettre un couvercle sur les casseroles</source>
        <translation>5. Einen Deckel auf die Töpfe legen</translation>
    </message>
    <message>
        <source>6. Laver le linge à 30&#xa0;°C au lieu de 60&#xa0;°C</source>
        <translation>6. Wäsche bei 30&#xa0;°C statt 60&#xa0;°C waschen</translation>
    </message>
    <message>
        <source>7. Remplir le lave-vaisselle et choisir «&#xa0;éco&#xa0;»</source>
        <translation>7. Den Geschirrspüler ganz füllen und „Eco“ wählen</translation>
    </message>
    <message>
        <source>8. Éteindre l’ordinateur le soir</source>
        <translation>8. Den Computer abends ausschalten</translation>
    </message>
    <message>
        <source>9. Régler le frigo à 5&#xa0;°C et le dégivrer</source>
        <translation>9. Den Kühlschrank auf 5&#xa0;°C stellen und abtauen</translation>
    </message>
    <message>
        <source>10. Ne chauffer que l’eau qu’il faut dans la bouilloire</source>
        <translation>10. Im Wasserkocher nur so viel Wasser erhitzen wie nötig</translation>
    </message>
    <message>
        <source>Calculé au prix fixe de %1 par kWh, tout compris. Chez vous, cela dépend de vos habitudes.</source>
        <translation>Berechnet mit dem festen Preis von %1 pro kWh, alles inbegriffen. Bei Ihnen hängt es von Ihren Gewohnheiten ab.</translation>
    </message>
    <message>
        <source>Ne prenez pas froid.</source>
        <translation>Frieren Sie nicht.</translation>
    </message>
    <message>
        <source>Économiser, c’est éviter ce qui ne sert à rien. Gardez une bonne lumière et une pièce chaude.</source>
        <translation>Sparen heißt vermeiden, was nichts nützt. Behalten Sie gutes Licht und ein warmes Zimmer.</translation>
    </message>
    <message>
        <source>Voir ma consommation</source>
        <translation>Meinen Verbrauch ansehen</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ServicesPage</name>
    <message>
        <source>Nos services</source>
        <translation>Unsere Dienste</translation>
    </message>
    <message>
        <source>Choisissez un service pour en savoir plus. Vous ne vous engagez à rien.</source>
        <translation>Wählen Sie einen Dienst, um mehr zu erfahren. Sie verpflichten sich zu nichts.</translation>
    </message>
    <message>
        <source>Électricité à la maison</source>
        <translation>Strom zu Hause</translation>
    </message>
    <message>
        <source>Un prix clair, sans surprise, pour toute la maison.</source>
        <translation>Ein klarer Preis ohne Überraschung, für das ganze Haus.</translation>
    </message>
    <message>
        <source>Voir les prix</source>
        <translation>Preise ansehen</translation>
    </message>
    <message>
        <source>Le relevé en ligne</source>
        <translation>Die Online-Ablesung</translation>
    </message>
    <message>
        <source>Vous lisez votre compteur, nous calculons la facture juste.</source>
        <translation>Sie lesen Ihren Zähler ab, wir berechnen die genaue Rechnung.</translation>
    </message>
    <message>
        <source>Envoyer un relevé</source>
        <translation>Eine Ablesung senden</translation>
    </message>
    <message>
        <source>Des factures lisibles</source>
        <translation>Gut lesbare Rechnungen</translation>
    </message>
    <message>
        <source>Une page, le montant en grand, la date à ne pas dépasser.</source>
        <translation>Eine Seite, der Betrag in großer Schrift, das Datum, bis zu dem Sie zahlen.</translation>
    </message>
    <message>
        <source>Voir un exemple</source>
        <translation>Ein Muster ansehen</translation>
    </message>
    <message>
        <source>La domiciliation</source>
        <translation>Die Lastschrift</translation>
    </message>
    <message>
        <source>La facture est payée toute seule, à la bonne date.</source>
        <translation>Die Rechnung wird von selbst gezahlt, am richtigen Datum.</translation>
    </message>
    <message>
        <source>Comment ça marche</source>
        <translation>So funktioniert es</translation>
    </message>
    <message>
        <source>Un rappel par SMS</source>
        <translation>Eine Erinnerung per SMS</translation>
    </message>
    <message>
        <source>Un message avant la date de paiement. C’est gratuit.</source>
        <translation>Eine Nachricht vor dem Zahlungsdatum. Das ist kostenlos.</translation>
    </message>
    <message>
        <source>Choisir le rappel</source>
        <translation>Erinnerung wählen</translation>
    </message>
    <message>
        <source>Moins consommer</source>
        <translation>Weniger verbrauchen</translation>
    </message>
    <message>
        <source>Dix gestes simples, avec ce qu’ils rapportent vraiment.</source>
        <translation>Zehn einfache Tipps und was sie wirklich bringen.</translation>
    </message>
    <message>
        <source>Lire les conseils</source>
        <translation>Tipps lesen</translation>
    </message>
</context>
<context>
    <name>sites::electruc::SignInCodePage</name>
    <message>
        <source>Le code reçu par SMS</source>
        <translation>Der Code aus der SMS</translation>
    </message>
    <message>
        <source>Code de 6 chiffres</source>
        <translation>Code mit 6 Ziffern</translation>
    </message>
    <message>
        <source>Vous pouvez le taper ou le coller. Prenez votre temps&#xa0;: un nouveau code est toujours possible.</source>
        <translation>Sie können ihn tippen oder einfügen. Nehmen Sie sich Zeit: Ein neuer Code ist immer möglich.</translation>
    </message>
    <message>
        <source>Me connecter</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Recevoir un autre code</source>
        <translation>Einen anderen Code erhalten</translation>
    </message>
    <message>
        <source>Revenir à la connexion</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>Nous venons de l’envoyer au %1. Ouvrez le téléphone, en bas de la fenêtre, puis écrivez le code ici.</source>
        <translation>Wir haben ihn gerade an %1 gesendet. Öffnen Sie das Telefon unten im Fenster und schreiben Sie den Code dann hierher.</translation>
    </message>
    <message>
        <source>Ce code est à vous seul.</source>
        <translation>Dieser Code ist nur für Sie.</translation>
    </message>
    <message>
        <source>Ne le dites à personne. Quelqu’un vous le demande au téléphone&#xa0;? C’est une fraude&#xa0;: raccrochez.</source>
        <translation>Sagen Sie ihn niemandem. Jemand fragt Sie am Telefon danach? Das ist Betrug: Legen Sie auf.</translation>
    </message>
    <message numerus="yes">
        <source>Ce n’est pas ce code. Comparez chaque chiffre avec le SMS&#xa0;: vous pouvez essayer encore %n fois.</source>
        <translation>
            <numerusform>Das ist nicht der richtige Code. Vergleichen Sie jede Ziffer mit der SMS: Sie können es noch %n Mal versuchen.</numerusform>
            <numerusform>Das ist nicht der richtige Code. Vergleichen Sie jede Ziffer mit der SMS: Sie können es noch %n Mal versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce code ne sert plus, après %1 essais. Rien n’est bloqué&#xa0;: demandez un autre code.</source>
        <translation>Dieser Code gilt nach %1 Versuchen nicht mehr. Es ist nichts gesperrt: Fordern Sie einen anderen Code an.</translation>
    </message>
    <message>
        <source>Ce code a plus de %1 minutes&#xa0;: il ne sert plus. Rien n’est perdu&#xa0;: demandez un autre code.</source>
        <translation>Dieser Code ist älter als %1 Minuten: Er gilt nicht mehr. Es ist nichts verloren: Fordern Sie einen anderen Code an.</translation>
    </message>
    <message>
        <source>Écrivez les %1 chiffres du SMS.</source>
        <translation>Schreiben Sie die %1 Ziffern aus der SMS.</translation>
    </message>
    <message>
        <source>Le code a %1 chiffres, et rien d’autre&#xa0;: vous en avez écrit %2. Comparez avec le SMS.</source>
        <translation>Der Code hat %1 Ziffern und sonst nichts: Sie haben %2 geschrieben. Vergleichen Sie mit der SMS.</translation>
    </message>
    <message>
        <source>Un autre code est parti.</source>
        <translation>Ein anderer Code ist unterwegs.</translation>
    </message>
    <message>
        <source>Regardez le téléphone&#xa0;: c’est le dernier SMS qui compte.</source>
        <translation>Schauen Sie auf das Telefon: Die letzte SMS gilt.</translation>
    </message>
    <message>
        <source>Le code vient de partir.</source>
        <translation>Der Code wurde gerade gesendet.</translation>
    </message>
    <message>
        <source>Regardez d’abord le téléphone. Toujours rien après %1 secondes&#xa0;? Demandez-en un autre.</source>
        <translation>Schauen Sie zuerst auf das Telefon. Nach %1 Sekunden immer noch nichts? Fordern Sie einen anderen an.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::SignInPage</name>
    <message>
        <source>Me connecter</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Entrez dans votre espace client.</source>
        <translation>Willkommen in Ihrem Kundenbereich.</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Rester connecté sur cet ordinateur</source>
        <translation>Auf diesem Computer angemeldet bleiben</translation>
    </message>
    <message>
        <source>Chez vous seulement. Sur un ordinateur partagé, ne cochez pas&#xa0;: ici, votre session s’arrête quand vous quittez le poste.</source>
        <translation>Nur bei Ihnen zu Hause. An einem gemeinsam genutzten Computer kreuzen Sie das nicht an: Hier endet Ihre Sitzung, wenn Sie den Platz verlassen.</translation>
    </message>
    <message>
        <source>Mot de passe oublié&#xa0;?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>Activer mon espace</source>
        <translation>Meinen Kundenbereich aktivieren</translation>
    </message>
    <message>
        <source>Avant d’écrire votre mot de passe</source>
        <translation>Bevor Sie Ihr Passwort schreiben</translation>
    </message>
    <message>
        <source>Regardez l’adresse tout en haut. Elle doit contenir&#xa0;:</source>
        <translation>Schauen Sie ganz oben auf die Adresse. Sie muss Folgendes enthalten:</translation>
    </message>
    <message>
        <source>electruc.example</source>
        <translation>electruc.example</translation>
    </message>
    <message>
        <source>Electruc ne demande jamais votre mot de passe par téléphone.</source>
        <translation>Electruc fragt nie am Telefon nach Ihrem Passwort.</translation>
    </message>
    <message>
        <source>Votre session est terminée. Rien n’est perdu.</source>
        <translation>Ihre Sitzung ist beendet. Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>Reconnectez-vous&#xa0;: ce que vous avez écrit revient à sa place.</source>
        <translation>Melden Sie sich wieder an: Was Sie geschrieben haben, steht wieder an seinem Platz.</translation>
    </message>
    <message>
        <source>Écrivez votre adresse e-mail.</source>
        <translation>Schreiben Sie Ihre E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Écrivez votre mot de passe.</source>
        <translation>Schreiben Sie Ihr Passwort.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::SignInsPage</name>
    <message>
        <source>Mes connexions</source>
        <translation>Meine Anmeldungen</translation>
    </message>
    <message>
        <source>Mon profil</source>
        <translation>Mein Profil</translation>
    </message>
    <message>
        <source>Les %1 dernières fois que quelqu’un s’est connecté à votre compte, ou a essayé. Vous ne reconnaissez pas un jour ou un appareil&#xa0;? Changez votre mot de passe.</source>
        <translation>Die letzten %1 Male, dass sich jemand bei Ihrem Konto angemeldet oder es versucht hat. Sie erkennen einen Tag oder ein Gerät nicht wieder? Ändern Sie Ihr Passwort.</translation>
    </message>
    <message>
        <source>Personne ne s’est encore connecté.</source>
        <translation>Es hat sich noch niemand angemeldet.</translation>
    </message>
    <message>
        <source>%1 à %2</source>
        <extracomment>%1 day, %2 time</extracomment>
        <translation>%1 um %2 Uhr</translation>
    </message>
    <message>
        <source>Cet ordinateur</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Connexion réussie</source>
        <translation>Anmeldung gelungen</translation>
    </message>
    <message>
        <source>Mot de passe refusé</source>
        <translation>Passwort abgelehnt</translation>
    </message>
    <message>
        <source>Ce n’était pas moi</source>
        <translation>Das war ich nicht</translation>
    </message>
    <message>
        <source>Ce n’était pas moi, ligne %1&#xa0;: %2, %3</source>
        <extracomment>%1 number of the line in the list, %2 day and time, %3 device</extracomment>
        <translation>Das war ich nicht, Zeile %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>sites::electruc::SiteArticles</name>
    <message>
        <source>Mentions légales</source>
        <translation>Rechtliche Hinweise</translation>
    </message>
    <message>
        <source>Electruc n’existe pas. Ce site est un terrain d’exercice&#xa0;: vous pouvez tout essayer, rien n’est réel.</source>
        <translation>Electruc gibt es nicht. Diese Website ist ein Ort zum Üben: Sie können alles ausprobieren, nichts ist echt.</translation>
    </message>
    <message>
        <source>Qui est Electruc&#xa0;?</source>
        <translation>Wer ist Electruc?</translation>
    </message>
    <message>
        <source>Electruc est un fournisseur d’électricité imaginaire, créé pour apprendre à se servir d’un site internet. Son nom, son adresse, son numéro de téléphone et son numéro d’entreprise sont inventés. Toute ressemblance avec une vraie société serait un hasard.</source>
        <translation>Electruc ist ein ausgedachter Stromversorger, geschaffen, um den Umgang mit einer Website zu lernen. Sein Name, seine Adresse, seine Telefonnummer und seine Unternehmensnummer sind erfunden. Jede Ähnlichkeit mit einem echten Unternehmen wäre Zufall.</translation>
    </message>
    <message>
        <source>Siège</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>Place de la Dynamo 1, 4998 Valbois (une ville inventée)</source>
        <translation>Place de la Dynamo 1, 4998 Valbois (eine erfundene Stadt)</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>078&#xa0;00&#xa0;00&#xa0;00 (personne ne répond&#xa0;: ce numéro n’existe pas)</source>
        <translation>078&#xa0;00&#xa0;00&#xa0;00 (niemand antwortet: Diese Nummer gibt es nicht)</translation>
    </message>
    <message>
        <source>Les clients, les factures, les contrats</source>
        <translation>Die Kunden, die Rechnungen, die Verträge</translation>
    </message>
    <message>
        <source>Les personnes, les codes EAN, les comptes bancaires et les montants sont inventés. Chaque document imprimé porte la mention «&#xa0;Document d’entraînement&#xa0;».</source>
        <translation>Die Personen, die EAN-Codes, die Bankkonten und die Beträge sind erfunden. Auf jedem gedruckten Dokument steht „Übungsdokument“.</translation>
    </message>
    <message>
        <source>Ne payez rien.</source>
        <translation>Zahlen Sie nichts.</translation>
    </message>
    <message>
        <source>Le compte écrit sur les factures n’appartient à personne. Aucun paiement n’est possible ici.</source>
        <translation>Das Konto auf den Rechnungen gehört niemandem. Hier ist keine Zahlung möglich.</translation>
    </message>
    <message>
        <source>Dans la vraie vie</source>
        <translation>Im echten Leben</translation>
    </message>
    <message>
        <source>Les gestes appris ici servent partout&#xa0;: vérifier l’adresse, se connecter, lire une facture, se déconnecter. Les prix, les délais et les règles peuvent être différents chez votre fournisseur.</source>
        <translation>Was Sie hier lernen, hilft überall: die Adresse prüfen, sich anmelden, eine Rechnung lesen, sich abmelden. Die Preise, die Fristen und die Regeln können bei Ihrem Versorger anders sein.</translation>
    </message>
    <message>
        <source>Vie privée</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Tout ce que vous écrivez ici reste sur cet ordinateur d’exercice.</source>
        <translation>Alles, was Sie hier schreiben, bleibt auf diesem Übungscomputer.</translation>
    </message>
    <message>
        <source>Ce que le site garde</source>
        <translation>Was die Website aufbewahrt</translation>
    </message>
    <message>
        <source>Ce que vous avez fait pendant l’exercice, pour que votre formateur puisse vous aider.</source>
        <translation>Was Sie während der Übung getan haben, damit Ihr Kursleiter Ihnen helfen kann.</translation>
    </message>
    <message>
        <source>Les messages écrits dans «&#xa0;Contact&#xa0;»&#xa0;: personne d’autre que votre groupe ne les lit.</source>
        <translation>Die Nachrichten, die unter „Kontakt“ geschrieben wurden: Außer Ihrer Gruppe liest sie niemand.</translation>
    </message>
    <message>
        <source>Les documents téléchargés, jusqu’à la remise à zéro.</source>
        <translation>Die heruntergeladenen Dokumente, bis zum Zurücksetzen.</translation>
    </message>
    <message>
        <source>Ce que le site ne fait pas</source>
        <translation>Was die Website nicht tut</translation>
    </message>
    <message>
        <source>Il n’envoie rien sur internet.</source>
        <translation>Sie sendet nichts ins Internet.</translation>
    </message>
    <message>
        <source>Il ne dépose pas de publicité et ne vous suit nulle part.</source>
        <translation>Sie zeigt keine Werbung und folgt Ihnen nirgendwohin.</translation>
    </message>
    <message>
        <source>Il ne demande aucune information vraie sur vous.</source>
        <translation>Sie fragt nach keiner wahren Angabe über Sie.</translation>
    </message>
    <message>
        <source>N’écrivez pas vos vraies données.</source>
        <translation>Schreiben Sie nicht Ihre echten Daten.</translation>
    </message>
    <message>
        <source>Servez-vous du nom, de l’adresse e-mail et du mot de passe de votre fiche d’exercice.</source>
        <translation>Verwenden Sie den Namen, die E-Mail-Adresse und das Passwort von Ihrer Übungskarte.</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Votre formateur remet le site à zéro en un geste&#xa0;: vos messages et vos documents disparaissent.</source>
        <translation>Ihr Kursleiter setzt die Website mit einem Handgriff zurück: Ihre Nachrichten und Ihre Dokumente verschwinden.</translation>
    </message>
    <message>
        <source>Accessibilité</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>Ce site doit pouvoir être lu et utilisé par tout le monde.</source>
        <translation>Diese Website soll von allen gelesen und benutzt werden können.</translation>
    </message>
    <message>
        <source>Agrandir, changer les couleurs</source>
        <translation>Vergrößern, Farben ändern</translation>
    </message>
    <message>
        <source>En haut de la fenêtre, «&#xa0;A+&#xa0;» agrandit le texte jusqu’à 200&#xa0;% et «&#xa0;A−&#xa0;» le réduit. Votre formateur peut aussi choisir un thème sombre ou très contrasté.</source>
        <translation>Oben im Fenster vergrößert „A+“ den Text bis auf 200&#xa0;% und „A−“ verkleinert ihn. Ihr Kursleiter kann auch ein dunkles oder sehr kontrastreiches Farbschema wählen.</translation>
    </message>
    <message>
        <source>Sans la souris</source>
        <translation>Ohne Maus</translation>
    </message>
    <message>
        <source>Tabulation</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>aller au bouton ou au champ suivant</source>
        <translation>zur nächsten Schaltfläche oder zum nächsten Feld gehen</translation>
    </message>
    <message>
        <source>Majuscule + Tabulation</source>
        <translation>Umschalt + Tab</translation>
    </message>
    <message>
        <source>revenir au précédent</source>
        <translation>zum vorigen zurückgehen</translation>
    </message>
    <message>
        <source>Entrée ou Espace</source>
        <translation>Eingabe oder Leertaste</translation>
    </message>
    <message>
        <source>appuyer sur le bouton</source>
        <translation>auf die Schaltfläche drücken</translation>
    </message>
    <message>
        <source>Flèches haut et bas</source>
        <translation>Pfeil nach oben und nach unten</translation>
    </message>
    <message>
        <source>faire défiler la page, choisir dans une liste</source>
        <translation>die Seite bewegen, in einer Liste wählen</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>fermer une fenêtre sans rien changer</source>
        <translation>ein Fenster schließen, ohne etwas zu ändern</translation>
    </message>
    <message>
        <source>Avec un lecteur d’écran</source>
        <translation>Mit einem Bildschirmleser</translation>
    </message>
    <message>
        <source>Chaque bouton et chaque champ a un nom. Les messages d’erreur disent quoi écrire. Le graphique de consommation existe aussi en tableau.</source>
        <translation>Jede Schaltfläche und jedes Feld hat einen Namen. Die Fehlermeldungen sagen, was zu schreiben ist. Die Grafik zum Verbrauch gibt es auch als Tabelle.</translation>
    </message>
    <message>
        <source>Quelque chose vous gêne&#xa0;? Dites-le à votre formateur ou écrivez-nous.</source>
        <translation>Etwas stört Sie? Sagen Sie es Ihrem Kursleiter oder schreiben Sie uns.</translation>
    </message>
    <message>
        <source>Nous écrire</source>
        <translation>Uns schreiben</translation>
    </message>
    <message>
        <source>Page introuvable</source>
        <translation>Seite nicht gefunden</translation>
    </message>
    <message>
        <source>Cette page n’existe pas. Revenez à l’accueil.</source>
        <translation>Diese Seite gibt es nicht. Gehen Sie zurück zur Startseite.</translation>
    </message>
    <message>
        <source>Regardez l’adresse, tout en haut&#xa0;: il suffit d’une lettre en trop ou en moins.</source>
        <translation>Schauen Sie auf die Adresse, ganz oben: Ein Buchstabe zu viel oder zu wenig genügt.</translation>
    </message>
    <message>
        <source>Revenir à l’accueil</source>
        <translation>Zurück zur Startseite</translation>
    </message>
    <message>
        <source>Chercher dans l’aide</source>
        <translation>In der Hilfe suchen</translation>
    </message>
</context>
<context>
    <name>sites::electruc::SiteFooter</name>
    <message>
        <source>Electruc — fournisseur d’énergie fictif, créé pour l’entraînement</source>
        <translation>Electruc – fiktiver Energieversorger, zum Üben geschaffen</translation>
    </message>
    <message>
        <source>Mentions légales</source>
        <translation>Rechtliche Hinweise</translation>
    </message>
    <message>
        <source>Vie privée</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Accessibilité</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contact, en bas de page</source>
        <translation>Kontakt, unten auf der Seite</translation>
    </message>
</context>
<context>
    <name>sites::electruc::SiteHeader</name>
    <message>
        <source>Accueil</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Nos services</source>
        <translation>Unsere Dienste</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Espace client</source>
        <translation>Kundenbereich</translation>
    </message>
    <message>
        <source>Me déconnecter</source>
        <translation>Mich abmelden</translation>
    </message>
    <message>
        <source>Electruc, retour à l’accueil</source>
        <translation>Electruc, zurück zur Startseite</translation>
    </message>
    <message>
        <source>Menu du site</source>
        <translation>Menü der Website</translation>
    </message>
</context>
<context>
    <name>sites::electruc::StepCard</name>
    <message>
        <source>Fait</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Maintenant</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Étape %1&#xa0;: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
</context>
<context>
    <name>sites::electruc::Wording</name>
    <message>
        <source>À payer</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Reçu</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Payée</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Annulée</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>À recevoir</source>
        <translation>Zu erhalten</translation>
    </message>
    <message>
        <source>En cours de validation</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Validé</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Refusé</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Actif</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Suspendu</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>Clôturé</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Refusée</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Arrêtée</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Ouverte</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>Répondue</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Clôturée</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Ma facture</source>
        <translation>Meine Rechnung</translation>
    </message>
    <message>
        <source>Mon relevé, mon compteur</source>
        <translation>Meine Ablesung, mein Zähler</translation>
    </message>
    <message>
        <source>Mon contrat</source>
        <translation>Mein Vertrag</translation>
    </message>
    <message>
        <source>Mon espace client</source>
        <translation>Mein Kundenbereich</translation>
    </message>
    <message>
        <source>Mon déménagement</source>
        <translation>Mein Umzug</translation>
    </message>
    <message>
        <source>Autre sujet</source>
        <translation>Anderes Thema</translation>
    </message>
    <message>
        <source>N°&#xa0;%1 · envoyée le %2</source>
        <comment>number and day of a request</comment>
        <translation>Nr.&#xa0;%1 · gesendet am %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a request and its answers</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n réponse(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, acompte</source>
        <comment>month of an invoice</comment>
        <translation>%1, Abschlag</translation>
    </message>
    <message>
        <source>%1, décompte annuel</source>
        <comment>month of an invoice</comment>
        <translation>%1, Jahresabrechnung</translation>
    </message>
    <message>
        <source>sera prélevée le %1</source>
        <translation>wird am %1 abgebucht</translation>
    </message>
    <message>
        <source>à payer avant le %1</source>
        <translation>vor dem %1 zu zahlen</translation>
    </message>
    <message>
        <source>rendu le %1</source>
        <translation>am %1 erstattet</translation>
    </message>
    <message>
        <source>payée le %1</source>
        <translation>bezahlt am %1</translation>
    </message>
    <message>
        <source>nous vous rendons ce montant avant le %1</source>
        <translation>wir erstatten Ihnen diesen Betrag vor dem %1</translation>
    </message>
    <message>
        <source>annulée, rien à payer</source>
        <translation>storniert, nichts zu zahlen</translation>
    </message>
    <message>
        <source>remplacée par une autre</source>
        <translation>durch eine andere ersetzt</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Nuit</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Injection de jour</source>
        <translation>Einspeisung am Tag</translation>
    </message>
    <message>
        <source>Injection de nuit</source>
        <translation>Einspeisung in der Nacht</translation>
    </message>
    <message>
        <source>Madame</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Monsieur</source>
        <translation>Herr</translation>
    </message>
    <message>
        <source>%1, clôture</source>
        <comment>month of an invoice</comment>
        <translation>%1, Schlussrechnung</translation>
    </message>
</context>
<context>
    <name>sites::gazette::CookieTrap</name>
    <message>
        <source>Votre vie privée compte pour nous</source>
        <translation>Ihre Privatsphäre ist uns wichtig</translation>
    </message>
    <message>
        <source>Avec nos 642 partenaires, nous améliorons votre expérience de lecture. Profitez du meilleur de La Gazette&#xa0;!</source>
        <translation>Mit unseren 642 Partnern verbessern wir Ihr Leseerlebnis. Genießen Sie das Beste von La Gazette!</translation>
    </message>
    <message>
        <source>Paramètres</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Vos préférences</source>
        <translation>Ihre Vorlieben</translation>
    </message>
    <message>
        <source>Ces réglages recommandés vous donnent la meilleure expérience.</source>
        <translation>Diese empfohlenen Einstellungen bieten Ihnen das beste Erlebnis.</translation>
    </message>
    <message>
        <source>Statistiques de visite</source>
        <translation>Besuchsstatistik</translation>
    </message>
    <message>
        <source>Publicités choisies pour vous</source>
        <translation>Für Sie ausgewählte Werbung</translation>
    </message>
    <message>
        <source>Partage avec nos 642 partenaires</source>
        <translation>Weitergabe an unsere 642 Partner</translation>
    </message>
    <message>
        <source>Intérêt légitime de nos partenaires</source>
        <translation>Berechtigtes Interesse unserer Partner</translation>
    </message>
    <message>
        <source>Continuer avec ma sélection</source>
        <translation>Weiter mit meiner Auswahl</translation>
    </message>
    <message>
        <source>Tout accepter et continuer</source>
        <translation>Alles annehmen und weiter</translation>
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
        <translation>Die Zeitung des Dorfes, jeden Tag</translation>
    </message>
    <message>
        <source>Le marché du samedi s’installe place du Moulin</source>
        <translation>Der Samstagsmarkt zieht auf die Place du Moulin</translation>
    </message>
    <message>
        <source>Trente étals, de huit heures à midi. La fanfare joue à dix heures, s’il ne pleut pas.</source>
        <translation>Dreißig Stände, von acht Uhr bis mittags. Die Blaskapelle spielt um zehn Uhr, wenn es nicht regnet.</translation>
    </message>
    <message>
        <source>La bibliothèque prête aussi des outils</source>
        <translation>Die Bibliothek verleiht auch Werkzeug</translation>
    </message>
    <message>
        <source>Une perceuse pour un après-midi, une échelle pour un week-end&#xa0;: il suffit d’une carte.</source>
        <translation>Eine Bohrmaschine für einen Nachmittag, eine Leiter für ein Wochenende: Ein Ausweis genügt.</translation>
    </message>
    <message>
        <source>Le temps demain</source>
        <translation>Das Wetter morgen</translation>
    </message>
    <message>
        <source>De la pluie le matin, du soleil l’après-midi, douze degrés.</source>
        <translation>Regen am Morgen, Sonne am Nachmittag, zwölf Grad.</translation>
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
        <translation>Neues aus der Gegend</translation>
    </message>
</context>
<context>
    <name>sites::gazette::TrapLesson</name>
    <message>
        <source>Vous avez tout accepté. Cette bannière est faite pour cela.</source>
        <translation>Sie haben alles angenommen. Dafür ist dieser Banner gemacht.</translation>
    </message>
    <message>
        <source>Rien de grave&#xa0;: ici, on s’entraîne, et rien n’est gardé. Voici comment elle vous y a poussé.</source>
        <translation>Nicht schlimm: Hier wird geübt, und nichts wird gespeichert. So hat der Banner Sie dazu gebracht.</translation>
    </message>
    <message>
        <source>Vous avez tout refusé, malgré la bannière.</source>
        <translation>Sie haben alles abgelehnt, trotz des Banners.</translation>
    </message>
    <message>
        <source>Il fallait passer par «&#xa0;Paramètres&#xa0;» et décocher quatre cases. Voici ce qui vous compliquait la tâche.</source>
        <translation>Man musste über „Einstellungen“ gehen und das Kreuz bei vier Kästchen entfernen. Das machte es Ihnen schwer.</translation>
    </message>
    <message numerus="yes">
        <source>Vous avez refusé une partie. Il reste %n case(s) cochée(s).</source>
        <translation>
            <numerusform>Sie haben einen Teil abgelehnt. Noch %n Kästchen ist angekreuzt.</numerusform>
            <numerusform>Sie haben einen Teil abgelehnt. Noch %n Kästchen sind angekreuzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien de grave&#xa0;: ici, on s’entraîne, et rien n’est gardé. Voici ce qui vous compliquait la tâche.</source>
        <translation>Nicht schlimm: Hier wird geübt, und nichts wird gespeichert. Das machte es Ihnen schwer.</translation>
    </message>
    <message>
        <source>Les ruses de cette bannière</source>
        <translation>Die Tricks dieses Banners</translation>
    </message>
    <message>
        <source>Pas de bouton «&#xa0;Refuser&#xa0;» à côté de «&#xa0;Tout accepter&#xa0;»&#xa0;: le refus est caché derrière «&#xa0;Paramètres&#xa0;».</source>
        <translation>Keine Schaltfläche „Ablehnen“ neben „Alles annehmen“: Das Ablehnen ist hinter „Einstellungen“ versteckt.</translation>
    </message>
    <message>
        <source>Le grand bouton de couleur attire le clic. L’autre choix n’est qu’un petit lien.</source>
        <translation>Die große farbige Schaltfläche lockt zum Klicken. Die andere Wahl ist nur ein kleiner Link.</translation>
    </message>
    <message>
        <source>Les cases sont cochées d’avance. Votre accord doit venir de vous.</source>
        <translation>Die Kästchen sind schon angekreuzt. Ihre Zustimmung muss von Ihnen kommen.</translation>
    </message>
    <message>
        <source>«&#xa0;Intérêt légitime&#xa0;»&#xa0;: des mots compliqués pour une quatrième case, à décocher aussi.</source>
        <translation>„Berechtigtes Interesse“: komplizierte Wörter für ein viertes Kästchen, bei dem auch das Kreuz zu entfernen ist.</translation>
    </message>
    <message>
        <source>«&#xa0;Votre expérience&#xa0;», «&#xa0;le meilleur&#xa0;»&#xa0;: on vous flatte, et on ne dit pas ce qui est gardé.</source>
        <translation>„Ihr Leseerlebnis“, „das Beste“: Man schmeichelt Ihnen und sagt nicht, was gespeichert wird.</translation>
    </message>
    <message>
        <source>En bas de la page, aucun lien «&#xa0;Cookies&#xa0;» pour changer d’avis.</source>
        <translation>Unten auf der Seite gibt es keinen Link „Cookies“, um die Meinung zu ändern.</translation>
    </message>
    <message>
        <source>La prochaine fois</source>
        <translation>Beim nächsten Mal</translation>
    </message>
    <message>
        <source>Cherchez «&#xa0;Refuser&#xa0;», «&#xa0;Continuer sans accepter&#xa0;» ou «&#xa0;Paramètres&#xa0;», même en petit.</source>
        <translation>Suchen Sie „Ablehnen“, „Weiter, ohne anzunehmen“ oder „Einstellungen“, auch klein gedruckt.</translation>
    </message>
    <message>
        <source>Décochez tout, puis enregistrez.</source>
        <translation>Entfernen Sie alle Kreuze und speichern Sie dann.</translation>
    </message>
    <message>
        <source>En Belgique, refuser doit être aussi simple qu’accepter. Un site qui l’oublie ne mérite pas votre accord.</source>
        <translation>In Belgien muss Ablehnen so einfach sein wie Annehmen. Eine Website, die das vergisst, verdient Ihre Zustimmung nicht.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Noch einmal anfangen</translation>
    </message>
    <message>
        <source>Voir une bannière honnête</source>
        <translation>Einen ehrlichen Banner ansehen</translation>
    </message>
</context>
<context>
    <name>sites::lookalike::LookalikePage</name>
    <message>
        <source>Me connecter</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>C’était un faux site</source>
        <translation>Das war eine falsche Website</translation>
    </message>
    <message>
        <source>Entrez dans votre espace client.</source>
        <translation>Willkommen in Ihrem Kundenbereich.</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>L’adresse&#xa0;: en haut, le nom en gras est %1. Le vrai site s’appelle %2.</source>
        <translation>Die Adresse: Oben ist der fett gedruckte Name %1. Die echte Website heißt %2.</translation>
    </message>
    <message>
        <source>Le cadenas ne suffit pas&#xa0;: un faux site peut aussi en avoir un.</source>
        <translation>Das Schloss genügt nicht: Auch eine falsche Website kann eines haben.</translation>
    </message>
    <message>
        <source>L’adresse&#xa0;: en haut, le nom en gras est %1. Connaissez-vous ce site&#xa0;?</source>
        <translation>Die Adresse: Oben ist der fett gedruckte Name %1. Kennen Sie diese Website?</translation>
    </message>
    <message>
        <source>Rien de grave&#xa0;: ici, on s’entraîne.</source>
        <translation>Nicht schlimm: Hier wird geübt.</translation>
    </message>
    <message>
        <source>Ce que vous avez écrit n’a été ni gardé ni envoyé. Ce piège est très bien imité&#xa0;: beaucoup de gens s’y laissent prendre.</source>
        <translation>Was Sie geschrieben haben, wurde weder gespeichert noch gesendet. Diese Falle ist sehr gut nachgemacht: Viele Menschen fallen darauf herein.</translation>
    </message>
    <message>
        <source>Rien n’a été pris. Ces messages sont faits pour que l’on clique vite&#xa0;: cela arrive à tout le monde.</source>
        <translation>Es wurde nichts weggenommen. Diese Nachrichten sind so gemacht, dass man schnell klickt: Das passiert jedem.</translation>
    </message>
    <message>
        <source>Ce qui pouvait vous mettre la puce à l’oreille</source>
        <translation>Was Sie stutzig machen konnte</translation>
    </message>
    <message>
        <source>La prochaine fois</source>
        <translation>Beim nächsten Mal</translation>
    </message>
    <message>
        <source>Ne cliquez pas&#xa0;: écrivez vous-même l’adresse du site que vous connaissez.</source>
        <translation>Klicken Sie nicht: Schreiben Sie selbst die Adresse der Website, die Sie kennen.</translation>
    </message>
    <message>
        <source>Signalez le message avec le bouton «&#xa0;Suspect&#xa0;», puis oubliez-le.</source>
        <translation>Melden Sie die Nachricht mit der Schaltfläche „Verdächtig“ und vergessen Sie sie dann.</translation>
    </message>
    <message>
        <source>Revenir à ma messagerie</source>
        <translation>Zurück zu meinem Postfach</translation>
    </message>
    <message>
        <source>Revenir au bureau</source>
        <translation>Zurück zum Schreibtisch</translation>
    </message>
    <message>
        <source>Le SMS est arrivé&#xa0;: on peut le signaler sans rien ouvrir. C’est déjà réussi.</source>
        <translation>Die SMS ist angekommen: Man kann sie melden, ohne etwas zu öffnen. Das ist schon ein Erfolg.</translation>
    </message>
    <message>
        <source>L’e-mail est arrivé&#xa0;: on peut le signaler sans cliquer. C’est déjà réussi.</source>
        <translation>Die E-Mail ist angekommen: Man kann sie melden, ohne zu klicken. Das ist schon ein Erfolg.</translation>
    </message>
    <message>
        <source>Vous avez suivi son lien&#xa0;: avant, on peut lire l’adresse, et la taper soi-même.</source>
        <translation>Sie sind dem Link gefolgt: Vorher kann man die Adresse lesen und sie selbst tippen.</translation>
    </message>
    <message>
        <source>La page s’est ouverte&#xa0;: on peut lire le nom en gras, puis fermer l’onglet.</source>
        <translation>Die Seite hat sich geöffnet: Man kann den fett gedruckten Namen lesen und dann den Tab schließen.</translation>
    </message>
    <message>
        <source>La page s’est ouverte&#xa0;: on peut fermer l’onglet. Rien n’a été donné.</source>
        <translation>Die Seite hat sich geöffnet: Man kann den Tab schließen. Es wurde nichts weitergegeben.</translation>
    </message>
    <message>
        <source>Vous avez écrit dans le formulaire&#xa0;: dans la vraie vie, c’est le moment d’agir vite.</source>
        <translation>Sie haben in das Formular geschrieben: Im echten Leben muss man jetzt schnell handeln.</translation>
    </message>
    <message>
        <source>Où l’on pouvait s’arrêter</source>
        <translation>Wo man aufhören konnte</translation>
    </message>
    <message>
        <source>Dans la vraie vie</source>
        <translation>Im echten Leben</translation>
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
        <translation>Hinweis gefunden. %1</translation>
    </message>
    <message>
        <source>Pas un indice. %1</source>
        <translation>Kein Hinweis. %1</translation>
    </message>
    <message>
        <source>Appuyez si cette partie vous fait douter.</source>
        <translation>Drücken Sie hier, wenn dieser Teil Sie zweifeln lässt.</translation>
    </message>
</context>
<context>
    <name>sites::mail::ComposePage</name>
    <message>
        <source>À</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Une adresse a toujours un signe @. Plusieurs personnes&#xa0;? Mettez une virgule entre les adresses.</source>
        <translation>Eine Adresse hat immer ein @-Zeichen. Mehrere Personen? Setzen Sie ein Komma zwischen die Adressen.</translation>
    </message>
    <message>
        <source>Choisir dans mon carnet</source>
        <translation>Aus meinem Adressbuch wählen</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Joindre un fichier</source>
        <translation>Eine Datei anhängen</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Effacer ce message</source>
        <translation>Diese Nachricht verwerfen</translation>
    </message>
    <message>
        <source>ouvert</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Transférer</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Brouillon</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Nouveau message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Le brouillon n’a pas pu être gardé. Continuez&#xa0;: nous essayons encore.</source>
        <translation>Der Entwurf konnte nicht gespeichert werden. Machen Sie weiter: Wir versuchen es noch einmal.</translation>
    </message>
    <message>
        <source>Brouillon gardé à %1</source>
        <translation>Entwurf gespeichert um %1 Uhr</translation>
    </message>
    <message>
        <source>Ajouter %1, %2</source>
        <translation>%1 hinzufügen, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a file, its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Retirer %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a file, why it is refused</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) à remplacer</source>
        <translation>
            <numerusform>%n Datei zu ersetzen</numerusform>
            <numerusform>%n Dateien zu ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Envoyer sans objet&#xa0;?</source>
        <translation>Ohne Betreff senden?</translation>
    </message>
    <message>
        <source>L’objet dit en quelques mots de quoi vous parlez. On le lit avant d’ouvrir le message.</source>
        <translation>Der Betreff sagt in wenigen Worten, worum es geht. Man liest ihn, bevor man die Nachricht öffnet.</translation>
    </message>
    <message>
        <source>Écrire un objet</source>
        <translation>Einen Betreff schreiben</translation>
    </message>
    <message>
        <source>Envoyer sans objet</source>
        <translation>Ohne Betreff senden</translation>
    </message>
    <message>
        <source>Votre message est envoyé.</source>
        <translation>Ihre Nachricht ist gesendet.</translation>
    </message>
    <message>
        <source>Vous le retrouvez dans «&#xa0;Envoyés&#xa0;».</source>
        <translation>Sie finden sie unter „Gesendet“ wieder.</translation>
    </message>
    <message>
        <source>Écrivez à qui vous envoyez le message.</source>
        <translation>Schreiben Sie, an wen Sie die Nachricht senden.</translation>
    </message>
    <message>
        <source>Écrivez votre message avant de l’envoyer.</source>
        <translation>Schreiben Sie Ihre Nachricht, bevor Sie sie senden.</translation>
    </message>
    <message>
        <source>Effacer ce message&#xa0;?</source>
        <translation>Diese Nachricht verwerfen?</translation>
    </message>
    <message>
        <source>Ce que vous avez écrit sera perdu.</source>
        <translation>Was Sie geschrieben haben, geht verloren.</translation>
    </message>
    <message>
        <source>Continuer à écrire</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Le message est effacé.</source>
        <translation>Die Nachricht ist verworfen.</translation>
    </message>
</context>
<context>
    <name>sites::mail::ContactsPage</name>
    <message>
        <source>Carnet d’adresses</source>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <source>Votre carnet est vide. Ajoutez les personnes à qui vous écrivez souvent.</source>
        <translation>Ihr Adressbuch ist leer. Fügen Sie die Personen hinzu, denen Sie oft schreiben.</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Le signe @&#xa0;: tenez la touche AltGr et appuyez sur la touche é (2).</source>
        <translation>Das @-Zeichen: Halten Sie die Taste AltGr gedrückt und drücken Sie auf die Taste é (2).</translation>
    </message>
    <message>
        <source>Ajouter au carnet</source>
        <translation>Zum Adressbuch hinzufügen</translation>
    </message>
    <message>
        <source>Ne pas modifier</source>
        <translation>Nicht ändern</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Écrire à %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Modifier %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Supprimer %1 du carnet</source>
        <translation>%1 aus dem Adressbuch löschen</translation>
    </message>
    <message>
        <source>%1 est dans votre carnet.</source>
        <translation>%1 steht in Ihrem Adressbuch.</translation>
    </message>
    <message>
        <source>%1 n’est plus dans votre carnet.</source>
        <translation>%1 steht nicht mehr in Ihrem Adressbuch.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <comment>to undo</comment>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Cette adresse est déjà dans votre carnet.</source>
        <translation>Diese Adresse steht schon in Ihrem Adressbuch.</translation>
    </message>
    <message>
        <source>Modifier une adresse</source>
        <translation>Eine Adresse ändern</translation>
    </message>
    <message>
        <source>Ajouter une adresse</source>
        <translation>Eine Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>sites::mail::FolderColumn</name>
    <message>
        <source>Carnet</source>
        <translation>Adressbuch</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Ordner</translation>
    </message>
    <message numerus="yes">
        <source>%n brouillon(s)</source>
        <translation>
            <numerusform>%n Entwurf</numerusform>
            <numerusform>%n Entwürfe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sites::mail::FolderPage</name>
    <message>
        <source>Vider la corbeille</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Retour à la liste</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Rien trouvé pour «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;». Essayez un autre mot.</source>
        <translation>Nichts gefunden für „%1“ in „%2“. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) trouvé(s)</source>
        <translation>
            <numerusform>%n Nachricht gefunden</numerusform>
            <numerusform>%n Nachrichten gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Pas de message.</source>
        <translation>Keine Nachricht.</translation>
    </message>
    <message>
        <source>Choisissez un message dans la liste</source>
        <translation>Wählen Sie eine Nachricht aus der Liste</translation>
    </message>
    <message>
        <source>Au clavier&#xa0;: ↑ et ↓ pour choisir, Entrée pour ouvrir, R pour répondre, T pour transférer, S pour signaler, Suppr pour supprimer.</source>
        <translation>Mit der Tastatur: ↑ und ↓ zum Wählen, Eingabe zum Öffnen, R zum Antworten, T zum Weiterleiten, S zum Melden, Entf zum Löschen.</translation>
    </message>
    <message>
        <source>Les messages que vous envoyez se trouvent ici.</source>
        <translation>Die Nachrichten, die Sie senden, finden Sie hier.</translation>
    </message>
    <message>
        <source>Un message commencé et pas encore envoyé se garde ici tout seul.</source>
        <translation>Eine angefangene und noch nicht gesendete Nachricht wird hier von selbst aufbewahrt.</translation>
    </message>
    <message>
        <source>Les messages que vous signalez, et ceux qui semblent faux, se trouvent ici.</source>
        <translation>Die Nachrichten, die Sie melden, und die, die falsch scheinen, finden Sie hier.</translation>
    </message>
    <message>
        <source>Les messages supprimés attendent ici&#xa0;: vous pouvez les remettre à leur place.</source>
        <translation>Die gelöschten Nachrichten warten hier: Sie können sie an ihren Platz zurücklegen.</translation>
    </message>
    <message>
        <source>Les messages que l’on vous écrit arrivent ici.</source>
        <translation>Die Nachrichten, die man Ihnen schreibt, kommen hier an.</translation>
    </message>
    <message>
        <source>Messages&#xa0;: %1</source>
        <translation>Nachrichten: %1</translation>
    </message>
    <message>
        <source>Flèches pour choisir, Entrée pour ouvrir, R pour répondre, T pour transférer, S pour signaler, Suppr pour supprimer</source>
        <translation>Pfeile zum Wählen, Eingabe zum Öffnen, R zum Antworten, T zum Weiterleiten, S zum Melden, Entf zum Löschen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Le message est dans la corbeille.</source>
        <translation>Die Nachricht ist im Papierkorb.</translation>
    </message>
    <message>
        <source>Vous pouvez le remettre à sa place.</source>
        <translation>Sie können sie an ihren Platz zurücklegen.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <comment>to undo</comment>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Le message est revenu dans «&#xa0;%1&#xa0;».</source>
        <translation>Die Nachricht ist wieder in „%1“.</translation>
    </message>
    <message>
        <source>Supprimer ce message pour toujours&#xa0;?</source>
        <translation>Diese Nachricht für immer löschen?</translation>
    </message>
    <message>
        <source>Vous ne pourrez plus le remettre à sa place.</source>
        <translation>Sie können sie nicht mehr an ihren Platz zurücklegen.</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Supprimer pour toujours</source>
        <translation>Für immer löschen</translation>
    </message>
    <message>
        <source>Le message est supprimé pour toujours.</source>
        <translation>Die Nachricht ist für immer gelöscht.</translation>
    </message>
    <message>
        <source>Vider la corbeille&#xa0;?</source>
        <translation>Papierkorb leeren?</translation>
    </message>
    <message>
        <source>Tous les messages de la corbeille seront supprimés pour toujours.</source>
        <translation>Alle Nachrichten im Papierkorb werden für immer gelöscht.</translation>
    </message>
    <message>
        <source>La corbeille est vide.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Le message est signalé.</source>
        <translation>Die Nachricht ist gemeldet.</translation>
    </message>
    <message>
        <source>Il est dans «&#xa0;Suspects&#xa0;». En cas de doute, c’est le bon geste&#xa0;: on n’ouvre pas, on signale.</source>
        <translation>Sie ist in „Verdächtig“. Im Zweifel ist das genau richtig: nicht öffnen, sondern melden.</translation>
    </message>
    <message>
        <source>Le message est revenu dans «&#xa0;Reçus&#xa0;».</source>
        <translation>Die Nachricht ist wieder in „Posteingang“.</translation>
    </message>
    <message>
        <source>Le message est de nouveau marqué comme non lu.</source>
        <translation>Die Nachricht ist wieder als ungelesen markiert.</translation>
    </message>
    <message>
        <source>%1 est dans votre carnet.</source>
        <translation>%1 steht in Ihrem Adressbuch.</translation>
    </message>
    <message>
        <source>Voir le carnet</source>
        <translation>Adressbuch ansehen</translation>
    </message>
</context>
<context>
    <name>sites::mail::LessonBox</name>
    <message>
        <source>Exercice&#xa0;: ce message est-il vrai ou faux&#xa0;?</source>
        <translation>Übung: Ist diese Nachricht echt oder falsch?</translation>
    </message>
    <message>
        <source>Messages jugés&#xa0;: %1 sur %2. Réponses justes&#xa0;: %3.</source>
        <translation>Beurteilte Nachrichten: %1 von %2. Richtige Antworten: %3.</translation>
    </message>
    <message>
        <source>Il est vrai</source>
        <translation>Sie ist echt</translation>
    </message>
    <message>
        <source>Il est faux</source>
        <translation>Sie ist falsch</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>Ich weiß es nicht</translation>
    </message>
    <message>
        <source>Message suivant</source>
        <translation>Nächste Nachricht</translation>
    </message>
    <message>
        <source>Cliquez dans le message sur ce qui le trahit. Indices trouvés&#xa0;: %1 sur %2.</source>
        <translation>Klicken Sie in der Nachricht auf das, was sie verrät. Gefundene Hinweise: %1 von %2.</translation>
    </message>
    <message>
        <source>Bien vu, il est faux.</source>
        <translation>Gut erkannt, sie ist falsch.</translation>
    </message>
    <message>
        <source>Bien vu, il est vrai.</source>
        <translation>Gut erkannt, sie ist echt.</translation>
    </message>
    <message>
        <source>Ne pas savoir est une bonne réponse&#xa0;: on ne clique pas.</source>
        <translation>Es nicht zu wissen ist eine gute Antwort: Man klickt nicht.</translation>
    </message>
    <message>
        <source>Pas tout à fait. Vous pouvez répondre encore.</source>
        <translation>Nicht ganz. Sie können noch einmal antworten.</translation>
    </message>
</context>
<context>
    <name>sites::mail::LinkStatus</name>
    <message>
        <source>Ce lien mène à&#xa0;: %1</source>
        <translation>Dieser Link führt zu: %1</translation>
    </message>
</context>
<context>
    <name>sites::mail::MailHeader</name>
    <message>
        <source>Messagerie</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Messagerie, retour aux messages reçus</source>
        <translation>Postfach, zurück zum Posteingang</translation>
    </message>
    <message>
        <source>Chercher un message</source>
        <translation>Eine Nachricht suchen</translation>
    </message>
    <message>
        <source>Haut de la messagerie</source>
        <translation>Oberer Teil des Postfachs</translation>
    </message>
</context>
<context>
    <name>sites::mail::MailListModel</name>
    <message>
        <source>(à personne encore)</source>
        <translation>(noch an niemanden)</translation>
    </message>
    <message>
        <source>À %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>non lu</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>avec un fichier</source>
        <translation>mit einer Datei</translation>
    </message>
    <message>
        <source>répondu</source>
        <translation>beantwortet</translation>
    </message>
</context>
<context>
    <name>sites::mail::MailSite</name>
    <message>
        <source>Messagerie</source>
        <translation>Postfach</translation>
    </message>
    <message>
        <source>Mes e-mails</source>
        <translation>Meine E-Mails</translation>
    </message>
</context>
<context>
    <name>sites::mail::MailTexts</name>
    <message>
        <source>Envoyés</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Brouillons</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>Corbeille</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Reçus</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>(sans objet)</source>
        <translation>(ohne Betreff)</translation>
    </message>
    <message>
        <source>hier</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>aujourd’hui, %1 à %2</source>
        <translation>heute, %1 um %2 Uhr</translation>
    </message>
    <message>
        <source>hier, %1 à %2</source>
        <translation>gestern, %1 um %2 Uhr</translation>
    </message>
    <message>
        <source>le %1 à %2</source>
        <translation>am %1 um %2 Uhr</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) non lu(s)</source>
        <translation>
            <numerusform>%n ungelesene Nachricht</numerusform>
            <numerusform>%n ungelesene Nachrichten</numerusform>
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
        <translation>Am %1 um %2 Uhr schrieb %3:</translation>
    </message>
    <message>
        <source>Message transféré</source>
        <translation>Weitergeleitete Nachricht</translation>
    </message>
    <message>
        <source>De&#xa0;: %1 (%2)</source>
        <translation>Von: %1 (%2)</translation>
    </message>
    <message>
        <source>Date&#xa0;: %1 à %2</source>
        <translation>Datum: %1 um %2 Uhr</translation>
    </message>
    <message>
        <source>Objet&#xa0;: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>Il manque le signe @ dans «&#xa0;%1&#xa0;». Exemple&#xa0;: lucie.delvaux@messagerie.example</source>
        <translation>In „%1“ fehlt das @-Zeichen. Beispiel: lucie.delvaux@messagerie.example</translation>
    </message>
    <message>
        <source>Il y a deux signes @ dans «&#xa0;%1&#xa0;». Une adresse n’en a qu’un.</source>
        <translation>In „%1“ sind zwei @-Zeichen. Eine Adresse hat nur eines.</translation>
    </message>
    <message>
        <source>Il manque le nom avant le signe @ dans «&#xa0;%1&#xa0;».</source>
        <translation>In „%1“ fehlt der Name vor dem @-Zeichen.</translation>
    </message>
    <message>
        <source>La fin de l’adresse manque dans «&#xa0;%1&#xa0;». Après @, il y a un nom, un point et une fin&#xa0;: messagerie.example</source>
        <translation>In „%1“ fehlt das Ende der Adresse. Nach @ kommen ein Name, ein Punkt und eine Endung: messagerie.example</translation>
    </message>
    <message>
        <source>Une adresse n’a ni accent ni espace&#xa0;: relisez «&#xa0;%1&#xa0;».</source>
        <translation>Eine Adresse hat weder Akzente noch Leerzeichen: Lesen Sie „%1“ noch einmal.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas une adresse complète. Exemple&#xa0;: lucie.delvaux@messagerie.example</source>
        <translation>„%1“ ist keine vollständige Adresse. Beispiel: lucie.delvaux@messagerie.example</translation>
    </message>
</context>
<context>
    <name>sites::mail::MessageAnatomy</name>
    <message>
        <source>Expéditeur</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Sujet</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Lien</source>
        <extracomment>A link of a message: what it says, then the address it really leads to</extracomment>
        <translation>Link</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;», qui mène à %2</source>
        <translation>„%1“, der zu %2 führt</translation>
    </message>
    <message>
        <source>Cet expéditeur-là n’a rien d’anormal. Cherchez ce que le message vous demande de faire.</source>
        <translation>An diesem Absender ist nichts Auffälliges. Suchen Sie, was die Nachricht von Ihnen verlangt.</translation>
    </message>
    <message>
        <source>Un vrai message pourrait s’appeler ainsi. Regardez plutôt l’adresse ou le texte.</source>
        <translation>Eine echte Nachricht könnte so heißen. Sehen Sie sich lieber die Adresse oder den Text an.</translation>
    </message>
    <message>
        <source>L’adresse du lien est celle que l’on attend. Regardez l’expéditeur ou le texte.</source>
        <translation>Die Adresse des Links ist die erwartete. Sehen Sie sich den Absender oder den Text an.</translation>
    </message>
    <message>
        <source>Cette phrase pourrait être dans un vrai message. Continuez de chercher, rien ne presse.</source>
        <translation>Dieser Satz könnte in einer echten Nachricht stehen. Suchen Sie weiter, es eilt nicht.</translation>
    </message>
</context>
<context>
    <name>sites::mail::MessageView</name>
    <message>
        <source>Ce message est dans «&#xa0;Suspects&#xa0;».</source>
        <translation>Diese Nachricht ist in „Verdächtig“.</translation>
    </message>
    <message>
        <source>Ne donnez rien, n’ouvrez pas ses liens, sauf si vous êtes sûr de qui l’envoie.</source>
        <translation>Geben Sie nichts weiter und öffnen Sie ihre Links nicht, außer wenn Sie sicher sind, wer sie sendet.</translation>
    </message>
    <message>
        <source>à moi</source>
        <translation>an mich</translation>
    </message>
    <message>
        <source>à %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>to whom, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Mène à %1</source>
        <translation>Führt zu %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A file: its name, its size</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Voir</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Voir %1</source>
        <translation>%1 ansehen</translation>
    </message>
    <message>
        <source>Télécharger</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Télécharger %1</source>
        <translation>%1 herunterladen</translation>
    </message>
    <message>
        <source>Touche %1</source>
        <translation>Taste %1</translation>
    </message>
    <message>
        <source>%1 (touche %2)</source>
        <translation>%1 (Taste %2)</translation>
    </message>
    <message>
        <source>Suppr</source>
        <comment>the Delete key</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Remettre</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Supprimer pour toujours</source>
        <translation>Für immer löschen</translation>
    </message>
    <message>
        <source>Pas suspect</source>
        <translation>Nicht verdächtig</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Transférer</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>Marquer comme non lu</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Ajouter au carnet</source>
        <translation>Zum Adressbuch hinzufügen</translation>
    </message>
</context>
<context>
    <name>trainer::BackgroundWork</name>
    <message>
        <source>Arrêter</source>
        <translation>Anhalten</translation>
    </message>
</context>
<context>
    <name>trainer::ClientFile</name>
    <message>
        <source>Corriger</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Il n’y en a pas.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>Voir %1</source>
        <translation>%1 ansehen</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dossier de %1</source>
        <extracomment>%1 a name</extracomment>
        <translation>Akte von %1</translation>
    </message>
    <message>
        <source>Le raccordement</source>
        <translation>Der Anschluss</translation>
    </message>
    <message>
        <source>L’espace client</source>
        <translation>Der Kundenbereich</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>trainer::ClosedQuizzes</name>
    <message>
        <source>Plus d’essai pour le questionnaire de «&#xa0;%1&#xa0;».</source>
        <translation>Kein Versuch mehr für die Fragen von „%1“.</translation>
    </message>
    <message>
        <source>Redonner 1 essai</source>
        <translation>1 Versuch zurückgeben</translation>
    </message>
    <message>
        <source>Redonner %1 essais</source>
        <translation>%1 Versuche zurückgeben</translation>
    </message>
    <message>
        <source>Les essais n’ont pas pu être redonnés. Essayez encore.</source>
        <translation>Die Versuche konnten nicht zurückgegeben werden. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>C’est fait&#xa0;: 1 essai de plus pour «&#xa0;%1&#xa0;».</source>
        <translation>Erledigt: 1 Versuch mehr für „%1“.</translation>
    </message>
    <message>
        <source>C’est fait&#xa0;: %1 essais de plus pour «&#xa0;%2&#xa0;».</source>
        <translation>Erledigt: %1 Versuche mehr für „%2“.</translation>
    </message>
</context>
<context>
    <name>trainer::ClosingPage</name>
    <message>
        <source>Bilan</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Ce que chacun emporte à la fin de la séance.</source>
        <translation>Was alle am Ende der Sitzung mitnehmen.</translation>
    </message>
    <message>
        <source>Les papiers du groupe</source>
        <translation>Die Papiere der Gruppe</translation>
    </message>
    <message>
        <source>Un seul PDF pour tout le groupe, une personne après l’autre.</source>
        <translation>Eine einzige PDF für die ganze Gruppe, eine Person nach der anderen.</translation>
    </message>
    <message>
        <source>Les feuilles «&#xa0;Ce que je sais faire&#xa0;»</source>
        <translation>Die Blätter „Was ich kann“</translation>
    </message>
    <message>
        <source>Avec les prénoms</source>
        <translation>Mit den Vornamen</translation>
    </message>
    <message>
        <source>Les attestations, avec les prénoms</source>
        <translation>Die Bescheinigungen, mit den Vornamen</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Enregistrer en PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Que faire en cas de fraude</source>
        <translation>Was tun bei Betrug</translation>
    </message>
    <message>
        <source>Une page à donner à chacun&#xa0;: qui appeler, et dans quel ordre.</source>
        <translation>Eine Seite für alle: wen man anruft, und in welcher Reihenfolge.</translation>
    </message>
    <message>
        <source>Imprimer cette page</source>
        <translation>Diese Seite drucken</translation>
    </message>
    <message>
        <source>Vérifier une attestation</source>
        <translation>Eine Bescheinigung prüfen</translation>
    </message>
    <message>
        <source>Le code, ou le texte du code QR</source>
        <translation>Der Code oder der Text des QR-Codes</translation>
    </message>
    <message>
        <source>Le code est imprimé à côté du code QR, comme V3QK-88TD.</source>
        <translation>Der Code steht neben dem QR-Code, wie V3QK-88TD.</translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Choisir un PDF</source>
        <translation>Eine PDF wählen</translation>
    </message>
    <message>
        <source>Annuler cette attestation</source>
        <translation>Diese Bescheinigung widerrufen</translation>
    </message>
    <message>
        <source>Reconnaître les attestations d’ailleurs</source>
        <translation>Bescheinigungen von anderswo erkennen</translation>
    </message>
    <message>
        <source>Un autre ordinateur reconnaît vos attestations quand il a votre clé publique. Comparez l’empreinte par téléphone avant d’accepter une clé.</source>
        <translation>Ein anderer Computer erkennt Ihre Bescheinigungen, wenn er Ihren öffentlichen Schlüssel hat. Vergleichen Sie den Fingerabdruck am Telefon, bevor Sie einen Schlüssel annehmen.</translation>
    </message>
    <message>
        <source>Enregistrer ma clé publique</source>
        <translation>Meinen öffentlichen Schlüssel speichern</translation>
    </message>
    <message>
        <source>Accepter une clé</source>
        <translation>Einen Schlüssel annehmen</translation>
    </message>
    <message>
        <source>Il n’y a rien à imprimer.</source>
        <translation>Es gibt nichts zu drucken.</translation>
    </message>
    <message>
        <source>Choisissez ce que vous voulez. Une attestation demande au moins un exercice réussi.</source>
        <translation>Wählen Sie, was Sie möchten. Eine Bescheinigung braucht mindestens eine geschaffte Übung.</translation>
    </message>
    <message>
        <source>Enregistrer les papiers du groupe</source>
        <translation>Die Papiere der Gruppe speichern</translation>
    </message>
    <message>
        <source>Documents PDF (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>Choisissez un autre endroit, puis essayez encore.</source>
        <translation>Wählen Sie einen anderen Ort und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Choisir une attestation</source>
        <translation>Eine Bescheinigung wählen</translation>
    </message>
    <message>
        <source>Ce n’est pas le code d’une attestation.</source>
        <translation>Das ist nicht der Code einer Bescheinigung.</translation>
    </message>
    <message>
        <source>Écrivez d’abord le code qui est imprimé sur l’attestation.</source>
        <translation>Schreiben Sie zuerst den Code, der auf der Bescheinigung steht.</translation>
    </message>
    <message>
        <source>Annuler l’attestation %1&#xa0;?</source>
        <translation>Die Bescheinigung %1 widerrufen?</translation>
    </message>
    <message>
        <source>Sa vérification échouera sur cet ordinateur. Le papier, lui, ne change pas.</source>
        <translation>Ihre Prüfung wird auf diesem Computer scheitern. Das Papier selbst ändert sich nicht.</translation>
    </message>
    <message>
        <source>La garder</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>L’attestation %1 est annulée.</source>
        <translation>Die Bescheinigung %1 ist widerrufen.</translation>
    </message>
    <message>
        <source>Clés d’Electruc (*.json)</source>
        <translation>Schlüssel von Electruc (*.json)</translation>
    </message>
    <message>
        <source>Votre clé publique est dans un fichier.</source>
        <translation>Ihr öffentlicher Schlüssel ist in einer Datei.</translation>
    </message>
    <message>
        <source>Le fichier n’a pas pu être écrit.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Ce n’est pas un fichier de clé d’Electruc.</source>
        <translation>Das ist keine Schlüsseldatei von Electruc.</translation>
    </message>
    <message>
        <source>Demandez-le à nouveau à l’autre organisation.</source>
        <translation>Bitten Sie die andere Organisation noch einmal darum.</translation>
    </message>
    <message>
        <source>Cette clé est acceptée.</source>
        <translation>Dieser Schlüssel ist angenommen.</translation>
    </message>
    <message>
        <source>Empreinte&#xa0;: %1</source>
        <translation>Fingerabdruck: %1</translation>
    </message>
    <message>
        <source>Votre empreinte&#xa0;: %1</source>
        <translation>Ihr Fingerabdruck: %1</translation>
    </message>
    <message>
        <source>Acceptée&#xa0;: %1, %2</source>
        <extracomment>%1 an organisation, %2 the fingerprint of its key</extracomment>
        <translation>Angenommen: %1, %2</translation>
    </message>
    <message>
        <source>sans nom</source>
        <translation>ohne Namen</translation>
    </message>
    <message>
        <source>Cela n’a pas pu être fait.</source>
        <translation>Das konnte nicht erledigt werden.</translation>
    </message>
    <message>
        <source>Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau.</source>
        <translation>Versuchen Sie es noch einmal. Klappt es nicht, schließen Sie das Programm und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>Modèle d’attestation</source>
        <translation>Vorlage für Bescheinigungen</translation>
    </message>
    <message>
        <source>Pour qui</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>%1 (par défaut)</source>
        <translation>%1 (Standard)</translation>
    </message>
    <message>
        <source>Tout le groupe</source>
        <translation>Die ganze Gruppe</translation>
    </message>
</context>
<context>
    <name>trainer::ContentPanel</name>
    <message>
        <source>Exercices ajoutés</source>
        <translation>Hinzugefügte Übungen</translation>
    </message>
    <message>
        <source>Des exercices écrits par vous ou par une autre organisation, dans un fichier .zip. Chacun est vérifié&#xa0;: rien d’autre qu’un exercice n’entre.</source>
        <translation>Übungen, die Sie oder eine andere Organisation geschrieben haben, in einer .zip-Datei. Jede wird geprüft: Nur Übungen kommen herein.</translation>
    </message>
    <message>
        <source>Ajouter un fichier .zip</source>
        <translation>Eine .zip-Datei hinzufügen</translation>
    </message>
    <message>
        <source>1 exercice</source>
        <translation>1 Übung</translation>
    </message>
    <message>
        <source>%1 exercices</source>
        <translation>%1 Übungen</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Enregistrer «&#xa0;%1&#xa0;» dans un fichier</source>
        <translation>„%1“ in einer Datei speichern</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Retirer «&#xa0;%1&#xa0;»</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>Ajouter des exercices</source>
        <translation>Übungen hinzufügen</translation>
    </message>
    <message>
        <source>Paquets d’exercices (*.zip)</source>
        <translation>Übungspakete (*.zip)</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est ajouté.</source>
        <translation>„%1“ ist hinzugefügt.</translation>
    </message>
    <message>
        <source>Les exercices viennent après ceux d’Electruc.</source>
        <translation>Die Übungen kommen nach denen von Electruc.</translation>
    </message>
    <message>
        <source>et %1 autres</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Ce paquet est refusé. Rien n’a été ajouté.</source>
        <translation>Dieses Paket ist abgelehnt. Es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Voici pourquoi, pour la personne qui l’a écrit&#xa0;:</source>
        <translation>Hier der Grund, für die Person, die es geschrieben hat:</translation>
    </message>
    <message>
        <source>Enregistrer les exercices</source>
        <translation>Die Übungen speichern</translation>
    </message>
    <message>
        <source>Les exercices sont dans un fichier.</source>
        <translation>Die Übungen sind in einer Datei.</translation>
    </message>
    <message>
        <source>Le fichier n’a pas pu être écrit.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choisissez un autre endroit, puis essayez encore.</source>
        <translation>Wählen Sie einen anderen Ort und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Les exercices sont retirés.</source>
        <translation>Die Übungen sind entfernt.</translation>
    </message>
    <message>
        <source>Ce que chacun y a réussi revient si vous les ajoutez à nouveau.</source>
        <translation>Was alle darin geschafft haben, kommt zurück, wenn Sie sie wieder hinzufügen.</translation>
    </message>
    <message>
        <source>Cela n’a pas pu être fait.</source>
        <translation>Das konnte nicht erledigt werden.</translation>
    </message>
    <message>
        <source>Choisissez un autre fichier, ou réessayez.</source>
        <translation>Wählen Sie eine andere Datei, oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Un instant, les exercices sont vérifiés…</source>
        <translation>Einen Moment, die Übungen werden geprüft…</translation>
    </message>
</context>
<context>
    <name>trainer::DataPage</name>
    <message>
        <source>Données</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Chercher dans la liste</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Tout désélectionner</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Les flèches changent de ligne&#xa0;; Espace la choisit, Entrée l’ouvre, la touche Menu montre ce qu’on peut faire.</source>
        <translation>Die Pfeile wechseln die Zeile; die Leertaste wählt sie aus, Eingabe öffnet sie, die Menütaste zeigt, was man tun kann.</translation>
    </message>
    <message>
        <source>Il n’y a rien à montrer ici.</source>
        <translation>Hier gibt es nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Changez les mots cherchés ou les filtres.</source>
        <translation>Ändern Sie die Suchwörter oder die Filter.</translation>
    </message>
    <message>
        <source>Précédente</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Suivante</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Toutes les années</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <source>Année %1</source>
        <translation>Jahr %1</translation>
    </message>
    <message>
        <source>%1 · page %2 sur %3</source>
        <extracomment>%1 such as « 42 factures »</extracomment>
        <translation>%1 · Seite %2 von %3</translation>
    </message>
    <message>
        <source>Tout choisir (%1)</source>
        <translation>Alle auswählen (%1)</translation>
    </message>
    <message>
        <source>Revenir en arrière</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1 seulement. Montrer tout le monde</source>
        <translation>Nur %1. Alle zeigen</translation>
    </message>
    <message>
        <source>Dossier du client</source>
        <translation>Kundenakte</translation>
    </message>
    <message>
        <source>Enregistrer une copie</source>
        <translation>Eine Kopie speichern</translation>
    </message>
</context>
<context>
    <name>trainer::EventWords</name>
    <message>
        <source>Une facture arrive</source>
        <translation>Eine Rechnung kommt an</translation>
    </message>
    <message>
        <source>Les relevés sont validés</source>
        <translation>Die Ablesungen werden bestätigt</translation>
    </message>
    <message>
        <source>Les relevés sont refusés</source>
        <translation>Die Ablesungen werden abgelehnt</translation>
    </message>
    <message>
        <source>Les domiciliations sont acceptées</source>
        <translation>Die Lastschriften werden angenommen</translation>
    </message>
    <message>
        <source>La banque paie les factures</source>
        <translation>Die Bank zahlt die Rechnungen</translation>
    </message>
    <message>
        <source>Electruc rend ce qui a été payé de trop</source>
        <translation>Electruc erstattet, was zu viel gezahlt wurde</translation>
    </message>
    <message>
        <source>Le site Electruc tombe en panne</source>
        <translation>Die Website von Electruc fällt aus</translation>
    </message>
    <message>
        <source>Le site Electruc marche de nouveau</source>
        <translation>Die Website von Electruc funktioniert wieder</translation>
    </message>
    <message>
        <source>La connexion devient lente</source>
        <translation>Die Verbindung wird langsam</translation>
    </message>
    <message>
        <source>La connexion est perdue</source>
        <translation>Die Verbindung bricht ab</translation>
    </message>
    <message>
        <source>La connexion est normale</source>
        <translation>Die Verbindung ist normal</translation>
    </message>
    <message>
        <source>La session se termine</source>
        <translation>Die Sitzung endet</translation>
    </message>
    <message>
        <source>Des rappels de paiement partent</source>
        <translation>Zahlungserinnerungen werden gesendet</translation>
    </message>
    <message>
        <source>annulé</source>
        <translation>annulliert</translation>
    </message>
    <message>
        <source>rien à facturer</source>
        <translation>nichts zu berechnen</translation>
    </message>
    <message>
        <source>1 facture</source>
        <translation>1 Rechnung</translation>
    </message>
    <message>
        <source>%1 factures</source>
        <translation>%1 Rechnungen</translation>
    </message>
    <message>
        <source>aucun relevé n’attendait</source>
        <translation>keine Ablesung wartete</translation>
    </message>
    <message>
        <source>1 relevé</source>
        <translation>1 Ablesung</translation>
    </message>
    <message>
        <source>%1 relevés</source>
        <translation>%1 Ablesungen</translation>
    </message>
    <message>
        <source>aucune n’attendait</source>
        <translation>keine wartete</translation>
    </message>
    <message>
        <source>1 mandat</source>
        <translation>1 Mandat</translation>
    </message>
    <message>
        <source>%1 mandats</source>
        <translation>%1 Mandate</translation>
    </message>
    <message>
        <source>1 remboursement</source>
        <translation>1 Erstattung</translation>
    </message>
    <message>
        <source>%1 remboursements</source>
        <translation>%1 Erstattungen</translation>
    </message>
    <message>
        <source>1 rappel</source>
        <translation>1 Erinnerung</translation>
    </message>
    <message>
        <source>%1 rappels</source>
        <translation>%1 Erinnerungen</translation>
    </message>
    <message>
        <source>personne n’était connecté</source>
        <translation>niemand war angemeldet</translation>
    </message>
    <message>
        <source>fait</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>c’était déjà le cas</source>
        <translation>es war schon so</translation>
    </message>
    <message>
        <source>aujourd’hui à %1</source>
        <translation>heute um %1 Uhr</translation>
    </message>
    <message>
        <source>le %1 à %2</source>
        <translation>am %1 um %2 Uhr</translation>
    </message>
    <message>
        <source>Un faux SMS arrive</source>
        <translation>Eine falsche SMS kommt an</translation>
    </message>
    <message>
        <source>Un SMS vrai, mais inquiétant, arrive</source>
        <translation>Eine echte, aber beunruhigende SMS kommt an</translation>
    </message>
    <message>
        <source>Un faux conseiller appelle</source>
        <translation>Ein falscher Berater ruft an</translation>
    </message>
    <message>
        <source>Un vrai technicien appelle</source>
        <translation>Ein echter Techniker ruft an</translation>
    </message>
    <message>
        <source>personne n’a de téléphone</source>
        <translation>niemand hat ein Telefon</translation>
    </message>
    <message>
        <source>1 SMS</source>
        <translation>1 SMS</translation>
    </message>
    <message>
        <source>%1 SMS</source>
        <translation>%1 SMS</translation>
    </message>
    <message>
        <source>cela sonnait déjà</source>
        <translation>es klingelte schon</translation>
    </message>
    <message>
        <source>1 appel</source>
        <translation>1 Anruf</translation>
    </message>
    <message>
        <source>%1 appels</source>
        <translation>%1 Anrufe</translation>
    </message>
    <message>
        <source>Les demandes reçoivent une réponse</source>
        <translation>Die Anfragen bekommen eine Antwort</translation>
    </message>
    <message>
        <source>1 réponse</source>
        <translation>1 Antwort</translation>
    </message>
    <message>
        <source>%1 réponses</source>
        <translation>%1 Antworten</translation>
    </message>
    <message>
        <source>Un faux e-mail arrive</source>
        <translation>Eine falsche E-Mail kommt an</translation>
    </message>
    <message>
        <source>L’imprimante n’a plus de papier</source>
        <translation>Der Drucker hat kein Papier mehr</translation>
    </message>
    <message>
        <source>L’imprimante a du papier</source>
        <translation>Der Drucker hat Papier</translation>
    </message>
    <message>
        <source>personne n’a de boîte</source>
        <translation>niemand hat ein Postfach</translation>
    </message>
    <message>
        <source>1 e-mail</source>
        <translation>1 E-Mail</translation>
    </message>
    <message>
        <source>%1 e-mails</source>
        <translation>%1 E-Mails</translation>
    </message>
    <message>
        <source>Les écrans se reposent 5 minutes</source>
        <translation>Die Bildschirme ruhen 5 Minuten</translation>
    </message>
    <message>
        <source>Le coach propose un exercice</source>
        <translation>Der Coach schlägt eine Übung vor</translation>
    </message>
    <message>
        <source>Une note pour vous</source>
        <translation>Eine Notiz für Sie</translation>
    </message>
</context>
<context>
    <name>trainer::EventsPage</name>
    <message>
        <source>Événements</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Ce que vous déclenchez arrive tout de suite sur cet ordinateur, ou au moment que vous choisissez.</source>
        <translation>Was Sie auslösen, geschieht sofort auf diesem Computer oder zu dem Zeitpunkt, den Sie wählen.</translation>
    </message>
    <message>
        <source>Déclencher</source>
        <translation>Auslösen</translation>
    </message>
    <message>
        <source>Pour qui</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>Les pannes et la connexion concernent tout l’ordinateur.</source>
        <translation>Ausfälle und Verbindung betreffen den ganzen Computer.</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Maintenant, plus tard, ou un jour du calendrier.</source>
        <translation>Jetzt, später oder an einem Tag im Kalender.</translation>
    </message>
    <message>
        <source>Le calendrier de l’exercice</source>
        <translation>Der Kalender der Übung</translation>
    </message>
    <message>
        <source>Avancer d’un jour</source>
        <translation>Einen Tag vorrücken</translation>
    </message>
    <message>
        <source>Avancer d’une semaine</source>
        <translation>Eine Woche vorrücken</translation>
    </message>
    <message>
        <source>Avancer d’un mois</source>
        <translation>Einen Monat vorrücken</translation>
    </message>
    <message>
        <source>Ce qui va arriver</source>
        <translation>Was geschehen wird</translation>
    </message>
    <message>
        <source>Rien n’est prévu.</source>
        <translation>Es ist nichts geplant.</translation>
    </message>
    <message>
        <source>Ce qui est arrivé</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Rien encore.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>Tout le monde</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Maintenant</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Dans %1 minutes</source>
        <translation>In %1 Minuten</translation>
    </message>
    <message>
        <source>Demain, dans le calendrier</source>
        <translation>Morgen, im Kalender</translation>
    </message>
    <message>
        <source>Dans une semaine, dans le calendrier</source>
        <translation>In einer Woche, im Kalender</translation>
    </message>
    <message>
        <source>Résultat&#xa0;: %1.</source>
        <extracomment>%1 what came of an event, such as « 8 factures »</extracomment>
        <translation>Ergebnis: %1.</translation>
    </message>
    <message>
        <source>C’est prévu.</source>
        <translation>Es ist geplant.</translation>
    </message>
    <message>
        <source>%1, %2. Vous pouvez encore l’annuler.</source>
        <translation>%1, %2. Sie können es noch aufheben.</translation>
    </message>
    <message>
        <source>Nous sommes le %1.</source>
        <translation>Heute ist der %1.</translation>
    </message>
    <message>
        <source>Rien n’est arrivé entre-temps.</source>
        <translation>In der Zwischenzeit ist nichts geschehen.</translation>
    </message>
    <message>
        <source>par le calendrier</source>
        <translation>durch den Kalender</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Annuler&#xa0;: %1, %2</source>
        <translation>Aufheben: %1, %2</translation>
    </message>
    <message>
        <source>Dans l’exercice, nous sommes le %1, comme sur l’ordinateur.</source>
        <translation>In der Übung ist heute der %1, wie auf dem Computer.</translation>
    </message>
    <message>
        <source>Dans l’exercice, nous sommes le %1&#xa0;: %2 jours plus tard que l’ordinateur. La remise à zéro revient au jour d’aujourd’hui.</source>
        <translation>In der Übung ist heute der %1: %2 Tage später als auf dem Computer. Das Zurücksetzen führt zum heutigen Tag zurück.</translation>
    </message>
    <message>
        <source>Prochaine facture du mois&#xa0;: le %1.</source>
        <translation>Nächste Monatsrechnung: am %1.</translation>
    </message>
    <message>
        <source>le site Electruc est en panne</source>
        <translation>die Website von Electruc ist ausgefallen</translation>
    </message>
    <message>
        <source>la connexion est lente</source>
        <translation>die Verbindung ist langsam</translation>
    </message>
    <message>
        <source>la connexion est perdue</source>
        <translation>die Verbindung ist abgebrochen</translation>
    </message>
    <message>
        <source>En ce moment&#xa0;: %1.</source>
        <translation>Im Moment: %1.</translation>
    </message>
    <message>
        <source> et </source>
        <translation> und </translation>
    </message>
    <message>
        <source>Cela n’a pas pu arriver.</source>
        <translation>Das konnte nicht geschehen.</translation>
    </message>
    <message>
        <source>Vérifiez qu’il reste de la place sur le disque, puis essayez encore. Rien n’est fait à moitié.</source>
        <translation>Prüfen Sie, ob auf der Festplatte noch Platz ist, und versuchen Sie es dann noch einmal. Nichts ist halb gemacht.</translation>
    </message>
    <message>
        <source>l’imprimante n’a plus de papier</source>
        <translation>der Drucker hat kein Papier mehr</translation>
    </message>
    <message>
        <source>Un instant, les jours passent…</source>
        <translation>Einen Augenblick, die Tage vergehen…</translation>
    </message>
    <message>
        <source>séance en pause</source>
        <translation>Sitzung unterbrochen</translation>
    </message>
    <message>
        <source>de la séance</source>
        <translation>der Sitzung</translation>
    </message>
</context>
<context>
    <name>trainer::FileViewer</name>
    <message>
        <source>Page précédente</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Ce que montre %1</source>
        <translation>Was %1 zeigt</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Enregistrer une copie</source>
        <translation>Eine Kopie speichern</translation>
    </message>
</context>
<context>
    <name>trainer::FollowCorner</name>
    <message>
        <source>Apprenant</source>
        <translation>Teilnehmer</translation>
    </message>
</context>
<context>
    <name>trainer::FollowModel</name>
    <message>
        <source>%1, exercice %2, %3&#xa0;: %4</source>
        <comment>learner, number, title, state</comment>
        <translation>%1, Übung %2, %3: %4</translation>
    </message>
    <message>
        <source>À aider depuis %1&#xa0;: %2.</source>
        <translation>Braucht Hilfe seit %1: %2.</translation>
    </message>
    <message>
        <source>À aider</source>
        <translation>Braucht Hilfe</translation>
    </message>
    <message>
        <source>%1&#xa0;: à aider, %2</source>
        <translation>%1: braucht Hilfe, %2</translation>
    </message>
    <message>
        <source>%1, à son poste</source>
        <translation>%1, am Computer</translation>
    </message>
</context>
<context>
    <name>trainer::FollowPage</name>
    <message>
        <source>Suivi du groupe</source>
        <translation>Stand der Gruppe</translation>
    </message>
    <message>
        <source>Fait</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Fait avec aide</source>
        <translation>Mit Hilfe geschafft</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>In Bearbeitung</translation>
    </message>
    <message>
        <source>À aider</source>
        <translation>Braucht Hilfe</translation>
    </message>
    <message>
        <source>Les flèches passent d’une case à l’autre&#xa0;; Entrée montre le parcours de la personne.</source>
        <translation>Die Pfeile wechseln das Feld; Enter zeigt den Weg der Person.</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Voir le parcours</source>
        <translation>Weg ansehen</translation>
    </message>
    <message>
        <source>Tableau (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Avec les prénoms</source>
        <translation>Mit den Vornamen</translation>
    </message>
    <message>
        <source>Le suivi n’a pas pu être lu.</source>
        <translation>Der Stand konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Il essaie encore tout seul. Ce que vous voyez peut dater d’avant.</source>
        <translation>Es wird von selbst noch einmal versucht. Was Sie sehen, kann von vorher sein.</translation>
    </message>
    <message>
        <source>Il n’y a personne dans ce groupe.</source>
        <translation>In dieser Gruppe ist niemand.</translation>
    </message>
    <message>
        <source>Aucun apprenant n’a commencé.</source>
        <translation>Noch niemand hat begonnen.</translation>
    </message>
    <message>
        <source>Ajoutez des prénoms&#xa0;: leur travail se suivra ici.</source>
        <translation>Fügen Sie Vornamen hinzu: Ihre Arbeit sehen Sie dann hier.</translation>
    </message>
    <message>
        <source>Dès que quelqu’un s’assied et commence un exercice, son travail se suit ici.</source>
        <translation>Sobald sich jemand hinsetzt und eine Übung beginnt, sehen Sie die Arbeit hier.</translation>
    </message>
    <message>
        <source>Voir les groupes</source>
        <translation>Gruppen ansehen</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <comment>« Exercice 3, étape 2 », then what the step says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cela n’a pas pu être noté.</source>
        <translation>Das konnte nicht notiert werden.</translation>
    </message>
    <message>
        <source>Essayez encore.</source>
        <translation>Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Vous aidez %1.</source>
        <translation>Sie helfen %1.</translation>
    </message>
    <message>
        <source>Sa main est baissée et l’attente repart de zéro.</source>
        <translation>Die Hand ist gesenkt und das Warten beginnt wieder bei null.</translation>
    </message>
    <message>
        <source>Enregistrer le suivi</source>
        <translation>Stand speichern</translation>
    </message>
    <message>
        <source>Listes (*.csv)</source>
        <translation>Listen (*.csv)</translation>
    </message>
    <message>
        <source>Le suivi est dans un tableau.</source>
        <translation>Der Stand ist in einer Tabelle.</translation>
    </message>
    <message>
        <source>Le tableau n’a pas pu être écrit.</source>
        <translation>Die Tabelle konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choisissez un autre endroit, puis essayez encore.</source>
        <translation>Wählen Sie einen anderen Ort und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>trainer::FollowPapers</name>
    <message>
        <source>Personne %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>Fait</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Aide</source>
        <comment>done with help, in a narrow column</comment>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Suivi du groupe</source>
        <translation>Stand der Gruppe</translation>
    </message>
    <message>
        <source>le %1 à %2</source>
        <translation>am %1 um %2 Uhr</translation>
    </message>
    <message>
        <source>Personne</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Indices demandés</source>
        <translation>Erbetene Hinweise</translation>
    </message>
    <message>
        <source>Erreurs reconnues</source>
        <translation>Erkannte Fehler</translation>
    </message>
    <message>
        <source>Q %1/%2</source>
        <extracomment>Q for quiz, in a narrow column: right answers of all questions</extracomment>
        <translation>Q %1/%2</translation>
    </message>
    <message>
        <source>Aide&#xa0;: fait avec aide · 3/5&#xa0;: à l’étape 3 sur 5 · Q 2/3&#xa0;: 2 réponses justes sur 3 · –&#xa0;: pas commencé</source>
        <translation>Hilfe: mit Hilfe geschafft · 3/5: bei Schritt 3 von 5 · Q 2/3: 2 von 3 richtig · –: nicht begonnen</translation>
    </message>
</context>
<context>
    <name>trainer::FollowWords</name>
    <message>
        <source>Étape %1/%2</source>
        <translation>Schritt %1/%2</translation>
    </message>
    <message>
        <source>Fait</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Avec aide</source>
        <translation>Mit Hilfe</translation>
    </message>
    <message>
        <source>étape %1 sur %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>fait</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>fait avec aide</source>
        <translation>mit Hilfe geschafft</translation>
    </message>
    <message>
        <source>pas encore commencé</source>
        <translation>noch nicht begonnen</translation>
    </message>
    <message>
        <source>1 indice</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <source>%1 indices</source>
        <translation>%1 Hinweise</translation>
    </message>
    <message>
        <source>1 erreur</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 erreurs</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>main levée</source>
        <translation>Hand gehoben</translation>
    </message>
    <message>
        <source>plusieurs erreurs à la même étape</source>
        <translation>mehrere Fehler beim selben Schritt</translation>
    </message>
    <message>
        <source>n’avance plus</source>
        <translation>kommt nicht weiter</translation>
    </message>
    <message>
        <source>aide demandée</source>
        <translation>Hilfe erbeten</translation>
    </message>
    <message>
        <source>moins d’une minute</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>&lt; 1 min</source>
        <translation>&lt; 1 Min.</translation>
    </message>
    <message>
        <source>Sans exercice</source>
        <translation>Ohne Übung</translation>
    </message>
    <message>
        <source>Exercice %1, étape %2</source>
        <translation>Übung %1, Schritt %2</translation>
    </message>
    <message>
        <source>Une personne vous attend</source>
        <translation>Eine Person wartet auf Sie</translation>
    </message>
    <message>
        <source>Deux personnes vous attendent</source>
        <translation>Zwei Personen warten auf Sie</translation>
    </message>
    <message>
        <source>%1 personnes vous attendent</source>
        <translation>%1 Personen warten auf Sie</translation>
    </message>
    <message>
        <source>questionnaire&#xa0;: %1 sur %2</source>
        <translation>Fragen: %1 von %2</translation>
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
        <translation>Jede Spur der Personen löschen?</translation>
    </message>
    <message>
        <source>Rien ne pourra revenir.</source>
        <translation>Nichts davon kommt zurück.</translation>
    </message>
    <message>
        <source>Ce n’est pas une remise à zéro&#xa0;: il n’y aura pas de retour en arrière.</source>
        <translation>Das ist kein Zurücksetzen: Es lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Il n’y a rien à effacer&#xa0;: personne n’a travaillé.</source>
        <translation>Es gibt nichts zu löschen: Niemand hat gearbeitet.</translation>
    </message>
    <message>
        <source>Votre code de formateur</source>
        <translation>Ihr Kursleitercode</translation>
    </message>
    <message>
        <source>Ne rien effacer</source>
        <translation>Nichts löschen</translation>
    </message>
    <message>
        <source>Effacer pour toujours</source>
        <translation>Für immer löschen</translation>
    </message>
    <message>
        <source>Les groupes, les prénoms, le travail de tous, les sauvegardes et vos réglages. Seuls les codes restent.</source>
        <translation>Die Gruppen, die Vornamen, die Arbeit aller, die Sicherungen und Ihre Einstellungen. Nur die Codes bleiben.</translation>
    </message>
    <message>
        <source>Code de l’organisateur</source>
        <translation>Code der Organisation</translation>
    </message>
</context>
<context>
    <name>trainer::GroupsPage</name>
    <message>
        <source>Groupes</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Groupe en cours</source>
        <translation>Aktuelle Gruppe</translation>
    </message>
    <message>
        <source>Nouveau groupe</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Prénom d’un nouvel apprenant</source>
        <translation>Vorname eines neuen Teilnehmers</translation>
    </message>
    <message>
        <source>Ajouter au groupe</source>
        <translation>Zur Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Apprenants du groupe</source>
        <translation>Teilnehmer der Gruppe</translation>
    </message>
    <message>
        <source>Il n’y a encore personne dans ce groupe.</source>
        <translation>In dieser Gruppe ist noch niemand.</translation>
    </message>
    <message>
        <source>Écrivez un prénom au-dessus, puis «&#xa0;Ajouter au groupe&#xa0;».</source>
        <translation>Schreiben Sie oben einen Vornamen und klicken Sie dann auf „Zur Gruppe hinzufügen“.</translation>
    </message>
    <message>
        <source>Écrivez un prénom.</source>
        <translation>Schreiben Sie einen Vornamen.</translation>
    </message>
    <message>
        <source>Ce prénom est déjà dans le groupe. Ajoutez une lettre&#xa0;: «&#xa0;Marie D.&#xa0;».</source>
        <translation>Dieser Vorname ist schon in der Gruppe. Fügen Sie einen Buchstaben hinzu: „Marie D.“.</translation>
    </message>
    <message>
        <source>Il n’y a pas encore de groupe.</source>
        <translation>Es gibt noch keine Gruppe.</translation>
    </message>
    <message>
        <source>%1 · 1 apprenant</source>
        <translation>%1 · 1 Teilnehmer</translation>
    </message>
    <message>
        <source>%1 · %2 apprenants</source>
        <translation>%1 · %2 Teilnehmer</translation>
    </message>
    <message>
        <source>Tous les personnages sont pris. Retirez d’abord quelqu’un de la liste.</source>
        <translation>Alle Rollen sind vergeben. Entfernen Sie zuerst jemanden aus der Liste.</translation>
    </message>
    <message>
        <source>%1 n’est plus dans la liste.</source>
        <translation>%1 steht nicht mehr in der Liste.</translation>
    </message>
    <message>
        <source>Ses exercices restent jusqu’à la prochaine remise à zéro.</source>
        <translation>Die Übungen bleiben bis zum nächsten Zurücksetzen.</translation>
    </message>
    <message>
        <source>Remettre dans la liste</source>
        <translation>Wieder in die Liste aufnehmen</translation>
    </message>
    <message>
        <source>%1 ne peut pas revenir.</source>
        <translation>%1 kann nicht zurückkommen.</translation>
    </message>
    <message>
        <source>Quelqu’un d’autre a déjà ce prénom ou ce personnage. Ajoutez un autre prénom.</source>
        <translation>Jemand anders hat schon diesen Vornamen oder diese Rolle. Fügen Sie einen anderen Vornamen hinzu.</translation>
    </message>
    <message>
        <source>La liste n’a pas pu être lue ou changée.</source>
        <translation>Die Liste konnte nicht gelesen oder geändert werden.</translation>
    </message>
    <message>
        <source>Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau.</source>
        <translation>Versuchen Sie es noch einmal. Klappt es nicht, schließen Sie das Programm und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>Renommer le groupe</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>Groupe habituel</source>
        <translation>Übliche Gruppe</translation>
    </message>
    <message>
        <source>Les flèches changent de personne&#xa0;; Entrée la renomme, Suppr la retire.</source>
        <translation>Die Pfeiltasten wechseln die Person; Eingabe benennt sie um, Entf nimmt sie heraus.</translation>
    </message>
    <message>
        <source>Personne choisie</source>
        <translation>Gewählte Person</translation>
    </message>
</context>
<context>
    <name>trainer::ImportDialog</name>
    <message>
        <source>Madame</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Monsieur</source>
        <translation>Herr</translation>
    </message>
    <message>
        <source>Importer une liste</source>
        <translation>Eine Liste importieren</translation>
    </message>
    <message>
        <source>Rien n’est encore écrit. Regardez, puis importez.</source>
        <translation>Noch ist nichts geschrieben. Sehen Sie nach und importieren Sie dann.</translation>
    </message>
    <message>
        <source>Enregistrer les lignes refusées</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>Ne rien importer</source>
        <translation>Nichts importieren</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Ce que contient chaque colonne</source>
        <translation>Was jede Spalte enthält</translation>
    </message>
    <message>
        <source>Colonne %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>Cette liste est vide.</source>
        <translation>Diese Liste ist leer.</translation>
    </message>
    <message>
        <source>Choisissez un fichier CSV enregistré par votre tableur.</source>
        <translation>Wählen Sie eine CSV-Datei, die Ihr Tabellenprogramm gespeichert hat.</translation>
    </message>
    <message>
        <source>Il manque&#xa0;: %1.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>Dites plus bas quelle colonne le contient.</source>
        <translation>Sagen Sie weiter unten, in welcher Spalte es steht.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) à importer.</source>
        <translation>
            <numerusform>%n Person zu importieren.</numerusform>
            <numerusform>%n Personen zu importieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n est(sont) déjà là&#xa0;: leur nom et leur adresse seront mis à jour.</source>
        <translation>
            <numerusform>%n ist schon da: Name und Adresse werden aktualisiert.</numerusform>
            <numerusform>%n sind schon da: Namen und Adressen werden aktualisiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) refusée(s), voir plus bas.</source>
        <translation>
            <numerusform>%n Zeile abgelehnt, siehe unten.</numerusform>
            <numerusform>%n Zeilen abgelehnt, siehe unten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)…</source>
        <translation>
            <numerusform>und %n weitere…</numerusform>
            <numerusform>und %n weitere…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importer %n personne(s)</source>
        <translation>
            <numerusform>%n Person importieren</numerusform>
            <numerusform>%n Personen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Listes (*.csv)</source>
        <translation>Listen (*.csv)</translation>
    </message>
    <message>
        <source>Les lignes refusées sont enregistrées</source>
        <translation>Die abgelehnten Zeilen sind gespeichert</translation>
    </message>
    <message>
        <source>Rien n’a pu être écrit. Choisissez un autre endroit</source>
        <translation>Es konnte nichts geschrieben werden. Wählen Sie einen anderen Ort</translation>
    </message>
</context>
<context>
    <name>trainer::InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Importer une liste (CSV)</source>
        <translation>Eine Liste importieren (CSV)</translation>
    </message>
    <message>
        <source>Nom, rue, localité ou EAN</source>
        <translation>Name, Straße, Ort oder EAN</translation>
    </message>
    <message>
        <source>Chercher une personne</source>
        <translation>Eine Person suchen</translation>
    </message>
    <message>
        <source>Lettres à montrer</source>
        <translation>Briefe anzeigen</translation>
    </message>
    <message>
        <source>Ajouter une personne</source>
        <translation>Eine Person hinzufügen</translation>
    </message>
    <message>
        <source>Inventer des personnes</source>
        <translation>Personen erfinden</translation>
    </message>
    <message>
        <source>Lettres du groupe</source>
        <translation>Briefe der Gruppe</translation>
    </message>
    <message>
        <source>Les flèches changent de personne&#xa0;; Espace la choisit pour l’impression.</source>
        <translation>Die Pfeile wechseln die Person; die Leertaste wählt sie für den Druck aus.</translation>
    </message>
    <message>
        <source>Il n’y a encore personne dans ce groupe.</source>
        <translation>In dieser Gruppe ist noch niemand.</translation>
    </message>
    <message>
        <source>Importez votre liste, ajoutez une personne, ou inventez-en autant qu’il faut.</source>
        <translation>Importieren Sie Ihre Liste, fügen Sie eine Person hinzu oder erfinden Sie so viele wie nötig.</translation>
    </message>
    <message>
        <source>Débloquer</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Nouveau code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Arrêter la lettre</source>
        <translation>Brief ungültig machen</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Aperçu de la lettre</source>
        <translation>Vorschau des Briefes</translation>
    </message>
    <message>
        <source>Ajouter la carte du personnage</source>
        <translation>Die Rollenkarte hinzufügen</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Enregistrer les lettres en PDF</source>
        <translation>Briefe als PDF speichern</translation>
    </message>
    <message>
        <source>Changer le texte</source>
        <translation>Text ändern</translation>
    </message>
    <message>
        <source>La personne est dans le groupe.</source>
        <translation>Die Person ist in der Gruppe.</translation>
    </message>
    <message>
        <source>Sa lettre est prête à imprimer.</source>
        <translation>Ihr Brief ist bereit zum Drucken.</translation>
    </message>
    <message>
        <source>Toutes les lettres</source>
        <translation>Alle Briefe</translation>
    </message>
    <message>
        <source>À imprimer</source>
        <translation>Zu drucken</translation>
    </message>
    <message>
        <source>Imprimées</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Réservées</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Activées</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Expirées</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Bloquées</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>%1 sur %2 · groupe «&#xa0;%3&#xa0;»</source>
        <extracomment>%1 the count of chosen people, %2 of all, %3 the group's name</extracomment>
        <translation>%1 von %2 · Gruppe „%3“</translation>
    </message>
    <message numerus="yes">
        <source>%n choisie(s)</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout désélectionner</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Tout choisir</source>
        <translation>Alle auswählen</translation>
    </message>
    <message numerus="yes">
        <source>Imprimer %n lettre(s)</source>
        <translation>
            <numerusform>%n Brief drucken</numerusform>
            <numerusform>%n Briefe drucken</numerusform>
        </translation>
    </message>
    <message>
        <source>Choisissez une personne dans la liste.</source>
        <translation>Wählen Sie eine Person aus der Liste.</translation>
    </message>
    <message>
        <source>L’espace client est ouvert&#xa0;: cette personne n’a plus besoin de lettre.</source>
        <translation>Der Kundenbereich ist offen: Diese Person braucht keinen Brief mehr.</translation>
    </message>
    <message>
        <source>La lettre et son code seront faits à l’impression.</source>
        <translation>Der Brief und sein Code entstehen beim Drucken.</translation>
    </message>
    <message>
        <source>Choisir une liste</source>
        <translation>Eine Liste wählen</translation>
    </message>
    <message>
        <source>Listes (*.csv *.txt);;Tous les fichiers (*)</source>
        <translation>Listen (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Ce fichier ne peut pas être lu.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Choisissez une liste enregistrée par votre tableur au format CSV.</source>
        <translation>Wählen Sie eine Liste, die Ihr Tabellenprogramm im CSV-Format gespeichert hat.</translation>
    </message>
    <message>
        <source>Un instant, les personnes arrivent…</source>
        <translation>Einen Moment, die Personen kommen…</translation>
    </message>
    <message>
        <source>C’est arrêté.</source>
        <translation>Es ist angehalten.</translation>
    </message>
    <message>
        <source>Personne n’a été ajouté.</source>
        <translation>Es wurde niemand hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n était(étaient) déjà là&#xa0;: nom et adresse sont à jour.</source>
        <translation>
            <numerusform>%n war schon da: Name und Adresse sind auf dem neuesten Stand.</numerusform>
            <numerusform>%n waren schon da: Namen und Adressen sind auf dem neuesten Stand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le groupe est complet&#xa0;: les autres sont gardées en réserve.</source>
        <translation>Die Gruppe ist vollständig: Die anderen bleiben in Reserve.</translation>
    </message>
    <message>
        <source>Il reste à imprimer les lettres.</source>
        <translation>Die Briefe sind noch zu drucken.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) ajoutée(s).</source>
        <translation>
            <numerusform>%n Person hinzugefügt.</numerusform>
            <numerusform>%n Personen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enregistrer les lettres</source>
        <translation>Briefe speichern</translation>
    </message>
    <message>
        <source>Documents PDF (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>%1 a un nouveau code.</source>
        <translation>%1 hat einen neuen Code.</translation>
    </message>
    <message>
        <source>L’ancienne lettre ne vaut plus. Imprimez la nouvelle.</source>
        <translation>Der alte Brief gilt nicht mehr. Drucken Sie den neuen.</translation>
    </message>
    <message>
        <source>La lettre de %1 est débloquée.</source>
        <translation>Der Brief von %1 ist entsperrt.</translation>
    </message>
    <message>
        <source>Elle peut essayer son code à nouveau.</source>
        <translation>Die Person kann ihren Code noch einmal versuchen.</translation>
    </message>
    <message>
        <source>La lettre de %1 ne vaut plus.</source>
        <translation>Der Brief von %1 gilt nicht mehr.</translation>
    </message>
    <message>
        <source>«&#xa0;Nouveau code&#xa0;» en fait une autre.</source>
        <translation>„Neuer Code“ macht einen anderen.</translation>
    </message>
    <message>
        <source>%1 n’est plus là.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Revenir la remet avec une histoire neuve.</source>
        <translation>„Zurückholen“ bringt die Person mit neuer Vorgeschichte wieder.</translation>
    </message>
    <message>
        <source>Remettre cette personne</source>
        <translation>Diese Person zurückholen</translation>
    </message>
    <message>
        <source>Cette personne est de retour.</source>
        <translation>Diese Person ist wieder da.</translation>
    </message>
    <message>
        <source>Cela n’a pas pu se faire. Rien n’a changé.</source>
        <translation>Das hat nicht geklappt. Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau.</source>
        <translation>Versuchen Sie es noch einmal. Klappt es nicht, schließen Sie das Programm und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>Chaque lettre est valable %1 jours.</source>
        <translation>Jeder Brief ist %1 Tage gültig.</translation>
    </message>
</context>
<context>
    <name>trainer::JourneyPage</name>
    <message>
        <source>Revenir au suivi</source>
        <translation>Zurück zum Stand</translation>
    </message>
    <message>
        <source>Sans le prénom, pour montrer à la classe</source>
        <translation>Ohne Vornamen, um es der Klasse zu zeigen</translation>
    </message>
    <message>
        <source>Moments du parcours</source>
        <translation>Momente des Weges</translation>
    </message>
    <message>
        <source>Précédent</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Suivant</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Depuis le début</source>
        <translation>Von Anfang an</translation>
    </message>
    <message>
        <source>Le parcours d’une personne</source>
        <translation>Der Weg einer Person</translation>
    </message>
    <message>
        <source>Le parcours de %1</source>
        <translation>Der Weg von %1</translation>
    </message>
    <message>
        <source>Il n’y a pas encore de parcours.</source>
        <translation>Es gibt noch keinen Weg.</translation>
    </message>
    <message>
        <source>Le parcours n’a pas pu être lu.</source>
        <translation>Der Weg konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Dès que cette personne s’assied à un ordinateur, ce qu’elle fait se lit ici. Une remise à zéro l’efface.</source>
        <translation>Sobald sich diese Person an einen Computer setzt, lesen Sie hier, was sie tut. Ein Zurücksetzen löscht es.</translation>
    </message>
    <message>
        <source>Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau.</source>
        <translation>Versuchen Sie es noch einmal. Klappt es nicht, schließen Sie das Programm und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>Moment %1 sur %2 · %3</source>
        <translation>Moment %1 von %2 · %3</translation>
    </message>
    <message>
        <source>Page&#xa0;: %1</source>
        <translation>Seite: %1</translation>
    </message>
    <message>
        <source>Exercice&#xa0;: %1</source>
        <translation>Übung: %1</translation>
    </message>
    <message>
        <source>C’est le premier moment.</source>
        <translation>Das ist der erste Moment.</translation>
    </message>
    <message>
        <source>C’est le dernier moment.</source>
        <translation>Das ist der letzte Moment.</translation>
    </message>
</context>
<context>
    <name>trainer::JourneyWords</name>
    <message>
        <source>Connexion réussie à l’espace client.</source>
        <translation>Anmeldung im Kundenbereich gelungen.</translation>
    </message>
    <message>
        <source>N’a pas pu se connecter&#xa0;: l’adresse ou le mot de passe n’était pas le bon.</source>
        <translation>Konnte sich nicht anmelden: Adresse oder Passwort war falsch.</translation>
    </message>
    <message>
        <source>Déconnexion de l’espace client.</source>
        <translation>Abmeldung vom Kundenbereich.</translation>
    </message>
    <message>
        <source>Un avertissement a dit que la session allait se terminer.</source>
        <translation>Eine Warnung sagte, dass die Sitzung bald endet.</translation>
    </message>
    <message>
        <source>A prolongé la session.</source>
        <translation>Hat die Sitzung verlängert.</translation>
    </message>
    <message>
        <source>La session s’est terminée toute seule.</source>
        <translation>Die Sitzung endete von selbst.</translation>
    </message>
    <message>
        <source>A retrouvé ce qui était écrit avant la fin de la session.</source>
        <translation>Hat wiedergefunden, was vor dem Ende der Sitzung geschrieben war.</translation>
    </message>
    <message>
        <source>A laissé le navigateur garder un mot de passe.</source>
        <translation>Hat den Browser ein Passwort behalten lassen.</translation>
    </message>
    <message>
        <source>N’a pas voulu garder de mot de passe cette fois.</source>
        <translation>Wollte diesmal kein Passwort behalten.</translation>
    </message>
    <message>
        <source>A demandé de ne jamais garder de mot de passe pour ce site.</source>
        <translation>Hat verlangt, für diese Seite nie ein Passwort zu behalten.</translation>
    </message>
    <message>
        <source>A laissé le navigateur remplir un mot de passe.</source>
        <translation>Hat den Browser ein Passwort ausfüllen lassen.</translation>
    </message>
    <message>
        <source>A fait oublier un mot de passe au navigateur.</source>
        <translation>Hat den Browser ein Passwort vergessen lassen.</translation>
    </message>
    <message>
        <source>A demandé son accès avec la lettre.</source>
        <translation>Hat den Zugang mit dem Brief beantragt.</translation>
    </message>
    <message>
        <source>Sa demande d’accès n’a pas été acceptée.</source>
        <translation>Der Antrag auf Zugang wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>A demandé un nouveau mail d’activation.</source>
        <translation>Hat eine neue Aktivierungsmail angefordert.</translation>
    </message>
    <message>
        <source>A activé son espace client.</source>
        <translation>Hat den Kundenbereich aktiviert.</translation>
    </message>
    <message>
        <source>Le lien d’activation n’a pas marché.</source>
        <translation>Der Aktivierungslink hat nicht funktioniert.</translation>
    </message>
    <message>
        <source>A dit avoir oublié son mot de passe.</source>
        <translation>Hat angegeben, das Passwort vergessen zu haben.</translation>
    </message>
    <message>
        <source>A choisi un nouveau mot de passe.</source>
        <translation>Hat ein neues Passwort gewählt.</translation>
    </message>
    <message>
        <source>A répondu à la question sur les cookies.</source>
        <translation>Hat die Frage zu den Cookies beantwortet.</translation>
    </message>
    <message>
        <source>A repris sa réponse sur les cookies.</source>
        <translation>Hat die Antwort zu den Cookies zurückgenommen.</translation>
    </message>
    <message>
        <source>A répondu à la bannière de cookies du journal.</source>
        <translation>Hat den Cookie-Banner der Zeitung beantwortet.</translation>
    </message>
    <message>
        <source>A repris la bannière de cookies du journal.</source>
        <translation>Hat den Cookie-Banner der Zeitung noch einmal geöffnet.</translation>
    </message>
    <message>
        <source>Une nouvelle lettre a été faite.</source>
        <translation>Ein neuer Brief wurde erstellt.</translation>
    </message>
    <message>
        <source>Le code de la lettre a été débloqué.</source>
        <translation>Der Code des Briefes wurde entsperrt.</translation>
    </message>
    <message>
        <source>Le code de la lettre n’est plus valable.</source>
        <translation>Der Code des Briefes gilt nicht mehr.</translation>
    </message>
    <message>
        <source>A changé son profil.</source>
        <translation>Hat das Profil geändert.</translation>
    </message>
    <message>
        <source>A vu qu’un champ du profil était à corriger.</source>
        <translation>Hat gesehen, dass ein Feld des Profils zu berichtigen war.</translation>
    </message>
    <message>
        <source>A demandé de changer d’adresse e-mail.</source>
        <translation>Wollte die E-Mail-Adresse ändern.</translation>
    </message>
    <message>
        <source>A renoncé à changer d’adresse e-mail.</source>
        <translation>Hat auf die neue E-Mail-Adresse verzichtet.</translation>
    </message>
    <message>
        <source>A changé d’adresse e-mail.</source>
        <translation>Hat die E-Mail-Adresse geändert.</translation>
    </message>
    <message>
        <source>A changé son mot de passe.</source>
        <translation>Hat das Passwort geändert.</translation>
    </message>
    <message>
        <source>N’a pas pu changer son mot de passe.</source>
        <translation>Konnte das Passwort nicht ändern.</translation>
    </message>
    <message>
        <source>A fermé son compte.</source>
        <translation>Hat das Konto geschlossen.</translation>
    </message>
    <message>
        <source>A demandé une copie de ses données.</source>
        <translation>Hat eine Kopie der Daten angefordert.</translation>
    </message>
    <message>
        <source>A ouvert une question de l’aide.</source>
        <translation>Hat eine Frage der Hilfe geöffnet.</translation>
    </message>
    <message>
        <source>A cherché dans l’aide.</source>
        <translation>Hat in der Hilfe gesucht.</translation>
    </message>
    <message>
        <source>A changé un réglage.</source>
        <translation>Hat eine Einstellung geändert.</translation>
    </message>
    <message>
        <source>A vu qu’un champ du formulaire de contact était à corriger.</source>
        <translation>Hat gesehen, dass ein Feld des Kontaktformulars zu berichtigen war.</translation>
    </message>
    <message>
        <source>A envoyé un message par le formulaire de contact.</source>
        <translation>Hat eine Nachricht mit dem Kontaktformular gesendet.</translation>
    </message>
    <message>
        <source>A envoyé un relevé de compteur.</source>
        <translation>Hat einen Zählerstand gesendet.</translation>
    </message>
    <message>
        <source>A retiré un relevé.</source>
        <translation>Hat einen Zählerstand zurückgezogen.</translation>
    </message>
    <message>
        <source>A vu l’avertissement d’un relevé étonnant.</source>
        <translation>Hat die Warnung zu einem auffälligen Zählerstand gesehen.</translation>
    </message>
    <message>
        <source>A vu qu’un chiffre du relevé était à corriger.</source>
        <translation>Hat gesehen, dass eine Ziffer des Zählerstands zu berichtigen war.</translation>
    </message>
    <message>
        <source>Le relevé a été validé.</source>
        <translation>Der Zählerstand wurde bestätigt.</translation>
    </message>
    <message>
        <source>Le relevé a été refusé.</source>
        <translation>Der Zählerstand wurde abgelehnt.</translation>
    </message>
    <message>
        <source>A envoyé une demande.</source>
        <translation>Hat eine Anfrage gesendet.</translation>
    </message>
    <message>
        <source>A vu qu’un champ de la demande était à corriger.</source>
        <translation>Hat gesehen, dass ein Feld der Anfrage zu berichtigen war.</translation>
    </message>
    <message>
        <source>A gardé un brouillon de demande.</source>
        <translation>Hat eine Anfrage als Entwurf behalten.</translation>
    </message>
    <message>
        <source>A ajouté un message à sa demande.</source>
        <translation>Hat der Anfrage eine Nachricht hinzugefügt.</translation>
    </message>
    <message>
        <source>A lu la réponse à sa demande.</source>
        <translation>Hat die Antwort auf die Anfrage gelesen.</translation>
    </message>
    <message>
        <source>Electruc a répondu à la demande.</source>
        <translation>Electruc hat auf die Anfrage geantwortet.</translation>
    </message>
    <message>
        <source>La demande a été fermée.</source>
        <translation>Die Anfrage wurde geschlossen.</translation>
    </message>
    <message>
        <source>A rouvert sa demande.</source>
        <translation>Hat die Anfrage wieder geöffnet.</translation>
    </message>
    <message>
        <source>A joint un fichier qui n’a pas été accepté.</source>
        <translation>Hat eine Datei angehängt, die nicht angenommen wurde.</translation>
    </message>
    <message>
        <source>A téléchargé un document.</source>
        <translation>Hat ein Dokument heruntergeladen.</translation>
    </message>
    <message>
        <source>A ouvert un document.</source>
        <translation>Hat ein Dokument geöffnet.</translation>
    </message>
    <message>
        <source>A imprimé un document.</source>
        <translation>Hat ein Dokument gedruckt.</translation>
    </message>
    <message>
        <source>A renommé un fichier.</source>
        <translation>Hat eine Datei umbenannt.</translation>
    </message>
    <message>
        <source>A mis un fichier à la corbeille.</source>
        <translation>Hat eine Datei in den Papierkorb gelegt.</translation>
    </message>
    <message>
        <source>A repris un fichier de la corbeille.</source>
        <translation>Hat eine Datei aus dem Papierkorb geholt.</translation>
    </message>
    <message>
        <source>Le contrat a été fermé.</source>
        <translation>Der Vertrag wurde beendet.</translation>
    </message>
    <message>
        <source>A changé son acompte.</source>
        <translation>Hat den Abschlag geändert.</translation>
    </message>
    <message>
        <source>A vu que le montant de l’acompte était à corriger.</source>
        <translation>Hat gesehen, dass der Betrag des Abschlags zu berichtigen war.</translation>
    </message>
    <message>
        <source>A repris son ancien acompte.</source>
        <translation>Hat den alten Abschlag wieder genommen.</translation>
    </message>
    <message>
        <source>A déposé un mandat de domiciliation.</source>
        <translation>Hat ein Lastschriftmandat abgegeben.</translation>
    </message>
    <message>
        <source>Le mandat a été refusé.</source>
        <translation>Das Mandat wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Le mandat a été accepté.</source>
        <translation>Das Mandat wurde angenommen.</translation>
    </message>
    <message>
        <source>A signé le mandat en ligne.</source>
        <translation>Hat das Mandat online unterschrieben.</translation>
    </message>
    <message>
        <source>A vu qu’un champ du mandat était à corriger.</source>
        <translation>Hat gesehen, dass ein Feld des Mandats zu berichtigen war.</translation>
    </message>
    <message>
        <source>A arrêté la domiciliation.</source>
        <translation>Hat die Lastschrift beendet.</translation>
    </message>
    <message>
        <source>La banque a payé une facture.</source>
        <translation>Die Bank hat eine Rechnung bezahlt.</translation>
    </message>
    <message>
        <source>Une facture est arrivée.</source>
        <translation>Eine Rechnung ist angekommen.</translation>
    </message>
    <message>
        <source>Un rappel de paiement est arrivé.</source>
        <translation>Eine Zahlungserinnerung ist angekommen.</translation>
    </message>
    <message>
        <source>Un remboursement est arrivé.</source>
        <translation>Eine Rückzahlung ist angekommen.</translation>
    </message>
    <message>
        <source>Une facture a été notée comme payée.</source>
        <translation>Eine Rechnung wurde als bezahlt vermerkt.</translation>
    </message>
    <message>
        <source>Une facture a été annulée.</source>
        <translation>Eine Rechnung wurde storniert.</translation>
    </message>
    <message>
        <source>A ouvert un message.</source>
        <translation>Hat eine Nachricht geöffnet.</translation>
    </message>
    <message>
        <source>A remis un message en non lu.</source>
        <translation>Hat eine Nachricht wieder als ungelesen markiert.</translation>
    </message>
    <message>
        <source>A envoyé un message.</source>
        <translation>Hat eine Nachricht gesendet.</translation>
    </message>
    <message>
        <source>A répondu à un message.</source>
        <translation>Hat eine Nachricht beantwortet.</translation>
    </message>
    <message>
        <source>A transféré un message.</source>
        <translation>Hat eine Nachricht weitergeleitet.</translation>
    </message>
    <message>
        <source>A supprimé un message.</source>
        <translation>Hat eine Nachricht gelöscht.</translation>
    </message>
    <message>
        <source>A repris un message de la corbeille.</source>
        <translation>Hat eine Nachricht aus dem Papierkorb geholt.</translation>
    </message>
    <message>
        <source>A supprimé un message pour de bon.</source>
        <translation>Hat eine Nachricht endgültig gelöscht.</translation>
    </message>
    <message>
        <source>A signalé un message suspect.</source>
        <translation>Hat eine verdächtige Nachricht gemeldet.</translation>
    </message>
    <message>
        <source>A sorti un message des suspects.</source>
        <translation>Hat eine Nachricht aus den verdächtigen geholt.</translation>
    </message>
    <message>
        <source>A cherché dans la messagerie.</source>
        <translation>Hat im Postfach gesucht.</translation>
    </message>
    <message>
        <source>A suivi un lien d’un message.</source>
        <translation>Ist einem Link aus einer Nachricht gefolgt.</translation>
    </message>
    <message>
        <source>A enregistré une pièce jointe.</source>
        <translation>Hat einen Anhang gespeichert.</translation>
    </message>
    <message>
        <source>A ajouté une adresse au carnet.</source>
        <translation>Hat eine Adresse ins Adressbuch aufgenommen.</translation>
    </message>
    <message>
        <source>A changé une adresse du carnet.</source>
        <translation>Hat eine Adresse im Adressbuch geändert.</translation>
    </message>
    <message>
        <source>A retiré une adresse du carnet.</source>
        <translation>Hat eine Adresse aus dem Adressbuch entfernt.</translation>
    </message>
    <message>
        <source>A ouvert un faux site.</source>
        <translation>Hat eine gefälschte Seite geöffnet.</translation>
    </message>
    <message>
        <source>A donné des renseignements à un faux site.</source>
        <translation>Hat einer gefälschten Seite Angaben gemacht.</translation>
    </message>
    <message>
        <source>Un SMS est arrivé.</source>
        <translation>Eine SMS ist angekommen.</translation>
    </message>
    <message>
        <source>A ouvert un SMS.</source>
        <translation>Hat eine SMS geöffnet.</translation>
    </message>
    <message>
        <source>A suivi le lien d’un SMS.</source>
        <translation>Ist dem Link einer SMS gefolgt.</translation>
    </message>
    <message>
        <source>A signalé un SMS suspect.</source>
        <translation>Hat eine verdächtige SMS gemeldet.</translation>
    </message>
    <message>
        <source>A supprimé un SMS.</source>
        <translation>Hat eine SMS gelöscht.</translation>
    </message>
    <message>
        <source>A repris un SMS supprimé.</source>
        <translation>Hat eine gelöschte SMS zurückgeholt.</translation>
    </message>
    <message>
        <source>Un code par SMS a été envoyé.</source>
        <translation>Ein Code wurde per SMS gesendet.</translation>
    </message>
    <message>
        <source>Le code par SMS n’était pas le bon.</source>
        <translation>Der Code per SMS war nicht richtig.</translation>
    </message>
    <message>
        <source>A demandé un code par SMS à chaque connexion.</source>
        <translation>Hat bei jeder Anmeldung einen Code per SMS verlangt.</translation>
    </message>
    <message>
        <source>N’a plus voulu de code par SMS.</source>
        <translation>Wollte keinen Code per SMS mehr.</translation>
    </message>
    <message>
        <source>A décroché le téléphone.</source>
        <translation>Hat den Anruf angenommen.</translation>
    </message>
    <message>
        <source>N’a pas décroché.</source>
        <translation>Hat nicht abgenommen.</translation>
    </message>
    <message>
        <source>A répondu à la personne au téléphone.</source>
        <translation>Hat der Person am Telefon geantwortet.</translation>
    </message>
    <message>
        <source>A repris l’appel un peu plus tôt.</source>
        <translation>Hat das Gespräch etwas früher wieder aufgenommen.</translation>
    </message>
    <message>
        <source>A terminé l’appel.</source>
        <translation>Hat das Gespräch beendet.</translation>
    </message>
    <message>
        <source>Arrivée à l’ordinateur.</source>
        <translation>Ankunft am Computer.</translation>
    </message>
    <message>
        <source>A quitté l’ordinateur.</source>
        <translation>Hat den Computer verlassen.</translation>
    </message>
    <message>
        <source>A levé la main.</source>
        <translation>Hat die Hand gehoben.</translation>
    </message>
    <message>
        <source>La main est baissée.</source>
        <translation>Die Hand ist gesenkt.</translation>
    </message>
    <message>
        <source>A commencé l’exercice «&#xa0;%1&#xa0;».</source>
        <translation>Hat die Übung „%1“ begonnen.</translation>
    </message>
    <message>
        <source>A repris l’exercice «&#xa0;%1&#xa0;».</source>
        <translation>Hat die Übung „%1“ fortgesetzt.</translation>
    </message>
    <message>
        <source>A réussi l’exercice «&#xa0;%1&#xa0;».</source>
        <translation>Hat die Übung „%1“ geschafft.</translation>
    </message>
    <message>
        <source>A quitté l’exercice «&#xa0;%1&#xa0;».</source>
        <translation>Hat die Übung „%1“ verlassen.</translation>
    </message>
    <message>
        <source>Étape réussie&#xa0;: %1</source>
        <translation>Schritt geschafft: %1</translation>
    </message>
    <message>
        <source>Une erreur fréquente à cette étape&#xa0;: %1</source>
        <translation>Ein häufiger Fehler bei diesem Schritt: %1</translation>
    </message>
    <message>
        <source>A demandé l’indice %1 pour cette étape&#xa0;: %2</source>
        <translation>Hat Hinweis %1 zu diesem Schritt erbeten: %2</translation>
    </message>
    <message>
        <source>Autre chose s’est passé.</source>
        <translation>Es ist etwas anderes geschehen.</translation>
    </message>
    <message>
        <source>Retour en arrière&#xa0;: %1</source>
        <translation>Zurück: %1</translation>
    </message>
    <message>
        <source>Page ouverte&#xa0;: %1</source>
        <translation>Seite geöffnet: %1</translation>
    </message>
    <message>
        <source>le bureau</source>
        <translation>der Schreibtisch</translation>
    </message>
    <message>
        <source>A fait le point sur l’exercice «&#xa0;%1&#xa0;»&#xa0;: %2 sur %3.</source>
        <translation>Hat Bilanz gezogen zur Übung „%1“: %2 von %3.</translation>
    </message>
    <message>
        <source>A reçu d’autres essais pour faire le point sur l’exercice «&#xa0;%1&#xa0;».</source>
        <translation>Hat neue Versuche für die Fragen zur Übung „%1“ bekommen.</translation>
    </message>
</context>
<context>
    <name>trainer::KeepingPage</name>
    <message>
        <source>Sauvegardes</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Gardez le travail de tous avant une pause, retrouvez-le après, aussi souvent que vous voulez.</source>
        <translation>Sichern Sie die Arbeit von allen vor einer Pause und holen Sie sie danach zurück, so oft Sie möchten.</translation>
    </message>
    <message>
        <source>Garder ce moment</source>
        <translation>Diesen Moment sichern</translation>
    </message>
    <message>
        <source>Nom de la sauvegarde</source>
        <translation>Name der Sicherung</translation>
    </message>
    <message>
        <source>Garder maintenant</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Moments gardés</source>
        <translation>Gesicherte Momente</translation>
    </message>
    <message>
        <source>Remise à zéro automatique</source>
        <translation>Automatisches Zurücksetzen</translation>
    </message>
    <message>
        <source>Deux minutes avant, une question s’affiche&#xa0;: n’importe qui peut répondre «&#xa0;Pas maintenant&#xa0;».</source>
        <translation>Zwei Minuten vorher erscheint eine Frage: Jeder kann „Nicht jetzt“ antworten.</translation>
    </message>
    <message>
        <source>Chaque fois qu’on ouvre le programme</source>
        <translation>Jedes Mal, wenn das Programm geöffnet wird</translation>
    </message>
    <message>
        <source>Quand personne ne touche à rien</source>
        <translation>Wenn niemand etwas berührt</translation>
    </message>
    <message>
        <source>Chaque jour</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Ne rien garder de personne</source>
        <translation>Von niemandem etwas behalten</translation>
    </message>
    <message>
        <source>À la fin d’un cycle&#xa0;: les prénoms, les comptes, les messages, les fichiers et les sauvegardes s’effacent pour toujours. Une feuille à imprimer le prouve.</source>
        <translation>Am Ende einer Kursreihe: Die Vornamen, die Konten, die Nachrichten, die Dateien und die Sicherungen werden für immer gelöscht. Ein Blatt zum Drucken beweist es.</translation>
    </message>
    <message>
        <source>Effacer toute trace des personnes</source>
        <translation>Jede Spur der Personen löschen</translation>
    </message>
    <message>
        <source>Jamais</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Après %1 minutes</source>
        <translation>Nach %1 Minuten</translation>
    </message>
    <message>
        <source>À %1 h</source>
        <translation>Um %1 Uhr</translation>
    </message>
    <message>
        <source>La liste n’a pas pu être lue.</source>
        <translation>Die Liste konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Pas encore de sauvegarde.</source>
        <translation>Noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Avant la pause</source>
        <translation>Vor der Pause</translation>
    </message>
    <message>
        <source>Faite %1 · dans l’exercice&#xa0;: le %2</source>
        <extracomment>%1 « aujourd’hui à 10:12 », %2 a day</extracomment>
        <translation>Erstellt %1 · in der Übung: %2</translation>
    </message>
    <message>
        <source>Retrouver</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Retrouver %1</source>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>Renommer</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Renommer %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Supprimer %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>C’est gardé sous le nom «&#xa0;%1&#xa0;».</source>
        <translation>Gesichert unter dem Namen „%1“.</translation>
    </message>
    <message>
        <source>«&#xa0;Retrouver&#xa0;» ramène tout le monde à ce moment.</source>
        <translation>„Zurückholen“ bringt alle zu diesem Moment zurück.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est revenu.</source>
        <translation>„%1“ ist wieder da.</translation>
    </message>
    <message>
        <source>«&#xa0;Annuler la remise à zéro&#xa0;», en haut, revient en arrière.</source>
        <translation>„Zurücksetzen rückgängig machen“, oben, führt wieder zurück.</translation>
    </message>
    <message>
        <source>La sauvegarde s’appelle maintenant «&#xa0;%1&#xa0;».</source>
        <translation>Die Sicherung heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>Supprimer «&#xa0;%1&#xa0;»&#xa0;?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Vous ne pourrez plus retrouver ce moment. Le travail en cours ne change pas.</source>
        <translation>Sie können diesen Moment dann nicht mehr zurückholen. Die laufende Arbeit ändert sich nicht.</translation>
    </message>
    <message>
        <source>La garder</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Supprimer la sauvegarde</source>
        <translation>Die Sicherung löschen</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est supprimée.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Un instant, les traces s’effacent…</source>
        <translation>Einen Augenblick, die Spuren werden gelöscht…</translation>
    </message>
    <message>
        <source>Tout n’a pas pu être effacé.</source>
        <translation>Es konnte nicht alles gelöscht werden.</translation>
    </message>
    <message>
        <source>Fermez les autres fenêtres d’Electruc et ouvrez-le à nouveau&#xa0;: il finira tout seul.</source>
        <translation>Schließen Sie die anderen Fenster von Electruc und öffnen Sie es wieder: Es macht von selbst fertig.</translation>
    </message>
    <message>
        <source>Cela n’a pas pu se faire. Rien n’a changé.</source>
        <translation>Das hat nicht geklappt. Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Vérifiez qu’il reste de la place sur le disque, puis essayez encore.</source>
        <translation>Prüfen Sie, ob auf der Festplatte noch Platz ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>À aucune heure</source>
        <translation>Zu keiner Uhrzeit</translation>
    </message>
</context>
<context>
    <name>trainer::LearnerModel</name>
    <message>
        <source>Ne joue personne&#xa0;: son point de fourniture n’existe plus.</source>
        <translation>Spielt niemanden: Seine Lieferstelle gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Joue %1 · EAN %2</source>
        <translation>Spielt %1 · EAN %2</translation>
    </message>
    <message>
        <source>Personne</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Apprenant</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Joue</source>
        <translation>Spielt</translation>
    </message>
</context>
<context>
    <name>trainer::LearnerRow</name>
    <message>
        <source>Renommer</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Renommer %1</source>
        <translation>%1 umbenennen</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Retirer %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Nouveau prénom de %1</source>
        <translation>Neuer Vorname von %1</translation>
    </message>
    <message>
        <source>Garder ce prénom</source>
        <translation>Diesen Vornamen behalten</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>Nichts ändern</translation>
    </message>
</context>
<context>
    <name>trainer::LetterModel</name>
    <message>
        <source>Bloquée</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>À imprimer</source>
        <translation>Zu drucken</translation>
    </message>
    <message>
        <source>Imprimée</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>Réservée</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Activée</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Expirée</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Imprimer la lettre de %1</source>
        <translation>Brief von %1 drucken</translation>
    </message>
    <message>
        <source>Personne et code EAN</source>
        <translation>Person und EAN-Code</translation>
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
        <translation>Minute, von 0 bis 240</translation>
    </message>
    <message>
        <source>Ce qui se passe</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Quel exercice</source>
        <translation>Welche Übung</translation>
    </message>
    <message>
        <source>Votre note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>Vous seul la voyez, au moment venu.</source>
        <translation>Nur Sie sehen sie, wenn es so weit ist.</translation>
    </message>
    <message>
        <source>Quel événement</source>
        <translation>Welches Ereignis</translation>
    </message>
    <message>
        <source>Nouvelle note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Écrivez un nombre de minutes, de 0 à %1.</source>
        <translation>Schreiben Sie eine Anzahl Minuten von 0 bis %1.</translation>
    </message>
    <message>
        <source>Gardez %1 caractères au plus.</source>
        <translation>Höchstens %1 Zeichen, bitte.</translation>
    </message>
    <message>
        <source>Écrivez quelques mots, ou supprimez la ligne.</source>
        <translation>Schreiben Sie einige Wörter oder löschen Sie die Zeile.</translation>
    </message>
</context>
<context>
    <name>trainer::OrganisationPanel</name>
    <message>
        <source>Votre organisation</source>
        <translation>Ihre Organisation</translation>
    </message>
    <message>
        <source>Sur les attestations et les feuilles de fin de séance. Tout peut rester vide.</source>
        <translation>Auf den Bescheinigungen und den Blättern zum Ende der Sitzung. Alles darf leer bleiben.</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Qui signe</source>
        <translation>Wer unterschreibt</translation>
    </message>
    <message>
        <source>Le logo remplace celui d’Electruc&#xa0;: un fichier PNG, JPEG ou SVG de 512&#xa0;Ko au plus.</source>
        <translation>Das Logo ersetzt das von Electruc: eine PNG-, JPEG- oder SVG-Datei von höchstens 512 KB.</translation>
    </message>
    <message>
        <source>Choisir un logo</source>
        <translation>Ein Logo wählen</translation>
    </message>
    <message>
        <source>Retirer le logo</source>
        <translation>Das Logo entfernen</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Aperçu de l’attestation</source>
        <translation>Vorschau der Bescheinigung</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Ce fichier n’a pas pu être lu.</source>
        <translation>Diese Datei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Choisissez-en un autre.</source>
        <translation>Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Ce logo est trop lourd.</source>
        <translation>Dieses Logo ist zu groß.</translation>
    </message>
    <message>
        <source>Choisissez un fichier de 512 Ko au plus.</source>
        <translation>Wählen Sie eine Datei von höchstens 512 KB.</translation>
    </message>
    <message>
        <source>Ce dessin va chercher autre chose ailleurs.</source>
        <translation>Diese Zeichnung holt etwas von anderswo.</translation>
    </message>
    <message>
        <source>Choisissez un fichier SVG simple, ou un fichier PNG.</source>
        <translation>Wählen Sie eine einfache SVG-Datei oder eine PNG-Datei.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas une image PNG, JPEG ou SVG.</source>
        <translation>Diese Datei ist kein PNG-, JPEG- oder SVG-Bild.</translation>
    </message>
    <message>
        <source>Votre organisation n’a pas pu être gardée.</source>
        <translation>Ihre Organisation konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Vérifiez qu’il reste de la place sur le disque, puis essayez encore.</source>
        <translation>Prüfen Sie, ob auf der Festplatte noch Platz ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>C’est gardé.</source>
        <translation>Das ist gespeichert.</translation>
    </message>
    <message>
        <source>Les prochaines attestations seront comme l’aperçu.</source>
        <translation>Die nächsten Bescheinigungen werden wie die Vorschau sein.</translation>
    </message>
</context>
<context>
    <name>trainer::OrganiserQuestion</name>
    <message>
        <source>Réservé à l’organisateur</source>
        <translation>Der Organisation vorbehalten</translation>
    </message>
    <message>
        <source>Son code est demandé une fois. Il vaut jusqu’à ce que vous quittiez cet espace.</source>
        <translation>Der Code wird einmal verlangt. Er gilt, bis Sie diesen Bereich verlassen.</translation>
    </message>
    <message>
        <source>Code de l’organisateur</source>
        <translation>Code der Organisation</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>Nichts ändern</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>trainer::PackPreview</name>
    <message>
        <source>Ajouter «&#xa0;%1&#xa0;»&#xa0;?</source>
        <translation>„%1“ hinzufügen?</translation>
    </message>
    <message>
        <source>Ce paquet est en ordre. Voici l’exercice comme l’apprenant le lira.</source>
        <translation>Dieses Paket ist in Ordnung. So wird die Übung zu lesen sein.</translation>
    </message>
    <message>
        <source>Ce paquet est en ordre. Voici ses %1 exercices comme les apprenants les liront.</source>
        <translation>Dieses Paket ist in Ordnung. So werden die %1 Übungen zu lesen sein.</translation>
    </message>
    <message>
        <source>1 étape</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>%1 étapes</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>Ne rien ajouter</source>
        <translation>Nichts hinzufügen</translation>
    </message>
    <message>
        <source>Ajouter ces exercices</source>
        <translation>Diese Übungen hinzufügen</translation>
    </message>
</context>
<context>
    <name>trainer::PackWords</name>
    <message>
        <source>Ce n’est pas un fichier .zip.</source>
        <translation>Das ist keine .zip-Datei.</translation>
    </message>
    <message>
        <source>Il est protégé par un mot de passe, ou abîmé.</source>
        <translation>Sie ist mit einem Passwort geschützt oder beschädigt.</translation>
    </message>
    <message>
        <source>Il est abîmé.</source>
        <translation>Sie ist beschädigt.</translation>
    </message>
    <message>
        <source>Le paquet dépasse %1 octets en tout.</source>
        <translation>Das Paket ist insgesamt größer als %1 Byte.</translation>
    </message>
    <message>
        <source>Il dépasse %1 octets.</source>
        <translation>Sie ist größer als %1 Byte.</translation>
    </message>
    <message>
        <source>Le paquet contient plus de %1 fichiers.</source>
        <translation>Das Paket enthält mehr als %1 Dateien.</translation>
    </message>
    <message>
        <source>Un lien vers un autre fichier est refusé.</source>
        <translation>Eine Verknüpfung mit einer anderen Datei wird abgelehnt.</translation>
    </message>
    <message>
        <source>Son chemin sort du paquet.</source>
        <translation>Der Pfad führt aus dem Paket hinaus.</translation>
    </message>
    <message>
        <source>Un paquet contient pack.json, exercises/un-nom.json et README, rien d’autre.</source>
        <translation>Ein Paket enthält pack.json, exercises/ein-name.json und README, sonst nichts.</translation>
    </message>
    <message>
        <source>Il y est deux fois.</source>
        <translation>Sie ist zweimal darin.</translation>
    </message>
    <message>
        <source>Il manque pack.json.</source>
        <translation>Es fehlt pack.json.</translation>
    </message>
    <message>
        <source>Il n’y a aucun exercice dans exercises/.</source>
        <translation>In exercises/ ist keine Übung.</translation>
    </message>
    <message>
        <source>Ce n’est pas du JSON (octet %2).</source>
        <translation>Das ist kein JSON (Byte %2).</translation>
    </message>
    <message>
        <source>Un objet est attendu, pas une liste.</source>
        <translation>Ein Objekt wird erwartet, keine Liste.</translation>
    </message>
    <message>
        <source>Il manque «&#xa0;%1&#xa0;».</source>
        <translation>Es fehlt „%1“.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas de sens à cet endroit.</source>
        <translation>„%1“ hat an dieser Stelle keinen Sinn.</translation>
    </message>
    <message>
        <source>Ce n’est pas le bon genre de valeur.</source>
        <translation>Das ist nicht die richtige Art von Wert.</translation>
    </message>
    <message>
        <source>Ce texte n’a pas la bonne forme.</source>
        <translation>Dieser Text hat nicht die richtige Form.</translation>
    </message>
    <message>
        <source>Cette valeur n’est pas permise.</source>
        <translation>Dieser Wert ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Ce texte dépasse %1 signes.</source>
        <translation>Dieser Text ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>Ce texte compte moins de %1 signes.</source>
        <translation>Dieser Text hat weniger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>Cette liste compte plus de %1 éléments.</source>
        <translation>Diese Liste hat mehr als %1 Elemente.</translation>
    </message>
    <message>
        <source>Cette liste compte moins de %1 éléments.</source>
        <translation>Diese Liste hat weniger als %1 Elemente.</translation>
    </message>
    <message>
        <source>Ce nombre est plus petit que %1.</source>
        <translation>Diese Zahl ist kleiner als %1.</translation>
    </message>
    <message>
        <source>Ce nombre est plus grand que %1.</source>
        <translation>Diese Zahl ist größer als %1.</translation>
    </message>
    <message>
        <source>Aucune condition ne s’appelle «&#xa0;%1&#xa0;».</source>
        <translation>Keine Bedingung heißt „%1“.</translation>
    </message>
    <message>
        <source>Aucune préparation ne s’appelle «&#xa0;%1&#xa0;».</source>
        <translation>Keine Vorbereitung heißt „%1“.</translation>
    </message>
    <message>
        <source>Aucune question ne s’appelle «&#xa0;%1&#xa0;».</source>
        <translation>Keine Frage heißt „%1“.</translation>
    </message>
    <message>
        <source>Rien ne s’appelle {%1}.</source>
        <translation>Nichts heißt {%1}.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» demande «&#xa0;%2&#xa0;».</source>
        <translation>„%1“ verlangt „%2“.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» doit être un nombre.</source>
        <translation>„%1“ von „%2“ muss eine Zahl sein.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» doit être un texte.</source>
        <translation>„%1“ von „%2“ muss ein Text sein.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» ne connaît pas «&#xa0;%2&#xa0;».</source>
        <translation>„%1“ kennt „%2“ nicht.</translation>
    </message>
    <message>
        <source>Rien à l’écran ne s’appelle «&#xa0;%1&#xa0;».</source>
        <translation>Nichts auf dem Bildschirm heißt „%1“.</translation>
    </message>
    <message>
        <source>Une autre étape s’appelle aussi «&#xa0;%1&#xa0;».</source>
        <translation>Ein anderer Schritt heißt auch „%1“.</translation>
    </message>
    <message>
        <source>Un autre exercice s’appelle aussi «&#xa0;%1&#xa0;».</source>
        <translation>Eine andere Übung heißt auch „%1“.</translation>
    </message>
    <message>
        <source>Un autre exercice du paquet a aussi la place %1.</source>
        <translation>Eine andere Übung des Pakets hat auch Platz %1.</translation>
    </message>
    <message>
        <source>Une étape a «&#xa0;done&#xa0;» ou «&#xa0;quiz&#xa0;», l’un des deux.</source>
        <translation>Ein Schritt hat „done“ oder „quiz“, eines von beiden.</translation>
    </message>
    <message>
        <source>Un quiz pose une question, et lui seul.</source>
        <translation>Ein Quiz stellt eine Frage, und nur ein Quiz.</translation>
    </message>
    <message>
        <source>Une question de l’exercice a des réponses&#xa0;: une seule juste, un «&#xa0;why&#xa0;» pour chaque autre, et «&#xa0;unsure&#xa0;» pour qui hésite.</source>
        <translation>Eine Frage der Übung hat Antworten: eine einzige richtige, ein „why“ für jede andere, und „unsure“ für Zögernde.</translation>
    </message>
    <message>
        <source>Une seule réponse est juste, chaque autre a un «&#xa0;why&#xa0;», et «&#xa0;unsure&#xa0;» répond à qui hésite.</source>
        <translation>Eine einzige Antwort ist richtig, jede andere hat ein „why“, und „unsure“ antwortet Zögernden.</translation>
    </message>
    <message>
        <source>On ne répond qu’à un quiz.</source>
        <translation>Man antwortet nur auf ein Quiz.</translation>
    </message>
    <message>
        <source>«&#xa0;choose&#xa0;» demande «&#xa0;line&#xa0;» ou «&#xa0;text&#xa0;» d’une liste, ou «&#xa0;entry&#xa0;» d’un menu.</source>
        <translation>„choose“ verlangt „line“ oder „text“ einer Liste, oder „entry“ eines Menüs.</translation>
    </message>
    <message>
        <source>«&#xa0;wait&#xa0;» demande une page ou un objet.</source>
        <translation>„wait“ verlangt eine Seite oder ein Objekt.</translation>
    </message>
    <message>
        <source>Une question à choix a des «&#xa0;answers&#xa0;», et elle seule.</source>
        <translation>Eine Auswahlfrage hat „answers“, und nur sie.</translation>
    </message>
    <message>
        <source>Seule une réponse écrite a «&#xa0;keyWords&#xa0;» et «&#xa0;answer&#xa0;».</source>
        <translation>Nur eine geschriebene Antwort hat „keyWords“ und „answer“.</translation>
    </message>
    <message>
        <source>«&#xa0;Vrai ou faux&#xa0;» dit pourquoi le contraire ne va pas, et lui seul.</source>
        <translation>„Richtig oder falsch“ sagt, warum das Gegenteil nicht stimmt, und nur das.</translation>
    </message>
    <message>
        <source>Une réponse écrite avec «&#xa0;keyWords&#xa0;» donne une réponse possible, et elle seule.</source>
        <translation>Eine geschriebene Antwort mit „keyWords“ nennt eine mögliche Antwort, und nur sie.</translation>
    </message>
    <message>
        <source>Les réponses sont aussi nombreuses dans chaque langue, et justes aux mêmes places.</source>
        <translation>Es sind in jeder Sprache gleich viele Antworten, richtig an denselben Stellen.</translation>
    </message>
    <message>
        <source>Les mots clés sont aussi nombreux dans chaque langue.</source>
        <translation>Es sind in jeder Sprache gleich viele Schlüsselwörter.</translation>
    </message>
    <message>
        <source>Chaque réponse fausse a un «&#xa0;why&#xa0;», et elle seule.</source>
        <translation>Jede falsche Antwort hat ein „why“, und nur sie.</translation>
    </message>
    <message>
        <source>La réponse possible contient trop peu de mots clés.</source>
        <translation>Die mögliche Antwort enthält zu wenige Schlüsselwörter.</translation>
    </message>
    <message>
        <source>«&#xa0;Vrai ou faux&#xa0;» dit lequel avec «&#xa0;isTrue&#xa0;», et lui seul.</source>
        <translation>„Richtig oder falsch“ sagt mit „isTrue“, was gilt, und nur das.</translation>
    </message>
    <message>
        <source>Une réponse au moins doit être juste.</source>
        <translation>Mindestens eine Antwort muss richtig sein.</translation>
    </message>
    <message>
        <source>Aucune étape ne s’appelle «&#xa0;%1&#xa0;».</source>
        <translation>Kein Schritt heißt „%1“.</translation>
    </message>
    <message>
        <source>Cet exercice est pour tout le monde&#xa0;: «&#xa0;asides&#xa0;» n’a personne à qui parler.</source>
        <translation>Diese Übung ist für alle: „asides“ hat niemanden, zu dem es spricht.</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <extracomment>%1 a file, its line and the place in it; %2 what is wrong there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ligne %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>trainer::PaperActions</name>
    <message>
        <source>C’est dans un PDF.</source>
        <translation>Es ist in einer PDF.</translation>
    </message>
    <message>
        <source>C’est à l’impression.</source>
        <translation>Es wird gedruckt.</translation>
    </message>
    <message>
        <source>Cela n’a pas pu être imprimé.</source>
        <translation>Es konnte nicht gedruckt werden.</translation>
    </message>
    <message>
        <source>Vérifiez l’imprimante, ou choisissez «&#xa0;PDF&#xa0;».</source>
        <translation>Prüfen Sie den Drucker oder wählen Sie „PDF“.</translation>
    </message>
    <message>
        <source>Un instant, le PDF se prépare…</source>
        <translation>Einen Moment, das PDF wird vorbereitet…</translation>
    </message>
    <message>
        <source>Le PDF n’a pas pu être écrit.</source>
        <translation>Die PDF-Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choisissez un autre endroit, puis essayez encore.</source>
        <translation>Wählen Sie einen anderen Ort und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>trainer::PausePanel</name>
    <message>
        <source>Les yeux vers moi</source>
        <translation>Augen zu mir</translation>
    </message>
    <message>
        <source>Message, si vous voulez</source>
        <translation>Nachricht, wenn Sie möchten</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Commencer la pause</source>
        <translation>Pause beginnen</translation>
    </message>
    <message>
        <source>Terminer la pause</source>
        <translation>Pause beenden</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>Jusqu’à ce que je l’arrête, %1 minutes au plus</source>
        <translation>Bis ich sie beende, höchstens %1 Minuten</translation>
    </message>
    <message>
        <source>Une page calme couvre l’écran de tous les ordinateurs qui partagent cette base de données, sauf celui où cet espace est ouvert. Rien n’est perdu derrière.</source>
        <translation>Eine ruhige Seite bedeckt den Bildschirm aller Computer, die diese Datenbank teilen, außer dem, auf dem dieser Bereich offen ist. Dahinter geht nichts verloren.</translation>
    </message>
    <message>
        <source>Une page calme couvre l’écran de cet ordinateur, et seulement de celui-ci&#xa0;: il ne partage sa base de données avec aucun autre. Rien n’est perdu derrière. Elle part à l’heure dite, ou avec votre code.</source>
        <translation>Eine ruhige Seite bedeckt den Bildschirm dieses Computers, und nur dieses: Er teilt seine Datenbank mit keinem anderen. Dahinter geht nichts verloren. Sie verschwindet zur gesetzten Zeit oder mit Ihrem Code.</translation>
    </message>
    <message>
        <source>La pause est en cours. %1</source>
        <translation>Die Pause läuft. %1</translation>
    </message>
    <message>
        <source>La pause est en cours, jusqu’à ce que vous l’arrêtiez.</source>
        <translation>Die Pause läuft, bis Sie sie beenden.</translation>
    </message>
</context>
<context>
    <name>trainer::PauseScreen</name>
    <message>
        <source>La personne qui anime dira quand reprendre.</source>
        <translation>Der Kursleiter sagt, wann es weitergeht.</translation>
    </message>
    <message>
        <source>Un moment de pause</source>
        <translation>Einen Moment Pause</translation>
    </message>
    <message>
        <source>Regardez vers la personne qui anime.</source>
        <translation>Schauen Sie zum Kursleiter.</translation>
    </message>
    <message>
        <source>Votre travail est gardé. Vous reprendrez là où vous étiez.</source>
        <translation>Ihre Arbeit bleibt erhalten. Sie machen dort weiter, wo Sie waren.</translation>
    </message>
    <message>
        <source>Code du formateur</source>
        <translation>Code des Kursleiters</translation>
    </message>
    <message>
        <source>Je suis le formateur</source>
        <translation>Ich bin der Kursleiter</translation>
    </message>
    <message>
        <source>Terminer la pause</source>
        <translation>Pause beenden</translation>
    </message>
    <message>
        <source>La pause n’a pas pu être terminée. Essayez encore.</source>
        <translation>Die Pause konnte nicht beendet werden. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>trainer::PauseWords</name>
    <message>
        <source>Encore %1 minutes.</source>
        <translation>Noch %1 Minuten.</translation>
    </message>
    <message>
        <source>Encore 1 minute.</source>
        <translation>Noch 1 Minute.</translation>
    </message>
    <message>
        <source>Encore 30 secondes.</source>
        <translation>Noch 30 Sekunden.</translation>
    </message>
    <message>
        <source>Encore quelques secondes.</source>
        <translation>Noch einige Sekunden.</translation>
    </message>
</context>
<context>
    <name>trainer::PeopleDialogs</name>
    <message>
        <source>Ce code EAN est déjà celui de quelqu’un. Laissez la case vide pour en recevoir un nouveau.</source>
        <translation>Diesen EAN-Code hat schon jemand. Lassen Sie das Feld leer, um einen neuen zu erhalten.</translation>
    </message>
    <message>
        <source>Rien n’a été gardé.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau.</source>
        <translation>Versuchen Sie es noch einmal. Klappt es nicht, schließen Sie das Programm und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>Nouveau groupe</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Nom du groupe</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: Mardi matin</source>
        <translation>Beispiel: Dienstagmorgen</translation>
    </message>
    <message>
        <source>Ne rien faire</source>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <source>Faire ce groupe</source>
        <translation>Diese Gruppe anlegen</translation>
    </message>
    <message>
        <source>Un groupe a déjà ce nom. Écrivez-en un autre.</source>
        <translation>Eine Gruppe hat schon diesen Namen. Schreiben Sie einen anderen.</translation>
    </message>
    <message>
        <source>Inventer des personnes</source>
        <translation>Personen erfinden</translation>
    </message>
    <message>
        <source>Chacune a un nom, une adresse, un compteur et une messagerie. Aucune n’existe.</source>
        <translation>Jede hat einen Namen, eine Adresse, einen Zähler und ein Postfach. Keine davon gibt es wirklich.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Combien&#xa0;?</source>
        <translation>Wie viele?</translation>
    </message>
    <message>
        <source>Inventer</source>
        <translation>Erfinden</translation>
    </message>
    <message>
        <source>Ajouter une personne</source>
        <translation>Eine Person hinzufügen</translation>
    </message>
    <message>
        <source>Elle reçoit un compteur, cinq mois de relevés et une messagerie.</source>
        <translation>Sie erhält einen Zähler, fünf Monate Ablesungen und ein Postfach.</translation>
    </message>
    <message>
        <source>Madame</source>
        <translation>Frau</translation>
    </message>
    <message>
        <source>Monsieur</source>
        <translation>Herr</translation>
    </message>
    <message>
        <source>Madame ou Monsieur</source>
        <translation>Frau oder Herr</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rue</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>4 chiffres</source>
        <translation>4 Ziffern</translation>
    </message>
    <message>
        <source>Localité</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN-Code</translation>
    </message>
    <message>
        <source>Laissez vide pour en recevoir un nouveau.</source>
        <translation>Leer lassen, um einen neuen zu erhalten.</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Le texte de la lettre</source>
        <translation>Der Text des Briefes</translation>
    </message>
    <message>
        <source>Le nom, les codes et les quatre étapes s’ajoutent tout seuls.</source>
        <translation>Der Name, die Codes und die vier Schritte kommen von selbst dazu.</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>Nichts ändern</translation>
    </message>
    <message>
        <source>Texte habituel</source>
        <translation>Üblicher Text</translation>
    </message>
    <message>
        <source>Garder ce texte</source>
        <translation>Diesen Text behalten</translation>
    </message>
    <message>
        <source>Les autres groupes restent&#xa0;: vous pouvez y revenir.</source>
        <translation>Die anderen Gruppen bleiben: Sie können zu ihnen zurückkehren.</translation>
    </message>
    <message>
        <source>Renommer le groupe</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>Ses apprenants et leur travail restent les mêmes.</source>
        <translation>Die Teilnehmer und ihre Arbeit bleiben gleich.</translation>
    </message>
    <message>
        <source>Donner ce nom</source>
        <translation>Diesen Namen geben</translation>
    </message>
</context>
<context>
    <name>trainer::PeopleImport</name>
    <message>
        <source>La liste habituelle n’est pas encore choisie.</source>
        <translation>Die übliche Liste ist noch nicht gewählt.</translation>
    </message>
    <message>
        <source>Choisissez-la une fois dans «&#xa0;Réglages&#xa0;», sous «&#xa0;Groupe habituel&#xa0;».</source>
        <translation>Wählen Sie sie einmal in „Einstellungen“, unter „Übliche Gruppe“.</translation>
    </message>
    <message>
        <source>Le fichier de la liste habituelle n’est plus là.</source>
        <translation>Die Datei der üblichen Liste ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Electruc le cherche ici&#xa0;: %1. Remettez-le à sa place, ou choisissez-en un autre dans «&#xa0;Réglages&#xa0;».</source>
        <translation>Electruc sucht sie hier: %1. Legen Sie sie wieder an ihren Platz oder wählen Sie eine andere in „Einstellungen“.</translation>
    </message>
    <message>
        <source>La liste habituelle ne peut pas être lue.</source>
        <translation>Die übliche Liste kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Enregistrez-la à nouveau au format CSV, ici&#xa0;: %1.</source>
        <translation>Speichern Sie sie noch einmal als CSV, hier: %1.</translation>
    </message>
    <message>
        <source>La liste habituelle est vide.</source>
        <translation>Die übliche Liste ist leer.</translation>
    </message>
    <message>
        <source>Dans la liste habituelle, il manque&#xa0;: %1.</source>
        <translation>In der üblichen Liste fehlt: %1.</translation>
    </message>
    <message>
        <source>«&#xa0;Importer une liste&#xa0;», dans «&#xa0;Invitations&#xa0;», montre chaque colonne et chaque ligne. Le fichier est ici&#xa0;: %1.</source>
        <translation>„Eine Liste importieren“ in „Einladungen“ zeigt jede Spalte und jede Zeile. Die Datei liegt hier: %1.</translation>
    </message>
    <message>
        <source>Aucune ligne de la liste habituelle ne peut être reprise.</source>
        <translation>Keine Zeile der üblichen Liste kann übernommen werden.</translation>
    </message>
    <message>
        <source>«&#xa0;Importer une liste&#xa0;», dans «&#xa0;Invitations&#xa0;», dit pourquoi, ligne par ligne.</source>
        <translation>„Eine Liste importieren“ in „Einladungen“ sagt Zeile für Zeile, warum.</translation>
    </message>
    <message>
        <source>Une ligne est refusée&#xa0;: «&#xa0;Importer une liste&#xa0;», dans «&#xa0;Invitations&#xa0;», dit pourquoi.</source>
        <translation>Eine Zeile wurde abgelehnt: „Eine Liste importieren“ in „Einladungen“ sagt, warum.</translation>
    </message>
    <message>
        <source>%1 lignes sont refusées&#xa0;: «&#xa0;Importer une liste&#xa0;», dans «&#xa0;Invitations&#xa0;», dit pourquoi.</source>
        <translation>%1 Zeilen wurden abgelehnt: „Eine Liste importieren“ in „Einladungen“ sagt, warum.</translation>
    </message>
</context>
<context>
    <name>trainer::PinField</name>
    <message>
        <source>Il faut quatre chiffres.</source>
        <translation>Es müssen vier Ziffern sein.</translation>
    </message>
    <message>
        <source>Le code n’a pas pu être vérifié. Essayez encore.</source>
        <translation>Der Code konnte nicht geprüft werden. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Trois codes faux. Attendez %1 secondes, puis essayez à nouveau.</source>
        <translation>Drei falsche Codes. Warten Sie %1 Sekunden und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Ce n’est pas le bon code. Il reste 1 essai avant une minute d’attente.</source>
        <translation>Das ist nicht der richtige Code. Noch 1 Versuch, dann müssen Sie eine Minute warten.</translation>
    </message>
    <message>
        <source>Ce n’est pas le bon code. Il reste %1 essais avant une minute d’attente.</source>
        <translation>Das ist nicht der richtige Code. Noch %1 Versuche, dann müssen Sie eine Minute warten.</translation>
    </message>
    <message>
        <source>C’est le code du formateur. Il faut ici celui de l’organisateur.</source>
        <translation>Das ist der Code des Kursleiters. Hier braucht es den der Organisation.</translation>
    </message>
</context>
<context>
    <name>trainer::PinScreen</name>
    <message>
        <source>Espace du formateur</source>
        <translation>Kursleiterbereich</translation>
    </message>
    <message>
        <source>Tapez votre code à quatre chiffres.</source>
        <translation>Tippen Sie Ihren Code mit vier Ziffern.</translation>
    </message>
    <message>
        <source>Code du formateur, quatre chiffres</source>
        <translation>Code des Kursleiters, vier Ziffern</translation>
    </message>
    <message>
        <source>Revenir aux apprenants</source>
        <translation>Zurück zu den Teilnehmern</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Code oublié&#xa0;? Il est sur la feuille «&#xa0;Premier démarrage&#xa0;» remise avec le programme.</source>
        <translation>Code vergessen? Er steht auf dem Blatt „Erster Start“, das Sie mit dem Programm erhalten haben.</translation>
    </message>
    <message>
        <source>Choisissez un nouveau code à quatre chiffres.</source>
        <translation>Wählen Sie einen neuen Code mit vier Ziffern.</translation>
    </message>
    <message>
        <source>Choisissez un code à quatre chiffres.</source>
        <translation>Wählen Sie einen Code mit vier Ziffern.</translation>
    </message>
    <message>
        <source>Notez-le sur la feuille «&#xa0;Premier démarrage&#xa0;». Si vous l’oubliez, la personne qui a installé le programme en met un autre avec «&#xa0;electrucctl setup --pin-file&#xa0;».</source>
        <translation>Notieren Sie ihn auf dem Blatt „Erster Start“. Wenn Sie ihn vergessen, setzt die Person, die das Programm installiert hat, mit „electrucctl setup --pin-file“ einen anderen.</translation>
    </message>
    <message>
        <source>Tapez le même code encore une fois.</source>
        <translation>Tippen Sie denselben Code noch einmal.</translation>
    </message>
    <message>
        <source>Cela évite une faute de frappe.</source>
        <translation>So vermeiden Sie einen Tippfehler.</translation>
    </message>
    <message>
        <source>Garder l’ancien code</source>
        <translation>Den alten Code behalten</translation>
    </message>
    <message>
        <source>Il faut quatre chiffres.</source>
        <translation>Es müssen vier Ziffern sein.</translation>
    </message>
    <message>
        <source>Ce code est trop facile à deviner. Choisissez-en un autre.</source>
        <translation>Dieser Code ist zu leicht zu erraten. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Les deux codes ne sont pas les mêmes. Choisissez votre code à nouveau.</source>
        <translation>Die beiden Codes sind nicht gleich. Wählen Sie Ihren Code noch einmal.</translation>
    </message>
    <message>
        <source>Ce n’est pas le bon code. Il reste 1 essai avant une minute d’attente.</source>
        <translation>Das ist nicht der richtige Code. Noch 1 Versuch, dann müssen Sie eine Minute warten.</translation>
    </message>
    <message>
        <source>Ce n’est pas le bon code. Il reste %1 essais avant une minute d’attente.</source>
        <translation>Das ist nicht der richtige Code. Noch %1 Versuche, dann müssen Sie eine Minute warten.</translation>
    </message>
    <message>
        <source>Trois codes faux. Vous pourrez essayer à nouveau dans 1 seconde.</source>
        <translation>Drei falsche Codes. In 1 Sekunde können Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Trois codes faux. Vous pourrez essayer à nouveau dans %1 secondes.</source>
        <translation>Drei falsche Codes. In %1 Sekunden können Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Le programme n’arrive pas à lire ses données. Fermez-le et ouvrez-le à nouveau.</source>
        <translation>Das Programm kann seine Daten nicht lesen. Schließen Sie es und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>Gardez-le pour vous. Si vous l’oubliez, la personne qui a installé le programme en met un autre avec «&#xa0;electrucctl setup --organiser-pin-file&#xa0;».</source>
        <translation>Behalten Sie ihn für sich. Wenn Sie ihn vergessen, setzt die Person, die das Programm installiert hat, einen anderen mit „electrucctl setup --organiser-pin-file“.</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>Nichts ändern</translation>
    </message>
    <message>
        <source>Choisissez le code de l’organisateur, quatre chiffres.</source>
        <translation>Wählen Sie den Code der Organisation, vier Ziffern.</translation>
    </message>
    <message>
        <source>Code oublié&#xa0;? L’organisateur ouvre avec le sien, puis en choisit un autre pour vous dans «&#xa0;Réglages&#xa0;».</source>
        <translation>Code vergessen? Die Organisation öffnet mit ihrem und wählt dann in „Einstellungen“ einen anderen für Sie.</translation>
    </message>
    <message>
        <source>Le formateur et l’organisateur n’ont pas le même code. Choisissez-en un autre.</source>
        <translation>Kursleiter und Organisation haben nicht denselben Code. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>trainer::PlanModel</name>
    <message>
        <source>1 étape</source>
        <translation>1 Schritt</translation>
    </message>
    <message>
        <source>%1 étapes</source>
        <translation>%1 Schritte</translation>
    </message>
    <message>
        <source>%1 · niveau %2</source>
        <comment>« 6 étapes · niveau 2 »</comment>
        <translation>%1 · Stufe %2</translation>
    </message>
    <message>
        <source>%1, exercice %2 de la liste, %3</source>
        <translation>%1, Übung %2 der Liste, %3</translation>
    </message>
    <message>
        <source>%1, pas dans la liste, %2</source>
        <translation>%1, nicht in der Liste, %2</translation>
    </message>
</context>
<context>
    <name>trainer::PlanPage</name>
    <message>
        <source>Exercices</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Cochez les exercices de ce groupe et mettez-les en ordre&#xa0;: le coach montre exactement ceux-là.</source>
        <translation>Kreuzen Sie die Übungen dieser Gruppe an und ordnen Sie sie: Der Coach zeigt genau diese.</translation>
    </message>
    <message>
        <source>Exercices à choisir</source>
        <translation>Übungen zur Auswahl</translation>
    </message>
    <message>
        <source>Espace coche&#xa0;; Alt et une flèche déplacent l’exercice.</source>
        <translation>Leertaste kreuzt an; Alt und ein Pfeil verschieben die Übung.</translation>
    </message>
    <message>
        <source>Monter</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Descendre</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Tout cocher</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tout décocher</source>
        <translation>Keine ankreuzen</translation>
    </message>
    <message>
        <source>Liste en cours</source>
        <translation>Aktuelle Liste</translation>
    </message>
    <message>
        <source>Nom de la liste</source>
        <translation>Name der Liste</translation>
    </message>
    <message>
        <source>Un exercice commence par</source>
        <translation>Eine Übung beginnt mit</translation>
    </message>
    <message>
        <source>Aide du coach</source>
        <translation>Hilfe des Coachs</translation>
    </message>
    <message>
        <source>Noms et chiffres à taper</source>
        <translation>Namen und Zahlen zum Tippen</translation>
    </message>
    <message>
        <source>Enregistrer la liste</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Nouvelle liste</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>Supprimer la liste</source>
        <translation>Liste löschen</translation>
    </message>
    <message>
        <source>Il n’y a pas encore de groupe.</source>
        <translation>Es gibt noch keine Gruppe.</translation>
    </message>
    <message>
        <source>Créez un groupe&#xa0;: ses exercices se choisissent ici.</source>
        <translation>Legen Sie eine Gruppe an: Ihre Übungen wählen Sie hier.</translation>
    </message>
    <message>
        <source>Montre-moi&#xa0;: l’exercice se joue d’abord</source>
        <translation>Zeigen Sie es mir: Die Übung läuft erst von selbst</translation>
    </message>
    <message>
        <source>Guide-moi&#xa0;: chaque étape dit quoi faire</source>
        <translation>Leiten Sie mich an: Jeder Schritt sagt, was zu tun ist</translation>
    </message>
    <message>
        <source>À moi&#xa0;: sans explication</source>
        <translation>Ich mache es selbst: ohne Erklärung</translation>
    </message>
    <message>
        <source>Indices et «&#xa0;Montre-moi&#xa0;»</source>
        <translation>Hinweise und „Zeigen Sie es mir“</translation>
    </message>
    <message>
        <source>Indices seulement</source>
        <translation>Nur Hinweise</translation>
    </message>
    <message>
        <source>Ni indice ni «&#xa0;Montre-moi&#xa0;»</source>
        <translation>Weder Hinweise noch „Zeigen Sie es mir“</translation>
    </message>
    <message>
        <source>Chacun les siens</source>
        <translation>Für jede Person andere</translation>
    </message>
    <message>
        <source>Les mêmes pour tous</source>
        <translation>Für alle dieselben</translation>
    </message>
    <message>
        <source>Tous les exercices</source>
        <translation>Alle Übungen</translation>
    </message>
    <message>
        <source>Le coach montre tous les exercices.</source>
        <translation>Der Coach zeigt alle Übungen.</translation>
    </message>
    <message>
        <source>Le coach montre «&#xa0;%1&#xa0;».</source>
        <translation>Der Coach zeigt „%1“.</translation>
    </message>
    <message>
        <source>Ce groupe a déjà une liste de ce nom. Écrivez un autre nom.</source>
        <translation>Diese Gruppe hat schon eine Liste mit diesem Namen. Schreiben Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Donnez un nom à la liste, comme «&#xa0;Séance 2&#xa0;».</source>
        <translation>Geben Sie der Liste einen Namen, etwa „Sitzung 2“.</translation>
    </message>
    <message>
        <source>Il n’y a rien à faire dans cette liste.</source>
        <translation>In dieser Liste gibt es nichts zu tun.</translation>
    </message>
    <message>
        <source>Cochez au moins un exercice.</source>
        <translation>Kreuzen Sie mindestens eine Übung an.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est enregistrée.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Le coach montre cet exercice, et rien d’autre.</source>
        <translation>Der Coach zeigt diese Übung und sonst nichts.</translation>
    </message>
    <message>
        <source>Le coach montre ces %1 exercices, dans cet ordre.</source>
        <translation>Der Coach zeigt diese %1 Übungen in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est supprimée.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Ce qui a été fait reste dans le suivi.</source>
        <translation>Was getan wurde, bleibt im Stand erhalten.</translation>
    </message>
    <message>
        <source>C’est comme avant.</source>
        <translation>Es ist wie vorher.</translation>
    </message>
    <message>
        <source>Aucun exercice coché</source>
        <translation>Keine Übung angekreuzt</translation>
    </message>
    <message>
        <source>1 exercice coché</source>
        <translation>1 Übung angekreuzt</translation>
    </message>
    <message>
        <source>%1 exercices cochés</source>
        <translation>%1 Übungen angekreuzt</translation>
    </message>
    <message>
        <source>Choisissez d’abord un exercice dans la liste.</source>
        <translation>Wählen Sie zuerst eine Übung in der Liste.</translation>
    </message>
    <message>
        <source>Il est déjà le premier.</source>
        <translation>Sie ist schon die erste.</translation>
    </message>
    <message>
        <source>Il est déjà le dernier.</source>
        <translation>Sie ist schon die letzte.</translation>
    </message>
    <message>
        <source>Séance %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>Revenir en arrière</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Les listes n’ont pas pu être lues ou changées.</source>
        <translation>Die Listen konnten nicht gelesen oder geändert werden.</translation>
    </message>
    <message>
        <source>Rien n’a changé. Essayez encore.</source>
        <translation>Es hat sich nichts geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Livret du formateur</source>
        <translation>Heft für Kursleiter</translation>
    </message>
    <message>
        <source>Pour chaque exercice&#xa0;: le but, les mots difficiles, les étapes avec leurs indices, les réponses et ce qu’il faut dire quand cela coince.</source>
        <translation>Für jede Übung: das Ziel, die schwierigen Wörter, die Schritte mit ihren Hinweisen, die Antworten und was man sagt, wenn es hakt.</translation>
    </message>
    <message>
        <source>Fiche du formateur</source>
        <translation>Blatt für Kursleiter</translation>
    </message>
    <message>
        <source>De l’exercice choisi dans la liste.</source>
        <translation>Der in der Liste gewählten Übung.</translation>
    </message>
    <message>
        <source>Livret complet (PDF)</source>
        <translation>Ganzes Heft (PDF)</translation>
    </message>
    <message>
        <source>Imprimer le livret</source>
        <translation>Das Heft drucken</translation>
    </message>
    <message>
        <source>Un instant, le livret se prépare…</source>
        <translation>Einen Moment, das Heft wird vorbereitet…</translation>
    </message>
    <message>
        <source>Enregistrer le livret</source>
        <translation>Das Heft speichern</translation>
    </message>
    <message>
        <source>Documents PDF (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
</context>
<context>
    <name>trainer::RecordDesk</name>
    <message>
        <source>Rien n’a changé.</source>
        <translation>Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» ne s’applique pas à ce que vous avez choisi.</source>
        <translation>„%1“ gilt nicht für das, was Sie ausgewählt haben.</translation>
    </message>
    <message>
        <source>%1&#xa0;: c’est fait pour %2.</source>
        <translation>%1: erledigt für %2.</translation>
    </message>
    <message>
        <source>Cela ne s’applique pas à %1&#xa0;: rien n’y change.</source>
        <translation>Das gilt nicht für %1: Dort ändert sich nichts.</translation>
    </message>
    <message>
        <source>Cela n’a pas pu se faire. Rien n’a changé.</source>
        <translation>Das hat nicht geklappt. Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau.</source>
        <translation>Versuchen Sie es noch einmal. Klappt es nicht, schließen Sie das Programm und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>Cette donnée n’est plus là.</source>
        <translation>Diese Angabe ist nicht mehr da.</translation>
    </message>
    <message>
        <source>C’est enregistré.</source>
        <translation>Es ist gespeichert.</translation>
    </message>
    <message>
        <source>La personne est ajoutée.</source>
        <translation>Die Person ist hinzugefügt.</translation>
    </message>
    <message>
        <source>Sa lettre est dans «&#xa0;Invitations&#xa0;».</source>
        <translation>Ihr Brief ist unter „Einladungen“.</translation>
    </message>
    <message>
        <source>Elle va du jour après la dernière facture jusqu’à aujourd’hui.</source>
        <translation>Sie geht vom Tag nach der letzten Rechnung bis heute.</translation>
    </message>
    <message>
        <source>Il n’y a rien à facturer.</source>
        <translation>Es gibt nichts zu berechnen.</translation>
    </message>
    <message>
        <source>La dernière facture va déjà jusqu’à aujourd’hui, ou il n’y a pas de contrat en cours.</source>
        <translation>Die letzte Rechnung geht schon bis heute, oder es gibt keinen laufenden Vertrag.</translation>
    </message>
    <message>
        <source>La facture est faite.</source>
        <translation>Die Rechnung ist erstellt.</translation>
    </message>
    <message>
        <source>Un e-mail l’annonce au client.</source>
        <translation>Eine E-Mail kündigt sie dem Kunden an.</translation>
    </message>
    <message>
        <source>Enregistrer la liste</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Tableaux (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Documents PDF (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>La liste est dans un fichier.</source>
        <translation>Die Liste ist in einer Datei.</translation>
    </message>
    <message>
        <source>C’est arrêté.</source>
        <translation>Es ist angehalten.</translation>
    </message>
    <message>
        <source>Aucun fichier n’a été écrit.</source>
        <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Le fichier n’a pas pu être écrit.</source>
        <translation>Die Datei konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choisissez un autre endroit, puis essayez encore.</source>
        <translation>Wählen Sie einen anderen Ort und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Un instant, les données changent…</source>
        <translation>Einen Moment, die Daten ändern sich…</translation>
    </message>
    <message>
        <source>Un instant, les données reviennent…</source>
        <translation>Einen Moment, die Daten kommen zurück…</translation>
    </message>
    <message>
        <source>Tout est comme avant.</source>
        <translation>Alles ist wie vorher.</translation>
    </message>
    <message>
        <source>Ce n’est plus possible.</source>
        <translation>Das ist nicht mehr möglich.</translation>
    </message>
    <message>
        <source>Quelqu’un a changé une de ces données entre-temps. Rien n’a été touché.</source>
        <translation>Jemand hat in der Zwischenzeit eine dieser Angaben geändert. Es wurde nichts angerührt.</translation>
    </message>
    <message>
        <source>C’est ajouté.</source>
        <translation>Es ist hinzugefügt.</translation>
    </message>
    <message>
        <source>Enregistrer une copie</source>
        <translation>Eine Kopie speichern</translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>La copie est enregistrée.</source>
        <translation>Die Kopie ist gespeichert.</translation>
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
        <translation>Sie können es rückgängig machen.</translation>
    </message>
    <message>
        <source>Ne rien faire</source>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <source>Pour qui&#xa0;?</source>
        <translation>Für wen?</translation>
    </message>
    <message>
        <source>Rien n’a été gardé.</source>
        <translation>Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau.</source>
        <translation>Versuchen Sie es noch einmal. Klappt es nicht, schließen Sie das Programm und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>Nichts ändern</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Le contrat en cours se clôture&#xa0;: une personne n’en a qu’un à la fois.</source>
        <translation>Der laufende Vertrag wird beendet: Eine Person hat immer nur einen.</translation>
    </message>
    <message>
        <source>Comme si la personne l’avait envoyé&#xa0;: il attend que vous le validiez.</source>
        <translation>Als hätte die Person sie gesendet: Sie wartet, bis Sie sie bestätigen.</translation>
    </message>
    <message>
        <source>Comme si la personne l’avait écrite&#xa0;: elle attend une réponse.</source>
        <translation>Als hätte die Person sie geschrieben: Sie wartet auf eine Antwort.</translation>
    </message>
    <message>
        <source>Il arrive tout de suite dans la messagerie de la personne.</source>
        <translation>Sie kommt sofort im Postfach der Person an.</translation>
    </message>
    <message>
        <source>Comme si le formulaire signé arrivait par la poste&#xa0;: elle attend que vous l’acceptiez.</source>
        <translation>Als käme das unterschriebene Formular mit der Post: Die Lastschrift wartet, bis Sie sie annehmen.</translation>
    </message>
</context>
<context>
    <name>trainer::RecordExport</name>
    <message>
        <source>Exporter %1</source>
        <extracomment>%1 such as « 42 factures »</extracomment>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Le tableau s’ouvre dans un tableur, avec toutes les colonnes. Le PDF s’imprime.</source>
        <translation>Die Tabelle öffnet man in einem Tabellenprogramm, mit allen Spalten. Die PDF-Datei ist zum Drucken.</translation>
    </message>
    <message>
        <source>Ne rien faire</source>
        <translation>Nichts tun</translation>
    </message>
    <message>
        <source>Tableau (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Un instant, le fichier se prépare…</source>
        <translation>Einen Moment, die Datei wird vorbereitet…</translation>
    </message>
</context>
<context>
    <name>trainer::RecordHeader</name>
    <message>
        <source>Ordre de la liste</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Les flèches changent de colonne&#xa0;; Espace trie.</source>
        <translation>Die Pfeile wechseln die Spalte; die Leertaste sortiert.</translation>
    </message>
</context>
<context>
    <name>trainer::RecordModel</name>
    <message>
        <source>Choisir %1</source>
        <translation>%1 auswählen</translation>
    </message>
    <message>
        <source>Ouvrir %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>trainer::RecordTabs</name>
    <message>
        <source>Ce que montre la liste</source>
        <translation>Was die Liste zeigt</translation>
    </message>
</context>
<context>
    <name>trainer::ResetChoice</name>
    <message>
        <source>Efface</source>
        <translation>Löscht</translation>
    </message>
    <message>
        <source>Garde</source>
        <translation>Behält</translation>
    </message>
    <message>
        <source>%1 Efface&#xa0;: %2 Garde&#xa0;: %3</source>
        <translation>%1 Löscht: %2 Behält: %3</translation>
    </message>
</context>
<context>
    <name>trainer::ResetCounts</name>
    <message>
        <source>parcours</source>
        <translation>Lernweg(e)</translation>
    </message>
    <message>
        <source>compte</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>comptes</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>demande</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>demandes</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>relevé</source>
        <translation>Ablesung</translation>
    </message>
    <message>
        <source>relevés</source>
        <translation>Ablesungen</translation>
    </message>
    <message>
        <source>fichier</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>fichiers</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>prénom</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>prénoms</source>
        <translation>Vornamen</translation>
    </message>
</context>
<context>
    <name>trainer::ResetDialog</name>
    <message>
        <source>Remettre à zéro</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Choisissez ce qui doit redevenir comme neuf. Les dates seront recalculées à partir d’aujourd’hui.</source>
        <translation>Wählen Sie, was wieder wie neu werden soll. Alle Datumsangaben werden ab heute neu berechnet.</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>Nichts ändern</translation>
    </message>
    <message>
        <source>La remise à zéro n’a pas pu se faire.</source>
        <translation>Das Zurücksetzen hat nicht geklappt.</translation>
    </message>
    <message>
        <source>Rien n’a changé. Vérifiez qu’il reste de la place sur le disque, puis essayez encore.</source>
        <translation>Es hat sich nichts geändert. Prüfen Sie, ob auf der Festplatte noch Platz ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Quelle personne recommence&#xa0;?</source>
        <translation>Welche Person fängt neu an?</translation>
    </message>
    <message>
        <source>Que faut-il effacer&#xa0;?</source>
        <translation>Was soll gelöscht werden?</translation>
    </message>
    <message>
        <source>Tout le travail</source>
        <translation>Die ganze Arbeit</translation>
    </message>
    <message>
        <source>Le compte en ligne seulement</source>
        <translation>Nur das Online-Konto</translation>
    </message>
    <message>
        <source>Lettres d’invitation</source>
        <translation>Einladungsbriefe</translation>
    </message>
    <message>
        <source>Elles restent valables</source>
        <translation>Sie bleiben gültig</translation>
    </message>
    <message>
        <source>De nouvelles lettres</source>
        <translation>Neue Briefe</translation>
    </message>
    <message>
        <source>Votre code de formateur, pour tout effacer</source>
        <translation>Ihr Kursleitercode, um alles zu löschen</translation>
    </message>
    <message>
        <source>Une personne</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>Elle recommence depuis le début.</source>
        <translation>Sie fängt ganz von vorne an.</translation>
    </message>
    <message>
        <source>Ses exercices, ses messages, ses fichiers.</source>
        <translation>Ihre Übungen, ihre Nachrichten, ihre Dateien.</translation>
    </message>
    <message>
        <source>Les autres apprenants et le groupe.</source>
        <translation>Die anderen Teilnehmer und die Gruppe.</translation>
    </message>
    <message>
        <source>Le groupe suivant</source>
        <translation>Die nächste Gruppe</translation>
    </message>
    <message>
        <source>Le poste est prêt pour d’autres apprenants.</source>
        <translation>Der Computer ist bereit für andere Teilnehmer.</translation>
    </message>
    <message>
        <source>Les exercices, messages, demandes, relevés et fichiers de tous.</source>
        <translation>Die Übungen, Nachrichten, Anfragen, Ablesungen und Dateien von allen.</translation>
    </message>
    <message>
        <source>Vos groupes, invitations, exercices et réglages.</source>
        <translation>Ihre Gruppen, Einladungen, Übungen und Einstellungen.</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Le programme redevient comme au premier jour.</source>
        <translation>Das Programm wird wieder wie am ersten Tag.</translation>
    </message>
    <message>
        <source>Tout, y compris vos groupes et vos réglages.</source>
        <translation>Alles, auch Ihre Gruppen und Ihre Einstellungen.</translation>
    </message>
    <message>
        <source>Seulement votre code de formateur.</source>
        <translation>Nur Ihren Kursleitercode.</translation>
    </message>
    <message>
        <source>Seront effacés</source>
        <translation>Gelöscht werden</translation>
    </message>
    <message>
        <source>Vous pourrez revenir en arrière</source>
        <translation>Sie können es rückgängig machen</translation>
    </message>
    <message>
        <source>jusqu’à la prochaine remise à zéro.</source>
        <translation>bis zum nächsten Zurücksetzen.</translation>
    </message>
    <message>
        <source>Choisissez une personne</source>
        <translation>Wählen Sie eine Person</translation>
    </message>
    <message>
        <source>Remettre à zéro pour %1</source>
        <translation>Für %1 zurücksetzen</translation>
    </message>
    <message>
        <source>Remettre à zéro pour une personne</source>
        <translation>Für eine Person zurücksetzen</translation>
    </message>
    <message>
        <source>Remettre à zéro pour le groupe suivant</source>
        <translation>Für die nächste Gruppe zurücksetzen</translation>
    </message>
    <message>
        <source>Tout remettre à zéro</source>
        <translation>Alles zurücksetzen</translation>
    </message>
    <message>
        <source>Choisissez d’abord une personne.</source>
        <translation>Wählen Sie zuerst eine Person.</translation>
    </message>
    <message>
        <source>Le compte n’a pas pu se faire.</source>
        <translation>Das Zählen hat nicht geklappt.</translation>
    </message>
    <message>
        <source>Rien&#xa0;: tout est déjà comme neuf.</source>
        <translation>Nichts: Alles ist schon wie neu.</translation>
    </message>
    <message>
        <source>1 nouvelle lettre à imprimer&#xa0;; l’ancienne ne servira plus.</source>
        <translation>1 neuer Brief zu drucken; der alte gilt dann nicht mehr.</translation>
    </message>
    <message>
        <source>%1 nouvelles lettres à imprimer&#xa0;; les anciennes ne serviront plus.</source>
        <translation>%1 neue Briefe zu drucken; die alten gelten dann nicht mehr.</translation>
    </message>
    <message>
        <source>1 lettre déjà utilisée ouvrira à nouveau un compte.</source>
        <translation>Mit 1 schon verwendeten Brief kann wieder ein Konto eröffnet werden.</translation>
    </message>
    <message>
        <source>%1 lettres déjà utilisées ouvriront à nouveau un compte.</source>
        <translation>Mit %1 schon verwendeten Briefen kann wieder ein Konto eröffnet werden.</translation>
    </message>
    <message>
        <source>Choisissez une personne dans la liste.</source>
        <translation>Wählen Sie eine Person aus der Liste.</translation>
    </message>
    <message>
        <source>Remise à zéro en cours…</source>
        <translation>Wird zurückgesetzt…</translation>
    </message>
</context>
<context>
    <name>trainer::RoomPage</name>
    <message>
        <source>La salle</source>
        <translation>Der Raum</translation>
    </message>
    <message>
        <source>Chaque feuille se lit ici, s’imprime ou s’enregistre.</source>
        <translation>Jedes Blatt kann man hier lesen, drucken oder speichern.</translation>
    </message>
    <message>
        <source>Résultats</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Ce que chaque apprenant du groupe a réussi, et où il a demandé de l’aide. Sans note, ni durée.</source>
        <translation>Was jeder Teilnehmer der Gruppe geschafft hat und wo er um Hilfe gebeten hat. Ohne Note, ohne Dauer.</translation>
    </message>
    <message>
        <source>Avec les prénoms</source>
        <translation>Mit den Vornamen</translation>
    </message>
    <message>
        <source>Voir les résultats</source>
        <translation>Die Ergebnisse ansehen</translation>
    </message>
    <message>
        <source>Tableau (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Contrôle de l’ordinateur</source>
        <translation>Prüfung des Computers</translation>
    </message>
    <message>
        <source>Avant une séance&#xa0;: la base de données, le contenu, les polices, les imprimantes, le disque et l’écran.</source>
        <translation>Vor einem Kurs: die Datenbank, der Inhalt, die Schriften, die Drucker, die Festplatte und der Bildschirm.</translation>
    </message>
    <message>
        <source>Vérifier cet ordinateur</source>
        <translation>Diesen Computer prüfen</translation>
    </message>
    <message>
        <source>Journal du formateur</source>
        <translation>Protokoll des Kursleiters</translation>
    </message>
    <message>
        <source>Ce qui a été fait dans cet espace, et quand.</source>
        <translation>Was in diesem Bereich gemacht wurde, und wann.</translation>
    </message>
    <message>
        <source>Voir le journal</source>
        <translation>Das Protokoll ansehen</translation>
    </message>
    <message>
        <source>Enregistrer les résultats</source>
        <translation>Die Ergebnisse speichern</translation>
    </message>
    <message>
        <source>Listes (*.csv)</source>
        <translation>Listen (*.csv)</translation>
    </message>
    <message>
        <source>Les résultats sont dans un tableau.</source>
        <translation>Die Ergebnisse sind in einer Tabelle.</translation>
    </message>
    <message>
        <source>Le tableau n’a pas pu être écrit.</source>
        <translation>Die Tabelle konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choisissez un autre endroit, puis essayez encore.</source>
        <translation>Wählen Sie einen anderen Ort und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Version d’Electruc</source>
        <translation>Version von Electruc</translation>
    </message>
    <message>
        <source>Système</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Écran</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>%1 × %2 points</source>
        <translation>%1 × %2 Punkte</translation>
    </message>
    <message>
        <source>Cela n’a pas pu être lu.</source>
        <translation>Das konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau.</source>
        <translation>Versuchen Sie es noch einmal. Klappt es nicht, schließen Sie das Programm und öffnen Sie es wieder.</translation>
    </message>
</context>
<context>
    <name>trainer::RunPanel</name>
    <message>
        <source>Mettre la séance en pause</source>
        <translation>Sitzung unterbrechen</translation>
    </message>
    <message>
        <source>Reprendre la séance</source>
        <translation>Sitzung fortsetzen</translation>
    </message>
    <message>
        <source>Retarder de 5 minutes</source>
        <translation>Um 5 Minuten verschieben</translation>
    </message>
    <message>
        <source>Arrêter la séance</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>Séance en cours</source>
        <translation>Laufende Sitzung</translation>
    </message>
    <message>
        <source>Faire maintenant</source>
        <translation>Jetzt tun</translation>
    </message>
    <message>
        <source>Passer cette ligne</source>
        <translation>Diese Zeile überspringen</translation>
    </message>
    <message>
        <source>Fait à %1 · %2</source>
        <translation>Geschehen um %1 · %2</translation>
    </message>
    <message>
        <source>Fait à %1</source>
        <translation>Geschehen um %1</translation>
    </message>
    <message>
        <source>Ligne passée</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Ensuite · %1</source>
        <translation>Danach · %1</translation>
    </message>
    <message>
        <source>Maintenant&#xa0;: la séance est en pause</source>
        <translation>Jetzt: Die Sitzung ist unterbrochen</translation>
    </message>
    <message>
        <source>Maintenant</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>En pause&#xa0;: %1</source>
        <translation>Unterbrochen: %1</translation>
    </message>
    <message>
        <source>En cours&#xa0;: %1</source>
        <translation>Läuft: %1</translation>
    </message>
    <message>
        <source>Il est %1 · %2 sur %3 depuis le début</source>
        <translation>Es ist %1 · %2 von %3 seit dem Beginn</translation>
    </message>
    <message>
        <source>%1. En ce moment&#xa0;: %2</source>
        <translation>%1. Im Moment: %2</translation>
    </message>
    <message>
        <source>Rien n’arrive avant que vous repreniez. Ensuite&#xa0;: %1</source>
        <translation>Nichts geschieht, bis Sie fortsetzen. Danach: %1</translation>
    </message>
    <message>
        <source>Ensuite, à %1&#xa0;: %2</source>
        <translation>Danach, um %1: %2</translation>
    </message>
    <message>
        <source>Choisissez une ligne à venir.</source>
        <translation>Wählen Sie eine Zeile, die noch kommt.</translation>
    </message>
    <message>
        <source>Tout ce qui vient arrive %1 minutes plus tard.</source>
        <translation>Alles Weitere geschieht %1 Minuten später.</translation>
    </message>
    <message>
        <source>C’est fait&#xa0;: %1</source>
        <translation>Geschehen: %1</translation>
    </message>
    <message>
        <source>Le reste de la séance garde ses heures.</source>
        <translation>Der Rest der Sitzung behält seine Uhrzeiten.</translation>
    </message>
    <message>
        <source>Ligne passée&#xa0;: %1</source>
        <translation>Übersprungen: %1</translation>
    </message>
    <message>
        <source>Arrêter la séance&#xa0;?</source>
        <translation>Sitzung beenden?</translation>
    </message>
    <message>
        <source>Ce qui reste n’arrivera pas. Ce qui a été fait reste fait.</source>
        <translation>Was noch kommt, geschieht nicht mehr. Was geschehen ist, bleibt so.</translation>
    </message>
    <message>
        <source>Continuer la séance</source>
        <translation>Sitzung weiterführen</translation>
    </message>
</context>
<context>
    <name>trainer::SampleCertificate</name>
    <message>
        <source>Prénom</source>
        <extracomment>a first name on the preview of a certificate</extracomment>
        <translation>Vorname</translation>
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
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Commencer la séance</source>
        <translation>Sitzung beginnen</translation>
    </message>
    <message>
        <source>Ce qui se passe, minute par minute&#xa0;: préparez-le une fois, un bouton le fait arriver.</source>
        <translation>Was geschieht, Minute für Minute: Bereiten Sie es einmal vor, ein Knopf lässt es geschehen.</translation>
    </message>
    <message>
        <source>Lignes du déroulement</source>
        <translation>Zeilen des Ablaufs</translation>
    </message>
    <message>
        <source>Insertion ajoute une ligne&#xa0;; Suppr la retire&#xa0;; Alt et une flèche la déplacent de 5 minutes.</source>
        <translation>Einfg fügt eine Zeile hinzu; Entf löscht sie; Alt und ein Pfeil verschieben sie um 5 Minuten.</translation>
    </message>
    <message>
        <source>Ce déroulement est encore vide.</source>
        <translation>Dieser Ablauf ist noch leer.</translation>
    </message>
    <message>
        <source>Ajoutez une première ligne&#xa0;: un exercice, un événement ou une note pour vous.</source>
        <translation>Fügen Sie eine erste Zeile hinzu: eine Übung, ein Ereignis oder eine Notiz für Sie.</translation>
    </message>
    <message>
        <source>Ajouter une ligne</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Plus tôt</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Supprimer la ligne</source>
        <translation>Zeile löschen</translation>
    </message>
    <message>
        <source>Revenir en arrière</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Déroulement</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Nom du déroulement</source>
        <translation>Name des Ablaufs</translation>
    </message>
    <message>
        <source>Copier pour le changer</source>
        <translation>Zum Ändern kopieren</translation>
    </message>
    <message>
        <source>Nouveau</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Nouveau déroulement</source>
        <translation>Neuer Ablauf</translation>
    </message>
    <message>
        <source>Supprimer le déroulement</source>
        <translation>Ablauf löschen</translation>
    </message>
    <message>
        <source>Ligne choisie</source>
        <translation>Gewählte Zeile</translation>
    </message>
    <message>
        <source>La séance est arrêtée.</source>
        <translation>Die Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>Ce qui restait n’arrivera pas.</source>
        <translation>Was noch kam, geschieht nicht mehr.</translation>
    </message>
    <message>
        <source>%1 · tout prêt</source>
        <comment>a script</comment>
        <translation>%1 · fertig vorbereitet</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» a été arrêtée.</source>
        <translation>„%1“ wurde beendet.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est finie.</source>
        <translation>„%1“ ist zu Ende.</translation>
    </message>
    <message>
        <source>Commencée à %1. Lignes faites&#xa0;: %2&#xa0;; passées&#xa0;: %3.</source>
        <translation>Begonnen um %1. Erledigte Zeilen: %2; übersprungen: %3.</translation>
    </message>
    <message>
        <source>Faire une copie</source>
        <translation>Kopie machen</translation>
    </message>
    <message>
        <source>Ajoutez d’abord une ligne à ce déroulement.</source>
        <translation>Fügen Sie diesem Ablauf zuerst eine Zeile hinzu.</translation>
    </message>
    <message>
        <source>Aucune ligne</source>
        <translation>Keine Zeile</translation>
    </message>
    <message>
        <source>1 ligne</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 lignes en %2</source>
        <translation>%1 Zeilen in %2</translation>
    </message>
    <message>
        <source>Choisissez d’abord une ligne.</source>
        <translation>Wählen Sie zuerst eine Zeile.</translation>
    </message>
    <message>
        <source>Elle est déjà au début.</source>
        <translation>Sie steht schon am Anfang.</translation>
    </message>
    <message>
        <source>Une séance dure 4 heures au plus.</source>
        <translation>Eine Sitzung dauert höchstens 4 Stunden.</translation>
    </message>
    <message>
        <source>Un déroulement a %1 lignes au plus.</source>
        <translation>Ein Ablauf hat höchstens %1 Zeilen.</translation>
    </message>
    <message>
        <source>La séance a commencé.</source>
        <translation>Die Sitzung hat begonnen.</translation>
    </message>
    <message>
        <source>Tout arrive à son heure, même quand vous quittez cet espace. Ce qui est prévu se voit aussi dans «&#xa0;Événements&#xa0;».</source>
        <translation>Alles geschieht zu seiner Zeit, auch wenn Sie diesen Bereich verlassen. Was geplant ist, sehen Sie auch unter „Ereignisse“.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est à vous.</source>
        <translation>„%1“ gehört jetzt Ihnen.</translation>
    </message>
    <message>
        <source>Chaque changement est gardé tout de suite.</source>
        <translation>Jede Änderung wird sofort gespeichert.</translation>
    </message>
    <message>
        <source>Ma séance</source>
        <extracomment>The name of a new script</extracomment>
        <translation>Meine Sitzung</translation>
    </message>
    <message>
        <source>Un autre déroulement a ce nom. Écrivez un autre nom.</source>
        <translation>Ein anderer Ablauf heißt so. Schreiben Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Donnez un nom, comme «&#xa0;Mardi matin&#xa0;».</source>
        <translation>Geben Sie einen Namen, wie „Dienstagmorgen“.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est supprimé.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Nouvelle note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Le déroulement n’a pas pu être lu ou changé.</source>
        <translation>Der Ablauf konnte nicht gelesen oder geändert werden.</translation>
    </message>
    <message>
        <source>Rien n’a changé. Vérifiez qu’il reste de la place sur le disque, puis essayez encore.</source>
        <translation>Es hat sich nichts geändert. Prüfen Sie, ob auf der Festplatte noch Platz ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>trainer::ScriptWords</name>
    <message>
        <source>L’exercice %1 n’est plus là</source>
        <extracomment>%1 the number of an exercise that was taken away</extracomment>
        <translation>Die Übung %1 ist nicht mehr da</translation>
    </message>
    <message>
        <source>Événement</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Exercice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Note pour vous</source>
        <translation>Notiz für Sie</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes from the start</comment>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours from the start</comment>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes from the start</comment>
        <translation>%1:%2 Std.</translation>
    </message>
</context>
<context>
    <name>trainer::SettingsPage</name>
    <message>
        <source>Réglages</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Un réglage s’applique tout de suite. Il est gardé pour la prochaine fois.</source>
        <translation>Eine Einstellung gilt sofort. Sie bleibt für das nächste Mal gespeichert.</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Occuper tout l’écran</source>
        <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
    <message>
        <source>Factures</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Imprimer le code QR de paiement sur les factures</source>
        <translation>Den QR-Code zum Zahlen auf die Rechnungen drucken</translation>
    </message>
    <message>
        <source>Comme sur le vrai web</source>
        <translation>Wie im echten Internet</translation>
    </message>
    <message>
        <source>Poser la question des cookies sur le site Electruc</source>
        <translation>Auf der Website von Electruc nach den Cookies fragen</translation>
    </message>
    <message>
        <source>Proposer d’enregistrer le mot de passe après une connexion</source>
        <translation>Nach einer Anmeldung anbieten, das Passwort zu speichern</translation>
    </message>
    <message>
        <source>Terminer la session d’Electruc</source>
        <translation>Sitzung bei Electruc beenden</translation>
    </message>
    <message>
        <source>Deux minutes avant, une question s’affiche&#xa0;: une touche suffit pour rester. Ce qui est écrit revient après la reconnexion.</source>
        <translation>Zwei Minuten vorher erscheint eine Frage: Eine Taste genügt, um zu bleiben. Was geschrieben ist, steht nach der neuen Anmeldung wieder da.</translation>
    </message>
    <message>
        <source>Code du formateur</source>
        <translation>Code des Kursleiters</translation>
    </message>
    <message>
        <source>Les quatre chiffres qui ouvrent cet espace.</source>
        <translation>Die vier Ziffern, die diesen Bereich öffnen.</translation>
    </message>
    <message>
        <source>Changer le code</source>
        <translation>Code ändern</translation>
    </message>
    <message>
        <source>Clair</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Contraste fort</source>
        <translation>Starker Kontrast</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>text size</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Jamais</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Après %1 minutes sans rien faire</source>
        <translation>Nach %1 Minuten ohne Aktivität</translation>
    </message>
    <message>
        <source>Le réglage n’a pas pu être gardé.</source>
        <translation>Die Einstellung konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>Vérifiez qu’il reste de la place sur le disque, puis essayez encore.</source>
        <translation>Prüfen Sie, ob auf der Festplatte noch Platz ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Le code du formateur est changé.</source>
        <translation>Der Code des Kursleiters ist geändert.</translation>
    </message>
    <message>
        <source>Notez-le sur la feuille «&#xa0;Premier démarrage&#xa0;».</source>
        <translation>Notieren Sie ihn auf dem Blatt „Erster Start“.</translation>
    </message>
    <message>
        <source>Lettres d’invitation</source>
        <translation>Einladungsbriefe</translation>
    </message>
    <message>
        <source>Pour les prochaines lettres. Celles qui sont imprimées gardent leur date.</source>
        <translation>Für die nächsten Briefe. Bereits gedruckte behalten ihr Datum.</translation>
    </message>
    <message>
        <source>Valables</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Bloquées après</source>
        <translation>Gesperrt nach</translation>
    </message>
    <message>
        <source>Bloquées pendant</source>
        <translation>Gesperrt für</translation>
    </message>
    <message>
        <source>Groupe habituel</source>
        <translation>Übliche Gruppe</translation>
    </message>
    <message>
        <source>Choisir la liste</source>
        <translation>Liste wählen</translation>
    </message>
    <message>
        <source>Ne plus avoir de liste</source>
        <translation>Keine Liste mehr haben</translation>
    </message>
    <message>
        <source>Mode classe</source>
        <translation>Kursmodus</translation>
    </message>
    <message>
        <source>Plein écran, sans fermer ni réduire la fenêtre</source>
        <translation>Vollbild, ohne das Fenster zu schließen oder zu verkleinern</translation>
    </message>
    <message>
        <source>Alt+F4 ou Ctrl+Q demandent alors le code du formateur, pour fermer ou pour quitter ce mode. Ce que l’ordinateur offre lui-même, comme Ctrl+Alt+Suppr, reste possible.</source>
        <translation>Alt+F4 oder Strg+Q verlangen dann den Code des Kursleiters, um zu schließen oder den Modus zu verlassen. Was der Computer selbst bietet, wie Strg+Alt+Entf, bleibt möglich.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Code de l’organisateur</source>
        <translation>Code der Organisation</translation>
    </message>
    <message>
        <source>Choisir ce code</source>
        <translation>Diesen Code wählen</translation>
    </message>
    <message>
        <source>Retirer ce code</source>
        <translation>Diesen Code entfernen</translation>
    </message>
    <message>
        <source>Une fois choisi, lui seul change les codes, efface toute trace des personnes, supprime une sauvegarde, et règle la remise à zéro automatique, les lettres, le groupe habituel et le mode classe.</source>
        <translation>Ist er gewählt, kann nur die Organisation die Codes ändern, alle Spuren von Personen löschen, eine Sicherung entfernen sowie das automatische Zurücksetzen, die Briefe, die übliche Gruppe und den Kursmodus einstellen.</translation>
    </message>
    <message>
        <source>Code de l’organisateur oublié&#xa0;? Sur ce poste, la personne qui a installé le programme en met un autre&#xa0;: electrucctl setup --organiser-pin-file FICHIER.</source>
        <translation>Code der Organisation vergessen? Auf diesem Computer setzt die Person, die das Programm installiert hat, einen anderen: electrucctl setup --organiser-pin-file DATEI.</translation>
    </message>
    <message>
        <source>%1 jours</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>%1 codes faux</source>
        <translation>%1 falschen Codes</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <comment>how long a letter is locked</comment>
        <translation>%1 Minuten</translation>
    </message>
    <message>
        <source>Pas encore de liste. Choisissez un fichier CSV&#xa0;: «&#xa0;Groupe habituel&#xa0;», dans «&#xa0;Groupes&#xa0;», l’importera en un clic.</source>
        <translation>Noch keine Liste. Wählen Sie eine CSV-Datei: „Übliche Gruppe“ in „Gruppen“ importiert sie mit einem Klick.</translation>
    </message>
    <message>
        <source>Choisir une autre liste</source>
        <translation>Eine andere Liste wählen</translation>
    </message>
    <message>
        <source>Choisir la liste habituelle</source>
        <translation>Die übliche Liste wählen</translation>
    </message>
    <message>
        <source>Listes (*.csv *.txt);;Tous les fichiers (*)</source>
        <translation>Listen (*.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>La liste habituelle est choisie.</source>
        <translation>Die übliche Liste ist gewählt.</translation>
    </message>
    <message>
        <source>Elle attend dans «&#xa0;Groupes&#xa0;».</source>
        <translation>Sie wartet in „Gruppen“.</translation>
    </message>
    <message>
        <source>Un second code, pour qui répond de la salle. Il ouvre aussi cet espace.</source>
        <translation>Ein zweiter Code, für die Person, die für den Raum verantwortlich ist. Er öffnet auch diesen Bereich.</translation>
    </message>
    <message>
        <source>Il n’y en a pas&#xa0;: le code du formateur ouvre tout. Choisissez-en un si plusieurs formateurs utilisent ce poste.</source>
        <translation>Es gibt keinen: Der Code des Kursleiters öffnet alles. Wählen Sie einen, wenn mehrere Kursleiter diesen Computer nutzen.</translation>
    </message>
    <message>
        <source>Changer ce code</source>
        <translation>Diesen Code ändern</translation>
    </message>
    <message>
        <source>Retirer le code de l’organisateur&#xa0;?</source>
        <translation>Code der Organisation entfernen?</translation>
    </message>
    <message>
        <source>Le code du formateur ouvrira tout, comme au début.</source>
        <translation>Der Code des Kursleiters öffnet dann alles, wie am Anfang.</translation>
    </message>
    <message>
        <source>Le garder</source>
        <translation>Ihn behalten</translation>
    </message>
    <message>
        <source>Le code de l’organisateur est retiré.</source>
        <translation>Der Code der Organisation ist entfernt.</translation>
    </message>
    <message>
        <source>Le code du formateur ouvre tout.</source>
        <translation>Der Code des Kursleiters öffnet alles.</translation>
    </message>
    <message>
        <source>Le code de l’organisateur est choisi.</source>
        <translation>Der Code der Organisation ist gewählt.</translation>
    </message>
    <message>
        <source>Gardez-le pour vous.</source>
        <translation>Behalten Sie ihn für sich.</translation>
    </message>
    <message>
        <source>Suivi</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Signaler une personne «&#xa0;À aider&#xa0;»</source>
        <translation>Eine Person als „Braucht Hilfe“ melden</translation>
    </message>
    <message>
        <source>Quand elle n’avance plus dans son exercice. Une main levée se voit toujours tout de suite.</source>
        <translation>Wenn sie in ihrer Übung nicht mehr vorankommt. Eine gehobene Hand sieht man immer sofort.</translation>
    </message>
    <message>
        <source>Après %1 minutes sans avancer</source>
        <translation>Nach %1 Minuten ohne Fortschritt</translation>
    </message>
</context>
<context>
    <name>trainer::SheetPage</name>
    <message>
        <source>Terminer</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Enregistrer en PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Imprimer la feuille</source>
        <translation>Das Blatt drucken</translation>
    </message>
    <message>
        <source>Enregistrer la feuille</source>
        <translation>Das Blatt speichern</translation>
    </message>
    <message>
        <source>Documents PDF (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
</context>
<context>
    <name>trainer::SnapshotDialogs</name>
    <message>
        <source>Retrouver «&#xa0;%1&#xa0;»&#xa0;?</source>
        <translation>„%1“ zurückholen?</translation>
    </message>
    <message>
        <source>Tout le monde revient à ce moment-là. Vos groupes et vos réglages ne changent pas.</source>
        <translation>Alle kehren zu diesem Moment zurück. Ihre Gruppen und Ihre Einstellungen ändern sich nicht.</translation>
    </message>
    <message>
        <source>Fait depuis, et mis de côté</source>
        <translation>Seitdem gemacht und beiseitegelegt</translation>
    </message>
    <message>
        <source>Rien n’a été ajouté depuis.</source>
        <translation>Seitdem ist nichts dazugekommen.</translation>
    </message>
    <message>
        <source>Vous pourrez revenir en arrière</source>
        <translation>Sie können es rückgängig machen</translation>
    </message>
    <message>
        <source>jusqu’à la prochaine remise à zéro.</source>
        <translation>bis zum nächsten Zurücksetzen.</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>Nichts ändern</translation>
    </message>
    <message>
        <source>Retrouver cette sauvegarde</source>
        <translation>Diese Sicherung zurückholen</translation>
    </message>
    <message>
        <source>Donnez un nom à la sauvegarde, par exemple «&#xa0;Avant la pause&#xa0;».</source>
        <translation>Geben Sie der Sicherung einen Namen, zum Beispiel „Vor der Pause“.</translation>
    </message>
    <message>
        <source>Ce nom est trop long&#xa0;: %1 caractères au plus.</source>
        <translation>Dieser Name ist zu lang: höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Une sauvegarde a déjà ce nom. Écrivez-en un autre.</source>
        <translation>Eine Sicherung hat schon diesen Namen. Schreiben Sie einen anderen.</translation>
    </message>
    <message>
        <source>Renommer la sauvegarde</source>
        <translation>Sicherung umbenennen</translation>
    </message>
    <message>
        <source>Nouveau nom</source>
        <translation>Neuer Name</translation>
    </message>
    <message>
        <source>Donner ce nom</source>
        <translation>Diesen Namen geben</translation>
    </message>
    <message>
        <source>Le nom n’a pas pu être changé. Essayez encore.</source>
        <translation>Der Name konnte nicht geändert werden. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>trainer::TemplatePanel</name>
    <message>
        <source>Modèles d’attestation</source>
        <translation>Vorlagen für Bescheinigungen</translation>
    </message>
    <message>
        <source>Vos mots et vos couleurs, pour les prochaines attestations. Celles qui sont déjà faites gardent les leurs.</source>
        <translation>Ihre Worte und Ihre Farben, für die nächsten Bescheinigungen. Die schon gemachten behalten ihre.</translation>
    </message>
    <message>
        <source>Modèle</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Nouveau modèle</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Dupliquer</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Utiliser par défaut</source>
        <translation>Als Standard verwenden</translation>
    </message>
    <message>
        <source>Supprimer ce modèle</source>
        <translation>Diese Vorlage löschen</translation>
    </message>
    <message>
        <source>Nom du modèle</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Vide&#xa0;: «&#xa0;Attestation de réussite&#xa0;».</source>
        <translation>Leer: „Erfolgsbescheinigung“.</translation>
    </message>
    <message>
        <source>Sous-titre</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>Vide&#xa0;: «&#xa0;Entraînement aux démarches en ligne&#xa0;».</source>
        <translation>Leer: „Üben mit Online-Diensten“.</translation>
    </message>
    <message>
        <source>Texte sous le prénom</source>
        <translation>Text unter dem Vornamen</translation>
    </message>
    <message>
        <source>Écrivez {prénom}, {savoir-faire} ou {date}&#xa0;: l’attestation les remplace. Vide&#xa0;: «&#xa0;qui a terminé le parcours&#xa0;».</source>
        <translation>Schreiben Sie {Vorname}, {Fähigkeiten} oder {Datum}: Die Bescheinigung setzt sie ein. Leer: „die oder der den Kurs abgeschlossen hat“.</translation>
    </message>
    <message>
        <source>Couleur</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Un cadre autour de la page</source>
        <translation>Ein Rahmen um die Seite</translation>
    </message>
    <message>
        <source>Enregistrer le modèle</source>
        <translation>Die Vorlage speichern</translation>
    </message>
    <message>
        <source>Aperçu du modèle d’attestation</source>
        <translation>Vorschau der Vorlage</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Vert</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Bleu</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Bordeaux</source>
        <translation>Bordeaux</translation>
    </message>
    <message>
        <source>Encre</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>%1 (par défaut)</source>
        <translation>%1 (Standard)</translation>
    </message>
    <message>
        <source>Garder vos changements&#xa0;?</source>
        <translation>Ihre Änderungen behalten?</translation>
    </message>
    <message>
        <source>Le modèle «&#xa0;%1&#xa0;» n’est pas encore enregistré.</source>
        <translation>Die Vorlage „%1“ ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Ne pas garder</source>
        <translation>Nicht behalten</translation>
    </message>
    <message>
        <source>Mon modèle</source>
        <translation>Meine Vorlage</translation>
    </message>
    <message>
        <source>Le modèle est copié.</source>
        <translation>Die Vorlage ist kopiert.</translation>
    </message>
    <message>
        <source>Changez la copie&#xa0;: l’autre ne change pas.</source>
        <translation>Ändern Sie die Kopie: Die andere ändert sich nicht.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est enregistré.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>Les prochaines attestations seront comme l’aperçu.</source>
        <translation>Die nächsten Bescheinigungen werden wie die Vorschau sein.</translation>
    </message>
    <message>
        <source>Choisissez-le dans «&#xa0;Bilan&#xa0;», ou utilisez-le par défaut.</source>
        <translation>Wählen Sie sie unter „Abschluss“, oder verwenden Sie sie als Standard.</translation>
    </message>
    <message>
        <source>Donnez un nom au modèle, comme «&#xa0;Bibliothèque&#xa0;».</source>
        <translation>Geben Sie der Vorlage einen Namen, zum Beispiel „Bibliothek“.</translation>
    </message>
    <message>
        <source>Un autre modèle a déjà ce nom. Écrivez un autre nom.</source>
        <translation>Eine andere Vorlage hat schon diesen Namen. Schreiben Sie einen anderen.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» ne se remplace par rien. Écrivez {prénom}, {savoir-faire} ou {date}, ou ôtez les accolades.</source>
        <translation>„%1“ wird durch nichts ersetzt. Schreiben Sie {Vorname}, {Fähigkeiten} oder {Datum}, oder lassen Sie die Klammern weg.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est le modèle par défaut.</source>
        <translation>„%1“ ist die Standardvorlage.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est supprimé.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Les attestations déjà faites ne changent pas.</source>
        <translation>Die schon gemachten Bescheinigungen ändern sich nicht.</translation>
    </message>
    <message>
        <source>C’est comme avant.</source>
        <translation>Es ist wie vorher.</translation>
    </message>
    <message>
        <source>C’est le modèle par défaut&#xa0;: il ne se supprime pas.</source>
        <translation>Das ist die Standardvorlage: Sie lässt sich nicht löschen.</translation>
    </message>
    <message>
        <source>Ce modèle n’est pas encore enregistré.</source>
        <translation>Diese Vorlage ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Revenir en arrière</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Les modèles n’ont pas pu être lus ou changés.</source>
        <translation>Die Vorlagen konnten nicht gelesen oder geändert werden.</translation>
    </message>
    <message>
        <source>Rien n’a changé. Essayez encore.</source>
        <translation>Es hat sich nichts geändert. Versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>trainer::TrainerFrame</name>
    <message>
        <source>Espace du formateur</source>
        <translation>Kursleiterbereich</translation>
    </message>
    <message>
        <source>Annuler la remise à zéro</source>
        <translation>Zurücksetzen rückgängig machen</translation>
    </message>
    <message>
        <source>Remettre à zéro</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Revenir aux apprenants</source>
        <translation>Zurück zu den Teilnehmern</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Parties de l’espace du formateur</source>
        <translation>Teile des Kursleiterbereichs</translation>
    </message>
    <message>
        <source>Groupes</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>Événements</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pas de groupe</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <source>%1 · 1 apprenant</source>
        <translation>%1 · 1 Teilnehmer</translation>
    </message>
    <message>
        <source>%1 · %2 apprenants</source>
        <translation>%1 · %2 Teilnehmer</translation>
    </message>
    <message>
        <source>Groupe&#xa0;: %1. Voir la liste</source>
        <translation>Gruppe: %1. Liste ansehen</translation>
    </message>
    <message>
        <source>Tout redevient comme avant %1.</source>
        <translation>Alles wird wieder wie vor %1 Uhr.</translation>
    </message>
    <message>
        <source>Les nouvelles lettres attendent dans «&#xa0;Invitations&#xa0;».</source>
        <translation>Die neuen Briefe warten unter „Einladungen“.</translation>
    </message>
    <message>
        <source>%1 recommence depuis le début.</source>
        <translation>%1 fängt ganz von vorne an.</translation>
    </message>
    <message>
        <source>Le poste est prêt pour d’autres apprenants.</source>
        <translation>Der Computer ist bereit für andere Teilnehmer.</translation>
    </message>
    <message>
        <source>Le programme est comme au premier jour. Votre code de formateur n’a pas changé.</source>
        <translation>Das Programm ist wie am ersten Tag. Ihr Kursleitercode hat sich nicht geändert.</translation>
    </message>
    <message>
        <source>La remise à zéro est faite.</source>
        <translation>Das Zurücksetzen ist erledigt.</translation>
    </message>
    <message>
        <source>Revenir en arrière</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>La remise à zéro est annulée.</source>
        <translation>Das Zurücksetzen ist rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Tout est comme avant.</source>
        <translation>Alles ist wie vorher.</translation>
    </message>
    <message>
        <source>La remise à zéro n’a pas pu être annulée.</source>
        <translation>Das Zurücksetzen konnte nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Rien n’a changé. Vérifiez qu’il reste de la place sur le disque, puis essayez encore.</source>
        <translation>Es hat sich nichts geändert. Prüfen Sie, ob auf der Festplatte noch Platz ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <comment>to undo</comment>
        <extracomment>Short for « Annuler la remise à zéro » where the bar is narrow</extracomment>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>ouvert</source>
        <extracomment>What a screen reader adds to the « Menu » button</extracomment>
        <translation>offen</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Données</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Sauvegardes</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>La salle</source>
        <translation>Der Raum</translation>
    </message>
    <message>
        <source>Suivi</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Exercices</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <source>Bilan</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Séance</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Tout est comme avant&#xa0;: %1.</source>
        <translation>Alles ist wie vorher: %1.</translation>
    </message>
</context>
<context>
    <name>trainer::WaitBand</name>
    <message>
        <source>Une autre personne attend&#xa0;: voyez le tableau.</source>
        <translation>Noch eine Person wartet: Sehen Sie in die Tabelle.</translation>
    </message>
    <message>
        <source>%1 autres personnes attendent&#xa0;: voyez le tableau.</source>
        <translation>%1 weitere Personen warten: Sehen Sie in die Tabelle.</translation>
    </message>
</context>
<context>
    <name>trainer::WaitCard</name>
    <message>
        <source>Aider</source>
        <translation>Helfen</translation>
    </message>
    <message>
        <source>Aider %1</source>
        <translation>%1 helfen</translation>
    </message>
</context>
</TS>

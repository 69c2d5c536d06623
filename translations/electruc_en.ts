<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="fr_BE">
<context>
    <name>browser::AddressEdit</name>
    <message>
        <source>Adresse du site</source>
        <translation>Address of the site</translation>
    </message>
    <message>
        <source>Tapez une adresse ou choisissez un site</source>
        <translation>Type an address or choose a site</translation>
    </message>
</context>
<context>
    <name>browser::AddressField</name>
    <message>
        <source>Que veut dire le cadenas&#xa0;?</source>
        <translation>What does the padlock mean?</translation>
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
        <translation>Back</translation>
    </message>
    <message>
        <source>Alt + ←</source>
        <translation>Alt + ←</translation>
    </message>
    <message>
        <source>Avancer</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Alt + →</source>
        <translation>Alt + →</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Recharger</source>
        <translation>Reload</translation>
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
        <translation>Desktop</translation>
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
            <numerusform>%n file not opened yet</numerusform>
            <numerusform>%n files not opened yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Texte plus petit</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Ctrl + −</source>
        <translation>Ctrl + −</translation>
    </message>
    <message>
        <source>Texte plus grand</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Ctrl + +</source>
        <translation>Ctrl + +</translation>
    </message>
    <message>
        <source>Se taire</source>
        <translation>Stop reading</translation>
    </message>
    <message>
        <source>Écouter</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Aide du navigateur</source>
        <translation>Browser help</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Texte %1&#xa0;%</source>
        <translation>Text %1%</translation>
    </message>
</context>
<context>
    <name>browser::DocumentKeeper</name>
    <message>
        <source>Enregistré dans Téléchargements</source>
        <translation>Saved in Downloads</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Le disque est plein. Supprimez un fichier dans Téléchargements, puis essayez encore.</source>
        <translation>The disk is full. Delete a file in Downloads, then try again.</translation>
    </message>
    <message>
        <source>Essayez encore une fois. Si cela ne suffit pas, demandez de l’aide. Rien n’est perdu.</source>
        <translation>Try once more. If that is not enough, ask for help. Nothing is lost.</translation>
    </message>
    <message>
        <source>Le fichier n’a pas pu être enregistré</source>
        <translation>The file could not be saved</translation>
    </message>
    <message>
        <source>Voir Téléchargements</source>
        <translation>See Downloads</translation>
    </message>
</context>
<context>
    <name>browser::DocumentPage</name>
    <message>
        <source>Outils du document</source>
        <translation>Document tools</translation>
    </message>
    <message>
        <source>Cette page se remplit.</source>
        <translation>This page can be filled in.</translation>
    </message>
    <message>
        <source>Écrivez dans les cases, puis choisissez «&#xa0;Enregistrer&#xa0;»&#xa0;: elle va dans Téléchargements.</source>
        <translation>Write in the boxes, then choose “Save”: it goes to Downloads.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Imprimé sur papier simulé</source>
        <translation>Printed on simulated paper</translation>
    </message>
    <message>
        <source>Le PDF est dans Téléchargements.</source>
        <translation>The PDF is in Downloads.</translation>
    </message>
    <message>
        <source>Voir Téléchargements</source>
        <translation>See Downloads</translation>
    </message>
    <message>
        <source>Envoyé à l’imprimante</source>
        <translation>Sent to the printer</translation>
    </message>
    <message numerus="yes">
        <source>%n exemplaire(s)</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
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
        <translation>Here are the files you have kept. The most recent is at the top.</translation>
    </message>
    <message>
        <source>Fichiers</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Aucun fichier pour le moment.</source>
        <translation>No file for now.</translation>
    </message>
    <message>
        <source>Le fichier est supprimé</source>
        <translation>The file is deleted</translation>
    </message>
    <message>
        <source>Annuler</source>
        <comment>to undo</comment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Le fichier est revenu</source>
        <translation>The file is back</translation>
    </message>
    <message>
        <source>Rien n’a été supprimé.</source>
        <translation>Nothing has been deleted.</translation>
    </message>
    <message>
        <source>Cela n’a pas marché</source>
        <translation>That did not work</translation>
    </message>
    <message>
        <source>Rien n’est perdu. Essayez encore une fois. Si cela continue, demandez de l’aide.</source>
        <translation>Nothing is lost. Try once more. If it goes on, ask for help.</translation>
    </message>
    <message>
        <source>Quand vous cliquez sur «&#xa0;Télécharger&#xa0;» ou sur «&#xa0;Enregistrer&#xa0;» dans un site, le fichier arrive ici.</source>
        <translation>When you click “Download” or “Save” on a site, the file arrives here.</translation>
    </message>
</context>
<context>
    <name>browser::FileChooser</name>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Fichiers attendus&#xa0;: %1.</source>
        <translation>Files expected: %1.</translation>
    </message>
    <message>
        <source>%1 au plus par fichier.</source>
        <translation>%1 at most per file.</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Folders</translation>
    </message>
    <message>
        <source>Documents d’entraînement</source>
        <translation>Practice documents</translation>
    </message>
    <message>
        <source>Téléchargements</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Chercher un fichier dans ce dossier</source>
        <translation>Search for a file in this folder</translation>
    </message>
    <message>
        <source>Trier par</source>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>Les plus récents</source>
        <translation>Most recent</translation>
    </message>
    <message>
        <source>Les plus anciens</source>
        <translation>Oldest</translation>
    </message>
    <message>
        <source>Par nom</source>
        <translation>By name</translation>
    </message>
    <message>
        <source>Par type</source>
        <translation>By type</translation>
    </message>
    <message>
        <source>Les plus petits</source>
        <translation>Smallest</translation>
    </message>
    <message>
        <source>Les plus gros</source>
        <translation>Largest</translation>
    </message>
    <message>
        <source>Fichiers du dossier Documents d’entraînement</source>
        <translation>Files in the folder Practice documents</translation>
    </message>
    <message>
        <source>Fichiers du dossier Téléchargements</source>
        <translation>Files in the folder Downloads</translation>
    </message>
    <message>
        <source>Ce dossier ne s’ouvre pas</source>
        <translation>This folder does not open</translation>
    </message>
    <message>
        <source>Fermez cette fenêtre et essayez encore. Rien n’est perdu.</source>
        <translation>Close this window and try again. Nothing is lost.</translation>
    </message>
    <message>
        <source>Ce dossier est vide</source>
        <translation>This folder is empty</translation>
    </message>
    <message>
        <source>Regardez dans l’autre dossier, à gauche.</source>
        <translation>Look in the other folder, on the left.</translation>
    </message>
    <message>
        <source>Rien n’est encore téléchargé</source>
        <translation>Nothing downloaded yet</translation>
    </message>
    <message>
        <source>Les fichiers que vous téléchargez sur un site arrivent ici.</source>
        <translation>The files you download from a site arrive here.</translation>
    </message>
    <message>
        <source>Aucun fichier ne porte ce nom</source>
        <translation>No file has this name</translation>
    </message>
    <message>
        <source>Écrivez un autre mot, ou effacez la recherche.</source>
        <translation>Write another word, or clear the search.</translation>
    </message>
    <message numerus="yes">
        <source>Ouvrir %n fichier(s)</source>
        <translation>
            <numerusform>Open %n file</numerusform>
            <numerusform>Open %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Choisissez d’abord un fichier.</source>
        <translation>Choose a file first.</translation>
    </message>
    <message>
        <source>Le fichier «&#xa0;%1&#xa0;» ne s’ouvre pas. Choisissez-en un autre.</source>
        <translation>The file “%1” does not open. Choose another one.</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Chercher un fichier</source>
        <translation>Search for a file</translation>
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
        <translation>Size</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>browser::FilePreview</name>
    <message>
        <source>%1
Pas d’aperçu pour ce fichier.</source>
        <translation>%1
No preview for this file.</translation>
    </message>
    <message>
        <source>Choisissez un fichier pour le voir ici.</source>
        <translation>Choose a file to see it here.</translation>
    </message>
</context>
<context>
    <name>browser::FileRow</name>
    <message>
        <source>%1 à %2 · %3</source>
        <extracomment>%1 day, %2 hour, %3 size of a file</extracomment>
        <translation>%1 at %2 · %3</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Ouvrir %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Montrer %1 dans le dossier</source>
        <translation>Show %1 in the folder</translation>
    </message>
    <message>
        <source>Renommer</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Renommer %1</source>
        <translation>Rename %1</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Supprimer %1</source>
        <translation>Delete %1</translation>
    </message>
</context>
<context>
    <name>browser::FolderPage</name>
    <message>
        <source>Dossier Téléchargements</source>
        <translation>Downloads folder</translation>
    </message>
    <message>
        <source>Votre fichier est ici&#xa0;: Cet ordinateur, puis Téléchargements. Appuyez deux fois dessus, ou sur Entrée, pour l’ouvrir.</source>
        <translation>Your file is here: This computer, then Downloads. Click it twice, or press Enter, to open it.</translation>
    </message>
    <message>
        <source>Fichiers du dossier Téléchargements</source>
        <translation>Files in the folder Downloads</translation>
    </message>
    <message>
        <source>Voir la liste des téléchargements</source>
        <translation>See the list of downloads</translation>
    </message>
</context>
<context>
    <name>browser::KeptPasswordsDialog</name>
    <message>
        <source>Mots de passe gardés</source>
        <translation>Kept passwords</translation>
    </message>
    <message>
        <source>Le navigateur ne garde aucun mot de passe sur cet ordinateur.</source>
        <translation>The browser keeps no password on this computer.</translation>
    </message>
    <message>
        <source>Le navigateur les remplit tout seul, pour quiconque s’assied ici.</source>
        <translation>The browser fills them in by itself, for anyone who sits down here.</translation>
    </message>
    <message>
        <source>Oublier</source>
        <translation>Forget</translation>
    </message>
    <message>
        <source>Oublier le mot de passe de %1</source>
        <translation>Forget the password of %1</translation>
    </message>
    <message>
        <source>C’est oublié.</source>
        <translation>It is forgotten.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>browser::LeaveQuestion</name>
    <message>
        <source>Quitter cette page&#xa0;?</source>
        <translation>Leave this page?</translation>
    </message>
    <message>
        <source>Vous avez écrit quelque chose sur cette page. Ce n’est pas encore envoyé.</source>
        <translation>You have written something on this page. It is not sent yet.</translation>
    </message>
    <message>
        <source>Rester sur la page</source>
        <translation>Stay on the page</translation>
    </message>
    <message>
        <source>Quitter sans envoyer</source>
        <translation>Leave without sending</translation>
    </message>
    <message>
        <source>Garder vos changements&#xa0;?</source>
        <translation>Keep your changes?</translation>
    </message>
    <message>
        <source>Vous avez changé quelque chose sur cette page. Ce n’est pas encore enregistré.</source>
        <translation>You have changed something on this page. It is not saved yet.</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ne pas garder</source>
        <translation>Do not keep</translation>
    </message>
</context>
<context>
    <name>browser::LoadingPage</name>
    <message>
        <source>La page arrive…</source>
        <translation>The page is coming…</translation>
    </message>
    <message>
        <source>La connexion est lente aujourd’hui. Attendez un instant&#xa0;: il n’y a rien à faire.</source>
        <translation>The connection is slow today. Wait a moment: there is nothing to do.</translation>
    </message>
    <message>
        <source>Arrivée de la page</source>
        <translation>Page loading</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>browser::MessagePage</name>
    <message>
        <source>Page introuvable</source>
        <translation>Page not found</translation>
    </message>
    <message>
        <source>Pas de connexion</source>
        <translation>No connection</translation>
    </message>
    <message>
        <source>Site en panne</source>
        <translation>Site out of order</translation>
    </message>
    <message>
        <source>Un problème est arrivé</source>
        <translation>There was a problem</translation>
    </message>
    <message>
        <source>Page arrêtée</source>
        <translation>Page stopped</translation>
    </message>
    <message>
        <source>Cette page n’existe pas. Revenez à l’accueil.</source>
        <translation>This page does not exist. Go back to the home page.</translation>
    </message>
    <message>
        <source>L’ordinateur n’est plus relié à Internet. Ce n’est pas votre faute et rien n’est perdu. Attendez un instant, puis cliquez sur «&#xa0;Recharger&#xa0;».</source>
        <translation>The computer is no longer connected to the internet. It is not your fault and nothing is lost. Wait a moment, then click “Reload”.</translation>
    </message>
    <message>
        <source>Ce site ne répond pas. Ce n’est pas votre faute. Revenez dans quelques minutes.</source>
        <translation>This site does not answer. It is not your fault. Come back in a few minutes.</translation>
    </message>
    <message>
        <source>Le site %1 ne répond pas. Ce n’est pas votre faute. Attendez quelques minutes, puis cliquez sur «&#xa0;Recharger&#xa0;».</source>
        <translation>The site %1 does not answer. It is not your fault. Wait a few minutes, then click “Reload”.</translation>
    </message>
    <message>
        <source>Le site n’a pas pu faire ce que vous demandez. Ce n’est pas votre faute. Cliquez sur «&#xa0;Recharger&#xa0;». Si cela continue, demandez au formateur.</source>
        <translation>The site could not do what you ask. It is not your fault. Click “Reload”. If it goes on, ask the trainer.</translation>
    </message>
    <message>
        <source>Vous n’avez pas attendu la page. Si vous avez envoyé quelque chose, c’est bien parti. Cliquez sur «&#xa0;Recharger&#xa0;» pour voir la page.</source>
        <translation>You did not wait for the page. If you sent something, it has gone. Click “Reload” to see the page.</translation>
    </message>
    <message>
        <source>Aller au bureau</source>
        <translation>Go to the Desktop</translation>
    </message>
    <message>
        <source>Aller à l’accueil de %1</source>
        <translation>Go to the home page of %1</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Recharger la page</source>
        <translation>Reload the page</translation>
    </message>
</context>
<context>
    <name>browser::Panels</name>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Revient à la page d’avant. Ce que vous avez écrit est gardé.</source>
        <translation>Goes back to the page before. What you have written is kept.</translation>
    </message>
    <message>
        <source>Avancer</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Retourne à la page d’où vous êtes revenu.</source>
        <translation>Returns to the page you came back from.</translation>
    </message>
    <message>
        <source>Recharger</source>
        <translation>Reload</translation>
    </message>
    <message>
        <source>Affiche la page encore une fois.</source>
        <translation>Shows the page once more.</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Montre la liste des sites.</source>
        <translation>Shows the list of sites.</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Dit où vous êtes. Cliquez dessus pour taper une autre adresse.</source>
        <translation>Says where you are. Click it to type another address.</translation>
    </message>
    <message>
        <source>Téléchargements</source>
        <translation>Downloads</translation>
    </message>
    <message>
        <source>Montre les fichiers que vous avez gardés.</source>
        <translation>Shows the files you have kept.</translation>
    </message>
    <message>
        <source>Texte A− A+</source>
        <translation>Text A− A+</translation>
    </message>
    <message>
        <source>Rend le texte plus petit ou plus grand.</source>
        <translation>Makes the text smaller or larger.</translation>
    </message>
    <message>
        <source>Ouvrir un site</source>
        <translation>Open a site</translation>
    </message>
    <message>
        <source>Ouvre un onglet de plus. Les autres restent ouverts.</source>
        <translation>Opens one more tab. The others stay open.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Aller au bouton ou au champ suivant</source>
        <translation>Go to the next button or field</translation>
    </message>
    <message>
        <source>Entrée</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Cliquer</source>
        <translation>Click</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Fermer ce qui est ouvert</source>
        <translation>Close what is open</translation>
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
        <translation>Type an address</translation>
    </message>
    <message>
        <source>Ctrl + T</source>
        <translation>Ctrl + T</translation>
    </message>
    <message>
        <source>Ouvrir un onglet</source>
        <translation>Open a tab</translation>
    </message>
    <message>
        <source>Ctrl + W</source>
        <translation>Ctrl + W</translation>
    </message>
    <message>
        <source>Fermer l’onglet</source>
        <translation>Close the tab</translation>
    </message>
    <message>
        <source>Ctrl + Tab</source>
        <translation>Ctrl + Tab</translation>
    </message>
    <message>
        <source>Onglet suivant</source>
        <translation>Next tab</translation>
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
        <translation>Print the document shown</translation>
    </message>
    <message>
        <source>Ctrl + +</source>
        <translation>Ctrl + +</translation>
    </message>
    <message>
        <source>Texte plus grand</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Ctrl + −</source>
        <translation>Ctrl + −</translation>
    </message>
    <message>
        <source>Texte plus petit</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Ctrl + 0</source>
        <translation>Ctrl + 0</translation>
    </message>
    <message>
        <source>Texte normal</source>
        <translation>Normal text</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Passer des onglets à la barre, à la page, au bas de la fenêtre</source>
        <translation>Go from the tabs to the bar, to the page, to the bottom of the window</translation>
    </message>
    <message>
        <source>F8</source>
        <translation>F8</translation>
    </message>
    <message>
        <source>Ouvrir ou fermer le téléphone</source>
        <translation>Open or close the phone</translation>
    </message>
    <message>
        <source>F11</source>
        <translation>F11</translation>
    </message>
    <message>
        <source>Plein écran</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Aide du navigateur</source>
        <translation>Browser help</translation>
    </message>
    <message>
        <source>Boutons et touches du clavier</source>
        <translation>Buttons and keys</translation>
    </message>
    <message>
        <source>Les boutons</source>
        <translation>The buttons</translation>
    </message>
    <message>
        <source>Les touches du clavier</source>
        <translation>The keys of the keyboard</translation>
    </message>
    <message>
        <source>Mots de passe gardés</source>
        <translation>Kept passwords</translation>
    </message>
    <message>
        <source>Informations sur ce site</source>
        <translation>Information about this site</translation>
    </message>
    <message>
        <source>Ce nom ressemble à %1, mais c’est un autre site. N’y écrivez rien.</source>
        <translation>This name looks like %1, but it is another site. Do not write anything there.</translation>
    </message>
    <message>
        <source>Ce site n’est pas dans la liste du bureau. Le connaissez-vous&#xa0;?</source>
        <translation>This site is not in the list on the Desktop. Do you know it?</translation>
    </message>
    <message>
        <source>Le cadenas dit que la connexion est chiffrée&#xa0;: en chemin, personne ne peut lire ce que vous envoyez.</source>
        <translation>The padlock says that the connection is encrypted: on its way, nobody can read what you send.</translation>
    </message>
    <message>
        <source>Il ne dit pas que le site est honnête. Comparez le nom en gras, lettre par lettre, avec celui que vous connaissez.</source>
        <translation>It does not say that the site is honest. Compare the name in bold, letter by letter, with the one you know.</translation>
    </message>
    <message>
        <source>Ici, on s’entraîne&#xa0;: rien n’est réel et rien ne sort de cet ordinateur.</source>
        <translation>Here, we are practising: nothing is real and nothing leaves this computer.</translation>
    </message>
</context>
<context>
    <name>browser::PasswordManager</name>
    <message>
        <source>Enregistrer le mot de passe&#xa0;?</source>
        <translation>Save the password?</translation>
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
        <translation>Save</translation>
    </message>
    <message>
        <source>Jamais pour ce site</source>
        <translation>Never for this site</translation>
    </message>
    <message>
        <source>Pas maintenant</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Le mot de passe est gardé ici.</source>
        <translation>The password is kept here.</translation>
    </message>
    <message>
        <source>Chez vous, c’est pratique. Sur un ordinateur partagé, la personne suivante pourrait entrer à votre place&#xa0;: mieux vaut dire non. Vous pouvez encore l’enlever.</source>
        <translation>At home, this is handy. On a shared computer, the next person could sign in in your place: better to say no. You can still remove it.</translation>
    </message>
    <message>
        <source>C’est noté&#xa0;: jamais pour ce site.</source>
        <translation>Noted: never for this site.</translation>
    </message>
    <message>
        <source>Le navigateur ne posera plus la question. Sur un ordinateur partagé, c’est un bon choix.</source>
        <translation>The browser will not ask again. On a shared computer, this is a good choice.</translation>
    </message>
    <message>
        <source>C’est noté&#xa0;: rien n’est gardé.</source>
        <translation>Noted: nothing is kept.</translation>
    </message>
    <message>
        <source>Sur un ordinateur partagé, c’est le bon choix. N’oubliez pas de vous déconnecter.</source>
        <translation>On a shared computer, this is the right choice. Do not forget to sign out.</translation>
    </message>
    <message>
        <source>J’ai compris</source>
        <translation>I understand</translation>
    </message>
    <message>
        <source>Voir les mots de passe gardés</source>
        <translation>See the kept passwords</translation>
    </message>
    <message>
        <source>Le navigateur a rempli le mot de passe.</source>
        <translation>The browser has filled in the password.</translation>
    </message>
    <message>
        <source>Vous l’aviez enregistré pour %1. Quelqu’un d’autre, assis ici, entrerait aussi facilement que vous.</source>
        <translation>You had saved it for %1. Someone else sitting here would get in as easily as you.</translation>
    </message>
    <message>
        <source>Un mot de passe est resté ici.</source>
        <translation>A password has stayed here.</translation>
    </message>
    <message>
        <source>%1 l’a enregistré sur cet ordinateur. Un vrai navigateur vous le proposerait&#xa0;: vous pourriez entrer à sa place. Voilà pourquoi on dit non sur un ordinateur partagé.</source>
        <translation>%1 saved it on this computer. A real browser would offer it to you: you could sign in as that person. That is why we say no on a shared computer.</translation>
    </message>
</context>
<context>
    <name>browser::RenameDialog</name>
    <message>
        <source>Renommer le fichier</source>
        <translation>Rename the file</translation>
    </message>
    <message>
        <source>Nouveau nom</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>Change nothing</translation>
    </message>
    <message>
        <source>Renommer</source>
        <translation>Rename</translation>
    </message>
</context>
<context>
    <name>browser::SiteTile</name>
    <message>
        <source>Ouvrir %1</source>
        <comment>a site</comment>
        <translation>Open %1</translation>
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
        <translation>Close the tab %1: %2</translation>
    </message>
    <message>
        <source>Fermer l’onglet</source>
        <translation>Close the tab</translation>
    </message>
</context>
<context>
    <name>browser::TabStrip</name>
    <message>
        <source>Ouvrir un site</source>
        <translation>Open a site</translation>
    </message>
    <message>
        <source>Ouvrir un site dans un nouvel onglet (Ctrl + T)</source>
        <translation>Open a site in a new tab (Ctrl + T)</translation>
    </message>
    <message>
        <source>Fermez d’abord un onglet&#xa0;: il y en a déjà beaucoup.</source>
        <translation>Close a tab first: there are already many.</translation>
    </message>
</context>
<context>
    <name>browser::UnknownSitePage</name>
    <message>
        <source>Les sites</source>
        <translation>The sites</translation>
    </message>
    <message>
        <source>Choisissez un site</source>
        <translation>Choose a site</translation>
    </message>
    <message>
        <source>Site inconnu</source>
        <translation>Unknown site</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas une adresse. Une adresse a des points, comme www.electruc.example. Choisissez un site dans la liste.</source>
        <translation>“%1” is not an address. An address has dots, such as www.electruc.example. Choose a site from the list.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: ce site n’existe pas ici. Choisissez-en un dans la liste.</source>
        <translation>“%1”: this site does not exist here. Choose one from the list.</translation>
    </message>
</context>
<context>
    <name>browser::ViewerToolBar</name>
    <message>
        <source>Réduire</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>Agrandir</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>Page entière</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Imprimer (Ctrl + P)</source>
        <translation>Print (Ctrl + P)</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Taille&#xa0;: %1&#xa0;%</source>
        <translation>Size: %1%</translation>
    </message>
    <message>
        <source>La page est déjà à sa plus petite taille.</source>
        <translation>The page is already at its smallest size.</translation>
    </message>
    <message>
        <source>La page est déjà à sa plus grande taille.</source>
        <translation>The page is already at its largest size.</translation>
    </message>
</context>
<context>
    <name>browser::fileKind</name>
    <message>
        <source>Photo ou image</source>
        <translation>Photo or picture</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Document Word</source>
        <translation>Word document</translation>
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
        <translation>File</translation>
    </message>
</context>
<context>
    <name>cli::AdvanceCommand</name>
    <message>
        <source>Avance le calendrier de l’exercice d’un jour, d’une semaine ou d’un mois.</source>
        <translation>Moves the calendar of the exercise forward by a day, a week or a month.</translation>
    </message>
    <message>
        <source>Choisissez day, week ou month.</source>
        <translation>Choose day, week or month.</translation>
    </message>
</context>
<context>
    <name>cli::CertificateCommand</name>
    <message>
        <source>Vérifie une attestation, sans réseau. En annule une. Échange les clés.</source>
        <translation>Checks a certificate, without a network. Withdraws one. Exchanges keys.</translation>
    </message>
    <message>
        <source>avec key&#xa0;: écrit la clé publique d’ici, pour les autres ordinateurs</source>
        <translation>with key: writes the public key of this place, for the other computers</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>avec key&#xa0;: croit désormais ce que cette clé signe</source>
        <translation>with key: from now on believes what this key signs</translation>
    </message>
    <message>
        <source>avec key&#xa0;: ne croit plus cette clé</source>
        <translation>with key: no longer believes this key</translation>
    </message>
    <message>
        <source>EMPREINTE</source>
        <translation>FINGERPRINT</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: écrivez verify, list, revoke, reinstate ou key.</source>
        <translation>“%1”: write verify, list, revoke, reinstate or key.</translation>
    </message>
    <message>
        <source>Il manque un code&#xa0;: certificate %1 CODE</source>
        <translation>A code is missing: certificate %1 CODE</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est de trop.</source>
        <translation>“%1” is one too many.</translation>
    </message>
    <message>
        <source>annulée</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>Aucune attestation n’a été remise ici.</source>
        <translation>No certificate has been given here.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas le code d’une attestation.</source>
        <translation>“%1” is not the code of a certificate.</translation>
    </message>
    <message>
        <source>Cette attestation est annulée.</source>
        <translation>This certificate is withdrawn.</translation>
    </message>
    <message>
        <source>Cette attestation vaut à nouveau.</source>
        <translation>This certificate counts again.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un fichier de clé d’Electruc.</source>
        <translation>“%1” is not a key file of Electruc.</translation>
    </message>
    <message>
        <source>Aucune clé connue n’a l’empreinte «&#xa0;%1&#xa0;».</source>
        <translation>No known key has the fingerprint “%1”.</translation>
    </message>
    <message>
        <source>(celle d’ici)</source>
        <translation>(the one of this place)</translation>
    </message>
</context>
<context>
    <name>cli::CheckCommand</name>
    <message>
        <source>Contrôle la base de données, le contenu, les polices, les imprimantes et le disque.</source>
        <translation>Checks the database, the content, the fonts, the printers and the disk.</translation>
    </message>
    <message>
        <source>bon</source>
        <translation>good</translation>
    </message>
    <message>
        <source>à savoir</source>
        <translation>to note</translation>
    </message>
    <message>
        <source>à réparer</source>
        <translation>to repair</translation>
    </message>
</context>
<context>
    <name>cli::ContractCommand</name>
    <message>
        <source>Écrit un contrat en PDF.</source>
        <translation>Writes a contract as PDF.</translation>
    </message>
    <message>
        <source>Aucun contrat pour le code EAN «&#xa0;%1&#xa0;».</source>
        <translation>No contract for the EAN code “%1”.</translation>
    </message>
</context>
<context>
    <name>cli::Dispatcher</name>
    <message>
        <source>Dites ce qu’il faut faire.</source>
        <translation>Say what is to be done.</translation>
    </message>
    <message>
        <source>La liste des commandes&#xa0;: %1 --help</source>
        <translation>The list of commands: %1 --help</translation>
    </message>
    <message>
        <source>La commande «&#xa0;%1&#xa0;» n’existe pas.</source>
        <translation>The command “%1” does not exist.</translation>
    </message>
    <message>
        <source>Son mode d’emploi&#xa0;: %1 %2 --help</source>
        <translation>How to use it: %1 %2 --help</translation>
    </message>
    <message>
        <source>Une option est mal écrite&#xa0;: il lui manque une valeur, ou elle n’en prend pas.</source>
        <translation>An option is badly written: it lacks a value, or it takes none.</translation>
    </message>
    <message>
        <source>L’option «&#xa0;%1&#xa0;» n’existe pas ici.</source>
        <translation>The option “%1” does not exist here.</translation>
    </message>
    <message>
        <source>Il manque quelque chose après «&#xa0;%1&#xa0;».</source>
        <translation>Something is missing after “%1”.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est de trop.</source>
        <translation>“%1” is one too many.</translation>
    </message>
    <message>
        <source>Il manque l’option --%1.</source>
        <translation>The option --%1 is missing.</translation>
    </message>
    <message>
        <source>L’option --%1 est vide.</source>
        <translation>The option --%1 is empty.</translation>
    </message>
    <message>
        <source>L’adresse de la base de données commence par postgresql://.</source>
        <translation>The address of the database begins with postgresql://.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un jour. Écrivez l’année, le mois et le jour&#xa0;: 2026-11-25.</source>
        <translation>“%1” is not a day. Write the year, the month and the day: 2026-11-25.</translation>
    </message>
    <message>
        <source>Le jour simulé va de %1 à %2.</source>
        <translation>The simulated day runs from %1 to %2.</translation>
    </message>
    <message>
        <source>Prépare et contrôle Electruc depuis un terminal.</source>
        <translation>Prepares and checks Electruc from a terminal.</translation>
    </message>
    <message>
        <source>%1 [--data DOSSIER] [--database URL] [--today AAAA-MM-JJ] COMMANDE</source>
        <translation>%1 [--data FOLDER] [--database URL] [--today YYYY-MM-DD] COMMAND</translation>
    </message>
    <message>
        <source>Options de toutes les commandes&#xa0;:</source>
        <translation>Options of all commands:</translation>
    </message>
    <message>
        <source>le dossier des données (sinon ELECTRUC_DATA_DIR, sinon celui de l’utilisateur)</source>
        <translation>the folder of the data (otherwise ELECTRUC_DATA_DIR, otherwise the user’s own)</translation>
    </message>
    <message>
        <source>un serveur PostgreSQL au lieu des fichiers SQLite</source>
        <translation>a PostgreSQL server instead of the SQLite files</translation>
    </message>
    <message>
        <source>le jour simulé</source>
        <translation>the simulated day</translation>
    </message>
    <message>
        <source>les chiffres en JSON, là où il y en a</source>
        <translation>the figures as JSON, where there are any</translation>
    </message>
    <message>
        <source>ce texte, ou celui d’une commande</source>
        <translation>this text, or that of a command</translation>
    </message>
    <message>
        <source>la version</source>
        <translation>the version</translation>
    </message>
    <message>
        <source>Code de retour&#xa0;: 0 fait, 1 échec, 2 mauvais appel.</source>
        <translation>Return code: 0 done, 1 failed, 2 wrong call.</translation>
    </message>
    <message>
        <source>Options de toutes les commandes&#xa0;: %1 --help</source>
        <translation>Options of all commands: %1 --help</translation>
    </message>
</context>
<context>
    <name>cli::DumpCommand</name>
    <message>
        <source>Écrit le monde simulé en texte&#xa0;: deux remises à zéro du même jour donnent le même texte.</source>
        <translation>Writes the simulated world as text: two resets of the same day give the same text.</translation>
    </message>
</context>
<context>
    <name>cli::EventCommand</name>
    <message>
        <source>Fait arriver quelque chose&#xa0;: %1.</source>
        <translation>Makes something happen: %1.</translation>
    </message>
    <message>
        <source>à une personne, par le code EAN de son compteur</source>
        <translation>to one person, by the EAN code of their meter</translation>
    </message>
    <message>
        <source>dans tant de minutes</source>
        <translation>in so many minutes</translation>
    </message>
    <message>
        <source>ce jour-là dans le calendrier de l’exercice</source>
        <translation>on that day in the calendar of the exercise</translation>
    </message>
    <message>
        <source>montre ce qui est prévu et ce qui est arrivé</source>
        <translation>shows what is planned and what has happened</translation>
    </message>
    <message>
        <source>annule ce qui est prévu sous ce numéro</source>
        <translation>cancels what is planned under this number</translation>
    </message>
    <message>
        <source>Choisissez un événement (%1), --list ou --cancel N.</source>
        <translation>Choose an event (%1), --list or --cancel N.</translation>
    </message>
    <message>
        <source>Rien n’est prévu sous le numéro «&#xa0;%1&#xa0;».</source>
        <translation>Nothing is planned under the number “%1”.</translation>
    </message>
    <message>
        <source>Annulé.</source>
        <translation>Cancelled.</translation>
    </message>
    <message>
        <source>L’événement «&#xa0;%1&#xa0;» n’existe pas. Il y a&#xa0;: %2.</source>
        <translation>The event “%1” does not exist. There are: %2.</translation>
    </message>
    <message>
        <source>Choisissez --in ou --on, pas les deux.</source>
        <translation>Choose --in or --on, not both.</translation>
    </message>
    <message>
        <source>La date «&#xa0;%1&#xa0;» n’existe pas.</source>
        <translation>The date “%1” does not exist.</translation>
    </message>
    <message>
        <source>Personne n’a le code EAN «&#xa0;%1&#xa0;».</source>
        <translation>Nobody has the EAN code “%1”.</translation>
    </message>
    <message>
        <source>Cet événement n’est pas possible ainsi&#xa0;: une personne seulement pour une facture ou un relevé, 1 à %1 minutes, un jour après aujourd’hui.</source>
        <translation>This event is not possible in this way: one person only for a bill or a reading, 1 to %1 minutes, a day after today.</translation>
    </message>
</context>
<context>
    <name>cli::ExerciseCommand</name>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: écrivez check FICHIER, ou conditions.</source>
        <translation>“%1”: write check FILE, or conditions.</translation>
    </message>
    <message>
        <source>Il manque un fichier&#xa0;: exercise check FICHIER</source>
        <translation>A file is missing: exercise check FILE</translation>
    </message>
    <message>
        <source>Aucune faute.</source>
        <translation>No mistakes.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: un exercice s’appelle une lettre et deux chiffres, comme X01.</source>
        <translation>“%1”: an exercise is called a letter and two digits, such as X01.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» existe déjà. Donnez un autre nom de fichier.</source>
        <translation>“%1” exists already. Give another file name.</translation>
    </message>
    <message>
        <source>Écrit&#xa0;: %1. Changez-le, puis&#xa0;: electrucctl exercise check %1</source>
        <translation>Written: %1. Change it, then: electrucctl exercise check %1</translation>
    </message>
    <message>
        <source>Vérifie un exercice, en commence un, montre les conditions qu’il peut employer, ou écrit le livret du formateur.</source>
        <translation>Checks an exercise, begins one, shows the conditions it can use, or writes the trainer’s booklet.</translation>
    </message>
    <message>
        <source>avec booklet&#xa0;: le fichier à écrire</source>
        <translation>with booklet: the file to write</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>avec booklet&#xa0;: fr, nl, de ou en&#xa0;; celle des réglages sinon</source>
        <translation>with booklet: fr, nl, de or en; otherwise that of the settings</translation>
    </message>
    <message>
        <source>LANGUE</source>
        <translation>LANGUAGE</translation>
    </message>
    <message>
        <source>Il manque l’option --%1.</source>
        <translation>The option --%1 is missing.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: écrivez fr, nl, de ou en.</source>
        <translation>“%1”: write fr, nl, de or en.</translation>
    </message>
    <message>
        <source>Un de ces exercices n’existe pas&#xa0;: %1.</source>
        <translation>One of these exercises does not exist: %1.</translation>
    </message>
</context>
<context>
    <name>cli::ExportCommand</name>
    <message>
        <source>Écrit une table en CSV. Sans table&#xa0;: leur liste.</source>
        <translation>Writes a table as CSV. Without a table: the list of them.</translation>
    </message>
    <message>
        <source>le fichier à écrire&#xa0;; «&#xa0;-&#xa0;»&#xa0;: la sortie standard</source>
        <translation>the file to write; “-”: the standard output</translation>
    </message>
    <message>
        <source>marque UTF-8 en tête, pour les tableurs qui la demandent</source>
        <translation>UTF-8 mark at the start, for the spreadsheets that ask for it</translation>
    </message>
    <message>
        <source>Il manque l’option --csv.</source>
        <translation>The option --csv is missing.</translation>
    </message>
    <message>
        <source>Il n’y a pas de table «&#xa0;%1&#xa0;». Leur liste&#xa0;: electrucctl export</source>
        <translation>There is no table “%1”. The list of them: electrucctl export</translation>
    </message>
    <message>
        <source>Il manque le nom de la table.</source>
        <translation>The name of the table is missing.</translation>
    </message>
</context>
<context>
    <name>cli::ForgetPeopleCommand</name>
    <message>
        <source>Efface toute trace des personnes, sans retour possible, et le prouve.</source>
        <translation>Deletes every trace of the people, for good, and proves it.</translation>
    </message>
    <message>
        <source>compte seulement ce qui serait effacé</source>
        <translation>only counts what would be deleted</translation>
    </message>
    <message>
        <source>écrit la preuve dans ce fichier</source>
        <translation>writes the proof to this file</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Effacement</source>
        <translation>Deletion</translation>
    </message>
    <message>
        <source>Il n’y a rien à effacer.</source>
        <translation>There is nothing to delete.</translation>
    </message>
</context>
<context>
    <name>cli::InvoiceCommand</name>
    <message>
        <source>le fichier à écrire</source>
        <translation>the file to write</translation>
    </message>
    <message>
        <source>%1&#xa0;: écrit dans %2.</source>
        <translation>%1: written to %2.</translation>
    </message>
    <message>
        <source>Écrit une facture en PDF.</source>
        <translation>Writes a bill as PDF.</translation>
    </message>
    <message>
        <source>Aucune facture n’a la référence «&#xa0;%1&#xa0;».</source>
        <translation>No bill has the reference “%1”.</translation>
    </message>
</context>
<context>
    <name>cli::InvoicesCommand</name>
    <message>
        <source>Écrit toutes les factures en PDF. Ctrl-C arrête après une facture entière.</source>
        <translation>Writes all the bills as PDF. Ctrl-C stops after a whole bill.</translation>
    </message>
    <message>
        <source>le dossier où les écrire&#xa0;; il est créé s’il manque</source>
        <translation>the folder to write them in; it is created if it is missing</translation>
    </message>
    <message>
        <source>Arrêté à votre demande&#xa0;: %1 factures sur %2 sont écrites, entières.</source>
        <translation>Stopped at your request: %1 bills out of %2 are written, whole.</translation>
    </message>
    <message>
        <source>Factures</source>
        <translation>Bills</translation>
    </message>
</context>
<context>
    <name>cli::LettersCommand</name>
    <message>
        <source>Écrit en un PDF les lettres d’invitation du groupe. Qui a déjà un compte n’en reçoit pas.</source>
        <translation>Writes the invitation letters of the group to one PDF. Anyone who already has an account gets none.</translation>
    </message>
    <message>
        <source>le fichier à écrire</source>
        <translation>the file to write</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>donne un nouveau code à chaque personne&#xa0;; les anciens ne valent plus</source>
        <translation>gives each person a new code; the old ones are no longer valid</translation>
    </message>
    <message>
        <source>ajoute à chaque lettre la carte du personnage</source>
        <translation>adds the character card to each letter</translation>
    </message>
    <message>
        <source>Personne de ce groupe n’attend de lettre.</source>
        <translation>Nobody in this group is waiting for a letter.</translation>
    </message>
    <message>
        <source>%1 lettres écrites dans %2.</source>
        <translation>%1 letters written to %2.</translation>
    </message>
</context>
<context>
    <name>cli::PackCommand</name>
    <message>
        <source>Vérifie, ajoute, montre, enregistre ou retire des exercices écrits ailleurs.</source>
        <translation>Checks, adds, shows, saves or removes exercises written elsewhere.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: écrivez check, import, list, export ou remove.</source>
        <translation>“%1”: write check, import, list, export or remove.</translation>
    </message>
    <message>
        <source>pack %1 ne s’écrit pas ainsi&#xa0;: voyez --help.</source>
        <translation>pack %1 is not written like this: see --help.</translation>
    </message>
    <message>
        <source>Ajouté&#xa0;: %1 exercices.</source>
        <translation>Added: %1 exercises.</translation>
    </message>
    <message>
        <source>Aucune faute&#xa0;: %1 exercices.</source>
        <translation>No fault: %1 exercises.</translation>
    </message>
    <message>
        <source>Rien n’a été ajouté.</source>
        <translation>Nothing has been added.</translation>
    </message>
    <message>
        <source>Rien ne s’appelle «&#xa0;%1&#xa0;».</source>
        <translation>Nothing is called “%1”.</translation>
    </message>
    <message>
        <source>Retiré.</source>
        <translation>Removed.</translation>
    </message>
</context>
<context>
    <name>cli::PapersCommand</name>
    <message>
        <source>Écrit les feuilles de fin de séance du groupe en cours, et ses attestations.</source>
        <translation>Writes the end-of-session sheets of the current group, and its certificates.</translation>
    </message>
    <message>
        <source>écrit tout dans ce fichier</source>
        <translation>writes everything to this file</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>les feuilles avec les prénoms</source>
        <translation>the sheets with the first names</translation>
    </message>
    <message>
        <source>aussi les attestations, avec les prénoms</source>
        <translation>the certificates too, with the first names</translation>
    </message>
    <message>
        <source>Il n’y a personne dans ce groupe.</source>
        <translation>There is nobody in this group.</translation>
    </message>
</context>
<context>
    <name>cli::PeopleCommand</name>
    <message>
        <source>Ajoute des personnes au groupe&#xa0;: d’un fichier CSV ou inventées. Les montre ou les retire.</source>
        <translation>Adds people to the group: from a CSV file or invented. Shows or removes them.</translation>
    </message>
    <message>
        <source>avec import&#xa0;: lit le fichier et dit ce qui serait fait, sans rien écrire</source>
        <translation>with import: reads the file and says what would be done, without writing anything</translation>
    </message>
    <message>
        <source>avec import&#xa0;: le fichier où écrire les lignes refusées</source>
        <translation>with import: the file in which to write the refused lines</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: écrivez import, invent, list ou remove.</source>
        <translation>“%1”: write import, invent, list or remove.</translation>
    </message>
    <message>
        <source>Il manque quelque chose&#xa0;: people %1 …</source>
        <translation>Something is missing: people %1 …</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est de trop.</source>
        <translation>“%1” is one too many.</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Arrêté à votre demande&#xa0;: personne n’a été ajouté.</source>
        <translation>Stopped at your request: nobody has been added.</translation>
    </message>
    <message>
        <source>%1 ajoutées, %2 mises à jour.</source>
        <translation>%1 added, %2 updated.</translation>
    </message>
    <message>
        <source>Il manque ces colonnes dans le fichier&#xa0;: %1.</source>
        <translation>These columns are missing from the file: %1.</translation>
    </message>
    <message>
        <source>À ajouter&#xa0;: %1&#xa0;; à mettre à jour&#xa0;: %2&#xa0;; refusées&#xa0;: %3. Rien n’est écrit.</source>
        <translation>To add: %1; to update: %2; refused: %3. Nothing is written.</translation>
    </message>
    <message>
        <source>Écrivez un nombre de 1 à %1.</source>
        <translation>Write a number from 1 to %1.</translation>
    </message>
    <message>
        <source>Il n’y a personne dans ce groupe.</source>
        <translation>There is nobody in this group.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un code EAN.</source>
        <translation>“%1” is not an EAN code.</translation>
    </message>
    <message>
        <source>Cette personne n’a pas été ajoutée par vous&#xa0;: elle reste.</source>
        <translation>This person was not added by you: they stay.</translation>
    </message>
    <message>
        <source>Cette personne est retirée.</source>
        <translation>This person is removed.</translation>
    </message>
</context>
<context>
    <name>cli::PeopleCommands</name>
    <message>
        <source>le groupe&#xa0;; people le crée s’il manque. Sans cette option&#xa0;: le groupe en cours</source>
        <translation>the group; people creates it if it is missing. Without this option: the current group</translation>
    </message>
    <message>
        <source>NOM</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Il n’y a pas de groupe «&#xa0;%1&#xa0;».</source>
        <translation>There is no group “%1”.</translation>
    </message>
    <message>
        <source>Ce nom de groupe ne va pas&#xa0;: 40 lettres au plus.</source>
        <translation>This group name will not do: 40 letters at most.</translation>
    </message>
</context>
<context>
    <name>cli::PersonaCardsCommand</name>
    <message>
        <source>Écrit en un PDF les cartes des personnages du groupe.</source>
        <translation>Writes the character cards of the group to one PDF.</translation>
    </message>
    <message>
        <source>le fichier à écrire</source>
        <translation>the file to write</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Il n’y a personne dans ce groupe.</source>
        <translation>There is nobody in this group.</translation>
    </message>
    <message>
        <source>%1 cartes écrites dans %2.</source>
        <translation>%1 cards written to %2.</translation>
    </message>
</context>
<context>
    <name>cli::ResetCommand</name>
    <message>
        <source>Remet à zéro. La commande undo-reset revient en arrière.</source>
        <translation>Resets. The command undo-reset goes back.</translation>
    </message>
    <message>
        <source>une personne, par le code EAN de son compteur</source>
        <translation>one person, by the EAN code of their meter</translation>
    </message>
    <message>
        <source>tout le monde simulé, pour le groupe suivant&#xa0;; les prénoms restent</source>
        <translation>the whole simulated world, for the next group; the first names stay</translation>
    </message>
    <message>
        <source>tout, prénoms compris</source>
        <translation>everything, including first names</translation>
    </message>
    <message>
        <source>seulement les comptes en ligne&#xa0;; messages et téléchargements restent</source>
        <translation>only the online accounts; messages and downloads stay</translation>
    </message>
    <message>
        <source>de nouvelles lettres d’invitation&#xa0;; sans cela, les lettres restent valables</source>
        <translation>new invitation letters; without this, the letters stay valid</translation>
    </message>
    <message>
        <source>Choisissez ce qu’il faut remettre à zéro&#xa0;: --person EAN, --group ou --all.</source>
        <translation>Choose what to reset: --person EAN, --group or --all.</translation>
    </message>
    <message>
        <source>--all efface tout&#xa0;: --account et --new-letters vont avec --person ou --group.</source>
        <translation>--all deletes everything: --account and --new-letters go with --person or --group.</translation>
    </message>
    <message>
        <source>Personne n’a le code EAN «&#xa0;%1&#xa0;».</source>
        <translation>Nobody has the EAN code “%1”.</translation>
    </message>
    <message>
        <source>Remis à zéro. Pour revenir en arrière&#xa0;: electrucctl undo-reset</source>
        <translation>Reset. To go back: electrucctl undo-reset</translation>
    </message>
</context>
<context>
    <name>cli::ResultsCommand</name>
    <message>
        <source>Donne les résultats du groupe en cours, sans les prénoms.</source>
        <translation>Gives the results of the current group, without first names.</translation>
    </message>
    <message>
        <source>écrit un tableau dans ce fichier</source>
        <translation>writes a table to this file</translation>
    </message>
    <message>
        <source>FICHIER</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>écrit la feuille dans ce fichier</source>
        <translation>writes the sheet to this file</translation>
    </message>
    <message>
        <source>avec les prénoms</source>
        <translation>with first names</translation>
    </message>
</context>
<context>
    <name>cli::SessionCommand</name>
    <message>
        <source>Montre les séances préparées, en commence une ou arrête celle qui est en cours.</source>
        <translation>Lists the prepared sessions, starts one or stops the one under way.</translation>
    </message>
    <message>
        <source>Choisissez list, start NOM ou stop.</source>
        <translation>Choose list, start NAME or stop.</translation>
    </message>
    <message>
        <source>Aucune séance ne s’appelle «&#xa0;%1&#xa0;». «&#xa0;session list&#xa0;» les montre.</source>
        <translation>No session is called “%1”. “session list” shows them.</translation>
    </message>
    <message>
        <source>La séance «&#xa0;%1&#xa0;» est vide.</source>
        <translation>The session “%1” is empty.</translation>
    </message>
    <message>
        <source>Une séance est déjà en cours. Arrêtez-la d’abord.</source>
        <translation>A session is already under way. Stop it first.</translation>
    </message>
    <message>
        <source>Aucune séance n’est en cours.</source>
        <translation>No session is under way.</translation>
    </message>
</context>
<context>
    <name>cli::SetupCommand</name>
    <message>
        <source>Crée les données. Peut être répété&#xa0;: ce qui existe est gardé.</source>
        <translation>Creates the data. Can be repeated: what exists is kept.</translation>
    </message>
    <message>
        <source>un fichier qui contient le code du formateur, quatre chiffres&#xa0;; sans lui, le formateur choisit son code à la première ouverture</source>
        <translation>a file that contains the trainer’s code, four digits; without it, the trainer chooses a code at the first opening</translation>
    </message>
    <message>
        <source>Electruc est prêt dans %1.</source>
        <translation>Electruc is ready in %1.</translation>
    </message>
    <message>
        <source>Ce code est trop simple. Choisissez quatre chiffres que personne n’essaie d’abord.</source>
        <translation>This code is too simple. Choose four digits that nobody would try first.</translation>
    </message>
    <message>
        <source>Le fichier %1 doit contenir quatre chiffres, et rien d’autre.</source>
        <translation>The file %1 must contain four digits, and nothing else.</translation>
    </message>
    <message>
        <source>un fichier qui contient le code de l’organisateur, quatre chiffres&#xa0;; vide&#xa0;: il n’y en a plus</source>
        <translation>a file that holds the organiser’s code, four digits; empty: there is none any more</translation>
    </message>
    <message>
        <source>Choisissez d’abord le code du formateur, avec --pin-file.</source>
        <translation>First choose the trainer’s code, with --pin-file.</translation>
    </message>
    <message>
        <source>Le formateur et l’organisateur n’ont pas le même code. Choisissez-en un autre.</source>
        <translation>The trainer and the organiser do not have the same code. Choose another one.</translation>
    </message>
</context>
<context>
    <name>cli::SnapshotCommand</name>
    <message>
        <source>Garde le monde simulé sous un nom, le retrouve ou l’oublie.</source>
        <translation>Keeps the simulated world under a name, brings it back or forgets it.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: écrivez save, list, restore ou remove.</source>
        <translation>“%1”: write save, list, restore or remove.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est de trop.</source>
        <translation>“%1” is one too many.</translation>
    </message>
    <message>
        <source>Il manque un nom&#xa0;: snapshot %1 NOM</source>
        <translation>A name is missing: snapshot %1 NAME</translation>
    </message>
    <message>
        <source>Aucun monde n’est gardé sous le nom «&#xa0;%1&#xa0;».</source>
        <translation>No world is kept under the name “%1”.</translation>
    </message>
    <message>
        <source>Ce nom est trop long&#xa0;: %1 caractères au plus.</source>
        <translation>This name is too long: %1 characters at most.</translation>
    </message>
    <message>
        <source>Un monde est déjà gardé sous le nom «&#xa0;%1&#xa0;». Choisissez un autre nom, ou retirez-le d’abord.</source>
        <translation>A world is already kept under the name “%1”. Choose another name, or remove it first.</translation>
    </message>
    <message>
        <source>Gardé sous le nom «&#xa0;%1&#xa0;».</source>
        <translation>Kept under the name “%1”.</translation>
    </message>
    <message>
        <source>Le monde «&#xa0;%1&#xa0;» est revenu. undo-reset l’annule.</source>
        <translation>The world “%1” is back. undo-reset undoes this.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est oublié.</source>
        <translation>“%1” is forgotten.</translation>
    </message>
    <message>
        <source>Aucun monde n’est gardé.</source>
        <translation>No world is kept.</translation>
    </message>
    <message>
        <source>Il faut deux noms&#xa0;: snapshot rename NOM NOUVEAU</source>
        <translation>Two names are needed: snapshot rename NAME NEW</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» s’appelle maintenant «&#xa0;%2&#xa0;».</source>
        <translation>“%1” is now called “%2”.</translation>
    </message>
</context>
<context>
    <name>cli::StatusCommand</name>
    <message>
        <source>Dit ce que contiennent les données.</source>
        <translation>Says what the data contain.</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Dossier des données</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>Base de données</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Jour simulé</source>
        <translation>Simulated day</translation>
    </message>
    <message>
        <source>Points de fourniture</source>
        <translation>Supply points</translation>
    </message>
    <message>
        <source>Factures</source>
        <translation>Bills</translation>
    </message>
    <message>
        <source>Prénoms</source>
        <translation>First names</translation>
    </message>
    <message>
        <source>Mondes gardés</source>
        <translation>Kept worlds</translation>
    </message>
    <message>
        <source>Code du formateur choisi</source>
        <translation>Trainer’s code chosen</translation>
    </message>
    <message>
        <source>Remise à zéro annulable</source>
        <translation>Reset can be undone</translation>
    </message>
    <message>
        <source>Code de l’organisateur choisi</source>
        <translation>Organiser’s code chosen</translation>
    </message>
</context>
<context>
    <name>cli::TermsCommand</name>
    <message>
        <source>Écrit les conditions générales en PDF.</source>
        <translation>Writes the general terms and conditions as PDF.</translation>
    </message>
</context>
<context>
    <name>cli::UndoResetCommand</name>
    <message>
        <source>Annule la dernière remise à zéro.</source>
        <translation>Undoes the last reset.</translation>
    </message>
    <message>
        <source>Il n’y a pas de remise à zéro à annuler.</source>
        <translation>There is no reset to undo.</translation>
    </message>
    <message>
        <source>La remise à zéro est annulée&#xa0;: tout est revenu.</source>
        <translation>The reset is undone: everything is back.</translation>
    </message>
</context>
<context>
    <name>coach::QuizFact</name>
    <message>
        <source>Il y en a moins. Le nombre est écrit dans votre espace client.</source>
        <translation>There are fewer. The number is written in your customer area.</translation>
    </message>
    <message>
        <source>Il y en a davantage. Le nombre est écrit dans votre espace client.</source>
        <translation>There are more. The number is written in your customer area.</translation>
    </message>
    <message>
        <source>La barre de ce mois-là est plus courte qu’une autre. Cherchez la plus haute.</source>
        <translation>The bar of that month is shorter than another one. Look for the highest.</translation>
    </message>
    <message>
        <source>C’est le montant d’une autre facture. La plus récente est en haut.</source>
        <translation>That is the amount of another bill. The newest is at the top.</translation>
    </message>
    <message>
        <source>Le chiffre rouge est compris dans celui-ci&#xa0;: on le laisse.</source>
        <translation>This one includes the red digit: that one is left out.</translation>
    </message>
    <message>
        <source>Il manque un chiffre noir, le dernier avant la virgule.</source>
        <translation>A black digit is missing, the last one before the comma.</translation>
    </message>
    <message>
        <source>C’est le numéro du compteur&#xa0;: il ne change jamais.</source>
        <translation>That is the number of the meter: it never changes.</translation>
    </message>
    <message>
        <source>C’est le chiffre du jour. Celui de la nuit est l’autre.</source>
        <translation>That is the day’s number. The night’s is the other one.</translation>
    </message>
    <message>
        <source>C’est ce que vos panneaux ont donné au réseau&#xa0;: il commence par 2.8.</source>
        <translation>That is what your panels gave to the grid: it begins with 2.8.</translation>
    </message>
    <message>
        <source>C’est le jour où la facture a été faite.</source>
        <translation>That is the day the bill was made.</translation>
    </message>
    <message>
        <source>C’est la fin de la période que la facture compte.</source>
        <translation>That is the end of the period the bill counts.</translation>
    </message>
    <message>
        <source>C’est le début de la période que la facture compte.</source>
        <translation>That is the beginning of the period the bill counts.</translation>
    </message>
    <message>
        <source>C’est la communication&#xa0;: on la recopie quand on paie.</source>
        <translation>That is the payment reference: you copy it when you pay.</translation>
    </message>
    <message>
        <source>C’est votre numéro de client.</source>
        <translation>That is your customer number.</translation>
    </message>
    <message>
        <source>C’est le code EAN&#xa0;: il désigne votre raccordement.</source>
        <translation>That is the EAN code: it stands for your connection.</translation>
    </message>
    <message>
        <source>C’est le numéro de la facture elle-même.</source>
        <translation>That is the number of the bill itself.</translation>
    </message>
    <message>
        <source>Ce n’est pas grave. Regardez les barres&#xa0;: le mois est écrit sous la plus haute.</source>
        <translation>Never mind. Look at the bars: the month is written under the highest one.</translation>
    </message>
    <message>
        <source>Ce n’est pas grave. Lisez les chiffres noirs, de gauche à droite, jusqu’à la virgule.</source>
        <translation>Never mind. Read the black digits from left to right, up to the comma.</translation>
    </message>
    <message>
        <source>Ce n’est pas grave. Cherchez le mot «&#xa0;nuit&#xa0;» ou le code 1.8.2, près des chiffres.</source>
        <translation>Never mind. Look for the word “night” or the code 1.8.2, near the digits.</translation>
    </message>
    <message>
        <source>Ce n’est pas grave. La réponse est écrite dans votre espace client&#xa0;: rien ne presse.</source>
        <translation>Never mind. The answer is written in your customer area: there is no hurry.</translation>
    </message>
    <message>
        <source>Ce n’est pas grave. Sur la facture, chaque nombre a son nom écrit à côté&#xa0;: cherchez ce nom.</source>
        <translation>Never mind. On the bill each number has its name beside it: look for that name.</translation>
    </message>
</context>
<context>
    <name>coach::overlay::Callout</name>
    <message>
        <source>J’ai compris</source>
        <translation>I understand</translation>
    </message>
</context>
<context>
    <name>coach::overlay::CoachPanel</name>
    <message>
        <source>Exercice %1 · étape %2 sur %3</source>
        <translation>Exercise %1 · step %2 of %3</translation>
    </message>
    <message>
        <source>Exercice&#xa0;: %1</source>
        <translation>Exercise: %1</translation>
    </message>
    <message>
        <source>Un indice</source>
        <translation>A hint</translation>
    </message>
    <message>
        <source>Vous avez vu les trois indices de cette étape.</source>
        <translation>You have seen the three hints for this step.</translation>
    </message>
    <message>
        <source>Montre-moi</source>
        <translation>Show me</translation>
    </message>
    <message>
        <source>Quitter l’exercice</source>
        <translation>Leave the exercise</translation>
    </message>
    <message>
        <source>Montrer l’exercice, étape %1 sur %2</source>
        <translation>Show the exercise, step %1 of %2</translation>
    </message>
    <message>
        <source>Main levée&#xa0;: la baisser</source>
        <translation>Hand raised: put it down</translation>
    </message>
    <message>
        <source>J’ai besoin d’aide</source>
        <translation>I need help</translation>
    </message>
    <message>
        <source>Votre formateur voit que vous l’attendez.</source>
        <translation>Your trainer sees that you are waiting.</translation>
    </message>
    <message>
        <source>Lève la main&#xa0;: votre formateur le voit.</source>
        <translation>Raises your hand: your trainer sees it.</translation>
    </message>
    <message>
        <source>Cette séance se fait sans indice. Pour de l’aide, levez la main.</source>
        <translation>This session has no hints. Raise your hand for help.</translation>
    </message>
</context>
<context>
    <name>coach::overlay::ExerciseCard</name>
    <message>
        <source>Pour commencer · exercice %1</source>
        <translation>To begin · exercise %1</translation>
    </message>
    <message>
        <source>Étapes faites&#xa0;: %1 sur %2</source>
        <translation>Steps done: %1 of %2</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Refaire</source>
        <translation>Do it again</translation>
    </message>
    <message>
        <source>Faire le point</source>
        <translation>Take stock</translation>
    </message>
    <message>
        <source>Votre formateur le propose · exercice %1</source>
        <translation>Your trainer suggests it · exercise %1</translation>
    </message>
</context>
<context>
    <name>coach::overlay::ExerciseRow</name>
    <message>
        <source>Réussi</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Étape %1 sur %2</source>
        <translation>Step %1 of %2</translation>
    </message>
    <message>
        <source>À faire</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>Exercice %1&#xa0;: %2. %3</source>
        <translation>Exercise %1: %2. %3</translation>
    </message>
    <message>
        <source>%1, avec le questionnaire</source>
        <translation>%1, with the questions</translation>
    </message>
</context>
<context>
    <name>coach::overlay::FinishedPage</name>
    <message>
        <source>Exercice réussi</source>
        <translation>Exercise completed</translation>
    </message>
    <message>
        <source>Bravo, c’est réussi&#xa0;!</source>
        <translation>Well done, you did it!</translation>
    </message>
    <message>
        <source>Bravo %1, c’est réussi&#xa0;!</source>
        <translation>Well done %1, you did it!</translation>
    </message>
    <message>
        <source>Exercice %1&#xa0;: %2</source>
        <translation>Exercise %1: %2</translation>
    </message>
    <message>
        <source>Vous savez maintenant</source>
        <translation>You now know how to</translation>
    </message>
    <message>
        <source>Revenir au bureau</source>
        <translation>Back to the Desktop</translation>
    </message>
    <message>
        <source>Refaire cet exercice</source>
        <translation>Do this exercise again</translation>
    </message>
    <message>
        <source>Exercices réussis&#xa0;: %1 sur %2</source>
        <translation>Exercises completed: %1 of %2</translation>
    </message>
    <message>
        <source>Mon attestation</source>
        <translation>My certificate</translation>
    </message>
    <message>
        <source>Mon attestation et ma feuille de fin de séance</source>
        <translation>My certificate and my end-of-session sheet</translation>
    </message>
    <message>
        <source>Quelques questions sur ce que vous venez de faire. Prenez votre temps.</source>
        <translation>A few questions about what you have just done. Take your time.</translation>
    </message>
    <message>
        <source>Réussi avec le questionnaire&#xa0;: %1.</source>
        <translation>Completed with the questions: %1.</translation>
    </message>
    <message>
        <source>Pas encore&#xa0;: %1. Recommencez quand vous voulez.</source>
        <translation>Not yet: %1. Start again whenever you like.</translation>
    </message>
    <message>
        <source>Faire le point&#xa0;: 1 question</source>
        <translation>Take stock: 1 question</translation>
    </message>
    <message>
        <source>Faire le point&#xa0;: %1 questions</source>
        <translation>Take stock: %1 questions</translation>
    </message>
    <message>
        <source>Pas encore&#xa0;: %1.</source>
        <translation>Not yet: %1.</translation>
    </message>
</context>
<context>
    <name>coach::overlay::FoldedWord</name>
    <message>
        <source>Bon à savoir</source>
        <translation>Good to know</translation>
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
        <translation>What does “%1” mean?</translation>
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
        <translation>How to do this exercise</translation>
    </message>
    <message>
        <source>Guide-moi</source>
        <translation>Guide me</translation>
    </message>
    <message>
        <source>Chaque étape vous dit quoi faire.</source>
        <translation>Each step tells you what to do.</translation>
    </message>
    <message>
        <source>À moi</source>
        <translation>On my own</translation>
    </message>
    <message>
        <source>Vous essayez sans explication. L’aide vient si vous la demandez.</source>
        <translation>You try without explanations. Help comes if you ask for it.</translation>
    </message>
    <message>
        <source>Montre-moi tout l’exercice</source>
        <translation>Show me the whole exercise</translation>
    </message>
</context>
<context>
    <name>coach::overlay::NextWords</name>
    <message>
        <source>Vous étiez ici · exercice %1</source>
        <translation>You were here · exercise %1</translation>
    </message>
    <message>
        <source>Continuer l’exercice %1</source>
        <translation>Continue exercise %1</translation>
    </message>
    <message>
        <source>Pour revoir, à votre aise · exercice %1</source>
        <translation>To go over again, at your ease · exercise %1</translation>
    </message>
    <message>
        <source>Refaire l’exercice %1</source>
        <translation>Do exercise %1 again</translation>
    </message>
    <message>
        <source>Pour faire le point · exercice %1</source>
        <translation>To take stock · exercise %1</translation>
    </message>
    <message>
        <source>Répondre aux questions</source>
        <translation>Answer the questions</translation>
    </message>
    <message>
        <source>Pour continuer · exercice %1</source>
        <translation>To continue · exercise %1</translation>
    </message>
    <message>
        <source>Commencer l’exercice %1</source>
        <translation>Start exercise %1</translation>
    </message>
</context>
<context>
    <name>coach::overlay::PanelHeader</name>
    <message>
        <source>Réduire l’exercice</source>
        <translation>Make the exercise smaller</translation>
    </message>
</context>
<context>
    <name>coach::overlay::QuestionBox</name>
    <message>
        <source>Je ne sais pas</source>
        <translation>I do not know</translation>
    </message>
</context>
<context>
    <name>coach::overlay::QuietBox</name>
    <message>
        <source>La fenêtre est là.</source>
        <translation>The window is there.</translation>
    </message>
    <message>
        <source>Les mains au repos&#xa0;: la barre se remplit toute seule. Rien ne presse. Si vous bougez, elle recommence, c’est tout.</source>
        <translation>Let your hands rest: the bar fills by itself. There is no hurry. If you move, it starts again, that is all.</translation>
    </message>
</context>
<context>
    <name>coach::overlay::QuizPage</name>
    <message>
        <source>Faire le point</source>
        <translation>Take stock</translation>
    </message>
    <message>
        <source>Faire le point&#xa0;: %1</source>
        <translation>Take stock: %1</translation>
    </message>
    <message>
        <source>C’est terminé.</source>
        <translation>That is all.</translation>
    </message>
    <message>
        <source>Question %1 sur %2</source>
        <translation>Question %1 of %2</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Répondez d’abord, ou choisissez «&#xa0;Je ne sais pas&#xa0;».</source>
        <translation>Answer first, or choose “I do not know”.</translation>
    </message>
</context>
<context>
    <name>coach::overlay::QuizQuestion</name>
    <message>
        <source>Plusieurs réponses sont justes&#xa0;: cochez-les toutes.</source>
        <translation>Several answers are right: tick them all.</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>I do not know</translation>
    </message>
    <message>
        <source>Question %1 sur %2. %3</source>
        <translation>Question %1 of %2. %3</translation>
    </message>
    <message>
        <source>Vrai</source>
        <translation>True</translation>
    </message>
    <message>
        <source>Faux</source>
        <translation>False</translation>
    </message>
    <message>
        <source>Votre réponse, en quelques mots</source>
        <translation>Your answer, in a few words</translation>
    </message>
    <message>
        <source>Les accents et les majuscules ne comptent pas. Ce que vous écrivez n’est pas gardé.</source>
        <translation>Accents and capital letters do not count. What you write is not kept.</translation>
    </message>
    <message>
        <source>C’est juste.</source>
        <translation>That is right.</translation>
    </message>
    <message>
        <source>Vous ne savez pas encore, et vous avez bien fait de le dire.</source>
        <translation>You do not know yet, and it is good that you say so.</translation>
    </message>
    <message>
        <source>Pas encore.</source>
        <translation>Not yet.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;»&#xa0;: %2</source>
        <translation>“%1”: %2</translation>
    </message>
    <message>
        <source>Une réponse possible&#xa0;:</source>
        <translation>A possible answer:</translation>
    </message>
    <message>
        <source>La bonne réponse&#xa0;:</source>
        <translation>The right answer:</translation>
    </message>
    <message>
        <source>Les bonnes réponses&#xa0;:</source>
        <translation>The right answers:</translation>
    </message>
</context>
<context>
    <name>coach::overlay::QuizResult</name>
    <message>
        <source>Pas encore de bonne réponse sur %1, soit %2&#xa0;% des points. Essai %3.</source>
        <translation>No right answer yet of %1, which is %2 % of the points. Try %3.</translation>
    </message>
    <message>
        <source>1 bonne réponse sur %1, soit %2&#xa0;% des points. Essai %3.</source>
        <translation>1 right answer of %1, which is %2 % of the points. Try %3.</translation>
    </message>
    <message>
        <source>%1 bonnes réponses sur %2, soit %3&#xa0;% des points. Essai %4.</source>
        <translation>%1 right answers of %2, which is %3 % of the points. Try %4.</translation>
    </message>
    <message>
        <source>Pas encore, et ce n’est pas grave</source>
        <translation>Not yet, and it does not matter</translation>
    </message>
    <message>
        <source>Bravo, c’est acquis&#xa0;!</source>
        <translation>Well done, you know it!</translation>
    </message>
    <message>
        <source>Bravo %1, c’est acquis&#xa0;!</source>
        <translation>Well done %1, you know it!</translation>
    </message>
    <message>
        <source>Votre exercice est réussi, avec le questionnaire.</source>
        <translation>Your exercise is completed, with the questions.</translation>
    </message>
    <message>
        <source>Votre exercice reste réussi. Le questionnaire l’est à partir de %1&#xa0;% des points&#xa0;: recommencez quand vous voulez, autant de fois que vous voulez.</source>
        <translation>Your exercise stays completed. The questions are passed from %1 % of the points: start again whenever you like, as often as you like.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Revoir ce point&#xa0;: %1</source>
        <translation>See this point again: %1</translation>
    </message>
    <message>
        <source>Vos essais</source>
        <translation>Your tries</translation>
    </message>
    <message>
        <source>Essai %1, le %2&#xa0;: %3, %4</source>
        <translation>Try %1, on %2: %3, %4</translation>
    </message>
    <message>
        <source>Votre exercice reste réussi. Le questionnaire l’est à partir de %1&#xa0;% des points&#xa0;: recommencez quand vous voulez.</source>
        <translation>Your exercise stays completed. The questions are passed from %1&#xa0;% of the points: start again whenever you like.</translation>
    </message>
</context>
<context>
    <name>coach::overlay::QuizWords</name>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1 point sur %2</source>
        <translation>%1 point of %2</translation>
    </message>
    <message>
        <source>%1 points sur %2</source>
        <translation>%1 points of %2</translation>
    </message>
    <message>
        <source>réussi</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>pas encore</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>Il vous reste 1 essai.</source>
        <translation>You have 1 try left.</translation>
    </message>
    <message>
        <source>Il vous reste %1 essais.</source>
        <translation>You have %1 tries left.</translation>
    </message>
    <message>
        <source>Vous avez utilisé votre essai. L’exercice reste réussi. Votre formateur peut vous en redonner un.</source>
        <translation>You have used your try. The exercise stays completed. Your trainer can give you another one.</translation>
    </message>
    <message>
        <source>Vous avez utilisé vos %1 essais. L’exercice reste réussi. Votre formateur peut vous en redonner.</source>
        <translation>You have used your %1 tries. The exercise stays completed. Your trainer can give you more.</translation>
    </message>
</context>
<context>
    <name>coach::overlay::RecallCard</name>
    <message>
        <source>Vous vous souvenez&#xa0;? Question %1 sur %2</source>
        <translation>Do you remember? Question %1 of %2</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Répondez d’abord, ou choisissez «&#xa0;Je ne sais pas&#xa0;».</source>
        <translation>Answer first, or choose “I do not know”.</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>C’est juste&#xa0;: %1</source>
        <translation>That is right: %1</translation>
    </message>
</context>
<context>
    <name>coach::overlay::ShowBar</name>
    <message>
        <source>Plus vite (→)</source>
        <translation>Faster (→)</translation>
    </message>
    <message>
        <source>Arrêter (Échap)</source>
        <translation>Stop (Esc)</translation>
    </message>
    <message>
        <source>Continuer (Espace)</source>
        <translation>Continue (Space)</translation>
    </message>
    <message>
        <source>Pause (Espace)</source>
        <translation>Pause (Space)</translation>
    </message>
    <message>
        <source>C’est mon tour (Entrée)</source>
        <translation>It is my turn (Enter)</translation>
    </message>
</context>
<context>
    <name>coach::overlay::ShowPlayer</name>
    <message>
        <source>Montre-moi</source>
        <translation>Show me</translation>
    </message>
    <message>
        <source>Regardez&#xa0;: l’exercice se fait tout seul. Rien ne change chez vous.</source>
        <translation>Watch: the exercise runs by itself. Nothing changes for you.</translation>
    </message>
    <message>
        <source>C’est fait</source>
        <translation>It is done</translation>
    </message>
    <message>
        <source>Voilà, l’exercice est fini. À vous maintenant&#xa0;!</source>
        <translation>There, the exercise is finished. Now it is your turn!</translation>
    </message>
    <message>
        <source>La suite ne peut pas être montrée</source>
        <translation>The rest cannot be shown</translation>
    </message>
    <message>
        <source>Vous pouvez faire l’exercice vous-même&#xa0;: chaque étape a trois indices.</source>
        <translation>You can do the exercise yourself: each step has three hints.</translation>
    </message>
    <message>
        <source>Montre-moi · étape %1 sur %2</source>
        <translation>Show me · step %1 of %2</translation>
    </message>
    <message>
        <source>Je clique ici.</source>
        <translation>I click here.</translation>
    </message>
    <message>
        <source>Je clique sur «&#xa0;%1&#xa0;».</source>
        <translation>I click “%1”.</translation>
    </message>
    <message>
        <source>J’écris dans cette case.</source>
        <translation>I write in this box.</translation>
    </message>
    <message>
        <source>J’écris dans «&#xa0;%1&#xa0;».</source>
        <translation>I write in “%1”.</translation>
    </message>
    <message>
        <source>J’appuie sur la touche Entrée.</source>
        <translation>I press the Enter key.</translation>
    </message>
    <message>
        <source>J’appuie sur la touche Tab.</source>
        <translation>I press the Tab key.</translation>
    </message>
    <message>
        <source>J’appuie sur la barre d’espace.</source>
        <translation>I press the space bar.</translation>
    </message>
    <message>
        <source>J’appuie sur la touche Échap.</source>
        <translation>I press the Esc key.</translation>
    </message>
    <message>
        <source>Je choisis dans la liste.</source>
        <translation>I choose from the list.</translation>
    </message>
    <message>
        <source>Je réponds&#xa0;: %1</source>
        <translation>I answer: %1</translation>
    </message>
    <message>
        <source>Je regarde ici.</source>
        <translation>I look here.</translation>
    </message>
</context>
<context>
    <name>coach::overlay::StepRow</name>
    <message>
        <source>Étape %1, faite&#xa0;: %2</source>
        <translation>Step %1, done: %2</translation>
    </message>
    <message>
        <source>Étape %1, à faire maintenant&#xa0;: %2</source>
        <translation>Step %1, to do now: %2</translation>
    </message>
    <message>
        <source>Étape %1&#xa0;: %2</source>
        <translation>Step %1: %2</translation>
    </message>
</context>
<context>
    <name>coach::overlay::TargetFinder</name>
    <message>
        <source>C’est ce bouton</source>
        <translation>It is this button</translation>
    </message>
    <message>
        <source>C’est cette case</source>
        <translation>It is this box</translation>
    </message>
    <message>
        <source>C’est ici</source>
        <translation>It is here</translation>
    </message>
    <message>
        <source>D’abord, c’est par ici</source>
        <translation>First, it is this way</translation>
    </message>
    <message>
        <source>Ce que vous cherchez est sur une autre page. Ceci vous y mène.</source>
        <translation>What you are looking for is on another page. This takes you there.</translation>
    </message>
</context>
<context>
    <name>desk::AutoReset</name>
    <message>
        <source>Remise à zéro dans %1 minutes</source>
        <translation>Reset in %1 minutes</translation>
    </message>
    <message>
        <source>Personne n’a touché à cet ordinateur depuis longtemps. Il redevient comme neuf pour d’autres apprenants.</source>
        <translation>Nobody has touched this computer for a long time. It is about to become like new for other learners.</translation>
    </message>
    <message>
        <source>C’est l’heure choisie par le formateur. L’ordinateur redevient comme neuf pour d’autres apprenants.</source>
        <translation>It is the time chosen by the trainer. The computer is about to become like new for other learners.</translation>
    </message>
    <message>
        <source>Pas maintenant</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Remettre à zéro maintenant</source>
        <translation>Reset now</translation>
    </message>
</context>
<context>
    <name>desk::ClassroomMode</name>
    <message>
        <source>Code du formateur</source>
        <translation>Trainer’s code</translation>
    </message>
    <message>
        <source>Cet ordinateur est en mode classe&#xa0;: fermer le programme ou quitter ce mode demande le code. Le travail en cours est gardé.</source>
        <translation>This computer is in classroom mode: closing the program or leaving this mode asks for the code. The work in progress is kept.</translation>
    </message>
    <message>
        <source>Code à quatre chiffres</source>
        <translation>Four-digit code</translation>
    </message>
    <message>
        <source>Rester</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Quitter le mode classe</source>
        <translation>Leave classroom mode</translation>
    </message>
    <message>
        <source>Fermer le programme</source>
        <translation>Close the program</translation>
    </message>
</context>
<context>
    <name>desk::CommandLine</name>
    <message>
        <source>Dossier des données (sinon&#xa0;: celui de l’utilisateur).</source>
        <translation>Folder of the data (otherwise: the user’s own).</translation>
    </message>
    <message>
        <source>Base de données partagée, postgresql://utilisateur@machine/nom.</source>
        <translation>Shared database, postgresql://user@host/name.</translation>
    </message>
    <message>
        <source>Le jour simulé, AAAA-MM-JJ.</source>
        <translation>The simulated day, YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>fr, nl, de ou en.</source>
        <translation>fr, nl, de or en.</translation>
    </message>
    <message>
        <source>light (clair), dark (sombre) ou contrast (contraste fort).</source>
        <translation>light, dark or contrast (strong contrast).</translation>
    </message>
    <message>
        <source>Taille du texte en pour cent&#xa0;: 100, 115, 130, 150, 175 ou 200.</source>
        <translation>Text size in percent: 100, 115, 130, 150, 175 or 200.</translation>
    </message>
    <message>
        <source>Taille de la fenêtre, par exemple 1366x768.</source>
        <translation>Size of the window, such as 1366x768.</translation>
    </message>
    <message>
        <source>Fait seul le parcours principal et y met les images, le PDF et un résumé.</source>
        <translation>Plays the main path alone and puts the pictures, the PDF and a summary there.</translation>
    </message>
    <message>
        <source>Y met une image de chaque page.</source>
        <translation>Puts a picture of every page there.</translation>
    </message>
    <message>
        <source>Avec --screenshots&#xa0;: seulement cette page, comme /aide, ou cette fenêtre, comme fin-de-session.</source>
        <translation>With --screenshots: only this page, such as /aide, or this window, such as fin-de-session.</translation>
    </message>
    <message>
        <source>Avec --screenshots&#xa0;: connecté comme le personnage de cet e-mail.</source>
        <translation>With --screenshots: signed in as the character with this e-mail.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas une langue d’ici&#xa0;: fr, nl, de ou en.</source>
        <translation>“%1” is not a language here: fr, nl, de or en.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas un thème&#xa0;: light, dark ou contrast.</source>
        <translation>“%1” is not a theme: light, dark or contrast.</translation>
    </message>
    <message>
        <source>--text demande un nombre de 100 à 200.</source>
        <translation>--text needs a number from 100 to 200.</translation>
    </message>
    <message>
        <source>--size demande une largeur et une hauteur, par exemple 1366x768.</source>
        <translation>--size needs a width and a height, such as 1366x768.</translation>
    </message>
    <message>
        <source>Electruc&#xa0;: s’entraîner sans risque aux démarches en ligne.</source>
        <translation>Electruc: practise online errands without risk.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas compris&#xa0;; voyez --help.</source>
        <translation>“%1” is not understood; see --help.</translation>
    </message>
    <message>
        <source>--today demande un jour, par exemple 2026-11-21.</source>
        <translation>--today needs a day, such as 2026-11-21.</translation>
    </message>
    <message>
        <source>--tour et --screenshots ne vont pas ensemble.</source>
        <translation>--tour and --screenshots do not go together.</translation>
    </message>
    <message>
        <source>--page et --as vont avec --screenshots.</source>
        <translation>--page and --as go with --screenshots.</translation>
    </message>
    <message>
        <source>Mode classe&#xa0;: plein écran, et un code pour fermer.</source>
        <translation>Classroom mode: full screen, and a code to close.</translation>
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
            <numerusform>%n new message</numerusform>
            <numerusform>%n new messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>desk::DeskPage</name>
    <message>
        <source>Mes sites</source>
        <translation>My sites</translation>
    </message>
    <message>
        <source>Courrier reçu</source>
        <translation>Post received</translation>
    </message>
    <message>
        <source>Lire la lettre d’Electruc</source>
        <translation>Read the letter from Electruc</translation>
    </message>
    <message>
        <source>Mes exercices</source>
        <translation>My exercises</translation>
    </message>
    <message>
        <source>Bureau</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Bonjour</source>
        <translation>Hello</translation>
    </message>
    <message>
        <source>Bonjour %1</source>
        <translation>Hello %1</translation>
    </message>
</context>
<context>
    <name>desk::DeskSite</name>
    <message>
        <source>Bureau</source>
        <translation>Desktop</translation>
    </message>
</context>
<context>
    <name>desk::ExerciseShow</name>
    <message>
        <source>Je prépare la démonstration…</source>
        <translation>I am preparing the demonstration…</translation>
    </message>
</context>
<context>
    <name>desk::GalleryPage</name>
    <message>
        <source>Composants</source>
        <translation>Components</translation>
    </message>
</context>
<context>
    <name>desk::MainWindow</name>
    <message>
        <source>Electruc, pour s’entraîner</source>
        <translation>Electruc, for practice</translation>
    </message>
    <message>
        <source>Espace du formateur</source>
        <translation>Trainer’s area</translation>
    </message>
</context>
<context>
    <name>desk::PapersPage</name>
    <message>
        <source>Mes papiers</source>
        <translation>My papers</translation>
    </message>
    <message>
        <source>Ce que vous pouvez emporter chez vous. Chaque feuille s’ouvre, s’imprime ou va dans Téléchargements.</source>
        <translation>What you can take home. Each sheet opens, prints or goes to Downloads.</translation>
    </message>
    <message>
        <source>Mon attestation</source>
        <translation>My certificate</translation>
    </message>
    <message>
        <source>Elle dit ce que vous savez faire. Chacun peut vérifier qu’elle est vraie.</source>
        <translation>It says what you can do. Anybody can check that it is genuine.</translation>
    </message>
    <message>
        <source>Le nom sur l’attestation</source>
        <translation>The name on the certificate</translation>
    </message>
    <message>
        <source>Votre prénom suffit. Ce nom va sur le papier et dans son code&#xa0;: le programme ne le note nulle part ailleurs.</source>
        <translation>Your first name is enough. This name goes onto the paper and into its code: the program writes it nowhere else.</translation>
    </message>
    <message>
        <source>Voir mon attestation</source>
        <translation>See my certificate</translation>
    </message>
    <message>
        <source>Ma feuille de fin de séance</source>
        <translation>My end-of-session sheet</translation>
    </message>
    <message>
        <source>Ce que vous savez faire aujourd’hui, et ce que vous referez chez vous. En grandes lettres.</source>
        <translation>What you can do today, and what you will do again at home. In large letters.</translation>
    </message>
    <message>
        <source>Voir ma feuille</source>
        <translation>See my sheet</translation>
    </message>
    <message>
        <source>Que faire en cas de fraude</source>
        <translation>What to do in case of fraud</translation>
    </message>
    <message>
        <source>Une page à garder près du téléphone&#xa0;: qui appeler, et dans quel ordre.</source>
        <translation>A page to keep near the telephone: whom to call, and in which order.</translation>
    </message>
    <message>
        <source>Voir cette page</source>
        <translation>See this page</translation>
    </message>
    <message>
        <source>Vérifier une attestation</source>
        <translation>Check a certificate</translation>
    </message>
    <message>
        <source>Quelqu’un vous montre une attestation&#xa0;? Voyez si elle est authentique.</source>
        <translation>Does somebody show you a certificate? See whether it is genuine.</translation>
    </message>
    <message>
        <source>Vous l’aurez après votre premier exercice réussi.</source>
        <translation>You will have it after your first completed exercise.</translation>
    </message>
</context>
<context>
    <name>desk::PersonaCard</name>
    <message>
        <source>Mon personnage</source>
        <translation>My character</translation>
    </message>
    <message>
        <source>Pour vous entraîner, vous êtes cette personne. Elle n’existe pas.</source>
        <translation>For practice, you are this person. They do not exist.</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Numéro de client</source>
        <translation>Customer number</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN code</translation>
    </message>
    <message>
        <source>Numéro du compteur</source>
        <translation>Meter number</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Espace client déjà ouvert</source>
        <translation>Customer area already open</translation>
    </message>
    <message>
        <source>Pas encore d’espace client&#xa0;: la lettre sert à s’inscrire</source>
        <translation>No customer area yet: the letter is used to register</translation>
    </message>
    <message>
        <source>Deuxième adresse</source>
        <translation>Second address</translation>
    </message>
    <message>
        <source>Celui que vous avez choisi et noté</source>
        <translation>The one you chose and wrote down</translation>
    </message>
</context>
<context>
    <name>desk::PhoneCalls</name>
    <message>
        <source>On vous appelle. Prenez votre temps&#xa0;: cela sonne tant que vous n’avez pas choisi.</source>
        <translation>Someone is calling you. Take your time: it rings until you have chosen.</translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Refuser</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Appel entrant</source>
        <translation>Incoming call</translation>
    </message>
    <message>
        <source>Voir ce qui s’est passé</source>
        <translation>See what happened</translation>
    </message>
    <message>
        <source>Que répondez-vous&#xa0;?</source>
        <translation>What do you answer?</translation>
    </message>
    <message>
        <source>La ligne est coupée</source>
        <translation>The line has been cut off</translation>
    </message>
    <message>
        <source>En ligne</source>
        <translation>On the line</translation>
    </message>
    <message>
        <source>Fin de l’appel</source>
        <translation>End of the call</translation>
    </message>
    <message>
        <source>Vous</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Revenir d’une réponse</source>
        <translation>Go back one answer</translation>
    </message>
    <message>
        <source>Raccrocher</source>
        <translation>Hang up</translation>
    </message>
    <message>
        <source>On peut raccrocher à tout moment, sans rien expliquer.</source>
        <translation>You can hang up at any time, without explaining anything.</translation>
    </message>
    <message>
        <source>Cet appel était vrai.</source>
        <translation>This call was real.</translation>
    </message>
    <message>
        <source>Vous pouviez répondre, vérifier ou raccrocher&#xa0;: tout convenait.</source>
        <translation>You could answer, check or hang up: any of these was fine.</translation>
    </message>
    <message>
        <source>Rien de grave&#xa0;: ici, on s’entraîne.</source>
        <translation>No harm done: here, we are practising.</translation>
    </message>
    <message>
        <source>Ces appels sont faits par des gens habiles&#xa0;: cela arrive à tout le monde. Voyons où l’on pouvait s’arrêter.</source>
        <translation>These calls are made by skilful people: it happens to everyone. Let us see where you could have stopped.</translation>
    </message>
    <message>
        <source>C’était encore le bon moment pour s’arrêter.</source>
        <translation>It was still the right moment to stop.</translation>
    </message>
    <message>
        <source>C’était un faux conseiller. On peut toujours s’arrêter, même après avoir commencé.</source>
        <translation>It was a fake adviser. You can always stop, even after you have begun.</translation>
    </message>
    <message>
        <source>Bravo&#xa0;: vous n’avez rien donné d’important.</source>
        <translation>Well done: you gave nothing important.</translation>
    </message>
    <message>
        <source>C’était un faux conseiller. Raccrocher est toujours permis, même en pleine phrase.</source>
        <translation>It was a fake adviser. You may always hang up, even in the middle of a sentence.</translation>
    </message>
    <message>
        <source>Terminer</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Ce qui s’est passé</source>
        <translation>What happened</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» — %2</source>
        <extracomment>What the person answered, and what could be done instead</extracomment>
        <translation>“%1” — %2</translation>
    </message>
    <message>
        <source>Où l’on pouvait s’arrêter</source>
        <translation>Where you could have stopped</translation>
    </message>
    <message>
        <source>Ce qui trahissait l’appel</source>
        <translation>What gave the call away</translation>
    </message>
    <message>
        <source>Ce qui montre qu’il est vrai</source>
        <translation>What shows that it is real</translation>
    </message>
    <message>
        <source>Dans la vraie vie</source>
        <translation>In real life</translation>
    </message>
</context>
<context>
    <name>desk::PhonePanel</name>
    <message>
        <source>Téléphone de %1</source>
        <extracomment>Whose phone: the first name of the person played</extracomment>
        <translation>%1’s phone</translation>
    </message>
    <message>
        <source>Fermer le téléphone</source>
        <translation>Close the phone</translation>
    </message>
    <message>
        <source>Fermer le téléphone (F8)</source>
        <translation>Close the phone (F8)</translation>
    </message>
</context>
<context>
    <name>desk::PhoneTexts</name>
    <message>
        <source>Pas de message.</source>
        <translation>No messages.</translation>
    </message>
    <message>
        <source>Les SMS que l’on vous envoie arrivent ici.</source>
        <translation>The text messages people send you arrive here.</translation>
    </message>
    <message>
        <source>Messages signalés (%1)</source>
        <translation>Reported messages (%1)</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Le message est supprimé.</source>
        <translation>The message is deleted.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Bien vu&#xa0;: c’était une fraude.</source>
        <translation>Well spotted: it was a fraud.</translation>
    </message>
    <message>
        <source>Le message est signalé. Vous n’avez plus rien à faire.</source>
        <translation>The message is reported. You have nothing more to do.</translation>
    </message>
    <message>
        <source>Le message est signalé.</source>
        <translation>The message is reported.</translation>
    </message>
    <message>
        <source>Celui-ci était vrai. Dans le doute, signaler reste un bon geste&#xa0;: rien n’est perdu, vous pouvez le remettre.</source>
        <translation>This one was real. When in doubt, reporting is still the right thing to do: nothing is lost, you can put it back.</translation>
    </message>
    <message>
        <source>Ce qui le montrait</source>
        <translation>What showed it</translation>
    </message>
    <message>
        <source>Ce qui montre qu’il est vrai</source>
        <translation>What shows that it is real</translation>
    </message>
    <message>
        <source>Dans la vraie vie</source>
        <translation>In real life</translation>
    </message>
    <message>
        <source>Envoyez le message à suspect@safeonweb.be, puis supprimez-le.</source>
        <translation>Send the message to suspect@safeonweb.be, then delete it.</translation>
    </message>
    <message>
        <source>Revenir aux messages</source>
        <translation>Back to the messages</translation>
    </message>
    <message>
        <source>Remettre ce message</source>
        <translation>Put this message back</translation>
    </message>
    <message>
        <source>Message signalé</source>
        <translation>Reported message</translation>
    </message>
    <message>
        <source>Plus aucun message signalé.</source>
        <translation>No more reported messages.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Who sent a text, when</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Messages signalés</source>
        <translation>Reported messages</translation>
    </message>
    <message>
        <source>Le téléphone ne répond pas.</source>
        <translation>The phone does not respond.</translation>
    </message>
    <message>
        <source>Rien n’est perdu. Fermez-le, puis ouvrez-le de nouveau.</source>
        <translation>Nothing is lost. Close it, then open it again.</translation>
    </message>
</context>
<context>
    <name>desk::PracticeStrip</name>
    <message numerus="yes">
        <source>Téléphone&#xa0;: %n nouveau(x) SMS</source>
        <translation>
            <numerusform>Phone: %n new text message</numerusform>
            <numerusform>Phone: %n new text messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Ouvert. Touche F8 pour le fermer.</source>
        <translation>Open. F8 key to close it.</translation>
    </message>
    <message>
        <source>Touche F8 pour l’ouvrir.</source>
        <translation>F8 key to open it.</translation>
    </message>
    <message>
        <source>Fermer le téléphone (F8)</source>
        <translation>Close the phone (F8)</translation>
    </message>
    <message>
        <source>Ouvrir le téléphone (F8)</source>
        <translation>Open the phone (F8)</translation>
    </message>
    <message>
        <source>Entraînement — site fictif, aucune donnée réelle</source>
        <translation>Practice – fictional site, no real data</translation>
    </message>
    <message>
        <source>Formateur</source>
        <translation>Trainer</translation>
    </message>
    <message>
        <source>Espace du formateur</source>
        <translation>Trainer’s area</translation>
    </message>
    <message>
        <source>Téléphone&#xa0;: on vous appelle</source>
        <translation>Telephone: someone is calling you</translation>
    </message>
    <message>
        <source>Main levée</source>
        <translation>Hand raised</translation>
    </message>
    <message>
        <source>J’ai besoin d’aide</source>
        <translation>I need help</translation>
    </message>
    <message>
        <source>Aide</source>
        <extracomment>Short for « J’ai besoin d’aide » where large text leaves little room</extracomment>
        <translation>Help</translation>
    </message>
    <message>
        <source>Votre formateur le voit. Touche F9 pour baisser la main.</source>
        <translation>Your trainer sees it. Press F9 to put your hand down.</translation>
    </message>
    <message>
        <source>Touche F9 pour lever la main. Votre formateur le voit.</source>
        <translation>Press F9 to raise your hand. Your trainer sees it.</translation>
    </message>
    <message>
        <source>Baisser la main (F9)</source>
        <translation>Put the hand down (F9)</translation>
    </message>
    <message>
        <source>Lever la main (F9)</source>
        <translation>Raise the hand (F9)</translation>
    </message>
</context>
<context>
    <name>desk::RecordedPage</name>
    <message>
        <source>Ce qui est gardé de vous</source>
        <translation>What is kept about you</translation>
    </message>
    <message>
        <source>Pour vous aider, votre formateur voit où vous en êtes. Voici tout ce que le programme retient.</source>
        <translation>To help you, your trainer can see how you are getting on. Here is everything the program remembers.</translation>
    </message>
    <message>
        <source>Ce qui est gardé pendant l’atelier</source>
        <translation>What is kept during the workshop</translation>
    </message>
    <message>
        <source>Ce qui n’est jamais gardé dans le suivi</source>
        <translation>What is never kept in the follow-up</translation>
    </message>
    <message>
        <source>Qui peut le voir</source>
        <translation>Who can see it</translation>
    </message>
    <message>
        <source>Vous et votre formateur, sur cet ordinateur. Les résultats imprimés ne portent pas votre prénom, sauf si votre formateur le demande.</source>
        <translation>You and your trainer, on this computer. The printed results do not show your first name, unless your trainer asks for it.</translation>
    </message>
    <message>
        <source>Quand cela s’efface</source>
        <translation>When it is erased</translation>
    </message>
    <message>
        <source>À la remise à zéro, avant le groupe suivant. À la fin d’un cycle, votre formateur peut effacer toute trace des personnes&#xa0;; une feuille le prouve.</source>
        <translation>At the reset, before the next group. At the end of a course, your trainer can erase every trace of people; a sheet proves it.</translation>
    </message>
    <message>
        <source>Ce qui est gardé</source>
        <translation>What is kept</translation>
    </message>
    <message>
        <source>Les mots que vous tapez, le nom que vous mettez sur votre attestation, vos erreurs de frappe, vos mouvements de souris, votre écran, votre voix. Rien de vos vrais comptes&#xa0;: ce programme ne va pas sur internet.</source>
        <translation>The words you type, the name you put on your certificate, your typing mistakes, your mouse movements, your screen, your voice. Nothing of your real accounts: this program does not go on the internet.</translation>
    </message>
    <message>
        <source>Votre prénom, et la personne que vous jouez. Les pages que vous ouvrez sur les sites d’entraînement. Ce que vous y faites&#xa0;: un message envoyé, un relevé, une facture payée. Les étapes réussies des exercices, combien de réponses étaient justes quand vous faites le point, le temps passé sur une étape, l’aide que vous avez demandée et votre main levée. D’une attestation&#xa0;: son code, sa date et les exercices, sans votre nom.</source>
        <translation>Your first name, and the person you play. The pages you open on the practice sites. What you do there: a message sent, a reading, a paid invoice. The steps of the exercises you completed, how many answers were right when you take stock, the time spent on a step, the help you asked for and your raised hand. Of a certificate: its code, its date and the exercises, without your name.</translation>
    </message>
</context>
<context>
    <name>desk::SeeBetterDialog</name>
    <message>
        <source>Voir mieux</source>
        <translation>See better</translation>
    </message>
    <message>
        <source>Essayez&#xa0;: vous voyez le résultat tout de suite. L’ordinateur retient votre choix.</source>
        <translation>Try it: you see the result straight away. The computer remembers your choice.</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Clair</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Contraste fort</source>
        <translation>Strong contrast</translation>
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
        <translation>Are you still there?</translation>
    </message>
    <message>
        <source>Pour votre sécurité, Electruc va vous déconnecter. Ce que vous avez écrit est gardé.</source>
        <translation>For your safety, Electruc is about to sign you out. What you have written is kept.</translation>
    </message>
    <message>
        <source>Rester connecté</source>
        <translation>Stay signed in</translation>
    </message>
    <message>
        <source>Me déconnecter</source>
        <translation>Sign me out</translation>
    </message>
    <message>
        <source>Il vous reste 2 minutes.</source>
        <translation>You have 2 minutes left.</translation>
    </message>
    <message>
        <source>Il vous reste 1 minute.</source>
        <translation>You have 1 minute left.</translation>
    </message>
    <message>
        <source>Il vous reste 30 secondes.</source>
        <translation>You have 30 seconds left.</translation>
    </message>
    <message>
        <source>Il vous reste quelques secondes.</source>
        <translation>You have a few seconds left.</translation>
    </message>
    <message>
        <source>Vous revoilà. Rien n’est perdu.</source>
        <translation>Welcome back. Nothing is lost.</translation>
    </message>
    <message>
        <source>Ce que vous aviez écrit est revenu. Relisez-le, puis envoyez-le.</source>
        <translation>What you had written is back. Read it through, then send it.</translation>
    </message>
</context>
<context>
    <name>desk::StartProblem</name>
    <message>
        <source>Electruc est déjà ouvert. Fermez l’autre fenêtre, puis essayez encore.</source>
        <translation>Electruc is already open. Close the other window, then try again.</translation>
    </message>
    <message>
        <source>Les données d’Electruc sont abîmées. Vous pouvez recommencer avec des données neuves&#xa0;: les anciennes sont gardées de côté.</source>
        <translation>The data of Electruc are damaged. You can start again with new data: the old ones are kept aside.</translation>
    </message>
    <message>
        <source>Les données ont été faites par une version plus récente d’Electruc. Installez cette version, ou recommencez avec des données neuves&#xa0;: les anciennes sont gardées de côté.</source>
        <translation>The data were made by a more recent version of Electruc. Install that version, or start again with new data: the old ones are kept aside.</translation>
    </message>
    <message>
        <source>Electruc ne peut pas ouvrir ses données. Vérifiez que le dossier ou le serveur est accessible, puis essayez encore.</source>
        <translation>Electruc cannot open its data. Check that the folder or the server can be reached, then try again.</translation>
    </message>
    <message>
        <source>Il n’y a plus de place sur le disque. Libérez de la place, puis essayez encore.</source>
        <translation>There is no more room on the disk. Make some room, then try again.</translation>
    </message>
    <message>
        <source>Electruc n’a pas pu démarrer. Essayez encore. Si cela continue, redémarrez l’ordinateur.</source>
        <translation>Electruc could not start. Try again. If it goes on, restart the computer.</translation>
    </message>
    <message>
        <source>Electruc ne démarre pas</source>
        <translation>Electruc does not start</translation>
    </message>
    <message>
        <source>Essayer encore</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Recommencer avec des données neuves</source>
        <translation>Start again with new data</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>desk::TextBubble</name>
    <message>
        <source>Message reçu %1</source>
        <comment>when</comment>
        <translation>Message received %1</translation>
    </message>
    <message>
        <source>S’ouvre dans le navigateur</source>
        <translation>Opens in the browser</translation>
    </message>
    <message>
        <source>Remettre</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Remettre le message %1, reçu %2</source>
        <comment>number, when</comment>
        <translation>Put back message %1, received %2</translation>
    </message>
    <message>
        <source>Signaler</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Signaler le message %1, reçu %2</source>
        <comment>number, when</comment>
        <translation>Report message %1, received %2</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Supprimer le message %1, reçu %2</source>
        <comment>number, when</comment>
        <translation>Delete message %1, received %2</translation>
    </message>
    <message>
        <source>Copier %1</source>
        <translation>Copy %1</translation>
    </message>
    <message>
        <source>Copier le code du message %1</source>
        <comment>number</comment>
        <translation>Copy the code of message %1</translation>
    </message>
    <message>
        <source>Copié</source>
        <translation>Copied</translation>
    </message>
</context>
<context>
    <name>desk::UserButton</name>
    <message>
        <source>%1&#xa0;: mon personnage, voir mieux, changer de personne</source>
        <comment>first name</comment>
        <translation>%1: my character, see better, change person</translation>
    </message>
    <message>
        <source>Mon personnage</source>
        <translation>My character</translation>
    </message>
    <message>
        <source>Voir mieux</source>
        <translation>See better</translation>
    </message>
    <message>
        <source>Changer de personne</source>
        <translation>Change person</translation>
    </message>
    <message>
        <source>Ce qui est gardé de moi</source>
        <translation>What is kept about me</translation>
    </message>
    <message>
        <source>Mes papiers</source>
        <translation>My papers</translation>
    </message>
</context>
<context>
    <name>desk::VerifyPage</name>
    <message>
        <source>Vérifier une attestation</source>
        <translation>Check a certificate</translation>
    </message>
    <message>
        <source>Rien ne part sur internet&#xa0;: cet ordinateur regarde la signature lui-même.</source>
        <translation>Nothing goes over the internet: this computer looks at the signature itself.</translation>
    </message>
    <message>
        <source>Le code, ou le texte du code QR</source>
        <translation>The code, or the text of the QR code</translation>
    </message>
    <message>
        <source>Le code est imprimé à côté du code QR, comme V3QK-88TD. Une douchette ou un téléphone lit le code QR et donne son texte.</source>
        <translation>The code is printed beside the QR code, such as V3QK-88TD. A scanner or a phone reads the QR code and gives its text.</translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>L’attestation n’a pas pu être vérifiée.</source>
        <translation>The certificate could not be checked.</translation>
    </message>
    <message>
        <source>Essayez encore une fois. Si cela ne suffit pas, demandez de l’aide.</source>
        <translation>Try once more. If that is not enough, ask for help.</translation>
    </message>
</context>
<context>
    <name>desk::WhoScreen</name>
    <message>
        <source>Bonjour, qui êtes-vous&#xa0;?</source>
        <translation>Hello, who are you?</translation>
    </message>
    <message>
        <source>Cliquez sur votre prénom pour commencer.</source>
        <translation>Click your first name to begin.</translation>
    </message>
    <message>
        <source>Aucun groupe n’est prêt. Demandez au formateur.</source>
        <translation>No group is ready. Ask the trainer.</translation>
    </message>
    <message>
        <source>Prénoms précédents</source>
        <translation>Previous first names</translation>
    </message>
    <message>
        <source>Prénoms suivants</source>
        <translation>Next first names</translation>
    </message>
    <message>
        <source>Votre prénom n’est pas dans la liste&#xa0;? Demandez au formateur.</source>
        <translation>Your first name is not in the list? Ask the trainer.</translation>
    </message>
    <message>
        <source>Je suis le formateur</source>
        <translation>I am the trainer</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>documents::CertificateDocument</name>
    <message>
        <source>qui a terminé le parcours</source>
        <translation>who has completed the course</translation>
    </message>
    <message>
        <source>qui a réussi un exercice du parcours</source>
        <translation>who has completed one exercise of the course</translation>
    </message>
    <message>
        <source>qui a réussi %1 exercices du parcours</source>
        <translation>who has completed %1 exercises of the course</translation>
    </message>
    <message>
        <source>Ce que %1 sait faire</source>
        <translation>What %1 can do</translation>
    </message>
    <message>
        <source>Savoir-faire</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>et %1 autres choses</source>
        <translation>and %1 other things</translation>
    </message>
    <message>
        <source>Fait le</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Fait à %1, le</source>
        <translation>Given in %1, on</translation>
    </message>
    <message>
        <source>Le formateur ou la formatrice</source>
        <translation>The trainer</translation>
    </message>
    <message>
        <source>Attestation remise lors d’un atelier d’entraînement. Les sites du parcours sont fictifs.</source>
        <translation>Certificate given at a practice workshop. The sites of the course are fictitious.</translation>
    </message>
    <message>
        <source>Entraînement aux démarches en ligne</source>
        <translation>Practice in online errands</translation>
    </message>
    <message>
        <source>décernée à</source>
        <translation>awarded to</translation>
    </message>
    <message>
        <source>«&#xa0;Mon énergie en ligne&#xa0;»</source>
        <translation>“My energy online”</translation>
    </message>
    <message>
        <source>Vérifier cette attestation</source>
        <translation>Check this certificate</translation>
    </message>
    <message>
        <source>Code</source>
        <extracomment>before the code of a certificate</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Attestation de réussite</source>
        <translation>Certificate of achievement</translation>
    </message>
</context>
<context>
    <name>documents::CertificateSheet</name>
    <message>
        <source>Cette attestation est authentique.</source>
        <translation>This certificate is genuine.</translation>
    </message>
    <message>
        <source>Elle a été remise ici. Le nom n’est pas gardé&#xa0;: il est sur le papier et dans le code QR.</source>
        <translation>It was given here. The name is not kept: it is on the paper and in the QR code.</translation>
    </message>
    <message>
        <source>Comparez avec le papier&#xa0;: le nom, la date et les savoir-faire doivent être ceux-ci.</source>
        <translation>Compare with the paper: the name, the date and the skills must be these.</translation>
    </message>
    <message>
        <source>Cette attestation est annulée.</source>
        <translation>This certificate is withdrawn.</translation>
    </message>
    <message>
        <source>Elle a été reprise après avoir été remise. Elle ne vaut plus rien.</source>
        <translation>It was withdrawn after it was given. It no longer counts.</translation>
    </message>
    <message>
        <source>Cette attestation a été changée.</source>
        <translation>This certificate was changed.</translation>
    </message>
    <message>
        <source>Sa signature ne va pas avec ce qui est écrit. Ne vous y fiez pas.</source>
        <translation>Its signature does not go with what is written. Do not trust it.</translation>
    </message>
    <message>
        <source>Cet ordinateur ne connaît pas qui l’a signée.</source>
        <translation>This computer does not know who signed it.</translation>
    </message>
    <message>
        <source>On ne peut pas dire si elle est vraie. Demandez à l’organisation qui l’a remise son fichier de clé, et comparez l’empreinte par téléphone.</source>
        <translation>One cannot tell whether it is genuine. Ask the organisation that gave it for its key file, and compare the fingerprint by telephone.</translation>
    </message>
    <message>
        <source>Aucune attestation de ce code n’a été remise ici.</source>
        <translation>No certificate with this code was given here.</translation>
    </message>
    <message>
        <source>Relisez le code. Si l’attestation vient d’ailleurs, lisez son code QR avec une douchette ou un téléphone, et collez le texte ici.</source>
        <translation>Read the code again. If the certificate comes from elsewhere, read its QR code with a scanner or a phone, and paste the text here.</translation>
    </message>
    <message>
        <source>Ce n’est pas une attestation d’Electruc.</source>
        <translation>This is not a certificate of Electruc.</translation>
    </message>
    <message>
        <source>Écrivez le code imprimé, comme V3QK-88TD, collez le texte du code QR, ou choisissez le fichier PDF de l’attestation.</source>
        <translation>Write the printed code, such as V3QK-88TD, paste the text of the QR code, or choose the PDF file of the certificate.</translation>
    </message>
    <message>
        <source>Ce qu’elle dit</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remise le</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Savoir-faire</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>Qui l’a signée</source>
        <translation>Who signed it</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>la vôtre</source>
        <translation>your own</translation>
    </message>
    <message>
        <source>sans nom</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>Empreinte de la clé</source>
        <translation>Fingerprint of the key</translation>
    </message>
    <message>
        <source>Attestation vérifiée</source>
        <translation>Certificate checked</translation>
    </message>
    <message>
        <source>le %1 à %2</source>
        <extracomment>%1 day, %2 time</extracomment>
        <translation>on %1 at %2</translation>
    </message>
    <message>
        <source>Attestations vérifiées</source>
        <translation>Certificates checked</translation>
    </message>
    <message>
        <source>Une à une</source>
        <translation>One by one</translation>
    </message>
    <message>
        <source>Ces %1 attestations sont authentiques.</source>
        <translation>These %1 certificates are genuine.</translation>
    </message>
    <message>
        <source>%1 attestations sur %2 sont authentiques.</source>
        <translation>%1 of %2 certificates are genuine.</translation>
    </message>
    <message>
        <source>Comparez avec le papier&#xa0;: le nom et la date doivent être ceux-ci.</source>
        <translation>Compare with the paper: the name and the date must be these.</translation>
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
        <translation>Ms</translation>
    </message>
    <message>
        <source>Monsieur</source>
        <translation>Mr</translation>
    </message>
    <message>
        <source>Electruc (entreprise fictive)</source>
        <translation>Electruc (fictional company)</translation>
    </message>
    <message>
        <source>TVA %1</source>
        <translation>VAT %1</translation>
    </message>
    <message>
        <source>Formule</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Tarif</source>
        <translation>Tariff</translation>
    </message>
    <message>
        <source>Fixe</source>
        <translation>Fixed</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Numéro de client</source>
        <translation>Customer number</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN code</translation>
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
        <translation>Active</translation>
    </message>
    <message>
        <source>Suspendu</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Clôturé</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Adresse de fourniture</source>
        <translation>Supply address</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Jusqu’au %1, puis durée indéterminée</source>
        <translation>Until %1, then indefinite</translation>
    </message>
    <message>
        <source>Indéterminée</source>
        <translation>Indefinite</translation>
    </message>
    <message>
        <source>Prix de l’électricité</source>
        <translation>Electricity price</translation>
    </message>
    <message>
        <source>%1 par kWh, toutes taxes comprises&#xa0;; le prix ne change pas</source>
        <translation>%1 per kWh, all taxes included; the price does not change</translation>
    </message>
    <message>
        <source>%1 par kWh ce mois-ci, toutes taxes comprises&#xa0;; le prix change chaque mois</source>
        <translation>%1 per kWh this month, all taxes included; the price changes every month</translation>
    </message>
    <message>
        <source>Redevance fixe</source>
        <translation>Standing charge</translation>
    </message>
    <message>
        <source>%1 par mois, toutes taxes comprises</source>
        <translation>%1 per month, all taxes included</translation>
    </message>
    <message>
        <source>Factures</source>
        <translation>Bills</translation>
    </message>
    <message>
        <source>Une facture par mois</source>
        <translation>One bill per month</translation>
    </message>
    <message>
        <source>Délai de paiement</source>
        <translation>Time to pay</translation>
    </message>
    <message>
        <source>15 jours au moins après la date de la facture</source>
        <translation>at least 15 days after the date of the bill</translation>
    </message>
    <message>
        <source>Relevé du compteur</source>
        <translation>Meter reading</translation>
    </message>
    <message>
        <source>Chaque mois, dans votre espace client</source>
        <translation>Every month, in your customer area</translation>
    </message>
    <message>
        <source>Changer ou arrêter</source>
        <translation>Change or stop</translation>
    </message>
    <message>
        <source>À tout moment, sans frais, en prévenant trois semaines avant</source>
        <translation>At any time, free of charge, with three weeks’ notice</translation>
    </message>
    <message>
        <source>Contrat</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>N° %1 · %2</source>
        <translation>No. %1 · %2</translation>
    </message>
    <message>
        <source>Entre</source>
        <translation>Between</translation>
    </message>
    <message>
        <source>et</source>
        <translation>and</translation>
    </message>
    <message>
        <source>Les conditions</source>
        <translation>The terms</translation>
    </message>
    <message>
        <source>Pour Electruc</source>
        <translation>For Electruc</translation>
    </message>
    <message>
        <source>Le client ou la cliente</source>
        <translation>The customer</translation>
    </message>
</context>
<context>
    <name>documents::EndSheetDocument</name>
    <message>
        <source>Ce que je sais faire</source>
        <translation>What I can do</translation>
    </message>
    <message>
        <source>J’ai commencé à m’entraîner. La prochaine fois, je continue.</source>
        <translation>I have begun to practise. Next time, I go on.</translation>
    </message>
    <message>
        <source>Ce que je referai chez moi</source>
        <translation>What I will do again at home</translation>
    </message>
    <message>
        <source>Je coche ce que je veux refaire, sans me presser. Je peux aussi l’écrire.</source>
        <translation>I tick what I want to do again, without hurrying. I can also write it down.</translation>
    </message>
    <message>
        <source>Sur les vrais sites, prenez votre temps. Ne donnez jamais un code ni un mot de passe.</source>
        <translation>On the real sites, take your time. Never give a code or a password.</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Ma feuille de fin de séance</source>
        <translation>My end-of-session sheet</translation>
    </message>
    <message>
        <source>Ce qui m’attend la prochaine fois</source>
        <translation>What comes next time</translation>
    </message>
</context>
<context>
    <name>documents::FollowMatrixDocument</name>
    <message>
        <source>Apprenant</source>
        <translation>Learner</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>documents::ForgetSheet</name>
    <message>
        <source>Il ne reste rien des personnes.</source>
        <translation>Nothing is left of the people.</translation>
    </message>
    <message>
        <source>Chaque nom, chaque adresse, chaque code et chaque texte qu’elles ont laissé a été cherché dans tous les fichiers du programme. Aucun n’a été trouvé.</source>
        <translation>Every name, every address, every code and every text they left has been searched for in all the files of the program. None was found.</translation>
    </message>
    <message>
        <source>Il reste quelque chose.</source>
        <translation>Something is left.</translation>
    </message>
    <message>
        <source>Le tableau «&#xa0;Fichiers regardés&#xa0;» dit où. Si le fichier n’est pas d’Electruc, supprimez-le vous-même&#xa0;; sinon, recommencez.</source>
        <translation>The table “Files looked at” says where. If the file does not belong to Electruc, delete it yourself; otherwise, start again.</translation>
    </message>
    <message>
        <source>Tout n’a pas pu être regardé.</source>
        <translation>Not everything could be looked at.</translation>
    </message>
    <message>
        <source>Fermez les autres programmes, puis recommencez.</source>
        <translation>Close the other programs, then start again.</translation>
    </message>
    <message>
        <source>Le programme n’est pas comme neuf.</source>
        <translation>The program is not like new.</translation>
    </message>
    <message>
        <source>Quelqu’un travaille peut-être encore. Recommencez quand tous sont partis.</source>
        <translation>Someone may still be working. Start again when everyone has left.</translation>
    </message>
    <message>
        <source>Ce qui a été effacé</source>
        <translation>What has been deleted</translation>
    </message>
    <message>
        <source>Rien&#xa0;: personne n’avait travaillé.</source>
        <translation>Nothing: nobody had worked.</translation>
    </message>
    <message>
        <source>Ce qui a été regardé</source>
        <translation>What has been looked at</translation>
    </message>
    <message>
        <source>Noms, adresses, codes et textes cherchés</source>
        <translation>Names, addresses, codes and texts searched for</translation>
    </message>
    <message>
        <source>Codages du texte essayés</source>
        <translation>Text encodings tried</translation>
    </message>
    <message>
        <source>UTF-8, Latin-1 et UTF-16</source>
        <translation>UTF-8, Latin-1 and UTF-16</translation>
    </message>
    <message>
        <source>Le monde simulé, ligne par ligne</source>
        <translation>The simulated world, line by line</translation>
    </message>
    <message>
        <source>comme dans un programme neuf</source>
        <translation>as in a new program</translation>
    </message>
    <message>
        <source>pas comme neuf</source>
        <translation>not like new</translation>
    </message>
    <message>
        <source>La classe, ligne par ligne</source>
        <translation>The class, line by line</translation>
    </message>
    <message>
        <source>vide, sauf le code du formateur</source>
        <translation>empty, except for the trainer’s code</translation>
    </message>
    <message>
        <source>pas vide</source>
        <translation>not empty</translation>
    </message>
    <message>
        <source>Trop courts, ou écrits aussi dans le contenu d’Electruc</source>
        <translation>Too short, or also written in the content of Electruc</translation>
    </message>
    <message>
        <source>%1, vérifiés ligne par ligne</source>
        <translation>%1, checked line by line</translation>
    </message>
    <message>
        <source>Fichiers regardés</source>
        <translation>Files looked at</translation>
    </message>
    <message>
        <source>n’a pas pu être lu</source>
        <translation>could not be read</translation>
    </message>
    <message>
        <source>rien trouvé</source>
        <translation>nothing found</translation>
    </message>
    <message>
        <source>1 trace trouvée</source>
        <translation>1 trace found</translation>
    </message>
    <message>
        <source>%1 traces trouvées</source>
        <translation>%1 traces found</translation>
    </message>
    <message>
        <source>Ce que cette preuve ne dit pas</source>
        <translation>What this proof does not say</translation>
    </message>
    <message>
        <source>Les lettres imprimées, les fichiers enregistrés ailleurs (Documents, clé USB) et les copies de sauvegarde de l’ordinateur ne sont pas touchés.</source>
        <translation>Printed letters, files saved elsewhere (Documents, USB stick) and the backup copies of the computer are not touched.</translation>
    </message>
    <message>
        <source>Les données étaient sur un serveur&#xa0;: ses journaux et ses propres sauvegardes ne se voient pas d’ici. Parlez-en à la personne qui s’en occupe.</source>
        <translation>The data were on a server: its logs and its own backups cannot be seen from here. Talk to the person who looks after it.</translation>
    </message>
    <message>
        <source>Prénoms de la classe</source>
        <translation>First names of the class</translation>
    </message>
    <message>
        <source>Comptes ouverts</source>
        <translation>Accounts opened</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Demandes</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Relevés</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>Fichiers</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Sauvegardes</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Copies pour revenir en arrière</source>
        <translation>Copies for going back</translation>
    </message>
    <message>
        <source>Bases mises de côté</source>
        <translation>Databases set aside</translation>
    </message>
    <message>
        <source>Traces effacées</source>
        <translation>Traces deleted</translation>
    </message>
    <message>
        <source>le %1 à %2</source>
        <extracomment>%1 day, %2 time</extracomment>
        <translation>on %1 at %2</translation>
    </message>
    <message>
        <source>Les codes des attestations remises restent, sans nom, avec la clé qui les signe&#xa0;: on peut encore les vérifier.</source>
        <translation>The codes of the certificates given stay, without a name, with the key that signs them: they can still be checked.</translation>
    </message>
</context>
<context>
    <name>documents::FraudAdvice</name>
    <message>
        <source>Carte ou code donné&#xa0;? Appelez tout de suite votre banque, ou Card Stop au %1.</source>
        <translation>Card or code given? Call your bank straight away, or Card Stop on %1.</translation>
    </message>
    <message>
        <source>Rappelez vous-même, au numéro de votre facture&#xa0;: jamais à celui que l’on vous donne.</source>
        <translation>Call back yourself, using the number on your bill: never the number you are given.</translation>
    </message>
    <message>
        <source>Racontez-le à un proche et à la police&#xa0;: vous n’êtes pas seul, et cela aide les autres.</source>
        <translation>Tell someone close to you and the police: you are not alone, and it helps others.</translation>
    </message>
    <message>
        <source>Carte ou code écrit&#xa0;? Appelez tout de suite votre banque, ou Card Stop au %1.</source>
        <translation>Card or code written? Call your bank straight away, or Card Stop on %1.</translation>
    </message>
    <message>
        <source>Mot de passe écrit&#xa0;? Changez-le sur le vrai site, en tapant vous-même son adresse.</source>
        <translation>Password written? Change it on the real site, typing its address yourself.</translation>
    </message>
    <message>
        <source>Envoyez le message à %1, puis supprimez-le.</source>
        <translation>Send the message to %1, then delete it.</translation>
    </message>
    <message>
        <source>De l’argent est parti&#xa0;? Dites-le aussi à la police.</source>
        <translation>Has money gone? Tell the police too.</translation>
    </message>
    <message>
        <source>Bloquer une carte de banque, jour et nuit</source>
        <translation>Block a bank card, day and night</translation>
    </message>
    <message>
        <source>Signaler un message ou un SMS suspect</source>
        <translation>Report a suspicious message or text</translation>
    </message>
    <message>
        <source>Ma banque</source>
        <translation>My bank</translation>
    </message>
    <message>
        <source>La police de ma commune</source>
        <translation>The police of my town</translation>
    </message>
    <message>
        <source>Un proche de confiance</source>
        <translation>Somebody I trust</translation>
    </message>
</context>
<context>
    <name>documents::FraudCard</name>
    <message>
        <source>Gardez cette feuille près du téléphone. Cela arrive à tout le monde&#xa0;: agissez vite, sans honte.</source>
        <translation>Keep this sheet near the telephone. It happens to everybody: act quickly, without shame.</translation>
    </message>
    <message>
        <source>Après un faux site ou un faux message</source>
        <translation>After a false site or a false message</translation>
    </message>
    <message>
        <source>Après un appel</source>
        <translation>After a call</translation>
    </message>
    <message>
        <source>Que faire en cas de fraude</source>
        <translation>What to do in case of fraud</translation>
    </message>
</context>
<context>
    <name>documents::HandoverDocument</name>
    <message>
        <source>Jour de la remise des clés (jour/mois/année)</source>
        <translation>Day the keys are handed over (day/month/year)</translation>
    </message>
    <message>
        <source>Nouvelle adresse de la personne qui part</source>
        <translation>New address of the person moving out</translation>
    </message>
    <message>
        <source>Index du compteur, chiffres noirs (kWh)</source>
        <translation>Meter index, black digits (kWh)</translation>
    </message>
    <message>
        <source>Index %1 du compteur (kWh)</source>
        <translation>Meter index %1 (kWh)</translation>
    </message>
    <message>
        <source>Téléphone (pas obligatoire)</source>
        <translation>Telephone (not required)</translation>
    </message>
    <message>
        <source>Personne qui part&#xa0;: nom et prénom</source>
        <translation>Person moving out: last name and first name</translation>
    </message>
    <message>
        <source>Personne qui entre&#xa0;: nom et prénom</source>
        <translation>Person moving in: last name and first name</translation>
    </message>
    <message>
        <source>Signature de la personne qui part</source>
        <translation>Signature of the person moving out</translation>
    </message>
    <message>
        <source>Signature de la personne qui entre</source>
        <translation>Signature of the person moving in</translation>
    </message>
    <message>
        <source>Reprise des énergies, document rempli</source>
        <translation>Energy handover, completed document</translation>
    </message>
    <message>
        <source>Document de reprise des énergies</source>
        <translation>Energy handover document</translation>
    </message>
    <message>
        <source>Adresse de la maison</source>
        <translation>Address of the home</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN code</translation>
    </message>
    <message>
        <source>Numéro du compteur</source>
        <translation>Meter number</translation>
    </message>
    <message>
        <source>Remplissez ce document à deux, devant le compteur, le jour de la remise des clés. Chacun en garde un exemplaire signé et l’envoie à son fournisseur.</source>
        <translation>Fill in this document together, in front of the meter, on the day the keys are handed over. Each of you keeps a signed copy and sends it to your supplier.</translation>
    </message>
    <message>
        <source>Envoyez-le dans les trente jours. Sans ce document, la personne qui part peut continuer à payer. Electruc fait alors la facture de clôture jusqu’aux index écrits ici.</source>
        <translation>Send it within thirty days. Without this document, the person moving out may go on paying. Electruc then makes the closing bill up to the indexes written here.</translation>
    </message>
    <message>
        <source>Reprise des énergies</source>
        <translation>Energy handover</translation>
    </message>
    <message>
        <source>électricité</source>
        <translation>electricity</translation>
    </message>
    <message>
        <source>à remplir</source>
        <translation>to fill in</translation>
    </message>
</context>
<context>
    <name>documents::InvitationLetters</name>
    <message>
        <source>Madame</source>
        <translation>Ms</translation>
    </message>
    <message>
        <source>Monsieur</source>
        <translation>Mr</translation>
    </message>
    <message>
        <source>Valbois, le %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>Valbois, %1</translation>
    </message>
    <message>
        <source>Prenez votre temps&#xa0;: ils restent valables jusqu’au %1.</source>
        <extracomment>%1 a day</extracomment>
        <translation>Take your time: they stay valid until %1.</translation>
    </message>
    <message>
        <source>Ouvrez votre espace client</source>
        <translation>Open your customer area</translation>
    </message>
    <message>
        <source>Vos factures, vos relevés et vos demandes vous attendent en ligne. Voici vos deux codes personnels. Gardez cette lettre près de vous.</source>
        <translation>Your bills, your readings and your requests are waiting for you online. Here are your two personal codes. Keep this letter near you.</translation>
    </message>
    <message>
        <source>Ouvrez le site</source>
        <translation>Open the site</translation>
    </message>
    <message>
        <source>Cliquez sur Electruc, ou écrivez cette adresse&#xa0;: %1/inscription</source>
        <extracomment>%1 the supplier's site</extracomment>
        <translation>Click Electruc, or write this address: %1/inscription</translation>
    </message>
    <message>
        <source>Cliquez sur «&#xa0;Activer mon espace&#xa0;»</source>
        <translation>Click “Activate my customer area”</translation>
    </message>
    <message>
        <source>Le bouton est au milieu de la page.</source>
        <translation>The button is in the middle of the page.</translation>
    </message>
    <message>
        <source>Recopiez les deux codes</source>
        <translation>Copy the two codes</translation>
    </message>
    <message>
        <source>Ils sont dans le cadre vert, ici au-dessus.</source>
        <translation>They are in the green frame, above.</translation>
    </message>
    <message>
        <source>Ouvrez votre messagerie</source>
        <translation>Open your mailbox</translation>
    </message>
    <message>
        <source>Un e-mail vous attend&#xa0;: cliquez sur son bouton vert.</source>
        <translation>An e-mail is waiting for you: click its green button.</translation>
    </message>
    <message>
        <source>Lettre de %1</source>
        <translation>Letter for %1</translation>
    </message>
    <message>
        <source>Lettres d’invitation</source>
        <translation>Invitation letters</translation>
    </message>
    <message>
        <source>Code EAN (18 chiffres)</source>
        <translation>EAN code (18 digits)</translation>
    </message>
    <message>
        <source>Code d’activation</source>
        <translation>Activation code</translation>
    </message>
    <message>
        <source>Adresse e-mail à utiliser&#xa0;:</source>
        <translation>E-mail address to use:</translation>
    </message>
    <message>
        <source>Comment faire, en quatre étapes</source>
        <translation>How to do it, in four steps</translation>
    </message>
    <message>
        <source>Personne ne vous demandera ces codes par téléphone.</source>
        <translation>Nobody will ask you for these codes by telephone.</translation>
    </message>
    <message>
        <source>À bientôt,</source>
        <translation>See you soon,</translation>
    </message>
    <message>
        <source>L’équipe Electruc</source>
        <translation>The Electruc team</translation>
    </message>
    <message>
        <source>Electruc, entreprise fictive.</source>
        <translation>Electruc, fictional company.</translation>
    </message>
    <message>
        <source>Document d’entraînement</source>
        <translation>Practice document</translation>
    </message>
    <message>
        <source>&#xa0;: il ne vous engage à rien.</source>
        <translation>: it does not commit you to anything.</translation>
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
        <translation>Example</translation>
    </message>
    <message>
        <source>Exemple de facture</source>
        <translation>Sample bill</translation>
    </message>
    <message>
        <source>Facture d’acompte</source>
        <translation>Advance payment bill</translation>
    </message>
    <message>
        <source>Décompte annuel</source>
        <translation>Yearly statement</translation>
    </message>
    <message>
        <source>Facture</source>
        <translation>Bill</translation>
    </message>
    <message>
        <source>Madame</source>
        <translation>Ms</translation>
    </message>
    <message>
        <source>Monsieur</source>
        <translation>Mr</translation>
    </message>
    <message>
        <source>tarif fixe</source>
        <translation>fixed tariff</translation>
    </message>
    <message>
        <source>tarif variable</source>
        <translation>variable tariff</translation>
    </message>
    <message>
        <source>%1, %2, du %3 au %4</source>
        <extracomment>%1 name of the offer, %2 kind of tariff, %3 first and %4 last day of the contract</extracomment>
        <translation>%1, %2, from %3 to %4</translation>
    </message>
    <message>
        <source>%1, %2, depuis le %3, durée indéterminée</source>
        <translation>%1, %2, since %3, indefinite duration</translation>
    </message>
    <message>
        <source>N° %1 · %2</source>
        <translation>No. %1 · %2</translation>
    </message>
    <message>
        <source>Fourniture à</source>
        <translation>Supply to</translation>
    </message>
    <message>
        <source>Période</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Du %1 au %2</source>
        <translation>From %1 to %2</translation>
    </message>
    <message>
        <source>Votre nouvel acompte</source>
        <translation>Your new advance payment</translation>
    </message>
    <message>
        <source>%1 par mois, dès %2</source>
        <translation>%1 per month, from %2</translation>
    </message>
    <message>
        <source>Votre contrat</source>
        <translation>Your contract</translation>
    </message>
    <message>
        <source>Numéro de client</source>
        <translation>Customer number</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN code</translation>
    </message>
    <message>
        <source>Compteur</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Formule</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Sera prélevé le</source>
        <translation>Will be taken on</translation>
    </message>
    <message>
        <source>À payer</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>Au plus tard le</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Rendu le</source>
        <translation>Refunded on</translation>
    </message>
    <message>
        <source>Déjà payée le</source>
        <translation>Already paid on</translation>
    </message>
    <message>
        <source>Nous vous rendons</source>
        <translation>We refund you</translation>
    </message>
    <message>
        <source>Montant annulé</source>
        <translation>Cancelled amount</translation>
    </message>
    <message>
        <source>Facture annulée</source>
        <translation>Bill cancelled</translation>
    </message>
    <message>
        <source>Ne la payez pas</source>
        <translation>Do not pay it</translation>
    </message>
    <message>
        <source>Remplacée par</source>
        <translation>Replaced by</translation>
    </message>
    <message>
        <source>Facture mensuelle de</source>
        <translation>Monthly bill for</translation>
    </message>
    <message>
        <source>Acompte de</source>
        <translation>Advance payment for</translation>
    </message>
    <message>
        <source>Décompte jusqu’au</source>
        <translation>Yearly statement up to</translation>
    </message>
    <message>
        <source>Le détail</source>
        <translation>The details</translation>
    </message>
    <message>
        <source>Quantité</source>
        <translation>Quantity</translation>
    </message>
    <message>
        <source>Prix</source>
        <translation>Price</translation>
    </message>
    <message>
        <source>Total sans TVA</source>
        <translation>Total without VAT</translation>
    </message>
    <message>
        <source>TVA 6&#xa0;%</source>
        <translation>VAT 6%</translation>
    </message>
    <message>
        <source>Acompte, déduit de votre décompte</source>
        <translation>Advance payment, deducted from your yearly statement</translation>
    </message>
    <message>
        <source>1&#xa0;mois</source>
        <translation>1&#xa0;month</translation>
    </message>
    <message>
        <source>Énergie consommée</source>
        <translation>Energy used</translation>
    </message>
    <message>
        <source>Redevance fixe</source>
        <translation>Standing charge</translation>
    </message>
    <message>
        <source>%1&#xa0;mois</source>
        <translation>%1&#xa0;month(s)</translation>
    </message>
    <message>
        <source>Réseau (transport et distribution)</source>
        <translation>Network (transmission and distribution)</translation>
    </message>
    <message>
        <source>Taxes et cotisations</source>
        <translation>Taxes and levies</translation>
    </message>
    <message>
        <source>Total à payer</source>
        <translation>Total to pay</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Total avec TVA</source>
        <translation>Total with VAT</translation>
    </message>
    <message>
        <source>Acomptes déjà payés</source>
        <translation>Advance payments already made</translation>
    </message>
    <message>
        <source>À vous rendre</source>
        <translation>To refund to you</translation>
    </message>
    <message>
        <source>Consommation (kWh par mois)</source>
        <translation>Use (kWh per month)</translation>
    </message>
    <message>
        <source>Votre prochain décompte arrive en %1.</source>
        <translation>Your next yearly statement will arrive in %1.</translation>
    </message>
    <message>
        <source>Compteur&#xa0;: de %1 à %2</source>
        <extracomment>%1 and %2 are the meter's figures at the beginning and at the end of the period</extracomment>
        <translation>Meter: from %1 to %2</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Rien à payer</source>
        <translation>Nothing to pay</translation>
    </message>
    <message>
        <source>Nous avons versé %1 sur votre compte le %2.</source>
        <translation>We paid %1 into your account on %2.</translation>
    </message>
    <message>
        <source>Nous avons reçu %1 le %2. Merci.</source>
        <translation>We received %1 on %2. Thank you.</translation>
    </message>
    <message>
        <source>Cette facture est annulée. Ne la payez pas.</source>
        <translation>This bill is cancelled. Do not pay it.</translation>
    </message>
    <message>
        <source>Cette facture est annulée. La facture %1 la remplace.</source>
        <translation>This bill is cancelled. Bill %1 replaces it.</translation>
    </message>
    <message>
        <source>Nous versons %1 sur votre compte, au plus tard le %2.</source>
        <translation>We will pay %1 into your account, by %2.</translation>
    </message>
    <message>
        <source>Rien à payer vous-même</source>
        <translation>Nothing to pay yourself</translation>
    </message>
    <message>
        <source>Votre banque paie le %1, par domiciliation.</source>
        <translation>Your bank pays on %1, by direct debit.</translation>
    </message>
    <message>
        <source>Pour payer</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>Exercice</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Bénéficiaire</source>
        <translation>Payee</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Pas de code à scanner dans cet exercice.</source>
        <translation>No code to scan in this exercise.</translation>
    </message>
    <message>
        <source>Une question&#xa0;?</source>
        <translation>A question?</translation>
    </message>
    <message>
        <source>%1, du lundi au vendredi de 8&#xa0;h à 18&#xa0;h. Pas d’accord&#xa0;? Écrivez sur %2.</source>
        <extracomment>%1 phone number, %2 address of the site</extracomment>
        <translation>%1, Monday to Friday from 8&#xa0;am to 6&#xa0;pm. Do you disagree? Write to us at %2.</translation>
    </message>
    <message>
        <source>Comparer et changer</source>
        <translation>Compare and change</translation>
    </message>
    <message>
        <source>Comparez les offres. Changer de fournisseur est gratuit et prend trois semaines.</source>
        <translation>Compare the offers. Changing supplier is free and takes three weeks.</translation>
    </message>
    <message>
        <source>Gérer ma consommation</source>
        <translation>Manage my energy use</translation>
    </message>
    <message>
        <source>Suivez vos kWh et envoyez vos relevés dans votre espace client.</source>
        <translation>Follow your kWh and send your readings in your customer area.</translation>
    </message>
    <message>
        <source>Facture de clôture</source>
        <translation>Closing bill</translation>
    </message>
    <message>
        <source>Contrat clôturé le</source>
        <translation>Contract closed on</translation>
    </message>
</context>
<context>
    <name>documents::Letterhead</name>
    <message>
        <source>Electruc (fictif), %1 · TVA %2</source>
        <extracomment>%1 place, %2 VAT number</extracomment>
        <translation>Electruc (fictional), %1 · VAT %2</translation>
    </message>
    <message>
        <source>Document d’entraînement&#xa0;: ne payez rien.</source>
        <translation>Practice document: do not pay anything.</translation>
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
        <translation>Example</translation>
    </message>
    <message>
        <source>Exemple de mandat rempli</source>
        <translation>Sample of a completed mandate</translation>
    </message>
    <message>
        <source>Mandat de domiciliation rempli</source>
        <translation>Completed direct debit mandate</translation>
    </message>
    <message>
        <source>Mandat de domiciliation</source>
        <translation>Direct debit mandate</translation>
    </message>
    <message>
        <source>Référence du mandat</source>
        <translation>Mandate reference</translation>
    </message>
    <message>
        <source>Nom et prénom du titulaire du compte</source>
        <translation>Last name and first name of the account holder</translation>
    </message>
    <message>
        <source>Rue et numéro</source>
        <translation>Street and number</translation>
    </message>
    <message>
        <source>Code postal et localité</source>
        <translation>Postcode and town</translation>
    </message>
    <message>
        <source>Numéro de compte (IBAN)</source>
        <translation>Account number (IBAN)</translation>
    </message>
    <message>
        <source>BIC (pas obligatoire)</source>
        <translation>BIC (not required)</translation>
    </message>
    <message>
        <source>Fait à</source>
        <translation>Signed at</translation>
    </message>
    <message>
        <source>Le (jour/mois/année)</source>
        <translation>On (day/month/year)</translation>
    </message>
    <message>
        <source>Signature (écrivez votre nom)</source>
        <translation>Signature (write your name)</translation>
    </message>
    <message>
        <source>En signant ce mandat, vous autorisez Electruc à demander à votre banque les montants de vos factures, et votre banque à les prendre sur votre compte. Vous pouvez arrêter quand vous voulez, sans donner de raison.</source>
        <translation>By signing this mandate, you allow Electruc to ask your bank for the amounts of your bills, and your bank to take them from your account. You can stop whenever you want, without giving a reason.</translation>
    </message>
    <message>
        <source>Un montant pris ne vous convient pas&#xa0;? Votre banque vous le rend si vous le demandez dans les 8 semaines. Sans mandat valable, vous avez 13 mois. Le montant de la facture reste dû.</source>
        <translation>Are you not happy with an amount that was taken? Your bank gives it back if you ask within 8 weeks. Without a valid mandate, you have 13 months. The amount of the bill is still due.</translation>
    </message>
    <message>
        <source>Créancier</source>
        <translation>Creditor</translation>
    </message>
    <message>
        <source>Electruc (exercice), Place de la Dynamo 1, %1</source>
        <translation>Electruc (exercise), Place de la Dynamo 1, %1</translation>
    </message>
    <message>
        <source>Numéro du créancier</source>
        <translation>Creditor number</translation>
    </message>
    <message>
        <source>Paiements</source>
        <translation>Payments</translation>
    </message>
    <message>
        <source>récurrents, schéma CORE</source>
        <translation>recurring, CORE scheme</translation>
    </message>
    <message>
        <source>européenne (SEPA) · exemple</source>
        <translation>European (SEPA) · sample</translation>
    </message>
    <message>
        <source>européenne (SEPA)</source>
        <translation>European (SEPA)</translation>
    </message>
    <message>
        <source>ou signez ici, sur le papier</source>
        <translation>or sign here, on paper</translation>
    </message>
    <message>
        <source>Vos droits</source>
        <translation>Your rights</translation>
    </message>
    <message>
        <source>à remplir</source>
        <translation>to fill in</translation>
    </message>
</context>
<context>
    <name>documents::PersonaCards</name>
    <message>
        <source>Madame</source>
        <translation>Ms</translation>
    </message>
    <message>
        <source>Monsieur</source>
        <translation>Mr</translation>
    </message>
    <message>
        <source>Pendant l’atelier, vous êtes cette personne. Elle n’existe pas&#xa0;: vous pouvez tout essayer sans risque. N’écrivez jamais vos propres données.</source>
        <translation>During the workshop, you are this person. They do not exist: you can try everything without risk. Never write your own details.</translation>
    </message>
    <message>
        <source>Qui vous êtes</source>
        <translation>Who you are</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rue</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Localité</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN code</translation>
    </message>
    <message>
        <source>Compteur</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Où aller</source>
        <translation>Where to go</translation>
    </message>
    <message>
        <source>Votre fournisseur</source>
        <translation>Your supplier</translation>
    </message>
    <message>
        <source>Votre messagerie</source>
        <translation>Your mailbox</translation>
    </message>
    <message>
        <source>Ce que vous écrivez</source>
        <translation>What you write</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Votre personnage</source>
        <translation>Your character</translation>
    </message>
    <message>
        <source>À garder près de vous</source>
        <translation>Keep it near you</translation>
    </message>
    <message>
        <source>Vous jouez</source>
        <translation>You are playing</translation>
    </message>
    <message>
        <source>Carte de %1</source>
        <translation>Card for %1</translation>
    </message>
    <message>
        <source>Cartes des personnages</source>
        <translation>Character cards</translation>
    </message>
    <message>
        <source>Deuxième adresse</source>
        <translation>Second address</translation>
    </message>
</context>
<context>
    <name>documents::PersonalDataDocument</name>
    <message>
        <source>Mes données</source>
        <translation>My data</translation>
    </message>
    <message>
        <source>Rien.</source>
        <translation>Nothing.</translation>
    </message>
    <message>
        <source>%1 · client %2 · %3</source>
        <translation>%1 · customer %2 · %3</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <extracomment>%1 page, %2 how many</extracomment>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>documents::PersonalDataTexts</name>
    <message>
        <source>par e-mail</source>
        <translation>by e-mail</translation>
    </message>
    <message>
        <source>par téléphone</source>
        <translation>by telephone</translation>
    </message>
    <message>
        <source>fixe</source>
        <translation>fixed</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>variable</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>current</translation>
    </message>
    <message>
        <source>suspendu</source>
        <translation>suspended</translation>
    </message>
    <message>
        <source>clôturé</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>à payer</source>
        <translation>to pay</translation>
    </message>
    <message>
        <source>payée</source>
        <translation>paid</translation>
    </message>
    <message>
        <source>annulé</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>consommation</source>
        <translation>energy use</translation>
    </message>
    <message>
        <source>acompte</source>
        <translation>advance payment</translation>
    </message>
    <message>
        <source>décompte annuel</source>
        <translation>yearly statement</translation>
    </message>
    <message>
        <source>contrat</source>
        <translation>contract</translation>
    </message>
    <message>
        <source>en cours de validation</source>
        <translation>being checked</translation>
    </message>
    <message>
        <source>validé</source>
        <translation>approved</translation>
    </message>
    <message>
        <source>refusé</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>repris du compteur</source>
        <translation>taken from the meter</translation>
    </message>
    <message>
        <source>envoyé par vous</source>
        <translation>sent by you</translation>
    </message>
    <message>
        <source>estimé</source>
        <translation>estimated</translation>
    </message>
    <message>
        <source>ouverte</source>
        <translation>open</translation>
    </message>
    <message>
        <source>en attente</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>répondue</source>
        <translation>answered</translation>
    </message>
    <message>
        <source>commencé</source>
        <translation>started</translation>
    </message>
    <message>
        <source>Vous et votre compte</source>
        <translation>You and your account</translation>
    </message>
    <message>
        <source>Votre raccordement</source>
        <translation>Your connection</translation>
    </message>
    <message>
        <source>Vos contrats</source>
        <translation>Your contracts</translation>
    </message>
    <message>
        <source>Vos factures</source>
        <translation>Your bills</translation>
    </message>
    <message>
        <source>Vos acomptes</source>
        <translation>Your advance payments</translation>
    </message>
    <message>
        <source>Vos relevés</source>
        <translation>Your readings</translation>
    </message>
    <message>
        <source>Vos demandes</source>
        <translation>Your requests</translation>
    </message>
    <message>
        <source>Vos domiciliations</source>
        <translation>Your direct debits</translation>
    </message>
    <message>
        <source>Vos messages de la page Contact</source>
        <translation>Your messages from the Contact page</translation>
    </message>
    <message>
        <source>Vos connexions</source>
        <translation>Your sign-ins</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Numéro de client</source>
        <translation>Customer number</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Contact préféré</source>
        <translation>Preferred contact</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Facturation&#xa0;: rue</source>
        <translation>Billing: street</translation>
    </message>
    <message>
        <source>Facturation&#xa0;: numéro</source>
        <translation>Billing: number</translation>
    </message>
    <message>
        <source>Facturation&#xa0;: boîte</source>
        <translation>Billing: box</translation>
    </message>
    <message>
        <source>Facturation&#xa0;: code postal</source>
        <translation>Billing: postcode</translation>
    </message>
    <message>
        <source>Facturation&#xa0;: localité</source>
        <translation>Billing: town</translation>
    </message>
    <message>
        <source>Factures par e-mail</source>
        <translation>Bills by e-mail</translation>
    </message>
    <message>
        <source>Rappel par SMS</source>
        <translation>Reminder by text message</translation>
    </message>
    <message>
        <source>Compte créé le</source>
        <translation>Account created on</translation>
    </message>
    <message>
        <source>Mot de passe changé le</source>
        <translation>Password changed on</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN code</translation>
    </message>
    <message>
        <source>Compteur</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Rue</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Boîte</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Localité</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Formule</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Tarif</source>
        <translation>Tariff</translation>
    </message>
    <message>
        <source>Prix par kWh</source>
        <translation>Price per kWh</translation>
    </message>
    <message>
        <source>Redevance par mois</source>
        <translation>Standing charge per month</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Prix fixe jusqu’au</source>
        <translation>Fixed price until</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>À payer avant le</source>
        <translation>To pay before</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>Sorte</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Acomptes déduits</source>
        <translation>Advance payments deducted</translation>
    </message>
    <message>
        <source>Montant par mois</source>
        <translation>Amount per month</translation>
    </message>
    <message>
        <source>Décidé le</source>
        <translation>Set on</translation>
    </message>
    <message>
        <source>Décidé par</source>
        <translation>Set by</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Payée le</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>Lu le</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Nuit</source>
        <translation>Night</translation>
    </message>
    <message>
        <source>Injection jour</source>
        <translation>Feed-in, day</translation>
    </message>
    <message>
        <source>Injection nuit</source>
        <translation>Feed-in, night</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Remarque</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Sujet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Écrit le</source>
        <translation>Written on</translation>
    </message>
    <message>
        <source>Par</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Titulaire du compte</source>
        <translation>Account holder</translation>
    </message>
    <message>
        <source>Numéro de compte</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>Signé le</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Appareil</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Connexion réussie</source>
        <translation>Signed in successfully</translation>
    </message>
    <message>
        <source>%1 (P)</source>
        <extracomment>%1 what the value is; (P) marks personal data</extracomment>
        <translation>%1 (P)</translation>
    </message>
    <message>
        <source>oui</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>non</source>
        <translation>no</translation>
    </message>
    <message>
        <source>(P)&#xa0;: donnée personnelle, qui dit qui vous êtes ou ce que vous avez écrit.</source>
        <translation>(P): personal data, which say who you are or what you have written.</translation>
    </message>
    <message>
        <source>clôture</source>
        <translation>closing bill</translation>
    </message>
    <message>
        <source>vous</source>
        <translation>you</translation>
    </message>
</context>
<context>
    <name>documents::RecordListDocument</name>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>documents::RefusedLines</name>
    <message>
        <source>Il manque le code EAN.</source>
        <translation>The EAN code is missing.</translation>
    </message>
    <message>
        <source>Il manque le prénom.</source>
        <translation>The first name is missing.</translation>
    </message>
    <message>
        <source>Il manque le nom.</source>
        <translation>The last name is missing.</translation>
    </message>
    <message>
        <source>Il manque la rue.</source>
        <translation>The street is missing.</translation>
    </message>
    <message>
        <source>Il manque le numéro de la maison.</source>
        <translation>The house number is missing.</translation>
    </message>
    <message>
        <source>Il manque le code postal.</source>
        <translation>The postcode is missing.</translation>
    </message>
    <message>
        <source>Il manque la localité.</source>
        <translation>The town is missing.</translation>
    </message>
    <message>
        <source>Le tableur a raccourci le code EAN. Mettez cette colonne au format «&#xa0;Texte&#xa0;», puis recopiez les 18 chiffres.</source>
        <translation>The spreadsheet has shortened the EAN code. Set this column to the “Text” format, then copy the 18 digits again.</translation>
    </message>
    <message>
        <source>Un chiffre du code EAN n’est pas le bon.</source>
        <translation>One digit of the EAN code is wrong.</translation>
    </message>
    <message>
        <source>Ce code EAN est déjà à la ligne %1.</source>
        <translation>This EAN code is already on line %1.</translation>
    </message>
    <message>
        <source>Un code EAN belge commence par 54.</source>
        <translation>A Belgian EAN code begins with 54.</translation>
    </message>
    <message>
        <source>Le code EAN a %1 chiffres&#xa0;; il en faut 18.</source>
        <translation>The EAN code has %1 digits; it must have 18.</translation>
    </message>
    <message>
        <source>C’est trop long&#xa0;: %1 lettres au plus.</source>
        <translation>It is too long: %1 letters at most.</translation>
    </message>
    <message>
        <source>Le code postal doit avoir 4 chiffres.</source>
        <translation>The postcode must have 4 digits.</translation>
    </message>
    <message>
        <source>Le numéro de la maison n’est pas lisible.</source>
        <translation>The house number cannot be read.</translation>
    </message>
    <message>
        <source>La localité n’est pas lisible.</source>
        <translation>The town cannot be read.</translation>
    </message>
    <message>
        <source>La rue n’est pas lisible.</source>
        <translation>The street cannot be read.</translation>
    </message>
    <message>
        <source>Ligne %1&#xa0;: %2</source>
        <translation>Line %1: %2</translation>
    </message>
    <message>
        <source>Ne pas utiliser</source>
        <translation>Do not use</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN code</translation>
    </message>
    <message>
        <source>Madame ou Monsieur</source>
        <translation>Ms or Mr</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rue et numéro</source>
        <translation>Street and number</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Boîte</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Localité</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>documents::RoomSheets</name>
    <message>
        <source>le %1 à %2</source>
        <translation>on %1 at %2</translation>
    </message>
    <message>
        <source>Personne %1</source>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>réussi le %1</source>
        <translation>completed on %1</translation>
    </message>
    <message>
        <source>1 étape sur %1</source>
        <translation>1 step out of %1</translation>
    </message>
    <message>
        <source>%1 étapes sur %2</source>
        <translation>%1 steps out of %2</translation>
    </message>
    <message>
        <source>1 aide</source>
        <translation>help asked for once</translation>
    </message>
    <message>
        <source>%1 aides</source>
        <translation>help asked for %1 times</translation>
    </message>
    <message>
        <source>Code du formateur choisi</source>
        <translation>Trainer’s code chosen</translation>
    </message>
    <message>
        <source>Code du formateur changé</source>
        <translation>Trainer’s code changed</translation>
    </message>
    <message>
        <source>Trois codes faux</source>
        <translation>Three wrong codes</translation>
    </message>
    <message>
        <source>Remise à zéro</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Remise à zéro annulée</source>
        <translation>Reset undone</translation>
    </message>
    <message>
        <source>Moment gardé</source>
        <translation>Moment saved</translation>
    </message>
    <message>
        <source>Moment retrouvé</source>
        <translation>Saved moment restored</translation>
    </message>
    <message>
        <source>Sauvegarde renommée</source>
        <translation>Snapshot renamed</translation>
    </message>
    <message>
        <source>Sauvegarde supprimée</source>
        <translation>Snapshot deleted</translation>
    </message>
    <message>
        <source>Toute trace des personnes effacée</source>
        <translation>Every trace of people erased</translation>
    </message>
    <message>
        <source>Groupe importé</source>
        <translation>Group imported</translation>
    </message>
    <message>
        <source>Groupe ajouté</source>
        <translation>Group added</translation>
    </message>
    <message>
        <source>Groupe choisi</source>
        <translation>Group chosen</translation>
    </message>
    <message>
        <source>Groupe renommé</source>
        <translation>Group renamed</translation>
    </message>
    <message>
        <source>Personnes ajoutées</source>
        <translation>People added</translation>
    </message>
    <message>
        <source>Personne retirée</source>
        <translation>Person removed</translation>
    </message>
    <message>
        <source>Personne remise</source>
        <translation>Person put back</translation>
    </message>
    <message>
        <source>Lettres imprimées</source>
        <translation>Letters printed</translation>
    </message>
    <message>
        <source>Texte de la lettre changé</source>
        <translation>Text of the letter changed</translation>
    </message>
    <message>
        <source>Prénom ajouté</source>
        <translation>First name added</translation>
    </message>
    <message>
        <source>Prénom changé</source>
        <translation>First name changed</translation>
    </message>
    <message>
        <source>Prénom retiré</source>
        <translation>First name removed</translation>
    </message>
    <message>
        <source>Prénom remis</source>
        <translation>First name put back</translation>
    </message>
    <message>
        <source>une personne</source>
        <translation>one person</translation>
    </message>
    <message>
        <source>le groupe suivant</source>
        <translation>the next group</translation>
    </message>
    <message>
        <source>tout</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>toute seule</source>
        <translation>automatic</translation>
    </message>
    <message>
        <source>Résultats</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Pas encore d’exercice commencé.</source>
        <translation>No exercise started yet.</translation>
    </message>
    <message>
        <source>Il n’y a personne dans ce groupe.</source>
        <translation>There is nobody in this group.</translation>
    </message>
    <message>
        <source>Personne</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Exercice</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Étapes réussies</source>
        <translation>Steps completed</translation>
    </message>
    <message>
        <source>Étapes</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Aides demandées</source>
        <translation>Help asked for</translation>
    </message>
    <message>
        <source>Essais</source>
        <translation>Attempts</translation>
    </message>
    <message>
        <source>Commencé le</source>
        <translation>Started on</translation>
    </message>
    <message>
        <source>Réussi le</source>
        <translation>Completed on</translation>
    </message>
    <message>
        <source>Base de données</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Contenu</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Polices</source>
        <translation>Fonts</translation>
    </message>
    <message>
        <source>Imprimantes</source>
        <translation>Printers</translation>
    </message>
    <message>
        <source>Disque</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>Contrôle de l’ordinateur</source>
        <translation>Computer check</translation>
    </message>
    <message>
        <source>Ce qui a été regardé</source>
        <translation>What has been looked at</translation>
    </message>
    <message>
        <source>Bon</source>
        <translation>Good</translation>
    </message>
    <message>
        <source>À savoir</source>
        <translation>Good to know</translation>
    </message>
    <message>
        <source>À réparer</source>
        <translation>To repair</translation>
    </message>
    <message>
        <source>Cet ordinateur est prêt.</source>
        <translation>This computer is ready.</translation>
    </message>
    <message>
        <source>Il faut réparer quelque chose.</source>
        <translation>Something needs repairing.</translation>
    </message>
    <message>
        <source>Les ateliers peuvent commencer.</source>
        <translation>The workshops can begin.</translation>
    </message>
    <message>
        <source>Voyez les lignes «&#xa0;À réparer&#xa0;», puis recommencez le contrôle.</source>
        <translation>See the “To repair” lines, then run the check again.</translation>
    </message>
    <message>
        <source>Cet ordinateur</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Journal du formateur</source>
        <translation>Trainer’s log</translation>
    </message>
    <message>
        <source>Le dernier geste d’abord. Aucun nom n’y est écrit.</source>
        <translation>The latest action first. No name is written in it.</translation>
    </message>
    <message>
        <source>Rien n’a encore été fait ici.</source>
        <translation>Nothing has been done here yet.</translation>
    </message>
    <message>
        <source>Code de l’organisateur choisi</source>
        <translation>Organiser’s code chosen</translation>
    </message>
    <message>
        <source>Code de l’organisateur changé</source>
        <translation>Organiser’s code changed</translation>
    </message>
    <message>
        <source>Code de l’organisateur retiré</source>
        <translation>Organiser’s code removed</translation>
    </message>
    <message>
        <source>Pause commencée</source>
        <translation>Pause begun</translation>
    </message>
    <message>
        <source>Pause terminée</source>
        <translation>Pause ended</translation>
    </message>
    <message>
        <source>Attestation annulée</source>
        <translation>Certificate withdrawn</translation>
    </message>
    <message>
        <source>Attestation à nouveau valable</source>
        <translation>Certificate valid again</translation>
    </message>
    <message>
        <source>Exercices ajoutés</source>
        <translation>Added exercises</translation>
    </message>
    <message>
        <source>Exercices retirés</source>
        <translation>Removed exercises</translation>
    </message>
    <message>
        <source>Clé d’une autre machine acceptée</source>
        <translation>Key of another machine accepted</translation>
    </message>
    <message>
        <source>Clé d’une autre machine refusée</source>
        <translation>Key of another machine refused</translation>
    </message>
    <message>
        <source>Liste d’exercices enregistrée</source>
        <translation>List of exercises saved</translation>
    </message>
    <message>
        <source>Liste d’exercices choisie</source>
        <translation>List of exercises chosen</translation>
    </message>
    <message>
        <source>Liste d’exercices supprimée</source>
        <translation>List of exercises removed</translation>
    </message>
    <message>
        <source>Listes d’exercices comme avant</source>
        <translation>Lists of exercises as before</translation>
    </message>
    <message>
        <source>questionnaire&#xa0;: %1 sur %2</source>
        <translation>questions: %1 of %2</translation>
    </message>
    <message>
        <source>Déroulement enregistré</source>
        <translation>Session plan saved</translation>
    </message>
    <message>
        <source>Déroulement supprimé</source>
        <translation>Session plan deleted</translation>
    </message>
    <message>
        <source>Déroulement comme avant</source>
        <translation>Session plan as before</translation>
    </message>
    <message>
        <source>Séance commencée</source>
        <translation>Session started</translation>
    </message>
    <message>
        <source>Séance mise en pause</source>
        <translation>Session paused</translation>
    </message>
    <message>
        <source>Séance reprise</source>
        <translation>Session resumed</translation>
    </message>
    <message>
        <source>Séance retardée</source>
        <translation>Session delayed</translation>
    </message>
    <message>
        <source>Séance arrêtée</source>
        <translation>Session stopped</translation>
    </message>
    <message>
        <source>Questionnaire (%)</source>
        <translation>Questions (%)</translation>
    </message>
    <message>
        <source>Modèle d’attestation enregistré</source>
        <translation>Certificate template saved</translation>
    </message>
    <message>
        <source>Modèle d’attestation choisi</source>
        <translation>Certificate template chosen</translation>
    </message>
    <message>
        <source>Modèle d’attestation supprimé</source>
        <translation>Certificate template deleted</translation>
    </message>
    <message>
        <source>Modèles d’attestation comme avant</source>
        <translation>Certificate templates as before</translation>
    </message>
</context>
<context>
    <name>documents::SheetDocument</name>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>documents::TermsDocument</name>
    <message>
        <source>Conditions générales</source>
        <translation>General terms and conditions</translation>
    </message>
    <message>
        <source>1. De quoi parlent ces conditions</source>
        <translation>1. What these terms are about</translation>
    </message>
    <message>
        <source>Electruc est une entreprise fictive, faite pour s’exercer. Ces conditions ressemblent à celles d’un vrai fournisseur, mais elles n’engagent personne.</source>
        <translation>Electruc is a fictional company, made for practice. These terms look like those of a real supplier, but they commit nobody to anything.</translation>
    </message>
    <message>
        <source>Elles complètent votre contrat. Si les deux disent autre chose, c’est le contrat qui compte.</source>
        <translation>They complete your contract. If the two say different things, the contract counts.</translation>
    </message>
    <message>
        <source>2. Votre contrat</source>
        <translation>2. Your contract</translation>
    </message>
    <message>
        <source>Le contrat commence à la date écrite dessus. Il dure un temps fixé d’avance ou une durée indéterminée&#xa0;: c’est écrit dans le contrat et sur chaque facture.</source>
        <translation>The contract begins on the date written on it. It lasts for a time set in advance or for an indefinite time: this is written in the contract and on every bill.</translation>
    </message>
    <message>
        <source>Vous avez quatorze jours pour changer d’avis après la signature, sans donner de raison et sans frais.</source>
        <translation>You have fourteen days to change your mind after signing, without giving a reason and free of charge.</translation>
    </message>
    <message>
        <source>3. Les prix</source>
        <translation>3. Prices</translation>
    </message>
    <message>
        <source>Avec un tarif fixe, le prix d’un kWh ne change pas pendant la durée prévue. Avec un tarif variable, il change chaque mois&#xa0;; le prix du mois est écrit sur la facture.</source>
        <translation>With a fixed tariff, the price of one kWh does not change during the agreed time. With a variable tariff, it changes every month; the price of the month is written on the bill.</translation>
    </message>
    <message>
        <source>À ce prix s’ajoute une redevance fixe par mois. Tous les prix annoncés comprennent le réseau, les taxes et la TVA de 6&#xa0;%.</source>
        <translation>A standing charge per month is added to this price. All the prices shown include the network, taxes and 6% VAT.</translation>
    </message>
    <message>
        <source>Tous les prix sont inventés.</source>
        <translation>All the prices are invented.</translation>
    </message>
    <message>
        <source>4. Le relevé du compteur</source>
        <translation>4. Reading the meter</translation>
    </message>
    <message>
        <source>Une fois par mois, vous écrivez les chiffres de votre compteur dans votre espace client. Écrivez seulement les chiffres avant la virgule.</source>
        <translation>Once a month, you write the digits of your meter in your customer area. Write only the digits before the decimal comma.</translation>
    </message>
    <message>
        <source>Sans relevé de votre part, nous estimons votre consommation. Vous pouvez toujours corriger un relevé&#xa0;: écrivez-nous.</source>
        <translation>Without a reading from you, we estimate your energy use. You can always correct a reading: write to us.</translation>
    </message>
    <message>
        <source>5. Les factures et le paiement</source>
        <translation>5. Bills and payment</translation>
    </message>
    <message>
        <source>Vous recevez une facture par mois dans votre espace client. Elle dit combien payer, avant quelle date, sur quel compte et avec quelle communication.</source>
        <translation>You receive one bill a month in your customer area. It says how much to pay, before which date, to which account and with which communication.</translation>
    </message>
    <message>
        <source>Vous avez au moins quinze jours pour payer. Vous pouvez payer par virement, avec le code à scanner ou par domiciliation. La domiciliation n’est jamais obligatoire.</source>
        <translation>You have at least fifteen days to pay. You can pay by bank transfer, with the code to scan or by direct debit. Direct debit is never compulsory.</translation>
    </message>
    <message>
        <source>Si vous ne pouvez pas payer à temps, écrivez-nous avant la date&#xa0;: nous cherchons un plan de paiement avec vous.</source>
        <translation>If you cannot pay in time, write to us before the date: we look for a payment plan with you.</translation>
    </message>
    <message>
        <source>6. Les retards</source>
        <translation>6. Late payment</translation>
    </message>
    <message>
        <source>Après la date de paiement, nous envoyons un rappel gratuit. Vous avez alors quatorze jours de plus. Ensuite vient une mise en demeure, avec quinze jours de plus.</source>
        <translation>After the payment date, we send a free reminder. You then have fourteen more days. After that comes a formal notice, with fifteen more days.</translation>
    </message>
    <message>
        <source>À chaque étape, le CPAS ou un service de médiation de dettes peut vous aider. Une facture que vous contestez est suspendue pendant que nous répondons.</source>
        <translation>At every step, the public social welfare centre (CPAS) or a debt mediation service can help you. A bill you dispute is suspended while we reply.</translation>
    </message>
    <message>
        <source>7. Changer ou arrêter</source>
        <translation>7. Changing or stopping</translation>
    </message>
    <message>
        <source>Vous pouvez changer de fournisseur à tout moment, sans frais, en trois semaines. Votre nouveau fournisseur s’occupe de tout.</source>
        <translation>You can change supplier at any time, free of charge, in three weeks. Your new supplier takes care of everything.</translation>
    </message>
    <message>
        <source>Si vous déménagez, remplissez le document de reprise des énergies avec la personne qui vous suit, et envoyez-le dans les trente jours.</source>
        <translation>If you move house, fill in the energy handover document with the person who comes after you, and send it within thirty days.</translation>
    </message>
    <message>
        <source>8. Vos questions, vos plaintes, vos données</source>
        <translation>8. Your questions, your complaints, your data</translation>
    </message>
    <message>
        <source>Posez d’abord votre question dans votre espace client, page Mes demandes, ou par téléphone. Nous répondons en dix jours ouvrables.</source>
        <translation>Ask your question first in your customer area, page My requests, or by telephone. We reply within ten working days.</translation>
    </message>
    <message>
        <source>Si la réponse ne vous convient pas, le médiateur fédéral de l’énergie peut examiner votre plainte, gratuitement.</source>
        <translation>If you are not happy with the reply, the federal energy ombudsman can look into your complaint, free of charge.</translation>
    </message>
    <message>
        <source>Nous gardons seulement les données utiles à votre contrat. Vous pouvez les voir et les corriger dans votre espace client. Dans ce simulateur, toutes les données sont inventées.</source>
        <translation>We keep only the data needed for your contract. You can see and correct them in your customer area. In this simulator, all the data are invented.</translation>
    </message>
    <message>
        <source>Version du %1</source>
        <translation>Version of %1</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>documents::UnseenDocument</name>
    <message>
        <source>Ce fichier est bien là, mais il ne peut pas être montré ici. Vous pouvez le télécharger.</source>
        <translation>This file is there, but it cannot be shown here. You can download it.</translation>
    </message>
</context>
<context>
    <name>kit</name>
    <message>
        <source>Écrivez les %1 chiffres du code EAN. Ils sont sur votre lettre.</source>
        <translation>Write the %1 digits of the EAN code. They are on your letter.</translation>
    </message>
    <message>
        <source>Il manque un chiffre&#xa0;: vous en avez écrit %1 sur %2. Comparez avec la lettre.</source>
        <translation>One digit is missing: you have written %1 out of %2. Compare with the letter.</translation>
    </message>
    <message>
        <source>Il manque %1 chiffres&#xa0;: vous en avez écrit %2 sur %3. Comparez avec la lettre.</source>
        <translation>%1 digits are missing: you have written %2 out of %3. Compare with the letter.</translation>
    </message>
    <message>
        <source>Il y a trop de chiffres&#xa0;: vous en avez écrit %1, il en faut %2. Comparez avec la lettre.</source>
        <translation>There are too many digits: you have written %1, there must be %2. Compare with the letter.</translation>
    </message>
    <message>
        <source>Ce code EAN n’est pas le bon. Écrivez les %1 chiffres de votre lettre.</source>
        <translation>This EAN code is not the right one. Write the %1 digits from your letter.</translation>
    </message>
    <message>
        <source>Le code a %1 caractères&#xa0;: vous en avez écrit %2. Comparez avec la lettre.</source>
        <translation>The code has %1 characters: you have written %2. Compare with the letter.</translation>
    </message>
    <message>
        <source>Il y a trop de caractères&#xa0;: vous en avez écrit %1, il en faut %2. Comparez avec la lettre.</source>
        <translation>There are too many characters: you have written %1, there must be %2. Compare with the letter.</translation>
    </message>
    <message>
        <source>Il est trop court&#xa0;: écrivez au moins %1 caractères.</source>
        <translation>It is too short: write at least %1 characters.</translation>
    </message>
    <message>
        <source>Il n’a que des chiffres&#xa0;: ajoutez des lettres.</source>
        <translation>It has only digits: add some letters.</translation>
    </message>
    <message>
        <source>Tout le monde essaie celui-là en premier&#xa0;: choisissez autre chose.</source>
        <translation>Everyone tries that one first: choose something else.</translation>
    </message>
    <message>
        <source>Il ressemble à votre nom ou à votre e-mail&#xa0;: choisissez autre chose.</source>
        <translation>It looks like your name or your e-mail: choose something else.</translation>
    </message>
    <message>
        <source>Choisissez un autre mot de passe.</source>
        <translation>Choose another password.</translation>
    </message>
    <message>
        <source>Ce code a été mal écrit cinq fois. Par sécurité, attendez jusqu’à %1, puis essayez encore. Rien n’est perdu.</source>
        <translation>This code has been written wrongly five times. For safety, wait until %1, then try again. Nothing is lost.</translation>
    </message>
    <message>
        <source>Remplissez cette case avant de continuer.</source>
        <translation>Fill in this box before you continue.</translation>
    </message>
    <message>
        <source>Ce texte est trop long. Écrivez %1 caractères au plus.</source>
        <translation>This text is too long. Write %1 characters at most.</translation>
    </message>
    <message>
        <source>Ce texte est trop court. Écrivez au moins %1 caractères.</source>
        <translation>This text is too short. Write at least %1 characters.</translation>
    </message>
    <message>
        <source>Il y a trop d’adresses. Un message part vers %1 personnes au plus.</source>
        <translation>There are too many addresses. A message goes to %1 people at most.</translation>
    </message>
    <message>
        <source>Cette adresse e-mail n’est pas complète. Exemple&#xa0;: prenom.nom@messagerie.example</source>
        <translation>This e-mail address is not complete. Example: prenom.nom@messagerie.example</translation>
    </message>
    <message>
        <source>Un chiffre du code EAN n’est pas le bon. Comparez avec la lettre, chiffre par chiffre.</source>
        <translation>One digit of the EAN code is wrong. Compare with the letter, digit by digit.</translation>
    </message>
    <message>
        <source>Le signe «&#xa0;%1&#xa0;» n’est dans aucun code. Relisez la lettre, signe par signe.</source>
        <translation>The character “%1” is not in any code. Read the letter again, character by character.</translation>
    </message>
    <message>
        <source>Ces deux codes ne vont pas ensemble, ou cette lettre ne sert plus. Comparez-les avec votre lettre la plus récente.</source>
        <translation>These two codes do not go together, or this letter is no longer in use. Compare them with your most recent letter.</translation>
    </message>
    <message>
        <source>Cette lettre a déjà servi avec une autre adresse. Écrivez celle de la première fois, ou demandez une nouvelle lettre.</source>
        <translation>This letter has already been used with another address. Write the one from the first time, or ask for a new letter.</translation>
    </message>
    <message>
        <source>Cette adresse a déjà un espace client. Connectez-vous, ou écrivez une autre adresse.</source>
        <translation>This address already has a customer area. Sign in, or write another address.</translation>
    </message>
    <message>
        <source>Cette adresse attend déjà l’activation d’un autre espace client. Écrivez une autre adresse.</source>
        <translation>This address is already waiting for another customer area to be activated. Write another address.</translation>
    </message>
    <message>
        <source>Ce numéro de compte n’est pas le bon. Il commence par BE, puis 14 chiffres.</source>
        <translation>This account number is not the right one. It begins with BE, then 14 digits.</translation>
    </message>
    <message>
        <source>Le code postal a 4 chiffres. Exemple&#xa0;: 4998</source>
        <translation>The postcode has 4 digits. Example: 4998</translation>
    </message>
    <message>
        <source>Ce numéro de téléphone n’est pas complet. Exemple&#xa0;: 0470 00 00 00</source>
        <translation>This telephone number is not complete. Example: 0470 00 00 00</translation>
    </message>
    <message>
        <source>Le code a 4 chiffres. Écrivez seulement des chiffres.</source>
        <translation>The code has 4 digits. Write only digits.</translation>
    </message>
    <message>
        <source>Ce code est trop facile à deviner. Choisissez 4 chiffres qui ne se suivent pas.</source>
        <translation>This code is too easy to guess. Choose 4 digits that do not follow each other.</translation>
    </message>
    <message>
        <source>Les deux ne sont pas pareils. Écrivez deux fois la même chose.</source>
        <translation>The two are not the same. Write the same thing twice.</translation>
    </message>
    <message>
        <source>Cela existe déjà. Choisissez autre chose.</source>
        <translation>That already exists. Choose something else.</translation>
    </message>
    <message>
        <source>L’adresse ou le mot de passe n’est pas le bon. Essayez encore&#xa0;: rien n’est bloqué.</source>
        <translation>The address or the password is not the right one. Try again: nothing is locked.</translation>
    </message>
    <message>
        <source>Ce compte est fermé depuis le %1. Écrivez-nous pour le rouvrir.</source>
        <translation>This account has been closed since %1. Write to us to reopen it.</translation>
    </message>
    <message>
        <source>Votre accès n’est pas encore activé. Ouvrez l’e-mail d’activation et cliquez sur son lien.</source>
        <translation>Your access is not activated yet. Open the activation e-mail and click its link.</translation>
    </message>
    <message>
        <source>Cette date n’existe pas. Écrivez jour/mois/année. Exemple&#xa0;: 25/11/2026</source>
        <translation>This date does not exist. Write day/month/year. Example: 25/11/2026</translation>
    </message>
    <message>
        <source>Cette date est trop tôt. Choisissez un jour plus tard.</source>
        <translation>This date is too early. Choose a later day.</translation>
    </message>
    <message>
        <source>Cette date est trop tôt. Choisissez le %1 ou un jour plus tard.</source>
        <translation>This date is too early. Choose %1 or a later day.</translation>
    </message>
    <message>
        <source>Cette date est trop tard. Choisissez un jour plus tôt.</source>
        <translation>This date is too late. Choose an earlier day.</translation>
    </message>
    <message>
        <source>Cette date est trop tard. Choisissez le %1 ou un jour plus tôt.</source>
        <translation>This date is too late. Choose %1 or an earlier day.</translation>
    </message>
    <message>
        <source>Écrivez seulement des chiffres.</source>
        <translation>Write only digits.</translation>
    </message>
    <message>
        <source>Écrivez %1, sans les chiffres rouges après la virgule.</source>
        <translation>Write %1, without the red digits after the decimal comma.</translation>
    </message>
    <message>
        <source>Il y a trop de chiffres&#xa0;: %1 au plus. Ne recopiez pas les chiffres rouges.</source>
        <translation>There are too many digits: %1 at most. Do not copy the red digits.</translation>
    </message>
    <message>
        <source>Ce nombre est trop petit. Le dernier relevé était %1. Relisez votre compteur.</source>
        <translation>This number is too small. The last reading was %1. Read your meter again.</translation>
    </message>
    <message>
        <source>Les nombres du jour et de la nuit semblent échangés. Le dernier relevé était ici %1.</source>
        <translation>The numbers for day and night seem to be swapped. The last reading here was %1.</translation>
    </message>
    <message>
        <source>Ce nom n’est pas possible. Évitez les signes / \ : * ? " &lt; &gt; |</source>
        <translation>This name is not possible. Avoid the characters / \ : * ? " &lt; &gt; |</translation>
    </message>
    <message>
        <source>Relisez cette case&#xa0;: ce qui est écrit ne convient pas.</source>
        <translation>Read this box again: what is written does not fit.</translation>
    </message>
</context>
<context>
    <name>kit::Accordion</name>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Lire</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Ouvert. Fermer la réponse.</source>
        <translation>Open. Close the answer.</translation>
    </message>
    <message>
        <source>Fermé. Lire la réponse.</source>
        <translation>Closed. Read the answer.</translation>
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
        <translation>See as a chart</translation>
    </message>
    <message>
        <source>Voir en tableau</source>
        <translation>See as a table</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Month</translation>
    </message>
</context>
<context>
    <name>kit::Breadcrumb</name>
    <message>
        <source>Vous êtes ici</source>
        <translation>You are here</translation>
    </message>
    <message>
        <source>Chemin&#xa0;: %1</source>
        <translation>Path: %1</translation>
    </message>
</context>
<context>
    <name>kit::Dialog</name>
    <message>
        <source>Fermer sans rien changer</source>
        <translation>Close without changing anything</translation>
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
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>kit::FormField</name>
    <message>
        <source>%1 (facultatif)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Correct</translation>
    </message>
</context>
<context>
    <name>kit::Gallery</name>
    <message>
        <source>Composants et états</source>
        <translation>Components and states</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>36 accueil</source>
        <translation>36 home page</translation>
    </message>
    <message>
        <source>30 titre 1</source>
        <translation>30 heading 1</translation>
    </message>
    <message>
        <source>24 titre 2</source>
        <translation>24 heading 2</translation>
    </message>
    <message>
        <source>20 titre 3</source>
        <translation>20 heading 3</translation>
    </message>
    <message>
        <source>18 texte courant Il1 O0</source>
        <translation>18 body text Il1 O0</translation>
    </message>
    <message>
        <source>16 aide et légende</source>
        <translation>16 help and caption</translation>
    </message>
    <message>
        <source>Télécharger</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Voir l’e-mail</source>
        <translation>See the e-mail</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Montre-moi</source>
        <translation>Show me</translation>
    </message>
    <message>
        <source>Un indice</source>
        <translation>A hint</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>survol</source>
        <translation>hover</translation>
    </message>
    <message>
        <source>appuyé</source>
        <translation>pressed</translation>
    </message>
    <message>
        <source>au clavier</source>
        <translation>by keyboard</translation>
    </message>
    <message>
        <source>indisponible</source>
        <translation>unavailable</translation>
    </message>
    <message>
        <source>Boutons</source>
        <translation>Buttons</translation>
    </message>
    <message>
        <source>Rien à faire ici pour le moment.</source>
        <translation>Nothing to do here for now.</translation>
    </message>
    <message>
        <source>Champs</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>erreur</source>
        <translation>error</translation>
    </message>
    <message>
        <source>lecture seule</source>
        <translation>read only</translation>
    </message>
    <message>
        <source>Code d’activation</source>
        <translation>Activation code</translation>
    </message>
    <message>
        <source>6 caractères, exemple&#xa0;: K7F-4MP</source>
        <translation>6 characters, example: K7F-4MP</translation>
    </message>
    <message>
        <source>Code d’activation, %1</source>
        <translation>Activation code, %1</translation>
    </message>
    <message>
        <source>Il manque un caractère. Comparez avec la lettre.</source>
        <translation>One character is missing. Compare with the letter.</translation>
    </message>
    <message>
        <source>Cases et choix</source>
        <translation>Boxes and choices</translation>
    </message>
    <message>
        <source>Par e-mail</source>
        <translation>By e-mail</translation>
    </message>
    <message>
        <source>case</source>
        <translation>box</translation>
    </message>
    <message>
        <source>cochée</source>
        <translation>ticked</translation>
    </message>
    <message>
        <source>Le matin</source>
        <translation>In the morning</translation>
    </message>
    <message>
        <source>choix</source>
        <translation>choice</translation>
    </message>
    <message>
        <source>choisi</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>Statuts&#xa0;: toujours une icône et un mot</source>
        <translation>Statuses: always an icon and a word</translation>
    </message>
    <message>
        <source>À payer</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>Payée</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Annulée</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>En cours de validation</source>
        <translation>Being checked</translation>
    </message>
    <message>
        <source>Validé</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Refusé</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Refusée</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Ouverte</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Clôturée</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Votre relevé est envoyé.</source>
        <translation>Your reading has been sent.</translation>
    </message>
    <message>
        <source>Nous le vérifions avant le 14/11/2026.</source>
        <translation>We will check it before 14/11/2026.</translation>
    </message>
    <message>
        <source>Une réponse vous attend.</source>
        <translation>A reply is waiting for you.</translation>
    </message>
    <message>
        <source>Elle est dans «&#xa0;Mes demandes&#xa0;».</source>
        <translation>It is in “My requests”.</translation>
    </message>
    <message>
        <source>Ce chiffre est plus haut que d’habitude.</source>
        <translation>This figure is higher than usual.</translation>
    </message>
    <message>
        <source>Relisez votre compteur.</source>
        <translation>Read your meter again.</translation>
    </message>
    <message>
        <source>Le fichier n’est pas ajouté.</source>
        <translation>The file has not been added.</translation>
    </message>
    <message>
        <source>Il dépasse 5 Mo. Choisissez une photo plus petite.</source>
        <translation>It is larger than 5 MB. Choose a smaller photo.</translation>
    </message>
    <message>
        <source>Ma facture</source>
        <translation>My bill</translation>
    </message>
    <message>
        <source>Mon compteur</source>
        <translation>My meter</translation>
    </message>
    <message>
        <source>Mon contrat</source>
        <translation>My contract</translation>
    </message>
    <message>
        <source>Autre sujet</source>
        <translation>Another subject</translation>
    </message>
    <message>
        <source>Liste de choix</source>
        <translation>Drop-down list</translation>
    </message>
    <message>
        <source>Menu de gauche</source>
        <translation>Left menu</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Mon profil</source>
        <translation>My profile</translation>
    </message>
    <message>
        <source>Page ouverte</source>
        <translation>Page open</translation>
    </message>
    <message>
        <source>Au clavier</source>
        <translation>By keyboard</translation>
    </message>
    <message>
        <source>Filtre</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Payées</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Recherche et mot de passe</source>
        <translation>Search and password</translation>
    </message>
    <message>
        <source>Écrivez un mot&#xa0;: facture, compteur…</source>
        <translation>Write a word: bill, meter…</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Page sans contenu</source>
        <translation>Page without content</translation>
    </message>
    <message>
        <source>Vous n’avez pas encore de demande</source>
        <translation>You have no request yet</translation>
    </message>
    <message>
        <source>Une question&#xa0;? Écrivez-nous, nous répondons en deux jours.</source>
        <translation>A question? Write to us, we reply within two days.</translation>
    </message>
    <message>
        <source>Nouvelle demande</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>Cartes, graphique et réponses</source>
        <translation>Cards, chart and answers</translation>
    </message>
    <message>
        <source>Ma consommation</source>
        <translation>My energy use</translation>
    </message>
    <message>
        <source>Ma consommation en kWh par mois</source>
        <translation>My energy use in kWh per month</translation>
    </message>
    <message>
        <source>mai</source>
        <translation>May</translation>
    </message>
    <message>
        <source>Mai 2026</source>
        <translation>May 2026</translation>
    </message>
    <message>
        <source>juin</source>
        <translation>June</translation>
    </message>
    <message>
        <source>Juin 2026</source>
        <translation>June 2026</translation>
    </message>
    <message>
        <source>juil.</source>
        <translation>July</translation>
    </message>
    <message>
        <source>Juillet 2026</source>
        <translation>July 2026</translation>
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
        <translation>Oct.</translation>
    </message>
    <message>
        <source>Octobre 2026</source>
        <translation>October 2026</translation>
    </message>
    <message>
        <source>Espace client</source>
        <translation>Customer area</translation>
    </message>
    <message>
        <source>À faire&#xa0;: envoyer votre relevé</source>
        <translation>To do: send your reading</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN code</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Rue du Moulin 12, 4998 Valbois</source>
        <translation>Rue du Moulin 12, 4998 Valbois</translation>
    </message>
    <message>
        <source>Voir mes factures</source>
        <translation>See my bills</translation>
    </message>
    <message>
        <source>Où trouver mon code EAN&#xa0;?</source>
        <translation>Where do I find my EAN code?</translation>
    </message>
    <message>
        <source>Le code EAN est un numéro de 18 chiffres. Il se trouve en haut de vos factures.</source>
        <translation>The EAN code is a number of 18 digits. It is at the top of your bills.</translation>
    </message>
    <message>
        <source>Comment lire mon compteur&#xa0;?</source>
        <translation>How do I read my meter?</translation>
    </message>
    <message>
        <source>Notez les chiffres noirs, de gauche à droite.</source>
        <translation>Note the black digits, from left to right.</translation>
    </message>
    <message>
        <source>Votre message</source>
        <translation>Your message</translation>
    </message>
</context>
<context>
    <name>kit::KeyboardHelp</name>
    <message>
        <source>Signe</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Majuscule</source>
        <translation>Capital letter</translation>
    </message>
    <message>
        <source>Chiffre</source>
        <translation>Digit</translation>
    </message>
    <message>
        <source>Clavier</source>
        <translation>Keyboard</translation>
    </message>
    <message>
        <source>Clavier belge</source>
        <translation>Belgian keyboard</translation>
    </message>
    <message>
        <source>Clavier français</source>
        <translation>French keyboard</translation>
    </message>
    <message>
        <source>Gardez la touche Maj (⇧) enfoncée, puis appuyez sur une lettre&#xa0;: elle s’écrit en grand.</source>
        <translation>Hold down the Shift key (⇧) and press a letter: it is written as a capital.</translation>
    </message>
    <message>
        <source>Gardez la touche Maj (⇧) enfoncée, puis appuyez sur une touche de la rangée du haut.</source>
        <translation>Hold down the Shift key (⇧) and press a key in the top row.</translation>
    </message>
    <message>
        <source>Gardez la touche AltGr enfoncée, à droite de la barre d’espace, puis appuyez sur la touche %1.</source>
        <translation>Hold down the AltGr key, to the right of the space bar, and press the %1 key.</translation>
    </message>
    <message>
        <source>Gardez la touche Maj (⇧) enfoncée, puis appuyez sur la touche %1.</source>
        <translation>Hold down the Shift key (⇧) and press the %1 key.</translation>
    </message>
    <message>
        <source>Appuyez sur la touche %1.</source>
        <translation>Press the %1 key.</translation>
    </message>
    <message>
        <source>Trouver un signe sur le clavier</source>
        <translation>Find a sign on the keyboard</translation>
    </message>
    <message>
        <source>J’ai trouvé</source>
        <translation>I have found it</translation>
    </message>
    <message>
        <source>Où est le signe @ sur le clavier&#xa0;?</source>
        <translation>Where is the @ sign on the keyboard?</translation>
    </message>
</context>
<context>
    <name>kit::NavMenu</name>
    <message>
        <source>Page ouverte</source>
        <translation>Page open</translation>
    </message>
</context>
<context>
    <name>kit::PasswordField</name>
    <message>
        <source>Cacher</source>
        <translation>Hide</translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Cacher le mot de passe</source>
        <translation>Hide the password</translation>
    </message>
    <message>
        <source>Montrer le mot de passe</source>
        <translation>Show the password</translation>
    </message>
    <message>
        <source>Cacher&#xa0;: %1</source>
        <translation>Hide: %1</translation>
    </message>
    <message>
        <source>Montrer&#xa0;: %1</source>
        <translation>Show: %1</translation>
    </message>
</context>
<context>
    <name>kit::PrintDialog</name>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Aucune imprimante n’est branchée.</source>
        <translation>No printer is connected.</translation>
    </message>
    <message>
        <source>Vous imprimez sur du papier simulé&#xa0;: un fichier PDF.</source>
        <translation>You are printing on simulated paper: a PDF file.</translation>
    </message>
    <message>
        <source>Papier simulé (PDF)</source>
        <translation>Simulated paper (PDF)</translation>
    </message>
    <message>
        <source>Imprimante</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Toutes les pages</source>
        <translation>All pages</translation>
    </message>
    <message>
        <source>Quelques-unes</source>
        <translation>Some</translation>
    </message>
    <message>
        <source>Quelques pages</source>
        <translation>Some pages</translation>
    </message>
    <message>
        <source>De la page</source>
        <translation>From page</translation>
    </message>
    <message>
        <source>à la page</source>
        <translation>to page</translation>
    </message>
    <message>
        <source>Exemplaires</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>2 pages par feuille</source>
        <translation>2 pages per sheet</translation>
    </message>
    <message>
        <source>Aperçu avant impression</source>
        <translation>Print preview</translation>
    </message>
    <message>
        <source>Aperçu avant impression&#xa0;: %1</source>
        <translation>Print preview: %1</translation>
    </message>
    <message>
        <source>Il n’y a plus de papier dans l’imprimante.</source>
        <translation>There is no paper left in the printer.</translation>
    </message>
    <message>
        <source>Ouvrez le bac, mettez des feuilles, refermez-le. Votre document attend&#xa0;: rien n’est perdu.</source>
        <translation>Open the tray, put sheets in, close it again. Your document is waiting: nothing is lost.</translation>
    </message>
    <message>
        <source>J’ai remis du papier</source>
        <translation>I put paper in</translation>
    </message>
    <message>
        <source>L’imprimante est prête.</source>
        <translation>The printer is ready.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas.</source>
        <translation>The printer does not answer.</translation>
    </message>
    <message>
        <source>Cliquez sur «&#xa0;Imprimer&#xa0;».</source>
        <translation>Click “Print”.</translation>
    </message>
    <message>
        <source>Essayez encore, ou demandez de l’aide.</source>
        <translation>Try again, or ask for help.</translation>
    </message>
</context>
<context>
    <name>kit::Text</name>
    <message>
        <source>Copier</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Tout sélectionner</source>
        <translation>Select all</translation>
    </message>
</context>
<context>
    <name>kit::TextArea</name>
    <message>
        <source>%1 sur %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>kit::attachmentMessage</name>
    <message>
        <source>un PDF</source>
        <translation>a PDF</translation>
    </message>
    <message>
        <source>une image %1</source>
        <translation>a %1 picture</translation>
    </message>
    <message>
        <source>un document Word</source>
        <translation>a Word document</translation>
    </message>
    <message>
        <source>une vidéo</source>
        <translation>a video</translation>
    </message>
    <message>
        <source>Le nom de ce fichier n’a pas de fin, comme .pdf ou .jpg. Choisissez-en un autre.</source>
        <translation>The name of this file has no ending, such as .pdf or .jpg. Choose another one.</translation>
    </message>
    <message>
        <source>Les vidéos ne passent pas. Envoyez plutôt une photo.</source>
        <translation>Videos are not accepted. Send a photo instead.</translation>
    </message>
    <message>
        <source>Ce fichier est un programme. Il peut être dangereux&#xa0;: ne l’envoyez pas.</source>
        <translation>This file is a program. It may be dangerous: do not send it.</translation>
    </message>
    <message>
        <source>Les fichiers .%1 ne passent pas. Envoyez un PDF, une photo ou un document Word.</source>
        <translation>.%1 files are not accepted. Send a PDF, a photo or a Word document.</translation>
    </message>
    <message>
        <source>Ce fichier est vide. Choisissez-en un autre.</source>
        <translation>This file is empty. Choose another one.</translation>
    </message>
    <message>
        <source>Ce fichier pèse un peu plus de %1. Le maximum est %1.</source>
        <translation>This file is a little larger than %1. The maximum is %1.</translation>
    </message>
    <message>
        <source>Ce fichier pèse %1. Le maximum est %2.</source>
        <translation>This file is %1. The maximum is %2.</translation>
    </message>
    <message>
        <source>Ce fichier s’appelle .%1, mais son contenu est autre chose. Choisissez-en un autre.</source>
        <translation>This file is named .%1, but its content is something else. Choose another one.</translation>
    </message>
    <message>
        <source>Ce fichier s’appelle .%1, mais c’est %2. Choisissez-en un autre.</source>
        <translation>This file is named .%1, but it is %2. Choose another one.</translation>
    </message>
</context>
<context>
    <name>runtime::BookletWords</name>
    <message>
        <source>Tout le monde.</source>
        <translation>Everybody.</translation>
    </message>
    <message>
        <source>Les personnes qui ont reçu une lettre et n’ont pas encore d’espace client.</source>
        <translation>People who received a letter and have no customer area yet.</translation>
    </message>
    <message>
        <source>Les personnes dont le compteur montre un seul nombre.</source>
        <translation>People whose meter shows a single number.</translation>
    </message>
    <message>
        <source>Les personnes dont le compteur montre plusieurs nombres.</source>
        <translation>People whose meter shows several numbers.</translation>
    </message>
    <message>
        <source>Les personnes qui n’ont pas encore de domiciliation.</source>
        <translation>People who have no direct debit yet.</translation>
    </message>
    <message>
        <source>Certaines personnes seulement&#xa0;: le coach ne le montre qu’à elles.</source>
        <translation>Some people only: the coach shows it to nobody else.</translation>
    </message>
    <message>
        <source>Niveau 1&#xa0;: les premiers pas</source>
        <translation>Level 1: first steps</translation>
    </message>
    <message>
        <source>Niveau 2&#xa0;: les gestes courants</source>
        <translation>Level 2: everyday tasks</translation>
    </message>
    <message>
        <source>Niveau 3&#xa0;: plus long, plus de choix à faire</source>
        <translation>Level 3: longer, more choices to make</translation>
    </message>
    <message>
        <source>Personne n’est connecté à Electruc&#xa0;: l’exercice commence avant la connexion.</source>
        <translation>Nobody is signed in to Electruc: the exercise begins before signing in.</translation>
    </message>
    <message>
        <source>Le faux SMS «&#xa0;compte bloqué&#xa0;» arrive sur le téléphone.</source>
        <translation>The false text “account blocked” arrives on the phone.</translation>
    </message>
    <message>
        <source>Le téléphone sonne&#xa0;: c’est le faux conseiller.</source>
        <translation>The phone rings: it is the false adviser.</translation>
    </message>
    <message>
        <source>Le site demande à nouveau le choix des cookies.</source>
        <translation>The site asks about cookies again.</translation>
    </message>
    <message>
        <source>Le relevé qui attend d’être validé est repris.</source>
        <translation>The reading that waits to be validated is taken back.</translation>
    </message>
    <message>
        <source>Le code de la lettre marche à nouveau&#xa0;; l’espace ouvert la première fois attend.</source>
        <translation>The letter’s code works again; the area opened the first time waits.</translation>
    </message>
    <message>
        <source>L’espace attend son activation&#xa0;; une fois sur deux, l’e-mail est dans «&#xa0;Suspects&#xa0;».</source>
        <translation>The area waits to be activated; every other time the e-mail is under “Suspicious”.</translation>
    </message>
    <message>
        <source>La domiciliation en cours est arrêtée.</source>
        <translation>The current direct debit is stopped.</translation>
    </message>
    <message>
        <source>Electruc répond à une demande&#xa0;; le sujet change à chaque fois.</source>
        <translation>Electruc answers a request; the subject changes every time.</translation>
    </message>
    <message>
        <source>Les messages à juger arrivent dans la messagerie&#xa0;; les montants changent à chaque fois.</source>
        <translation>The messages to judge arrive in the mailbox; the amounts change every time.</translation>
    </message>
    <message>
        <source>La bannière de cookies est montrée pendant l’exercice, quels que soient les réglages.</source>
        <translation>The cookie banner is shown during the exercise, whatever the settings say.</translation>
    </message>
    <message>
        <source>Le navigateur propose d’enregistrer les mots de passe, quels que soient les réglages.</source>
        <translation>The browser offers to save passwords, whatever the settings say.</translation>
    </message>
    <message>
        <source>La session se termine après %1 minutes sans rien faire.</source>
        <translation>The session ends after %1 minutes of doing nothing.</translation>
    </message>
    <message>
        <source>La messagerie demande, au-dessus de chaque message, s’il est vrai ou faux.</source>
        <translation>The mailbox asks, above each message, whether it is true or false.</translation>
    </message>
    <message>
        <source>Le nombre de lignes de «&#xa0;Mes factures&#xa0;».</source>
        <translation>The number of rows of “My bills”.</translation>
    </message>
    <message>
        <source>Le mois de la plus haute barre du tableau de bord.</source>
        <translation>The month of the tallest bar on the dashboard.</translation>
    </message>
    <message>
        <source>Le montant à payer de la facture la plus récente.</source>
        <translation>The amount to pay of the newest bill.</translation>
    </message>
    <message>
        <source>Les chiffres noirs du compteur dessiné, sans ceux qui sont rouges.</source>
        <translation>The black digits of the drawn meter, without the red ones.</translation>
    </message>
    <message>
        <source>Le nombre de nuit du compteur dessiné, sans ce qui suit la virgule.</source>
        <translation>The night number of the drawn meter, without what follows the comma.</translation>
    </message>
    <message>
        <source>La date «&#xa0;Au plus tard le&#xa0;» de la facture la plus récente.</source>
        <translation>The date beside “By” on the newest bill.</translation>
    </message>
    <message>
        <source>La communication structurée de la facture la plus récente, douze chiffres entre +++.</source>
        <translation>The structured payment reference of the newest bill, twelve digits between +++.</translation>
    </message>
    <message>
        <source>Le numéro de client, en haut de la facture.</source>
        <translation>The customer number, at the top of the bill.</translation>
    </message>
    <message>
        <source>Le code EAN de la facture&#xa0;: 18 chiffres qui commencent par 54.</source>
        <translation>The EAN code on the bill: 18 digits that begin with 54.</translation>
    </message>
    <message>
        <source>l’adresse e-mail de sa carte</source>
        <translation>the e-mail address on the card</translation>
    </message>
    <message>
        <source>le mot de passe de sa carte</source>
        <translation>the password on the card</translation>
    </message>
    <message>
        <source>le prénom de sa carte</source>
        <translation>the first name on the card</translation>
    </message>
    <message>
        <source>le nom de sa carte</source>
        <translation>the last name on the card</translation>
    </message>
    <message>
        <source>son code EAN</source>
        <translation>their EAN code</translation>
    </message>
    <message>
        <source>le code de sa lettre</source>
        <translation>the code in the letter</translation>
    </message>
    <message>
        <source>le nombre de son compteur</source>
        <translation>the number on the meter</translation>
    </message>
    <message>
        <source>le nombre de son compteur, avec un 9 devant</source>
        <translation>the number on the meter, with a 9 in front</translation>
    </message>
    <message>
        <source>le nombre de nuit de son compteur</source>
        <translation>the night number on the meter</translation>
    </message>
    <message>
        <source>le nombre d’injection de jour</source>
        <translation>the day injection number</translation>
    </message>
    <message>
        <source>le nombre d’injection de nuit</source>
        <translation>the night injection number</translation>
    </message>
    <message>
        <source>un compte d’exercice, écrit à l’écran</source>
        <translation>a practice account, written on the screen</translation>
    </message>
    <message>
        <source>la date du jour</source>
        <translation>today’s date</translation>
    </message>
    <message>
        <source>le code reçu par SMS</source>
        <translation>the code received by text</translation>
    </message>
    <message>
        <source>le sujet d’un faux message</source>
        <translation>the subject of a false message</translation>
    </message>
    <message>
        <source>un numéro d’exercice, écrit à l’écran</source>
        <translation>a practice number, written on the screen</translation>
    </message>
    <message>
        <source>un mot de passe d’exercice, écrit à l’écran</source>
        <translation>a practice password, written on the screen</translation>
    </message>
</context>
<context>
    <name>runtime::MachineCheck</name>
    <message>
        <source>La base de données est entière.</source>
        <translation>The database is sound.</translation>
    </message>
    <message>
        <source>Le contenu est complet.</source>
        <translation>The content is complete.</translation>
    </message>
    <message>
        <source>La police Electruc Sans %1 manque au programme.</source>
        <translation>The font Electruc Sans %1 is missing from the program.</translation>
    </message>
    <message>
        <source>Les polices sont là.</source>
        <translation>The fonts are there.</translation>
    </message>
    <message>
        <source>Aucune imprimante trouvée. On peut enregistrer en PDF.</source>
        <translation>No printer found. You can save as PDF.</translation>
    </message>
    <message>
        <source>Aucune imprimante installée. On peut enregistrer en PDF.</source>
        <translation>No printer installed. You can save as PDF.</translation>
    </message>
    <message>
        <source>Imprimantes&#xa0;: %1</source>
        <translation>Printers: %1</translation>
    </message>
    <message>
        <source>On ne peut pas écrire dans %1.</source>
        <translation>Nothing can be written in %1.</translation>
    </message>
    <message>
        <source>%1 Mo libres dans %2.</source>
        <translation>%1 MB free in %2.</translation>
    </message>
    <message>
        <source>Il en faut %1.</source>
        <translation>%1 is needed.</translation>
    </message>
</context>
<context>
    <name>runtime::Papers</name>
    <message>
        <source>Bilan du groupe</source>
        <translation>Close of the group’s session</translation>
    </message>
</context>
<context>
    <name>runtime::TrainerBooklet</name>
    <message>
        <source>Fiche du formateur</source>
        <translation>Trainer’s sheet</translation>
    </message>
    <message>
        <source>Livret du formateur</source>
        <translation>Trainer’s booklet</translation>
    </message>
    <message>
        <source>Table des matières</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Chaque exercice commence sur une nouvelle page. Entre crochets&#xa0;: ce qui change d’une personne à l’autre.</source>
        <translation>Each exercise begins on a new page. In brackets: what differs from one person to the next.</translation>
    </message>
    <message>
        <source>imprimé le %1</source>
        <extracomment>%1 a day</extracomment>
        <translation>printed on %1</translation>
    </message>
    <message>
        <source>environ %1 minutes</source>
        <translation>about %1 minutes</translation>
    </message>
    <message>
        <source>Étapes</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Elles se font dans n’importe quel ordre.</source>
        <translation>They can be done in any order.</translation>
    </message>
    <message>
        <source>À la fin, on sait</source>
        <translation>At the end, one knows</translation>
    </message>
    <message>
        <source>La question de la fois suivante</source>
        <translation>The question of the next time</translation>
    </message>
    <message>
        <source>Pour qui</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Rien&#xa0;: l’exercice se fait tel quel.</source>
        <translation>Nothing: the exercise is done as it is.</translation>
    </message>
    <message>
        <source>Ce que le programme prépare</source>
        <translation>What the program prepares</translation>
    </message>
    <message>
        <source>Cet exercice ne se joue pas tout seul.</source>
        <translation>This exercise does not play by itself.</translation>
    </message>
    <message>
        <source>Montre-moi</source>
        <translation>Show me</translation>
    </message>
    <message>
        <source>Mots difficiles</source>
        <translation>Hard words</translation>
    </message>
    <message>
        <source>On lit</source>
        <translation>It says</translation>
    </message>
    <message>
        <source>Indice 1, l’idée</source>
        <translation>Hint 1, the idea</translation>
    </message>
    <message>
        <source>Indice 2, l’endroit</source>
        <translation>Hint 2, the place</translation>
    </message>
    <message>
        <source>Indice 3, le geste</source>
        <translation>Hint 3, the gesture</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Réponse</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Elle change d’une personne à l’autre.</source>
        <translation>It differs from one person to the next.</translation>
    </message>
    <message>
        <source>Si cela coince, à dire</source>
        <translation>If it goes wrong, say</translation>
    </message>
    <message>
        <source>Les questions de la fin</source>
        <translation>The closing questions</translation>
    </message>
    <message>
        <source>Pour qui le souhaite. Le questionnaire est réussi à partir de %1&#xa0;%.</source>
        <translation>For whoever wishes. The questions are passed from %1%.</translation>
    </message>
    <message>
        <source>Vrai</source>
        <translation>True</translation>
    </message>
    <message>
        <source>Faux</source>
        <translation>False</translation>
    </message>
    <message>
        <source>Bonne réponse</source>
        <translation>Right answer</translation>
    </message>
    <message>
        <source>Autre réponse</source>
        <translation>Other answer</translation>
    </message>
    <message>
        <source>Réponse possible</source>
        <translation>Possible answer</translation>
    </message>
    <message>
        <source>À qui hésite</source>
        <translation>To whoever is unsure</translation>
    </message>
    <message>
        <source>À tous, ensuite</source>
        <translation>Then, to everybody</translation>
    </message>
    <message>
        <source>Code oublié</source>
        <translation>Forgotten code</translation>
    </message>
    <message>
        <source>Le panneau du formateur s’ouvre avec un code à quatre chiffres. Un code oublié ne fait rien perdre&#xa0;: on en choisit un autre.</source>
        <translation>The trainer’s panel opens with a code of four digits. A forgotten code loses nothing: one chooses another.</translation>
    </message>
    <message>
        <source>Le code du formateur</source>
        <translation>The trainer’s code</translation>
    </message>
    <message>
        <source>Regardez la feuille «&#xa0;Premier démarrage&#xa0;»&#xa0;: le code y est noté.</source>
        <translation>Look at the “First start” sheet: the code is noted there.</translation>
    </message>
    <message>
        <source>S’il n’y est pas, demandez à l’organisateur&#xa0;: son code ouvre aussi le panneau.</source>
        <translation>If it is not there, ask the organiser: their code opens the panel too.</translation>
    </message>
    <message>
        <source>L’organisateur ouvre «&#xa0;Réglages&#xa0;», puis choisit un nouveau code pour le formateur.</source>
        <translation>The organiser opens “Settings”, then chooses a new code for the trainer.</translation>
    </message>
    <message>
        <source>Il n’y a pas de code d’organisateur&#xa0;? La personne qui a installé le programme le fait depuis un terminal, sur ce poste.</source>
        <translation>There is no organiser’s code? Whoever installed the program does it from a terminal, on this computer.</translation>
    </message>
    <message>
        <source>Elle écrit le nouveau code dans un fichier, seul sur la première ligne, puis&#xa0;: electrucctl setup --pin-file FICHIER</source>
        <translation>The new code goes into a file, alone on the first line, then: electrucctl setup --pin-file FILE</translation>
    </message>
    <message>
        <source>Commande</source>
        <translation>Command</translation>
    </message>
    <message>
        <source>Le code de l’organisateur</source>
        <translation>The organiser’s code</translation>
    </message>
    <message>
        <source>Le code du formateur ne peut pas le remplacer. La personne qui a installé le programme en met un autre, sur ce poste&#xa0;:</source>
        <translation>The trainer’s code cannot replace it. Whoever installed the program sets another, on this computer:</translation>
    </message>
    <message>
        <source>electrucctl setup --organiser-pin-file FICHIER&#xa0;; un fichier vide retire ce code.</source>
        <translation>electrucctl setup --organiser-pin-file FILE; an empty file removes this code.</translation>
    </message>
    <message>
        <source>Un code faux</source>
        <translation>A wrong code</translation>
    </message>
    <message>
        <source>Après %1 essais, le panneau attend %2 secondes, puis on essaie à nouveau. Rien d’autre n’est bloqué&#xa0;: les exercices continuent.</source>
        <translation>After %1 tries, the panel waits %2 seconds, then one tries again. Nothing else is blocked: the exercises go on.</translation>
    </message>
</context>
<context>
    <name>services::Happenings</name>
    <message>
        <source>Un chiffre ne correspond pas à ce que vous utilisez d’habitude.</source>
        <translation>One figure does not match what you usually use.</translation>
    </message>
</context>
<context>
    <name>services::PeopleService</name>
    <message>
        <source>Mon groupe</source>
        <translation>My group</translation>
    </message>
</context>
<context>
    <name>services::RecordType</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
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
            <numerusform>%n contracts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facture(s)</source>
        <translation>
            <numerusform>%n bill</numerusform>
            <numerusform>%n bills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relevé(s)</source>
        <translation>
            <numerusform>%n reading</numerusform>
            <numerusform>%n readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domiciliation(s)</source>
        <translation>
            <numerusform>%n direct debit</numerusform>
            <numerusform>%n direct debits</numerusform>
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
            <numerusform>%n customer chosen</numerusform>
            <numerusform>%n customers chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compteur(s) choisi(s)</source>
        <translation>
            <numerusform>%n meter chosen</numerusform>
            <numerusform>%n meters chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contrat(s) choisi(s)</source>
        <translation>
            <numerusform>%n contract chosen</numerusform>
            <numerusform>%n contracts chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n facture(s) choisie(s)</source>
        <translation>
            <numerusform>%n bill chosen</numerusform>
            <numerusform>%n bills chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relevé(s) choisi(s)</source>
        <translation>
            <numerusform>%n reading chosen</numerusform>
            <numerusform>%n readings chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demande(s) choisie(s)</source>
        <translation>
            <numerusform>%n request chosen</numerusform>
            <numerusform>%n requests chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n domiciliation(s) choisie(s)</source>
        <translation>
            <numerusform>%n direct debit chosen</numerusform>
            <numerusform>%n direct debits chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) choisi(s)</source>
        <translation>
            <numerusform>%n message chosen</numerusform>
            <numerusform>%n messages chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s) jointe(s)</source>
        <translation>
            <numerusform>%n attachment</numerusform>
            <numerusform>%n attachments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pièce(s) jointe(s) choisie(s)</source>
        <translation>
            <numerusform>%n attachment chosen</numerusform>
            <numerusform>%n attachments chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>services::RecordTypes</name>
    <message>
        <source>Code EAN</source>
        <translation>EAN code</translation>
    </message>
    <message>
        <source>Tarif</source>
        <translation>Tariff</translation>
    </message>
    <message>
        <source>Fixe</source>
        <translation>Fixed</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Tous les tarifs</source>
        <translation>All tariffs</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Customers</translation>
    </message>
    <message>
        <source>Nom, numéro, e-mail, EAN…</source>
        <translation>Name, number, e-mail, EAN…</translation>
    </message>
    <message>
        <source>Ajouter une personne</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Client depuis</source>
        <translation>Customer since</translation>
    </message>
    <message>
        <source>Statut</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Actif</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Actifs</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Pas activé</source>
        <translation>Not activated</translation>
    </message>
    <message>
        <source>Pas activés</source>
        <translation>Not activated</translation>
    </message>
    <message>
        <source>Fermé</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Fermés</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Tous les statuts</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>Contact préféré</source>
        <translation>Preferred contact</translation>
    </message>
    <message>
        <source>Par e-mail</source>
        <translation>By e-mail</translation>
    </message>
    <message>
        <source>Par téléphone</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>Facturation&#xa0;: rue</source>
        <translation>Billing: street</translation>
    </message>
    <message>
        <source>Facturation&#xa0;: numéro</source>
        <translation>Billing: number</translation>
    </message>
    <message>
        <source>Facturation&#xa0;: boîte</source>
        <translation>Billing: box</translation>
    </message>
    <message>
        <source>Facturation&#xa0;: code postal</source>
        <translation>Billing: postcode</translation>
    </message>
    <message>
        <source>Facturation&#xa0;: localité</source>
        <translation>Billing: town</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Compteurs</source>
        <translation>Meters</translation>
    </message>
    <message>
        <source>Nom, EAN, rue, localité, compteur…</source>
        <translation>Name, EAN, street, town, meter…</translation>
    </message>
    <message>
        <source>Titulaire</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Madame ou Monsieur</source>
        <translation>Ms or Mr</translation>
    </message>
    <message>
        <source>Madame</source>
        <translation>Ms</translation>
    </message>
    <message>
        <source>Monsieur</source>
        <translation>Mr</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rue</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Boîte</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Localité</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Numéro du compteur</source>
        <translation>Meter number</translation>
    </message>
    <message>
        <source>Sorte de compteur</source>
        <translation>Type of meter</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Single</translation>
    </message>
    <message>
        <source>Jour et nuit</source>
        <translation>Day and night</translation>
    </message>
    <message>
        <source>Communicant</source>
        <translation>Smart</translation>
    </message>
    <message>
        <source>Tous les compteurs</source>
        <translation>All meters</translation>
    </message>
    <message>
        <source>Espace client</source>
        <translation>Customer area</translation>
    </message>
    <message>
        <source>Ouvert</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Avec espace client</source>
        <translation>With customer area</translation>
    </message>
    <message>
        <source>Pas encore</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Sans espace client</source>
        <translation>Without customer area</translation>
    </message>
    <message>
        <source>Tous les espaces</source>
        <translation>With or without customer area</translation>
    </message>
    <message>
        <source>Note interne</source>
        <translation>Internal note</translation>
    </message>
    <message>
        <source>Le client ne la voit jamais.</source>
        <translation>The customer never sees it.</translation>
    </message>
    <message>
        <source>Contrats</source>
        <translation>Contracts</translation>
    </message>
    <message>
        <source>Nom, référence, EAN…</source>
        <translation>Name, reference, EAN…</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Formule</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Prix par kWh</source>
        <translation>Price per kWh</translation>
    </message>
    <message>
        <source>Redevance par mois</source>
        <translation>Standing charge per month</translation>
    </message>
    <message>
        <source>Prix fixe jusqu’au</source>
        <translation>Fixed price until</translation>
    </message>
    <message>
        <source>Laissez vide s’il n’y a pas de fin.</source>
        <translation>Leave empty if there is no end.</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Suspendu</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Suspendus</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Clôturé</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Clôturés</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Factures</source>
        <translation>Bills</translation>
    </message>
    <message>
        <source>Nom, numéro, montant…</source>
        <translation>Name, number, amount…</translation>
    </message>
    <message>
        <source>Nouvelle facture</source>
        <translation>New bill</translation>
    </message>
    <message>
        <source>Mois</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Sorte</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Facture du mois</source>
        <translation>Monthly bill</translation>
    </message>
    <message>
        <source>Acompte</source>
        <translation>Advance payment</translation>
    </message>
    <message>
        <source>Décompte de l’année</source>
        <translation>Yearly statement</translation>
    </message>
    <message>
        <source>Clôture</source>
        <translation>Closing bill</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>To</translation>
    </message>
    <message>
        <source>À payer avant</source>
        <translation>To pay before</translation>
    </message>
    <message>
        <source>Consommation (kWh)</source>
        <translation>Consumption (kWh)</translation>
    </message>
    <message>
        <source>Le montant est calculé à nouveau, sauf pour un acompte.</source>
        <translation>The amount is worked out again, except for an advance payment.</translation>
    </message>
    <message>
        <source>Redevance</source>
        <translation>Standing charge</translation>
    </message>
    <message>
        <source>Acomptes déjà payés</source>
        <translation>Advance payments already made</translation>
    </message>
    <message>
        <source>Montant</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>À payer</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>Payée</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Payées</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Annulée</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Annulées</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Payée le</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>Marquer payées</source>
        <translation>Mark as paid</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Relevés</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>Nom, EAN, numéro du compteur…</source>
        <translation>Name, EAN, meter number…</translation>
    </message>
    <message>
        <source>Lu le</source>
        <translation>Read on</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Nuit</source>
        <translation>Night</translation>
    </message>
    <message>
        <source>Injection jour</source>
        <translation>Feed-in, day</translation>
    </message>
    <message>
        <source>Injection nuit</source>
        <translation>Feed-in, night</translation>
    </message>
    <message>
        <source>Origine</source>
        <translation>Origin</translation>
    </message>
    <message>
        <source>Du client</source>
        <translation>From the customer</translation>
    </message>
    <message>
        <source>Compteur</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Du compteur</source>
        <translation>From the meter</translation>
    </message>
    <message>
        <source>Estimé</source>
        <translation>Estimated</translation>
    </message>
    <message>
        <source>Estimés</source>
        <translation>Estimated</translation>
    </message>
    <message>
        <source>Toutes les origines</source>
        <translation>All origins</translation>
    </message>
    <message>
        <source>À valider</source>
        <translation>To approve</translation>
    </message>
    <message>
        <source>Validé</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Validés</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Refusé</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Refusés</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Remarque pour le client</source>
        <translation>Remark for the customer</translation>
    </message>
    <message>
        <source>Envoyé le</source>
        <translation>Sent on</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Refuser</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Pourquoi&#xa0;? Le client lira cette phrase.</source>
        <translation>Why? The customer will read this sentence.</translation>
    </message>
    <message>
        <source>Demandes</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Nom, référence, sujet…</source>
        <translation>Name, reference, subject…</translation>
    </message>
    <message>
        <source>Sujet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Sujet choisi</source>
        <translation>Subject chosen</translation>
    </message>
    <message>
        <source>Facture</source>
        <translation>Bill</translation>
    </message>
    <message>
        <source>Relevé</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Contrat</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Déménagement</source>
        <translation>Moving house</translation>
    </message>
    <message>
        <source>Autre</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Tous les sujets</source>
        <translation>All subjects</translation>
    </message>
    <message>
        <source>Ouverte le</source>
        <translation>Opened on</translation>
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
        <translation>Answered</translation>
    </message>
    <message>
        <source>Répondues</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Clôturée</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Clôturées</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Clôturée le</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Votre réponse</source>
        <translation>Your reply</translation>
    </message>
    <message>
        <source>Clôturer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Domiciliations</source>
        <translation>Direct debits</translation>
    </message>
    <message>
        <source>Nom, référence, compte…</source>
        <translation>Name, reference, account…</translation>
    </message>
    <message>
        <source>Titulaire du compte</source>
        <translation>Account holder</translation>
    </message>
    <message>
        <source>Numéro de compte</source>
        <translation>Account number</translation>
    </message>
    <message>
        <source>Reçue le</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Signée le</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Formulaire</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Par formulaire</source>
        <translation>By form</translation>
    </message>
    <message>
        <source>En ligne</source>
        <translation>On the line</translation>
    </message>
    <message>
        <source>Toutes les façons</source>
        <translation>All ways</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Actives</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Refusée</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Refusées</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Arrêtée</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Arrêtées</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Accepter</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Nom, adresse, sujet, texte…</source>
        <translation>Name, address, subject, text…</translation>
    </message>
    <message>
        <source>Boîte de</source>
        <translation>Mailbox of</translation>
    </message>
    <message>
        <source>De</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Adresse de l’expéditeur</source>
        <translation>Sender’s address</translation>
    </message>
    <message>
        <source>À</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Reçu</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Reçus</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Envoyé</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Envoyés</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Brouillon</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Brouillons</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Suspicious</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>Suspicious</translation>
    </message>
    <message>
        <source>Corbeille</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Tous les dossiers</source>
        <translation>All folders</translation>
    </message>
    <message>
        <source>Lu</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Oui</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Non</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Nouveau contrat</source>
        <translation>New contract</translation>
    </message>
    <message>
        <source>Nouveau relevé</source>
        <translation>New reading</translation>
    </message>
    <message>
        <source>Nouvelle demande</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>Message du client</source>
        <translation>Message from the customer</translation>
    </message>
    <message>
        <source>Nouveau message</source>
        <translation>New message</translation>
    </message>
    <message>
        <source>De la part de</source>
        <translation>On behalf of</translation>
    </message>
    <message>
        <source>Pièces jointes</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <source>Nom, référence, EAN, fichier…</source>
        <translation>Name, reference, EAN, file…</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Documents PDF</source>
        <translation>PDF documents</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Photos et images</source>
        <translation>Photos and pictures</translation>
    </message>
    <message>
        <source>Textes</source>
        <translation>Texts</translation>
    </message>
    <message>
        <source>Toutes les sortes</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>Taille</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Jointe à</source>
        <translation>Attached to</translation>
    </message>
    <message>
        <source>Une demande</source>
        <translation>A request</translation>
    </message>
    <message>
        <source>Des demandes</source>
        <translation>With requests</translation>
    </message>
    <message>
        <source>Une domiciliation</source>
        <translation>A direct debit</translation>
    </message>
    <message>
        <source>Des domiciliations</source>
        <translation>With direct debits</translation>
    </message>
    <message>
        <source>Envoyée par</source>
        <translation>Sent by</translation>
    </message>
    <message>
        <source>Le client</source>
        <translation>The customer</translation>
    </message>
    <message>
        <source>Electruc</source>
        <translation>Electruc</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Nouvelle domiciliation</source>
        <translation>New direct debit</translation>
    </message>
    <message>
        <source>Laissez vide si c’est le client&#xa0;: le formulaire porte déjà son nom.</source>
        <translation>Leave empty if it is the customer: the form already has their name.</translation>
    </message>
    <message>
        <source>Numéro de compte (IBAN)</source>
        <translation>Account number (IBAN)</translation>
    </message>
    <message>
        <source>BIC (pas obligatoire)</source>
        <translation>BIC (not required)</translation>
    </message>
    <message>
        <source>Fait à</source>
        <translation>Signed at</translation>
    </message>
    <message>
        <source>Cette personne a déjà une domiciliation, active ou en attente.</source>
        <translation>This person already has a direct debit, active or waiting.</translation>
    </message>
</context>
<context>
    <name>services::RecordWork</name>
    <message>
        <source>Le service clients</source>
        <translation>Customer service</translation>
    </message>
</context>
<context>
    <name>services::RequestDesk</name>
    <message>
        <source>Nous avons relu votre facture avec votre compteur&#xa0;: le calcul est juste. Vous voulez payer en plusieurs fois&#xa0;? Répondez-nous ici.</source>
        <translation>We have checked your bill against your meter: the calculation is right. Would you like to pay in instalments? Reply to us here.</translation>
    </message>
    <message>
        <source>Votre relevé est bien arrivé. Votre prochaine facture suit ces chiffres.</source>
        <translation>Your reading has arrived safely. Your next bill will follow these figures.</translation>
    </message>
    <message>
        <source>Votre contrat reste le même. Vous pouvez le changer quand vous voulez, sans frais. Répondez-nous ici si vous voulez une offre.</source>
        <translation>Your contract stays the same. You can change it whenever you like, free of charge. Reply to us here if you would like an offer.</translation>
    </message>
    <message>
        <source>Tout est en ordre dans votre espace client. Si une page vous pose problème, dites-nous laquelle.</source>
        <translation>Everything is in order in your customer area. If a page gives you trouble, tell us which one.</translation>
    </message>
    <message>
        <source>Le jour de la remise des clés, remplissez le document de reprise des énergies avec la personne qui entre, puis envoyez-le ici. Nous faisons alors votre facture de clôture.</source>
        <translation>On the day the keys are handed over, fill in the energy handover document with the person moving in, then send it here. We then make your closing bill.</translation>
    </message>
    <message>
        <source>Nous avons bien lu votre message. Voulez-vous nous donner un peu plus de détails&#xa0;? Répondez-nous ici.</source>
        <translation>We have read your message. Would you give us a few more details? Reply to us here.</translation>
    </message>
    <message>
        <source>Il manque une signature sur votre document de reprise. Les deux personnes le signent, puis vous l’envoyez de nouveau ici.</source>
        <translation>A signature is missing on your handover document. Both people sign it, then you send it here again.</translation>
    </message>
    <message>
        <source>Le jour de la remise des clés manque sur votre document de reprise. Écrivez-le, puis envoyez-le de nouveau ici.</source>
        <translation>The day the keys are handed over is missing on your handover document. Write it in, then send the document here again.</translation>
    </message>
    <message>
        <source>Le jour de la remise des clés est encore à venir. Relevez le compteur ce jour-là, puis envoyez de nouveau le document ici.</source>
        <translation>The day the keys are handed over is still to come. Read the meter on that day, then send the document here again.</translation>
    </message>
    <message>
        <source>Les index de votre document de reprise ne vont pas avec votre compteur. Relisez-le, puis envoyez de nouveau le document ici.</source>
        <translation>The readings on your handover document do not match your meter. Read the meter again, then send the document here again.</translation>
    </message>
    <message>
        <source>Votre document de reprise est bien arrivé. Votre contrat %1 est clôturé le %2.</source>
        <translation>Your handover document has arrived safely. Your contract %1 is closed on %2.</translation>
    </message>
    <message>
        <source>Il n’y a plus rien à facturer.</source>
        <translation>There is nothing left to bill.</translation>
    </message>
    <message>
        <source>Votre facture de clôture %1 vous attend dans votre espace client.</source>
        <translation>Your closing bill %1 is waiting for you in your customer area.</translation>
    </message>
    <message>
        <source>Thomas, du service clients</source>
        <translation>Thomas, from customer service</translation>
    </message>
</context>
<context>
    <name>services::RequestPractice</name>
    <message>
        <source>Une deuxième copie de ma facture</source>
        <translation>A second copy of my bill</translation>
    </message>
    <message>
        <source>Bonjour,

Ma facture imprimée est tachée. Pouvez-vous m’en envoyer une autre&#xa0;?

Merci.</source>
        <translation>Hello,

My printed bill is stained. Can you send me another one?

Thank you.</translation>
    </message>
    <message>
        <source>Bonjour,

Vos factures vous attendent toutes dans «&#xa0;Mes factures&#xa0;»&#xa0;: vous pouvez les imprimer aussi souvent que vous voulez.

À votre service.</source>
        <translation>Hello,

All your bills are waiting for you in “My bills”: you can print them as often as you like.

At your service.</translation>
    </message>
    <message>
        <source>Le passage du releveur</source>
        <translation>The meter reader’s visit</translation>
    </message>
    <message>
        <source>Bonjour,

Quand le releveur passe-t-il dans ma rue&#xa0;?

Merci.</source>
        <translation>Hello,

When does the meter reader come to my street?

Thank you.</translation>
    </message>
    <message>
        <source>Bonjour,

Le releveur ne passe plus chez vous&#xa0;: vous pouvez envoyer votre relevé par «&#xa0;Mes relevés&#xa0;», quand vous voulez.

À votre service.</source>
        <translation>Hello,

The meter reader no longer calls at your home: you can send your reading with “My readings”, whenever you like.

At your service.</translation>
    </message>
    <message>
        <source>Mon nom sur la facture</source>
        <translation>My name on the bill</translation>
    </message>
    <message>
        <source>Bonjour,

Mon prénom peut-il être écrit en entier sur la facture&#xa0;?

Merci.</source>
        <translation>Hello,

Can my first name be written in full on the bill?

Thank you.</translation>
    </message>
    <message>
        <source>Bonjour,

C’est fait&#xa0;: votre prénom sera écrit en entier dès la prochaine facture.

À votre service.</source>
        <translation>Hello,

It is done: your first name will be written in full from the next bill on.

At your service.</translation>
    </message>
    <message>
        <source>Inès, du service clients</source>
        <translation>Inès, from customer service</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ActivationPage</name>
    <message>
        <source>Activation impossible</source>
        <translation>Activation not possible</translation>
    </message>
    <message>
        <source>Ce lien n’ouvre rien, ou n’ouvre plus rien. Vous n’avez rien cassé.</source>
        <translation>This link opens nothing, or nothing any more. You have not broken anything.</translation>
    </message>
    <message>
        <source>Il a peut-être déjà servi</source>
        <translation>It may have been used already</translation>
    </message>
    <message>
        <source>Un lien sert une seule fois. Votre espace est alors actif&#xa0;: connectez-vous.</source>
        <translation>A link works only once. Your customer area is then active: sign in.</translation>
    </message>
    <message>
        <source>Il y en a peut-être un plus récent</source>
        <translation>There may be a more recent one</translation>
    </message>
    <message>
        <source>Quand vous demandez un deuxième e-mail, le lien du premier s’éteint.</source>
        <translation>When you ask for a second e-mail, the link in the first one stops working.</translation>
    </message>
    <message>
        <source>Il est peut-être trop ancien</source>
        <translation>It may be too old</translation>
    </message>
    <message>
        <source>Recommencez l’inscription avec la même lettre&#xa0;: vous recevrez un nouvel e-mail.</source>
        <translation>Register again with the same letter: you will receive a new e-mail.</translation>
    </message>
    <message>
        <source>Recommencer l’inscription</source>
        <translation>Register again</translation>
    </message>
    <message>
        <source>Me connecter</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Votre espace client est actif.</source>
        <translation>Your customer area is active.</translation>
    </message>
    <message>
        <source>Connectez-vous avec votre adresse e-mail et le mot de passe que vous avez choisi.</source>
        <translation>Sign in with your e-mail address and the password you chose.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::AdvancePage</name>
    <message>
        <source>Mon acompte</source>
        <translation>My advance payment</translation>
    </message>
    <message>
        <source>Nouvel acompte par mois</source>
        <translation>New advance payment per month</translation>
    </message>
    <message>
        <source>En euros, sans centimes</source>
        <translation>In euros, without cents</translation>
    </message>
    <message>
        <source>−&#xa0;5&#xa0;€</source>
        <translation>− €5</translation>
    </message>
    <message>
        <source>Cinq euros de moins</source>
        <translation>Five euros less</translation>
    </message>
    <message>
        <source>+&#xa0;5&#xa0;€</source>
        <translation>+ €5</translation>
    </message>
    <message>
        <source>Cinq euros de plus</source>
        <translation>Five euros more</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Relisez votre choix</source>
        <translation>Check your choice</translation>
    </message>
    <message>
        <source>Confirmer mon nouvel acompte</source>
        <translation>Confirm my new advance payment</translation>
    </message>
    <message>
        <source>Corriger</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Mon année</source>
        <translation>My year</translation>
    </message>
    <message>
        <source>Revenir à mon contrat</source>
        <translation>Back to my contract</translation>
    </message>
    <message>
        <source>Mon contrat</source>
        <translation>My contract</translation>
    </message>
    <message>
        <source>Vous payez le même montant chaque mois. Une fois par an, le décompte le compare avec ce que vous avez consommé&#xa0;: vous payez le reste, ou nous vous rendons ce qui est en trop.</source>
        <translation>You pay the same amount every month. Once a year, the yearly statement compares it with what you have used: you pay the rest, or we give you back what you overpaid.</translation>
    </message>
    <message>
        <source>Certaines personnes payent un montant fixe chaque mois&#xa0;: un acompte.</source>
        <translation>Some people pay a fixed amount every month: an advance payment.</translation>
    </message>
    <message>
        <source>Acompte actuel</source>
        <translation>Current advance payment</translation>
    </message>
    <message>
        <source>%1 par mois</source>
        <translation>%1 per month</translation>
    </message>
    <message>
        <source>Prochain décompte</source>
        <translation>Next yearly statement</translation>
    </message>
    <message>
        <source>Coût de l’année, estimé</source>
        <translation>Cost of the year, estimated</translation>
    </message>
    <message>
        <source>Acomptes déjà demandés</source>
        <translation>Advance payments already requested</translation>
    </message>
    <message>
        <source>%1, en tout %2</source>
        <extracomment>%1 how many, %2 their sum</extracomment>
        <translation>%1, %2 in all</translation>
    </message>
    <message>
        <source>Acomptes à venir</source>
        <translation>Advance payments to come</translation>
    </message>
    <message>
        <source>Revenir à %1 par mois</source>
        <translation>Go back to %1 per month</translation>
    </message>
    <message>
        <source>Possible jusqu’à ce soir.</source>
        <translation>Possible until this evening.</translation>
    </message>
    <message>
        <source>Prendre le montant conseillé&#xa0;: %1</source>
        <translation>Take the recommended amount: %1</translation>
    </message>
    <message>
        <source>Écrivez un montant pour voir votre décompte</source>
        <translation>Write an amount to see your yearly statement</translation>
    </message>
    <message>
        <source>Entre 10&#xa0;€ et 500&#xa0;€ par mois.</source>
        <translation>Between €10 and €500 per month.</translation>
    </message>
    <message>
        <source>Nouvel acompte</source>
        <translation>New advance payment</translation>
    </message>
    <message>
        <source>À partir de</source>
        <translation>Starting from</translation>
    </message>
    <message>
        <source>Votre décompte</source>
        <translation>Your yearly statement</translation>
    </message>
    <message>
        <source>Votre acompte est de %1 par mois.</source>
        <translation>Your advance payment is %1 per month.</translation>
    </message>
    <message>
        <source>À partir de %1. Un e-mail vous le confirme.</source>
        <translation>Starting from %1. An e-mail confirms it.</translation>
    </message>
    <message>
        <source>Votre acompte est de nouveau de %1 par mois.</source>
        <translation>Your advance payment is %1 per month again.</translation>
    </message>
    <message>
        <source>Un e-mail vous le confirme.</source>
        <translation>An e-mail confirms it.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::AdvanceSentences</name>
    <message>
        <source>Vous n’avez pas d’acompte</source>
        <translation>You have no advance payment</translation>
    </message>
    <message>
        <source>Vous payez chaque mois ce que vous avez vraiment consommé. Il n’y a donc ni acompte ni décompte. Vous préférez le même montant chaque mois&#xa0;? Écrivez-nous.</source>
        <translation>Each month you pay for what you have really used. So there is no advance payment and no yearly statement. Would you prefer the same amount every month? Write to us.</translation>
    </message>
    <message>
        <source>Écrire à Electruc</source>
        <translation>Write to Electruc</translation>
    </message>
    <message>
        <source>Une facture n’est pas payée</source>
        <translation>A bill has not been paid</translation>
    </message>
    <message>
        <source>Sa date est passée. Payez-la d’abord&#xa0;: vous pourrez ensuite changer votre acompte.</source>
        <translation>Its date has passed. Pay it first: you can then change your advance payment.</translation>
    </message>
    <message>
        <source>Voir mes factures</source>
        <translation>See my bills</translation>
    </message>
    <message>
        <source>C’est encore trop tôt</source>
        <translation>It is still too early</translation>
    </message>
    <message>
        <source>Nous connaissons moins de trois mois de votre consommation. Revenez en %1.</source>
        <translation>We know less than three months of your energy use. Come back in %1.</translation>
    </message>
    <message>
        <source>Votre prochaine facture est le décompte annuel</source>
        <translation>Your next bill is the yearly statement</translation>
    </message>
    <message>
        <source>Il arrive en %1 et fixe votre nouvel acompte. Vous pourrez le changer après.</source>
        <translation>It arrives in %1 and sets your new advance payment. You can change it after that.</translation>
    </message>
    <message>
        <source>Vous avez déjà changé votre acompte cette année</source>
        <translation>You have already changed your advance payment this year</translation>
    </message>
    <message>
        <source>C’était le %1. Vous pourrez le changer de nouveau après votre décompte de %2.</source>
        <translation>That was on %1. You can change it again after your yearly statement of %2.</translation>
    </message>
    <message>
        <source>Écrivez le montant que vous voulez payer chaque mois.</source>
        <translation>Write the amount you want to pay each month.</translation>
    </message>
    <message>
        <source>Écrivez seulement des chiffres, par exemple 95.</source>
        <translation>Write only figures, for example 95.</translation>
    </message>
    <message>
        <source>Écrivez un montant sans centimes, par exemple 95.</source>
        <translation>Write an amount without cents, for example 95.</translation>
    </message>
    <message>
        <source>Le plus petit acompte est de 10&#xa0;€.</source>
        <translation>The smallest advance payment is €10.</translation>
    </message>
    <message>
        <source>Le plus grand acompte est de 500&#xa0;€.</source>
        <translation>The largest advance payment is €500.</translation>
    </message>
    <message>
        <source>C’est déjà votre acompte. Choisissez un autre montant.</source>
        <translation>This is already your advance payment. Choose another amount.</translation>
    </message>
    <message>
        <source>%1 pendant %2, puis votre décompte en %3. C’est une estimation.</source>
        <extracomment>%1 amount, %2 how many times, %3 month of the statement</extracomment>
        <translation>%1 for %2, then your yearly statement in %3. This is an estimate.</translation>
    </message>
    <message>
        <source>%1 mois</source>
        <translation>%1 months</translation>
    </message>
    <message>
        <source>Au décompte, vous payerez environ %1</source>
        <translation>At the yearly statement, you will pay about %1</translation>
    </message>
    <message>
        <source>Au décompte, vous recevrez environ %1</source>
        <translation>At the yearly statement, you will receive about %1</translation>
    </message>
    <message>
        <source>Au décompte, il n’y aura rien à payer</source>
        <translation>At the yearly statement, there will be nothing to pay</translation>
    </message>
</context>
<context>
    <name>sites::electruc::AnswerPanel</name>
    <message>
        <source>Exemple</source>
        <translation>Example</translation>
    </message>
</context>
<context>
    <name>sites::electruc::AttachmentBox</name>
    <message>
        <source>Documents (si vous en avez)</source>
        <translation>Documents (if you have any)</translation>
    </message>
    <message>
        <source>PDF, photo ou document Word, %1 au plus, %2 fichiers.</source>
        <translation>PDF, photo or Word document, %1 at most, %2 files.</translation>
    </message>
    <message>
        <source>Ajouter un document</source>
        <translation>Add a document</translation>
    </message>
    <message>
        <source>Choisir un document</source>
        <translation>Choose a document</translation>
    </message>
    <message>
        <source>%1 fichiers au plus. Envoyez celui-ci dans un deuxième message.</source>
        <translation>%1 files at most. Send this one in a second message.</translation>
    </message>
    <message>
        <source>%1 · ajouté</source>
        <comment>size of a file</comment>
        <translation>%1 · added</translation>
    </message>
</context>
<context>
    <name>sites::electruc::AttachmentRow</name>
    <message>
        <source>Voir %1, %2</source>
        <comment>name of a file, its size</comment>
        <translation>See %1, %2</translation>
    </message>
    <message>
        <source>Enlever %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Fermer le message sur %1</source>
        <translation>Close the message about %1</translation>
    </message>
</context>
<context>
    <name>sites::electruc::CloseAccountPage</name>
    <message>
        <source>Fermer mon compte</source>
        <translation>Close my account</translation>
    </message>
    <message>
        <source>Votre mot de passe</source>
        <translation>Your password</translation>
    </message>
    <message>
        <source>Pour être sûr que c’est bien vous.</source>
        <translation>To be sure that it is you.</translation>
    </message>
    <message>
        <source>Garder mon compte</source>
        <translation>Keep my account</translation>
    </message>
    <message>
        <source>Mon profil</source>
        <translation>My profile</translation>
    </message>
    <message>
        <source>Vous ne pourrez plus vous connecter.</source>
        <translation>You will no longer be able to sign in.</translation>
    </message>
    <message>
        <source>Rien n’est effacé&#xa0;: écrivez-nous et nous rouvrons votre compte comme il était.</source>
        <translation>Nothing is deleted: write to us and we reopen your account as it was.</translation>
    </message>
    <message>
        <source>Votre électricité</source>
        <translation>Your electricity</translation>
    </message>
    <message>
        <source>continue&#xa0;: le contrat ne s’arrête pas</source>
        <translation>continues: the contract does not stop</translation>
    </message>
    <message>
        <source>Vos factures</source>
        <translation>Your bills</translation>
    </message>
    <message>
        <source>arrivent par la poste, à votre adresse de facturation</source>
        <translation>come by post, to your billing address</translation>
    </message>
    <message>
        <source>Vos demandes</source>
        <translation>Your requests</translation>
    </message>
    <message>
        <source>en cours reçoivent leur réponse par la poste</source>
        <translation>in progress are answered by post</translation>
    </message>
    <message>
        <source>Écrivez votre mot de passe pour fermer votre compte.</source>
        <translation>Write your password to close your account.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre mot de passe. Essayez encore&#xa0;: rien n’est bloqué.</source>
        <translation>This is not your password. Try again: nothing is locked.</translation>
    </message>
    <message>
        <source>Votre compte est fermé.</source>
        <translation>Your account is closed.</translation>
    </message>
    <message>
        <source>Vos factures arrivent maintenant par la poste. Vous changez d’avis&#xa0;? Écrivez-nous, page «&#xa0;Contact&#xa0;».</source>
        <translation>Your bills now come by post. Have you changed your mind? Write to us, page “Contact”.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::CodeByTextPage</name>
    <message>
        <source>Code par SMS à la connexion</source>
        <translation>Code by text message at sign-in</translation>
    </message>
    <message>
        <source>Après votre mot de passe, nous vous envoyons un code de 6 chiffres par SMS. Même avec votre mot de passe, personne n’entre sans votre téléphone.</source>
        <translation>After your password, we send you a 6-digit code by text message. Even with your password, nobody gets in without your phone.</translation>
    </message>
    <message>
        <source>Ne dites ce code à personne, même à quelqu’un qui se présente au téléphone comme Electruc&#xa0;: nous ne le demandons jamais.</source>
        <translation>Do not tell anyone this code, not even someone who says on the telephone that they are Electruc: we never ask for it.</translation>
    </message>
    <message>
        <source>Demander un code à chaque connexion</source>
        <translation>Ask for a code at each sign-in</translation>
    </message>
    <message>
        <source>Ne plus demander de code</source>
        <translation>Stop asking for a code</translation>
    </message>
    <message>
        <source>Revenir à mon profil</source>
        <translation>Back to my profile</translation>
    </message>
    <message>
        <source>Code par SMS</source>
        <translation>Code by text message</translation>
    </message>
    <message>
        <source>Mon profil</source>
        <translation>My profile</translation>
    </message>
    <message>
        <source>Activé</source>
        <translation>Activated</translation>
    </message>
    <message>
        <source>Pas activé</source>
        <translation>Not activated</translation>
    </message>
    <message>
        <source>Il nous manque votre numéro de GSM.</source>
        <translation>We do not have your mobile number.</translation>
    </message>
    <message>
        <source>Sans lui, vous vous connectez sans code. Écrivez-le dans votre profil.</source>
        <translation>Without it, you sign in without a code. Write it in your profile.</translation>
    </message>
    <message>
        <source>Écrivez-le d’abord dans votre profil, puis revenez ici.</source>
        <translation>Write it in your profile first, then come back here.</translation>
    </message>
    <message>
        <source>Écrire mon numéro</source>
        <translation>Write my number</translation>
    </message>
    <message>
        <source>Les codes arrivent au %1.</source>
        <translation>The codes arrive on %1.</translation>
    </message>
    <message>
        <source>Écrivez d’abord votre numéro de GSM dans votre profil.</source>
        <translation>First write your mobile number in your profile.</translation>
    </message>
    <message>
        <source>C’est noté&#xa0;: un code par SMS à chaque connexion.</source>
        <translation>Noted: a code by text message at each sign-in.</translation>
    </message>
    <message>
        <source>Gardez votre téléphone près de vous la prochaine fois.</source>
        <translation>Keep your phone near you next time.</translation>
    </message>
    <message>
        <source>C’est noté&#xa0;: plus de code par SMS.</source>
        <translation>Noted: no more codes by text message.</translation>
    </message>
    <message>
        <source>Votre mot de passe suffit de nouveau.</source>
        <translation>Your password is enough again.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ContactPage</name>
    <message>
        <source>Nous écrire</source>
        <translation>Write to us</translation>
    </message>
    <message>
        <source>Nous répondons par e-mail dans les deux jours ouvrables.</source>
        <translation>We reply by e-mail within two working days.</translation>
    </message>
    <message>
        <source>Votre nom</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Votre adresse e-mail</source>
        <translation>Your e-mail address</translation>
    </message>
    <message>
        <source>Sujet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Votre message</source>
        <translation>Your message</translation>
    </message>
    <message>
        <source>Envoyer le message</source>
        <translation>Send the message</translation>
    </message>
    <message>
        <source>Prenez le temps de relire avant d’envoyer.</source>
        <translation>Take the time to read it through before sending.</translation>
    </message>
    <message>
        <source>Vous préférez nous parler&#xa0;?</source>
        <translation>Would you rather talk to us?</translation>
    </message>
    <message>
        <source>078 00 00 00</source>
        <translation>078 00 00 00</translation>
    </message>
    <message>
        <source>Du lundi au vendredi, de 8 h à 18 h</source>
        <translation>Monday to Friday, from 8 am to 6 pm</translation>
    </message>
    <message>
        <source>Espace Electruc</source>
        <translation>Electruc office</translation>
    </message>
    <message>
        <source>Place de la Dynamo 1
4998 Valbois
Le mardi et le jeudi, de 9 h à 12 h</source>
        <translation>Place de la Dynamo 1
4998 Valbois
Tuesdays and Thursdays, from 9 am to 12 noon</translation>
    </message>
    <message>
        <source>Une réponse tout de suite&#xa0;?</source>
        <translation>An answer straight away?</translation>
    </message>
    <message>
        <source>Lire les questions fréquentes</source>
        <translation>Read the frequently asked questions</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Une question sur ma facture</source>
        <translation>A question about my bill</translation>
    </message>
    <message>
        <source>Mon relevé, mon compteur</source>
        <translation>My reading, my meter</translation>
    </message>
    <message>
        <source>Mon contrat</source>
        <translation>My contract</translation>
    </message>
    <message>
        <source>Mon espace client, mon mot de passe</source>
        <translation>My customer area, my password</translation>
    </message>
    <message>
        <source>Autre chose</source>
        <translation>Something else</translation>
    </message>
    <message>
        <source>Écrivez votre message avant de l’envoyer.</source>
        <translation>Write your message before sending it.</translation>
    </message>
    <message>
        <source>Écrivez votre adresse e-mail.</source>
        <translation>Write your e-mail address.</translation>
    </message>
    <message>
        <source>Écrivez votre nom.</source>
        <translation>Write your name.</translation>
    </message>
    <message>
        <source>Votre message est envoyé.</source>
        <translation>Your message has been sent.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ContractPage</name>
    <message>
        <source>Mon contrat</source>
        <translation>My contract</translation>
    </message>
    <message>
        <source>Télécharger mon contrat (PDF)</source>
        <translation>Download my contract (PDF)</translation>
    </message>
    <message>
        <source>Mon raccordement</source>
        <translation>My connection</translation>
    </message>
    <message>
        <source>Lire les conditions générales (PDF)</source>
        <translation>Read the general terms and conditions (PDF)</translation>
    </message>
    <message>
        <source>Je déménage</source>
        <translation>I am moving house</translation>
    </message>
    <message>
        <source>Vous n’avez pas encore de contrat</source>
        <translation>You have no contract yet</translation>
    </message>
    <message>
        <source>Il apparaîtra ici dès qu’il sera signé.</source>
        <translation>It will appear here as soon as it is signed.</translation>
    </message>
    <message>
        <source>Prix fixe pendant 12 mois</source>
        <translation>Fixed price for 12 months</translation>
    </message>
    <message>
        <source>Prix variable, revu chaque mois</source>
        <translation>Variable price, reviewed every month</translation>
    </message>
    <message>
        <source>Référence</source>
        <translation>Reference</translation>
    </message>
    <message>
        <source>Depuis le</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Jusqu’au</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>%1, puis sans durée</source>
        <translation>%1, then open-ended</translation>
    </message>
    <message>
        <source>sans date de fin</source>
        <translation>no end date</translation>
    </message>
    <message>
        <source>Prix de l’énergie</source>
        <translation>Energy price</translation>
    </message>
    <message>
        <source>%1 par kWh (TVA non comprise)</source>
        <translation>%1 per kWh (VAT not included)</translation>
    </message>
    <message>
        <source>%1 par kWh ce mois-ci (TVA non comprise)</source>
        <translation>%1 per kWh this month (VAT not included)</translation>
    </message>
    <message>
        <source>Redevance</source>
        <translation>Standing charge</translation>
    </message>
    <message>
        <source>%1 par mois</source>
        <translation>%1 per month</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN code</translation>
    </message>
    <message>
        <source>Compteur</source>
        <translation>Meter</translation>
    </message>
    <message>
        <source>Adresse</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Mon acompte</source>
        <translation>My advance payment</translation>
    </message>
    <message>
        <source>Facturation</source>
        <translation>Billing</translation>
    </message>
    <message>
        <source>un acompte chaque mois, un décompte en %1</source>
        <translation>an advance payment each month, a yearly statement in %1</translation>
    </message>
    <message>
        <source>chaque mois, ce que vous avez consommé</source>
        <translation>each month, what you have used</translation>
    </message>
</context>
<context>
    <name>sites::electruc::CookieBanner</name>
    <message>
        <source>Votre choix pour les cookies</source>
        <translation>Your choice for cookies</translation>
    </message>
    <message>
        <source>Un cookie est une petite note que le site garde sur l’ordinateur. Certains sont nécessaires. Les autres comptent les visites ou choisissent des publicités&#xa0;: c’est vous qui décidez.</source>
        <translation>A cookie is a small note that the site keeps on the computer. Some are necessary. The others count visits or choose adverts: you decide.</translation>
    </message>
    <message>
        <source>Tout refuser</source>
        <translation>Refuse all</translation>
    </message>
    <message>
        <source>Tout accepter</source>
        <translation>Accept all</translation>
    </message>
    <message>
        <source>Choisir un par un</source>
        <translation>Choose one by one</translation>
    </message>
</context>
<context>
    <name>sites::electruc::CookiesPage</name>
    <message>
        <source>Vos cookies</source>
        <translation>Your cookies</translation>
    </message>
    <message>
        <source>Un cookie est une petite note que le site garde sur l’ordinateur, pour s’en souvenir à la visite suivante.</source>
        <translation>A cookie is a small note that the site keeps on the computer, to remember something at your next visit.</translation>
    </message>
    <message>
        <source>Nécessaires</source>
        <translation>Necessary</translation>
    </message>
    <message>
        <source>Ils gardent votre connexion et votre choix d’aujourd’hui. Sans eux, le site ne marche pas&#xa0;: on ne vous les demande pas.</source>
        <translation>They keep your sign-in and today’s choice. Without them the site does not work, so we do not ask you about them.</translation>
    </message>
    <message>
        <source>Compter les visites</source>
        <translation>Count visits</translation>
    </message>
    <message>
        <source>Pour savoir quelles pages servent. Facultatif.</source>
        <translation>To know which pages are useful. Optional.</translation>
    </message>
    <message>
        <source>Choisir des publicités pour vous</source>
        <translation>Choose advertising for you</translation>
    </message>
    <message>
        <source>D’autres entreprises savent alors que vous visitez ce site. Facultatif.</source>
        <translation>Other companies then know that you visit this site. Optional.</translation>
    </message>
    <message>
        <source>Garder mes choix</source>
        <translation>Keep my choices</translation>
    </message>
    <message>
        <source>Tout refuser</source>
        <translation>Refuse all</translation>
    </message>
    <message>
        <source>Tout accepter</source>
        <translation>Accept all</translation>
    </message>
    <message>
        <source>Reprendre mon choix</source>
        <translation>Withdraw my choice</translation>
    </message>
    <message>
        <source>Cookies</source>
        <translation>Cookies</translation>
    </message>
    <message>
        <source>Votre choix est gardé. Vous pouvez le changer quand vous voulez.</source>
        <translation>Your choice is kept. You can change it whenever you like.</translation>
    </message>
    <message>
        <source>Vous n’avez pas encore choisi. Rien n’est coché d’avance.</source>
        <translation>You have not chosen yet. Nothing is ticked in advance.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::DashboardPage</name>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Tout est en ordre. Rien à faire aujourd’hui.</source>
        <translation>All is in order. Nothing to do today.</translation>
    </message>
    <message>
        <source>Ma consommation</source>
        <translation>My energy use</translation>
    </message>
    <message>
        <source>kWh par mois</source>
        <translation>kWh per month</translation>
    </message>
    <message>
        <source>Ma consommation, en kWh par mois</source>
        <translation>My consumption, in kWh per month</translation>
    </message>
    <message>
        <source>Ma facture</source>
        <translation>My bill</translation>
    </message>
    <message>
        <source>Voir mes factures</source>
        <translation>See my bills</translation>
    </message>
    <message>
        <source>Mon relevé</source>
        <translation>My reading</translation>
    </message>
    <message>
        <source>Voir mes relevés</source>
        <translation>See my readings</translation>
    </message>
    <message>
        <source>Tableau de bord</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Bonjour %1 %2</source>
        <extracomment>%1: Madame or Monsieur; %2: last name</extracomment>
        <translation>Hello %1 %2</translation>
    </message>
    <message>
        <source>À faire&#xa0;: payer votre facture</source>
        <translation>To do: pay your bill</translation>
    </message>
    <message>
        <source>%1&#xa0;; la date du %2 est passée</source>
        <translation>%1; the date of %2 has passed</translation>
    </message>
    <message>
        <source>%1 avant le %2</source>
        <translation>%1 before %2</translation>
    </message>
    <message>
        <source>Voir ma facture</source>
        <translation>See my bill</translation>
    </message>
    <message>
        <source>À faire&#xa0;: envoyer votre relevé</source>
        <translation>To do: send your reading</translation>
    </message>
    <message>
        <source>Avant le %1, en trois minutes</source>
        <translation>Before %1, in three minutes</translation>
    </message>
    <message>
        <source>Envoyer mon relevé</source>
        <translation>Send my reading</translation>
    </message>
    <message>
        <source>Pas encore de consommation</source>
        <translation>No consumption yet</translation>
    </message>
    <message>
        <source>Votre graphique arrive avec votre première facture.</source>
        <translation>Your chart comes with your first bill.</translation>
    </message>
    <message>
        <source>Autant qu’en %1.</source>
        <translation>As much as in %1.</translation>
    </message>
    <message>
        <source>%1 de plus qu’en %2&#xa0;: c’est l’automne.</source>
        <translation>%1 more than in %2: it is autumn.</translation>
    </message>
    <message>
        <source>%1 de plus qu’en %2&#xa0;: c’est l’hiver.</source>
        <translation>%1 more than in %2: it is winter.</translation>
    </message>
    <message>
        <source>%1 de plus qu’en %2.</source>
        <translation>%1 more than in %2.</translation>
    </message>
    <message>
        <source>%1 de moins qu’en %2&#xa0;: c’est le printemps.</source>
        <translation>%1 less than in %2: it is spring.</translation>
    </message>
    <message>
        <source>%1 de moins qu’en %2&#xa0;: c’est l’été.</source>
        <translation>%1 less than in %2: it is summer.</translation>
    </message>
    <message>
        <source>%1 de moins qu’en %2.</source>
        <translation>%1 less than in %2.</translation>
    </message>
    <message>
        <source>Aucune</source>
        <translation>None</translation>
    </message>
    <message>
        <source>pas encore de facture</source>
        <translation>no bill yet</translation>
    </message>
    <message>
        <source>avant le %1</source>
        <translation>before %1</translation>
    </message>
    <message>
        <source>Aucun</source>
        <translation>None</translation>
    </message>
    <message>
        <source>pas encore de relevé</source>
        <translation>no reading yet</translation>
    </message>
    <message>
        <source>le %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>%1 · %2 · dernière facture&#xa0;: %3</source>
        <translation>%1 · %2 · latest bill: %3</translation>
    </message>
    <message>
        <source>1 facture</source>
        <translation>1 bill</translation>
    </message>
    <message>
        <source>%1 factures</source>
        <translation>%1 bills</translation>
    </message>
    <message>
        <source>%1 relevé validé</source>
        <translation>%1 approved reading</translation>
    </message>
    <message>
        <source>%1 relevés validés</source>
        <translation>%1 approved readings</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ElectrucSite</name>
    <message>
        <source>Mon électricité</source>
        <translation>My electricity</translation>
    </message>
</context>
<context>
    <name>sites::electruc::FilePreviewDialog</name>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ForgottenPasswordPage</name>
    <message>
        <source>Mot de passe oublié</source>
        <translation>Forgotten password</translation>
    </message>
    <message>
        <source>Cela arrive à tout le monde. Écrivez l’adresse e-mail de votre espace client&#xa0;: nous y envoyons un lien pour choisir un nouveau mot de passe.</source>
        <translation>It happens to everyone. Write the e-mail address of your customer area: we send a link there to choose a new password.</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Recevoir un lien</source>
        <translation>Receive a link</translation>
    </message>
    <message>
        <source>Essayer encore de me connecter</source>
        <translation>Try again to sign in</translation>
    </message>
    <message>
        <source>Regardez votre messagerie</source>
        <translation>Look in your mailbox</translation>
    </message>
    <message>
        <source>Nous ne disons pas si cette adresse a un espace client&#xa0;: la réponse est la même dans tous les cas. Ainsi, personne ne peut savoir qui est client ici.</source>
        <translation>We do not say whether this address has a customer area: the answer is the same in every case. That way, nobody can find out who is a customer here.</translation>
    </message>
    <message>
        <source>Rien n’arrive&#xa0;? Relisez l’adresse, et regardez aussi dans le dossier «&#xa0;Suspects&#xa0;».</source>
        <translation>Nothing arrives? Check the address, and look in the “Suspicious” folder too.</translation>
    </message>
    <message>
        <source>Ouvrir ma messagerie</source>
        <translation>Open my mailbox</translation>
    </message>
    <message>
        <source>Écrire une autre adresse</source>
        <translation>Write another address</translation>
    </message>
    <message>
        <source>Si %1 est l’adresse d’un espace client, un e-mail vient d’y partir.</source>
        <translation>If %1 is the address of a customer area, an e-mail has just been sent to it.</translation>
    </message>
    <message>
        <source>Le lien de l’e-mail reste valable pendant %1, et sert une seule fois.</source>
        <translation>The link in the e-mail works for %1, and only once.</translation>
    </message>
    <message>
        <source>Écrivez votre adresse e-mail.</source>
        <translation>Write your e-mail address.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::FormErrors</name>
    <message>
        <source>va au champ «&#xa0;%1&#xa0;»</source>
        <translation>goes to the field “%1”</translation>
    </message>
    <message>
        <source>Il y a une chose à corriger&#xa0;:</source>
        <translation>There is one thing to correct:</translation>
    </message>
    <message>
        <source>Il y a %1 choses à corriger&#xa0;:</source>
        <translation>There are %1 things to correct:</translation>
    </message>
</context>
<context>
    <name>sites::electruc::FramedPage</name>
    <message>
        <source>Votre choix est repris.</source>
        <translation>Your choice is withdrawn.</translation>
    </message>
    <message>
        <source>Le site ne garde plus que le nécessaire.</source>
        <translation>The site now keeps only what is necessary.</translation>
    </message>
    <message>
        <source>C’est noté&#xa0;: vous refusez.</source>
        <translation>Noted: you refuse.</translation>
    </message>
    <message>
        <source>C’est noté.</source>
        <translation>Noted.</translation>
    </message>
    <message>
        <source>Le site marche aussi bien. Le lien «&#xa0;Cookies&#xa0;», en bas de page, permet de changer d’avis.</source>
        <translation>The site works just as well. The “Cookies” link, at the bottom of the page, lets you change your mind.</translation>
    </message>
    <message>
        <source>Le lien «&#xa0;Cookies&#xa0;», en bas de page, permet de changer d’avis à tout moment.</source>
        <translation>The “Cookies” link, at the bottom of the page, lets you change your mind at any time.</translation>
    </message>
    <message>
        <source>%1 — Electruc</source>
        <extracomment>Title of a tab: the page, then the site</extracomment>
        <translation>%1 — Electruc</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>Home page</translation>
    </message>
    <message>
        <source>Nos services</source>
        <translation>Our services</translation>
    </message>
    <message>
        <source>Espace client</source>
        <translation>Customer area</translation>
    </message>
    <message>
        <source>Connecté en tant que %1 · Accès sécurisé</source>
        <translation>Signed in as %1 · Secure access</translation>
    </message>
    <message>
        <source>Votre session est fermée.</source>
        <translation>Your session is closed.</translation>
    </message>
    <message>
        <source>Personne ne peut plus voir votre espace client sur cet ordinateur.</source>
        <translation>Nobody can see your customer area on this computer any more.</translation>
    </message>
    <message>
        <source>Le site est en français.</source>
        <extracomment>Translate as « The site is in English. »: the language itself is named</extracomment>
        <translation>The site is in English.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::HeaderButton</name>
    <message>
        <source>page ouverte</source>
        <extracomment>Said by a screen reader of the entry of the page one is on</extracomment>
        <translation>open page</translation>
    </message>
</context>
<context>
    <name>sites::electruc::HelpPage</name>
    <message>
        <source>Comment pouvons-nous vous aider&#xa0;?</source>
        <translation>How can we help you?</translation>
    </message>
    <message>
        <source>Écrivez un mot&#xa0;: facture, compteur, mot de passe…</source>
        <translation>Write a word: bill, meter, password…</translation>
    </message>
    <message>
        <source>Chercher dans l’aide</source>
        <translation>Search in the help</translation>
    </message>
    <message>
        <source>Chercher</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Sujets</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Sujets de l’aide</source>
        <translation>Help topics</translation>
    </message>
    <message>
        <source>Les questions les plus posées</source>
        <translation>The most frequent questions</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Factures</source>
        <translation>Bills</translation>
    </message>
    <message>
        <source>Relevés</source>
        <translation>Readings</translation>
    </message>
    <message>
        <source>Mon espace</source>
        <translation>My customer area</translation>
    </message>
    <message>
        <source>Rien trouvé pour «&#xa0;%1&#xa0;».</source>
        <translation>Nothing found for “%1”.</translation>
    </message>
    <message>
        <source>Essayez un autre mot ou écrivez-nous.</source>
        <translation>Try another word or write to us.</translation>
    </message>
    <message>
        <source>Nous écrire</source>
        <translation>Write to us</translation>
    </message>
    <message>
        <source>Réponses pour «&#xa0;%1&#xa0;»</source>
        <translation>Answers for “%1”</translation>
    </message>
    <message>
        <source>Les questions sur les factures</source>
        <translation>Questions about bills</translation>
    </message>
    <message>
        <source>Les questions sur les relevés</source>
        <translation>Questions about readings</translation>
    </message>
    <message>
        <source>Les questions sur mon espace</source>
        <translation>Questions about my customer area</translation>
    </message>
</context>
<context>
    <name>sites::electruc::HomePage</name>
    <message>
        <source>Votre énergie, simplement</source>
        <translation>Your energy, made simple</translation>
    </message>
    <message>
        <source>Vos factures, vos relevés et vos demandes au même endroit. Vous avancez à votre rythme&#xa0;: rien n’est envoyé sans votre accord.</source>
        <translation>Your bills, your readings and your requests in one place. You go at your own pace: nothing is sent without your agreement.</translation>
    </message>
    <message>
        <source>Aller à mon espace client</source>
        <translation>Go to my customer area</translation>
    </message>
    <message>
        <source>Première visite&#xa0;: activer mon espace</source>
        <translation>First visit: activate my customer area</translation>
    </message>
    <message>
        <source>Que voulez-vous faire&#xa0;?</source>
        <translation>What would you like to do?</translation>
    </message>
    <message>
        <source>Voir mes factures</source>
        <translation>See my bills</translation>
    </message>
    <message>
        <source>Les lire, les télécharger</source>
        <translation>Read them, download them</translation>
    </message>
    <message>
        <source>Envoyer un relevé</source>
        <translation>Send a reading</translation>
    </message>
    <message>
        <source>Les chiffres du compteur</source>
        <translation>The figures on the meter</translation>
    </message>
    <message>
        <source>Payer sans y penser</source>
        <translation>Pay without thinking about it</translation>
    </message>
    <message>
        <source>Choisir la domiciliation</source>
        <translation>Choose direct debit</translation>
    </message>
    <message>
        <source>Poser une question</source>
        <translation>Ask a question</translation>
    </message>
    <message>
        <source>Nous répondons en 2 jours</source>
        <translation>We answer within 2 days</translation>
    </message>
    <message>
        <source>Comment commencer&#xa0;?</source>
        <translation>How to begin?</translation>
    </message>
    <message>
        <source>1. Vous recevez une lettre</source>
        <translation>1. You receive a letter</translation>
    </message>
    <message>
        <source>Elle contient votre code EAN et votre code d’activation.</source>
        <translation>It contains your EAN code and your activation code.</translation>
    </message>
    <message>
        <source>2. Vous activez votre espace</source>
        <translation>2. You activate your customer area</translation>
    </message>
    <message>
        <source>Vous choisissez un mot de passe. Cela prend cinq minutes.</source>
        <translation>You choose a password. It takes five minutes.</translation>
    </message>
    <message>
        <source>3. Vous gérez votre énergie</source>
        <translation>3. You manage your energy</translation>
    </message>
    <message>
        <source>Factures, relevés, demandes&#xa0;: tout est au même endroit.</source>
        <translation>Bills, readings, requests: all in one place.</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>Home page</translation>
    </message>
    <message>
        <source>Besoin d’aide&#xa0;? </source>
        <translation>Need help? </translation>
    </message>
    <message>
        <source>078&#xa0;00&#xa0;00&#xa0;00</source>
        <translation>078&#xa0;00&#xa0;00&#xa0;00</translation>
    </message>
    <message>
        <source>, de 8&#xa0;h à 18&#xa0;h</source>
        <translation>, from 8&#xa0;am to 6&#xa0;pm</translation>
    </message>
    <message>
        <source>Mon espace</source>
        <translation>My customer area</translation>
    </message>
</context>
<context>
    <name>sites::electruc::InvoiceRow</name>
    <message>
        <source>Télécharger</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Voir la facture, %1, n° %2</source>
        <translation>See the bill, %1, no. %2</translation>
    </message>
    <message>
        <source>Télécharger la facture, %1, n° %2</source>
        <translation>Download the bill, %1, no. %2</translation>
    </message>
</context>
<context>
    <name>sites::electruc::InvoicesPage</name>
    <message>
        <source>Mes factures</source>
        <translation>My bills</translation>
    </message>
    <message>
        <source>Télécharger la facture (PDF)</source>
        <translation>Download the bill (PDF)</translation>
    </message>
    <message>
        <source>Tout est payé.</source>
        <translation>Everything is paid.</translation>
    </message>
    <message>
        <source>Montrer les factures</source>
        <translation>Show the bills</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Toutes</source>
        <translation>All</translation>
    </message>
    <message>
        <source>À payer</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>Payées</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Annulées</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Toutes les factures</source>
        <translation>All bills</translation>
    </message>
    <message>
        <source>Factures à payer</source>
        <translation>Bills to pay</translation>
    </message>
    <message>
        <source>Factures payées</source>
        <translation>Paid bills</translation>
    </message>
    <message>
        <source>Factures annulées</source>
        <translation>Cancelled bills</translation>
    </message>
    <message>
        <source>%1 seront prélevés le %2&#xa0;: vous n’avez rien à faire.</source>
        <translation>%1 will be taken on %2: you have nothing to do.</translation>
    </message>
    <message>
        <source>Nous vous rendons %1, au plus tard le %2&#xa0;: vous n’avez rien à faire.</source>
        <translation>We will refund you %1, by %2: you have nothing to do.</translation>
    </message>
    <message>
        <source>avant le </source>
        <translation>before </translation>
    </message>
    <message>
        <source>Pas encore de facture</source>
        <translation>No bill yet</translation>
    </message>
    <message>
        <source>Votre première facture arrivera en %1.</source>
        <translation>Your first bill will arrive in %1.</translation>
    </message>
    <message>
        <source>Aucune facture dans ce choix</source>
        <translation>No bill in this choice</translation>
    </message>
    <message>
        <source>Il n’y a pas de facture «&#xa0;%1&#xa0;» en %2.</source>
        <translation>There is no “%1” bill in %2.</translation>
    </message>
    <message>
        <source>Voir toutes les factures</source>
        <translation>See all bills</translation>
    </message>
</context>
<context>
    <name>sites::electruc::LanguageButton</name>
    <message>
        <source>Langue&#xa0;: %1. Changer de langue</source>
        <translation>Language: %1. Change language</translation>
    </message>
    <message>
        <source>Changer de langue</source>
        <translation>Change language</translation>
    </message>
    <message>
        <source>Langues</source>
        <translation>Languages</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MailSentPage</name>
    <message>
        <source>Un e-mail vous attend</source>
        <translation>An e-mail is waiting for you</translation>
    </message>
    <message>
        <source>Ouvrez votre messagerie</source>
        <translation>Open your mailbox</translation>
    </message>
    <message>
        <source>Le message s’appelle «&#xa0;Activez votre espace client&#xa0;».</source>
        <translation>The message is called “Activate your customer area”.</translation>
    </message>
    <message>
        <source>Cliquez sur le bouton vert du message</source>
        <translation>Click the green button in the message</translation>
    </message>
    <message>
        <source>Revenez ici et connectez-vous</source>
        <translation>Come back here and sign in</translation>
    </message>
    <message>
        <source>Avec votre e-mail et votre mot de passe.</source>
        <translation>With your e-mail address and your password.</translation>
    </message>
    <message>
        <source>Ouvrir ma messagerie</source>
        <translation>Open my mailbox</translation>
    </message>
    <message>
        <source>Je n’ai rien reçu</source>
        <translation>I have received nothing</translation>
    </message>
    <message>
        <source>Rien n’est arrivé&#xa0;? Cherchons ensemble</source>
        <translation>Has nothing arrived? Let’s look together</translation>
    </message>
    <message>
        <source>Regardez dans le dossier «&#xa0;Suspects&#xa0;» de votre messagerie&#xa0;: un vrai message s’y égare parfois.</source>
        <translation>Look in the “Suspicious” folder of your mailbox: a real message sometimes goes astray there.</translation>
    </message>
    <message>
        <source>Nous pouvons envoyer l’e-mail encore une fois. Le premier bouton ne marchera plus&#xa0;: utilisez le plus récent.</source>
        <translation>We can send the e-mail once more. The first button will no longer work: use the newest one.</translation>
    </message>
    <message>
        <source>Renvoyer l’e-mail</source>
        <translation>Send the e-mail again</translation>
    </message>
    <message>
        <source>Corriger mon adresse</source>
        <translation>Correct my address</translation>
    </message>
    <message>
        <source>Nous l’avons envoyé à l’adresse que vous avez écrite.</source>
        <translation>We sent it to the address you wrote.</translation>
    </message>
    <message>
        <source>Relisez l’adresse sur la page d’inscription, lettre par lettre.</source>
        <translation>Check the address on the registration page, letter by letter.</translation>
    </message>
    <message>
        <source>Nous l’avons envoyé à %1</source>
        <translation>We sent it to %1</translation>
    </message>
    <message>
        <source>Relisez votre adresse, lettre par lettre&#xa0;: %1. Une seule lettre fausse, et le message va ailleurs.</source>
        <translation>Check your address, letter by letter: %1. One wrong letter, and the message goes elsewhere.</translation>
    </message>
    <message>
        <source>Il reste valable pendant %1.</source>
        <translation>It works for %1.</translation>
    </message>
    <message>
        <source>L’e-mail est parti encore une fois.</source>
        <translation>The e-mail has been sent once more.</translation>
    </message>
    <message>
        <source>Ouvrez le plus récent&#xa0;: le bouton du premier ne marche plus.</source>
        <translation>Open the newest one: the button in the first no longer works.</translation>
    </message>
    <message>
        <source>Votre espace client est déjà actif.</source>
        <translation>Your customer area is already active.</translation>
    </message>
    <message>
        <source>Connectez-vous avec votre e-mail et votre mot de passe.</source>
        <translation>Sign in with your e-mail address and your password.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MandateOnlinePage</name>
    <message>
        <source>Donner mon mandat en ligne</source>
        <translation>Give my mandate online</translation>
    </message>
    <message>
        <source>Titulaire du compte</source>
        <translation>Account holder</translation>
    </message>
    <message>
        <source>Votre prénom et votre nom, comme à la banque</source>
        <translation>Your first name and last name, as at the bank</translation>
    </message>
    <message>
        <source>Numéro de compte (IBAN)</source>
        <translation>Account number (IBAN)</translation>
    </message>
    <message>
        <source>Il commence par BE, puis 14 chiffres</source>
        <translation>It begins with BE, then 14 digits</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Revenir à la domiciliation</source>
        <translation>Back to direct debit</translation>
    </message>
    <message>
        <source>J’autorise Electruc à demander ces montants à ma banque, et ma banque à les payer.</source>
        <translation>I allow Electruc to ask my bank for these amounts, and my bank to pay them.</translation>
    </message>
    <message>
        <source>Votre signature</source>
        <translation>Your signature</translation>
    </message>
    <message>
        <source>Écrivez votre prénom et votre nom</source>
        <translation>Write your first name and last name</translation>
    </message>
    <message>
        <source>Signer mon mandat</source>
        <translation>Sign my mandate</translation>
    </message>
    <message>
        <source>Corriger mon compte</source>
        <translation>Correct my account</translation>
    </message>
    <message>
        <source>Mandat en ligne</source>
        <translation>Mandate online</translation>
    </message>
    <message>
        <source>Domiciliation</source>
        <translation>Direct debit</translation>
    </message>
    <message>
        <source>Étape 2 sur 2&#xa0;: relire et signer</source>
        <translation>Step 2 of 2: check and sign</translation>
    </message>
    <message>
        <source>Étape 1 sur 2&#xa0;: votre compte</source>
        <translation>Step 1 of 2: your account</translation>
    </message>
    <message>
        <source>Créancier</source>
        <translation>Creditor</translation>
    </message>
    <message>
        <source>Electruc (exercice)</source>
        <translation>Electruc (exercise)</translation>
    </message>
    <message>
        <source>Numéro du créancier</source>
        <translation>Creditor number</translation>
    </message>
    <message>
        <source>Référence du mandat</source>
        <translation>Mandate reference</translation>
    </message>
    <message>
        <source>Titulaire</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Premier prélèvement</source>
        <translation>First payment</translation>
    </message>
    <message>
        <source>le %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>Vous pouvez arrêter quand vous voulez. Votre banque vous rend un montant si vous le demandez dans les 8 semaines.</source>
        <translation>You can stop whenever you like. Your bank gives an amount back if you ask within 8&#xa0;weeks.</translation>
    </message>
    <message>
        <source>Votre domiciliation est active.</source>
        <translation>Your direct debit is active.</translation>
    </message>
    <message>
        <source>Premier prélèvement&#xa0;: le %1. Un e-mail vous le confirme.</source>
        <translation>First payment: on %1. An e-mail confirms it.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MandatePage</name>
    <message>
        <source>Domiciliation</source>
        <translation>Direct debit</translation>
    </message>
    <message>
        <source>Vos factures sont payées toutes seules, à la bonne date.</source>
        <translation>Your bills are paid by themselves, on the right date.</translation>
    </message>
    <message>
        <source>Un seul document&#xa0;: pdf, png, jpg, jpeg, doc ou docx, 5&#xa0;Mo au plus.</source>
        <translation>One document only: pdf, png, jpg, jpeg, doc or docx, 5&#xa0;MB at most.</translation>
    </message>
    <message>
        <source>Donner mon mandat en ligne, sans papier</source>
        <translation>Give my mandate online, without paper</translation>
    </message>
    <message>
        <source>Votre mandat est arrivé</source>
        <translation>Your mandate has arrived</translation>
    </message>
    <message>
        <source>Reprendre ce mandat</source>
        <translation>Withdraw this mandate</translation>
    </message>
    <message>
        <source>Arrêter la domiciliation</source>
        <translation>Stop the direct debit</translation>
    </message>
    <message>
        <source>Je conteste un prélèvement</source>
        <translation>I dispute a payment</translation>
    </message>
    <message>
        <source>Mes mandats</source>
        <translation>My mandates</translation>
    </message>
    <message>
        <source>Mes droits&#xa0;: remboursement, contestation</source>
        <translation>My rights: refund, dispute</translation>
    </message>
    <message>
        <source>Télécharger</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Le mandat est une page à remplir.</source>
        <translation>The mandate is a page to fill in.</translation>
    </message>
    <message>
        <source>Remplir</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Écrivez votre compte, la date, et signez.</source>
        <translation>Write your account, the date, and sign.</translation>
    </message>
    <message>
        <source>Remplir à l’écran</source>
        <translation>Fill in on screen</translation>
    </message>
    <message>
        <source>Voir un exemple</source>
        <translation>See an example</translation>
    </message>
    <message>
        <source>Déposer</source>
        <translation>Hand in</translation>
    </message>
    <message>
        <source>Envoyez la page signée, en photo ou en PDF.</source>
        <translation>Send the signed page, as a photo or a PDF.</translation>
    </message>
    <message>
        <source>Déposer le mandat</source>
        <translation>Hand in the mandate</translation>
    </message>
    <message>
        <source>Il est à vérifier par nos services. Nous répondons par e-mail dans les cinq jours ouvrables. En attendant, payez vos factures comme d’habitude.</source>
        <translation>Our staff will check it. We answer by e-mail within five working days. Meanwhile, pay your bills as usual.</translation>
    </message>
    <message>
        <source>Voici ce que nous avons lu. Nous répondons par e-mail dans les cinq jours ouvrables. En attendant, payez vos factures comme d’habitude.</source>
        <translation>This is what we have read. We answer by e-mail within five working days. Meanwhile, pay your bills as usual.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Référence du mandat</source>
        <translation>Mandate reference</translation>
    </message>
    <message>
        <source>Titulaire</source>
        <translation>Holder</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Signé le</source>
        <translation>Signed on</translation>
    </message>
    <message>
        <source>Vos factures sont payées toutes seules</source>
        <translation>Your bills are paid by themselves</translation>
    </message>
    <message>
        <source>Votre facture de %1 sera prélevée le %2.</source>
        <translation>Your bill of %1 will be taken on %2.</translation>
    </message>
    <message>
        <source>Rien à prélever pour le moment.</source>
        <translation>Nothing to take for the moment.</translation>
    </message>
    <message>
        <source>Depuis le</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Premier prélèvement</source>
        <translation>First payment</translation>
    </message>
    <message>
        <source>Numéro du créancier</source>
        <translation>Creditor number</translation>
    </message>
    <message>
        <source>Pas encore de mandat.</source>
        <translation>No mandate yet.</translation>
    </message>
    <message>
        <source>Vos mandats se montreront ici dès que vous en aurez donné un.</source>
        <translation>Your mandates will appear here as soon as you have given one.</translation>
    </message>
    <message>
        <source>Vous voulez arrêter la domiciliation&#xa0;?</source>
        <translation>Would you like to stop the direct debit?</translation>
    </message>
    <message>
        <source>Vous voulez reprendre ce mandat&#xa0;?</source>
        <translation>Would you like to withdraw this mandate?</translation>
    </message>
    <message>
        <source>Vous paierez vous-même vos prochaines factures, avant leur échéance.</source>
        <translation>You will pay your next bills yourself, before they are due.</translation>
    </message>
    <message>
        <source>Nous ne le lirons pas. Vous pourrez en déposer un autre.</source>
        <translation>We will not read it. You can hand in another one.</translation>
    </message>
    <message>
        <source>Garder la domiciliation</source>
        <translation>Keep the direct debit</translation>
    </message>
    <message>
        <source>Laisser ce mandat</source>
        <translation>Leave this mandate</translation>
    </message>
    <message>
        <source>Choisir le mandat signé</source>
        <translation>Choose the signed mandate</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas envoyé.</source>
        <translation>“%1” has not been sent.</translation>
    </message>
    <message>
        <source>Votre mandat n’est pas complet.</source>
        <translation>Your mandate is not complete.</translation>
    </message>
    <message>
        <source>Votre mandat est envoyé.</source>
        <translation>Your mandate is sent.</translation>
    </message>
    <message>
        <source>Nous vous répondons par e-mail dans les cinq jours ouvrables.</source>
        <translation>We answer you by e-mail within five working days.</translation>
    </message>
    <message>
        <source>Votre domiciliation est arrêtée.</source>
        <translation>Your direct debit is stopped.</translation>
    </message>
    <message>
        <source>Payez vous-même vos prochaines factures. Nous vous l’écrivons aussi par e-mail.</source>
        <translation>Pay your next bills yourself. We also tell you this by e-mail.</translation>
    </message>
    <message>
        <source>Votre mandat est repris.</source>
        <translation>Your mandate is withdrawn.</translation>
    </message>
    <message>
        <source>Vous pouvez en déposer un autre.</source>
        <translation>You can hand in another one.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MandateRightsPage</name>
    <message>
        <source>Contester un prélèvement</source>
        <translation>Dispute a payment</translation>
    </message>
    <message>
        <source>Un montant pris sur votre compte ne vous convient pas&#xa0;? Demandez le remboursement à votre banque, pas à Electruc.</source>
        <translation>Do you disagree with an amount taken from your account? Ask your bank for the refund, not Electruc.</translation>
    </message>
    <message>
        <source>Vous avez 8 semaines</source>
        <translation>You have 8&#xa0;weeks</translation>
    </message>
    <message>
        <source>Votre banque vous rend le montant, sans demander pourquoi. Vous n’avez rien à prouver.</source>
        <translation>Your bank gives you the amount back, without asking why. You have nothing to prove.</translation>
    </message>
    <message>
        <source>Vous avez 13 mois sans mandat</source>
        <translation>You have 13&#xa0;months without a mandate</translation>
    </message>
    <message>
        <source>Vous n’aviez pas donné de mandat, ou vous l’aviez arrêté&#xa0;: dites-le à votre banque. C’est à nous de montrer le mandat.</source>
        <translation>You had not given a mandate, or you had stopped it: tell your bank. It is up to us to show the mandate.</translation>
    </message>
    <message>
        <source>La facture reste due.</source>
        <translation>The bill is still due.</translation>
    </message>
    <message>
        <source>Le remboursement n’annule pas la facture. Si son montant est faux, écrivez-nous aussi.</source>
        <translation>The refund does not cancel the bill. If its amount is wrong, write to us too.</translation>
    </message>
    <message>
        <source>Mes derniers prélèvements</source>
        <translation>My latest payments</translation>
    </message>
    <message>
        <source>Écrire à Electruc</source>
        <translation>Write to Electruc</translation>
    </message>
    <message>
        <source>Revenir à la domiciliation</source>
        <translation>Back to direct debit</translation>
    </message>
    <message>
        <source>Domiciliation</source>
        <translation>Direct debit</translation>
    </message>
    <message>
        <source>Prélevé le %1</source>
        <translation>Taken on %1</translation>
    </message>
    <message>
        <source>Pas encore de prélèvement.</source>
        <translation>No payment yet.</translation>
    </message>
    <message>
        <source>Les montants pris sur votre compte se montreront ici.</source>
        <translation>The amounts taken from your account will appear here.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MandateRow</name>
    <message>
        <source>Arrêtée le %1</source>
        <translation>Stopped on %1</translation>
    </message>
    <message>
        <source>Depuis le %1, mandat %2</source>
        <translation>Since %1, mandate %2</translation>
    </message>
    <message>
        <source>Réponse dans les cinq jours ouvrables</source>
        <translation>Answer within five working days</translation>
    </message>
    <message>
        <source>Voir %1, %2</source>
        <translation>See %1, %2</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MandateSentences</name>
    <message>
        <source>Le nom manque. Écrivez votre prénom et votre nom.</source>
        <translation>The name is missing. Write your first name and last name.</translation>
    </message>
    <message>
        <source>Le nom n’est pas le vôtre. Écrivez le nom de votre espace client.</source>
        <translation>The name is not yours. Write the name of your customer area.</translation>
    </message>
    <message>
        <source>Le numéro de compte manque.</source>
        <translation>The account number is missing.</translation>
    </message>
    <message>
        <source>Un chiffre du numéro de compte n’est pas le bon. Comparez avec votre carte de banque.</source>
        <translation>One digit of the account number is not right. Compare it with your bank card.</translation>
    </message>
    <message>
        <source>Le BIC a 8 ou 11 signes. Vous pouvez aussi le laisser vide.</source>
        <translation>The BIC has 8 or 11 characters. You can also leave it empty.</translation>
    </message>
    <message>
        <source>La date manque.</source>
        <translation>The date is missing.</translation>
    </message>
    <message>
        <source>La date n’existe pas. Écrivez jour/mois/année.</source>
        <translation>The date does not exist. Write day/month/year.</translation>
    </message>
    <message>
        <source>La date est plus tard qu’aujourd’hui. Écrivez la date du jour.</source>
        <translation>The date is later than today. Write today’s date.</translation>
    </message>
    <message>
        <source>La signature manque en bas de la page. Signez, puis déposez à nouveau.</source>
        <translation>The signature is missing at the bottom of the page. Sign, then hand it in again.</translation>
    </message>
    <message>
        <source>Ce mandat porte un autre numéro. Téléchargez votre mandat, puis remplissez-le.</source>
        <translation>This mandate has another number. Download your mandate, then fill it in.</translation>
    </message>
    <message>
        <source>Ce mandat n’a pas pu être accepté. Déposez-le à nouveau.</source>
        <translation>This mandate could not be accepted. Hand it in again.</translation>
    </message>
    <message>
        <source>Ce nom n’est pas le vôtre. Écrivez le nom de votre espace client.</source>
        <translation>This name is not yours. Write the name of your customer area.</translation>
    </message>
    <message>
        <source>Écrivez votre numéro de compte. Il est sur votre carte de banque.</source>
        <translation>Write your account number. It is on your bank card.</translation>
    </message>
    <message>
        <source>Écrivez votre prénom et votre nom pour signer.</source>
        <translation>Write your first name and last name to sign.</translation>
    </message>
    <message>
        <source>Cette signature n’est pas à votre nom. Écrivez votre prénom et votre nom.</source>
        <translation>This signature is not in your name. Write your first name and last name.</translation>
    </message>
    <message>
        <source>Cochez cette case pour donner votre accord.</source>
        <translation>Tick this box to give your agreement.</translation>
    </message>
    <message>
        <source>celui de la page que vous avez envoyée</source>
        <translation>the one on the page you sent</translation>
    </message>
    <message>
        <source>le compte qui finit par %1</source>
        <translation>the account ending in %1</translation>
    </message>
    <message>
        <source>Donné en ligne le %1</source>
        <translation>Given online on %1</translation>
    </message>
    <message>
        <source>Déposé le %1</source>
        <translation>Handed in on %1</translation>
    </message>
    <message>
        <source>Remboursé si vous le demandez avant le %1</source>
        <translation>Refunded if you ask before %1</translation>
    </message>
    <message>
        <source>8 semaines sont passées&#xa0;: remboursé seulement sans mandat valable, jusqu’au %1</source>
        <translation>8&#xa0;weeks have passed: refunded only without a valid mandate, until %1</translation>
    </message>
    <message>
        <source>13 mois sont passés</source>
        <translation>13&#xa0;months have passed</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MenuColumn</name>
    <message>
        <source>Tableau de bord</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Mon profil</source>
        <translation>My profile</translation>
    </message>
    <message>
        <source>Mon contrat</source>
        <translation>My contract</translation>
    </message>
    <message>
        <source>Mes factures</source>
        <translation>My bills</translation>
    </message>
    <message>
        <source>Mes relevés</source>
        <translation>My readings</translation>
    </message>
    <message>
        <source>Mes demandes</source>
        <translation>My requests</translation>
    </message>
    <message>
        <source>Domiciliation</source>
        <translation>Direct debit</translation>
    </message>
    <message>
        <source>Me déconnecter</source>
        <translation>Sign me out</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu de l’espace client</source>
        <translation>Menu of the customer area</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MessageCard</name>
    <message>
        <source>Vous</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Le %1 à %2</source>
        <extracomment>%1 day, %2 hour of a message</extracomment>
        <translation>On %1 at %2</translation>
    </message>
    <message>
        <source>Nouveau</source>
        <translation>New</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind and size of a file</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Voir %1, %2</source>
        <comment>name of a file, its kind and size</comment>
        <translation>See %1, %2</translation>
    </message>
    <message>
        <source>Télécharger</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Télécharger %1</source>
        <translation>Download %1</translation>
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
        <translation>%1. To note: %2. After the decimal point, not to copy: %3.</translation>
    </message>
    <message>
        <source>Chiffres noirs&#xa0;: %1. Chiffre rouge, à ne pas recopier&#xa0;: %2.</source>
        <translation>Black digits: %1. Red digit, not to copy: %2.</translation>
    </message>
    <message>
        <source>à noter</source>
        <translation>to note</translation>
    </message>
    <message>
        <source>pas ici</source>
        <translation>not here</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MeterView</name>
    <message>
        <source>Suivant</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Vérifiez d’abord le numéro&#xa0;: il finit par </source>
        <translation>First check the number: it ends in </translation>
    </message>
    <message>
        <source>Suivant&#xa0;: montrer le nombre suivant du compteur</source>
        <translation>Next: show the next number on the meter</translation>
    </message>
</context>
<context>
    <name>sites::electruc::MyDataPage</name>
    <message>
        <source>Mes données</source>
        <translation>My data</translation>
    </message>
    <message>
        <source>Tout télécharger</source>
        <translation>Download everything</translation>
    </message>
    <message>
        <source>Voici tout ce qu’Electruc garde sur vous. Le bouton met dans «&#xa0;Téléchargements&#xa0;» un document à lire (PDF) et des tableaux (CSV).</source>
        <translation>This is everything that Electruc keeps about you. The button puts in “Downloads” a document to read (PDF) and tables (CSV).</translation>
    </message>
    <message>
        <source>Mon profil</source>
        <translation>My profile</translation>
    </message>
    <message>
        <source>Rien.</source>
        <translation>Nothing.</translation>
    </message>
    <message>
        <source>Et %1 de plus&#xa0;: téléchargez tout pour les lire.</source>
        <translation>And %1 more: download everything to read them.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 what it is, such as « Vos factures »; %2 how many</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Vos données n’ont pas pu être enregistrées.</source>
        <translation>Your data could not be saved.</translation>
    </message>
    <message>
        <source>Le disque est plein. Supprimez un fichier dans Téléchargements, puis essayez encore.</source>
        <translation>The disk is full. Delete a file in Downloads, then try again.</translation>
    </message>
    <message>
        <source>Essayez encore une fois. Rien n’est perdu.</source>
        <translation>Try once more. Nothing is lost.</translation>
    </message>
    <message>
        <source>Vos données sont dans «&#xa0;Téléchargements&#xa0;».</source>
        <translation>Your data is in “Downloads”.</translation>
    </message>
    <message>
        <source>%1 fichiers&#xa0;: «&#xa0;mes-donnees.pdf&#xa0;» se lit, les autres s’ouvrent dans un tableur.</source>
        <translation>%1 files: “mes-donnees.pdf” is for reading, the others open in a spreadsheet.</translation>
    </message>
    <message>
        <source>Voir Téléchargements</source>
        <translation>See Downloads</translation>
    </message>
</context>
<context>
    <name>sites::electruc::NewEmailPage</name>
    <message>
        <source>Nous écrire</source>
        <translation>Write to us</translation>
    </message>
    <message>
        <source>Ma nouvelle adresse</source>
        <translation>My new address</translation>
    </message>
    <message>
        <source>Votre nouvelle adresse est la bonne</source>
        <translation>Your new address is now the right one</translation>
    </message>
    <message>
        <source>Ce lien ne change pas votre adresse</source>
        <translation>This link does not change your address</translation>
    </message>
    <message>
        <source>Votre ancienne adresse reste la bonne. Pour en changer, demandez un nouveau message dans «&#xa0;Mon profil&#xa0;».</source>
        <translation>Your old address is still the right one. To change it, ask for a new message in “My profile”.</translation>
    </message>
    <message>
        <source>Connectez-vous désormais avec %1.</source>
        <translation>From now on, sign in with %1.</translation>
    </message>
    <message>
        <source>Votre mot de passe n’a pas changé. Nous avons aussi prévenu votre ancienne adresse.</source>
        <translation>Your password has not changed. We have also told your old address.</translation>
    </message>
    <message>
        <source>Ce lien est trop vieux&#xa0;: il marchait pendant %1 heures.</source>
        <translation>This link is too old: it worked for %1 hours.</translation>
    </message>
    <message>
        <source>Ce lien ne sert plus&#xa0;: un autre message est parti depuis, ou vous avez gardé votre adresse.</source>
        <translation>This link is no longer of use: another message has been sent since, or you kept your address.</translation>
    </message>
    <message>
        <source>Quelqu’un d’autre se connecte déjà avec %1.</source>
        <translation>Somebody else already signs in with %1.</translation>
    </message>
    <message>
        <source>Ce lien n’est pas complet. Ouvrez-le depuis le message que vous avez reçu.</source>
        <translation>This link is not complete. Open it from the message you received.</translation>
    </message>
    <message>
        <source>Aller à mon profil</source>
        <translation>Go to my profile</translation>
    </message>
    <message>
        <source>Me connecter</source>
        <translation>Sign in</translation>
    </message>
</context>
<context>
    <name>sites::electruc::NewPasswordPage</name>
    <message>
        <source>Choisir un nouveau mot de passe</source>
        <translation>Choose a new password</translation>
    </message>
    <message>
        <source>Nouveau mot de passe</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Le même mot de passe, encore une fois</source>
        <translation>The same password, once more</translation>
    </message>
    <message>
        <source>Garder ce mot de passe</source>
        <translation>Keep this password</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Pour l’espace client de %1. L’ancien mot de passe ne marchera plus.</source>
        <translation>For the customer area of %1. The old password will no longer work.</translation>
    </message>
    <message>
        <source>Ce lien ne marche plus.</source>
        <translation>This link no longer works.</translation>
    </message>
    <message>
        <source>Il a déjà servi, ou il est trop ancien. Demandez-en un autre ici&#xa0;: il arrive tout de suite.</source>
        <translation>It has already been used, or it is too old. Ask for another one here: it arrives straight away.</translation>
    </message>
    <message>
        <source>Choisissez un mot de passe.</source>
        <translation>Choose a password.</translation>
    </message>
    <message>
        <source>Écrivez le mot de passe une deuxième fois.</source>
        <translation>Write the password a second time.</translation>
    </message>
    <message>
        <source>Votre mot de passe est changé.</source>
        <translation>Your password is changed.</translation>
    </message>
    <message>
        <source>Connectez-vous avec le nouveau.</source>
        <translation>Sign in with the new one.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::NewRequestPage</name>
    <message>
        <source>Nouvelle demande</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>Sujet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>En quelques mots</source>
        <translation>In a few words</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: Ma facture de novembre</source>
        <translation>Example: My bill for November</translation>
    </message>
    <message>
        <source>Votre message</source>
        <translation>Your message</translation>
    </message>
    <message>
        <source>Une ou deux phrases suffisent.</source>
        <translation>One or two sentences are enough.</translation>
    </message>
    <message>
        <source>Envoyer la demande</source>
        <translation>Send the request</translation>
    </message>
    <message>
        <source>Garder pour plus tard</source>
        <translation>Keep for later</translation>
    </message>
    <message>
        <source>Mes demandes</source>
        <translation>My requests</translation>
    </message>
    <message>
        <source>Votre demande est revenue</source>
        <translation>Your request is back</translation>
    </message>
    <message>
        <source>Vous l’avez gardée le %1.</source>
        <translation>You kept it on %1.</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>Clear everything</translation>
    </message>
    <message>
        <source>Joignez la reprise des énergies, signée par les deux personnes.</source>
        <translation>Attach the energy handover, signed by both people.</translation>
    </message>
    <message>
        <source>Comment faire&#xa0;?</source>
        <translation>How to do it?</translation>
    </message>
    <message>
        <source>Écrivez votre message avant de l’envoyer.</source>
        <translation>Write your message before sending it.</translation>
    </message>
    <message>
        <source>Dites en quelques mots de quoi il s’agit.</source>
        <translation>Say in a few words what it is about.</translation>
    </message>
    <message>
        <source>Cette demande est déjà envoyée.</source>
        <translation>This request is already sent.</translation>
    </message>
    <message>
        <source>Nous répondons avant le %1. Vous n’avez plus rien à faire.</source>
        <translation>We answer before %1. You have nothing more to do.</translation>
    </message>
    <message>
        <source>Votre demande est envoyée.</source>
        <translation>Your request is sent.</translation>
    </message>
    <message>
        <source>Nous répondons avant le %1. Un e-mail vous le confirme.</source>
        <translation>We answer before %1. An e-mail confirms it.</translation>
    </message>
    <message>
        <source>Rien n’est écrit.</source>
        <translation>Nothing is written.</translation>
    </message>
    <message>
        <source>Il n’y a donc rien à garder.</source>
        <translation>So there is nothing to keep.</translation>
    </message>
    <message>
        <source>Votre demande est gardée.</source>
        <translation>Your request is kept.</translation>
    </message>
    <message>
        <source>Elle n’est pas encore envoyée. Vous la retrouvez ici quand vous voulez.</source>
        <translation>It is not sent yet. You will find it here whenever you like.</translation>
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
        <translation>%1 characters or more</translation>
    </message>
    <message>
        <source>%1 caractères ou plus (encore %2)</source>
        <translation>%1 characters or more (%2 to go)</translation>
    </message>
    <message>
        <source>au moins une lettre</source>
        <translation>at least one letter</translation>
    </message>
    <message>
        <source>pas un mot trop courant</source>
        <translation>not too common a word</translation>
    </message>
    <message>
        <source>ni votre nom, ni votre e-mail</source>
        <translation>neither your name nor your e-mail address</translation>
    </message>
    <message>
        <source>C’est bon&#xa0;: %1</source>
        <extracomment>What a screen reader says of a line of the password's list</extracomment>
        <translation>All right: %1</translation>
    </message>
    <message>
        <source>Pas encore&#xa0;: %1</source>
        <translation>Not yet: %1</translation>
    </message>
</context>
<context>
    <name>sites::electruc::PasswordPage</name>
    <message>
        <source>Changer mon mot de passe</source>
        <translation>Change my password</translation>
    </message>
    <message>
        <source>Mot de passe actuel</source>
        <translation>Current password</translation>
    </message>
    <message>
        <source>Nouveau mot de passe</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>Le nouveau mot de passe, encore une fois</source>
        <translation>The new password, once more</translation>
    </message>
    <message>
        <source>Revenir à mon profil</source>
        <translation>Back to my profile</translation>
    </message>
    <message>
        <source>Un bon mot de passe</source>
        <translation>A good password</translation>
    </message>
    <message>
        <source>Trois mots qui n’ont rien à voir, et un nombre&#xa0;: Nuage-Girafe-42.
Un autre pour chaque site.
Jamais donné par téléphone ni par e-mail&#xa0;: Electruc ne le demande pas.</source>
        <translation>Three words that have nothing to do with one another, and a number: Cloud-Giraffe-42.
A different one for each site.
Never given by telephone or by e-mail: Electruc does not ask for it.</translation>
    </message>
    <message>
        <source>Écrivez le mot de passe que vous avez maintenant.</source>
        <translation>Write the password you have now.</translation>
    </message>
    <message>
        <source>Ce n’est pas votre mot de passe actuel. Essayez encore&#xa0;: rien n’est bloqué.</source>
        <translation>This is not your current password. Try again: nothing is blocked.</translation>
    </message>
    <message>
        <source>Écrivez le nouveau mot de passe une deuxième fois.</source>
        <translation>Write the new password a second time.</translation>
    </message>
    <message>
        <source>Les deux ne sont pas pareils. Appuyez sur «&#xa0;Montrer&#xa0;» pour les comparer.</source>
        <translation>The two are not the same. Press “Show” to compare them.</translation>
    </message>
    <message>
        <source>Écrivez le nouveau mot de passe.</source>
        <translation>Write the new password.</translation>
    </message>
    <message>
        <source>C’est déjà votre mot de passe. Choisissez-en un autre.</source>
        <translation>This is already your password. Choose another one.</translation>
    </message>
    <message>
        <source>Mon mot de passe</source>
        <translation>My password</translation>
    </message>
    <message>
        <source>Mon profil</source>
        <translation>My profile</translation>
    </message>
    <message>
        <source>Votre mot de passe est changé.</source>
        <translation>Your password is changed.</translation>
    </message>
    <message>
        <source>Utilisez-le la prochaine fois que vous vous connectez. Un message vous le confirme.</source>
        <translation>Use it the next time you sign in. A message confirms it.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ProfileContactPage</name>
    <message>
        <source>Courrier et contact</source>
        <translation>Post and contact</translation>
    </message>
    <message>
        <source>Adresse de facturation</source>
        <translation>Billing address</translation>
    </message>
    <message>
        <source>Rue</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Boîte</source>
        <translation>Box</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Localité</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Comment préférez-vous que nous vous contactions&#xa0;?</source>
        <translation>How would you prefer us to contact you?</translation>
    </message>
    <message>
        <source>Contact préféré</source>
        <translation>Preferred contact</translation>
    </message>
    <message>
        <source>Par e-mail</source>
        <translation>By e-mail</translation>
    </message>
    <message>
        <source>Par téléphone</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Revenir à mon profil</source>
        <translation>Back to my profile</translation>
    </message>
    <message>
        <source>Mon profil</source>
        <translation>My profile</translation>
    </message>
    <message>
        <source>Vos changements sont enregistrés.</source>
        <translation>Your changes are saved.</translation>
    </message>
    <message>
        <source>Vos prochaines factures portent cette adresse.</source>
        <translation>Your next bills carry this address.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ProfilePage</name>
    <message>
        <source>Mon profil</source>
        <translation>My profile</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation>First name and last name</translation>
    </message>
    <message>
        <source>Pour les changer, écrivez-nous.</source>
        <translation>To change them, write to us.</translation>
    </message>
    <message>
        <source>Numéro de téléphone</source>
        <translation>Telephone number</translation>
    </message>
    <message>
        <source>Pour recevoir les rappels par SMS</source>
        <translation>To receive reminders by text message</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Envoyer le message à nouveau</source>
        <translation>Send the message again</translation>
    </message>
    <message>
        <source>Garder mon ancienne adresse</source>
        <translation>Keep my old address</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Changer</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Changer mon mot de passe</source>
        <translation>Change my password</translation>
    </message>
    <message>
        <source>Recevoir mes factures par e-mail</source>
        <translation>Receive my bills by e-mail</translation>
    </message>
    <message>
        <source>Recevoir un rappel par SMS</source>
        <translation>Receive a reminder by text message</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Annuler les changements</source>
        <translation>Cancel the changes</translation>
    </message>
    <message>
        <source>Courrier et contact</source>
        <translation>Post and contact</translation>
    </message>
    <message>
        <source>Changer mon adresse de facturation et mon contact préféré</source>
        <translation>Change my billing address and my preferred contact</translation>
    </message>
    <message>
        <source>Ce qui ne change pas ici</source>
        <translation>What does not change here</translation>
    </message>
    <message>
        <source>Ces numéros et cette adresse appartiennent à votre compteur&#xa0;: ils restent les mêmes tant que vous habitez là. Une erreur, un déménagement&#xa0;? Écrivez-nous.</source>
        <translation>These numbers and this address belong to your meter: they stay the same as long as you live there. A mistake, a move? Write to us.</translation>
    </message>
    <message>
        <source>Nous écrire</source>
        <translation>Write to us</translation>
    </message>
    <message>
        <source>Mon compte</source>
        <translation>My account</translation>
    </message>
    <message>
        <source>Changé le %1</source>
        <translation>Changed on %1</translation>
    </message>
    <message>
        <source>Une nouvelle adresse attend votre confirmation.</source>
        <translation>A new address is waiting for you to confirm it.</translation>
    </message>
    <message>
        <source>Ouvrez le message que nous avons envoyé à %1, puis cliquez sur son bouton. Jusque-là, connectez-vous avec %2.</source>
        <translation>Open the message that we sent to %1, then click its button. Until then, sign in with %2.</translation>
    </message>
    <message>
        <source>Adresse de facturation</source>
        <translation>Billing address</translation>
    </message>
    <message>
        <source>Contact préféré</source>
        <translation>Preferred contact</translation>
    </message>
    <message>
        <source>Par téléphone</source>
        <translation>By telephone</translation>
    </message>
    <message>
        <source>Par e-mail</source>
        <translation>By e-mail</translation>
    </message>
    <message>
        <source>Numéro de client</source>
        <translation>Customer number</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN code</translation>
    </message>
    <message>
        <source>Adresse du compteur</source>
        <translation>Address of the meter</translation>
    </message>
    <message>
        <source>Mes connexions</source>
        <translation>My sign-ins</translation>
    </message>
    <message>
        <source>Qui s’est connecté à votre compte, quand et avec quel appareil</source>
        <translation>Who has signed in to your account, when and with which device</translation>
    </message>
    <message>
        <source>Code par SMS</source>
        <translation>Code by text message</translation>
    </message>
    <message>
        <source>Un code en plus du mot de passe, à chaque connexion</source>
        <translation>A code as well as the password, at each sign-in</translation>
    </message>
    <message>
        <source>Mes données</source>
        <translation>My data</translation>
    </message>
    <message>
        <source>Tout ce que nous gardons sur vous, à lire et à télécharger</source>
        <translation>Everything we keep about you, to read and to download</translation>
    </message>
    <message>
        <source>Fermer mon compte</source>
        <translation>Close my account</translation>
    </message>
    <message>
        <source>Ne plus utiliser l’espace client</source>
        <translation>Stop using the customer area</translation>
    </message>
    <message>
        <source>Vos changements sont enregistrés.</source>
        <translation>Your changes are saved.</translation>
    </message>
    <message>
        <source>Ouvrez maintenant votre messagerie.</source>
        <translation>Now open your mailbox.</translation>
    </message>
    <message>
        <source>Nous avons envoyé un message à %1. Cliquez sur son bouton&#xa0;: votre nouvelle adresse sera alors la bonne.</source>
        <translation>We have sent a message to %1. Click its button: your new address will then be the right one.</translation>
    </message>
    <message>
        <source>Rien n’a changé.</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message>
        <source>Tout est déjà enregistré comme cela.</source>
        <translation>Everything is already saved like that.</translation>
    </message>
    <message>
        <source>Écrivez votre adresse e-mail&#xa0;: elle sert à vous connecter.</source>
        <translation>Write your e-mail address: you use it to sign in.</translation>
    </message>
    <message>
        <source>Quelqu’un d’autre se connecte déjà avec cette adresse. Écrivez-en une autre.</source>
        <translation>Somebody else already signs in with this address. Write another one.</translation>
    </message>
    <message>
        <source>Le message est parti.</source>
        <translation>The message is sent.</translation>
    </message>
    <message>
        <source>Regardez aussi dans «&#xa0;Suspects&#xa0;». Il arrive à %1&#xa0;: est-ce bien votre adresse&#xa0;?</source>
        <translation>Look in “Suspicious” too. It arrives at %1: is that really your address?</translation>
    </message>
    <message>
        <source>Vous gardez votre adresse.</source>
        <translation>You keep your address.</translation>
    </message>
    <message>
        <source>Connectez-vous avec %1, comme avant.</source>
        <translation>Sign in with %1, as before.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ProfileSentences</name>
    <message>
        <source>Écrivez un numéro de téléphone portable&#xa0;: c’est là qu’arrivent les SMS.</source>
        <translation>Write a mobile number: that is where text messages arrive.</translation>
    </message>
    <message>
        <source>Vous avez choisi le téléphone comme contact préféré&#xa0;: gardez un numéro ici.</source>
        <translation>You have chosen the telephone as your preferred contact: keep a number here.</translation>
    </message>
    <message>
        <source>Il manque des chiffres&#xa0;: vous en avez écrit %1. Un portable en a 10, un fixe en a 9. Exemple&#xa0;: 0400 00 00 12</source>
        <translation>Some digits are missing: you wrote %1. A mobile number has 10, a landline has 9. Example: 0400&#xa0;00&#xa0;00&#xa0;12</translation>
    </message>
    <message>
        <source>Il y a trop de chiffres&#xa0;: vous en avez écrit %1. Un portable en a 10, un fixe en a 9.</source>
        <translation>There are too many digits: you wrote %1. A mobile number has 10, a landline has 9.</translation>
    </message>
    <message>
        <source>Ce numéro n’est pas celui d’une personne. Écrivez votre numéro à vous.</source>
        <translation>This number does not belong to a person. Write your own number.</translation>
    </message>
    <message>
        <source>Les SMS n’arrivent pas sur un téléphone fixe. Écrivez un numéro de portable, ou décochez le rappel par SMS.</source>
        <translation>Text messages do not arrive on a landline. Write a mobile number, or untick the reminder by text message.</translation>
    </message>
    <message>
        <source>Ce numéro n’est pas belge ou il n’est pas complet. Exemple&#xa0;: 0400 00 00 12</source>
        <translation>This number is not Belgian or it is not complete. Example: 0400&#xa0;00&#xa0;00&#xa0;12</translation>
    </message>
    <message>
        <source>Nous n’avons pas votre numéro de téléphone. Écrivez-le d’abord dans «&#xa0;Mon profil&#xa0;».</source>
        <translation>We do not have your telephone number. Write it first in “My profile”.</translation>
    </message>
    <message>
        <source>Écrivez le nom de la rue, sans le numéro.</source>
        <translation>Write the name of the street, without the number.</translation>
    </message>
    <message>
        <source>Écrivez le numéro de la maison.</source>
        <translation>Write the house number.</translation>
    </message>
    <message>
        <source>Écrivez le code postal&#xa0;: 4 chiffres.</source>
        <translation>Write the postcode: 4 digits.</translation>
    </message>
    <message>
        <source>Écrivez le nom de la localité.</source>
        <translation>Write the name of the town.</translation>
    </message>
    <message>
        <source>Le numéro commence par un chiffre. Exemples&#xa0;: 12, 12A, 12/3</source>
        <translation>The number begins with a digit. Examples: 12, 12A, 12/3</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ReadingRow</name>
    <message>
        <source>%1 · %2 utilisés</source>
        <translation>%1 · %2 used</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ReadingSentences</name>
    <message>
        <source>Écrivez le jour où vous avez lu le compteur.</source>
        <translation>Write the day on which you read the meter.</translation>
    </message>
    <message>
        <source>Écrivez les chiffres du compteur.</source>
        <translation>Write the figures on the meter.</translation>
    </message>
    <message>
        <source>Ce nombre est trop petit&#xa0;: le dernier relevé, du %1, était %2. Relisez votre compteur.</source>
        <translation>This number is too small: the last reading, of %1, was %2. Check your meter.</translation>
    </message>
    <message>
        <source>Écrivez %1, sans les chiffres rouges après la virgule.</source>
        <translation>Write %1, without the red digits after the decimal comma.</translation>
    </message>
    <message>
        <source>Le jour et la nuit semblent échangés. Ici, le dernier relevé était %1.</source>
        <translation>Day and night seem to be swapped. Here, the last reading was %1.</translation>
    </message>
    <message>
        <source>Ce jour n’est pas encore arrivé. Choisissez le %1 ou un jour plus tôt.</source>
        <translation>This day has not come yet. Choose %1 or an earlier day.</translation>
    </message>
    <message>
        <source>Le dernier relevé est du %1. Choisissez ce jour ou un jour plus tard.</source>
        <translation>The last reading is of %1. Choose that day or a later one.</translation>
    </message>
    <message>
        <source>Ce chiffre est plus haut que d’habitude.</source>
        <translation>This figure is higher than usual.</translation>
    </message>
    <message>
        <source>%1&#xa0;: c’est plus haut que d’habitude.</source>
        <translation>%1: that is higher than usual.</translation>
    </message>
    <message>
        <source>Ce chiffre est plus bas que d’habitude.</source>
        <translation>This figure is lower than usual.</translation>
    </message>
    <message>
        <source>%1&#xa0;: c’est plus bas que d’habitude.</source>
        <translation>%1: that is lower than usual.</translation>
    </message>
    <message>
        <source>Votre compteur est-il repassé à zéro&#xa0;?</source>
        <translation>Has your meter gone back to zero?</translation>
    </message>
    <message>
        <source>%1&#xa0;: le compteur est-il repassé à zéro&#xa0;?</source>
        <translation>%1: has the meter gone back to zero?</translation>
    </message>
    <message>
        <source>Le jour et la nuit semblent échangés.</source>
        <translation>Day and night seem to be swapped.</translation>
    </message>
    <message>
        <source>%1 depuis le %2. Nous attendions entre %3 et %4&#xa0;; d’habitude, c’est environ %5 par mois. Relisez votre compteur.</source>
        <translation>%1 since %2. We expected between %3 and %4; usually it is about %5 per month. Check your meter.</translation>
    </message>
    <message>
        <source>Ce nombre est plus petit que le dernier relevé, du %1. C’est possible après %2&#xa0;: le compteur recommence alors à zéro, et vous avez utilisé %3. Relisez votre compteur.</source>
        <translation>This number is smaller than the last reading, of %1. That can happen after %2: the meter then starts again at zero, and you have used %3. Check your meter.</translation>
    </message>
    <message>
        <source>Chaque nombre ressemble à celui de l’autre case. Relisez votre compteur.</source>
        <translation>Each number looks like the one in the other box. Check your meter.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ReadingsPage</name>
    <message>
        <source>Mes relevés</source>
        <translation>My readings</translation>
    </message>
    <message>
        <source>Changer</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Changer le jour du relevé</source>
        <translation>Change the day of the reading</translation>
    </message>
    <message>
        <source>Le jour du relevé</source>
        <translation>The day of the reading</translation>
    </message>
    <message>
        <source>jour/mois/année</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>Corriger</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>C’est le bon chiffre</source>
        <translation>The figure is right</translation>
    </message>
    <message>
        <source>Envoyer mon relevé</source>
        <translation>Send my reading</translation>
    </message>
    <message>
        <source>Comment lire mon compteur&#xa0;?</source>
        <translation>How do I read my meter?</translation>
    </message>
    <message>
        <source>Mes derniers relevés</source>
        <translation>My latest readings</translation>
    </message>
    <message>
        <source>Ce que j’ai utilisé</source>
        <translation>What I have used</translation>
    </message>
    <message>
        <source>Ce que j’ai utilisé, relevé par relevé</source>
        <translation>What I have used, reading by reading</translation>
    </message>
    <message>
        <source>Tous mes relevés</source>
        <translation>All my readings</translation>
    </message>
    <message>
        <source>Voir tous mes relevés</source>
        <translation>See all my readings</translation>
    </message>
    <message>
        <source>Les chiffres noirs du compteur</source>
        <translation>The black digits of the meter</translation>
    </message>
    <message>
        <source>%1 chiffres. Ne recopiez pas le chiffre rouge.</source>
        <translation>%1 digits. Do not copy the red digit.</translation>
    </message>
    <message>
        <source>Les chiffres noirs du jour</source>
        <translation>The black digits for the day</translation>
    </message>
    <message>
        <source>Les chiffres noirs de la nuit</source>
        <translation>The black digits for the night</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1: code of the register on the meter, 1.8.1; %2: what it counts</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Appuyez sur «&#xa0;Suivant&#xa0;» jusqu’à lire %1. Recopiez jusqu’à la virgule.</source>
        <translation>Press “Next” until you read %1. Copy as far as the decimal point.</translation>
    </message>
    <message>
        <source>Lu aujourd’hui, le </source>
        <translation>Read today, on </translation>
    </message>
    <message>
        <source>Ce relevé est déjà envoyé.</source>
        <translation>This reading is already sent.</translation>
    </message>
    <message>
        <source>Nous l’avons bien reçu&#xa0;: vous n’avez plus rien à faire.</source>
        <translation>We have received it: you have nothing more to do.</translation>
    </message>
    <message>
        <source>Votre relevé est envoyé.</source>
        <translation>Your reading has been sent.</translation>
    </message>
    <message>
        <source>Il est en cours de validation. Vous le voyez dans «&#xa0;Mes derniers relevés&#xa0;».</source>
        <translation>It is being checked. You can see it in “My latest readings”.</translation>
    </message>
    <message>
        <source>Pas encore de relevé.</source>
        <translation>No reading yet.</translation>
    </message>
    <message>
        <source>Votre premier relevé se montrera ici dès que vous l’aurez envoyé.</source>
        <translation>Your first reading will appear here as soon as you have sent it.</translation>
    </message>
    <message>
        <source>Relevé du</source>
        <translation>Reading of</translation>
    </message>
</context>
<context>
    <name>sites::electruc::RegistrationPage</name>
    <message>
        <source>Activer mon espace client</source>
        <translation>Activate my customer area</translation>
    </message>
    <message>
        <source>Prenez la lettre d’invitation&#xa0;: les deux codes s’y trouvent.</source>
        <translation>Take the invitation letter: both codes are in it.</translation>
    </message>
    <message>
        <source>Les codes de votre lettre</source>
        <translation>The codes in your letter</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN code</translation>
    </message>
    <message>
        <source>18 chiffres, il commence par 54</source>
        <translation>18 digits, begins with 54</translation>
    </message>
    <message>
        <source>Code d’activation</source>
        <translation>Activation code</translation>
    </message>
    <message>
        <source>8 caractères, exemple&#xa0;: K7FR-4MPX</source>
        <translation>8 characters, example: K7FR-4MPX</translation>
    </message>
    <message>
        <source>Où trouver ces codes&#xa0;?</source>
        <translation>Where do I find these codes?</translation>
    </message>
    <message>
        <source>Votre futur accès</source>
        <translation>Your future access</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Nous y enverrons un lien pour confirmer</source>
        <translation>We will send a link there to confirm</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Activer mon espace</source>
        <translation>Activate my customer area</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Vous pourrez tout corriger avant de confirmer.</source>
        <translation>You can correct everything before you confirm.</translation>
    </message>
    <message>
        <source>Écrivez le code EAN&#xa0;: 18 chiffres, sur votre lettre.</source>
        <translation>Write the EAN code: 18 digits, on your letter.</translation>
    </message>
    <message>
        <source>Écrivez le code d’activation&#xa0;: 8 caractères, sur votre lettre.</source>
        <translation>Write the activation code: 8 characters, on your letter.</translation>
    </message>
    <message>
        <source>Écrivez votre adresse e-mail.</source>
        <translation>Write your e-mail address.</translation>
    </message>
    <message>
        <source>Choisissez un mot de passe.</source>
        <translation>Choose a password.</translation>
    </message>
    <message>
        <source>Écrivez le mot de passe une deuxième fois.</source>
        <translation>Write the password a second time.</translation>
    </message>
    <message>
        <source>Encore une fois</source>
        <translation>Once more</translation>
    </message>
</context>
<context>
    <name>sites::electruc::RequestPage</name>
    <message>
        <source>Ajouter un message</source>
        <translation>Add a message</translation>
    </message>
    <message>
        <source>Votre message</source>
        <translation>Your message</translation>
    </message>
    <message>
        <source>Envoyer le message</source>
        <translation>Send the message</translation>
    </message>
    <message>
        <source>Clôturer ma demande</source>
        <translation>Close my request</translation>
    </message>
    <message>
        <source>Demande %1</source>
        <translation>Request %1</translation>
    </message>
    <message>
        <source>Mes demandes</source>
        <translation>My requests</translation>
    </message>
    <message>
        <source>N°&#xa0;%1 · %2 · envoyée le %3</source>
        <comment>number, kind and day of a request</comment>
        <translation>No.&#xa0;%1 · %2 · sent on %3</translation>
    </message>
    <message>
        <source>Cette demande est clôturée depuis le %1.</source>
        <translation>This request has been closed since %1.</translation>
    </message>
    <message>
        <source>Ce n’est pas réglé&#xa0;? Vous pouvez la rouvrir pendant %1 jours.</source>
        <translation>Is it not settled? You can reopen it for %1 days.</translation>
    </message>
    <message>
        <source>Rouvrir ma demande</source>
        <translation>Reopen my request</translation>
    </message>
    <message>
        <source>Une autre question&#xa0;? Écrivez une nouvelle demande.</source>
        <translation>Another question? Write a new request.</translation>
    </message>
    <message>
        <source>Nouvelle demande</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>Cette demande est clôturée.</source>
        <translation>This request is closed.</translation>
    </message>
    <message>
        <source>Votre message n’est pas parti. Rouvrez d’abord la demande.</source>
        <translation>Your message has not been sent. First reopen the request.</translation>
    </message>
    <message>
        <source>Écrivez votre message avant de l’envoyer.</source>
        <translation>Write your message before sending it.</translation>
    </message>
    <message>
        <source>Ce message est déjà envoyé.</source>
        <translation>This message is already sent.</translation>
    </message>
    <message>
        <source>Nous répondons avant le %1. Vous n’avez plus rien à faire.</source>
        <translation>We answer before %1. You have nothing more to do.</translation>
    </message>
    <message>
        <source>Votre message est envoyé.</source>
        <translation>Your message has been sent.</translation>
    </message>
    <message>
        <source>Nous répondons avant le %1.</source>
        <translation>We answer before %1.</translation>
    </message>
    <message>
        <source>Clôturer cette demande&#xa0;?</source>
        <translation>Close this request?</translation>
    </message>
    <message>
        <source>Clôturez-la si votre question est réglée. Vous pourrez encore la relire, et la rouvrir pendant %1 jours.</source>
        <translation>Close it if your question is settled. You can still read it again, and reopen it for %1 days.</translation>
    </message>
    <message>
        <source>La garder ouverte</source>
        <translation>Keep it open</translation>
    </message>
    <message>
        <source>Clôturer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Votre demande est clôturée.</source>
        <translation>Your request is closed.</translation>
    </message>
    <message>
        <source>Vous pouvez la relire ici, et la rouvrir si besoin.</source>
        <translation>You can read it again here, and reopen it if need be.</translation>
    </message>
    <message>
        <source>Votre demande est rouverte.</source>
        <translation>Your request is open again.</translation>
    </message>
    <message>
        <source>Dites-nous ce qui n’est pas encore réglé, puis envoyez votre message.</source>
        <translation>Tell us what is not settled yet, then send your message.</translation>
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
        <translation>My requests</translation>
    </message>
    <message>
        <source>Nouvelle demande</source>
        <translation>New request</translation>
    </message>
    <message>
        <source>Montrer les demandes</source>
        <translation>Show the requests</translation>
    </message>
    <message>
        <source>Toutes (%1)</source>
        <translation>All (%1)</translation>
    </message>
    <message>
        <source>Ouvertes</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Clôturées</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Toutes les demandes (%1)</source>
        <translation>All requests (%1)</translation>
    </message>
    <message>
        <source>Demandes ouvertes</source>
        <translation>Open requests</translation>
    </message>
    <message>
        <source>Demandes en cours</source>
        <translation>Requests in progress</translation>
    </message>
    <message>
        <source>Demandes clôturées</source>
        <translation>Closed requests</translation>
    </message>
    <message>
        <source>Nouvelle réponse</source>
        <translation>New answer</translation>
    </message>
    <message>
        <source>à votre demande du %1</source>
        <translation>to your request of %1</translation>
    </message>
    <message>
        <source>Lire la réponse</source>
        <translation>Read the answer</translation>
    </message>
    <message>
        <source>Une demande vous attend</source>
        <translation>A request is waiting for you</translation>
    </message>
    <message>
        <source>Vous l’avez commencée le %1. Elle n’est pas encore envoyée.</source>
        <translation>You began it on %1. It is not sent yet.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Vous n’avez pas encore de demande</source>
        <translation>You have no request yet</translation>
    </message>
    <message>
        <source>Une question&#xa0;? Écrivez-nous, nous répondons en deux jours.</source>
        <translation>A question? Write to us, we reply within two days.</translation>
    </message>
    <message>
        <source>Aucune demande dans ce choix</source>
        <translation>No request in this choice</translation>
    </message>
    <message>
        <source>Vos autres demandes sont toujours là.</source>
        <translation>Your other requests are still there.</translation>
    </message>
    <message>
        <source>Voir toutes les demandes</source>
        <translation>See all requests</translation>
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
        <translation>Electricity at home</translation>
    </message>
    <message>
        <source>Un prix clair, sans surprise, pour toute la maison. Tout est compris&#xa0;: énergie, réseau, taxes et TVA.</source>
        <translation>A clear price, without surprises, for the whole house. Everything is included: energy, network, levies and VAT.</translation>
    </message>
    <message>
        <source>Deux formules, à vous de choisir</source>
        <translation>Two plans, you choose</translation>
    </message>
    <message>
        <source>Prix fixe</source>
        <translation>Fixed price</translation>
    </message>
    <message>
        <source>%1 par kWh, le même toute l’année</source>
        <translation>%1 per kWh, the same all year</translation>
    </message>
    <message>
        <source>Prix variable</source>
        <translation>Variable price</translation>
    </message>
    <message>
        <source>Il change chaque mois, selon la saison</source>
        <translation>It changes every month, with the season</translation>
    </message>
    <message>
        <source>Redevance</source>
        <translation>Standing charge</translation>
    </message>
    <message>
        <source>%1 par mois dans les deux formules</source>
        <translation>%1 per month in both plans</translation>
    </message>
    <message>
        <source>Un kWh (kilowattheure), c’est ce que consomme une lampe de 10&#xa0;watts allumée pendant 100&#xa0;heures. Votre compteur compte les kWh.</source>
        <translation>A kWh (kilowatt-hour) is what a 10&#xa0;watt lamp uses when it is lit for 100&#xa0;hours. Your meter counts the kWh.</translation>
    </message>
    <message>
        <source>Le prix variable, mois par mois</source>
        <translation>The variable price, month by month</translation>
    </message>
    <message>
        <source>Vous ne vous engagez à rien en lisant cette page.</source>
        <translation>Reading this page does not commit you to anything.</translation>
    </message>
    <message>
        <source>Votre formule est écrite sur votre contrat, dans votre espace client.</source>
        <translation>Your plan is written on your contract, in your customer area.</translation>
    </message>
    <message>
        <source>Voir mon contrat</source>
        <translation>See my contract</translation>
    </message>
    <message>
        <source>Le relevé en ligne</source>
        <translation>The reading online</translation>
    </message>
    <message>
        <source>Vous lisez votre compteur, nous calculons la facture juste&#xa0;: vous payez ce que vous avez consommé, pas plus.</source>
        <translation>You read your meter, we work out the right bill: you pay for what you have used, no more.</translation>
    </message>
    <message>
        <source>Comment faire&#xa0;?</source>
        <translation>How to do it?</translation>
    </message>
    <message>
        <source>Allez devant votre compteur avec un papier et un crayon. Une lampe de poche aide souvent.</source>
        <translation>Go to your meter with paper and a pencil. A torch often helps.</translation>
    </message>
    <message>
        <source>Vérifiez que le numéro du compteur est bien celui de votre contrat.</source>
        <translation>Check that the number of the meter is the one on your contract.</translation>
    </message>
    <message>
        <source>Écrivez les chiffres noirs, de gauche à droite. Les chiffres rouges, après la virgule, ne comptent pas.</source>
        <translation>Write the black digits, from left to right. The red digits, after the decimal point, do not count.</translation>
    </message>
    <message>
        <source>Avec un compteur jour et nuit, écrivez les deux nombres. Avec un compteur numérique, appuyez sur le bouton jusqu’à lire 1.8.1, puis 1.8.2.</source>
        <translation>With a day and night meter, write both numbers. With a digital meter, press the button until you read 1.8.1, then 1.8.2.</translation>
    </message>
    <message>
        <source>Comparez avec votre dernier relevé&#xa0;: le nouveau nombre ne peut pas être plus petit.</source>
        <translation>Compare with your last reading: the new number cannot be smaller.</translation>
    </message>
    <message>
        <source>Quand&#xa0;?</source>
        <translation>When?</translation>
    </message>
    <message>
        <source>Une fois par mois, avant la date indiquée dans votre espace client. Cela prend trois minutes. Si vous oubliez, nous estimons votre consommation et nous corrigeons la facture suivante.</source>
        <translation>Once a month, before the date given in your customer area. It takes three minutes. If you forget, we estimate your consumption and correct the next bill.</translation>
    </message>
    <message>
        <source>Envoyer un relevé</source>
        <translation>Send a reading</translation>
    </message>
    <message>
        <source>Comment lire mon compteur&#xa0;?</source>
        <translation>How do I read my meter?</translation>
    </message>
    <message>
        <source>Des factures lisibles</source>
        <translation>Bills you can read</translation>
    </message>
    <message>
        <source>Une page, le montant en grand, la date à ne pas dépasser. Vous la lisez, vous l’imprimez ou vous la gardez.</source>
        <translation>One page, the amount in large print, the date to pay by. You read it, print it or keep it.</translation>
    </message>
    <message>
        <source>Ce que vous trouvez sur une facture</source>
        <translation>What you find on a bill</translation>
    </message>
    <message>
        <source>En haut</source>
        <translation>At the top</translation>
    </message>
    <message>
        <source>votre nom, votre adresse et la période</source>
        <translation>your name, your address and the period</translation>
    </message>
    <message>
        <source>Dans le cadre vert</source>
        <translation>In the green box</translation>
    </message>
    <message>
        <source>le montant à payer et la date à ne pas dépasser</source>
        <translation>the amount to pay and the date to pay by</translation>
    </message>
    <message>
        <source>Au milieu</source>
        <translation>In the middle</translation>
    </message>
    <message>
        <source>le détail&#xa0;: énergie, redevance, réseau, taxes et TVA</source>
        <translation>the details: energy, fixed fee, network, levies and VAT</translation>
    </message>
    <message>
        <source>En bas à gauche</source>
        <translation>At the bottom left</translation>
    </message>
    <message>
        <source>votre consommation des derniers mois</source>
        <translation>your consumption over the last months</translation>
    </message>
    <message>
        <source>En bas à droite</source>
        <translation>At the bottom right</translation>
    </message>
    <message>
        <source>le compte, le montant et la communication pour payer</source>
        <translation>the account, the amount and the communication for paying</translation>
    </message>
    <message>
        <source>La communication est un nombre entouré de +++. Recopiez-la en entier&#xa0;: c’est elle qui nous dit que la facture est payée.</source>
        <translation>The communication is a number between +++. Copy the whole of it: it tells us that the bill is paid.</translation>
    </message>
    <message>
        <source>Voir une facture d’exemple (PDF)</source>
        <translation>See an example bill (PDF)</translation>
    </message>
    <message>
        <source>Ma facture me semble trop élevée</source>
        <translation>My bill seems too high to me</translation>
    </message>
    <message>
        <source>La domiciliation</source>
        <translation>Direct debit</translation>
    </message>
    <message>
        <source>La facture est payée toute seule, à la bonne date. Vous n’avez plus rien à faire, et vous gardez la main.</source>
        <translation>The bill is paid by itself, on the right date. You have nothing more to do, and you stay in charge.</translation>
    </message>
    <message>
        <source>Comment ça marche&#xa0;?</source>
        <translation>How does it work?</translation>
    </message>
    <message>
        <source>Vous signez un mandat&#xa0;: un papier qui nous autorise à prendre le montant de chaque facture sur votre compte.</source>
        <translation>You sign a mandate: a paper that allows us to take the amount of each bill from your account.</translation>
    </message>
    <message>
        <source>Nous vérifions le mandat et nous vous écrivons quand il est actif.</source>
        <translation>We check the mandate and write to you when it is active.</translation>
    </message>
    <message>
        <source>Chaque mois, vous recevez la facture comme avant. Le montant est pris sur votre compte le dernier jour pour payer, jamais avant.</source>
        <translation>Every month, you receive the bill as before. The amount is taken from your account on the last day to pay, never earlier.</translation>
    </message>
    <message>
        <source>Vous restez libre</source>
        <translation>You stay free</translation>
    </message>
    <message>
        <source>Un montant vous étonne&#xa0;?</source>
        <translation>Does an amount surprise you?</translation>
    </message>
    <message>
        <source>Demandez à votre banque de le rembourser&#xa0;: vous avez huit semaines.</source>
        <translation>Ask your bank to refund it: you have eight weeks.</translation>
    </message>
    <message>
        <source>Vous voulez arrêter&#xa0;?</source>
        <translation>Would you like to stop?</translation>
    </message>
    <message>
        <source>Dites-le-nous ou dites-le à votre banque. C’est gratuit.</source>
        <translation>Tell us or tell your bank. It is free.</translation>
    </message>
    <message>
        <source>Le compte n’est pas assez rempli&#xa0;?</source>
        <translation>Is there not enough in the account?</translation>
    </message>
    <message>
        <source>Rien n’est pris. Nous vous écrivons et vous payez comme avant.</source>
        <translation>Nothing is taken. We write to you and you pay as before.</translation>
    </message>
    <message>
        <source>Electruc ne demande jamais votre code de carte.</source>
        <translation>Electruc never asks for your card’s code.</translation>
    </message>
    <message>
        <source>Un mandat demande un numéro de compte et une signature, rien d’autre.</source>
        <translation>A mandate asks for an account number and a signature, nothing else.</translation>
    </message>
    <message>
        <source>Mettre en place ma domiciliation</source>
        <translation>Set up my direct debit</translation>
    </message>
    <message>
        <source>Poser une question</source>
        <translation>Ask a question</translation>
    </message>
    <message>
        <source>Je déménage</source>
        <translation>I am moving house</translation>
    </message>
    <message>
        <source>Un seul document suffit&#xa0;: la reprise des énergies. Vous le remplissez à deux, le jour des clés.</source>
        <translation>One document is enough: the energy handover. You fill it in together, on the day of the keys.</translation>
    </message>
    <message>
        <source>Vous quittez votre logement</source>
        <translation>You are leaving your home</translation>
    </message>
    <message>
        <source>Le jour de la remise des clés, allez devant le compteur avec la personne qui entre.</source>
        <translation>On the day the keys are handed over, go to the meter with the person moving in.</translation>
    </message>
    <message>
        <source>Écrivez ensemble le jour, le numéro du compteur et l’index. Signez tous les deux.</source>
        <translation>Write together the day, the number of the meter and the index. Both of you sign.</translation>
    </message>
    <message>
        <source>Chacun garde un exemplaire et l’envoie à son fournisseur.</source>
        <translation>Each of you keeps a copy and sends it to your own supplier.</translation>
    </message>
    <message>
        <source>Envoyez-nous le vôtre dans les trente jours, avec votre nouvelle adresse.</source>
        <translation>Send us yours within thirty days, with your new address.</translation>
    </message>
    <message>
        <source>Vous entrez dans un logement</source>
        <translation>You are moving into a home</translation>
    </message>
    <message>
        <source>Demandez le code EAN et le numéro du compteur à la personne qui part, ou au propriétaire.</source>
        <translation>Ask the person moving out, or the owner, for the EAN code and the number of the meter.</translation>
    </message>
    <message>
        <source>Remplissez le même document avec elle.</source>
        <translation>Fill in the same document together.</translation>
    </message>
    <message>
        <source>Choisissez votre fournisseur et envoyez-lui le document. Le courant n’est pas coupé.</source>
        <translation>Choose your supplier and send the document there. The electricity is not cut off.</translation>
    </message>
    <message>
        <source>La facture de clôture</source>
        <translation>The closing bill</translation>
    </message>
    <message>
        <source>Elle va jusqu’à l’index du document, pas un jour de plus. Nous la faisons dans les six semaines. Ce que vous avez payé en trop vous est rendu.</source>
        <translation>It runs up to the index on the document, not a day more. We make it within six weeks. What you have paid too much is given back to you.</translation>
    </message>
    <message>
        <source>Personne n’entre après vous&#xa0;?</source>
        <translation>Is nobody moving in after you?</translation>
    </message>
    <message>
        <source>Envoyez-nous quand même l’index et une photo du compteur&#xa0;: sans cela, vous continuez à payer.</source>
        <translation>Send us the index and a photo of the meter all the same: without them, you go on paying.</translation>
    </message>
    <message>
        <source>Ouvrir la reprise des énergies (PDF)</source>
        <translation>Open the energy handover (PDF)</translation>
    </message>
    <message>
        <source>Envoyer mon document</source>
        <translation>Send my document</translation>
    </message>
    <message>
        <source>Un rappel par SMS</source>
        <translation>A reminder by text message</translation>
    </message>
    <message>
        <source>Un message avant la date de paiement. C’est gratuit et vous arrêtez quand vous voulez.</source>
        <translation>A message before the payment date. It is free and you stop whenever you like.</translation>
    </message>
    <message>
        <source>Ce que vous recevez</source>
        <translation>What you receive</translation>
    </message>
    <message>
        <source>Cinq jours avant la date, si la facture n’est pas encore payée, votre téléphone reçoit un seul message. Il rappelle le montant et la date.</source>
        <translation>Five days before the date, if the bill is not yet paid, your telephone receives one single message. It reminds you of the amount and the date.</translation>
    </message>
    <message>
        <source>Exemple</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>«&#xa0;Electruc&#xa0;: votre facture de novembre (84,75&#xa0;€) est à payer avant le 25/11. Déjà payé&#xa0;? Merci, ne tenez pas compte de ce message.&#xa0;»</source>
        <translation>“Electruc: your bill for November (€84.75) is to be paid before 25/11. Already paid? Thank you, please ignore this message.”</translation>
    </message>
    <message>
        <source>Reconnaître un vrai message</source>
        <translation>Recognise a real message</translation>
    </message>
    <message>
        <source>Un vrai rappel ne contient jamais de lien sur lequel appuyer.</source>
        <translation>A real reminder never contains a link to press.</translation>
    </message>
    <message>
        <source>Il ne demande jamais votre mot de passe, ni votre code de carte.</source>
        <translation>It never asks for your password or your card’s code.</translation>
    </message>
    <message>
        <source>Il ne menace pas de couper le courant aujourd’hui.</source>
        <translation>It does not threaten to cut off the electricity today.</translation>
    </message>
    <message>
        <source>Un doute&#xa0;? N’ouvrez rien. Venez voir vos factures dans votre espace client.</source>
        <translation>In doubt? Do not open anything. Come and see your bills in your customer area.</translation>
    </message>
    <message>
        <source>Comment le demander&#xa0;?</source>
        <translation>How to ask for it?</translation>
    </message>
    <message>
        <source>Écrivez-nous avec votre numéro de téléphone portable&#xa0;: nous activons le rappel.</source>
        <translation>Write to us with your mobile number: we switch on the reminder.</translation>
    </message>
    <message>
        <source>Demander le rappel</source>
        <translation>Ask for the reminder</translation>
    </message>
    <message>
        <source>%1 par an, soit %2</source>
        <translation>%1 per year, that is %2</translation>
    </message>
    <message>
        <source>Moins consommer</source>
        <translation>Use less</translation>
    </message>
    <message>
        <source>Dix gestes simples, avec ce qu’ils rapportent vraiment. Commencez par un seul.</source>
        <translation>Ten simple habits, with what they really save. Begin with just one.</translation>
    </message>
    <message>
        <source>Ce que vous gagnez, environ</source>
        <translation>What you gain, roughly</translation>
    </message>
    <message>
        <source>1. Une douche de cinq minutes au lieu d’un bain (chauffe-eau électrique)</source>
        <translation>1. A five-minute shower instead of a bath (electric water heater)</translation>
    </message>
    <message>
        <source>2. Sécher le linge à l’air plutôt qu’au séchoir</source>
        <translation>2. Dry the laundry in the air rather than in the dryer</translation>
    </message>
    <message>
        <source>3. Remplacer cinq ampoules halogènes par des LED</source>
        <translation>3. Replace five halogen bulbs with LEDs</translation>
    </message>
    <message>
        <source>4. Éteindre télévision et box avec une multiprise à interrupteur</source>
        <translation>4. Switch off the television and the set-top box with a switched power strip</translation>
    </message>
    <message>
        <source>5. Mettre un couvercle sur les casseroles</source>
        <translation>5. Put a lid on the saucepans</translation>
    </message>
    <message>
        <source>6. Laver le linge à 30&#xa0;°C au lieu de 60&#xa0;°C</source>
        <translation>6. Wash the laundry at 30&#xa0;°C instead of 60&#xa0;°C</translation>
    </message>
    <message>
        <source>7. Remplir le lave-vaisselle et choisir «&#xa0;éco&#xa0;»</source>
        <translation>7. Fill the dishwasher and choose “eco”</translation>
    </message>
    <message>
        <source>8. Éteindre l’ordinateur le soir</source>
        <translation>8. Switch off the computer in the evening</translation>
    </message>
    <message>
        <source>9. Régler le frigo à 5&#xa0;°C et le dégivrer</source>
        <translation>9. Set the fridge to 5&#xa0;°C and defrost it</translation>
    </message>
    <message>
        <source>10. Ne chauffer que l’eau qu’il faut dans la bouilloire</source>
        <translation>10. Heat only the water you need in the kettle</translation>
    </message>
    <message>
        <source>Calculé au prix fixe de %1 par kWh, tout compris. Chez vous, cela dépend de vos habitudes.</source>
        <translation>Worked out at the fixed price of %1 per kWh, all included. In your home, it depends on your habits.</translation>
    </message>
    <message>
        <source>Ne prenez pas froid.</source>
        <translation>Do not catch cold.</translation>
    </message>
    <message>
        <source>Économiser, c’est éviter ce qui ne sert à rien. Gardez une bonne lumière et une pièce chaude.</source>
        <translation>Saving means avoiding what is of no use. Keep good light and a warm room.</translation>
    </message>
    <message>
        <source>Voir ma consommation</source>
        <translation>See my consumption</translation>
    </message>
</context>
<context>
    <name>sites::electruc::ServicesPage</name>
    <message>
        <source>Nos services</source>
        <translation>Our services</translation>
    </message>
    <message>
        <source>Choisissez un service pour en savoir plus. Vous ne vous engagez à rien.</source>
        <translation>Choose a service to learn more about it. You do not commit to anything.</translation>
    </message>
    <message>
        <source>Électricité à la maison</source>
        <translation>Electricity at home</translation>
    </message>
    <message>
        <source>Un prix clair, sans surprise, pour toute la maison.</source>
        <translation>A clear price, without surprises, for the whole house.</translation>
    </message>
    <message>
        <source>Voir les prix</source>
        <translation>See the prices</translation>
    </message>
    <message>
        <source>Le relevé en ligne</source>
        <translation>The reading online</translation>
    </message>
    <message>
        <source>Vous lisez votre compteur, nous calculons la facture juste.</source>
        <translation>You read your meter, we work out the right bill.</translation>
    </message>
    <message>
        <source>Envoyer un relevé</source>
        <translation>Send a reading</translation>
    </message>
    <message>
        <source>Des factures lisibles</source>
        <translation>Bills you can read</translation>
    </message>
    <message>
        <source>Une page, le montant en grand, la date à ne pas dépasser.</source>
        <translation>One page, the amount in large print, the date to pay by.</translation>
    </message>
    <message>
        <source>Voir un exemple</source>
        <translation>See an example</translation>
    </message>
    <message>
        <source>La domiciliation</source>
        <translation>Direct debit</translation>
    </message>
    <message>
        <source>La facture est payée toute seule, à la bonne date.</source>
        <translation>The bill is paid by itself, on the right date.</translation>
    </message>
    <message>
        <source>Comment ça marche</source>
        <translation>How it works</translation>
    </message>
    <message>
        <source>Un rappel par SMS</source>
        <translation>A reminder by text message</translation>
    </message>
    <message>
        <source>Un message avant la date de paiement. C’est gratuit.</source>
        <translation>A message before the payment date. It is free.</translation>
    </message>
    <message>
        <source>Choisir le rappel</source>
        <translation>Choose the reminder</translation>
    </message>
    <message>
        <source>Moins consommer</source>
        <translation>Use less</translation>
    </message>
    <message>
        <source>Dix gestes simples, avec ce qu’ils rapportent vraiment.</source>
        <translation>Ten simple habits, with what they really save.</translation>
    </message>
    <message>
        <source>Lire les conseils</source>
        <translation>Read the tips</translation>
    </message>
</context>
<context>
    <name>sites::electruc::SignInCodePage</name>
    <message>
        <source>Le code reçu par SMS</source>
        <translation>The code received by text message</translation>
    </message>
    <message>
        <source>Code de 6 chiffres</source>
        <translation>6-digit code</translation>
    </message>
    <message>
        <source>Vous pouvez le taper ou le coller. Prenez votre temps&#xa0;: un nouveau code est toujours possible.</source>
        <translation>You can type it or paste it. Take your time: a new code is always possible.</translation>
    </message>
    <message>
        <source>Me connecter</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Recevoir un autre code</source>
        <translation>Receive another code</translation>
    </message>
    <message>
        <source>Revenir à la connexion</source>
        <translation>Back to sign-in</translation>
    </message>
    <message>
        <source>Nous venons de l’envoyer au %1. Ouvrez le téléphone, en bas de la fenêtre, puis écrivez le code ici.</source>
        <translation>We have just sent it to %1. Open the phone, at the bottom of the window, then write the code here.</translation>
    </message>
    <message>
        <source>Ce code est à vous seul.</source>
        <translation>This code is for you alone.</translation>
    </message>
    <message>
        <source>Ne le dites à personne. Quelqu’un vous le demande au téléphone&#xa0;? C’est une fraude&#xa0;: raccrochez.</source>
        <translation>Do not tell it to anyone. Does someone ask you for it on the telephone? It is a fraud: hang up.</translation>
    </message>
    <message numerus="yes">
        <source>Ce n’est pas ce code. Comparez chaque chiffre avec le SMS&#xa0;: vous pouvez essayer encore %n fois.</source>
        <translation>
            <numerusform>This is not the right code. Compare each digit with the text message: you can try %n more time.</numerusform>
            <numerusform>This is not the right code. Compare each digit with the text message: you can try %n more times.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ce code ne sert plus, après %1 essais. Rien n’est bloqué&#xa0;: demandez un autre code.</source>
        <translation>This code is no longer of use, after %1 tries. Nothing is locked: ask for another code.</translation>
    </message>
    <message>
        <source>Ce code a plus de %1 minutes&#xa0;: il ne sert plus. Rien n’est perdu&#xa0;: demandez un autre code.</source>
        <translation>This code is more than %1 minutes old: it is no longer of use. Nothing is lost: ask for another code.</translation>
    </message>
    <message>
        <source>Écrivez les %1 chiffres du SMS.</source>
        <translation>Write the %1 digits from the text message.</translation>
    </message>
    <message>
        <source>Le code a %1 chiffres, et rien d’autre&#xa0;: vous en avez écrit %2. Comparez avec le SMS.</source>
        <translation>The code has %1 digits, and nothing else: you have written %2. Compare with the text message.</translation>
    </message>
    <message>
        <source>Un autre code est parti.</source>
        <translation>Another code has been sent.</translation>
    </message>
    <message>
        <source>Regardez le téléphone&#xa0;: c’est le dernier SMS qui compte.</source>
        <translation>Look at the phone: the last text message is the one that counts.</translation>
    </message>
    <message>
        <source>Le code vient de partir.</source>
        <translation>The code has just been sent.</translation>
    </message>
    <message>
        <source>Regardez d’abord le téléphone. Toujours rien après %1 secondes&#xa0;? Demandez-en un autre.</source>
        <translation>Look at the phone first. Still nothing after %1 seconds? Ask for another one.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::SignInPage</name>
    <message>
        <source>Me connecter</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Entrez dans votre espace client.</source>
        <translation>Enter your customer area.</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Rester connecté sur cet ordinateur</source>
        <translation>Stay signed in on this computer</translation>
    </message>
    <message>
        <source>Chez vous seulement. Sur un ordinateur partagé, ne cochez pas&#xa0;: ici, votre session s’arrête quand vous quittez le poste.</source>
        <translation>At home only. On a shared computer, do not tick this: here, your session ends when you leave the computer.</translation>
    </message>
    <message>
        <source>Mot de passe oublié&#xa0;?</source>
        <translation>Forgotten your password?</translation>
    </message>
    <message>
        <source>Activer mon espace</source>
        <translation>Activate my customer area</translation>
    </message>
    <message>
        <source>Avant d’écrire votre mot de passe</source>
        <translation>Before you write your password</translation>
    </message>
    <message>
        <source>Regardez l’adresse tout en haut. Elle doit contenir&#xa0;:</source>
        <translation>Look at the address right at the top. It must contain:</translation>
    </message>
    <message>
        <source>electruc.example</source>
        <translation>electruc.example</translation>
    </message>
    <message>
        <source>Electruc ne demande jamais votre mot de passe par téléphone.</source>
        <translation>Electruc never asks for your password by telephone.</translation>
    </message>
    <message>
        <source>Votre session est terminée. Rien n’est perdu.</source>
        <translation>Your session has ended. Nothing is lost.</translation>
    </message>
    <message>
        <source>Reconnectez-vous&#xa0;: ce que vous avez écrit revient à sa place.</source>
        <translation>Sign in again: what you wrote comes back to its place.</translation>
    </message>
    <message>
        <source>Écrivez votre adresse e-mail.</source>
        <translation>Write your e-mail address.</translation>
    </message>
    <message>
        <source>Écrivez votre mot de passe.</source>
        <translation>Write your password.</translation>
    </message>
</context>
<context>
    <name>sites::electruc::SignInsPage</name>
    <message>
        <source>Mes connexions</source>
        <translation>My sign-ins</translation>
    </message>
    <message>
        <source>Mon profil</source>
        <translation>My profile</translation>
    </message>
    <message>
        <source>Les %1 dernières fois que quelqu’un s’est connecté à votre compte, ou a essayé. Vous ne reconnaissez pas un jour ou un appareil&#xa0;? Changez votre mot de passe.</source>
        <translation>The last %1 times somebody signed in to your account, or tried to. Do you not recognise a day or a device? Change your password.</translation>
    </message>
    <message>
        <source>Personne ne s’est encore connecté.</source>
        <translation>Nobody has signed in yet.</translation>
    </message>
    <message>
        <source>%1 à %2</source>
        <extracomment>%1 day, %2 time</extracomment>
        <translation>%1 at %2</translation>
    </message>
    <message>
        <source>Cet ordinateur</source>
        <translation>This computer</translation>
    </message>
    <message>
        <source>Connexion réussie</source>
        <translation>Signed in successfully</translation>
    </message>
    <message>
        <source>Mot de passe refusé</source>
        <translation>Password refused</translation>
    </message>
    <message>
        <source>Ce n’était pas moi</source>
        <translation>It was not me</translation>
    </message>
    <message>
        <source>Ce n’était pas moi, ligne %1&#xa0;: %2, %3</source>
        <extracomment>%1 number of the line in the list, %2 day and time, %3 device</extracomment>
        <translation>It was not me, line %1: %2, %3</translation>
    </message>
</context>
<context>
    <name>sites::electruc::SiteArticles</name>
    <message>
        <source>Mentions légales</source>
        <translation>Legal information</translation>
    </message>
    <message>
        <source>Electruc n’existe pas. Ce site est un terrain d’exercice&#xa0;: vous pouvez tout essayer, rien n’est réel.</source>
        <translation>Electruc does not exist. This site is a place to practise: you can try everything, nothing is real.</translation>
    </message>
    <message>
        <source>Qui est Electruc&#xa0;?</source>
        <translation>Who is Electruc?</translation>
    </message>
    <message>
        <source>Electruc est un fournisseur d’électricité imaginaire, créé pour apprendre à se servir d’un site internet. Son nom, son adresse, son numéro de téléphone et son numéro d’entreprise sont inventés. Toute ressemblance avec une vraie société serait un hasard.</source>
        <translation>Electruc is an imaginary electricity supplier, created to learn how to use a website. Its name, its address, its telephone number and its company number are invented. Any likeness to a real company would be a coincidence.</translation>
    </message>
    <message>
        <source>Siège</source>
        <translation>Registered office</translation>
    </message>
    <message>
        <source>Place de la Dynamo 1, 4998 Valbois (une ville inventée)</source>
        <translation>Place de la Dynamo 1, 4998 Valbois (an invented town)</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Telephone</translation>
    </message>
    <message>
        <source>078&#xa0;00&#xa0;00&#xa0;00 (personne ne répond&#xa0;: ce numéro n’existe pas)</source>
        <translation>078&#xa0;00&#xa0;00&#xa0;00 (nobody answers: this number does not exist)</translation>
    </message>
    <message>
        <source>Les clients, les factures, les contrats</source>
        <translation>The customers, the bills, the contracts</translation>
    </message>
    <message>
        <source>Les personnes, les codes EAN, les comptes bancaires et les montants sont inventés. Chaque document imprimé porte la mention «&#xa0;Document d’entraînement&#xa0;».</source>
        <translation>The people, the EAN codes, the bank accounts and the amounts are invented. Every printed document carries the words “Training document”.</translation>
    </message>
    <message>
        <source>Ne payez rien.</source>
        <translation>Pay nothing.</translation>
    </message>
    <message>
        <source>Le compte écrit sur les factures n’appartient à personne. Aucun paiement n’est possible ici.</source>
        <translation>The account written on the bills belongs to nobody. No payment is possible here.</translation>
    </message>
    <message>
        <source>Dans la vraie vie</source>
        <translation>In real life</translation>
    </message>
    <message>
        <source>Les gestes appris ici servent partout&#xa0;: vérifier l’adresse, se connecter, lire une facture, se déconnecter. Les prix, les délais et les règles peuvent être différents chez votre fournisseur.</source>
        <translation>What you learn here is useful everywhere: checking the address, signing in, reading a bill, signing out. The prices, the time limits and the rules may be different with your supplier.</translation>
    </message>
    <message>
        <source>Vie privée</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Tout ce que vous écrivez ici reste sur cet ordinateur d’exercice.</source>
        <translation>Everything you write here stays on this training computer.</translation>
    </message>
    <message>
        <source>Ce que le site garde</source>
        <translation>What the site keeps</translation>
    </message>
    <message>
        <source>Ce que vous avez fait pendant l’exercice, pour que votre formateur puisse vous aider.</source>
        <translation>What you did during the exercise, so that your trainer can help you.</translation>
    </message>
    <message>
        <source>Les messages écrits dans «&#xa0;Contact&#xa0;»&#xa0;: personne d’autre que votre groupe ne les lit.</source>
        <translation>The messages written in “Contact”: nobody outside your group reads them.</translation>
    </message>
    <message>
        <source>Les documents téléchargés, jusqu’à la remise à zéro.</source>
        <translation>The downloaded documents, until the reset.</translation>
    </message>
    <message>
        <source>Ce que le site ne fait pas</source>
        <translation>What the site does not do</translation>
    </message>
    <message>
        <source>Il n’envoie rien sur internet.</source>
        <translation>It sends nothing to the internet.</translation>
    </message>
    <message>
        <source>Il ne dépose pas de publicité et ne vous suit nulle part.</source>
        <translation>It places no advertising and does not follow you anywhere.</translation>
    </message>
    <message>
        <source>Il ne demande aucune information vraie sur vous.</source>
        <translation>It asks for no true information about you.</translation>
    </message>
    <message>
        <source>N’écrivez pas vos vraies données.</source>
        <translation>Do not write your real details.</translation>
    </message>
    <message>
        <source>Servez-vous du nom, de l’adresse e-mail et du mot de passe de votre fiche d’exercice.</source>
        <translation>Use the name, the e-mail address and the password on your exercise sheet.</translation>
    </message>
    <message>
        <source>Tout effacer</source>
        <translation>Clear everything</translation>
    </message>
    <message>
        <source>Votre formateur remet le site à zéro en un geste&#xa0;: vos messages et vos documents disparaissent.</source>
        <translation>Your trainer resets the site in one go: your messages and your documents disappear.</translation>
    </message>
    <message>
        <source>Accessibilité</source>
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>Ce site doit pouvoir être lu et utilisé par tout le monde.</source>
        <translation>Everybody should be able to read and use this site.</translation>
    </message>
    <message>
        <source>Agrandir, changer les couleurs</source>
        <translation>Enlarge, change the colours</translation>
    </message>
    <message>
        <source>En haut de la fenêtre, «&#xa0;A+&#xa0;» agrandit le texte jusqu’à 200&#xa0;% et «&#xa0;A−&#xa0;» le réduit. Votre formateur peut aussi choisir un thème sombre ou très contrasté.</source>
        <translation>At the top of the window, “A+” makes the text larger, up to 200%, and “A−” makes it smaller. Your trainer can also choose a dark or a strong contrast theme.</translation>
    </message>
    <message>
        <source>Sans la souris</source>
        <translation>Without the mouse</translation>
    </message>
    <message>
        <source>Tabulation</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>aller au bouton ou au champ suivant</source>
        <translation>go to the next button or field</translation>
    </message>
    <message>
        <source>Majuscule + Tabulation</source>
        <translation>Shift + Tab</translation>
    </message>
    <message>
        <source>revenir au précédent</source>
        <translation>go back to the previous one</translation>
    </message>
    <message>
        <source>Entrée ou Espace</source>
        <translation>Enter or Space</translation>
    </message>
    <message>
        <source>appuyer sur le bouton</source>
        <translation>press the button</translation>
    </message>
    <message>
        <source>Flèches haut et bas</source>
        <translation>Up and down arrows</translation>
    </message>
    <message>
        <source>faire défiler la page, choisir dans une liste</source>
        <translation>scroll the page, choose in a list</translation>
    </message>
    <message>
        <source>Échap</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>fermer une fenêtre sans rien changer</source>
        <translation>close a window without changing anything</translation>
    </message>
    <message>
        <source>Avec un lecteur d’écran</source>
        <translation>With a screen reader</translation>
    </message>
    <message>
        <source>Chaque bouton et chaque champ a un nom. Les messages d’erreur disent quoi écrire. Le graphique de consommation existe aussi en tableau.</source>
        <translation>Every button and every field has a name. The error messages say what to write. The consumption chart also exists as a table.</translation>
    </message>
    <message>
        <source>Quelque chose vous gêne&#xa0;? Dites-le à votre formateur ou écrivez-nous.</source>
        <translation>Is something in your way? Tell your trainer or write to us.</translation>
    </message>
    <message>
        <source>Nous écrire</source>
        <translation>Write to us</translation>
    </message>
    <message>
        <source>Page introuvable</source>
        <translation>Page not found</translation>
    </message>
    <message>
        <source>Cette page n’existe pas. Revenez à l’accueil.</source>
        <translation>This page does not exist. Go back to the home page.</translation>
    </message>
    <message>
        <source>Regardez l’adresse, tout en haut&#xa0;: il suffit d’une lettre en trop ou en moins.</source>
        <translation>Look at the address, right at the top: one letter too many or too few is enough.</translation>
    </message>
    <message>
        <source>Revenir à l’accueil</source>
        <translation>Back to the home page</translation>
    </message>
    <message>
        <source>Chercher dans l’aide</source>
        <translation>Search in the help</translation>
    </message>
</context>
<context>
    <name>sites::electruc::SiteFooter</name>
    <message>
        <source>Electruc — fournisseur d’énergie fictif, créé pour l’entraînement</source>
        <translation>Electruc — fictional energy supplier, created for training</translation>
    </message>
    <message>
        <source>Mentions légales</source>
        <translation>Legal information</translation>
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
        <translation>Accessibility</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact, en bas de page</source>
        <translation>Contact, at the bottom of the page</translation>
    </message>
</context>
<context>
    <name>sites::electruc::SiteHeader</name>
    <message>
        <source>Accueil</source>
        <translation>Home page</translation>
    </message>
    <message>
        <source>Nos services</source>
        <translation>Our services</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Espace client</source>
        <translation>Customer area</translation>
    </message>
    <message>
        <source>Me déconnecter</source>
        <translation>Sign me out</translation>
    </message>
    <message>
        <source>Electruc, retour à l’accueil</source>
        <translation>Electruc, back to the home page</translation>
    </message>
    <message>
        <source>Menu du site</source>
        <translation>Menu of the site</translation>
    </message>
</context>
<context>
    <name>sites::electruc::StepCard</name>
    <message>
        <source>Fait</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Maintenant</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Étape %1&#xa0;: %2</source>
        <translation>Step %1: %2</translation>
    </message>
</context>
<context>
    <name>sites::electruc::Wording</name>
    <message>
        <source>À payer</source>
        <translation>To pay</translation>
    </message>
    <message>
        <source>Reçu</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Payée</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Annulée</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>À recevoir</source>
        <translation>To receive</translation>
    </message>
    <message>
        <source>En cours de validation</source>
        <translation>Being checked</translation>
    </message>
    <message>
        <source>Validé</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Refusé</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Actif</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Suspendu</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Clôturé</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Refusée</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Arrêtée</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Ouverte</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Répondue</source>
        <translation>Answered</translation>
    </message>
    <message>
        <source>Clôturée</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Ma facture</source>
        <translation>My bill</translation>
    </message>
    <message>
        <source>Mon relevé, mon compteur</source>
        <translation>My reading, my meter</translation>
    </message>
    <message>
        <source>Mon contrat</source>
        <translation>My contract</translation>
    </message>
    <message>
        <source>Mon espace client</source>
        <translation>My customer area</translation>
    </message>
    <message>
        <source>Mon déménagement</source>
        <translation>My move</translation>
    </message>
    <message>
        <source>Autre sujet</source>
        <translation>Another subject</translation>
    </message>
    <message>
        <source>N°&#xa0;%1 · envoyée le %2</source>
        <comment>number and day of a request</comment>
        <translation>No.&#xa0;%1 · sent on %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a request and its answers</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n réponse(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, acompte</source>
        <comment>month of an invoice</comment>
        <translation>%1, advance payment</translation>
    </message>
    <message>
        <source>%1, décompte annuel</source>
        <comment>month of an invoice</comment>
        <translation>%1, yearly statement</translation>
    </message>
    <message>
        <source>sera prélevée le %1</source>
        <translation>will be taken on %1</translation>
    </message>
    <message>
        <source>à payer avant le %1</source>
        <translation>to pay before %1</translation>
    </message>
    <message>
        <source>rendu le %1</source>
        <translation>refunded on %1</translation>
    </message>
    <message>
        <source>payée le %1</source>
        <translation>paid on %1</translation>
    </message>
    <message>
        <source>nous vous rendons ce montant avant le %1</source>
        <translation>we will refund you this amount before %1</translation>
    </message>
    <message>
        <source>annulée, rien à payer</source>
        <translation>cancelled, nothing to pay</translation>
    </message>
    <message>
        <source>remplacée par une autre</source>
        <translation>replaced by another one</translation>
    </message>
    <message>
        <source>Jour</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Nuit</source>
        <translation>Night</translation>
    </message>
    <message>
        <source>Injection de jour</source>
        <translation>Day injection</translation>
    </message>
    <message>
        <source>Injection de nuit</source>
        <translation>Night injection</translation>
    </message>
    <message>
        <source>Madame</source>
        <translation>Ms</translation>
    </message>
    <message>
        <source>Monsieur</source>
        <translation>Mr</translation>
    </message>
    <message>
        <source>%1, clôture</source>
        <comment>month of an invoice</comment>
        <translation>%1, closing bill</translation>
    </message>
</context>
<context>
    <name>sites::gazette::CookieTrap</name>
    <message>
        <source>Votre vie privée compte pour nous</source>
        <translation>Your privacy matters to us</translation>
    </message>
    <message>
        <source>Avec nos 642 partenaires, nous améliorons votre expérience de lecture. Profitez du meilleur de La Gazette&#xa0;!</source>
        <translation>With our 642 partners, we improve your reading experience. Enjoy the best of La Gazette!</translation>
    </message>
    <message>
        <source>Paramètres</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Vos préférences</source>
        <translation>Your preferences</translation>
    </message>
    <message>
        <source>Ces réglages recommandés vous donnent la meilleure expérience.</source>
        <translation>These recommended settings give you the best experience.</translation>
    </message>
    <message>
        <source>Statistiques de visite</source>
        <translation>Visit statistics</translation>
    </message>
    <message>
        <source>Publicités choisies pour vous</source>
        <translation>Advertising chosen for you</translation>
    </message>
    <message>
        <source>Partage avec nos 642 partenaires</source>
        <translation>Sharing with our 642 partners</translation>
    </message>
    <message>
        <source>Intérêt légitime de nos partenaires</source>
        <translation>Legitimate interest of our partners</translation>
    </message>
    <message>
        <source>Continuer avec ma sélection</source>
        <translation>Continue with my selection</translation>
    </message>
    <message>
        <source>Tout accepter et continuer</source>
        <translation>Accept all and continue</translation>
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
        <translation>The village newspaper, every day</translation>
    </message>
    <message>
        <source>Le marché du samedi s’installe place du Moulin</source>
        <translation>The Saturday market moves to Place du Moulin</translation>
    </message>
    <message>
        <source>Trente étals, de huit heures à midi. La fanfare joue à dix heures, s’il ne pleut pas.</source>
        <translation>Thirty stalls, from eight o’clock to midday. The brass band plays at ten, if it does not rain.</translation>
    </message>
    <message>
        <source>La bibliothèque prête aussi des outils</source>
        <translation>The library lends tools too</translation>
    </message>
    <message>
        <source>Une perceuse pour un après-midi, une échelle pour un week-end&#xa0;: il suffit d’une carte.</source>
        <translation>A drill for an afternoon, a ladder for a weekend: all you need is a card.</translation>
    </message>
    <message>
        <source>Le temps demain</source>
        <translation>Tomorrow’s weather</translation>
    </message>
    <message>
        <source>De la pluie le matin, du soleil l’après-midi, douze degrés.</source>
        <translation>Rain in the morning, sunshine in the afternoon, twelve degrees.</translation>
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
        <translation>The local news</translation>
    </message>
</context>
<context>
    <name>sites::gazette::TrapLesson</name>
    <message>
        <source>Vous avez tout accepté. Cette bannière est faite pour cela.</source>
        <translation>You accepted everything. This banner is made for that.</translation>
    </message>
    <message>
        <source>Rien de grave&#xa0;: ici, on s’entraîne, et rien n’est gardé. Voici comment elle vous y a poussé.</source>
        <translation>No harm done: here, we are practising, and nothing is kept. This is how it pushed you into it.</translation>
    </message>
    <message>
        <source>Vous avez tout refusé, malgré la bannière.</source>
        <translation>You refused everything, in spite of the banner.</translation>
    </message>
    <message>
        <source>Il fallait passer par «&#xa0;Paramètres&#xa0;» et décocher quatre cases. Voici ce qui vous compliquait la tâche.</source>
        <translation>You had to go through “Settings” and untick four boxes. Here is what made it harder for you.</translation>
    </message>
    <message numerus="yes">
        <source>Vous avez refusé une partie. Il reste %n case(s) cochée(s).</source>
        <translation>
            <numerusform>You refused part of it. %n box is still ticked.</numerusform>
            <numerusform>You refused part of it. %n boxes are still ticked.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rien de grave&#xa0;: ici, on s’entraîne, et rien n’est gardé. Voici ce qui vous compliquait la tâche.</source>
        <translation>No harm done: here, we are practising, and nothing is kept. Here is what made it harder for you.</translation>
    </message>
    <message>
        <source>Les ruses de cette bannière</source>
        <translation>The tricks of this banner</translation>
    </message>
    <message>
        <source>Pas de bouton «&#xa0;Refuser&#xa0;» à côté de «&#xa0;Tout accepter&#xa0;»&#xa0;: le refus est caché derrière «&#xa0;Paramètres&#xa0;».</source>
        <translation>No “Refuse” button next to “Accept all”: refusing is hidden behind “Settings”.</translation>
    </message>
    <message>
        <source>Le grand bouton de couleur attire le clic. L’autre choix n’est qu’un petit lien.</source>
        <translation>The big coloured button attracts the click. The other choice is only a small link.</translation>
    </message>
    <message>
        <source>Les cases sont cochées d’avance. Votre accord doit venir de vous.</source>
        <translation>The boxes are ticked in advance. Your agreement must come from you.</translation>
    </message>
    <message>
        <source>«&#xa0;Intérêt légitime&#xa0;»&#xa0;: des mots compliqués pour une quatrième case, à décocher aussi.</source>
        <translation>“Legitimate interest”: complicated words for a fourth box, to untick as well.</translation>
    </message>
    <message>
        <source>«&#xa0;Votre expérience&#xa0;», «&#xa0;le meilleur&#xa0;»&#xa0;: on vous flatte, et on ne dit pas ce qui est gardé.</source>
        <translation>“Your reading experience”, “the best”: they flatter you, and do not say what is kept.</translation>
    </message>
    <message>
        <source>En bas de la page, aucun lien «&#xa0;Cookies&#xa0;» pour changer d’avis.</source>
        <translation>At the bottom of the page, no “Cookies” link to change your mind.</translation>
    </message>
    <message>
        <source>La prochaine fois</source>
        <translation>Next time</translation>
    </message>
    <message>
        <source>Cherchez «&#xa0;Refuser&#xa0;», «&#xa0;Continuer sans accepter&#xa0;» ou «&#xa0;Paramètres&#xa0;», même en petit.</source>
        <translation>Look for “Refuse”, “Continue without accepting” or “Settings”, even in small print.</translation>
    </message>
    <message>
        <source>Décochez tout, puis enregistrez.</source>
        <translation>Untick everything, then save.</translation>
    </message>
    <message>
        <source>En Belgique, refuser doit être aussi simple qu’accepter. Un site qui l’oublie ne mérite pas votre accord.</source>
        <translation>In Belgium, refusing must be as simple as accepting. A site that forgets this does not deserve your agreement.</translation>
    </message>
    <message>
        <source>Recommencer</source>
        <translation>Start again</translation>
    </message>
    <message>
        <source>Voir une bannière honnête</source>
        <translation>See an honest banner</translation>
    </message>
</context>
<context>
    <name>sites::lookalike::LookalikePage</name>
    <message>
        <source>Me connecter</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>C’était un faux site</source>
        <translation>It was a fake site</translation>
    </message>
    <message>
        <source>Entrez dans votre espace client.</source>
        <translation>Enter your customer area.</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Mot de passe</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>L’adresse&#xa0;: en haut, le nom en gras est %1. Le vrai site s’appelle %2.</source>
        <translation>The address: at the top, the name in bold is %1. The real site is called %2.</translation>
    </message>
    <message>
        <source>Le cadenas ne suffit pas&#xa0;: un faux site peut aussi en avoir un.</source>
        <translation>The padlock is not enough: a fake site can have one too.</translation>
    </message>
    <message>
        <source>L’adresse&#xa0;: en haut, le nom en gras est %1. Connaissez-vous ce site&#xa0;?</source>
        <translation>The address: at the top, the name in bold is %1. Do you know this site?</translation>
    </message>
    <message>
        <source>Rien de grave&#xa0;: ici, on s’entraîne.</source>
        <translation>No harm done: here, we are practising.</translation>
    </message>
    <message>
        <source>Ce que vous avez écrit n’a été ni gardé ni envoyé. Ce piège est très bien imité&#xa0;: beaucoup de gens s’y laissent prendre.</source>
        <translation>What you wrote has been neither kept nor sent. This trap is a very good imitation: many people fall into it.</translation>
    </message>
    <message>
        <source>Rien n’a été pris. Ces messages sont faits pour que l’on clique vite&#xa0;: cela arrive à tout le monde.</source>
        <translation>Nothing has been taken. These messages are made to get people to click fast: it happens to everyone.</translation>
    </message>
    <message>
        <source>Ce qui pouvait vous mettre la puce à l’oreille</source>
        <translation>What might have made you wonder</translation>
    </message>
    <message>
        <source>La prochaine fois</source>
        <translation>Next time</translation>
    </message>
    <message>
        <source>Ne cliquez pas&#xa0;: écrivez vous-même l’adresse du site que vous connaissez.</source>
        <translation>Do not click: write the address of the site you know yourself.</translation>
    </message>
    <message>
        <source>Signalez le message avec le bouton «&#xa0;Suspect&#xa0;», puis oubliez-le.</source>
        <translation>Report the message with the “Suspicious” button, then forget it.</translation>
    </message>
    <message>
        <source>Revenir à ma messagerie</source>
        <translation>Back to my mailbox</translation>
    </message>
    <message>
        <source>Revenir au bureau</source>
        <translation>Back to the Desktop</translation>
    </message>
    <message>
        <source>Le SMS est arrivé&#xa0;: on peut le signaler sans rien ouvrir. C’est déjà réussi.</source>
        <translation>The text message arrived: you can report it without opening anything. That is already a success.</translation>
    </message>
    <message>
        <source>L’e-mail est arrivé&#xa0;: on peut le signaler sans cliquer. C’est déjà réussi.</source>
        <translation>The e-mail arrived: you can report it without clicking. That is already a success.</translation>
    </message>
    <message>
        <source>Vous avez suivi son lien&#xa0;: avant, on peut lire l’adresse, et la taper soi-même.</source>
        <translation>You followed its link: before that, you can read the address, and type it yourself.</translation>
    </message>
    <message>
        <source>La page s’est ouverte&#xa0;: on peut lire le nom en gras, puis fermer l’onglet.</source>
        <translation>The page opened: you can read the name in bold, then close the tab.</translation>
    </message>
    <message>
        <source>La page s’est ouverte&#xa0;: on peut fermer l’onglet. Rien n’a été donné.</source>
        <translation>The page opened: you can close the tab. Nothing has been given.</translation>
    </message>
    <message>
        <source>Vous avez écrit dans le formulaire&#xa0;: dans la vraie vie, c’est le moment d’agir vite.</source>
        <translation>You wrote in the form: in real life, this is the moment to act fast.</translation>
    </message>
    <message>
        <source>Où l’on pouvait s’arrêter</source>
        <translation>Where you could have stopped</translation>
    </message>
    <message>
        <source>Dans la vraie vie</source>
        <translation>In real life</translation>
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
        <translation>Clue found. %1</translation>
    </message>
    <message>
        <source>Pas un indice. %1</source>
        <translation>Not a clue. %1</translation>
    </message>
    <message>
        <source>Appuyez si cette partie vous fait douter.</source>
        <translation>Press if this part makes you doubt.</translation>
    </message>
</context>
<context>
    <name>sites::mail::ComposePage</name>
    <message>
        <source>À</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Une adresse a toujours un signe @. Plusieurs personnes&#xa0;? Mettez une virgule entre les adresses.</source>
        <translation>An address always has an @ sign. Several people? Put a comma between the addresses.</translation>
    </message>
    <message>
        <source>Choisir dans mon carnet</source>
        <translation>Choose from my address book</translation>
    </message>
    <message>
        <source>Objet</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Joindre un fichier</source>
        <translation>Attach a file</translation>
    </message>
    <message>
        <source>Envoyer</source>
        <translation>Send</translation>
    </message>
    <message>
        <source>Effacer ce message</source>
        <translation>Erase this message</translation>
    </message>
    <message>
        <source>ouvert</source>
        <translation>open</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Transférer</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Brouillon</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Nouveau message</source>
        <translation>New message</translation>
    </message>
    <message>
        <source>Le brouillon n’a pas pu être gardé. Continuez&#xa0;: nous essayons encore.</source>
        <translation>The draft could not be kept. Carry on: we are trying again.</translation>
    </message>
    <message>
        <source>Brouillon gardé à %1</source>
        <translation>Draft kept at %1</translation>
    </message>
    <message>
        <source>Ajouter %1, %2</source>
        <translation>Add %1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a file, its size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Retirer %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>a file, why it is refused</comment>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>%n fichier(s) à remplacer</source>
        <translation>
            <numerusform>%n file to replace</numerusform>
            <numerusform>%n files to replace</numerusform>
        </translation>
    </message>
    <message>
        <source>Envoyer sans objet&#xa0;?</source>
        <translation>Send without a subject?</translation>
    </message>
    <message>
        <source>L’objet dit en quelques mots de quoi vous parlez. On le lit avant d’ouvrir le message.</source>
        <translation>The subject says in a few words what you are writing about. People read it before they open the message.</translation>
    </message>
    <message>
        <source>Écrire un objet</source>
        <translation>Write a subject</translation>
    </message>
    <message>
        <source>Envoyer sans objet</source>
        <translation>Send without a subject</translation>
    </message>
    <message>
        <source>Votre message est envoyé.</source>
        <translation>Your message has been sent.</translation>
    </message>
    <message>
        <source>Vous le retrouvez dans «&#xa0;Envoyés&#xa0;».</source>
        <translation>You will find it in “Sent”.</translation>
    </message>
    <message>
        <source>Écrivez à qui vous envoyez le message.</source>
        <translation>Write who you are sending the message to.</translation>
    </message>
    <message>
        <source>Écrivez votre message avant de l’envoyer.</source>
        <translation>Write your message before sending it.</translation>
    </message>
    <message>
        <source>Effacer ce message&#xa0;?</source>
        <translation>Erase this message?</translation>
    </message>
    <message>
        <source>Ce que vous avez écrit sera perdu.</source>
        <translation>What you have written will be lost.</translation>
    </message>
    <message>
        <source>Continuer à écrire</source>
        <translation>Go on writing</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>Le message est effacé.</source>
        <translation>The message is erased.</translation>
    </message>
</context>
<context>
    <name>sites::mail::ContactsPage</name>
    <message>
        <source>Carnet d’adresses</source>
        <translation>Address book</translation>
    </message>
    <message>
        <source>Votre carnet est vide. Ajoutez les personnes à qui vous écrivez souvent.</source>
        <translation>Your address book is empty. Add the people you often write to.</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Adresse e-mail</source>
        <translation>E-mail address</translation>
    </message>
    <message>
        <source>Le signe @&#xa0;: tenez la touche AltGr et appuyez sur la touche é (2).</source>
        <translation>The @ sign: hold down the AltGr key and press the é (2) key.</translation>
    </message>
    <message>
        <source>Ajouter au carnet</source>
        <translation>Add to the address book</translation>
    </message>
    <message>
        <source>Ne pas modifier</source>
        <translation>Do not change</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Écrire à %1</source>
        <translation>Write to %1</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Modifier %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Supprimer %1 du carnet</source>
        <translation>Delete %1 from the address book</translation>
    </message>
    <message>
        <source>%1 est dans votre carnet.</source>
        <translation>%1 is in your address book.</translation>
    </message>
    <message>
        <source>%1 n’est plus dans votre carnet.</source>
        <translation>%1 is no longer in your address book.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <comment>to undo</comment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Cette adresse est déjà dans votre carnet.</source>
        <translation>This address is already in your address book.</translation>
    </message>
    <message>
        <source>Modifier une adresse</source>
        <translation>Change an address</translation>
    </message>
    <message>
        <source>Ajouter une adresse</source>
        <translation>Add an address</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>sites::mail::FolderColumn</name>
    <message>
        <source>Carnet</source>
        <translation>Address book</translation>
    </message>
    <message>
        <source>Écrire</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Folders</translation>
    </message>
    <message numerus="yes">
        <source>%n brouillon(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sites::mail::FolderPage</name>
    <message>
        <source>Vider la corbeille</source>
        <translation>Empty the bin</translation>
    </message>
    <message>
        <source>Retour à la liste</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Rien trouvé pour «&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;». Essayez un autre mot.</source>
        <translation>Nothing found for “%1” in “%2”. Try another word.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) trouvé(s)</source>
        <translation>
            <numerusform>%n message found</numerusform>
            <numerusform>%n messages found</numerusform>
        </translation>
    </message>
    <message>
        <source>Pas de message.</source>
        <translation>No messages.</translation>
    </message>
    <message>
        <source>Choisissez un message dans la liste</source>
        <translation>Choose a message in the list</translation>
    </message>
    <message>
        <source>Au clavier&#xa0;: ↑ et ↓ pour choisir, Entrée pour ouvrir, R pour répondre, T pour transférer, S pour signaler, Suppr pour supprimer.</source>
        <translation>With the keyboard: ↑ and ↓ to choose, Enter to open, R to reply, T to forward, S to report, Delete to delete.</translation>
    </message>
    <message>
        <source>Les messages que vous envoyez se trouvent ici.</source>
        <translation>The messages you send are here.</translation>
    </message>
    <message>
        <source>Un message commencé et pas encore envoyé se garde ici tout seul.</source>
        <translation>A message begun and not yet sent is kept here by itself.</translation>
    </message>
    <message>
        <source>Les messages que vous signalez, et ceux qui semblent faux, se trouvent ici.</source>
        <translation>The messages you report, and those that look fake, are here.</translation>
    </message>
    <message>
        <source>Les messages supprimés attendent ici&#xa0;: vous pouvez les remettre à leur place.</source>
        <translation>Deleted messages wait here: you can put them back in their place.</translation>
    </message>
    <message>
        <source>Les messages que l’on vous écrit arrivent ici.</source>
        <translation>The messages people write to you arrive here.</translation>
    </message>
    <message>
        <source>Messages&#xa0;: %1</source>
        <translation>Messages: %1</translation>
    </message>
    <message>
        <source>Flèches pour choisir, Entrée pour ouvrir, R pour répondre, T pour transférer, S pour signaler, Suppr pour supprimer</source>
        <translation>Arrows to choose, Enter to open, R to reply, T to forward, S to report, Delete to delete</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Le message est dans la corbeille.</source>
        <translation>The message is in the bin.</translation>
    </message>
    <message>
        <source>Vous pouvez le remettre à sa place.</source>
        <translation>You can put it back in its place.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <comment>to undo</comment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Le message est revenu dans «&#xa0;%1&#xa0;».</source>
        <translation>The message is back in “%1”.</translation>
    </message>
    <message>
        <source>Supprimer ce message pour toujours&#xa0;?</source>
        <translation>Delete this message for ever?</translation>
    </message>
    <message>
        <source>Vous ne pourrez plus le remettre à sa place.</source>
        <translation>You will no longer be able to put it back in its place.</translation>
    </message>
    <message>
        <source>Garder</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Supprimer pour toujours</source>
        <translation>Delete for ever</translation>
    </message>
    <message>
        <source>Le message est supprimé pour toujours.</source>
        <translation>The message is deleted for ever.</translation>
    </message>
    <message>
        <source>Vider la corbeille&#xa0;?</source>
        <translation>Empty the bin?</translation>
    </message>
    <message>
        <source>Tous les messages de la corbeille seront supprimés pour toujours.</source>
        <translation>All the messages in the bin will be deleted for ever.</translation>
    </message>
    <message>
        <source>La corbeille est vide.</source>
        <translation>The bin is empty.</translation>
    </message>
    <message>
        <source>Le message est signalé.</source>
        <translation>The message is reported.</translation>
    </message>
    <message>
        <source>Il est dans «&#xa0;Suspects&#xa0;». En cas de doute, c’est le bon geste&#xa0;: on n’ouvre pas, on signale.</source>
        <translation>It is in “Suspicious”. When in doubt, that is the right thing to do: do not open it, report it.</translation>
    </message>
    <message>
        <source>Le message est revenu dans «&#xa0;Reçus&#xa0;».</source>
        <translation>The message is back in “Inbox”.</translation>
    </message>
    <message>
        <source>Le message est de nouveau marqué comme non lu.</source>
        <translation>The message is marked as unread again.</translation>
    </message>
    <message>
        <source>%1 est dans votre carnet.</source>
        <translation>%1 is in your address book.</translation>
    </message>
    <message>
        <source>Voir le carnet</source>
        <translation>See the address book</translation>
    </message>
</context>
<context>
    <name>sites::mail::LessonBox</name>
    <message>
        <source>Exercice&#xa0;: ce message est-il vrai ou faux&#xa0;?</source>
        <translation>Exercise: is this message genuine or false?</translation>
    </message>
    <message>
        <source>Messages jugés&#xa0;: %1 sur %2. Réponses justes&#xa0;: %3.</source>
        <translation>Messages judged: %1 of %2. Right answers: %3.</translation>
    </message>
    <message>
        <source>Il est vrai</source>
        <translation>It is genuine</translation>
    </message>
    <message>
        <source>Il est faux</source>
        <translation>It is false</translation>
    </message>
    <message>
        <source>Je ne sais pas</source>
        <translation>I do not know</translation>
    </message>
    <message>
        <source>Message suivant</source>
        <translation>Next message</translation>
    </message>
    <message>
        <source>Cliquez dans le message sur ce qui le trahit. Indices trouvés&#xa0;: %1 sur %2.</source>
        <translation>Click in the message on what gives it away. Clues found: %1 of %2.</translation>
    </message>
    <message>
        <source>Bien vu, il est faux.</source>
        <translation>Well spotted, it is false.</translation>
    </message>
    <message>
        <source>Bien vu, il est vrai.</source>
        <translation>Well spotted, it is genuine.</translation>
    </message>
    <message>
        <source>Ne pas savoir est une bonne réponse&#xa0;: on ne clique pas.</source>
        <translation>Not knowing is a good answer: you do not click.</translation>
    </message>
    <message>
        <source>Pas tout à fait. Vous pouvez répondre encore.</source>
        <translation>Not quite. You can answer again.</translation>
    </message>
</context>
<context>
    <name>sites::mail::LinkStatus</name>
    <message>
        <source>Ce lien mène à&#xa0;: %1</source>
        <translation>This link goes to: %1</translation>
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
        <translation>Mailbox, back to the inbox</translation>
    </message>
    <message>
        <source>Chercher un message</source>
        <translation>Search for a message</translation>
    </message>
    <message>
        <source>Haut de la messagerie</source>
        <translation>Top of the mailbox</translation>
    </message>
</context>
<context>
    <name>sites::mail::MailListModel</name>
    <message>
        <source>(à personne encore)</source>
        <translation>(to nobody yet)</translation>
    </message>
    <message>
        <source>À %1</source>
        <translation>To %1</translation>
    </message>
    <message>
        <source>non lu</source>
        <translation>unread</translation>
    </message>
    <message>
        <source>avec un fichier</source>
        <translation>with a file</translation>
    </message>
    <message>
        <source>répondu</source>
        <translation>replied</translation>
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
        <translation>My e-mails</translation>
    </message>
</context>
<context>
    <name>sites::mail::MailTexts</name>
    <message>
        <source>Envoyés</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Brouillons</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Suspects</source>
        <translation>Suspicious</translation>
    </message>
    <message>
        <source>Corbeille</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Reçus</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>(sans objet)</source>
        <translation>(no subject)</translation>
    </message>
    <message>
        <source>hier</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>aujourd’hui, %1 à %2</source>
        <translation>today, %1 at %2</translation>
    </message>
    <message>
        <source>hier, %1 à %2</source>
        <translation>yesterday, %1 at %2</translation>
    </message>
    <message>
        <source>le %1 à %2</source>
        <translation>on %1 at %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) non lu(s)</source>
        <translation>
            <numerusform>%n unread message</numerusform>
            <numerusform>%n unread messages</numerusform>
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
        <translation>On %1 at %2, %3 wrote:</translation>
    </message>
    <message>
        <source>Message transféré</source>
        <translation>Forwarded message</translation>
    </message>
    <message>
        <source>De&#xa0;: %1 (%2)</source>
        <translation>From: %1 (%2)</translation>
    </message>
    <message>
        <source>Date&#xa0;: %1 à %2</source>
        <translation>Date: %1 at %2</translation>
    </message>
    <message>
        <source>Objet&#xa0;: %1</source>
        <translation>Subject: %1</translation>
    </message>
    <message>
        <source>Il manque le signe @ dans «&#xa0;%1&#xa0;». Exemple&#xa0;: lucie.delvaux@messagerie.example</source>
        <translation>The @ sign is missing in “%1”. Example: lucie.delvaux@messagerie.example</translation>
    </message>
    <message>
        <source>Il y a deux signes @ dans «&#xa0;%1&#xa0;». Une adresse n’en a qu’un.</source>
        <translation>There are two @ signs in “%1”. An address has only one.</translation>
    </message>
    <message>
        <source>Il manque le nom avant le signe @ dans «&#xa0;%1&#xa0;».</source>
        <translation>The name before the @ sign is missing in “%1”.</translation>
    </message>
    <message>
        <source>La fin de l’adresse manque dans «&#xa0;%1&#xa0;». Après @, il y a un nom, un point et une fin&#xa0;: messagerie.example</source>
        <translation>The end of the address is missing in “%1”. After the @ come a name, a dot and an ending: messagerie.example</translation>
    </message>
    <message>
        <source>Une adresse n’a ni accent ni espace&#xa0;: relisez «&#xa0;%1&#xa0;».</source>
        <translation>An address has no accents and no spaces: check “%1”.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’est pas une adresse complète. Exemple&#xa0;: lucie.delvaux@messagerie.example</source>
        <translation>“%1” is not a complete address. Example: lucie.delvaux@messagerie.example</translation>
    </message>
</context>
<context>
    <name>sites::mail::MessageAnatomy</name>
    <message>
        <source>Expéditeur</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>Sujet</source>
        <translation>Subject</translation>
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
        <translation>“%1”, which leads to %2</translation>
    </message>
    <message>
        <source>Cet expéditeur-là n’a rien d’anormal. Cherchez ce que le message vous demande de faire.</source>
        <translation>There is nothing odd about this sender. Look for what the message asks you to do.</translation>
    </message>
    <message>
        <source>Un vrai message pourrait s’appeler ainsi. Regardez plutôt l’adresse ou le texte.</source>
        <translation>A genuine message could be called that. Look at the address or the text instead.</translation>
    </message>
    <message>
        <source>L’adresse du lien est celle que l’on attend. Regardez l’expéditeur ou le texte.</source>
        <translation>The address of the link is the expected one. Look at the sender or the text.</translation>
    </message>
    <message>
        <source>Cette phrase pourrait être dans un vrai message. Continuez de chercher, rien ne presse.</source>
        <translation>This sentence could be in a genuine message. Keep looking, there is no hurry.</translation>
    </message>
</context>
<context>
    <name>sites::mail::MessageView</name>
    <message>
        <source>Ce message est dans «&#xa0;Suspects&#xa0;».</source>
        <translation>This message is in “Suspicious”.</translation>
    </message>
    <message>
        <source>Ne donnez rien, n’ouvrez pas ses liens, sauf si vous êtes sûr de qui l’envoie.</source>
        <translation>Give nothing and do not open its links, unless you are sure who sent it.</translation>
    </message>
    <message>
        <source>à moi</source>
        <translation>to me</translation>
    </message>
    <message>
        <source>à %1</source>
        <translation>to %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>to whom, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Mène à %1</source>
        <translation>Goes to %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A file: its name, its size</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Voir</source>
        <translation>See</translation>
    </message>
    <message>
        <source>Voir %1</source>
        <translation>See %1</translation>
    </message>
    <message>
        <source>Télécharger</source>
        <translation>Download</translation>
    </message>
    <message>
        <source>Télécharger %1</source>
        <translation>Download %1</translation>
    </message>
    <message>
        <source>Touche %1</source>
        <translation>%1 key</translation>
    </message>
    <message>
        <source>%1 (touche %2)</source>
        <translation>%1 (%2 key)</translation>
    </message>
    <message>
        <source>Suppr</source>
        <comment>the Delete key</comment>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Remettre</source>
        <translation>Put back</translation>
    </message>
    <message>
        <source>Supprimer pour toujours</source>
        <translation>Delete for ever</translation>
    </message>
    <message>
        <source>Pas suspect</source>
        <translation>Not suspicious</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Transférer</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Répondre</source>
        <translation>Reply</translation>
    </message>
    <message>
        <source>Suspect</source>
        <translation>Suspicious</translation>
    </message>
    <message>
        <source>Marquer comme non lu</source>
        <translation>Mark as unread</translation>
    </message>
    <message>
        <source>Ajouter au carnet</source>
        <translation>Add to the address book</translation>
    </message>
</context>
<context>
    <name>trainer::BackgroundWork</name>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>trainer::ClientFile</name>
    <message>
        <source>Corriger</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Il n’y en a pas.</source>
        <translation>There are none.</translation>
    </message>
    <message>
        <source>Voir %1</source>
        <translation>See %1</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dossier de %1</source>
        <extracomment>%1 a name</extracomment>
        <translation>File of %1</translation>
    </message>
    <message>
        <source>Le raccordement</source>
        <translation>The connection</translation>
    </message>
    <message>
        <source>L’espace client</source>
        <translation>The customer area</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>trainer::ClosedQuizzes</name>
    <message>
        <source>Plus d’essai pour le questionnaire de «&#xa0;%1&#xa0;».</source>
        <translation>No try left for the questions of “%1”.</translation>
    </message>
    <message>
        <source>Redonner 1 essai</source>
        <translation>Give 1 try back</translation>
    </message>
    <message>
        <source>Redonner %1 essais</source>
        <translation>Give %1 tries back</translation>
    </message>
    <message>
        <source>Les essais n’ont pas pu être redonnés. Essayez encore.</source>
        <translation>The tries could not be given back. Try again.</translation>
    </message>
    <message>
        <source>C’est fait&#xa0;: 1 essai de plus pour «&#xa0;%1&#xa0;».</source>
        <translation>Done: 1 more try for “%1”.</translation>
    </message>
    <message>
        <source>C’est fait&#xa0;: %1 essais de plus pour «&#xa0;%2&#xa0;».</source>
        <translation>Done: %1 more tries for “%2”.</translation>
    </message>
</context>
<context>
    <name>trainer::ClosingPage</name>
    <message>
        <source>Bilan</source>
        <translation>Close of session</translation>
    </message>
    <message>
        <source>Ce que chacun emporte à la fin de la séance.</source>
        <translation>What everybody takes away at the end of the session.</translation>
    </message>
    <message>
        <source>Les papiers du groupe</source>
        <translation>The group’s papers</translation>
    </message>
    <message>
        <source>Un seul PDF pour tout le groupe, une personne après l’autre.</source>
        <translation>A single PDF for the whole group, one person after the other.</translation>
    </message>
    <message>
        <source>Les feuilles «&#xa0;Ce que je sais faire&#xa0;»</source>
        <translation>The sheets “What I can do”</translation>
    </message>
    <message>
        <source>Avec les prénoms</source>
        <translation>With first names</translation>
    </message>
    <message>
        <source>Les attestations, avec les prénoms</source>
        <translation>The certificates, with the first names</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Enregistrer en PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Que faire en cas de fraude</source>
        <translation>What to do in case of fraud</translation>
    </message>
    <message>
        <source>Une page à donner à chacun&#xa0;: qui appeler, et dans quel ordre.</source>
        <translation>A page to give to everybody: whom to call, and in which order.</translation>
    </message>
    <message>
        <source>Imprimer cette page</source>
        <translation>Print this page</translation>
    </message>
    <message>
        <source>Vérifier une attestation</source>
        <translation>Check a certificate</translation>
    </message>
    <message>
        <source>Le code, ou le texte du code QR</source>
        <translation>The code, or the text of the QR code</translation>
    </message>
    <message>
        <source>Le code est imprimé à côté du code QR, comme V3QK-88TD.</source>
        <translation>The code is printed beside the QR code, such as V3QK-88TD.</translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Choisir un PDF</source>
        <translation>Choose a PDF</translation>
    </message>
    <message>
        <source>Annuler cette attestation</source>
        <translation>Withdraw this certificate</translation>
    </message>
    <message>
        <source>Reconnaître les attestations d’ailleurs</source>
        <translation>Recognise certificates from elsewhere</translation>
    </message>
    <message>
        <source>Un autre ordinateur reconnaît vos attestations quand il a votre clé publique. Comparez l’empreinte par téléphone avant d’accepter une clé.</source>
        <translation>Another computer recognises your certificates when it has your public key. Compare the fingerprint by telephone before you accept a key.</translation>
    </message>
    <message>
        <source>Enregistrer ma clé publique</source>
        <translation>Save my public key</translation>
    </message>
    <message>
        <source>Accepter une clé</source>
        <translation>Accept a key</translation>
    </message>
    <message>
        <source>Il n’y a rien à imprimer.</source>
        <translation>There is nothing to print.</translation>
    </message>
    <message>
        <source>Choisissez ce que vous voulez. Une attestation demande au moins un exercice réussi.</source>
        <translation>Choose what you want. A certificate needs at least one completed exercise.</translation>
    </message>
    <message>
        <source>Enregistrer les papiers du groupe</source>
        <translation>Save the group’s papers</translation>
    </message>
    <message>
        <source>Documents PDF (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>Choisissez un autre endroit, puis essayez encore.</source>
        <translation>Choose another place, then try again.</translation>
    </message>
    <message>
        <source>Choisir une attestation</source>
        <translation>Choose a certificate</translation>
    </message>
    <message>
        <source>Ce n’est pas le code d’une attestation.</source>
        <translation>This is not the code of a certificate.</translation>
    </message>
    <message>
        <source>Écrivez d’abord le code qui est imprimé sur l’attestation.</source>
        <translation>First write the code that is printed on the certificate.</translation>
    </message>
    <message>
        <source>Annuler l’attestation %1&#xa0;?</source>
        <translation>Withdraw the certificate %1?</translation>
    </message>
    <message>
        <source>Sa vérification échouera sur cet ordinateur. Le papier, lui, ne change pas.</source>
        <translation>Its check will fail on this computer. The paper itself does not change.</translation>
    </message>
    <message>
        <source>La garder</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>L’attestation %1 est annulée.</source>
        <translation>The certificate %1 is withdrawn.</translation>
    </message>
    <message>
        <source>Clés d’Electruc (*.json)</source>
        <translation>Keys of Electruc (*.json)</translation>
    </message>
    <message>
        <source>Votre clé publique est dans un fichier.</source>
        <translation>Your public key is in a file.</translation>
    </message>
    <message>
        <source>Le fichier n’a pas pu être écrit.</source>
        <translation>The file could not be written.</translation>
    </message>
    <message>
        <source>Ce n’est pas un fichier de clé d’Electruc.</source>
        <translation>This is not a key file of Electruc.</translation>
    </message>
    <message>
        <source>Demandez-le à nouveau à l’autre organisation.</source>
        <translation>Ask the other organisation for it again.</translation>
    </message>
    <message>
        <source>Cette clé est acceptée.</source>
        <translation>This key is accepted.</translation>
    </message>
    <message>
        <source>Empreinte&#xa0;: %1</source>
        <translation>Fingerprint: %1</translation>
    </message>
    <message>
        <source>Votre empreinte&#xa0;: %1</source>
        <translation>Your fingerprint: %1</translation>
    </message>
    <message>
        <source>Acceptée&#xa0;: %1, %2</source>
        <extracomment>%1 an organisation, %2 the fingerprint of its key</extracomment>
        <translation>Accepted: %1, %2</translation>
    </message>
    <message>
        <source>sans nom</source>
        <translation>without a name</translation>
    </message>
    <message>
        <source>Cela n’a pas pu être fait.</source>
        <translation>That could not be done.</translation>
    </message>
    <message>
        <source>Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau.</source>
        <translation>Try again. If it does not work, close the program and open it again.</translation>
    </message>
    <message>
        <source>Modèle d’attestation</source>
        <translation>Certificate template</translation>
    </message>
    <message>
        <source>Pour qui</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>%1 (par défaut)</source>
        <translation>%1 (default)</translation>
    </message>
    <message>
        <source>Tout le groupe</source>
        <translation>The whole group</translation>
    </message>
</context>
<context>
    <name>trainer::ContentPanel</name>
    <message>
        <source>Exercices ajoutés</source>
        <translation>Added exercises</translation>
    </message>
    <message>
        <source>Des exercices écrits par vous ou par une autre organisation, dans un fichier .zip. Chacun est vérifié&#xa0;: rien d’autre qu’un exercice n’entre.</source>
        <translation>Exercises written by you or by another organisation, in a .zip file. Each is checked: nothing but exercises comes in.</translation>
    </message>
    <message>
        <source>Ajouter un fichier .zip</source>
        <translation>Add a .zip file</translation>
    </message>
    <message>
        <source>1 exercice</source>
        <translation>1 exercise</translation>
    </message>
    <message>
        <source>%1 exercices</source>
        <translation>%1 exercises</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Enregistrer «&#xa0;%1&#xa0;» dans un fichier</source>
        <translation>Save “%1” to a file</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Retirer «&#xa0;%1&#xa0;»</source>
        <translation>Remove “%1”</translation>
    </message>
    <message>
        <source>Ajouter des exercices</source>
        <translation>Add exercises</translation>
    </message>
    <message>
        <source>Paquets d’exercices (*.zip)</source>
        <translation>Exercise packs (*.zip)</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est ajouté.</source>
        <translation>“%1” is added.</translation>
    </message>
    <message>
        <source>Les exercices viennent après ceux d’Electruc.</source>
        <translation>The exercises come after those of Electruc.</translation>
    </message>
    <message>
        <source>et %1 autres</source>
        <translation>and %1 more</translation>
    </message>
    <message>
        <source>Ce paquet est refusé. Rien n’a été ajouté.</source>
        <translation>This pack is refused. Nothing was added.</translation>
    </message>
    <message>
        <source>Voici pourquoi, pour la personne qui l’a écrit&#xa0;:</source>
        <translation>Here is why, for whoever wrote it:</translation>
    </message>
    <message>
        <source>Enregistrer les exercices</source>
        <translation>Save the exercises</translation>
    </message>
    <message>
        <source>Les exercices sont dans un fichier.</source>
        <translation>The exercises are in a file.</translation>
    </message>
    <message>
        <source>Le fichier n’a pas pu être écrit.</source>
        <translation>The file could not be written.</translation>
    </message>
    <message>
        <source>Choisissez un autre endroit, puis essayez encore.</source>
        <translation>Choose another place, then try again.</translation>
    </message>
    <message>
        <source>Les exercices sont retirés.</source>
        <translation>The exercises are removed.</translation>
    </message>
    <message>
        <source>Ce que chacun y a réussi revient si vous les ajoutez à nouveau.</source>
        <translation>What everybody achieved in them comes back if you add them again.</translation>
    </message>
    <message>
        <source>Cela n’a pas pu être fait.</source>
        <translation>That could not be done.</translation>
    </message>
    <message>
        <source>Choisissez un autre fichier, ou réessayez.</source>
        <translation>Choose another file, or try again.</translation>
    </message>
    <message>
        <source>Un instant, les exercices sont vérifiés…</source>
        <translation>One moment, the exercises are being checked…</translation>
    </message>
</context>
<context>
    <name>trainer::DataPage</name>
    <message>
        <source>Données</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Chercher dans la liste</source>
        <translation>Search in the list</translation>
    </message>
    <message>
        <source>Année</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Exporter</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Tout désélectionner</source>
        <translation>Choose none</translation>
    </message>
    <message>
        <source>Les flèches changent de ligne&#xa0;; Espace la choisit, Entrée l’ouvre, la touche Menu montre ce qu’on peut faire.</source>
        <translation>The arrows move to another line; Space chooses it, Enter opens it, the Menu key shows what you can do.</translation>
    </message>
    <message>
        <source>Il n’y a rien à montrer ici.</source>
        <translation>There is nothing to show here.</translation>
    </message>
    <message>
        <source>Changez les mots cherchés ou les filtres.</source>
        <translation>Change the words searched for or the filters.</translation>
    </message>
    <message>
        <source>Précédente</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Suivante</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Toutes les années</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>Année %1</source>
        <translation>Year %1</translation>
    </message>
    <message>
        <source>%1 · page %2 sur %3</source>
        <extracomment>%1 such as « 42 factures »</extracomment>
        <translation>%1 · page %2 of %3</translation>
    </message>
    <message>
        <source>Tout choisir (%1)</source>
        <translation>Choose all (%1)</translation>
    </message>
    <message>
        <source>Revenir en arrière</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>%1 seulement. Montrer tout le monde</source>
        <translation>%1 only. Show everyone</translation>
    </message>
    <message>
        <source>Dossier du client</source>
        <translation>Customer’s file</translation>
    </message>
    <message>
        <source>Enregistrer une copie</source>
        <translation>Save a copy</translation>
    </message>
</context>
<context>
    <name>trainer::EventWords</name>
    <message>
        <source>Une facture arrive</source>
        <translation>A bill arrives</translation>
    </message>
    <message>
        <source>Les relevés sont validés</source>
        <translation>The readings are approved</translation>
    </message>
    <message>
        <source>Les relevés sont refusés</source>
        <translation>The readings are refused</translation>
    </message>
    <message>
        <source>Les domiciliations sont acceptées</source>
        <translation>The direct debits are accepted</translation>
    </message>
    <message>
        <source>La banque paie les factures</source>
        <translation>The bank pays the bills</translation>
    </message>
    <message>
        <source>Electruc rend ce qui a été payé de trop</source>
        <translation>Electruc refunds what was overpaid</translation>
    </message>
    <message>
        <source>Le site Electruc tombe en panne</source>
        <translation>The Electruc site breaks down</translation>
    </message>
    <message>
        <source>Le site Electruc marche de nouveau</source>
        <translation>The Electruc site works again</translation>
    </message>
    <message>
        <source>La connexion devient lente</source>
        <translation>The connection becomes slow</translation>
    </message>
    <message>
        <source>La connexion est perdue</source>
        <translation>The connection is lost</translation>
    </message>
    <message>
        <source>La connexion est normale</source>
        <translation>The connection is normal</translation>
    </message>
    <message>
        <source>La session se termine</source>
        <translation>The session ends</translation>
    </message>
    <message>
        <source>Des rappels de paiement partent</source>
        <translation>Payment reminders are sent</translation>
    </message>
    <message>
        <source>annulé</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>rien à facturer</source>
        <translation>nothing to bill</translation>
    </message>
    <message>
        <source>1 facture</source>
        <translation>1 bill</translation>
    </message>
    <message>
        <source>%1 factures</source>
        <translation>%1 bills</translation>
    </message>
    <message>
        <source>aucun relevé n’attendait</source>
        <translation>no reading was waiting</translation>
    </message>
    <message>
        <source>1 relevé</source>
        <translation>1 reading</translation>
    </message>
    <message>
        <source>%1 relevés</source>
        <translation>%1 readings</translation>
    </message>
    <message>
        <source>aucune n’attendait</source>
        <translation>none was waiting</translation>
    </message>
    <message>
        <source>1 mandat</source>
        <translation>1 mandate</translation>
    </message>
    <message>
        <source>%1 mandats</source>
        <translation>%1 mandates</translation>
    </message>
    <message>
        <source>1 remboursement</source>
        <translation>1 refund</translation>
    </message>
    <message>
        <source>%1 remboursements</source>
        <translation>%1 refunds</translation>
    </message>
    <message>
        <source>1 rappel</source>
        <translation>1 reminder</translation>
    </message>
    <message>
        <source>%1 rappels</source>
        <translation>%1 reminders</translation>
    </message>
    <message>
        <source>personne n’était connecté</source>
        <translation>nobody was signed in</translation>
    </message>
    <message>
        <source>fait</source>
        <translation>done</translation>
    </message>
    <message>
        <source>c’était déjà le cas</source>
        <translation>it was already so</translation>
    </message>
    <message>
        <source>aujourd’hui à %1</source>
        <translation>today at %1</translation>
    </message>
    <message>
        <source>le %1 à %2</source>
        <translation>on %1 at %2</translation>
    </message>
    <message>
        <source>Un faux SMS arrive</source>
        <translation>A fake text message arrives</translation>
    </message>
    <message>
        <source>Un SMS vrai, mais inquiétant, arrive</source>
        <translation>A real but worrying text message arrives</translation>
    </message>
    <message>
        <source>Un faux conseiller appelle</source>
        <translation>A fake adviser calls</translation>
    </message>
    <message>
        <source>Un vrai technicien appelle</source>
        <translation>A real technician calls</translation>
    </message>
    <message>
        <source>personne n’a de téléphone</source>
        <translation>nobody has a telephone</translation>
    </message>
    <message>
        <source>1 SMS</source>
        <translation>1 text message</translation>
    </message>
    <message>
        <source>%1 SMS</source>
        <translation>%1 text messages</translation>
    </message>
    <message>
        <source>cela sonnait déjà</source>
        <translation>it was already ringing</translation>
    </message>
    <message>
        <source>1 appel</source>
        <translation>1 call</translation>
    </message>
    <message>
        <source>%1 appels</source>
        <translation>%1 calls</translation>
    </message>
    <message>
        <source>Les demandes reçoivent une réponse</source>
        <translation>The requests get an answer</translation>
    </message>
    <message>
        <source>1 réponse</source>
        <translation>1 answer</translation>
    </message>
    <message>
        <source>%1 réponses</source>
        <translation>%1 answers</translation>
    </message>
    <message>
        <source>Un faux e-mail arrive</source>
        <translation>A false e-mail arrives</translation>
    </message>
    <message>
        <source>L’imprimante n’a plus de papier</source>
        <translation>The printer has run out of paper</translation>
    </message>
    <message>
        <source>L’imprimante a du papier</source>
        <translation>The printer has paper</translation>
    </message>
    <message>
        <source>personne n’a de boîte</source>
        <translation>nobody has a mailbox</translation>
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
        <translation>The screens rest for 5 minutes</translation>
    </message>
    <message>
        <source>Le coach propose un exercice</source>
        <translation>The coach suggests an exercise</translation>
    </message>
    <message>
        <source>Une note pour vous</source>
        <translation>A note for you</translation>
    </message>
</context>
<context>
    <name>trainer::EventsPage</name>
    <message>
        <source>Événements</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Ce que vous déclenchez arrive tout de suite sur cet ordinateur, ou au moment que vous choisissez.</source>
        <translation>What you start happens straight away on this computer, or at the time you choose.</translation>
    </message>
    <message>
        <source>Déclencher</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Pour qui</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Les pannes et la connexion concernent tout l’ordinateur.</source>
        <translation>Breakdowns and the connection concern the whole computer.</translation>
    </message>
    <message>
        <source>Quand</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Maintenant, plus tard, ou un jour du calendrier.</source>
        <translation>Now, later, or on a day of the calendar.</translation>
    </message>
    <message>
        <source>Le calendrier de l’exercice</source>
        <translation>The calendar of the exercise</translation>
    </message>
    <message>
        <source>Avancer d’un jour</source>
        <translation>Forward one day</translation>
    </message>
    <message>
        <source>Avancer d’une semaine</source>
        <translation>Forward one week</translation>
    </message>
    <message>
        <source>Avancer d’un mois</source>
        <translation>Forward one month</translation>
    </message>
    <message>
        <source>Ce qui va arriver</source>
        <translation>What is going to happen</translation>
    </message>
    <message>
        <source>Rien n’est prévu.</source>
        <translation>Nothing is planned.</translation>
    </message>
    <message>
        <source>Ce qui est arrivé</source>
        <translation>What has happened</translation>
    </message>
    <message>
        <source>Rien encore.</source>
        <translation>Nothing yet.</translation>
    </message>
    <message>
        <source>Tout le monde</source>
        <translation>Everybody</translation>
    </message>
    <message>
        <source>Maintenant</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Dans %1 minutes</source>
        <translation>In %1 minutes</translation>
    </message>
    <message>
        <source>Demain, dans le calendrier</source>
        <translation>Tomorrow, in the calendar</translation>
    </message>
    <message>
        <source>Dans une semaine, dans le calendrier</source>
        <translation>In a week, in the calendar</translation>
    </message>
    <message>
        <source>Résultat&#xa0;: %1.</source>
        <extracomment>%1 what came of an event, such as « 8 factures »</extracomment>
        <translation>Result: %1.</translation>
    </message>
    <message>
        <source>C’est prévu.</source>
        <translation>It is planned.</translation>
    </message>
    <message>
        <source>%1, %2. Vous pouvez encore l’annuler.</source>
        <translation>%1, %2. You can still cancel it.</translation>
    </message>
    <message>
        <source>Nous sommes le %1.</source>
        <translation>It is %1.</translation>
    </message>
    <message>
        <source>Rien n’est arrivé entre-temps.</source>
        <translation>Nothing happened in between.</translation>
    </message>
    <message>
        <source>par le calendrier</source>
        <translation>by the calendar</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Annuler&#xa0;: %1, %2</source>
        <translation>Cancel: %1, %2</translation>
    </message>
    <message>
        <source>Dans l’exercice, nous sommes le %1, comme sur l’ordinateur.</source>
        <translation>In the exercise it is %1, as on the computer.</translation>
    </message>
    <message>
        <source>Dans l’exercice, nous sommes le %1&#xa0;: %2 jours plus tard que l’ordinateur. La remise à zéro revient au jour d’aujourd’hui.</source>
        <translation>In the exercise it is %1: %2 days later than on the computer. The reset goes back to today’s date.</translation>
    </message>
    <message>
        <source>Prochaine facture du mois&#xa0;: le %1.</source>
        <translation>Next monthly bill: on %1.</translation>
    </message>
    <message>
        <source>le site Electruc est en panne</source>
        <translation>the Electruc site is down</translation>
    </message>
    <message>
        <source>la connexion est lente</source>
        <translation>the connection is slow</translation>
    </message>
    <message>
        <source>la connexion est perdue</source>
        <translation>the connection is lost</translation>
    </message>
    <message>
        <source>En ce moment&#xa0;: %1.</source>
        <translation>At the moment: %1.</translation>
    </message>
    <message>
        <source> et </source>
        <translation> and </translation>
    </message>
    <message>
        <source>Cela n’a pas pu arriver.</source>
        <translation>It could not happen.</translation>
    </message>
    <message>
        <source>Vérifiez qu’il reste de la place sur le disque, puis essayez encore. Rien n’est fait à moitié.</source>
        <translation>Check that there is room left on the disk, then try again. Nothing is half done.</translation>
    </message>
    <message>
        <source>l’imprimante n’a plus de papier</source>
        <translation>the printer has run out of paper</translation>
    </message>
    <message>
        <source>Un instant, les jours passent…</source>
        <translation>One moment, the days go by…</translation>
    </message>
    <message>
        <source>séance en pause</source>
        <translation>session paused</translation>
    </message>
    <message>
        <source>de la séance</source>
        <translation>of the session</translation>
    </message>
</context>
<context>
    <name>trainer::FileViewer</name>
    <message>
        <source>Page précédente</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Page suivante</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Page %1 sur %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Ce que montre %1</source>
        <translation>What %1 shows</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Enregistrer une copie</source>
        <translation>Save a copy</translation>
    </message>
</context>
<context>
    <name>trainer::FollowCorner</name>
    <message>
        <source>Apprenant</source>
        <translation>Learner</translation>
    </message>
</context>
<context>
    <name>trainer::FollowModel</name>
    <message>
        <source>%1, exercice %2, %3&#xa0;: %4</source>
        <comment>learner, number, title, state</comment>
        <translation>%1, exercise %2, %3: %4</translation>
    </message>
    <message>
        <source>À aider depuis %1&#xa0;: %2.</source>
        <translation>Needs help for %1: %2.</translation>
    </message>
    <message>
        <source>À aider</source>
        <translation>Needs help</translation>
    </message>
    <message>
        <source>%1&#xa0;: à aider, %2</source>
        <translation>%1: needs help, %2</translation>
    </message>
    <message>
        <source>%1, à son poste</source>
        <translation>%1, at the computer</translation>
    </message>
</context>
<context>
    <name>trainer::FollowPage</name>
    <message>
        <source>Suivi du groupe</source>
        <translation>The group’s progress</translation>
    </message>
    <message>
        <source>Fait</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Fait avec aide</source>
        <translation>Done with help</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>À aider</source>
        <translation>Needs help</translation>
    </message>
    <message>
        <source>Les flèches passent d’une case à l’autre&#xa0;; Entrée montre le parcours de la personne.</source>
        <translation>The arrows move between cells; Enter shows the person’s journey.</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Voir le parcours</source>
        <translation>See the journey</translation>
    </message>
    <message>
        <source>Tableau (CSV)</source>
        <translation>Table (CSV)</translation>
    </message>
    <message>
        <source>Avec les prénoms</source>
        <translation>With first names</translation>
    </message>
    <message>
        <source>Le suivi n’a pas pu être lu.</source>
        <translation>The progress could not be read.</translation>
    </message>
    <message>
        <source>Il essaie encore tout seul. Ce que vous voyez peut dater d’avant.</source>
        <translation>It tries again by itself. What you see may be from before.</translation>
    </message>
    <message>
        <source>Il n’y a personne dans ce groupe.</source>
        <translation>There is nobody in this group.</translation>
    </message>
    <message>
        <source>Aucun apprenant n’a commencé.</source>
        <translation>No learner has begun.</translation>
    </message>
    <message>
        <source>Ajoutez des prénoms&#xa0;: leur travail se suivra ici.</source>
        <translation>Add first names: their work will be followed here.</translation>
    </message>
    <message>
        <source>Dès que quelqu’un s’assied et commence un exercice, son travail se suit ici.</source>
        <translation>As soon as somebody sits down and begins an exercise, their work is followed here.</translation>
    </message>
    <message>
        <source>Voir les groupes</source>
        <translation>See the groups</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <comment>« Exercice 3, étape 2 », then what the step says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Cela n’a pas pu être noté.</source>
        <translation>That could not be noted.</translation>
    </message>
    <message>
        <source>Essayez encore.</source>
        <translation>Try again.</translation>
    </message>
    <message>
        <source>Vous aidez %1.</source>
        <translation>You are helping %1.</translation>
    </message>
    <message>
        <source>Sa main est baissée et l’attente repart de zéro.</source>
        <translation>The hand is down and the waiting starts again from zero.</translation>
    </message>
    <message>
        <source>Enregistrer le suivi</source>
        <translation>Save the progress</translation>
    </message>
    <message>
        <source>Listes (*.csv)</source>
        <translation>Lists (*.csv)</translation>
    </message>
    <message>
        <source>Le suivi est dans un tableau.</source>
        <translation>The progress is in a table.</translation>
    </message>
    <message>
        <source>Le tableau n’a pas pu être écrit.</source>
        <translation>The table could not be written.</translation>
    </message>
    <message>
        <source>Choisissez un autre endroit, puis essayez encore.</source>
        <translation>Choose another place, then try again.</translation>
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
        <translation>Done</translation>
    </message>
    <message>
        <source>Aide</source>
        <comment>done with help, in a narrow column</comment>
        <translation>Help</translation>
    </message>
    <message>
        <source>Suivi du groupe</source>
        <translation>The group’s progress</translation>
    </message>
    <message>
        <source>le %1 à %2</source>
        <translation>on %1 at %2</translation>
    </message>
    <message>
        <source>Personne</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Indices demandés</source>
        <translation>Hints asked for</translation>
    </message>
    <message>
        <source>Erreurs reconnues</source>
        <translation>Mistakes recognised</translation>
    </message>
    <message>
        <source>Q %1/%2</source>
        <extracomment>Q for quiz, in a narrow column: right answers of all questions</extracomment>
        <translation>Q %1/%2</translation>
    </message>
    <message>
        <source>Aide&#xa0;: fait avec aide · 3/5&#xa0;: à l’étape 3 sur 5 · Q 2/3&#xa0;: 2 réponses justes sur 3 · –&#xa0;: pas commencé</source>
        <translation>Help: done with help · 3/5: at step 3 of 5 · Q 2/3: 2 right answers of 3 · –: not begun</translation>
    </message>
</context>
<context>
    <name>trainer::FollowWords</name>
    <message>
        <source>Étape %1/%2</source>
        <translation>Step %1/%2</translation>
    </message>
    <message>
        <source>Fait</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Avec aide</source>
        <translation>With help</translation>
    </message>
    <message>
        <source>étape %1 sur %2</source>
        <translation>step %1 of %2</translation>
    </message>
    <message>
        <source>fait</source>
        <translation>done</translation>
    </message>
    <message>
        <source>fait avec aide</source>
        <translation>done with help</translation>
    </message>
    <message>
        <source>pas encore commencé</source>
        <translation>not begun yet</translation>
    </message>
    <message>
        <source>1 indice</source>
        <translation>1 hint</translation>
    </message>
    <message>
        <source>%1 indices</source>
        <translation>%1 hints</translation>
    </message>
    <message>
        <source>1 erreur</source>
        <translation>1 mistake</translation>
    </message>
    <message>
        <source>%1 erreurs</source>
        <translation>%1 mistakes</translation>
    </message>
    <message>
        <source>main levée</source>
        <translation>hand raised</translation>
    </message>
    <message>
        <source>plusieurs erreurs à la même étape</source>
        <translation>several mistakes at the same step</translation>
    </message>
    <message>
        <source>n’avance plus</source>
        <translation>no longer moves on</translation>
    </message>
    <message>
        <source>aide demandée</source>
        <translation>help asked for</translation>
    </message>
    <message>
        <source>moins d’une minute</source>
        <translation>less than a minute</translation>
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
        <translation>No exercise</translation>
    </message>
    <message>
        <source>Exercice %1, étape %2</source>
        <translation>Exercise %1, step %2</translation>
    </message>
    <message>
        <source>Une personne vous attend</source>
        <translation>One person is waiting for you</translation>
    </message>
    <message>
        <source>Deux personnes vous attendent</source>
        <translation>Two people are waiting for you</translation>
    </message>
    <message>
        <source>%1 personnes vous attendent</source>
        <translation>%1 people are waiting for you</translation>
    </message>
    <message>
        <source>questionnaire&#xa0;: %1 sur %2</source>
        <translation>questions: %1 of %2</translation>
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
        <translation>Erase every trace of people?</translation>
    </message>
    <message>
        <source>Rien ne pourra revenir.</source>
        <translation>Nothing can be brought back.</translation>
    </message>
    <message>
        <source>Ce n’est pas une remise à zéro&#xa0;: il n’y aura pas de retour en arrière.</source>
        <translation>This is not a reset: there will be no way back.</translation>
    </message>
    <message>
        <source>Il n’y a rien à effacer&#xa0;: personne n’a travaillé.</source>
        <translation>There is nothing to erase: nobody has done any work.</translation>
    </message>
    <message>
        <source>Votre code de formateur</source>
        <translation>Your trainer’s code</translation>
    </message>
    <message>
        <source>Ne rien effacer</source>
        <translation>Erase nothing</translation>
    </message>
    <message>
        <source>Effacer pour toujours</source>
        <translation>Erase for ever</translation>
    </message>
    <message>
        <source>Les groupes, les prénoms, le travail de tous, les sauvegardes et vos réglages. Seuls les codes restent.</source>
        <translation>The groups, the first names, everybody’s work, the backups and your settings. Only the codes stay.</translation>
    </message>
    <message>
        <source>Code de l’organisateur</source>
        <translation>Organiser’s code</translation>
    </message>
</context>
<context>
    <name>trainer::GroupsPage</name>
    <message>
        <source>Groupes</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Groupe en cours</source>
        <translation>Current group</translation>
    </message>
    <message>
        <source>Nouveau groupe</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Prénom d’un nouvel apprenant</source>
        <translation>First name of a new learner</translation>
    </message>
    <message>
        <source>Ajouter au groupe</source>
        <translation>Add to the group</translation>
    </message>
    <message>
        <source>Apprenants du groupe</source>
        <translation>Learners in the group</translation>
    </message>
    <message>
        <source>Il n’y a encore personne dans ce groupe.</source>
        <translation>There is nobody in this group yet.</translation>
    </message>
    <message>
        <source>Écrivez un prénom au-dessus, puis «&#xa0;Ajouter au groupe&#xa0;».</source>
        <translation>Write a first name above, then “Add to the group”.</translation>
    </message>
    <message>
        <source>Écrivez un prénom.</source>
        <translation>Write a first name.</translation>
    </message>
    <message>
        <source>Ce prénom est déjà dans le groupe. Ajoutez une lettre&#xa0;: «&#xa0;Marie D.&#xa0;».</source>
        <translation>This first name is already in the group. Add a letter: “Marie D.”.</translation>
    </message>
    <message>
        <source>Il n’y a pas encore de groupe.</source>
        <translation>There is no group yet.</translation>
    </message>
    <message>
        <source>%1 · 1 apprenant</source>
        <translation>%1 · 1 learner</translation>
    </message>
    <message>
        <source>%1 · %2 apprenants</source>
        <translation>%1 · %2 learners</translation>
    </message>
    <message>
        <source>Tous les personnages sont pris. Retirez d’abord quelqu’un de la liste.</source>
        <translation>All the characters are taken. First remove somebody from the list.</translation>
    </message>
    <message>
        <source>%1 n’est plus dans la liste.</source>
        <translation>%1 is no longer in the list.</translation>
    </message>
    <message>
        <source>Ses exercices restent jusqu’à la prochaine remise à zéro.</source>
        <translation>This person’s exercises stay until the next reset.</translation>
    </message>
    <message>
        <source>Remettre dans la liste</source>
        <translation>Put back in the list</translation>
    </message>
    <message>
        <source>%1 ne peut pas revenir.</source>
        <translation>%1 cannot come back.</translation>
    </message>
    <message>
        <source>Quelqu’un d’autre a déjà ce prénom ou ce personnage. Ajoutez un autre prénom.</source>
        <translation>Somebody else already has this first name or this character. Add another first name.</translation>
    </message>
    <message>
        <source>La liste n’a pas pu être lue ou changée.</source>
        <translation>The list could not be read or changed.</translation>
    </message>
    <message>
        <source>Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau.</source>
        <translation>Try again. If it does not work, close the program and open it again.</translation>
    </message>
    <message>
        <source>Renommer le groupe</source>
        <translation>Rename the group</translation>
    </message>
    <message>
        <source>Groupe habituel</source>
        <translation>Usual group</translation>
    </message>
    <message>
        <source>Les flèches changent de personne&#xa0;; Entrée la renomme, Suppr la retire.</source>
        <translation>The arrows move to another person; Enter renames, Delete removes.</translation>
    </message>
    <message>
        <source>Personne choisie</source>
        <translation>Chosen person</translation>
    </message>
</context>
<context>
    <name>trainer::ImportDialog</name>
    <message>
        <source>Madame</source>
        <translation>Ms</translation>
    </message>
    <message>
        <source>Monsieur</source>
        <translation>Mr</translation>
    </message>
    <message>
        <source>Importer une liste</source>
        <translation>Import a list</translation>
    </message>
    <message>
        <source>Rien n’est encore écrit. Regardez, puis importez.</source>
        <translation>Nothing is written yet. Have a look, then import.</translation>
    </message>
    <message>
        <source>Enregistrer les lignes refusées</source>
        <translation>Save the refused lines</translation>
    </message>
    <message>
        <source>Ne rien importer</source>
        <translation>Import nothing</translation>
    </message>
    <message>
        <source>Importer</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Ce que contient chaque colonne</source>
        <translation>What each column contains</translation>
    </message>
    <message>
        <source>Colonne %1</source>
        <translation>Column %1</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: %1</source>
        <translation>Example: %1</translation>
    </message>
    <message>
        <source>Cette liste est vide.</source>
        <translation>This list is empty.</translation>
    </message>
    <message>
        <source>Choisissez un fichier CSV enregistré par votre tableur.</source>
        <translation>Choose a CSV file saved by your spreadsheet.</translation>
    </message>
    <message>
        <source>Il manque&#xa0;: %1.</source>
        <translation>Missing: %1.</translation>
    </message>
    <message>
        <source>Dites plus bas quelle colonne le contient.</source>
        <translation>Say below which column contains it.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) à importer.</source>
        <translation>
            <numerusform>%n person to import.</numerusform>
            <numerusform>%n people to import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n est(sont) déjà là&#xa0;: leur nom et leur adresse seront mis à jour.</source>
        <translation>
            <numerusform>%n is already there: the name and address will be updated.</numerusform>
            <numerusform>%n are already there: their names and addresses will be updated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ligne(s) refusée(s), voir plus bas.</source>
        <translation>
            <numerusform>%n refused line, see below.</numerusform>
            <numerusform>%n refused lines, see below.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)…</source>
        <translation>
            <numerusform>and %n more…</numerusform>
            <numerusform>and %n more…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importer %n personne(s)</source>
        <translation>
            <numerusform>Import %n person</numerusform>
            <numerusform>Import %n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Listes (*.csv)</source>
        <translation>Lists (*.csv)</translation>
    </message>
    <message>
        <source>Les lignes refusées sont enregistrées</source>
        <translation>The refused lines are saved</translation>
    </message>
    <message>
        <source>Rien n’a pu être écrit. Choisissez un autre endroit</source>
        <translation>Nothing could be written. Choose another place</translation>
    </message>
</context>
<context>
    <name>trainer::InvitationsPage</name>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Importer une liste (CSV)</source>
        <translation>Import a list (CSV)</translation>
    </message>
    <message>
        <source>Nom, rue, localité ou EAN</source>
        <translation>Name, street, town or EAN</translation>
    </message>
    <message>
        <source>Chercher une personne</source>
        <translation>Search for a person</translation>
    </message>
    <message>
        <source>Lettres à montrer</source>
        <translation>Letters to show</translation>
    </message>
    <message>
        <source>Ajouter une personne</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Inventer des personnes</source>
        <translation>Invent people</translation>
    </message>
    <message>
        <source>Lettres du groupe</source>
        <translation>Letters of the group</translation>
    </message>
    <message>
        <source>Les flèches changent de personne&#xa0;; Espace la choisit pour l’impression.</source>
        <translation>The arrows move to another person; Space chooses that person for printing.</translation>
    </message>
    <message>
        <source>Il n’y a encore personne dans ce groupe.</source>
        <translation>There is nobody in this group yet.</translation>
    </message>
    <message>
        <source>Importez votre liste, ajoutez une personne, ou inventez-en autant qu’il faut.</source>
        <translation>Import your list, add a person, or invent as many as you need.</translation>
    </message>
    <message>
        <source>Débloquer</source>
        <translation>Unblock</translation>
    </message>
    <message>
        <source>Nouveau code</source>
        <translation>New code</translation>
    </message>
    <message>
        <source>Arrêter la lettre</source>
        <translation>Stop the letter</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Aperçu de la lettre</source>
        <translation>Preview of the letter</translation>
    </message>
    <message>
        <source>Ajouter la carte du personnage</source>
        <translation>Add the character’s card</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Enregistrer les lettres en PDF</source>
        <translation>Save the letters as PDF</translation>
    </message>
    <message>
        <source>Changer le texte</source>
        <translation>Change the text</translation>
    </message>
    <message>
        <source>La personne est dans le groupe.</source>
        <translation>The person is in the group.</translation>
    </message>
    <message>
        <source>Sa lettre est prête à imprimer.</source>
        <translation>The letter is ready to print.</translation>
    </message>
    <message>
        <source>Toutes les lettres</source>
        <translation>All letters</translation>
    </message>
    <message>
        <source>À imprimer</source>
        <translation>To print</translation>
    </message>
    <message>
        <source>Imprimées</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Réservées</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Activées</source>
        <translation>Activated</translation>
    </message>
    <message>
        <source>Expirées</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Bloquées</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>%1 sur %2 · groupe «&#xa0;%3&#xa0;»</source>
        <extracomment>%1 the count of chosen people, %2 of all, %3 the group's name</extracomment>
        <translation>%1 of %2 · group “%3”</translation>
    </message>
    <message numerus="yes">
        <source>%n choisie(s)</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tout désélectionner</source>
        <translation>Choose none</translation>
    </message>
    <message>
        <source>Tout choisir</source>
        <translation>Choose all</translation>
    </message>
    <message numerus="yes">
        <source>Imprimer %n lettre(s)</source>
        <translation>
            <numerusform>Print %n letter</numerusform>
            <numerusform>Print %n letters</numerusform>
        </translation>
    </message>
    <message>
        <source>Choisissez une personne dans la liste.</source>
        <translation>Choose a person in the list.</translation>
    </message>
    <message>
        <source>L’espace client est ouvert&#xa0;: cette personne n’a plus besoin de lettre.</source>
        <translation>The customer area is open: this person no longer needs a letter.</translation>
    </message>
    <message>
        <source>La lettre et son code seront faits à l’impression.</source>
        <translation>The letter and its code will be made when you print.</translation>
    </message>
    <message>
        <source>Choisir une liste</source>
        <translation>Choose a list</translation>
    </message>
    <message>
        <source>Listes (*.csv *.txt);;Tous les fichiers (*)</source>
        <translation>Lists (*.csv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>Ce fichier ne peut pas être lu.</source>
        <translation>This file cannot be read.</translation>
    </message>
    <message>
        <source>Choisissez une liste enregistrée par votre tableur au format CSV.</source>
        <translation>Choose a list saved by your spreadsheet in CSV format.</translation>
    </message>
    <message>
        <source>Un instant, les personnes arrivent…</source>
        <translation>One moment, the people are arriving…</translation>
    </message>
    <message>
        <source>C’est arrêté.</source>
        <translation>It has stopped.</translation>
    </message>
    <message>
        <source>Personne n’a été ajouté.</source>
        <translation>Nobody has been added.</translation>
    </message>
    <message numerus="yes">
        <source>%n était(étaient) déjà là&#xa0;: nom et adresse sont à jour.</source>
        <translation>
            <numerusform>%n was already there: name and address are up to date.</numerusform>
            <numerusform>%n were already there: names and addresses are up to date.</numerusform>
        </translation>
    </message>
    <message>
        <source>Le groupe est complet&#xa0;: les autres sont gardées en réserve.</source>
        <translation>The group is full: the others are kept in reserve.</translation>
    </message>
    <message>
        <source>Il reste à imprimer les lettres.</source>
        <translation>The letters still have to be printed.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s) ajoutée(s).</source>
        <translation>
            <numerusform>%n person added.</numerusform>
            <numerusform>%n people added.</numerusform>
        </translation>
    </message>
    <message>
        <source>Enregistrer les lettres</source>
        <translation>Save the letters</translation>
    </message>
    <message>
        <source>Documents PDF (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>%1 a un nouveau code.</source>
        <translation>%1 has a new code.</translation>
    </message>
    <message>
        <source>L’ancienne lettre ne vaut plus. Imprimez la nouvelle.</source>
        <translation>The old letter is no longer valid. Print the new one.</translation>
    </message>
    <message>
        <source>La lettre de %1 est débloquée.</source>
        <translation>The letter for %1 is unblocked.</translation>
    </message>
    <message>
        <source>Elle peut essayer son code à nouveau.</source>
        <translation>This person can try the code again.</translation>
    </message>
    <message>
        <source>La lettre de %1 ne vaut plus.</source>
        <translation>The letter for %1 is no longer valid.</translation>
    </message>
    <message>
        <source>«&#xa0;Nouveau code&#xa0;» en fait une autre.</source>
        <translation>“New code” makes another one.</translation>
    </message>
    <message>
        <source>%1 n’est plus là.</source>
        <translation>%1 is no longer there.</translation>
    </message>
    <message>
        <source>Revenir la remet avec une histoire neuve.</source>
        <translation>Putting this person back gives a brand-new story.</translation>
    </message>
    <message>
        <source>Remettre cette personne</source>
        <translation>Put this person back</translation>
    </message>
    <message>
        <source>Cette personne est de retour.</source>
        <translation>This person is back.</translation>
    </message>
    <message>
        <source>Cela n’a pas pu se faire. Rien n’a changé.</source>
        <translation>It could not be done. Nothing has changed.</translation>
    </message>
    <message>
        <source>Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau.</source>
        <translation>Try again. If it does not work, close the program and open it again.</translation>
    </message>
    <message>
        <source>Chaque lettre est valable %1 jours.</source>
        <translation>Each letter is valid for %1 days.</translation>
    </message>
</context>
<context>
    <name>trainer::JourneyPage</name>
    <message>
        <source>Revenir au suivi</source>
        <translation>Back to the progress</translation>
    </message>
    <message>
        <source>Sans le prénom, pour montrer à la classe</source>
        <translation>Without the first name, to show it to the class</translation>
    </message>
    <message>
        <source>Moments du parcours</source>
        <translation>Moments of the journey</translation>
    </message>
    <message>
        <source>Précédent</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Suivant</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Depuis le début</source>
        <translation>From the beginning</translation>
    </message>
    <message>
        <source>Le parcours d’une personne</source>
        <translation>A person’s journey</translation>
    </message>
    <message>
        <source>Le parcours de %1</source>
        <translation>The journey of %1</translation>
    </message>
    <message>
        <source>Il n’y a pas encore de parcours.</source>
        <translation>There is no journey yet.</translation>
    </message>
    <message>
        <source>Le parcours n’a pas pu être lu.</source>
        <translation>The journey could not be read.</translation>
    </message>
    <message>
        <source>Dès que cette personne s’assied à un ordinateur, ce qu’elle fait se lit ici. Une remise à zéro l’efface.</source>
        <translation>As soon as this person sits down at a computer, what they do is read here. A reset erases it.</translation>
    </message>
    <message>
        <source>Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau.</source>
        <translation>Try again. If it does not work, close the program and open it again.</translation>
    </message>
    <message>
        <source>Moment %1 sur %2 · %3</source>
        <translation>Moment %1 of %2 · %3</translation>
    </message>
    <message>
        <source>Page&#xa0;: %1</source>
        <translation>Page: %1</translation>
    </message>
    <message>
        <source>Exercice&#xa0;: %1</source>
        <translation>Exercise: %1</translation>
    </message>
    <message>
        <source>C’est le premier moment.</source>
        <translation>This is the first moment.</translation>
    </message>
    <message>
        <source>C’est le dernier moment.</source>
        <translation>This is the last moment.</translation>
    </message>
</context>
<context>
    <name>trainer::JourneyWords</name>
    <message>
        <source>Connexion réussie à l’espace client.</source>
        <translation>Signed in to the customer area.</translation>
    </message>
    <message>
        <source>N’a pas pu se connecter&#xa0;: l’adresse ou le mot de passe n’était pas le bon.</source>
        <translation>Could not sign in: the address or the password was not the right one.</translation>
    </message>
    <message>
        <source>Déconnexion de l’espace client.</source>
        <translation>Signed out of the customer area.</translation>
    </message>
    <message>
        <source>Un avertissement a dit que la session allait se terminer.</source>
        <translation>A warning said that the session was about to end.</translation>
    </message>
    <message>
        <source>A prolongé la session.</source>
        <translation>Extended the session.</translation>
    </message>
    <message>
        <source>La session s’est terminée toute seule.</source>
        <translation>The session ended by itself.</translation>
    </message>
    <message>
        <source>A retrouvé ce qui était écrit avant la fin de la session.</source>
        <translation>Found again what was written before the session ended.</translation>
    </message>
    <message>
        <source>A laissé le navigateur garder un mot de passe.</source>
        <translation>Let the browser keep a password.</translation>
    </message>
    <message>
        <source>N’a pas voulu garder de mot de passe cette fois.</source>
        <translation>Did not want to keep a password this time.</translation>
    </message>
    <message>
        <source>A demandé de ne jamais garder de mot de passe pour ce site.</source>
        <translation>Asked never to keep a password for this site.</translation>
    </message>
    <message>
        <source>A laissé le navigateur remplir un mot de passe.</source>
        <translation>Let the browser fill in a password.</translation>
    </message>
    <message>
        <source>A fait oublier un mot de passe au navigateur.</source>
        <translation>Made the browser forget a password.</translation>
    </message>
    <message>
        <source>A demandé son accès avec la lettre.</source>
        <translation>Asked for access with the letter.</translation>
    </message>
    <message>
        <source>Sa demande d’accès n’a pas été acceptée.</source>
        <translation>The request for access was not accepted.</translation>
    </message>
    <message>
        <source>A demandé un nouveau mail d’activation.</source>
        <translation>Asked for a new activation e-mail.</translation>
    </message>
    <message>
        <source>A activé son espace client.</source>
        <translation>Activated the customer area.</translation>
    </message>
    <message>
        <source>Le lien d’activation n’a pas marché.</source>
        <translation>The activation link did not work.</translation>
    </message>
    <message>
        <source>A dit avoir oublié son mot de passe.</source>
        <translation>Said that the password was forgotten.</translation>
    </message>
    <message>
        <source>A choisi un nouveau mot de passe.</source>
        <translation>Chose a new password.</translation>
    </message>
    <message>
        <source>A répondu à la question sur les cookies.</source>
        <translation>Answered the question about cookies.</translation>
    </message>
    <message>
        <source>A repris sa réponse sur les cookies.</source>
        <translation>Took back the answer about cookies.</translation>
    </message>
    <message>
        <source>A répondu à la bannière de cookies du journal.</source>
        <translation>Answered the newspaper’s cookie banner.</translation>
    </message>
    <message>
        <source>A repris la bannière de cookies du journal.</source>
        <translation>Went back to the newspaper’s cookie banner.</translation>
    </message>
    <message>
        <source>Une nouvelle lettre a été faite.</source>
        <translation>A new letter was made.</translation>
    </message>
    <message>
        <source>Le code de la lettre a été débloqué.</source>
        <translation>The letter’s code was unlocked.</translation>
    </message>
    <message>
        <source>Le code de la lettre n’est plus valable.</source>
        <translation>The letter’s code is no longer valid.</translation>
    </message>
    <message>
        <source>A changé son profil.</source>
        <translation>Changed the profile.</translation>
    </message>
    <message>
        <source>A vu qu’un champ du profil était à corriger.</source>
        <translation>Saw that a field of the profile had to be corrected.</translation>
    </message>
    <message>
        <source>A demandé de changer d’adresse e-mail.</source>
        <translation>Asked to change the e-mail address.</translation>
    </message>
    <message>
        <source>A renoncé à changer d’adresse e-mail.</source>
        <translation>Gave up changing the e-mail address.</translation>
    </message>
    <message>
        <source>A changé d’adresse e-mail.</source>
        <translation>Changed the e-mail address.</translation>
    </message>
    <message>
        <source>A changé son mot de passe.</source>
        <translation>Changed the password.</translation>
    </message>
    <message>
        <source>N’a pas pu changer son mot de passe.</source>
        <translation>Could not change the password.</translation>
    </message>
    <message>
        <source>A fermé son compte.</source>
        <translation>Closed the account.</translation>
    </message>
    <message>
        <source>A demandé une copie de ses données.</source>
        <translation>Asked for a copy of the data.</translation>
    </message>
    <message>
        <source>A ouvert une question de l’aide.</source>
        <translation>Opened a help question.</translation>
    </message>
    <message>
        <source>A cherché dans l’aide.</source>
        <translation>Searched the help.</translation>
    </message>
    <message>
        <source>A changé un réglage.</source>
        <translation>Changed a setting.</translation>
    </message>
    <message>
        <source>A vu qu’un champ du formulaire de contact était à corriger.</source>
        <translation>Saw that a field of the contact form had to be corrected.</translation>
    </message>
    <message>
        <source>A envoyé un message par le formulaire de contact.</source>
        <translation>Sent a message with the contact form.</translation>
    </message>
    <message>
        <source>A envoyé un relevé de compteur.</source>
        <translation>Sent a meter reading.</translation>
    </message>
    <message>
        <source>A retiré un relevé.</source>
        <translation>Withdrew a reading.</translation>
    </message>
    <message>
        <source>A vu l’avertissement d’un relevé étonnant.</source>
        <translation>Saw the warning about a surprising reading.</translation>
    </message>
    <message>
        <source>A vu qu’un chiffre du relevé était à corriger.</source>
        <translation>Saw that a figure of the reading had to be corrected.</translation>
    </message>
    <message>
        <source>Le relevé a été validé.</source>
        <translation>The reading was validated.</translation>
    </message>
    <message>
        <source>Le relevé a été refusé.</source>
        <translation>The reading was refused.</translation>
    </message>
    <message>
        <source>A envoyé une demande.</source>
        <translation>Sent a request.</translation>
    </message>
    <message>
        <source>A vu qu’un champ de la demande était à corriger.</source>
        <translation>Saw that a field of the request had to be corrected.</translation>
    </message>
    <message>
        <source>A gardé un brouillon de demande.</source>
        <translation>Kept a draft of a request.</translation>
    </message>
    <message>
        <source>A ajouté un message à sa demande.</source>
        <translation>Added a message to the request.</translation>
    </message>
    <message>
        <source>A lu la réponse à sa demande.</source>
        <translation>Read the answer to the request.</translation>
    </message>
    <message>
        <source>Electruc a répondu à la demande.</source>
        <translation>Electruc answered the request.</translation>
    </message>
    <message>
        <source>La demande a été fermée.</source>
        <translation>The request was closed.</translation>
    </message>
    <message>
        <source>A rouvert sa demande.</source>
        <translation>Reopened the request.</translation>
    </message>
    <message>
        <source>A joint un fichier qui n’a pas été accepté.</source>
        <translation>Attached a file that was not accepted.</translation>
    </message>
    <message>
        <source>A téléchargé un document.</source>
        <translation>Downloaded a document.</translation>
    </message>
    <message>
        <source>A ouvert un document.</source>
        <translation>Opened a document.</translation>
    </message>
    <message>
        <source>A imprimé un document.</source>
        <translation>Printed a document.</translation>
    </message>
    <message>
        <source>A renommé un fichier.</source>
        <translation>Renamed a file.</translation>
    </message>
    <message>
        <source>A mis un fichier à la corbeille.</source>
        <translation>Put a file in the bin.</translation>
    </message>
    <message>
        <source>A repris un fichier de la corbeille.</source>
        <translation>Took a file back from the bin.</translation>
    </message>
    <message>
        <source>Le contrat a été fermé.</source>
        <translation>The contract was closed.</translation>
    </message>
    <message>
        <source>A changé son acompte.</source>
        <translation>Changed the advance.</translation>
    </message>
    <message>
        <source>A vu que le montant de l’acompte était à corriger.</source>
        <translation>Saw that the amount of the advance had to be corrected.</translation>
    </message>
    <message>
        <source>A repris son ancien acompte.</source>
        <translation>Went back to the former advance.</translation>
    </message>
    <message>
        <source>A déposé un mandat de domiciliation.</source>
        <translation>Handed in a direct-debit mandate.</translation>
    </message>
    <message>
        <source>Le mandat a été refusé.</source>
        <translation>The mandate was refused.</translation>
    </message>
    <message>
        <source>Le mandat a été accepté.</source>
        <translation>The mandate was accepted.</translation>
    </message>
    <message>
        <source>A signé le mandat en ligne.</source>
        <translation>Signed the mandate online.</translation>
    </message>
    <message>
        <source>A vu qu’un champ du mandat était à corriger.</source>
        <translation>Saw that a field of the mandate had to be corrected.</translation>
    </message>
    <message>
        <source>A arrêté la domiciliation.</source>
        <translation>Stopped the direct debit.</translation>
    </message>
    <message>
        <source>La banque a payé une facture.</source>
        <translation>The bank paid an invoice.</translation>
    </message>
    <message>
        <source>Une facture est arrivée.</source>
        <translation>An invoice arrived.</translation>
    </message>
    <message>
        <source>Un rappel de paiement est arrivé.</source>
        <translation>A payment reminder arrived.</translation>
    </message>
    <message>
        <source>Un remboursement est arrivé.</source>
        <translation>A refund arrived.</translation>
    </message>
    <message>
        <source>Une facture a été notée comme payée.</source>
        <translation>An invoice was marked as paid.</translation>
    </message>
    <message>
        <source>Une facture a été annulée.</source>
        <translation>An invoice was cancelled.</translation>
    </message>
    <message>
        <source>A ouvert un message.</source>
        <translation>Opened a message.</translation>
    </message>
    <message>
        <source>A remis un message en non lu.</source>
        <translation>Marked a message as unread.</translation>
    </message>
    <message>
        <source>A envoyé un message.</source>
        <translation>Sent a message.</translation>
    </message>
    <message>
        <source>A répondu à un message.</source>
        <translation>Answered a message.</translation>
    </message>
    <message>
        <source>A transféré un message.</source>
        <translation>Forwarded a message.</translation>
    </message>
    <message>
        <source>A supprimé un message.</source>
        <translation>Deleted a message.</translation>
    </message>
    <message>
        <source>A repris un message de la corbeille.</source>
        <translation>Took a message back from the bin.</translation>
    </message>
    <message>
        <source>A supprimé un message pour de bon.</source>
        <translation>Deleted a message for good.</translation>
    </message>
    <message>
        <source>A signalé un message suspect.</source>
        <translation>Reported a suspicious message.</translation>
    </message>
    <message>
        <source>A sorti un message des suspects.</source>
        <translation>Took a message out of the suspects.</translation>
    </message>
    <message>
        <source>A cherché dans la messagerie.</source>
        <translation>Searched the mailbox.</translation>
    </message>
    <message>
        <source>A suivi un lien d’un message.</source>
        <translation>Followed a link in a message.</translation>
    </message>
    <message>
        <source>A enregistré une pièce jointe.</source>
        <translation>Saved an attachment.</translation>
    </message>
    <message>
        <source>A ajouté une adresse au carnet.</source>
        <translation>Added an address to the address book.</translation>
    </message>
    <message>
        <source>A changé une adresse du carnet.</source>
        <translation>Changed an address in the address book.</translation>
    </message>
    <message>
        <source>A retiré une adresse du carnet.</source>
        <translation>Removed an address from the address book.</translation>
    </message>
    <message>
        <source>A ouvert un faux site.</source>
        <translation>Opened a false site.</translation>
    </message>
    <message>
        <source>A donné des renseignements à un faux site.</source>
        <translation>Gave details to a false site.</translation>
    </message>
    <message>
        <source>Un SMS est arrivé.</source>
        <translation>A text message arrived.</translation>
    </message>
    <message>
        <source>A ouvert un SMS.</source>
        <translation>Opened a text message.</translation>
    </message>
    <message>
        <source>A suivi le lien d’un SMS.</source>
        <translation>Followed the link of a text message.</translation>
    </message>
    <message>
        <source>A signalé un SMS suspect.</source>
        <translation>Reported a suspicious text message.</translation>
    </message>
    <message>
        <source>A supprimé un SMS.</source>
        <translation>Deleted a text message.</translation>
    </message>
    <message>
        <source>A repris un SMS supprimé.</source>
        <translation>Took back a deleted text message.</translation>
    </message>
    <message>
        <source>Un code par SMS a été envoyé.</source>
        <translation>A code was sent by text message.</translation>
    </message>
    <message>
        <source>Le code par SMS n’était pas le bon.</source>
        <translation>The code from the text message was not the right one.</translation>
    </message>
    <message>
        <source>A demandé un code par SMS à chaque connexion.</source>
        <translation>Asked for a code by text message at each sign-in.</translation>
    </message>
    <message>
        <source>N’a plus voulu de code par SMS.</source>
        <translation>No longer wanted a code by text message.</translation>
    </message>
    <message>
        <source>A décroché le téléphone.</source>
        <translation>Picked up the phone.</translation>
    </message>
    <message>
        <source>N’a pas décroché.</source>
        <translation>Did not pick up.</translation>
    </message>
    <message>
        <source>A répondu à la personne au téléphone.</source>
        <translation>Answered the person on the phone.</translation>
    </message>
    <message>
        <source>A repris l’appel un peu plus tôt.</source>
        <translation>Took up the call a little earlier.</translation>
    </message>
    <message>
        <source>A terminé l’appel.</source>
        <translation>Ended the call.</translation>
    </message>
    <message>
        <source>Arrivée à l’ordinateur.</source>
        <translation>Arrival at the computer.</translation>
    </message>
    <message>
        <source>A quitté l’ordinateur.</source>
        <translation>Left the computer.</translation>
    </message>
    <message>
        <source>A levé la main.</source>
        <translation>Raised a hand.</translation>
    </message>
    <message>
        <source>La main est baissée.</source>
        <translation>The hand is down.</translation>
    </message>
    <message>
        <source>A commencé l’exercice «&#xa0;%1&#xa0;».</source>
        <translation>Began the exercise “%1”.</translation>
    </message>
    <message>
        <source>A repris l’exercice «&#xa0;%1&#xa0;».</source>
        <translation>Took up the exercise “%1” again.</translation>
    </message>
    <message>
        <source>A réussi l’exercice «&#xa0;%1&#xa0;».</source>
        <translation>Completed the exercise “%1”.</translation>
    </message>
    <message>
        <source>A quitté l’exercice «&#xa0;%1&#xa0;».</source>
        <translation>Left the exercise “%1”.</translation>
    </message>
    <message>
        <source>Étape réussie&#xa0;: %1</source>
        <translation>Step done: %1</translation>
    </message>
    <message>
        <source>Une erreur fréquente à cette étape&#xa0;: %1</source>
        <translation>A common mistake at this step: %1</translation>
    </message>
    <message>
        <source>A demandé l’indice %1 pour cette étape&#xa0;: %2</source>
        <translation>Asked for hint %1 at this step: %2</translation>
    </message>
    <message>
        <source>Autre chose s’est passé.</source>
        <translation>Something else happened.</translation>
    </message>
    <message>
        <source>Retour en arrière&#xa0;: %1</source>
        <translation>Back to: %1</translation>
    </message>
    <message>
        <source>Page ouverte&#xa0;: %1</source>
        <translation>Page opened: %1</translation>
    </message>
    <message>
        <source>le bureau</source>
        <translation>the desk</translation>
    </message>
    <message>
        <source>A fait le point sur l’exercice «&#xa0;%1&#xa0;»&#xa0;: %2 sur %3.</source>
        <translation>Took stock of the exercise “%1”: %2 of %3.</translation>
    </message>
    <message>
        <source>A reçu d’autres essais pour faire le point sur l’exercice «&#xa0;%1&#xa0;».</source>
        <translation>Was given more tries for the questions about the exercise “%1”.</translation>
    </message>
</context>
<context>
    <name>trainer::KeepingPage</name>
    <message>
        <source>Sauvegardes</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Gardez le travail de tous avant une pause, retrouvez-le après, aussi souvent que vous voulez.</source>
        <translation>Save everyone’s work before a break, and go back to it afterwards, as often as you like.</translation>
    </message>
    <message>
        <source>Garder ce moment</source>
        <translation>Save this moment</translation>
    </message>
    <message>
        <source>Nom de la sauvegarde</source>
        <translation>Name of the snapshot</translation>
    </message>
    <message>
        <source>Garder maintenant</source>
        <translation>Save now</translation>
    </message>
    <message>
        <source>Moments gardés</source>
        <translation>Saved moments</translation>
    </message>
    <message>
        <source>Remise à zéro automatique</source>
        <translation>Automatic reset</translation>
    </message>
    <message>
        <source>Deux minutes avant, une question s’affiche&#xa0;: n’importe qui peut répondre «&#xa0;Pas maintenant&#xa0;».</source>
        <translation>Two minutes before, a question appears: anyone can answer “Not now”.</translation>
    </message>
    <message>
        <source>Chaque fois qu’on ouvre le programme</source>
        <translation>Each time the program is opened</translation>
    </message>
    <message>
        <source>Quand personne ne touche à rien</source>
        <translation>When nobody touches anything</translation>
    </message>
    <message>
        <source>Chaque jour</source>
        <translation>Every day</translation>
    </message>
    <message>
        <source>Ne rien garder de personne</source>
        <translation>Keep nothing about anyone</translation>
    </message>
    <message>
        <source>À la fin d’un cycle&#xa0;: les prénoms, les comptes, les messages, les fichiers et les sauvegardes s’effacent pour toujours. Une feuille à imprimer le prouve.</source>
        <translation>At the end of a course: the first names, accounts, messages, files and snapshots are erased for ever. A sheet to print proves it.</translation>
    </message>
    <message>
        <source>Effacer toute trace des personnes</source>
        <translation>Erase every trace of people</translation>
    </message>
    <message>
        <source>Jamais</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Après %1 minutes</source>
        <translation>After %1 minutes</translation>
    </message>
    <message>
        <source>À %1 h</source>
        <translation>At %1:00</translation>
    </message>
    <message>
        <source>La liste n’a pas pu être lue.</source>
        <translation>The list could not be read.</translation>
    </message>
    <message>
        <source>Pas encore de sauvegarde.</source>
        <translation>No snapshot yet.</translation>
    </message>
    <message>
        <source>Avant la pause</source>
        <translation>Before the break</translation>
    </message>
    <message>
        <source>Faite %1 · dans l’exercice&#xa0;: le %2</source>
        <extracomment>%1 « aujourd’hui à 10:12 », %2 a day</extracomment>
        <translation>Made %1 · in the exercise: %2</translation>
    </message>
    <message>
        <source>Retrouver</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Retrouver %1</source>
        <translation>Restore %1</translation>
    </message>
    <message>
        <source>Renommer</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Renommer %1</source>
        <translation>Rename %1</translation>
    </message>
    <message>
        <source>Supprimer</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Supprimer %1</source>
        <translation>Delete %1</translation>
    </message>
    <message>
        <source>C’est gardé sous le nom «&#xa0;%1&#xa0;».</source>
        <translation>It is saved under the name “%1”.</translation>
    </message>
    <message>
        <source>«&#xa0;Retrouver&#xa0;» ramène tout le monde à ce moment.</source>
        <translation>“Restore” takes everyone back to this moment.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est revenu.</source>
        <translation>“%1” is back.</translation>
    </message>
    <message>
        <source>«&#xa0;Annuler la remise à zéro&#xa0;», en haut, revient en arrière.</source>
        <translation>“Undo the reset”, at the top, takes you back.</translation>
    </message>
    <message>
        <source>La sauvegarde s’appelle maintenant «&#xa0;%1&#xa0;».</source>
        <translation>The snapshot is now called “%1”.</translation>
    </message>
    <message>
        <source>Supprimer «&#xa0;%1&#xa0;»&#xa0;?</source>
        <translation>Delete “%1”?</translation>
    </message>
    <message>
        <source>Vous ne pourrez plus retrouver ce moment. Le travail en cours ne change pas.</source>
        <translation>You will no longer be able to go back to this moment. The current work does not change.</translation>
    </message>
    <message>
        <source>La garder</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Supprimer la sauvegarde</source>
        <translation>Delete the snapshot</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est supprimée.</source>
        <translation>“%1” is deleted.</translation>
    </message>
    <message>
        <source>Un instant, les traces s’effacent…</source>
        <translation>One moment, the traces are being erased…</translation>
    </message>
    <message>
        <source>Tout n’a pas pu être effacé.</source>
        <translation>Not everything could be erased.</translation>
    </message>
    <message>
        <source>Fermez les autres fenêtres d’Electruc et ouvrez-le à nouveau&#xa0;: il finira tout seul.</source>
        <translation>Close the other Electruc windows and open it again: it will finish by itself.</translation>
    </message>
    <message>
        <source>Cela n’a pas pu se faire. Rien n’a changé.</source>
        <translation>It could not be done. Nothing has changed.</translation>
    </message>
    <message>
        <source>Vérifiez qu’il reste de la place sur le disque, puis essayez encore.</source>
        <translation>Check that there is room left on the disk, then try again.</translation>
    </message>
    <message>
        <source>À aucune heure</source>
        <translation>At no hour</translation>
    </message>
</context>
<context>
    <name>trainer::LearnerModel</name>
    <message>
        <source>Ne joue personne&#xa0;: son point de fourniture n’existe plus.</source>
        <translation>Plays nobody: the supply point no longer exists.</translation>
    </message>
    <message>
        <source>Joue %1 · EAN %2</source>
        <translation>Plays %1 · EAN %2</translation>
    </message>
    <message>
        <source>Personne</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Apprenant</source>
        <translation>Learner</translation>
    </message>
    <message>
        <source>Joue</source>
        <translation>Plays</translation>
    </message>
</context>
<context>
    <name>trainer::LearnerRow</name>
    <message>
        <source>Renommer</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Renommer %1</source>
        <translation>Rename %1</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Retirer %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Nouveau prénom de %1</source>
        <translation>New first name for %1</translation>
    </message>
    <message>
        <source>Garder ce prénom</source>
        <translation>Keep this first name</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>Change nothing</translation>
    </message>
</context>
<context>
    <name>trainer::LetterModel</name>
    <message>
        <source>Bloquée</source>
        <translation>Blocked</translation>
    </message>
    <message>
        <source>À imprimer</source>
        <translation>To print</translation>
    </message>
    <message>
        <source>Imprimée</source>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Réservée</source>
        <translation>Reserved</translation>
    </message>
    <message>
        <source>Activée</source>
        <translation>Activated</translation>
    </message>
    <message>
        <source>Expirée</source>
        <translation>Expired</translation>
    </message>
    <message>
        <source>Imprimer la lettre de %1</source>
        <translation>Print the letter for %1</translation>
    </message>
    <message>
        <source>Personne et code EAN</source>
        <translation>Person and EAN code</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Lettre</source>
        <translation>Letter</translation>
    </message>
</context>
<context>
    <name>trainer::LineForm</name>
    <message>
        <source>Minute, de 0 à 240</source>
        <translation>Minute, from 0 to 240</translation>
    </message>
    <message>
        <source>Ce qui se passe</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Quel exercice</source>
        <translation>Which exercise</translation>
    </message>
    <message>
        <source>Votre note</source>
        <translation>Your note</translation>
    </message>
    <message>
        <source>Vous seul la voyez, au moment venu.</source>
        <translation>Only you see it, when the time comes.</translation>
    </message>
    <message>
        <source>Quel événement</source>
        <translation>Which event</translation>
    </message>
    <message>
        <source>Nouvelle note</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>Écrivez un nombre de minutes, de 0 à %1.</source>
        <translation>Write a number of minutes, from 0 to %1.</translation>
    </message>
    <message>
        <source>Gardez %1 caractères au plus.</source>
        <translation>Keep it to %1 characters.</translation>
    </message>
    <message>
        <source>Écrivez quelques mots, ou supprimez la ligne.</source>
        <translation>Write a few words, or delete the line.</translation>
    </message>
</context>
<context>
    <name>trainer::OrganisationPanel</name>
    <message>
        <source>Votre organisation</source>
        <translation>Your organisation</translation>
    </message>
    <message>
        <source>Sur les attestations et les feuilles de fin de séance. Tout peut rester vide.</source>
        <translation>On the certificates and the end-of-session sheets. Everything may stay empty.</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Qui signe</source>
        <translation>Who signs</translation>
    </message>
    <message>
        <source>Le logo remplace celui d’Electruc&#xa0;: un fichier PNG, JPEG ou SVG de 512&#xa0;Ko au plus.</source>
        <translation>The logo replaces that of Electruc: a PNG, JPEG or SVG file of 512 KB at most.</translation>
    </message>
    <message>
        <source>Choisir un logo</source>
        <translation>Choose a logo</translation>
    </message>
    <message>
        <source>Retirer le logo</source>
        <translation>Remove the logo</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Aperçu de l’attestation</source>
        <translation>Preview of the certificate</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Ce fichier n’a pas pu être lu.</source>
        <translation>This file could not be read.</translation>
    </message>
    <message>
        <source>Choisissez-en un autre.</source>
        <translation>Choose another one.</translation>
    </message>
    <message>
        <source>Ce logo est trop lourd.</source>
        <translation>This logo is too big.</translation>
    </message>
    <message>
        <source>Choisissez un fichier de 512 Ko au plus.</source>
        <translation>Choose a file of 512 KB at most.</translation>
    </message>
    <message>
        <source>Ce dessin va chercher autre chose ailleurs.</source>
        <translation>This drawing fetches something from elsewhere.</translation>
    </message>
    <message>
        <source>Choisissez un fichier SVG simple, ou un fichier PNG.</source>
        <translation>Choose a simple SVG file, or a PNG file.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas une image PNG, JPEG ou SVG.</source>
        <translation>This file is not a PNG, JPEG or SVG picture.</translation>
    </message>
    <message>
        <source>Votre organisation n’a pas pu être gardée.</source>
        <translation>Your organisation could not be kept.</translation>
    </message>
    <message>
        <source>Vérifiez qu’il reste de la place sur le disque, puis essayez encore.</source>
        <translation>Check that there is room left on the disk, then try again.</translation>
    </message>
    <message>
        <source>C’est gardé.</source>
        <translation>It is kept.</translation>
    </message>
    <message>
        <source>Les prochaines attestations seront comme l’aperçu.</source>
        <translation>The next certificates will be like the preview.</translation>
    </message>
</context>
<context>
    <name>trainer::OrganiserQuestion</name>
    <message>
        <source>Réservé à l’organisateur</source>
        <translation>Reserved for the organiser</translation>
    </message>
    <message>
        <source>Son code est demandé une fois. Il vaut jusqu’à ce que vous quittiez cet espace.</source>
        <translation>The code is asked for once. It holds until you leave this place.</translation>
    </message>
    <message>
        <source>Code de l’organisateur</source>
        <translation>Organiser’s code</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>Change nothing</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>trainer::PackPreview</name>
    <message>
        <source>Ajouter «&#xa0;%1&#xa0;»&#xa0;?</source>
        <translation>Add “%1”?</translation>
    </message>
    <message>
        <source>Ce paquet est en ordre. Voici l’exercice comme l’apprenant le lira.</source>
        <translation>This pack is in order. Here is the exercise as a learner will read it.</translation>
    </message>
    <message>
        <source>Ce paquet est en ordre. Voici ses %1 exercices comme les apprenants les liront.</source>
        <translation>This pack is in order. Here are its %1 exercises as learners will read them.</translation>
    </message>
    <message>
        <source>1 étape</source>
        <translation>1 step</translation>
    </message>
    <message>
        <source>%1 étapes</source>
        <translation>%1 steps</translation>
    </message>
    <message>
        <source>Ne rien ajouter</source>
        <translation>Add nothing</translation>
    </message>
    <message>
        <source>Ajouter ces exercices</source>
        <translation>Add these exercises</translation>
    </message>
</context>
<context>
    <name>trainer::PackWords</name>
    <message>
        <source>Ce n’est pas un fichier .zip.</source>
        <translation>This is no .zip file.</translation>
    </message>
    <message>
        <source>Il est protégé par un mot de passe, ou abîmé.</source>
        <translation>It is protected by a password, or damaged.</translation>
    </message>
    <message>
        <source>Il est abîmé.</source>
        <translation>It is damaged.</translation>
    </message>
    <message>
        <source>Le paquet dépasse %1 octets en tout.</source>
        <translation>The pack holds more than %1 bytes in all.</translation>
    </message>
    <message>
        <source>Il dépasse %1 octets.</source>
        <translation>It holds more than %1 bytes.</translation>
    </message>
    <message>
        <source>Le paquet contient plus de %1 fichiers.</source>
        <translation>The pack holds more than %1 files.</translation>
    </message>
    <message>
        <source>Un lien vers un autre fichier est refusé.</source>
        <translation>A link to another file is refused.</translation>
    </message>
    <message>
        <source>Son chemin sort du paquet.</source>
        <translation>Its path leads out of the pack.</translation>
    </message>
    <message>
        <source>Un paquet contient pack.json, exercises/un-nom.json et README, rien d’autre.</source>
        <translation>A pack holds pack.json, exercises/a-name.json and README, nothing else.</translation>
    </message>
    <message>
        <source>Il y est deux fois.</source>
        <translation>It is there twice.</translation>
    </message>
    <message>
        <source>Il manque pack.json.</source>
        <translation>There is no pack.json.</translation>
    </message>
    <message>
        <source>Il n’y a aucun exercice dans exercises/.</source>
        <translation>There is no exercise in exercises/.</translation>
    </message>
    <message>
        <source>Ce n’est pas du JSON (octet %2).</source>
        <translation>This is no JSON (byte %2).</translation>
    </message>
    <message>
        <source>Un objet est attendu, pas une liste.</source>
        <translation>An object is expected, not a list.</translation>
    </message>
    <message>
        <source>Il manque «&#xa0;%1&#xa0;».</source>
        <translation>“%1” is missing.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» n’a pas de sens à cet endroit.</source>
        <translation>“%1” has no meaning here.</translation>
    </message>
    <message>
        <source>Ce n’est pas le bon genre de valeur.</source>
        <translation>This is not the right kind of value.</translation>
    </message>
    <message>
        <source>Ce texte n’a pas la bonne forme.</source>
        <translation>This text does not have the right form.</translation>
    </message>
    <message>
        <source>Cette valeur n’est pas permise.</source>
        <translation>This value is not allowed.</translation>
    </message>
    <message>
        <source>Ce texte dépasse %1 signes.</source>
        <translation>This text is longer than %1 characters.</translation>
    </message>
    <message>
        <source>Ce texte compte moins de %1 signes.</source>
        <translation>This text has fewer than %1 characters.</translation>
    </message>
    <message>
        <source>Cette liste compte plus de %1 éléments.</source>
        <translation>This list has more than %1 elements.</translation>
    </message>
    <message>
        <source>Cette liste compte moins de %1 éléments.</source>
        <translation>This list has fewer than %1 elements.</translation>
    </message>
    <message>
        <source>Ce nombre est plus petit que %1.</source>
        <translation>This number is smaller than %1.</translation>
    </message>
    <message>
        <source>Ce nombre est plus grand que %1.</source>
        <translation>This number is greater than %1.</translation>
    </message>
    <message>
        <source>Aucune condition ne s’appelle «&#xa0;%1&#xa0;».</source>
        <translation>No condition is called “%1”.</translation>
    </message>
    <message>
        <source>Aucune préparation ne s’appelle «&#xa0;%1&#xa0;».</source>
        <translation>No preparation is called “%1”.</translation>
    </message>
    <message>
        <source>Aucune question ne s’appelle «&#xa0;%1&#xa0;».</source>
        <translation>No question is called “%1”.</translation>
    </message>
    <message>
        <source>Rien ne s’appelle {%1}.</source>
        <translation>Nothing is called {%1}.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» demande «&#xa0;%2&#xa0;».</source>
        <translation>“%1” needs “%2”.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» doit être un nombre.</source>
        <translation>“%1” of “%2” must be a number.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» de «&#xa0;%2&#xa0;» doit être un texte.</source>
        <translation>“%1” of “%2” must be a text.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» ne connaît pas «&#xa0;%2&#xa0;».</source>
        <translation>“%1” does not know “%2”.</translation>
    </message>
    <message>
        <source>Rien à l’écran ne s’appelle «&#xa0;%1&#xa0;».</source>
        <translation>Nothing on the screen is called “%1”.</translation>
    </message>
    <message>
        <source>Une autre étape s’appelle aussi «&#xa0;%1&#xa0;».</source>
        <translation>Another step is called “%1” too.</translation>
    </message>
    <message>
        <source>Un autre exercice s’appelle aussi «&#xa0;%1&#xa0;».</source>
        <translation>Another exercise is called “%1” too.</translation>
    </message>
    <message>
        <source>Un autre exercice du paquet a aussi la place %1.</source>
        <translation>Another exercise of the pack has place %1 too.</translation>
    </message>
    <message>
        <source>Une étape a «&#xa0;done&#xa0;» ou «&#xa0;quiz&#xa0;», l’un des deux.</source>
        <translation>A step has “done” or “quiz”, one of the two.</translation>
    </message>
    <message>
        <source>Un quiz pose une question, et lui seul.</source>
        <translation>A quiz asks a question, and only a quiz does.</translation>
    </message>
    <message>
        <source>Une question de l’exercice a des réponses&#xa0;: une seule juste, un «&#xa0;why&#xa0;» pour chaque autre, et «&#xa0;unsure&#xa0;» pour qui hésite.</source>
        <translation>A question of the exercise has answers: a single right one, a “why” for each other one, and “unsure” for whoever hesitates.</translation>
    </message>
    <message>
        <source>Une seule réponse est juste, chaque autre a un «&#xa0;why&#xa0;», et «&#xa0;unsure&#xa0;» répond à qui hésite.</source>
        <translation>A single answer is right, each other one has a “why”, and “unsure” answers whoever hesitates.</translation>
    </message>
    <message>
        <source>On ne répond qu’à un quiz.</source>
        <translation>Only a quiz is answered.</translation>
    </message>
    <message>
        <source>«&#xa0;choose&#xa0;» demande «&#xa0;line&#xa0;» ou «&#xa0;text&#xa0;» d’une liste, ou «&#xa0;entry&#xa0;» d’un menu.</source>
        <translation>“choose” needs “line” or “text” of a list, or “entry” of a menu.</translation>
    </message>
    <message>
        <source>«&#xa0;wait&#xa0;» demande une page ou un objet.</source>
        <translation>“wait” needs a page or an object.</translation>
    </message>
    <message>
        <source>Une question à choix a des «&#xa0;answers&#xa0;», et elle seule.</source>
        <translation>A question with choices has “answers”, and only that one.</translation>
    </message>
    <message>
        <source>Seule une réponse écrite a «&#xa0;keyWords&#xa0;» et «&#xa0;answer&#xa0;».</source>
        <translation>Only a written answer has “keyWords” and “answer”.</translation>
    </message>
    <message>
        <source>«&#xa0;Vrai ou faux&#xa0;» dit pourquoi le contraire ne va pas, et lui seul.</source>
        <translation>“True or false” says why the contrary is wrong, and only that.</translation>
    </message>
    <message>
        <source>Une réponse écrite avec «&#xa0;keyWords&#xa0;» donne une réponse possible, et elle seule.</source>
        <translation>A written answer with “keyWords” gives a possible answer, and only that one.</translation>
    </message>
    <message>
        <source>Les réponses sont aussi nombreuses dans chaque langue, et justes aux mêmes places.</source>
        <translation>The answers are as many in every language, and right in the same places.</translation>
    </message>
    <message>
        <source>Les mots clés sont aussi nombreux dans chaque langue.</source>
        <translation>The key words are as many in every language.</translation>
    </message>
    <message>
        <source>Chaque réponse fausse a un «&#xa0;why&#xa0;», et elle seule.</source>
        <translation>Each wrong answer has a “why”, and only a wrong one.</translation>
    </message>
    <message>
        <source>La réponse possible contient trop peu de mots clés.</source>
        <translation>The possible answer holds too few key words.</translation>
    </message>
    <message>
        <source>«&#xa0;Vrai ou faux&#xa0;» dit lequel avec «&#xa0;isTrue&#xa0;», et lui seul.</source>
        <translation>“True or false” says which with “isTrue”, and only that.</translation>
    </message>
    <message>
        <source>Une réponse au moins doit être juste.</source>
        <translation>One answer at least must be right.</translation>
    </message>
    <message>
        <source>Aucune étape ne s’appelle «&#xa0;%1&#xa0;».</source>
        <translation>No step is called “%1”.</translation>
    </message>
    <message>
        <source>Cet exercice est pour tout le monde&#xa0;: «&#xa0;asides&#xa0;» n’a personne à qui parler.</source>
        <translation>This exercise is for everybody: “asides” has nobody to speak to.</translation>
    </message>
    <message>
        <source>%1&#xa0;: %2</source>
        <extracomment>%1 a file, its line and the place in it; %2 what is wrong there</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>ligne %1</source>
        <translation>line %1</translation>
    </message>
</context>
<context>
    <name>trainer::PaperActions</name>
    <message>
        <source>C’est dans un PDF.</source>
        <translation>It is in a PDF.</translation>
    </message>
    <message>
        <source>C’est à l’impression.</source>
        <translation>It is being printed.</translation>
    </message>
    <message>
        <source>Cela n’a pas pu être imprimé.</source>
        <translation>It could not be printed.</translation>
    </message>
    <message>
        <source>Vérifiez l’imprimante, ou choisissez «&#xa0;PDF&#xa0;».</source>
        <translation>Check the printer, or choose “PDF”.</translation>
    </message>
    <message>
        <source>Un instant, le PDF se prépare…</source>
        <translation>One moment, the PDF is being prepared…</translation>
    </message>
    <message>
        <source>Le PDF n’a pas pu être écrit.</source>
        <translation>The PDF could not be written.</translation>
    </message>
    <message>
        <source>Choisissez un autre endroit, puis essayez encore.</source>
        <translation>Choose another place, then try again.</translation>
    </message>
</context>
<context>
    <name>trainer::PausePanel</name>
    <message>
        <source>Les yeux vers moi</source>
        <translation>Eyes on me</translation>
    </message>
    <message>
        <source>Message, si vous voulez</source>
        <translation>Message, if you like</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Commencer la pause</source>
        <translation>Begin the pause</translation>
    </message>
    <message>
        <source>Terminer la pause</source>
        <translation>End the pause</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>Jusqu’à ce que je l’arrête, %1 minutes au plus</source>
        <translation>Until I stop it, %1 minutes at most</translation>
    </message>
    <message>
        <source>Une page calme couvre l’écran de tous les ordinateurs qui partagent cette base de données, sauf celui où cet espace est ouvert. Rien n’est perdu derrière.</source>
        <translation>A calm page covers the screen of every computer that shares this database, except the one where this place is open. Nothing is lost behind it.</translation>
    </message>
    <message>
        <source>Une page calme couvre l’écran de cet ordinateur, et seulement de celui-ci&#xa0;: il ne partage sa base de données avec aucun autre. Rien n’est perdu derrière. Elle part à l’heure dite, ou avec votre code.</source>
        <translation>A calm page covers the screen of this computer, and only this one: it shares its database with no other. Nothing is lost behind it. It goes away in time, or with your code.</translation>
    </message>
    <message>
        <source>La pause est en cours. %1</source>
        <translation>The pause is on. %1</translation>
    </message>
    <message>
        <source>La pause est en cours, jusqu’à ce que vous l’arrêtiez.</source>
        <translation>The pause is on, until you stop it.</translation>
    </message>
</context>
<context>
    <name>trainer::PauseScreen</name>
    <message>
        <source>La personne qui anime dira quand reprendre.</source>
        <translation>The person leading the session will say when to go on.</translation>
    </message>
    <message>
        <source>Un moment de pause</source>
        <translation>A moment’s pause</translation>
    </message>
    <message>
        <source>Regardez vers la personne qui anime.</source>
        <translation>Look towards the person leading the session.</translation>
    </message>
    <message>
        <source>Votre travail est gardé. Vous reprendrez là où vous étiez.</source>
        <translation>Your work is kept. You will go on where you were.</translation>
    </message>
    <message>
        <source>Code du formateur</source>
        <translation>Trainer’s code</translation>
    </message>
    <message>
        <source>Je suis le formateur</source>
        <translation>I am the trainer</translation>
    </message>
    <message>
        <source>Terminer la pause</source>
        <translation>End the pause</translation>
    </message>
    <message>
        <source>La pause n’a pas pu être terminée. Essayez encore.</source>
        <translation>The pause could not be ended. Try again.</translation>
    </message>
</context>
<context>
    <name>trainer::PauseWords</name>
    <message>
        <source>Encore %1 minutes.</source>
        <translation>%1 minutes left.</translation>
    </message>
    <message>
        <source>Encore 1 minute.</source>
        <translation>1 minute left.</translation>
    </message>
    <message>
        <source>Encore 30 secondes.</source>
        <translation>30 seconds left.</translation>
    </message>
    <message>
        <source>Encore quelques secondes.</source>
        <translation>A few seconds left.</translation>
    </message>
</context>
<context>
    <name>trainer::PeopleDialogs</name>
    <message>
        <source>Ce code EAN est déjà celui de quelqu’un. Laissez la case vide pour en recevoir un nouveau.</source>
        <translation>This EAN code already belongs to somebody. Leave the box empty to get a new one.</translation>
    </message>
    <message>
        <source>Rien n’a été gardé.</source>
        <translation>Nothing has been kept.</translation>
    </message>
    <message>
        <source>Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau.</source>
        <translation>Try again. If it does not work, close the program and open it again.</translation>
    </message>
    <message>
        <source>Nouveau groupe</source>
        <translation>New group</translation>
    </message>
    <message>
        <source>Nom du groupe</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>Exemple&#xa0;: Mardi matin</source>
        <translation>Example: Tuesday morning</translation>
    </message>
    <message>
        <source>Ne rien faire</source>
        <translation>Do nothing</translation>
    </message>
    <message>
        <source>Faire ce groupe</source>
        <translation>Make this group</translation>
    </message>
    <message>
        <source>Un groupe a déjà ce nom. Écrivez-en un autre.</source>
        <translation>A group already has this name. Write another one.</translation>
    </message>
    <message>
        <source>Inventer des personnes</source>
        <translation>Invent people</translation>
    </message>
    <message>
        <source>Chacune a un nom, une adresse, un compteur et une messagerie. Aucune n’existe.</source>
        <translation>Each one has a name, an address, a meter and a mailbox. None of them exists.</translation>
    </message>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Combien&#xa0;?</source>
        <translation>How many?</translation>
    </message>
    <message>
        <source>Inventer</source>
        <translation>Invent</translation>
    </message>
    <message>
        <source>Ajouter une personne</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Elle reçoit un compteur, cinq mois de relevés et une messagerie.</source>
        <translation>This person gets a meter, five months of readings and a mailbox.</translation>
    </message>
    <message>
        <source>Madame</source>
        <translation>Ms</translation>
    </message>
    <message>
        <source>Monsieur</source>
        <translation>Mr</translation>
    </message>
    <message>
        <source>Madame ou Monsieur</source>
        <translation>Ms or Mr</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rue</source>
        <translation>Street</translation>
    </message>
    <message>
        <source>Numéro</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Code postal</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>4 chiffres</source>
        <translation>4 digits</translation>
    </message>
    <message>
        <source>Localité</source>
        <translation>Town</translation>
    </message>
    <message>
        <source>Code EAN</source>
        <translation>EAN code</translation>
    </message>
    <message>
        <source>Laissez vide pour en recevoir un nouveau.</source>
        <translation>Leave empty to get a new one.</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Le texte de la lettre</source>
        <translation>The text of the letter</translation>
    </message>
    <message>
        <source>Le nom, les codes et les quatre étapes s’ajoutent tout seuls.</source>
        <translation>The name, the codes and the four steps are added by themselves.</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>Change nothing</translation>
    </message>
    <message>
        <source>Texte habituel</source>
        <translation>Usual text</translation>
    </message>
    <message>
        <source>Garder ce texte</source>
        <translation>Keep this text</translation>
    </message>
    <message>
        <source>Les autres groupes restent&#xa0;: vous pouvez y revenir.</source>
        <translation>The other groups stay: you can go back to them.</translation>
    </message>
    <message>
        <source>Renommer le groupe</source>
        <translation>Rename the group</translation>
    </message>
    <message>
        <source>Ses apprenants et leur travail restent les mêmes.</source>
        <translation>Its learners and their work stay the same.</translation>
    </message>
    <message>
        <source>Donner ce nom</source>
        <translation>Give this name</translation>
    </message>
</context>
<context>
    <name>trainer::PeopleImport</name>
    <message>
        <source>La liste habituelle n’est pas encore choisie.</source>
        <translation>The usual list has not been chosen yet.</translation>
    </message>
    <message>
        <source>Choisissez-la une fois dans «&#xa0;Réglages&#xa0;», sous «&#xa0;Groupe habituel&#xa0;».</source>
        <translation>Choose it once in “Settings”, under “Usual group”.</translation>
    </message>
    <message>
        <source>Le fichier de la liste habituelle n’est plus là.</source>
        <translation>The file of the usual list is no longer there.</translation>
    </message>
    <message>
        <source>Electruc le cherche ici&#xa0;: %1. Remettez-le à sa place, ou choisissez-en un autre dans «&#xa0;Réglages&#xa0;».</source>
        <translation>Electruc looks for it here: %1. Put it back in its place, or choose another one in “Settings”.</translation>
    </message>
    <message>
        <source>La liste habituelle ne peut pas être lue.</source>
        <translation>The usual list cannot be read.</translation>
    </message>
    <message>
        <source>Enregistrez-la à nouveau au format CSV, ici&#xa0;: %1.</source>
        <translation>Save it again as CSV, here: %1.</translation>
    </message>
    <message>
        <source>La liste habituelle est vide.</source>
        <translation>The usual list is empty.</translation>
    </message>
    <message>
        <source>Dans la liste habituelle, il manque&#xa0;: %1.</source>
        <translation>The usual list lacks: %1.</translation>
    </message>
    <message>
        <source>«&#xa0;Importer une liste&#xa0;», dans «&#xa0;Invitations&#xa0;», montre chaque colonne et chaque ligne. Le fichier est ici&#xa0;: %1.</source>
        <translation>“Import a list”, in “Invitations”, shows each column and each line. The file is here: %1.</translation>
    </message>
    <message>
        <source>Aucune ligne de la liste habituelle ne peut être reprise.</source>
        <translation>No line of the usual list can be taken over.</translation>
    </message>
    <message>
        <source>«&#xa0;Importer une liste&#xa0;», dans «&#xa0;Invitations&#xa0;», dit pourquoi, ligne par ligne.</source>
        <translation>“Import a list”, in “Invitations”, says why, line by line.</translation>
    </message>
    <message>
        <source>Une ligne est refusée&#xa0;: «&#xa0;Importer une liste&#xa0;», dans «&#xa0;Invitations&#xa0;», dit pourquoi.</source>
        <translation>One line was refused: “Import a list”, in “Invitations”, says why.</translation>
    </message>
    <message>
        <source>%1 lignes sont refusées&#xa0;: «&#xa0;Importer une liste&#xa0;», dans «&#xa0;Invitations&#xa0;», dit pourquoi.</source>
        <translation>%1 lines were refused: “Import a list”, in “Invitations”, says why.</translation>
    </message>
</context>
<context>
    <name>trainer::PinField</name>
    <message>
        <source>Il faut quatre chiffres.</source>
        <translation>Four digits are needed.</translation>
    </message>
    <message>
        <source>Le code n’a pas pu être vérifié. Essayez encore.</source>
        <translation>The code could not be checked. Try again.</translation>
    </message>
    <message>
        <source>Trois codes faux. Attendez %1 secondes, puis essayez à nouveau.</source>
        <translation>Three wrong codes. Wait %1 seconds, then try again.</translation>
    </message>
    <message>
        <source>Ce n’est pas le bon code. Il reste 1 essai avant une minute d’attente.</source>
        <translation>This is not the right code. You have 1 try left before a one-minute wait.</translation>
    </message>
    <message>
        <source>Ce n’est pas le bon code. Il reste %1 essais avant une minute d’attente.</source>
        <translation>This is not the right code. You have %1 tries left before a one-minute wait.</translation>
    </message>
    <message>
        <source>C’est le code du formateur. Il faut ici celui de l’organisateur.</source>
        <translation>This is the trainer’s code. The organiser’s is needed here.</translation>
    </message>
</context>
<context>
    <name>trainer::PinScreen</name>
    <message>
        <source>Espace du formateur</source>
        <translation>Trainer’s area</translation>
    </message>
    <message>
        <source>Tapez votre code à quatre chiffres.</source>
        <translation>Type your four-digit code.</translation>
    </message>
    <message>
        <source>Code du formateur, quatre chiffres</source>
        <translation>Trainer’s code, four digits</translation>
    </message>
    <message>
        <source>Revenir aux apprenants</source>
        <translation>Back to the learners</translation>
    </message>
    <message>
        <source>Effacer</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Code oublié&#xa0;? Il est sur la feuille «&#xa0;Premier démarrage&#xa0;» remise avec le programme.</source>
        <translation>Forgotten the code? It is on the “First start” sheet that came with the program.</translation>
    </message>
    <message>
        <source>Choisissez un nouveau code à quatre chiffres.</source>
        <translation>Choose a new four-digit code.</translation>
    </message>
    <message>
        <source>Choisissez un code à quatre chiffres.</source>
        <translation>Choose a four-digit code.</translation>
    </message>
    <message>
        <source>Notez-le sur la feuille «&#xa0;Premier démarrage&#xa0;». Si vous l’oubliez, la personne qui a installé le programme en met un autre avec «&#xa0;electrucctl setup --pin-file&#xa0;».</source>
        <translation>Note it on the “First start” sheet. If you forget it, the person who installed the program sets another one with “electrucctl setup --pin-file”.</translation>
    </message>
    <message>
        <source>Tapez le même code encore une fois.</source>
        <translation>Type the same code once more.</translation>
    </message>
    <message>
        <source>Cela évite une faute de frappe.</source>
        <translation>This avoids a typing mistake.</translation>
    </message>
    <message>
        <source>Garder l’ancien code</source>
        <translation>Keep the old code</translation>
    </message>
    <message>
        <source>Il faut quatre chiffres.</source>
        <translation>Four digits are needed.</translation>
    </message>
    <message>
        <source>Ce code est trop facile à deviner. Choisissez-en un autre.</source>
        <translation>This code is too easy to guess. Choose another one.</translation>
    </message>
    <message>
        <source>Les deux codes ne sont pas les mêmes. Choisissez votre code à nouveau.</source>
        <translation>The two codes are not the same. Choose your code again.</translation>
    </message>
    <message>
        <source>Ce n’est pas le bon code. Il reste 1 essai avant une minute d’attente.</source>
        <translation>This is not the right code. You have 1 try left before a one-minute wait.</translation>
    </message>
    <message>
        <source>Ce n’est pas le bon code. Il reste %1 essais avant une minute d’attente.</source>
        <translation>This is not the right code. You have %1 tries left before a one-minute wait.</translation>
    </message>
    <message>
        <source>Trois codes faux. Vous pourrez essayer à nouveau dans 1 seconde.</source>
        <translation>Three wrong codes. You can try again in 1 second.</translation>
    </message>
    <message>
        <source>Trois codes faux. Vous pourrez essayer à nouveau dans %1 secondes.</source>
        <translation>Three wrong codes. You can try again in %1 seconds.</translation>
    </message>
    <message>
        <source>Le programme n’arrive pas à lire ses données. Fermez-le et ouvrez-le à nouveau.</source>
        <translation>The program cannot read its data. Close it and open it again.</translation>
    </message>
    <message>
        <source>Gardez-le pour vous. Si vous l’oubliez, la personne qui a installé le programme en met un autre avec «&#xa0;electrucctl setup --organiser-pin-file&#xa0;».</source>
        <translation>Keep it to yourself. If you forget it, whoever installed the program sets another one with “electrucctl setup --organiser-pin-file”.</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>Change nothing</translation>
    </message>
    <message>
        <source>Choisissez le code de l’organisateur, quatre chiffres.</source>
        <translation>Choose the organiser’s code, four digits.</translation>
    </message>
    <message>
        <source>Code oublié&#xa0;? L’organisateur ouvre avec le sien, puis en choisit un autre pour vous dans «&#xa0;Réglages&#xa0;».</source>
        <translation>Forgotten the code? The organiser opens with theirs, then chooses another one for you in “Settings”.</translation>
    </message>
    <message>
        <source>Le formateur et l’organisateur n’ont pas le même code. Choisissez-en un autre.</source>
        <translation>The trainer and the organiser do not have the same code. Choose another one.</translation>
    </message>
</context>
<context>
    <name>trainer::PlanModel</name>
    <message>
        <source>1 étape</source>
        <translation>1 step</translation>
    </message>
    <message>
        <source>%1 étapes</source>
        <translation>%1 steps</translation>
    </message>
    <message>
        <source>%1 · niveau %2</source>
        <comment>« 6 étapes · niveau 2 »</comment>
        <translation>%1 · level %2</translation>
    </message>
    <message>
        <source>%1, exercice %2 de la liste, %3</source>
        <translation>%1, exercise %2 of the list, %3</translation>
    </message>
    <message>
        <source>%1, pas dans la liste, %2</source>
        <translation>%1, not in the list, %2</translation>
    </message>
</context>
<context>
    <name>trainer::PlanPage</name>
    <message>
        <source>Exercices</source>
        <translation>Exercises</translation>
    </message>
    <message>
        <source>Cochez les exercices de ce groupe et mettez-les en ordre&#xa0;: le coach montre exactement ceux-là.</source>
        <translation>Tick this group’s exercises and put them in order: the coach shows exactly these.</translation>
    </message>
    <message>
        <source>Exercices à choisir</source>
        <translation>Exercises to choose</translation>
    </message>
    <message>
        <source>Espace coche&#xa0;; Alt et une flèche déplacent l’exercice.</source>
        <translation>Space ticks; Alt and an arrow move the exercise.</translation>
    </message>
    <message>
        <source>Monter</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Descendre</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Tout cocher</source>
        <translation>Tick all</translation>
    </message>
    <message>
        <source>Tout décocher</source>
        <translation>Untick all</translation>
    </message>
    <message>
        <source>Liste en cours</source>
        <translation>Current list</translation>
    </message>
    <message>
        <source>Nom de la liste</source>
        <translation>Name of the list</translation>
    </message>
    <message>
        <source>Un exercice commence par</source>
        <translation>An exercise begins with</translation>
    </message>
    <message>
        <source>Aide du coach</source>
        <translation>Help from the coach</translation>
    </message>
    <message>
        <source>Noms et chiffres à taper</source>
        <translation>Names and numbers to type</translation>
    </message>
    <message>
        <source>Enregistrer la liste</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>Nouvelle liste</source>
        <translation>New list</translation>
    </message>
    <message>
        <source>Supprimer la liste</source>
        <translation>Remove the list</translation>
    </message>
    <message>
        <source>Il n’y a pas encore de groupe.</source>
        <translation>There is no group yet.</translation>
    </message>
    <message>
        <source>Créez un groupe&#xa0;: ses exercices se choisissent ici.</source>
        <translation>Create a group: its exercises are chosen here.</translation>
    </message>
    <message>
        <source>Montre-moi&#xa0;: l’exercice se joue d’abord</source>
        <translation>Show me: the exercise plays itself first</translation>
    </message>
    <message>
        <source>Guide-moi&#xa0;: chaque étape dit quoi faire</source>
        <translation>Guide me: each step says what to do</translation>
    </message>
    <message>
        <source>À moi&#xa0;: sans explication</source>
        <translation>On my own: without explanation</translation>
    </message>
    <message>
        <source>Indices et «&#xa0;Montre-moi&#xa0;»</source>
        <translation>Hints and “Show me”</translation>
    </message>
    <message>
        <source>Indices seulement</source>
        <translation>Hints only</translation>
    </message>
    <message>
        <source>Ni indice ni «&#xa0;Montre-moi&#xa0;»</source>
        <translation>Neither hints nor “Show me”</translation>
    </message>
    <message>
        <source>Chacun les siens</source>
        <translation>Each their own</translation>
    </message>
    <message>
        <source>Les mêmes pour tous</source>
        <translation>The same for all</translation>
    </message>
    <message>
        <source>Tous les exercices</source>
        <translation>All exercises</translation>
    </message>
    <message>
        <source>Le coach montre tous les exercices.</source>
        <translation>The coach shows all exercises.</translation>
    </message>
    <message>
        <source>Le coach montre «&#xa0;%1&#xa0;».</source>
        <translation>The coach shows “%1”.</translation>
    </message>
    <message>
        <source>Ce groupe a déjà une liste de ce nom. Écrivez un autre nom.</source>
        <translation>This group already has a list with that name. Write another name.</translation>
    </message>
    <message>
        <source>Donnez un nom à la liste, comme «&#xa0;Séance 2&#xa0;».</source>
        <translation>Give the list a name, such as “Session 2”.</translation>
    </message>
    <message>
        <source>Il n’y a rien à faire dans cette liste.</source>
        <translation>There is nothing to do in this list.</translation>
    </message>
    <message>
        <source>Cochez au moins un exercice.</source>
        <translation>Tick at least one exercise.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est enregistrée.</source>
        <translation>“%1” is saved.</translation>
    </message>
    <message>
        <source>Le coach montre cet exercice, et rien d’autre.</source>
        <translation>The coach shows this exercise, and nothing else.</translation>
    </message>
    <message>
        <source>Le coach montre ces %1 exercices, dans cet ordre.</source>
        <translation>The coach shows these %1 exercises, in this order.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est supprimée.</source>
        <translation>“%1” is removed.</translation>
    </message>
    <message>
        <source>Ce qui a été fait reste dans le suivi.</source>
        <translation>What was done stays in the progress.</translation>
    </message>
    <message>
        <source>C’est comme avant.</source>
        <translation>It is as before.</translation>
    </message>
    <message>
        <source>Aucun exercice coché</source>
        <translation>No exercise ticked</translation>
    </message>
    <message>
        <source>1 exercice coché</source>
        <translation>1 exercise ticked</translation>
    </message>
    <message>
        <source>%1 exercices cochés</source>
        <translation>%1 exercises ticked</translation>
    </message>
    <message>
        <source>Choisissez d’abord un exercice dans la liste.</source>
        <translation>Choose an exercise in the list first.</translation>
    </message>
    <message>
        <source>Il est déjà le premier.</source>
        <translation>It is already the first.</translation>
    </message>
    <message>
        <source>Il est déjà le dernier.</source>
        <translation>It is already the last.</translation>
    </message>
    <message>
        <source>Séance %1</source>
        <translation>Session %1</translation>
    </message>
    <message>
        <source>Revenir en arrière</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Les listes n’ont pas pu être lues ou changées.</source>
        <translation>The lists could not be read or changed.</translation>
    </message>
    <message>
        <source>Rien n’a changé. Essayez encore.</source>
        <translation>Nothing has changed. Try again.</translation>
    </message>
    <message>
        <source>Livret du formateur</source>
        <translation>Trainer’s booklet</translation>
    </message>
    <message>
        <source>Pour chaque exercice&#xa0;: le but, les mots difficiles, les étapes avec leurs indices, les réponses et ce qu’il faut dire quand cela coince.</source>
        <translation>For each exercise: the aim, the hard words, the steps with their hints, the answers and what to say when it goes wrong.</translation>
    </message>
    <message>
        <source>Fiche du formateur</source>
        <translation>Trainer’s sheet</translation>
    </message>
    <message>
        <source>De l’exercice choisi dans la liste.</source>
        <translation>Of the exercise chosen in the list.</translation>
    </message>
    <message>
        <source>Livret complet (PDF)</source>
        <translation>Whole booklet (PDF)</translation>
    </message>
    <message>
        <source>Imprimer le livret</source>
        <translation>Print the booklet</translation>
    </message>
    <message>
        <source>Un instant, le livret se prépare…</source>
        <translation>One moment, the booklet is being prepared…</translation>
    </message>
    <message>
        <source>Enregistrer le livret</source>
        <translation>Save the booklet</translation>
    </message>
    <message>
        <source>Documents PDF (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
</context>
<context>
    <name>trainer::RecordDesk</name>
    <message>
        <source>Rien n’a changé.</source>
        <translation>Nothing has changed.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» ne s’applique pas à ce que vous avez choisi.</source>
        <translation>“%1” does not apply to what you have chosen.</translation>
    </message>
    <message>
        <source>%1&#xa0;: c’est fait pour %2.</source>
        <translation>%1: done for %2.</translation>
    </message>
    <message>
        <source>Cela ne s’applique pas à %1&#xa0;: rien n’y change.</source>
        <translation>This does not apply to %1: nothing changes there.</translation>
    </message>
    <message>
        <source>Cela n’a pas pu se faire. Rien n’a changé.</source>
        <translation>It could not be done. Nothing has changed.</translation>
    </message>
    <message>
        <source>Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau.</source>
        <translation>Try again. If it does not work, close the program and open it again.</translation>
    </message>
    <message>
        <source>Cette donnée n’est plus là.</source>
        <translation>This item is no longer there.</translation>
    </message>
    <message>
        <source>C’est enregistré.</source>
        <translation>It is saved.</translation>
    </message>
    <message>
        <source>La personne est ajoutée.</source>
        <translation>The person has been added.</translation>
    </message>
    <message>
        <source>Sa lettre est dans «&#xa0;Invitations&#xa0;».</source>
        <translation>The letter is in “Invitations”.</translation>
    </message>
    <message>
        <source>Elle va du jour après la dernière facture jusqu’à aujourd’hui.</source>
        <translation>It runs from the day after the last bill until today.</translation>
    </message>
    <message>
        <source>Il n’y a rien à facturer.</source>
        <translation>There is nothing to bill.</translation>
    </message>
    <message>
        <source>La dernière facture va déjà jusqu’à aujourd’hui, ou il n’y a pas de contrat en cours.</source>
        <translation>The last bill already runs until today, or there is no current contract.</translation>
    </message>
    <message>
        <source>La facture est faite.</source>
        <translation>The bill is made.</translation>
    </message>
    <message>
        <source>Un e-mail l’annonce au client.</source>
        <translation>An e-mail tells the customer about it.</translation>
    </message>
    <message>
        <source>Enregistrer la liste</source>
        <translation>Save the list</translation>
    </message>
    <message>
        <source>Tableaux (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>Documents PDF (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
    <message>
        <source>La liste est dans un fichier.</source>
        <translation>The list is in a file.</translation>
    </message>
    <message>
        <source>C’est arrêté.</source>
        <translation>It has stopped.</translation>
    </message>
    <message>
        <source>Aucun fichier n’a été écrit.</source>
        <translation>No file has been written.</translation>
    </message>
    <message>
        <source>Le fichier n’a pas pu être écrit.</source>
        <translation>The file could not be written.</translation>
    </message>
    <message>
        <source>Choisissez un autre endroit, puis essayez encore.</source>
        <translation>Choose another place, then try again.</translation>
    </message>
    <message>
        <source>Un instant, les données changent…</source>
        <translation>One moment, the data are changing…</translation>
    </message>
    <message>
        <source>Un instant, les données reviennent…</source>
        <translation>One moment, the data are coming back…</translation>
    </message>
    <message>
        <source>Tout est comme avant.</source>
        <translation>Everything is as before.</translation>
    </message>
    <message>
        <source>Ce n’est plus possible.</source>
        <translation>This is no longer possible.</translation>
    </message>
    <message>
        <source>Quelqu’un a changé une de ces données entre-temps. Rien n’a été touché.</source>
        <translation>Somebody changed some of these data in the meantime. Nothing has been touched.</translation>
    </message>
    <message>
        <source>C’est ajouté.</source>
        <translation>It is added.</translation>
    </message>
    <message>
        <source>Enregistrer une copie</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Tous les fichiers (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>La copie est enregistrée.</source>
        <translation>The copy is saved.</translation>
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
        <translation>You can go back.</translation>
    </message>
    <message>
        <source>Ne rien faire</source>
        <translation>Do nothing</translation>
    </message>
    <message>
        <source>Pour qui&#xa0;?</source>
        <translation>For whom?</translation>
    </message>
    <message>
        <source>Rien n’a été gardé.</source>
        <translation>Nothing has been kept.</translation>
    </message>
    <message>
        <source>Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau.</source>
        <translation>Try again. If it does not work, close the program and open it again.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>Change nothing</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Le contrat en cours se clôture&#xa0;: une personne n’en a qu’un à la fois.</source>
        <translation>The contract in force is closed: a person has only one at a time.</translation>
    </message>
    <message>
        <source>Comme si la personne l’avait envoyé&#xa0;: il attend que vous le validiez.</source>
        <translation>As if the person had sent it: it waits until you approve it.</translation>
    </message>
    <message>
        <source>Comme si la personne l’avait écrite&#xa0;: elle attend une réponse.</source>
        <translation>As if the person had written it: it waits for an answer.</translation>
    </message>
    <message>
        <source>Il arrive tout de suite dans la messagerie de la personne.</source>
        <translation>It arrives at once in the person’s mailbox.</translation>
    </message>
    <message>
        <source>Comme si le formulaire signé arrivait par la poste&#xa0;: elle attend que vous l’acceptiez.</source>
        <translation>As if the signed form came by post: it waits for you to accept it.</translation>
    </message>
</context>
<context>
    <name>trainer::RecordExport</name>
    <message>
        <source>Exporter %1</source>
        <extracomment>%1 such as « 42 factures »</extracomment>
        <translation>Export %1</translation>
    </message>
    <message>
        <source>Le tableau s’ouvre dans un tableur, avec toutes les colonnes. Le PDF s’imprime.</source>
        <translation>The table opens in a spreadsheet, with all the columns. The PDF is for printing.</translation>
    </message>
    <message>
        <source>Ne rien faire</source>
        <translation>Do nothing</translation>
    </message>
    <message>
        <source>Tableau (CSV)</source>
        <translation>Table (CSV)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Un instant, le fichier se prépare…</source>
        <translation>One moment, the file is being prepared…</translation>
    </message>
</context>
<context>
    <name>trainer::RecordHeader</name>
    <message>
        <source>Ordre de la liste</source>
        <translation>Order of the list</translation>
    </message>
    <message>
        <source>Les flèches changent de colonne&#xa0;; Espace trie.</source>
        <translation>The arrows move to another column; Space sorts.</translation>
    </message>
</context>
<context>
    <name>trainer::RecordModel</name>
    <message>
        <source>Choisir %1</source>
        <translation>Choose %1</translation>
    </message>
    <message>
        <source>Ouvrir %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>trainer::RecordTabs</name>
    <message>
        <source>Ce que montre la liste</source>
        <translation>What the list shows</translation>
    </message>
</context>
<context>
    <name>trainer::ResetChoice</name>
    <message>
        <source>Efface</source>
        <translation>Erases</translation>
    </message>
    <message>
        <source>Garde</source>
        <translation>Keeps</translation>
    </message>
    <message>
        <source>%1 Efface&#xa0;: %2 Garde&#xa0;: %3</source>
        <translation>%1 Erases: %2 Keeps: %3</translation>
    </message>
</context>
<context>
    <name>trainer::ResetCounts</name>
    <message>
        <source>parcours</source>
        <translation>exercise path(s)</translation>
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
        <translation>message</translation>
    </message>
    <message>
        <source>messages</source>
        <translation>messages</translation>
    </message>
    <message>
        <source>demande</source>
        <translation>request</translation>
    </message>
    <message>
        <source>demandes</source>
        <translation>requests</translation>
    </message>
    <message>
        <source>relevé</source>
        <translation>reading</translation>
    </message>
    <message>
        <source>relevés</source>
        <translation>readings</translation>
    </message>
    <message>
        <source>fichier</source>
        <translation>file</translation>
    </message>
    <message>
        <source>fichiers</source>
        <translation>files</translation>
    </message>
    <message>
        <source>prénom</source>
        <translation>first name</translation>
    </message>
    <message>
        <source>prénoms</source>
        <translation>first names</translation>
    </message>
</context>
<context>
    <name>trainer::ResetDialog</name>
    <message>
        <source>Remettre à zéro</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Choisissez ce qui doit redevenir comme neuf. Les dates seront recalculées à partir d’aujourd’hui.</source>
        <translation>Choose what is to be like new again. The dates will be worked out again from today.</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>Change nothing</translation>
    </message>
    <message>
        <source>La remise à zéro n’a pas pu se faire.</source>
        <translation>The reset could not be done.</translation>
    </message>
    <message>
        <source>Rien n’a changé. Vérifiez qu’il reste de la place sur le disque, puis essayez encore.</source>
        <translation>Nothing has changed. Check that there is room left on the disk, then try again.</translation>
    </message>
    <message>
        <source>Quelle personne recommence&#xa0;?</source>
        <translation>Which person starts again?</translation>
    </message>
    <message>
        <source>Que faut-il effacer&#xa0;?</source>
        <translation>What is to be erased?</translation>
    </message>
    <message>
        <source>Tout le travail</source>
        <translation>All the work</translation>
    </message>
    <message>
        <source>Le compte en ligne seulement</source>
        <translation>Only the online account</translation>
    </message>
    <message>
        <source>Lettres d’invitation</source>
        <translation>Invitation letters</translation>
    </message>
    <message>
        <source>Elles restent valables</source>
        <translation>They stay valid</translation>
    </message>
    <message>
        <source>De nouvelles lettres</source>
        <translation>New letters</translation>
    </message>
    <message>
        <source>Votre code de formateur, pour tout effacer</source>
        <translation>Your trainer’s code, to erase everything</translation>
    </message>
    <message>
        <source>Une personne</source>
        <translation>One person</translation>
    </message>
    <message>
        <source>Elle recommence depuis le début.</source>
        <translation>This person starts again from the beginning.</translation>
    </message>
    <message>
        <source>Ses exercices, ses messages, ses fichiers.</source>
        <translation>This person’s exercises, messages and files.</translation>
    </message>
    <message>
        <source>Les autres apprenants et le groupe.</source>
        <translation>The other learners and the group.</translation>
    </message>
    <message>
        <source>Le groupe suivant</source>
        <translation>The next group</translation>
    </message>
    <message>
        <source>Le poste est prêt pour d’autres apprenants.</source>
        <translation>The computer is ready for other learners.</translation>
    </message>
    <message>
        <source>Les exercices, messages, demandes, relevés et fichiers de tous.</source>
        <translation>Everybody’s exercises, messages, requests, readings and files.</translation>
    </message>
    <message>
        <source>Vos groupes, invitations, exercices et réglages.</source>
        <translation>Your groups, invitations, exercises and settings.</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Le programme redevient comme au premier jour.</source>
        <translation>The program becomes as it was on the first day.</translation>
    </message>
    <message>
        <source>Tout, y compris vos groupes et vos réglages.</source>
        <translation>Everything, including your groups and your settings.</translation>
    </message>
    <message>
        <source>Seulement votre code de formateur.</source>
        <translation>Only your trainer’s code.</translation>
    </message>
    <message>
        <source>Seront effacés</source>
        <translation>Will be erased</translation>
    </message>
    <message>
        <source>Vous pourrez revenir en arrière</source>
        <translation>You can go back</translation>
    </message>
    <message>
        <source>jusqu’à la prochaine remise à zéro.</source>
        <translation>until the next reset.</translation>
    </message>
    <message>
        <source>Choisissez une personne</source>
        <translation>Choose a person</translation>
    </message>
    <message>
        <source>Remettre à zéro pour %1</source>
        <translation>Reset for %1</translation>
    </message>
    <message>
        <source>Remettre à zéro pour une personne</source>
        <translation>Reset for one person</translation>
    </message>
    <message>
        <source>Remettre à zéro pour le groupe suivant</source>
        <translation>Reset for the next group</translation>
    </message>
    <message>
        <source>Tout remettre à zéro</source>
        <translation>Reset everything</translation>
    </message>
    <message>
        <source>Choisissez d’abord une personne.</source>
        <translation>First choose a person.</translation>
    </message>
    <message>
        <source>Le compte n’a pas pu se faire.</source>
        <translation>The count could not be done.</translation>
    </message>
    <message>
        <source>Rien&#xa0;: tout est déjà comme neuf.</source>
        <translation>Nothing: everything is already like new.</translation>
    </message>
    <message>
        <source>1 nouvelle lettre à imprimer&#xa0;; l’ancienne ne servira plus.</source>
        <translation>1 new letter to print; the old one will no longer be of use.</translation>
    </message>
    <message>
        <source>%1 nouvelles lettres à imprimer&#xa0;; les anciennes ne serviront plus.</source>
        <translation>%1 new letters to print; the old ones will no longer be of use.</translation>
    </message>
    <message>
        <source>1 lettre déjà utilisée ouvrira à nouveau un compte.</source>
        <translation>1 letter already used will open an account again.</translation>
    </message>
    <message>
        <source>%1 lettres déjà utilisées ouvriront à nouveau un compte.</source>
        <translation>%1 letters already used will open an account again.</translation>
    </message>
    <message>
        <source>Choisissez une personne dans la liste.</source>
        <translation>Choose a person in the list.</translation>
    </message>
    <message>
        <source>Remise à zéro en cours…</source>
        <translation>Resetting…</translation>
    </message>
</context>
<context>
    <name>trainer::RoomPage</name>
    <message>
        <source>La salle</source>
        <translation>The room</translation>
    </message>
    <message>
        <source>Chaque feuille se lit ici, s’imprime ou s’enregistre.</source>
        <translation>Each sheet can be read here, printed or saved.</translation>
    </message>
    <message>
        <source>Résultats</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Ce que chaque apprenant du groupe a réussi, et où il a demandé de l’aide. Sans note, ni durée.</source>
        <translation>What each learner in the group has completed, and where they asked for help. No marks, no times.</translation>
    </message>
    <message>
        <source>Avec les prénoms</source>
        <translation>With first names</translation>
    </message>
    <message>
        <source>Voir les résultats</source>
        <translation>See the results</translation>
    </message>
    <message>
        <source>Tableau (CSV)</source>
        <translation>Table (CSV)</translation>
    </message>
    <message>
        <source>Contrôle de l’ordinateur</source>
        <translation>Computer check</translation>
    </message>
    <message>
        <source>Avant une séance&#xa0;: la base de données, le contenu, les polices, les imprimantes, le disque et l’écran.</source>
        <translation>Before a session: the database, the content, the fonts, the printers, the disk and the screen.</translation>
    </message>
    <message>
        <source>Vérifier cet ordinateur</source>
        <translation>Check this computer</translation>
    </message>
    <message>
        <source>Journal du formateur</source>
        <translation>Trainer’s log</translation>
    </message>
    <message>
        <source>Ce qui a été fait dans cet espace, et quand.</source>
        <translation>What has been done in this area, and when.</translation>
    </message>
    <message>
        <source>Voir le journal</source>
        <translation>See the log</translation>
    </message>
    <message>
        <source>Enregistrer les résultats</source>
        <translation>Save the results</translation>
    </message>
    <message>
        <source>Listes (*.csv)</source>
        <translation>Lists (*.csv)</translation>
    </message>
    <message>
        <source>Les résultats sont dans un tableau.</source>
        <translation>The results are in a table.</translation>
    </message>
    <message>
        <source>Le tableau n’a pas pu être écrit.</source>
        <translation>The table could not be written.</translation>
    </message>
    <message>
        <source>Choisissez un autre endroit, puis essayez encore.</source>
        <translation>Choose another place, then try again.</translation>
    </message>
    <message>
        <source>Version d’Electruc</source>
        <translation>Electruc version</translation>
    </message>
    <message>
        <source>Système</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Écran</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>%1 × %2 points</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>Cela n’a pas pu être lu.</source>
        <translation>This could not be read.</translation>
    </message>
    <message>
        <source>Essayez encore. Si cela ne va pas, fermez le programme et ouvrez-le à nouveau.</source>
        <translation>Try again. If it does not work, close the program and open it again.</translation>
    </message>
</context>
<context>
    <name>trainer::RunPanel</name>
    <message>
        <source>Mettre la séance en pause</source>
        <translation>Pause the session</translation>
    </message>
    <message>
        <source>Reprendre la séance</source>
        <translation>Resume the session</translation>
    </message>
    <message>
        <source>Retarder de 5 minutes</source>
        <translation>Delay by 5 minutes</translation>
    </message>
    <message>
        <source>Arrêter la séance</source>
        <translation>Stop the session</translation>
    </message>
    <message>
        <source>Séance en cours</source>
        <translation>Session under way</translation>
    </message>
    <message>
        <source>Faire maintenant</source>
        <translation>Do it now</translation>
    </message>
    <message>
        <source>Passer cette ligne</source>
        <translation>Skip this line</translation>
    </message>
    <message>
        <source>Fait à %1 · %2</source>
        <translation>Done at %1 · %2</translation>
    </message>
    <message>
        <source>Fait à %1</source>
        <translation>Done at %1</translation>
    </message>
    <message>
        <source>Ligne passée</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Ensuite · %1</source>
        <translation>Next · %1</translation>
    </message>
    <message>
        <source>Maintenant&#xa0;: la séance est en pause</source>
        <translation>Now: the session is paused</translation>
    </message>
    <message>
        <source>Maintenant</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>En pause&#xa0;: %1</source>
        <translation>Paused: %1</translation>
    </message>
    <message>
        <source>En cours&#xa0;: %1</source>
        <translation>Under way: %1</translation>
    </message>
    <message>
        <source>Il est %1 · %2 sur %3 depuis le début</source>
        <translation>It is %1 · %2 of %3 since the start</translation>
    </message>
    <message>
        <source>%1. En ce moment&#xa0;: %2</source>
        <translation>%1. At the moment: %2</translation>
    </message>
    <message>
        <source>Rien n’arrive avant que vous repreniez. Ensuite&#xa0;: %1</source>
        <translation>Nothing happens until you resume. Next: %1</translation>
    </message>
    <message>
        <source>Ensuite, à %1&#xa0;: %2</source>
        <translation>Next, at %1: %2</translation>
    </message>
    <message>
        <source>Choisissez une ligne à venir.</source>
        <translation>Choose a line that is still to come.</translation>
    </message>
    <message>
        <source>Tout ce qui vient arrive %1 minutes plus tard.</source>
        <translation>Everything to come happens %1 minutes later.</translation>
    </message>
    <message>
        <source>C’est fait&#xa0;: %1</source>
        <translation>Done: %1</translation>
    </message>
    <message>
        <source>Le reste de la séance garde ses heures.</source>
        <translation>The rest of the session keeps its times.</translation>
    </message>
    <message>
        <source>Ligne passée&#xa0;: %1</source>
        <translation>Skipped: %1</translation>
    </message>
    <message>
        <source>Arrêter la séance&#xa0;?</source>
        <translation>Stop the session?</translation>
    </message>
    <message>
        <source>Ce qui reste n’arrivera pas. Ce qui a été fait reste fait.</source>
        <translation>What is left will not happen. What was done stays done.</translation>
    </message>
    <message>
        <source>Continuer la séance</source>
        <translation>Go on with the session</translation>
    </message>
</context>
<context>
    <name>trainer::SampleCertificate</name>
    <message>
        <source>Prénom</source>
        <extracomment>a first name on the preview of a certificate</extracomment>
        <translation>First name</translation>
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
        <translation>Session</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Commencer la séance</source>
        <translation>Start the session</translation>
    </message>
    <message>
        <source>Ce qui se passe, minute par minute&#xa0;: préparez-le une fois, un bouton le fait arriver.</source>
        <translation>What happens, minute by minute: prepare it once, one button makes it happen.</translation>
    </message>
    <message>
        <source>Lignes du déroulement</source>
        <translation>Lines of the session plan</translation>
    </message>
    <message>
        <source>Insertion ajoute une ligne&#xa0;; Suppr la retire&#xa0;; Alt et une flèche la déplacent de 5 minutes.</source>
        <translation>Insert adds a line; Delete removes it; Alt and an arrow move it by 5 minutes.</translation>
    </message>
    <message>
        <source>Ce déroulement est encore vide.</source>
        <translation>This session plan is still empty.</translation>
    </message>
    <message>
        <source>Ajoutez une première ligne&#xa0;: un exercice, un événement ou une note pour vous.</source>
        <translation>Add a first line: an exercise, an event or a note for you.</translation>
    </message>
    <message>
        <source>Ajouter une ligne</source>
        <translation>Add a line</translation>
    </message>
    <message>
        <source>Plus tôt</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Supprimer la ligne</source>
        <translation>Delete the line</translation>
    </message>
    <message>
        <source>Revenir en arrière</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Déroulement</source>
        <translation>Session plan</translation>
    </message>
    <message>
        <source>Nom du déroulement</source>
        <translation>Name of the session plan</translation>
    </message>
    <message>
        <source>Copier pour le changer</source>
        <translation>Copy it to change it</translation>
    </message>
    <message>
        <source>Nouveau</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Nouveau déroulement</source>
        <translation>New session plan</translation>
    </message>
    <message>
        <source>Supprimer le déroulement</source>
        <translation>Delete the session plan</translation>
    </message>
    <message>
        <source>Ligne choisie</source>
        <translation>Chosen line</translation>
    </message>
    <message>
        <source>La séance est arrêtée.</source>
        <translation>The session is stopped.</translation>
    </message>
    <message>
        <source>Ce qui restait n’arrivera pas.</source>
        <translation>What was left will not happen.</translation>
    </message>
    <message>
        <source>%1 · tout prêt</source>
        <comment>a script</comment>
        <translation>%1 · ready-made</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» a été arrêtée.</source>
        <translation>“%1” was stopped.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est finie.</source>
        <translation>“%1” is over.</translation>
    </message>
    <message>
        <source>Commencée à %1. Lignes faites&#xa0;: %2&#xa0;; passées&#xa0;: %3.</source>
        <translation>Started at %1. Lines done: %2; skipped: %3.</translation>
    </message>
    <message>
        <source>Faire une copie</source>
        <translation>Make a copy</translation>
    </message>
    <message>
        <source>Ajoutez d’abord une ligne à ce déroulement.</source>
        <translation>First add a line to this session plan.</translation>
    </message>
    <message>
        <source>Aucune ligne</source>
        <translation>No lines</translation>
    </message>
    <message>
        <source>1 ligne</source>
        <translation>1 line</translation>
    </message>
    <message>
        <source>%1 lignes en %2</source>
        <translation>%1 lines in %2</translation>
    </message>
    <message>
        <source>Choisissez d’abord une ligne.</source>
        <translation>First choose a line.</translation>
    </message>
    <message>
        <source>Elle est déjà au début.</source>
        <translation>It is already at the start.</translation>
    </message>
    <message>
        <source>Une séance dure 4 heures au plus.</source>
        <translation>A session lasts 4 hours at most.</translation>
    </message>
    <message>
        <source>Un déroulement a %1 lignes au plus.</source>
        <translation>A session plan has %1 lines at most.</translation>
    </message>
    <message>
        <source>La séance a commencé.</source>
        <translation>The session has started.</translation>
    </message>
    <message>
        <source>Tout arrive à son heure, même quand vous quittez cet espace. Ce qui est prévu se voit aussi dans «&#xa0;Événements&#xa0;».</source>
        <translation>Everything happens in its time, even when you leave this place. What is planned also shows in “Events”.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est à vous.</source>
        <translation>“%1” is yours.</translation>
    </message>
    <message>
        <source>Chaque changement est gardé tout de suite.</source>
        <translation>Every change is kept at once.</translation>
    </message>
    <message>
        <source>Ma séance</source>
        <extracomment>The name of a new script</extracomment>
        <translation>My session</translation>
    </message>
    <message>
        <source>Un autre déroulement a ce nom. Écrivez un autre nom.</source>
        <translation>Another session plan has this name. Write another name.</translation>
    </message>
    <message>
        <source>Donnez un nom, comme «&#xa0;Mardi matin&#xa0;».</source>
        <translation>Give it a name, such as “Tuesday morning”.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est supprimé.</source>
        <translation>“%1” is deleted.</translation>
    </message>
    <message>
        <source>Nouvelle note</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>Le déroulement n’a pas pu être lu ou changé.</source>
        <translation>The session plan could not be read or changed.</translation>
    </message>
    <message>
        <source>Rien n’a changé. Vérifiez qu’il reste de la place sur le disque, puis essayez encore.</source>
        <translation>Nothing has changed. Check that there is room left on the disk, then try again.</translation>
    </message>
</context>
<context>
    <name>trainer::ScriptWords</name>
    <message>
        <source>L’exercice %1 n’est plus là</source>
        <extracomment>%1 the number of an exercise that was taken away</extracomment>
        <translation>Exercise %1 is no longer there</translation>
    </message>
    <message>
        <source>Événement</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Exercice</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>Note pour vous</source>
        <translation>Note for you</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes from the start</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours from the start</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes from the start</comment>
        <translation>%1 h %2</translation>
    </message>
</context>
<context>
    <name>trainer::SettingsPage</name>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Un réglage s’applique tout de suite. Il est gardé pour la prochaine fois.</source>
        <translation>A setting applies straight away. It is kept for next time.</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Occuper tout l’écran</source>
        <translation>Fill the whole screen</translation>
    </message>
    <message>
        <source>Factures</source>
        <translation>Bills</translation>
    </message>
    <message>
        <source>Imprimer le code QR de paiement sur les factures</source>
        <translation>Print the QR code for payment on the bills</translation>
    </message>
    <message>
        <source>Comme sur le vrai web</source>
        <translation>As on the real web</translation>
    </message>
    <message>
        <source>Poser la question des cookies sur le site Electruc</source>
        <translation>Ask the cookie question on the Electruc site</translation>
    </message>
    <message>
        <source>Proposer d’enregistrer le mot de passe après une connexion</source>
        <translation>Offer to save the password after signing in</translation>
    </message>
    <message>
        <source>Terminer la session d’Electruc</source>
        <translation>End the Electruc session</translation>
    </message>
    <message>
        <source>Deux minutes avant, une question s’affiche&#xa0;: une touche suffit pour rester. Ce qui est écrit revient après la reconnexion.</source>
        <translation>Two minutes before, a question appears: one key is enough to stay. What is written comes back after signing in again.</translation>
    </message>
    <message>
        <source>Code du formateur</source>
        <translation>Trainer’s code</translation>
    </message>
    <message>
        <source>Les quatre chiffres qui ouvrent cet espace.</source>
        <translation>The four digits that open this area.</translation>
    </message>
    <message>
        <source>Changer le code</source>
        <translation>Change the code</translation>
    </message>
    <message>
        <source>Clair</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Sombre</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Contraste fort</source>
        <translation>Strong contrast</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>text size</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Jamais</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>Après %1 minutes sans rien faire</source>
        <translation>After %1 minutes without doing anything</translation>
    </message>
    <message>
        <source>Le réglage n’a pas pu être gardé.</source>
        <translation>The setting could not be kept.</translation>
    </message>
    <message>
        <source>Vérifiez qu’il reste de la place sur le disque, puis essayez encore.</source>
        <translation>Check that there is room left on the disk, then try again.</translation>
    </message>
    <message>
        <source>Le code du formateur est changé.</source>
        <translation>The trainer’s code is changed.</translation>
    </message>
    <message>
        <source>Notez-le sur la feuille «&#xa0;Premier démarrage&#xa0;».</source>
        <translation>Note it on the “First start” sheet.</translation>
    </message>
    <message>
        <source>Lettres d’invitation</source>
        <translation>Invitation letters</translation>
    </message>
    <message>
        <source>Pour les prochaines lettres. Celles qui sont imprimées gardent leur date.</source>
        <translation>For the next letters. Those already printed keep their date.</translation>
    </message>
    <message>
        <source>Valables</source>
        <translation>Valid for</translation>
    </message>
    <message>
        <source>Bloquées après</source>
        <translation>Locked after</translation>
    </message>
    <message>
        <source>Bloquées pendant</source>
        <translation>Locked for</translation>
    </message>
    <message>
        <source>Groupe habituel</source>
        <translation>Usual group</translation>
    </message>
    <message>
        <source>Choisir la liste</source>
        <translation>Choose the list</translation>
    </message>
    <message>
        <source>Ne plus avoir de liste</source>
        <translation>Have no list any more</translation>
    </message>
    <message>
        <source>Mode classe</source>
        <translation>Classroom mode</translation>
    </message>
    <message>
        <source>Plein écran, sans fermer ni réduire la fenêtre</source>
        <translation>Full screen, without closing or minimising the window</translation>
    </message>
    <message>
        <source>Alt+F4 ou Ctrl+Q demandent alors le code du formateur, pour fermer ou pour quitter ce mode. Ce que l’ordinateur offre lui-même, comme Ctrl+Alt+Suppr, reste possible.</source>
        <translation>Alt+F4 or Ctrl+Q then ask for the trainer’s code, to close or to leave this mode. What the computer itself offers, such as Ctrl+Alt+Delete, stays possible.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Code de l’organisateur</source>
        <translation>Organiser’s code</translation>
    </message>
    <message>
        <source>Choisir ce code</source>
        <translation>Choose this code</translation>
    </message>
    <message>
        <source>Retirer ce code</source>
        <translation>Remove this code</translation>
    </message>
    <message>
        <source>Une fois choisi, lui seul change les codes, efface toute trace des personnes, supprime une sauvegarde, et règle la remise à zéro automatique, les lettres, le groupe habituel et le mode classe.</source>
        <translation>Once it is chosen, only the organiser changes the codes, erases every trace of people, deletes a snapshot, and sets the automatic reset, the letters, the usual group and the classroom mode.</translation>
    </message>
    <message>
        <source>Code de l’organisateur oublié&#xa0;? Sur ce poste, la personne qui a installé le programme en met un autre&#xa0;: electrucctl setup --organiser-pin-file FICHIER.</source>
        <translation>Organiser’s code forgotten? On this computer, whoever installed the program sets another one: electrucctl setup --organiser-pin-file FILE.</translation>
    </message>
    <message>
        <source>%1 jours</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>%1 codes faux</source>
        <translation>%1 wrong codes</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <comment>how long a letter is locked</comment>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>Pas encore de liste. Choisissez un fichier CSV&#xa0;: «&#xa0;Groupe habituel&#xa0;», dans «&#xa0;Groupes&#xa0;», l’importera en un clic.</source>
        <translation>No list yet. Choose a CSV file: “Usual group”, in “Groups”, will import it with one click.</translation>
    </message>
    <message>
        <source>Choisir une autre liste</source>
        <translation>Choose another list</translation>
    </message>
    <message>
        <source>Choisir la liste habituelle</source>
        <translation>Choose the usual list</translation>
    </message>
    <message>
        <source>Listes (*.csv *.txt);;Tous les fichiers (*)</source>
        <translation>Lists (*.csv *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>La liste habituelle est choisie.</source>
        <translation>The usual list is chosen.</translation>
    </message>
    <message>
        <source>Elle attend dans «&#xa0;Groupes&#xa0;».</source>
        <translation>It is waiting in “Groups”.</translation>
    </message>
    <message>
        <source>Un second code, pour qui répond de la salle. Il ouvre aussi cet espace.</source>
        <translation>A second code, for whoever answers for the room. It opens this place too.</translation>
    </message>
    <message>
        <source>Il n’y en a pas&#xa0;: le code du formateur ouvre tout. Choisissez-en un si plusieurs formateurs utilisent ce poste.</source>
        <translation>There is none: the trainer’s code opens everything. Choose one if several trainers use this computer.</translation>
    </message>
    <message>
        <source>Changer ce code</source>
        <translation>Change this code</translation>
    </message>
    <message>
        <source>Retirer le code de l’organisateur&#xa0;?</source>
        <translation>Remove the organiser’s code?</translation>
    </message>
    <message>
        <source>Le code du formateur ouvrira tout, comme au début.</source>
        <translation>The trainer’s code will open everything, as at the beginning.</translation>
    </message>
    <message>
        <source>Le garder</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Le code de l’organisateur est retiré.</source>
        <translation>The organiser’s code is removed.</translation>
    </message>
    <message>
        <source>Le code du formateur ouvre tout.</source>
        <translation>The trainer’s code opens everything.</translation>
    </message>
    <message>
        <source>Le code de l’organisateur est choisi.</source>
        <translation>The organiser’s code is chosen.</translation>
    </message>
    <message>
        <source>Gardez-le pour vous.</source>
        <translation>Keep it to yourself.</translation>
    </message>
    <message>
        <source>Suivi</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Signaler une personne «&#xa0;À aider&#xa0;»</source>
        <translation>Report a person as “Needs help”</translation>
    </message>
    <message>
        <source>Quand elle n’avance plus dans son exercice. Une main levée se voit toujours tout de suite.</source>
        <translation>When they make no more progress in their exercise. A raised hand always shows at once.</translation>
    </message>
    <message>
        <source>Après %1 minutes sans avancer</source>
        <translation>After %1 minutes without progress</translation>
    </message>
</context>
<context>
    <name>trainer::SheetPage</name>
    <message>
        <source>Terminer</source>
        <translation>Finish</translation>
    </message>
    <message>
        <source>Enregistrer en PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Imprimer la feuille</source>
        <translation>Print the sheet</translation>
    </message>
    <message>
        <source>Enregistrer la feuille</source>
        <translation>Save the sheet</translation>
    </message>
    <message>
        <source>Documents PDF (*.pdf)</source>
        <translation>PDF documents (*.pdf)</translation>
    </message>
</context>
<context>
    <name>trainer::SnapshotDialogs</name>
    <message>
        <source>Retrouver «&#xa0;%1&#xa0;»&#xa0;?</source>
        <translation>Restore “%1”?</translation>
    </message>
    <message>
        <source>Tout le monde revient à ce moment-là. Vos groupes et vos réglages ne changent pas.</source>
        <translation>Everyone goes back to that moment. Your groups and your settings do not change.</translation>
    </message>
    <message>
        <source>Fait depuis, et mis de côté</source>
        <translation>Done since then, and set aside</translation>
    </message>
    <message>
        <source>Rien n’a été ajouté depuis.</source>
        <translation>Nothing has been added since then.</translation>
    </message>
    <message>
        <source>Vous pourrez revenir en arrière</source>
        <translation>You can go back</translation>
    </message>
    <message>
        <source>jusqu’à la prochaine remise à zéro.</source>
        <translation>until the next reset.</translation>
    </message>
    <message>
        <source>Ne rien changer</source>
        <translation>Change nothing</translation>
    </message>
    <message>
        <source>Retrouver cette sauvegarde</source>
        <translation>Restore this snapshot</translation>
    </message>
    <message>
        <source>Donnez un nom à la sauvegarde, par exemple «&#xa0;Avant la pause&#xa0;».</source>
        <translation>Give the snapshot a name, for example “Before the break”.</translation>
    </message>
    <message>
        <source>Ce nom est trop long&#xa0;: %1 caractères au plus.</source>
        <translation>This name is too long: %1 characters at most.</translation>
    </message>
    <message>
        <source>Une sauvegarde a déjà ce nom. Écrivez-en un autre.</source>
        <translation>A snapshot already has this name. Write another one.</translation>
    </message>
    <message>
        <source>Renommer la sauvegarde</source>
        <translation>Rename the snapshot</translation>
    </message>
    <message>
        <source>Nouveau nom</source>
        <translation>New name</translation>
    </message>
    <message>
        <source>Donner ce nom</source>
        <translation>Give this name</translation>
    </message>
    <message>
        <source>Le nom n’a pas pu être changé. Essayez encore.</source>
        <translation>The name could not be changed. Please try again.</translation>
    </message>
</context>
<context>
    <name>trainer::TemplatePanel</name>
    <message>
        <source>Modèles d’attestation</source>
        <translation>Certificate templates</translation>
    </message>
    <message>
        <source>Vos mots et vos couleurs, pour les prochaines attestations. Celles qui sont déjà faites gardent les leurs.</source>
        <translation>Your words and your colours, for the next certificates. Those already made keep theirs.</translation>
    </message>
    <message>
        <source>Modèle</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Nouveau modèle</source>
        <translation>New template</translation>
    </message>
    <message>
        <source>Dupliquer</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Utiliser par défaut</source>
        <translation>Use by default</translation>
    </message>
    <message>
        <source>Supprimer ce modèle</source>
        <translation>Delete this template</translation>
    </message>
    <message>
        <source>Nom du modèle</source>
        <translation>Name of the template</translation>
    </message>
    <message>
        <source>Titre</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Vide&#xa0;: «&#xa0;Attestation de réussite&#xa0;».</source>
        <translation>Empty: “Certificate of achievement”.</translation>
    </message>
    <message>
        <source>Sous-titre</source>
        <translation>Subtitle</translation>
    </message>
    <message>
        <source>Vide&#xa0;: «&#xa0;Entraînement aux démarches en ligne&#xa0;».</source>
        <translation>Empty: “Practice in online errands”.</translation>
    </message>
    <message>
        <source>Texte sous le prénom</source>
        <translation>Text under the first name</translation>
    </message>
    <message>
        <source>Écrivez {prénom}, {savoir-faire} ou {date}&#xa0;: l’attestation les remplace. Vide&#xa0;: «&#xa0;qui a terminé le parcours&#xa0;».</source>
        <translation>Write {first name}, {skills} or {date}: the certificate fills them in. Empty: “who has completed the course”.</translation>
    </message>
    <message>
        <source>Couleur</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Un cadre autour de la page</source>
        <translation>A frame around the page</translation>
    </message>
    <message>
        <source>Enregistrer le modèle</source>
        <translation>Save the template</translation>
    </message>
    <message>
        <source>Aperçu du modèle d’attestation</source>
        <translation>Preview of the certificate template</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Vert</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Bleu</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Bordeaux</source>
        <translation>Burgundy</translation>
    </message>
    <message>
        <source>Encre</source>
        <translation>Ink</translation>
    </message>
    <message>
        <source>%1 (par défaut)</source>
        <translation>%1 (default)</translation>
    </message>
    <message>
        <source>Garder vos changements&#xa0;?</source>
        <translation>Keep your changes?</translation>
    </message>
    <message>
        <source>Le modèle «&#xa0;%1&#xa0;» n’est pas encore enregistré.</source>
        <translation>The template “%1” is not saved yet.</translation>
    </message>
    <message>
        <source>Ne pas garder</source>
        <translation>Do not keep</translation>
    </message>
    <message>
        <source>Mon modèle</source>
        <translation>My template</translation>
    </message>
    <message>
        <source>Le modèle est copié.</source>
        <translation>The template is copied.</translation>
    </message>
    <message>
        <source>Changez la copie&#xa0;: l’autre ne change pas.</source>
        <translation>Change the copy: the other one does not change.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est enregistré.</source>
        <translation>“%1” is saved.</translation>
    </message>
    <message>
        <source>Les prochaines attestations seront comme l’aperçu.</source>
        <translation>The next certificates will be like the preview.</translation>
    </message>
    <message>
        <source>Choisissez-le dans «&#xa0;Bilan&#xa0;», ou utilisez-le par défaut.</source>
        <translation>Choose it in “Close of session”, or use it by default.</translation>
    </message>
    <message>
        <source>Donnez un nom au modèle, comme «&#xa0;Bibliothèque&#xa0;».</source>
        <translation>Give the template a name, such as “Library”.</translation>
    </message>
    <message>
        <source>Un autre modèle a déjà ce nom. Écrivez un autre nom.</source>
        <translation>Another template already has this name. Write another name.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» ne se remplace par rien. Écrivez {prénom}, {savoir-faire} ou {date}, ou ôtez les accolades.</source>
        <translation>“%1” is replaced by nothing. Write {first name}, {skills} or {date}, or leave the braces out.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est le modèle par défaut.</source>
        <translation>“%1” is the default template.</translation>
    </message>
    <message>
        <source>«&#xa0;%1&#xa0;» est supprimé.</source>
        <translation>“%1” is deleted.</translation>
    </message>
    <message>
        <source>Les attestations déjà faites ne changent pas.</source>
        <translation>The certificates already made do not change.</translation>
    </message>
    <message>
        <source>C’est comme avant.</source>
        <translation>It is as before.</translation>
    </message>
    <message>
        <source>C’est le modèle par défaut&#xa0;: il ne se supprime pas.</source>
        <translation>This is the default template: it cannot be deleted.</translation>
    </message>
    <message>
        <source>Ce modèle n’est pas encore enregistré.</source>
        <translation>This template is not saved yet.</translation>
    </message>
    <message>
        <source>Revenir en arrière</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>Les modèles n’ont pas pu être lus ou changés.</source>
        <translation>The templates could not be read or changed.</translation>
    </message>
    <message>
        <source>Rien n’a changé. Essayez encore.</source>
        <translation>Nothing has changed. Try again.</translation>
    </message>
</context>
<context>
    <name>trainer::TrainerFrame</name>
    <message>
        <source>Espace du formateur</source>
        <translation>Trainer’s area</translation>
    </message>
    <message>
        <source>Annuler la remise à zéro</source>
        <translation>Undo the reset</translation>
    </message>
    <message>
        <source>Remettre à zéro</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Revenir aux apprenants</source>
        <translation>Back to the learners</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Parties de l’espace du formateur</source>
        <translation>Parts of the trainer’s area</translation>
    </message>
    <message>
        <source>Groupes</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>Événements</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Pas de groupe</source>
        <translation>No group</translation>
    </message>
    <message>
        <source>%1 · 1 apprenant</source>
        <translation>%1 · 1 learner</translation>
    </message>
    <message>
        <source>%1 · %2 apprenants</source>
        <translation>%1 · %2 learners</translation>
    </message>
    <message>
        <source>Groupe&#xa0;: %1. Voir la liste</source>
        <translation>Group: %1. See the list</translation>
    </message>
    <message>
        <source>Tout redevient comme avant %1.</source>
        <translation>Everything goes back to how it was before %1.</translation>
    </message>
    <message>
        <source>Les nouvelles lettres attendent dans «&#xa0;Invitations&#xa0;».</source>
        <translation>The new letters are waiting in “Invitations”.</translation>
    </message>
    <message>
        <source>%1 recommence depuis le début.</source>
        <translation>%1 starts again from the beginning.</translation>
    </message>
    <message>
        <source>Le poste est prêt pour d’autres apprenants.</source>
        <translation>The computer is ready for other learners.</translation>
    </message>
    <message>
        <source>Le programme est comme au premier jour. Votre code de formateur n’a pas changé.</source>
        <translation>The program is as it was on the first day. Your trainer’s code has not changed.</translation>
    </message>
    <message>
        <source>La remise à zéro est faite.</source>
        <translation>The reset is done.</translation>
    </message>
    <message>
        <source>Revenir en arrière</source>
        <translation>Go back</translation>
    </message>
    <message>
        <source>La remise à zéro est annulée.</source>
        <translation>The reset is undone.</translation>
    </message>
    <message>
        <source>Tout est comme avant.</source>
        <translation>Everything is as before.</translation>
    </message>
    <message>
        <source>La remise à zéro n’a pas pu être annulée.</source>
        <translation>The reset could not be undone.</translation>
    </message>
    <message>
        <source>Rien n’a changé. Vérifiez qu’il reste de la place sur le disque, puis essayez encore.</source>
        <translation>Nothing has changed. Check that there is room left on the disk, then try again.</translation>
    </message>
    <message>
        <source>Annuler</source>
        <comment>to undo</comment>
        <extracomment>Short for « Annuler la remise à zéro » where the bar is narrow</extracomment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>ouvert</source>
        <extracomment>What a screen reader adds to the « Menu » button</extracomment>
        <translation>open</translation>
    </message>
    <message>
        <source>fermé</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Données</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Sauvegardes</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>La salle</source>
        <translation>The room</translation>
    </message>
    <message>
        <source>Suivi</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Exercices</source>
        <translation>Exercises</translation>
    </message>
    <message>
        <source>Bilan</source>
        <translation>Close of session</translation>
    </message>
    <message>
        <source>Séance</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Tout est comme avant&#xa0;: %1.</source>
        <translation>Everything is as before: %1.</translation>
    </message>
</context>
<context>
    <name>trainer::WaitBand</name>
    <message>
        <source>Une autre personne attend&#xa0;: voyez le tableau.</source>
        <translation>Another person is waiting: see the table.</translation>
    </message>
    <message>
        <source>%1 autres personnes attendent&#xa0;: voyez le tableau.</source>
        <translation>%1 other people are waiting: see the table.</translation>
    </message>
</context>
<context>
    <name>trainer::WaitCard</name>
    <message>
        <source>Aider</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Aider %1</source>
        <translation>Help %1</translation>
    </message>
</context>
</TS>

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
    <name>services::lifetimeText</name>
    <message numerus="yes">
        <source>%n heure(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Auth</name>
    <message>
        <source>the token endpoint answered with something that is no token; a proxy may have answered in its place</source>
        <translation>le point de terminaison des jetons a répondu par quelque chose qui n’est pas un jeton&#x202f;; un proxy a peut-être répondu à sa place</translation>
    </message>
    <message>
        <source>the token endpoint answered HTTP %1 without an error of Entra; a proxy may have answered in its place</source>
        <translation>le point de terminaison des jetons a répondu HTTP %1 sans erreur d’Entra&#x202f;; un proxy a peut-être répondu à sa place</translation>
    </message>
    <message>
        <source>the token endpoint answered HTTP %1: %2</source>
        <translation>le point de terminaison des jetons a répondu HTTP %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no token was given: %1</source>
        <translation>aucun jeton n’a été délivré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The audience %1 gave no usable token; %2 did.</source>
        <translation>L’audience %1 n’a pas donné de jeton utilisable&#x202f;; %2 en a donné un.</translation>
    </message>
    <message>
        <source>the assertion could not be signed</source>
        <translation>l’assertion n’a pas pu être signée</translation>
    </message>
    <message>
        <source>there is no client secret</source>
        <translation>il n’y a pas de secret client</translation>
    </message>
    <message>
        <source>the client secret stands in quotes (%1); give it without them</source>
        <translation>le secret client est entre guillemets (%1)&#x202f;; indiquez-le sans eux</translation>
    </message>
    <message>
        <source>the client secret has the shape of a GUID: that is the secret&apos;s id</source>
        <translation>le secret client a la forme d’un GUID&#xa0;: c’est l’ID du secret</translation>
    </message>
    <message>
        <source>there is no certificate with its key</source>
        <translation>il n’y a pas de certificat accompagné de sa clé</translation>
    </message>
    <message>
        <source>%1 no password of the forward proxy</source>
        <translation>%1 aucun mot de passe du proxy de transfert</translation>
    </message>
    <message>
        <source>%1 no secret of the REST proxy</source>
        <translation>%1 aucun secret du proxy REST</translation>
    </message>
    <message>
        <source>%1 no client secret or certificate</source>
        <translation>%1 ni secret client ni certificat</translation>
    </message>
    <message>
        <source>is locked</source>
        <translation>est verrouillé</translation>
    </message>
    <message>
        <source>is not available: %1</source>
        <translation>n’est pas disponible&#xa0;: %1</translation>
    </message>
    <message>
        <source>it did not answer within 20 s</source>
        <translation>il n’a pas répondu en 20 s</translation>
    </message>
    <message>
        <source>this session holds</source>
        <translation>cette session ne contient</translation>
    </message>
    <message>
        <source>the keychain holds</source>
        <translation>le trousseau ne contient</translation>
    </message>
    <message>
        <source>the certificate cannot be used: %1. %2</source>
        <translation>le certificat ne peut pas être utilisé&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>the certificate cannot be used: %1</source>
        <translation>le certificat ne peut pas être utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>there is no private key in the PEM text</source>
        <translation>il n’y a pas de clé privée dans le texte PEM</translation>
    </message>
    <message>
        <source>its private key is encrypted; give it without a passphrase</source>
        <translation>sa clé privée est chiffrée&#x202f;; indiquez-la sans phrase secrète</translation>
    </message>
    <message>
        <source>its key must be RSA of at least 2048 bits</source>
        <translation>sa clé doit être une clé RSA d’au moins 2048 bits</translation>
    </message>
    <message>
        <source>there is no certificate in the PEM text</source>
        <translation>il n’y a pas de certificat dans le texte PEM</translation>
    </message>
    <message>
        <source>the private key does not belong to it</source>
        <translation>la clé privée ne lui correspond pas</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Trustworthy</source>
        <translation>Fiable</translation>
    </message>
    <message>
        <source>Low Risk</source>
        <translation>Risque faible</translation>
    </message>
    <message>
        <source>Moderate Risk</source>
        <translation>Risque modéré</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Suspect</translation>
    </message>
    <message>
        <source>High Risk</source>
        <translation>Risque élevé</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Insufficient data</source>
        <translation>Données insuffisantes</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Tous les appareils</translation>
    </message>
</context>
<context>
    <name>Base</name>
    <message>
        <source>the answer cannot be read</source>
        <translation>la réponse est illisible</translation>
    </message>
    <message>
        <source>that is no address of HTTP</source>
        <translation>ce n’est pas une adresse HTTP</translation>
    </message>
    <message>
        <source>the call was not made: a value in its headers holds a line break</source>
        <translation>l’appel n’a pas été fait&#xa0;: une valeur de ses en-têtes contient un saut de ligne</translation>
    </message>
    <message>
        <source>the host wants a certificate of the client, or another one (TLS: certificate required)</source>
        <translation>l’hôte exige un certificat du client, ou un autre (TLS&#xa0;: certificate required)</translation>
    </message>
    <message>
        <source>is UTF-16; save it as UTF-8 and try again</source>
        <translation>est en UTF-16&#x202f;; enregistrez-le en UTF-8 et réessayez</translation>
    </message>
    <message>
        <source>the headers of the answer are longer than %1 KB</source>
        <translation>les en-têtes de la réponse dépassent %1 Ko</translation>
    </message>
    <message>
        <source>more than %1 interim answers came, and none to the call</source>
        <translation>plus de %1 réponses intermédiaires sont arrivées, et aucune à l’appel</translation>
    </message>
    <message>
        <source>the answer is longer than %1 bytes</source>
        <translation>la réponse dépasse %1 octets</translation>
    </message>
    <message>
        <source>the answer is longer than %1 MB</source>
        <translation>la réponse dépasse %1 Mo</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>ne peut pas être créé&#xa0;: %1</translation>
    </message>
    <message>
        <source>is %1, and such are not followed beside a store; remove it</source>
        <translation>est %1, ce qui n’est pas suivi à côté d’une base&#x202f;; supprimez-le</translation>
    </message>
    <message>
        <source>is larger than such a file can be</source>
        <translation>est plus grand qu’un tel fichier ne peut l’être</translation>
    </message>
    <message>
        <source>holds &apos;%1&apos;, which names no hosts: give names, addresses or networks such as example.com, 10.1.2.3 or 10.0.0.0/8, with commas between them</source>
        <translation>contient «&#xa0;%1&#xa0;», qui ne désigne aucun hôte&#xa0;: indiquez des noms, des adresses ou des réseaux comme example.com, 10.1.2.3 ou 10.0.0.0/8, séparés par des virgules</translation>
    </message>
    <message>
        <source>its value &apos;%1&apos; %2</source>
        <translation>sa valeur «&#xa0;%1&#xa0;» %2</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>is the address of a PAC file, which tells browsers their proxy: give the proxy that the file names, such as http://proxy:8080</source>
        <translation>est l’adresse d’un fichier PAC, qui indique leur proxy aux navigateurs&#xa0;: donnez le proxy que ce fichier nomme, par exemple http://proxy:8080</translation>
    </message>
    <message>
        <source>is an https address: a proxy that is itself spoken to over TLS is not supported; give its http:// address</source>
        <translation>est une adresse https&#xa0;: un proxy auquel on parle lui-même en TLS n’est pas pris en charge&#x202f;; donnez son adresse http://</translation>
    </message>
    <message>
        <source>must be an address such as http://proxy:8080</source>
        <translation>doit être une adresse comme http://proxy:8080</translation>
    </message>
    <message>
        <source>must not hold a password</source>
        <translation>ne doit pas contenir de mot de passe</translation>
    </message>
    <message>
        <source>must be scheme, host and port only</source>
        <translation>doit se limiter au schéma, à l’hôte et au port</translation>
    </message>
    <message>
        <source>cannot be unpacked</source>
        <translation>ne peut pas être décompressé</translation>
    </message>
    <message>
        <source>is no whole gzip file: %1</source>
        <translation>n’est pas un fichier gzip complet&#xa0;: %1</translation>
    </message>
    <message>
        <source>broken data</source>
        <translation>données endommagées</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>doit être un objet</translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation>est indiqué deux fois</translation>
    </message>
    <message>
        <source>is not a key of %1</source>
        <translation>n’est pas une clé valide dans %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>est absent</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>doit être un texte</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>doit être true ou false</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>doit être l’un de ceux-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>is larger than %1 MB, the most that is read</source>
        <translation>dépasse %1 Mo, le maximum qui est lu</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>ne peut pas être ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>is a pipe, not a file</source>
        <translation>est un canal (pipe), pas un fichier</translation>
    </message>
    <message>
        <source>is a device, not a file</source>
        <translation>est un périphérique, pas un fichier</translation>
    </message>
    <message>
        <source>no regular file</source>
        <translation>un fichier non ordinaire</translation>
    </message>
    <message>
        <source>a second name of another file</source>
        <translation>un second nom d’un autre fichier</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un lien</translation>
    </message>
    <message>
        <source>must be the address of an HTTP or SOCKS5 proxy, such as http://proxy:8080</source>
        <translation>doit être l’adresse d’un proxy HTTP ou SOCKS5, par exemple http://proxy:8080</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>doit être un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>No space left: the limit on the size of files is reached (see &apos;ulimit -f&apos;)</source>
        <translation>Plus de place&#xa0;: la limite de taille des fichiers est atteinte (voir «&#xa0;ulimit -f&#xa0;»)</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>doit être %1</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrée standard</translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>%1 (mode %2)</source>
        <translation>%1 (mode %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no readable time</source>
        <translation>aucune heure lisible</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>aucune donnée</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>critical CVEs of the cap</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>one level instead of another</comment>
        <translation>%1 au lieu de %2</translation>
    </message>
    <message>
        <source>resolve what puts it at risk</source>
        <translation>résoudre ce qui le met en danger</translation>
    </message>
    <message>
        <source>reduce its exposure to Low</source>
        <translation>ramener son exposition à Faible</translation>
    </message>
    <message>
        <source>switch antivirus on and let it report</source>
        <translation>activer l’antivirus et le laisser rendre compte</translation>
    </message>
    <message>
        <source>onboard it</source>
        <translation>l’intégrer</translation>
    </message>
    <message>
        <source>make its sensor healthy</source>
        <translation>rétablir son capteur</translation>
    </message>
    <message>
        <source>let it report again</source>
        <translation>le faire à nouveau rendre compte</translation>
    </message>
    <message numerus="yes">
        <source>fix %Ln critical CVE(s)</source>
        <translation>
            <numerusform>corriger %Ln CVE critique</numerusform>
            <numerusform>corriger %Ln CVE critiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is known can be mended far enough for a lower band; first get the data that is missing.</source>
        <translation>Rien de ce qui est connu ne peut être corrigé assez pour atteindre un palier inférieur&#x202f;; obtenez d’abord les données manquantes.</translation>
    </message>
    <message>
        <source>For %1 (score %2): %3.</source>
        <comment>band, score, what to do</comment>
        <translation>Pour %1 (score %2)&#xa0;: %3.</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>aucun changement</translation>
    </message>
    <message>
        <source>Inactive health and the long silence have one cause: the sensor does not report.</source>
        <translation>L’état d’intégrité Inactif et le long silence ont une même cause&#xa0;: le capteur ne rend pas compte.</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>is no JSON at byte %1: %2</source>
        <translation>n’est pas du JSON à l’octet %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>schema is not %1</source>
        <translation>schema n’est pas %1</translation>
    </message>
    <message>
        <source>versions[%1]: %2</source>
        <translation>versions[%1]&#xa0;: %2</translation>
    </message>
    <message>
        <source>is no profile of the library in %1</source>
        <translation>n’est pas un profil de la bibliothèque dans %1</translation>
    </message>
    <message>
        <source>is a built-in profile; choose another name</source>
        <translation>est un profil intégré&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>is a built-in profile and stays</source>
        <translation>est un profil intégré et reste en place</translation>
    </message>
    <message>
        <source>cannot be removed</source>
        <translation>ne peut pas être supprimé</translation>
    </message>
    <message>
        <source>is no list of expiry dates; delete it, and note the dates again</source>
        <translation>n’est pas une liste de dates d’expiration&#x202f;; supprimez-le, puis notez les dates de nouveau</translation>
    </message>
    <message>
        <source>%1: the date must be written as 2030-01-31</source>
        <translation>%1&#xa0;: la date doit s’écrire comme 2030-01-31</translation>
    </message>
    <message>
        <source>there is no such tenant</source>
        <translation>ce locataire n’existe pas</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is no valid JSON: %1</source>
        <translation>n’est pas du JSON valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>must not have the port 0, which nobody listens on</source>
        <translation>ne doit pas avoir le port 0, sur lequel personne n’écoute</translation>
    </message>
    <message>
        <source>must be an https address</source>
        <translation>doit être une adresse https</translation>
    </message>
    <message>
        <source>must be https: plain http is allowed to this machine only</source>
        <translation>doit être en https&#xa0;: http simple n’est permis que vers cette machine</translation>
    </message>
    <message>
        <source>must not hold a password, which now has to be changed</source>
        <translation>ne doit pas contenir de mot de passe, et celui-ci doit maintenant être changé</translation>
    </message>
    <message>
        <source>is needed when publishing is enabled</source>
        <translation>est nécessaire quand la publication est activée</translation>
    </message>
    <message>
        <source>must be 1 to 249 letters, digits, &apos;.&apos;, &apos;_&apos; or &apos;-&apos;, and not &apos;.&apos; or &apos;..&apos;</source>
        <translation>doit compter de 1 à 249 lettres, chiffres, «&#xa0;.&#xa0;», «&#xa0;_&#xa0;» ou «&#xa0;-&#xa0;», et ne pas être «&#xa0;.&#xa0;» ou «&#xa0;..&#xa0;»</translation>
    </message>
    <message>
        <source>is needed with &quot;auth&quot;: &quot;basic&quot;</source>
        <translation>est nécessaire avec &quot;auth&quot;: &quot;basic&quot;</translation>
    </message>
    <message>
        <source>must not hold a colon, nor a password</source>
        <translation>ne doit contenir ni deux-points ni mot de passe</translation>
    </message>
    <message>
        <source>or give &apos;tenant&apos; or &apos;none&apos;</source>
        <translation>ou indiquez «&#xa0;tenant&#xa0;» ou «&#xa0;none&#xa0;»</translation>
    </message>
    <message>
        <source>give it by &apos;trustgauge-cli secret set --proxy&apos;, or in TRUSTGAUGE_PROXY_PASSWORD</source>
        <translation>indiquez-le par «&#xa0;trustgauge-cli secret set --proxy&#xa0;» ou dans TRUSTGAUGE_PROXY_PASSWORD</translation>
    </message>
    <message>
        <source>give it by &apos;trustgauge-cli secret set --publish&apos;, or in TRUSTGAUGE_PUBLISH_SECRET</source>
        <translation>indiquez-le par «&#xa0;trustgauge-cli secret set --publish&#xa0;» ou dans TRUSTGAUGE_PUBLISH_SECRET</translation>
    </message>
    <message>
        <source>give it by &apos;trustgauge-cli secret set&apos;, by --secret-stdin, or in TRUSTGAUGE_CLIENT_SECRET</source>
        <translation>indiquez-le par «&#xa0;trustgauge-cli secret set&#xa0;», par --secret-stdin ou dans TRUSTGAUGE_CLIENT_SECRET</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>ne doit pas être vide</translation>
    </message>
    <message>
        <source>must be a GUID such as 01234567-89ab-cdef-0123-456789abcdef</source>
        <translation>doit être un GUID comme 01234567-89ab-cdef-0123-456789abcdef</translation>
    </message>
    <message>
        <source>is the empty GUID, a placeholder</source>
        <translation>est le GUID vide, un espace réservé</translation>
    </message>
    <message>
        <source>exists in the commercial cloud only</source>
        <translation>n’existe que dans le cloud commercial</translation>
    </message>
    <message>
        <source>a tenants file</source>
        <translation>un fichier de locataires</translation>
    </message>
    <message>
        <source>is a secret, and none is read from a tenants file; %1. Delete it from the file, and make a new one, as this one has lain there in plain text</source>
        <translation>est un secret, et aucun n’est lu dans un fichier de locataires&#x202f;; %1. Supprimez-le du fichier et créez-en un nouveau, car celui-ci s’y trouvait en clair</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>doit être une liste</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice</source>
        <translation>«&#xa0;%1&#xa0;» est indiqué deux fois</translation>
    </message>
    <message>
        <source>is that of &quot;%1&quot;, too: &quot;%1&quot; and &quot;%2&quot; are one tenant; keep one of the two entries</source>
        <translation>est aussi celui de «&#xa0;%1&#xa0;»&#xa0;: «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» sont un même locataire&#x202f;; gardez l’une des deux entrées</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, which is no profile of the library</source>
        <translation>nomme «&#xa0;%1&#xa0;», qui n’est pas un profil de la bibliothèque</translation>
    </message>
    <message>
        <source>the tenant&apos;s API at %1 belongs to no Defender portal</source>
        <translation>l’API du locataire à l’adresse %1 n’appartient à aucun portail Defender</translation>
    </message>
    <message>
        <source>the id of the device does not fit into a web address</source>
        <translation>l’ID de l’appareil ne peut pas figurer dans une adresse web</translation>
    </message>
    <message>
        <source>the cloud of the tenant has no known portal</source>
        <translation>le cloud du locataire n’a pas de portail connu</translation>
    </message>
    <message>
        <source>is no policy of the library in %1</source>
        <translation>n’est pas une stratégie de la bibliothèque dans %1</translation>
    </message>
    <message>
        <source>is the name of another profile; choose another name</source>
        <translation>est le nom d’un autre profil&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>was not deleted from the library in %1</source>
        <translation>n’a pas été supprimé de la bibliothèque dans %1</translation>
    </message>
    <message>
        <source>it names no tenant</source>
        <translation>il ne nomme aucun locataire</translation>
    </message>
    <message>
        <source>A draft of a profile cannot be read (%1). It is kept as %2.</source>
        <translation>Un brouillon de profil est illisible (%1). Il est conservé sous le nom %2.</translation>
    </message>
    <message>
        <source>cannot be moved to %1</source>
        <translation>ne peut pas être déplacé vers %1</translation>
    </message>
    <message>
        <source>holds a draft that cannot be read, and cannot be renamed</source>
        <translation>contient un brouillon illisible et ne peut pas être renommé</translation>
    </message>
    <message>
        <source>%1: with %2, a secret that is kept for this tenant could go somewhere else than before; if that is right, change it in the tenant&apos;s settings, or remove the tenant before the import</source>
        <translation>%1&#xa0;: avec %2, un secret conservé pour ce locataire pourrait aller ailleurs qu’auparavant&#x202f;; si c’est voulu, changez-le dans les paramètres du locataire, ou supprimez le locataire avant l’importation</translation>
    </message>
</context>
<context>
    <name>Defender</name>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is empty; give pages of /api/alerts</source>
        <translation>est vide&#x202f;; indiquez des pages de /api/alerts</translation>
    </message>
    <message>
        <source>a link of the API is no valid address and was not followed: %1</source>
        <translation>un lien de l’API n’est pas une adresse valide et n’a pas été suivi&#xa0;: %1</translation>
    </message>
    <message>
        <source>a link of the API leads away from %1 and was not followed</source>
        <translation>un lien de l’API mène hors de %1 et n’a pas été suivi</translation>
    </message>
    <message>
        <source>the answer to %1 ends in the middle</source>
        <translation>la réponse à %1 s’arrête au milieu</translation>
    </message>
    <message>
        <source>too many requests: %1 was answered with HTTP 429 again and again, for an hour; another program may use up the limits of this application</source>
        <translation>trop de requêtes&#xa0;: %1 a reçu sans cesse HTTP 429 pendant une heure&#x202f;; un autre programme épuise peut-être les limites de cette application</translation>
    </message>
    <message>
        <source>%1 redirects there, which was not followed</source>
        <translation>%1 redirige à cet endroit, ce qui n’a pas été suivi</translation>
    </message>
    <message>
        <source>%1 is redirected (HTTP %2), which the API does not document</source>
        <translation>%1 est redirigé (HTTP %2), ce que l’API ne documente pas</translation>
    </message>
    <message>
        <source>the answer to %1 is no JSON (%2); a proxy may have answered in its place</source>
        <translation>la réponse à %1 n’est pas du JSON (%2)&#x202f;; un proxy a peut-être répondu à sa place</translation>
    </message>
    <message>
        <source>%1 does not exist there (HTTP 404); check the API host and the cloud</source>
        <translation>%1 n’existe pas à cet endroit (HTTP 404)&#x202f;; vérifiez l’hôte de l’API et le cloud</translation>
    </message>
    <message>
        <source>%1 was answered with HTTP 404: %2</source>
        <translation>%1 a reçu la réponse HTTP 404&#xa0;: %2</translation>
    </message>
    <message>
        <source>has no &apos;exportFiles&apos; list</source>
        <translation>n’a pas de liste «&#xa0;exportFiles&#xa0;»</translation>
    </message>
    <message>
        <source>has an export file that is no link</source>
        <translation>a un fichier d’exportation qui n’est pas un lien</translation>
    </message>
    <message>
        <source>a link of the export is no valid address and was not followed</source>
        <translation>un lien de l’exportation n’est pas une adresse valide et n’a pas été suivi</translation>
    </message>
    <message>
        <source>a link of the export leads there, which is no storage of %1, and was not followed</source>
        <translation>un lien de l’exportation mène à cet endroit, qui n’est pas un stockage de %1, et n’a pas été suivi</translation>
    </message>
    <message>
        <source>the signed link to an export file was refused with HTTP %1</source>
        <translation>le lien signé vers un fichier d’exportation a été refusé avec HTTP %1</translation>
    </message>
    <message>
        <source>%1 redirects an export file there, which was not followed</source>
        <translation>%1 redirige un fichier d’exportation à cet endroit, ce qui n’a pas été suivi</translation>
    </message>
    <message>
        <source>an export file was answered with HTTP %1</source>
        <translation>un fichier d’exportation a reçu la réponse HTTP %1</translation>
    </message>
    <message>
        <source>came without a length, and plain text has no end to tell it from one that was cut</source>
        <translation>est arrivé sans longueur, et rien dans un texte brut ne permet de savoir s’il a été coupé</translation>
    </message>
    <message>
        <source>is no valid JSON: %1</source>
        <translation>n’est pas du JSON valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>is empty; give an answer of /api/machines</source>
        <translation>est vide&#x202f;; indiquez une réponse de /api/machines</translation>
    </message>
    <message>
        <source>is empty; give pages of /api/deviceavinfo</source>
        <translation>est vide&#x202f;; indiquez des pages de /api/deviceavinfo</translation>
    </message>
    <message>
        <source>the list does not end: it has more than %1 pages</source>
        <translation>la liste ne finit pas&#xa0;: elle a plus de %1 pages</translation>
    </message>
    <message>
        <source>the list does not end: %1 pages in a row brought nothing new</source>
        <translation>la liste ne finit pas&#xa0;: %1 pages de suite n’ont rien apporté de nouveau</translation>
    </message>
    <message>
        <source>is blank: an answer without any content is no page</source>
        <translation>est vide&#xa0;: une réponse sans contenu n’est pas une page</translation>
    </message>
    <message>
        <source>is a list of pages, but member %1 is none</source>
        <translation>est une liste de pages, mais l’élément %1 n’en est pas une</translation>
    </message>
    <message>
        <source>has more text behind the end of the JSON document</source>
        <translation>contient encore du texte après la fin du document JSON</translation>
    </message>
    <message>
        <source>standard input, &apos;-&apos;, can be read only once</source>
        <translation>l’entrée standard, «&#xa0;-&#xa0;», ne peut être lue qu’une fois</translation>
    </message>
    <message>
        <source>unpacks to more than %1 MB, the most that is read</source>
        <translation>dépasse %1 Mo une fois décompressé, le maximum qui est lu</translation>
    </message>
    <message>
        <source>is a gzip file that ends too early; copy or download it again</source>
        <translation>est un fichier gzip qui finit trop tôt&#x202f;; copiez-le ou téléchargez-le de nouveau</translation>
    </message>
    <message>
        <source>is %1, not JSON; unpack it and give the JSON inside</source>
        <translation>est %1, pas du JSON&#x202f;; décompressez-le et indiquez le JSON qu’il contient</translation>
    </message>
    <message>
        <source>is %1, not JSON; give the JSON answer of the API</source>
        <translation>est %1, pas du JSON&#x202f;; indiquez la réponse JSON de l’API</translation>
    </message>
    <message>
        <source>is no alert</source>
        <translation>n’est pas une alerte</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>des alertes</translation>
    </message>
    <message>
        <source>give pages of /api/alerts</source>
        <translation>indiquez des pages de /api/alerts</translation>
    </message>
    <message>
        <source>unpacks to more than %1 GB</source>
        <translation>dépasse %1 Go une fois décompressé</translation>
    </message>
    <message>
        <source>has a line longer than %1 MB</source>
        <translation>contient une ligne de plus de %1 Mo</translation>
    </message>
    <message>
        <source>is a gzip file that ends too early</source>
        <translation>est un fichier gzip qui finit trop tôt</translation>
    </message>
    <message>
        <source>is no machine record: beside its &apos;id&apos; it has no key of one</source>
        <translation>n’est pas un enregistrement d’appareil&#xa0;: à part son «&#xa0;id&#xa0;», il n’a aucune clé d’un tel enregistrement</translation>
    </message>
    <message>
        <source>has no text &apos;id&apos;, which every machine record needs</source>
        <translation>n’a pas de texte «&#xa0;id&#xa0;», nécessaire à tout enregistrement d’appareil</translation>
    </message>
    <message>
        <source>machines</source>
        <translation>des appareils</translation>
    </message>
    <message>
        <source>give answers of /api/machines</source>
        <translation>indiquez des réponses de /api/machines</translation>
    </message>
    <message>
        <source>has no text &apos;machineId&apos;</source>
        <translation>n’a pas de texte «&#xa0;machineId&#xa0;»</translation>
    </message>
    <message>
        <source>has no &apos;avMode&apos;</source>
        <translation>n’a pas d’«&#xa0;avMode&#xa0;»</translation>
    </message>
    <message>
        <source>antivirus health</source>
        <translation>l’intégrité de l’antivirus</translation>
    </message>
    <message>
        <source>give pages of /api/deviceavinfo</source>
        <translation>indiquez des pages de /api/deviceavinfo</translation>
    </message>
    <message>
        <source>is an answer about one device (&apos;machineId&apos; beside &apos;value&apos;); %1</source>
        <translation>est une réponse sur un seul appareil («&#xa0;machineId&#xa0;» à côté de «&#xa0;value&#xa0;»)&#x202f;; %1</translation>
    </message>
    <message>
        <source>holds something else than machines, as its &apos;@odata.context&apos; says; give answers of /api/machines</source>
        <translation>contient autre chose que des appareils, comme le dit son «&#xa0;@odata.context&#xa0;»&#x202f;; indiquez des réponses de /api/machines</translation>
    </message>
    <message>
        <source>no option takes it: scores do not rest on it</source>
        <translation>aucune option n’accepte cela&#xa0;: les scores ne reposent pas dessus</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>machines (/api/machines)</source>
        <translation>des appareils (/api/machines)</translation>
    </message>
    <message>
        <source>it belongs to --machines</source>
        <translation>cela va avec --machines</translation>
    </message>
    <message>
        <source>antivirus health (/api/deviceavinfo)</source>
        <translation>l’intégrité de l’antivirus (/api/deviceavinfo)</translation>
    </message>
    <message>
        <source>it belongs to --antivirus</source>
        <translation>cela va avec --antivirus</translation>
    </message>
    <message>
        <source>vulnerabilities by machine (SoftwareVulnerabilitiesByMachine or its export)</source>
        <translation>des vulnérabilités par appareil (SoftwareVulnerabilitiesByMachine ou son exportation)</translation>
    </message>
    <message>
        <source>it belongs to --vulnerabilities</source>
        <translation>cela va avec --vulnerabilities</translation>
    </message>
    <message>
        <source>changes of vulnerabilities (SoftwareVulnerabilityChangesByMachine)</source>
        <translation>des changements de vulnérabilités (SoftwareVulnerabilityChangesByMachine)</translation>
    </message>
    <message>
        <source>vulnerabilities of machines (machinesVulnerabilities)</source>
        <translation>des vulnérabilités d’appareils (machinesVulnerabilities)</translation>
    </message>
    <message>
        <source>vulnerabilities that name no device (one device&apos;s answer, or the vulnerability catalogue)</source>
        <translation>des vulnérabilités qui ne nomment aucun appareil (la réponse d’un seul appareil, ou le catalogue des vulnérabilités)</translation>
    </message>
    <message>
        <source>one device&apos;s answer belongs to --vulnerabilities, wrapped as {&quot;machineId&quot;:&quot;..&quot;,&quot;value&quot;:[..]}</source>
        <translation>la réponse d’un seul appareil va avec --vulnerabilities, enveloppée ainsi&#xa0;: {&quot;machineId&quot;:&quot;..&quot;,&quot;value&quot;:[..]}</translation>
    </message>
    <message>
        <source>the vulnerability catalogue (/api/vulnerabilities), which names no devices</source>
        <translation>le catalogue des vulnérabilités (/api/vulnerabilities), qui ne nomme aucun appareil</translation>
    </message>
    <message>
        <source>give pages of SoftwareVulnerabilitiesByMachine or machinesVulnerabilities as --vulnerabilities</source>
        <translation>indiquez des pages de SoftwareVulnerabilitiesByMachine ou de machinesVulnerabilities par --vulnerabilities</translation>
    </message>
    <message>
        <source>alerts (/api/alerts)</source>
        <translation>des alertes (/api/alerts)</translation>
    </message>
    <message>
        <source>information gathering (InfoGatheringExport)</source>
        <translation>une collecte d’informations (InfoGatheringExport)</translation>
    </message>
    <message>
        <source>no option takes it: give pages of /api/deviceavinfo as --antivirus</source>
        <translation>aucune option n’accepte cela&#xa0;: indiquez des pages de /api/deviceavinfo par --antivirus</translation>
    </message>
    <message>
        <source>security recommendations (/api/recommendations)</source>
        <translation>des recommandations de sécurité (/api/recommendations)</translation>
    </message>
    <message>
        <source>software (/api/software)</source>
        <translation>des logiciels (/api/software)</translation>
    </message>
    <message>
        <source>software inventory (SoftwareInventoryByMachine)</source>
        <translation>un inventaire logiciel (SoftwareInventoryByMachine)</translation>
    </message>
    <message>
        <source>no option takes it: give pages of SoftwareVulnerabilitiesByMachine as --vulnerabilities</source>
        <translation>aucune option n’accepte cela&#xa0;: indiquez des pages de SoftwareVulnerabilitiesByMachine par --vulnerabilities</translation>
    </message>
    <message>
        <source>users (logonusers)</source>
        <translation>des utilisateurs (logonusers)</translation>
    </message>
    <message>
        <source>secure configuration (SecureConfigurationsAssessmentByMachine)</source>
        <translation>une configuration sécurisée (SecureConfigurationsAssessmentByMachine)</translation>
    </message>
    <message>
        <source>security baselines (baseline assessment)</source>
        <translation>des lignes de base de sécurité (baseline assessment)</translation>
    </message>
    <message>
        <source>hardware and firmware inventory</source>
        <translation>un inventaire du matériel et des microprogrammes</translation>
    </message>
    <message>
        <source>certificate inventory</source>
        <translation>un inventaire des certificats</translation>
    </message>
    <message>
        <source>browser extensions</source>
        <translation>des extensions de navigateur</translation>
    </message>
    <message>
        <source>machine actions (/api/machineactions)</source>
        <translation>des actions sur les appareils (/api/machineactions)</translation>
    </message>
    <message>
        <source>investigations (/api/investigations)</source>
        <translation>des enquêtes (/api/investigations)</translation>
    </message>
    <message>
        <source>indicators (/api/indicators)</source>
        <translation>des indicateurs (/api/indicators)</translation>
    </message>
    <message>
        <source>results of advanced hunting</source>
        <translation>des résultats de repérage avancé</translation>
    </message>
    <message>
        <source>no option takes it: give answers of the Defender for Endpoint API</source>
        <translation>aucune option n’accepte cela&#xa0;: indiquez des réponses de l’API Defender for Endpoint</translation>
    </message>
    <message>
        <source>a list of export links, not their content</source>
        <translation>une liste de liens d’exportation, pas leur contenu</translation>
    </message>
    <message>
        <source>download the files it names and give those as --vulnerabilities</source>
        <translation>téléchargez les fichiers qu’elle nomme et indiquez-les par --vulnerabilities</translation>
    </message>
    <message>
        <source>is a browser&apos;s recording of calls (HAR), not an answer: save the answer of the one call, for example by jq -r &apos;.log.entries[0].response.content.text&apos;</source>
        <translation>est l’enregistrement des appels d’un navigateur (HAR), pas une réponse&#xa0;: enregistrez la réponse du seul appel voulu, par exemple par jq -r &apos;.log.entries[0].response.content.text&apos;</translation>
    </message>
    <message>
        <source>is the answer of a batch of calls ($batch): save each answer as a file of its own, for example by jq &apos;.responses[0].body&apos;</source>
        <translation>est la réponse à un lot d’appels ($batch)&#xa0;: enregistrez chaque réponse dans son propre fichier, par exemple par jq &apos;.responses[0].body&apos;</translation>
    </message>
    <message>
        <source>is an error answer of the API, not data: %1</source>
        <translation>est une réponse d’erreur de l’API, pas des données&#xa0;: %1</translation>
    </message>
    <message>
        <source>is a list of export links, not their content; download the files it names and give those</source>
        <translation>est une liste de liens d’exportation, pas leur contenu&#x202f;; téléchargez les fichiers qu’elle nomme et indiquez-les</translation>
    </message>
    <message>
        <source>has no &apos;value&apos; list</source>
        <translation>n’a pas de liste «&#xa0;value&#xa0;»</translation>
    </message>
    <message>
        <source>holds %1, not %2</source>
        <translation>contient %1, et non %2</translation>
    </message>
    <message>
        <source>is a record of %1, not %2</source>
        <translation>est un enregistrement portant sur %1, et non %2</translation>
    </message>
    <message>
        <source>is wrapped: the answer of the API is inside its &apos;%1&apos;; give that alone, for example by jq &apos;.%1&apos;</source>
        <translation>est enveloppé&#xa0;: la réponse de l’API se trouve dans son «&#xa0;%1&#xa0;»&#x202f;; indiquez-la seule, par exemple par jq &apos;.%1&apos;</translation>
    </message>
    <message>
        <source>the list ends in page %1</source>
        <translation>la liste s’arrête à la page %1</translation>
    </message>
    <message>
        <source>page %1 is followed by no comma and no end of the list</source>
        <translation>la page %1 n’est suivie ni d’une virgule ni de la fin de la liste</translation>
    </message>
    <message>
        <source>has more text behind the end of the JSON document, from byte %1 on</source>
        <translation>contient encore du texte après la fin du document JSON, à partir de l’octet %1</translation>
    </message>
    <message>
        <source>row %1 %2</source>
        <translation>ligne %1 %2</translation>
    </message>
    <message>
        <source>is no valid JSON near byte %1 (row %2): %3</source>
        <translation>n’est pas du JSON valide vers l’octet %1 (ligne %2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>is no valid JSON near byte %1: %2</source>
        <translation>n’est pas du JSON valide vers l’octet %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>is no valid JSON (row %1): %2</source>
        <translation>n’est pas du JSON valide (ligne %1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>has more text behind the end of the JSON document, in line %1</source>
        <translation>contient encore du texte après la fin du document JSON, à la ligne de texte %1</translation>
    </message>
    <message>
        <source>is JSON inside a JSON text; give the text itself, for example by jq -r .</source>
        <translation>est du JSON dans un texte JSON&#x202f;; indiquez le texte lui-même, par exemple par jq -r .</translation>
    </message>
    <message>
        <source>is no page of rows: it must be an object with a &apos;value&apos; list</source>
        <translation>n’est pas une page de lignes&#xa0;: ce doit être un objet avec une liste «&#xa0;value&#xa0;»</translation>
    </message>
    <message>
        <source>has a &apos;value&apos; that is no list</source>
        <translation>a un «&#xa0;value&#xa0;» qui n’est pas une liste</translation>
    </message>
    <message>
        <source>has two &apos;value&apos; lists</source>
        <translation>a deux listes «&#xa0;value&#xa0;»</translation>
    </message>
    <message>
        <source>row %1 is no object</source>
        <translation>la ligne %1 n’est pas un objet</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <translation>une image (PNG)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>une image (JPEG)</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation>une image (GIF)</translation>
    </message>
    <message>
        <source>a picture (BMP)</source>
        <translation>une image (BMP)</translation>
    </message>
    <message>
        <source>a database (SQLite), such as a store of Trustgauge</source>
        <translation>une base de données (SQLite), comme une base de Trustgauge</translation>
    </message>
    <message>
        <source>a document of an older Office program</source>
        <translation>un document d’une ancienne version d’Office</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>un fichier Parquet</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>une archive zip</translation>
    </message>
    <message>
        <source>an empty zip archive</source>
        <translation>une archive zip vide</translation>
    </message>
    <message>
        <source>packed by bzip2</source>
        <translation>compressé par bzip2</translation>
    </message>
    <message>
        <source>packed by xz</source>
        <translation>compressé par xz</translation>
    </message>
    <message>
        <source>packed by zstd</source>
        <translation>compressé par zstd</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>une archive 7z</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>une archive RAR</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>packed twice by gzip</source>
        <translation>compressé deux fois par gzip</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>une archive tar</translation>
    </message>
    <message>
        <source>is a transcript of what curl did (curl -v, or its progress), not JSON: save the answer alone, by curl -sS -o FILE</source>
        <translation>est une transcription de ce que curl a fait (curl -v ou sa progression), pas du JSON&#xa0;: enregistrez la réponse seule, par curl -sS -o FILE</translation>
    </message>
    <message>
        <source>is a web page (HTML), not JSON: a sign-in page or a proxy may have answered; save the answer of the API itself</source>
        <translation>est une page web (HTML), pas du JSON&#xa0;: une page de connexion ou un proxy a peut-être répondu&#x202f;; enregistrez la réponse de l’API elle-même</translation>
    </message>
    <message>
        <source>is XML, not JSON; save the answer of the API itself</source>
        <translation>est du XML, pas du JSON&#x202f;; enregistrez la réponse de l’API elle-même</translation>
    </message>
    <message>
        <source>begins with the headers of an HTTP answer (curl -i): save it without them, by curl without -i or --include</source>
        <translation>commence par les en-têtes d’une réponse HTTP (curl -i)&#xa0;: enregistrez-la sans eux, par curl sans -i ni --include</translation>
    </message>
    <message>
        <source>is what PowerShell shows of objects, not JSON: save the answer itself, by Invoke-WebRequest -OutFile FILE, or by ConvertTo-Json -Depth 10</source>
        <translation>est ce que PowerShell affiche des objets, pas du JSON&#xa0;: enregistrez la réponse elle-même, par Invoke-WebRequest -OutFile FILE ou par ConvertTo-Json -Depth 10</translation>
    </message>
    <message>
        <source>is CSV or another table, not JSON; give the JSON answer of the API</source>
        <translation>est du CSV ou un autre tableau, pas du JSON&#x202f;; indiquez la réponse JSON de l’API</translation>
    </message>
    <message>
        <source>is no JSON: it begins with %1; give the JSON answer of the API</source>
        <translation>n’est pas du JSON&#xa0;: le texte commence par %1&#x202f;; indiquez la réponse JSON de l’API</translation>
    </message>
    <message>
        <source>vulnerabilities of devices</source>
        <translation>des vulnérabilités d’appareils</translation>
    </message>
    <message>
        <source>give pages of SoftwareVulnerabilitiesByMachine or machinesVulnerabilities, export lines, or {&quot;machineId&quot;:&quot;..&quot;,&quot;value&quot;:[..]}</source>
        <translation>indiquez des pages de SoftwareVulnerabilitiesByMachine ou de machinesVulnerabilities, des lignes d’exportation, ou {&quot;machineId&quot;:&quot;..&quot;,&quot;value&quot;:[..]}</translation>
    </message>
    <message>
        <source>vulnerabilities by machine</source>
        <translation>des vulnérabilités par appareil</translation>
    </message>
    <message>
        <source>changes of vulnerabilities</source>
        <translation>des changements de vulnérabilités</translation>
    </message>
    <message>
        <source>vulnerabilities of one device</source>
        <translation>des vulnérabilités d’un seul appareil</translation>
    </message>
    <message>
        <source>has no text &apos;deviceId&apos; or &apos;machineId&apos;</source>
        <translation>n’a pas de texte «&#xa0;deviceId&#xa0;» ou «&#xa0;machineId&#xa0;»</translation>
    </message>
    <message>
        <source>is no vulnerability: it has no &apos;cveId&apos;</source>
        <translation>n’est pas une vulnérabilité&#xa0;: il n’y a pas de «&#xa0;cveId&#xa0;»</translation>
    </message>
    <message>
        <source>has no text &apos;id&apos;</source>
        <translation>n’a pas de texte «&#xa0;id&#xa0;»</translation>
    </message>
    <message>
        <source>has an &apos;id&apos; that is no valid JSON text</source>
        <translation>a un «&#xa0;id&#xa0;» qui n’est pas un texte JSON valide</translation>
    </message>
    <message>
        <source>has no &apos;cveId&apos; or no text &apos;status&apos;</source>
        <translation>n’a pas de «&#xa0;cveId&#xa0;» ou pas de texte «&#xa0;status&#xa0;»</translation>
    </message>
    <message>
        <source>is a record of %1, not a change of a vulnerability</source>
        <translation>est un enregistrement portant sur %1, et non un changement de vulnérabilité</translation>
    </message>
    <message>
        <source>has no text &apos;deviceId&apos;</source>
        <translation>n’a pas de texte «&#xa0;deviceId&#xa0;»</translation>
    </message>
    <message>
        <source>has no &apos;eventTimestamp&apos; that can be read</source>
        <translation>n’a pas d’«&#xa0;eventTimestamp&#xa0;» lisible</translation>
    </message>
    <message>
        <source>names a machine for all its rows, which name others themselves</source>
        <translation>nomme un appareil pour toutes ses lignes, qui en nomment elles-mêmes d’autres</translation>
    </message>
    <message>
        <source>holds %1; %2</source>
        <translation>contient %1&#x202f;; %2</translation>
    </message>
    <message>
        <source>holds vulnerabilities without saying of which device; wrap a per-device answer as {&quot;machineId&quot;:&quot;..&quot;,&quot;value&quot;:[..]}, or give pages of SoftwareVulnerabilitiesByMachine</source>
        <translation>contient des vulnérabilités sans dire de quel appareil&#x202f;; enveloppez la réponse d’un seul appareil ainsi&#xa0;: {&quot;machineId&quot;:&quot;..&quot;,&quot;value&quot;:[..]}, ou indiquez des pages de SoftwareVulnerabilitiesByMachine</translation>
    </message>
    <message>
        <source>(no host)</source>
        <translation>(aucun hôte)</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, page %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne de texte %2</translation>
    </message>
</context>
<context>
    <name>DeviceTwins</name>
    <message>
        <source>last seen at an unknown time</source>
        <translation>vu pour la dernière fois à une heure inconnue</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>vu pour la dernière fois le %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that do not count: Defender says that they were merged into this device, which is in the cycle itself.</source>
        <translation>
            <numerusform>%Ln enregistrement qui ne compte pas&#xa0;: selon Defender, il a été fusionné dans cet appareil, lui-même présent dans le cycle.</numerusform>
            <numerusform>%Ln enregistrements qui ne comptent pas&#xa0;: selon Defender, ils ont été fusionnés dans cet appareil, lui-même présent dans le cycle.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is onboarded and the others are not</source>
        <comment>why a record is published</comment>
        <translation>il est intégré et les autres ne le sont pas</translation>
    </message>
    <message>
        <source>it was seen last</source>
        <comment>why a record is published</comment>
        <translation>il a été vu en dernier</translation>
    </message>
    <message>
        <source>its id comes first, and all else is equal</source>
        <comment>why a record is published</comment>
        <translation>son ID vient en premier, et tout le reste est égal</translation>
    </message>
    <message>
        <source>Of the records of this Entra device, this one is published: %1.</source>
        <translation>Parmi les enregistrements de cet appareil Entra, celui-ci est publié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Scored, but not published: of the records of this Entra device another one is published, since %1.</source>
        <translation>Évalué, mais pas publié&#xa0;: parmi les enregistrements de cet appareil Entra, un autre est publié, car %1.</translation>
    </message>
    <message>
        <source>published</source>
        <comment>a record of a device</comment>
        <translation>publié</translation>
    </message>
    <message>
        <source>not published</source>
        <comment>a record of a device</comment>
        <translation>non publié</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>The tenant id is no GUID, so no tenant can be asked for.</source>
        <translation>L’ID de locataire n’est pas un GUID&#x202f;; aucun locataire ne peut donc être demandé.</translation>
    </message>
    <message>
        <source>Copy the tenant id from the overview page of Microsoft Entra ID.</source>
        <translation>Copiez l’ID de locataire depuis la page Vue d’ensemble de Microsoft Entra ID.</translation>
    </message>
    <message>
        <source>The client id is no GUID, so no application can sign in.</source>
        <translation>L’ID client n’est pas un GUID&#x202f;; aucune application ne peut donc se connecter.</translation>
    </message>
    <message>
        <source>Copy the application (client) id from the overview page of the app registration.</source>
        <translation>Copiez l’ID d’application (client) depuis la page Vue d’ensemble de l’inscription d’application.</translation>
    </message>
    <message>
        <source>The poll interval is outside 10 to 1440 minutes.</source>
        <translation>L’intervalle d’interrogation n’est pas compris entre 10 et 1440 minutes.</translation>
    </message>
    <message>
        <source>Set a poll interval of 10 to 1440 minutes; 60 suits most tenants.</source>
        <translation>Définissez un intervalle d’interrogation de 10 à 1440 minutes&#x202f;; 60 convient à la plupart des locataires.</translation>
    </message>
    <message>
        <source>The file of the own certificate authority holds no certificate.</source>
        <translation>Le fichier de votre propre autorité de certification ne contient aucun certificat.</translation>
    </message>
    <message>
        <source>Name a readable PEM file as caFile, or take the setting out.</source>
        <translation>Indiquez un fichier PEM lisible pour caFile, ou retirez ce paramètre.</translation>
    </message>
    <message>
        <source>There is no client secret for this tenant, so no call was made.</source>
        <translation>Il n’y a pas de secret client pour ce locataire&#x202f;; aucun appel n’a donc été fait.</translation>
    </message>
    <message>
        <source>Create a client secret in the app registration and store its value here, in the tenant&apos;s settings or with &apos;trustgauge-cli secret set&apos;.</source>
        <translation>Créez un secret client dans l’inscription d’application et enregistrez sa valeur ici, dans les paramètres du locataire ou par «&#xa0;trustgauge-cli secret set&#xa0;».</translation>
    </message>
    <message>
        <source>The client secret is a GUID: the id of the secret was pasted, not its value.</source>
        <translation>Le secret client est un GUID&#xa0;: l’ID du secret a été collé, et non sa valeur.</translation>
    </message>
    <message>
        <source>Paste the secret&apos;s value. The portal shows it once, when the secret is created; if it is gone, create a new secret.</source>
        <translation>Collez la valeur du secret. Le portail l’affiche une seule fois, à la création du secret&#x202f;; si elle est perdue, créez un nouveau secret.</translation>
    </message>
    <message>
        <source>The keychain did not give out the client secret.</source>
        <translation>Le trousseau n’a pas livré le secret client.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or give the secret for this session only.</source>
        <translation>Déverrouillez le trousseau, ou indiquez le secret pour cette session seulement.</translation>
    </message>
    <message>
        <source>The name of the host cannot be resolved.</source>
        <translation>Le nom de l’hôte ne peut pas être résolu.</translation>
    </message>
    <message>
        <source>Check the network connection, the DNS server, and the host&apos;s spelling in the settings.</source>
        <translation>Vérifiez la connexion réseau, le serveur DNS et l’orthographe de l’hôte dans les paramètres.</translation>
    </message>
    <message>
        <source>The host refuses the connection; a firewall may be in the way.</source>
        <translation>L’hôte refuse la connexion&#x202f;; un pare-feu fait peut-être obstacle.</translation>
    </message>
    <message>
        <source>The host&apos;s certificate is not trusted. The chain names who issued it: a company&apos;s inspecting proxy shows itself by its own authority.</source>
        <translation>Le certificat de l’hôte n’est pas approuvé. La chaîne indique qui l’a émis&#xa0;: un proxy d’inspection de l’entreprise se trahit par sa propre autorité.</translation>
    </message>
    <message>
        <source>If the issuer is your company&apos;s, name its certificate as caFile or exempt the host from inspection. Otherwise do not go on: somebody is in between.</source>
        <translation>Si l’émetteur est votre entreprise, indiquez son certificat comme caFile ou exemptez l’hôte de l’inspection. Sinon, n’allez pas plus loin&#xa0;: quelqu’un s’interpose.</translation>
    </message>
    <message>
        <source>The proxy wants its own user name and password (HTTP 407).</source>
        <translation>Le proxy exige son propre nom d’utilisateur et son mot de passe (HTTP 407).</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s credentials, or have the network team let the host through without them.</source>
        <translation>Indiquez les informations d’identification du proxy, ou demandez à l’équipe réseau de laisser passer l’hôte sans elles.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>Le proxy est injoignable.</translation>
    </message>
    <message>
        <source>Check the proxy address in the tenant&apos;s settings and in the system.</source>
        <translation>Vérifiez l’adresse du proxy dans les paramètres du locataire et dans le système.</translation>
    </message>
    <message>
        <source>A web page came back in place of the service&apos;s answer: a proxy or a sign-in page of the network stands in between.</source>
        <translation>Une page web est revenue à la place de la réponse du service&#xa0;: un proxy ou une page de connexion du réseau s’interpose.</translation>
    </message>
    <message>
        <source>Sign in to the network, or have the network team let the host through unchanged.</source>
        <translation>Connectez-vous au réseau, ou demandez à l’équipe réseau de laisser passer l’hôte sans modification.</translation>
    </message>
    <message>
        <source>The connection broke, or no answer came in time.</source>
        <translation>La connexion a été rompue, ou aucune réponse n’est arrivée à temps.</translation>
    </message>
    <message>
        <source>Check the network and the firewall, then run the check again.</source>
        <translation>Vérifiez le réseau et le pare-feu, puis relancez la vérification.</translation>
    </message>
    <message>
        <source>What answers there is not the expected service.</source>
        <translation>Ce qui répond à cet endroit n’est pas le service attendu.</translation>
    </message>
    <message>
        <source>Check the host in the tenant&apos;s endpoints; leave it out to use the cloud&apos;s own.</source>
        <translation>Vérifiez l’hôte dans les points de terminaison du locataire&#x202f;; omettez-le pour utiliser celui du cloud.</translation>
    </message>
    <message>
        <source>The service reports a fault of its own.</source>
        <translation>Le service signale une erreur de son côté.</translation>
    </message>
    <message>
        <source>Run the check again in a few minutes; if it stays, look at the service health of the tenant.</source>
        <translation>Relancez la vérification dans quelques minutes&#x202f;; si l’erreur persiste, consultez l’intégrité du service du locataire.</translation>
    </message>
    <message>
        <source>The service asks for a pause: too many calls were made.</source>
        <translation>Le service demande une pause&#xa0;: trop d’appels ont été faits.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then run the check again.</source>
        <translation>Attendez quelques minutes, puis relancez la vérification.</translation>
    </message>
    <message>
        <source>The sign-in service does not know this tenant: a wrong id, a wrong cloud, or a deleted tenant.</source>
        <translation>Le service de connexion ne connaît pas ce locataire&#xa0;: un ID erroné, un mauvais cloud ou un locataire supprimé.</translation>
    </message>
    <message>
        <source>Compare the tenant id with the overview page of Microsoft Entra ID, and check the cloud.</source>
        <translation>Comparez l’ID de locataire avec la page Vue d’ensemble de Microsoft Entra ID, et vérifiez le cloud.</translation>
    </message>
    <message>
        <source>The sign-in service does not take the tenant id for one.</source>
        <translation>Le service de connexion n’accepte pas l’ID de locataire comme tel.</translation>
    </message>
    <message>
        <source>The sign-in went to an address for all tenants, which an application cannot use.</source>
        <translation>La connexion est passée par une adresse commune à tous les locataires, qu’une application ne peut pas utiliser.</translation>
    </message>
    <message>
        <source>Set the id of the one tenant in the tenant&apos;s settings.</source>
        <translation>Définissez l’ID du locataire voulu dans les paramètres du locataire.</translation>
    </message>
    <message>
        <source>The tenant or the application belongs to another national cloud.</source>
        <translation>Le locataire ou l’application appartient à un autre cloud national.</translation>
    </message>
    <message>
        <source>Choose the right cloud in the tenant&apos;s settings, and register the application there.</source>
        <translation>Choisissez le bon cloud dans les paramètres du locataire, et inscrivez-y l’application.</translation>
    </message>
    <message>
        <source>The tenant lives in another cloud than the one that is configured.</source>
        <translation>Le locataire se trouve dans un autre cloud que celui qui est configuré.</translation>
    </message>
    <message>
        <source>Change the tenant&apos;s cloud to the one that the evidence names.</source>
        <translation>Changez le cloud du locataire pour celui que nomme le constat.</translation>
    </message>
    <message>
        <source>The tenant does not know this application: a wrong client id, a wrong tenant, or an application of another tenant that nobody consented to here.</source>
        <translation>Le locataire ne connaît pas cette application&#xa0;: un ID client erroné, un mauvais locataire, ou une application d’un autre locataire à laquelle personne n’a consenti ici.</translation>
    </message>
    <message>
        <source>Compare client id and tenant id with the app registration; then open the consent link in this tenant.</source>
        <translation>Comparez l’ID client et l’ID de locataire avec l’inscription d’application&#x202f;; ouvrez ensuite le lien de consentement dans ce locataire.</translation>
    </message>
    <message>
        <source>The application has no service principal in this tenant; consent may have been given in another one.</source>
        <translation>L’application n’a pas de principal de service dans ce locataire&#x202f;; le consentement a peut-être été donné dans un autre.</translation>
    </message>
    <message>
        <source>Have an administrator of this tenant open the consent link.</source>
        <translation>Demandez à un administrateur de ce locataire d’ouvrir le lien de consentement.</translation>
    </message>
    <message>
        <source>The application is disabled in the tenant.</source>
        <translation>L’application est désactivée dans le locataire.</translation>
    </message>
    <message>
        <source>Enable sign-in for it under Enterprise applications, Properties.</source>
        <translation>Activez la connexion pour elle sous Applications d’entreprise, Propriétés.</translation>
    </message>
    <message>
        <source>The sign-in service does not take the client id for one.</source>
        <translation>Le service de connexion n’accepte pas l’ID client comme tel.</translation>
    </message>
    <message>
        <source>The application is registered as a public client, which cannot sign in with a secret.</source>
        <translation>L’application est inscrite comme client public, qui ne peut pas se connecter avec un secret.</translation>
    </message>
    <message>
        <source>Use an app registration of the type Web with a client secret.</source>
        <translation>Utilisez une inscription d’application de type Web avec un secret client.</translation>
    </message>
    <message>
        <source>The app registration lists its permissions wrongly.</source>
        <translation>L’inscription d’application énumère mal ses autorisations.</translation>
    </message>
    <message>
        <source>Remove what is obsolete under API permissions, add the WindowsDefenderATP application permissions, and grant admin consent again.</source>
        <translation>Retirez ce qui est obsolète sous API autorisées, ajoutez les autorisations d’application de WindowsDefenderATP, et accordez de nouveau le consentement administrateur.</translation>
    </message>
    <message>
        <source>The client secret is wrong: mistyped, of another application, deleted, or created less than a minute ago.</source>
        <translation>Le secret client est erroné&#xa0;: mal saisi, d’une autre application, supprimé, ou créé il y a moins d’une minute.</translation>
    </message>
    <message>
        <source>Paste the secret&apos;s value again; if it is gone, create a new secret and wait a minute.</source>
        <translation>Collez de nouveau la valeur du secret&#x202f;; si elle est perdue, créez un nouveau secret et attendez une minute.</translation>
    </message>
    <message>
        <source>The client secret is wrong, and it does not look whole: a part is missing or white space was copied along.</source>
        <translation>Le secret client est erroné et ne semble pas complet&#xa0;: il en manque une partie, ou des espaces ont été copiés avec.</translation>
    </message>
    <message>
        <source>Copy the whole value of the secret again, without blanks; if it is gone, create a new secret.</source>
        <translation>Copiez de nouveau la valeur entière du secret, sans espaces&#x202f;; si elle est perdue, créez un nouveau secret.</translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation>Le secret client a expiré.</translation>
    </message>
    <message>
        <source>Create a new client secret in the app registration and store its value here.</source>
        <translation>Créez un nouveau secret client dans l’inscription d’application et enregistrez sa valeur ici.</translation>
    </message>
    <message>
        <source>Store the client secret again; if it stays, look for a proxy that changes requests.</source>
        <translation>Enregistrez de nouveau le secret client&#x202f;; si l’erreur persiste, cherchez un proxy qui modifie les requêtes.</translation>
    </message>
    <message>
        <source>The application&apos;s certificate was refused.</source>
        <translation>Le certificat de l’application a été refusé.</translation>
    </message>
    <message>
        <source>Upload the public certificate under Certificates and secrets, and check the clock.</source>
        <translation>Chargez le certificat public sous Certificats et secrets, et vérifiez l’horloge.</translation>
    </message>
    <message>
        <source>The signed sign-in request is outside its time: this computer&apos;s clock is wrong.</source>
        <translation>La demande de connexion signée est hors de sa période de validité&#xa0;: l’horloge de cet ordinateur est fausse.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by a time server.</source>
        <translation>Réglez l’horloge de cet ordinateur sur un serveur de temps.</translation>
    </message>
    <message>
        <source>The tenant does not know the Defender for Endpoint API: Defender was never set up there, or the audience is wrong.</source>
        <translation>Le locataire ne connaît pas l’API Defender for Endpoint&#xa0;: Defender n’y a jamais été configuré, ou l’audience est erronée.</translation>
    </message>
    <message>
        <source>Check the audience in the tenant&apos;s endpoints; otherwise set Defender for Endpoint up in this tenant.</source>
        <translation>Vérifiez l’audience dans les points de terminaison du locataire&#x202f;; sinon, configurez Defender for Endpoint dans ce locataire.</translation>
    </message>
    <message>
        <source>The Defender for Endpoint API is disabled in the tenant: a subscription lapsed, or somebody disabled it.</source>
        <translation>L’API Defender for Endpoint est désactivée dans le locataire&#xa0;: un abonnement a pris fin, ou quelqu’un l’a désactivée.</translation>
    </message>
    <message>
        <source>Renew the licence, or enable WindowsDefenderATP under Enterprise applications.</source>
        <translation>Renouvelez la licence, ou activez WindowsDefenderATP sous Applications d’entreprise.</translation>
    </message>
    <message>
        <source>The app registration has no permission for the Defender for Endpoint API.</source>
        <translation>L’inscription d’application n’a aucune autorisation pour l’API Defender for Endpoint.</translation>
    </message>
    <message>
        <source>The audience that the token was asked for is not valid.</source>
        <translation>L’audience pour laquelle le jeton a été demandé n’est pas valide.</translation>
    </message>
    <message>
        <source>Take the audience out of the tenant&apos;s endpoints to use the cloud&apos;s own.</source>
        <translation>Retirez l’audience des points de terminaison du locataire pour utiliser celle du cloud.</translation>
    </message>
    <message>
        <source>The sign-in service found the request malformed; something may have changed it on the way.</source>
        <translation>Le service de connexion a jugé la requête mal formée&#x202f;; quelque chose l’a peut-être modifiée en chemin.</translation>
    </message>
    <message>
        <source>Check the token version and the endpoints of the tenant; if they are right, report this as a fault of Trustgauge.</source>
        <translation>Vérifiez la version du jeton et les points de terminaison du locataire&#x202f;; s’ils sont corrects, signalez ceci comme une erreur de Trustgauge.</translation>
    </message>
    <message>
        <source>The Defender API wants an assignment, and the application has none: consent is missing.</source>
        <translation>L’API Defender exige une affectation, et l’application n’en a pas&#xa0;: le consentement manque.</translation>
    </message>
    <message>
        <source>Have an administrator open the consent link.</source>
        <translation>Demandez à un administrateur d’ouvrir le lien de consentement.</translation>
    </message>
    <message>
        <source>Nobody has consented to this application.</source>
        <translation>Personne n’a consenti à cette application.</translation>
    </message>
    <message>
        <source>The consent was declined.</source>
        <translation>Le consentement a été refusé.</translation>
    </message>
    <message>
        <source>Open the consent link again and accept.</source>
        <translation>Ouvrez de nouveau le lien de consentement et acceptez.</translation>
    </message>
    <message>
        <source>The consent is still being set up, or a half-made service principal is in its way.</source>
        <translation>Le consentement est encore en cours de mise en place, ou un principal de service créé à moitié lui fait obstacle.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again; if it stays, delete the orphaned enterprise application.</source>
        <translation>Attendez quelques minutes et réessayez&#x202f;; si l’erreur persiste, supprimez l’application d’entreprise orpheline.</translation>
    </message>
    <message>
        <source>The organisation has no subscription to a service that the application asks for.</source>
        <translation>L’organisation n’a pas d’abonnement à un service que l’application demande.</translation>
    </message>
    <message>
        <source>Buy or enable that service, or remove its API from the app registration.</source>
        <translation>Achetez ou activez ce service, ou retirez son API de l’inscription d’application.</translation>
    </message>
    <message>
        <source>The application cannot be used now; an administrator or Microsoft has blocked it.</source>
        <translation>L’application ne peut pas être utilisée pour l’instant&#x202f;; un administrateur ou Microsoft l’a bloquée.</translation>
    </message>
    <message>
        <source>Look at the application under Enterprise applications, or ask Microsoft&apos;s support.</source>
        <translation>Consultez l’application sous Applications d’entreprise, ou adressez-vous au support de Microsoft.</translation>
    </message>
    <message>
        <source>A Conditional Access or security policy blocks the sign-in.</source>
        <translation>Une stratégie d’accès conditionnel ou de sécurité bloque la connexion.</translation>
    </message>
    <message>
        <source>Have an administrator find the policy in the service principal sign-in log by the correlation id, and except this application or this location.</source>
        <translation>Demandez à un administrateur de trouver la stratégie dans le journal de connexion des principaux de service grâce à l’ID de corrélation, et d’exclure cette application ou cet emplacement.</translation>
    </message>
    <message>
        <source>The company&apos;s proxy restricts which tenants may be signed in to.</source>
        <translation>Le proxy de l’entreprise restreint les locataires auxquels on peut se connecter.</translation>
    </message>
    <message>
        <source>Have the network team allow this tenant in the proxy&apos;s tenant restrictions.</source>
        <translation>Demandez à l’équipe réseau d’autoriser ce locataire dans les restrictions de locataire du proxy.</translation>
    </message>
    <message>
        <source>The tenant is blocked because it was not used for long.</source>
        <translation>Le locataire est bloqué parce qu’il n’a pas été utilisé depuis longtemps.</translation>
    </message>
    <message>
        <source>Have an administrator of the tenant sign in and reactivate it.</source>
        <translation>Demandez à un administrateur du locataire de se connecter et de le réactiver.</translation>
    </message>
    <message>
        <source>Who opened the consent page may not consent for the tenant.</source>
        <translation>La personne qui a ouvert la page de consentement n’a pas le droit de consentir pour le locataire.</translation>
    </message>
    <message>
        <source>The sign-in service refused the application.</source>
        <translation>Le service de connexion a refusé l’application.</translation>
    </message>
    <message>
        <source>Look the code up on the linked page; the correlation id finds the sign-in in the tenant&apos;s log.</source>
        <translation>Cherchez le code sur la page liée&#x202f;; l’ID de corrélation permet de trouver la connexion dans le journal du locataire.</translation>
    </message>
    <message>
        <source>A policy of the tenant or a missing assignment stops the sign-in.</source>
        <translation>Une stratégie du locataire ou une affectation manquante empêche la connexion.</translation>
    </message>
    <message>
        <source>Have an administrator look the correlation id up in the service principal sign-in log.</source>
        <translation>Demandez à un administrateur de chercher l’ID de corrélation dans le journal de connexion des principaux de service.</translation>
    </message>
    <message>
        <source>The token was issued by another tenant than the configured one.</source>
        <translation>Le jeton a été émis par un autre locataire que celui qui est configuré.</translation>
    </message>
    <message>
        <source>Correct the tenant id, or the login endpoint that answers for another tenant.</source>
        <translation>Corrigez l’ID de locataire, ou le point de terminaison de connexion qui répond pour un autre locataire.</translation>
    </message>
    <message>
        <source>The token was issued to another application than the configured one.</source>
        <translation>Le jeton a été émis pour une autre application que celle qui est configurée.</translation>
    </message>
    <message>
        <source>Correct the client id, and store the secret of that application.</source>
        <translation>Corrigez l’ID client, et enregistrez le secret de cette application.</translation>
    </message>
    <message>
        <source>The token is meant for another API, which Defender for Endpoint will not accept.</source>
        <translation>Le jeton est destiné à une autre API&#x202f;; Defender for Endpoint ne l’acceptera pas.</translation>
    </message>
    <message>
        <source>The token speaks for a user: its permissions are delegated ones, and it sees only what that user may see.</source>
        <translation>Le jeton parle au nom d’un utilisateur&#xa0;: ses autorisations sont déléguées, et il ne voit que ce que cet utilisateur peut voir.</translation>
    </message>
    <message>
        <source>Remove the delegated permissions, add the same ones as application permissions, and grant admin consent.</source>
        <translation>Retirez les autorisations déléguées, ajoutez les mêmes comme autorisations d’application, et accordez le consentement administrateur.</translation>
    </message>
    <message>
        <source>The token carries no permission at all: consent was never given in this tenant, it was given in another tenant, or only delegated permissions were added.</source>
        <translation>Le jeton ne porte aucune autorisation&#xa0;: le consentement n’a jamais été donné dans ce locataire, il l’a été dans un autre, ou seules des autorisations déléguées ont été ajoutées.</translation>
    </message>
    <message>
        <source>Consent was given in part: the token lacks a permission that scoring needs.</source>
        <translation>Le consentement n’a été donné qu’en partie&#xa0;: il manque au jeton une autorisation nécessaire à l’évaluation.</translation>
    </message>
    <message>
        <source>Add the missing application permission and have an administrator open the consent link; each added permission needs a new grant.</source>
        <translation>Ajoutez l’autorisation d’application manquante et demandez à un administrateur d’ouvrir le lien de consentement&#x202f;; chaque autorisation ajoutée exige un nouveau consentement.</translation>
    </message>
    <message>
        <source>The application may do more than it needs to; a stolen secret would do more harm.</source>
        <translation>L’application a plus de droits qu’il ne lui en faut&#x202f;; un secret volé ferait plus de dégâts.</translation>
    </message>
    <message>
        <source>Remove the permissions that the evidence names from the app registration, and grant admin consent again.</source>
        <translation>Retirez de l’inscription d’application les autorisations que nomme le constat, et accordez de nouveau le consentement administrateur.</translation>
    </message>
    <message>
        <source>The Defender API rejects the fresh token as expired, malformed or meant for another API.</source>
        <translation>L’API Defender rejette le nouveau jeton comme expiré, mal formé ou destiné à une autre API.</translation>
    </message>
    <message>
        <source>Check the audience and the API host of the tenant, and this computer&apos;s clock.</source>
        <translation>Vérifiez l’audience et l’hôte de l’API du locataire, ainsi que l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Defender for Endpoint is not active in the tenant: no licence, a trial that ended, or a first activation that is still running.</source>
        <translation>Defender for Endpoint n’est pas actif dans le locataire&#xa0;: pas de licence, un essai terminé, ou une première activation encore en cours.</translation>
    </message>
    <message>
        <source>Check the licence in the Defender portal. After a first activation wait up to twelve hours.</source>
        <translation>Vérifiez la licence dans le portail Defender. Après une première activation, attendez jusqu’à douze heures.</translation>
    </message>
    <message>
        <source>The Defender API misses a permission in the token.</source>
        <translation>Il manque à l’API Defender une autorisation dans le jeton.</translation>
    </message>
    <message>
        <source>Add the permission that the evidence names as an application permission and have an administrator open the consent link.</source>
        <translation>Ajoutez l’autorisation que nomme le constat comme autorisation d’application et demandez à un administrateur d’ouvrir le lien de consentement.</translation>
    </message>
    <message>
        <source>The token carries the permission, but the API does not see it yet: consent was given a moment ago.</source>
        <translation>Le jeton porte l’autorisation, mais l’API ne la voit pas encore&#xa0;: le consentement vient d’être donné.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then run the check again; it fetches a fresh token.</source>
        <translation>Attendez quelques minutes, puis relancez la vérification&#x202f;; elle demande un nouveau jeton.</translation>
    </message>
    <message>
        <source>The Defender API forbids this call although the token carries the permission.</source>
        <translation>L’API Defender interdit cet appel bien que le jeton porte l’autorisation.</translation>
    </message>
    <message>
        <source>Check the audience of the tenant, its licence, and its role-based access in the Defender portal.</source>
        <translation>Vérifiez l’audience du locataire, sa licence et son accès en fonction du rôle dans le portail Defender.</translation>
    </message>
    <message>
        <source>The Defender API forbids vulnerabilities although the permission is granted and devices can be read; a licence or a tenant feature is suspected.</source>
        <translation>L’API Defender interdit les vulnérabilités bien que l’autorisation soit accordée et que les appareils soient lisibles&#x202f;; une licence ou une fonctionnalité du locataire est probablement en cause.</translation>
    </message>
    <message>
        <source>Check that the tenant&apos;s plan includes vulnerability management and that it is turned on.</source>
        <translation>Vérifiez que le plan du locataire comprend la gestion des vulnérabilités et qu’elle est activée.</translation>
    </message>
    <message>
        <source>The tenant has this feature turned off, or no licence for it.</source>
        <translation>Cette fonctionnalité est désactivée dans le locataire, ou il n’a pas de licence pour elle.</translation>
    </message>
    <message>
        <source>Turn the feature on in the Defender portal, or check the tenant&apos;s plan.</source>
        <translation>Activez la fonctionnalité dans le portail Defender, ou vérifiez le plan du locataire.</translation>
    </message>
    <message>
        <source>The tenant has no licence for vulnerability management, as with Plan 1.</source>
        <translation>Le locataire n’a pas de licence pour la gestion des vulnérabilités, comme avec le Plan 1.</translation>
    </message>
    <message>
        <source>Get Plan 2, Defender for Business or Defender Vulnerability Management, or set the tenant&apos;s vulnerability source to none.</source>
        <translation>Procurez-vous le Plan 2, Defender for Business ou Defender Vulnerability Management, ou réglez la source de vulnérabilités du locataire sur none.</translation>
    </message>
    <message>
        <source>The API gives out no device: nothing is onboarded, or nothing has reported lately.</source>
        <translation>L’API ne livre aucun appareil&#xa0;: rien n’est intégré, ou rien n’a rendu compte récemment.</translation>
    </message>
    <message>
        <source>Onboard devices in the Defender portal, or check that this is the right tenant.</source>
        <translation>Intégrez des appareils dans le portail Defender, ou vérifiez que c’est le bon locataire.</translation>
    </message>
    <message>
        <source>The host answers, but the Defender API is not there; it may be the host of another cloud.</source>
        <translation>L’hôte répond, mais l’API Defender n’y est pas&#x202f;; c’est peut-être l’hôte d’un autre cloud.</translation>
    </message>
    <message>
        <source>Check the cloud and the API host of the tenant.</source>
        <translation>Vérifiez le cloud et l’hôte de l’API du locataire.</translation>
    </message>
    <message>
        <source>The answer is not what the Defender API documents.</source>
        <translation>La réponse n’est pas conforme à la documentation de l’API Defender.</translation>
    </message>
    <message>
        <source>Look for a proxy that changes answers; if there is none, try again later.</source>
        <translation>Cherchez un proxy qui modifie les réponses&#x202f;; s’il n’y en a pas, réessayez plus tard.</translation>
    </message>
    <message>
        <source>The Defender API refused the call.</source>
        <translation>L’API Defender a refusé l’appel.</translation>
    </message>
    <message>
        <source>Check the API host of the tenant; the target id in the evidence is for Microsoft&apos;s support.</source>
        <translation>Vérifiez l’hôte de l’API du locataire&#x202f;; l’ID cible du constat est destiné au support de Microsoft.</translation>
    </message>
    <message>
        <source>This data is refused. Devices are scored without it.</source>
        <translation>Ces données sont refusées. Les appareils sont évalués sans elles.</translation>
    </message>
    <message>
        <source>Check the feature and the plan in the Defender portal, or leave this source out in the tenant&apos;s settings.</source>
        <translation>Vérifiez la fonctionnalité et le plan dans le portail Defender, ou excluez cette source dans les paramètres du locataire.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the service&apos;s differ by more than five minutes; ages of devices come out wrong.</source>
        <translation>L’horloge de cet ordinateur et celle du service diffèrent de plus de cinq minutes&#x202f;; les âges des appareils sont faussés.</translation>
    </message>
    <message>
        <source>The tenant has more devices than one call each can cover within the poll interval.</source>
        <translation>Le locataire a plus d’appareils qu’un appel par appareil ne peut en couvrir dans l’intervalle d’interrogation.</translation>
    </message>
    <message>
        <source>Set the vulnerability source to auto or bulk, or make the poll interval longer.</source>
        <translation>Réglez la source de vulnérabilités sur auto ou bulk, ou allongez l’intervalle d’interrogation.</translation>
    </message>
    <message>
        <source>The quota of this tenant and application is used up, although the doctor makes few calls: another program or another copy uses the same application.</source>
        <translation>Le quota de ce locataire et de cette application est épuisé, bien que le diagnostic fasse peu d’appels&#xa0;: un autre programme ou une autre copie utilise la même application.</translation>
    </message>
    <message>
        <source>Stop the other copy, or register an application of its own for Trustgauge; until then polls wait.</source>
        <translation>Arrêtez l’autre copie, ou inscrivez une application propre à Trustgauge&#x202f;; d’ici là, les interrogations attendent.</translation>
    </message>
    <message>
        <source>The REST proxy refuses the credentials.</source>
        <translation>Le proxy REST refuse les informations d’identification.</translation>
    </message>
    <message>
        <source>Check the kind of authentication, the user and the secret in the tenant&apos;s publish settings.</source>
        <translation>Vérifiez le type d’authentification, l’utilisateur et le secret dans les paramètres de publication du locataire.</translation>
    </message>
    <message>
        <source>What answers there is no Kafka REST proxy with the configured API.</source>
        <translation>Ce qui répond à cet endroit n’est pas un proxy REST Kafka avec l’API configurée.</translation>
    </message>
    <message>
        <source>Check the address, the API version and the cluster id in the tenant&apos;s publish settings.</source>
        <translation>Vérifiez l’adresse, la version de l’API et l’ID du cluster dans les paramètres de publication du locataire.</translation>
    </message>
    <message>
        <source>The REST proxy does not list a topic that scores are to go to.</source>
        <translation>Le proxy REST n’énumère pas un topic vers lequel des scores doivent aller.</translation>
    </message>
    <message>
        <source>Create the topic, correct its name, or ignore this if the broker makes topics by itself or hides them.</source>
        <translation>Créez le topic, corrigez son nom, ou ignorez ceci si le broker crée lui-même les topics ou les masque.</translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation>Non atteint.</translation>
    </message>
    <message>
        <source>Not checked: the tenant&apos;s settings leave this source out.</source>
        <translation>Non vérifié&#xa0;: les paramètres du locataire excluent cette source.</translation>
    </message>
    <message>
        <source>Not checked: “%1” has to pass first.</source>
        <translation>Non vérifié&#xa0;: «&#xa0;%1&#xa0;» doit d’abord réussir.</translation>
    </message>
    <message>
        <source>Not checked: the token does not tell what it holds.</source>
        <translation>Non vérifié&#xa0;: le jeton ne dit pas ce qu’il contient.</translation>
    </message>
    <message>
        <source>Not checked: no answer told the service&apos;s time.</source>
        <translation>Non vérifié&#xa0;: aucune réponse n’a donné l’heure du service.</translation>
    </message>
    <message>
        <source>Not checked: the number of devices could not be told.</source>
        <translation>Non vérifié&#xa0;: le nombre d’appareils n’a pas pu être déterminé.</translation>
    </message>
    <message>
        <source>Not checked: the tenant publishes nowhere.</source>
        <translation>Non vérifié&#xa0;: le locataire ne publie nulle part.</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>ID de locataire</translation>
    </message>
    <message>
        <source>The tenant id has the form of a GUID.</source>
        <translation>L’ID de locataire a la forme d’un GUID.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>The client id has the form of a GUID.</source>
        <translation>L’ID client a la forme d’un GUID.</translation>
    </message>
    <message>
        <source>Poll interval</source>
        <translation>Intervalle d’interrogation</translation>
    </message>
    <message>
        <source>The poll interval lies within 10 to 1440 minutes.</source>
        <translation>L’intervalle d’interrogation est compris entre 10 et 1440 minutes.</translation>
    </message>
    <message>
        <source>Sign-in service reachable</source>
        <translation>Service de connexion joignable</translation>
    </message>
    <message>
        <source>The sign-in service itself answers, not something in between.</source>
        <translation>Le service de connexion lui-même répond, pas un intermédiaire.</translation>
    </message>
    <message>
        <source>Tenant exists</source>
        <translation>Locataire existant</translation>
    </message>
    <message>
        <source>The sign-in service knows the tenant.</source>
        <translation>Le service de connexion connaît le locataire.</translation>
    </message>
    <message>
        <source>Cloud of the tenant</source>
        <translation>Cloud du locataire</translation>
    </message>
    <message>
        <source>The tenant lives in the cloud that is configured.</source>
        <translation>Le locataire se trouve dans le cloud configuré.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Token of this tenant</source>
        <translation>Jeton de ce locataire</translation>
    </message>
    <message>
        <source>The token was issued by the configured tenant.</source>
        <translation>Le jeton a été émis par le locataire configuré.</translation>
    </message>
    <message>
        <source>Token of this application</source>
        <translation>Jeton de cette application</translation>
    </message>
    <message>
        <source>The token was issued to the configured application.</source>
        <translation>Le jeton a été émis pour l’application configurée.</translation>
    </message>
    <message>
        <source>Token for this API</source>
        <translation>Jeton pour cette API</translation>
    </message>
    <message>
        <source>The token is meant for the Defender for Endpoint API.</source>
        <translation>Le jeton est destiné à l’API Defender for Endpoint.</translation>
    </message>
    <message>
        <source>Application token</source>
        <translation>Jeton d’application</translation>
    </message>
    <message>
        <source>The token speaks for the application, not for a user.</source>
        <translation>Le jeton parle au nom de l’application, pas d’un utilisateur.</translation>
    </message>
    <message>
        <source>Permission to read devices</source>
        <translation>Autorisation de lire les appareils</translation>
    </message>
    <message>
        <source>The token carries Machine.Read.All, which scoring needs.</source>
        <translation>Le jeton porte Machine.Read.All, nécessaire à l’évaluation.</translation>
    </message>
    <message>
        <source>Permission to read vulnerabilities</source>
        <translation>Autorisation de lire les vulnérabilités</translation>
    </message>
    <message>
        <source>The token carries Vulnerability.Read.All, which scoring needs.</source>
        <translation>Le jeton porte Vulnerability.Read.All, nécessaire à l’évaluation.</translation>
    </message>
    <message>
        <source>Permission to read alerts</source>
        <translation>Autorisation de lire les alertes</translation>
    </message>
    <message>
        <source>Permission discovery.read</source>
        <translation>Autorisation discovery.read</translation>
    </message>
    <message>
        <source>The Cloud App Security token carries discovery.read, which Trustgauge does not use.</source>
        <translation>Le jeton de Cloud App Security porte discovery.read, que Trustgauge n’utilise pas.</translation>
    </message>
    <message>
        <source>Permission discovery.manage</source>
        <translation>Autorisation discovery.manage</translation>
    </message>
    <message>
        <source>The Cloud App Security token carries discovery.manage, which Trustgauge does not use.</source>
        <translation>Le jeton de Cloud App Security porte discovery.manage, que Trustgauge n’utilise pas.</translation>
    </message>
    <message>
        <source>No more permissions than asked for</source>
        <translation>Pas plus d’autorisations que demandé</translation>
    </message>
    <message>
        <source>The tokens carry no permission beyond those that are asked for.</source>
        <translation>Les jetons ne portent aucune autorisation au-delà de celles demandées.</translation>
    </message>
    <message>
        <source>Defender API reachable</source>
        <translation>API Defender joignable</translation>
    </message>
    <message>
        <source>The Defender API itself answers, not something in between.</source>
        <translation>L’API Defender elle-même répond, pas un intermédiaire.</translation>
    </message>
    <message>
        <source>Devices can be read</source>
        <translation>Appareils lisibles</translation>
    </message>
    <message>
        <source>The Defender API gives out the list of devices.</source>
        <translation>L’API Defender livre la liste des appareils.</translation>
    </message>
    <message>
        <source>Antivirus data can be read</source>
        <translation>Données de l’antivirus lisibles</translation>
    </message>
    <message>
        <source>The Defender API gives out the state of the antivirus.</source>
        <translation>L’API Defender livre l’état de l’antivirus.</translation>
    </message>
    <message>
        <source>Vulnerabilities can be read</source>
        <translation>Vulnérabilités lisibles</translation>
    </message>
    <message>
        <source>The Defender API gives out the vulnerabilities of devices.</source>
        <translation>L’API Defender livre les vulnérabilités des appareils.</translation>
    </message>
    <message>
        <source>Alerts can be read</source>
        <translation>Alertes lisibles</translation>
    </message>
    <message>
        <source>Licence for vulnerabilities</source>
        <translation>Licence pour les vulnérabilités</translation>
    </message>
    <message>
        <source>The tenant&apos;s licence includes vulnerability management.</source>
        <translation>La licence du locataire comprend la gestion des vulnérabilités.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the service&apos;s to within five minutes.</source>
        <translation>L’horloge de cet ordinateur concorde avec celle du service à cinq minutes près.</translation>
    </message>
    <message>
        <source>Calls enough for the interval</source>
        <translation>Assez d’appels pour l’intervalle</translation>
    </message>
    <message>
        <source>A poll can finish within its interval under the limits of the API.</source>
        <translation>Une interrogation peut finir dans son intervalle malgré les limites de l’API.</translation>
    </message>
    <message>
        <source>REST proxy reachable</source>
        <translation>Proxy REST joignable</translation>
    </message>
    <message>
        <source>The REST proxy that scores are published through answers.</source>
        <translation>Le proxy REST par lequel les scores sont publiés répond.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>The REST proxy lists both topics.</source>
        <translation>Le proxy REST énumère les deux topics.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>List of devices, their risk and antivirus state</source>
        <translation>Liste des appareils, leur risque et l’état de l’antivirus</translation>
    </message>
    <message>
        <source>Vulnerabilities of devices</source>
        <translation>Vulnérabilités des appareils</translation>
    </message>
    <message>
        <source>Cloud Discovery reports; the vendor&apos;s guide asks for it, Trustgauge does not use it</source>
        <translation>Rapports Cloud Discovery&#x202f;; le guide de l’éditeur la demande, Trustgauge ne l’utilise pas</translation>
    </message>
    <message>
        <source>Changes to Cloud Discovery (a write permission); the vendor&apos;s guide asks for it, Trustgauge does not use it</source>
        <translation>Modifications de Cloud Discovery (une autorisation d’écriture)&#x202f;; le guide de l’éditeur la demande, Trustgauge ne l’utilise pas</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>non accordée</translation>
    </message>
    <message>
        <source>granted as application permission</source>
        <translation>accordée comme autorisation d’application</translation>
    </message>
    <message>
        <source>granted as delegated permission only</source>
        <translation>accordée seulement comme autorisation déléguée</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>Rien n’a encore été vérifié.</translation>
    </message>
    <message>
        <source>No check failed.</source>
        <translation>Aucune vérification n’a échoué.</translation>
    </message>
    <message>
        <source>No check failed; there are warnings.</source>
        <translation>Aucune vérification n’a échoué&#x202f;; il y a des avertissements.</translation>
    </message>
    <message>
        <source>Trustgauge needs access to Microsoft Defender for Endpoint</source>
        <translation>Trustgauge a besoin d’un accès à Microsoft Defender for Endpoint</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Application (client) id</source>
        <translation>ID d’application (client)</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>Vérifié le</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Ce qui est demandé</translation>
    </message>
    <message>
        <source>Two application permissions, both read-only; scoring needs no more:</source>
        <translation>Deux autorisations d’application, toutes deux en lecture seule&#x202f;; l’évaluation n’en demande pas plus&#xa0;:</translation>
    </message>
    <message>
        <source>How to grant it</source>
        <translation>Comment l’accorder</translation>
    </message>
    <message>
        <source>In the app registration, under API permissions, choose “APIs my organization uses”, type WindowsDefenderATP and add the two permissions as application permissions. If that API does not appear, the tenant has no Defender for Endpoint.</source>
        <translation>Dans l’inscription d’application, sous API autorisées, choisissez «&#xa0;API utilisées par mon organisation&#xa0;», tapez WindowsDefenderATP et ajoutez les deux autorisations comme autorisations d’application. Si cette API n’apparaît pas, le locataire n’a pas Defender for Endpoint.</translation>
    </message>
    <message>
        <source>Open the admin-consent link and accept, or press “Grant admin consent” there:</source>
        <translation>Ouvrez le lien de consentement administrateur et acceptez, ou choisissez-y «&#xa0;Accorder un consentement d’administrateur&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Who may grant it</source>
        <translation>Qui peut l’accorder</translation>
    </message>
    <message>
        <source>One of these directory roles: Cloud Application Administrator, Application Administrator, Privileged Role Administrator, Global Administrator. The first two suffice, as the Defender API is not Microsoft Graph.</source>
        <translation>L’un de ces rôles d’annuaire&#xa0;: Administrateur d’application cloud, Administrateur d’application, Administrateur de rôle privilégié, Administrateur général. Les deux premiers suffisent, car l’API Defender n’est pas Microsoft Graph.</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Ce que cela change</translation>
    </message>
    <message>
        <source>The application may then read the tenant&apos;s devices and vulnerabilities at any time, without a user. The link grants what the app registration lists, and a new grant may replace an earlier one of the same application. It can be taken back under Enterprise applications, Permissions.</source>
        <translation>L’application peut alors lire à tout moment, sans utilisateur, les appareils et les vulnérabilités du locataire. Le lien accorde ce que l’inscription d’application énumère, et un nouvel accord peut remplacer un accord antérieur de la même application. Il peut être retiré sous Applications d’entreprise, Autorisations.</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Toutes les vérifications</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>By the date that was noted for it, the client secret expires soon.</source>
        <translation>D’après la date notée, le secret client expire bientôt.</translation>
    </message>
    <message>
        <source>Create a new client secret in the app registration and replace the stored one; until then both are valid, so no poll is lost.</source>
        <translation>Créez un nouveau secret client dans l’inscription d’application et remplacez celui qui est enregistré&#x202f;; d’ici là les deux sont valides, aucune interrogation n’est donc perdue.</translation>
    </message>
    <message>
        <source>By the date that was noted for it, the client secret has expired. The sign-in service has the last word, so the checks go on.</source>
        <translation>D’après la date notée, le secret client a expiré. Le service de connexion a le dernier mot, les vérifications continuent donc.</translation>
    </message>
    <message>
        <source>Replace the secret. If an access token is still given out, note the secret&apos;s right expiry date.</source>
        <translation>Remplacez le secret. Si un jeton d’accès est encore délivré, notez la bonne date d’expiration du secret.</translation>
    </message>
    <message>
        <source>There is no certificate with its private key at hand for this tenant, so no call was made.</source>
        <translation>Aucun certificat accompagné de sa clé privée n’est disponible pour ce locataire&#x202f;; aucun appel n’a donc été fait.</translation>
    </message>
    <message>
        <source>Store the PEM text of the private key and the certificate, by replacing the tenant&apos;s certificate or with &apos;trustgauge-cli secret set&apos;.</source>
        <translation>Enregistrez le texte PEM de la clé privée et du certificat, en remplaçant le certificat du locataire ou par «&#xa0;trustgauge-cli secret set&#xa0;».</translation>
    </message>
    <message>
        <source>Make a certificate with an RSA key of 2048 bits or more and upload it.</source>
        <translation>Créez un certificat avec une clé RSA de 2048 bits ou plus et chargez-le.</translation>
    </message>
    <message>
        <source>Wait until its time begins, or store and upload one that is valid now.</source>
        <translation>Attendez le début de sa validité, ou enregistrez et chargez-en un qui soit valide maintenant.</translation>
    </message>
    <message>
        <source>The certificate expires soon.</source>
        <translation>Le certificat expire bientôt.</translation>
    </message>
    <message>
        <source>Make a new certificate, upload it under Certificates and secrets, and replace the stored one; until then both are valid.</source>
        <translation>Créez un nouveau certificat, chargez-le sous Certificats et secrets, et remplacez celui qui est enregistré&#x202f;; d’ici là les deux sont valides.</translation>
    </message>
    <message>
        <source>The sign-in service received neither a client secret nor a signed request; something may have changed it on the way.</source>
        <translation>Le service de connexion n’a reçu ni secret client ni requête signée&#x202f;; quelque chose l’a peut-être modifiée en chemin.</translation>
    </message>
    <message>
        <source>The app registration does not hold this certificate: it was never uploaded, it was removed, or the application is another one.</source>
        <translation>L’inscription d’application ne contient pas ce certificat&#xa0;: il n’a jamais été chargé, il a été retiré, ou il s’agit d’une autre application.</translation>
    </message>
    <message>
        <source>Compare the thumbprint with those under Certificates and secrets, and upload the public certificate there.</source>
        <translation>Comparez l’empreinte avec celles sous Certificats et secrets, et chargez-y le certificat public.</translation>
    </message>
    <message>
        <source>The signed sign-in request is made out to another address than the sign-in service&apos;s own: the login endpoint of the settings is not the cloud&apos;s.</source>
        <translation>La demande de connexion signée est établie pour une autre adresse que celle du service de connexion&#xa0;: le point de terminaison de connexion des paramètres n’est pas celui du cloud.</translation>
    </message>
    <message>
        <source>Take the login endpoint out of the tenant&apos;s endpoints to use the cloud&apos;s own.</source>
        <translation>Retirez le point de terminaison de connexion des points de terminaison du locataire pour utiliser celui du cloud.</translation>
    </message>
    <message>
        <source>Store the secret with the tenant&apos;s publish settings, or give it in TRUSTGAUGE_PUBLISH_SECRET; then run the check again.</source>
        <translation>Enregistrez le secret avec les paramètres de publication du locataire, ou indiquez-le dans TRUSTGAUGE_PUBLISH_SECRET&#x202f;; relancez ensuite la vérification.</translation>
    </message>
    <message>
        <source>%1 says %2, %3 here</source>
        <translation>%1 indique %2, ici %3</translation>
    </message>
    <message>
        <source>no answer told a time</source>
        <translation>aucune réponse n’a donné d’heure</translation>
    </message>
    <message>
        <source>%1: the service&apos;s clock is %2 s behind</source>
        <translation>%1&#xa0;: l’horloge du service retarde de %2 s</translation>
    </message>
    <message>
        <source>%1: the service&apos;s clock is %2 s ahead</source>
        <translation>%1&#xa0;: l’horloge du service avance de %2 s</translation>
    </message>
    <message>
        <source>%1, no row</source>
        <translation>%1, aucune ligne</translation>
    </message>
    <message>
        <source>%1, a device came, %2</source>
        <translation>%1, un appareil est arrivé, %2</translation>
    </message>
    <message>
        <source>token roles, API answer</source>
        <translation>rôles du jeton, réponse de l’API</translation>
    </message>
    <message>
        <source>vulnerabilities were given out</source>
        <translation>des vulnérabilités ont été livrées</translation>
    </message>
    <message>
        <source>vulnerabilitySource %1 reads whole lists; %2 min</source>
        <translation>vulnerabilitySource %1 lit des listes entières&#x202f;; %2 min</translation>
    </message>
    <message>
        <source>vulnerabilitySource perDevice covers %1 devices in %2 min</source>
        <translation>vulnerabilitySource perDevice couvre %1 appareils en %2 min</translation>
    </message>
    <message>
        <source>%1; the tenant has more</source>
        <translation>%1&#x202f;; le locataire en a plus</translation>
    </message>
    <message>
        <source>%1; the tenant has no more</source>
        <translation>%1&#x202f;; le locataire n’en a pas plus</translation>
    </message>
    <message>
        <source>Client secret or certificate</source>
        <translation>Secret client ou certificat</translation>
    </message>
    <message>
        <source>What the application signs in with is at hand and has the right form.</source>
        <translation>Ce avec quoi l’application se connecte est disponible et a la bonne forme.</translation>
    </message>
    <message>
        <source>The application gets an access token with its secret or certificate.</source>
        <translation>L’application obtient un jeton d’accès avec son secret ou son certificat.</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>aucun intervalle</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>the secret has the form of a GUID</source>
        <translation>le secret a la forme d’un GUID</translation>
    </message>
    <message>
        <source>a client secret is at hand, no expiry date is noted for it</source>
        <translation>un secret client est disponible, aucune date d’expiration n’est notée</translation>
    </message>
    <message>
        <source>a client secret is at hand, noted expiry date %1: %2</source>
        <translation>un secret client est disponible, date d’expiration notée %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no certificate in what is stored</source>
        <translation>aucun certificat dans ce qui est enregistré</translation>
    </message>
    <message>
        <source>certificate with thumbprint %1, valid from %2 until %3</source>
        <translation>certificat avec l’empreinte %1, valide du %2 au %3</translation>
    </message>
    <message>
        <source>no publish settings</source>
        <translation>aucun paramètre de publication</translation>
    </message>
    <message>
        <source>%1 for %2, %3</source>
        <translation>%1 pour %2, %3</translation>
    </message>
    <message>
        <source>listed: %1, %2</source>
        <translation>énumérés&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>not listed: %1</source>
        <translation>non énuméré&#xa0;: %1</translation>
    </message>
    <message>
        <source>token scp</source>
        <translation>scp du jeton</translation>
    </message>
    <message>
        <source>token roles: %1</source>
        <translation>rôles du jeton&#xa0;: %1</translation>
    </message>
    <message>
        <source>token roles</source>
        <translation>rôles du jeton</translation>
    </message>
    <message>
        <source>%1; missing: %2</source>
        <translation>%1&#x202f;; manquants&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cloud App Security token roles</source>
        <translation>rôles du jeton Cloud App Security</translation>
    </message>
    <message>
        <source>Cloud App Security token roles: %1</source>
        <translation>rôles du jeton Cloud App Security&#xa0;: %1</translation>
    </message>
    <message>
        <source>the token is no JWT</source>
        <translation>le jeton n’est pas un JWT</translation>
    </message>
    <message>
        <source>none beyond those asked for</source>
        <translation>aucune au-delà de celles demandées</translation>
    </message>
    <message>
        <source>beyond need: %1</source>
        <translation>au-delà du besoin&#xa0;: %1</translation>
    </message>
    <message>
        <source>region %1</source>
        <translation>région %1</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>sub-scope %1</source>
        <translation>sous-étendue %1</translation>
    </message>
    <message>
        <source>configured %1; the tenant&apos;s is %2 (%3)</source>
        <translation>configuré&#xa0;: %1&#x202f;; le locataire est dans %2 (%3)</translation>
    </message>
    <message>
        <source>%1, a token good for %2 s, %3</source>
        <translation>%1, un jeton valable %2 s, %3</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>ici %1</translation>
    </message>
    <message>
        <source>the secret has fewer than %1 characters; Entra makes %2</source>
        <translation>le secret compte moins de %1 caractères&#x202f;; Entra en crée %2</translation>
    </message>
    <message>
        <source>the secret begins or ends with white space</source>
        <translation>le secret commence ou finit par des espaces</translation>
    </message>
    <message>
        <source>%1 %2, configured %3</source>
        <translation>%1 %2, configuré %3</translation>
    </message>
    <message>
        <source>a user&apos;s token, scp %1</source>
        <translation>un jeton d’utilisateur, scp %1</translation>
    </message>
    <message>
        <source>an application&apos;s token, ver %1, no scp</source>
        <translation>un jeton d’application, ver %1, pas de scp</translation>
    </message>
    <message>
        <source>the token was issued at %1 by the service&apos;s clock, %2 here</source>
        <translation>le jeton a été émis à %1 selon l’horloge du service, %2 ici</translation>
    </message>
    <message>
        <source>the name was not found</source>
        <translation>le nom n’a pas été trouvé</translation>
    </message>
    <message>
        <source>no trusted connection</source>
        <translation>aucune connexion approuvée</translation>
    </message>
    <message>
        <source>the proxy asks for credentials</source>
        <translation>le proxy demande des informations d’identification</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>la connexion a été refusée</translation>
    </message>
    <message>
        <source>the proxy was not reached</source>
        <translation>le proxy n’a pas été atteint</translation>
    </message>
    <message>
        <source>no usable answer</source>
        <translation>aucune réponse utilisable</translation>
    </message>
    <message>
        <source>content type %1</source>
        <translation>type de contenu %1</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>via %1</translation>
    </message>
    <message>
        <source>redirects to %1</source>
        <translation>redirige vers %1</translation>
    </message>
    <message>
        <source>page &quot;%1&quot;</source>
        <translation>page «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>reason &quot;%1&quot;</source>
        <translation>motif «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>correlation id %1</source>
        <translation>ID de corrélation %1</translation>
    </message>
    <message>
        <source>trace id %1</source>
        <translation>ID de trace %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>The vendor&apos;s guide asks for this permission, but it is not granted. Scoring does not use it.</source>
        <translation>Le guide de l’éditeur demande cette autorisation, mais elle n’est pas accordée. L’évaluation ne l’utilise pas.</translation>
    </message>
    <message>
        <source>Nothing to do for scoring. Grant it if the vendor&apos;s connector needs it or, for alerts, to see a device&apos;s open alerts here.</source>
        <translation>Rien à faire pour l’évaluation. Accordez-la si le connecteur de l’éditeur en a besoin ou, pour les alertes, afin de voir ici les alertes ouvertes d’un appareil.</translation>
    </message>
    <message>
        <source>The token carries Alert.Read.All: a device&apos;s open alerts can be shown. Scoring does not need it.</source>
        <translation>Le jeton porte Alert.Read.All&#xa0;: les alertes ouvertes d’un appareil peuvent être affichées. L’évaluation n’en a pas besoin.</translation>
    </message>
    <message>
        <source>The Defender API gives out alerts, which scoring does not use.</source>
        <translation>L’API Defender livre les alertes, que l’évaluation n’utilise pas.</translation>
    </message>
    <message>
        <source>Open alerts of a device, shown beside its score when asked for; scoring does not need it</source>
        <translation>Alertes ouvertes d’un appareil, affichées sur demande à côté de son score&#x202f;; l’évaluation n’en a pas besoin</translation>
    </message>
    <message>
        <source>The vendor&apos;s guide asks for these too; scoring does not use them</source>
        <translation>Le guide de l’éditeur demande aussi celles-ci&#x202f;; l’évaluation ne les utilise pas</translation>
    </message>
    <message>
        <source>If the page reports AADSTS50011, the app registration lacks the redirect address %1; the button in the portal does the same without it.</source>
        <translation>Si la page signale AADSTS50011, l’adresse de redirection %1 manque dans l’inscription d’application&#x202f;; le bouton du portail fait la même chose sans elle.</translation>
    </message>
    <message>
        <source>The client secret stands in quotes, which are no part of it.</source>
        <translation>Le secret client est entre guillemets, qui n’en font pas partie.</translation>
    </message>
    <message>
        <source>Store the secret again without the quotes.</source>
        <translation>Enregistrez de nouveau le secret sans les guillemets.</translation>
    </message>
    <message>
        <source>The proxy does not let this computer through to the host.</source>
        <translation>Le proxy ne laisse pas cet ordinateur atteindre l’hôte.</translation>
    </message>
    <message>
        <source>Have the proxy&apos;s administrator allow the host, with a logon that this program has (Basic, Digest or NTLM) or without one.</source>
        <translation>Demandez à l’administrateur du proxy d’autoriser l’hôte, avec une authentification que ce programme connaît (Basic, Digest ou NTLM) ou sans authentification.</translation>
    </message>
    <message>
        <source>This system has no certificate authority at all, so that no host can be trusted.</source>
        <translation>Ce système n’a aucune autorité de certification&#x202f;; aucun hôte ne peut donc être approuvé.</translation>
    </message>
    <message>
        <source>Install the system&apos;s certificate authorities (the package ca-certificates), or name those to trust as caFile.</source>
        <translation>Installez les autorités de certification du système (le paquet ca-certificates), ou indiquez celles à approuver comme caFile.</translation>
    </message>
    <message>
        <source>The sign-in service names a cloud that Trustgauge does not know, so the tenant&apos;s settings cannot fit it. Defender for Endpoint has its API in the commercial and the US government clouds only.</source>
        <translation>Le service de connexion nomme un cloud que Trustgauge ne connaît pas&#x202f;; les paramètres du locataire ne peuvent donc pas lui convenir. Defender for Endpoint n’a son API que dans le cloud commercial et dans ceux du gouvernement américain.</translation>
    </message>
    <message>
        <source>Check the tenant id and the sign-in host. A tenant of another national cloud (China, Germany) cannot be asked.</source>
        <translation>Vérifiez l’ID de locataire et l’hôte de connexion. Un locataire d’un autre cloud national (Chine, Allemagne) ne peut pas être interrogé.</translation>
    </message>
    <message>
        <source>The tenant&apos;s publish settings want credentials, but the REST proxy&apos;s secret is not at hand, so it was asked without any.</source>
        <translation>Les paramètres de publication du locataire exigent des informations d’identification, mais le secret du proxy REST n’est pas disponible&#x202f;; il a donc été interrogé sans elles.</translation>
    </message>
    <message>
        <source>The REST proxy, or what stands in front of it, wants a client certificate, or another one than it was shown.</source>
        <translation>Le proxy REST, ou ce qui se trouve devant lui, exige un certificat client, ou un autre que celui présenté.</translation>
    </message>
    <message>
        <source>Name the PEM file of a certificate with its private key as clientCertificate in the tenant&apos;s publish settings; whoever runs the proxy says which authority issues it.</source>
        <translation>Indiquez le fichier PEM d’un certificat avec sa clé privée comme clientCertificate dans les paramètres de publication du locataire&#x202f;; l’exploitant du proxy sait quelle autorité l’émet.</translation>
    </message>
    <message>
        <source>The address of the REST proxy leads to another one, which is not followed.</source>
        <translation>L’adresse du proxy REST mène à une autre, qui n’est pas suivie.</translation>
    </message>
    <message>
        <source>Give the address it leads to in the tenant&apos;s publish settings, if it is the proxy&apos;s.</source>
        <translation>Indiquez l’adresse à laquelle elle mène dans les paramètres de publication du locataire, si c’est celle du proxy.</translation>
    </message>
    <message>
        <source>the secret begins and ends with a quotation mark</source>
        <translation>le secret commence et finit par un guillemet</translation>
    </message>
    <message>
        <source>no instance named</source>
        <translation>aucune instance nommée</translation>
    </message>
    <message>
        <source>configured %1; the tenant&apos;s is not known (%2)</source>
        <translation>configuré&#xa0;: %1&#x202f;; celui du locataire n’est pas connu (%2)</translation>
    </message>
    <message>
        <source>the proxy does not lead there</source>
        <translation>le proxy n’y mène pas</translation>
    </message>
    <message>
        <source>no certificate authority is known here</source>
        <translation>aucune autorité de certification n’est connue ici</translation>
    </message>
    <message>
        <source>Let this computer reach the host and port that the evidence names, directly or through the proxy.</source>
        <translation>Permettez à cet ordinateur d’atteindre l’hôte et le port que nomme le constat, directement ou par le proxy.</translation>
    </message>
    <message>
        <source>No DNS server answered, so that nobody knows whether there is such a host.</source>
        <translation>Aucun serveur DNS n’a répondu&#x202f;; nul ne sait donc si cet hôte existe.</translation>
    </message>
    <message>
        <source>Check the network connection and the DNS servers of this computer, and try again; the settings need no change.</source>
        <translation>Vérifiez la connexion réseau et les serveurs DNS de cet ordinateur, puis réessayez&#x202f;; les paramètres n’ont pas à changer.</translation>
    </message>
    <message>
        <source>Add the WindowsDefenderATP application permissions %1, and grant admin consent.</source>
        <translation>Ajoutez les autorisations d’application %1 de WindowsDefenderATP, et accordez le consentement administrateur.</translation>
    </message>
    <message>
        <source>Add %1 as application permissions and have an administrator open the consent link. A token issued before does not change.</source>
        <translation>Ajoutez %1 comme autorisations d’application et demandez à un administrateur d’ouvrir le lien de consentement. Un jeton émis auparavant ne change pas.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>clouds a tenant may live in</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>no DNS server answered</source>
        <translation>aucun serveur DNS n’a répondu</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>permissions</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Not known: Trustgauge does not ask for it</source>
        <translation>Inconnue&#xa0;: Trustgauge ne la demande pas</translation>
    </message>
    <message>
        <source>the text is no PEM, so there is no private key in it</source>
        <translation>le texte n’est pas du PEM, il ne contient donc pas de clé privée</translation>
    </message>
    <message>
        <source>Convert the certificate and its key to PEM (from a .pfx file: openssl pkcs12 -nodes); if it is a client secret, set the tenant&apos;s credential to secret.</source>
        <translation>Convertissez le certificat et sa clé en PEM (à partir d’un fichier .pfx&#xa0;: openssl pkcs12 -nodes)&#x202f;; s’il s’agit d’un secret client, réglez l’information d’identification du locataire sur secret.</translation>
    </message>
    <message>
        <source>there is no private key in the PEM text</source>
        <translation>il n’y a pas de clé privée dans le texte PEM</translation>
    </message>
    <message>
        <source>Give the private key together with its certificate, as one PEM text.</source>
        <translation>Indiquez la clé privée avec son certificat, en un seul texte PEM.</translation>
    </message>
    <message>
        <source>Give the key without its passphrase (openssl pkey -in KEYFILE); the keychain protects it.</source>
        <translation>Indiquez la clé sans sa phrase secrète (openssl pkey -in FICHIER_CLE)&#x202f;; le trousseau la protège.</translation>
    </message>
    <message>
        <source>there is no certificate in the PEM text</source>
        <translation>il n’y a pas de certificat dans le texte PEM</translation>
    </message>
    <message>
        <source>Give the certificate together with its private key, as one PEM text.</source>
        <translation>Indiquez le certificat avec sa clé privée, en un seul texte PEM.</translation>
    </message>
    <message>
        <source>the private key does not belong to the certificate</source>
        <translation>la clé privée ne correspond pas au certificat</translation>
    </message>
    <message>
        <source>Give the key and the certificate that were made together.</source>
        <translation>Indiquez la clé et le certificat qui ont été créés ensemble.</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>le certificat n’est pas encore valide</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>le certificat a expiré</translation>
    </message>
    <message>
        <source>Make a new certificate, upload it under Certificates and secrets, and store it in place of the expired one.</source>
        <translation>Créez un nouveau certificat, chargez-le sous Certificats et secrets, et enregistrez-le à la place de celui qui a expiré.</translation>
    </message>
    <message>
        <source>the private key is encrypted with a passphrase</source>
        <translation>la clé privée est chiffrée par une phrase secrète</translation>
    </message>
    <message>
        <source>the private key must be RSA of at least 2048 bits</source>
        <translation>la clé privée doit être une clé RSA d’au moins 2048 bits</translation>
    </message>
    <message>
        <source>is not a file of diagnoses of this version</source>
        <translation>n’est pas un fichier de diagnostics de cette version</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Paste the secret&apos;s value, not its id. The portal shows the value once, when it is created.</source>
        <translation>Collez la valeur du secret, pas son ID. Le portail affiche la valeur une seule fois, à sa création.</translation>
    </message>
    <message>
        <source>Add the missing application permission to the app registration and grant admin consent, then try again.</source>
        <translation>Ajoutez l’autorisation d’application manquante à l’inscription d’application et accordez le consentement administrateur, puis réessayez.</translation>
    </message>
    <message>
        <source>The tenant&apos;s licence does not include this data; check the Defender plan.</source>
        <translation>La licence du locataire ne comprend pas ces données&#x202f;; vérifiez le plan Defender.</translation>
    </message>
    <message>
        <source>Install the newer version, or name another store.</source>
        <translation>Installez la version plus récente, ou indiquez une autre base.</translation>
    </message>
    <message>
        <source>Close the other program that uses it, then try again.</source>
        <translation>Fermez l’autre programme qui l’utilise, puis réessayez.</translation>
    </message>
    <message>
        <source>The file was left as it is. Restore a backup, or name another store.</source>
        <translation>Le fichier a été laissé tel quel. Restaurez une sauvegarde, ou indiquez une autre base.</translation>
    </message>
    <message>
        <source>The token is sent to the configured API host only; check the endpoints of the tenant.</source>
        <translation>Le jeton n’est envoyé qu’à l’hôte d’API configuré&#x202f;; vérifiez les points de terminaison du locataire.</translation>
    </message>
    <message>
        <source>Name the proxy&apos;s user in the tenant&apos;s proxy address and store its password with &apos;trustgauge-cli secret set --proxy --tenant NAME&apos; or in the tenant&apos;s form.</source>
        <translation>Indiquez l’utilisateur du proxy dans l’adresse de proxy du locataire et enregistrez son mot de passe par «&#xa0;trustgauge-cli secret set --proxy --tenant NAME&#xa0;» ou dans le formulaire du locataire.</translation>
    </message>
    <message>
        <source>See that the place exists, has room and may be written to, or choose another.</source>
        <translation>Assurez-vous que l’emplacement existe, a de la place et est accessible en écriture, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Store it with &apos;trustgauge-cli secret set --tenant NAME&apos;, pass it on standard input with --secret-stdin, or give it in TRUSTGAUGE_CLIENT_SECRET.</source>
        <translation>Enregistrez-le par «&#xa0;trustgauge-cli secret set --tenant NAME&#xa0;», passez-le sur l’entrée standard avec --secret-stdin, ou indiquez-le dans TRUSTGAUGE_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Store it with &apos;trustgauge-cli secret set --proxy --tenant NAME&apos;, or give it in TRUSTGAUGE_PROXY_PASSWORD.</source>
        <translation>Enregistrez-le par «&#xa0;trustgauge-cli secret set --proxy --tenant NAME&#xa0;», ou indiquez-le dans TRUSTGAUGE_PROXY_PASSWORD.</translation>
    </message>
    <message>
        <source>Store it with &apos;trustgauge-cli secret set --publish --tenant NAME&apos;, or give it in TRUSTGAUGE_PUBLISH_SECRET.</source>
        <translation>Enregistrez-le par «&#xa0;trustgauge-cli secret set --publish --tenant NAME&#xa0;», ou indiquez-le dans TRUSTGAUGE_PUBLISH_SECRET.</translation>
    </message>
    <message>
        <source>Open it (by signing in to the desktop, or in its password manager), or go on without it and give the secret to this run only: on standard input with --secret-stdin or in TRUSTGAUGE_CLIENT_SECRET, the REST proxy&apos;s in TRUSTGAUGE_PUBLISH_SECRET, the forward proxy&apos;s in TRUSTGAUGE_PROXY_PASSWORD.</source>
        <translation>Ouvrez-le (en vous connectant au bureau, ou dans son gestionnaire de mots de passe), ou continuez sans lui et donnez le secret à cette seule exécution&#xa0;: sur l’entrée standard avec --secret-stdin ou dans TRUSTGAUGE_CLIENT_SECRET, celui du proxy REST dans TRUSTGAUGE_PUBLISH_SECRET, celui du proxy de transfert dans TRUSTGAUGE_PROXY_PASSWORD.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>the expression is empty; write a condition such as risk = high.</source>
        <translation>l’expression est vide&#x202f;; écrivez une condition comme risk = high.</translation>
    </message>
    <message>
        <source>a condition is expected here.</source>
        <translation>une condition est attendue ici.</translation>
    </message>
    <message>
        <source>a condition is expected before “%1”; put it in quotes to search for the word.</source>
        <translation>une condition est attendue avant «&#xa0;%1&#xa0;»&#x202f;; mettez-le entre guillemets pour chercher ce mot.</translation>
    </message>
    <message>
        <source>a condition is expected after “%1”; put it in quotes to search for the word.</source>
        <translation>une condition est attendue après «&#xa0;%1&#xa0;»&#x202f;; mettez-le entre guillemets pour chercher ce mot.</translation>
    </message>
    <message>
        <source>a word is missing right after “-”, which excludes what follows it.</source>
        <translation>un mot manque juste après «&#xa0;-&#xa0;», qui exclut ce qui le suit.</translation>
    </message>
    <message>
        <source>a value is expected after “%1”.</source>
        <translation>une valeur est attendue après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“(” is expected after “%1”.</source>
        <translation>«&#xa0;(&#xa0;» est attendu après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“)” is expected here; “(” was opened at column %1.</source>
        <translation>«&#xa0;)&#xa0;» est attendu ici&#x202f;; «&#xa0;(&#xa0;» a été ouvert à la colonne %1.</translation>
    </message>
    <message>
        <source>“,” or “)” is expected here; “(” was opened at column %1.</source>
        <translation>«&#xa0;,&#xa0;» ou «&#xa0;)&#xa0;» est attendu ici&#x202f;; «&#xa0;(&#xa0;» a été ouvert à la colonne %1.</translation>
    </message>
    <message>
        <source>“..” is expected here, between the two ends.</source>
        <translation>«&#xa0;..&#xa0;» est attendu ici, entre les deux bornes.</translation>
    </message>
    <message>
        <source>a quote is expected here; it was opened at column %1.</source>
        <translation>un guillemet est attendu ici&#x202f;; il a été ouvert à la colonne %1.</translation>
    </message>
    <message>
        <source>the name of a field is expected in “%1(..)”.</source>
        <translation>le nom d’un champ est attendu dans «&#xa0;%1(..)&#xa0;».</translation>
    </message>
    <message>
        <source>“regex” is expected after “matches”.</source>
        <translation>«&#xa0;regex&#xa0;» est attendu après «&#xa0;matches&#xa0;».</translation>
    </message>
    <message>
        <source>a duration is expected here, such as 7d, 12h, 30m or 10s.</source>
        <translation>une durée est attendue ici, comme 7d, 12h, 30m ou 10s.</translation>
    </message>
    <message>
        <source>a date is expected here, such as 2026-11-20 or 2026-11-20T08:30Z.</source>
        <translation>une date est attendue ici, comme 2026-11-20 ou 2026-11-20T08:30Z.</translation>
    </message>
    <message>
        <source>no bracket is open here.</source>
        <translation>aucune parenthèse n’est ouverte ici.</translation>
    </message>
    <message>
        <source>the expression has more than %1 levels of brackets and negations.</source>
        <translation>l’expression a plus de %1 niveaux de parenthèses et de négations.</translation>
    </message>
    <message>
        <source>there is no field “%1”; put text that contains such a sign in quotes.</source>
        <translation>il n’y a pas de champ «&#xa0;%1&#xa0;»&#x202f;; mettez entre guillemets un texte contenant un tel signe.</translation>
    </message>
    <message>
        <source>there is no field “%1”; did you mean %2?</source>
        <translation>il n’y a pas de champ «&#xa0;%1&#xa0;»&#x202f;; vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>the name of a field is missing before “%1”.</source>
        <translation>le nom d’un champ manque avant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” stands after the name of a field, which has no quotes; put text that contains it in quotes.</source>
        <translation>«&#xa0;%1&#xa0;» suit le nom d’un champ, qui ne prend pas de guillemets&#x202f;; mettez entre guillemets un texte qui le contient.</translation>
    </message>
    <message>
        <source>“%1” is a field; write %2, or put it in quotes to search for the word.</source>
        <translation>«&#xa0;%1&#xa0;» est un champ&#x202f;; écrivez %2, ou mettez-le entre guillemets pour chercher ce mot.</translation>
    </message>
    <message>
        <source>“%1” stands between a field and a value; put it in quotes to search for the word.</source>
        <translation>«&#xa0;%1&#xa0;» se place entre un champ et une valeur&#x202f;; mettez-le entre guillemets pour chercher ce mot.</translation>
    </message>
    <message>
        <source>“%1” needs a field; write %1(group), or put it in quotes to search for the word.</source>
        <translation>«&#xa0;%1&#xa0;» demande un champ&#x202f;; écrivez %1(group), ou mettez-le entre guillemets pour chercher ce mot.</translation>
    </message>
    <message>
        <source>“%1” is a time to compare with; write lastSeen &lt; ago(7d), or put it in quotes to search for the word.</source>
        <translation>«&#xa0;%1&#xa0;» est une heure de comparaison&#x202f;; écrivez lastSeen &lt; ago(7d), ou mettez-le entre guillemets pour chercher ce mot.</translation>
    </message>
    <message>
        <source>the quotes hold no text.</source>
        <translation>les guillemets ne contiennent aucun texte.</translation>
    </message>
    <message>
        <source>there is no operator “%1”.</source>
        <translation>il n’y a pas d’opérateur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>there is no operator “%1”; did you mean %2?</source>
        <translation>il n’y a pas d’opérateur «&#xa0;%1&#xa0;»&#x202f;; vouliez-vous dire %2&#x202f;?</translation>
    </message>
    <message>
        <source>“%1” compares numbers, dates and words with an order; %2 is text.</source>
        <translation>«&#xa0;%1&#xa0;» compare des nombres, des dates et des mots ordonnés&#x202f;; %2 est du texte.</translation>
    </message>
    <message>
        <source>“%1” needs an order, which the words of %2 do not have.</source>
        <translation>«&#xa0;%1&#xa0;» demande un ordre, que les mots de %2 n’ont pas.</translation>
    </message>
    <message>
        <source>“%1” needs an order; %2 is true or false.</source>
        <translation>«&#xa0;%1&#xa0;» demande un ordre&#x202f;; %2 vaut true ou false.</translation>
    </message>
    <message>
        <source>“%1” has no place in the order of %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de place dans l’ordre de %2.</translation>
    </message>
    <message>
        <source>“%1” searches text; %2 is a number. Write %2 = 7, for example.</source>
        <translation>«&#xa0;%1&#xa0;» cherche dans du texte&#x202f;; %2 est un nombre. Écrivez %2 = 7, par exemple.</translation>
    </message>
    <message>
        <source>“%1” searches text; %2 is a date. Write %2 &lt; ago(7d), for example.</source>
        <translation>«&#xa0;%1&#xa0;» cherche dans du texte&#x202f;; %2 est une date. Écrivez %2 &lt; ago(7d), par exemple.</translation>
    </message>
    <message>
        <source>“%1” searches text; write %2 = true or %2 = false.</source>
        <translation>«&#xa0;%1&#xa0;» cherche dans du texte&#x202f;; écrivez %2 = true ou %2 = false.</translation>
    </message>
    <message>
        <source>%1 is a number; “%2” is none. Write 7, for example.</source>
        <translation>%1 est un nombre&#x202f;; «&#xa0;%2&#xa0;» n’en est pas un. Écrivez 7, par exemple.</translation>
    </message>
    <message>
        <source>%1 is a date; “%2” is none. Write 2026-11-20 or ago(7d), for example.</source>
        <translation>%1 est une date&#x202f;; «&#xa0;%2&#xa0;» n’en est pas une. Écrivez 2026-11-20 ou ago(7d), par exemple.</translation>
    </message>
    <message>
        <source>%1 is a date; “%2” is a duration. Write ago(%2).</source>
        <translation>%1 est une date&#x202f;; «&#xa0;%2&#xa0;» est une durée. Écrivez ago(%2).</translation>
    </message>
    <message>
        <source>%1 is true or false, not “%2”.</source>
        <translation>%1 vaut true ou false, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has no value “%2”; it is one of %3.</source>
        <translation>%1 n’a pas de valeur «&#xa0;%2&#xa0;»&#x202f;; les valeurs possibles sont %3.</translation>
    </message>
    <message>
        <source>%1 has no value “%2”; did you mean %3?</source>
        <translation>%1 n’a pas de valeur «&#xa0;%2&#xa0;»&#x202f;; vouliez-vous dire %3&#x202f;?</translation>
    </message>
    <message>
        <source>every device has a band; write sufficient = false for those with insufficient data.</source>
        <translation>tout appareil a un palier&#x202f;; écrivez sufficient = false pour ceux dont les données sont insuffisantes.</translation>
    </message>
    <message>
        <source>“%1(..)” is a time, to compare with a date; %2 is none.</source>
        <translation>«&#xa0;%1(..)&#xa0;» est une heure, à comparer avec une date&#x202f;; %2 n’en est pas une.</translation>
    </message>
    <message>
        <source>the regular expression is wrong: %1.</source>
        <translation>l’expression régulière est erronée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>the regular expression takes too many steps for a text of these devices; write it without repetitions inside repetitions.</source>
        <translation>l’expression régulière demande trop d’étapes pour un texte de ces appareils&#x202f;; écrivez-la sans répétitions à l’intérieur de répétitions.</translation>
    </message>
    <message>
        <source>“|” is not used here; write only what would follow “where”, joined by “and”.</source>
        <translation>«&#xa0;|&#xa0;» n’est pas utilisé ici&#x202f;; écrivez seulement ce qui suivrait «&#xa0;where&#xa0;», relié par «&#xa0;and&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not used here; write “and”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas utilisé ici&#x202f;; écrivez «&#xa0;and&#xa0;».</translation>
    </message>
    <message>
        <source>“||” is not used here; write “or”.</source>
        <translation>«&#xa0;||&#xa0;» n’est pas utilisé ici&#x202f;; écrivez «&#xa0;or&#xa0;».</translation>
    </message>
    <message>
        <source>“!” stands before the word of an operator, as in !contains; here, write not(..).</source>
        <translation>«&#xa0;!&#xa0;» se place devant le mot d’un opérateur, comme dans !contains&#x202f;; écrivez ici not(..).</translation>
    </message>
    <message>
        <source>there are no comments (“//”); leave it out, or put it in quotes to search for it.</source>
        <translation>il n’y a pas de commentaires («&#xa0;//&#xa0;»)&#x202f;; omettez-le, ou mettez-le entre guillemets pour le chercher.</translation>
    </message>
    <message>
        <source>“%1” is not used here; write %2, which ignores case, or == or matches regex, which do not.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas utilisé ici&#x202f;; écrivez %2, qui ignore la casse, ou == ou matches regex, qui la respectent.</translation>
    </message>
    <message>
        <source>“%1” is not used here; write %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas utilisé ici&#x202f;; écrivez %2.</translation>
    </message>
    <message>
        <source>there is no function %1(); =~ and the operators that are words ignore case by themselves.</source>
        <translation>il n’y a pas de fonction %1()&#x202f;; =~ et les opérateurs qui sont des mots ignorent d’eux-mêmes la casse.</translation>
    </message>
    <message>
        <source>“where” is not needed; put it in quotes to search for the word.</source>
        <translation>«&#xa0;where&#xa0;» n’est pas nécessaire&#x202f;; mettez-le entre guillemets pour chercher ce mot.</translation>
    </message>
    <message>
        <source>“%1” is not understood; text stands in straight quotes: &quot;..&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris&#x202f;; le texte se met entre guillemets droits&#xa0;: &quot;..&quot;.</translation>
    </message>
    <message>
        <source>“*” is not needed: a word is found wherever it occurs.</source>
        <translation>«&#xa0;*&#xa0;» n’est pas nécessaire&#xa0;: un mot est trouvé où qu’il apparaisse.</translation>
    </message>
    <message>
        <source>“,” is not understood here; several values to compare with stand in “in (.., ..)”.</source>
        <translation>«&#xa0;,&#xa0;» n’est pas compris ici&#x202f;; plusieurs valeurs à comparer se mettent dans «&#xa0;in (.., ..)&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not understood; put text that contains it in quotes.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris&#x202f;; mettez entre guillemets un texte qui le contient.</translation>
    </message>
    <message>
        <source>the search was cancelled.</source>
        <translation>la recherche a été annulée.</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Colonne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>There is no cycle before this one, so change and bandBefore are unknown of every device.</source>
        <translation>Il n’y a pas de cycle avant celui-ci&#x202f;; change et bandBefore sont donc inconnus pour tous les appareils.</translation>
    </message>
    <message>
        <source>No vulnerability records of this tenant are stored, so cve, software and vulnerableSoftware are unknown of every device. A poll stores them where the tenant has a source of vulnerabilities.</source>
        <translation>Aucun enregistrement de vulnérabilité de ce locataire n’est conservé&#x202f;; cve, software et vulnerableSoftware sont donc inconnus pour tous les appareils. Une interrogation les conserve si le locataire a une source de vulnérabilités.</translation>
    </message>
</context>
<context>
    <name>FleetColumns</name>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Antivirus</source>
        <translation>Antivirus</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Intégrité</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Crit. CVEs</source>
        <translation>CVE crit.</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Complétude</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu le</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>Score before</source>
        <translation>Score avant</translation>
    </message>
    <message>
        <source>Band before</source>
        <translation>Palier avant</translation>
    </message>
    <message>
        <source>Score after</source>
        <translation>Score après</translation>
    </message>
    <message>
        <source>Band after</source>
        <translation>Palier après</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
</context>
<context>
    <name>Hindrance</name>
    <message>
        <source>The server of the store is not reached. Until it is back, nothing can be polled, published or saved in it.</source>
        <translation>Le serveur de la base est injoignable. Tant qu’il n’est pas revenu, rien ne peut être interrogé, publié ni enregistré.</translation>
    </message>
    <message>
        <source>You are a reader of this store: look, export and tune. Whoever keeps it makes you an operator (store grant operator).</source>
        <translation>Vous êtes lecteur de cette base&#xa0;: consultez, exportez et pondérez. Son responsable peut faire de vous un opérateur (store grant operator).</translation>
    </message>
    <message>
        <source>This tenant is known from the shared store only. To poll or publish it here, too, edit it and give its settings.</source>
        <translation>Ce locataire n’est connu que par la base partagée. Pour l’interroger ou le publier d’ici aussi, modifiez-le et donnez ses paramètres.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>no connection came about</source>
        <translation>aucune connexion n’a été établie</translation>
    </message>
    <message>
        <source>no connection to the proxy %1 came about</source>
        <translation>aucune connexion au proxy %1 n’a été établie</translation>
    </message>
    <message>
        <source>TLS was not agreed on</source>
        <translation>TLS n’a pas été négocié</translation>
    </message>
    <message>
        <source>another call was logging on to the proxy %1</source>
        <translation>un autre appel était en train de s’authentifier auprès du proxy %1</translation>
    </message>
    <message>
        <source>the proxy %1 did not answer</source>
        <translation>le proxy %1 n’a pas répondu</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password, none is stored</source>
        <translation>le proxy exige un nom d’utilisateur et un mot de passe, aucun n’est enregistré</translation>
    </message>
    <message>
        <source>the proxy %1 takes no logon by user name and password</source>
        <translation>le proxy %1 n’accepte pas d’authentification par nom d’utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>the user name or the password of the proxy is longer than the %1 bytes that SOCKS5 can carry</source>
        <translation>le nom d’utilisateur ou le mot de passe du proxy dépasse les %1 octets que SOCKS5 peut transporter</translation>
    </message>
    <message>
        <source>the host name is longer than any can be</source>
        <translation>le nom d’hôte est plus long qu’aucun ne peut l’être</translation>
    </message>
    <message>
        <source>what answers as the proxy %1 speaks no SOCKS5</source>
        <translation>ce qui répond comme proxy %1 ne parle pas SOCKS5</translation>
    </message>
    <message>
        <source>the proxy %1 refused to lead to the host: let its administrator allow it</source>
        <translation>le proxy %1 a refusé de mener à l’hôte&#xa0;: demandez à son administrateur de l’autoriser</translation>
    </message>
    <message>
        <source>the proxy %1 found no way to the host</source>
        <translation>le proxy %1 n’a trouvé aucun chemin vers l’hôte</translation>
    </message>
    <message>
        <source>the proxy %1 says that the host refused the connection</source>
        <translation>le proxy %1 indique que l’hôte a refusé la connexion</translation>
    </message>
    <message>
        <source>the proxy %1 could not connect to the host (SOCKS error %2)</source>
        <translation>le proxy %1 n’a pas pu se connecter à l’hôte (erreur SOCKS %2)</translation>
    </message>
    <message>
        <source>the answer was not whole within %1 s</source>
        <translation>la réponse n’était pas complète au bout de %1 s</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>aucune réponse en %1 s</translation>
    </message>
    <message>
        <source>%1: the system was still looking for its proxy</source>
        <translation>%1&#xa0;: le système cherchait encore son proxy</translation>
    </message>
    <message>
        <source>no certificate can be trusted: this system has no certificate authority at all; install its package of them (ca-certificates), or name one as caFile</source>
        <translation>aucun certificat ne peut être approuvé&#xa0;: ce système n’a aucune autorité de certification&#x202f;; installez le paquet correspondant (ca-certificates), ou indiquez-en une comme caFile</translation>
    </message>
    <message>
        <source>the certificate is not trusted: %1; chain: %2</source>
        <translation>le certificat n’est pas approuvé&#xa0;: %1&#x202f;; chaîne&#xa0;: %2</translation>
    </message>
    <message>
        <source>the host name was not found</source>
        <translation>le nom d’hôte n’a pas été trouvé</translation>
    </message>
    <message>
        <source>the name of the proxy %1 was not found</source>
        <translation>le nom du proxy %1 n’a pas été trouvé</translation>
    </message>
    <message>
        <source>the host name could not be looked up: no DNS server answered</source>
        <translation>le nom d’hôte n’a pas pu être recherché&#xa0;: aucun serveur DNS n’a répondu</translation>
    </message>
    <message>
        <source>the name of the proxy %1 could not be looked up: no DNS server answered</source>
        <translation>le nom du proxy %1 n’a pas pu être recherché&#xa0;: aucun serveur DNS n’a répondu</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>la connexion a été refusée</translation>
    </message>
    <message>
        <source>the proxy %1 refused the connection</source>
        <translation>le proxy %1 a refusé la connexion</translation>
    </message>
    <message>
        <source>the host cannot be reached: there is no way to it in the network</source>
        <translation>l’hôte est injoignable&#xa0;: aucun chemin n’y mène dans le réseau</translation>
    </message>
    <message>
        <source>the proxy %1 cannot be reached</source>
        <translation>le proxy %1 est injoignable</translation>
    </message>
    <message>
        <source>no connection came about in time</source>
        <translation>aucune connexion n’a été établie à temps</translation>
    </message>
    <message>
        <source>the proxy %1 cannot be reached: no connection in time</source>
        <translation>le proxy %1 est injoignable&#xa0;: pas de connexion à temps</translation>
    </message>
    <message>
        <source>the host closed the connection</source>
        <translation>l’hôte a fermé la connexion</translation>
    </message>
    <message>
        <source>the proxy %1 closed the connection before it led to the host</source>
        <translation>le proxy %1 a fermé la connexion avant de mener à l’hôte</translation>
    </message>
    <message>
        <source> behind the proxy %1</source>
        <translation> derrière le proxy %1</translation>
    </message>
    <message>
        <source>what answers there%1 speaks no TLS, but plain text</source>
        <translation>ce qui répond à cet endroit%1 parle en clair, et non en TLS</translation>
    </message>
    <message>
        <source>the connection%1 was closed while TLS began</source>
        <translation>la connexion%1 a été fermée pendant l’établissement de TLS</translation>
    </message>
    <message>
        <source>TLS failed%1: %2</source>
        <translation>TLS a échoué%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>what answers there speaks no HTTP</source>
        <translation>ce qui répond à cet endroit ne parle pas HTTP</translation>
    </message>
    <message>
        <source>the answer ends in the middle: the connection was closed before its %1 bytes were there</source>
        <translation>la réponse s’arrête au milieu&#xa0;: la connexion a été fermée avant que ses %1 octets ne soient là</translation>
    </message>
    <message>
        <source>the answer ends in the middle: the connection was closed</source>
        <translation>la réponse s’arrête au milieu&#xa0;: la connexion a été fermée</translation>
    </message>
    <message>
        <source>the answer is broken: its lengths make no sense</source>
        <translation>la réponse est endommagée&#xa0;: ses longueurs sont incohérentes</translation>
    </message>
    <message>
        <source>the answer is broken: it cannot be unpacked to its end</source>
        <translation>la réponse est endommagée&#xa0;: elle ne peut pas être décompressée jusqu’au bout</translation>
    </message>
    <message>
        <source>the connection was closed without an answer</source>
        <translation>la connexion a été fermée sans réponse</translation>
    </message>
    <message>
        <source>what answers as the proxy %1 speaks no HTTP</source>
        <translation>ce qui répond comme proxy %1 ne parle pas HTTP</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>le proxy %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the proxy %1 found no way to the host (%2)</source>
        <translation>le proxy %1 n’a trouvé aucun chemin vers l’hôte (%2)</translation>
    </message>
    <message>
        <source>the proxy %1 refused to lead to the host (%2): let its administrator allow it</source>
        <translation>le proxy %1 a refusé de mener à l’hôte (%2)&#xa0;: demandez à son administrateur de l’autoriser</translation>
    </message>
    <message>
        <source>a proxy on the way wants a logon (HTTP 407), but this connection goes through none that is known: name it as the tenant&apos;s proxy</source>
        <translation>un proxy sur le chemin exige une authentification (HTTP 407), mais cette connexion ne passe par aucun proxy connu&#xa0;: indiquez-le comme proxy du locataire</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password (HTTP 407), none is stored</source>
        <translation>le proxy exige un nom d’utilisateur et un mot de passe (HTTP 407), aucun n’est enregistré</translation>
    </message>
    <message>
        <source>the proxy refused the user name or the password (HTTP 407) before; so that no account is locked, they are not offered again for %1 minutes</source>
        <translation>le proxy a déjà refusé le nom d’utilisateur ou le mot de passe (HTTP 407)&#x202f;; pour qu’aucun compte ne soit verrouillé, ils ne seront pas proposés de nouveau avant %1 minutes</translation>
    </message>
    <message>
        <source>the proxy refused the user name or the password (HTTP 407)</source>
        <translation>le proxy a refusé le nom d’utilisateur ou le mot de passe (HTTP 407)</translation>
    </message>
    <message>
        <source>the proxy %1 wants Kerberos (Negotiate) and nothing else, which is not supported; let its administrator take Basic, Digest or NTLM too, or let the host through without a logon (HTTP 407)</source>
        <translation>le proxy %1 exige Kerberos (Negotiate) et rien d’autre, ce qui n’est pas pris en charge&#x202f;; demandez à son administrateur d’accepter aussi Basic, Digest ou NTLM, ou de laisser passer l’hôte sans authentification (HTTP 407)</translation>
    </message>
    <message>
        <source>the proxy %1 wants a logon (HTTP 407), but names no way of it that is supported%2</source>
        <translation>le proxy %1 exige une authentification (HTTP 407), mais n’en nomme aucun mode pris en charge%2</translation>
    </message>
    <message>
        <source>the keychain %1</source>
        <translation>le trousseau %1</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password (HTTP 407), and whether a password is stored cannot be told: %1. Open it, or give the password in TRUSTGAUGE_PROXY_PASSWORD</source>
        <translation>le proxy exige un nom d’utilisateur et un mot de passe (HTTP 407), et il est impossible de savoir si un mot de passe est enregistré&#xa0;: %1. Ouvrez-le, ou indiquez le mot de passe dans TRUSTGAUGE_PROXY_PASSWORD</translation>
    </message>
    <message>
        <source>holds no certificate, neither PEM nor DER (caFile)</source>
        <translation>ne contient aucun certificat, ni PEM ni DER (caFile)</translation>
    </message>
    <message>
        <source>holds no PEM certificate with its key (clientCertificate)</source>
        <translation>ne contient aucun certificat PEM accompagné de sa clé (clientCertificate)</translation>
    </message>
    <message>
        <source>the proxy refused the user name or the password before; so that no account is locked, they are not offered again for %1 minutes</source>
        <translation>le proxy a déjà refusé le nom d’utilisateur ou le mot de passe&#x202f;; pour qu’aucun compte ne soit verrouillé, ils ne seront pas proposés de nouveau avant %1 minutes</translation>
    </message>
    <message>
        <source>the proxy refused the user name or the password</source>
        <translation>le proxy a refusé le nom d’utilisateur ou le mot de passe</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password, and whether a password is stored cannot be told: %1. Open it, or give the password in TRUSTGAUGE_PROXY_PASSWORD</source>
        <translation>le proxy exige un nom d’utilisateur et un mot de passe, et il est impossible de savoir si un mot de passe est enregistré&#xa0;: %1. Ouvrez-le, ou indiquez le mot de passe dans TRUSTGAUGE_PROXY_PASSWORD</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n device(s) were last seen after the cycle&apos;s clock: check the clocks.</source>
        <translation>
            <numerusform>%n appareil a été vu pour la dernière fois après l’heure du cycle&#xa0;: vérifiez les horloges.</numerusform>
            <numerusform>%n appareils ont été vus pour la dernière fois après l’heure du cycle&#xa0;: vérifiez les horloges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken text sequence(s) were replaced by U+FFFD.</source>
        <translation>
            <numerusform>%n séquence de texte incorrecte a été remplacée par U+FFFD.</numerusform>
            <numerusform>%n séquences de texte incorrectes ont été remplacées par U+FFFD.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) repeated an id; the later one was taken.</source>
        <translation>
            <numerusform>%n enregistrement répétait un ID&#x202f;; le dernier a été retenu.</numerusform>
            <numerusform>%n enregistrements répétaient un ID&#x202f;; le dernier a été retenu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left out because they are merged into another device.</source>
        <translation>
            <numerusform>%n enregistrement a été omis parce qu’il est fusionné dans un autre appareil.</numerusform>
            <numerusform>%n enregistrements ont été omis parce qu’ils sont fusionnés dans un autre appareil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vulnerability row(s) were about devices that are not in the list.</source>
        <translation>
            <numerusform>%n ligne de vulnérabilités concernait un appareil absent de la liste.</numerusform>
            <numerusform>%n lignes de vulnérabilités concernaient des appareils absents de la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unmapped value seen: %1 &quot;%2&quot; on %n device(s); taken as unknown.</source>
        <translation>
            <numerusform>Valeur non reconnue&#xa0;: %1 «&#xa0;%2&#xa0;» sur %n appareil&#x202f;; considérée comme inconnue.</numerusform>
            <numerusform>Valeur non reconnue&#xa0;: %1 «&#xa0;%2&#xa0;» sur %n appareils&#x202f;; considérée comme inconnue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of %1 cannot be read, for example &quot;%2&quot;; taken as missing.</source>
        <translation>
            <numerusform>%n valeur de %1 est illisible, par exemple «&#xa0;%2&#xa0;»&#x202f;; considérée comme manquante.</numerusform>
            <numerusform>%n valeurs de %1 sont illisibles, par exemple «&#xa0;%2&#xa0;»&#x202f;; considérées comme manquantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) had no id or no device, and were skipped.</source>
        <translation>
            <numerusform>%n enregistrement n’avait pas d’ID ou pas d’appareil et a été ignoré.</numerusform>
            <numerusform>%n enregistrements n’avaient pas d’ID ou pas d’appareil et ont été ignorés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antivirus row(s) were about devices that are not in the list.</source>
        <translation>
            <numerusform>%n ligne d’antivirus concernait un appareil absent de la liste.</numerusform>
            <numerusform>%n lignes d’antivirus concernaient des appareils absents de la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The vulnerability data has no row about any of the %n onboarded device(s), which is suspicious: check that it is of this tenant, and whole. Their critical CVEs count as 0.</source>
        <translation>
            <numerusform>Les données de vulnérabilité n’ont aucune ligne sur l’appareil intégré (%n), ce qui est suspect&#xa0;: vérifiez qu’elles sont de ce locataire et complètes. Ses CVE critiques comptent pour 0.</numerusform>
            <numerusform>Les données de vulnérabilité n’ont de ligne sur aucun des %n appareils intégrés, ce qui est suspect&#xa0;: vérifiez qu’elles sont de ce locataire et complètes. Leurs CVE critiques comptent pour 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The antivirus data has no row about any of the %n onboarded device(s), which is suspicious: check that it is of this tenant, and whole.</source>
        <translation>
            <numerusform>Les données d’antivirus n’ont aucune ligne sur l’appareil intégré (%n), ce qui est suspect&#xa0;: vérifiez qu’elles sont de ce locataire et complètes.</numerusform>
            <numerusform>Les données d’antivirus n’ont de ligne sur aucun des %n appareils intégrés, ce qui est suspect&#xa0;: vérifiez qu’elles sont de ce locataire et complètes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>must be a text that is not empty</source>
        <translation>doit être un texte non vide</translation>
    </message>
    <message>
        <source>must be a list of rules</source>
        <translation>doit être une liste de règles</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>une règle</translation>
    </message>
    <message>
        <source>(rule %1): %2</source>
        <translation>(règle %1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is no valid JSON: %1</source>
        <translation>n’est pas du JSON valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>une stratégie</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Règle %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the rehearsal was cancelled</source>
        <translation>la simulation a été annulée</translation>
    </message>
    <message>
        <source>The rules ask of vulnerability records, which are kept as they are now: by these the past was judged, too.</source>
        <translation>Les règles portent sur les enregistrements de vulnérabilité, qui ne sont conservés que dans leur état actuel&#xa0;: le passé a aussi été jugé d’après eux.</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>an action of a policy</comment>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>an action of a policy: for a second factor</comment>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Restrict</source>
        <comment>an action of a policy</comment>
        <translation>Restreindre</translation>
    </message>
    <message>
        <source>Access by band</source>
        <translation>Accès selon le palier</translation>
    </message>
    <message>
        <source>High Risk</source>
        <translation>Risque élevé</translation>
    </message>
    <message>
        <source>Too little is known to trust it</source>
        <translation>Trop peu d’éléments connus pour lui faire confiance</translation>
    </message>
    <message>
        <source>Web applications only</source>
        <translation>Applications web seulement</translation>
    </message>
    <message>
        <source>Second factor at each sign-in</source>
        <translation>Second facteur à chaque connexion</translation>
    </message>
    <message>
        <source>Allow</source>
        <comment>an action of a policy</comment>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) meet “%1”, more than the limit of %2.</source>
        <translation>
            <numerusform>%n appareil relève de «&#xa0;%1&#xa0;», plus que la limite de %2.</numerusform>
            <numerusform>%n appareils relèvent de «&#xa0;%1&#xa0;», plus que la limite de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n device(s) of the group %1 meet “%2”.</source>
        <translation>
            <numerusform>Le seul appareil (%n) du groupe %1 relève de «&#xa0;%2&#xa0;».</numerusform>
            <numerusform>Les %n appareils du groupe %1 relèvent tous de «&#xa0;%2&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) with insufficient data meet “%1”.</source>
        <translation>
            <numerusform>%n appareil aux données insuffisantes relève de «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%n appareils aux données insuffisantes relèvent de «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1 matches no device.</source>
        <translation>La règle %1 ne correspond à aucun appareil.</translation>
    </message>
    <message numerus="yes">
        <source>Rule %1 decides about no device: the rules before it decide about the %n device(s) that it matches.</source>
        <translation>
            <numerusform>La règle %1 ne décide d’aucun appareil&#xa0;: les règles qui la précèdent décident de %n appareil auquel elle correspond.</numerusform>
            <numerusform>La règle %1 ne décide d’aucun appareil&#xa0;: les règles qui la précèdent décident des %n appareils auxquels elle correspond.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1 asks of software, but the source tells no software of any device.</source>
        <translation>La règle %1 porte sur les logiciels, mais la source n’indique les logiciels d’aucun appareil.</translation>
    </message>
</context>
<context>
    <name>Poll</name>
    <message>
        <source>the API repeats a page link</source>
        <translation>l’API répète un lien de page</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 min %2 that of the service; ages of devices are off by as much.</source>
        <translation>L’horloge de cette machine a %1 min %2 celle du service&#x202f;; l’âge des appareils est décalé d’autant.</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>de retard sur</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>d’avance sur</translation>
    </message>
    <message>
        <source>the cycle did not end within its interval of %1 minutes and was stopped; a longer interval, or another vulnerability source, gives it the time</source>
        <translation>le cycle n’a pas fini dans son intervalle de %1 minutes et a été arrêté&#x202f;; un intervalle plus long, ou une autre source de vulnérabilités, lui en laisse le temps</translation>
    </message>
    <message>
        <source>Antivirus data could not be read to its end.</source>
        <translation>Les données d’antivirus n’ont pas pu être lues jusqu’au bout.</translation>
    </message>
    <message numerus="yes">
        <source>Vulnerability data is missing for %n device(s): %1</source>
        <translation>
            <numerusform>Les données de vulnérabilité manquent pour %n appareil&#xa0;: %1</numerusform>
            <numerusform>Les données de vulnérabilité manquent pour %n appareils&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the answer to %1: %2</source>
        <translation>la réponse à %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the answer to %1 %2</source>
        <translation>la réponse à %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n machine record(s) had no id, or nothing else, and were skipped.</source>
        <translation>
            <numerusform>%n enregistrement d’appareil n’avait pas d’ID, ou rien d’autre, et a été ignoré.</numerusform>
            <numerusform>%n enregistrements d’appareil n’avaient pas d’ID, ou rien d’autre, et ont été ignorés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antivirus record(s) named no machine, or had no antivirus state.</source>
        <translation>
            <numerusform>%n enregistrement d’antivirus ne nommait aucun appareil, ou n’avait pas d’état d’antivirus.</numerusform>
            <numerusform>%n enregistrements d’antivirus ne nommaient aucun appareil, ou n’avaient pas d’état d’antivirus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Antivirus data was refused: %1</source>
        <translation>Les données d’antivirus ont été refusées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Antivirus data could not be read: %1</source>
        <translation>Les données d’antivirus n’ont pas pu être lues&#xa0;: %1</translation>
    </message>
    <message>
        <source>Vulnerabilities are switched off for this tenant; critical CVEs are unknown.</source>
        <translation>Les vulnérabilités sont désactivées pour ce locataire&#x202f;; les CVE critiques sont inconnues.</translation>
    </message>
    <message>
        <source>What changed could not be read (%1); all vulnerabilities are read instead.</source>
        <translation>Les changements n’ont pas pu être lus (%1)&#x202f;; toutes les vulnérabilités sont lues à la place.</translation>
    </message>
    <message>
        <source>The vulnerability records cannot be kept, so that the next cycle will read all of them again: %1</source>
        <translation>Les enregistrements de vulnérabilité ne peuvent pas être conservés&#x202f;; le prochain cycle les relira donc tous&#xa0;: %1</translation>
    </message>
    <message>
        <source>Vulnerabilities are those of %1 (%2): the service makes them anew every six hours.</source>
        <translation>Les vulnérabilités sont celles du %1 (%2)&#xa0;: le service les recalcule toutes les six heures.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are newer than that; their critical CVEs are unknown.</source>
        <translation>
            <numerusform>%n appareil est plus récent&#x202f;; ses CVE critiques sont inconnues.</numerusform>
            <numerusform>%n appareils sont plus récents&#x202f;; leurs CVE critiques sont inconnues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vulnerability row(s) named no device or no vulnerability.</source>
        <translation>
            <numerusform>%n ligne de vulnérabilités ne nommait aucun appareil ou aucune vulnérabilité.</numerusform>
            <numerusform>%n lignes de vulnérabilités ne nommaient aucun appareil ou aucune vulnérabilité.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 could not be read (%2); the %3 is read instead.</source>
        <translation>Illisible&#xa0;: %1 (%2)&#x202f;; lu à la place&#xa0;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>has %n row(s) that name no vulnerability</source>
        <translation>
            <numerusform>a %n ligne qui ne nomme aucune vulnérabilité</numerusform>
            <numerusform>a %n lignes qui ne nomment aucune vulnérabilité</numerusform>
        </translation>
    </message>
    <message>
        <source>is one of several pages, which the API does not document</source>
        <translation>est une page parmi plusieurs, ce que l’API ne documente pas</translation>
    </message>
    <message>
        <source>First failure: %1</source>
        <translation>Premier échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Vulnerability data was refused: %1</source>
        <translation>Les données de vulnérabilité ont été refusées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Vulnerability data could not be read: %1</source>
        <translation>Les données de vulnérabilité n’ont pas pu être lues&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>One list of vulnerabilities could not be read, and the other has no row about any of %n onboarded device(s); their critical CVEs are unknown.</source>
        <translation>
            <numerusform>Une liste de vulnérabilités était illisible, et l’autre n’a aucune ligne sur l’appareil intégré (%n)&#x202f;; ses CVE critiques sont inconnues.</numerusform>
            <numerusform>Une liste de vulnérabilités était illisible, et l’autre n’a de ligne sur aucun des %n appareils intégrés&#x202f;; leurs CVE critiques sont inconnues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The vulnerability data has no row about any of %n onboarded device(s), where it had some before; their critical CVEs are unknown.</source>
        <translation>
            <numerusform>Les données de vulnérabilité n’ont aucune ligne sur l’appareil intégré (%n), alors qu’elles en avaient auparavant&#x202f;; ses CVE critiques sont inconnues.</numerusform>
            <numerusform>Les données de vulnérabilité n’ont de ligne sur aucun des %n appareils intégrés, alors qu’elles en avaient auparavant&#x202f;; leurs CVE critiques sont inconnues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of devices is empty.</source>
        <translation>La liste des appareils est vide.</translation>
    </message>
    <message numerus="yes">
        <source>The list has %n device(s) only.</source>
        <translation>
            <numerusform>La liste n’a que %n appareil.</numerusform>
            <numerusform>La liste n’a que %n appareils.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of devices is empty; that of the cycle before had %1.</source>
        <translation>La liste des appareils est vide&#x202f;; celle du cycle précédent en avait %1.</translation>
    </message>
    <message numerus="yes">
        <source>The list has %n device(s) only; that of the cycle before had %1.</source>
        <translation>
            <numerusform>La liste n’a que %n appareil&#x202f;; celle du cycle précédent en avait %1.</numerusform>
            <numerusform>La liste n’a que %n appareils&#x202f;; celle du cycle précédent en avait %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vulnerability data is missing for %n device(s).</source>
        <translation>
            <numerusform>Les données de vulnérabilité manquent pour %n appareil.</numerusform>
            <numerusform>Les données de vulnérabilité manquent pour %n appareils.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n appel</numerusform>
            <numerusform>%n appels</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what changed since the last answer about vulnerabilities is read: about %1 min with %2 and %3 MB, against about %4 min %5.</source>
        <translation>Seul est lu ce qui a changé depuis la dernière réponse sur les vulnérabilités&#xa0;: environ %1 min avec %2 et %3 Mo, contre environ %4 min %5.</translation>
    </message>
    <message>
        <source>%1 min %2</source>
        <translation>%1 min %2</translation>
    </message>
    <message>
        <source>Vulnerabilities are read %1: about %2 min with %3 and %4 MB, against about %5.</source>
        <translation>Les vulnérabilités sont lues %1&#xa0;: environ %2 min avec %3 et %4 Mo, contre environ %5.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>read %1 would take about %2 min (vulnerabilitySource &quot;%3&quot;)</source>
        <translation>une lecture %1 prendrait environ %2 min (vulnerabilitySource «&#xa0;%3&#xa0;»)</translation>
    </message>
    <message>
        <source>an interval of %1 min would do</source>
        <translation>un intervalle de %1 min suffirait</translation>
    </message>
    <message>
        <source>no source and no interval would do</source>
        <translation>aucune source ni aucun intervalle ne suffirait</translation>
    </message>
    <message>
        <source>This schedule cannot finish: %1 read %2 take about %3 min, and the interval is %4 min; %5.</source>
        <translation>Ce rythme ne peut pas être tenu&#xa0;: %1, avec une lecture %2, demandent environ %3 min, et l’intervalle est de %4 min&#x202f;; %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n appareil</numerusform>
            <numerusform>%n appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, ou </translation>
    </message>
    <message>
        <source>was polled by another program</source>
        <translation>a été interrogé par un autre programme</translation>
    </message>
    <message>
        <source>the store is not open</source>
        <translation>la base n’est pas ouverte</translation>
    </message>
    <message>
        <source>has no publishing target; edit the tenant</source>
        <translation>n’a pas de cible de publication&#x202f;; modifiez le locataire</translation>
    </message>
    <message>
        <source>the demo is never published to another computer</source>
        <translation>la démo n’est jamais publiée vers un autre ordinateur</translation>
    </message>
    <message>
        <source>the REST proxy&apos;s secret is empty</source>
        <translation>le secret du proxy REST est vide</translation>
    </message>
    <message>
        <source>is damaged, so that the calls of the last hour are not known; as many as the service allows are taken for made, and for up to an hour calls wait for their turn</source>
        <translation>est endommagé, les appels de la dernière heure ne sont donc pas connus&#x202f;; ils sont supposés avoir atteint le nombre que le service permet, et pendant une heure au plus les appels attendent leur tour</translation>
    </message>
    <message>
        <source>%1; the calls of the last hour are not known to the next start nor to other programs, which may so exceed the service&apos;s limits</source>
        <translation>%1&#x202f;; les appels de la dernière heure sont inconnus du prochain démarrage et des autres programmes, qui risquent ainsi de dépasser les limites du service</translation>
    </message>
    <message>
        <source>The program ended while it polled, so that nothing was stored.</source>
        <translation>Le programme a pris fin pendant l’interrogation&#x202f;; rien n’a donc été enregistré.</translation>
    </message>
    <message>
        <source>is not the record of this device</source>
        <translation>n’est pas l’enregistrement de cet appareil</translation>
    </message>
    <message>
        <source>did not answer the question about the device within %1 s</source>
        <translation>n’a pas répondu à la question sur l’appareil en %1 s</translation>
    </message>
    <message>
        <source>is only looked at: the user of the store&apos;s server may read, but not poll</source>
        <translation>est en consultation seule&#xa0;: l’utilisateur du serveur de la base peut lire, mais pas interroger</translation>
    </message>
</context>
<context>
    <name>ProfileLibrary</name>
    <message>
        <source>imported from %1</source>
        <translation>importé de %1</translation>
    </message>
    <message>
        <source>renamed from “%1”</source>
        <translation>renommé à partir de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>the proxy refuses the credentials: check publish.auth, publish.user and the secret</source>
        <translation>le proxy refuse les informations d’identification&#xa0;: vérifiez publish.auth, publish.user et le secret</translation>
    </message>
    <message>
        <source>the credentials may not write there, or the proxy has no broker</source>
        <translation>les informations d’identification ne permettent pas d’y écrire, ou le proxy n’a pas de broker</translation>
    </message>
    <message>
        <source>there is no such topic: create it, or correct publish.deviceTopic or publish.summaryTopic</source>
        <translation>ce topic n’existe pas&#xa0;: créez-le, ou corrigez publish.deviceTopic ou publish.summaryTopic</translation>
    </message>
    <message>
        <source>nothing is at this address: check publish.url, its path, and publish.api</source>
        <translation>il n’y a rien à cette adresse&#xa0;: vérifiez publish.url, son chemin et publish.api</translation>
    </message>
    <message>
        <source>the proxy does not speak this API: check publish.api</source>
        <translation>le proxy ne parle pas cette API&#xa0;: vérifiez publish.api</translation>
    </message>
    <message>
        <source>a proxy on the way asks for credentials</source>
        <translation>un proxy sur le chemin demande des informations d’identification</translation>
    </message>
    <message>
        <source>too large for the proxy</source>
        <translation>trop volumineux pour le proxy</translation>
    </message>
    <message>
        <source>the proxy asks to slow down</source>
        <translation>le proxy demande de ralentir</translation>
    </message>
    <message>
        <source>the proxy or its brokers are out of service: see that they run</source>
        <translation>le proxy ou ses brokers sont hors service&#xa0;: assurez-vous qu’ils fonctionnent</translation>
    </message>
    <message>
        <source>it leads elsewhere, without saying where: check publish.url</source>
        <translation>elle mène ailleurs, sans dire où&#xa0;: vérifiez publish.url</translation>
    </message>
    <message>
        <source>it leads to %1</source>
        <translation>elle mène à %1</translation>
    </message>
    <message>
        <source>%1, which is no address of a REST proxy: check publish.url</source>
        <translation>%1, ce qui n’est pas l’adresse d’un proxy REST&#xa0;: vérifiez publish.url</translation>
    </message>
    <message>
        <source>%1: give %2 as publish.url</source>
        <translation>%1&#xa0;: indiquez %2 comme publish.url</translation>
    </message>
    <message>
        <source>error code %1</source>
        <translation>code d’erreur %1</translation>
    </message>
    <message>
        <source>an HTML page that speaks of a certificate: the server wants a client certificate, or another one (publish.clientCertificate)</source>
        <translation>une page HTML qui parle d’un certificat&#xa0;: le serveur exige un certificat client, ou un autre (publish.clientCertificate)</translation>
    </message>
    <message>
        <source>an HTML page: the server may want a client certificate (publish.clientCertificate)</source>
        <translation>une page HTML&#xa0;: le serveur exige peut-être un certificat client (publish.clientCertificate)</translation>
    </message>
    <message>
        <source>an HTML page and not the proxy&apos;s JSON: something on the way answers; check publish.url, or ask who runs the gateway in between</source>
        <translation>une page HTML et non le JSON du proxy&#xa0;: autre chose répond en chemin&#x202f;; vérifiez publish.url, ou demandez à l’exploitant de la passerelle intermédiaire</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>une erreur</translation>
    </message>
    <message>
        <source>the answer tells no result</source>
        <translation>la réponse n’indique aucun résultat</translation>
    </message>
    <message>
        <source>%1: the answer holds no results, so the records may or may not be stored</source>
        <translation>%1&#xa0;: la réponse ne contient aucun résultat, les enregistrements sont donc peut-être stockés, peut-être pas</translation>
    </message>
    <message>
        <source>%1 results for %2 records</source>
        <translation>%1 résultats pour %2 enregistrements</translation>
    </message>
    <message>
        <source>the answer ended before this record&apos;s result</source>
        <translation>la réponse s’est arrêtée avant le résultat de cet enregistrement</translation>
    </message>
    <message>
        <source>the server wants a client certificate (publish.clientCertificate): %1</source>
        <translation>le serveur exige un certificat client (publish.clientCertificate)&#xa0;: %1</translation>
    </message>
    <message>
        <source>holds only partial cycles of &quot;%1&quot;; --include-partial publishes the newest</source>
        <translation>ne contient que des cycles partiels de «&#xa0;%1&#xa0;»&#x202f;; --include-partial publie le plus récent</translation>
    </message>
    <message>
        <source>holds no complete cycle of &quot;%1&quot;; poll it first</source>
        <translation>ne contient aucun cycle complet de «&#xa0;%1&#xa0;»&#x202f;; interrogez-le d’abord</translation>
    </message>
    <message>
        <source>the cycle to be published is not there</source>
        <translation>le cycle à publier n’est pas là</translation>
    </message>
    <message>
        <source>HTTP %1, but no cluster id in the answer: check publish.url and publish.api</source>
        <translation>HTTP %1, mais pas d’ID de cluster dans la réponse&#xa0;: vérifiez publish.url et publish.api</translation>
    </message>
    <message>
        <source>%1; it asks to come back in %2 s</source>
        <translation>%1&#x202f;; il demande de revenir dans %2 s</translation>
    </message>
    <message>
        <source>topic &quot;%1&quot;: %2</source>
        <translation>topic «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>held back by the brake: %1 of %2 devices change band and %3 of %2 are missing from the cycle, which is more than %4 %</source>
        <translation>retenu par le frein&#xa0;: %1 appareils sur %2 changent de palier et %3 sur %2 manquent dans le cycle, soit plus que %4&#xa0;%</translation>
    </message>
    <message>
        <source>held back: the cycle is partial</source>
        <translation>retenu&#xa0;: le cycle est partiel</translation>
    </message>
    <message>
        <source>HTTP %1, but no list of topics: check publish.url and publish.api</source>
        <translation>HTTP %1, mais pas de liste de topics&#xa0;: vérifiez publish.url et publish.api</translation>
    </message>
    <message numerus="yes">
        <source>%1: HTTP %2, %n topic(s)</source>
        <translation>
            <numerusform>%1&#xa0;: HTTP %2, %n topic</numerusform>
            <numerusform>%1&#xa0;: HTTP %2, %n topics</numerusform>
        </translation>
    </message>
    <message>
        <source>not listed: %1</source>
        <translation>non énuméré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>cannot be written: %1</source>
        <translation>ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Devices that ..</source>
        <translation>Appareils qui ..</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>are in a worse band</source>
        <translation>sont dans un palier moins bon</translation>
    </message>
    <message>
        <source>are in a better band</source>
        <translation>sont dans un meilleur palier</translation>
    </message>
    <message>
        <source>have a higher score</source>
        <translation>ont un score plus élevé</translation>
    </message>
    <message>
        <source>have a lower score</source>
        <translation>ont un score plus bas</translation>
    </message>
    <message>
        <source>lack sufficient data since then</source>
        <translation>manquent depuis de données suffisantes</translation>
    </message>
    <message>
        <source>have sufficient data again</source>
        <translation>ont de nouveau des données suffisantes</translation>
    </message>
    <message>
        <source>are new</source>
        <translation>sont nouveaux</translation>
    </message>
    <message>
        <source>are in this cycle no more</source>
        <translation>ne sont plus dans ce cycle</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Points in all</source>
        <translation>Points en tout</translation>
    </message>
    <message>
        <source>Worse band</source>
        <translation>Palier moins bon</translation>
    </message>
    <message>
        <source>Better band</source>
        <translation>Meilleur palier</translation>
    </message>
    <message>
        <source>Largest changes</source>
        <translation>Plus grands changements</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>There is no cycle before this one.</source>
        <translation>Il n’y a pas de cycle avant celui-ci.</translation>
    </message>
    <message>
        <source>Compared with the cycle of</source>
        <translation>Comparé au cycle du</translation>
    </message>
    <message>
        <source>Data was missing in one of both cycles; scores may differ by that alone.</source>
        <translation>Des données manquaient dans l’un des deux cycles&#x202f;; les scores peuvent différer pour cette seule raison.</translation>
    </message>
    <message>
        <source>since the cycle before</source>
        <translation>depuis le cycle précédent</translation>
    </message>
    <message>
        <source>CVE</source>
        <translation>CVE</translation>
    </message>
    <message>
        <source>CVSS</source>
        <translation>CVSS</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Comptée sur</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Band drops</source>
        <translation>Baisses de palier</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Counted CVEs</source>
        <translation>CVE comptées</translation>
    </message>
    <message>
        <source>CVEs and software of most effect</source>
        <translation>CVE et logiciels au plus grand effet</translation>
    </message>
    <message>
        <source>The store keeps no vulnerability records of this tenant.</source>
        <translation>La base ne conserve aucun enregistrement de vulnérabilité de ce locataire.</translation>
    </message>
    <message>
        <source>If one of them alone were fixed everywhere, exact scores would fall by these points in all, and so many devices would get a lower band.</source>
        <translation>Si un seul de ces éléments était corrigé partout, les scores exacts baisseraient en tout de ces points, et ce nombre d’appareils obtiendrait un palier inférieur.</translation>
    </message>
    <message>
        <source>Vulnerability records of</source>
        <translation>Enregistrements de vulnérabilité du</translation>
    </message>
    <message>
        <source>The records name no CVE of these devices.</source>
        <translation>Les enregistrements ne nomment aucune CVE de ces appareils.</translation>
    </message>
    <message>
        <source>The records do not name the software.</source>
        <translation>Les enregistrements ne nomment pas le logiciel.</translation>
    </message>
    <message>
        <source>the first ten of each</source>
        <translation>les dix premiers de chaque liste</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exact</translation>
    </message>
    <message>
        <source>Worst devices</source>
        <translation>Pires appareils</translation>
    </message>
    <message>
        <source>the 50 with the highest scores of those with sufficient data, and the points of which the exact score is made</source>
        <translation>les 50 aux scores les plus élevés parmi ceux dont les données sont suffisantes, et les points dont se compose le score exact</translation>
    </message>
    <message>
        <source>No device has sufficient data.</source>
        <translation>Aucun appareil n’a de données suffisantes.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Since the cycle before</source>
        <translation>Depuis le cycle précédent</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Paliers</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>devices with sufficient data, by score</source>
        <translation>appareils aux données suffisantes, par score</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>Les 90 derniers jours</translation>
    </message>
    <message>
        <source>No cycle is stored of these days.</source>
        <translation>Aucun cycle n’est conservé pour ces jours.</translation>
    </message>
    <message>
        <source>devices above Trustworthy, as scored then</source>
        <translation>appareils au-dessus de Fiable, selon l’évaluation d’alors</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Share unknown</source>
        <translation>Part inconnue</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value that the model does not know</source>
        <translation>Valeur que le modèle ne connaît pas</translation>
    </message>
    <message>
        <source>Unknown data</source>
        <translation>Données inconnues</translation>
    </message>
    <message>
        <source>unknown is not safe</source>
        <translation>inconnu ne veut pas dire sûr</translation>
    </message>
    <message>
        <source>Scores, as a table</source>
        <translation>Scores, sous forme de tableau</translation>
    </message>
    <message>
        <source>scores that no device has are left out</source>
        <translation>les scores sans appareil sont omis</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Jour (UTC)</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Profile hash</source>
        <translation>Hachage du profil</translation>
    </message>
    <message>
        <source>The last days, as a table</source>
        <translation>Les derniers jours, sous forme de tableau</translation>
    </message>
    <message>
        <source>the last complete cycle of each day, as scored then</source>
        <translation>le dernier cycle complet de chaque jour, selon l’évaluation d’alors</translation>
    </message>
    <message>
        <source>Complete cycle, %1</source>
        <translation>Cycle complet, %1</translation>
    </message>
    <message>
        <source>Partial cycle, %1</source>
        <translation>Cycle partiel, %1</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>État au</translation>
    </message>
    <message>
        <source>State of the data</source>
        <translation>État des données</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>none: every device</source>
        <translation>aucun&#xa0;: tous les appareils</translation>
    </message>
    <message>
        <source>in this cycle</source>
        <translation>dans ce cycle</translation>
    </message>
    <message>
        <source>of %1 in this cycle</source>
        <translation>sur %1 dans ce cycle</translation>
    </message>
    <message>
        <source>Median score</source>
        <translation>Score médian</translation>
    </message>
    <message>
        <source>mean %1, p95 %2</source>
        <translation>moyenne %1, p95 %2</translation>
    </message>
    <message>
        <source>Suspicious or worse</source>
        <translation>Suspect ou pire</translation>
    </message>
    <message>
        <source>Insufficient data</source>
        <translation>Données insuffisantes</translation>
    </message>
    <message>
        <source>completeness below %1 %</source>
        <translation>complétude inférieure à %1&#xa0;%</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>made</source>
        <translation>créé le</translation>
    </message>
    <message>
        <source>How far each device can be trusted, scored 0 to 100 from Microsoft Defender for Endpoint. Higher is worse.</source>
        <translation>Degré de confiance de chaque appareil, noté de 0 à 100 d’après Microsoft Defender for Endpoint. Plus le score est élevé, pire c’est.</translation>
    </message>
    <message>
        <source>Every figure, those of earlier days included, is of the devices that match the filter now.</source>
        <translation>Tous les chiffres, y compris ceux des jours passés, portent sur les appareils qui correspondent maintenant au filtre.</translation>
    </message>
    <message>
        <source>The figures of this chart as a table</source>
        <translation>Les chiffres de ce graphique sous forme de tableau</translation>
    </message>
    <message>
        <source>%1: trust of devices</source>
        <translation>%1&#xa0;: confiance dans les appareils</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilier</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Profile and weights</source>
        <translation>Profil et poids</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>sinon</translation>
    </message>
    <message>
        <source>Policy rehearsal</source>
        <translation>Simulation de stratégie</translation>
    </message>
    <message>
        <source>Nothing is enforced by Trustgauge. This is a rehearsal: the first rule that matches a device decides.</source>
        <translation>Trustgauge n’applique rien. Ceci est une simulation&#xa0;: la première règle qui correspond à un appareil décide.</translation>
    </message>
    <message>
        <source>Devices by band</source>
        <translation>Appareils par palier</translation>
    </message>
    <message>
        <source>Devices by score</source>
        <translation>Appareils par score</translation>
    </message>
    <message>
        <source>Devices above Trustworthy, day by day</source>
        <translation>Appareils au-dessus de Fiable, jour par jour</translation>
    </message>
    <message>
        <source>the report was cancelled</source>
        <translation>le rapport a été annulé</translation>
    </message>
    <message>
        <source>the pages could not be drawn</source>
        <translation>les pages n’ont pas pu être dessinées</translation>
    </message>
    <message>
        <source>The figures of this chart as a table: page %1</source>
        <translation>Les chiffres de ce graphique sous forme de tableau&#xa0;: page %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>there are no texts in &apos;%1&apos;; choose one of: %2</source>
        <translation>il n’y a pas de textes en «&#xa0;%1&#xa0;»&#x202f;; choisissez parmi&#xa0;: %2</translation>
    </message>
    <message>
        <source>the store no longer has this cycle</source>
        <translation>la base n’a plus ce cycle</translation>
    </message>
    <message>
        <source>holds no finished cycle of &quot;%1&quot;; poll it first</source>
        <translation>ne contient aucun cycle terminé de «&#xa0;%1&#xa0;»&#x202f;; interrogez-le d’abord</translation>
    </message>
    <message>
        <source>Scored with another profile than the day before: %1.</source>
        <comment>days</comment>
        <translation>Évalués avec un autre profil que la veille&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>SavedAnswers</name>
    <message>
        <source>%1 is one of several pages: it names a next one (@odata.nextLink), and no file that was given continues it. Save the other pages, too.</source>
        <translation>%1 est une page parmi plusieurs&#xa0;: elle en nomme une suivante (@odata.nextLink), et aucun fichier indiqué ne la continue. Enregistrez aussi les autres pages.</translation>
    </message>
    <message>
        <source>The devices on them are not in the result.</source>
        <translation>Les appareils qui y figurent ne sont pas dans le résultat.</translation>
    </message>
    <message>
        <source>The antivirus state of devices without a row is unknown.</source>
        <translation>L’état de l’antivirus des appareils sans ligne est inconnu.</translation>
    </message>
    <message>
        <source>The critical CVEs of devices without a row are unknown.</source>
        <translation>Les CVE critiques des appareils sans ligne sont inconnues.</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>critical and operational must total 100, not %1</source>
        <translation>critical et operational doivent totaliser 100, et non %1</translation>
    </message>
    <message>
        <source>is %1, but all of its weights are 0</source>
        <translation>vaut %1, mais tous ses poids sont à 0</translation>
    </message>
    <message>
        <source>is rescaled: its attainable total is %1, not 100</source>
        <translation>est mis à l’échelle&#xa0;: son total atteignable est %1, et non 100</translation>
    </message>
    <message>
        <source>is %1, less than the %2 of the step before it: the weights do not rise with severity or age</source>
        <translation>vaut %1, moins que les %2 de l’échelon précédent&#xa0;: les poids n’augmentent pas avec la gravité ou l’âge</translation>
    </message>
    <message>
        <source>must be four rising whole numbers from %1 to %2</source>
        <translation>doit compter quatre nombres entiers croissants de %1 à %2</translation>
    </message>
    <message>
        <source>must be from %1 to %2 with at most one decimal</source>
        <translation>doit être compris entre %1 et %2 avec une décimale au plus</translation>
    </message>
    <message>
        <source>a profile</source>
        <translation>un profil</translation>
    </message>
    <message>
        <source>is UTF-16; save it as UTF-8</source>
        <translation>est en UTF-16&#x202f;; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is no valid JSON: %1</source>
        <translation>n’est pas du JSON valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>doit être un texte non vide</translation>
    </message>
    <message>
        <source>(file)</source>
        <translation>(fichier)</translation>
    </message>
</context>
<context>
    <name>SecretLifetime</name>
    <message>
        <source>days past: %1</source>
        <translation>jours écoulés&#xa0;: %1</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>c’est aujourd’hui le dernier jour</translation>
    </message>
    <message>
        <source>days left: %1</source>
        <translation>jours restants&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>Show the secret</source>
        <translation>Afficher le secret</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Masquer le secret</translation>
    </message>
</context>
<context>
    <name>SecretReminder</name>
    <message>
        <source>The certificate&apos;s last day shows itself with the first poll.</source>
        <translation>Le dernier jour du certificat sera connu à la première interrogation.</translation>
    </message>
    <message>
        <source>No expiry date of the client secret is noted.</source>
        <translation>Aucune date d’expiration du secret client n’est notée.</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>Le certificat a expiré le %1.</translation>
    </message>
    <message>
        <source>By the noted date, the client secret expired on %1.</source>
        <translation>D’après la date notée, le secret client a expiré le %1.</translation>
    </message>
    <message>
        <source>The certificate expires today.</source>
        <translation>Le certificat expire aujourd’hui.</translation>
    </message>
    <message>
        <source>The client secret expires today.</source>
        <translation>Le secret client expire aujourd’hui.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate expires in %n day(s), on %1.</source>
        <translation>
            <numerusform>Le certificat expire dans %n jour, le %1.</numerusform>
            <numerusform>Le certificat expire dans %n jours, le %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The client secret expires in %n day(s), on %1.</source>
        <translation>
            <numerusform>Le secret client expire dans %n jour, le %1.</numerusform>
            <numerusform>Le secret client expire dans %n jours, le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate: expired</source>
        <translation>Certificat&#xa0;: expiré</translation>
    </message>
    <message>
        <source>Secret: expired</source>
        <translation>Secret&#xa0;: expiré</translation>
    </message>
    <message numerus="yes">
        <source>Certificate: %n day(s) left</source>
        <translation>
            <numerusform>Certificat&#xa0;: %n jour restant</numerusform>
            <numerusform>Certificat&#xa0;: %n jours restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Secret: %n day(s) left</source>
        <translation>
            <numerusform>Secret&#xa0;: %n jour restant</numerusform>
            <numerusform>Secret&#xa0;: %n jours restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the certificate…</source>
        <translation>Remplacer le certificat…</translation>
    </message>
    <message>
        <source>Replace the secret…</source>
        <translation>Remplacer le secret…</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>memory, for this session only</source>
        <translation>mémoire, pour cette session seulement</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>device by device</source>
        <translation>appareil par appareil</translation>
    </message>
    <message>
        <source>in bulk</source>
        <translation>en masse</translation>
    </message>
    <message>
        <source>bulk list</source>
        <translation>liste en masse</translation>
    </message>
    <message>
        <source>from export files</source>
        <translation>depuis des fichiers d’exportation</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportation</translation>
    </message>
    <message>
        <source>by changes</source>
        <translation>par changements</translation>
    </message>
    <message>
        <source>one call a device</source>
        <translation>un appel par appareil</translation>
    </message>
    <message>
        <source>One call a device</source>
        <translation>Un appel par appareil</translation>
    </message>
    <message>
        <source>bulk pages</source>
        <translation>pages en masse</translation>
    </message>
    <message>
        <source>Bulk pages</source>
        <translation>Pages en masse</translation>
    </message>
    <message>
        <source>export files</source>
        <translation>fichiers d’exportation</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>Fichiers d’exportation</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Automatic: what finishes soonest</source>
        <translation>Automatique&#xa0;: le plus rapide</translation>
    </message>
    <message>
        <source>None: no licence for them</source>
        <translation>Aucune&#xa0;: pas de licence</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>is damaged: %1</source>
        <translation>est endommagé&#xa0;: %1</translation>
    </message>
    <message>
        <source>the cycle was never begun</source>
        <translation>le cycle n’a jamais commencé</translation>
    </message>
    <message>
        <source>holds no cycle of &quot;%1&quot;; poll it first</source>
        <translation>ne contient aucun cycle de «&#xa0;%1&#xa0;»&#x202f;; interrogez-le d’abord</translation>
    </message>
    <message>
        <source>vulnerability records could not be kept on their way: %1</source>
        <translation>les enregistrements de vulnérabilité n’ont pas pu être conservés en cours de route&#xa0;: %1</translation>
    </message>
    <message>
        <source>was removed while it was made</source>
        <translation>a été supprimé pendant sa création</translation>
    </message>
    <message>
        <source>the cycle was not stored</source>
        <translation>le cycle n’a pas été enregistré</translation>
    </message>
    <message>
        <source>is a database, but not one of Trustgauge</source>
        <translation>est une base de données, mais pas de Trustgauge</translation>
    </message>
    <message>
        <source>was written by a newer version of Trustgauge (schema %1, known %2)</source>
        <translation>a été écrit par une version plus récente de Trustgauge (schéma %1, connu %2)</translation>
    </message>
    <message>
        <source>was written again and again while it was read</source>
        <translation>a été écrit à plusieurs reprises pendant sa lecture</translation>
    </message>
    <message>
        <source>the tenant&apos;s row was not made</source>
        <translation>la ligne du locataire n’a pas été créée</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>ne peut pas être ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>ne peut pas être créé&#xa0;: %1</translation>
    </message>
    <message>
        <source>is a link, and such are not followed beside a store; remove it</source>
        <translation>est un lien, et de tels liens ne sont pas suivis à côté d’une base&#x202f;; supprimez-le</translation>
    </message>
    <message>
        <source>is no regular file, and lies in the place of the store&apos;s log; remove it</source>
        <translation>n’est pas un fichier ordinaire et se trouve à la place du journal de la base&#x202f;; supprimez-le</translation>
    </message>
    <message>
        <source>is not there, but what was last written to it is (&quot;%1&quot;): put the store back beside it</source>
        <translation>n’est pas là, mais ce qui y a été écrit en dernier l’est («&#xa0;%1&#xa0;»)&#xa0;: remettez la base à côté</translation>
    </message>
    <message>
        <source>there is no such store; poll a tenant first</source>
        <translation>cette base n’existe pas&#x202f;; interrogez d’abord un locataire</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot be written: its folder must take files beside it (%1)</source>
        <translation>ne peut pas être écrit&#xa0;: son dossier doit accepter des fichiers à côté (%1)</translation>
    </message>
    <message>
        <source>the store cannot be copied to be read: %1</source>
        <translation>la base ne peut pas être copiée pour être lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>cannot be locked: %1</source>
        <translation>ne peut pas être verrouillé&#xa0;: %1</translation>
    </message>
    <message>
        <source>holds vulnerability records that cannot be read</source>
        <translation>contient des enregistrements de vulnérabilité illisibles</translation>
    </message>
    <message>
        <source>there is no memory to compress records</source>
        <translation>il n’y a pas assez de mémoire pour compresser les enregistrements</translation>
    </message>
    <message>
        <source>the vulnerability records that were kept are others by now</source>
        <translation>les enregistrements de vulnérabilité conservés ont changé entre-temps</translation>
    </message>
    <message>
        <source>is damaged: the vulnerability records are not as they were stored</source>
        <translation>est endommagé&#xa0;: les enregistrements de vulnérabilité ne sont pas tels qu’ils ont été enregistrés</translation>
    </message>
    <message>
        <source>the newest cycle of &quot;%1&quot; is not there any more</source>
        <translation>le cycle le plus récent de «&#xa0;%1&#xa0;» n’est plus là</translation>
    </message>
    <message>
        <source>the cycle of %1</source>
        <translation>le cycle du %1</translation>
    </message>
    <message>
        <source>%1 has no readable &quot;%2&quot;</source>
        <translation>%1 n’a pas de «&#xa0;%2&#xa0;» lisible</translation>
    </message>
    <message>
        <source>a cycle</source>
        <translation>un cycle</translation>
    </message>
    <message>
        <source>%1 has an unreadable profile</source>
        <translation>%1 a un profil illisible</translation>
    </message>
    <message>
        <source>%1 is not as it was stored</source>
        <translation>%1 n’est pas tel qu’il a été enregistré</translation>
    </message>
    <message>
        <source>a cycle of &quot;%1&quot; has no readable &quot;%2&quot;</source>
        <translation>un cycle de «&#xa0;%1&#xa0;» n’a pas de «&#xa0;%2&#xa0;» lisible</translation>
    </message>
    <message>
        <source>the device &quot;%1&quot; is not as it was stored</source>
        <translation>l’appareil «&#xa0;%1&#xa0;» n’est pas tel qu’il a été enregistré</translation>
    </message>
    <message>
        <source>the rows of a device are there twice, or by half</source>
        <translation>les lignes d’un appareil sont là en double, ou à moitié</translation>
    </message>
    <message>
        <source>what was written was not read back</source>
        <translation>ce qui a été écrit n’a pas été relu tel quel</translation>
    </message>
    <message>
        <source>its table &quot;%1&quot; is missing</source>
        <translation>sa table «&#xa0;%1&#xa0;» est absente</translation>
    </message>
    <message>
        <source>its table &quot;%1&quot; lacks the column &quot;%2&quot;, or has another in its place</source>
        <translation>sa table «&#xa0;%1&#xa0;» n’a pas la colonne «&#xa0;%2&#xa0;», ou en a une autre à sa place</translation>
    </message>
    <message>
        <source>it holds a %1 of somebody else, &quot;%2&quot;</source>
        <translation>il contient un élément étranger (%1)&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>is damaged, or no store: the database says: %1</source>
        <translation>est endommagé, ou n’est pas une base&#xa0;: la base de données indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>the database says: %1</source>
        <translation>la base de données indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>is damaged: it is shorter than it should be</source>
        <translation>est endommagé&#xa0;: il est plus court qu’il ne devrait</translation>
    </message>
    <message>
        <source>the database says: %1 (%2); make room on its disk and try again, nothing that was stored before is lost</source>
        <translation>la base de données indique&#xa0;: %1 (%2)&#x202f;; faites de la place sur son disque et réessayez, rien de ce qui était enregistré auparavant n’est perdu</translation>
    </message>
    <message>
        <source>the database says: %1 (%2)</source>
        <translation>la base de données indique&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>it says to have the schema version %1, which there never was</source>
        <translation>il indique la version de schéma %1, qui n’a jamais existé</translation>
    </message>
    <message>
        <source>%1 could be read by every user of this computer; it is its owner&apos;s alone now, and so is what lies beside it.</source>
        <translation>%1 était lisible par tout utilisateur de cet ordinateur&#x202f;; il n’appartient désormais qu’à son propriétaire, avec ce qui se trouve à côté.</translation>
    </message>
    <message>
        <source>a tenant that it holds cycles of is not there any more</source>
        <translation>un locataire dont il contient des cycles n’est plus là</translation>
    </message>
    <message>
        <source>is a link that leads nowhere</source>
        <translation>est un lien qui ne mène nulle part</translation>
    </message>
    <message>
        <source>is a folder, not a database</source>
        <translation>est un dossier, pas une base de données</translation>
    </message>
    <message>
        <source>is no regular file</source>
        <translation>n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>is damaged: it is empty, which a store never is</source>
        <translation>est endommagé&#xa0;: il est vide, ce qu’une base n’est jamais</translation>
    </message>
    <message>
        <source>is damaged, or no store: it is too short for a database</source>
        <translation>est endommagé, ou n’est pas une base&#xa0;: il est trop court pour en être une</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (processus %2)</translation>
    </message>
    <message>
        <source>is shown by %1 already</source>
        <translation>est déjà affiché par %1</translation>
    </message>
    <message>
        <source>is polled on schedule by %1 already</source>
        <translation>est déjà interrogé selon une planification par %1</translation>
    </message>
    <message>
        <source>is being polled by %1</source>
        <translation>est en cours d’interrogation par %1</translation>
    </message>
    <message>
        <source>is being published by %1</source>
        <translation>est en cours de publication par %1</translation>
    </message>
    <message>
        <source>a kept answer about vulnerabilities is not as it was stored; &apos;poll --fresh&apos; asks for it anew</source>
        <translation>une réponse conservée sur les vulnérabilités n’est pas telle qu’elle a été enregistrée&#x202f;; «&#xa0;poll --fresh&#xa0;» la demande de nouveau</translation>
    </message>
    <message>
        <source>the vulnerability records are not as they were stored; &apos;poll --fresh&apos; asks for them anew</source>
        <translation>les enregistrements de vulnérabilité ne sont pas tels qu’ils ont été enregistrés&#x202f;; «&#xa0;poll --fresh&#xa0;» les demande de nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%1 stored %n device(s), and holds %2 now</source>
        <translation>
            <numerusform>%1 a enregistré %n appareil et en contient %2 maintenant</numerusform>
            <numerusform>%1 a enregistré %n appareils et en contient %2 maintenant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were waiting to be published, and there are %1 now</source>
        <translation>
            <numerusform>%n enregistrement attendait d’être publié, et il y en a %1 maintenant</numerusform>
            <numerusform>%n enregistrements attendaient d’être publiés, et il y en a %1 maintenant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were kept as published, and there are %1 now</source>
        <translation>
            <numerusform>%n enregistrement était conservé comme publié, et il y en a %1 maintenant</numerusform>
            <numerusform>%n enregistrements étaient conservés comme publiés, et il y en a %1 maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>no cycle of &quot;%1&quot; has had this device</source>
        <translation>aucun cycle de «&#xa0;%1&#xa0;» n’a contenu cet appareil</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>a été arrêté</translation>
    </message>
    <message>
        <source>exists already; a backup never replaces a file</source>
        <translation>existe déjà&#x202f;; une sauvegarde ne remplace jamais un fichier</translation>
    </message>
    <message>
        <source>its pages are damaged: %1</source>
        <translation>ses pages sont endommagées&#xa0;: %1</translation>
    </message>
    <message>
        <source>records of &quot;%1&quot; to be published are not there any more</source>
        <translation>des enregistrements de «&#xa0;%1&#xa0;» à publier ne sont plus là</translation>
    </message>
    <message>
        <source>how long its cycles are kept is not there any more</source>
        <translation>la durée de conservation de ses cycles n’est plus là</translation>
    </message>
    <message>
        <source>%1; not everything of &quot;%2&quot; can be read any more</source>
        <translation>%1&#x202f;; une partie de «&#xa0;%2&#xa0;» n’est plus lisible</translation>
    </message>
    <message>
        <source>is being thinned by %1</source>
        <translation>est en cours d’allègement par %1</translation>
    </message>
    <message>
        <source>the alerts of device &quot;%1&quot; are not as they were stored</source>
        <translation>les alertes de l’appareil «&#xa0;%1&#xa0;» ne sont pas telles qu’elles ont été enregistrées</translation>
    </message>
    <message>
        <source>the profile&apos;s row was not made</source>
        <translation>la ligne du profil n’a pas été créée</translation>
    </message>
    <message>
        <source>is a file, which has no users of its own; rights are given on a server</source>
        <translation>est un fichier, qui n’a pas d’utilisateurs propres&#x202f;; les droits se donnent sur un serveur</translation>
    </message>
    <message>
        <source>its server has no user &quot;%1&quot;; make it first (CREATE ROLE .. LOGIN)</source>
        <translation>son serveur n’a pas d’utilisateur «&#xa0;%1&#xa0;»&#x202f;; créez-le d’abord (CREATE ROLE .. LOGIN)</translation>
    </message>
    <message>
        <source>holds no tenant &quot;%1&quot;</source>
        <translation>ne contient pas de locataire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the server cannot be reached: %1</source>
        <translation>le serveur est injoignable&#xa0;: %1</translation>
    </message>
    <message>
        <source>the connection to the server was lost: %1</source>
        <translation>la connexion au serveur a été perdue&#xa0;: %1</translation>
    </message>
    <message>
        <source>the server&apos;s user lacks a right: %1</source>
        <translation>il manque un droit à l’utilisateur du serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>the disk of the server is full: %1; nothing that was stored before is lost</source>
        <translation>le disque du serveur est plein&#xa0;: %1&#x202f;; rien de ce qui était enregistré auparavant n’est perdu</translation>
    </message>
    <message>
        <source>the server is overloaded: %1</source>
        <translation>le serveur est surchargé&#xa0;: %1</translation>
    </message>
    <message>
        <source>the server says: %1</source>
        <translation>le serveur indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>is damaged, or no store: the server says: %1</source>
        <translation>est endommagé, ou n’est pas une base&#xa0;: le serveur indique&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3, since %4)</source>
        <translation>%1 (processus %2 sur %3, depuis %4)</translation>
    </message>
    <message>
        <source>is no URI of a PostgreSQL server, such as postgresql://USER@HOST/DATABASE?sslmode=verify-full</source>
        <translation>n’est pas l’URI d’un serveur PostgreSQL, par exemple postgresql://USER@HOST/DATABASE?sslmode=verify-full</translation>
    </message>
    <message>
        <source>has a password in it, where others can read it; give it in TRUSTGAUGE_STORE_PASSWORD, or in the file that PGPASSFILE names</source>
        <translation>contient un mot de passe, que d’autres peuvent y lire&#x202f;; indiquez-le dans TRUSTGAUGE_STORE_PASSWORD, ou dans le fichier que nomme PGPASSFILE</translation>
    </message>
    <message>
        <source>must name the server&apos;s host and the database itself</source>
        <translation>doit nommer l’hôte du serveur et la base de données elle-même</translation>
    </message>
    <message>
        <source>could be reached in plain text on another host (%1); add sslmode=verify-full and, for an authority of your own, sslrootcert=FILE</source>
        <translation>pourrait être joint en clair sur un autre hôte (%1)&#x202f;; ajoutez sslmode=verify-full et, pour une autorité à vous, sslrootcert=FILE</translation>
    </message>
    <message>
        <source>is on a server older than PostgreSQL 13</source>
        <translation>est sur un serveur antérieur à PostgreSQL 13</translation>
    </message>
    <message>
        <source>is in a database whose encoding is not UTF8</source>
        <translation>est dans une base de données dont l’encodage n’est pas UTF8</translation>
    </message>
    <message>
        <source>lies on a server; back it up with the server&apos;s own tools, such as &apos;pg_dump --schema=trustgauge&apos;</source>
        <translation>se trouve sur un serveur&#x202f;; sauvegardez-le avec les outils propres au serveur, comme «&#xa0;pg_dump --schema=trustgauge&#xa0;»</translation>
    </message>
    <message>
        <source>the rows of &quot;%1&quot; were not written as they were read</source>
        <translation>les lignes de «&#xa0;%1&#xa0;» n’ont pas été écrites telles qu’elles ont été lues</translation>
    </message>
    <message>
        <source>holds tenants already; a copy never replaces a store</source>
        <translation>contient déjà des locataires&#x202f;; une copie ne remplace jamais une base</translation>
    </message>
    <message>
        <source>exists already; a copy never replaces a store</source>
        <translation>existe déjà&#x202f;; une copie ne remplace jamais une base</translation>
    </message>
    <message>
        <source>%1; the tenants with their history were copied, but not all profiles and policies</source>
        <translation>%1&#x202f;; les locataires et leur historique ont été copiés, mais pas tous les profils et stratégies</translation>
    </message>
    <message>
        <source>is no longer there</source>
        <translation>n’est plus là</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>le serveur ne répond pas</translation>
    </message>
    <message>
        <source>the server refused the sign-in: %1. Check the user in the URI, and give the password in TRUSTGAUGE_STORE_PASSWORD, in the file that PGPASSFILE names, or in the keychain</source>
        <translation>le serveur a refusé la connexion&#xa0;: %1. Vérifiez l’utilisateur dans l’URI, et indiquez le mot de passe dans TRUSTGAUGE_STORE_PASSWORD, dans le fichier que nomme PGPASSFILE, ou dans le trousseau</translation>
    </message>
    <message>
        <source>the server undid the transaction at its end; nothing of it was stored</source>
        <translation>le serveur a annulé la transaction à sa fin&#x202f;; rien n’en a été enregistré</translation>
    </message>
    <message>
        <source>has a character in it that must be percent-encoded in a URI, or a password, which does not belong there</source>
        <translation>contient un caractère qui doit être encodé en pourcentage dans un URI, ou un mot de passe, qui n’y a pas sa place</translation>
    </message>
    <message>
        <source>how long cycles are kept holds for all tenants, so only a user who may work on all of them may change it</source>
        <translation>la durée de conservation des cycles vaut pour tous les locataires&#x202f;; seul un utilisateur qui peut travailler sur tous peut donc la changer</translation>
    </message>
    <message>
        <source>the connection that kept other programs away was lost, and another one may be at work by now; so what this program was about to store was not stored</source>
        <translation>la connexion qui tenait les autres programmes à l’écart a été perdue, et un autre est peut-être déjà à l’œuvre&#x202f;; ce que ce programme allait enregistrer ne l’a donc pas été</translation>
    </message>
    <message>
        <source>only the user who made this store can give rights to it</source>
        <translation>seul l’utilisateur qui a créé cette base peut y donner des droits</translation>
    </message>
    <message>
        <source>the server&apos;s user has no right to this store; the user who made it gives rights, with &apos;store grant&apos;</source>
        <translation>l’utilisateur du serveur n’a aucun droit sur cette base&#x202f;; l’utilisateur qui l’a créée donne les droits avec «&#xa0;store grant&#xa0;»</translation>
    </message>
</context>
<context>
    <name>StoreTrial</name>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>%1, port %2, answers</source>
        <translation>%1, port %2, répond</translation>
    </message>
    <message>
        <source>Check the host&apos;s name and port, whether the server listens to the network (listen_addresses), and the firewalls on the way.</source>
        <translation>Vérifiez le nom et le port de l’hôte, que le serveur écoute sur le réseau (listen_addresses), et les pare-feu en chemin.</translation>
    </message>
    <message>
        <source>as %1, to the database %2</source>
        <translation>en tant que %1, à la base de données %2</translation>
    </message>
    <message>
        <source>agreed on, or not needed</source>
        <translation>négocié, ou pas nécessaire</translation>
    </message>
    <message>
        <source>The server is starting or ending; try again soon.</source>
        <translation>Le serveur est en train de démarrer ou de s’arrêter&#x202f;; réessayez bientôt.</translation>
    </message>
    <message>
        <source>Give the user&apos;s password.</source>
        <translation>Indiquez le mot de passe de l’utilisateur.</translation>
    </message>
    <message>
        <source>Check the user&apos;s name and password.</source>
        <translation>Vérifiez le nom et le mot de passe de l’utilisateur.</translation>
    </message>
    <message>
        <source>Whoever keeps the server must have made the user and the database, and let the user in from this computer (pg_hba.conf).</source>
        <translation>Le responsable du serveur doit avoir créé l’utilisateur et la base de données, et autorisé l’utilisateur depuis cet ordinateur (pg_hba.conf).</translation>
    </message>
    <message>
        <source>Start the server, or check the folder of its socket.</source>
        <translation>Démarrez le serveur, ou vérifiez le dossier de son socket.</translation>
    </message>
    <message>
        <source>The server must speak TLS (ssl = on), under the host name that the URI has. Of an authority of your own, name the certificate&apos;s file in the URI: sslrootcert=FILE.</source>
        <translation>Le serveur doit parler TLS (ssl = on), sous le nom d’hôte que contient l’URI. Pour une autorité à vous, indiquez le fichier du certificat dans l’URI&#xa0;: sslrootcert=FILE.</translation>
    </message>
    <message>
        <source>not in use: it stays on this computer</source>
        <translation>pas en service&#xa0;: il reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>may make the store</source>
        <translation>peut créer la base</translation>
    </message>
    <message>
        <source>the database has no store, and %1 may not make one</source>
        <translation>la base de données ne contient pas de base Trustgauge, et %1 ne peut pas en créer</translation>
    </message>
    <message>
        <source>Let the owner of the database make it: the first poll into it does so.</source>
        <translation>Laissez le propriétaire de la base de données la créer&#xa0;: la première interrogation vers elle s’en charge.</translation>
    </message>
    <message>
        <source>%1 may not use the store</source>
        <translation>%1 ne peut pas utiliser la base</translation>
    </message>
    <message>
        <source>Let whoever keeps the store run: trustgauge-cli store grant reader %1 --store URI</source>
        <translation>Demandez au responsable de la base d’exécuter&#xa0;: trustgauge-cli store grant reader %1 --store URI</translation>
    </message>
    <message>
        <source>operator: look, tune, poll and publish</source>
        <translation>opérateur&#xa0;: consulter, pondérer, interroger et publier</translation>
    </message>
    <message>
        <source>reader: look, export and tune</source>
        <translation>lecteur&#xa0;: consulter, exporter et pondérer</translation>
    </message>
    <message>
        <source>the server is older than PostgreSQL 13</source>
        <translation>le serveur est antérieur à PostgreSQL 13</translation>
    </message>
    <message>
        <source>Take a newer one.</source>
        <translation>Prenez-en un plus récent.</translation>
    </message>
    <message>
        <source>the encoding of the database is not UTF8</source>
        <translation>l’encodage de la base de données n’est pas UTF8</translation>
    </message>
    <message>
        <source>Make the database anew, with ENCODING &apos;UTF8&apos;.</source>
        <translation>Recréez la base de données, avec ENCODING &apos;UTF8&apos;.</translation>
    </message>
    <message>
        <source>there is none yet; it is made when the store is opened</source>
        <translation>il n’y en a pas encore&#x202f;; il est créé à l’ouverture de la base</translation>
    </message>
    <message>
        <source>schema %1, of a newer Trustgauge; this one knows %2</source>
        <translation>schéma %1, d’un Trustgauge plus récent&#x202f;; celui-ci connaît %2</translation>
    </message>
    <message>
        <source>Update Trustgauge on this computer.</source>
        <translation>Mettez à jour Trustgauge sur cet ordinateur.</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>schéma %1</translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>TenantChecks</name>
    <message>
        <source>Give the tenant a name.</source>
        <translation>Donnez un nom au locataire.</translation>
    </message>
    <message>
        <source>Enter the directory (tenant) id.</source>
        <translation>Entrez l’ID de l’annuaire (locataire).</translation>
    </message>
    <message>
        <source>Enter the application (client) id.</source>
        <translation>Entrez l’ID d’application (client).</translation>
    </message>
    <message>
        <source>Another tenant has this name.</source>
        <translation>Un autre locataire porte ce nom.</translation>
    </message>
    <message>
        <source>This is the secret&apos;s ID, pasted instead of its value. The portal shows the value once, when the secret is created: copy that, or create a new one.</source>
        <translation>C’est l’ID du secret, collé à la place de sa valeur. Le portail affiche la valeur une seule fois, à la création du secret&#xa0;: copiez-la, ou créez-en un nouveau.</translation>
    </message>
    <message>
        <source>Enter the value of the client secret.</source>
        <translation>Entrez la valeur du secret client.</translation>
    </message>
    <message>
        <source>The ids changed, so the secret must be given again.</source>
        <translation>Les ID ont changé, le secret doit donc être indiqué de nouveau.</translation>
    </message>
    <message>
        <source>Enter the address of the REST proxy.</source>
        <translation>Entrez l’adresse du proxy REST.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s user name to this password.</source>
        <translation>Entrez le nom d’utilisateur du proxy associé à ce mot de passe.</translation>
    </message>
    <message>
        <source>A user name of a proxy cannot hold a colon.</source>
        <translation>Le nom d’utilisateur d’un proxy ne peut pas contenir de deux-points.</translation>
    </message>
    <message>
        <source>Choose the certificate with its private key.</source>
        <translation>Choisissez le certificat avec sa clé privée.</translation>
    </message>
    <message>
        <source>This is a domain name. Enter the directory (tenant) id, a GUID: the Overview of Microsoft Entra ID shows it, and so does the app registration.</source>
        <translation>C’est un nom de domaine. Entrez l’ID de l’annuaire (locataire), un GUID&#xa0;: la Vue d’ensemble de Microsoft Entra ID l’affiche, tout comme l’inscription d’application.</translation>
    </message>
    <message>
        <source>Enter the secret without the quotation marks.</source>
        <translation>Entrez le secret sans les guillemets.</translation>
    </message>
    <message>
        <source>This is not understood as a date. Choose it from the calendar, type it as 2030-01-31, or leave it empty.</source>
        <translation>Cette date n’est pas comprise. Choisissez-la dans le calendrier, tapez-la comme 2030-01-31, ou laissez le champ vide.</translation>
    </message>
    <message>
        <source>Enter the user whose password it is.</source>
        <translation>Entrez l’utilisateur à qui appartient ce mot de passe.</translation>
    </message>
    <message>
        <source>“%1” is this tenant already.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà ce locataire.</translation>
    </message>
</context>
<context>
    <name>TenantHealth</name>
    <message>
        <source>polling now</source>
        <translation>interrogation en cours</translation>
    </message>
    <message>
        <source>polled by another program</source>
        <translation>interrogé par un autre programme</translation>
    </message>
    <message>
        <source>last poll failed</source>
        <translation>échec de la dernière interrogation</translation>
    </message>
    <message>
        <source>last poll failed %1</source>
        <comment>age</comment>
        <translation>échec de la dernière interrogation %1</translation>
    </message>
    <message>
        <source>%1 cycle %2</source>
        <comment>state, age</comment>
        <translation>cycle&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>never polled</source>
        <translation>jamais interrogé</translation>
    </message>
    <message>
        <source>The last poll failed. %1</source>
        <translation>La dernière interrogation a échoué. %1</translation>
    </message>
    <message>
        <source>The poll of %1 failed. %2</source>
        <comment>time, reason</comment>
        <translation>L’interrogation du %1 a échoué. %2</translation>
    </message>
    <message>
        <source>Shown is the last good cycle, of %1, %2.</source>
        <comment>time, age</comment>
        <translation>Le dernier cycle correct est affiché, du %1, %2.</translation>
    </message>
    <message>
        <source>No device of this tenant has been read yet.</source>
        <translation>Aucun appareil de ce locataire n’a encore été lu.</translation>
    </message>
    <message>
        <source>Partial cycle of %1. %2</source>
        <comment>time, reason</comment>
        <translation>Cycle partiel du %1. %2</translation>
    </message>
    <message>
        <source>What is missing is unknown, not safe: scores may be too low. It is published only when you say so.</source>
        <translation>Ce qui manque est inconnu, pas sûr&#xa0;: les scores sont peut-être trop bas. Le cycle n’est publié que si vous le demandez.</translation>
    </message>
</context>
<context>
    <name>TrayStatus</name>
    <message>
        <source>%1, next %2</source>
        <comment>tenant and last cycle, time</comment>
        <translation>%1, prochain %2</translation>
    </message>
    <message>
        <source>Trustgauge: polling is paused</source>
        <translation>Trustgauge&#xa0;: l’interrogation est suspendue</translation>
    </message>
    <message>
        <source>Trustgauge: the store cannot be used</source>
        <translation>Trustgauge&#xa0;: la base ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>Trustgauge: the list of tenants cannot be read</source>
        <translation>Trustgauge&#xa0;: la liste des locataires est illisible</translation>
    </message>
    <message>
        <source>Worst band of a device: %1</source>
        <translation>Pire palier d’un appareil&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::AboutDialog</name>
    <message>
        <source>Trustgauge %1</source>
        <translation>Trustgauge %1</translation>
    </message>
    <message>
        <source>Qt %1 (built with %2)</source>
        <translation>Qt %1 (compilé avec %2)</translation>
    </message>
    <message>
        <source>About Trustgauge</source>
        <translation>À propos de Trustgauge</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Zero-trust device risk scores for Microsoft Defender for Endpoint.</source>
        <translation>Scores de risque Zero Trust des appareils pour Microsoft Defender for Endpoint.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later one, without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure, sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ActionBars</name>
    <message>
        <source>Devices by action</source>
        <translation>Appareils par action</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln device(s), %2</source>
        <comment>action; share</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln appareil, %2</numerusform>
            <numerusform>%1&#xa0;: %Ln appareils, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; compared with %2</source>
        <comment>devices of an action; of the other policy</comment>
        <translation>%1&#x202f;; comparé à %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ActionsCard</name>
    <message>
        <source>Who meets which action</source>
        <translation>Qui relève de quelle action</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Scale of the bars</source>
        <translation>Échelle des barres</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Devices by action as</source>
        <translation>Affichage des appareils par action</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Devices by action</source>
        <translation>Appareils par action</translation>
    </message>
    <message>
        <source>dashed: what it is compared with</source>
        <translation>en pointillés&#xa0;: élément de comparaison</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ActivityPage</name>
    <message>
        <source>Cycles</source>
        <translation>Cycles</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
</context>
<context>
    <name>Trustgauge::AlertSection</name>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Ask for the open alerts of this device</source>
        <translation>Demander les alertes ouvertes de cet appareil</translation>
    </message>
    <message>
        <source>Asks Defender for the alerts of this device that are not resolved. They are shown beside the score and do not count in it.</source>
        <translation>Demande à Defender les alertes de cet appareil qui ne sont pas résolues. Elles sont affichées à côté du score et n’y comptent pas.</translation>
    </message>
    <message>
        <source>Open alerts</source>
        <translation>Alertes ouvertes</translation>
    </message>
    <message>
        <source>Open alerts of the device</source>
        <translation>Alertes ouvertes de l’appareil</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be read.</source>
        <translation>
            <numerusform>%Ln autre n’a pas pu être lue.</numerusform>
            <numerusform>%Ln autres n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>None at %1.</source>
        <translation>Aucune à %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln high</source>
        <extracomment>alerts of that severity</extracomment>
        <translation>
            <numerusform>%Ln élevée</numerusform>
            <numerusform>%Ln élevées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln medium</source>
        <translation>
            <numerusform>%Ln moyenne</numerusform>
            <numerusform>%Ln moyennes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln low</source>
        <translation>
            <numerusform>%Ln faible</numerusform>
            <numerusform>%Ln faibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at %1.</source>
        <extracomment>%1 is a time, %2 a list such as &quot;1 high, 2 low&quot;</extracomment>
        <translation>
            <numerusform>%Ln à %1.</numerusform>
            <numerusform>%Ln à %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at %1 (%2).</source>
        <translation>
            <numerusform>%Ln à %1 (%2).</numerusform>
            <numerusform>%Ln à %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::AlertTeller</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Trustgauge::AllTenantsPage</name>
    <message>
        <source>Tenants</source>
        <translation>Locataires</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>each under its own profile</source>
        <translation>chacun selon son propre profil</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>Lancer le diagnostic</translation>
    </message>
    <message>
        <source>Poll all now</source>
        <translation>Tout interroger maintenant</translation>
    </message>
    <message>
        <source>Worst devices</source>
        <translation>Pires appareils</translation>
    </message>
    <message>
        <source>Worst devices of all tenants</source>
        <translation>Pires appareils de tous les locataires</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aucun encore</translation>
    </message>
    <message>
        <source>There is no tenant yet.</source>
        <translation>Il n’y a pas encore de locataire.</translation>
    </message>
    <message>
        <source>All tenants will stand here side by side, with their state and their worst devices.</source>
        <translation>Tous les locataires figureront ici côte à côte, avec leur état et leurs pires appareils.</translation>
    </message>
    <message>
        <source>of all tenants</source>
        <translation>de tous les locataires</translation>
    </message>
    <message numerus="yes">
        <source>at least; %Ln tenant(s) lack data</source>
        <translation>
            <numerusform>au moins&#x202f;; des données manquent à %Ln locataire</numerusform>
            <numerusform>au moins&#x202f;; des données manquent à %Ln locataires</numerusform>
        </translation>
    </message>
    <message>
        <source>none needs you</source>
        <translation>aucun à traiter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln à traiter</numerusform>
            <numerusform>%Ln à traiter</numerusform>
        </translation>
    </message>
    <message>
        <source>in no band</source>
        <translation>dans aucun palier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) with the highest scores</source>
        <translation>
            <numerusform>%Ln appareil au score le plus élevé</numerusform>
            <numerusform>%Ln appareils aux scores les plus élevés</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the devices of all tenants</source>
        <translation>Filtrer les appareils de tous les locataires</translation>
    </message>
    <message>
        <source>Filter the devices of all tenants, for example %1</source>
        <translation>Filtrer les appareils de tous les locataires, par exemple %1</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Writes the tenants with their counts as a CSV file</source>
        <translation>Écrit les locataires et leurs nombres dans un fichier CSV</translation>
    </message>
    <message>
        <source>Export the tenants as CSV</source>
        <translation>Exporter les locataires en CSV</translation>
    </message>
    <message>
        <source>none matches</source>
        <translation>aucun ne correspond</translation>
    </message>
    <message>
        <source>that match</source>
        <translation>qui correspondent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the tenants</source>
        <translation>Exporter les locataires</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::Announcements</name>
    <message>
        <source>%1 was written.</source>
        <translation>%1 a été écrit.</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>%1 lignes ont été écrites dans %2.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::AppliedNotes</name>
    <message>
        <source>Preview publishing</source>
        <translation>Aperçu de la publication</translation>
    </message>
    <message>
        <source>Preview publishing of %1</source>
        <comment>tenant</comment>
        <translation>Aperçu de la publication de %1</translation>
    </message>
    <message>
        <source>Opens Publishing: what would be sent, the brake, and the button that sends it</source>
        <translation>Ouvre Publication&#xa0;: ce qui serait envoyé, le frein, et le bouton qui l’envoie</translation>
    </message>
    <message>
        <source>Nothing goes out: it has no publishing target.</source>
        <translation>Rien n’est envoyé&#xa0;: il n’a pas de cible de publication.</translation>
    </message>
    <message>
        <source>Nothing goes out: the demo is never published to another computer.</source>
        <translation>Rien n’est envoyé&#xa0;: la démo n’est jamais publiée vers un autre ordinateur.</translation>
    </message>
    <message>
        <source>Looking what has gone out…</source>
        <translation>Recherche de ce qui a été envoyé…</translation>
    </message>
    <message>
        <source>Nothing has gone out yet: poll the tenant first.</source>
        <translation>Rien n’a encore été envoyé&#xa0;: interrogez d’abord le locataire.</translation>
    </message>
    <message>
        <source>What has gone out last was scored with it already.</source>
        <translation>Le dernier envoi a déjà été évalué avec lui.</translation>
    </message>
    <message>
        <source>The new scores are not out yet: what went out last was scored with another profile.</source>
        <translation>Les nouveaux scores ne sont pas encore envoyés&#xa0;: le dernier envoi a été évalué avec un autre profil.</translation>
    </message>
    <message>
        <source>The new scores are not out yet: the newest cycle was not published.</source>
        <translation>Les nouveaux scores ne sont pas encore envoyés&#xa0;: le cycle le plus récent n’a pas été publié.</translation>
    </message>
    <message>
        <source>More devices change band, or are missing, than the brake of %1 allows.</source>
        <translation>Plus d’appareils changent de palier, ou manquent, que le frein de %1 ne le permet.</translation>
    </message>
    <message>
        <source>That cycle is partial, so it goes out only when you say so.</source>
        <translation>Ce cycle est partiel, il n’est donc envoyé que si vous le demandez.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ApplyDialog</name>
    <message>
        <source>Use a profile</source>
        <translation>Utiliser un profil</translation>
    </message>
    <message>
        <source>Tenants, and what the profile would do to each</source>
        <translation>Locataires, et ce que le profil ferait à chacun</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Tous les locataires</translation>
    </message>
    <message>
        <source>Tenants that are counted</source>
        <translation>Locataires comptés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Score tenants with “%1”?</source>
        <translation>Évaluer les locataires avec «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>The bands of each tenant&apos;s newest cycle are shown as they would be, and in brackets how they change. Hash of the profile: %1. Nothing is published by this.</source>
        <translation>Les paliers du cycle le plus récent de chaque locataire sont montrés tels qu’ils seraient, avec leur changement entre parenthèses. Hachage du profil&#xa0;: %1. Cela ne publie rien.</translation>
    </message>
    <message numerus="yes">
        <source>Counted for %1 of %Ln tenant(s)…</source>
        <translation>
            <numerusform>Compté pour %1 locataire sur %Ln…</numerusform>
            <numerusform>Compté pour %1 locataires sur %Ln…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) of the chosen tenants change band.</source>
        <translation>
            <numerusform>%Ln appareil des locataires choisis change de palier.</numerusform>
            <numerusform>%Ln appareils des locataires choisis changent de palier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use for %Ln tenant(s)</source>
        <translation>
            <numerusform>Utiliser pour %Ln locataire</numerusform>
            <numerusform>Utiliser pour %Ln locataires</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tenant, its former profile</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give each tenant its former profile back</source>
        <translation>Rendre à chaque locataire son profil précédent</translation>
    </message>
    <message>
        <source>Other tenants…</source>
        <translation>Autres locataires…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in use for %Ln tenant(s).</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» est utilisé pour %Ln locataire.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» est utilisé pour %Ln locataires.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::ApplyModel</name>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Change band</source>
        <translation>Changent de palier</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>devices, change</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>uses it already</source>
        <translation>l’utilise déjà</translation>
    </message>
    <message>
        <source>never polled</source>
        <translation>jamais interrogé</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>chargement…</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>comptage…</translation>
    </message>
</context>
<context>
    <name>Trustgauge::AsOfLine</name>
    <message>
        <source>As of %1, as scored then with %2 %3. Only to be read; everything else goes on with the newest cycle.</source>
        <comment>time, name of a profile, hash</comment>
        <translation>État au %1, évalué alors avec %2 %3. En lecture seule&#x202f;; tout le reste continue avec le cycle le plus récent.</translation>
    </message>
    <message>
        <source>That cycle cannot be shown: %1</source>
        <translation>Ce cycle ne peut pas être affiché&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading that cycle…</source>
        <translation>Lecture de ce cycle…</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Revenir à maintenant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Trustgauge::Background</name>
    <message>
        <source>Poll all tenants now</source>
        <translation>Interroger tous les locataires maintenant</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Suspendre l’interrogation</translation>
    </message>
    <message>
        <source>Resume polling</source>
        <translation>Reprendre l’interrogation</translation>
    </message>
    <message>
        <source>Ask again when the window is closed</source>
        <translation>Redemander à la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Open Trustgauge</source>
        <translation>Ouvrir Trustgauge</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Trustgauge goes on polling</source>
        <translation>Trustgauge continue d’interroger</translation>
    </message>
    <message>
        <source>The window is closed; Trustgauge stays here in the tray. Its menu ends it.</source>
        <translation>La fenêtre est fermée&#x202f;; Trustgauge reste ici, dans la zone de notification. Son menu permet de le quitter.</translation>
    </message>
    <message>
        <source>Close Trustgauge</source>
        <translation>Fermer Trustgauge</translation>
    </message>
    <message>
        <source>Go on polling?</source>
        <translation>Continuer d’interroger&#x202f;?</translation>
    </message>
    <message>
        <source>This desktop has no tray to stay in. Minimised, Trustgauge goes on polling on schedule; when it ends, nothing is polled or published until it is started again.</source>
        <translation>Ce bureau n’a pas de zone de notification. Réduit, Trustgauge continue d’interroger selon la planification&#x202f;; une fois quitté, rien n’est interrogé ni publié jusqu’à son prochain démarrage.</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Ne plus demander</translation>
    </message>
    <message>
        <source>Keep running, minimised</source>
        <translation>Continuer, fenêtre réduite</translation>
    </message>
</context>
<context>
    <name>Trustgauge::BandChart</name>
    <message>
        <source>Devices by band</source>
        <translation>Appareils par palier</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): %Ln device(s)</source>
        <translation>
            <numerusform>%1 (%2)&#xa0;: %Ln appareil</numerusform>
            <numerusform>%1 (%2)&#xa0;: %Ln appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln device(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln appareil</numerusform>
            <numerusform>%1&#xa0;: %Ln appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>no band</source>
        <translation>aucun palier</translation>
    </message>
    <message>
        <source>%1, %2; before: %3, %4</source>
        <comment>devices, share; devices before, share before</comment>
        <translation>%1, %2&#x202f;; avant&#xa0;: %3, %4</translation>
    </message>
    <message>
        <source>%1, %2; at worst: %3, %4</source>
        <comment>devices, share; devices at worst, share at worst</comment>
        <translation>%1, %2&#x202f;; au pire&#xa0;: %3, %4</translation>
    </message>
</context>
<context>
    <name>Trustgauge::BandLegend</name>
    <message>
        <source>Bands shown in the chart</source>
        <translation>Paliers affichés dans le graphique</translation>
    </message>
</context>
<context>
    <name>Trustgauge::BarChart</name>
    <message>
        <source>Save the chart…</source>
        <translation>Enregistrer le graphique…</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Afficher en tableau</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Trustgauge::BreakdownPanel</name>
    <message>
        <source>Breakdown of the selected device</source>
        <translation>Détail de l’appareil sélectionné</translation>
    </message>
    <message>
        <source>Select a device to see why it has its score.</source>
        <translation>Sélectionnez un appareil pour voir d’où vient son score.</translation>
    </message>
    <message>
        <source>Score %1 (%2)</source>
        <translation>Score %1 (%2)</translation>
    </message>
    <message>
        <source>Unknown, so not judged: %1.</source>
        <translation>Inconnus, donc non jugés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Cheapest change to the next band</source>
        <translation>Plus petit changement vers le palier suivant</translation>
    </message>
    <message>
        <source>Since the cycle before</source>
        <translation>Depuis le cycle précédent</translation>
    </message>
    <message>
        <source>completeness %1</source>
        <translation>complétude %1</translation>
    </message>
    <message>
        <source>Insufficient data: only %1 of the points can be judged, below the floor of %2. Unknown: %3.</source>
        <translation>Données insuffisantes&#xa0;: seuls %1 des points peuvent être jugés, sous le plancher de %2. Inconnus&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON brut</translation>
    </message>
    <message>
        <source>Asks Defender for the record of this device, and shows it as it comes.</source>
        <translation>Demande à Defender l’enregistrement de cet appareil et l’affiche tel qu’il arrive.</translation>
    </message>
    <message>
        <source>Open in portal</source>
        <translation>Ouvrir dans le portail</translation>
    </message>
    <message>
        <source>Opens the device&apos;s page in the Defender portal, in the browser.</source>
        <translation>Ouvre la page de l’appareil dans le portail Defender, dans le navigateur.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>score, band</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Cheapest change to the next band under the edited profile</source>
        <translation>Plus petit changement vers le palier suivant selon le profil modifié</translation>
    </message>
</context>
<context>
    <name>Trustgauge::BudgetCard</name>
    <message>
        <source>Limits of the API</source>
        <translation>Limites de l’API</translation>
    </message>
    <message>
        <source>Show the calls of the last hour</source>
        <translation>Afficher les appels de la dernière heure</translation>
    </message>
    <message>
        <source>Endpoint of which the calls are shown</source>
        <translation>Point de terminaison dont les appels sont affichés</translation>
    </message>
    <message>
        <source>Each endpoint has limits of its own</source>
        <translation>Chaque point de terminaison a ses propres limites</translation>
    </message>
    <message>
        <source>Minute from</source>
        <translation>Minute dès</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Left of the minute</source>
        <translation>Reste de la minute</translation>
    </message>
    <message>
        <source>Calls of the hour</source>
        <translation>Appels de l’heure</translation>
    </message>
    <message>
        <source>Calls in each minute of the last hour</source>
        <translation>Appels de chaque minute de la dernière heure</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore demandé</translation>
    </message>
    <message>
        <source>left: %1 of %2 this minute, %3 of %4 this hour</source>
        <translation>reste&#xa0;: %1 sur %2 cette minute, %3 sur %4 cette heure</translation>
    </message>
    <message>
        <source>this service has no limits</source>
        <translation>ce service n’a pas de limites</translation>
    </message>
</context>
<context>
    <name>Trustgauge::BundleDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Dossier de support</translation>
    </message>
    <message>
        <source>Text of the support bundle</source>
        <translation>Texte du dossier de support</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>This is everything that will be saved. Secrets and tokens are taken out; names of devices and people, addresses and hosts of your own are replaced by pseudonyms.</source>
        <translation>Voici tout ce qui sera enregistré. Les secrets et les jetons sont retirés&#x202f;; les noms d’appareils et de personnes, les adresses et vos propres hôtes sont remplacés par des pseudonymes.</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Enregistrer le dossier de support</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CallChart</name>
    <message>
        <source>Calls in each minute of the last hour</source>
        <translation>Appels de chaque minute de la dernière heure</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in the last hour</source>
        <translation>
            <numerusform>%Ln appel dans la dernière heure</numerusform>
            <numerusform>%Ln appels dans la dernière heure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln call(s)</source>
        <extracomment>of a minute: %1 and %2 are times of day</extracomment>
        <translation>
            <numerusform>%1 à %2&#xa0;: %Ln appel</numerusform>
            <numerusform>%1 à %2&#xa0;: %Ln appels</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of %2 that a minute allows</source>
        <translation>%1, sur %2 permis par minute</translation>
    </message>
    <message>
        <source>Calls per minute</source>
        <translation>Appels par minute</translation>
    </message>
    <message>
        <source>limit of a minute</source>
        <translation>limite par minute</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CallModel</name>
    <message>
        <source>Endpoint</source>
        <translation>Point de terminaison</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation>Durée moyenne</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CallsPart</name>
    <message>
        <source>Filter the calls</source>
        <translation>Filtrer les appels</translation>
    </message>
    <message>
        <source>Filter by endpoint or result</source>
        <translation>Filtrer par point de terminaison ou résultat</translation>
    </message>
    <message>
        <source>Copies the rows that are shown. None holds a secret.</source>
        <translation>Copie les lignes affichées. Aucune ne contient de secret.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Calls of this program</source>
        <translation>Appels de ce programme</translation>
    </message>
    <message>
        <source>none since the start; a poll or the doctor makes some</source>
        <translation>aucun depuis le démarrage&#x202f;; une interrogation ou le diagnostic en fait</translation>
    </message>
    <message>
        <source>%1 since the start, of all tenants</source>
        <comment>calls</comment>
        <translation>%1 depuis le démarrage, de tous les locataires</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln appel</numerusform>
            <numerusform>%Ln appels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::CellFilterActions</name>
    <message>
        <source>Filter by this cell</source>
        <translation>Filtrer par cette cellule</translation>
    </message>
    <message>
        <source>Leave out what is like this cell</source>
        <translation>Exclure ce qui ressemble à cette cellule</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CertificateField</name>
    <message>
        <source>From a file…</source>
        <translation>D’un fichier…</translation>
    </message>
    <message>
        <source>Take certificate and private key from a PEM file</source>
        <translation>Prendre le certificat et la clé privée dans un fichier PEM</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Take certificate and private key, as PEM text, from the clipboard</source>
        <translation>Prendre le certificat et la clé privée, en texte PEM, dans le Presse-papiers</translation>
    </message>
    <message>
        <source>None chosen: a PEM text of the certificate with its private key.</source>
        <translation>Aucun choisi&#xa0;: un texte PEM du certificat avec sa clé privée.</translation>
    </message>
    <message>
        <source>Certificate and private key</source>
        <translation>Certificat et clé privée</translation>
    </message>
    <message>
        <source>PEM text (*.pem *.key *.crt)</source>
        <translation>Texte PEM (*.pem *.key *.crt)</translation>
    </message>
    <message>
        <source>Certificate “%1”, thumbprint %2, valid from %3 to %4</source>
        <translation>Certificat «&#xa0;%1&#xa0;», empreinte %2, valide du %3 au %4</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ChangeCard</name>
    <message>
        <source>Since the cycle before</source>
        <translation>Depuis le cycle précédent</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Largest changes</source>
        <translation>Plus grands changements</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Main cause</source>
        <translation>Cause principale</translation>
    </message>
    <message>
        <source>Changes by cause</source>
        <translation>Changements par cause</translation>
    </message>
    <message>
        <source>Devices that changed most</source>
        <translation>Appareils ayant le plus changé</translation>
    </message>
    <message>
        <source>This is the first cycle; from the next one on, what changed and why is shown here.</source>
        <translation>C’est le premier cycle&#x202f;; à partir du suivant, ce qui a changé et pourquoi s’affiche ici.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>comparé à %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s) rose</source>
        <translation>
            <numerusform>%Ln score a augmenté</numerusform>
            <numerusform>%Ln scores ont augmenté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s) fell</source>
        <translation>
            <numerusform>%Ln score a baissé</numerusform>
            <numerusform>%Ln scores ont baissé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) appeared</source>
        <translation>
            <numerusform>%Ln appareil est apparu</numerusform>
            <numerusform>%Ln appareils sont apparus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) were not seen</source>
        <translation>
            <numerusform>%Ln appareil n’a pas été vu</numerusform>
            <numerusform>%Ln appareils n’ont pas été vus</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>To a worse band</source>
        <translation>Vers un palier moins bon</translation>
    </message>
    <message>
        <source>To a better band</source>
        <translation>Vers un meilleur palier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) fell to insufficient data</source>
        <translation>
            <numerusform>%Ln appareil est passé à des données insuffisantes</numerusform>
            <numerusform>%Ln appareils sont passés à des données insuffisantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) came back from insufficient data</source>
        <translation>
            <numerusform>%Ln appareil a de nouveau des données suffisantes</numerusform>
            <numerusform>%Ln appareils ont de nouveau des données suffisantes</numerusform>
        </translation>
    </message>
    <message>
        <source>The cycle before cannot be read: %1</source>
        <translation>Le cycle précédent est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>No cycle before this one is stored.</source>
        <translation>Aucun cycle antérieur à celui-ci n’est conservé.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ChangesCard</name>
    <message>
        <source>How often it would have changed</source>
        <translation>Combien de fois elle aurait changé</translation>
    </message>
    <message>
        <source>Days in which changes of action are counted</source>
        <translation>Jours sur lesquels les changements d’action sont comptés</translation>
    </message>
    <message>
        <source>days</source>
        <comment>after a number in a field</comment>
        <translation>jours</translation>
    </message>
    <message>
        <source>Count changes</source>
        <translation>Compter les changements</translation>
    </message>
    <message>
        <source>Replays the stored cycles of these days under the rules as they are now</source>
        <translation>Rejoue les cycles conservés de ces jours selon les règles actuelles</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Changes of action as</source>
        <translation>Affichage des changements d’action</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>Devices by changes of action</source>
        <translation>Appareils par changements d’action</translation>
    </message>
    <message>
        <source>Replaying the stored cycles…</source>
        <translation>Les cycles conservés sont rejoués…</translation>
    </message>
    <message>
        <source>Counting was cancelled.</source>
        <translation>Le comptage a été annulé.</translation>
    </message>
    <message>
        <source>A device whose action changes again and again annoys whoever uses it. The stored cycles tell how often that would have happened.</source>
        <translation>Un appareil dont l’action change sans cesse agace qui l’utilise. Les cycles conservés disent combien de fois cela serait arrivé.</translation>
    </message>
    <message>
        <source>In %1 of %2:</source>
        <comment>cycles; days</comment>
        <translation>Sur %1 en %2&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycle(s)</source>
        <translation>
            <numerusform>%Ln cycle</numerusform>
            <numerusform>%Ln cycles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 no device would have changed its action.</source>
        <comment>period</comment>
        <translation>%1 aucun appareil n’aurait changé d’action.</translation>
    </message>
    <message>
        <source>%1 %2 would have changed the action, at most %3.</source>
        <comment>period; devices; times</comment>
        <translation>%1 %2 avec changement d’action, %3 au plus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>This is of rules or devices from before; count again.</source>
        <translation>Ceci vaut pour des règles ou des appareils antérieurs&#x202f;; recomptez.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln device(s) with more than two changes</source>
        <translation>
            <numerusform>Afficher %Ln appareil à plus de deux changements</numerusform>
            <numerusform>Afficher %Ln appareils à plus de deux changements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::ChangesChart</name>
    <message>
        <source>Devices whose action changed, by cycle</source>
        <translation>Appareils dont l’action a changé, par cycle</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln device(s) met another action than before</source>
        <comment>time</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln appareil relevait d’une autre action qu’avant</numerusform>
            <numerusform>%1&#xa0;: %Ln appareils relevaient d’une autre action qu’avant</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; compared with %2</source>
        <comment>changes; those of the other policy</comment>
        <translation>%1&#x202f;; comparé à %2</translation>
    </message>
    <message>
        <source>Devices whose action changed, by cycle; dashed: what it is compared with</source>
        <translation>Appareils dont l’action a changé, par cycle&#x202f;; en pointillés&#xa0;: élément de comparaison</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ChartCard</name>
    <message>
        <source>Scale of the bars</source>
        <translation>Échelle des barres</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>Enregistrer le graphique…</translation>
    </message>
    <message>
        <source>Chart or table (%1)</source>
        <translation>Graphique ou tableau (%1)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ChartSaver</name>
    <message>
        <source>cycle of %1</source>
        <translation>cycle du %1</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Figures as CSV (*.csv)</source>
        <translation>Chiffres en CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CheckCard</name>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Check this again</source>
        <translation>Vérifier ceci de nouveau</translation>
    </message>
    <message>
        <source>Open the page for it</source>
        <translation>Ouvrir la page correspondante</translation>
    </message>
    <message>
        <source>choose one to see what it means</source>
        <translation>choisissez-en une pour voir ce qu’elle signifie</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Vu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CloudSection</name>
    <message>
        <source>Commercial</source>
        <translation>Commercial</translation>
    </message>
    <message>
        <source>US Government GCC</source>
        <translation>Gouvernement américain GCC</translation>
    </message>
    <message>
        <source>US Government GCC High</source>
        <translation>Gouvernement américain GCC High</translation>
    </message>
    <message>
        <source>US Department of Defense</source>
        <translation>Département de la Défense américain</translation>
    </message>
    <message>
        <source>Global: nearest</source>
        <translation>Mondial&#xa0;: le plus proche</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Union européenne</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>C&amp;loud</source>
        <translation>C&amp;loud</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Région</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ColumnChooser</name>
    <message>
        <source>Search columns</source>
        <translation>Rechercher des colonnes</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln column(s)</source>
        <translation>
            <numerusform>Rechercher dans %Ln colonne</numerusform>
            <numerusform>Rechercher dans %Ln colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
    <message>
        <source>The usual columns in their usual order and width</source>
        <translation>Les colonnes habituelles, dans leur ordre et leur largeur habituels</translation>
    </message>
    <message>
        <source>Fit widths</source>
        <translation>Ajuster les largeurs</translation>
    </message>
    <message>
        <source>As wide as headers and visible rows need</source>
        <translation>Aussi larges que l’exigent les en-têtes et les lignes visibles</translation>
    </message>
    <message>
        <source>stays in view</source>
        <translation>reste visible</translation>
    </message>
    <message>
        <source>sorted</source>
        <translation>trié</translation>
    </message>
    <message>
        <source>sorted %1</source>
        <comment>place in the order</comment>
        <translation>tri %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Space shows or hides a column; Alt+Up and Alt+Down move it.</source>
        <translation>Espace affiche ou masque une colonne&#x202f;; Alt+Haut et Alt+Bas la déplacent.</translation>
    </message>
    <message numerus="yes">
        <source>Shown, in this order (%Ln)</source>
        <translation>
            <numerusform>Affichée, dans cet ordre (%Ln)</numerusform>
            <numerusform>Affichées, dans cet ordre (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown (%Ln)</source>
        <translation>
            <numerusform>Non affichée (%Ln)</numerusform>
            <numerusform>Non affichées (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Search commands, tenants, profiles and devices</source>
        <translation>Rechercher des commandes, des locataires, des profils et des appareils</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CompareDialog</name>
    <message>
        <source>Compare profiles</source>
        <translation>Comparer des profils</translation>
    </message>
    <message>
        <source>Left profile</source>
        <translation>Profil de gauche</translation>
    </message>
    <message>
        <source>Right profile</source>
        <translation>Profil de droite</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Paramètres qui diffèrent</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Devices by band</source>
        <translation>Appareils par palier</translation>
    </message>
    <message>
        <source>From the left profile (rows) to the right one; press a cell to list its devices</source>
        <translation>Du profil de gauche (lignes) à celui de droite&#x202f;; appuyez sur une cellule pour lister ses appareils</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Band</source>
        <comment>of a device</comment>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Devices that differ</source>
        <translation>Appareils qui diffèrent</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Paliers</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Ce qui est comparé</translation>
    </message>
    <message>
        <source>Export the devices…</source>
        <translation>Exporter les appareils…</translation>
    </message>
    <message>
        <source>List in Devices</source>
        <translation>Lister dans Appareils</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Differ between %1</source>
        <translation>Diffèrent entre %1</translation>
    </message>
    <message>
        <source>“%1” has a fault and cannot be compared.</source>
        <translation>«&#xa0;%1&#xa0;» contient une erreur et ne peut pas être comparé.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Score moyen</translation>
    </message>
    <message>
        <source>Median score</source>
        <translation>Score médian</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95e centile</translation>
    </message>
    <message>
        <source>Both score alike.</source>
        <translation>Les deux donnent les mêmes scores.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) differ.</source>
        <translation>
            <numerusform>%Ln paramètre diffère.</numerusform>
            <numerusform>%Ln paramètres diffèrent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) change band.</source>
        <translation>
            <numerusform>%Ln appareil change de palier.</numerusform>
            <numerusform>%Ln appareils changent de palier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) differ in points.</source>
        <translation>
            <numerusform>%Ln appareil diffère en points.</numerusform>
            <numerusform>%Ln appareils diffèrent en points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are listed here.</source>
        <translation>
            <numerusform>Le premier (%Ln) figure ici.</numerusform>
            <numerusform>Les %Ln premiers figurent ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>profiles</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bands, profiles</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Compare with a profile file</source>
        <translation>Comparer avec un fichier de profil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profils (*.json)</translation>
    </message>
    <message>
        <source>Export the devices that differ</source>
        <translation>Exporter les appareils qui diffèrent</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ConnectionSection</name>
    <message>
        <source>Sign-in address</source>
        <translation>Adresse de connexion</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>Token audience</source>
        <translation>Audience du jeton</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Point de terminaison du jeton</translation>
    </message>
    <message>
        <source>v2</source>
        <translation>v2</translation>
    </message>
    <message>
        <source>v1</source>
        <translation>v1</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>empty: as the system says</source>
        <translation>vide&#xa0;: celui du système</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Utilisateur du proxy</translation>
    </message>
    <message>
        <source>empty: the proxy asks for none</source>
        <translation>vide&#xa0;: le proxy n’en demande pas</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>empty: keep the one that is stored</source>
        <translation>vide&#xa0;: garder celui qui est enregistré</translation>
    </message>
    <message>
        <source>PEM file; empty: the system&apos;s authorities</source>
        <translation>Fichier PEM&#x202f;; vide&#xa0;: les autorités du système</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Autorité propre</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ConnectionTrial</name>
    <message>
        <source>Testing the connection</source>
        <translation>Test de la connexion</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Le test a été annulé.</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Annuler le test</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Signs in and reads a few devices; nothing is saved.</source>
        <translation>Se connecte et lit quelques appareils&#x202f;; rien n’est enregistré.</translation>
    </message>
    <message>
        <source>It does not work: %1</source>
        <translation>Cela ne fonctionne pas&#xa0;: %1</translation>
    </message>
    <message>
        <source>It works, with a warning: %1</source>
        <translation>Cela fonctionne, avec un avertissement&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>It works, with this warning and %Ln more: %1</source>
        <translation>
            <numerusform>Cela fonctionne, avec cet avertissement et %Ln autre&#xa0;: %1</numerusform>
            <numerusform>Cela fonctionne, avec cet avertissement et %Ln autres&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It works: the application can sign in and read what is needed.</source>
        <translation>Cela fonctionne&#xa0;: l’application peut se connecter et lire ce qu’il faut.</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Vu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ConsentCard</name>
    <message>
        <source>Admin consent</source>
        <translation>Consentement administrateur</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>The consent link is on the clipboard.</source>
        <translation>Le lien de consentement est dans le Presse-papiers.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Ouvrir dans le navigateur</translation>
    </message>
    <message>
        <source>Wait for the grant</source>
        <translation>Attendre le consentement</translation>
    </message>
    <message numerus="yes">
        <source>Looks into a fresh token every %Ln second(s) until the needed permissions are there</source>
        <translation>
            <numerusform>Examine un nouveau jeton toutes les %Ln secondes jusqu’à ce que les autorisations nécessaires y soient</numerusform>
            <numerusform>Examine un nouveau jeton toutes les %Ln secondes jusqu’à ce que les autorisations nécessaires y soient</numerusform>
        </translation>
    </message>
    <message>
        <source>A Cloud Application, Application, Privileged Role or Global Administrator may grant it. It grants what the app registration lists and may replace an earlier grant.</source>
        <translation>Un administrateur d’application cloud, d’application, de rôle privilégié ou général peut l’accorder. Il accorde ce que l’inscription d’application énumère et peut remplacer un consentement antérieur.</translation>
    </message>
    <message numerus="yes">
        <source>Looks again in %Ln second(s).</source>
        <translation>
            <numerusform>Nouvel examen dans %Ln seconde.</numerusform>
            <numerusform>Nouvel examen dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetches a fresh token…</source>
        <translation>Demande d’un nouveau jeton…</translation>
    </message>
    <message>
        <source>The permissions have arrived; run the checks once more.</source>
        <translation>Les autorisations sont arrivées&#x202f;; relancez les vérifications.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CoverageBars</name>
    <message>
        <source>Devices without data, by field</source>
        <translation>Appareils sans données, par champ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>devices · share</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CveSection</name>
    <message>
        <source>CVEs</source>
        <translation>CVE</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copies the whole list as a table.</source>
        <translation>Copie toute la liste sous forme de tableau.</translation>
    </message>
    <message>
        <source>Copy the list of CVEs</source>
        <translation>Copier la liste des CVE</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export the list of CVEs</source>
        <translation>Exporter la liste des CVE</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Ask for the CVEs of this device</source>
        <translation>Demander les CVE de cet appareil</translation>
    </message>
    <message>
        <source>Asks Defender for the vulnerabilities of this device now. The answer is shown only, not stored.</source>
        <translation>Demande maintenant à Defender les vulnérabilités de cet appareil. La réponse est seulement affichée, pas conservée.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>CVEs of the device</source>
        <translation>CVE de l’appareil</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Demande en cours…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln CVE(s)</source>
        <translation>
            <numerusform>%Ln CVE</numerusform>
            <numerusform>%Ln CVE</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln count</source>
        <translation>
            <numerusform>%1 comptée sur %Ln</numerusform>
            <numerusform>%1 comptées sur %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucune.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln record(s)</source>
        <translation>
            <numerusform>L’enregistrement (%Ln)</numerusform>
            <numerusform>Les %Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer lines</source>
        <translation>Moins de lignes</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CvesExporter</name>
    <message>
        <source>CVEs as CSV…</source>
        <translation>CVE en CSV…</translation>
    </message>
    <message>
        <source>CVEs as JSON…</source>
        <translation>CVE en JSON…</translation>
    </message>
    <message>
        <source>Software as CSV…</source>
        <translation>Logiciels en CSV…</translation>
    </message>
    <message>
        <source>Software as JSON…</source>
        <translation>Logiciels en JSON…</translation>
    </message>
    <message>
        <source>Patch plan as CSV…</source>
        <translation>Plan de correctifs en CSV…</translation>
    </message>
    <message>
        <source>Patch plan as JSON…</source>
        <translation>Plan de correctifs en JSON…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CvesModel</name>
    <message>
        <source>CVE</source>
        <translation>CVE</translation>
    </message>
    <message>
        <source>CVSS</source>
        <translation>CVSS</translation>
    </message>
    <message>
        <source>The highest of all devices</source>
        <translation>Le plus élevé de tous les appareils</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Of the record with the highest CVSS</source>
        <translation>De l’enregistrement au CVSS le plus élevé</translation>
    </message>
    <message>
        <source>Exploit</source>
        <translation>Exploit</translation>
    </message>
    <message>
        <source>Whether any record says that an exploit is known</source>
        <translation>Si un enregistrement indique qu’un exploit est connu</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Devices with sufficient data that have it</source>
        <translation>Appareils aux données suffisantes qui l’ont</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Comptée</translation>
    </message>
    <message>
        <source>Devices on which it counts under the profile</source>
        <translation>Appareils sur lesquels elle compte selon le profil</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>By how much exact scores would fall in all if it alone were fixed everywhere</source>
        <translation>De combien les scores exacts baisseraient en tout si elle seule était corrigée partout</translation>
    </message>
    <message>
        <source>Band drops</source>
        <translation>Baisses de palier</translation>
    </message>
    <message>
        <source>Devices that would get a lower band</source>
        <translation>Appareils qui obtiendraient un palier inférieur</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CycleCard</name>
    <message>
        <source>Cycle shown</source>
        <translation>Cycle affiché</translation>
    </message>
    <message>
        <source>Last cycle</source>
        <translation>Dernier cycle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>État au</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>duration of a cycle</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Vulnerabilities from</source>
        <translation>Source des vulnérabilités</translation>
    </message>
    <message>
        <source>Scored with</source>
        <translation>Évalué avec</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unusual was seen.</source>
        <translation>Rien d’inhabituel.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CycleLogModel</name>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>duration of a cycle</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Vulnerabilities from</source>
        <translation>Source des vulnérabilités</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CycleNotes</name>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Select a cycle to read its notes in full.</source>
        <translation>Sélectionnez un cycle pour lire toutes ses remarques.</translation>
    </message>
    <message>
        <source>Notes of the cycle</source>
        <translation>Remarques du cycle</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>Lancer le diagnostic</translation>
    </message>
    <message>
        <source>Copy the notes</source>
        <translation>Copier les remarques</translation>
    </message>
    <message>
        <source>Cycle of %1</source>
        <translation>Cycle du %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>État au</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>duration of a cycle</comment>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Without CVEs</source>
        <translation>Sans CVE</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Vulnérabilités</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Aucune remarque</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CyclesPart</name>
    <message>
        <source>Cycles</source>
        <translation>Cycles</translation>
    </message>
    <message>
        <source>every poll of this tenant, newest first</source>
        <translation>toutes les interrogations de ce locataire, la plus récente d’abord</translation>
    </message>
    <message>
        <source>%1 has not been polled yet.</source>
        <translation>%1 n’a pas encore été interrogé.</translation>
    </message>
    <message>
        <source>Every poll of it will stand here, with what went wrong and what is worth knowing.</source>
        <translation>Chacune de ses interrogations figurera ici, avec ce qui a échoué et ce qui vaut d’être su.</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>Interroger maintenant</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DateLine</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Choisir dans un calendrier</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Choisir dans un calendrier (Alt+Bas)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DeviceBar</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DeviceCvesModel</name>
    <message>
        <source>Not told</source>
        <comment>software</comment>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>CVE</source>
        <translation>CVE</translation>
    </message>
    <message>
        <source>CVSS</source>
        <translation>CVSS</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Exploit</source>
        <translation>Exploit</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mise à jour</translation>
    </message>
    <message>
        <source>Whether it counts is not known.</source>
        <translation>On ne sait pas si elle compte.</translation>
    </message>
    <message>
        <source>It counts under the profile shown.</source>
        <translation>Elle compte selon le profil affiché.</translation>
    </message>
    <message>
        <source>It does not count under the profile shown.</source>
        <translation>Elle ne compte pas selon le profil affiché.</translation>
    </message>
    <message>
        <source>Click: all devices with %1. %2</source>
        <translation>Clic&#xa0;: tous les appareils avec %1. %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DevicePane</name>
    <message>
        <source>No device matches.</source>
        <translation>Aucun appareil ne correspond.</translation>
    </message>
    <message>
        <source>Change the words of the filter, or take it away to see the whole fleet.</source>
        <translation>Changez les mots du filtre, ou retirez-le pour voir tout le parc.</translation>
    </message>
    <message>
        <source>Show all devices</source>
        <translation>Afficher tous les appareils</translation>
    </message>
    <message>
        <source>The last cycle had no devices.</source>
        <translation>Le dernier cycle n’avait aucun appareil.</translation>
    </message>
    <message>
        <source>Defender named none. The doctor tells whether the application may read them.</source>
        <translation>Defender n’en a nommé aucun. Le diagnostic dit si l’application a le droit de les lire.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DeviceScope</name>
    <message>
        <source>Filter the devices that count</source>
        <translation>Filtrer les appareils qui comptent</translation>
    </message>
    <message>
        <source>All devices; or a filter, for example %1</source>
        <translation>Tous les appareils&#x202f;; ou un filtre, par exemple %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Until then all devices count.</source>
        <translation>D’ici là, tous les appareils comptent.</translation>
    </message>
    <message>
        <source>Until then those of “%1” count: %2.</source>
        <comment>a filter; how many devices</comment>
        <translation>D’ici là, ceux de «&#xa0;%1&#xa0;» comptent&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DeviceStory</name>
    <message>
        <source>As the service told last, on %1. Of the cycle of %2, which is shown, only the numbers above are kept.</source>
        <translation>Selon la dernière indication du service, le %1. Du cycle affiché, du %2, seuls les nombres ci-dessus sont conservés.</translation>
    </message>
    <message>
        <source>As the service told on %1.</source>
        <translation>Selon l’indication du service le %1.</translation>
    </message>
    <message>
        <source>The vulnerability source has told nothing about this device.</source>
        <translation>La source de vulnérabilités n’a rien indiqué sur cet appareil.</translation>
    </message>
    <message>
        <source>No vulnerability records are kept: the tenant&apos;s settings name no source for them.</source>
        <translation>Aucun enregistrement de vulnérabilité n’est conservé&#xa0;: les paramètres du locataire n’en nomment pas de source.</translation>
    </message>
    <message>
        <source>No vulnerability records of this tenant are kept yet. The next poll that reads them will keep them.</source>
        <translation>Aucun enregistrement de vulnérabilité de ce locataire n’est encore conservé. La prochaine interrogation qui les lira les conservera.</translation>
    </message>
    <message>
        <source>As the service answered at %1; not stored. This list names no software and no update.</source>
        <translation>Selon la réponse du service à %1&#x202f;; non conservée. Cette liste ne nomme ni logiciel ni mise à jour.</translation>
    </message>
    <message>
        <source>It is of now, not of the cycle shown.</source>
        <translation>Elle date de maintenant, pas du cycle affiché.</translation>
    </message>
    <message>
        <source>The devices of the demo are invented: no portal has them.</source>
        <translation>Les appareils de la démo sont inventés&#xa0;: aucun portail ne les connaît.</translation>
    </message>
    <message>
        <source>Export the CVEs of the device</source>
        <translation>Exporter les CVE de l’appareil</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DeviceTable</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copier la cellule</translation>
    </message>
    <message>
        <source>Text, tab-separated</source>
        <translation>Texte, séparé par des tabulations</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Hide column “%1”</source>
        <translation>Masquer la colonne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Fit widths</source>
        <translation>Ajuster les largeurs</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
    <message>
        <source>Copy rows as</source>
        <translation>Copier les lignes en</translation>
    </message>
    <message>
        <source>Copy cell as</source>
        <translation>Copier la cellule en</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DevicesPage</name>
    <message>
        <source>Band: %1</source>
        <translation>Palier&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Stay in %1 (edited profile)</source>
        <comment>band</comment>
        <translation>Restent au palier %1 (profil modifié)</translation>
    </message>
    <message>
        <source>%1 → %2 (edited profile)</source>
        <comment>from band to band</comment>
        <translation>%1 → %2 (profil modifié)</translation>
    </message>
    <message>
        <source>%1 before the edit</source>
        <comment>band</comment>
        <translation>%1 avant la modification</translation>
    </message>
    <message>
        <source>%1 after the edit</source>
        <comment>band</comment>
        <translation>%1 après la modification</translation>
    </message>
    <message>
        <source>Score changes (edited profile)</source>
        <translation>Changement de score (profil modifié)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DistributionCard</name>
    <message>
        <source>Bands</source>
        <translation>Paliers</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Show devices by</source>
        <translation>Afficher les appareils par</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>logarithmic scale</comment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Scale of the bars</source>
        <translation>Échelle des barres</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show before and after as</source>
        <translation>Affichage avant et après</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>editing</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <comment>editing</comment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Share before</source>
        <translation>Part avant</translation>
    </message>
    <message>
        <source>Share after</source>
        <translation>Part après</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Before (dashed) and after</source>
        <translation>Avant (en pointillés) et après</translation>
    </message>
    <message>
        <source>Devices by band before and after</source>
        <translation>Appareils par palier avant et après</translation>
    </message>
    <message>
        <source>Devices by score before and after</source>
        <translation>Appareils par score avant et après</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Tous les appareils</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DoctorExport</name>
    <message>
        <source>The note is on the clipboard. It holds no secret.</source>
        <translation>La note est dans le Presse-papiers. Elle ne contient aucun secret.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Note in Markdown (*.md)</source>
        <translation>Note en Markdown (*.md)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DoctorModel</name>
    <message>
        <source>Waiting</source>
        <comment>a check of the doctor</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Constat</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DoctorPage</name>
    <message>
        <source>Run the checks</source>
        <translation>Lancer les vérifications</translation>
    </message>
    <message>
        <source>The checks were cancelled; those that were not reached are marked.</source>
        <translation>Les vérifications ont été annulées&#x202f;; celles qui n’ont pas été atteintes sont marquées.</translation>
    </message>
    <message>
        <source>The connection of %1 has not been checked yet.</source>
        <translation>La connexion de %1 n’a pas encore été vérifiée.</translation>
    </message>
    <message>
        <source>The doctor tries every link from the settings to the data, with at most twelve calls, and says which one is broken and what mends it.</source>
        <translation>Le diagnostic essaie chaque maillon, des paramètres aux données, avec douze appels au plus, et dit lequel est rompu et comment y remédier.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DraftBar</name>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Your edits and the profile in use, side by side</source>
        <translation>Vos modifications et le profil utilisé, côte à côte</translation>
    </message>
    <message>
        <source>Move onto it</source>
        <translation>Reporter dessus</translation>
    </message>
    <message>
        <source>What you changed is changed in the profile now in use; all else is as it is there</source>
        <translation>Ce que vous avez modifié est modifié dans le profil maintenant utilisé&#x202f;; tout le reste y est inchangé</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Garder tel quel</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Back to the profile in use; undo brings the draft back</source>
        <translation>Revenir au profil utilisé&#x202f;; Annuler rétablit le brouillon</translation>
    </message>
    <message>
        <source>Draft of %1 restored.</source>
        <translation>Brouillon du %1 restauré.</translation>
    </message>
    <message>
        <source>The profile in use is another one than when you began, which was “%1” (%2).</source>
        <translation>Le profil utilisé n’est plus celui du début de vos modifications, qui était «&#xa0;%1&#xa0;» (%2).</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>The edits stay as they are, compared with the profile now in use</source>
        <translation>Les modifications restent telles quelles, comparées au profil maintenant utilisé</translation>
    </message>
    <message>
        <source>The draft cannot be kept: %1</source>
        <translation>Le brouillon ne peut pas être conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <comment>time of day</comment>
        <translation>Brouillon conservé à %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DraftSession</name>
    <message>
        <source>Draft of %1 restored</source>
        <translation>Brouillon du %1 restauré</translation>
    </message>
    <message>
        <source>Locks restored</source>
        <translation>Verrous restaurés</translation>
    </message>
    <message>
        <source>Changes moved onto “%1”</source>
        <translation>Modifications reportées sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>Instantané %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::EditedChip</name>
    <message>
        <source>Show all figures as in use</source>
        <translation>Afficher tous les chiffres du profil utilisé</translation>
    </message>
    <message>
        <source>Show all figures as in use; the edit stays in Tuning</source>
        <translation>Afficher tous les chiffres du profil utilisé&#x202f;; la modification reste dans Pondération</translation>
    </message>
    <message>
        <source>Edited profile, not saved</source>
        <translation>Profil modifié, non enregistré</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Edited profile, not saved; some figures are under it. Press to go to Tuning</source>
        <translation>Profil modifié, non enregistré&#x202f;; certains chiffres en dépendent. Appuyez pour aller à Pondération</translation>
    </message>
    <message>
        <source>Edited profile, not saved. Press to go to Tuning</source>
        <translation>Profil modifié, non enregistré. Appuyez pour aller à Pondération</translation>
    </message>
    <message>
        <source>%1 %2 is edited from %3 %4 and not saved. Figures are those in use, unless before and after stand side by side. Press to go to Tuning.</source>
        <comment>name, hash, name, hash</comment>
        <translation>%1 %2 est modifié à partir de %3 %4 et n’est pas enregistré. Les chiffres sont ceux du profil utilisé, sauf si avant et après figurent côte à côte. Appuyez pour aller à Pondération.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::EffectCard</name>
    <message>
        <source>Most effect first</source>
        <translation>Plus grand effet d’abord</translation>
    </message>
    <message>
        <source>CVEs</source>
        <translation>CVE</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Show by effect</source>
        <translation>Affichage par effet</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>Quels appareils</translation>
    </message>
    <message>
        <source>Shows the devices that have what is chosen; Enter in the table does the same</source>
        <translation>Affiche les appareils qui ont l’élément choisi&#x202f;; Entrée dans le tableau fait de même</translation>
    </message>
    <message>
        <source>CVEs by effect</source>
        <translation>CVE par effet</translation>
    </message>
    <message>
        <source>Software by effect</source>
        <translation>Logiciels par effet</translation>
    </message>
    <message>
        <source>if it alone were updated everywhere</source>
        <translation>si mis à jour seul, partout</translation>
    </message>
    <message>
        <source>if it alone were fixed everywhere</source>
        <translation>si corrigé seul, partout</translation>
    </message>
    <message>
        <source>The source of these records does not name the software that has the CVEs. Records read in bulk or from export files name it; the CVEs are told without.</source>
        <translation>La source de ces enregistrements ne nomme pas le logiciel qui a les CVE. Les enregistrements lus en masse ou dans des fichiers d’exportation le nomment&#x202f;; les CVE sont indiquées sans lui.</translation>
    </message>
    <message>
        <source>No device that is counted has a CVE.</source>
        <translation>Aucun appareil compté n’a de CVE.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::EffectsCard</name>
    <message>
        <source>Most effect first</source>
        <translation>Plus grand effet d’abord</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>CVEs</source>
        <translation>CVE</translation>
    </message>
    <message>
        <source>Show by effect</source>
        <translation>Affichage par effet</translation>
    </message>
    <message>
        <source>All, and the patch plan</source>
        <translation>Tout, et le plan de correctifs</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Counted CVEs</source>
        <translation>CVE comptées</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Band drops</source>
        <translation>Baisses de palier</translation>
    </message>
    <message>
        <source>CVE</source>
        <translation>CVE</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Comptée sur</translation>
    </message>
    <message>
        <source>Software by effect</source>
        <translation>Logiciels par effet</translation>
    </message>
    <message>
        <source>CVEs by effect</source>
        <translation>CVE par effet</translation>
    </message>
    <message>
        <source>What CVEs and software weigh is told of the newest cycle only.</source>
        <translation>Le poids des CVE et des logiciels n’est indiqué que pour le cycle le plus récent.</translation>
    </message>
    <message>
        <source>The vulnerability records cannot be read: %1</source>
        <translation>Les enregistrements de vulnérabilité sont illisibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading the vulnerability records…</source>
        <translation>Lecture des enregistrements de vulnérabilité…</translation>
    </message>
    <message>
        <source>No vulnerability records are kept of this tenant, so it is not known which CVEs and which software weigh most. Their page tells why.</source>
        <translation>Aucun enregistrement de vulnérabilité de ce locataire n’est conservé&#x202f;; on ne sait donc pas quelles CVE et quels logiciels pèsent le plus. Leur page dit pourquoi.</translation>
    </message>
    <message>
        <source>The source of these records does not name the software that has the CVEs.</source>
        <translation>La source de ces enregistrements ne nomme pas le logiciel qui a les CVE.</translation>
    </message>
    <message>
        <source>No device that is counted has a CVE.</source>
        <translation>Aucun appareil compté n’a de CVE.</translation>
    </message>
    <message>
        <source>if it alone were fixed everywhere</source>
        <translation>si corrigé seul, partout</translation>
    </message>
    <message numerus="yes">
        <source>if fixed everywhere; the CVEs of %Ln device(s) with sufficient data are unknown</source>
        <translation>
            <numerusform>si corrigé partout&#x202f;; les CVE de %Ln appareil aux données suffisantes sont inconnues</numerusform>
            <numerusform>si corrigé partout&#x202f;; les CVE de %Ln appareils aux données suffisantes sont inconnues</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::Exporter</name>
    <message>
        <source>CSV of the devices shown…</source>
        <translation>CSV des appareils affichés…</translation>
    </message>
    <message>
        <source>CSV of all devices…</source>
        <translation>CSV de tous les appareils…</translation>
    </message>
    <message>
        <source>JSON of all devices…</source>
        <translation>JSON de tous les appareils…</translation>
    </message>
    <message>
        <source>CSV begins with a byte order mark</source>
        <translation>CSV avec marque d’ordre des octets (BOM)</translation>
    </message>
    <message>
        <source>CSV guards against formulas</source>
        <translation>CSV protégé contre les formules</translation>
    </message>
    <message>
        <source>Some spreadsheets read UTF-8 only with it.</source>
        <translation>Certains tableurs ne lisent l’UTF-8 qu’avec elle.</translation>
    </message>
    <message numerus="yes">
        <source>CSV of the %Ln device(s) shown…</source>
        <translation>
            <numerusform>CSV de l’appareil affiché (%Ln)…</numerusform>
            <numerusform>CSV des %Ln appareils affichés…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export devices</source>
        <translation>Exporter les appareils</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>CSV for spreadsheets of this country</source>
        <translation>CSV pour les tableurs de ce pays</translation>
    </message>
    <message>
        <source>A semicolon between cells and a comma in figures, as spreadsheets expect them here.</source>
        <translation>Un point-virgule entre les cellules et une virgule dans les nombres, comme les tableurs les attendent ici.</translation>
    </message>
    <message numerus="yes">
        <source>CSV of the %Ln device(s) selected…</source>
        <translation>
            <numerusform>CSV de l’appareil sélectionné (%Ln)…</numerusform>
            <numerusform>CSV des %Ln appareils sélectionnés…</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>Only the shown columns</source>
        <translation>Seulement les colonnes affichées</translation>
    </message>
    <message>
        <source>In the table&apos;s order, and after them the profile, its hash and the time of the data. Otherwise all columns, also those that the table does not have. JSON tells the profile and the time at its head; otherwise it holds all of each score.</source>
        <translation>Dans l’ordre du tableau, suivies du profil, de son hachage et de l’heure des données. Sinon toutes les colonnes, même celles que le tableau n’a pas. Le JSON indique le profil et l’heure en tête&#x202f;; sinon il contient tout de chaque score.</translation>
    </message>
    <message>
        <source>Files carry the profile %1 with the hash %2, as of %3. What ends in “Before” is of %4. Nothing is saved or published by this.</source>
        <comment>name, hash, time, hash</comment>
        <translation>Les fichiers portent le profil %1 avec le hachage %2, état au %3. Ce qui finit par «&#xa0;Before&#xa0;» relève de %4. Cela n’enregistre et ne publie rien.</translation>
    </message>
    <message numerus="yes">
        <source>JSON of the %Ln device(s) shown…</source>
        <translation>
            <numerusform>JSON de l’appareil affiché (%Ln)…</numerusform>
            <numerusform>JSON des %Ln appareils affichés…</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON of the devices shown…</source>
        <translation>JSON des appareils affichés…</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln shown column(s)</source>
        <translation>
            <numerusform>Seulement la colonne affichée (%Ln)</numerusform>
            <numerusform>Seulement les %Ln colonnes affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>JSON of the %Ln device(s) selected…</source>
        <translation>
            <numerusform>JSON de l’appareil sélectionné (%Ln)…</numerusform>
            <numerusform>JSON des %Ln appareils sélectionnés…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::FileDialog</name>
    <message>
        <source>The folder %1 does not answer.</source>
        <translation>Le dossier %1 ne répond pas.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::FilterChips</name>
    <message>
        <source>Conditions of the filter</source>
        <translation>Conditions du filtre</translation>
    </message>
    <message>
        <source>Condition %1; press to take it away</source>
        <translation>Condition %1&#x202f;; appuyez pour la retirer</translation>
    </message>
    <message>
        <source>Take this limit away</source>
        <translation>Lever cette restriction</translation>
    </message>
    <message>
        <source>Only %1; press to take the limit away</source>
        <translation>Seulement %1&#x202f;; appuyez pour lever la restriction</translation>
    </message>
</context>
<context>
    <name>Trustgauge::FilterLine</name>
    <message>
        <source>Filter devices</source>
        <translation>Filtrer les appareils</translation>
    </message>
    <message>
        <source>Filter by name, group, tag, OS, band… or risk &gt;= medium, lastSeen &lt; ago(7d), -lab</source>
        <translation>Filtrer par nom, groupe, étiquette, système, palier… ou risk &gt;= medium, lastSeen &lt; ago(7d), -lab</translation>
    </message>
    <message>
        <source>Every word must occur somewhere in the device. “two words” in quotes count as one, -word must not occur, field:value looks into one field. Conditions such as risk &gt;= medium are joined by and, or, not; Help has examples.</source>
        <translation>Chaque mot doit figurer quelque part dans l’appareil. &quot;deux mots&quot; entre guillemets droits comptent pour un, -mot ne doit pas figurer, field:value cherche dans un seul champ. Des conditions comme risk &gt;= medium se relient par and, or, not&#x202f;; l’Aide contient des exemples.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::FilterPopup</name>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>list of texts</source>
        <translation>liste de textes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: kind of value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>contains the whole word</source>
        <translation>contient le mot entier</translation>
    </message>
    <message>
        <source>contains one of the whole words</source>
        <translation>contient l’un des mots entiers</translation>
    </message>
    <message>
        <source>contains all of the whole words</source>
        <translation>contient tous les mots entiers</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>commence par</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>finit par</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>est l’un de</translation>
    </message>
    <message>
        <source>from .. to, both included</source>
        <translation>de .. à, bornes comprises</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>expression régulière</translation>
    </message>
    <message>
        <source>the same in any case</source>
        <translation>identique, sans tenir compte de la casse</translation>
    </message>
    <message>
        <source>exactly the same</source>
        <translation>exactement identique</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>is not known, or empty</source>
        <translation>est inconnu ou vide</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>est connu</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>completion, its place, how many</comment>
        <translation>%1, %2 sur %3</translation>
    </message>
</context>
<context>
    <name>Trustgauge::FilterTools</name>
    <message>
        <source>Recent and saved filters (Alt+Down)</source>
        <translation>Filtres récents et enregistrés (Alt+Bas)</translation>
    </message>
    <message>
        <source>Recent and saved filters</source>
        <translation>Filtres récents et enregistrés</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>No filter was used yet</source>
        <translation>Aucun filtre n’a encore été utilisé</translation>
    </message>
    <message>
        <source>Recent filters</source>
        <translation>Filtres récents</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Rename or delete saved filters…</source>
        <translation>Renommer ou supprimer des filtres enregistrés…</translation>
    </message>
    <message>
        <source>Forget the recent filters</source>
        <translation>Oublier les filtres récents</translation>
    </message>
</context>
<context>
    <name>Trustgauge::FilterVerdict</name>
    <message>
        <source>Alt+Enter in the line does the same</source>
        <translation>Alt+Entrée dans la ligne fait de même</translation>
    </message>
    <message>
        <source>Valid: %1.</source>
        <comment>filter: how many devices</comment>
        <translation>Valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 Until then the table is not filtered by words: %2.</source>
        <comment>fault; devices</comment>
        <translation>%1 D’ici là, le tableau n’est pas filtré par mots&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 The table still shows “%2”: %3.</source>
        <comment>fault; filter; how many devices</comment>
        <translation>%1 Le tableau affiche encore «&#xa0;%2&#xa0;»&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a word of the filter</comment>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Valid; reading from the store what it asks of…</source>
        <translation>Valide&#x202f;; lecture dans la base de ce qu’il demande…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>fault; what holds until it is mended</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::FirstStartPage</name>
    <message>
        <source>Score every device of a Microsoft Defender tenant for zero-trust access.</source>
        <translation>Évaluez chaque appareil d’un locataire Microsoft Defender pour l’accès Zero Trust.</translation>
    </message>
    <message>
        <source>0 is trustworthy, 100 is high risk; every point is explained, and the weights are yours to tune.</source>
        <translation>0 signifie fiable, 100 risque élevé&#x202f;; chaque point est expliqué, et vous réglez les poids.</translation>
    </message>
    <message>
        <source>Try the demo tenant</source>
        <translation>Essayer le locataire de démonstration</translation>
    </message>
    <message>
        <source>An invented fleet, served on this computer by a simulator. No Azure tenant and no permission is needed, and nothing is sent anywhere.</source>
        <translation>Un parc inventé, servi sur cet ordinateur par un simulateur. Ni locataire Azure ni autorisation ne sont nécessaires, et rien n’est envoyé nulle part.</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Démarrer la démo</translation>
    </message>
    <message>
        <source>Connect a tenant</source>
        <translation>Connecter un locataire</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Connecter…</translation>
    </message>
    <message>
        <source>Import a tenants file</source>
        <translation>Importer un fichier de locataires</translation>
    </message>
    <message>
        <source>A JSON file with one or many tenants, as another installation exports it. Secrets in it go to the keychain.</source>
        <translation>Un fichier JSON avec un ou plusieurs locataires, tel qu’une autre installation l’exporte. Les secrets qu’il contient vont dans le trousseau.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Give the tenant id, the client id and the secret of an app registration with %1.</source>
        <translation>Indiquez l’ID de locataire, l’ID client et le secret d’une inscription d’application avec %1.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::FleetTableModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column: value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>0 to 100; a higher score is a higher risk</source>
        <translation>0 à 100&#x202f;; un score plus élevé est un risque plus élevé</translation>
    </message>
    <message>
        <source>Whole days since the device was last seen, after the grace</source>
        <translation>Jours entiers depuis que l’appareil a été vu pour la dernière fois, après la tolérance</translation>
    </message>
    <message>
        <source>Distinct CVEs that reach the profile&apos;s CVSS threshold</source>
        <translation>CVE distinctes qui atteignent le seuil CVSS du profil</translation>
    </message>
    <message>
        <source>Share of the attainable points that could be judged</source>
        <translation>Part des points atteignables qui ont pu être jugés</translation>
    </message>
    <message>
        <source>Only %1 of the points can be judged; the tenant asks for %2.</source>
        <translation>Seuls %1 des points peuvent être jugés&#x202f;; le locataire en exige %2.</translation>
    </message>
    <message>
        <source>From the score under the profile in use to the one under the edited profile</source>
        <translation>Du score selon le profil utilisé à celui selon le profil modifié</translation>
    </message>
</context>
<context>
    <name>Trustgauge::GapLine</name>
    <message>
        <source>Run the doctor</source>
        <translation>Lancer le diagnostic</translation>
    </message>
    <message>
        <source>This cycle is partial. %1</source>
        <translation>Ce cycle est partiel. %1</translation>
    </message>
    <message>
        <source>Unknown on half of the devices or more: %1.</source>
        <translation>Inconnus sur au moins la moitié des appareils&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What is missing is unknown, not safe: scores may be too low.</source>
        <translation>Ce qui manque est inconnu, pas sûr&#xa0;: les scores sont peut-être trop bas.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::GeneralSection</name>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>At login</source>
        <translation>À l’ouverture de session</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>The new language is used when Trustgauge is started again.</source>
        <translation>La nouvelle langue sera utilisée au prochain démarrage de Trustgauge.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Closing the window without a tray</source>
        <translation>Fermeture de la fenêtre sans zone de notification</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Keep running, minimised</source>
        <translation>Continuer, fenêtre réduite</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Where the desktop has a tray, Trustgauge goes on polling there</source>
        <translation>Là où le bureau a une zone de notification, Trustgauge continue d’y interroger</translation>
    </message>
    <message>
        <source>&amp;Closing without a tray</source>
        <translation>&amp;Fermeture sans zone de notification</translation>
    </message>
    <message>
        <source>&amp;Start Trustgauge when I log in</source>
        <translation>&amp;Démarrer Trustgauge à l’ouverture de ma session</translation>
    </message>
    <message>
        <source>It starts hidden in the tray and polls on schedule; where the desktop has no tray, it starts minimised.</source>
        <translation>Il démarre masqué dans la zone de notification et interroge selon la planification&#x202f;; là où le bureau n’en a pas, il démarre réduit.</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Contraste élevé</translation>
    </message>
    <message>
        <source>Used anyway where the desktop asks for high contrast</source>
        <translation>Utilisé de toute façon lorsque le bureau demande un contraste élevé</translation>
    </message>
</context>
<context>
    <name>Trustgauge::GoalPanel</name>
    <message>
        <source>Trying every change of one weight…</source>
        <translation>Essai de chaque changement d’un poids…</translation>
    </message>
    <message>
        <source>Trying changes of several weights…</source>
        <translation>Essai de changements de plusieurs poids…</translation>
    </message>
    <message>
        <source>Trying every change of two weights…</source>
        <translation>Essai de chaque changement de deux poids…</translation>
    </message>
    <message>
        <source>Trying extreme weights…</source>
        <translation>Essai de poids extrêmes…</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Goal for the devices above</source>
        <translation>Objectif pour les appareils ci-dessus</translation>
    </message>
    <message>
        <source>Share of the devices in percent</source>
        <translation>Part des appareils en pourcentage</translation>
    </message>
    <message>
        <source> %</source>
        <comment>suffix of a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>band</comment>
        <translation>au palier %1</translation>
    </message>
    <message>
        <source>in %1 or worse</source>
        <comment>band</comment>
        <translation>au palier %1 ou pire</translation>
    </message>
    <message>
        <source>of these devices</source>
        <comment>at most 5 % of these devices</comment>
        <translation>de ces appareils</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Score maximal</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>How far the search has got</source>
        <translation>Avancement de la recherche</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the search</source>
        <translation>Annuler la recherche</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé</translation>
    </message>
    <message>
        <source>Proposed changes</source>
        <translation>Changements proposés</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Bands of all devices under the proposal</source>
        <translation>Paliers de tous les appareils selon la proposition</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Set the sliders so, in one step; it is used once you save</source>
        <translation>Placer ainsi les curseurs, en une étape&#x202f;; ce sera utilisé une fois enregistré</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <comment>device</comment>
        <translation>%1 au plus</translation>
    </message>
    <message>
        <source>A device at most (select one in Devices first)</source>
        <translation>Un appareil au plus (sélectionnez-en d’abord un dans Appareils)</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <comment>device, score</comment>
        <translation>%1 au plus %2</translation>
    </message>
    <message>
        <source>at most %1 %2</source>
        <comment>share, &apos;in High Risk&apos;</comment>
        <translation>au plus %1 %2</translation>
    </message>
    <message>
        <source>at most %1 of %3 %2</source>
        <comment>share, &apos;in High Risk&apos;, a filter</comment>
        <translation>au plus %1 de %3 %2</translation>
    </message>
    <message>
        <source>%1 % %2: %3 of %4 with sufficient data.</source>
        <comment>share, &apos;in High Risk&apos;, number, number</comment>
        <translation>%1&#xa0;% %2&#xa0;: %3 sur %4 aux données suffisantes.</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <comment>score</comment>
        <translation>Maintenant %1.</translation>
    </message>
    <message>
        <source>No device matches the filter.</source>
        <translation>Aucun appareil ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Now %1</source>
        <comment>a sentence</comment>
        <translation>Maintenant %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln locked row(s) stay as they are.</source>
        <translation>
            <numerusform>%Ln ligne verrouillée reste telle quelle.</numerusform>
            <numerusform>%Ln lignes verrouillées restent telles quelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sliders or their locks are others now: search again.</source>
        <translation>Les curseurs ou leurs verrous ont changé&#xa0;: relancez la recherche.</translation>
    </message>
    <message numerus="yes">
        <source>So far: %Ln point(s).</source>
        <translation>
            <numerusform>Jusqu’ici&#xa0;: %Ln point.</numerusform>
            <numerusform>Jusqu’ici&#xa0;: %Ln points.</numerusform>
        </translation>
    </message>
    <message>
        <source>None exists: whatever the weights that are not locked, this is not reached. Choose a goal that is less strict, unlock rows, or change what the thresholds count.</source>
        <translation>Il n’en existe aucun&#xa0;: quels que soient les poids non verrouillés, cela n’est pas atteint. Choisissez un objectif moins strict, déverrouillez des lignes, ou changez ce que comptent les seuils.</translation>
    </message>
    <message>
        <source>Cancelled; none was found until then.</source>
        <translation>Annulé&#x202f;; rien n’a été trouvé jusque-là.</translation>
    </message>
    <message>
        <source>None found. The search cannot try everything, so one may exist. Choose a goal that is less strict, unlock rows, or change what the thresholds count.</source>
        <translation>Aucun trouvé. La recherche ne peut pas tout essayer, il en existe donc peut-être un. Choisissez un objectif moins strict, déverrouillez des lignes, ou changez ce que comptent les seuils.</translation>
    </message>
    <message>
        <source>The weights reach this already.</source>
        <translation>Les poids l’atteignent déjà.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. What was found until then reaches it with %Ln point(s) of change in all.</source>
        <translation>
            <numerusform>Annulé. Ce qui a été trouvé jusque-là l’atteint avec %Ln point de changement en tout.</numerusform>
            <numerusform>Annulé. Ce qui a été trouvé jusque-là l’atteint avec %Ln points de changement en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The smallest change that reaches it: %Ln point(s) in all.</source>
        <translation>
            <numerusform>Le plus petit changement qui l’atteint&#xa0;: %Ln point en tout.</numerusform>
            <numerusform>Le plus petit changement qui l’atteint&#xa0;: %Ln points en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The smallest change found that reaches it: %Ln point(s) in all.</source>
        <translation>
            <numerusform>Le plus petit changement trouvé qui l’atteint&#xa0;: %Ln point en tout.</numerusform>
            <numerusform>Le plus petit changement trouvé qui l’atteint&#xa0;: %Ln points en tout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) would change band.</source>
        <translation>
            <numerusform>%Ln appareil changerait de palier.</numerusform>
            <numerusform>%Ln appareils changeraient de palier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would no longer have sufficient data.</source>
        <translation>
            <numerusform>%Ln d’entre eux n’aurait plus de données suffisantes.</numerusform>
            <numerusform>%Ln d’entre eux n’auraient plus de données suffisantes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then %1</source>
        <comment>a sentence</comment>
        <translation>Ensuite %1</translation>
    </message>
    <message>
        <source>%1 (pillar)</source>
        <translation>%1 (pilier)</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Objectif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Taken over: the sliders show it. Undo goes back.</source>
        <translation>Repris&#xa0;: les curseurs l’affichent. Annuler permet de revenir en arrière.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::GroupBars</name>
    <message>
        <source>Devices by group and band</source>
        <translation>Appareils par groupe et palier</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln device(s)</source>
        <comment>group</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln appareil</numerusform>
            <numerusform>%1&#xa0;: %Ln appareils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::GroupsCard</name>
    <message>
        <source>no group</source>
        <translation>aucun groupe</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>aucune étiquette</translation>
    </message>
    <message>
        <source>OS not told</source>
        <translation>système non indiqué</translation>
    </message>
    <message>
        <source>onboarding state not told</source>
        <translation>état d’intégration non indiqué</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <comment>groups, tags</comment>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices by group</source>
        <translation>Appareils par groupe</translation>
    </message>
    <message>
        <source>Show groups of devices as</source>
        <translation>Affichage des groupes d’appareils</translation>
    </message>
    <message>
        <source>Group devices by</source>
        <translation>Grouper les appareils par</translation>
    </message>
    <message>
        <source>Device group</source>
        <translation>Groupe d’appareils</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>OS platform</source>
        <translation>Plateforme du système</translation>
    </message>
    <message>
        <source>Onboarding state</source>
        <translation>État d’intégration</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>logarithmic scale</comment>
        <translation>Log</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s); a device counts for each of its tags</source>
        <translation>
            <numerusform>%Ln étiquette&#x202f;; un appareil compte pour chacune de ses étiquettes</numerusform>
            <numerusform>%Ln étiquettes&#x202f;; un appareil compte pour chacune de ses étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s), by band</source>
        <translation>
            <numerusform>%Ln valeur, par palier</numerusform>
            <numerusform>%Ln valeurs, par palier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::GuideDialog</name>
    <message>
        <source>Register the application</source>
        <translation>Inscrire l’application</translation>
    </message>
    <message>
        <source>Register an application</source>
        <translation>Inscrire une application</translation>
    </message>
    <message>
        <source>Copy the two ids</source>
        <translation>Copier les deux ID</translation>
    </message>
    <message>
        <source>From the application&apos;s overview: Application (client) ID and Directory (tenant) ID, into the tenant&apos;s settings here. The object ID is not used.</source>
        <translation>De la vue d’ensemble de l’application&#xa0;: ID d’application (client) et ID de l’annuaire (locataire), dans les paramètres du locataire ici. L’ID d’objet n’est pas utilisé.</translation>
    </message>
    <message>
        <source>Choose the cloud and the interval</source>
        <translation>Choisir le cloud et l’intervalle</translation>
    </message>
    <message>
        <source>The cloud that the tenant lives in, and a poll interval of 10 to 1440 minutes.</source>
        <translation>Le cloud où se trouve le locataire, et un intervalle d’interrogation de 10 à 1440 minutes.</translation>
    </message>
    <message>
        <source>Create a client secret</source>
        <translation>Créer un secret client</translation>
    </message>
    <message>
        <source>API permissions, Add a permission, APIs my organization uses, WindowsDefenderATP, Application permissions. Needed. Delegated permissions do not work, as nobody signs in.</source>
        <translation>API autorisées, Ajouter une autorisation, API utilisées par mon organisation, WindowsDefenderATP, Autorisations d’application. Nécessaire. Les autorisations déléguées ne fonctionnent pas, car personne ne se connecte.</translation>
    </message>
    <message>
        <source>In the same place. Needed.</source>
        <translation>Au même endroit. Nécessaire.</translation>
    </message>
    <message>
        <source>From Microsoft Cloud App Security. The vendor&apos;s guide asks for it; Trustgauge does not use it.</source>
        <translation>De Microsoft Cloud App Security. Le guide de l’éditeur la demande&#x202f;; Trustgauge ne l’utilise pas.</translation>
    </message>
    <message>
        <source>From Microsoft Cloud App Security, a write permission. The vendor&apos;s guide asks for it; Trustgauge does not use it.</source>
        <translation>De Microsoft Cloud App Security, une autorisation d’écriture. Le guide de l’éditeur la demande&#x202f;; Trustgauge ne l’utilise pas.</translation>
    </message>
    <message>
        <source>Grant admin consent</source>
        <translation>Accorder le consentement administrateur</translation>
    </message>
    <message>
        <source>API permissions, Grant admin consent, or the consent link of this page. Every row must then read Granted; each permission added later needs it again.</source>
        <translation>API autorisées, Accorder un consentement d’administrateur, ou le lien de consentement de cette page. Chaque ligne doit alors indiquer Accordé&#x202f;; chaque autorisation ajoutée plus tard l’exige de nouveau.</translation>
    </message>
    <message>
        <source>Check the licence</source>
        <translation>Vérifier la licence</translation>
    </message>
    <message>
        <source>Defender for Endpoint Plan 2 gives every source of the model; other plans lack some.</source>
        <translation>Defender for Endpoint Plan 2 fournit toutes les sources du modèle&#x202f;; d’autres plans n’en ont qu’une partie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>A step is ticked off when the checks that show it pass. Run the checks after each change.</source>
        <translation>Une étape est cochée quand les vérifications qui la prouvent réussissent. Relancez les vérifications après chaque changement.</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>a step</comment>
        <translation>%1, fait</translation>
    </message>
    <message>
        <source>%1, still to do</source>
        <comment>a step</comment>
        <translation>%1, reste à faire</translation>
    </message>
    <message>
        <source>Certificates &amp; secrets, New client secret: a description and an expiry. Copy the value at once, not the secret ID; it is shown only now. Note the expiry date in the tenant&apos;s settings here, to be reminded in time.</source>
        <translation>Certificats et secrets, Nouveau secret client&#xa0;: une description et une expiration. Copiez aussitôt la valeur, pas l’ID du secret&#x202f;; elle n’est affichée que maintenant. Notez la date d’expiration dans les paramètres du locataire ici, pour un rappel à temps.</translation>
    </message>
    <message>
        <source>In the same place. Not needed for scoring; with it, a device&apos;s open alerts can be shown beside its score.</source>
        <translation>Au même endroit. Pas nécessaire à l’évaluation&#x202f;; avec elle, les alertes ouvertes d’un appareil peuvent être affichées à côté de son score.</translation>
    </message>
    <message>
        <source>Microsoft Entra admin center, App registrations, New registration. Name: for instance Trustgauge. Accounts: this organizational directory only. Redirect address: %1 as Web, which the consent link comes back to. An Application Administrator may do this.</source>
        <translation>Centre d’administration Microsoft Entra, Inscriptions d’applications, Nouvelle inscription. Nom&#xa0;: par exemple Trustgauge. Comptes&#xa0;: cet annuaire d’organisation uniquement. Adresse de redirection&#xa0;: %1 comme Web, à laquelle le lien de consentement revient. Un administrateur d’application peut le faire.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::HealthBar</name>
    <message>
        <source>Run the doctor</source>
        <translation>Lancer le diagnostic</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
</context>
<context>
    <name>Trustgauge::HelpDialog</name>
    <message>
        <source>What the score means</source>
        <translation>Ce que signifie le score</translation>
    </message>
    <message>
        <source>Every device gets a score from 0 to 100. A higher score is a higher risk. The score is the sum of points from seven groups of signals, rounded once at the end; the breakdown on the Devices page shows the points of each group, and they add up exactly.</source>
        <translation>Chaque appareil reçoit un score de 0 à 100. Un score plus élevé est un risque plus élevé. Le score est la somme des points de sept groupes de signaux, arrondie une seule fois à la fin&#x202f;; le détail de la page Appareils montre les points de chaque groupe, et leur somme est exacte.</translation>
    </message>
    <message>
        <source>How points come about</source>
        <translation>Comment naissent les points</translation>
    </message>
    <message>
        <source>Two pillars share 100 points: %1 (%2 by default) and %3 (%4). In each group at most one indicator fires. Its weight, over the largest weights of the pillar&apos;s groups, times the pillar gives the points. The defaults are Trustgauge&apos;s own choice; tune them to yours.</source>
        <translation>Deux piliers se partagent 100 points&#xa0;: %1 (%2 par défaut) et %3 (%4). Dans chaque groupe, un indicateur au plus se déclenche. Son poids, divisé par les plus grands poids des groupes du pilier, multiplié par le pilier, donne les points. Les valeurs par défaut sont le choix de Trustgauge&#x202f;; adaptez-les au vôtre.</translation>
    </message>
    <message>
        <source>Critical CVEs count from CVSS %1; %2 of them reach the full weight. The age of a device is measured from the cycle&apos;s clock, less a grace of %3 hours.</source>
        <translation>Les CVE critiques comptent à partir de CVSS %1&#x202f;; %2 d’entre elles atteignent le poids entier. L’âge d’un appareil se mesure à l’heure du cycle, moins une tolérance de %3 heures.</translation>
    </message>
    <message>
        <source>Completeness: unknown is not safe</source>
        <translation>Complétude&#xa0;: inconnu ne veut pas dire sûr</translation>
    </message>
    <message>
        <source>Completeness is the share of the attainable points that could be judged. A device below the tenant&apos;s floor is marked “%1” and left out of bands, charts and averages; it keeps its score in the table and in exports.</source>
        <translation>La complétude est la part des points atteignables qui ont pu être jugés. Un appareil sous le plancher du locataire est marqué «&#xa0;%1&#xa0;» et exclu des paliers, des graphiques et des moyennes&#x202f;; il garde son score dans le tableau et dans les exportations.</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Pondération</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Copy the selected devices</source>
        <translation>Copier les appareils sélectionnés</translation>
    </message>
    <message>
        <source>Trustgauge help</source>
        <translation>Aide de Trustgauge</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>When a connection does not work</source>
        <translation>Quand une connexion ne fonctionne pas</translation>
    </message>
    <message>
        <source>Doctor tries every link from the settings to the data and names the one that is broken. Note when a client secret expires in the tenant&apos;s settings: you are reminded 30, 14, 7 and 1 days before. “Replace the secret” tries the new one before the old one goes.</source>
        <translation>Le diagnostic essaie chaque maillon, des paramètres aux données, et nomme celui qui est rompu. Notez la date d’expiration d’un secret client dans les paramètres du locataire&#xa0;: un rappel vous est fait 30, 14, 7 et 1 jours avant. «&#xa0;Remplacer le secret&#xa0;» essaie le nouveau avant que l’ancien ne disparaisse.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Polling goes on from the tray when the window is closed; where the desktop has no tray, closing asks. The mark on the tray&apos;s icon is a tick when all is well, one to three bars for the worst band of a device from Moderate Risk up, an exclamation mark for a partial cycle, a cross for a poll that failed. Quit ends the program and cancels a cycle that runs.</source>
        <translation>L’interrogation continue depuis la zone de notification quand la fenêtre est fermée&#x202f;; là où le bureau n’en a pas, la fermeture pose la question. La marque sur l’icône de notification est une coche quand tout va bien, une à trois barres pour le pire palier d’un appareil à partir de Risque modéré, un point d’exclamation pour un cycle partiel, une croix pour une interrogation qui a échoué. Quitter arrête le programme et annule un cycle en cours.</translation>
    </message>
    <message>
        <source>Every move of a slider shows at once who changes band. Undo goes back step by step, over a saved version, too. Nothing is applied until the profile is saved under a name. The devices behind a cell or a bar are shown with both scores, and exported so.</source>
        <translation>Chaque mouvement d’un curseur montre aussitôt qui change de palier. Annuler revient en arrière étape par étape, même au-delà d’une version enregistrée. Rien n’est appliqué tant que le profil n’est pas enregistré sous un nom. Les appareils derrière une cellule ou une barre sont affichés avec les deux scores, et exportés ainsi.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>About Trustgauge</source>
        <translation>À propos de Trustgauge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln endroit</numerusform>
            <numerusform>%Ln endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>A list that Overview or Tuning has opened has a button for the way back; Alt+Left does the same.</source>
        <translation>Une liste ouverte depuis Vue d’ensemble ou Pondération a un bouton pour revenir&#x202f;; Alt+Gauche fait de même.</translation>
    </message>
    <message>
        <source>The stored days are shown under the edited weights, too. Flaps are devices whose band changed from cycle to cycle more than twice; to lose a band because data is missing counts as a change. A longer grace or later edges of inactivity may save some of them.</source>
        <translation>Les jours conservés sont aussi affichés selon les poids modifiés. Les oscillations sont les appareils dont le palier a changé plus de deux fois d’un cycle à l’autre&#x202f;; perdre un palier faute de données compte comme un changement. Une tolérance plus longue ou des limites d’inactivité plus tardives peuvent en épargner certains.</translation>
    </message>
    <message>
        <source>Days of the past</source>
        <translation>Jours passés</translation>
    </message>
    <message>
        <source>How long cycles are kept is set in “Storage”, below the side bar: first every cycle, then the last one of each day. It shows what other numbers would take before they are saved, makes a copy of the store, and checks it.</source>
        <translation>La durée de conservation des cycles se règle dans «&#xa0;Stockage&#xa0;», sous la barre latérale&#xa0;: d’abord chaque cycle, puis le dernier de chaque jour. Cette page montre la place que prendraient d’autres nombres avant leur enregistrement, fait une copie de la base et la vérifie.</translation>
    </message>
    <message>
        <source>A click on a column&apos;s title sorts by it; Shift+click on further ones sorts rows that are equal so far. Their titles then show the direction and their place in the order.</source>
        <translation>Un clic sur le titre d’une colonne trie selon elle&#x202f;; Maj+clic sur d’autres trie les lignes encore égales. Leurs titres indiquent alors le sens et leur place dans l’ordre.</translation>
    </message>
    <message>
        <source>Overview draws how many devices were in which band on each day, as scored then or under today’s profile. A click or Enter, also on a day in Tuning, opens the day in Overview and Devices, only to be read, with what changed since the cycle before it; “Back to now” or Alt+Left leaves it. Polling, tuning and publishing always use the newest cycle.</source>
        <translation>Vue d’ensemble trace combien d’appareils étaient dans quel palier chaque jour, selon l’évaluation d’alors ou selon le profil actuel. Un clic ou Entrée, aussi sur un jour dans Pondération, ouvre ce jour dans Vue d’ensemble et Appareils, en lecture seule, avec ce qui a changé depuis le cycle précédent&#x202f;; «&#xa0;Revenir à maintenant&#xa0;» ou Alt+Gauche le quitte. L’interrogation, la pondération et la publication utilisent toujours le cycle le plus récent.</translation>
    </message>
    <message>
        <source>Devices shows the timeline of the selected device below its breakdown: its score from cycle to cycle, as scored then, and each change with its cause, its points and the band it led to. The points add up from the first score to the last. Of many changes the smaller ones of a time are first shown as one line; the arrow keys go through the steps of the chart, and Ctrl+C copies a line.</source>
        <translation>Appareils affiche la chronologie de l’appareil sélectionné sous son détail&#xa0;: son score de cycle en cycle, selon l’évaluation d’alors, et chaque changement avec sa cause, ses points et le palier auquel il a mené. La somme des points va du premier score au dernier. Parmi de nombreux changements, les plus petits d’un même moment sont d’abord affichés sur une ligne&#x202f;; les touches fléchées parcourent les étapes du graphique, et Ctrl+C copie une ligne.</translation>
    </message>
    <message>
        <source>Every chart has a menu, on the right mouse button and the menu key, that saves it as a picture (PNG), a drawing (SVG) or its figures (CSV).</source>
        <translation>Chaque graphique a un menu, par le bouton droit de la souris et la touche de menu, qui l’enregistre comme image (PNG), comme dessin (SVG) ou enregistre ses chiffres (CSV).</translation>
    </message>
    <message>
        <source>Every word must occur somewhere in the device. “two words” in quotes count as one, -word must not occur, and field:value looks into one field, for example risk:high. Conditions are those of advanced hunting, joined by and, or, not and brackets; side by side means and. What cannot be understood is marked in red, with the place and what to write; the table then keeps the last filter that was. Down or Enter goes to the table, Alt+Enter takes what is offered.</source>
        <translation>Chaque mot doit figurer quelque part dans l’appareil. &quot;deux mots&quot; entre guillemets droits comptent pour un, -mot ne doit pas figurer, et field:value cherche dans un seul champ, par exemple risk:high. Les conditions sont celles du repérage avancé, reliées par and, or, not et des parenthèses&#x202f;; côte à côte signifie and. Ce qui n’est pas compris est marqué en rouge, avec l’endroit et ce qu’il faut écrire&#x202f;; le tableau garde alors le dernier filtre compris. Bas ou Entrée mène au tableau, Alt+Entrée prend ce qui est proposé.</translation>
    </message>
    <message>
        <source>at least Suspicious, outside the group Lab</source>
        <translation>au moins Suspect, hors du groupe Lab</translation>
    </message>
    <message>
        <source>not seen for a week, antivirus disabled</source>
        <translation>pas vu depuis une semaine, antivirus désactivé</translation>
    </message>
    <message>
        <source>risk Medium or High, without a tag that contains test</source>
        <translation>risque Moyen ou Élevé, sans étiquette qui contient test</translation>
    </message>
    <message>
        <source>by the beginning or the form of the name</source>
        <translation>d’après le début ou la forme du nom</translation>
    </message>
    <message>
        <source>little is known; = unknown finds the same as isempty</source>
        <translation>peu de données connues&#x202f;; = unknown trouve la même chose que isempty</translation>
    </message>
    <message>
        <source>by figures, and by what the score is made of</source>
        <translation>d’après des chiffres, et ce dont le score se compose</translation>
    </message>
    <message>
        <source>Fields: %1. Unknown values satisfy no comparison, not even a negated one. == and != compare texts exactly; =, :, has, contains, startswith and endswith ignore case.</source>
        <translation>Champs&#xa0;: %1. Les valeurs inconnues ne satisfont aucune comparaison, même niée. == et != comparent les textes exactement&#x202f;; =, :, has, contains, startswith et endswith ignorent la casse.</translation>
    </message>
    <message>
        <source>devices with this vulnerability</source>
        <translation>appareils avec cette vulnérabilité</translation>
    </message>
    <message>
        <source>devices with this software and critical CVEs</source>
        <translation>appareils avec ce logiciel et des CVE critiques</translation>
    </message>
    <message>
        <source>at least 10 points worse than in the cycle before</source>
        <translation>au moins 10 points de plus qu’au cycle précédent</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Vulnérabilités</translation>
    </message>
    <message>
        <source>The page ranks CVEs and software by what fixing each of them alone, everywhere, would bring: devices that get a lower band, and points by which exact scores fall in all. A CVE beyond the cap of the profile brings nothing. The patch plan takes one software at a time, each the one that then brings most; “Which devices” or Enter shows the devices.</source>
        <translation>La page classe les CVE et les logiciels selon ce qu’apporterait la correction de chacun seul, partout&#xa0;: les appareils qui obtiennent un palier inférieur, et les points dont les scores exacts baissent en tout. Une CVE au-delà du plafond du profil n’apporte rien. Le plan de correctifs prend un logiciel à la fois, toujours celui qui apporte alors le plus&#x202f;; «&#xa0;Quels appareils&#xa0;» ou Entrée affiche les appareils.</translation>
    </message>
    <message>
        <source>The figures come from the records of the newest answer, and the page says how old these are, and what is not known. A filter counts some of the devices only; while a profile is edited, the figures can be those under it.</source>
        <translation>Les chiffres viennent des enregistrements de la réponse la plus récente, et la page indique leur âge et ce qui n’est pas connu. Un filtre ne compte qu’une partie des appareils&#x202f;; pendant qu’un profil est modifié, les chiffres peuvent être ceux de ce profil.</translation>
    </message>
    <message>
        <source>Below it are the device&apos;s open alerts, its CVEs and its record. Alerts are asked for, and kept; CVEs come from the kept records and are asked for where none are kept. A click or Enter on a CVE shows all devices that have it. “Raw JSON” asks the service for the record as it is now, since it is not stored.</source>
        <translation>En dessous se trouvent les alertes ouvertes de l’appareil, ses CVE et son enregistrement. Les alertes sont demandées, puis conservées&#x202f;; les CVE viennent des enregistrements conservés et sont demandées s’il n’y en a pas. Un clic ou Entrée sur une CVE affiche tous les appareils qui l’ont. «&#xa0;JSON brut&#xa0;» demande au service l’enregistrement tel qu’il est maintenant, car il n’est pas conservé.</translation>
    </message>
    <message>
        <source>A click on an example, or Enter when Tab has reached it, puts it into the filter of Devices:</source>
        <translation>Un clic sur un exemple, ou Entrée quand Tab l’a atteint, le place dans le filtre d’Appareils&#xa0;:</translation>
    </message>
    <message>
        <source>While a condition is typed, the line offers fields, operators and the values of this fleet: Down and Up choose, Enter or Tab takes, Escape closes, Ctrl+Space opens it anywhere. CVEs and software are offered once a filter has asked of them. Alt+Down opens the filters used before and those saved under a name.</source>
        <translation>Pendant la saisie d’une condition, la ligne propose des champs, des opérateurs et les valeurs de ce parc&#xa0;: Bas et Haut choisissent, Entrée ou Tab accepte, Échap ferme, Ctrl+Espace ouvre la liste partout. Les CVE et les logiciels sont proposés une fois qu’un filtre les a demandés. Alt+Bas ouvre les filtres déjà utilisés et ceux enregistrés sous un nom.</translation>
    </message>
    <message>
        <source>The menu of a cell (right mouse button or menu key) filters by it, or leaves out what is like it: Ctrl+Enter and Ctrl+Shift+Enter. Both extend the filter by “and”. The buttons below the line take single conditions away again.</source>
        <translation>Le menu d’une cellule (bouton droit de la souris ou touche de menu) filtre selon elle, ou exclut ce qui lui ressemble&#xa0;: Ctrl+Entrée et Ctrl+Maj+Entrée. Les deux étendent le filtre par «&#xa0;and&#xa0;». Les boutons sous la ligne retirent des conditions une à une.</translation>
    </message>
    <message>
        <source>cve and software are answered from the vulnerability records that the last polls stored; change and bandBefore compare with the cycle before, both under the profile in use. Where nothing is stored, the line below the filter says so. A time is a date, ago(7d), now() or now() - 7d, counted from the cycle.</source>
        <translation>cve et software sont tirés des enregistrements de vulnérabilité conservés par les dernières interrogations&#x202f;; change et bandBefore comparent avec le cycle précédent, les deux selon le profil utilisé. Là où rien n’est conservé, la ligne sous le filtre le dit. Une heure est une date, ago(7d), now() ou now() - 7d, comptée à partir du cycle.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Faire la visite</translation>
    </message>
    <message>
        <source>Triangles in the timeline are the alerts that were told of when somebody asked, filled while they are open. A shaded range below a dashed line is a partial cycle: the score may be anywhere in it.</source>
        <translation>Les triangles de la chronologie sont les alertes signalées quand quelqu’un les a demandées, pleins tant qu’elles sont ouvertes. Une zone ombrée sous une ligne en pointillés est un cycle partiel&#xa0;: le score peut s’y trouver n’importe où.</translation>
    </message>
    <message>
        <source>Copy the current cell of the devices</source>
        <translation>Copier la cellule active des appareils</translation>
    </message>
    <message>
        <source>Save filter, order and columns of the devices as a view</source>
        <translation>Enregistrer filtre, ordre et colonnes des appareils comme vue</translation>
    </message>
    <message>
        <source>Show all devices</source>
        <translation>Afficher tous les appareils</translation>
    </message>
    <message>
        <source>A weight that moves takes others of its pillar along, so that the attainable total stays: the largest weight of each other group gives or takes its share, and smaller ones follow. A locked row stays as it is. Keys that follow each other quickly, a drag and a typed number are one step; “History” lists all steps, and leads to any of them.</source>
        <translation>Un poids qui bouge en entraîne d’autres de son pilier, pour que le total atteignable reste le même&#xa0;: le plus grand poids de chaque autre groupe donne ou prend sa part, et les plus petits suivent. Une ligne verrouillée reste telle quelle. Des touches qui se suivent rapidement, un glissement et un nombre saisi forment une étape&#x202f;; «&#xa0;Historique&#xa0;» liste toutes les étapes et mène à chacune.</translation>
    </message>
    <message>
        <source>What you edit is kept as a draft of the tenant: it comes back when you show the tenant again, and after quitting or a crash. Two snapshots a tenant can be taken (Shift+F8, Shift+F9) and shown (F8, F9). “Compare profiles” sets any two side by side: in use, edited, snapshots, drafts, versions, files.</source>
        <translation>Ce que vous modifiez est conservé comme brouillon du locataire&#xa0;: il revient quand vous affichez de nouveau le locataire, et après une fermeture ou un plantage. Deux instantanés par locataire peuvent être pris (Maj+F8, Maj+F9) et affichés (F8, F9). «&#xa0;Comparer des profils&#xa0;» en met deux côte à côte&#xa0;: utilisé, modifié, instantanés, brouillons, versions, fichiers.</translation>
    </message>
    <message>
        <source>While a profile is edited, a chip in the top bar says so on every page; a click leads to Tuning. Devices shows the scores in use until they are asked for before and after; then its table, the breakdown, exports and copies hold both, and follow the edit. The eye beside the chip shows all figures as in use again. A cell of the matrix becomes a limit of the list, which a click or Backspace before the filter takes away.</source>
        <translation>Pendant qu’un profil est modifié, une pastille de la barre supérieure le dit sur chaque page&#x202f;; un clic mène à Pondération. Appareils affiche les scores du profil utilisé jusqu’à ce qu’on demande avant et après&#x202f;; alors son tableau, le détail, les exportations et les copies contiennent les deux et suivent la modification. L’œil à côté de la pastille affiche de nouveau tous les chiffres du profil utilisé. Une cellule de la matrice devient une restriction de la liste, qu’un clic ou Retour arrière devant le filtre lève.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>A policy is a list of rules in the language of the filter, each with an action in words of your own; the first rule that matches a device decides. Rehearsal shows which action each device would meet. Nothing is enforced by Trustgauge.</source>
        <translation>Une stratégie est une liste de règles dans le langage du filtre, chacune avec une action formulée à votre façon&#x202f;; la première règle qui correspond à un appareil décide. Simulation montre de quelle action chaque appareil relèverait. Trustgauge n’applique rien.</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a rule, Ctrl+Space completes, and undo covers all changes, also to open another policy. What moves is told against the saved version, another policy or another profile. Counting replays the stored cycles and tells whose action would have changed again and again. Each saved version keeps who saved it, when and why.</source>
        <translation>Alt+Haut et Alt+Bas déplacent une règle, Ctrl+Espace complète, et Annuler couvre tous les changements, même l’ouverture d’une autre stratégie. Ce qui bouge est indiqué par rapport à la version enregistrée, à une autre stratégie ou à un autre profil. Le comptage rejoue les cycles conservés et dit pour qui l’action aurait changé sans cesse. Chaque version enregistrée retient qui l’a enregistrée, quand et pourquoi.</translation>
    </message>
    <message>
        <source>Activity has every poll of the tenant with its notes in full, and under “Log” the last lines of this program&apos;s log since its start, and under “Calls” how often each endpoint was asked, what it answered, and what the last hour&apos;s calls have taken of its limits. No line holds a secret, so they can be passed on.</source>
        <translation>Activité contient chaque interrogation du locataire avec toutes ses remarques, sous «&#xa0;Journal&#xa0;» les dernières lignes du journal de ce programme depuis son démarrage, et sous «&#xa0;Appels&#xa0;» combien de fois chaque point de terminaison a été appelé, ce qu’il a répondu, et ce que les appels de la dernière heure ont pris de ses limites. Aucune ligne ne contient de secret&#x202f;; elles peuvent donc être transmises.</translation>
    </message>
    <message>
        <source>All tenants sets the tenants side by side. Its filter asks the devices of all of them at once: the counts and the worst devices are then of those that match, and a tenant opens with them.</source>
        <translation>Tous les locataires les met côte à côte. Son filtre interroge les appareils de tous à la fois&#xa0;: les nombres et les pires appareils sont alors ceux des appareils qui correspondent, et un locataire s’ouvre avec ceux-ci.</translation>
    </message>
    <message>
        <source>“Report…” (Ctrl+R) writes the cycle shown as a page or a PDF that an auditor can read and print: the weights, bands, trend, changes, worst devices and vulnerabilities, and what a policy would do. The settings have such reports written after cycles by themselves.</source>
        <translation>«&#xa0;Rapport…&#xa0;» (Ctrl+R) écrit le cycle affiché comme page ou PDF qu’un auditeur peut lire et imprimer&#xa0;: les poids, les paliers, la tendance, les changements, les pires appareils et les vulnérabilités, et ce que ferait une stratégie. Les paramètres permettent d’écrire de tels rapports automatiquement après les cycles.</translation>
    </message>
    <message>
        <source>Many windows can share one store on a PostgreSQL server, which is set in the settings under “Shared store” and tested there step by step. What others poll is shown at once, and the status line says who polls. While the server is not reached, a line above the page says so, and what is shown stays usable.</source>
        <translation>De nombreuses fenêtres peuvent partager une base sur un serveur PostgreSQL, à indiquer dans les paramètres sous «&#xa0;Base partagée&#xa0;» et testée là étape par étape. Ce que d’autres interrogent s’affiche aussitôt, et la ligne d’état dit qui interroge. Tant que le serveur est injoignable, une ligne au-dessus de la page le dit, et ce qui est affiché reste utilisable.</translation>
    </message>
    <message>
        <source>Reference (English)</source>
        <translation>Référence (en anglais)</translation>
    </message>
    <message>
        <source>In the filter: take it away; elsewhere: close what is open</source>
        <translation>Dans le filtre&#xa0;: le retirer&#x202f;; ailleurs&#xa0;: fermer ce qui est ouvert</translation>
    </message>
    <message>
        <source>From a chart to a table with its figures, and back</source>
        <translation>D’un graphique au tableau de ses chiffres, et retour</translation>
    </message>
</context>
<context>
    <name>Trustgauge::HistoryMenu</name>
    <message>
        <source>Where editing began</source>
        <translation>Début de la modification</translation>
    </message>
    <message>
        <source>Saved profile “%1”</source>
        <translation>Profil «&#xa0;%1&#xa0;» enregistré</translation>
    </message>
    <message>
        <source>%1 · saved as “%2”</source>
        <comment>a step</comment>
        <translation>%1 · enregistré sous «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Newest first; choose a step to go there</source>
        <translation>Les plus récentes d’abord&#x202f;; choisissez une étape pour y aller</translation>
    </message>
</context>
<context>
    <name>Trustgauge::HostsSection</name>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Defender API</source>
        <translation>API Defender</translation>
    </message>
    <message>
        <source>Vulnerability files</source>
        <translation>Fichiers de vulnérabilités</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Forward proxy</source>
        <translation>Proxy de transfert</translation>
    </message>
    <message>
        <source>Hosts that Trustgauge contacts</source>
        <translation>Hôtes que Trustgauge contacte</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Locataires</translation>
    </message>
    <message>
        <source>Copy the hosts</source>
        <translation>Copier les hôtes</translation>
    </message>
    <message>
        <source>The settings of the tenants lead to these hosts, and every other one is refused. Nothing else is contacted: no updates, no statistics. Links open in your browser. Where no proxy is set for a tenant, that of the system is used.</source>
        <translation>Les paramètres des locataires mènent à ces hôtes, et tout autre est refusé. Rien d’autre n’est contacté&#xa0;: ni mises à jour, ni statistiques. Les liens s’ouvrent dans votre navigateur. Si aucun proxy n’est défini pour un locataire, celui du système est utilisé.</translation>
    </message>
    <message>
        <source>The hosts are in the clipboard.</source>
        <translation>Les hôtes sont dans le Presse-papiers.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::IdentitySection</name>
    <message>
        <source>Tenant and app registration</source>
        <translation>Locataire et inscription d’application</translation>
    </message>
    <message>
        <source>How to register the application, step by step</source>
        <translation>Comment inscrire l’application, étape par étape</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>for example Contoso</source>
        <translation>par exemple Contoso</translation>
    </message>
    <message>
        <source>&amp;Tenant ID</source>
        <translation>ID de loca&amp;taire</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>ID &amp;client</translation>
    </message>
    <message>
        <source>Sign &amp;in with</source>
        <translation>Se connecter &amp;avec</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>&amp;Certificate and key</source>
        <translation>C&amp;ertificat et clé</translation>
    </message>
    <message>
        <source>For this session only: do not store the secret</source>
        <translation>Pour cette session seulement&#xa0;: ne pas enregistrer le secret</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Secret client</translation>
    </message>
    <message>
        <source>as the portal shows it, for example %1</source>
        <translation>tel que le portail l’affiche, par exemple %1</translation>
    </message>
    <message>
        <source>With the date noted, you are reminded 30, 14, 7 and 1 days before.</source>
        <translation>Avec la date notée, un rappel vous est fait 30, 14, 7 et 1 jours avant.</translation>
    </message>
    <message>
        <source>Secret e&amp;xpires on</source>
        <translation>Le secret e&amp;xpire le</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>le trousseau du système</translation>
    </message>
    <message>
        <source>No keychain is available here: the secret lasts for this session only.</source>
        <translation>Aucun trousseau n’est disponible ici&#xa0;: le secret ne dure que cette session.</translation>
    </message>
    <message>
        <source>No keychain is available here: the certificate lasts for this session only.</source>
        <translation>Aucun trousseau n’est disponible ici&#xa0;: le certificat ne dure que cette session.</translation>
    </message>
    <message>
        <source>The secret is kept in memory until Trustgauge ends, and is stored nowhere.</source>
        <translation>Le secret est gardé en mémoire jusqu’à la fermeture de Trustgauge, et n’est enregistré nulle part.</translation>
    </message>
    <message>
        <source>The certificate and its key are kept in memory until Trustgauge ends, and are stored nowhere.</source>
        <translation>Le certificat et sa clé sont gardés en mémoire jusqu’à la fermeture de Trustgauge, et ne sont enregistrés nulle part.</translation>
    </message>
    <message>
        <source>The secret is stored in %1 and nowhere else.</source>
        <translation>Le secret est enregistré dans %1 et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The certificate and its key are stored in %1 and nowhere else.</source>
        <translation>Le certificat et sa clé sont enregistrés dans %1 et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is stored.</source>
        <translation>Laissez vide pour garder celui qui est enregistré.</translation>
    </message>
    <message>
        <source>Choose none to keep the one that is stored.</source>
        <translation>N’en choisissez aucun pour garder celui qui est enregistré.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::KeychainBar</name>
    <message>
        <source>The secrets are in the keychain now. If they came in a file, please delete it.</source>
        <translation>Les secrets sont maintenant dans le trousseau. S’ils venaient d’un fichier, supprimez-le.</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask for its password in a window of its own.</source>
        <translation>En attente du trousseau. Il demande peut-être son mot de passe dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Pour cette session seulement</translation>
    </message>
    <message>
        <source>Kept for this session, the secret is in memory until Trustgauge ends, and not stored.</source>
        <translation>Gardé pour cette session, le secret est en mémoire jusqu’à la fermeture de Trustgauge, et n’est pas enregistré.</translation>
    </message>
    <message>
        <source>The keychain did not take the secret of: %1. Nothing signs in with it until it is kept.</source>
        <comment>tenants</comment>
        <translation>Le trousseau n’a pas pris le secret de&#xa0;: %1. Rien ne se connecte avec lui tant qu’il n’est pas conservé.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>Trustgauge::LadderCard</name>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Lancer les vérifications</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy the note</source>
        <translation>Copier la note</translation>
    </message>
    <message>
        <source>A note in Markdown to send to whoever can consent</source>
        <translation>Une note en Markdown à envoyer à qui peut consentir</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Dossier de support…</translation>
    </message>
    <message>
        <source>Settings, checks and last cycles as a text without secrets and names, shown before it is saved</source>
        <translation>Paramètres, vérifications et derniers cycles en un texte sans secrets ni noms, affiché avant son enregistrement</translation>
    </message>
    <message>
        <source>Guide…</source>
        <translation>Guide…</translation>
    </message>
    <message>
        <source>How to register the application, step by step</source>
        <translation>Comment inscrire l’application, étape par étape</translation>
    </message>
    <message>
        <source>%1 of %2 done…</source>
        <comment>checks</comment>
        <translation>%1 sur %2 faites…</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>en cours…</translation>
    </message>
    <message>
        <source>first fault: %1</source>
        <translation>première erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>checked %1, before the settings were changed: run the checks again</source>
        <comment>time</comment>
        <translation>vérifié le %1, avant le changement des paramètres&#xa0;: relancez les vérifications</translation>
    </message>
    <message>
        <source>checked %1; %2</source>
        <comment>time, result</comment>
        <translation>vérifié le %1&#x202f;; %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::LegendSwitch</name>
    <message>
        <source>Hide %1 in the chart</source>
        <translation>Masquer %1 dans le graphique</translation>
    </message>
    <message>
        <source>Show %1 in the chart</source>
        <translation>Afficher %1 dans le graphique</translation>
    </message>
</context>
<context>
    <name>Trustgauge::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of the program</comment>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Débogage</translation>
    </message>
</context>
<context>
    <name>Trustgauge::LogPart</name>
    <message>
        <source>Log of this program</source>
        <translation>Journal de ce programme</translation>
    </message>
    <message>
        <source>Least level of the lines shown</source>
        <translation>Niveau minimal des lignes affichées</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Info and warnings</source>
        <translation>Infos et avertissements</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrer le journal</translation>
    </message>
    <message>
        <source>Filter by words; -word leaves out</source>
        <translation>Filtrer par mots&#x202f;; -mot exclut</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown. No line holds a secret.</source>
        <translation>Copie les lignes sélectionnées, ou toutes celles affichées. Aucune ligne ne contient de secret.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>the last %1 lines since the start, newest first, secrets removed</source>
        <translation>les %1 dernières lignes depuis le démarrage, les plus récentes d’abord, sans secrets</translation>
    </message>
    <message>
        <source>%1 of %2 lines, newest first, secrets removed</source>
        <translation>%1 lignes sur %2, les plus récentes d’abord, sans secrets</translation>
    </message>
</context>
<context>
    <name>Trustgauge::MainWindow</name>
    <message>
        <source>Trustgauge (demo)</source>
        <translation>Trustgauge (démo)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::MatrixView</name>
    <message>
        <source>Devices by band before and after</source>
        <translation>Appareils par palier avant et après</translation>
    </message>
</context>
<context>
    <name>Trustgauge::MigrationModel</name>
    <message numerus="yes">
        <source>%Ln device(s) stay in %1</source>
        <translation>
            <numerusform>%Ln appareil reste au palier %1</numerusform>
            <numerusform>%Ln appareils restent au palier %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) go from %1 to %2</source>
        <translation>
            <numerusform>%Ln appareil passe de %1 à %2</numerusform>
            <numerusform>%Ln appareils passent de %1 à %2</numerusform>
        </translation>
    </message>
    <message>
        <source>From \ to</source>
        <comment>corner of a matrix</comment>
        <translation>De \ vers</translation>
    </message>
    <message>
        <source>After</source>
        <comment>editing</comment>
        <translation>Après</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) in all</source>
        <translation>
            <numerusform>%Ln appareil en tout</numerusform>
            <numerusform>%Ln appareils en tout</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) in %1 before</source>
        <translation>
            <numerusform>%Ln appareil au palier %1 avant</numerusform>
            <numerusform>%Ln appareils au palier %1 avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) in %1 after</source>
        <translation>
            <numerusform>%Ln appareil au palier %1 après</numerusform>
            <numerusform>%Ln appareils au palier %1 après</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <comment>editing</comment>
        <translation>Avant</translation>
    </message>
</context>
<context>
    <name>Trustgauge::MovedModel</name>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
</context>
<context>
    <name>Trustgauge::MovesCard</name>
    <message>
        <source>What moves</source>
        <translation>Ce qui bouge</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>comparé à</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Devices that move to another action</source>
        <translation>Appareils qui passent à une autre action</translation>
    </message>
    <message>
        <source>Enter or a double click shows the devices</source>
        <translation>Entrée ou un double-clic affiche les appareils</translation>
    </message>
    <message>
        <source>the saved version %1</source>
        <translation>la version enregistrée %1</translation>
    </message>
    <message>
        <source>nothing: no version is saved</source>
        <translation>rien&#xa0;: aucune version n’est enregistrée</translation>
    </message>
    <message>
        <source>policy “%1”</source>
        <translation>stratégie «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>profile “%1” (in use)</source>
        <translation>profil «&#xa0;%1&#xa0;» (utilisé)</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>profil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save a version of this policy, or choose another policy or profile, to see which devices move.</source>
        <translation>Enregistrez une version de cette stratégie, ou choisissez une autre stratégie ou un autre profil, pour voir quels appareils bougent.</translation>
    </message>
    <message>
        <source>No device meets another action.</source>
        <translation>Aucun appareil ne relève d’une autre action.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) meet another action.</source>
        <translation>
            <numerusform>%Ln appareil relève d’une autre action.</numerusform>
            <numerusform>%Ln appareils relèvent d’une autre action.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::Navigation</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>Trustgauge::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Trustgauge::Notices</name>
    <message>
        <source>Demo: this fleet is invented and served by a simulator on this computer. Nothing leaves it.</source>
        <translation>Démo&#xa0;: ce parc est inventé et servi par un simulateur sur cet ordinateur. Rien n’en sort.</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Quitter la démo</translation>
    </message>
    <message>
        <source>New here? A short tour shows where things are.</source>
        <translation>Vous débutez&#x202f;? Une courte visite montre où se trouve quoi.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Faire la visite</translation>
    </message>
</context>
<context>
    <name>Trustgauge::NotificationSection</name>
    <message>
        <source>Notify me on the desktop when</source>
        <translation>M’avertir sur le bureau quand</translation>
    </message>
    <message>
        <source>a &amp;connection breaks: a tenant that could be polled no longer can</source>
        <translation>une &amp;connexion est rompue&#xa0;: un locataire qui pouvait être interrogé ne le peut plus</translation>
    </message>
    <message>
        <source>&amp;many devices change band from one cycle to the next</source>
        <translation>de &amp;nombreux appareils changent de palier d’un cycle au suivant</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Part of the fleet from which it is told</source>
        <translation>Part du parc déclenchant la notification</translation>
    </message>
    <message>
        <source>from this &amp;part of the fleet on</source>
        <translation>à partir de cette &amp;part du parc</translation>
    </message>
    <message>
        <source>a &amp;secret or certificate ends soon: 30, 14, 7 and 1 days before, and when it has ended</source>
        <translation>un &amp;secret ou un certificat expire bientôt&#xa0;: 30, 14, 7 et 1 jours avant, et une fois expiré</translation>
    </message>
    <message>
        <source>Each is told once. Several that happen together are told in one. What the window in front already shows is not told again. A click opens the page and the tenant.</source>
        <translation>Chaque événement est signalé une fois. Plusieurs événements simultanés sont signalés ensemble. Ce que la fenêtre au premier plan affiche déjà n’est pas signalé de nouveau. Un clic ouvre la page et le locataire.</translation>
    </message>
    <message>
        <source>The demo sends no notifications.</source>
        <translation>La démo n’envoie aucune notification.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::OpenAlertsModel</name>
    <message>
        <source>Alert</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Déclenchée</translation>
    </message>
    <message>
        <source>without a title</source>
        <comment>an alert</comment>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>à une heure inconnue</translation>
    </message>
</context>
<context>
    <name>Trustgauge::OutboxModel</name>
    <message>
        <source>Summary of the fleet</source>
        <translation>Résumé du parc</translation>
    </message>
    <message>
        <source>Put aside</source>
        <comment>a record that was refused for good</comment>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Refused, will be sent again</source>
        <translation>Refusé, sera renvoyé</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>a record in the outbox</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Refus</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Dernière réponse</translation>
    </message>
</context>
<context>
    <name>Trustgauge::OutboxPane</name>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>The chosen records that were put aside; without a choice, all of them</source>
        <translation>Les enregistrements choisis parmi ceux mis de côté&#x202f;; sans choix, tous</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonner</translation>
    </message>
    <message numerus="yes">
        <source>Drop %Ln record(s) that were put aside? They are never sent.</source>
        <translation>
            <numerusform>Abandonner %Ln enregistrement mis de côté&#x202f;? Il ne sera jamais envoyé.</numerusform>
            <numerusform>Abandonner %Ln enregistrements mis de côté&#x202f;? Ils ne seront jamais envoyés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::OutcomePanel</name>
    <message>
        <source>Who moves</source>
        <translation>Qui bouge</translation>
    </message>
    <message>
        <source>press a cell to list its devices</source>
        <translation>appuyez sur une cellule pour lister ses appareils</translation>
    </message>
    <message>
        <source>Devices that move most</source>
        <translation>Appareils qui bougent le plus</translation>
    </message>
    <message>
        <source>none yet: move a slider</source>
        <translation>aucun pour l’instant&#xa0;: déplacez un curseur</translation>
    </message>
    <message>
        <source>List all in Devices</source>
        <translation>Tout lister dans Appareils</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Show who moves as</source>
        <translation>Affichage de qui bouge</translation>
    </message>
    <message>
        <source>those whose score changes most; double-click one to see why</source>
        <translation>ceux dont le score change le plus&#x202f;; double-cliquez pour voir pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lose(s) sufficient data</source>
        <translation>
            <numerusform>%Ln n’a plus de données suffisantes</numerusform>
            <numerusform>%Ln n’ont plus de données suffisantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what to do; who</comment>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gain(s) sufficient data</source>
        <translation>
            <numerusform>%Ln obtient des données suffisantes</numerusform>
            <numerusform>%Ln obtiennent des données suffisantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::OverviewPage</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Median score</source>
        <translation>Score médian</translation>
    </message>
    <message>
        <source>Unknown antivirus state</source>
        <translation>État de l’antivirus inconnu</translation>
    </message>
    <message>
        <source>Devices by band</source>
        <translation>Appareils par palier</translation>
    </message>
    <message>
        <source>Show devices by band as</source>
        <translation>Affichage des appareils par palier</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Score histogram</source>
        <translation>Histogramme des scores</translation>
    </message>
    <message>
        <source>Show scores as</source>
        <translation>Affichage des scores</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Devices by score</source>
        <translation>Appareils par score</translation>
    </message>
    <message>
        <source>Without data</source>
        <translation>Sans données</translation>
    </message>
    <message>
        <source>devices whose field is unknown; unknown is not safe</source>
        <translation>appareils dont le champ est inconnu&#x202f;; inconnu ne veut pas dire sûr</translation>
    </message>
    <message>
        <source>in the last cycle</source>
        <translation>au dernier cycle</translation>
    </message>
    <message>
        <source>p95 %1 · mean %2</source>
        <translation>p95 %1 · moyenne %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>logarithmic scale</comment>
        <translation>Log</translation>
    </message>
    <message>
        <source>%1: unknown on %2</source>
        <comment>signal, share of devices</comment>
        <translation>%1&#xa0;: inconnu sur %2</translation>
    </message>
    <message>
        <source>in this partial cycle</source>
        <translation>dans ce cycle partiel</translation>
    </message>
    <message>
        <source>score %1 · %2</source>
        <comment>range, share</comment>
        <translation>score %1 · %2</translation>
    </message>
    <message>
        <source>completeness below %1</source>
        <translation>complétude inférieure à %1</translation>
    </message>
    <message>
        <source>in the cycle shown</source>
        <translation>dans le cycle affiché</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>aucun changement</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>change, time</comment>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>non comparé</translation>
    </message>
    <message>
        <source>Show devices without data as</source>
        <translation>Affichage des appareils sans données</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Devices without</source>
        <translation>Appareils sans</translation>
    </message>
    <message>
        <source>Devices without data, by field</source>
        <translation>Appareils sans données, par champ</translation>
    </message>
    <message>
        <source>dashed: at worst</source>
        <translation>en pointillés&#xa0;: au pire</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln of insufficient data</source>
        <translation>
            <numerusform>et %Ln aux données insuffisantes</numerusform>
            <numerusform>et %Ln aux données insuffisantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2, then another profile</source>
        <comment>change, time</comment>
        <translation>%1 depuis %2, alors sous un autre profil</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PageFrame</name>
    <message>
        <source>Opening the store…</source>
        <translation>Ouverture de la base…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Cela prend un instant.</translation>
    </message>
    <message>
        <source>Loading the last cycle of %1…</source>
        <translation>Chargement du dernier cycle de %1…</translation>
    </message>
    <message>
        <source>The devices appear as soon as they are read from the store.</source>
        <translation>Les appareils apparaissent dès qu’ils sont lus dans la base.</translation>
    </message>
    <message>
        <source>%1 has not been polled yet.</source>
        <translation>%1 n’a pas encore été interrogé.</translation>
    </message>
    <message>
        <source>Poll it to read its devices from Microsoft Defender and score them.</source>
        <translation>Interrogez-le pour lire ses appareils dans Microsoft Defender et les évaluer.</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>Interroger maintenant</translation>
    </message>
    <message>
        <source>Polling %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>stage: done of total</comment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The last poll of %1 failed.</source>
        <translation>La dernière interrogation de %1 a échoué.</translation>
    </message>
    <message>
        <source>Edit the tenant…</source>
        <translation>Modifier le locataire…</translation>
    </message>
    <message>
        <source>Poll again</source>
        <translation>Interroger de nouveau</translation>
    </message>
    <message>
        <source>The store cannot be used.</source>
        <translation>La base ne peut pas être utilisée.</translation>
    </message>
    <message>
        <source>The list of tenants cannot be read.</source>
        <translation>La liste des locataires est illisible.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>Lancer le diagnostic</translation>
    </message>
    <message>
        <source>%1 has no devices.</source>
        <translation>%1 n’a aucun appareil.</translation>
    </message>
    <message>
        <source>The cycle of %1 brought none. Either none is onboarded to Microsoft Defender yet, or the application may see none of them.</source>
        <translation>Le cycle du %1 n’en a apporté aucun. Soit aucun n’est encore intégré à Microsoft Defender, soit l’application n’a le droit d’en voir aucun.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PageStack</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Pondération</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Back to Tuning</source>
        <translation>Retour à Pondération</translation>
    </message>
    <message>
        <source>Back to Overview</source>
        <translation>Retour à Vue d’ensemble</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Tous les locataires</translation>
    </message>
    <message>
        <source>Back to All tenants</source>
        <translation>Retour à Tous les locataires</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Vulnérabilités</translation>
    </message>
    <message>
        <source>Back to Vulnerabilities</source>
        <translation>Retour à Vulnérabilités</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <source>Back to Rehearsal</source>
        <translation>Retour à Simulation</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PaletteItems</name>
    <message>
        <source>Switch to %1</source>
        <comment>tenant</comment>
        <translation>Passer à %1</translation>
    </message>
    <message>
        <source>Try profile %1</source>
        <comment>name</comment>
        <translation>Essayer le profil %1</translation>
    </message>
    <message>
        <source>used by this tenant</source>
        <translation>utilisé par ce locataire</translation>
    </message>
    <message>
        <source>opens in Tuning, applies nothing</source>
        <translation>s’ouvre dans Pondération, n’applique rien</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <comment>section</comment>
        <translation>Paramètres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Device %1</source>
        <comment>name</comment>
        <translation>Appareil %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PermissionsCard</name>
    <message>
        <source>Permissions</source>
        <translation>Autorisations</translation>
    </message>
    <message>
        <source>scoring needs the first two</source>
        <translation>l’évaluation a besoin des deux premières</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PermissionsModel</name>
    <message>
        <source>Permission</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what a permission is for</comment>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Granted as</source>
        <translation>Accordée comme</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nécessaire</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Non utilisée</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Non accordée</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Delegated only</source>
        <translation>Déléguée seulement</translation>
    </message>
    <message>
        <source>Seen in: %1</source>
        <translation>Vu dans&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PlacesSection</name>
    <message>
        <source>Store: cycles, devices and what waits to be published</source>
        <translation>Base&#xa0;: cycles, appareils et ce qui attend d’être publié</translation>
    </message>
    <message>
        <source>Tenants, without their secrets</source>
        <translation>Locataires, sans leurs secrets</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Settings of the window</source>
        <translation>Paramètres de la fenêtre</translation>
    </message>
    <message>
        <source>Secrets are in the keychain only. The log is not written to a file: it is kept in memory while the program runs, and Activity shows it.</source>
        <translation>Les secrets ne sont que dans le trousseau. Le journal n’est pas écrit dans un fichier&#xa0;: il reste en mémoire tant que le programme fonctionne, et Activité l’affiche.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open folder: %1</source>
        <translation>Ouvrir le dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the path: %1</source>
        <translation>Copier le chemin&#xa0;: %1</translation>
    </message>
    <message>
        <source>The path is in the clipboard.</source>
        <translation>Le chemin est dans le Presse-papiers.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Stratégies</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PlanCard</name>
    <message>
        <source>Patch plan</source>
        <translation>Plan de correctifs</translation>
    </message>
    <message>
        <source>Steps of the patch plan</source>
        <translation>Étapes du plan de correctifs</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>étapes</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>Quels appareils</translation>
    </message>
    <message>
        <source>Shows the devices that have the software of the step chosen</source>
        <translation>Affiche les appareils qui ont le logiciel de l’étape choisie</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Band drops</source>
        <translation>Baisses de palier</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>band drops of all steps so far</comment>
        <translation>En tout</translation>
    </message>
    <message numerus="yes">
        <source>%Ln band drop(s) in all; exact scores fall by %1 points.</source>
        <translation>
            <numerusform>%Ln baisse de palier en tout&#x202f;; les scores exacts baissent de %1 points.</numerusform>
            <numerusform>%Ln baisses de palier en tout&#x202f;; les scores exacts baissent de %1 points.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source of these records does not name the software that has the CVEs, so there is nothing to plan by. Records read in bulk or from export files name it.</source>
        <translation>La source de ces enregistrements ne nomme pas le logiciel qui a les CVE&#x202f;; il n’y a donc rien pour planifier. Les enregistrements lus en masse ou dans des fichiers d’exportation le nomment.</translation>
    </message>
    <message>
        <source>No device that is counted has a CVE, so there is nothing to update.</source>
        <translation>Aucun appareil compté n’a de CVE&#x202f;; il n’y a donc rien à mettre à jour.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PlanChart</name>
    <message>
        <source>Band drops of the patch plan, step by step</source>
        <translation>Baisses de palier du plan de correctifs, étape par étape</translation>
    </message>
    <message numerus="yes">
        <source>Step %1: %2. %Ln band drop(s) more, %3 in all; %4 points.</source>
        <translation>
            <numerusform>Étape %1&#xa0;: %2. %Ln baisse de palier de plus, %3 en tout&#x202f;; %4 points.</numerusform>
            <numerusform>Étape %1&#xa0;: %2. %Ln baisses de palier de plus, %3 en tout&#x202f;; %4 points.</numerusform>
        </translation>
    </message>
    <message>
        <source>Band drops, cumulative</source>
        <translation>Baisses de palier, cumulées</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PointsComparison</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>nothing fires</source>
        <translation>rien ne se déclenche</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>poids %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>level or fraction, weight</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <comment>a weight</comment>
        <translation>%1 avant, %2 après</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, weight</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <comment>how points come about</comment>
        <translation>%1 avant, %2 après</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group: value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Points before and after the edit</source>
        <translation>Points avant et après la modification</translation>
    </message>
    <message>
        <source>%1; %2: %3 points before, %4 after, %5</source>
        <comment>value; how; points; points; change</comment>
        <translation>%1&#x202f;; %2&#xa0;: %3 points avant, %4 après, %5</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>editing</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <comment>editing</comment>
        <translation>Après</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>What fires</source>
        <translation>Déclenchement</translation>
    </message>
    <message>
        <source>Exact score</source>
        <translation>Score exact</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PolicyEditor</name>
    <message>
        <source>open “%1”</source>
        <comment>undo step</comment>
        <translation>ouvrir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>add rule %1</source>
        <comment>undo step</comment>
        <translation>ajouter la règle %1</translation>
    </message>
    <message>
        <source>remove rule %1</source>
        <comment>undo step</comment>
        <translation>supprimer la règle %1</translation>
    </message>
    <message>
        <source>move rule %1 to %2</source>
        <comment>undo step</comment>
        <translation>déplacer la règle %1 vers %2</translation>
    </message>
    <message>
        <source>change the action of otherwise</source>
        <comment>undo step</comment>
        <translation>changer l’action de «&#xa0;sinon&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PolicyLibraryDialog</name>
    <message>
        <source>Policies</source>
        <translation>Stratégies</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>Quels appareils</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Rules of the version</source>
        <translation>Règles de la version</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Open this version</source>
        <translation>Ouvrir cette version</translation>
    </message>
    <message>
        <source>No policy is saved yet.</source>
        <translation>Aucune stratégie n’est encore enregistrée.</translation>
    </message>
    <message>
        <source>otherwise</source>
        <comment>the action where no rule matches</comment>
        <translation>sinon</translation>
    </message>
    <message>
        <source>Delete the policy</source>
        <translation>Supprimer la stratégie</translation>
    </message>
    <message>
        <source>Delete “%1” and all of its versions? This cannot be undone.</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» et toutes ses versions&#x202f;? Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PollingSection</name>
    <message>
        <source>Polling and scoring</source>
        <translation>Interrogation et évaluation</translation>
    </message>
    <message>
        <source>Poll &amp;every … minutes</source>
        <translation>&amp;Interroger toutes les … minutes</translation>
    </message>
    <message>
        <source>10 to 1440</source>
        <translation>10 à 1440</translation>
    </message>
    <message>
        <source>Poll this tenant on schedule</source>
        <translation>Interroger ce locataire selon la planification</translation>
    </message>
    <message>
        <source>&amp;Vulnerabilities</source>
        <translation>&amp;Vulnérabilités</translation>
    </message>
    <message>
        <source>&amp;Antivirus</source>
        <translation>Antivir&amp;us</translation>
    </message>
    <message>
        <source>Antivirus report (deviceavinfo)</source>
        <translation>Rapport d’antivirus (deviceavinfo)</translation>
    </message>
    <message>
        <source>Device list only</source>
        <translation>Liste des appareils seulement</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Completeness &amp;floor, %</source>
        <translation>&amp;Plancher de complétude, %</translation>
    </message>
    <message>
        <source>A device of which less can be judged is shown as “insufficient data”.</source>
        <translation>Un appareil dont une part plus faible peut être jugée est affiché avec «&#xa0;données insuffisantes&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>Pro&amp;fil</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PreviewModel</name>
    <message>
        <source>Gone</source>
        <comment>a device that has left</comment>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Summary of the fleet</source>
        <translation>Résumé du parc</translation>
    </message>
    <message>
        <source>First time</source>
        <comment>a record of a device that was never published</comment>
        <translation>Première fois</translation>
    </message>
    <message>
        <source>Band changes</source>
        <translation>Changement de palier</translation>
    </message>
    <message>
        <source>Score changes</source>
        <translation>Changement de score</translation>
    </message>
    <message>
        <source>Same score</source>
        <translation>Même score</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>an earlier score that no longer holds</comment>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Last accepted</source>
        <translation>Dernier accepté</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>À envoyer</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>a device that has left, deleted from the topic</comment>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Former key</source>
        <comment>the device is taken back under the key that it had in an older version</comment>
        <translation>Ancienne clé</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PreviewPane</name>
    <message>
        <source>What would be sent</source>
        <translation>Ce qui serait envoyé</translation>
    </message>
    <message>
        <source>Record to be sent</source>
        <translation>Enregistrement à envoyer</translation>
    </message>
    <message>
        <source>Record that was last accepted</source>
        <translation>Dernier enregistrement accepté</translation>
    </message>
    <message>
        <source>Last accepted</source>
        <translation>Dernier accepté</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>À envoyer</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ProfileApplier</name>
    <message numerus="yes">
        <source>%Ln tenant(s) have their former profile back.</source>
        <translation>
            <numerusform>%Ln locataire a retrouvé son profil précédent.</numerusform>
            <numerusform>%Ln locataires ont retrouvé leur profil précédent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::ProfileLibraryDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hachage</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Load into the sliders</source>
        <translation>Charger dans les curseurs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (intégré)</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>Il est utilisé.</translation>
    </message>
    <message>
        <source>No tenant is scored with it.</source>
        <translation>Aucun locataire n’est évalué avec lui.</translation>
    </message>
    <message>
        <source>Scores %1.</source>
        <comment>tenants</comment>
        <translation>Évalue %1.</translation>
    </message>
    <message>
        <source>It is what the sliders show.</source>
        <translation>C’est ce que montrent les curseurs.</translation>
    </message>
    <message>
        <source>How it differs from the sliders</source>
        <translation>En quoi il diffère des curseurs</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Importer un profil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profils (*.json)</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Exporter le profil</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Dupliquer…</translation>
    </message>
    <message>
        <source>The chosen version, as a profile of its own</source>
        <translation>La version choisie, comme profil à part entière</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>With all its versions; tenants scored with it follow</source>
        <translation>Avec toutes ses versions&#x202f;; les locataires évalués avec lui suivent</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>The chosen version and any other profile, side by side</source>
        <translation>La version choisie et un autre profil quelconque, côte à côte</translation>
    </message>
    <message>
        <source>Use…</source>
        <translation>Utiliser…</translation>
    </message>
    <message>
        <source>Score tenants with it; what that would do is shown first</source>
        <translation>Évaluer des locataires avec lui&#x202f;; l’effet est d’abord montré</translation>
    </message>
    <message>
        <source>copy of “%1”</source>
        <comment>note of a version</comment>
        <translation>copie de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>copy of “%1”, version %2</source>
        <comment>note of a version</comment>
        <translation>copie de «&#xa0;%1&#xa0;», version %2</translation>
    </message>
    <message>
        <source>Duplicate the profile</source>
        <translation>Dupliquer le profil</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a profile</comment>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Renommer le profil</translation>
    </message>
    <message>
        <source>Another profile has this name; choose another one</source>
        <translation>Un autre profil porte ce nom&#x202f;; choisissez-en un autre</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ProfilePicker</name>
    <message>
        <source>%1: version</source>
        <comment>of a profile</comment>
        <translation>%1&#xa0;: version</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <comment>profile</comment>
        <translation>Utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisé</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <translation>Modifié, non enregistré</translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <comment>profile</comment>
        <translation>%1 (modifié)</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>Instantané %1</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <comment>tenant</comment>
        <translation>Brouillon de %1</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (intégré)</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>%1 (file)</source>
        <comment>profile</comment>
        <translation>%1 (fichier)</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>D’un fichier…</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>profile</comment>
        <translation>%1, version %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PublishCommand</name>
    <message>
        <source>%1 of %2 devices change band.</source>
        <translation>%1 appareils sur %2 changent de palier.</translation>
    </message>
    <message>
        <source>%1 of %2 devices change band, and %3 of %2 are missing from the cycle.</source>
        <translation>%1 appareils sur %2 changent de palier, et %3 sur %2 manquent dans le cycle.</translation>
    </message>
    <message>
        <source>The cycle is partial, and %1 Publish it all the same?</source>
        <translation>Le cycle est partiel, et %1 Publier quand même&#x202f;?</translation>
    </message>
    <message>
        <source>Publish all the same</source>
        <translation>Publier quand même</translation>
    </message>
    <message>
        <source>%1 That is more than the brake allows. Publish them all the same?</source>
        <translation>%1 C’est plus que le frein ne permet. Publier quand même&#x202f;?</translation>
    </message>
    <message>
        <source>Publish the band changes</source>
        <translation>Publier les changements de palier</translation>
    </message>
    <message>
        <source>The cycle is partial: some data is missing. Publish it all the same?</source>
        <translation>Le cycle est partiel&#xa0;: des données manquent. Publier quand même&#x202f;?</translation>
    </message>
    <message>
        <source>Publish the partial cycle</source>
        <translation>Publier le cycle partiel</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Publier maintenant</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PublishFigures</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Put aside as refused</source>
        <translation>Refusés, mis de côté</translation>
    </message>
    <message>
        <source>Band changes</source>
        <translation>Changement de palier</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>%1 more in the newest cycle</source>
        <translation>%1 de plus dans le cycle le plus récent</translation>
    </message>
    <message>
        <source>records in the outbox</source>
        <translation>enregistrements dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>send again or drop, in the outbox</source>
        <translation>à renvoyer ou à abandonner, dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>no record was refused</source>
        <translation>aucun enregistrement n’a été refusé</translation>
    </message>
    <message>
        <source>nothing to compare with yet</source>
        <translation>encore rien à comparer</translation>
    </message>
    <message>
        <source>%1 of %2 devices; the brake is at %3</source>
        <translation>%1 appareils sur %2&#x202f;; le frein est à %3</translation>
    </message>
    <message>
        <source>%1 of %2 devices, %3 more are missing; the brake is at %4</source>
        <translation>%1 appareils sur %2, %3 autres manquent&#x202f;; le frein est à %4</translation>
    </message>
    <message>
        <source>%1 with insufficient data, %2 duplicates</source>
        <translation>%1 aux données insuffisantes, %2 doublons</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PublishHistoryModel</name>
    <message>
        <source>Held back</source>
        <translation>Retenu</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>a publish</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Partly refused</source>
        <translation>Refusé en partie</translation>
    </message>
    <message>
        <source>Overtaken</source>
        <comment>by a newer cycle</comment>
        <translation>Dépassé</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>records a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Mis en file</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirés</translation>
    </message>
    <message>
        <source>Band changes</source>
        <translation>Changement de palier</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PublishSection</name>
    <message>
        <source>Publish every complete cycle by itself</source>
        <translation>Publier automatiquement chaque cycle complet</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Version de l’API</translation>
    </message>
    <message>
        <source>v2: /topics/…</source>
        <translation>v2&#xa0;: /topics/…</translation>
    </message>
    <message>
        <source>v3: /v3/clusters/…</source>
        <translation>v3&#xa0;: /v3/clusters/…</translation>
    </message>
    <message>
        <source>Cluster ID</source>
        <translation>ID du cluster</translation>
    </message>
    <message>
        <source>v3 only; empty: asked for</source>
        <translation>v3 seulement&#x202f;; vide&#xa0;: demandé</translation>
    </message>
    <message>
        <source>Topic of devices</source>
        <translation>Topic des appareils</translation>
    </message>
    <message>
        <source>Topic of summaries</source>
        <translation>Topic des résumés</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Jeton du porteur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Mot de passe ou jeton</translation>
    </message>
    <message>
        <source>empty: keep the one that is stored</source>
        <translation>vide&#xa0;: garder celui qui est enregistré</translation>
    </message>
    <message>
        <source>Brake, % of bands</source>
        <translation>Frein, % des paliers</translation>
    </message>
    <message>
        <source>When more devices than that change band from one cycle to the next, a person is asked.</source>
        <translation>Si plus d’appareils que cela changent de palier d’un cycle au suivant, une personne est sollicitée.</translation>
    </message>
    <message>
        <source>Proxy&apos;s authority</source>
        <translation>Autorité du proxy</translation>
    </message>
    <message>
        <source>PEM file; empty: the system&apos;s authorities</source>
        <translation>Fichier PEM&#x202f;; vide&#xa0;: les autorités du système</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>PEM file with its key; empty: none</source>
        <translation>Fichier PEM avec sa clé&#x202f;; vide&#xa0;: aucun</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PublishStatus</name>
    <message>
        <source>Sending: %1 of %2</source>
        <translation>Envoi&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>The scores under the profile in use, %1, are not out: the last publish went out under another one. More devices change band, or are missing, than the brake of %2 allows.</source>
        <comment>a profile&apos;s name, a percentage</comment>
        <translation>Les scores selon le profil utilisé, %1, ne sont pas envoyés&#xa0;: la dernière publication a suivi un autre profil. Plus d’appareils changent de palier, ou manquent, que le frein de %2 ne le permet.</translation>
    </message>
    <message>
        <source>The scores under the profile in use, %1, are not out: the last publish went out under another one. Publish now to send them.</source>
        <comment>a profile&apos;s name</comment>
        <translation>Les scores selon le profil utilisé, %1, ne sont pas envoyés&#xa0;: la dernière publication a suivi un autre profil. Publiez maintenant pour les envoyer.</translation>
    </message>
    <message>
        <source>The newest cycle is held back: more devices change band, or are missing, than the brake of %1 allows.</source>
        <translation>Le cycle le plus récent est retenu&#xa0;: plus d’appareils changent de palier, ou manquent, que le frein de %1 ne le permet.</translation>
    </message>
    <message>
        <source>The newest cycle is partial. It is published only when you say so.</source>
        <translation>Le cycle le plus récent est partiel. Il n’est publié que si vous le demandez.</translation>
    </message>
    <message>
        <source>The newest cycle was not published yet.</source>
        <translation>Le cycle le plus récent n’a pas encore été publié.</translation>
    </message>
    <message>
        <source>Some records were not accepted yet.</source>
        <translation>Certains enregistrements n’ont pas encore été acceptés.</translation>
    </message>
    <message>
        <source>There is nothing to publish yet: poll the tenant first.</source>
        <translation>Il n’y a encore rien à publier&#xa0;: interrogez d’abord le locataire.</translation>
    </message>
    <message>
        <source>Everything of the newest cycle was accepted.</source>
        <translation>Tout le cycle le plus récent a été accepté.</translation>
    </message>
    <message>
        <source>Publishing is paused: new cycles wait in the outbox.</source>
        <translation>La publication est suspendue&#xa0;: les nouveaux cycles attendent dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Cycles are not published by themselves: that is switched off in the tenant&apos;s settings.</source>
        <translation>Les cycles ne sont pas publiés automatiquement&#xa0;: c’est désactivé dans les paramètres du locataire.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PublishingPage</name>
    <message>
        <source>The scores of this tenant are not published.</source>
        <translation>Les scores de ce locataire ne sont pas publiés.</translation>
    </message>
    <message>
        <source>They can go to Kafka through a REST proxy. Give its address in the tenant&apos;s settings.</source>
        <translation>Ils peuvent aller vers Kafka par un proxy REST. Indiquez son adresse dans les paramètres du locataire.</translation>
    </message>
    <message>
        <source>Edit the tenant</source>
        <translation>Modifier le locataire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were accepted.</source>
        <translation>
            <numerusform>%Ln enregistrement a été accepté.</numerusform>
            <numerusform>%Ln enregistrements ont été acceptés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::RankedModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column: value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ReadingLine</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>The figures are those from before: %1</source>
        <comment>why they could not be read again</comment>
        <translation>Les chiffres sont ceux d’avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>The figures are those from before: reading was cancelled.</source>
        <translation>Les chiffres sont ceux d’avant&#xa0;: la lecture a été annulée.</translation>
    </message>
    <message>
        <source>Reading the records; the figures are those from before.</source>
        <translation>Lecture des enregistrements&#x202f;; les chiffres sont ceux d’avant.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RecordDialog</name>
    <message>
        <source>Find in the record</source>
        <translation>Rechercher dans l’enregistrement</translation>
    </message>
    <message>
        <source>Enter finds the next place, Shift+Enter the one before.</source>
        <translation>Entrée trouve l’endroit suivant, Maj+Entrée le précédent.</translation>
    </message>
    <message>
        <source>Record of the device as JSON</source>
        <translation>Enregistrement de l’appareil en JSON</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Record of %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
    <message>
        <source>Trustgauge stores no records as they were received. The service is asked for this one…</source>
        <translation>Trustgauge ne conserve aucun enregistrement tel que reçu. Celui-ci est demandé au service…</translation>
    </message>
    <message>
        <source>As the service answered at %1; Trustgauge stores no records as they were received. Only spaces and line breaks differ.</source>
        <translation>Selon la réponse du service à %1&#x202f;; Trustgauge ne conserve aucun enregistrement tel que reçu. Seuls les espaces et les sauts de ligne diffèrent.</translation>
    </message>
    <message>
        <source>It is too long to be shown whole.</source>
        <translation>Il est trop long pour être affiché en entier.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln endroit</numerusform>
            <numerusform>%Ln endroits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::RecordSection</name>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the address of the device&apos;s page in the portal</source>
        <translation>Copier l’adresse de la page de l’appareil dans le portail</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portail</translation>
    </message>
    <message>
        <source>of the cycle of %1</source>
        <extracomment>%1 is the time of a cycle</extracomment>
        <translation>du cycle du %1</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu le</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>ID de l’appareil</translation>
    </message>
    <message>
        <source>Entra id</source>
        <translation>ID Entra</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>none; no merged record</source>
        <translation>aucun&#x202f;; pas d’enregistrement fusionné</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>Fusionnés en lui</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RecordsCard</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>History of publishes</source>
        <translation>Historique des publications</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>rien à envoyer</translation>
    </message>
    <message>
        <source>%1 records would be sent; the first %2, changes first</source>
        <translation>%1 enregistrements seraient envoyés&#x202f;; les %2 premiers, changements d’abord</translation>
    </message>
    <message>
        <source>%1 records would be sent, changes first</source>
        <translation>%1 enregistrements seraient envoyés, changements d’abord</translation>
    </message>
    <message>
        <source>%1 records wait</source>
        <translation>%1 enregistrements en attente</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>rien en attente</translation>
    </message>
    <message>
        <source>what was refused stands first</source>
        <translation>les refus figurent en premier</translation>
    </message>
    <message>
        <source>every publish of this tenant, newest first</source>
        <translation>toutes les publications de ce locataire, la plus récente d’abord</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RehearsalExporter</name>
    <message>
        <source>Export the policy…</source>
        <translation>Exporter la stratégie…</translation>
    </message>
    <message>
        <source>Devices and their actions as CSV…</source>
        <translation>Appareils et leurs actions en CSV…</translation>
    </message>
    <message>
        <source>The same with changes in the past as CSV…</source>
        <translation>Idem avec les changements passés en CSV…</translation>
    </message>
    <message>
        <source>Counts and moves as JSON…</source>
        <translation>Nombres et mouvements en JSON…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the policy</source>
        <translation>Exporter la stratégie</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Stratégies (*.json)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RehearsalHead</name>
    <message>
        <source>Profile in use</source>
        <translation>Profil utilisé</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Profile of the figures</source>
        <translation>Profil des chiffres</translation>
    </message>
    <message>
        <source>Import / export</source>
        <translation>Importer / exporter</translation>
    </message>
    <message>
        <source>Save version…</source>
        <translation>Enregistrer la version…</translation>
    </message>
    <message>
        <source>Policy rehearsal</source>
        <translation>Simulation de stratégie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo in the policy</source>
        <translation>Annuler dans la stratégie</translation>
    </message>
    <message>
        <source>Redo in the policy</source>
        <translation>Rétablir dans la stratégie</translation>
    </message>
    <message>
        <source>Save a version of the policy…</source>
        <translation>Enregistrer une version de la stratégie…</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>pas encore enregistrée</translation>
    </message>
    <message>
        <source>version %1, changed</source>
        <translation>version %1, modifiée</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>Undo: %1 (%2)</source>
        <translation>Annuler&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Redo: %1 (%2)</source>
        <translation>Rétablir&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>Aucune stratégie</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Stratégie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing is enforced by Trustgauge.</source>
        <translation>Trustgauge n’applique rien.</translation>
    </message>
    <message>
        <source>A rehearsal shows which action each device would meet, as of %1, under profile %2 (%3).</source>
        <comment>time; name; hash</comment>
        <translation>Une simulation montre de quelle action chaque appareil relèverait, état au %1, selon le profil %2 (%3).</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <comment>profile</comment>
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>A rehearsal shows which action each device would meet.</source>
        <translation>Une simulation montre de quelle action chaque appareil relèverait.</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Nouvelle stratégie</translation>
    </message>
    <message>
        <source>Example policy</source>
        <translation>Exemple de stratégie</translation>
    </message>
    <message>
        <source>Policies and their versions…</source>
        <translation>Stratégies et leurs versions…</translation>
    </message>
    <message>
        <source>Import a policy…</source>
        <translation>Importer une stratégie…</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>Importer une stratégie</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Stratégies (*.json)</translation>
    </message>
    <message>
        <source>The policy “%1” was imported. Nothing is enforced.</source>
        <translation>La stratégie «&#xa0;%1&#xa0;» a été importée. Rien n’est appliqué.</translation>
    </message>
    <message>
        <source>Version %1 of “%2” is saved. Nothing is enforced.</source>
        <translation>La version %1 de «&#xa0;%2&#xa0;» est enregistrée. Rien n’est appliqué.</translation>
    </message>
    <message>
        <source>save as “%1”</source>
        <comment>undo step</comment>
        <translation>enregistrer sous «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RehearsalPage</name>
    <message>
        <source>From “%1” to “%2”</source>
        <comment>actions</comment>
        <translation>De «&#xa0;%1&#xa0;» à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Action changed more than twice</source>
        <translation>Action changée plus de deux fois</translation>
    </message>
    <message>
        <source>There is no policy yet.</source>
        <translation>Il n’y a pas encore de stratégie.</translation>
    </message>
    <message>
        <source>A policy is a list of rules: which devices, and what would happen to them. Here you see who would meet what before anything enforces it.</source>
        <translation>Une stratégie est une liste de règles&#xa0;: quels appareils, et ce qui leur arriverait. Vous voyez ici qui relèverait de quoi avant que quoi que ce soit ne l’applique.</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Commencer par un exemple</translation>
    </message>
    <message>
        <source>Begin with an empty policy</source>
        <translation>Commencer par une stratégie vide</translation>
    </message>
    <message>
        <source>No rule of “%1” matches</source>
        <comment>policy</comment>
        <translation>Aucune règle de «&#xa0;%1&#xa0;» ne correspond</translation>
    </message>
    <message>
        <source>Rule %1 of “%2”</source>
        <comment>number; policy</comment>
        <translation>Règle %1 de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Action “%1”</source>
        <translation>Action «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RehearsedDevicesCard</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Action of the devices listed</source>
        <translation>Action des appareils listés</translation>
    </message>
    <message>
        <source>Show in Devices</source>
        <translation>Afficher dans Appareils</translation>
    </message>
    <message>
        <source>Devices with their action</source>
        <translation>Appareils et leur action</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>the worst %1 of %2</source>
        <comment>devices</comment>
        <translation>les %1 pires sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::RehearsedDevicesModel</name>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Palier</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Number of the rule that decides</source>
        <translation>Numéro de la règle qui décide</translation>
    </message>
    <message>
        <source>otherwise</source>
        <comment>the action where no rule matches</comment>
        <translation>sinon</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ReplaceSecretDialog</name>
    <message>
        <source>Replace the certificate</source>
        <translation>Remplacer le certificat</translation>
    </message>
    <message>
        <source>Replace the secret</source>
        <translation>Remplacer le secret</translation>
    </message>
    <message>
        <source>Upload the new certificate to the app registration first. It is then tried here by fetching a token with it; the stored one stays until that has succeeded.</source>
        <translation>Chargez d’abord le nouveau certificat dans l’inscription d’application. Il est ensuite essayé ici en demandant un jeton avec lui&#x202f;; celui qui est enregistré reste jusqu’à la réussite.</translation>
    </message>
    <message>
        <source>Create the new secret in the app registration first; both are valid side by side. It is then tried here by fetching a token with it; the stored one stays until that has succeeded.</source>
        <translation>Créez d’abord le nouveau secret dans l’inscription d’application&#x202f;; les deux sont valides côte à côte. Il est ensuite essayé ici en demandant un jeton avec lui&#x202f;; celui qui est enregistré reste jusqu’à la réussite.</translation>
    </message>
    <message>
        <source>For this session only: do not store it</source>
        <translation>Pour cette session seulement&#xa0;: ne pas l’enregistrer</translation>
    </message>
    <message>
        <source>Fetching a token</source>
        <translation>Demande d’un jeton</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Test and replace</source>
        <translation>Tester et remplacer</translation>
    </message>
    <message>
        <source>New &amp;secret: its value</source>
        <translation>Nouveau &amp;secret&#xa0;: sa valeur</translation>
    </message>
    <message>
        <source>New secret: its value</source>
        <translation>Nouveau secret&#xa0;: sa valeur</translation>
    </message>
    <message>
        <source>as the portal shows it, for example %1</source>
        <translation>tel que le portail l’affiche, par exemple %1</translation>
    </message>
    <message>
        <source>&amp;Expires on</source>
        <translation>&amp;Expire le</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>With the date noted, you are reminded 30, 14, 7 and 1 days before.</source>
        <translation>Avec la date notée, un rappel vous est fait 30, 14, 7 et 1 jours avant.</translation>
    </message>
    <message>
        <source>The new certificate of %1 works and is in use.</source>
        <translation>Le nouveau certificat de %1 fonctionne et est utilisé.</translation>
    </message>
    <message>
        <source>The new secret of %1 works and is in use. Delete the old one in the app registration.</source>
        <translation>Le nouveau secret de %1 fonctionne et est utilisé. Supprimez l’ancien dans l’inscription d’application.</translation>
    </message>
    <message>
        <source>Not replaced; the stored one stays. %1</source>
        <translation>Non remplacé&#x202f;; celui qui est enregistré reste. %1</translation>
    </message>
    <message>
        <source>It works, but it could not be stored; the stored one stays. %1</source>
        <translation>Cela fonctionne, mais n’a pas pu être enregistré&#x202f;; celui qui est enregistré reste. %1</translation>
    </message>
    <message>
        <source>Cancelled; the stored one stays.</source>
        <translation>Annulé&#x202f;; celui qui est enregistré reste.</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Vu&#xa0;: %1</translation>
    </message>
    <message>
        <source>New certificate and private &amp;key</source>
        <translation>Nouveau certificat et &amp;clé privée</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>A report of %1, cycle of %2, to read, print and hand on. It needs nothing else to be read.</source>
        <translation>Un rapport sur %1, cycle du %2, à lire, imprimer et transmettre. Rien d’autre n’est nécessaire pour le lire.</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>tous les appareils</translation>
    </message>
    <message>
        <source>As in Devices</source>
        <translation>Comme dans Appareils</translation>
    </message>
    <message>
        <source>Only the devices that this filter finds: %1</source>
        <translation>Seulement les appareils que ce filtre trouve&#xa0;: %1</translation>
    </message>
    <message>
        <source>Page for any browser (HTML)</source>
        <translation>Page pour tout navigateur (HTML)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>&amp;Appareils</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Policy to rehearse</source>
        <translation>&amp;Stratégie à simuler</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Filter of the devices reported</source>
        <translation>Filtre des appareils du rapport</translation>
    </message>
    <message>
        <source>Policy to rehearse</source>
        <translation>Stratégie à simuler</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Progression du rapport</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Write reports by themselves…</source>
        <translation>Rapports automatiques…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 a été écrit.</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>Annulé&#x202f;; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>of a file…</source>
        <translation>d’un fichier…</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Stratégies (*.json)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It tells the cycle as it was scored, under “%1” (%2). “%3” (%4) is in use now, so the window shows other figures; a report of the next cycle is under that.</source>
        <comment>name, hash, name, hash</comment>
        <translation>Il montre le cycle tel qu’il a été évalué, avec «&#xa0;%1&#xa0;» (%2). «&#xa0;%3&#xa0;» (%4) est en service à présent, et la fenêtre montre donc d’autres chiffres&#x202f;; un rapport du prochain cycle en tiendra compte.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RowCopier</name>
    <message numerus="yes">
        <source>Copying %Ln device(s)…</source>
        <translation>
            <numerusform>Copie de %Ln appareil…</numerusform>
            <numerusform>Copie de %Ln appareils…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::RuleRow</name>
    <message>
        <source>Rule %1</source>
        <translation>Règle %1</translation>
    </message>
    <message>
        <source>Alt+Enter in the line does the same</source>
        <translation>Alt+Entrée dans la ligne fait de même</translation>
    </message>
    <message>
        <source>Rule %1: which devices</source>
        <translation>Règle %1&#xa0;: quels appareils</translation>
    </message>
    <message>
        <source>Which devices, for example %1</source>
        <translation>Quels appareils, par exemple %1</translation>
    </message>
    <message>
        <source>An expression of the filter language; Ctrl+Space completes fields and values. Alt+Up and Alt+Down move the rule.</source>
        <translation>Une expression du langage du filtre&#x202f;; Ctrl+Espace complète les champs et les valeurs. Alt+Haut et Alt+Bas déplacent la règle.</translation>
    </message>
    <message>
        <source>Rule %1: action</source>
        <translation>Règle %1&#xa0;: action</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Rule %1: note</source>
        <translation>Règle %1&#xa0;: note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Shows the devices that the rule decides about</source>
        <translation>Affiche les appareils dont la règle décide</translation>
    </message>
    <message>
        <source>Move rule %1 up (Alt+Up)</source>
        <translation>Monter la règle %1 (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move rule %1 down (Alt+Down)</source>
        <translation>Descendre la règle %1 (Alt+Bas)</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Supprimer la règle %1</translation>
    </message>
    <message>
        <source>then</source>
        <comment>rule: expression, then action</comment>
        <translation>alors</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>non valide</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valide</translation>
    </message>
    <message>
        <source>The rule needs an action.</source>
        <translation>La règle a besoin d’une action.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a word of the filter</comment>
        <translation>Utiliser %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RulesCard</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>the first rule that matches a device decides</source>
        <translation>la première règle qui correspond à un appareil décide</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Action for all other devices</source>
        <translation>Action pour tous les autres appareils</translation>
    </message>
    <message>
        <source>Shows the devices that no rule matches</source>
        <translation>Affiche les appareils auxquels aucune règle ne correspond</translation>
    </message>
    <message>
        <source>otherwise</source>
        <comment>the action where no rule matches</comment>
        <translation>sinon</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>All other devices need an action. The figures are those from before.</source>
        <translation>Tous les autres appareils ont besoin d’une action. Les chiffres sont ceux d’avant.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) are not valid. The figures are those from before.</source>
        <translation>
            <numerusform>%Ln règle n’est pas valide. Les chiffres sont ceux d’avant.</numerusform>
            <numerusform>%Ln règles ne sont pas valides. Les chiffres sont ceux d’avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a rule, all devices meet the same action.</source>
        <translation>Sans règle, tous les appareils relèvent de la même action.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s), all valid. Ctrl+Space completes fields and values.</source>
        <translation>
            <numerusform>%Ln règle, valide. Ctrl+Espace complète les champs et les valeurs.</numerusform>
            <numerusform>%Ln règles, toutes valides. Ctrl+Espace complète les champs et les valeurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>change which devices rule %1 matches</source>
        <comment>undo step</comment>
        <translation>changer les appareils de la règle %1</translation>
    </message>
    <message>
        <source>change the action of rule %1</source>
        <comment>undo step</comment>
        <translation>changer l’action de la règle %1</translation>
    </message>
    <message>
        <source>change the note of rule %1</source>
        <comment>undo step</comment>
        <translation>changer la note de la règle %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SavePolicyDialog</name>
    <message>
        <source>Save version</source>
        <translation>Enregistrer la version</translation>
    </message>
    <message>
        <source>&amp;Name of the policy</source>
        <translation>&amp;Nom de la stratégie</translation>
    </message>
    <message>
        <source>what is new in this version, and why</source>
        <translation>ce qui est nouveau dans cette version, et pourquoi</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The policy is kept in the library. Nothing is enforced by Trustgauge.</source>
        <translation>La stratégie est conservée dans la bibliothèque. Trustgauge n’applique rien.</translation>
    </message>
    <message>
        <source>Give the policy a name.</source>
        <translation>Donnez un nom à la stratégie.</translation>
    </message>
    <message>
        <source>A policy of this name exists: this becomes its newest version.</source>
        <translation>Une stratégie de ce nom existe&#xa0;: ceci devient sa version la plus récente.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SaveProfileDialog</name>
    <message>
        <source>Save profile</source>
        <translation>Enregistrer le profil</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>&amp;Nom du profil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>Enregistrer et utiliser</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Donnez un nom au profil.</translation>
    </message>
    <message>
        <source>what is new in this version, and why</source>
        <translation>ce qui est nouveau dans cette version, et pourquoi</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>This name belongs to a built-in profile; choose another.</source>
        <translation>Ce nom est celui d’un profil intégré&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A profile of this name exists: this becomes its newest version, also for other tenants that use it.</source>
        <translation>Un profil de ce nom existe&#xa0;: ceci devient sa version la plus récente, aussi pour les autres locataires qui l’utilisent.</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Enregistrer pour plus tard</translation>
    </message>
    <message>
        <source>“Save and use” scores %1 with this profile from now on.</source>
        <comment>tenant</comment>
        <translation>«&#xa0;Enregistrer et utiliser&#xa0;» évalue désormais %1 avec ce profil.</translation>
    </message>
    <message>
        <source>Tenants are scored with the profile of this name; choose another name</source>
        <translation>Des locataires sont évalués avec le profil de ce nom&#x202f;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>A version of the library; which profile is in use does not change</source>
        <translation>Une version dans la bibliothèque&#x202f;; le profil utilisé ne change pas</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Nom de la vue</translation>
    </message>
    <message>
        <source>For &amp;all tenants</source>
        <translation>Pour &amp;tous les locataires</translation>
    </message>
    <message>
        <source>&amp;Only for %1</source>
        <translation>&amp;Seulement pour %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keeps the filter, the order and the columns.</source>
        <translation>Conserve le filtre, l’ordre et les colonnes.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Donnez un nom à la vue.</translation>
    </message>
    <message>
        <source>A view of this name exists; it will be replaced.</source>
        <translation>Une vue de ce nom existe&#x202f;; elle sera remplacée.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>There is no valid filter in the line to be saved.</source>
        <translation>La ligne ne contient aucun filtre valide à enregistrer.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the saved filter</source>
        <translation>Nom du filtre enregistré</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Gives the selected filter the name above (F2)</source>
        <translation>Donne au filtre sélectionné le nom ci-dessus (F2)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: filter</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Enter a name first.</source>
        <translation>Entrez d’abord un nom.</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation>Un autre filtre porte ce nom.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ScheduledReportsSection</name>
    <message>
        <source>Reports that are written by themselves</source>
        <translation>Rapports écrits automatiquement</translation>
    </message>
    <message>
        <source>&amp;Write a report and a CSV of each tenant after its cycles</source>
        <translation>É&amp;crire un rapport et un CSV de chaque locataire après ses cycles</translation>
    </message>
    <message>
        <source>Folder of the reports</source>
        <translation>Dossier des rapports</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder of the reports</source>
        <translation>Choisir le dossier des rapports</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>the first complete cycle of each day (UTC)</source>
        <translation>le premier cycle complet de chaque jour (UTC)</translation>
    </message>
    <message>
        <source>the first complete cycle of each week</source>
        <translation>le premier cycle complet de chaque semaine</translation>
    </message>
    <message>
        <source>every complete cycle</source>
        <translation>chaque cycle complet</translation>
    </message>
    <message>
        <source>How many are kept of each tenant</source>
        <translation>Nombre conservé par locataire</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>Language of the reports</source>
        <translation>Langue des rapports</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>&amp;Keep the newest</source>
        <translation>&amp;Garder les plus récents</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>The files are whole or not there, and named by tenant and time of the data. Of the files in the folder, only such reports are ever removed. What fails is told over the page and in the log of Activity.</source>
        <translation>Les fichiers sont complets ou absents, et nommés d’après le locataire et l’heure des données. Parmi les fichiers du dossier, seuls de tels rapports sont jamais supprimés. Ce qui échoue est signalé au-dessus de la page et dans le journal d’Activité.</translation>
    </message>
    <message>
        <source>The demo writes no reports by itself.</source>
        <translation>La démo n’écrit aucun rapport automatiquement.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ScoreHistogram</name>
    <message>
        <source>Devices by score, from 0 to 100</source>
        <translation>Appareils par score, de 0 à 100</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message numerus="yes">
        <source>Score %1 (%2): %Ln device(s)</source>
        <translation>
            <numerusform>Score %1 (%2)&#xa0;: %Ln appareil</numerusform>
            <numerusform>Score %1 (%2)&#xa0;: %Ln appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Score %1 (%2): %Ln device(s), before: %3</source>
        <translation>
            <numerusform>Score %1 (%2)&#xa0;: %Ln appareil, avant&#xa0;: %3</numerusform>
            <numerusform>Score %1 (%2)&#xa0;: %Ln appareils, avant&#xa0;: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::Screenshots</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Le dossier %1 n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>The page “%1” did not become ready.</source>
        <translation>La page «&#xa0;%1&#xa0;» n’a pas pu être préparée.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>medium risk weighs more</source>
        <comment>note of an example</comment>
        <translation>le risque moyen pèse plus</translation>
    </message>
    <message>
        <source>antivirus off a little less</source>
        <comment>note of an example</comment>
        <translation>antivirus désactivé un peu moins</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SecretBar</name>
    <message>
        <source>%1: %2</source>
        <comment>tenant: sentence</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show this tenant</source>
        <translation>Afficher ce locataire</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SeekCard</name>
    <message>
        <source>Goal and sensitivity</source>
        <translation>Objectif et sensibilité</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Goal or sensitivity</source>
        <translation>Objectif ou sensibilité</translation>
    </message>
    <message>
        <source>Close this card</source>
        <translation>Fermer cette carte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>the smallest change of weights that reaches it</source>
        <translation>le plus petit changement de poids qui l’atteint</translation>
    </message>
    <message>
        <source>which weight matters most</source>
        <translation>quel poids compte le plus</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SelectedDevice</name>
    <message numerus="yes">
        <source>Replayed over %Ln stored cycle(s), its band changes: %1 under the profile in use, %2 under the edited one.</source>
        <translation>
            <numerusform>Changements de palier en rejouant %Ln cycle conservé&#xa0;: %1 selon le profil utilisé, %2 selon le profil modifié.</numerusform>
            <numerusform>Changements de palier en rejouant %Ln cycles conservés&#xa0;: %1 selon le profil utilisé, %2 selon le profil modifié.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::SensitivityPanel</name>
    <message>
        <source>Points by which one weight moves</source>
        <translation>Points dont un poids bouge</translation>
    </message>
    <message>
        <source>Devices that change band when one weight moves by</source>
        <comment>by 5 points</comment>
        <translation>Appareils qui changent de palier quand un poids bouge de</translation>
    </message>
    <message>
        <source>points</source>
        <comment>moves by 5 points</comment>
        <translation>points</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Devices it fires on</source>
        <translation>Appareils où il se déclenche</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Which weight matters most</source>
        <translation>Quel poids compte le plus</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>%1 (pillar)</source>
        <translation>%1 (pilier)</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <comment>a weight</comment>
        <translation>%1, verrouillé</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>En afficher moins</translation>
    </message>
    <message>
        <source>Show all weights</source>
        <translation>Afficher tous les poids</translation>
    </message>
    <message>
        <source>No step of one weight changes a band.</source>
        <translation>Aucun pas d’un poids ne change un palier.</translation>
    </message>
    <message numerus="yes">
        <source>Counted for %Ln device(s), under the sliders as they are.</source>
        <translation>
            <numerusform>Compté pour %Ln appareil, avec les curseurs actuels.</numerusform>
            <numerusform>Compté pour %Ln appareils, avec les curseurs actuels.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::ServerBar</name>
    <message>
        <source>The store&apos;s server on %1 is not reached since %2. What is shown stays usable; it is tried again and again.</source>
        <comment>host, time</comment>
        <translation>Le serveur de la base sur %1 est injoignable depuis %2. Ce qui est affiché reste utilisable&#x202f;; de nouveaux essais ont lieu sans cesse.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SettingsDialog</name>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Emplacements</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Rechercher dans les paramètres</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun paramètre ne contient ces mots.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Les changements prennent effet aussitôt.</translation>
    </message>
    <message>
        <source>How long cycles are kept</source>
        <translation>Durée de conservation des cycles</translation>
    </message>
    <message>
        <source>Retention is kept in the store and holds for every program that uses it. It is set where the store&apos;s size, copies and checks are, and shown there with what it would forget.</source>
        <translation>La conservation est inscrite dans la base et vaut pour tout programme qui l’utilise. Elle se règle là où se trouvent la taille, les copies et les vérifications de la base, avec ce qu’elle oublierait.</translation>
    </message>
    <message>
        <source>Open Storage…</source>
        <translation>Ouvrir Stockage…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Shared store</source>
        <translation>Base partagée</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SharedStoreSection</name>
    <message>
        <source>Reach the server</source>
        <translation>Joindre le serveur</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>empty: the one in the keychain, or in the file that PGPASSFILE names</source>
        <translation>vide&#xa0;: celui du trousseau, ou du fichier que nomme PGPASSFILE</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>&amp;Use from the next start</source>
        <translation>&amp;Utiliser au prochain démarrage</translation>
    </message>
    <message>
        <source>Use the &amp;file on this computer again</source>
        <translation>Utiliser de nouveau le &amp;fichier de cet ordinateur</translation>
    </message>
    <message>
        <source>Shared store</source>
        <translation>Base partagée</translation>
    </message>
    <message>
        <source>A database on a PostgreSQL server, which one program polls into and many windows look at. Without one, this window keeps its store in a file and needs nothing.</source>
        <translation>Une base de données sur un serveur PostgreSQL, qu’un programme alimente par ses interrogations et que de nombreuses fenêtres consultent. Sans elle, cette fenêtre garde sa base dans un fichier et n’a besoin de rien.</translation>
    </message>
    <message>
        <source>&amp;Address, without a password</source>
        <translation>&amp;Adresse, sans mot de passe</translation>
    </message>
    <message>
        <source>&amp;Password, for the keychain</source>
        <translation>&amp;Mot de passe, pour le trousseau</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test…</translation>
    </message>
    <message>
        <source>The store can be used.</source>
        <translation>La base peut être utilisée.</translation>
    </message>
    <message>
        <source>The store cannot be used yet.</source>
        <translation>La base ne peut pas encore être utilisée.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>En attente du trousseau…</translation>
    </message>
    <message>
        <source>From its next start on, the window uses this store.</source>
        <translation>Dès son prochain démarrage, la fenêtre utilise cette base.</translation>
    </message>
    <message>
        <source>From its next start on, the window uses this store. But the keychain did not take the password: %1 Give it in TRUSTGAUGE_STORE_PASSWORD, or in the file that PGPASSFILE names.</source>
        <translation>Dès son prochain démarrage, la fenêtre utilise cette base. Mais le trousseau n’a pas pris le mot de passe&#xa0;: %1 Indiquez-le dans TRUSTGAUGE_STORE_PASSWORD, ou dans le fichier que nomme PGPASSFILE.</translation>
    </message>
    <message>
        <source>From its next start on, the window uses the file on this computer.</source>
        <translation>Dès son prochain démarrage, la fenêtre utilise le fichier de cet ordinateur.</translation>
    </message>
    <message>
        <source>In use now: %1</source>
        <translation>En service maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>In use now: a file on this computer.</source>
        <translation>En service maintenant&#xa0;: un fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A store named when starting (--store) counts more than the one that is set.</source>
        <translation>Une base indiquée au démarrage (--store) l’emporte sur celle qui est définie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>passed, failed or skipped: what was found</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SnapshotSwitch</name>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Show snapshot %1</source>
        <translation>Afficher l’instantané %1</translation>
    </message>
    <message>
        <source>Take snapshot %1</source>
        <translation>Prendre l’instantané %1</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>Instantané %1</translation>
    </message>
    <message>
        <source>Snapshot %1, free</source>
        <translation>Instantané %1, libre</translation>
    </message>
    <message>
        <source>%1 of %2, %3. Press to show it (%4), with Shift to replace it (%5).</source>
        <comment>snapshot, time, hash, keys</comment>
        <translation>%1 du %2, %3. Appuyez pour l’afficher (%4), avec Maj pour le remplacer (%5).</translation>
    </message>
    <message>
        <source>%1 is free. Press to put the present weights aside here (%2).</source>
        <comment>snapshot, keys</comment>
        <translation>%1 est libre. Appuyez pour y mettre de côté les poids actuels (%2).</translation>
    </message>
    <message>
        <source>Compare profiles…</source>
        <translation>Comparer des profils…</translation>
    </message>
    <message>
        <source>Delete snapshot %1</source>
        <translation>Supprimer l’instantané %1</translation>
    </message>
    <message>
        <source>Snapshot %1 holds the present weights; %2 shows them again.</source>
        <comment>letter, key</comment>
        <translation>L’instantané %1 contient les poids actuels&#x202f;; %2 les affiche de nouveau.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SoftwareModel</name>
    <message>
        <source>Software</source>
        <translation>Logiciel</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Devices with sufficient data that have it, with a CVE</source>
        <translation>Appareils aux données suffisantes qui l’ont, avec une CVE</translation>
    </message>
    <message>
        <source>Counted CVEs</source>
        <translation>CVE comptées</translation>
    </message>
    <message>
        <source>CVEs of it that count on at least one device</source>
        <translation>Ses CVE qui comptent sur au moins un appareil</translation>
    </message>
    <message>
        <source>Exploit</source>
        <translation>Exploit</translation>
    </message>
    <message>
        <source>Whether an exploit is known for any of its CVEs</source>
        <translation>Si un exploit est connu pour l’une de ses CVE</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>By how much exact scores would fall in all if it alone were updated everywhere</source>
        <translation>De combien les scores exacts baisseraient en tout si lui seul était mis à jour partout</translation>
    </message>
    <message>
        <source>Band drops</source>
        <translation>Baisses de palier</translation>
    </message>
    <message>
        <source>Devices that would get a lower band</source>
        <translation>Appareils qui obtiendraient un palier inférieur</translation>
    </message>
</context>
<context>
    <name>Trustgauge::StaleBar</name>
    <message>
        <source>The data is of %1, %2: older than two poll intervals.</source>
        <translation>Les données sont du %1, %2&#xa0;: plus anciennes que deux intervalles d’interrogation.</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>Interroger maintenant</translation>
    </message>
</context>
<context>
    <name>Trustgauge::StatePage</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>Trustgauge::StatusLine</name>
    <message>
        <source>Progress of the poll</source>
        <translation>Progression de l’interrogation</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the poll</source>
        <translation>Annuler l’interrogation</translation>
    </message>
    <message>
        <source>Risk score: higher is worse</source>
        <translation>Score de risque&#xa0;: plus élevé, c’est pire</translation>
    </message>
    <message>
        <source>Never polled</source>
        <translation>Jamais interrogé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cycle of %2, %3 · %4</source>
        <comment>state, time, age, devices</comment>
        <translation>Cycle du %2&#xa0;: %1, %3 · %4</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>stage: done of total</comment>
        <translation>%1&#xa0;: %2 sur %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage: done</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1, encore %2 environ</translation>
    </message>
    <message>
        <source>Last poll failed · %1</source>
        <translation>Échec de la dernière interrogation · %1</translation>
    </message>
    <message>
        <source>Calls left: %1/min, %2/h</source>
        <translation>Appels restants&#xa0;: %1/min, %2/h</translation>
    </message>
    <message>
        <source>Calls left: %1/min</source>
        <translation>Appels restants&#xa0;: %1/min</translation>
    </message>
    <message>
        <source>Next poll %1</source>
        <translation>Prochaine interrogation à %1</translation>
    </message>
    <message>
        <source>Last poll failed</source>
        <translation>Échec de la dernière interrogation</translation>
    </message>
    <message>
        <source>Polling is paused</source>
        <translation>Interrogation suspendue</translation>
    </message>
    <message>
        <source>Polled by another program</source>
        <translation>Interrogé par un autre programme</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Données du %1</translation>
    </message>
    <message>
        <source>Last poll failed at %1</source>
        <translation>Échec de la dernière interrogation à %1</translation>
    </message>
    <message>
        <source>Server on %1 not reached</source>
        <translation>Serveur sur %1 injoignable</translation>
    </message>
</context>
<context>
    <name>Trustgauge::StorageDialog</name>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>La base</translation>
    </message>
    <message>
        <source>How long cycles are kept</source>
        <translation>Durée de conservation des cycles</translation>
    </message>
    <message>
        <source>Keep &amp;every cycle for … days</source>
        <translation>Garder &amp;chaque cycle … jours</translation>
    </message>
    <message>
        <source>Then the last one of each day, up to &amp;an age of … days</source>
        <translation>Puis le &amp;dernier de chaque jour, jusqu’à un âge de … jours</translation>
    </message>
    <message>
        <source>The newest cycles, and those with records that wait to be published, always stay. This holds for every program that uses the store. Old cycles are forgotten in the background, once a day; they cannot be brought back.</source>
        <translation>Les cycles les plus récents, et ceux dont des enregistrements attendent d’être publiés, restent toujours. Cela vaut pour tout programme qui utilise la base. Les anciens cycles sont oubliés en arrière-plan, une fois par jour&#x202f;; ils ne peuvent pas être rétablis.</translation>
    </message>
    <message>
        <source>Copy and check</source>
        <translation>Copie et vérification</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sauvegarder…</translation>
    </message>
    <message>
        <source>Copies the store to a file, also while a program polls</source>
        <translation>Copie la base dans un fichier, même pendant qu’un programme interroge</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>&amp;Vérifier maintenant</translation>
    </message>
    <message>
        <source>Compares all that the store holds with what was stored</source>
        <translation>Compare tout ce que contient la base avec ce qui a été enregistré</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Saved. What is older than that is now forgotten in the background.</source>
        <translation>Enregistré. Ce qui est plus ancien est maintenant oublié en arrière-plan.</translation>
    </message>
    <message>
        <source>The store was copied to %1.</source>
        <translation>La base a été copiée dans %1.</translation>
    </message>
    <message>
        <source>Everything is as it was stored.</source>
        <translation>Tout est tel qu’enregistré.</translation>
    </message>
    <message>
        <source>%1; no cycle yet</source>
        <translation>%1&#x202f;; encore aucun cycle</translation>
    </message>
    <message>
        <source>%1; %2 of %3, the oldest of %4</source>
        <translation>%1&#x202f;; %2 de %3, le plus ancien du %4</translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s)</source>
        <translation>
            <numerusform>%n cycle</numerusform>
            <numerusform>%n cycles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenant(s)</source>
        <translation>
            <numerusform>%n locataire</numerusform>
            <numerusform>%n locataires</numerusform>
        </translation>
    </message>
    <message>
        <source>Now, this would forget nothing.</source>
        <translation>Actuellement, cela n’oublierait rien.</translation>
    </message>
    <message>
        <source>Now, this would forget %1 of %2, from %3 to %4; the newest stays.</source>
        <translation>Actuellement, cela oublierait %1 sur %2, du %3 au %4&#x202f;; le plus récent reste.</translation>
    </message>
    <message>
        <source>Back up the store</source>
        <translation>Sauvegarder la base</translation>
    </message>
    <message>
        <source>Stores (*.db)</source>
        <translation>Bases (*.db)</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>Cancelled; there is no copy.</source>
        <translation>Annulé&#x202f;; il n’y a pas de copie.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) as old would go with them.</source>
        <translation>
            <numerusform>%Ln alerte aussi ancienne partirait avec eux.</numerusform>
            <numerusform>%Ln alertes aussi anciennes partiraient avec eux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now, this would forget %Ln old alert(s), and no cycle.</source>
        <translation>
            <numerusform>Actuellement, cela oublierait %Ln ancienne alerte, et aucun cycle.</numerusform>
            <numerusform>Actuellement, cela oublierait %Ln anciennes alertes, et aucun cycle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back a server&apos;s store up with the server&apos;s own tools, such as pg_dump</source>
        <translation>Sauvegardez la base d’un serveur avec les outils propres au serveur, comme pg_dump</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TargetCard</name>
    <message>
        <source>Kafka through a REST proxy</source>
        <translation>Kafka par un proxy REST</translation>
    </message>
    <message>
        <source>Test the target</source>
        <translation>Tester la cible</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Publier maintenant</translation>
    </message>
    <message>
        <source>Delete devices that have left from the topic (tombstones)</source>
        <translation>Supprimer du topic les appareils partis (marqueurs de suppression)</translation>
    </message>
    <message>
        <source>A cycle after the record that says a device is gone, its key gets a null value. Where the topic is compacted, the broker then forgets the device. Only Confluent&apos;s proxies are known to store a null value; others write an empty or a text value.</source>
        <translation>Un cycle après l’enregistrement qui déclare un appareil parti, sa clé reçoit une valeur nulle. Là où le topic est compacté, le broker oublie alors l’appareil. Seuls les proxys de Confluent sont connus pour stocker une valeur nulle&#x202f;; d’autres écrivent une valeur vide ou un texte.</translation>
    </message>
    <message>
        <source>%1, API %2, topics %3 and %4</source>
        <comment>address, API version, two topics</comment>
        <translation>%1, API %2, topics %3 et %4</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TargetFindings</name>
    <message>
        <source>Testing…</source>
        <translation>Test…</translation>
    </message>
    <message>
        <source>The proxy</source>
        <translation>Le proxy</translation>
    </message>
    <message>
        <source>The topics</source>
        <translation>Les topics</translation>
    </message>
    <message>
        <source>%1: good (%2)</source>
        <translation>%1&#xa0;: bon (%2)</translation>
    </message>
    <message>
        <source>%1: look at this (%2)</source>
        <translation>%1&#xa0;: à examiner (%2)</translation>
    </message>
    <message>
        <source>%1: failed (%2)</source>
        <translation>%1&#xa0;: échec (%2)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TenantAlerts</name>
    <message>
        <source>%1 cannot be polled</source>
        <comment>tenant</comment>
        <translation>%1 ne peut pas être interrogé</translation>
    </message>
    <message>
        <source>The certificate of %1 ends</source>
        <comment>tenant</comment>
        <translation>Le certificat de %1 expire</translation>
    </message>
    <message>
        <source>The secret of %1 ends</source>
        <comment>tenant</comment>
        <translation>Le secret de %1 expire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tenant: what happened</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) changed band</source>
        <translation>
            <numerusform>%Ln appareil a changé de palier</numerusform>
            <numerusform>%Ln appareils ont changé de palier</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 in both cycles: %2 to a worse band, %3 to a better one.</source>
        <comment>devices, numbers</comment>
        <translation>Sur %1 présents dans les deux cycles&#xa0;: %2 vers un palier moins bon, %3 vers un meilleur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln appareil</numerusform>
            <numerusform>%Ln appareils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenant(s) cannot be polled</source>
        <translation>
            <numerusform>%n locataire ne peut pas être interrogé</numerusform>
            <numerusform>%n locataires ne peuvent pas être interrogés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Many devices changed band in %n tenant(s)</source>
        <translation>
            <numerusform>De nombreux appareils ont changé de palier dans %n locataire</numerusform>
            <numerusform>De nombreux appareils ont changé de palier dans %n locataires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Secrets of %n tenant(s) end</source>
        <translation>
            <numerusform>Des secrets de %n locataire expirent</numerusform>
            <numerusform>Des secrets de %n locataires expirent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::TenantCommands</name>
    <message>
        <source>Connect a tenant…</source>
        <translation>Connecter un locataire…</translation>
    </message>
    <message>
        <source>Edit this tenant…</source>
        <translation>Modifier ce locataire…</translation>
    </message>
    <message>
        <source>Delete this tenant…</source>
        <translation>Supprimer ce locataire…</translation>
    </message>
    <message>
        <source>Import tenants…</source>
        <translation>Importer des locataires…</translation>
    </message>
    <message>
        <source>Export tenants…</source>
        <translation>Exporter les locataires…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tenant(s) imported.</source>
        <translation>
            <numerusform>%Ln locataire importé.</numerusform>
            <numerusform>%Ln locataires importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The secrets in the file are in the keychain now: please delete the file.</source>
        <translation>%1 Les secrets du fichier sont maintenant dans le trousseau&#xa0;: supprimez le fichier.</translation>
    </message>
    <message>
        <source>Delete tenant</source>
        <translation>Supprimer le locataire</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import tenants</source>
        <translation>Importer des locataires</translation>
    </message>
    <message>
        <source>Tenants file (*.json)</source>
        <translation>Fichier de locataires (*.json)</translation>
    </message>
    <message>
        <source>Export tenants, without secrets</source>
        <translation>Exporter les locataires, sans secrets</translation>
    </message>
    <message>
        <source>Replace the secret…</source>
        <translation>Remplacer le secret…</translation>
    </message>
    <message>
        <source>%1 was deleted, with its history and its secrets.</source>
        <translation>%1 a été supprimé, avec son historique et ses secrets.</translation>
    </message>
    <message>
        <source>Its settings, its secrets, all of its stored cycles and what still waits to be published go with it. Nothing changes in Microsoft Defender.</source>
        <translation>Ses paramètres, ses secrets, tous ses cycles conservés et ce qui attend encore d’être publié disparaissent avec lui. Rien ne change dans Microsoft Defender.</translation>
    </message>
    <message>
        <source>You have left the demo: this tenant is a real one, and it is kept with your own data.</source>
        <translation>Vous avez quitté la démo&#xa0;: ce locataire est réel, et il est conservé avec vos propres données.</translation>
    </message>
    <message>
        <source>You have left the demo: the tenants of the file are real ones, and they are kept with your own data.</source>
        <translation>Vous avez quitté la démo&#xa0;: les locataires du fichier sont réels, et ils sont conservés avec vos propres données.</translation>
    </message>
    <message>
        <source>You have left the demo, whose secret is made anew at each start and cannot be replaced. Choose the tenant whose secret you want to replace.</source>
        <translation>Vous avez quitté la démo, dont le secret est recréé à chaque démarrage et ne peut pas être remplacé. Choisissez le locataire dont vous voulez remplacer le secret.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TenantForm</name>
    <message>
        <source>Connect a tenant</source>
        <translation>Connecter un locataire</translation>
    </message>
    <message>
        <source>Edit tenant</source>
        <translation>Modifier le locataire</translation>
    </message>
    <message>
        <source>Advanced: endpoints, proxy, certificate authority</source>
        <translation>Avancé&#xa0;: points de terminaison, proxy, autorité de certification</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save and poll</source>
        <translation>Enregistrer et interroger</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Publishing: hand scores to Kafka through a REST proxy</source>
        <translation>Publication&#xa0;: remettre les scores à Kafka par un proxy REST</translation>
    </message>
    <message>
        <source>The demo&apos;s connection is fixed: its tenant is invented, and served on this computer. To connect a tenant of your own, leave the demo.</source>
        <translation>La connexion de la démo est fixe&#xa0;: son locataire est inventé, et servi sur cet ordinateur. Pour connecter votre propre locataire, quittez la démo.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TenantsModel</name>
    <message>
        <source>Polling</source>
        <translation>Interrogation</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partiel</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Not polled yet</source>
        <translation>Pas encore interrogé</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Paliers</translation>
    </message>
    <message>
        <source>Last poll</source>
        <translation>Dernière interrogation</translation>
    </message>
    <message>
        <source>Next poll</source>
        <translation>Prochaine interrogation</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <translation>Données du %1</translation>
    </message>
    <message>
        <source>High Risk and Suspicious: %1 on %2, %3 on %4</source>
        <extracomment>devices in the two worst bands: %1 of them on day %2, %3 on day %4</extracomment>
        <translation>Risque élevé et Suspect&#xa0;: %1 le %2, %3 le %4</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ThemeMenu</name>
    <message>
        <source>Theme: like the system</source>
        <translation>Thème&#xa0;: comme le système</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Thème&#xa0;: clair</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Thème&#xa0;: sombre</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Thème&#xa0;: contraste élevé</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ThresholdsPanel</name>
    <message>
        <source>Inactivity edge %1, days</source>
        <translation>Limite d’inactivité %1, jours</translation>
    </message>
    <message>
        <source>Inactive from day</source>
        <translation>Inactif dès le jour</translation>
    </message>
    <message>
        <source>Grace, hours</source>
        <translation>Tolérance, heures</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>CVSS from</source>
        <translation>CVSS dès</translation>
    </message>
    <message>
        <source>CVEs count from CVSS</source>
        <translation>Les CVE comptent dès CVSS</translation>
    </message>
    <message>
        <source>CVEs for the full weight</source>
        <translation>CVE pour le poids entier</translation>
    </message>
    <message>
        <source>Below that number</source>
        <translation>Sous ce nombre</translation>
    </message>
    <message>
        <source>CVEs without CVSS</source>
        <translation>CVE sans CVSS</translation>
    </message>
    <message>
        <source>A pillar is full at</source>
        <translation>Un pilier est plein à</translation>
    </message>
    <message>
        <source>Unknown counts as</source>
        <translation>Inconnu compte comme</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Revenir aux valeurs par défaut</translation>
    </message>
    <message>
        <source>Thresholds and choices back to the defaults</source>
        <translation>Seuils et choix aux valeurs par défaut</translation>
    </message>
    <message>
        <source>Trustgauge&apos;s own default: %1.</source>
        <translation>Valeur par défaut propre à Trustgauge&#xa0;: %1.</translation>
    </message>
    <message>
        <source>CVSS from %1 · cap %2 · grace %3 h</source>
        <comment>hours</comment>
        <translation>CVSS dès %1 · plafond %2 · tolérance %3 h</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TimelineChart</name>
    <message>
        <source>Score over time</source>
        <translation>Score au fil du temps</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>%1: score %2 (%3), %4</source>
        <comment>when, score, exact score, band</comment>
        <translation>%1&#xa0;: score %2 (%3), %4</translation>
    </message>
    <message>
        <source>%1: not among the devices</source>
        <translation>%1&#xa0;: absent des appareils</translation>
    </message>
    <message>
        <source>not seen since %1</source>
        <translation>pas vu depuis %1</translation>
    </message>
    <message>
        <source>profile changed</source>
        <translation>profil changé</translation>
    </message>
    <message>
        <source>partial cycle: up to %1 at worst, if all that is unknown counted in full</source>
        <comment>an exact score</comment>
        <translation>cycle partiel&#xa0;: jusqu’à %1 au pire, si tout ce qui est inconnu comptait entièrement</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TimelineModel</name>
    <message>
        <source>profile</source>
        <comment>among what changed a score</comment>
        <translation>profil</translation>
    </message>
    <message>
        <source>completeness floor</source>
        <comment>among what changed a score</comment>
        <translation>plancher de complétude</translation>
    </message>
    <message>
        <source>presence</source>
        <comment>whether the device is in the cycles</comment>
        <translation>présence</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>a date format: the first day of a range within a month, as in 20–27 Nov</extracomment>
        <translation>d</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <extracomment>a day; the row above tells up to when</extracomment>
        <translation>dès le %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a band</comment>
        <translation>vers %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier: %1</source>
        <extracomment>changes, summed in one row; %1 is a list of what changed</extracomment>
        <translation>
            <numerusform>%Ln antérieur&#xa0;: %1</numerusform>
            <numerusform>%Ln antérieurs&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller: %1</source>
        <translation>
            <numerusform>%Ln plus petit&#xa0;: %1</numerusform>
            <numerusform>%Ln plus petits&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a date format with a year, as in 16 Nov 2025</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>a date format, as in 16 Nov</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>a group, its state before and after</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Profile “%1” edited</source>
        <translation>Profil «&#xa0;%1&#xa0;» modifié</translation>
    </message>
    <message>
        <source>Profile “%1” → “%2”</source>
        <translation>Profil «&#xa0;%1&#xa0;» → «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Another completeness floor</source>
        <translation>Autre plancher de complétude</translation>
    </message>
    <message>
        <source>No longer among the devices</source>
        <translation>N’est plus parmi les appareils</translation>
    </message>
    <message>
        <source>Among the devices again</source>
        <translation>De nouveau parmi les appareils</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TimelineSection</name>
    <message numerus="yes">
        <source>%Ln hour(s), as scored then</source>
        <translation>
            <numerusform>%Ln heure, selon l’évaluation d’alors</numerusform>
            <numerusform>%Ln heures, selon l’évaluation d’alors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s), as scored then</source>
        <translation>
            <numerusform>%Ln jour, selon l’évaluation d’alors</numerusform>
            <numerusform>%Ln jours, selon l’évaluation d’alors</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>What changed the score</source>
        <translation>Ce qui a changé le score</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>The timeline begins with the second cycle.</source>
        <translation>La chronologie commence au deuxième cycle.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Rien n’a changé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln changement</numerusform>
            <numerusform>%Ln changements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln change(s)</source>
        <translation>
            <numerusform>Tous les changements (%Ln)</numerusform>
            <numerusform>Tous les %Ln changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer lines</source>
        <translation>Moins de lignes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No alerts are marked: nobody has asked for those of this device.</source>
        <translation>Aucune alerte n’est marquée&#xa0;: personne n’a demandé celles de cet appareil.</translation>
    </message>
    <message>
        <source>No alert of this time is known; asked for on %1.</source>
        <translation>Aucune alerte de cette période n’est connue&#x202f;; demandées le %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln alert(s), filled while open; asked for on %2</source>
        <extracomment>%1 is the mark of an alert in the chart, %2 when they were asked for</extracomment>
        <translation>
            <numerusform>%1 %Ln alerte, pleine tant qu’elle est ouverte&#x202f;; demandée le %2</numerusform>
            <numerusform>%1 %Ln alertes, pleines tant qu’elles sont ouvertes&#x202f;; demandées le %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::TopBar</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>command and its shortcut</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tenant: %1, %2</source>
        <comment>name, last poll</comment>
        <translation>Locataire&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tenant, last poll</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 · worst: %2</source>
        <comment>last poll, band</comment>
        <translation>%1 · pire&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::Tour</name>
    <message>
        <source>Your tenants</source>
        <translation>Vos locataires</translation>
    </message>
    <message>
        <source>The mark and the menu tell how the last poll of each went and its worst band. New ones are connected here, too.</source>
        <translation>La marque et le menu indiquent comment s’est passée la dernière interrogation de chacun et son pire palier. C’est aussi ici que se connectent les nouveaux.</translation>
    </message>
    <message>
        <source>Every device, and why</source>
        <translation>Chaque appareil, et pourquoi</translation>
    </message>
    <message>
        <source>Devices lists the fleet. Type a filter, select a device, and its score is taken apart into points.</source>
        <translation>Appareils liste le parc. Tapez un filtre, sélectionnez un appareil, et son score est décomposé en points.</translation>
    </message>
    <message>
        <source>Tune and see at once</source>
        <translation>Pondérer et voir aussitôt</translation>
    </message>
    <message>
        <source>In Tuning every move of a slider shows who changes band. Nothing is applied until you save it.</source>
        <translation>Dans Pondération, chaque mouvement d’un curseur montre qui change de palier. Rien n’est appliqué tant que vous n’enregistrez pas.</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <translation>Quand quelque chose ne fonctionne pas</translation>
    </message>
    <message>
        <source>Doctor tries each link of the connection and names the one that is broken, with what mends it.</source>
        <translation>Diagnostic essaie chaque maillon de la connexion et nomme celui qui est rompu, avec le moyen d’y remédier.</translation>
    </message>
    <message>
        <source>Everything by name</source>
        <translation>Tout par son nom</translation>
    </message>
    <message>
        <source>Commands finds pages, tenants, profiles, settings and devices. Back and forward are Alt+Left and Alt+Right.</source>
        <translation>Commandes trouve les pages, les locataires, les profils, les paramètres et les appareils. Alt+Gauche et Alt+Droite permettent de reculer et d’avancer.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminer la visite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the tour</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TrendCard</name>
    <message>
        <source>%1: %2</source>
        <comment>day of a chart: what happened</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Bands by day</source>
        <translation>Paliers par jour</translation>
    </message>
    <message>
        <source>As scored then</source>
        <translation>Selon l’évaluation d’alors</translation>
    </message>
    <message>
        <source>Under today’s profile</source>
        <translation>Selon le profil actuel</translation>
    </message>
    <message>
        <source>Profile of the days</source>
        <translation>Profil des jours</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show bands by day as</source>
        <translation>Affichage des paliers par jour</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>click opens the day</source>
        <translation>un clic ouvre le jour</translation>
    </message>
    <message>
        <source>The days before cannot be read.</source>
        <translation>Les jours précédents sont illisibles.</translation>
    </message>
    <message>
        <source>Reading the days before…</source>
        <translation>Lecture des jours précédents…</translation>
    </message>
    <message>
        <source>They are read beside everything else; nothing waits for them.</source>
        <translation>Ils sont lus en parallèle de tout le reste&#x202f;; rien ne les attend.</translation>
    </message>
    <message>
        <source>The trend begins with the second day.</source>
        <translation>La tendance commence au deuxième jour.</translation>
    </message>
    <message>
        <source>From then on it shows how many devices were in which band, day by day.</source>
        <translation>À partir de là, elle montre jour par jour combien d’appareils étaient dans quel palier.</translation>
    </message>
    <message>
        <source>replaying under the profile’s new thresholds…</source>
        <translation>rejeu selon les nouveaux seuils du profil…</translation>
    </message>
    <message>
        <source>cycle of %1</source>
        <translation>cycle du %1</translation>
    </message>
    <message>
        <source>profile %1 · %2</source>
        <translation>profil %1 · %2</translation>
    </message>
    <message>
        <source>This cycle is partial.</source>
        <translation>Ce cycle est partiel.</translation>
    </message>
    <message>
        <source>Partial cycles of this day are not drawn.</source>
        <translation>Les cycles partiels de ce jour ne sont pas tracés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s), the last complete cycle of each (UTC)</source>
        <translation>
            <numerusform>%Ln jour, son dernier cycle complet (UTC)</numerusform>
            <numerusform>%Ln jours, le dernier cycle complet de chacun (UTC)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; hidden: %2</source>
        <comment>range of days; names of bands</comment>
        <translation>%1&#x202f;; masqués&#xa0;: %2</translation>
    </message>
    <message>
        <source>shown on this page</source>
        <comment>day of a chart</comment>
        <translation>affiché sur cette page</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TrendChart</name>
    <message>
        <source>Devices by band, day by day</source>
        <translation>Appareils par palier, jour par jour</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day of a chart: what happened</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>band: devices</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>band: devices (change)</comment>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>change against %1</source>
        <translation>changement par rapport à %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TrendMarks</name>
    <message>
        <source>nothing polled</source>
        <translation>aucune interrogation</translation>
    </message>
    <message>
        <source>only partial cycles</source>
        <translation>seulement des cycles partiels</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partial cycle(s)</source>
        <translation>
            <numerusform>%Ln cycle partiel</numerusform>
            <numerusform>%Ln cycles partiels</numerusform>
        </translation>
    </message>
    <message>
        <source>profile changed</source>
        <translation>profil changé</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TunedLine</name>
    <message>
        <source>Show as in use</source>
        <translation>Afficher le profil utilisé</translation>
    </message>
    <message>
        <source>Before: %1 %2 · After: %3 %4, not saved · Exports and copies hold both.</source>
        <comment>name, hash, name, hash</comment>
        <translation>Avant&#xa0;: %1 %2 · Après&#xa0;: %3 %4, non enregistré · Les exportations et les copies contiennent les deux.</translation>
    </message>
    <message>
        <source>Scores are those in use: %1 %2. The edited profile changes none of them until it is saved.</source>
        <comment>name, hash</comment>
        <translation>Les scores sont ceux du profil utilisé&#xa0;: %1 %2. Le profil modifié n’en change aucun tant qu’il n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Show before and after</source>
        <translation>Afficher avant et après</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TuningPage</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Reset to the saved profile</source>
        <translation>Revenir au profil enregistré</translation>
    </message>
    <message>
        <source>Save profile…</source>
        <translation>Enregistrer le profil…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Load it here; it is used once you save</source>
        <translation>Le charger ici&#x202f;; il sera utilisé une fois enregistré</translation>
    </message>
    <message>
        <source>Undo: %1 (%2)</source>
        <translation>Annuler&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Redo: %1 (%2)</source>
        <translation>Rétablir&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation>Utiliser ce profil</translation>
    </message>
    <message>
        <source>Profile “%1”</source>
        <translation>Profil «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Trying “%1”</source>
        <translation>Essai de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Editing “%1”</source>
        <translation>Modification de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The profile has a fault; it is marked at its control.</source>
        <translation>Le profil contient une erreur&#x202f;; elle est marquée sur son contrôle.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Move a slider to see who changes band.</source>
        <translation>Déplacez un curseur pour voir qui change de palier.</translation>
    </message>
    <message>
        <source>%1 profile</source>
        <comment>tenant</comment>
        <translation>Profil de %1</translation>
    </message>
    <message>
        <source>Profiles and their versions…</source>
        <translation>Profils et leurs versions…</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The profile “%1” is saved for later; %2 is scored as before.</source>
        <comment>profile, tenant</comment>
        <translation>Le profil «&#xa0;%1&#xa0;» est enregistré pour plus tard&#x202f;; %2 est évalué comme avant.</translation>
    </message>
    <message>
        <source>Seek a goal</source>
        <translation>Rechercher un objectif</translation>
    </message>
    <message>
        <source>Which weight matters most</source>
        <translation>Quel poids compte le plus</translation>
    </message>
    <message>
        <source>Compare profiles…</source>
        <translation>Comparer des profils…</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln tenant(s) the former profile back</source>
        <translation>
            <numerusform>Rendre à %Ln locataire son profil précédent</numerusform>
            <numerusform>Rendre à %Ln locataires leur profil précédent</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History: every step, to go back to</source>
        <translation>Historique&#xa0;: chaque étape, pour y revenir</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TuningSession</name>
    <message>
        <source>Rebalance %1</source>
        <translation>Rééquilibrer %1</translation>
    </message>
    <message>
        <source>Reset to saved</source>
        <translation>Revenir à l’enregistré</translation>
    </message>
    <message>
        <source>Start from %1</source>
        <translation>Partir de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) change band</source>
        <translation>
            <numerusform>%Ln appareil change de palier</numerusform>
            <numerusform>%Ln appareils changent de palier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them to insufficient data</source>
        <translation>
            <numerusform>dont %Ln vers des données insuffisantes</numerusform>
            <numerusform>dont %Ln vers des données insuffisantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them from insufficient data</source>
        <translation>
            <numerusform>dont %Ln depuis des données insuffisantes</numerusform>
            <numerusform>dont %Ln depuis des données insuffisantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>a setting, its value before and after</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 → %3 and %Ln linked row(s)</source>
        <comment>a setting, its value before and after</comment>
        <translation>
            <numerusform>%1 %2 → %3 et %Ln ligne liée</numerusform>
            <numerusform>%1 %2 → %3 et %Ln lignes liées</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Verrouiller %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Déverrouiller %1</translation>
    </message>
    <message>
        <source>Profile “%1” in use</source>
        <translation>Profil «&#xa0;%1&#xa0;» en service</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ViewsButton</name>
    <message>
        <source>All devices</source>
        <translation>Tous les appareils</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Enregistrer cette vue…</translation>
    </message>
    <message>
        <source>Manage views…</source>
        <translation>Gérer les vues…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vues</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>a view</comment>
        <translation>%1 (changée)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vue&#xa0;: %1</translation>
    </message>
    <message>
        <source>Views: saved filters, orders and columns</source>
        <translation>Vues&#xa0;: filtres, ordres et colonnes enregistrés</translation>
    </message>
    <message>
        <source>all tenants</source>
        <translation>tous les locataires</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>Mettre à jour «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>Vues enregistrées</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>all tenants</source>
        <translation>tous les locataires</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Pour</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>view, tenant</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Filter: %1
Columns: %2</source>
        <translation>Filtre&#xa0;: %1
Colonnes&#xa0;: %2</translation>
    </message>
    <message>
        <source>No view is saved.</source>
        <translation>Aucune vue n’est enregistrée.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Donnez un nom à la vue.</translation>
    </message>
    <message>
        <source>Two views are called %1.</source>
        <translation>Deux vues s’appellent %1.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::VulnerabilitiesPage</name>
    <message>
        <source>Filter the devices that are counted</source>
        <translation>Filtrer les appareils comptés</translation>
    </message>
    <message>
        <source>Filter the devices that are counted, for example %1</source>
        <translation>Filtrer les appareils comptés, par exemple %1</translation>
    </message>
    <message>
        <source>Profile in use</source>
        <translation>Profil utilisé</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Profile of the figures</source>
        <translation>Profil des chiffres</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce qui est connu</translation>
    </message>
    <message>
        <source>CVEs of the software</source>
        <translation>CVE du logiciel</translation>
    </message>
    <message>
        <source>CVEs of the software chosen that count</source>
        <translation>CVE du logiciel choisi qui comptent</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) with sufficient data</source>
        <translation>
            <numerusform>%Ln appareil aux données suffisantes</numerusform>
            <numerusform>%Ln appareils aux données suffisantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) would get a lower band</source>
        <translation>
            <numerusform>%Ln appareil obtiendrait un palier inférieur</numerusform>
            <numerusform>%Ln appareils obtiendraient un palier inférieur</numerusform>
        </translation>
    </message>
    <message>
        <source>several updates; %1</source>
        <translation>plusieurs mises à jour&#x202f;; %1</translation>
    </message>
    <message>
        <source>update: %1; %2</source>
        <comment>its name; what it brings</comment>
        <translation>mise à jour&#xa0;: %1&#x202f;; %2</translation>
    </message>
    <message>
        <source>The CVEs of this tenant are not read.</source>
        <translation>Les CVE de ce locataire ne sont pas lues.</translation>
    </message>
    <message>
        <source>Its source of vulnerabilities is set to none. With another source, the next poll reads and keeps them.</source>
        <translation>Sa source de vulnérabilités est réglée sur «&#xa0;aucune&#xa0;». Avec une autre source, la prochaine interrogation les lit et les conserve.</translation>
    </message>
    <message>
        <source>Edit the tenant…</source>
        <translation>Modifier le locataire…</translation>
    </message>
    <message>
        <source>Only the number of CVEs of each device is known.</source>
        <translation>Seul le nombre de CVE de chaque appareil est connu.</translation>
    </message>
    <message>
        <source>No records are kept that tell which CVEs and which software these are. The service is asked again when its last answer is six hours old; a poll after that keeps them.</source>
        <translation>Aucun enregistrement conservé ne dit de quelles CVE et de quels logiciels il s’agit. Le service est interrogé de nouveau quand sa dernière réponse a six heures&#x202f;; une interrogation ultérieure les conserve.</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>Interroger maintenant</translation>
    </message>
    <message>
        <source>No vulnerability records are kept of this tenant.</source>
        <translation>Aucun enregistrement de vulnérabilité de ce locataire n’est conservé.</translation>
    </message>
    <message>
        <source>The last polls did not get any: the permission or the licence may be missing. The doctor tells which.</source>
        <translation>Les dernières interrogations n’en ont obtenu aucun&#xa0;: l’autorisation ou la licence manque peut-être. Le diagnostic dit laquelle.</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>Lancer le diagnostic</translation>
    </message>
    <message>
        <source>The vulnerability records cannot be read.</source>
        <translation>Les enregistrements de vulnérabilité sont illisibles.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reading the vulnerability records was cancelled.</source>
        <translation>La lecture des enregistrements de vulnérabilité a été annulée.</translation>
    </message>
    <message>
        <source>Nothing is shown until they are read.</source>
        <translation>Rien n’est affiché avant leur lecture.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Les lire</translation>
    </message>
    <message>
        <source>Reading the vulnerability records…</source>
        <translation>Lecture des enregistrements de vulnérabilité…</translation>
    </message>
    <message>
        <source>What each CVE and each software weighs is computed for every device.</source>
        <translation>Le poids de chaque CVE et de chaque logiciel est calculé pour chaque appareil.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Devices that have these CVEs, in this or other software.</source>
        <translation>Appareils qui ont ces CVE, dans ce logiciel ou dans d’autres.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WarningsCard</name>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Warn of an action that more devices meet than this</source>
        <translation>Avertir d’une action dont relèvent plus d’appareils que ce nombre</translation>
    </message>
    <message>
        <source>above</source>
        <comment>warn above a number of devices</comment>
        <translation>plus de</translation>
    </message>
    <message>
        <source>devices</source>
        <comment>after a number in a field</comment>
        <translation>appareils</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>Afficher les appareils</translation>
    </message>
    <message>
        <source>Show devices: %1</source>
        <comment>a warning</comment>
        <translation>Afficher les appareils&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing deserves a second look.</source>
        <translation>Rien ne mérite un second regard.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::Waterfall</name>
    <message>
        <source>From values to points</source>
        <translation>Des valeurs aux points</translation>
    </message>
    <message>
        <source>%1: unknown (%2), %3 points</source>
        <translation>%1&#xa0;: inconnu (%2), %3 points</translation>
    </message>
    <message>
        <source>%1: %2, nothing fires, 0 points</source>
        <translation>%1&#xa0;: %2, rien ne se déclenche, 0 point</translation>
    </message>
    <message>
        <source>%1: %2; “%3” with weight %4 gives %5 points</source>
        <translation>%1&#xa0;: %2&#x202f;; «&#xa0;%3&#xa0;» avec le poids %4 donne %5 points</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group: value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>nothing fires</source>
        <translation>rien ne se déclenche</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>poids %1</translation>
    </message>
    <message>
        <source> × weight %1</source>
        <comment>after a level or a fraction</comment>
        <translation> × poids %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WeightRow</name>
    <message>
        <source>Trustgauge&apos;s own default: %1.</source>
        <translation>Valeur par défaut propre à Trustgauge&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <comment>the value in the saved profile</comment>
        <translation>Enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Verrouillé.</translation>
    </message>
    <message>
        <source>Reset %1 to the default, %2</source>
        <translation>Remettre %1 à la valeur par défaut, %2</translation>
    </message>
    <message>
        <source>Back to Trustgauge&apos;s own default, %1</source>
        <translation>Revenir à la valeur par défaut de Trustgauge, %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Déverrouiller %1</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Verrouiller %1</translation>
    </message>
    <message>
        <source>Locked: it stays as it is while other rows move. Press to unlock.</source>
        <translation>Verrouillé&#xa0;: la ligne reste telle quelle pendant que d’autres bougent. Appuyez pour déverrouiller.</translation>
    </message>
    <message>
        <source>Lock, so that it stays as it is while other rows move</source>
        <translation>Verrouiller, pour que la ligne reste telle quelle pendant que d’autres bougent</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WeightsPanel</name>
    <message>
        <source>Pillars</source>
        <translation>Piliers</translation>
    </message>
    <message>
        <source>total 100</source>
        <translation>total 100</translation>
    </message>
    <message>
        <source>Thresholds and choices</source>
        <translation>Seuils et choix</translation>
    </message>
    <message>
        <source>Rebalance</source>
        <translation>Rééquilibrer</translation>
    </message>
    <message>
        <source>Scale the weights so that the attainable total is 100</source>
        <translation>Mettre les poids à l’échelle pour que le total atteignable soit 100</translation>
    </message>
    <message>
        <source>Rebalance %1</source>
        <translation>Rééquilibrer %1</translation>
    </message>
    <message>
        <source>attainable %1</source>
        <translation>atteignable %1</translation>
    </message>
    <message>
        <source>Keep totals</source>
        <translation>Garder les totaux</translation>
    </message>
    <message>
        <source>When a weight moves, the unlocked ones of its pillar share the difference</source>
        <translation>Quand un poids bouge, les poids non verrouillés de son pilier se partagent la différence</translation>
    </message>
    <message>
        <source>The triangle below a track is Trustgauge&apos;s own default, not Microsoft&apos;s; the line across it is the saved value.</source>
        <translation>Le triangle sous une piste est la valeur par défaut de Trustgauge, pas celle de Microsoft&#x202f;; le trait qui la traverse est la valeur enregistrée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) differ from the saved profile.</source>
        <translation>
            <numerusform>%Ln ligne diffère du profil enregistré.</numerusform>
            <numerusform>%Ln lignes diffèrent du profil enregistré.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pillars are locked.</source>
        <translation>Les piliers sont verrouillés.</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 est verrouillé.</translation>
    </message>
    <message>
        <source>%1 stops at %2: the other rows are locked, or have no more to give.</source>
        <translation>%1 s’arrête à %2&#xa0;: les autres lignes sont verrouillées, ou n’ont plus rien à donner.</translation>
    </message>
    <message>
        <source>attainable %1, kept</source>
        <translation>atteignable %1, gardé</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WindowCommands</name>
    <message>
        <source>Poll now</source>
        <translation>Interroger maintenant</translation>
    </message>
    <message>
        <source>Cancel the poll</source>
        <translation>Annuler l’interrogation</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Filtrer les appareils</translation>
    </message>
    <message>
        <source>Export devices…</source>
        <translation>Exporter les appareils…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>About Trustgauge</source>
        <translation>À propos de Trustgauge</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>Lancer le diagnostic</translation>
    </message>
    <message>
        <source>Help (%1)</source>
        <translation>Aide (%1)</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Quitter la démo</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Démarrer la démo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>Stockage…</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Storage: how long cycles are kept, copies and checks</source>
        <translation>Stockage&#xa0;: durée de conservation des cycles, copies et vérifications</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Faire la visite</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings (%1)</source>
        <translation>Paramètres (%1)</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Read the devices now (%1)</source>
        <translation>Lire les appareils maintenant (%1)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WindowHost</name>
    <message>
        <source>The demo cannot start: %1</source>
        <translation>La démo ne peut pas démarrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Qt&apos;s plugin for SVG images is missing, so that logo, icons and arrows are not drawn. Install the package qt6-svg-plugins (Debian 12: libqt6svg6) and start again.</source>
        <translation>Le plug-in de Qt pour les images SVG manque&#x202f;; le logo, les icônes et les flèches ne sont donc pas dessinés. Installez le paquet qt6-svg-plugins (Debian 12&#xa0;: libqt6svg6) et redémarrez.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WindowReports</name>
    <message>
        <source>The report of %1 was not written: %2</source>
        <translation>Le rapport sur %1 n’a pas été écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>An older report of %1 stays: %2</source>
        <translation>Un ancien rapport sur %1 reste&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WorkStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WorstDevicesModel</name>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Locataire</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
</context>
<context>
    <name>Trustgauge::YearCard</name>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>Flaps</source>
        <translation>Oscillations</translation>
    </message>
    <message>
        <source>Show the past as</source>
        <translation>Affichage du passé</translation>
    </message>
    <message>
        <source>Changes of band</source>
        <translation>Changements de palier</translation>
    </message>
    <message>
        <source>none</source>
        <comment>changes</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>changes</comment>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>Devices by changes of band</source>
        <translation>Appareils par changements de palier</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>The past under the edited weights</source>
        <translation>Le passé selon les poids modifiés</translation>
    </message>
    <message>
        <source>The past under the profile in use</source>
        <translation>Le passé selon le profil utilisé</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln day(s) under the edited weights</source>
        <translation>
            <numerusform>Le dernier jour (%Ln) selon les poids modifiés</numerusform>
            <numerusform>Les %Ln derniers jours selon les poids modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln day(s) under the profile in use</source>
        <translation>
            <numerusform>Le dernier jour (%Ln) selon le profil utilisé</numerusform>
            <numerusform>Les %Ln derniers jours selon le profil utilisé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln month(s) under the edited weights</source>
        <translation>
            <numerusform>Le dernier mois (%Ln) selon les poids modifiés</numerusform>
            <numerusform>Les %Ln derniers mois selon les poids modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln month(s) under the profile in use</source>
        <translation>
            <numerusform>Le dernier mois (%Ln) selon le profil utilisé</numerusform>
            <numerusform>Les %Ln derniers mois selon le profil utilisé</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the stored cycles…</source>
        <translation>Lecture des cycles conservés…</translation>
    </message>
    <message>
        <source>The stored cycles could not be read.</source>
        <translation>Les cycles conservés n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>No day is stored yet.</source>
        <translation>Aucun jour n’est encore conservé.</translation>
    </message>
    <message>
        <source>Every poll adds to it.</source>
        <translation>Chaque interrogation y ajoute.</translation>
    </message>
    <message>
        <source>One day is stored so far: %1.</source>
        <translation>Un seul jour est conservé jusqu’ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The trend begins with the second day on which a poll succeeds.</source>
        <translation>La tendance commence au deuxième jour où une interrogation réussit.</translation>
    </message>
    <message>
        <source>replaying…</source>
        <translation>rejeu…</translation>
    </message>
    <message>
        <source>devices by how often their band changed</source>
        <translation>appareils selon le nombre de changements de leur palier</translation>
    </message>
    <message>
        <source>Suspicious or worse, devices a day</source>
        <translation>Suspect ou pire, appareils par jour</translation>
    </message>
    <message>
        <source>Counting changes of band…</source>
        <translation>Comptage des changements de palier…</translation>
    </message>
    <message>
        <source>Changes of band are not counted.</source>
        <translation>Les changements de palier ne sont pas comptés.</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>editing</comment>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Profile in use</source>
        <translation>Profil utilisé</translation>
    </message>
    <message>
        <source>After</source>
        <comment>editing</comment>
        <translation>Après</translation>
    </message>
    <message numerus="yes">
        <source>With a grace of %Ln hour(s)</source>
        <translation>
            <numerusform>Avec une tolérance de %Ln heure</numerusform>
            <numerusform>Avec une tolérance de %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>With edges of %1 days</source>
        <translation>Avec des limites de %1 jours</translation>
    </message>
    <message>
        <source>Changes of band are counted from the second complete cycle on.</source>
        <translation>Les changements de palier sont comptés à partir du deuxième cycle complet.</translation>
    </message>
    <message numerus="yes">
        <source>Flaps: %1 → %Ln device(s) changed band more than twice</source>
        <translation>
            <numerusform>Oscillations&#xa0;: %1 → %Ln appareil a changé de palier plus de deux fois</numerusform>
            <numerusform>Oscillations&#xa0;: %1 → %Ln appareils ont changé de palier plus de deux fois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flaps: %Ln device(s) changed band more than twice</source>
        <translation>
            <numerusform>Oscillations&#xa0;: %Ln appareil a changé de palier plus de deux fois</numerusform>
            <numerusform>Oscillations&#xa0;: %Ln appareils ont changé de palier plus de deux fois</numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>comptage…</translation>
    </message>
    <message numerus="yes">
        <source>A grace of %Ln hour(s) instead of %1: %2</source>
        <translation>
            <numerusform>Une tolérance de %Ln heure au lieu de %1&#xa0;: %2</numerusform>
            <numerusform>Une tolérance de %Ln heures au lieu de %1&#xa0;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::YearChart</name>
    <message>
        <source>Devices that are Suspicious or worse, day by day</source>
        <translation>Appareils Suspects ou pires, jour par jour</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>devices</comment>
        <translation>après&#xa0;: %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>devices</comment>
        <translation>avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: before %2, after %3</source>
        <comment>day: devices</comment>
        <translation>%1&#xa0;: avant %2, après %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln device(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln appareil</numerusform>
            <numerusform>%1&#xa0;: %Ln appareils</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day of a chart: what happened</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>click opens the day</source>
        <translation>un clic ouvre le jour</translation>
    </message>
</context>
<context>
    <name>Vulnerabilities</name>
    <message>
        <source>Known</source>
        <comment>exploit</comment>
        <translation>Connu</translation>
    </message>
    <message>
        <source>None known</source>
        <comment>exploit</comment>
        <translation>Aucun connu</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>exploit</comment>
        <translation>Non indiqué</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>severity</comment>
        <translation>Critique</translation>
    </message>
    <message>
        <source>High</source>
        <comment>severity</comment>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity</comment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity</comment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>less than an hour older than the scores</source>
        <translation>antérieurs aux scores de moins d’une heure</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) older than the scores</source>
        <translation>
            <numerusform>antérieurs aux scores de %Ln heure</numerusform>
            <numerusform>antérieurs aux scores de %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Records of %1, %2. The service makes them anew every six hours.</source>
        <translation>Enregistrements du %1, %2. Le service les recalcule toutes les six heures.</translation>
    </message>
    <message>
        <source>Records of %1.</source>
        <translation>Enregistrements du %1.</translation>
    </message>
    <message numerus="yes">
        <source>The records of %Ln device(s) are older, back to %1: the last answer did not tell of them.</source>
        <translation>
            <numerusform>Les enregistrements de %Ln appareil sont plus anciens, jusqu’au %1&#xa0;: la dernière réponse n’en parlait pas.</numerusform>
            <numerusform>Les enregistrements de %Ln appareils sont plus anciens, jusqu’au %1&#xa0;: la dernière réponse n’en parlait pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest cycle is partial, so the figures are the least there can be.</source>
        <translation>Le cycle le plus récent est partiel&#x202f;; les chiffres sont donc des minimums.</translation>
    </message>
    <message>
        <source>The newest cycle is partial, so the figures are the least there can be: %1</source>
        <translation>Le cycle le plus récent est partiel&#x202f;; les chiffres sont donc des minimums&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>The CVEs of %Ln device(s) are unknown: nothing of theirs counts, which does not make them safe.</source>
        <translation>
            <numerusform>Les CVE de %Ln appareil sont inconnues&#xa0;: rien de sa part ne compte, ce qui ne le rend pas sûr.</numerusform>
            <numerusform>Les CVE de %Ln appareils sont inconnues&#xa0;: rien de leur part ne compte, ce qui ne les rend pas sûrs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) with insufficient data are left out.</source>
        <translation>
            <numerusform>%Ln appareil aux données insuffisantes est omis.</numerusform>
            <numerusform>%Ln appareils aux données insuffisantes sont omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under the edited profile %1, which is not saved.</source>
        <translation>Selon le profil modifié %1, qui n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Overview and Devices show the cycle of %1. Records are kept of the newest answer only, so this page shows the newest cycle.</source>
        <translation>Vue d’ensemble et Appareils affichent le cycle du %1. Seuls les enregistrements de la réponse la plus récente sont conservés&#x202f;; cette page affiche donc le cycle le plus récent.</translation>
    </message>
    <message>
        <source>No device with sufficient data matches the filter.</source>
        <translation>Aucun appareil aux données suffisantes ne correspond au filtre.</translation>
    </message>
</context>
<context>
    <name>WindowError</name>
    <message>
        <source>No client secret or certificate is known for this tenant. Edit the tenant and give the secret&apos;s value, or the certificate with its key.</source>
        <translation>Aucun secret client ni certificat n’est connu pour ce locataire. Modifiez le locataire et indiquez la valeur du secret, ou le certificat avec sa clé.</translation>
    </message>
    <message>
        <source>No password is known for this tenant&apos;s forward proxy. Edit the tenant and enter it.</source>
        <translation>Aucun mot de passe n’est connu pour le proxy de transfert de ce locataire. Modifiez le locataire et entrez-le.</translation>
    </message>
    <message>
        <source>No secret is known for the REST proxy that scores are published to. Edit the tenant and enter it under publishing.</source>
        <translation>Aucun secret n’est connu pour le proxy REST vers lequel les scores sont publiés. Modifiez le locataire et entrez-le sous la publication.</translation>
    </message>
    <message>
        <source>%1. Open the keychain, or edit the tenant and give the secret for this session only.</source>
        <translation>%1. Ouvrez le trousseau, ou modifiez le locataire et indiquez le secret pour cette session seulement.</translation>
    </message>
</context>
<context>
    <name>WindowStyle</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Inactive: day %1</source>
        <translation>Inactif&#xa0;: jour %1</translation>
    </message>
    <message>
        <source>Critical risk</source>
        <translation>Risque critique</translation>
    </message>
    <message>
        <source>Operational health</source>
        <translation>Intégrité opérationnelle</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risque</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>Antivirus</source>
        <translation>Antivirus</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Intégration</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Intégrité</translation>
    </message>
    <message>
        <source>Inactivity</source>
        <translation>Inactivité</translation>
    </message>
    <message>
        <source>Critical CVEs</source>
        <translation>CVE critiques</translation>
    </message>
    <message>
        <source>Risk: Low</source>
        <translation>Risque&#xa0;: Faible</translation>
    </message>
    <message>
        <source>Risk: Medium</source>
        <translation>Risque&#xa0;: Moyen</translation>
    </message>
    <message>
        <source>Risk: High</source>
        <translation>Risque&#xa0;: Élevé</translation>
    </message>
    <message>
        <source>Exposure: Medium</source>
        <translation>Exposition&#xa0;: Moyen</translation>
    </message>
    <message>
        <source>Exposure: High</source>
        <translation>Exposition&#xa0;: Élevé</translation>
    </message>
    <message>
        <source>Antivirus: Not reporting</source>
        <translation>Antivirus&#xa0;: Aucun rapport</translation>
    </message>
    <message>
        <source>Antivirus: Disabled</source>
        <translation>Antivirus&#xa0;: Désactivé</translation>
    </message>
    <message>
        <source>Not onboarded</source>
        <translation>Non intégré</translation>
    </message>
    <message>
        <source>Health: Inactive</source>
        <translation>Intégrité&#xa0;: Inactif</translation>
    </message>
    <message>
        <source>Health: Impaired</source>
        <translation>Intégrité&#xa0;: Altéré</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Insufficient data</source>
        <translation>Données insuffisantes</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no risk found</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>On</source>
        <comment>antivirus works</comment>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Not reporting</source>
        <translation>Aucun rapport</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Onboarded</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Impaired</source>
        <translation>Altéré</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Reading devices</source>
        <translation>Lecture des appareils</translation>
    </message>
    <message>
        <source>Reading antivirus states</source>
        <translation>Lecture des états de l’antivirus</translation>
    </message>
    <message>
        <source>Reading vulnerabilities</source>
        <translation>Lecture des vulnérabilités</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>state of a cycle</comment>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Partial</source>
        <comment>state of a cycle</comment>
        <translation>Partiel</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a cycle</comment>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a cycle</comment>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <comment>state of a cycle</comment>
        <translation>Inachevé</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no vulnerability source</comment>
        <translation>aucune source</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>Inactive: under %Ln day(s)</source>
        <translation>
            <numerusform>Inactif&#xa0;: moins de %Ln jour</numerusform>
            <numerusform>Inactif&#xa0;: moins de %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>il y a %Ln minute</numerusform>
            <numerusform>il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>il y a %Ln heure</numerusform>
            <numerusform>il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>il y a %Ln jour</numerusform>
            <numerusform>il y a %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inactive: from %Ln day(s)</source>
        <translation>
            <numerusform>Inactif&#xa0;: dès %Ln jour</numerusform>
            <numerusform>Inactif&#xa0;: dès %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;%1 %</source>
        <translation>&lt;%1&#xa0;%</translation>
    </message>
    <message>
        <source>Device changed</source>
        <translation>Appareil changé</translation>
    </message>
    <message>
        <source>Weights changed</source>
        <translation>Poids changés</translation>
    </message>
    <message>
        <source>Data went missing or came back</source>
        <translation>Données perdues ou revenues</translation>
    </message>
    <message>
        <source>Time passed in silence</source>
        <translation>Temps passé en silence</translation>
    </message>
    <message>
        <source>changes since the last cycle</source>
        <comment>source of vulnerabilities</comment>
        <translation>changements depuis le dernier cycle</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>jour %1</translation>
    </message>
    <message numerus="yes">
        <source>under %Ln day(s)</source>
        <translation>
            <numerusform>moins de %Ln jour</numerusform>
            <numerusform>moins de %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln day(s)</source>
        <translation>
            <numerusform>dès %Ln jour</numerusform>
            <numerusform>dès %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (pillar)</source>
        <translation>%1 (pilier)</translation>
    </message>
    <message>
        <source>Inactive from day</source>
        <translation>Inactif dès le jour</translation>
    </message>
    <message>
        <source>Grace, hours</source>
        <translation>Tolérance, heures</translation>
    </message>
    <message>
        <source>CVEs count from CVSS</source>
        <translation>Les CVE comptent dès CVSS</translation>
    </message>
    <message>
        <source>CVEs for the full weight</source>
        <translation>CVE pour le poids entier</translation>
    </message>
    <message>
        <source>Below that number of CVEs</source>
        <translation>Sous ce nombre de CVE</translation>
    </message>
    <message>
        <source>CVEs without CVSS</source>
        <translation>CVE sans CVSS</translation>
    </message>
    <message>
        <source>A pillar is full at</source>
        <translation>Un pilier est plein à</translation>
    </message>
    <message>
        <source>Unknown counts as</source>
        <translation>Inconnu compte comme</translation>
    </message>
    <message>
        <source>Inactive: %1 days</source>
        <comment>a range</comment>
        <translation>Inactif&#xa0;: %1 jours</translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>a range</comment>
        <translation>%1 jours</translation>
    </message>
    <message>
        <source>nothing counts</source>
        <comment>fewer CVEs than the cap</comment>
        <translation>rien ne compte</translation>
    </message>
    <message>
        <source>each CVE adds its part</source>
        <translation>chaque CVE ajoute sa part</translation>
    </message>
    <message>
        <source>count if severity is Critical</source>
        <translation>comptent si la gravité est Critique</translation>
    </message>
    <message>
        <source>do not count</source>
        <translation>ne comptent pas</translation>
    </message>
    <message>
        <source>the sum of all weights</source>
        <translation>la somme de tous les poids</translation>
    </message>
    <message>
        <source>the worst attainable</source>
        <translation>le pire atteignable</translation>
    </message>
    <message>
        <source>clear</source>
        <comment>unknown counts as</comment>
        <translation>sans anomalie</translation>
    </message>
    <message>
        <source>a third of the worst</source>
        <translation>un tiers du pire</translation>
    </message>
    <message>
        <source>the worst</source>
        <translation>le pire</translation>
    </message>
    <message>
        <source>Informational</source>
        <comment>a risk score</comment>
        <translation>Informationnel</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no exposure level</comment>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>state of an antivirus</comment>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Not updated</source>
        <comment>state of an antivirus</comment>
        <translation>Pas à jour</translation>
    </message>
    <message>
        <source>Not supported</source>
        <comment>state of an antivirus</comment>
        <translation>Non pris en charge</translation>
    </message>
    <message>
        <source>Can be onboarded</source>
        <translation>Peut être intégré</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <comment>onboarding</comment>
        <translation>Non pris en charge</translation>
    </message>
    <message>
        <source>Insufficient information</source>
        <comment>onboarding</comment>
        <translation>Informations insuffisantes</translation>
    </message>
    <message>
        <source>Impaired communication</source>
        <translation>Communications altérées</translation>
    </message>
    <message>
        <source>No sensor data</source>
        <translation>Aucune donnée de capteur</translation>
    </message>
    <message>
        <source>No sensor data, impaired communication</source>
        <translation>Aucune donnée de capteur, communications altérées</translation>
    </message>
    <message>
        <source>Informational</source>
        <comment>severity of an alert</comment>
        <translation>Informationnelle</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity of an alert</comment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity of an alert</comment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>High</source>
        <comment>severity of an alert</comment>
        <translation>Élevée</translation>
    </message>
    <message>
        <source>Severity not told</source>
        <comment>severity of an alert</comment>
        <translation>Gravité non indiquée</translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>state of an alert</comment>
        <translation>résolue</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of an alert</comment>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <comment>state of an alert</comment>
        <translation>n’est plus listée</translation>
    </message>
    <message>
        <source>without a title</source>
        <comment>an alert</comment>
        <translation>sans titre</translation>
    </message>
    <message>
        <source>Alert, %1: %2 (%3)</source>
        <extracomment>%1 the severity, %2 the title, %3 whether it is open</extracomment>
        <translation>Alerte, %1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 pp</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>cannot be written: %1</source>
        <translation>ne peut pas être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>is in use by %1; give them another profile first</source>
        <translation>est utilisé par %1&#x202f;; donnez-leur d’abord un autre profil</translation>
    </message>
    <message>
        <source>the demo holds invented tenants of this computer only; leave the demo to connect it</source>
        <translation>la démo ne contient que des locataires inventés de cet ordinateur&#x202f;; quittez la démo pour le connecter</translation>
    </message>
    <message>
        <source>is no tenant any more</source>
        <translation>n’est plus un locataire</translation>
    </message>
    <message>
        <source>is the name of another tenant</source>
        <translation>est le nom d’un autre locataire</translation>
    </message>
    <message>
        <source>the store is not open</source>
        <translation>la base n’est pas ouverte</translation>
    </message>
    <message>
        <source>the store no longer has this cycle; it was thinned out</source>
        <translation>la base n’a plus ce cycle&#x202f;; il a été retiré par allègement</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <source>cannot be removed: %1</source>
        <translation>ne peut pas être supprimé&#xa0;: %1</translation>
    </message>
</context>
</TS>

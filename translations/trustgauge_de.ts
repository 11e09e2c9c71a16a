<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Auth</name>
    <message>
        <source>the token endpoint answered with something that is no token; a proxy may have answered in its place</source>
        <translation>der Token-Endpunkt hat mit etwas geantwortet, das kein Token ist; vielleicht hat ein Proxy an seiner Stelle geantwortet</translation>
    </message>
    <message>
        <source>the token endpoint answered HTTP %1 without an error of Entra; a proxy may have answered in its place</source>
        <translation>der Token-Endpunkt hat HTTP %1 ohne einen Fehler von Entra geantwortet; vielleicht hat ein Proxy an seiner Stelle geantwortet</translation>
    </message>
    <message>
        <source>the token endpoint answered HTTP %1: %2</source>
        <translation>der Token-Endpunkt hat HTTP %1 geantwortet: %2</translation>
    </message>
    <message>
        <source>no token was given: %1</source>
        <translation>es wurde kein Token ausgegeben: %1</translation>
    </message>
    <message>
        <source>The audience %1 gave no usable token; %2 did.</source>
        <translation>Die Zielgruppe %1 gab kein brauchbares Token, wohl aber %2.</translation>
    </message>
    <message>
        <source>the assertion could not be signed</source>
        <translation>die Assertion konnte nicht signiert werden</translation>
    </message>
    <message>
        <source>there is no client secret</source>
        <translation>es gibt kein Clientgeheimnis</translation>
    </message>
    <message>
        <source>the client secret stands in quotes (%1); give it without them</source>
        <translation>das Clientgeheimnis steht in Anführungszeichen (%1); geben Sie es ohne sie an</translation>
    </message>
    <message>
        <source>the client secret has the shape of a GUID: that is the secret&apos;s id</source>
        <translation>das Clientgeheimnis hat die Form einer GUID: das ist die ID des Geheimnisses</translation>
    </message>
    <message>
        <source>there is no certificate with its key</source>
        <translation>es gibt kein Zertifikat mit seinem Schlüssel</translation>
    </message>
    <message>
        <source>%1 no password of the forward proxy</source>
        <translation>%1 kein Kennwort des Weiterleitungsproxys</translation>
    </message>
    <message>
        <source>%1 no secret of the REST proxy</source>
        <translation>%1 kein Geheimnis des REST-Proxys</translation>
    </message>
    <message>
        <source>%1 no client secret or certificate</source>
        <translation>%1 weder ein Clientgeheimnis noch ein Zertifikat</translation>
    </message>
    <message>
        <source>is locked</source>
        <translation>ist gesperrt</translation>
    </message>
    <message>
        <source>is not available: %1</source>
        <translation>ist nicht verfügbar: %1</translation>
    </message>
    <message>
        <source>it did not answer within 20 s</source>
        <translation>er hat nicht innerhalb von 20 s geantwortet</translation>
    </message>
    <message>
        <source>this session holds</source>
        <translation>diese Sitzung enthält</translation>
    </message>
    <message>
        <source>the keychain holds</source>
        <translation>der Schlüsselbund enthält</translation>
    </message>
    <message>
        <source>the certificate cannot be used: %1. %2</source>
        <translation>das Zertifikat kann nicht benutzt werden: %1. %2</translation>
    </message>
    <message>
        <source>the certificate cannot be used: %1</source>
        <translation>das Zertifikat kann nicht benutzt werden: %1</translation>
    </message>
    <message>
        <source>there is no private key in the PEM text</source>
        <translation>im PEM-Text ist kein privater Schlüssel</translation>
    </message>
    <message>
        <source>its private key is encrypted; give it without a passphrase</source>
        <translation>sein privater Schlüssel ist verschlüsselt; geben Sie ihn ohne Passphrase an</translation>
    </message>
    <message>
        <source>its key must be RSA of at least 2048 bits</source>
        <translation>sein Schlüssel muss RSA mit mindestens 2048 Bit sein</translation>
    </message>
    <message>
        <source>there is no certificate in the PEM text</source>
        <translation>im PEM-Text ist kein Zertifikat</translation>
    </message>
    <message>
        <source>the private key does not belong to it</source>
        <translation>der private Schlüssel gehört nicht dazu</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Trustworthy</source>
        <translation>Vertrauenswürdig</translation>
    </message>
    <message>
        <source>Low Risk</source>
        <translation>Geringes Risiko</translation>
    </message>
    <message>
        <source>Moderate Risk</source>
        <translation>Mittleres Risiko</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Verdächtig</translation>
    </message>
    <message>
        <source>High Risk</source>
        <translation>Hohes Risiko</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Insufficient data</source>
        <translation>Zu wenig Daten</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
</context>
<context>
    <name>Base</name>
    <message>
        <source>the answer cannot be read</source>
        <translation>die Antwort ist nicht lesbar</translation>
    </message>
    <message>
        <source>that is no address of HTTP</source>
        <translation>das ist keine HTTP-Adresse</translation>
    </message>
    <message>
        <source>the call was not made: a value in its headers holds a line break</source>
        <translation>der Aufruf wurde nicht gemacht: ein Wert in seinen Kopfzeilen enthält einen Zeilenumbruch</translation>
    </message>
    <message>
        <source>the host wants a certificate of the client, or another one (TLS: certificate required)</source>
        <translation>der Rechner verlangt ein Zertifikat des Clients oder ein anderes (TLS: certificate required)</translation>
    </message>
    <message>
        <source>is UTF-16; save it as UTF-8 and try again</source>
        <translation>ist UTF-16; speichern Sie es als UTF-8 und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the headers of the answer are longer than %1 KB</source>
        <translation>die Kopfzeilen der Antwort sind länger als %1 KB</translation>
    </message>
    <message>
        <source>more than %1 interim answers came, and none to the call</source>
        <translation>es kamen mehr als %1 Zwischenantworten und keine auf den Aufruf</translation>
    </message>
    <message>
        <source>the answer is longer than %1 bytes</source>
        <translation>die Antwort ist länger als %1 Byte</translation>
    </message>
    <message>
        <source>the answer is longer than %1 MB</source>
        <translation>die Antwort ist länger als %1 MB</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>kann nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>is %1, and such are not followed beside a store; remove it</source>
        <translation>ist %1, und dem wird neben einer Datenbank nicht gefolgt; entfernen Sie es</translation>
    </message>
    <message>
        <source>is larger than such a file can be</source>
        <translation>ist größer, als eine solche Datei sein kann</translation>
    </message>
    <message>
        <source>holds &apos;%1&apos;, which names no hosts: give names, addresses or networks such as example.com, 10.1.2.3 or 10.0.0.0/8, with commas between them</source>
        <translation>enthält „%1“, was keine Rechner nennt: geben Sie Namen, Adressen oder Netze an wie example.com, 10.1.2.3 oder 10.0.0.0/8, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>its value &apos;%1&apos; %2</source>
        <translation>sein Wert „%1“ %2</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>is the address of a PAC file, which tells browsers their proxy: give the proxy that the file names, such as http://proxy:8080</source>
        <translation>ist die Adresse einer PAC-Datei, die Browsern ihren Proxy nennt: geben Sie den Proxy an, den die Datei nennt, etwa http://proxy:8080</translation>
    </message>
    <message>
        <source>is an https address: a proxy that is itself spoken to over TLS is not supported; give its http:// address</source>
        <translation>ist eine https-Adresse: ein Proxy, der selbst über TLS angesprochen wird, wird nicht unterstützt; geben Sie seine http://-Adresse an</translation>
    </message>
    <message>
        <source>must be an address such as http://proxy:8080</source>
        <translation>muss eine Adresse sein wie http://proxy:8080</translation>
    </message>
    <message>
        <source>must not hold a password</source>
        <translation>darf kein Kennwort enthalten</translation>
    </message>
    <message>
        <source>must be scheme, host and port only</source>
        <translation>darf nur aus Schema, Rechner und Port bestehen</translation>
    </message>
    <message>
        <source>cannot be unpacked</source>
        <translation>lässt sich nicht entpacken</translation>
    </message>
    <message>
        <source>is no whole gzip file: %1</source>
        <translation>ist keine vollständige gzip-Datei: %1</translation>
    </message>
    <message>
        <source>broken data</source>
        <translation>beschädigte Daten</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>muss ein Objekt sein</translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation>ist zweimal angegeben</translation>
    </message>
    <message>
        <source>is not a key of %1</source>
        <translation>ist kein Schlüssel von %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>muss ein Text sein</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>muss true oder false sein</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>muss eines von diesen sein: %1</translation>
    </message>
    <message>
        <source>is larger than %1 MB, the most that is read</source>
        <translation>ist größer als %1 MB, mehr wird nicht gelesen</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>is a pipe, not a file</source>
        <translation>ist eine Pipe, keine Datei</translation>
    </message>
    <message>
        <source>is a device, not a file</source>
        <translation>ist ein Gerät, keine Datei</translation>
    </message>
    <message>
        <source>no regular file</source>
        <translation>keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>a second name of another file</source>
        <translation>ein zweiter Name einer anderen Datei</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>ein Link</translation>
    </message>
    <message>
        <source>must be the address of an HTTP or SOCKS5 proxy, such as http://proxy:8080</source>
        <translation>muss die Adresse eines HTTP- oder SOCKS5-Proxys sein wie http://proxy:8080</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>No space left: the limit on the size of files is reached (see &apos;ulimit -f&apos;)</source>
        <translation>Kein Platz mehr: die Grenze für die Größe von Dateien ist erreicht (siehe „ulimit -f“)</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>muss %1 sein</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>%1 (mode %2)</source>
        <translation>%1 (Modus %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no readable time</source>
        <translation>keine lesbare Zeit</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>critical CVEs of the cap</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>one level instead of another</comment>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>resolve what puts it at risk</source>
        <translation>beheben, was es gefährdet</translation>
    </message>
    <message>
        <source>reduce its exposure to Low</source>
        <translation>seine Gefährdung auf Niedrig senken</translation>
    </message>
    <message>
        <source>switch antivirus on and let it report</source>
        <translation>Antivirus einschalten und melden lassen</translation>
    </message>
    <message>
        <source>onboard it</source>
        <translation>es integrieren</translation>
    </message>
    <message>
        <source>make its sensor healthy</source>
        <translation>seinen Sensor in Ordnung bringen</translation>
    </message>
    <message>
        <source>let it report again</source>
        <translation>es wieder melden lassen</translation>
    </message>
    <message numerus="yes">
        <source>fix %Ln critical CVE(s)</source>
        <translation>
            <numerusform>%Ln kritische CVE beheben</numerusform>
            <numerusform>%Ln kritische CVEs beheben</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is known can be mended far enough for a lower band; first get the data that is missing.</source>
        <translation>Nichts Bekanntes lässt sich so weit beheben, dass eine bessere Stufe erreicht wird; zuerst die fehlenden Daten beschaffen.</translation>
    </message>
    <message>
        <source>For %1 (score %2): %3.</source>
        <comment>band, score, what to do</comment>
        <translation>Für %1 (Wert %2): %3.</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>Inactive health and the long silence have one cause: the sensor does not report.</source>
        <translation>Zustand Inaktiv und das lange Schweigen haben eine Ursache: Der Sensor meldet nicht.</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>is no JSON at byte %1: %2</source>
        <translation>ist bei Byte %1 kein JSON: %2</translation>
    </message>
    <message>
        <source>schema is not %1</source>
        <translation>schema ist nicht %1</translation>
    </message>
    <message>
        <source>versions[%1]: %2</source>
        <translation>versions[%1]: %2</translation>
    </message>
    <message>
        <source>is no profile of the library in %1</source>
        <translation>ist kein Profil der Bibliothek in %1</translation>
    </message>
    <message>
        <source>is a built-in profile; choose another name</source>
        <translation>ist ein eingebautes Profil; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>is a built-in profile and stays</source>
        <translation>ist ein eingebautes Profil und bleibt</translation>
    </message>
    <message>
        <source>cannot be removed</source>
        <translation>kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>is no list of expiry dates; delete it, and note the dates again</source>
        <translation>ist keine Liste von Ablaufdaten; löschen Sie sie, und vermerken Sie die Daten neu</translation>
    </message>
    <message>
        <source>%1: the date must be written as 2030-01-31</source>
        <translation>%1: das Datum muss wie 2030-01-31 geschrieben sein</translation>
    </message>
    <message>
        <source>there is no such tenant</source>
        <translation>es gibt keinen solchen Mandanten</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is no valid JSON: %1</source>
        <translation>ist kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>must not have the port 0, which nobody listens on</source>
        <translation>darf nicht den Port 0 haben, auf dem niemand antwortet</translation>
    </message>
    <message>
        <source>must be an https address</source>
        <translation>muss eine https-Adresse sein</translation>
    </message>
    <message>
        <source>must be https: plain http is allowed to this machine only</source>
        <translation>muss https sein: bloßes http ist nur zu diesem Rechner erlaubt</translation>
    </message>
    <message>
        <source>must not hold a password, which now has to be changed</source>
        <translation>darf kein Kennwort enthalten, und dieses muss nun geändert werden</translation>
    </message>
    <message>
        <source>is needed when publishing is enabled</source>
        <translation>wird gebraucht, wenn das Veröffentlichen eingeschaltet ist</translation>
    </message>
    <message>
        <source>must be 1 to 249 letters, digits, &apos;.&apos;, &apos;_&apos; or &apos;-&apos;, and not &apos;.&apos; or &apos;..&apos;</source>
        <translation>muss aus 1 bis 249 Buchstaben, Ziffern, „.“, „_“ oder „-“ bestehen und nicht „.“ oder „..“ sein</translation>
    </message>
    <message>
        <source>is needed with &quot;auth&quot;: &quot;basic&quot;</source>
        <translation>wird mit &quot;auth&quot;: &quot;basic&quot; gebraucht</translation>
    </message>
    <message>
        <source>must not hold a colon, nor a password</source>
        <translation>darf weder einen Doppelpunkt noch ein Kennwort enthalten</translation>
    </message>
    <message>
        <source>or give &apos;tenant&apos; or &apos;none&apos;</source>
        <translation>oder geben Sie „tenant“ oder „none“ an</translation>
    </message>
    <message>
        <source>give it by &apos;trustgauge-cli secret set --proxy&apos;, or in TRUSTGAUGE_PROXY_PASSWORD</source>
        <translation>geben Sie es durch „trustgauge-cli secret set --proxy“ oder in TRUSTGAUGE_PROXY_PASSWORD an</translation>
    </message>
    <message>
        <source>give it by &apos;trustgauge-cli secret set --publish&apos;, or in TRUSTGAUGE_PUBLISH_SECRET</source>
        <translation>geben Sie es durch „trustgauge-cli secret set --publish“ oder in TRUSTGAUGE_PUBLISH_SECRET an</translation>
    </message>
    <message>
        <source>give it by &apos;trustgauge-cli secret set&apos;, by --secret-stdin, or in TRUSTGAUGE_CLIENT_SECRET</source>
        <translation>geben Sie es durch „trustgauge-cli secret set“, durch --secret-stdin oder in TRUSTGAUGE_CLIENT_SECRET an</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>darf nicht leer sein</translation>
    </message>
    <message>
        <source>must be a GUID such as 01234567-89ab-cdef-0123-456789abcdef</source>
        <translation>muss eine GUID sein wie 01234567-89ab-cdef-0123-456789abcdef</translation>
    </message>
    <message>
        <source>is the empty GUID, a placeholder</source>
        <translation>ist die leere GUID, ein Platzhalter</translation>
    </message>
    <message>
        <source>exists in the commercial cloud only</source>
        <translation>gibt es nur in der kommerziellen Cloud</translation>
    </message>
    <message>
        <source>a tenants file</source>
        <translation>einer Mandantendatei</translation>
    </message>
    <message>
        <source>is a secret, and none is read from a tenants file; %1. Delete it from the file, and make a new one, as this one has lain there in plain text</source>
        <translation>ist ein Geheimnis, und aus einer Mandantendatei wird keines gelesen; %1. Löschen Sie es aus der Datei, und erzeugen Sie ein neues, da dieses dort im Klartext lag</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>muss eine Liste sein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice</source>
        <translation>„%1“ ist zweimal angegeben</translation>
    </message>
    <message>
        <source>is that of &quot;%1&quot;, too: &quot;%1&quot; and &quot;%2&quot; are one tenant; keep one of the two entries</source>
        <translation>ist auch die von „%1“: „%1“ und „%2“ sind ein Mandant; behalten Sie einen der beiden Einträge</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, which is no profile of the library</source>
        <translation>nennt „%1“, was kein Profil der Bibliothek ist</translation>
    </message>
    <message>
        <source>the tenant&apos;s API at %1 belongs to no Defender portal</source>
        <translation>zur API des Mandanten unter %1 gehört kein Defender-Portal</translation>
    </message>
    <message>
        <source>the id of the device does not fit into a web address</source>
        <translation>die Kennung des Geräts passt nicht in eine Webadresse</translation>
    </message>
    <message>
        <source>the cloud of the tenant has no known portal</source>
        <translation>die Cloud des Mandanten hat kein bekanntes Portal</translation>
    </message>
    <message>
        <source>is no policy of the library in %1</source>
        <translation>ist keine Richtlinie der Bibliothek in %1</translation>
    </message>
    <message>
        <source>is the name of another profile; choose another name</source>
        <translation>ist der Name eines anderen Profils; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>was not deleted from the library in %1</source>
        <translation>wurde nicht aus der Bibliothek in %1 gelöscht</translation>
    </message>
    <message>
        <source>it names no tenant</source>
        <translation>er nennt keinen Mandanten</translation>
    </message>
    <message>
        <source>A draft of a profile cannot be read (%1). It is kept as %2.</source>
        <translation>Der Entwurf eines Profils ist nicht lesbar (%1). Er bleibt erhalten als %2.</translation>
    </message>
    <message>
        <source>cannot be moved to %1</source>
        <translation>kann nicht nach %1 verschoben werden</translation>
    </message>
    <message>
        <source>holds a draft that cannot be read, and cannot be renamed</source>
        <translation>enthält einen Entwurf, der nicht lesbar ist und sich nicht umbenennen lässt</translation>
    </message>
    <message>
        <source>%1: with %2, a secret that is kept for this tenant could go somewhere else than before; if that is right, change it in the tenant&apos;s settings, or remove the tenant before the import</source>
        <translation>%1: mit %2 könnte ein für diesen Mandanten aufbewahrtes Geheimnis an einen anderen Ort gelangen als bisher; wenn das richtig ist, ändern Sie es in den Einstellungen des Mandanten, oder entfernen Sie den Mandanten vor dem Import</translation>
    </message>
</context>
<context>
    <name>Defender</name>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is empty; give pages of /api/alerts</source>
        <translation>ist leer; geben Sie Seiten von /api/alerts an</translation>
    </message>
    <message>
        <source>a link of the API is no valid address and was not followed: %1</source>
        <translation>ein Link der API ist keine gültige Adresse, ihm wurde nicht gefolgt: %1</translation>
    </message>
    <message>
        <source>a link of the API leads away from %1 and was not followed</source>
        <translation>ein Link der API führt von %1 weg, ihm wurde nicht gefolgt</translation>
    </message>
    <message>
        <source>the answer to %1 ends in the middle</source>
        <translation>die Antwort auf %1 endet mittendrin</translation>
    </message>
    <message>
        <source>too many requests: %1 was answered with HTTP 429 again and again, for an hour; another program may use up the limits of this application</source>
        <translation>zu viele Anfragen: %1 wurde eine Stunde lang immer wieder mit HTTP 429 beantwortet; vielleicht verbraucht ein anderes Programm die Grenzen dieser Anwendung</translation>
    </message>
    <message>
        <source>%1 redirects there, which was not followed</source>
        <translation>%1 leitet dorthin um, dem wurde nicht gefolgt</translation>
    </message>
    <message>
        <source>%1 is redirected (HTTP %2), which the API does not document</source>
        <translation>%1 wird umgeleitet (HTTP %2), was die API nicht dokumentiert</translation>
    </message>
    <message>
        <source>the answer to %1 is no JSON (%2); a proxy may have answered in its place</source>
        <translation>die Antwort auf %1 ist kein JSON (%2); vielleicht hat ein Proxy an ihrer Stelle geantwortet</translation>
    </message>
    <message>
        <source>%1 does not exist there (HTTP 404); check the API host and the cloud</source>
        <translation>%1 gibt es dort nicht (HTTP 404); prüfen Sie den API-Rechner und die Cloud</translation>
    </message>
    <message>
        <source>%1 was answered with HTTP 404: %2</source>
        <translation>%1 wurde mit HTTP 404 beantwortet: %2</translation>
    </message>
    <message>
        <source>has no &apos;exportFiles&apos; list</source>
        <translation>hat keine Liste „exportFiles“</translation>
    </message>
    <message>
        <source>has an export file that is no link</source>
        <translation>hat eine Exportdatei, die kein Link ist</translation>
    </message>
    <message>
        <source>a link of the export is no valid address and was not followed</source>
        <translation>ein Link des Exports ist keine gültige Adresse, ihm wurde nicht gefolgt</translation>
    </message>
    <message>
        <source>a link of the export leads there, which is no storage of %1, and was not followed</source>
        <translation>ein Link des Exports führt dorthin, was kein Speicher von %1 ist, und ihm wurde nicht gefolgt</translation>
    </message>
    <message>
        <source>the signed link to an export file was refused with HTTP %1</source>
        <translation>der signierte Link zu einer Exportdatei wurde mit HTTP %1 abgelehnt</translation>
    </message>
    <message>
        <source>%1 redirects an export file there, which was not followed</source>
        <translation>%1 leitet eine Exportdatei dorthin um, dem wurde nicht gefolgt</translation>
    </message>
    <message>
        <source>an export file was answered with HTTP %1</source>
        <translation>eine Exportdatei wurde mit HTTP %1 beantwortet</translation>
    </message>
    <message>
        <source>came without a length, and plain text has no end to tell it from one that was cut</source>
        <translation>kam ohne Länge, und bei reinem Text ist ein abgeschnittener nicht von einem ganzen zu unterscheiden</translation>
    </message>
    <message>
        <source>is no valid JSON: %1</source>
        <translation>ist kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>is empty; give an answer of /api/machines</source>
        <translation>ist leer; geben Sie eine Antwort von /api/machines an</translation>
    </message>
    <message>
        <source>is empty; give pages of /api/deviceavinfo</source>
        <translation>ist leer; geben Sie Seiten von /api/deviceavinfo an</translation>
    </message>
    <message>
        <source>the list does not end: it has more than %1 pages</source>
        <translation>die Liste endet nicht: sie hat mehr als %1 Seiten</translation>
    </message>
    <message>
        <source>the list does not end: %1 pages in a row brought nothing new</source>
        <translation>die Liste endet nicht: %1 Seiten nacheinander brachten nichts Neues</translation>
    </message>
    <message>
        <source>is blank: an answer without any content is no page</source>
        <translation>ist leer: eine Antwort ohne Inhalt ist keine Seite</translation>
    </message>
    <message>
        <source>is a list of pages, but member %1 is none</source>
        <translation>ist eine Liste von Seiten, aber Element %1 ist keine</translation>
    </message>
    <message>
        <source>has more text behind the end of the JSON document</source>
        <translation>hat hinter dem Ende des JSON-Dokuments weiteren Text</translation>
    </message>
    <message>
        <source>standard input, &apos;-&apos;, can be read only once</source>
        <translation>die Standardeingabe, „-“, kann nur einmal gelesen werden</translation>
    </message>
    <message>
        <source>unpacks to more than %1 MB, the most that is read</source>
        <translation>entpackt sich auf mehr als %1 MB, das Höchste, was gelesen wird</translation>
    </message>
    <message>
        <source>is a gzip file that ends too early; copy or download it again</source>
        <translation>ist eine gzip-Datei, die zu früh endet; kopieren oder laden Sie sie noch einmal</translation>
    </message>
    <message>
        <source>is %1, not JSON; unpack it and give the JSON inside</source>
        <translation>ist %1, nicht JSON; entpacken Sie es, und geben Sie das JSON darin an</translation>
    </message>
    <message>
        <source>is %1, not JSON; give the JSON answer of the API</source>
        <translation>ist %1, nicht JSON; geben Sie die JSON-Antwort der API an</translation>
    </message>
    <message>
        <source>is no alert</source>
        <translation>ist keine Warnung</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>give pages of /api/alerts</source>
        <translation>geben Sie Seiten von /api/alerts an</translation>
    </message>
    <message>
        <source>unpacks to more than %1 GB</source>
        <translation>ergibt entpackt mehr als %1 GB</translation>
    </message>
    <message>
        <source>has a line longer than %1 MB</source>
        <translation>hat eine Zeile von mehr als %1 MB</translation>
    </message>
    <message>
        <source>is a gzip file that ends too early</source>
        <translation>ist eine gzip-Datei, die zu früh endet</translation>
    </message>
    <message>
        <source>is no machine record: beside its &apos;id&apos; it has no key of one</source>
        <translation>ist kein Datensatz eines Geräts: neben seiner „id“ hat er keinen Schlüssel eines solchen</translation>
    </message>
    <message>
        <source>has no text &apos;id&apos;, which every machine record needs</source>
        <translation>hat keinen Text „id“, den jeder Datensatz eines Geräts braucht</translation>
    </message>
    <message>
        <source>machines</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>give answers of /api/machines</source>
        <translation>geben Sie Antworten von /api/machines an</translation>
    </message>
    <message>
        <source>has no text &apos;machineId&apos;</source>
        <translation>hat keinen Text „machineId“</translation>
    </message>
    <message>
        <source>has no &apos;avMode&apos;</source>
        <translation>hat kein „avMode“</translation>
    </message>
    <message>
        <source>antivirus health</source>
        <translation>Virenschutzzustände</translation>
    </message>
    <message>
        <source>give pages of /api/deviceavinfo</source>
        <translation>geben Sie Seiten von /api/deviceavinfo an</translation>
    </message>
    <message>
        <source>is an answer about one device (&apos;machineId&apos; beside &apos;value&apos;); %1</source>
        <translation>ist eine Antwort über ein einzelnes Gerät („machineId“ neben „value“); %1</translation>
    </message>
    <message>
        <source>holds something else than machines, as its &apos;@odata.context&apos; says; give answers of /api/machines</source>
        <translation>enthält etwas anderes als Geräte, wie sein „@odata.context“ sagt; geben Sie Antworten von /api/machines an</translation>
    </message>
    <message>
        <source>no option takes it: scores do not rest on it</source>
        <translation>keine Option nimmt es an: Punktzahlen beruhen nicht darauf</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>machines (/api/machines)</source>
        <translation>Geräte (/api/machines)</translation>
    </message>
    <message>
        <source>it belongs to --machines</source>
        <translation>es gehört zu --machines</translation>
    </message>
    <message>
        <source>antivirus health (/api/deviceavinfo)</source>
        <translation>Virenschutzzustände (/api/deviceavinfo)</translation>
    </message>
    <message>
        <source>it belongs to --antivirus</source>
        <translation>es gehört zu --antivirus</translation>
    </message>
    <message>
        <source>vulnerabilities by machine (SoftwareVulnerabilitiesByMachine or its export)</source>
        <translation>Schwachstellen nach Gerät (SoftwareVulnerabilitiesByMachine oder dessen Export)</translation>
    </message>
    <message>
        <source>it belongs to --vulnerabilities</source>
        <translation>es gehört zu --vulnerabilities</translation>
    </message>
    <message>
        <source>changes of vulnerabilities (SoftwareVulnerabilityChangesByMachine)</source>
        <translation>Änderungen von Schwachstellen (SoftwareVulnerabilityChangesByMachine)</translation>
    </message>
    <message>
        <source>vulnerabilities of machines (machinesVulnerabilities)</source>
        <translation>Schwachstellen von Geräten (machinesVulnerabilities)</translation>
    </message>
    <message>
        <source>vulnerabilities that name no device (one device&apos;s answer, or the vulnerability catalogue)</source>
        <translation>Schwachstellen, die kein Gerät nennen (die Antwort über ein einzelnes Gerät oder der Schwachstellenkatalog)</translation>
    </message>
    <message>
        <source>one device&apos;s answer belongs to --vulnerabilities, wrapped as {&quot;machineId&quot;:&quot;..&quot;,&quot;value&quot;:[..]}</source>
        <translation>die Antwort über ein einzelnes Gerät gehört zu --vulnerabilities, verpackt als {&quot;machineId&quot;:&quot;..&quot;,&quot;value&quot;:[..]}</translation>
    </message>
    <message>
        <source>the vulnerability catalogue (/api/vulnerabilities), which names no devices</source>
        <translation>den Schwachstellenkatalog (/api/vulnerabilities), der keine Geräte nennt</translation>
    </message>
    <message>
        <source>give pages of SoftwareVulnerabilitiesByMachine or machinesVulnerabilities as --vulnerabilities</source>
        <translation>geben Sie Seiten von SoftwareVulnerabilitiesByMachine oder machinesVulnerabilities als --vulnerabilities an</translation>
    </message>
    <message>
        <source>alerts (/api/alerts)</source>
        <translation>Warnungen (/api/alerts)</translation>
    </message>
    <message>
        <source>information gathering (InfoGatheringExport)</source>
        <translation>gesammelte Angaben (InfoGatheringExport)</translation>
    </message>
    <message>
        <source>no option takes it: give pages of /api/deviceavinfo as --antivirus</source>
        <translation>keine Option nimmt es an: geben Sie Seiten von /api/deviceavinfo als --antivirus an</translation>
    </message>
    <message>
        <source>security recommendations (/api/recommendations)</source>
        <translation>Sicherheitsempfehlungen (/api/recommendations)</translation>
    </message>
    <message>
        <source>software (/api/software)</source>
        <translation>Software (/api/software)</translation>
    </message>
    <message>
        <source>software inventory (SoftwareInventoryByMachine)</source>
        <translation>Softwarebestand (SoftwareInventoryByMachine)</translation>
    </message>
    <message>
        <source>no option takes it: give pages of SoftwareVulnerabilitiesByMachine as --vulnerabilities</source>
        <translation>keine Option nimmt es an: geben Sie Seiten von SoftwareVulnerabilitiesByMachine als --vulnerabilities an</translation>
    </message>
    <message>
        <source>users (logonusers)</source>
        <translation>Benutzer (logonusers)</translation>
    </message>
    <message>
        <source>secure configuration (SecureConfigurationsAssessmentByMachine)</source>
        <translation>sichere Konfiguration (SecureConfigurationsAssessmentByMachine)</translation>
    </message>
    <message>
        <source>security baselines (baseline assessment)</source>
        <translation>Sicherheitsgrundwerte (Baseline-Bewertung)</translation>
    </message>
    <message>
        <source>hardware and firmware inventory</source>
        <translation>Hardware- und Firmwarebestand</translation>
    </message>
    <message>
        <source>certificate inventory</source>
        <translation>Zertifikatbestand</translation>
    </message>
    <message>
        <source>browser extensions</source>
        <translation>Browsererweiterungen</translation>
    </message>
    <message>
        <source>machine actions (/api/machineactions)</source>
        <translation>Geräteaktionen (/api/machineactions)</translation>
    </message>
    <message>
        <source>investigations (/api/investigations)</source>
        <translation>Untersuchungen (/api/investigations)</translation>
    </message>
    <message>
        <source>indicators (/api/indicators)</source>
        <translation>Indikatoren (/api/indicators)</translation>
    </message>
    <message>
        <source>results of advanced hunting</source>
        <translation>Ergebnisse der erweiterten Suche</translation>
    </message>
    <message>
        <source>no option takes it: give answers of the Defender for Endpoint API</source>
        <translation>keine Option nimmt es an: geben Sie Antworten der API von Defender for Endpoint an</translation>
    </message>
    <message>
        <source>a list of export links, not their content</source>
        <translation>eine Liste von Exportlinks, nicht deren Inhalt</translation>
    </message>
    <message>
        <source>download the files it names and give those as --vulnerabilities</source>
        <translation>laden Sie die genannten Dateien herunter, und geben Sie diese als --vulnerabilities an</translation>
    </message>
    <message>
        <source>is a browser&apos;s recording of calls (HAR), not an answer: save the answer of the one call, for example by jq -r &apos;.log.entries[0].response.content.text&apos;</source>
        <translation>ist die Aufzeichnung der Aufrufe eines Browsers (HAR), keine Antwort: speichern Sie die Antwort des einen Aufrufs, etwa durch jq -r &apos;.log.entries[0].response.content.text&apos;</translation>
    </message>
    <message>
        <source>is the answer of a batch of calls ($batch): save each answer as a file of its own, for example by jq &apos;.responses[0].body&apos;</source>
        <translation>ist die Antwort auf einen Stapel von Aufrufen ($batch): speichern Sie jede Antwort als eigene Datei, etwa durch jq &apos;.responses[0].body&apos;</translation>
    </message>
    <message>
        <source>is an error answer of the API, not data: %1</source>
        <translation>ist eine Fehlerantwort der API, keine Daten: %1</translation>
    </message>
    <message>
        <source>is a list of export links, not their content; download the files it names and give those</source>
        <translation>ist eine Liste von Exportlinks, nicht deren Inhalt; laden Sie die genannten Dateien herunter, und geben Sie diese an</translation>
    </message>
    <message>
        <source>has no &apos;value&apos; list</source>
        <translation>hat keine Liste „value“</translation>
    </message>
    <message>
        <source>holds %1, not %2</source>
        <translation>enthält %1, nicht %2</translation>
    </message>
    <message>
        <source>is a record of %1, not %2</source>
        <translation>ist ein Datensatz über %1, nicht %2</translation>
    </message>
    <message>
        <source>is wrapped: the answer of the API is inside its &apos;%1&apos;; give that alone, for example by jq &apos;.%1&apos;</source>
        <translation>ist verpackt: die Antwort der API steht in „%1“; geben Sie nur diese an, etwa durch jq &apos;.%1&apos;</translation>
    </message>
    <message>
        <source>the list ends in page %1</source>
        <translation>die Liste endet in Seite %1</translation>
    </message>
    <message>
        <source>page %1 is followed by no comma and no end of the list</source>
        <translation>auf Seite %1 folgt weder ein Komma noch das Ende der Liste</translation>
    </message>
    <message>
        <source>has more text behind the end of the JSON document, from byte %1 on</source>
        <translation>enthält weiteren Text hinter dem Ende des JSON-Dokuments, ab Byte %1</translation>
    </message>
    <message>
        <source>row %1 %2</source>
        <translation>Zeile %1 %2</translation>
    </message>
    <message>
        <source>is no valid JSON near byte %1 (row %2): %3</source>
        <translation>ist bei Byte %1 (Zeile %2) kein gültiges JSON: %3</translation>
    </message>
    <message>
        <source>is no valid JSON near byte %1: %2</source>
        <translation>ist bei Byte %1 kein gültiges JSON: %2</translation>
    </message>
    <message>
        <source>is no valid JSON (row %1): %2</source>
        <translation>ist kein gültiges JSON (Zeile %1): %2</translation>
    </message>
    <message>
        <source>has more text behind the end of the JSON document, in line %1</source>
        <translation>enthält weiteren Text hinter dem Ende des JSON-Dokuments, in Textzeile %1</translation>
    </message>
    <message>
        <source>is JSON inside a JSON text; give the text itself, for example by jq -r .</source>
        <translation>ist JSON innerhalb eines JSON-Texts; geben Sie den Text selbst an, etwa durch jq -r .</translation>
    </message>
    <message>
        <source>is no page of rows: it must be an object with a &apos;value&apos; list</source>
        <translation>ist keine Seite mit Zeilen: es muss ein Objekt mit einer Liste „value“ sein</translation>
    </message>
    <message>
        <source>has a &apos;value&apos; that is no list</source>
        <translation>hat ein „value“, das keine Liste ist</translation>
    </message>
    <message>
        <source>has two &apos;value&apos; lists</source>
        <translation>hat zwei Listen „value“</translation>
    </message>
    <message>
        <source>row %1 is no object</source>
        <translation>Zeile %1 ist kein Objekt</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <translation>ein Bild (PNG)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>ein Bild (JPEG)</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation>ein Bild (GIF)</translation>
    </message>
    <message>
        <source>a picture (BMP)</source>
        <translation>ein Bild (BMP)</translation>
    </message>
    <message>
        <source>a database (SQLite), such as a store of Trustgauge</source>
        <translation>eine Datenbank (SQLite), etwa die von Trustgauge</translation>
    </message>
    <message>
        <source>a document of an older Office program</source>
        <translation>ein Dokument eines älteren Office-Programms</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>eine Parquet-Datei</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>an empty zip archive</source>
        <translation>ein leeres ZIP-Archiv</translation>
    </message>
    <message>
        <source>packed by bzip2</source>
        <translation>mit bzip2 gepackt</translation>
    </message>
    <message>
        <source>packed by xz</source>
        <translation>mit xz gepackt</translation>
    </message>
    <message>
        <source>packed by zstd</source>
        <translation>mit zstd gepackt</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>ein 7z-Archiv</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>packed twice by gzip</source>
        <translation>zweimal mit gzip gepackt</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>ein tar-Archiv</translation>
    </message>
    <message>
        <source>is a transcript of what curl did (curl -v, or its progress), not JSON: save the answer alone, by curl -sS -o FILE</source>
        <translation>ist ein Protokoll dessen, was curl getan hat (curl -v oder sein Fortschritt), kein JSON: speichern Sie nur die Antwort, durch curl -sS -o DATEI</translation>
    </message>
    <message>
        <source>is a web page (HTML), not JSON: a sign-in page or a proxy may have answered; save the answer of the API itself</source>
        <translation>ist eine Webseite (HTML), kein JSON: vielleicht hat eine Anmeldeseite oder ein Proxy geantwortet; speichern Sie die Antwort der API selbst</translation>
    </message>
    <message>
        <source>is XML, not JSON; save the answer of the API itself</source>
        <translation>ist XML, kein JSON; speichern Sie die Antwort der API selbst</translation>
    </message>
    <message>
        <source>begins with the headers of an HTTP answer (curl -i): save it without them, by curl without -i or --include</source>
        <translation>beginnt mit dem Kopf einer HTTP-Antwort (curl -i): speichern Sie sie ohne ihn, durch curl ohne -i oder --include</translation>
    </message>
    <message>
        <source>is what PowerShell shows of objects, not JSON: save the answer itself, by Invoke-WebRequest -OutFile FILE, or by ConvertTo-Json -Depth 10</source>
        <translation>ist, was PowerShell von Objekten anzeigt, kein JSON: speichern Sie die Antwort selbst, durch Invoke-WebRequest -OutFile DATEI oder durch ConvertTo-Json -Depth 10</translation>
    </message>
    <message>
        <source>is CSV or another table, not JSON; give the JSON answer of the API</source>
        <translation>ist CSV oder eine andere Tabelle, kein JSON; geben Sie die JSON-Antwort der API an</translation>
    </message>
    <message>
        <source>is no JSON: it begins with %1; give the JSON answer of the API</source>
        <translation>ist kein JSON: es beginnt mit %1; geben Sie die JSON-Antwort der API an</translation>
    </message>
    <message>
        <source>vulnerabilities of devices</source>
        <translation>Schwachstellen von Geräten</translation>
    </message>
    <message>
        <source>give pages of SoftwareVulnerabilitiesByMachine or machinesVulnerabilities, export lines, or {&quot;machineId&quot;:&quot;..&quot;,&quot;value&quot;:[..]}</source>
        <translation>geben Sie Seiten von SoftwareVulnerabilitiesByMachine oder machinesVulnerabilities, Zeilen eines Exports oder {&quot;machineId&quot;:&quot;..&quot;,&quot;value&quot;:[..]} an</translation>
    </message>
    <message>
        <source>vulnerabilities by machine</source>
        <translation>Schwachstellen nach Gerät</translation>
    </message>
    <message>
        <source>changes of vulnerabilities</source>
        <translation>Änderungen von Schwachstellen</translation>
    </message>
    <message>
        <source>vulnerabilities of one device</source>
        <translation>Schwachstellen eines einzelnen Geräts</translation>
    </message>
    <message>
        <source>has no text &apos;deviceId&apos; or &apos;machineId&apos;</source>
        <translation>hat keinen Text „deviceId“ oder „machineId“</translation>
    </message>
    <message>
        <source>is no vulnerability: it has no &apos;cveId&apos;</source>
        <translation>ist keine Schwachstelle: es fehlt „cveId“</translation>
    </message>
    <message>
        <source>has no text &apos;id&apos;</source>
        <translation>hat keinen Text „id“</translation>
    </message>
    <message>
        <source>has an &apos;id&apos; that is no valid JSON text</source>
        <translation>hat eine „id“, die kein gültiger JSON-Text ist</translation>
    </message>
    <message>
        <source>has no &apos;cveId&apos; or no text &apos;status&apos;</source>
        <translation>hat keine „cveId“ oder keinen Text „status“</translation>
    </message>
    <message>
        <source>is a record of %1, not a change of a vulnerability</source>
        <translation>ist ein Datensatz über %1, keine Änderung einer Schwachstelle</translation>
    </message>
    <message>
        <source>has no text &apos;deviceId&apos;</source>
        <translation>hat keinen Text „deviceId“</translation>
    </message>
    <message>
        <source>has no &apos;eventTimestamp&apos; that can be read</source>
        <translation>hat keinen lesbaren „eventTimestamp“</translation>
    </message>
    <message>
        <source>names a machine for all its rows, which name others themselves</source>
        <translation>nennt ein Gerät für alle Zeilen, die selbst andere nennen</translation>
    </message>
    <message>
        <source>holds %1; %2</source>
        <translation>enthält %1; %2</translation>
    </message>
    <message>
        <source>holds vulnerabilities without saying of which device; wrap a per-device answer as {&quot;machineId&quot;:&quot;..&quot;,&quot;value&quot;:[..]}, or give pages of SoftwareVulnerabilitiesByMachine</source>
        <translation>enthält Schwachstellen, ohne zu sagen, von welchem Gerät; verpacken Sie die Antwort über ein einzelnes Gerät als {&quot;machineId&quot;:&quot;..&quot;,&quot;value&quot;:[..]}, oder geben Sie Seiten von SoftwareVulnerabilitiesByMachine an</translation>
    </message>
    <message>
        <source>(no host)</source>
        <translation>(kein Rechner)</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, Seite %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Textzeile %2</translation>
    </message>
</context>
<context>
    <name>DeviceTwins</name>
    <message>
        <source>last seen at an unknown time</source>
        <translation>zuletzt gesehen zu unbekannter Zeit</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>zuletzt gesehen %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that do not count: Defender says that they were merged into this device, which is in the cycle itself.</source>
        <translation>
            <numerusform>%Ln Datensatz, der nicht zählt: Laut Defender ist er in diesem Gerät aufgegangen, das selbst im Zyklus ist.</numerusform>
            <numerusform>%Ln Datensätze, die nicht zählen: Laut Defender sind sie in diesem Gerät aufgegangen, das selbst im Zyklus ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is onboarded and the others are not</source>
        <comment>why a record is published</comment>
        <translation>er ist eingebunden und die anderen nicht</translation>
    </message>
    <message>
        <source>it was seen last</source>
        <comment>why a record is published</comment>
        <translation>er wurde zuletzt gesehen</translation>
    </message>
    <message>
        <source>its id comes first, and all else is equal</source>
        <comment>why a record is published</comment>
        <translation>seine Kennung kommt zuerst, und alles andere ist gleich</translation>
    </message>
    <message>
        <source>Of the records of this Entra device, this one is published: %1.</source>
        <translation>Von den Datensätzen dieses Entra-Geräts wird dieser veröffentlicht: %1.</translation>
    </message>
    <message>
        <source>Scored, but not published: of the records of this Entra device another one is published, since %1.</source>
        <translation>Bewertet, aber nicht veröffentlicht: Von den Datensätzen dieses Entra-Geräts wird ein anderer veröffentlicht, denn %1.</translation>
    </message>
    <message>
        <source>published</source>
        <comment>a record of a device</comment>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>not published</source>
        <comment>a record of a device</comment>
        <translation>nicht veröffentlicht</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>The tenant id is no GUID, so no tenant can be asked for.</source>
        <translation>Die Mandanten-ID ist keine GUID, daher kann nach keinem Mandanten gefragt werden.</translation>
    </message>
    <message>
        <source>Copy the tenant id from the overview page of Microsoft Entra ID.</source>
        <translation>Kopieren Sie die Mandanten-ID von der Übersichtsseite von Microsoft Entra ID.</translation>
    </message>
    <message>
        <source>The client id is no GUID, so no application can sign in.</source>
        <translation>Die Client-ID ist keine GUID, daher kann sich keine Anwendung anmelden.</translation>
    </message>
    <message>
        <source>Copy the application (client) id from the overview page of the app registration.</source>
        <translation>Kopieren Sie die Anwendungs-ID (Client) von der Übersichtsseite der App-Registrierung.</translation>
    </message>
    <message>
        <source>The poll interval is outside 10 to 1440 minutes.</source>
        <translation>Das Abfrageintervall liegt außerhalb von 10 bis 1440 Minuten.</translation>
    </message>
    <message>
        <source>Set a poll interval of 10 to 1440 minutes; 60 suits most tenants.</source>
        <translation>Setzen Sie ein Abfrageintervall von 10 bis 1440 Minuten; 60 passt für die meisten Mandanten.</translation>
    </message>
    <message>
        <source>The file of the own certificate authority holds no certificate.</source>
        <translation>Die Datei der eigenen Zertifizierungsstelle enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>Name a readable PEM file as caFile, or take the setting out.</source>
        <translation>Nennen Sie als caFile eine lesbare PEM-Datei, oder nehmen Sie die Einstellung heraus.</translation>
    </message>
    <message>
        <source>There is no client secret for this tenant, so no call was made.</source>
        <translation>Für diesen Mandanten gibt es kein Clientgeheimnis, daher wurde kein Aufruf gemacht.</translation>
    </message>
    <message>
        <source>Create a client secret in the app registration and store its value here, in the tenant&apos;s settings or with &apos;trustgauge-cli secret set&apos;.</source>
        <translation>Legen Sie in der App-Registrierung ein Clientgeheimnis an und hinterlegen Sie seinen Wert hier, in den Einstellungen des Mandanten oder mit „trustgauge-cli secret set“.</translation>
    </message>
    <message>
        <source>The client secret is a GUID: the id of the secret was pasted, not its value.</source>
        <translation>Das Clientgeheimnis ist eine GUID: Es wurde die ID des Geheimnisses eingefügt, nicht sein Wert.</translation>
    </message>
    <message>
        <source>Paste the secret&apos;s value. The portal shows it once, when the secret is created; if it is gone, create a new secret.</source>
        <translation>Fügen Sie den Wert des Geheimnisses ein. Das Portal zeigt ihn einmal, beim Anlegen; ist er verloren, legen Sie ein neues Geheimnis an.</translation>
    </message>
    <message>
        <source>The keychain did not give out the client secret.</source>
        <translation>Der Schlüsselbund hat das Clientgeheimnis nicht herausgegeben.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or give the secret for this session only.</source>
        <translation>Entsperren Sie den Schlüsselbund, oder geben Sie das Geheimnis nur für diese Sitzung an.</translation>
    </message>
    <message>
        <source>The name of the host cannot be resolved.</source>
        <translation>Der Name des Rechners lässt sich nicht auflösen.</translation>
    </message>
    <message>
        <source>Check the network connection, the DNS server, and the host&apos;s spelling in the settings.</source>
        <translation>Prüfen Sie die Netzwerkverbindung, den DNS-Server und die Schreibweise des Rechners in den Einstellungen.</translation>
    </message>
    <message>
        <source>The host refuses the connection; a firewall may be in the way.</source>
        <translation>Der Rechner weist die Verbindung ab; vielleicht steht eine Firewall im Weg.</translation>
    </message>
    <message>
        <source>The host&apos;s certificate is not trusted. The chain names who issued it: a company&apos;s inspecting proxy shows itself by its own authority.</source>
        <translation>Dem Zertifikat des Rechners wird nicht vertraut. Die Kette nennt, wer es ausgestellt hat: Ein prüfender Proxy der Firma verrät sich durch seine eigene Stelle.</translation>
    </message>
    <message>
        <source>If the issuer is your company&apos;s, name its certificate as caFile or exempt the host from inspection. Otherwise do not go on: somebody is in between.</source>
        <translation>Gehört der Aussteller zu Ihrer Firma, nennen Sie sein Zertifikat als caFile oder nehmen Sie den Rechner von der Prüfung aus. Sonst gehen Sie nicht weiter: Jemand steht dazwischen.</translation>
    </message>
    <message>
        <source>The proxy wants its own user name and password (HTTP 407).</source>
        <translation>Der Proxy verlangt einen eigenen Benutzernamen und ein Kennwort (HTTP 407).</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s credentials, or have the network team let the host through without them.</source>
        <translation>Geben Sie die Zugangsdaten des Proxys an, oder lassen Sie den Rechner ohne sie durchlassen.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>Der Proxy ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the proxy address in the tenant&apos;s settings and in the system.</source>
        <translation>Prüfen Sie die Adresse des Proxys in den Einstellungen des Mandanten und im System.</translation>
    </message>
    <message>
        <source>A web page came back in place of the service&apos;s answer: a proxy or a sign-in page of the network stands in between.</source>
        <translation>Statt der Antwort des Dienstes kam eine Webseite: Ein Proxy oder eine Anmeldeseite des Netzes steht dazwischen.</translation>
    </message>
    <message>
        <source>Sign in to the network, or have the network team let the host through unchanged.</source>
        <translation>Melden Sie sich am Netz an, oder lassen Sie den Rechner vom Netzwerkteam unverändert durchlassen.</translation>
    </message>
    <message>
        <source>The connection broke, or no answer came in time.</source>
        <translation>Die Verbindung brach ab, oder es kam keine Antwort zur rechten Zeit.</translation>
    </message>
    <message>
        <source>Check the network and the firewall, then run the check again.</source>
        <translation>Prüfen Sie Netz und Firewall, und führen Sie die Prüfung dann noch einmal aus.</translation>
    </message>
    <message>
        <source>What answers there is not the expected service.</source>
        <translation>Was dort antwortet, ist nicht der erwartete Dienst.</translation>
    </message>
    <message>
        <source>Check the host in the tenant&apos;s endpoints; leave it out to use the cloud&apos;s own.</source>
        <translation>Prüfen Sie den Rechner in den Endpunkten des Mandanten; lassen Sie ihn weg, um den der Cloud zu nehmen.</translation>
    </message>
    <message>
        <source>The service reports a fault of its own.</source>
        <translation>Der Dienst meldet einen eigenen Fehler.</translation>
    </message>
    <message>
        <source>Run the check again in a few minutes; if it stays, look at the service health of the tenant.</source>
        <translation>Führen Sie die Prüfung in einigen Minuten noch einmal aus; bleibt es dabei, sehen Sie in die Dienstintegrität des Mandanten.</translation>
    </message>
    <message>
        <source>The service asks for a pause: too many calls were made.</source>
        <translation>Der Dienst bittet um eine Pause: Es wurden zu viele Aufrufe gemacht.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then run the check again.</source>
        <translation>Warten Sie einige Minuten, und führen Sie die Prüfung dann noch einmal aus.</translation>
    </message>
    <message>
        <source>The sign-in service does not know this tenant: a wrong id, a wrong cloud, or a deleted tenant.</source>
        <translation>Der Anmeldedienst kennt diesen Mandanten nicht: eine falsche ID, eine falsche Cloud oder ein gelöschter Mandant.</translation>
    </message>
    <message>
        <source>Compare the tenant id with the overview page of Microsoft Entra ID, and check the cloud.</source>
        <translation>Vergleichen Sie die Mandanten-ID mit der Übersichtsseite von Microsoft Entra ID, und prüfen Sie die Cloud.</translation>
    </message>
    <message>
        <source>The sign-in service does not take the tenant id for one.</source>
        <translation>Der Anmeldedienst hält die Mandanten-ID für keine.</translation>
    </message>
    <message>
        <source>The sign-in went to an address for all tenants, which an application cannot use.</source>
        <translation>Die Anmeldung ging an eine Adresse für alle Mandanten, die eine Anwendung nicht benutzen kann.</translation>
    </message>
    <message>
        <source>Set the id of the one tenant in the tenant&apos;s settings.</source>
        <translation>Setzen Sie in den Einstellungen die ID des einen Mandanten.</translation>
    </message>
    <message>
        <source>The tenant or the application belongs to another national cloud.</source>
        <translation>Der Mandant oder die Anwendung gehört zu einer anderen nationalen Cloud.</translation>
    </message>
    <message>
        <source>Choose the right cloud in the tenant&apos;s settings, and register the application there.</source>
        <translation>Wählen Sie in den Einstellungen des Mandanten die richtige Cloud, und registrieren Sie die Anwendung dort.</translation>
    </message>
    <message>
        <source>The tenant lives in another cloud than the one that is configured.</source>
        <translation>Der Mandant lebt in einer anderen Cloud als der eingestellten.</translation>
    </message>
    <message>
        <source>Change the tenant&apos;s cloud to the one that the evidence names.</source>
        <translation>Ändern Sie die Cloud des Mandanten auf die, die der Befund nennt.</translation>
    </message>
    <message>
        <source>The tenant does not know this application: a wrong client id, a wrong tenant, or an application of another tenant that nobody consented to here.</source>
        <translation>Der Mandant kennt diese Anwendung nicht: eine falsche Client-ID, ein falscher Mandant oder eine Anwendung eines anderen Mandanten, der hier niemand zugestimmt hat.</translation>
    </message>
    <message>
        <source>Compare client id and tenant id with the app registration; then open the consent link in this tenant.</source>
        <translation>Vergleichen Sie Client-ID und Mandanten-ID mit der App-Registrierung; öffnen Sie dann den Zustimmungslink in diesem Mandanten.</translation>
    </message>
    <message>
        <source>The application has no service principal in this tenant; consent may have been given in another one.</source>
        <translation>Die Anwendung hat in diesem Mandanten keinen Dienstprinzipal; vielleicht wurde in einem anderen zugestimmt.</translation>
    </message>
    <message>
        <source>Have an administrator of this tenant open the consent link.</source>
        <translation>Lassen Sie einen Administrator dieses Mandanten den Zustimmungslink öffnen.</translation>
    </message>
    <message>
        <source>The application is disabled in the tenant.</source>
        <translation>Die Anwendung ist im Mandanten deaktiviert.</translation>
    </message>
    <message>
        <source>Enable sign-in for it under Enterprise applications, Properties.</source>
        <translation>Aktivieren Sie die Anmeldung für sie unter Unternehmensanwendungen, Eigenschaften.</translation>
    </message>
    <message>
        <source>The sign-in service does not take the client id for one.</source>
        <translation>Der Anmeldedienst hält die Client-ID für keine.</translation>
    </message>
    <message>
        <source>The application is registered as a public client, which cannot sign in with a secret.</source>
        <translation>Die Anwendung ist als öffentlicher Client registriert, der sich nicht mit einem Geheimnis anmelden kann.</translation>
    </message>
    <message>
        <source>Use an app registration of the type Web with a client secret.</source>
        <translation>Benutzen Sie eine App-Registrierung vom Typ Web mit einem Clientgeheimnis.</translation>
    </message>
    <message>
        <source>The app registration lists its permissions wrongly.</source>
        <translation>Die App-Registrierung führt ihre Berechtigungen falsch auf.</translation>
    </message>
    <message>
        <source>Remove what is obsolete under API permissions, add the WindowsDefenderATP application permissions, and grant admin consent again.</source>
        <translation>Entfernen Sie unter API-Berechtigungen, was veraltet ist, fügen Sie die Anwendungsberechtigungen von WindowsDefenderATP hinzu, und erteilen Sie die Administratorzustimmung neu.</translation>
    </message>
    <message>
        <source>The client secret is wrong: mistyped, of another application, deleted, or created less than a minute ago.</source>
        <translation>Das Clientgeheimnis ist falsch: vertippt, von einer anderen Anwendung, gelöscht oder vor weniger als einer Minute angelegt.</translation>
    </message>
    <message>
        <source>Paste the secret&apos;s value again; if it is gone, create a new secret and wait a minute.</source>
        <translation>Fügen Sie den Wert des Geheimnisses neu ein; ist er verloren, legen Sie ein neues an und warten eine Minute.</translation>
    </message>
    <message>
        <source>The client secret is wrong, and it does not look whole: a part is missing or white space was copied along.</source>
        <translation>Das Clientgeheimnis ist falsch und sieht nicht vollständig aus: Ein Teil fehlt, oder Leerraum wurde mitkopiert.</translation>
    </message>
    <message>
        <source>Copy the whole value of the secret again, without blanks; if it is gone, create a new secret.</source>
        <translation>Kopieren Sie den ganzen Wert des Geheimnisses noch einmal, ohne Leerzeichen; ist er verloren, legen Sie ein neues an.</translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation>Das Clientgeheimnis ist abgelaufen.</translation>
    </message>
    <message>
        <source>Create a new client secret in the app registration and store its value here.</source>
        <translation>Legen Sie in der App-Registrierung ein neues Clientgeheimnis an und hinterlegen Sie seinen Wert hier.</translation>
    </message>
    <message>
        <source>Store the client secret again; if it stays, look for a proxy that changes requests.</source>
        <translation>Hinterlegen Sie das Clientgeheimnis neu; bleibt es dabei, suchen Sie nach einem Proxy, der Anfragen verändert.</translation>
    </message>
    <message>
        <source>The application&apos;s certificate was refused.</source>
        <translation>Das Zertifikat der Anwendung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Upload the public certificate under Certificates and secrets, and check the clock.</source>
        <translation>Laden Sie das öffentliche Zertifikat unter Zertifikate &amp; Geheimnisse hoch, und prüfen Sie die Uhr.</translation>
    </message>
    <message>
        <source>The signed sign-in request is outside its time: this computer&apos;s clock is wrong.</source>
        <translation>Die unterschriebene Anmeldung liegt außerhalb ihrer Zeit: Die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by a time server.</source>
        <translation>Lassen Sie die Uhr dieses Computers von einem Zeitserver stellen.</translation>
    </message>
    <message>
        <source>The tenant does not know the Defender for Endpoint API: Defender was never set up there, or the audience is wrong.</source>
        <translation>Der Mandant kennt die API von Defender for Endpoint nicht: Defender wurde dort nie eingerichtet, oder die Zielgruppe ist falsch.</translation>
    </message>
    <message>
        <source>Check the audience in the tenant&apos;s endpoints; otherwise set Defender for Endpoint up in this tenant.</source>
        <translation>Prüfen Sie die Zielgruppe in den Endpunkten des Mandanten; sonst richten Sie Defender for Endpoint in diesem Mandanten ein.</translation>
    </message>
    <message>
        <source>The Defender for Endpoint API is disabled in the tenant: a subscription lapsed, or somebody disabled it.</source>
        <translation>Die API von Defender for Endpoint ist im Mandanten deaktiviert: Ein Abonnement ist ausgelaufen, oder jemand hat sie deaktiviert.</translation>
    </message>
    <message>
        <source>Renew the licence, or enable WindowsDefenderATP under Enterprise applications.</source>
        <translation>Erneuern Sie die Lizenz, oder aktivieren Sie WindowsDefenderATP unter Unternehmensanwendungen.</translation>
    </message>
    <message>
        <source>The app registration has no permission for the Defender for Endpoint API.</source>
        <translation>Die App-Registrierung hat keine Berechtigung für die API von Defender for Endpoint.</translation>
    </message>
    <message>
        <source>The audience that the token was asked for is not valid.</source>
        <translation>Die Zielgruppe, für die das Token verlangt wurde, ist nicht gültig.</translation>
    </message>
    <message>
        <source>Take the audience out of the tenant&apos;s endpoints to use the cloud&apos;s own.</source>
        <translation>Nehmen Sie die Zielgruppe aus den Endpunkten des Mandanten, um die der Cloud zu nehmen.</translation>
    </message>
    <message>
        <source>The sign-in service found the request malformed; something may have changed it on the way.</source>
        <translation>Der Anmeldedienst fand die Anfrage fehlerhaft; vielleicht hat etwas sie unterwegs verändert.</translation>
    </message>
    <message>
        <source>Check the token version and the endpoints of the tenant; if they are right, report this as a fault of Trustgauge.</source>
        <translation>Prüfen Sie Tokenversion und Endpunkte des Mandanten; sind sie richtig, melden Sie dies als Fehler von Trustgauge.</translation>
    </message>
    <message>
        <source>The Defender API wants an assignment, and the application has none: consent is missing.</source>
        <translation>Die Defender-API verlangt eine Zuweisung, und die Anwendung hat keine: Die Zustimmung fehlt.</translation>
    </message>
    <message>
        <source>Have an administrator open the consent link.</source>
        <translation>Lassen Sie einen Administrator den Zustimmungslink öffnen.</translation>
    </message>
    <message>
        <source>Nobody has consented to this application.</source>
        <translation>Niemand hat dieser Anwendung zugestimmt.</translation>
    </message>
    <message>
        <source>The consent was declined.</source>
        <translation>Die Zustimmung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Open the consent link again and accept.</source>
        <translation>Öffnen Sie den Zustimmungslink noch einmal, und nehmen Sie an.</translation>
    </message>
    <message>
        <source>The consent is still being set up, or a half-made service principal is in its way.</source>
        <translation>Die Zustimmung wird noch eingerichtet, oder ein halb angelegter Dienstprinzipal steht ihr im Weg.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again; if it stays, delete the orphaned enterprise application.</source>
        <translation>Warten Sie einige Minuten, und versuchen Sie es noch einmal; bleibt es dabei, löschen Sie die verwaiste Unternehmensanwendung.</translation>
    </message>
    <message>
        <source>The organisation has no subscription to a service that the application asks for.</source>
        <translation>Die Organisation hat kein Abonnement für einen Dienst, den die Anwendung verlangt.</translation>
    </message>
    <message>
        <source>Buy or enable that service, or remove its API from the app registration.</source>
        <translation>Kaufen oder aktivieren Sie diesen Dienst, oder entfernen Sie seine API aus der App-Registrierung.</translation>
    </message>
    <message>
        <source>The application cannot be used now; an administrator or Microsoft has blocked it.</source>
        <translation>Die Anwendung kann zurzeit nicht benutzt werden; ein Administrator oder Microsoft hat sie gesperrt.</translation>
    </message>
    <message>
        <source>Look at the application under Enterprise applications, or ask Microsoft&apos;s support.</source>
        <translation>Sehen Sie sich die Anwendung unter Unternehmensanwendungen an, oder fragen Sie den Support von Microsoft.</translation>
    </message>
    <message>
        <source>A Conditional Access or security policy blocks the sign-in.</source>
        <translation>Eine Richtlinie für bedingten Zugriff oder Sicherheit sperrt die Anmeldung.</translation>
    </message>
    <message>
        <source>Have an administrator find the policy in the service principal sign-in log by the correlation id, and except this application or this location.</source>
        <translation>Lassen Sie einen Administrator die Richtlinie im Anmeldeprotokoll der Dienstprinzipale an der Korrelations-ID finden und diese Anwendung oder diesen Ort ausnehmen.</translation>
    </message>
    <message>
        <source>The company&apos;s proxy restricts which tenants may be signed in to.</source>
        <translation>Der Proxy der Firma beschränkt, an welchen Mandanten man sich anmelden darf.</translation>
    </message>
    <message>
        <source>Have the network team allow this tenant in the proxy&apos;s tenant restrictions.</source>
        <translation>Lassen Sie das Netzwerkteam diesen Mandanten in den Mandanteneinschränkungen des Proxys zulassen.</translation>
    </message>
    <message>
        <source>The tenant is blocked because it was not used for long.</source>
        <translation>Der Mandant ist gesperrt, weil er lange nicht benutzt wurde.</translation>
    </message>
    <message>
        <source>Have an administrator of the tenant sign in and reactivate it.</source>
        <translation>Lassen Sie einen Administrator des Mandanten sich anmelden und ihn reaktivieren.</translation>
    </message>
    <message>
        <source>Who opened the consent page may not consent for the tenant.</source>
        <translation>Wer die Zustimmungsseite geöffnet hat, darf nicht für den Mandanten zustimmen.</translation>
    </message>
    <message>
        <source>The sign-in service refused the application.</source>
        <translation>Der Anmeldedienst hat die Anwendung abgewiesen.</translation>
    </message>
    <message>
        <source>Look the code up on the linked page; the correlation id finds the sign-in in the tenant&apos;s log.</source>
        <translation>Schlagen Sie den Code auf der verlinkten Seite nach; die Korrelations-ID findet die Anmeldung im Protokoll des Mandanten.</translation>
    </message>
    <message>
        <source>A policy of the tenant or a missing assignment stops the sign-in.</source>
        <translation>Eine Richtlinie des Mandanten oder eine fehlende Zuweisung verhindert die Anmeldung.</translation>
    </message>
    <message>
        <source>Have an administrator look the correlation id up in the service principal sign-in log.</source>
        <translation>Lassen Sie einen Administrator die Korrelations-ID im Anmeldeprotokoll der Dienstprinzipale nachschlagen.</translation>
    </message>
    <message>
        <source>The token was issued by another tenant than the configured one.</source>
        <translation>Das Token wurde von einem anderen Mandanten als dem eingestellten ausgestellt.</translation>
    </message>
    <message>
        <source>Correct the tenant id, or the login endpoint that answers for another tenant.</source>
        <translation>Berichtigen Sie die Mandanten-ID oder den Anmeldeendpunkt, der für einen anderen Mandanten antwortet.</translation>
    </message>
    <message>
        <source>The token was issued to another application than the configured one.</source>
        <translation>Das Token wurde für eine andere Anwendung als die eingestellte ausgestellt.</translation>
    </message>
    <message>
        <source>Correct the client id, and store the secret of that application.</source>
        <translation>Berichtigen Sie die Client-ID, und hinterlegen Sie das Geheimnis dieser Anwendung.</translation>
    </message>
    <message>
        <source>The token is meant for another API, which Defender for Endpoint will not accept.</source>
        <translation>Das Token ist für eine andere API gedacht, die Defender for Endpoint nicht annimmt.</translation>
    </message>
    <message>
        <source>The token speaks for a user: its permissions are delegated ones, and it sees only what that user may see.</source>
        <translation>Das Token spricht für einen Benutzer: Seine Berechtigungen sind delegiert, und es sieht nur, was dieser Benutzer sehen darf.</translation>
    </message>
    <message>
        <source>Remove the delegated permissions, add the same ones as application permissions, and grant admin consent.</source>
        <translation>Entfernen Sie die delegierten Berechtigungen, fügen Sie dieselben als Anwendungsberechtigungen hinzu, und erteilen Sie die Administratorzustimmung.</translation>
    </message>
    <message>
        <source>The token carries no permission at all: consent was never given in this tenant, it was given in another tenant, or only delegated permissions were added.</source>
        <translation>Das Token trägt keine einzige Berechtigung: In diesem Mandanten wurde nie zugestimmt, es wurde in einem anderen zugestimmt, oder es wurden nur delegierte Berechtigungen hinzugefügt.</translation>
    </message>
    <message>
        <source>Consent was given in part: the token lacks a permission that scoring needs.</source>
        <translation>Es wurde nur zum Teil zugestimmt: Dem Token fehlt eine Berechtigung, die das Bewerten braucht.</translation>
    </message>
    <message>
        <source>Add the missing application permission and have an administrator open the consent link; each added permission needs a new grant.</source>
        <translation>Fügen Sie die fehlende Anwendungsberechtigung hinzu, und lassen Sie einen Administrator den Zustimmungslink öffnen; jede neue Berechtigung braucht eine neue Zustimmung.</translation>
    </message>
    <message>
        <source>The application may do more than it needs to; a stolen secret would do more harm.</source>
        <translation>Die Anwendung darf mehr, als sie muss; ein gestohlenes Geheimnis würde mehr Schaden anrichten.</translation>
    </message>
    <message>
        <source>Remove the permissions that the evidence names from the app registration, and grant admin consent again.</source>
        <translation>Entfernen Sie die Berechtigungen, die der Befund nennt, aus der App-Registrierung, und erteilen Sie die Administratorzustimmung neu.</translation>
    </message>
    <message>
        <source>The Defender API rejects the fresh token as expired, malformed or meant for another API.</source>
        <translation>Die Defender-API weist das frische Token als abgelaufen, fehlerhaft oder für eine andere API gedacht zurück.</translation>
    </message>
    <message>
        <source>Check the audience and the API host of the tenant, and this computer&apos;s clock.</source>
        <translation>Prüfen Sie Zielgruppe und API-Rechner des Mandanten und die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Defender for Endpoint is not active in the tenant: no licence, a trial that ended, or a first activation that is still running.</source>
        <translation>Defender for Endpoint ist im Mandanten nicht aktiv: keine Lizenz, ein abgelaufener Test oder eine erste Aktivierung, die noch läuft.</translation>
    </message>
    <message>
        <source>Check the licence in the Defender portal. After a first activation wait up to twelve hours.</source>
        <translation>Prüfen Sie die Lizenz im Defender-Portal. Warten Sie nach einer ersten Aktivierung bis zu zwölf Stunden.</translation>
    </message>
    <message>
        <source>The Defender API misses a permission in the token.</source>
        <translation>Der Defender-API fehlt im Token eine Berechtigung.</translation>
    </message>
    <message>
        <source>Add the permission that the evidence names as an application permission and have an administrator open the consent link.</source>
        <translation>Fügen Sie die Berechtigung, die der Befund nennt, als Anwendungsberechtigung hinzu, und lassen Sie einen Administrator den Zustimmungslink öffnen.</translation>
    </message>
    <message>
        <source>The token carries the permission, but the API does not see it yet: consent was given a moment ago.</source>
        <translation>Das Token trägt die Berechtigung, aber die API sieht sie noch nicht: Die Zustimmung wurde eben erst erteilt.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then run the check again; it fetches a fresh token.</source>
        <translation>Warten Sie einige Minuten, und führen Sie die Prüfung dann noch einmal aus; sie holt ein frisches Token.</translation>
    </message>
    <message>
        <source>The Defender API forbids this call although the token carries the permission.</source>
        <translation>Die Defender-API verbietet diesen Aufruf, obwohl das Token die Berechtigung trägt.</translation>
    </message>
    <message>
        <source>Check the audience of the tenant, its licence, and its role-based access in the Defender portal.</source>
        <translation>Prüfen Sie die Zielgruppe des Mandanten, seine Lizenz und seine rollenbasierte Zugriffssteuerung im Defender-Portal.</translation>
    </message>
    <message>
        <source>The Defender API forbids vulnerabilities although the permission is granted and devices can be read; a licence or a tenant feature is suspected.</source>
        <translation>Die Defender-API verbietet die Schwachstellen, obwohl die Berechtigung erteilt ist und Geräte gelesen werden können; eine Lizenz oder eine Funktion des Mandanten steht im Verdacht.</translation>
    </message>
    <message>
        <source>Check that the tenant&apos;s plan includes vulnerability management and that it is turned on.</source>
        <translation>Prüfen Sie, ob der Plan des Mandanten das Schwachstellenmanagement enthält und es eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The tenant has this feature turned off, or no licence for it.</source>
        <translation>Der Mandant hat diese Funktion ausgeschaltet oder keine Lizenz dafür.</translation>
    </message>
    <message>
        <source>Turn the feature on in the Defender portal, or check the tenant&apos;s plan.</source>
        <translation>Schalten Sie die Funktion im Defender-Portal ein, oder prüfen Sie den Plan des Mandanten.</translation>
    </message>
    <message>
        <source>The tenant has no licence for vulnerability management, as with Plan 1.</source>
        <translation>Der Mandant hat keine Lizenz für das Schwachstellenmanagement, wie bei Plan 1.</translation>
    </message>
    <message>
        <source>Get Plan 2, Defender for Business or Defender Vulnerability Management, or set the tenant&apos;s vulnerability source to none.</source>
        <translation>Beschaffen Sie Plan 2, Defender for Business oder Defender Vulnerability Management, oder setzen Sie die Schwachstellenquelle des Mandanten auf „none“.</translation>
    </message>
    <message>
        <source>The API gives out no device: nothing is onboarded, or nothing has reported lately.</source>
        <translation>Die API gibt kein Gerät heraus: Es ist nichts eingebunden, oder nichts hat sich in letzter Zeit gemeldet.</translation>
    </message>
    <message>
        <source>Onboard devices in the Defender portal, or check that this is the right tenant.</source>
        <translation>Binden Sie im Defender-Portal Geräte ein, oder prüfen Sie, ob dies der richtige Mandant ist.</translation>
    </message>
    <message>
        <source>The host answers, but the Defender API is not there; it may be the host of another cloud.</source>
        <translation>Der Rechner antwortet, aber die Defender-API ist nicht da; vielleicht ist er der einer anderen Cloud.</translation>
    </message>
    <message>
        <source>Check the cloud and the API host of the tenant.</source>
        <translation>Prüfen Sie Cloud und API-Rechner des Mandanten.</translation>
    </message>
    <message>
        <source>The answer is not what the Defender API documents.</source>
        <translation>Die Antwort ist nicht so, wie die Defender-API sie beschreibt.</translation>
    </message>
    <message>
        <source>Look for a proxy that changes answers; if there is none, try again later.</source>
        <translation>Suchen Sie nach einem Proxy, der Antworten verändert; gibt es keinen, versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The Defender API refused the call.</source>
        <translation>Die Defender-API hat den Aufruf abgewiesen.</translation>
    </message>
    <message>
        <source>Check the API host of the tenant; the target id in the evidence is for Microsoft&apos;s support.</source>
        <translation>Prüfen Sie den API-Rechner des Mandanten; die Ziel-ID im Befund ist für den Support von Microsoft.</translation>
    </message>
    <message>
        <source>This data is refused. Devices are scored without it.</source>
        <translation>Diese Daten werden verweigert. Geräte werden ohne sie bewertet.</translation>
    </message>
    <message>
        <source>Check the feature and the plan in the Defender portal, or leave this source out in the tenant&apos;s settings.</source>
        <translation>Prüfen Sie Funktion und Plan im Defender-Portal, oder lassen Sie diese Quelle in den Einstellungen des Mandanten weg.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the service&apos;s differ by more than five minutes; ages of devices come out wrong.</source>
        <translation>Die Uhr dieses Computers und die des Dienstes weichen um mehr als fünf Minuten ab; das Alter von Geräten wird falsch.</translation>
    </message>
    <message>
        <source>The tenant has more devices than one call each can cover within the poll interval.</source>
        <translation>Der Mandant hat mehr Geräte, als mit je einem Aufruf im Abfrageintervall zu schaffen sind.</translation>
    </message>
    <message>
        <source>Set the vulnerability source to auto or bulk, or make the poll interval longer.</source>
        <translation>Setzen Sie die Schwachstellenquelle auf „auto“ oder „bulk“, oder verlängern Sie das Abfrageintervall.</translation>
    </message>
    <message>
        <source>The quota of this tenant and application is used up, although the doctor makes few calls: another program or another copy uses the same application.</source>
        <translation>Das Kontingent dieses Mandanten und dieser Anwendung ist verbraucht, obwohl die Diagnose wenige Aufrufe macht: Ein anderes Programm oder eine andere Kopie benutzt dieselbe Anwendung.</translation>
    </message>
    <message>
        <source>Stop the other copy, or register an application of its own for Trustgauge; until then polls wait.</source>
        <translation>Halten Sie die andere Kopie an, oder registrieren Sie für Trustgauge eine eigene Anwendung; bis dahin warten Abfragen.</translation>
    </message>
    <message>
        <source>The REST proxy refuses the credentials.</source>
        <translation>Der REST-Proxy weist die Zugangsdaten zurück.</translation>
    </message>
    <message>
        <source>Check the kind of authentication, the user and the secret in the tenant&apos;s publish settings.</source>
        <translation>Prüfen Sie Art der Authentifizierung, Benutzer und Geheimnis in den Veröffentlichungseinstellungen des Mandanten.</translation>
    </message>
    <message>
        <source>What answers there is no Kafka REST proxy with the configured API.</source>
        <translation>Was dort antwortet, ist kein Kafka-REST-Proxy mit der eingestellten API.</translation>
    </message>
    <message>
        <source>Check the address, the API version and the cluster id in the tenant&apos;s publish settings.</source>
        <translation>Prüfen Sie Adresse, API-Version und Cluster-ID in den Veröffentlichungseinstellungen des Mandanten.</translation>
    </message>
    <message>
        <source>The REST proxy does not list a topic that scores are to go to.</source>
        <translation>Der REST-Proxy führt ein Topic nicht auf, an das Bewertungen gehen sollen.</translation>
    </message>
    <message>
        <source>Create the topic, correct its name, or ignore this if the broker makes topics by itself or hides them.</source>
        <translation>Legen Sie das Topic an, berichtigen Sie seinen Namen, oder übergehen Sie dies, wenn der Broker Topics selbst anlegt oder verbirgt.</translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation>Nicht erreicht.</translation>
    </message>
    <message>
        <source>Not checked: the tenant&apos;s settings leave this source out.</source>
        <translation>Nicht geprüft: Die Einstellungen des Mandanten lassen diese Quelle weg.</translation>
    </message>
    <message>
        <source>Not checked: “%1” has to pass first.</source>
        <translation>Nicht geprüft: Zuerst muss „%1“ bestanden sein.</translation>
    </message>
    <message>
        <source>Not checked: the token does not tell what it holds.</source>
        <translation>Nicht geprüft: Das Token sagt nicht, was es enthält.</translation>
    </message>
    <message>
        <source>Not checked: no answer told the service&apos;s time.</source>
        <translation>Nicht geprüft: Keine Antwort nannte die Zeit des Dienstes.</translation>
    </message>
    <message>
        <source>Not checked: the number of devices could not be told.</source>
        <translation>Nicht geprüft: Die Zahl der Geräte war nicht zu ermitteln.</translation>
    </message>
    <message>
        <source>Not checked: the tenant publishes nowhere.</source>
        <translation>Nicht geprüft: Der Mandant veröffentlicht nirgendwohin.</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Mandanten-ID</translation>
    </message>
    <message>
        <source>The tenant id has the form of a GUID.</source>
        <translation>Die Mandanten-ID hat die Form einer GUID.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>The client id has the form of a GUID.</source>
        <translation>Die Client-ID hat die Form einer GUID.</translation>
    </message>
    <message>
        <source>Poll interval</source>
        <translation>Abfrageintervall</translation>
    </message>
    <message>
        <source>The poll interval lies within 10 to 1440 minutes.</source>
        <translation>Das Abfrageintervall liegt zwischen 10 und 1440 Minuten.</translation>
    </message>
    <message>
        <source>Sign-in service reachable</source>
        <translation>Anmeldedienst erreichbar</translation>
    </message>
    <message>
        <source>The sign-in service itself answers, not something in between.</source>
        <translation>Der Anmeldedienst selbst antwortet, nicht etwas dazwischen.</translation>
    </message>
    <message>
        <source>Tenant exists</source>
        <translation>Mandant vorhanden</translation>
    </message>
    <message>
        <source>The sign-in service knows the tenant.</source>
        <translation>Der Anmeldedienst kennt den Mandanten.</translation>
    </message>
    <message>
        <source>Cloud of the tenant</source>
        <translation>Cloud des Mandanten</translation>
    </message>
    <message>
        <source>The tenant lives in the cloud that is configured.</source>
        <translation>Der Mandant lebt in der eingestellten Cloud.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Token of this tenant</source>
        <translation>Token dieses Mandanten</translation>
    </message>
    <message>
        <source>The token was issued by the configured tenant.</source>
        <translation>Das Token wurde vom eingestellten Mandanten ausgestellt.</translation>
    </message>
    <message>
        <source>Token of this application</source>
        <translation>Token dieser Anwendung</translation>
    </message>
    <message>
        <source>The token was issued to the configured application.</source>
        <translation>Das Token wurde für die eingestellte Anwendung ausgestellt.</translation>
    </message>
    <message>
        <source>Token for this API</source>
        <translation>Token für diese API</translation>
    </message>
    <message>
        <source>The token is meant for the Defender for Endpoint API.</source>
        <translation>Das Token ist für die API von Defender for Endpoint gedacht.</translation>
    </message>
    <message>
        <source>Application token</source>
        <translation>Anwendungstoken</translation>
    </message>
    <message>
        <source>The token speaks for the application, not for a user.</source>
        <translation>Das Token spricht für die Anwendung, nicht für einen Benutzer.</translation>
    </message>
    <message>
        <source>Permission to read devices</source>
        <translation>Berechtigung, Geräte zu lesen</translation>
    </message>
    <message>
        <source>The token carries Machine.Read.All, which scoring needs.</source>
        <translation>Das Token trägt Machine.Read.All, das zum Bewerten nötig ist.</translation>
    </message>
    <message>
        <source>Permission to read vulnerabilities</source>
        <translation>Berechtigung, Schwachstellen zu lesen</translation>
    </message>
    <message>
        <source>The token carries Vulnerability.Read.All, which scoring needs.</source>
        <translation>Das Token trägt Vulnerability.Read.All, das zum Bewerten nötig ist.</translation>
    </message>
    <message>
        <source>Permission to read alerts</source>
        <translation>Berechtigung, Warnungen zu lesen</translation>
    </message>
    <message>
        <source>Permission discovery.read</source>
        <translation>Berechtigung discovery.read</translation>
    </message>
    <message>
        <source>The Cloud App Security token carries discovery.read, which Trustgauge does not use.</source>
        <translation>Das Token für Cloud App Security trägt discovery.read, das Trustgauge nicht benutzt.</translation>
    </message>
    <message>
        <source>Permission discovery.manage</source>
        <translation>Berechtigung discovery.manage</translation>
    </message>
    <message>
        <source>The Cloud App Security token carries discovery.manage, which Trustgauge does not use.</source>
        <translation>Das Token für Cloud App Security trägt discovery.manage, das Trustgauge nicht benutzt.</translation>
    </message>
    <message>
        <source>No more permissions than asked for</source>
        <translation>Nicht mehr Berechtigungen als verlangt</translation>
    </message>
    <message>
        <source>The tokens carry no permission beyond those that are asked for.</source>
        <translation>Die Token tragen keine Berechtigung über die verlangten hinaus.</translation>
    </message>
    <message>
        <source>Defender API reachable</source>
        <translation>Defender-API erreichbar</translation>
    </message>
    <message>
        <source>The Defender API itself answers, not something in between.</source>
        <translation>Die Defender-API selbst antwortet, nicht etwas dazwischen.</translation>
    </message>
    <message>
        <source>Devices can be read</source>
        <translation>Geräte lesbar</translation>
    </message>
    <message>
        <source>The Defender API gives out the list of devices.</source>
        <translation>Die Defender-API gibt die Liste der Geräte heraus.</translation>
    </message>
    <message>
        <source>Antivirus data can be read</source>
        <translation>Antivirusdaten lesbar</translation>
    </message>
    <message>
        <source>The Defender API gives out the state of the antivirus.</source>
        <translation>Die Defender-API gibt den Zustand des Antivirus heraus.</translation>
    </message>
    <message>
        <source>Vulnerabilities can be read</source>
        <translation>Schwachstellen lesbar</translation>
    </message>
    <message>
        <source>The Defender API gives out the vulnerabilities of devices.</source>
        <translation>Die Defender-API gibt die Schwachstellen der Geräte heraus.</translation>
    </message>
    <message>
        <source>Alerts can be read</source>
        <translation>Warnungen lesbar</translation>
    </message>
    <message>
        <source>Licence for vulnerabilities</source>
        <translation>Lizenz für Schwachstellen</translation>
    </message>
    <message>
        <source>The tenant&apos;s licence includes vulnerability management.</source>
        <translation>Die Lizenz des Mandanten enthält das Schwachstellenmanagement.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the service&apos;s to within five minutes.</source>
        <translation>Die Uhr dieses Computers stimmt auf fünf Minuten mit der des Dienstes überein.</translation>
    </message>
    <message>
        <source>Calls enough for the interval</source>
        <translation>Aufrufe genug für das Intervall</translation>
    </message>
    <message>
        <source>A poll can finish within its interval under the limits of the API.</source>
        <translation>Eine Abfrage kann unter den Grenzen der API in ihrem Intervall enden.</translation>
    </message>
    <message>
        <source>REST proxy reachable</source>
        <translation>REST-Proxy erreichbar</translation>
    </message>
    <message>
        <source>The REST proxy that scores are published through answers.</source>
        <translation>Der REST-Proxy, über den veröffentlicht wird, antwortet.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>The REST proxy lists both topics.</source>
        <translation>Der REST-Proxy führt beide Topics auf.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>List of devices, their risk and antivirus state</source>
        <translation>Liste der Geräte, ihr Risiko und der Zustand des Antivirus</translation>
    </message>
    <message>
        <source>Vulnerabilities of devices</source>
        <translation>Schwachstellen der Geräte</translation>
    </message>
    <message>
        <source>Cloud Discovery reports; the vendor&apos;s guide asks for it, Trustgauge does not use it</source>
        <translation>Berichte der Cloud Discovery; die Anleitung des Herstellers verlangt es, Trustgauge benutzt es nicht</translation>
    </message>
    <message>
        <source>Changes to Cloud Discovery (a write permission); the vendor&apos;s guide asks for it, Trustgauge does not use it</source>
        <translation>Änderungen an der Cloud Discovery (eine Schreibberechtigung); die Anleitung des Herstellers verlangt es, Trustgauge benutzt es nicht</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>nicht erteilt</translation>
    </message>
    <message>
        <source>granted as application permission</source>
        <translation>als Anwendungsberechtigung erteilt</translation>
    </message>
    <message>
        <source>granted as delegated permission only</source>
        <translation>nur als delegierte Berechtigung erteilt</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>Es wurde noch nichts geprüft.</translation>
    </message>
    <message>
        <source>No check failed.</source>
        <translation>Keine Prüfung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>No check failed; there are warnings.</source>
        <translation>Keine Prüfung ist fehlgeschlagen; es gibt Warnungen.</translation>
    </message>
    <message>
        <source>Trustgauge needs access to Microsoft Defender for Endpoint</source>
        <translation>Trustgauge braucht Zugriff auf Microsoft Defender for Endpoint</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Application (client) id</source>
        <translation>Anwendungs-ID (Client)</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>Geprüft um</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Was verlangt wird</translation>
    </message>
    <message>
        <source>Two application permissions, both read-only; scoring needs no more:</source>
        <translation>Zwei Anwendungsberechtigungen, beide nur zum Lesen; das Bewerten braucht nicht mehr:</translation>
    </message>
    <message>
        <source>How to grant it</source>
        <translation>Wie es zu erteilen ist</translation>
    </message>
    <message>
        <source>In the app registration, under API permissions, choose “APIs my organization uses”, type WindowsDefenderATP and add the two permissions as application permissions. If that API does not appear, the tenant has no Defender for Endpoint.</source>
        <translation>Wählen Sie in der App-Registrierung unter API-Berechtigungen „Von meiner Organisation verwendete APIs“, tippen Sie WindowsDefenderATP, und fügen Sie die beiden Berechtigungen als Anwendungsberechtigungen hinzu. Erscheint diese API nicht, so hat der Mandant kein Defender for Endpoint.</translation>
    </message>
    <message>
        <source>Open the admin-consent link and accept, or press “Grant admin consent” there:</source>
        <translation>Öffnen Sie den Link zur Administratorzustimmung und nehmen Sie an, oder drücken Sie dort „Administratorzustimmung erteilen“:</translation>
    </message>
    <message>
        <source>Who may grant it</source>
        <translation>Wer es erteilen darf</translation>
    </message>
    <message>
        <source>One of these directory roles: Cloud Application Administrator, Application Administrator, Privileged Role Administrator, Global Administrator. The first two suffice, as the Defender API is not Microsoft Graph.</source>
        <translation>Eine dieser Verzeichnisrollen: Cloudanwendungsadministrator, Anwendungsadministrator, Administrator für privilegierte Rollen, Globaler Administrator. Die ersten beiden genügen, da die Defender-API nicht Microsoft Graph ist.</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Was es ändert</translation>
    </message>
    <message>
        <source>The application may then read the tenant&apos;s devices and vulnerabilities at any time, without a user. The link grants what the app registration lists, and a new grant may replace an earlier one of the same application. It can be taken back under Enterprise applications, Permissions.</source>
        <translation>Die Anwendung darf dann jederzeit und ohne Benutzer Geräte und Schwachstellen des Mandanten lesen. Der Link erteilt, was die App-Registrierung aufführt, und eine neue Zustimmung kann eine frühere derselben Anwendung ersetzen. Sie lässt sich unter Unternehmensanwendungen, Berechtigungen zurücknehmen.</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Alle Prüfungen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>By the date that was noted for it, the client secret expires soon.</source>
        <translation>Nach dem vermerkten Datum läuft das Clientgeheimnis bald ab.</translation>
    </message>
    <message>
        <source>Create a new client secret in the app registration and replace the stored one; until then both are valid, so no poll is lost.</source>
        <translation>Legen Sie in der App-Registrierung ein neues Clientgeheimnis an und ersetzen Sie das gespeicherte; bis dahin gelten beide, sodass keine Abfrage verloren geht.</translation>
    </message>
    <message>
        <source>By the date that was noted for it, the client secret has expired. The sign-in service has the last word, so the checks go on.</source>
        <translation>Nach dem vermerkten Datum ist das Clientgeheimnis abgelaufen. Das letzte Wort hat der Anmeldedienst, daher gehen die Prüfungen weiter.</translation>
    </message>
    <message>
        <source>Replace the secret. If an access token is still given out, note the secret&apos;s right expiry date.</source>
        <translation>Ersetzen Sie das Geheimnis. Wird noch ein Zugriffstoken ausgegeben, vermerken Sie das richtige Ablaufdatum.</translation>
    </message>
    <message>
        <source>There is no certificate with its private key at hand for this tenant, so no call was made.</source>
        <translation>Für diesen Mandanten liegt kein Zertifikat mit seinem privaten Schlüssel vor, daher wurde nichts aufgerufen.</translation>
    </message>
    <message>
        <source>Store the PEM text of the private key and the certificate, by replacing the tenant&apos;s certificate or with &apos;trustgauge-cli secret set&apos;.</source>
        <translation>Speichern Sie den PEM-Text des privaten Schlüssels und des Zertifikats, indem Sie das Zertifikat des Mandanten ersetzen oder mit „trustgauge-cli secret set“.</translation>
    </message>
    <message>
        <source>Make a certificate with an RSA key of 2048 bits or more and upload it.</source>
        <translation>Erstellen Sie ein Zertifikat mit einem RSA-Schlüssel von mindestens 2048 Bit und laden Sie es hoch.</translation>
    </message>
    <message>
        <source>Wait until its time begins, or store and upload one that is valid now.</source>
        <translation>Warten Sie, bis seine Zeit beginnt, oder speichern und laden Sie eines hoch, das jetzt gültig ist.</translation>
    </message>
    <message>
        <source>The certificate expires soon.</source>
        <translation>Das Zertifikat läuft bald ab.</translation>
    </message>
    <message>
        <source>Make a new certificate, upload it under Certificates and secrets, and replace the stored one; until then both are valid.</source>
        <translation>Erstellen Sie ein neues Zertifikat, laden Sie es unter „Zertifikate und Geheimnisse“ hoch und ersetzen Sie das gespeicherte; bis dahin gelten beide.</translation>
    </message>
    <message>
        <source>The sign-in service received neither a client secret nor a signed request; something may have changed it on the way.</source>
        <translation>Der Anmeldedienst hat weder ein Clientgeheimnis noch eine signierte Anfrage erhalten; vielleicht hat sie unterwegs etwas verändert.</translation>
    </message>
    <message>
        <source>The app registration does not hold this certificate: it was never uploaded, it was removed, or the application is another one.</source>
        <translation>Die App-Registrierung kennt dieses Zertifikat nicht: Es wurde nie hochgeladen, es wurde entfernt, oder die Anwendung ist eine andere.</translation>
    </message>
    <message>
        <source>Compare the thumbprint with those under Certificates and secrets, and upload the public certificate there.</source>
        <translation>Vergleichen Sie den Fingerabdruck mit denen unter „Zertifikate und Geheimnisse“ und laden Sie das öffentliche Zertifikat dort hoch.</translation>
    </message>
    <message>
        <source>The signed sign-in request is made out to another address than the sign-in service&apos;s own: the login endpoint of the settings is not the cloud&apos;s.</source>
        <translation>Die signierte Anmeldeanfrage ist auf eine andere Adresse ausgestellt als die des Anmeldedienstes: Der Anmelde-Endpunkt der Einstellungen ist nicht der der Cloud.</translation>
    </message>
    <message>
        <source>Take the login endpoint out of the tenant&apos;s endpoints to use the cloud&apos;s own.</source>
        <translation>Nehmen Sie den Anmelde-Endpunkt aus den Endpunkten des Mandanten heraus, um den der Cloud zu verwenden.</translation>
    </message>
    <message>
        <source>Store the secret with the tenant&apos;s publish settings, or give it in TRUSTGAUGE_PUBLISH_SECRET; then run the check again.</source>
        <translation>Speichern Sie das Geheimnis mit den Veröffentlichungseinstellungen des Mandanten oder geben Sie es in TRUSTGAUGE_PUBLISH_SECRET an; dann führen Sie die Prüfung erneut aus.</translation>
    </message>
    <message>
        <source>%1 says %2, %3 here</source>
        <translation>%1 sagt %2, hier %3</translation>
    </message>
    <message>
        <source>no answer told a time</source>
        <translation>keine Antwort nannte eine Zeit</translation>
    </message>
    <message>
        <source>%1: the service&apos;s clock is %2 s behind</source>
        <translation>%1: Die Uhr des Dienstes geht %2 s nach</translation>
    </message>
    <message>
        <source>%1: the service&apos;s clock is %2 s ahead</source>
        <translation>%1: Die Uhr des Dienstes geht %2 s vor</translation>
    </message>
    <message>
        <source>%1, no row</source>
        <translation>%1, keine Zeile</translation>
    </message>
    <message>
        <source>%1, a device came, %2</source>
        <translation>%1, ein Gerät kam, %2</translation>
    </message>
    <message>
        <source>token roles, API answer</source>
        <translation>Rollen im Token, Antwort der API</translation>
    </message>
    <message>
        <source>vulnerabilities were given out</source>
        <translation>Schwachstellen wurden ausgegeben</translation>
    </message>
    <message>
        <source>vulnerabilitySource %1 reads whole lists; %2 min</source>
        <translation>vulnerabilitySource %1 liest ganze Listen; %2 min</translation>
    </message>
    <message>
        <source>vulnerabilitySource perDevice covers %1 devices in %2 min</source>
        <translation>vulnerabilitySource perDevice schafft %1 Geräte in %2 min</translation>
    </message>
    <message>
        <source>%1; the tenant has more</source>
        <translation>%1; der Mandant hat mehr</translation>
    </message>
    <message>
        <source>%1; the tenant has no more</source>
        <translation>%1; der Mandant hat nicht mehr</translation>
    </message>
    <message>
        <source>Client secret or certificate</source>
        <translation>Clientgeheimnis oder Zertifikat</translation>
    </message>
    <message>
        <source>What the application signs in with is at hand and has the right form.</source>
        <translation>Womit sich die Anwendung anmeldet, liegt vor und hat die richtige Form.</translation>
    </message>
    <message>
        <source>The application gets an access token with its secret or certificate.</source>
        <translation>Die Anwendung erhält mit ihrem Geheimnis oder Zertifikat ein Zugriffstoken.</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>kein Intervall</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>the secret has the form of a GUID</source>
        <translation>das Geheimnis hat die Form einer GUID</translation>
    </message>
    <message>
        <source>a client secret is at hand, no expiry date is noted for it</source>
        <translation>ein Clientgeheimnis liegt vor, ein Ablaufdatum ist nicht vermerkt</translation>
    </message>
    <message>
        <source>a client secret is at hand, noted expiry date %1: %2</source>
        <translation>ein Clientgeheimnis liegt vor, vermerktes Ablaufdatum %1: %2</translation>
    </message>
    <message>
        <source>no certificate in what is stored</source>
        <translation>kein Zertifikat in dem, was gespeichert ist</translation>
    </message>
    <message>
        <source>certificate with thumbprint %1, valid from %2 until %3</source>
        <translation>Zertifikat mit Fingerabdruck %1, gültig von %2 bis %3</translation>
    </message>
    <message>
        <source>no publish settings</source>
        <translation>keine Veröffentlichungseinstellungen</translation>
    </message>
    <message>
        <source>%1 for %2, %3</source>
        <translation>%1 für %2, %3</translation>
    </message>
    <message>
        <source>listed: %1, %2</source>
        <translation>aufgeführt: %1, %2</translation>
    </message>
    <message>
        <source>not listed: %1</source>
        <translation>nicht aufgeführt: %1</translation>
    </message>
    <message>
        <source>token scp</source>
        <translation>scp im Token</translation>
    </message>
    <message>
        <source>token roles: %1</source>
        <translation>Rollen im Token: %1</translation>
    </message>
    <message>
        <source>token roles</source>
        <translation>Rollen im Token</translation>
    </message>
    <message>
        <source>%1; missing: %2</source>
        <translation>%1; es fehlen: %2</translation>
    </message>
    <message>
        <source>Cloud App Security token roles</source>
        <translation>Rollen im Token für Cloud App Security</translation>
    </message>
    <message>
        <source>Cloud App Security token roles: %1</source>
        <translation>Rollen im Token für Cloud App Security: %1</translation>
    </message>
    <message>
        <source>the token is no JWT</source>
        <translation>das Token ist kein JWT</translation>
    </message>
    <message>
        <source>none beyond those asked for</source>
        <translation>keine über die erbetenen hinaus</translation>
    </message>
    <message>
        <source>beyond need: %1</source>
        <translation>mehr als nötig: %1</translation>
    </message>
    <message>
        <source>region %1</source>
        <translation>Region %1</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>sub-scope %1</source>
        <translation>Teilbereich %1</translation>
    </message>
    <message>
        <source>configured %1; the tenant&apos;s is %2 (%3)</source>
        <translation>eingestellt ist %1; der Mandant gehört zu %2 (%3)</translation>
    </message>
    <message>
        <source>%1, a token good for %2 s, %3</source>
        <translation>%1, ein Token, das %2 s gilt, %3</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>hier %1</translation>
    </message>
    <message>
        <source>the secret has fewer than %1 characters; Entra makes %2</source>
        <translation>das Geheimnis hat weniger als %1 Zeichen; Entra vergibt %2</translation>
    </message>
    <message>
        <source>the secret begins or ends with white space</source>
        <translation>das Geheimnis beginnt oder endet mit Leerraum</translation>
    </message>
    <message>
        <source>%1 %2, configured %3</source>
        <translation>%1 %2, eingestellt %3</translation>
    </message>
    <message>
        <source>a user&apos;s token, scp %1</source>
        <translation>Token eines Benutzers, scp %1</translation>
    </message>
    <message>
        <source>an application&apos;s token, ver %1, no scp</source>
        <translation>Token einer Anwendung, ver %1, kein scp</translation>
    </message>
    <message>
        <source>the token was issued at %1 by the service&apos;s clock, %2 here</source>
        <translation>das Token wurde nach der Uhr des Dienstes um %1 ausgestellt, hier %2</translation>
    </message>
    <message>
        <source>the name was not found</source>
        <translation>der Name wurde nicht gefunden</translation>
    </message>
    <message>
        <source>no trusted connection</source>
        <translation>keine vertrauenswürdige Verbindung</translation>
    </message>
    <message>
        <source>the proxy asks for credentials</source>
        <translation>der Proxy verlangt Anmeldedaten</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>the proxy was not reached</source>
        <translation>der Proxy wurde nicht erreicht</translation>
    </message>
    <message>
        <source>no usable answer</source>
        <translation>keine brauchbare Antwort</translation>
    </message>
    <message>
        <source>content type %1</source>
        <translation>Inhaltstyp %1</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>über %1</translation>
    </message>
    <message>
        <source>redirects to %1</source>
        <translation>leitet um auf %1</translation>
    </message>
    <message>
        <source>page &quot;%1&quot;</source>
        <translation>Seite „%1“</translation>
    </message>
    <message>
        <source>reason &quot;%1&quot;</source>
        <translation>Grund „%1“</translation>
    </message>
    <message>
        <source>correlation id %1</source>
        <translation>Korrelations-ID %1</translation>
    </message>
    <message>
        <source>trace id %1</source>
        <translation>Ablaufverfolgungs-ID %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>Code %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The vendor&apos;s guide asks for this permission, but it is not granted. Scoring does not use it.</source>
        <translation>Die Anleitung des Herstellers verlangt diese Berechtigung, aber sie ist nicht erteilt. Die Bewertung verwendet sie nicht.</translation>
    </message>
    <message>
        <source>Nothing to do for scoring. Grant it if the vendor&apos;s connector needs it or, for alerts, to see a device&apos;s open alerts here.</source>
        <translation>Für die Bewertung ist nichts zu tun. Erteilen Sie sie, wenn der Konnektor des Herstellers sie braucht oder, bei Warnungen, um die offenen Warnungen eines Geräts hier zu sehen.</translation>
    </message>
    <message>
        <source>The token carries Alert.Read.All: a device&apos;s open alerts can be shown. Scoring does not need it.</source>
        <translation>Das Token enthält Alert.Read.All: Die offenen Warnungen eines Geräts lassen sich zeigen. Die Bewertung braucht es nicht.</translation>
    </message>
    <message>
        <source>The Defender API gives out alerts, which scoring does not use.</source>
        <translation>Die Defender-API gibt Warnungen aus; die Bewertung verwendet sie nicht.</translation>
    </message>
    <message>
        <source>Open alerts of a device, shown beside its score when asked for; scoring does not need it</source>
        <translation>Offene Warnungen eines Geräts, auf Anfrage neben seiner Punktzahl gezeigt; die Bewertung braucht sie nicht</translation>
    </message>
    <message>
        <source>The vendor&apos;s guide asks for these too; scoring does not use them</source>
        <translation>Die Anleitung des Herstellers verlangt auch diese; die Bewertung verwendet sie nicht</translation>
    </message>
    <message>
        <source>If the page reports AADSTS50011, the app registration lacks the redirect address %1; the button in the portal does the same without it.</source>
        <translation>Meldet die Seite AADSTS50011, fehlt der App-Registrierung die Umleitungsadresse %1; die Schaltfläche im Portal bewirkt dasselbe ohne sie.</translation>
    </message>
    <message>
        <source>The client secret stands in quotes, which are no part of it.</source>
        <translation>Das Clientgeheimnis steht in Anführungszeichen, die nicht dazugehören.</translation>
    </message>
    <message>
        <source>Store the secret again without the quotes.</source>
        <translation>Hinterlegen Sie das Geheimnis noch einmal ohne die Anführungszeichen.</translation>
    </message>
    <message>
        <source>The proxy does not let this computer through to the host.</source>
        <translation>Der Proxy lässt diesen Computer nicht zum Host durch.</translation>
    </message>
    <message>
        <source>Have the proxy&apos;s administrator allow the host, with a logon that this program has (Basic, Digest or NTLM) or without one.</source>
        <translation>Lassen Sie den Administrator des Proxys den Host freigeben, mit einer Anmeldung, die dieses Programm beherrscht (Basic, Digest oder NTLM), oder ohne Anmeldung.</translation>
    </message>
    <message>
        <source>This system has no certificate authority at all, so that no host can be trusted.</source>
        <translation>Dieses System hat gar keine Zertifizierungsstelle, sodass keinem Host vertraut werden kann.</translation>
    </message>
    <message>
        <source>Install the system&apos;s certificate authorities (the package ca-certificates), or name those to trust as caFile.</source>
        <translation>Installieren Sie die Zertifizierungsstellen des Systems (das Paket ca-certificates), oder nennen Sie die vertrauenswürdigen als caFile.</translation>
    </message>
    <message>
        <source>The sign-in service names a cloud that Trustgauge does not know, so the tenant&apos;s settings cannot fit it. Defender for Endpoint has its API in the commercial and the US government clouds only.</source>
        <translation>Der Anmeldedienst nennt eine Cloud, die Trustgauge nicht kennt; die Einstellungen des Mandanten können daher nicht zu ihr passen. Defender for Endpoint hat seine API nur in der kommerziellen Cloud und in denen der US-Behörden.</translation>
    </message>
    <message>
        <source>Check the tenant id and the sign-in host. A tenant of another national cloud (China, Germany) cannot be asked.</source>
        <translation>Prüfen Sie die Mandanten-ID und den Anmeldehost. Ein Mandant einer anderen nationalen Cloud (China, Deutschland) kann nicht abgefragt werden.</translation>
    </message>
    <message>
        <source>The tenant&apos;s publish settings want credentials, but the REST proxy&apos;s secret is not at hand, so it was asked without any.</source>
        <translation>Die Veröffentlichungseinstellungen des Mandanten verlangen Anmeldedaten, aber das Geheimnis des REST-Proxys liegt nicht vor; er wurde daher ohne gefragt.</translation>
    </message>
    <message>
        <source>The REST proxy, or what stands in front of it, wants a client certificate, or another one than it was shown.</source>
        <translation>Der REST-Proxy, oder was vor ihm steht, verlangt ein Clientzertifikat oder ein anderes als das vorgezeigte.</translation>
    </message>
    <message>
        <source>Name the PEM file of a certificate with its private key as clientCertificate in the tenant&apos;s publish settings; whoever runs the proxy says which authority issues it.</source>
        <translation>Nennen Sie in den Veröffentlichungseinstellungen des Mandanten als clientCertificate die PEM-Datei eines Zertifikats mit seinem privaten Schlüssel; welche Stelle es ausstellt, sagt der Betreiber des Proxys.</translation>
    </message>
    <message>
        <source>The address of the REST proxy leads to another one, which is not followed.</source>
        <translation>Die Adresse des REST-Proxys verweist auf eine andere, der nicht gefolgt wird.</translation>
    </message>
    <message>
        <source>Give the address it leads to in the tenant&apos;s publish settings, if it is the proxy&apos;s.</source>
        <translation>Geben Sie in den Veröffentlichungseinstellungen des Mandanten die Adresse an, auf die sie verweist, falls es die des Proxys ist.</translation>
    </message>
    <message>
        <source>the secret begins and ends with a quotation mark</source>
        <translation>das Geheimnis beginnt und endet mit einem Anführungszeichen</translation>
    </message>
    <message>
        <source>no instance named</source>
        <translation>keine Instanz genannt</translation>
    </message>
    <message>
        <source>configured %1; the tenant&apos;s is not known (%2)</source>
        <translation>eingestellt ist %1; die des Mandanten ist nicht bekannt (%2)</translation>
    </message>
    <message>
        <source>the proxy does not lead there</source>
        <translation>der Proxy führt nicht dorthin</translation>
    </message>
    <message>
        <source>no certificate authority is known here</source>
        <translation>hier ist keine Zertifizierungsstelle bekannt</translation>
    </message>
    <message>
        <source>Let this computer reach the host and port that the evidence names, directly or through the proxy.</source>
        <translation>Lassen Sie diesen Computer den Rechner und Port erreichen, die der Befund nennt, direkt oder über den Proxy.</translation>
    </message>
    <message>
        <source>No DNS server answered, so that nobody knows whether there is such a host.</source>
        <translation>Kein DNS-Server hat geantwortet; daher weiß niemand, ob es einen solchen Rechner gibt.</translation>
    </message>
    <message>
        <source>Check the network connection and the DNS servers of this computer, and try again; the settings need no change.</source>
        <translation>Prüfen Sie die Netzverbindung und die DNS-Server dieses Computers, und versuchen Sie es noch einmal; die Einstellungen brauchen keine Änderung.</translation>
    </message>
    <message>
        <source>Add the WindowsDefenderATP application permissions %1, and grant admin consent.</source>
        <translation>Fügen Sie die Anwendungsberechtigungen %1 von WindowsDefenderATP hinzu, und erteilen Sie die Administratorzustimmung.</translation>
    </message>
    <message>
        <source>Add %1 as application permissions and have an administrator open the consent link. A token issued before does not change.</source>
        <translation>Fügen Sie %1 als Anwendungsberechtigungen hinzu, und lassen Sie einen Administrator den Zustimmungslink öffnen. Ein vorher ausgestelltes Token ändert sich nicht.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>clouds a tenant may live in</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>no DNS server answered</source>
        <translation>kein DNS-Server hat geantwortet</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>permissions</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Not known: Trustgauge does not ask for it</source>
        <translation>Nicht bekannt: Trustgauge fragt nicht danach</translation>
    </message>
    <message>
        <source>the text is no PEM, so there is no private key in it</source>
        <translation>der Text ist kein PEM, also ist kein privater Schlüssel darin</translation>
    </message>
    <message>
        <source>Convert the certificate and its key to PEM (from a .pfx file: openssl pkcs12 -nodes); if it is a client secret, set the tenant&apos;s credential to secret.</source>
        <translation>Wandeln Sie das Zertifikat und seinen Schlüssel in PEM um (aus einer .pfx-Datei: openssl pkcs12 -nodes); ist es ein Clientgeheimnis, stellen Sie die Anmeldeart des Mandanten auf secret.</translation>
    </message>
    <message>
        <source>there is no private key in the PEM text</source>
        <translation>im PEM-Text ist kein privater Schlüssel</translation>
    </message>
    <message>
        <source>Give the private key together with its certificate, as one PEM text.</source>
        <translation>Geben Sie den privaten Schlüssel zusammen mit seinem Zertifikat als einen PEM-Text an.</translation>
    </message>
    <message>
        <source>Give the key without its passphrase (openssl pkey -in KEYFILE); the keychain protects it.</source>
        <translation>Geben Sie den Schlüssel ohne Passphrase an (openssl pkey -in SCHLÜSSELDATEI); der Schlüsselbund schützt ihn.</translation>
    </message>
    <message>
        <source>there is no certificate in the PEM text</source>
        <translation>im PEM-Text ist kein Zertifikat</translation>
    </message>
    <message>
        <source>Give the certificate together with its private key, as one PEM text.</source>
        <translation>Geben Sie das Zertifikat zusammen mit seinem privaten Schlüssel als einen PEM-Text an.</translation>
    </message>
    <message>
        <source>the private key does not belong to the certificate</source>
        <translation>der private Schlüssel gehört nicht zum Zertifikat</translation>
    </message>
    <message>
        <source>Give the key and the certificate that were made together.</source>
        <translation>Geben Sie den Schlüssel und das Zertifikat an, die zusammen erstellt wurden.</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>das Zertifikat ist noch nicht gültig</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>Make a new certificate, upload it under Certificates and secrets, and store it in place of the expired one.</source>
        <translation>Erstellen Sie ein neues Zertifikat, laden Sie es unter „Zertifikate und Geheimnisse“ hoch, und speichern Sie es anstelle des abgelaufenen.</translation>
    </message>
    <message>
        <source>the private key is encrypted with a passphrase</source>
        <translation>der private Schlüssel ist mit einer Passphrase verschlüsselt</translation>
    </message>
    <message>
        <source>the private key must be RSA of at least 2048 bits</source>
        <translation>der private Schlüssel muss RSA mit mindestens 2048 Bit sein</translation>
    </message>
    <message>
        <source>is not a file of diagnoses of this version</source>
        <translation>ist keine Datei mit Diagnosen dieser Fassung</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Paste the secret&apos;s value, not its id. The portal shows the value once, when it is created.</source>
        <translation>Fügen Sie den Wert des Geheimnisses ein, nicht seine ID. Das Portal zeigt den Wert einmal, wenn das Geheimnis erstellt wird.</translation>
    </message>
    <message>
        <source>Add the missing application permission to the app registration and grant admin consent, then try again.</source>
        <translation>Fügen Sie der App-Registrierung die fehlende Anwendungsberechtigung hinzu, erteilen Sie die Administratorzustimmung, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The tenant&apos;s licence does not include this data; check the Defender plan.</source>
        <translation>Die Lizenz des Mandanten enthält diese Daten nicht; prüfen Sie den Defender-Plan.</translation>
    </message>
    <message>
        <source>Install the newer version, or name another store.</source>
        <translation>Installieren Sie die neuere Version, oder geben Sie einen anderen Speicher an.</translation>
    </message>
    <message>
        <source>Close the other program that uses it, then try again.</source>
        <translation>Schließen Sie das andere Programm, das ihn benutzt, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file was left as it is. Restore a backup, or name another store.</source>
        <translation>Die Datei wurde nicht verändert. Spielen Sie eine Sicherung zurück, oder geben Sie einen anderen Speicher an.</translation>
    </message>
    <message>
        <source>The token is sent to the configured API host only; check the endpoints of the tenant.</source>
        <translation>Das Token wird nur an den eingestellten API-Host gesendet; prüfen Sie die Endpunkte des Mandanten.</translation>
    </message>
    <message>
        <source>Name the proxy&apos;s user in the tenant&apos;s proxy address and store its password with &apos;trustgauge-cli secret set --proxy --tenant NAME&apos; or in the tenant&apos;s form.</source>
        <translation>Nennen Sie den Benutzer des Proxys in der Proxyadresse des Mandanten und speichern Sie sein Kennwort mit „trustgauge-cli secret set --proxy --tenant NAME“ oder im Formular des Mandanten.</translation>
    </message>
    <message>
        <source>See that the place exists, has room and may be written to, or choose another.</source>
        <translation>Prüfen Sie, ob der Ort besteht, Platz hat und beschrieben werden darf, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Store it with &apos;trustgauge-cli secret set --tenant NAME&apos;, pass it on standard input with --secret-stdin, or give it in TRUSTGAUGE_CLIENT_SECRET.</source>
        <translation>Hinterlegen Sie es mit „trustgauge-cli secret set --tenant NAME“, übergeben Sie es über die Standardeingabe mit --secret-stdin, oder geben Sie es in TRUSTGAUGE_CLIENT_SECRET an.</translation>
    </message>
    <message>
        <source>Store it with &apos;trustgauge-cli secret set --proxy --tenant NAME&apos;, or give it in TRUSTGAUGE_PROXY_PASSWORD.</source>
        <translation>Hinterlegen Sie es mit „trustgauge-cli secret set --proxy --tenant NAME“, oder geben Sie es in TRUSTGAUGE_PROXY_PASSWORD an.</translation>
    </message>
    <message>
        <source>Store it with &apos;trustgauge-cli secret set --publish --tenant NAME&apos;, or give it in TRUSTGAUGE_PUBLISH_SECRET.</source>
        <translation>Hinterlegen Sie es mit „trustgauge-cli secret set --publish --tenant NAME“, oder geben Sie es in TRUSTGAUGE_PUBLISH_SECRET an.</translation>
    </message>
    <message>
        <source>Open it (by signing in to the desktop, or in its password manager), or go on without it and give the secret to this run only: on standard input with --secret-stdin or in TRUSTGAUGE_CLIENT_SECRET, the REST proxy&apos;s in TRUSTGAUGE_PUBLISH_SECRET, the forward proxy&apos;s in TRUSTGAUGE_PROXY_PASSWORD.</source>
        <translation>Öffnen Sie ihn (durch die Anmeldung an der Arbeitsumgebung oder in seiner Passwortverwaltung), oder geben Sie das Geheimnis nur für diesen Lauf an: über die Standardeingabe mit --secret-stdin oder in TRUSTGAUGE_CLIENT_SECRET, das des REST-Proxys in TRUSTGAUGE_PUBLISH_SECRET, das des Weiterleitungsproxys in TRUSTGAUGE_PROXY_PASSWORD.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; nichts wurde geändert.</translation>
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
        <translation>der Ausdruck ist leer; schreiben Sie eine Bedingung wie risk = high.</translation>
    </message>
    <message>
        <source>a condition is expected here.</source>
        <translation>hier wird eine Bedingung erwartet.</translation>
    </message>
    <message>
        <source>a condition is expected before “%1”; put it in quotes to search for the word.</source>
        <translation>vor „%1“ wird eine Bedingung erwartet; setzen Sie es in Anführungszeichen, um nach dem Wort zu suchen.</translation>
    </message>
    <message>
        <source>a condition is expected after “%1”; put it in quotes to search for the word.</source>
        <translation>nach „%1“ wird eine Bedingung erwartet; setzen Sie es in Anführungszeichen, um nach dem Wort zu suchen.</translation>
    </message>
    <message>
        <source>a word is missing right after “-”, which excludes what follows it.</source>
        <translation>direkt nach „-“ fehlt ein Wort; das Zeichen schließt aus, was ihm folgt.</translation>
    </message>
    <message>
        <source>a value is expected after “%1”.</source>
        <translation>nach „%1“ wird ein Wert erwartet.</translation>
    </message>
    <message>
        <source>“(” is expected after “%1”.</source>
        <translation>nach „%1“ wird „(“ erwartet.</translation>
    </message>
    <message>
        <source>“)” is expected here; “(” was opened at column %1.</source>
        <translation>hier wird „)“ erwartet; „(“ wurde in Spalte %1 geöffnet.</translation>
    </message>
    <message>
        <source>“,” or “)” is expected here; “(” was opened at column %1.</source>
        <translation>hier wird „,“ oder „)“ erwartet; „(“ wurde in Spalte %1 geöffnet.</translation>
    </message>
    <message>
        <source>“..” is expected here, between the two ends.</source>
        <translation>hier wird „..“ erwartet, zwischen den beiden Enden.</translation>
    </message>
    <message>
        <source>a quote is expected here; it was opened at column %1.</source>
        <translation>hier wird ein Anführungszeichen erwartet; es wurde in Spalte %1 geöffnet.</translation>
    </message>
    <message>
        <source>the name of a field is expected in “%1(..)”.</source>
        <translation>in „%1(..)“ wird der Name eines Feldes erwartet.</translation>
    </message>
    <message>
        <source>“regex” is expected after “matches”.</source>
        <translation>nach „matches“ wird „regex“ erwartet.</translation>
    </message>
    <message>
        <source>a duration is expected here, such as 7d, 12h, 30m or 10s.</source>
        <translation>hier wird eine Dauer erwartet, wie 7d, 12h, 30m oder 10s.</translation>
    </message>
    <message>
        <source>a date is expected here, such as 2026-11-20 or 2026-11-20T08:30Z.</source>
        <translation>hier wird ein Datum erwartet, wie 2026-11-20 oder 2026-11-20T08:30Z.</translation>
    </message>
    <message>
        <source>no bracket is open here.</source>
        <translation>hier ist keine Klammer offen.</translation>
    </message>
    <message>
        <source>the expression has more than %1 levels of brackets and negations.</source>
        <translation>der Ausdruck hat mehr als %1 Ebenen aus Klammern und Verneinungen.</translation>
    </message>
    <message>
        <source>there is no field “%1”; put text that contains such a sign in quotes.</source>
        <translation>es gibt kein Feld „%1“; setzen Sie Text mit einem solchen Zeichen in Anführungszeichen.</translation>
    </message>
    <message>
        <source>there is no field “%1”; did you mean %2?</source>
        <translation>es gibt kein Feld „%1“; meinten Sie %2?</translation>
    </message>
    <message>
        <source>the name of a field is missing before “%1”.</source>
        <translation>vor „%1“ fehlt der Name eines Feldes.</translation>
    </message>
    <message>
        <source>“%1” stands after the name of a field, which has no quotes; put text that contains it in quotes.</source>
        <translation>„%1“ steht nach dem Namen eines Feldes, der keine Anführungszeichen hat; setzen Sie Text, der es enthält, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” is a field; write %2, or put it in quotes to search for the word.</source>
        <translation>„%1“ ist ein Feld; schreiben Sie %2, oder setzen Sie es in Anführungszeichen, um nach dem Wort zu suchen.</translation>
    </message>
    <message>
        <source>“%1” stands between a field and a value; put it in quotes to search for the word.</source>
        <translation>„%1“ steht zwischen einem Feld und einem Wert; setzen Sie es in Anführungszeichen, um nach dem Wort zu suchen.</translation>
    </message>
    <message>
        <source>“%1” needs a field; write %1(group), or put it in quotes to search for the word.</source>
        <translation>„%1“ braucht ein Feld; schreiben Sie %1(group), oder setzen Sie es in Anführungszeichen, um nach dem Wort zu suchen.</translation>
    </message>
    <message>
        <source>“%1” is a time to compare with; write lastSeen &lt; ago(7d), or put it in quotes to search for the word.</source>
        <translation>„%1“ ist eine Zeit für Vergleiche; schreiben Sie lastSeen &lt; ago(7d), oder setzen Sie es in Anführungszeichen, um nach dem Wort zu suchen.</translation>
    </message>
    <message>
        <source>the quotes hold no text.</source>
        <translation>zwischen den Anführungszeichen steht kein Text.</translation>
    </message>
    <message>
        <source>there is no operator “%1”.</source>
        <translation>es gibt keinen Operator „%1“.</translation>
    </message>
    <message>
        <source>there is no operator “%1”; did you mean %2?</source>
        <translation>es gibt keinen Operator „%1“; meinten Sie %2?</translation>
    </message>
    <message>
        <source>“%1” compares numbers, dates and words with an order; %2 is text.</source>
        <translation>„%1“ vergleicht Zahlen, Daten und Wörter mit einer Reihenfolge; %2 ist Text.</translation>
    </message>
    <message>
        <source>“%1” needs an order, which the words of %2 do not have.</source>
        <translation>„%1“ braucht eine Reihenfolge, die die Wörter von %2 nicht haben.</translation>
    </message>
    <message>
        <source>“%1” needs an order; %2 is true or false.</source>
        <translation>„%1“ braucht eine Reihenfolge; %2 ist true oder false.</translation>
    </message>
    <message>
        <source>“%1” has no place in the order of %2.</source>
        <translation>„%1“ hat keinen Platz in der Reihenfolge von %2.</translation>
    </message>
    <message>
        <source>“%1” searches text; %2 is a number. Write %2 = 7, for example.</source>
        <translation>„%1“ durchsucht Text; %2 ist eine Zahl. Schreiben Sie zum Beispiel %2 = 7.</translation>
    </message>
    <message>
        <source>“%1” searches text; %2 is a date. Write %2 &lt; ago(7d), for example.</source>
        <translation>„%1“ durchsucht Text; %2 ist ein Datum. Schreiben Sie zum Beispiel %2 &lt; ago(7d).</translation>
    </message>
    <message>
        <source>“%1” searches text; write %2 = true or %2 = false.</source>
        <translation>„%1“ durchsucht Text; schreiben Sie %2 = true oder %2 = false.</translation>
    </message>
    <message>
        <source>%1 is a number; “%2” is none. Write 7, for example.</source>
        <translation>%1 ist eine Zahl; „%2“ ist keine. Schreiben Sie zum Beispiel 7.</translation>
    </message>
    <message>
        <source>%1 is a date; “%2” is none. Write 2026-11-20 or ago(7d), for example.</source>
        <translation>%1 ist ein Datum; „%2“ ist keines. Schreiben Sie zum Beispiel 2026-11-20 oder ago(7d).</translation>
    </message>
    <message>
        <source>%1 is a date; “%2” is a duration. Write ago(%2).</source>
        <translation>%1 ist ein Datum; „%2“ ist eine Dauer. Schreiben Sie ago(%2).</translation>
    </message>
    <message>
        <source>%1 is true or false, not “%2”.</source>
        <translation>%1 ist true oder false, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 has no value “%2”; it is one of %3.</source>
        <translation>%1 hat keinen Wert „%2“; möglich sind %3.</translation>
    </message>
    <message>
        <source>%1 has no value “%2”; did you mean %3?</source>
        <translation>%1 hat keinen Wert „%2“; meinten Sie %3?</translation>
    </message>
    <message>
        <source>every device has a band; write sufficient = false for those with insufficient data.</source>
        <translation>jedes Gerät hat ein Band; schreiben Sie sufficient = false für die mit unzureichenden Daten.</translation>
    </message>
    <message>
        <source>“%1(..)” is a time, to compare with a date; %2 is none.</source>
        <translation>„%1(..)“ ist eine Zeit, für Vergleiche mit einem Datum; %2 ist keines.</translation>
    </message>
    <message>
        <source>the regular expression is wrong: %1.</source>
        <translation>der reguläre Ausdruck ist falsch: %1.</translation>
    </message>
    <message>
        <source>the regular expression takes too many steps for a text of these devices; write it without repetitions inside repetitions.</source>
        <translation>der reguläre Ausdruck braucht für einen Text dieser Geräte zu viele Schritte; schreiben Sie ihn ohne Wiederholungen in Wiederholungen.</translation>
    </message>
    <message>
        <source>“|” is not used here; write only what would follow “where”, joined by “and”.</source>
        <translation>„|“ wird hier nicht verwendet; schreiben Sie nur, was nach „where“ stünde, verbunden durch „and“.</translation>
    </message>
    <message>
        <source>“%1” is not used here; write “and”.</source>
        <translation>„%1“ wird hier nicht verwendet; schreiben Sie „and“.</translation>
    </message>
    <message>
        <source>“||” is not used here; write “or”.</source>
        <translation>„||“ wird hier nicht verwendet; schreiben Sie „or“.</translation>
    </message>
    <message>
        <source>“!” stands before the word of an operator, as in !contains; here, write not(..).</source>
        <translation>„!“ steht vor dem Wort eines Operators, wie in !contains; schreiben Sie hier not(..).</translation>
    </message>
    <message>
        <source>there are no comments (“//”); leave it out, or put it in quotes to search for it.</source>
        <translation>es gibt keine Kommentare („//“); lassen Sie es weg, oder setzen Sie es in Anführungszeichen, um danach zu suchen.</translation>
    </message>
    <message>
        <source>“%1” is not used here; write %2, which ignores case, or == or matches regex, which do not.</source>
        <translation>„%1“ wird hier nicht verwendet; schreiben Sie %2, das Groß- und Kleinschreibung nicht beachtet, oder == oder matches regex, die sie beachten.</translation>
    </message>
    <message>
        <source>“%1” is not used here; write %2.</source>
        <translation>„%1“ wird hier nicht verwendet; schreiben Sie %2.</translation>
    </message>
    <message>
        <source>there is no function %1(); =~ and the operators that are words ignore case by themselves.</source>
        <translation>es gibt keine Funktion %1(); =~ und die Operatoren, die Wörter sind, beachten Groß- und Kleinschreibung von selbst nicht.</translation>
    </message>
    <message>
        <source>“where” is not needed; put it in quotes to search for the word.</source>
        <translation>„where“ ist nicht nötig; setzen Sie es in Anführungszeichen, um nach dem Wort zu suchen.</translation>
    </message>
    <message>
        <source>“%1” is not understood; text stands in straight quotes: &quot;..&quot;.</source>
        <translation>„%1“ wird nicht verstanden; Text steht in geraden Anführungszeichen: &quot;..&quot;.</translation>
    </message>
    <message>
        <source>“*” is not needed: a word is found wherever it occurs.</source>
        <translation>„*“ ist nicht nötig: ein Wort wird gefunden, wo immer es vorkommt.</translation>
    </message>
    <message>
        <source>“,” is not understood here; several values to compare with stand in “in (.., ..)”.</source>
        <translation>„,“ wird hier nicht verstanden; mehrere Werte für einen Vergleich stehen in „in (.., ..)“.</translation>
    </message>
    <message>
        <source>“%1” is not understood; put text that contains it in quotes.</source>
        <translation>„%1“ wird nicht verstanden; setzen Sie Text, der es enthält, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>the search was cancelled.</source>
        <translation>die Suche wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Spalte %1: %2</translation>
    </message>
    <message>
        <source>There is no cycle before this one, so change and bandBefore are unknown of every device.</source>
        <translation>Vor diesem Zyklus gibt es keinen; change und bandBefore sind daher bei jedem Gerät unbekannt.</translation>
    </message>
    <message>
        <source>No vulnerability records of this tenant are stored, so cve, software and vulnerableSoftware are unknown of every device. A poll stores them where the tenant has a source of vulnerabilities.</source>
        <translation>Von diesem Mandanten sind keine Schwachstellendaten gespeichert; daher sind cve, software und vulnerableSoftware für alle Geräte unbekannt. Eine Abfrage speichert sie, wenn der Mandant eine Quelle für Schwachstellen hat.</translation>
    </message>
</context>
<context>
    <name>FleetColumns</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Gefährdung</translation>
    </message>
    <message>
        <source>Antivirus</source>
        <translation>Antivirus</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Onboarding</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Crit. CVEs</source>
        <translation>Krit. CVEs</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Vollständigkeit</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 T</translation>
    </message>
    <message>
        <source>Score before</source>
        <translation>Wert vorher</translation>
    </message>
    <message>
        <source>Band before</source>
        <translation>Stufe vorher</translation>
    </message>
    <message>
        <source>Score after</source>
        <translation>Wert nachher</translation>
    </message>
    <message>
        <source>Band after</source>
        <translation>Stufe nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>Hindrance</name>
    <message>
        <source>The server of the store is not reached. Until it is back, nothing can be polled, published or saved in it.</source>
        <translation>Der Server des Speichers ist nicht erreichbar. Bis er wieder da ist, kann nichts abgefragt, veröffentlicht oder darin gesichert werden.</translation>
    </message>
    <message>
        <source>You are a reader of this store: look, export and tune. Whoever keeps it makes you an operator (store grant operator).</source>
        <translation>Sie dürfen diesen Speicher lesen: ansehen, exportieren und gewichten. Wer ihn verwaltet, kann Sie zum Betreiber machen (store grant operator).</translation>
    </message>
    <message>
        <source>This tenant is known from the shared store only. To poll or publish it here, too, edit it and give its settings.</source>
        <translation>Dieser Mandant ist nur aus dem gemeinsamen Speicher bekannt. Um ihn auch von hier abzufragen oder zu veröffentlichen, bearbeiten Sie ihn und geben Sie seine Einstellungen an.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>diesem Rechner</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>no connection came about</source>
        <translation>es kam keine Verbindung zustande</translation>
    </message>
    <message>
        <source>no connection to the proxy %1 came about</source>
        <translation>es kam keine Verbindung zum Proxy %1 zustande</translation>
    </message>
    <message>
        <source>TLS was not agreed on</source>
        <translation>TLS wurde nicht ausgehandelt</translation>
    </message>
    <message>
        <source>another call was logging on to the proxy %1</source>
        <translation>ein anderer Aufruf meldete sich gerade am Proxy %1 an</translation>
    </message>
    <message>
        <source>the proxy %1 did not answer</source>
        <translation>der Proxy %1 hat nicht geantwortet</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password, none is stored</source>
        <translation>der Proxy verlangt Benutzername und Kennwort, gespeichert ist keines</translation>
    </message>
    <message>
        <source>the proxy %1 takes no logon by user name and password</source>
        <translation>der Proxy %1 nimmt keine Anmeldung mit Benutzername und Kennwort an</translation>
    </message>
    <message>
        <source>the user name or the password of the proxy is longer than the %1 bytes that SOCKS5 can carry</source>
        <translation>der Benutzername oder das Kennwort des Proxys ist länger als die %1 Byte, die SOCKS5 übertragen kann</translation>
    </message>
    <message>
        <source>the host name is longer than any can be</source>
        <translation>der Rechnername ist länger, als einer sein kann</translation>
    </message>
    <message>
        <source>what answers as the proxy %1 speaks no SOCKS5</source>
        <translation>was als Proxy %1 antwortet, spricht kein SOCKS5</translation>
    </message>
    <message>
        <source>the proxy %1 refused to lead to the host: let its administrator allow it</source>
        <translation>der Proxy %1 führt nicht zu dem Rechner: lassen Sie es von seinem Administrator erlauben</translation>
    </message>
    <message>
        <source>the proxy %1 found no way to the host</source>
        <translation>der Proxy %1 fand keinen Weg zu dem Rechner</translation>
    </message>
    <message>
        <source>the proxy %1 says that the host refused the connection</source>
        <translation>der Proxy %1 meldet, dass der Rechner die Verbindung abgelehnt hat</translation>
    </message>
    <message>
        <source>the proxy %1 could not connect to the host (SOCKS error %2)</source>
        <translation>der Proxy %1 konnte sich nicht mit dem Rechner verbinden (SOCKS-Fehler %2)</translation>
    </message>
    <message>
        <source>the answer was not whole within %1 s</source>
        <translation>die Antwort war nach %1 s nicht vollständig</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>keine Antwort innerhalb von %1 s</translation>
    </message>
    <message>
        <source>%1: the system was still looking for its proxy</source>
        <translation>%1: das System suchte noch nach seinem Proxy</translation>
    </message>
    <message>
        <source>no certificate can be trusted: this system has no certificate authority at all; install its package of them (ca-certificates), or name one as caFile</source>
        <translation>keinem Zertifikat kann vertraut werden: dieses System hat überhaupt keine Zertifizierungsstelle; installieren Sie das Paket dafür (ca-certificates), oder nennen Sie eine als caFile</translation>
    </message>
    <message>
        <source>the certificate is not trusted: %1; chain: %2</source>
        <translation>dem Zertifikat wird nicht vertraut: %1; Kette: %2</translation>
    </message>
    <message>
        <source>the host name was not found</source>
        <translation>der Rechnername wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the name of the proxy %1 was not found</source>
        <translation>der Name des Proxys %1 wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the host name could not be looked up: no DNS server answered</source>
        <translation>der Rechnername konnte nicht nachgeschlagen werden: kein DNS-Server hat geantwortet</translation>
    </message>
    <message>
        <source>the name of the proxy %1 could not be looked up: no DNS server answered</source>
        <translation>der Name des Proxys %1 konnte nicht nachgeschlagen werden: kein DNS-Server hat geantwortet</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>the proxy %1 refused the connection</source>
        <translation>der Proxy %1 hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>the host cannot be reached: there is no way to it in the network</source>
        <translation>der Rechner ist nicht erreichbar: im Netz führt kein Weg zu ihm</translation>
    </message>
    <message>
        <source>the proxy %1 cannot be reached</source>
        <translation>der Proxy %1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>no connection came about in time</source>
        <translation>es kam nicht rechtzeitig eine Verbindung zustande</translation>
    </message>
    <message>
        <source>the proxy %1 cannot be reached: no connection in time</source>
        <translation>der Proxy %1 ist nicht erreichbar: keine Verbindung in der Zeit</translation>
    </message>
    <message>
        <source>the host closed the connection</source>
        <translation>der Rechner hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>the proxy %1 closed the connection before it led to the host</source>
        <translation>der Proxy %1 hat die Verbindung geschlossen, bevor sie zu dem Rechner führte</translation>
    </message>
    <message>
        <source> behind the proxy %1</source>
        <translation> hinter dem Proxy %1</translation>
    </message>
    <message>
        <source>what answers there%1 speaks no TLS, but plain text</source>
        <translation>was dort%1 antwortet, spricht kein TLS, sondern Klartext</translation>
    </message>
    <message>
        <source>the connection%1 was closed while TLS began</source>
        <translation>die Verbindung%1 wurde geschlossen, während TLS begann</translation>
    </message>
    <message>
        <source>TLS failed%1: %2</source>
        <translation>TLS ist fehlgeschlagen%1: %2</translation>
    </message>
    <message>
        <source>what answers there speaks no HTTP</source>
        <translation>was dort antwortet, spricht kein HTTP</translation>
    </message>
    <message>
        <source>the answer ends in the middle: the connection was closed before its %1 bytes were there</source>
        <translation>die Antwort endet mittendrin: die Verbindung wurde geschlossen, bevor ihre %1 Byte da waren</translation>
    </message>
    <message>
        <source>the answer ends in the middle: the connection was closed</source>
        <translation>die Antwort endet mittendrin: die Verbindung wurde geschlossen</translation>
    </message>
    <message>
        <source>the answer is broken: its lengths make no sense</source>
        <translation>die Antwort ist beschädigt: ihre Längen ergeben keinen Sinn</translation>
    </message>
    <message>
        <source>the answer is broken: it cannot be unpacked to its end</source>
        <translation>die Antwort ist beschädigt: sie lässt sich nicht bis zum Ende entpacken</translation>
    </message>
    <message>
        <source>the connection was closed without an answer</source>
        <translation>die Verbindung wurde ohne Antwort geschlossen</translation>
    </message>
    <message>
        <source>what answers as the proxy %1 speaks no HTTP</source>
        <translation>was als Proxy %1 antwortet, spricht kein HTTP</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>der Proxy %1: %2</translation>
    </message>
    <message>
        <source>the proxy %1 found no way to the host (%2)</source>
        <translation>der Proxy %1 fand keinen Weg zu dem Rechner (%2)</translation>
    </message>
    <message>
        <source>the proxy %1 refused to lead to the host (%2): let its administrator allow it</source>
        <translation>der Proxy %1 führt nicht zu dem Rechner (%2): lassen Sie es von seinem Administrator erlauben</translation>
    </message>
    <message>
        <source>a proxy on the way wants a logon (HTTP 407), but this connection goes through none that is known: name it as the tenant&apos;s proxy</source>
        <translation>ein Proxy unterwegs verlangt eine Anmeldung (HTTP 407), aber diese Verbindung geht durch keinen bekannten: nennen Sie ihn als Proxy des Mandanten</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password (HTTP 407), none is stored</source>
        <translation>der Proxy verlangt Benutzername und Kennwort (HTTP 407), gespeichert ist keines</translation>
    </message>
    <message>
        <source>the proxy refused the user name or the password (HTTP 407) before; so that no account is locked, they are not offered again for %1 minutes</source>
        <translation>der Proxy hat Benutzername oder Kennwort schon abgelehnt (HTTP 407); damit kein Konto gesperrt wird, werden sie %1 Minuten lang nicht noch einmal angeboten</translation>
    </message>
    <message>
        <source>the proxy refused the user name or the password (HTTP 407)</source>
        <translation>der Proxy hat Benutzername oder Kennwort abgelehnt (HTTP 407)</translation>
    </message>
    <message>
        <source>the proxy %1 wants Kerberos (Negotiate) and nothing else, which is not supported; let its administrator take Basic, Digest or NTLM too, or let the host through without a logon (HTTP 407)</source>
        <translation>der Proxy %1 verlangt Kerberos (Negotiate) und nichts anderes, was nicht unterstützt wird; lassen Sie seinen Administrator auch Basic, Digest oder NTLM zulassen oder den Rechner ohne Anmeldung durchlassen (HTTP 407)</translation>
    </message>
    <message>
        <source>the proxy %1 wants a logon (HTTP 407), but names no way of it that is supported%2</source>
        <translation>der Proxy %1 verlangt eine Anmeldung (HTTP 407), nennt aber kein unterstütztes Verfahren%2</translation>
    </message>
    <message>
        <source>the keychain %1</source>
        <translation>der Schlüsselbund %1</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password (HTTP 407), and whether a password is stored cannot be told: %1. Open it, or give the password in TRUSTGAUGE_PROXY_PASSWORD</source>
        <translation>der Proxy verlangt Benutzername und Kennwort (HTTP 407), und ob ein Kennwort gespeichert ist, lässt sich nicht sagen: %1. Öffnen Sie ihn, oder geben Sie das Kennwort in TRUSTGAUGE_PROXY_PASSWORD an</translation>
    </message>
    <message>
        <source>holds no certificate, neither PEM nor DER (caFile)</source>
        <translation>enthält kein Zertifikat, weder PEM noch DER (caFile)</translation>
    </message>
    <message>
        <source>holds no PEM certificate with its key (clientCertificate)</source>
        <translation>enthält kein PEM-Zertifikat mit seinem Schlüssel (clientCertificate)</translation>
    </message>
    <message>
        <source>the proxy refused the user name or the password before; so that no account is locked, they are not offered again for %1 minutes</source>
        <translation>der Proxy hat Benutzername oder Kennwort schon einmal abgelehnt; damit kein Konto gesperrt wird, werden sie für %1 Minuten nicht noch einmal angeboten</translation>
    </message>
    <message>
        <source>the proxy refused the user name or the password</source>
        <translation>der Proxy hat Benutzername oder Kennwort abgelehnt</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password, and whether a password is stored cannot be told: %1. Open it, or give the password in TRUSTGAUGE_PROXY_PASSWORD</source>
        <translation>der Proxy verlangt Benutzername und Kennwort, und ob ein Kennwort gespeichert ist, lässt sich nicht feststellen: %1. Öffnen Sie ihn, oder geben Sie das Kennwort in TRUSTGAUGE_PROXY_PASSWORD an</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n device(s) were last seen after the cycle&apos;s clock: check the clocks.</source>
        <translation>
            <numerusform>%n Gerät wurde nach der Uhr des Zyklus zuletzt gesehen: prüfen Sie die Uhren.</numerusform>
            <numerusform>%n Geräte wurden nach der Uhr des Zyklus zuletzt gesehen: prüfen Sie die Uhren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken text sequence(s) were replaced by U+FFFD.</source>
        <translation>
            <numerusform>%n fehlerhafte Zeichenfolge wurde durch U+FFFD ersetzt.</numerusform>
            <numerusform>%n fehlerhafte Zeichenfolgen wurden durch U+FFFD ersetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) repeated an id; the later one was taken.</source>
        <translation>
            <numerusform>%n Datensatz wiederholte eine ID; der spätere gilt.</numerusform>
            <numerusform>%n Datensätze wiederholten eine ID; der jeweils spätere gilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left out because they are merged into another device.</source>
        <translation>
            <numerusform>%n Datensatz wurde ausgelassen, weil er in einem anderen Gerät aufgegangen ist.</numerusform>
            <numerusform>%n Datensätze wurden ausgelassen, weil sie in einem anderen Gerät aufgegangen sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vulnerability row(s) were about devices that are not in the list.</source>
        <translation>
            <numerusform>%n Schwachstellenzeile betraf ein Gerät, das nicht in der Liste ist.</numerusform>
            <numerusform>%n Schwachstellenzeilen betrafen Geräte, die nicht in der Liste sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unmapped value seen: %1 &quot;%2&quot; on %n device(s); taken as unknown.</source>
        <translation>
            <numerusform>Unbekannter Wert: %1 „%2“ auf %n Gerät; gilt als unbekannt.</numerusform>
            <numerusform>Unbekannter Wert: %1 „%2“ auf %n Geräten; gilt als unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of %1 cannot be read, for example &quot;%2&quot;; taken as missing.</source>
        <translation>
            <numerusform>%n Wert von %1 ist nicht lesbar, nämlich „%2“; er gilt als fehlend.</numerusform>
            <numerusform>%n Werte von %1 sind nicht lesbar, zum Beispiel „%2“; sie gelten als fehlend.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) had no id or no device, and were skipped.</source>
        <translation>
            <numerusform>%n Datensatz hatte keine ID oder kein Gerät und wurde übergangen.</numerusform>
            <numerusform>%n Datensätze hatten keine ID oder kein Gerät und wurden übergangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antivirus row(s) were about devices that are not in the list.</source>
        <translation>
            <numerusform>%n Antiviruszeile betraf ein Gerät, das nicht in der Liste steht.</numerusform>
            <numerusform>%n Antiviruszeilen betrafen Geräte, die nicht in der Liste stehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The vulnerability data has no row about any of the %n onboarded device(s), which is suspicious: check that it is of this tenant, and whole. Their critical CVEs count as 0.</source>
        <translation>
            <numerusform>Die Schwachstellendaten haben keine Zeile über das einzige integrierte Gerät (%n), was verdächtig ist: Prüfen Sie, ob sie von diesem Mandanten und vollständig sind. Seine kritischen CVEs zählen als 0.</numerusform>
            <numerusform>Die Schwachstellendaten haben keine Zeile über irgendeines der %n integrierten Geräte, was verdächtig ist: Prüfen Sie, ob sie von diesem Mandanten und vollständig sind. Ihre kritischen CVEs zählen als 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The antivirus data has no row about any of the %n onboarded device(s), which is suspicious: check that it is of this tenant, and whole.</source>
        <translation>
            <numerusform>Die Antivirusdaten haben keine Zeile über das einzige integrierte Gerät (%n), was verdächtig ist: Prüfen Sie, ob sie von diesem Mandanten und vollständig sind.</numerusform>
            <numerusform>Die Antivirusdaten haben keine Zeile über irgendeines der %n integrierten Geräte, was verdächtig ist: Prüfen Sie, ob sie von diesem Mandanten und vollständig sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>must be a text that is not empty</source>
        <translation>muss ein Text sein, der nicht leer ist</translation>
    </message>
    <message>
        <source>must be a list of rules</source>
        <translation>muss eine Liste von Regeln sein</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>einer Regel</translation>
    </message>
    <message>
        <source>(rule %1): %2</source>
        <translation>(Regel %1): %2</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is no valid JSON: %1</source>
        <translation>ist kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>einer Richtlinie</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Regel %1: %2</translation>
    </message>
    <message>
        <source>the rehearsal was cancelled</source>
        <translation>die Probe wurde abgebrochen</translation>
    </message>
    <message>
        <source>The rules ask of vulnerability records, which are kept as they are now: by these the past was judged, too.</source>
        <translation>Die Regeln fragen nach Schwachstellen-Datensätzen, die nur in ihrem heutigen Stand aufbewahrt werden: Nach diesem wurde auch die Vergangenheit beurteilt.</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>an action of a policy</comment>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>an action of a policy: for a second factor</comment>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Restrict</source>
        <comment>an action of a policy</comment>
        <translation>Einschränken</translation>
    </message>
    <message>
        <source>Access by band</source>
        <translation>Zugang nach Stufe</translation>
    </message>
    <message>
        <source>High Risk</source>
        <translation>Hohes Risiko</translation>
    </message>
    <message>
        <source>Too little is known to trust it</source>
        <translation>Zu wenig bekannt, um zu vertrauen</translation>
    </message>
    <message>
        <source>Web applications only</source>
        <translation>Nur Webanwendungen</translation>
    </message>
    <message>
        <source>Second factor at each sign-in</source>
        <translation>Zweiter Faktor bei jeder Anmeldung</translation>
    </message>
    <message>
        <source>Allow</source>
        <comment>an action of a policy</comment>
        <translation>Zulassen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) meet “%1”, more than the limit of %2.</source>
        <translation>
            <numerusform>„%1“ träfe %n Gerät, mehr als die Grenze von %2.</numerusform>
            <numerusform>„%1“ träfe %n Geräte, mehr als die Grenze von %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n device(s) of the group %1 meet “%2”.</source>
        <translation>
            <numerusform>„%2“ träfe %n Gerät, die ganze Gruppe %1.</numerusform>
            <numerusform>„%2“ träfe alle %n Geräte der Gruppe %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) with insufficient data meet “%1”.</source>
        <translation>
            <numerusform>„%1“ träfe %n Gerät mit unzureichenden Daten.</numerusform>
            <numerusform>„%1“ träfe %n Geräte mit unzureichenden Daten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1 matches no device.</source>
        <translation>Regel %1 trifft auf kein Gerät zu.</translation>
    </message>
    <message numerus="yes">
        <source>Rule %1 decides about no device: the rules before it decide about the %n device(s) that it matches.</source>
        <translation>
            <numerusform>Regel %1 entscheidet über kein Gerät: Über das %n Gerät, auf das sie zutrifft, entscheiden die Regeln davor.</numerusform>
            <numerusform>Regel %1 entscheidet über kein Gerät: Über die %n Geräte, auf die sie zutrifft, entscheiden die Regeln davor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1 asks of software, but the source tells no software of any device.</source>
        <translation>Regel %1 fragt nach Software, aber die Quelle nennt von keinem Gerät Software.</translation>
    </message>
</context>
<context>
    <name>Poll</name>
    <message>
        <source>the API repeats a page link</source>
        <translation>die API wiederholt einen Seitenlink</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 min %2 that of the service; ages of devices are off by as much.</source>
        <translation>Die Uhr dieses Computers geht gegenüber der des Dienstes %1 min %2; das Alter von Geräten ist um so viel falsch.</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>the cycle did not end within its interval of %1 minutes and was stopped; a longer interval, or another vulnerability source, gives it the time</source>
        <translation>der Zyklus endete nicht innerhalb seines Intervalls von %1 Minuten und wurde abgebrochen; ein längeres Intervall oder eine andere Schwachstellenquelle gibt ihm die Zeit</translation>
    </message>
    <message>
        <source>Antivirus data could not be read to its end.</source>
        <translation>Antivirusdaten konnten nicht bis zum Ende gelesen werden.</translation>
    </message>
    <message numerus="yes">
        <source>Vulnerability data is missing for %n device(s): %1</source>
        <translation>
            <numerusform>Schwachstellendaten fehlen für %n Gerät: %1</numerusform>
            <numerusform>Schwachstellendaten fehlen für %n Geräte: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the answer to %1: %2</source>
        <translation>die Antwort auf %1: %2</translation>
    </message>
    <message>
        <source>the answer to %1 %2</source>
        <translation>die Antwort auf %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n machine record(s) had no id, or nothing else, and were skipped.</source>
        <translation>
            <numerusform>%n Gerätesatz hatte keine ID oder sonst nichts und wurde übergangen.</numerusform>
            <numerusform>%n Gerätesätze hatten keine ID oder sonst nichts und wurden übergangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antivirus record(s) named no machine, or had no antivirus state.</source>
        <translation>
            <numerusform>%n Antivirussatz nannte kein Gerät oder hatte keinen Antiviruszustand.</numerusform>
            <numerusform>%n Antivirussätze nannten kein Gerät oder hatten keinen Antiviruszustand.</numerusform>
        </translation>
    </message>
    <message>
        <source>Antivirus data was refused: %1</source>
        <translation>Antivirusdaten wurden verweigert: %1</translation>
    </message>
    <message>
        <source>Antivirus data could not be read: %1</source>
        <translation>Antivirusdaten konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Vulnerabilities are switched off for this tenant; critical CVEs are unknown.</source>
        <translation>Schwachstellen sind für diesen Mandanten ausgeschaltet; kritische CVEs sind unbekannt.</translation>
    </message>
    <message>
        <source>What changed could not be read (%1); all vulnerabilities are read instead.</source>
        <translation>Was sich geändert hat, konnte nicht gelesen werden (%1); stattdessen werden alle Schwachstellen gelesen.</translation>
    </message>
    <message>
        <source>The vulnerability records cannot be kept, so that the next cycle will read all of them again: %1</source>
        <translation>Die Schwachstellensätze können nicht aufbewahrt werden, sodass der nächste Zyklus alle neu liest: %1</translation>
    </message>
    <message>
        <source>Vulnerabilities are those of %1 (%2): the service makes them anew every six hours.</source>
        <translation>Die Schwachstellen sind die vom %1 (%2): der Dienst erstellt sie alle sechs Stunden neu.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are newer than that; their critical CVEs are unknown.</source>
        <translation>
            <numerusform>%n Gerät ist neuer; seine kritischen CVEs sind unbekannt.</numerusform>
            <numerusform>%n Geräte sind neuer; ihre kritischen CVEs sind unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vulnerability row(s) named no device or no vulnerability.</source>
        <translation>
            <numerusform>%n Schwachstellenzeile nannte kein Gerät oder keine Schwachstelle.</numerusform>
            <numerusform>%n Schwachstellenzeilen nannten kein Gerät oder keine Schwachstelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 could not be read (%2); the %3 is read instead.</source>
        <translation>Nicht lesbar war: %1 (%2); stattdessen wird gelesen: %3.</translation>
    </message>
    <message numerus="yes">
        <source>has %n row(s) that name no vulnerability</source>
        <translation>
            <numerusform>hat %n Zeile, die keine Schwachstelle nennt</numerusform>
            <numerusform>hat %n Zeilen, die keine Schwachstelle nennen</numerusform>
        </translation>
    </message>
    <message>
        <source>is one of several pages, which the API does not document</source>
        <translation>ist eine von mehreren Seiten, was die API nicht dokumentiert</translation>
    </message>
    <message>
        <source>First failure: %1</source>
        <translation>Erster Fehler: %1</translation>
    </message>
    <message>
        <source>Vulnerability data was refused: %1</source>
        <translation>Schwachstellendaten wurden verweigert: %1</translation>
    </message>
    <message>
        <source>Vulnerability data could not be read: %1</source>
        <translation>Schwachstellendaten konnten nicht gelesen werden: %1</translation>
    </message>
    <message numerus="yes">
        <source>One list of vulnerabilities could not be read, and the other has no row about any of %n onboarded device(s); their critical CVEs are unknown.</source>
        <translation>
            <numerusform>Eine Schwachstellenliste war nicht lesbar, und die andere hat keine Zeile über das eine integrierte Gerät (%n); seine kritischen CVEs sind unbekannt.</numerusform>
            <numerusform>Eine Schwachstellenliste war nicht lesbar, und die andere hat keine Zeile über eines von %n integrierten Geräten; ihre kritischen CVEs sind unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The vulnerability data has no row about any of %n onboarded device(s), where it had some before; their critical CVEs are unknown.</source>
        <translation>
            <numerusform>Die Schwachstellendaten haben keine Zeile über das eine integrierte Gerät (%n), anders als zuvor; seine kritischen CVEs sind unbekannt.</numerusform>
            <numerusform>Die Schwachstellendaten haben keine Zeile über eines von %n integrierten Geräten, anders als zuvor; ihre kritischen CVEs sind unbekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of devices is empty.</source>
        <translation>Die Geräteliste ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>The list has %n device(s) only.</source>
        <translation>
            <numerusform>Die Liste hat nur %n Gerät.</numerusform>
            <numerusform>Die Liste hat nur %n Geräte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of devices is empty; that of the cycle before had %1.</source>
        <translation>Die Geräteliste ist leer; die des vorigen Zyklus hatte %1.</translation>
    </message>
    <message numerus="yes">
        <source>The list has %n device(s) only; that of the cycle before had %1.</source>
        <translation>
            <numerusform>Die Liste hat nur %n Gerät; die des vorigen Zyklus hatte %1.</numerusform>
            <numerusform>Die Liste hat nur %n Geräte; die des vorigen Zyklus hatte %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vulnerability data is missing for %n device(s).</source>
        <translation>
            <numerusform>Schwachstellendaten fehlen für %n Gerät.</numerusform>
            <numerusform>Schwachstellendaten fehlen für %n Geräte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Aufruf</numerusform>
            <numerusform>%n Aufrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what changed since the last answer about vulnerabilities is read: about %1 min with %2 and %3 MB, against about %4 min %5.</source>
        <translation>Gelesen wird nur, was sich seit der letzten Antwort über Schwachstellen geändert hat: etwa %1 min mit %2 und %3 MB, gegenüber etwa %4 min %5.</translation>
    </message>
    <message>
        <source>%1 min %2</source>
        <translation>%1 min %2</translation>
    </message>
    <message>
        <source>Vulnerabilities are read %1: about %2 min with %3 and %4 MB, against about %5.</source>
        <translation>Schwachstellen werden so gelesen: %1, etwa %2 min mit %3 und %4 MB, gegenüber etwa %5.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>read %1 would take about %2 min (vulnerabilitySource &quot;%3&quot;)</source>
        <translation>%1 gelesen würde es etwa %2 min dauern (vulnerabilitySource „%3“)</translation>
    </message>
    <message>
        <source>an interval of %1 min would do</source>
        <translation>ein Intervall von %1 min würde reichen</translation>
    </message>
    <message>
        <source>no source and no interval would do</source>
        <translation>keine Quelle und kein Intervall würde reichen</translation>
    </message>
    <message>
        <source>This schedule cannot finish: %1 read %2 take about %3 min, and the interval is %4 min; %5.</source>
        <translation>Dieser Zeitplan ist nicht zu schaffen: %1, %2 gelesen, dauern etwa %3 min, und das Intervall ist %4 min; %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n Gerät</numerusform>
            <numerusform>%n Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, oder </translation>
    </message>
    <message>
        <source>was polled by another program</source>
        <translation>wurde von einem anderen Programm abgefragt</translation>
    </message>
    <message>
        <source>the store is not open</source>
        <translation>die Datenbank ist nicht geöffnet</translation>
    </message>
    <message>
        <source>has no publishing target; edit the tenant</source>
        <translation>hat kein Veröffentlichungsziel; bearbeiten Sie den Mandanten</translation>
    </message>
    <message>
        <source>the demo is never published to another computer</source>
        <translation>die Demo wird nie auf einen anderen Computer veröffentlicht</translation>
    </message>
    <message>
        <source>the REST proxy&apos;s secret is empty</source>
        <translation>das Geheimnis des REST-Proxys ist leer</translation>
    </message>
    <message>
        <source>is damaged, so that the calls of the last hour are not known; as many as the service allows are taken for made, and for up to an hour calls wait for their turn</source>
        <translation>ist beschädigt, sodass die Aufrufe der letzten Stunde nicht bekannt sind; so viele, wie der Dienst erlaubt, gelten als gemacht, und bis zu eine Stunde lang warten Aufrufe, bis sie an der Reihe sind</translation>
    </message>
    <message>
        <source>%1; the calls of the last hour are not known to the next start nor to other programs, which may so exceed the service&apos;s limits</source>
        <translation>%1; die Aufrufe der letzten Stunde sind dem nächsten Start und anderen Programmen nicht bekannt, die so die Grenzen des Dienstes überschreiten können</translation>
    </message>
    <message>
        <source>The program ended while it polled, so that nothing was stored.</source>
        <translation>Das Programm endete während der Abfrage, sodass nichts gespeichert wurde.</translation>
    </message>
    <message>
        <source>is not the record of this device</source>
        <translation>ist nicht der Datensatz dieses Geräts</translation>
    </message>
    <message>
        <source>did not answer the question about the device within %1 s</source>
        <translation>hat die Frage nach dem Gerät nicht innerhalb von %1 s beantwortet</translation>
    </message>
    <message>
        <source>is only looked at: the user of the store&apos;s server may read, but not poll</source>
        <translation>wird nur angesehen: Der Benutzer am Server des Speichers darf lesen, aber nicht abfragen</translation>
    </message>
</context>
<context>
    <name>ProfileLibrary</name>
    <message>
        <source>imported from %1</source>
        <translation>importiert aus %1</translation>
    </message>
    <message>
        <source>renamed from “%1”</source>
        <translation>umbenannt von „%1“</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>the proxy refuses the credentials: check publish.auth, publish.user and the secret</source>
        <translation>der Proxy lehnt die Zugangsdaten ab: prüfen Sie publish.auth, publish.user und das Geheimnis</translation>
    </message>
    <message>
        <source>the credentials may not write there, or the proxy has no broker</source>
        <translation>die Zugangsdaten dürfen dort nicht schreiben, oder der Proxy hat keinen Broker</translation>
    </message>
    <message>
        <source>there is no such topic: create it, or correct publish.deviceTopic or publish.summaryTopic</source>
        <translation>es gibt kein solches Topic: legen Sie es an, oder berichtigen Sie publish.deviceTopic oder publish.summaryTopic</translation>
    </message>
    <message>
        <source>nothing is at this address: check publish.url, its path, and publish.api</source>
        <translation>an dieser Adresse ist nichts: prüfen Sie publish.url, den Pfad darin und publish.api</translation>
    </message>
    <message>
        <source>the proxy does not speak this API: check publish.api</source>
        <translation>der Proxy spricht diese API nicht: prüfen Sie publish.api</translation>
    </message>
    <message>
        <source>a proxy on the way asks for credentials</source>
        <translation>ein Proxy unterwegs verlangt Zugangsdaten</translation>
    </message>
    <message>
        <source>too large for the proxy</source>
        <translation>zu groß für den Proxy</translation>
    </message>
    <message>
        <source>the proxy asks to slow down</source>
        <translation>der Proxy bittet um langsameres Senden</translation>
    </message>
    <message>
        <source>the proxy or its brokers are out of service: see that they run</source>
        <translation>der Proxy oder seine Broker sind außer Betrieb: sorgen Sie dafür, dass sie laufen</translation>
    </message>
    <message>
        <source>it leads elsewhere, without saying where: check publish.url</source>
        <translation>sie führt anderswohin, ohne zu sagen wohin: prüfen Sie publish.url</translation>
    </message>
    <message>
        <source>it leads to %1</source>
        <translation>sie führt zu %1</translation>
    </message>
    <message>
        <source>%1, which is no address of a REST proxy: check publish.url</source>
        <translation>%1, was keine Adresse eines REST-Proxys ist: prüfen Sie publish.url</translation>
    </message>
    <message>
        <source>%1: give %2 as publish.url</source>
        <translation>%1: geben Sie %2 als publish.url an</translation>
    </message>
    <message>
        <source>error code %1</source>
        <translation>Fehlercode %1</translation>
    </message>
    <message>
        <source>an HTML page that speaks of a certificate: the server wants a client certificate, or another one (publish.clientCertificate)</source>
        <translation>eine HTML-Seite, die von einem Zertifikat spricht: der Server verlangt ein Clientzertifikat oder ein anderes (publish.clientCertificate)</translation>
    </message>
    <message>
        <source>an HTML page: the server may want a client certificate (publish.clientCertificate)</source>
        <translation>eine HTML-Seite: vielleicht verlangt der Server ein Clientzertifikat (publish.clientCertificate)</translation>
    </message>
    <message>
        <source>an HTML page and not the proxy&apos;s JSON: something on the way answers; check publish.url, or ask who runs the gateway in between</source>
        <translation>eine HTML-Seite und nicht das JSON des Proxys: unterwegs antwortet etwas anderes; prüfen Sie publish.url, oder fragen Sie, wer das Gateway dazwischen betreibt</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>ein Fehler</translation>
    </message>
    <message>
        <source>the answer tells no result</source>
        <translation>die Antwort nennt kein Ergebnis</translation>
    </message>
    <message>
        <source>%1: the answer holds no results, so the records may or may not be stored</source>
        <translation>%1: die Antwort enthält keine Ergebnisse; die Datensätze können gespeichert sein oder nicht</translation>
    </message>
    <message>
        <source>%1 results for %2 records</source>
        <translation>%1 Ergebnisse für %2 Datensätze</translation>
    </message>
    <message>
        <source>the answer ended before this record&apos;s result</source>
        <translation>die Antwort endete vor dem Ergebnis dieses Datensatzes</translation>
    </message>
    <message>
        <source>the server wants a client certificate (publish.clientCertificate): %1</source>
        <translation>der Server verlangt ein Clientzertifikat (publish.clientCertificate): %1</translation>
    </message>
    <message>
        <source>holds only partial cycles of &quot;%1&quot;; --include-partial publishes the newest</source>
        <translation>enthält nur unvollständige Zyklen von „%1“; --include-partial veröffentlicht den neuesten</translation>
    </message>
    <message>
        <source>holds no complete cycle of &quot;%1&quot;; poll it first</source>
        <translation>enthält keinen vollständigen Zyklus von „%1“; fragen Sie ihn zuerst ab</translation>
    </message>
    <message>
        <source>the cycle to be published is not there</source>
        <translation>der zu veröffentlichende Zyklus ist nicht da</translation>
    </message>
    <message>
        <source>HTTP %1, but no cluster id in the answer: check publish.url and publish.api</source>
        <translation>HTTP %1, aber keine Cluster-ID in der Antwort: prüfen Sie publish.url und publish.api</translation>
    </message>
    <message>
        <source>%1; it asks to come back in %2 s</source>
        <translation>%1; er bittet, in %2 s wiederzukommen</translation>
    </message>
    <message>
        <source>topic &quot;%1&quot;: %2</source>
        <translation>Topic „%1“: %2</translation>
    </message>
    <message>
        <source>held back by the brake: %1 of %2 devices change band and %3 of %2 are missing from the cycle, which is more than %4 %</source>
        <translation>von der Bremse zurückgehalten: %1 von %2 Geräten wechseln die Stufe und %3 von %2 fehlen im Zyklus, das ist mehr als %4 %</translation>
    </message>
    <message>
        <source>held back: the cycle is partial</source>
        <translation>zurückgehalten: der Zyklus ist unvollständig</translation>
    </message>
    <message>
        <source>HTTP %1, but no list of topics: check publish.url and publish.api</source>
        <translation>HTTP %1, aber keine Liste der Topics: prüfen Sie publish.url und publish.api</translation>
    </message>
    <message numerus="yes">
        <source>%1: HTTP %2, %n topic(s)</source>
        <translation>
            <numerusform>%1: HTTP %2, %n Topic</numerusform>
            <numerusform>%1: HTTP %2, %n Topics</numerusform>
        </translation>
    </message>
    <message>
        <source>not listed: %1</source>
        <translation>nicht aufgeführt: %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>cannot be written: %1</source>
        <translation>kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Devices that ..</source>
        <translation>Geräte, die ..</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>are in a worse band</source>
        <translation>in einer schlechteren Stufe sind</translation>
    </message>
    <message>
        <source>are in a better band</source>
        <translation>in einer besseren Stufe sind</translation>
    </message>
    <message>
        <source>have a higher score</source>
        <translation>einen höheren Wert haben</translation>
    </message>
    <message>
        <source>have a lower score</source>
        <translation>einen niedrigeren Wert haben</translation>
    </message>
    <message>
        <source>lack sufficient data since then</source>
        <translation>seitdem zu wenig Daten haben</translation>
    </message>
    <message>
        <source>have sufficient data again</source>
        <translation>wieder genügend Daten haben</translation>
    </message>
    <message>
        <source>are new</source>
        <translation>neu sind</translation>
    </message>
    <message>
        <source>are in this cycle no more</source>
        <translation>in diesem Zyklus fehlen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Points in all</source>
        <translation>Punkte insgesamt</translation>
    </message>
    <message>
        <source>Worse band</source>
        <translation>Schlechtere Stufe</translation>
    </message>
    <message>
        <source>Better band</source>
        <translation>Bessere Stufe</translation>
    </message>
    <message>
        <source>Largest changes</source>
        <translation>Größte Änderungen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>There is no cycle before this one.</source>
        <translation>Vor diesem Zyklus gibt es keinen.</translation>
    </message>
    <message>
        <source>Compared with the cycle of</source>
        <translation>Verglichen mit dem Zyklus vom</translation>
    </message>
    <message>
        <source>Data was missing in one of both cycles; scores may differ by that alone.</source>
        <translation>In einem der beiden Zyklen fehlten Daten; Werte können sich allein dadurch unterscheiden.</translation>
    </message>
    <message>
        <source>since the cycle before</source>
        <translation>seit dem Zyklus davor</translation>
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
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Zählt bei</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Band drops</source>
        <translation>Stufen besser</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Hersteller</translation>
    </message>
    <message>
        <source>Counted CVEs</source>
        <translation>Gezählte CVEs</translation>
    </message>
    <message>
        <source>CVEs and software of most effect</source>
        <translation>CVEs und Software mit der größten Wirkung</translation>
    </message>
    <message>
        <source>The store keeps no vulnerability records of this tenant.</source>
        <translation>Der Speicher enthält keine Schwachstellen-Datensätze dieses Mandanten.</translation>
    </message>
    <message>
        <source>If one of them alone were fixed everywhere, exact scores would fall by these points in all, and so many devices would get a lower band.</source>
        <translation>Würde nur eines davon überall behoben, sänken die exakten Werte zusammen um diese Punkte, und so viele Geräte kämen in eine niedrigere Stufe.</translation>
    </message>
    <message>
        <source>Vulnerability records of</source>
        <translation>Schwachstellen-Datensätze vom</translation>
    </message>
    <message>
        <source>The records name no CVE of these devices.</source>
        <translation>Die Datensätze nennen keine CVE dieser Geräte.</translation>
    </message>
    <message>
        <source>The records do not name the software.</source>
        <translation>Die Datensätze nennen die Software nicht.</translation>
    </message>
    <message>
        <source>the first ten of each</source>
        <translation>jeweils die ersten zehn</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Worst devices</source>
        <translation>Schlechteste Geräte</translation>
    </message>
    <message>
        <source>the 50 with the highest scores of those with sufficient data, and the points of which the exact score is made</source>
        <translation>die 50 mit den höchsten Werten unter denen mit genügend Daten, und die Punkte, aus denen der exakte Wert besteht</translation>
    </message>
    <message>
        <source>No device has sufficient data.</source>
        <translation>Kein Gerät hat genügend Daten.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Since the cycle before</source>
        <translation>Seit dem vorigen Zyklus</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>devices with sufficient data, by score</source>
        <translation>Geräte mit genügend Daten, nach Wert</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>Die letzten 90 Tage</translation>
    </message>
    <message>
        <source>No cycle is stored of these days.</source>
        <translation>Von diesen Tagen ist kein Zyklus gespeichert.</translation>
    </message>
    <message>
        <source>devices above Trustworthy, as scored then</source>
        <translation>Geräte über „Vertrauenswürdig“, wie damals bewertet</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Share unknown</source>
        <translation>Anteil unbekannt</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Value that the model does not know</source>
        <translation>Wert, den das Modell nicht kennt</translation>
    </message>
    <message>
        <source>Unknown data</source>
        <translation>Unbekannte Daten</translation>
    </message>
    <message>
        <source>unknown is not safe</source>
        <translation>unbekannt heißt nicht sicher</translation>
    </message>
    <message>
        <source>Scores, as a table</source>
        <translation>Werte als Tabelle</translation>
    </message>
    <message>
        <source>scores that no device has are left out</source>
        <translation>Werte ohne Gerät fehlen</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Tag (UTC)</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>Profile hash</source>
        <translation>Profil-Hash</translation>
    </message>
    <message>
        <source>The last days, as a table</source>
        <translation>Die letzten Tage als Tabelle</translation>
    </message>
    <message>
        <source>the last complete cycle of each day, as scored then</source>
        <translation>der letzte vollständige Zyklus jedes Tages, wie damals bewertet</translation>
    </message>
    <message>
        <source>Complete cycle, %1</source>
        <translation>Vollständiger Zyklus, %1</translation>
    </message>
    <message>
        <source>Partial cycle, %1</source>
        <translation>Unvollständiger Zyklus, %1</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>State of the data</source>
        <translation>Zustand der Daten</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>none: every device</source>
        <translation>keiner: alle Geräte</translation>
    </message>
    <message>
        <source>in this cycle</source>
        <translation>in diesem Zyklus</translation>
    </message>
    <message>
        <source>of %1 in this cycle</source>
        <translation>von %1 in diesem Zyklus</translation>
    </message>
    <message>
        <source>Median score</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>mean %1, p95 %2</source>
        <translation>Mittel %1, p95 %2</translation>
    </message>
    <message>
        <source>Suspicious or worse</source>
        <translation>Verdächtig oder schlechter</translation>
    </message>
    <message>
        <source>Insufficient data</source>
        <translation>Zu wenig Daten</translation>
    </message>
    <message>
        <source>completeness below %1 %</source>
        <translation>Vollständigkeit unter %1 %</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>made</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>How far each device can be trusted, scored 0 to 100 from Microsoft Defender for Endpoint. Higher is worse.</source>
        <translation>Wie weit jedem Gerät zu trauen ist, bewertet von 0 bis 100 nach Microsoft Defender for Endpoint. Höher ist schlechter.</translation>
    </message>
    <message>
        <source>Every figure, those of earlier days included, is of the devices that match the filter now.</source>
        <translation>Alle Zahlen, auch die früherer Tage, gelten für die Geräte, die jetzt auf den Filter passen.</translation>
    </message>
    <message>
        <source>The figures of this chart as a table</source>
        <translation>Die Zahlen dieses Diagramms als Tabelle</translation>
    </message>
    <message>
        <source>%1: trust of devices</source>
        <translation>%1: Vertrauen in Geräte</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indikator</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Säule</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Profile and weights</source>
        <translation>Profil und Gewichte</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>sonst</translation>
    </message>
    <message>
        <source>Policy rehearsal</source>
        <translation>Probe einer Richtlinie</translation>
    </message>
    <message>
        <source>Nothing is enforced by Trustgauge. This is a rehearsal: the first rule that matches a device decides.</source>
        <translation>Trustgauge setzt nichts durch. Dies ist eine Probe: Die erste passende Regel entscheidet über ein Gerät.</translation>
    </message>
    <message>
        <source>Devices by band</source>
        <translation>Geräte nach Stufe</translation>
    </message>
    <message>
        <source>Devices by score</source>
        <translation>Geräte nach Wert</translation>
    </message>
    <message>
        <source>Devices above Trustworthy, day by day</source>
        <translation>Geräte über „Vertrauenswürdig“, Tag für Tag</translation>
    </message>
    <message>
        <source>the report was cancelled</source>
        <translation>der Bericht wurde abgebrochen</translation>
    </message>
    <message>
        <source>the pages could not be drawn</source>
        <translation>die Seiten konnten nicht gezeichnet werden</translation>
    </message>
    <message>
        <source>The figures of this chart as a table: page %1</source>
        <translation>Die Zahlen dieses Diagramms als Tabelle: Seite %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>there are no texts in &apos;%1&apos;; choose one of: %2</source>
        <translation>es gibt keine Texte in „%1“; wählen Sie eine von: %2</translation>
    </message>
    <message>
        <source>the store no longer has this cycle</source>
        <translation>die Datenbank hat diesen Zyklus nicht mehr</translation>
    </message>
    <message>
        <source>holds no finished cycle of &quot;%1&quot;; poll it first</source>
        <translation>enthält keinen abgeschlossenen Zyklus von „%1“; fragen Sie ihn zuerst ab</translation>
    </message>
    <message>
        <source>Scored with another profile than the day before: %1.</source>
        <comment>days</comment>
        <translation>Mit einem anderen Profil bewertet als am Tag davor: %1.</translation>
    </message>
</context>
<context>
    <name>SavedAnswers</name>
    <message>
        <source>%1 is one of several pages: it names a next one (@odata.nextLink), and no file that was given continues it. Save the other pages, too.</source>
        <translation>%1 ist eine von mehreren Seiten: Sie nennt eine nächste (@odata.nextLink), und keine der angegebenen Dateien setzt sie fort. Speichern Sie auch die anderen Seiten.</translation>
    </message>
    <message>
        <source>The devices on them are not in the result.</source>
        <translation>Die Geräte darauf fehlen im Ergebnis.</translation>
    </message>
    <message>
        <source>The antivirus state of devices without a row is unknown.</source>
        <translation>Der Antiviruszustand von Geräten ohne Zeile ist unbekannt.</translation>
    </message>
    <message>
        <source>The critical CVEs of devices without a row are unknown.</source>
        <translation>Die kritischen CVEs von Geräten ohne Zeile sind unbekannt.</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>critical and operational must total 100, not %1</source>
        <translation>critical und operational müssen zusammen 100 ergeben, nicht %1</translation>
    </message>
    <message>
        <source>is %1, but all of its weights are 0</source>
        <translation>ist %1, aber alle zugehörigen Gewichte sind 0</translation>
    </message>
    <message>
        <source>is rescaled: its attainable total is %1, not 100</source>
        <translation>wird umgerechnet: erreichbar sind zusammen %1, nicht 100</translation>
    </message>
    <message>
        <source>is %1, less than the %2 of the step before it: the weights do not rise with severity or age</source>
        <translation>ist %1, weniger als die %2 der Stufe davor: die Gewichte steigen nicht mit Schwere oder Alter</translation>
    </message>
    <message>
        <source>must be four rising whole numbers from %1 to %2</source>
        <translation>müssen vier steigende ganze Zahlen von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>must be from %1 to %2 with at most one decimal</source>
        <translation>muss von %1 bis %2 reichen, mit höchstens einer Nachkommastelle</translation>
    </message>
    <message>
        <source>a profile</source>
        <translation>einem Profil</translation>
    </message>
    <message>
        <source>is UTF-16; save it as UTF-8</source>
        <translation>ist UTF-16; speichern Sie es als UTF-8</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is no valid JSON: %1</source>
        <translation>ist kein gültiges JSON: %1</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>muss ein Text sein, der nicht leer ist</translation>
    </message>
    <message>
        <source>(file)</source>
        <translation>(Datei)</translation>
    </message>
</context>
<context>
    <name>SecretLifetime</name>
    <message>
        <source>days past: %1</source>
        <translation>Tage vorbei: %1</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>heute ist der letzte Tag</translation>
    </message>
    <message>
        <source>days left: %1</source>
        <translation>verbleibende Tage: %1</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>Show the secret</source>
        <translation>Geheimnis anzeigen</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Geheimnis verbergen</translation>
    </message>
</context>
<context>
    <name>SecretReminder</name>
    <message>
        <source>The certificate&apos;s last day shows itself with the first poll.</source>
        <translation>Der letzte Tag des Zertifikats zeigt sich mit der ersten Abfrage.</translation>
    </message>
    <message>
        <source>No expiry date of the client secret is noted.</source>
        <translation>Für das Clientgeheimnis ist kein Ablaufdatum vermerkt.</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>Das Zertifikat ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>By the noted date, the client secret expired on %1.</source>
        <translation>Nach dem vermerkten Datum ist das Clientgeheimnis am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate expires today.</source>
        <translation>Das Zertifikat läuft heute ab.</translation>
    </message>
    <message>
        <source>The client secret expires today.</source>
        <translation>Das Clientgeheimnis läuft heute ab.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate expires in %n day(s), on %1.</source>
        <translation>
            <numerusform>Das Zertifikat läuft in %n Tag ab, am %1.</numerusform>
            <numerusform>Das Zertifikat läuft in %n Tagen ab, am %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The client secret expires in %n day(s), on %1.</source>
        <translation>
            <numerusform>Das Clientgeheimnis läuft in %n Tag ab, am %1.</numerusform>
            <numerusform>Das Clientgeheimnis läuft in %n Tagen ab, am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate: expired</source>
        <translation>Zertifikat: abgelaufen</translation>
    </message>
    <message>
        <source>Secret: expired</source>
        <translation>Geheimnis: abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>Certificate: %n day(s) left</source>
        <translation>
            <numerusform>Zertifikat: noch %n Tag</numerusform>
            <numerusform>Zertifikat: noch %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Secret: %n day(s) left</source>
        <translation>
            <numerusform>Geheimnis: noch %n Tag</numerusform>
            <numerusform>Geheimnis: noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the certificate…</source>
        <translation>Zertifikat ersetzen …</translation>
    </message>
    <message>
        <source>Replace the secret…</source>
        <translation>Geheimnis ersetzen …</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>memory, for this session only</source>
        <translation>Arbeitsspeicher, nur für diese Sitzung</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>device by device</source>
        <translation>Gerät für Gerät</translation>
    </message>
    <message>
        <source>in bulk</source>
        <translation>in Massenseiten</translation>
    </message>
    <message>
        <source>bulk list</source>
        <translation>Massenliste</translation>
    </message>
    <message>
        <source>from export files</source>
        <translation>aus Exportdateien</translation>
    </message>
    <message>
        <source>export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>by changes</source>
        <translation>nach Änderungen</translation>
    </message>
    <message>
        <source>one call a device</source>
        <translation>einem Aufruf je Gerät</translation>
    </message>
    <message>
        <source>One call a device</source>
        <translation>Ein Aufruf je Gerät</translation>
    </message>
    <message>
        <source>bulk pages</source>
        <translation>Sammelseiten</translation>
    </message>
    <message>
        <source>Bulk pages</source>
        <translation>Sammelseiten</translation>
    </message>
    <message>
        <source>export files</source>
        <translation>Exportdateien</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>Exportdateien</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatischer Wahl</translation>
    </message>
    <message>
        <source>Automatic: what finishes soonest</source>
        <translation>Automatisch: was am frühesten fertig ist</translation>
    </message>
    <message>
        <source>None: no licence for them</source>
        <translation>Keine: keine Lizenz dafür</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>is damaged: %1</source>
        <translation>ist beschädigt: %1</translation>
    </message>
    <message>
        <source>the cycle was never begun</source>
        <translation>der Zyklus wurde nie begonnen</translation>
    </message>
    <message>
        <source>holds no cycle of &quot;%1&quot;; poll it first</source>
        <translation>enthält keinen Zyklus von „%1“; fragen Sie ihn zuerst ab</translation>
    </message>
    <message>
        <source>vulnerability records could not be kept on their way: %1</source>
        <translation>Schwachstellensätze konnten unterwegs nicht aufbewahrt werden: %1</translation>
    </message>
    <message>
        <source>was removed while it was made</source>
        <translation>wurde entfernt, während es angelegt wurde</translation>
    </message>
    <message>
        <source>the cycle was not stored</source>
        <translation>der Zyklus wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>is a database, but not one of Trustgauge</source>
        <translation>ist eine Datenbank, aber keine von Trustgauge</translation>
    </message>
    <message>
        <source>was written by a newer version of Trustgauge (schema %1, known %2)</source>
        <translation>wurde von einer neueren Version von Trustgauge geschrieben (Schema %1, bekannt %2)</translation>
    </message>
    <message>
        <source>was written again and again while it was read</source>
        <translation>wurde immer wieder geschrieben, während es gelesen wurde</translation>
    </message>
    <message>
        <source>the tenant&apos;s row was not made</source>
        <translation>die Zeile des Mandanten wurde nicht angelegt</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>kann nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>kann nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>is a link, and such are not followed beside a store; remove it</source>
        <translation>ist ein Link, und einem solchen wird neben einer Datenbank nicht gefolgt; entfernen Sie ihn</translation>
    </message>
    <message>
        <source>is no regular file, and lies in the place of the store&apos;s log; remove it</source>
        <translation>ist keine gewöhnliche Datei und liegt an der Stelle des Protokolls der Datenbank; entfernen Sie sie</translation>
    </message>
    <message>
        <source>is not there, but what was last written to it is (&quot;%1&quot;): put the store back beside it</source>
        <translation>ist nicht da, wohl aber, was zuletzt hineingeschrieben wurde („%1“): legen Sie die Datenbank wieder daneben</translation>
    </message>
    <message>
        <source>there is no such store; poll a tenant first</source>
        <translation>es gibt keine solche Datenbank; fragen Sie zuerst einen Mandanten ab</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>cannot be written: its folder must take files beside it (%1)</source>
        <translation>kann nicht geschrieben werden: ihr Ordner muss Dateien daneben aufnehmen (%1)</translation>
    </message>
    <message>
        <source>the store cannot be copied to be read: %1</source>
        <translation>die Datenbank kann zum Lesen nicht kopiert werden: %1</translation>
    </message>
    <message>
        <source>cannot be locked: %1</source>
        <translation>kann nicht gesperrt werden: %1</translation>
    </message>
    <message>
        <source>holds vulnerability records that cannot be read</source>
        <translation>enthält Schwachstellensätze, die nicht lesbar sind</translation>
    </message>
    <message>
        <source>there is no memory to compress records</source>
        <translation>es fehlt Speicher, um Datensätze zu komprimieren</translation>
    </message>
    <message>
        <source>the vulnerability records that were kept are others by now</source>
        <translation>die aufbewahrten Schwachstellensätze sind inzwischen andere</translation>
    </message>
    <message>
        <source>is damaged: the vulnerability records are not as they were stored</source>
        <translation>ist beschädigt: die Schwachstellensätze sind nicht, wie sie gespeichert wurden</translation>
    </message>
    <message>
        <source>the newest cycle of &quot;%1&quot; is not there any more</source>
        <translation>der neueste Zyklus von „%1“ ist nicht mehr da</translation>
    </message>
    <message>
        <source>the cycle of %1</source>
        <translation>der Zyklus von %1</translation>
    </message>
    <message>
        <source>%1 has no readable &quot;%2&quot;</source>
        <translation>%1 hat kein lesbares „%2“</translation>
    </message>
    <message>
        <source>a cycle</source>
        <translation>ein Zyklus</translation>
    </message>
    <message>
        <source>%1 has an unreadable profile</source>
        <translation>%1 hat ein unlesbares Profil</translation>
    </message>
    <message>
        <source>%1 is not as it was stored</source>
        <translation>%1 ist nicht mehr, wie gespeichert wurde</translation>
    </message>
    <message>
        <source>a cycle of &quot;%1&quot; has no readable &quot;%2&quot;</source>
        <translation>ein Zyklus von „%1“ hat kein lesbares „%2“</translation>
    </message>
    <message>
        <source>the device &quot;%1&quot; is not as it was stored</source>
        <translation>das Gerät „%1“ ist nicht mehr, wie es gespeichert wurde</translation>
    </message>
    <message>
        <source>the rows of a device are there twice, or by half</source>
        <translation>die Zeilen eines Geräts sind doppelt oder nur zur Hälfte da</translation>
    </message>
    <message>
        <source>what was written was not read back</source>
        <translation>was geschrieben wurde, wurde nicht so zurückgelesen</translation>
    </message>
    <message>
        <source>its table &quot;%1&quot; is missing</source>
        <translation>ihre Tabelle „%1“ fehlt</translation>
    </message>
    <message>
        <source>its table &quot;%1&quot; lacks the column &quot;%2&quot;, or has another in its place</source>
        <translation>in ihrer Tabelle „%1“ fehlt die Spalte „%2“, oder eine andere steht an ihrer Stelle</translation>
    </message>
    <message>
        <source>it holds a %1 of somebody else, &quot;%2&quot;</source>
        <translation>sie enthält etwas von jemand anderem (%1): „%2“</translation>
    </message>
    <message>
        <source>is damaged, or no store: the database says: %1</source>
        <translation>ist beschädigt oder keine Datenbank von Trustgauge: SQLite meldet: %1</translation>
    </message>
    <message>
        <source>the database says: %1</source>
        <translation>SQLite meldet: %1</translation>
    </message>
    <message>
        <source>is damaged: it is shorter than it should be</source>
        <translation>ist beschädigt: sie ist kürzer, als sie sein müsste</translation>
    </message>
    <message>
        <source>the database says: %1 (%2); make room on its disk and try again, nothing that was stored before is lost</source>
        <translation>SQLite meldet: %1 (%2); schaffen Sie Platz auf dem Datenträger, und versuchen Sie es noch einmal; nichts, was vorher gespeichert war, ist verloren</translation>
    </message>
    <message>
        <source>the database says: %1 (%2)</source>
        <translation>SQLite meldet: %1 (%2)</translation>
    </message>
    <message>
        <source>it says to have the schema version %1, which there never was</source>
        <translation>sie nennt die Schemaversion %1, die es nie gab</translation>
    </message>
    <message>
        <source>%1 could be read by every user of this computer; it is its owner&apos;s alone now, and so is what lies beside it.</source>
        <translation>%1 war für jeden Benutzer dieses Rechners lesbar; nun gehört die Datei mit allem, was daneben liegt, ihrem Besitzer allein.</translation>
    </message>
    <message>
        <source>a tenant that it holds cycles of is not there any more</source>
        <translation>ein Mandant, von dem sie Zyklen enthält, ist nicht mehr da</translation>
    </message>
    <message>
        <source>is a link that leads nowhere</source>
        <translation>ist ein Link, der ins Leere führt</translation>
    </message>
    <message>
        <source>is a folder, not a database</source>
        <translation>ist ein Ordner, keine Datenbank</translation>
    </message>
    <message>
        <source>is no regular file</source>
        <translation>ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>is damaged: it is empty, which a store never is</source>
        <translation>ist beschädigt: sie ist leer, was sie nie ist</translation>
    </message>
    <message>
        <source>is damaged, or no store: it is too short for a database</source>
        <translation>ist beschädigt oder keine Datenbank von Trustgauge: sie ist zu kurz dafür</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (Prozess %2)</translation>
    </message>
    <message>
        <source>is shown by %1 already</source>
        <translation>wird schon von %1 gezeigt</translation>
    </message>
    <message>
        <source>is polled on schedule by %1 already</source>
        <translation>wird schon von %1 planmäßig abgefragt</translation>
    </message>
    <message>
        <source>is being polled by %1</source>
        <translation>wird gerade von %1 abgefragt</translation>
    </message>
    <message>
        <source>is being published by %1</source>
        <translation>wird gerade von %1 veröffentlicht</translation>
    </message>
    <message>
        <source>a kept answer about vulnerabilities is not as it was stored; &apos;poll --fresh&apos; asks for it anew</source>
        <translation>eine aufbewahrte Antwort über Schwachstellen ist nicht mehr, wie sie gespeichert wurde; „poll --fresh“ fragt neu danach</translation>
    </message>
    <message>
        <source>the vulnerability records are not as they were stored; &apos;poll --fresh&apos; asks for them anew</source>
        <translation>die Schwachstellensätze sind nicht, wie sie gespeichert wurden; „poll --fresh“ fragt sie neu ab</translation>
    </message>
    <message numerus="yes">
        <source>%1 stored %n device(s), and holds %2 now</source>
        <translation>
            <numerusform>%1 hat %n Gerät gespeichert und enthält jetzt %2</numerusform>
            <numerusform>%1 hat %n Geräte gespeichert und enthält jetzt %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were waiting to be published, and there are %1 now</source>
        <translation>
            <numerusform>%n Datensatz wartete auf die Veröffentlichung, und jetzt sind es %1</numerusform>
            <numerusform>%n Datensätze warteten auf die Veröffentlichung, und jetzt sind es %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were kept as published, and there are %1 now</source>
        <translation>
            <numerusform>%n Datensatz war als veröffentlicht vermerkt, und jetzt sind es %1</numerusform>
            <numerusform>%n Datensätze waren als veröffentlicht vermerkt, und jetzt sind es %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no cycle of &quot;%1&quot; has had this device</source>
        <translation>kein Zyklus von „%1“ hatte dieses Gerät</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>wurde angehalten</translation>
    </message>
    <message>
        <source>exists already; a backup never replaces a file</source>
        <translation>gibt es schon; eine Sicherung ersetzt nie eine Datei</translation>
    </message>
    <message>
        <source>its pages are damaged: %1</source>
        <translation>ihre Seiten sind beschädigt: %1</translation>
    </message>
    <message>
        <source>records of &quot;%1&quot; to be published are not there any more</source>
        <translation>zu veröffentlichende Datensätze von „%1“ sind nicht mehr da</translation>
    </message>
    <message>
        <source>how long its cycles are kept is not there any more</source>
        <translation>wie lange ihre Zyklen aufbewahrt werden, ist nicht mehr darin</translation>
    </message>
    <message>
        <source>%1; not everything of &quot;%2&quot; can be read any more</source>
        <translation>%1; nicht alles von „%2“ ist noch lesbar</translation>
    </message>
    <message>
        <source>is being thinned by %1</source>
        <translation>wird gerade von %1 ausgedünnt</translation>
    </message>
    <message>
        <source>the alerts of device &quot;%1&quot; are not as they were stored</source>
        <translation>die Warnungen des Geräts „%1“ sind nicht so, wie sie gespeichert wurden</translation>
    </message>
    <message>
        <source>the profile&apos;s row was not made</source>
        <translation>die Zeile des Profils wurde nicht angelegt</translation>
    </message>
    <message>
        <source>is a file, which has no users of its own; rights are given on a server</source>
        <translation>ist eine Datei, die keine eigenen Benutzer hat; Rechte werden auf einem Server vergeben</translation>
    </message>
    <message>
        <source>its server has no user &quot;%1&quot;; make it first (CREATE ROLE .. LOGIN)</source>
        <translation>sein Server hat keinen Benutzer „%1“; legen Sie ihn zuerst an (CREATE ROLE .. LOGIN)</translation>
    </message>
    <message>
        <source>holds no tenant &quot;%1&quot;</source>
        <translation>enthält keinen Mandanten „%1“</translation>
    </message>
    <message>
        <source>the server cannot be reached: %1</source>
        <translation>der Server ist nicht zu erreichen: %1</translation>
    </message>
    <message>
        <source>the connection to the server was lost: %1</source>
        <translation>die Verbindung zum Server ist abgerissen: %1</translation>
    </message>
    <message>
        <source>the server&apos;s user lacks a right: %1</source>
        <translation>dem Benutzer des Servers fehlt ein Recht: %1</translation>
    </message>
    <message>
        <source>the disk of the server is full: %1; nothing that was stored before is lost</source>
        <translation>der Datenträger des Servers ist voll: %1; nichts, was vorher gespeichert war, ist verloren</translation>
    </message>
    <message>
        <source>the server is overloaded: %1</source>
        <translation>der Server ist überlastet: %1</translation>
    </message>
    <message>
        <source>the server says: %1</source>
        <translation>der Server meldet: %1</translation>
    </message>
    <message>
        <source>is damaged, or no store: the server says: %1</source>
        <translation>ist beschädigt oder keine Datenbank von Trustgauge: der Server meldet: %1</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3, since %4)</source>
        <translation>%1 (Prozess %2 auf %3, seit %4)</translation>
    </message>
    <message>
        <source>is no URI of a PostgreSQL server, such as postgresql://USER@HOST/DATABASE?sslmode=verify-full</source>
        <translation>ist keine URI eines PostgreSQL-Servers, wie etwa postgresql://USER@HOST/DATABASE?sslmode=verify-full</translation>
    </message>
    <message>
        <source>has a password in it, where others can read it; give it in TRUSTGAUGE_STORE_PASSWORD, or in the file that PGPASSFILE names</source>
        <translation>enthält ein Passwort, das andere dort lesen können; geben Sie es in TRUSTGAUGE_STORE_PASSWORD an oder in der Datei, die PGPASSFILE nennt</translation>
    </message>
    <message>
        <source>must name the server&apos;s host and the database itself</source>
        <translation>muss den Host des Servers und die Datenbank selbst nennen</translation>
    </message>
    <message>
        <source>could be reached in plain text on another host (%1); add sslmode=verify-full and, for an authority of your own, sslrootcert=FILE</source>
        <translation>könnte auf einem anderen Host (%1) unverschlüsselt erreicht werden; fügen Sie sslmode=verify-full hinzu und für eine eigene Zertifizierungsstelle sslrootcert=FILE</translation>
    </message>
    <message>
        <source>is on a server older than PostgreSQL 13</source>
        <translation>ist auf einem Server, der älter als PostgreSQL 13 ist</translation>
    </message>
    <message>
        <source>is in a database whose encoding is not UTF8</source>
        <translation>ist in einer Datenbank, deren Kodierung nicht UTF8 ist</translation>
    </message>
    <message>
        <source>lies on a server; back it up with the server&apos;s own tools, such as &apos;pg_dump --schema=trustgauge&apos;</source>
        <translation>liegt auf einem Server; sichern Sie ihn mit dessen eigenen Werkzeugen, wie „pg_dump --schema=trustgauge“</translation>
    </message>
    <message>
        <source>the rows of &quot;%1&quot; were not written as they were read</source>
        <translation>die Zeilen von „%1“ wurden nicht so geschrieben, wie sie gelesen wurden</translation>
    </message>
    <message>
        <source>holds tenants already; a copy never replaces a store</source>
        <translation>enthält schon Mandanten; eine Kopie ersetzt nie eine Datenbank</translation>
    </message>
    <message>
        <source>exists already; a copy never replaces a store</source>
        <translation>gibt es schon; eine Kopie ersetzt nie eine Datenbank</translation>
    </message>
    <message>
        <source>%1; the tenants with their history were copied, but not all profiles and policies</source>
        <translation>%1; die Mandanten mit ihrem Verlauf wurden kopiert, aber nicht alle Profile und Richtlinien</translation>
    </message>
    <message>
        <source>is no longer there</source>
        <translation>ist nicht mehr da</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>der Server antwortet nicht</translation>
    </message>
    <message>
        <source>the server refused the sign-in: %1. Check the user in the URI, and give the password in TRUSTGAUGE_STORE_PASSWORD, in the file that PGPASSFILE names, or in the keychain</source>
        <translation>der Server hat die Anmeldung abgelehnt: %1. Prüfen Sie den Benutzer im URI, und geben Sie das Passwort in TRUSTGAUGE_STORE_PASSWORD, in der Datei, die PGPASSFILE nennt, oder im Schlüsselbund an</translation>
    </message>
    <message>
        <source>the server undid the transaction at its end; nothing of it was stored</source>
        <translation>der Server hat die Transaktion an ihrem Ende rückgängig gemacht; nichts davon wurde gespeichert</translation>
    </message>
    <message>
        <source>has a character in it that must be percent-encoded in a URI, or a password, which does not belong there</source>
        <translation>enthält ein Zeichen, das in einem URI prozentkodiert sein muss, oder ein Passwort, das nicht hineingehört</translation>
    </message>
    <message>
        <source>how long cycles are kept holds for all tenants, so only a user who may work on all of them may change it</source>
        <translation>wie lange Zyklen aufgehoben werden, gilt für alle Mandanten; nur ein Benutzer, der an allen arbeiten darf, kann es ändern</translation>
    </message>
    <message>
        <source>the connection that kept other programs away was lost, and another one may be at work by now; so what this program was about to store was not stored</source>
        <translation>die Verbindung, die andere Programme fernhielt, ging verloren, und inzwischen kann ein anderes am Werk sein; was dieses Programm speichern wollte, wurde daher nicht gespeichert</translation>
    </message>
    <message>
        <source>only the user who made this store can give rights to it</source>
        <translation>nur der Benutzer, der diesen Speicher angelegt hat, kann Rechte an ihm geben</translation>
    </message>
    <message>
        <source>the server&apos;s user has no right to this store; the user who made it gives rights, with &apos;store grant&apos;</source>
        <translation>der Benutzer des Servers hat kein Recht an diesem Speicher; der Benutzer, der ihn angelegt hat, gibt Rechte mit „store grant“</translation>
    </message>
</context>
<context>
    <name>StoreTrial</name>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Rechner</translation>
    </message>
    <message>
        <source>%1, port %2, answers</source>
        <translation>%1, Port %2, antwortet</translation>
    </message>
    <message>
        <source>Check the host&apos;s name and port, whether the server listens to the network (listen_addresses), and the firewalls on the way.</source>
        <translation>Prüfen Sie Namen und Port des Hosts, ob der Server am Netzwerk lauscht (listen_addresses) und die Firewalls auf dem Weg.</translation>
    </message>
    <message>
        <source>as %1, to the database %2</source>
        <translation>als %1 an der Datenbank %2</translation>
    </message>
    <message>
        <source>agreed on, or not needed</source>
        <translation>ausgehandelt oder nicht nötig</translation>
    </message>
    <message>
        <source>The server is starting or ending; try again soon.</source>
        <translation>Der Server startet oder endet gerade; versuchen Sie es bald noch einmal.</translation>
    </message>
    <message>
        <source>Give the user&apos;s password.</source>
        <translation>Geben Sie das Passwort des Benutzers an.</translation>
    </message>
    <message>
        <source>Check the user&apos;s name and password.</source>
        <translation>Prüfen Sie Namen und Passwort des Benutzers.</translation>
    </message>
    <message>
        <source>Whoever keeps the server must have made the user and the database, and let the user in from this computer (pg_hba.conf).</source>
        <translation>Wer den Server verwaltet, muss Benutzer und Datenbank angelegt haben und den Benutzer von diesem Rechner aus zulassen (pg_hba.conf).</translation>
    </message>
    <message>
        <source>Start the server, or check the folder of its socket.</source>
        <translation>Starten Sie den Server oder prüfen Sie den Ordner seines Sockets.</translation>
    </message>
    <message>
        <source>The server must speak TLS (ssl = on), under the host name that the URI has. Of an authority of your own, name the certificate&apos;s file in the URI: sslrootcert=FILE.</source>
        <translation>Der Server muss TLS sprechen (ssl = on), unter dem Hostnamen, der im URI steht. Bei einer eigenen Zertifizierungsstelle nennen Sie die Datei ihres Zertifikats im URI: sslrootcert=DATEI.</translation>
    </message>
    <message>
        <source>not in use: it stays on this computer</source>
        <translation>nicht im Einsatz: bleibt auf diesem Rechner</translation>
    </message>
    <message>
        <source>may make the store</source>
        <translation>darf den Speicher anlegen</translation>
    </message>
    <message>
        <source>the database has no store, and %1 may not make one</source>
        <translation>die Datenbank enthält keinen Speicher, und %1 darf keinen anlegen</translation>
    </message>
    <message>
        <source>Let the owner of the database make it: the first poll into it does so.</source>
        <translation>Lassen Sie ihn vom Eigentümer der Datenbank anlegen: Die erste Abfrage dorthin tut das.</translation>
    </message>
    <message>
        <source>%1 may not use the store</source>
        <translation>%1 darf den Speicher nicht benutzen</translation>
    </message>
    <message>
        <source>Let whoever keeps the store run: trustgauge-cli store grant reader %1 --store URI</source>
        <translation>Wer den Speicher verwaltet, muss ausführen: trustgauge-cli store grant reader %1 --store URI</translation>
    </message>
    <message>
        <source>operator: look, tune, poll and publish</source>
        <translation>Betreiber: ansehen, gewichten, abfragen und veröffentlichen</translation>
    </message>
    <message>
        <source>reader: look, export and tune</source>
        <translation>Leser: ansehen, exportieren und gewichten</translation>
    </message>
    <message>
        <source>the server is older than PostgreSQL 13</source>
        <translation>der Server ist älter als PostgreSQL 13</translation>
    </message>
    <message>
        <source>Take a newer one.</source>
        <translation>Nehmen Sie einen neueren.</translation>
    </message>
    <message>
        <source>the encoding of the database is not UTF8</source>
        <translation>die Zeichenkodierung der Datenbank ist nicht UTF8</translation>
    </message>
    <message>
        <source>Make the database anew, with ENCODING &apos;UTF8&apos;.</source>
        <translation>Legen Sie die Datenbank neu an, mit ENCODING &apos;UTF8&apos;.</translation>
    </message>
    <message>
        <source>there is none yet; it is made when the store is opened</source>
        <translation>noch keines vorhanden; es wird beim Öffnen des Speichers angelegt</translation>
    </message>
    <message>
        <source>schema %1, of a newer Trustgauge; this one knows %2</source>
        <translation>Schema %1, von einem neueren Trustgauge; dieses kennt %2</translation>
    </message>
    <message>
        <source>Update Trustgauge on this computer.</source>
        <translation>Aktualisieren Sie Trustgauge auf diesem Rechner.</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>Schema %1</translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>TenantChecks</name>
    <message>
        <source>Give the tenant a name.</source>
        <translation>Geben Sie dem Mandanten einen Namen.</translation>
    </message>
    <message>
        <source>Enter the directory (tenant) id.</source>
        <translation>Geben Sie die Verzeichnis-ID (Mandanten-ID) ein.</translation>
    </message>
    <message>
        <source>Enter the application (client) id.</source>
        <translation>Geben Sie die Anwendungs-ID (Client-ID) ein.</translation>
    </message>
    <message>
        <source>Another tenant has this name.</source>
        <translation>Ein anderer Mandant hat diesen Namen.</translation>
    </message>
    <message>
        <source>This is the secret&apos;s ID, pasted instead of its value. The portal shows the value once, when the secret is created: copy that, or create a new one.</source>
        <translation>Das ist die ID des Geheimnisses statt seines Werts. Das Portal zeigt den Wert einmal, wenn das Geheimnis erstellt wird: kopieren Sie ihn, oder erstellen Sie ein neues.</translation>
    </message>
    <message>
        <source>Enter the value of the client secret.</source>
        <translation>Geben Sie den Wert des Clientgeheimnisses ein.</translation>
    </message>
    <message>
        <source>The ids changed, so the secret must be given again.</source>
        <translation>Die IDs wurden geändert, daher muss das Geheimnis neu eingegeben werden.</translation>
    </message>
    <message>
        <source>Enter the address of the REST proxy.</source>
        <translation>Geben Sie die Adresse des REST-Proxys ein.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s user name to this password.</source>
        <translation>Geben Sie zu diesem Kennwort den Benutzernamen des Proxys ein.</translation>
    </message>
    <message>
        <source>A user name of a proxy cannot hold a colon.</source>
        <translation>Der Benutzername eines Proxys darf keinen Doppelpunkt enthalten.</translation>
    </message>
    <message>
        <source>Choose the certificate with its private key.</source>
        <translation>Wählen Sie das Zertifikat mit seinem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>This is a domain name. Enter the directory (tenant) id, a GUID: the Overview of Microsoft Entra ID shows it, and so does the app registration.</source>
        <translation>Das ist ein Domänenname. Geben Sie die Verzeichnis-ID (Mandanten-ID) ein, eine GUID: Die Übersicht von Microsoft Entra ID zeigt sie, die App-Registrierung ebenso.</translation>
    </message>
    <message>
        <source>Enter the secret without the quotation marks.</source>
        <translation>Geben Sie das Geheimnis ohne die Anführungszeichen ein.</translation>
    </message>
    <message>
        <source>This is not understood as a date. Choose it from the calendar, type it as 2030-01-31, or leave it empty.</source>
        <translation>Das wird nicht als Datum verstanden. Wählen Sie es im Kalender, geben Sie es als 2030-01-31 ein, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>Enter the user whose password it is.</source>
        <translation>Geben Sie den Benutzer ein, dessen Kennwort es ist.</translation>
    </message>
    <message>
        <source>“%1” is this tenant already.</source>
        <translation>„%1“ ist dieser Mandant schon.</translation>
    </message>
</context>
<context>
    <name>TenantHealth</name>
    <message>
        <source>polling now</source>
        <translation>wird gerade abgefragt</translation>
    </message>
    <message>
        <source>polled by another program</source>
        <translation>von einem anderen Programm abgefragt</translation>
    </message>
    <message>
        <source>last poll failed</source>
        <translation>letzte Abfrage fehlgeschlagen</translation>
    </message>
    <message>
        <source>last poll failed %1</source>
        <comment>age</comment>
        <translation>letzte Abfrage %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 cycle %2</source>
        <comment>state, age</comment>
        <translation>Zyklus %2: %1</translation>
    </message>
    <message>
        <source>never polled</source>
        <translation>nie abgefragt</translation>
    </message>
    <message>
        <source>The last poll failed. %1</source>
        <translation>Die letzte Abfrage ist fehlgeschlagen. %1</translation>
    </message>
    <message>
        <source>The poll of %1 failed. %2</source>
        <comment>time, reason</comment>
        <translation>Die Abfrage von %1 ist fehlgeschlagen. %2</translation>
    </message>
    <message>
        <source>Shown is the last good cycle, of %1, %2.</source>
        <comment>time, age</comment>
        <translation>Gezeigt wird der letzte gute Zyklus, vom %1, %2.</translation>
    </message>
    <message>
        <source>No device of this tenant has been read yet.</source>
        <translation>Von diesem Mandanten wurde noch kein Gerät gelesen.</translation>
    </message>
    <message>
        <source>Partial cycle of %1. %2</source>
        <comment>time, reason</comment>
        <translation>Unvollständiger Zyklus vom %1. %2</translation>
    </message>
    <message>
        <source>What is missing is unknown, not safe: scores may be too low. It is published only when you say so.</source>
        <translation>Was fehlt, ist unbekannt und nicht sicher: Werte können zu niedrig sein. Veröffentlicht wird der Zyklus nur auf Ihr Wort hin.</translation>
    </message>
</context>
<context>
    <name>TrayStatus</name>
    <message>
        <source>%1, next %2</source>
        <comment>tenant and last cycle, time</comment>
        <translation>%1, nächster %2</translation>
    </message>
    <message>
        <source>Trustgauge: polling is paused</source>
        <translation>Trustgauge: Das Abfragen ist angehalten</translation>
    </message>
    <message>
        <source>Trustgauge: the store cannot be used</source>
        <translation>Trustgauge: Der Speicher kann nicht benutzt werden</translation>
    </message>
    <message>
        <source>Trustgauge: the list of tenants cannot be read</source>
        <translation>Trustgauge: die Liste der Mandanten kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Worst band of a device: %1</source>
        <translation>Schlechteste Stufe eines Geräts: %1</translation>
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
        <translation>Qt %1 (gebaut mit %2)</translation>
    </message>
    <message>
        <source>About Trustgauge</source>
        <translation>Über Trustgauge</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Zero-trust device risk scores for Microsoft Defender for Endpoint.</source>
        <translation>Zero-Trust-Risikowerte für Geräte aus Microsoft Defender for Endpoint.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later one, without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder einer späteren, ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ActionBars</name>
    <message>
        <source>Devices by action</source>
        <translation>Geräte nach Aktion</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln device(s), %2</source>
        <comment>action; share</comment>
        <translation>
            <numerusform>%1: %Ln Gerät, %2</numerusform>
            <numerusform>%1: %Ln Geräte, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; compared with %2</source>
        <comment>devices of an action; of the other policy</comment>
        <translation>%1; verglichen mit %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ActionsCard</name>
    <message>
        <source>Who meets which action</source>
        <translation>Wen welche Aktion trifft</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Scale of the bars</source>
        <translation>Maßstab der Balken</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Devices by action as</source>
        <translation>Geräte nach Aktion als</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Devices by action</source>
        <translation>Geräte nach Aktion</translation>
    </message>
    <message>
        <source>dashed: what it is compared with</source>
        <translation>gestrichelt: womit verglichen wird</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ActivityPage</name>
    <message>
        <source>Cycles</source>
        <translation>Zyklen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
</context>
<context>
    <name>Trustgauge::AlertSection</name>
    <message>
        <source>Ask</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Ask for the open alerts of this device</source>
        <translation>Die offenen Warnungen dieses Geräts abfragen</translation>
    </message>
    <message>
        <source>Asks Defender for the alerts of this device that are not resolved. They are shown beside the score and do not count in it.</source>
        <translation>Fragt Defender nach den nicht gelösten Warnungen dieses Geräts. Sie stehen neben der Punktzahl und zählen nicht in ihr.</translation>
    </message>
    <message>
        <source>Open alerts</source>
        <translation>Offene Warnungen</translation>
    </message>
    <message>
        <source>Open alerts of the device</source>
        <translation>Offene Warnungen des Geräts</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird abgefragt …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be read.</source>
        <translation>
            <numerusform>%Ln weitere war nicht lesbar.</numerusform>
            <numerusform>%Ln weitere waren nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>None at %1.</source>
        <translation>Keine um %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln high</source>
        <extracomment>alerts of that severity</extracomment>
        <translation>
            <numerusform>%Ln hohe</numerusform>
            <numerusform>%Ln hohe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln medium</source>
        <translation>
            <numerusform>%Ln mittlere</numerusform>
            <numerusform>%Ln mittlere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln low</source>
        <translation>
            <numerusform>%Ln niedrige</numerusform>
            <numerusform>%Ln niedrige</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at %1.</source>
        <extracomment>%1 is a time, %2 a list such as &quot;1 high, 2 low&quot;</extracomment>
        <translation>
            <numerusform>%Ln um %1.</numerusform>
            <numerusform>%Ln um %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at %1 (%2).</source>
        <translation>
            <numerusform>%Ln um %1 (%2).</numerusform>
            <numerusform>%Ln um %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::AlertTeller</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>Trustgauge::AllTenantsPage</name>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>each under its own profile</source>
        <translation>jeder unter seinem eigenen Profil</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>Diagnose starten</translation>
    </message>
    <message>
        <source>Poll all now</source>
        <translation>Alle jetzt abfragen</translation>
    </message>
    <message>
        <source>Worst devices</source>
        <translation>Schlechteste Geräte</translation>
    </message>
    <message>
        <source>Worst devices of all tenants</source>
        <translation>Schlechteste Geräte aller Mandanten</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>There is no tenant yet.</source>
        <translation>Es gibt noch keinen Mandanten.</translation>
    </message>
    <message>
        <source>All tenants will stand here side by side, with their state and their worst devices.</source>
        <translation>Alle Mandanten stehen hier nebeneinander, mit ihrem Zustand und ihren schlechtesten Geräten.</translation>
    </message>
    <message>
        <source>of all tenants</source>
        <translation>aller Mandanten</translation>
    </message>
    <message numerus="yes">
        <source>at least; %Ln tenant(s) lack data</source>
        <translation>
            <numerusform>mindestens; bei %Ln Mandant fehlen Daten</numerusform>
            <numerusform>mindestens; bei %Ln Mandanten fehlen Daten</numerusform>
        </translation>
    </message>
    <message>
        <source>none needs you</source>
        <translation>keiner braucht Sie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln braucht Sie</numerusform>
            <numerusform>%Ln brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>in no band</source>
        <translation>in keiner Stufe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) with the highest scores</source>
        <translation>
            <numerusform>%Ln Gerät mit der höchsten Punktzahl</numerusform>
            <numerusform>%Ln Geräte mit den höchsten Punktzahlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the devices of all tenants</source>
        <translation>Die Geräte aller Mandanten filtern</translation>
    </message>
    <message>
        <source>Filter the devices of all tenants, for example %1</source>
        <translation>Die Geräte aller Mandanten filtern, zum Beispiel %1</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV …</translation>
    </message>
    <message>
        <source>Writes the tenants with their counts as a CSV file</source>
        <translation>Schreibt die Mandanten mit ihren Anzahlen als CSV-Datei</translation>
    </message>
    <message>
        <source>Export the tenants as CSV</source>
        <translation>Die Mandanten als CSV exportieren</translation>
    </message>
    <message>
        <source>none matches</source>
        <translation>keines passt</translation>
    </message>
    <message>
        <source>that match</source>
        <translation>die passen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the tenants</source>
        <translation>Mandanten exportieren</translation>
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
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>%1 Zeilen wurden nach %2 geschrieben.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::AppliedNotes</name>
    <message>
        <source>Preview publishing</source>
        <translation>Vorschau der Veröffentlichung</translation>
    </message>
    <message>
        <source>Preview publishing of %1</source>
        <comment>tenant</comment>
        <translation>Vorschau der Veröffentlichung von %1</translation>
    </message>
    <message>
        <source>Opens Publishing: what would be sent, the brake, and the button that sends it</source>
        <translation>Öffnet „Veröffentlichen“: was gesendet würde, die Bremse und die Schaltfläche, die es sendet</translation>
    </message>
    <message>
        <source>Nothing goes out: it has no publishing target.</source>
        <translation>Es geht nichts hinaus: Er hat kein Veröffentlichungsziel.</translation>
    </message>
    <message>
        <source>Nothing goes out: the demo is never published to another computer.</source>
        <translation>Es geht nichts hinaus: Die Demo wird nie auf einen anderen Rechner veröffentlicht.</translation>
    </message>
    <message>
        <source>Looking what has gone out…</source>
        <translation>Es wird nachgesehen, was hinausgegangen ist …</translation>
    </message>
    <message>
        <source>Nothing has gone out yet: poll the tenant first.</source>
        <translation>Es ist noch nichts hinausgegangen: Fragen Sie den Mandanten zuerst ab.</translation>
    </message>
    <message>
        <source>What has gone out last was scored with it already.</source>
        <translation>Was zuletzt hinausging, wurde schon damit bewertet.</translation>
    </message>
    <message>
        <source>The new scores are not out yet: what went out last was scored with another profile.</source>
        <translation>Die neuen Werte sind noch nicht hinausgegangen: Was zuletzt hinausging, wurde mit einem anderen Profil bewertet.</translation>
    </message>
    <message>
        <source>The new scores are not out yet: the newest cycle was not published.</source>
        <translation>Die neuen Werte sind noch nicht hinausgegangen: Der neueste Zyklus wurde nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>More devices change band, or are missing, than the brake of %1 allows.</source>
        <translation>Mehr Geräte wechseln die Stufe oder fehlen, als die Bremse von %1 zulässt.</translation>
    </message>
    <message>
        <source>That cycle is partial, so it goes out only when you say so.</source>
        <translation>Dieser Zyklus ist unvollständig und geht daher nur hinaus, wenn Sie es sagen.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ApplyDialog</name>
    <message>
        <source>Use a profile</source>
        <translation>Ein Profil verwenden</translation>
    </message>
    <message>
        <source>Tenants, and what the profile would do to each</source>
        <translation>Mandanten, und was das Profil bei jedem bewirken würde</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Alle Mandanten</translation>
    </message>
    <message>
        <source>Tenants that are counted</source>
        <translation>Mandanten, für die gezählt ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Score tenants with “%1”?</source>
        <translation>Mandanten mit „%1“ bewerten?</translation>
    </message>
    <message>
        <source>The bands of each tenant&apos;s newest cycle are shown as they would be, and in brackets how they change. Hash of the profile: %1. Nothing is published by this.</source>
        <translation>Gezeigt werden die Stufen des neuesten Zyklus jedes Mandanten, wie sie wären, und in Klammern, wie sie sich ändern. Hash des Profils: %1. Veröffentlicht wird dadurch nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Counted for %1 of %Ln tenant(s)…</source>
        <translation>
            <numerusform>Für %1 von %Ln Mandanten gezählt …</numerusform>
            <numerusform>Für %1 von %Ln Mandanten gezählt …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) of the chosen tenants change band.</source>
        <translation>
            <numerusform>%Ln Gerät der gewählten Mandanten wechselt die Stufe.</numerusform>
            <numerusform>%Ln Geräte der gewählten Mandanten wechseln die Stufe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use for %Ln tenant(s)</source>
        <translation>
            <numerusform>Für %Ln Mandanten verwenden</numerusform>
            <numerusform>Für %Ln Mandanten verwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tenant, its former profile</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Give each tenant its former profile back</source>
        <translation>Jedem Mandanten sein früheres Profil zurückgeben</translation>
    </message>
    <message>
        <source>Other tenants…</source>
        <translation>Andere Mandanten …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in use for %Ln tenant(s).</source>
        <translation>
            <numerusform>„%1“ ist für %Ln Mandanten in Gebrauch.</numerusform>
            <numerusform>„%1“ ist für %Ln Mandanten in Gebrauch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::ApplyModel</name>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Change band</source>
        <translation>Wechseln die Stufe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>devices, change</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>uses it already</source>
        <translation>verwendet es schon</translation>
    </message>
    <message>
        <source>never polled</source>
        <translation>nie abgefragt</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>wird geladen …</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt …</translation>
    </message>
</context>
<context>
    <name>Trustgauge::AsOfLine</name>
    <message>
        <source>As of %1, as scored then with %2 %3. Only to be read; everything else goes on with the newest cycle.</source>
        <comment>time, name of a profile, hash</comment>
        <translation>Stand %1, bewertet wie damals mit %2 %3. Nur zum Lesen; alles andere geht mit dem neuesten Zyklus weiter.</translation>
    </message>
    <message>
        <source>That cycle cannot be shown: %1</source>
        <translation>Dieser Zyklus kann nicht gezeigt werden: %1</translation>
    </message>
    <message>
        <source>Reading that cycle…</source>
        <translation>Der Zyklus wird gelesen …</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Zurück zu jetzt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Trustgauge::Background</name>
    <message>
        <source>Poll all tenants now</source>
        <translation>Alle Mandanten jetzt abfragen</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Abfragen anhalten</translation>
    </message>
    <message>
        <source>Resume polling</source>
        <translation>Abfragen fortsetzen</translation>
    </message>
    <message>
        <source>Ask again when the window is closed</source>
        <translation>Beim Schließen des Fensters wieder fragen</translation>
    </message>
    <message>
        <source>Open Trustgauge</source>
        <translation>Trustgauge öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Trustgauge goes on polling</source>
        <translation>Trustgauge fragt weiter ab</translation>
    </message>
    <message>
        <source>The window is closed; Trustgauge stays here in the tray. Its menu ends it.</source>
        <translation>Das Fenster ist geschlossen; Trustgauge bleibt hier im Infobereich. Sein Menü beendet es.</translation>
    </message>
    <message>
        <source>Close Trustgauge</source>
        <translation>Trustgauge schließen</translation>
    </message>
    <message>
        <source>Go on polling?</source>
        <translation>Weiter abfragen?</translation>
    </message>
    <message>
        <source>This desktop has no tray to stay in. Minimised, Trustgauge goes on polling on schedule; when it ends, nothing is polled or published until it is started again.</source>
        <translation>Diese Arbeitsumgebung hat keinen Infobereich. Minimiert fragt Trustgauge weiter nach Zeitplan ab; wird es beendet, wird bis zum nächsten Start nichts abgefragt oder veröffentlicht.</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Nicht wieder fragen</translation>
    </message>
    <message>
        <source>Keep running, minimised</source>
        <translation>Minimiert weiterlaufen</translation>
    </message>
</context>
<context>
    <name>Trustgauge::BandChart</name>
    <message>
        <source>Devices by band</source>
        <translation>Geräte nach Stufe</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): %Ln device(s)</source>
        <translation>
            <numerusform>%1 (%2): %Ln Gerät</numerusform>
            <numerusform>%1 (%2): %Ln Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln device(s)</source>
        <translation>
            <numerusform>%1: %Ln Gerät</numerusform>
            <numerusform>%1: %Ln Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>no band</source>
        <translation>keine Stufe</translation>
    </message>
    <message>
        <source>%1, %2; before: %3, %4</source>
        <comment>devices, share; devices before, share before</comment>
        <translation>%1, %2; vorher: %3, %4</translation>
    </message>
    <message>
        <source>%1, %2; at worst: %3, %4</source>
        <comment>devices, share; devices at worst, share at worst</comment>
        <translation>%1, %2; schlimmstenfalls: %3, %4</translation>
    </message>
</context>
<context>
    <name>Trustgauge::BandLegend</name>
    <message>
        <source>Bands shown in the chart</source>
        <translation>Im Diagramm gezeigte Stufen</translation>
    </message>
</context>
<context>
    <name>Trustgauge::BarChart</name>
    <message>
        <source>Save the chart…</source>
        <translation>Diagramm speichern …</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Trustgauge::BreakdownPanel</name>
    <message>
        <source>Breakdown of the selected device</source>
        <translation>Aufschlüsselung des gewählten Geräts</translation>
    </message>
    <message>
        <source>Select a device to see why it has its score.</source>
        <translation>Wählen Sie ein Gerät, um zu sehen, wie sein Wert zustande kommt.</translation>
    </message>
    <message>
        <source>Score %1 (%2)</source>
        <translation>Wert %1 (%2)</translation>
    </message>
    <message>
        <source>Unknown, so not judged: %1.</source>
        <translation>Unbekannt und daher nicht beurteilt: %1.</translation>
    </message>
    <message>
        <source>Cheapest change to the next band</source>
        <translation>Kleinste Änderung zur nächsten Stufe</translation>
    </message>
    <message>
        <source>Since the cycle before</source>
        <translation>Seit dem vorigen Zyklus</translation>
    </message>
    <message>
        <source>completeness %1</source>
        <translation>Vollständigkeit %1</translation>
    </message>
    <message>
        <source>Insufficient data: only %1 of the points can be judged, below the floor of %2. Unknown: %3.</source>
        <translation>Zu wenig Daten: nur %1 der Punkte sind beurteilbar, weniger als die Untergrenze von %2. Unbekannt: %3.</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Asks Defender for the record of this device, and shows it as it comes.</source>
        <translation>Fragt Defender nach dem Datensatz dieses Geräts und zeigt ihn, wie er kommt.</translation>
    </message>
    <message>
        <source>Open in portal</source>
        <translation>Im Portal öffnen</translation>
    </message>
    <message>
        <source>Opens the device&apos;s page in the Defender portal, in the browser.</source>
        <translation>Öffnet die Seite des Geräts im Defender-Portal, im Browser.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>score, band</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Cheapest change to the next band under the edited profile</source>
        <translation>Kleinste Änderung zur nächsten Stufe unter dem bearbeiteten Profil</translation>
    </message>
</context>
<context>
    <name>Trustgauge::BudgetCard</name>
    <message>
        <source>Limits of the API</source>
        <translation>Grenzen der API</translation>
    </message>
    <message>
        <source>Show the calls of the last hour</source>
        <translation>Die Aufrufe der letzten Stunde zeigen</translation>
    </message>
    <message>
        <source>Endpoint of which the calls are shown</source>
        <translation>Endpunkt, dessen Aufrufe gezeigt werden</translation>
    </message>
    <message>
        <source>Each endpoint has limits of its own</source>
        <translation>Jeder Endpunkt hat eigene Grenzen</translation>
    </message>
    <message>
        <source>Minute from</source>
        <translation>Minute ab</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Left of the minute</source>
        <translation>Übrig in der Minute</translation>
    </message>
    <message>
        <source>Calls of the hour</source>
        <translation>Aufrufe der Stunde</translation>
    </message>
    <message>
        <source>Calls in each minute of the last hour</source>
        <translation>Aufrufe in jeder Minute der letzten Stunde</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht abgefragt</translation>
    </message>
    <message>
        <source>left: %1 of %2 this minute, %3 of %4 this hour</source>
        <translation>übrig: %1 von %2 in dieser Minute, %3 von %4 in dieser Stunde</translation>
    </message>
    <message>
        <source>this service has no limits</source>
        <translation>dieser Dienst hat keine Grenzen</translation>
    </message>
</context>
<context>
    <name>Trustgauge::BundleDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Supportpaket</translation>
    </message>
    <message>
        <source>Text of the support bundle</source>
        <translation>Text des Supportpakets</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This is everything that will be saved. Secrets and tokens are taken out; names of devices and people, addresses and hosts of your own are replaced by pseudonyms.</source>
        <translation>Dies ist alles, was gespeichert wird. Geheimnisse und Token sind herausgenommen; Namen von Geräten und Personen, Adressen und eigene Rechner sind durch Pseudonyme ersetzt.</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Supportpaket speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CallChart</name>
    <message>
        <source>Calls in each minute of the last hour</source>
        <translation>Aufrufe in jeder Minute der letzten Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in the last hour</source>
        <translation>
            <numerusform>%Ln Aufruf in der letzten Stunde</numerusform>
            <numerusform>%Ln Aufrufe in der letzten Stunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln call(s)</source>
        <extracomment>of a minute: %1 and %2 are times of day</extracomment>
        <translation>
            <numerusform>%1 bis %2: %Ln Aufruf</numerusform>
            <numerusform>%1 bis %2: %Ln Aufrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of %2 that a minute allows</source>
        <translation>%1 von %2, die eine Minute erlaubt</translation>
    </message>
    <message>
        <source>Calls per minute</source>
        <translation>Aufrufe je Minute</translation>
    </message>
    <message>
        <source>limit of a minute</source>
        <translation>Grenze einer Minute</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CallModel</name>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation>Mittlere Dauer</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
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
        <translation>Aufrufe filtern</translation>
    </message>
    <message>
        <source>Filter by endpoint or result</source>
        <translation>Nach Endpunkt oder Ergebnis filtern</translation>
    </message>
    <message>
        <source>Copies the rows that are shown. None holds a secret.</source>
        <translation>Kopiert die gezeigten Zeilen. Keine enthält ein Geheimnis.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Calls of this program</source>
        <translation>Aufrufe dieses Programms</translation>
    </message>
    <message>
        <source>none since the start; a poll or the doctor makes some</source>
        <translation>keine seit dem Start; eine Abfrage oder die Diagnose macht welche</translation>
    </message>
    <message>
        <source>%1 since the start, of all tenants</source>
        <comment>calls</comment>
        <translation>%1 seit dem Start, von allen Mandanten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln Aufruf</numerusform>
            <numerusform>%Ln Aufrufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::CellFilterActions</name>
    <message>
        <source>Filter by this cell</source>
        <translation>Nach dieser Zelle filtern</translation>
    </message>
    <message>
        <source>Leave out what is like this cell</source>
        <translation>Weglassen, was dieser Zelle gleicht</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CertificateField</name>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>Take certificate and private key from a PEM file</source>
        <translation>Zertifikat und privaten Schlüssel aus einer PEM-Datei nehmen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Take certificate and private key, as PEM text, from the clipboard</source>
        <translation>Zertifikat und privaten Schlüssel als PEM-Text aus der Zwischenablage nehmen</translation>
    </message>
    <message>
        <source>None chosen: a PEM text of the certificate with its private key.</source>
        <translation>Keines gewählt: ein PEM-Text des Zertifikats mit seinem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Certificate and private key</source>
        <translation>Zertifikat und privater Schlüssel</translation>
    </message>
    <message>
        <source>PEM text (*.pem *.key *.crt)</source>
        <translation>PEM-Text (*.pem *.key *.crt)</translation>
    </message>
    <message>
        <source>Certificate “%1”, thumbprint %2, valid from %3 to %4</source>
        <translation>Zertifikat „%1“, Fingerabdruck %2, gültig von %3 bis %4</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ChangeCard</name>
    <message>
        <source>Since the cycle before</source>
        <translation>Seit dem vorigen Zyklus</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Largest changes</source>
        <translation>Größte Änderungen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Main cause</source>
        <translation>Hauptursache</translation>
    </message>
    <message>
        <source>Changes by cause</source>
        <translation>Änderungen nach Ursache</translation>
    </message>
    <message>
        <source>Devices that changed most</source>
        <translation>Geräte mit der größten Änderung</translation>
    </message>
    <message>
        <source>This is the first cycle; from the next one on, what changed and why is shown here.</source>
        <translation>Dies ist der erste Zyklus; ab dem nächsten steht hier, was sich warum geändert hat.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>verglichen mit %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s) rose</source>
        <translation>
            <numerusform>%Ln Wert ist gestiegen</numerusform>
            <numerusform>%Ln Werte sind gestiegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s) fell</source>
        <translation>
            <numerusform>%Ln Wert ist gefallen</numerusform>
            <numerusform>%Ln Werte sind gefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) appeared</source>
        <translation>
            <numerusform>%Ln Gerät ist neu</numerusform>
            <numerusform>%Ln Geräte sind neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) were not seen</source>
        <translation>
            <numerusform>%Ln Gerät wurde nicht gesehen</numerusform>
            <numerusform>%Ln Geräte wurden nicht gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>To a worse band</source>
        <translation>In eine schlechtere Stufe</translation>
    </message>
    <message>
        <source>To a better band</source>
        <translation>In eine bessere Stufe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) fell to insufficient data</source>
        <translation>
            <numerusform>%Ln Gerät hat nun zu wenig Daten</numerusform>
            <numerusform>%Ln Geräte haben nun zu wenig Daten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) came back from insufficient data</source>
        <translation>
            <numerusform>%Ln Gerät hat wieder genügend Daten</numerusform>
            <numerusform>%Ln Geräte haben wieder genügend Daten</numerusform>
        </translation>
    </message>
    <message>
        <source>The cycle before cannot be read: %1</source>
        <translation>Der Zyklus davor kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>No cycle before this one is stored.</source>
        <translation>Vor diesem ist kein Zyklus gespeichert.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ChangesCard</name>
    <message>
        <source>How often it would have changed</source>
        <translation>Wie oft sie gewechselt hätte</translation>
    </message>
    <message>
        <source>Days in which changes of action are counted</source>
        <translation>Tage, in denen Wechsel der Aktion gezählt werden</translation>
    </message>
    <message>
        <source>days</source>
        <comment>after a number in a field</comment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Count changes</source>
        <translation>Wechsel zählen</translation>
    </message>
    <message>
        <source>Replays the stored cycles of these days under the rules as they are now</source>
        <translation>Spielt die gespeicherten Zyklen dieser Tage nach, unter den Regeln, wie sie jetzt sind</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Changes of action as</source>
        <translation>Wechsel der Aktion als</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Wechsel</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Devices by changes of action</source>
        <translation>Geräte nach Wechseln der Aktion</translation>
    </message>
    <message>
        <source>Replaying the stored cycles…</source>
        <translation>Gespeicherte Zyklen werden nachgespielt …</translation>
    </message>
    <message>
        <source>Counting was cancelled.</source>
        <translation>Das Zählen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A device whose action changes again and again annoys whoever uses it. The stored cycles tell how often that would have happened.</source>
        <translation>Ein Gerät, dessen Aktion immer wieder wechselt, ärgert den, der es benutzt. Die gespeicherten Zyklen zeigen, wie oft das geschehen wäre.</translation>
    </message>
    <message>
        <source>In %1 of %2:</source>
        <comment>cycles; days</comment>
        <translation>In %1 aus %2:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycle(s)</source>
        <translation>
            <numerusform>%Ln Zyklus</numerusform>
            <numerusform>%Ln Zyklen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 no device would have changed its action.</source>
        <comment>period</comment>
        <translation>%1 Kein Gerät hätte die Aktion gewechselt.</translation>
    </message>
    <message>
        <source>%1 %2 would have changed the action, at most %3.</source>
        <comment>period; devices; times</comment>
        <translation>%1 %2 mit gewechselter Aktion, höchstens %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln Mal</numerusform>
            <numerusform>%Ln Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>This is of rules or devices from before; count again.</source>
        <translation>Das gilt für frühere Regeln oder Geräte; zählen Sie neu.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln device(s) with more than two changes</source>
        <translation>
            <numerusform>%Ln Gerät mit mehr als zwei Wechseln zeigen</numerusform>
            <numerusform>%Ln Geräte mit mehr als zwei Wechseln zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::ChangesChart</name>
    <message>
        <source>Devices whose action changed, by cycle</source>
        <translation>Geräte mit gewechselter Aktion, je Zyklus</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln device(s) met another action than before</source>
        <comment>time</comment>
        <translation>
            <numerusform>%1: %Ln Gerät traf eine andere Aktion als zuvor</numerusform>
            <numerusform>%1: %Ln Geräte traf eine andere Aktion als zuvor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; compared with %2</source>
        <comment>changes; those of the other policy</comment>
        <translation>%1; verglichen mit %2</translation>
    </message>
    <message>
        <source>Devices whose action changed, by cycle; dashed: what it is compared with</source>
        <translation>Geräte mit gewechselter Aktion, je Zyklus; gestrichelt: womit verglichen wird</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ChartCard</name>
    <message>
        <source>Scale of the bars</source>
        <translation>Maßstab der Balken</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>Diagramm speichern …</translation>
    </message>
    <message>
        <source>Chart or table (%1)</source>
        <translation>Diagramm oder Tabelle (%1)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ChartSaver</name>
    <message>
        <source>cycle of %1</source>
        <translation>Zyklus von %1</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Figures as CSV (*.csv)</source>
        <translation>Zahlen als CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CheckCard</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Check this again</source>
        <translation>Dies noch einmal prüfen</translation>
    </message>
    <message>
        <source>Open the page for it</source>
        <translation>Seite dazu öffnen</translation>
    </message>
    <message>
        <source>choose one to see what it means</source>
        <translation>wählen Sie eine, um zu sehen, was sie bedeutet</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Gesehen: %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CloudSection</name>
    <message>
        <source>Commercial</source>
        <translation>Kommerziell</translation>
    </message>
    <message>
        <source>US Government GCC</source>
        <translation>US-Regierung GCC</translation>
    </message>
    <message>
        <source>US Government GCC High</source>
        <translation>US-Regierung GCC High</translation>
    </message>
    <message>
        <source>US Department of Defense</source>
        <translation>US-Verteidigungsministerium</translation>
    </message>
    <message>
        <source>Global: nearest</source>
        <translation>Global: nächstgelegene</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
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
        <translation>&amp;Region</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ColumnChooser</name>
    <message>
        <source>Search columns</source>
        <translation>Spalten suchen</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln column(s)</source>
        <translation>
            <numerusform>Eine Spalte durchsuchen</numerusform>
            <numerusform>%Ln Spalten durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>The usual columns in their usual order and width</source>
        <translation>Die üblichen Spalten in üblicher Reihenfolge und Breite</translation>
    </message>
    <message>
        <source>Fit widths</source>
        <translation>Breiten anpassen</translation>
    </message>
    <message>
        <source>As wide as headers and visible rows need</source>
        <translation>So breit, wie Überschriften und sichtbare Zeilen es brauchen</translation>
    </message>
    <message>
        <source>stays in view</source>
        <translation>bleibt sichtbar</translation>
    </message>
    <message>
        <source>sorted</source>
        <translation>sortiert</translation>
    </message>
    <message>
        <source>sorted %1</source>
        <comment>place in the order</comment>
        <translation>sortiert %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Space shows or hides a column; Alt+Up and Alt+Down move it.</source>
        <translation>Die Leertaste blendet eine Spalte ein oder aus; Alt+Auf und Alt+Ab verschieben sie.</translation>
    </message>
    <message numerus="yes">
        <source>Shown, in this order (%Ln)</source>
        <translation>
            <numerusform>Angezeigt, in dieser Reihenfolge (%Ln)</numerusform>
            <numerusform>Angezeigt, in dieser Reihenfolge (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown (%Ln)</source>
        <translation>
            <numerusform>Nicht angezeigt (%Ln)</numerusform>
            <numerusform>Nicht angezeigt (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Search commands, tenants, profiles and devices</source>
        <translation>Befehle, Mandanten, Profile und Geräte suchen</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CompareDialog</name>
    <message>
        <source>Compare profiles</source>
        <translation>Profile vergleichen</translation>
    </message>
    <message>
        <source>Left profile</source>
        <translation>Linkes Profil</translation>
    </message>
    <message>
        <source>Right profile</source>
        <translation>Rechtes Profil</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Abweichende Einstellungen</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Devices by band</source>
        <translation>Geräte nach Stufe</translation>
    </message>
    <message>
        <source>From the left profile (rows) to the right one; press a cell to list its devices</source>
        <translation>Vom linken Profil (Zeilen) zum rechten; ein Druck auf ein Feld listet seine Geräte auf</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Band</source>
        <comment>of a device</comment>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Devices that differ</source>
        <translation>Abweichende Geräte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Export the devices…</source>
        <translation>Geräte exportieren …</translation>
    </message>
    <message>
        <source>List in Devices</source>
        <translation>Unter Geräte auflisten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Differ between %1</source>
        <translation>Abweichend zwischen %1</translation>
    </message>
    <message>
        <source>“%1” has a fault and cannot be compared.</source>
        <translation>„%1“ hat einen Fehler und kann nicht verglichen werden.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Median score</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95. Perzentil</translation>
    </message>
    <message>
        <source>Both score alike.</source>
        <translation>Beide bewerten gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) differ.</source>
        <translation>
            <numerusform>%Ln Einstellung weicht ab.</numerusform>
            <numerusform>%Ln Einstellungen weichen ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) change band.</source>
        <translation>
            <numerusform>%Ln Gerät wechselt die Stufe.</numerusform>
            <numerusform>%Ln Geräte wechseln die Stufe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) differ in points.</source>
        <translation>
            <numerusform>%Ln Gerät weicht in Punkten ab.</numerusform>
            <numerusform>%Ln Geräte weichen in Punkten ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are listed here.</source>
        <translation>
            <numerusform>Das erste ist hier aufgeführt.</numerusform>
            <numerusform>Die ersten %Ln sind hier aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>profiles</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bands, profiles</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Compare with a profile file</source>
        <translation>Mit einer Profildatei vergleichen</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>Export the devices that differ</source>
        <translation>Abweichende Geräte exportieren</translation>
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
        <translation>Anmeldeadresse</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>Token audience</source>
        <translation>Zielgruppe des Tokens</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Token-Endpunkt</translation>
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
        <translation>leer: wie das System</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Proxybenutzer</translation>
    </message>
    <message>
        <source>empty: the proxy asks for none</source>
        <translation>leer: der Proxy verlangt keinen</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxykennwort</translation>
    </message>
    <message>
        <source>empty: keep the one that is stored</source>
        <translation>leer: das gespeicherte behalten</translation>
    </message>
    <message>
        <source>PEM file; empty: the system&apos;s authorities</source>
        <translation>PEM-Datei; leer: die Stellen des Systems</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Eigene Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ConnectionTrial</name>
    <message>
        <source>Testing the connection</source>
        <translation>Die Verbindung wird geprüft</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Prüfung abbrechen</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Signs in and reads a few devices; nothing is saved.</source>
        <translation>Meldet sich an und liest einige Geräte; nichts wird gespeichert.</translation>
    </message>
    <message>
        <source>It does not work: %1</source>
        <translation>Sie funktioniert nicht: %1</translation>
    </message>
    <message>
        <source>It works, with a warning: %1</source>
        <translation>Sie funktioniert, mit einer Warnung: %1</translation>
    </message>
    <message numerus="yes">
        <source>It works, with this warning and %Ln more: %1</source>
        <translation>
            <numerusform>Sie funktioniert, mit dieser und %Ln weiteren Warnung: %1</numerusform>
            <numerusform>Sie funktioniert, mit dieser und %Ln weiteren Warnungen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It works: the application can sign in and read what is needed.</source>
        <translation>Sie funktioniert: Die Anwendung kann sich anmelden und lesen, was nötig ist.</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Gesehen: %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ConsentCard</name>
    <message>
        <source>Admin consent</source>
        <translation>Administratorzustimmung</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>The consent link is on the clipboard.</source>
        <translation>Der Zustimmungslink ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Wait for the grant</source>
        <translation>Auf die Zustimmung warten</translation>
    </message>
    <message numerus="yes">
        <source>Looks into a fresh token every %Ln second(s) until the needed permissions are there</source>
        <translation>
            <numerusform>Sieht jede Sekunde in ein frisches Token, bis die nötigen Berechtigungen da sind</numerusform>
            <numerusform>Sieht alle %Ln Sekunden in ein frisches Token, bis die nötigen Berechtigungen da sind</numerusform>
        </translation>
    </message>
    <message>
        <source>A Cloud Application, Application, Privileged Role or Global Administrator may grant it. It grants what the app registration lists and may replace an earlier grant.</source>
        <translation>Ein Cloudanwendungs-, Anwendungs- oder globaler Administrator oder einer für privilegierte Rollen darf sie erteilen. Sie erteilt, was die App-Registrierung aufführt, und kann eine frühere ersetzen.</translation>
    </message>
    <message numerus="yes">
        <source>Looks again in %Ln second(s).</source>
        <translation>
            <numerusform>Sieht in %Ln Sekunde wieder nach.</numerusform>
            <numerusform>Sieht in %Ln Sekunden wieder nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetches a fresh token…</source>
        <translation>Holt ein frisches Token …</translation>
    </message>
    <message>
        <source>The permissions have arrived; run the checks once more.</source>
        <translation>Die Berechtigungen sind da; starten Sie die Prüfungen noch einmal.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CoverageBars</name>
    <message>
        <source>Devices without data, by field</source>
        <translation>Geräte ohne Daten, nach Feld</translation>
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
        <translation>CVEs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copies the whole list as a table.</source>
        <translation>Kopiert die ganze Liste als Tabelle.</translation>
    </message>
    <message>
        <source>Copy the list of CVEs</source>
        <translation>Liste der CVEs kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Export the list of CVEs</source>
        <translation>Liste der CVEs exportieren</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Ask for the CVEs of this device</source>
        <translation>CVEs dieses Geräts abfragen</translation>
    </message>
    <message>
        <source>Asks Defender for the vulnerabilities of this device now. The answer is shown only, not stored.</source>
        <translation>Fragt Defender jetzt nach den Schwachstellen dieses Geräts. Die Antwort wird nur gezeigt, nicht gespeichert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>CVEs of the device</source>
        <translation>CVEs des Geräts</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird abgefragt …</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln CVE(s)</source>
        <translation>
            <numerusform>%Ln CVE</numerusform>
            <numerusform>%Ln CVEs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln count</source>
        <translation>
            <numerusform>%1 von %Ln zählt</numerusform>
            <numerusform>%1 von %Ln zählen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut abfragen</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln record(s)</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>Alle %Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer lines</source>
        <translation>Weniger Zeilen</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CvesExporter</name>
    <message>
        <source>CVEs as CSV…</source>
        <translation>CVEs als CSV …</translation>
    </message>
    <message>
        <source>CVEs as JSON…</source>
        <translation>CVEs als JSON …</translation>
    </message>
    <message>
        <source>Software as CSV…</source>
        <translation>Software als CSV …</translation>
    </message>
    <message>
        <source>Software as JSON…</source>
        <translation>Software als JSON …</translation>
    </message>
    <message>
        <source>Patch plan as CSV…</source>
        <translation>Updateplan als CSV …</translation>
    </message>
    <message>
        <source>Patch plan as JSON…</source>
        <translation>Updateplan als JSON …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
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
        <translation>Der höchste aller Geräte</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Of the record with the highest CVSS</source>
        <translation>Der des Datensatzes mit dem höchsten CVSS</translation>
    </message>
    <message>
        <source>Exploit</source>
        <translation>Exploit</translation>
    </message>
    <message>
        <source>Whether any record says that an exploit is known</source>
        <translation>Ob ein Datensatz sagt, dass ein Exploit bekannt ist</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Devices with sufficient data that have it</source>
        <translation>Geräte mit genügend Daten, die sie haben</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Gezählt</translation>
    </message>
    <message>
        <source>Devices on which it counts under the profile</source>
        <translation>Geräte, auf denen sie unter dem Profil zählt</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>By how much exact scores would fall in all if it alone were fixed everywhere</source>
        <translation>Um wie viel die exakten Werte insgesamt fielen, wenn sie allein überall behoben wäre</translation>
    </message>
    <message>
        <source>Band drops</source>
        <translation>Stufen besser</translation>
    </message>
    <message>
        <source>Devices that would get a lower band</source>
        <translation>Geräte, die eine niedrigere Stufe bekämen</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CycleCard</name>
    <message>
        <source>Cycle shown</source>
        <translation>Gezeigter Zyklus</translation>
    </message>
    <message>
        <source>Last cycle</source>
        <translation>Letzter Zyklus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>duration of a cycle</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Vulnerabilities from</source>
        <translation>Schwachstellen aus</translation>
    </message>
    <message>
        <source>Scored with</source>
        <translation>Bewertet mit</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unusual was seen.</source>
        <translation>Nichts Ungewöhnliches.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht …</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CycleLogModel</name>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>duration of a cycle</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Vulnerabilities from</source>
        <translation>Schwachstellen aus</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CycleNotes</name>
    <message>
        <source>Cycle</source>
        <translation>Zyklus</translation>
    </message>
    <message>
        <source>Select a cycle to read its notes in full.</source>
        <translation>Wählen Sie einen Zyklus, um seine Hinweise ganz zu lesen.</translation>
    </message>
    <message>
        <source>Notes of the cycle</source>
        <translation>Hinweise des Zyklus</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>Diagnose starten</translation>
    </message>
    <message>
        <source>Copy the notes</source>
        <translation>Hinweise kopieren</translation>
    </message>
    <message>
        <source>Cycle of %1</source>
        <translation>Zyklus vom %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>duration of a cycle</comment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Without CVEs</source>
        <translation>Ohne CVEs</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Schwachstellen</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Keine Hinweise</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CyclesPart</name>
    <message>
        <source>Cycles</source>
        <translation>Zyklen</translation>
    </message>
    <message>
        <source>every poll of this tenant, newest first</source>
        <translation>jede Abfrage dieses Mandanten, die neueste zuerst</translation>
    </message>
    <message>
        <source>%1 has not been polled yet.</source>
        <translation>%1 wurde noch nicht abgefragt.</translation>
    </message>
    <message>
        <source>Every poll of it will stand here, with what went wrong and what is worth knowing.</source>
        <translation>Hier steht jede Abfrage des Mandanten, mit dem, was misslang und was zu wissen lohnt.</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>Jetzt abfragen</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DateLine</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Im Kalender wählen</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Im Kalender wählen (Alt+Pfeil nach unten)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DeviceBar</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DeviceCvesModel</name>
    <message>
        <source>Not told</source>
        <comment>software</comment>
        <translation>Nicht mitgeteilt</translation>
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
        <translation>Software</translation>
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
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Whether it counts is not known.</source>
        <translation>Ob sie zählt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>It counts under the profile shown.</source>
        <translation>Unter dem gezeigten Profil zählt sie.</translation>
    </message>
    <message>
        <source>It does not count under the profile shown.</source>
        <translation>Unter dem gezeigten Profil zählt sie nicht.</translation>
    </message>
    <message>
        <source>Click: all devices with %1. %2</source>
        <translation>Klick: alle Geräte mit %1. %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DevicePane</name>
    <message>
        <source>No device matches.</source>
        <translation>Kein Gerät passt.</translation>
    </message>
    <message>
        <source>Change the words of the filter, or take it away to see the whole fleet.</source>
        <translation>Ändern Sie die Wörter des Filters, oder entfernen Sie ihn, um alle Geräte zu sehen.</translation>
    </message>
    <message>
        <source>Show all devices</source>
        <translation>Alle Geräte zeigen</translation>
    </message>
    <message>
        <source>The last cycle had no devices.</source>
        <translation>Der letzte Zyklus hatte keine Geräte.</translation>
    </message>
    <message>
        <source>Defender named none. The doctor tells whether the application may read them.</source>
        <translation>Defender nannte keine. Die Diagnose sagt, ob die Anwendung sie lesen darf.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DeviceScope</name>
    <message>
        <source>Filter the devices that count</source>
        <translation>Die Geräte filtern, die zählen</translation>
    </message>
    <message>
        <source>All devices; or a filter, for example %1</source>
        <translation>Alle Geräte; oder ein Filter, zum Beispiel %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Until then all devices count.</source>
        <translation>Bis dahin zählen alle Geräte.</translation>
    </message>
    <message>
        <source>Until then those of “%1” count: %2.</source>
        <comment>a filter; how many devices</comment>
        <translation>Bis dahin zählen die von „%1“: %2.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DeviceStory</name>
    <message>
        <source>As the service told last, on %1. Of the cycle of %2, which is shown, only the numbers above are kept.</source>
        <translation>Wie der Dienst zuletzt, am %1, mitgeteilt hat. Vom gezeigten Zyklus vom %2 sind nur die Zahlen oben aufbewahrt.</translation>
    </message>
    <message>
        <source>As the service told on %1.</source>
        <translation>Wie der Dienst am %1 mitgeteilt hat.</translation>
    </message>
    <message>
        <source>The vulnerability source has told nothing about this device.</source>
        <translation>Die Schwachstellenquelle hat zu diesem Gerät nichts mitgeteilt.</translation>
    </message>
    <message>
        <source>No vulnerability records are kept: the tenant&apos;s settings name no source for them.</source>
        <translation>Es sind keine Schwachstellen aufbewahrt: Die Einstellungen des Mandanten nennen keine Quelle dafür.</translation>
    </message>
    <message>
        <source>No vulnerability records of this tenant are kept yet. The next poll that reads them will keep them.</source>
        <translation>Von diesem Mandanten sind noch keine Schwachstellen aufbewahrt. Die nächste Abfrage, die sie liest, bewahrt sie auf.</translation>
    </message>
    <message>
        <source>As the service answered at %1; not stored. This list names no software and no update.</source>
        <translation>Wie der Dienst um %1 geantwortet hat; nicht gespeichert. Diese Liste nennt weder Software noch Update.</translation>
    </message>
    <message>
        <source>It is of now, not of the cycle shown.</source>
        <translation>Sie gilt für jetzt, nicht für den gezeigten Zyklus.</translation>
    </message>
    <message>
        <source>The devices of the demo are invented: no portal has them.</source>
        <translation>Die Geräte der Demo sind erfunden: Kein Portal kennt sie.</translation>
    </message>
    <message>
        <source>Export the CVEs of the device</source>
        <translation>CVEs des Geräts exportieren</translation>
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
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Text, tab-separated</source>
        <translation>Text, durch Tabulatoren getrennt</translation>
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
        <translation>Spalte „%1“ ausblenden</translation>
    </message>
    <message>
        <source>Fit widths</source>
        <translation>Breiten anpassen</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Spalten …</translation>
    </message>
    <message>
        <source>Copy rows as</source>
        <translation>Zeilen kopieren als</translation>
    </message>
    <message>
        <source>Copy cell as</source>
        <translation>Zelle kopieren als</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DevicesPage</name>
    <message>
        <source>Band: %1</source>
        <translation>Stufe: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Stay in %1 (edited profile)</source>
        <comment>band</comment>
        <translation>Bleiben in %1 (bearbeitetes Profil)</translation>
    </message>
    <message>
        <source>%1 → %2 (edited profile)</source>
        <comment>from band to band</comment>
        <translation>%1 → %2 (bearbeitetes Profil)</translation>
    </message>
    <message>
        <source>%1 before the edit</source>
        <comment>band</comment>
        <translation>%1 vor der Bearbeitung</translation>
    </message>
    <message>
        <source>%1 after the edit</source>
        <comment>band</comment>
        <translation>%1 nach der Bearbeitung</translation>
    </message>
    <message>
        <source>Score changes (edited profile)</source>
        <translation>Wert ändert sich (bearbeitetes Profil)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DistributionCard</name>
    <message>
        <source>Bands</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Show devices by</source>
        <translation>Geräte zeigen nach</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>logarithmic scale</comment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Scale of the bars</source>
        <translation>Maßstab der Balken</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show before and after as</source>
        <translation>Vorher und nachher zeigen als</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>editing</comment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <comment>editing</comment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Share before</source>
        <translation>Anteil vorher</translation>
    </message>
    <message>
        <source>Share after</source>
        <translation>Anteil nachher</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Before (dashed) and after</source>
        <translation>Vorher (gestrichelt) und nachher</translation>
    </message>
    <message>
        <source>Devices by band before and after</source>
        <translation>Geräte nach Stufe vorher und nachher</translation>
    </message>
    <message>
        <source>Devices by score before and after</source>
        <translation>Geräte nach Wert vorher und nachher</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DoctorExport</name>
    <message>
        <source>The note is on the clipboard. It holds no secret.</source>
        <translation>Die Notiz ist in der Zwischenablage. Sie enthält kein Geheimnis.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Note in Markdown (*.md)</source>
        <translation>Notiz in Markdown (*.md)</translation>
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
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüft …</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Befund</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DoctorPage</name>
    <message>
        <source>Run the checks</source>
        <translation>Prüfungen starten</translation>
    </message>
    <message>
        <source>The checks were cancelled; those that were not reached are marked.</source>
        <translation>Die Prüfungen wurden abgebrochen; die nicht erreichten sind gekennzeichnet.</translation>
    </message>
    <message>
        <source>The connection of %1 has not been checked yet.</source>
        <translation>Die Verbindung von %1 wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>The doctor tries every link from the settings to the data, with at most twelve calls, and says which one is broken and what mends it.</source>
        <translation>Die Diagnose probiert mit höchstens zwölf Aufrufen jedes Glied von den Einstellungen bis zu den Daten und sagt, welches gebrochen ist und was es behebt.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DraftBar</name>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>Your edits and the profile in use, side by side</source>
        <translation>Ihre Änderungen und das Profil in Gebrauch nebeneinander</translation>
    </message>
    <message>
        <source>Move onto it</source>
        <translation>Darauf übertragen</translation>
    </message>
    <message>
        <source>What you changed is changed in the profile now in use; all else is as it is there</source>
        <translation>Was Sie geändert haben, wird im Profil geändert, das jetzt in Gebrauch ist; alles andere bleibt wie dort</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Back to the profile in use; undo brings the draft back</source>
        <translation>Zurück zum Profil in Gebrauch; Rückgängig holt den Entwurf zurück</translation>
    </message>
    <message>
        <source>Draft of %1 restored.</source>
        <translation>Entwurf vom %1 wiederhergestellt.</translation>
    </message>
    <message>
        <source>The profile in use is another one than when you began, which was “%1” (%2).</source>
        <translation>Jetzt ist ein anderes Profil in Gebrauch als zu Beginn Ihrer Änderungen; damals war es „%1“ (%2).</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>The edits stay as they are, compared with the profile now in use</source>
        <translation>Die Änderungen bleiben, wie sie sind, im Vergleich mit dem Profil, das jetzt in Gebrauch ist</translation>
    </message>
    <message>
        <source>The draft cannot be kept: %1</source>
        <translation>Der Entwurf kann nicht aufbewahrt werden: %1</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <comment>time of day</comment>
        <translation>Entwurf gesichert um %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DraftSession</name>
    <message>
        <source>Draft of %1 restored</source>
        <translation>Entwurf vom %1 wiederhergestellt</translation>
    </message>
    <message>
        <source>Locks restored</source>
        <translation>Sperren wiederhergestellt</translation>
    </message>
    <message>
        <source>Changes moved onto “%1”</source>
        <translation>Änderungen auf „%1“ übertragen</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>Schnappschuss %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::EditedChip</name>
    <message>
        <source>Show all figures as in use</source>
        <translation>Alle Zahlen wie in Gebrauch zeigen</translation>
    </message>
    <message>
        <source>Show all figures as in use; the edit stays in Tuning</source>
        <translation>Alle Zahlen wie in Gebrauch zeigen; die Bearbeitung bleibt in der Gewichtung</translation>
    </message>
    <message>
        <source>Edited profile, not saved</source>
        <translation>Bearbeitetes Profil, nicht gespeichert</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Edited profile, not saved; some figures are under it. Press to go to Tuning</source>
        <translation>Bearbeitetes Profil, nicht gespeichert; einige Zahlen gelten unter ihm. Drücken Sie, um zur Gewichtung zu gelangen</translation>
    </message>
    <message>
        <source>Edited profile, not saved. Press to go to Tuning</source>
        <translation>Bearbeitetes Profil, nicht gespeichert. Drücken Sie, um zur Gewichtung zu gelangen</translation>
    </message>
    <message>
        <source>%1 %2 is edited from %3 %4 and not saved. Figures are those in use, unless before and after stand side by side. Press to go to Tuning.</source>
        <comment>name, hash, name, hash</comment>
        <translation>%1 %2 ist eine nicht gespeicherte Bearbeitung von %3 %4. Zahlen sind die in Gebrauch, außer wo Vorher und Nachher nebeneinander stehen. Drücken Sie, um zur Gewichtung zu gelangen.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::EffectCard</name>
    <message>
        <source>Most effect first</source>
        <translation>Größte Wirkung zuerst</translation>
    </message>
    <message>
        <source>CVEs</source>
        <translation>CVEs</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Show by effect</source>
        <translation>Nach Wirkung zeigen</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>Welche Geräte</translation>
    </message>
    <message>
        <source>Shows the devices that have what is chosen; Enter in the table does the same</source>
        <translation>Zeigt die Geräte, die das Gewählte haben; die Eingabetaste in der Tabelle tut dasselbe</translation>
    </message>
    <message>
        <source>CVEs by effect</source>
        <translation>CVEs nach Wirkung</translation>
    </message>
    <message>
        <source>Software by effect</source>
        <translation>Software nach Wirkung</translation>
    </message>
    <message>
        <source>if it alone were updated everywhere</source>
        <translation>wenn sie allein überall aktualisiert wäre</translation>
    </message>
    <message>
        <source>if it alone were fixed everywhere</source>
        <translation>wenn sie allein überall behoben wäre</translation>
    </message>
    <message>
        <source>The source of these records does not name the software that has the CVEs. Records read in bulk or from export files name it; the CVEs are told without.</source>
        <translation>Die Quelle dieser Datensätze nennt die Software nicht, die die CVEs hat. Gesammelt oder aus Exportdateien gelesene Datensätze nennen sie; die CVEs sind auch so bekannt.</translation>
    </message>
    <message>
        <source>No device that is counted has a CVE.</source>
        <translation>Kein gezähltes Gerät hat eine CVE.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::EffectsCard</name>
    <message>
        <source>Most effect first</source>
        <translation>Größte Wirkung zuerst</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>CVEs</source>
        <translation>CVEs</translation>
    </message>
    <message>
        <source>Show by effect</source>
        <translation>Nach Wirkung zeigen</translation>
    </message>
    <message>
        <source>All, and the patch plan</source>
        <translation>Alle, und der Updateplan</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Counted CVEs</source>
        <translation>Gezählte CVEs</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Band drops</source>
        <translation>Stufen besser</translation>
    </message>
    <message>
        <source>CVE</source>
        <translation>CVE</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Zählt bei</translation>
    </message>
    <message>
        <source>Software by effect</source>
        <translation>Software nach Wirkung</translation>
    </message>
    <message>
        <source>CVEs by effect</source>
        <translation>CVEs nach Wirkung</translation>
    </message>
    <message>
        <source>What CVEs and software weigh is told of the newest cycle only.</source>
        <translation>Was CVEs und Software wiegen, wird nur vom neuesten Zyklus gesagt.</translation>
    </message>
    <message>
        <source>The vulnerability records cannot be read: %1</source>
        <translation>Die Schwachstellendaten sind nicht lesbar: %1</translation>
    </message>
    <message>
        <source>Reading the vulnerability records…</source>
        <translation>Die Schwachstellendaten werden gelesen …</translation>
    </message>
    <message>
        <source>No vulnerability records are kept of this tenant, so it is not known which CVEs and which software weigh most. Their page tells why.</source>
        <translation>Von diesem Mandanten sind keine Schwachstellendaten gespeichert; daher ist nicht bekannt, welche CVEs und welche Software am meisten wiegen. Deren Seite sagt, warum.</translation>
    </message>
    <message>
        <source>The source of these records does not name the software that has the CVEs.</source>
        <translation>Die Quelle dieser Daten nennt die Software nicht, die die CVEs hat.</translation>
    </message>
    <message>
        <source>No device that is counted has a CVE.</source>
        <translation>Kein gezähltes Gerät hat eine CVE.</translation>
    </message>
    <message>
        <source>if it alone were fixed everywhere</source>
        <translation>wenn nur sie überall behoben wäre</translation>
    </message>
    <message numerus="yes">
        <source>if fixed everywhere; the CVEs of %Ln device(s) with sufficient data are unknown</source>
        <translation>
            <numerusform>wenn überall behoben; die CVEs von %Ln Gerät mit genügend Daten sind unbekannt</numerusform>
            <numerusform>wenn überall behoben; die CVEs von %Ln Geräten mit genügend Daten sind unbekannt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::Exporter</name>
    <message>
        <source>CSV of the devices shown…</source>
        <translation>CSV der gezeigten Geräte …</translation>
    </message>
    <message>
        <source>CSV of all devices…</source>
        <translation>CSV aller Geräte …</translation>
    </message>
    <message>
        <source>JSON of all devices…</source>
        <translation>JSON aller Geräte …</translation>
    </message>
    <message>
        <source>CSV begins with a byte order mark</source>
        <translation>CSV beginnt mit einer Bytereihenfolgemarke (BOM)</translation>
    </message>
    <message>
        <source>CSV guards against formulas</source>
        <translation>CSV vor Formeln schützen</translation>
    </message>
    <message>
        <source>Some spreadsheets read UTF-8 only with it.</source>
        <translation>Manche Tabellenprogramme lesen UTF-8 nur damit.</translation>
    </message>
    <message numerus="yes">
        <source>CSV of the %Ln device(s) shown…</source>
        <translation>
            <numerusform>CSV des %Ln gezeigten Geräts …</numerusform>
            <numerusform>CSV der %Ln gezeigten Geräte …</numerusform>
        </translation>
    </message>
    <message>
        <source>Export devices</source>
        <translation>Geräte exportieren</translation>
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
        <translation>CSV für Tabellenprogramme dieses Landes</translation>
    </message>
    <message>
        <source>A semicolon between cells and a comma in figures, as spreadsheets expect them here.</source>
        <translation>Semikolon zwischen Zellen und Komma in Zahlen, wie es Tabellenprogramme hier erwarten.</translation>
    </message>
    <message numerus="yes">
        <source>CSV of the %Ln device(s) selected…</source>
        <translation>
            <numerusform>CSV des %Ln gewählten Geräts …</numerusform>
            <numerusform>CSV der %Ln gewählten Geräte …</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
    <message>
        <source>Only the shown columns</source>
        <translation>Nur die gezeigten Spalten</translation>
    </message>
    <message>
        <source>In the table&apos;s order, and after them the profile, its hash and the time of the data. Otherwise all columns, also those that the table does not have. JSON tells the profile and the time at its head; otherwise it holds all of each score.</source>
        <translation>In der Reihenfolge der Tabelle, danach das Profil, sein Hash und die Zeit der Daten. Sonst alle Spalten, auch jene, die die Tabelle nicht hat. JSON nennt Profil und Zeit am Anfang; sonst enthält es alles zu jedem Wert.</translation>
    </message>
    <message>
        <source>Files carry the profile %1 with the hash %2, as of %3. What ends in “Before” is of %4. Nothing is saved or published by this.</source>
        <comment>name, hash, time, hash</comment>
        <translation>Dateien tragen das Profil %1 mit dem Hash %2, Stand %3. Was auf „Before“ endet, gilt unter %4. Dadurch wird nichts gespeichert oder veröffentlicht.</translation>
    </message>
    <message numerus="yes">
        <source>JSON of the %Ln device(s) shown…</source>
        <translation>
            <numerusform>JSON des %Ln gezeigten Geräts …</numerusform>
            <numerusform>JSON der %Ln gezeigten Geräte …</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON of the devices shown…</source>
        <translation>JSON der gezeigten Geräte …</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln shown column(s)</source>
        <translation>
            <numerusform>Nur die %Ln gezeigte Spalte</numerusform>
            <numerusform>Nur die %Ln gezeigten Spalten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>JSON of the %Ln device(s) selected…</source>
        <translation>
            <numerusform>JSON des %Ln gewählten Geräts …</numerusform>
            <numerusform>JSON der %Ln gewählten Geräte …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::FileDialog</name>
    <message>
        <source>The folder %1 does not answer.</source>
        <translation>Der Ordner %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::FilterChips</name>
    <message>
        <source>Conditions of the filter</source>
        <translation>Bedingungen des Filters</translation>
    </message>
    <message>
        <source>Condition %1; press to take it away</source>
        <translation>Bedingung %1; Drücken nimmt sie weg</translation>
    </message>
    <message>
        <source>Take this limit away</source>
        <translation>Diese Einschränkung aufheben</translation>
    </message>
    <message>
        <source>Only %1; press to take the limit away</source>
        <translation>Nur %1; drücken, um die Einschränkung aufzuheben</translation>
    </message>
</context>
<context>
    <name>Trustgauge::FilterLine</name>
    <message>
        <source>Filter devices</source>
        <translation>Geräte filtern</translation>
    </message>
    <message>
        <source>Filter by name, group, tag, OS, band… or risk &gt;= medium, lastSeen &lt; ago(7d), -lab</source>
        <translation>Nach Name, Gruppe, Tag, Betriebssystem, Stufe … filtern, oder risk &gt;= medium, lastSeen &lt; ago(7d), -lab</translation>
    </message>
    <message>
        <source>Every word must occur somewhere in the device. “two words” in quotes count as one, -word must not occur, field:value looks into one field. Conditions such as risk &gt;= medium are joined by and, or, not; Help has examples.</source>
        <translation>Jedes Wort muss irgendwo im Gerät vorkommen. „Zwei Wörter“ in Anführungszeichen zählen als eines, -Wort darf nicht vorkommen, Feld:Wert sucht in einem Feld. Bedingungen wie risk &gt;= medium werden mit and, or, not verbunden; die Hilfe hat Beispiele.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::FilterPopup</name>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>list of texts</source>
        <translation>Liste von Texten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: kind of value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>contains the whole word</source>
        <translation>enthält das ganze Wort</translation>
    </message>
    <message>
        <source>contains one of the whole words</source>
        <translation>enthält eines der ganzen Wörter</translation>
    </message>
    <message>
        <source>contains all of the whole words</source>
        <translation>enthält alle der ganzen Wörter</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>from .. to, both included</source>
        <translation>von .. bis, beide eingeschlossen</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>regulärer Ausdruck</translation>
    </message>
    <message>
        <source>the same in any case</source>
        <translation>gleich, ohne Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <source>exactly the same</source>
        <translation>genau gleich</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>is not known, or empty</source>
        <translation>ist nicht bekannt oder leer</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>ist bekannt</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>completion, its place, how many</comment>
        <translation>%1, %2 von %3</translation>
    </message>
</context>
<context>
    <name>Trustgauge::FilterTools</name>
    <message>
        <source>Recent and saved filters (Alt+Down)</source>
        <translation>Letzte und gespeicherte Filter (Alt+Ab)</translation>
    </message>
    <message>
        <source>Recent and saved filters</source>
        <translation>Letzte und gespeicherte Filter</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>No filter was used yet</source>
        <translation>Noch wurde kein Filter benutzt</translation>
    </message>
    <message>
        <source>Recent filters</source>
        <translation>Letzte Filter</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern …</translation>
    </message>
    <message>
        <source>Rename or delete saved filters…</source>
        <translation>Gespeicherte Filter umbenennen oder löschen …</translation>
    </message>
    <message>
        <source>Forget the recent filters</source>
        <translation>Letzte Filter vergessen</translation>
    </message>
</context>
<context>
    <name>Trustgauge::FilterVerdict</name>
    <message>
        <source>Alt+Enter in the line does the same</source>
        <translation>Alt+Eingabe in der Zeile tut dasselbe</translation>
    </message>
    <message>
        <source>Valid: %1.</source>
        <comment>filter: how many devices</comment>
        <translation>Gültig: %1.</translation>
    </message>
    <message>
        <source>%1 Until then the table is not filtered by words: %2.</source>
        <comment>fault; devices</comment>
        <translation>%1 Bis dahin ist die Tabelle nicht nach Wörtern gefiltert: %2.</translation>
    </message>
    <message>
        <source>%1 The table still shows “%2”: %3.</source>
        <comment>fault; filter; how many devices</comment>
        <translation>%1 Die Tabelle zeigt noch „%2“: %3.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a word of the filter</comment>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>Valid; reading from the store what it asks of…</source>
        <translation>Gültig; was er abfragt, wird aus dem Speicher gelesen …</translation>
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
        <translation>Bewertet jedes Gerät eines Microsoft-Defender-Mandanten für Zero-Trust-Zugriff.</translation>
    </message>
    <message>
        <source>0 is trustworthy, 100 is high risk; every point is explained, and the weights are yours to tune.</source>
        <translation>0 ist vertrauenswürdig, 100 ist hohes Risiko; jeder Punkt wird erklärt, und die Gewichte stellen Sie ein.</translation>
    </message>
    <message>
        <source>Try the demo tenant</source>
        <translation>Den Demo-Mandanten ausprobieren</translation>
    </message>
    <message>
        <source>An invented fleet, served on this computer by a simulator. No Azure tenant and no permission is needed, and nothing is sent anywhere.</source>
        <translation>Erfundene Geräte, von einem Simulator auf diesem Rechner geliefert. Kein Azure-Mandant und keine Berechtigung sind nötig, und nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>Connect a tenant</source>
        <translation>Mandanten verbinden</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Verbinden …</translation>
    </message>
    <message>
        <source>Import a tenants file</source>
        <translation>Mandantendatei importieren</translation>
    </message>
    <message>
        <source>A JSON file with one or many tenants, as another installation exports it. Secrets in it go to the keychain.</source>
        <translation>Eine JSON-Datei mit einem oder vielen Mandanten, wie eine andere Installation sie exportiert. Geheimnisse darin kommen in den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Give the tenant id, the client id and the secret of an app registration with %1.</source>
        <translation>Geben Sie Mandanten-ID, Client-ID und Geheimnis einer App-Registrierung mit %1 an.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::FleetTableModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>0 to 100; a higher score is a higher risk</source>
        <translation>0 bis 100; ein höherer Wert ist ein höheres Risiko</translation>
    </message>
    <message>
        <source>Whole days since the device was last seen, after the grace</source>
        <translation>Ganze Tage, seit das Gerät zuletzt gesehen wurde, abzüglich der Karenz</translation>
    </message>
    <message>
        <source>Distinct CVEs that reach the profile&apos;s CVSS threshold</source>
        <translation>Verschiedene CVEs, die den CVSS-Schwellenwert des Profils erreichen</translation>
    </message>
    <message>
        <source>Share of the attainable points that could be judged</source>
        <translation>Anteil der erreichbaren Punkte, die beurteilt werden konnten</translation>
    </message>
    <message>
        <source>Only %1 of the points can be judged; the tenant asks for %2.</source>
        <translation>Nur %1 der Punkte sind beurteilbar; der Mandant verlangt %2.</translation>
    </message>
    <message>
        <source>From the score under the profile in use to the one under the edited profile</source>
        <translation>Vom Wert unter dem Profil in Gebrauch zu dem unter dem bearbeiteten</translation>
    </message>
</context>
<context>
    <name>Trustgauge::GapLine</name>
    <message>
        <source>Run the doctor</source>
        <translation>Diagnose starten</translation>
    </message>
    <message>
        <source>This cycle is partial. %1</source>
        <translation>Dieser Zyklus ist unvollständig. %1</translation>
    </message>
    <message>
        <source>Unknown on half of the devices or more: %1.</source>
        <translation>Auf mindestens der Hälfte der Geräte unbekannt: %1.</translation>
    </message>
    <message>
        <source>What is missing is unknown, not safe: scores may be too low.</source>
        <translation>Was fehlt, ist unbekannt und nicht sicher: Werte können zu niedrig sein.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::GeneralSection</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>At login</source>
        <translation>Bei der Anmeldung</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>The new language is used when Trustgauge is started again.</source>
        <translation>Die neue Sprache gilt, sobald Trustgauge neu gestartet wird.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <source>Closing the window without a tray</source>
        <translation>Schließen des Fensters ohne Infobereich</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Keep running, minimised</source>
        <translation>Minimiert weiterlaufen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Where the desktop has a tray, Trustgauge goes on polling there</source>
        <translation>Wo die Arbeitsumgebung einen Infobereich hat, fragt Trustgauge dort weiter ab</translation>
    </message>
    <message>
        <source>&amp;Closing without a tray</source>
        <translation>S&amp;chließen ohne Infobereich</translation>
    </message>
    <message>
        <source>&amp;Start Trustgauge when I log in</source>
        <translation>&amp;Trustgauge starten, wenn ich mich anmelde</translation>
    </message>
    <message>
        <source>It starts hidden in the tray and polls on schedule; where the desktop has no tray, it starts minimised.</source>
        <translation>Es startet verborgen im Infobereich und fragt nach Plan ab; wo die Arbeitsumgebung keinen Infobereich hat, startet es minimiert.</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoher Kontrast</translation>
    </message>
    <message>
        <source>Used anyway where the desktop asks for high contrast</source>
        <translation>Gilt ohnehin, wo der Desktop hohen Kontrast verlangt</translation>
    </message>
</context>
<context>
    <name>Trustgauge::GoalPanel</name>
    <message>
        <source>Trying every change of one weight…</source>
        <translation>Jede Änderung eines Gewichts wird versucht …</translation>
    </message>
    <message>
        <source>Trying changes of several weights…</source>
        <translation>Änderungen mehrerer Gewichte werden versucht …</translation>
    </message>
    <message>
        <source>Trying every change of two weights…</source>
        <translation>Jede Änderung zweier Gewichte wird versucht …</translation>
    </message>
    <message>
        <source>Trying extreme weights…</source>
        <translation>Äußerste Gewichte werden versucht …</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Goal for the devices above</source>
        <translation>Ziel für die Geräte oben</translation>
    </message>
    <message>
        <source>Share of the devices in percent</source>
        <translation>Anteil der Geräte in Prozent</translation>
    </message>
    <message>
        <source> %</source>
        <comment>suffix of a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>band</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>in %1 or worse</source>
        <comment>band</comment>
        <translation>in %1 oder schlechter</translation>
    </message>
    <message>
        <source>of these devices</source>
        <comment>at most 5 % of these devices</comment>
        <translation>dieser Geräte</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Höchster Wert</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>How far the search has got</source>
        <translation>Wie weit die Suche ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the search</source>
        <translation>Die Suche abbrechen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Proposed changes</source>
        <translation>Vorgeschlagene Änderungen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Bands of all devices under the proposal</source>
        <translation>Stufen aller Geräte mit dem Vorschlag</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Set the sliders so, in one step; it is used once you save</source>
        <translation>Die Regler in einem Schritt so stellen; in Gebrauch ist es, sobald Sie speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <comment>device</comment>
        <translation>%1 höchstens</translation>
    </message>
    <message>
        <source>A device at most (select one in Devices first)</source>
        <translation>Ein Gerät höchstens (zuerst unter Geräte auswählen)</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <comment>device, score</comment>
        <translation>%1 höchstens %2</translation>
    </message>
    <message>
        <source>at most %1 %2</source>
        <comment>share, &apos;in High Risk&apos;</comment>
        <translation>höchstens %1 %2</translation>
    </message>
    <message>
        <source>at most %1 of %3 %2</source>
        <comment>share, &apos;in High Risk&apos;, a filter</comment>
        <translation>höchstens %1 von %3 %2</translation>
    </message>
    <message>
        <source>%1 % %2: %3 of %4 with sufficient data.</source>
        <comment>share, &apos;in High Risk&apos;, number, number</comment>
        <translation>%1 % %2: %3 von %4 mit ausreichenden Daten.</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <comment>score</comment>
        <translation>Jetzt %1.</translation>
    </message>
    <message>
        <source>No device matches the filter.</source>
        <translation>Kein Gerät passt zum Filter.</translation>
    </message>
    <message>
        <source>Now %1</source>
        <comment>a sentence</comment>
        <translation>Jetzt %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln locked row(s) stay as they are.</source>
        <translation>
            <numerusform>%Ln gesperrte Zeile bleibt, wie sie ist.</numerusform>
            <numerusform>%Ln gesperrte Zeilen bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sliders or their locks are others now: search again.</source>
        <translation>Die Regler oder ihre Sperren sind jetzt andere: Suchen Sie erneut.</translation>
    </message>
    <message numerus="yes">
        <source>So far: %Ln point(s).</source>
        <translation>
            <numerusform>Bisher: %Ln Punkt.</numerusform>
            <numerusform>Bisher: %Ln Punkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>None exists: whatever the weights that are not locked, this is not reached. Choose a goal that is less strict, unlock rows, or change what the thresholds count.</source>
        <translation>Es gibt keine: Wie die nicht gesperrten Gewichte auch sind, dies wird nicht erreicht. Wählen Sie ein weniger strenges Ziel, entsperren Sie Zeilen, oder ändern Sie, was die Schwellen zählen.</translation>
    </message>
    <message>
        <source>Cancelled; none was found until then.</source>
        <translation>Abgebrochen; bis dahin wurde keine gefunden.</translation>
    </message>
    <message>
        <source>None found. The search cannot try everything, so one may exist. Choose a goal that is less strict, unlock rows, or change what the thresholds count.</source>
        <translation>Keine gefunden. Die Suche kann nicht alles versuchen, es kann also eine geben. Wählen Sie ein weniger strenges Ziel, entsperren Sie Zeilen, oder ändern Sie, was die Schwellen zählen.</translation>
    </message>
    <message>
        <source>The weights reach this already.</source>
        <translation>Die Gewichte erreichen dies bereits.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. What was found until then reaches it with %Ln point(s) of change in all.</source>
        <translation>
            <numerusform>Abgebrochen. Was bis dahin gefunden wurde, erreicht es mit insgesamt %Ln Punkt Änderung.</numerusform>
            <numerusform>Abgebrochen. Was bis dahin gefunden wurde, erreicht es mit insgesamt %Ln Punkten Änderung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The smallest change that reaches it: %Ln point(s) in all.</source>
        <translation>
            <numerusform>Die kleinste Änderung, die es erreicht: insgesamt %Ln Punkt.</numerusform>
            <numerusform>Die kleinste Änderung, die es erreicht: insgesamt %Ln Punkte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The smallest change found that reaches it: %Ln point(s) in all.</source>
        <translation>
            <numerusform>Die kleinste gefundene Änderung, die es erreicht: insgesamt %Ln Punkt.</numerusform>
            <numerusform>Die kleinste gefundene Änderung, die es erreicht: insgesamt %Ln Punkte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) would change band.</source>
        <translation>
            <numerusform>%Ln Gerät würde die Stufe wechseln.</numerusform>
            <numerusform>%Ln Geräte würden die Stufe wechseln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would no longer have sufficient data.</source>
        <translation>
            <numerusform>%Ln davon hätte keine ausreichenden Daten mehr.</numerusform>
            <numerusform>%Ln davon hätten keine ausreichenden Daten mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then %1</source>
        <comment>a sentence</comment>
        <translation>Dann %1</translation>
    </message>
    <message>
        <source>%1 (pillar)</source>
        <translation>%1 (Säule)</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>Taken over: the sliders show it. Undo goes back.</source>
        <translation>Übernommen: Die Regler zeigen es. „Rückgängig“ führt zurück.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::GroupBars</name>
    <message>
        <source>Devices by group and band</source>
        <translation>Geräte nach Gruppe und Stufe</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln device(s)</source>
        <comment>group</comment>
        <translation>
            <numerusform>%1: %Ln Gerät</numerusform>
            <numerusform>%1: %Ln Geräte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::GroupsCard</name>
    <message>
        <source>no group</source>
        <translation>keine Gruppe</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>OS not told</source>
        <translation>Betriebssystem unbekannt</translation>
    </message>
    <message>
        <source>onboarding state not told</source>
        <translation>Onboarding-Status unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <comment>groups, tags</comment>
        <translation>
            <numerusform>%Ln weiterer Wert</numerusform>
            <numerusform>%Ln weitere Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices by group</source>
        <translation>Geräte nach Gruppe</translation>
    </message>
    <message>
        <source>Show groups of devices as</source>
        <translation>Gruppen von Geräten zeigen als</translation>
    </message>
    <message>
        <source>Group devices by</source>
        <translation>Geräte gruppieren nach</translation>
    </message>
    <message>
        <source>Device group</source>
        <translation>Gerätegruppe</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>OS platform</source>
        <translation>Betriebssystem</translation>
    </message>
    <message>
        <source>Onboarding state</source>
        <translation>Onboarding-Status</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>logarithmic scale</comment>
        <translation>Log</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s); a device counts for each of its tags</source>
        <translation>
            <numerusform>%Ln Tag; ein Gerät zählt bei jedem seiner Tags</numerusform>
            <numerusform>%Ln Tags; ein Gerät zählt bei jedem seiner Tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s), by band</source>
        <translation>
            <numerusform>%Ln Wert, nach Stufe</numerusform>
            <numerusform>%Ln Werte, nach Stufe</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::GuideDialog</name>
    <message>
        <source>Register the application</source>
        <translation>Die Anwendung registrieren</translation>
    </message>
    <message>
        <source>Register an application</source>
        <translation>Eine Anwendung registrieren</translation>
    </message>
    <message>
        <source>Copy the two ids</source>
        <translation>Die beiden IDs kopieren</translation>
    </message>
    <message>
        <source>From the application&apos;s overview: Application (client) ID and Directory (tenant) ID, into the tenant&apos;s settings here. The object ID is not used.</source>
        <translation>Aus der Übersicht der Anwendung: Anwendungs-ID (Client) und Verzeichnis-ID (Mandant), hier in die Einstellungen des Mandanten. Die Objekt-ID wird nicht benutzt.</translation>
    </message>
    <message>
        <source>Choose the cloud and the interval</source>
        <translation>Cloud und Intervall wählen</translation>
    </message>
    <message>
        <source>The cloud that the tenant lives in, and a poll interval of 10 to 1440 minutes.</source>
        <translation>Die Cloud, in der der Mandant lebt, und ein Abfrageintervall von 10 bis 1440 Minuten.</translation>
    </message>
    <message>
        <source>Create a client secret</source>
        <translation>Ein Clientgeheimnis anlegen</translation>
    </message>
    <message>
        <source>API permissions, Add a permission, APIs my organization uses, WindowsDefenderATP, Application permissions. Needed. Delegated permissions do not work, as nobody signs in.</source>
        <translation>API-Berechtigungen, Berechtigung hinzufügen, Von meiner Organisation verwendete APIs, WindowsDefenderATP, Anwendungsberechtigungen. Nötig. Delegierte Berechtigungen wirken nicht, da sich niemand anmeldet.</translation>
    </message>
    <message>
        <source>In the same place. Needed.</source>
        <translation>An derselben Stelle. Nötig.</translation>
    </message>
    <message>
        <source>From Microsoft Cloud App Security. The vendor&apos;s guide asks for it; Trustgauge does not use it.</source>
        <translation>Aus Microsoft Cloud App Security. Die Anleitung des Herstellers verlangt es; Trustgauge benutzt es nicht.</translation>
    </message>
    <message>
        <source>From Microsoft Cloud App Security, a write permission. The vendor&apos;s guide asks for it; Trustgauge does not use it.</source>
        <translation>Aus Microsoft Cloud App Security, eine Schreibberechtigung. Die Anleitung des Herstellers verlangt es; Trustgauge benutzt es nicht.</translation>
    </message>
    <message>
        <source>Grant admin consent</source>
        <translation>Administratorzustimmung erteilen</translation>
    </message>
    <message>
        <source>API permissions, Grant admin consent, or the consent link of this page. Every row must then read Granted; each permission added later needs it again.</source>
        <translation>API-Berechtigungen, Administratorzustimmung erteilen, oder der Zustimmungslink dieser Seite. Danach muss in jeder Zeile „Gewährt“ stehen; jede später hinzugefügte Berechtigung braucht sie neu.</translation>
    </message>
    <message>
        <source>Check the licence</source>
        <translation>Die Lizenz prüfen</translation>
    </message>
    <message>
        <source>Defender for Endpoint Plan 2 gives every source of the model; other plans lack some.</source>
        <translation>Defender for Endpoint Plan 2 gibt jede Quelle des Modells; anderen Plänen fehlen einige.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A step is ticked off when the checks that show it pass. Run the checks after each change.</source>
        <translation>Ein Schritt wird abgehakt, wenn die Prüfungen bestehen, die ihn zeigen. Starten Sie die Prüfungen nach jeder Änderung.</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>a step</comment>
        <translation>%1, erledigt</translation>
    </message>
    <message>
        <source>%1, still to do</source>
        <comment>a step</comment>
        <translation>%1, noch zu tun</translation>
    </message>
    <message>
        <source>Certificates &amp; secrets, New client secret: a description and an expiry. Copy the value at once, not the secret ID; it is shown only now. Note the expiry date in the tenant&apos;s settings here, to be reminded in time.</source>
        <translation>Zertifikate und Geheimnisse, Neuer geheimer Clientschlüssel: Beschreibung und Ablaufdatum. Kopieren Sie sofort den Wert, nicht die Geheimnis-ID; er wird nur jetzt angezeigt. Vermerken Sie das Ablaufdatum hier in den Einstellungen des Mandanten, um rechtzeitig erinnert zu werden.</translation>
    </message>
    <message>
        <source>In the same place. Not needed for scoring; with it, a device&apos;s open alerts can be shown beside its score.</source>
        <translation>An derselben Stelle. Für die Bewertung nicht nötig; damit lassen sich die offenen Warnungen eines Geräts neben seiner Punktzahl zeigen.</translation>
    </message>
    <message>
        <source>Microsoft Entra admin center, App registrations, New registration. Name: for instance Trustgauge. Accounts: this organizational directory only. Redirect address: %1 as Web, which the consent link comes back to. An Application Administrator may do this.</source>
        <translation>Microsoft Entra Admin Center, App-Registrierungen, Neue Registrierung. Name: zum Beispiel Trustgauge. Konten: nur dieses Organisationsverzeichnis. Umleitungsadresse: %1 als Web; zu ihr kehrt der Zustimmungslink zurück. Ein Anwendungsadministrator darf das tun.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::HealthBar</name>
    <message>
        <source>Run the doctor</source>
        <translation>Diagnose starten</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
</context>
<context>
    <name>Trustgauge::HelpDialog</name>
    <message>
        <source>What the score means</source>
        <translation>Was der Wert bedeutet</translation>
    </message>
    <message>
        <source>Every device gets a score from 0 to 100. A higher score is a higher risk. The score is the sum of points from seven groups of signals, rounded once at the end; the breakdown on the Devices page shows the points of each group, and they add up exactly.</source>
        <translation>Jedes Gerät bekommt einen Wert von 0 bis 100. Ein höherer Wert ist ein höheres Risiko. Der Wert ist die Summe der Punkte aus sieben Gruppen von Signalen, am Ende einmal gerundet; die Aufschlüsselung auf der Seite Geräte zeigt die Punkte jeder Gruppe, und sie ergeben genau die Summe.</translation>
    </message>
    <message>
        <source>How points come about</source>
        <translation>Wie Punkte entstehen</translation>
    </message>
    <message>
        <source>Two pillars share 100 points: %1 (%2 by default) and %3 (%4). In each group at most one indicator fires. Its weight, over the largest weights of the pillar&apos;s groups, times the pillar gives the points. The defaults are Trustgauge&apos;s own choice; tune them to yours.</source>
        <translation>Zwei Säulen teilen sich 100 Punkte: %1 (Vorgabe %2) und %3 (%4). In jeder Gruppe greift höchstens ein Indikator. Sein Gewicht, geteilt durch die Summe der größten Gewichte der Gruppen der Säule, mal die Säule ergibt die Punkte. Die Vorgaben sind Trustgauges eigene Wahl; stellen Sie sie auf Ihre ein.</translation>
    </message>
    <message>
        <source>Critical CVEs count from CVSS %1; %2 of them reach the full weight. The age of a device is measured from the cycle&apos;s clock, less a grace of %3 hours.</source>
        <translation>Kritische CVEs zählen ab CVSS %1; %2 davon erreichen das volle Gewicht. Das Alter eines Geräts wird ab der Uhr des Zyklus gemessen, abzüglich einer Karenz von %3 Stunden.</translation>
    </message>
    <message>
        <source>Completeness: unknown is not safe</source>
        <translation>Vollständigkeit: unbekannt ist nicht sicher</translation>
    </message>
    <message>
        <source>Completeness is the share of the attainable points that could be judged. A device below the tenant&apos;s floor is marked “%1” and left out of bands, charts and averages; it keeps its score in the table and in exports.</source>
        <translation>Vollständigkeit ist der Anteil der erreichbaren Punkte, die beurteilt werden konnten. Ein Gerät unter der Untergrenze des Mandanten wird mit „%1“ gekennzeichnet und in Stufen, Diagrammen und Mittelwerten nicht gezählt; in der Tabelle und in Exporten behält es seinen Wert.</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Gewichtung</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Copy the selected devices</source>
        <translation>Die gewählten Geräte kopieren</translation>
    </message>
    <message>
        <source>Trustgauge help</source>
        <translation>Trustgauge-Hilfe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>When a connection does not work</source>
        <translation>Wenn eine Verbindung nicht funktioniert</translation>
    </message>
    <message>
        <source>Doctor tries every link from the settings to the data and names the one that is broken. Note when a client secret expires in the tenant&apos;s settings: you are reminded 30, 14, 7 and 1 days before. “Replace the secret” tries the new one before the old one goes.</source>
        <translation>Die Diagnose prüft jedes Glied von den Einstellungen bis zu den Daten und nennt das gebrochene. Vermerken Sie in den Einstellungen des Mandanten, wann ein Clientgeheimnis abläuft: Sie werden 30, 14, 7 und 1 Tage vorher erinnert. „Geheimnis ersetzen“ probiert das neue aus, bevor das alte geht.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>Polling goes on from the tray when the window is closed; where the desktop has no tray, closing asks. The mark on the tray&apos;s icon is a tick when all is well, one to three bars for the worst band of a device from Moderate Risk up, an exclamation mark for a partial cycle, a cross for a poll that failed. Quit ends the program and cancels a cycle that runs.</source>
        <translation>Ist das Fenster geschlossen, wird aus dem Infobereich weiter abgefragt; wo die Arbeitsumgebung keinen hat, wird beim Schließen gefragt. Das Zeichen auf dem Symbol ist ein Haken, wenn alles gut ist, ein bis drei Balken für die schlechteste Stufe eines Geräts ab „Mäßiges Risiko“, ein Ausrufezeichen für einen unvollständigen Zyklus, ein Kreuz für eine fehlgeschlagene Abfrage. „Beenden“ schließt das Programm und bricht einen laufenden Zyklus ab.</translation>
    </message>
    <message>
        <source>Every move of a slider shows at once who changes band. Undo goes back step by step, over a saved version, too. Nothing is applied until the profile is saved under a name. The devices behind a cell or a bar are shown with both scores, and exported so.</source>
        <translation>Jede Bewegung eines Reglers zeigt sofort, wer die Stufe wechselt. Rückgängig geht Schritt für Schritt zurück, auch über eine gespeicherte Version. Nichts gilt, bevor das Profil unter einem Namen gespeichert ist. Die Geräte hinter einem Feld oder Balken werden mit beiden Werten gezeigt und so exportiert.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>About Trustgauge</source>
        <translation>Über Trustgauge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>A list that Overview or Tuning has opened has a button for the way back; Alt+Left does the same.</source>
        <translation>Eine Liste, die von der Übersicht oder der Gewichtung geöffnet wurde, hat eine Schaltfläche für den Rückweg; Alt+Links tut dasselbe.</translation>
    </message>
    <message>
        <source>The stored days are shown under the edited weights, too. Flaps are devices whose band changed from cycle to cycle more than twice; to lose a band because data is missing counts as a change. A longer grace or later edges of inactivity may save some of them.</source>
        <translation>Auch die gespeicherten Tage werden unter den bearbeiteten Gewichten gezeigt. Als flatternd zählen Geräte, deren Stufe von Zyklus zu Zyklus mehr als zweimal wechselte; auch der Verlust der Stufe durch fehlende Daten ist ein Wechsel. Eine längere Karenz oder spätere Grenzen der Inaktivität ersparen manche davon.</translation>
    </message>
    <message>
        <source>Days of the past</source>
        <translation>Vergangene Tage</translation>
    </message>
    <message>
        <source>How long cycles are kept is set in “Storage”, below the side bar: first every cycle, then the last one of each day. It shows what other numbers would take before they are saved, makes a copy of the store, and checks it.</source>
        <translation>Wie lange Zyklen aufbewahrt werden, steht unter „Speicher“, unten in der Seitenleiste: zuerst jeder Zyklus, dann der letzte jedes Tages. Dort ist vor dem Speichern zu sehen, was andere Zahlen kosten würden; eine Kopie der Datenbank und ihre Prüfung gibt es dort auch.</translation>
    </message>
    <message>
        <source>A click on a column&apos;s title sorts by it; Shift+click on further ones sorts rows that are equal so far. Their titles then show the direction and their place in the order.</source>
        <translation>Ein Klick auf einen Spaltentitel sortiert danach; Umschalt+Klick auf weitere sortiert Zeilen, die bis dahin gleich sind. Ihre Titel zeigen dann die Richtung und ihren Platz in der Reihenfolge.</translation>
    </message>
    <message>
        <source>Overview draws how many devices were in which band on each day, as scored then or under today’s profile. A click or Enter, also on a day in Tuning, opens the day in Overview and Devices, only to be read, with what changed since the cycle before it; “Back to now” or Alt+Left leaves it. Polling, tuning and publishing always use the newest cycle.</source>
        <translation>Die Übersicht zeichnet, wie viele Geräte an jedem Tag in welcher Stufe waren, wie damals bewertet oder unter dem heutigen Profil. Ein Klick oder die Eingabetaste, auch auf einem Tag in der Gewichtung, öffnet den Tag in Übersicht und Geräten, nur zum Lesen, mit dem, was sich seit dem Zyklus davor geändert hat; „Zurück zu jetzt“ oder Alt+Links verlässt ihn. Abfragen, Abstimmen und Veröffentlichen benutzen immer den neuesten Zyklus.</translation>
    </message>
    <message>
        <source>Devices shows the timeline of the selected device below its breakdown: its score from cycle to cycle, as scored then, and each change with its cause, its points and the band it led to. The points add up from the first score to the last. Of many changes the smaller ones of a time are first shown as one line; the arrow keys go through the steps of the chart, and Ctrl+C copies a line.</source>
        <translation>„Geräte“ zeigt unter der Aufschlüsselung den Zeitverlauf des gewählten Geräts: seinen Wert von Zyklus zu Zyklus, wie damals bewertet, und jede Änderung mit Ursache, Punkten und der Stufe, in die sie führte. Die Punkte ergeben zusammen den Unterschied zwischen dem ersten Wert und dem letzten. Von vielen Änderungen werden die kleineren einer Zeit zunächst als eine Zeile gezeigt; die Pfeiltasten gehen durch die Schritte des Diagramms, und Strg+C kopiert eine Zeile.</translation>
    </message>
    <message>
        <source>Every chart has a menu, on the right mouse button and the menu key, that saves it as a picture (PNG), a drawing (SVG) or its figures (CSV).</source>
        <translation>Jedes Diagramm hat ein Menü, mit der rechten Maustaste oder der Menütaste, das es als Bild (PNG), als Zeichnung (SVG) oder seine Zahlen (CSV) speichert.</translation>
    </message>
    <message>
        <source>Every word must occur somewhere in the device. “two words” in quotes count as one, -word must not occur, and field:value looks into one field, for example risk:high. Conditions are those of advanced hunting, joined by and, or, not and brackets; side by side means and. What cannot be understood is marked in red, with the place and what to write; the table then keeps the last filter that was. Down or Enter goes to the table, Alt+Enter takes what is offered.</source>
        <translation>Jedes Wort muss irgendwo im Gerät vorkommen. „Zwei Wörter“ in Anführungszeichen zählen als eines, -Wort darf nicht vorkommen, und Feld:Wert sucht in einem Feld, zum Beispiel risk:high. Bedingungen sind die der erweiterten Suche, verbunden mit and, or, not und Klammern; nebeneinander heißt and. Was nicht verstanden wird, ist rot markiert, mit der Stelle und dem, was zu schreiben ist; die Tabelle behält dann den letzten gültigen Filter. Pfeil nach unten oder die Eingabetaste geht in die Tabelle, Alt+Eingabe übernimmt, was angeboten wird.</translation>
    </message>
    <message>
        <source>at least Suspicious, outside the group Lab</source>
        <translation>mindestens Suspicious, außerhalb der Gruppe Lab</translation>
    </message>
    <message>
        <source>not seen for a week, antivirus disabled</source>
        <translation>seit einer Woche nicht gesehen, Virenschutz ausgeschaltet</translation>
    </message>
    <message>
        <source>risk Medium or High, without a tag that contains test</source>
        <translation>Risiko Medium oder High, ohne Tag, das test enthält</translation>
    </message>
    <message>
        <source>by the beginning or the form of the name</source>
        <translation>nach Anfang oder Form des Namens</translation>
    </message>
    <message>
        <source>little is known; = unknown finds the same as isempty</source>
        <translation>wenig ist bekannt; = unknown findet dasselbe wie isempty</translation>
    </message>
    <message>
        <source>by figures, and by what the score is made of</source>
        <translation>nach Zahlen und danach, woraus die Punktzahl besteht</translation>
    </message>
    <message>
        <source>Fields: %1. Unknown values satisfy no comparison, not even a negated one. == and != compare texts exactly; =, :, has, contains, startswith and endswith ignore case.</source>
        <translation>Felder: %1. Unbekannte Werte erfüllen keinen Vergleich, auch keinen verneinten. == und != vergleichen Texte genau; =, :, has, contains, startswith und endswith unterscheiden nicht nach Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>devices with this vulnerability</source>
        <translation>Geräte mit dieser Schwachstelle</translation>
    </message>
    <message>
        <source>devices with this software and critical CVEs</source>
        <translation>Geräte mit dieser Software und kritischen CVEs</translation>
    </message>
    <message>
        <source>at least 10 points worse than in the cycle before</source>
        <translation>mindestens 10 Punkte schlechter als im Zyklus davor</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Schwachstellen</translation>
    </message>
    <message>
        <source>The page ranks CVEs and software by what fixing each of them alone, everywhere, would bring: devices that get a lower band, and points by which exact scores fall in all. A CVE beyond the cap of the profile brings nothing. The patch plan takes one software at a time, each the one that then brings most; “Which devices” or Enter shows the devices.</source>
        <translation>Die Seite ordnet CVEs und Software danach, was es brächte, jede allein überall zu beheben: Geräte, die eine niedrigere Stufe bekommen, und Punkte, um die die exakten Werte insgesamt fallen. Eine CVE über der Obergrenze des Profils bringt nichts. Der Updateplan nimmt eine Software nach der anderen, jeweils die, die dann am meisten bringt; „Welche Geräte“ oder die Eingabetaste zeigt die Geräte.</translation>
    </message>
    <message>
        <source>The figures come from the records of the newest answer, and the page says how old these are, and what is not known. A filter counts some of the devices only; while a profile is edited, the figures can be those under it.</source>
        <translation>Die Zahlen stammen aus den Datensätzen der neuesten Antwort; die Seite sagt, wie alt diese sind und was nicht bekannt ist. Ein Filter zählt nur einen Teil der Geräte; solange ein Profil bearbeitet wird, können die Zahlen unter ihm gelten.</translation>
    </message>
    <message>
        <source>Below it are the device&apos;s open alerts, its CVEs and its record. Alerts are asked for, and kept; CVEs come from the kept records and are asked for where none are kept. A click or Enter on a CVE shows all devices that have it. “Raw JSON” asks the service for the record as it is now, since it is not stored.</source>
        <translation>Darunter stehen die offenen Warnungen des Geräts, seine CVEs und sein Datensatz. Warnungen werden abgefragt und aufbewahrt; CVEs kommen aus den aufbewahrten Einträgen und werden abgefragt, wo keine aufbewahrt sind. Ein Klick oder die Eingabetaste auf einer CVE zeigt alle Geräte, die sie haben. „JSON“ fragt den Dienst nach dem Datensatz, wie er jetzt ist, denn er wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>A click on an example, or Enter when Tab has reached it, puts it into the filter of Devices:</source>
        <translation>Ein Klick auf ein Beispiel, oder Enter, wenn Tab es erreicht hat, setzt es in den Filter von „Geräte“:</translation>
    </message>
    <message>
        <source>While a condition is typed, the line offers fields, operators and the values of this fleet: Down and Up choose, Enter or Tab takes, Escape closes, Ctrl+Space opens it anywhere. CVEs and software are offered once a filter has asked of them. Alt+Down opens the filters used before and those saved under a name.</source>
        <translation>Während eine Bedingung geschrieben wird, bietet die Zeile Felder, Operatoren und die Werte dieser Geräte an: Ab und Auf wählen, Enter oder Tab übernimmt, Escape schließt, Strg+Leertaste öffnet sie überall. CVEs und Software werden angeboten, sobald ein Filter danach gefragt hat. Alt+Ab öffnet die zuletzt benutzten und die gespeicherten Filter.</translation>
    </message>
    <message>
        <source>The menu of a cell (right mouse button or menu key) filters by it, or leaves out what is like it: Ctrl+Enter and Ctrl+Shift+Enter. Both extend the filter by “and”. The buttons below the line take single conditions away again.</source>
        <translation>Das Menü einer Zelle (rechte Maustaste oder Menütaste) filtert nach ihr oder lässt weg, was ihr gleicht: Strg+Enter und Strg+Umschalt+Enter. Beides erweitert den Filter mit „and“. Die Schaltflächen unter der Zeile nehmen einzelne Bedingungen wieder weg.</translation>
    </message>
    <message>
        <source>cve and software are answered from the vulnerability records that the last polls stored; change and bandBefore compare with the cycle before, both under the profile in use. Where nothing is stored, the line below the filter says so. A time is a date, ago(7d), now() or now() - 7d, counted from the cycle.</source>
        <translation>cve und software werden aus den Schwachstellendaten beantwortet, die die letzten Abfragen gespeichert haben; change und bandBefore vergleichen mit dem Zyklus davor, beide unter dem benutzten Profil. Wo nichts gespeichert ist, sagt es die Zeile unter dem Filter. Eine Zeit ist ein Datum, ago(7d), now() oder now() - 7d, vom Zyklus an gerechnet.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang machen</translation>
    </message>
    <message>
        <source>Triangles in the timeline are the alerts that were told of when somebody asked, filled while they are open. A shaded range below a dashed line is a partial cycle: the score may be anywhere in it.</source>
        <translation>Dreiecke im Zeitverlauf sind die Warnungen, von denen auf Anfrage berichtet wurde, ausgefüllt, solange sie offen sind. Ein getönter Bereich unter einer gestrichelten Linie ist ein unvollständiger Zyklus: Der Wert kann überall darin liegen.</translation>
    </message>
    <message>
        <source>Copy the current cell of the devices</source>
        <translation>Aktuelle Zelle der Geräte kopieren</translation>
    </message>
    <message>
        <source>Save filter, order and columns of the devices as a view</source>
        <translation>Filter, Sortierung und Spalten der Geräte als Ansicht speichern</translation>
    </message>
    <message>
        <source>Show all devices</source>
        <translation>Alle Geräte zeigen</translation>
    </message>
    <message>
        <source>A weight that moves takes others of its pillar along, so that the attainable total stays: the largest weight of each other group gives or takes its share, and smaller ones follow. A locked row stays as it is. Keys that follow each other quickly, a drag and a typed number are one step; “History” lists all steps, and leads to any of them.</source>
        <translation>Ein Gewicht, das sich bewegt, nimmt andere seiner Säule mit, sodass die erreichbare Summe bleibt: das größte Gewicht jeder anderen Gruppe gibt oder nimmt seinen Anteil, kleinere folgen. Eine gesperrte Zeile bleibt, wie sie ist. Rasch aufeinander folgende Tasten, ein Zug mit der Maus und eine getippte Zahl sind je ein Schritt; „Verlauf“ zeigt alle Schritte und führt zu jedem.</translation>
    </message>
    <message>
        <source>What you edit is kept as a draft of the tenant: it comes back when you show the tenant again, and after quitting or a crash. Two snapshots a tenant can be taken (Shift+F8, Shift+F9) and shown (F8, F9). “Compare profiles” sets any two side by side: in use, edited, snapshots, drafts, versions, files.</source>
        <translation>Was Sie bearbeiten, bleibt als Entwurf des Mandanten erhalten: Er erscheint wieder, sobald Sie den Mandanten zeigen, und nach dem Beenden oder einem Absturz. Je Mandant lassen sich zwei Schnappschüsse aufnehmen (Umschalt+F8, Umschalt+F9) und zeigen (F8, F9). „Profile vergleichen“ stellt zwei beliebige nebeneinander: in Gebrauch, bearbeitet, Schnappschüsse, Entwürfe, Versionen, Dateien.</translation>
    </message>
    <message>
        <source>While a profile is edited, a chip in the top bar says so on every page; a click leads to Tuning. Devices shows the scores in use until they are asked for before and after; then its table, the breakdown, exports and copies hold both, and follow the edit. The eye beside the chip shows all figures as in use again. A cell of the matrix becomes a limit of the list, which a click or Backspace before the filter takes away.</source>
        <translation>Solange ein Profil bearbeitet wird, sagt es ein Hinweis in der oberen Leiste auf jeder Seite; ein Klick führt zur Gewichtung. „Geräte“ zeigt die Werte in Gebrauch, bis Vorher und Nachher verlangt werden; dann enthalten Tabelle, Aufschlüsselung, Exporte und Kopien beides und folgen der Bearbeitung. Das Auge neben dem Hinweis zeigt wieder alle Zahlen wie in Gebrauch. Ein Feld der Matrix wird zu einer Einschränkung der Liste, die ein Klick oder die Rücktaste vor dem Filter aufhebt.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>A policy is a list of rules in the language of the filter, each with an action in words of your own; the first rule that matches a device decides. Rehearsal shows which action each device would meet. Nothing is enforced by Trustgauge.</source>
        <translation>Eine Richtlinie ist eine Liste von Regeln in der Sprache des Filters, jede mit einer Aktion in Ihren eigenen Worten; die erste Regel, die auf ein Gerät zutrifft, entscheidet. Die Probe zeigt, welche Aktion jedes Gerät träfe. Trustgauge setzt nichts durch.</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a rule, Ctrl+Space completes, and undo covers all changes, also to open another policy. What moves is told against the saved version, another policy or another profile. Counting replays the stored cycles and tells whose action would have changed again and again. Each saved version keeps who saved it, when and why.</source>
        <translation>Alt+Auf und Alt+Ab verschieben eine Regel, Strg+Leertaste vervollständigt, und Rückgängig umfasst alle Änderungen, auch das Öffnen einer anderen Richtlinie. Was sich bewegt, wird gegen die gespeicherte Version, eine andere Richtlinie oder ein anderes Profil gezeigt. Das Zählen spielt die gespeicherten Zyklen nach und zeigt, bei wem die Aktion immer wieder gewechselt hätte. Jede gespeicherte Version behält, wer sie wann und warum gespeichert hat.</translation>
    </message>
    <message>
        <source>Activity has every poll of the tenant with its notes in full, and under “Log” the last lines of this program&apos;s log since its start, and under “Calls” how often each endpoint was asked, what it answered, and what the last hour&apos;s calls have taken of its limits. No line holds a secret, so they can be passed on.</source>
        <translation>Aktivität zeigt jede Abfrage des Mandanten mit allen Hinweisen, unter „Protokoll“ die letzten Zeilen des Protokolls dieses Programms seit seinem Start und unter „Aufrufe“, wie oft jeder Endpunkt gefragt wurde, was er geantwortet hat und was die Aufrufe der letzten Stunde von seinen Grenzen verbraucht haben. Keine Zeile enthält ein Geheimnis, sie können also weitergegeben werden.</translation>
    </message>
    <message>
        <source>All tenants sets the tenants side by side. Its filter asks the devices of all of them at once: the counts and the worst devices are then of those that match, and a tenant opens with them.</source>
        <translation>„Alle Mandanten“ stellt die Mandanten nebeneinander. Der Filter dort fragt die Geräte aller auf einmal: Anzahlen und die schlechtesten Geräte sind dann die der passenden, und ein Mandant öffnet sich mit ihnen.</translation>
    </message>
    <message>
        <source>“Report…” (Ctrl+R) writes the cycle shown as a page or a PDF that an auditor can read and print: the weights, bands, trend, changes, worst devices and vulnerabilities, and what a policy would do. The settings have such reports written after cycles by themselves.</source>
        <translation>„Bericht…“ (Strg+R) schreibt den gezeigten Zyklus als Seite oder PDF, die ein Prüfer lesen und drucken kann: Gewichte, Stufen, Verlauf, Änderungen, schlechteste Geräte und Schwachstellen und was eine Richtlinie täte. In den Einstellungen lassen sich solche Berichte nach Zyklen von selbst schreiben.</translation>
    </message>
    <message>
        <source>Many windows can share one store on a PostgreSQL server, which is set in the settings under “Shared store” and tested there step by step. What others poll is shown at once, and the status line says who polls. While the server is not reached, a line above the page says so, and what is shown stays usable.</source>
        <translation>Viele Fenster können sich einen Speicher auf einem PostgreSQL-Server teilen, der in den Einstellungen unter „Gemeinsamer Speicher“ gewählt und dort Schritt für Schritt geprüft wird. Was andere abfragen, erscheint sofort, und die Statuszeile nennt, wer abfragt. Solange der Server nicht erreichbar ist, sagt das eine Zeile über der Seite, und was gezeigt wird, bleibt benutzbar.</translation>
    </message>
    <message>
        <source>Reference (English)</source>
        <translation>Nachschlagewerk (englisch)</translation>
    </message>
    <message>
        <source>In the filter: take it away; elsewhere: close what is open</source>
        <translation>Im Filter: ihn entfernen; sonst: Offenes schließen</translation>
    </message>
    <message>
        <source>From a chart to a table with its figures, and back</source>
        <translation>Vom Diagramm zu einer Tabelle mit seinen Zahlen und zurück</translation>
    </message>
</context>
<context>
    <name>Trustgauge::HistoryMenu</name>
    <message>
        <source>Where editing began</source>
        <translation>Wo die Bearbeitung begann</translation>
    </message>
    <message>
        <source>Saved profile “%1”</source>
        <translation>Gespeichertes Profil „%1“</translation>
    </message>
    <message>
        <source>%1 · saved as “%2”</source>
        <comment>a step</comment>
        <translation>%1 · gespeichert als „%2“</translation>
    </message>
    <message>
        <source>Newest first; choose a step to go there</source>
        <translation>Neueste zuerst; wählen Sie einen Schritt, um dorthin zu gehen</translation>
    </message>
</context>
<context>
    <name>Trustgauge::HostsSection</name>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Defender API</source>
        <translation>Defender-API</translation>
    </message>
    <message>
        <source>Vulnerability files</source>
        <translation>Schwachstellendateien</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Forward proxy</source>
        <translation>Weiterleitungsproxy</translation>
    </message>
    <message>
        <source>Hosts that Trustgauge contacts</source>
        <translation>Hosts, die Trustgauge anspricht</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>Copy the hosts</source>
        <translation>Hosts kopieren</translation>
    </message>
    <message>
        <source>The settings of the tenants lead to these hosts, and every other one is refused. Nothing else is contacted: no updates, no statistics. Links open in your browser. Where no proxy is set for a tenant, that of the system is used.</source>
        <translation>Die Einstellungen der Mandanten führen zu diesen Hosts, jeder andere wird abgelehnt. Sonst wird nichts angesprochen: keine Aktualisierungen, keine Statistik. Verweise öffnen sich im Browser. Wo für einen Mandanten kein Proxy eingestellt ist, gilt der des Systems.</translation>
    </message>
    <message>
        <source>The hosts are in the clipboard.</source>
        <translation>Die Hosts sind in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::IdentitySection</name>
    <message>
        <source>Tenant and app registration</source>
        <translation>Mandant und App-Registrierung</translation>
    </message>
    <message>
        <source>How to register the application, step by step</source>
        <translation>Wie die Anwendung zu registrieren ist, Schritt für Schritt</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>for example Contoso</source>
        <translation>zum Beispiel Contoso</translation>
    </message>
    <message>
        <source>&amp;Tenant ID</source>
        <translation>&amp;Mandanten-ID</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>&amp;Client-ID</translation>
    </message>
    <message>
        <source>Sign &amp;in with</source>
        <translation>Anm&amp;elden mit</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientgeheimnis</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>&amp;Certificate and key</source>
        <translation>&amp;Zertifikat und Schlüssel</translation>
    </message>
    <message>
        <source>For this session only: do not store the secret</source>
        <translation>Nur für diese Sitzung: Geheimnis nicht speichern</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client&amp;geheimnis</translation>
    </message>
    <message>
        <source>as the portal shows it, for example %1</source>
        <translation>wie im Portal angezeigt, zum Beispiel %1</translation>
    </message>
    <message>
        <source>With the date noted, you are reminded 30, 14, 7 and 1 days before.</source>
        <translation>Mit vermerktem Datum werden Sie 30, 14, 7 und 1 Tage vorher erinnert.</translation>
    </message>
    <message>
        <source>Secret e&amp;xpires on</source>
        <translation>Geheimnis läuft &amp;ab am</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>dem Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>No keychain is available here: the secret lasts for this session only.</source>
        <translation>Hier ist kein Schlüsselbund verfügbar: das Geheimnis bleibt nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>No keychain is available here: the certificate lasts for this session only.</source>
        <translation>Hier gibt es keinen Schlüsselbund: Das Zertifikat gilt nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The secret is kept in memory until Trustgauge ends, and is stored nowhere.</source>
        <translation>Das Geheimnis bleibt im Arbeitsspeicher, bis Trustgauge endet, und wird nirgends gespeichert.</translation>
    </message>
    <message>
        <source>The certificate and its key are kept in memory until Trustgauge ends, and are stored nowhere.</source>
        <translation>Das Zertifikat und sein Schlüssel bleiben im Arbeitsspeicher, bis Trustgauge endet, und werden nirgends gespeichert.</translation>
    </message>
    <message>
        <source>The secret is stored in %1 and nowhere else.</source>
        <translation>Das Geheimnis wird in %1 gespeichert und nirgendwo sonst.</translation>
    </message>
    <message>
        <source>The certificate and its key are stored in %1 and nowhere else.</source>
        <translation>Das Zertifikat und sein Schlüssel werden in %1 gespeichert und nirgends sonst.</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is stored.</source>
        <translation>Leer lassen, um das gespeicherte zu behalten.</translation>
    </message>
    <message>
        <source>Choose none to keep the one that is stored.</source>
        <translation>Wählen Sie keines, um das gespeicherte zu behalten.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::KeychainBar</name>
    <message>
        <source>The secrets are in the keychain now. If they came in a file, please delete it.</source>
        <translation>Die Geheimnisse sind jetzt im Schlüsselbund. Kamen sie in einer Datei, löschen Sie sie bitte.</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask for its password in a window of its own.</source>
        <translation>Warten auf den Schlüsselbund. Er fragt vielleicht in einem eigenen Fenster nach seinem Kennwort.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Nur für diese Sitzung</translation>
    </message>
    <message>
        <source>Kept for this session, the secret is in memory until Trustgauge ends, and not stored.</source>
        <translation>Für diese Sitzung bleibt das Geheimnis im Arbeitsspeicher, bis Trustgauge endet, und wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>The keychain did not take the secret of: %1. Nothing signs in with it until it is kept.</source>
        <comment>tenants</comment>
        <translation>Der Schlüsselbund hat das Geheimnis nicht angenommen von: %1. Damit meldet sich nichts an, bis es aufbewahrt ist.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Trustgauge::LadderCard</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Prüfungen starten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy the note</source>
        <translation>Notiz kopieren</translation>
    </message>
    <message>
        <source>A note in Markdown to send to whoever can consent</source>
        <translation>Eine Notiz in Markdown für die Person, die zustimmen kann</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Supportpaket …</translation>
    </message>
    <message>
        <source>Settings, checks and last cycles as a text without secrets and names, shown before it is saved</source>
        <translation>Einstellungen, Prüfungen und letzte Abfragen als Text ohne Geheimnisse und Namen, vor dem Speichern gezeigt</translation>
    </message>
    <message>
        <source>Guide…</source>
        <translation>Anleitung …</translation>
    </message>
    <message>
        <source>How to register the application, step by step</source>
        <translation>Wie die Anwendung zu registrieren ist, Schritt für Schritt</translation>
    </message>
    <message>
        <source>%1 of %2 done…</source>
        <comment>checks</comment>
        <translation>%1 von %2 fertig …</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>läuft …</translation>
    </message>
    <message>
        <source>first fault: %1</source>
        <translation>erster Fehler: %1</translation>
    </message>
    <message>
        <source>checked %1, before the settings were changed: run the checks again</source>
        <comment>time</comment>
        <translation>geprüft %1, bevor die Einstellungen geändert wurden: Starten Sie die Prüfungen noch einmal</translation>
    </message>
    <message>
        <source>checked %1; %2</source>
        <comment>time, result</comment>
        <translation>geprüft %1; %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::LegendSwitch</name>
    <message>
        <source>Hide %1 in the chart</source>
        <translation>%1 im Diagramm ausblenden</translation>
    </message>
    <message>
        <source>Show %1 in the chart</source>
        <translation>%1 im Diagramm zeigen</translation>
    </message>
</context>
<context>
    <name>Trustgauge::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of the program</comment>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Info</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Debug</translation>
    </message>
</context>
<context>
    <name>Trustgauge::LogPart</name>
    <message>
        <source>Log of this program</source>
        <translation>Protokoll dieses Programms</translation>
    </message>
    <message>
        <source>Least level of the lines shown</source>
        <translation>Niedrigste gezeigte Stufe</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message>
        <source>Info and warnings</source>
        <translation>Infos und Warnungen</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Protokoll filtern</translation>
    </message>
    <message>
        <source>Filter by words; -word leaves out</source>
        <translation>Nach Wörtern filtern; -Wort lässt aus</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown. No line holds a secret.</source>
        <translation>Kopiert die ausgewählten oder alle gezeigten Zeilen. Keine Zeile enthält ein Geheimnis.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>the last %1 lines since the start, newest first, secrets removed</source>
        <translation>die letzten %1 Zeilen seit dem Start, neueste zuerst, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>%1 of %2 lines, newest first, secrets removed</source>
        <translation>%1 von %2 Zeilen, neueste zuerst, ohne Geheimnisse</translation>
    </message>
</context>
<context>
    <name>Trustgauge::MainWindow</name>
    <message>
        <source>Trustgauge (demo)</source>
        <translation>Trustgauge (Demo)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::MatrixView</name>
    <message>
        <source>Devices by band before and after</source>
        <translation>Geräte nach Stufe vorher und nachher</translation>
    </message>
</context>
<context>
    <name>Trustgauge::MigrationModel</name>
    <message numerus="yes">
        <source>%Ln device(s) stay in %1</source>
        <translation>
            <numerusform>%Ln Gerät bleibt in %1</numerusform>
            <numerusform>%Ln Geräte bleiben in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) go from %1 to %2</source>
        <translation>
            <numerusform>%Ln Gerät geht von %1 nach %2</numerusform>
            <numerusform>%Ln Geräte gehen von %1 nach %2</numerusform>
        </translation>
    </message>
    <message>
        <source>From \ to</source>
        <comment>corner of a matrix</comment>
        <translation>Von \ nach</translation>
    </message>
    <message>
        <source>After</source>
        <comment>editing</comment>
        <translation>Nachher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) in all</source>
        <translation>
            <numerusform>%Ln Gerät insgesamt</numerusform>
            <numerusform>%Ln Geräte insgesamt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) in %1 before</source>
        <translation>
            <numerusform>%Ln Gerät vorher in %1</numerusform>
            <numerusform>%Ln Geräte vorher in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) in %1 after</source>
        <translation>
            <numerusform>%Ln Gerät nachher in %1</numerusform>
            <numerusform>%Ln Geräte nachher in %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <comment>editing</comment>
        <translation>Vorher</translation>
    </message>
</context>
<context>
    <name>Trustgauge::MovedModel</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>Trustgauge::MovesCard</name>
    <message>
        <source>What moves</source>
        <translation>Was sich bewegt</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>verglichen mit</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Devices that move to another action</source>
        <translation>Geräte, die eine andere Aktion träfe</translation>
    </message>
    <message>
        <source>Enter or a double click shows the devices</source>
        <translation>Eingabe oder ein Doppelklick zeigt die Geräte</translation>
    </message>
    <message>
        <source>the saved version %1</source>
        <translation>der gespeicherten Version %1</translation>
    </message>
    <message>
        <source>nothing: no version is saved</source>
        <translation>nichts: keine Version ist gespeichert</translation>
    </message>
    <message>
        <source>policy “%1”</source>
        <translation>Richtlinie „%1“</translation>
    </message>
    <message>
        <source>profile “%1” (in use)</source>
        <translation>Profil „%1“ (benutzt)</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>Profil „%1“</translation>
    </message>
    <message>
        <source>Save a version of this policy, or choose another policy or profile, to see which devices move.</source>
        <translation>Speichern Sie eine Version dieser Richtlinie, oder wählen Sie eine andere Richtlinie oder ein anderes Profil, um zu sehen, welche Geräte sich bewegen.</translation>
    </message>
    <message>
        <source>No device meets another action.</source>
        <translation>Kein Gerät trifft eine andere Aktion.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) meet another action.</source>
        <translation>
            <numerusform>%Ln Gerät trifft eine andere Aktion.</numerusform>
            <numerusform>%Ln Geräte trifft eine andere Aktion.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::Navigation</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
</context>
<context>
    <name>Trustgauge::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Trustgauge::Notices</name>
    <message>
        <source>Demo: this fleet is invented and served by a simulator on this computer. Nothing leaves it.</source>
        <translation>Demo: Diese Geräte sind erfunden und kommen von einem Simulator auf diesem Rechner. Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Demo verlassen</translation>
    </message>
    <message>
        <source>New here? A short tour shows where things are.</source>
        <translation>Neu hier? Ein kurzer Rundgang zeigt, wo etwas ist.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang machen</translation>
    </message>
</context>
<context>
    <name>Trustgauge::NotificationSection</name>
    <message>
        <source>Notify me on the desktop when</source>
        <translation>Auf dem Desktop benachrichtigen, wenn</translation>
    </message>
    <message>
        <source>a &amp;connection breaks: a tenant that could be polled no longer can</source>
        <translation>eine &amp;Verbindung abreißt: Ein Mandant, der sich abfragen ließ, lässt sich nicht mehr abfragen</translation>
    </message>
    <message>
        <source>&amp;many devices change band from one cycle to the next</source>
        <translation>&amp;viele Geräte von einem Zyklus zum nächsten die Stufe wechseln</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Part of the fleet from which it is told</source>
        <translation>Anteil der Flotte, ab dem es gemeldet wird</translation>
    </message>
    <message>
        <source>from this &amp;part of the fleet on</source>
        <translation>ab diesem &amp;Anteil der Flotte</translation>
    </message>
    <message>
        <source>a &amp;secret or certificate ends soon: 30, 14, 7 and 1 days before, and when it has ended</source>
        <translation>ein &amp;Geheimnis oder Zertifikat bald abläuft: 30, 14, 7 und 1 Tag vorher, und wenn es abgelaufen ist</translation>
    </message>
    <message>
        <source>Each is told once. Several that happen together are told in one. What the window in front already shows is not told again. A click opens the page and the tenant.</source>
        <translation>Jedes wird einmal gemeldet. Was zusammen geschieht, wird zusammen gemeldet. Was das Fenster im Vordergrund schon zeigt, wird nicht noch einmal gemeldet. Ein Klick öffnet die Seite und den Mandanten.</translation>
    </message>
    <message>
        <source>The demo sends no notifications.</source>
        <translation>Die Demo sendet keine Benachrichtigungen.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::OpenAlertsModel</name>
    <message>
        <source>Alert</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>without a title</source>
        <comment>an alert</comment>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>zu unbekannter Zeit</translation>
    </message>
</context>
<context>
    <name>Trustgauge::OutboxModel</name>
    <message>
        <source>Summary of the fleet</source>
        <translation>Zusammenfassung der Flotte</translation>
    </message>
    <message>
        <source>Put aside</source>
        <comment>a record that was refused for good</comment>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Refused, will be sent again</source>
        <translation>Abgelehnt, wird erneut gesendet</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>a record in the outbox</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Ablehnungen</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
</context>
<context>
    <name>Trustgauge::OutboxPane</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Erneut senden</translation>
    </message>
    <message>
        <source>The chosen records that were put aside; without a choice, all of them</source>
        <translation>Die gewählten beiseitegelegten Datensätze; ohne Auswahl alle</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>Drop %Ln record(s) that were put aside? They are never sent.</source>
        <translation>
            <numerusform>%Ln zurückgelegten Datensatz verwerfen? Er wird nie gesendet.</numerusform>
            <numerusform>%Ln zurückgelegte Datensätze verwerfen? Sie werden nie gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::OutcomePanel</name>
    <message>
        <source>Who moves</source>
        <translation>Wer wechselt</translation>
    </message>
    <message>
        <source>press a cell to list its devices</source>
        <translation>ein Feld drücken, um seine Geräte zu sehen</translation>
    </message>
    <message>
        <source>Devices that move most</source>
        <translation>Geräte mit der größten Änderung</translation>
    </message>
    <message>
        <source>none yet: move a slider</source>
        <translation>noch keine: bewegen Sie einen Regler</translation>
    </message>
    <message>
        <source>List all in Devices</source>
        <translation>Alle in „Geräte“ zeigen</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Show who moves as</source>
        <translation>Wer wechselt, zeigen als</translation>
    </message>
    <message>
        <source>those whose score changes most; double-click one to see why</source>
        <translation>die mit der größten Änderung des Werts; Doppelklick zeigt, warum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lose(s) sufficient data</source>
        <translation>
            <numerusform>%Ln verliert ausreichende Daten</numerusform>
            <numerusform>%Ln verlieren ausreichende Daten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what to do; who</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gain(s) sufficient data</source>
        <translation>
            <numerusform>%Ln gewinnt ausreichende Daten</numerusform>
            <numerusform>%Ln gewinnen ausreichende Daten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::OverviewPage</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Median score</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Unknown antivirus state</source>
        <translation>Antivirus unbekannt</translation>
    </message>
    <message>
        <source>Devices by band</source>
        <translation>Geräte nach Stufe</translation>
    </message>
    <message>
        <source>Show devices by band as</source>
        <translation>Geräte nach Stufe zeigen als</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Score histogram</source>
        <translation>Histogramm der Werte</translation>
    </message>
    <message>
        <source>Show scores as</source>
        <translation>Werte zeigen als</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Devices by score</source>
        <translation>Geräte nach Wert</translation>
    </message>
    <message>
        <source>Without data</source>
        <translation>Ohne Daten</translation>
    </message>
    <message>
        <source>devices whose field is unknown; unknown is not safe</source>
        <translation>Geräte mit unbekanntem Feld; unbekannt ist nicht sicher</translation>
    </message>
    <message>
        <source>in the last cycle</source>
        <translation>im letzten Zyklus</translation>
    </message>
    <message>
        <source>p95 %1 · mean %2</source>
        <translation>p95 %1 · Mittel %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>logarithmic scale</comment>
        <translation>Log</translation>
    </message>
    <message>
        <source>%1: unknown on %2</source>
        <comment>signal, share of devices</comment>
        <translation>%1: unbekannt bei %2</translation>
    </message>
    <message>
        <source>in this partial cycle</source>
        <translation>in diesem unvollständigen Zyklus</translation>
    </message>
    <message>
        <source>score %1 · %2</source>
        <comment>range, share</comment>
        <translation>Wert %1 · %2</translation>
    </message>
    <message>
        <source>completeness below %1</source>
        <translation>Vollständigkeit unter %1</translation>
    </message>
    <message>
        <source>in the cycle shown</source>
        <translation>im gezeigten Zyklus</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>change, time</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>nicht verglichen</translation>
    </message>
    <message>
        <source>Show devices without data as</source>
        <translation>Geräte ohne Daten zeigen als</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Devices without</source>
        <translation>Geräte ohne Daten</translation>
    </message>
    <message>
        <source>Devices without data, by field</source>
        <translation>Geräte ohne Daten, nach Feld</translation>
    </message>
    <message>
        <source>dashed: at worst</source>
        <translation>gestrichelt: schlimmstenfalls</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln of insufficient data</source>
        <translation>
            <numerusform>und %Ln mit zu wenig Daten</numerusform>
            <numerusform>und %Ln mit zu wenig Daten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2, then another profile</source>
        <comment>change, time</comment>
        <translation>%1 seit %2, damals ein anderes Profil</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PageFrame</name>
    <message>
        <source>Opening the store…</source>
        <translation>Der Speicher wird geöffnet …</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Loading the last cycle of %1…</source>
        <translation>Der letzte Zyklus von %1 wird geladen …</translation>
    </message>
    <message>
        <source>The devices appear as soon as they are read from the store.</source>
        <translation>Die Geräte erscheinen, sobald sie aus dem Speicher gelesen sind.</translation>
    </message>
    <message>
        <source>%1 has not been polled yet.</source>
        <translation>%1 wurde noch nicht abgefragt.</translation>
    </message>
    <message>
        <source>Poll it to read its devices from Microsoft Defender and score them.</source>
        <translation>Fragen Sie ihn ab, um seine Geräte aus Microsoft Defender zu lesen und zu bewerten.</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>Jetzt abfragen</translation>
    </message>
    <message>
        <source>Polling %1…</source>
        <translation>%1 wird abgefragt …</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>stage: done of total</comment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The last poll of %1 failed.</source>
        <translation>Die letzte Abfrage von %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Edit the tenant…</source>
        <translation>Mandanten bearbeiten …</translation>
    </message>
    <message>
        <source>Poll again</source>
        <translation>Erneut abfragen</translation>
    </message>
    <message>
        <source>The store cannot be used.</source>
        <translation>Der Speicher kann nicht benutzt werden.</translation>
    </message>
    <message>
        <source>The list of tenants cannot be read.</source>
        <translation>Die Liste der Mandanten kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>Diagnose starten</translation>
    </message>
    <message>
        <source>%1 has no devices.</source>
        <translation>%1 hat keine Geräte.</translation>
    </message>
    <message>
        <source>The cycle of %1 brought none. Either none is onboarded to Microsoft Defender yet, or the application may see none of them.</source>
        <translation>Der Zyklus von %1 brachte keine. Entweder ist noch keines in Microsoft Defender eingebunden, oder die Anwendung darf keines sehen.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PageStack</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Gewichtung</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Veröffentlichung</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Back to Tuning</source>
        <translation>Zurück zur Gewichtung</translation>
    </message>
    <message>
        <source>Back to Overview</source>
        <translation>Zurück zur Übersicht</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Alle Mandanten</translation>
    </message>
    <message>
        <source>Back to All tenants</source>
        <translation>Zurück zu Alle Mandanten</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Schwachstellen</translation>
    </message>
    <message>
        <source>Back to Vulnerabilities</source>
        <translation>Zurück zu Schwachstellen</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Back to Rehearsal</source>
        <translation>Zurück zur Probe</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PaletteItems</name>
    <message>
        <source>Switch to %1</source>
        <comment>tenant</comment>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>Try profile %1</source>
        <comment>name</comment>
        <translation>Profil %1 ausprobieren</translation>
    </message>
    <message>
        <source>used by this tenant</source>
        <translation>von diesem Mandanten benutzt</translation>
    </message>
    <message>
        <source>opens in Tuning, applies nothing</source>
        <translation>öffnet in der Gewichtung, wendet nichts an</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <comment>section</comment>
        <translation>Einstellungen: %1</translation>
    </message>
    <message>
        <source>Device %1</source>
        <comment>name</comment>
        <translation>Gerät %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PermissionsCard</name>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>scoring needs the first two</source>
        <translation>das Bewerten braucht die ersten zwei</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PermissionsModel</name>
    <message>
        <source>Permission</source>
        <translation>Berechtigung</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what a permission is for</comment>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>Granted as</source>
        <translation>Erteilt als</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht benutzt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Nicht erteilt</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Delegated only</source>
        <translation>Nur delegiert</translation>
    </message>
    <message>
        <source>Seen in: %1</source>
        <translation>Gesehen in: %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PlacesSection</name>
    <message>
        <source>Store: cycles, devices and what waits to be published</source>
        <translation>Speicher: Zyklen, Geräte und was auf die Veröffentlichung wartet</translation>
    </message>
    <message>
        <source>Tenants, without their secrets</source>
        <translation>Mandanten, ohne ihre Geheimnisse</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Settings of the window</source>
        <translation>Einstellungen des Fensters</translation>
    </message>
    <message>
        <source>Secrets are in the keychain only. The log is not written to a file: it is kept in memory while the program runs, and Activity shows it.</source>
        <translation>Geheimnisse liegen nur im Schlüsselbund. Das Protokoll wird in keine Datei geschrieben: Es bleibt im Arbeitsspeicher, solange das Programm läuft, und die Aktivität zeigt es.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open folder: %1</source>
        <translation>Ordner öffnen: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the path: %1</source>
        <translation>Pfad kopieren: %1</translation>
    </message>
    <message>
        <source>The path is in the clipboard.</source>
        <translation>Der Pfad ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PlanCard</name>
    <message>
        <source>Patch plan</source>
        <translation>Updateplan</translation>
    </message>
    <message>
        <source>Steps of the patch plan</source>
        <translation>Schritte des Updateplans</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>Welche Geräte</translation>
    </message>
    <message>
        <source>Shows the devices that have the software of the step chosen</source>
        <translation>Zeigt die Geräte, die die Software des gewählten Schritts haben</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Band drops</source>
        <translation>Stufen besser</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>band drops of all steps so far</comment>
        <translation>Insgesamt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln band drop(s) in all; exact scores fall by %1 points.</source>
        <translation>
            <numerusform>%Ln Stufenverbesserung insgesamt; die exakten Werte fallen um %1 Punkte.</numerusform>
            <numerusform>%Ln Stufenverbesserungen insgesamt; die exakten Werte fallen um %1 Punkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source of these records does not name the software that has the CVEs, so there is nothing to plan by. Records read in bulk or from export files name it.</source>
        <translation>Die Quelle dieser Datensätze nennt die Software nicht, die die CVEs hat; darum lässt sich nichts planen. Gesammelt oder aus Exportdateien gelesene Datensätze nennen sie.</translation>
    </message>
    <message>
        <source>No device that is counted has a CVE, so there is nothing to update.</source>
        <translation>Kein gezähltes Gerät hat eine CVE, also ist nichts zu aktualisieren.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PlanChart</name>
    <message>
        <source>Band drops of the patch plan, step by step</source>
        <translation>Stufenverbesserungen des Updateplans, Schritt für Schritt</translation>
    </message>
    <message numerus="yes">
        <source>Step %1: %2. %Ln band drop(s) more, %3 in all; %4 points.</source>
        <translation>
            <numerusform>Schritt %1: %2. %Ln weitere Stufenverbesserung, %3 insgesamt; %4 Punkte.</numerusform>
            <numerusform>Schritt %1: %2. %Ln weitere Stufenverbesserungen, %3 insgesamt; %4 Punkte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Band drops, cumulative</source>
        <translation>Stufenverbesserungen, aufsummiert</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PointsComparison</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>nothing fires</source>
        <translation>nichts greift</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>level or fraction, weight</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <comment>a weight</comment>
        <translation>%1 vorher, %2 nachher</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, weight</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <comment>how points come about</comment>
        <translation>%1 vorher, %2 nachher</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Points before and after the edit</source>
        <translation>Punkte vor und nach der Bearbeitung</translation>
    </message>
    <message>
        <source>%1; %2: %3 points before, %4 after, %5</source>
        <comment>value; how; points; points; change</comment>
        <translation>%1; %2: %3 Punkte vorher, %4 nachher, %5</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>editing</comment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <comment>editing</comment>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What fires</source>
        <translation>Was greift</translation>
    </message>
    <message>
        <source>Exact score</source>
        <translation>Exakter Wert</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PolicyEditor</name>
    <message>
        <source>open “%1”</source>
        <comment>undo step</comment>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>add rule %1</source>
        <comment>undo step</comment>
        <translation>Regel %1 hinzufügen</translation>
    </message>
    <message>
        <source>remove rule %1</source>
        <comment>undo step</comment>
        <translation>Regel %1 entfernen</translation>
    </message>
    <message>
        <source>move rule %1 to %2</source>
        <comment>undo step</comment>
        <translation>Regel %1 nach %2 verschieben</translation>
    </message>
    <message>
        <source>change the action of otherwise</source>
        <comment>undo step</comment>
        <translation>Aktion von „sonst“ ändern</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PolicyLibraryDialog</name>
    <message>
        <source>Policies</source>
        <translation>Richtlinien</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>Welche Geräte</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Rules of the version</source>
        <translation>Regeln der Version</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open this version</source>
        <translation>Diese Version öffnen</translation>
    </message>
    <message>
        <source>No policy is saved yet.</source>
        <translation>Noch ist keine Richtlinie gespeichert.</translation>
    </message>
    <message>
        <source>otherwise</source>
        <comment>the action where no rule matches</comment>
        <translation>sonst</translation>
    </message>
    <message>
        <source>Delete the policy</source>
        <translation>Richtlinie löschen</translation>
    </message>
    <message>
        <source>Delete “%1” and all of its versions? This cannot be undone.</source>
        <translation>„%1“ und alle seine Versionen löschen? Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PollingSection</name>
    <message>
        <source>Polling and scoring</source>
        <translation>Abfrage und Bewertung</translation>
    </message>
    <message>
        <source>Poll &amp;every … minutes</source>
        <translation>Alle … Minuten abfra&amp;gen</translation>
    </message>
    <message>
        <source>10 to 1440</source>
        <translation>10 bis 1440</translation>
    </message>
    <message>
        <source>Poll this tenant on schedule</source>
        <translation>Diesen Mandanten nach Plan abfragen</translation>
    </message>
    <message>
        <source>&amp;Vulnerabilities</source>
        <translation>&amp;Schwachstellen</translation>
    </message>
    <message>
        <source>&amp;Antivirus</source>
        <translation>&amp;Antivirus</translation>
    </message>
    <message>
        <source>Antivirus report (deviceavinfo)</source>
        <translation>Antivirusbericht (deviceavinfo)</translation>
    </message>
    <message>
        <source>Device list only</source>
        <translation>Nur die Geräteliste</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Completeness &amp;floor, %</source>
        <translation>&amp;Untergrenze der Vollständigkeit, %</translation>
    </message>
    <message>
        <source>A device of which less can be judged is shown as “insufficient data”.</source>
        <translation>Ein Gerät, von dem weniger beurteilbar ist, erscheint als „zu wenig Daten“.</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profil</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PreviewModel</name>
    <message>
        <source>Gone</source>
        <comment>a device that has left</comment>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>Summary of the fleet</source>
        <translation>Zusammenfassung der Flotte</translation>
    </message>
    <message>
        <source>First time</source>
        <comment>a record of a device that was never published</comment>
        <translation>Zum ersten Mal</translation>
    </message>
    <message>
        <source>Band changes</source>
        <translation>Stufe wechselt</translation>
    </message>
    <message>
        <source>Score changes</source>
        <translation>Wert ändert sich</translation>
    </message>
    <message>
        <source>Same score</source>
        <translation>Gleicher Wert</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>an earlier score that no longer holds</comment>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Last accepted</source>
        <translation>Zuletzt angenommen</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Zu senden</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>a device that has left, deleted from the topic</comment>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Former key</source>
        <comment>the device is taken back under the key that it had in an older version</comment>
        <translation>Früherer Schlüssel</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PreviewPane</name>
    <message>
        <source>What would be sent</source>
        <translation>Was gesendet würde</translation>
    </message>
    <message>
        <source>Record to be sent</source>
        <translation>Zu sendender Datensatz</translation>
    </message>
    <message>
        <source>Record that was last accepted</source>
        <translation>Zuletzt angenommener Datensatz</translation>
    </message>
    <message>
        <source>Last accepted</source>
        <translation>Zuletzt angenommen</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Zu senden</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ProfileApplier</name>
    <message numerus="yes">
        <source>%Ln tenant(s) have their former profile back.</source>
        <translation>
            <numerusform>%Ln Mandant hat sein früheres Profil zurück.</numerusform>
            <numerusform>%Ln Mandanten haben ihr früheres Profil zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::ProfileLibraryDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Prüfsumme</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Load into the sliders</source>
        <translation>In die Regler laden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (eingebaut)</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>Es wird verwendet.</translation>
    </message>
    <message>
        <source>No tenant is scored with it.</source>
        <translation>Kein Mandant wird damit bewertet.</translation>
    </message>
    <message>
        <source>Scores %1.</source>
        <comment>tenants</comment>
        <translation>Bewertet %1.</translation>
    </message>
    <message>
        <source>It is what the sliders show.</source>
        <translation>Genau das zeigen die Regler.</translation>
    </message>
    <message>
        <source>How it differs from the sliders</source>
        <translation>Unterschiede zu den Reglern</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Ein Profil importieren</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Das Profil exportieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplizieren …</translation>
    </message>
    <message>
        <source>The chosen version, as a profile of its own</source>
        <translation>Die gewählte Version als eigenes Profil</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>With all its versions; tenants scored with it follow</source>
        <translation>Mit allen Versionen; Mandanten, die damit bewertet werden, folgen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen …</translation>
    </message>
    <message>
        <source>The chosen version and any other profile, side by side</source>
        <translation>Die gewählte Version und ein beliebiges anderes Profil nebeneinander</translation>
    </message>
    <message>
        <source>Use…</source>
        <translation>Verwenden …</translation>
    </message>
    <message>
        <source>Score tenants with it; what that would do is shown first</source>
        <translation>Mandanten damit bewerten; was das bewirken würde, wird zuerst gezeigt</translation>
    </message>
    <message>
        <source>copy of “%1”</source>
        <comment>note of a version</comment>
        <translation>Kopie von „%1“</translation>
    </message>
    <message>
        <source>copy of “%1”, version %2</source>
        <comment>note of a version</comment>
        <translation>Kopie von „%1“, Version %2</translation>
    </message>
    <message>
        <source>Duplicate the profile</source>
        <translation>Profil duplizieren</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a profile</comment>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Profil umbenennen</translation>
    </message>
    <message>
        <source>Another profile has this name; choose another one</source>
        <translation>Ein anderes Profil hat diesen Namen; wählen Sie einen anderen</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ProfilePicker</name>
    <message>
        <source>%1: version</source>
        <comment>of a profile</comment>
        <translation>%1: Version</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <comment>profile</comment>
        <translation>In Gebrauch: %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <translation>Bearbeitet, nicht gespeichert</translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <comment>profile</comment>
        <translation>%1 (bearbeitet)</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>Schnappschuss %1</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <comment>tenant</comment>
        <translation>Entwurf von %1</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (eingebaut)</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>%1 (file)</source>
        <comment>profile</comment>
        <translation>%1 (Datei)</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>profile</comment>
        <translation>%1, Version %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PublishCommand</name>
    <message>
        <source>%1 of %2 devices change band.</source>
        <translation>%1 von %2 Geräten wechseln die Stufe.</translation>
    </message>
    <message>
        <source>%1 of %2 devices change band, and %3 of %2 are missing from the cycle.</source>
        <translation>%1 von %2 Geräten wechseln die Stufe, und %3 von %2 fehlen im Zyklus.</translation>
    </message>
    <message>
        <source>The cycle is partial, and %1 Publish it all the same?</source>
        <translation>Der Zyklus ist unvollständig, und %1 Trotzdem veröffentlichen?</translation>
    </message>
    <message>
        <source>Publish all the same</source>
        <translation>Trotzdem veröffentlichen</translation>
    </message>
    <message>
        <source>%1 That is more than the brake allows. Publish them all the same?</source>
        <translation>%1 Das ist mehr, als die Bremse erlaubt. Trotzdem veröffentlichen?</translation>
    </message>
    <message>
        <source>Publish the band changes</source>
        <translation>Stufenwechsel veröffentlichen</translation>
    </message>
    <message>
        <source>The cycle is partial: some data is missing. Publish it all the same?</source>
        <translation>Der Zyklus ist unvollständig: Es fehlen Daten. Trotzdem veröffentlichen?</translation>
    </message>
    <message>
        <source>Publish the partial cycle</source>
        <translation>Unvollständigen Zyklus veröffentlichen</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Jetzt veröffentlichen</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PublishFigures</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>Warten auf Versand</translation>
    </message>
    <message>
        <source>Put aside as refused</source>
        <translation>Abgelehnt beiseitegelegt</translation>
    </message>
    <message>
        <source>Band changes</source>
        <translation>Stufenwechsel</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>%1 more in the newest cycle</source>
        <translation>%1 weitere im neuesten Zyklus</translation>
    </message>
    <message>
        <source>records in the outbox</source>
        <translation>Datensätze im Postausgang</translation>
    </message>
    <message>
        <source>send again or drop, in the outbox</source>
        <translation>erneut senden oder verwerfen, im Postausgang</translation>
    </message>
    <message>
        <source>no record was refused</source>
        <translation>kein Datensatz wurde abgelehnt</translation>
    </message>
    <message>
        <source>nothing to compare with yet</source>
        <translation>noch nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>%1 of %2 devices; the brake is at %3</source>
        <translation>%1 von %2 Geräten; die Bremse steht auf %3</translation>
    </message>
    <message>
        <source>%1 of %2 devices, %3 more are missing; the brake is at %4</source>
        <translation>%1 von %2 Geräten, %3 weitere fehlen; die Bremse steht auf %4</translation>
    </message>
    <message>
        <source>%1 with insufficient data, %2 duplicates</source>
        <translation>%1 mit zu wenig Daten, %2 doppelte</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PublishHistoryModel</name>
    <message>
        <source>Held back</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>a publish</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Partly refused</source>
        <translation>Teilweise abgelehnt</translation>
    </message>
    <message>
        <source>Overtaken</source>
        <comment>by a newer cycle</comment>
        <translation>Überholt</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>records a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Band changes</source>
        <translation>Stufenwechsel</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PublishSection</name>
    <message>
        <source>Publish every complete cycle by itself</source>
        <translation>Jeden vollständigen Zyklus von selbst veröffentlichen</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API-Version</translation>
    </message>
    <message>
        <source>v2: /topics/…</source>
        <translation>v2: /topics/…</translation>
    </message>
    <message>
        <source>v3: /v3/clusters/…</source>
        <translation>v3: /v3/clusters/…</translation>
    </message>
    <message>
        <source>Cluster ID</source>
        <translation>Cluster-ID</translation>
    </message>
    <message>
        <source>v3 only; empty: asked for</source>
        <translation>nur v3; leer: wird erfragt</translation>
    </message>
    <message>
        <source>Topic of devices</source>
        <translation>Topic der Geräte</translation>
    </message>
    <message>
        <source>Topic of summaries</source>
        <translation>Topic der Zusammenfassungen</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Benutzer und Kennwort</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer-Token</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Kennwort oder Token</translation>
    </message>
    <message>
        <source>empty: keep the one that is stored</source>
        <translation>leer: das gespeicherte behalten</translation>
    </message>
    <message>
        <source>Brake, % of bands</source>
        <translation>Bremse, % der Stufen</translation>
    </message>
    <message>
        <source>When more devices than that change band from one cycle to the next, a person is asked.</source>
        <translation>Wechseln mehr Geräte als das von einem Zyklus zum nächsten die Stufe, wird ein Mensch gefragt.</translation>
    </message>
    <message>
        <source>Proxy&apos;s authority</source>
        <translation>Zertifizierungsstelle des Proxys</translation>
    </message>
    <message>
        <source>PEM file; empty: the system&apos;s authorities</source>
        <translation>PEM-Datei; leer: die Stellen des Systems</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>PEM file with its key; empty: none</source>
        <translation>PEM-Datei mit Schlüssel; leer: keines</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PublishStatus</name>
    <message>
        <source>Sending: %1 of %2</source>
        <translation>Wird gesendet: %1 von %2</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet …</translation>
    </message>
    <message>
        <source>The scores under the profile in use, %1, are not out: the last publish went out under another one. More devices change band, or are missing, than the brake of %2 allows.</source>
        <comment>a profile&apos;s name, a percentage</comment>
        <translation>Die Werte unter dem Profil in Gebrauch, %1, sind nicht veröffentlicht: Die letzte Veröffentlichung ging unter einem anderen hinaus. Mehr Geräte wechseln die Stufe oder fehlen, als die Bremse von %2 erlaubt.</translation>
    </message>
    <message>
        <source>The scores under the profile in use, %1, are not out: the last publish went out under another one. Publish now to send them.</source>
        <comment>a profile&apos;s name</comment>
        <translation>Die Werte unter dem Profil in Gebrauch, %1, sind nicht veröffentlicht: Die letzte Veröffentlichung ging unter einem anderen hinaus. „Jetzt veröffentlichen“ sendet sie.</translation>
    </message>
    <message>
        <source>The newest cycle is held back: more devices change band, or are missing, than the brake of %1 allows.</source>
        <translation>Der neueste Zyklus wird zurückgehalten: Mehr Geräte wechseln die Stufe oder fehlen, als die Bremse von %1 erlaubt.</translation>
    </message>
    <message>
        <source>The newest cycle is partial. It is published only when you say so.</source>
        <translation>Der neueste Zyklus ist unvollständig. Er wird nur auf Ihr Wort hin veröffentlicht.</translation>
    </message>
    <message>
        <source>The newest cycle was not published yet.</source>
        <translation>Der neueste Zyklus wurde noch nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Some records were not accepted yet.</source>
        <translation>Einige Datensätze wurden noch nicht angenommen.</translation>
    </message>
    <message>
        <source>There is nothing to publish yet: poll the tenant first.</source>
        <translation>Es gibt noch nichts zu veröffentlichen: Fragen Sie den Mandanten zuerst ab.</translation>
    </message>
    <message>
        <source>Everything of the newest cycle was accepted.</source>
        <translation>Alles aus dem neuesten Zyklus wurde angenommen.</translation>
    </message>
    <message>
        <source>Publishing is paused: new cycles wait in the outbox.</source>
        <translation>Die Veröffentlichung ist angehalten: Neue Zyklen warten im Postausgang.</translation>
    </message>
    <message>
        <source>Cycles are not published by themselves: that is switched off in the tenant&apos;s settings.</source>
        <translation>Zyklen werden nicht von selbst veröffentlicht: Das ist in den Einstellungen des Mandanten ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PublishingPage</name>
    <message>
        <source>The scores of this tenant are not published.</source>
        <translation>Die Werte dieses Mandanten werden nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>They can go to Kafka through a REST proxy. Give its address in the tenant&apos;s settings.</source>
        <translation>Sie können über einen REST-Proxy an Kafka gehen. Geben Sie seine Adresse in den Einstellungen des Mandanten an.</translation>
    </message>
    <message>
        <source>Edit the tenant</source>
        <translation>Mandanten bearbeiten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were accepted.</source>
        <translation>
            <numerusform>%Ln Datensatz wurde angenommen.</numerusform>
            <numerusform>%Ln Datensätze wurden angenommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::RankedModel</name>
    <message>
        <source>%1: %2</source>
        <comment>column: value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ReadingLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>The figures are those from before: %1</source>
        <comment>why they could not be read again</comment>
        <translation>Die Zahlen sind die von vorher: %1</translation>
    </message>
    <message>
        <source>The figures are those from before: reading was cancelled.</source>
        <translation>Die Zahlen sind die von vorher: Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Reading the records; the figures are those from before.</source>
        <translation>Die Datensätze werden gelesen; die Zahlen sind die von vorher.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RecordDialog</name>
    <message>
        <source>Find in the record</source>
        <translation>Im Datensatz suchen</translation>
    </message>
    <message>
        <source>Enter finds the next place, Shift+Enter the one before.</source>
        <translation>Eingabe findet die nächste Stelle, Umschalt+Eingabe die vorige.</translation>
    </message>
    <message>
        <source>Record of the device as JSON</source>
        <translation>Datensatz des Geräts als JSON</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut abfragen</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Record of %1</source>
        <translation>Datensatz von %1</translation>
    </message>
    <message>
        <source>Trustgauge stores no records as they were received. The service is asked for this one…</source>
        <translation>Trustgauge speichert keine Datensätze, wie sie empfangen wurden. Dieser wird beim Dienst abgefragt …</translation>
    </message>
    <message>
        <source>As the service answered at %1; Trustgauge stores no records as they were received. Only spaces and line breaks differ.</source>
        <translation>Wie der Dienst um %1 geantwortet hat; Trustgauge speichert keine Datensätze, wie sie empfangen wurden. Nur Leerzeichen und Zeilenumbrüche weichen ab.</translation>
    </message>
    <message>
        <source>It is too long to be shown whole.</source>
        <translation>Er ist zu lang, um ganz gezeigt zu werden.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln Stelle</numerusform>
            <numerusform>%Ln Stellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::RecordSection</name>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the address of the device&apos;s page in the portal</source>
        <translation>Adresse der Geräteseite im Portal kopieren</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>of the cycle of %1</source>
        <extracomment>%1 is the time of a cycle</extracomment>
        <translation>des Zyklus vom %1</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>Entra id</source>
        <translation>Entra-ID</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dubletten</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>none; no merged record</source>
        <translation>keine; kein zusammengeführter Datensatz</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>Darin aufgegangen</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RecordsCard</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>History of publishes</source>
        <translation>Verlauf der Veröffentlichungen</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>nichts zu senden</translation>
    </message>
    <message>
        <source>%1 records would be sent; the first %2, changes first</source>
        <translation>%1 Datensätze würden gesendet; die ersten %2, Änderungen zuerst</translation>
    </message>
    <message>
        <source>%1 records would be sent, changes first</source>
        <translation>%1 Datensätze würden gesendet, Änderungen zuerst</translation>
    </message>
    <message>
        <source>%1 records wait</source>
        <translation>%1 Datensätze warten</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>what was refused stands first</source>
        <translation>Abgelehntes steht zuerst</translation>
    </message>
    <message>
        <source>every publish of this tenant, newest first</source>
        <translation>jede Veröffentlichung dieses Mandanten, neueste zuerst</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RehearsalExporter</name>
    <message>
        <source>Export the policy…</source>
        <translation>Richtlinie exportieren …</translation>
    </message>
    <message>
        <source>Devices and their actions as CSV…</source>
        <translation>Geräte und ihre Aktionen als CSV …</translation>
    </message>
    <message>
        <source>The same with changes in the past as CSV…</source>
        <translation>Dasselbe mit Wechseln in der Vergangenheit als CSV …</translation>
    </message>
    <message>
        <source>Counts and moves as JSON…</source>
        <translation>Anzahlen und Bewegungen als JSON …</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
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
        <translation>Richtlinie exportieren</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Richtlinien (*.json)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RehearsalHead</name>
    <message>
        <source>Profile in use</source>
        <translation>Benutztes Profil</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Profile of the figures</source>
        <translation>Profil der Zahlen</translation>
    </message>
    <message>
        <source>Import / export</source>
        <translation>Import / Export</translation>
    </message>
    <message>
        <source>Save version…</source>
        <translation>Version speichern …</translation>
    </message>
    <message>
        <source>Policy rehearsal</source>
        <translation>Probe einer Richtlinie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo in the policy</source>
        <translation>In der Richtlinie rückgängig machen</translation>
    </message>
    <message>
        <source>Redo in the policy</source>
        <translation>In der Richtlinie wiederholen</translation>
    </message>
    <message>
        <source>Save a version of the policy…</source>
        <translation>Version der Richtlinie speichern …</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>noch nicht gespeichert</translation>
    </message>
    <message>
        <source>version %1, changed</source>
        <translation>Version %1, geändert</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Undo: %1 (%2)</source>
        <translation>Rückgängig: %1 (%2)</translation>
    </message>
    <message>
        <source>Redo: %1 (%2)</source>
        <translation>Wiederholen: %1 (%2)</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>Keine Richtlinie</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Richtlinie: %1</translation>
    </message>
    <message>
        <source>Nothing is enforced by Trustgauge.</source>
        <translation>Trustgauge setzt nichts durch.</translation>
    </message>
    <message>
        <source>A rehearsal shows which action each device would meet, as of %1, under profile %2 (%3).</source>
        <comment>time; name; hash</comment>
        <translation>Eine Probe zeigt, welche Aktion jedes Gerät träfe, Stand %1, unter Profil %2 (%3).</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <comment>profile</comment>
        <translation>%1, bearbeitet</translation>
    </message>
    <message>
        <source>A rehearsal shows which action each device would meet.</source>
        <translation>Eine Probe zeigt, welche Aktion jedes Gerät träfe.</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Neue Richtlinie</translation>
    </message>
    <message>
        <source>Example policy</source>
        <translation>Beispielrichtlinie</translation>
    </message>
    <message>
        <source>Policies and their versions…</source>
        <translation>Richtlinien und ihre Versionen …</translation>
    </message>
    <message>
        <source>Import a policy…</source>
        <translation>Richtlinie importieren …</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>Richtlinie importieren</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Richtlinien (*.json)</translation>
    </message>
    <message>
        <source>The policy “%1” was imported. Nothing is enforced.</source>
        <translation>Die Richtlinie „%1“ wurde importiert. Nichts wird durchgesetzt.</translation>
    </message>
    <message>
        <source>Version %1 of “%2” is saved. Nothing is enforced.</source>
        <translation>Version %1 von „%2“ ist gespeichert. Nichts wird durchgesetzt.</translation>
    </message>
    <message>
        <source>save as “%1”</source>
        <comment>undo step</comment>
        <translation>als „%1“ speichern</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RehearsalPage</name>
    <message>
        <source>From “%1” to “%2”</source>
        <comment>actions</comment>
        <translation>Von „%1“ nach „%2“</translation>
    </message>
    <message>
        <source>Action changed more than twice</source>
        <translation>Aktion wechselte mehr als zweimal</translation>
    </message>
    <message>
        <source>There is no policy yet.</source>
        <translation>Es gibt noch keine Richtlinie.</translation>
    </message>
    <message>
        <source>A policy is a list of rules: which devices, and what would happen to them. Here you see who would meet what before anything enforces it.</source>
        <translation>Eine Richtlinie ist eine Liste von Regeln: welche Geräte, und was mit ihnen geschähe. Hier sehen Sie, wen was träfe, bevor irgendetwas es durchsetzt.</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Mit einem Beispiel beginnen</translation>
    </message>
    <message>
        <source>Begin with an empty policy</source>
        <translation>Mit einer leeren Richtlinie beginnen</translation>
    </message>
    <message>
        <source>No rule of “%1” matches</source>
        <comment>policy</comment>
        <translation>Keine Regel von „%1“ trifft zu</translation>
    </message>
    <message>
        <source>Rule %1 of “%2”</source>
        <comment>number; policy</comment>
        <translation>Regel %1 von „%2“</translation>
    </message>
    <message>
        <source>Action “%1”</source>
        <translation>Aktion „%1“</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RehearsedDevicesCard</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Action of the devices listed</source>
        <translation>Aktion der aufgelisteten Geräte</translation>
    </message>
    <message>
        <source>Show in Devices</source>
        <translation>In Geräte zeigen</translation>
    </message>
    <message>
        <source>Devices with their action</source>
        <translation>Geräte mit ihrer Aktion</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>the worst %1 of %2</source>
        <comment>devices</comment>
        <translation>die schlechtesten %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::RehearsedDevicesModel</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Number of the rule that decides</source>
        <translation>Nummer der Regel, die entscheidet</translation>
    </message>
    <message>
        <source>otherwise</source>
        <comment>the action where no rule matches</comment>
        <translation>sonst</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ReplaceSecretDialog</name>
    <message>
        <source>Replace the certificate</source>
        <translation>Zertifikat ersetzen</translation>
    </message>
    <message>
        <source>Replace the secret</source>
        <translation>Geheimnis ersetzen</translation>
    </message>
    <message>
        <source>Upload the new certificate to the app registration first. It is then tried here by fetching a token with it; the stored one stays until that has succeeded.</source>
        <translation>Laden Sie zuerst das neue Zertifikat in die App-Registrierung hoch. Dann wird es hier ausprobiert, indem ein Token damit geholt wird; das gespeicherte bleibt, bis das gelungen ist.</translation>
    </message>
    <message>
        <source>Create the new secret in the app registration first; both are valid side by side. It is then tried here by fetching a token with it; the stored one stays until that has succeeded.</source>
        <translation>Legen Sie zuerst das neue Geheimnis in der App-Registrierung an; beide gelten nebeneinander. Dann wird es hier ausprobiert, indem ein Token damit geholt wird; das gespeicherte bleibt, bis das gelungen ist.</translation>
    </message>
    <message>
        <source>For this session only: do not store it</source>
        <translation>Nur für diese Sitzung: nicht speichern</translation>
    </message>
    <message>
        <source>Fetching a token</source>
        <translation>Ein Token wird geholt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Test and replace</source>
        <translation>Prüfen und ersetzen</translation>
    </message>
    <message>
        <source>New &amp;secret: its value</source>
        <translation>Neues &amp;Geheimnis: sein Wert</translation>
    </message>
    <message>
        <source>New secret: its value</source>
        <translation>Neues Geheimnis: sein Wert</translation>
    </message>
    <message>
        <source>as the portal shows it, for example %1</source>
        <translation>wie im Portal angezeigt, zum Beispiel %1</translation>
    </message>
    <message>
        <source>&amp;Expires on</source>
        <translation>&amp;Läuft ab am</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Läuft ab am</translation>
    </message>
    <message>
        <source>With the date noted, you are reminded 30, 14, 7 and 1 days before.</source>
        <translation>Mit vermerktem Datum werden Sie 30, 14, 7 und 1 Tage vorher erinnert.</translation>
    </message>
    <message>
        <source>The new certificate of %1 works and is in use.</source>
        <translation>Das neue Zertifikat von %1 funktioniert und ist im Einsatz.</translation>
    </message>
    <message>
        <source>The new secret of %1 works and is in use. Delete the old one in the app registration.</source>
        <translation>Das neue Geheimnis von %1 funktioniert und ist im Einsatz. Löschen Sie das alte in der App-Registrierung.</translation>
    </message>
    <message>
        <source>Not replaced; the stored one stays. %1</source>
        <translation>Nicht ersetzt; der gespeicherte bleibt. %1</translation>
    </message>
    <message>
        <source>It works, but it could not be stored; the stored one stays. %1</source>
        <translation>Er funktioniert, konnte aber nicht gespeichert werden; der gespeicherte bleibt. %1</translation>
    </message>
    <message>
        <source>Cancelled; the stored one stays.</source>
        <translation>Abgebrochen; der gespeicherte bleibt.</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Gesehen: %1</translation>
    </message>
    <message>
        <source>New certificate and private &amp;key</source>
        <translation>Neues Zertifikat und privater Schlüsse&amp;l</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>A report of %1, cycle of %2, to read, print and hand on. It needs nothing else to be read.</source>
        <translation>Ein Bericht über %1, Zyklus vom %2, zum Lesen, Drucken und Weitergeben. Zum Lesen ist nichts anderes nötig.</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>alle Geräte</translation>
    </message>
    <message>
        <source>As in Devices</source>
        <translation>Wie in Geräte</translation>
    </message>
    <message>
        <source>Only the devices that this filter finds: %1</source>
        <translation>Nur die Geräte, die dieser Filter findet: %1</translation>
    </message>
    <message>
        <source>Page for any browser (HTML)</source>
        <translation>Seite für jeden Browser (HTML)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Die Datei wählen</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>&amp;Geräte</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Policy to rehearse</source>
        <translation>&amp;Richtlinie zum Proben</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Filter of the devices reported</source>
        <translation>Filter der Geräte im Bericht</translation>
    </message>
    <message>
        <source>Policy to rehearse</source>
        <translation>Richtlinie zum Proben</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Fortschritt des Berichts</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Write reports by themselves…</source>
        <translation>Berichte von selbst schreiben …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 wurde geschrieben.</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>Abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>of a file…</source>
        <translation>aus einer Datei …</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Richtlinien (*.json)</translation>
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
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It tells the cycle as it was scored, under “%1” (%2). “%3” (%4) is in use now, so the window shows other figures; a report of the next cycle is under that.</source>
        <comment>name, hash, name, hash</comment>
        <translation>Er zeigt den Zyklus, wie er bewertet wurde: mit „%1“ (%2). Jetzt ist „%3“ (%4) in Gebrauch, daher zeigt das Fenster andere Zahlen; ein Bericht über den nächsten Zyklus gilt dann dafür.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RowCopier</name>
    <message numerus="yes">
        <source>Copying %Ln device(s)…</source>
        <translation>
            <numerusform>Ein Gerät wird kopiert …</numerusform>
            <numerusform>%Ln Geräte werden kopiert …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::RuleRow</name>
    <message>
        <source>Rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>Alt+Enter in the line does the same</source>
        <translation>Alt+Eingabe in der Zeile tut dasselbe</translation>
    </message>
    <message>
        <source>Rule %1: which devices</source>
        <translation>Regel %1: welche Geräte</translation>
    </message>
    <message>
        <source>Which devices, for example %1</source>
        <translation>Welche Geräte, zum Beispiel %1</translation>
    </message>
    <message>
        <source>An expression of the filter language; Ctrl+Space completes fields and values. Alt+Up and Alt+Down move the rule.</source>
        <translation>Ein Ausdruck der Filtersprache; Strg+Leertaste vervollständigt Felder und Werte. Alt+Auf und Alt+Ab verschieben die Regel.</translation>
    </message>
    <message>
        <source>Rule %1: action</source>
        <translation>Regel %1: Aktion</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Rule %1: note</source>
        <translation>Regel %1: Notiz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Shows the devices that the rule decides about</source>
        <translation>Zeigt die Geräte, über die die Regel entscheidet</translation>
    </message>
    <message>
        <source>Move rule %1 up (Alt+Up)</source>
        <translation>Regel %1 nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move rule %1 down (Alt+Down)</source>
        <translation>Regel %1 nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Regel %1 entfernen</translation>
    </message>
    <message>
        <source>then</source>
        <comment>rule: expression, then action</comment>
        <translation>dann</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>The rule needs an action.</source>
        <translation>Die Regel braucht eine Aktion.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a word of the filter</comment>
        <translation>%1 nehmen</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RulesCard</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>the first rule that matches a device decides</source>
        <translation>die erste Regel, die auf ein Gerät zutrifft, entscheidet</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Action for all other devices</source>
        <translation>Aktion für alle anderen Geräte</translation>
    </message>
    <message>
        <source>Shows the devices that no rule matches</source>
        <translation>Zeigt die Geräte, auf die keine Regel zutrifft</translation>
    </message>
    <message>
        <source>otherwise</source>
        <comment>the action where no rule matches</comment>
        <translation>sonst</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>All other devices need an action. The figures are those from before.</source>
        <translation>Alle anderen Geräte brauchen eine Aktion. Die Zahlen sind die von vorher.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) are not valid. The figures are those from before.</source>
        <translation>
            <numerusform>%Ln Regel ist nicht gültig. Die Zahlen sind die von vorher.</numerusform>
            <numerusform>%Ln Regeln sind nicht gültig. Die Zahlen sind die von vorher.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a rule, all devices meet the same action.</source>
        <translation>Ohne Regel trifft alle Geräte dieselbe Aktion.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s), all valid. Ctrl+Space completes fields and values.</source>
        <translation>
            <numerusform>%Ln Regel, gültig. Strg+Leertaste vervollständigt Felder und Werte.</numerusform>
            <numerusform>%Ln Regeln, alle gültig. Strg+Leertaste vervollständigt Felder und Werte.</numerusform>
        </translation>
    </message>
    <message>
        <source>change which devices rule %1 matches</source>
        <comment>undo step</comment>
        <translation>Geräte von Regel %1 ändern</translation>
    </message>
    <message>
        <source>change the action of rule %1</source>
        <comment>undo step</comment>
        <translation>Aktion von Regel %1 ändern</translation>
    </message>
    <message>
        <source>change the note of rule %1</source>
        <comment>undo step</comment>
        <translation>Notiz von Regel %1 ändern</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SavePolicyDialog</name>
    <message>
        <source>Save version</source>
        <translation>Version speichern</translation>
    </message>
    <message>
        <source>&amp;Name of the policy</source>
        <translation>&amp;Name der Richtlinie</translation>
    </message>
    <message>
        <source>what is new in this version, and why</source>
        <translation>was an dieser Version neu ist und warum</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The policy is kept in the library. Nothing is enforced by Trustgauge.</source>
        <translation>Die Richtlinie kommt in die Bibliothek. Trustgauge setzt nichts durch.</translation>
    </message>
    <message>
        <source>Give the policy a name.</source>
        <translation>Geben Sie der Richtlinie einen Namen.</translation>
    </message>
    <message>
        <source>A policy of this name exists: this becomes its newest version.</source>
        <translation>Eine Richtlinie dieses Namens gibt es schon: Dies wird ihre neueste Version.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SaveProfileDialog</name>
    <message>
        <source>Save profile</source>
        <translation>Profil speichern</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>&amp;Name des Profils</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>Speichern und verwenden</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Geben Sie dem Profil einen Namen.</translation>
    </message>
    <message>
        <source>what is new in this version, and why</source>
        <translation>was an dieser Version neu ist und warum</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>This name belongs to a built-in profile; choose another.</source>
        <translation>Dieser Name gehört zu einem eingebauten Profil; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>A profile of this name exists: this becomes its newest version, also for other tenants that use it.</source>
        <translation>Ein Profil dieses Namens gibt es schon: Dies wird seine neueste Version, auch für andere Mandanten, die es verwenden.</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Für später speichern</translation>
    </message>
    <message>
        <source>“Save and use” scores %1 with this profile from now on.</source>
        <comment>tenant</comment>
        <translation>„Speichern und verwenden“ bewertet %1 von nun an mit diesem Profil.</translation>
    </message>
    <message>
        <source>Tenants are scored with the profile of this name; choose another name</source>
        <translation>Mit dem Profil dieses Namens werden Mandanten bewertet; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>A version of the library; which profile is in use does not change</source>
        <translation>Eine Version in der Bibliothek; das Profil in Gebrauch ändert sich nicht</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Name der Ansicht</translation>
    </message>
    <message>
        <source>For &amp;all tenants</source>
        <translation>Für &amp;alle Mandanten</translation>
    </message>
    <message>
        <source>&amp;Only for %1</source>
        <translation>&amp;Nur für %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keeps the filter, the order and the columns.</source>
        <translation>Behält den Filter, die Sortierung und die Spalten.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Geben Sie der Ansicht einen Namen.</translation>
    </message>
    <message>
        <source>A view of this name exists; it will be replaced.</source>
        <translation>Es gibt eine Ansicht dieses Namens; sie wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>There is no valid filter in the line to be saved.</source>
        <translation>In der Zeile steht kein gültiger Filter, der gespeichert werden könnte.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the saved filter</source>
        <translation>Name des gespeicherten Filters</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Gives the selected filter the name above (F2)</source>
        <translation>Gibt dem gewählten Filter den Namen oben (F2)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: filter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter a name first.</source>
        <translation>Geben Sie zuerst einen Namen ein.</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation>Ein anderer Filter heißt schon so.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ScheduledReportsSection</name>
    <message>
        <source>Reports that are written by themselves</source>
        <translation>Berichte, die von selbst geschrieben werden</translation>
    </message>
    <message>
        <source>&amp;Write a report and a CSV of each tenant after its cycles</source>
        <translation>&amp;Nach den Zyklen jedes Mandanten einen Bericht und eine CSV-Datei schreiben</translation>
    </message>
    <message>
        <source>Folder of the reports</source>
        <translation>Ordner der Berichte</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Choose the folder of the reports</source>
        <translation>Den Ordner der Berichte wählen</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>the first complete cycle of each day (UTC)</source>
        <translation>der erste vollständige Zyklus jedes Tages (UTC)</translation>
    </message>
    <message>
        <source>the first complete cycle of each week</source>
        <translation>der erste vollständige Zyklus jeder Woche</translation>
    </message>
    <message>
        <source>every complete cycle</source>
        <translation>jeder vollständige Zyklus</translation>
    </message>
    <message>
        <source>How many are kept of each tenant</source>
        <translation>Wie viele je Mandant behalten werden</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Language of the reports</source>
        <translation>Sprache der Berichte</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Bericht</translation>
    </message>
    <message>
        <source>&amp;Keep the newest</source>
        <translation>Die neuesten &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>The files are whole or not there, and named by tenant and time of the data. Of the files in the folder, only such reports are ever removed. What fails is told over the page and in the log of Activity.</source>
        <translation>Die Dateien sind vollständig oder nicht da und nach Mandant und Zeit der Daten benannt. Von den Dateien im Ordner werden nur solche Berichte je entfernt. Was misslingt, steht über der Seite und im Protokoll unter Aktivität.</translation>
    </message>
    <message>
        <source>The demo writes no reports by itself.</source>
        <translation>Die Demo schreibt von selbst keine Berichte.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ScoreHistogram</name>
    <message>
        <source>Devices by score, from 0 to 100</source>
        <translation>Geräte nach Wert, von 0 bis 100</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message numerus="yes">
        <source>Score %1 (%2): %Ln device(s)</source>
        <translation>
            <numerusform>Wert %1 (%2): %Ln Gerät</numerusform>
            <numerusform>Wert %1 (%2): %Ln Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Score %1 (%2): %Ln device(s), before: %3</source>
        <translation>
            <numerusform>Wert %1 (%2): %Ln Gerät, vorher: %3</numerusform>
            <numerusform>Wert %1 (%2): %Ln Geräte, vorher: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::Screenshots</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The page “%1” did not become ready.</source>
        <translation>Die Seite „%1“ wurde nicht fertig.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>medium risk weighs more</source>
        <comment>note of an example</comment>
        <translation>mittleres Risiko wiegt mehr</translation>
    </message>
    <message>
        <source>antivirus off a little less</source>
        <comment>note of an example</comment>
        <translation>Antivirus aus etwas weniger</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SecretBar</name>
    <message>
        <source>%1: %2</source>
        <comment>tenant: sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show this tenant</source>
        <translation>Diesen Mandanten anzeigen</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SeekCard</name>
    <message>
        <source>Goal and sensitivity</source>
        <translation>Ziel und Empfindlichkeit</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>Goal or sensitivity</source>
        <translation>Ziel oder Empfindlichkeit</translation>
    </message>
    <message>
        <source>Close this card</source>
        <translation>Diese Karte schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>the smallest change of weights that reaches it</source>
        <translation>die kleinste Änderung der Gewichte, die es erreicht</translation>
    </message>
    <message>
        <source>which weight matters most</source>
        <translation>welches Gewicht am meisten ausmacht</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SelectedDevice</name>
    <message numerus="yes">
        <source>Replayed over %Ln stored cycle(s), its band changes: %1 under the profile in use, %2 under the edited one.</source>
        <translation>
            <numerusform>Über %Ln gespeicherten Zyklus nachgerechnet, Wechsel der Stufe: %1 unter dem Profil in Gebrauch, %2 unter dem bearbeiteten.</numerusform>
            <numerusform>Über %Ln gespeicherte Zyklen nachgerechnet, Wechsel der Stufe: %1 unter dem Profil in Gebrauch, %2 unter dem bearbeiteten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::SensitivityPanel</name>
    <message>
        <source>Points by which one weight moves</source>
        <translation>Punkte, um die sich ein Gewicht bewegt</translation>
    </message>
    <message>
        <source>Devices that change band when one weight moves by</source>
        <comment>by 5 points</comment>
        <translation>Geräte, die die Stufe wechseln, wenn sich ein Gewicht bewegt um</translation>
    </message>
    <message>
        <source>points</source>
        <comment>moves by 5 points</comment>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Devices it fires on</source>
        <translation>Geräte, bei denen es greift</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Which weight matters most</source>
        <translation>Welches Gewicht am meisten bewirkt</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Es wird gezählt …</translation>
    </message>
    <message>
        <source>%1 (pillar)</source>
        <translation>%1 (Säule)</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <comment>a weight</comment>
        <translation>%1, gesperrt</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>Show all weights</source>
        <translation>Alle Gewichte zeigen</translation>
    </message>
    <message>
        <source>No step of one weight changes a band.</source>
        <translation>Kein Schritt eines Gewichts ändert eine Stufe.</translation>
    </message>
    <message numerus="yes">
        <source>Counted for %Ln device(s), under the sliders as they are.</source>
        <translation>
            <numerusform>Gezählt für %Ln Gerät, mit den Reglern, wie sie sind.</numerusform>
            <numerusform>Gezählt für %Ln Geräte, mit den Reglern, wie sie sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::ServerBar</name>
    <message>
        <source>The store&apos;s server on %1 is not reached since %2. What is shown stays usable; it is tried again and again.</source>
        <comment>host, time</comment>
        <translation>Der Server des Speichers auf %1 ist seit %2 nicht erreichbar. Was gezeigt wird, bleibt benutzbar; es wird immer wieder versucht.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SettingsDialog</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Wo etwas liegt</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Änderungen gelten sofort.</translation>
    </message>
    <message>
        <source>How long cycles are kept</source>
        <translation>Wie lange Zyklen aufbewahrt werden</translation>
    </message>
    <message>
        <source>Retention is kept in the store and holds for every program that uses it. It is set where the store&apos;s size, copies and checks are, and shown there with what it would forget.</source>
        <translation>Die Aufbewahrung steht im Speicher und gilt für jedes Programm, das ihn benutzt. Sie wird dort eingestellt, wo Größe, Kopien und Prüfungen des Speichers sind, und dort steht auch, was sie vergessen würde.</translation>
    </message>
    <message>
        <source>Open Storage…</source>
        <translation>Speicher öffnen …</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Shared store</source>
        <translation>Gemeinsamer Speicher</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SharedStoreSection</name>
    <message>
        <source>Reach the server</source>
        <translation>Server erreichen</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>bestanden</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>empty: the one in the keychain, or in the file that PGPASSFILE names</source>
        <translation>leer: das im Schlüsselbund oder in der Datei, die PGPASSFILE nennt</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>&amp;Use from the next start</source>
        <translation>Ab dem nächsten Start &amp;verwenden</translation>
    </message>
    <message>
        <source>Use the &amp;file on this computer again</source>
        <translation>Wieder die &amp;Datei auf diesem Rechner verwenden</translation>
    </message>
    <message>
        <source>Shared store</source>
        <translation>Gemeinsamer Speicher</translation>
    </message>
    <message>
        <source>A database on a PostgreSQL server, which one program polls into and many windows look at. Without one, this window keeps its store in a file and needs nothing.</source>
        <translation>Eine Datenbank auf einem PostgreSQL-Server, in die ein Programm abfragt und die viele Fenster zeigen. Ohne sie hält dieses Fenster seinen Speicher in einer Datei und braucht nichts weiter.</translation>
    </message>
    <message>
        <source>&amp;Address, without a password</source>
        <translation>&amp;Adresse, ohne Passwort</translation>
    </message>
    <message>
        <source>&amp;Password, for the keychain</source>
        <translation>Pa&amp;sswort, für den Schlüsselbund</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>The store can be used.</source>
        <translation>Der Speicher kann benutzt werden.</translation>
    </message>
    <message>
        <source>The store cannot be used yet.</source>
        <translation>Der Speicher kann noch nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund …</translation>
    </message>
    <message>
        <source>From its next start on, the window uses this store.</source>
        <translation>Ab seinem nächsten Start benutzt das Fenster diesen Speicher.</translation>
    </message>
    <message>
        <source>From its next start on, the window uses this store. But the keychain did not take the password: %1 Give it in TRUSTGAUGE_STORE_PASSWORD, or in the file that PGPASSFILE names.</source>
        <translation>Ab seinem nächsten Start benutzt das Fenster diesen Speicher. Der Schlüsselbund hat das Passwort aber nicht angenommen: %1 Geben Sie es in TRUSTGAUGE_STORE_PASSWORD oder in der Datei an, die PGPASSFILE nennt.</translation>
    </message>
    <message>
        <source>From its next start on, the window uses the file on this computer.</source>
        <translation>Ab seinem nächsten Start benutzt das Fenster die Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>In use now: %1</source>
        <translation>Jetzt im Einsatz: %1</translation>
    </message>
    <message>
        <source>In use now: a file on this computer.</source>
        <translation>Jetzt im Einsatz: eine Datei auf diesem Rechner.</translation>
    </message>
    <message>
        <source>A store named when starting (--store) counts more than the one that is set.</source>
        <translation>Ein beim Start genannter Speicher (--store) gilt vor dem eingestellten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>passed, failed or skipped: what was found</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SnapshotSwitch</name>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>Show snapshot %1</source>
        <translation>Schnappschuss %1 zeigen</translation>
    </message>
    <message>
        <source>Take snapshot %1</source>
        <translation>Schnappschuss %1 aufnehmen</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>Schnappschuss %1</translation>
    </message>
    <message>
        <source>Snapshot %1, free</source>
        <translation>Schnappschuss %1, frei</translation>
    </message>
    <message>
        <source>%1 of %2, %3. Press to show it (%4), with Shift to replace it (%5).</source>
        <comment>snapshot, time, hash, keys</comment>
        <translation>%1 vom %2, %3. Ein Druck zeigt ihn (%4), mit der Umschalttaste ersetzt er ihn (%5).</translation>
    </message>
    <message>
        <source>%1 is free. Press to put the present weights aside here (%2).</source>
        <comment>snapshot, keys</comment>
        <translation>%1 ist frei. Ein Druck legt die jetzigen Gewichte hier beiseite (%2).</translation>
    </message>
    <message>
        <source>Compare profiles…</source>
        <translation>Profile vergleichen …</translation>
    </message>
    <message>
        <source>Delete snapshot %1</source>
        <translation>Schnappschuss %1 löschen</translation>
    </message>
    <message>
        <source>Snapshot %1 holds the present weights; %2 shows them again.</source>
        <comment>letter, key</comment>
        <translation>Momentaufnahme %1 enthält die jetzigen Gewichte; %2 zeigt sie wieder.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SoftwareModel</name>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Devices with sufficient data that have it, with a CVE</source>
        <translation>Geräte mit genügend Daten, die sie mit einer CVE haben</translation>
    </message>
    <message>
        <source>Counted CVEs</source>
        <translation>Gezählte CVEs</translation>
    </message>
    <message>
        <source>CVEs of it that count on at least one device</source>
        <translation>Ihre CVEs, die auf mindestens einem Gerät zählen</translation>
    </message>
    <message>
        <source>Exploit</source>
        <translation>Exploit</translation>
    </message>
    <message>
        <source>Whether an exploit is known for any of its CVEs</source>
        <translation>Ob für eine ihrer CVEs ein Exploit bekannt ist</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>By how much exact scores would fall in all if it alone were updated everywhere</source>
        <translation>Um wie viel die exakten Werte insgesamt fielen, wenn sie allein überall aktualisiert wäre</translation>
    </message>
    <message>
        <source>Band drops</source>
        <translation>Stufen besser</translation>
    </message>
    <message>
        <source>Devices that would get a lower band</source>
        <translation>Geräte, die eine niedrigere Stufe bekämen</translation>
    </message>
</context>
<context>
    <name>Trustgauge::StaleBar</name>
    <message>
        <source>The data is of %1, %2: older than two poll intervals.</source>
        <translation>Die Daten sind vom %1, %2: älter als zwei Abfrageintervalle.</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>Jetzt abfragen</translation>
    </message>
</context>
<context>
    <name>Trustgauge::StatePage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>Trustgauge::StatusLine</name>
    <message>
        <source>Progress of the poll</source>
        <translation>Fortschritt der Abfrage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the poll</source>
        <translation>Abfrage abbrechen</translation>
    </message>
    <message>
        <source>Risk score: higher is worse</source>
        <translation>Risikowert: höher ist schlechter</translation>
    </message>
    <message>
        <source>Never polled</source>
        <translation>Noch nie abgefragt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cycle of %2, %3 · %4</source>
        <comment>state, time, age, devices</comment>
        <translation>Zyklus vom %2: %1, %3 · %4</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>stage: done of total</comment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage: done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1, noch etwa %2</translation>
    </message>
    <message>
        <source>Last poll failed · %1</source>
        <translation>Letzte Abfrage fehlgeschlagen · %1</translation>
    </message>
    <message>
        <source>Calls left: %1/min, %2/h</source>
        <translation>Aufrufe übrig: %1/min, %2/h</translation>
    </message>
    <message>
        <source>Calls left: %1/min</source>
        <translation>Aufrufe übrig: %1/min</translation>
    </message>
    <message>
        <source>Next poll %1</source>
        <translation>Nächste Abfrage %1</translation>
    </message>
    <message>
        <source>Last poll failed</source>
        <translation>Letzte Abfrage fehlgeschlagen</translation>
    </message>
    <message>
        <source>Polling is paused</source>
        <translation>Das Abfragen ist angehalten</translation>
    </message>
    <message>
        <source>Polled by another program</source>
        <translation>Von einem anderen Programm abgefragt</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Daten vom %1</translation>
    </message>
    <message>
        <source>Last poll failed at %1</source>
        <translation>Letzte Abfrage fehlgeschlagen um %1</translation>
    </message>
    <message>
        <source>Server on %1 not reached</source>
        <translation>Server auf %1 nicht erreichbar</translation>
    </message>
</context>
<context>
    <name>Trustgauge::StorageDialog</name>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>Die Datenbank</translation>
    </message>
    <message>
        <source>How long cycles are kept</source>
        <translation>Wie lange Zyklen aufbewahrt werden</translation>
    </message>
    <message>
        <source>Keep &amp;every cycle for … days</source>
        <translation>J&amp;eden Zyklus aufbewahren, … Tage</translation>
    </message>
    <message>
        <source>Then the last one of each day, up to &amp;an age of … days</source>
        <translation>D&amp;ann den letzten jedes Tages, bis zu einem Alter von … Tagen</translation>
    </message>
    <message>
        <source>The newest cycles, and those with records that wait to be published, always stay. This holds for every program that uses the store. Old cycles are forgotten in the background, once a day; they cannot be brought back.</source>
        <translation>Die neuesten Zyklen und jene, deren Datensätze auf das Veröffentlichen warten, bleiben immer. Das gilt für jedes Programm, das diese Datenbank benutzt. Alte Zyklen werden im Hintergrund vergessen, einmal am Tag; sie sind nicht wiederzubringen.</translation>
    </message>
    <message>
        <source>Copy and check</source>
        <translation>Kopie und Prüfung</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sichern …</translation>
    </message>
    <message>
        <source>Copies the store to a file, also while a program polls</source>
        <translation>Kopiert die Datenbank in eine Datei, auch während ein Programm abfragt</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Jetzt &amp;prüfen</translation>
    </message>
    <message>
        <source>Compares all that the store holds with what was stored</source>
        <translation>Vergleicht alles in der Datenbank mit dem, was gespeichert wurde</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Saved. What is older than that is now forgotten in the background.</source>
        <translation>Gespeichert. Was älter ist, wird jetzt im Hintergrund vergessen.</translation>
    </message>
    <message>
        <source>The store was copied to %1.</source>
        <translation>Die Datenbank wurde nach %1 kopiert.</translation>
    </message>
    <message>
        <source>Everything is as it was stored.</source>
        <translation>Alles ist, wie es gespeichert wurde.</translation>
    </message>
    <message>
        <source>%1; no cycle yet</source>
        <translation>%1; noch kein Zyklus</translation>
    </message>
    <message>
        <source>%1; %2 of %3, the oldest of %4</source>
        <translation>%1; %2 von %3, der älteste vom %4</translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s)</source>
        <translation>
            <numerusform>%n Zyklus</numerusform>
            <numerusform>%n Zyklen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenant(s)</source>
        <translation>
            <numerusform>%n Mandant</numerusform>
            <numerusform>%n Mandanten</numerusform>
        </translation>
    </message>
    <message>
        <source>Now, this would forget nothing.</source>
        <translation>Jetzt würde damit nichts vergessen.</translation>
    </message>
    <message>
        <source>Now, this would forget %1 of %2, from %3 to %4; the newest stays.</source>
        <translation>Jetzt würden damit %1 von %2 vergessen, vom %3 bis %4; der neueste bleibt.</translation>
    </message>
    <message>
        <source>Back up the store</source>
        <translation>Datenbank sichern</translation>
    </message>
    <message>
        <source>Stores (*.db)</source>
        <translation>Datenbanken (*.db)</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Wird kopiert …</translation>
    </message>
    <message>
        <source>Cancelled; there is no copy.</source>
        <translation>Abgebrochen; es gibt keine Kopie.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) as old would go with them.</source>
        <translation>
            <numerusform>%Ln ebenso alte Warnung ginge mit ihnen.</numerusform>
            <numerusform>%Ln ebenso alte Warnungen gingen mit ihnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now, this would forget %Ln old alert(s), and no cycle.</source>
        <translation>
            <numerusform>Jetzt würde damit %Ln alte Warnung vergessen, und kein Zyklus.</numerusform>
            <numerusform>Jetzt würden damit %Ln alte Warnungen vergessen, und kein Zyklus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back a server&apos;s store up with the server&apos;s own tools, such as pg_dump</source>
        <translation>Sichern Sie den Speicher eines Servers mit dessen eigenen Werkzeugen, etwa pg_dump</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TargetCard</name>
    <message>
        <source>Kafka through a REST proxy</source>
        <translation>Kafka über einen REST-Proxy</translation>
    </message>
    <message>
        <source>Test the target</source>
        <translation>Ziel prüfen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Jetzt veröffentlichen</translation>
    </message>
    <message>
        <source>Delete devices that have left from the topic (tombstones)</source>
        <translation>Geräte, die gegangen sind, aus dem Topic löschen (Tombstones)</translation>
    </message>
    <message>
        <source>A cycle after the record that says a device is gone, its key gets a null value. Where the topic is compacted, the broker then forgets the device. Only Confluent&apos;s proxies are known to store a null value; others write an empty or a text value.</source>
        <translation>Einen Zyklus nach dem Datensatz, der ein Gerät als gegangen meldet, erhält sein Schlüssel einen Nullwert. Wird das Topic verdichtet, vergisst der Broker das Gerät dann. Nur von den Proxys von Confluent ist bekannt, dass sie einen Nullwert speichern; andere schreiben einen leeren oder einen Textwert.</translation>
    </message>
    <message>
        <source>%1, API %2, topics %3 and %4</source>
        <comment>address, API version, two topics</comment>
        <translation>%1, API %2, Topics %3 und %4</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TargetFindings</name>
    <message>
        <source>Testing…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>The proxy</source>
        <translation>Der Proxy</translation>
    </message>
    <message>
        <source>The topics</source>
        <translation>Die Topics</translation>
    </message>
    <message>
        <source>%1: good (%2)</source>
        <translation>%1: in Ordnung (%2)</translation>
    </message>
    <message>
        <source>%1: look at this (%2)</source>
        <translation>%1: bitte ansehen (%2)</translation>
    </message>
    <message>
        <source>%1: failed (%2)</source>
        <translation>%1: fehlgeschlagen (%2)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TenantAlerts</name>
    <message>
        <source>%1 cannot be polled</source>
        <comment>tenant</comment>
        <translation>%1 kann nicht abgefragt werden</translation>
    </message>
    <message>
        <source>The certificate of %1 ends</source>
        <comment>tenant</comment>
        <translation>Das Zertifikat von %1 läuft ab</translation>
    </message>
    <message>
        <source>The secret of %1 ends</source>
        <comment>tenant</comment>
        <translation>Das Geheimnis von %1 läuft ab</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tenant: what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) changed band</source>
        <translation>
            <numerusform>%Ln Gerät hat die Stufe gewechselt</numerusform>
            <numerusform>%Ln Geräte haben die Stufe gewechselt</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 in both cycles: %2 to a worse band, %3 to a better one.</source>
        <comment>devices, numbers</comment>
        <translation>Von %1 in beiden Zyklen: %2 in eine schlechtere Stufe, %3 in eine bessere.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenant(s) cannot be polled</source>
        <translation>
            <numerusform>%n Mandant lässt sich nicht abfragen</numerusform>
            <numerusform>%n Mandanten lassen sich nicht abfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Many devices changed band in %n tenant(s)</source>
        <translation>
            <numerusform>Viele Geräte haben in %n Mandanten die Stufe gewechselt</numerusform>
            <numerusform>Viele Geräte haben in %n Mandanten die Stufe gewechselt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Secrets of %n tenant(s) end</source>
        <translation>
            <numerusform>Das Geheimnis von %n Mandanten läuft ab</numerusform>
            <numerusform>Geheimnisse von %n Mandanten laufen ab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::TenantCommands</name>
    <message>
        <source>Connect a tenant…</source>
        <translation>Mandanten verbinden …</translation>
    </message>
    <message>
        <source>Edit this tenant…</source>
        <translation>Diesen Mandanten bearbeiten …</translation>
    </message>
    <message>
        <source>Delete this tenant…</source>
        <translation>Diesen Mandanten löschen …</translation>
    </message>
    <message>
        <source>Import tenants…</source>
        <translation>Mandanten importieren …</translation>
    </message>
    <message>
        <source>Export tenants…</source>
        <translation>Mandanten exportieren …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tenant(s) imported.</source>
        <translation>
            <numerusform>%Ln Mandant importiert.</numerusform>
            <numerusform>%Ln Mandanten importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The secrets in the file are in the keychain now: please delete the file.</source>
        <translation>%1 Die Geheimnisse der Datei sind jetzt im Schlüsselbund: bitte löschen Sie die Datei.</translation>
    </message>
    <message>
        <source>Delete tenant</source>
        <translation>Mandanten löschen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Import tenants</source>
        <translation>Mandanten importieren</translation>
    </message>
    <message>
        <source>Tenants file (*.json)</source>
        <translation>Mandantendatei (*.json)</translation>
    </message>
    <message>
        <source>Export tenants, without secrets</source>
        <translation>Mandanten exportieren, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>Replace the secret…</source>
        <translation>Geheimnis ersetzen …</translation>
    </message>
    <message>
        <source>%1 was deleted, with its history and its secrets.</source>
        <translation>%1 wurde gelöscht, mit Verlauf und Geheimnissen.</translation>
    </message>
    <message>
        <source>Its settings, its secrets, all of its stored cycles and what still waits to be published go with it. Nothing changes in Microsoft Defender.</source>
        <translation>Seine Einstellungen, seine Geheimnisse, alle seine gespeicherten Zyklen und was noch auf Veröffentlichung wartet, gehen mit. In Microsoft Defender ändert sich nichts.</translation>
    </message>
    <message>
        <source>You have left the demo: this tenant is a real one, and it is kept with your own data.</source>
        <translation>Sie haben die Demo verlassen: Dieser Mandant ist ein echter und liegt bei Ihren eigenen Daten.</translation>
    </message>
    <message>
        <source>You have left the demo: the tenants of the file are real ones, and they are kept with your own data.</source>
        <translation>Sie haben die Demo verlassen: Die Mandanten der Datei sind echte und liegen bei Ihren eigenen Daten.</translation>
    </message>
    <message>
        <source>You have left the demo, whose secret is made anew at each start and cannot be replaced. Choose the tenant whose secret you want to replace.</source>
        <translation>Sie haben die Demo verlassen, deren Geheimnis bei jedem Start neu entsteht und nicht ersetzt werden kann. Wählen Sie den Mandanten, dessen Geheimnis Sie ersetzen wollen.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TenantForm</name>
    <message>
        <source>Connect a tenant</source>
        <translation>Mandanten verbinden</translation>
    </message>
    <message>
        <source>Edit tenant</source>
        <translation>Mandanten bearbeiten</translation>
    </message>
    <message>
        <source>Advanced: endpoints, proxy, certificate authority</source>
        <translation>Erweitert: Endpunkte, Proxy, Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save and poll</source>
        <translation>Speichern und abfragen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Publishing: hand scores to Kafka through a REST proxy</source>
        <translation>Veröffentlichung: Werte über einen REST-Proxy an Kafka geben</translation>
    </message>
    <message>
        <source>The demo&apos;s connection is fixed: its tenant is invented, and served on this computer. To connect a tenant of your own, leave the demo.</source>
        <translation>Die Verbindung der Demo steht fest: Ihr Mandant ist erfunden und läuft auf diesem Computer. Um einen eigenen Mandanten zu verbinden, verlassen Sie die Demo.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TenantsModel</name>
    <message>
        <source>Polling</source>
        <translation>Wird abgefragt</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not polled yet</source>
        <translation>Noch nicht abgefragt</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Last poll</source>
        <translation>Letzte Abfrage</translation>
    </message>
    <message>
        <source>Next poll</source>
        <translation>Nächste Abfrage</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <translation>Daten von %1</translation>
    </message>
    <message>
        <source>High Risk and Suspicious: %1 on %2, %3 on %4</source>
        <extracomment>devices in the two worst bands: %1 of them on day %2, %3 on day %4</extracomment>
        <translation>Hohes Risiko und Verdächtig: %1 am %2, %3 am %4</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ThemeMenu</name>
    <message>
        <source>Theme: like the system</source>
        <translation>Aussehen: wie das System</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Aussehen: hell</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Aussehen: dunkel</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Aussehen: hoher Kontrast</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ThresholdsPanel</name>
    <message>
        <source>Inactivity edge %1, days</source>
        <translation>Inaktivitätsgrenze %1, Tage</translation>
    </message>
    <message>
        <source>Inactive from day</source>
        <translation>Inaktiv ab Tag</translation>
    </message>
    <message>
        <source>Grace, hours</source>
        <translation>Karenz, Stunden</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Karenz</translation>
    </message>
    <message>
        <source>CVSS from</source>
        <translation>CVSS ab</translation>
    </message>
    <message>
        <source>CVEs count from CVSS</source>
        <translation>CVEs zählen ab CVSS</translation>
    </message>
    <message>
        <source>CVEs for the full weight</source>
        <translation>CVEs für das volle Gewicht</translation>
    </message>
    <message>
        <source>Below that number</source>
        <translation>Unter dieser Zahl</translation>
    </message>
    <message>
        <source>CVEs without CVSS</source>
        <translation>CVEs ohne CVSS</translation>
    </message>
    <message>
        <source>A pillar is full at</source>
        <translation>Eine Säule ist voll bei</translation>
    </message>
    <message>
        <source>Unknown counts as</source>
        <translation>Unbekannt zählt als</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Zurück zu den Vorgaben</translation>
    </message>
    <message>
        <source>Thresholds and choices back to the defaults</source>
        <translation>Schwellenwerte und Einstellungen zurück zu den Vorgaben</translation>
    </message>
    <message>
        <source>Trustgauge&apos;s own default: %1.</source>
        <translation>Trustgauges eigene Vorgabe: %1.</translation>
    </message>
    <message>
        <source>CVSS from %1 · cap %2 · grace %3 h</source>
        <comment>hours</comment>
        <translation>CVSS ab %1 · Obergrenze %2 · Karenz %3 h</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TimelineChart</name>
    <message>
        <source>Score over time</source>
        <translation>Punktzahl im Lauf der Zeit</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1: score %2 (%3), %4</source>
        <comment>when, score, exact score, band</comment>
        <translation>%1: Punktzahl %2 (%3), %4</translation>
    </message>
    <message>
        <source>%1: not among the devices</source>
        <translation>%1: nicht unter den Geräten</translation>
    </message>
    <message>
        <source>not seen since %1</source>
        <translation>nicht gesehen seit %1</translation>
    </message>
    <message>
        <source>profile changed</source>
        <translation>Profil geändert</translation>
    </message>
    <message>
        <source>partial cycle: up to %1 at worst, if all that is unknown counted in full</source>
        <comment>an exact score</comment>
        <translation>unvollständiger Zyklus: schlimmstenfalls bis zu %1, wenn alles Unbekannte voll zählte</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TimelineModel</name>
    <message>
        <source>profile</source>
        <comment>among what changed a score</comment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>completeness floor</source>
        <comment>among what changed a score</comment>
        <translation>Mindestvollständigkeit</translation>
    </message>
    <message>
        <source>presence</source>
        <comment>whether the device is in the cycles</comment>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>a date format: the first day of a range within a month, as in 20–27 Nov</extracomment>
        <translation>d.</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <extracomment>a day; the row above tells up to when</extracomment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a band</comment>
        <translation>zu %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier: %1</source>
        <extracomment>changes, summed in one row; %1 is a list of what changed</extracomment>
        <translation>
            <numerusform>%Ln frühere: %1</numerusform>
            <numerusform>%Ln frühere: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller: %1</source>
        <translation>
            <numerusform>%Ln kleinere: %1</numerusform>
            <numerusform>%Ln kleinere: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a date format with a year, as in 16 Nov 2025</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>a date format, as in 16 Nov</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>a group, its state before and after</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Profile “%1” edited</source>
        <translation>Profil „%1“ bearbeitet</translation>
    </message>
    <message>
        <source>Profile “%1” → “%2”</source>
        <translation>Profil „%1“ → „%2“</translation>
    </message>
    <message>
        <source>Another completeness floor</source>
        <translation>Andere Mindestvollständigkeit</translation>
    </message>
    <message>
        <source>No longer among the devices</source>
        <translation>Nicht mehr unter den Geräten</translation>
    </message>
    <message>
        <source>Among the devices again</source>
        <translation>Wieder unter den Geräten</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TimelineSection</name>
    <message numerus="yes">
        <source>%Ln hour(s), as scored then</source>
        <translation>
            <numerusform>%Ln Stunde, wie damals bewertet</numerusform>
            <numerusform>%Ln Stunden, wie damals bewertet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s), as scored then</source>
        <translation>
            <numerusform>%Ln Tag, wie damals bewertet</numerusform>
            <numerusform>%Ln Tage, wie damals bewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>What changed the score</source>
        <translation>Was die Punktzahl geändert hat</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>The timeline begins with the second cycle.</source>
        <translation>Der Zeitverlauf beginnt mit dem zweiten Zyklus.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nichts hat sich geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln change(s)</source>
        <translation>
            <numerusform>Alle %Ln Änderungen</numerusform>
            <numerusform>Alle %Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer lines</source>
        <translation>Weniger Zeilen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No alerts are marked: nobody has asked for those of this device.</source>
        <translation>Es sind keine Warnungen markiert: Nach denen dieses Geräts hat noch niemand gefragt.</translation>
    </message>
    <message>
        <source>No alert of this time is known; asked for on %1.</source>
        <translation>Aus dieser Zeit ist keine Warnung bekannt; gefragt am %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln alert(s), filled while open; asked for on %2</source>
        <extracomment>%1 is the mark of an alert in the chart, %2 when they were asked for</extracomment>
        <translation>
            <numerusform>%1 %Ln Warnung, ausgefüllt, solange sie offen ist; gefragt am %2</numerusform>
            <numerusform>%1 %Ln Warnungen, ausgefüllt, solange sie offen sind; gefragt am %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::TopBar</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>command and its shortcut</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
    <message>
        <source>Tenant: %1, %2</source>
        <comment>name, last poll</comment>
        <translation>Mandant: %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tenant, last poll</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · worst: %2</source>
        <comment>last poll, band</comment>
        <translation>%1 · schlechteste: %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::Tour</name>
    <message>
        <source>Your tenants</source>
        <translation>Ihre Mandanten</translation>
    </message>
    <message>
        <source>The mark and the menu tell how the last poll of each went and its worst band. New ones are connected here, too.</source>
        <translation>Das Zeichen und das Menü sagen, wie die letzte Abfrage eines jeden verlief und was seine schlechteste Stufe ist. Auch neue werden hier verbunden.</translation>
    </message>
    <message>
        <source>Every device, and why</source>
        <translation>Jedes Gerät, und warum</translation>
    </message>
    <message>
        <source>Devices lists the fleet. Type a filter, select a device, and its score is taken apart into points.</source>
        <translation>„Geräte“ zeigt die Flotte. Geben Sie einen Filter ein, wählen Sie ein Gerät, und seine Bewertung wird in Punkte zerlegt.</translation>
    </message>
    <message>
        <source>Tune and see at once</source>
        <translation>Gewichten und sofort sehen</translation>
    </message>
    <message>
        <source>In Tuning every move of a slider shows who changes band. Nothing is applied until you save it.</source>
        <translation>In der Gewichtung zeigt jede Bewegung eines Reglers, wer die Stufe wechselt. Nichts gilt, bevor Sie es speichern.</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <translation>Wenn etwas nicht geht</translation>
    </message>
    <message>
        <source>Doctor tries each link of the connection and names the one that is broken, with what mends it.</source>
        <translation>Die Diagnose probiert jedes Glied der Verbindung und nennt das defekte und was dagegen hilft.</translation>
    </message>
    <message>
        <source>Everything by name</source>
        <translation>Alles beim Namen</translation>
    </message>
    <message>
        <source>Commands finds pages, tenants, profiles, settings and devices. Back and forward are Alt+Left and Alt+Right.</source>
        <translation>„Befehle“ findet Seiten, Mandanten, Profile, Einstellungen und Geräte. Zurück und vor gehen Alt+Links und Alt+Rechts.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Rundgang beenden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the tour</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TrendCard</name>
    <message>
        <source>%1: %2</source>
        <comment>day of a chart: what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bands by day</source>
        <translation>Stufen nach Tag</translation>
    </message>
    <message>
        <source>As scored then</source>
        <translation>Wie damals bewertet</translation>
    </message>
    <message>
        <source>Under today’s profile</source>
        <translation>Unter dem heutigen Profil</translation>
    </message>
    <message>
        <source>Profile of the days</source>
        <translation>Profil der Tage</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show bands by day as</source>
        <translation>Stufen nach Tag zeigen als</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>click opens the day</source>
        <translation>Klick öffnet den Tag</translation>
    </message>
    <message>
        <source>The days before cannot be read.</source>
        <translation>Die Tage davor sind nicht lesbar.</translation>
    </message>
    <message>
        <source>Reading the days before…</source>
        <translation>Die Tage davor werden gelesen …</translation>
    </message>
    <message>
        <source>They are read beside everything else; nothing waits for them.</source>
        <translation>Sie werden neben allem anderen gelesen; nichts wartet darauf.</translation>
    </message>
    <message>
        <source>The trend begins with the second day.</source>
        <translation>Der Verlauf beginnt mit dem zweiten Tag.</translation>
    </message>
    <message>
        <source>From then on it shows how many devices were in which band, day by day.</source>
        <translation>Ab dann zeigt er Tag für Tag, wie viele Geräte in welcher Stufe waren.</translation>
    </message>
    <message>
        <source>replaying under the profile’s new thresholds…</source>
        <translation>wird unter den neuen Schwellen des Profils nachgerechnet …</translation>
    </message>
    <message>
        <source>cycle of %1</source>
        <translation>Zyklus von %1</translation>
    </message>
    <message>
        <source>profile %1 · %2</source>
        <translation>Profil %1 · %2</translation>
    </message>
    <message>
        <source>This cycle is partial.</source>
        <translation>Dieser Zyklus ist unvollständig.</translation>
    </message>
    <message>
        <source>Partial cycles of this day are not drawn.</source>
        <translation>Unvollständige Zyklen dieses Tages sind nicht gezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s), the last complete cycle of each (UTC)</source>
        <translation>
            <numerusform>%Ln Tag, jeweils der letzte vollständige Zyklus (UTC)</numerusform>
            <numerusform>%Ln Tage, jeweils der letzte vollständige Zyklus (UTC)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; hidden: %2</source>
        <comment>range of days; names of bands</comment>
        <translation>%1; ausgeblendet: %2</translation>
    </message>
    <message>
        <source>shown on this page</source>
        <comment>day of a chart</comment>
        <translation>auf dieser Seite gezeigt</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TrendChart</name>
    <message>
        <source>Devices by band, day by day</source>
        <translation>Geräte nach Stufe, Tag für Tag</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day of a chart: what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>band: devices</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>band: devices (change)</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>change against %1</source>
        <translation>Änderung gegenüber %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TrendMarks</name>
    <message>
        <source>nothing polled</source>
        <translation>nichts abgefragt</translation>
    </message>
    <message>
        <source>only partial cycles</source>
        <translation>nur unvollständige Zyklen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partial cycle(s)</source>
        <translation>
            <numerusform>%Ln unvollständiger Zyklus</numerusform>
            <numerusform>%Ln unvollständige Zyklen</numerusform>
        </translation>
    </message>
    <message>
        <source>profile changed</source>
        <translation>Profil geändert</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TunedLine</name>
    <message>
        <source>Show as in use</source>
        <translation>Wie in Gebrauch zeigen</translation>
    </message>
    <message>
        <source>Before: %1 %2 · After: %3 %4, not saved · Exports and copies hold both.</source>
        <comment>name, hash, name, hash</comment>
        <translation>Vorher: %1 %2 · Nachher: %3 %4, nicht gespeichert · Exporte und Kopien enthalten beides.</translation>
    </message>
    <message>
        <source>Scores are those in use: %1 %2. The edited profile changes none of them until it is saved.</source>
        <comment>name, hash</comment>
        <translation>Gezeigt sind die Werte in Gebrauch: %1 %2. Das bearbeitete Profil ändert keinen davon, bevor es gespeichert ist.</translation>
    </message>
    <message>
        <source>Show before and after</source>
        <translation>Vorher und nachher zeigen</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TuningPage</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reset to the saved profile</source>
        <translation>Auf das gespeicherte Profil zurücksetzen</translation>
    </message>
    <message>
        <source>Save profile…</source>
        <translation>Profil speichern …</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Load it here; it is used once you save</source>
        <translation>Hier laden; es gilt, sobald Sie speichern</translation>
    </message>
    <message>
        <source>Undo: %1 (%2)</source>
        <translation>Rückgängig: %1 (%2)</translation>
    </message>
    <message>
        <source>Redo: %1 (%2)</source>
        <translation>Wiederholen: %1 (%2)</translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation>Dieses Profil verwenden</translation>
    </message>
    <message>
        <source>Profile “%1”</source>
        <translation>Profil „%1“</translation>
    </message>
    <message>
        <source>Trying “%1”</source>
        <translation>„%1“ wird ausprobiert</translation>
    </message>
    <message>
        <source>Editing “%1”</source>
        <translation>„%1“ wird bearbeitet</translation>
    </message>
    <message>
        <source>The profile has a fault; it is marked at its control.</source>
        <translation>Das Profil hat einen Fehler; er ist am Bedienelement markiert.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Es wird gezählt …</translation>
    </message>
    <message>
        <source>Move a slider to see who changes band.</source>
        <translation>Bewegen Sie einen Regler, um zu sehen, wer die Stufe wechselt.</translation>
    </message>
    <message>
        <source>%1 profile</source>
        <comment>tenant</comment>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>Profiles and their versions…</source>
        <translation>Profile und ihre Versionen …</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The profile “%1” is saved for later; %2 is scored as before.</source>
        <comment>profile, tenant</comment>
        <translation>Das Profil „%1“ ist für später gespeichert; %2 wird bewertet wie zuvor.</translation>
    </message>
    <message>
        <source>Seek a goal</source>
        <translation>Ein Ziel suchen</translation>
    </message>
    <message>
        <source>Which weight matters most</source>
        <translation>Welches Gewicht am meisten bewirkt</translation>
    </message>
    <message>
        <source>Compare profiles…</source>
        <translation>Profile vergleichen …</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln tenant(s) the former profile back</source>
        <translation>
            <numerusform>%Ln Mandanten das frühere Profil zurückgeben</numerusform>
            <numerusform>%Ln Mandanten das frühere Profil zurückgeben</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History: every step, to go back to</source>
        <translation>Verlauf: jeder Schritt, um dorthin zurückzugehen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TuningSession</name>
    <message>
        <source>Rebalance %1</source>
        <translation>%1 ausgleichen</translation>
    </message>
    <message>
        <source>Reset to saved</source>
        <translation>Auf Gespeichertes zurücksetzen</translation>
    </message>
    <message>
        <source>Start from %1</source>
        <translation>Beginnen mit %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) change band</source>
        <translation>
            <numerusform>%Ln Gerät wechselt die Stufe</numerusform>
            <numerusform>%Ln Geräte wechseln die Stufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them to insufficient data</source>
        <translation>
            <numerusform>%Ln davon zu wenig Daten</numerusform>
            <numerusform>%Ln davon zu wenig Daten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them from insufficient data</source>
        <translation>
            <numerusform>%Ln davon aus zu wenig Daten</numerusform>
            <numerusform>%Ln davon aus zu wenig Daten</numerusform>
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
            <numerusform>%1 %2 → %3 und %Ln gekoppelte Zeile</numerusform>
            <numerusform>%1 %2 → %3 und %Ln gekoppelte Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 entsperren</translation>
    </message>
    <message>
        <source>Profile “%1” in use</source>
        <translation>Profil „%1“ in Gebrauch</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ViewsButton</name>
    <message>
        <source>All devices</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Diese Ansicht speichern …</translation>
    </message>
    <message>
        <source>Manage views…</source>
        <translation>Ansichten verwalten …</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>a view</comment>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Ansicht: %1</translation>
    </message>
    <message>
        <source>Views: saved filters, orders and columns</source>
        <translation>Ansichten: gespeicherte Filter, Sortierungen und Spalten</translation>
    </message>
    <message>
        <source>all tenants</source>
        <translation>alle Mandanten</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>„%1“ aktualisieren</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>all tenants</source>
        <translation>alle Mandanten</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Für</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>view, tenant</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Filter: %1
Columns: %2</source>
        <translation>Filter: %1
Spalten: %2</translation>
    </message>
    <message>
        <source>No view is saved.</source>
        <translation>Keine Ansicht ist gespeichert.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Geben Sie der Ansicht einen Namen.</translation>
    </message>
    <message>
        <source>Two views are called %1.</source>
        <translation>Zwei Ansichten heißen %1.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::VulnerabilitiesPage</name>
    <message>
        <source>Filter the devices that are counted</source>
        <translation>Die gezählten Geräte filtern</translation>
    </message>
    <message>
        <source>Filter the devices that are counted, for example %1</source>
        <translation>Die gezählten Geräte filtern, zum Beispiel %1</translation>
    </message>
    <message>
        <source>Profile in use</source>
        <translation>Benutztes Profil</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Profile of the figures</source>
        <translation>Profil der Zahlen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Was bekannt ist</translation>
    </message>
    <message>
        <source>CVEs of the software</source>
        <translation>CVEs der Software</translation>
    </message>
    <message>
        <source>CVEs of the software chosen that count</source>
        <translation>CVEs der gewählten Software, die zählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) with sufficient data</source>
        <translation>
            <numerusform>%Ln Gerät mit genügend Daten</numerusform>
            <numerusform>%Ln Geräte mit genügend Daten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) would get a lower band</source>
        <translation>
            <numerusform>%Ln Gerät bekäme eine niedrigere Stufe</numerusform>
            <numerusform>%Ln Geräte bekämen eine niedrigere Stufe</numerusform>
        </translation>
    </message>
    <message>
        <source>several updates; %1</source>
        <translation>mehrere Updates; %1</translation>
    </message>
    <message>
        <source>update: %1; %2</source>
        <comment>its name; what it brings</comment>
        <translation>Update: %1; %2</translation>
    </message>
    <message>
        <source>The CVEs of this tenant are not read.</source>
        <translation>Die CVEs dieses Mandanten werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Its source of vulnerabilities is set to none. With another source, the next poll reads and keeps them.</source>
        <translation>Seine Quelle für Schwachstellen ist auf „keine“ gestellt. Mit einer anderen liest die nächste Abfrage sie und bewahrt sie auf.</translation>
    </message>
    <message>
        <source>Edit the tenant…</source>
        <translation>Mandanten bearbeiten …</translation>
    </message>
    <message>
        <source>Only the number of CVEs of each device is known.</source>
        <translation>Bekannt ist nur die Zahl der CVEs jedes Geräts.</translation>
    </message>
    <message>
        <source>No records are kept that tell which CVEs and which software these are. The service is asked again when its last answer is six hours old; a poll after that keeps them.</source>
        <translation>Es sind keine Datensätze aufbewahrt, die sagen, welche CVEs und welche Software das sind. Der Dienst wird wieder gefragt, wenn seine letzte Antwort sechs Stunden alt ist; eine Abfrage danach bewahrt sie auf.</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>Jetzt abfragen</translation>
    </message>
    <message>
        <source>No vulnerability records are kept of this tenant.</source>
        <translation>Von diesem Mandanten sind keine Schwachstellendaten aufbewahrt.</translation>
    </message>
    <message>
        <source>The last polls did not get any: the permission or the licence may be missing. The doctor tells which.</source>
        <translation>Die letzten Abfragen haben keine bekommen: Die Berechtigung oder die Lizenz kann fehlen. Die Diagnose sagt, welche.</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>Diagnose starten</translation>
    </message>
    <message>
        <source>The vulnerability records cannot be read.</source>
        <translation>Die Schwachstellendaten können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the vulnerability records was cancelled.</source>
        <translation>Das Lesen der Schwachstellendaten wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing is shown until they are read.</source>
        <translation>Bis sie gelesen sind, wird nichts gezeigt.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Reading the vulnerability records…</source>
        <translation>Die Schwachstellendaten werden gelesen …</translation>
    </message>
    <message>
        <source>What each CVE and each software weighs is computed for every device.</source>
        <translation>Was jede CVE und jede Software ausmacht, wird für jedes Gerät berechnet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Devices that have these CVEs, in this or other software.</source>
        <translation>Geräte, die diese CVEs haben, in dieser oder anderer Software.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WarningsCard</name>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Warn of an action that more devices meet than this</source>
        <translation>Warnen vor einer Aktion, die mehr Geräte trifft</translation>
    </message>
    <message>
        <source>above</source>
        <comment>warn above a number of devices</comment>
        <translation>über</translation>
    </message>
    <message>
        <source>devices</source>
        <comment>after a number in a field</comment>
        <translation>Geräten</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>Geräte zeigen</translation>
    </message>
    <message>
        <source>Show devices: %1</source>
        <comment>a warning</comment>
        <translation>Geräte zeigen: %1</translation>
    </message>
    <message>
        <source>Nothing deserves a second look.</source>
        <translation>Nichts verdient einen zweiten Blick.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::Waterfall</name>
    <message>
        <source>From values to points</source>
        <translation>Von Werten zu Punkten</translation>
    </message>
    <message>
        <source>%1: unknown (%2), %3 points</source>
        <translation>%1: unbekannt (%2), %3 Punkte</translation>
    </message>
    <message>
        <source>%1: %2, nothing fires, 0 points</source>
        <translation>%1: %2, nichts greift, 0 Punkte</translation>
    </message>
    <message>
        <source>%1: %2; “%3” with weight %4 gives %5 points</source>
        <translation>%1: %2; „%3“ mit Gewicht %4 ergibt %5 Punkte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>nothing fires</source>
        <translation>nichts greift</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source> × weight %1</source>
        <comment>after a level or a fraction</comment>
        <translation> × Gewicht %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WeightRow</name>
    <message>
        <source>Trustgauge&apos;s own default: %1.</source>
        <translation>Trustgauges eigene Vorgabe: %1.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <comment>the value in the saved profile</comment>
        <translation>Gespeichert: %1.</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Gesperrt.</translation>
    </message>
    <message>
        <source>Reset %1 to the default, %2</source>
        <translation>%1 auf die Vorgabe %2 zurücksetzen</translation>
    </message>
    <message>
        <source>Back to Trustgauge&apos;s own default, %1</source>
        <translation>Zurück zu Trustgauges eigener Vorgabe, %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 entsperren</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>%1 sperren</translation>
    </message>
    <message>
        <source>Locked: it stays as it is while other rows move. Press to unlock.</source>
        <translation>Gesperrt: bleibt, wie es ist, während andere Zeilen sich bewegen. Drücken, um zu entsperren.</translation>
    </message>
    <message>
        <source>Lock, so that it stays as it is while other rows move</source>
        <translation>Sperren, damit es bleibt, wie es ist, während andere Zeilen sich bewegen</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WeightsPanel</name>
    <message>
        <source>Pillars</source>
        <translation>Säulen</translation>
    </message>
    <message>
        <source>total 100</source>
        <translation>zusammen 100</translation>
    </message>
    <message>
        <source>Thresholds and choices</source>
        <translation>Schwellenwerte und Einstellungen</translation>
    </message>
    <message>
        <source>Rebalance</source>
        <translation>Ausgleichen</translation>
    </message>
    <message>
        <source>Scale the weights so that the attainable total is 100</source>
        <translation>Die Gewichte so skalieren, dass 100 erreichbar sind</translation>
    </message>
    <message>
        <source>Rebalance %1</source>
        <translation>%1 ausgleichen</translation>
    </message>
    <message>
        <source>attainable %1</source>
        <translation>erreichbar %1</translation>
    </message>
    <message>
        <source>Keep totals</source>
        <translation>Summen halten</translation>
    </message>
    <message>
        <source>When a weight moves, the unlocked ones of its pillar share the difference</source>
        <translation>Wenn sich ein Gewicht bewegt, teilen sich die nicht gesperrten seiner Säule den Unterschied</translation>
    </message>
    <message>
        <source>The triangle below a track is Trustgauge&apos;s own default, not Microsoft&apos;s; the line across it is the saved value.</source>
        <translation>Das Dreieck unter einer Schiene ist Trustgauges eigene Vorgabe, nicht die von Microsoft; der Strich darüber ist der gespeicherte Wert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) differ from the saved profile.</source>
        <translation>
            <numerusform>%Ln Zeile weicht vom gespeicherten Profil ab.</numerusform>
            <numerusform>%Ln Zeilen weichen vom gespeicherten Profil ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pillars are locked.</source>
        <translation>Die Säulen sind gesperrt.</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
        <source>%1 stops at %2: the other rows are locked, or have no more to give.</source>
        <translation>%1 bleibt bei %2 stehen: die anderen Zeilen sind gesperrt oder haben nichts mehr zu geben.</translation>
    </message>
    <message>
        <source>attainable %1, kept</source>
        <translation>erreichbar %1, fest</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WindowCommands</name>
    <message>
        <source>Poll now</source>
        <translation>Jetzt abfragen</translation>
    </message>
    <message>
        <source>Cancel the poll</source>
        <translation>Abfrage abbrechen</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Geräte filtern</translation>
    </message>
    <message>
        <source>Export devices…</source>
        <translation>Geräte exportieren …</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>About Trustgauge</source>
        <translation>Über Trustgauge</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>Diagnose starten</translation>
    </message>
    <message>
        <source>Help (%1)</source>
        <translation>Hilfe (%1)</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Demo verlassen</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Demo starten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>Speicher …</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Storage: how long cycles are kept, copies and checks</source>
        <translation>Speicher: wie lange Zyklen aufbewahrt werden, Kopien und Prüfungen</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Rundgang machen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings (%1)</source>
        <translation>Einstellungen (%1)</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht …</translation>
    </message>
    <message>
        <source>Read the devices now (%1)</source>
        <translation>Die Geräte jetzt lesen (%1)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WindowHost</name>
    <message>
        <source>The demo cannot start: %1</source>
        <translation>Die Demo kann nicht starten: %1</translation>
    </message>
    <message>
        <source>Qt&apos;s plugin for SVG images is missing, so that logo, icons and arrows are not drawn. Install the package qt6-svg-plugins (Debian 12: libqt6svg6) and start again.</source>
        <translation>Qts Plugin für SVG-Bilder fehlt, daher werden Logo, Symbole und Pfeile nicht gezeichnet. Installieren Sie das Paket qt6-svg-plugins (Debian 12: libqt6svg6), und starten Sie neu.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WindowReports</name>
    <message>
        <source>The report of %1 was not written: %2</source>
        <translation>Der Bericht über %1 wurde nicht geschrieben: %2</translation>
    </message>
    <message>
        <source>An older report of %1 stays: %2</source>
        <translation>Ein älterer Bericht über %1 bleibt: %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WorkStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WorstDevicesModel</name>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Mandant</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Trustgauge::YearCard</name>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Flaps</source>
        <translation>Flattern</translation>
    </message>
    <message>
        <source>Show the past as</source>
        <translation>Vergangenheit zeigen als</translation>
    </message>
    <message>
        <source>Changes of band</source>
        <translation>Wechsel der Stufe</translation>
    </message>
    <message>
        <source>none</source>
        <comment>changes</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>changes</comment>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>Devices by changes of band</source>
        <translation>Geräte nach Wechseln der Stufe</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Noch einmal lesen</translation>
    </message>
    <message>
        <source>The past under the edited weights</source>
        <translation>Die Vergangenheit unter den bearbeiteten Gewichten</translation>
    </message>
    <message>
        <source>The past under the profile in use</source>
        <translation>Die Vergangenheit unter dem benutzten Profil</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln day(s) under the edited weights</source>
        <translation>
            <numerusform>Der letzte Tag unter den bearbeiteten Gewichten</numerusform>
            <numerusform>Die letzten %Ln Tage unter den bearbeiteten Gewichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln day(s) under the profile in use</source>
        <translation>
            <numerusform>Der letzte Tag unter dem benutzten Profil</numerusform>
            <numerusform>Die letzten %Ln Tage unter dem benutzten Profil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln month(s) under the edited weights</source>
        <translation>
            <numerusform>Der letzte Monat unter den bearbeiteten Gewichten</numerusform>
            <numerusform>Die letzten %Ln Monate unter den bearbeiteten Gewichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln month(s) under the profile in use</source>
        <translation>
            <numerusform>Der letzte Monat unter dem benutzten Profil</numerusform>
            <numerusform>Die letzten %Ln Monate unter dem benutzten Profil</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the stored cycles…</source>
        <translation>Die gespeicherten Zyklen werden gelesen …</translation>
    </message>
    <message>
        <source>The stored cycles could not be read.</source>
        <translation>Die gespeicherten Zyklen waren nicht lesbar.</translation>
    </message>
    <message>
        <source>No day is stored yet.</source>
        <translation>Noch ist kein Tag gespeichert.</translation>
    </message>
    <message>
        <source>Every poll adds to it.</source>
        <translation>Jede Abfrage trägt dazu bei.</translation>
    </message>
    <message>
        <source>One day is stored so far: %1.</source>
        <translation>Bisher ist ein Tag gespeichert: %1.</translation>
    </message>
    <message>
        <source>The trend begins with the second day on which a poll succeeds.</source>
        <translation>Der Verlauf beginnt mit dem zweiten Tag, an dem eine Abfrage gelingt.</translation>
    </message>
    <message>
        <source>replaying…</source>
        <translation>wird nachgerechnet …</translation>
    </message>
    <message>
        <source>devices by how often their band changed</source>
        <translation>Geräte danach, wie oft ihre Stufe wechselte</translation>
    </message>
    <message>
        <source>Suspicious or worse, devices a day</source>
        <translation>Verdächtig oder schlechter, Geräte am Tag</translation>
    </message>
    <message>
        <source>Counting changes of band…</source>
        <translation>Wechsel der Stufe werden gezählt …</translation>
    </message>
    <message>
        <source>Changes of band are not counted.</source>
        <translation>Wechsel der Stufe sind nicht gezählt.</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>editing</comment>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Profile in use</source>
        <translation>Benutztes Profil</translation>
    </message>
    <message>
        <source>After</source>
        <comment>editing</comment>
        <translation>Nachher</translation>
    </message>
    <message numerus="yes">
        <source>With a grace of %Ln hour(s)</source>
        <translation>
            <numerusform>Mit einer Karenz von %Ln Stunde</numerusform>
            <numerusform>Mit einer Karenz von %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>With edges of %1 days</source>
        <translation>Mit Grenzen von %1 Tagen</translation>
    </message>
    <message>
        <source>Changes of band are counted from the second complete cycle on.</source>
        <translation>Wechsel der Stufe werden ab dem zweiten vollständigen Zyklus gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>Flaps: %1 → %Ln device(s) changed band more than twice</source>
        <translation>
            <numerusform>Flattern: bei %1 → %Ln Gerät wechselte die Stufe mehr als zweimal</numerusform>
            <numerusform>Flattern: bei %1 → %Ln Geräten wechselte die Stufe mehr als zweimal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flaps: %Ln device(s) changed band more than twice</source>
        <translation>
            <numerusform>Flattern: bei %Ln Gerät wechselte die Stufe mehr als zweimal</numerusform>
            <numerusform>Flattern: bei %Ln Geräten wechselte die Stufe mehr als zweimal</numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>wird gezählt …</translation>
    </message>
    <message numerus="yes">
        <source>A grace of %Ln hour(s) instead of %1: %2</source>
        <translation>
            <numerusform>Eine Karenz von %Ln Stunde statt %1: %2</numerusform>
            <numerusform>Eine Karenz von %Ln Stunden statt %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::YearChart</name>
    <message>
        <source>Devices that are Suspicious or worse, day by day</source>
        <translation>Verdächtige oder schlechtere Geräte, Tag für Tag</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>devices</comment>
        <translation>nachher %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>devices</comment>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>%1: before %2, after %3</source>
        <comment>day: devices</comment>
        <translation>%1: vorher %2, nachher %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln device(s)</source>
        <translation>
            <numerusform>%1: %Ln Gerät</numerusform>
            <numerusform>%1: %Ln Geräte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day of a chart: what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>click opens the day</source>
        <translation>Klick öffnet den Tag</translation>
    </message>
</context>
<context>
    <name>Vulnerabilities</name>
    <message>
        <source>Known</source>
        <comment>exploit</comment>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>None known</source>
        <comment>exploit</comment>
        <translation>Keiner bekannt</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>exploit</comment>
        <translation>Nicht mitgeteilt</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>severity</comment>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>High</source>
        <comment>severity</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity</comment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>less than an hour older than the scores</source>
        <translation>weniger als eine Stunde älter als die Werte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) older than the scores</source>
        <translation>
            <numerusform>%Ln Stunde älter als die Werte</numerusform>
            <numerusform>%Ln Stunden älter als die Werte</numerusform>
        </translation>
    </message>
    <message>
        <source>Records of %1, %2. The service makes them anew every six hours.</source>
        <translation>Datensätze von %1, %2. Der Dienst erstellt sie alle sechs Stunden neu.</translation>
    </message>
    <message>
        <source>Records of %1.</source>
        <translation>Datensätze von %1.</translation>
    </message>
    <message numerus="yes">
        <source>The records of %Ln device(s) are older, back to %1: the last answer did not tell of them.</source>
        <translation>
            <numerusform>Die Datensätze von %Ln Gerät sind älter, bis %1 zurück: Die letzte Antwort sagte nichts dazu.</numerusform>
            <numerusform>Die Datensätze von %Ln Geräten sind älter, bis %1 zurück: Die letzte Antwort sagte nichts dazu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest cycle is partial, so the figures are the least there can be.</source>
        <translation>Der neueste Zyklus ist unvollständig; die Zahlen sind also das Mindeste.</translation>
    </message>
    <message>
        <source>The newest cycle is partial, so the figures are the least there can be: %1</source>
        <translation>Der neueste Zyklus ist unvollständig; die Zahlen sind also das Mindeste: %1</translation>
    </message>
    <message numerus="yes">
        <source>The CVEs of %Ln device(s) are unknown: nothing of theirs counts, which does not make them safe.</source>
        <translation>
            <numerusform>Die CVEs von %Ln Gerät sind unbekannt: Keine davon zählt, sicher ist es deshalb nicht.</numerusform>
            <numerusform>Die CVEs von %Ln Geräten sind unbekannt: Keine davon zählt, sicher sind sie deshalb nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) with insufficient data are left out.</source>
        <translation>
            <numerusform>%Ln Gerät mit zu wenig Daten ist ausgelassen.</numerusform>
            <numerusform>%Ln Geräte mit zu wenig Daten sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under the edited profile %1, which is not saved.</source>
        <translation>Unter dem bearbeiteten Profil %1, das nicht gespeichert ist.</translation>
    </message>
    <message>
        <source>Overview and Devices show the cycle of %1. Records are kept of the newest answer only, so this page shows the newest cycle.</source>
        <translation>Übersicht und Geräte zeigen den Zyklus von %1. Datensätze werden nur von der neuesten Antwort aufbewahrt; diese Seite zeigt darum den neuesten Zyklus.</translation>
    </message>
    <message>
        <source>No device with sufficient data matches the filter.</source>
        <translation>Kein Gerät mit genügend Daten passt zum Filter.</translation>
    </message>
</context>
<context>
    <name>WindowError</name>
    <message>
        <source>No client secret or certificate is known for this tenant. Edit the tenant and give the secret&apos;s value, or the certificate with its key.</source>
        <translation>Für diesen Mandanten ist weder ein Clientgeheimnis noch ein Zertifikat bekannt. Bearbeiten Sie den Mandanten, und geben Sie den Wert des Geheimnisses oder das Zertifikat mit seinem Schlüssel an.</translation>
    </message>
    <message>
        <source>No password is known for this tenant&apos;s forward proxy. Edit the tenant and enter it.</source>
        <translation>Für den Weiterleitungsproxy dieses Mandanten ist kein Kennwort bekannt. Bearbeiten Sie den Mandanten, und geben Sie es ein.</translation>
    </message>
    <message>
        <source>No secret is known for the REST proxy that scores are published to. Edit the tenant and enter it under publishing.</source>
        <translation>Für den REST-Proxy, an den Werte veröffentlicht werden, ist kein Geheimnis bekannt. Bearbeiten Sie den Mandanten, und geben Sie es unter Veröffentlichung ein.</translation>
    </message>
    <message>
        <source>%1. Open the keychain, or edit the tenant and give the secret for this session only.</source>
        <translation>%1. Öffnen Sie den Schlüsselbund, oder bearbeiten Sie den Mandanten und geben Sie das Geheimnis nur für diese Sitzung an.</translation>
    </message>
</context>
<context>
    <name>WindowStyle</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Inactive: day %1</source>
        <translation>Inaktiv: Tag %1</translation>
    </message>
    <message>
        <source>Critical risk</source>
        <translation>Kritisches Risiko</translation>
    </message>
    <message>
        <source>Operational health</source>
        <translation>Betriebszustand</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Gefährdung</translation>
    </message>
    <message>
        <source>Antivirus</source>
        <translation>Antivirus</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Onboarding</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Inactivity</source>
        <translation>Inaktivität</translation>
    </message>
    <message>
        <source>Critical CVEs</source>
        <translation>Kritische CVEs</translation>
    </message>
    <message>
        <source>Risk: Low</source>
        <translation>Risiko: Niedrig</translation>
    </message>
    <message>
        <source>Risk: Medium</source>
        <translation>Risiko: Mittel</translation>
    </message>
    <message>
        <source>Risk: High</source>
        <translation>Risiko: Hoch</translation>
    </message>
    <message>
        <source>Exposure: Medium</source>
        <translation>Gefährdung: Mittel</translation>
    </message>
    <message>
        <source>Exposure: High</source>
        <translation>Gefährdung: Hoch</translation>
    </message>
    <message>
        <source>Antivirus: Not reporting</source>
        <translation>Antivirus: Meldet nicht</translation>
    </message>
    <message>
        <source>Antivirus: Disabled</source>
        <translation>Antivirus: Aus</translation>
    </message>
    <message>
        <source>Not onboarded</source>
        <translation>Nicht integriert</translation>
    </message>
    <message>
        <source>Health: Inactive</source>
        <translation>Zustand: Inaktiv</translation>
    </message>
    <message>
        <source>Health: Impaired</source>
        <translation>Zustand: Gestört</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Insufficient data</source>
        <translation>Zu wenig Daten</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no risk found</comment>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>On</source>
        <comment>antivirus works</comment>
        <translation>An</translation>
    </message>
    <message>
        <source>Not reporting</source>
        <translation>Meldet nicht</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Onboarded</source>
        <translation>Integriert</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Impaired</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Reading devices</source>
        <translation>Geräte werden gelesen</translation>
    </message>
    <message>
        <source>Reading antivirus states</source>
        <translation>Antiviruszustände werden gelesen</translation>
    </message>
    <message>
        <source>Reading vulnerabilities</source>
        <translation>Schwachstellen werden gelesen</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>state of a cycle</comment>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Partial</source>
        <comment>state of a cycle</comment>
        <translation>Unvollständig</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a cycle</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a cycle</comment>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <comment>state of a cycle</comment>
        <translation>Nicht beendet</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no vulnerability source</comment>
        <translation>keiner Quelle</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
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
            <numerusform>Inaktiv: unter %Ln Tag</numerusform>
            <numerusform>Inaktiv: unter %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inactive: from %Ln day(s)</source>
        <translation>
            <numerusform>Inaktiv: ab %Ln Tag</numerusform>
            <numerusform>Inaktiv: ab %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;%1 %</source>
        <translation>&lt;%1 %</translation>
    </message>
    <message>
        <source>Device changed</source>
        <translation>Gerät geändert</translation>
    </message>
    <message>
        <source>Weights changed</source>
        <translation>Gewichte geändert</translation>
    </message>
    <message>
        <source>Data went missing or came back</source>
        <translation>Daten fehlen oder sind zurück</translation>
    </message>
    <message>
        <source>Time passed in silence</source>
        <translation>Zeit ohne Meldung vergangen</translation>
    </message>
    <message>
        <source>changes since the last cycle</source>
        <comment>source of vulnerabilities</comment>
        <translation>Änderungen seit dem letzten Zyklus</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>Tag %1</translation>
    </message>
    <message numerus="yes">
        <source>under %Ln day(s)</source>
        <translation>
            <numerusform>unter %Ln Tag</numerusform>
            <numerusform>unter %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln day(s)</source>
        <translation>
            <numerusform>ab %Ln Tag</numerusform>
            <numerusform>ab %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (pillar)</source>
        <translation>%1 (Säule)</translation>
    </message>
    <message>
        <source>Inactive from day</source>
        <translation>Inaktiv ab Tag</translation>
    </message>
    <message>
        <source>Grace, hours</source>
        <translation>Karenz, Stunden</translation>
    </message>
    <message>
        <source>CVEs count from CVSS</source>
        <translation>CVEs zählen ab CVSS</translation>
    </message>
    <message>
        <source>CVEs for the full weight</source>
        <translation>CVEs für das volle Gewicht</translation>
    </message>
    <message>
        <source>Below that number of CVEs</source>
        <translation>Unter dieser Zahl von CVEs</translation>
    </message>
    <message>
        <source>CVEs without CVSS</source>
        <translation>CVEs ohne CVSS</translation>
    </message>
    <message>
        <source>A pillar is full at</source>
        <translation>Eine Säule ist voll bei</translation>
    </message>
    <message>
        <source>Unknown counts as</source>
        <translation>Unbekannt zählt als</translation>
    </message>
    <message>
        <source>Inactive: %1 days</source>
        <comment>a range</comment>
        <translation>Inaktiv: %1 Tage</translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>a range</comment>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>nothing counts</source>
        <comment>fewer CVEs than the cap</comment>
        <translation>zählt nichts</translation>
    </message>
    <message>
        <source>each CVE adds its part</source>
        <translation>zählt jede CVE ihren Teil</translation>
    </message>
    <message>
        <source>count if severity is Critical</source>
        <translation>zählen bei Schweregrad Kritisch</translation>
    </message>
    <message>
        <source>do not count</source>
        <translation>zählen nicht</translation>
    </message>
    <message>
        <source>the sum of all weights</source>
        <translation>der Summe aller Gewichte</translation>
    </message>
    <message>
        <source>the worst attainable</source>
        <translation>dem erreichbar Schlimmsten</translation>
    </message>
    <message>
        <source>clear</source>
        <comment>unknown counts as</comment>
        <translation>unauffällig</translation>
    </message>
    <message>
        <source>a third of the worst</source>
        <translation>ein Drittel des Schlimmsten</translation>
    </message>
    <message>
        <source>the worst</source>
        <translation>das Schlimmste</translation>
    </message>
    <message>
        <source>Informational</source>
        <comment>a risk score</comment>
        <translation>Informativ</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no exposure level</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>state of an antivirus</comment>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Not updated</source>
        <comment>state of an antivirus</comment>
        <translation>Nicht aktuell</translation>
    </message>
    <message>
        <source>Not supported</source>
        <comment>state of an antivirus</comment>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>Can be onboarded</source>
        <translation>Kann integriert werden</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <comment>onboarding</comment>
        <translation>Nicht unterstützt</translation>
    </message>
    <message>
        <source>Insufficient information</source>
        <comment>onboarding</comment>
        <translation>Zu wenig Angaben</translation>
    </message>
    <message>
        <source>Impaired communication</source>
        <translation>Gestörte Verbindung</translation>
    </message>
    <message>
        <source>No sensor data</source>
        <translation>Keine Sensordaten</translation>
    </message>
    <message>
        <source>No sensor data, impaired communication</source>
        <translation>Keine Sensordaten, gestörte Verbindung</translation>
    </message>
    <message>
        <source>Informational</source>
        <comment>severity of an alert</comment>
        <translation>Informativ</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity of an alert</comment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity of an alert</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <comment>severity of an alert</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Severity not told</source>
        <comment>severity of an alert</comment>
        <translation>Schweregrad nicht genannt</translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>state of an alert</comment>
        <translation>behoben</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of an alert</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <comment>state of an alert</comment>
        <translation>nicht mehr gelistet</translation>
    </message>
    <message>
        <source>without a title</source>
        <comment>an alert</comment>
        <translation>ohne Titel</translation>
    </message>
    <message>
        <source>Alert, %1: %2 (%3)</source>
        <extracomment>%1 the severity, %2 the title, %3 whether it is open</extracomment>
        <translation>Warnung, %1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 PP</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>cannot be written: %1</source>
        <translation>kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>is in use by %1; give them another profile first</source>
        <translation>ist in Gebrauch bei %1; geben Sie ihnen zuerst ein anderes Profil</translation>
    </message>
    <message>
        <source>the demo holds invented tenants of this computer only; leave the demo to connect it</source>
        <translation>die Demo enthält nur erfundene Mandanten dieses Computers; verlassen Sie die Demo, um ihn zu verbinden</translation>
    </message>
    <message>
        <source>is no tenant any more</source>
        <translation>ist kein Mandant mehr</translation>
    </message>
    <message>
        <source>is the name of another tenant</source>
        <translation>ist der Name eines anderen Mandanten</translation>
    </message>
    <message>
        <source>the store is not open</source>
        <translation>die Datenbank ist nicht geöffnet</translation>
    </message>
    <message>
        <source>the store no longer has this cycle; it was thinned out</source>
        <translation>die Datenbank hat diesen Zyklus nicht mehr; er wurde ausgedünnt</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>cannot be removed: %1</source>
        <translation>kann nicht entfernt werden: %1</translation>
    </message>
</context>
</TS>

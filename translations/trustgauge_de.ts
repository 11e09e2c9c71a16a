<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
    <name>ErrorText</name>
    <message>
        <source>Store it with &apos;trustgauge-cli secret set --tenant NAME&apos;, or pass it on standard input with --secret-stdin.</source>
        <translation>Speichern Sie es mit „trustgauge-cli secret set --tenant NAME“, oder geben Sie es mit --secret-stdin über die Standardeingabe.</translation>
    </message>
    <message>
        <source>Paste the secret&apos;s value, not its id. The portal shows the value once, when it is created.</source>
        <translation>Fügen Sie den Wert des Geheimnisses ein, nicht seine ID. Das Portal zeigt den Wert einmal, wenn das Geheimnis erstellt wird.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or give the secret for this session only.</source>
        <translation>Entsperren Sie den Schlüsselbund, oder geben Sie das Geheimnis nur für diese Sitzung ein.</translation>
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
        <source>%1 %</source>
        <translation>%1 %</translation>
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
        <source>%n record(s) had no id and were skipped.</source>
        <translation>
            <numerusform>%n Datensatz ohne ID wurde übersprungen.</numerusform>
            <numerusform>%n Datensätze ohne ID wurden übersprungen.</numerusform>
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
</context>
<context>
    <name>ProfileLibrary</name>
    <message>
        <source>imported from %1</source>
        <translation>importiert aus %1</translation>
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
        <source>Must be a GUID such as 01234567-89ab-cdef-0123-456789abcdef, not zeros only.</source>
        <translation>Muss eine GUID sein wie 01234567-89ab-cdef-0123-456789abcdef, nicht nur Nullen.</translation>
    </message>
    <message>
        <source>Enter the application (client) id.</source>
        <translation>Geben Sie die Anwendungs-ID (Client-ID) ein.</translation>
    </message>
    <message>
        <source>Enter a whole number of minutes from %1 to %2.</source>
        <translation>Geben Sie eine ganze Zahl von Minuten zwischen %1 und %2 ein.</translation>
    </message>
    <message>
        <source>Enter a percentage from 0 to 100.</source>
        <translation>Geben Sie einen Prozentsatz von 0 bis 100 ein.</translation>
    </message>
    <message>
        <source>Must be an address such as http://proxy.example:8080.</source>
        <translation>Muss eine Adresse sein wie http://proxy.example:8080.</translation>
    </message>
    <message>
        <source>Must be an https address; plain http is allowed to this computer only.</source>
        <translation>Muss eine https-Adresse sein; http ist nur zu diesem Rechner erlaubt.</translation>
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
        <translation>Geben Sie den Wert des Client-Geheimnisses ein.</translation>
    </message>
    <message>
        <source>The ids changed, so the secret must be given again.</source>
        <translation>Die IDs wurden geändert, daher muss das Geheimnis neu eingegeben werden.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ActivityPage</name>
    <message>
        <source>Cycles</source>
        <translation>Zyklen</translation>
    </message>
    <message>
        <source>every poll of this tenant, newest first</source>
        <translation>jede Abfrage dieses Mandanten, die neueste zuerst</translation>
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
        <source>%1, before: %2</source>
        <translation>%1, vorher: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
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
        <source>completeness %1 %</source>
        <translation>Vollständigkeit %1 %</translation>
    </message>
    <message>
        <source>Insufficient data: only %1 % of the points can be judged, below the floor of %2 %. Unknown: %3.</source>
        <translation>Zu wenig Daten: nur %1 % der Punkte sind beurteilbar, weniger als die Untergrenze von %2 %. Unbekannt: %3.</translation>
    </message>
    <message>
        <source>Unknown, so not judged: %1.</source>
        <translation>Unbekannt und daher nicht beurteilt: %1.</translation>
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
        <source>Cheapest change to the next band</source>
        <translation>Kleinste Änderung zur nächsten Stufe</translation>
    </message>
    <message>
        <source>Since the cycle before</source>
        <translation>Seit dem vorigen Zyklus</translation>
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
        <source>Points in all</source>
        <translation>Punkte insgesamt</translation>
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
</context>
<context>
    <name>Trustgauge::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Search a command</source>
        <translation>Befehl suchen</translation>
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
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DevicesPage</name>
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
        <source>Filter devices</source>
        <translation>Geräte filtern</translation>
    </message>
    <message>
        <source>Filter by name, group, tag, OS, band… or risk:high, antivirus:disabled, -lab</source>
        <translation>Filtern nach Name, Gruppe, Tag, System, Stufe … oder risk:hoch, antivirus:aus, -labor</translation>
    </message>
    <message>
        <source>Every word must occur somewhere in the device. “two words” in quotes count as one, -word must not occur, column:word looks in one column.</source>
        <translation>Jedes Wort muss irgendwo im Gerät vorkommen. „Zwei Wörter“ in Anführungszeichen zählen als eines, -wort darf nicht vorkommen, spalte:wort sucht in einer Spalte.</translation>
    </message>
    <message>
        <source>Show all devices again</source>
        <translation>Wieder alle Geräte zeigen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Band: %1</source>
        <translation>Stufe: %1</translation>
    </message>
    <message>
        <source>Only %1; press to show all devices</source>
        <translation>Nur %1; drücken, um alle Geräte zu zeigen</translation>
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
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
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
        <source>Give the tenant id, the client id and the secret of an app registration with Machine.Read.All and Vulnerability.Read.All.</source>
        <translation>Geben Sie Mandanten-ID, Client-ID und Geheimnis einer App-Registrierung mit Machine.Read.All und Vulnerability.Read.All an.</translation>
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
</context>
<context>
    <name>Trustgauge::FleetTableModel</name>
    <message>
        <source>Only %1 % of the points can be judged; the tenant asks for %2 %.</source>
        <translation>Nur %1 % der Punkte sind beurteilbar; der Mandant verlangt %2 %.</translation>
    </message>
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
</context>
<context>
    <name>Trustgauge::GoalDialog</name>
    <message>
        <source>Seek a goal</source>
        <translation>Ein Ziel suchen</translation>
    </message>
    <message>
        <source>Which change of weights is the smallest that reaches this?</source>
        <translation>Welche kleinste Änderung der Gewichte erreicht dies?</translation>
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
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Set the sliders so; it is used once you save</source>
        <translation>Stellt die Regler so ein; verwendet wird es erst nach dem Speichern</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Goal for the fleet</source>
        <translation>Ziel für alle Geräte</translation>
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
        <source>of the devices</source>
        <comment>at most 5 % of the devices</comment>
        <translation>der Geräte</translation>
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
        <source>Highest score</source>
        <translation>Höchster Wert</translation>
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
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No change of weights was found that reaches this. Choose a goal that is less strict, or change what the thresholds count.</source>
        <translation>Es wurde keine Änderung der Gewichte gefunden, die dies erreicht. Wählen Sie ein weniger strenges Ziel, oder ändern Sie, was die Schwellenwerte zählen.</translation>
    </message>
    <message>
        <source>The weights reach this already.</source>
        <translation>Die Gewichte erreichen dies bereits.</translation>
    </message>
    <message numerus="yes">
        <source>Reached with %Ln point(s) of change in all.</source>
        <translation>
            <numerusform>Mit %Ln Punkt Änderung insgesamt erreicht.</numerusform>
            <numerusform>Mit %Ln Punkten Änderung insgesamt erreicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) change band.</source>
        <translation>
            <numerusform>%Ln Gerät wechselt die Stufe.</numerusform>
            <numerusform>%Ln Geräte wechseln die Stufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (pillar)</source>
        <translation>%1 (Säule)</translation>
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
        <source>Every move of a slider shows at once who changes band. Undo goes back step by step. Nothing is applied until the profile is saved under a name.</source>
        <translation>Jede Bewegung eines Reglers zeigt sofort, wer die Stufe wechselt. Rückgängig geht Schritt für Schritt zurück. Nichts gilt, bevor das Profil unter einem Namen gespeichert ist.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Every word must occur somewhere in the device. “two words” in quotes count as one, -word must not occur, and column:word looks in one column, for example risk:high or antivirus:disabled. Columns: %1.</source>
        <translation>Jedes Wort muss irgendwo im Gerät vorkommen. „Zwei Wörter“ in Anführungszeichen zählen als eines, -wort darf nicht vorkommen, und spalte:wort sucht in einer Spalte, zum Beispiel risk:hoch oder antivirus:aus. Spalten: %1.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>All commands, searchable</source>
        <translation>Alle Befehle, durchsuchbar</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Zu einer Seite gehen</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>Jetzt abfragen</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Geräte filtern</translation>
    </message>
    <message>
        <source>Export devices</source>
        <translation>Geräte exportieren</translation>
    </message>
    <message>
        <source>Connect a tenant</source>
        <translation>Mandanten verbinden</translation>
    </message>
    <message>
        <source>Undo and redo in Tuning</source>
        <translation>Rückgängig und Wiederholen in der Gewichtung</translation>
    </message>
    <message>
        <source>Copy the selected devices</source>
        <translation>Die gewählten Geräte kopieren</translation>
    </message>
    <message>
        <source>Take the filter away, close what is open</source>
        <translation>Den Filter entfernen, Offenes schließen</translation>
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
</context>
<context>
    <name>Trustgauge::MainWindow</name>
    <message>
        <source>Trustgauge (demo)</source>
        <translation>Trustgauge (Demo)</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>%1 Zeilen wurden nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>Demo: this fleet is invented and served by a simulator on this computer. Nothing leaves it.</source>
        <translation>Demo: Diese Geräte sind erfunden und kommen von einem Simulator auf diesem Rechner. Nichts verlässt ihn.</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Demo verlassen</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Gehe zu %1</translation>
    </message>
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
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
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
        <source>Theme</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Help (%1)</source>
        <translation>Hilfe (%1)</translation>
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
        <source>The data is of %1, %2: older than two poll intervals.</source>
        <translation>Die Daten sind vom %1, %2: älter als zwei Abfrageintervalle.</translation>
    </message>
    <message>
        <source>The poll failed; the last good cycle is still shown. %1</source>
        <translation>Die Abfrage ist fehlgeschlagen; der letzte gute Zyklus wird weiter gezeigt. %1</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 wurde geschrieben.</translation>
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
    <name>Trustgauge::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Trustgauge::OutcomePanel</name>
    <message>
        <source>Before (dashed) and after</source>
        <translation>Vorher (gestrichelt) und nachher</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>Wer wechselt</translation>
    </message>
    <message>
        <source>press a cell to list its devices</source>
        <translation>ein Feld drücken, um seine Geräte zu sehen</translation>
    </message>
    <message>
        <source>Devices by band before and after</source>
        <translation>Geräte nach Stufe vorher und nachher</translation>
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
        <source>Stay in %1</source>
        <translation>Bleiben in %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from band to band</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 after tuning</source>
        <comment>band</comment>
        <translation>%1 nach der Gewichtung</translation>
    </message>
    <message>
        <source>double-click one to see its breakdown</source>
        <translation>Doppelklick auf ein Gerät zeigt seine Aufschlüsselung</translation>
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
        <source>Unknown: %1</source>
        <comment>field without data</comment>
        <translation>Unbekannt: %1</translation>
    </message>
    <message>
        <source>Devices by band</source>
        <translation>Geräte nach Stufe</translation>
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
        <source>Score %1</source>
        <translation>Wert %1</translation>
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
        <source>Last cycle</source>
        <translation>Letzter Zyklus</translation>
    </message>
    <message>
        <source>none</source>
        <translation>–</translation>
    </message>
    <message>
        <source>in the last cycle</source>
        <translation>im letzten Zyklus</translation>
    </message>
    <message>
        <source>p95 %1 · mean %2</source>
        <translation>p95 %1 · Mittel %2</translation>
    </message>
    <message>
        <source>score 81–100 · %1</source>
        <translation>Wert 81–100 · %1</translation>
    </message>
    <message>
        <source>completeness below %1 %</source>
        <translation>Vollständigkeit unter %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln Gerät</numerusform>
            <numerusform>%Ln Geräte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %Ln device(s) of insufficient data</source>
        <translation>
            <numerusform>ohne %Ln Gerät mit zu wenig Daten</numerusform>
            <numerusform>ohne %Ln Geräte mit zu wenig Daten</numerusform>
        </translation>
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
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Mandanten</translation>
    </message>
    <message>
        <source>Which tenants are scored with it</source>
        <translation>Welche Mandanten damit bewertet werden</translation>
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
        <source>All tenants</source>
        <translation>Alle Mandanten</translation>
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
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Das Profil exportieren</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>Das Profil löschen</translation>
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
        <source>%1 will be scored with this profile from now on.</source>
        <translation>%1 wird ab jetzt mit diesem Profil bewertet.</translation>
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
    <name>Trustgauge::SensitivityCard</name>
    <message>
        <source>Which weight matters most</source>
        <translation>Welches Gewicht am meisten bewirkt</translation>
    </message>
    <message>
        <source>devices that change band when one weight moves by %1</source>
        <translation>Geräte, die die Stufe wechseln, wenn sich ein Gewicht um %1 ändert</translation>
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
        <source>%1 less</source>
        <translation>%1 weniger</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 mehr</translation>
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
        <source>%1 was deleted, with its history and its secret.</source>
        <translation>%1 wurde gelöscht, mit Verlauf und Geheimnis.</translation>
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
        <source>Its settings, its secret and all of its stored cycles go with it. Nothing changes in Microsoft Defender.</source>
        <translation>Seine Einstellungen, sein Geheimnis und alle gespeicherten Zyklen gehen verloren. In Microsoft Defender ändert sich nichts.</translation>
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
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export tenants, without secrets</source>
        <translation>Mandanten exportieren, ohne Geheimnisse</translation>
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
        <source>Tenant and app registration</source>
        <translation>Mandant und App-Registrierung</translation>
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
        <source>Client &amp;secret</source>
        <translation>Client-&amp;Geheimnis</translation>
    </message>
    <message>
        <source>For this session only: do not store the secret</source>
        <translation>Nur für diese Sitzung: Geheimnis nicht speichern</translation>
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
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
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
        <source>Polling and scoring</source>
        <translation>Abfrage und Bewertung</translation>
    </message>
    <message>
        <source>Poll &amp;every … minutes</source>
        <translation>Alle … Minuten abfra&amp;gen</translation>
    </message>
    <message>
        <source>60 is a good start</source>
        <translation>60 ist ein guter Anfang</translation>
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
        <source>Automatic: what finishes soonest</source>
        <translation>Automatisch: was am frühesten fertig ist</translation>
    </message>
    <message>
        <source>Bulk pages</source>
        <translation>Sammelseiten</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>Exportdateien</translation>
    </message>
    <message>
        <source>One call a device</source>
        <translation>Ein Aufruf je Gerät</translation>
    </message>
    <message>
        <source>None: no licence for them</source>
        <translation>Keine: keine Lizenz dafür</translation>
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
        <source>Show the secret</source>
        <translation>Geheimnis zeigen</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Geheimnis verbergen</translation>
    </message>
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
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>No keychain is available here: the secret lasts for this session only.</source>
        <translation>Hier ist kein Schlüsselbund verfügbar: das Geheimnis bleibt nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>The secret is stored in %1 and nowhere else.</source>
        <translation>Das Geheimnis wird in %1 gespeichert und nirgendwo sonst.</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>dem Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is stored.</source>
        <translation>Leer lassen, um das gespeicherte zu behalten.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ThresholdsPanel</name>
    <message>
        <source>Inactivity edge %1, days</source>
        <translation>Inaktivitätsgrenze %1, Tage</translation>
    </message>
    <message>
        <source>Inactivity edges</source>
        <translation>Inaktivitätsgrenzen</translation>
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
        <source>CVSS threshold</source>
        <translation>CVSS-Schwellenwert</translation>
    </message>
    <message>
        <source>CVEs for the full weight</source>
        <translation>CVEs für das volle Gewicht</translation>
    </message>
    <message>
        <source>CVE cap</source>
        <translation>CVE-Obergrenze</translation>
    </message>
    <message>
        <source>Below that number</source>
        <translation>Unter dieser Zahl</translation>
    </message>
    <message>
        <source>each CVE adds its part</source>
        <translation>zählt jede CVE ihren Teil</translation>
    </message>
    <message>
        <source>nothing counts</source>
        <translation>zählt nichts</translation>
    </message>
    <message>
        <source>CVEs without CVSS</source>
        <translation>CVEs ohne CVSS</translation>
    </message>
    <message>
        <source>do not count</source>
        <translation>zählen nicht</translation>
    </message>
    <message>
        <source>count if severity is Critical</source>
        <translation>zählen bei Schweregrad Kritisch</translation>
    </message>
    <message>
        <source>A pillar is full at</source>
        <translation>Eine Säule ist voll bei</translation>
    </message>
    <message>
        <source>the worst attainable</source>
        <translation>dem erreichbar Schlimmsten</translation>
    </message>
    <message>
        <source>the sum of all weights</source>
        <translation>der Summe aller Gewichte</translation>
    </message>
    <message>
        <source>Unknown counts as</source>
        <translation>Unbekannt zählt als</translation>
    </message>
    <message>
        <source>clear</source>
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
        <source>Read the devices now (%1)</source>
        <translation>Die Geräte jetzt lesen (%1)</translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>Mandant: %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profil: %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TuningModel</name>
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
</context>
<context>
    <name>Trustgauge::TuningPage</name>
    <message>
        <source>The profile “%1” is saved and in use.</source>
        <translation>Das Profil „%1“ ist gespeichert und in Gebrauch.</translation>
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
    <message numerus="yes">
        <source>%Ln device(s) change band</source>
        <translation>
            <numerusform>%Ln Gerät wechselt die Stufe</numerusform>
            <numerusform>%Ln Geräte wechseln die Stufe</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile “%1” is in use.</source>
        <translation>Das Profil „%1“ ist in Gebrauch.</translation>
    </message>
    <message>
        <source>%1 profile</source>
        <comment>tenant</comment>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>Seek a goal…</source>
        <translation>Ein Ziel suchen …</translation>
    </message>
    <message>
        <source>Profiles and their versions…</source>
        <translation>Profile und ihre Versionen …</translation>
    </message>
    <message>
        <source>Goal…</source>
        <translation>Ziel …</translation>
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
        <source>%1 × weight %2</source>
        <translation>%1 × Gewicht %2</translation>
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
</context>
<context>
    <name>Trustgauge::WindowHost</name>
    <message>
        <source>The demo cannot start: %1</source>
        <translation>Die Demo kann nicht starten: %1</translation>
    </message>
</context>
<context>
    <name>WindowError</name>
    <message>
        <source>No client secret is known for this tenant. Edit the tenant and enter the secret&apos;s value.</source>
        <translation>Für diesen Mandanten ist kein Client-Geheimnis bekannt. Bearbeiten Sie den Mandanten, und geben Sie den Wert des Geheimnisses ein.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Inactive: day %1</source>
        <translation>Inaktiv: Tag %1</translation>
    </message>
    <message>
        <source>Inactive: %1–%2 days</source>
        <translation>Inaktiv: %1–%2 Tage</translation>
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
        <source>one call a device</source>
        <translation>einem Aufruf je Gerät</translation>
    </message>
    <message>
        <source>bulk pages</source>
        <translation>Sammelseiten</translation>
    </message>
    <message>
        <source>export files</source>
        <translation>Exportdateien</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatischer Wahl</translation>
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
    <message>
        <source>%1 counts, but all of its weights are 0.</source>
        <translation>%1 zählt, aber alle Gewichte sind 0.</translation>
    </message>
    <message>
        <source>%1 is rescaled: its attainable total is %2, not 100.</source>
        <translation>%1 wird umgerechnet: erreichbar sind %2, nicht 100.</translation>
    </message>
    <message>
        <source>%1 weighs less than the step before it.</source>
        <translation>%1 wiegt weniger als die Stufe davor.</translation>
    </message>
    <message>
        <source>The edges of inactivity must rise, from 1 to 3650 days.</source>
        <translation>Die Inaktivitätsgrenzen müssen steigen, von 1 bis 3650 Tage.</translation>
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
</context>
</TS>

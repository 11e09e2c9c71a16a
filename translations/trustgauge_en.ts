<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Band</name>
    <message>
        <source>Trustworthy</source>
        <translation>Trustworthy</translation>
    </message>
    <message>
        <source>Low Risk</source>
        <translation>Low Risk</translation>
    </message>
    <message>
        <source>Moderate Risk</source>
        <translation>Moderate Risk</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Suspicious</translation>
    </message>
    <message>
        <source>High Risk</source>
        <translation>High Risk</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Insufficient data</source>
        <translation>Insufficient data</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>All devices</translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message>
        <source>no value</source>
        <translation>no value</translation>
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
        <translation>no readable time</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>no data</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>critical CVEs of the cap</comment>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>one level instead of another</comment>
        <translation>%1 instead of %2</translation>
    </message>
    <message>
        <source>resolve what puts it at risk</source>
        <translation>resolve what puts it at risk</translation>
    </message>
    <message>
        <source>reduce its exposure to Low</source>
        <translation>reduce its exposure to Low</translation>
    </message>
    <message>
        <source>switch antivirus on and let it report</source>
        <translation>switch antivirus on and let it report</translation>
    </message>
    <message>
        <source>onboard it</source>
        <translation>onboard it</translation>
    </message>
    <message>
        <source>make its sensor healthy</source>
        <translation>make its sensor healthy</translation>
    </message>
    <message>
        <source>let it report again</source>
        <translation>let it report again</translation>
    </message>
    <message numerus="yes">
        <source>fix %Ln critical CVE(s)</source>
        <translation>
            <numerusform>fix %Ln critical CVE</numerusform>
            <numerusform>fix %Ln critical CVEs</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is known can be mended far enough for a lower band; first get the data that is missing.</source>
        <translation>Nothing that is known can be mended far enough for a lower band; first get the data that is missing.</translation>
    </message>
    <message>
        <source>For %1 (score %2): %3.</source>
        <comment>band, score, what to do</comment>
        <translation>For %1 (score %2): %3.</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>no change</translation>
    </message>
    <message>
        <source>Inactive health and the long silence have one cause: the sensor does not report.</source>
        <translation>Inactive health and the long silence have one cause: the sensor does not report.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Store it with &apos;trustgauge-cli secret set --tenant NAME&apos;, or pass it on standard input with --secret-stdin.</source>
        <translation>Store it with &apos;trustgauge-cli secret set --tenant NAME&apos;, or pass it on standard input with --secret-stdin.</translation>
    </message>
    <message>
        <source>Paste the secret&apos;s value, not its id. The portal shows the value once, when it is created.</source>
        <translation>Paste the secret&apos;s value, not its id. The portal shows the value once, when it is created.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or give the secret for this session only.</source>
        <translation>Unlock the keychain, or give the secret for this session only.</translation>
    </message>
    <message>
        <source>Add the missing application permission to the app registration and grant admin consent, then try again.</source>
        <translation>Add the missing application permission to the app registration and grant admin consent, then try again.</translation>
    </message>
    <message>
        <source>The tenant&apos;s licence does not include this data; check the Defender plan.</source>
        <translation>The tenant&apos;s licence does not include this data; check the Defender plan.</translation>
    </message>
    <message>
        <source>Install the newer version, or name another store.</source>
        <translation>Install the newer version, or name another store.</translation>
    </message>
    <message>
        <source>Close the other program that uses it, then try again.</source>
        <translation>Close the other program that uses it, then try again.</translation>
    </message>
    <message>
        <source>The file was left as it is. Restore a backup, or name another store.</source>
        <translation>The file was left as it is. Restore a backup, or name another store.</translation>
    </message>
    <message>
        <source>The token is sent to the configured API host only; check the endpoints of the tenant.</source>
        <translation>The token is sent to the configured API host only; check the endpoints of the tenant.</translation>
    </message>
</context>
<context>
    <name>FleetColumns</name>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposure</translation>
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
        <translation>Health</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Crit. CVEs</source>
        <translation>Crit. CVEs</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Completeness</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Last seen</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
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
            <numerusform>%n device was last seen after the cycle&apos;s clock: check the clocks.</numerusform>
            <numerusform>%n devices were last seen after the cycle&apos;s clock: check the clocks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken text sequence(s) were replaced by U+FFFD.</source>
        <translation>
            <numerusform>%n broken text sequence was replaced by U+FFFD.</numerusform>
            <numerusform>%n broken text sequences were replaced by U+FFFD.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) repeated an id; the later one was taken.</source>
        <translation>
            <numerusform>%n record repeated an id; the later one was taken.</numerusform>
            <numerusform>%n records repeated an id; the later one was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left out because they are merged into another device.</source>
        <translation>
            <numerusform>%n record was left out because it is merged into another device.</numerusform>
            <numerusform>%n records were left out because they are merged into another device.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) had no id and were skipped.</source>
        <translation>
            <numerusform>%n record had no id and was skipped.</numerusform>
            <numerusform>%n records had no id and were skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vulnerability row(s) were about devices that are not in the list.</source>
        <translation>
            <numerusform>%n vulnerability row was about a device that is not in the list.</numerusform>
            <numerusform>%n vulnerability rows were about devices that are not in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unmapped value seen: %1 &quot;%2&quot; on %n device(s); taken as unknown.</source>
        <translation>
            <numerusform>Unmapped value seen: %1 &quot;%2&quot; on %n device; taken as unknown.</numerusform>
            <numerusform>Unmapped value seen: %1 &quot;%2&quot; on %n devices; taken as unknown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfileLibrary</name>
    <message>
        <source>imported from %1</source>
        <translation>imported from %1</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>memory, for this session only</source>
        <translation>memory, for this session only</translation>
    </message>
</context>
<context>
    <name>TenantChecks</name>
    <message>
        <source>Give the tenant a name.</source>
        <translation>Give the tenant a name.</translation>
    </message>
    <message>
        <source>Enter the directory (tenant) id.</source>
        <translation>Enter the directory (tenant) id.</translation>
    </message>
    <message>
        <source>Must be a GUID such as 01234567-89ab-cdef-0123-456789abcdef, not zeros only.</source>
        <translation>Must be a GUID such as 01234567-89ab-cdef-0123-456789abcdef, not zeros only.</translation>
    </message>
    <message>
        <source>Enter the application (client) id.</source>
        <translation>Enter the application (client) id.</translation>
    </message>
    <message>
        <source>Enter a whole number of minutes from %1 to %2.</source>
        <translation>Enter a whole number of minutes from %1 to %2.</translation>
    </message>
    <message>
        <source>Enter a percentage from 0 to 100.</source>
        <translation>Enter a percentage from 0 to 100.</translation>
    </message>
    <message>
        <source>Must be an address such as http://proxy.example:8080.</source>
        <translation>Must be an address such as http://proxy.example:8080.</translation>
    </message>
    <message>
        <source>Must be an https address; plain http is allowed to this computer only.</source>
        <translation>Must be an https address; plain http is allowed to this computer only.</translation>
    </message>
    <message>
        <source>Another tenant has this name.</source>
        <translation>Another tenant has this name.</translation>
    </message>
    <message>
        <source>This is the secret&apos;s ID, pasted instead of its value. The portal shows the value once, when the secret is created: copy that, or create a new one.</source>
        <translation>This is the secret&apos;s ID, pasted instead of its value. The portal shows the value once, when the secret is created: copy that, or create a new one.</translation>
    </message>
    <message>
        <source>Enter the value of the client secret.</source>
        <translation>Enter the value of the client secret.</translation>
    </message>
    <message>
        <source>The ids changed, so the secret must be given again.</source>
        <translation>The ids changed, so the secret must be given again.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ActivityPage</name>
    <message>
        <source>Cycles</source>
        <translation>Cycles</translation>
    </message>
    <message>
        <source>every poll of this tenant, newest first</source>
        <translation>every poll of this tenant, newest first</translation>
    </message>
</context>
<context>
    <name>Trustgauge::BandChart</name>
    <message>
        <source>Devices by band</source>
        <translation>Devices by band</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): %Ln device(s)</source>
        <translation>
            <numerusform>%1 (%2): %Ln device</numerusform>
            <numerusform>%1 (%2): %Ln devices</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, before: %2</translation>
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
        <translation>Breakdown of the selected device</translation>
    </message>
    <message>
        <source>Select a device to see why it has its score.</source>
        <translation>Select a device to see why it has its score.</translation>
    </message>
    <message>
        <source>Score %1 (%2)</source>
        <translation>Score %1 (%2)</translation>
    </message>
    <message>
        <source>completeness %1 %</source>
        <translation>completeness %1 %</translation>
    </message>
    <message>
        <source>Insufficient data: only %1 % of the points can be judged, below the floor of %2 %. Unknown: %3.</source>
        <translation>Insufficient data: only %1 % of the points can be judged, below the floor of %2 %. Unknown: %3.</translation>
    </message>
    <message>
        <source>Unknown, so not judged: %1.</source>
        <translation>Unknown, so not judged: %1.</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Last seen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Device id</translation>
    </message>
    <message>
        <source>Cheapest change to the next band</source>
        <translation>Cheapest change to the next band</translation>
    </message>
    <message>
        <source>Since the cycle before</source>
        <translation>Since the cycle before</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ChangeCard</name>
    <message>
        <source>Since the cycle before</source>
        <translation>Since the cycle before</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Points in all</source>
        <translation>Points in all</translation>
    </message>
    <message>
        <source>Largest changes</source>
        <translation>Largest changes</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Main cause</source>
        <translation>Main cause</translation>
    </message>
    <message>
        <source>Changes by cause</source>
        <translation>Changes by cause</translation>
    </message>
    <message>
        <source>Devices that changed most</source>
        <translation>Devices that changed most</translation>
    </message>
    <message>
        <source>This is the first cycle; from the next one on, what changed and why is shown here.</source>
        <translation>This is the first cycle; from the next one on, what changed and why is shown here.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>compared with %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s) rose</source>
        <translation>
            <numerusform>%Ln score rose</numerusform>
            <numerusform>%Ln scores rose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s) fell</source>
        <translation>
            <numerusform>%Ln score fell</numerusform>
            <numerusform>%Ln scores fell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) appeared</source>
        <translation>
            <numerusform>%Ln device appeared</numerusform>
            <numerusform>%Ln devices appeared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) were not seen</source>
        <translation>
            <numerusform>%Ln device was not seen</numerusform>
            <numerusform>%Ln devices were not seen</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Together</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Search a command</source>
        <translation>Search a command</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CoverageBars</name>
    <message>
        <source>Devices without data, by field</source>
        <translation>Devices without data, by field</translation>
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
        <translation>Started</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>duration of a cycle</comment>
        <translation>Took</translation>
    </message>
    <message>
        <source>Vulnerabilities from</source>
        <translation>Vulnerabilities from</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DeviceTable</name>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copy rows</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Reset columns</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DevicesPage</name>
    <message>
        <source>No device matches.</source>
        <translation>No device matches.</translation>
    </message>
    <message>
        <source>Change the words of the filter, or take it away to see the whole fleet.</source>
        <translation>Change the words of the filter, or take it away to see the whole fleet.</translation>
    </message>
    <message>
        <source>Show all devices</source>
        <translation>Show all devices</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Filter devices</translation>
    </message>
    <message>
        <source>Filter by name, group, tag, OS, band… or risk:high, antivirus:disabled, -lab</source>
        <translation>Filter by name, group, tag, OS, band… or risk:high, antivirus:disabled, -lab</translation>
    </message>
    <message>
        <source>Every word must occur somewhere in the device. “two words” in quotes count as one, -word must not occur, column:word looks in one column.</source>
        <translation>Every word must occur somewhere in the device. “two words” in quotes count as one, -word must not occur, column:word looks in one column.</translation>
    </message>
    <message>
        <source>Show all devices again</source>
        <translation>Show all devices again</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Band: %1</source>
        <translation>Band: %1</translation>
    </message>
    <message>
        <source>Only %1; press to show all devices</source>
        <translation>Only %1; press to show all devices</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::Exporter</name>
    <message>
        <source>CSV of the devices shown…</source>
        <translation>CSV of the devices shown…</translation>
    </message>
    <message>
        <source>CSV of all devices…</source>
        <translation>CSV of all devices…</translation>
    </message>
    <message>
        <source>JSON of all devices…</source>
        <translation>JSON of all devices…</translation>
    </message>
    <message>
        <source>CSV begins with a byte order mark</source>
        <translation>CSV begins with a byte order mark</translation>
    </message>
    <message>
        <source>CSV guards against formulas</source>
        <translation>CSV guards against formulas</translation>
    </message>
    <message>
        <source>Some spreadsheets read UTF-8 only with it.</source>
        <translation>Some spreadsheets read UTF-8 only with it.</translation>
    </message>
    <message numerus="yes">
        <source>CSV of the %Ln device(s) shown…</source>
        <translation>
            <numerusform>CSV of the %Ln device shown…</numerusform>
            <numerusform>CSV of the %Ln devices shown…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export devices</source>
        <translation>Export devices</translation>
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
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::FirstStartPage</name>
    <message>
        <source>Score every device of a Microsoft Defender tenant for zero-trust access.</source>
        <translation>Score every device of a Microsoft Defender tenant for zero-trust access.</translation>
    </message>
    <message>
        <source>0 is trustworthy, 100 is high risk; every point is explained, and the weights are yours to tune.</source>
        <translation>0 is trustworthy, 100 is high risk; every point is explained, and the weights are yours to tune.</translation>
    </message>
    <message>
        <source>Try the demo tenant</source>
        <translation>Try the demo tenant</translation>
    </message>
    <message>
        <source>An invented fleet, served on this computer by a simulator. No Azure tenant and no permission is needed, and nothing is sent anywhere.</source>
        <translation>An invented fleet, served on this computer by a simulator. No Azure tenant and no permission is needed, and nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Start the demo</translation>
    </message>
    <message>
        <source>Connect a tenant</source>
        <translation>Connect a tenant</translation>
    </message>
    <message>
        <source>Give the tenant id, the client id and the secret of an app registration with Machine.Read.All and Vulnerability.Read.All.</source>
        <translation>Give the tenant id, the client id and the secret of an app registration with Machine.Read.All and Vulnerability.Read.All.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Connect…</translation>
    </message>
    <message>
        <source>Import a tenants file</source>
        <translation>Import a tenants file</translation>
    </message>
    <message>
        <source>A JSON file with one or many tenants, as another installation exports it. Secrets in it go to the keychain.</source>
        <translation>A JSON file with one or many tenants, as another installation exports it. Secrets in it go to the keychain.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
</context>
<context>
    <name>Trustgauge::FleetTableModel</name>
    <message>
        <source>Only %1 % of the points can be judged; the tenant asks for %2 %.</source>
        <translation>Only %1 % of the points can be judged; the tenant asks for %2 %.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>0 to 100; a higher score is a higher risk</source>
        <translation>0 to 100; a higher score is a higher risk</translation>
    </message>
    <message>
        <source>Whole days since the device was last seen, after the grace</source>
        <translation>Whole days since the device was last seen, after the grace</translation>
    </message>
    <message>
        <source>Distinct CVEs that reach the profile&apos;s CVSS threshold</source>
        <translation>Distinct CVEs that reach the profile&apos;s CVSS threshold</translation>
    </message>
    <message>
        <source>Share of the attainable points that could be judged</source>
        <translation>Share of the attainable points that could be judged</translation>
    </message>
</context>
<context>
    <name>Trustgauge::GoalDialog</name>
    <message>
        <source>Seek a goal</source>
        <translation>Seek a goal</translation>
    </message>
    <message>
        <source>Which change of weights is the smallest that reaches this?</source>
        <translation>Which change of weights is the smallest that reaches this?</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposed</translation>
    </message>
    <message>
        <source>Proposed changes</source>
        <translation>Proposed changes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Set the sliders so; it is used once you save</source>
        <translation>Set the sliders so; it is used once you save</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Goal: %1</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Goal for the fleet</source>
        <translation>Goal for the fleet</translation>
    </message>
    <message>
        <source>Share of the devices in percent</source>
        <translation>Share of the devices in percent</translation>
    </message>
    <message>
        <source> %</source>
        <comment>suffix of a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>band</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>in %1 or worse</source>
        <comment>band</comment>
        <translation>in %1 or worse</translation>
    </message>
    <message>
        <source>of the devices</source>
        <comment>at most 5 % of the devices</comment>
        <translation>of the devices</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <comment>device</comment>
        <translation>%1 at most</translation>
    </message>
    <message>
        <source>A device at most (select one in Devices first)</source>
        <translation>A device at most (select one in Devices first)</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Highest score</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <comment>device, score</comment>
        <translation>%1 at most %2</translation>
    </message>
    <message>
        <source>at most %1 %2</source>
        <comment>share, &apos;in High Risk&apos;</comment>
        <translation>at most %1 %2</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>No change of weights was found that reaches this. Choose a goal that is less strict, or change what the thresholds count.</source>
        <translation>No change of weights was found that reaches this. Choose a goal that is less strict, or change what the thresholds count.</translation>
    </message>
    <message>
        <source>The weights reach this already.</source>
        <translation>The weights reach this already.</translation>
    </message>
    <message numerus="yes">
        <source>Reached with %Ln point(s) of change in all.</source>
        <translation>
            <numerusform>Reached with %Ln point of change in all.</numerusform>
            <numerusform>Reached with %Ln points of change in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) change band.</source>
        <translation>
            <numerusform>%Ln device changes band.</numerusform>
            <numerusform>%Ln devices change band.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (pillar)</source>
        <translation>%1 (pillar)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::HelpDialog</name>
    <message>
        <source>What the score means</source>
        <translation>What the score means</translation>
    </message>
    <message>
        <source>Every device gets a score from 0 to 100. A higher score is a higher risk. The score is the sum of points from seven groups of signals, rounded once at the end; the breakdown on the Devices page shows the points of each group, and they add up exactly.</source>
        <translation>Every device gets a score from 0 to 100. A higher score is a higher risk. The score is the sum of points from seven groups of signals, rounded once at the end; the breakdown on the Devices page shows the points of each group, and they add up exactly.</translation>
    </message>
    <message>
        <source>How points come about</source>
        <translation>How points come about</translation>
    </message>
    <message>
        <source>Two pillars share 100 points: %1 (%2 by default) and %3 (%4). In each group at most one indicator fires. Its weight, over the largest weights of the pillar&apos;s groups, times the pillar gives the points. The defaults are Trustgauge&apos;s own choice; tune them to yours.</source>
        <translation>Two pillars share 100 points: %1 (%2 by default) and %3 (%4). In each group at most one indicator fires. Its weight, over the largest weights of the pillar&apos;s groups, times the pillar gives the points. The defaults are Trustgauge&apos;s own choice; tune them to yours.</translation>
    </message>
    <message>
        <source>Critical CVEs count from CVSS %1; %2 of them reach the full weight. The age of a device is measured from the cycle&apos;s clock, less a grace of %3 hours.</source>
        <translation>Critical CVEs count from CVSS %1; %2 of them reach the full weight. The age of a device is measured from the cycle&apos;s clock, less a grace of %3 hours.</translation>
    </message>
    <message>
        <source>Completeness: unknown is not safe</source>
        <translation>Completeness: unknown is not safe</translation>
    </message>
    <message>
        <source>Completeness is the share of the attainable points that could be judged. A device below the tenant&apos;s floor is marked “%1” and left out of bands, charts and averages; it keeps its score in the table and in exports.</source>
        <translation>Completeness is the share of the attainable points that could be judged. A device below the tenant&apos;s floor is marked “%1” and left out of bands, charts and averages; it keeps its score in the table and in exports.</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Tuning</translation>
    </message>
    <message>
        <source>Every move of a slider shows at once who changes band. Undo goes back step by step. Nothing is applied until the profile is saved under a name.</source>
        <translation>Every move of a slider shows at once who changes band. Undo goes back step by step. Nothing is applied until the profile is saved under a name.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Every word must occur somewhere in the device. “two words” in quotes count as one, -word must not occur, and column:word looks in one column, for example risk:high or antivirus:disabled. Columns: %1.</source>
        <translation>Every word must occur somewhere in the device. “two words” in quotes count as one, -word must not occur, and column:word looks in one column, for example risk:high or antivirus:disabled. Columns: %1.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>All commands, searchable</source>
        <translation>All commands, searchable</translation>
    </message>
    <message>
        <source>Go to a page</source>
        <translation>Go to a page</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>Poll now</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Filter devices</translation>
    </message>
    <message>
        <source>Export devices</source>
        <translation>Export devices</translation>
    </message>
    <message>
        <source>Connect a tenant</source>
        <translation>Connect a tenant</translation>
    </message>
    <message>
        <source>Undo and redo in Tuning</source>
        <translation>Undo and redo in Tuning</translation>
    </message>
    <message>
        <source>Copy the selected devices</source>
        <translation>Copy the selected devices</translation>
    </message>
    <message>
        <source>Take the filter away, close what is open</source>
        <translation>Take the filter away, close what is open</translation>
    </message>
    <message>
        <source>Trustgauge help</source>
        <translation>Trustgauge help</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Trustgauge::MainWindow</name>
    <message>
        <source>Trustgauge (demo)</source>
        <translation>Trustgauge (demo)</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>%1 rows were written to %2.</translation>
    </message>
    <message>
        <source>Demo: this fleet is invented and served by a simulator on this computer. Nothing leaves it.</source>
        <translation>Demo: this fleet is invented and served by a simulator on this computer. Nothing leaves it.</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Leave the demo</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Go to %1</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Tuning</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>Poll now</translation>
    </message>
    <message>
        <source>Cancel the poll</source>
        <translation>Cancel the poll</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Filter devices</translation>
    </message>
    <message>
        <source>Export devices…</source>
        <translation>Export devices…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Theme: like the system</source>
        <translation>Theme: like the system</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Theme: light</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Theme: dark</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Help (%1)</source>
        <translation>Help (%1)</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Start the demo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>The data is of %1, %2: older than two poll intervals.</source>
        <translation>The data is of %1, %2: older than two poll intervals.</translation>
    </message>
    <message>
        <source>The poll failed; the last good cycle is still shown. %1</source>
        <translation>The poll failed; the last good cycle is still shown. %1</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 was written.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::MigrationModel</name>
    <message numerus="yes">
        <source>%Ln device(s) stay in %1</source>
        <translation>
            <numerusform>%Ln device stays in %1</numerusform>
            <numerusform>%Ln devices stay in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) go from %1 to %2</source>
        <translation>
            <numerusform>%Ln device goes from %1 to %2</numerusform>
            <numerusform>%Ln devices go from %1 to %2</numerusform>
        </translation>
    </message>
    <message>
        <source>From \ to</source>
        <comment>corner of a matrix</comment>
        <translation>From \ to</translation>
    </message>
</context>
<context>
    <name>Trustgauge::MovedModel</name>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <translation>After</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>Trustgauge::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>Trustgauge::OutcomePanel</name>
    <message>
        <source>Before (dashed) and after</source>
        <translation>Before (dashed) and after</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>Who moves</translation>
    </message>
    <message>
        <source>press a cell to list its devices</source>
        <translation>press a cell to list its devices</translation>
    </message>
    <message>
        <source>Devices by band before and after</source>
        <translation>Devices by band before and after</translation>
    </message>
    <message>
        <source>Devices that move most</source>
        <translation>Devices that move most</translation>
    </message>
    <message>
        <source>none yet: move a slider</source>
        <translation>none yet: move a slider</translation>
    </message>
    <message>
        <source>Stay in %1</source>
        <translation>Stay in %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from band to band</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 after tuning</source>
        <comment>band</comment>
        <translation>%1 after tuning</translation>
    </message>
    <message>
        <source>double-click one to see its breakdown</source>
        <translation>double-click one to see its breakdown</translation>
    </message>
</context>
<context>
    <name>Trustgauge::OverviewPage</name>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Median score</source>
        <translation>Median score</translation>
    </message>
    <message>
        <source>Unknown antivirus state</source>
        <translation>Unknown antivirus state</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <comment>field without data</comment>
        <translation>Unknown: %1</translation>
    </message>
    <message>
        <source>Devices by band</source>
        <translation>Devices by band</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Show devices by band as</source>
        <translation>Show devices by band as</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Score histogram</source>
        <translation>Score histogram</translation>
    </message>
    <message>
        <source>Show scores as</source>
        <translation>Show scores as</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Devices by score</source>
        <translation>Devices by score</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Score %1</translation>
    </message>
    <message>
        <source>Without data</source>
        <translation>Without data</translation>
    </message>
    <message>
        <source>devices whose field is unknown; unknown is not safe</source>
        <translation>devices whose field is unknown; unknown is not safe</translation>
    </message>
    <message>
        <source>Last cycle</source>
        <translation>Last cycle</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>in the last cycle</source>
        <translation>in the last cycle</translation>
    </message>
    <message>
        <source>p95 %1 · mean %2</source>
        <translation>p95 %1 · mean %2</translation>
    </message>
    <message>
        <source>score 81–100 · %1</source>
        <translation>score 81–100 · %1</translation>
    </message>
    <message>
        <source>completeness below %1 %</source>
        <translation>completeness below %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without %Ln device(s) of insufficient data</source>
        <translation>
            <numerusform>without %Ln device of insufficient data</numerusform>
            <numerusform>without %Ln devices of insufficient data</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>duration of a cycle</comment>
        <translation>Took</translation>
    </message>
    <message>
        <source>Vulnerabilities from</source>
        <translation>Vulnerabilities from</translation>
    </message>
    <message>
        <source>Scored with</source>
        <translation>Scored with</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unusual was seen.</source>
        <translation>Nothing unusual was seen.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PageFrame</name>
    <message>
        <source>Opening the store…</source>
        <translation>Opening the store…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>This takes a moment.</translation>
    </message>
    <message>
        <source>Loading the last cycle of %1…</source>
        <translation>Loading the last cycle of %1…</translation>
    </message>
    <message>
        <source>The devices appear as soon as they are read from the store.</source>
        <translation>The devices appear as soon as they are read from the store.</translation>
    </message>
    <message>
        <source>%1 has not been polled yet.</source>
        <translation>%1 has not been polled yet.</translation>
    </message>
    <message>
        <source>Poll it to read its devices from Microsoft Defender and score them.</source>
        <translation>Poll it to read its devices from Microsoft Defender and score them.</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>Poll now</translation>
    </message>
    <message>
        <source>Polling %1…</source>
        <translation>Polling %1…</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>stage: done of total</comment>
        <translation>%1: %2 of %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The last poll of %1 failed.</source>
        <translation>The last poll of %1 failed.</translation>
    </message>
    <message>
        <source>Edit the tenant…</source>
        <translation>Edit the tenant…</translation>
    </message>
    <message>
        <source>Poll again</source>
        <translation>Poll again</translation>
    </message>
    <message>
        <source>The store cannot be used.</source>
        <translation>The store cannot be used.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ProfileLibraryDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Profiles</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Edited</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Tenants</translation>
    </message>
    <message>
        <source>Which tenants are scored with it</source>
        <translation>Which tenants are scored with it</translation>
    </message>
    <message>
        <source>Load into the sliders</source>
        <translation>Load into the sliders</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (built in)</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>It is in use.</translation>
    </message>
    <message>
        <source>No tenant is scored with it.</source>
        <translation>No tenant is scored with it.</translation>
    </message>
    <message>
        <source>Scores %1.</source>
        <comment>tenants</comment>
        <translation>Scores %1.</translation>
    </message>
    <message>
        <source>It is what the sliders show.</source>
        <translation>It is what the sliders show.</translation>
    </message>
    <message>
        <source>How it differs from the sliders</source>
        <translation>How it differs from the sliders</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>All tenants</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Import a profile</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profiles (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Export the profile</translation>
    </message>
    <message>
        <source>Delete the profile</source>
        <translation>Delete the profile</translation>
    </message>
    <message>
        <source>Delete “%1” and all of its versions? This cannot be undone.</source>
        <translation>Delete “%1” and all of its versions? This cannot be undone.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SaveProfileDialog</name>
    <message>
        <source>Save profile</source>
        <translation>Save profile</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>&amp;Name of the profile</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>Save and use</translation>
    </message>
    <message>
        <source>%1 will be scored with this profile from now on.</source>
        <translation>%1 will be scored with this profile from now on.</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Give the profile a name.</translation>
    </message>
    <message>
        <source>what is new in this version, and why</source>
        <translation>what is new in this version, and why</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>This name belongs to a built-in profile; choose another.</source>
        <translation>This name belongs to a built-in profile; choose another.</translation>
    </message>
    <message>
        <source>A profile of this name exists: this becomes its newest version, also for other tenants that use it.</source>
        <translation>A profile of this name exists: this becomes its newest version, also for other tenants that use it.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ScoreHistogram</name>
    <message>
        <source>Devices by score, from 0 to 100</source>
        <translation>Devices by score, from 0 to 100</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message numerus="yes">
        <source>Score %1 (%2): %Ln device(s)</source>
        <translation>
            <numerusform>Score %1 (%2): %Ln device</numerusform>
            <numerusform>Score %1 (%2): %Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::Screenshots</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>The folder %1 cannot be written.</translation>
    </message>
    <message>
        <source>The page “%1” did not become ready.</source>
        <translation>The page “%1” did not become ready.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 cannot be written.</translation>
    </message>
    <message>
        <source>medium risk weighs more</source>
        <comment>note of an example</comment>
        <translation>medium risk weighs more</translation>
    </message>
    <message>
        <source>antivirus off a little less</source>
        <comment>note of an example</comment>
        <translation>antivirus off a little less</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SensitivityCard</name>
    <message>
        <source>Which weight matters most</source>
        <translation>Which weight matters most</translation>
    </message>
    <message>
        <source>devices that change band when one weight moves by %1</source>
        <translation>devices that change band when one weight moves by %1</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Devices it fires on</source>
        <translation>Devices it fires on</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 less</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 more</translation>
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
    <name>Trustgauge::StatePage</name>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
</context>
<context>
    <name>Trustgauge::StatusLine</name>
    <message>
        <source>Progress of the poll</source>
        <translation>Progress of the poll</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel the poll</source>
        <translation>Cancel the poll</translation>
    </message>
    <message>
        <source>Risk score: higher is worse</source>
        <translation>Risk score: higher is worse</translation>
    </message>
    <message>
        <source>Never polled</source>
        <translation>Never polled</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cycle of %2, %3 · %4</source>
        <comment>state, time, age, devices</comment>
        <translation>%1 cycle of %2, %3 · %4</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>stage: done of total</comment>
        <translation>%1: %2 of %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage: done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1, about %2 left</translation>
    </message>
    <message>
        <source>Last poll failed · %1</source>
        <translation>Last poll failed · %1</translation>
    </message>
    <message>
        <source>Calls left: %1/min, %2/h</source>
        <translation>Calls left: %1/min, %2/h</translation>
    </message>
    <message>
        <source>Calls left: %1/min</source>
        <translation>Calls left: %1/min</translation>
    </message>
    <message>
        <source>Next poll %1</source>
        <translation>Next poll %1</translation>
    </message>
    <message>
        <source>Last poll failed</source>
        <translation>Last poll failed</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TenantCommands</name>
    <message>
        <source>Connect a tenant…</source>
        <translation>Connect a tenant…</translation>
    </message>
    <message>
        <source>Edit this tenant…</source>
        <translation>Edit this tenant…</translation>
    </message>
    <message>
        <source>Delete this tenant…</source>
        <translation>Delete this tenant…</translation>
    </message>
    <message>
        <source>Import tenants…</source>
        <translation>Import tenants…</translation>
    </message>
    <message>
        <source>Export tenants…</source>
        <translation>Export tenants…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tenant(s) imported.</source>
        <translation>
            <numerusform>%Ln tenant imported.</numerusform>
            <numerusform>%Ln tenants imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The secrets in the file are in the keychain now: please delete the file.</source>
        <translation>%1 The secrets in the file are in the keychain now: please delete the file.</translation>
    </message>
    <message>
        <source>%1 was deleted, with its history and its secret.</source>
        <translation>%1 was deleted, with its history and its secret.</translation>
    </message>
    <message>
        <source>Delete tenant</source>
        <translation>Delete tenant</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Delete %1?</translation>
    </message>
    <message>
        <source>Its settings, its secret and all of its stored cycles go with it. Nothing changes in Microsoft Defender.</source>
        <translation>Its settings, its secret and all of its stored cycles go with it. Nothing changes in Microsoft Defender.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Import tenants</source>
        <translation>Import tenants</translation>
    </message>
    <message>
        <source>Tenants file (*.json)</source>
        <translation>Tenants file (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>Export tenants, without secrets</source>
        <translation>Export tenants, without secrets</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TenantForm</name>
    <message>
        <source>Connect a tenant</source>
        <translation>Connect a tenant</translation>
    </message>
    <message>
        <source>Edit tenant</source>
        <translation>Edit tenant</translation>
    </message>
    <message>
        <source>Tenant and app registration</source>
        <translation>Tenant and app registration</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>for example Contoso</source>
        <translation>for example Contoso</translation>
    </message>
    <message>
        <source>&amp;Tenant ID</source>
        <translation>&amp;Tenant ID</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>&amp;Client ID</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client &amp;secret</translation>
    </message>
    <message>
        <source>For this session only: do not store the secret</source>
        <translation>For this session only: do not store the secret</translation>
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
        <translation>Commercial</translation>
    </message>
    <message>
        <source>US Government GCC</source>
        <translation>US Government GCC</translation>
    </message>
    <message>
        <source>US Government GCC High</source>
        <translation>US Government GCC High</translation>
    </message>
    <message>
        <source>US Department of Defense</source>
        <translation>US Department of Defense</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>Global: nearest</source>
        <translation>Global: nearest</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>United States</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>European Union</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>United Kingdom</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Switzerland</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>United Arab Emirates</translation>
    </message>
    <message>
        <source>Polling and scoring</source>
        <translation>Polling and scoring</translation>
    </message>
    <message>
        <source>Poll &amp;every … minutes</source>
        <translation>Poll &amp;every … minutes</translation>
    </message>
    <message>
        <source>60 is a good start</source>
        <translation>60 is a good start</translation>
    </message>
    <message>
        <source>Poll this tenant on schedule</source>
        <translation>Poll this tenant on schedule</translation>
    </message>
    <message>
        <source>&amp;Vulnerabilities</source>
        <translation>&amp;Vulnerabilities</translation>
    </message>
    <message>
        <source>Automatic: what finishes soonest</source>
        <translation>Automatic: what finishes soonest</translation>
    </message>
    <message>
        <source>Bulk pages</source>
        <translation>Bulk pages</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>Export files</translation>
    </message>
    <message>
        <source>One call a device</source>
        <translation>One call a device</translation>
    </message>
    <message>
        <source>None: no licence for them</source>
        <translation>None: no licence for them</translation>
    </message>
    <message>
        <source>&amp;Antivirus</source>
        <translation>&amp;Antivirus</translation>
    </message>
    <message>
        <source>Antivirus report (deviceavinfo)</source>
        <translation>Antivirus report (deviceavinfo)</translation>
    </message>
    <message>
        <source>Device list only</source>
        <translation>Device list only</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Completeness &amp;floor, %</source>
        <translation>Completeness &amp;floor, %</translation>
    </message>
    <message>
        <source>A device of which less can be judged is shown as “insufficient data”.</source>
        <translation>A device of which less can be judged is shown as “insufficient data”.</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Profile</translation>
    </message>
    <message>
        <source>Advanced: endpoints, proxy, certificate authority</source>
        <translation>Advanced: endpoints, proxy, certificate authority</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save and poll</source>
        <translation>Save and poll</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Show the secret</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Hide the secret</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Sign-in address</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API address</translation>
    </message>
    <message>
        <source>Token audience</source>
        <translation>Token audience</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Token endpoint</translation>
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
        <translation>empty: as the system says</translation>
    </message>
    <message>
        <source>PEM file; empty: the system&apos;s authorities</source>
        <translation>PEM file; empty: the system&apos;s authorities</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Own authority</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Certificate authority</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificates (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>No keychain is available here: the secret lasts for this session only.</source>
        <translation>No keychain is available here: the secret lasts for this session only.</translation>
    </message>
    <message>
        <source>The secret is stored in %1 and nowhere else.</source>
        <translation>The secret is stored in %1 and nowhere else.</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>the system&apos;s keychain</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is stored.</source>
        <translation>Leave it empty to keep the one that is stored.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ThresholdsPanel</name>
    <message>
        <source>Inactivity edge %1, days</source>
        <translation>Inactivity edge %1, days</translation>
    </message>
    <message>
        <source>Inactivity edges</source>
        <translation>Inactivity edges</translation>
    </message>
    <message>
        <source>Inactive from day</source>
        <translation>Inactive from day</translation>
    </message>
    <message>
        <source>Grace, hours</source>
        <translation>Grace, hours</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Grace</translation>
    </message>
    <message>
        <source>CVSS from</source>
        <translation>CVSS from</translation>
    </message>
    <message>
        <source>CVEs count from CVSS</source>
        <translation>CVEs count from CVSS</translation>
    </message>
    <message>
        <source>CVSS threshold</source>
        <translation>CVSS threshold</translation>
    </message>
    <message>
        <source>CVEs for the full weight</source>
        <translation>CVEs for the full weight</translation>
    </message>
    <message>
        <source>CVE cap</source>
        <translation>CVE cap</translation>
    </message>
    <message>
        <source>Below that number</source>
        <translation>Below that number</translation>
    </message>
    <message>
        <source>each CVE adds its part</source>
        <translation>each CVE adds its part</translation>
    </message>
    <message>
        <source>nothing counts</source>
        <translation>nothing counts</translation>
    </message>
    <message>
        <source>CVEs without CVSS</source>
        <translation>CVEs without CVSS</translation>
    </message>
    <message>
        <source>do not count</source>
        <translation>do not count</translation>
    </message>
    <message>
        <source>count if severity is Critical</source>
        <translation>count if severity is Critical</translation>
    </message>
    <message>
        <source>A pillar is full at</source>
        <translation>A pillar is full at</translation>
    </message>
    <message>
        <source>the worst attainable</source>
        <translation>the worst attainable</translation>
    </message>
    <message>
        <source>the sum of all weights</source>
        <translation>the sum of all weights</translation>
    </message>
    <message>
        <source>Unknown counts as</source>
        <translation>Unknown counts as</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>clear</translation>
    </message>
    <message>
        <source>a third of the worst</source>
        <translation>a third of the worst</translation>
    </message>
    <message>
        <source>the worst</source>
        <translation>the worst</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TopBar</name>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>command and its shortcut</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Read the devices now (%1)</source>
        <translation>Read the devices now (%1)</translation>
    </message>
    <message>
        <source>Tenant: %1</source>
        <translation>Tenant: %1</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Profile: %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TuningModel</name>
    <message>
        <source>Rebalance %1</source>
        <translation>Rebalance %1</translation>
    </message>
    <message>
        <source>Reset to saved</source>
        <translation>Reset to saved</translation>
    </message>
    <message>
        <source>Start from %1</source>
        <translation>Start from %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TuningPage</name>
    <message>
        <source>The profile “%1” is saved and in use.</source>
        <translation>The profile “%1” is saved and in use.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Reset to the saved profile</source>
        <translation>Reset to the saved profile</translation>
    </message>
    <message>
        <source>Save profile…</source>
        <translation>Save profile…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiles</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Load it here; it is used once you save</source>
        <translation>Load it here; it is used once you save</translation>
    </message>
    <message>
        <source>Undo: %1 (%2)</source>
        <translation>Undo: %1 (%2)</translation>
    </message>
    <message>
        <source>Redo: %1 (%2)</source>
        <translation>Redo: %1 (%2)</translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation>Use this profile</translation>
    </message>
    <message>
        <source>Profile “%1”</source>
        <translation>Profile “%1”</translation>
    </message>
    <message>
        <source>Trying “%1”</source>
        <translation>Trying “%1”</translation>
    </message>
    <message>
        <source>Editing “%1”</source>
        <translation>Editing “%1”</translation>
    </message>
    <message>
        <source>The profile has a fault; it is marked at its control.</source>
        <translation>The profile has a fault; it is marked at its control.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>Move a slider to see who changes band.</source>
        <translation>Move a slider to see who changes band.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) change band</source>
        <translation>
            <numerusform>%Ln device changes band</numerusform>
            <numerusform>%Ln devices change band</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile “%1” is in use.</source>
        <translation>The profile “%1” is in use.</translation>
    </message>
    <message>
        <source>%1 profile</source>
        <comment>tenant</comment>
        <translation>%1 profile</translation>
    </message>
    <message>
        <source>Seek a goal…</source>
        <translation>Seek a goal…</translation>
    </message>
    <message>
        <source>Profiles and their versions…</source>
        <translation>Profiles and their versions…</translation>
    </message>
    <message>
        <source>Goal…</source>
        <translation>Goal…</translation>
    </message>
</context>
<context>
    <name>Trustgauge::Waterfall</name>
    <message>
        <source>From values to points</source>
        <translation>From values to points</translation>
    </message>
    <message>
        <source>%1: unknown (%2), %3 points</source>
        <translation>%1: unknown (%2), %3 points</translation>
    </message>
    <message>
        <source>%1: %2, nothing fires, 0 points</source>
        <translation>%1: %2, nothing fires, 0 points</translation>
    </message>
    <message>
        <source>%1: %2; “%3” with weight %4 gives %5 points</source>
        <translation>%1: %2; “%3” with weight %4 gives %5 points</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>nothing fires</source>
        <translation>nothing fires</translation>
    </message>
    <message>
        <source>%1 × weight %2</source>
        <translation>%1 × weight %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WeightsPanel</name>
    <message>
        <source>Pillars</source>
        <translation>Pillars</translation>
    </message>
    <message>
        <source>total 100</source>
        <translation>total 100</translation>
    </message>
    <message>
        <source>Thresholds and choices</source>
        <translation>Thresholds and choices</translation>
    </message>
    <message>
        <source>Rebalance</source>
        <translation>Rebalance</translation>
    </message>
    <message>
        <source>Scale the weights so that the attainable total is 100</source>
        <translation>Scale the weights so that the attainable total is 100</translation>
    </message>
    <message>
        <source>Rebalance %1</source>
        <translation>Rebalance %1</translation>
    </message>
    <message>
        <source>attainable %1</source>
        <translation>attainable %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WindowHost</name>
    <message>
        <source>The demo cannot start: %1</source>
        <translation>The demo cannot start: %1</translation>
    </message>
</context>
<context>
    <name>WindowError</name>
    <message>
        <source>No client secret is known for this tenant. Edit the tenant and enter the secret&apos;s value.</source>
        <translation>No client secret is known for this tenant. Edit the tenant and enter the secret&apos;s value.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Inactive: day %1</source>
        <translation>Inactive: day %1</translation>
    </message>
    <message>
        <source>Inactive: %1–%2 days</source>
        <translation>Inactive: %1–%2 days</translation>
    </message>
    <message>
        <source>Critical risk</source>
        <translation>Critical risk</translation>
    </message>
    <message>
        <source>Operational health</source>
        <translation>Operational health</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposure</translation>
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
        <translation>Health</translation>
    </message>
    <message>
        <source>Inactivity</source>
        <translation>Inactivity</translation>
    </message>
    <message>
        <source>Critical CVEs</source>
        <translation>Critical CVEs</translation>
    </message>
    <message>
        <source>Risk: Low</source>
        <translation>Risk: Low</translation>
    </message>
    <message>
        <source>Risk: Medium</source>
        <translation>Risk: Medium</translation>
    </message>
    <message>
        <source>Risk: High</source>
        <translation>Risk: High</translation>
    </message>
    <message>
        <source>Exposure: Medium</source>
        <translation>Exposure: Medium</translation>
    </message>
    <message>
        <source>Exposure: High</source>
        <translation>Exposure: High</translation>
    </message>
    <message>
        <source>Antivirus: Not reporting</source>
        <translation>Antivirus: Not reporting</translation>
    </message>
    <message>
        <source>Antivirus: Disabled</source>
        <translation>Antivirus: Disabled</translation>
    </message>
    <message>
        <source>Not onboarded</source>
        <translation>Not onboarded</translation>
    </message>
    <message>
        <source>Health: Inactive</source>
        <translation>Health: Inactive</translation>
    </message>
    <message>
        <source>Health: Impaired</source>
        <translation>Health: Impaired</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Insufficient data</source>
        <translation>Insufficient data</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no risk found</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>On</source>
        <comment>antivirus works</comment>
        <translation>On</translation>
    </message>
    <message>
        <source>Not reporting</source>
        <translation>Not reporting</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>Onboarded</source>
        <translation>Onboarded</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Impaired</source>
        <translation>Impaired</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Signing in</translation>
    </message>
    <message>
        <source>Reading devices</source>
        <translation>Reading devices</translation>
    </message>
    <message>
        <source>Reading antivirus states</source>
        <translation>Reading antivirus states</translation>
    </message>
    <message>
        <source>Reading vulnerabilities</source>
        <translation>Reading vulnerabilities</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Storing</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>state of a cycle</comment>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Partial</source>
        <comment>state of a cycle</comment>
        <translation>Partial</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a cycle</comment>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a cycle</comment>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <comment>state of a cycle</comment>
        <translation>Unfinished</translation>
    </message>
    <message>
        <source>one call a device</source>
        <translation>one call a device</translation>
    </message>
    <message>
        <source>bulk pages</source>
        <translation>bulk pages</translation>
    </message>
    <message>
        <source>export files</source>
        <translation>export files</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatic</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no vulnerability source</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>just now</translation>
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
        <translation>%1 counts, but all of its weights are 0.</translation>
    </message>
    <message>
        <source>%1 is rescaled: its attainable total is %2, not 100.</source>
        <translation>%1 is rescaled: its attainable total is %2, not 100.</translation>
    </message>
    <message>
        <source>%1 weighs less than the step before it.</source>
        <translation>%1 weighs less than the step before it.</translation>
    </message>
    <message>
        <source>The edges of inactivity must rise, from 1 to 3650 days.</source>
        <translation>The edges of inactivity must rise, from 1 to 3650 days.</translation>
    </message>
    <message numerus="yes">
        <source>Inactive: under %Ln day(s)</source>
        <translation>
            <numerusform>Inactive: under %Ln day</numerusform>
            <numerusform>Inactive: under %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln day ago</numerusform>
            <numerusform>%Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inactive: from %Ln day(s)</source>
        <translation>
            <numerusform>Inactive: from %Ln day</numerusform>
            <numerusform>Inactive: from %Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;%1 %</source>
        <translation>&lt;%1 %</translation>
    </message>
    <message>
        <source>Device changed</source>
        <translation>Device changed</translation>
    </message>
    <message>
        <source>Weights changed</source>
        <translation>Weights changed</translation>
    </message>
    <message>
        <source>Data went missing or came back</source>
        <translation>Data went missing or came back</translation>
    </message>
    <message>
        <source>Time passed in silence</source>
        <translation>Time passed in silence</translation>
    </message>
</context>
</TS>

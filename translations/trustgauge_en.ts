<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Auth</name>
    <message>
        <source>the token endpoint answered with something that is no token; a proxy may have answered in its place</source>
        <translation>the token endpoint answered with something that is no token; a proxy may have answered in its place</translation>
    </message>
    <message>
        <source>the token endpoint answered HTTP %1 without an error of Entra; a proxy may have answered in its place</source>
        <translation>the token endpoint answered HTTP %1 without an error of Entra; a proxy may have answered in its place</translation>
    </message>
    <message>
        <source>the token endpoint answered HTTP %1: %2</source>
        <translation>the token endpoint answered HTTP %1: %2</translation>
    </message>
    <message>
        <source>no token was given: %1</source>
        <translation>no token was given: %1</translation>
    </message>
    <message>
        <source>The audience %1 gave no usable token; %2 did.</source>
        <translation>The audience %1 gave no usable token; %2 did.</translation>
    </message>
    <message>
        <source>the assertion could not be signed</source>
        <translation>the assertion could not be signed</translation>
    </message>
    <message>
        <source>there is no client secret</source>
        <translation>there is no client secret</translation>
    </message>
    <message>
        <source>the client secret stands in quotes (%1); give it without them</source>
        <translation>the client secret stands in quotes (%1); give it without them</translation>
    </message>
    <message>
        <source>the client secret has the shape of a GUID: that is the secret&apos;s id</source>
        <translation>the client secret has the shape of a GUID: that is the secret&apos;s id</translation>
    </message>
    <message>
        <source>there is no certificate with its key</source>
        <translation>there is no certificate with its key</translation>
    </message>
    <message>
        <source>%1 no password of the forward proxy</source>
        <translation>%1 no password of the forward proxy</translation>
    </message>
    <message>
        <source>%1 no secret of the REST proxy</source>
        <translation>%1 no secret of the REST proxy</translation>
    </message>
    <message>
        <source>%1 no client secret or certificate</source>
        <translation>%1 no client secret or certificate</translation>
    </message>
    <message>
        <source>is locked</source>
        <translation>is locked</translation>
    </message>
    <message>
        <source>is not available: %1</source>
        <translation>is not available: %1</translation>
    </message>
    <message>
        <source>it did not answer within 20 s</source>
        <translation>it did not answer within 20 s</translation>
    </message>
    <message>
        <source>this session holds</source>
        <translation>this session holds</translation>
    </message>
    <message>
        <source>the keychain holds</source>
        <translation>the keychain holds</translation>
    </message>
    <message>
        <source>the certificate cannot be used: %1. %2</source>
        <translation>the certificate cannot be used: %1. %2</translation>
    </message>
    <message>
        <source>the certificate cannot be used: %1</source>
        <translation>the certificate cannot be used: %1</translation>
    </message>
    <message>
        <source>there is no private key in the PEM text</source>
        <translation>there is no private key in the PEM text</translation>
    </message>
    <message>
        <source>its private key is encrypted; give it without a passphrase</source>
        <translation>its private key is encrypted; give it without a passphrase</translation>
    </message>
    <message>
        <source>its key must be RSA of at least 2048 bits</source>
        <translation>its key must be RSA of at least 2048 bits</translation>
    </message>
    <message>
        <source>there is no certificate in the PEM text</source>
        <translation>there is no certificate in the PEM text</translation>
    </message>
    <message>
        <source>the private key does not belong to it</source>
        <translation>the private key does not belong to it</translation>
    </message>
</context>
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
    <name>Base</name>
    <message>
        <source>the answer cannot be read</source>
        <translation>the answer cannot be read</translation>
    </message>
    <message>
        <source>that is no address of HTTP</source>
        <translation>that is no address of HTTP</translation>
    </message>
    <message>
        <source>the call was not made: a value in its headers holds a line break</source>
        <translation>the call was not made: a value in its headers holds a line break</translation>
    </message>
    <message>
        <source>the host wants a certificate of the client, or another one (TLS: certificate required)</source>
        <translation>the host wants a certificate of the client, or another one (TLS: certificate required)</translation>
    </message>
    <message>
        <source>is UTF-16; save it as UTF-8 and try again</source>
        <translation>is UTF-16; save it as UTF-8 and try again</translation>
    </message>
    <message>
        <source>the headers of the answer are longer than %1 KB</source>
        <translation>the headers of the answer are longer than %1 KB</translation>
    </message>
    <message>
        <source>more than %1 interim answers came, and none to the call</source>
        <translation>more than %1 interim answers came, and none to the call</translation>
    </message>
    <message>
        <source>the answer is longer than %1 bytes</source>
        <translation>the answer is longer than %1 bytes</translation>
    </message>
    <message>
        <source>the answer is longer than %1 MB</source>
        <translation>the answer is longer than %1 MB</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>cannot be made: %1</translation>
    </message>
    <message>
        <source>is %1, and such are not followed beside a store; remove it</source>
        <translation>is %1, and such are not followed beside a store; remove it</translation>
    </message>
    <message>
        <source>is larger than such a file can be</source>
        <translation>is larger than such a file can be</translation>
    </message>
    <message>
        <source>holds &apos;%1&apos;, which names no hosts: give names, addresses or networks such as example.com, 10.1.2.3 or 10.0.0.0/8, with commas between them</source>
        <translation>holds &apos;%1&apos;, which names no hosts: give names, addresses or networks such as example.com, 10.1.2.3 or 10.0.0.0/8, with commas between them</translation>
    </message>
    <message>
        <source>its value &apos;%1&apos; %2</source>
        <translation>its value &apos;%1&apos; %2</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>cannot be written: %1</translation>
    </message>
    <message>
        <source>is the address of a PAC file, which tells browsers their proxy: give the proxy that the file names, such as http://proxy:8080</source>
        <translation>is the address of a PAC file, which tells browsers their proxy: give the proxy that the file names, such as http://proxy:8080</translation>
    </message>
    <message>
        <source>is an https address: a proxy that is itself spoken to over TLS is not supported; give its http:// address</source>
        <translation>is an https address: a proxy that is itself spoken to over TLS is not supported; give its http:// address</translation>
    </message>
    <message>
        <source>must be an address such as http://proxy:8080</source>
        <translation>must be an address such as http://proxy:8080</translation>
    </message>
    <message>
        <source>must not hold a password</source>
        <translation>must not hold a password</translation>
    </message>
    <message>
        <source>must be scheme, host and port only</source>
        <translation>must be scheme, host and port only</translation>
    </message>
    <message>
        <source>cannot be unpacked</source>
        <translation>cannot be unpacked</translation>
    </message>
    <message>
        <source>is no whole gzip file: %1</source>
        <translation>is no whole gzip file: %1</translation>
    </message>
    <message>
        <source>broken data</source>
        <translation>broken data</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>must be an object</translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation>is given twice</translation>
    </message>
    <message>
        <source>is not a key of %1</source>
        <translation>is not a key of %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>is missing</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>must be a text</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>must be true or false</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>must be one of %1</translation>
    </message>
    <message>
        <source>is larger than %1 MB, the most that is read</source>
        <translation>is larger than %1 MB, the most that is read</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>cannot be read: %1</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>cannot be opened: %1</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>is a folder, not a file</translation>
    </message>
    <message>
        <source>is a pipe, not a file</source>
        <translation>is a pipe, not a file</translation>
    </message>
    <message>
        <source>is a device, not a file</source>
        <translation>is a device, not a file</translation>
    </message>
    <message>
        <source>no regular file</source>
        <translation>no regular file</translation>
    </message>
    <message>
        <source>a second name of another file</source>
        <translation>a second name of another file</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>a link</translation>
    </message>
    <message>
        <source>must be the address of an HTTP or SOCKS5 proxy, such as http://proxy:8080</source>
        <translation>must be the address of an HTTP or SOCKS5 proxy, such as http://proxy:8080</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>must be a whole number from %1 to %2</translation>
    </message>
    <message>
        <source>No space left: the limit on the size of files is reached (see &apos;ulimit -f&apos;)</source>
        <translation>No space left: the limit on the size of files is reached (see &apos;ulimit -f&apos;)</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>must be %1</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>standard input</translation>
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
    <name>Config</name>
    <message>
        <source>is no JSON at byte %1: %2</source>
        <translation>is no JSON at byte %1: %2</translation>
    </message>
    <message>
        <source>schema is not %1</source>
        <translation>schema is not %1</translation>
    </message>
    <message>
        <source>versions[%1]: %2</source>
        <translation>versions[%1]: %2</translation>
    </message>
    <message>
        <source>is no profile of the library in %1</source>
        <translation>is no profile of the library in %1</translation>
    </message>
    <message>
        <source>is a built-in profile; choose another name</source>
        <translation>is a built-in profile; choose another name</translation>
    </message>
    <message>
        <source>is a built-in profile and stays</source>
        <translation>is a built-in profile and stays</translation>
    </message>
    <message>
        <source>cannot be removed</source>
        <translation>cannot be removed</translation>
    </message>
    <message>
        <source>is no list of expiry dates; delete it, and note the dates again</source>
        <translation>is no list of expiry dates; delete it, and note the dates again</translation>
    </message>
    <message>
        <source>%1: the date must be written as 2030-01-31</source>
        <translation>%1: the date must be written as 2030-01-31</translation>
    </message>
    <message>
        <source>there is no such tenant</source>
        <translation>there is no such tenant</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>is empty</translation>
    </message>
    <message>
        <source>is no valid JSON: %1</source>
        <translation>is no valid JSON: %1</translation>
    </message>
    <message>
        <source>must not have the port 0, which nobody listens on</source>
        <translation>must not have the port 0, which nobody listens on</translation>
    </message>
    <message>
        <source>must be an https address</source>
        <translation>must be an https address</translation>
    </message>
    <message>
        <source>must be https: plain http is allowed to this machine only</source>
        <translation>must be https: plain http is allowed to this machine only</translation>
    </message>
    <message>
        <source>must not hold a password, which now has to be changed</source>
        <translation>must not hold a password, which now has to be changed</translation>
    </message>
    <message>
        <source>is needed when publishing is enabled</source>
        <translation>is needed when publishing is enabled</translation>
    </message>
    <message>
        <source>must be 1 to 249 letters, digits, &apos;.&apos;, &apos;_&apos; or &apos;-&apos;, and not &apos;.&apos; or &apos;..&apos;</source>
        <translation>must be 1 to 249 letters, digits, &apos;.&apos;, &apos;_&apos; or &apos;-&apos;, and not &apos;.&apos; or &apos;..&apos;</translation>
    </message>
    <message>
        <source>is needed with &quot;auth&quot;: &quot;basic&quot;</source>
        <translation>is needed with &quot;auth&quot;: &quot;basic&quot;</translation>
    </message>
    <message>
        <source>must not hold a colon, nor a password</source>
        <translation>must not hold a colon, nor a password</translation>
    </message>
    <message>
        <source>or give &apos;tenant&apos; or &apos;none&apos;</source>
        <translation>or give &apos;tenant&apos; or &apos;none&apos;</translation>
    </message>
    <message>
        <source>give it by &apos;trustgauge-cli secret set --proxy&apos;, or in TRUSTGAUGE_PROXY_PASSWORD</source>
        <translation>give it by &apos;trustgauge-cli secret set --proxy&apos;, or in TRUSTGAUGE_PROXY_PASSWORD</translation>
    </message>
    <message>
        <source>give it by &apos;trustgauge-cli secret set --publish&apos;, or in TRUSTGAUGE_PUBLISH_SECRET</source>
        <translation>give it by &apos;trustgauge-cli secret set --publish&apos;, or in TRUSTGAUGE_PUBLISH_SECRET</translation>
    </message>
    <message>
        <source>give it by &apos;trustgauge-cli secret set&apos;, by --secret-stdin, or in TRUSTGAUGE_CLIENT_SECRET</source>
        <translation>give it by &apos;trustgauge-cli secret set&apos;, by --secret-stdin, or in TRUSTGAUGE_CLIENT_SECRET</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>must not be empty</translation>
    </message>
    <message>
        <source>must be a GUID such as 01234567-89ab-cdef-0123-456789abcdef</source>
        <translation>must be a GUID such as 01234567-89ab-cdef-0123-456789abcdef</translation>
    </message>
    <message>
        <source>is the empty GUID, a placeholder</source>
        <translation>is the empty GUID, a placeholder</translation>
    </message>
    <message>
        <source>exists in the commercial cloud only</source>
        <translation>exists in the commercial cloud only</translation>
    </message>
    <message>
        <source>a tenants file</source>
        <translation>a tenants file</translation>
    </message>
    <message>
        <source>is a secret, and none is read from a tenants file; %1. Delete it from the file, and make a new one, as this one has lain there in plain text</source>
        <translation>is a secret, and none is read from a tenants file; %1. Delete it from the file, and make a new one, as this one has lain there in plain text</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>must be a list</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice</source>
        <translation>&quot;%1&quot; is given twice</translation>
    </message>
    <message>
        <source>is that of &quot;%1&quot;, too: &quot;%1&quot; and &quot;%2&quot; are one tenant; keep one of the two entries</source>
        <translation>is that of &quot;%1&quot;, too: &quot;%1&quot; and &quot;%2&quot; are one tenant; keep one of the two entries</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, which is no profile of the library</source>
        <translation>names &quot;%1&quot;, which is no profile of the library</translation>
    </message>
    <message>
        <source>the tenant&apos;s API at %1 belongs to no Defender portal</source>
        <translation>the tenant&apos;s API at %1 belongs to no Defender portal</translation>
    </message>
    <message>
        <source>the id of the device does not fit into a web address</source>
        <translation>the id of the device does not fit into a web address</translation>
    </message>
    <message>
        <source>the cloud of the tenant has no known portal</source>
        <translation>the cloud of the tenant has no known portal</translation>
    </message>
    <message>
        <source>is no policy of the library in %1</source>
        <translation>is no policy of the library in %1</translation>
    </message>
    <message>
        <source>is the name of another profile; choose another name</source>
        <translation>is the name of another profile; choose another name</translation>
    </message>
    <message>
        <source>was not deleted from the library in %1</source>
        <translation>was not deleted from the library in %1</translation>
    </message>
    <message>
        <source>it names no tenant</source>
        <translation>it names no tenant</translation>
    </message>
    <message>
        <source>A draft of a profile cannot be read (%1). It is kept as %2.</source>
        <translation>A draft of a profile cannot be read (%1). It is kept as %2.</translation>
    </message>
    <message>
        <source>cannot be moved to %1</source>
        <translation>cannot be moved to %1</translation>
    </message>
    <message>
        <source>holds a draft that cannot be read, and cannot be renamed</source>
        <translation>holds a draft that cannot be read, and cannot be renamed</translation>
    </message>
    <message>
        <source>%1: with %2, a secret that is kept for this tenant could go somewhere else than before; if that is right, change it in the tenant&apos;s settings, or remove the tenant before the import</source>
        <translation>%1: with %2, a secret that is kept for this tenant could go somewhere else than before; if that is right, change it in the tenant&apos;s settings, or remove the tenant before the import</translation>
    </message>
</context>
<context>
    <name>Defender</name>
    <message>
        <source>is empty</source>
        <translation>is empty</translation>
    </message>
    <message>
        <source>is empty; give pages of /api/alerts</source>
        <translation>is empty; give pages of /api/alerts</translation>
    </message>
    <message>
        <source>a link of the API is no valid address and was not followed: %1</source>
        <translation>a link of the API is no valid address and was not followed: %1</translation>
    </message>
    <message>
        <source>a link of the API leads away from %1 and was not followed</source>
        <translation>a link of the API leads away from %1 and was not followed</translation>
    </message>
    <message>
        <source>the answer to %1 ends in the middle</source>
        <translation>the answer to %1 ends in the middle</translation>
    </message>
    <message>
        <source>too many requests: %1 was answered with HTTP 429 again and again, for an hour; another program may use up the limits of this application</source>
        <translation>too many requests: %1 was answered with HTTP 429 again and again, for an hour; another program may use up the limits of this application</translation>
    </message>
    <message>
        <source>%1 redirects there, which was not followed</source>
        <translation>%1 redirects there, which was not followed</translation>
    </message>
    <message>
        <source>%1 is redirected (HTTP %2), which the API does not document</source>
        <translation>%1 is redirected (HTTP %2), which the API does not document</translation>
    </message>
    <message>
        <source>the answer to %1 is no JSON (%2); a proxy may have answered in its place</source>
        <translation>the answer to %1 is no JSON (%2); a proxy may have answered in its place</translation>
    </message>
    <message>
        <source>%1 does not exist there (HTTP 404); check the API host and the cloud</source>
        <translation>%1 does not exist there (HTTP 404); check the API host and the cloud</translation>
    </message>
    <message>
        <source>%1 was answered with HTTP 404: %2</source>
        <translation>%1 was answered with HTTP 404: %2</translation>
    </message>
    <message>
        <source>has no &apos;exportFiles&apos; list</source>
        <translation>has no &apos;exportFiles&apos; list</translation>
    </message>
    <message>
        <source>has an export file that is no link</source>
        <translation>has an export file that is no link</translation>
    </message>
    <message>
        <source>a link of the export is no valid address and was not followed</source>
        <translation>a link of the export is no valid address and was not followed</translation>
    </message>
    <message>
        <source>a link of the export leads there, which is no storage of %1, and was not followed</source>
        <translation>a link of the export leads there, which is no storage of %1, and was not followed</translation>
    </message>
    <message>
        <source>the signed link to an export file was refused with HTTP %1</source>
        <translation>the signed link to an export file was refused with HTTP %1</translation>
    </message>
    <message>
        <source>%1 redirects an export file there, which was not followed</source>
        <translation>%1 redirects an export file there, which was not followed</translation>
    </message>
    <message>
        <source>an export file was answered with HTTP %1</source>
        <translation>an export file was answered with HTTP %1</translation>
    </message>
    <message>
        <source>came without a length, and plain text has no end to tell it from one that was cut</source>
        <translation>came without a length, and plain text has no end to tell it from one that was cut</translation>
    </message>
    <message>
        <source>is no valid JSON: %1</source>
        <translation>is no valid JSON: %1</translation>
    </message>
    <message>
        <source>is empty; give an answer of /api/machines</source>
        <translation>is empty; give an answer of /api/machines</translation>
    </message>
    <message>
        <source>is empty; give pages of /api/deviceavinfo</source>
        <translation>is empty; give pages of /api/deviceavinfo</translation>
    </message>
    <message>
        <source>the list does not end: it has more than %1 pages</source>
        <translation>the list does not end: it has more than %1 pages</translation>
    </message>
    <message>
        <source>the list does not end: %1 pages in a row brought nothing new</source>
        <translation>the list does not end: %1 pages in a row brought nothing new</translation>
    </message>
    <message>
        <source>is blank: an answer without any content is no page</source>
        <translation>is blank: an answer without any content is no page</translation>
    </message>
    <message>
        <source>is a list of pages, but member %1 is none</source>
        <translation>is a list of pages, but member %1 is none</translation>
    </message>
    <message>
        <source>has more text behind the end of the JSON document</source>
        <translation>has more text behind the end of the JSON document</translation>
    </message>
    <message>
        <source>standard input, &apos;-&apos;, can be read only once</source>
        <translation>standard input, &apos;-&apos;, can be read only once</translation>
    </message>
    <message>
        <source>unpacks to more than %1 MB, the most that is read</source>
        <translation>unpacks to more than %1 MB, the most that is read</translation>
    </message>
    <message>
        <source>is a gzip file that ends too early; copy or download it again</source>
        <translation>is a gzip file that ends too early; copy or download it again</translation>
    </message>
    <message>
        <source>is %1, not JSON; unpack it and give the JSON inside</source>
        <translation>is %1, not JSON; unpack it and give the JSON inside</translation>
    </message>
    <message>
        <source>is %1, not JSON; give the JSON answer of the API</source>
        <translation>is %1, not JSON; give the JSON answer of the API</translation>
    </message>
    <message>
        <source>is no alert</source>
        <translation>is no alert</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>alerts</translation>
    </message>
    <message>
        <source>give pages of /api/alerts</source>
        <translation>give pages of /api/alerts</translation>
    </message>
    <message>
        <source>unpacks to more than %1 GB</source>
        <translation>unpacks to more than %1 GB</translation>
    </message>
    <message>
        <source>has a line longer than %1 MB</source>
        <translation>has a line longer than %1 MB</translation>
    </message>
    <message>
        <source>is a gzip file that ends too early</source>
        <translation>is a gzip file that ends too early</translation>
    </message>
    <message>
        <source>is no machine record: beside its &apos;id&apos; it has no key of one</source>
        <translation>is no machine record: beside its &apos;id&apos; it has no key of one</translation>
    </message>
    <message>
        <source>has no text &apos;id&apos;, which every machine record needs</source>
        <translation>has no text &apos;id&apos;, which every machine record needs</translation>
    </message>
    <message>
        <source>machines</source>
        <translation>machines</translation>
    </message>
    <message>
        <source>give answers of /api/machines</source>
        <translation>give answers of /api/machines</translation>
    </message>
    <message>
        <source>has no text &apos;machineId&apos;</source>
        <translation>has no text &apos;machineId&apos;</translation>
    </message>
    <message>
        <source>has no &apos;avMode&apos;</source>
        <translation>has no &apos;avMode&apos;</translation>
    </message>
    <message>
        <source>antivirus health</source>
        <translation>antivirus health</translation>
    </message>
    <message>
        <source>give pages of /api/deviceavinfo</source>
        <translation>give pages of /api/deviceavinfo</translation>
    </message>
    <message>
        <source>is an answer about one device (&apos;machineId&apos; beside &apos;value&apos;); %1</source>
        <translation>is an answer about one device (&apos;machineId&apos; beside &apos;value&apos;); %1</translation>
    </message>
    <message>
        <source>holds something else than machines, as its &apos;@odata.context&apos; says; give answers of /api/machines</source>
        <translation>holds something else than machines, as its &apos;@odata.context&apos; says; give answers of /api/machines</translation>
    </message>
    <message>
        <source>no option takes it: scores do not rest on it</source>
        <translation>no option takes it: scores do not rest on it</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>something else</translation>
    </message>
    <message>
        <source>machines (/api/machines)</source>
        <translation>machines (/api/machines)</translation>
    </message>
    <message>
        <source>it belongs to --machines</source>
        <translation>it belongs to --machines</translation>
    </message>
    <message>
        <source>antivirus health (/api/deviceavinfo)</source>
        <translation>antivirus health (/api/deviceavinfo)</translation>
    </message>
    <message>
        <source>it belongs to --antivirus</source>
        <translation>it belongs to --antivirus</translation>
    </message>
    <message>
        <source>vulnerabilities by machine (SoftwareVulnerabilitiesByMachine or its export)</source>
        <translation>vulnerabilities by machine (SoftwareVulnerabilitiesByMachine or its export)</translation>
    </message>
    <message>
        <source>it belongs to --vulnerabilities</source>
        <translation>it belongs to --vulnerabilities</translation>
    </message>
    <message>
        <source>changes of vulnerabilities (SoftwareVulnerabilityChangesByMachine)</source>
        <translation>changes of vulnerabilities (SoftwareVulnerabilityChangesByMachine)</translation>
    </message>
    <message>
        <source>vulnerabilities of machines (machinesVulnerabilities)</source>
        <translation>vulnerabilities of machines (machinesVulnerabilities)</translation>
    </message>
    <message>
        <source>vulnerabilities that name no device (one device&apos;s answer, or the vulnerability catalogue)</source>
        <translation>vulnerabilities that name no device (one device&apos;s answer, or the vulnerability catalogue)</translation>
    </message>
    <message>
        <source>one device&apos;s answer belongs to --vulnerabilities, wrapped as {&quot;machineId&quot;:&quot;..&quot;,&quot;value&quot;:[..]}</source>
        <translation>one device&apos;s answer belongs to --vulnerabilities, wrapped as {&quot;machineId&quot;:&quot;..&quot;,&quot;value&quot;:[..]}</translation>
    </message>
    <message>
        <source>the vulnerability catalogue (/api/vulnerabilities), which names no devices</source>
        <translation>the vulnerability catalogue (/api/vulnerabilities), which names no devices</translation>
    </message>
    <message>
        <source>give pages of SoftwareVulnerabilitiesByMachine or machinesVulnerabilities as --vulnerabilities</source>
        <translation>give pages of SoftwareVulnerabilitiesByMachine or machinesVulnerabilities as --vulnerabilities</translation>
    </message>
    <message>
        <source>alerts (/api/alerts)</source>
        <translation>alerts (/api/alerts)</translation>
    </message>
    <message>
        <source>information gathering (InfoGatheringExport)</source>
        <translation>information gathering (InfoGatheringExport)</translation>
    </message>
    <message>
        <source>no option takes it: give pages of /api/deviceavinfo as --antivirus</source>
        <translation>no option takes it: give pages of /api/deviceavinfo as --antivirus</translation>
    </message>
    <message>
        <source>security recommendations (/api/recommendations)</source>
        <translation>security recommendations (/api/recommendations)</translation>
    </message>
    <message>
        <source>software (/api/software)</source>
        <translation>software (/api/software)</translation>
    </message>
    <message>
        <source>software inventory (SoftwareInventoryByMachine)</source>
        <translation>software inventory (SoftwareInventoryByMachine)</translation>
    </message>
    <message>
        <source>no option takes it: give pages of SoftwareVulnerabilitiesByMachine as --vulnerabilities</source>
        <translation>no option takes it: give pages of SoftwareVulnerabilitiesByMachine as --vulnerabilities</translation>
    </message>
    <message>
        <source>users (logonusers)</source>
        <translation>users (logonusers)</translation>
    </message>
    <message>
        <source>secure configuration (SecureConfigurationsAssessmentByMachine)</source>
        <translation>secure configuration (SecureConfigurationsAssessmentByMachine)</translation>
    </message>
    <message>
        <source>security baselines (baseline assessment)</source>
        <translation>security baselines (baseline assessment)</translation>
    </message>
    <message>
        <source>hardware and firmware inventory</source>
        <translation>hardware and firmware inventory</translation>
    </message>
    <message>
        <source>certificate inventory</source>
        <translation>certificate inventory</translation>
    </message>
    <message>
        <source>browser extensions</source>
        <translation>browser extensions</translation>
    </message>
    <message>
        <source>machine actions (/api/machineactions)</source>
        <translation>machine actions (/api/machineactions)</translation>
    </message>
    <message>
        <source>investigations (/api/investigations)</source>
        <translation>investigations (/api/investigations)</translation>
    </message>
    <message>
        <source>indicators (/api/indicators)</source>
        <translation>indicators (/api/indicators)</translation>
    </message>
    <message>
        <source>results of advanced hunting</source>
        <translation>results of advanced hunting</translation>
    </message>
    <message>
        <source>no option takes it: give answers of the Defender for Endpoint API</source>
        <translation>no option takes it: give answers of the Defender for Endpoint API</translation>
    </message>
    <message>
        <source>a list of export links, not their content</source>
        <translation>a list of export links, not their content</translation>
    </message>
    <message>
        <source>download the files it names and give those as --vulnerabilities</source>
        <translation>download the files it names and give those as --vulnerabilities</translation>
    </message>
    <message>
        <source>is a browser&apos;s recording of calls (HAR), not an answer: save the answer of the one call, for example by jq -r &apos;.log.entries[0].response.content.text&apos;</source>
        <translation>is a browser&apos;s recording of calls (HAR), not an answer: save the answer of the one call, for example by jq -r &apos;.log.entries[0].response.content.text&apos;</translation>
    </message>
    <message>
        <source>is the answer of a batch of calls ($batch): save each answer as a file of its own, for example by jq &apos;.responses[0].body&apos;</source>
        <translation>is the answer of a batch of calls ($batch): save each answer as a file of its own, for example by jq &apos;.responses[0].body&apos;</translation>
    </message>
    <message>
        <source>is an error answer of the API, not data: %1</source>
        <translation>is an error answer of the API, not data: %1</translation>
    </message>
    <message>
        <source>is a list of export links, not their content; download the files it names and give those</source>
        <translation>is a list of export links, not their content; download the files it names and give those</translation>
    </message>
    <message>
        <source>has no &apos;value&apos; list</source>
        <translation>has no &apos;value&apos; list</translation>
    </message>
    <message>
        <source>holds %1, not %2</source>
        <translation>holds %1, not %2</translation>
    </message>
    <message>
        <source>is a record of %1, not %2</source>
        <translation>is a record of %1, not %2</translation>
    </message>
    <message>
        <source>is wrapped: the answer of the API is inside its &apos;%1&apos;; give that alone, for example by jq &apos;.%1&apos;</source>
        <translation>is wrapped: the answer of the API is inside its &apos;%1&apos;; give that alone, for example by jq &apos;.%1&apos;</translation>
    </message>
    <message>
        <source>the list ends in page %1</source>
        <translation>the list ends in page %1</translation>
    </message>
    <message>
        <source>page %1 is followed by no comma and no end of the list</source>
        <translation>page %1 is followed by no comma and no end of the list</translation>
    </message>
    <message>
        <source>has more text behind the end of the JSON document, from byte %1 on</source>
        <translation>has more text behind the end of the JSON document, from byte %1 on</translation>
    </message>
    <message>
        <source>row %1 %2</source>
        <translation>row %1 %2</translation>
    </message>
    <message>
        <source>is no valid JSON near byte %1 (row %2): %3</source>
        <translation>is no valid JSON near byte %1 (row %2): %3</translation>
    </message>
    <message>
        <source>is no valid JSON near byte %1: %2</source>
        <translation>is no valid JSON near byte %1: %2</translation>
    </message>
    <message>
        <source>is no valid JSON (row %1): %2</source>
        <translation>is no valid JSON (row %1): %2</translation>
    </message>
    <message>
        <source>has more text behind the end of the JSON document, in line %1</source>
        <translation>has more text behind the end of the JSON document, in line %1</translation>
    </message>
    <message>
        <source>is JSON inside a JSON text; give the text itself, for example by jq -r .</source>
        <translation>is JSON inside a JSON text; give the text itself, for example by jq -r .</translation>
    </message>
    <message>
        <source>is no page of rows: it must be an object with a &apos;value&apos; list</source>
        <translation>is no page of rows: it must be an object with a &apos;value&apos; list</translation>
    </message>
    <message>
        <source>has a &apos;value&apos; that is no list</source>
        <translation>has a &apos;value&apos; that is no list</translation>
    </message>
    <message>
        <source>has two &apos;value&apos; lists</source>
        <translation>has two &apos;value&apos; lists</translation>
    </message>
    <message>
        <source>row %1 is no object</source>
        <translation>row %1 is no object</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <translation>a picture (PNG)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>a picture (JPEG)</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation>a picture (GIF)</translation>
    </message>
    <message>
        <source>a picture (BMP)</source>
        <translation>a picture (BMP)</translation>
    </message>
    <message>
        <source>a database (SQLite), such as a store of Trustgauge</source>
        <translation>a database (SQLite), such as a store of Trustgauge</translation>
    </message>
    <message>
        <source>a document of an older Office program</source>
        <translation>a document of an older Office program</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>a program</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>a Parquet file</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>a zip archive</translation>
    </message>
    <message>
        <source>an empty zip archive</source>
        <translation>an empty zip archive</translation>
    </message>
    <message>
        <source>packed by bzip2</source>
        <translation>packed by bzip2</translation>
    </message>
    <message>
        <source>packed by xz</source>
        <translation>packed by xz</translation>
    </message>
    <message>
        <source>packed by zstd</source>
        <translation>packed by zstd</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>a 7z archive</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>a RAR archive</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>a PDF document</translation>
    </message>
    <message>
        <source>packed twice by gzip</source>
        <translation>packed twice by gzip</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>a tar archive</translation>
    </message>
    <message>
        <source>is a transcript of what curl did (curl -v, or its progress), not JSON: save the answer alone, by curl -sS -o FILE</source>
        <translation>is a transcript of what curl did (curl -v, or its progress), not JSON: save the answer alone, by curl -sS -o FILE</translation>
    </message>
    <message>
        <source>is a web page (HTML), not JSON: a sign-in page or a proxy may have answered; save the answer of the API itself</source>
        <translation>is a web page (HTML), not JSON: a sign-in page or a proxy may have answered; save the answer of the API itself</translation>
    </message>
    <message>
        <source>is XML, not JSON; save the answer of the API itself</source>
        <translation>is XML, not JSON; save the answer of the API itself</translation>
    </message>
    <message>
        <source>begins with the headers of an HTTP answer (curl -i): save it without them, by curl without -i or --include</source>
        <translation>begins with the headers of an HTTP answer (curl -i): save it without them, by curl without -i or --include</translation>
    </message>
    <message>
        <source>is what PowerShell shows of objects, not JSON: save the answer itself, by Invoke-WebRequest -OutFile FILE, or by ConvertTo-Json -Depth 10</source>
        <translation>is what PowerShell shows of objects, not JSON: save the answer itself, by Invoke-WebRequest -OutFile FILE, or by ConvertTo-Json -Depth 10</translation>
    </message>
    <message>
        <source>is CSV or another table, not JSON; give the JSON answer of the API</source>
        <translation>is CSV or another table, not JSON; give the JSON answer of the API</translation>
    </message>
    <message>
        <source>is no JSON: it begins with %1; give the JSON answer of the API</source>
        <translation>is no JSON: it begins with %1; give the JSON answer of the API</translation>
    </message>
    <message>
        <source>vulnerabilities of devices</source>
        <translation>vulnerabilities of devices</translation>
    </message>
    <message>
        <source>give pages of SoftwareVulnerabilitiesByMachine or machinesVulnerabilities, export lines, or {&quot;machineId&quot;:&quot;..&quot;,&quot;value&quot;:[..]}</source>
        <translation>give pages of SoftwareVulnerabilitiesByMachine or machinesVulnerabilities, export lines, or {&quot;machineId&quot;:&quot;..&quot;,&quot;value&quot;:[..]}</translation>
    </message>
    <message>
        <source>vulnerabilities by machine</source>
        <translation>vulnerabilities by machine</translation>
    </message>
    <message>
        <source>changes of vulnerabilities</source>
        <translation>changes of vulnerabilities</translation>
    </message>
    <message>
        <source>vulnerabilities of one device</source>
        <translation>vulnerabilities of one device</translation>
    </message>
    <message>
        <source>has no text &apos;deviceId&apos; or &apos;machineId&apos;</source>
        <translation>has no text &apos;deviceId&apos; or &apos;machineId&apos;</translation>
    </message>
    <message>
        <source>is no vulnerability: it has no &apos;cveId&apos;</source>
        <translation>is no vulnerability: it has no &apos;cveId&apos;</translation>
    </message>
    <message>
        <source>has no text &apos;id&apos;</source>
        <translation>has no text &apos;id&apos;</translation>
    </message>
    <message>
        <source>has an &apos;id&apos; that is no valid JSON text</source>
        <translation>has an &apos;id&apos; that is no valid JSON text</translation>
    </message>
    <message>
        <source>has no &apos;cveId&apos; or no text &apos;status&apos;</source>
        <translation>has no &apos;cveId&apos; or no text &apos;status&apos;</translation>
    </message>
    <message>
        <source>is a record of %1, not a change of a vulnerability</source>
        <translation>is a record of %1, not a change of a vulnerability</translation>
    </message>
    <message>
        <source>has no text &apos;deviceId&apos;</source>
        <translation>has no text &apos;deviceId&apos;</translation>
    </message>
    <message>
        <source>has no &apos;eventTimestamp&apos; that can be read</source>
        <translation>has no &apos;eventTimestamp&apos; that can be read</translation>
    </message>
    <message>
        <source>names a machine for all its rows, which name others themselves</source>
        <translation>names a machine for all its rows, which name others themselves</translation>
    </message>
    <message>
        <source>holds %1; %2</source>
        <translation>holds %1; %2</translation>
    </message>
    <message>
        <source>holds vulnerabilities without saying of which device; wrap a per-device answer as {&quot;machineId&quot;:&quot;..&quot;,&quot;value&quot;:[..]}, or give pages of SoftwareVulnerabilitiesByMachine</source>
        <translation>holds vulnerabilities without saying of which device; wrap a per-device answer as {&quot;machineId&quot;:&quot;..&quot;,&quot;value&quot;:[..]}, or give pages of SoftwareVulnerabilitiesByMachine</translation>
    </message>
    <message>
        <source>(no host)</source>
        <translation>(no host)</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, page %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, line %2</translation>
    </message>
</context>
<context>
    <name>DeviceTwins</name>
    <message>
        <source>last seen at an unknown time</source>
        <translation>last seen at an unknown time</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>last seen %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that do not count: Defender says that they were merged into this device, which is in the cycle itself.</source>
        <translation>
            <numerusform>%Ln record that does not count: Defender says that it was merged into this device, which is in the cycle itself.</numerusform>
            <numerusform>%Ln records that do not count: Defender says that they were merged into this device, which is in the cycle itself.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is onboarded and the others are not</source>
        <comment>why a record is published</comment>
        <translation>it is onboarded and the others are not</translation>
    </message>
    <message>
        <source>it was seen last</source>
        <comment>why a record is published</comment>
        <translation>it was seen last</translation>
    </message>
    <message>
        <source>its id comes first, and all else is equal</source>
        <comment>why a record is published</comment>
        <translation>its id comes first, and all else is equal</translation>
    </message>
    <message>
        <source>Of the records of this Entra device, this one is published: %1.</source>
        <translation>Of the records of this Entra device, this one is published: %1.</translation>
    </message>
    <message>
        <source>Scored, but not published: of the records of this Entra device another one is published, since %1.</source>
        <translation>Scored, but not published: of the records of this Entra device another one is published, since %1.</translation>
    </message>
    <message>
        <source>published</source>
        <comment>a record of a device</comment>
        <translation>published</translation>
    </message>
    <message>
        <source>not published</source>
        <comment>a record of a device</comment>
        <translation>not published</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>The tenant id is no GUID, so no tenant can be asked for.</source>
        <translation>The tenant id is no GUID, so no tenant can be asked for.</translation>
    </message>
    <message>
        <source>Copy the tenant id from the overview page of Microsoft Entra ID.</source>
        <translation>Copy the tenant id from the overview page of Microsoft Entra ID.</translation>
    </message>
    <message>
        <source>The client id is no GUID, so no application can sign in.</source>
        <translation>The client id is no GUID, so no application can sign in.</translation>
    </message>
    <message>
        <source>Copy the application (client) id from the overview page of the app registration.</source>
        <translation>Copy the application (client) id from the overview page of the app registration.</translation>
    </message>
    <message>
        <source>The poll interval is outside 10 to 1440 minutes.</source>
        <translation>The poll interval is outside 10 to 1440 minutes.</translation>
    </message>
    <message>
        <source>Set a poll interval of 10 to 1440 minutes; 60 suits most tenants.</source>
        <translation>Set a poll interval of 10 to 1440 minutes; 60 suits most tenants.</translation>
    </message>
    <message>
        <source>The file of the own certificate authority holds no certificate.</source>
        <translation>The file of the own certificate authority holds no certificate.</translation>
    </message>
    <message>
        <source>Name a readable PEM file as caFile, or take the setting out.</source>
        <translation>Name a readable PEM file as caFile, or take the setting out.</translation>
    </message>
    <message>
        <source>There is no client secret for this tenant, so no call was made.</source>
        <translation>There is no client secret for this tenant, so no call was made.</translation>
    </message>
    <message>
        <source>Create a client secret in the app registration and store its value here, in the tenant&apos;s settings or with &apos;trustgauge-cli secret set&apos;.</source>
        <translation>Create a client secret in the app registration and store its value here, in the tenant&apos;s settings or with &apos;trustgauge-cli secret set&apos;.</translation>
    </message>
    <message>
        <source>The client secret is a GUID: the id of the secret was pasted, not its value.</source>
        <translation>The client secret is a GUID: the id of the secret was pasted, not its value.</translation>
    </message>
    <message>
        <source>Paste the secret&apos;s value. The portal shows it once, when the secret is created; if it is gone, create a new secret.</source>
        <translation>Paste the secret&apos;s value. The portal shows it once, when the secret is created; if it is gone, create a new secret.</translation>
    </message>
    <message>
        <source>The keychain did not give out the client secret.</source>
        <translation>The keychain did not give out the client secret.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or give the secret for this session only.</source>
        <translation>Unlock the keychain, or give the secret for this session only.</translation>
    </message>
    <message>
        <source>The name of the host cannot be resolved.</source>
        <translation>The name of the host cannot be resolved.</translation>
    </message>
    <message>
        <source>Check the network connection, the DNS server, and the host&apos;s spelling in the settings.</source>
        <translation>Check the network connection, the DNS server, and the host&apos;s spelling in the settings.</translation>
    </message>
    <message>
        <source>The host refuses the connection; a firewall may be in the way.</source>
        <translation>The host refuses the connection; a firewall may be in the way.</translation>
    </message>
    <message>
        <source>The host&apos;s certificate is not trusted. The chain names who issued it: a company&apos;s inspecting proxy shows itself by its own authority.</source>
        <translation>The host&apos;s certificate is not trusted. The chain names who issued it: a company&apos;s inspecting proxy shows itself by its own authority.</translation>
    </message>
    <message>
        <source>If the issuer is your company&apos;s, name its certificate as caFile or exempt the host from inspection. Otherwise do not go on: somebody is in between.</source>
        <translation>If the issuer is your company&apos;s, name its certificate as caFile or exempt the host from inspection. Otherwise do not go on: somebody is in between.</translation>
    </message>
    <message>
        <source>The proxy wants its own user name and password (HTTP 407).</source>
        <translation>The proxy wants its own user name and password (HTTP 407).</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s credentials, or have the network team let the host through without them.</source>
        <translation>Give the proxy&apos;s credentials, or have the network team let the host through without them.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>The proxy cannot be reached.</translation>
    </message>
    <message>
        <source>Check the proxy address in the tenant&apos;s settings and in the system.</source>
        <translation>Check the proxy address in the tenant&apos;s settings and in the system.</translation>
    </message>
    <message>
        <source>A web page came back in place of the service&apos;s answer: a proxy or a sign-in page of the network stands in between.</source>
        <translation>A web page came back in place of the service&apos;s answer: a proxy or a sign-in page of the network stands in between.</translation>
    </message>
    <message>
        <source>Sign in to the network, or have the network team let the host through unchanged.</source>
        <translation>Sign in to the network, or have the network team let the host through unchanged.</translation>
    </message>
    <message>
        <source>The connection broke, or no answer came in time.</source>
        <translation>The connection broke, or no answer came in time.</translation>
    </message>
    <message>
        <source>Check the network and the firewall, then run the check again.</source>
        <translation>Check the network and the firewall, then run the check again.</translation>
    </message>
    <message>
        <source>What answers there is not the expected service.</source>
        <translation>What answers there is not the expected service.</translation>
    </message>
    <message>
        <source>Check the host in the tenant&apos;s endpoints; leave it out to use the cloud&apos;s own.</source>
        <translation>Check the host in the tenant&apos;s endpoints; leave it out to use the cloud&apos;s own.</translation>
    </message>
    <message>
        <source>The service reports a fault of its own.</source>
        <translation>The service reports a fault of its own.</translation>
    </message>
    <message>
        <source>Run the check again in a few minutes; if it stays, look at the service health of the tenant.</source>
        <translation>Run the check again in a few minutes; if it stays, look at the service health of the tenant.</translation>
    </message>
    <message>
        <source>The service asks for a pause: too many calls were made.</source>
        <translation>The service asks for a pause: too many calls were made.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then run the check again.</source>
        <translation>Wait a few minutes, then run the check again.</translation>
    </message>
    <message>
        <source>The sign-in service does not know this tenant: a wrong id, a wrong cloud, or a deleted tenant.</source>
        <translation>The sign-in service does not know this tenant: a wrong id, a wrong cloud, or a deleted tenant.</translation>
    </message>
    <message>
        <source>Compare the tenant id with the overview page of Microsoft Entra ID, and check the cloud.</source>
        <translation>Compare the tenant id with the overview page of Microsoft Entra ID, and check the cloud.</translation>
    </message>
    <message>
        <source>The sign-in service does not take the tenant id for one.</source>
        <translation>The sign-in service does not take the tenant id for one.</translation>
    </message>
    <message>
        <source>The sign-in went to an address for all tenants, which an application cannot use.</source>
        <translation>The sign-in went to an address for all tenants, which an application cannot use.</translation>
    </message>
    <message>
        <source>Set the id of the one tenant in the tenant&apos;s settings.</source>
        <translation>Set the id of the one tenant in the tenant&apos;s settings.</translation>
    </message>
    <message>
        <source>The tenant or the application belongs to another national cloud.</source>
        <translation>The tenant or the application belongs to another national cloud.</translation>
    </message>
    <message>
        <source>Choose the right cloud in the tenant&apos;s settings, and register the application there.</source>
        <translation>Choose the right cloud in the tenant&apos;s settings, and register the application there.</translation>
    </message>
    <message>
        <source>The tenant lives in another cloud than the one that is configured.</source>
        <translation>The tenant lives in another cloud than the one that is configured.</translation>
    </message>
    <message>
        <source>Change the tenant&apos;s cloud to the one that the evidence names.</source>
        <translation>Change the tenant&apos;s cloud to the one that the evidence names.</translation>
    </message>
    <message>
        <source>The tenant does not know this application: a wrong client id, a wrong tenant, or an application of another tenant that nobody consented to here.</source>
        <translation>The tenant does not know this application: a wrong client id, a wrong tenant, or an application of another tenant that nobody consented to here.</translation>
    </message>
    <message>
        <source>Compare client id and tenant id with the app registration; then open the consent link in this tenant.</source>
        <translation>Compare client id and tenant id with the app registration; then open the consent link in this tenant.</translation>
    </message>
    <message>
        <source>The application has no service principal in this tenant; consent may have been given in another one.</source>
        <translation>The application has no service principal in this tenant; consent may have been given in another one.</translation>
    </message>
    <message>
        <source>Have an administrator of this tenant open the consent link.</source>
        <translation>Have an administrator of this tenant open the consent link.</translation>
    </message>
    <message>
        <source>The application is disabled in the tenant.</source>
        <translation>The application is disabled in the tenant.</translation>
    </message>
    <message>
        <source>Enable sign-in for it under Enterprise applications, Properties.</source>
        <translation>Enable sign-in for it under Enterprise applications, Properties.</translation>
    </message>
    <message>
        <source>The sign-in service does not take the client id for one.</source>
        <translation>The sign-in service does not take the client id for one.</translation>
    </message>
    <message>
        <source>The application is registered as a public client, which cannot sign in with a secret.</source>
        <translation>The application is registered as a public client, which cannot sign in with a secret.</translation>
    </message>
    <message>
        <source>Use an app registration of the type Web with a client secret.</source>
        <translation>Use an app registration of the type Web with a client secret.</translation>
    </message>
    <message>
        <source>The app registration lists its permissions wrongly.</source>
        <translation>The app registration lists its permissions wrongly.</translation>
    </message>
    <message>
        <source>Remove what is obsolete under API permissions, add the WindowsDefenderATP application permissions, and grant admin consent again.</source>
        <translation>Remove what is obsolete under API permissions, add the WindowsDefenderATP application permissions, and grant admin consent again.</translation>
    </message>
    <message>
        <source>The client secret is wrong: mistyped, of another application, deleted, or created less than a minute ago.</source>
        <translation>The client secret is wrong: mistyped, of another application, deleted, or created less than a minute ago.</translation>
    </message>
    <message>
        <source>Paste the secret&apos;s value again; if it is gone, create a new secret and wait a minute.</source>
        <translation>Paste the secret&apos;s value again; if it is gone, create a new secret and wait a minute.</translation>
    </message>
    <message>
        <source>The client secret is wrong, and it does not look whole: a part is missing or white space was copied along.</source>
        <translation>The client secret is wrong, and it does not look whole: a part is missing or white space was copied along.</translation>
    </message>
    <message>
        <source>Copy the whole value of the secret again, without blanks; if it is gone, create a new secret.</source>
        <translation>Copy the whole value of the secret again, without blanks; if it is gone, create a new secret.</translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation>The client secret has expired.</translation>
    </message>
    <message>
        <source>Create a new client secret in the app registration and store its value here.</source>
        <translation>Create a new client secret in the app registration and store its value here.</translation>
    </message>
    <message>
        <source>Store the client secret again; if it stays, look for a proxy that changes requests.</source>
        <translation>Store the client secret again; if it stays, look for a proxy that changes requests.</translation>
    </message>
    <message>
        <source>The application&apos;s certificate was refused.</source>
        <translation>The application&apos;s certificate was refused.</translation>
    </message>
    <message>
        <source>Upload the public certificate under Certificates and secrets, and check the clock.</source>
        <translation>Upload the public certificate under Certificates and secrets, and check the clock.</translation>
    </message>
    <message>
        <source>The signed sign-in request is outside its time: this computer&apos;s clock is wrong.</source>
        <translation>The signed sign-in request is outside its time: this computer&apos;s clock is wrong.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by a time server.</source>
        <translation>Set this computer&apos;s clock by a time server.</translation>
    </message>
    <message>
        <source>The tenant does not know the Defender for Endpoint API: Defender was never set up there, or the audience is wrong.</source>
        <translation>The tenant does not know the Defender for Endpoint API: Defender was never set up there, or the audience is wrong.</translation>
    </message>
    <message>
        <source>Check the audience in the tenant&apos;s endpoints; otherwise set Defender for Endpoint up in this tenant.</source>
        <translation>Check the audience in the tenant&apos;s endpoints; otherwise set Defender for Endpoint up in this tenant.</translation>
    </message>
    <message>
        <source>The Defender for Endpoint API is disabled in the tenant: a subscription lapsed, or somebody disabled it.</source>
        <translation>The Defender for Endpoint API is disabled in the tenant: a subscription lapsed, or somebody disabled it.</translation>
    </message>
    <message>
        <source>Renew the licence, or enable WindowsDefenderATP under Enterprise applications.</source>
        <translation>Renew the licence, or enable WindowsDefenderATP under Enterprise applications.</translation>
    </message>
    <message>
        <source>The app registration has no permission for the Defender for Endpoint API.</source>
        <translation>The app registration has no permission for the Defender for Endpoint API.</translation>
    </message>
    <message>
        <source>The audience that the token was asked for is not valid.</source>
        <translation>The audience that the token was asked for is not valid.</translation>
    </message>
    <message>
        <source>Take the audience out of the tenant&apos;s endpoints to use the cloud&apos;s own.</source>
        <translation>Take the audience out of the tenant&apos;s endpoints to use the cloud&apos;s own.</translation>
    </message>
    <message>
        <source>The sign-in service found the request malformed; something may have changed it on the way.</source>
        <translation>The sign-in service found the request malformed; something may have changed it on the way.</translation>
    </message>
    <message>
        <source>Check the token version and the endpoints of the tenant; if they are right, report this as a fault of Trustgauge.</source>
        <translation>Check the token version and the endpoints of the tenant; if they are right, report this as a fault of Trustgauge.</translation>
    </message>
    <message>
        <source>The Defender API wants an assignment, and the application has none: consent is missing.</source>
        <translation>The Defender API wants an assignment, and the application has none: consent is missing.</translation>
    </message>
    <message>
        <source>Have an administrator open the consent link.</source>
        <translation>Have an administrator open the consent link.</translation>
    </message>
    <message>
        <source>Nobody has consented to this application.</source>
        <translation>Nobody has consented to this application.</translation>
    </message>
    <message>
        <source>The consent was declined.</source>
        <translation>The consent was declined.</translation>
    </message>
    <message>
        <source>Open the consent link again and accept.</source>
        <translation>Open the consent link again and accept.</translation>
    </message>
    <message>
        <source>The consent is still being set up, or a half-made service principal is in its way.</source>
        <translation>The consent is still being set up, or a half-made service principal is in its way.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again; if it stays, delete the orphaned enterprise application.</source>
        <translation>Wait a few minutes and try again; if it stays, delete the orphaned enterprise application.</translation>
    </message>
    <message>
        <source>The organisation has no subscription to a service that the application asks for.</source>
        <translation>The organisation has no subscription to a service that the application asks for.</translation>
    </message>
    <message>
        <source>Buy or enable that service, or remove its API from the app registration.</source>
        <translation>Buy or enable that service, or remove its API from the app registration.</translation>
    </message>
    <message>
        <source>The application cannot be used now; an administrator or Microsoft has blocked it.</source>
        <translation>The application cannot be used now; an administrator or Microsoft has blocked it.</translation>
    </message>
    <message>
        <source>Look at the application under Enterprise applications, or ask Microsoft&apos;s support.</source>
        <translation>Look at the application under Enterprise applications, or ask Microsoft&apos;s support.</translation>
    </message>
    <message>
        <source>A Conditional Access or security policy blocks the sign-in.</source>
        <translation>A Conditional Access or security policy blocks the sign-in.</translation>
    </message>
    <message>
        <source>Have an administrator find the policy in the service principal sign-in log by the correlation id, and except this application or this location.</source>
        <translation>Have an administrator find the policy in the service principal sign-in log by the correlation id, and except this application or this location.</translation>
    </message>
    <message>
        <source>The company&apos;s proxy restricts which tenants may be signed in to.</source>
        <translation>The company&apos;s proxy restricts which tenants may be signed in to.</translation>
    </message>
    <message>
        <source>Have the network team allow this tenant in the proxy&apos;s tenant restrictions.</source>
        <translation>Have the network team allow this tenant in the proxy&apos;s tenant restrictions.</translation>
    </message>
    <message>
        <source>The tenant is blocked because it was not used for long.</source>
        <translation>The tenant is blocked because it was not used for long.</translation>
    </message>
    <message>
        <source>Have an administrator of the tenant sign in and reactivate it.</source>
        <translation>Have an administrator of the tenant sign in and reactivate it.</translation>
    </message>
    <message>
        <source>Who opened the consent page may not consent for the tenant.</source>
        <translation>Who opened the consent page may not consent for the tenant.</translation>
    </message>
    <message>
        <source>The sign-in service refused the application.</source>
        <translation>The sign-in service refused the application.</translation>
    </message>
    <message>
        <source>Look the code up on the linked page; the correlation id finds the sign-in in the tenant&apos;s log.</source>
        <translation>Look the code up on the linked page; the correlation id finds the sign-in in the tenant&apos;s log.</translation>
    </message>
    <message>
        <source>A policy of the tenant or a missing assignment stops the sign-in.</source>
        <translation>A policy of the tenant or a missing assignment stops the sign-in.</translation>
    </message>
    <message>
        <source>Have an administrator look the correlation id up in the service principal sign-in log.</source>
        <translation>Have an administrator look the correlation id up in the service principal sign-in log.</translation>
    </message>
    <message>
        <source>The token was issued by another tenant than the configured one.</source>
        <translation>The token was issued by another tenant than the configured one.</translation>
    </message>
    <message>
        <source>Correct the tenant id, or the login endpoint that answers for another tenant.</source>
        <translation>Correct the tenant id, or the login endpoint that answers for another tenant.</translation>
    </message>
    <message>
        <source>The token was issued to another application than the configured one.</source>
        <translation>The token was issued to another application than the configured one.</translation>
    </message>
    <message>
        <source>Correct the client id, and store the secret of that application.</source>
        <translation>Correct the client id, and store the secret of that application.</translation>
    </message>
    <message>
        <source>The token is meant for another API, which Defender for Endpoint will not accept.</source>
        <translation>The token is meant for another API, which Defender for Endpoint will not accept.</translation>
    </message>
    <message>
        <source>The token speaks for a user: its permissions are delegated ones, and it sees only what that user may see.</source>
        <translation>The token speaks for a user: its permissions are delegated ones, and it sees only what that user may see.</translation>
    </message>
    <message>
        <source>Remove the delegated permissions, add the same ones as application permissions, and grant admin consent.</source>
        <translation>Remove the delegated permissions, add the same ones as application permissions, and grant admin consent.</translation>
    </message>
    <message>
        <source>The token carries no permission at all: consent was never given in this tenant, it was given in another tenant, or only delegated permissions were added.</source>
        <translation>The token carries no permission at all: consent was never given in this tenant, it was given in another tenant, or only delegated permissions were added.</translation>
    </message>
    <message>
        <source>Consent was given in part: the token lacks a permission that scoring needs.</source>
        <translation>Consent was given in part: the token lacks a permission that scoring needs.</translation>
    </message>
    <message>
        <source>Add the missing application permission and have an administrator open the consent link; each added permission needs a new grant.</source>
        <translation>Add the missing application permission and have an administrator open the consent link; each added permission needs a new grant.</translation>
    </message>
    <message>
        <source>The application may do more than it needs to; a stolen secret would do more harm.</source>
        <translation>The application may do more than it needs to; a stolen secret would do more harm.</translation>
    </message>
    <message>
        <source>Remove the permissions that the evidence names from the app registration, and grant admin consent again.</source>
        <translation>Remove the permissions that the evidence names from the app registration, and grant admin consent again.</translation>
    </message>
    <message>
        <source>The Defender API rejects the fresh token as expired, malformed or meant for another API.</source>
        <translation>The Defender API rejects the fresh token as expired, malformed or meant for another API.</translation>
    </message>
    <message>
        <source>Check the audience and the API host of the tenant, and this computer&apos;s clock.</source>
        <translation>Check the audience and the API host of the tenant, and this computer&apos;s clock.</translation>
    </message>
    <message>
        <source>Defender for Endpoint is not active in the tenant: no licence, a trial that ended, or a first activation that is still running.</source>
        <translation>Defender for Endpoint is not active in the tenant: no licence, a trial that ended, or a first activation that is still running.</translation>
    </message>
    <message>
        <source>Check the licence in the Defender portal. After a first activation wait up to twelve hours.</source>
        <translation>Check the licence in the Defender portal. After a first activation wait up to twelve hours.</translation>
    </message>
    <message>
        <source>The Defender API misses a permission in the token.</source>
        <translation>The Defender API misses a permission in the token.</translation>
    </message>
    <message>
        <source>Add the permission that the evidence names as an application permission and have an administrator open the consent link.</source>
        <translation>Add the permission that the evidence names as an application permission and have an administrator open the consent link.</translation>
    </message>
    <message>
        <source>The token carries the permission, but the API does not see it yet: consent was given a moment ago.</source>
        <translation>The token carries the permission, but the API does not see it yet: consent was given a moment ago.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then run the check again; it fetches a fresh token.</source>
        <translation>Wait a few minutes, then run the check again; it fetches a fresh token.</translation>
    </message>
    <message>
        <source>The Defender API forbids this call although the token carries the permission.</source>
        <translation>The Defender API forbids this call although the token carries the permission.</translation>
    </message>
    <message>
        <source>Check the audience of the tenant, its licence, and its role-based access in the Defender portal.</source>
        <translation>Check the audience of the tenant, its licence, and its role-based access in the Defender portal.</translation>
    </message>
    <message>
        <source>The Defender API forbids vulnerabilities although the permission is granted and devices can be read; a licence or a tenant feature is suspected.</source>
        <translation>The Defender API forbids vulnerabilities although the permission is granted and devices can be read; a licence or a tenant feature is suspected.</translation>
    </message>
    <message>
        <source>Check that the tenant&apos;s plan includes vulnerability management and that it is turned on.</source>
        <translation>Check that the tenant&apos;s plan includes vulnerability management and that it is turned on.</translation>
    </message>
    <message>
        <source>The tenant has this feature turned off, or no licence for it.</source>
        <translation>The tenant has this feature turned off, or no licence for it.</translation>
    </message>
    <message>
        <source>Turn the feature on in the Defender portal, or check the tenant&apos;s plan.</source>
        <translation>Turn the feature on in the Defender portal, or check the tenant&apos;s plan.</translation>
    </message>
    <message>
        <source>The tenant has no licence for vulnerability management, as with Plan 1.</source>
        <translation>The tenant has no licence for vulnerability management, as with Plan 1.</translation>
    </message>
    <message>
        <source>Get Plan 2, Defender for Business or Defender Vulnerability Management, or set the tenant&apos;s vulnerability source to none.</source>
        <translation>Get Plan 2, Defender for Business or Defender Vulnerability Management, or set the tenant&apos;s vulnerability source to none.</translation>
    </message>
    <message>
        <source>The API gives out no device: nothing is onboarded, or nothing has reported lately.</source>
        <translation>The API gives out no device: nothing is onboarded, or nothing has reported lately.</translation>
    </message>
    <message>
        <source>Onboard devices in the Defender portal, or check that this is the right tenant.</source>
        <translation>Onboard devices in the Defender portal, or check that this is the right tenant.</translation>
    </message>
    <message>
        <source>The host answers, but the Defender API is not there; it may be the host of another cloud.</source>
        <translation>The host answers, but the Defender API is not there; it may be the host of another cloud.</translation>
    </message>
    <message>
        <source>Check the cloud and the API host of the tenant.</source>
        <translation>Check the cloud and the API host of the tenant.</translation>
    </message>
    <message>
        <source>The answer is not what the Defender API documents.</source>
        <translation>The answer is not what the Defender API documents.</translation>
    </message>
    <message>
        <source>Look for a proxy that changes answers; if there is none, try again later.</source>
        <translation>Look for a proxy that changes answers; if there is none, try again later.</translation>
    </message>
    <message>
        <source>The Defender API refused the call.</source>
        <translation>The Defender API refused the call.</translation>
    </message>
    <message>
        <source>Check the API host of the tenant; the target id in the evidence is for Microsoft&apos;s support.</source>
        <translation>Check the API host of the tenant; the target id in the evidence is for Microsoft&apos;s support.</translation>
    </message>
    <message>
        <source>This data is refused. Devices are scored without it.</source>
        <translation>This data is refused. Devices are scored without it.</translation>
    </message>
    <message>
        <source>Check the feature and the plan in the Defender portal, or leave this source out in the tenant&apos;s settings.</source>
        <translation>Check the feature and the plan in the Defender portal, or leave this source out in the tenant&apos;s settings.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the service&apos;s differ by more than five minutes; ages of devices come out wrong.</source>
        <translation>This computer&apos;s clock and the service&apos;s differ by more than five minutes; ages of devices come out wrong.</translation>
    </message>
    <message>
        <source>The tenant has more devices than one call each can cover within the poll interval.</source>
        <translation>The tenant has more devices than one call each can cover within the poll interval.</translation>
    </message>
    <message>
        <source>Set the vulnerability source to auto or bulk, or make the poll interval longer.</source>
        <translation>Set the vulnerability source to auto or bulk, or make the poll interval longer.</translation>
    </message>
    <message>
        <source>The quota of this tenant and application is used up, although the doctor makes few calls: another program or another copy uses the same application.</source>
        <translation>The quota of this tenant and application is used up, although the doctor makes few calls: another program or another copy uses the same application.</translation>
    </message>
    <message>
        <source>Stop the other copy, or register an application of its own for Trustgauge; until then polls wait.</source>
        <translation>Stop the other copy, or register an application of its own for Trustgauge; until then polls wait.</translation>
    </message>
    <message>
        <source>The REST proxy refuses the credentials.</source>
        <translation>The REST proxy refuses the credentials.</translation>
    </message>
    <message>
        <source>Check the kind of authentication, the user and the secret in the tenant&apos;s publish settings.</source>
        <translation>Check the kind of authentication, the user and the secret in the tenant&apos;s publish settings.</translation>
    </message>
    <message>
        <source>What answers there is no Kafka REST proxy with the configured API.</source>
        <translation>What answers there is no Kafka REST proxy with the configured API.</translation>
    </message>
    <message>
        <source>Check the address, the API version and the cluster id in the tenant&apos;s publish settings.</source>
        <translation>Check the address, the API version and the cluster id in the tenant&apos;s publish settings.</translation>
    </message>
    <message>
        <source>The REST proxy does not list a topic that scores are to go to.</source>
        <translation>The REST proxy does not list a topic that scores are to go to.</translation>
    </message>
    <message>
        <source>Create the topic, correct its name, or ignore this if the broker makes topics by itself or hides them.</source>
        <translation>Create the topic, correct its name, or ignore this if the broker makes topics by itself or hides them.</translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation>Not reached.</translation>
    </message>
    <message>
        <source>Not checked: the tenant&apos;s settings leave this source out.</source>
        <translation>Not checked: the tenant&apos;s settings leave this source out.</translation>
    </message>
    <message>
        <source>Not checked: “%1” has to pass first.</source>
        <translation>Not checked: “%1” has to pass first.</translation>
    </message>
    <message>
        <source>Not checked: the token does not tell what it holds.</source>
        <translation>Not checked: the token does not tell what it holds.</translation>
    </message>
    <message>
        <source>Not checked: no answer told the service&apos;s time.</source>
        <translation>Not checked: no answer told the service&apos;s time.</translation>
    </message>
    <message>
        <source>Not checked: the number of devices could not be told.</source>
        <translation>Not checked: the number of devices could not be told.</translation>
    </message>
    <message>
        <source>Not checked: the tenant publishes nowhere.</source>
        <translation>Not checked: the tenant publishes nowhere.</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Tenant id</translation>
    </message>
    <message>
        <source>The tenant id has the form of a GUID.</source>
        <translation>The tenant id has the form of a GUID.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client id</translation>
    </message>
    <message>
        <source>The client id has the form of a GUID.</source>
        <translation>The client id has the form of a GUID.</translation>
    </message>
    <message>
        <source>Poll interval</source>
        <translation>Poll interval</translation>
    </message>
    <message>
        <source>The poll interval lies within 10 to 1440 minutes.</source>
        <translation>The poll interval lies within 10 to 1440 minutes.</translation>
    </message>
    <message>
        <source>Sign-in service reachable</source>
        <translation>Sign-in service reachable</translation>
    </message>
    <message>
        <source>The sign-in service itself answers, not something in between.</source>
        <translation>The sign-in service itself answers, not something in between.</translation>
    </message>
    <message>
        <source>Tenant exists</source>
        <translation>Tenant exists</translation>
    </message>
    <message>
        <source>The sign-in service knows the tenant.</source>
        <translation>The sign-in service knows the tenant.</translation>
    </message>
    <message>
        <source>Cloud of the tenant</source>
        <translation>Cloud of the tenant</translation>
    </message>
    <message>
        <source>The tenant lives in the cloud that is configured.</source>
        <translation>The tenant lives in the cloud that is configured.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Access token</translation>
    </message>
    <message>
        <source>Token of this tenant</source>
        <translation>Token of this tenant</translation>
    </message>
    <message>
        <source>The token was issued by the configured tenant.</source>
        <translation>The token was issued by the configured tenant.</translation>
    </message>
    <message>
        <source>Token of this application</source>
        <translation>Token of this application</translation>
    </message>
    <message>
        <source>The token was issued to the configured application.</source>
        <translation>The token was issued to the configured application.</translation>
    </message>
    <message>
        <source>Token for this API</source>
        <translation>Token for this API</translation>
    </message>
    <message>
        <source>The token is meant for the Defender for Endpoint API.</source>
        <translation>The token is meant for the Defender for Endpoint API.</translation>
    </message>
    <message>
        <source>Application token</source>
        <translation>Application token</translation>
    </message>
    <message>
        <source>The token speaks for the application, not for a user.</source>
        <translation>The token speaks for the application, not for a user.</translation>
    </message>
    <message>
        <source>Permission to read devices</source>
        <translation>Permission to read devices</translation>
    </message>
    <message>
        <source>The token carries Machine.Read.All, which scoring needs.</source>
        <translation>The token carries Machine.Read.All, which scoring needs.</translation>
    </message>
    <message>
        <source>Permission to read vulnerabilities</source>
        <translation>Permission to read vulnerabilities</translation>
    </message>
    <message>
        <source>The token carries Vulnerability.Read.All, which scoring needs.</source>
        <translation>The token carries Vulnerability.Read.All, which scoring needs.</translation>
    </message>
    <message>
        <source>Permission to read alerts</source>
        <translation>Permission to read alerts</translation>
    </message>
    <message>
        <source>Permission discovery.read</source>
        <translation>Permission discovery.read</translation>
    </message>
    <message>
        <source>The Cloud App Security token carries discovery.read, which Trustgauge does not use.</source>
        <translation>The Cloud App Security token carries discovery.read, which Trustgauge does not use.</translation>
    </message>
    <message>
        <source>Permission discovery.manage</source>
        <translation>Permission discovery.manage</translation>
    </message>
    <message>
        <source>The Cloud App Security token carries discovery.manage, which Trustgauge does not use.</source>
        <translation>The Cloud App Security token carries discovery.manage, which Trustgauge does not use.</translation>
    </message>
    <message>
        <source>No more permissions than asked for</source>
        <translation>No more permissions than asked for</translation>
    </message>
    <message>
        <source>The tokens carry no permission beyond those that are asked for.</source>
        <translation>The tokens carry no permission beyond those that are asked for.</translation>
    </message>
    <message>
        <source>Defender API reachable</source>
        <translation>Defender API reachable</translation>
    </message>
    <message>
        <source>The Defender API itself answers, not something in between.</source>
        <translation>The Defender API itself answers, not something in between.</translation>
    </message>
    <message>
        <source>Devices can be read</source>
        <translation>Devices can be read</translation>
    </message>
    <message>
        <source>The Defender API gives out the list of devices.</source>
        <translation>The Defender API gives out the list of devices.</translation>
    </message>
    <message>
        <source>Antivirus data can be read</source>
        <translation>Antivirus data can be read</translation>
    </message>
    <message>
        <source>The Defender API gives out the state of the antivirus.</source>
        <translation>The Defender API gives out the state of the antivirus.</translation>
    </message>
    <message>
        <source>Vulnerabilities can be read</source>
        <translation>Vulnerabilities can be read</translation>
    </message>
    <message>
        <source>The Defender API gives out the vulnerabilities of devices.</source>
        <translation>The Defender API gives out the vulnerabilities of devices.</translation>
    </message>
    <message>
        <source>Alerts can be read</source>
        <translation>Alerts can be read</translation>
    </message>
    <message>
        <source>Licence for vulnerabilities</source>
        <translation>Licence for vulnerabilities</translation>
    </message>
    <message>
        <source>The tenant&apos;s licence includes vulnerability management.</source>
        <translation>The tenant&apos;s licence includes vulnerability management.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Clock</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the service&apos;s to within five minutes.</source>
        <translation>This computer&apos;s clock agrees with the service&apos;s to within five minutes.</translation>
    </message>
    <message>
        <source>Calls enough for the interval</source>
        <translation>Calls enough for the interval</translation>
    </message>
    <message>
        <source>A poll can finish within its interval under the limits of the API.</source>
        <translation>A poll can finish within its interval under the limits of the API.</translation>
    </message>
    <message>
        <source>REST proxy reachable</source>
        <translation>REST proxy reachable</translation>
    </message>
    <message>
        <source>The REST proxy that scores are published through answers.</source>
        <translation>The REST proxy that scores are published through answers.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>The REST proxy lists both topics.</source>
        <translation>The REST proxy lists both topics.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Passed</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Not checked</translation>
    </message>
    <message>
        <source>List of devices, their risk and antivirus state</source>
        <translation>List of devices, their risk and antivirus state</translation>
    </message>
    <message>
        <source>Vulnerabilities of devices</source>
        <translation>Vulnerabilities of devices</translation>
    </message>
    <message>
        <source>Cloud Discovery reports; the vendor&apos;s guide asks for it, Trustgauge does not use it</source>
        <translation>Cloud Discovery reports; the vendor&apos;s guide asks for it, Trustgauge does not use it</translation>
    </message>
    <message>
        <source>Changes to Cloud Discovery (a write permission); the vendor&apos;s guide asks for it, Trustgauge does not use it</source>
        <translation>Changes to Cloud Discovery (a write permission); the vendor&apos;s guide asks for it, Trustgauge does not use it</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>not granted</translation>
    </message>
    <message>
        <source>granted as application permission</source>
        <translation>granted as application permission</translation>
    </message>
    <message>
        <source>granted as delegated permission only</source>
        <translation>granted as delegated permission only</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>Nothing was checked yet.</translation>
    </message>
    <message>
        <source>No check failed.</source>
        <translation>No check failed.</translation>
    </message>
    <message>
        <source>No check failed; there are warnings.</source>
        <translation>No check failed; there are warnings.</translation>
    </message>
    <message>
        <source>Trustgauge needs access to Microsoft Defender for Endpoint</source>
        <translation>Trustgauge needs access to Microsoft Defender for Endpoint</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>Application (client) id</source>
        <translation>Application (client) id</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>Checked at</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>What is asked for</translation>
    </message>
    <message>
        <source>Two application permissions, both read-only; scoring needs no more:</source>
        <translation>Two application permissions, both read-only; scoring needs no more:</translation>
    </message>
    <message>
        <source>How to grant it</source>
        <translation>How to grant it</translation>
    </message>
    <message>
        <source>In the app registration, under API permissions, choose “APIs my organization uses”, type WindowsDefenderATP and add the two permissions as application permissions. If that API does not appear, the tenant has no Defender for Endpoint.</source>
        <translation>In the app registration, under API permissions, choose “APIs my organization uses”, type WindowsDefenderATP and add the two permissions as application permissions. If that API does not appear, the tenant has no Defender for Endpoint.</translation>
    </message>
    <message>
        <source>Open the admin-consent link and accept, or press “Grant admin consent” there:</source>
        <translation>Open the admin-consent link and accept, or press “Grant admin consent” there:</translation>
    </message>
    <message>
        <source>Who may grant it</source>
        <translation>Who may grant it</translation>
    </message>
    <message>
        <source>One of these directory roles: Cloud Application Administrator, Application Administrator, Privileged Role Administrator, Global Administrator. The first two suffice, as the Defender API is not Microsoft Graph.</source>
        <translation>One of these directory roles: Cloud Application Administrator, Application Administrator, Privileged Role Administrator, Global Administrator. The first two suffice, as the Defender API is not Microsoft Graph.</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>What it changes</translation>
    </message>
    <message>
        <source>The application may then read the tenant&apos;s devices and vulnerabilities at any time, without a user. The link grants what the app registration lists, and a new grant may replace an earlier one of the same application. It can be taken back under Enterprise applications, Permissions.</source>
        <translation>The application may then read the tenant&apos;s devices and vulnerabilities at any time, without a user. The link grants what the app registration lists, and a new grant may replace an earlier one of the same application. It can be taken back under Enterprise applications, Permissions.</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>All checks</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>By the date that was noted for it, the client secret expires soon.</source>
        <translation>By the date that was noted for it, the client secret expires soon.</translation>
    </message>
    <message>
        <source>Create a new client secret in the app registration and replace the stored one; until then both are valid, so no poll is lost.</source>
        <translation>Create a new client secret in the app registration and replace the stored one; until then both are valid, so no poll is lost.</translation>
    </message>
    <message>
        <source>By the date that was noted for it, the client secret has expired. The sign-in service has the last word, so the checks go on.</source>
        <translation>By the date that was noted for it, the client secret has expired. The sign-in service has the last word, so the checks go on.</translation>
    </message>
    <message>
        <source>Replace the secret. If an access token is still given out, note the secret&apos;s right expiry date.</source>
        <translation>Replace the secret. If an access token is still given out, note the secret&apos;s right expiry date.</translation>
    </message>
    <message>
        <source>There is no certificate with its private key at hand for this tenant, so no call was made.</source>
        <translation>There is no certificate with its private key at hand for this tenant, so no call was made.</translation>
    </message>
    <message>
        <source>Store the PEM text of the private key and the certificate, by replacing the tenant&apos;s certificate or with &apos;trustgauge-cli secret set&apos;.</source>
        <translation>Store the PEM text of the private key and the certificate, by replacing the tenant&apos;s certificate or with &apos;trustgauge-cli secret set&apos;.</translation>
    </message>
    <message>
        <source>Make a certificate with an RSA key of 2048 bits or more and upload it.</source>
        <translation>Make a certificate with an RSA key of 2048 bits or more and upload it.</translation>
    </message>
    <message>
        <source>Wait until its time begins, or store and upload one that is valid now.</source>
        <translation>Wait until its time begins, or store and upload one that is valid now.</translation>
    </message>
    <message>
        <source>The certificate expires soon.</source>
        <translation>The certificate expires soon.</translation>
    </message>
    <message>
        <source>Make a new certificate, upload it under Certificates and secrets, and replace the stored one; until then both are valid.</source>
        <translation>Make a new certificate, upload it under Certificates and secrets, and replace the stored one; until then both are valid.</translation>
    </message>
    <message>
        <source>The sign-in service received neither a client secret nor a signed request; something may have changed it on the way.</source>
        <translation>The sign-in service received neither a client secret nor a signed request; something may have changed it on the way.</translation>
    </message>
    <message>
        <source>The app registration does not hold this certificate: it was never uploaded, it was removed, or the application is another one.</source>
        <translation>The app registration does not hold this certificate: it was never uploaded, it was removed, or the application is another one.</translation>
    </message>
    <message>
        <source>Compare the thumbprint with those under Certificates and secrets, and upload the public certificate there.</source>
        <translation>Compare the thumbprint with those under Certificates and secrets, and upload the public certificate there.</translation>
    </message>
    <message>
        <source>The signed sign-in request is made out to another address than the sign-in service&apos;s own: the login endpoint of the settings is not the cloud&apos;s.</source>
        <translation>The signed sign-in request is made out to another address than the sign-in service&apos;s own: the login endpoint of the settings is not the cloud&apos;s.</translation>
    </message>
    <message>
        <source>Take the login endpoint out of the tenant&apos;s endpoints to use the cloud&apos;s own.</source>
        <translation>Take the login endpoint out of the tenant&apos;s endpoints to use the cloud&apos;s own.</translation>
    </message>
    <message>
        <source>Store the secret with the tenant&apos;s publish settings, or give it in TRUSTGAUGE_PUBLISH_SECRET; then run the check again.</source>
        <translation>Store the secret with the tenant&apos;s publish settings, or give it in TRUSTGAUGE_PUBLISH_SECRET; then run the check again.</translation>
    </message>
    <message>
        <source>%1 says %2, %3 here</source>
        <translation>%1 says %2, %3 here</translation>
    </message>
    <message>
        <source>no answer told a time</source>
        <translation>no answer told a time</translation>
    </message>
    <message>
        <source>%1: the service&apos;s clock is %2 s behind</source>
        <translation>%1: the service&apos;s clock is %2 s behind</translation>
    </message>
    <message>
        <source>%1: the service&apos;s clock is %2 s ahead</source>
        <translation>%1: the service&apos;s clock is %2 s ahead</translation>
    </message>
    <message>
        <source>%1, no row</source>
        <translation>%1, no row</translation>
    </message>
    <message>
        <source>%1, a device came, %2</source>
        <translation>%1, a device came, %2</translation>
    </message>
    <message>
        <source>token roles, API answer</source>
        <translation>token roles, API answer</translation>
    </message>
    <message>
        <source>vulnerabilities were given out</source>
        <translation>vulnerabilities were given out</translation>
    </message>
    <message>
        <source>vulnerabilitySource %1 reads whole lists; %2 min</source>
        <translation>vulnerabilitySource %1 reads whole lists; %2 min</translation>
    </message>
    <message>
        <source>vulnerabilitySource perDevice covers %1 devices in %2 min</source>
        <translation>vulnerabilitySource perDevice covers %1 devices in %2 min</translation>
    </message>
    <message>
        <source>%1; the tenant has more</source>
        <translation>%1; the tenant has more</translation>
    </message>
    <message>
        <source>%1; the tenant has no more</source>
        <translation>%1; the tenant has no more</translation>
    </message>
    <message>
        <source>Client secret or certificate</source>
        <translation>Client secret or certificate</translation>
    </message>
    <message>
        <source>What the application signs in with is at hand and has the right form.</source>
        <translation>What the application signs in with is at hand and has the right form.</translation>
    </message>
    <message>
        <source>The application gets an access token with its secret or certificate.</source>
        <translation>The application gets an access token with its secret or certificate.</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>no interval</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>the secret has the form of a GUID</source>
        <translation>the secret has the form of a GUID</translation>
    </message>
    <message>
        <source>a client secret is at hand, no expiry date is noted for it</source>
        <translation>a client secret is at hand, no expiry date is noted for it</translation>
    </message>
    <message>
        <source>a client secret is at hand, noted expiry date %1: %2</source>
        <translation>a client secret is at hand, noted expiry date %1: %2</translation>
    </message>
    <message>
        <source>no certificate in what is stored</source>
        <translation>no certificate in what is stored</translation>
    </message>
    <message>
        <source>certificate with thumbprint %1, valid from %2 until %3</source>
        <translation>certificate with thumbprint %1, valid from %2 until %3</translation>
    </message>
    <message>
        <source>no publish settings</source>
        <translation>no publish settings</translation>
    </message>
    <message>
        <source>%1 for %2, %3</source>
        <translation>%1 for %2, %3</translation>
    </message>
    <message>
        <source>listed: %1, %2</source>
        <translation>listed: %1, %2</translation>
    </message>
    <message>
        <source>not listed: %1</source>
        <translation>not listed: %1</translation>
    </message>
    <message>
        <source>token scp</source>
        <translation>token scp</translation>
    </message>
    <message>
        <source>token roles: %1</source>
        <translation>token roles: %1</translation>
    </message>
    <message>
        <source>token roles</source>
        <translation>token roles</translation>
    </message>
    <message>
        <source>%1; missing: %2</source>
        <translation>%1; missing: %2</translation>
    </message>
    <message>
        <source>Cloud App Security token roles</source>
        <translation>Cloud App Security token roles</translation>
    </message>
    <message>
        <source>Cloud App Security token roles: %1</source>
        <translation>Cloud App Security token roles: %1</translation>
    </message>
    <message>
        <source>the token is no JWT</source>
        <translation>the token is no JWT</translation>
    </message>
    <message>
        <source>none beyond those asked for</source>
        <translation>none beyond those asked for</translation>
    </message>
    <message>
        <source>beyond need: %1</source>
        <translation>beyond need: %1</translation>
    </message>
    <message>
        <source>region %1</source>
        <translation>region %1</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>not told</translation>
    </message>
    <message>
        <source>sub-scope %1</source>
        <translation>sub-scope %1</translation>
    </message>
    <message>
        <source>configured %1; the tenant&apos;s is %2 (%3)</source>
        <translation>configured %1; the tenant&apos;s is %2 (%3)</translation>
    </message>
    <message>
        <source>%1, a token good for %2 s, %3</source>
        <translation>%1, a token good for %2 s, %3</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>%1 here</translation>
    </message>
    <message>
        <source>the secret has fewer than %1 characters; Entra makes %2</source>
        <translation>the secret has fewer than %1 characters; Entra makes %2</translation>
    </message>
    <message>
        <source>the secret begins or ends with white space</source>
        <translation>the secret begins or ends with white space</translation>
    </message>
    <message>
        <source>%1 %2, configured %3</source>
        <translation>%1 %2, configured %3</translation>
    </message>
    <message>
        <source>a user&apos;s token, scp %1</source>
        <translation>a user&apos;s token, scp %1</translation>
    </message>
    <message>
        <source>an application&apos;s token, ver %1, no scp</source>
        <translation>an application&apos;s token, ver %1, no scp</translation>
    </message>
    <message>
        <source>the token was issued at %1 by the service&apos;s clock, %2 here</source>
        <translation>the token was issued at %1 by the service&apos;s clock, %2 here</translation>
    </message>
    <message>
        <source>the name was not found</source>
        <translation>the name was not found</translation>
    </message>
    <message>
        <source>no trusted connection</source>
        <translation>no trusted connection</translation>
    </message>
    <message>
        <source>the proxy asks for credentials</source>
        <translation>the proxy asks for credentials</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>the connection was refused</translation>
    </message>
    <message>
        <source>the proxy was not reached</source>
        <translation>the proxy was not reached</translation>
    </message>
    <message>
        <source>no usable answer</source>
        <translation>no usable answer</translation>
    </message>
    <message>
        <source>content type %1</source>
        <translation>content type %1</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>via %1</translation>
    </message>
    <message>
        <source>redirects to %1</source>
        <translation>redirects to %1</translation>
    </message>
    <message>
        <source>page &quot;%1&quot;</source>
        <translation>page &quot;%1&quot;</translation>
    </message>
    <message>
        <source>reason &quot;%1&quot;</source>
        <translation>reason &quot;%1&quot;</translation>
    </message>
    <message>
        <source>correlation id %1</source>
        <translation>correlation id %1</translation>
    </message>
    <message>
        <source>trace id %1</source>
        <translation>trace id %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 for %2</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>code %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>target %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>The vendor&apos;s guide asks for this permission, but it is not granted. Scoring does not use it.</source>
        <translation>The vendor&apos;s guide asks for this permission, but it is not granted. Scoring does not use it.</translation>
    </message>
    <message>
        <source>Nothing to do for scoring. Grant it if the vendor&apos;s connector needs it or, for alerts, to see a device&apos;s open alerts here.</source>
        <translation>Nothing to do for scoring. Grant it if the vendor&apos;s connector needs it or, for alerts, to see a device&apos;s open alerts here.</translation>
    </message>
    <message>
        <source>The token carries Alert.Read.All: a device&apos;s open alerts can be shown. Scoring does not need it.</source>
        <translation>The token carries Alert.Read.All: a device&apos;s open alerts can be shown. Scoring does not need it.</translation>
    </message>
    <message>
        <source>The Defender API gives out alerts, which scoring does not use.</source>
        <translation>The Defender API gives out alerts, which scoring does not use.</translation>
    </message>
    <message>
        <source>Open alerts of a device, shown beside its score when asked for; scoring does not need it</source>
        <translation>Open alerts of a device, shown beside its score when asked for; scoring does not need it</translation>
    </message>
    <message>
        <source>The vendor&apos;s guide asks for these too; scoring does not use them</source>
        <translation>The vendor&apos;s guide asks for these too; scoring does not use them</translation>
    </message>
    <message>
        <source>If the page reports AADSTS50011, the app registration lacks the redirect address %1; the button in the portal does the same without it.</source>
        <translation>If the page reports AADSTS50011, the app registration lacks the redirect address %1; the button in the portal does the same without it.</translation>
    </message>
    <message>
        <source>The client secret stands in quotes, which are no part of it.</source>
        <translation>The client secret stands in quotes, which are no part of it.</translation>
    </message>
    <message>
        <source>Store the secret again without the quotes.</source>
        <translation>Store the secret again without the quotes.</translation>
    </message>
    <message>
        <source>The proxy does not let this computer through to the host.</source>
        <translation>The proxy does not let this computer through to the host.</translation>
    </message>
    <message>
        <source>Have the proxy&apos;s administrator allow the host, with a logon that this program has (Basic, Digest or NTLM) or without one.</source>
        <translation>Have the proxy&apos;s administrator allow the host, with a logon that this program has (Basic, Digest or NTLM) or without one.</translation>
    </message>
    <message>
        <source>This system has no certificate authority at all, so that no host can be trusted.</source>
        <translation>This system has no certificate authority at all, so that no host can be trusted.</translation>
    </message>
    <message>
        <source>Install the system&apos;s certificate authorities (the package ca-certificates), or name those to trust as caFile.</source>
        <translation>Install the system&apos;s certificate authorities (the package ca-certificates), or name those to trust as caFile.</translation>
    </message>
    <message>
        <source>The sign-in service names a cloud that Trustgauge does not know, so the tenant&apos;s settings cannot fit it. Defender for Endpoint has its API in the commercial and the US government clouds only.</source>
        <translation>The sign-in service names a cloud that Trustgauge does not know, so the tenant&apos;s settings cannot fit it. Defender for Endpoint has its API in the commercial and the US government clouds only.</translation>
    </message>
    <message>
        <source>Check the tenant id and the sign-in host. A tenant of another national cloud (China, Germany) cannot be asked.</source>
        <translation>Check the tenant id and the sign-in host. A tenant of another national cloud (China, Germany) cannot be asked.</translation>
    </message>
    <message>
        <source>The tenant&apos;s publish settings want credentials, but the REST proxy&apos;s secret is not at hand, so it was asked without any.</source>
        <translation>The tenant&apos;s publish settings want credentials, but the REST proxy&apos;s secret is not at hand, so it was asked without any.</translation>
    </message>
    <message>
        <source>The REST proxy, or what stands in front of it, wants a client certificate, or another one than it was shown.</source>
        <translation>The REST proxy, or what stands in front of it, wants a client certificate, or another one than it was shown.</translation>
    </message>
    <message>
        <source>Name the PEM file of a certificate with its private key as clientCertificate in the tenant&apos;s publish settings; whoever runs the proxy says which authority issues it.</source>
        <translation>Name the PEM file of a certificate with its private key as clientCertificate in the tenant&apos;s publish settings; whoever runs the proxy says which authority issues it.</translation>
    </message>
    <message>
        <source>The address of the REST proxy leads to another one, which is not followed.</source>
        <translation>The address of the REST proxy leads to another one, which is not followed.</translation>
    </message>
    <message>
        <source>Give the address it leads to in the tenant&apos;s publish settings, if it is the proxy&apos;s.</source>
        <translation>Give the address it leads to in the tenant&apos;s publish settings, if it is the proxy&apos;s.</translation>
    </message>
    <message>
        <source>the secret begins and ends with a quotation mark</source>
        <translation>the secret begins and ends with a quotation mark</translation>
    </message>
    <message>
        <source>no instance named</source>
        <translation>no instance named</translation>
    </message>
    <message>
        <source>configured %1; the tenant&apos;s is not known (%2)</source>
        <translation>configured %1; the tenant&apos;s is not known (%2)</translation>
    </message>
    <message>
        <source>the proxy does not lead there</source>
        <translation>the proxy does not lead there</translation>
    </message>
    <message>
        <source>no certificate authority is known here</source>
        <translation>no certificate authority is known here</translation>
    </message>
    <message>
        <source>Let this computer reach the host and port that the evidence names, directly or through the proxy.</source>
        <translation>Let this computer reach the host and port that the evidence names, directly or through the proxy.</translation>
    </message>
    <message>
        <source>No DNS server answered, so that nobody knows whether there is such a host.</source>
        <translation>No DNS server answered, so that nobody knows whether there is such a host.</translation>
    </message>
    <message>
        <source>Check the network connection and the DNS servers of this computer, and try again; the settings need no change.</source>
        <translation>Check the network connection and the DNS servers of this computer, and try again; the settings need no change.</translation>
    </message>
    <message>
        <source>Add the WindowsDefenderATP application permissions %1, and grant admin consent.</source>
        <translation>Add the WindowsDefenderATP application permissions %1, and grant admin consent.</translation>
    </message>
    <message>
        <source>Add %1 as application permissions and have an administrator open the consent link. A token issued before does not change.</source>
        <translation>Add %1 as application permissions and have an administrator open the consent link. A token issued before does not change.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>clouds a tenant may live in</comment>
        <translation>%1 or %2</translation>
    </message>
    <message>
        <source>no DNS server answered</source>
        <translation>no DNS server answered</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>permissions</comment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>Not known: Trustgauge does not ask for it</source>
        <translation>Not known: Trustgauge does not ask for it</translation>
    </message>
    <message>
        <source>the text is no PEM, so there is no private key in it</source>
        <translation>the text is no PEM, so there is no private key in it</translation>
    </message>
    <message>
        <source>Convert the certificate and its key to PEM (from a .pfx file: openssl pkcs12 -nodes); if it is a client secret, set the tenant&apos;s credential to secret.</source>
        <translation>Convert the certificate and its key to PEM (from a .pfx file: openssl pkcs12 -nodes); if it is a client secret, set the tenant&apos;s credential to secret.</translation>
    </message>
    <message>
        <source>there is no private key in the PEM text</source>
        <translation>there is no private key in the PEM text</translation>
    </message>
    <message>
        <source>Give the private key together with its certificate, as one PEM text.</source>
        <translation>Give the private key together with its certificate, as one PEM text.</translation>
    </message>
    <message>
        <source>Give the key without its passphrase (openssl pkey -in KEYFILE); the keychain protects it.</source>
        <translation>Give the key without its passphrase (openssl pkey -in KEYFILE); the keychain protects it.</translation>
    </message>
    <message>
        <source>there is no certificate in the PEM text</source>
        <translation>there is no certificate in the PEM text</translation>
    </message>
    <message>
        <source>Give the certificate together with its private key, as one PEM text.</source>
        <translation>Give the certificate together with its private key, as one PEM text.</translation>
    </message>
    <message>
        <source>the private key does not belong to the certificate</source>
        <translation>the private key does not belong to the certificate</translation>
    </message>
    <message>
        <source>Give the key and the certificate that were made together.</source>
        <translation>Give the key and the certificate that were made together.</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>the certificate is not valid yet</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>the certificate has expired</translation>
    </message>
    <message>
        <source>Make a new certificate, upload it under Certificates and secrets, and store it in place of the expired one.</source>
        <translation>Make a new certificate, upload it under Certificates and secrets, and store it in place of the expired one.</translation>
    </message>
    <message>
        <source>the private key is encrypted with a passphrase</source>
        <translation>the private key is encrypted with a passphrase</translation>
    </message>
    <message>
        <source>the private key must be RSA of at least 2048 bits</source>
        <translation>the private key must be RSA of at least 2048 bits</translation>
    </message>
    <message>
        <source>is not a file of diagnoses of this version</source>
        <translation>is not a file of diagnoses of this version</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Paste the secret&apos;s value, not its id. The portal shows the value once, when it is created.</source>
        <translation>Paste the secret&apos;s value, not its id. The portal shows the value once, when it is created.</translation>
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
    <message>
        <source>Name the proxy&apos;s user in the tenant&apos;s proxy address and store its password with &apos;trustgauge-cli secret set --proxy --tenant NAME&apos; or in the tenant&apos;s form.</source>
        <translation>Name the proxy&apos;s user in the tenant&apos;s proxy address and store its password with &apos;trustgauge-cli secret set --proxy --tenant NAME&apos; or in the tenant&apos;s form.</translation>
    </message>
    <message>
        <source>See that the place exists, has room and may be written to, or choose another.</source>
        <translation>See that the place exists, has room and may be written to, or choose another.</translation>
    </message>
    <message>
        <source>Store it with &apos;trustgauge-cli secret set --tenant NAME&apos;, pass it on standard input with --secret-stdin, or give it in TRUSTGAUGE_CLIENT_SECRET.</source>
        <translation>Store it with &apos;trustgauge-cli secret set --tenant NAME&apos;, pass it on standard input with --secret-stdin, or give it in TRUSTGAUGE_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Store it with &apos;trustgauge-cli secret set --proxy --tenant NAME&apos;, or give it in TRUSTGAUGE_PROXY_PASSWORD.</source>
        <translation>Store it with &apos;trustgauge-cli secret set --proxy --tenant NAME&apos;, or give it in TRUSTGAUGE_PROXY_PASSWORD.</translation>
    </message>
    <message>
        <source>Store it with &apos;trustgauge-cli secret set --publish --tenant NAME&apos;, or give it in TRUSTGAUGE_PUBLISH_SECRET.</source>
        <translation>Store it with &apos;trustgauge-cli secret set --publish --tenant NAME&apos;, or give it in TRUSTGAUGE_PUBLISH_SECRET.</translation>
    </message>
    <message>
        <source>Open it (by signing in to the desktop, or in its password manager), or go on without it and give the secret to this run only: on standard input with --secret-stdin or in TRUSTGAUGE_CLIENT_SECRET, the REST proxy&apos;s in TRUSTGAUGE_PUBLISH_SECRET, the forward proxy&apos;s in TRUSTGAUGE_PROXY_PASSWORD.</source>
        <translation>Open it (by signing in to the desktop, or in its password manager), or go on without it and give the secret to this run only: on standard input with --secret-stdin or in TRUSTGAUGE_CLIENT_SECRET, the REST proxy&apos;s in TRUSTGAUGE_PUBLISH_SECRET, the forward proxy&apos;s in TRUSTGAUGE_PROXY_PASSWORD.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelled; nothing was changed.</translation>
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
        <translation>the expression is empty; write a condition such as risk = high.</translation>
    </message>
    <message>
        <source>a condition is expected here.</source>
        <translation>a condition is expected here.</translation>
    </message>
    <message>
        <source>a condition is expected before “%1”; put it in quotes to search for the word.</source>
        <translation>a condition is expected before “%1”; put it in quotes to search for the word.</translation>
    </message>
    <message>
        <source>a condition is expected after “%1”; put it in quotes to search for the word.</source>
        <translation>a condition is expected after “%1”; put it in quotes to search for the word.</translation>
    </message>
    <message>
        <source>a word is missing right after “-”, which excludes what follows it.</source>
        <translation>a word is missing right after “-”, which excludes what follows it.</translation>
    </message>
    <message>
        <source>a value is expected after “%1”.</source>
        <translation>a value is expected after “%1”.</translation>
    </message>
    <message>
        <source>“(” is expected after “%1”.</source>
        <translation>“(” is expected after “%1”.</translation>
    </message>
    <message>
        <source>“)” is expected here; “(” was opened at column %1.</source>
        <translation>“)” is expected here; “(” was opened at column %1.</translation>
    </message>
    <message>
        <source>“,” or “)” is expected here; “(” was opened at column %1.</source>
        <translation>“,” or “)” is expected here; “(” was opened at column %1.</translation>
    </message>
    <message>
        <source>“..” is expected here, between the two ends.</source>
        <translation>“..” is expected here, between the two ends.</translation>
    </message>
    <message>
        <source>a quote is expected here; it was opened at column %1.</source>
        <translation>a quote is expected here; it was opened at column %1.</translation>
    </message>
    <message>
        <source>the name of a field is expected in “%1(..)”.</source>
        <translation>the name of a field is expected in “%1(..)”.</translation>
    </message>
    <message>
        <source>“regex” is expected after “matches”.</source>
        <translation>“regex” is expected after “matches”.</translation>
    </message>
    <message>
        <source>a duration is expected here, such as 7d, 12h, 30m or 10s.</source>
        <translation>a duration is expected here, such as 7d, 12h, 30m or 10s.</translation>
    </message>
    <message>
        <source>a date is expected here, such as 2026-11-20 or 2026-11-20T08:30Z.</source>
        <translation>a date is expected here, such as 2026-11-20 or 2026-11-20T08:30Z.</translation>
    </message>
    <message>
        <source>no bracket is open here.</source>
        <translation>no bracket is open here.</translation>
    </message>
    <message>
        <source>the expression has more than %1 levels of brackets and negations.</source>
        <translation>the expression has more than %1 levels of brackets and negations.</translation>
    </message>
    <message>
        <source>there is no field “%1”; put text that contains such a sign in quotes.</source>
        <translation>there is no field “%1”; put text that contains such a sign in quotes.</translation>
    </message>
    <message>
        <source>there is no field “%1”; did you mean %2?</source>
        <translation>there is no field “%1”; did you mean %2?</translation>
    </message>
    <message>
        <source>the name of a field is missing before “%1”.</source>
        <translation>the name of a field is missing before “%1”.</translation>
    </message>
    <message>
        <source>“%1” stands after the name of a field, which has no quotes; put text that contains it in quotes.</source>
        <translation>“%1” stands after the name of a field, which has no quotes; put text that contains it in quotes.</translation>
    </message>
    <message>
        <source>“%1” is a field; write %2, or put it in quotes to search for the word.</source>
        <translation>“%1” is a field; write %2, or put it in quotes to search for the word.</translation>
    </message>
    <message>
        <source>“%1” stands between a field and a value; put it in quotes to search for the word.</source>
        <translation>“%1” stands between a field and a value; put it in quotes to search for the word.</translation>
    </message>
    <message>
        <source>“%1” needs a field; write %1(group), or put it in quotes to search for the word.</source>
        <translation>“%1” needs a field; write %1(group), or put it in quotes to search for the word.</translation>
    </message>
    <message>
        <source>“%1” is a time to compare with; write lastSeen &lt; ago(7d), or put it in quotes to search for the word.</source>
        <translation>“%1” is a time to compare with; write lastSeen &lt; ago(7d), or put it in quotes to search for the word.</translation>
    </message>
    <message>
        <source>the quotes hold no text.</source>
        <translation>the quotes hold no text.</translation>
    </message>
    <message>
        <source>there is no operator “%1”.</source>
        <translation>there is no operator “%1”.</translation>
    </message>
    <message>
        <source>there is no operator “%1”; did you mean %2?</source>
        <translation>there is no operator “%1”; did you mean %2?</translation>
    </message>
    <message>
        <source>“%1” compares numbers, dates and words with an order; %2 is text.</source>
        <translation>“%1” compares numbers, dates and words with an order; %2 is text.</translation>
    </message>
    <message>
        <source>“%1” needs an order, which the words of %2 do not have.</source>
        <translation>“%1” needs an order, which the words of %2 do not have.</translation>
    </message>
    <message>
        <source>“%1” needs an order; %2 is true or false.</source>
        <translation>“%1” needs an order; %2 is true or false.</translation>
    </message>
    <message>
        <source>“%1” has no place in the order of %2.</source>
        <translation>“%1” has no place in the order of %2.</translation>
    </message>
    <message>
        <source>“%1” searches text; %2 is a number. Write %2 = 7, for example.</source>
        <translation>“%1” searches text; %2 is a number. Write %2 = 7, for example.</translation>
    </message>
    <message>
        <source>“%1” searches text; %2 is a date. Write %2 &lt; ago(7d), for example.</source>
        <translation>“%1” searches text; %2 is a date. Write %2 &lt; ago(7d), for example.</translation>
    </message>
    <message>
        <source>“%1” searches text; write %2 = true or %2 = false.</source>
        <translation>“%1” searches text; write %2 = true or %2 = false.</translation>
    </message>
    <message>
        <source>%1 is a number; “%2” is none. Write 7, for example.</source>
        <translation>%1 is a number; “%2” is none. Write 7, for example.</translation>
    </message>
    <message>
        <source>%1 is a date; “%2” is none. Write 2026-11-20 or ago(7d), for example.</source>
        <translation>%1 is a date; “%2” is none. Write 2026-11-20 or ago(7d), for example.</translation>
    </message>
    <message>
        <source>%1 is a date; “%2” is a duration. Write ago(%2).</source>
        <translation>%1 is a date; “%2” is a duration. Write ago(%2).</translation>
    </message>
    <message>
        <source>%1 is true or false, not “%2”.</source>
        <translation>%1 is true or false, not “%2”.</translation>
    </message>
    <message>
        <source>%1 has no value “%2”; it is one of %3.</source>
        <translation>%1 has no value “%2”; it is one of %3.</translation>
    </message>
    <message>
        <source>%1 has no value “%2”; did you mean %3?</source>
        <translation>%1 has no value “%2”; did you mean %3?</translation>
    </message>
    <message>
        <source>every device has a band; write sufficient = false for those with insufficient data.</source>
        <translation>every device has a band; write sufficient = false for those with insufficient data.</translation>
    </message>
    <message>
        <source>“%1(..)” is a time, to compare with a date; %2 is none.</source>
        <translation>“%1(..)” is a time, to compare with a date; %2 is none.</translation>
    </message>
    <message>
        <source>the regular expression is wrong: %1.</source>
        <translation>the regular expression is wrong: %1.</translation>
    </message>
    <message>
        <source>the regular expression takes too many steps for a text of these devices; write it without repetitions inside repetitions.</source>
        <translation>the regular expression takes too many steps for a text of these devices; write it without repetitions inside repetitions.</translation>
    </message>
    <message>
        <source>“|” is not used here; write only what would follow “where”, joined by “and”.</source>
        <translation>“|” is not used here; write only what would follow “where”, joined by “and”.</translation>
    </message>
    <message>
        <source>“%1” is not used here; write “and”.</source>
        <translation>“%1” is not used here; write “and”.</translation>
    </message>
    <message>
        <source>“||” is not used here; write “or”.</source>
        <translation>“||” is not used here; write “or”.</translation>
    </message>
    <message>
        <source>“!” stands before the word of an operator, as in !contains; here, write not(..).</source>
        <translation>“!” stands before the word of an operator, as in !contains; here, write not(..).</translation>
    </message>
    <message>
        <source>there are no comments (“//”); leave it out, or put it in quotes to search for it.</source>
        <translation>there are no comments (“//”); leave it out, or put it in quotes to search for it.</translation>
    </message>
    <message>
        <source>“%1” is not used here; write %2, which ignores case, or == or matches regex, which do not.</source>
        <translation>“%1” is not used here; write %2, which ignores case, or == or matches regex, which do not.</translation>
    </message>
    <message>
        <source>“%1” is not used here; write %2.</source>
        <translation>“%1” is not used here; write %2.</translation>
    </message>
    <message>
        <source>there is no function %1(); =~ and the operators that are words ignore case by themselves.</source>
        <translation>there is no function %1(); =~ and the operators that are words ignore case by themselves.</translation>
    </message>
    <message>
        <source>“where” is not needed; put it in quotes to search for the word.</source>
        <translation>“where” is not needed; put it in quotes to search for the word.</translation>
    </message>
    <message>
        <source>“%1” is not understood; text stands in straight quotes: &quot;..&quot;.</source>
        <translation>“%1” is not understood; text stands in straight quotes: &quot;..&quot;.</translation>
    </message>
    <message>
        <source>“*” is not needed: a word is found wherever it occurs.</source>
        <translation>“*” is not needed: a word is found wherever it occurs.</translation>
    </message>
    <message>
        <source>“,” is not understood here; several values to compare with stand in “in (.., ..)”.</source>
        <translation>“,” is not understood here; several values to compare with stand in “in (.., ..)”.</translation>
    </message>
    <message>
        <source>“%1” is not understood; put text that contains it in quotes.</source>
        <translation>“%1” is not understood; put text that contains it in quotes.</translation>
    </message>
    <message>
        <source>the search was cancelled.</source>
        <translation>the search was cancelled.</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Column %1: %2</translation>
    </message>
    <message>
        <source>There is no cycle before this one, so change and bandBefore are unknown of every device.</source>
        <translation>There is no cycle before this one, so change and bandBefore are unknown of every device.</translation>
    </message>
    <message>
        <source>No vulnerability records of this tenant are stored, so cve, software and vulnerableSoftware are unknown of every device. A poll stores them where the tenant has a source of vulnerabilities.</source>
        <translation>No vulnerability records of this tenant are stored, so cve, software and vulnerableSoftware are unknown of every device. A poll stores them where the tenant has a source of vulnerabilities.</translation>
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
        <source>Score before</source>
        <translation>Score before</translation>
    </message>
    <message>
        <source>Band before</source>
        <translation>Band before</translation>
    </message>
    <message>
        <source>Score after</source>
        <translation>Score after</translation>
    </message>
    <message>
        <source>Band after</source>
        <translation>Band after</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
</context>
<context>
    <name>Hindrance</name>
    <message>
        <source>The server of the store is not reached. Until it is back, nothing can be polled, published or saved in it.</source>
        <translation>The server of the store is not reached. Until it is back, nothing can be polled, published or saved in it.</translation>
    </message>
    <message>
        <source>You are a reader of this store: look, export and tune. Whoever keeps it makes you an operator (store grant operator).</source>
        <translation>You are a reader of this store: look, export and tune. Whoever keeps it makes you an operator (store grant operator).</translation>
    </message>
    <message>
        <source>This tenant is known from the shared store only. To poll or publish it here, too, edit it and give its settings.</source>
        <translation>This tenant is known from the shared store only. To poll or publish it here, too, edit it and give its settings.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>this computer</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>no connection came about</source>
        <translation>no connection came about</translation>
    </message>
    <message>
        <source>no connection to the proxy %1 came about</source>
        <translation>no connection to the proxy %1 came about</translation>
    </message>
    <message>
        <source>TLS was not agreed on</source>
        <translation>TLS was not agreed on</translation>
    </message>
    <message>
        <source>another call was logging on to the proxy %1</source>
        <translation>another call was logging on to the proxy %1</translation>
    </message>
    <message>
        <source>the proxy %1 did not answer</source>
        <translation>the proxy %1 did not answer</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password, none is stored</source>
        <translation>the proxy wants a user name and a password, none is stored</translation>
    </message>
    <message>
        <source>the proxy %1 takes no logon by user name and password</source>
        <translation>the proxy %1 takes no logon by user name and password</translation>
    </message>
    <message>
        <source>the user name or the password of the proxy is longer than the %1 bytes that SOCKS5 can carry</source>
        <translation>the user name or the password of the proxy is longer than the %1 bytes that SOCKS5 can carry</translation>
    </message>
    <message>
        <source>the host name is longer than any can be</source>
        <translation>the host name is longer than any can be</translation>
    </message>
    <message>
        <source>what answers as the proxy %1 speaks no SOCKS5</source>
        <translation>what answers as the proxy %1 speaks no SOCKS5</translation>
    </message>
    <message>
        <source>the proxy %1 refused to lead to the host: let its administrator allow it</source>
        <translation>the proxy %1 refused to lead to the host: let its administrator allow it</translation>
    </message>
    <message>
        <source>the proxy %1 found no way to the host</source>
        <translation>the proxy %1 found no way to the host</translation>
    </message>
    <message>
        <source>the proxy %1 says that the host refused the connection</source>
        <translation>the proxy %1 says that the host refused the connection</translation>
    </message>
    <message>
        <source>the proxy %1 could not connect to the host (SOCKS error %2)</source>
        <translation>the proxy %1 could not connect to the host (SOCKS error %2)</translation>
    </message>
    <message>
        <source>the answer was not whole within %1 s</source>
        <translation>the answer was not whole within %1 s</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>no answer within %1 s</translation>
    </message>
    <message>
        <source>%1: the system was still looking for its proxy</source>
        <translation>%1: the system was still looking for its proxy</translation>
    </message>
    <message>
        <source>no certificate can be trusted: this system has no certificate authority at all; install its package of them (ca-certificates), or name one as caFile</source>
        <translation>no certificate can be trusted: this system has no certificate authority at all; install its package of them (ca-certificates), or name one as caFile</translation>
    </message>
    <message>
        <source>the certificate is not trusted: %1; chain: %2</source>
        <translation>the certificate is not trusted: %1; chain: %2</translation>
    </message>
    <message>
        <source>the host name was not found</source>
        <translation>the host name was not found</translation>
    </message>
    <message>
        <source>the name of the proxy %1 was not found</source>
        <translation>the name of the proxy %1 was not found</translation>
    </message>
    <message>
        <source>the host name could not be looked up: no DNS server answered</source>
        <translation>the host name could not be looked up: no DNS server answered</translation>
    </message>
    <message>
        <source>the name of the proxy %1 could not be looked up: no DNS server answered</source>
        <translation>the name of the proxy %1 could not be looked up: no DNS server answered</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>the connection was refused</translation>
    </message>
    <message>
        <source>the proxy %1 refused the connection</source>
        <translation>the proxy %1 refused the connection</translation>
    </message>
    <message>
        <source>the host cannot be reached: there is no way to it in the network</source>
        <translation>the host cannot be reached: there is no way to it in the network</translation>
    </message>
    <message>
        <source>the proxy %1 cannot be reached</source>
        <translation>the proxy %1 cannot be reached</translation>
    </message>
    <message>
        <source>no connection came about in time</source>
        <translation>no connection came about in time</translation>
    </message>
    <message>
        <source>the proxy %1 cannot be reached: no connection in time</source>
        <translation>the proxy %1 cannot be reached: no connection in time</translation>
    </message>
    <message>
        <source>the host closed the connection</source>
        <translation>the host closed the connection</translation>
    </message>
    <message>
        <source>the proxy %1 closed the connection before it led to the host</source>
        <translation>the proxy %1 closed the connection before it led to the host</translation>
    </message>
    <message>
        <source> behind the proxy %1</source>
        <translation> behind the proxy %1</translation>
    </message>
    <message>
        <source>what answers there%1 speaks no TLS, but plain text</source>
        <translation>what answers there%1 speaks no TLS, but plain text</translation>
    </message>
    <message>
        <source>the connection%1 was closed while TLS began</source>
        <translation>the connection%1 was closed while TLS began</translation>
    </message>
    <message>
        <source>TLS failed%1: %2</source>
        <translation>TLS failed%1: %2</translation>
    </message>
    <message>
        <source>what answers there speaks no HTTP</source>
        <translation>what answers there speaks no HTTP</translation>
    </message>
    <message>
        <source>the answer ends in the middle: the connection was closed before its %1 bytes were there</source>
        <translation>the answer ends in the middle: the connection was closed before its %1 bytes were there</translation>
    </message>
    <message>
        <source>the answer ends in the middle: the connection was closed</source>
        <translation>the answer ends in the middle: the connection was closed</translation>
    </message>
    <message>
        <source>the answer is broken: its lengths make no sense</source>
        <translation>the answer is broken: its lengths make no sense</translation>
    </message>
    <message>
        <source>the answer is broken: it cannot be unpacked to its end</source>
        <translation>the answer is broken: it cannot be unpacked to its end</translation>
    </message>
    <message>
        <source>the connection was closed without an answer</source>
        <translation>the connection was closed without an answer</translation>
    </message>
    <message>
        <source>what answers as the proxy %1 speaks no HTTP</source>
        <translation>what answers as the proxy %1 speaks no HTTP</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>the proxy %1: %2</translation>
    </message>
    <message>
        <source>the proxy %1 found no way to the host (%2)</source>
        <translation>the proxy %1 found no way to the host (%2)</translation>
    </message>
    <message>
        <source>the proxy %1 refused to lead to the host (%2): let its administrator allow it</source>
        <translation>the proxy %1 refused to lead to the host (%2): let its administrator allow it</translation>
    </message>
    <message>
        <source>a proxy on the way wants a logon (HTTP 407), but this connection goes through none that is known: name it as the tenant&apos;s proxy</source>
        <translation>a proxy on the way wants a logon (HTTP 407), but this connection goes through none that is known: name it as the tenant&apos;s proxy</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password (HTTP 407), none is stored</source>
        <translation>the proxy wants a user name and a password (HTTP 407), none is stored</translation>
    </message>
    <message>
        <source>the proxy refused the user name or the password (HTTP 407) before; so that no account is locked, they are not offered again for %1 minutes</source>
        <translation>the proxy refused the user name or the password (HTTP 407) before; so that no account is locked, they are not offered again for %1 minutes</translation>
    </message>
    <message>
        <source>the proxy refused the user name or the password (HTTP 407)</source>
        <translation>the proxy refused the user name or the password (HTTP 407)</translation>
    </message>
    <message>
        <source>the proxy %1 wants Kerberos (Negotiate) and nothing else, which is not supported; let its administrator take Basic, Digest or NTLM too, or let the host through without a logon (HTTP 407)</source>
        <translation>the proxy %1 wants Kerberos (Negotiate) and nothing else, which is not supported; let its administrator take Basic, Digest or NTLM too, or let the host through without a logon (HTTP 407)</translation>
    </message>
    <message>
        <source>the proxy %1 wants a logon (HTTP 407), but names no way of it that is supported%2</source>
        <translation>the proxy %1 wants a logon (HTTP 407), but names no way of it that is supported%2</translation>
    </message>
    <message>
        <source>the keychain %1</source>
        <translation>the keychain %1</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password (HTTP 407), and whether a password is stored cannot be told: %1. Open it, or give the password in TRUSTGAUGE_PROXY_PASSWORD</source>
        <translation>the proxy wants a user name and a password (HTTP 407), and whether a password is stored cannot be told: %1. Open it, or give the password in TRUSTGAUGE_PROXY_PASSWORD</translation>
    </message>
    <message>
        <source>holds no certificate, neither PEM nor DER (caFile)</source>
        <translation>holds no certificate, neither PEM nor DER (caFile)</translation>
    </message>
    <message>
        <source>holds no PEM certificate with its key (clientCertificate)</source>
        <translation>holds no PEM certificate with its key (clientCertificate)</translation>
    </message>
    <message>
        <source>the proxy refused the user name or the password before; so that no account is locked, they are not offered again for %1 minutes</source>
        <translation>the proxy refused the user name or the password before; so that no account is locked, they are not offered again for %1 minutes</translation>
    </message>
    <message>
        <source>the proxy refused the user name or the password</source>
        <translation>the proxy refused the user name or the password</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password, and whether a password is stored cannot be told: %1. Open it, or give the password in TRUSTGAUGE_PROXY_PASSWORD</source>
        <translation>the proxy wants a user name and a password, and whether a password is stored cannot be told: %1. Open it, or give the password in TRUSTGAUGE_PROXY_PASSWORD</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
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
    <message numerus="yes">
        <source>%n value(s) of %1 cannot be read, for example &quot;%2&quot;; taken as missing.</source>
        <translation>
            <numerusform>%n value of %1 cannot be read: &quot;%2&quot;; taken as missing.</numerusform>
            <numerusform>%n values of %1 cannot be read, for example &quot;%2&quot;; taken as missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) had no id or no device, and were skipped.</source>
        <translation>
            <numerusform>%n record had no id or no device, and was skipped.</numerusform>
            <numerusform>%n records had no id or no device, and were skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antivirus row(s) were about devices that are not in the list.</source>
        <translation>
            <numerusform>%n antivirus row was about a device that is not in the list.</numerusform>
            <numerusform>%n antivirus rows were about devices that are not in the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The vulnerability data has no row about any of the %n onboarded device(s), which is suspicious: check that it is of this tenant, and whole. Their critical CVEs count as 0.</source>
        <translation>
            <numerusform>The vulnerability data has no row about the %n onboarded device, which is suspicious: check that it is of this tenant, and whole. Its critical CVEs count as 0.</numerusform>
            <numerusform>The vulnerability data has no row about any of the %n onboarded devices, which is suspicious: check that it is of this tenant, and whole. Their critical CVEs count as 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The antivirus data has no row about any of the %n onboarded device(s), which is suspicious: check that it is of this tenant, and whole.</source>
        <translation>
            <numerusform>The antivirus data has no row about the %n onboarded device, which is suspicious: check that it is of this tenant, and whole.</numerusform>
            <numerusform>The antivirus data has no row about any of the %n onboarded devices, which is suspicious: check that it is of this tenant, and whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>must be a text that is not empty</source>
        <translation>must be a text that is not empty</translation>
    </message>
    <message>
        <source>must be a list of rules</source>
        <translation>must be a list of rules</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>a rule</translation>
    </message>
    <message>
        <source>(rule %1): %2</source>
        <translation>(rule %1): %2</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>is empty</translation>
    </message>
    <message>
        <source>is no valid JSON: %1</source>
        <translation>is no valid JSON: %1</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>a policy</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Rule %1: %2</translation>
    </message>
    <message>
        <source>the rehearsal was cancelled</source>
        <translation>the rehearsal was cancelled</translation>
    </message>
    <message>
        <source>The rules ask of vulnerability records, which are kept as they are now: by these the past was judged, too.</source>
        <translation>The rules ask of vulnerability records, which are kept as they are now: by these the past was judged, too.</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>an action of a policy</comment>
        <translation>Block</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>an action of a policy: for a second factor</comment>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Restrict</source>
        <comment>an action of a policy</comment>
        <translation>Restrict</translation>
    </message>
    <message>
        <source>Access by band</source>
        <translation>Access by band</translation>
    </message>
    <message>
        <source>High Risk</source>
        <translation>High Risk</translation>
    </message>
    <message>
        <source>Too little is known to trust it</source>
        <translation>Too little is known to trust it</translation>
    </message>
    <message>
        <source>Web applications only</source>
        <translation>Web applications only</translation>
    </message>
    <message>
        <source>Second factor at each sign-in</source>
        <translation>Second factor at each sign-in</translation>
    </message>
    <message>
        <source>Allow</source>
        <comment>an action of a policy</comment>
        <translation>Allow</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) meet “%1”, more than the limit of %2.</source>
        <translation>
            <numerusform>%n device meets “%1”, more than the limit of %2.</numerusform>
            <numerusform>%n devices meet “%1”, more than the limit of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n device(s) of the group %1 meet “%2”.</source>
        <translation>
            <numerusform>The %n device of the group %1 meets “%2”.</numerusform>
            <numerusform>All %n devices of the group %1 meet “%2”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) with insufficient data meet “%1”.</source>
        <translation>
            <numerusform>%n device with insufficient data meets “%1”.</numerusform>
            <numerusform>%n devices with insufficient data meet “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1 matches no device.</source>
        <translation>Rule %1 matches no device.</translation>
    </message>
    <message numerus="yes">
        <source>Rule %1 decides about no device: the rules before it decide about the %n device(s) that it matches.</source>
        <translation>
            <numerusform>Rule %1 decides about no device: the rules before it decide about the %n device that it matches.</numerusform>
            <numerusform>Rule %1 decides about no device: the rules before it decide about the %n devices that it matches.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1 asks of software, but the source tells no software of any device.</source>
        <translation>Rule %1 asks of software, but the source tells no software of any device.</translation>
    </message>
</context>
<context>
    <name>Poll</name>
    <message>
        <source>the API repeats a page link</source>
        <translation>the API repeats a page link</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 min %2 that of the service; ages of devices are off by as much.</source>
        <translation>The clock of this machine is %1 min %2 that of the service; ages of devices are off by as much.</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>behind</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>ahead of</translation>
    </message>
    <message>
        <source>the cycle did not end within its interval of %1 minutes and was stopped; a longer interval, or another vulnerability source, gives it the time</source>
        <translation>the cycle did not end within its interval of %1 minutes and was stopped; a longer interval, or another vulnerability source, gives it the time</translation>
    </message>
    <message>
        <source>Antivirus data could not be read to its end.</source>
        <translation>Antivirus data could not be read to its end.</translation>
    </message>
    <message numerus="yes">
        <source>Vulnerability data is missing for %n device(s): %1</source>
        <translation>
            <numerusform>Vulnerability data is missing for %n device: %1</numerusform>
            <numerusform>Vulnerability data is missing for %n devices: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the answer to %1: %2</source>
        <translation>the answer to %1: %2</translation>
    </message>
    <message>
        <source>the answer to %1 %2</source>
        <translation>the answer to %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n machine record(s) had no id, or nothing else, and were skipped.</source>
        <translation>
            <numerusform>%n machine record had no id, or nothing else, and was skipped.</numerusform>
            <numerusform>%n machine records had no id, or nothing else, and were skipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antivirus record(s) named no machine, or had no antivirus state.</source>
        <translation>
            <numerusform>%n antivirus record named no machine, or had no antivirus state.</numerusform>
            <numerusform>%n antivirus records named no machine, or had no antivirus state.</numerusform>
        </translation>
    </message>
    <message>
        <source>Antivirus data was refused: %1</source>
        <translation>Antivirus data was refused: %1</translation>
    </message>
    <message>
        <source>Antivirus data could not be read: %1</source>
        <translation>Antivirus data could not be read: %1</translation>
    </message>
    <message>
        <source>Vulnerabilities are switched off for this tenant; critical CVEs are unknown.</source>
        <translation>Vulnerabilities are switched off for this tenant; critical CVEs are unknown.</translation>
    </message>
    <message>
        <source>What changed could not be read (%1); all vulnerabilities are read instead.</source>
        <translation>What changed could not be read (%1); all vulnerabilities are read instead.</translation>
    </message>
    <message>
        <source>The vulnerability records cannot be kept, so that the next cycle will read all of them again: %1</source>
        <translation>The vulnerability records cannot be kept, so that the next cycle will read all of them again: %1</translation>
    </message>
    <message>
        <source>Vulnerabilities are those of %1 (%2): the service makes them anew every six hours.</source>
        <translation>Vulnerabilities are those of %1 (%2): the service makes them anew every six hours.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are newer than that; their critical CVEs are unknown.</source>
        <translation>
            <numerusform>%n device is newer than that; its critical CVEs are unknown.</numerusform>
            <numerusform>%n devices are newer than that; their critical CVEs are unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vulnerability row(s) named no device or no vulnerability.</source>
        <translation>
            <numerusform>%n vulnerability row named no device or no vulnerability.</numerusform>
            <numerusform>%n vulnerability rows named no device or no vulnerability.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 could not be read (%2); the %3 is read instead.</source>
        <translation>The %1 could not be read (%2); the %3 is read instead.</translation>
    </message>
    <message numerus="yes">
        <source>has %n row(s) that name no vulnerability</source>
        <translation>
            <numerusform>has %n row that names no vulnerability</numerusform>
            <numerusform>has %n rows that name no vulnerability</numerusform>
        </translation>
    </message>
    <message>
        <source>is one of several pages, which the API does not document</source>
        <translation>is one of several pages, which the API does not document</translation>
    </message>
    <message>
        <source>First failure: %1</source>
        <translation>First failure: %1</translation>
    </message>
    <message>
        <source>Vulnerability data was refused: %1</source>
        <translation>Vulnerability data was refused: %1</translation>
    </message>
    <message>
        <source>Vulnerability data could not be read: %1</source>
        <translation>Vulnerability data could not be read: %1</translation>
    </message>
    <message numerus="yes">
        <source>One list of vulnerabilities could not be read, and the other has no row about any of %n onboarded device(s); their critical CVEs are unknown.</source>
        <translation>
            <numerusform>One list of vulnerabilities could not be read, and the other has no row about the %n onboarded device; its critical CVEs are unknown.</numerusform>
            <numerusform>One list of vulnerabilities could not be read, and the other has no row about any of %n onboarded devices; their critical CVEs are unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The vulnerability data has no row about any of %n onboarded device(s), where it had some before; their critical CVEs are unknown.</source>
        <translation>
            <numerusform>The vulnerability data has no row about the %n onboarded device, where it had some before; its critical CVEs are unknown.</numerusform>
            <numerusform>The vulnerability data has no row about any of %n onboarded devices, where it had some before; their critical CVEs are unknown.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of devices is empty.</source>
        <translation>The list of devices is empty.</translation>
    </message>
    <message numerus="yes">
        <source>The list has %n device(s) only.</source>
        <translation>
            <numerusform>The list has %n device only.</numerusform>
            <numerusform>The list has %n devices only.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of devices is empty; that of the cycle before had %1.</source>
        <translation>The list of devices is empty; that of the cycle before had %1.</translation>
    </message>
    <message numerus="yes">
        <source>The list has %n device(s) only; that of the cycle before had %1.</source>
        <translation>
            <numerusform>The list has %n device only; that of the cycle before had %1.</numerusform>
            <numerusform>The list has %n devices only; that of the cycle before had %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vulnerability data is missing for %n device(s).</source>
        <translation>
            <numerusform>Vulnerability data is missing for %n device.</numerusform>
            <numerusform>Vulnerability data is missing for %n devices.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what changed since the last answer about vulnerabilities is read: about %1 min with %2 and %3 MB, against about %4 min %5.</source>
        <translation>Only what changed since the last answer about vulnerabilities is read: about %1 min with %2 and %3 MB, against about %4 min %5.</translation>
    </message>
    <message>
        <source>%1 min %2</source>
        <translation>%1 min %2</translation>
    </message>
    <message>
        <source>Vulnerabilities are read %1: about %2 min with %3 and %4 MB, against about %5.</source>
        <translation>Vulnerabilities are read %1: about %2 min with %3 and %4 MB, against about %5.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> and </translation>
    </message>
    <message>
        <source>read %1 would take about %2 min (vulnerabilitySource &quot;%3&quot;)</source>
        <translation>read %1 would take about %2 min (vulnerabilitySource &quot;%3&quot;)</translation>
    </message>
    <message>
        <source>an interval of %1 min would do</source>
        <translation>an interval of %1 min would do</translation>
    </message>
    <message>
        <source>no source and no interval would do</source>
        <translation>no source and no interval would do</translation>
    </message>
    <message>
        <source>This schedule cannot finish: %1 read %2 take about %3 min, and the interval is %4 min; %5.</source>
        <translation>This schedule cannot finish: %1 read %2 take about %3 min, and the interval is %4 min; %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n device</numerusform>
            <numerusform>%n devices</numerusform>
        </translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, or </translation>
    </message>
    <message>
        <source>was polled by another program</source>
        <translation>was polled by another program</translation>
    </message>
    <message>
        <source>the store is not open</source>
        <translation>the store is not open</translation>
    </message>
    <message>
        <source>has no publishing target; edit the tenant</source>
        <translation>has no publishing target; edit the tenant</translation>
    </message>
    <message>
        <source>the demo is never published to another computer</source>
        <translation>the demo is never published to another computer</translation>
    </message>
    <message>
        <source>the REST proxy&apos;s secret is empty</source>
        <translation>the REST proxy&apos;s secret is empty</translation>
    </message>
    <message>
        <source>is damaged, so that the calls of the last hour are not known; as many as the service allows are taken for made, and for up to an hour calls wait for their turn</source>
        <translation>is damaged, so that the calls of the last hour are not known; as many as the service allows are taken for made, and for up to an hour calls wait for their turn</translation>
    </message>
    <message>
        <source>%1; the calls of the last hour are not known to the next start nor to other programs, which may so exceed the service&apos;s limits</source>
        <translation>%1; the calls of the last hour are not known to the next start nor to other programs, which may so exceed the service&apos;s limits</translation>
    </message>
    <message>
        <source>The program ended while it polled, so that nothing was stored.</source>
        <translation>The program ended while it polled, so that nothing was stored.</translation>
    </message>
    <message>
        <source>is not the record of this device</source>
        <translation>is not the record of this device</translation>
    </message>
    <message>
        <source>did not answer the question about the device within %1 s</source>
        <translation>did not answer the question about the device within %1 s</translation>
    </message>
    <message>
        <source>is only looked at: the user of the store&apos;s server may read, but not poll</source>
        <translation>is only looked at: the user of the store&apos;s server may read, but not poll</translation>
    </message>
</context>
<context>
    <name>ProfileLibrary</name>
    <message>
        <source>imported from %1</source>
        <translation>imported from %1</translation>
    </message>
    <message>
        <source>renamed from “%1”</source>
        <translation>renamed from “%1”</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>the proxy refuses the credentials: check publish.auth, publish.user and the secret</source>
        <translation>the proxy refuses the credentials: check publish.auth, publish.user and the secret</translation>
    </message>
    <message>
        <source>the credentials may not write there, or the proxy has no broker</source>
        <translation>the credentials may not write there, or the proxy has no broker</translation>
    </message>
    <message>
        <source>there is no such topic: create it, or correct publish.deviceTopic or publish.summaryTopic</source>
        <translation>there is no such topic: create it, or correct publish.deviceTopic or publish.summaryTopic</translation>
    </message>
    <message>
        <source>nothing is at this address: check publish.url, its path, and publish.api</source>
        <translation>nothing is at this address: check publish.url, its path, and publish.api</translation>
    </message>
    <message>
        <source>the proxy does not speak this API: check publish.api</source>
        <translation>the proxy does not speak this API: check publish.api</translation>
    </message>
    <message>
        <source>a proxy on the way asks for credentials</source>
        <translation>a proxy on the way asks for credentials</translation>
    </message>
    <message>
        <source>too large for the proxy</source>
        <translation>too large for the proxy</translation>
    </message>
    <message>
        <source>the proxy asks to slow down</source>
        <translation>the proxy asks to slow down</translation>
    </message>
    <message>
        <source>the proxy or its brokers are out of service: see that they run</source>
        <translation>the proxy or its brokers are out of service: see that they run</translation>
    </message>
    <message>
        <source>it leads elsewhere, without saying where: check publish.url</source>
        <translation>it leads elsewhere, without saying where: check publish.url</translation>
    </message>
    <message>
        <source>it leads to %1</source>
        <translation>it leads to %1</translation>
    </message>
    <message>
        <source>%1, which is no address of a REST proxy: check publish.url</source>
        <translation>%1, which is no address of a REST proxy: check publish.url</translation>
    </message>
    <message>
        <source>%1: give %2 as publish.url</source>
        <translation>%1: give %2 as publish.url</translation>
    </message>
    <message>
        <source>error code %1</source>
        <translation>error code %1</translation>
    </message>
    <message>
        <source>an HTML page that speaks of a certificate: the server wants a client certificate, or another one (publish.clientCertificate)</source>
        <translation>an HTML page that speaks of a certificate: the server wants a client certificate, or another one (publish.clientCertificate)</translation>
    </message>
    <message>
        <source>an HTML page: the server may want a client certificate (publish.clientCertificate)</source>
        <translation>an HTML page: the server may want a client certificate (publish.clientCertificate)</translation>
    </message>
    <message>
        <source>an HTML page and not the proxy&apos;s JSON: something on the way answers; check publish.url, or ask who runs the gateway in between</source>
        <translation>an HTML page and not the proxy&apos;s JSON: something on the way answers; check publish.url, or ask who runs the gateway in between</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>an error</translation>
    </message>
    <message>
        <source>the answer tells no result</source>
        <translation>the answer tells no result</translation>
    </message>
    <message>
        <source>%1: the answer holds no results, so the records may or may not be stored</source>
        <translation>%1: the answer holds no results, so the records may or may not be stored</translation>
    </message>
    <message>
        <source>%1 results for %2 records</source>
        <translation>%1 results for %2 records</translation>
    </message>
    <message>
        <source>the answer ended before this record&apos;s result</source>
        <translation>the answer ended before this record&apos;s result</translation>
    </message>
    <message>
        <source>the server wants a client certificate (publish.clientCertificate): %1</source>
        <translation>the server wants a client certificate (publish.clientCertificate): %1</translation>
    </message>
    <message>
        <source>holds only partial cycles of &quot;%1&quot;; --include-partial publishes the newest</source>
        <translation>holds only partial cycles of &quot;%1&quot;; --include-partial publishes the newest</translation>
    </message>
    <message>
        <source>holds no complete cycle of &quot;%1&quot;; poll it first</source>
        <translation>holds no complete cycle of &quot;%1&quot;; poll it first</translation>
    </message>
    <message>
        <source>the cycle to be published is not there</source>
        <translation>the cycle to be published is not there</translation>
    </message>
    <message>
        <source>HTTP %1, but no cluster id in the answer: check publish.url and publish.api</source>
        <translation>HTTP %1, but no cluster id in the answer: check publish.url and publish.api</translation>
    </message>
    <message>
        <source>%1; it asks to come back in %2 s</source>
        <translation>%1; it asks to come back in %2 s</translation>
    </message>
    <message>
        <source>topic &quot;%1&quot;: %2</source>
        <translation>topic &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>held back by the brake: %1 of %2 devices change band and %3 of %2 are missing from the cycle, which is more than %4 %</source>
        <translation>held back by the brake: %1 of %2 devices change band and %3 of %2 are missing from the cycle, which is more than %4 %</translation>
    </message>
    <message>
        <source>held back: the cycle is partial</source>
        <translation>held back: the cycle is partial</translation>
    </message>
    <message>
        <source>HTTP %1, but no list of topics: check publish.url and publish.api</source>
        <translation>HTTP %1, but no list of topics: check publish.url and publish.api</translation>
    </message>
    <message numerus="yes">
        <source>%1: HTTP %2, %n topic(s)</source>
        <translation>
            <numerusform>%1: HTTP %2, %n topic</numerusform>
            <numerusform>%1: HTTP %2, %n topics</numerusform>
        </translation>
    </message>
    <message>
        <source>not listed: %1</source>
        <translation>not listed: %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>cannot be written: %1</source>
        <translation>cannot be written: %1</translation>
    </message>
    <message>
        <source>Devices that ..</source>
        <translation>Devices that ..</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>are in a worse band</source>
        <translation>are in a worse band</translation>
    </message>
    <message>
        <source>are in a better band</source>
        <translation>are in a better band</translation>
    </message>
    <message>
        <source>have a higher score</source>
        <translation>have a higher score</translation>
    </message>
    <message>
        <source>have a lower score</source>
        <translation>have a lower score</translation>
    </message>
    <message>
        <source>lack sufficient data since then</source>
        <translation>lack sufficient data since then</translation>
    </message>
    <message>
        <source>have sufficient data again</source>
        <translation>have sufficient data again</translation>
    </message>
    <message>
        <source>are new</source>
        <translation>are new</translation>
    </message>
    <message>
        <source>are in this cycle no more</source>
        <translation>are in this cycle no more</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Points in all</source>
        <translation>Points in all</translation>
    </message>
    <message>
        <source>Worse band</source>
        <translation>Worse band</translation>
    </message>
    <message>
        <source>Better band</source>
        <translation>Better band</translation>
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
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>There is no cycle before this one.</source>
        <translation>There is no cycle before this one.</translation>
    </message>
    <message>
        <source>Compared with the cycle of</source>
        <translation>Compared with the cycle of</translation>
    </message>
    <message>
        <source>Data was missing in one of both cycles; scores may differ by that alone.</source>
        <translation>Data was missing in one of both cycles; scores may differ by that alone.</translation>
    </message>
    <message>
        <source>since the cycle before</source>
        <translation>since the cycle before</translation>
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
        <translation>Severity</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Counted on</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Band drops</source>
        <translation>Band drops</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Vendor</translation>
    </message>
    <message>
        <source>Counted CVEs</source>
        <translation>Counted CVEs</translation>
    </message>
    <message>
        <source>CVEs and software of most effect</source>
        <translation>CVEs and software of most effect</translation>
    </message>
    <message>
        <source>The store keeps no vulnerability records of this tenant.</source>
        <translation>The store keeps no vulnerability records of this tenant.</translation>
    </message>
    <message>
        <source>If one of them alone were fixed everywhere, exact scores would fall by these points in all, and so many devices would get a lower band.</source>
        <translation>If one of them alone were fixed everywhere, exact scores would fall by these points in all, and so many devices would get a lower band.</translation>
    </message>
    <message>
        <source>Vulnerability records of</source>
        <translation>Vulnerability records of</translation>
    </message>
    <message>
        <source>The records name no CVE of these devices.</source>
        <translation>The records name no CVE of these devices.</translation>
    </message>
    <message>
        <source>The records do not name the software.</source>
        <translation>The records do not name the software.</translation>
    </message>
    <message>
        <source>the first ten of each</source>
        <translation>the first ten of each</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Group</translation>
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
        <translation>Worst devices</translation>
    </message>
    <message>
        <source>the 50 with the highest scores of those with sufficient data, and the points of which the exact score is made</source>
        <translation>the 50 with the highest scores of those with sufficient data, and the points of which the exact score is made</translation>
    </message>
    <message>
        <source>No device has sufficient data.</source>
        <translation>No device has sufficient data.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Since the cycle before</source>
        <translation>Since the cycle before</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bands</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>devices with sufficient data, by score</source>
        <translation>devices with sufficient data, by score</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>The last 90 days</translation>
    </message>
    <message>
        <source>No cycle is stored of these days.</source>
        <translation>No cycle is stored of these days.</translation>
    </message>
    <message>
        <source>devices above Trustworthy, as scored then</source>
        <translation>devices above Trustworthy, as scored then</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signal</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>Share unknown</source>
        <translation>Share unknown</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Value that the model does not know</source>
        <translation>Value that the model does not know</translation>
    </message>
    <message>
        <source>Unknown data</source>
        <translation>Unknown data</translation>
    </message>
    <message>
        <source>unknown is not safe</source>
        <translation>unknown is not safe</translation>
    </message>
    <message>
        <source>Scores, as a table</source>
        <translation>Scores, as a table</translation>
    </message>
    <message>
        <source>scores that no device has are left out</source>
        <translation>scores that no device has are left out</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Day (UTC)</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Profile hash</source>
        <translation>Profile hash</translation>
    </message>
    <message>
        <source>The last days, as a table</source>
        <translation>The last days, as a table</translation>
    </message>
    <message>
        <source>the last complete cycle of each day, as scored then</source>
        <translation>the last complete cycle of each day, as scored then</translation>
    </message>
    <message>
        <source>Complete cycle, %1</source>
        <translation>Complete cycle, %1</translation>
    </message>
    <message>
        <source>Partial cycle, %1</source>
        <translation>Partial cycle, %1</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>State of the data</source>
        <translation>State of the data</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>none: every device</source>
        <translation>none: every device</translation>
    </message>
    <message>
        <source>in this cycle</source>
        <translation>in this cycle</translation>
    </message>
    <message>
        <source>of %1 in this cycle</source>
        <translation>of %1 in this cycle</translation>
    </message>
    <message>
        <source>Median score</source>
        <translation>Median score</translation>
    </message>
    <message>
        <source>mean %1, p95 %2</source>
        <translation>mean %1, p95 %2</translation>
    </message>
    <message>
        <source>Suspicious or worse</source>
        <translation>Suspicious or worse</translation>
    </message>
    <message>
        <source>Insufficient data</source>
        <translation>Insufficient data</translation>
    </message>
    <message>
        <source>completeness below %1 %</source>
        <translation>completeness below %1 %</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>made</source>
        <translation>made</translation>
    </message>
    <message>
        <source>How far each device can be trusted, scored 0 to 100 from Microsoft Defender for Endpoint. Higher is worse.</source>
        <translation>How far each device can be trusted, scored 0 to 100 from Microsoft Defender for Endpoint. Higher is worse.</translation>
    </message>
    <message>
        <source>Every figure, those of earlier days included, is of the devices that match the filter now.</source>
        <translation>Every figure, those of earlier days included, is of the devices that match the filter now.</translation>
    </message>
    <message>
        <source>The figures of this chart as a table</source>
        <translation>The figures of this chart as a table</translation>
    </message>
    <message>
        <source>%1: trust of devices</source>
        <translation>%1: trust of devices</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pillar</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Profile and weights</source>
        <translation>Profile and weights</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>otherwise</translation>
    </message>
    <message>
        <source>Policy rehearsal</source>
        <translation>Policy rehearsal</translation>
    </message>
    <message>
        <source>Nothing is enforced by Trustgauge. This is a rehearsal: the first rule that matches a device decides.</source>
        <translation>Nothing is enforced by Trustgauge. This is a rehearsal: the first rule that matches a device decides.</translation>
    </message>
    <message>
        <source>Devices by band</source>
        <translation>Devices by band</translation>
    </message>
    <message>
        <source>Devices by score</source>
        <translation>Devices by score</translation>
    </message>
    <message>
        <source>Devices above Trustworthy, day by day</source>
        <translation>Devices above Trustworthy, day by day</translation>
    </message>
    <message>
        <source>the report was cancelled</source>
        <translation>the report was cancelled</translation>
    </message>
    <message>
        <source>the pages could not be drawn</source>
        <translation>the pages could not be drawn</translation>
    </message>
    <message>
        <source>The figures of this chart as a table: page %1</source>
        <translation>The figures of this chart as a table: page %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>there are no texts in &apos;%1&apos;; choose one of: %2</source>
        <translation>there are no texts in &apos;%1&apos;; choose one of: %2</translation>
    </message>
    <message>
        <source>the store no longer has this cycle</source>
        <translation>the store no longer has this cycle</translation>
    </message>
    <message>
        <source>holds no finished cycle of &quot;%1&quot;; poll it first</source>
        <translation>holds no finished cycle of &quot;%1&quot;; poll it first</translation>
    </message>
    <message>
        <source>Scored with another profile than the day before: %1.</source>
        <comment>days</comment>
        <translation>Scored with another profile than the day before: %1.</translation>
    </message>
</context>
<context>
    <name>SavedAnswers</name>
    <message>
        <source>%1 is one of several pages: it names a next one (@odata.nextLink), and no file that was given continues it. Save the other pages, too.</source>
        <translation>%1 is one of several pages: it names a next one (@odata.nextLink), and no file that was given continues it. Save the other pages, too.</translation>
    </message>
    <message>
        <source>The devices on them are not in the result.</source>
        <translation>The devices on them are not in the result.</translation>
    </message>
    <message>
        <source>The antivirus state of devices without a row is unknown.</source>
        <translation>The antivirus state of devices without a row is unknown.</translation>
    </message>
    <message>
        <source>The critical CVEs of devices without a row are unknown.</source>
        <translation>The critical CVEs of devices without a row are unknown.</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>critical and operational must total 100, not %1</source>
        <translation>critical and operational must total 100, not %1</translation>
    </message>
    <message>
        <source>is %1, but all of its weights are 0</source>
        <translation>is %1, but all of its weights are 0</translation>
    </message>
    <message>
        <source>is rescaled: its attainable total is %1, not 100</source>
        <translation>is rescaled: its attainable total is %1, not 100</translation>
    </message>
    <message>
        <source>is %1, less than the %2 of the step before it: the weights do not rise with severity or age</source>
        <translation>is %1, less than the %2 of the step before it: the weights do not rise with severity or age</translation>
    </message>
    <message>
        <source>must be four rising whole numbers from %1 to %2</source>
        <translation>must be four rising whole numbers from %1 to %2</translation>
    </message>
    <message>
        <source>must be from %1 to %2 with at most one decimal</source>
        <translation>must be from %1 to %2 with at most one decimal</translation>
    </message>
    <message>
        <source>a profile</source>
        <translation>a profile</translation>
    </message>
    <message>
        <source>is UTF-16; save it as UTF-8</source>
        <translation>is UTF-16; save it as UTF-8</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>is empty</translation>
    </message>
    <message>
        <source>is no valid JSON: %1</source>
        <translation>is no valid JSON: %1</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>must be a text that is not empty</translation>
    </message>
    <message>
        <source>(file)</source>
        <translation>(file)</translation>
    </message>
</context>
<context>
    <name>SecretLifetime</name>
    <message>
        <source>days past: %1</source>
        <translation>days past: %1</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>today is the last day</translation>
    </message>
    <message>
        <source>days left: %1</source>
        <translation>days left: %1</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>Show the secret</source>
        <translation>Show the secret</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Hide the secret</translation>
    </message>
</context>
<context>
    <name>SecretReminder</name>
    <message>
        <source>The certificate&apos;s last day shows itself with the first poll.</source>
        <translation>The certificate&apos;s last day shows itself with the first poll.</translation>
    </message>
    <message>
        <source>No expiry date of the client secret is noted.</source>
        <translation>No expiry date of the client secret is noted.</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>The certificate expired on %1.</translation>
    </message>
    <message>
        <source>By the noted date, the client secret expired on %1.</source>
        <translation>By the noted date, the client secret expired on %1.</translation>
    </message>
    <message>
        <source>The certificate expires today.</source>
        <translation>The certificate expires today.</translation>
    </message>
    <message>
        <source>The client secret expires today.</source>
        <translation>The client secret expires today.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate expires in %n day(s), on %1.</source>
        <translation>
            <numerusform>The certificate expires in %n day, on %1.</numerusform>
            <numerusform>The certificate expires in %n days, on %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The client secret expires in %n day(s), on %1.</source>
        <translation>
            <numerusform>The client secret expires in %n day, on %1.</numerusform>
            <numerusform>The client secret expires in %n days, on %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate: expired</source>
        <translation>Certificate: expired</translation>
    </message>
    <message>
        <source>Secret: expired</source>
        <translation>Secret: expired</translation>
    </message>
    <message numerus="yes">
        <source>Certificate: %n day(s) left</source>
        <translation>
            <numerusform>Certificate: %n day left</numerusform>
            <numerusform>Certificate: %n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Secret: %n day(s) left</source>
        <translation>
            <numerusform>Secret: %n day left</numerusform>
            <numerusform>Secret: %n days left</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the certificate…</source>
        <translation>Replace the certificate…</translation>
    </message>
    <message>
        <source>Replace the secret…</source>
        <translation>Replace the secret…</translation>
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
    <name>Source</name>
    <message>
        <source>device by device</source>
        <translation>device by device</translation>
    </message>
    <message>
        <source>in bulk</source>
        <translation>in bulk</translation>
    </message>
    <message>
        <source>bulk list</source>
        <translation>bulk list</translation>
    </message>
    <message>
        <source>from export files</source>
        <translation>from export files</translation>
    </message>
    <message>
        <source>export</source>
        <translation>export</translation>
    </message>
    <message>
        <source>by changes</source>
        <translation>by changes</translation>
    </message>
    <message>
        <source>one call a device</source>
        <translation>one call a device</translation>
    </message>
    <message>
        <source>One call a device</source>
        <translation>One call a device</translation>
    </message>
    <message>
        <source>bulk pages</source>
        <translation>bulk pages</translation>
    </message>
    <message>
        <source>Bulk pages</source>
        <translation>Bulk pages</translation>
    </message>
    <message>
        <source>export files</source>
        <translation>export files</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>Export files</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatic</translation>
    </message>
    <message>
        <source>Automatic: what finishes soonest</source>
        <translation>Automatic: what finishes soonest</translation>
    </message>
    <message>
        <source>None: no licence for them</source>
        <translation>None: no licence for them</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>is damaged: %1</source>
        <translation>is damaged: %1</translation>
    </message>
    <message>
        <source>the cycle was never begun</source>
        <translation>the cycle was never begun</translation>
    </message>
    <message>
        <source>holds no cycle of &quot;%1&quot;; poll it first</source>
        <translation>holds no cycle of &quot;%1&quot;; poll it first</translation>
    </message>
    <message>
        <source>vulnerability records could not be kept on their way: %1</source>
        <translation>vulnerability records could not be kept on their way: %1</translation>
    </message>
    <message>
        <source>was removed while it was made</source>
        <translation>was removed while it was made</translation>
    </message>
    <message>
        <source>the cycle was not stored</source>
        <translation>the cycle was not stored</translation>
    </message>
    <message>
        <source>is a database, but not one of Trustgauge</source>
        <translation>is a database, but not one of Trustgauge</translation>
    </message>
    <message>
        <source>was written by a newer version of Trustgauge (schema %1, known %2)</source>
        <translation>was written by a newer version of Trustgauge (schema %1, known %2)</translation>
    </message>
    <message>
        <source>was written again and again while it was read</source>
        <translation>was written again and again while it was read</translation>
    </message>
    <message>
        <source>the tenant&apos;s row was not made</source>
        <translation>the tenant&apos;s row was not made</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>cannot be opened: %1</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>cannot be made: %1</translation>
    </message>
    <message>
        <source>is a link, and such are not followed beside a store; remove it</source>
        <translation>is a link, and such are not followed beside a store; remove it</translation>
    </message>
    <message>
        <source>is no regular file, and lies in the place of the store&apos;s log; remove it</source>
        <translation>is no regular file, and lies in the place of the store&apos;s log; remove it</translation>
    </message>
    <message>
        <source>is not there, but what was last written to it is (&quot;%1&quot;): put the store back beside it</source>
        <translation>is not there, but what was last written to it is (&quot;%1&quot;): put the store back beside it</translation>
    </message>
    <message>
        <source>there is no such store; poll a tenant first</source>
        <translation>there is no such store; poll a tenant first</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>cannot be written: %1</translation>
    </message>
    <message>
        <source>cannot be written: its folder must take files beside it (%1)</source>
        <translation>cannot be written: its folder must take files beside it (%1)</translation>
    </message>
    <message>
        <source>the store cannot be copied to be read: %1</source>
        <translation>the store cannot be copied to be read: %1</translation>
    </message>
    <message>
        <source>cannot be locked: %1</source>
        <translation>cannot be locked: %1</translation>
    </message>
    <message>
        <source>holds vulnerability records that cannot be read</source>
        <translation>holds vulnerability records that cannot be read</translation>
    </message>
    <message>
        <source>there is no memory to compress records</source>
        <translation>there is no memory to compress records</translation>
    </message>
    <message>
        <source>the vulnerability records that were kept are others by now</source>
        <translation>the vulnerability records that were kept are others by now</translation>
    </message>
    <message>
        <source>is damaged: the vulnerability records are not as they were stored</source>
        <translation>is damaged: the vulnerability records are not as they were stored</translation>
    </message>
    <message>
        <source>the newest cycle of &quot;%1&quot; is not there any more</source>
        <translation>the newest cycle of &quot;%1&quot; is not there any more</translation>
    </message>
    <message>
        <source>the cycle of %1</source>
        <translation>the cycle of %1</translation>
    </message>
    <message>
        <source>%1 has no readable &quot;%2&quot;</source>
        <translation>%1 has no readable &quot;%2&quot;</translation>
    </message>
    <message>
        <source>a cycle</source>
        <translation>a cycle</translation>
    </message>
    <message>
        <source>%1 has an unreadable profile</source>
        <translation>%1 has an unreadable profile</translation>
    </message>
    <message>
        <source>%1 is not as it was stored</source>
        <translation>%1 is not as it was stored</translation>
    </message>
    <message>
        <source>a cycle of &quot;%1&quot; has no readable &quot;%2&quot;</source>
        <translation>a cycle of &quot;%1&quot; has no readable &quot;%2&quot;</translation>
    </message>
    <message>
        <source>the device &quot;%1&quot; is not as it was stored</source>
        <translation>the device &quot;%1&quot; is not as it was stored</translation>
    </message>
    <message>
        <source>the rows of a device are there twice, or by half</source>
        <translation>the rows of a device are there twice, or by half</translation>
    </message>
    <message>
        <source>what was written was not read back</source>
        <translation>what was written was not read back</translation>
    </message>
    <message>
        <source>its table &quot;%1&quot; is missing</source>
        <translation>its table &quot;%1&quot; is missing</translation>
    </message>
    <message>
        <source>its table &quot;%1&quot; lacks the column &quot;%2&quot;, or has another in its place</source>
        <translation>its table &quot;%1&quot; lacks the column &quot;%2&quot;, or has another in its place</translation>
    </message>
    <message>
        <source>it holds a %1 of somebody else, &quot;%2&quot;</source>
        <translation>it holds a %1 of somebody else, &quot;%2&quot;</translation>
    </message>
    <message>
        <source>is damaged, or no store: the database says: %1</source>
        <translation>is damaged, or no store: the database says: %1</translation>
    </message>
    <message>
        <source>the database says: %1</source>
        <translation>the database says: %1</translation>
    </message>
    <message>
        <source>is damaged: it is shorter than it should be</source>
        <translation>is damaged: it is shorter than it should be</translation>
    </message>
    <message>
        <source>the database says: %1 (%2); make room on its disk and try again, nothing that was stored before is lost</source>
        <translation>the database says: %1 (%2); make room on its disk and try again, nothing that was stored before is lost</translation>
    </message>
    <message>
        <source>the database says: %1 (%2)</source>
        <translation>the database says: %1 (%2)</translation>
    </message>
    <message>
        <source>it says to have the schema version %1, which there never was</source>
        <translation>it says to have the schema version %1, which there never was</translation>
    </message>
    <message>
        <source>%1 could be read by every user of this computer; it is its owner&apos;s alone now, and so is what lies beside it.</source>
        <translation>%1 could be read by every user of this computer; it is its owner&apos;s alone now, and so is what lies beside it.</translation>
    </message>
    <message>
        <source>a tenant that it holds cycles of is not there any more</source>
        <translation>a tenant that it holds cycles of is not there any more</translation>
    </message>
    <message>
        <source>is a link that leads nowhere</source>
        <translation>is a link that leads nowhere</translation>
    </message>
    <message>
        <source>is a folder, not a database</source>
        <translation>is a folder, not a database</translation>
    </message>
    <message>
        <source>is no regular file</source>
        <translation>is no regular file</translation>
    </message>
    <message>
        <source>is damaged: it is empty, which a store never is</source>
        <translation>is damaged: it is empty, which a store never is</translation>
    </message>
    <message>
        <source>is damaged, or no store: it is too short for a database</source>
        <translation>is damaged, or no store: it is too short for a database</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>another program</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (process %2)</translation>
    </message>
    <message>
        <source>is shown by %1 already</source>
        <translation>is shown by %1 already</translation>
    </message>
    <message>
        <source>is polled on schedule by %1 already</source>
        <translation>is polled on schedule by %1 already</translation>
    </message>
    <message>
        <source>is being polled by %1</source>
        <translation>is being polled by %1</translation>
    </message>
    <message>
        <source>is being published by %1</source>
        <translation>is being published by %1</translation>
    </message>
    <message>
        <source>a kept answer about vulnerabilities is not as it was stored; &apos;poll --fresh&apos; asks for it anew</source>
        <translation>a kept answer about vulnerabilities is not as it was stored; &apos;poll --fresh&apos; asks for it anew</translation>
    </message>
    <message>
        <source>the vulnerability records are not as they were stored; &apos;poll --fresh&apos; asks for them anew</source>
        <translation>the vulnerability records are not as they were stored; &apos;poll --fresh&apos; asks for them anew</translation>
    </message>
    <message numerus="yes">
        <source>%1 stored %n device(s), and holds %2 now</source>
        <translation>
            <numerusform>%1 stored %n device, and holds %2 now</numerusform>
            <numerusform>%1 stored %n devices, and holds %2 now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were waiting to be published, and there are %1 now</source>
        <translation>
            <numerusform>%n record was waiting to be published, and there are %1 now</numerusform>
            <numerusform>%n records were waiting to be published, and there are %1 now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were kept as published, and there are %1 now</source>
        <translation>
            <numerusform>%n record was kept as published, and there are %1 now</numerusform>
            <numerusform>%n records were kept as published, and there are %1 now</numerusform>
        </translation>
    </message>
    <message>
        <source>no cycle of &quot;%1&quot; has had this device</source>
        <translation>no cycle of &quot;%1&quot; has had this device</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>was stopped</translation>
    </message>
    <message>
        <source>exists already; a backup never replaces a file</source>
        <translation>exists already; a backup never replaces a file</translation>
    </message>
    <message>
        <source>its pages are damaged: %1</source>
        <translation>its pages are damaged: %1</translation>
    </message>
    <message>
        <source>records of &quot;%1&quot; to be published are not there any more</source>
        <translation>records of &quot;%1&quot; to be published are not there any more</translation>
    </message>
    <message>
        <source>how long its cycles are kept is not there any more</source>
        <translation>how long its cycles are kept is not there any more</translation>
    </message>
    <message>
        <source>%1; not everything of &quot;%2&quot; can be read any more</source>
        <translation>%1; not everything of &quot;%2&quot; can be read any more</translation>
    </message>
    <message>
        <source>is being thinned by %1</source>
        <translation>is being thinned by %1</translation>
    </message>
    <message>
        <source>the alerts of device &quot;%1&quot; are not as they were stored</source>
        <translation>the alerts of device &quot;%1&quot; are not as they were stored</translation>
    </message>
    <message>
        <source>the profile&apos;s row was not made</source>
        <translation>the profile&apos;s row was not made</translation>
    </message>
    <message>
        <source>is a file, which has no users of its own; rights are given on a server</source>
        <translation>is a file, which has no users of its own; rights are given on a server</translation>
    </message>
    <message>
        <source>its server has no user &quot;%1&quot;; make it first (CREATE ROLE .. LOGIN)</source>
        <translation>its server has no user &quot;%1&quot;; make it first (CREATE ROLE .. LOGIN)</translation>
    </message>
    <message>
        <source>holds no tenant &quot;%1&quot;</source>
        <translation>holds no tenant &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the server cannot be reached: %1</source>
        <translation>the server cannot be reached: %1</translation>
    </message>
    <message>
        <source>the connection to the server was lost: %1</source>
        <translation>the connection to the server was lost: %1</translation>
    </message>
    <message>
        <source>the server&apos;s user lacks a right: %1</source>
        <translation>the server&apos;s user lacks a right: %1</translation>
    </message>
    <message>
        <source>the disk of the server is full: %1; nothing that was stored before is lost</source>
        <translation>the disk of the server is full: %1; nothing that was stored before is lost</translation>
    </message>
    <message>
        <source>the server is overloaded: %1</source>
        <translation>the server is overloaded: %1</translation>
    </message>
    <message>
        <source>the server says: %1</source>
        <translation>the server says: %1</translation>
    </message>
    <message>
        <source>is damaged, or no store: the server says: %1</source>
        <translation>is damaged, or no store: the server says: %1</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3, since %4)</source>
        <translation>%1 (process %2 on %3, since %4)</translation>
    </message>
    <message>
        <source>is no URI of a PostgreSQL server, such as postgresql://USER@HOST/DATABASE?sslmode=verify-full</source>
        <translation>is no URI of a PostgreSQL server, such as postgresql://USER@HOST/DATABASE?sslmode=verify-full</translation>
    </message>
    <message>
        <source>has a password in it, where others can read it; give it in TRUSTGAUGE_STORE_PASSWORD, or in the file that PGPASSFILE names</source>
        <translation>has a password in it, where others can read it; give it in TRUSTGAUGE_STORE_PASSWORD, or in the file that PGPASSFILE names</translation>
    </message>
    <message>
        <source>must name the server&apos;s host and the database itself</source>
        <translation>must name the server&apos;s host and the database itself</translation>
    </message>
    <message>
        <source>could be reached in plain text on another host (%1); add sslmode=verify-full and, for an authority of your own, sslrootcert=FILE</source>
        <translation>could be reached in plain text on another host (%1); add sslmode=verify-full and, for an authority of your own, sslrootcert=FILE</translation>
    </message>
    <message>
        <source>is on a server older than PostgreSQL 13</source>
        <translation>is on a server older than PostgreSQL 13</translation>
    </message>
    <message>
        <source>is in a database whose encoding is not UTF8</source>
        <translation>is in a database whose encoding is not UTF8</translation>
    </message>
    <message>
        <source>lies on a server; back it up with the server&apos;s own tools, such as &apos;pg_dump --schema=trustgauge&apos;</source>
        <translation>lies on a server; back it up with the server&apos;s own tools, such as &apos;pg_dump --schema=trustgauge&apos;</translation>
    </message>
    <message>
        <source>the rows of &quot;%1&quot; were not written as they were read</source>
        <translation>the rows of &quot;%1&quot; were not written as they were read</translation>
    </message>
    <message>
        <source>holds tenants already; a copy never replaces a store</source>
        <translation>holds tenants already; a copy never replaces a store</translation>
    </message>
    <message>
        <source>exists already; a copy never replaces a store</source>
        <translation>exists already; a copy never replaces a store</translation>
    </message>
    <message>
        <source>%1; the tenants with their history were copied, but not all profiles and policies</source>
        <translation>%1; the tenants with their history were copied, but not all profiles and policies</translation>
    </message>
    <message>
        <source>is no longer there</source>
        <translation>is no longer there</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>the server does not answer</translation>
    </message>
    <message>
        <source>the server refused the sign-in: %1. Check the user in the URI, and give the password in TRUSTGAUGE_STORE_PASSWORD, in the file that PGPASSFILE names, or in the keychain</source>
        <translation>the server refused the sign-in: %1. Check the user in the URI, and give the password in TRUSTGAUGE_STORE_PASSWORD, in the file that PGPASSFILE names, or in the keychain</translation>
    </message>
    <message>
        <source>the server undid the transaction at its end; nothing of it was stored</source>
        <translation>the server undid the transaction at its end; nothing of it was stored</translation>
    </message>
    <message>
        <source>has a character in it that must be percent-encoded in a URI, or a password, which does not belong there</source>
        <translation>has a character in it that must be percent-encoded in a URI, or a password, which does not belong there</translation>
    </message>
    <message>
        <source>how long cycles are kept holds for all tenants, so only a user who may work on all of them may change it</source>
        <translation>how long cycles are kept holds for all tenants, so only a user who may work on all of them may change it</translation>
    </message>
    <message>
        <source>the connection that kept other programs away was lost, and another one may be at work by now; so what this program was about to store was not stored</source>
        <translation>the connection that kept other programs away was lost, and another one may be at work by now; so what this program was about to store was not stored</translation>
    </message>
    <message>
        <source>only the user who made this store can give rights to it</source>
        <translation>only the user who made this store can give rights to it</translation>
    </message>
    <message>
        <source>the server&apos;s user has no right to this store; the user who made it gives rights, with &apos;store grant&apos;</source>
        <translation>the server&apos;s user has no right to this store; the user who made it gives rights, with &apos;store grant&apos;</translation>
    </message>
</context>
<context>
    <name>StoreTrial</name>
    <message>
        <source>on this computer</source>
        <translation>on this computer</translation>
    </message>
    <message>
        <source>%1, port %2, answers</source>
        <translation>%1, port %2, answers</translation>
    </message>
    <message>
        <source>Check the host&apos;s name and port, whether the server listens to the network (listen_addresses), and the firewalls on the way.</source>
        <translation>Check the host&apos;s name and port, whether the server listens to the network (listen_addresses), and the firewalls on the way.</translation>
    </message>
    <message>
        <source>as %1, to the database %2</source>
        <translation>as %1, to the database %2</translation>
    </message>
    <message>
        <source>agreed on, or not needed</source>
        <translation>agreed on, or not needed</translation>
    </message>
    <message>
        <source>The server is starting or ending; try again soon.</source>
        <translation>The server is starting or ending; try again soon.</translation>
    </message>
    <message>
        <source>Give the user&apos;s password.</source>
        <translation>Give the user&apos;s password.</translation>
    </message>
    <message>
        <source>Check the user&apos;s name and password.</source>
        <translation>Check the user&apos;s name and password.</translation>
    </message>
    <message>
        <source>Whoever keeps the server must have made the user and the database, and let the user in from this computer (pg_hba.conf).</source>
        <translation>Whoever keeps the server must have made the user and the database, and let the user in from this computer (pg_hba.conf).</translation>
    </message>
    <message>
        <source>Start the server, or check the folder of its socket.</source>
        <translation>Start the server, or check the folder of its socket.</translation>
    </message>
    <message>
        <source>The server must speak TLS (ssl = on), under the host name that the URI has. Of an authority of your own, name the certificate&apos;s file in the URI: sslrootcert=FILE.</source>
        <translation>The server must speak TLS (ssl = on), under the host name that the URI has. Of an authority of your own, name the certificate&apos;s file in the URI: sslrootcert=FILE.</translation>
    </message>
    <message>
        <source>not in use: it stays on this computer</source>
        <translation>not in use: it stays on this computer</translation>
    </message>
    <message>
        <source>may make the store</source>
        <translation>may make the store</translation>
    </message>
    <message>
        <source>the database has no store, and %1 may not make one</source>
        <translation>the database has no store, and %1 may not make one</translation>
    </message>
    <message>
        <source>Let the owner of the database make it: the first poll into it does so.</source>
        <translation>Let the owner of the database make it: the first poll into it does so.</translation>
    </message>
    <message>
        <source>%1 may not use the store</source>
        <translation>%1 may not use the store</translation>
    </message>
    <message>
        <source>Let whoever keeps the store run: trustgauge-cli store grant reader %1 --store URI</source>
        <translation>Let whoever keeps the store run: trustgauge-cli store grant reader %1 --store URI</translation>
    </message>
    <message>
        <source>operator: look, tune, poll and publish</source>
        <translation>operator: look, tune, poll and publish</translation>
    </message>
    <message>
        <source>reader: look, export and tune</source>
        <translation>reader: look, export and tune</translation>
    </message>
    <message>
        <source>the server is older than PostgreSQL 13</source>
        <translation>the server is older than PostgreSQL 13</translation>
    </message>
    <message>
        <source>Take a newer one.</source>
        <translation>Take a newer one.</translation>
    </message>
    <message>
        <source>the encoding of the database is not UTF8</source>
        <translation>the encoding of the database is not UTF8</translation>
    </message>
    <message>
        <source>Make the database anew, with ENCODING &apos;UTF8&apos;.</source>
        <translation>Make the database anew, with ENCODING &apos;UTF8&apos;.</translation>
    </message>
    <message>
        <source>there is none yet; it is made when the store is opened</source>
        <translation>there is none yet; it is made when the store is opened</translation>
    </message>
    <message>
        <source>schema %1, of a newer Trustgauge; this one knows %2</source>
        <translation>schema %1, of a newer Trustgauge; this one knows %2</translation>
    </message>
    <message>
        <source>Update Trustgauge on this computer.</source>
        <translation>Update Trustgauge on this computer.</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>schema %1</translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
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
        <source>Enter the application (client) id.</source>
        <translation>Enter the application (client) id.</translation>
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
    <message>
        <source>Enter the address of the REST proxy.</source>
        <translation>Enter the address of the REST proxy.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s user name to this password.</source>
        <translation>Enter the proxy&apos;s user name to this password.</translation>
    </message>
    <message>
        <source>A user name of a proxy cannot hold a colon.</source>
        <translation>A user name of a proxy cannot hold a colon.</translation>
    </message>
    <message>
        <source>Choose the certificate with its private key.</source>
        <translation>Choose the certificate with its private key.</translation>
    </message>
    <message>
        <source>This is a domain name. Enter the directory (tenant) id, a GUID: the Overview of Microsoft Entra ID shows it, and so does the app registration.</source>
        <translation>This is a domain name. Enter the directory (tenant) id, a GUID: the Overview of Microsoft Entra ID shows it, and so does the app registration.</translation>
    </message>
    <message>
        <source>Enter the secret without the quotation marks.</source>
        <translation>Enter the secret without the quotation marks.</translation>
    </message>
    <message>
        <source>This is not understood as a date. Choose it from the calendar, type it as 2030-01-31, or leave it empty.</source>
        <translation>This is not understood as a date. Choose it from the calendar, type it as 2030-01-31, or leave it empty.</translation>
    </message>
    <message>
        <source>Enter the user whose password it is.</source>
        <translation>Enter the user whose password it is.</translation>
    </message>
    <message>
        <source>“%1” is this tenant already.</source>
        <translation>“%1” is this tenant already.</translation>
    </message>
</context>
<context>
    <name>TenantHealth</name>
    <message>
        <source>polling now</source>
        <translation>polling now</translation>
    </message>
    <message>
        <source>polled by another program</source>
        <translation>polled by another program</translation>
    </message>
    <message>
        <source>last poll failed</source>
        <translation>last poll failed</translation>
    </message>
    <message>
        <source>last poll failed %1</source>
        <comment>age</comment>
        <translation>last poll failed %1</translation>
    </message>
    <message>
        <source>%1 cycle %2</source>
        <comment>state, age</comment>
        <translation>%1 cycle %2</translation>
    </message>
    <message>
        <source>never polled</source>
        <translation>never polled</translation>
    </message>
    <message>
        <source>The last poll failed. %1</source>
        <translation>The last poll failed. %1</translation>
    </message>
    <message>
        <source>The poll of %1 failed. %2</source>
        <comment>time, reason</comment>
        <translation>The poll of %1 failed. %2</translation>
    </message>
    <message>
        <source>Shown is the last good cycle, of %1, %2.</source>
        <comment>time, age</comment>
        <translation>Shown is the last good cycle, of %1, %2.</translation>
    </message>
    <message>
        <source>No device of this tenant has been read yet.</source>
        <translation>No device of this tenant has been read yet.</translation>
    </message>
    <message>
        <source>Partial cycle of %1. %2</source>
        <comment>time, reason</comment>
        <translation>Partial cycle of %1. %2</translation>
    </message>
    <message>
        <source>What is missing is unknown, not safe: scores may be too low. It is published only when you say so.</source>
        <translation>What is missing is unknown, not safe: scores may be too low. It is published only when you say so.</translation>
    </message>
</context>
<context>
    <name>TrayStatus</name>
    <message>
        <source>%1, next %2</source>
        <comment>tenant and last cycle, time</comment>
        <translation>%1, next %2</translation>
    </message>
    <message>
        <source>Trustgauge: polling is paused</source>
        <translation>Trustgauge: polling is paused</translation>
    </message>
    <message>
        <source>Trustgauge: the store cannot be used</source>
        <translation>Trustgauge: the store cannot be used</translation>
    </message>
    <message>
        <source>Worst band of a device: %1</source>
        <translation>Worst band of a device: %1</translation>
    </message>
    <message>
        <source>Trustgauge: the list of tenants cannot be read</source>
        <translation>Trustgauge: the list of tenants cannot be read</translation>
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
        <translation>Qt %1 (built with %2)</translation>
    </message>
    <message>
        <source>About Trustgauge</source>
        <translation>About Trustgauge</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Zero-trust device risk scores for Microsoft Defender for Endpoint.</source>
        <translation>Zero-trust device risk scores for Microsoft Defender for Endpoint.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later one, without any warranty.</source>
        <translation>Free software under the GNU General Public License, version 3 or any later one, without any warranty.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ActionBars</name>
    <message>
        <source>Devices by action</source>
        <translation>Devices by action</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln device(s), %2</source>
        <comment>action; share</comment>
        <translation>
            <numerusform>%1: %Ln device, %2</numerusform>
            <numerusform>%1: %Ln devices, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; compared with %2</source>
        <comment>devices of an action; of the other policy</comment>
        <translation>%1; compared with %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ActionsCard</name>
    <message>
        <source>Who meets which action</source>
        <translation>Who meets which action</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Scale of the bars</source>
        <translation>Scale of the bars</translation>
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
        <source>Devices by action as</source>
        <translation>Devices by action as</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Devices by action</source>
        <translation>Devices by action</translation>
    </message>
    <message>
        <source>dashed: what it is compared with</source>
        <translation>dashed: what it is compared with</translation>
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
        <translation>Log</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
</context>
<context>
    <name>Trustgauge::AlertSection</name>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Ask for the open alerts of this device</source>
        <translation>Ask for the open alerts of this device</translation>
    </message>
    <message>
        <source>Asks Defender for the alerts of this device that are not resolved. They are shown beside the score and do not count in it.</source>
        <translation>Asks Defender for the alerts of this device that are not resolved. They are shown beside the score and do not count in it.</translation>
    </message>
    <message>
        <source>Open alerts</source>
        <translation>Open alerts</translation>
    </message>
    <message>
        <source>Open alerts of the device</source>
        <translation>Open alerts of the device</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Asking…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be read.</source>
        <translation>
            <numerusform>%Ln more could not be read.</numerusform>
            <numerusform>%Ln more could not be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>None at %1.</source>
        <translation>None at %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln high</source>
        <extracomment>alerts of that severity</extracomment>
        <translation>
            <numerusform>%Ln high</numerusform>
            <numerusform>%Ln high</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln medium</source>
        <translation>
            <numerusform>%Ln medium</numerusform>
            <numerusform>%Ln medium</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln low</source>
        <translation>
            <numerusform>%Ln low</numerusform>
            <numerusform>%Ln low</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at %1.</source>
        <extracomment>%1 is a time, %2 a list such as &quot;1 high, 2 low&quot;</extracomment>
        <translation>
            <numerusform>%Ln at %1.</numerusform>
            <numerusform>%Ln at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at %1 (%2).</source>
        <translation>
            <numerusform>%Ln at %1 (%2).</numerusform>
            <numerusform>%Ln at %1 (%2).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::AlertTeller</name>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>Trustgauge::AllTenantsPage</name>
    <message>
        <source>Tenants</source>
        <translation>Tenants</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>each under its own profile</source>
        <translation>each under its own profile</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>Run the doctor</translation>
    </message>
    <message>
        <source>Poll all now</source>
        <translation>Poll all now</translation>
    </message>
    <message>
        <source>Worst devices</source>
        <translation>Worst devices</translation>
    </message>
    <message>
        <source>Worst devices of all tenants</source>
        <translation>Worst devices of all tenants</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>There is no tenant yet.</source>
        <translation>There is no tenant yet.</translation>
    </message>
    <message>
        <source>All tenants will stand here side by side, with their state and their worst devices.</source>
        <translation>All tenants will stand here side by side, with their state and their worst devices.</translation>
    </message>
    <message>
        <source>of all tenants</source>
        <translation>of all tenants</translation>
    </message>
    <message numerus="yes">
        <source>at least; %Ln tenant(s) lack data</source>
        <translation>
            <numerusform>at least; %Ln tenant lacks data</numerusform>
            <numerusform>at least; %Ln tenants lack data</numerusform>
        </translation>
    </message>
    <message>
        <source>none needs you</source>
        <translation>none needs you</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln needs you</numerusform>
            <numerusform>%Ln need you</numerusform>
        </translation>
    </message>
    <message>
        <source>in no band</source>
        <translation>in no band</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) with the highest scores</source>
        <translation>
            <numerusform>%Ln device with the highest scores</numerusform>
            <numerusform>%Ln devices with the highest scores</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the devices of all tenants</source>
        <translation>Filter the devices of all tenants</translation>
    </message>
    <message>
        <source>Filter the devices of all tenants, for example %1</source>
        <translation>Filter the devices of all tenants, for example %1</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Writes the tenants with their counts as a CSV file</source>
        <translation>Writes the tenants with their counts as a CSV file</translation>
    </message>
    <message>
        <source>Export the tenants as CSV</source>
        <translation>Export the tenants as CSV</translation>
    </message>
    <message>
        <source>none matches</source>
        <translation>none matches</translation>
    </message>
    <message>
        <source>that match</source>
        <translation>that match</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the tenants</source>
        <translation>Export the tenants</translation>
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
        <translation>%1 was written.</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>%1 rows were written to %2.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::AppliedNotes</name>
    <message>
        <source>Preview publishing</source>
        <translation>Preview publishing</translation>
    </message>
    <message>
        <source>Preview publishing of %1</source>
        <comment>tenant</comment>
        <translation>Preview publishing of %1</translation>
    </message>
    <message>
        <source>Opens Publishing: what would be sent, the brake, and the button that sends it</source>
        <translation>Opens Publishing: what would be sent, the brake, and the button that sends it</translation>
    </message>
    <message>
        <source>Nothing goes out: it has no publishing target.</source>
        <translation>Nothing goes out: it has no publishing target.</translation>
    </message>
    <message>
        <source>Nothing goes out: the demo is never published to another computer.</source>
        <translation>Nothing goes out: the demo is never published to another computer.</translation>
    </message>
    <message>
        <source>Looking what has gone out…</source>
        <translation>Looking what has gone out…</translation>
    </message>
    <message>
        <source>Nothing has gone out yet: poll the tenant first.</source>
        <translation>Nothing has gone out yet: poll the tenant first.</translation>
    </message>
    <message>
        <source>What has gone out last was scored with it already.</source>
        <translation>What has gone out last was scored with it already.</translation>
    </message>
    <message>
        <source>The new scores are not out yet: what went out last was scored with another profile.</source>
        <translation>The new scores are not out yet: what went out last was scored with another profile.</translation>
    </message>
    <message>
        <source>The new scores are not out yet: the newest cycle was not published.</source>
        <translation>The new scores are not out yet: the newest cycle was not published.</translation>
    </message>
    <message>
        <source>More devices change band, or are missing, than the brake of %1 allows.</source>
        <translation>More devices change band, or are missing, than the brake of %1 allows.</translation>
    </message>
    <message>
        <source>That cycle is partial, so it goes out only when you say so.</source>
        <translation>That cycle is partial, so it goes out only when you say so.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ApplyDialog</name>
    <message>
        <source>Use a profile</source>
        <translation>Use a profile</translation>
    </message>
    <message>
        <source>Tenants, and what the profile would do to each</source>
        <translation>Tenants, and what the profile would do to each</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>All tenants</translation>
    </message>
    <message>
        <source>Tenants that are counted</source>
        <translation>Tenants that are counted</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Score tenants with “%1”?</source>
        <translation>Score tenants with “%1”?</translation>
    </message>
    <message>
        <source>The bands of each tenant&apos;s newest cycle are shown as they would be, and in brackets how they change. Hash of the profile: %1. Nothing is published by this.</source>
        <translation>The bands of each tenant&apos;s newest cycle are shown as they would be, and in brackets how they change. Hash of the profile: %1. Nothing is published by this.</translation>
    </message>
    <message numerus="yes">
        <source>Counted for %1 of %Ln tenant(s)…</source>
        <translation>
            <numerusform>Counted for %1 of %Ln tenant…</numerusform>
            <numerusform>Counted for %1 of %Ln tenants…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) of the chosen tenants change band.</source>
        <translation>
            <numerusform>%Ln device of the chosen tenants changes band.</numerusform>
            <numerusform>%Ln devices of the chosen tenants change band.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use for %Ln tenant(s)</source>
        <translation>
            <numerusform>Use for %Ln tenant</numerusform>
            <numerusform>Use for %Ln tenants</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tenant, its former profile</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Give each tenant its former profile back</source>
        <translation>Give each tenant its former profile back</translation>
    </message>
    <message>
        <source>Other tenants…</source>
        <translation>Other tenants…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in use for %Ln tenant(s).</source>
        <translation>
            <numerusform>“%1” is in use for %Ln tenant.</numerusform>
            <numerusform>“%1” is in use for %Ln tenants.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::ApplyModel</name>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Change band</source>
        <translation>Change band</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>devices, change</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>uses it already</source>
        <translation>uses it already</translation>
    </message>
    <message>
        <source>never polled</source>
        <translation>never polled</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>loading…</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>counting…</translation>
    </message>
</context>
<context>
    <name>Trustgauge::AsOfLine</name>
    <message>
        <source>As of %1, as scored then with %2 %3. Only to be read; everything else goes on with the newest cycle.</source>
        <comment>time, name of a profile, hash</comment>
        <translation>As of %1, as scored then with %2 %3. Only to be read; everything else goes on with the newest cycle.</translation>
    </message>
    <message>
        <source>That cycle cannot be shown: %1</source>
        <translation>That cycle cannot be shown: %1</translation>
    </message>
    <message>
        <source>Reading that cycle…</source>
        <translation>Reading that cycle…</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Back to now</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Trustgauge::Background</name>
    <message>
        <source>Poll all tenants now</source>
        <translation>Poll all tenants now</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Pause polling</translation>
    </message>
    <message>
        <source>Resume polling</source>
        <translation>Resume polling</translation>
    </message>
    <message>
        <source>Ask again when the window is closed</source>
        <translation>Ask again when the window is closed</translation>
    </message>
    <message>
        <source>Open Trustgauge</source>
        <translation>Open Trustgauge</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Trustgauge goes on polling</source>
        <translation>Trustgauge goes on polling</translation>
    </message>
    <message>
        <source>The window is closed; Trustgauge stays here in the tray. Its menu ends it.</source>
        <translation>The window is closed; Trustgauge stays here in the tray. Its menu ends it.</translation>
    </message>
    <message>
        <source>Close Trustgauge</source>
        <translation>Close Trustgauge</translation>
    </message>
    <message>
        <source>Go on polling?</source>
        <translation>Go on polling?</translation>
    </message>
    <message>
        <source>This desktop has no tray to stay in. Minimised, Trustgauge goes on polling on schedule; when it ends, nothing is polled or published until it is started again.</source>
        <translation>This desktop has no tray to stay in. Minimised, Trustgauge goes on polling on schedule; when it ends, nothing is polled or published until it is started again.</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Do not ask again</translation>
    </message>
    <message>
        <source>Keep running, minimised</source>
        <translation>Keep running, minimised</translation>
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
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln device(s)</source>
        <translation>
            <numerusform>%1: %Ln device</numerusform>
            <numerusform>%1: %Ln devices</numerusform>
        </translation>
    </message>
    <message>
        <source>no band</source>
        <translation>no band</translation>
    </message>
    <message>
        <source>%1, %2; before: %3, %4</source>
        <comment>devices, share; devices before, share before</comment>
        <translation>%1, %2; before: %3, %4</translation>
    </message>
    <message>
        <source>%1, %2; at worst: %3, %4</source>
        <comment>devices, share; devices at worst, share at worst</comment>
        <translation>%1, %2; at worst: %3, %4</translation>
    </message>
</context>
<context>
    <name>Trustgauge::BandLegend</name>
    <message>
        <source>Bands shown in the chart</source>
        <translation>Bands shown in the chart</translation>
    </message>
</context>
<context>
    <name>Trustgauge::BarChart</name>
    <message>
        <source>Save the chart…</source>
        <translation>Save the chart…</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Show as a table</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figures</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
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
        <source>Unknown, so not judged: %1.</source>
        <translation>Unknown, so not judged: %1.</translation>
    </message>
    <message>
        <source>Cheapest change to the next band</source>
        <translation>Cheapest change to the next band</translation>
    </message>
    <message>
        <source>Since the cycle before</source>
        <translation>Since the cycle before</translation>
    </message>
    <message>
        <source>completeness %1</source>
        <translation>completeness %1</translation>
    </message>
    <message>
        <source>Insufficient data: only %1 of the points can be judged, below the floor of %2. Unknown: %3.</source>
        <translation>Insufficient data: only %1 of the points can be judged, below the floor of %2. Unknown: %3.</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>Raw JSON</translation>
    </message>
    <message>
        <source>Asks Defender for the record of this device, and shows it as it comes.</source>
        <translation>Asks Defender for the record of this device, and shows it as it comes.</translation>
    </message>
    <message>
        <source>Open in portal</source>
        <translation>Open in portal</translation>
    </message>
    <message>
        <source>Opens the device&apos;s page in the Defender portal, in the browser.</source>
        <translation>Opens the device&apos;s page in the Defender portal, in the browser.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>score, band</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Cheapest change to the next band under the edited profile</source>
        <translation>Cheapest change to the next band under the edited profile</translation>
    </message>
</context>
<context>
    <name>Trustgauge::BudgetCard</name>
    <message>
        <source>Limits of the API</source>
        <translation>Limits of the API</translation>
    </message>
    <message>
        <source>Show the calls of the last hour</source>
        <translation>Show the calls of the last hour</translation>
    </message>
    <message>
        <source>Endpoint of which the calls are shown</source>
        <translation>Endpoint of which the calls are shown</translation>
    </message>
    <message>
        <source>Each endpoint has limits of its own</source>
        <translation>Each endpoint has limits of its own</translation>
    </message>
    <message>
        <source>Minute from</source>
        <translation>Minute from</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Left of the minute</source>
        <translation>Left of the minute</translation>
    </message>
    <message>
        <source>Calls of the hour</source>
        <translation>Calls of the hour</translation>
    </message>
    <message>
        <source>Calls in each minute of the last hour</source>
        <translation>Calls in each minute of the last hour</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>not asked yet</translation>
    </message>
    <message>
        <source>left: %1 of %2 this minute, %3 of %4 this hour</source>
        <translation>left: %1 of %2 this minute, %3 of %4 this hour</translation>
    </message>
    <message>
        <source>this service has no limits</source>
        <translation>this service has no limits</translation>
    </message>
</context>
<context>
    <name>Trustgauge::BundleDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Support bundle</translation>
    </message>
    <message>
        <source>Text of the support bundle</source>
        <translation>Text of the support bundle</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>This is everything that will be saved. Secrets and tokens are taken out; names of devices and people, addresses and hosts of your own are replaced by pseudonyms.</source>
        <translation>This is everything that will be saved. Secrets and tokens are taken out; names of devices and people, addresses and hosts of your own are replaced by pseudonyms.</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Save the support bundle</translation>
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
        <translation>Calls in each minute of the last hour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in the last hour</source>
        <translation>
            <numerusform>%Ln call in the last hour</numerusform>
            <numerusform>%Ln calls in the last hour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln call(s)</source>
        <extracomment>of a minute: %1 and %2 are times of day</extracomment>
        <translation>
            <numerusform>%1 to %2: %Ln call</numerusform>
            <numerusform>%1 to %2: %Ln calls</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of %2 that a minute allows</source>
        <translation>%1, of %2 that a minute allows</translation>
    </message>
    <message>
        <source>Calls per minute</source>
        <translation>Calls per minute</translation>
    </message>
    <message>
        <source>limit of a minute</source>
        <translation>limit of a minute</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CallModel</name>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation>Mean time</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Last</translation>
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
        <translation>Filter the calls</translation>
    </message>
    <message>
        <source>Filter by endpoint or result</source>
        <translation>Filter by endpoint or result</translation>
    </message>
    <message>
        <source>Copies the rows that are shown. None holds a secret.</source>
        <translation>Copies the rows that are shown. None holds a secret.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Calls of this program</source>
        <translation>Calls of this program</translation>
    </message>
    <message>
        <source>none since the start; a poll or the doctor makes some</source>
        <translation>none since the start; a poll or the doctor makes some</translation>
    </message>
    <message>
        <source>%1 since the start, of all tenants</source>
        <comment>calls</comment>
        <translation>%1 since the start, of all tenants</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln call</numerusform>
            <numerusform>%Ln calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::CellFilterActions</name>
    <message>
        <source>Filter by this cell</source>
        <translation>Filter by this cell</translation>
    </message>
    <message>
        <source>Leave out what is like this cell</source>
        <translation>Leave out what is like this cell</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CertificateField</name>
    <message>
        <source>From a file…</source>
        <translation>From a file…</translation>
    </message>
    <message>
        <source>Take certificate and private key from a PEM file</source>
        <translation>Take certificate and private key from a PEM file</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Paste</translation>
    </message>
    <message>
        <source>Take certificate and private key, as PEM text, from the clipboard</source>
        <translation>Take certificate and private key, as PEM text, from the clipboard</translation>
    </message>
    <message>
        <source>None chosen: a PEM text of the certificate with its private key.</source>
        <translation>None chosen: a PEM text of the certificate with its private key.</translation>
    </message>
    <message>
        <source>Certificate and private key</source>
        <translation>Certificate and private key</translation>
    </message>
    <message>
        <source>PEM text (*.pem *.key *.crt)</source>
        <translation>PEM text (*.pem *.key *.crt)</translation>
    </message>
    <message>
        <source>Certificate “%1”, thumbprint %2, valid from %3 to %4</source>
        <translation>Certificate “%1”, thumbprint %2, valid from %3 to %4</translation>
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
    <message>
        <source>To a worse band</source>
        <translation>To a worse band</translation>
    </message>
    <message>
        <source>To a better band</source>
        <translation>To a better band</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) fell to insufficient data</source>
        <translation>
            <numerusform>%Ln device fell to insufficient data</numerusform>
            <numerusform>%Ln devices fell to insufficient data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) came back from insufficient data</source>
        <translation>
            <numerusform>%Ln device came back from insufficient data</numerusform>
            <numerusform>%Ln devices came back from insufficient data</numerusform>
        </translation>
    </message>
    <message>
        <source>The cycle before cannot be read: %1</source>
        <translation>The cycle before cannot be read: %1</translation>
    </message>
    <message>
        <source>No cycle before this one is stored.</source>
        <translation>No cycle before this one is stored.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ChangesCard</name>
    <message>
        <source>How often it would have changed</source>
        <translation>How often it would have changed</translation>
    </message>
    <message>
        <source>Days in which changes of action are counted</source>
        <translation>Days in which changes of action are counted</translation>
    </message>
    <message>
        <source>days</source>
        <comment>after a number in a field</comment>
        <translation>days</translation>
    </message>
    <message>
        <source>Count changes</source>
        <translation>Count changes</translation>
    </message>
    <message>
        <source>Replays the stored cycles of these days under the rules as they are now</source>
        <translation>Replays the stored cycles of these days under the rules as they are now</translation>
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
        <source>Changes of action as</source>
        <translation>Changes of action as</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>Devices by changes of action</source>
        <translation>Devices by changes of action</translation>
    </message>
    <message>
        <source>Replaying the stored cycles…</source>
        <translation>Replaying the stored cycles…</translation>
    </message>
    <message>
        <source>Counting was cancelled.</source>
        <translation>Counting was cancelled.</translation>
    </message>
    <message>
        <source>A device whose action changes again and again annoys whoever uses it. The stored cycles tell how often that would have happened.</source>
        <translation>A device whose action changes again and again annoys whoever uses it. The stored cycles tell how often that would have happened.</translation>
    </message>
    <message>
        <source>In %1 of %2:</source>
        <comment>cycles; days</comment>
        <translation>In %1 of %2:</translation>
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
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 no device would have changed its action.</source>
        <comment>period</comment>
        <translation>%1 no device would have changed its action.</translation>
    </message>
    <message>
        <source>%1 %2 would have changed the action, at most %3.</source>
        <comment>period; devices; times</comment>
        <translation>%1 %2 would have changed the action, at most %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message>
        <source>This is of rules or devices from before; count again.</source>
        <translation>This is of rules or devices from before; count again.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln device(s) with more than two changes</source>
        <translation>
            <numerusform>Show %Ln device with more than two changes</numerusform>
            <numerusform>Show %Ln devices with more than two changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::ChangesChart</name>
    <message>
        <source>Devices whose action changed, by cycle</source>
        <translation>Devices whose action changed, by cycle</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln device(s) met another action than before</source>
        <comment>time</comment>
        <translation>
            <numerusform>%1: %Ln device met another action than before</numerusform>
            <numerusform>%1: %Ln devices met another action than before</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; compared with %2</source>
        <comment>changes; those of the other policy</comment>
        <translation>%1; compared with %2</translation>
    </message>
    <message>
        <source>Devices whose action changed, by cycle; dashed: what it is compared with</source>
        <translation>Devices whose action changed, by cycle; dashed: what it is compared with</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ChartCard</name>
    <message>
        <source>Scale of the bars</source>
        <translation>Scale of the bars</translation>
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
        <source>Save the chart…</source>
        <translation>Save the chart…</translation>
    </message>
    <message>
        <source>Chart or table (%1)</source>
        <translation>Chart or table (%1)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ChartSaver</name>
    <message>
        <source>cycle of %1</source>
        <translation>cycle of %1</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Save the chart</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Picture (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Drawing (*.svg)</translation>
    </message>
    <message>
        <source>Figures as CSV (*.csv)</source>
        <translation>Figures as CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CheckCard</name>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>Check this again</source>
        <translation>Check this again</translation>
    </message>
    <message>
        <source>Open the page for it</source>
        <translation>Open the page for it</translation>
    </message>
    <message>
        <source>choose one to see what it means</source>
        <translation>choose one to see what it means</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Seen: %1</translation>
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
        <translation>Search columns</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln column(s)</source>
        <translation>
            <numerusform>Search %Ln column</numerusform>
            <numerusform>Search %Ln columns</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Reset columns</translation>
    </message>
    <message>
        <source>The usual columns in their usual order and width</source>
        <translation>The usual columns in their usual order and width</translation>
    </message>
    <message>
        <source>Fit widths</source>
        <translation>Fit widths</translation>
    </message>
    <message>
        <source>As wide as headers and visible rows need</source>
        <translation>As wide as headers and visible rows need</translation>
    </message>
    <message>
        <source>stays in view</source>
        <translation>stays in view</translation>
    </message>
    <message>
        <source>sorted</source>
        <translation>sorted</translation>
    </message>
    <message>
        <source>sorted %1</source>
        <comment>place in the order</comment>
        <translation>sorted %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Space shows or hides a column; Alt+Up and Alt+Down move it.</source>
        <translation>Space shows or hides a column; Alt+Up and Alt+Down move it.</translation>
    </message>
    <message numerus="yes">
        <source>Shown, in this order (%Ln)</source>
        <translation>
            <numerusform>Shown, in this order (%Ln)</numerusform>
            <numerusform>Shown, in this order (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown (%Ln)</source>
        <translation>
            <numerusform>Not shown (%Ln)</numerusform>
            <numerusform>Not shown (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Search commands, tenants, profiles and devices</source>
        <translation>Search commands, tenants, profiles and devices</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CompareDialog</name>
    <message>
        <source>Compare profiles</source>
        <translation>Compare profiles</translation>
    </message>
    <message>
        <source>Left profile</source>
        <translation>Left profile</translation>
    </message>
    <message>
        <source>Right profile</source>
        <translation>Right profile</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Setting</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Settings that differ</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Devices by band</source>
        <translation>Devices by band</translation>
    </message>
    <message>
        <source>From the left profile (rows) to the right one; press a cell to list its devices</source>
        <translation>From the left profile (rows) to the right one; press a cell to list its devices</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Band</source>
        <comment>of a device</comment>
        <translation>Band</translation>
    </message>
    <message>
        <source>Devices that differ</source>
        <translation>Devices that differ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bands</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>What is compared</translation>
    </message>
    <message>
        <source>Export the devices…</source>
        <translation>Export the devices…</translation>
    </message>
    <message>
        <source>List in Devices</source>
        <translation>List in Devices</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Differ between %1</source>
        <translation>Differ between %1</translation>
    </message>
    <message>
        <source>“%1” has a fault and cannot be compared.</source>
        <translation>“%1” has a fault and cannot be compared.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparing…</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Mean score</translation>
    </message>
    <message>
        <source>Median score</source>
        <translation>Median score</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95th percentile</translation>
    </message>
    <message>
        <source>Both score alike.</source>
        <translation>Both score alike.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) differ.</source>
        <translation>
            <numerusform>%Ln setting differs.</numerusform>
            <numerusform>%Ln settings differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) change band.</source>
        <translation>
            <numerusform>%Ln device changes band.</numerusform>
            <numerusform>%Ln devices change band.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) differ in points.</source>
        <translation>
            <numerusform>%Ln device differs in points.</numerusform>
            <numerusform>%Ln devices differ in points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are listed here.</source>
        <translation>
            <numerusform>The first %Ln is listed here.</numerusform>
            <numerusform>The first %Ln are listed here.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>profiles</comment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bands, profiles</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Compare with a profile file</source>
        <translation>Compare with a profile file</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profiles (*.json)</translation>
    </message>
    <message>
        <source>Export the devices that differ</source>
        <translation>Export the devices that differ</translation>
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
        <source>Proxy user</source>
        <translation>Proxy user</translation>
    </message>
    <message>
        <source>empty: the proxy asks for none</source>
        <translation>empty: the proxy asks for none</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy password</translation>
    </message>
    <message>
        <source>empty: keep the one that is stored</source>
        <translation>empty: keep the one that is stored</translation>
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
</context>
<context>
    <name>Trustgauge::ConnectionTrial</name>
    <message>
        <source>Testing the connection</source>
        <translation>Testing the connection</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>The test was cancelled.</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Cancel the test</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Test connection</translation>
    </message>
    <message>
        <source>Signs in and reads a few devices; nothing is saved.</source>
        <translation>Signs in and reads a few devices; nothing is saved.</translation>
    </message>
    <message>
        <source>It does not work: %1</source>
        <translation>It does not work: %1</translation>
    </message>
    <message>
        <source>It works, with a warning: %1</source>
        <translation>It works, with a warning: %1</translation>
    </message>
    <message numerus="yes">
        <source>It works, with this warning and %Ln more: %1</source>
        <translation>
            <numerusform>It works, with this warning and %Ln more: %1</numerusform>
            <numerusform>It works, with this warning and %Ln more: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It works: the application can sign in and read what is needed.</source>
        <translation>It works: the application can sign in and read what is needed.</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Seen: %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ConsentCard</name>
    <message>
        <source>Admin consent</source>
        <translation>Admin consent</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copy the link</translation>
    </message>
    <message>
        <source>The consent link is on the clipboard.</source>
        <translation>The consent link is on the clipboard.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Open in the browser</translation>
    </message>
    <message>
        <source>Wait for the grant</source>
        <translation>Wait for the grant</translation>
    </message>
    <message numerus="yes">
        <source>Looks into a fresh token every %Ln second(s) until the needed permissions are there</source>
        <translation>
            <numerusform>Looks into a fresh token every second until the needed permissions are there</numerusform>
            <numerusform>Looks into a fresh token every %Ln seconds until the needed permissions are there</numerusform>
        </translation>
    </message>
    <message>
        <source>A Cloud Application, Application, Privileged Role or Global Administrator may grant it. It grants what the app registration lists and may replace an earlier grant.</source>
        <translation>A Cloud Application, Application, Privileged Role or Global Administrator may grant it. It grants what the app registration lists and may replace an earlier grant.</translation>
    </message>
    <message numerus="yes">
        <source>Looks again in %Ln second(s).</source>
        <translation>
            <numerusform>Looks again in %Ln second.</numerusform>
            <numerusform>Looks again in %Ln seconds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetches a fresh token…</source>
        <translation>Fetches a fresh token…</translation>
    </message>
    <message>
        <source>The permissions have arrived; run the checks once more.</source>
        <translation>The permissions have arrived; run the checks once more.</translation>
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
    <name>Trustgauge::CveSection</name>
    <message>
        <source>CVEs</source>
        <translation>CVEs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copies the whole list as a table.</source>
        <translation>Copies the whole list as a table.</translation>
    </message>
    <message>
        <source>Copy the list of CVEs</source>
        <translation>Copy the list of CVEs</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Export the list of CVEs</source>
        <translation>Export the list of CVEs</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Ask for the CVEs of this device</source>
        <translation>Ask for the CVEs of this device</translation>
    </message>
    <message>
        <source>Asks Defender for the vulnerabilities of this device now. The answer is shown only, not stored.</source>
        <translation>Asks Defender for the vulnerabilities of this device now. The answer is shown only, not stored.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>CVEs of the device</source>
        <translation>CVEs of the device</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Asking…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
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
            <numerusform>%1 of %Ln counts</numerusform>
            <numerusform>%1 of %Ln count</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>None.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln record(s)</source>
        <translation>
            <numerusform>The only record</numerusform>
            <numerusform>All %Ln records</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer lines</source>
        <translation>Fewer lines</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CvesExporter</name>
    <message>
        <source>CVEs as CSV…</source>
        <translation>CVEs as CSV…</translation>
    </message>
    <message>
        <source>CVEs as JSON…</source>
        <translation>CVEs as JSON…</translation>
    </message>
    <message>
        <source>Software as CSV…</source>
        <translation>Software as CSV…</translation>
    </message>
    <message>
        <source>Software as JSON…</source>
        <translation>Software as JSON…</translation>
    </message>
    <message>
        <source>Patch plan as CSV…</source>
        <translation>Patch plan as CSV…</translation>
    </message>
    <message>
        <source>Patch plan as JSON…</source>
        <translation>Patch plan as JSON…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
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
        <translation>The highest of all devices</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Of the record with the highest CVSS</source>
        <translation>Of the record with the highest CVSS</translation>
    </message>
    <message>
        <source>Exploit</source>
        <translation>Exploit</translation>
    </message>
    <message>
        <source>Whether any record says that an exploit is known</source>
        <translation>Whether any record says that an exploit is known</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Devices with sufficient data that have it</source>
        <translation>Devices with sufficient data that have it</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Devices on which it counts under the profile</source>
        <translation>Devices on which it counts under the profile</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>By how much exact scores would fall in all if it alone were fixed everywhere</source>
        <translation>By how much exact scores would fall in all if it alone were fixed everywhere</translation>
    </message>
    <message>
        <source>Band drops</source>
        <translation>Band drops</translation>
    </message>
    <message>
        <source>Devices that would get a lower band</source>
        <translation>Devices that would get a lower band</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CycleCard</name>
    <message>
        <source>Cycle shown</source>
        <translation>Cycle shown</translation>
    </message>
    <message>
        <source>Last cycle</source>
        <translation>Last cycle</translation>
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
    <message>
        <source>Report…</source>
        <translation>Report…</translation>
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
    <name>Trustgauge::CycleNotes</name>
    <message>
        <source>Cycle</source>
        <translation>Cycle</translation>
    </message>
    <message>
        <source>Select a cycle to read its notes in full.</source>
        <translation>Select a cycle to read its notes in full.</translation>
    </message>
    <message>
        <source>Notes of the cycle</source>
        <translation>Notes of the cycle</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>Run the doctor</translation>
    </message>
    <message>
        <source>Copy the notes</source>
        <translation>Copy the notes</translation>
    </message>
    <message>
        <source>Cycle of %1</source>
        <translation>Cycle of %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Started</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>duration of a cycle</comment>
        <translation>Took</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Without CVEs</source>
        <translation>Without CVEs</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Vulnerabilities</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>No notes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
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
        <translation>every poll of this tenant, newest first</translation>
    </message>
    <message>
        <source>%1 has not been polled yet.</source>
        <translation>%1 has not been polled yet.</translation>
    </message>
    <message>
        <source>Every poll of it will stand here, with what went wrong and what is worth knowing.</source>
        <translation>Every poll of it will stand here, with what went wrong and what is worth knowing.</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>Poll now</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DateLine</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Choose from a calendar</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Choose from a calendar (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DeviceBar</name>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DeviceCvesModel</name>
    <message>
        <source>Not told</source>
        <comment>software</comment>
        <translation>Not told</translation>
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
        <translation>Severity</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>Whether it counts is not known.</source>
        <translation>Whether it counts is not known.</translation>
    </message>
    <message>
        <source>It counts under the profile shown.</source>
        <translation>It counts under the profile shown.</translation>
    </message>
    <message>
        <source>It does not count under the profile shown.</source>
        <translation>It does not count under the profile shown.</translation>
    </message>
    <message>
        <source>Click: all devices with %1. %2</source>
        <translation>Click: all devices with %1. %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DevicePane</name>
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
        <source>The last cycle had no devices.</source>
        <translation>The last cycle had no devices.</translation>
    </message>
    <message>
        <source>Defender named none. The doctor tells whether the application may read them.</source>
        <translation>Defender named none. The doctor tells whether the application may read them.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DeviceScope</name>
    <message>
        <source>Filter the devices that count</source>
        <translation>Filter the devices that count</translation>
    </message>
    <message>
        <source>All devices; or a filter, for example %1</source>
        <translation>All devices; or a filter, for example %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Until then all devices count.</source>
        <translation>Until then all devices count.</translation>
    </message>
    <message>
        <source>Until then those of “%1” count: %2.</source>
        <comment>a filter; how many devices</comment>
        <translation>Until then those of “%1” count: %2.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DeviceStory</name>
    <message>
        <source>As the service told last, on %1. Of the cycle of %2, which is shown, only the numbers above are kept.</source>
        <translation>As the service told last, on %1. Of the cycle of %2, which is shown, only the numbers above are kept.</translation>
    </message>
    <message>
        <source>As the service told on %1.</source>
        <translation>As the service told on %1.</translation>
    </message>
    <message>
        <source>The vulnerability source has told nothing about this device.</source>
        <translation>The vulnerability source has told nothing about this device.</translation>
    </message>
    <message>
        <source>No vulnerability records are kept: the tenant&apos;s settings name no source for them.</source>
        <translation>No vulnerability records are kept: the tenant&apos;s settings name no source for them.</translation>
    </message>
    <message>
        <source>No vulnerability records of this tenant are kept yet. The next poll that reads them will keep them.</source>
        <translation>No vulnerability records of this tenant are kept yet. The next poll that reads them will keep them.</translation>
    </message>
    <message>
        <source>As the service answered at %1; not stored. This list names no software and no update.</source>
        <translation>As the service answered at %1; not stored. This list names no software and no update.</translation>
    </message>
    <message>
        <source>It is of now, not of the cycle shown.</source>
        <translation>It is of now, not of the cycle shown.</translation>
    </message>
    <message>
        <source>The devices of the demo are invented: no portal has them.</source>
        <translation>The devices of the demo are invented: no portal has them.</translation>
    </message>
    <message>
        <source>Export the CVEs of the device</source>
        <translation>Export the CVEs of the device</translation>
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
        <translation>Devices</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copy rows</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copy cell</translation>
    </message>
    <message>
        <source>Text, tab-separated</source>
        <translation>Text, tab-separated</translation>
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
        <translation>Hide column “%1”</translation>
    </message>
    <message>
        <source>Fit widths</source>
        <translation>Fit widths</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columns…</translation>
    </message>
    <message>
        <source>Copy rows as</source>
        <translation>Copy rows as</translation>
    </message>
    <message>
        <source>Copy cell as</source>
        <translation>Copy cell as</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DevicesPage</name>
    <message>
        <source>Band: %1</source>
        <translation>Band: %1</translation>
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
    <message>
        <source>Stay in %1 (edited profile)</source>
        <comment>band</comment>
        <translation>Stay in %1 (edited profile)</translation>
    </message>
    <message>
        <source>%1 → %2 (edited profile)</source>
        <comment>from band to band</comment>
        <translation>%1 → %2 (edited profile)</translation>
    </message>
    <message>
        <source>%1 before the edit</source>
        <comment>band</comment>
        <translation>%1 before the edit</translation>
    </message>
    <message>
        <source>%1 after the edit</source>
        <comment>band</comment>
        <translation>%1 after the edit</translation>
    </message>
    <message>
        <source>Score changes (edited profile)</source>
        <translation>Score changes (edited profile)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DistributionCard</name>
    <message>
        <source>Bands</source>
        <translation>Bands</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Show devices by</source>
        <translation>Show devices by</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>logarithmic scale</comment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Scale of the bars</source>
        <translation>Scale of the bars</translation>
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
        <source>Show before and after as</source>
        <translation>Show before and after as</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>editing</comment>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <comment>editing</comment>
        <translation>After</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Share before</source>
        <translation>Share before</translation>
    </message>
    <message>
        <source>Share after</source>
        <translation>Share after</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Before (dashed) and after</source>
        <translation>Before (dashed) and after</translation>
    </message>
    <message>
        <source>Devices by band before and after</source>
        <translation>Devices by band before and after</translation>
    </message>
    <message>
        <source>Devices by score before and after</source>
        <translation>Devices by score before and after</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>All devices</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DoctorExport</name>
    <message>
        <source>The note is on the clipboard. It holds no secret.</source>
        <translation>The note is on the clipboard. It holds no secret.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Save the report</translation>
    </message>
    <message>
        <source>Note in Markdown (*.md)</source>
        <translation>Note in Markdown (*.md)</translation>
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
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DoctorPage</name>
    <message>
        <source>Run the checks</source>
        <translation>Run the checks</translation>
    </message>
    <message>
        <source>The checks were cancelled; those that were not reached are marked.</source>
        <translation>The checks were cancelled; those that were not reached are marked.</translation>
    </message>
    <message>
        <source>The connection of %1 has not been checked yet.</source>
        <translation>The connection of %1 has not been checked yet.</translation>
    </message>
    <message>
        <source>The doctor tries every link from the settings to the data, with at most twelve calls, and says which one is broken and what mends it.</source>
        <translation>The doctor tries every link from the settings to the data, with at most twelve calls, and says which one is broken and what mends it.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DraftBar</name>
    <message>
        <source>Compare…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>Your edits and the profile in use, side by side</source>
        <translation>Your edits and the profile in use, side by side</translation>
    </message>
    <message>
        <source>Move onto it</source>
        <translation>Move onto it</translation>
    </message>
    <message>
        <source>What you changed is changed in the profile now in use; all else is as it is there</source>
        <translation>What you changed is changed in the profile now in use; all else is as it is there</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Keep as it is</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Back to the profile in use; undo brings the draft back</source>
        <translation>Back to the profile in use; undo brings the draft back</translation>
    </message>
    <message>
        <source>Draft of %1 restored.</source>
        <translation>Draft of %1 restored.</translation>
    </message>
    <message>
        <source>The profile in use is another one than when you began, which was “%1” (%2).</source>
        <translation>The profile in use is another one than when you began, which was “%1” (%2).</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>The edits stay as they are, compared with the profile now in use</source>
        <translation>The edits stay as they are, compared with the profile now in use</translation>
    </message>
    <message>
        <source>The draft cannot be kept: %1</source>
        <translation>The draft cannot be kept: %1</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <comment>time of day</comment>
        <translation>Draft kept at %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DraftSession</name>
    <message>
        <source>Draft of %1 restored</source>
        <translation>Draft of %1 restored</translation>
    </message>
    <message>
        <source>Locks restored</source>
        <translation>Locks restored</translation>
    </message>
    <message>
        <source>Changes moved onto “%1”</source>
        <translation>Changes moved onto “%1”</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>Snapshot %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::EditedChip</name>
    <message>
        <source>Show all figures as in use</source>
        <translation>Show all figures as in use</translation>
    </message>
    <message>
        <source>Show all figures as in use; the edit stays in Tuning</source>
        <translation>Show all figures as in use; the edit stays in Tuning</translation>
    </message>
    <message>
        <source>Edited profile, not saved</source>
        <translation>Edited profile, not saved</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Edited</translation>
    </message>
    <message>
        <source>Edited profile, not saved; some figures are under it. Press to go to Tuning</source>
        <translation>Edited profile, not saved; some figures are under it. Press to go to Tuning</translation>
    </message>
    <message>
        <source>Edited profile, not saved. Press to go to Tuning</source>
        <translation>Edited profile, not saved. Press to go to Tuning</translation>
    </message>
    <message>
        <source>%1 %2 is edited from %3 %4 and not saved. Figures are those in use, unless before and after stand side by side. Press to go to Tuning.</source>
        <comment>name, hash, name, hash</comment>
        <translation>%1 %2 is edited from %3 %4 and not saved. Figures are those in use, unless before and after stand side by side. Press to go to Tuning.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::EffectCard</name>
    <message>
        <source>Most effect first</source>
        <translation>Most effect first</translation>
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
        <translation>Show by effect</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>Which devices</translation>
    </message>
    <message>
        <source>Shows the devices that have what is chosen; Enter in the table does the same</source>
        <translation>Shows the devices that have what is chosen; Enter in the table does the same</translation>
    </message>
    <message>
        <source>CVEs by effect</source>
        <translation>CVEs by effect</translation>
    </message>
    <message>
        <source>Software by effect</source>
        <translation>Software by effect</translation>
    </message>
    <message>
        <source>if it alone were updated everywhere</source>
        <translation>if it alone were updated everywhere</translation>
    </message>
    <message>
        <source>if it alone were fixed everywhere</source>
        <translation>if it alone were fixed everywhere</translation>
    </message>
    <message>
        <source>The source of these records does not name the software that has the CVEs. Records read in bulk or from export files name it; the CVEs are told without.</source>
        <translation>The source of these records does not name the software that has the CVEs. Records read in bulk or from export files name it; the CVEs are told without.</translation>
    </message>
    <message>
        <source>No device that is counted has a CVE.</source>
        <translation>No device that is counted has a CVE.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::EffectsCard</name>
    <message>
        <source>Most effect first</source>
        <translation>Most effect first</translation>
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
        <translation>Show by effect</translation>
    </message>
    <message>
        <source>All, and the patch plan</source>
        <translation>All, and the patch plan</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Counted CVEs</source>
        <translation>Counted CVEs</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Band drops</source>
        <translation>Band drops</translation>
    </message>
    <message>
        <source>CVE</source>
        <translation>CVE</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Counted on</translation>
    </message>
    <message>
        <source>Software by effect</source>
        <translation>Software by effect</translation>
    </message>
    <message>
        <source>CVEs by effect</source>
        <translation>CVEs by effect</translation>
    </message>
    <message>
        <source>What CVEs and software weigh is told of the newest cycle only.</source>
        <translation>What CVEs and software weigh is told of the newest cycle only.</translation>
    </message>
    <message>
        <source>The vulnerability records cannot be read: %1</source>
        <translation>The vulnerability records cannot be read: %1</translation>
    </message>
    <message>
        <source>Reading the vulnerability records…</source>
        <translation>Reading the vulnerability records…</translation>
    </message>
    <message>
        <source>No vulnerability records are kept of this tenant, so it is not known which CVEs and which software weigh most. Their page tells why.</source>
        <translation>No vulnerability records are kept of this tenant, so it is not known which CVEs and which software weigh most. Their page tells why.</translation>
    </message>
    <message>
        <source>The source of these records does not name the software that has the CVEs.</source>
        <translation>The source of these records does not name the software that has the CVEs.</translation>
    </message>
    <message>
        <source>No device that is counted has a CVE.</source>
        <translation>No device that is counted has a CVE.</translation>
    </message>
    <message>
        <source>if it alone were fixed everywhere</source>
        <translation>if it alone were fixed everywhere</translation>
    </message>
    <message numerus="yes">
        <source>if fixed everywhere; the CVEs of %Ln device(s) with sufficient data are unknown</source>
        <translation>
            <numerusform>if fixed everywhere; the CVEs of %Ln device with sufficient data are unknown</numerusform>
            <numerusform>if fixed everywhere; the CVEs of %Ln devices with sufficient data are unknown</numerusform>
        </translation>
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
        <source>CSV for spreadsheets of this country</source>
        <translation>CSV for spreadsheets of this country</translation>
    </message>
    <message>
        <source>A semicolon between cells and a comma in figures, as spreadsheets expect them here.</source>
        <translation>A semicolon between cells and a comma in figures, as spreadsheets expect them here.</translation>
    </message>
    <message numerus="yes">
        <source>CSV of the %Ln device(s) selected…</source>
        <translation>
            <numerusform>CSV of the %Ln device selected…</numerusform>
            <numerusform>CSV of the %Ln devices selected…</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Writing %1…</translation>
    </message>
    <message>
        <source>Only the shown columns</source>
        <translation>Only the shown columns</translation>
    </message>
    <message>
        <source>In the table&apos;s order, and after them the profile, its hash and the time of the data. Otherwise all columns, also those that the table does not have. JSON tells the profile and the time at its head; otherwise it holds all of each score.</source>
        <translation>In the table&apos;s order, and after them the profile, its hash and the time of the data. Otherwise all columns, also those that the table does not have. JSON tells the profile and the time at its head; otherwise it holds all of each score.</translation>
    </message>
    <message>
        <source>Files carry the profile %1 with the hash %2, as of %3. What ends in “Before” is of %4. Nothing is saved or published by this.</source>
        <comment>name, hash, time, hash</comment>
        <translation>Files carry the profile %1 with the hash %2, as of %3. What ends in “Before” is of %4. Nothing is saved or published by this.</translation>
    </message>
    <message numerus="yes">
        <source>JSON of the %Ln device(s) shown…</source>
        <translation>
            <numerusform>JSON of the %Ln device shown…</numerusform>
            <numerusform>JSON of the %Ln devices shown…</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON of the devices shown…</source>
        <translation>JSON of the devices shown…</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln shown column(s)</source>
        <translation>
            <numerusform>Only the %Ln shown column</numerusform>
            <numerusform>Only the %Ln shown columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>JSON of the %Ln device(s) selected…</source>
        <translation>
            <numerusform>JSON of the %Ln device selected…</numerusform>
            <numerusform>JSON of the %Ln devices selected…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::FileDialog</name>
    <message>
        <source>The folder %1 does not answer.</source>
        <translation>The folder %1 does not answer.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::FilterChips</name>
    <message>
        <source>Conditions of the filter</source>
        <translation>Conditions of the filter</translation>
    </message>
    <message>
        <source>Condition %1; press to take it away</source>
        <translation>Condition %1; press to take it away</translation>
    </message>
    <message>
        <source>Take this limit away</source>
        <translation>Take this limit away</translation>
    </message>
    <message>
        <source>Only %1; press to take the limit away</source>
        <translation>Only %1; press to take the limit away</translation>
    </message>
</context>
<context>
    <name>Trustgauge::FilterLine</name>
    <message>
        <source>Filter devices</source>
        <translation>Filter devices</translation>
    </message>
    <message>
        <source>Filter by name, group, tag, OS, band… or risk &gt;= medium, lastSeen &lt; ago(7d), -lab</source>
        <translation>Filter by name, group, tag, OS, band… or risk &gt;= medium, lastSeen &lt; ago(7d), -lab</translation>
    </message>
    <message>
        <source>Every word must occur somewhere in the device. “two words” in quotes count as one, -word must not occur, field:value looks into one field. Conditions such as risk &gt;= medium are joined by and, or, not; Help has examples.</source>
        <translation>Every word must occur somewhere in the device. “two words” in quotes count as one, -word must not occur, field:value looks into one field. Conditions such as risk &gt;= medium are joined by and, or, not; Help has examples.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::FilterPopup</name>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>number</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>list of texts</source>
        <translation>list of texts</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: kind of value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>contains the whole word</source>
        <translation>contains the whole word</translation>
    </message>
    <message>
        <source>contains one of the whole words</source>
        <translation>contains one of the whole words</translation>
    </message>
    <message>
        <source>contains all of the whole words</source>
        <translation>contains all of the whole words</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contains</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>begins with</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>ends with</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>is one of</translation>
    </message>
    <message>
        <source>from .. to, both included</source>
        <translation>from .. to, both included</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>regular expression</translation>
    </message>
    <message>
        <source>the same in any case</source>
        <translation>the same in any case</translation>
    </message>
    <message>
        <source>exactly the same</source>
        <translation>exactly the same</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>is not known, or empty</source>
        <translation>is not known, or empty</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>is known</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Completions</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>completion, its place, how many</comment>
        <translation>%1, %2 of %3</translation>
    </message>
</context>
<context>
    <name>Trustgauge::FilterTools</name>
    <message>
        <source>Recent and saved filters (Alt+Down)</source>
        <translation>Recent and saved filters (Alt+Down)</translation>
    </message>
    <message>
        <source>Recent and saved filters</source>
        <translation>Recent and saved filters</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>No filter was used yet</source>
        <translation>No filter was used yet</translation>
    </message>
    <message>
        <source>Recent filters</source>
        <translation>Recent filters</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Save this filter…</translation>
    </message>
    <message>
        <source>Rename or delete saved filters…</source>
        <translation>Rename or delete saved filters…</translation>
    </message>
    <message>
        <source>Forget the recent filters</source>
        <translation>Forget the recent filters</translation>
    </message>
</context>
<context>
    <name>Trustgauge::FilterVerdict</name>
    <message>
        <source>Alt+Enter in the line does the same</source>
        <translation>Alt+Enter in the line does the same</translation>
    </message>
    <message>
        <source>Valid: %1.</source>
        <comment>filter: how many devices</comment>
        <translation>Valid: %1.</translation>
    </message>
    <message>
        <source>%1 Until then the table is not filtered by words: %2.</source>
        <comment>fault; devices</comment>
        <translation>%1 Until then the table is not filtered by words: %2.</translation>
    </message>
    <message>
        <source>%1 The table still shows “%2”: %3.</source>
        <comment>fault; filter; how many devices</comment>
        <translation>%1 The table still shows “%2”: %3.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Leave it out</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a word of the filter</comment>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>Valid; reading from the store what it asks of…</source>
        <translation>Valid; reading from the store what it asks of…</translation>
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
    <message>
        <source>Give the tenant id, the client id and the secret of an app registration with %1.</source>
        <translation>Give the tenant id, the client id and the secret of an app registration with %1.</translation>
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
    <message>
        <source>Only %1 of the points can be judged; the tenant asks for %2.</source>
        <translation>Only %1 of the points can be judged; the tenant asks for %2.</translation>
    </message>
    <message>
        <source>From the score under the profile in use to the one under the edited profile</source>
        <translation>From the score under the profile in use to the one under the edited profile</translation>
    </message>
</context>
<context>
    <name>Trustgauge::GapLine</name>
    <message>
        <source>Run the doctor</source>
        <translation>Run the doctor</translation>
    </message>
    <message>
        <source>This cycle is partial. %1</source>
        <translation>This cycle is partial. %1</translation>
    </message>
    <message>
        <source>Unknown on half of the devices or more: %1.</source>
        <translation>Unknown on half of the devices or more: %1.</translation>
    </message>
    <message>
        <source>What is missing is unknown, not safe: scores may be too low.</source>
        <translation>What is missing is unknown, not safe: scores may be too low.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::GeneralSection</name>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>At login</source>
        <translation>At login</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Like the system</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>The new language is used when Trustgauge is started again.</source>
        <translation>The new language is used when Trustgauge is started again.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Theme</translation>
    </message>
    <message>
        <source>Closing the window without a tray</source>
        <translation>Closing the window without a tray</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Keep running, minimised</source>
        <translation>Keep running, minimised</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Where the desktop has a tray, Trustgauge goes on polling there</source>
        <translation>Where the desktop has a tray, Trustgauge goes on polling there</translation>
    </message>
    <message>
        <source>&amp;Closing without a tray</source>
        <translation>&amp;Closing without a tray</translation>
    </message>
    <message>
        <source>&amp;Start Trustgauge when I log in</source>
        <translation>&amp;Start Trustgauge when I log in</translation>
    </message>
    <message>
        <source>It starts hidden in the tray and polls on schedule; where the desktop has no tray, it starts minimised.</source>
        <translation>It starts hidden in the tray and polls on schedule; where the desktop has no tray, it starts minimised.</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;High contrast</translation>
    </message>
    <message>
        <source>Used anyway where the desktop asks for high contrast</source>
        <translation>Used anyway where the desktop asks for high contrast</translation>
    </message>
</context>
<context>
    <name>Trustgauge::GoalPanel</name>
    <message>
        <source>Trying every change of one weight…</source>
        <translation>Trying every change of one weight…</translation>
    </message>
    <message>
        <source>Trying changes of several weights…</source>
        <translation>Trying changes of several weights…</translation>
    </message>
    <message>
        <source>Trying every change of two weights…</source>
        <translation>Trying every change of two weights…</translation>
    </message>
    <message>
        <source>Trying extreme weights…</source>
        <translation>Trying extreme weights…</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>Goal for the devices above</source>
        <translation>Goal for the devices above</translation>
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
        <source>of these devices</source>
        <comment>at most 5 % of these devices</comment>
        <translation>of these devices</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Highest score</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>How far the search has got</source>
        <translation>How far the search has got</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Cancel the search</source>
        <translation>Cancel the search</translation>
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
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Bands of all devices under the proposal</source>
        <translation>Bands of all devices under the proposal</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
    <message>
        <source>Set the sliders so, in one step; it is used once you save</source>
        <translation>Set the sliders so, in one step; it is used once you save</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
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
        <source>at most %1 of %3 %2</source>
        <comment>share, &apos;in High Risk&apos;, a filter</comment>
        <translation>at most %1 of %3 %2</translation>
    </message>
    <message>
        <source>%1 % %2: %3 of %4 with sufficient data.</source>
        <comment>share, &apos;in High Risk&apos;, number, number</comment>
        <translation>%1 % %2: %3 of %4 with sufficient data.</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <comment>score</comment>
        <translation>Now %1.</translation>
    </message>
    <message>
        <source>No device matches the filter.</source>
        <translation>No device matches the filter.</translation>
    </message>
    <message>
        <source>Now %1</source>
        <comment>a sentence</comment>
        <translation>Now %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln locked row(s) stay as they are.</source>
        <translation>
            <numerusform>%Ln locked row stays as it is.</numerusform>
            <numerusform>%Ln locked rows stay as they are.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sliders or their locks are others now: search again.</source>
        <translation>The sliders or their locks are others now: search again.</translation>
    </message>
    <message numerus="yes">
        <source>So far: %Ln point(s).</source>
        <translation>
            <numerusform>So far: %Ln point.</numerusform>
            <numerusform>So far: %Ln points.</numerusform>
        </translation>
    </message>
    <message>
        <source>None exists: whatever the weights that are not locked, this is not reached. Choose a goal that is less strict, unlock rows, or change what the thresholds count.</source>
        <translation>None exists: whatever the weights that are not locked, this is not reached. Choose a goal that is less strict, unlock rows, or change what the thresholds count.</translation>
    </message>
    <message>
        <source>Cancelled; none was found until then.</source>
        <translation>Cancelled; none was found until then.</translation>
    </message>
    <message>
        <source>None found. The search cannot try everything, so one may exist. Choose a goal that is less strict, unlock rows, or change what the thresholds count.</source>
        <translation>None found. The search cannot try everything, so one may exist. Choose a goal that is less strict, unlock rows, or change what the thresholds count.</translation>
    </message>
    <message>
        <source>The weights reach this already.</source>
        <translation>The weights reach this already.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. What was found until then reaches it with %Ln point(s) of change in all.</source>
        <translation>
            <numerusform>Cancelled. What was found until then reaches it with %Ln point of change in all.</numerusform>
            <numerusform>Cancelled. What was found until then reaches it with %Ln points of change in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The smallest change that reaches it: %Ln point(s) in all.</source>
        <translation>
            <numerusform>The smallest change that reaches it: %Ln point in all.</numerusform>
            <numerusform>The smallest change that reaches it: %Ln points in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The smallest change found that reaches it: %Ln point(s) in all.</source>
        <translation>
            <numerusform>The smallest change found that reaches it: %Ln point in all.</numerusform>
            <numerusform>The smallest change found that reaches it: %Ln points in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) would change band.</source>
        <translation>
            <numerusform>%Ln device would change band.</numerusform>
            <numerusform>%Ln devices would change band.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would no longer have sufficient data.</source>
        <translation>
            <numerusform>%Ln of them would no longer have sufficient data.</numerusform>
            <numerusform>%Ln of them would no longer have sufficient data.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then %1</source>
        <comment>a sentence</comment>
        <translation>Then %1</translation>
    </message>
    <message>
        <source>%1 (pillar)</source>
        <translation>%1 (pillar)</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Goal: %1</translation>
    </message>
    <message>
        <source>Taken over: the sliders show it. Undo goes back.</source>
        <translation>Taken over: the sliders show it. Undo goes back.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::GroupBars</name>
    <message>
        <source>Devices by group and band</source>
        <translation>Devices by group and band</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln device(s)</source>
        <comment>group</comment>
        <translation>
            <numerusform>%1: %Ln device</numerusform>
            <numerusform>%1: %Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::GroupsCard</name>
    <message>
        <source>no group</source>
        <translation>no group</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>no tag</translation>
    </message>
    <message>
        <source>OS not told</source>
        <translation>OS not told</translation>
    </message>
    <message>
        <source>onboarding state not told</source>
        <translation>onboarding state not told</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <comment>groups, tags</comment>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices by group</source>
        <translation>Devices by group</translation>
    </message>
    <message>
        <source>Show groups of devices as</source>
        <translation>Show groups of devices as</translation>
    </message>
    <message>
        <source>Group devices by</source>
        <translation>Group devices by</translation>
    </message>
    <message>
        <source>Device group</source>
        <translation>Device group</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>OS platform</source>
        <translation>OS platform</translation>
    </message>
    <message>
        <source>Onboarding state</source>
        <translation>Onboarding state</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>logarithmic scale</comment>
        <translation>Log</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s); a device counts for each of its tags</source>
        <translation>
            <numerusform>%Ln tag; a device counts for each of its tags</numerusform>
            <numerusform>%Ln tags; a device counts for each of its tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s), by band</source>
        <translation>
            <numerusform>%Ln value, by band</numerusform>
            <numerusform>%Ln values, by band</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::GuideDialog</name>
    <message>
        <source>Register the application</source>
        <translation>Register the application</translation>
    </message>
    <message>
        <source>Register an application</source>
        <translation>Register an application</translation>
    </message>
    <message>
        <source>Copy the two ids</source>
        <translation>Copy the two ids</translation>
    </message>
    <message>
        <source>From the application&apos;s overview: Application (client) ID and Directory (tenant) ID, into the tenant&apos;s settings here. The object ID is not used.</source>
        <translation>From the application&apos;s overview: Application (client) ID and Directory (tenant) ID, into the tenant&apos;s settings here. The object ID is not used.</translation>
    </message>
    <message>
        <source>Choose the cloud and the interval</source>
        <translation>Choose the cloud and the interval</translation>
    </message>
    <message>
        <source>The cloud that the tenant lives in, and a poll interval of 10 to 1440 minutes.</source>
        <translation>The cloud that the tenant lives in, and a poll interval of 10 to 1440 minutes.</translation>
    </message>
    <message>
        <source>Create a client secret</source>
        <translation>Create a client secret</translation>
    </message>
    <message>
        <source>API permissions, Add a permission, APIs my organization uses, WindowsDefenderATP, Application permissions. Needed. Delegated permissions do not work, as nobody signs in.</source>
        <translation>API permissions, Add a permission, APIs my organization uses, WindowsDefenderATP, Application permissions. Needed. Delegated permissions do not work, as nobody signs in.</translation>
    </message>
    <message>
        <source>In the same place. Needed.</source>
        <translation>In the same place. Needed.</translation>
    </message>
    <message>
        <source>From Microsoft Cloud App Security. The vendor&apos;s guide asks for it; Trustgauge does not use it.</source>
        <translation>From Microsoft Cloud App Security. The vendor&apos;s guide asks for it; Trustgauge does not use it.</translation>
    </message>
    <message>
        <source>From Microsoft Cloud App Security, a write permission. The vendor&apos;s guide asks for it; Trustgauge does not use it.</source>
        <translation>From Microsoft Cloud App Security, a write permission. The vendor&apos;s guide asks for it; Trustgauge does not use it.</translation>
    </message>
    <message>
        <source>Grant admin consent</source>
        <translation>Grant admin consent</translation>
    </message>
    <message>
        <source>API permissions, Grant admin consent, or the consent link of this page. Every row must then read Granted; each permission added later needs it again.</source>
        <translation>API permissions, Grant admin consent, or the consent link of this page. Every row must then read Granted; each permission added later needs it again.</translation>
    </message>
    <message>
        <source>Check the licence</source>
        <translation>Check the licence</translation>
    </message>
    <message>
        <source>Defender for Endpoint Plan 2 gives every source of the model; other plans lack some.</source>
        <translation>Defender for Endpoint Plan 2 gives every source of the model; other plans lack some.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>A step is ticked off when the checks that show it pass. Run the checks after each change.</source>
        <translation>A step is ticked off when the checks that show it pass. Run the checks after each change.</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>a step</comment>
        <translation>%1, done</translation>
    </message>
    <message>
        <source>%1, still to do</source>
        <comment>a step</comment>
        <translation>%1, still to do</translation>
    </message>
    <message>
        <source>Certificates &amp; secrets, New client secret: a description and an expiry. Copy the value at once, not the secret ID; it is shown only now. Note the expiry date in the tenant&apos;s settings here, to be reminded in time.</source>
        <translation>Certificates &amp; secrets, New client secret: a description and an expiry. Copy the value at once, not the secret ID; it is shown only now. Note the expiry date in the tenant&apos;s settings here, to be reminded in time.</translation>
    </message>
    <message>
        <source>In the same place. Not needed for scoring; with it, a device&apos;s open alerts can be shown beside its score.</source>
        <translation>In the same place. Not needed for scoring; with it, a device&apos;s open alerts can be shown beside its score.</translation>
    </message>
    <message>
        <source>Microsoft Entra admin center, App registrations, New registration. Name: for instance Trustgauge. Accounts: this organizational directory only. Redirect address: %1 as Web, which the consent link comes back to. An Application Administrator may do this.</source>
        <translation>Microsoft Entra admin center, App registrations, New registration. Name: for instance Trustgauge. Accounts: this organizational directory only. Redirect address: %1 as Web, which the consent link comes back to. An Application Administrator may do this.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::HealthBar</name>
    <message>
        <source>Run the doctor</source>
        <translation>Run the doctor</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>What is missing</translation>
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
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Copy the selected devices</source>
        <translation>Copy the selected devices</translation>
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
    <message>
        <source>When a connection does not work</source>
        <translation>When a connection does not work</translation>
    </message>
    <message>
        <source>Doctor tries every link from the settings to the data and names the one that is broken. Note when a client secret expires in the tenant&apos;s settings: you are reminded 30, 14, 7 and 1 days before. “Replace the secret” tries the new one before the old one goes.</source>
        <translation>Doctor tries every link from the settings to the data and names the one that is broken. Note when a client secret expires in the tenant&apos;s settings: you are reminded 30, 14, 7 and 1 days before. “Replace the secret” tries the new one before the old one goes.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Closing the window</translation>
    </message>
    <message>
        <source>Polling goes on from the tray when the window is closed; where the desktop has no tray, closing asks. The mark on the tray&apos;s icon is a tick when all is well, one to three bars for the worst band of a device from Moderate Risk up, an exclamation mark for a partial cycle, a cross for a poll that failed. Quit ends the program and cancels a cycle that runs.</source>
        <translation>Polling goes on from the tray when the window is closed; where the desktop has no tray, closing asks. The mark on the tray&apos;s icon is a tick when all is well, one to three bars for the worst band of a device from Moderate Risk up, an exclamation mark for a partial cycle, a cross for a poll that failed. Quit ends the program and cancels a cycle that runs.</translation>
    </message>
    <message>
        <source>Every move of a slider shows at once who changes band. Undo goes back step by step, over a saved version, too. Nothing is applied until the profile is saved under a name. The devices behind a cell or a bar are shown with both scores, and exported so.</source>
        <translation>Every move of a slider shows at once who changes band. Undo goes back step by step, over a saved version, too. Nothing is applied until the profile is saved under a name. The devices behind a cell or a bar are shown with both scores, and exported so.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>About Trustgauge</source>
        <translation>About Trustgauge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
    <message>
        <source>A list that Overview or Tuning has opened has a button for the way back; Alt+Left does the same.</source>
        <translation>A list that Overview or Tuning has opened has a button for the way back; Alt+Left does the same.</translation>
    </message>
    <message>
        <source>The stored days are shown under the edited weights, too. Flaps are devices whose band changed from cycle to cycle more than twice; to lose a band because data is missing counts as a change. A longer grace or later edges of inactivity may save some of them.</source>
        <translation>The stored days are shown under the edited weights, too. Flaps are devices whose band changed from cycle to cycle more than twice; to lose a band because data is missing counts as a change. A longer grace or later edges of inactivity may save some of them.</translation>
    </message>
    <message>
        <source>Days of the past</source>
        <translation>Days of the past</translation>
    </message>
    <message>
        <source>How long cycles are kept is set in “Storage”, below the side bar: first every cycle, then the last one of each day. It shows what other numbers would take before they are saved, makes a copy of the store, and checks it.</source>
        <translation>How long cycles are kept is set in “Storage”, below the side bar: first every cycle, then the last one of each day. It shows what other numbers would take before they are saved, makes a copy of the store, and checks it.</translation>
    </message>
    <message>
        <source>A click on a column&apos;s title sorts by it; Shift+click on further ones sorts rows that are equal so far. Their titles then show the direction and their place in the order.</source>
        <translation>A click on a column&apos;s title sorts by it; Shift+click on further ones sorts rows that are equal so far. Their titles then show the direction and their place in the order.</translation>
    </message>
    <message>
        <source>Overview draws how many devices were in which band on each day, as scored then or under today’s profile. A click or Enter, also on a day in Tuning, opens the day in Overview and Devices, only to be read, with what changed since the cycle before it; “Back to now” or Alt+Left leaves it. Polling, tuning and publishing always use the newest cycle.</source>
        <translation>Overview draws how many devices were in which band on each day, as scored then or under today’s profile. A click or Enter, also on a day in Tuning, opens the day in Overview and Devices, only to be read, with what changed since the cycle before it; “Back to now” or Alt+Left leaves it. Polling, tuning and publishing always use the newest cycle.</translation>
    </message>
    <message>
        <source>Devices shows the timeline of the selected device below its breakdown: its score from cycle to cycle, as scored then, and each change with its cause, its points and the band it led to. The points add up from the first score to the last. Of many changes the smaller ones of a time are first shown as one line; the arrow keys go through the steps of the chart, and Ctrl+C copies a line.</source>
        <translation>Devices shows the timeline of the selected device below its breakdown: its score from cycle to cycle, as scored then, and each change with its cause, its points and the band it led to. The points add up from the first score to the last. Of many changes the smaller ones of a time are first shown as one line; the arrow keys go through the steps of the chart, and Ctrl+C copies a line.</translation>
    </message>
    <message>
        <source>Every chart has a menu, on the right mouse button and the menu key, that saves it as a picture (PNG), a drawing (SVG) or its figures (CSV).</source>
        <translation>Every chart has a menu, on the right mouse button and the menu key, that saves it as a picture (PNG), a drawing (SVG) or its figures (CSV).</translation>
    </message>
    <message>
        <source>Every word must occur somewhere in the device. “two words” in quotes count as one, -word must not occur, and field:value looks into one field, for example risk:high. Conditions are those of advanced hunting, joined by and, or, not and brackets; side by side means and. What cannot be understood is marked in red, with the place and what to write; the table then keeps the last filter that was. Down or Enter goes to the table, Alt+Enter takes what is offered.</source>
        <translation>Every word must occur somewhere in the device. “two words” in quotes count as one, -word must not occur, and field:value looks into one field, for example risk:high. Conditions are those of advanced hunting, joined by and, or, not and brackets; side by side means and. What cannot be understood is marked in red, with the place and what to write; the table then keeps the last filter that was. Down or Enter goes to the table, Alt+Enter takes what is offered.</translation>
    </message>
    <message>
        <source>at least Suspicious, outside the group Lab</source>
        <translation>at least Suspicious, outside the group Lab</translation>
    </message>
    <message>
        <source>not seen for a week, antivirus disabled</source>
        <translation>not seen for a week, antivirus disabled</translation>
    </message>
    <message>
        <source>risk Medium or High, without a tag that contains test</source>
        <translation>risk Medium or High, without a tag that contains test</translation>
    </message>
    <message>
        <source>by the beginning or the form of the name</source>
        <translation>by the beginning or the form of the name</translation>
    </message>
    <message>
        <source>little is known; = unknown finds the same as isempty</source>
        <translation>little is known; = unknown finds the same as isempty</translation>
    </message>
    <message>
        <source>by figures, and by what the score is made of</source>
        <translation>by figures, and by what the score is made of</translation>
    </message>
    <message>
        <source>Fields: %1. Unknown values satisfy no comparison, not even a negated one. == and != compare texts exactly; =, :, has, contains, startswith and endswith ignore case.</source>
        <translation>Fields: %1. Unknown values satisfy no comparison, not even a negated one. == and != compare texts exactly; =, :, has, contains, startswith and endswith ignore case.</translation>
    </message>
    <message>
        <source>devices with this vulnerability</source>
        <translation>devices with this vulnerability</translation>
    </message>
    <message>
        <source>devices with this software and critical CVEs</source>
        <translation>devices with this software and critical CVEs</translation>
    </message>
    <message>
        <source>at least 10 points worse than in the cycle before</source>
        <translation>at least 10 points worse than in the cycle before</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Vulnerabilities</translation>
    </message>
    <message>
        <source>The page ranks CVEs and software by what fixing each of them alone, everywhere, would bring: devices that get a lower band, and points by which exact scores fall in all. A CVE beyond the cap of the profile brings nothing. The patch plan takes one software at a time, each the one that then brings most; “Which devices” or Enter shows the devices.</source>
        <translation>The page ranks CVEs and software by what fixing each of them alone, everywhere, would bring: devices that get a lower band, and points by which exact scores fall in all. A CVE beyond the cap of the profile brings nothing. The patch plan takes one software at a time, each the one that then brings most; “Which devices” or Enter shows the devices.</translation>
    </message>
    <message>
        <source>The figures come from the records of the newest answer, and the page says how old these are, and what is not known. A filter counts some of the devices only; while a profile is edited, the figures can be those under it.</source>
        <translation>The figures come from the records of the newest answer, and the page says how old these are, and what is not known. A filter counts some of the devices only; while a profile is edited, the figures can be those under it.</translation>
    </message>
    <message>
        <source>Below it are the device&apos;s open alerts, its CVEs and its record. Alerts are asked for, and kept; CVEs come from the kept records and are asked for where none are kept. A click or Enter on a CVE shows all devices that have it. “Raw JSON” asks the service for the record as it is now, since it is not stored.</source>
        <translation>Below it are the device&apos;s open alerts, its CVEs and its record. Alerts are asked for, and kept; CVEs come from the kept records and are asked for where none are kept. A click or Enter on a CVE shows all devices that have it. “Raw JSON” asks the service for the record as it is now, since it is not stored.</translation>
    </message>
    <message>
        <source>A click on an example, or Enter when Tab has reached it, puts it into the filter of Devices:</source>
        <translation>A click on an example, or Enter when Tab has reached it, puts it into the filter of Devices:</translation>
    </message>
    <message>
        <source>While a condition is typed, the line offers fields, operators and the values of this fleet: Down and Up choose, Enter or Tab takes, Escape closes, Ctrl+Space opens it anywhere. CVEs and software are offered once a filter has asked of them. Alt+Down opens the filters used before and those saved under a name.</source>
        <translation>While a condition is typed, the line offers fields, operators and the values of this fleet: Down and Up choose, Enter or Tab takes, Escape closes, Ctrl+Space opens it anywhere. CVEs and software are offered once a filter has asked of them. Alt+Down opens the filters used before and those saved under a name.</translation>
    </message>
    <message>
        <source>The menu of a cell (right mouse button or menu key) filters by it, or leaves out what is like it: Ctrl+Enter and Ctrl+Shift+Enter. Both extend the filter by “and”. The buttons below the line take single conditions away again.</source>
        <translation>The menu of a cell (right mouse button or menu key) filters by it, or leaves out what is like it: Ctrl+Enter and Ctrl+Shift+Enter. Both extend the filter by “and”. The buttons below the line take single conditions away again.</translation>
    </message>
    <message>
        <source>cve and software are answered from the vulnerability records that the last polls stored; change and bandBefore compare with the cycle before, both under the profile in use. Where nothing is stored, the line below the filter says so. A time is a date, ago(7d), now() or now() - 7d, counted from the cycle.</source>
        <translation>cve and software are answered from the vulnerability records that the last polls stored; change and bandBefore compare with the cycle before, both under the profile in use. Where nothing is stored, the line below the filter says so. A time is a date, ago(7d), now() or now() - 7d, counted from the cycle.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Take the tour</translation>
    </message>
    <message>
        <source>Triangles in the timeline are the alerts that were told of when somebody asked, filled while they are open. A shaded range below a dashed line is a partial cycle: the score may be anywhere in it.</source>
        <translation>Triangles in the timeline are the alerts that were told of when somebody asked, filled while they are open. A shaded range below a dashed line is a partial cycle: the score may be anywhere in it.</translation>
    </message>
    <message>
        <source>Copy the current cell of the devices</source>
        <translation>Copy the current cell of the devices</translation>
    </message>
    <message>
        <source>Save filter, order and columns of the devices as a view</source>
        <translation>Save filter, order and columns of the devices as a view</translation>
    </message>
    <message>
        <source>Show all devices</source>
        <translation>Show all devices</translation>
    </message>
    <message>
        <source>A weight that moves takes others of its pillar along, so that the attainable total stays: the largest weight of each other group gives or takes its share, and smaller ones follow. A locked row stays as it is. Keys that follow each other quickly, a drag and a typed number are one step; “History” lists all steps, and leads to any of them.</source>
        <translation>A weight that moves takes others of its pillar along, so that the attainable total stays: the largest weight of each other group gives or takes its share, and smaller ones follow. A locked row stays as it is. Keys that follow each other quickly, a drag and a typed number are one step; “History” lists all steps, and leads to any of them.</translation>
    </message>
    <message>
        <source>What you edit is kept as a draft of the tenant: it comes back when you show the tenant again, and after quitting or a crash. Two snapshots a tenant can be taken (Shift+F8, Shift+F9) and shown (F8, F9). “Compare profiles” sets any two side by side: in use, edited, snapshots, drafts, versions, files.</source>
        <translation>What you edit is kept as a draft of the tenant: it comes back when you show the tenant again, and after quitting or a crash. Two snapshots a tenant can be taken (Shift+F8, Shift+F9) and shown (F8, F9). “Compare profiles” sets any two side by side: in use, edited, snapshots, drafts, versions, files.</translation>
    </message>
    <message>
        <source>While a profile is edited, a chip in the top bar says so on every page; a click leads to Tuning. Devices shows the scores in use until they are asked for before and after; then its table, the breakdown, exports and copies hold both, and follow the edit. The eye beside the chip shows all figures as in use again. A cell of the matrix becomes a limit of the list, which a click or Backspace before the filter takes away.</source>
        <translation>While a profile is edited, a chip in the top bar says so on every page; a click leads to Tuning. Devices shows the scores in use until they are asked for before and after; then its table, the breakdown, exports and copies hold both, and follow the edit. The eye beside the chip shows all figures as in use again. A cell of the matrix becomes a limit of the list, which a click or Backspace before the filter takes away.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Rehearsal</translation>
    </message>
    <message>
        <source>A policy is a list of rules in the language of the filter, each with an action in words of your own; the first rule that matches a device decides. Rehearsal shows which action each device would meet. Nothing is enforced by Trustgauge.</source>
        <translation>A policy is a list of rules in the language of the filter, each with an action in words of your own; the first rule that matches a device decides. Rehearsal shows which action each device would meet. Nothing is enforced by Trustgauge.</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a rule, Ctrl+Space completes, and undo covers all changes, also to open another policy. What moves is told against the saved version, another policy or another profile. Counting replays the stored cycles and tells whose action would have changed again and again. Each saved version keeps who saved it, when and why.</source>
        <translation>Alt+Up and Alt+Down move a rule, Ctrl+Space completes, and undo covers all changes, also to open another policy. What moves is told against the saved version, another policy or another profile. Counting replays the stored cycles and tells whose action would have changed again and again. Each saved version keeps who saved it, when and why.</translation>
    </message>
    <message>
        <source>Activity has every poll of the tenant with its notes in full, and under “Log” the last lines of this program&apos;s log since its start, and under “Calls” how often each endpoint was asked, what it answered, and what the last hour&apos;s calls have taken of its limits. No line holds a secret, so they can be passed on.</source>
        <translation>Activity has every poll of the tenant with its notes in full, and under “Log” the last lines of this program&apos;s log since its start, and under “Calls” how often each endpoint was asked, what it answered, and what the last hour&apos;s calls have taken of its limits. No line holds a secret, so they can be passed on.</translation>
    </message>
    <message>
        <source>All tenants sets the tenants side by side. Its filter asks the devices of all of them at once: the counts and the worst devices are then of those that match, and a tenant opens with them.</source>
        <translation>All tenants sets the tenants side by side. Its filter asks the devices of all of them at once: the counts and the worst devices are then of those that match, and a tenant opens with them.</translation>
    </message>
    <message>
        <source>“Report…” (Ctrl+R) writes the cycle shown as a page or a PDF that an auditor can read and print: the weights, bands, trend, changes, worst devices and vulnerabilities, and what a policy would do. The settings have such reports written after cycles by themselves.</source>
        <translation>“Report…” (Ctrl+R) writes the cycle shown as a page or a PDF that an auditor can read and print: the weights, bands, trend, changes, worst devices and vulnerabilities, and what a policy would do. The settings have such reports written after cycles by themselves.</translation>
    </message>
    <message>
        <source>Many windows can share one store on a PostgreSQL server, which is set in the settings under “Shared store” and tested there step by step. What others poll is shown at once, and the status line says who polls. While the server is not reached, a line above the page says so, and what is shown stays usable.</source>
        <translation>Many windows can share one store on a PostgreSQL server, which is set in the settings under “Shared store” and tested there step by step. What others poll is shown at once, and the status line says who polls. While the server is not reached, a line above the page says so, and what is shown stays usable.</translation>
    </message>
    <message>
        <source>Reference (English)</source>
        <translation>Reference (English)</translation>
    </message>
    <message>
        <source>In the filter: take it away; elsewhere: close what is open</source>
        <translation>In the filter: take it away; elsewhere: close what is open</translation>
    </message>
    <message>
        <source>From a chart to a table with its figures, and back</source>
        <translation>From a chart to a table with its figures, and back</translation>
    </message>
</context>
<context>
    <name>Trustgauge::HistoryMenu</name>
    <message>
        <source>Where editing began</source>
        <translation>Where editing began</translation>
    </message>
    <message>
        <source>Saved profile “%1”</source>
        <translation>Saved profile “%1”</translation>
    </message>
    <message>
        <source>%1 · saved as “%2”</source>
        <comment>a step</comment>
        <translation>%1 · saved as “%2”</translation>
    </message>
    <message>
        <source>Newest first; choose a step to go there</source>
        <translation>Newest first; choose a step to go there</translation>
    </message>
</context>
<context>
    <name>Trustgauge::HostsSection</name>
    <message>
        <source>Sign-in</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>Defender API</source>
        <translation>Defender API</translation>
    </message>
    <message>
        <source>Vulnerability files</source>
        <translation>Vulnerability files</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publishing</translation>
    </message>
    <message>
        <source>Forward proxy</source>
        <translation>Forward proxy</translation>
    </message>
    <message>
        <source>Hosts that Trustgauge contacts</source>
        <translation>Hosts that Trustgauge contacts</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Tenants</translation>
    </message>
    <message>
        <source>Copy the hosts</source>
        <translation>Copy the hosts</translation>
    </message>
    <message>
        <source>The settings of the tenants lead to these hosts, and every other one is refused. Nothing else is contacted: no updates, no statistics. Links open in your browser. Where no proxy is set for a tenant, that of the system is used.</source>
        <translation>The settings of the tenants lead to these hosts, and every other one is refused. Nothing else is contacted: no updates, no statistics. Links open in your browser. Where no proxy is set for a tenant, that of the system is used.</translation>
    </message>
    <message>
        <source>The hosts are in the clipboard.</source>
        <translation>The hosts are in the clipboard.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::IdentitySection</name>
    <message>
        <source>Tenant and app registration</source>
        <translation>Tenant and app registration</translation>
    </message>
    <message>
        <source>How to register the application, step by step</source>
        <translation>How to register the application, step by step</translation>
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
        <source>Sign &amp;in with</source>
        <translation>Sign &amp;in with</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>&amp;Certificate and key</source>
        <translation>&amp;Certificate and key</translation>
    </message>
    <message>
        <source>For this session only: do not store the secret</source>
        <translation>For this session only: do not store the secret</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client &amp;secret</translation>
    </message>
    <message>
        <source>as the portal shows it, for example %1</source>
        <translation>as the portal shows it, for example %1</translation>
    </message>
    <message>
        <source>With the date noted, you are reminded 30, 14, 7 and 1 days before.</source>
        <translation>With the date noted, you are reminded 30, 14, 7 and 1 days before.</translation>
    </message>
    <message>
        <source>Secret e&amp;xpires on</source>
        <translation>Secret e&amp;xpires on</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>the system&apos;s keychain</translation>
    </message>
    <message>
        <source>No keychain is available here: the secret lasts for this session only.</source>
        <translation>No keychain is available here: the secret lasts for this session only.</translation>
    </message>
    <message>
        <source>No keychain is available here: the certificate lasts for this session only.</source>
        <translation>No keychain is available here: the certificate lasts for this session only.</translation>
    </message>
    <message>
        <source>The secret is kept in memory until Trustgauge ends, and is stored nowhere.</source>
        <translation>The secret is kept in memory until Trustgauge ends, and is stored nowhere.</translation>
    </message>
    <message>
        <source>The certificate and its key are kept in memory until Trustgauge ends, and are stored nowhere.</source>
        <translation>The certificate and its key are kept in memory until Trustgauge ends, and are stored nowhere.</translation>
    </message>
    <message>
        <source>The secret is stored in %1 and nowhere else.</source>
        <translation>The secret is stored in %1 and nowhere else.</translation>
    </message>
    <message>
        <source>The certificate and its key are stored in %1 and nowhere else.</source>
        <translation>The certificate and its key are stored in %1 and nowhere else.</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is stored.</source>
        <translation>Leave it empty to keep the one that is stored.</translation>
    </message>
    <message>
        <source>Choose none to keep the one that is stored.</source>
        <translation>Choose none to keep the one that is stored.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::KeychainBar</name>
    <message>
        <source>The secrets are in the keychain now. If they came in a file, please delete it.</source>
        <translation>The secrets are in the keychain now. If they came in a file, please delete it.</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask for its password in a window of its own.</source>
        <translation>Waiting for the keychain. It may ask for its password in a window of its own.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>For this session only</translation>
    </message>
    <message>
        <source>Kept for this session, the secret is in memory until Trustgauge ends, and not stored.</source>
        <translation>Kept for this session, the secret is in memory until Trustgauge ends, and not stored.</translation>
    </message>
    <message>
        <source>The keychain did not take the secret of: %1. Nothing signs in with it until it is kept.</source>
        <comment>tenants</comment>
        <translation>The keychain did not take the secret of: %1. Nothing signs in with it until it is kept.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
</context>
<context>
    <name>Trustgauge::LadderCard</name>
    <message>
        <source>Checks</source>
        <translation>Checks</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Run the checks</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Copy the note</source>
        <translation>Copy the note</translation>
    </message>
    <message>
        <source>A note in Markdown to send to whoever can consent</source>
        <translation>A note in Markdown to send to whoever can consent</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Save the report…</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Support bundle…</translation>
    </message>
    <message>
        <source>Settings, checks and last cycles as a text without secrets and names, shown before it is saved</source>
        <translation>Settings, checks and last cycles as a text without secrets and names, shown before it is saved</translation>
    </message>
    <message>
        <source>Guide…</source>
        <translation>Guide…</translation>
    </message>
    <message>
        <source>How to register the application, step by step</source>
        <translation>How to register the application, step by step</translation>
    </message>
    <message>
        <source>%1 of %2 done…</source>
        <comment>checks</comment>
        <translation>%1 of %2 done…</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>running…</translation>
    </message>
    <message>
        <source>first fault: %1</source>
        <translation>first fault: %1</translation>
    </message>
    <message>
        <source>checked %1, before the settings were changed: run the checks again</source>
        <comment>time</comment>
        <translation>checked %1, before the settings were changed: run the checks again</translation>
    </message>
    <message>
        <source>checked %1; %2</source>
        <comment>time, result</comment>
        <translation>checked %1; %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::LegendSwitch</name>
    <message>
        <source>Hide %1 in the chart</source>
        <translation>Hide %1 in the chart</translation>
    </message>
    <message>
        <source>Show %1 in the chart</source>
        <translation>Show %1 in the chart</translation>
    </message>
</context>
<context>
    <name>Trustgauge::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of the program</comment>
        <translation>Part</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
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
        <translation>Log of this program</translation>
    </message>
    <message>
        <source>Least level of the lines shown</source>
        <translation>Least level of the lines shown</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>All lines</translation>
    </message>
    <message>
        <source>Info and warnings</source>
        <translation>Info and warnings</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filter the log</translation>
    </message>
    <message>
        <source>Filter by words; -word leaves out</source>
        <translation>Filter by words; -word leaves out</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown. No line holds a secret.</source>
        <translation>Copies the selected lines, or all that are shown. No line holds a secret.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>the last %1 lines since the start, newest first, secrets removed</source>
        <translation>the last %1 lines since the start, newest first, secrets removed</translation>
    </message>
    <message>
        <source>%1 of %2 lines, newest first, secrets removed</source>
        <translation>%1 of %2 lines, newest first, secrets removed</translation>
    </message>
</context>
<context>
    <name>Trustgauge::MainWindow</name>
    <message>
        <source>Trustgauge (demo)</source>
        <translation>Trustgauge (demo)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::MatrixView</name>
    <message>
        <source>Devices by band before and after</source>
        <translation>Devices by band before and after</translation>
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
    <message>
        <source>After</source>
        <comment>editing</comment>
        <translation>After</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) in all</source>
        <translation>
            <numerusform>%Ln device in all</numerusform>
            <numerusform>%Ln devices in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) in %1 before</source>
        <translation>
            <numerusform>%Ln device in %1 before</numerusform>
            <numerusform>%Ln devices in %1 before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) in %1 after</source>
        <translation>
            <numerusform>%Ln device in %1 after</numerusform>
            <numerusform>%Ln devices in %1 after</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <comment>editing</comment>
        <translation>Before</translation>
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
    <name>Trustgauge::MovesCard</name>
    <message>
        <source>What moves</source>
        <translation>What moves</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Compared with</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>compared with</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Devices that move to another action</source>
        <translation>Devices that move to another action</translation>
    </message>
    <message>
        <source>Enter or a double click shows the devices</source>
        <translation>Enter or a double click shows the devices</translation>
    </message>
    <message>
        <source>the saved version %1</source>
        <translation>the saved version %1</translation>
    </message>
    <message>
        <source>nothing: no version is saved</source>
        <translation>nothing: no version is saved</translation>
    </message>
    <message>
        <source>policy “%1”</source>
        <translation>policy “%1”</translation>
    </message>
    <message>
        <source>profile “%1” (in use)</source>
        <translation>profile “%1” (in use)</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>profile “%1”</translation>
    </message>
    <message>
        <source>Save a version of this policy, or choose another policy or profile, to see which devices move.</source>
        <translation>Save a version of this policy, or choose another policy or profile, to see which devices move.</translation>
    </message>
    <message>
        <source>No device meets another action.</source>
        <translation>No device meets another action.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) meet another action.</source>
        <translation>
            <numerusform>%Ln device meets another action.</numerusform>
            <numerusform>%Ln devices meet another action.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::Navigation</name>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Forward</translation>
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
    <name>Trustgauge::Notices</name>
    <message>
        <source>Demo: this fleet is invented and served by a simulator on this computer. Nothing leaves it.</source>
        <translation>Demo: this fleet is invented and served by a simulator on this computer. Nothing leaves it.</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Leave the demo</translation>
    </message>
    <message>
        <source>New here? A short tour shows where things are.</source>
        <translation>New here? A short tour shows where things are.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Take the tour</translation>
    </message>
</context>
<context>
    <name>Trustgauge::NotificationSection</name>
    <message>
        <source>Notify me on the desktop when</source>
        <translation>Notify me on the desktop when</translation>
    </message>
    <message>
        <source>a &amp;connection breaks: a tenant that could be polled no longer can</source>
        <translation>a &amp;connection breaks: a tenant that could be polled no longer can</translation>
    </message>
    <message>
        <source>&amp;many devices change band from one cycle to the next</source>
        <translation>&amp;many devices change band from one cycle to the next</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Part of the fleet from which it is told</source>
        <translation>Part of the fleet from which it is told</translation>
    </message>
    <message>
        <source>from this &amp;part of the fleet on</source>
        <translation>from this &amp;part of the fleet on</translation>
    </message>
    <message>
        <source>a &amp;secret or certificate ends soon: 30, 14, 7 and 1 days before, and when it has ended</source>
        <translation>a &amp;secret or certificate ends soon: 30, 14, 7 and 1 days before, and when it has ended</translation>
    </message>
    <message>
        <source>Each is told once. Several that happen together are told in one. What the window in front already shows is not told again. A click opens the page and the tenant.</source>
        <translation>Each is told once. Several that happen together are told in one. What the window in front already shows is not told again. A click opens the page and the tenant.</translation>
    </message>
    <message>
        <source>The demo sends no notifications.</source>
        <translation>The demo sends no notifications.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::OpenAlertsModel</name>
    <message>
        <source>Alert</source>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Raised</translation>
    </message>
    <message>
        <source>without a title</source>
        <comment>an alert</comment>
        <translation>without a title</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>at an unknown time</translation>
    </message>
</context>
<context>
    <name>Trustgauge::OutboxModel</name>
    <message>
        <source>Summary of the fleet</source>
        <translation>Summary of the fleet</translation>
    </message>
    <message>
        <source>Put aside</source>
        <comment>a record that was refused for good</comment>
        <translation>Put aside</translation>
    </message>
    <message>
        <source>Refused, will be sent again</source>
        <translation>Refused, will be sent again</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>a record in the outbox</comment>
        <translation>Waits</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Refusals</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Last answer</translation>
    </message>
</context>
<context>
    <name>Trustgauge::OutboxPane</name>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>The chosen records that were put aside; without a choice, all of them</source>
        <translation>The chosen records that were put aside; without a choice, all of them</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Drop</translation>
    </message>
    <message numerus="yes">
        <source>Drop %Ln record(s) that were put aside? They are never sent.</source>
        <translation>
            <numerusform>Drop %Ln record that was put aside? It is never sent.</numerusform>
            <numerusform>Drop %Ln records that were put aside? They are never sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::OutcomePanel</name>
    <message>
        <source>Who moves</source>
        <translation>Who moves</translation>
    </message>
    <message>
        <source>press a cell to list its devices</source>
        <translation>press a cell to list its devices</translation>
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
        <source>List all in Devices</source>
        <translation>List all in Devices</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Show who moves as</source>
        <translation>Show who moves as</translation>
    </message>
    <message>
        <source>those whose score changes most; double-click one to see why</source>
        <translation>those whose score changes most; double-click one to see why</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lose(s) sufficient data</source>
        <translation>
            <numerusform>%Ln loses sufficient data</numerusform>
            <numerusform>%Ln lose sufficient data</numerusform>
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
            <numerusform>%Ln gains sufficient data</numerusform>
            <numerusform>%Ln gain sufficient data</numerusform>
        </translation>
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
        <source>Devices by band</source>
        <translation>Devices by band</translation>
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
        <source>Without data</source>
        <translation>Without data</translation>
    </message>
    <message>
        <source>devices whose field is unknown; unknown is not safe</source>
        <translation>devices whose field is unknown; unknown is not safe</translation>
    </message>
    <message>
        <source>in the last cycle</source>
        <translation>in the last cycle</translation>
    </message>
    <message>
        <source>p95 %1 · mean %2</source>
        <translation>p95 %1 · mean %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Count</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>logarithmic scale</comment>
        <translation>Log</translation>
    </message>
    <message>
        <source>%1: unknown on %2</source>
        <comment>signal, share of devices</comment>
        <translation>%1: unknown on %2</translation>
    </message>
    <message>
        <source>in this partial cycle</source>
        <translation>in this partial cycle</translation>
    </message>
    <message>
        <source>score %1 · %2</source>
        <comment>range, share</comment>
        <translation>score %1 · %2</translation>
    </message>
    <message>
        <source>completeness below %1</source>
        <translation>completeness below %1</translation>
    </message>
    <message>
        <source>in the cycle shown</source>
        <translation>in the cycle shown</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>no change</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>change, time</comment>
        <translation>%1 since %2</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>not compared</translation>
    </message>
    <message>
        <source>Show devices without data as</source>
        <translation>Show devices without data as</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Devices without</source>
        <translation>Devices without</translation>
    </message>
    <message>
        <source>Devices without data, by field</source>
        <translation>Devices without data, by field</translation>
    </message>
    <message>
        <source>dashed: at worst</source>
        <translation>dashed: at worst</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln of insufficient data</source>
        <translation>
            <numerusform>and %Ln of insufficient data</numerusform>
            <numerusform>and %Ln of insufficient data</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2, then another profile</source>
        <comment>change, time</comment>
        <translation>%1 since %2, then another profile</translation>
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
    <message>
        <source>Run the doctor</source>
        <translation>Run the doctor</translation>
    </message>
    <message>
        <source>The list of tenants cannot be read.</source>
        <translation>The list of tenants cannot be read.</translation>
    </message>
    <message>
        <source>%1 has no devices.</source>
        <translation>%1 has no devices.</translation>
    </message>
    <message>
        <source>The cycle of %1 brought none. Either none is onboarded to Microsoft Defender yet, or the application may see none of them.</source>
        <translation>The cycle of %1 brought none. Either none is onboarded to Microsoft Defender yet, or the application may see none of them.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PageStack</name>
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
        <source>Doctor</source>
        <translation>Doctor</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publishing</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Back to Tuning</source>
        <translation>Back to Tuning</translation>
    </message>
    <message>
        <source>Back to Overview</source>
        <translation>Back to Overview</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>All tenants</translation>
    </message>
    <message>
        <source>Back to All tenants</source>
        <translation>Back to All tenants</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Vulnerabilities</translation>
    </message>
    <message>
        <source>Back to Vulnerabilities</source>
        <translation>Back to Vulnerabilities</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Rehearsal</translation>
    </message>
    <message>
        <source>Back to Rehearsal</source>
        <translation>Back to Rehearsal</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PaletteItems</name>
    <message>
        <source>Switch to %1</source>
        <comment>tenant</comment>
        <translation>Switch to %1</translation>
    </message>
    <message>
        <source>Try profile %1</source>
        <comment>name</comment>
        <translation>Try profile %1</translation>
    </message>
    <message>
        <source>used by this tenant</source>
        <translation>used by this tenant</translation>
    </message>
    <message>
        <source>opens in Tuning, applies nothing</source>
        <translation>opens in Tuning, applies nothing</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <comment>section</comment>
        <translation>Settings: %1</translation>
    </message>
    <message>
        <source>Device %1</source>
        <comment>name</comment>
        <translation>Device %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PermissionsCard</name>
    <message>
        <source>Permissions</source>
        <translation>Permissions</translation>
    </message>
    <message>
        <source>scoring needs the first two</source>
        <translation>scoring needs the first two</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PermissionsModel</name>
    <message>
        <source>Permission</source>
        <translation>Permission</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what a permission is for</comment>
        <translation>For</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Scoring</translation>
    </message>
    <message>
        <source>Granted as</source>
        <translation>Granted as</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Needed</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>Not granted</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Delegated only</source>
        <translation>Delegated only</translation>
    </message>
    <message>
        <source>Seen in: %1</source>
        <translation>Seen in: %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PlacesSection</name>
    <message>
        <source>Store: cycles, devices and what waits to be published</source>
        <translation>Store: cycles, devices and what waits to be published</translation>
    </message>
    <message>
        <source>Tenants, without their secrets</source>
        <translation>Tenants, without their secrets</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profiles</translation>
    </message>
    <message>
        <source>Settings of the window</source>
        <translation>Settings of the window</translation>
    </message>
    <message>
        <source>Secrets are in the keychain only. The log is not written to a file: it is kept in memory while the program runs, and Activity shows it.</source>
        <translation>Secrets are in the keychain only. The log is not written to a file: it is kept in memory while the program runs, and Activity shows it.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Open folder: %1</source>
        <translation>Open folder: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the path: %1</source>
        <translation>Copy the path: %1</translation>
    </message>
    <message>
        <source>The path is in the clipboard.</source>
        <translation>The path is in the clipboard.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Policies</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PlanCard</name>
    <message>
        <source>Patch plan</source>
        <translation>Patch plan</translation>
    </message>
    <message>
        <source>Steps of the patch plan</source>
        <translation>Steps of the patch plan</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>steps</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>Which devices</translation>
    </message>
    <message>
        <source>Shows the devices that have the software of the step chosen</source>
        <translation>Shows the devices that have the software of the step chosen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Band drops</source>
        <translation>Band drops</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>band drops of all steps so far</comment>
        <translation>In all</translation>
    </message>
    <message numerus="yes">
        <source>%Ln band drop(s) in all; exact scores fall by %1 points.</source>
        <translation>
            <numerusform>%Ln band drop in all; exact scores fall by %1 points.</numerusform>
            <numerusform>%Ln band drops in all; exact scores fall by %1 points.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source of these records does not name the software that has the CVEs, so there is nothing to plan by. Records read in bulk or from export files name it.</source>
        <translation>The source of these records does not name the software that has the CVEs, so there is nothing to plan by. Records read in bulk or from export files name it.</translation>
    </message>
    <message>
        <source>No device that is counted has a CVE, so there is nothing to update.</source>
        <translation>No device that is counted has a CVE, so there is nothing to update.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PlanChart</name>
    <message>
        <source>Band drops of the patch plan, step by step</source>
        <translation>Band drops of the patch plan, step by step</translation>
    </message>
    <message numerus="yes">
        <source>Step %1: %2. %Ln band drop(s) more, %3 in all; %4 points.</source>
        <translation>
            <numerusform>Step %1: %2. %Ln band drop more, %3 in all; %4 points.</numerusform>
            <numerusform>Step %1: %2. %Ln band drops more, %3 in all; %4 points.</numerusform>
        </translation>
    </message>
    <message>
        <source>Band drops, cumulative</source>
        <translation>Band drops, cumulative</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PointsComparison</name>
    <message>
        <source>unknown</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>nothing fires</source>
        <translation>nothing fires</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>weight %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>level or fraction, weight</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <comment>a weight</comment>
        <translation>%1 before, %2 after</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, weight</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <comment>how points come about</comment>
        <translation>%1 before, %2 after</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Points before and after the edit</source>
        <translation>Points before and after the edit</translation>
    </message>
    <message>
        <source>%1; %2: %3 points before, %4 after, %5</source>
        <comment>value; how; points; points; change</comment>
        <translation>%1; %2: %3 points before, %4 after, %5</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>editing</comment>
        <translation>Before</translation>
    </message>
    <message>
        <source>After</source>
        <comment>editing</comment>
        <translation>After</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>What fires</source>
        <translation>What fires</translation>
    </message>
    <message>
        <source>Exact score</source>
        <translation>Exact score</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PolicyEditor</name>
    <message>
        <source>open “%1”</source>
        <comment>undo step</comment>
        <translation>open “%1”</translation>
    </message>
    <message>
        <source>add rule %1</source>
        <comment>undo step</comment>
        <translation>add rule %1</translation>
    </message>
    <message>
        <source>remove rule %1</source>
        <comment>undo step</comment>
        <translation>remove rule %1</translation>
    </message>
    <message>
        <source>move rule %1 to %2</source>
        <comment>undo step</comment>
        <translation>move rule %1 to %2</translation>
    </message>
    <message>
        <source>change the action of otherwise</source>
        <comment>undo step</comment>
        <translation>change the action of otherwise</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PolicyLibraryDialog</name>
    <message>
        <source>Policies</source>
        <translation>Policies</translation>
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
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>Which devices</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Rules of the version</source>
        <translation>Rules of the version</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Delete…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Open this version</source>
        <translation>Open this version</translation>
    </message>
    <message>
        <source>No policy is saved yet.</source>
        <translation>No policy is saved yet.</translation>
    </message>
    <message>
        <source>otherwise</source>
        <comment>the action where no rule matches</comment>
        <translation>otherwise</translation>
    </message>
    <message>
        <source>Delete the policy</source>
        <translation>Delete the policy</translation>
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
    <name>Trustgauge::PollingSection</name>
    <message>
        <source>Polling and scoring</source>
        <translation>Polling and scoring</translation>
    </message>
    <message>
        <source>Poll &amp;every … minutes</source>
        <translation>Poll &amp;every … minutes</translation>
    </message>
    <message>
        <source>10 to 1440</source>
        <translation>10 to 1440</translation>
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
</context>
<context>
    <name>Trustgauge::PreviewModel</name>
    <message>
        <source>Gone</source>
        <comment>a device that has left</comment>
        <translation>Gone</translation>
    </message>
    <message>
        <source>Summary of the fleet</source>
        <translation>Summary of the fleet</translation>
    </message>
    <message>
        <source>First time</source>
        <comment>a record of a device that was never published</comment>
        <translation>First time</translation>
    </message>
    <message>
        <source>Band changes</source>
        <translation>Band changes</translation>
    </message>
    <message>
        <source>Score changes</source>
        <translation>Score changes</translation>
    </message>
    <message>
        <source>Same score</source>
        <translation>Same score</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>an earlier score that no longer holds</comment>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Last accepted</source>
        <translation>Last accepted</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>To be sent</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>a device that has left, deleted from the topic</comment>
        <translation>Deleted</translation>
    </message>
    <message>
        <source>Former key</source>
        <comment>the device is taken back under the key that it had in an older version</comment>
        <translation>Former key</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PreviewPane</name>
    <message>
        <source>What would be sent</source>
        <translation>What would be sent</translation>
    </message>
    <message>
        <source>Record to be sent</source>
        <translation>Record to be sent</translation>
    </message>
    <message>
        <source>Record that was last accepted</source>
        <translation>Record that was last accepted</translation>
    </message>
    <message>
        <source>Last accepted</source>
        <translation>Last accepted</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>To be sent</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ProfileApplier</name>
    <message numerus="yes">
        <source>%Ln tenant(s) have their former profile back.</source>
        <translation>
            <numerusform>%Ln tenant has its former profile back.</numerusform>
            <numerusform>%Ln tenants have their former profile back.</numerusform>
        </translation>
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
        <source>Import a profile</source>
        <translation>Import a profile</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profiles (*.json)</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Export the profile</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Name of the profile</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1” is deleted.</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplicate…</translation>
    </message>
    <message>
        <source>The chosen version, as a profile of its own</source>
        <translation>The chosen version, as a profile of its own</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>With all its versions; tenants scored with it follow</source>
        <translation>With all its versions; tenants scored with it follow</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Compare…</translation>
    </message>
    <message>
        <source>The chosen version and any other profile, side by side</source>
        <translation>The chosen version and any other profile, side by side</translation>
    </message>
    <message>
        <source>Use…</source>
        <translation>Use…</translation>
    </message>
    <message>
        <source>Score tenants with it; what that would do is shown first</source>
        <translation>Score tenants with it; what that would do is shown first</translation>
    </message>
    <message>
        <source>copy of “%1”</source>
        <comment>note of a version</comment>
        <translation>copy of “%1”</translation>
    </message>
    <message>
        <source>copy of “%1”, version %2</source>
        <comment>note of a version</comment>
        <translation>copy of “%1”, version %2</translation>
    </message>
    <message>
        <source>Duplicate the profile</source>
        <translation>Duplicate the profile</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a profile</comment>
        <translation>%1 copy</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Rename the profile</translation>
    </message>
    <message>
        <source>Another profile has this name; choose another one</source>
        <translation>Another profile has this name; choose another one</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ProfilePicker</name>
    <message>
        <source>%1: version</source>
        <comment>of a profile</comment>
        <translation>%1: version</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <comment>profile</comment>
        <translation>In use: %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in use</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <translation>Edited, not saved</translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <comment>profile</comment>
        <translation>%1 (edited)</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>Snapshot %1</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <comment>tenant</comment>
        <translation>Draft of %1</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (built in)</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>built in</translation>
    </message>
    <message>
        <source>%1 (file)</source>
        <comment>profile</comment>
        <translation>%1 (file)</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>From a file…</translation>
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
        <translation>%1 of %2 devices change band.</translation>
    </message>
    <message>
        <source>%1 of %2 devices change band, and %3 of %2 are missing from the cycle.</source>
        <translation>%1 of %2 devices change band, and %3 of %2 are missing from the cycle.</translation>
    </message>
    <message>
        <source>The cycle is partial, and %1 Publish it all the same?</source>
        <translation>The cycle is partial, and %1 Publish it all the same?</translation>
    </message>
    <message>
        <source>Publish all the same</source>
        <translation>Publish all the same</translation>
    </message>
    <message>
        <source>%1 That is more than the brake allows. Publish them all the same?</source>
        <translation>%1 That is more than the brake allows. Publish them all the same?</translation>
    </message>
    <message>
        <source>Publish the band changes</source>
        <translation>Publish the band changes</translation>
    </message>
    <message>
        <source>The cycle is partial: some data is missing. Publish it all the same?</source>
        <translation>The cycle is partial: some data is missing. Publish it all the same?</translation>
    </message>
    <message>
        <source>Publish the partial cycle</source>
        <translation>Publish the partial cycle</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Publish now</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PublishFigures</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>Waiting to be sent</translation>
    </message>
    <message>
        <source>Put aside as refused</source>
        <translation>Put aside as refused</translation>
    </message>
    <message>
        <source>Band changes</source>
        <translation>Band changes</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>%1 more in the newest cycle</source>
        <translation>%1 more in the newest cycle</translation>
    </message>
    <message>
        <source>records in the outbox</source>
        <translation>records in the outbox</translation>
    </message>
    <message>
        <source>send again or drop, in the outbox</source>
        <translation>send again or drop, in the outbox</translation>
    </message>
    <message>
        <source>no record was refused</source>
        <translation>no record was refused</translation>
    </message>
    <message>
        <source>nothing to compare with yet</source>
        <translation>nothing to compare with yet</translation>
    </message>
    <message>
        <source>%1 of %2 devices; the brake is at %3</source>
        <translation>%1 of %2 devices; the brake is at %3</translation>
    </message>
    <message>
        <source>%1 of %2 devices, %3 more are missing; the brake is at %4</source>
        <translation>%1 of %2 devices, %3 more are missing; the brake is at %4</translation>
    </message>
    <message>
        <source>%1 with insufficient data, %2 duplicates</source>
        <translation>%1 with insufficient data, %2 duplicates</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PublishHistoryModel</name>
    <message>
        <source>Held back</source>
        <translation>Held back</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>a publish</comment>
        <translation>Waits</translation>
    </message>
    <message>
        <source>Partly refused</source>
        <translation>Partly refused</translation>
    </message>
    <message>
        <source>Overtaken</source>
        <comment>by a newer cycle</comment>
        <translation>Overtaken</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>records a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Queued</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Band changes</source>
        <translation>Band changes</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Throughput</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PublishSection</name>
    <message>
        <source>Publish every complete cycle by itself</source>
        <translation>Publish every complete cycle by itself</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Proxy address</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>API version</translation>
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
        <translation>Cluster ID</translation>
    </message>
    <message>
        <source>v3 only; empty: asked for</source>
        <translation>v3 only; empty: asked for</translation>
    </message>
    <message>
        <source>Topic of devices</source>
        <translation>Topic of devices</translation>
    </message>
    <message>
        <source>Topic of summaries</source>
        <translation>Topic of summaries</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>User and password</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Bearer token</translation>
    </message>
    <message>
        <source>User</source>
        <translation>User</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Password or token</translation>
    </message>
    <message>
        <source>empty: keep the one that is stored</source>
        <translation>empty: keep the one that is stored</translation>
    </message>
    <message>
        <source>Brake, % of bands</source>
        <translation>Brake, % of bands</translation>
    </message>
    <message>
        <source>When more devices than that change band from one cycle to the next, a person is asked.</source>
        <translation>When more devices than that change band from one cycle to the next, a person is asked.</translation>
    </message>
    <message>
        <source>Proxy&apos;s authority</source>
        <translation>Proxy&apos;s authority</translation>
    </message>
    <message>
        <source>PEM file; empty: the system&apos;s authorities</source>
        <translation>PEM file; empty: the system&apos;s authorities</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client certificate</translation>
    </message>
    <message>
        <source>PEM file with its key; empty: none</source>
        <translation>PEM file with its key; empty: none</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PublishStatus</name>
    <message>
        <source>Sending: %1 of %2</source>
        <translation>Sending: %1 of %2</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>The scores under the profile in use, %1, are not out: the last publish went out under another one. More devices change band, or are missing, than the brake of %2 allows.</source>
        <comment>a profile&apos;s name, a percentage</comment>
        <translation>The scores under the profile in use, %1, are not out: the last publish went out under another one. More devices change band, or are missing, than the brake of %2 allows.</translation>
    </message>
    <message>
        <source>The scores under the profile in use, %1, are not out: the last publish went out under another one. Publish now to send them.</source>
        <comment>a profile&apos;s name</comment>
        <translation>The scores under the profile in use, %1, are not out: the last publish went out under another one. Publish now to send them.</translation>
    </message>
    <message>
        <source>The newest cycle is held back: more devices change band, or are missing, than the brake of %1 allows.</source>
        <translation>The newest cycle is held back: more devices change band, or are missing, than the brake of %1 allows.</translation>
    </message>
    <message>
        <source>The newest cycle is partial. It is published only when you say so.</source>
        <translation>The newest cycle is partial. It is published only when you say so.</translation>
    </message>
    <message>
        <source>The newest cycle was not published yet.</source>
        <translation>The newest cycle was not published yet.</translation>
    </message>
    <message>
        <source>Some records were not accepted yet.</source>
        <translation>Some records were not accepted yet.</translation>
    </message>
    <message>
        <source>There is nothing to publish yet: poll the tenant first.</source>
        <translation>There is nothing to publish yet: poll the tenant first.</translation>
    </message>
    <message>
        <source>Everything of the newest cycle was accepted.</source>
        <translation>Everything of the newest cycle was accepted.</translation>
    </message>
    <message>
        <source>Publishing is paused: new cycles wait in the outbox.</source>
        <translation>Publishing is paused: new cycles wait in the outbox.</translation>
    </message>
    <message>
        <source>Cycles are not published by themselves: that is switched off in the tenant&apos;s settings.</source>
        <translation>Cycles are not published by themselves: that is switched off in the tenant&apos;s settings.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PublishingPage</name>
    <message>
        <source>The scores of this tenant are not published.</source>
        <translation>The scores of this tenant are not published.</translation>
    </message>
    <message>
        <source>They can go to Kafka through a REST proxy. Give its address in the tenant&apos;s settings.</source>
        <translation>They can go to Kafka through a REST proxy. Give its address in the tenant&apos;s settings.</translation>
    </message>
    <message>
        <source>Edit the tenant</source>
        <translation>Edit the tenant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were accepted.</source>
        <translation>
            <numerusform>%Ln record was accepted.</numerusform>
            <numerusform>%Ln records were accepted.</numerusform>
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
        <translation>Progress</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>The figures are those from before: %1</source>
        <comment>why they could not be read again</comment>
        <translation>The figures are those from before: %1</translation>
    </message>
    <message>
        <source>The figures are those from before: reading was cancelled.</source>
        <translation>The figures are those from before: reading was cancelled.</translation>
    </message>
    <message>
        <source>Reading the records; the figures are those from before.</source>
        <translation>Reading the records; the figures are those from before.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RecordDialog</name>
    <message>
        <source>Find in the record</source>
        <translation>Find in the record</translation>
    </message>
    <message>
        <source>Enter finds the next place, Shift+Enter the one before.</source>
        <translation>Enter finds the next place, Shift+Enter the one before.</translation>
    </message>
    <message>
        <source>Record of the device as JSON</source>
        <translation>Record of the device as JSON</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copy all</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Record of %1</source>
        <translation>Record of %1</translation>
    </message>
    <message>
        <source>Trustgauge stores no records as they were received. The service is asked for this one…</source>
        <translation>Trustgauge stores no records as they were received. The service is asked for this one…</translation>
    </message>
    <message>
        <source>As the service answered at %1; Trustgauge stores no records as they were received. Only spaces and line breaks differ.</source>
        <translation>As the service answered at %1; Trustgauge stores no records as they were received. Only spaces and line breaks differ.</translation>
    </message>
    <message>
        <source>It is too long to be shown whole.</source>
        <translation>It is too long to be shown whole.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>not found</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::RecordSection</name>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Copy the address of the device&apos;s page in the portal</source>
        <translation>Copy the address of the device&apos;s page in the portal</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>of the cycle of %1</source>
        <extracomment>%1 is the time of a cycle</extracomment>
        <translation>of the cycle of %1</translation>
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
        <source>Entra id</source>
        <translation>Entra id</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicates</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>none; no merged record</source>
        <translation>none; no merged record</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>Merged into it</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RecordsCard</name>
    <message>
        <source>Preview</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>History of publishes</source>
        <translation>History of publishes</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Outbox</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>What is shown</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>nothing to send</translation>
    </message>
    <message>
        <source>%1 records would be sent; the first %2, changes first</source>
        <translation>%1 records would be sent; the first %2, changes first</translation>
    </message>
    <message>
        <source>%1 records would be sent, changes first</source>
        <translation>%1 records would be sent, changes first</translation>
    </message>
    <message>
        <source>%1 records wait</source>
        <translation>%1 records wait</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nothing waits</translation>
    </message>
    <message>
        <source>what was refused stands first</source>
        <translation>what was refused stands first</translation>
    </message>
    <message>
        <source>every publish of this tenant, newest first</source>
        <translation>every publish of this tenant, newest first</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RehearsalExporter</name>
    <message>
        <source>Export the policy…</source>
        <translation>Export the policy…</translation>
    </message>
    <message>
        <source>Devices and their actions as CSV…</source>
        <translation>Devices and their actions as CSV…</translation>
    </message>
    <message>
        <source>The same with changes in the past as CSV…</source>
        <translation>The same with changes in the past as CSV…</translation>
    </message>
    <message>
        <source>Counts and moves as JSON…</source>
        <translation>Counts and moves as JSON…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
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
        <translation>Export the policy</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Policies (*.json)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RehearsalHead</name>
    <message>
        <source>Profile in use</source>
        <translation>Profile in use</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Edited</translation>
    </message>
    <message>
        <source>Profile of the figures</source>
        <translation>Profile of the figures</translation>
    </message>
    <message>
        <source>Import / export</source>
        <translation>Import / export</translation>
    </message>
    <message>
        <source>Save version…</source>
        <translation>Save version…</translation>
    </message>
    <message>
        <source>Policy rehearsal</source>
        <translation>Policy rehearsal</translation>
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
        <source>Undo in the policy</source>
        <translation>Undo in the policy</translation>
    </message>
    <message>
        <source>Redo in the policy</source>
        <translation>Redo in the policy</translation>
    </message>
    <message>
        <source>Save a version of the policy…</source>
        <translation>Save a version of the policy…</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>not saved yet</translation>
    </message>
    <message>
        <source>version %1, changed</source>
        <translation>version %1, changed</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
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
        <source>No policy</source>
        <translation>No policy</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Policy: %1</translation>
    </message>
    <message>
        <source>Nothing is enforced by Trustgauge.</source>
        <translation>Nothing is enforced by Trustgauge.</translation>
    </message>
    <message>
        <source>A rehearsal shows which action each device would meet, as of %1, under profile %2 (%3).</source>
        <comment>time; name; hash</comment>
        <translation>A rehearsal shows which action each device would meet, as of %1, under profile %2 (%3).</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <comment>profile</comment>
        <translation>%1, edited</translation>
    </message>
    <message>
        <source>A rehearsal shows which action each device would meet.</source>
        <translation>A rehearsal shows which action each device would meet.</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>New policy</translation>
    </message>
    <message>
        <source>Example policy</source>
        <translation>Example policy</translation>
    </message>
    <message>
        <source>Policies and their versions…</source>
        <translation>Policies and their versions…</translation>
    </message>
    <message>
        <source>Import a policy…</source>
        <translation>Import a policy…</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>Import a policy</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Policies (*.json)</translation>
    </message>
    <message>
        <source>The policy “%1” was imported. Nothing is enforced.</source>
        <translation>The policy “%1” was imported. Nothing is enforced.</translation>
    </message>
    <message>
        <source>Version %1 of “%2” is saved. Nothing is enforced.</source>
        <translation>Version %1 of “%2” is saved. Nothing is enforced.</translation>
    </message>
    <message>
        <source>save as “%1”</source>
        <comment>undo step</comment>
        <translation>save as “%1”</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RehearsalPage</name>
    <message>
        <source>From “%1” to “%2”</source>
        <comment>actions</comment>
        <translation>From “%1” to “%2”</translation>
    </message>
    <message>
        <source>Action changed more than twice</source>
        <translation>Action changed more than twice</translation>
    </message>
    <message>
        <source>There is no policy yet.</source>
        <translation>There is no policy yet.</translation>
    </message>
    <message>
        <source>A policy is a list of rules: which devices, and what would happen to them. Here you see who would meet what before anything enforces it.</source>
        <translation>A policy is a list of rules: which devices, and what would happen to them. Here you see who would meet what before anything enforces it.</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Begin with an example</translation>
    </message>
    <message>
        <source>Begin with an empty policy</source>
        <translation>Begin with an empty policy</translation>
    </message>
    <message>
        <source>No rule of “%1” matches</source>
        <comment>policy</comment>
        <translation>No rule of “%1” matches</translation>
    </message>
    <message>
        <source>Rule %1 of “%2”</source>
        <comment>number; policy</comment>
        <translation>Rule %1 of “%2”</translation>
    </message>
    <message>
        <source>Action “%1”</source>
        <translation>Action “%1”</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RehearsedDevicesCard</name>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Action of the devices listed</source>
        <translation>Action of the devices listed</translation>
    </message>
    <message>
        <source>Show in Devices</source>
        <translation>Show in Devices</translation>
    </message>
    <message>
        <source>Devices with their action</source>
        <translation>Devices with their action</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>All actions</translation>
    </message>
    <message>
        <source>the worst %1 of %2</source>
        <comment>devices</comment>
        <translation>the worst %1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::RehearsedDevicesModel</name>
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
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Number of the rule that decides</source>
        <translation>Number of the rule that decides</translation>
    </message>
    <message>
        <source>otherwise</source>
        <comment>the action where no rule matches</comment>
        <translation>otherwise</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ReplaceSecretDialog</name>
    <message>
        <source>Replace the certificate</source>
        <translation>Replace the certificate</translation>
    </message>
    <message>
        <source>Replace the secret</source>
        <translation>Replace the secret</translation>
    </message>
    <message>
        <source>Upload the new certificate to the app registration first. It is then tried here by fetching a token with it; the stored one stays until that has succeeded.</source>
        <translation>Upload the new certificate to the app registration first. It is then tried here by fetching a token with it; the stored one stays until that has succeeded.</translation>
    </message>
    <message>
        <source>Create the new secret in the app registration first; both are valid side by side. It is then tried here by fetching a token with it; the stored one stays until that has succeeded.</source>
        <translation>Create the new secret in the app registration first; both are valid side by side. It is then tried here by fetching a token with it; the stored one stays until that has succeeded.</translation>
    </message>
    <message>
        <source>For this session only: do not store it</source>
        <translation>For this session only: do not store it</translation>
    </message>
    <message>
        <source>Fetching a token</source>
        <translation>Fetching a token</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Test and replace</source>
        <translation>Test and replace</translation>
    </message>
    <message>
        <source>New &amp;secret: its value</source>
        <translation>New &amp;secret: its value</translation>
    </message>
    <message>
        <source>New secret: its value</source>
        <translation>New secret: its value</translation>
    </message>
    <message>
        <source>as the portal shows it, for example %1</source>
        <translation>as the portal shows it, for example %1</translation>
    </message>
    <message>
        <source>&amp;Expires on</source>
        <translation>&amp;Expires on</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Expires on</translation>
    </message>
    <message>
        <source>With the date noted, you are reminded 30, 14, 7 and 1 days before.</source>
        <translation>With the date noted, you are reminded 30, 14, 7 and 1 days before.</translation>
    </message>
    <message>
        <source>The new certificate of %1 works and is in use.</source>
        <translation>The new certificate of %1 works and is in use.</translation>
    </message>
    <message>
        <source>The new secret of %1 works and is in use. Delete the old one in the app registration.</source>
        <translation>The new secret of %1 works and is in use. Delete the old one in the app registration.</translation>
    </message>
    <message>
        <source>Not replaced; the stored one stays. %1</source>
        <translation>Not replaced; the stored one stays. %1</translation>
    </message>
    <message>
        <source>It works, but it could not be stored; the stored one stays. %1</source>
        <translation>It works, but it could not be stored; the stored one stays. %1</translation>
    </message>
    <message>
        <source>Cancelled; the stored one stays.</source>
        <translation>Cancelled; the stored one stays.</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Seen: %1</translation>
    </message>
    <message>
        <source>New certificate and private &amp;key</source>
        <translation>New certificate and private &amp;key</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>A report of %1, cycle of %2, to read, print and hand on. It needs nothing else to be read.</source>
        <translation>A report of %1, cycle of %2, to read, print and hand on. It needs nothing else to be read.</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>all devices</translation>
    </message>
    <message>
        <source>As in Devices</source>
        <translation>As in Devices</translation>
    </message>
    <message>
        <source>Only the devices that this filter finds: %1</source>
        <translation>Only the devices that this filter finds: %1</translation>
    </message>
    <message>
        <source>Page for any browser (HTML)</source>
        <translation>Page for any browser (HTML)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choose the file</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>&amp;Devices</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Policy to rehearse</source>
        <translation>&amp;Policy to rehearse</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Filter of the devices reported</source>
        <translation>Filter of the devices reported</translation>
    </message>
    <message>
        <source>Policy to rehearse</source>
        <translation>Policy to rehearse</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Progress of the report</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Write reports by themselves…</source>
        <translation>Write reports by themselves…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Write</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 was written.</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>Cancelled; no file was written.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>of a file…</source>
        <translation>of a file…</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Policies (*.json)</translation>
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
        <translation>%1 exists already.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Writing %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>It tells the cycle as it was scored, under “%1” (%2). “%3” (%4) is in use now, so the window shows other figures; a report of the next cycle is under that.</source>
        <comment>name, hash, name, hash</comment>
        <translation>It tells the cycle as it was scored, under “%1” (%2). “%3” (%4) is in use now, so the window shows other figures; a report of the next cycle is under that.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RowCopier</name>
    <message numerus="yes">
        <source>Copying %Ln device(s)…</source>
        <translation>
            <numerusform>Copying %Ln device…</numerusform>
            <numerusform>Copying %Ln devices…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::RuleRow</name>
    <message>
        <source>Rule %1</source>
        <translation>Rule %1</translation>
    </message>
    <message>
        <source>Alt+Enter in the line does the same</source>
        <translation>Alt+Enter in the line does the same</translation>
    </message>
    <message>
        <source>Rule %1: which devices</source>
        <translation>Rule %1: which devices</translation>
    </message>
    <message>
        <source>Which devices, for example %1</source>
        <translation>Which devices, for example %1</translation>
    </message>
    <message>
        <source>An expression of the filter language; Ctrl+Space completes fields and values. Alt+Up and Alt+Down move the rule.</source>
        <translation>An expression of the filter language; Ctrl+Space completes fields and values. Alt+Up and Alt+Down move the rule.</translation>
    </message>
    <message>
        <source>Rule %1: action</source>
        <translation>Rule %1: action</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Rule %1: note</source>
        <translation>Rule %1: note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Shows the devices that the rule decides about</source>
        <translation>Shows the devices that the rule decides about</translation>
    </message>
    <message>
        <source>Move rule %1 up (Alt+Up)</source>
        <translation>Move rule %1 up (Alt+Up)</translation>
    </message>
    <message>
        <source>Move rule %1 down (Alt+Down)</source>
        <translation>Move rule %1 down (Alt+Down)</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Remove rule %1</translation>
    </message>
    <message>
        <source>then</source>
        <comment>rule: expression, then action</comment>
        <translation>then</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>invalid</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>The rule needs an action.</source>
        <translation>The rule needs an action.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Leave it out</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a word of the filter</comment>
        <translation>Use %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RulesCard</name>
    <message>
        <source>Rules</source>
        <translation>Rules</translation>
    </message>
    <message>
        <source>the first rule that matches a device decides</source>
        <translation>the first rule that matches a device decides</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Add rule</translation>
    </message>
    <message>
        <source>Action for all other devices</source>
        <translation>Action for all other devices</translation>
    </message>
    <message>
        <source>Shows the devices that no rule matches</source>
        <translation>Shows the devices that no rule matches</translation>
    </message>
    <message>
        <source>otherwise</source>
        <comment>the action where no rule matches</comment>
        <translation>otherwise</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message>
        <source>All other devices need an action. The figures are those from before.</source>
        <translation>All other devices need an action. The figures are those from before.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) are not valid. The figures are those from before.</source>
        <translation>
            <numerusform>%Ln rule is not valid. The figures are those from before.</numerusform>
            <numerusform>%Ln rules are not valid. The figures are those from before.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a rule, all devices meet the same action.</source>
        <translation>Without a rule, all devices meet the same action.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s), all valid. Ctrl+Space completes fields and values.</source>
        <translation>
            <numerusform>%Ln rule, valid. Ctrl+Space completes fields and values.</numerusform>
            <numerusform>%Ln rules, all valid. Ctrl+Space completes fields and values.</numerusform>
        </translation>
    </message>
    <message>
        <source>change which devices rule %1 matches</source>
        <comment>undo step</comment>
        <translation>change which devices rule %1 matches</translation>
    </message>
    <message>
        <source>change the action of rule %1</source>
        <comment>undo step</comment>
        <translation>change the action of rule %1</translation>
    </message>
    <message>
        <source>change the note of rule %1</source>
        <comment>undo step</comment>
        <translation>change the note of rule %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SavePolicyDialog</name>
    <message>
        <source>Save version</source>
        <translation>Save version</translation>
    </message>
    <message>
        <source>&amp;Name of the policy</source>
        <translation>&amp;Name of the policy</translation>
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
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>The policy is kept in the library. Nothing is enforced by Trustgauge.</source>
        <translation>The policy is kept in the library. Nothing is enforced by Trustgauge.</translation>
    </message>
    <message>
        <source>Give the policy a name.</source>
        <translation>Give the policy a name.</translation>
    </message>
    <message>
        <source>A policy of this name exists: this becomes its newest version.</source>
        <translation>A policy of this name exists: this becomes its newest version.</translation>
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
    <message>
        <source>Save for later</source>
        <translation>Save for later</translation>
    </message>
    <message>
        <source>“Save and use” scores %1 with this profile from now on.</source>
        <comment>tenant</comment>
        <translation>“Save and use” scores %1 with this profile from now on.</translation>
    </message>
    <message>
        <source>Tenants are scored with the profile of this name; choose another name</source>
        <translation>Tenants are scored with the profile of this name; choose another name</translation>
    </message>
    <message>
        <source>A version of the library; which profile is in use does not change</source>
        <translation>A version of the library; which profile is in use does not change</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>Save view</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Name of the view</translation>
    </message>
    <message>
        <source>For &amp;all tenants</source>
        <translation>For &amp;all tenants</translation>
    </message>
    <message>
        <source>&amp;Only for %1</source>
        <translation>&amp;Only for %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Keeps the filter, the order and the columns.</source>
        <translation>Keeps the filter, the order and the columns.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Give the view a name.</translation>
    </message>
    <message>
        <source>A view of this name exists; it will be replaced.</source>
        <translation>A view of this name exists; it will be replaced.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>There is no valid filter in the line to be saved.</source>
        <translation>There is no valid filter in the line to be saved.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the saved filter</source>
        <translation>Name of the saved filter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Gives the selected filter the name above (F2)</source>
        <translation>Gives the selected filter the name above (F2)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: filter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter a name first.</source>
        <translation>Enter a name first.</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation>Another filter has this name.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ScheduledReportsSection</name>
    <message>
        <source>Reports that are written by themselves</source>
        <translation>Reports that are written by themselves</translation>
    </message>
    <message>
        <source>&amp;Write a report and a CSV of each tenant after its cycles</source>
        <translation>&amp;Write a report and a CSV of each tenant after its cycles</translation>
    </message>
    <message>
        <source>Folder of the reports</source>
        <translation>Folder of the reports</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose the folder of the reports</source>
        <translation>Choose the folder of the reports</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>How often</translation>
    </message>
    <message>
        <source>the first complete cycle of each day (UTC)</source>
        <translation>the first complete cycle of each day (UTC)</translation>
    </message>
    <message>
        <source>the first complete cycle of each week</source>
        <translation>the first complete cycle of each week</translation>
    </message>
    <message>
        <source>every complete cycle</source>
        <translation>every complete cycle</translation>
    </message>
    <message>
        <source>How many are kept of each tenant</source>
        <translation>How many are kept of each tenant</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Language of the reports</source>
        <translation>Language of the reports</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Report</translation>
    </message>
    <message>
        <source>&amp;Keep the newest</source>
        <translation>&amp;Keep the newest</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>The files are whole or not there, and named by tenant and time of the data. Of the files in the folder, only such reports are ever removed. What fails is told over the page and in the log of Activity.</source>
        <translation>The files are whole or not there, and named by tenant and time of the data. Of the files in the folder, only such reports are ever removed. What fails is told over the page and in the log of Activity.</translation>
    </message>
    <message>
        <source>The demo writes no reports by itself.</source>
        <translation>The demo writes no reports by itself.</translation>
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
    <message numerus="yes">
        <source>Score %1 (%2): %Ln device(s), before: %3</source>
        <translation>
            <numerusform>Score %1 (%2): %Ln device, before: %3</numerusform>
            <numerusform>Score %1 (%2): %Ln devices, before: %3</numerusform>
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
    <name>Trustgauge::SecretBar</name>
    <message>
        <source>%1: %2</source>
        <comment>tenant: sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show this tenant</source>
        <translation>Show this tenant</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SeekCard</name>
    <message>
        <source>Goal and sensitivity</source>
        <translation>Goal and sensitivity</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivity</translation>
    </message>
    <message>
        <source>Goal or sensitivity</source>
        <translation>Goal or sensitivity</translation>
    </message>
    <message>
        <source>Close this card</source>
        <translation>Close this card</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>the smallest change of weights that reaches it</source>
        <translation>the smallest change of weights that reaches it</translation>
    </message>
    <message>
        <source>which weight matters most</source>
        <translation>which weight matters most</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SelectedDevice</name>
    <message numerus="yes">
        <source>Replayed over %Ln stored cycle(s), its band changes: %1 under the profile in use, %2 under the edited one.</source>
        <translation>
            <numerusform>Replayed over %Ln stored cycle, its band changes: %1 under the profile in use, %2 under the edited one.</numerusform>
            <numerusform>Replayed over %Ln stored cycles, its band changes: %1 under the profile in use, %2 under the edited one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::SensitivityPanel</name>
    <message>
        <source>Points by which one weight moves</source>
        <translation>Points by which one weight moves</translation>
    </message>
    <message>
        <source>Devices that change band when one weight moves by</source>
        <comment>by 5 points</comment>
        <translation>Devices that change band when one weight moves by</translation>
    </message>
    <message>
        <source>points</source>
        <comment>moves by 5 points</comment>
        <translation>points</translation>
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
        <source>Less</source>
        <translation>Less</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Which weight matters most</source>
        <translation>Which weight matters most</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <source>%1 (pillar)</source>
        <translation>%1 (pillar)</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <comment>a weight</comment>
        <translation>%1, locked</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Show fewer</translation>
    </message>
    <message>
        <source>Show all weights</source>
        <translation>Show all weights</translation>
    </message>
    <message>
        <source>No step of one weight changes a band.</source>
        <translation>No step of one weight changes a band.</translation>
    </message>
    <message numerus="yes">
        <source>Counted for %Ln device(s), under the sliders as they are.</source>
        <translation>
            <numerusform>Counted for %Ln device, under the sliders as they are.</numerusform>
            <numerusform>Counted for %Ln devices, under the sliders as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::ServerBar</name>
    <message>
        <source>The store&apos;s server on %1 is not reached since %2. What is shown stays usable; it is tried again and again.</source>
        <comment>host, time</comment>
        <translation>The store&apos;s server on %1 is not reached since %2. What is shown stays usable; it is tried again and again.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SettingsDialog</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Network</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Where things are</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Search the settings</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>No setting has these words.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Changes take effect at once.</translation>
    </message>
    <message>
        <source>How long cycles are kept</source>
        <translation>How long cycles are kept</translation>
    </message>
    <message>
        <source>Retention is kept in the store and holds for every program that uses it. It is set where the store&apos;s size, copies and checks are, and shown there with what it would forget.</source>
        <translation>Retention is kept in the store and holds for every program that uses it. It is set where the store&apos;s size, copies and checks are, and shown there with what it would forget.</translation>
    </message>
    <message>
        <source>Open Storage…</source>
        <translation>Open Storage…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Shared store</source>
        <translation>Shared store</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SharedStoreSection</name>
    <message>
        <source>Reach the server</source>
        <translation>Reach the server</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Sign-in</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>empty: the one in the keychain, or in the file that PGPASSFILE names</source>
        <translation>empty: the one in the keychain, or in the file that PGPASSFILE names</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>&amp;Use from the next start</source>
        <translation>&amp;Use from the next start</translation>
    </message>
    <message>
        <source>Use the &amp;file on this computer again</source>
        <translation>Use the &amp;file on this computer again</translation>
    </message>
    <message>
        <source>Shared store</source>
        <translation>Shared store</translation>
    </message>
    <message>
        <source>A database on a PostgreSQL server, which one program polls into and many windows look at. Without one, this window keeps its store in a file and needs nothing.</source>
        <translation>A database on a PostgreSQL server, which one program polls into and many windows look at. Without one, this window keeps its store in a file and needs nothing.</translation>
    </message>
    <message>
        <source>&amp;Address, without a password</source>
        <translation>&amp;Address, without a password</translation>
    </message>
    <message>
        <source>&amp;Password, for the keychain</source>
        <translation>&amp;Password, for the keychain</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testing…</translation>
    </message>
    <message>
        <source>The store can be used.</source>
        <translation>The store can be used.</translation>
    </message>
    <message>
        <source>The store cannot be used yet.</source>
        <translation>The store cannot be used yet.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Waiting for the keychain…</translation>
    </message>
    <message>
        <source>From its next start on, the window uses this store.</source>
        <translation>From its next start on, the window uses this store.</translation>
    </message>
    <message>
        <source>From its next start on, the window uses this store. But the keychain did not take the password: %1 Give it in TRUSTGAUGE_STORE_PASSWORD, or in the file that PGPASSFILE names.</source>
        <translation>From its next start on, the window uses this store. But the keychain did not take the password: %1 Give it in TRUSTGAUGE_STORE_PASSWORD, or in the file that PGPASSFILE names.</translation>
    </message>
    <message>
        <source>From its next start on, the window uses the file on this computer.</source>
        <translation>From its next start on, the window uses the file on this computer.</translation>
    </message>
    <message>
        <source>In use now: %1</source>
        <translation>In use now: %1</translation>
    </message>
    <message>
        <source>In use now: a file on this computer.</source>
        <translation>In use now: a file on this computer.</translation>
    </message>
    <message>
        <source>A store named when starting (--store) counts more than the one that is set.</source>
        <translation>A store named when starting (--store) counts more than the one that is set.</translation>
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
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SnapshotSwitch</name>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Show snapshot %1</source>
        <translation>Show snapshot %1</translation>
    </message>
    <message>
        <source>Take snapshot %1</source>
        <translation>Take snapshot %1</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>Snapshot %1</translation>
    </message>
    <message>
        <source>Snapshot %1, free</source>
        <translation>Snapshot %1, free</translation>
    </message>
    <message>
        <source>%1 of %2, %3. Press to show it (%4), with Shift to replace it (%5).</source>
        <comment>snapshot, time, hash, keys</comment>
        <translation>%1 of %2, %3. Press to show it (%4), with Shift to replace it (%5).</translation>
    </message>
    <message>
        <source>%1 is free. Press to put the present weights aside here (%2).</source>
        <comment>snapshot, keys</comment>
        <translation>%1 is free. Press to put the present weights aside here (%2).</translation>
    </message>
    <message>
        <source>Compare profiles…</source>
        <translation>Compare profiles…</translation>
    </message>
    <message>
        <source>Delete snapshot %1</source>
        <translation>Delete snapshot %1</translation>
    </message>
    <message>
        <source>Snapshot %1 holds the present weights; %2 shows them again.</source>
        <comment>letter, key</comment>
        <translation>Snapshot %1 holds the present weights; %2 shows them again.</translation>
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
        <translation>Devices</translation>
    </message>
    <message>
        <source>Devices with sufficient data that have it, with a CVE</source>
        <translation>Devices with sufficient data that have it, with a CVE</translation>
    </message>
    <message>
        <source>Counted CVEs</source>
        <translation>Counted CVEs</translation>
    </message>
    <message>
        <source>CVEs of it that count on at least one device</source>
        <translation>CVEs of it that count on at least one device</translation>
    </message>
    <message>
        <source>Exploit</source>
        <translation>Exploit</translation>
    </message>
    <message>
        <source>Whether an exploit is known for any of its CVEs</source>
        <translation>Whether an exploit is known for any of its CVEs</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>By how much exact scores would fall in all if it alone were updated everywhere</source>
        <translation>By how much exact scores would fall in all if it alone were updated everywhere</translation>
    </message>
    <message>
        <source>Band drops</source>
        <translation>Band drops</translation>
    </message>
    <message>
        <source>Devices that would get a lower band</source>
        <translation>Devices that would get a lower band</translation>
    </message>
</context>
<context>
    <name>Trustgauge::StaleBar</name>
    <message>
        <source>The data is of %1, %2: older than two poll intervals.</source>
        <translation>The data is of %1, %2: older than two poll intervals.</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>Poll now</translation>
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
    <message>
        <source>Polling is paused</source>
        <translation>Polling is paused</translation>
    </message>
    <message>
        <source>Polled by another program</source>
        <translation>Polled by another program</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Data as of %1</translation>
    </message>
    <message>
        <source>Last poll failed at %1</source>
        <translation>Last poll failed at %1</translation>
    </message>
    <message>
        <source>Server on %1 not reached</source>
        <translation>Server on %1 not reached</translation>
    </message>
</context>
<context>
    <name>Trustgauge::StorageDialog</name>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>The store</translation>
    </message>
    <message>
        <source>How long cycles are kept</source>
        <translation>How long cycles are kept</translation>
    </message>
    <message>
        <source>Keep &amp;every cycle for … days</source>
        <translation>Keep &amp;every cycle for … days</translation>
    </message>
    <message>
        <source>Then the last one of each day, up to &amp;an age of … days</source>
        <translation>Then the last one of each day, up to &amp;an age of … days</translation>
    </message>
    <message>
        <source>The newest cycles, and those with records that wait to be published, always stay. This holds for every program that uses the store. Old cycles are forgotten in the background, once a day; they cannot be brought back.</source>
        <translation>The newest cycles, and those with records that wait to be published, always stay. This holds for every program that uses the store. Old cycles are forgotten in the background, once a day; they cannot be brought back.</translation>
    </message>
    <message>
        <source>Copy and check</source>
        <translation>Copy and check</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Back up…</translation>
    </message>
    <message>
        <source>Copies the store to a file, also while a program polls</source>
        <translation>Copies the store to a file, also while a program polls</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Check &amp;now</translation>
    </message>
    <message>
        <source>Compares all that the store holds with what was stored</source>
        <translation>Compares all that the store holds with what was stored</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>Saved. What is older than that is now forgotten in the background.</source>
        <translation>Saved. What is older than that is now forgotten in the background.</translation>
    </message>
    <message>
        <source>The store was copied to %1.</source>
        <translation>The store was copied to %1.</translation>
    </message>
    <message>
        <source>Everything is as it was stored.</source>
        <translation>Everything is as it was stored.</translation>
    </message>
    <message>
        <source>%1; no cycle yet</source>
        <translation>%1; no cycle yet</translation>
    </message>
    <message>
        <source>%1; %2 of %3, the oldest of %4</source>
        <translation>%1; %2 of %3, the oldest of %4</translation>
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
            <numerusform>%n tenant</numerusform>
            <numerusform>%n tenants</numerusform>
        </translation>
    </message>
    <message>
        <source>Now, this would forget nothing.</source>
        <translation>Now, this would forget nothing.</translation>
    </message>
    <message>
        <source>Now, this would forget %1 of %2, from %3 to %4; the newest stays.</source>
        <translation>Now, this would forget %1 of %2, from %3 to %4; the newest stays.</translation>
    </message>
    <message>
        <source>Back up the store</source>
        <translation>Back up the store</translation>
    </message>
    <message>
        <source>Stores (*.db)</source>
        <translation>Stores (*.db)</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copying…</translation>
    </message>
    <message>
        <source>Cancelled; there is no copy.</source>
        <translation>Cancelled; there is no copy.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelled.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) as old would go with them.</source>
        <translation>
            <numerusform>%Ln alert as old would go with them.</numerusform>
            <numerusform>%Ln alerts as old would go with them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now, this would forget %Ln old alert(s), and no cycle.</source>
        <translation>
            <numerusform>Now, this would forget %Ln old alert, and no cycle.</numerusform>
            <numerusform>Now, this would forget %Ln old alerts, and no cycle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back a server&apos;s store up with the server&apos;s own tools, such as pg_dump</source>
        <translation>Back a server&apos;s store up with the server&apos;s own tools, such as pg_dump</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TargetCard</name>
    <message>
        <source>Kafka through a REST proxy</source>
        <translation>Kafka through a REST proxy</translation>
    </message>
    <message>
        <source>Test the target</source>
        <translation>Test the target</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Publish now</translation>
    </message>
    <message>
        <source>Delete devices that have left from the topic (tombstones)</source>
        <translation>Delete devices that have left from the topic (tombstones)</translation>
    </message>
    <message>
        <source>A cycle after the record that says a device is gone, its key gets a null value. Where the topic is compacted, the broker then forgets the device. Only Confluent&apos;s proxies are known to store a null value; others write an empty or a text value.</source>
        <translation>A cycle after the record that says a device is gone, its key gets a null value. Where the topic is compacted, the broker then forgets the device. Only Confluent&apos;s proxies are known to store a null value; others write an empty or a text value.</translation>
    </message>
    <message>
        <source>%1, API %2, topics %3 and %4</source>
        <comment>address, API version, two topics</comment>
        <translation>%1, API %2, topics %3 and %4</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continue</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TargetFindings</name>
    <message>
        <source>Testing…</source>
        <translation>Testing…</translation>
    </message>
    <message>
        <source>The proxy</source>
        <translation>The proxy</translation>
    </message>
    <message>
        <source>The topics</source>
        <translation>The topics</translation>
    </message>
    <message>
        <source>%1: good (%2)</source>
        <translation>%1: good (%2)</translation>
    </message>
    <message>
        <source>%1: look at this (%2)</source>
        <translation>%1: look at this (%2)</translation>
    </message>
    <message>
        <source>%1: failed (%2)</source>
        <translation>%1: failed (%2)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TenantAlerts</name>
    <message>
        <source>%1 cannot be polled</source>
        <comment>tenant</comment>
        <translation>%1 cannot be polled</translation>
    </message>
    <message>
        <source>The certificate of %1 ends</source>
        <comment>tenant</comment>
        <translation>The certificate of %1 ends</translation>
    </message>
    <message>
        <source>The secret of %1 ends</source>
        <comment>tenant</comment>
        <translation>The secret of %1 ends</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tenant: what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) changed band</source>
        <translation>
            <numerusform>%Ln device changed band</numerusform>
            <numerusform>%Ln devices changed band</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 in both cycles: %2 to a worse band, %3 to a better one.</source>
        <comment>devices, numbers</comment>
        <translation>Of %1 in both cycles: %2 to a worse band, %3 to a better one.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln device</numerusform>
            <numerusform>%Ln devices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenant(s) cannot be polled</source>
        <translation>
            <numerusform>%n tenant cannot be polled</numerusform>
            <numerusform>%n tenants cannot be polled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Many devices changed band in %n tenant(s)</source>
        <translation>
            <numerusform>Many devices changed band in %n tenant</numerusform>
            <numerusform>Many devices changed band in %n tenants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Secrets of %n tenant(s) end</source>
        <translation>
            <numerusform>The secret of %n tenant ends</numerusform>
            <numerusform>The secrets of %n tenants end</numerusform>
        </translation>
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
        <source>Delete tenant</source>
        <translation>Delete tenant</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Delete %1?</translation>
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
        <source>Export tenants, without secrets</source>
        <translation>Export tenants, without secrets</translation>
    </message>
    <message>
        <source>Replace the secret…</source>
        <translation>Replace the secret…</translation>
    </message>
    <message>
        <source>%1 was deleted, with its history and its secrets.</source>
        <translation>%1 was deleted, with its history and its secrets.</translation>
    </message>
    <message>
        <source>Its settings, its secrets, all of its stored cycles and what still waits to be published go with it. Nothing changes in Microsoft Defender.</source>
        <translation>Its settings, its secrets, all of its stored cycles and what still waits to be published go with it. Nothing changes in Microsoft Defender.</translation>
    </message>
    <message>
        <source>You have left the demo: this tenant is a real one, and it is kept with your own data.</source>
        <translation>You have left the demo: this tenant is a real one, and it is kept with your own data.</translation>
    </message>
    <message>
        <source>You have left the demo: the tenants of the file are real ones, and they are kept with your own data.</source>
        <translation>You have left the demo: the tenants of the file are real ones, and they are kept with your own data.</translation>
    </message>
    <message>
        <source>You have left the demo, whose secret is made anew at each start and cannot be replaced. Choose the tenant whose secret you want to replace.</source>
        <translation>You have left the demo, whose secret is made anew at each start and cannot be replaced. Choose the tenant whose secret you want to replace.</translation>
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
        <source>Publishing: hand scores to Kafka through a REST proxy</source>
        <translation>Publishing: hand scores to Kafka through a REST proxy</translation>
    </message>
    <message>
        <source>The demo&apos;s connection is fixed: its tenant is invented, and served on this computer. To connect a tenant of your own, leave the demo.</source>
        <translation>The demo&apos;s connection is fixed: its tenant is invented, and served on this computer. To connect a tenant of your own, leave the demo.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TenantsModel</name>
    <message>
        <source>Polling</source>
        <translation>Polling</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partial</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Failed</translation>
    </message>
    <message>
        <source>Not polled yet</source>
        <translation>Not polled yet</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
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
        <source>Bands</source>
        <translation>Bands</translation>
    </message>
    <message>
        <source>Last poll</source>
        <translation>Last poll</translation>
    </message>
    <message>
        <source>Next poll</source>
        <translation>Next poll</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <translation>Data of %1</translation>
    </message>
    <message>
        <source>High Risk and Suspicious: %1 on %2, %3 on %4</source>
        <extracomment>devices in the two worst bands: %1 of them on day %2, %3 on day %4</extracomment>
        <translation>High Risk and Suspicious: %1 on %2, %3 on %4</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ThemeMenu</name>
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
        <source>Theme: high contrast</source>
        <translation>Theme: high contrast</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ThresholdsPanel</name>
    <message>
        <source>Inactivity edge %1, days</source>
        <translation>Inactivity edge %1, days</translation>
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
        <source>CVEs for the full weight</source>
        <translation>CVEs for the full weight</translation>
    </message>
    <message>
        <source>Below that number</source>
        <translation>Below that number</translation>
    </message>
    <message>
        <source>CVEs without CVSS</source>
        <translation>CVEs without CVSS</translation>
    </message>
    <message>
        <source>A pillar is full at</source>
        <translation>A pillar is full at</translation>
    </message>
    <message>
        <source>Unknown counts as</source>
        <translation>Unknown counts as</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Back to the defaults</translation>
    </message>
    <message>
        <source>Thresholds and choices back to the defaults</source>
        <translation>Thresholds and choices back to the defaults</translation>
    </message>
    <message>
        <source>Trustgauge&apos;s own default: %1.</source>
        <translation>Trustgauge&apos;s own default: %1.</translation>
    </message>
    <message>
        <source>CVSS from %1 · cap %2 · grace %3 h</source>
        <comment>hours</comment>
        <translation>CVSS from %1 · cap %2 · grace %3 h</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TimelineChart</name>
    <message>
        <source>Score over time</source>
        <translation>Score over time</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>since %1</translation>
    </message>
    <message>
        <source>%1: score %2 (%3), %4</source>
        <comment>when, score, exact score, band</comment>
        <translation>%1: score %2 (%3), %4</translation>
    </message>
    <message>
        <source>%1: not among the devices</source>
        <translation>%1: not among the devices</translation>
    </message>
    <message>
        <source>not seen since %1</source>
        <translation>not seen since %1</translation>
    </message>
    <message>
        <source>profile changed</source>
        <translation>profile changed</translation>
    </message>
    <message>
        <source>partial cycle: up to %1 at worst, if all that is unknown counted in full</source>
        <comment>an exact score</comment>
        <translation>partial cycle: up to %1 at worst, if all that is unknown counted in full</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TimelineModel</name>
    <message>
        <source>profile</source>
        <comment>among what changed a score</comment>
        <translation>profile</translation>
    </message>
    <message>
        <source>completeness floor</source>
        <comment>among what changed a score</comment>
        <translation>completeness floor</translation>
    </message>
    <message>
        <source>presence</source>
        <comment>whether the device is in the cycles</comment>
        <translation>presence</translation>
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
        <translation>from %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a band</comment>
        <translation>to %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier: %1</source>
        <extracomment>changes, summed in one row; %1 is a list of what changed</extracomment>
        <translation>
            <numerusform>%Ln earlier: %1</numerusform>
            <numerusform>%Ln earlier: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller: %1</source>
        <translation>
            <numerusform>%Ln smaller: %1</numerusform>
            <numerusform>%Ln smaller: %1</numerusform>
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
        <translation>Profile “%1” edited</translation>
    </message>
    <message>
        <source>Profile “%1” → “%2”</source>
        <translation>Profile “%1” → “%2”</translation>
    </message>
    <message>
        <source>Another completeness floor</source>
        <translation>Another completeness floor</translation>
    </message>
    <message>
        <source>No longer among the devices</source>
        <translation>No longer among the devices</translation>
    </message>
    <message>
        <source>Among the devices again</source>
        <translation>Among the devices again</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
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
            <numerusform>%Ln hour, as scored then</numerusform>
            <numerusform>%Ln hours, as scored then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s), as scored then</source>
        <translation>
            <numerusform>%Ln day, as scored then</numerusform>
            <numerusform>%Ln days, as scored then</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>What changed the score</source>
        <translation>What changed the score</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Loading…</translation>
    </message>
    <message>
        <source>The timeline begins with the second cycle.</source>
        <translation>The timeline begins with the second cycle.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>Nothing changed.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln change</numerusform>
            <numerusform>%Ln changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln change(s)</source>
        <translation>
            <numerusform>All %Ln change</numerusform>
            <numerusform>All %Ln changes</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer lines</source>
        <translation>Fewer lines</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>No alerts are marked: nobody has asked for those of this device.</source>
        <translation>No alerts are marked: nobody has asked for those of this device.</translation>
    </message>
    <message>
        <source>No alert of this time is known; asked for on %1.</source>
        <translation>No alert of this time is known; asked for on %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln alert(s), filled while open; asked for on %2</source>
        <extracomment>%1 is the mark of an alert in the chart, %2 when they were asked for</extracomment>
        <translation>
            <numerusform>%1 %Ln alert, filled while open; asked for on %2</numerusform>
            <numerusform>%1 %Ln alerts, filled while open; asked for on %2</numerusform>
        </translation>
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
        <source>Profile: %1</source>
        <translation>Profile: %1</translation>
    </message>
    <message>
        <source>Tenant: %1, %2</source>
        <comment>name, last poll</comment>
        <translation>Tenant: %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tenant, last poll</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · worst: %2</source>
        <comment>last poll, band</comment>
        <translation>%1 · worst: %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::Tour</name>
    <message>
        <source>Your tenants</source>
        <translation>Your tenants</translation>
    </message>
    <message>
        <source>The mark and the menu tell how the last poll of each went and its worst band. New ones are connected here, too.</source>
        <translation>The mark and the menu tell how the last poll of each went and its worst band. New ones are connected here, too.</translation>
    </message>
    <message>
        <source>Every device, and why</source>
        <translation>Every device, and why</translation>
    </message>
    <message>
        <source>Devices lists the fleet. Type a filter, select a device, and its score is taken apart into points.</source>
        <translation>Devices lists the fleet. Type a filter, select a device, and its score is taken apart into points.</translation>
    </message>
    <message>
        <source>Tune and see at once</source>
        <translation>Tune and see at once</translation>
    </message>
    <message>
        <source>In Tuning every move of a slider shows who changes band. Nothing is applied until you save it.</source>
        <translation>In Tuning every move of a slider shows who changes band. Nothing is applied until you save it.</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <translation>When something does not work</translation>
    </message>
    <message>
        <source>Doctor tries each link of the connection and names the one that is broken, with what mends it.</source>
        <translation>Doctor tries each link of the connection and names the one that is broken, with what mends it.</translation>
    </message>
    <message>
        <source>Everything by name</source>
        <translation>Everything by name</translation>
    </message>
    <message>
        <source>Commands finds pages, tenants, profiles, settings and devices. Back and forward are Alt+Left and Alt+Right.</source>
        <translation>Commands finds pages, tenants, profiles, settings and devices. Back and forward are Alt+Left and Alt+Right.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tour</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>End the tour</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the tour</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
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
        <translation>Bands by day</translation>
    </message>
    <message>
        <source>As scored then</source>
        <translation>As scored then</translation>
    </message>
    <message>
        <source>Under today’s profile</source>
        <translation>Under today’s profile</translation>
    </message>
    <message>
        <source>Profile of the days</source>
        <translation>Profile of the days</translation>
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
        <source>Show bands by day as</source>
        <translation>Show bands by day as</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarks</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>click opens the day</source>
        <translation>click opens the day</translation>
    </message>
    <message>
        <source>The days before cannot be read.</source>
        <translation>The days before cannot be read.</translation>
    </message>
    <message>
        <source>Reading the days before…</source>
        <translation>Reading the days before…</translation>
    </message>
    <message>
        <source>They are read beside everything else; nothing waits for them.</source>
        <translation>They are read beside everything else; nothing waits for them.</translation>
    </message>
    <message>
        <source>The trend begins with the second day.</source>
        <translation>The trend begins with the second day.</translation>
    </message>
    <message>
        <source>From then on it shows how many devices were in which band, day by day.</source>
        <translation>From then on it shows how many devices were in which band, day by day.</translation>
    </message>
    <message>
        <source>replaying under the profile’s new thresholds…</source>
        <translation>replaying under the profile’s new thresholds…</translation>
    </message>
    <message>
        <source>cycle of %1</source>
        <translation>cycle of %1</translation>
    </message>
    <message>
        <source>profile %1 · %2</source>
        <translation>profile %1 · %2</translation>
    </message>
    <message>
        <source>This cycle is partial.</source>
        <translation>This cycle is partial.</translation>
    </message>
    <message>
        <source>Partial cycles of this day are not drawn.</source>
        <translation>Partial cycles of this day are not drawn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s), the last complete cycle of each (UTC)</source>
        <translation>
            <numerusform>%Ln day, the last complete cycle of each (UTC)</numerusform>
            <numerusform>%Ln days, the last complete cycle of each (UTC)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; hidden: %2</source>
        <comment>range of days; names of bands</comment>
        <translation>%1; hidden: %2</translation>
    </message>
    <message>
        <source>shown on this page</source>
        <comment>day of a chart</comment>
        <translation>shown on this page</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TrendChart</name>
    <message>
        <source>Devices by band, day by day</source>
        <translation>Devices by band, day by day</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
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
        <translation>change against %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TrendMarks</name>
    <message>
        <source>nothing polled</source>
        <translation>nothing polled</translation>
    </message>
    <message>
        <source>only partial cycles</source>
        <translation>only partial cycles</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partial cycle(s)</source>
        <translation>
            <numerusform>%Ln partial cycle</numerusform>
            <numerusform>%Ln partial cycles</numerusform>
        </translation>
    </message>
    <message>
        <source>profile changed</source>
        <translation>profile changed</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TunedLine</name>
    <message>
        <source>Show as in use</source>
        <translation>Show as in use</translation>
    </message>
    <message>
        <source>Before: %1 %2 · After: %3 %4, not saved · Exports and copies hold both.</source>
        <comment>name, hash, name, hash</comment>
        <translation>Before: %1 %2 · After: %3 %4, not saved · Exports and copies hold both.</translation>
    </message>
    <message>
        <source>Scores are those in use: %1 %2. The edited profile changes none of them until it is saved.</source>
        <comment>name, hash</comment>
        <translation>Scores are those in use: %1 %2. The edited profile changes none of them until it is saved.</translation>
    </message>
    <message>
        <source>Show before and after</source>
        <translation>Show before and after</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TuningPage</name>
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
    <message>
        <source>%1 profile</source>
        <comment>tenant</comment>
        <translation>%1 profile</translation>
    </message>
    <message>
        <source>Profiles and their versions…</source>
        <translation>Profiles and their versions…</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The profile “%1” is saved for later; %2 is scored as before.</source>
        <comment>profile, tenant</comment>
        <translation>The profile “%1” is saved for later; %2 is scored as before.</translation>
    </message>
    <message>
        <source>Seek a goal</source>
        <translation>Seek a goal</translation>
    </message>
    <message>
        <source>Which weight matters most</source>
        <translation>Which weight matters most</translation>
    </message>
    <message>
        <source>Compare profiles…</source>
        <translation>Compare profiles…</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln tenant(s) the former profile back</source>
        <translation>
            <numerusform>Give %Ln tenant the former profile back</numerusform>
            <numerusform>Give %Ln tenants the former profile back</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>History: every step, to go back to</source>
        <translation>History: every step, to go back to</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensitivity</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TuningSession</name>
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
    <message numerus="yes">
        <source>%Ln device(s) change band</source>
        <translation>
            <numerusform>%Ln device changes band</numerusform>
            <numerusform>%Ln devices change band</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them to insufficient data</source>
        <translation>
            <numerusform>%Ln of them to insufficient data</numerusform>
            <numerusform>%Ln of them to insufficient data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them from insufficient data</source>
        <translation>
            <numerusform>%Ln of them from insufficient data</numerusform>
            <numerusform>%Ln of them from insufficient data</numerusform>
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
            <numerusform>%1 %2 → %3 and %Ln linked row</numerusform>
            <numerusform>%1 %2 → %3 and %Ln linked rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Lock %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Unlock %1</translation>
    </message>
    <message>
        <source>Profile “%1” in use</source>
        <translation>Profile “%1” in use</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ViewsButton</name>
    <message>
        <source>All devices</source>
        <translation>All devices</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Save this view…</translation>
    </message>
    <message>
        <source>Manage views…</source>
        <translation>Manage views…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Views</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>a view</comment>
        <translation>%1 (changed)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>View: %1</translation>
    </message>
    <message>
        <source>Views: saved filters, orders and columns</source>
        <translation>Views: saved filters, orders and columns</translation>
    </message>
    <message>
        <source>all tenants</source>
        <translation>all tenants</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>Update “%1”</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>Saved views</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>all tenants</source>
        <translation>all tenants</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;For</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>view, tenant</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Filter: %1
Columns: %2</source>
        <translation>Filter: %1
Columns: %2</translation>
    </message>
    <message>
        <source>No view is saved.</source>
        <translation>No view is saved.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Give the view a name.</translation>
    </message>
    <message>
        <source>Two views are called %1.</source>
        <translation>Two views are called %1.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::VulnerabilitiesPage</name>
    <message>
        <source>Filter the devices that are counted</source>
        <translation>Filter the devices that are counted</translation>
    </message>
    <message>
        <source>Filter the devices that are counted, for example %1</source>
        <translation>Filter the devices that are counted, for example %1</translation>
    </message>
    <message>
        <source>Profile in use</source>
        <translation>Profile in use</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Edited</translation>
    </message>
    <message>
        <source>Profile of the figures</source>
        <translation>Profile of the figures</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>What is known</translation>
    </message>
    <message>
        <source>CVEs of the software</source>
        <translation>CVEs of the software</translation>
    </message>
    <message>
        <source>CVEs of the software chosen that count</source>
        <translation>CVEs of the software chosen that count</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) with sufficient data</source>
        <translation>
            <numerusform>%Ln device with sufficient data</numerusform>
            <numerusform>%Ln devices with sufficient data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) would get a lower band</source>
        <translation>
            <numerusform>%Ln device would get a lower band</numerusform>
            <numerusform>%Ln devices would get a lower band</numerusform>
        </translation>
    </message>
    <message>
        <source>several updates; %1</source>
        <translation>several updates; %1</translation>
    </message>
    <message>
        <source>update: %1; %2</source>
        <comment>its name; what it brings</comment>
        <translation>update: %1; %2</translation>
    </message>
    <message>
        <source>The CVEs of this tenant are not read.</source>
        <translation>The CVEs of this tenant are not read.</translation>
    </message>
    <message>
        <source>Its source of vulnerabilities is set to none. With another source, the next poll reads and keeps them.</source>
        <translation>Its source of vulnerabilities is set to none. With another source, the next poll reads and keeps them.</translation>
    </message>
    <message>
        <source>Edit the tenant…</source>
        <translation>Edit the tenant…</translation>
    </message>
    <message>
        <source>Only the number of CVEs of each device is known.</source>
        <translation>Only the number of CVEs of each device is known.</translation>
    </message>
    <message>
        <source>No records are kept that tell which CVEs and which software these are. The service is asked again when its last answer is six hours old; a poll after that keeps them.</source>
        <translation>No records are kept that tell which CVEs and which software these are. The service is asked again when its last answer is six hours old; a poll after that keeps them.</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>Poll now</translation>
    </message>
    <message>
        <source>No vulnerability records are kept of this tenant.</source>
        <translation>No vulnerability records are kept of this tenant.</translation>
    </message>
    <message>
        <source>The last polls did not get any: the permission or the licence may be missing. The doctor tells which.</source>
        <translation>The last polls did not get any: the permission or the licence may be missing. The doctor tells which.</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>Run the doctor</translation>
    </message>
    <message>
        <source>The vulnerability records cannot be read.</source>
        <translation>The vulnerability records cannot be read.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Reading the vulnerability records was cancelled.</source>
        <translation>Reading the vulnerability records was cancelled.</translation>
    </message>
    <message>
        <source>Nothing is shown until they are read.</source>
        <translation>Nothing is shown until they are read.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Read them</translation>
    </message>
    <message>
        <source>Reading the vulnerability records…</source>
        <translation>Reading the vulnerability records…</translation>
    </message>
    <message>
        <source>What each CVE and each software weighs is computed for every device.</source>
        <translation>What each CVE and each software weighs is computed for every device.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Devices that have these CVEs, in this or other software.</source>
        <translation>Devices that have these CVEs, in this or other software.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WarningsCard</name>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>Warn of an action that more devices meet than this</source>
        <translation>Warn of an action that more devices meet than this</translation>
    </message>
    <message>
        <source>above</source>
        <comment>warn above a number of devices</comment>
        <translation>above</translation>
    </message>
    <message>
        <source>devices</source>
        <comment>after a number in a field</comment>
        <translation>devices</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>Show devices</translation>
    </message>
    <message>
        <source>Show devices: %1</source>
        <comment>a warning</comment>
        <translation>Show devices: %1</translation>
    </message>
    <message>
        <source>Nothing deserves a second look.</source>
        <translation>Nothing deserves a second look.</translation>
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
        <source>weight %1</source>
        <translation>weight %1</translation>
    </message>
    <message>
        <source> × weight %1</source>
        <comment>after a level or a fraction</comment>
        <translation> × weight %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WeightRow</name>
    <message>
        <source>Trustgauge&apos;s own default: %1.</source>
        <translation>Trustgauge&apos;s own default: %1.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <comment>the value in the saved profile</comment>
        <translation>Saved: %1.</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Locked.</translation>
    </message>
    <message>
        <source>Reset %1 to the default, %2</source>
        <translation>Reset %1 to the default, %2</translation>
    </message>
    <message>
        <source>Back to Trustgauge&apos;s own default, %1</source>
        <translation>Back to Trustgauge&apos;s own default, %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Unlock %1</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Lock %1</translation>
    </message>
    <message>
        <source>Locked: it stays as it is while other rows move. Press to unlock.</source>
        <translation>Locked: it stays as it is while other rows move. Press to unlock.</translation>
    </message>
    <message>
        <source>Lock, so that it stays as it is while other rows move</source>
        <translation>Lock, so that it stays as it is while other rows move</translation>
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
    <message>
        <source>Keep totals</source>
        <translation>Keep totals</translation>
    </message>
    <message>
        <source>When a weight moves, the unlocked ones of its pillar share the difference</source>
        <translation>When a weight moves, the unlocked ones of its pillar share the difference</translation>
    </message>
    <message>
        <source>The triangle below a track is Trustgauge&apos;s own default, not Microsoft&apos;s; the line across it is the saved value.</source>
        <translation>The triangle below a track is Trustgauge&apos;s own default, not Microsoft&apos;s; the line across it is the saved value.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) differ from the saved profile.</source>
        <translation>
            <numerusform>%Ln row differs from the saved profile.</numerusform>
            <numerusform>%Ln rows differ from the saved profile.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pillars are locked.</source>
        <translation>The pillars are locked.</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 is locked.</translation>
    </message>
    <message>
        <source>%1 stops at %2: the other rows are locked, or have no more to give.</source>
        <translation>%1 stops at %2: the other rows are locked, or have no more to give.</translation>
    </message>
    <message>
        <source>attainable %1, kept</source>
        <translation>attainable %1, kept</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WindowCommands</name>
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
        <source>About Trustgauge</source>
        <translation>About Trustgauge</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>Run the doctor</translation>
    </message>
    <message>
        <source>Help (%1)</source>
        <translation>Help (%1)</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Leave the demo</translation>
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
        <source>Go to %1</source>
        <translation>Go to %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>Storage…</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Storage</translation>
    </message>
    <message>
        <source>Storage: how long cycles are kept, copies and checks</source>
        <translation>Storage: how long cycles are kept, copies and checks</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Take the tour</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Settings (%1)</source>
        <translation>Settings (%1)</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Report…</translation>
    </message>
    <message>
        <source>Read the devices now (%1)</source>
        <translation>Read the devices now (%1)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WindowHost</name>
    <message>
        <source>The demo cannot start: %1</source>
        <translation>The demo cannot start: %1</translation>
    </message>
    <message>
        <source>Qt&apos;s plugin for SVG images is missing, so that logo, icons and arrows are not drawn. Install the package qt6-svg-plugins (Debian 12: libqt6svg6) and start again.</source>
        <translation>Qt&apos;s plugin for SVG images is missing, so that logo, icons and arrows are not drawn. Install the package qt6-svg-plugins (Debian 12: libqt6svg6) and start again.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WindowReports</name>
    <message>
        <source>The report of %1 was not written: %2</source>
        <translation>The report of %1 was not written: %2</translation>
    </message>
    <message>
        <source>An older report of %1 stays: %2</source>
        <translation>An older report of %1 stays: %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WorkStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WorstDevicesModel</name>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Tenant</translation>
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
        <translation>Trend</translation>
    </message>
    <message>
        <source>Flaps</source>
        <translation>Flaps</translation>
    </message>
    <message>
        <source>Show the past as</source>
        <translation>Show the past as</translation>
    </message>
    <message>
        <source>Changes of band</source>
        <translation>Changes of band</translation>
    </message>
    <message>
        <source>none</source>
        <comment>changes</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>changes</comment>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>Devices by changes of band</source>
        <translation>Devices by changes of band</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>The past under the edited weights</source>
        <translation>The past under the edited weights</translation>
    </message>
    <message>
        <source>The past under the profile in use</source>
        <translation>The past under the profile in use</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln day(s) under the edited weights</source>
        <translation>
            <numerusform>The last day under the edited weights</numerusform>
            <numerusform>The last %Ln days under the edited weights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln day(s) under the profile in use</source>
        <translation>
            <numerusform>The last day under the profile in use</numerusform>
            <numerusform>The last %Ln days under the profile in use</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln month(s) under the edited weights</source>
        <translation>
            <numerusform>The last month under the edited weights</numerusform>
            <numerusform>The last %Ln months under the edited weights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln month(s) under the profile in use</source>
        <translation>
            <numerusform>The last month under the profile in use</numerusform>
            <numerusform>The last %Ln months under the profile in use</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the stored cycles…</source>
        <translation>Reading the stored cycles…</translation>
    </message>
    <message>
        <source>The stored cycles could not be read.</source>
        <translation>The stored cycles could not be read.</translation>
    </message>
    <message>
        <source>No day is stored yet.</source>
        <translation>No day is stored yet.</translation>
    </message>
    <message>
        <source>Every poll adds to it.</source>
        <translation>Every poll adds to it.</translation>
    </message>
    <message>
        <source>One day is stored so far: %1.</source>
        <translation>One day is stored so far: %1.</translation>
    </message>
    <message>
        <source>The trend begins with the second day on which a poll succeeds.</source>
        <translation>The trend begins with the second day on which a poll succeeds.</translation>
    </message>
    <message>
        <source>replaying…</source>
        <translation>replaying…</translation>
    </message>
    <message>
        <source>devices by how often their band changed</source>
        <translation>devices by how often their band changed</translation>
    </message>
    <message>
        <source>Suspicious or worse, devices a day</source>
        <translation>Suspicious or worse, devices a day</translation>
    </message>
    <message>
        <source>Counting changes of band…</source>
        <translation>Counting changes of band…</translation>
    </message>
    <message>
        <source>Changes of band are not counted.</source>
        <translation>Changes of band are not counted.</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>editing</comment>
        <translation>Before</translation>
    </message>
    <message>
        <source>Profile in use</source>
        <translation>Profile in use</translation>
    </message>
    <message>
        <source>After</source>
        <comment>editing</comment>
        <translation>After</translation>
    </message>
    <message numerus="yes">
        <source>With a grace of %Ln hour(s)</source>
        <translation>
            <numerusform>With a grace of %Ln hour</numerusform>
            <numerusform>With a grace of %Ln hours</numerusform>
        </translation>
    </message>
    <message>
        <source>With edges of %1 days</source>
        <translation>With edges of %1 days</translation>
    </message>
    <message>
        <source>Changes of band are counted from the second complete cycle on.</source>
        <translation>Changes of band are counted from the second complete cycle on.</translation>
    </message>
    <message numerus="yes">
        <source>Flaps: %1 → %Ln device(s) changed band more than twice</source>
        <translation>
            <numerusform>Flaps: %1 → %Ln device changed band more than twice</numerusform>
            <numerusform>Flaps: %1 → %Ln devices changed band more than twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flaps: %Ln device(s) changed band more than twice</source>
        <translation>
            <numerusform>Flaps: %Ln device changed band more than twice</numerusform>
            <numerusform>Flaps: %Ln devices changed band more than twice</numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>counting…</translation>
    </message>
    <message numerus="yes">
        <source>A grace of %Ln hour(s) instead of %1: %2</source>
        <translation>
            <numerusform>A grace of %Ln hour instead of %1: %2</numerusform>
            <numerusform>A grace of %Ln hours instead of %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::YearChart</name>
    <message>
        <source>Devices that are Suspicious or worse, day by day</source>
        <translation>Devices that are Suspicious or worse, day by day</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>devices</comment>
        <translation>after %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>devices</comment>
        <translation>before %1</translation>
    </message>
    <message>
        <source>%1: before %2, after %3</source>
        <comment>day: devices</comment>
        <translation>%1: before %2, after %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln device(s)</source>
        <translation>
            <numerusform>%1: %Ln device</numerusform>
            <numerusform>%1: %Ln devices</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day of a chart: what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>click opens the day</source>
        <translation>click opens the day</translation>
    </message>
</context>
<context>
    <name>Vulnerabilities</name>
    <message>
        <source>Known</source>
        <comment>exploit</comment>
        <translation>Known</translation>
    </message>
    <message>
        <source>None known</source>
        <comment>exploit</comment>
        <translation>None known</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>exploit</comment>
        <translation>Not told</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>severity</comment>
        <translation>Critical</translation>
    </message>
    <message>
        <source>High</source>
        <comment>severity</comment>
        <translation>High</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity</comment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity</comment>
        <translation>Low</translation>
    </message>
    <message>
        <source>less than an hour older than the scores</source>
        <translation>less than an hour older than the scores</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) older than the scores</source>
        <translation>
            <numerusform>%Ln hour older than the scores</numerusform>
            <numerusform>%Ln hours older than the scores</numerusform>
        </translation>
    </message>
    <message>
        <source>Records of %1, %2. The service makes them anew every six hours.</source>
        <translation>Records of %1, %2. The service makes them anew every six hours.</translation>
    </message>
    <message>
        <source>Records of %1.</source>
        <translation>Records of %1.</translation>
    </message>
    <message numerus="yes">
        <source>The records of %Ln device(s) are older, back to %1: the last answer did not tell of them.</source>
        <translation>
            <numerusform>The records of %Ln device are older, back to %1: the last answer did not tell of it.</numerusform>
            <numerusform>The records of %Ln devices are older, back to %1: the last answer did not tell of them.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest cycle is partial, so the figures are the least there can be.</source>
        <translation>The newest cycle is partial, so the figures are the least there can be.</translation>
    </message>
    <message>
        <source>The newest cycle is partial, so the figures are the least there can be: %1</source>
        <translation>The newest cycle is partial, so the figures are the least there can be: %1</translation>
    </message>
    <message numerus="yes">
        <source>The CVEs of %Ln device(s) are unknown: nothing of theirs counts, which does not make them safe.</source>
        <translation>
            <numerusform>The CVEs of %Ln device are unknown: nothing of it counts, which does not make it safe.</numerusform>
            <numerusform>The CVEs of %Ln devices are unknown: nothing of theirs counts, which does not make them safe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) with insufficient data are left out.</source>
        <translation>
            <numerusform>%Ln device with insufficient data is left out.</numerusform>
            <numerusform>%Ln devices with insufficient data are left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under the edited profile %1, which is not saved.</source>
        <translation>Under the edited profile %1, which is not saved.</translation>
    </message>
    <message>
        <source>Overview and Devices show the cycle of %1. Records are kept of the newest answer only, so this page shows the newest cycle.</source>
        <translation>Overview and Devices show the cycle of %1. Records are kept of the newest answer only, so this page shows the newest cycle.</translation>
    </message>
    <message>
        <source>No device with sufficient data matches the filter.</source>
        <translation>No device with sufficient data matches the filter.</translation>
    </message>
</context>
<context>
    <name>WindowError</name>
    <message>
        <source>No client secret or certificate is known for this tenant. Edit the tenant and give the secret&apos;s value, or the certificate with its key.</source>
        <translation>No client secret or certificate is known for this tenant. Edit the tenant and give the secret&apos;s value, or the certificate with its key.</translation>
    </message>
    <message>
        <source>No password is known for this tenant&apos;s forward proxy. Edit the tenant and enter it.</source>
        <translation>No password is known for this tenant&apos;s forward proxy. Edit the tenant and enter it.</translation>
    </message>
    <message>
        <source>No secret is known for the REST proxy that scores are published to. Edit the tenant and enter it under publishing.</source>
        <translation>No secret is known for the REST proxy that scores are published to. Edit the tenant and enter it under publishing.</translation>
    </message>
    <message>
        <source>%1. Open the keychain, or edit the tenant and give the secret for this session only.</source>
        <translation>%1. Open the keychain, or edit the tenant and give the secret for this session only.</translation>
    </message>
</context>
<context>
    <name>WindowStyle</name>
    <message>
        <source>Clear</source>
        <translation>Clear</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Inactive: day %1</source>
        <translation>Inactive: day %1</translation>
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
    <message>
        <source>changes since the last cycle</source>
        <comment>source of vulnerabilities</comment>
        <translation>changes since the last cycle</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>day %1</translation>
    </message>
    <message numerus="yes">
        <source>under %Ln day(s)</source>
        <translation>
            <numerusform>under %Ln day</numerusform>
            <numerusform>under %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln day(s)</source>
        <translation>
            <numerusform>from %Ln day</numerusform>
            <numerusform>from %Ln days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (pillar)</source>
        <translation>%1 (pillar)</translation>
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
        <source>CVEs count from CVSS</source>
        <translation>CVEs count from CVSS</translation>
    </message>
    <message>
        <source>CVEs for the full weight</source>
        <translation>CVEs for the full weight</translation>
    </message>
    <message>
        <source>Below that number of CVEs</source>
        <translation>Below that number of CVEs</translation>
    </message>
    <message>
        <source>CVEs without CVSS</source>
        <translation>CVEs without CVSS</translation>
    </message>
    <message>
        <source>A pillar is full at</source>
        <translation>A pillar is full at</translation>
    </message>
    <message>
        <source>Unknown counts as</source>
        <translation>Unknown counts as</translation>
    </message>
    <message>
        <source>Inactive: %1 days</source>
        <comment>a range</comment>
        <translation>Inactive: %1 days</translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>a range</comment>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>nothing counts</source>
        <comment>fewer CVEs than the cap</comment>
        <translation>nothing counts</translation>
    </message>
    <message>
        <source>each CVE adds its part</source>
        <translation>each CVE adds its part</translation>
    </message>
    <message>
        <source>count if severity is Critical</source>
        <translation>count if severity is Critical</translation>
    </message>
    <message>
        <source>do not count</source>
        <translation>do not count</translation>
    </message>
    <message>
        <source>the sum of all weights</source>
        <translation>the sum of all weights</translation>
    </message>
    <message>
        <source>the worst attainable</source>
        <translation>the worst attainable</translation>
    </message>
    <message>
        <source>clear</source>
        <comment>unknown counts as</comment>
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
    <message>
        <source>Informational</source>
        <comment>a risk score</comment>
        <translation>Informational</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no exposure level</comment>
        <translation>None</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>state of an antivirus</comment>
        <translation>Updated</translation>
    </message>
    <message>
        <source>Not updated</source>
        <comment>state of an antivirus</comment>
        <translation>Not updated</translation>
    </message>
    <message>
        <source>Not supported</source>
        <comment>state of an antivirus</comment>
        <translation>Not supported</translation>
    </message>
    <message>
        <source>Can be onboarded</source>
        <translation>Can be onboarded</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <comment>onboarding</comment>
        <translation>Unsupported</translation>
    </message>
    <message>
        <source>Insufficient information</source>
        <comment>onboarding</comment>
        <translation>Insufficient information</translation>
    </message>
    <message>
        <source>Impaired communication</source>
        <translation>Impaired communication</translation>
    </message>
    <message>
        <source>No sensor data</source>
        <translation>No sensor data</translation>
    </message>
    <message>
        <source>No sensor data, impaired communication</source>
        <translation>No sensor data, impaired communication</translation>
    </message>
    <message>
        <source>Informational</source>
        <comment>severity of an alert</comment>
        <translation>Informational</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity of an alert</comment>
        <translation>Low</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity of an alert</comment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>High</source>
        <comment>severity of an alert</comment>
        <translation>High</translation>
    </message>
    <message>
        <source>Severity not told</source>
        <comment>severity of an alert</comment>
        <translation>Severity not told</translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>state of an alert</comment>
        <translation>resolved</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of an alert</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <comment>state of an alert</comment>
        <translation>no longer listed</translation>
    </message>
    <message>
        <source>without a title</source>
        <comment>an alert</comment>
        <translation>without a title</translation>
    </message>
    <message>
        <source>Alert, %1: %2 (%3)</source>
        <extracomment>%1 the severity, %2 the title, %3 whether it is open</extracomment>
        <translation>Alert, %1: %2 (%3)</translation>
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
        <translation>cannot be written: %1</translation>
    </message>
    <message>
        <source>is in use by %1; give them another profile first</source>
        <translation>is in use by %1; give them another profile first</translation>
    </message>
    <message>
        <source>the demo holds invented tenants of this computer only; leave the demo to connect it</source>
        <translation>the demo holds invented tenants of this computer only; leave the demo to connect it</translation>
    </message>
    <message>
        <source>is no tenant any more</source>
        <translation>is no tenant any more</translation>
    </message>
    <message>
        <source>is the name of another tenant</source>
        <translation>is the name of another tenant</translation>
    </message>
    <message>
        <source>the store is not open</source>
        <translation>the store is not open</translation>
    </message>
    <message>
        <source>the store no longer has this cycle; it was thinned out</source>
        <translation>the store no longer has this cycle; it was thinned out</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>there is no such folder</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>is not a folder</translation>
    </message>
    <message>
        <source>cannot be removed: %1</source>
        <translation>cannot be removed: %1</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Auth</name>
    <message>
        <source>the token endpoint answered with something that is no token; a proxy may have answered in its place</source>
        <translation>el punto de conexión de token respondió con algo que no es un token; puede que haya respondido un proxy en su lugar</translation>
    </message>
    <message>
        <source>the token endpoint answered HTTP %1 without an error of Entra; a proxy may have answered in its place</source>
        <translation>el punto de conexión de token respondió HTTP %1 sin un error de Entra; puede que haya respondido un proxy en su lugar</translation>
    </message>
    <message>
        <source>the token endpoint answered HTTP %1: %2</source>
        <translation>el punto de conexión de token respondió HTTP %1: %2</translation>
    </message>
    <message>
        <source>no token was given: %1</source>
        <translation>no se entregó ningún token: %1</translation>
    </message>
    <message>
        <source>The audience %1 gave no usable token; %2 did.</source>
        <translation>La audiencia %1 no dio ningún token utilizable; %2, sí.</translation>
    </message>
    <message>
        <source>the assertion could not be signed</source>
        <translation>no se pudo firmar la aserción</translation>
    </message>
    <message>
        <source>there is no client secret</source>
        <translation>no hay secreto de cliente</translation>
    </message>
    <message>
        <source>the client secret stands in quotes (%1); give it without them</source>
        <translation>el secreto de cliente está entre comillas (%1); indíquelo sin ellas</translation>
    </message>
    <message>
        <source>the client secret has the shape of a GUID: that is the secret&apos;s id</source>
        <translation>el secreto de cliente tiene la forma de un GUID: ese es el id. del secreto</translation>
    </message>
    <message>
        <source>there is no certificate with its key</source>
        <translation>no hay ningún certificado con su clave</translation>
    </message>
    <message>
        <source>%1 no password of the forward proxy</source>
        <translation>%1 ninguna contraseña del proxy de reenvío</translation>
    </message>
    <message>
        <source>%1 no secret of the REST proxy</source>
        <translation>%1 ningún secreto del proxy REST</translation>
    </message>
    <message>
        <source>%1 no client secret or certificate</source>
        <translation>%1 ni secreto de cliente ni certificado</translation>
    </message>
    <message>
        <source>is locked</source>
        <translation>está bloqueado</translation>
    </message>
    <message>
        <source>is not available: %1</source>
        <translation>no está disponible: %1</translation>
    </message>
    <message>
        <source>it did not answer within 20 s</source>
        <translation>no respondió en 20 s</translation>
    </message>
    <message>
        <source>this session holds</source>
        <translation>esta sesión no contiene</translation>
    </message>
    <message>
        <source>the keychain holds</source>
        <translation>el llavero no contiene</translation>
    </message>
    <message>
        <source>the certificate cannot be used: %1. %2</source>
        <translation>el certificado no se puede usar: %1. %2</translation>
    </message>
    <message>
        <source>the certificate cannot be used: %1</source>
        <translation>el certificado no se puede usar: %1</translation>
    </message>
    <message>
        <source>there is no private key in the PEM text</source>
        <translation>no hay ninguna clave privada en el texto PEM</translation>
    </message>
    <message>
        <source>its private key is encrypted; give it without a passphrase</source>
        <translation>su clave privada está cifrada; indíquela sin frase de contraseña</translation>
    </message>
    <message>
        <source>its key must be RSA of at least 2048 bits</source>
        <translation>su clave debe ser RSA de al menos 2048 bits</translation>
    </message>
    <message>
        <source>there is no certificate in the PEM text</source>
        <translation>no hay ningún certificado en el texto PEM</translation>
    </message>
    <message>
        <source>the private key does not belong to it</source>
        <translation>la clave privada no le corresponde</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Trustworthy</source>
        <translation>Confiable</translation>
    </message>
    <message>
        <source>Low Risk</source>
        <translation>Riesgo bajo</translation>
    </message>
    <message>
        <source>Moderate Risk</source>
        <translation>Riesgo moderado</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>Sospechoso</translation>
    </message>
    <message>
        <source>High Risk</source>
        <translation>Riesgo alto</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Insufficient data</source>
        <translation>Datos insuficientes</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Todos los dispositivos</translation>
    </message>
</context>
<context>
    <name>Base</name>
    <message>
        <source>the answer cannot be read</source>
        <translation>no se puede leer la respuesta</translation>
    </message>
    <message>
        <source>that is no address of HTTP</source>
        <translation>no es una dirección HTTP</translation>
    </message>
    <message>
        <source>the call was not made: a value in its headers holds a line break</source>
        <translation>no se hizo la llamada: un valor de sus encabezados contiene un salto de línea</translation>
    </message>
    <message>
        <source>the host wants a certificate of the client, or another one (TLS: certificate required)</source>
        <translation>el host exige un certificado del cliente, u otro distinto (TLS: certificate required)</translation>
    </message>
    <message>
        <source>is UTF-16; save it as UTF-8 and try again</source>
        <translation>es UTF-16; guárdelo como UTF-8 e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the headers of the answer are longer than %1 KB</source>
        <translation>los encabezados de la respuesta superan %1 KB</translation>
    </message>
    <message>
        <source>more than %1 interim answers came, and none to the call</source>
        <translation>llegaron más de %1 respuestas provisionales y ninguna a la llamada</translation>
    </message>
    <message>
        <source>the answer is longer than %1 bytes</source>
        <translation>la respuesta supera %1 bytes</translation>
    </message>
    <message>
        <source>the answer is longer than %1 MB</source>
        <translation>la respuesta supera %1 MB</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>no se puede crear: %1</translation>
    </message>
    <message>
        <source>is %1, and such are not followed beside a store; remove it</source>
        <translation>es %1, y algo así no se sigue junto a un almacén; quítelo</translation>
    </message>
    <message>
        <source>is larger than such a file can be</source>
        <translation>es mayor de lo que puede ser un archivo así</translation>
    </message>
    <message>
        <source>holds &apos;%1&apos;, which names no hosts: give names, addresses or networks such as example.com, 10.1.2.3 or 10.0.0.0/8, with commas between them</source>
        <translation>contiene “%1”, que no nombra ningún host: indique nombres, direcciones o redes como example.com, 10.1.2.3 o 10.0.0.0/8, separados por comas</translation>
    </message>
    <message>
        <source>its value &apos;%1&apos; %2</source>
        <translation>su valor “%1” %2</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>no se puede escribir: %1</translation>
    </message>
    <message>
        <source>is the address of a PAC file, which tells browsers their proxy: give the proxy that the file names, such as http://proxy:8080</source>
        <translation>es la dirección de un archivo PAC, que indica a los navegadores su proxy: indique el proxy que nombra el archivo, como http://proxy:8080</translation>
    </message>
    <message>
        <source>is an https address: a proxy that is itself spoken to over TLS is not supported; give its http:// address</source>
        <translation>es una dirección https: no se admite un proxy al que se hable por TLS; indique su dirección http://</translation>
    </message>
    <message>
        <source>must be an address such as http://proxy:8080</source>
        <translation>debe ser una dirección como http://proxy:8080</translation>
    </message>
    <message>
        <source>must not hold a password</source>
        <translation>no debe contener una contraseña</translation>
    </message>
    <message>
        <source>must be scheme, host and port only</source>
        <translation>debe constar solo de esquema, host y puerto</translation>
    </message>
    <message>
        <source>cannot be unpacked</source>
        <translation>no se puede descomprimir</translation>
    </message>
    <message>
        <source>is no whole gzip file: %1</source>
        <translation>no es un archivo gzip completo: %1</translation>
    </message>
    <message>
        <source>broken data</source>
        <translation>datos dañados</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation>se indica dos veces</translation>
    </message>
    <message>
        <source>is not a key of %1</source>
        <translation>no es una clave de %1</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>debe ser un texto</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>debe ser true o false</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>debe ser uno de estos valores: %1</translation>
    </message>
    <message>
        <source>is larger than %1 MB, the most that is read</source>
        <translation>supera %1 MB, lo máximo que se lee</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>no se puede abrir: %1</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>is a pipe, not a file</source>
        <translation>es una canalización, no un archivo</translation>
    </message>
    <message>
        <source>is a device, not a file</source>
        <translation>es un dispositivo, no un archivo</translation>
    </message>
    <message>
        <source>no regular file</source>
        <translation>un archivo no normal</translation>
    </message>
    <message>
        <source>a second name of another file</source>
        <translation>un segundo nombre de otro archivo</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un vínculo</translation>
    </message>
    <message>
        <source>must be the address of an HTTP or SOCKS5 proxy, such as http://proxy:8080</source>
        <translation>debe ser la dirección de un proxy HTTP o SOCKS5, como http://proxy:8080</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>debe ser un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>No space left: the limit on the size of files is reached (see &apos;ulimit -f&apos;)</source>
        <translation>No queda espacio: se alcanzó el límite de tamaño de los archivos (consulte “ulimit -f”)</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>debe ser %1</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>entrada estándar</translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>%1 (mode %2)</source>
        <translation>%1 (modo %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no readable time</source>
        <translation>sin hora legible</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>critical CVEs of the cap</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>one level instead of another</comment>
        <translation>%1 en lugar de %2</translation>
    </message>
    <message>
        <source>resolve what puts it at risk</source>
        <translation>resolver lo que lo pone en riesgo</translation>
    </message>
    <message>
        <source>reduce its exposure to Low</source>
        <translation>reducir su nivel de exposición a Bajo</translation>
    </message>
    <message>
        <source>switch antivirus on and let it report</source>
        <translation>activar el antivirus y hacer que informe</translation>
    </message>
    <message>
        <source>onboard it</source>
        <translation>incorporarlo</translation>
    </message>
    <message>
        <source>make its sensor healthy</source>
        <translation>poner su sensor en buen estado</translation>
    </message>
    <message>
        <source>let it report again</source>
        <translation>hacer que vuelva a informar</translation>
    </message>
    <message numerus="yes">
        <source>fix %Ln critical CVE(s)</source>
        <translation>
            <numerusform>corregir %Ln CVE crítica</numerusform>
            <numerusform>corregir %Ln CVE críticas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is known can be mended far enough for a lower band; first get the data that is missing.</source>
        <translation>Nada de lo conocido se puede corregir lo bastante para alcanzar una banda más baja; obtenga primero los datos que faltan.</translation>
    </message>
    <message>
        <source>For %1 (score %2): %3.</source>
        <comment>band, score, what to do</comment>
        <translation>Para %1 (puntuación %2): %3.</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Inactive health and the long silence have one cause: the sensor does not report.</source>
        <translation>El sensor inactivo y el largo silencio tienen una sola causa: el sensor no informa.</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>is no JSON at byte %1: %2</source>
        <translation>no es JSON en el byte %1: %2</translation>
    </message>
    <message>
        <source>schema is not %1</source>
        <translation>schema no es %1</translation>
    </message>
    <message>
        <source>versions[%1]: %2</source>
        <translation>versions[%1]: %2</translation>
    </message>
    <message>
        <source>is no profile of the library in %1</source>
        <translation>no es un perfil de la biblioteca de %1</translation>
    </message>
    <message>
        <source>is a built-in profile; choose another name</source>
        <translation>es un perfil integrado; elija otro nombre</translation>
    </message>
    <message>
        <source>is a built-in profile and stays</source>
        <translation>es un perfil integrado y se conserva</translation>
    </message>
    <message>
        <source>cannot be removed</source>
        <translation>no se puede quitar</translation>
    </message>
    <message>
        <source>is no list of expiry dates; delete it, and note the dates again</source>
        <translation>no es una lista de fechas de expiración; elimínela y vuelva a anotar las fechas</translation>
    </message>
    <message>
        <source>%1: the date must be written as 2030-01-31</source>
        <translation>%1: la fecha debe escribirse como 2030-01-31</translation>
    </message>
    <message>
        <source>there is no such tenant</source>
        <translation>no existe tal inquilino</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is no valid JSON: %1</source>
        <translation>no es JSON válido: %1</translation>
    </message>
    <message>
        <source>must not have the port 0, which nobody listens on</source>
        <translation>no debe tener el puerto 0, en el que nadie escucha</translation>
    </message>
    <message>
        <source>must be an https address</source>
        <translation>debe ser una dirección https</translation>
    </message>
    <message>
        <source>must be https: plain http is allowed to this machine only</source>
        <translation>debe ser https: http sin cifrar solo se permite hacia este equipo</translation>
    </message>
    <message>
        <source>must not hold a password, which now has to be changed</source>
        <translation>no debe contener una contraseña, que ahora hay que cambiar</translation>
    </message>
    <message>
        <source>is needed when publishing is enabled</source>
        <translation>es necesario si la publicación está habilitada</translation>
    </message>
    <message>
        <source>must be 1 to 249 letters, digits, &apos;.&apos;, &apos;_&apos; or &apos;-&apos;, and not &apos;.&apos; or &apos;..&apos;</source>
        <translation>debe constar de 1 a 249 letras, dígitos, “.”, “_” o “-”, y no ser “.” ni “..”</translation>
    </message>
    <message>
        <source>is needed with &quot;auth&quot;: &quot;basic&quot;</source>
        <translation>es necesario con &quot;auth&quot;: &quot;basic&quot;</translation>
    </message>
    <message>
        <source>must not hold a colon, nor a password</source>
        <translation>no debe contener dos puntos ni una contraseña</translation>
    </message>
    <message>
        <source>or give &apos;tenant&apos; or &apos;none&apos;</source>
        <translation>o indique “tenant” o “none”</translation>
    </message>
    <message>
        <source>give it by &apos;trustgauge-cli secret set --proxy&apos;, or in TRUSTGAUGE_PROXY_PASSWORD</source>
        <translation>indíquelo con “trustgauge-cli secret set --proxy” o en TRUSTGAUGE_PROXY_PASSWORD</translation>
    </message>
    <message>
        <source>give it by &apos;trustgauge-cli secret set --publish&apos;, or in TRUSTGAUGE_PUBLISH_SECRET</source>
        <translation>indíquelo con “trustgauge-cli secret set --publish” o en TRUSTGAUGE_PUBLISH_SECRET</translation>
    </message>
    <message>
        <source>give it by &apos;trustgauge-cli secret set&apos;, by --secret-stdin, or in TRUSTGAUGE_CLIENT_SECRET</source>
        <translation>indíquelo con “trustgauge-cli secret set”, con --secret-stdin o en TRUSTGAUGE_CLIENT_SECRET</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>no debe estar vacío</translation>
    </message>
    <message>
        <source>must be a GUID such as 01234567-89ab-cdef-0123-456789abcdef</source>
        <translation>debe ser un GUID como 01234567-89ab-cdef-0123-456789abcdef</translation>
    </message>
    <message>
        <source>is the empty GUID, a placeholder</source>
        <translation>es el GUID vacío, un marcador de posición</translation>
    </message>
    <message>
        <source>exists in the commercial cloud only</source>
        <translation>solo existe en la nube comercial</translation>
    </message>
    <message>
        <source>a tenants file</source>
        <translation>un archivo de inquilinos</translation>
    </message>
    <message>
        <source>is a secret, and none is read from a tenants file; %1. Delete it from the file, and make a new one, as this one has lain there in plain text</source>
        <translation>es un secreto, y ninguno se lee de un archivo de inquilinos; %1. Elimínelo del archivo y cree uno nuevo, ya que este ha estado ahí en texto sin cifrar</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>debe ser una lista</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice</source>
        <translation>“%1” se indica dos veces</translation>
    </message>
    <message>
        <source>is that of &quot;%1&quot;, too: &quot;%1&quot; and &quot;%2&quot; are one tenant; keep one of the two entries</source>
        <translation>es también el de “%1”: “%1” y “%2” son un mismo inquilino; conserve una de las dos entradas</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, which is no profile of the library</source>
        <translation>nombra “%1”, que no es un perfil de la biblioteca</translation>
    </message>
    <message>
        <source>the tenant&apos;s API at %1 belongs to no Defender portal</source>
        <translation>la API del inquilino en %1 no corresponde a ningún portal de Defender</translation>
    </message>
    <message>
        <source>the id of the device does not fit into a web address</source>
        <translation>el id. del dispositivo no cabe en una dirección web</translation>
    </message>
    <message>
        <source>the cloud of the tenant has no known portal</source>
        <translation>la nube del inquilino no tiene ningún portal conocido</translation>
    </message>
    <message>
        <source>is no policy of the library in %1</source>
        <translation>no es una directiva de la biblioteca de %1</translation>
    </message>
    <message>
        <source>is the name of another profile; choose another name</source>
        <translation>es el nombre de otro perfil; elija otro nombre</translation>
    </message>
    <message>
        <source>was not deleted from the library in %1</source>
        <translation>no se eliminó de la biblioteca de %1</translation>
    </message>
    <message>
        <source>it names no tenant</source>
        <translation>no nombra ningún inquilino</translation>
    </message>
    <message>
        <source>A draft of a profile cannot be read (%1). It is kept as %2.</source>
        <translation>El borrador de un perfil no se puede leer (%1). Se conserva como %2.</translation>
    </message>
    <message>
        <source>cannot be moved to %1</source>
        <translation>no se puede mover a %1</translation>
    </message>
    <message>
        <source>holds a draft that cannot be read, and cannot be renamed</source>
        <translation>contiene un borrador que no se puede leer ni se puede cambiar de nombre</translation>
    </message>
    <message>
        <source>%1: with %2, a secret that is kept for this tenant could go somewhere else than before; if that is right, change it in the tenant&apos;s settings, or remove the tenant before the import</source>
        <translation>%1: con %2, un secreto que se guarda para este inquilino podría ir a un lugar distinto que antes; si es correcto, cámbielo en la configuración del inquilino o quite el inquilino antes de la importación</translation>
    </message>
</context>
<context>
    <name>Defender</name>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is empty; give pages of /api/alerts</source>
        <translation>está vacío; indique páginas de /api/alerts</translation>
    </message>
    <message>
        <source>a link of the API is no valid address and was not followed: %1</source>
        <translation>un vínculo de la API no es una dirección válida y no se siguió: %1</translation>
    </message>
    <message>
        <source>a link of the API leads away from %1 and was not followed</source>
        <translation>un vínculo de la API lleva fuera de %1 y no se siguió</translation>
    </message>
    <message>
        <source>the answer to %1 ends in the middle</source>
        <translation>la respuesta a %1 se corta a la mitad</translation>
    </message>
    <message>
        <source>too many requests: %1 was answered with HTTP 429 again and again, for an hour; another program may use up the limits of this application</source>
        <translation>demasiadas solicitudes: %1 se respondió con HTTP 429 una y otra vez durante una hora; puede que otro programa agote los límites de esta aplicación</translation>
    </message>
    <message>
        <source>%1 redirects there, which was not followed</source>
        <translation>%1 redirige allí, y no se siguió</translation>
    </message>
    <message>
        <source>%1 is redirected (HTTP %2), which the API does not document</source>
        <translation>%1 se redirige (HTTP %2), lo que la API no documenta</translation>
    </message>
    <message>
        <source>the answer to %1 is no JSON (%2); a proxy may have answered in its place</source>
        <translation>la respuesta a %1 no es JSON (%2); puede que haya respondido un proxy en su lugar</translation>
    </message>
    <message>
        <source>%1 does not exist there (HTTP 404); check the API host and the cloud</source>
        <translation>%1 no existe allí (HTTP 404); compruebe el host de la API y la nube</translation>
    </message>
    <message>
        <source>%1 was answered with HTTP 404: %2</source>
        <translation>%1 se respondió con HTTP 404: %2</translation>
    </message>
    <message>
        <source>has no &apos;exportFiles&apos; list</source>
        <translation>no tiene la lista “exportFiles”</translation>
    </message>
    <message>
        <source>has an export file that is no link</source>
        <translation>tiene un archivo de exportación que no es un vínculo</translation>
    </message>
    <message>
        <source>a link of the export is no valid address and was not followed</source>
        <translation>un vínculo de la exportación no es una dirección válida y no se siguió</translation>
    </message>
    <message>
        <source>a link of the export leads there, which is no storage of %1, and was not followed</source>
        <translation>un vínculo de la exportación lleva allí, que no es un almacenamiento de %1, y no se siguió</translation>
    </message>
    <message>
        <source>the signed link to an export file was refused with HTTP %1</source>
        <translation>el vínculo firmado a un archivo de exportación se rechazó con HTTP %1</translation>
    </message>
    <message>
        <source>%1 redirects an export file there, which was not followed</source>
        <translation>%1 redirige allí un archivo de exportación, y no se siguió</translation>
    </message>
    <message>
        <source>an export file was answered with HTTP %1</source>
        <translation>un archivo de exportación se respondió con HTTP %1</translation>
    </message>
    <message>
        <source>came without a length, and plain text has no end to tell it from one that was cut</source>
        <translation>llegó sin longitud, y un texto sin formato no tiene un final que lo distinga de uno cortado</translation>
    </message>
    <message>
        <source>is no valid JSON: %1</source>
        <translation>no es JSON válido: %1</translation>
    </message>
    <message>
        <source>is empty; give an answer of /api/machines</source>
        <translation>está vacío; indique una respuesta de /api/machines</translation>
    </message>
    <message>
        <source>is empty; give pages of /api/deviceavinfo</source>
        <translation>está vacío; indique páginas de /api/deviceavinfo</translation>
    </message>
    <message>
        <source>the list does not end: it has more than %1 pages</source>
        <translation>la lista no termina: tiene más de %1 páginas</translation>
    </message>
    <message>
        <source>the list does not end: %1 pages in a row brought nothing new</source>
        <translation>la lista no termina: %1 páginas seguidas no aportaron nada nuevo</translation>
    </message>
    <message>
        <source>is blank: an answer without any content is no page</source>
        <translation>está en blanco: una respuesta sin contenido no es una página</translation>
    </message>
    <message>
        <source>is a list of pages, but member %1 is none</source>
        <translation>es una lista de páginas, pero el elemento %1 no lo es</translation>
    </message>
    <message>
        <source>has more text behind the end of the JSON document</source>
        <translation>tiene más texto después del final del documento JSON</translation>
    </message>
    <message>
        <source>standard input, &apos;-&apos;, can be read only once</source>
        <translation>la entrada estándar, “-”, solo se puede leer una vez</translation>
    </message>
    <message>
        <source>unpacks to more than %1 MB, the most that is read</source>
        <translation>al descomprimirse supera %1 MB, lo máximo que se lee</translation>
    </message>
    <message>
        <source>is a gzip file that ends too early; copy or download it again</source>
        <translation>es un archivo gzip que termina antes de tiempo; cópielo o descárguelo de nuevo</translation>
    </message>
    <message>
        <source>is %1, not JSON; unpack it and give the JSON inside</source>
        <translation>es %1, no JSON; descomprímalo e indique el JSON que contiene</translation>
    </message>
    <message>
        <source>is %1, not JSON; give the JSON answer of the API</source>
        <translation>es %1, no JSON; indique la respuesta JSON de la API</translation>
    </message>
    <message>
        <source>is no alert</source>
        <translation>no es una alerta</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>alertas</translation>
    </message>
    <message>
        <source>give pages of /api/alerts</source>
        <translation>indique páginas de /api/alerts</translation>
    </message>
    <message>
        <source>unpacks to more than %1 GB</source>
        <translation>al descomprimirse supera %1 GB</translation>
    </message>
    <message>
        <source>has a line longer than %1 MB</source>
        <translation>tiene una línea de más de %1 MB</translation>
    </message>
    <message>
        <source>is a gzip file that ends too early</source>
        <translation>es un archivo gzip que termina antes de tiempo</translation>
    </message>
    <message>
        <source>is no machine record: beside its &apos;id&apos; it has no key of one</source>
        <translation>no es un registro de dispositivo: aparte de su “id” no tiene ninguna de sus claves</translation>
    </message>
    <message>
        <source>has no text &apos;id&apos;, which every machine record needs</source>
        <translation>no tiene el texto “id”, que todo registro de dispositivo necesita</translation>
    </message>
    <message>
        <source>machines</source>
        <translation>dispositivos</translation>
    </message>
    <message>
        <source>give answers of /api/machines</source>
        <translation>indique respuestas de /api/machines</translation>
    </message>
    <message>
        <source>has no text &apos;machineId&apos;</source>
        <translation>no tiene el texto “machineId”</translation>
    </message>
    <message>
        <source>has no &apos;avMode&apos;</source>
        <translation>no tiene “avMode”</translation>
    </message>
    <message>
        <source>antivirus health</source>
        <translation>estados del antivirus</translation>
    </message>
    <message>
        <source>give pages of /api/deviceavinfo</source>
        <translation>indique páginas de /api/deviceavinfo</translation>
    </message>
    <message>
        <source>is an answer about one device (&apos;machineId&apos; beside &apos;value&apos;); %1</source>
        <translation>es una respuesta sobre un solo dispositivo (“machineId” junto a “value”); %1</translation>
    </message>
    <message>
        <source>holds something else than machines, as its &apos;@odata.context&apos; says; give answers of /api/machines</source>
        <translation>contiene algo distinto de dispositivos, según su “@odata.context”; indique respuestas de /api/machines</translation>
    </message>
    <message>
        <source>no option takes it: scores do not rest on it</source>
        <translation>ninguna opción lo admite: las puntuaciones no se basan en ello</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>machines (/api/machines)</source>
        <translation>dispositivos (/api/machines)</translation>
    </message>
    <message>
        <source>it belongs to --machines</source>
        <translation>corresponde a --machines</translation>
    </message>
    <message>
        <source>antivirus health (/api/deviceavinfo)</source>
        <translation>estados del antivirus (/api/deviceavinfo)</translation>
    </message>
    <message>
        <source>it belongs to --antivirus</source>
        <translation>corresponde a --antivirus</translation>
    </message>
    <message>
        <source>vulnerabilities by machine (SoftwareVulnerabilitiesByMachine or its export)</source>
        <translation>vulnerabilidades por dispositivo (SoftwareVulnerabilitiesByMachine o su exportación)</translation>
    </message>
    <message>
        <source>it belongs to --vulnerabilities</source>
        <translation>corresponde a --vulnerabilities</translation>
    </message>
    <message>
        <source>changes of vulnerabilities (SoftwareVulnerabilityChangesByMachine)</source>
        <translation>cambios de vulnerabilidades (SoftwareVulnerabilityChangesByMachine)</translation>
    </message>
    <message>
        <source>vulnerabilities of machines (machinesVulnerabilities)</source>
        <translation>vulnerabilidades de dispositivos (machinesVulnerabilities)</translation>
    </message>
    <message>
        <source>vulnerabilities that name no device (one device&apos;s answer, or the vulnerability catalogue)</source>
        <translation>vulnerabilidades que no nombran ningún dispositivo (la respuesta sobre un solo dispositivo o el catálogo de vulnerabilidades)</translation>
    </message>
    <message>
        <source>one device&apos;s answer belongs to --vulnerabilities, wrapped as {&quot;machineId&quot;:&quot;..&quot;,&quot;value&quot;:[..]}</source>
        <translation>la respuesta sobre un solo dispositivo corresponde a --vulnerabilities, envuelta como {&quot;machineId&quot;:&quot;..&quot;,&quot;value&quot;:[..]}</translation>
    </message>
    <message>
        <source>the vulnerability catalogue (/api/vulnerabilities), which names no devices</source>
        <translation>el catálogo de vulnerabilidades (/api/vulnerabilities), que no nombra dispositivos</translation>
    </message>
    <message>
        <source>give pages of SoftwareVulnerabilitiesByMachine or machinesVulnerabilities as --vulnerabilities</source>
        <translation>indique páginas de SoftwareVulnerabilitiesByMachine o machinesVulnerabilities como --vulnerabilities</translation>
    </message>
    <message>
        <source>alerts (/api/alerts)</source>
        <translation>alertas (/api/alerts)</translation>
    </message>
    <message>
        <source>information gathering (InfoGatheringExport)</source>
        <translation>información recopilada (InfoGatheringExport)</translation>
    </message>
    <message>
        <source>no option takes it: give pages of /api/deviceavinfo as --antivirus</source>
        <translation>ninguna opción lo admite: indique páginas de /api/deviceavinfo como --antivirus</translation>
    </message>
    <message>
        <source>security recommendations (/api/recommendations)</source>
        <translation>recomendaciones de seguridad (/api/recommendations)</translation>
    </message>
    <message>
        <source>software (/api/software)</source>
        <translation>software (/api/software)</translation>
    </message>
    <message>
        <source>software inventory (SoftwareInventoryByMachine)</source>
        <translation>inventario de software (SoftwareInventoryByMachine)</translation>
    </message>
    <message>
        <source>no option takes it: give pages of SoftwareVulnerabilitiesByMachine as --vulnerabilities</source>
        <translation>ninguna opción lo admite: indique páginas de SoftwareVulnerabilitiesByMachine como --vulnerabilities</translation>
    </message>
    <message>
        <source>users (logonusers)</source>
        <translation>usuarios (logonusers)</translation>
    </message>
    <message>
        <source>secure configuration (SecureConfigurationsAssessmentByMachine)</source>
        <translation>configuración segura (SecureConfigurationsAssessmentByMachine)</translation>
    </message>
    <message>
        <source>security baselines (baseline assessment)</source>
        <translation>líneas base de seguridad (evaluación de líneas base)</translation>
    </message>
    <message>
        <source>hardware and firmware inventory</source>
        <translation>inventario de hardware y firmware</translation>
    </message>
    <message>
        <source>certificate inventory</source>
        <translation>inventario de certificados</translation>
    </message>
    <message>
        <source>browser extensions</source>
        <translation>extensiones de navegador</translation>
    </message>
    <message>
        <source>machine actions (/api/machineactions)</source>
        <translation>acciones de dispositivo (/api/machineactions)</translation>
    </message>
    <message>
        <source>investigations (/api/investigations)</source>
        <translation>investigaciones (/api/investigations)</translation>
    </message>
    <message>
        <source>indicators (/api/indicators)</source>
        <translation>indicadores (/api/indicators)</translation>
    </message>
    <message>
        <source>results of advanced hunting</source>
        <translation>resultados de la búsqueda avanzada</translation>
    </message>
    <message>
        <source>no option takes it: give answers of the Defender for Endpoint API</source>
        <translation>ninguna opción lo admite: indique respuestas de la API de Defender for Endpoint</translation>
    </message>
    <message>
        <source>a list of export links, not their content</source>
        <translation>una lista de vínculos de exportación, no su contenido</translation>
    </message>
    <message>
        <source>download the files it names and give those as --vulnerabilities</source>
        <translation>descargue los archivos que nombra e indíquelos como --vulnerabilities</translation>
    </message>
    <message>
        <source>is a browser&apos;s recording of calls (HAR), not an answer: save the answer of the one call, for example by jq -r &apos;.log.entries[0].response.content.text&apos;</source>
        <translation>es la grabación de llamadas de un navegador (HAR), no una respuesta: guarde la respuesta de esa única llamada, por ejemplo con jq -r &apos;.log.entries[0].response.content.text&apos;</translation>
    </message>
    <message>
        <source>is the answer of a batch of calls ($batch): save each answer as a file of its own, for example by jq &apos;.responses[0].body&apos;</source>
        <translation>es la respuesta a un lote de llamadas ($batch): guarde cada respuesta como un archivo propio, por ejemplo con jq &apos;.responses[0].body&apos;</translation>
    </message>
    <message>
        <source>is an error answer of the API, not data: %1</source>
        <translation>es una respuesta de error de la API, no datos: %1</translation>
    </message>
    <message>
        <source>is a list of export links, not their content; download the files it names and give those</source>
        <translation>es una lista de vínculos de exportación, no su contenido; descargue los archivos que nombra e indique esos</translation>
    </message>
    <message>
        <source>has no &apos;value&apos; list</source>
        <translation>no tiene la lista “value”</translation>
    </message>
    <message>
        <source>holds %1, not %2</source>
        <translation>contiene %1, no %2</translation>
    </message>
    <message>
        <source>is a record of %1, not %2</source>
        <translation>es un registro de otro tipo: %1, no %2</translation>
    </message>
    <message>
        <source>is wrapped: the answer of the API is inside its &apos;%1&apos;; give that alone, for example by jq &apos;.%1&apos;</source>
        <translation>está envuelto: la respuesta de la API está dentro de su “%1”; indique solo esa, por ejemplo con jq &apos;.%1&apos;</translation>
    </message>
    <message>
        <source>the list ends in page %1</source>
        <translation>la lista termina en la página %1</translation>
    </message>
    <message>
        <source>page %1 is followed by no comma and no end of the list</source>
        <translation>después de la página %1 no hay ni una coma ni el final de la lista</translation>
    </message>
    <message>
        <source>has more text behind the end of the JSON document, from byte %1 on</source>
        <translation>tiene más texto después del final del documento JSON, a partir del byte %1</translation>
    </message>
    <message>
        <source>row %1 %2</source>
        <translation>la fila %1 %2</translation>
    </message>
    <message>
        <source>is no valid JSON near byte %1 (row %2): %3</source>
        <translation>no es JSON válido cerca del byte %1 (fila %2): %3</translation>
    </message>
    <message>
        <source>is no valid JSON near byte %1: %2</source>
        <translation>no es JSON válido cerca del byte %1: %2</translation>
    </message>
    <message>
        <source>is no valid JSON (row %1): %2</source>
        <translation>no es JSON válido (fila %1): %2</translation>
    </message>
    <message>
        <source>has more text behind the end of the JSON document, in line %1</source>
        <translation>tiene más texto después del final del documento JSON, en la línea %1</translation>
    </message>
    <message>
        <source>is JSON inside a JSON text; give the text itself, for example by jq -r .</source>
        <translation>es JSON dentro de un texto JSON; indique el texto mismo, por ejemplo con jq -r .</translation>
    </message>
    <message>
        <source>is no page of rows: it must be an object with a &apos;value&apos; list</source>
        <translation>no es una página de filas: debe ser un objeto con una lista “value”</translation>
    </message>
    <message>
        <source>has a &apos;value&apos; that is no list</source>
        <translation>tiene un “value” que no es una lista</translation>
    </message>
    <message>
        <source>has two &apos;value&apos; lists</source>
        <translation>tiene dos listas “value”</translation>
    </message>
    <message>
        <source>row %1 is no object</source>
        <translation>la fila %1 no es un objeto</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <translation>una imagen (PNG)</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>una imagen (JPEG)</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation>una imagen (GIF)</translation>
    </message>
    <message>
        <source>a picture (BMP)</source>
        <translation>una imagen (BMP)</translation>
    </message>
    <message>
        <source>a database (SQLite), such as a store of Trustgauge</source>
        <translation>una base de datos (SQLite), como un almacén de Trustgauge</translation>
    </message>
    <message>
        <source>a document of an older Office program</source>
        <translation>un documento de un programa de Office antiguo</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>un archivo Parquet</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>un archivo zip</translation>
    </message>
    <message>
        <source>an empty zip archive</source>
        <translation>un archivo zip vacío</translation>
    </message>
    <message>
        <source>packed by bzip2</source>
        <translation>un archivo comprimido con bzip2</translation>
    </message>
    <message>
        <source>packed by xz</source>
        <translation>un archivo comprimido con xz</translation>
    </message>
    <message>
        <source>packed by zstd</source>
        <translation>un archivo comprimido con zstd</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>un archivo 7z</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>un archivo RAR</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>packed twice by gzip</source>
        <translation>un archivo comprimido dos veces con gzip</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>un archivo tar</translation>
    </message>
    <message>
        <source>is a transcript of what curl did (curl -v, or its progress), not JSON: save the answer alone, by curl -sS -o FILE</source>
        <translation>es una transcripción de lo que hizo curl (curl -v o su progreso), no JSON: guarde solo la respuesta, con curl -sS -o ARCHIVO</translation>
    </message>
    <message>
        <source>is a web page (HTML), not JSON: a sign-in page or a proxy may have answered; save the answer of the API itself</source>
        <translation>es una página web (HTML), no JSON: puede que haya respondido una página de inicio de sesión o un proxy; guarde la respuesta de la propia API</translation>
    </message>
    <message>
        <source>is XML, not JSON; save the answer of the API itself</source>
        <translation>es XML, no JSON; guarde la respuesta de la propia API</translation>
    </message>
    <message>
        <source>begins with the headers of an HTTP answer (curl -i): save it without them, by curl without -i or --include</source>
        <translation>empieza con los encabezados de una respuesta HTTP (curl -i): guárdela sin ellos, con curl sin -i ni --include</translation>
    </message>
    <message>
        <source>is what PowerShell shows of objects, not JSON: save the answer itself, by Invoke-WebRequest -OutFile FILE, or by ConvertTo-Json -Depth 10</source>
        <translation>es lo que PowerShell muestra de los objetos, no JSON: guarde la propia respuesta, con Invoke-WebRequest -OutFile ARCHIVO o con ConvertTo-Json -Depth 10</translation>
    </message>
    <message>
        <source>is CSV or another table, not JSON; give the JSON answer of the API</source>
        <translation>es CSV u otra tabla, no JSON; indique la respuesta JSON de la API</translation>
    </message>
    <message>
        <source>is no JSON: it begins with %1; give the JSON answer of the API</source>
        <translation>no es JSON: empieza con %1; indique la respuesta JSON de la API</translation>
    </message>
    <message>
        <source>vulnerabilities of devices</source>
        <translation>vulnerabilidades de dispositivos</translation>
    </message>
    <message>
        <source>give pages of SoftwareVulnerabilitiesByMachine or machinesVulnerabilities, export lines, or {&quot;machineId&quot;:&quot;..&quot;,&quot;value&quot;:[..]}</source>
        <translation>indique páginas de SoftwareVulnerabilitiesByMachine o machinesVulnerabilities, líneas de una exportación o {&quot;machineId&quot;:&quot;..&quot;,&quot;value&quot;:[..]}</translation>
    </message>
    <message>
        <source>vulnerabilities by machine</source>
        <translation>vulnerabilidades por dispositivo</translation>
    </message>
    <message>
        <source>changes of vulnerabilities</source>
        <translation>cambios de vulnerabilidades</translation>
    </message>
    <message>
        <source>vulnerabilities of one device</source>
        <translation>vulnerabilidades de un solo dispositivo</translation>
    </message>
    <message>
        <source>has no text &apos;deviceId&apos; or &apos;machineId&apos;</source>
        <translation>no tiene el texto “deviceId” o “machineId”</translation>
    </message>
    <message>
        <source>is no vulnerability: it has no &apos;cveId&apos;</source>
        <translation>no es una vulnerabilidad: no tiene “cveId”</translation>
    </message>
    <message>
        <source>has no text &apos;id&apos;</source>
        <translation>no tiene el texto “id”</translation>
    </message>
    <message>
        <source>has an &apos;id&apos; that is no valid JSON text</source>
        <translation>tiene un “id” que no es un texto JSON válido</translation>
    </message>
    <message>
        <source>has no &apos;cveId&apos; or no text &apos;status&apos;</source>
        <translation>no tiene “cveId” o no tiene el texto “status”</translation>
    </message>
    <message>
        <source>is a record of %1, not a change of a vulnerability</source>
        <translation>es un registro de otro tipo: %1, no un cambio de una vulnerabilidad</translation>
    </message>
    <message>
        <source>has no text &apos;deviceId&apos;</source>
        <translation>no tiene el texto “deviceId”</translation>
    </message>
    <message>
        <source>has no &apos;eventTimestamp&apos; that can be read</source>
        <translation>no tiene un “eventTimestamp” legible</translation>
    </message>
    <message>
        <source>names a machine for all its rows, which name others themselves</source>
        <translation>nombra un dispositivo para todas sus filas, que a su vez nombran otros</translation>
    </message>
    <message>
        <source>holds %1; %2</source>
        <translation>contiene %1; %2</translation>
    </message>
    <message>
        <source>holds vulnerabilities without saying of which device; wrap a per-device answer as {&quot;machineId&quot;:&quot;..&quot;,&quot;value&quot;:[..]}, or give pages of SoftwareVulnerabilitiesByMachine</source>
        <translation>contiene vulnerabilidades sin decir de qué dispositivo; envuelva la respuesta sobre un solo dispositivo como {&quot;machineId&quot;:&quot;..&quot;,&quot;value&quot;:[..]} o indique páginas de SoftwareVulnerabilitiesByMachine</translation>
    </message>
    <message>
        <source>(no host)</source>
        <translation>(sin host)</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, página %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, línea %2</translation>
    </message>
</context>
<context>
    <name>DeviceTwins</name>
    <message>
        <source>last seen at an unknown time</source>
        <translation>visto por última vez en un momento desconocido</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>visto por última vez el %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that do not count: Defender says that they were merged into this device, which is in the cycle itself.</source>
        <translation>
            <numerusform>%Ln registro que no cuenta: según Defender, se combinó con este dispositivo, que está en el propio ciclo.</numerusform>
            <numerusform>%Ln registros que no cuentan: según Defender, se combinaron con este dispositivo, que está en el propio ciclo.</numerusform>
        </translation>
    </message>
    <message>
        <source>it is onboarded and the others are not</source>
        <comment>why a record is published</comment>
        <translation>está incorporado y los demás no</translation>
    </message>
    <message>
        <source>it was seen last</source>
        <comment>why a record is published</comment>
        <translation>es el visto más recientemente</translation>
    </message>
    <message>
        <source>its id comes first, and all else is equal</source>
        <comment>why a record is published</comment>
        <translation>su id. va primero y todo lo demás es igual</translation>
    </message>
    <message>
        <source>Of the records of this Entra device, this one is published: %1.</source>
        <translation>De los registros de este dispositivo de Entra se publica este: %1.</translation>
    </message>
    <message>
        <source>Scored, but not published: of the records of this Entra device another one is published, since %1.</source>
        <translation>Puntuado, pero no publicado: de los registros de este dispositivo de Entra se publica otro, porque %1.</translation>
    </message>
    <message>
        <source>published</source>
        <comment>a record of a device</comment>
        <translation>publicado</translation>
    </message>
    <message>
        <source>not published</source>
        <comment>a record of a device</comment>
        <translation>no publicado</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>The tenant id is no GUID, so no tenant can be asked for.</source>
        <translation>El id. de inquilino no es un GUID, así que no se puede preguntar por ningún inquilino.</translation>
    </message>
    <message>
        <source>Copy the tenant id from the overview page of Microsoft Entra ID.</source>
        <translation>Copie el id. de inquilino de la página Información general de Microsoft Entra ID.</translation>
    </message>
    <message>
        <source>The client id is no GUID, so no application can sign in.</source>
        <translation>El id. de cliente no es un GUID, así que ninguna aplicación puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Copy the application (client) id from the overview page of the app registration.</source>
        <translation>Copie el Id. de aplicación (cliente) de la página Información general del registro de aplicación.</translation>
    </message>
    <message>
        <source>The poll interval is outside 10 to 1440 minutes.</source>
        <translation>El intervalo de sondeo está fuera de 10 a 1440 minutos.</translation>
    </message>
    <message>
        <source>Set a poll interval of 10 to 1440 minutes; 60 suits most tenants.</source>
        <translation>Defina un intervalo de sondeo de 10 a 1440 minutos; 60 es adecuado para la mayoría de los inquilinos.</translation>
    </message>
    <message>
        <source>The file of the own certificate authority holds no certificate.</source>
        <translation>El archivo de la entidad de certificación propia no contiene ningún certificado.</translation>
    </message>
    <message>
        <source>Name a readable PEM file as caFile, or take the setting out.</source>
        <translation>Indique un archivo PEM legible como caFile o quite esa opción.</translation>
    </message>
    <message>
        <source>There is no client secret for this tenant, so no call was made.</source>
        <translation>No hay secreto de cliente para este inquilino, así que no se hizo ninguna llamada.</translation>
    </message>
    <message>
        <source>Create a client secret in the app registration and store its value here, in the tenant&apos;s settings or with &apos;trustgauge-cli secret set&apos;.</source>
        <translation>Cree un secreto de cliente en el registro de aplicación y guarde aquí su valor, en la configuración del inquilino o con “trustgauge-cli secret set”.</translation>
    </message>
    <message>
        <source>The client secret is a GUID: the id of the secret was pasted, not its value.</source>
        <translation>El secreto de cliente es un GUID: se pegó el id. del secreto, no su valor.</translation>
    </message>
    <message>
        <source>Paste the secret&apos;s value. The portal shows it once, when the secret is created; if it is gone, create a new secret.</source>
        <translation>Pegue el valor del secreto. El portal lo muestra una sola vez, al crear el secreto; si se ha perdido, cree un secreto nuevo.</translation>
    </message>
    <message>
        <source>The keychain did not give out the client secret.</source>
        <translation>El llavero no entregó el secreto de cliente.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or give the secret for this session only.</source>
        <translation>Desbloquee el llavero o indique el secreto solo para esta sesión.</translation>
    </message>
    <message>
        <source>The name of the host cannot be resolved.</source>
        <translation>No se puede resolver el nombre del host.</translation>
    </message>
    <message>
        <source>Check the network connection, the DNS server, and the host&apos;s spelling in the settings.</source>
        <translation>Compruebe la conexión de red, el servidor DNS y la ortografía del host en la configuración.</translation>
    </message>
    <message>
        <source>The host refuses the connection; a firewall may be in the way.</source>
        <translation>El host rechaza la conexión; puede que un firewall lo impida.</translation>
    </message>
    <message>
        <source>The host&apos;s certificate is not trusted. The chain names who issued it: a company&apos;s inspecting proxy shows itself by its own authority.</source>
        <translation>El certificado del host no es de confianza. La cadena indica quién lo emitió: un proxy de inspección de la empresa se delata por su propia entidad.</translation>
    </message>
    <message>
        <source>If the issuer is your company&apos;s, name its certificate as caFile or exempt the host from inspection. Otherwise do not go on: somebody is in between.</source>
        <translation>Si el emisor es de su empresa, indique su certificado como caFile o excluya el host de la inspección. De lo contrario, no continúe: hay alguien en medio.</translation>
    </message>
    <message>
        <source>The proxy wants its own user name and password (HTTP 407).</source>
        <translation>El proxy exige su propio nombre de usuario y contraseña (HTTP 407).</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s credentials, or have the network team let the host through without them.</source>
        <translation>Indique las credenciales del proxy o pida al equipo de red que deje pasar el host sin ellas.</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>No se puede acceder al proxy.</translation>
    </message>
    <message>
        <source>Check the proxy address in the tenant&apos;s settings and in the system.</source>
        <translation>Compruebe la dirección del proxy en la configuración del inquilino y en el sistema.</translation>
    </message>
    <message>
        <source>A web page came back in place of the service&apos;s answer: a proxy or a sign-in page of the network stands in between.</source>
        <translation>En lugar de la respuesta del servicio llegó una página web: en medio hay un proxy o una página de inicio de sesión de la red.</translation>
    </message>
    <message>
        <source>Sign in to the network, or have the network team let the host through unchanged.</source>
        <translation>Inicie sesión en la red o pida al equipo de red que deje pasar el host sin cambios.</translation>
    </message>
    <message>
        <source>The connection broke, or no answer came in time.</source>
        <translation>La conexión se interrumpió o no llegó respuesta a tiempo.</translation>
    </message>
    <message>
        <source>Check the network and the firewall, then run the check again.</source>
        <translation>Compruebe la red y el firewall y vuelva a ejecutar la comprobación.</translation>
    </message>
    <message>
        <source>What answers there is not the expected service.</source>
        <translation>Lo que responde allí no es el servicio esperado.</translation>
    </message>
    <message>
        <source>Check the host in the tenant&apos;s endpoints; leave it out to use the cloud&apos;s own.</source>
        <translation>Compruebe el host en los puntos de conexión del inquilino; omítalo para usar el de la nube.</translation>
    </message>
    <message>
        <source>The service reports a fault of its own.</source>
        <translation>El servicio notifica un error propio.</translation>
    </message>
    <message>
        <source>Run the check again in a few minutes; if it stays, look at the service health of the tenant.</source>
        <translation>Vuelva a ejecutar la comprobación en unos minutos; si continúa, consulte el estado del servicio del inquilino.</translation>
    </message>
    <message>
        <source>The service asks for a pause: too many calls were made.</source>
        <translation>El servicio pide una pausa: se hicieron demasiadas llamadas.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then run the check again.</source>
        <translation>Espere unos minutos y vuelva a ejecutar la comprobación.</translation>
    </message>
    <message>
        <source>The sign-in service does not know this tenant: a wrong id, a wrong cloud, or a deleted tenant.</source>
        <translation>El servicio de inicio de sesión no conoce este inquilino: un id. incorrecto, una nube incorrecta o un inquilino eliminado.</translation>
    </message>
    <message>
        <source>Compare the tenant id with the overview page of Microsoft Entra ID, and check the cloud.</source>
        <translation>Compare el id. de inquilino con la página Información general de Microsoft Entra ID y compruebe la nube.</translation>
    </message>
    <message>
        <source>The sign-in service does not take the tenant id for one.</source>
        <translation>El servicio de inicio de sesión no acepta el id. de inquilino como tal.</translation>
    </message>
    <message>
        <source>The sign-in went to an address for all tenants, which an application cannot use.</source>
        <translation>El inicio de sesión fue a una dirección para todos los inquilinos, que una aplicación no puede usar.</translation>
    </message>
    <message>
        <source>Set the id of the one tenant in the tenant&apos;s settings.</source>
        <translation>Defina el id. de ese único inquilino en la configuración del inquilino.</translation>
    </message>
    <message>
        <source>The tenant or the application belongs to another national cloud.</source>
        <translation>El inquilino o la aplicación pertenece a otra nube nacional.</translation>
    </message>
    <message>
        <source>Choose the right cloud in the tenant&apos;s settings, and register the application there.</source>
        <translation>Elija la nube correcta en la configuración del inquilino y registre allí la aplicación.</translation>
    </message>
    <message>
        <source>The tenant lives in another cloud than the one that is configured.</source>
        <translation>El inquilino está en una nube distinta de la configurada.</translation>
    </message>
    <message>
        <source>Change the tenant&apos;s cloud to the one that the evidence names.</source>
        <translation>Cambie la nube del inquilino por la que nombra la evidencia.</translation>
    </message>
    <message>
        <source>The tenant does not know this application: a wrong client id, a wrong tenant, or an application of another tenant that nobody consented to here.</source>
        <translation>El inquilino no conoce esta aplicación: un id. de cliente incorrecto, un inquilino incorrecto o una aplicación de otro inquilino a la que aquí nadie dio consentimiento.</translation>
    </message>
    <message>
        <source>Compare client id and tenant id with the app registration; then open the consent link in this tenant.</source>
        <translation>Compare el id. de cliente y el id. de inquilino con el registro de aplicación; después, abra el vínculo de consentimiento en este inquilino.</translation>
    </message>
    <message>
        <source>The application has no service principal in this tenant; consent may have been given in another one.</source>
        <translation>La aplicación no tiene ninguna entidad de servicio en este inquilino; puede que el consentimiento se diera en otro.</translation>
    </message>
    <message>
        <source>Have an administrator of this tenant open the consent link.</source>
        <translation>Pida a un administrador de este inquilino que abra el vínculo de consentimiento.</translation>
    </message>
    <message>
        <source>The application is disabled in the tenant.</source>
        <translation>La aplicación está deshabilitada en el inquilino.</translation>
    </message>
    <message>
        <source>Enable sign-in for it under Enterprise applications, Properties.</source>
        <translation>Habilite su inicio de sesión en Aplicaciones empresariales, Propiedades.</translation>
    </message>
    <message>
        <source>The sign-in service does not take the client id for one.</source>
        <translation>El servicio de inicio de sesión no acepta el id. de cliente como tal.</translation>
    </message>
    <message>
        <source>The application is registered as a public client, which cannot sign in with a secret.</source>
        <translation>La aplicación está registrada como cliente público, que no puede iniciar sesión con un secreto.</translation>
    </message>
    <message>
        <source>Use an app registration of the type Web with a client secret.</source>
        <translation>Use un registro de aplicación del tipo Web con un secreto de cliente.</translation>
    </message>
    <message>
        <source>The app registration lists its permissions wrongly.</source>
        <translation>El registro de aplicación enumera mal sus permisos.</translation>
    </message>
    <message>
        <source>Remove what is obsolete under API permissions, add the WindowsDefenderATP application permissions, and grant admin consent again.</source>
        <translation>Quite lo obsoleto en Permisos de API, agregue los permisos de aplicación de WindowsDefenderATP y conceda de nuevo el consentimiento del administrador.</translation>
    </message>
    <message>
        <source>The client secret is wrong: mistyped, of another application, deleted, or created less than a minute ago.</source>
        <translation>El secreto de cliente es incorrecto: mal escrito, de otra aplicación, eliminado o creado hace menos de un minuto.</translation>
    </message>
    <message>
        <source>Paste the secret&apos;s value again; if it is gone, create a new secret and wait a minute.</source>
        <translation>Pegue de nuevo el valor del secreto; si se ha perdido, cree un secreto nuevo y espere un minuto.</translation>
    </message>
    <message>
        <source>The client secret is wrong, and it does not look whole: a part is missing or white space was copied along.</source>
        <translation>El secreto de cliente es incorrecto y no parece completo: falta una parte o se copiaron también espacios en blanco.</translation>
    </message>
    <message>
        <source>Copy the whole value of the secret again, without blanks; if it is gone, create a new secret.</source>
        <translation>Copie de nuevo el valor entero del secreto, sin espacios; si se ha perdido, cree un secreto nuevo.</translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation>El secreto de cliente ha expirado.</translation>
    </message>
    <message>
        <source>Create a new client secret in the app registration and store its value here.</source>
        <translation>Cree un secreto de cliente nuevo en el registro de aplicación y guarde aquí su valor.</translation>
    </message>
    <message>
        <source>Store the client secret again; if it stays, look for a proxy that changes requests.</source>
        <translation>Guarde de nuevo el secreto de cliente; si continúa, busque un proxy que modifique las solicitudes.</translation>
    </message>
    <message>
        <source>The application&apos;s certificate was refused.</source>
        <translation>Se rechazó el certificado de la aplicación.</translation>
    </message>
    <message>
        <source>Upload the public certificate under Certificates and secrets, and check the clock.</source>
        <translation>Cargue el certificado público en Certificados y secretos y compruebe el reloj.</translation>
    </message>
    <message>
        <source>The signed sign-in request is outside its time: this computer&apos;s clock is wrong.</source>
        <translation>La solicitud de inicio de sesión firmada está fuera de su plazo: el reloj de este equipo está mal.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by a time server.</source>
        <translation>Ajuste el reloj de este equipo con un servidor horario.</translation>
    </message>
    <message>
        <source>The tenant does not know the Defender for Endpoint API: Defender was never set up there, or the audience is wrong.</source>
        <translation>El inquilino no conoce la API de Defender for Endpoint: Defender nunca se configuró allí o la audiencia es incorrecta.</translation>
    </message>
    <message>
        <source>Check the audience in the tenant&apos;s endpoints; otherwise set Defender for Endpoint up in this tenant.</source>
        <translation>Compruebe la audiencia en los puntos de conexión del inquilino; si es correcta, configure Defender for Endpoint en este inquilino.</translation>
    </message>
    <message>
        <source>The Defender for Endpoint API is disabled in the tenant: a subscription lapsed, or somebody disabled it.</source>
        <translation>La API de Defender for Endpoint está deshabilitada en el inquilino: venció una suscripción o alguien la deshabilitó.</translation>
    </message>
    <message>
        <source>Renew the licence, or enable WindowsDefenderATP under Enterprise applications.</source>
        <translation>Renueve la licencia o habilite WindowsDefenderATP en Aplicaciones empresariales.</translation>
    </message>
    <message>
        <source>The app registration has no permission for the Defender for Endpoint API.</source>
        <translation>El registro de aplicación no tiene ningún permiso para la API de Defender for Endpoint.</translation>
    </message>
    <message>
        <source>The audience that the token was asked for is not valid.</source>
        <translation>La audiencia para la que se pidió el token no es válida.</translation>
    </message>
    <message>
        <source>Take the audience out of the tenant&apos;s endpoints to use the cloud&apos;s own.</source>
        <translation>Quite la audiencia de los puntos de conexión del inquilino para usar la de la nube.</translation>
    </message>
    <message>
        <source>The sign-in service found the request malformed; something may have changed it on the way.</source>
        <translation>El servicio de inicio de sesión encontró la solicitud mal formada; puede que algo la haya modificado por el camino.</translation>
    </message>
    <message>
        <source>Check the token version and the endpoints of the tenant; if they are right, report this as a fault of Trustgauge.</source>
        <translation>Compruebe la versión del token y los puntos de conexión del inquilino; si son correctos, notifíquelo como error de Trustgauge.</translation>
    </message>
    <message>
        <source>The Defender API wants an assignment, and the application has none: consent is missing.</source>
        <translation>La API de Defender exige una asignación y la aplicación no tiene ninguna: falta el consentimiento.</translation>
    </message>
    <message>
        <source>Have an administrator open the consent link.</source>
        <translation>Pida a un administrador que abra el vínculo de consentimiento.</translation>
    </message>
    <message>
        <source>Nobody has consented to this application.</source>
        <translation>Nadie ha dado su consentimiento a esta aplicación.</translation>
    </message>
    <message>
        <source>The consent was declined.</source>
        <translation>Se rechazó el consentimiento.</translation>
    </message>
    <message>
        <source>Open the consent link again and accept.</source>
        <translation>Abra de nuevo el vínculo de consentimiento y acepte.</translation>
    </message>
    <message>
        <source>The consent is still being set up, or a half-made service principal is in its way.</source>
        <translation>El consentimiento aún se está configurando o una entidad de servicio a medio crear lo impide.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again; if it stays, delete the orphaned enterprise application.</source>
        <translation>Espere unos minutos e inténtelo de nuevo; si continúa, elimine la aplicación empresarial huérfana.</translation>
    </message>
    <message>
        <source>The organisation has no subscription to a service that the application asks for.</source>
        <translation>La organización no tiene ninguna suscripción a un servicio que la aplicación solicita.</translation>
    </message>
    <message>
        <source>Buy or enable that service, or remove its API from the app registration.</source>
        <translation>Compre o habilite ese servicio, o quite su API del registro de aplicación.</translation>
    </message>
    <message>
        <source>The application cannot be used now; an administrator or Microsoft has blocked it.</source>
        <translation>La aplicación no se puede usar ahora; un administrador o Microsoft la ha bloqueado.</translation>
    </message>
    <message>
        <source>Look at the application under Enterprise applications, or ask Microsoft&apos;s support.</source>
        <translation>Revise la aplicación en Aplicaciones empresariales o pregunte al soporte técnico de Microsoft.</translation>
    </message>
    <message>
        <source>A Conditional Access or security policy blocks the sign-in.</source>
        <translation>Una directiva de acceso condicional o de seguridad bloquea el inicio de sesión.</translation>
    </message>
    <message>
        <source>Have an administrator find the policy in the service principal sign-in log by the correlation id, and except this application or this location.</source>
        <translation>Pida a un administrador que busque la directiva en el registro de inicios de sesión de la entidad de servicio por el id. de correlación y que excluya esta aplicación o esta ubicación.</translation>
    </message>
    <message>
        <source>The company&apos;s proxy restricts which tenants may be signed in to.</source>
        <translation>El proxy de la empresa restringe en qué inquilinos se puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Have the network team allow this tenant in the proxy&apos;s tenant restrictions.</source>
        <translation>Pida al equipo de red que permita este inquilino en las restricciones de inquilino del proxy.</translation>
    </message>
    <message>
        <source>The tenant is blocked because it was not used for long.</source>
        <translation>El inquilino está bloqueado porque no se usó durante mucho tiempo.</translation>
    </message>
    <message>
        <source>Have an administrator of the tenant sign in and reactivate it.</source>
        <translation>Pida a un administrador del inquilino que inicie sesión y lo reactive.</translation>
    </message>
    <message>
        <source>Who opened the consent page may not consent for the tenant.</source>
        <translation>Quien abrió la página de consentimiento no puede dar consentimiento por el inquilino.</translation>
    </message>
    <message>
        <source>The sign-in service refused the application.</source>
        <translation>El servicio de inicio de sesión rechazó la aplicación.</translation>
    </message>
    <message>
        <source>Look the code up on the linked page; the correlation id finds the sign-in in the tenant&apos;s log.</source>
        <translation>Busque el código en la página vinculada; con el id. de correlación se encuentra el inicio de sesión en el registro del inquilino.</translation>
    </message>
    <message>
        <source>A policy of the tenant or a missing assignment stops the sign-in.</source>
        <translation>Una directiva del inquilino o una asignación que falta impide el inicio de sesión.</translation>
    </message>
    <message>
        <source>Have an administrator look the correlation id up in the service principal sign-in log.</source>
        <translation>Pida a un administrador que busque el id. de correlación en el registro de inicios de sesión de la entidad de servicio.</translation>
    </message>
    <message>
        <source>The token was issued by another tenant than the configured one.</source>
        <translation>El token fue emitido por un inquilino distinto del configurado.</translation>
    </message>
    <message>
        <source>Correct the tenant id, or the login endpoint that answers for another tenant.</source>
        <translation>Corrija el id. de inquilino o el punto de conexión de inicio de sesión que responde por otro inquilino.</translation>
    </message>
    <message>
        <source>The token was issued to another application than the configured one.</source>
        <translation>El token se emitió para una aplicación distinta de la configurada.</translation>
    </message>
    <message>
        <source>Correct the client id, and store the secret of that application.</source>
        <translation>Corrija el id. de cliente y guarde el secreto de esa aplicación.</translation>
    </message>
    <message>
        <source>The token is meant for another API, which Defender for Endpoint will not accept.</source>
        <translation>El token es para otra API, y Defender for Endpoint no lo aceptará.</translation>
    </message>
    <message>
        <source>The token speaks for a user: its permissions are delegated ones, and it sees only what that user may see.</source>
        <translation>El token habla por un usuario: sus permisos son delegados y solo ve lo que ese usuario puede ver.</translation>
    </message>
    <message>
        <source>Remove the delegated permissions, add the same ones as application permissions, and grant admin consent.</source>
        <translation>Quite los permisos delegados, agregue los mismos como permisos de aplicación y conceda el consentimiento del administrador.</translation>
    </message>
    <message>
        <source>The token carries no permission at all: consent was never given in this tenant, it was given in another tenant, or only delegated permissions were added.</source>
        <translation>El token no lleva ningún permiso: nunca se dio consentimiento en este inquilino, se dio en otro inquilino o solo se agregaron permisos delegados.</translation>
    </message>
    <message>
        <source>Consent was given in part: the token lacks a permission that scoring needs.</source>
        <translation>El consentimiento se dio solo en parte: al token le falta un permiso que la puntuación necesita.</translation>
    </message>
    <message>
        <source>Add the missing application permission and have an administrator open the consent link; each added permission needs a new grant.</source>
        <translation>Agregue el permiso de aplicación que falta y pida a un administrador que abra el vínculo de consentimiento; cada permiso agregado necesita una nueva concesión.</translation>
    </message>
    <message>
        <source>The application may do more than it needs to; a stolen secret would do more harm.</source>
        <translation>La aplicación puede hacer más de lo necesario; un secreto robado causaría más daño.</translation>
    </message>
    <message>
        <source>Remove the permissions that the evidence names from the app registration, and grant admin consent again.</source>
        <translation>Quite del registro de aplicación los permisos que nombra la evidencia y conceda de nuevo el consentimiento del administrador.</translation>
    </message>
    <message>
        <source>The Defender API rejects the fresh token as expired, malformed or meant for another API.</source>
        <translation>La API de Defender rechaza el token recién obtenido por expirado, mal formado o destinado a otra API.</translation>
    </message>
    <message>
        <source>Check the audience and the API host of the tenant, and this computer&apos;s clock.</source>
        <translation>Compruebe la audiencia y el host de la API del inquilino y el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Defender for Endpoint is not active in the tenant: no licence, a trial that ended, or a first activation that is still running.</source>
        <translation>Defender for Endpoint no está activo en el inquilino: no hay licencia, terminó una prueba o la primera activación aún está en curso.</translation>
    </message>
    <message>
        <source>Check the licence in the Defender portal. After a first activation wait up to twelve hours.</source>
        <translation>Compruebe la licencia en el portal de Defender. Tras una primera activación, espere hasta doce horas.</translation>
    </message>
    <message>
        <source>The Defender API misses a permission in the token.</source>
        <translation>La API de Defender echa en falta un permiso en el token.</translation>
    </message>
    <message>
        <source>Add the permission that the evidence names as an application permission and have an administrator open the consent link.</source>
        <translation>Agregue como permiso de aplicación el que nombra la evidencia y pida a un administrador que abra el vínculo de consentimiento.</translation>
    </message>
    <message>
        <source>The token carries the permission, but the API does not see it yet: consent was given a moment ago.</source>
        <translation>El token lleva el permiso, pero la API aún no lo ve: el consentimiento se acaba de dar.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then run the check again; it fetches a fresh token.</source>
        <translation>Espere unos minutos y vuelva a ejecutar la comprobación; obtiene un token nuevo.</translation>
    </message>
    <message>
        <source>The Defender API forbids this call although the token carries the permission.</source>
        <translation>La API de Defender prohíbe esta llamada aunque el token lleva el permiso.</translation>
    </message>
    <message>
        <source>Check the audience of the tenant, its licence, and its role-based access in the Defender portal.</source>
        <translation>Compruebe la audiencia del inquilino, su licencia y su acceso basado en roles en el portal de Defender.</translation>
    </message>
    <message>
        <source>The Defender API forbids vulnerabilities although the permission is granted and devices can be read; a licence or a tenant feature is suspected.</source>
        <translation>La API de Defender prohíbe las vulnerabilidades aunque el permiso está concedido y se pueden leer dispositivos; se sospecha de una licencia o de una característica del inquilino.</translation>
    </message>
    <message>
        <source>Check that the tenant&apos;s plan includes vulnerability management and that it is turned on.</source>
        <translation>Compruebe que el plan del inquilino incluye la administración de vulnerabilidades y que está activada.</translation>
    </message>
    <message>
        <source>The tenant has this feature turned off, or no licence for it.</source>
        <translation>El inquilino tiene esta característica desactivada o no tiene licencia para ella.</translation>
    </message>
    <message>
        <source>Turn the feature on in the Defender portal, or check the tenant&apos;s plan.</source>
        <translation>Active la característica en el portal de Defender o compruebe el plan del inquilino.</translation>
    </message>
    <message>
        <source>The tenant has no licence for vulnerability management, as with Plan 1.</source>
        <translation>El inquilino no tiene licencia para la administración de vulnerabilidades, como ocurre con el Plan 1.</translation>
    </message>
    <message>
        <source>Get Plan 2, Defender for Business or Defender Vulnerability Management, or set the tenant&apos;s vulnerability source to none.</source>
        <translation>Obtenga el Plan 2, Defender for Business o Defender Vulnerability Management, o defina el origen de vulnerabilidades del inquilino como none.</translation>
    </message>
    <message>
        <source>The API gives out no device: nothing is onboarded, or nothing has reported lately.</source>
        <translation>La API no entrega ningún dispositivo: no hay nada incorporado o nada ha informado últimamente.</translation>
    </message>
    <message>
        <source>Onboard devices in the Defender portal, or check that this is the right tenant.</source>
        <translation>Incorpore dispositivos en el portal de Defender o compruebe que este es el inquilino correcto.</translation>
    </message>
    <message>
        <source>The host answers, but the Defender API is not there; it may be the host of another cloud.</source>
        <translation>El host responde, pero la API de Defender no está allí; puede que sea el host de otra nube.</translation>
    </message>
    <message>
        <source>Check the cloud and the API host of the tenant.</source>
        <translation>Compruebe la nube y el host de la API del inquilino.</translation>
    </message>
    <message>
        <source>The answer is not what the Defender API documents.</source>
        <translation>La respuesta no es la que documenta la API de Defender.</translation>
    </message>
    <message>
        <source>Look for a proxy that changes answers; if there is none, try again later.</source>
        <translation>Busque un proxy que modifique las respuestas; si no hay ninguno, inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The Defender API refused the call.</source>
        <translation>La API de Defender rechazó la llamada.</translation>
    </message>
    <message>
        <source>Check the API host of the tenant; the target id in the evidence is for Microsoft&apos;s support.</source>
        <translation>Compruebe el host de la API del inquilino; el id. de destino de la evidencia es para el soporte técnico de Microsoft.</translation>
    </message>
    <message>
        <source>This data is refused. Devices are scored without it.</source>
        <translation>Estos datos se deniegan. Los dispositivos se puntúan sin ellos.</translation>
    </message>
    <message>
        <source>Check the feature and the plan in the Defender portal, or leave this source out in the tenant&apos;s settings.</source>
        <translation>Compruebe la característica y el plan en el portal de Defender u omita este origen en la configuración del inquilino.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the service&apos;s differ by more than five minutes; ages of devices come out wrong.</source>
        <translation>El reloj de este equipo y el del servicio difieren en más de cinco minutos; la antigüedad de los dispositivos sale mal.</translation>
    </message>
    <message>
        <source>The tenant has more devices than one call each can cover within the poll interval.</source>
        <translation>El inquilino tiene más dispositivos de los que se pueden cubrir con una llamada por cada uno dentro del intervalo de sondeo.</translation>
    </message>
    <message>
        <source>Set the vulnerability source to auto or bulk, or make the poll interval longer.</source>
        <translation>Defina el origen de vulnerabilidades como auto o bulk, o alargue el intervalo de sondeo.</translation>
    </message>
    <message>
        <source>The quota of this tenant and application is used up, although the doctor makes few calls: another program or another copy uses the same application.</source>
        <translation>La cuota de este inquilino y esta aplicación está agotada, aunque el diagnóstico hace pocas llamadas: otro programa u otra copia usa la misma aplicación.</translation>
    </message>
    <message>
        <source>Stop the other copy, or register an application of its own for Trustgauge; until then polls wait.</source>
        <translation>Detenga la otra copia o registre una aplicación propia para Trustgauge; hasta entonces, los sondeos esperan.</translation>
    </message>
    <message>
        <source>The REST proxy refuses the credentials.</source>
        <translation>El proxy REST rechaza las credenciales.</translation>
    </message>
    <message>
        <source>Check the kind of authentication, the user and the secret in the tenant&apos;s publish settings.</source>
        <translation>Compruebe el tipo de autenticación, el usuario y el secreto en la configuración de publicación del inquilino.</translation>
    </message>
    <message>
        <source>What answers there is no Kafka REST proxy with the configured API.</source>
        <translation>Lo que responde allí no es un proxy REST de Kafka con la API configurada.</translation>
    </message>
    <message>
        <source>Check the address, the API version and the cluster id in the tenant&apos;s publish settings.</source>
        <translation>Compruebe la dirección, la versión de la API y el id. de clúster en la configuración de publicación del inquilino.</translation>
    </message>
    <message>
        <source>The REST proxy does not list a topic that scores are to go to.</source>
        <translation>El proxy REST no enumera un tema al que deben ir las puntuaciones.</translation>
    </message>
    <message>
        <source>Create the topic, correct its name, or ignore this if the broker makes topics by itself or hides them.</source>
        <translation>Cree el tema, corrija su nombre o pase por alto este aviso si el broker crea los temas automáticamente o los oculta.</translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation>No alcanzado.</translation>
    </message>
    <message>
        <source>Not checked: the tenant&apos;s settings leave this source out.</source>
        <translation>No comprobado: la configuración del inquilino omite este origen.</translation>
    </message>
    <message>
        <source>Not checked: “%1” has to pass first.</source>
        <translation>No comprobado: antes debe superarse “%1”.</translation>
    </message>
    <message>
        <source>Not checked: the token does not tell what it holds.</source>
        <translation>No comprobado: el token no indica lo que contiene.</translation>
    </message>
    <message>
        <source>Not checked: no answer told the service&apos;s time.</source>
        <translation>No comprobado: ninguna respuesta indicó la hora del servicio.</translation>
    </message>
    <message>
        <source>Not checked: the number of devices could not be told.</source>
        <translation>No comprobado: no se pudo determinar el número de dispositivos.</translation>
    </message>
    <message>
        <source>Not checked: the tenant publishes nowhere.</source>
        <translation>No comprobado: el inquilino no publica en ningún sitio.</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>Id. de inquilino</translation>
    </message>
    <message>
        <source>The tenant id has the form of a GUID.</source>
        <translation>El id. de inquilino tiene la forma de un GUID.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Id. de cliente</translation>
    </message>
    <message>
        <source>The client id has the form of a GUID.</source>
        <translation>El id. de cliente tiene la forma de un GUID.</translation>
    </message>
    <message>
        <source>Poll interval</source>
        <translation>Intervalo de sondeo</translation>
    </message>
    <message>
        <source>The poll interval lies within 10 to 1440 minutes.</source>
        <translation>El intervalo de sondeo está entre 10 y 1440 minutos.</translation>
    </message>
    <message>
        <source>Sign-in service reachable</source>
        <translation>Servicio de inicio de sesión accesible</translation>
    </message>
    <message>
        <source>The sign-in service itself answers, not something in between.</source>
        <translation>Responde el propio servicio de inicio de sesión, no algo que esté en medio.</translation>
    </message>
    <message>
        <source>Tenant exists</source>
        <translation>El inquilino existe</translation>
    </message>
    <message>
        <source>The sign-in service knows the tenant.</source>
        <translation>El servicio de inicio de sesión conoce el inquilino.</translation>
    </message>
    <message>
        <source>Cloud of the tenant</source>
        <translation>Nube del inquilino</translation>
    </message>
    <message>
        <source>The tenant lives in the cloud that is configured.</source>
        <translation>El inquilino está en la nube configurada.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Token of this tenant</source>
        <translation>Token de este inquilino</translation>
    </message>
    <message>
        <source>The token was issued by the configured tenant.</source>
        <translation>El token fue emitido por el inquilino configurado.</translation>
    </message>
    <message>
        <source>Token of this application</source>
        <translation>Token de esta aplicación</translation>
    </message>
    <message>
        <source>The token was issued to the configured application.</source>
        <translation>El token se emitió para la aplicación configurada.</translation>
    </message>
    <message>
        <source>Token for this API</source>
        <translation>Token para esta API</translation>
    </message>
    <message>
        <source>The token is meant for the Defender for Endpoint API.</source>
        <translation>El token es para la API de Defender for Endpoint.</translation>
    </message>
    <message>
        <source>Application token</source>
        <translation>Token de aplicación</translation>
    </message>
    <message>
        <source>The token speaks for the application, not for a user.</source>
        <translation>El token habla por la aplicación, no por un usuario.</translation>
    </message>
    <message>
        <source>Permission to read devices</source>
        <translation>Permiso para leer dispositivos</translation>
    </message>
    <message>
        <source>The token carries Machine.Read.All, which scoring needs.</source>
        <translation>El token lleva Machine.Read.All, que la puntuación necesita.</translation>
    </message>
    <message>
        <source>Permission to read vulnerabilities</source>
        <translation>Permiso para leer vulnerabilidades</translation>
    </message>
    <message>
        <source>The token carries Vulnerability.Read.All, which scoring needs.</source>
        <translation>El token lleva Vulnerability.Read.All, que la puntuación necesita.</translation>
    </message>
    <message>
        <source>Permission to read alerts</source>
        <translation>Permiso para leer alertas</translation>
    </message>
    <message>
        <source>Permission discovery.read</source>
        <translation>Permiso discovery.read</translation>
    </message>
    <message>
        <source>The Cloud App Security token carries discovery.read, which Trustgauge does not use.</source>
        <translation>El token de Cloud App Security lleva discovery.read, que Trustgauge no usa.</translation>
    </message>
    <message>
        <source>Permission discovery.manage</source>
        <translation>Permiso discovery.manage</translation>
    </message>
    <message>
        <source>The Cloud App Security token carries discovery.manage, which Trustgauge does not use.</source>
        <translation>El token de Cloud App Security lleva discovery.manage, que Trustgauge no usa.</translation>
    </message>
    <message>
        <source>No more permissions than asked for</source>
        <translation>Sin más permisos que los solicitados</translation>
    </message>
    <message>
        <source>The tokens carry no permission beyond those that are asked for.</source>
        <translation>Los tokens no llevan ningún permiso más allá de los solicitados.</translation>
    </message>
    <message>
        <source>Defender API reachable</source>
        <translation>API de Defender accesible</translation>
    </message>
    <message>
        <source>The Defender API itself answers, not something in between.</source>
        <translation>Responde la propia API de Defender, no algo que esté en medio.</translation>
    </message>
    <message>
        <source>Devices can be read</source>
        <translation>Dispositivos legibles</translation>
    </message>
    <message>
        <source>The Defender API gives out the list of devices.</source>
        <translation>La API de Defender entrega la lista de dispositivos.</translation>
    </message>
    <message>
        <source>Antivirus data can be read</source>
        <translation>Datos de antivirus legibles</translation>
    </message>
    <message>
        <source>The Defender API gives out the state of the antivirus.</source>
        <translation>La API de Defender entrega el estado del antivirus.</translation>
    </message>
    <message>
        <source>Vulnerabilities can be read</source>
        <translation>Vulnerabilidades legibles</translation>
    </message>
    <message>
        <source>The Defender API gives out the vulnerabilities of devices.</source>
        <translation>La API de Defender entrega las vulnerabilidades de los dispositivos.</translation>
    </message>
    <message>
        <source>Alerts can be read</source>
        <translation>Alertas legibles</translation>
    </message>
    <message>
        <source>Licence for vulnerabilities</source>
        <translation>Licencia para vulnerabilidades</translation>
    </message>
    <message>
        <source>The tenant&apos;s licence includes vulnerability management.</source>
        <translation>La licencia del inquilino incluye la administración de vulnerabilidades.</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the service&apos;s to within five minutes.</source>
        <translation>El reloj de este equipo coincide con el del servicio con un margen de cinco minutos.</translation>
    </message>
    <message>
        <source>Calls enough for the interval</source>
        <translation>Llamadas suficientes para el intervalo</translation>
    </message>
    <message>
        <source>A poll can finish within its interval under the limits of the API.</source>
        <translation>Un sondeo puede terminar dentro de su intervalo con los límites de la API.</translation>
    </message>
    <message>
        <source>REST proxy reachable</source>
        <translation>Proxy REST accesible</translation>
    </message>
    <message>
        <source>The REST proxy that scores are published through answers.</source>
        <translation>El proxy REST por el que se publican las puntuaciones responde.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>The REST proxy lists both topics.</source>
        <translation>El proxy REST enumera ambos temas.</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Superada</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>No comprobada</translation>
    </message>
    <message>
        <source>List of devices, their risk and antivirus state</source>
        <translation>Lista de dispositivos, su riesgo y el estado del antivirus</translation>
    </message>
    <message>
        <source>Vulnerabilities of devices</source>
        <translation>Vulnerabilidades de los dispositivos</translation>
    </message>
    <message>
        <source>Cloud Discovery reports; the vendor&apos;s guide asks for it, Trustgauge does not use it</source>
        <translation>Informes de Cloud Discovery; la guía del proveedor lo pide, Trustgauge no lo usa</translation>
    </message>
    <message>
        <source>Changes to Cloud Discovery (a write permission); the vendor&apos;s guide asks for it, Trustgauge does not use it</source>
        <translation>Cambios en Cloud Discovery (un permiso de escritura); la guía del proveedor lo pide, Trustgauge no lo usa</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no conocido</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>no concedido</translation>
    </message>
    <message>
        <source>granted as application permission</source>
        <translation>concedido como permiso de aplicación</translation>
    </message>
    <message>
        <source>granted as delegated permission only</source>
        <translation>concedido solo como permiso delegado</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>Aún no se ha comprobado nada.</translation>
    </message>
    <message>
        <source>No check failed.</source>
        <translation>No falló ninguna comprobación.</translation>
    </message>
    <message>
        <source>No check failed; there are warnings.</source>
        <translation>No falló ninguna comprobación; hay advertencias.</translation>
    </message>
    <message>
        <source>Trustgauge needs access to Microsoft Defender for Endpoint</source>
        <translation>Trustgauge necesita acceso a Microsoft Defender for Endpoint</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Application (client) id</source>
        <translation>Id. de aplicación (cliente)</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Qué se solicita</translation>
    </message>
    <message>
        <source>Two application permissions, both read-only; scoring needs no more:</source>
        <translation>Dos permisos de aplicación, ambos de solo lectura; la puntuación no necesita más:</translation>
    </message>
    <message>
        <source>How to grant it</source>
        <translation>Cómo concederlo</translation>
    </message>
    <message>
        <source>In the app registration, under API permissions, choose “APIs my organization uses”, type WindowsDefenderATP and add the two permissions as application permissions. If that API does not appear, the tenant has no Defender for Endpoint.</source>
        <translation>En el registro de aplicación, en Permisos de API, elija “API usadas en mi organización”, escriba WindowsDefenderATP y agregue los dos permisos como permisos de aplicación. Si esa API no aparece, el inquilino no tiene Defender for Endpoint.</translation>
    </message>
    <message>
        <source>Open the admin-consent link and accept, or press “Grant admin consent” there:</source>
        <translation>Abra el vínculo de consentimiento del administrador y acepte, o presione allí “Conceder consentimiento de administrador”:</translation>
    </message>
    <message>
        <source>Who may grant it</source>
        <translation>Quién puede concederlo</translation>
    </message>
    <message>
        <source>One of these directory roles: Cloud Application Administrator, Application Administrator, Privileged Role Administrator, Global Administrator. The first two suffice, as the Defender API is not Microsoft Graph.</source>
        <translation>Uno de estos roles de directorio: Administrador de aplicaciones en la nube, Administrador de aplicaciones, Administrador de roles con privilegios, Administrador global. Bastan los dos primeros, ya que la API de Defender no es Microsoft Graph.</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>The application may then read the tenant&apos;s devices and vulnerabilities at any time, without a user. The link grants what the app registration lists, and a new grant may replace an earlier one of the same application. It can be taken back under Enterprise applications, Permissions.</source>
        <translation>Desde entonces, la aplicación puede leer los dispositivos y las vulnerabilidades del inquilino en cualquier momento, sin usuario. El vínculo concede lo que enumera el registro de aplicación, y una nueva concesión puede sustituir a una anterior de la misma aplicación. Se puede revocar en Aplicaciones empresariales, Permisos.</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>Todas las comprobaciones</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>By the date that was noted for it, the client secret expires soon.</source>
        <translation>Según la fecha anotada, el secreto de cliente expira pronto.</translation>
    </message>
    <message>
        <source>Create a new client secret in the app registration and replace the stored one; until then both are valid, so no poll is lost.</source>
        <translation>Cree un secreto de cliente nuevo en el registro de aplicación y reemplace el guardado; hasta entonces ambos son válidos, así que no se pierde ningún sondeo.</translation>
    </message>
    <message>
        <source>By the date that was noted for it, the client secret has expired. The sign-in service has the last word, so the checks go on.</source>
        <translation>Según la fecha anotada, el secreto de cliente ha expirado. El servicio de inicio de sesión tiene la última palabra, así que las comprobaciones continúan.</translation>
    </message>
    <message>
        <source>Replace the secret. If an access token is still given out, note the secret&apos;s right expiry date.</source>
        <translation>Reemplace el secreto. Si aún se entrega un token de acceso, anote la fecha de expiración correcta del secreto.</translation>
    </message>
    <message>
        <source>There is no certificate with its private key at hand for this tenant, so no call was made.</source>
        <translation>Para este inquilino no hay disponible ningún certificado con su clave privada, así que no se hizo ninguna llamada.</translation>
    </message>
    <message>
        <source>Store the PEM text of the private key and the certificate, by replacing the tenant&apos;s certificate or with &apos;trustgauge-cli secret set&apos;.</source>
        <translation>Guarde el texto PEM de la clave privada y del certificado, reemplazando el certificado del inquilino o con “trustgauge-cli secret set”.</translation>
    </message>
    <message>
        <source>Make a certificate with an RSA key of 2048 bits or more and upload it.</source>
        <translation>Cree un certificado con una clave RSA de 2048 bits o más y cárguelo.</translation>
    </message>
    <message>
        <source>Wait until its time begins, or store and upload one that is valid now.</source>
        <translation>Espere a que empiece su plazo, o guarde y cargue uno que sea válido ahora.</translation>
    </message>
    <message>
        <source>The certificate expires soon.</source>
        <translation>El certificado expira pronto.</translation>
    </message>
    <message>
        <source>Make a new certificate, upload it under Certificates and secrets, and replace the stored one; until then both are valid.</source>
        <translation>Cree un certificado nuevo, cárguelo en Certificados y secretos y reemplace el guardado; hasta entonces ambos son válidos.</translation>
    </message>
    <message>
        <source>The sign-in service received neither a client secret nor a signed request; something may have changed it on the way.</source>
        <translation>El servicio de inicio de sesión no recibió ni un secreto de cliente ni una solicitud firmada; puede que algo la haya modificado por el camino.</translation>
    </message>
    <message>
        <source>The app registration does not hold this certificate: it was never uploaded, it was removed, or the application is another one.</source>
        <translation>El registro de aplicación no contiene este certificado: nunca se cargó, se quitó o la aplicación es otra.</translation>
    </message>
    <message>
        <source>Compare the thumbprint with those under Certificates and secrets, and upload the public certificate there.</source>
        <translation>Compare la huella digital con las de Certificados y secretos y cargue allí el certificado público.</translation>
    </message>
    <message>
        <source>The signed sign-in request is made out to another address than the sign-in service&apos;s own: the login endpoint of the settings is not the cloud&apos;s.</source>
        <translation>La solicitud de inicio de sesión firmada va dirigida a una dirección distinta de la del servicio de inicio de sesión: el punto de conexión de inicio de sesión de la configuración no es el de la nube.</translation>
    </message>
    <message>
        <source>Take the login endpoint out of the tenant&apos;s endpoints to use the cloud&apos;s own.</source>
        <translation>Quite el punto de conexión de inicio de sesión de los puntos de conexión del inquilino para usar el de la nube.</translation>
    </message>
    <message>
        <source>Store the secret with the tenant&apos;s publish settings, or give it in TRUSTGAUGE_PUBLISH_SECRET; then run the check again.</source>
        <translation>Guarde el secreto con la configuración de publicación del inquilino o indíquelo en TRUSTGAUGE_PUBLISH_SECRET; después, vuelva a ejecutar la comprobación.</translation>
    </message>
    <message>
        <source>%1 says %2, %3 here</source>
        <translation>%1 dice %2, aquí %3</translation>
    </message>
    <message>
        <source>no answer told a time</source>
        <translation>ninguna respuesta indicó la hora</translation>
    </message>
    <message>
        <source>%1: the service&apos;s clock is %2 s behind</source>
        <translation>%1: el reloj del servicio va %2 s atrasado</translation>
    </message>
    <message>
        <source>%1: the service&apos;s clock is %2 s ahead</source>
        <translation>%1: el reloj del servicio va %2 s adelantado</translation>
    </message>
    <message>
        <source>%1, no row</source>
        <translation>%1, ninguna fila</translation>
    </message>
    <message>
        <source>%1, a device came, %2</source>
        <translation>%1, llegó un dispositivo, %2</translation>
    </message>
    <message>
        <source>token roles, API answer</source>
        <translation>roles del token, respuesta de la API</translation>
    </message>
    <message>
        <source>vulnerabilities were given out</source>
        <translation>se entregaron vulnerabilidades</translation>
    </message>
    <message>
        <source>vulnerabilitySource %1 reads whole lists; %2 min</source>
        <translation>vulnerabilitySource %1 lee listas enteras; %2 min</translation>
    </message>
    <message>
        <source>vulnerabilitySource perDevice covers %1 devices in %2 min</source>
        <translation>vulnerabilitySource perDevice cubre %1 dispositivos en %2 min</translation>
    </message>
    <message>
        <source>%1; the tenant has more</source>
        <translation>%1; el inquilino tiene más</translation>
    </message>
    <message>
        <source>%1; the tenant has no more</source>
        <translation>%1; el inquilino no tiene más</translation>
    </message>
    <message>
        <source>Client secret or certificate</source>
        <translation>Secreto de cliente o certificado</translation>
    </message>
    <message>
        <source>What the application signs in with is at hand and has the right form.</source>
        <translation>Aquello con lo que la aplicación inicia sesión está disponible y tiene la forma correcta.</translation>
    </message>
    <message>
        <source>The application gets an access token with its secret or certificate.</source>
        <translation>La aplicación obtiene un token de acceso con su secreto o certificado.</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>sin intervalo</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>the secret has the form of a GUID</source>
        <translation>el secreto tiene la forma de un GUID</translation>
    </message>
    <message>
        <source>a client secret is at hand, no expiry date is noted for it</source>
        <translation>hay un secreto de cliente disponible, sin fecha de expiración anotada</translation>
    </message>
    <message>
        <source>a client secret is at hand, noted expiry date %1: %2</source>
        <translation>hay un secreto de cliente disponible, fecha de expiración anotada %1: %2</translation>
    </message>
    <message>
        <source>no certificate in what is stored</source>
        <translation>ningún certificado en lo guardado</translation>
    </message>
    <message>
        <source>certificate with thumbprint %1, valid from %2 until %3</source>
        <translation>certificado con huella digital %1, válido de %2 a %3</translation>
    </message>
    <message>
        <source>no publish settings</source>
        <translation>sin configuración de publicación</translation>
    </message>
    <message>
        <source>%1 for %2, %3</source>
        <translation>%1 para %2, %3</translation>
    </message>
    <message>
        <source>listed: %1, %2</source>
        <translation>en la lista: %1, %2</translation>
    </message>
    <message>
        <source>not listed: %1</source>
        <translation>no en la lista: %1</translation>
    </message>
    <message>
        <source>token scp</source>
        <translation>scp del token</translation>
    </message>
    <message>
        <source>token roles: %1</source>
        <translation>roles del token: %1</translation>
    </message>
    <message>
        <source>token roles</source>
        <translation>roles del token</translation>
    </message>
    <message>
        <source>%1; missing: %2</source>
        <translation>%1; faltan: %2</translation>
    </message>
    <message>
        <source>Cloud App Security token roles</source>
        <translation>roles del token de Cloud App Security</translation>
    </message>
    <message>
        <source>Cloud App Security token roles: %1</source>
        <translation>roles del token de Cloud App Security: %1</translation>
    </message>
    <message>
        <source>the token is no JWT</source>
        <translation>el token no es un JWT</translation>
    </message>
    <message>
        <source>none beyond those asked for</source>
        <translation>ninguno más allá de los solicitados</translation>
    </message>
    <message>
        <source>beyond need: %1</source>
        <translation>más de lo necesario: %1</translation>
    </message>
    <message>
        <source>region %1</source>
        <translation>región %1</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>sub-scope %1</source>
        <translation>subámbito %1</translation>
    </message>
    <message>
        <source>configured %1; the tenant&apos;s is %2 (%3)</source>
        <translation>configurada %1; la del inquilino es %2 (%3)</translation>
    </message>
    <message>
        <source>%1, a token good for %2 s, %3</source>
        <translation>%1, un token válido %2 s, %3</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>aquí %1</translation>
    </message>
    <message>
        <source>the secret has fewer than %1 characters; Entra makes %2</source>
        <translation>el secreto tiene menos de %1 caracteres; Entra crea %2</translation>
    </message>
    <message>
        <source>the secret begins or ends with white space</source>
        <translation>el secreto empieza o termina con espacios en blanco</translation>
    </message>
    <message>
        <source>%1 %2, configured %3</source>
        <translation>%1 %2, configurado %3</translation>
    </message>
    <message>
        <source>a user&apos;s token, scp %1</source>
        <translation>token de un usuario, scp %1</translation>
    </message>
    <message>
        <source>an application&apos;s token, ver %1, no scp</source>
        <translation>token de una aplicación, ver %1, sin scp</translation>
    </message>
    <message>
        <source>the token was issued at %1 by the service&apos;s clock, %2 here</source>
        <translation>el token se emitió el %1 según el reloj del servicio, aquí %2</translation>
    </message>
    <message>
        <source>the name was not found</source>
        <translation>no se encontró el nombre</translation>
    </message>
    <message>
        <source>no trusted connection</source>
        <translation>sin conexión de confianza</translation>
    </message>
    <message>
        <source>the proxy asks for credentials</source>
        <translation>el proxy pide credenciales</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>se rechazó la conexión</translation>
    </message>
    <message>
        <source>the proxy was not reached</source>
        <translation>no se llegó al proxy</translation>
    </message>
    <message>
        <source>no usable answer</source>
        <translation>sin respuesta utilizable</translation>
    </message>
    <message>
        <source>content type %1</source>
        <translation>tipo de contenido %1</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>a través de %1</translation>
    </message>
    <message>
        <source>redirects to %1</source>
        <translation>redirige a %1</translation>
    </message>
    <message>
        <source>page &quot;%1&quot;</source>
        <translation>página “%1”</translation>
    </message>
    <message>
        <source>reason &quot;%1&quot;</source>
        <translation>motivo “%1”</translation>
    </message>
    <message>
        <source>correlation id %1</source>
        <translation>id. de correlación %1</translation>
    </message>
    <message>
        <source>trace id %1</source>
        <translation>id. de seguimiento %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>código %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>destino %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>The vendor&apos;s guide asks for this permission, but it is not granted. Scoring does not use it.</source>
        <translation>La guía del proveedor pide este permiso, pero no está concedido. La puntuación no lo usa.</translation>
    </message>
    <message>
        <source>Nothing to do for scoring. Grant it if the vendor&apos;s connector needs it or, for alerts, to see a device&apos;s open alerts here.</source>
        <translation>No hay nada que hacer para la puntuación. Concédalo si el conector del proveedor lo necesita o, en el caso de las alertas, para ver aquí las alertas abiertas de un dispositivo.</translation>
    </message>
    <message>
        <source>The token carries Alert.Read.All: a device&apos;s open alerts can be shown. Scoring does not need it.</source>
        <translation>El token lleva Alert.Read.All: se pueden mostrar las alertas abiertas de un dispositivo. La puntuación no lo necesita.</translation>
    </message>
    <message>
        <source>The Defender API gives out alerts, which scoring does not use.</source>
        <translation>La API de Defender entrega alertas, que la puntuación no usa.</translation>
    </message>
    <message>
        <source>Open alerts of a device, shown beside its score when asked for; scoring does not need it</source>
        <translation>Alertas abiertas de un dispositivo, mostradas a petición junto a su puntuación; la puntuación no las necesita</translation>
    </message>
    <message>
        <source>The vendor&apos;s guide asks for these too; scoring does not use them</source>
        <translation>La guía del proveedor pide también estos; la puntuación no los usa</translation>
    </message>
    <message>
        <source>If the page reports AADSTS50011, the app registration lacks the redirect address %1; the button in the portal does the same without it.</source>
        <translation>Si la página notifica AADSTS50011, al registro de aplicación le falta la dirección de redirección %1; el botón del portal hace lo mismo sin ella.</translation>
    </message>
    <message>
        <source>The client secret stands in quotes, which are no part of it.</source>
        <translation>El secreto de cliente está entre comillas, que no forman parte de él.</translation>
    </message>
    <message>
        <source>Store the secret again without the quotes.</source>
        <translation>Guarde de nuevo el secreto sin las comillas.</translation>
    </message>
    <message>
        <source>The proxy does not let this computer through to the host.</source>
        <translation>El proxy no deja pasar a este equipo hasta el host.</translation>
    </message>
    <message>
        <source>Have the proxy&apos;s administrator allow the host, with a logon that this program has (Basic, Digest or NTLM) or without one.</source>
        <translation>Pida al administrador del proxy que permita el host, con un inicio de sesión que este programa admita (Basic, Digest o NTLM) o sin él.</translation>
    </message>
    <message>
        <source>This system has no certificate authority at all, so that no host can be trusted.</source>
        <translation>Este sistema no tiene ninguna entidad de certificación, así que no se puede confiar en ningún host.</translation>
    </message>
    <message>
        <source>Install the system&apos;s certificate authorities (the package ca-certificates), or name those to trust as caFile.</source>
        <translation>Instale las entidades de certificación del sistema (el paquete ca-certificates) o indique como caFile las de confianza.</translation>
    </message>
    <message>
        <source>The sign-in service names a cloud that Trustgauge does not know, so the tenant&apos;s settings cannot fit it. Defender for Endpoint has its API in the commercial and the US government clouds only.</source>
        <translation>El servicio de inicio de sesión nombra una nube que Trustgauge no conoce, así que la configuración del inquilino no puede corresponderle. Defender for Endpoint solo tiene su API en la nube comercial y en las del Gobierno de EE. UU.</translation>
    </message>
    <message>
        <source>Check the tenant id and the sign-in host. A tenant of another national cloud (China, Germany) cannot be asked.</source>
        <translation>Compruebe el id. de inquilino y el host de inicio de sesión. No se puede consultar un inquilino de otra nube nacional (China, Alemania).</translation>
    </message>
    <message>
        <source>The tenant&apos;s publish settings want credentials, but the REST proxy&apos;s secret is not at hand, so it was asked without any.</source>
        <translation>La configuración de publicación del inquilino exige credenciales, pero el secreto del proxy REST no está disponible, así que se consultó sin ellas.</translation>
    </message>
    <message>
        <source>The REST proxy, or what stands in front of it, wants a client certificate, or another one than it was shown.</source>
        <translation>El proxy REST, o lo que tiene delante, exige un certificado de cliente, u otro distinto del que se le presentó.</translation>
    </message>
    <message>
        <source>Name the PEM file of a certificate with its private key as clientCertificate in the tenant&apos;s publish settings; whoever runs the proxy says which authority issues it.</source>
        <translation>Indique como clientCertificate, en la configuración de publicación del inquilino, el archivo PEM de un certificado con su clave privada; quien administra el proxy dice qué entidad lo emite.</translation>
    </message>
    <message>
        <source>The address of the REST proxy leads to another one, which is not followed.</source>
        <translation>La dirección del proxy REST lleva a otra, que no se sigue.</translation>
    </message>
    <message>
        <source>Give the address it leads to in the tenant&apos;s publish settings, if it is the proxy&apos;s.</source>
        <translation>Indique en la configuración de publicación del inquilino la dirección a la que lleva, si es la del proxy.</translation>
    </message>
    <message>
        <source>the secret begins and ends with a quotation mark</source>
        <translation>el secreto empieza y termina con comillas</translation>
    </message>
    <message>
        <source>no instance named</source>
        <translation>no se nombró ninguna instancia</translation>
    </message>
    <message>
        <source>configured %1; the tenant&apos;s is not known (%2)</source>
        <translation>configurada %1; la del inquilino no se conoce (%2)</translation>
    </message>
    <message>
        <source>the proxy does not lead there</source>
        <translation>el proxy no lleva allí</translation>
    </message>
    <message>
        <source>no certificate authority is known here</source>
        <translation>aquí no se conoce ninguna entidad de certificación</translation>
    </message>
    <message>
        <source>Let this computer reach the host and port that the evidence names, directly or through the proxy.</source>
        <translation>Permita que este equipo llegue al host y al puerto que nombra la evidencia, directamente o a través del proxy.</translation>
    </message>
    <message>
        <source>No DNS server answered, so that nobody knows whether there is such a host.</source>
        <translation>No respondió ningún servidor DNS, así que no se sabe si existe tal host.</translation>
    </message>
    <message>
        <source>Check the network connection and the DNS servers of this computer, and try again; the settings need no change.</source>
        <translation>Compruebe la conexión de red y los servidores DNS de este equipo e inténtelo de nuevo; la configuración no necesita cambios.</translation>
    </message>
    <message>
        <source>Add the WindowsDefenderATP application permissions %1, and grant admin consent.</source>
        <translation>Agregue los permisos de aplicación %1 de WindowsDefenderATP y conceda el consentimiento del administrador.</translation>
    </message>
    <message>
        <source>Add %1 as application permissions and have an administrator open the consent link. A token issued before does not change.</source>
        <translation>Agregue %1 como permisos de aplicación y pida a un administrador que abra el vínculo de consentimiento. Un token emitido antes no cambia.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>clouds a tenant may live in</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>no DNS server answered</source>
        <translation>no respondió ningún servidor DNS</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>permissions</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Not known: Trustgauge does not ask for it</source>
        <translation>No conocido: Trustgauge no lo consulta</translation>
    </message>
    <message>
        <source>the text is no PEM, so there is no private key in it</source>
        <translation>el texto no es PEM, así que no contiene ninguna clave privada</translation>
    </message>
    <message>
        <source>Convert the certificate and its key to PEM (from a .pfx file: openssl pkcs12 -nodes); if it is a client secret, set the tenant&apos;s credential to secret.</source>
        <translation>Convierta el certificado y su clave a PEM (desde un archivo .pfx: openssl pkcs12 -nodes); si es un secreto de cliente, defina la credencial del inquilino como secret.</translation>
    </message>
    <message>
        <source>there is no private key in the PEM text</source>
        <translation>no hay ninguna clave privada en el texto PEM</translation>
    </message>
    <message>
        <source>Give the private key together with its certificate, as one PEM text.</source>
        <translation>Indique la clave privada junto con su certificado, como un solo texto PEM.</translation>
    </message>
    <message>
        <source>Give the key without its passphrase (openssl pkey -in KEYFILE); the keychain protects it.</source>
        <translation>Indique la clave sin su frase de contraseña (openssl pkey -in ARCHIVO_CLAVE); el llavero la protege.</translation>
    </message>
    <message>
        <source>there is no certificate in the PEM text</source>
        <translation>no hay ningún certificado en el texto PEM</translation>
    </message>
    <message>
        <source>Give the certificate together with its private key, as one PEM text.</source>
        <translation>Indique el certificado junto con su clave privada, como un solo texto PEM.</translation>
    </message>
    <message>
        <source>the private key does not belong to the certificate</source>
        <translation>la clave privada no corresponde al certificado</translation>
    </message>
    <message>
        <source>Give the key and the certificate that were made together.</source>
        <translation>Indique la clave y el certificado que se crearon juntos.</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>el certificado aún no es válido</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>el certificado ha expirado</translation>
    </message>
    <message>
        <source>Make a new certificate, upload it under Certificates and secrets, and store it in place of the expired one.</source>
        <translation>Cree un certificado nuevo, cárguelo en Certificados y secretos y guárdelo en lugar del expirado.</translation>
    </message>
    <message>
        <source>the private key is encrypted with a passphrase</source>
        <translation>la clave privada está cifrada con una frase de contraseña</translation>
    </message>
    <message>
        <source>the private key must be RSA of at least 2048 bits</source>
        <translation>la clave privada debe ser RSA de al menos 2048 bits</translation>
    </message>
    <message>
        <source>is not a file of diagnoses of this version</source>
        <translation>no es un archivo de diagnósticos de esta versión</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Paste the secret&apos;s value, not its id. The portal shows the value once, when it is created.</source>
        <translation>Pegue el valor del secreto, no su id. El portal muestra el valor una sola vez, al crearlo.</translation>
    </message>
    <message>
        <source>Add the missing application permission to the app registration and grant admin consent, then try again.</source>
        <translation>Agregue al registro de aplicación el permiso de aplicación que falta, conceda el consentimiento del administrador e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The tenant&apos;s licence does not include this data; check the Defender plan.</source>
        <translation>La licencia del inquilino no incluye estos datos; compruebe el plan de Defender.</translation>
    </message>
    <message>
        <source>Install the newer version, or name another store.</source>
        <translation>Instale la versión más reciente o indique otro almacén.</translation>
    </message>
    <message>
        <source>Close the other program that uses it, then try again.</source>
        <translation>Cierre el otro programa que lo usa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file was left as it is. Restore a backup, or name another store.</source>
        <translation>El archivo se dejó como está. Restaure una copia de seguridad o indique otro almacén.</translation>
    </message>
    <message>
        <source>The token is sent to the configured API host only; check the endpoints of the tenant.</source>
        <translation>El token solo se envía al host de la API configurado; compruebe los puntos de conexión del inquilino.</translation>
    </message>
    <message>
        <source>Name the proxy&apos;s user in the tenant&apos;s proxy address and store its password with &apos;trustgauge-cli secret set --proxy --tenant NAME&apos; or in the tenant&apos;s form.</source>
        <translation>Indique el usuario del proxy en la dirección del proxy del inquilino y guarde su contraseña con “trustgauge-cli secret set --proxy --tenant NOMBRE” o en el formulario del inquilino.</translation>
    </message>
    <message>
        <source>See that the place exists, has room and may be written to, or choose another.</source>
        <translation>Compruebe que la ubicación existe, tiene espacio y permite escribir, o elija otra.</translation>
    </message>
    <message>
        <source>Store it with &apos;trustgauge-cli secret set --tenant NAME&apos;, pass it on standard input with --secret-stdin, or give it in TRUSTGAUGE_CLIENT_SECRET.</source>
        <translation>Guárdelo con “trustgauge-cli secret set --tenant NOMBRE”, páselo por la entrada estándar con --secret-stdin o indíquelo en TRUSTGAUGE_CLIENT_SECRET.</translation>
    </message>
    <message>
        <source>Store it with &apos;trustgauge-cli secret set --proxy --tenant NAME&apos;, or give it in TRUSTGAUGE_PROXY_PASSWORD.</source>
        <translation>Guárdela con “trustgauge-cli secret set --proxy --tenant NOMBRE” o indíquela en TRUSTGAUGE_PROXY_PASSWORD.</translation>
    </message>
    <message>
        <source>Store it with &apos;trustgauge-cli secret set --publish --tenant NAME&apos;, or give it in TRUSTGAUGE_PUBLISH_SECRET.</source>
        <translation>Guárdelo con “trustgauge-cli secret set --publish --tenant NOMBRE” o indíquelo en TRUSTGAUGE_PUBLISH_SECRET.</translation>
    </message>
    <message>
        <source>Open it (by signing in to the desktop, or in its password manager), or go on without it and give the secret to this run only: on standard input with --secret-stdin or in TRUSTGAUGE_CLIENT_SECRET, the REST proxy&apos;s in TRUSTGAUGE_PUBLISH_SECRET, the forward proxy&apos;s in TRUSTGAUGE_PROXY_PASSWORD.</source>
        <translation>Ábralo (iniciando sesión en el escritorio o en su administrador de contraseñas) o continúe sin él e indique el secreto solo para esta ejecución: por la entrada estándar con --secret-stdin o en TRUSTGAUGE_CLIENT_SECRET; el del proxy REST, en TRUSTGAUGE_PUBLISH_SECRET; la contraseña del proxy de reenvío, en TRUSTGAUGE_PROXY_PASSWORD.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelado; no se cambió nada.</translation>
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
        <translation>la expresión está vacía; escriba una condición como risk = high.</translation>
    </message>
    <message>
        <source>a condition is expected here.</source>
        <translation>aquí se espera una condición.</translation>
    </message>
    <message>
        <source>a condition is expected before “%1”; put it in quotes to search for the word.</source>
        <translation>se espera una condición antes de “%1”; póngalo entre comillas para buscar la palabra.</translation>
    </message>
    <message>
        <source>a condition is expected after “%1”; put it in quotes to search for the word.</source>
        <translation>se espera una condición después de “%1”; póngalo entre comillas para buscar la palabra.</translation>
    </message>
    <message>
        <source>a word is missing right after “-”, which excludes what follows it.</source>
        <translation>falta una palabra justo después de “-”, que excluye lo que le sigue.</translation>
    </message>
    <message>
        <source>a value is expected after “%1”.</source>
        <translation>se espera un valor después de “%1”.</translation>
    </message>
    <message>
        <source>“(” is expected after “%1”.</source>
        <translation>se espera “(” después de “%1”.</translation>
    </message>
    <message>
        <source>“)” is expected here; “(” was opened at column %1.</source>
        <translation>aquí se espera “)”; “(” se abrió en la columna %1.</translation>
    </message>
    <message>
        <source>“,” or “)” is expected here; “(” was opened at column %1.</source>
        <translation>aquí se espera “,” o “)”; “(” se abrió en la columna %1.</translation>
    </message>
    <message>
        <source>“..” is expected here, between the two ends.</source>
        <translation>aquí se espera “..”, entre los dos extremos.</translation>
    </message>
    <message>
        <source>a quote is expected here; it was opened at column %1.</source>
        <translation>aquí se esperan comillas de cierre; se abrieron en la columna %1.</translation>
    </message>
    <message>
        <source>the name of a field is expected in “%1(..)”.</source>
        <translation>se espera el nombre de un campo en “%1(..)”.</translation>
    </message>
    <message>
        <source>“regex” is expected after “matches”.</source>
        <translation>se espera “regex” después de “matches”.</translation>
    </message>
    <message>
        <source>a duration is expected here, such as 7d, 12h, 30m or 10s.</source>
        <translation>aquí se espera una duración, como 7d, 12h, 30m o 10s.</translation>
    </message>
    <message>
        <source>a date is expected here, such as 2026-11-20 or 2026-11-20T08:30Z.</source>
        <translation>aquí se espera una fecha, como 2026-11-20 o 2026-11-20T08:30Z.</translation>
    </message>
    <message>
        <source>no bracket is open here.</source>
        <translation>aquí no hay ningún paréntesis abierto.</translation>
    </message>
    <message>
        <source>the expression has more than %1 levels of brackets and negations.</source>
        <translation>la expresión tiene más de %1 niveles de paréntesis y negaciones.</translation>
    </message>
    <message>
        <source>there is no field “%1”; put text that contains such a sign in quotes.</source>
        <translation>no existe el campo “%1”; ponga entre comillas el texto que contenga ese signo.</translation>
    </message>
    <message>
        <source>there is no field “%1”; did you mean %2?</source>
        <translation>no existe el campo “%1”; ¿quiso decir %2?</translation>
    </message>
    <message>
        <source>the name of a field is missing before “%1”.</source>
        <translation>falta el nombre de un campo antes de “%1”.</translation>
    </message>
    <message>
        <source>“%1” stands after the name of a field, which has no quotes; put text that contains it in quotes.</source>
        <translation>“%1” está después del nombre de un campo, que no lleva comillas; ponga entre comillas el texto que lo contenga.</translation>
    </message>
    <message>
        <source>“%1” is a field; write %2, or put it in quotes to search for the word.</source>
        <translation>“%1” es un campo; escriba %2 o póngalo entre comillas para buscar la palabra.</translation>
    </message>
    <message>
        <source>“%1” stands between a field and a value; put it in quotes to search for the word.</source>
        <translation>“%1” está entre un campo y un valor; póngalo entre comillas para buscar la palabra.</translation>
    </message>
    <message>
        <source>“%1” needs a field; write %1(group), or put it in quotes to search for the word.</source>
        <translation>“%1” necesita un campo; escriba %1(group) o póngalo entre comillas para buscar la palabra.</translation>
    </message>
    <message>
        <source>“%1” is a time to compare with; write lastSeen &lt; ago(7d), or put it in quotes to search for the word.</source>
        <translation>“%1” es un momento con el que comparar; escriba lastSeen &lt; ago(7d) o póngalo entre comillas para buscar la palabra.</translation>
    </message>
    <message>
        <source>the quotes hold no text.</source>
        <translation>las comillas no contienen texto.</translation>
    </message>
    <message>
        <source>there is no operator “%1”.</source>
        <translation>no existe el operador “%1”.</translation>
    </message>
    <message>
        <source>there is no operator “%1”; did you mean %2?</source>
        <translation>no existe el operador “%1”; ¿quiso decir %2?</translation>
    </message>
    <message>
        <source>“%1” compares numbers, dates and words with an order; %2 is text.</source>
        <translation>“%1” compara números, fechas y palabras con un orden; %2 es texto.</translation>
    </message>
    <message>
        <source>“%1” needs an order, which the words of %2 do not have.</source>
        <translation>“%1” necesita un orden, que las palabras de %2 no tienen.</translation>
    </message>
    <message>
        <source>“%1” needs an order; %2 is true or false.</source>
        <translation>“%1” necesita un orden; %2 es true o false.</translation>
    </message>
    <message>
        <source>“%1” has no place in the order of %2.</source>
        <translation>“%1” no tiene lugar en el orden de %2.</translation>
    </message>
    <message>
        <source>“%1” searches text; %2 is a number. Write %2 = 7, for example.</source>
        <translation>“%1” busca en texto; %2 es un número. Escriba %2 = 7, por ejemplo.</translation>
    </message>
    <message>
        <source>“%1” searches text; %2 is a date. Write %2 &lt; ago(7d), for example.</source>
        <translation>“%1” busca en texto; %2 es una fecha. Escriba %2 &lt; ago(7d), por ejemplo.</translation>
    </message>
    <message>
        <source>“%1” searches text; write %2 = true or %2 = false.</source>
        <translation>“%1” busca en texto; escriba %2 = true o %2 = false.</translation>
    </message>
    <message>
        <source>%1 is a number; “%2” is none. Write 7, for example.</source>
        <translation>%1 es un número; “%2” no lo es. Escriba 7, por ejemplo.</translation>
    </message>
    <message>
        <source>%1 is a date; “%2” is none. Write 2026-11-20 or ago(7d), for example.</source>
        <translation>%1 es una fecha; “%2” no lo es. Escriba 2026-11-20 o ago(7d), por ejemplo.</translation>
    </message>
    <message>
        <source>%1 is a date; “%2” is a duration. Write ago(%2).</source>
        <translation>%1 es una fecha; “%2” es una duración. Escriba ago(%2).</translation>
    </message>
    <message>
        <source>%1 is true or false, not “%2”.</source>
        <translation>%1 es true o false, no “%2”.</translation>
    </message>
    <message>
        <source>%1 has no value “%2”; it is one of %3.</source>
        <translation>%1 no tiene el valor “%2”; es uno de %3.</translation>
    </message>
    <message>
        <source>%1 has no value “%2”; did you mean %3?</source>
        <translation>%1 no tiene el valor “%2”; ¿quiso decir %3?</translation>
    </message>
    <message>
        <source>every device has a band; write sufficient = false for those with insufficient data.</source>
        <translation>todo dispositivo tiene una banda; escriba sufficient = false para los que tienen datos insuficientes.</translation>
    </message>
    <message>
        <source>“%1(..)” is a time, to compare with a date; %2 is none.</source>
        <translation>“%1(..)” es un momento, para comparar con una fecha; %2 no lo es.</translation>
    </message>
    <message>
        <source>the regular expression is wrong: %1.</source>
        <translation>la expresión regular es incorrecta: %1.</translation>
    </message>
    <message>
        <source>the regular expression takes too many steps for a text of these devices; write it without repetitions inside repetitions.</source>
        <translation>la expresión regular necesita demasiados pasos para un texto de estos dispositivos; escríbala sin repeticiones dentro de repeticiones.</translation>
    </message>
    <message>
        <source>“|” is not used here; write only what would follow “where”, joined by “and”.</source>
        <translation>“|” no se usa aquí; escriba solo lo que seguiría a “where”, unido por “and”.</translation>
    </message>
    <message>
        <source>“%1” is not used here; write “and”.</source>
        <translation>“%1” no se usa aquí; escriba “and”.</translation>
    </message>
    <message>
        <source>“||” is not used here; write “or”.</source>
        <translation>“||” no se usa aquí; escriba “or”.</translation>
    </message>
    <message>
        <source>“!” stands before the word of an operator, as in !contains; here, write not(..).</source>
        <translation>“!” va delante de la palabra de un operador, como en !contains; aquí, escriba not(..).</translation>
    </message>
    <message>
        <source>there are no comments (“//”); leave it out, or put it in quotes to search for it.</source>
        <translation>no hay comentarios (“//”); omítalo o póngalo entre comillas para buscarlo.</translation>
    </message>
    <message>
        <source>“%1” is not used here; write %2, which ignores case, or == or matches regex, which do not.</source>
        <translation>“%1” no se usa aquí; escriba %2, que no distingue mayúsculas de minúsculas, o bien == o matches regex, que sí las distinguen.</translation>
    </message>
    <message>
        <source>“%1” is not used here; write %2.</source>
        <translation>“%1” no se usa aquí; escriba %2.</translation>
    </message>
    <message>
        <source>there is no function %1(); =~ and the operators that are words ignore case by themselves.</source>
        <translation>no existe la función %1(); =~ y los operadores que son palabras ya no distinguen mayúsculas de minúsculas.</translation>
    </message>
    <message>
        <source>“where” is not needed; put it in quotes to search for the word.</source>
        <translation>“where” no es necesario; póngalo entre comillas para buscar la palabra.</translation>
    </message>
    <message>
        <source>“%1” is not understood; text stands in straight quotes: &quot;..&quot;.</source>
        <translation>“%1” no se entiende; el texto va entre comillas rectas: &quot;..&quot;.</translation>
    </message>
    <message>
        <source>“*” is not needed: a word is found wherever it occurs.</source>
        <translation>“*” no es necesario: una palabra se encuentra dondequiera que aparezca.</translation>
    </message>
    <message>
        <source>“,” is not understood here; several values to compare with stand in “in (.., ..)”.</source>
        <translation>“,” no se entiende aquí; para comparar con varios valores, use “in (.., ..)”.</translation>
    </message>
    <message>
        <source>“%1” is not understood; put text that contains it in quotes.</source>
        <translation>“%1” no se entiende; ponga entre comillas el texto que lo contenga.</translation>
    </message>
    <message>
        <source>the search was cancelled.</source>
        <translation>se canceló la búsqueda.</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Columna %1: %2</translation>
    </message>
    <message>
        <source>There is no cycle before this one, so change and bandBefore are unknown of every device.</source>
        <translation>No hay ningún ciclo anterior a este, así que change y bandBefore son desconocidos en todos los dispositivos.</translation>
    </message>
    <message>
        <source>No vulnerability records of this tenant are stored, so cve, software and vulnerableSoftware are unknown of every device. A poll stores them where the tenant has a source of vulnerabilities.</source>
        <translation>No hay registros de vulnerabilidades de este inquilino guardados, así que cve, software y vulnerableSoftware son desconocidos en todos los dispositivos. Un sondeo los guarda si el inquilino tiene un origen de vulnerabilidades.</translation>
    </message>
</context>
<context>
    <name>FleetColumns</name>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Antivirus</source>
        <translation>Antivirus</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Incorporación</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Crit. CVEs</source>
        <translation>CVE crít.</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Completitud</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>SO</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez visto</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Score before</source>
        <translation>Puntuación antes</translation>
    </message>
    <message>
        <source>Band before</source>
        <translation>Banda antes</translation>
    </message>
    <message>
        <source>Score after</source>
        <translation>Puntuación después</translation>
    </message>
    <message>
        <source>Band after</source>
        <translation>Banda después</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>Hindrance</name>
    <message>
        <source>The server of the store is not reached. Until it is back, nothing can be polled, published or saved in it.</source>
        <translation>No se llega al servidor del almacén. Hasta que vuelva, no se puede sondear, publicar ni guardar nada en él.</translation>
    </message>
    <message>
        <source>You are a reader of this store: look, export and tune. Whoever keeps it makes you an operator (store grant operator).</source>
        <translation>Usted es lector de este almacén: puede ver, exportar y ajustar. Quien lo administra puede hacerle operador (store grant operator).</translation>
    </message>
    <message>
        <source>This tenant is known from the shared store only. To poll or publish it here, too, edit it and give its settings.</source>
        <translation>Este inquilino solo se conoce por el almacén compartido. Para sondearlo o publicarlo también desde aquí, edítelo e indique su configuración.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>no connection came about</source>
        <translation>no se estableció ninguna conexión</translation>
    </message>
    <message>
        <source>no connection to the proxy %1 came about</source>
        <translation>no se estableció ninguna conexión con el proxy %1</translation>
    </message>
    <message>
        <source>TLS was not agreed on</source>
        <translation>no se acordó TLS</translation>
    </message>
    <message>
        <source>another call was logging on to the proxy %1</source>
        <translation>otra llamada estaba iniciando sesión en el proxy %1</translation>
    </message>
    <message>
        <source>the proxy %1 did not answer</source>
        <translation>el proxy %1 no respondió</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password, none is stored</source>
        <translation>el proxy exige un nombre de usuario y una contraseña, y no hay ninguna guardada</translation>
    </message>
    <message>
        <source>the proxy %1 takes no logon by user name and password</source>
        <translation>el proxy %1 no acepta el inicio de sesión con nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>the user name or the password of the proxy is longer than the %1 bytes that SOCKS5 can carry</source>
        <translation>el nombre de usuario o la contraseña del proxy supera los %1 bytes que SOCKS5 puede llevar</translation>
    </message>
    <message>
        <source>the host name is longer than any can be</source>
        <translation>el nombre del host es más largo de lo posible</translation>
    </message>
    <message>
        <source>what answers as the proxy %1 speaks no SOCKS5</source>
        <translation>lo que responde como proxy %1 no habla SOCKS5</translation>
    </message>
    <message>
        <source>the proxy %1 refused to lead to the host: let its administrator allow it</source>
        <translation>el proxy %1 se negó a llevar al host: pida a su administrador que lo permita</translation>
    </message>
    <message>
        <source>the proxy %1 found no way to the host</source>
        <translation>el proxy %1 no encontró ningún camino al host</translation>
    </message>
    <message>
        <source>the proxy %1 says that the host refused the connection</source>
        <translation>el proxy %1 indica que el host rechazó la conexión</translation>
    </message>
    <message>
        <source>the proxy %1 could not connect to the host (SOCKS error %2)</source>
        <translation>el proxy %1 no pudo conectarse al host (error SOCKS %2)</translation>
    </message>
    <message>
        <source>the answer was not whole within %1 s</source>
        <translation>la respuesta no estaba completa tras %1 s</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>sin respuesta en %1 s</translation>
    </message>
    <message>
        <source>%1: the system was still looking for its proxy</source>
        <translation>%1: el sistema aún buscaba su proxy</translation>
    </message>
    <message>
        <source>no certificate can be trusted: this system has no certificate authority at all; install its package of them (ca-certificates), or name one as caFile</source>
        <translation>no se puede confiar en ningún certificado: este sistema no tiene ninguna entidad de certificación; instale el paquete correspondiente (ca-certificates) o indique una como caFile</translation>
    </message>
    <message>
        <source>the certificate is not trusted: %1; chain: %2</source>
        <translation>el certificado no es de confianza: %1; cadena: %2</translation>
    </message>
    <message>
        <source>the host name was not found</source>
        <translation>no se encontró el nombre del host</translation>
    </message>
    <message>
        <source>the name of the proxy %1 was not found</source>
        <translation>no se encontró el nombre del proxy %1</translation>
    </message>
    <message>
        <source>the host name could not be looked up: no DNS server answered</source>
        <translation>no se pudo buscar el nombre del host: no respondió ningún servidor DNS</translation>
    </message>
    <message>
        <source>the name of the proxy %1 could not be looked up: no DNS server answered</source>
        <translation>no se pudo buscar el nombre del proxy %1: no respondió ningún servidor DNS</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>se rechazó la conexión</translation>
    </message>
    <message>
        <source>the proxy %1 refused the connection</source>
        <translation>el proxy %1 rechazó la conexión</translation>
    </message>
    <message>
        <source>the host cannot be reached: there is no way to it in the network</source>
        <translation>no se puede llegar al host: no hay ningún camino hasta él en la red</translation>
    </message>
    <message>
        <source>the proxy %1 cannot be reached</source>
        <translation>no se puede llegar al proxy %1</translation>
    </message>
    <message>
        <source>no connection came about in time</source>
        <translation>no se estableció ninguna conexión a tiempo</translation>
    </message>
    <message>
        <source>the proxy %1 cannot be reached: no connection in time</source>
        <translation>no se puede llegar al proxy %1: no hubo conexión a tiempo</translation>
    </message>
    <message>
        <source>the host closed the connection</source>
        <translation>el host cerró la conexión</translation>
    </message>
    <message>
        <source>the proxy %1 closed the connection before it led to the host</source>
        <translation>el proxy %1 cerró la conexión antes de que llevara al host</translation>
    </message>
    <message>
        <source> behind the proxy %1</source>
        <translation> detrás del proxy %1</translation>
    </message>
    <message>
        <source>what answers there%1 speaks no TLS, but plain text</source>
        <translation>lo que responde allí%1 no habla TLS, sino texto sin cifrar</translation>
    </message>
    <message>
        <source>the connection%1 was closed while TLS began</source>
        <translation>la conexión%1 se cerró al iniciarse TLS</translation>
    </message>
    <message>
        <source>TLS failed%1: %2</source>
        <translation>falló TLS%1: %2</translation>
    </message>
    <message>
        <source>what answers there speaks no HTTP</source>
        <translation>lo que responde allí no habla HTTP</translation>
    </message>
    <message>
        <source>the answer ends in the middle: the connection was closed before its %1 bytes were there</source>
        <translation>la respuesta se corta a la mitad: la conexión se cerró antes de que llegaran sus %1 bytes</translation>
    </message>
    <message>
        <source>the answer ends in the middle: the connection was closed</source>
        <translation>la respuesta se corta a la mitad: la conexión se cerró</translation>
    </message>
    <message>
        <source>the answer is broken: its lengths make no sense</source>
        <translation>la respuesta está dañada: sus longitudes no tienen sentido</translation>
    </message>
    <message>
        <source>the answer is broken: it cannot be unpacked to its end</source>
        <translation>la respuesta está dañada: no se puede descomprimir hasta el final</translation>
    </message>
    <message>
        <source>the connection was closed without an answer</source>
        <translation>la conexión se cerró sin respuesta</translation>
    </message>
    <message>
        <source>what answers as the proxy %1 speaks no HTTP</source>
        <translation>lo que responde como proxy %1 no habla HTTP</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>el proxy %1: %2</translation>
    </message>
    <message>
        <source>the proxy %1 found no way to the host (%2)</source>
        <translation>el proxy %1 no encontró ningún camino al host (%2)</translation>
    </message>
    <message>
        <source>the proxy %1 refused to lead to the host (%2): let its administrator allow it</source>
        <translation>el proxy %1 se negó a llevar al host (%2): pida a su administrador que lo permita</translation>
    </message>
    <message>
        <source>a proxy on the way wants a logon (HTTP 407), but this connection goes through none that is known: name it as the tenant&apos;s proxy</source>
        <translation>un proxy del camino exige un inicio de sesión (HTTP 407), pero esta conexión no pasa por ninguno conocido: indíquelo como proxy del inquilino</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password (HTTP 407), none is stored</source>
        <translation>el proxy exige un nombre de usuario y una contraseña (HTTP 407), y no hay ninguna guardada</translation>
    </message>
    <message>
        <source>the proxy refused the user name or the password (HTTP 407) before; so that no account is locked, they are not offered again for %1 minutes</source>
        <translation>el proxy ya rechazó antes el nombre de usuario o la contraseña (HTTP 407); para que no se bloquee ninguna cuenta, no se vuelven a ofrecer durante %1 minutos</translation>
    </message>
    <message>
        <source>the proxy refused the user name or the password (HTTP 407)</source>
        <translation>el proxy rechazó el nombre de usuario o la contraseña (HTTP 407)</translation>
    </message>
    <message>
        <source>the proxy %1 wants Kerberos (Negotiate) and nothing else, which is not supported; let its administrator take Basic, Digest or NTLM too, or let the host through without a logon (HTTP 407)</source>
        <translation>el proxy %1 solo acepta Kerberos (Negotiate), que no se admite; pida a su administrador que acepte también Basic, Digest o NTLM, o que deje pasar el host sin inicio de sesión (HTTP 407)</translation>
    </message>
    <message>
        <source>the proxy %1 wants a logon (HTTP 407), but names no way of it that is supported%2</source>
        <translation>el proxy %1 exige un inicio de sesión (HTTP 407), pero no nombra ningún método que se admita%2</translation>
    </message>
    <message>
        <source>the keychain %1</source>
        <translation>el llavero %1</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password (HTTP 407), and whether a password is stored cannot be told: %1. Open it, or give the password in TRUSTGAUGE_PROXY_PASSWORD</source>
        <translation>el proxy exige un nombre de usuario y una contraseña (HTTP 407), y no se puede saber si hay una contraseña guardada: %1. Ábralo o indique la contraseña en TRUSTGAUGE_PROXY_PASSWORD</translation>
    </message>
    <message>
        <source>holds no certificate, neither PEM nor DER (caFile)</source>
        <translation>no contiene ningún certificado, ni PEM ni DER (caFile)</translation>
    </message>
    <message>
        <source>holds no PEM certificate with its key (clientCertificate)</source>
        <translation>no contiene ningún certificado PEM con su clave (clientCertificate)</translation>
    </message>
    <message>
        <source>the proxy refused the user name or the password before; so that no account is locked, they are not offered again for %1 minutes</source>
        <translation>el proxy ya rechazó antes el nombre de usuario o la contraseña; para que no se bloquee ninguna cuenta, no se vuelven a ofrecer durante %1 minutos</translation>
    </message>
    <message>
        <source>the proxy refused the user name or the password</source>
        <translation>el proxy rechazó el nombre de usuario o la contraseña</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password, and whether a password is stored cannot be told: %1. Open it, or give the password in TRUSTGAUGE_PROXY_PASSWORD</source>
        <translation>el proxy exige un nombre de usuario y una contraseña, y no se puede saber si hay una contraseña guardada: %1. Ábralo o indique la contraseña en TRUSTGAUGE_PROXY_PASSWORD</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n device(s) were last seen after the cycle&apos;s clock: check the clocks.</source>
        <translation>
            <numerusform>%n dispositivo se vio por última vez después del reloj del ciclo: compruebe los relojes.</numerusform>
            <numerusform>%n dispositivos se vieron por última vez después del reloj del ciclo: compruebe los relojes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken text sequence(s) were replaced by U+FFFD.</source>
        <translation>
            <numerusform>%n secuencia de texto dañada se sustituyó por U+FFFD.</numerusform>
            <numerusform>%n secuencias de texto dañadas se sustituyeron por U+FFFD.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) repeated an id; the later one was taken.</source>
        <translation>
            <numerusform>%n registro repetía un id.; se tomó el posterior.</numerusform>
            <numerusform>%n registros repetían un id.; se tomó el posterior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left out because they are merged into another device.</source>
        <translation>
            <numerusform>%n registro se omitió porque está combinado con otro dispositivo.</numerusform>
            <numerusform>%n registros se omitieron porque están combinados con otro dispositivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vulnerability row(s) were about devices that are not in the list.</source>
        <translation>
            <numerusform>%n fila de vulnerabilidades se refería a un dispositivo que no está en la lista.</numerusform>
            <numerusform>%n filas de vulnerabilidades se referían a dispositivos que no están en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unmapped value seen: %1 &quot;%2&quot; on %n device(s); taken as unknown.</source>
        <translation>
            <numerusform>Valor no reconocido: %1 “%2” en %n dispositivo; se toma como desconocido.</numerusform>
            <numerusform>Valor no reconocido: %1 “%2” en %n dispositivos; se toma como desconocido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of %1 cannot be read, for example &quot;%2&quot;; taken as missing.</source>
        <translation>
            <numerusform>%n valor de %1 no se puede leer, en concreto “%2”; se toma como ausente.</numerusform>
            <numerusform>%n valores de %1 no se pueden leer, por ejemplo “%2”; se toman como ausentes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) had no id or no device, and were skipped.</source>
        <translation>
            <numerusform>%n registro no tenía id. o dispositivo y se pasó por alto.</numerusform>
            <numerusform>%n registros no tenían id. o dispositivo y se pasaron por alto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antivirus row(s) were about devices that are not in the list.</source>
        <translation>
            <numerusform>%n fila de antivirus se refería a un dispositivo que no está en la lista.</numerusform>
            <numerusform>%n filas de antivirus se referían a dispositivos que no están en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The vulnerability data has no row about any of the %n onboarded device(s), which is suspicious: check that it is of this tenant, and whole. Their critical CVEs count as 0.</source>
        <translation>
            <numerusform>Los datos de vulnerabilidades no tienen ninguna fila sobre el único dispositivo incorporado (%n), lo que es sospechoso: compruebe que son de este inquilino y están completos. Sus CVE críticas cuentan como 0.</numerusform>
            <numerusform>Los datos de vulnerabilidades no tienen ninguna fila sobre ninguno de los %n dispositivos incorporados, lo que es sospechoso: compruebe que son de este inquilino y están completos. Sus CVE críticas cuentan como 0.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The antivirus data has no row about any of the %n onboarded device(s), which is suspicious: check that it is of this tenant, and whole.</source>
        <translation>
            <numerusform>Los datos de antivirus no tienen ninguna fila sobre el único dispositivo incorporado (%n), lo que es sospechoso: compruebe que son de este inquilino y están completos.</numerusform>
            <numerusform>Los datos de antivirus no tienen ninguna fila sobre ninguno de los %n dispositivos incorporados, lo que es sospechoso: compruebe que son de este inquilino y están completos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>must be a text that is not empty</source>
        <translation>debe ser un texto que no esté vacío</translation>
    </message>
    <message>
        <source>must be a list of rules</source>
        <translation>debe ser una lista de reglas</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>una regla</translation>
    </message>
    <message>
        <source>(rule %1): %2</source>
        <translation>(regla %1): %2</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is no valid JSON: %1</source>
        <translation>no es JSON válido: %1</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>una directiva</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>Regla %1: %2</translation>
    </message>
    <message>
        <source>the rehearsal was cancelled</source>
        <translation>se canceló el ensayo</translation>
    </message>
    <message>
        <source>The rules ask of vulnerability records, which are kept as they are now: by these the past was judged, too.</source>
        <translation>Las reglas preguntan por registros de vulnerabilidades, que solo se conservan en su estado actual: con él se juzgó también el pasado.</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>an action of a policy</comment>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>an action of a policy: for a second factor</comment>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Restrict</source>
        <comment>an action of a policy</comment>
        <translation>Restringir</translation>
    </message>
    <message>
        <source>Access by band</source>
        <translation>Acceso por banda</translation>
    </message>
    <message>
        <source>High Risk</source>
        <translation>Riesgo alto</translation>
    </message>
    <message>
        <source>Too little is known to trust it</source>
        <translation>Se sabe demasiado poco para confiar</translation>
    </message>
    <message>
        <source>Web applications only</source>
        <translation>Solo aplicaciones web</translation>
    </message>
    <message>
        <source>Second factor at each sign-in</source>
        <translation>Segundo factor en cada inicio de sesión</translation>
    </message>
    <message>
        <source>Allow</source>
        <comment>an action of a policy</comment>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) meet “%1”, more than the limit of %2.</source>
        <translation>
            <numerusform>“%1” afecta a %n dispositivo, más que el límite de %2.</numerusform>
            <numerusform>“%1” afecta a %n dispositivos, más que el límite de %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n device(s) of the group %1 meet “%2”.</source>
        <translation>
            <numerusform>“%2” afecta a %n dispositivo, todo el grupo %1.</numerusform>
            <numerusform>“%2” afecta a los %n dispositivos del grupo %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) with insufficient data meet “%1”.</source>
        <translation>
            <numerusform>“%1” afecta a %n dispositivo con datos insuficientes.</numerusform>
            <numerusform>“%1” afecta a %n dispositivos con datos insuficientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1 matches no device.</source>
        <translation>La regla %1 no coincide con ningún dispositivo.</translation>
    </message>
    <message numerus="yes">
        <source>Rule %1 decides about no device: the rules before it decide about the %n device(s) that it matches.</source>
        <translation>
            <numerusform>La regla %1 no decide sobre ningún dispositivo: las reglas anteriores deciden sobre el %n dispositivo con el que coincide.</numerusform>
            <numerusform>La regla %1 no decide sobre ningún dispositivo: las reglas anteriores deciden sobre los %n dispositivos con los que coincide.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1 asks of software, but the source tells no software of any device.</source>
        <translation>La regla %1 pregunta por software, pero el origen no indica el software de ningún dispositivo.</translation>
    </message>
</context>
<context>
    <name>Poll</name>
    <message>
        <source>the API repeats a page link</source>
        <translation>la API repite un vínculo de página</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 min %2 that of the service; ages of devices are off by as much.</source>
        <translation>El reloj de este equipo va %1 min %2 respecto al del servicio; la antigüedad de los dispositivos se desvía otro tanto.</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>adelantado</translation>
    </message>
    <message>
        <source>the cycle did not end within its interval of %1 minutes and was stopped; a longer interval, or another vulnerability source, gives it the time</source>
        <translation>el ciclo no terminó dentro de su intervalo de %1 minutos y se detuvo; un intervalo más largo u otro origen de vulnerabilidades le da tiempo suficiente</translation>
    </message>
    <message>
        <source>Antivirus data could not be read to its end.</source>
        <translation>No se pudieron leer los datos de antivirus hasta el final.</translation>
    </message>
    <message numerus="yes">
        <source>Vulnerability data is missing for %n device(s): %1</source>
        <translation>
            <numerusform>Faltan datos de vulnerabilidades de %n dispositivo: %1</numerusform>
            <numerusform>Faltan datos de vulnerabilidades de %n dispositivos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the answer to %1: %2</source>
        <translation>la respuesta a %1: %2</translation>
    </message>
    <message>
        <source>the answer to %1 %2</source>
        <translation>la respuesta a %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n machine record(s) had no id, or nothing else, and were skipped.</source>
        <translation>
            <numerusform>%n registro de dispositivo no tenía id., o nada más, y se pasó por alto.</numerusform>
            <numerusform>%n registros de dispositivo no tenían id., o nada más, y se pasaron por alto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antivirus record(s) named no machine, or had no antivirus state.</source>
        <translation>
            <numerusform>%n registro de antivirus no nombraba ningún dispositivo o no tenía estado del antivirus.</numerusform>
            <numerusform>%n registros de antivirus no nombraban ningún dispositivo o no tenían estado del antivirus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Antivirus data was refused: %1</source>
        <translation>Se denegaron los datos de antivirus: %1</translation>
    </message>
    <message>
        <source>Antivirus data could not be read: %1</source>
        <translation>No se pudieron leer los datos de antivirus: %1</translation>
    </message>
    <message>
        <source>Vulnerabilities are switched off for this tenant; critical CVEs are unknown.</source>
        <translation>Las vulnerabilidades están desactivadas para este inquilino; las CVE críticas son desconocidas.</translation>
    </message>
    <message>
        <source>What changed could not be read (%1); all vulnerabilities are read instead.</source>
        <translation>No se pudo leer lo que cambió (%1); en su lugar se leen todas las vulnerabilidades.</translation>
    </message>
    <message>
        <source>The vulnerability records cannot be kept, so that the next cycle will read all of them again: %1</source>
        <translation>No se pueden conservar los registros de vulnerabilidades, así que el próximo ciclo los leerá todos de nuevo: %1</translation>
    </message>
    <message>
        <source>Vulnerabilities are those of %1 (%2): the service makes them anew every six hours.</source>
        <translation>Las vulnerabilidades son las del %1 (%2): el servicio las genera de nuevo cada seis horas.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are newer than that; their critical CVEs are unknown.</source>
        <translation>
            <numerusform>%n dispositivo es más reciente; sus CVE críticas son desconocidas.</numerusform>
            <numerusform>%n dispositivos son más recientes; sus CVE críticas son desconocidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vulnerability row(s) named no device or no vulnerability.</source>
        <translation>
            <numerusform>%n fila de vulnerabilidades no nombraba ningún dispositivo o ninguna vulnerabilidad.</numerusform>
            <numerusform>%n filas de vulnerabilidades no nombraban ningún dispositivo o ninguna vulnerabilidad.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 could not be read (%2); the %3 is read instead.</source>
        <translation>No se pudo leer: %1 (%2); en su lugar se lee: %3.</translation>
    </message>
    <message numerus="yes">
        <source>has %n row(s) that name no vulnerability</source>
        <translation>
            <numerusform>tiene %n fila que no nombra ninguna vulnerabilidad</numerusform>
            <numerusform>tiene %n filas que no nombran ninguna vulnerabilidad</numerusform>
        </translation>
    </message>
    <message>
        <source>is one of several pages, which the API does not document</source>
        <translation>es una de varias páginas, lo que la API no documenta</translation>
    </message>
    <message>
        <source>First failure: %1</source>
        <translation>Primer error: %1</translation>
    </message>
    <message>
        <source>Vulnerability data was refused: %1</source>
        <translation>Se denegaron los datos de vulnerabilidades: %1</translation>
    </message>
    <message>
        <source>Vulnerability data could not be read: %1</source>
        <translation>No se pudieron leer los datos de vulnerabilidades: %1</translation>
    </message>
    <message numerus="yes">
        <source>One list of vulnerabilities could not be read, and the other has no row about any of %n onboarded device(s); their critical CVEs are unknown.</source>
        <translation>
            <numerusform>No se pudo leer una lista de vulnerabilidades, y la otra no tiene ninguna fila sobre el único dispositivo incorporado (%n); sus CVE críticas son desconocidas.</numerusform>
            <numerusform>No se pudo leer una lista de vulnerabilidades, y la otra no tiene ninguna fila sobre ninguno de los %n dispositivos incorporados; sus CVE críticas son desconocidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The vulnerability data has no row about any of %n onboarded device(s), where it had some before; their critical CVEs are unknown.</source>
        <translation>
            <numerusform>Los datos de vulnerabilidades no tienen ninguna fila sobre el único dispositivo incorporado (%n), a diferencia de antes; sus CVE críticas son desconocidas.</numerusform>
            <numerusform>Los datos de vulnerabilidades no tienen ninguna fila sobre ninguno de los %n dispositivos incorporados, a diferencia de antes; sus CVE críticas son desconocidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of devices is empty.</source>
        <translation>La lista de dispositivos está vacía.</translation>
    </message>
    <message numerus="yes">
        <source>The list has %n device(s) only.</source>
        <translation>
            <numerusform>La lista solo tiene %n dispositivo.</numerusform>
            <numerusform>La lista solo tiene %n dispositivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of devices is empty; that of the cycle before had %1.</source>
        <translation>La lista de dispositivos está vacía; la del ciclo anterior tenía %1.</translation>
    </message>
    <message numerus="yes">
        <source>The list has %n device(s) only; that of the cycle before had %1.</source>
        <translation>
            <numerusform>La lista solo tiene %n dispositivo; la del ciclo anterior tenía %1.</numerusform>
            <numerusform>La lista solo tiene %n dispositivos; la del ciclo anterior tenía %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vulnerability data is missing for %n device(s).</source>
        <translation>
            <numerusform>Faltan datos de vulnerabilidades de %n dispositivo.</numerusform>
            <numerusform>Faltan datos de vulnerabilidades de %n dispositivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n llamada</numerusform>
            <numerusform>%n llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what changed since the last answer about vulnerabilities is read: about %1 min with %2 and %3 MB, against about %4 min %5.</source>
        <translation>Solo se lee lo que cambió desde la última respuesta sobre vulnerabilidades: unos %1 min con %2 y %3 MB, frente a unos %4 min %5.</translation>
    </message>
    <message>
        <source>%1 min %2</source>
        <translation>%1 min %2</translation>
    </message>
    <message>
        <source>Vulnerabilities are read %1: about %2 min with %3 and %4 MB, against about %5.</source>
        <translation>Las vulnerabilidades se leen %1: unos %2 min con %3 y %4 MB, frente a unos %5.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> y </translation>
    </message>
    <message>
        <source>read %1 would take about %2 min (vulnerabilitySource &quot;%3&quot;)</source>
        <translation>leyendo %1 tardaría unos %2 min (vulnerabilitySource “%3”)</translation>
    </message>
    <message>
        <source>an interval of %1 min would do</source>
        <translation>bastaría un intervalo de %1 min</translation>
    </message>
    <message>
        <source>no source and no interval would do</source>
        <translation>no bastaría ningún origen ni ningún intervalo</translation>
    </message>
    <message>
        <source>This schedule cannot finish: %1 read %2 take about %3 min, and the interval is %4 min; %5.</source>
        <translation>Esta programación no puede cumplirse: %1, leídos %2, tardan unos %3 min y el intervalo es de %4 min; %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>%n dispositivo</numerusform>
            <numerusform>%n dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>, or </source>
        <translation>, o </translation>
    </message>
    <message>
        <source>was polled by another program</source>
        <translation>fue sondeado por otro programa</translation>
    </message>
    <message>
        <source>the store is not open</source>
        <translation>el almacén no está abierto</translation>
    </message>
    <message>
        <source>has no publishing target; edit the tenant</source>
        <translation>no tiene destino de publicación; edite el inquilino</translation>
    </message>
    <message>
        <source>the demo is never published to another computer</source>
        <translation>la demostración nunca se publica en otro equipo</translation>
    </message>
    <message>
        <source>the REST proxy&apos;s secret is empty</source>
        <translation>el secreto del proxy REST está vacío</translation>
    </message>
    <message>
        <source>is damaged, so that the calls of the last hour are not known; as many as the service allows are taken for made, and for up to an hour calls wait for their turn</source>
        <translation>está dañado, así que no se conocen las llamadas de la última hora; se dan por hechas tantas como permite el servicio y, durante un máximo de una hora, las llamadas esperan su turno</translation>
    </message>
    <message>
        <source>%1; the calls of the last hour are not known to the next start nor to other programs, which may so exceed the service&apos;s limits</source>
        <translation>%1; ni el próximo inicio ni otros programas conocen las llamadas de la última hora, por lo que pueden superar los límites del servicio</translation>
    </message>
    <message>
        <source>The program ended while it polled, so that nothing was stored.</source>
        <translation>El programa terminó durante el sondeo, así que no se guardó nada.</translation>
    </message>
    <message>
        <source>is not the record of this device</source>
        <translation>no es el registro de este dispositivo</translation>
    </message>
    <message>
        <source>did not answer the question about the device within %1 s</source>
        <translation>no respondió a la pregunta sobre el dispositivo en %1 s</translation>
    </message>
    <message>
        <source>is only looked at: the user of the store&apos;s server may read, but not poll</source>
        <translation>solo se consulta: el usuario del servidor del almacén puede leer, pero no sondear</translation>
    </message>
</context>
<context>
    <name>ProfileLibrary</name>
    <message>
        <source>imported from %1</source>
        <translation>importado de %1</translation>
    </message>
    <message>
        <source>renamed from “%1”</source>
        <translation>antes llamado “%1”</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>the proxy refuses the credentials: check publish.auth, publish.user and the secret</source>
        <translation>el proxy rechaza las credenciales: compruebe publish.auth, publish.user y el secreto</translation>
    </message>
    <message>
        <source>the credentials may not write there, or the proxy has no broker</source>
        <translation>las credenciales no permiten escribir allí, o el proxy no tiene broker</translation>
    </message>
    <message>
        <source>there is no such topic: create it, or correct publish.deviceTopic or publish.summaryTopic</source>
        <translation>no existe tal tema: créelo o corrija publish.deviceTopic o publish.summaryTopic</translation>
    </message>
    <message>
        <source>nothing is at this address: check publish.url, its path, and publish.api</source>
        <translation>no hay nada en esta dirección: compruebe publish.url, su ruta y publish.api</translation>
    </message>
    <message>
        <source>the proxy does not speak this API: check publish.api</source>
        <translation>el proxy no habla esta API: compruebe publish.api</translation>
    </message>
    <message>
        <source>a proxy on the way asks for credentials</source>
        <translation>un proxy del camino pide credenciales</translation>
    </message>
    <message>
        <source>too large for the proxy</source>
        <translation>demasiado grande para el proxy</translation>
    </message>
    <message>
        <source>the proxy asks to slow down</source>
        <translation>el proxy pide ir más despacio</translation>
    </message>
    <message>
        <source>the proxy or its brokers are out of service: see that they run</source>
        <translation>el proxy o sus brokers están fuera de servicio: compruebe que se ejecutan</translation>
    </message>
    <message>
        <source>it leads elsewhere, without saying where: check publish.url</source>
        <translation>lleva a otro sitio, sin decir adónde: compruebe publish.url</translation>
    </message>
    <message>
        <source>it leads to %1</source>
        <translation>lleva a %1</translation>
    </message>
    <message>
        <source>%1, which is no address of a REST proxy: check publish.url</source>
        <translation>%1, que no es la dirección de un proxy REST: compruebe publish.url</translation>
    </message>
    <message>
        <source>%1: give %2 as publish.url</source>
        <translation>%1: indique %2 como publish.url</translation>
    </message>
    <message>
        <source>error code %1</source>
        <translation>código de error %1</translation>
    </message>
    <message>
        <source>an HTML page that speaks of a certificate: the server wants a client certificate, or another one (publish.clientCertificate)</source>
        <translation>una página HTML que habla de un certificado: el servidor exige un certificado de cliente, u otro distinto (publish.clientCertificate)</translation>
    </message>
    <message>
        <source>an HTML page: the server may want a client certificate (publish.clientCertificate)</source>
        <translation>una página HTML: puede que el servidor exija un certificado de cliente (publish.clientCertificate)</translation>
    </message>
    <message>
        <source>an HTML page and not the proxy&apos;s JSON: something on the way answers; check publish.url, or ask who runs the gateway in between</source>
        <translation>una página HTML y no el JSON del proxy: responde algo que está en el camino; compruebe publish.url o pregunte quién administra la puerta de enlace intermedia</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>un error</translation>
    </message>
    <message>
        <source>the answer tells no result</source>
        <translation>la respuesta no indica ningún resultado</translation>
    </message>
    <message>
        <source>%1: the answer holds no results, so the records may or may not be stored</source>
        <translation>%1: la respuesta no contiene resultados, así que los registros pueden estar guardados o no</translation>
    </message>
    <message>
        <source>%1 results for %2 records</source>
        <translation>%1 resultados para %2 registros</translation>
    </message>
    <message>
        <source>the answer ended before this record&apos;s result</source>
        <translation>la respuesta terminó antes del resultado de este registro</translation>
    </message>
    <message>
        <source>the server wants a client certificate (publish.clientCertificate): %1</source>
        <translation>el servidor exige un certificado de cliente (publish.clientCertificate): %1</translation>
    </message>
    <message>
        <source>holds only partial cycles of &quot;%1&quot;; --include-partial publishes the newest</source>
        <translation>solo contiene ciclos parciales de “%1”; --include-partial publica el más reciente</translation>
    </message>
    <message>
        <source>holds no complete cycle of &quot;%1&quot;; poll it first</source>
        <translation>no contiene ningún ciclo completo de “%1”; sondéelo primero</translation>
    </message>
    <message>
        <source>the cycle to be published is not there</source>
        <translation>el ciclo que se debía publicar no está</translation>
    </message>
    <message>
        <source>HTTP %1, but no cluster id in the answer: check publish.url and publish.api</source>
        <translation>HTTP %1, pero sin id. de clúster en la respuesta: compruebe publish.url y publish.api</translation>
    </message>
    <message>
        <source>%1; it asks to come back in %2 s</source>
        <translation>%1; pide volver en %2 s</translation>
    </message>
    <message>
        <source>topic &quot;%1&quot;: %2</source>
        <translation>tema “%1”: %2</translation>
    </message>
    <message>
        <source>held back by the brake: %1 of %2 devices change band and %3 of %2 are missing from the cycle, which is more than %4 %</source>
        <translation>retenido por el freno: %1 de %2 dispositivos cambian de banda y %3 de %2 faltan en el ciclo, lo que supera el %4 %</translation>
    </message>
    <message>
        <source>held back: the cycle is partial</source>
        <translation>retenido: el ciclo es parcial</translation>
    </message>
    <message>
        <source>HTTP %1, but no list of topics: check publish.url and publish.api</source>
        <translation>HTTP %1, pero sin lista de temas: compruebe publish.url y publish.api</translation>
    </message>
    <message numerus="yes">
        <source>%1: HTTP %2, %n topic(s)</source>
        <translation>
            <numerusform>%1: HTTP %2, %n tema</numerusform>
            <numerusform>%1: HTTP %2, %n temas</numerusform>
        </translation>
    </message>
    <message>
        <source>not listed: %1</source>
        <translation>no en la lista: %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>cannot be written: %1</source>
        <translation>no se puede escribir: %1</translation>
    </message>
    <message>
        <source>Devices that ..</source>
        <translation>Dispositivos que ..</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>are in a worse band</source>
        <translation>están en una banda peor</translation>
    </message>
    <message>
        <source>are in a better band</source>
        <translation>están en una banda mejor</translation>
    </message>
    <message>
        <source>have a higher score</source>
        <translation>tienen una puntuación más alta</translation>
    </message>
    <message>
        <source>have a lower score</source>
        <translation>tienen una puntuación más baja</translation>
    </message>
    <message>
        <source>lack sufficient data since then</source>
        <translation>no tienen datos suficientes desde entonces</translation>
    </message>
    <message>
        <source>have sufficient data again</source>
        <translation>vuelven a tener datos suficientes</translation>
    </message>
    <message>
        <source>are new</source>
        <translation>son nuevos</translation>
    </message>
    <message>
        <source>are in this cycle no more</source>
        <translation>ya no están en este ciclo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Points in all</source>
        <translation>Puntos en total</translation>
    </message>
    <message>
        <source>Worse band</source>
        <translation>Banda peor</translation>
    </message>
    <message>
        <source>Better band</source>
        <translation>Banda mejor</translation>
    </message>
    <message>
        <source>Largest changes</source>
        <translation>Mayores cambios</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>There is no cycle before this one.</source>
        <translation>No hay ningún ciclo anterior a este.</translation>
    </message>
    <message>
        <source>Compared with the cycle of</source>
        <translation>Comparado con el ciclo del</translation>
    </message>
    <message>
        <source>Data was missing in one of both cycles; scores may differ by that alone.</source>
        <translation>Faltaban datos en uno de los dos ciclos; las puntuaciones pueden diferir solo por eso.</translation>
    </message>
    <message>
        <source>since the cycle before</source>
        <translation>desde el ciclo anterior</translation>
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
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Cuenta en</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Band drops</source>
        <translation>Bajadas de banda</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Counted CVEs</source>
        <translation>CVE contadas</translation>
    </message>
    <message>
        <source>CVEs and software of most effect</source>
        <translation>CVE y software de mayor efecto</translation>
    </message>
    <message>
        <source>The store keeps no vulnerability records of this tenant.</source>
        <translation>El almacén no conserva registros de vulnerabilidades de este inquilino.</translation>
    </message>
    <message>
        <source>If one of them alone were fixed everywhere, exact scores would fall by these points in all, and so many devices would get a lower band.</source>
        <translation>Si solo uno de ellos se corrigiera en todas partes, las puntuaciones exactas bajarían en total estos puntos y ese número de dispositivos pasaría a una banda más baja.</translation>
    </message>
    <message>
        <source>Vulnerability records of</source>
        <translation>Registros de vulnerabilidades del</translation>
    </message>
    <message>
        <source>The records name no CVE of these devices.</source>
        <translation>Los registros no nombran ninguna CVE de estos dispositivos.</translation>
    </message>
    <message>
        <source>The records do not name the software.</source>
        <translation>Los registros no nombran el software.</translation>
    </message>
    <message>
        <source>the first ten of each</source>
        <translation>los diez primeros de cada uno</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exacta</translation>
    </message>
    <message>
        <source>Worst devices</source>
        <translation>Peores dispositivos</translation>
    </message>
    <message>
        <source>the 50 with the highest scores of those with sufficient data, and the points of which the exact score is made</source>
        <translation>los 50 con las puntuaciones más altas entre los que tienen datos suficientes, y los puntos que componen la puntuación exacta</translation>
    </message>
    <message>
        <source>No device has sufficient data.</source>
        <translation>Ningún dispositivo tiene datos suficientes.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Since the cycle before</source>
        <translation>Desde el ciclo anterior</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>devices with sufficient data, by score</source>
        <translation>dispositivos con datos suficientes, por puntuación</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>Los últimos 90 días</translation>
    </message>
    <message>
        <source>No cycle is stored of these days.</source>
        <translation>No hay ningún ciclo guardado de estos días.</translation>
    </message>
    <message>
        <source>devices above Trustworthy, as scored then</source>
        <translation>dispositivos por encima de Confiable, según se puntuó entonces</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocido</translation>
    </message>
    <message>
        <source>Share unknown</source>
        <translation>Proporción desconocida</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value that the model does not know</source>
        <translation>Valor que el modelo no conoce</translation>
    </message>
    <message>
        <source>Unknown data</source>
        <translation>Datos desconocidos</translation>
    </message>
    <message>
        <source>unknown is not safe</source>
        <translation>desconocido no es seguro</translation>
    </message>
    <message>
        <source>Scores, as a table</source>
        <translation>Puntuaciones, en tabla</translation>
    </message>
    <message>
        <source>scores that no device has are left out</source>
        <translation>se omiten las puntuaciones que no tiene ningún dispositivo</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Día (UTC)</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>Profile hash</source>
        <translation>Hash del perfil</translation>
    </message>
    <message>
        <source>The last days, as a table</source>
        <translation>Los últimos días, en tabla</translation>
    </message>
    <message>
        <source>the last complete cycle of each day, as scored then</source>
        <translation>el último ciclo completo de cada día, según se puntuó entonces</translation>
    </message>
    <message>
        <source>Complete cycle, %1</source>
        <translation>Ciclo completo, %1</translation>
    </message>
    <message>
        <source>Partial cycle, %1</source>
        <translation>Ciclo parcial, %1</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>State of the data</source>
        <translation>Estado de los datos</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>none: every device</source>
        <translation>ninguno: todos los dispositivos</translation>
    </message>
    <message>
        <source>in this cycle</source>
        <translation>en este ciclo</translation>
    </message>
    <message>
        <source>of %1 in this cycle</source>
        <translation>de %1 en este ciclo</translation>
    </message>
    <message>
        <source>Median score</source>
        <translation>Puntuación mediana</translation>
    </message>
    <message>
        <source>mean %1, p95 %2</source>
        <translation>media %1, p95 %2</translation>
    </message>
    <message>
        <source>Suspicious or worse</source>
        <translation>Sospechoso o peor</translation>
    </message>
    <message>
        <source>Insufficient data</source>
        <translation>Datos insuficientes</translation>
    </message>
    <message>
        <source>completeness below %1 %</source>
        <translation>completitud inferior al %1 %</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>made</source>
        <translation>creado</translation>
    </message>
    <message>
        <source>How far each device can be trusted, scored 0 to 100 from Microsoft Defender for Endpoint. Higher is worse.</source>
        <translation>Hasta qué punto se puede confiar en cada dispositivo, puntuado de 0 a 100 según Microsoft Defender for Endpoint. Cuanto más alto, peor.</translation>
    </message>
    <message>
        <source>Every figure, those of earlier days included, is of the devices that match the filter now.</source>
        <translation>Todas las cifras, incluidas las de días anteriores, son de los dispositivos que coinciden ahora con el filtro.</translation>
    </message>
    <message>
        <source>The figures of this chart as a table</source>
        <translation>Las cifras de este gráfico en tabla</translation>
    </message>
    <message>
        <source>%1: trust of devices</source>
        <translation>%1: confianza en los dispositivos</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>Pilar</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Profile and weights</source>
        <translation>Perfil y pesos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuando</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>en otro caso</translation>
    </message>
    <message>
        <source>Policy rehearsal</source>
        <translation>Ensayo de directiva</translation>
    </message>
    <message>
        <source>Nothing is enforced by Trustgauge. This is a rehearsal: the first rule that matches a device decides.</source>
        <translation>Trustgauge no aplica nada. Esto es un ensayo: decide la primera regla que coincide con un dispositivo.</translation>
    </message>
    <message>
        <source>Devices by band</source>
        <translation>Dispositivos por banda</translation>
    </message>
    <message>
        <source>Devices by score</source>
        <translation>Dispositivos por puntuación</translation>
    </message>
    <message>
        <source>Devices above Trustworthy, day by day</source>
        <translation>Dispositivos por encima de Confiable, día a día</translation>
    </message>
    <message>
        <source>the report was cancelled</source>
        <translation>se canceló el informe</translation>
    </message>
    <message>
        <source>the pages could not be drawn</source>
        <translation>no se pudieron dibujar las páginas</translation>
    </message>
    <message>
        <source>The figures of this chart as a table: page %1</source>
        <translation>Las cifras de este gráfico en tabla: página %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>there are no texts in &apos;%1&apos;; choose one of: %2</source>
        <translation>no hay textos en “%1”; elija uno de estos: %2</translation>
    </message>
    <message>
        <source>the store no longer has this cycle</source>
        <translation>el almacén ya no tiene este ciclo</translation>
    </message>
    <message>
        <source>holds no finished cycle of &quot;%1&quot;; poll it first</source>
        <translation>no contiene ningún ciclo terminado de “%1”; sondéelo primero</translation>
    </message>
    <message>
        <source>Scored with another profile than the day before: %1.</source>
        <comment>days</comment>
        <translation>Puntuado con un perfil distinto al del día anterior: %1.</translation>
    </message>
</context>
<context>
    <name>SavedAnswers</name>
    <message>
        <source>%1 is one of several pages: it names a next one (@odata.nextLink), and no file that was given continues it. Save the other pages, too.</source>
        <translation>%1 es una de varias páginas: nombra una siguiente (@odata.nextLink) y ningún archivo indicado la continúa. Guarde también las demás páginas.</translation>
    </message>
    <message>
        <source>The devices on them are not in the result.</source>
        <translation>Los dispositivos que contienen no están en el resultado.</translation>
    </message>
    <message>
        <source>The antivirus state of devices without a row is unknown.</source>
        <translation>El estado del antivirus de los dispositivos sin fila es desconocido.</translation>
    </message>
    <message>
        <source>The critical CVEs of devices without a row are unknown.</source>
        <translation>Las CVE críticas de los dispositivos sin fila son desconocidas.</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>critical and operational must total 100, not %1</source>
        <translation>critical y operational deben sumar 100, no %1</translation>
    </message>
    <message>
        <source>is %1, but all of its weights are 0</source>
        <translation>es %1, pero todos sus pesos son 0</translation>
    </message>
    <message>
        <source>is rescaled: its attainable total is %1, not 100</source>
        <translation>se reescala: su total alcanzable es %1, no 100</translation>
    </message>
    <message>
        <source>is %1, less than the %2 of the step before it: the weights do not rise with severity or age</source>
        <translation>es %1, menos que el %2 del paso anterior: los pesos no aumentan con la gravedad o la antigüedad</translation>
    </message>
    <message>
        <source>must be four rising whole numbers from %1 to %2</source>
        <translation>deben ser cuatro números enteros crecientes de %1 a %2</translation>
    </message>
    <message>
        <source>must be from %1 to %2 with at most one decimal</source>
        <translation>debe ser de %1 a %2, con un decimal como máximo</translation>
    </message>
    <message>
        <source>a profile</source>
        <translation>un perfil</translation>
    </message>
    <message>
        <source>is UTF-16; save it as UTF-8</source>
        <translation>es UTF-16; guárdelo como UTF-8</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is no valid JSON: %1</source>
        <translation>no es JSON válido: %1</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>debe ser un texto que no esté vacío</translation>
    </message>
    <message>
        <source>(file)</source>
        <translation>(archivo)</translation>
    </message>
</context>
<context>
    <name>SecretLifetime</name>
    <message>
        <source>days past: %1</source>
        <translation>días transcurridos: %1</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>hoy es el último día</translation>
    </message>
    <message>
        <source>days left: %1</source>
        <translation>días restantes: %1</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>Show the secret</source>
        <translation>Mostrar el secreto</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Ocultar el secreto</translation>
    </message>
</context>
<context>
    <name>SecretReminder</name>
    <message>
        <source>The certificate&apos;s last day shows itself with the first poll.</source>
        <translation>El último día del certificado se conoce con el primer sondeo.</translation>
    </message>
    <message>
        <source>No expiry date of the client secret is noted.</source>
        <translation>No hay fecha de expiración anotada del secreto de cliente.</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>El certificado expiró el %1.</translation>
    </message>
    <message>
        <source>By the noted date, the client secret expired on %1.</source>
        <translation>Según la fecha anotada, el secreto de cliente expiró el %1.</translation>
    </message>
    <message>
        <source>The certificate expires today.</source>
        <translation>El certificado expira hoy.</translation>
    </message>
    <message>
        <source>The client secret expires today.</source>
        <translation>El secreto de cliente expira hoy.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate expires in %n day(s), on %1.</source>
        <translation>
            <numerusform>El certificado expira en %n día, el %1.</numerusform>
            <numerusform>El certificado expira en %n días, el %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The client secret expires in %n day(s), on %1.</source>
        <translation>
            <numerusform>El secreto de cliente expira en %n día, el %1.</numerusform>
            <numerusform>El secreto de cliente expira en %n días, el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate: expired</source>
        <translation>Certificado: expirado</translation>
    </message>
    <message>
        <source>Secret: expired</source>
        <translation>Secreto: expirado</translation>
    </message>
    <message numerus="yes">
        <source>Certificate: %n day(s) left</source>
        <translation>
            <numerusform>Certificado: queda %n día</numerusform>
            <numerusform>Certificado: quedan %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Secret: %n day(s) left</source>
        <translation>
            <numerusform>Secreto: queda %n día</numerusform>
            <numerusform>Secreto: quedan %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the certificate…</source>
        <translation>Reemplazar el certificado…</translation>
    </message>
    <message>
        <source>Replace the secret…</source>
        <translation>Reemplazar el secreto…</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>memory, for this session only</source>
        <translation>memoria, solo para esta sesión</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>device by device</source>
        <translation>dispositivo por dispositivo</translation>
    </message>
    <message>
        <source>in bulk</source>
        <translation>de forma masiva</translation>
    </message>
    <message>
        <source>bulk list</source>
        <translation>lista masiva</translation>
    </message>
    <message>
        <source>from export files</source>
        <translation>desde archivos de exportación</translation>
    </message>
    <message>
        <source>export</source>
        <translation>exportación</translation>
    </message>
    <message>
        <source>by changes</source>
        <translation>por cambios</translation>
    </message>
    <message>
        <source>one call a device</source>
        <translation>una llamada por dispositivo</translation>
    </message>
    <message>
        <source>One call a device</source>
        <translation>Una llamada por dispositivo</translation>
    </message>
    <message>
        <source>bulk pages</source>
        <translation>páginas masivas</translation>
    </message>
    <message>
        <source>Bulk pages</source>
        <translation>Páginas masivas</translation>
    </message>
    <message>
        <source>export files</source>
        <translation>archivos de exportación</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>Archivos de exportación</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>Automatic: what finishes soonest</source>
        <translation>Automático: lo que termine antes</translation>
    </message>
    <message>
        <source>None: no licence for them</source>
        <translation>Ninguno: sin licencia para ellas</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>is damaged: %1</source>
        <translation>está dañado: %1</translation>
    </message>
    <message>
        <source>the cycle was never begun</source>
        <translation>el ciclo nunca se inició</translation>
    </message>
    <message>
        <source>holds no cycle of &quot;%1&quot;; poll it first</source>
        <translation>no contiene ningún ciclo de “%1”; sondéelo primero</translation>
    </message>
    <message>
        <source>vulnerability records could not be kept on their way: %1</source>
        <translation>no se pudieron conservar los registros de vulnerabilidades por el camino: %1</translation>
    </message>
    <message>
        <source>was removed while it was made</source>
        <translation>se quitó mientras se creaba</translation>
    </message>
    <message>
        <source>the cycle was not stored</source>
        <translation>el ciclo no se guardó</translation>
    </message>
    <message>
        <source>is a database, but not one of Trustgauge</source>
        <translation>es una base de datos, pero no de Trustgauge</translation>
    </message>
    <message>
        <source>was written by a newer version of Trustgauge (schema %1, known %2)</source>
        <translation>fue escrito por una versión más reciente de Trustgauge (esquema %1, conocido %2)</translation>
    </message>
    <message>
        <source>was written again and again while it was read</source>
        <translation>se escribió una y otra vez mientras se leía</translation>
    </message>
    <message>
        <source>the tenant&apos;s row was not made</source>
        <translation>no se creó la fila del inquilino</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>no se puede abrir: %1</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>no se puede crear: %1</translation>
    </message>
    <message>
        <source>is a link, and such are not followed beside a store; remove it</source>
        <translation>es un vínculo, y algo así no se sigue junto a un almacén; quítelo</translation>
    </message>
    <message>
        <source>is no regular file, and lies in the place of the store&apos;s log; remove it</source>
        <translation>no es un archivo normal y ocupa el lugar del registro del almacén; quítelo</translation>
    </message>
    <message>
        <source>is not there, but what was last written to it is (&quot;%1&quot;): put the store back beside it</source>
        <translation>no está, pero sí lo último que se escribió en él (“%1”): vuelva a poner el almacén al lado</translation>
    </message>
    <message>
        <source>there is no such store; poll a tenant first</source>
        <translation>no existe tal almacén; sondee primero un inquilino</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>no se puede escribir: %1</translation>
    </message>
    <message>
        <source>cannot be written: its folder must take files beside it (%1)</source>
        <translation>no se puede escribir: su carpeta debe admitir archivos junto a él (%1)</translation>
    </message>
    <message>
        <source>the store cannot be copied to be read: %1</source>
        <translation>no se puede copiar el almacén para leerlo: %1</translation>
    </message>
    <message>
        <source>cannot be locked: %1</source>
        <translation>no se puede bloquear: %1</translation>
    </message>
    <message>
        <source>holds vulnerability records that cannot be read</source>
        <translation>contiene registros de vulnerabilidades que no se pueden leer</translation>
    </message>
    <message>
        <source>there is no memory to compress records</source>
        <translation>no hay memoria para comprimir registros</translation>
    </message>
    <message>
        <source>the vulnerability records that were kept are others by now</source>
        <translation>los registros de vulnerabilidades que se conservaban ya son otros</translation>
    </message>
    <message>
        <source>is damaged: the vulnerability records are not as they were stored</source>
        <translation>está dañado: los registros de vulnerabilidades no están como se guardaron</translation>
    </message>
    <message>
        <source>the newest cycle of &quot;%1&quot; is not there any more</source>
        <translation>el ciclo más reciente de “%1” ya no está</translation>
    </message>
    <message>
        <source>the cycle of %1</source>
        <translation>el ciclo del %1</translation>
    </message>
    <message>
        <source>%1 has no readable &quot;%2&quot;</source>
        <translation>%1 no tiene un “%2” legible</translation>
    </message>
    <message>
        <source>a cycle</source>
        <translation>un ciclo</translation>
    </message>
    <message>
        <source>%1 has an unreadable profile</source>
        <translation>%1 tiene un perfil ilegible</translation>
    </message>
    <message>
        <source>%1 is not as it was stored</source>
        <translation>%1 no está como se guardó</translation>
    </message>
    <message>
        <source>a cycle of &quot;%1&quot; has no readable &quot;%2&quot;</source>
        <translation>un ciclo de “%1” no tiene un “%2” legible</translation>
    </message>
    <message>
        <source>the device &quot;%1&quot; is not as it was stored</source>
        <translation>el dispositivo “%1” no está como se guardó</translation>
    </message>
    <message>
        <source>the rows of a device are there twice, or by half</source>
        <translation>las filas de un dispositivo están duplicadas o a medias</translation>
    </message>
    <message>
        <source>what was written was not read back</source>
        <translation>lo que se escribió no se leyó igual</translation>
    </message>
    <message>
        <source>its table &quot;%1&quot; is missing</source>
        <translation>falta su tabla “%1”</translation>
    </message>
    <message>
        <source>its table &quot;%1&quot; lacks the column &quot;%2&quot;, or has another in its place</source>
        <translation>a su tabla “%1” le falta la columna “%2”, o tiene otra en su lugar</translation>
    </message>
    <message>
        <source>it holds a %1 of somebody else, &quot;%2&quot;</source>
        <translation>contiene algo ajeno (%1): “%2”</translation>
    </message>
    <message>
        <source>is damaged, or no store: the database says: %1</source>
        <translation>está dañado o no es un almacén: la base de datos dice: %1</translation>
    </message>
    <message>
        <source>the database says: %1</source>
        <translation>la base de datos dice: %1</translation>
    </message>
    <message>
        <source>is damaged: it is shorter than it should be</source>
        <translation>está dañado: es más corto de lo que debería</translation>
    </message>
    <message>
        <source>the database says: %1 (%2); make room on its disk and try again, nothing that was stored before is lost</source>
        <translation>la base de datos dice: %1 (%2); libere espacio en su disco e inténtelo de nuevo; no se ha perdido nada de lo guardado antes</translation>
    </message>
    <message>
        <source>the database says: %1 (%2)</source>
        <translation>la base de datos dice: %1 (%2)</translation>
    </message>
    <message>
        <source>it says to have the schema version %1, which there never was</source>
        <translation>dice tener la versión de esquema %1, que nunca existió</translation>
    </message>
    <message>
        <source>%1 could be read by every user of this computer; it is its owner&apos;s alone now, and so is what lies beside it.</source>
        <translation>%1 podía leerlo cualquier usuario de este equipo; ahora pertenece solo a su propietario, al igual que lo que hay junto a él.</translation>
    </message>
    <message>
        <source>a tenant that it holds cycles of is not there any more</source>
        <translation>un inquilino del que contiene ciclos ya no está</translation>
    </message>
    <message>
        <source>is a link that leads nowhere</source>
        <translation>es un vínculo que no lleva a ningún sitio</translation>
    </message>
    <message>
        <source>is a folder, not a database</source>
        <translation>es una carpeta, no una base de datos</translation>
    </message>
    <message>
        <source>is no regular file</source>
        <translation>no es un archivo normal</translation>
    </message>
    <message>
        <source>is damaged: it is empty, which a store never is</source>
        <translation>está dañado: está vacío, y un almacén nunca lo está</translation>
    </message>
    <message>
        <source>is damaged, or no store: it is too short for a database</source>
        <translation>está dañado o no es un almacén: es demasiado corto para una base de datos</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (proceso %2)</translation>
    </message>
    <message>
        <source>is shown by %1 already</source>
        <translation>ya lo muestra %1</translation>
    </message>
    <message>
        <source>is polled on schedule by %1 already</source>
        <translation>ya lo sondea %1 de forma programada</translation>
    </message>
    <message>
        <source>is being polled by %1</source>
        <translation>lo está sondeando %1</translation>
    </message>
    <message>
        <source>is being published by %1</source>
        <translation>lo está publicando %1</translation>
    </message>
    <message>
        <source>a kept answer about vulnerabilities is not as it was stored; &apos;poll --fresh&apos; asks for it anew</source>
        <translation>una respuesta conservada sobre vulnerabilidades no está como se guardó; “poll --fresh” la pide de nuevo</translation>
    </message>
    <message>
        <source>the vulnerability records are not as they were stored; &apos;poll --fresh&apos; asks for them anew</source>
        <translation>los registros de vulnerabilidades no están como se guardaron; “poll --fresh” los pide de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%1 stored %n device(s), and holds %2 now</source>
        <translation>
            <numerusform>%1 guardó %n dispositivo y ahora contiene %2</numerusform>
            <numerusform>%1 guardó %n dispositivos y ahora contiene %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were waiting to be published, and there are %1 now</source>
        <translation>
            <numerusform>%n registro esperaba su publicación y ahora hay %1</numerusform>
            <numerusform>%n registros esperaban su publicación y ahora hay %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were kept as published, and there are %1 now</source>
        <translation>
            <numerusform>%n registro se conservaba como publicado y ahora hay %1</numerusform>
            <numerusform>%n registros se conservaban como publicados y ahora hay %1</numerusform>
        </translation>
    </message>
    <message>
        <source>no cycle of &quot;%1&quot; has had this device</source>
        <translation>ningún ciclo de “%1” ha tenido este dispositivo</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>se detuvo</translation>
    </message>
    <message>
        <source>exists already; a backup never replaces a file</source>
        <translation>ya existe; una copia de seguridad nunca sustituye un archivo</translation>
    </message>
    <message>
        <source>its pages are damaged: %1</source>
        <translation>sus páginas están dañadas: %1</translation>
    </message>
    <message>
        <source>records of &quot;%1&quot; to be published are not there any more</source>
        <translation>ya no están los registros de “%1” que se debían publicar</translation>
    </message>
    <message>
        <source>how long its cycles are kept is not there any more</source>
        <translation>ya no está el dato de cuánto tiempo se conservan sus ciclos</translation>
    </message>
    <message>
        <source>%1; not everything of &quot;%2&quot; can be read any more</source>
        <translation>%1; ya no se puede leer todo lo de “%2”</translation>
    </message>
    <message>
        <source>is being thinned by %1</source>
        <translation>lo está depurando %1</translation>
    </message>
    <message>
        <source>the alerts of device &quot;%1&quot; are not as they were stored</source>
        <translation>las alertas del dispositivo “%1” no están como se guardaron</translation>
    </message>
    <message>
        <source>the profile&apos;s row was not made</source>
        <translation>no se creó la fila del perfil</translation>
    </message>
    <message>
        <source>is a file, which has no users of its own; rights are given on a server</source>
        <translation>es un archivo, que no tiene usuarios propios; los derechos se conceden en un servidor</translation>
    </message>
    <message>
        <source>its server has no user &quot;%1&quot;; make it first (CREATE ROLE .. LOGIN)</source>
        <translation>su servidor no tiene ningún usuario “%1”; créelo primero (CREATE ROLE .. LOGIN)</translation>
    </message>
    <message>
        <source>holds no tenant &quot;%1&quot;</source>
        <translation>no contiene ningún inquilino “%1”</translation>
    </message>
    <message>
        <source>the server cannot be reached: %1</source>
        <translation>no se puede llegar al servidor: %1</translation>
    </message>
    <message>
        <source>the connection to the server was lost: %1</source>
        <translation>se perdió la conexión con el servidor: %1</translation>
    </message>
    <message>
        <source>the server&apos;s user lacks a right: %1</source>
        <translation>al usuario del servidor le falta un derecho: %1</translation>
    </message>
    <message>
        <source>the disk of the server is full: %1; nothing that was stored before is lost</source>
        <translation>el disco del servidor está lleno: %1; no se ha perdido nada de lo guardado antes</translation>
    </message>
    <message>
        <source>the server is overloaded: %1</source>
        <translation>el servidor está sobrecargado: %1</translation>
    </message>
    <message>
        <source>the server says: %1</source>
        <translation>el servidor dice: %1</translation>
    </message>
    <message>
        <source>is damaged, or no store: the server says: %1</source>
        <translation>está dañado o no es un almacén: el servidor dice: %1</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3, since %4)</source>
        <translation>%1 (proceso %2 en %3, desde %4)</translation>
    </message>
    <message>
        <source>is no URI of a PostgreSQL server, such as postgresql://USER@HOST/DATABASE?sslmode=verify-full</source>
        <translation>no es un URI de un servidor PostgreSQL, como postgresql://USER@HOST/DATABASE?sslmode=verify-full</translation>
    </message>
    <message>
        <source>has a password in it, where others can read it; give it in TRUSTGAUGE_STORE_PASSWORD, or in the file that PGPASSFILE names</source>
        <translation>contiene una contraseña, que ahí pueden leer otros; indíquela en TRUSTGAUGE_STORE_PASSWORD o en el archivo que nombra PGPASSFILE</translation>
    </message>
    <message>
        <source>must name the server&apos;s host and the database itself</source>
        <translation>debe nombrar el host del servidor y la propia base de datos</translation>
    </message>
    <message>
        <source>could be reached in plain text on another host (%1); add sslmode=verify-full and, for an authority of your own, sslrootcert=FILE</source>
        <translation>podría accederse sin cifrar en otro host (%1); agregue sslmode=verify-full y, para una entidad de certificación propia, sslrootcert=ARCHIVO</translation>
    </message>
    <message>
        <source>is on a server older than PostgreSQL 13</source>
        <translation>está en un servidor anterior a PostgreSQL 13</translation>
    </message>
    <message>
        <source>is in a database whose encoding is not UTF8</source>
        <translation>está en una base de datos cuya codificación no es UTF8</translation>
    </message>
    <message>
        <source>lies on a server; back it up with the server&apos;s own tools, such as &apos;pg_dump --schema=trustgauge&apos;</source>
        <translation>está en un servidor; haga la copia de seguridad con las herramientas del propio servidor, como “pg_dump --schema=trustgauge”</translation>
    </message>
    <message>
        <source>the rows of &quot;%1&quot; were not written as they were read</source>
        <translation>las filas de “%1” no se escribieron como se leyeron</translation>
    </message>
    <message>
        <source>holds tenants already; a copy never replaces a store</source>
        <translation>ya contiene inquilinos; una copia nunca sustituye un almacén</translation>
    </message>
    <message>
        <source>exists already; a copy never replaces a store</source>
        <translation>ya existe; una copia nunca sustituye un almacén</translation>
    </message>
    <message>
        <source>%1; the tenants with their history were copied, but not all profiles and policies</source>
        <translation>%1; se copiaron los inquilinos con su historial, pero no todos los perfiles y directivas</translation>
    </message>
    <message>
        <source>is no longer there</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>el servidor no responde</translation>
    </message>
    <message>
        <source>the server refused the sign-in: %1. Check the user in the URI, and give the password in TRUSTGAUGE_STORE_PASSWORD, in the file that PGPASSFILE names, or in the keychain</source>
        <translation>el servidor rechazó el inicio de sesión: %1. Compruebe el usuario del URI e indique la contraseña en TRUSTGAUGE_STORE_PASSWORD, en el archivo que nombra PGPASSFILE o en el llavero</translation>
    </message>
    <message>
        <source>the server undid the transaction at its end; nothing of it was stored</source>
        <translation>el servidor deshizo la transacción al final; no se guardó nada de ella</translation>
    </message>
    <message>
        <source>has a character in it that must be percent-encoded in a URI, or a password, which does not belong there</source>
        <translation>contiene un carácter que en un URI debe codificarse con porcentaje, o una contraseña, que no corresponde ahí</translation>
    </message>
    <message>
        <source>how long cycles are kept holds for all tenants, so only a user who may work on all of them may change it</source>
        <translation>cuánto tiempo se conservan los ciclos vale para todos los inquilinos, así que solo puede cambiarlo un usuario que pueda trabajar con todos</translation>
    </message>
    <message>
        <source>the connection that kept other programs away was lost, and another one may be at work by now; so what this program was about to store was not stored</source>
        <translation>se perdió la conexión que mantenía alejados a otros programas y puede que otro ya esté trabajando; por eso no se guardó lo que este programa iba a guardar</translation>
    </message>
    <message>
        <source>only the user who made this store can give rights to it</source>
        <translation>solo el usuario que creó este almacén puede dar permisos sobre él</translation>
    </message>
    <message>
        <source>the server&apos;s user has no right to this store; the user who made it gives rights, with &apos;store grant&apos;</source>
        <translation>el usuario del servidor no tiene ningún permiso sobre este almacén; el usuario que lo creó da los permisos con “store grant”</translation>
    </message>
</context>
<context>
    <name>StoreTrial</name>
    <message>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>%1, port %2, answers</source>
        <translation>%1, puerto %2, responde</translation>
    </message>
    <message>
        <source>Check the host&apos;s name and port, whether the server listens to the network (listen_addresses), and the firewalls on the way.</source>
        <translation>Compruebe el nombre y el puerto del host, si el servidor escucha en la red (listen_addresses) y los firewalls del camino.</translation>
    </message>
    <message>
        <source>as %1, to the database %2</source>
        <translation>como %1, a la base de datos %2</translation>
    </message>
    <message>
        <source>agreed on, or not needed</source>
        <translation>acordado o no necesario</translation>
    </message>
    <message>
        <source>The server is starting or ending; try again soon.</source>
        <translation>El servidor se está iniciando o cerrando; inténtelo pronto de nuevo.</translation>
    </message>
    <message>
        <source>Give the user&apos;s password.</source>
        <translation>Indique la contraseña del usuario.</translation>
    </message>
    <message>
        <source>Check the user&apos;s name and password.</source>
        <translation>Compruebe el nombre y la contraseña del usuario.</translation>
    </message>
    <message>
        <source>Whoever keeps the server must have made the user and the database, and let the user in from this computer (pg_hba.conf).</source>
        <translation>Quien administra el servidor debe haber creado el usuario y la base de datos, y permitir el acceso del usuario desde este equipo (pg_hba.conf).</translation>
    </message>
    <message>
        <source>Start the server, or check the folder of its socket.</source>
        <translation>Inicie el servidor o compruebe la carpeta de su socket.</translation>
    </message>
    <message>
        <source>The server must speak TLS (ssl = on), under the host name that the URI has. Of an authority of your own, name the certificate&apos;s file in the URI: sslrootcert=FILE.</source>
        <translation>El servidor debe hablar TLS (ssl = on), con el nombre de host que figura en el URI. Si la entidad de certificación es propia, indique el archivo del certificado en el URI: sslrootcert=ARCHIVO.</translation>
    </message>
    <message>
        <source>not in use: it stays on this computer</source>
        <translation>no se usa: permanece en este equipo</translation>
    </message>
    <message>
        <source>may make the store</source>
        <translation>puede crear el almacén</translation>
    </message>
    <message>
        <source>the database has no store, and %1 may not make one</source>
        <translation>la base de datos no tiene almacén, y %1 no puede crear uno</translation>
    </message>
    <message>
        <source>Let the owner of the database make it: the first poll into it does so.</source>
        <translation>Pida al propietario de la base de datos que lo cree: lo hace el primer sondeo en ella.</translation>
    </message>
    <message>
        <source>%1 may not use the store</source>
        <translation>%1 no puede usar el almacén</translation>
    </message>
    <message>
        <source>Let whoever keeps the store run: trustgauge-cli store grant reader %1 --store URI</source>
        <translation>Pida a quien administra el almacén que ejecute: trustgauge-cli store grant reader %1 --store URI</translation>
    </message>
    <message>
        <source>operator: look, tune, poll and publish</source>
        <translation>operador: ver, ajustar, sondear y publicar</translation>
    </message>
    <message>
        <source>reader: look, export and tune</source>
        <translation>lector: ver, exportar y ajustar</translation>
    </message>
    <message>
        <source>the server is older than PostgreSQL 13</source>
        <translation>el servidor es anterior a PostgreSQL 13</translation>
    </message>
    <message>
        <source>Take a newer one.</source>
        <translation>Use uno más reciente.</translation>
    </message>
    <message>
        <source>the encoding of the database is not UTF8</source>
        <translation>la codificación de la base de datos no es UTF8</translation>
    </message>
    <message>
        <source>Make the database anew, with ENCODING &apos;UTF8&apos;.</source>
        <translation>Cree de nuevo la base de datos, con ENCODING &apos;UTF8&apos;.</translation>
    </message>
    <message>
        <source>there is none yet; it is made when the store is opened</source>
        <translation>aún no hay ninguno; se crea al abrir el almacén</translation>
    </message>
    <message>
        <source>schema %1, of a newer Trustgauge; this one knows %2</source>
        <translation>esquema %1, de un Trustgauge más reciente; este conoce %2</translation>
    </message>
    <message>
        <source>Update Trustgauge on this computer.</source>
        <translation>Actualice Trustgauge en este equipo.</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>esquema %1</translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>TenantChecks</name>
    <message>
        <source>Give the tenant a name.</source>
        <translation>Asigne un nombre al inquilino.</translation>
    </message>
    <message>
        <source>Enter the directory (tenant) id.</source>
        <translation>Escriba el id. de directorio (inquilino).</translation>
    </message>
    <message>
        <source>Enter the application (client) id.</source>
        <translation>Escriba el id. de aplicación (cliente).</translation>
    </message>
    <message>
        <source>Another tenant has this name.</source>
        <translation>Otro inquilino tiene este nombre.</translation>
    </message>
    <message>
        <source>This is the secret&apos;s ID, pasted instead of its value. The portal shows the value once, when the secret is created: copy that, or create a new one.</source>
        <translation>Este es el id. del secreto, pegado en lugar de su valor. El portal muestra el valor una sola vez, al crear el secreto: cópielo o cree uno nuevo.</translation>
    </message>
    <message>
        <source>Enter the value of the client secret.</source>
        <translation>Escriba el valor del secreto de cliente.</translation>
    </message>
    <message>
        <source>The ids changed, so the secret must be given again.</source>
        <translation>Los id. cambiaron, así que hay que volver a indicar el secreto.</translation>
    </message>
    <message>
        <source>Enter the address of the REST proxy.</source>
        <translation>Escriba la dirección del proxy REST.</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s user name to this password.</source>
        <translation>Escriba el nombre de usuario del proxy para esta contraseña.</translation>
    </message>
    <message>
        <source>A user name of a proxy cannot hold a colon.</source>
        <translation>El nombre de usuario de un proxy no puede contener dos puntos.</translation>
    </message>
    <message>
        <source>Choose the certificate with its private key.</source>
        <translation>Elija el certificado con su clave privada.</translation>
    </message>
    <message>
        <source>This is a domain name. Enter the directory (tenant) id, a GUID: the Overview of Microsoft Entra ID shows it, and so does the app registration.</source>
        <translation>Esto es un nombre de dominio. Escriba el id. de directorio (inquilino), un GUID: lo muestran la página Información general de Microsoft Entra ID y también el registro de aplicación.</translation>
    </message>
    <message>
        <source>Enter the secret without the quotation marks.</source>
        <translation>Escriba el secreto sin las comillas.</translation>
    </message>
    <message>
        <source>This is not understood as a date. Choose it from the calendar, type it as 2030-01-31, or leave it empty.</source>
        <translation>Esto no se entiende como fecha. Elíjala en el calendario, escríbala como 2030-01-31 o deje el campo vacío.</translation>
    </message>
    <message>
        <source>Enter the user whose password it is.</source>
        <translation>Escriba el usuario al que pertenece la contraseña.</translation>
    </message>
    <message>
        <source>“%1” is this tenant already.</source>
        <translation>“%1” ya es este inquilino.</translation>
    </message>
</context>
<context>
    <name>TenantHealth</name>
    <message>
        <source>polling now</source>
        <translation>sondeando ahora</translation>
    </message>
    <message>
        <source>polled by another program</source>
        <translation>sondeado por otro programa</translation>
    </message>
    <message>
        <source>last poll failed</source>
        <translation>falló el último sondeo</translation>
    </message>
    <message>
        <source>last poll failed %1</source>
        <comment>age</comment>
        <translation>falló el último sondeo %1</translation>
    </message>
    <message>
        <source>%1 cycle %2</source>
        <comment>state, age</comment>
        <translation>ciclo %2: %1</translation>
    </message>
    <message>
        <source>never polled</source>
        <translation>nunca sondeado</translation>
    </message>
    <message>
        <source>The last poll failed. %1</source>
        <translation>Falló el último sondeo. %1</translation>
    </message>
    <message>
        <source>The poll of %1 failed. %2</source>
        <comment>time, reason</comment>
        <translation>Falló el sondeo del %1. %2</translation>
    </message>
    <message>
        <source>Shown is the last good cycle, of %1, %2.</source>
        <comment>time, age</comment>
        <translation>Se muestra el último ciclo correcto, del %1, %2.</translation>
    </message>
    <message>
        <source>No device of this tenant has been read yet.</source>
        <translation>Aún no se ha leído ningún dispositivo de este inquilino.</translation>
    </message>
    <message>
        <source>Partial cycle of %1. %2</source>
        <comment>time, reason</comment>
        <translation>Ciclo parcial del %1. %2</translation>
    </message>
    <message>
        <source>What is missing is unknown, not safe: scores may be too low. It is published only when you say so.</source>
        <translation>Lo que falta es desconocido, no seguro: las puntuaciones pueden ser demasiado bajas. Solo se publica si usted lo indica.</translation>
    </message>
</context>
<context>
    <name>TrayStatus</name>
    <message>
        <source>%1, next %2</source>
        <comment>tenant and last cycle, time</comment>
        <translation>%1, siguiente %2</translation>
    </message>
    <message>
        <source>Trustgauge: polling is paused</source>
        <translation>Trustgauge: el sondeo está en pausa</translation>
    </message>
    <message>
        <source>Trustgauge: the store cannot be used</source>
        <translation>Trustgauge: no se puede usar el almacén</translation>
    </message>
    <message>
        <source>Trustgauge: the list of tenants cannot be read</source>
        <translation>Trustgauge: no se puede leer la lista de inquilinos</translation>
    </message>
    <message>
        <source>Worst band of a device: %1</source>
        <translation>Peor banda de un dispositivo: %1</translation>
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
        <translation>Qt %1 (compilado con %2)</translation>
    </message>
    <message>
        <source>About Trustgauge</source>
        <translation>Acerca de Trustgauge</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Zero-trust device risk scores for Microsoft Defender for Endpoint.</source>
        <translation>Puntuaciones de riesgo de dispositivos, de confianza cero, para Microsoft Defender for Endpoint.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later one, without any warranty.</source>
        <translation>Software libre bajo la GNU General Public License, versión 3 o cualquier posterior, sin ninguna garantía.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ActionBars</name>
    <message>
        <source>Devices by action</source>
        <translation>Dispositivos por acción</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln device(s), %2</source>
        <comment>action; share</comment>
        <translation>
            <numerusform>%1: %Ln dispositivo, %2</numerusform>
            <numerusform>%1: %Ln dispositivos, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; compared with %2</source>
        <comment>devices of an action; of the other policy</comment>
        <translation>%1; comparado con %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ActionsCard</name>
    <message>
        <source>Who meets which action</source>
        <translation>A quién afecta cada acción</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Scale of the bars</source>
        <translation>Escala de las barras</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Devices by action as</source>
        <translation>Dispositivos por acción como</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Devices by action</source>
        <translation>Dispositivos por acción</translation>
    </message>
    <message>
        <source>dashed: what it is compared with</source>
        <translation>discontinua: con qué se compara</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ActivityPage</name>
    <message>
        <source>Cycles</source>
        <translation>Ciclos</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
</context>
<context>
    <name>Trustgauge::AlertSection</name>
    <message>
        <source>Ask</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Ask for the open alerts of this device</source>
        <translation>Consultar las alertas abiertas de este dispositivo</translation>
    </message>
    <message>
        <source>Asks Defender for the alerts of this device that are not resolved. They are shown beside the score and do not count in it.</source>
        <translation>Consulta a Defender las alertas de este dispositivo que no están resueltas. Se muestran junto a la puntuación y no cuentan en ella.</translation>
    </message>
    <message>
        <source>Open alerts</source>
        <translation>Alertas abiertas</translation>
    </message>
    <message>
        <source>Open alerts of the device</source>
        <translation>Alertas abiertas del dispositivo</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %Ln más.</numerusform>
            <numerusform>No se pudieron leer %Ln más.</numerusform>
        </translation>
    </message>
    <message>
        <source>None at %1.</source>
        <translation>Ninguna (consulta: %1).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln high</source>
        <extracomment>alerts of that severity</extracomment>
        <translation>
            <numerusform>%Ln alta</numerusform>
            <numerusform>%Ln altas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln medium</source>
        <translation>
            <numerusform>%Ln media</numerusform>
            <numerusform>%Ln medias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln low</source>
        <translation>
            <numerusform>%Ln baja</numerusform>
            <numerusform>%Ln bajas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at %1.</source>
        <extracomment>%1 is a time, %2 a list such as &quot;1 high, 2 low&quot;</extracomment>
        <translation>
            <numerusform>%Ln (consulta: %1).</numerusform>
            <numerusform>%Ln (consulta: %1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at %1 (%2).</source>
        <translation>
            <numerusform>%Ln: %2 (consulta: %1).</numerusform>
            <numerusform>%Ln: %2 (consulta: %1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::AlertTeller</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>Trustgauge::AllTenantsPage</name>
    <message>
        <source>Tenants</source>
        <translation>Inquilinos</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>each under its own profile</source>
        <translation>cada uno con su propio perfil</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>Ejecutar el diagnóstico</translation>
    </message>
    <message>
        <source>Poll all now</source>
        <translation>Sondear todos ahora</translation>
    </message>
    <message>
        <source>Worst devices</source>
        <translation>Peores dispositivos</translation>
    </message>
    <message>
        <source>Worst devices of all tenants</source>
        <translation>Peores dispositivos de todos los inquilinos</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguno todavía</translation>
    </message>
    <message>
        <source>There is no tenant yet.</source>
        <translation>Todavía no hay ningún inquilino.</translation>
    </message>
    <message>
        <source>All tenants will stand here side by side, with their state and their worst devices.</source>
        <translation>Aquí aparecerán todos los inquilinos, uno junto a otro, con su estado y sus peores dispositivos.</translation>
    </message>
    <message>
        <source>of all tenants</source>
        <translation>de todos los inquilinos</translation>
    </message>
    <message numerus="yes">
        <source>at least; %Ln tenant(s) lack data</source>
        <translation>
            <numerusform>como mínimo; a %Ln inquilino le faltan datos</numerusform>
            <numerusform>como mínimo; a %Ln inquilinos les faltan datos</numerusform>
        </translation>
    </message>
    <message>
        <source>none needs you</source>
        <translation>ninguno le necesita</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln le necesita</numerusform>
            <numerusform>%Ln le necesitan</numerusform>
        </translation>
    </message>
    <message>
        <source>in no band</source>
        <translation>en ninguna banda</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) with the highest scores</source>
        <translation>
            <numerusform>%Ln dispositivo con la puntuación más alta</numerusform>
            <numerusform>%Ln dispositivos con las puntuaciones más altas</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the devices of all tenants</source>
        <translation>Filtrar los dispositivos de todos los inquilinos</translation>
    </message>
    <message>
        <source>Filter the devices of all tenants, for example %1</source>
        <translation>Filtrar los dispositivos de todos los inquilinos, por ejemplo %1</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Writes the tenants with their counts as a CSV file</source>
        <translation>Escribe los inquilinos con sus recuentos como archivo CSV</translation>
    </message>
    <message>
        <source>Export the tenants as CSV</source>
        <translation>Exportar los inquilinos como CSV</translation>
    </message>
    <message>
        <source>none matches</source>
        <translation>ninguno coincide</translation>
    </message>
    <message>
        <source>that match</source>
        <translation>que coinciden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the tenants</source>
        <translation>Exportar los inquilinos</translation>
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
        <translation>Se escribió %1.</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>Se escribieron %1 filas en %2.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::AppliedNotes</name>
    <message>
        <source>Preview publishing</source>
        <translation>Vista previa de la publicación</translation>
    </message>
    <message>
        <source>Preview publishing of %1</source>
        <comment>tenant</comment>
        <translation>Vista previa de la publicación de %1</translation>
    </message>
    <message>
        <source>Opens Publishing: what would be sent, the brake, and the button that sends it</source>
        <translation>Abre Publicación: lo que se enviaría, el freno y el botón que lo envía</translation>
    </message>
    <message>
        <source>Nothing goes out: it has no publishing target.</source>
        <translation>No sale nada: no tiene destino de publicación.</translation>
    </message>
    <message>
        <source>Nothing goes out: the demo is never published to another computer.</source>
        <translation>No sale nada: la demostración nunca se publica en otro equipo.</translation>
    </message>
    <message>
        <source>Looking what has gone out…</source>
        <translation>Consultando lo que ha salido…</translation>
    </message>
    <message>
        <source>Nothing has gone out yet: poll the tenant first.</source>
        <translation>Aún no ha salido nada: sondee primero el inquilino.</translation>
    </message>
    <message>
        <source>What has gone out last was scored with it already.</source>
        <translation>Lo último que salió ya se puntuó con él.</translation>
    </message>
    <message>
        <source>The new scores are not out yet: what went out last was scored with another profile.</source>
        <translation>Las nuevas puntuaciones aún no han salido: lo último que salió se puntuó con otro perfil.</translation>
    </message>
    <message>
        <source>The new scores are not out yet: the newest cycle was not published.</source>
        <translation>Las nuevas puntuaciones aún no han salido: el ciclo más reciente no se publicó.</translation>
    </message>
    <message>
        <source>More devices change band, or are missing, than the brake of %1 allows.</source>
        <translation>Cambian de banda o faltan más dispositivos de los que permite el freno del %1.</translation>
    </message>
    <message>
        <source>That cycle is partial, so it goes out only when you say so.</source>
        <translation>Ese ciclo es parcial, así que solo sale si usted lo indica.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ApplyDialog</name>
    <message>
        <source>Use a profile</source>
        <translation>Usar un perfil</translation>
    </message>
    <message>
        <source>Tenants, and what the profile would do to each</source>
        <translation>Inquilinos y lo que el perfil haría en cada uno</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Todos los inquilinos</translation>
    </message>
    <message>
        <source>Tenants that are counted</source>
        <translation>Inquilinos con recuento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Score tenants with “%1”?</source>
        <translation>¿Puntuar los inquilinos con “%1”?</translation>
    </message>
    <message>
        <source>The bands of each tenant&apos;s newest cycle are shown as they would be, and in brackets how they change. Hash of the profile: %1. Nothing is published by this.</source>
        <translation>Se muestran las bandas del ciclo más reciente de cada inquilino tal como quedarían y, entre paréntesis, cómo cambian. Hash del perfil: %1. Con esto no se publica nada.</translation>
    </message>
    <message numerus="yes">
        <source>Counted for %1 of %Ln tenant(s)…</source>
        <translation>
            <numerusform>Recuento hecho para %1 de %Ln inquilino…</numerusform>
            <numerusform>Recuento hecho para %1 de %Ln inquilinos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) of the chosen tenants change band.</source>
        <translation>
            <numerusform>%Ln dispositivo de los inquilinos elegidos cambia de banda.</numerusform>
            <numerusform>%Ln dispositivos de los inquilinos elegidos cambian de banda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use for %Ln tenant(s)</source>
        <translation>
            <numerusform>Usar para %Ln inquilino</numerusform>
            <numerusform>Usar para %Ln inquilinos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tenant, its former profile</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Give each tenant its former profile back</source>
        <translation>Devolver a cada inquilino su perfil anterior</translation>
    </message>
    <message>
        <source>Other tenants…</source>
        <translation>Otros inquilinos…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in use for %Ln tenant(s).</source>
        <translation>
            <numerusform>“%1” está en uso para %Ln inquilino.</numerusform>
            <numerusform>“%1” está en uso para %Ln inquilinos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::ApplyModel</name>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Change band</source>
        <translation>Cambian de banda</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>devices, change</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>uses it already</source>
        <translation>ya lo usa</translation>
    </message>
    <message>
        <source>never polled</source>
        <translation>nunca sondeado</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>cargando…</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
</context>
<context>
    <name>Trustgauge::AsOfLine</name>
    <message>
        <source>As of %1, as scored then with %2 %3. Only to be read; everything else goes on with the newest cycle.</source>
        <comment>time, name of a profile, hash</comment>
        <translation>A fecha de %1, según se puntuó entonces con %2 %3. Solo lectura; todo lo demás continúa con el ciclo más reciente.</translation>
    </message>
    <message>
        <source>That cycle cannot be shown: %1</source>
        <translation>No se puede mostrar ese ciclo: %1</translation>
    </message>
    <message>
        <source>Reading that cycle…</source>
        <translation>Leyendo ese ciclo…</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Volver al presente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Trustgauge::Background</name>
    <message>
        <source>Poll all tenants now</source>
        <translation>Sondear todos los inquilinos ahora</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>Pausar el sondeo</translation>
    </message>
    <message>
        <source>Resume polling</source>
        <translation>Reanudar el sondeo</translation>
    </message>
    <message>
        <source>Ask again when the window is closed</source>
        <translation>Volver a preguntar al cerrar la ventana</translation>
    </message>
    <message>
        <source>Open Trustgauge</source>
        <translation>Abrir Trustgauge</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Trustgauge goes on polling</source>
        <translation>Trustgauge sigue sondeando</translation>
    </message>
    <message>
        <source>The window is closed; Trustgauge stays here in the tray. Its menu ends it.</source>
        <translation>La ventana está cerrada; Trustgauge permanece aquí, en el área de notificación. Su menú permite salir.</translation>
    </message>
    <message>
        <source>Close Trustgauge</source>
        <translation>Cerrar Trustgauge</translation>
    </message>
    <message>
        <source>Go on polling?</source>
        <translation>¿Seguir sondeando?</translation>
    </message>
    <message>
        <source>This desktop has no tray to stay in. Minimised, Trustgauge goes on polling on schedule; when it ends, nothing is polled or published until it is started again.</source>
        <translation>Este escritorio no tiene área de notificación. Minimizado, Trustgauge sigue sondeando de forma programada; si se cierra, no se sondea ni se publica nada hasta que se inicie de nuevo.</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>No volver a preguntar</translation>
    </message>
    <message>
        <source>Keep running, minimised</source>
        <translation>Seguir en ejecución, minimizado</translation>
    </message>
</context>
<context>
    <name>Trustgauge::BandChart</name>
    <message>
        <source>Devices by band</source>
        <translation>Dispositivos por banda</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): %Ln device(s)</source>
        <translation>
            <numerusform>%1 (%2): %Ln dispositivo</numerusform>
            <numerusform>%1 (%2): %Ln dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln device(s)</source>
        <translation>
            <numerusform>%1: %Ln dispositivo</numerusform>
            <numerusform>%1: %Ln dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>no band</source>
        <translation>sin banda</translation>
    </message>
    <message>
        <source>%1, %2; before: %3, %4</source>
        <comment>devices, share; devices before, share before</comment>
        <translation>%1, %2; antes: %3, %4</translation>
    </message>
    <message>
        <source>%1, %2; at worst: %3, %4</source>
        <comment>devices, share; devices at worst, share at worst</comment>
        <translation>%1, %2; en el peor caso: %3, %4</translation>
    </message>
</context>
<context>
    <name>Trustgauge::BandLegend</name>
    <message>
        <source>Bands shown in the chart</source>
        <translation>Bandas mostradas en el gráfico</translation>
    </message>
</context>
<context>
    <name>Trustgauge::BarChart</name>
    <message>
        <source>Save the chart…</source>
        <translation>Guardar el gráfico…</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Trustgauge::BreakdownPanel</name>
    <message>
        <source>Breakdown of the selected device</source>
        <translation>Desglose del dispositivo seleccionado</translation>
    </message>
    <message>
        <source>Select a device to see why it has its score.</source>
        <translation>Seleccione un dispositivo para ver por qué tiene su puntuación.</translation>
    </message>
    <message>
        <source>Score %1 (%2)</source>
        <translation>Puntuación %1 (%2)</translation>
    </message>
    <message>
        <source>Unknown, so not judged: %1.</source>
        <translation>Desconocido y, por tanto, no juzgado: %1.</translation>
    </message>
    <message>
        <source>Cheapest change to the next band</source>
        <translation>Cambio mínimo hasta la siguiente banda</translation>
    </message>
    <message>
        <source>Since the cycle before</source>
        <translation>Desde el ciclo anterior</translation>
    </message>
    <message>
        <source>completeness %1</source>
        <translation>completitud %1</translation>
    </message>
    <message>
        <source>Insufficient data: only %1 of the points can be judged, below the floor of %2. Unknown: %3.</source>
        <translation>Datos insuficientes: solo se puede juzgar el %1 de los puntos, por debajo del mínimo de %2. Desconocido: %3.</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON sin procesar</translation>
    </message>
    <message>
        <source>Asks Defender for the record of this device, and shows it as it comes.</source>
        <translation>Consulta a Defender el registro de este dispositivo y lo muestra tal como llega.</translation>
    </message>
    <message>
        <source>Open in portal</source>
        <translation>Abrir en el portal</translation>
    </message>
    <message>
        <source>Opens the device&apos;s page in the Defender portal, in the browser.</source>
        <translation>Abre la página del dispositivo en el portal de Defender, en el navegador.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>score, band</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Cheapest change to the next band under the edited profile</source>
        <translation>Cambio mínimo hasta la siguiente banda con el perfil editado</translation>
    </message>
</context>
<context>
    <name>Trustgauge::BudgetCard</name>
    <message>
        <source>Limits of the API</source>
        <translation>Límites de la API</translation>
    </message>
    <message>
        <source>Show the calls of the last hour</source>
        <translation>Mostrar las llamadas de la última hora</translation>
    </message>
    <message>
        <source>Endpoint of which the calls are shown</source>
        <translation>Punto de conexión cuyas llamadas se muestran</translation>
    </message>
    <message>
        <source>Each endpoint has limits of its own</source>
        <translation>Cada punto de conexión tiene sus propios límites</translation>
    </message>
    <message>
        <source>Minute from</source>
        <translation>Minuto desde</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Left of the minute</source>
        <translation>Quedan en el minuto</translation>
    </message>
    <message>
        <source>Calls of the hour</source>
        <translation>Llamadas de la hora</translation>
    </message>
    <message>
        <source>Calls in each minute of the last hour</source>
        <translation>Llamadas en cada minuto de la última hora</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>aún no consultado</translation>
    </message>
    <message>
        <source>left: %1 of %2 this minute, %3 of %4 this hour</source>
        <translation>quedan: %1 de %2 en este minuto, %3 de %4 en esta hora</translation>
    </message>
    <message>
        <source>this service has no limits</source>
        <translation>este servicio no tiene límites</translation>
    </message>
</context>
<context>
    <name>Trustgauge::BundleDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>Paquete de soporte</translation>
    </message>
    <message>
        <source>Text of the support bundle</source>
        <translation>Texto del paquete de soporte</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This is everything that will be saved. Secrets and tokens are taken out; names of devices and people, addresses and hosts of your own are replaced by pseudonyms.</source>
        <translation>Esto es todo lo que se guardará. Se han quitado los secretos y los tokens; los nombres de dispositivos y personas, las direcciones y los hosts propios se sustituyen por seudónimos.</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>Guardar el paquete de soporte</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CallChart</name>
    <message>
        <source>Calls in each minute of the last hour</source>
        <translation>Llamadas en cada minuto de la última hora</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in the last hour</source>
        <translation>
            <numerusform>%Ln llamada en la última hora</numerusform>
            <numerusform>%Ln llamadas en la última hora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln call(s)</source>
        <extracomment>of a minute: %1 and %2 are times of day</extracomment>
        <translation>
            <numerusform>%1 a %2: %Ln llamada</numerusform>
            <numerusform>%1 a %2: %Ln llamadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of %2 that a minute allows</source>
        <translation>%1, de las %2 que permite un minuto</translation>
    </message>
    <message>
        <source>Calls per minute</source>
        <translation>Llamadas por minuto</translation>
    </message>
    <message>
        <source>limit of a minute</source>
        <translation>límite de un minuto</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CallModel</name>
    <message>
        <source>Endpoint</source>
        <translation>Punto de conexión</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation>Tiempo medio</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
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
        <translation>Filtrar las llamadas</translation>
    </message>
    <message>
        <source>Filter by endpoint or result</source>
        <translation>Filtrar por punto de conexión o resultado</translation>
    </message>
    <message>
        <source>Copies the rows that are shown. None holds a secret.</source>
        <translation>Copia las filas mostradas. Ninguna contiene un secreto.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Calls of this program</source>
        <translation>Llamadas de este programa</translation>
    </message>
    <message>
        <source>none since the start; a poll or the doctor makes some</source>
        <translation>ninguna desde el inicio; un sondeo o el diagnóstico hace algunas</translation>
    </message>
    <message>
        <source>%1 since the start, of all tenants</source>
        <comment>calls</comment>
        <translation>%1 desde el inicio, de todos los inquilinos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln llamada</numerusform>
            <numerusform>%Ln llamadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::CellFilterActions</name>
    <message>
        <source>Filter by this cell</source>
        <translation>Filtrar por esta celda</translation>
    </message>
    <message>
        <source>Leave out what is like this cell</source>
        <translation>Omitir lo que coincide con esta celda</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CertificateField</name>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>Take certificate and private key from a PEM file</source>
        <translation>Tomar el certificado y la clave privada de un archivo PEM</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Take certificate and private key, as PEM text, from the clipboard</source>
        <translation>Tomar el certificado y la clave privada, como texto PEM, del Portapapeles</translation>
    </message>
    <message>
        <source>None chosen: a PEM text of the certificate with its private key.</source>
        <translation>Ninguno elegido: un texto PEM del certificado con su clave privada.</translation>
    </message>
    <message>
        <source>Certificate and private key</source>
        <translation>Certificado y clave privada</translation>
    </message>
    <message>
        <source>PEM text (*.pem *.key *.crt)</source>
        <translation>Texto PEM (*.pem *.key *.crt)</translation>
    </message>
    <message>
        <source>Certificate “%1”, thumbprint %2, valid from %3 to %4</source>
        <translation>Certificado “%1”, huella digital %2, válido de %3 a %4</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ChangeCard</name>
    <message>
        <source>Since the cycle before</source>
        <translation>Desde el ciclo anterior</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Largest changes</source>
        <translation>Mayores cambios</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Main cause</source>
        <translation>Causa principal</translation>
    </message>
    <message>
        <source>Changes by cause</source>
        <translation>Cambios por causa</translation>
    </message>
    <message>
        <source>Devices that changed most</source>
        <translation>Dispositivos que más cambiaron</translation>
    </message>
    <message>
        <source>This is the first cycle; from the next one on, what changed and why is shown here.</source>
        <translation>Este es el primer ciclo; a partir del siguiente se muestra aquí qué cambió y por qué.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>comparado con %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s) rose</source>
        <translation>
            <numerusform>%Ln puntuación subió</numerusform>
            <numerusform>%Ln puntuaciones subieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s) fell</source>
        <translation>
            <numerusform>%Ln puntuación bajó</numerusform>
            <numerusform>%Ln puntuaciones bajaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) appeared</source>
        <translation>
            <numerusform>%Ln dispositivo apareció</numerusform>
            <numerusform>%Ln dispositivos aparecieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) were not seen</source>
        <translation>
            <numerusform>%Ln dispositivo no se vio</numerusform>
            <numerusform>%Ln dispositivos no se vieron</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En conjunto</translation>
    </message>
    <message>
        <source>To a worse band</source>
        <translation>A una banda peor</translation>
    </message>
    <message>
        <source>To a better band</source>
        <translation>A una banda mejor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) fell to insufficient data</source>
        <translation>
            <numerusform>%Ln dispositivo pasó a datos insuficientes</numerusform>
            <numerusform>%Ln dispositivos pasaron a datos insuficientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) came back from insufficient data</source>
        <translation>
            <numerusform>%Ln dispositivo volvió a tener datos suficientes</numerusform>
            <numerusform>%Ln dispositivos volvieron a tener datos suficientes</numerusform>
        </translation>
    </message>
    <message>
        <source>The cycle before cannot be read: %1</source>
        <translation>No se puede leer el ciclo anterior: %1</translation>
    </message>
    <message>
        <source>No cycle before this one is stored.</source>
        <translation>No hay ningún ciclo anterior a este guardado.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ChangesCard</name>
    <message>
        <source>How often it would have changed</source>
        <translation>Con qué frecuencia habría cambiado</translation>
    </message>
    <message>
        <source>Days in which changes of action are counted</source>
        <translation>Días en los que se cuentan los cambios de acción</translation>
    </message>
    <message>
        <source>days</source>
        <comment>after a number in a field</comment>
        <translation>días</translation>
    </message>
    <message>
        <source>Count changes</source>
        <translation>Contar cambios</translation>
    </message>
    <message>
        <source>Replays the stored cycles of these days under the rules as they are now</source>
        <translation>Reproduce los ciclos guardados de estos días con las reglas tal como están ahora</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Changes of action as</source>
        <translation>Cambios de acción como</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Devices by changes of action</source>
        <translation>Dispositivos por cambios de acción</translation>
    </message>
    <message>
        <source>Replaying the stored cycles…</source>
        <translation>Reproduciendo los ciclos guardados…</translation>
    </message>
    <message>
        <source>Counting was cancelled.</source>
        <translation>Se canceló el recuento.</translation>
    </message>
    <message>
        <source>A device whose action changes again and again annoys whoever uses it. The stored cycles tell how often that would have happened.</source>
        <translation>Un dispositivo cuya acción cambia una y otra vez molesta a quien lo usa. Los ciclos guardados indican con qué frecuencia habría ocurrido.</translation>
    </message>
    <message>
        <source>In %1 of %2:</source>
        <comment>cycles; days</comment>
        <translation>En %1 de %2:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycle(s)</source>
        <translation>
            <numerusform>%Ln ciclo</numerusform>
            <numerusform>%Ln ciclos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 no device would have changed its action.</source>
        <comment>period</comment>
        <translation>%1 ningún dispositivo habría cambiado de acción.</translation>
    </message>
    <message>
        <source>%1 %2 would have changed the action, at most %3.</source>
        <comment>period; devices; times</comment>
        <translation>%1 %2 con cambio de acción, como máximo %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>This is of rules or devices from before; count again.</source>
        <translation>Esto corresponde a reglas o dispositivos anteriores; vuelva a contar.</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln device(s) with more than two changes</source>
        <translation>
            <numerusform>Mostrar %Ln dispositivo con más de dos cambios</numerusform>
            <numerusform>Mostrar %Ln dispositivos con más de dos cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::ChangesChart</name>
    <message>
        <source>Devices whose action changed, by cycle</source>
        <translation>Dispositivos cuya acción cambió, por ciclo</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln device(s) met another action than before</source>
        <comment>time</comment>
        <translation>
            <numerusform>%1: a %Ln dispositivo le afectó otra acción que antes</numerusform>
            <numerusform>%1: a %Ln dispositivos les afectó otra acción que antes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; compared with %2</source>
        <comment>changes; those of the other policy</comment>
        <translation>%1; comparado con %2</translation>
    </message>
    <message>
        <source>Devices whose action changed, by cycle; dashed: what it is compared with</source>
        <translation>Dispositivos cuya acción cambió, por ciclo; discontinua: con qué se compara</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ChartCard</name>
    <message>
        <source>Scale of the bars</source>
        <translation>Escala de las barras</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>Guardar el gráfico…</translation>
    </message>
    <message>
        <source>Chart or table (%1)</source>
        <translation>Gráfico o tabla (%1)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ChartSaver</name>
    <message>
        <source>cycle of %1</source>
        <translation>ciclo del %1</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Figures as CSV (*.csv)</source>
        <translation>Cifras como CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CheckCard</name>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Check this again</source>
        <translation>Volver a comprobar esto</translation>
    </message>
    <message>
        <source>Open the page for it</source>
        <translation>Abrir la página correspondiente</translation>
    </message>
    <message>
        <source>choose one to see what it means</source>
        <translation>elija una para ver qué significa</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Observado: %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CloudSection</name>
    <message>
        <source>Commercial</source>
        <translation>Comercial</translation>
    </message>
    <message>
        <source>US Government GCC</source>
        <translation>Gobierno de EE. UU. GCC</translation>
    </message>
    <message>
        <source>US Government GCC High</source>
        <translation>Gobierno de EE. UU. GCC High</translation>
    </message>
    <message>
        <source>US Department of Defense</source>
        <translation>Departamento de Defensa de EE. UU.</translation>
    </message>
    <message>
        <source>Global: nearest</source>
        <translation>Global: más cercana</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Unión Europea</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>C&amp;loud</source>
        <translation>N&amp;ube</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Región</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ColumnChooser</name>
    <message>
        <source>Search columns</source>
        <translation>Buscar columnas</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln column(s)</source>
        <translation>
            <numerusform>Buscar en %Ln columna</numerusform>
            <numerusform>Buscar en %Ln columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Restablecer columnas</translation>
    </message>
    <message>
        <source>The usual columns in their usual order and width</source>
        <translation>Las columnas habituales con su orden y ancho habituales</translation>
    </message>
    <message>
        <source>Fit widths</source>
        <translation>Ajustar anchos</translation>
    </message>
    <message>
        <source>As wide as headers and visible rows need</source>
        <translation>Tan anchas como requieran los encabezados y las filas visibles</translation>
    </message>
    <message>
        <source>stays in view</source>
        <translation>siempre visible</translation>
    </message>
    <message>
        <source>sorted</source>
        <translation>ordenado</translation>
    </message>
    <message>
        <source>sorted %1</source>
        <comment>place in the order</comment>
        <translation>ordenado %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Space shows or hides a column; Alt+Up and Alt+Down move it.</source>
        <translation>La barra espaciadora muestra u oculta una columna; Alt+Flecha arriba y Alt+Flecha abajo la mueven.</translation>
    </message>
    <message numerus="yes">
        <source>Shown, in this order (%Ln)</source>
        <translation>
            <numerusform>Mostradas, en este orden (%Ln)</numerusform>
            <numerusform>Mostradas, en este orden (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown (%Ln)</source>
        <translation>
            <numerusform>No mostradas (%Ln)</numerusform>
            <numerusform>No mostradas (%Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Search commands, tenants, profiles and devices</source>
        <translation>Buscar comandos, inquilinos, perfiles y dispositivos</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CompareDialog</name>
    <message>
        <source>Compare profiles</source>
        <translation>Comparar perfiles</translation>
    </message>
    <message>
        <source>Left profile</source>
        <translation>Perfil izquierdo</translation>
    </message>
    <message>
        <source>Right profile</source>
        <translation>Perfil derecho</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>Parámetros que difieren</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Devices by band</source>
        <translation>Dispositivos por banda</translation>
    </message>
    <message>
        <source>From the left profile (rows) to the right one; press a cell to list its devices</source>
        <translation>Del perfil izquierdo (filas) al derecho; presione una celda para enumerar sus dispositivos</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Band</source>
        <comment>of a device</comment>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Devices that differ</source>
        <translation>Dispositivos que difieren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Qué se compara</translation>
    </message>
    <message>
        <source>Export the devices…</source>
        <translation>Exportar los dispositivos…</translation>
    </message>
    <message>
        <source>List in Devices</source>
        <translation>Ver en Dispositivos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Differ between %1</source>
        <translation>Difieren entre %1</translation>
    </message>
    <message>
        <source>“%1” has a fault and cannot be compared.</source>
        <translation>“%1” tiene un error y no se puede comparar.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Puntuación media</translation>
    </message>
    <message>
        <source>Median score</source>
        <translation>Puntuación mediana</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>Percentil 95</translation>
    </message>
    <message>
        <source>Both score alike.</source>
        <translation>Ambos puntúan igual.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) differ.</source>
        <translation>
            <numerusform>%Ln parámetro difiere.</numerusform>
            <numerusform>%Ln parámetros difieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) change band.</source>
        <translation>
            <numerusform>%Ln dispositivo cambia de banda.</numerusform>
            <numerusform>%Ln dispositivos cambian de banda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) differ in points.</source>
        <translation>
            <numerusform>%Ln dispositivo difiere en puntos.</numerusform>
            <numerusform>%Ln dispositivos difieren en puntos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are listed here.</source>
        <translation>
            <numerusform>Aquí figura el primero.</numerusform>
            <numerusform>Aquí figuran los primeros %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>profiles</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bands, profiles</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Compare with a profile file</source>
        <translation>Comparar con un archivo de perfiles</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Perfiles (*.json)</translation>
    </message>
    <message>
        <source>Export the devices that differ</source>
        <translation>Exportar los dispositivos que difieren</translation>
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
        <translation>Dirección de inicio de sesión</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>Token audience</source>
        <translation>Audiencia del token</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>Punto de conexión de token</translation>
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
        <translation>vacío: según el sistema</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Usuario del proxy</translation>
    </message>
    <message>
        <source>empty: the proxy asks for none</source>
        <translation>vacío: el proxy no lo pide</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>empty: keep the one that is stored</source>
        <translation>vacío: conservar la guardada</translation>
    </message>
    <message>
        <source>PEM file; empty: the system&apos;s authorities</source>
        <translation>Archivo PEM; vacío: las entidades del sistema</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>Entidad propia</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Entidad de certificación</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ConnectionTrial</name>
    <message>
        <source>Testing the connection</source>
        <translation>Probando la conexión</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>Se canceló la prueba.</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Cancelar la prueba</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Signs in and reads a few devices; nothing is saved.</source>
        <translation>Inicia sesión y lee algunos dispositivos; no se guarda nada.</translation>
    </message>
    <message>
        <source>It does not work: %1</source>
        <translation>No funciona: %1</translation>
    </message>
    <message>
        <source>It works, with a warning: %1</source>
        <translation>Funciona, con una advertencia: %1</translation>
    </message>
    <message numerus="yes">
        <source>It works, with this warning and %Ln more: %1</source>
        <translation>
            <numerusform>Funciona, con esta advertencia y %Ln más: %1</numerusform>
            <numerusform>Funciona, con esta advertencia y %Ln más: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It works: the application can sign in and read what is needed.</source>
        <translation>Funciona: la aplicación puede iniciar sesión y leer lo necesario.</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Observado: %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ConsentCard</name>
    <message>
        <source>Admin consent</source>
        <translation>Consentimiento del administrador</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el vínculo</translation>
    </message>
    <message>
        <source>The consent link is on the clipboard.</source>
        <translation>El vínculo de consentimiento está en el Portapapeles.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Abrir en el navegador</translation>
    </message>
    <message>
        <source>Wait for the grant</source>
        <translation>Esperar la concesión</translation>
    </message>
    <message numerus="yes">
        <source>Looks into a fresh token every %Ln second(s) until the needed permissions are there</source>
        <translation>
            <numerusform>Examina un token nuevo cada segundo hasta que estén los permisos necesarios</numerusform>
            <numerusform>Examina un token nuevo cada %Ln segundos hasta que estén los permisos necesarios</numerusform>
        </translation>
    </message>
    <message>
        <source>A Cloud Application, Application, Privileged Role or Global Administrator may grant it. It grants what the app registration lists and may replace an earlier grant.</source>
        <translation>Puede concederlo un Administrador de aplicaciones en la nube, de aplicaciones, de roles con privilegios o global. Concede lo que enumera el registro de aplicación y puede sustituir una concesión anterior.</translation>
    </message>
    <message numerus="yes">
        <source>Looks again in %Ln second(s).</source>
        <translation>
            <numerusform>Vuelve a mirar en %Ln segundo.</numerusform>
            <numerusform>Vuelve a mirar en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetches a fresh token…</source>
        <translation>Obteniendo un token nuevo…</translation>
    </message>
    <message>
        <source>The permissions have arrived; run the checks once more.</source>
        <translation>Los permisos han llegado; vuelva a ejecutar las comprobaciones.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CoverageBars</name>
    <message>
        <source>Devices without data, by field</source>
        <translation>Dispositivos sin datos, por campo</translation>
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
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copies the whole list as a table.</source>
        <translation>Copia la lista completa como tabla.</translation>
    </message>
    <message>
        <source>Copy the list of CVEs</source>
        <translation>Copiar la lista de CVE</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export the list of CVEs</source>
        <translation>Exportar la lista de CVE</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Ask for the CVEs of this device</source>
        <translation>Consultar las CVE de este dispositivo</translation>
    </message>
    <message>
        <source>Asks Defender for the vulnerabilities of this device now. The answer is shown only, not stored.</source>
        <translation>Consulta a Defender ahora las vulnerabilidades de este dispositivo. La respuesta solo se muestra, no se guarda.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>CVEs of the device</source>
        <translation>CVE del dispositivo</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
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
            <numerusform>Cuenta %1 de %Ln</numerusform>
            <numerusform>Cuentan %1 de %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>Los %Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer lines</source>
        <translation>Menos líneas</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CvesExporter</name>
    <message>
        <source>CVEs as CSV…</source>
        <translation>CVE como CSV…</translation>
    </message>
    <message>
        <source>CVEs as JSON…</source>
        <translation>CVE como JSON…</translation>
    </message>
    <message>
        <source>Software as CSV…</source>
        <translation>Software como CSV…</translation>
    </message>
    <message>
        <source>Software as JSON…</source>
        <translation>Software como JSON…</translation>
    </message>
    <message>
        <source>Patch plan as CSV…</source>
        <translation>Plan de parches como CSV…</translation>
    </message>
    <message>
        <source>Patch plan as JSON…</source>
        <translation>Plan de parches como JSON…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
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
        <translation>El más alto de todos los dispositivos</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Of the record with the highest CVSS</source>
        <translation>La del registro con el CVSS más alto</translation>
    </message>
    <message>
        <source>Exploit</source>
        <translation>Exploit</translation>
    </message>
    <message>
        <source>Whether any record says that an exploit is known</source>
        <translation>Si algún registro indica que se conoce un exploit</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Devices with sufficient data that have it</source>
        <translation>Dispositivos con datos suficientes que la tienen</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contados</translation>
    </message>
    <message>
        <source>Devices on which it counts under the profile</source>
        <translation>Dispositivos en los que cuenta con el perfil</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>By how much exact scores would fall in all if it alone were fixed everywhere</source>
        <translation>Cuánto bajarían en total las puntuaciones exactas si solo esta se corrigiera en todas partes</translation>
    </message>
    <message>
        <source>Band drops</source>
        <translation>Bajadas de banda</translation>
    </message>
    <message>
        <source>Devices that would get a lower band</source>
        <translation>Dispositivos que pasarían a una banda más baja</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CycleCard</name>
    <message>
        <source>Cycle shown</source>
        <translation>Ciclo mostrado</translation>
    </message>
    <message>
        <source>Last cycle</source>
        <translation>Último ciclo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>duration of a cycle</comment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Vulnerabilities from</source>
        <translation>Vulnerabilidades de</translation>
    </message>
    <message>
        <source>Scored with</source>
        <translation>Puntuado con</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unusual was seen.</source>
        <translation>No se observó nada inusual.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CycleLogModel</name>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>duration of a cycle</comment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Vulnerabilities from</source>
        <translation>Vulnerabilidades de</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CycleNotes</name>
    <message>
        <source>Cycle</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>Select a cycle to read its notes in full.</source>
        <translation>Seleccione un ciclo para leer sus notas completas.</translation>
    </message>
    <message>
        <source>Notes of the cycle</source>
        <translation>Notas del ciclo</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>Ejecutar el diagnóstico</translation>
    </message>
    <message>
        <source>Copy the notes</source>
        <translation>Copiar las notas</translation>
    </message>
    <message>
        <source>Cycle of %1</source>
        <translation>Ciclo del %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>duration of a cycle</comment>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Without CVEs</source>
        <translation>Sin CVE</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Vulnerabilidades</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>Sin notas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CyclesPart</name>
    <message>
        <source>Cycles</source>
        <translation>Ciclos</translation>
    </message>
    <message>
        <source>every poll of this tenant, newest first</source>
        <translation>cada sondeo de este inquilino, el más reciente primero</translation>
    </message>
    <message>
        <source>%1 has not been polled yet.</source>
        <translation>%1 aún no se ha sondeado.</translation>
    </message>
    <message>
        <source>Every poll of it will stand here, with what went wrong and what is worth knowing.</source>
        <translation>Aquí aparecerá cada sondeo, con lo que salió mal y lo que conviene saber.</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>Sondear ahora</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DateLine</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Elegir en un calendario</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Elegir en un calendario (Alt+Flecha abajo)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DeviceBar</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DeviceCvesModel</name>
    <message>
        <source>Not told</source>
        <comment>software</comment>
        <translation>No indicado</translation>
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
        <translation>Versión</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualización</translation>
    </message>
    <message>
        <source>Whether it counts is not known.</source>
        <translation>No se sabe si cuenta.</translation>
    </message>
    <message>
        <source>It counts under the profile shown.</source>
        <translation>Cuenta con el perfil mostrado.</translation>
    </message>
    <message>
        <source>It does not count under the profile shown.</source>
        <translation>No cuenta con el perfil mostrado.</translation>
    </message>
    <message>
        <source>Click: all devices with %1. %2</source>
        <translation>Clic: todos los dispositivos con %1. %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DevicePane</name>
    <message>
        <source>No device matches.</source>
        <translation>Ningún dispositivo coincide.</translation>
    </message>
    <message>
        <source>Change the words of the filter, or take it away to see the whole fleet.</source>
        <translation>Cambie las palabras del filtro o quítelo para ver toda la flota.</translation>
    </message>
    <message>
        <source>Show all devices</source>
        <translation>Mostrar todos los dispositivos</translation>
    </message>
    <message>
        <source>The last cycle had no devices.</source>
        <translation>El último ciclo no tenía dispositivos.</translation>
    </message>
    <message>
        <source>Defender named none. The doctor tells whether the application may read them.</source>
        <translation>Defender no nombró ninguno. El diagnóstico indica si la aplicación puede leerlos.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DeviceScope</name>
    <message>
        <source>Filter the devices that count</source>
        <translation>Filtrar los dispositivos que cuentan</translation>
    </message>
    <message>
        <source>All devices; or a filter, for example %1</source>
        <translation>Todos los dispositivos; o un filtro, por ejemplo %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Until then all devices count.</source>
        <translation>Hasta entonces cuentan todos los dispositivos.</translation>
    </message>
    <message>
        <source>Until then those of “%1” count: %2.</source>
        <comment>a filter; how many devices</comment>
        <translation>Hasta entonces cuentan los de “%1”: %2.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DeviceStory</name>
    <message>
        <source>As the service told last, on %1. Of the cycle of %2, which is shown, only the numbers above are kept.</source>
        <translation>Según lo último que indicó el servicio, el %1. Del ciclo mostrado, del %2, solo se conservan los números de arriba.</translation>
    </message>
    <message>
        <source>As the service told on %1.</source>
        <translation>Según lo que indicó el servicio el %1.</translation>
    </message>
    <message>
        <source>The vulnerability source has told nothing about this device.</source>
        <translation>El origen de vulnerabilidades no ha indicado nada sobre este dispositivo.</translation>
    </message>
    <message>
        <source>No vulnerability records are kept: the tenant&apos;s settings name no source for them.</source>
        <translation>No se conservan registros de vulnerabilidades: la configuración del inquilino no nombra ningún origen para ellos.</translation>
    </message>
    <message>
        <source>No vulnerability records of this tenant are kept yet. The next poll that reads them will keep them.</source>
        <translation>Aún no se conservan registros de vulnerabilidades de este inquilino. Los conservará el próximo sondeo que los lea.</translation>
    </message>
    <message>
        <source>As the service answered at %1; not stored. This list names no software and no update.</source>
        <translation>Según lo que respondió el servicio a las %1; no se guarda. Esta lista no nombra software ni actualizaciones.</translation>
    </message>
    <message>
        <source>It is of now, not of the cycle shown.</source>
        <translation>Es de ahora, no del ciclo mostrado.</translation>
    </message>
    <message>
        <source>The devices of the demo are invented: no portal has them.</source>
        <translation>Los dispositivos de la demostración son inventados: ningún portal los tiene.</translation>
    </message>
    <message>
        <source>Export the CVEs of the device</source>
        <translation>Exportar las CVE del dispositivo</translation>
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
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copiar celda</translation>
    </message>
    <message>
        <source>Text, tab-separated</source>
        <translation>Texto, separado por tabuladores</translation>
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
        <translation>Ocultar la columna “%1”</translation>
    </message>
    <message>
        <source>Fit widths</source>
        <translation>Ajustar anchos</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <source>Copy rows as</source>
        <translation>Copiar filas como</translation>
    </message>
    <message>
        <source>Copy cell as</source>
        <translation>Copiar celda como</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DevicesPage</name>
    <message>
        <source>Band: %1</source>
        <translation>Banda: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Stay in %1 (edited profile)</source>
        <comment>band</comment>
        <translation>Permanecen en %1 (perfil editado)</translation>
    </message>
    <message>
        <source>%1 → %2 (edited profile)</source>
        <comment>from band to band</comment>
        <translation>%1 → %2 (perfil editado)</translation>
    </message>
    <message>
        <source>%1 before the edit</source>
        <comment>band</comment>
        <translation>%1 antes de la edición</translation>
    </message>
    <message>
        <source>%1 after the edit</source>
        <comment>band</comment>
        <translation>%1 después de la edición</translation>
    </message>
    <message>
        <source>Score changes (edited profile)</source>
        <translation>Cambia la puntuación (perfil editado)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DistributionCard</name>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Show devices by</source>
        <translation>Mostrar dispositivos por</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>logarithmic scale</comment>
        <translation>Log</translation>
    </message>
    <message>
        <source>Scale of the bars</source>
        <translation>Escala de las barras</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show before and after as</source>
        <translation>Mostrar antes y después como</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>editing</comment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <comment>editing</comment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Share before</source>
        <translation>Proporción antes</translation>
    </message>
    <message>
        <source>Share after</source>
        <translation>Proporción después</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Before (dashed) and after</source>
        <translation>Antes (discontinua) y después</translation>
    </message>
    <message>
        <source>Devices by band before and after</source>
        <translation>Dispositivos por banda antes y después</translation>
    </message>
    <message>
        <source>Devices by score before and after</source>
        <translation>Dispositivos por puntuación antes y después</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>Todos los dispositivos</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DoctorExport</name>
    <message>
        <source>The note is on the clipboard. It holds no secret.</source>
        <translation>La nota está en el Portapapeles. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Note in Markdown (*.md)</source>
        <translation>Nota en Markdown (*.md)</translation>
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
        <translation>En espera</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DoctorPage</name>
    <message>
        <source>Run the checks</source>
        <translation>Ejecutar las comprobaciones</translation>
    </message>
    <message>
        <source>The checks were cancelled; those that were not reached are marked.</source>
        <translation>Se cancelaron las comprobaciones; las que no se alcanzaron están marcadas.</translation>
    </message>
    <message>
        <source>The connection of %1 has not been checked yet.</source>
        <translation>La conexión de %1 aún no se ha comprobado.</translation>
    </message>
    <message>
        <source>The doctor tries every link from the settings to the data, with at most twelve calls, and says which one is broken and what mends it.</source>
        <translation>El diagnóstico prueba cada eslabón, desde la configuración hasta los datos, con doce llamadas como máximo, e indica cuál está roto y cómo se corrige.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DraftBar</name>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Your edits and the profile in use, side by side</source>
        <translation>Sus cambios y el perfil en uso, uno junto a otro</translation>
    </message>
    <message>
        <source>Move onto it</source>
        <translation>Trasladar a este</translation>
    </message>
    <message>
        <source>What you changed is changed in the profile now in use; all else is as it is there</source>
        <translation>Lo que usted cambió se cambia en el perfil que ahora está en uso; todo lo demás queda como está allí</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Back to the profile in use; undo brings the draft back</source>
        <translation>Vuelve al perfil en uso; Deshacer recupera el borrador</translation>
    </message>
    <message>
        <source>Draft of %1 restored.</source>
        <translation>Borrador del %1 restaurado.</translation>
    </message>
    <message>
        <source>The profile in use is another one than when you began, which was “%1” (%2).</source>
        <translation>El perfil en uso es otro que cuando empezó; entonces era “%1” (%2).</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>The edits stay as they are, compared with the profile now in use</source>
        <translation>Los cambios quedan como están, comparados con el perfil que ahora está en uso</translation>
    </message>
    <message>
        <source>The draft cannot be kept: %1</source>
        <translation>No se puede conservar el borrador: %1</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <comment>time of day</comment>
        <translation>Borrador guardado a las %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DraftSession</name>
    <message>
        <source>Draft of %1 restored</source>
        <translation>Borrador del %1 restaurado</translation>
    </message>
    <message>
        <source>Locks restored</source>
        <translation>Bloqueos restaurados</translation>
    </message>
    <message>
        <source>Changes moved onto “%1”</source>
        <translation>Cambios trasladados a “%1”</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>Instantánea %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::EditedChip</name>
    <message>
        <source>Show all figures as in use</source>
        <translation>Mostrar todas las cifras según el perfil en uso</translation>
    </message>
    <message>
        <source>Show all figures as in use; the edit stays in Tuning</source>
        <translation>Mostrar todas las cifras según el perfil en uso; la edición permanece en Ajuste</translation>
    </message>
    <message>
        <source>Edited profile, not saved</source>
        <translation>Perfil editado, no guardado</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Edited profile, not saved; some figures are under it. Press to go to Tuning</source>
        <translation>Perfil editado, no guardado; algunas cifras corresponden a él. Presione para ir a Ajuste</translation>
    </message>
    <message>
        <source>Edited profile, not saved. Press to go to Tuning</source>
        <translation>Perfil editado, no guardado. Presione para ir a Ajuste</translation>
    </message>
    <message>
        <source>%1 %2 is edited from %3 %4 and not saved. Figures are those in use, unless before and after stand side by side. Press to go to Tuning.</source>
        <comment>name, hash, name, hash</comment>
        <translation>%1 %2 es una edición no guardada de %3 %4. Las cifras son las del perfil en uso, salvo donde antes y después aparecen uno junto a otro. Presione para ir a Ajuste.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::EffectCard</name>
    <message>
        <source>Most effect first</source>
        <translation>Mayor efecto primero</translation>
    </message>
    <message>
        <source>CVEs</source>
        <translation>CVE</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Show by effect</source>
        <translation>Mostrar por efecto</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>Qué dispositivos</translation>
    </message>
    <message>
        <source>Shows the devices that have what is chosen; Enter in the table does the same</source>
        <translation>Muestra los dispositivos que tienen lo elegido; Entrar en la tabla hace lo mismo</translation>
    </message>
    <message>
        <source>CVEs by effect</source>
        <translation>CVE por efecto</translation>
    </message>
    <message>
        <source>Software by effect</source>
        <translation>Software por efecto</translation>
    </message>
    <message>
        <source>if it alone were updated everywhere</source>
        <translation>si solo eso se actualizara en todas partes</translation>
    </message>
    <message>
        <source>if it alone were fixed everywhere</source>
        <translation>si solo eso se corrigiera en todas partes</translation>
    </message>
    <message>
        <source>The source of these records does not name the software that has the CVEs. Records read in bulk or from export files name it; the CVEs are told without.</source>
        <translation>El origen de estos registros no nombra el software que tiene las CVE. Los registros leídos de forma masiva o desde archivos de exportación sí lo nombran; las CVE se indican sin él.</translation>
    </message>
    <message>
        <source>No device that is counted has a CVE.</source>
        <translation>Ningún dispositivo contado tiene una CVE.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::EffectsCard</name>
    <message>
        <source>Most effect first</source>
        <translation>Mayor efecto primero</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>CVEs</source>
        <translation>CVE</translation>
    </message>
    <message>
        <source>Show by effect</source>
        <translation>Mostrar por efecto</translation>
    </message>
    <message>
        <source>All, and the patch plan</source>
        <translation>Todo, y el plan de parches</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Counted CVEs</source>
        <translation>CVE contadas</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Band drops</source>
        <translation>Bajadas de banda</translation>
    </message>
    <message>
        <source>CVE</source>
        <translation>CVE</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Cuenta en</translation>
    </message>
    <message>
        <source>Software by effect</source>
        <translation>Software por efecto</translation>
    </message>
    <message>
        <source>CVEs by effect</source>
        <translation>CVE por efecto</translation>
    </message>
    <message>
        <source>What CVEs and software weigh is told of the newest cycle only.</source>
        <translation>Lo que pesan las CVE y el software solo se indica para el ciclo más reciente.</translation>
    </message>
    <message>
        <source>The vulnerability records cannot be read: %1</source>
        <translation>No se pueden leer los registros de vulnerabilidades: %1</translation>
    </message>
    <message>
        <source>Reading the vulnerability records…</source>
        <translation>Leyendo los registros de vulnerabilidades…</translation>
    </message>
    <message>
        <source>No vulnerability records are kept of this tenant, so it is not known which CVEs and which software weigh most. Their page tells why.</source>
        <translation>No se conservan registros de vulnerabilidades de este inquilino, así que no se sabe qué CVE y qué software pesan más. Su página indica el motivo.</translation>
    </message>
    <message>
        <source>The source of these records does not name the software that has the CVEs.</source>
        <translation>El origen de estos registros no nombra el software que tiene las CVE.</translation>
    </message>
    <message>
        <source>No device that is counted has a CVE.</source>
        <translation>Ningún dispositivo contado tiene una CVE.</translation>
    </message>
    <message>
        <source>if it alone were fixed everywhere</source>
        <translation>si solo eso se corrigiera en todas partes</translation>
    </message>
    <message numerus="yes">
        <source>if fixed everywhere; the CVEs of %Ln device(s) with sufficient data are unknown</source>
        <translation>
            <numerusform>si se corrigiera en todas partes; las CVE de %Ln dispositivo con datos suficientes son desconocidas</numerusform>
            <numerusform>si se corrigiera en todas partes; las CVE de %Ln dispositivos con datos suficientes son desconocidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::Exporter</name>
    <message>
        <source>CSV of the devices shown…</source>
        <translation>CSV de los dispositivos mostrados…</translation>
    </message>
    <message>
        <source>CSV of all devices…</source>
        <translation>CSV de todos los dispositivos…</translation>
    </message>
    <message>
        <source>JSON of all devices…</source>
        <translation>JSON de todos los dispositivos…</translation>
    </message>
    <message>
        <source>CSV begins with a byte order mark</source>
        <translation>El CSV empieza con una marca de orden de bytes (BOM)</translation>
    </message>
    <message>
        <source>CSV guards against formulas</source>
        <translation>Proteger el CSV contra fórmulas</translation>
    </message>
    <message>
        <source>Some spreadsheets read UTF-8 only with it.</source>
        <translation>Algunas hojas de cálculo solo leen UTF-8 con ella.</translation>
    </message>
    <message numerus="yes">
        <source>CSV of the %Ln device(s) shown…</source>
        <translation>
            <numerusform>CSV del %Ln dispositivo mostrado…</numerusform>
            <numerusform>CSV de los %Ln dispositivos mostrados…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export devices</source>
        <translation>Exportar dispositivos</translation>
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
        <translation>CSV para hojas de cálculo de este país</translation>
    </message>
    <message>
        <source>A semicolon between cells and a comma in figures, as spreadsheets expect them here.</source>
        <translation>Punto y coma entre celdas y coma en las cifras, como los esperan aquí las hojas de cálculo.</translation>
    </message>
    <message numerus="yes">
        <source>CSV of the %Ln device(s) selected…</source>
        <translation>
            <numerusform>CSV del %Ln dispositivo seleccionado…</numerusform>
            <numerusform>CSV de los %Ln dispositivos seleccionados…</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>Only the shown columns</source>
        <translation>Solo las columnas mostradas</translation>
    </message>
    <message>
        <source>In the table&apos;s order, and after them the profile, its hash and the time of the data. Otherwise all columns, also those that the table does not have. JSON tells the profile and the time at its head; otherwise it holds all of each score.</source>
        <translation>En el orden de la tabla y, después, el perfil, su hash y la fecha de los datos. De lo contrario, todas las columnas, también las que la tabla no tiene. JSON indica el perfil y la fecha al principio; de lo contrario, contiene todo de cada puntuación.</translation>
    </message>
    <message>
        <source>Files carry the profile %1 with the hash %2, as of %3. What ends in “Before” is of %4. Nothing is saved or published by this.</source>
        <comment>name, hash, time, hash</comment>
        <translation>Los archivos llevan el perfil %1 con el hash %2, a fecha de %3. Lo que termina en “Before” corresponde a %4. Con esto no se guarda ni se publica nada.</translation>
    </message>
    <message numerus="yes">
        <source>JSON of the %Ln device(s) shown…</source>
        <translation>
            <numerusform>JSON del %Ln dispositivo mostrado…</numerusform>
            <numerusform>JSON de los %Ln dispositivos mostrados…</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON of the devices shown…</source>
        <translation>JSON de los dispositivos mostrados…</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln shown column(s)</source>
        <translation>
            <numerusform>Solo la %Ln columna mostrada</numerusform>
            <numerusform>Solo las %Ln columnas mostradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>JSON of the %Ln device(s) selected…</source>
        <translation>
            <numerusform>JSON del %Ln dispositivo seleccionado…</numerusform>
            <numerusform>JSON de los %Ln dispositivos seleccionados…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::FileDialog</name>
    <message>
        <source>The folder %1 does not answer.</source>
        <translation>La carpeta %1 no responde.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::FilterChips</name>
    <message>
        <source>Conditions of the filter</source>
        <translation>Condiciones del filtro</translation>
    </message>
    <message>
        <source>Condition %1; press to take it away</source>
        <translation>Condición %1; presione para quitarla</translation>
    </message>
    <message>
        <source>Take this limit away</source>
        <translation>Quitar este límite</translation>
    </message>
    <message>
        <source>Only %1; press to take the limit away</source>
        <translation>Solo %1; presione para quitar el límite</translation>
    </message>
</context>
<context>
    <name>Trustgauge::FilterLine</name>
    <message>
        <source>Filter devices</source>
        <translation>Filtrar dispositivos</translation>
    </message>
    <message>
        <source>Filter by name, group, tag, OS, band… or risk &gt;= medium, lastSeen &lt; ago(7d), -lab</source>
        <translation>Filtrar por nombre, grupo, etiqueta, SO, banda… o risk &gt;= medium, lastSeen &lt; ago(7d), -lab</translation>
    </message>
    <message>
        <source>Every word must occur somewhere in the device. “two words” in quotes count as one, -word must not occur, field:value looks into one field. Conditions such as risk &gt;= medium are joined by and, or, not; Help has examples.</source>
        <translation>Cada palabra debe aparecer en algún lugar del dispositivo. “dos palabras” entre comillas cuentan como una, -palabra no debe aparecer, campo:valor busca en un solo campo. Las condiciones como risk &gt;= medium se unen con and, or, not; la Ayuda tiene ejemplos.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::FilterPopup</name>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>list of texts</source>
        <translation>lista de textos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: kind of value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>contains the whole word</source>
        <translation>contiene la palabra completa</translation>
    </message>
    <message>
        <source>contains one of the whole words</source>
        <translation>contiene una de las palabras completas</translation>
    </message>
    <message>
        <source>contains all of the whole words</source>
        <translation>contiene todas las palabras completas</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>empieza con</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>termina con</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>es uno de</translation>
    </message>
    <message>
        <source>from .. to, both included</source>
        <translation>de .. a, ambos incluidos</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>expresión regular</translation>
    </message>
    <message>
        <source>the same in any case</source>
        <translation>igual, sin distinguir mayúsculas de minúsculas</translation>
    </message>
    <message>
        <source>exactly the same</source>
        <translation>exactamente igual</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no conocido</translation>
    </message>
    <message>
        <source>is not known, or empty</source>
        <translation>no es conocido o está vacío</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>es conocido</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Sugerencias</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>completion, its place, how many</comment>
        <translation>%1, %2 de %3</translation>
    </message>
</context>
<context>
    <name>Trustgauge::FilterTools</name>
    <message>
        <source>Recent and saved filters (Alt+Down)</source>
        <translation>Filtros recientes y guardados (Alt+Flecha abajo)</translation>
    </message>
    <message>
        <source>Recent and saved filters</source>
        <translation>Filtros recientes y guardados</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>No filter was used yet</source>
        <translation>Aún no se ha usado ningún filtro</translation>
    </message>
    <message>
        <source>Recent filters</source>
        <translation>Filtros recientes</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Guardar este filtro…</translation>
    </message>
    <message>
        <source>Rename or delete saved filters…</source>
        <translation>Cambiar de nombre o eliminar filtros guardados…</translation>
    </message>
    <message>
        <source>Forget the recent filters</source>
        <translation>Olvidar los filtros recientes</translation>
    </message>
</context>
<context>
    <name>Trustgauge::FilterVerdict</name>
    <message>
        <source>Alt+Enter in the line does the same</source>
        <translation>Alt+Entrar en la línea hace lo mismo</translation>
    </message>
    <message>
        <source>Valid: %1.</source>
        <comment>filter: how many devices</comment>
        <translation>Válido: %1.</translation>
    </message>
    <message>
        <source>%1 Until then the table is not filtered by words: %2.</source>
        <comment>fault; devices</comment>
        <translation>%1 Hasta entonces, la tabla no se filtra por palabras: %2.</translation>
    </message>
    <message>
        <source>%1 The table still shows “%2”: %3.</source>
        <comment>fault; filter; how many devices</comment>
        <translation>%1 La tabla aún muestra “%2”: %3.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a word of the filter</comment>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Valid; reading from the store what it asks of…</source>
        <translation>Válido; leyendo del almacén lo que consulta…</translation>
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
        <translation>Puntúa cada dispositivo de un inquilino de Microsoft Defender para el acceso de confianza cero.</translation>
    </message>
    <message>
        <source>0 is trustworthy, 100 is high risk; every point is explained, and the weights are yours to tune.</source>
        <translation>0 es confiable, 100 es riesgo alto; cada punto se explica, y usted ajusta los pesos.</translation>
    </message>
    <message>
        <source>Try the demo tenant</source>
        <translation>Probar el inquilino de demostración</translation>
    </message>
    <message>
        <source>An invented fleet, served on this computer by a simulator. No Azure tenant and no permission is needed, and nothing is sent anywhere.</source>
        <translation>Una flota inventada, servida en este equipo por un simulador. No hace falta ningún inquilino de Azure ni ningún permiso, y no se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Iniciar la demostración</translation>
    </message>
    <message>
        <source>Connect a tenant</source>
        <translation>Conectar un inquilino</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Conectar…</translation>
    </message>
    <message>
        <source>Import a tenants file</source>
        <translation>Importar un archivo de inquilinos</translation>
    </message>
    <message>
        <source>A JSON file with one or many tenants, as another installation exports it. Secrets in it go to the keychain.</source>
        <translation>Un archivo JSON con uno o varios inquilinos, tal como lo exporta otra instalación. Los secretos que contenga van al llavero.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Give the tenant id, the client id and the secret of an app registration with %1.</source>
        <translation>Indique el id. de inquilino, el id. de cliente y el secreto de un registro de aplicación con %1.</translation>
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
        <translation>0 a 100; una puntuación más alta es un riesgo más alto</translation>
    </message>
    <message>
        <source>Whole days since the device was last seen, after the grace</source>
        <translation>Días completos desde que se vio el dispositivo por última vez, descontado el período de gracia</translation>
    </message>
    <message>
        <source>Distinct CVEs that reach the profile&apos;s CVSS threshold</source>
        <translation>CVE distintas que alcanzan el umbral CVSS del perfil</translation>
    </message>
    <message>
        <source>Share of the attainable points that could be judged</source>
        <translation>Proporción de los puntos alcanzables que se pudo juzgar</translation>
    </message>
    <message>
        <source>Only %1 of the points can be judged; the tenant asks for %2.</source>
        <translation>Solo se puede juzgar el %1 de los puntos; el inquilino exige el %2.</translation>
    </message>
    <message>
        <source>From the score under the profile in use to the one under the edited profile</source>
        <translation>De la puntuación con el perfil en uso a la puntuación con el perfil editado</translation>
    </message>
</context>
<context>
    <name>Trustgauge::GapLine</name>
    <message>
        <source>Run the doctor</source>
        <translation>Ejecutar el diagnóstico</translation>
    </message>
    <message>
        <source>This cycle is partial. %1</source>
        <translation>Este ciclo es parcial. %1</translation>
    </message>
    <message>
        <source>Unknown on half of the devices or more: %1.</source>
        <translation>Desconocido en la mitad de los dispositivos o más: %1.</translation>
    </message>
    <message>
        <source>What is missing is unknown, not safe: scores may be too low.</source>
        <translation>Lo que falta es desconocido, no seguro: las puntuaciones pueden ser demasiado bajas.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::GeneralSection</name>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>At login</source>
        <translation>Al iniciar sesión</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>The new language is used when Trustgauge is started again.</source>
        <translation>El nuevo idioma se usa al volver a iniciar Trustgauge.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Closing the window without a tray</source>
        <translation>Cerrar la ventana sin área de notificación</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Keep running, minimised</source>
        <translation>Seguir en ejecución, minimizado</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Where the desktop has a tray, Trustgauge goes on polling there</source>
        <translation>Si el escritorio tiene área de notificación, Trustgauge sigue sondeando allí</translation>
    </message>
    <message>
        <source>&amp;Closing without a tray</source>
        <translation>&amp;Cerrar sin área de notificación</translation>
    </message>
    <message>
        <source>&amp;Start Trustgauge when I log in</source>
        <translation>&amp;Iniciar Trustgauge cuando inicio sesión</translation>
    </message>
    <message>
        <source>It starts hidden in the tray and polls on schedule; where the desktop has no tray, it starts minimised.</source>
        <translation>Se inicia oculto en el área de notificación y sondea de forma programada; si el escritorio no tiene esa área, se inicia minimizado.</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>C&amp;ontraste alto</translation>
    </message>
    <message>
        <source>Used anyway where the desktop asks for high contrast</source>
        <translation>Se usa de todos modos cuando el escritorio pide contraste alto</translation>
    </message>
</context>
<context>
    <name>Trustgauge::GoalPanel</name>
    <message>
        <source>Trying every change of one weight…</source>
        <translation>Probando cada cambio de un peso…</translation>
    </message>
    <message>
        <source>Trying changes of several weights…</source>
        <translation>Probando cambios de varios pesos…</translation>
    </message>
    <message>
        <source>Trying every change of two weights…</source>
        <translation>Probando cada cambio de dos pesos…</translation>
    </message>
    <message>
        <source>Trying extreme weights…</source>
        <translation>Probando pesos extremos…</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>Goal for the devices above</source>
        <translation>Objetivo para los dispositivos de arriba</translation>
    </message>
    <message>
        <source>Share of the devices in percent</source>
        <translation>Proporción de los dispositivos en porcentaje</translation>
    </message>
    <message>
        <source> %</source>
        <comment>suffix of a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>band</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>in %1 or worse</source>
        <comment>band</comment>
        <translation>en %1 o peor</translation>
    </message>
    <message>
        <source>of these devices</source>
        <comment>at most 5 % of these devices</comment>
        <translation>de estos dispositivos</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>Puntuación máxima</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>How far the search has got</source>
        <translation>Hasta dónde ha llegado la búsqueda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the search</source>
        <translation>Cancelar la búsqueda</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Proposed changes</source>
        <translation>Cambios propuestos</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Bands of all devices under the proposal</source>
        <translation>Bandas de todos los dispositivos con la propuesta</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Adoptar</translation>
    </message>
    <message>
        <source>Set the sliders so, in one step; it is used once you save</source>
        <translation>Ajusta así los controles deslizantes, en un solo paso; se usa cuando guarde</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <comment>device</comment>
        <translation>%1 como máximo</translation>
    </message>
    <message>
        <source>A device at most (select one in Devices first)</source>
        <translation>Un dispositivo como máximo (seleccione antes uno en Dispositivos)</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <comment>device, score</comment>
        <translation>%1 como máximo %2</translation>
    </message>
    <message>
        <source>at most %1 %2</source>
        <comment>share, &apos;in High Risk&apos;</comment>
        <translation>como máximo %1 %2</translation>
    </message>
    <message>
        <source>at most %1 of %3 %2</source>
        <comment>share, &apos;in High Risk&apos;, a filter</comment>
        <translation>como máximo %1 de %3 %2</translation>
    </message>
    <message>
        <source>%1 % %2: %3 of %4 with sufficient data.</source>
        <comment>share, &apos;in High Risk&apos;, number, number</comment>
        <translation>%1 % %2: %3 de %4 con datos suficientes.</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <comment>score</comment>
        <translation>Ahora %1.</translation>
    </message>
    <message>
        <source>No device matches the filter.</source>
        <translation>Ningún dispositivo coincide con el filtro.</translation>
    </message>
    <message>
        <source>Now %1</source>
        <comment>a sentence</comment>
        <translation>Ahora %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln locked row(s) stay as they are.</source>
        <translation>
            <numerusform>%Ln fila bloqueada queda como está.</numerusform>
            <numerusform>%Ln filas bloqueadas quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sliders or their locks are others now: search again.</source>
        <translation>Los controles deslizantes o sus bloqueos ya son otros: busque de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>So far: %Ln point(s).</source>
        <translation>
            <numerusform>Hasta ahora: %Ln punto.</numerusform>
            <numerusform>Hasta ahora: %Ln puntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>None exists: whatever the weights that are not locked, this is not reached. Choose a goal that is less strict, unlock rows, or change what the thresholds count.</source>
        <translation>No existe: sean cuales sean los pesos no bloqueados, esto no se alcanza. Elija un objetivo menos estricto, desbloquee filas o cambie lo que cuentan los umbrales.</translation>
    </message>
    <message>
        <source>Cancelled; none was found until then.</source>
        <translation>Cancelado; hasta entonces no se encontró ninguno.</translation>
    </message>
    <message>
        <source>None found. The search cannot try everything, so one may exist. Choose a goal that is less strict, unlock rows, or change what the thresholds count.</source>
        <translation>No se encontró ninguno. La búsqueda no puede probarlo todo, así que puede existir. Elija un objetivo menos estricto, desbloquee filas o cambie lo que cuentan los umbrales.</translation>
    </message>
    <message>
        <source>The weights reach this already.</source>
        <translation>Los pesos ya lo alcanzan.</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. What was found until then reaches it with %Ln point(s) of change in all.</source>
        <translation>
            <numerusform>Cancelado. Lo encontrado hasta entonces lo alcanza con %Ln punto de cambio en total.</numerusform>
            <numerusform>Cancelado. Lo encontrado hasta entonces lo alcanza con %Ln puntos de cambio en total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The smallest change that reaches it: %Ln point(s) in all.</source>
        <translation>
            <numerusform>El cambio mínimo que lo alcanza: %Ln punto en total.</numerusform>
            <numerusform>El cambio mínimo que lo alcanza: %Ln puntos en total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The smallest change found that reaches it: %Ln point(s) in all.</source>
        <translation>
            <numerusform>El cambio mínimo encontrado que lo alcanza: %Ln punto en total.</numerusform>
            <numerusform>El cambio mínimo encontrado que lo alcanza: %Ln puntos en total.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) would change band.</source>
        <translation>
            <numerusform>%Ln dispositivo cambiaría de banda.</numerusform>
            <numerusform>%Ln dispositivos cambiarían de banda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would no longer have sufficient data.</source>
        <translation>
            <numerusform>%Ln de ellos dejaría de tener datos suficientes.</numerusform>
            <numerusform>%Ln de ellos dejarían de tener datos suficientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Then %1</source>
        <comment>a sentence</comment>
        <translation>Después %1</translation>
    </message>
    <message>
        <source>%1 (pillar)</source>
        <translation>%1 (pilar)</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Objetivo: %1</translation>
    </message>
    <message>
        <source>Taken over: the sliders show it. Undo goes back.</source>
        <translation>Adoptado: los controles deslizantes lo muestran. Deshacer lo revierte.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::GroupBars</name>
    <message>
        <source>Devices by group and band</source>
        <translation>Dispositivos por grupo y banda</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln device(s)</source>
        <comment>group</comment>
        <translation>
            <numerusform>%1: %Ln dispositivo</numerusform>
            <numerusform>%1: %Ln dispositivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::GroupsCard</name>
    <message>
        <source>no group</source>
        <translation>sin grupo</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>OS not told</source>
        <translation>SO no indicado</translation>
    </message>
    <message>
        <source>onboarding state not told</source>
        <translation>estado de incorporación no indicado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <comment>groups, tags</comment>
        <translation>
            <numerusform>%Ln valor más</numerusform>
            <numerusform>%Ln valores más</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices by group</source>
        <translation>Dispositivos por grupo</translation>
    </message>
    <message>
        <source>Show groups of devices as</source>
        <translation>Mostrar los grupos de dispositivos como</translation>
    </message>
    <message>
        <source>Group devices by</source>
        <translation>Agrupar dispositivos por</translation>
    </message>
    <message>
        <source>Device group</source>
        <translation>Grupo de dispositivos</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>OS platform</source>
        <translation>Plataforma del SO</translation>
    </message>
    <message>
        <source>Onboarding state</source>
        <translation>Estado de incorporación</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>logarithmic scale</comment>
        <translation>Log</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s); a device counts for each of its tags</source>
        <translation>
            <numerusform>%Ln etiqueta; un dispositivo cuenta en cada una de sus etiquetas</numerusform>
            <numerusform>%Ln etiquetas; un dispositivo cuenta en cada una de sus etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s), by band</source>
        <translation>
            <numerusform>%Ln valor, por banda</numerusform>
            <numerusform>%Ln valores, por banda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::GuideDialog</name>
    <message>
        <source>Register the application</source>
        <translation>Registrar la aplicación</translation>
    </message>
    <message>
        <source>Register an application</source>
        <translation>Registrar una aplicación</translation>
    </message>
    <message>
        <source>Copy the two ids</source>
        <translation>Copiar los dos id.</translation>
    </message>
    <message>
        <source>From the application&apos;s overview: Application (client) ID and Directory (tenant) ID, into the tenant&apos;s settings here. The object ID is not used.</source>
        <translation>De la página Información general de la aplicación: Id. de aplicación (cliente) e Id. de directorio (inquilino), en la configuración del inquilino aquí. El id. de objeto no se usa.</translation>
    </message>
    <message>
        <source>Choose the cloud and the interval</source>
        <translation>Elegir la nube y el intervalo</translation>
    </message>
    <message>
        <source>The cloud that the tenant lives in, and a poll interval of 10 to 1440 minutes.</source>
        <translation>La nube en la que está el inquilino y un intervalo de sondeo de 10 a 1440 minutos.</translation>
    </message>
    <message>
        <source>Create a client secret</source>
        <translation>Crear un secreto de cliente</translation>
    </message>
    <message>
        <source>API permissions, Add a permission, APIs my organization uses, WindowsDefenderATP, Application permissions. Needed. Delegated permissions do not work, as nobody signs in.</source>
        <translation>Permisos de API, Agregar un permiso, API usadas en mi organización, WindowsDefenderATP, Permisos de la aplicación. Necesario. Los permisos delegados no sirven, porque nadie inicia sesión.</translation>
    </message>
    <message>
        <source>In the same place. Needed.</source>
        <translation>En el mismo lugar. Necesario.</translation>
    </message>
    <message>
        <source>From Microsoft Cloud App Security. The vendor&apos;s guide asks for it; Trustgauge does not use it.</source>
        <translation>De Microsoft Cloud App Security. La guía del proveedor lo pide; Trustgauge no lo usa.</translation>
    </message>
    <message>
        <source>From Microsoft Cloud App Security, a write permission. The vendor&apos;s guide asks for it; Trustgauge does not use it.</source>
        <translation>De Microsoft Cloud App Security, un permiso de escritura. La guía del proveedor lo pide; Trustgauge no lo usa.</translation>
    </message>
    <message>
        <source>Grant admin consent</source>
        <translation>Conceder el consentimiento del administrador</translation>
    </message>
    <message>
        <source>API permissions, Grant admin consent, or the consent link of this page. Every row must then read Granted; each permission added later needs it again.</source>
        <translation>Permisos de API, Conceder consentimiento de administrador, o el vínculo de consentimiento de esta página. Después, cada fila debe indicar Concedido; cada permiso agregado más tarde lo necesita de nuevo.</translation>
    </message>
    <message>
        <source>Check the licence</source>
        <translation>Comprobar la licencia</translation>
    </message>
    <message>
        <source>Defender for Endpoint Plan 2 gives every source of the model; other plans lack some.</source>
        <translation>Defender for Endpoint Plan 2 ofrece todos los orígenes del modelo; a otros planes les faltan algunos.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A step is ticked off when the checks that show it pass. Run the checks after each change.</source>
        <translation>Un paso se marca cuando se superan las comprobaciones que lo demuestran. Ejecute las comprobaciones después de cada cambio.</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>a step</comment>
        <translation>%1, hecho</translation>
    </message>
    <message>
        <source>%1, still to do</source>
        <comment>a step</comment>
        <translation>%1, pendiente</translation>
    </message>
    <message>
        <source>Certificates &amp; secrets, New client secret: a description and an expiry. Copy the value at once, not the secret ID; it is shown only now. Note the expiry date in the tenant&apos;s settings here, to be reminded in time.</source>
        <translation>Certificados y secretos, Nuevo secreto de cliente: una descripción y una expiración. Copie el valor enseguida, no el id. de secreto; solo se muestra ahora. Anote la fecha de expiración en la configuración del inquilino aquí, para recibir un aviso a tiempo.</translation>
    </message>
    <message>
        <source>In the same place. Not needed for scoring; with it, a device&apos;s open alerts can be shown beside its score.</source>
        <translation>En el mismo lugar. No es necesario para la puntuación; con él se pueden mostrar las alertas abiertas de un dispositivo junto a su puntuación.</translation>
    </message>
    <message>
        <source>Microsoft Entra admin center, App registrations, New registration. Name: for instance Trustgauge. Accounts: this organizational directory only. Redirect address: %1 as Web, which the consent link comes back to. An Application Administrator may do this.</source>
        <translation>Centro de administración de Microsoft Entra, Registros de aplicaciones, Nuevo registro. Nombre: por ejemplo, Trustgauge. Cuentas: solo de este directorio organizativo. Dirección de redirección: %1 como Web, a la que vuelve el vínculo de consentimiento. Puede hacerlo un Administrador de aplicaciones.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::HealthBar</name>
    <message>
        <source>Run the doctor</source>
        <translation>Ejecutar el diagnóstico</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Qué falta</translation>
    </message>
</context>
<context>
    <name>Trustgauge::HelpDialog</name>
    <message>
        <source>What the score means</source>
        <translation>Qué significa la puntuación</translation>
    </message>
    <message>
        <source>Every device gets a score from 0 to 100. A higher score is a higher risk. The score is the sum of points from seven groups of signals, rounded once at the end; the breakdown on the Devices page shows the points of each group, and they add up exactly.</source>
        <translation>Cada dispositivo recibe una puntuación de 0 a 100. Una puntuación más alta es un riesgo más alto. La puntuación es la suma de los puntos de siete grupos de señales, redondeada una sola vez al final; el desglose de la página Dispositivos muestra los puntos de cada grupo, y suman exactamente.</translation>
    </message>
    <message>
        <source>How points come about</source>
        <translation>Cómo se obtienen los puntos</translation>
    </message>
    <message>
        <source>Two pillars share 100 points: %1 (%2 by default) and %3 (%4). In each group at most one indicator fires. Its weight, over the largest weights of the pillar&apos;s groups, times the pillar gives the points. The defaults are Trustgauge&apos;s own choice; tune them to yours.</source>
        <translation>Dos pilares se reparten 100 puntos: %1 (%2 de forma predeterminada) y %3 (%4). En cada grupo se activa un indicador como máximo. Su peso, dividido entre la suma de los pesos máximos de los grupos del pilar y multiplicado por el pilar, da los puntos. Los valores predeterminados son elección propia de Trustgauge; ajústelos a los suyos.</translation>
    </message>
    <message>
        <source>Critical CVEs count from CVSS %1; %2 of them reach the full weight. The age of a device is measured from the cycle&apos;s clock, less a grace of %3 hours.</source>
        <translation>Las CVE críticas cuentan a partir de CVSS %1; %2 de ellas alcanzan el peso completo. La antigüedad de un dispositivo se mide desde el reloj del ciclo, descontado un período de gracia de %3 horas.</translation>
    </message>
    <message>
        <source>Completeness: unknown is not safe</source>
        <translation>Completitud: desconocido no es seguro</translation>
    </message>
    <message>
        <source>Completeness is the share of the attainable points that could be judged. A device below the tenant&apos;s floor is marked “%1” and left out of bands, charts and averages; it keeps its score in the table and in exports.</source>
        <translation>La completitud es la proporción de los puntos alcanzables que se pudo juzgar. Un dispositivo por debajo del mínimo del inquilino se marca como “%1” y se omite en las bandas, los gráficos y los promedios; conserva su puntuación en la tabla y en las exportaciones.</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Copy the selected devices</source>
        <translation>Copiar los dispositivos seleccionados</translation>
    </message>
    <message>
        <source>Trustgauge help</source>
        <translation>Ayuda de Trustgauge</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>When a connection does not work</source>
        <translation>Cuando una conexión no funciona</translation>
    </message>
    <message>
        <source>Doctor tries every link from the settings to the data and names the one that is broken. Note when a client secret expires in the tenant&apos;s settings: you are reminded 30, 14, 7 and 1 days before. “Replace the secret” tries the new one before the old one goes.</source>
        <translation>El diagnóstico prueba cada eslabón, desde la configuración hasta los datos, y nombra el que está roto. Anote en la configuración del inquilino cuándo expira un secreto de cliente: recibirá un aviso 30, 14, 7 y 1 días antes. “Reemplazar el secreto” prueba el nuevo antes de que desaparezca el anterior.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Polling goes on from the tray when the window is closed; where the desktop has no tray, closing asks. The mark on the tray&apos;s icon is a tick when all is well, one to three bars for the worst band of a device from Moderate Risk up, an exclamation mark for a partial cycle, a cross for a poll that failed. Quit ends the program and cancels a cycle that runs.</source>
        <translation>El sondeo continúa desde el área de notificación cuando se cierra la ventana; si el escritorio no la tiene, al cerrar se pregunta. La marca del icono es una marca de verificación si todo va bien, de una a tres barras para la peor banda de un dispositivo a partir de Riesgo moderado, un signo de exclamación para un ciclo parcial y una cruz para un sondeo que falló. Salir termina el programa y cancela un ciclo en curso.</translation>
    </message>
    <message>
        <source>Every move of a slider shows at once who changes band. Undo goes back step by step, over a saved version, too. Nothing is applied until the profile is saved under a name. The devices behind a cell or a bar are shown with both scores, and exported so.</source>
        <translation>Cada movimiento de un control deslizante muestra al momento quién cambia de banda. Deshacer retrocede paso a paso, también más allá de una versión guardada. No se aplica nada hasta que el perfil se guarda con un nombre. Los dispositivos de una celda o una barra se muestran con ambas puntuaciones, y así se exportan.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>About Trustgauge</source>
        <translation>Acerca de Trustgauge</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>A list that Overview or Tuning has opened has a button for the way back; Alt+Left does the same.</source>
        <translation>Una lista abierta desde Vista general o Ajuste tiene un botón para volver; Alt+Flecha izquierda hace lo mismo.</translation>
    </message>
    <message>
        <source>The stored days are shown under the edited weights, too. Flaps are devices whose band changed from cycle to cycle more than twice; to lose a band because data is missing counts as a change. A longer grace or later edges of inactivity may save some of them.</source>
        <translation>Los días guardados se muestran también con los pesos editados. Las oscilaciones son dispositivos cuya banda cambió de un ciclo a otro más de dos veces; perder una banda porque faltan datos cuenta como cambio. Un período de gracia más largo o unos límites de inactividad más tardíos pueden evitar algunas.</translation>
    </message>
    <message>
        <source>Days of the past</source>
        <translation>Días pasados</translation>
    </message>
    <message>
        <source>How long cycles are kept is set in “Storage”, below the side bar: first every cycle, then the last one of each day. It shows what other numbers would take before they are saved, makes a copy of the store, and checks it.</source>
        <translation>Cuánto tiempo se conservan los ciclos se define en “Almacenamiento”, debajo de la barra lateral: primero cada ciclo, después el último de cada día. Muestra qué supondrían otros números antes de guardarlos, hace una copia del almacén y lo comprueba.</translation>
    </message>
    <message>
        <source>A click on a column&apos;s title sorts by it; Shift+click on further ones sorts rows that are equal so far. Their titles then show the direction and their place in the order.</source>
        <translation>Un clic en el título de una columna ordena por ella; Mayús+clic en otras ordena las filas que hasta ahí son iguales. Sus títulos muestran entonces la dirección y su lugar en el orden.</translation>
    </message>
    <message>
        <source>Overview draws how many devices were in which band on each day, as scored then or under today’s profile. A click or Enter, also on a day in Tuning, opens the day in Overview and Devices, only to be read, with what changed since the cycle before it; “Back to now” or Alt+Left leaves it. Polling, tuning and publishing always use the newest cycle.</source>
        <translation>Vista general dibuja cuántos dispositivos había en cada banda cada día, según se puntuaron entonces o con el perfil de hoy. Un clic o Entrar, también en un día de Ajuste, abre el día en Vista general y Dispositivos, solo para lectura, con lo que cambió desde el ciclo anterior; “Volver al presente” o Alt+Flecha izquierda lo cierra. El sondeo, el ajuste y la publicación usan siempre el ciclo más reciente.</translation>
    </message>
    <message>
        <source>Devices shows the timeline of the selected device below its breakdown: its score from cycle to cycle, as scored then, and each change with its cause, its points and the band it led to. The points add up from the first score to the last. Of many changes the smaller ones of a time are first shown as one line; the arrow keys go through the steps of the chart, and Ctrl+C copies a line.</source>
        <translation>Dispositivos muestra la escala de tiempo del dispositivo seleccionado debajo de su desglose: su puntuación de ciclo en ciclo, según se puntuó entonces, y cada cambio con su causa, sus puntos y la banda a la que llevó. Los puntos suman la diferencia entre la primera puntuación y la última. Si hay muchos cambios, los menores de un momento se muestran primero en una sola línea; las teclas de flecha recorren los pasos del gráfico y Ctrl+C copia una línea.</translation>
    </message>
    <message>
        <source>Every chart has a menu, on the right mouse button and the menu key, that saves it as a picture (PNG), a drawing (SVG) or its figures (CSV).</source>
        <translation>Cada gráfico tiene un menú, con el botón derecho del mouse o la tecla de menú, que lo guarda como imagen (PNG), como dibujo (SVG) o como cifras (CSV).</translation>
    </message>
    <message>
        <source>Every word must occur somewhere in the device. “two words” in quotes count as one, -word must not occur, and field:value looks into one field, for example risk:high. Conditions are those of advanced hunting, joined by and, or, not and brackets; side by side means and. What cannot be understood is marked in red, with the place and what to write; the table then keeps the last filter that was. Down or Enter goes to the table, Alt+Enter takes what is offered.</source>
        <translation>Cada palabra debe aparecer en algún lugar del dispositivo. “dos palabras” entre comillas cuentan como una, -palabra no debe aparecer y campo:valor busca en un solo campo, por ejemplo risk:high. Las condiciones son las de la búsqueda avanzada, unidas con and, or, not y paréntesis; una junto a otra significa and. Lo que no se entiende se marca en rojo, con el lugar y lo que hay que escribir; la tabla conserva entonces el último filtro válido. Flecha abajo o Entrar pasa a la tabla; Alt+Entrar acepta lo que se ofrece.</translation>
    </message>
    <message>
        <source>at least Suspicious, outside the group Lab</source>
        <translation>al menos Suspicious, fuera del grupo Lab</translation>
    </message>
    <message>
        <source>not seen for a week, antivirus disabled</source>
        <translation>no visto desde hace una semana, antivirus deshabilitado</translation>
    </message>
    <message>
        <source>risk Medium or High, without a tag that contains test</source>
        <translation>riesgo Medium o High, sin una etiqueta que contenga test</translation>
    </message>
    <message>
        <source>by the beginning or the form of the name</source>
        <translation>por el principio o la forma del nombre</translation>
    </message>
    <message>
        <source>little is known; = unknown finds the same as isempty</source>
        <translation>se sabe poco; = unknown encuentra lo mismo que isempty</translation>
    </message>
    <message>
        <source>by figures, and by what the score is made of</source>
        <translation>por cifras y por lo que compone la puntuación</translation>
    </message>
    <message>
        <source>Fields: %1. Unknown values satisfy no comparison, not even a negated one. == and != compare texts exactly; =, :, has, contains, startswith and endswith ignore case.</source>
        <translation>Campos: %1. Los valores desconocidos no cumplen ninguna comparación, ni siquiera una negada. == y != comparan los textos exactamente; =, :, has, contains, startswith y endswith no distinguen mayúsculas de minúsculas.</translation>
    </message>
    <message>
        <source>devices with this vulnerability</source>
        <translation>dispositivos con esta vulnerabilidad</translation>
    </message>
    <message>
        <source>devices with this software and critical CVEs</source>
        <translation>dispositivos con este software y CVE críticas</translation>
    </message>
    <message>
        <source>at least 10 points worse than in the cycle before</source>
        <translation>al menos 10 puntos peor que en el ciclo anterior</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Vulnerabilidades</translation>
    </message>
    <message>
        <source>The page ranks CVEs and software by what fixing each of them alone, everywhere, would bring: devices that get a lower band, and points by which exact scores fall in all. A CVE beyond the cap of the profile brings nothing. The patch plan takes one software at a time, each the one that then brings most; “Which devices” or Enter shows the devices.</source>
        <translation>La página ordena las CVE y el software por lo que aportaría corregir solo cada uno de ellos en todas partes: los dispositivos que pasan a una banda más baja y los puntos que bajan en total las puntuaciones exactas. Una CVE por encima del tope del perfil no aporta nada. El plan de parches toma un software cada vez, el que en ese momento aporta más; “Qué dispositivos” o Entrar muestra los dispositivos.</translation>
    </message>
    <message>
        <source>The figures come from the records of the newest answer, and the page says how old these are, and what is not known. A filter counts some of the devices only; while a profile is edited, the figures can be those under it.</source>
        <translation>Las cifras proceden de los registros de la respuesta más reciente, y la página indica su antigüedad y lo que no se conoce. Un filtro cuenta solo algunos de los dispositivos; mientras se edita un perfil, las cifras pueden ser las de este.</translation>
    </message>
    <message>
        <source>Below it are the device&apos;s open alerts, its CVEs and its record. Alerts are asked for, and kept; CVEs come from the kept records and are asked for where none are kept. A click or Enter on a CVE shows all devices that have it. “Raw JSON” asks the service for the record as it is now, since it is not stored.</source>
        <translation>Debajo están las alertas abiertas del dispositivo, sus CVE y su registro. Las alertas se consultan y se conservan; las CVE proceden de los registros conservados y se consultan si no hay ninguno. Un clic o Entrar en una CVE muestra todos los dispositivos que la tienen. “JSON sin procesar” consulta al servicio el registro tal como está ahora, porque no se guarda.</translation>
    </message>
    <message>
        <source>A click on an example, or Enter when Tab has reached it, puts it into the filter of Devices:</source>
        <translation>Un clic en un ejemplo, o Entrar cuando Tab ha llegado a él, lo coloca en el filtro de Dispositivos:</translation>
    </message>
    <message>
        <source>While a condition is typed, the line offers fields, operators and the values of this fleet: Down and Up choose, Enter or Tab takes, Escape closes, Ctrl+Space opens it anywhere. CVEs and software are offered once a filter has asked of them. Alt+Down opens the filters used before and those saved under a name.</source>
        <translation>Mientras se escribe una condición, la línea ofrece campos, operadores y los valores de esta flota: Flecha abajo y Flecha arriba eligen, Entrar o Tab acepta, Esc cierra, Ctrl+Espacio lo abre en cualquier lugar. Las CVE y el software se ofrecen después de que un filtro los haya consultado. Alt+Flecha abajo abre los filtros usados antes y los guardados con un nombre.</translation>
    </message>
    <message>
        <source>The menu of a cell (right mouse button or menu key) filters by it, or leaves out what is like it: Ctrl+Enter and Ctrl+Shift+Enter. Both extend the filter by “and”. The buttons below the line take single conditions away again.</source>
        <translation>El menú de una celda (botón derecho del mouse o tecla de menú) filtra por ella u omite lo que coincide con ella: Ctrl+Entrar y Ctrl+Mayús+Entrar. Ambos amplían el filtro con “and”. Los botones debajo de la línea vuelven a quitar condiciones sueltas.</translation>
    </message>
    <message>
        <source>cve and software are answered from the vulnerability records that the last polls stored; change and bandBefore compare with the cycle before, both under the profile in use. Where nothing is stored, the line below the filter says so. A time is a date, ago(7d), now() or now() - 7d, counted from the cycle.</source>
        <translation>cve y software se responden con los registros de vulnerabilidades que guardaron los últimos sondeos; change y bandBefore comparan con el ciclo anterior, ambos con el perfil en uso. Si no hay nada guardado, lo indica la línea debajo del filtro. Un momento es una fecha, ago(7d), now() o now() - 7d, contado desde el ciclo.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>Triangles in the timeline are the alerts that were told of when somebody asked, filled while they are open. A shaded range below a dashed line is a partial cycle: the score may be anywhere in it.</source>
        <translation>Los triángulos de la escala de tiempo son las alertas que se comunicaron cuando alguien las consultó, rellenos mientras están abiertas. Una zona sombreada debajo de una línea discontinua es un ciclo parcial: la puntuación puede estar en cualquier punto de ella.</translation>
    </message>
    <message>
        <source>Copy the current cell of the devices</source>
        <translation>Copiar la celda actual de los dispositivos</translation>
    </message>
    <message>
        <source>Save filter, order and columns of the devices as a view</source>
        <translation>Guardar el filtro, el orden y las columnas de los dispositivos como vista</translation>
    </message>
    <message>
        <source>Show all devices</source>
        <translation>Mostrar todos los dispositivos</translation>
    </message>
    <message>
        <source>A weight that moves takes others of its pillar along, so that the attainable total stays: the largest weight of each other group gives or takes its share, and smaller ones follow. A locked row stays as it is. Keys that follow each other quickly, a drag and a typed number are one step; “History” lists all steps, and leads to any of them.</source>
        <translation>Un peso que se mueve arrastra otros de su pilar para que el total alcanzable se mantenga: el peso máximo de cada otro grupo da o toma su parte, y los menores lo siguen. Una fila bloqueada queda como está. Las teclas que se suceden con rapidez, un arrastre y un número escrito son un solo paso; “Historial” enumera todos los pasos y lleva a cualquiera de ellos.</translation>
    </message>
    <message>
        <source>What you edit is kept as a draft of the tenant: it comes back when you show the tenant again, and after quitting or a crash. Two snapshots a tenant can be taken (Shift+F8, Shift+F9) and shown (F8, F9). “Compare profiles” sets any two side by side: in use, edited, snapshots, drafts, versions, files.</source>
        <translation>Lo que edita se conserva como borrador del inquilino: vuelve cuando muestra de nuevo el inquilino, y también después de salir o de un cierre inesperado. Se pueden tomar dos instantáneas por inquilino (Mayús+F8, Mayús+F9) y mostrarlas (F8, F9). “Comparar perfiles” coloca dos cualesquiera uno junto a otro: en uso, editado, instantáneas, borradores, versiones, archivos.</translation>
    </message>
    <message>
        <source>While a profile is edited, a chip in the top bar says so on every page; a click leads to Tuning. Devices shows the scores in use until they are asked for before and after; then its table, the breakdown, exports and copies hold both, and follow the edit. The eye beside the chip shows all figures as in use again. A cell of the matrix becomes a limit of the list, which a click or Backspace before the filter takes away.</source>
        <translation>Mientras se edita un perfil, un distintivo de la barra superior lo indica en todas las páginas; un clic lleva a Ajuste. Dispositivos muestra las puntuaciones en uso hasta que se piden antes y después; entonces su tabla, el desglose, las exportaciones y las copias contienen ambas y siguen la edición. El ojo junto al distintivo vuelve a mostrar todas las cifras según el perfil en uso. Una celda de la matriz se convierte en un límite de la lista, que se quita con un clic o con Retroceso delante del filtro.</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>A policy is a list of rules in the language of the filter, each with an action in words of your own; the first rule that matches a device decides. Rehearsal shows which action each device would meet. Nothing is enforced by Trustgauge.</source>
        <translation>Una directiva es una lista de reglas en el lenguaje del filtro, cada una con una acción en sus propias palabras; decide la primera regla que coincide con un dispositivo. Ensayo muestra qué acción afectaría a cada dispositivo. Trustgauge no aplica nada.</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a rule, Ctrl+Space completes, and undo covers all changes, also to open another policy. What moves is told against the saved version, another policy or another profile. Counting replays the stored cycles and tells whose action would have changed again and again. Each saved version keeps who saved it, when and why.</source>
        <translation>Alt+Flecha arriba y Alt+Flecha abajo mueven una regla, Ctrl+Espacio completa y Deshacer abarca todos los cambios, también abrir otra directiva. Lo que cambia se indica frente a la versión guardada, otra directiva u otro perfil. El recuento reproduce los ciclos guardados e indica a quién le habría cambiado la acción una y otra vez. Cada versión guardada conserva quién la guardó, cuándo y por qué.</translation>
    </message>
    <message>
        <source>Activity has every poll of the tenant with its notes in full, and under “Log” the last lines of this program&apos;s log since its start, and under “Calls” how often each endpoint was asked, what it answered, and what the last hour&apos;s calls have taken of its limits. No line holds a secret, so they can be passed on.</source>
        <translation>Actividad tiene cada sondeo del inquilino con sus notas completas; en “Registro”, las últimas líneas del registro de este programa desde su inicio, y en “Llamadas”, con qué frecuencia se consultó cada punto de conexión, qué respondió y cuánto de sus límites consumieron las llamadas de la última hora. Ninguna línea contiene un secreto, así que se pueden compartir.</translation>
    </message>
    <message>
        <source>All tenants sets the tenants side by side. Its filter asks the devices of all of them at once: the counts and the worst devices are then of those that match, and a tenant opens with them.</source>
        <translation>Todos los inquilinos coloca los inquilinos uno junto a otro. Su filtro consulta los dispositivos de todos a la vez: los recuentos y los peores dispositivos son entonces los de los que coinciden, y un inquilino se abre con ellos.</translation>
    </message>
    <message>
        <source>“Report…” (Ctrl+R) writes the cycle shown as a page or a PDF that an auditor can read and print: the weights, bands, trend, changes, worst devices and vulnerabilities, and what a policy would do. The settings have such reports written after cycles by themselves.</source>
        <translation>“Informe…” (Ctrl+R) escribe el ciclo mostrado como página o PDF que un auditor puede leer e imprimir: los pesos, las bandas, la tendencia, los cambios, los peores dispositivos y las vulnerabilidades, y lo que haría una directiva. En la configuración se puede indicar que tales informes se escriban automáticamente después de los ciclos.</translation>
    </message>
    <message>
        <source>Many windows can share one store on a PostgreSQL server, which is set in the settings under “Shared store” and tested there step by step. What others poll is shown at once, and the status line says who polls. While the server is not reached, a line above the page says so, and what is shown stays usable.</source>
        <translation>Muchas ventanas pueden compartir un almacén en un servidor PostgreSQL, que se define en la configuración, en “Almacén compartido”, y se prueba allí paso a paso. Lo que otros sondean se muestra al momento, y la línea de estado indica quién sondea. Mientras no se llega al servidor, lo indica una línea encima de la página, y lo mostrado sigue siendo utilizable.</translation>
    </message>
    <message>
        <source>Reference (English)</source>
        <translation>Referencia (en inglés)</translation>
    </message>
    <message>
        <source>In the filter: take it away; elsewhere: close what is open</source>
        <translation>En el filtro: quitarlo; en otro lugar: cerrar lo que esté abierto</translation>
    </message>
    <message>
        <source>From a chart to a table with its figures, and back</source>
        <translation>De un gráfico a la tabla con sus cifras, y de vuelta</translation>
    </message>
</context>
<context>
    <name>Trustgauge::HistoryMenu</name>
    <message>
        <source>Where editing began</source>
        <translation>Donde empezó la edición</translation>
    </message>
    <message>
        <source>Saved profile “%1”</source>
        <translation>Perfil guardado “%1”</translation>
    </message>
    <message>
        <source>%1 · saved as “%2”</source>
        <comment>a step</comment>
        <translation>%1 · guardado como “%2”</translation>
    </message>
    <message>
        <source>Newest first; choose a step to go there</source>
        <translation>Lo más reciente primero; elija un paso para ir allí</translation>
    </message>
</context>
<context>
    <name>Trustgauge::HostsSection</name>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Defender API</source>
        <translation>API de Defender</translation>
    </message>
    <message>
        <source>Vulnerability files</source>
        <translation>Archivos de vulnerabilidades</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Forward proxy</source>
        <translation>Proxy de reenvío</translation>
    </message>
    <message>
        <source>Hosts that Trustgauge contacts</source>
        <translation>Hosts con los que Trustgauge se comunica</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Inquilinos</translation>
    </message>
    <message>
        <source>Copy the hosts</source>
        <translation>Copiar los hosts</translation>
    </message>
    <message>
        <source>The settings of the tenants lead to these hosts, and every other one is refused. Nothing else is contacted: no updates, no statistics. Links open in your browser. Where no proxy is set for a tenant, that of the system is used.</source>
        <translation>La configuración de los inquilinos lleva a estos hosts, y cualquier otro se rechaza. No hay comunicación con nada más: ni actualizaciones ni estadísticas. Los vínculos se abren en su navegador. Si no hay proxy definido para un inquilino, se usa el del sistema.</translation>
    </message>
    <message>
        <source>The hosts are in the clipboard.</source>
        <translation>Los hosts están en el Portapapeles.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::IdentitySection</name>
    <message>
        <source>Tenant and app registration</source>
        <translation>Inquilino y registro de aplicación</translation>
    </message>
    <message>
        <source>How to register the application, step by step</source>
        <translation>Cómo registrar la aplicación, paso a paso</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>for example Contoso</source>
        <translation>por ejemplo, Contoso</translation>
    </message>
    <message>
        <source>&amp;Tenant ID</source>
        <translation>Id. de &amp;inquilino</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>Id. de &amp;cliente</translation>
    </message>
    <message>
        <source>Sign &amp;in with</source>
        <translation>Iniciar &amp;sesión con</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>&amp;Certificate and key</source>
        <translation>C&amp;ertificado y clave</translation>
    </message>
    <message>
        <source>For this session only: do not store the secret</source>
        <translation>Solo para esta sesión: no guardar el secreto</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Secre&amp;to de cliente</translation>
    </message>
    <message>
        <source>as the portal shows it, for example %1</source>
        <translation>como lo muestra el portal, por ejemplo %1</translation>
    </message>
    <message>
        <source>With the date noted, you are reminded 30, 14, 7 and 1 days before.</source>
        <translation>Con la fecha anotada, recibirá un aviso 30, 14, 7 y 1 días antes.</translation>
    </message>
    <message>
        <source>Secret e&amp;xpires on</source>
        <translation>El secreto e&amp;xpira el</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>el llavero del sistema</translation>
    </message>
    <message>
        <source>No keychain is available here: the secret lasts for this session only.</source>
        <translation>Aquí no hay ningún llavero disponible: el secreto dura solo esta sesión.</translation>
    </message>
    <message>
        <source>No keychain is available here: the certificate lasts for this session only.</source>
        <translation>Aquí no hay ningún llavero disponible: el certificado dura solo esta sesión.</translation>
    </message>
    <message>
        <source>The secret is kept in memory until Trustgauge ends, and is stored nowhere.</source>
        <translation>El secreto se mantiene en memoria hasta que Trustgauge termine y no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>The certificate and its key are kept in memory until Trustgauge ends, and are stored nowhere.</source>
        <translation>El certificado y su clave se mantienen en memoria hasta que Trustgauge termine y no se guardan en ningún sitio.</translation>
    </message>
    <message>
        <source>The secret is stored in %1 and nowhere else.</source>
        <translation>El secreto se guarda en %1 y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>The certificate and its key are stored in %1 and nowhere else.</source>
        <translation>El certificado y su clave se guardan en %1 y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is stored.</source>
        <translation>Déjelo vacío para conservar el guardado.</translation>
    </message>
    <message>
        <source>Choose none to keep the one that is stored.</source>
        <translation>No elija ninguno para conservar el guardado.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::KeychainBar</name>
    <message>
        <source>The secrets are in the keychain now. If they came in a file, please delete it.</source>
        <translation>Los secretos ya están en el llavero. Si llegaron en un archivo, elimínelo.</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask for its password in a window of its own.</source>
        <translation>Esperando al llavero. Puede que pida su contraseña en una ventana propia.</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>Solo para esta sesión</translation>
    </message>
    <message>
        <source>Kept for this session, the secret is in memory until Trustgauge ends, and not stored.</source>
        <translation>Conservado para esta sesión, el secreto está en memoria hasta que Trustgauge termine y no se guarda.</translation>
    </message>
    <message>
        <source>The keychain did not take the secret of: %1. Nothing signs in with it until it is kept.</source>
        <comment>tenants</comment>
        <translation>El llavero no aceptó el secreto de: %1. No se inicia sesión con él hasta que se conserve.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>Trustgauge::LadderCard</name>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Ejecutar las comprobaciones</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy the note</source>
        <translation>Copiar la nota</translation>
    </message>
    <message>
        <source>A note in Markdown to send to whoever can consent</source>
        <translation>Una nota en Markdown para enviar a quien pueda dar el consentimiento</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>Paquete de soporte…</translation>
    </message>
    <message>
        <source>Settings, checks and last cycles as a text without secrets and names, shown before it is saved</source>
        <translation>Configuración, comprobaciones y últimos ciclos como texto sin secretos ni nombres, que se muestra antes de guardarlo</translation>
    </message>
    <message>
        <source>Guide…</source>
        <translation>Guía…</translation>
    </message>
    <message>
        <source>How to register the application, step by step</source>
        <translation>Cómo registrar la aplicación, paso a paso</translation>
    </message>
    <message>
        <source>%1 of %2 done…</source>
        <comment>checks</comment>
        <translation>%1 de %2 hechas…</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>en curso…</translation>
    </message>
    <message>
        <source>first fault: %1</source>
        <translation>primer error: %1</translation>
    </message>
    <message>
        <source>checked %1, before the settings were changed: run the checks again</source>
        <comment>time</comment>
        <translation>comprobado el %1, antes de cambiar la configuración: vuelva a ejecutar las comprobaciones</translation>
    </message>
    <message>
        <source>checked %1; %2</source>
        <comment>time, result</comment>
        <translation>comprobado el %1; %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::LegendSwitch</name>
    <message>
        <source>Hide %1 in the chart</source>
        <translation>Ocultar %1 en el gráfico</translation>
    </message>
    <message>
        <source>Show %1 in the chart</source>
        <translation>Mostrar %1 en el gráfico</translation>
    </message>
</context>
<context>
    <name>Trustgauge::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of the program</comment>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>Depuración</translation>
    </message>
</context>
<context>
    <name>Trustgauge::LogPart</name>
    <message>
        <source>Log of this program</source>
        <translation>Registro de este programa</translation>
    </message>
    <message>
        <source>Least level of the lines shown</source>
        <translation>Nivel mínimo de las líneas mostradas</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Todas las líneas</translation>
    </message>
    <message>
        <source>Info and warnings</source>
        <translation>Información y advertencias</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrar el registro</translation>
    </message>
    <message>
        <source>Filter by words; -word leaves out</source>
        <translation>Filtrar por palabras; -palabra omite</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown. No line holds a secret.</source>
        <translation>Copia las líneas seleccionadas o todas las mostradas. Ninguna línea contiene un secreto.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>the last %1 lines since the start, newest first, secrets removed</source>
        <translation>las últimas %1 líneas desde el inicio, la más reciente primero, sin secretos</translation>
    </message>
    <message>
        <source>%1 of %2 lines, newest first, secrets removed</source>
        <translation>%1 de %2 líneas, la más reciente primero, sin secretos</translation>
    </message>
</context>
<context>
    <name>Trustgauge::MainWindow</name>
    <message>
        <source>Trustgauge (demo)</source>
        <translation>Trustgauge (demostración)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::MatrixView</name>
    <message>
        <source>Devices by band before and after</source>
        <translation>Dispositivos por banda antes y después</translation>
    </message>
</context>
<context>
    <name>Trustgauge::MigrationModel</name>
    <message numerus="yes">
        <source>%Ln device(s) stay in %1</source>
        <translation>
            <numerusform>%Ln dispositivo permanece en %1</numerusform>
            <numerusform>%Ln dispositivos permanecen en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) go from %1 to %2</source>
        <translation>
            <numerusform>%Ln dispositivo pasa de %1 a %2</numerusform>
            <numerusform>%Ln dispositivos pasan de %1 a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>From \ to</source>
        <comment>corner of a matrix</comment>
        <translation>De \ a</translation>
    </message>
    <message>
        <source>After</source>
        <comment>editing</comment>
        <translation>Después</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) in all</source>
        <translation>
            <numerusform>%Ln dispositivo en total</numerusform>
            <numerusform>%Ln dispositivos en total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) in %1 before</source>
        <translation>
            <numerusform>%Ln dispositivo en %1 antes</numerusform>
            <numerusform>%Ln dispositivos en %1 antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) in %1 after</source>
        <translation>
            <numerusform>%Ln dispositivo en %1 después</numerusform>
            <numerusform>%Ln dispositivos en %1 después</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <comment>editing</comment>
        <translation>Antes</translation>
    </message>
</context>
<context>
    <name>Trustgauge::MovedModel</name>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>Trustgauge::MovesCard</name>
    <message>
        <source>What moves</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>comparado con</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Devices that move to another action</source>
        <translation>Dispositivos que pasan a otra acción</translation>
    </message>
    <message>
        <source>Enter or a double click shows the devices</source>
        <translation>Entrar o un doble clic muestra los dispositivos</translation>
    </message>
    <message>
        <source>the saved version %1</source>
        <translation>la versión guardada %1</translation>
    </message>
    <message>
        <source>nothing: no version is saved</source>
        <translation>nada: no hay ninguna versión guardada</translation>
    </message>
    <message>
        <source>policy “%1”</source>
        <translation>directiva “%1”</translation>
    </message>
    <message>
        <source>profile “%1” (in use)</source>
        <translation>perfil “%1” (en uso)</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>perfil “%1”</translation>
    </message>
    <message>
        <source>Save a version of this policy, or choose another policy or profile, to see which devices move.</source>
        <translation>Guarde una versión de esta directiva o elija otra directiva u otro perfil para ver qué dispositivos cambian.</translation>
    </message>
    <message>
        <source>No device meets another action.</source>
        <translation>Ningún dispositivo pasa a otra acción.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) meet another action.</source>
        <translation>
            <numerusform>%Ln dispositivo pasa a otra acción.</numerusform>
            <numerusform>%Ln dispositivos pasan a otra acción.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::Navigation</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
</context>
<context>
    <name>Trustgauge::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Trustgauge::Notices</name>
    <message>
        <source>Demo: this fleet is invented and served by a simulator on this computer. Nothing leaves it.</source>
        <translation>Demostración: esta flota es inventada y la sirve un simulador en este equipo. Nada sale de él.</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Salir de la demostración</translation>
    </message>
    <message>
        <source>New here? A short tour shows where things are.</source>
        <translation>¿Es su primera vez? Un breve recorrido muestra dónde está cada cosa.</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
</context>
<context>
    <name>Trustgauge::NotificationSection</name>
    <message>
        <source>Notify me on the desktop when</source>
        <translation>Notificarme en el escritorio cuando</translation>
    </message>
    <message>
        <source>a &amp;connection breaks: a tenant that could be polled no longer can</source>
        <translation>se interrumpe una &amp;conexión: un inquilino que se podía sondear ya no se puede</translation>
    </message>
    <message>
        <source>&amp;many devices change band from one cycle to the next</source>
        <translation>&amp;muchos dispositivos cambian de banda de un ciclo al siguiente</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Part of the fleet from which it is told</source>
        <translation>Parte de la flota a partir de la cual se notifica</translation>
    </message>
    <message>
        <source>from this &amp;part of the fleet on</source>
        <translation>a partir de esta &amp;parte de la flota</translation>
    </message>
    <message>
        <source>a &amp;secret or certificate ends soon: 30, 14, 7 and 1 days before, and when it has ended</source>
        <translation>un &amp;secreto o certificado expira pronto: 30, 14, 7 y 1 días antes, y cuando ha expirado</translation>
    </message>
    <message>
        <source>Each is told once. Several that happen together are told in one. What the window in front already shows is not told again. A click opens the page and the tenant.</source>
        <translation>Cada cosa se notifica una vez. Lo que ocurre a la vez se notifica en conjunto. Lo que ya muestra la ventana en primer plano no se vuelve a notificar. Un clic abre la página y el inquilino.</translation>
    </message>
    <message>
        <source>The demo sends no notifications.</source>
        <translation>La demostración no envía notificaciones.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::OpenAlertsModel</name>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Generada</translation>
    </message>
    <message>
        <source>without a title</source>
        <comment>an alert</comment>
        <translation>sin título</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>en un momento desconocido</translation>
    </message>
</context>
<context>
    <name>Trustgauge::OutboxModel</name>
    <message>
        <source>Summary of the fleet</source>
        <translation>Resumen de la flota</translation>
    </message>
    <message>
        <source>Put aside</source>
        <comment>a record that was refused for good</comment>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Refused, will be sent again</source>
        <translation>Rechazado, se enviará de nuevo</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>a record in the outbox</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Última respuesta</translation>
    </message>
</context>
<context>
    <name>Trustgauge::OutboxPane</name>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>The chosen records that were put aside; without a choice, all of them</source>
        <translation>Los registros apartados elegidos; sin elección, todos</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message numerus="yes">
        <source>Drop %Ln record(s) that were put aside? They are never sent.</source>
        <translation>
            <numerusform>¿Descartar %Ln registro apartado? No se enviará nunca.</numerusform>
            <numerusform>¿Descartar %Ln registros apartados? No se enviarán nunca.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::OutcomePanel</name>
    <message>
        <source>Who moves</source>
        <translation>Quién cambia</translation>
    </message>
    <message>
        <source>press a cell to list its devices</source>
        <translation>presione una celda para enumerar sus dispositivos</translation>
    </message>
    <message>
        <source>Devices that move most</source>
        <translation>Dispositivos que más cambian</translation>
    </message>
    <message>
        <source>none yet: move a slider</source>
        <translation>ninguno todavía: mueva un control deslizante</translation>
    </message>
    <message>
        <source>List all in Devices</source>
        <translation>Ver todos en Dispositivos</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Show who moves as</source>
        <translation>Mostrar quién cambia como</translation>
    </message>
    <message>
        <source>those whose score changes most; double-click one to see why</source>
        <translation>aquellos cuya puntuación cambia más; haga doble clic en uno para ver por qué</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lose(s) sufficient data</source>
        <translation>
            <numerusform>%Ln pierde los datos suficientes</numerusform>
            <numerusform>%Ln pierden los datos suficientes</numerusform>
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
            <numerusform>%Ln obtiene datos suficientes</numerusform>
            <numerusform>%Ln obtienen datos suficientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::OverviewPage</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Median score</source>
        <translation>Puntuación mediana</translation>
    </message>
    <message>
        <source>Unknown antivirus state</source>
        <translation>Antivirus desconocido</translation>
    </message>
    <message>
        <source>Devices by band</source>
        <translation>Dispositivos por banda</translation>
    </message>
    <message>
        <source>Show devices by band as</source>
        <translation>Mostrar dispositivos por banda como</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Score histogram</source>
        <translation>Histograma de puntuaciones</translation>
    </message>
    <message>
        <source>Show scores as</source>
        <translation>Mostrar puntuaciones como</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Devices by score</source>
        <translation>Dispositivos por puntuación</translation>
    </message>
    <message>
        <source>Without data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>devices whose field is unknown; unknown is not safe</source>
        <translation>dispositivos cuyo campo es desconocido; desconocido no es seguro</translation>
    </message>
    <message>
        <source>in the last cycle</source>
        <translation>en el último ciclo</translation>
    </message>
    <message>
        <source>p95 %1 · mean %2</source>
        <translation>p95 %1 · media %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>logarithmic scale</comment>
        <translation>Log</translation>
    </message>
    <message>
        <source>%1: unknown on %2</source>
        <comment>signal, share of devices</comment>
        <translation>%1: desconocido en %2</translation>
    </message>
    <message>
        <source>in this partial cycle</source>
        <translation>en este ciclo parcial</translation>
    </message>
    <message>
        <source>score %1 · %2</source>
        <comment>range, share</comment>
        <translation>puntuación %1 · %2</translation>
    </message>
    <message>
        <source>completeness below %1</source>
        <translation>completitud inferior a %1</translation>
    </message>
    <message>
        <source>in the cycle shown</source>
        <translation>en el ciclo mostrado</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>change, time</comment>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>no comparado</translation>
    </message>
    <message>
        <source>Show devices without data as</source>
        <translation>Mostrar dispositivos sin datos como</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Devices without</source>
        <translation>Dispositivos sin datos</translation>
    </message>
    <message>
        <source>Devices without data, by field</source>
        <translation>Dispositivos sin datos, por campo</translation>
    </message>
    <message>
        <source>dashed: at worst</source>
        <translation>discontinua: en el peor caso</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln of insufficient data</source>
        <translation>
            <numerusform>y %Ln con datos insuficientes</numerusform>
            <numerusform>y %Ln con datos insuficientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2, then another profile</source>
        <comment>change, time</comment>
        <translation>%1 desde %2, entonces con otro perfil</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PageFrame</name>
    <message>
        <source>Opening the store…</source>
        <translation>Abriendo el almacén…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Esto tarda un momento.</translation>
    </message>
    <message>
        <source>Loading the last cycle of %1…</source>
        <translation>Cargando el último ciclo de %1…</translation>
    </message>
    <message>
        <source>The devices appear as soon as they are read from the store.</source>
        <translation>Los dispositivos aparecen en cuanto se leen del almacén.</translation>
    </message>
    <message>
        <source>%1 has not been polled yet.</source>
        <translation>%1 aún no se ha sondeado.</translation>
    </message>
    <message>
        <source>Poll it to read its devices from Microsoft Defender and score them.</source>
        <translation>Sondéelo para leer sus dispositivos de Microsoft Defender y puntuarlos.</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>Sondear ahora</translation>
    </message>
    <message>
        <source>Polling %1…</source>
        <translation>Sondeando %1…</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>stage: done of total</comment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The last poll of %1 failed.</source>
        <translation>Falló el último sondeo de %1.</translation>
    </message>
    <message>
        <source>Edit the tenant…</source>
        <translation>Editar el inquilino…</translation>
    </message>
    <message>
        <source>Poll again</source>
        <translation>Sondear de nuevo</translation>
    </message>
    <message>
        <source>The store cannot be used.</source>
        <translation>No se puede usar el almacén.</translation>
    </message>
    <message>
        <source>The list of tenants cannot be read.</source>
        <translation>No se puede leer la lista de inquilinos.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>Ejecutar el diagnóstico</translation>
    </message>
    <message>
        <source>%1 has no devices.</source>
        <translation>%1 no tiene dispositivos.</translation>
    </message>
    <message>
        <source>The cycle of %1 brought none. Either none is onboarded to Microsoft Defender yet, or the application may see none of them.</source>
        <translation>El ciclo del %1 no aportó ninguno. O aún no hay ninguno incorporado a Microsoft Defender, o la aplicación no puede ver ninguno.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PageStack</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Back to Tuning</source>
        <translation>Volver a Ajuste</translation>
    </message>
    <message>
        <source>Back to Overview</source>
        <translation>Volver a Vista general</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>Todos los inquilinos</translation>
    </message>
    <message>
        <source>Back to All tenants</source>
        <translation>Volver a Todos los inquilinos</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Vulnerabilidades</translation>
    </message>
    <message>
        <source>Back to Vulnerabilities</source>
        <translation>Volver a Vulnerabilidades</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Back to Rehearsal</source>
        <translation>Volver a Ensayo</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PaletteItems</name>
    <message>
        <source>Switch to %1</source>
        <comment>tenant</comment>
        <translation>Cambiar a %1</translation>
    </message>
    <message>
        <source>Try profile %1</source>
        <comment>name</comment>
        <translation>Probar el perfil %1</translation>
    </message>
    <message>
        <source>used by this tenant</source>
        <translation>usado por este inquilino</translation>
    </message>
    <message>
        <source>opens in Tuning, applies nothing</source>
        <translation>se abre en Ajuste, no aplica nada</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <comment>section</comment>
        <translation>Configuración: %1</translation>
    </message>
    <message>
        <source>Device %1</source>
        <comment>name</comment>
        <translation>Dispositivo %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PermissionsCard</name>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>scoring needs the first two</source>
        <translation>la puntuación necesita los dos primeros</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PermissionsModel</name>
    <message>
        <source>Permission</source>
        <translation>Permiso</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what a permission is for</comment>
        <translation>Para</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Granted as</source>
        <translation>Concedido como</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>No usado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No conocido</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>No concedido</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>Delegated only</source>
        <translation>Solo delegado</translation>
    </message>
    <message>
        <source>Seen in: %1</source>
        <translation>Observado en: %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PlacesSection</name>
    <message>
        <source>Store: cycles, devices and what waits to be published</source>
        <translation>Almacén: ciclos, dispositivos y lo que espera su publicación</translation>
    </message>
    <message>
        <source>Tenants, without their secrets</source>
        <translation>Inquilinos, sin sus secretos</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Settings of the window</source>
        <translation>Configuración de la ventana</translation>
    </message>
    <message>
        <source>Secrets are in the keychain only. The log is not written to a file: it is kept in memory while the program runs, and Activity shows it.</source>
        <translation>Los secretos solo están en el llavero. El registro del programa no se escribe en ningún archivo: se mantiene en memoria mientras el programa se ejecuta, y lo muestra Actividad.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open folder: %1</source>
        <translation>Abrir carpeta: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the path: %1</source>
        <translation>Copiar la ruta: %1</translation>
    </message>
    <message>
        <source>The path is in the clipboard.</source>
        <translation>La ruta está en el Portapapeles.</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Directivas</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PlanCard</name>
    <message>
        <source>Patch plan</source>
        <translation>Plan de parches</translation>
    </message>
    <message>
        <source>Steps of the patch plan</source>
        <translation>Pasos del plan de parches</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>Qué dispositivos</translation>
    </message>
    <message>
        <source>Shows the devices that have the software of the step chosen</source>
        <translation>Muestra los dispositivos que tienen el software del paso elegido</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Band drops</source>
        <translation>Bajadas de banda</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>band drops of all steps so far</comment>
        <translation>En total</translation>
    </message>
    <message numerus="yes">
        <source>%Ln band drop(s) in all; exact scores fall by %1 points.</source>
        <translation>
            <numerusform>%Ln bajada de banda en total; las puntuaciones exactas bajan %1 puntos.</numerusform>
            <numerusform>%Ln bajadas de banda en total; las puntuaciones exactas bajan %1 puntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The source of these records does not name the software that has the CVEs, so there is nothing to plan by. Records read in bulk or from export files name it.</source>
        <translation>El origen de estos registros no nombra el software que tiene las CVE, así que no hay base para un plan. Los registros leídos de forma masiva o desde archivos de exportación sí lo nombran.</translation>
    </message>
    <message>
        <source>No device that is counted has a CVE, so there is nothing to update.</source>
        <translation>Ningún dispositivo contado tiene una CVE, así que no hay nada que actualizar.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PlanChart</name>
    <message>
        <source>Band drops of the patch plan, step by step</source>
        <translation>Bajadas de banda del plan de parches, paso a paso</translation>
    </message>
    <message numerus="yes">
        <source>Step %1: %2. %Ln band drop(s) more, %3 in all; %4 points.</source>
        <translation>
            <numerusform>Paso %1: %2. %Ln bajada de banda más, %3 en total; %4 puntos.</numerusform>
            <numerusform>Paso %1: %2. %Ln bajadas de banda más, %3 en total; %4 puntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Band drops, cumulative</source>
        <translation>Bajadas de banda, acumuladas</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PointsComparison</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>nothing fires</source>
        <translation>no se activa nada</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>peso %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>level or fraction, weight</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <comment>a weight</comment>
        <translation>%1 antes, %2 después</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, weight</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <comment>how points come about</comment>
        <translation>%1 antes, %2 después</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Points before and after the edit</source>
        <translation>Puntos antes y después de la edición</translation>
    </message>
    <message>
        <source>%1; %2: %3 points before, %4 after, %5</source>
        <comment>value; how; points; points; change</comment>
        <translation>%1; %2: %3 puntos antes, %4 después, %5</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>editing</comment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <comment>editing</comment>
        <translation>Después</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>What fires</source>
        <translation>Qué se activa</translation>
    </message>
    <message>
        <source>Exact score</source>
        <translation>Puntuación exacta</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PolicyEditor</name>
    <message>
        <source>open “%1”</source>
        <comment>undo step</comment>
        <translation>abrir “%1”</translation>
    </message>
    <message>
        <source>add rule %1</source>
        <comment>undo step</comment>
        <translation>agregar la regla %1</translation>
    </message>
    <message>
        <source>remove rule %1</source>
        <comment>undo step</comment>
        <translation>quitar la regla %1</translation>
    </message>
    <message>
        <source>move rule %1 to %2</source>
        <comment>undo step</comment>
        <translation>mover la regla %1 a %2</translation>
    </message>
    <message>
        <source>change the action of otherwise</source>
        <comment>undo step</comment>
        <translation>cambiar la acción de “en otro caso”</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PolicyLibraryDialog</name>
    <message>
        <source>Policies</source>
        <translation>Directivas</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>Qué dispositivos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Rules of the version</source>
        <translation>Reglas de la versión</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Open this version</source>
        <translation>Abrir esta versión</translation>
    </message>
    <message>
        <source>No policy is saved yet.</source>
        <translation>Aún no hay ninguna directiva guardada.</translation>
    </message>
    <message>
        <source>otherwise</source>
        <comment>the action where no rule matches</comment>
        <translation>en otro caso</translation>
    </message>
    <message>
        <source>Delete the policy</source>
        <translation>Eliminar la directiva</translation>
    </message>
    <message>
        <source>Delete “%1” and all of its versions? This cannot be undone.</source>
        <translation>¿Eliminar “%1” y todas sus versiones? Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PollingSection</name>
    <message>
        <source>Polling and scoring</source>
        <translation>Sondeo y puntuación</translation>
    </message>
    <message>
        <source>Poll &amp;every … minutes</source>
        <translation>Son&amp;dear cada … minutos</translation>
    </message>
    <message>
        <source>10 to 1440</source>
        <translation>10 a 1440</translation>
    </message>
    <message>
        <source>Poll this tenant on schedule</source>
        <translation>Sondear este inquilino de forma programada</translation>
    </message>
    <message>
        <source>&amp;Vulnerabilities</source>
        <translation>&amp;Vulnerabilidades</translation>
    </message>
    <message>
        <source>&amp;Antivirus</source>
        <translation>&amp;Antivirus</translation>
    </message>
    <message>
        <source>Antivirus report (deviceavinfo)</source>
        <translation>Informe de antivirus (deviceavinfo)</translation>
    </message>
    <message>
        <source>Device list only</source>
        <translation>Solo la lista de dispositivos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Completeness &amp;floor, %</source>
        <translation>&amp;Mínimo de completitud, %</translation>
    </message>
    <message>
        <source>A device of which less can be judged is shown as “insufficient data”.</source>
        <translation>Un dispositivo del que se puede juzgar menos se muestra como “datos insuficientes”.</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>&amp;Perfil</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PreviewModel</name>
    <message>
        <source>Gone</source>
        <comment>a device that has left</comment>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Summary of the fleet</source>
        <translation>Resumen de la flota</translation>
    </message>
    <message>
        <source>First time</source>
        <comment>a record of a device that was never published</comment>
        <translation>Primera vez</translation>
    </message>
    <message>
        <source>Band changes</source>
        <translation>Cambia la banda</translation>
    </message>
    <message>
        <source>Score changes</source>
        <translation>Cambia la puntuación</translation>
    </message>
    <message>
        <source>Same score</source>
        <translation>Misma puntuación</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>an earlier score that no longer holds</comment>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Last accepted</source>
        <translation>Último aceptado</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>a device that has left, deleted from the topic</comment>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Former key</source>
        <comment>the device is taken back under the key that it had in an older version</comment>
        <translation>Clave anterior</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PreviewPane</name>
    <message>
        <source>What would be sent</source>
        <translation>Qué se enviaría</translation>
    </message>
    <message>
        <source>Record to be sent</source>
        <translation>Registro por enviar</translation>
    </message>
    <message>
        <source>Record that was last accepted</source>
        <translation>Último registro aceptado</translation>
    </message>
    <message>
        <source>Last accepted</source>
        <translation>Último aceptado</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Por enviar</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ProfileApplier</name>
    <message numerus="yes">
        <source>%Ln tenant(s) have their former profile back.</source>
        <translation>
            <numerusform>%Ln inquilino tiene de nuevo su perfil anterior.</numerusform>
            <numerusform>%Ln inquilinos tienen de nuevo su perfil anterior.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::ProfileLibraryDialog</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Load into the sliders</source>
        <translation>Cargar en los controles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (integrado)</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>Está en uso.</translation>
    </message>
    <message>
        <source>No tenant is scored with it.</source>
        <translation>Ningún inquilino se puntúa con él.</translation>
    </message>
    <message>
        <source>Scores %1.</source>
        <comment>tenants</comment>
        <translation>Puntúa %1.</translation>
    </message>
    <message>
        <source>It is what the sliders show.</source>
        <translation>Es lo que muestran los controles deslizantes.</translation>
    </message>
    <message>
        <source>How it differs from the sliders</source>
        <translation>En qué difiere de los controles deslizantes</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>Importar un perfil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Perfiles (*.json)</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>Exportar el perfil</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>Nombre del perfil</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>Se eliminó “%1”.</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplicar…</translation>
    </message>
    <message>
        <source>The chosen version, as a profile of its own</source>
        <translation>La versión elegida, como perfil propio</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>With all its versions; tenants scored with it follow</source>
        <translation>Con todas sus versiones; los inquilinos puntuados con él lo siguen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>The chosen version and any other profile, side by side</source>
        <translation>La versión elegida y cualquier otro perfil, uno junto a otro</translation>
    </message>
    <message>
        <source>Use…</source>
        <translation>Usar…</translation>
    </message>
    <message>
        <source>Score tenants with it; what that would do is shown first</source>
        <translation>Puntuar inquilinos con él; antes se muestra lo que haría</translation>
    </message>
    <message>
        <source>copy of “%1”</source>
        <comment>note of a version</comment>
        <translation>copia de “%1”</translation>
    </message>
    <message>
        <source>copy of “%1”, version %2</source>
        <comment>note of a version</comment>
        <translation>copia de “%1”, versión %2</translation>
    </message>
    <message>
        <source>Duplicate the profile</source>
        <translation>Duplicar el perfil</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a profile</comment>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Cambiar el nombre del perfil</translation>
    </message>
    <message>
        <source>Another profile has this name; choose another one</source>
        <translation>Otro perfil tiene este nombre; elija otro</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ProfilePicker</name>
    <message>
        <source>%1: version</source>
        <comment>of a profile</comment>
        <translation>%1: versión</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <comment>profile</comment>
        <translation>En uso: %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <translation>Editado, no guardado</translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <comment>profile</comment>
        <translation>%1 (editado)</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>Instantánea %1</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <comment>tenant</comment>
        <translation>Borrador de %1</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1 (integrado)</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>integrado</translation>
    </message>
    <message>
        <source>%1 (file)</source>
        <comment>profile</comment>
        <translation>%1 (archivo)</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>profile</comment>
        <translation>%1, versión %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PublishCommand</name>
    <message>
        <source>%1 of %2 devices change band.</source>
        <translation>%1 de %2 dispositivos cambian de banda.</translation>
    </message>
    <message>
        <source>%1 of %2 devices change band, and %3 of %2 are missing from the cycle.</source>
        <translation>%1 de %2 dispositivos cambian de banda y %3 de %2 faltan en el ciclo.</translation>
    </message>
    <message>
        <source>The cycle is partial, and %1 Publish it all the same?</source>
        <translation>El ciclo es parcial y %1 ¿Publicarlo de todos modos?</translation>
    </message>
    <message>
        <source>Publish all the same</source>
        <translation>Publicar de todos modos</translation>
    </message>
    <message>
        <source>%1 That is more than the brake allows. Publish them all the same?</source>
        <translation>%1 Eso es más de lo que permite el freno. ¿Publicarlos de todos modos?</translation>
    </message>
    <message>
        <source>Publish the band changes</source>
        <translation>Publicar los cambios de banda</translation>
    </message>
    <message>
        <source>The cycle is partial: some data is missing. Publish it all the same?</source>
        <translation>El ciclo es parcial: faltan algunos datos. ¿Publicarlo de todos modos?</translation>
    </message>
    <message>
        <source>Publish the partial cycle</source>
        <translation>Publicar el ciclo parcial</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Publicar ahora</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PublishFigures</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>En espera de envío</translation>
    </message>
    <message>
        <source>Put aside as refused</source>
        <translation>Apartados por rechazo</translation>
    </message>
    <message>
        <source>Band changes</source>
        <translation>Cambios de banda</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>%1 more in the newest cycle</source>
        <translation>%1 más en el ciclo más reciente</translation>
    </message>
    <message>
        <source>records in the outbox</source>
        <translation>registros en la bandeja de salida</translation>
    </message>
    <message>
        <source>send again or drop, in the outbox</source>
        <translation>enviar de nuevo o descartar, en la bandeja de salida</translation>
    </message>
    <message>
        <source>no record was refused</source>
        <translation>no se rechazó ningún registro</translation>
    </message>
    <message>
        <source>nothing to compare with yet</source>
        <translation>aún no hay nada con que comparar</translation>
    </message>
    <message>
        <source>%1 of %2 devices; the brake is at %3</source>
        <translation>%1 de %2 dispositivos; el freno está en %3</translation>
    </message>
    <message>
        <source>%1 of %2 devices, %3 more are missing; the brake is at %4</source>
        <translation>%1 de %2 dispositivos, faltan %3 más; el freno está en %4</translation>
    </message>
    <message>
        <source>%1 with insufficient data, %2 duplicates</source>
        <translation>%1 con datos insuficientes, %2 duplicados</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PublishHistoryModel</name>
    <message>
        <source>Held back</source>
        <translation>Retenido</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>a publish</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Partly refused</source>
        <translation>Rechazado en parte</translation>
    </message>
    <message>
        <source>Overtaken</source>
        <comment>by a newer cycle</comment>
        <translation>Sustituido</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>records a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirados</translation>
    </message>
    <message>
        <source>Band changes</source>
        <translation>Cambios de banda</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PublishSection</name>
    <message>
        <source>Publish every complete cycle by itself</source>
        <translation>Publicar automáticamente cada ciclo completo</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Versión de la API</translation>
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
        <translation>Id. de clúster</translation>
    </message>
    <message>
        <source>v3 only; empty: asked for</source>
        <translation>solo v3; vacío: se consulta</translation>
    </message>
    <message>
        <source>Topic of devices</source>
        <translation>Tema de dispositivos</translation>
    </message>
    <message>
        <source>Topic of summaries</source>
        <translation>Tema de resúmenes</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Usuario y contraseña</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token de portador</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Contraseña o token</translation>
    </message>
    <message>
        <source>empty: keep the one that is stored</source>
        <translation>vacío: conservar la guardada</translation>
    </message>
    <message>
        <source>Brake, % of bands</source>
        <translation>Freno, % de bandas</translation>
    </message>
    <message>
        <source>When more devices than that change band from one cycle to the next, a person is asked.</source>
        <translation>Si cambian de banda más dispositivos que eso de un ciclo al siguiente, se pregunta a una persona.</translation>
    </message>
    <message>
        <source>Proxy&apos;s authority</source>
        <translation>Entidad del proxy</translation>
    </message>
    <message>
        <source>PEM file; empty: the system&apos;s authorities</source>
        <translation>Archivo PEM; vacío: las entidades del sistema</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>PEM file with its key; empty: none</source>
        <translation>Archivo PEM con su clave; vacío: ninguno</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PublishStatus</name>
    <message>
        <source>Sending: %1 of %2</source>
        <translation>Enviando: %1 de %2</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>The scores under the profile in use, %1, are not out: the last publish went out under another one. More devices change band, or are missing, than the brake of %2 allows.</source>
        <comment>a profile&apos;s name, a percentage</comment>
        <translation>Las puntuaciones con el perfil en uso, %1, no han salido: la última publicación salió con otro. Cambian de banda o faltan más dispositivos de los que permite el freno del %2.</translation>
    </message>
    <message>
        <source>The scores under the profile in use, %1, are not out: the last publish went out under another one. Publish now to send them.</source>
        <comment>a profile&apos;s name</comment>
        <translation>Las puntuaciones con el perfil en uso, %1, no han salido: la última publicación salió con otro. Publique ahora para enviarlas.</translation>
    </message>
    <message>
        <source>The newest cycle is held back: more devices change band, or are missing, than the brake of %1 allows.</source>
        <translation>El ciclo más reciente está retenido: cambian de banda o faltan más dispositivos de los que permite el freno del %1.</translation>
    </message>
    <message>
        <source>The newest cycle is partial. It is published only when you say so.</source>
        <translation>El ciclo más reciente es parcial. Solo se publica si usted lo indica.</translation>
    </message>
    <message>
        <source>The newest cycle was not published yet.</source>
        <translation>El ciclo más reciente aún no se publicó.</translation>
    </message>
    <message>
        <source>Some records were not accepted yet.</source>
        <translation>Algunos registros aún no se aceptaron.</translation>
    </message>
    <message>
        <source>There is nothing to publish yet: poll the tenant first.</source>
        <translation>Aún no hay nada que publicar: sondee primero el inquilino.</translation>
    </message>
    <message>
        <source>Everything of the newest cycle was accepted.</source>
        <translation>Se aceptó todo lo del ciclo más reciente.</translation>
    </message>
    <message>
        <source>Publishing is paused: new cycles wait in the outbox.</source>
        <translation>La publicación está en pausa: los ciclos nuevos esperan en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Cycles are not published by themselves: that is switched off in the tenant&apos;s settings.</source>
        <translation>Los ciclos no se publican automáticamente: está desactivado en la configuración del inquilino.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PublishingPage</name>
    <message>
        <source>The scores of this tenant are not published.</source>
        <translation>Las puntuaciones de este inquilino no se publican.</translation>
    </message>
    <message>
        <source>They can go to Kafka through a REST proxy. Give its address in the tenant&apos;s settings.</source>
        <translation>Pueden ir a Kafka a través de un proxy REST. Indique su dirección en la configuración del inquilino.</translation>
    </message>
    <message>
        <source>Edit the tenant</source>
        <translation>Editar el inquilino</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were accepted.</source>
        <translation>
            <numerusform>Se aceptó %Ln registro.</numerusform>
            <numerusform>Se aceptaron %Ln registros.</numerusform>
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
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>The figures are those from before: %1</source>
        <comment>why they could not be read again</comment>
        <translation>Las cifras son las anteriores: %1</translation>
    </message>
    <message>
        <source>The figures are those from before: reading was cancelled.</source>
        <translation>Las cifras son las anteriores: se canceló la lectura.</translation>
    </message>
    <message>
        <source>Reading the records; the figures are those from before.</source>
        <translation>Leyendo los registros; las cifras son las anteriores.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RecordDialog</name>
    <message>
        <source>Find in the record</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Enter finds the next place, Shift+Enter the one before.</source>
        <translation>Entrar busca el siguiente resultado; Mayús+Entrar, el anterior.</translation>
    </message>
    <message>
        <source>Record of the device as JSON</source>
        <translation>Registro del dispositivo como JSON</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Consultar de nuevo</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Record of %1</source>
        <translation>Registro de %1</translation>
    </message>
    <message>
        <source>Trustgauge stores no records as they were received. The service is asked for this one…</source>
        <translation>Trustgauge no guarda los registros tal como se recibieron. Este se está consultando al servicio…</translation>
    </message>
    <message>
        <source>As the service answered at %1; Trustgauge stores no records as they were received. Only spaces and line breaks differ.</source>
        <translation>Según lo que respondió el servicio a las %1; Trustgauge no guarda los registros tal como se recibieron. Solo difieren los espacios y los saltos de línea.</translation>
    </message>
    <message>
        <source>It is too long to be shown whole.</source>
        <translation>Es demasiado largo para mostrarlo entero.</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::RecordSection</name>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the address of the device&apos;s page in the portal</source>
        <translation>Copiar la dirección de la página del dispositivo en el portal</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>Portal</translation>
    </message>
    <message>
        <source>of the cycle of %1</source>
        <extracomment>%1 is the time of a cycle</extracomment>
        <translation>del ciclo del %1</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Última vez visto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Id. de dispositivo</translation>
    </message>
    <message>
        <source>Entra id</source>
        <translation>Id. de Entra</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>none; no merged record</source>
        <translation>ninguno; ningún registro combinado</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>Combinado con él</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RecordsCard</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>History of publishes</source>
        <translation>Historial de publicaciones</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>nada que enviar</translation>
    </message>
    <message>
        <source>%1 records would be sent; the first %2, changes first</source>
        <translation>se enviarían %1 registros; los primeros %2, los cambios primero</translation>
    </message>
    <message>
        <source>%1 records would be sent, changes first</source>
        <translation>se enviarían %1 registros, los cambios primero</translation>
    </message>
    <message>
        <source>%1 records wait</source>
        <translation>%1 registros en espera</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nada en espera</translation>
    </message>
    <message>
        <source>what was refused stands first</source>
        <translation>lo rechazado figura primero</translation>
    </message>
    <message>
        <source>every publish of this tenant, newest first</source>
        <translation>cada publicación de este inquilino, la más reciente primero</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RehearsalExporter</name>
    <message>
        <source>Export the policy…</source>
        <translation>Exportar la directiva…</translation>
    </message>
    <message>
        <source>Devices and their actions as CSV…</source>
        <translation>Dispositivos y sus acciones como CSV…</translation>
    </message>
    <message>
        <source>The same with changes in the past as CSV…</source>
        <translation>Lo mismo con los cambios pasados como CSV…</translation>
    </message>
    <message>
        <source>Counts and moves as JSON…</source>
        <translation>Recuentos y cambios como JSON…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
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
        <translation>Exportar la directiva</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Directivas (*.json)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RehearsalHead</name>
    <message>
        <source>Profile in use</source>
        <translation>Perfil en uso</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Profile of the figures</source>
        <translation>Perfil de las cifras</translation>
    </message>
    <message>
        <source>Import / export</source>
        <translation>Importar / exportar</translation>
    </message>
    <message>
        <source>Save version…</source>
        <translation>Guardar versión…</translation>
    </message>
    <message>
        <source>Policy rehearsal</source>
        <translation>Ensayo de directiva</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo in the policy</source>
        <translation>Deshacer en la directiva</translation>
    </message>
    <message>
        <source>Redo in the policy</source>
        <translation>Rehacer en la directiva</translation>
    </message>
    <message>
        <source>Save a version of the policy…</source>
        <translation>Guardar una versión de la directiva…</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>aún no guardada</translation>
    </message>
    <message>
        <source>version %1, changed</source>
        <translation>versión %1, modificada</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>Undo: %1 (%2)</source>
        <translation>Deshacer: %1 (%2)</translation>
    </message>
    <message>
        <source>Redo: %1 (%2)</source>
        <translation>Rehacer: %1 (%2)</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>Sin directiva</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>Directiva: %1</translation>
    </message>
    <message>
        <source>Nothing is enforced by Trustgauge.</source>
        <translation>Trustgauge no aplica nada.</translation>
    </message>
    <message>
        <source>A rehearsal shows which action each device would meet, as of %1, under profile %2 (%3).</source>
        <comment>time; name; hash</comment>
        <translation>Un ensayo muestra qué acción afectaría a cada dispositivo, a fecha de %1, con el perfil %2 (%3).</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <comment>profile</comment>
        <translation>%1, editado</translation>
    </message>
    <message>
        <source>A rehearsal shows which action each device would meet.</source>
        <translation>Un ensayo muestra qué acción afectaría a cada dispositivo.</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>Nueva directiva</translation>
    </message>
    <message>
        <source>Example policy</source>
        <translation>Directiva de ejemplo</translation>
    </message>
    <message>
        <source>Policies and their versions…</source>
        <translation>Directivas y sus versiones…</translation>
    </message>
    <message>
        <source>Import a policy…</source>
        <translation>Importar una directiva…</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>Importar una directiva</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Directivas (*.json)</translation>
    </message>
    <message>
        <source>The policy “%1” was imported. Nothing is enforced.</source>
        <translation>Se importó la directiva “%1”. No se aplica nada.</translation>
    </message>
    <message>
        <source>Version %1 of “%2” is saved. Nothing is enforced.</source>
        <translation>La versión %1 de “%2” está guardada. No se aplica nada.</translation>
    </message>
    <message>
        <source>save as “%1”</source>
        <comment>undo step</comment>
        <translation>guardar como “%1”</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RehearsalPage</name>
    <message>
        <source>From “%1” to “%2”</source>
        <comment>actions</comment>
        <translation>De “%1” a “%2”</translation>
    </message>
    <message>
        <source>Action changed more than twice</source>
        <translation>La acción cambió más de dos veces</translation>
    </message>
    <message>
        <source>There is no policy yet.</source>
        <translation>Todavía no hay ninguna directiva.</translation>
    </message>
    <message>
        <source>A policy is a list of rules: which devices, and what would happen to them. Here you see who would meet what before anything enforces it.</source>
        <translation>Una directiva es una lista de reglas: qué dispositivos y qué les ocurriría. Aquí ve a quién afectaría cada cosa antes de que algo la aplique.</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Empezar con un ejemplo</translation>
    </message>
    <message>
        <source>Begin with an empty policy</source>
        <translation>Empezar con una directiva vacía</translation>
    </message>
    <message>
        <source>No rule of “%1” matches</source>
        <comment>policy</comment>
        <translation>Ninguna regla de “%1” coincide</translation>
    </message>
    <message>
        <source>Rule %1 of “%2”</source>
        <comment>number; policy</comment>
        <translation>Regla %1 de “%2”</translation>
    </message>
    <message>
        <source>Action “%1”</source>
        <translation>Acción “%1”</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RehearsedDevicesCard</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Action of the devices listed</source>
        <translation>Acción de los dispositivos enumerados</translation>
    </message>
    <message>
        <source>Show in Devices</source>
        <translation>Mostrar en Dispositivos</translation>
    </message>
    <message>
        <source>Devices with their action</source>
        <translation>Dispositivos con su acción</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>the worst %1 of %2</source>
        <comment>devices</comment>
        <translation>los peores %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::RehearsedDevicesModel</name>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Banda</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Number of the rule that decides</source>
        <translation>Número de la regla que decide</translation>
    </message>
    <message>
        <source>otherwise</source>
        <comment>the action where no rule matches</comment>
        <translation>en otro caso</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ReplaceSecretDialog</name>
    <message>
        <source>Replace the certificate</source>
        <translation>Reemplazar el certificado</translation>
    </message>
    <message>
        <source>Replace the secret</source>
        <translation>Reemplazar el secreto</translation>
    </message>
    <message>
        <source>Upload the new certificate to the app registration first. It is then tried here by fetching a token with it; the stored one stays until that has succeeded.</source>
        <translation>Cargue primero el certificado nuevo en el registro de aplicación. Después se prueba aquí obteniendo un token con él; el guardado permanece hasta que eso se consiga.</translation>
    </message>
    <message>
        <source>Create the new secret in the app registration first; both are valid side by side. It is then tried here by fetching a token with it; the stored one stays until that has succeeded.</source>
        <translation>Cree primero el secreto nuevo en el registro de aplicación; ambos son válidos a la vez. Después se prueba aquí obteniendo un token con él; el guardado permanece hasta que eso se consiga.</translation>
    </message>
    <message>
        <source>For this session only: do not store it</source>
        <translation>Solo para esta sesión: no guardarlo</translation>
    </message>
    <message>
        <source>Fetching a token</source>
        <translation>Obteniendo un token</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Test and replace</source>
        <translation>Probar y reemplazar</translation>
    </message>
    <message>
        <source>New &amp;secret: its value</source>
        <translation>Nuevo &amp;secreto: su valor</translation>
    </message>
    <message>
        <source>New secret: its value</source>
        <translation>Nuevo secreto: su valor</translation>
    </message>
    <message>
        <source>as the portal shows it, for example %1</source>
        <translation>como lo muestra el portal, por ejemplo %1</translation>
    </message>
    <message>
        <source>&amp;Expires on</source>
        <translation>&amp;Expira el</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Expira el</translation>
    </message>
    <message>
        <source>With the date noted, you are reminded 30, 14, 7 and 1 days before.</source>
        <translation>Con la fecha anotada, recibirá un aviso 30, 14, 7 y 1 días antes.</translation>
    </message>
    <message>
        <source>The new certificate of %1 works and is in use.</source>
        <translation>El certificado nuevo de %1 funciona y está en uso.</translation>
    </message>
    <message>
        <source>The new secret of %1 works and is in use. Delete the old one in the app registration.</source>
        <translation>El secreto nuevo de %1 funciona y está en uso. Elimine el anterior en el registro de aplicación.</translation>
    </message>
    <message>
        <source>Not replaced; the stored one stays. %1</source>
        <translation>No se reemplazó; el guardado permanece. %1</translation>
    </message>
    <message>
        <source>It works, but it could not be stored; the stored one stays. %1</source>
        <translation>Funciona, pero no se pudo guardar; el guardado permanece. %1</translation>
    </message>
    <message>
        <source>Cancelled; the stored one stays.</source>
        <translation>Cancelado; el guardado permanece.</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Observado: %1</translation>
    </message>
    <message>
        <source>New certificate and private &amp;key</source>
        <translation>Nuevo certificado y cla&amp;ve privada</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>A report of %1, cycle of %2, to read, print and hand on. It needs nothing else to be read.</source>
        <translation>Un informe de %1, ciclo del %2, para leer, imprimir y entregar. No se necesita nada más para leerlo.</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>todos los dispositivos</translation>
    </message>
    <message>
        <source>As in Devices</source>
        <translation>Como en Dispositivos</translation>
    </message>
    <message>
        <source>Only the devices that this filter finds: %1</source>
        <translation>Solo los dispositivos que encuentra este filtro: %1</translation>
    </message>
    <message>
        <source>Page for any browser (HTML)</source>
        <translation>Página para cualquier navegador (HTML)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>Di&amp;spositivos</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>&amp;Policy to rehearse</source>
        <translation>Di&amp;rectiva para ensayar</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormato</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Filter of the devices reported</source>
        <translation>Filtro de los dispositivos del informe</translation>
    </message>
    <message>
        <source>Policy to rehearse</source>
        <translation>Directiva para ensayar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>Progreso del informe</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Write reports by themselves…</source>
        <translation>Escribir informes automáticamente…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>Se escribió %1.</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>Cancelado; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>of a file…</source>
        <translation>de un archivo…</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>Directivas (*.json)</translation>
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
        <translation>%1 ya existe.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It tells the cycle as it was scored, under “%1” (%2). “%3” (%4) is in use now, so the window shows other figures; a report of the next cycle is under that.</source>
        <comment>name, hash, name, hash</comment>
        <translation>Muestra el ciclo tal como se puntuó, con «%1» (%2). Ahora está en uso «%3» (%4), por lo que la ventana muestra otras cifras; un informe del próximo ciclo será con ese perfil.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RowCopier</name>
    <message numerus="yes">
        <source>Copying %Ln device(s)…</source>
        <translation>
            <numerusform>Copiando %Ln dispositivo…</numerusform>
            <numerusform>Copiando %Ln dispositivos…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::RuleRow</name>
    <message>
        <source>Rule %1</source>
        <translation>Regla %1</translation>
    </message>
    <message>
        <source>Alt+Enter in the line does the same</source>
        <translation>Alt+Entrar en la línea hace lo mismo</translation>
    </message>
    <message>
        <source>Rule %1: which devices</source>
        <translation>Regla %1: qué dispositivos</translation>
    </message>
    <message>
        <source>Which devices, for example %1</source>
        <translation>Qué dispositivos, por ejemplo %1</translation>
    </message>
    <message>
        <source>An expression of the filter language; Ctrl+Space completes fields and values. Alt+Up and Alt+Down move the rule.</source>
        <translation>Una expresión del lenguaje del filtro; Ctrl+Espacio completa campos y valores. Alt+Flecha arriba y Alt+Flecha abajo mueven la regla.</translation>
    </message>
    <message>
        <source>Rule %1: action</source>
        <translation>Regla %1: acción</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Rule %1: note</source>
        <translation>Regla %1: nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Shows the devices that the rule decides about</source>
        <translation>Muestra los dispositivos sobre los que decide la regla</translation>
    </message>
    <message>
        <source>Move rule %1 up (Alt+Up)</source>
        <translation>Subir la regla %1 (Alt+Flecha arriba)</translation>
    </message>
    <message>
        <source>Move rule %1 down (Alt+Down)</source>
        <translation>Bajar la regla %1 (Alt+Flecha abajo)</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>Quitar la regla %1</translation>
    </message>
    <message>
        <source>then</source>
        <comment>rule: expression, then action</comment>
        <translation>entonces</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>no válida</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válida</translation>
    </message>
    <message>
        <source>The rule needs an action.</source>
        <translation>La regla necesita una acción.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a word of the filter</comment>
        <translation>Usar %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RulesCard</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>the first rule that matches a device decides</source>
        <translation>decide la primera regla que coincide con un dispositivo</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Agregar regla</translation>
    </message>
    <message>
        <source>Action for all other devices</source>
        <translation>Acción para todos los demás dispositivos</translation>
    </message>
    <message>
        <source>Shows the devices that no rule matches</source>
        <translation>Muestra los dispositivos con los que no coincide ninguna regla</translation>
    </message>
    <message>
        <source>otherwise</source>
        <comment>the action where no rule matches</comment>
        <translation>en otro caso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>All other devices need an action. The figures are those from before.</source>
        <translation>Todos los demás dispositivos necesitan una acción. Las cifras son las anteriores.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) are not valid. The figures are those from before.</source>
        <translation>
            <numerusform>%Ln regla no es válida. Las cifras son las anteriores.</numerusform>
            <numerusform>%Ln reglas no son válidas. Las cifras son las anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a rule, all devices meet the same action.</source>
        <translation>Sin ninguna regla, la misma acción afecta a todos los dispositivos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s), all valid. Ctrl+Space completes fields and values.</source>
        <translation>
            <numerusform>%Ln regla, válida. Ctrl+Espacio completa campos y valores.</numerusform>
            <numerusform>%Ln reglas, todas válidas. Ctrl+Espacio completa campos y valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>change which devices rule %1 matches</source>
        <comment>undo step</comment>
        <translation>cambiar con qué dispositivos coincide la regla %1</translation>
    </message>
    <message>
        <source>change the action of rule %1</source>
        <comment>undo step</comment>
        <translation>cambiar la acción de la regla %1</translation>
    </message>
    <message>
        <source>change the note of rule %1</source>
        <comment>undo step</comment>
        <translation>cambiar la nota de la regla %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SavePolicyDialog</name>
    <message>
        <source>Save version</source>
        <translation>Guardar versión</translation>
    </message>
    <message>
        <source>&amp;Name of the policy</source>
        <translation>&amp;Nombre de la directiva</translation>
    </message>
    <message>
        <source>what is new in this version, and why</source>
        <translation>qué hay de nuevo en esta versión y por qué</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The policy is kept in the library. Nothing is enforced by Trustgauge.</source>
        <translation>La directiva se conserva en la biblioteca. Trustgauge no aplica nada.</translation>
    </message>
    <message>
        <source>Give the policy a name.</source>
        <translation>Asigne un nombre a la directiva.</translation>
    </message>
    <message>
        <source>A policy of this name exists: this becomes its newest version.</source>
        <translation>Ya existe una directiva con este nombre: esta será su versión más reciente.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SaveProfileDialog</name>
    <message>
        <source>Save profile</source>
        <translation>Guardar perfil</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>&amp;Nombre del perfil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>Guardar y usar</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Asigne un nombre al perfil.</translation>
    </message>
    <message>
        <source>what is new in this version, and why</source>
        <translation>qué hay de nuevo en esta versión y por qué</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ota</translation>
    </message>
    <message>
        <source>This name belongs to a built-in profile; choose another.</source>
        <translation>Este nombre pertenece a un perfil integrado; elija otro.</translation>
    </message>
    <message>
        <source>A profile of this name exists: this becomes its newest version, also for other tenants that use it.</source>
        <translation>Ya existe un perfil con este nombre: esta será su versión más reciente, también para otros inquilinos que lo usan.</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>Guardar para más tarde</translation>
    </message>
    <message>
        <source>“Save and use” scores %1 with this profile from now on.</source>
        <comment>tenant</comment>
        <translation>“Guardar y usar” puntúa %1 con este perfil desde ahora.</translation>
    </message>
    <message>
        <source>Tenants are scored with the profile of this name; choose another name</source>
        <translation>Hay inquilinos que se puntúan con el perfil de este nombre; elija otro nombre</translation>
    </message>
    <message>
        <source>A version of the library; which profile is in use does not change</source>
        <translation>Una versión de la biblioteca; el perfil en uso no cambia</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>&amp;Nombre de la vista</translation>
    </message>
    <message>
        <source>For &amp;all tenants</source>
        <translation>Para &amp;todos los inquilinos</translation>
    </message>
    <message>
        <source>&amp;Only for %1</source>
        <translation>&amp;Solo para %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keeps the filter, the order and the columns.</source>
        <translation>Conserva el filtro, el orden y las columnas.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Asigne un nombre a la vista.</translation>
    </message>
    <message>
        <source>A view of this name exists; it will be replaced.</source>
        <translation>Ya existe una vista con este nombre; se reemplazará.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>There is no valid filter in the line to be saved.</source>
        <translation>En la línea no hay ningún filtro válido que guardar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the saved filter</source>
        <translation>Nombre del filtro guardado</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Gives the selected filter the name above (F2)</source>
        <translation>Da al filtro seleccionado el nombre de arriba (F2)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: filter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter a name first.</source>
        <translation>Escriba primero un nombre.</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation>Otro filtro tiene este nombre.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ScheduledReportsSection</name>
    <message>
        <source>Reports that are written by themselves</source>
        <translation>Informes escritos automáticamente</translation>
    </message>
    <message>
        <source>&amp;Write a report and a CSV of each tenant after its cycles</source>
        <translation>&amp;Escribir un informe y un CSV de cada inquilino después de sus ciclos</translation>
    </message>
    <message>
        <source>Folder of the reports</source>
        <translation>Carpeta de los informes</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the folder of the reports</source>
        <translation>Elegir la carpeta de los informes</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>the first complete cycle of each day (UTC)</source>
        <translation>el primer ciclo completo de cada día (UTC)</translation>
    </message>
    <message>
        <source>the first complete cycle of each week</source>
        <translation>el primer ciclo completo de cada semana</translation>
    </message>
    <message>
        <source>every complete cycle</source>
        <translation>cada ciclo completo</translation>
    </message>
    <message>
        <source>How many are kept of each tenant</source>
        <translation>Cuántos se conservan de cada inquilino</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>Language of the reports</source>
        <translation>Idioma de los informes</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Carpeta</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Informe</translation>
    </message>
    <message>
        <source>&amp;Keep the newest</source>
        <translation>Conservar los más &amp;recientes</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>The files are whole or not there, and named by tenant and time of the data. Of the files in the folder, only such reports are ever removed. What fails is told over the page and in the log of Activity.</source>
        <translation>Los archivos están completos o no están, y llevan el nombre del inquilino y la fecha de los datos. De los archivos de la carpeta, solo se quitan tales informes. Lo que falla se indica encima de la página y en el registro de Actividad.</translation>
    </message>
    <message>
        <source>The demo writes no reports by itself.</source>
        <translation>La demostración no escribe informes automáticamente.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ScoreHistogram</name>
    <message>
        <source>Devices by score, from 0 to 100</source>
        <translation>Dispositivos por puntuación, de 0 a 100</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message numerus="yes">
        <source>Score %1 (%2): %Ln device(s)</source>
        <translation>
            <numerusform>Puntuación %1 (%2): %Ln dispositivo</numerusform>
            <numerusform>Puntuación %1 (%2): %Ln dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Score %1 (%2): %Ln device(s), before: %3</source>
        <translation>
            <numerusform>Puntuación %1 (%2): %Ln dispositivo, antes: %3</numerusform>
            <numerusform>Puntuación %1 (%2): %Ln dispositivos, antes: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::Screenshots</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>No se puede escribir en la carpeta %1.</translation>
    </message>
    <message>
        <source>The page “%1” did not become ready.</source>
        <translation>La página “%1” no llegó a estar lista.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>medium risk weighs more</source>
        <comment>note of an example</comment>
        <translation>el riesgo medio pesa más</translation>
    </message>
    <message>
        <source>antivirus off a little less</source>
        <comment>note of an example</comment>
        <translation>el antivirus desactivado, un poco menos</translation>
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
        <translation>Mostrar este inquilino</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SeekCard</name>
    <message>
        <source>Goal and sensitivity</source>
        <translation>Objetivo y sensibilidad</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Goal or sensitivity</source>
        <translation>Objetivo o sensibilidad</translation>
    </message>
    <message>
        <source>Close this card</source>
        <translation>Cerrar esta tarjeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>the smallest change of weights that reaches it</source>
        <translation>el cambio mínimo de pesos que lo alcanza</translation>
    </message>
    <message>
        <source>which weight matters most</source>
        <translation>qué peso importa más</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SelectedDevice</name>
    <message numerus="yes">
        <source>Replayed over %Ln stored cycle(s), its band changes: %1 under the profile in use, %2 under the edited one.</source>
        <translation>
            <numerusform>Sus cambios de banda reproducidos en %Ln ciclo guardado: %1 con el perfil en uso, %2 con el editado.</numerusform>
            <numerusform>Sus cambios de banda reproducidos en %Ln ciclos guardados: %1 con el perfil en uso, %2 con el editado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::SensitivityPanel</name>
    <message>
        <source>Points by which one weight moves</source>
        <translation>Puntos que se mueve un peso</translation>
    </message>
    <message>
        <source>Devices that change band when one weight moves by</source>
        <comment>by 5 points</comment>
        <translation>Dispositivos que cambian de banda si un peso se mueve</translation>
    </message>
    <message>
        <source>points</source>
        <comment>moves by 5 points</comment>
        <translation>puntos</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Devices it fires on</source>
        <translation>Dispositivos en los que se activa</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Which weight matters most</source>
        <translation>Qué peso importa más</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>%1 (pillar)</source>
        <translation>%1 (pilar)</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <comment>a weight</comment>
        <translation>%1, bloqueado</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Show all weights</source>
        <translation>Mostrar todos los pesos</translation>
    </message>
    <message>
        <source>No step of one weight changes a band.</source>
        <translation>Ningún paso de un peso cambia una banda.</translation>
    </message>
    <message numerus="yes">
        <source>Counted for %Ln device(s), under the sliders as they are.</source>
        <translation>
            <numerusform>Contado para %Ln dispositivo, con los controles deslizantes tal como están.</numerusform>
            <numerusform>Contado para %Ln dispositivos, con los controles deslizantes tal como están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::ServerBar</name>
    <message>
        <source>The store&apos;s server on %1 is not reached since %2. What is shown stays usable; it is tried again and again.</source>
        <comment>host, time</comment>
        <translation>No se llega al servidor del almacén en %1 desde %2. Lo mostrado sigue siendo utilizable; se intenta una y otra vez.</translation>
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
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>Dónde está cada cosa</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en la configuración</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ninguna configuración contiene estas palabras.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Los cambios surten efecto al momento.</translation>
    </message>
    <message>
        <source>How long cycles are kept</source>
        <translation>Cuánto tiempo se conservan los ciclos</translation>
    </message>
    <message>
        <source>Retention is kept in the store and holds for every program that uses it. It is set where the store&apos;s size, copies and checks are, and shown there with what it would forget.</source>
        <translation>La retención se guarda en el almacén y vale para todos los programas que lo usan. Se define donde están el tamaño, las copias y las comprobaciones del almacén, y allí se muestra con lo que se olvidaría.</translation>
    </message>
    <message>
        <source>Open Storage…</source>
        <translation>Abrir Almacenamiento…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Shared store</source>
        <translation>Almacén compartido</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SharedStoreSection</name>
    <message>
        <source>Reach the server</source>
        <translation>Acceso al servidor</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Derechos</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>empty: the one in the keychain, or in the file that PGPASSFILE names</source>
        <translation>vacío: la del llavero o la del archivo que nombra PGPASSFILE</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>&amp;Use from the next start</source>
        <translation>&amp;Usar desde el próximo inicio</translation>
    </message>
    <message>
        <source>Use the &amp;file on this computer again</source>
        <translation>Volver a usar el a&amp;rchivo de este equipo</translation>
    </message>
    <message>
        <source>Shared store</source>
        <translation>Almacén compartido</translation>
    </message>
    <message>
        <source>A database on a PostgreSQL server, which one program polls into and many windows look at. Without one, this window keeps its store in a file and needs nothing.</source>
        <translation>Una base de datos en un servidor PostgreSQL, en la que un programa sondea y que muchas ventanas consultan. Sin ella, esta ventana guarda su almacén en un archivo y no necesita nada.</translation>
    </message>
    <message>
        <source>&amp;Address, without a password</source>
        <translation>&amp;Dirección, sin contraseña</translation>
    </message>
    <message>
        <source>&amp;Password, for the keychain</source>
        <translation>&amp;Contraseña, para el llavero</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>The store can be used.</source>
        <translation>Se puede usar el almacén.</translation>
    </message>
    <message>
        <source>The store cannot be used yet.</source>
        <translation>Aún no se puede usar el almacén.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Esperando al llavero…</translation>
    </message>
    <message>
        <source>From its next start on, the window uses this store.</source>
        <translation>A partir de su próximo inicio, la ventana usa este almacén.</translation>
    </message>
    <message>
        <source>From its next start on, the window uses this store. But the keychain did not take the password: %1 Give it in TRUSTGAUGE_STORE_PASSWORD, or in the file that PGPASSFILE names.</source>
        <translation>A partir de su próximo inicio, la ventana usa este almacén. Pero el llavero no aceptó la contraseña: %1 Indíquela en TRUSTGAUGE_STORE_PASSWORD o en el archivo que nombra PGPASSFILE.</translation>
    </message>
    <message>
        <source>From its next start on, the window uses the file on this computer.</source>
        <translation>A partir de su próximo inicio, la ventana usa el archivo de este equipo.</translation>
    </message>
    <message>
        <source>In use now: %1</source>
        <translation>En uso ahora: %1</translation>
    </message>
    <message>
        <source>In use now: a file on this computer.</source>
        <translation>En uso ahora: un archivo de este equipo.</translation>
    </message>
    <message>
        <source>A store named when starting (--store) counts more than the one that is set.</source>
        <translation>Un almacén indicado al iniciar (--store) prevalece sobre el definido.</translation>
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
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SnapshotSwitch</name>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Show snapshot %1</source>
        <translation>Mostrar la instantánea %1</translation>
    </message>
    <message>
        <source>Take snapshot %1</source>
        <translation>Tomar la instantánea %1</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>Instantánea %1</translation>
    </message>
    <message>
        <source>Snapshot %1, free</source>
        <translation>Instantánea %1, libre</translation>
    </message>
    <message>
        <source>%1 of %2, %3. Press to show it (%4), with Shift to replace it (%5).</source>
        <comment>snapshot, time, hash, keys</comment>
        <translation>%1 del %2, %3. Presione para mostrarla (%4); con Mayús, para reemplazarla (%5).</translation>
    </message>
    <message>
        <source>%1 is free. Press to put the present weights aside here (%2).</source>
        <comment>snapshot, keys</comment>
        <translation>%1 está libre. Presione para guardar aquí los pesos actuales (%2).</translation>
    </message>
    <message>
        <source>Compare profiles…</source>
        <translation>Comparar perfiles…</translation>
    </message>
    <message>
        <source>Delete snapshot %1</source>
        <translation>Eliminar la instantánea %1</translation>
    </message>
    <message>
        <source>Snapshot %1 holds the present weights; %2 shows them again.</source>
        <comment>letter, key</comment>
        <translation>La instantánea %1 contiene los pesos actuales; %2 los muestra de nuevo.</translation>
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
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Devices with sufficient data that have it, with a CVE</source>
        <translation>Dispositivos con datos suficientes que lo tienen, con una CVE</translation>
    </message>
    <message>
        <source>Counted CVEs</source>
        <translation>CVE contadas</translation>
    </message>
    <message>
        <source>CVEs of it that count on at least one device</source>
        <translation>CVE de este software que cuentan en al menos un dispositivo</translation>
    </message>
    <message>
        <source>Exploit</source>
        <translation>Exploit</translation>
    </message>
    <message>
        <source>Whether an exploit is known for any of its CVEs</source>
        <translation>Si se conoce un exploit para alguna de sus CVE</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>By how much exact scores would fall in all if it alone were updated everywhere</source>
        <translation>Cuánto bajarían en total las puntuaciones exactas si solo este se actualizara en todas partes</translation>
    </message>
    <message>
        <source>Band drops</source>
        <translation>Bajadas de banda</translation>
    </message>
    <message>
        <source>Devices that would get a lower band</source>
        <translation>Dispositivos que pasarían a una banda más baja</translation>
    </message>
</context>
<context>
    <name>Trustgauge::StaleBar</name>
    <message>
        <source>The data is of %1, %2: older than two poll intervals.</source>
        <translation>Los datos son del %1, %2: más antiguos que dos intervalos de sondeo.</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>Sondear ahora</translation>
    </message>
</context>
<context>
    <name>Trustgauge::StatePage</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>Trustgauge::StatusLine</name>
    <message>
        <source>Progress of the poll</source>
        <translation>Progreso del sondeo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the poll</source>
        <translation>Cancelar el sondeo</translation>
    </message>
    <message>
        <source>Risk score: higher is worse</source>
        <translation>Puntuación de riesgo: más alta es peor</translation>
    </message>
    <message>
        <source>Never polled</source>
        <translation>Nunca sondeado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cycle of %2, %3 · %4</source>
        <comment>state, time, age, devices</comment>
        <translation>Ciclo del %2: %1, %3 · %4</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>stage: done of total</comment>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage: done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1, quedan unos %2</translation>
    </message>
    <message>
        <source>Last poll failed · %1</source>
        <translation>Falló el último sondeo · %1</translation>
    </message>
    <message>
        <source>Calls left: %1/min, %2/h</source>
        <translation>Llamadas restantes: %1/min, %2/h</translation>
    </message>
    <message>
        <source>Calls left: %1/min</source>
        <translation>Llamadas restantes: %1/min</translation>
    </message>
    <message>
        <source>Next poll %1</source>
        <translation>Próximo sondeo %1</translation>
    </message>
    <message>
        <source>Last poll failed</source>
        <translation>Falló el último sondeo</translation>
    </message>
    <message>
        <source>Polling is paused</source>
        <translation>El sondeo está en pausa</translation>
    </message>
    <message>
        <source>Polled by another program</source>
        <translation>Sondeado por otro programa</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>Datos del %1</translation>
    </message>
    <message>
        <source>Last poll failed at %1</source>
        <translation>Falló el último sondeo el %1</translation>
    </message>
    <message>
        <source>Server on %1 not reached</source>
        <translation>No se llega al servidor en %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::StorageDialog</name>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>El almacén</translation>
    </message>
    <message>
        <source>How long cycles are kept</source>
        <translation>Cuánto tiempo se conservan los ciclos</translation>
    </message>
    <message>
        <source>Keep &amp;every cycle for … days</source>
        <translation>Conservar &amp;todos los ciclos durante … días</translation>
    </message>
    <message>
        <source>Then the last one of each day, up to &amp;an age of … days</source>
        <translation>Después, el último de cada día, hasta &amp;una antigüedad de … días</translation>
    </message>
    <message>
        <source>The newest cycles, and those with records that wait to be published, always stay. This holds for every program that uses the store. Old cycles are forgotten in the background, once a day; they cannot be brought back.</source>
        <translation>Los ciclos más recientes, y los que tienen registros que esperan su publicación, permanecen siempre. Esto vale para todos los programas que usan el almacén. Los ciclos antiguos se olvidan en segundo plano, una vez al día; no se pueden recuperar.</translation>
    </message>
    <message>
        <source>Copy and check</source>
        <translation>Copia y comprobación</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Hacer copia de seguridad…</translation>
    </message>
    <message>
        <source>Copies the store to a file, also while a program polls</source>
        <translation>Copia el almacén en un archivo, también mientras un programa sondea</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Comprobar &amp;ahora</translation>
    </message>
    <message>
        <source>Compares all that the store holds with what was stored</source>
        <translation>Compara todo lo que contiene el almacén con lo que se guardó</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Saved. What is older than that is now forgotten in the background.</source>
        <translation>Guardado. Lo más antiguo se olvida ahora en segundo plano.</translation>
    </message>
    <message>
        <source>The store was copied to %1.</source>
        <translation>El almacén se copió en %1.</translation>
    </message>
    <message>
        <source>Everything is as it was stored.</source>
        <translation>Todo está como se guardó.</translation>
    </message>
    <message>
        <source>%1; no cycle yet</source>
        <translation>%1; aún sin ciclos</translation>
    </message>
    <message>
        <source>%1; %2 of %3, the oldest of %4</source>
        <translation>%1; %2 de %3, el más antiguo del %4</translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s)</source>
        <translation>
            <numerusform>%n ciclo</numerusform>
            <numerusform>%n ciclos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenant(s)</source>
        <translation>
            <numerusform>%n inquilino</numerusform>
            <numerusform>%n inquilinos</numerusform>
        </translation>
    </message>
    <message>
        <source>Now, this would forget nothing.</source>
        <translation>Ahora, esto no olvidaría nada.</translation>
    </message>
    <message>
        <source>Now, this would forget %1 of %2, from %3 to %4; the newest stays.</source>
        <translation>Ahora, esto olvidaría %1 de %2, del %3 al %4; el más reciente permanece.</translation>
    </message>
    <message>
        <source>Back up the store</source>
        <translation>Hacer copia de seguridad del almacén</translation>
    </message>
    <message>
        <source>Stores (*.db)</source>
        <translation>Almacenes (*.db)</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Cancelled; there is no copy.</source>
        <translation>Cancelado; no hay copia.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) as old would go with them.</source>
        <translation>
            <numerusform>Con ellos se iría %Ln alerta igual de antigua.</numerusform>
            <numerusform>Con ellos se irían %Ln alertas igual de antiguas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now, this would forget %Ln old alert(s), and no cycle.</source>
        <translation>
            <numerusform>Ahora, esto olvidaría %Ln alerta antigua y ningún ciclo.</numerusform>
            <numerusform>Ahora, esto olvidaría %Ln alertas antiguas y ningún ciclo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back a server&apos;s store up with the server&apos;s own tools, such as pg_dump</source>
        <translation>Haga la copia de seguridad del almacén de un servidor con las herramientas del propio servidor, como pg_dump</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TargetCard</name>
    <message>
        <source>Kafka through a REST proxy</source>
        <translation>Kafka a través de un proxy REST</translation>
    </message>
    <message>
        <source>Test the target</source>
        <translation>Probar el destino</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>Publicar ahora</translation>
    </message>
    <message>
        <source>Delete devices that have left from the topic (tombstones)</source>
        <translation>Eliminar del tema los dispositivos que ya no están (tombstones)</translation>
    </message>
    <message>
        <source>A cycle after the record that says a device is gone, its key gets a null value. Where the topic is compacted, the broker then forgets the device. Only Confluent&apos;s proxies are known to store a null value; others write an empty or a text value.</source>
        <translation>Un ciclo después del registro que indica que un dispositivo ya no está, su clave recibe un valor nulo. Si el tema se compacta, el broker olvida entonces el dispositivo. Solo se sabe que guardan un valor nulo los proxies de Confluent; otros escriben un valor vacío o de texto.</translation>
    </message>
    <message>
        <source>%1, API %2, topics %3 and %4</source>
        <comment>address, API version, two topics</comment>
        <translation>%1, API %2, temas %3 y %4</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TargetFindings</name>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>The proxy</source>
        <translation>El proxy</translation>
    </message>
    <message>
        <source>The topics</source>
        <translation>Los temas</translation>
    </message>
    <message>
        <source>%1: good (%2)</source>
        <translation>%1: correcto (%2)</translation>
    </message>
    <message>
        <source>%1: look at this (%2)</source>
        <translation>%1: revíselo (%2)</translation>
    </message>
    <message>
        <source>%1: failed (%2)</source>
        <translation>%1: error (%2)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TenantAlerts</name>
    <message>
        <source>%1 cannot be polled</source>
        <comment>tenant</comment>
        <translation>No se puede sondear %1</translation>
    </message>
    <message>
        <source>The certificate of %1 ends</source>
        <comment>tenant</comment>
        <translation>El certificado de %1 expira</translation>
    </message>
    <message>
        <source>The secret of %1 ends</source>
        <comment>tenant</comment>
        <translation>El secreto de %1 expira</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tenant: what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) changed band</source>
        <translation>
            <numerusform>%Ln dispositivo cambió de banda</numerusform>
            <numerusform>%Ln dispositivos cambiaron de banda</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 in both cycles: %2 to a worse band, %3 to a better one.</source>
        <comment>devices, numbers</comment>
        <translation>De %1 en ambos ciclos: %2 a una banda peor, %3 a una mejor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>%Ln dispositivo</numerusform>
            <numerusform>%Ln dispositivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenant(s) cannot be polled</source>
        <translation>
            <numerusform>No se puede sondear %n inquilino</numerusform>
            <numerusform>No se pueden sondear %n inquilinos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Many devices changed band in %n tenant(s)</source>
        <translation>
            <numerusform>Muchos dispositivos cambiaron de banda en %n inquilino</numerusform>
            <numerusform>Muchos dispositivos cambiaron de banda en %n inquilinos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Secrets of %n tenant(s) end</source>
        <translation>
            <numerusform>Expiran secretos de %n inquilino</numerusform>
            <numerusform>Expiran secretos de %n inquilinos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::TenantCommands</name>
    <message>
        <source>Connect a tenant…</source>
        <translation>Conectar un inquilino…</translation>
    </message>
    <message>
        <source>Edit this tenant…</source>
        <translation>Editar este inquilino…</translation>
    </message>
    <message>
        <source>Delete this tenant…</source>
        <translation>Eliminar este inquilino…</translation>
    </message>
    <message>
        <source>Import tenants…</source>
        <translation>Importar inquilinos…</translation>
    </message>
    <message>
        <source>Export tenants…</source>
        <translation>Exportar inquilinos…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tenant(s) imported.</source>
        <translation>
            <numerusform>Se importó %Ln inquilino.</numerusform>
            <numerusform>Se importaron %Ln inquilinos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The secrets in the file are in the keychain now: please delete the file.</source>
        <translation>%1 Los secretos del archivo ya están en el llavero: elimine el archivo.</translation>
    </message>
    <message>
        <source>Delete tenant</source>
        <translation>Eliminar inquilino</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>¿Eliminar %1?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Import tenants</source>
        <translation>Importar inquilinos</translation>
    </message>
    <message>
        <source>Tenants file (*.json)</source>
        <translation>Archivo de inquilinos (*.json)</translation>
    </message>
    <message>
        <source>Export tenants, without secrets</source>
        <translation>Exportar inquilinos, sin secretos</translation>
    </message>
    <message>
        <source>Replace the secret…</source>
        <translation>Reemplazar el secreto…</translation>
    </message>
    <message>
        <source>%1 was deleted, with its history and its secrets.</source>
        <translation>Se eliminó %1, con su historial y sus secretos.</translation>
    </message>
    <message>
        <source>Its settings, its secrets, all of its stored cycles and what still waits to be published go with it. Nothing changes in Microsoft Defender.</source>
        <translation>Con él desaparecen su configuración, sus secretos, todos sus ciclos guardados y lo que aún espera su publicación. En Microsoft Defender no cambia nada.</translation>
    </message>
    <message>
        <source>You have left the demo: this tenant is a real one, and it is kept with your own data.</source>
        <translation>Ha salido de la demostración: este inquilino es real y se conserva con sus propios datos.</translation>
    </message>
    <message>
        <source>You have left the demo: the tenants of the file are real ones, and they are kept with your own data.</source>
        <translation>Ha salido de la demostración: los inquilinos del archivo son reales y se conservan con sus propios datos.</translation>
    </message>
    <message>
        <source>You have left the demo, whose secret is made anew at each start and cannot be replaced. Choose the tenant whose secret you want to replace.</source>
        <translation>Ha salido de la demostración, cuyo secreto se crea de nuevo en cada inicio y no se puede reemplazar. Elija el inquilino cuyo secreto quiere reemplazar.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TenantForm</name>
    <message>
        <source>Connect a tenant</source>
        <translation>Conectar un inquilino</translation>
    </message>
    <message>
        <source>Edit tenant</source>
        <translation>Editar inquilino</translation>
    </message>
    <message>
        <source>Advanced: endpoints, proxy, certificate authority</source>
        <translation>Avanzado: puntos de conexión, proxy, entidad de certificación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save and poll</source>
        <translation>Guardar y sondear</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Publishing: hand scores to Kafka through a REST proxy</source>
        <translation>Publicación: entregar puntuaciones a Kafka a través de un proxy REST</translation>
    </message>
    <message>
        <source>The demo&apos;s connection is fixed: its tenant is invented, and served on this computer. To connect a tenant of your own, leave the demo.</source>
        <translation>La conexión de la demostración es fija: su inquilino es inventado y se sirve en este equipo. Para conectar un inquilino propio, salga de la demostración.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TenantsModel</name>
    <message>
        <source>Polling</source>
        <translation>Sondeando</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Not polled yet</source>
        <translation>Aún no sondeado</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deshabilitado</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Last poll</source>
        <translation>Último sondeo</translation>
    </message>
    <message>
        <source>Next poll</source>
        <translation>Próximo sondeo</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Qué falla</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <translation>Datos del %1</translation>
    </message>
    <message>
        <source>High Risk and Suspicious: %1 on %2, %3 on %4</source>
        <extracomment>devices in the two worst bands: %1 of them on day %2, %3 on day %4</extracomment>
        <translation>Riesgo alto y Sospechoso: %1 el %2, %3 el %4</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ThemeMenu</name>
    <message>
        <source>Theme: like the system</source>
        <translation>Tema: como el sistema</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: oscuro</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Tema: contraste alto</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ThresholdsPanel</name>
    <message>
        <source>Inactivity edge %1, days</source>
        <translation>Límite de inactividad %1, días</translation>
    </message>
    <message>
        <source>Inactive from day</source>
        <translation>Inactivo desde el día</translation>
    </message>
    <message>
        <source>Grace, hours</source>
        <translation>Gracia, horas</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>Gracia</translation>
    </message>
    <message>
        <source>CVSS from</source>
        <translation>CVSS desde</translation>
    </message>
    <message>
        <source>CVEs count from CVSS</source>
        <translation>Las CVE cuentan desde CVSS</translation>
    </message>
    <message>
        <source>CVEs for the full weight</source>
        <translation>CVE para el peso completo</translation>
    </message>
    <message>
        <source>Below that number</source>
        <translation>Por debajo de ese número</translation>
    </message>
    <message>
        <source>CVEs without CVSS</source>
        <translation>CVE sin CVSS</translation>
    </message>
    <message>
        <source>A pillar is full at</source>
        <translation>Un pilar está lleno con</translation>
    </message>
    <message>
        <source>Unknown counts as</source>
        <translation>Desconocido cuenta como</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>Volver a lo predeterminado</translation>
    </message>
    <message>
        <source>Thresholds and choices back to the defaults</source>
        <translation>Umbrales y opciones con sus valores predeterminados</translation>
    </message>
    <message>
        <source>Trustgauge&apos;s own default: %1.</source>
        <translation>Valor predeterminado propio de Trustgauge: %1.</translation>
    </message>
    <message>
        <source>CVSS from %1 · cap %2 · grace %3 h</source>
        <comment>hours</comment>
        <translation>CVSS desde %1 · tope %2 · gracia %3 h</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TimelineChart</name>
    <message>
        <source>Score over time</source>
        <translation>Puntuación a lo largo del tiempo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde el %1</translation>
    </message>
    <message>
        <source>%1: score %2 (%3), %4</source>
        <comment>when, score, exact score, band</comment>
        <translation>%1: puntuación %2 (%3), %4</translation>
    </message>
    <message>
        <source>%1: not among the devices</source>
        <translation>%1: no está entre los dispositivos</translation>
    </message>
    <message>
        <source>not seen since %1</source>
        <translation>no visto desde el %1</translation>
    </message>
    <message>
        <source>profile changed</source>
        <translation>perfil cambiado</translation>
    </message>
    <message>
        <source>partial cycle: up to %1 at worst, if all that is unknown counted in full</source>
        <comment>an exact score</comment>
        <translation>ciclo parcial: hasta %1 en el peor caso, si todo lo desconocido contara por completo</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TimelineModel</name>
    <message>
        <source>profile</source>
        <comment>among what changed a score</comment>
        <translation>perfil</translation>
    </message>
    <message>
        <source>completeness floor</source>
        <comment>among what changed a score</comment>
        <translation>mínimo de completitud</translation>
    </message>
    <message>
        <source>presence</source>
        <comment>whether the device is in the cycles</comment>
        <translation>presencia</translation>
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
        <translation>desde %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a band</comment>
        <translation>a %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier: %1</source>
        <extracomment>changes, summed in one row; %1 is a list of what changed</extracomment>
        <translation>
            <numerusform>%Ln anterior: %1</numerusform>
            <numerusform>%Ln anteriores: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller: %1</source>
        <translation>
            <numerusform>%Ln menor: %1</numerusform>
            <numerusform>%Ln menores: %1</numerusform>
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
        <translation>Perfil “%1” editado</translation>
    </message>
    <message>
        <source>Profile “%1” → “%2”</source>
        <translation>Perfil “%1” → “%2”</translation>
    </message>
    <message>
        <source>Another completeness floor</source>
        <translation>Otro mínimo de completitud</translation>
    </message>
    <message>
        <source>No longer among the devices</source>
        <translation>Ya no está entre los dispositivos</translation>
    </message>
    <message>
        <source>Among the devices again</source>
        <translation>De nuevo entre los dispositivos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TimelineSection</name>
    <message numerus="yes">
        <source>%Ln hour(s), as scored then</source>
        <translation>
            <numerusform>%Ln hora, según se puntuó entonces</numerusform>
            <numerusform>%Ln horas, según se puntuó entonces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s), as scored then</source>
        <translation>
            <numerusform>%Ln día, según se puntuó entonces</numerusform>
            <numerusform>%Ln días, según se puntuó entonces</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Escala de tiempo</translation>
    </message>
    <message>
        <source>What changed the score</source>
        <translation>Qué cambió la puntuación</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>The timeline begins with the second cycle.</source>
        <translation>La escala de tiempo empieza con el segundo ciclo.</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>No cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln change(s)</source>
        <translation>
            <numerusform>El %Ln cambio</numerusform>
            <numerusform>Los %Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer lines</source>
        <translation>Menos líneas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>No alerts are marked: nobody has asked for those of this device.</source>
        <translation>No hay alertas marcadas: nadie ha consultado las de este dispositivo.</translation>
    </message>
    <message>
        <source>No alert of this time is known; asked for on %1.</source>
        <translation>No se conoce ninguna alerta de este tiempo; consultado el %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln alert(s), filled while open; asked for on %2</source>
        <extracomment>%1 is the mark of an alert in the chart, %2 when they were asked for</extracomment>
        <translation>
            <numerusform>%1 %Ln alerta, rellena mientras está abierta; consultado el %2</numerusform>
            <numerusform>%1 %Ln alertas, rellenas mientras están abiertas; consultado el %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::TopBar</name>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>command and its shortcut</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>Perfil: %1</translation>
    </message>
    <message>
        <source>Tenant: %1, %2</source>
        <comment>name, last poll</comment>
        <translation>Inquilino: %1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tenant, last poll</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · worst: %2</source>
        <comment>last poll, band</comment>
        <translation>%1 · peor: %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::Tour</name>
    <message>
        <source>Your tenants</source>
        <translation>Sus inquilinos</translation>
    </message>
    <message>
        <source>The mark and the menu tell how the last poll of each went and its worst band. New ones are connected here, too.</source>
        <translation>La marca y el menú indican cómo fue el último sondeo de cada uno y su peor banda. Aquí se conectan también los nuevos.</translation>
    </message>
    <message>
        <source>Every device, and why</source>
        <translation>Cada dispositivo y el porqué</translation>
    </message>
    <message>
        <source>Devices lists the fleet. Type a filter, select a device, and its score is taken apart into points.</source>
        <translation>Dispositivos enumera la flota. Escriba un filtro, seleccione un dispositivo y su puntuación se desglosa en puntos.</translation>
    </message>
    <message>
        <source>Tune and see at once</source>
        <translation>Ajustar y ver al momento</translation>
    </message>
    <message>
        <source>In Tuning every move of a slider shows who changes band. Nothing is applied until you save it.</source>
        <translation>En Ajuste, cada movimiento de un control deslizante muestra quién cambia de banda. No se aplica nada hasta que lo guarda.</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <translation>Cuando algo no funciona</translation>
    </message>
    <message>
        <source>Doctor tries each link of the connection and names the one that is broken, with what mends it.</source>
        <translation>El diagnóstico prueba cada eslabón de la conexión y nombra el que está roto y cómo se corrige.</translation>
    </message>
    <message>
        <source>Everything by name</source>
        <translation>Todo por su nombre</translation>
    </message>
    <message>
        <source>Commands finds pages, tenants, profiles, settings and devices. Back and forward are Alt+Left and Alt+Right.</source>
        <translation>Comandos encuentra páginas, inquilinos, perfiles, opciones de configuración y dispositivos. Atrás y adelante son Alt+Flecha izquierda y Alt+Flecha derecha.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminar el recorrido</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the tour</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
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
        <translation>Bandas por día</translation>
    </message>
    <message>
        <source>As scored then</source>
        <translation>Según se puntuó entonces</translation>
    </message>
    <message>
        <source>Under today’s profile</source>
        <translation>Con el perfil de hoy</translation>
    </message>
    <message>
        <source>Profile of the days</source>
        <translation>Perfil de los días</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show bands by day as</source>
        <translation>Mostrar bandas por día como</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>click opens the day</source>
        <translation>un clic abre el día</translation>
    </message>
    <message>
        <source>The days before cannot be read.</source>
        <translation>No se pueden leer los días anteriores.</translation>
    </message>
    <message>
        <source>Reading the days before…</source>
        <translation>Leyendo los días anteriores…</translation>
    </message>
    <message>
        <source>They are read beside everything else; nothing waits for them.</source>
        <translation>Se leen al mismo tiempo que todo lo demás; nada espera por ellos.</translation>
    </message>
    <message>
        <source>The trend begins with the second day.</source>
        <translation>La tendencia empieza con el segundo día.</translation>
    </message>
    <message>
        <source>From then on it shows how many devices were in which band, day by day.</source>
        <translation>A partir de entonces muestra cuántos dispositivos había en cada banda, día a día.</translation>
    </message>
    <message>
        <source>replaying under the profile’s new thresholds…</source>
        <translation>reproduciendo con los nuevos umbrales del perfil…</translation>
    </message>
    <message>
        <source>cycle of %1</source>
        <translation>ciclo del %1</translation>
    </message>
    <message>
        <source>profile %1 · %2</source>
        <translation>perfil %1 · %2</translation>
    </message>
    <message>
        <source>This cycle is partial.</source>
        <translation>Este ciclo es parcial.</translation>
    </message>
    <message>
        <source>Partial cycles of this day are not drawn.</source>
        <translation>Los ciclos parciales de este día no se dibujan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s), the last complete cycle of each (UTC)</source>
        <translation>
            <numerusform>%Ln día, su último ciclo completo (UTC)</numerusform>
            <numerusform>%Ln días, el último ciclo completo de cada uno (UTC)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; hidden: %2</source>
        <comment>range of days; names of bands</comment>
        <translation>%1; oculto: %2</translation>
    </message>
    <message>
        <source>shown on this page</source>
        <comment>day of a chart</comment>
        <translation>mostrado en esta página</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TrendChart</name>
    <message>
        <source>Devices by band, day by day</source>
        <translation>Dispositivos por banda, día a día</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
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
        <translation>cambio respecto a %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TrendMarks</name>
    <message>
        <source>nothing polled</source>
        <translation>nada sondeado</translation>
    </message>
    <message>
        <source>only partial cycles</source>
        <translation>solo ciclos parciales</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partial cycle(s)</source>
        <translation>
            <numerusform>%Ln ciclo parcial</numerusform>
            <numerusform>%Ln ciclos parciales</numerusform>
        </translation>
    </message>
    <message>
        <source>profile changed</source>
        <translation>perfil cambiado</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TunedLine</name>
    <message>
        <source>Show as in use</source>
        <translation>Mostrar según el perfil en uso</translation>
    </message>
    <message>
        <source>Before: %1 %2 · After: %3 %4, not saved · Exports and copies hold both.</source>
        <comment>name, hash, name, hash</comment>
        <translation>Antes: %1 %2 · Después: %3 %4, no guardado · Las exportaciones y las copias contienen ambos.</translation>
    </message>
    <message>
        <source>Scores are those in use: %1 %2. The edited profile changes none of them until it is saved.</source>
        <comment>name, hash</comment>
        <translation>Las puntuaciones son las del perfil en uso: %1 %2. El perfil editado no cambia ninguna hasta que se guarda.</translation>
    </message>
    <message>
        <source>Show before and after</source>
        <translation>Mostrar antes y después</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TuningPage</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Reset to the saved profile</source>
        <translation>Restablecer el perfil guardado</translation>
    </message>
    <message>
        <source>Save profile…</source>
        <translation>Guardar perfil…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Load it here; it is used once you save</source>
        <translation>Cargarlo aquí; se usa cuando guarde</translation>
    </message>
    <message>
        <source>Undo: %1 (%2)</source>
        <translation>Deshacer: %1 (%2)</translation>
    </message>
    <message>
        <source>Redo: %1 (%2)</source>
        <translation>Rehacer: %1 (%2)</translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation>Usar este perfil</translation>
    </message>
    <message>
        <source>Profile “%1”</source>
        <translation>Perfil “%1”</translation>
    </message>
    <message>
        <source>Trying “%1”</source>
        <translation>Probando “%1”</translation>
    </message>
    <message>
        <source>Editing “%1”</source>
        <translation>Editando “%1”</translation>
    </message>
    <message>
        <source>The profile has a fault; it is marked at its control.</source>
        <translation>El perfil tiene un error; está marcado en su control.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Move a slider to see who changes band.</source>
        <translation>Mueva un control deslizante para ver quién cambia de banda.</translation>
    </message>
    <message>
        <source>%1 profile</source>
        <comment>tenant</comment>
        <translation>Perfil de %1</translation>
    </message>
    <message>
        <source>Profiles and their versions…</source>
        <translation>Perfiles y sus versiones…</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The profile “%1” is saved for later; %2 is scored as before.</source>
        <comment>profile, tenant</comment>
        <translation>El perfil “%1” se guardó para más tarde; %2 se puntúa como antes.</translation>
    </message>
    <message>
        <source>Seek a goal</source>
        <translation>Buscar un objetivo</translation>
    </message>
    <message>
        <source>Which weight matters most</source>
        <translation>Qué peso importa más</translation>
    </message>
    <message>
        <source>Compare profiles…</source>
        <translation>Comparar perfiles…</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln tenant(s) the former profile back</source>
        <translation>
            <numerusform>Devolver a %Ln inquilino su perfil anterior</numerusform>
            <numerusform>Devolver a %Ln inquilinos su perfil anterior</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History: every step, to go back to</source>
        <translation>Historial: cada paso, para volver a él</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TuningSession</name>
    <message>
        <source>Rebalance %1</source>
        <translation>Reequilibrar %1</translation>
    </message>
    <message>
        <source>Reset to saved</source>
        <translation>Restablecer lo guardado</translation>
    </message>
    <message>
        <source>Start from %1</source>
        <translation>Empezar desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) change band</source>
        <translation>
            <numerusform>%Ln dispositivo cambia de banda</numerusform>
            <numerusform>%Ln dispositivos cambian de banda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them to insufficient data</source>
        <translation>
            <numerusform>%Ln de ellos a datos insuficientes</numerusform>
            <numerusform>%Ln de ellos a datos insuficientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them from insufficient data</source>
        <translation>
            <numerusform>%Ln de ellos desde datos insuficientes</numerusform>
            <numerusform>%Ln de ellos desde datos insuficientes</numerusform>
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
            <numerusform>%1 %2 → %3 y %Ln fila vinculada</numerusform>
            <numerusform>%1 %2 → %3 y %Ln filas vinculadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Bloquear %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Desbloquear %1</translation>
    </message>
    <message>
        <source>Profile “%1” in use</source>
        <translation>Perfil «%1» en uso</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ViewsButton</name>
    <message>
        <source>All devices</source>
        <translation>Todos los dispositivos</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Guardar esta vista…</translation>
    </message>
    <message>
        <source>Manage views…</source>
        <translation>Administrar vistas…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>a view</comment>
        <translation>%1 (modificada)</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>Vista: %1</translation>
    </message>
    <message>
        <source>Views: saved filters, orders and columns</source>
        <translation>Vistas: filtros, órdenes y columnas guardados</translation>
    </message>
    <message>
        <source>all tenants</source>
        <translation>todos los inquilinos</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>Actualizar “%1”</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>all tenants</source>
        <translation>todos los inquilinos</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>view, tenant</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Filter: %1
Columns: %2</source>
        <translation>Filtro: %1
Columnas: %2</translation>
    </message>
    <message>
        <source>No view is saved.</source>
        <translation>No hay ninguna vista guardada.</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>Asigne un nombre a la vista.</translation>
    </message>
    <message>
        <source>Two views are called %1.</source>
        <translation>Dos vistas se llaman %1.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::VulnerabilitiesPage</name>
    <message>
        <source>Filter the devices that are counted</source>
        <translation>Filtrar los dispositivos que se cuentan</translation>
    </message>
    <message>
        <source>Filter the devices that are counted, for example %1</source>
        <translation>Filtrar los dispositivos que se cuentan, por ejemplo %1</translation>
    </message>
    <message>
        <source>Profile in use</source>
        <translation>Perfil en uso</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Profile of the figures</source>
        <translation>Perfil de las cifras</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Qué se conoce</translation>
    </message>
    <message>
        <source>CVEs of the software</source>
        <translation>CVE del software</translation>
    </message>
    <message>
        <source>CVEs of the software chosen that count</source>
        <translation>CVE del software elegido que cuentan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) with sufficient data</source>
        <translation>
            <numerusform>%Ln dispositivo con datos suficientes</numerusform>
            <numerusform>%Ln dispositivos con datos suficientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) would get a lower band</source>
        <translation>
            <numerusform>%Ln dispositivo pasaría a una banda más baja</numerusform>
            <numerusform>%Ln dispositivos pasarían a una banda más baja</numerusform>
        </translation>
    </message>
    <message>
        <source>several updates; %1</source>
        <translation>varias actualizaciones; %1</translation>
    </message>
    <message>
        <source>update: %1; %2</source>
        <comment>its name; what it brings</comment>
        <translation>actualización: %1; %2</translation>
    </message>
    <message>
        <source>The CVEs of this tenant are not read.</source>
        <translation>Las CVE de este inquilino no se leen.</translation>
    </message>
    <message>
        <source>Its source of vulnerabilities is set to none. With another source, the next poll reads and keeps them.</source>
        <translation>Su origen de vulnerabilidades está definido como ninguno. Con otro origen, el próximo sondeo las lee y las conserva.</translation>
    </message>
    <message>
        <source>Edit the tenant…</source>
        <translation>Editar el inquilino…</translation>
    </message>
    <message>
        <source>Only the number of CVEs of each device is known.</source>
        <translation>Solo se conoce el número de CVE de cada dispositivo.</translation>
    </message>
    <message>
        <source>No records are kept that tell which CVEs and which software these are. The service is asked again when its last answer is six hours old; a poll after that keeps them.</source>
        <translation>No se conservan registros que indiquen qué CVE y qué software son. El servicio se consulta de nuevo cuando su última respuesta tiene seis horas; un sondeo posterior los conserva.</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>Sondear ahora</translation>
    </message>
    <message>
        <source>No vulnerability records are kept of this tenant.</source>
        <translation>No se conservan registros de vulnerabilidades de este inquilino.</translation>
    </message>
    <message>
        <source>The last polls did not get any: the permission or the licence may be missing. The doctor tells which.</source>
        <translation>Los últimos sondeos no obtuvieron ninguno: puede que falte el permiso o la licencia. El diagnóstico indica cuál.</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>Ejecutar el diagnóstico</translation>
    </message>
    <message>
        <source>The vulnerability records cannot be read.</source>
        <translation>No se pueden leer los registros de vulnerabilidades.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Reading the vulnerability records was cancelled.</source>
        <translation>Se canceló la lectura de los registros de vulnerabilidades.</translation>
    </message>
    <message>
        <source>Nothing is shown until they are read.</source>
        <translation>No se muestra nada hasta que se lean.</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>Leerlos</translation>
    </message>
    <message>
        <source>Reading the vulnerability records…</source>
        <translation>Leyendo los registros de vulnerabilidades…</translation>
    </message>
    <message>
        <source>What each CVE and each software weighs is computed for every device.</source>
        <translation>Lo que pesa cada CVE y cada software se calcula para cada dispositivo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Devices that have these CVEs, in this or other software.</source>
        <translation>Dispositivos que tienen estas CVE, en este u otro software.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WarningsCard</name>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Warn of an action that more devices meet than this</source>
        <translation>Advertir de una acción que afecte a más dispositivos</translation>
    </message>
    <message>
        <source>above</source>
        <comment>warn above a number of devices</comment>
        <translation>más de</translation>
    </message>
    <message>
        <source>devices</source>
        <comment>after a number in a field</comment>
        <translation>dispositivos</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>Mostrar dispositivos</translation>
    </message>
    <message>
        <source>Show devices: %1</source>
        <comment>a warning</comment>
        <translation>Mostrar dispositivos: %1</translation>
    </message>
    <message>
        <source>Nothing deserves a second look.</source>
        <translation>Nada merece una segunda mirada.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::Waterfall</name>
    <message>
        <source>From values to points</source>
        <translation>De los valores a los puntos</translation>
    </message>
    <message>
        <source>%1: unknown (%2), %3 points</source>
        <translation>%1: desconocido (%2), %3 puntos</translation>
    </message>
    <message>
        <source>%1: %2, nothing fires, 0 points</source>
        <translation>%1: %2, no se activa nada, 0 puntos</translation>
    </message>
    <message>
        <source>%1: %2; “%3” with weight %4 gives %5 points</source>
        <translation>%1: %2; “%3” con peso %4 da %5 puntos</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>nothing fires</source>
        <translation>no se activa nada</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>peso %1</translation>
    </message>
    <message>
        <source> × weight %1</source>
        <comment>after a level or a fraction</comment>
        <translation> × peso %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WeightRow</name>
    <message>
        <source>Trustgauge&apos;s own default: %1.</source>
        <translation>Valor predeterminado propio de Trustgauge: %1.</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <comment>the value in the saved profile</comment>
        <translation>Guardado: %1.</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Bloqueado.</translation>
    </message>
    <message>
        <source>Reset %1 to the default, %2</source>
        <translation>Restablecer %1 al valor predeterminado, %2</translation>
    </message>
    <message>
        <source>Back to Trustgauge&apos;s own default, %1</source>
        <translation>Volver al valor predeterminado propio de Trustgauge, %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Desbloquear %1</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>Bloquear %1</translation>
    </message>
    <message>
        <source>Locked: it stays as it is while other rows move. Press to unlock.</source>
        <translation>Bloqueado: queda como está mientras se mueven otras filas. Presione para desbloquear.</translation>
    </message>
    <message>
        <source>Lock, so that it stays as it is while other rows move</source>
        <translation>Bloquear para que quede como está mientras se mueven otras filas</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WeightsPanel</name>
    <message>
        <source>Pillars</source>
        <translation>Pilares</translation>
    </message>
    <message>
        <source>total 100</source>
        <translation>total 100</translation>
    </message>
    <message>
        <source>Thresholds and choices</source>
        <translation>Umbrales y opciones</translation>
    </message>
    <message>
        <source>Rebalance</source>
        <translation>Reequilibrar</translation>
    </message>
    <message>
        <source>Scale the weights so that the attainable total is 100</source>
        <translation>Escala los pesos para que el total alcanzable sea 100</translation>
    </message>
    <message>
        <source>Rebalance %1</source>
        <translation>Reequilibrar %1</translation>
    </message>
    <message>
        <source>attainable %1</source>
        <translation>alcanzable %1</translation>
    </message>
    <message>
        <source>Keep totals</source>
        <translation>Mantener totales</translation>
    </message>
    <message>
        <source>When a weight moves, the unlocked ones of its pillar share the difference</source>
        <translation>Cuando un peso se mueve, los no bloqueados de su pilar se reparten la diferencia</translation>
    </message>
    <message>
        <source>The triangle below a track is Trustgauge&apos;s own default, not Microsoft&apos;s; the line across it is the saved value.</source>
        <translation>El triángulo debajo de un control deslizante es el valor predeterminado propio de Trustgauge, no de Microsoft; la línea que lo cruza es el valor guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) differ from the saved profile.</source>
        <translation>
            <numerusform>%Ln fila difiere del perfil guardado.</numerusform>
            <numerusform>%Ln filas difieren del perfil guardado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pillars are locked.</source>
        <translation>Los pilares están bloqueados.</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1 está bloqueado.</translation>
    </message>
    <message>
        <source>%1 stops at %2: the other rows are locked, or have no more to give.</source>
        <translation>%1 se detiene en %2: las demás filas están bloqueadas o no tienen más que dar.</translation>
    </message>
    <message>
        <source>attainable %1, kept</source>
        <translation>alcanzable %1, mantenido</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WindowCommands</name>
    <message>
        <source>Poll now</source>
        <translation>Sondear ahora</translation>
    </message>
    <message>
        <source>Cancel the poll</source>
        <translation>Cancelar el sondeo</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>Filtrar dispositivos</translation>
    </message>
    <message>
        <source>Export devices…</source>
        <translation>Exportar dispositivos…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>About Trustgauge</source>
        <translation>Acerca de Trustgauge</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>Ejecutar el diagnóstico</translation>
    </message>
    <message>
        <source>Help (%1)</source>
        <translation>Ayuda (%1)</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Salir de la demostración</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>Iniciar la demostración</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>Almacenamiento…</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Storage: how long cycles are kept, copies and checks</source>
        <translation>Almacenamiento: cuánto tiempo se conservan los ciclos, copias y comprobaciones</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Settings (%1)</source>
        <translation>Configuración (%1)</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Read the devices now (%1)</source>
        <translation>Leer los dispositivos ahora (%1)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WindowHost</name>
    <message>
        <source>The demo cannot start: %1</source>
        <translation>No se puede iniciar la demostración: %1</translation>
    </message>
    <message>
        <source>Qt&apos;s plugin for SVG images is missing, so that logo, icons and arrows are not drawn. Install the package qt6-svg-plugins (Debian 12: libqt6svg6) and start again.</source>
        <translation>Falta el complemento de Qt para imágenes SVG, así que no se dibujan el logotipo, los iconos ni las flechas. Instale el paquete qt6-svg-plugins (Debian 12: libqt6svg6) y vuelva a iniciar.</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WindowReports</name>
    <message>
        <source>The report of %1 was not written: %2</source>
        <translation>No se escribió el informe de %1: %2</translation>
    </message>
    <message>
        <source>An older report of %1 stays: %2</source>
        <translation>Un informe anterior de %1 permanece: %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WorkStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WorstDevicesModel</name>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
</context>
<context>
    <name>Trustgauge::YearCard</name>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Flaps</source>
        <translation>Oscilaciones</translation>
    </message>
    <message>
        <source>Show the past as</source>
        <translation>Mostrar el pasado como</translation>
    </message>
    <message>
        <source>Changes of band</source>
        <translation>Cambios de banda</translation>
    </message>
    <message>
        <source>none</source>
        <comment>changes</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>changes</comment>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>Devices by changes of band</source>
        <translation>Dispositivos por cambios de banda</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>The past under the edited weights</source>
        <translation>El pasado con los pesos editados</translation>
    </message>
    <message>
        <source>The past under the profile in use</source>
        <translation>El pasado con el perfil en uso</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln day(s) under the edited weights</source>
        <translation>
            <numerusform>El último día con los pesos editados</numerusform>
            <numerusform>Los últimos %Ln días con los pesos editados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln day(s) under the profile in use</source>
        <translation>
            <numerusform>El último día con el perfil en uso</numerusform>
            <numerusform>Los últimos %Ln días con el perfil en uso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln month(s) under the edited weights</source>
        <translation>
            <numerusform>El último mes con los pesos editados</numerusform>
            <numerusform>Los últimos %Ln meses con los pesos editados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln month(s) under the profile in use</source>
        <translation>
            <numerusform>El último mes con el perfil en uso</numerusform>
            <numerusform>Los últimos %Ln meses con el perfil en uso</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the stored cycles…</source>
        <translation>Leyendo los ciclos guardados…</translation>
    </message>
    <message>
        <source>The stored cycles could not be read.</source>
        <translation>No se pudieron leer los ciclos guardados.</translation>
    </message>
    <message>
        <source>No day is stored yet.</source>
        <translation>Aún no hay ningún día guardado.</translation>
    </message>
    <message>
        <source>Every poll adds to it.</source>
        <translation>Cada sondeo añade datos.</translation>
    </message>
    <message>
        <source>One day is stored so far: %1.</source>
        <translation>Hasta ahora hay un día guardado: %1.</translation>
    </message>
    <message>
        <source>The trend begins with the second day on which a poll succeeds.</source>
        <translation>La tendencia empieza con el segundo día en que un sondeo se realiza correctamente.</translation>
    </message>
    <message>
        <source>replaying…</source>
        <translation>reproduciendo…</translation>
    </message>
    <message>
        <source>devices by how often their band changed</source>
        <translation>dispositivos según cuántas veces cambió su banda</translation>
    </message>
    <message>
        <source>Suspicious or worse, devices a day</source>
        <translation>Sospechoso o peor, dispositivos por día</translation>
    </message>
    <message>
        <source>Counting changes of band…</source>
        <translation>Contando los cambios de banda…</translation>
    </message>
    <message>
        <source>Changes of band are not counted.</source>
        <translation>Los cambios de banda no se cuentan.</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>editing</comment>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Profile in use</source>
        <translation>Perfil en uso</translation>
    </message>
    <message>
        <source>After</source>
        <comment>editing</comment>
        <translation>Después</translation>
    </message>
    <message numerus="yes">
        <source>With a grace of %Ln hour(s)</source>
        <translation>
            <numerusform>Con un período de gracia de %Ln hora</numerusform>
            <numerusform>Con un período de gracia de %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>With edges of %1 days</source>
        <translation>Con límites de %1 días</translation>
    </message>
    <message>
        <source>Changes of band are counted from the second complete cycle on.</source>
        <translation>Los cambios de banda se cuentan a partir del segundo ciclo completo.</translation>
    </message>
    <message numerus="yes">
        <source>Flaps: %1 → %Ln device(s) changed band more than twice</source>
        <translation>
            <numerusform>Oscilaciones: %1 → %Ln dispositivo cambió de banda más de dos veces</numerusform>
            <numerusform>Oscilaciones: %1 → %Ln dispositivos cambiaron de banda más de dos veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flaps: %Ln device(s) changed band more than twice</source>
        <translation>
            <numerusform>Oscilaciones: %Ln dispositivo cambió de banda más de dos veces</numerusform>
            <numerusform>Oscilaciones: %Ln dispositivos cambiaron de banda más de dos veces</numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>contando…</translation>
    </message>
    <message numerus="yes">
        <source>A grace of %Ln hour(s) instead of %1: %2</source>
        <translation>
            <numerusform>Un período de gracia de %Ln hora en lugar de %1: %2</numerusform>
            <numerusform>Un período de gracia de %Ln horas en lugar de %1: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::YearChart</name>
    <message>
        <source>Devices that are Suspicious or worse, day by day</source>
        <translation>Dispositivos que son Sospechoso o peor, día a día</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>devices</comment>
        <translation>después %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>devices</comment>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>%1: before %2, after %3</source>
        <comment>day: devices</comment>
        <translation>%1: antes %2, después %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln device(s)</source>
        <translation>
            <numerusform>%1: %Ln dispositivo</numerusform>
            <numerusform>%1: %Ln dispositivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day of a chart: what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>click opens the day</source>
        <translation>un clic abre el día</translation>
    </message>
</context>
<context>
    <name>Vulnerabilities</name>
    <message>
        <source>Known</source>
        <comment>exploit</comment>
        <translation>Conocido</translation>
    </message>
    <message>
        <source>None known</source>
        <comment>exploit</comment>
        <translation>Ninguno conocido</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>exploit</comment>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>severity</comment>
        <translation>Crítica</translation>
    </message>
    <message>
        <source>High</source>
        <comment>severity</comment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity</comment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity</comment>
        <translation>Baja</translation>
    </message>
    <message>
        <source>less than an hour older than the scores</source>
        <translation>menos de una hora más antiguos que las puntuaciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) older than the scores</source>
        <translation>
            <numerusform>%Ln hora más antiguos que las puntuaciones</numerusform>
            <numerusform>%Ln horas más antiguos que las puntuaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Records of %1, %2. The service makes them anew every six hours.</source>
        <translation>Registros del %1, %2. El servicio los genera de nuevo cada seis horas.</translation>
    </message>
    <message>
        <source>Records of %1.</source>
        <translation>Registros del %1.</translation>
    </message>
    <message numerus="yes">
        <source>The records of %Ln device(s) are older, back to %1: the last answer did not tell of them.</source>
        <translation>
            <numerusform>Los registros de %Ln dispositivo son más antiguos, hasta del %1: la última respuesta no los mencionó.</numerusform>
            <numerusform>Los registros de %Ln dispositivos son más antiguos, hasta del %1: la última respuesta no los mencionó.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest cycle is partial, so the figures are the least there can be.</source>
        <translation>El ciclo más reciente es parcial, así que las cifras son el mínimo posible.</translation>
    </message>
    <message>
        <source>The newest cycle is partial, so the figures are the least there can be: %1</source>
        <translation>El ciclo más reciente es parcial, así que las cifras son el mínimo posible: %1</translation>
    </message>
    <message numerus="yes">
        <source>The CVEs of %Ln device(s) are unknown: nothing of theirs counts, which does not make them safe.</source>
        <translation>
            <numerusform>Las CVE de %Ln dispositivo son desconocidas: ninguna cuenta, pero eso no lo hace seguro.</numerusform>
            <numerusform>Las CVE de %Ln dispositivos son desconocidas: ninguna cuenta, pero eso no los hace seguros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) with insufficient data are left out.</source>
        <translation>
            <numerusform>Se omite %Ln dispositivo con datos insuficientes.</numerusform>
            <numerusform>Se omiten %Ln dispositivos con datos insuficientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Under the edited profile %1, which is not saved.</source>
        <translation>Con el perfil editado %1, que no está guardado.</translation>
    </message>
    <message>
        <source>Overview and Devices show the cycle of %1. Records are kept of the newest answer only, so this page shows the newest cycle.</source>
        <translation>Vista general y Dispositivos muestran el ciclo del %1. Solo se conservan los registros de la respuesta más reciente, así que esta página muestra el ciclo más reciente.</translation>
    </message>
    <message>
        <source>No device with sufficient data matches the filter.</source>
        <translation>Ningún dispositivo con datos suficientes coincide con el filtro.</translation>
    </message>
</context>
<context>
    <name>WindowError</name>
    <message>
        <source>No client secret or certificate is known for this tenant. Edit the tenant and give the secret&apos;s value, or the certificate with its key.</source>
        <translation>No se conoce ningún secreto de cliente ni certificado de este inquilino. Edite el inquilino e indique el valor del secreto o el certificado con su clave.</translation>
    </message>
    <message>
        <source>No password is known for this tenant&apos;s forward proxy. Edit the tenant and enter it.</source>
        <translation>No se conoce la contraseña del proxy de reenvío de este inquilino. Edite el inquilino y escríbala.</translation>
    </message>
    <message>
        <source>No secret is known for the REST proxy that scores are published to. Edit the tenant and enter it under publishing.</source>
        <translation>No se conoce el secreto del proxy REST en el que se publican las puntuaciones. Edite el inquilino y escríbalo en Publicación.</translation>
    </message>
    <message>
        <source>%1. Open the keychain, or edit the tenant and give the secret for this session only.</source>
        <translation>%1. Abra el llavero o edite el inquilino e indique el secreto solo para esta sesión.</translation>
    </message>
</context>
<context>
    <name>WindowStyle</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Inactive: day %1</source>
        <translation>Inactivo: día %1</translation>
    </message>
    <message>
        <source>Critical risk</source>
        <translation>Riesgo crítico</translation>
    </message>
    <message>
        <source>Operational health</source>
        <translation>Estado operativo</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Antivirus</source>
        <translation>Antivirus</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>Incorporación</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Sensor</translation>
    </message>
    <message>
        <source>Inactivity</source>
        <translation>Inactividad</translation>
    </message>
    <message>
        <source>Critical CVEs</source>
        <translation>CVE críticas</translation>
    </message>
    <message>
        <source>Risk: Low</source>
        <translation>Riesgo: Bajo</translation>
    </message>
    <message>
        <source>Risk: Medium</source>
        <translation>Riesgo: Medio</translation>
    </message>
    <message>
        <source>Risk: High</source>
        <translation>Riesgo: Alto</translation>
    </message>
    <message>
        <source>Exposure: Medium</source>
        <translation>Exposición: Media</translation>
    </message>
    <message>
        <source>Exposure: High</source>
        <translation>Exposición: Alta</translation>
    </message>
    <message>
        <source>Antivirus: Not reporting</source>
        <translation>Antivirus: No informa</translation>
    </message>
    <message>
        <source>Antivirus: Disabled</source>
        <translation>Antivirus: Deshabilitado</translation>
    </message>
    <message>
        <source>Not onboarded</source>
        <translation>No incorporado</translation>
    </message>
    <message>
        <source>Health: Inactive</source>
        <translation>Sensor: Inactivo</translation>
    </message>
    <message>
        <source>Health: Impaired</source>
        <translation>Sensor: Deteriorado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Insufficient data</source>
        <translation>Datos insuficientes</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no risk found</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>On</source>
        <comment>antivirus works</comment>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Not reporting</source>
        <translation>No informa</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deshabilitado</translation>
    </message>
    <message>
        <source>Onboarded</source>
        <translation>Incorporado</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>Impaired</source>
        <translation>Deteriorado</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Reading devices</source>
        <translation>Lectura de dispositivos</translation>
    </message>
    <message>
        <source>Reading antivirus states</source>
        <translation>Lectura de estados del antivirus</translation>
    </message>
    <message>
        <source>Reading vulnerabilities</source>
        <translation>Lectura de vulnerabilidades</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>state of a cycle</comment>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Partial</source>
        <comment>state of a cycle</comment>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a cycle</comment>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a cycle</comment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <comment>state of a cycle</comment>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no vulnerability source</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
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
            <numerusform>Inactivo: menos de %Ln día</numerusform>
            <numerusform>Inactivo: menos de %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>hace %Ln minuto</numerusform>
            <numerusform>hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>hace %Ln hora</numerusform>
            <numerusform>hace %Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>hace %Ln día</numerusform>
            <numerusform>hace %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inactive: from %Ln day(s)</source>
        <translation>
            <numerusform>Inactivo: desde %Ln día</numerusform>
            <numerusform>Inactivo: desde %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;%1 %</source>
        <translation>&lt;%1 %</translation>
    </message>
    <message>
        <source>Device changed</source>
        <translation>El dispositivo cambió</translation>
    </message>
    <message>
        <source>Weights changed</source>
        <translation>Los pesos cambiaron</translation>
    </message>
    <message>
        <source>Data went missing or came back</source>
        <translation>Faltaron o volvieron datos</translation>
    </message>
    <message>
        <source>Time passed in silence</source>
        <translation>Pasó tiempo sin informar</translation>
    </message>
    <message>
        <source>changes since the last cycle</source>
        <comment>source of vulnerabilities</comment>
        <translation>cambios desde el último ciclo</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>día %1</translation>
    </message>
    <message numerus="yes">
        <source>under %Ln day(s)</source>
        <translation>
            <numerusform>menos de %Ln día</numerusform>
            <numerusform>menos de %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln day(s)</source>
        <translation>
            <numerusform>desde %Ln día</numerusform>
            <numerusform>desde %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (pillar)</source>
        <translation>%1 (pilar)</translation>
    </message>
    <message>
        <source>Inactive from day</source>
        <translation>Inactivo desde el día</translation>
    </message>
    <message>
        <source>Grace, hours</source>
        <translation>Gracia, horas</translation>
    </message>
    <message>
        <source>CVEs count from CVSS</source>
        <translation>Las CVE cuentan desde CVSS</translation>
    </message>
    <message>
        <source>CVEs for the full weight</source>
        <translation>CVE para el peso completo</translation>
    </message>
    <message>
        <source>Below that number of CVEs</source>
        <translation>Por debajo de ese número de CVE</translation>
    </message>
    <message>
        <source>CVEs without CVSS</source>
        <translation>CVE sin CVSS</translation>
    </message>
    <message>
        <source>A pillar is full at</source>
        <translation>Un pilar está lleno con</translation>
    </message>
    <message>
        <source>Unknown counts as</source>
        <translation>Desconocido cuenta como</translation>
    </message>
    <message>
        <source>Inactive: %1 days</source>
        <comment>a range</comment>
        <translation>Inactivo: %1 días</translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>a range</comment>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>nothing counts</source>
        <comment>fewer CVEs than the cap</comment>
        <translation>no cuenta nada</translation>
    </message>
    <message>
        <source>each CVE adds its part</source>
        <translation>cada CVE suma su parte</translation>
    </message>
    <message>
        <source>count if severity is Critical</source>
        <translation>cuentan si la gravedad es Crítica</translation>
    </message>
    <message>
        <source>do not count</source>
        <translation>no cuentan</translation>
    </message>
    <message>
        <source>the sum of all weights</source>
        <translation>la suma de todos los pesos</translation>
    </message>
    <message>
        <source>the worst attainable</source>
        <translation>lo peor alcanzable</translation>
    </message>
    <message>
        <source>clear</source>
        <comment>unknown counts as</comment>
        <translation>sin riesgo</translation>
    </message>
    <message>
        <source>a third of the worst</source>
        <translation>un tercio de lo peor</translation>
    </message>
    <message>
        <source>the worst</source>
        <translation>lo peor</translation>
    </message>
    <message>
        <source>Informational</source>
        <comment>a risk score</comment>
        <translation>Informativo</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no exposure level</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>state of an antivirus</comment>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Not updated</source>
        <comment>state of an antivirus</comment>
        <translation>No actualizado</translation>
    </message>
    <message>
        <source>Not supported</source>
        <comment>state of an antivirus</comment>
        <translation>No compatible</translation>
    </message>
    <message>
        <source>Can be onboarded</source>
        <translation>Se puede incorporar</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <comment>onboarding</comment>
        <translation>No compatible</translation>
    </message>
    <message>
        <source>Insufficient information</source>
        <comment>onboarding</comment>
        <translation>Información insuficiente</translation>
    </message>
    <message>
        <source>Impaired communication</source>
        <translation>Comunicación deteriorada</translation>
    </message>
    <message>
        <source>No sensor data</source>
        <translation>Sin datos del sensor</translation>
    </message>
    <message>
        <source>No sensor data, impaired communication</source>
        <translation>Sin datos del sensor, comunicación deteriorada</translation>
    </message>
    <message>
        <source>Informational</source>
        <comment>severity of an alert</comment>
        <translation>Informativa</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity of an alert</comment>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity of an alert</comment>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <comment>severity of an alert</comment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Severity not told</source>
        <comment>severity of an alert</comment>
        <translation>Gravedad no indicada</translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>state of an alert</comment>
        <translation>resuelta</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of an alert</comment>
        <translation>abierta</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <comment>state of an alert</comment>
        <translation>ya no figura</translation>
    </message>
    <message>
        <source>without a title</source>
        <comment>an alert</comment>
        <translation>sin título</translation>
    </message>
    <message>
        <source>Alert, %1: %2 (%3)</source>
        <extracomment>%1 the severity, %2 the title, %3 whether it is open</extracomment>
        <translation>Alerta, %1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 pp</source>
        <comment>percentage points</comment>
        <translation>%1 p. p.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>cannot be written: %1</source>
        <translation>no se puede escribir: %1</translation>
    </message>
    <message>
        <source>is in use by %1; give them another profile first</source>
        <translation>está en uso en %1; asígneles primero otro perfil</translation>
    </message>
    <message>
        <source>the demo holds invented tenants of this computer only; leave the demo to connect it</source>
        <translation>la demostración solo contiene inquilinos inventados de este equipo; salga de la demostración para conectarlo</translation>
    </message>
    <message>
        <source>is no tenant any more</source>
        <translation>ya no es un inquilino</translation>
    </message>
    <message>
        <source>is the name of another tenant</source>
        <translation>es el nombre de otro inquilino</translation>
    </message>
    <message>
        <source>the store is not open</source>
        <translation>el almacén no está abierto</translation>
    </message>
    <message>
        <source>the store no longer has this cycle; it was thinned out</source>
        <translation>el almacén ya no tiene este ciclo; se depuró</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>no existe tal carpeta</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>cannot be removed: %1</source>
        <translation>no se puede quitar: %1</translation>
    </message>
</context>
</TS>

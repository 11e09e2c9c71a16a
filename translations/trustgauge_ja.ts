<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Auth</name>
    <message>
        <source>the token endpoint answered with something that is no token; a proxy may have answered in its place</source>
        <translation>トークンエンドポイントの応答がトークンではありません。代わりにプロキシが応答した可能性があります</translation>
    </message>
    <message>
        <source>the token endpoint answered HTTP %1 without an error of Entra; a proxy may have answered in its place</source>
        <translation>トークンエンドポイントがEntraのエラーなしにHTTP %1を返しました。代わりにプロキシが応答した可能性があります</translation>
    </message>
    <message>
        <source>the token endpoint answered HTTP %1: %2</source>
        <translation>トークンエンドポイントがHTTP %1を返しました: %2</translation>
    </message>
    <message>
        <source>no token was given: %1</source>
        <translation>トークンが発行されませんでした: %1</translation>
    </message>
    <message>
        <source>The audience %1 gave no usable token; %2 did.</source>
        <translation>オーディエンス%1では使用できるトークンが得られず、%2で得られました。</translation>
    </message>
    <message>
        <source>the assertion could not be signed</source>
        <translation>アサーションに署名できませんでした</translation>
    </message>
    <message>
        <source>there is no client secret</source>
        <translation>クライアントシークレットがありません</translation>
    </message>
    <message>
        <source>the client secret stands in quotes (%1); give it without them</source>
        <translation>クライアントシークレットが引用符で囲まれています（%1）。引用符なしで指定してください</translation>
    </message>
    <message>
        <source>the client secret has the shape of a GUID: that is the secret&apos;s id</source>
        <translation>クライアントシークレットがGUIDの形式です。これはシークレットのIDです</translation>
    </message>
    <message>
        <source>there is no certificate with its key</source>
        <translation>キー付きの証明書がありません</translation>
    </message>
    <message>
        <source>%1 no password of the forward proxy</source>
        <translation>%1フォワードプロキシのパスワードがありません</translation>
    </message>
    <message>
        <source>%1 no secret of the REST proxy</source>
        <translation>%1RESTプロキシのシークレットがありません</translation>
    </message>
    <message>
        <source>%1 no client secret or certificate</source>
        <translation>%1クライアントシークレットも証明書もありません</translation>
    </message>
    <message>
        <source>is locked</source>
        <translation>ロックされています</translation>
    </message>
    <message>
        <source>is not available: %1</source>
        <translation>使用できません: %1</translation>
    </message>
    <message>
        <source>it did not answer within 20 s</source>
        <translation>20秒以内に応答しませんでした</translation>
    </message>
    <message>
        <source>this session holds</source>
        <translation>このセッションには</translation>
    </message>
    <message>
        <source>the keychain holds</source>
        <translation>キーチェーンには</translation>
    </message>
    <message>
        <source>the certificate cannot be used: %1. %2</source>
        <translation>証明書を使用できません: %1。%2</translation>
    </message>
    <message>
        <source>the certificate cannot be used: %1</source>
        <translation>証明書を使用できません: %1</translation>
    </message>
    <message>
        <source>there is no private key in the PEM text</source>
        <translation>PEMテキストに秘密キーがありません</translation>
    </message>
    <message>
        <source>its private key is encrypted; give it without a passphrase</source>
        <translation>秘密キーが暗号化されています。パスフレーズなしで指定してください</translation>
    </message>
    <message>
        <source>its key must be RSA of at least 2048 bits</source>
        <translation>キーは2048ビット以上のRSAでなければなりません</translation>
    </message>
    <message>
        <source>there is no certificate in the PEM text</source>
        <translation>PEMテキストに証明書がありません</translation>
    </message>
    <message>
        <source>the private key does not belong to it</source>
        <translation>秘密キーがこの証明書のものではありません</translation>
    </message>
</context>
<context>
    <name>Band</name>
    <message>
        <source>Trustworthy</source>
        <translation>信頼できる</translation>
    </message>
    <message>
        <source>Low Risk</source>
        <translation>低リスク</translation>
    </message>
    <message>
        <source>Moderate Risk</source>
        <translation>中リスク</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>疑わしい</translation>
    </message>
    <message>
        <source>High Risk</source>
        <translation>高リスク</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Insufficient data</source>
        <translation>データ不足</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>すべてのデバイス</translation>
    </message>
</context>
<context>
    <name>Base</name>
    <message>
        <source>the answer cannot be read</source>
        <translation>応答を読み取れません</translation>
    </message>
    <message>
        <source>that is no address of HTTP</source>
        <translation>HTTPのアドレスではありません</translation>
    </message>
    <message>
        <source>the call was not made: a value in its headers holds a line break</source>
        <translation>呼び出しは行われませんでした。ヘッダーの値に改行が含まれています</translation>
    </message>
    <message>
        <source>the host wants a certificate of the client, or another one (TLS: certificate required)</source>
        <translation>ホストがクライアント証明書、または別のクライアント証明書を要求しています（TLS: certificate required）</translation>
    </message>
    <message>
        <source>is UTF-16; save it as UTF-8 and try again</source>
        <translation>UTF-16です。UTF-8で保存してからやり直してください</translation>
    </message>
    <message>
        <source>the headers of the answer are longer than %1 KB</source>
        <translation>応答のヘッダーが%1 KBを超えています</translation>
    </message>
    <message>
        <source>more than %1 interim answers came, and none to the call</source>
        <translation>%1件を超える中間応答があり、呼び出しへの応答がありませんでした</translation>
    </message>
    <message>
        <source>the answer is longer than %1 bytes</source>
        <translation>応答が%1バイトを超えています</translation>
    </message>
    <message>
        <source>the answer is longer than %1 MB</source>
        <translation>応答が%1 MBを超えています</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>作成できません: %1</translation>
    </message>
    <message>
        <source>is %1, and such are not followed beside a store; remove it</source>
        <translation>%1です。ストアと同じ場所にあるこのようなものは使用しません。削除してください</translation>
    </message>
    <message>
        <source>is larger than such a file can be</source>
        <translation>この種のファイルの最大サイズを超えています</translation>
    </message>
    <message>
        <source>holds &apos;%1&apos;, which names no hosts: give names, addresses or networks such as example.com, 10.1.2.3 or 10.0.0.0/8, with commas between them</source>
        <translation>「%1」が含まれていますが、ホストを表していません。名前、アドレス、またはネットワークをコンマ区切りで指定してください（例: example.com、10.1.2.3、10.0.0.0/8）</translation>
    </message>
    <message>
        <source>its value &apos;%1&apos; %2</source>
        <translation>値「%1」: %2</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>書き込めません: %1</translation>
    </message>
    <message>
        <source>is the address of a PAC file, which tells browsers their proxy: give the proxy that the file names, such as http://proxy:8080</source>
        <translation>ブラウザーにプロキシを知らせるPACファイルのアドレスです。そのファイルに記載されたプロキシを指定してください（例: http://proxy:8080）</translation>
    </message>
    <message>
        <source>is an https address: a proxy that is itself spoken to over TLS is not supported; give its http:// address</source>
        <translation>httpsアドレスです。プロキシ自体へのTLS接続はサポートされていません。http://アドレスを指定してください</translation>
    </message>
    <message>
        <source>must be an address such as http://proxy:8080</source>
        <translation>http://proxy:8080のようなアドレスでなければなりません</translation>
    </message>
    <message>
        <source>must not hold a password</source>
        <translation>パスワードを含めることはできません</translation>
    </message>
    <message>
        <source>must be scheme, host and port only</source>
        <translation>スキーム、ホスト、ポートだけでなければなりません</translation>
    </message>
    <message>
        <source>cannot be unpacked</source>
        <translation>展開できません</translation>
    </message>
    <message>
        <source>is no whole gzip file: %1</source>
        <translation>完全なgzipファイルではありません: %1</translation>
    </message>
    <message>
        <source>broken data</source>
        <translation>データの破損</translation>
    </message>
    <message>
        <source>must be an object</source>
        <translation>オブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>is given twice</source>
        <translation>2回指定されています</translation>
    </message>
    <message>
        <source>is not a key of %1</source>
        <translation>%1のキーではありません</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>must be a text</source>
        <translation>テキストでなければなりません</translation>
    </message>
    <message>
        <source>must be true or false</source>
        <translation>trueまたはfalseでなければなりません</translation>
    </message>
    <message>
        <source>must be one of %1</source>
        <translation>次のいずれかでなければなりません: %1</translation>
    </message>
    <message>
        <source>is larger than %1 MB, the most that is read</source>
        <translation>読み取り可能な上限の%1 MBを超えています</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>読み取れません: %1</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>開けません: %1</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>ファイルではなくフォルダーです</translation>
    </message>
    <message>
        <source>is a pipe, not a file</source>
        <translation>ファイルではなくパイプです</translation>
    </message>
    <message>
        <source>is a device, not a file</source>
        <translation>ファイルではなくデバイスです</translation>
    </message>
    <message>
        <source>no regular file</source>
        <translation>通常ファイル以外のもの</translation>
    </message>
    <message>
        <source>a second name of another file</source>
        <translation>別のファイルの別名</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>must be the address of an HTTP or SOCKS5 proxy, such as http://proxy:8080</source>
        <translation>http://proxy:8080のような、HTTPまたはSOCKS5プロキシのアドレスでなければなりません</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>%1から%2までの整数でなければなりません</translation>
    </message>
    <message>
        <source>No space left: the limit on the size of files is reached (see &apos;ulimit -f&apos;)</source>
        <translation>空き領域がありません。ファイルサイズの上限に達しました（「ulimit -f」を参照）</translation>
    </message>
    <message>
        <source>must be %1</source>
        <translation>%1でなければなりません</translation>
    </message>
    <message>
        <source>standard input</source>
        <translation>標準入力</translation>
    </message>
</context>
<context>
    <name>Breakdown</name>
    <message>
        <source>no value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>%1 (mode %2)</source>
        <translation>%1（モード%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>no readable time</source>
        <translation>読み取れる時刻なし</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>critical CVEs of the cap</comment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <comment>one level instead of another</comment>
        <translation>%2ではなく%1</translation>
    </message>
    <message>
        <source>resolve what puts it at risk</source>
        <translation>リスクの原因を解消する</translation>
    </message>
    <message>
        <source>reduce its exposure to Low</source>
        <translation>露出レベルを「低」に下げる</translation>
    </message>
    <message>
        <source>switch antivirus on and let it report</source>
        <translation>ウイルス対策を有効にして報告させる</translation>
    </message>
    <message>
        <source>onboard it</source>
        <translation>オンボードする</translation>
    </message>
    <message>
        <source>make its sensor healthy</source>
        <translation>センサーを正常にする</translation>
    </message>
    <message>
        <source>let it report again</source>
        <translation>報告を再開させる</translation>
    </message>
    <message numerus="yes">
        <source>fix %Ln critical CVE(s)</source>
        <translation>
            <numerusform>重大なCVEを%Ln件修正する</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is known can be mended far enough for a lower band; first get the data that is missing.</source>
        <translation>わかっている項目を直しても、より良い区分には届きません。まず不足しているデータを取得してください。</translation>
    </message>
    <message>
        <source>For %1 (score %2): %3.</source>
        <comment>band, score, what to do</comment>
        <translation>%1（スコア%2）にするには: %3。</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Inactive health and the long silence have one cause: the sensor does not report.</source>
        <translation>「非アクティブ」の状態と長期間の未報告は、原因が同じです。センサーが報告していません。</translation>
    </message>
</context>
<context>
    <name>Config</name>
    <message>
        <source>is no JSON at byte %1: %2</source>
        <translation>バイト%1の位置でJSONではありません: %2</translation>
    </message>
    <message>
        <source>schema is not %1</source>
        <translation>schemaが%1ではありません</translation>
    </message>
    <message>
        <source>versions[%1]: %2</source>
        <translation>versions[%1]: %2</translation>
    </message>
    <message>
        <source>is no profile of the library in %1</source>
        <translation>%1のライブラリのプロファイルではありません</translation>
    </message>
    <message>
        <source>is a built-in profile; choose another name</source>
        <translation>組み込みプロファイルです。別の名前を選択してください</translation>
    </message>
    <message>
        <source>is a built-in profile and stays</source>
        <translation>組み込みプロファイルのため、削除できません</translation>
    </message>
    <message>
        <source>cannot be removed</source>
        <translation>削除できません</translation>
    </message>
    <message>
        <source>is no list of expiry dates; delete it, and note the dates again</source>
        <translation>有効期限の一覧ではありません。削除して、日付を記録し直してください</translation>
    </message>
    <message>
        <source>%1: the date must be written as 2030-01-31</source>
        <translation>%1: 日付は2030-01-31の形式で入力してください</translation>
    </message>
    <message>
        <source>there is no such tenant</source>
        <translation>該当するテナントがありません</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>is no valid JSON: %1</source>
        <translation>有効なJSONではありません: %1</translation>
    </message>
    <message>
        <source>must not have the port 0, which nobody listens on</source>
        <translation>ポート0は指定できません。このポートで待ち受けるものはありません</translation>
    </message>
    <message>
        <source>must be an https address</source>
        <translation>httpsアドレスでなければなりません</translation>
    </message>
    <message>
        <source>must be https: plain http is allowed to this machine only</source>
        <translation>httpsでなければなりません。暗号化なしのhttpはこのコンピューターに対してのみ使用できます</translation>
    </message>
    <message>
        <source>must not hold a password, which now has to be changed</source>
        <translation>パスワードを含めることはできません。このパスワードは変更する必要があります</translation>
    </message>
    <message>
        <source>is needed when publishing is enabled</source>
        <translation>配信が有効な場合は必須です</translation>
    </message>
    <message>
        <source>must be 1 to 249 letters, digits, &apos;.&apos;, &apos;_&apos; or &apos;-&apos;, and not &apos;.&apos; or &apos;..&apos;</source>
        <translation>1～249文字の英数字、「.」、「_」、「-」でなければならず、「.」または「..」だけにすることはできません</translation>
    </message>
    <message>
        <source>is needed with &quot;auth&quot;: &quot;basic&quot;</source>
        <translation>&quot;auth&quot;: &quot;basic&quot;の場合は必須です</translation>
    </message>
    <message>
        <source>must not hold a colon, nor a password</source>
        <translation>コロンやパスワードを含めることはできません</translation>
    </message>
    <message>
        <source>or give &apos;tenant&apos; or &apos;none&apos;</source>
        <translation>または「tenant」か「none」を指定してください</translation>
    </message>
    <message>
        <source>give it by &apos;trustgauge-cli secret set --proxy&apos;, or in TRUSTGAUGE_PROXY_PASSWORD</source>
        <translation>「trustgauge-cli secret set --proxy」またはTRUSTGAUGE_PROXY_PASSWORDで指定してください</translation>
    </message>
    <message>
        <source>give it by &apos;trustgauge-cli secret set --publish&apos;, or in TRUSTGAUGE_PUBLISH_SECRET</source>
        <translation>「trustgauge-cli secret set --publish」またはTRUSTGAUGE_PUBLISH_SECRETで指定してください</translation>
    </message>
    <message>
        <source>give it by &apos;trustgauge-cli secret set&apos;, by --secret-stdin, or in TRUSTGAUGE_CLIENT_SECRET</source>
        <translation>「trustgauge-cli secret set」、--secret-stdin、またはTRUSTGAUGE_CLIENT_SECRETで指定してください</translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation>空にできません</translation>
    </message>
    <message>
        <source>must be a GUID such as 01234567-89ab-cdef-0123-456789abcdef</source>
        <translation>01234567-89ab-cdef-0123-456789abcdefのようなGUIDでなければなりません</translation>
    </message>
    <message>
        <source>is the empty GUID, a placeholder</source>
        <translation>プレースホルダーである空のGUIDです</translation>
    </message>
    <message>
        <source>exists in the commercial cloud only</source>
        <translation>商用クラウドにのみ存在します</translation>
    </message>
    <message>
        <source>a tenants file</source>
        <translation>テナントファイル</translation>
    </message>
    <message>
        <source>is a secret, and none is read from a tenants file; %1. Delete it from the file, and make a new one, as this one has lain there in plain text</source>
        <translation>シークレットです。テナントファイルからシークレットは読み取られません。%1。平文で保存されていたため、ファイルから削除し、新しいシークレットを作成してください</translation>
    </message>
    <message>
        <source>must be a list</source>
        <translation>リストでなければなりません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is given twice</source>
        <translation>「%1」が2回指定されています</translation>
    </message>
    <message>
        <source>is that of &quot;%1&quot;, too: &quot;%1&quot; and &quot;%2&quot; are one tenant; keep one of the two entries</source>
        <translation>「%1」にも使われています。「%1」と「%2」は同じテナントです。どちらか一方だけを残してください</translation>
    </message>
    <message>
        <source>names &quot;%1&quot;, which is no profile of the library</source>
        <translation>「%1」が指定されていますが、ライブラリのプロファイルではありません</translation>
    </message>
    <message>
        <source>the tenant&apos;s API at %1 belongs to no Defender portal</source>
        <translation>テナントのAPI %1に対応するDefenderポータルがありません</translation>
    </message>
    <message>
        <source>the id of the device does not fit into a web address</source>
        <translation>デバイスのIDをWebアドレスに使用できません</translation>
    </message>
    <message>
        <source>the cloud of the tenant has no known portal</source>
        <translation>テナントのクラウドに既知のポータルがありません</translation>
    </message>
    <message>
        <source>is no policy of the library in %1</source>
        <translation>%1のライブラリのポリシーではありません</translation>
    </message>
    <message>
        <source>is the name of another profile; choose another name</source>
        <translation>別のプロファイルの名前です。別の名前を選択してください</translation>
    </message>
    <message>
        <source>was not deleted from the library in %1</source>
        <translation>%1のライブラリから削除されませんでした</translation>
    </message>
    <message>
        <source>it names no tenant</source>
        <translation>テナントの指定がありません</translation>
    </message>
    <message>
        <source>A draft of a profile cannot be read (%1). It is kept as %2.</source>
        <translation>プロファイルの下書きを読み取れません（%1）。%2として保管されます。</translation>
    </message>
    <message>
        <source>cannot be moved to %1</source>
        <translation>%1に移動できません</translation>
    </message>
    <message>
        <source>holds a draft that cannot be read, and cannot be renamed</source>
        <translation>読み取れない下書きが含まれており、名前も変更できません</translation>
    </message>
    <message>
        <source>%1: with %2, a secret that is kept for this tenant could go somewhere else than before; if that is right, change it in the tenant&apos;s settings, or remove the tenant before the import</source>
        <translation>%1: %2により、このテナント用に保管されているシークレットが以前とは別の場所に送られる可能性があります。それで正しい場合は、テナントの設定で変更するか、インポートの前にテナントを削除してください</translation>
    </message>
</context>
<context>
    <name>Defender</name>
    <message>
        <source>is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>is empty; give pages of /api/alerts</source>
        <translation>空です。/api/alertsのページを指定してください</translation>
    </message>
    <message>
        <source>a link of the API is no valid address and was not followed: %1</source>
        <translation>APIのリンクが有効なアドレスではないため、たどりませんでした: %1</translation>
    </message>
    <message>
        <source>a link of the API leads away from %1 and was not followed</source>
        <translation>APIのリンクが%1の外を指しているため、たどりませんでした</translation>
    </message>
    <message>
        <source>the answer to %1 ends in the middle</source>
        <translation>%1への応答が途中で終わっています</translation>
    </message>
    <message>
        <source>too many requests: %1 was answered with HTTP 429 again and again, for an hour; another program may use up the limits of this application</source>
        <translation>要求が多すぎます。%1に対して1時間にわたりHTTP 429が繰り返し返されました。別のプログラムがこのアプリケーションの制限を使い切っている可能性があります</translation>
    </message>
    <message>
        <source>%1 redirects there, which was not followed</source>
        <translation>%1がこのアドレスにリダイレクトしましたが、たどりませんでした</translation>
    </message>
    <message>
        <source>%1 is redirected (HTTP %2), which the API does not document</source>
        <translation>%1がリダイレクトされました（HTTP %2）。これはAPIの仕様に記載されていません</translation>
    </message>
    <message>
        <source>the answer to %1 is no JSON (%2); a proxy may have answered in its place</source>
        <translation>%1への応答がJSONではありません（%2）。代わりにプロキシが応答した可能性があります</translation>
    </message>
    <message>
        <source>%1 does not exist there (HTTP 404); check the API host and the cloud</source>
        <translation>%1が存在しません（HTTP 404）。APIホストとクラウドを確認してください</translation>
    </message>
    <message>
        <source>%1 was answered with HTTP 404: %2</source>
        <translation>%1に対してHTTP 404が返されました: %2</translation>
    </message>
    <message>
        <source>has no &apos;exportFiles&apos; list</source>
        <translation>「exportFiles」リストがありません</translation>
    </message>
    <message>
        <source>has an export file that is no link</source>
        <translation>リンクではないエクスポートファイルが含まれています</translation>
    </message>
    <message>
        <source>a link of the export is no valid address and was not followed</source>
        <translation>エクスポートのリンクが有効なアドレスではないため、たどりませんでした</translation>
    </message>
    <message>
        <source>a link of the export leads there, which is no storage of %1, and was not followed</source>
        <translation>エクスポートのリンクが%1のストレージではない場所を指しているため、たどりませんでした</translation>
    </message>
    <message>
        <source>the signed link to an export file was refused with HTTP %1</source>
        <translation>エクスポートファイルへの署名付きリンクがHTTP %1で拒否されました</translation>
    </message>
    <message>
        <source>%1 redirects an export file there, which was not followed</source>
        <translation>%1がエクスポートファイルをこのアドレスにリダイレクトしましたが、たどりませんでした</translation>
    </message>
    <message>
        <source>an export file was answered with HTTP %1</source>
        <translation>エクスポートファイルに対してHTTP %1が返されました</translation>
    </message>
    <message>
        <source>came without a length, and plain text has no end to tell it from one that was cut</source>
        <translation>長さの情報なしで届きました。プレーンテキストでは、途中で切れていても区別できません</translation>
    </message>
    <message>
        <source>is no valid JSON: %1</source>
        <translation>有効なJSONではありません: %1</translation>
    </message>
    <message>
        <source>is empty; give an answer of /api/machines</source>
        <translation>空です。/api/machinesの応答を指定してください</translation>
    </message>
    <message>
        <source>is empty; give pages of /api/deviceavinfo</source>
        <translation>空です。/api/deviceavinfoのページを指定してください</translation>
    </message>
    <message>
        <source>the list does not end: it has more than %1 pages</source>
        <translation>リストが終わりません。%1ページを超えています</translation>
    </message>
    <message>
        <source>the list does not end: %1 pages in a row brought nothing new</source>
        <translation>リストが終わりません。%1ページ続けて新しい内容がありませんでした</translation>
    </message>
    <message>
        <source>is blank: an answer without any content is no page</source>
        <translation>空白です。内容のない応答はページではありません</translation>
    </message>
    <message>
        <source>is a list of pages, but member %1 is none</source>
        <translation>ページのリストですが、要素%1はページではありません</translation>
    </message>
    <message>
        <source>has more text behind the end of the JSON document</source>
        <translation>JSONドキュメントの末尾より後にテキストがあります</translation>
    </message>
    <message>
        <source>standard input, &apos;-&apos;, can be read only once</source>
        <translation>標準入力「-」は一度しか読み取れません</translation>
    </message>
    <message>
        <source>unpacks to more than %1 MB, the most that is read</source>
        <translation>展開すると、読み取り可能な上限の%1 MBを超えます</translation>
    </message>
    <message>
        <source>is a gzip file that ends too early; copy or download it again</source>
        <translation>途中で終わっているgzipファイルです。もう一度コピーまたはダウンロードしてください</translation>
    </message>
    <message>
        <source>is %1, not JSON; unpack it and give the JSON inside</source>
        <translation>JSONではなく%1です。展開して、中のJSONを指定してください</translation>
    </message>
    <message>
        <source>is %1, not JSON; give the JSON answer of the API</source>
        <translation>JSONではなく%1です。APIのJSON応答を指定してください</translation>
    </message>
    <message>
        <source>is no alert</source>
        <translation>アラートではありません</translation>
    </message>
    <message>
        <source>alerts</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>give pages of /api/alerts</source>
        <translation>/api/alertsのページを指定してください</translation>
    </message>
    <message>
        <source>unpacks to more than %1 GB</source>
        <translation>展開すると%1 GBを超えます</translation>
    </message>
    <message>
        <source>has a line longer than %1 MB</source>
        <translation>%1 MBを超える行があります</translation>
    </message>
    <message>
        <source>is a gzip file that ends too early</source>
        <translation>途中で終わっているgzipファイルです</translation>
    </message>
    <message>
        <source>is no machine record: beside its &apos;id&apos; it has no key of one</source>
        <translation>デバイスのレコードではありません。「id」以外にそのキーがありません</translation>
    </message>
    <message>
        <source>has no text &apos;id&apos;, which every machine record needs</source>
        <translation>デバイスのレコードに必須のテキスト「id」がありません</translation>
    </message>
    <message>
        <source>machines</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>give answers of /api/machines</source>
        <translation>/api/machinesの応答を指定してください</translation>
    </message>
    <message>
        <source>has no text &apos;machineId&apos;</source>
        <translation>テキスト「machineId」がありません</translation>
    </message>
    <message>
        <source>has no &apos;avMode&apos;</source>
        <translation>「avMode」がありません</translation>
    </message>
    <message>
        <source>antivirus health</source>
        <translation>ウイルス対策の正常性</translation>
    </message>
    <message>
        <source>give pages of /api/deviceavinfo</source>
        <translation>/api/deviceavinfoのページを指定してください</translation>
    </message>
    <message>
        <source>is an answer about one device (&apos;machineId&apos; beside &apos;value&apos;); %1</source>
        <translation>1台のデバイスについての応答です（「value」と並んで「machineId」があります）。%1</translation>
    </message>
    <message>
        <source>holds something else than machines, as its &apos;@odata.context&apos; says; give answers of /api/machines</source>
        <translation>「@odata.context」によると、デバイス以外の内容です。/api/machinesの応答を指定してください</translation>
    </message>
    <message>
        <source>no option takes it: scores do not rest on it</source>
        <translation>これを受け取るオプションはありません。スコアの計算には使用されません</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>別の内容</translation>
    </message>
    <message>
        <source>machines (/api/machines)</source>
        <translation>デバイス（/api/machines）</translation>
    </message>
    <message>
        <source>it belongs to --machines</source>
        <translation>--machinesに指定してください</translation>
    </message>
    <message>
        <source>antivirus health (/api/deviceavinfo)</source>
        <translation>ウイルス対策の正常性（/api/deviceavinfo）</translation>
    </message>
    <message>
        <source>it belongs to --antivirus</source>
        <translation>--antivirusに指定してください</translation>
    </message>
    <message>
        <source>vulnerabilities by machine (SoftwareVulnerabilitiesByMachine or its export)</source>
        <translation>デバイス別の脆弱性（SoftwareVulnerabilitiesByMachineまたはそのエクスポート）</translation>
    </message>
    <message>
        <source>it belongs to --vulnerabilities</source>
        <translation>--vulnerabilitiesに指定してください</translation>
    </message>
    <message>
        <source>changes of vulnerabilities (SoftwareVulnerabilityChangesByMachine)</source>
        <translation>脆弱性の変更（SoftwareVulnerabilityChangesByMachine）</translation>
    </message>
    <message>
        <source>vulnerabilities of machines (machinesVulnerabilities)</source>
        <translation>デバイスの脆弱性（machinesVulnerabilities）</translation>
    </message>
    <message>
        <source>vulnerabilities that name no device (one device&apos;s answer, or the vulnerability catalogue)</source>
        <translation>デバイスが示されていない脆弱性（1台のデバイスの応答、または脆弱性カタログ）</translation>
    </message>
    <message>
        <source>one device&apos;s answer belongs to --vulnerabilities, wrapped as {&quot;machineId&quot;:&quot;..&quot;,&quot;value&quot;:[..]}</source>
        <translation>1台のデバイスの応答は、{&quot;machineId&quot;:&quot;..&quot;,&quot;value&quot;:[..]}の形に包んで--vulnerabilitiesに指定してください</translation>
    </message>
    <message>
        <source>the vulnerability catalogue (/api/vulnerabilities), which names no devices</source>
        <translation>デバイスが示されていない脆弱性カタログ（/api/vulnerabilities）</translation>
    </message>
    <message>
        <source>give pages of SoftwareVulnerabilitiesByMachine or machinesVulnerabilities as --vulnerabilities</source>
        <translation>SoftwareVulnerabilitiesByMachineまたはmachinesVulnerabilitiesのページを--vulnerabilitiesに指定してください</translation>
    </message>
    <message>
        <source>alerts (/api/alerts)</source>
        <translation>アラート（/api/alerts）</translation>
    </message>
    <message>
        <source>information gathering (InfoGatheringExport)</source>
        <translation>情報収集（InfoGatheringExport）</translation>
    </message>
    <message>
        <source>no option takes it: give pages of /api/deviceavinfo as --antivirus</source>
        <translation>これを受け取るオプションはありません。/api/deviceavinfoのページを--antivirusに指定してください</translation>
    </message>
    <message>
        <source>security recommendations (/api/recommendations)</source>
        <translation>セキュリティの推奨事項（/api/recommendations）</translation>
    </message>
    <message>
        <source>software (/api/software)</source>
        <translation>ソフトウェア（/api/software）</translation>
    </message>
    <message>
        <source>software inventory (SoftwareInventoryByMachine)</source>
        <translation>ソフトウェアインベントリ（SoftwareInventoryByMachine）</translation>
    </message>
    <message>
        <source>no option takes it: give pages of SoftwareVulnerabilitiesByMachine as --vulnerabilities</source>
        <translation>これを受け取るオプションはありません。SoftwareVulnerabilitiesByMachineのページを--vulnerabilitiesに指定してください</translation>
    </message>
    <message>
        <source>users (logonusers)</source>
        <translation>ユーザー（logonusers）</translation>
    </message>
    <message>
        <source>secure configuration (SecureConfigurationsAssessmentByMachine)</source>
        <translation>セキュリティ構成（SecureConfigurationsAssessmentByMachine）</translation>
    </message>
    <message>
        <source>security baselines (baseline assessment)</source>
        <translation>セキュリティベースライン（ベースライン評価）</translation>
    </message>
    <message>
        <source>hardware and firmware inventory</source>
        <translation>ハードウェアとファームウェアのインベントリ</translation>
    </message>
    <message>
        <source>certificate inventory</source>
        <translation>証明書インベントリ</translation>
    </message>
    <message>
        <source>browser extensions</source>
        <translation>ブラウザー拡張機能</translation>
    </message>
    <message>
        <source>machine actions (/api/machineactions)</source>
        <translation>デバイスアクション（/api/machineactions）</translation>
    </message>
    <message>
        <source>investigations (/api/investigations)</source>
        <translation>調査（/api/investigations）</translation>
    </message>
    <message>
        <source>indicators (/api/indicators)</source>
        <translation>インジケーター（/api/indicators）</translation>
    </message>
    <message>
        <source>results of advanced hunting</source>
        <translation>高度なハンティングの結果</translation>
    </message>
    <message>
        <source>no option takes it: give answers of the Defender for Endpoint API</source>
        <translation>これを受け取るオプションはありません。Defender for Endpoint APIの応答を指定してください</translation>
    </message>
    <message>
        <source>a list of export links, not their content</source>
        <translation>エクスポートのリンクの一覧（内容ではない）</translation>
    </message>
    <message>
        <source>download the files it names and give those as --vulnerabilities</source>
        <translation>記載されたファイルをダウンロードし、--vulnerabilitiesに指定してください</translation>
    </message>
    <message>
        <source>is a browser&apos;s recording of calls (HAR), not an answer: save the answer of the one call, for example by jq -r &apos;.log.entries[0].response.content.text&apos;</source>
        <translation>応答ではなく、ブラウザーによる呼び出しの記録（HAR）です。該当する呼び出しの応答だけを保存してください（例: jq -r &apos;.log.entries[0].response.content.text&apos;）</translation>
    </message>
    <message>
        <source>is the answer of a batch of calls ($batch): save each answer as a file of its own, for example by jq &apos;.responses[0].body&apos;</source>
        <translation>一括呼び出し（$batch）の応答です。各応答を別々のファイルに保存してください（例: jq &apos;.responses[0].body&apos;）</translation>
    </message>
    <message>
        <source>is an error answer of the API, not data: %1</source>
        <translation>データではなくAPIのエラー応答です: %1</translation>
    </message>
    <message>
        <source>is a list of export links, not their content; download the files it names and give those</source>
        <translation>内容ではなくエクスポートのリンクの一覧です。記載されたファイルをダウンロードして指定してください</translation>
    </message>
    <message>
        <source>has no &apos;value&apos; list</source>
        <translation>「value」リストがありません</translation>
    </message>
    <message>
        <source>holds %1, not %2</source>
        <translation>%2ではなく%1が含まれています</translation>
    </message>
    <message>
        <source>is a record of %1, not %2</source>
        <translation>%2ではなく%1のレコードです</translation>
    </message>
    <message>
        <source>is wrapped: the answer of the API is inside its &apos;%1&apos;; give that alone, for example by jq &apos;.%1&apos;</source>
        <translation>包まれています。APIの応答は「%1」の中にあります。それだけを指定してください（例: jq &apos;.%1&apos;）</translation>
    </message>
    <message>
        <source>the list ends in page %1</source>
        <translation>リストがページ%1の途中で終わっています</translation>
    </message>
    <message>
        <source>page %1 is followed by no comma and no end of the list</source>
        <translation>ページ%1の後にコンマもリストの終わりもありません</translation>
    </message>
    <message>
        <source>has more text behind the end of the JSON document, from byte %1 on</source>
        <translation>JSONドキュメントの末尾より後、バイト%1以降にテキストがあります</translation>
    </message>
    <message>
        <source>row %1 %2</source>
        <translation>行%1: %2</translation>
    </message>
    <message>
        <source>is no valid JSON near byte %1 (row %2): %3</source>
        <translation>バイト%1付近（行%2）で有効なJSONではありません: %3</translation>
    </message>
    <message>
        <source>is no valid JSON near byte %1: %2</source>
        <translation>バイト%1付近で有効なJSONではありません: %2</translation>
    </message>
    <message>
        <source>is no valid JSON (row %1): %2</source>
        <translation>有効なJSONではありません（行%1）: %2</translation>
    </message>
    <message>
        <source>has more text behind the end of the JSON document, in line %1</source>
        <translation>JSONドキュメントの末尾より後、%1行目にテキストがあります</translation>
    </message>
    <message>
        <source>is JSON inside a JSON text; give the text itself, for example by jq -r .</source>
        <translation>JSONテキストの中のJSONです。中のテキスト自体を指定してください（例: jq -r .）</translation>
    </message>
    <message>
        <source>is no page of rows: it must be an object with a &apos;value&apos; list</source>
        <translation>行のページではありません。「value」リストを持つオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>has a &apos;value&apos; that is no list</source>
        <translation>「value」がリストではありません</translation>
    </message>
    <message>
        <source>has two &apos;value&apos; lists</source>
        <translation>「value」リストが2つあります</translation>
    </message>
    <message>
        <source>row %1 is no object</source>
        <translation>行%1がオブジェクトではありません</translation>
    </message>
    <message>
        <source>a picture (PNG)</source>
        <translation>画像（PNG）</translation>
    </message>
    <message>
        <source>a picture (JPEG)</source>
        <translation>画像（JPEG）</translation>
    </message>
    <message>
        <source>a picture (GIF)</source>
        <translation>画像（GIF）</translation>
    </message>
    <message>
        <source>a picture (BMP)</source>
        <translation>画像（BMP）</translation>
    </message>
    <message>
        <source>a database (SQLite), such as a store of Trustgauge</source>
        <translation>データベース（SQLite。Trustgaugeのストアなど）</translation>
    </message>
    <message>
        <source>a document of an older Office program</source>
        <translation>旧バージョンのOfficeプログラムのドキュメント</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>a Parquet file</source>
        <translation>Parquetファイル</translation>
    </message>
    <message>
        <source>a zip archive</source>
        <translation>ZIPアーカイブ</translation>
    </message>
    <message>
        <source>an empty zip archive</source>
        <translation>空のZIPアーカイブ</translation>
    </message>
    <message>
        <source>packed by bzip2</source>
        <translation>bzip2で圧縮されたファイル</translation>
    </message>
    <message>
        <source>packed by xz</source>
        <translation>xzで圧縮されたファイル</translation>
    </message>
    <message>
        <source>packed by zstd</source>
        <translation>zstdで圧縮されたファイル</translation>
    </message>
    <message>
        <source>a 7z archive</source>
        <translation>7zアーカイブ</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RARアーカイブ</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDFドキュメント</translation>
    </message>
    <message>
        <source>packed twice by gzip</source>
        <translation>gzipで2回圧縮されたファイル</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>tarアーカイブ</translation>
    </message>
    <message>
        <source>is a transcript of what curl did (curl -v, or its progress), not JSON: save the answer alone, by curl -sS -o FILE</source>
        <translation>JSONではなくcurlの動作記録（curl -vまたは進行状況）です。curl -sS -o FILEで応答だけを保存してください</translation>
    </message>
    <message>
        <source>is a web page (HTML), not JSON: a sign-in page or a proxy may have answered; save the answer of the API itself</source>
        <translation>JSONではなくWebページ（HTML）です。サインインページまたはプロキシが応答した可能性があります。APIの応答自体を保存してください</translation>
    </message>
    <message>
        <source>is XML, not JSON; save the answer of the API itself</source>
        <translation>JSONではなくXMLです。APIの応答自体を保存してください</translation>
    </message>
    <message>
        <source>begins with the headers of an HTTP answer (curl -i): save it without them, by curl without -i or --include</source>
        <translation>先頭にHTTP応答のヘッダーがあります（curl -i）。-iまたは--includeを付けずにcurlで保存してください</translation>
    </message>
    <message>
        <source>is what PowerShell shows of objects, not JSON: save the answer itself, by Invoke-WebRequest -OutFile FILE, or by ConvertTo-Json -Depth 10</source>
        <translation>JSONではなくPowerShellのオブジェクト表示です。Invoke-WebRequest -OutFile FILEまたはConvertTo-Json -Depth 10で応答自体を保存してください</translation>
    </message>
    <message>
        <source>is CSV or another table, not JSON; give the JSON answer of the API</source>
        <translation>JSONではなくCSVなどの表です。APIのJSON応答を指定してください</translation>
    </message>
    <message>
        <source>is no JSON: it begins with %1; give the JSON answer of the API</source>
        <translation>JSONではありません。先頭が%1です。APIのJSON応答を指定してください</translation>
    </message>
    <message>
        <source>vulnerabilities of devices</source>
        <translation>デバイスの脆弱性</translation>
    </message>
    <message>
        <source>give pages of SoftwareVulnerabilitiesByMachine or machinesVulnerabilities, export lines, or {&quot;machineId&quot;:&quot;..&quot;,&quot;value&quot;:[..]}</source>
        <translation>SoftwareVulnerabilitiesByMachineまたはmachinesVulnerabilitiesのページ、エクスポートの行、または{&quot;machineId&quot;:&quot;..&quot;,&quot;value&quot;:[..]}を指定してください</translation>
    </message>
    <message>
        <source>vulnerabilities by machine</source>
        <translation>デバイス別の脆弱性</translation>
    </message>
    <message>
        <source>changes of vulnerabilities</source>
        <translation>脆弱性の変更</translation>
    </message>
    <message>
        <source>vulnerabilities of one device</source>
        <translation>1台のデバイスの脆弱性</translation>
    </message>
    <message>
        <source>has no text &apos;deviceId&apos; or &apos;machineId&apos;</source>
        <translation>テキスト「deviceId」または「machineId」がありません</translation>
    </message>
    <message>
        <source>is no vulnerability: it has no &apos;cveId&apos;</source>
        <translation>脆弱性ではありません。「cveId」がありません</translation>
    </message>
    <message>
        <source>has no text &apos;id&apos;</source>
        <translation>テキスト「id」がありません</translation>
    </message>
    <message>
        <source>has an &apos;id&apos; that is no valid JSON text</source>
        <translation>「id」が有効なJSONテキストではありません</translation>
    </message>
    <message>
        <source>has no &apos;cveId&apos; or no text &apos;status&apos;</source>
        <translation>「cveId」またはテキスト「status」がありません</translation>
    </message>
    <message>
        <source>is a record of %1, not a change of a vulnerability</source>
        <translation>脆弱性の変更ではなく%1のレコードです</translation>
    </message>
    <message>
        <source>has no text &apos;deviceId&apos;</source>
        <translation>テキスト「deviceId」がありません</translation>
    </message>
    <message>
        <source>has no &apos;eventTimestamp&apos; that can be read</source>
        <translation>読み取れる「eventTimestamp」がありません</translation>
    </message>
    <message>
        <source>names a machine for all its rows, which name others themselves</source>
        <translation>すべての行に対してデバイスが指定されていますが、行自体には別のデバイスが示されています</translation>
    </message>
    <message>
        <source>holds %1; %2</source>
        <translation>%1が含まれています。%2</translation>
    </message>
    <message>
        <source>holds vulnerabilities without saying of which device; wrap a per-device answer as {&quot;machineId&quot;:&quot;..&quot;,&quot;value&quot;:[..]}, or give pages of SoftwareVulnerabilitiesByMachine</source>
        <translation>どのデバイスのものかが示されていない脆弱性が含まれています。デバイスごとの応答を{&quot;machineId&quot;:&quot;..&quot;,&quot;value&quot;:[..]}の形に包むか、SoftwareVulnerabilitiesByMachineのページを指定してください</translation>
    </message>
    <message>
        <source>(no host)</source>
        <translation>（ホストなし）</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1、ページ%2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1、%2行目</translation>
    </message>
</context>
<context>
    <name>DeviceTwins</name>
    <message>
        <source>last seen at an unknown time</source>
        <translation>最終確認日時は不明</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>最終確認日時 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that do not count: Defender says that they were merged into this device, which is in the cycle itself.</source>
        <translation>
            <numerusform>数に含まれないレコードが%Ln件あります。Defenderによると、このデバイスに統合されており、デバイス自体はサイクルに含まれています。</numerusform>
        </translation>
    </message>
    <message>
        <source>it is onboarded and the others are not</source>
        <comment>why a record is published</comment>
        <translation>これはオンボード済みで、ほかはそうではないため</translation>
    </message>
    <message>
        <source>it was seen last</source>
        <comment>why a record is published</comment>
        <translation>最後に確認されたため</translation>
    </message>
    <message>
        <source>its id comes first, and all else is equal</source>
        <comment>why a record is published</comment>
        <translation>ほかの条件がすべて同じで、IDが先頭になるため</translation>
    </message>
    <message>
        <source>Of the records of this Entra device, this one is published: %1.</source>
        <translation>このEntraデバイスのレコードのうち、これが配信されます。理由: %1。</translation>
    </message>
    <message>
        <source>Scored, but not published: of the records of this Entra device another one is published, since %1.</source>
        <translation>スコアは付きますが配信されません。このEntraデバイスのレコードのうち、別のレコードが配信されます。理由: %1。</translation>
    </message>
    <message>
        <source>published</source>
        <comment>a record of a device</comment>
        <translation>配信対象</translation>
    </message>
    <message>
        <source>not published</source>
        <comment>a record of a device</comment>
        <translation>配信対象外</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>The tenant id is no GUID, so no tenant can be asked for.</source>
        <translation>テナントIDがGUIDではないため、テナントを照会できません。</translation>
    </message>
    <message>
        <source>Copy the tenant id from the overview page of Microsoft Entra ID.</source>
        <translation>Microsoft Entra IDの「概要」ページからテナントIDをコピーしてください。</translation>
    </message>
    <message>
        <source>The client id is no GUID, so no application can sign in.</source>
        <translation>クライアントIDがGUIDではないため、アプリケーションがサインインできません。</translation>
    </message>
    <message>
        <source>Copy the application (client) id from the overview page of the app registration.</source>
        <translation>アプリの登録の「概要」ページからアプリケーション（クライアント）IDをコピーしてください。</translation>
    </message>
    <message>
        <source>The poll interval is outside 10 to 1440 minutes.</source>
        <translation>ポーリング間隔が10～1440分の範囲外です。</translation>
    </message>
    <message>
        <source>Set a poll interval of 10 to 1440 minutes; 60 suits most tenants.</source>
        <translation>ポーリング間隔を10～1440分に設定してください。ほとんどのテナントには60分が適しています。</translation>
    </message>
    <message>
        <source>The file of the own certificate authority holds no certificate.</source>
        <translation>独自の証明機関のファイルに証明書がありません。</translation>
    </message>
    <message>
        <source>Name a readable PEM file as caFile, or take the setting out.</source>
        <translation>読み取れるPEMファイルをcaFileに指定するか、この設定を削除してください。</translation>
    </message>
    <message>
        <source>There is no client secret for this tenant, so no call was made.</source>
        <translation>このテナントのクライアントシークレットがないため、呼び出しは行われませんでした。</translation>
    </message>
    <message>
        <source>Create a client secret in the app registration and store its value here, in the tenant&apos;s settings or with &apos;trustgauge-cli secret set&apos;.</source>
        <translation>アプリの登録でクライアントシークレットを作成し、その値をここ、テナントの設定、または「trustgauge-cli secret set」で保存してください。</translation>
    </message>
    <message>
        <source>The client secret is a GUID: the id of the secret was pasted, not its value.</source>
        <translation>クライアントシークレットがGUIDです。値ではなくシークレットのIDが貼り付けられています。</translation>
    </message>
    <message>
        <source>Paste the secret&apos;s value. The portal shows it once, when the secret is created; if it is gone, create a new secret.</source>
        <translation>シークレットの値を貼り付けてください。ポータルに値が表示されるのは作成時の一度だけです。値がわからない場合は、新しいシークレットを作成してください。</translation>
    </message>
    <message>
        <source>The keychain did not give out the client secret.</source>
        <translation>キーチェーンからクライアントシークレットを取得できませんでした。</translation>
    </message>
    <message>
        <source>Unlock the keychain, or give the secret for this session only.</source>
        <translation>キーチェーンのロックを解除するか、このセッションに限ってシークレットを指定してください。</translation>
    </message>
    <message>
        <source>The name of the host cannot be resolved.</source>
        <translation>ホストの名前を解決できません。</translation>
    </message>
    <message>
        <source>Check the network connection, the DNS server, and the host&apos;s spelling in the settings.</source>
        <translation>ネットワーク接続、DNSサーバー、および設定のホスト名のつづりを確認してください。</translation>
    </message>
    <message>
        <source>The host refuses the connection; a firewall may be in the way.</source>
        <translation>ホストが接続を拒否しています。ファイアウォールが妨げている可能性があります。</translation>
    </message>
    <message>
        <source>The host&apos;s certificate is not trusted. The chain names who issued it: a company&apos;s inspecting proxy shows itself by its own authority.</source>
        <translation>ホストの証明書が信頼されていません。チェーンを見ると発行元がわかります。社内の検査用プロキシであれば、独自の証明機関が示されます。</translation>
    </message>
    <message>
        <source>If the issuer is your company&apos;s, name its certificate as caFile or exempt the host from inspection. Otherwise do not go on: somebody is in between.</source>
        <translation>発行元が自社のものであれば、その証明書をcaFileに指定するか、ホストを検査の対象から外してください。そうでない場合は続行しないでください。何者かが通信に介在しています。</translation>
    </message>
    <message>
        <source>The proxy wants its own user name and password (HTTP 407).</source>
        <translation>プロキシが独自のユーザー名とパスワードを要求しています（HTTP 407）。</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s credentials, or have the network team let the host through without them.</source>
        <translation>プロキシの資格情報を指定するか、資格情報なしでホストに接続できるようネットワーク担当者に依頼してください。</translation>
    </message>
    <message>
        <source>The proxy cannot be reached.</source>
        <translation>プロキシに接続できません。</translation>
    </message>
    <message>
        <source>Check the proxy address in the tenant&apos;s settings and in the system.</source>
        <translation>テナントの設定とシステムのプロキシアドレスを確認してください。</translation>
    </message>
    <message>
        <source>A web page came back in place of the service&apos;s answer: a proxy or a sign-in page of the network stands in between.</source>
        <translation>サービスの応答の代わりにWebページが返されました。プロキシまたはネットワークのサインインページが介在しています。</translation>
    </message>
    <message>
        <source>Sign in to the network, or have the network team let the host through unchanged.</source>
        <translation>ネットワークにサインインするか、ホストへの通信を変更せずに通すようネットワーク担当者に依頼してください。</translation>
    </message>
    <message>
        <source>The connection broke, or no answer came in time.</source>
        <translation>接続が切れたか、時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Check the network and the firewall, then run the check again.</source>
        <translation>ネットワークとファイアウォールを確認してから、チェックを再実行してください。</translation>
    </message>
    <message>
        <source>What answers there is not the expected service.</source>
        <translation>応答しているのは想定されたサービスではありません。</translation>
    </message>
    <message>
        <source>Check the host in the tenant&apos;s endpoints; leave it out to use the cloud&apos;s own.</source>
        <translation>テナントのエンドポイントのホストを確認してください。クラウドの既定値を使用するには、指定を外してください。</translation>
    </message>
    <message>
        <source>The service reports a fault of its own.</source>
        <translation>サービスがサービス側の障害を報告しています。</translation>
    </message>
    <message>
        <source>Run the check again in a few minutes; if it stays, look at the service health of the tenant.</source>
        <translation>数分後にチェックを再実行してください。解消しない場合は、テナントのサービス正常性を確認してください。</translation>
    </message>
    <message>
        <source>The service asks for a pause: too many calls were made.</source>
        <translation>呼び出しが多すぎるため、サービスが待機を求めています。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then run the check again.</source>
        <translation>数分待ってから、チェックを再実行してください。</translation>
    </message>
    <message>
        <source>The sign-in service does not know this tenant: a wrong id, a wrong cloud, or a deleted tenant.</source>
        <translation>サインインサービスがこのテナントを認識していません。IDの誤り、クラウドの誤り、または削除済みのテナントです。</translation>
    </message>
    <message>
        <source>Compare the tenant id with the overview page of Microsoft Entra ID, and check the cloud.</source>
        <translation>テナントIDをMicrosoft Entra IDの「概要」ページと照合し、クラウドを確認してください。</translation>
    </message>
    <message>
        <source>The sign-in service does not take the tenant id for one.</source>
        <translation>サインインサービスがテナントIDを有効なIDとして認識していません。</translation>
    </message>
    <message>
        <source>The sign-in went to an address for all tenants, which an application cannot use.</source>
        <translation>サインインがすべてのテナント用のアドレスに送られました。アプリケーションはこのアドレスを使用できません。</translation>
    </message>
    <message>
        <source>Set the id of the one tenant in the tenant&apos;s settings.</source>
        <translation>テナントの設定で、対象となるテナントのIDを指定してください。</translation>
    </message>
    <message>
        <source>The tenant or the application belongs to another national cloud.</source>
        <translation>テナントまたはアプリケーションが別の国別クラウドに属しています。</translation>
    </message>
    <message>
        <source>Choose the right cloud in the tenant&apos;s settings, and register the application there.</source>
        <translation>テナントの設定で正しいクラウドを選択し、そのクラウドにアプリケーションを登録してください。</translation>
    </message>
    <message>
        <source>The tenant lives in another cloud than the one that is configured.</source>
        <translation>テナントは、設定されているものとは別のクラウドにあります。</translation>
    </message>
    <message>
        <source>Change the tenant&apos;s cloud to the one that the evidence names.</source>
        <translation>テナントのクラウドを、所見に示されたものに変更してください。</translation>
    </message>
    <message>
        <source>The tenant does not know this application: a wrong client id, a wrong tenant, or an application of another tenant that nobody consented to here.</source>
        <translation>テナントがこのアプリケーションを認識していません。クライアントIDの誤り、テナントの誤り、または別のテナントのアプリケーションにこのテナントで誰も同意していないことが原因です。</translation>
    </message>
    <message>
        <source>Compare client id and tenant id with the app registration; then open the consent link in this tenant.</source>
        <translation>クライアントIDとテナントIDをアプリの登録と照合し、このテナントで同意リンクを開いてください。</translation>
    </message>
    <message>
        <source>The application has no service principal in this tenant; consent may have been given in another one.</source>
        <translation>このテナントにアプリケーションのサービスプリンシパルがありません。別のテナントで同意された可能性があります。</translation>
    </message>
    <message>
        <source>Have an administrator of this tenant open the consent link.</source>
        <translation>このテナントの管理者に同意リンクを開いてもらってください。</translation>
    </message>
    <message>
        <source>The application is disabled in the tenant.</source>
        <translation>アプリケーションがテナントで無効になっています。</translation>
    </message>
    <message>
        <source>Enable sign-in for it under Enterprise applications, Properties.</source>
        <translation>「エンタープライズアプリケーション」の「プロパティ」でサインインを有効にしてください。</translation>
    </message>
    <message>
        <source>The sign-in service does not take the client id for one.</source>
        <translation>サインインサービスがクライアントIDを有効なIDとして認識していません。</translation>
    </message>
    <message>
        <source>The application is registered as a public client, which cannot sign in with a secret.</source>
        <translation>アプリケーションがパブリッククライアントとして登録されているため、シークレットでサインインできません。</translation>
    </message>
    <message>
        <source>Use an app registration of the type Web with a client secret.</source>
        <translation>種類が「Web」で、クライアントシークレットを持つアプリの登録を使用してください。</translation>
    </message>
    <message>
        <source>The app registration lists its permissions wrongly.</source>
        <translation>アプリの登録のアクセス許可の一覧に誤りがあります。</translation>
    </message>
    <message>
        <source>Remove what is obsolete under API permissions, add the WindowsDefenderATP application permissions, and grant admin consent again.</source>
        <translation>「APIのアクセス許可」で不要なものを削除し、WindowsDefenderATPのアプリケーションの許可を追加して、管理者の同意を再度与えてください。</translation>
    </message>
    <message>
        <source>The client secret is wrong: mistyped, of another application, deleted, or created less than a minute ago.</source>
        <translation>クライアントシークレットが正しくありません。入力ミス、別のアプリケーションのもの、削除済み、または作成から1分未満です。</translation>
    </message>
    <message>
        <source>Paste the secret&apos;s value again; if it is gone, create a new secret and wait a minute.</source>
        <translation>シークレットの値を貼り付け直してください。値がわからない場合は、新しいシークレットを作成して1分待ってください。</translation>
    </message>
    <message>
        <source>The client secret is wrong, and it does not look whole: a part is missing or white space was copied along.</source>
        <translation>クライアントシークレットが正しくなく、不完全なようです。一部が欠けているか、空白が一緒にコピーされています。</translation>
    </message>
    <message>
        <source>Copy the whole value of the secret again, without blanks; if it is gone, create a new secret.</source>
        <translation>空白を含めずに、シークレットの値全体をコピーし直してください。値がわからない場合は、新しいシークレットを作成してください。</translation>
    </message>
    <message>
        <source>The client secret has expired.</source>
        <translation>クライアントシークレットの有効期限が切れています。</translation>
    </message>
    <message>
        <source>Create a new client secret in the app registration and store its value here.</source>
        <translation>アプリの登録で新しいクライアントシークレットを作成し、その値をここに保存してください。</translation>
    </message>
    <message>
        <source>Store the client secret again; if it stays, look for a proxy that changes requests.</source>
        <translation>クライアントシークレットを保存し直してください。解消しない場合は、要求を変更するプロキシがないか確認してください。</translation>
    </message>
    <message>
        <source>The application&apos;s certificate was refused.</source>
        <translation>アプリケーションの証明書が拒否されました。</translation>
    </message>
    <message>
        <source>Upload the public certificate under Certificates and secrets, and check the clock.</source>
        <translation>「証明書とシークレット」で公開証明書をアップロードし、時計を確認してください。</translation>
    </message>
    <message>
        <source>The signed sign-in request is outside its time: this computer&apos;s clock is wrong.</source>
        <translation>署名付きサインイン要求が有効な時間の範囲外です。このコンピューターの時計がずれています。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock by a time server.</source>
        <translation>このコンピューターの時計をタイムサーバーに合わせてください。</translation>
    </message>
    <message>
        <source>The tenant does not know the Defender for Endpoint API: Defender was never set up there, or the audience is wrong.</source>
        <translation>テナントがDefender for Endpoint APIを認識していません。Defenderがセットアップされていないか、オーディエンスが誤っています。</translation>
    </message>
    <message>
        <source>Check the audience in the tenant&apos;s endpoints; otherwise set Defender for Endpoint up in this tenant.</source>
        <translation>テナントのエンドポイントのオーディエンスを確認してください。正しい場合は、このテナントでDefender for Endpointをセットアップしてください。</translation>
    </message>
    <message>
        <source>The Defender for Endpoint API is disabled in the tenant: a subscription lapsed, or somebody disabled it.</source>
        <translation>Defender for Endpoint APIがテナントで無効になっています。サブスクリプションが失効したか、誰かが無効にしました。</translation>
    </message>
    <message>
        <source>Renew the licence, or enable WindowsDefenderATP under Enterprise applications.</source>
        <translation>ライセンスを更新するか、「エンタープライズアプリケーション」でWindowsDefenderATPを有効にしてください。</translation>
    </message>
    <message>
        <source>The app registration has no permission for the Defender for Endpoint API.</source>
        <translation>アプリの登録にDefender for Endpoint APIのアクセス許可がありません。</translation>
    </message>
    <message>
        <source>The audience that the token was asked for is not valid.</source>
        <translation>トークンの要求に使われたオーディエンスが無効です。</translation>
    </message>
    <message>
        <source>Take the audience out of the tenant&apos;s endpoints to use the cloud&apos;s own.</source>
        <translation>クラウドの既定値を使用するには、テナントのエンドポイントからオーディエンスを削除してください。</translation>
    </message>
    <message>
        <source>The sign-in service found the request malformed; something may have changed it on the way.</source>
        <translation>サインインサービスが要求を不正な形式と判断しました。途中で変更された可能性があります。</translation>
    </message>
    <message>
        <source>Check the token version and the endpoints of the tenant; if they are right, report this as a fault of Trustgauge.</source>
        <translation>テナントのトークンのバージョンとエンドポイントを確認してください。正しい場合は、Trustgaugeの不具合として報告してください。</translation>
    </message>
    <message>
        <source>The Defender API wants an assignment, and the application has none: consent is missing.</source>
        <translation>Defender APIが割り当てを要求していますが、アプリケーションにはありません。同意が不足しています。</translation>
    </message>
    <message>
        <source>Have an administrator open the consent link.</source>
        <translation>管理者に同意リンクを開いてもらってください。</translation>
    </message>
    <message>
        <source>Nobody has consented to this application.</source>
        <translation>このアプリケーションに誰も同意していません。</translation>
    </message>
    <message>
        <source>The consent was declined.</source>
        <translation>同意が拒否されました。</translation>
    </message>
    <message>
        <source>Open the consent link again and accept.</source>
        <translation>同意リンクをもう一度開いて承諾してください。</translation>
    </message>
    <message>
        <source>The consent is still being set up, or a half-made service principal is in its way.</source>
        <translation>同意の設定がまだ進行中か、作成途中のサービスプリンシパルが妨げています。</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again; if it stays, delete the orphaned enterprise application.</source>
        <translation>数分待ってからやり直してください。解消しない場合は、孤立したエンタープライズアプリケーションを削除してください。</translation>
    </message>
    <message>
        <source>The organisation has no subscription to a service that the application asks for.</source>
        <translation>アプリケーションが要求するサービスのサブスクリプションが組織にありません。</translation>
    </message>
    <message>
        <source>Buy or enable that service, or remove its API from the app registration.</source>
        <translation>そのサービスを購入または有効にするか、アプリの登録からそのAPIを削除してください。</translation>
    </message>
    <message>
        <source>The application cannot be used now; an administrator or Microsoft has blocked it.</source>
        <translation>アプリケーションは現在使用できません。管理者またはMicrosoftがブロックしています。</translation>
    </message>
    <message>
        <source>Look at the application under Enterprise applications, or ask Microsoft&apos;s support.</source>
        <translation>「エンタープライズアプリケーション」でアプリケーションを確認するか、Microsoftサポートに問い合わせてください。</translation>
    </message>
    <message>
        <source>A Conditional Access or security policy blocks the sign-in.</source>
        <translation>条件付きアクセスまたはセキュリティのポリシーがサインインをブロックしています。</translation>
    </message>
    <message>
        <source>Have an administrator find the policy in the service principal sign-in log by the correlation id, and except this application or this location.</source>
        <translation>管理者に依頼して、サービスプリンシパルのサインインログから相関IDでポリシーを特定し、このアプリケーションまたはこの場所を除外してもらってください。</translation>
    </message>
    <message>
        <source>The company&apos;s proxy restricts which tenants may be signed in to.</source>
        <translation>社内のプロキシが、サインインできるテナントを制限しています。</translation>
    </message>
    <message>
        <source>Have the network team allow this tenant in the proxy&apos;s tenant restrictions.</source>
        <translation>プロキシのテナント制限でこのテナントを許可するよう、ネットワーク担当者に依頼してください。</translation>
    </message>
    <message>
        <source>The tenant is blocked because it was not used for long.</source>
        <translation>長期間使用されていないため、テナントがブロックされています。</translation>
    </message>
    <message>
        <source>Have an administrator of the tenant sign in and reactivate it.</source>
        <translation>テナントの管理者にサインインして再有効化してもらってください。</translation>
    </message>
    <message>
        <source>Who opened the consent page may not consent for the tenant.</source>
        <translation>同意ページを開いたユーザーには、テナントを代表して同意する権限がありません。</translation>
    </message>
    <message>
        <source>The sign-in service refused the application.</source>
        <translation>サインインサービスがアプリケーションを拒否しました。</translation>
    </message>
    <message>
        <source>Look the code up on the linked page; the correlation id finds the sign-in in the tenant&apos;s log.</source>
        <translation>リンク先のページでコードを調べてください。相関IDを使うと、テナントのログでサインインを特定できます。</translation>
    </message>
    <message>
        <source>A policy of the tenant or a missing assignment stops the sign-in.</source>
        <translation>テナントのポリシーまたは割り当ての不足により、サインインできません。</translation>
    </message>
    <message>
        <source>Have an administrator look the correlation id up in the service principal sign-in log.</source>
        <translation>管理者に依頼して、サービスプリンシパルのサインインログで相関IDを調べてもらってください。</translation>
    </message>
    <message>
        <source>The token was issued by another tenant than the configured one.</source>
        <translation>トークンは、設定されたものとは別のテナントから発行されました。</translation>
    </message>
    <message>
        <source>Correct the tenant id, or the login endpoint that answers for another tenant.</source>
        <translation>テナントID、または別のテナントとして応答しているサインインエンドポイントを修正してください。</translation>
    </message>
    <message>
        <source>The token was issued to another application than the configured one.</source>
        <translation>トークンは、設定されたものとは別のアプリケーションに発行されました。</translation>
    </message>
    <message>
        <source>Correct the client id, and store the secret of that application.</source>
        <translation>クライアントIDを修正し、そのアプリケーションのシークレットを保存してください。</translation>
    </message>
    <message>
        <source>The token is meant for another API, which Defender for Endpoint will not accept.</source>
        <translation>トークンは別のAPI用であり、Defender for Endpointでは受け付けられません。</translation>
    </message>
    <message>
        <source>The token speaks for a user: its permissions are delegated ones, and it sees only what that user may see.</source>
        <translation>トークンはユーザーを代表するものです。アクセス許可は委任されたもので、そのユーザーに見えるものしか取得できません。</translation>
    </message>
    <message>
        <source>Remove the delegated permissions, add the same ones as application permissions, and grant admin consent.</source>
        <translation>委任されたアクセス許可を削除し、同じものをアプリケーションの許可として追加して、管理者の同意を与えてください。</translation>
    </message>
    <message>
        <source>The token carries no permission at all: consent was never given in this tenant, it was given in another tenant, or only delegated permissions were added.</source>
        <translation>トークンにアクセス許可が1つも含まれていません。このテナントで同意が与えられていないか、別のテナントで同意されたか、委任されたアクセス許可だけが追加されています。</translation>
    </message>
    <message>
        <source>Consent was given in part: the token lacks a permission that scoring needs.</source>
        <translation>同意が一部だけ与えられています。スコア計算に必要なアクセス許可がトークンにありません。</translation>
    </message>
    <message>
        <source>Add the missing application permission and have an administrator open the consent link; each added permission needs a new grant.</source>
        <translation>不足しているアプリケーションの許可を追加し、管理者に同意リンクを開いてもらってください。アクセス許可を追加するたびに、新たな同意が必要です。</translation>
    </message>
    <message>
        <source>The application may do more than it needs to; a stolen secret would do more harm.</source>
        <translation>アプリケーションに必要以上の権限があります。シークレットが盗まれた場合の被害が大きくなります。</translation>
    </message>
    <message>
        <source>Remove the permissions that the evidence names from the app registration, and grant admin consent again.</source>
        <translation>所見に示されたアクセス許可をアプリの登録から削除し、管理者の同意を再度与えてください。</translation>
    </message>
    <message>
        <source>The Defender API rejects the fresh token as expired, malformed or meant for another API.</source>
        <translation>Defender APIが、新しいトークンを期限切れ、不正な形式、または別のAPI用として拒否しました。</translation>
    </message>
    <message>
        <source>Check the audience and the API host of the tenant, and this computer&apos;s clock.</source>
        <translation>テナントのオーディエンスとAPIホスト、およびこのコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>Defender for Endpoint is not active in the tenant: no licence, a trial that ended, or a first activation that is still running.</source>
        <translation>テナントでDefender for Endpointがアクティブになっていません。ライセンスがないか、試用版が終了したか、初回のアクティブ化が進行中です。</translation>
    </message>
    <message>
        <source>Check the licence in the Defender portal. After a first activation wait up to twelve hours.</source>
        <translation>Defenderポータルでライセンスを確認してください。初回のアクティブ化の後は、最大12時間待ってください。</translation>
    </message>
    <message>
        <source>The Defender API misses a permission in the token.</source>
        <translation>Defender APIが要求するアクセス許可がトークンにありません。</translation>
    </message>
    <message>
        <source>Add the permission that the evidence names as an application permission and have an administrator open the consent link.</source>
        <translation>所見に示されたアクセス許可をアプリケーションの許可として追加し、管理者に同意リンクを開いてもらってください。</translation>
    </message>
    <message>
        <source>The token carries the permission, but the API does not see it yet: consent was given a moment ago.</source>
        <translation>トークンにアクセス許可は含まれていますが、APIにまだ反映されていません。同意は与えられたばかりです。</translation>
    </message>
    <message>
        <source>Wait a few minutes, then run the check again; it fetches a fresh token.</source>
        <translation>数分待ってからチェックを再実行してください。新しいトークンが取得されます。</translation>
    </message>
    <message>
        <source>The Defender API forbids this call although the token carries the permission.</source>
        <translation>トークンにアクセス許可が含まれているにもかかわらず、Defender APIがこの呼び出しを禁止しています。</translation>
    </message>
    <message>
        <source>Check the audience of the tenant, its licence, and its role-based access in the Defender portal.</source>
        <translation>テナントのオーディエンス、ライセンス、およびDefenderポータルのロールベースのアクセスを確認してください。</translation>
    </message>
    <message>
        <source>The Defender API forbids vulnerabilities although the permission is granted and devices can be read; a licence or a tenant feature is suspected.</source>
        <translation>アクセス許可が付与され、デバイスも読み取れるにもかかわらず、Defender APIが脆弱性の読み取りを禁止しています。ライセンスまたはテナントの機能が原因と考えられます。</translation>
    </message>
    <message>
        <source>Check that the tenant&apos;s plan includes vulnerability management and that it is turned on.</source>
        <translation>テナントのプランに脆弱性の管理が含まれ、有効になっていることを確認してください。</translation>
    </message>
    <message>
        <source>The tenant has this feature turned off, or no licence for it.</source>
        <translation>テナントでこの機能が無効になっているか、ライセンスがありません。</translation>
    </message>
    <message>
        <source>Turn the feature on in the Defender portal, or check the tenant&apos;s plan.</source>
        <translation>Defenderポータルで機能を有効にするか、テナントのプランを確認してください。</translation>
    </message>
    <message>
        <source>The tenant has no licence for vulnerability management, as with Plan 1.</source>
        <translation>プラン1などのため、テナントに脆弱性の管理のライセンスがありません。</translation>
    </message>
    <message>
        <source>Get Plan 2, Defender for Business or Defender Vulnerability Management, or set the tenant&apos;s vulnerability source to none.</source>
        <translation>プラン2、Defender for Business、またはDefender Vulnerability Managementを取得するか、テナントの脆弱性ソースをnoneに設定してください。</translation>
    </message>
    <message>
        <source>The API gives out no device: nothing is onboarded, or nothing has reported lately.</source>
        <translation>APIからデバイスが1台も返されません。オンボード済みのデバイスがないか、最近報告したデバイスがありません。</translation>
    </message>
    <message>
        <source>Onboard devices in the Defender portal, or check that this is the right tenant.</source>
        <translation>Defenderポータルでデバイスをオンボードするか、正しいテナントであることを確認してください。</translation>
    </message>
    <message>
        <source>The host answers, but the Defender API is not there; it may be the host of another cloud.</source>
        <translation>ホストは応答しますが、Defender APIがありません。別のクラウドのホストである可能性があります。</translation>
    </message>
    <message>
        <source>Check the cloud and the API host of the tenant.</source>
        <translation>テナントのクラウドとAPIホストを確認してください。</translation>
    </message>
    <message>
        <source>The answer is not what the Defender API documents.</source>
        <translation>応答がDefender APIの仕様と異なります。</translation>
    </message>
    <message>
        <source>Look for a proxy that changes answers; if there is none, try again later.</source>
        <translation>応答を変更するプロキシがないか確認してください。ない場合は、後でやり直してください。</translation>
    </message>
    <message>
        <source>The Defender API refused the call.</source>
        <translation>Defender APIが呼び出しを拒否しました。</translation>
    </message>
    <message>
        <source>Check the API host of the tenant; the target id in the evidence is for Microsoft&apos;s support.</source>
        <translation>テナントのAPIホストを確認してください。所見のターゲットIDはMicrosoftサポート用です。</translation>
    </message>
    <message>
        <source>This data is refused. Devices are scored without it.</source>
        <translation>このデータは拒否されています。デバイスのスコアはこのデータなしで計算されます。</translation>
    </message>
    <message>
        <source>Check the feature and the plan in the Defender portal, or leave this source out in the tenant&apos;s settings.</source>
        <translation>Defenderポータルで機能とプランを確認するか、テナントの設定でこのソースを使用しないようにしてください。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock and the service&apos;s differ by more than five minutes; ages of devices come out wrong.</source>
        <translation>このコンピューターとサービスの時計が5分を超えてずれています。デバイスの経過時間が正しく計算されません。</translation>
    </message>
    <message>
        <source>The tenant has more devices than one call each can cover within the poll interval.</source>
        <translation>テナントのデバイスが多すぎて、1台につき1回の呼び出しではポーリング間隔内に完了できません。</translation>
    </message>
    <message>
        <source>Set the vulnerability source to auto or bulk, or make the poll interval longer.</source>
        <translation>脆弱性ソースをautoまたはbulkに設定するか、ポーリング間隔を長くしてください。</translation>
    </message>
    <message>
        <source>The quota of this tenant and application is used up, although the doctor makes few calls: another program or another copy uses the same application.</source>
        <translation>診断の呼び出しは少数ですが、このテナントとアプリケーションのクォータが使い切られています。別のプログラムまたは別のTrustgaugeが同じアプリケーションを使用しています。</translation>
    </message>
    <message>
        <source>Stop the other copy, or register an application of its own for Trustgauge; until then polls wait.</source>
        <translation>もう一方を停止するか、Trustgauge専用のアプリケーションを登録してください。それまでポーリングは待機します。</translation>
    </message>
    <message>
        <source>The REST proxy refuses the credentials.</source>
        <translation>RESTプロキシが資格情報を拒否しています。</translation>
    </message>
    <message>
        <source>Check the kind of authentication, the user and the secret in the tenant&apos;s publish settings.</source>
        <translation>テナントの配信設定の認証の種類、ユーザー、シークレットを確認してください。</translation>
    </message>
    <message>
        <source>What answers there is no Kafka REST proxy with the configured API.</source>
        <translation>応答しているのは、設定されたAPIのKafka RESTプロキシではありません。</translation>
    </message>
    <message>
        <source>Check the address, the API version and the cluster id in the tenant&apos;s publish settings.</source>
        <translation>テナントの配信設定のアドレス、APIバージョン、クラスターIDを確認してください。</translation>
    </message>
    <message>
        <source>The REST proxy does not list a topic that scores are to go to.</source>
        <translation>スコアの送信先のトピックがRESTプロキシの一覧にありません。</translation>
    </message>
    <message>
        <source>Create the topic, correct its name, or ignore this if the broker makes topics by itself or hides them.</source>
        <translation>トピックを作成するか、名前を修正してください。ブローカーがトピックを自動作成または非表示にする場合は、無視してかまいません。</translation>
    </message>
    <message>
        <source>Not reached.</source>
        <translation>未到達。</translation>
    </message>
    <message>
        <source>Not checked: the tenant&apos;s settings leave this source out.</source>
        <translation>未チェック: テナントの設定でこのソースが除外されています。</translation>
    </message>
    <message>
        <source>Not checked: “%1” has to pass first.</source>
        <translation>未チェック: 先に「%1」に合格する必要があります。</translation>
    </message>
    <message>
        <source>Not checked: the token does not tell what it holds.</source>
        <translation>未チェック: トークンの内容がわかりません。</translation>
    </message>
    <message>
        <source>Not checked: no answer told the service&apos;s time.</source>
        <translation>未チェック: サービスの時刻を示す応答がありませんでした。</translation>
    </message>
    <message>
        <source>Not checked: the number of devices could not be told.</source>
        <translation>未チェック: デバイスの台数がわかりませんでした。</translation>
    </message>
    <message>
        <source>Not checked: the tenant publishes nowhere.</source>
        <translation>未チェック: テナントに配信先がありません。</translation>
    </message>
    <message>
        <source>Tenant id</source>
        <translation>テナントID</translation>
    </message>
    <message>
        <source>The tenant id has the form of a GUID.</source>
        <translation>テナントIDがGUIDの形式であること。</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>クライアントID</translation>
    </message>
    <message>
        <source>The client id has the form of a GUID.</source>
        <translation>クライアントIDがGUIDの形式であること。</translation>
    </message>
    <message>
        <source>Poll interval</source>
        <translation>ポーリング間隔</translation>
    </message>
    <message>
        <source>The poll interval lies within 10 to 1440 minutes.</source>
        <translation>ポーリング間隔が10～1440分の範囲内であること。</translation>
    </message>
    <message>
        <source>Sign-in service reachable</source>
        <translation>サインインサービスへの接続</translation>
    </message>
    <message>
        <source>The sign-in service itself answers, not something in between.</source>
        <translation>間に介在するものではなく、サインインサービス自体が応答すること。</translation>
    </message>
    <message>
        <source>Tenant exists</source>
        <translation>テナントの存在</translation>
    </message>
    <message>
        <source>The sign-in service knows the tenant.</source>
        <translation>サインインサービスがテナントを認識していること。</translation>
    </message>
    <message>
        <source>Cloud of the tenant</source>
        <translation>テナントのクラウド</translation>
    </message>
    <message>
        <source>The tenant lives in the cloud that is configured.</source>
        <translation>テナントが、設定されたクラウドにあること。</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Token of this tenant</source>
        <translation>このテナントのトークン</translation>
    </message>
    <message>
        <source>The token was issued by the configured tenant.</source>
        <translation>トークンが、設定されたテナントから発行されていること。</translation>
    </message>
    <message>
        <source>Token of this application</source>
        <translation>このアプリケーションのトークン</translation>
    </message>
    <message>
        <source>The token was issued to the configured application.</source>
        <translation>トークンが、設定されたアプリケーションに発行されていること。</translation>
    </message>
    <message>
        <source>Token for this API</source>
        <translation>このAPI用のトークン</translation>
    </message>
    <message>
        <source>The token is meant for the Defender for Endpoint API.</source>
        <translation>トークンがDefender for Endpoint API用であること。</translation>
    </message>
    <message>
        <source>Application token</source>
        <translation>アプリケーショントークン</translation>
    </message>
    <message>
        <source>The token speaks for the application, not for a user.</source>
        <translation>トークンがユーザーではなくアプリケーションを代表していること。</translation>
    </message>
    <message>
        <source>Permission to read devices</source>
        <translation>デバイスの読み取りの許可</translation>
    </message>
    <message>
        <source>The token carries Machine.Read.All, which scoring needs.</source>
        <translation>スコア計算に必要なMachine.Read.Allがトークンに含まれていること。</translation>
    </message>
    <message>
        <source>Permission to read vulnerabilities</source>
        <translation>脆弱性の読み取りの許可</translation>
    </message>
    <message>
        <source>The token carries Vulnerability.Read.All, which scoring needs.</source>
        <translation>スコア計算に必要なVulnerability.Read.Allがトークンに含まれていること。</translation>
    </message>
    <message>
        <source>Permission to read alerts</source>
        <translation>アラートの読み取りの許可</translation>
    </message>
    <message>
        <source>Permission discovery.read</source>
        <translation>アクセス許可discovery.read</translation>
    </message>
    <message>
        <source>The Cloud App Security token carries discovery.read, which Trustgauge does not use.</source>
        <translation>Cloud App Securityのトークンにdiscovery.readが含まれていること。Trustgaugeでは使用しません。</translation>
    </message>
    <message>
        <source>Permission discovery.manage</source>
        <translation>アクセス許可discovery.manage</translation>
    </message>
    <message>
        <source>The Cloud App Security token carries discovery.manage, which Trustgauge does not use.</source>
        <translation>Cloud App Securityのトークンにdiscovery.manageが含まれていること。Trustgaugeでは使用しません。</translation>
    </message>
    <message>
        <source>No more permissions than asked for</source>
        <translation>余分なアクセス許可がないこと</translation>
    </message>
    <message>
        <source>The tokens carry no permission beyond those that are asked for.</source>
        <translation>要求したもの以外のアクセス許可がトークンに含まれていないこと。</translation>
    </message>
    <message>
        <source>Defender API reachable</source>
        <translation>Defender APIへの接続</translation>
    </message>
    <message>
        <source>The Defender API itself answers, not something in between.</source>
        <translation>間に介在するものではなく、Defender API自体が応答すること。</translation>
    </message>
    <message>
        <source>Devices can be read</source>
        <translation>デバイスの読み取り</translation>
    </message>
    <message>
        <source>The Defender API gives out the list of devices.</source>
        <translation>Defender APIがデバイスの一覧を返すこと。</translation>
    </message>
    <message>
        <source>Antivirus data can be read</source>
        <translation>ウイルス対策データの読み取り</translation>
    </message>
    <message>
        <source>The Defender API gives out the state of the antivirus.</source>
        <translation>Defender APIがウイルス対策の状態を返すこと。</translation>
    </message>
    <message>
        <source>Vulnerabilities can be read</source>
        <translation>脆弱性の読み取り</translation>
    </message>
    <message>
        <source>The Defender API gives out the vulnerabilities of devices.</source>
        <translation>Defender APIがデバイスの脆弱性を返すこと。</translation>
    </message>
    <message>
        <source>Alerts can be read</source>
        <translation>アラートの読み取り</translation>
    </message>
    <message>
        <source>Licence for vulnerabilities</source>
        <translation>脆弱性のライセンス</translation>
    </message>
    <message>
        <source>The tenant&apos;s licence includes vulnerability management.</source>
        <translation>テナントのライセンスに脆弱性の管理が含まれていること。</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>This computer&apos;s clock agrees with the service&apos;s to within five minutes.</source>
        <translation>このコンピューターとサービスの時計の差が5分以内であること。</translation>
    </message>
    <message>
        <source>Calls enough for the interval</source>
        <translation>間隔内に足りる呼び出し回数</translation>
    </message>
    <message>
        <source>A poll can finish within its interval under the limits of the API.</source>
        <translation>APIの制限のもとで、ポーリングが間隔内に完了できること。</translation>
    </message>
    <message>
        <source>REST proxy reachable</source>
        <translation>RESTプロキシへの接続</translation>
    </message>
    <message>
        <source>The REST proxy that scores are published through answers.</source>
        <translation>スコアの配信に使うRESTプロキシが応答すること。</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>The REST proxy lists both topics.</source>
        <translation>RESTプロキシの一覧に両方のトピックがあること。</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未チェック</translation>
    </message>
    <message>
        <source>List of devices, their risk and antivirus state</source>
        <translation>デバイスの一覧、リスク、ウイルス対策の状態</translation>
    </message>
    <message>
        <source>Vulnerabilities of devices</source>
        <translation>デバイスの脆弱性</translation>
    </message>
    <message>
        <source>Cloud Discovery reports; the vendor&apos;s guide asks for it, Trustgauge does not use it</source>
        <translation>Cloud Discoveryのレポート。ベンダーのガイドでは要求されていますが、Trustgaugeでは使用しません</translation>
    </message>
    <message>
        <source>Changes to Cloud Discovery (a write permission); the vendor&apos;s guide asks for it, Trustgauge does not use it</source>
        <translation>Cloud Discoveryの変更（書き込みの許可）。ベンダーのガイドでは要求されていますが、Trustgaugeでは使用しません</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>not granted</source>
        <translation>未付与</translation>
    </message>
    <message>
        <source>granted as application permission</source>
        <translation>アプリケーションの許可として付与済み</translation>
    </message>
    <message>
        <source>granted as delegated permission only</source>
        <translation>委任されたアクセス許可としてのみ付与済み</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）: %3</translation>
    </message>
    <message>
        <source>Nothing was checked yet.</source>
        <translation>まだ何もチェックされていません。</translation>
    </message>
    <message>
        <source>No check failed.</source>
        <translation>不合格のチェックはありません。</translation>
    </message>
    <message>
        <source>No check failed; there are warnings.</source>
        <translation>不合格のチェックはありませんが、警告があります。</translation>
    </message>
    <message>
        <source>Trustgauge needs access to Microsoft Defender for Endpoint</source>
        <translation>TrustgaugeにはMicrosoft Defender for Endpointへのアクセスが必要です</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Application (client) id</source>
        <translation>アプリケーション（クライアント）ID</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>Checked at</source>
        <translation>チェック日時</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>必要なもの</translation>
    </message>
    <message>
        <source>Two application permissions, both read-only; scoring needs no more:</source>
        <translation>アプリケーションの許可2つ（どちらも読み取り専用）。スコア計算にはこれだけで足ります:</translation>
    </message>
    <message>
        <source>How to grant it</source>
        <translation>付与の手順</translation>
    </message>
    <message>
        <source>In the app registration, under API permissions, choose “APIs my organization uses”, type WindowsDefenderATP and add the two permissions as application permissions. If that API does not appear, the tenant has no Defender for Endpoint.</source>
        <translation>アプリの登録の「APIのアクセス許可」で「所属する組織で使用しているAPI」を選択し、WindowsDefenderATPと入力して、2つのアクセス許可をアプリケーションの許可として追加します。このAPIが表示されない場合、テナントにDefender for Endpointがありません。</translation>
    </message>
    <message>
        <source>Open the admin-consent link and accept, or press “Grant admin consent” there:</source>
        <translation>管理者の同意のリンクを開いて承諾するか、ポータルで「管理者の同意を与えます」を押します:</translation>
    </message>
    <message>
        <source>Who may grant it</source>
        <translation>付与できるユーザー</translation>
    </message>
    <message>
        <source>One of these directory roles: Cloud Application Administrator, Application Administrator, Privileged Role Administrator, Global Administrator. The first two suffice, as the Defender API is not Microsoft Graph.</source>
        <translation>次のいずれかのディレクトリロール: クラウドアプリケーション管理者、アプリケーション管理者、特権ロール管理者、グローバル管理者。Defender APIはMicrosoft Graphではないため、最初の2つで足ります。</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>The application may then read the tenant&apos;s devices and vulnerabilities at any time, without a user. The link grants what the app registration lists, and a new grant may replace an earlier one of the same application. It can be taken back under Enterprise applications, Permissions.</source>
        <translation>アプリケーションは、ユーザーなしでいつでもテナントのデバイスと脆弱性を読み取れるようになります。リンクではアプリの登録に記載された内容が付与され、同じアプリケーションの以前の付与が新しい付与で置き換えられることがあります。「エンタープライズアプリケーション」の「アクセス許可」で取り消せます。</translation>
    </message>
    <message>
        <source>All checks</source>
        <translation>すべてのチェック</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>所見</translation>
    </message>
    <message>
        <source>By the date that was noted for it, the client secret expires soon.</source>
        <translation>記録された日付によると、クライアントシークレットの有効期限がまもなく切れます。</translation>
    </message>
    <message>
        <source>Create a new client secret in the app registration and replace the stored one; until then both are valid, so no poll is lost.</source>
        <translation>アプリの登録で新しいクライアントシークレットを作成し、保存されているものと置き換えてください。それまでは両方とも有効なため、ポーリングは失われません。</translation>
    </message>
    <message>
        <source>By the date that was noted for it, the client secret has expired. The sign-in service has the last word, so the checks go on.</source>
        <translation>記録された日付によると、クライアントシークレットの有効期限が切れています。最終的な判断はサインインサービスによるため、チェックは続行されます。</translation>
    </message>
    <message>
        <source>Replace the secret. If an access token is still given out, note the secret&apos;s right expiry date.</source>
        <translation>シークレットを置き換えてください。アクセストークンがまだ発行される場合は、シークレットの正しい有効期限を記録してください。</translation>
    </message>
    <message>
        <source>There is no certificate with its private key at hand for this tenant, so no call was made.</source>
        <translation>このテナントには秘密キー付きの証明書がないため、呼び出しは行われませんでした。</translation>
    </message>
    <message>
        <source>Store the PEM text of the private key and the certificate, by replacing the tenant&apos;s certificate or with &apos;trustgauge-cli secret set&apos;.</source>
        <translation>テナントの証明書を置き換えるか「trustgauge-cli secret set」を使用して、秘密キーと証明書のPEMテキストを保存してください。</translation>
    </message>
    <message>
        <source>Make a certificate with an RSA key of 2048 bits or more and upload it.</source>
        <translation>2048ビット以上のRSAキーで証明書を作成し、アップロードしてください。</translation>
    </message>
    <message>
        <source>Wait until its time begins, or store and upload one that is valid now.</source>
        <translation>有効期間が始まるまで待つか、現在有効な証明書を保存してアップロードしてください。</translation>
    </message>
    <message>
        <source>The certificate expires soon.</source>
        <translation>証明書の有効期限がまもなく切れます。</translation>
    </message>
    <message>
        <source>Make a new certificate, upload it under Certificates and secrets, and replace the stored one; until then both are valid.</source>
        <translation>新しい証明書を作成し、「証明書とシークレット」でアップロードして、保存されているものと置き換えてください。それまでは両方とも有効です。</translation>
    </message>
    <message>
        <source>The sign-in service received neither a client secret nor a signed request; something may have changed it on the way.</source>
        <translation>サインインサービスはクライアントシークレットも署名付き要求も受け取りませんでした。途中で変更された可能性があります。</translation>
    </message>
    <message>
        <source>The app registration does not hold this certificate: it was never uploaded, it was removed, or the application is another one.</source>
        <translation>アプリの登録にこの証明書がありません。アップロードされていないか、削除されたか、別のアプリケーションです。</translation>
    </message>
    <message>
        <source>Compare the thumbprint with those under Certificates and secrets, and upload the public certificate there.</source>
        <translation>拇印を「証明書とシークレット」のものと照合し、そこに公開証明書をアップロードしてください。</translation>
    </message>
    <message>
        <source>The signed sign-in request is made out to another address than the sign-in service&apos;s own: the login endpoint of the settings is not the cloud&apos;s.</source>
        <translation>署名付きサインイン要求の宛先がサインインサービスのアドレスと異なります。設定のサインインエンドポイントがクラウドのものではありません。</translation>
    </message>
    <message>
        <source>Take the login endpoint out of the tenant&apos;s endpoints to use the cloud&apos;s own.</source>
        <translation>クラウドの既定値を使用するには、テナントのエンドポイントからサインインエンドポイントを削除してください。</translation>
    </message>
    <message>
        <source>Store the secret with the tenant&apos;s publish settings, or give it in TRUSTGAUGE_PUBLISH_SECRET; then run the check again.</source>
        <translation>テナントの配信設定でシークレットを保存するか、TRUSTGAUGE_PUBLISH_SECRETで指定してから、チェックを再実行してください。</translation>
    </message>
    <message>
        <source>%1 says %2, %3 here</source>
        <translation>%1では%2、ここでは%3</translation>
    </message>
    <message>
        <source>no answer told a time</source>
        <translation>時刻を示す応答なし</translation>
    </message>
    <message>
        <source>%1: the service&apos;s clock is %2 s behind</source>
        <translation>%1: サービスの時計が%2秒遅れ</translation>
    </message>
    <message>
        <source>%1: the service&apos;s clock is %2 s ahead</source>
        <translation>%1: サービスの時計が%2秒進み</translation>
    </message>
    <message>
        <source>%1, no row</source>
        <translation>%1、行なし</translation>
    </message>
    <message>
        <source>%1, a device came, %2</source>
        <translation>%1、デバイスを取得、%2</translation>
    </message>
    <message>
        <source>token roles, API answer</source>
        <translation>トークンのロール、APIの応答</translation>
    </message>
    <message>
        <source>vulnerabilities were given out</source>
        <translation>脆弱性を取得</translation>
    </message>
    <message>
        <source>vulnerabilitySource %1 reads whole lists; %2 min</source>
        <translation>vulnerabilitySource %1は一覧全体を読み取る、%2分</translation>
    </message>
    <message>
        <source>vulnerabilitySource perDevice covers %1 devices in %2 min</source>
        <translation>vulnerabilitySource perDeviceは%2分で%1台のデバイスに対応可能</translation>
    </message>
    <message>
        <source>%1; the tenant has more</source>
        <translation>%1、テナントのデバイスはこれより多い</translation>
    </message>
    <message>
        <source>%1; the tenant has no more</source>
        <translation>%1、テナントのデバイスはこれ以下</translation>
    </message>
    <message>
        <source>Client secret or certificate</source>
        <translation>クライアントシークレットまたは証明書</translation>
    </message>
    <message>
        <source>What the application signs in with is at hand and has the right form.</source>
        <translation>アプリケーションのサインインに使うものがあり、正しい形式であること。</translation>
    </message>
    <message>
        <source>The application gets an access token with its secret or certificate.</source>
        <translation>アプリケーションがシークレットまたは証明書でアクセストークンを取得できること。</translation>
    </message>
    <message>
        <source>no interval</source>
        <translation>間隔なし</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>the secret has the form of a GUID</source>
        <translation>シークレットがGUIDの形式</translation>
    </message>
    <message>
        <source>a client secret is at hand, no expiry date is noted for it</source>
        <translation>クライアントシークレットあり、有効期限の記録なし</translation>
    </message>
    <message>
        <source>a client secret is at hand, noted expiry date %1: %2</source>
        <translation>クライアントシークレットあり、記録された有効期限%1: %2</translation>
    </message>
    <message>
        <source>no certificate in what is stored</source>
        <translation>保存されている内容に証明書なし</translation>
    </message>
    <message>
        <source>certificate with thumbprint %1, valid from %2 until %3</source>
        <translation>証明書の拇印%1、有効期間%2～%3</translation>
    </message>
    <message>
        <source>no publish settings</source>
        <translation>配信設定なし</translation>
    </message>
    <message>
        <source>%1 for %2, %3</source>
        <translation>%2に対し%1、%3</translation>
    </message>
    <message>
        <source>listed: %1, %2</source>
        <translation>一覧にあり: %1、%2</translation>
    </message>
    <message>
        <source>not listed: %1</source>
        <translation>一覧になし: %1</translation>
    </message>
    <message>
        <source>token scp</source>
        <translation>トークンのscp</translation>
    </message>
    <message>
        <source>token roles: %1</source>
        <translation>トークンのロール: %1</translation>
    </message>
    <message>
        <source>token roles</source>
        <translation>トークンのロール</translation>
    </message>
    <message>
        <source>%1; missing: %2</source>
        <translation>%1、不足: %2</translation>
    </message>
    <message>
        <source>Cloud App Security token roles</source>
        <translation>Cloud App Securityのトークンのロール</translation>
    </message>
    <message>
        <source>Cloud App Security token roles: %1</source>
        <translation>Cloud App Securityのトークンのロール: %1</translation>
    </message>
    <message>
        <source>the token is no JWT</source>
        <translation>トークンがJWTではない</translation>
    </message>
    <message>
        <source>none beyond those asked for</source>
        <translation>要求したもの以外なし</translation>
    </message>
    <message>
        <source>beyond need: %1</source>
        <translation>必要以上: %1</translation>
    </message>
    <message>
        <source>region %1</source>
        <translation>リージョン%1</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>sub-scope %1</source>
        <translation>サブスコープ%1</translation>
    </message>
    <message>
        <source>configured %1; the tenant&apos;s is %2 (%3)</source>
        <translation>設定は%1、テナントのクラウドは%2（%3）</translation>
    </message>
    <message>
        <source>%1, a token good for %2 s, %3</source>
        <translation>%1、有効時間%2秒のトークン、%3</translation>
    </message>
    <message>
        <source>%1 here</source>
        <translation>ここでは%1</translation>
    </message>
    <message>
        <source>the secret has fewer than %1 characters; Entra makes %2</source>
        <translation>シークレットが%1文字未満（Entraでは%2文字）</translation>
    </message>
    <message>
        <source>the secret begins or ends with white space</source>
        <translation>シークレットの先頭または末尾に空白</translation>
    </message>
    <message>
        <source>%1 %2, configured %3</source>
        <translation>%1 %2、設定は%3</translation>
    </message>
    <message>
        <source>a user&apos;s token, scp %1</source>
        <translation>ユーザーのトークン、scp %1</translation>
    </message>
    <message>
        <source>an application&apos;s token, ver %1, no scp</source>
        <translation>アプリケーションのトークン、ver %1、scpなし</translation>
    </message>
    <message>
        <source>the token was issued at %1 by the service&apos;s clock, %2 here</source>
        <translation>トークンの発行時刻はサービスの時計で%1、ここでは%2</translation>
    </message>
    <message>
        <source>the name was not found</source>
        <translation>名前が見つからない</translation>
    </message>
    <message>
        <source>no trusted connection</source>
        <translation>信頼できる接続なし</translation>
    </message>
    <message>
        <source>the proxy asks for credentials</source>
        <translation>プロキシが資格情報を要求</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>接続が拒否された</translation>
    </message>
    <message>
        <source>the proxy was not reached</source>
        <translation>プロキシに接続できない</translation>
    </message>
    <message>
        <source>no usable answer</source>
        <translation>使用できる応答なし</translation>
    </message>
    <message>
        <source>content type %1</source>
        <translation>コンテンツタイプ%1</translation>
    </message>
    <message>
        <source>via %1</source>
        <translation>%1経由</translation>
    </message>
    <message>
        <source>redirects to %1</source>
        <translation>%1にリダイレクト</translation>
    </message>
    <message>
        <source>page &quot;%1&quot;</source>
        <translation>ページ「%1」</translation>
    </message>
    <message>
        <source>reason &quot;%1&quot;</source>
        <translation>理由「%1」</translation>
    </message>
    <message>
        <source>correlation id %1</source>
        <translation>相関ID %1</translation>
    </message>
    <message>
        <source>trace id %1</source>
        <translation>トレースID %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%2に対し%1</translation>
    </message>
    <message>
        <source>code %1</source>
        <translation>コード%1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>ターゲット%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>The vendor&apos;s guide asks for this permission, but it is not granted. Scoring does not use it.</source>
        <translation>ベンダーのガイドではこのアクセス許可が要求されていますが、付与されていません。スコア計算には使用しません。</translation>
    </message>
    <message>
        <source>Nothing to do for scoring. Grant it if the vendor&apos;s connector needs it or, for alerts, to see a device&apos;s open alerts here.</source>
        <translation>スコア計算のために必要な操作はありません。ベンダーのコネクタに必要な場合や、アラートについてデバイスの未解決のアラートをここで確認したい場合に付与してください。</translation>
    </message>
    <message>
        <source>The token carries Alert.Read.All: a device&apos;s open alerts can be shown. Scoring does not need it.</source>
        <translation>トークンにAlert.Read.Allが含まれており、デバイスの未解決のアラートを表示できます。スコア計算には必要ありません。</translation>
    </message>
    <message>
        <source>The Defender API gives out alerts, which scoring does not use.</source>
        <translation>Defender APIがアラートを返すこと。スコア計算には使用しません。</translation>
    </message>
    <message>
        <source>Open alerts of a device, shown beside its score when asked for; scoring does not need it</source>
        <translation>デバイスの未解決のアラート。照会するとスコアの横に表示されます。スコア計算には必要ありません</translation>
    </message>
    <message>
        <source>The vendor&apos;s guide asks for these too; scoring does not use them</source>
        <translation>ベンダーのガイドではこれらも要求されていますが、スコア計算には使用しません</translation>
    </message>
    <message>
        <source>If the page reports AADSTS50011, the app registration lacks the redirect address %1; the button in the portal does the same without it.</source>
        <translation>ページにAADSTS50011が表示された場合、アプリの登録にリダイレクトURI %1がありません。ポータルのボタンを使えば、これがなくても同じことができます。</translation>
    </message>
    <message>
        <source>The client secret stands in quotes, which are no part of it.</source>
        <translation>クライアントシークレットが引用符で囲まれています。引用符はシークレットの一部ではありません。</translation>
    </message>
    <message>
        <source>Store the secret again without the quotes.</source>
        <translation>引用符なしでシークレットを保存し直してください。</translation>
    </message>
    <message>
        <source>The proxy does not let this computer through to the host.</source>
        <translation>プロキシがこのコンピューターからホストへの接続を許可していません。</translation>
    </message>
    <message>
        <source>Have the proxy&apos;s administrator allow the host, with a logon that this program has (Basic, Digest or NTLM) or without one.</source>
        <translation>プロキシの管理者に依頼して、このプログラムで使用できる認証（Basic、Digest、NTLM）または認証なしでホストを許可してもらってください。</translation>
    </message>
    <message>
        <source>This system has no certificate authority at all, so that no host can be trusted.</source>
        <translation>このシステムには証明機関が1つもないため、どのホストも信頼できません。</translation>
    </message>
    <message>
        <source>Install the system&apos;s certificate authorities (the package ca-certificates), or name those to trust as caFile.</source>
        <translation>システムの証明機関（ca-certificatesパッケージ）をインストールするか、信頼するものをcaFileに指定してください。</translation>
    </message>
    <message>
        <source>The sign-in service names a cloud that Trustgauge does not know, so the tenant&apos;s settings cannot fit it. Defender for Endpoint has its API in the commercial and the US government clouds only.</source>
        <translation>サインインサービスが示すクラウドをTrustgaugeが認識できないため、テナントの設定を合わせられません。Defender for EndpointのAPIは、商用クラウドと米国政府機関向けクラウドにのみあります。</translation>
    </message>
    <message>
        <source>Check the tenant id and the sign-in host. A tenant of another national cloud (China, Germany) cannot be asked.</source>
        <translation>テナントIDとサインインホストを確認してください。ほかの国別クラウド（中国、ドイツ）のテナントは照会できません。</translation>
    </message>
    <message>
        <source>The tenant&apos;s publish settings want credentials, but the REST proxy&apos;s secret is not at hand, so it was asked without any.</source>
        <translation>テナントの配信設定では資格情報が必要ですが、RESTプロキシのシークレットがないため、資格情報なしで照会しました。</translation>
    </message>
    <message>
        <source>The REST proxy, or what stands in front of it, wants a client certificate, or another one than it was shown.</source>
        <translation>RESTプロキシまたはその前段にあるものが、クライアント証明書、または提示したものとは別のクライアント証明書を要求しています。</translation>
    </message>
    <message>
        <source>Name the PEM file of a certificate with its private key as clientCertificate in the tenant&apos;s publish settings; whoever runs the proxy says which authority issues it.</source>
        <translation>テナントの配信設定のclientCertificateに、秘密キー付き証明書のPEMファイルを指定してください。どの証明機関が発行するかは、プロキシの運用担当者に確認してください。</translation>
    </message>
    <message>
        <source>The address of the REST proxy leads to another one, which is not followed.</source>
        <translation>RESTプロキシのアドレスが別のアドレスに転送していますが、転送先にはアクセスしません。</translation>
    </message>
    <message>
        <source>Give the address it leads to in the tenant&apos;s publish settings, if it is the proxy&apos;s.</source>
        <translation>転送先がプロキシのアドレスである場合は、それをテナントの配信設定に指定してください。</translation>
    </message>
    <message>
        <source>the secret begins and ends with a quotation mark</source>
        <translation>シークレットの先頭と末尾に引用符</translation>
    </message>
    <message>
        <source>no instance named</source>
        <translation>インスタンスの指定なし</translation>
    </message>
    <message>
        <source>configured %1; the tenant&apos;s is not known (%2)</source>
        <translation>設定は%1、テナントのクラウドは不明（%2）</translation>
    </message>
    <message>
        <source>the proxy does not lead there</source>
        <translation>プロキシが接続を中継しない</translation>
    </message>
    <message>
        <source>no certificate authority is known here</source>
        <translation>既知の証明機関なし</translation>
    </message>
    <message>
        <source>Let this computer reach the host and port that the evidence names, directly or through the proxy.</source>
        <translation>所見に示されたホストとポートに、このコンピューターから直接またはプロキシ経由で接続できるようにしてください。</translation>
    </message>
    <message>
        <source>No DNS server answered, so that nobody knows whether there is such a host.</source>
        <translation>応答するDNSサーバーがないため、このホストが存在するかどうかわかりません。</translation>
    </message>
    <message>
        <source>Check the network connection and the DNS servers of this computer, and try again; the settings need no change.</source>
        <translation>このコンピューターのネットワーク接続とDNSサーバーを確認してから、やり直してください。設定の変更は不要です。</translation>
    </message>
    <message>
        <source>Add the WindowsDefenderATP application permissions %1, and grant admin consent.</source>
        <translation>WindowsDefenderATPのアプリケーションの許可%1を追加し、管理者の同意を与えてください。</translation>
    </message>
    <message>
        <source>Add %1 as application permissions and have an administrator open the consent link. A token issued before does not change.</source>
        <translation>%1をアプリケーションの許可として追加し、管理者に同意リンクを開いてもらってください。発行済みのトークンは変わりません。</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>clouds a tenant may live in</comment>
        <translation>%1または%2</translation>
    </message>
    <message>
        <source>no DNS server answered</source>
        <translation>応答するDNSサーバーなし</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>permissions</comment>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>Not known: Trustgauge does not ask for it</source>
        <translation>不明: Trustgaugeは照会しません</translation>
    </message>
    <message>
        <source>the text is no PEM, so there is no private key in it</source>
        <translation>テキストがPEMではないため、秘密キーが含まれていません</translation>
    </message>
    <message>
        <source>Convert the certificate and its key to PEM (from a .pfx file: openssl pkcs12 -nodes); if it is a client secret, set the tenant&apos;s credential to secret.</source>
        <translation>証明書とキーをPEMに変換してください（.pfxファイルからの場合: openssl pkcs12 -nodes）。クライアントシークレットの場合は、テナントの資格情報をsecretに設定してください。</translation>
    </message>
    <message>
        <source>there is no private key in the PEM text</source>
        <translation>PEMテキストに秘密キーがありません</translation>
    </message>
    <message>
        <source>Give the private key together with its certificate, as one PEM text.</source>
        <translation>秘密キーと証明書を1つのPEMテキストとして指定してください。</translation>
    </message>
    <message>
        <source>Give the key without its passphrase (openssl pkey -in KEYFILE); the keychain protects it.</source>
        <translation>パスフレーズなしでキーを指定してください（openssl pkey -in KEYFILE）。キーはキーチェーンで保護されます。</translation>
    </message>
    <message>
        <source>there is no certificate in the PEM text</source>
        <translation>PEMテキストに証明書がありません</translation>
    </message>
    <message>
        <source>Give the certificate together with its private key, as one PEM text.</source>
        <translation>証明書と秘密キーを1つのPEMテキストとして指定してください。</translation>
    </message>
    <message>
        <source>the private key does not belong to the certificate</source>
        <translation>秘密キーが証明書のものではありません</translation>
    </message>
    <message>
        <source>Give the key and the certificate that were made together.</source>
        <translation>一緒に作成されたキーと証明書を指定してください。</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>証明書はまだ有効ではありません</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>証明書の有効期限が切れています</translation>
    </message>
    <message>
        <source>Make a new certificate, upload it under Certificates and secrets, and store it in place of the expired one.</source>
        <translation>新しい証明書を作成し、「証明書とシークレット」でアップロードして、期限切れのものの代わりに保存してください。</translation>
    </message>
    <message>
        <source>the private key is encrypted with a passphrase</source>
        <translation>秘密キーがパスフレーズで暗号化されています</translation>
    </message>
    <message>
        <source>the private key must be RSA of at least 2048 bits</source>
        <translation>秘密キーは2048ビット以上のRSAでなければなりません</translation>
    </message>
    <message>
        <source>is not a file of diagnoses of this version</source>
        <translation>このバージョンの診断ファイルではありません</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Paste the secret&apos;s value, not its id. The portal shows the value once, when it is created.</source>
        <translation>シークレットのIDではなく値を貼り付けてください。ポータルに値が表示されるのは作成時の一度だけです。</translation>
    </message>
    <message>
        <source>Add the missing application permission to the app registration and grant admin consent, then try again.</source>
        <translation>不足しているアプリケーションの許可をアプリの登録に追加し、管理者の同意を与えてから、やり直してください。</translation>
    </message>
    <message>
        <source>The tenant&apos;s licence does not include this data; check the Defender plan.</source>
        <translation>テナントのライセンスにこのデータは含まれていません。Defenderのプランを確認してください。</translation>
    </message>
    <message>
        <source>Install the newer version, or name another store.</source>
        <translation>新しいバージョンをインストールするか、別のストアを指定してください。</translation>
    </message>
    <message>
        <source>Close the other program that uses it, then try again.</source>
        <translation>ストアを使用しているほかのプログラムを終了してから、やり直してください。</translation>
    </message>
    <message>
        <source>The file was left as it is. Restore a backup, or name another store.</source>
        <translation>ファイルは変更されていません。バックアップを復元するか、別のストアを指定してください。</translation>
    </message>
    <message>
        <source>The token is sent to the configured API host only; check the endpoints of the tenant.</source>
        <translation>トークンは設定されたAPIホストにのみ送信されます。テナントのエンドポイントを確認してください。</translation>
    </message>
    <message>
        <source>Name the proxy&apos;s user in the tenant&apos;s proxy address and store its password with &apos;trustgauge-cli secret set --proxy --tenant NAME&apos; or in the tenant&apos;s form.</source>
        <translation>テナントのプロキシアドレスにプロキシのユーザーを指定し、「trustgauge-cli secret set --proxy --tenant NAME」またはテナントのフォームでパスワードを保存してください。</translation>
    </message>
    <message>
        <source>See that the place exists, has room and may be written to, or choose another.</source>
        <translation>場所が存在し、空き領域があり、書き込み可能であることを確認するか、別の場所を選択してください。</translation>
    </message>
    <message>
        <source>Store it with &apos;trustgauge-cli secret set --tenant NAME&apos;, pass it on standard input with --secret-stdin, or give it in TRUSTGAUGE_CLIENT_SECRET.</source>
        <translation>「trustgauge-cli secret set --tenant NAME」で保存するか、--secret-stdinで標準入力から渡すか、TRUSTGAUGE_CLIENT_SECRETで指定してください。</translation>
    </message>
    <message>
        <source>Store it with &apos;trustgauge-cli secret set --proxy --tenant NAME&apos;, or give it in TRUSTGAUGE_PROXY_PASSWORD.</source>
        <translation>「trustgauge-cli secret set --proxy --tenant NAME」で保存するか、TRUSTGAUGE_PROXY_PASSWORDで指定してください。</translation>
    </message>
    <message>
        <source>Store it with &apos;trustgauge-cli secret set --publish --tenant NAME&apos;, or give it in TRUSTGAUGE_PUBLISH_SECRET.</source>
        <translation>「trustgauge-cli secret set --publish --tenant NAME」で保存するか、TRUSTGAUGE_PUBLISH_SECRETで指定してください。</translation>
    </message>
    <message>
        <source>Open it (by signing in to the desktop, or in its password manager), or go on without it and give the secret to this run only: on standard input with --secret-stdin or in TRUSTGAUGE_CLIENT_SECRET, the REST proxy&apos;s in TRUSTGAUGE_PUBLISH_SECRET, the forward proxy&apos;s in TRUSTGAUGE_PROXY_PASSWORD.</source>
        <translation>キーチェーンを開く（デスクトップにサインインするか、パスワードマネージャーを使用する）か、キーチェーンなしで今回の実行に限ってシークレットを指定してください。--secret-stdinで標準入力から渡すかTRUSTGAUGE_CLIENT_SECRETで、RESTプロキシのものはTRUSTGAUGE_PUBLISH_SECRETで、フォワードプロキシのものはTRUSTGAUGE_PROXY_PASSWORDで指定します。</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>キャンセルされました。何も変更されていません。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>the expression is empty; write a condition such as risk = high.</source>
        <translation>式が空です。risk = highのような条件を入力してください。</translation>
    </message>
    <message>
        <source>a condition is expected here.</source>
        <translation>ここには条件が必要です。</translation>
    </message>
    <message>
        <source>a condition is expected before “%1”; put it in quotes to search for the word.</source>
        <translation>「%1」の前に条件が必要です。この語を検索するには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>a condition is expected after “%1”; put it in quotes to search for the word.</source>
        <translation>「%1」の後に条件が必要です。この語を検索するには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>a word is missing right after “-”, which excludes what follows it.</source>
        <translation>「-」の直後に語がありません。「-」は続く語を除外します。</translation>
    </message>
    <message>
        <source>a value is expected after “%1”.</source>
        <translation>「%1」の後に値が必要です。</translation>
    </message>
    <message>
        <source>“(” is expected after “%1”.</source>
        <translation>「%1」の後に「(」が必要です。</translation>
    </message>
    <message>
        <source>“)” is expected here; “(” was opened at column %1.</source>
        <translation>ここには「)」が必要です。「(」は%1列目で開かれています。</translation>
    </message>
    <message>
        <source>“,” or “)” is expected here; “(” was opened at column %1.</source>
        <translation>ここには「,」または「)」が必要です。「(」は%1列目で開かれています。</translation>
    </message>
    <message>
        <source>“..” is expected here, between the two ends.</source>
        <translation>ここには、両端の間に「..」が必要です。</translation>
    </message>
    <message>
        <source>a quote is expected here; it was opened at column %1.</source>
        <translation>ここには引用符が必要です。%1列目で開かれています。</translation>
    </message>
    <message>
        <source>the name of a field is expected in “%1(..)”.</source>
        <translation>「%1(..)」の中にフィールド名が必要です。</translation>
    </message>
    <message>
        <source>“regex” is expected after “matches”.</source>
        <translation>「matches」の後に「regex」が必要です。</translation>
    </message>
    <message>
        <source>a duration is expected here, such as 7d, 12h, 30m or 10s.</source>
        <translation>ここには、7d、12h、30m、10sのような期間が必要です。</translation>
    </message>
    <message>
        <source>a date is expected here, such as 2026-11-20 or 2026-11-20T08:30Z.</source>
        <translation>ここには、2026-11-20や2026-11-20T08:30Zのような日付が必要です。</translation>
    </message>
    <message>
        <source>no bracket is open here.</source>
        <translation>ここで閉じる括弧は開かれていません。</translation>
    </message>
    <message>
        <source>the expression has more than %1 levels of brackets and negations.</source>
        <translation>式の括弧と否定が%1階層を超えています。</translation>
    </message>
    <message>
        <source>there is no field “%1”; put text that contains such a sign in quotes.</source>
        <translation>フィールド「%1」はありません。このような記号を含むテキストは、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>there is no field “%1”; did you mean %2?</source>
        <translation>フィールド「%1」はありません。%2のことですか？</translation>
    </message>
    <message>
        <source>the name of a field is missing before “%1”.</source>
        <translation>「%1」の前にフィールド名がありません。</translation>
    </message>
    <message>
        <source>“%1” stands after the name of a field, which has no quotes; put text that contains it in quotes.</source>
        <translation>「%1」が引用符のないフィールド名の後にあります。これを含むテキストは、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>“%1” is a field; write %2, or put it in quotes to search for the word.</source>
        <translation>「%1」はフィールドです。%2と入力してください。この語を検索するには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>“%1” stands between a field and a value; put it in quotes to search for the word.</source>
        <translation>「%1」がフィールドと値の間にあります。この語を検索するには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>“%1” needs a field; write %1(group), or put it in quotes to search for the word.</source>
        <translation>「%1」にはフィールドが必要です。%1(group)のように入力してください。この語を検索するには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>“%1” is a time to compare with; write lastSeen &lt; ago(7d), or put it in quotes to search for the word.</source>
        <translation>「%1」は比較用の時刻です。lastSeen &lt; ago(7d)のように入力してください。この語を検索するには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>the quotes hold no text.</source>
        <translation>引用符の中にテキストがありません。</translation>
    </message>
    <message>
        <source>there is no operator “%1”.</source>
        <translation>演算子「%1」はありません。</translation>
    </message>
    <message>
        <source>there is no operator “%1”; did you mean %2?</source>
        <translation>演算子「%1」はありません。%2のことですか？</translation>
    </message>
    <message>
        <source>“%1” compares numbers, dates and words with an order; %2 is text.</source>
        <translation>「%1」は、数値、日付、順序のある語を比較します。%2はテキストです。</translation>
    </message>
    <message>
        <source>“%1” needs an order, which the words of %2 do not have.</source>
        <translation>「%1」には順序が必要ですが、%2の語には順序がありません。</translation>
    </message>
    <message>
        <source>“%1” needs an order; %2 is true or false.</source>
        <translation>「%1」には順序が必要です。%2はtrueまたはfalseです。</translation>
    </message>
    <message>
        <source>“%1” has no place in the order of %2.</source>
        <translation>「%1」は%2の順序に含まれていません。</translation>
    </message>
    <message>
        <source>“%1” searches text; %2 is a number. Write %2 = 7, for example.</source>
        <translation>「%1」はテキストを検索しますが、%2は数値です。%2 = 7のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” searches text; %2 is a date. Write %2 &lt; ago(7d), for example.</source>
        <translation>「%1」はテキストを検索しますが、%2は日付です。%2 &lt; ago(7d)のように入力してください。</translation>
    </message>
    <message>
        <source>“%1” searches text; write %2 = true or %2 = false.</source>
        <translation>「%1」はテキストを検索します。%2 = trueまたは%2 = falseと入力してください。</translation>
    </message>
    <message>
        <source>%1 is a number; “%2” is none. Write 7, for example.</source>
        <translation>%1は数値ですが、「%2」は数値ではありません。7のように入力してください。</translation>
    </message>
    <message>
        <source>%1 is a date; “%2” is none. Write 2026-11-20 or ago(7d), for example.</source>
        <translation>%1は日付ですが、「%2」は日付ではありません。2026-11-20またはago(7d)のように入力してください。</translation>
    </message>
    <message>
        <source>%1 is a date; “%2” is a duration. Write ago(%2).</source>
        <translation>%1は日付ですが、「%2」は期間です。ago(%2)と入力してください。</translation>
    </message>
    <message>
        <source>%1 is true or false, not “%2”.</source>
        <translation>%1はtrueまたはfalseで、「%2」ではありません。</translation>
    </message>
    <message>
        <source>%1 has no value “%2”; it is one of %3.</source>
        <translation>%1に値「%2」はありません。次のいずれかです: %3。</translation>
    </message>
    <message>
        <source>%1 has no value “%2”; did you mean %3?</source>
        <translation>%1に値「%2」はありません。%3のことですか？</translation>
    </message>
    <message>
        <source>every device has a band; write sufficient = false for those with insufficient data.</source>
        <translation>すべてのデバイスに区分があります。データ不足のデバイスにはsufficient = falseと入力してください。</translation>
    </message>
    <message>
        <source>“%1(..)” is a time, to compare with a date; %2 is none.</source>
        <translation>「%1(..)」は日付と比較する時刻ですが、%2は日付ではありません。</translation>
    </message>
    <message>
        <source>the regular expression is wrong: %1.</source>
        <translation>正規表現が正しくありません: %1。</translation>
    </message>
    <message>
        <source>the regular expression takes too many steps for a text of these devices; write it without repetitions inside repetitions.</source>
        <translation>正規表現は、これらのデバイスのテキストに対して処理が多すぎます。繰り返しの中で繰り返しを使わずに書いてください。</translation>
    </message>
    <message>
        <source>“|” is not used here; write only what would follow “where”, joined by “and”.</source>
        <translation>ここでは「|」を使用しません。「where」の後に続く部分だけを「and」でつないで入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not used here; write “and”.</source>
        <translation>ここでは「%1」を使用しません。「and」と入力してください。</translation>
    </message>
    <message>
        <source>“||” is not used here; write “or”.</source>
        <translation>ここでは「||」を使用しません。「or」と入力してください。</translation>
    </message>
    <message>
        <source>“!” stands before the word of an operator, as in !contains; here, write not(..).</source>
        <translation>「!」は!containsのように演算子の語の前に置きます。ここではnot(..)と入力してください。</translation>
    </message>
    <message>
        <source>there are no comments (“//”); leave it out, or put it in quotes to search for it.</source>
        <translation>コメント（「//」）は使用できません。削除してください。これを検索するには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>“%1” is not used here; write %2, which ignores case, or == or matches regex, which do not.</source>
        <translation>ここでは「%1」を使用しません。大文字と小文字を区別しない%2、または区別する==かmatches regexを入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not used here; write %2.</source>
        <translation>ここでは「%1」を使用しません。%2と入力してください。</translation>
    </message>
    <message>
        <source>there is no function %1(); =~ and the operators that are words ignore case by themselves.</source>
        <translation>関数%1()はありません。=~と語の形の演算子は、もともと大文字と小文字を区別しません。</translation>
    </message>
    <message>
        <source>“where” is not needed; put it in quotes to search for the word.</source>
        <translation>「where」は不要です。この語を検索するには、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>“%1” is not understood; text stands in straight quotes: &quot;..&quot;.</source>
        <translation>「%1」を解釈できません。テキストはまっすぐな引用符で囲みます（&quot;..&quot;）。</translation>
    </message>
    <message>
        <source>“*” is not needed: a word is found wherever it occurs.</source>
        <translation>「*」は不要です。語はどこにあっても検索されます。</translation>
    </message>
    <message>
        <source>“,” is not understood here; several values to compare with stand in “in (.., ..)”.</source>
        <translation>ここでは「,」を解釈できません。複数の値と比較するには「in (.., ..)」を使用します。</translation>
    </message>
    <message>
        <source>“%1” is not understood; put text that contains it in quotes.</source>
        <translation>「%1」を解釈できません。これを含むテキストは、引用符で囲んでください。</translation>
    </message>
    <message>
        <source>the search was cancelled.</source>
        <translation>検索はキャンセルされました。</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>%1列目: %2</translation>
    </message>
    <message>
        <source>There is no cycle before this one, so change and bandBefore are unknown of every device.</source>
        <translation>これより前のサイクルがないため、すべてのデバイスでchangeとbandBeforeは不明です。</translation>
    </message>
    <message>
        <source>No vulnerability records of this tenant are stored, so cve, software and vulnerableSoftware are unknown of every device. A poll stores them where the tenant has a source of vulnerabilities.</source>
        <translation>このテナントの脆弱性レコードが保存されていないため、すべてのデバイスでcve、software、vulnerableSoftwareは不明です。テナントに脆弱性ソースがあれば、ポーリング時に保存されます。</translation>
    </message>
</context>
<context>
    <name>FleetColumns</name>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>露出</translation>
    </message>
    <message>
        <source>Antivirus</source>
        <translation>ウイルス対策</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>オンボード</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>正常性</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>非アクティブ</translation>
    </message>
    <message>
        <source>Crit. CVEs</source>
        <translation>重大CVE</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>充足率</translation>
    </message>
    <message>
        <source>OS</source>
        <translation>OS</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終確認日時</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>Score before</source>
        <translation>変更前スコア</translation>
    </message>
    <message>
        <source>Band before</source>
        <translation>変更前区分</translation>
    </message>
    <message>
        <source>Score after</source>
        <translation>変更後スコア</translation>
    </message>
    <message>
        <source>Band after</source>
        <translation>変更後区分</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
</context>
<context>
    <name>Hindrance</name>
    <message>
        <source>The server of the store is not reached. Until it is back, nothing can be polled, published or saved in it.</source>
        <translation>ストアのサーバーに接続できません。復旧するまで、ポーリング、配信、ストアへの保存はできません。</translation>
    </message>
    <message>
        <source>You are a reader of this store: look, export and tune. Whoever keeps it makes you an operator (store grant operator).</source>
        <translation>このストアでのあなたのロールは閲覧者です。表示、エクスポート、チューニングができます。オペレーターになるには、ストアの管理者による設定が必要です（store grant operator）。</translation>
    </message>
    <message>
        <source>This tenant is known from the shared store only. To poll or publish it here, too, edit it and give its settings.</source>
        <translation>このテナントの情報は共有ストアにしかありません。ここからもポーリングや配信を行うには、テナントを編集して設定を指定してください。</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>no connection came about</source>
        <translation>接続できませんでした</translation>
    </message>
    <message>
        <source>no connection to the proxy %1 came about</source>
        <translation>プロキシ%1に接続できませんでした</translation>
    </message>
    <message>
        <source>TLS was not agreed on</source>
        <translation>TLSのネゴシエーションに失敗しました</translation>
    </message>
    <message>
        <source>another call was logging on to the proxy %1</source>
        <translation>別の呼び出しがプロキシ%1で認証中でした</translation>
    </message>
    <message>
        <source>the proxy %1 did not answer</source>
        <translation>プロキシ%1が応答しませんでした</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password, none is stored</source>
        <translation>プロキシがユーザー名とパスワードを要求していますが、保存されていません</translation>
    </message>
    <message>
        <source>the proxy %1 takes no logon by user name and password</source>
        <translation>プロキシ%1はユーザー名とパスワードによる認証を受け付けません</translation>
    </message>
    <message>
        <source>the user name or the password of the proxy is longer than the %1 bytes that SOCKS5 can carry</source>
        <translation>プロキシのユーザー名またはパスワードが、SOCKS5で送れる%1バイトを超えています</translation>
    </message>
    <message>
        <source>the host name is longer than any can be</source>
        <translation>ホスト名が長すぎます</translation>
    </message>
    <message>
        <source>what answers as the proxy %1 speaks no SOCKS5</source>
        <translation>プロキシ%1として応答しているものがSOCKS5に対応していません</translation>
    </message>
    <message>
        <source>the proxy %1 refused to lead to the host: let its administrator allow it</source>
        <translation>プロキシ%1がホストへの接続を拒否しました。プロキシの管理者に許可を依頼してください</translation>
    </message>
    <message>
        <source>the proxy %1 found no way to the host</source>
        <translation>プロキシ%1からホストへの経路が見つかりませんでした</translation>
    </message>
    <message>
        <source>the proxy %1 says that the host refused the connection</source>
        <translation>プロキシ%1によると、ホストが接続を拒否しました</translation>
    </message>
    <message>
        <source>the proxy %1 could not connect to the host (SOCKS error %2)</source>
        <translation>プロキシ%1がホストに接続できませんでした（SOCKSエラー%2）</translation>
    </message>
    <message>
        <source>the answer was not whole within %1 s</source>
        <translation>%1秒以内に応答全体が届きませんでした</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>%1秒以内に応答がありませんでした</translation>
    </message>
    <message>
        <source>%1: the system was still looking for its proxy</source>
        <translation>%1: システムがまだプロキシを検索中でした</translation>
    </message>
    <message>
        <source>no certificate can be trusted: this system has no certificate authority at all; install its package of them (ca-certificates), or name one as caFile</source>
        <translation>どの証明書も信頼できません。このシステムには証明機関が1つもありません。パッケージ（ca-certificates）をインストールするか、証明機関をcaFileに指定してください</translation>
    </message>
    <message>
        <source>the certificate is not trusted: %1; chain: %2</source>
        <translation>証明書が信頼されていません: %1、チェーン: %2</translation>
    </message>
    <message>
        <source>the host name was not found</source>
        <translation>ホスト名が見つかりませんでした</translation>
    </message>
    <message>
        <source>the name of the proxy %1 was not found</source>
        <translation>プロキシの名前%1が見つかりませんでした</translation>
    </message>
    <message>
        <source>the host name could not be looked up: no DNS server answered</source>
        <translation>ホスト名を検索できませんでした。応答するDNSサーバーがありません</translation>
    </message>
    <message>
        <source>the name of the proxy %1 could not be looked up: no DNS server answered</source>
        <translation>プロキシの名前%1を検索できませんでした。応答するDNSサーバーがありません</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>the proxy %1 refused the connection</source>
        <translation>プロキシ%1が接続を拒否しました</translation>
    </message>
    <message>
        <source>the host cannot be reached: there is no way to it in the network</source>
        <translation>ホストに到達できません。ネットワークに経路がありません</translation>
    </message>
    <message>
        <source>the proxy %1 cannot be reached</source>
        <translation>プロキシ%1に到達できません</translation>
    </message>
    <message>
        <source>no connection came about in time</source>
        <translation>時間内に接続できませんでした</translation>
    </message>
    <message>
        <source>the proxy %1 cannot be reached: no connection in time</source>
        <translation>プロキシ%1に到達できません。時間内に接続できませんでした</translation>
    </message>
    <message>
        <source>the host closed the connection</source>
        <translation>ホストが接続を閉じました</translation>
    </message>
    <message>
        <source>the proxy %1 closed the connection before it led to the host</source>
        <translation>プロキシ%1が、ホストにつながる前に接続を閉じました</translation>
    </message>
    <message>
        <source> behind the proxy %1</source>
        <translation> （プロキシ%1経由）</translation>
    </message>
    <message>
        <source>what answers there%1 speaks no TLS, but plain text</source>
        <translation>接続先%1が応答しているのはTLSではなく平文です</translation>
    </message>
    <message>
        <source>the connection%1 was closed while TLS began</source>
        <translation>接続%1がTLSの開始中に閉じられました</translation>
    </message>
    <message>
        <source>TLS failed%1: %2</source>
        <translation>TLSに失敗しました%1: %2</translation>
    </message>
    <message>
        <source>what answers there speaks no HTTP</source>
        <translation>接続先の応答がHTTPではありません</translation>
    </message>
    <message>
        <source>the answer ends in the middle: the connection was closed before its %1 bytes were there</source>
        <translation>応答が途中で終わっています。%1バイトがそろう前に接続が閉じられました</translation>
    </message>
    <message>
        <source>the answer ends in the middle: the connection was closed</source>
        <translation>応答が途中で終わっています。接続が閉じられました</translation>
    </message>
    <message>
        <source>the answer is broken: its lengths make no sense</source>
        <translation>応答が壊れています。長さの情報が正しくありません</translation>
    </message>
    <message>
        <source>the answer is broken: it cannot be unpacked to its end</source>
        <translation>応答が壊れています。最後まで展開できません</translation>
    </message>
    <message>
        <source>the connection was closed without an answer</source>
        <translation>応答がないまま接続が閉じられました</translation>
    </message>
    <message>
        <source>what answers as the proxy %1 speaks no HTTP</source>
        <translation>プロキシ%1として応答しているものがHTTPに対応していません</translation>
    </message>
    <message>
        <source>the proxy %1: %2</source>
        <translation>プロキシ%1: %2</translation>
    </message>
    <message>
        <source>the proxy %1 found no way to the host (%2)</source>
        <translation>プロキシ%1からホストへの経路が見つかりませんでした（%2）</translation>
    </message>
    <message>
        <source>the proxy %1 refused to lead to the host (%2): let its administrator allow it</source>
        <translation>プロキシ%1がホストへの接続を拒否しました（%2）。プロキシの管理者に許可を依頼してください</translation>
    </message>
    <message>
        <source>a proxy on the way wants a logon (HTTP 407), but this connection goes through none that is known: name it as the tenant&apos;s proxy</source>
        <translation>経路上のプロキシが認証を要求していますが（HTTP 407）、この接続で使う既知のプロキシはありません。テナントのプロキシとして指定してください</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password (HTTP 407), none is stored</source>
        <translation>プロキシがユーザー名とパスワードを要求していますが（HTTP 407）、保存されていません</translation>
    </message>
    <message>
        <source>the proxy refused the user name or the password (HTTP 407) before; so that no account is locked, they are not offered again for %1 minutes</source>
        <translation>プロキシは以前にユーザー名またはパスワードを拒否しました（HTTP 407）。アカウントのロックを避けるため、%1分間は再送信しません</translation>
    </message>
    <message>
        <source>the proxy refused the user name or the password (HTTP 407)</source>
        <translation>プロキシがユーザー名またはパスワードを拒否しました（HTTP 407）</translation>
    </message>
    <message>
        <source>the proxy %1 wants Kerberos (Negotiate) and nothing else, which is not supported; let its administrator take Basic, Digest or NTLM too, or let the host through without a logon (HTTP 407)</source>
        <translation>プロキシ%1はKerberos（Negotiate）だけを要求していますが、サポートされていません。Basic、Digest、NTLMも受け付けるか、認証なしでホストに接続できるよう、プロキシの管理者に依頼してください（HTTP 407）</translation>
    </message>
    <message>
        <source>the proxy %1 wants a logon (HTTP 407), but names no way of it that is supported%2</source>
        <translation>プロキシ%1が認証を要求していますが（HTTP 407）、サポートされている方式がありません%2</translation>
    </message>
    <message>
        <source>the keychain %1</source>
        <translation>キーチェーン: %1</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password (HTTP 407), and whether a password is stored cannot be told: %1. Open it, or give the password in TRUSTGAUGE_PROXY_PASSWORD</source>
        <translation>プロキシがユーザー名とパスワードを要求していますが（HTTP 407）、パスワードが保存されているかどうかわかりません: %1。キーチェーンを開くか、TRUSTGAUGE_PROXY_PASSWORDでパスワードを指定してください</translation>
    </message>
    <message>
        <source>holds no certificate, neither PEM nor DER (caFile)</source>
        <translation>PEM形式またはDER形式の証明書がありません（caFile）</translation>
    </message>
    <message>
        <source>holds no PEM certificate with its key (clientCertificate)</source>
        <translation>キー付きのPEM証明書がありません（clientCertificate）</translation>
    </message>
    <message>
        <source>the proxy refused the user name or the password before; so that no account is locked, they are not offered again for %1 minutes</source>
        <translation>プロキシは以前にユーザー名またはパスワードを拒否しました。アカウントのロックを避けるため、%1分間は再送信しません</translation>
    </message>
    <message>
        <source>the proxy refused the user name or the password</source>
        <translation>プロキシがユーザー名またはパスワードを拒否しました</translation>
    </message>
    <message>
        <source>the proxy wants a user name and a password, and whether a password is stored cannot be told: %1. Open it, or give the password in TRUSTGAUGE_PROXY_PASSWORD</source>
        <translation>プロキシがユーザー名とパスワードを要求していますが、パスワードが保存されているかどうかわかりません: %1。キーチェーンを開くか、TRUSTGAUGE_PROXY_PASSWORDでパスワードを指定してください</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message numerus="yes">
        <source>%n device(s) were last seen after the cycle&apos;s clock: check the clocks.</source>
        <translation>
            <numerusform>%n台のデバイスの最終確認日時がサイクルの時刻より後です。時計を確認してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken text sequence(s) were replaced by U+FFFD.</source>
        <translation>
            <numerusform>壊れた文字列%n件をU+FFFDに置き換えました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) repeated an id; the later one was taken.</source>
        <translation>
            <numerusform>%n件のレコードでIDが重複していたため、後のものを採用しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were left out because they are merged into another device.</source>
        <translation>
            <numerusform>%n件のレコードは、別のデバイスに統合されているため除外しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vulnerability row(s) were about devices that are not in the list.</source>
        <translation>
            <numerusform>%n行の脆弱性データは、一覧にないデバイスのものでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unmapped value seen: %1 &quot;%2&quot; on %n device(s); taken as unknown.</source>
        <translation>
            <numerusform>未対応の値: %1「%2」（デバイス%n台）。不明として扱います。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) of %1 cannot be read, for example &quot;%2&quot;; taken as missing.</source>
        <translation>
            <numerusform>%1の値%n件を読み取れません（例:「%2」）。値なしとして扱います。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) had no id or no device, and were skipped.</source>
        <translation>
            <numerusform>%n件のレコードは、IDまたはデバイスがないためスキップしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antivirus row(s) were about devices that are not in the list.</source>
        <translation>
            <numerusform>%n行のウイルス対策データは、一覧にないデバイスのものでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The vulnerability data has no row about any of the %n onboarded device(s), which is suspicious: check that it is of this tenant, and whole. Their critical CVEs count as 0.</source>
        <translation>
            <numerusform>オンボード済みのデバイス%n台のいずれについても、脆弱性データに行がありません。このテナントのデータであることと、欠けがないことを確認してください。これらのデバイスの重大なCVEは0件として数えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The antivirus data has no row about any of the %n onboarded device(s), which is suspicious: check that it is of this tenant, and whole.</source>
        <translation>
            <numerusform>オンボード済みのデバイス%n台のいずれについても、ウイルス対策データに行がありません。このテナントのデータであることと、欠けがないことを確認してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>must be a text that is not empty</source>
        <translation>空でないテキストでなければなりません</translation>
    </message>
    <message>
        <source>must be a list of rules</source>
        <translation>ルールのリストでなければなりません</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>(rule %1): %2</source>
        <translation>（ルール%1）: %2</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>is no valid JSON: %1</source>
        <translation>有効なJSONではありません: %1</translation>
    </message>
    <message>
        <source>a policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <translation>ルール%1: %2</translation>
    </message>
    <message>
        <source>the rehearsal was cancelled</source>
        <translation>リハーサルはキャンセルされました</translation>
    </message>
    <message>
        <source>The rules ask of vulnerability records, which are kept as they are now: by these the past was judged, too.</source>
        <translation>ルールで脆弱性レコードを参照していますが、レコードは現在の状態でしか保管されていません。過去の判定にも現在のレコードを使用しました。</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>an action of a policy</comment>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>an action of a policy: for a second factor</comment>
        <translation>追加認証</translation>
    </message>
    <message>
        <source>Restrict</source>
        <comment>an action of a policy</comment>
        <translation>制限</translation>
    </message>
    <message>
        <source>Access by band</source>
        <translation>区分別のアクセス</translation>
    </message>
    <message>
        <source>High Risk</source>
        <translation>高リスク</translation>
    </message>
    <message>
        <source>Too little is known to trust it</source>
        <translation>情報が少なく信頼できない</translation>
    </message>
    <message>
        <source>Web applications only</source>
        <translation>Webアプリケーションのみ</translation>
    </message>
    <message>
        <source>Second factor at each sign-in</source>
        <translation>サインインのたびに第2要素を要求</translation>
    </message>
    <message>
        <source>Allow</source>
        <comment>an action of a policy</comment>
        <translation>許可</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) meet “%1”, more than the limit of %2.</source>
        <translation>
            <numerusform>%n台のデバイスが「%1」の対象になり、上限の%2台を超えます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n device(s) of the group %1 meet “%2”.</source>
        <translation>
            <numerusform>グループ%1の全デバイス%n台が「%2」の対象になります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) with insufficient data meet “%1”.</source>
        <translation>
            <numerusform>データ不足のデバイス%n台が「%1」の対象になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1 matches no device.</source>
        <translation>ルール%1に一致するデバイスはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Rule %1 decides about no device: the rules before it decide about the %n device(s) that it matches.</source>
        <translation>
            <numerusform>ルール%1で決まるデバイスはありません。一致するデバイス%n台は、それより前のルールで決まります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rule %1 asks of software, but the source tells no software of any device.</source>
        <translation>ルール%1はソフトウェアを参照していますが、ソースにはどのデバイスのソフトウェア情報もありません。</translation>
    </message>
</context>
<context>
    <name>Poll</name>
    <message>
        <source>the API repeats a page link</source>
        <translation>APIが同じページリンクを繰り返しています</translation>
    </message>
    <message>
        <source>The clock of this machine is %1 min %2 that of the service; ages of devices are off by as much.</source>
        <translation>このコンピューターの時計はサービスの時計より%1分%2います。デバイスの経過時間がその分ずれます。</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>遅れて</translation>
    </message>
    <message>
        <source>ahead of</source>
        <translation>進んで</translation>
    </message>
    <message>
        <source>the cycle did not end within its interval of %1 minutes and was stopped; a longer interval, or another vulnerability source, gives it the time</source>
        <translation>サイクルが間隔の%1分以内に終わらなかったため、停止しました。間隔を長くするか、別の脆弱性ソースを使用してください</translation>
    </message>
    <message>
        <source>Antivirus data could not be read to its end.</source>
        <translation>ウイルス対策データを最後まで読み取れませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Vulnerability data is missing for %n device(s): %1</source>
        <translation>
            <numerusform>%n台のデバイスの脆弱性データがありません: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the answer to %1: %2</source>
        <translation>%1への応答: %2</translation>
    </message>
    <message>
        <source>the answer to %1 %2</source>
        <translation>%1への応答: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n machine record(s) had no id, or nothing else, and were skipped.</source>
        <translation>
            <numerusform>%n件のデバイスレコードは、IDがないか、ほかに内容がないため、スキップしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n antivirus record(s) named no machine, or had no antivirus state.</source>
        <translation>
            <numerusform>%n件のウイルス対策レコードに、デバイスまたはウイルス対策の状態がありませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Antivirus data was refused: %1</source>
        <translation>ウイルス対策データが拒否されました: %1</translation>
    </message>
    <message>
        <source>Antivirus data could not be read: %1</source>
        <translation>ウイルス対策データを読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>Vulnerabilities are switched off for this tenant; critical CVEs are unknown.</source>
        <translation>このテナントでは脆弱性の読み取りが無効です。重大なCVEは不明です。</translation>
    </message>
    <message>
        <source>What changed could not be read (%1); all vulnerabilities are read instead.</source>
        <translation>変更分を読み取れませんでした（%1）。代わりにすべての脆弱性を読み取ります。</translation>
    </message>
    <message>
        <source>The vulnerability records cannot be kept, so that the next cycle will read all of them again: %1</source>
        <translation>脆弱性レコードを保管できないため、次のサイクルですべて読み取り直します: %1</translation>
    </message>
    <message>
        <source>Vulnerabilities are those of %1 (%2): the service makes them anew every six hours.</source>
        <translation>脆弱性は%1時点のものです（%2）。サービスは6時間ごとに更新します。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) are newer than that; their critical CVEs are unknown.</source>
        <translation>
            <numerusform>%n台のデバイスはそれより新しいため、重大なCVEが不明です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n vulnerability row(s) named no device or no vulnerability.</source>
        <translation>
            <numerusform>%n行の脆弱性データに、デバイスまたは脆弱性が示されていませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 could not be read (%2); the %3 is read instead.</source>
        <translation>%1を読み取れませんでした（%2）。代わりに%3を読み取ります。</translation>
    </message>
    <message numerus="yes">
        <source>has %n row(s) that name no vulnerability</source>
        <translation>
            <numerusform>脆弱性が示されていない行が%n行あります</numerusform>
        </translation>
    </message>
    <message>
        <source>is one of several pages, which the API does not document</source>
        <translation>複数ページのうちの1つです。これはAPIの仕様に記載されていません</translation>
    </message>
    <message>
        <source>First failure: %1</source>
        <translation>最初の失敗: %1</translation>
    </message>
    <message>
        <source>Vulnerability data was refused: %1</source>
        <translation>脆弱性データが拒否されました: %1</translation>
    </message>
    <message>
        <source>Vulnerability data could not be read: %1</source>
        <translation>脆弱性データを読み取れませんでした: %1</translation>
    </message>
    <message numerus="yes">
        <source>One list of vulnerabilities could not be read, and the other has no row about any of %n onboarded device(s); their critical CVEs are unknown.</source>
        <translation>
            <numerusform>脆弱性の一覧の一方を読み取れず、もう一方にはオンボード済みのデバイス%n台の行が1つもありません。これらのデバイスの重大なCVEは不明です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The vulnerability data has no row about any of %n onboarded device(s), where it had some before; their critical CVEs are unknown.</source>
        <translation>
            <numerusform>以前は行がありましたが、今回の脆弱性データにはオンボード済みのデバイス%n台の行が1つもありません。これらのデバイスの重大なCVEは不明です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of devices is empty.</source>
        <translation>デバイスの一覧が空です。</translation>
    </message>
    <message numerus="yes">
        <source>The list has %n device(s) only.</source>
        <translation>
            <numerusform>一覧にはデバイスが%n台しかありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list of devices is empty; that of the cycle before had %1.</source>
        <translation>デバイスの一覧が空です。前のサイクルでは%1台でした。</translation>
    </message>
    <message numerus="yes">
        <source>The list has %n device(s) only; that of the cycle before had %1.</source>
        <translation>
            <numerusform>一覧にはデバイスが%n台しかありません。前のサイクルでは%1台でした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Vulnerability data is missing for %n device(s).</source>
        <translation>
            <numerusform>%n台のデバイスの脆弱性データがありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>呼び出し%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what changed since the last answer about vulnerabilities is read: about %1 min with %2 and %3 MB, against about %4 min %5.</source>
        <translation>前回の脆弱性の応答から変わった分だけを読み取ります。約%1分、%2、%3 MBです（%5では約%4分）。</translation>
    </message>
    <message>
        <source>%1 min %2</source>
        <translation>%1分（%2）</translation>
    </message>
    <message>
        <source>Vulnerabilities are read %1: about %2 min with %3 and %4 MB, against about %5.</source>
        <translation>脆弱性の読み取り方法は%1です。約%2分、%3、%4 MBです（ほかの方法: 約%5）。</translation>
    </message>
    <message>
        <source> and </source>
        <translation> と </translation>
    </message>
    <message>
        <source>read %1 would take about %2 min (vulnerabilitySource &quot;%3&quot;)</source>
        <translation>%1の読み取りなら約%2分です（vulnerabilitySource「%3」）</translation>
    </message>
    <message>
        <source>an interval of %1 min would do</source>
        <translation>間隔が%1分あれば足ります</translation>
    </message>
    <message>
        <source>no source and no interval would do</source>
        <translation>完了できるソースも間隔もありません</translation>
    </message>
    <message>
        <source>This schedule cannot finish: %1 read %2 take about %3 min, and the interval is %4 min; %5.</source>
        <translation>このスケジュールでは完了できません。%1の読み取り（%2）には約%3分かかりますが、間隔は%4分です。%5。</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s)</source>
        <translation>
            <numerusform>デバイス%n台</numerusform>
        </translation>
    </message>
    <message>
        <source>, or </source>
        <translation>、または </translation>
    </message>
    <message>
        <source>was polled by another program</source>
        <translation>別のプログラムによってポーリングされました</translation>
    </message>
    <message>
        <source>the store is not open</source>
        <translation>ストアが開かれていません</translation>
    </message>
    <message>
        <source>has no publishing target; edit the tenant</source>
        <translation>配信先がありません。テナントを編集してください</translation>
    </message>
    <message>
        <source>the demo is never published to another computer</source>
        <translation>デモは別のコンピューターに配信されません</translation>
    </message>
    <message>
        <source>the REST proxy&apos;s secret is empty</source>
        <translation>RESTプロキシのシークレットが空です</translation>
    </message>
    <message>
        <source>is damaged, so that the calls of the last hour are not known; as many as the service allows are taken for made, and for up to an hour calls wait for their turn</source>
        <translation>破損しているため、直近1時間の呼び出し回数がわかりません。サービスの上限まで呼び出したものとして扱うため、最長1時間、呼び出しが順番を待ちます</translation>
    </message>
    <message>
        <source>%1; the calls of the last hour are not known to the next start nor to other programs, which may so exceed the service&apos;s limits</source>
        <translation>%1。次回の起動時やほかのプログラムでは直近1時間の呼び出し回数がわからず、サービスの制限を超える可能性があります</translation>
    </message>
    <message>
        <source>The program ended while it polled, so that nothing was stored.</source>
        <translation>ポーリング中にプログラムが終了したため、何も保存されませんでした。</translation>
    </message>
    <message>
        <source>is not the record of this device</source>
        <translation>このデバイスのレコードではありません</translation>
    </message>
    <message>
        <source>did not answer the question about the device within %1 s</source>
        <translation>デバイスの照会に%1秒以内に応答しませんでした</translation>
    </message>
    <message>
        <source>is only looked at: the user of the store&apos;s server may read, but not poll</source>
        <translation>表示のみです。ストアのサーバーのユーザーには読み取り権限があり、ポーリングの権限はありません</translation>
    </message>
</context>
<context>
    <name>ProfileLibrary</name>
    <message>
        <source>imported from %1</source>
        <translation>%1からインポート</translation>
    </message>
    <message>
        <source>renamed from “%1”</source>
        <translation>「%1」から名前を変更</translation>
    </message>
</context>
<context>
    <name>Publish</name>
    <message>
        <source>the proxy refuses the credentials: check publish.auth, publish.user and the secret</source>
        <translation>プロキシが資格情報を拒否しています。publish.auth、publish.user、シークレットを確認してください</translation>
    </message>
    <message>
        <source>the credentials may not write there, or the proxy has no broker</source>
        <translation>この資格情報では書き込めないか、プロキシにブローカーがありません</translation>
    </message>
    <message>
        <source>there is no such topic: create it, or correct publish.deviceTopic or publish.summaryTopic</source>
        <translation>該当するトピックがありません。作成するか、publish.deviceTopicまたはpublish.summaryTopicを修正してください</translation>
    </message>
    <message>
        <source>nothing is at this address: check publish.url, its path, and publish.api</source>
        <translation>このアドレスには何もありません。publish.urlとそのパス、publish.apiを確認してください</translation>
    </message>
    <message>
        <source>the proxy does not speak this API: check publish.api</source>
        <translation>プロキシがこのAPIに対応していません。publish.apiを確認してください</translation>
    </message>
    <message>
        <source>a proxy on the way asks for credentials</source>
        <translation>経路上のプロキシが資格情報を要求しています</translation>
    </message>
    <message>
        <source>too large for the proxy</source>
        <translation>プロキシに対して大きすぎます</translation>
    </message>
    <message>
        <source>the proxy asks to slow down</source>
        <translation>プロキシが送信速度を落とすよう求めています</translation>
    </message>
    <message>
        <source>the proxy or its brokers are out of service: see that they run</source>
        <translation>プロキシまたはブローカーが停止しています。稼働していることを確認してください</translation>
    </message>
    <message>
        <source>it leads elsewhere, without saying where: check publish.url</source>
        <translation>転送先を示さずに別の場所へ転送しています。publish.urlを確認してください</translation>
    </message>
    <message>
        <source>it leads to %1</source>
        <translation>%1に転送しています</translation>
    </message>
    <message>
        <source>%1, which is no address of a REST proxy: check publish.url</source>
        <translation>%1。RESTプロキシのアドレスではありません。publish.urlを確認してください</translation>
    </message>
    <message>
        <source>%1: give %2 as publish.url</source>
        <translation>%1。publish.urlに%2を指定してください</translation>
    </message>
    <message>
        <source>error code %1</source>
        <translation>エラーコード%1</translation>
    </message>
    <message>
        <source>an HTML page that speaks of a certificate: the server wants a client certificate, or another one (publish.clientCertificate)</source>
        <translation>証明書に関するHTMLページです。サーバーがクライアント証明書、または別のクライアント証明書を要求しています（publish.clientCertificate）</translation>
    </message>
    <message>
        <source>an HTML page: the server may want a client certificate (publish.clientCertificate)</source>
        <translation>HTMLページです。サーバーがクライアント証明書を要求している可能性があります（publish.clientCertificate）</translation>
    </message>
    <message>
        <source>an HTML page and not the proxy&apos;s JSON: something on the way answers; check publish.url, or ask who runs the gateway in between</source>
        <translation>プロキシのJSONではなくHTMLページです。経路上の別のものが応答しています。publish.urlを確認するか、間にあるゲートウェイの運用担当者に問い合わせてください</translation>
    </message>
    <message>
        <source>an error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>the answer tells no result</source>
        <translation>応答に結果が示されていません</translation>
    </message>
    <message>
        <source>%1: the answer holds no results, so the records may or may not be stored</source>
        <translation>%1: 応答に結果がないため、レコードが保存されたかどうかわかりません</translation>
    </message>
    <message>
        <source>%1 results for %2 records</source>
        <translation>レコード%2件に対して結果%1件</translation>
    </message>
    <message>
        <source>the answer ended before this record&apos;s result</source>
        <translation>このレコードの結果の前に応答が終わりました</translation>
    </message>
    <message>
        <source>the server wants a client certificate (publish.clientCertificate): %1</source>
        <translation>サーバーがクライアント証明書を要求しています（publish.clientCertificate）: %1</translation>
    </message>
    <message>
        <source>holds only partial cycles of &quot;%1&quot;; --include-partial publishes the newest</source>
        <translation>「%1」の不完全なサイクルしかありません。--include-partialで最新のものを配信できます</translation>
    </message>
    <message>
        <source>holds no complete cycle of &quot;%1&quot;; poll it first</source>
        <translation>「%1」の完全なサイクルがありません。先にポーリングしてください</translation>
    </message>
    <message>
        <source>the cycle to be published is not there</source>
        <translation>配信するサイクルがありません</translation>
    </message>
    <message>
        <source>HTTP %1, but no cluster id in the answer: check publish.url and publish.api</source>
        <translation>HTTP %1ですが、応答にクラスターIDがありません。publish.urlとpublish.apiを確認してください</translation>
    </message>
    <message>
        <source>%1; it asks to come back in %2 s</source>
        <translation>%1。%2秒後の再試行を求めています</translation>
    </message>
    <message>
        <source>topic &quot;%1&quot;: %2</source>
        <translation>トピック「%1」: %2</translation>
    </message>
    <message>
        <source>held back by the brake: %1 of %2 devices change band and %3 of %2 are missing from the cycle, which is more than %4 %</source>
        <translation>ブレーキによる保留: デバイス%2台中%1台の区分が変わり、%2台中%3台がサイクルにありません。%4 %を超えています</translation>
    </message>
    <message>
        <source>held back: the cycle is partial</source>
        <translation>保留: サイクルが不完全です</translation>
    </message>
    <message>
        <source>HTTP %1, but no list of topics: check publish.url and publish.api</source>
        <translation>HTTP %1ですが、トピックの一覧がありません。publish.urlとpublish.apiを確認してください</translation>
    </message>
    <message numerus="yes">
        <source>%1: HTTP %2, %n topic(s)</source>
        <translation>
            <numerusform>%1: HTTP %2、トピック%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>not listed: %1</source>
        <translation>一覧になし: %1</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>cannot be written: %1</source>
        <translation>書き込めません: %1</translation>
    </message>
    <message>
        <source>Devices that ..</source>
        <translation>デバイスの変化</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>are in a worse band</source>
        <translation>区分が悪化</translation>
    </message>
    <message>
        <source>are in a better band</source>
        <translation>区分が改善</translation>
    </message>
    <message>
        <source>have a higher score</source>
        <translation>スコアが上昇</translation>
    </message>
    <message>
        <source>have a lower score</source>
        <translation>スコアが低下</translation>
    </message>
    <message>
        <source>lack sufficient data since then</source>
        <translation>以後データ不足</translation>
    </message>
    <message>
        <source>have sufficient data again</source>
        <translation>データが再び十分</translation>
    </message>
    <message>
        <source>are new</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>are in this cycle no more</source>
        <translation>このサイクルにない</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Points in all</source>
        <translation>合計点</translation>
    </message>
    <message>
        <source>Worse band</source>
        <translation>区分悪化</translation>
    </message>
    <message>
        <source>Better band</source>
        <translation>区分改善</translation>
    </message>
    <message>
        <source>Largest changes</source>
        <translation>最大の変化</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>前回</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>変更内容</translation>
    </message>
    <message>
        <source>There is no cycle before this one.</source>
        <translation>これより前のサイクルはありません。</translation>
    </message>
    <message>
        <source>Compared with the cycle of</source>
        <translation>比較対象のサイクル</translation>
    </message>
    <message>
        <source>Data was missing in one of both cycles; scores may differ by that alone.</source>
        <translation>どちらかのサイクルでデータが不足していました。それだけでスコアが異なる場合があります。</translation>
    </message>
    <message>
        <source>since the cycle before</source>
        <translation>前のサイクルから</translation>
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
        <translation>重大度</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>算入台数</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Band drops</source>
        <translation>区分改善</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>ソフトウェア</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>ベンダー</translation>
    </message>
    <message>
        <source>Counted CVEs</source>
        <translation>算入CVE</translation>
    </message>
    <message>
        <source>CVEs and software of most effect</source>
        <translation>効果の大きいCVEとソフトウェア</translation>
    </message>
    <message>
        <source>The store keeps no vulnerability records of this tenant.</source>
        <translation>ストアにこのテナントの脆弱性レコードがありません。</translation>
    </message>
    <message>
        <source>If one of them alone were fixed everywhere, exact scores would fall by these points in all, and so many devices would get a lower band.</source>
        <translation>そのうち1つだけをすべてのデバイスで修正した場合に、丸め前のスコアが合計で何点下がり、何台のデバイスの区分が改善するかを示します。</translation>
    </message>
    <message>
        <source>Vulnerability records of</source>
        <translation>脆弱性レコードの時点</translation>
    </message>
    <message>
        <source>The records name no CVE of these devices.</source>
        <translation>レコードにこれらのデバイスのCVEはありません。</translation>
    </message>
    <message>
        <source>The records do not name the software.</source>
        <translation>レコードにソフトウェアが示されていません。</translation>
    </message>
    <message>
        <source>the first ten of each</source>
        <translation>それぞれ上位10件</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>丸め前</translation>
    </message>
    <message>
        <source>Worst devices</source>
        <translation>最も悪いデバイス</translation>
    </message>
    <message>
        <source>the 50 with the highest scores of those with sufficient data, and the points of which the exact score is made</source>
        <translation>データが十分なデバイスのうちスコアの高い50台と、丸め前のスコアの内訳</translation>
    </message>
    <message>
        <source>No device has sufficient data.</source>
        <translation>データが十分なデバイスはありません。</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Since the cycle before</source>
        <translation>前のサイクルから</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>devices with sufficient data, by score</source>
        <translation>データが十分なデバイス（スコア別）</translation>
    </message>
    <message>
        <source>The last 90 days</source>
        <translation>過去90日間</translation>
    </message>
    <message>
        <source>No cycle is stored of these days.</source>
        <translation>この期間のサイクルは保存されていません。</translation>
    </message>
    <message>
        <source>devices above Trustworthy, as scored then</source>
        <translation>「信頼できる」より悪いデバイス（当時の評価）</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>シグナル</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>判明</translation>
    </message>
    <message>
        <source>Share unknown</source>
        <translation>不明の割合</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Value that the model does not know</source>
        <translation>モデルで未対応の値</translation>
    </message>
    <message>
        <source>Unknown data</source>
        <translation>不明なデータ</translation>
    </message>
    <message>
        <source>unknown is not safe</source>
        <translation>不明は安全を意味しません</translation>
    </message>
    <message>
        <source>Scores, as a table</source>
        <translation>スコアの表</translation>
    </message>
    <message>
        <source>scores that no device has are left out</source>
        <translation>該当デバイスのないスコアは省略</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>日付（UTC）</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>サイクル</translation>
    </message>
    <message>
        <source>Profile hash</source>
        <translation>プロファイルのハッシュ</translation>
    </message>
    <message>
        <source>The last days, as a table</source>
        <translation>過去の日々の表</translation>
    </message>
    <message>
        <source>the last complete cycle of each day, as scored then</source>
        <translation>各日の最後の完全なサイクル（当時の評価）</translation>
    </message>
    <message>
        <source>Complete cycle, %1</source>
        <translation>完全なサイクル、%1</translation>
    </message>
    <message>
        <source>Partial cycle, %1</source>
        <translation>不完全なサイクル、%1</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>State of the data</source>
        <translation>データの状態</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>none: every device</source>
        <translation>なし: すべてのデバイス</translation>
    </message>
    <message>
        <source>in this cycle</source>
        <translation>このサイクル</translation>
    </message>
    <message>
        <source>of %1 in this cycle</source>
        <translation>このサイクルの%1台中</translation>
    </message>
    <message>
        <source>Median score</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>mean %1, p95 %2</source>
        <translation>平均%1、p95 %2</translation>
    </message>
    <message>
        <source>Suspicious or worse</source>
        <translation>疑わしい以上</translation>
    </message>
    <message>
        <source>Insufficient data</source>
        <translation>データ不足</translation>
    </message>
    <message>
        <source>completeness below %1 %</source>
        <translation>充足率%1 %未満</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>How far each device can be trusted, scored 0 to 100 from Microsoft Defender for Endpoint. Higher is worse.</source>
        <translation>各デバイスをどの程度信頼できるかを、Microsoft Defender for Endpointのデータから0～100で評価したものです。高いほど悪い評価です。</translation>
    </message>
    <message>
        <source>Every figure, those of earlier days included, is of the devices that match the filter now.</source>
        <translation>過去の日々のものも含め、数値はすべて、現在フィルターに一致するデバイスのものです。</translation>
    </message>
    <message>
        <source>The figures of this chart as a table</source>
        <translation>このグラフの数値の表</translation>
    </message>
    <message>
        <source>%1: trust of devices</source>
        <translation>%1: デバイスの信頼度</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Pillar</source>
        <translation>柱</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Profile and weights</source>
        <translation>プロファイルと重み</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>When</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>otherwise</source>
        <translation>それ以外</translation>
    </message>
    <message>
        <source>Policy rehearsal</source>
        <translation>ポリシーのリハーサル</translation>
    </message>
    <message>
        <source>Nothing is enforced by Trustgauge. This is a rehearsal: the first rule that matches a device decides.</source>
        <translation>Trustgaugeは何も強制しません。これはリハーサルです。デバイスに一致する最初のルールで決まります。</translation>
    </message>
    <message>
        <source>Devices by band</source>
        <translation>区分別のデバイス</translation>
    </message>
    <message>
        <source>Devices by score</source>
        <translation>スコア別のデバイス</translation>
    </message>
    <message>
        <source>Devices above Trustworthy, day by day</source>
        <translation>「信頼できる」より悪いデバイスの日別推移</translation>
    </message>
    <message>
        <source>the report was cancelled</source>
        <translation>レポートはキャンセルされました</translation>
    </message>
    <message>
        <source>the pages could not be drawn</source>
        <translation>ページを描画できませんでした</translation>
    </message>
    <message>
        <source>The figures of this chart as a table: page %1</source>
        <translation>このグラフの数値の表: ページ%1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>ページ%1/%2</translation>
    </message>
    <message>
        <source>there are no texts in &apos;%1&apos;; choose one of: %2</source>
        <translation>「%1」のテキストはありません。次のいずれかを選択してください: %2</translation>
    </message>
    <message>
        <source>the store no longer has this cycle</source>
        <translation>このサイクルはストアに残っていません</translation>
    </message>
    <message>
        <source>holds no finished cycle of &quot;%1&quot;; poll it first</source>
        <translation>「%1」の終了したサイクルがありません。先にポーリングしてください</translation>
    </message>
    <message>
        <source>Scored with another profile than the day before: %1.</source>
        <comment>days</comment>
        <translation>前日と異なるプロファイルで評価した日: %1。</translation>
    </message>
</context>
<context>
    <name>SavedAnswers</name>
    <message>
        <source>%1 is one of several pages: it names a next one (@odata.nextLink), and no file that was given continues it. Save the other pages, too.</source>
        <translation>%1は複数ページのうちの1つです。次のページが示されていますが（@odata.nextLink）、指定されたファイルに続きがありません。ほかのページも保存してください。</translation>
    </message>
    <message>
        <source>The devices on them are not in the result.</source>
        <translation>そのページのデバイスは結果に含まれません。</translation>
    </message>
    <message>
        <source>The antivirus state of devices without a row is unknown.</source>
        <translation>行のないデバイスのウイルス対策の状態は不明です。</translation>
    </message>
    <message>
        <source>The critical CVEs of devices without a row are unknown.</source>
        <translation>行のないデバイスの重大なCVEは不明です。</translation>
    </message>
</context>
<context>
    <name>Scoring</name>
    <message>
        <source>critical and operational must total 100, not %1</source>
        <translation>criticalとoperationalの合計は、%1ではなく100でなければなりません</translation>
    </message>
    <message>
        <source>is %1, but all of its weights are 0</source>
        <translation>%1ですが、その重みはすべて0です</translation>
    </message>
    <message>
        <source>is rescaled: its attainable total is %1, not 100</source>
        <translation>換算されます。到達可能な合計は100ではなく%1です</translation>
    </message>
    <message>
        <source>is %1, less than the %2 of the step before it: the weights do not rise with severity or age</source>
        <translation>%1で、前の段階の%2を下回っています。重みが重大度または経過時間とともに増えていません</translation>
    </message>
    <message>
        <source>must be four rising whole numbers from %1 to %2</source>
        <translation>%1から%2までの、小さい順の4つの整数でなければなりません</translation>
    </message>
    <message>
        <source>must be from %1 to %2 with at most one decimal</source>
        <translation>%1から%2までで、小数は1桁以下でなければなりません</translation>
    </message>
    <message>
        <source>a profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>is UTF-16; save it as UTF-8</source>
        <translation>UTF-16です。UTF-8で保存してください</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>is no valid JSON: %1</source>
        <translation>有効なJSONではありません: %1</translation>
    </message>
    <message>
        <source>must be a text that is not empty</source>
        <translation>空でないテキストでなければなりません</translation>
    </message>
    <message>
        <source>(file)</source>
        <translation>（ファイル）</translation>
    </message>
</context>
<context>
    <name>SecretLifetime</name>
    <message>
        <source>days past: %1</source>
        <translation>%1日経過</translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>今日が最終日</translation>
    </message>
    <message>
        <source>days left: %1</source>
        <translation>残り%1日</translation>
    </message>
</context>
<context>
    <name>SecretLine</name>
    <message>
        <source>Show the secret</source>
        <translation>シークレットを表示</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>シークレットを非表示</translation>
    </message>
</context>
<context>
    <name>SecretReminder</name>
    <message>
        <source>The certificate&apos;s last day shows itself with the first poll.</source>
        <translation>証明書の最終日は、最初のポーリングでわかります。</translation>
    </message>
    <message>
        <source>No expiry date of the client secret is noted.</source>
        <translation>クライアントシークレットの有効期限が記録されていません。</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>証明書の有効期限が%1に切れました。</translation>
    </message>
    <message>
        <source>By the noted date, the client secret expired on %1.</source>
        <translation>記録された日付によると、クライアントシークレットの有効期限が%1に切れました。</translation>
    </message>
    <message>
        <source>The certificate expires today.</source>
        <translation>証明書の有効期限は今日までです。</translation>
    </message>
    <message>
        <source>The client secret expires today.</source>
        <translation>クライアントシークレットの有効期限は今日までです。</translation>
    </message>
    <message numerus="yes">
        <source>The certificate expires in %n day(s), on %1.</source>
        <translation>
            <numerusform>証明書の有効期限まであと%n日です（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The client secret expires in %n day(s), on %1.</source>
        <translation>
            <numerusform>クライアントシークレットの有効期限まであと%n日です（%1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificate: expired</source>
        <translation>証明書: 期限切れ</translation>
    </message>
    <message>
        <source>Secret: expired</source>
        <translation>シークレット: 期限切れ</translation>
    </message>
    <message numerus="yes">
        <source>Certificate: %n day(s) left</source>
        <translation>
            <numerusform>証明書: 残り%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Secret: %n day(s) left</source>
        <translation>
            <numerusform>シークレット: 残り%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the certificate…</source>
        <translation>証明書を置き換え…</translation>
    </message>
    <message>
        <source>Replace the secret…</source>
        <translation>シークレットを置き換え…</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>memory, for this session only</source>
        <translation>メモリ（このセッションのみ）</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>device by device</source>
        <translation>デバイスごと</translation>
    </message>
    <message>
        <source>in bulk</source>
        <translation>一括</translation>
    </message>
    <message>
        <source>bulk list</source>
        <translation>一括の一覧</translation>
    </message>
    <message>
        <source>from export files</source>
        <translation>エクスポートファイル</translation>
    </message>
    <message>
        <source>export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>by changes</source>
        <translation>変更分</translation>
    </message>
    <message>
        <source>one call a device</source>
        <translation>デバイスごとの呼び出し</translation>
    </message>
    <message>
        <source>One call a device</source>
        <translation>デバイスごとの呼び出し</translation>
    </message>
    <message>
        <source>bulk pages</source>
        <translation>一括ページ</translation>
    </message>
    <message>
        <source>Bulk pages</source>
        <translation>一括ページ</translation>
    </message>
    <message>
        <source>export files</source>
        <translation>エクスポートファイル</translation>
    </message>
    <message>
        <source>Export files</source>
        <translation>エクスポートファイル</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Automatic: what finishes soonest</source>
        <translation>自動: 最も早く終わるもの</translation>
    </message>
    <message>
        <source>None: no licence for them</source>
        <translation>なし: ライセンスなし</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>is damaged: %1</source>
        <translation>破損しています: %1</translation>
    </message>
    <message>
        <source>the cycle was never begun</source>
        <translation>サイクルが開始されていません</translation>
    </message>
    <message>
        <source>holds no cycle of &quot;%1&quot;; poll it first</source>
        <translation>「%1」のサイクルがありません。先にポーリングしてください</translation>
    </message>
    <message>
        <source>vulnerability records could not be kept on their way: %1</source>
        <translation>脆弱性レコードを途中で保管できませんでした: %1</translation>
    </message>
    <message>
        <source>was removed while it was made</source>
        <translation>作成中に削除されました</translation>
    </message>
    <message>
        <source>the cycle was not stored</source>
        <translation>サイクルが保存されませんでした</translation>
    </message>
    <message>
        <source>is a database, but not one of Trustgauge</source>
        <translation>データベースですが、Trustgaugeのものではありません</translation>
    </message>
    <message>
        <source>was written by a newer version of Trustgauge (schema %1, known %2)</source>
        <translation>より新しいバージョンのTrustgaugeで書き込まれています（スキーマ%1、対応は%2まで）</translation>
    </message>
    <message>
        <source>was written again and again while it was read</source>
        <translation>読み取り中に繰り返し書き込まれました</translation>
    </message>
    <message>
        <source>the tenant&apos;s row was not made</source>
        <translation>テナントの行が作成されませんでした</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>開けません: %1</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>作成できません: %1</translation>
    </message>
    <message>
        <source>is a link, and such are not followed beside a store; remove it</source>
        <translation>リンクです。ストアと同じ場所にあるリンクはたどりません。削除してください</translation>
    </message>
    <message>
        <source>is no regular file, and lies in the place of the store&apos;s log; remove it</source>
        <translation>ストアのログの場所に、通常ファイル以外のものがあります。削除してください</translation>
    </message>
    <message>
        <source>is not there, but what was last written to it is (&quot;%1&quot;): put the store back beside it</source>
        <translation>見つかりませんが、最後に書き込まれた内容（「%1」）は残っています。ストアを同じ場所に戻してください</translation>
    </message>
    <message>
        <source>there is no such store; poll a tenant first</source>
        <translation>該当するストアがありません。先にテナントをポーリングしてください</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>書き込めません: %1</translation>
    </message>
    <message>
        <source>cannot be written: its folder must take files beside it (%1)</source>
        <translation>書き込めません。同じフォルダーにほかのファイルを作成できる必要があります（%1）</translation>
    </message>
    <message>
        <source>the store cannot be copied to be read: %1</source>
        <translation>読み取り用にストアをコピーできません: %1</translation>
    </message>
    <message>
        <source>cannot be locked: %1</source>
        <translation>ロックできません: %1</translation>
    </message>
    <message>
        <source>holds vulnerability records that cannot be read</source>
        <translation>読み取れない脆弱性レコードが含まれています</translation>
    </message>
    <message>
        <source>there is no memory to compress records</source>
        <translation>レコードを圧縮するメモリが足りません</translation>
    </message>
    <message>
        <source>the vulnerability records that were kept are others by now</source>
        <translation>保管されていた脆弱性レコードが変わっています</translation>
    </message>
    <message>
        <source>is damaged: the vulnerability records are not as they were stored</source>
        <translation>破損しています。脆弱性レコードが保存時と異なります</translation>
    </message>
    <message>
        <source>the newest cycle of &quot;%1&quot; is not there any more</source>
        <translation>「%1」の最新のサイクルがなくなっています</translation>
    </message>
    <message>
        <source>the cycle of %1</source>
        <translation>%1のサイクル</translation>
    </message>
    <message>
        <source>%1 has no readable &quot;%2&quot;</source>
        <translation>%1に読み取れる「%2」がありません</translation>
    </message>
    <message>
        <source>a cycle</source>
        <translation>あるサイクル</translation>
    </message>
    <message>
        <source>%1 has an unreadable profile</source>
        <translation>%1のプロファイルを読み取れません</translation>
    </message>
    <message>
        <source>%1 is not as it was stored</source>
        <translation>%1が保存時と異なります</translation>
    </message>
    <message>
        <source>a cycle of &quot;%1&quot; has no readable &quot;%2&quot;</source>
        <translation>「%1」のあるサイクルに読み取れる「%2」がありません</translation>
    </message>
    <message>
        <source>the device &quot;%1&quot; is not as it was stored</source>
        <translation>デバイス「%1」が保存時と異なります</translation>
    </message>
    <message>
        <source>the rows of a device are there twice, or by half</source>
        <translation>デバイスの行が重複しているか、一部しかありません</translation>
    </message>
    <message>
        <source>what was written was not read back</source>
        <translation>書き込んだ内容と読み取った内容が一致しません</translation>
    </message>
    <message>
        <source>its table &quot;%1&quot; is missing</source>
        <translation>テーブル「%1」がありません</translation>
    </message>
    <message>
        <source>its table &quot;%1&quot; lacks the column &quot;%2&quot;, or has another in its place</source>
        <translation>テーブル「%1」に列「%2」がないか、別の列になっています</translation>
    </message>
    <message>
        <source>it holds a %1 of somebody else, &quot;%2&quot;</source>
        <translation>ほかの用途の%1「%2」が含まれています</translation>
    </message>
    <message>
        <source>is damaged, or no store: the database says: %1</source>
        <translation>破損しているか、ストアではありません。データベースの報告: %1</translation>
    </message>
    <message>
        <source>the database says: %1</source>
        <translation>データベースの報告: %1</translation>
    </message>
    <message>
        <source>is damaged: it is shorter than it should be</source>
        <translation>破損しています。本来のサイズより小さくなっています</translation>
    </message>
    <message>
        <source>the database says: %1 (%2); make room on its disk and try again, nothing that was stored before is lost</source>
        <translation>データベースの報告: %1（%2）。ディスクの空き領域を増やしてからやり直してください。保存済みの内容は失われていません</translation>
    </message>
    <message>
        <source>the database says: %1 (%2)</source>
        <translation>データベースの報告: %1（%2）</translation>
    </message>
    <message>
        <source>it says to have the schema version %1, which there never was</source>
        <translation>存在しないスキーマバージョン%1が記録されています</translation>
    </message>
    <message>
        <source>%1 could be read by every user of this computer; it is its owner&apos;s alone now, and so is what lies beside it.</source>
        <translation>%1は、このコンピューターのすべてのユーザーが読み取れる状態でした。同じ場所のファイルも含め、所有者だけが使用できるようにしました。</translation>
    </message>
    <message>
        <source>a tenant that it holds cycles of is not there any more</source>
        <translation>サイクルが残っているテナントがなくなっています</translation>
    </message>
    <message>
        <source>is a link that leads nowhere</source>
        <translation>リンク先のないリンクです</translation>
    </message>
    <message>
        <source>is a folder, not a database</source>
        <translation>データベースではなくフォルダーです</translation>
    </message>
    <message>
        <source>is no regular file</source>
        <translation>通常ファイルではありません</translation>
    </message>
    <message>
        <source>is damaged: it is empty, which a store never is</source>
        <translation>破損しています。空ですが、ストアが空になることはありません</translation>
    </message>
    <message>
        <source>is damaged, or no store: it is too short for a database</source>
        <translation>破損しているか、ストアではありません。データベースとしては小さすぎます</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>別のプログラム</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1（プロセス%2）</translation>
    </message>
    <message>
        <source>is shown by %1 already</source>
        <translation>すでに%1が表示しています</translation>
    </message>
    <message>
        <source>is polled on schedule by %1 already</source>
        <translation>すでに%1がスケジュールに従ってポーリングしています</translation>
    </message>
    <message>
        <source>is being polled by %1</source>
        <translation>%1がポーリング中です</translation>
    </message>
    <message>
        <source>is being published by %1</source>
        <translation>%1が配信中です</translation>
    </message>
    <message>
        <source>a kept answer about vulnerabilities is not as it was stored; &apos;poll --fresh&apos; asks for it anew</source>
        <translation>保管されていた脆弱性の応答が保存時と異なります。「poll --fresh」で取得し直せます</translation>
    </message>
    <message>
        <source>the vulnerability records are not as they were stored; &apos;poll --fresh&apos; asks for them anew</source>
        <translation>脆弱性レコードが保存時と異なります。「poll --fresh」で取得し直せます</translation>
    </message>
    <message numerus="yes">
        <source>%1 stored %n device(s), and holds %2 now</source>
        <translation>
            <numerusform>%1ではデバイス%n台が保存されましたが、現在は%2台です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were waiting to be published, and there are %1 now</source>
        <translation>
            <numerusform>配信待ちのレコードは%n件でしたが、現在は%1件です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) were kept as published, and there are %1 now</source>
        <translation>
            <numerusform>配信済みとして保管されたレコードは%n件でしたが、現在は%1件です</numerusform>
        </translation>
    </message>
    <message>
        <source>no cycle of &quot;%1&quot; has had this device</source>
        <translation>「%1」のどのサイクルにもこのデバイスはありません</translation>
    </message>
    <message>
        <source>was stopped</source>
        <translation>停止されました</translation>
    </message>
    <message>
        <source>exists already; a backup never replaces a file</source>
        <translation>すでに存在します。バックアップで既存のファイルが置き換えられることはありません</translation>
    </message>
    <message>
        <source>its pages are damaged: %1</source>
        <translation>ページが破損しています: %1</translation>
    </message>
    <message>
        <source>records of &quot;%1&quot; to be published are not there any more</source>
        <translation>「%1」の配信対象のレコードがなくなっています</translation>
    </message>
    <message>
        <source>how long its cycles are kept is not there any more</source>
        <translation>サイクルの保存期間の設定がなくなっています</translation>
    </message>
    <message>
        <source>%1; not everything of &quot;%2&quot; can be read any more</source>
        <translation>%1。「%2」の一部を読み取れなくなっています</translation>
    </message>
    <message>
        <source>is being thinned by %1</source>
        <translation>%1が間引き中です</translation>
    </message>
    <message>
        <source>the alerts of device &quot;%1&quot; are not as they were stored</source>
        <translation>デバイス「%1」のアラートが保存時と異なります</translation>
    </message>
    <message>
        <source>the profile&apos;s row was not made</source>
        <translation>プロファイルの行が作成されませんでした</translation>
    </message>
    <message>
        <source>is a file, which has no users of its own; rights are given on a server</source>
        <translation>ファイルには独自のユーザーがありません。権限はサーバーで付与します</translation>
    </message>
    <message>
        <source>its server has no user &quot;%1&quot;; make it first (CREATE ROLE .. LOGIN)</source>
        <translation>サーバーにユーザー「%1」がありません。先に作成してください（CREATE ROLE .. LOGIN）</translation>
    </message>
    <message>
        <source>holds no tenant &quot;%1&quot;</source>
        <translation>テナント「%1」がありません</translation>
    </message>
    <message>
        <source>the server cannot be reached: %1</source>
        <translation>サーバーに接続できません: %1</translation>
    </message>
    <message>
        <source>the connection to the server was lost: %1</source>
        <translation>サーバーとの接続が切れました: %1</translation>
    </message>
    <message>
        <source>the server&apos;s user lacks a right: %1</source>
        <translation>サーバーのユーザーに権限がありません: %1</translation>
    </message>
    <message>
        <source>the disk of the server is full: %1; nothing that was stored before is lost</source>
        <translation>サーバーのディスクがいっぱいです: %1。保存済みの内容は失われていません</translation>
    </message>
    <message>
        <source>the server is overloaded: %1</source>
        <translation>サーバーが過負荷です: %1</translation>
    </message>
    <message>
        <source>the server says: %1</source>
        <translation>サーバーの報告: %1</translation>
    </message>
    <message>
        <source>is damaged, or no store: the server says: %1</source>
        <translation>破損しているか、ストアではありません。サーバーの報告: %1</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3, since %4)</source>
        <translation>%1（プロセス%2、%3、%4から）</translation>
    </message>
    <message>
        <source>is no URI of a PostgreSQL server, such as postgresql://USER@HOST/DATABASE?sslmode=verify-full</source>
        <translation>postgresql://USER@HOST/DATABASE?sslmode=verify-fullのようなPostgreSQLサーバーのURIではありません</translation>
    </message>
    <message>
        <source>has a password in it, where others can read it; give it in TRUSTGAUGE_STORE_PASSWORD, or in the file that PGPASSFILE names</source>
        <translation>ほかの人が読み取れる場所にパスワードが含まれています。TRUSTGAUGE_STORE_PASSWORD、またはPGPASSFILEで指定されたファイルで指定してください</translation>
    </message>
    <message>
        <source>must name the server&apos;s host and the database itself</source>
        <translation>サーバーのホストとデータベースを指定する必要があります</translation>
    </message>
    <message>
        <source>could be reached in plain text on another host (%1); add sslmode=verify-full and, for an authority of your own, sslrootcert=FILE</source>
        <translation>別のホスト（%1）に平文で接続する可能性があります。sslmode=verify-fullを追加し、独自の証明機関の場合はsslrootcert=FILEも追加してください</translation>
    </message>
    <message>
        <source>is on a server older than PostgreSQL 13</source>
        <translation>PostgreSQL 13より古いサーバーにあります</translation>
    </message>
    <message>
        <source>is in a database whose encoding is not UTF8</source>
        <translation>エンコードがUTF8ではないデータベースにあります</translation>
    </message>
    <message>
        <source>lies on a server; back it up with the server&apos;s own tools, such as &apos;pg_dump --schema=trustgauge&apos;</source>
        <translation>サーバーにあります。「pg_dump --schema=trustgauge」など、サーバーのツールでバックアップしてください</translation>
    </message>
    <message>
        <source>the rows of &quot;%1&quot; were not written as they were read</source>
        <translation>「%1」の行が、読み取った内容のとおりに書き込まれませんでした</translation>
    </message>
    <message>
        <source>holds tenants already; a copy never replaces a store</source>
        <translation>すでにテナントが含まれています。コピーで既存のストアが置き換えられることはありません</translation>
    </message>
    <message>
        <source>exists already; a copy never replaces a store</source>
        <translation>すでに存在します。コピーで既存のストアが置き換えられることはありません</translation>
    </message>
    <message>
        <source>%1; the tenants with their history were copied, but not all profiles and policies</source>
        <translation>%1。テナントとその履歴はコピーされましたが、プロファイルとポリシーの一部はコピーされていません</translation>
    </message>
    <message>
        <source>is no longer there</source>
        <translation>なくなっています</translation>
    </message>
    <message>
        <source>the server does not answer</source>
        <translation>サーバーが応答しません</translation>
    </message>
    <message>
        <source>the server refused the sign-in: %1. Check the user in the URI, and give the password in TRUSTGAUGE_STORE_PASSWORD, in the file that PGPASSFILE names, or in the keychain</source>
        <translation>サーバーがサインインを拒否しました: %1。URIのユーザーを確認し、TRUSTGAUGE_STORE_PASSWORD、PGPASSFILEで指定されたファイル、またはキーチェーンでパスワードを指定してください</translation>
    </message>
    <message>
        <source>the server undid the transaction at its end; nothing of it was stored</source>
        <translation>サーバーがトランザクションを最後に取り消しました。何も保存されていません</translation>
    </message>
    <message>
        <source>has a character in it that must be percent-encoded in a URI, or a password, which does not belong there</source>
        <translation>URIではパーセントエンコードが必要な文字、または含めてはならないパスワードが含まれています</translation>
    </message>
    <message>
        <source>how long cycles are kept holds for all tenants, so only a user who may work on all of them may change it</source>
        <translation>サイクルの保存期間はすべてのテナントに適用されるため、すべてのテナントを操作できるユーザーだけが変更できます</translation>
    </message>
    <message>
        <source>the connection that kept other programs away was lost, and another one may be at work by now; so what this program was about to store was not stored</source>
        <translation>ほかのプログラムを締め出していた接続が切れ、別のプログラムが作業を始めている可能性があります。そのため、このプログラムが保存しようとした内容は保存されませんでした</translation>
    </message>
    <message>
        <source>only the user who made this store can give rights to it</source>
        <translation>このストアの権限を付与できるのは、ストアを作成したユーザーだけです</translation>
    </message>
    <message>
        <source>the server&apos;s user has no right to this store; the user who made it gives rights, with &apos;store grant&apos;</source>
        <translation>サーバーのユーザーには、このストアに対する権限がありません。ストアを作成したユーザーが「store grant」で権限を付与します</translation>
    </message>
</context>
<context>
    <name>StoreTrial</name>
    <message>
        <source>on this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>%1, port %2, answers</source>
        <translation>%1、ポート%2、応答あり</translation>
    </message>
    <message>
        <source>Check the host&apos;s name and port, whether the server listens to the network (listen_addresses), and the firewalls on the way.</source>
        <translation>ホストの名前とポート、サーバーがネットワークで待ち受けているか（listen_addresses）、経路上のファイアウォールを確認してください。</translation>
    </message>
    <message>
        <source>as %1, to the database %2</source>
        <translation>%1として、データベース%2</translation>
    </message>
    <message>
        <source>agreed on, or not needed</source>
        <translation>ネゴシエーション成功、または不要</translation>
    </message>
    <message>
        <source>The server is starting or ending; try again soon.</source>
        <translation>サーバーは起動中または終了中です。しばらくしてからやり直してください。</translation>
    </message>
    <message>
        <source>Give the user&apos;s password.</source>
        <translation>ユーザーのパスワードを指定してください。</translation>
    </message>
    <message>
        <source>Check the user&apos;s name and password.</source>
        <translation>ユーザーの名前とパスワードを確認してください。</translation>
    </message>
    <message>
        <source>Whoever keeps the server must have made the user and the database, and let the user in from this computer (pg_hba.conf).</source>
        <translation>サーバーの管理者がユーザーとデータベースを作成し、このコンピューターからの接続をユーザーに許可している必要があります（pg_hba.conf）。</translation>
    </message>
    <message>
        <source>Start the server, or check the folder of its socket.</source>
        <translation>サーバーを起動するか、ソケットのフォルダーを確認してください。</translation>
    </message>
    <message>
        <source>The server must speak TLS (ssl = on), under the host name that the URI has. Of an authority of your own, name the certificate&apos;s file in the URI: sslrootcert=FILE.</source>
        <translation>サーバーは、URIのホスト名でTLSに対応している必要があります（ssl = on）。独自の証明機関の場合は、証明書のファイルをURIに指定してください: sslrootcert=FILE。</translation>
    </message>
    <message>
        <source>not in use: it stays on this computer</source>
        <translation>不使用: このコンピューター内のみ</translation>
    </message>
    <message>
        <source>may make the store</source>
        <translation>ストアを作成可能</translation>
    </message>
    <message>
        <source>the database has no store, and %1 may not make one</source>
        <translation>データベースにストアがなく、%1には作成の権限がありません</translation>
    </message>
    <message>
        <source>Let the owner of the database make it: the first poll into it does so.</source>
        <translation>データベースの所有者に作成してもらってください。所有者が最初にポーリングしたときに作成されます。</translation>
    </message>
    <message>
        <source>%1 may not use the store</source>
        <translation>%1にはストアを使用する権限がありません</translation>
    </message>
    <message>
        <source>Let whoever keeps the store run: trustgauge-cli store grant reader %1 --store URI</source>
        <translation>ストアの管理者に次のコマンドを実行してもらってください: trustgauge-cli store grant reader %1 --store URI</translation>
    </message>
    <message>
        <source>operator: look, tune, poll and publish</source>
        <translation>オペレーター: 表示、チューニング、ポーリング、配信</translation>
    </message>
    <message>
        <source>reader: look, export and tune</source>
        <translation>閲覧者: 表示、エクスポート、チューニング</translation>
    </message>
    <message>
        <source>the server is older than PostgreSQL 13</source>
        <translation>サーバーがPostgreSQL 13より古いバージョンです</translation>
    </message>
    <message>
        <source>Take a newer one.</source>
        <translation>より新しいサーバーを使用してください。</translation>
    </message>
    <message>
        <source>the encoding of the database is not UTF8</source>
        <translation>データベースのエンコードがUTF8ではありません</translation>
    </message>
    <message>
        <source>Make the database anew, with ENCODING &apos;UTF8&apos;.</source>
        <translation>ENCODING &apos;UTF8&apos;でデータベースを作成し直してください。</translation>
    </message>
    <message>
        <source>there is none yet; it is made when the store is opened</source>
        <translation>まだなし。ストアを開いたときに作成されます</translation>
    </message>
    <message>
        <source>schema %1, of a newer Trustgauge; this one knows %2</source>
        <translation>スキーマ%1はより新しいTrustgaugeのもの（このバージョンは%2まで対応）</translation>
    </message>
    <message>
        <source>Update Trustgauge on this computer.</source>
        <translation>このコンピューターのTrustgaugeを更新してください。</translation>
    </message>
    <message>
        <source>schema %1</source>
        <translation>スキーマ%1</translation>
    </message>
</context>
<context>
    <name>TableCopy</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>TenantChecks</name>
    <message>
        <source>Give the tenant a name.</source>
        <translation>テナントの名前を入力してください。</translation>
    </message>
    <message>
        <source>Enter the directory (tenant) id.</source>
        <translation>ディレクトリ（テナント）IDを入力してください。</translation>
    </message>
    <message>
        <source>Enter the application (client) id.</source>
        <translation>アプリケーション（クライアント）IDを入力してください。</translation>
    </message>
    <message>
        <source>Another tenant has this name.</source>
        <translation>この名前は別のテナントで使用されています。</translation>
    </message>
    <message>
        <source>This is the secret&apos;s ID, pasted instead of its value. The portal shows the value once, when the secret is created: copy that, or create a new one.</source>
        <translation>これはシークレットの値ではなくIDです。ポータルに値が表示されるのは作成時の一度だけです。その値をコピーするか、新しいシークレットを作成してください。</translation>
    </message>
    <message>
        <source>Enter the value of the client secret.</source>
        <translation>クライアントシークレットの値を入力してください。</translation>
    </message>
    <message>
        <source>The ids changed, so the secret must be given again.</source>
        <translation>IDが変更されたため、シークレットを入力し直す必要があります。</translation>
    </message>
    <message>
        <source>Enter the address of the REST proxy.</source>
        <translation>RESTプロキシのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter the proxy&apos;s user name to this password.</source>
        <translation>このパスワードに対応するプロキシのユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>A user name of a proxy cannot hold a colon.</source>
        <translation>プロキシのユーザー名にコロンは使用できません。</translation>
    </message>
    <message>
        <source>Choose the certificate with its private key.</source>
        <translation>秘密キー付きの証明書を選択してください。</translation>
    </message>
    <message>
        <source>This is a domain name. Enter the directory (tenant) id, a GUID: the Overview of Microsoft Entra ID shows it, and so does the app registration.</source>
        <translation>これはドメイン名です。ディレクトリ（テナント）ID（GUID）を入力してください。Microsoft Entra IDの「概要」とアプリの登録に表示されます。</translation>
    </message>
    <message>
        <source>Enter the secret without the quotation marks.</source>
        <translation>引用符なしでシークレットを入力してください。</translation>
    </message>
    <message>
        <source>This is not understood as a date. Choose it from the calendar, type it as 2030-01-31, or leave it empty.</source>
        <translation>日付として解釈できません。カレンダーから選択するか、2030-01-31の形式で入力するか、空のままにしてください。</translation>
    </message>
    <message>
        <source>Enter the user whose password it is.</source>
        <translation>このパスワードのユーザーを入力してください。</translation>
    </message>
    <message>
        <source>“%1” is this tenant already.</source>
        <translation>「%1」はすでにこのテナントです。</translation>
    </message>
</context>
<context>
    <name>TenantHealth</name>
    <message>
        <source>polling now</source>
        <translation>ポーリング中</translation>
    </message>
    <message>
        <source>polled by another program</source>
        <translation>別のプログラムがポーリング</translation>
    </message>
    <message>
        <source>last poll failed</source>
        <translation>前回のポーリングは失敗</translation>
    </message>
    <message>
        <source>last poll failed %1</source>
        <comment>age</comment>
        <translation>前回のポーリングは失敗（%1）</translation>
    </message>
    <message>
        <source>%1 cycle %2</source>
        <comment>state, age</comment>
        <translation>%2のサイクル（%1）</translation>
    </message>
    <message>
        <source>never polled</source>
        <translation>ポーリング履歴なし</translation>
    </message>
    <message>
        <source>The last poll failed. %1</source>
        <translation>前回のポーリングは失敗しました。%1</translation>
    </message>
    <message>
        <source>The poll of %1 failed. %2</source>
        <comment>time, reason</comment>
        <translation>%1のポーリングは失敗しました。%2</translation>
    </message>
    <message>
        <source>Shown is the last good cycle, of %1, %2.</source>
        <comment>time, age</comment>
        <translation>表示しているのは最後に成功したサイクル（%1、%2）です。</translation>
    </message>
    <message>
        <source>No device of this tenant has been read yet.</source>
        <translation>このテナントのデバイスはまだ読み取られていません。</translation>
    </message>
    <message>
        <source>Partial cycle of %1. %2</source>
        <comment>time, reason</comment>
        <translation>%1の不完全なサイクルです。%2</translation>
    </message>
    <message>
        <source>What is missing is unknown, not safe: scores may be too low. It is published only when you say so.</source>
        <translation>不足しているデータは不明であり、安全を意味しません。スコアが低すぎる可能性があります。指示した場合にのみ配信されます。</translation>
    </message>
</context>
<context>
    <name>TrayStatus</name>
    <message>
        <source>%1, next %2</source>
        <comment>tenant and last cycle, time</comment>
        <translation>%1、次回 %2</translation>
    </message>
    <message>
        <source>Trustgauge: polling is paused</source>
        <translation>Trustgauge: ポーリングを一時停止中</translation>
    </message>
    <message>
        <source>Trustgauge: the store cannot be used</source>
        <translation>Trustgauge: ストアを使用できません</translation>
    </message>
    <message>
        <source>Trustgauge: the list of tenants cannot be read</source>
        <translation>Trustgauge: テナントの一覧を読み取れません</translation>
    </message>
    <message>
        <source>Worst band of a device: %1</source>
        <translation>デバイスの最も悪い区分: %1</translation>
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
        <translation>Qt %1（ビルド時%2）</translation>
    </message>
    <message>
        <source>About Trustgauge</source>
        <translation>Trustgaugeのバージョン情報</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Zero-trust device risk scores for Microsoft Defender for Endpoint.</source>
        <translation>Microsoft Defender for Endpoint向けの、ゼロトラストのデバイスリスクスコア。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or any later one, without any warranty.</source>
        <translation>GNU General Public Licenseバージョン3以降に基づくフリーソフトウェアです。いかなる保証もありません。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ActionBars</name>
    <message>
        <source>Devices by action</source>
        <translation>アクション別のデバイス</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln device(s), %2</source>
        <comment>action; share</comment>
        <translation>
            <numerusform>%1: デバイス%Ln台、%2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; compared with %2</source>
        <comment>devices of an action; of the other policy</comment>
        <translation>%1（比較: %2）</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ActionsCard</name>
    <message>
        <source>Who meets which action</source>
        <translation>アクション別の対象デバイス</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>対数</translation>
    </message>
    <message>
        <source>Scale of the bars</source>
        <translation>棒の目盛り</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Devices by action as</source>
        <translation>アクション別デバイスの表示形式</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Devices by action</source>
        <translation>アクション別のデバイス</translation>
    </message>
    <message>
        <source>dashed: what it is compared with</source>
        <translation>破線: 比較対象</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ActivityPage</name>
    <message>
        <source>Cycles</source>
        <translation>サイクル</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示内容</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
</context>
<context>
    <name>Trustgauge::AlertSection</name>
    <message>
        <source>Ask</source>
        <translation>照会</translation>
    </message>
    <message>
        <source>Ask for the open alerts of this device</source>
        <translation>このデバイスの未解決のアラートを照会</translation>
    </message>
    <message>
        <source>Asks Defender for the alerts of this device that are not resolved. They are shown beside the score and do not count in it.</source>
        <translation>このデバイスの解決されていないアラートをDefenderに照会します。スコアの横に表示され、スコアには算入されません。</translation>
    </message>
    <message>
        <source>Open alerts</source>
        <translation>未解決のアラート</translation>
    </message>
    <message>
        <source>Open alerts of the device</source>
        <translation>デバイスの未解決のアラート</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>照会中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more could not be read.</source>
        <translation>
            <numerusform>ほか%Ln件を読み取れませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>None at %1.</source>
        <translation>%1時点ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln high</source>
        <extracomment>alerts of that severity</extracomment>
        <translation>
            <numerusform>高%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln medium</source>
        <translation>
            <numerusform>中%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln low</source>
        <translation>
            <numerusform>低%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at %1.</source>
        <extracomment>%1 is a time, %2 a list such as &quot;1 high, 2 low&quot;</extracomment>
        <translation>
            <numerusform>%1時点で%Ln件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln at %1 (%2).</source>
        <translation>
            <numerusform>%1時点で%Ln件（%2）。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::AlertTeller</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>Trustgauge::AllTenantsPage</name>
    <message>
        <source>Tenants</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>each under its own profile</source>
        <translation>それぞれ独自のプロファイルで評価</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>診断を実行</translation>
    </message>
    <message>
        <source>Poll all now</source>
        <translation>すべて今すぐポーリング</translation>
    </message>
    <message>
        <source>Worst devices</source>
        <translation>最も悪いデバイス</translation>
    </message>
    <message>
        <source>Worst devices of all tenants</source>
        <translation>全テナントの最も悪いデバイス</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>There is no tenant yet.</source>
        <translation>テナントはまだありません。</translation>
    </message>
    <message>
        <source>All tenants will stand here side by side, with their state and their worst devices.</source>
        <translation>ここには、すべてのテナントの状態と最も悪いデバイスが並べて表示されます。</translation>
    </message>
    <message>
        <source>of all tenants</source>
        <translation>全テナント</translation>
    </message>
    <message numerus="yes">
        <source>at least; %Ln tenant(s) lack data</source>
        <translation>
            <numerusform>以上（%Ln件のテナントでデータ不足）</numerusform>
        </translation>
    </message>
    <message>
        <source>none needs you</source>
        <translation>対応が必要なものなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) you</source>
        <translation>
            <numerusform>%Ln件は対応が必要</numerusform>
        </translation>
    </message>
    <message>
        <source>in no band</source>
        <translation>区分なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) with the highest scores</source>
        <translation>
            <numerusform>スコアが最も高いデバイス%Ln台</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter the devices of all tenants</source>
        <translation>全テナントのデバイスをフィルター</translation>
    </message>
    <message>
        <source>Filter the devices of all tenants, for example %1</source>
        <translation>全テナントのデバイスをフィルター（例: %1）</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Writes the tenants with their counts as a CSV file</source>
        <translation>テナントとその件数をCSVファイルに書き込みます</translation>
    </message>
    <message>
        <source>Export the tenants as CSV</source>
        <translation>テナントをCSVでエクスポート</translation>
    </message>
    <message>
        <source>none matches</source>
        <translation>一致なし</translation>
    </message>
    <message>
        <source>that match</source>
        <translation>一致</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>デバイス%Ln台</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the tenants</source>
        <translation>テナントのエクスポート</translation>
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
        <translation>%1を書き込みました。</translation>
    </message>
    <message>
        <source>%1 rows were written to %2.</source>
        <translation>%1行を%2に書き込みました。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::AppliedNotes</name>
    <message>
        <source>Preview publishing</source>
        <translation>配信をプレビュー</translation>
    </message>
    <message>
        <source>Preview publishing of %1</source>
        <comment>tenant</comment>
        <translation>%1の配信をプレビュー</translation>
    </message>
    <message>
        <source>Opens Publishing: what would be sent, the brake, and the button that sends it</source>
        <translation>「配信」を開きます。送信される内容、ブレーキ、送信ボタンがあります</translation>
    </message>
    <message>
        <source>Nothing goes out: it has no publishing target.</source>
        <translation>送信されません。配信先がありません。</translation>
    </message>
    <message>
        <source>Nothing goes out: the demo is never published to another computer.</source>
        <translation>送信されません。デモは別のコンピューターに配信されません。</translation>
    </message>
    <message>
        <source>Looking what has gone out…</source>
        <translation>送信済みの内容を確認中…</translation>
    </message>
    <message>
        <source>Nothing has gone out yet: poll the tenant first.</source>
        <translation>まだ何も送信されていません。先にテナントをポーリングしてください。</translation>
    </message>
    <message>
        <source>What has gone out last was scored with it already.</source>
        <translation>最後に送信された内容は、すでにこのプロファイルで評価されています。</translation>
    </message>
    <message>
        <source>The new scores are not out yet: what went out last was scored with another profile.</source>
        <translation>新しいスコアはまだ送信されていません。最後に送信された内容は別のプロファイルで評価されています。</translation>
    </message>
    <message>
        <source>The new scores are not out yet: the newest cycle was not published.</source>
        <translation>新しいスコアはまだ送信されていません。最新のサイクルは配信されていません。</translation>
    </message>
    <message>
        <source>More devices change band, or are missing, than the brake of %1 allows.</source>
        <translation>区分が変わるか見当たらないデバイスの数が、ブレーキの%1を超えています。</translation>
    </message>
    <message>
        <source>That cycle is partial, so it goes out only when you say so.</source>
        <translation>そのサイクルは不完全なため、指示した場合にのみ送信されます。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ApplyDialog</name>
    <message>
        <source>Use a profile</source>
        <translation>プロファイルの使用</translation>
    </message>
    <message>
        <source>Tenants, and what the profile would do to each</source>
        <translation>テナントと、プロファイルを適用した場合の変化</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>すべてのテナント</translation>
    </message>
    <message>
        <source>Tenants that are counted</source>
        <translation>集計済みのテナント</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Score tenants with “%1”?</source>
        <translation>「%1」でテナントを評価しますか？</translation>
    </message>
    <message>
        <source>The bands of each tenant&apos;s newest cycle are shown as they would be, and in brackets how they change. Hash of the profile: %1. Nothing is published by this.</source>
        <translation>各テナントの最新のサイクルについて、適用後の区分と、括弧内にその変化を示します。プロファイルのハッシュ: %1。この操作では何も配信されません。</translation>
    </message>
    <message numerus="yes">
        <source>Counted for %1 of %Ln tenant(s)…</source>
        <translation>
            <numerusform>%Ln件のテナント中%1件を集計済み…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) of the chosen tenants change band.</source>
        <translation>
            <numerusform>選択したテナントのデバイス%Ln台の区分が変わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use for %Ln tenant(s)</source>
        <translation>
            <numerusform>%Ln件のテナントで使用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tenant, its former profile</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Give each tenant its former profile back</source>
        <translation>各テナントのプロファイルを以前のものに戻します</translation>
    </message>
    <message>
        <source>Other tenants…</source>
        <translation>ほかのテナント…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is in use for %Ln tenant(s).</source>
        <translation>
            <numerusform>「%1」は%Ln件のテナントで使用中です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::ApplyModel</name>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Change band</source>
        <translation>区分変更</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>devices, change</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>uses it already</source>
        <translation>すでに使用中</translation>
    </message>
    <message>
        <source>never polled</source>
        <translation>ポーリング履歴なし</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>集計中…</translation>
    </message>
</context>
<context>
    <name>Trustgauge::AsOfLine</name>
    <message>
        <source>As of %1, as scored then with %2 %3. Only to be read; everything else goes on with the newest cycle.</source>
        <comment>time, name of a profile, hash</comment>
        <translation>%1時点の内容を、当時の%2 %3による評価で表示しています。読み取り専用です。ほかの機能は最新のサイクルを使用します。</translation>
    </message>
    <message>
        <source>That cycle cannot be shown: %1</source>
        <translation>そのサイクルを表示できません: %1</translation>
    </message>
    <message>
        <source>Reading that cycle…</source>
        <translation>サイクルを読み取り中…</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>現在に戻る</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Trustgauge::Background</name>
    <message>
        <source>Poll all tenants now</source>
        <translation>すべてのテナントを今すぐポーリング</translation>
    </message>
    <message>
        <source>Pause polling</source>
        <translation>ポーリングを一時停止</translation>
    </message>
    <message>
        <source>Resume polling</source>
        <translation>ポーリングを再開</translation>
    </message>
    <message>
        <source>Ask again when the window is closed</source>
        <translation>ウィンドウを閉じるときに再び確認</translation>
    </message>
    <message>
        <source>Open Trustgauge</source>
        <translation>Trustgaugeを開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Trustgauge goes on polling</source>
        <translation>Trustgaugeはポーリングを続けます</translation>
    </message>
    <message>
        <source>The window is closed; Trustgauge stays here in the tray. Its menu ends it.</source>
        <translation>ウィンドウを閉じても、Trustgaugeは通知領域に残ります。終了するにはメニューを使用してください。</translation>
    </message>
    <message>
        <source>Close Trustgauge</source>
        <translation>Trustgaugeを閉じる</translation>
    </message>
    <message>
        <source>Go on polling?</source>
        <translation>ポーリングを続けますか？</translation>
    </message>
    <message>
        <source>This desktop has no tray to stay in. Minimised, Trustgauge goes on polling on schedule; when it ends, nothing is polled or published until it is started again.</source>
        <translation>このデスクトップには通知領域がありません。最小化すると、Trustgaugeはスケジュールどおりにポーリングを続けます。終了すると、次に起動するまでポーリングも配信も行われません。</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>今後確認しない</translation>
    </message>
    <message>
        <source>Keep running, minimised</source>
        <translation>最小化して続行</translation>
    </message>
</context>
<context>
    <name>Trustgauge::BandChart</name>
    <message>
        <source>Devices by band</source>
        <translation>区分別のデバイス</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2): %Ln device(s)</source>
        <translation>
            <numerusform>%1（%2）: デバイス%Ln台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln device(s)</source>
        <translation>
            <numerusform>%1: デバイス%Ln台</numerusform>
        </translation>
    </message>
    <message>
        <source>no band</source>
        <translation>区分なし</translation>
    </message>
    <message>
        <source>%1, %2; before: %3, %4</source>
        <comment>devices, share; devices before, share before</comment>
        <translation>%1、%2（変更前: %3、%4）</translation>
    </message>
    <message>
        <source>%1, %2; at worst: %3, %4</source>
        <comment>devices, share; devices at worst, share at worst</comment>
        <translation>%1、%2（最悪の場合: %3、%4）</translation>
    </message>
</context>
<context>
    <name>Trustgauge::BandLegend</name>
    <message>
        <source>Bands shown in the chart</source>
        <translation>グラフに表示する区分</translation>
    </message>
</context>
<context>
    <name>Trustgauge::BarChart</name>
    <message>
        <source>Save the chart…</source>
        <translation>グラフを保存…</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>Trustgauge::BreakdownPanel</name>
    <message>
        <source>Breakdown of the selected device</source>
        <translation>選択したデバイスの内訳</translation>
    </message>
    <message>
        <source>Select a device to see why it has its score.</source>
        <translation>デバイスを選択すると、スコアの理由が表示されます。</translation>
    </message>
    <message>
        <source>Score %1 (%2)</source>
        <translation>スコア%1（%2）</translation>
    </message>
    <message>
        <source>Unknown, so not judged: %1.</source>
        <translation>不明なため判定されていない項目: %1。</translation>
    </message>
    <message>
        <source>Cheapest change to the next band</source>
        <translation>次の区分に進むための最小の変更</translation>
    </message>
    <message>
        <source>Since the cycle before</source>
        <translation>前のサイクルから</translation>
    </message>
    <message>
        <source>completeness %1</source>
        <translation>充足率%1</translation>
    </message>
    <message>
        <source>Insufficient data: only %1 of the points can be judged, below the floor of %2. Unknown: %3.</source>
        <translation>データ不足: 判定できる点は%1だけで、下限の%2を下回っています。不明: %3。</translation>
    </message>
    <message>
        <source>Raw JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Asks Defender for the record of this device, and shows it as it comes.</source>
        <translation>このデバイスのレコードをDefenderに照会し、そのまま表示します。</translation>
    </message>
    <message>
        <source>Open in portal</source>
        <translation>ポータルで開く</translation>
    </message>
    <message>
        <source>Opens the device&apos;s page in the Defender portal, in the browser.</source>
        <translation>ブラウザーで、Defenderポータルのデバイスのページを開きます。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>score, band</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Cheapest change to the next band under the edited profile</source>
        <translation>編集中のプロファイルで次の区分に進むための最小の変更</translation>
    </message>
</context>
<context>
    <name>Trustgauge::BudgetCard</name>
    <message>
        <source>Limits of the API</source>
        <translation>APIの制限</translation>
    </message>
    <message>
        <source>Show the calls of the last hour</source>
        <translation>直近1時間の呼び出しを表示</translation>
    </message>
    <message>
        <source>Endpoint of which the calls are shown</source>
        <translation>呼び出しを表示するエンドポイント</translation>
    </message>
    <message>
        <source>Each endpoint has limits of its own</source>
        <translation>制限はエンドポイントごと</translation>
    </message>
    <message>
        <source>Minute from</source>
        <translation>開始（分）</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Left of the minute</source>
        <translation>1分間の残り</translation>
    </message>
    <message>
        <source>Calls of the hour</source>
        <translation>1時間の呼び出し</translation>
    </message>
    <message>
        <source>Calls in each minute of the last hour</source>
        <translation>直近1時間の1分ごとの呼び出し</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>未照会</translation>
    </message>
    <message>
        <source>left: %1 of %2 this minute, %3 of %4 this hour</source>
        <translation>残り: この1分間は%2回中%1回、この1時間は%4回中%3回</translation>
    </message>
    <message>
        <source>this service has no limits</source>
        <translation>このサービスに制限はありません</translation>
    </message>
</context>
<context>
    <name>Trustgauge::BundleDialog</name>
    <message>
        <source>Support bundle</source>
        <translation>サポートバンドル</translation>
    </message>
    <message>
        <source>Text of the support bundle</source>
        <translation>サポートバンドルのテキスト</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>This is everything that will be saved. Secrets and tokens are taken out; names of devices and people, addresses and hosts of your own are replaced by pseudonyms.</source>
        <translation>保存される内容はこれですべてです。シークレットとトークンは取り除かれ、デバイスや人の名前、アドレス、独自のホストは仮名に置き換えられています。</translation>
    </message>
    <message>
        <source>Save the support bundle</source>
        <translation>サポートバンドルの保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CallChart</name>
    <message>
        <source>Calls in each minute of the last hour</source>
        <translation>直近1時間の1分ごとの呼び出し</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s) in the last hour</source>
        <translation>
            <numerusform>直近1時間の呼び出し%Ln回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %Ln call(s)</source>
        <extracomment>of a minute: %1 and %2 are times of day</extracomment>
        <translation>
            <numerusform>%1～%2: 呼び出し%Ln回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, of %2 that a minute allows</source>
        <translation>%1（1分間の上限は%2）</translation>
    </message>
    <message>
        <source>Calls per minute</source>
        <translation>1分あたりの呼び出し</translation>
    </message>
    <message>
        <source>limit of a minute</source>
        <translation>1分間の上限</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CallModel</name>
    <message>
        <source>Endpoint</source>
        <translation>エンドポイント</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>呼び出し</translation>
    </message>
    <message>
        <source>Mean time</source>
        <translation>平均時間</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最終</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1ミリ秒</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CallsPart</name>
    <message>
        <source>Filter the calls</source>
        <translation>呼び出しをフィルター</translation>
    </message>
    <message>
        <source>Filter by endpoint or result</source>
        <translation>エンドポイントまたは結果でフィルター</translation>
    </message>
    <message>
        <source>Copies the rows that are shown. None holds a secret.</source>
        <translation>表示されている行をコピーします。シークレットは含まれません。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Calls of this program</source>
        <translation>このプログラムの呼び出し</translation>
    </message>
    <message>
        <source>none since the start; a poll or the doctor makes some</source>
        <translation>起動後なし。ポーリングまたは診断で呼び出されます</translation>
    </message>
    <message>
        <source>%1 since the start, of all tenants</source>
        <comment>calls</comment>
        <translation>起動後%1（全テナント）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>呼び出し%Ln回</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::CellFilterActions</name>
    <message>
        <source>Filter by this cell</source>
        <translation>このセルでフィルター</translation>
    </message>
    <message>
        <source>Leave out what is like this cell</source>
        <translation>このセルと同じものを除外</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CertificateField</name>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Take certificate and private key from a PEM file</source>
        <translation>PEMファイルから証明書と秘密キーを読み込みます</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Take certificate and private key, as PEM text, from the clipboard</source>
        <translation>クリップボードから証明書と秘密キーをPEMテキストとして取り込みます</translation>
    </message>
    <message>
        <source>None chosen: a PEM text of the certificate with its private key.</source>
        <translation>未選択: 証明書と秘密キーのPEMテキスト。</translation>
    </message>
    <message>
        <source>Certificate and private key</source>
        <translation>証明書と秘密キー</translation>
    </message>
    <message>
        <source>PEM text (*.pem *.key *.crt)</source>
        <translation>PEMテキスト (*.pem *.key *.crt)</translation>
    </message>
    <message>
        <source>Certificate “%1”, thumbprint %2, valid from %3 to %4</source>
        <translation>証明書「%1」、拇印%2、有効期間%3～%4</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ChangeCard</name>
    <message>
        <source>Since the cycle before</source>
        <translation>前のサイクルから</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Largest changes</source>
        <translation>最大の変化</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変化前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変化後</translation>
    </message>
    <message>
        <source>Main cause</source>
        <translation>主な原因</translation>
    </message>
    <message>
        <source>Changes by cause</source>
        <translation>原因別の変化</translation>
    </message>
    <message>
        <source>Devices that changed most</source>
        <translation>変化の大きいデバイス</translation>
    </message>
    <message>
        <source>This is the first cycle; from the next one on, what changed and why is shown here.</source>
        <translation>これは最初のサイクルです。次のサイクルから、変化とその理由がここに表示されます。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>compared with %1</source>
        <translation>%1と比較</translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s) rose</source>
        <translation>
            <numerusform>スコア上昇%Ln台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln score(s) fell</source>
        <translation>
            <numerusform>スコア低下%Ln台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) appeared</source>
        <translation>
            <numerusform>新規デバイス%Ln台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) were not seen</source>
        <translation>
            <numerusform>未確認デバイス%Ln台</numerusform>
        </translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>To a worse band</source>
        <translation>区分悪化</translation>
    </message>
    <message>
        <source>To a better band</source>
        <translation>区分改善</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) fell to insufficient data</source>
        <translation>
            <numerusform>データ不足になったデバイス%Ln台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) came back from insufficient data</source>
        <translation>
            <numerusform>データ不足が解消したデバイス%Ln台</numerusform>
        </translation>
    </message>
    <message>
        <source>The cycle before cannot be read: %1</source>
        <translation>前のサイクルを読み取れません: %1</translation>
    </message>
    <message>
        <source>No cycle before this one is stored.</source>
        <translation>これより前のサイクルは保存されていません。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ChangesCard</name>
    <message>
        <source>How often it would have changed</source>
        <translation>想定される変更の頻度</translation>
    </message>
    <message>
        <source>Days in which changes of action are counted</source>
        <translation>アクションの変更を数える日数</translation>
    </message>
    <message>
        <source>days</source>
        <comment>after a number in a field</comment>
        <translation>日</translation>
    </message>
    <message>
        <source>Count changes</source>
        <translation>変更を集計</translation>
    </message>
    <message>
        <source>Replays the stored cycles of these days under the rules as they are now</source>
        <translation>この期間の保存済みサイクルを現在のルールで再生します</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Changes of action as</source>
        <translation>アクションの変更の表示形式</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Devices by changes of action</source>
        <translation>アクションの変更回数別のデバイス</translation>
    </message>
    <message>
        <source>Replaying the stored cycles…</source>
        <translation>保存済みサイクルを再生中…</translation>
    </message>
    <message>
        <source>Counting was cancelled.</source>
        <translation>集計はキャンセルされました。</translation>
    </message>
    <message>
        <source>A device whose action changes again and again annoys whoever uses it. The stored cycles tell how often that would have happened.</source>
        <translation>アクションが何度も変わるデバイスは、利用者の負担になります。どのくらいの頻度で変わることになったかは、保存済みサイクルからわかります。</translation>
    </message>
    <message>
        <source>In %1 of %2:</source>
        <comment>cycles; days</comment>
        <translation>%2の%1:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cycle(s)</source>
        <translation>
            <numerusform>サイクル%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln日間</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 no device would have changed its action.</source>
        <comment>period</comment>
        <translation>%1 アクションが変わることになったデバイスはありません。</translation>
    </message>
    <message>
        <source>%1 %2 would have changed the action, at most %3.</source>
        <comment>period; devices; times</comment>
        <translation>%1 %2のアクションが変わることになりました（最大%3）。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>デバイス%Ln台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln回</numerusform>
        </translation>
    </message>
    <message>
        <source>This is of rules or devices from before; count again.</source>
        <translation>これは以前のルールまたはデバイスの結果です。集計し直してください。</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln device(s) with more than two changes</source>
        <translation>
            <numerusform>変更が3回以上のデバイス%Ln台を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::ChangesChart</name>
    <message>
        <source>Devices whose action changed, by cycle</source>
        <translation>アクションが変わったデバイス（サイクル別）</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln device(s) met another action than before</source>
        <comment>time</comment>
        <translation>
            <numerusform>%1: アクションが前回と異なるデバイス%Ln台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; compared with %2</source>
        <comment>changes; those of the other policy</comment>
        <translation>%1（比較: %2）</translation>
    </message>
    <message>
        <source>Devices whose action changed, by cycle; dashed: what it is compared with</source>
        <translation>アクションが変わったデバイス（サイクル別、破線: 比較対象）</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ChartCard</name>
    <message>
        <source>Scale of the bars</source>
        <translation>棒の目盛り</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Save the chart…</source>
        <translation>グラフを保存…</translation>
    </message>
    <message>
        <source>Chart or table (%1)</source>
        <translation>グラフまたは表 (%1)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ChartSaver</name>
    <message>
        <source>cycle of %1</source>
        <translation>%1のサイクル</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>グラフの保存</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>図面 (*.svg)</translation>
    </message>
    <message>
        <source>Figures as CSV (*.csv)</source>
        <translation>CSV形式の数値 (*.csv)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CheckCard</name>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Check this again</source>
        <translation>これを再チェック</translation>
    </message>
    <message>
        <source>Open the page for it</source>
        <translation>関連ページを開く</translation>
    </message>
    <message>
        <source>choose one to see what it means</source>
        <translation>選択すると説明が表示されます</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>所見: %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CloudSection</name>
    <message>
        <source>Commercial</source>
        <translation>商用</translation>
    </message>
    <message>
        <source>US Government GCC</source>
        <translation>米国政府機関GCC</translation>
    </message>
    <message>
        <source>US Government GCC High</source>
        <translation>米国政府機関GCC High</translation>
    </message>
    <message>
        <source>US Department of Defense</source>
        <translation>米国国防総省</translation>
    </message>
    <message>
        <source>Global: nearest</source>
        <translation>グローバル: 最寄り</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>米国</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>欧州連合</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>英国</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>オーストラリア</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>スイス</translation>
    </message>
    <message>
        <source>India</source>
        <translation>インド</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>アラブ首長国連邦</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>クラウド</translation>
    </message>
    <message>
        <source>C&amp;loud</source>
        <translation>クラウド(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>リージョン(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ColumnChooser</name>
    <message>
        <source>Search columns</source>
        <translation>列を検索</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln column(s)</source>
        <translation>
            <numerusform>%Ln列を検索</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
    <message>
        <source>The usual columns in their usual order and width</source>
        <translation>列を既定の順序と幅に戻します</translation>
    </message>
    <message>
        <source>Fit widths</source>
        <translation>幅を調整</translation>
    </message>
    <message>
        <source>As wide as headers and visible rows need</source>
        <translation>見出しと表示行に必要な幅にします</translation>
    </message>
    <message>
        <source>stays in view</source>
        <translation>常に表示</translation>
    </message>
    <message>
        <source>sorted</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>sorted %1</source>
        <comment>place in the order</comment>
        <translation>並べ替え%1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ColumnList</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Space shows or hides a column; Alt+Up and Alt+Down move it.</source>
        <translation>Spaceキーで列の表示と非表示を切り替え、Alt+↑とAlt+↓で移動します。</translation>
    </message>
    <message numerus="yes">
        <source>Shown, in this order (%Ln)</source>
        <translation>
            <numerusform>表示（この順序、%Ln列）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not shown (%Ln)</source>
        <translation>
            <numerusform>非表示（%Ln列）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Search commands, tenants, profiles and devices</source>
        <translation>コマンド、テナント、プロファイル、デバイスを検索</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CompareDialog</name>
    <message>
        <source>Compare profiles</source>
        <translation>プロファイルの比較</translation>
    </message>
    <message>
        <source>Left profile</source>
        <translation>左のプロファイル</translation>
    </message>
    <message>
        <source>Right profile</source>
        <translation>右のプロファイル</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Settings that differ</source>
        <translation>異なる設定</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Devices by band</source>
        <translation>区分別のデバイス</translation>
    </message>
    <message>
        <source>From the left profile (rows) to the right one; press a cell to list its devices</source>
        <translation>左のプロファイル（行）から右のプロファイルへ。セルを押すと該当するデバイスを一覧表示します</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Band</source>
        <comment>of a device</comment>
        <translation>区分</translation>
    </message>
    <message>
        <source>Devices that differ</source>
        <translation>異なるデバイス</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比較内容</translation>
    </message>
    <message>
        <source>Export the devices…</source>
        <translation>デバイスをエクスポート…</translation>
    </message>
    <message>
        <source>List in Devices</source>
        <translation>「デバイス」に一覧表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Differ between %1</source>
        <translation>%1の差異</translation>
    </message>
    <message>
        <source>“%1” has a fault and cannot be compared.</source>
        <translation>「%1」に誤りがあるため、比較できません。</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>比較中…</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>平均スコア</translation>
    </message>
    <message>
        <source>Median score</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>95パーセンタイル</translation>
    </message>
    <message>
        <source>Both score alike.</source>
        <translation>どちらも評価は同じです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln setting(s) differ.</source>
        <translation>
            <numerusform>%Ln件の設定が異なります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) change band.</source>
        <translation>
            <numerusform>デバイス%Ln台の区分が変わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) differ in points.</source>
        <translation>
            <numerusform>デバイス%Ln台の点が異なります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are listed here.</source>
        <translation>
            <numerusform>最初の%Ln台をここに示します。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>profiles</comment>
        <translation>%1と%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>bands, profiles</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Compare with a profile file</source>
        <translation>プロファイルファイルとの比較</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>プロファイル (*.json)</translation>
    </message>
    <message>
        <source>Export the devices that differ</source>
        <translation>異なるデバイスのエクスポート</translation>
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
        <translation>サインインアドレス</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>APIアドレス</translation>
    </message>
    <message>
        <source>Token audience</source>
        <translation>トークンのオーディエンス</translation>
    </message>
    <message>
        <source>Token endpoint</source>
        <translation>トークンエンドポイント</translation>
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
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>empty: as the system says</source>
        <translation>空: システムの設定に従う</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>プロキシのユーザー</translation>
    </message>
    <message>
        <source>empty: the proxy asks for none</source>
        <translation>空: プロキシの認証なし</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>empty: keep the one that is stored</source>
        <translation>空: 保存済みのものを維持</translation>
    </message>
    <message>
        <source>PEM file; empty: the system&apos;s authorities</source>
        <translation>PEMファイル。空: システムの証明機関</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Own authority</source>
        <translation>独自の証明機関</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>証明機関</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ConnectionTrial</name>
    <message>
        <source>Testing the connection</source>
        <translation>接続をテスト中</translation>
    </message>
    <message>
        <source>The test was cancelled.</source>
        <translation>テストはキャンセルされました。</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>テストをキャンセル</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>接続をテスト</translation>
    </message>
    <message>
        <source>Signs in and reads a few devices; nothing is saved.</source>
        <translation>サインインして数台のデバイスを読み取ります。何も保存されません。</translation>
    </message>
    <message>
        <source>It does not work: %1</source>
        <translation>接続できません: %1</translation>
    </message>
    <message>
        <source>It works, with a warning: %1</source>
        <translation>接続できますが、警告があります: %1</translation>
    </message>
    <message numerus="yes">
        <source>It works, with this warning and %Ln more: %1</source>
        <translation>
            <numerusform>接続できますが、この警告のほかに%Ln件の警告があります: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>It works: the application can sign in and read what is needed.</source>
        <translation>接続できます。アプリケーションはサインインして必要なものを読み取れます。</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>所見: %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ConsentCard</name>
    <message>
        <source>Admin consent</source>
        <translation>管理者の同意</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>The consent link is on the clipboard.</source>
        <translation>同意リンクをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>ブラウザーで開く</translation>
    </message>
    <message>
        <source>Wait for the grant</source>
        <translation>付与を待機</translation>
    </message>
    <message numerus="yes">
        <source>Looks into a fresh token every %Ln second(s) until the needed permissions are there</source>
        <translation>
            <numerusform>必要なアクセス許可がそろうまで、%Ln秒ごとに新しいトークンを確認します</numerusform>
        </translation>
    </message>
    <message>
        <source>A Cloud Application, Application, Privileged Role or Global Administrator may grant it. It grants what the app registration lists and may replace an earlier grant.</source>
        <translation>クラウドアプリケーション管理者、アプリケーション管理者、特権ロール管理者、グローバル管理者が付与できます。アプリの登録に記載された内容が付与され、以前の付与が置き換えられることがあります。</translation>
    </message>
    <message numerus="yes">
        <source>Looks again in %Ln second(s).</source>
        <translation>
            <numerusform>%Ln秒後に再確認します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetches a fresh token…</source>
        <translation>新しいトークンを取得中…</translation>
    </message>
    <message>
        <source>The permissions have arrived; run the checks once more.</source>
        <translation>アクセス許可が付与されました。チェックを再実行してください。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CoverageBars</name>
    <message>
        <source>Devices without data, by field</source>
        <translation>データのないデバイス（フィールド別）</translation>
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
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copies the whole list as a table.</source>
        <translation>一覧全体を表としてコピーします。</translation>
    </message>
    <message>
        <source>Copy the list of CVEs</source>
        <translation>CVEの一覧をコピー</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Export the list of CVEs</source>
        <translation>CVEの一覧をエクスポート</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>照会</translation>
    </message>
    <message>
        <source>Ask for the CVEs of this device</source>
        <translation>このデバイスのCVEを照会</translation>
    </message>
    <message>
        <source>Asks Defender for the vulnerabilities of this device now. The answer is shown only, not stored.</source>
        <translation>このデバイスの脆弱性を今すぐDefenderに照会します。応答は表示されるだけで、保存されません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>CVEs of the device</source>
        <translation>デバイスのCVE</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>照会中…</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln CVE(s)</source>
        <translation>
            <numerusform>CVE %Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln count</source>
        <translation>
            <numerusform>%Ln件中%1件を算入</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再照会</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln record(s)</source>
        <translation>
            <numerusform>全レコード%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer lines</source>
        <translation>行を減らす</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CvesExporter</name>
    <message>
        <source>CVEs as CSV…</source>
        <translation>CVEをCSVで…</translation>
    </message>
    <message>
        <source>CVEs as JSON…</source>
        <translation>CVEをJSONで…</translation>
    </message>
    <message>
        <source>Software as CSV…</source>
        <translation>ソフトウェアをCSVで…</translation>
    </message>
    <message>
        <source>Software as JSON…</source>
        <translation>ソフトウェアをJSONで…</translation>
    </message>
    <message>
        <source>Patch plan as CSV…</source>
        <translation>パッチ計画をCSVで…</translation>
    </message>
    <message>
        <source>Patch plan as JSON…</source>
        <translation>パッチ計画をJSONで…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
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
        <translation>全デバイスの最高値</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Of the record with the highest CVSS</source>
        <translation>CVSSが最も高いレコードの値</translation>
    </message>
    <message>
        <source>Exploit</source>
        <translation>エクスプロイト</translation>
    </message>
    <message>
        <source>Whether any record says that an exploit is known</source>
        <translation>既知のエクスプロイトを示すレコードがあるかどうか</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Devices with sufficient data that have it</source>
        <translation>該当する、データが十分なデバイス</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>算入</translation>
    </message>
    <message>
        <source>Devices on which it counts under the profile</source>
        <translation>プロファイルで算入されるデバイスの台数</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>By how much exact scores would fall in all if it alone were fixed everywhere</source>
        <translation>これだけをすべてのデバイスで修正した場合の、丸め前のスコアの合計低下幅</translation>
    </message>
    <message>
        <source>Band drops</source>
        <translation>区分改善</translation>
    </message>
    <message>
        <source>Devices that would get a lower band</source>
        <translation>区分が改善するデバイス</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CycleCard</name>
    <message>
        <source>Cycle shown</source>
        <translation>表示中のサイクル</translation>
    </message>
    <message>
        <source>Last cycle</source>
        <translation>前回のサイクル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>duration of a cycle</comment>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Vulnerabilities from</source>
        <translation>脆弱性のソース</translation>
    </message>
    <message>
        <source>Scored with</source>
        <translation>評価プロファイル</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing unusual was seen.</source>
        <translation>特記事項はありません。</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CycleLogModel</name>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>duration of a cycle</comment>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Vulnerabilities from</source>
        <translation>脆弱性のソース</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CycleNotes</name>
    <message>
        <source>Cycle</source>
        <translation>サイクル</translation>
    </message>
    <message>
        <source>Select a cycle to read its notes in full.</source>
        <translation>サイクルを選択すると、注記の全文が表示されます。</translation>
    </message>
    <message>
        <source>Notes of the cycle</source>
        <translation>サイクルの注記</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>診断を実行</translation>
    </message>
    <message>
        <source>Copy the notes</source>
        <translation>注記をコピー</translation>
    </message>
    <message>
        <source>Cycle of %1</source>
        <translation>%1のサイクル</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Took</source>
        <comment>duration of a cycle</comment>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Without CVEs</source>
        <translation>CVEデータなし</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>脆弱性</translation>
    </message>
    <message>
        <source>No notes</source>
        <translation>注記なし</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
</context>
<context>
    <name>Trustgauge::CyclesPart</name>
    <message>
        <source>Cycles</source>
        <translation>サイクル</translation>
    </message>
    <message>
        <source>every poll of this tenant, newest first</source>
        <translation>このテナントのすべてのポーリング（新しい順）</translation>
    </message>
    <message>
        <source>%1 has not been polled yet.</source>
        <translation>%1はまだポーリングされていません。</translation>
    </message>
    <message>
        <source>Every poll of it will stand here, with what went wrong and what is worth knowing.</source>
        <translation>ここにはすべてのポーリングが、問題点や注意点とともに表示されます。</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>今すぐポーリング</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DateLine</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>カレンダーから選択</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>カレンダーから選択（Alt+↓）</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DeviceBar</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DeviceCvesModel</name>
    <message>
        <source>Not told</source>
        <comment>software</comment>
        <translation>情報なし</translation>
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
        <translation>ソフトウェア</translation>
    </message>
    <message>
        <source>Exploit</source>
        <translation>エクスプロイト</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Whether it counts is not known.</source>
        <translation>算入されるかどうかは不明です。</translation>
    </message>
    <message>
        <source>It counts under the profile shown.</source>
        <translation>表示中のプロファイルで算入されます。</translation>
    </message>
    <message>
        <source>It does not count under the profile shown.</source>
        <translation>表示中のプロファイルでは算入されません。</translation>
    </message>
    <message>
        <source>Click: all devices with %1. %2</source>
        <translation>クリック: %1のあるすべてのデバイス。%2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DevicePane</name>
    <message>
        <source>No device matches.</source>
        <translation>一致するデバイスはありません。</translation>
    </message>
    <message>
        <source>Change the words of the filter, or take it away to see the whole fleet.</source>
        <translation>フィルターの語を変更するか、フィルターを解除してデバイス全体を表示してください。</translation>
    </message>
    <message>
        <source>Show all devices</source>
        <translation>すべてのデバイスを表示</translation>
    </message>
    <message>
        <source>The last cycle had no devices.</source>
        <translation>前回のサイクルにデバイスがありませんでした。</translation>
    </message>
    <message>
        <source>Defender named none. The doctor tells whether the application may read them.</source>
        <translation>Defenderからデバイスが返されませんでした。アプリケーションに読み取りの権限があるかどうかは、診断でわかります。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DeviceScope</name>
    <message>
        <source>Filter the devices that count</source>
        <translation>対象のデバイスをフィルター</translation>
    </message>
    <message>
        <source>All devices; or a filter, for example %1</source>
        <translation>すべてのデバイス、またはフィルター（例: %1）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2台中%1台</translation>
    </message>
    <message>
        <source>Until then all devices count.</source>
        <translation>それまではすべてのデバイスが対象です。</translation>
    </message>
    <message>
        <source>Until then those of “%1” count: %2.</source>
        <comment>a filter; how many devices</comment>
        <translation>それまでは「%1」のデバイスが対象です: %2。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DeviceStory</name>
    <message>
        <source>As the service told last, on %1. Of the cycle of %2, which is shown, only the numbers above are kept.</source>
        <translation>%1に最後に届いたサービスの情報です。表示している%2のサイクルについては、上の数値だけが保管されています。</translation>
    </message>
    <message>
        <source>As the service told on %1.</source>
        <translation>%1に届いたサービスの情報です。</translation>
    </message>
    <message>
        <source>The vulnerability source has told nothing about this device.</source>
        <translation>このデバイスについて、脆弱性ソースからの情報がありません。</translation>
    </message>
    <message>
        <source>No vulnerability records are kept: the tenant&apos;s settings name no source for them.</source>
        <translation>脆弱性レコードは保管されていません。テナントの設定で脆弱性ソースが指定されていません。</translation>
    </message>
    <message>
        <source>No vulnerability records of this tenant are kept yet. The next poll that reads them will keep them.</source>
        <translation>このテナントの脆弱性レコードはまだ保管されていません。脆弱性を読み取る次のポーリングで保管されます。</translation>
    </message>
    <message>
        <source>As the service answered at %1; not stored. This list names no software and no update.</source>
        <translation>%1のサービスの応答です。保存されません。この一覧にはソフトウェアと更新プログラムが示されていません。</translation>
    </message>
    <message>
        <source>It is of now, not of the cycle shown.</source>
        <translation>表示中のサイクルではなく、現在の情報です。</translation>
    </message>
    <message>
        <source>The devices of the demo are invented: no portal has them.</source>
        <translation>デモのデバイスは架空のもので、どのポータルにもありません。</translation>
    </message>
    <message>
        <source>Export the CVEs of the device</source>
        <translation>デバイスのCVEのエクスポート</translation>
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
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>セルをコピー</translation>
    </message>
    <message>
        <source>Text, tab-separated</source>
        <translation>テキスト（タブ区切り）</translation>
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
        <translation>列「%1」を非表示</translation>
    </message>
    <message>
        <source>Fit widths</source>
        <translation>幅を調整</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
    <message>
        <source>Copy rows as</source>
        <translation>行を形式を指定してコピー</translation>
    </message>
    <message>
        <source>Copy cell as</source>
        <translation>セルを形式を指定してコピー</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DevicesPage</name>
    <message>
        <source>Band: %1</source>
        <translation>区分: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>デバイス%Ln台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2台中%1台</translation>
    </message>
    <message>
        <source>Stay in %1 (edited profile)</source>
        <comment>band</comment>
        <translation>%1のまま（編集中のプロファイル）</translation>
    </message>
    <message>
        <source>%1 → %2 (edited profile)</source>
        <comment>from band to band</comment>
        <translation>%1 → %2（編集中のプロファイル）</translation>
    </message>
    <message>
        <source>%1 before the edit</source>
        <comment>band</comment>
        <translation>編集前は%1</translation>
    </message>
    <message>
        <source>%1 after the edit</source>
        <comment>band</comment>
        <translation>編集後は%1</translation>
    </message>
    <message>
        <source>Score changes (edited profile)</source>
        <translation>スコア変化（編集中のプロファイル）</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DistributionCard</name>
    <message>
        <source>Bands</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Show devices by</source>
        <translation>デバイスの表示基準</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>logarithmic scale</comment>
        <translation>対数</translation>
    </message>
    <message>
        <source>Scale of the bars</source>
        <translation>棒の目盛り</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Show before and after as</source>
        <translation>変更前と変更後の表示形式</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>editing</comment>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <comment>editing</comment>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Share before</source>
        <translation>変更前の割合</translation>
    </message>
    <message>
        <source>Share after</source>
        <translation>変更後の割合</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Before (dashed) and after</source>
        <translation>変更前（破線）と変更後</translation>
    </message>
    <message>
        <source>Devices by band before and after</source>
        <translation>変更前と変更後の区分別デバイス</translation>
    </message>
    <message>
        <source>Devices by score before and after</source>
        <translation>変更前と変更後のスコア別デバイス</translation>
    </message>
    <message>
        <source>All devices</source>
        <translation>すべてのデバイス</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DoctorExport</name>
    <message>
        <source>The note is on the clipboard. It holds no secret.</source>
        <translation>メモをクリップボードにコピーしました。シークレットは含まれません。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>Note in Markdown (*.md)</source>
        <translation>Markdown形式のメモ (*.md)</translation>
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
        <translation>待機中</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>チェック中…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>所見</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DoctorPage</name>
    <message>
        <source>Run the checks</source>
        <translation>チェックを実行</translation>
    </message>
    <message>
        <source>The checks were cancelled; those that were not reached are marked.</source>
        <translation>チェックはキャンセルされました。到達しなかったものには印が付いています。</translation>
    </message>
    <message>
        <source>The connection of %1 has not been checked yet.</source>
        <translation>%1の接続はまだチェックされていません。</translation>
    </message>
    <message>
        <source>The doctor tries every link from the settings to the data, with at most twelve calls, and says which one is broken and what mends it.</source>
        <translation>診断は、設定からデータまでの各段階を最大12回の呼び出しで試し、どこに問題があり、どうすれば直るかを示します。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DraftBar</name>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>Your edits and the profile in use, side by side</source>
        <translation>編集内容と使用中のプロファイルを並べて表示します</translation>
    </message>
    <message>
        <source>Move onto it</source>
        <translation>移して適用</translation>
    </message>
    <message>
        <source>What you changed is changed in the profile now in use; all else is as it is there</source>
        <translation>変更した項目を、現在使用中のプロファイルに対して変更します。ほかの項目はそのままです</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>このまま維持</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Back to the profile in use; undo brings the draft back</source>
        <translation>使用中のプロファイルに戻します。「元に戻す」で下書きを復元できます</translation>
    </message>
    <message>
        <source>Draft of %1 restored.</source>
        <translation>%1の下書きを復元しました。</translation>
    </message>
    <message>
        <source>The profile in use is another one than when you began, which was “%1” (%2).</source>
        <translation>使用中のプロファイルが、編集開始時の「%1」（%2）から変わっています。</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>The edits stay as they are, compared with the profile now in use</source>
        <translation>編集内容をそのまま残し、現在使用中のプロファイルと比較します</translation>
    </message>
    <message>
        <source>The draft cannot be kept: %1</source>
        <translation>下書きを保管できません: %1</translation>
    </message>
    <message>
        <source>Draft kept at %1</source>
        <comment>time of day</comment>
        <translation>下書きを%1に保管</translation>
    </message>
</context>
<context>
    <name>Trustgauge::DraftSession</name>
    <message>
        <source>Draft of %1 restored</source>
        <translation>%1の下書きを復元</translation>
    </message>
    <message>
        <source>Locks restored</source>
        <translation>ロックを復元</translation>
    </message>
    <message>
        <source>Changes moved onto “%1”</source>
        <translation>変更を「%1」に移動</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>スナップショット%1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::EditedChip</name>
    <message>
        <source>Show all figures as in use</source>
        <translation>すべての数値を使用中のものに戻す</translation>
    </message>
    <message>
        <source>Show all figures as in use; the edit stays in Tuning</source>
        <translation>すべての数値を使用中のものに戻します。編集内容は「チューニング」に残ります</translation>
    </message>
    <message>
        <source>Edited profile, not saved</source>
        <translation>編集中のプロファイル（未保存）</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集中</translation>
    </message>
    <message>
        <source>Edited profile, not saved; some figures are under it. Press to go to Tuning</source>
        <translation>編集中のプロファイル（未保存）。一部の数値に反映されています。押すと「チューニング」に移動します</translation>
    </message>
    <message>
        <source>Edited profile, not saved. Press to go to Tuning</source>
        <translation>編集中のプロファイル（未保存）。押すと「チューニング」に移動します</translation>
    </message>
    <message>
        <source>%1 %2 is edited from %3 %4 and not saved. Figures are those in use, unless before and after stand side by side. Press to go to Tuning.</source>
        <comment>name, hash, name, hash</comment>
        <translation>%1 %2は%3 %4を編集したもので、保存されていません。変更前と変更後が並ぶ箇所を除き、数値は使用中のものです。押すと「チューニング」に移動します。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::EffectCard</name>
    <message>
        <source>Most effect first</source>
        <translation>効果の大きい順</translation>
    </message>
    <message>
        <source>CVEs</source>
        <translation>CVE</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>ソフトウェア</translation>
    </message>
    <message>
        <source>Show by effect</source>
        <translation>効果の表示対象</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>該当デバイス</translation>
    </message>
    <message>
        <source>Shows the devices that have what is chosen; Enter in the table does the same</source>
        <translation>選択した項目に該当するデバイスを表示します。表でEnterキーを押しても同じです</translation>
    </message>
    <message>
        <source>CVEs by effect</source>
        <translation>CVE（効果順）</translation>
    </message>
    <message>
        <source>Software by effect</source>
        <translation>ソフトウェア（効果順）</translation>
    </message>
    <message>
        <source>if it alone were updated everywhere</source>
        <translation>これだけをすべてのデバイスで更新した場合</translation>
    </message>
    <message>
        <source>if it alone were fixed everywhere</source>
        <translation>これだけをすべてのデバイスで修正した場合</translation>
    </message>
    <message>
        <source>The source of these records does not name the software that has the CVEs. Records read in bulk or from export files name it; the CVEs are told without.</source>
        <translation>これらのレコードのソースには、CVEのあるソフトウェアが示されていません。一括またはエクスポートファイルから読み取ったレコードには示されます。CVEはソフトウェアなしで表示されます。</translation>
    </message>
    <message>
        <source>No device that is counted has a CVE.</source>
        <translation>対象のデバイスにCVEはありません。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::EffectsCard</name>
    <message>
        <source>Most effect first</source>
        <translation>効果の大きい順</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>ソフトウェア</translation>
    </message>
    <message>
        <source>CVEs</source>
        <translation>CVE</translation>
    </message>
    <message>
        <source>Show by effect</source>
        <translation>効果の表示対象</translation>
    </message>
    <message>
        <source>All, and the patch plan</source>
        <translation>すべてとパッチ計画</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Counted CVEs</source>
        <translation>算入CVE</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>Band drops</source>
        <translation>区分改善</translation>
    </message>
    <message>
        <source>CVE</source>
        <translation>CVE</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>算入台数</translation>
    </message>
    <message>
        <source>Software by effect</source>
        <translation>ソフトウェア（効果順）</translation>
    </message>
    <message>
        <source>CVEs by effect</source>
        <translation>CVE（効果順）</translation>
    </message>
    <message>
        <source>What CVEs and software weigh is told of the newest cycle only.</source>
        <translation>CVEとソフトウェアの影響は、最新のサイクルについてのみ表示されます。</translation>
    </message>
    <message>
        <source>The vulnerability records cannot be read: %1</source>
        <translation>脆弱性レコードを読み取れません: %1</translation>
    </message>
    <message>
        <source>Reading the vulnerability records…</source>
        <translation>脆弱性レコードを読み取り中…</translation>
    </message>
    <message>
        <source>No vulnerability records are kept of this tenant, so it is not known which CVEs and which software weigh most. Their page tells why.</source>
        <translation>このテナントの脆弱性レコードが保管されていないため、影響の大きいCVEとソフトウェアはわかりません。理由は「脆弱性」ページに表示されます。</translation>
    </message>
    <message>
        <source>The source of these records does not name the software that has the CVEs.</source>
        <translation>これらのレコードのソースには、CVEのあるソフトウェアが示されていません。</translation>
    </message>
    <message>
        <source>No device that is counted has a CVE.</source>
        <translation>対象のデバイスにCVEはありません。</translation>
    </message>
    <message>
        <source>if it alone were fixed everywhere</source>
        <translation>これだけをすべてのデバイスで修正した場合</translation>
    </message>
    <message numerus="yes">
        <source>if fixed everywhere; the CVEs of %Ln device(s) with sufficient data are unknown</source>
        <translation>
            <numerusform>すべてのデバイスで修正した場合（データが十分でCVEが不明なデバイス%Ln台）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::Exporter</name>
    <message>
        <source>CSV of the devices shown…</source>
        <translation>表示中のデバイスのCSV…</translation>
    </message>
    <message>
        <source>CSV of all devices…</source>
        <translation>すべてのデバイスのCSV…</translation>
    </message>
    <message>
        <source>JSON of all devices…</source>
        <translation>すべてのデバイスのJSON…</translation>
    </message>
    <message>
        <source>CSV begins with a byte order mark</source>
        <translation>CSVの先頭にバイト順マーク（BOM）を付ける</translation>
    </message>
    <message>
        <source>CSV guards against formulas</source>
        <translation>CSVで数式を無害化する</translation>
    </message>
    <message>
        <source>Some spreadsheets read UTF-8 only with it.</source>
        <translation>一部の表計算ソフトでは、UTF-8の読み取りに必要です。</translation>
    </message>
    <message numerus="yes">
        <source>CSV of the %Ln device(s) shown…</source>
        <translation>
            <numerusform>表示中のデバイス%Ln台のCSV…</numerusform>
        </translation>
    </message>
    <message>
        <source>Export devices</source>
        <translation>デバイスのエクスポート</translation>
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
        <translation>この国の表計算ソフト向けCSV</translation>
    </message>
    <message>
        <source>A semicolon between cells and a comma in figures, as spreadsheets expect them here.</source>
        <translation>この国の表計算ソフトに合わせ、セルをセミコロンで区切り、小数点にコンマを使用します。</translation>
    </message>
    <message numerus="yes">
        <source>CSV of the %Ln device(s) selected…</source>
        <translation>
            <numerusform>選択したデバイス%Ln台のCSV…</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1を書き込み中…</translation>
    </message>
    <message>
        <source>Only the shown columns</source>
        <translation>表示中の列のみ</translation>
    </message>
    <message>
        <source>In the table&apos;s order, and after them the profile, its hash and the time of the data. Otherwise all columns, also those that the table does not have. JSON tells the profile and the time at its head; otherwise it holds all of each score.</source>
        <translation>表の順序で書き込み、その後にプロファイル、ハッシュ、データの時点を付けます。オフの場合は、表にない列も含めてすべて書き込みます。JSONでは先頭にプロファイルと時点を示し、オフの場合は各スコアの全内容を含めます。</translation>
    </message>
    <message>
        <source>Files carry the profile %1 with the hash %2, as of %3. What ends in “Before” is of %4. Nothing is saved or published by this.</source>
        <comment>name, hash, time, hash</comment>
        <translation>ファイルには、プロファイル%1（ハッシュ%2、%3時点）が記録されます。「Before」で終わる項目は%4のものです。この操作では何も保存または配信されません。</translation>
    </message>
    <message numerus="yes">
        <source>JSON of the %Ln device(s) shown…</source>
        <translation>
            <numerusform>表示中のデバイス%Ln台のJSON…</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON of the devices shown…</source>
        <translation>表示中のデバイスのJSON…</translation>
    </message>
    <message numerus="yes">
        <source>Only the %Ln shown column(s)</source>
        <translation>
            <numerusform>表示中の%Ln列のみ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>JSON of the %Ln device(s) selected…</source>
        <translation>
            <numerusform>選択したデバイス%Ln台のJSON…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::FileDialog</name>
    <message>
        <source>The folder %1 does not answer.</source>
        <translation>フォルダー%1が応答しません。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::FilterChips</name>
    <message>
        <source>Conditions of the filter</source>
        <translation>フィルターの条件</translation>
    </message>
    <message>
        <source>Condition %1; press to take it away</source>
        <translation>条件%1（押すと解除）</translation>
    </message>
    <message>
        <source>Take this limit away</source>
        <translation>この絞り込みを解除</translation>
    </message>
    <message>
        <source>Only %1; press to take the limit away</source>
        <translation>%1のみ（押すと絞り込みを解除）</translation>
    </message>
</context>
<context>
    <name>Trustgauge::FilterLine</name>
    <message>
        <source>Filter devices</source>
        <translation>デバイスをフィルター</translation>
    </message>
    <message>
        <source>Filter by name, group, tag, OS, band… or risk &gt;= medium, lastSeen &lt; ago(7d), -lab</source>
        <translation>名前、グループ、タグ、OS、区分…、またはrisk &gt;= medium、lastSeen &lt; ago(7d)、-labなどでフィルター</translation>
    </message>
    <message>
        <source>Every word must occur somewhere in the device. “two words” in quotes count as one, -word must not occur, field:value looks into one field. Conditions such as risk &gt;= medium are joined by and, or, not; Help has examples.</source>
        <translation>各語がデバイスのどこかに含まれている必要があります。引用符で囲んだ“two words”は1語として扱い、-wordはその語を含まないこと、field:valueは1つのフィールドの検索を表します。risk &gt;= mediumのような条件は、and、or、notでつなぎます。例はヘルプにあります。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::FilterPopup</name>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>trueまたはfalse</translation>
    </message>
    <message>
        <source>list of texts</source>
        <translation>テキストのリスト</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field: kind of value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>contains the whole word</source>
        <translation>単語全体を含む</translation>
    </message>
    <message>
        <source>contains one of the whole words</source>
        <translation>単語のいずれかを含む</translation>
    </message>
    <message>
        <source>contains all of the whole words</source>
        <translation>単語のすべてを含む</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>含む</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>前方一致</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>後方一致</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>いずれかに一致</translation>
    </message>
    <message>
        <source>from .. to, both included</source>
        <translation>範囲（両端を含む）</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>正規表現</translation>
    </message>
    <message>
        <source>the same in any case</source>
        <translation>大文字と小文字を区別せず一致</translation>
    </message>
    <message>
        <source>exactly the same</source>
        <translation>完全に一致</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>is not known, or empty</source>
        <translation>不明または空</translation>
    </message>
    <message>
        <source>is known</source>
        <translation>不明でない</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>入力候補</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>completion, its place, how many</comment>
        <translation>%1、%2/%3</translation>
    </message>
</context>
<context>
    <name>Trustgauge::FilterTools</name>
    <message>
        <source>Recent and saved filters (Alt+Down)</source>
        <translation>最近のフィルターと保存済みフィルター（Alt+↓）</translation>
    </message>
    <message>
        <source>Recent and saved filters</source>
        <translation>最近のフィルターと保存済みフィルター</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>保存済みフィルター</translation>
    </message>
    <message>
        <source>No filter was used yet</source>
        <translation>まだフィルターを使用していません</translation>
    </message>
    <message>
        <source>Recent filters</source>
        <translation>最近のフィルター</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>このフィルターを保存…</translation>
    </message>
    <message>
        <source>Rename or delete saved filters…</source>
        <translation>保存済みフィルターの名前を変更または削除…</translation>
    </message>
    <message>
        <source>Forget the recent filters</source>
        <translation>最近のフィルターを消去</translation>
    </message>
</context>
<context>
    <name>Trustgauge::FilterVerdict</name>
    <message>
        <source>Alt+Enter in the line does the same</source>
        <translation>入力行でAlt+Enterを押しても同じです</translation>
    </message>
    <message>
        <source>Valid: %1.</source>
        <comment>filter: how many devices</comment>
        <translation>有効: %1。</translation>
    </message>
    <message>
        <source>%1 Until then the table is not filtered by words: %2.</source>
        <comment>fault; devices</comment>
        <translation>%1それまでは、表に語によるフィルターは適用されません: %2。</translation>
    </message>
    <message>
        <source>%1 The table still shows “%2”: %3.</source>
        <comment>fault; filter; how many devices</comment>
        <translation>%1表には引き続き「%2」が適用されています: %3。</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a word of the filter</comment>
        <translation>%1を使用</translation>
    </message>
    <message>
        <source>Valid; reading from the store what it asks of…</source>
        <translation>有効です。必要なデータをストアから読み取り中…</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>fault; what holds until it is mended</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::FirstStartPage</name>
    <message>
        <source>Score every device of a Microsoft Defender tenant for zero-trust access.</source>
        <translation>ゼロトラストアクセスのために、Microsoft Defenderテナントのすべてのデバイスを評価します。</translation>
    </message>
    <message>
        <source>0 is trustworthy, 100 is high risk; every point is explained, and the weights are yours to tune.</source>
        <translation>0は信頼できる、100は高リスクです。すべての点に説明が付き、重みは自由に調整できます。</translation>
    </message>
    <message>
        <source>Try the demo tenant</source>
        <translation>デモテナントを試す</translation>
    </message>
    <message>
        <source>An invented fleet, served on this computer by a simulator. No Azure tenant and no permission is needed, and nothing is sent anywhere.</source>
        <translation>架空のデバイス群を、このコンピューターのシミュレーターが提供します。Azureテナントもアクセス許可も不要で、どこにも何も送信されません。</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>デモを開始</translation>
    </message>
    <message>
        <source>Connect a tenant</source>
        <translation>テナントに接続</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Import a tenants file</source>
        <translation>テナントファイルをインポート</translation>
    </message>
    <message>
        <source>A JSON file with one or many tenants, as another installation exports it. Secrets in it go to the keychain.</source>
        <translation>別のインストールからエクスポートした、1つ以上のテナントのJSONファイルです。ファイル内のシークレットはキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Give the tenant id, the client id and the secret of an app registration with %1.</source>
        <translation>%1を持つアプリの登録の、テナントID、クライアントID、シークレットを指定します。</translation>
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
        <translation>0～100。スコアが高いほどリスクが高くなります</translation>
    </message>
    <message>
        <source>Whole days since the device was last seen, after the grace</source>
        <translation>デバイスの最終確認日時から猶予を差し引いた経過日数</translation>
    </message>
    <message>
        <source>Distinct CVEs that reach the profile&apos;s CVSS threshold</source>
        <translation>プロファイルのCVSSしきい値に達する、重複を除いたCVEの数</translation>
    </message>
    <message>
        <source>Share of the attainable points that could be judged</source>
        <translation>到達可能な点のうち、判定できた割合</translation>
    </message>
    <message>
        <source>Only %1 of the points can be judged; the tenant asks for %2.</source>
        <translation>判定できる点は%1だけです。テナントの下限は%2です。</translation>
    </message>
    <message>
        <source>From the score under the profile in use to the one under the edited profile</source>
        <translation>使用中のプロファイルのスコアから、編集中のプロファイルのスコアへの変化</translation>
    </message>
</context>
<context>
    <name>Trustgauge::GapLine</name>
    <message>
        <source>Run the doctor</source>
        <translation>診断を実行</translation>
    </message>
    <message>
        <source>This cycle is partial. %1</source>
        <translation>このサイクルは不完全です。%1</translation>
    </message>
    <message>
        <source>Unknown on half of the devices or more: %1.</source>
        <translation>半数以上のデバイスで不明な項目: %1。</translation>
    </message>
    <message>
        <source>What is missing is unknown, not safe: scores may be too low.</source>
        <translation>不足しているデータは不明であり、安全を意味しません。スコアが低すぎる可能性があります。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::GeneralSection</name>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>At login</source>
        <translation>ログイン時</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>The new language is used when Trustgauge is started again.</source>
        <translation>新しい言語は、Trustgaugeを再起動すると使用されます。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Closing the window without a tray</source>
        <translation>通知領域がないときのウィンドウの閉じ方</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>Keep running, minimised</source>
        <translation>最小化して続行</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Where the desktop has a tray, Trustgauge goes on polling there</source>
        <translation>デスクトップに通知領域がある場合、Trustgaugeはそこでポーリングを続けます</translation>
    </message>
    <message>
        <source>&amp;Closing without a tray</source>
        <translation>通知領域がないときの閉じ方(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start Trustgauge when I log in</source>
        <translation>ログイン時にTrustgaugeを起動(&amp;S)</translation>
    </message>
    <message>
        <source>It starts hidden in the tray and polls on schedule; where the desktop has no tray, it starts minimised.</source>
        <translation>通知領域に隠れた状態で起動し、スケジュールに従ってポーリングします。デスクトップに通知領域がない場合は、最小化した状態で起動します。</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>ハイ コントラスト(&amp;H)</translation>
    </message>
    <message>
        <source>Used anyway where the desktop asks for high contrast</source>
        <translation>デスクトップがハイ コントラストを求める場合は常に使用されます</translation>
    </message>
</context>
<context>
    <name>Trustgauge::GoalPanel</name>
    <message>
        <source>Trying every change of one weight…</source>
        <translation>1つの重みの変更をすべて試しています…</translation>
    </message>
    <message>
        <source>Trying changes of several weights…</source>
        <translation>複数の重みの変更を試しています…</translation>
    </message>
    <message>
        <source>Trying every change of two weights…</source>
        <translation>2つの重みの変更をすべて試しています…</translation>
    </message>
    <message>
        <source>Trying extreme weights…</source>
        <translation>極端な重みを試しています…</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Goal for the devices above</source>
        <translation>上のデバイスの目標</translation>
    </message>
    <message>
        <source>Share of the devices in percent</source>
        <translation>デバイスの割合（パーセント）</translation>
    </message>
    <message>
        <source> %</source>
        <comment>suffix of a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>band</comment>
        <translation>%1のデバイス</translation>
    </message>
    <message>
        <source>in %1 or worse</source>
        <comment>band</comment>
        <translation>%1以上のデバイス</translation>
    </message>
    <message>
        <source>of these devices</source>
        <comment>at most 5 % of these devices</comment>
        <translation>（対象デバイス中）</translation>
    </message>
    <message>
        <source>Highest score</source>
        <translation>最高スコア</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>How far the search has got</source>
        <translation>検索の進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the search</source>
        <translation>検索をキャンセル</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Proposed changes</source>
        <translation>提案された変更</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Bands of all devices under the proposal</source>
        <translation>提案を適用した場合の全デバイスの区分</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Set the sliders so, in one step; it is used once you save</source>
        <translation>スライダーを一度にこの値にします。保存すると使用されます</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>%1 at most</source>
        <comment>device</comment>
        <translation>%1の上限</translation>
    </message>
    <message>
        <source>A device at most (select one in Devices first)</source>
        <translation>デバイス1台の上限（先に「デバイス」で選択）</translation>
    </message>
    <message>
        <source>%1 at most %2</source>
        <comment>device, score</comment>
        <translation>%1が最大%2</translation>
    </message>
    <message>
        <source>at most %1 %2</source>
        <comment>share, &apos;in High Risk&apos;</comment>
        <translation>%2が最大%1</translation>
    </message>
    <message>
        <source>at most %1 of %3 %2</source>
        <comment>share, &apos;in High Risk&apos;, a filter</comment>
        <translation>%3のうち%2が最大%1</translation>
    </message>
    <message>
        <source>%1 % %2: %3 of %4 with sufficient data.</source>
        <comment>share, &apos;in High Risk&apos;, number, number</comment>
        <translation>%2が%1 %（データが十分な%4台中%3台）。</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <comment>score</comment>
        <translation>現在%1。</translation>
    </message>
    <message>
        <source>No device matches the filter.</source>
        <translation>フィルターに一致するデバイスはありません。</translation>
    </message>
    <message>
        <source>Now %1</source>
        <comment>a sentence</comment>
        <translation>現在: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln locked row(s) stay as they are.</source>
        <translation>
            <numerusform>ロックされた%Ln行はそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The sliders or their locks are others now: search again.</source>
        <translation>スライダーまたはロックが変わりました。検索し直してください。</translation>
    </message>
    <message numerus="yes">
        <source>So far: %Ln point(s).</source>
        <translation>
            <numerusform>これまで: %Ln点。</numerusform>
        </translation>
    </message>
    <message>
        <source>None exists: whatever the weights that are not locked, this is not reached. Choose a goal that is less strict, unlock rows, or change what the thresholds count.</source>
        <translation>該当なし: ロックされていない重みをどう変えても、目標に届きません。目標を緩めるか、行のロックを解除するか、しきい値の算入対象を変更してください。</translation>
    </message>
    <message>
        <source>Cancelled; none was found until then.</source>
        <translation>キャンセルされました。それまでに見つかったものはありません。</translation>
    </message>
    <message>
        <source>None found. The search cannot try everything, so one may exist. Choose a goal that is less strict, unlock rows, or change what the thresholds count.</source>
        <translation>見つかりませんでした。すべてを試せるわけではないため、存在する可能性はあります。目標を緩めるか、行のロックを解除するか、しきい値の算入対象を変更してください。</translation>
    </message>
    <message>
        <source>The weights reach this already.</source>
        <translation>現在の重みですでに達成しています。</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. What was found until then reaches it with %Ln point(s) of change in all.</source>
        <translation>
            <numerusform>キャンセルされました。それまでに見つかったものでは、合計%Ln点の変更で目標に届きます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The smallest change that reaches it: %Ln point(s) in all.</source>
        <translation>
            <numerusform>目標に届く最小の変更: 合計%Ln点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The smallest change found that reaches it: %Ln point(s) in all.</source>
        <translation>
            <numerusform>目標に届く、見つかった中で最小の変更: 合計%Ln点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) would change band.</source>
        <translation>
            <numerusform>デバイス%Ln台の区分が変わります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them would no longer have sufficient data.</source>
        <translation>
            <numerusform>そのうち%Ln台がデータ不足になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Then %1</source>
        <comment>a sentence</comment>
        <translation>適用後: %1</translation>
    </message>
    <message>
        <source>%1 (pillar)</source>
        <translation>%1（柱）</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>目標: %1</translation>
    </message>
    <message>
        <source>Taken over: the sliders show it. Undo goes back.</source>
        <translation>取り込みました。スライダーに反映されています。「元に戻す」で戻せます。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::GroupBars</name>
    <message>
        <source>Devices by group and band</source>
        <translation>グループ別と区分別のデバイス</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln device(s)</source>
        <comment>group</comment>
        <translation>
            <numerusform>%1: デバイス%Ln台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::GroupsCard</name>
    <message>
        <source>no group</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>タグなし</translation>
    </message>
    <message>
        <source>OS not told</source>
        <translation>OS情報なし</translation>
    </message>
    <message>
        <source>onboarding state not told</source>
        <translation>オンボードの状態の情報なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <comment>groups, tags</comment>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Devices by group</source>
        <translation>グループ別のデバイス</translation>
    </message>
    <message>
        <source>Show groups of devices as</source>
        <translation>グループ別デバイスの表示形式</translation>
    </message>
    <message>
        <source>Group devices by</source>
        <translation>グループ化の基準</translation>
    </message>
    <message>
        <source>Device group</source>
        <translation>デバイスグループ</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>OS platform</source>
        <translation>OSプラットフォーム</translation>
    </message>
    <message>
        <source>Onboarding state</source>
        <translation>オンボードの状態</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>logarithmic scale</comment>
        <translation>対数</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tag(s); a device counts for each of its tags</source>
        <translation>
            <numerusform>タグ%Ln件（デバイスはタグごとに数えます）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s), by band</source>
        <translation>
            <numerusform>値%Ln件（区分別）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::GuideDialog</name>
    <message>
        <source>Register the application</source>
        <translation>アプリケーションの登録</translation>
    </message>
    <message>
        <source>Register an application</source>
        <translation>アプリケーションを登録する</translation>
    </message>
    <message>
        <source>Copy the two ids</source>
        <translation>2つのIDをコピーする</translation>
    </message>
    <message>
        <source>From the application&apos;s overview: Application (client) ID and Directory (tenant) ID, into the tenant&apos;s settings here. The object ID is not used.</source>
        <translation>アプリケーションの「概要」から、アプリケーション（クライアント）IDとディレクトリ（テナント）IDを、ここのテナントの設定に入力します。オブジェクトIDは使用しません。</translation>
    </message>
    <message>
        <source>Choose the cloud and the interval</source>
        <translation>クラウドと間隔を選択する</translation>
    </message>
    <message>
        <source>The cloud that the tenant lives in, and a poll interval of 10 to 1440 minutes.</source>
        <translation>テナントのあるクラウドと、10～1440分のポーリング間隔です。</translation>
    </message>
    <message>
        <source>Create a client secret</source>
        <translation>クライアントシークレットを作成する</translation>
    </message>
    <message>
        <source>API permissions, Add a permission, APIs my organization uses, WindowsDefenderATP, Application permissions. Needed. Delegated permissions do not work, as nobody signs in.</source>
        <translation>「APIのアクセス許可」、「アクセス許可の追加」、「所属する組織で使用しているAPI」、WindowsDefenderATP、「アプリケーションの許可」の順に選択します。必須です。サインインするユーザーがいないため、委任されたアクセス許可では機能しません。</translation>
    </message>
    <message>
        <source>In the same place. Needed.</source>
        <translation>同じ場所にあります。必須です。</translation>
    </message>
    <message>
        <source>From Microsoft Cloud App Security. The vendor&apos;s guide asks for it; Trustgauge does not use it.</source>
        <translation>Microsoft Cloud App Securityのものです。ベンダーのガイドでは要求されていますが、Trustgaugeでは使用しません。</translation>
    </message>
    <message>
        <source>From Microsoft Cloud App Security, a write permission. The vendor&apos;s guide asks for it; Trustgauge does not use it.</source>
        <translation>Microsoft Cloud App Securityのもので、書き込みの許可です。ベンダーのガイドでは要求されていますが、Trustgaugeでは使用しません。</translation>
    </message>
    <message>
        <source>Grant admin consent</source>
        <translation>管理者の同意を与える</translation>
    </message>
    <message>
        <source>API permissions, Grant admin consent, or the consent link of this page. Every row must then read Granted; each permission added later needs it again.</source>
        <translation>「APIのアクセス許可」の「管理者の同意を与えます」、またはこのページの同意リンクを使用します。すべての行が「付与されました」になる必要があります。後からアクセス許可を追加した場合は、その都度必要です。</translation>
    </message>
    <message>
        <source>Check the licence</source>
        <translation>ライセンスを確認する</translation>
    </message>
    <message>
        <source>Defender for Endpoint Plan 2 gives every source of the model; other plans lack some.</source>
        <translation>Defender for Endpointプラン2では、モデルのすべてのソースを使用できます。ほかのプランでは一部が不足します。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>A step is ticked off when the checks that show it pass. Run the checks after each change.</source>
        <translation>対応するチェックに合格すると、手順に完了の印が付きます。変更するたびにチェックを実行してください。</translation>
    </message>
    <message>
        <source>%1, done</source>
        <comment>a step</comment>
        <translation>%1、完了</translation>
    </message>
    <message>
        <source>%1, still to do</source>
        <comment>a step</comment>
        <translation>%1、未完了</translation>
    </message>
    <message>
        <source>Certificates &amp; secrets, New client secret: a description and an expiry. Copy the value at once, not the secret ID; it is shown only now. Note the expiry date in the tenant&apos;s settings here, to be reminded in time.</source>
        <translation>「証明書とシークレット」の「新しいクライアントシークレット」で、説明と有効期限を指定します。シークレットIDではなく、値をすぐにコピーしてください。値が表示されるのは今だけです。有効期限の前に通知を受け取るには、ここのテナントの設定に日付を記録してください。</translation>
    </message>
    <message>
        <source>In the same place. Not needed for scoring; with it, a device&apos;s open alerts can be shown beside its score.</source>
        <translation>同じ場所にあります。スコア計算には不要ですが、これがあるとデバイスの未解決のアラートをスコアの横に表示できます。</translation>
    </message>
    <message>
        <source>Microsoft Entra admin center, App registrations, New registration. Name: for instance Trustgauge. Accounts: this organizational directory only. Redirect address: %1 as Web, which the consent link comes back to. An Application Administrator may do this.</source>
        <translation>Microsoft Entra管理センターの「アプリの登録」、「新規登録」を選択します。名前: 例としてTrustgauge。アカウント: この組織ディレクトリのみ。リダイレクトURI: 「Web」として%1（同意リンクから戻るアドレス）。アプリケーション管理者が実行できます。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::HealthBar</name>
    <message>
        <source>Run the doctor</source>
        <translation>診断を実行</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>不足項目を表示</translation>
    </message>
</context>
<context>
    <name>Trustgauge::HelpDialog</name>
    <message>
        <source>What the score means</source>
        <translation>スコアの意味</translation>
    </message>
    <message>
        <source>Every device gets a score from 0 to 100. A higher score is a higher risk. The score is the sum of points from seven groups of signals, rounded once at the end; the breakdown on the Devices page shows the points of each group, and they add up exactly.</source>
        <translation>各デバイスには0～100のスコアが付きます。スコアが高いほどリスクが高くなります。スコアは7つのグループのシグナルから得られる点の合計で、最後に一度だけ丸められます。「デバイス」ページの内訳には各グループの点が表示され、合計はスコアと正確に一致します。</translation>
    </message>
    <message>
        <source>How points come about</source>
        <translation>点の計算方法</translation>
    </message>
    <message>
        <source>Two pillars share 100 points: %1 (%2 by default) and %3 (%4). In each group at most one indicator fires. Its weight, over the largest weights of the pillar&apos;s groups, times the pillar gives the points. The defaults are Trustgauge&apos;s own choice; tune them to yours.</source>
        <translation>2つの柱が100点を分け合います: %1（既定値%2）と%3（%4）。各グループで該当する指標は最大1つです。その重みを、柱に属する各グループの最大の重みの合計で割り、柱の点数を掛けたものが点になります。既定値はTrustgauge独自のものです。環境に合わせて調整してください。</translation>
    </message>
    <message>
        <source>Critical CVEs count from CVSS %1; %2 of them reach the full weight. The age of a device is measured from the cycle&apos;s clock, less a grace of %3 hours.</source>
        <translation>重大なCVEはCVSS %1から算入され、%2件で重みが最大になります。デバイスの経過時間は、サイクルの時刻を基準に、%3時間の猶予を差し引いて計算します。</translation>
    </message>
    <message>
        <source>Completeness: unknown is not safe</source>
        <translation>充足率: 不明は安全を意味しません</translation>
    </message>
    <message>
        <source>Completeness is the share of the attainable points that could be judged. A device below the tenant&apos;s floor is marked “%1” and left out of bands, charts and averages; it keeps its score in the table and in exports.</source>
        <translation>充足率は、到達可能な点のうち判定できた割合です。テナントの下限に満たないデバイスには「%1」の印が付き、区分、グラフ、平均から除外されます。表とエクスポートでは、スコアは残ります。</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>チューニング</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Copy the selected devices</source>
        <translation>選択したデバイスをコピー</translation>
    </message>
    <message>
        <source>Trustgauge help</source>
        <translation>Trustgaugeのヘルプ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>When a connection does not work</source>
        <translation>接続できない場合</translation>
    </message>
    <message>
        <source>Doctor tries every link from the settings to the data and names the one that is broken. Note when a client secret expires in the tenant&apos;s settings: you are reminded 30, 14, 7 and 1 days before. “Replace the secret” tries the new one before the old one goes.</source>
        <translation>「診断」は、設定からデータまでの各段階を試し、問題のある箇所を示します。クライアントシークレットの有効期限をテナントの設定に記録しておくと、30日、14日、7日、1日前に通知されます。「シークレットを置き換え」では、新しいシークレットを試してから古いものを置き換えます。</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Polling goes on from the tray when the window is closed; where the desktop has no tray, closing asks. The mark on the tray&apos;s icon is a tick when all is well, one to three bars for the worst band of a device from Moderate Risk up, an exclamation mark for a partial cycle, a cross for a poll that failed. Quit ends the program and cancels a cycle that runs.</source>
        <translation>ウィンドウを閉じると、通知領域でポーリングが続きます。デスクトップに通知領域がない場合は、閉じるときに確認されます。通知領域のアイコンの印は、問題がなければチェックマーク、中リスク以上のデバイスがあれば最も悪い区分を示す1～3本の棒、不完全なサイクルなら感嘆符、ポーリングに失敗した場合は×です。「終了」を選択すると、プログラムが終了し、実行中のサイクルはキャンセルされます。</translation>
    </message>
    <message>
        <source>Every move of a slider shows at once who changes band. Undo goes back step by step, over a saved version, too. Nothing is applied until the profile is saved under a name. The devices behind a cell or a bar are shown with both scores, and exported so.</source>
        <translation>スライダーを動かすたびに、区分が変わるデバイスがすぐに表示されます。「元に戻す」では、保存済みのバージョンより前へも1手順ずつ戻れます。プロファイルに名前を付けて保存するまで、何も適用されません。セルや棒に含まれるデバイスは両方のスコアとともに表示され、そのままエクスポートできます。</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>About Trustgauge</source>
        <translation>Trustgaugeのバージョン情報</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>A list that Overview or Tuning has opened has a button for the way back; Alt+Left does the same.</source>
        <translation>「概要」または「チューニング」から開いた一覧には、元に戻るボタンがあります。Alt+←でも同じです。</translation>
    </message>
    <message>
        <source>The stored days are shown under the edited weights, too. Flaps are devices whose band changed from cycle to cycle more than twice; to lose a band because data is missing counts as a change. A longer grace or later edges of inactivity may save some of them.</source>
        <translation>保存済みの日々は、編集中の重みでも表示されます。フラップとは、サイクル間で区分が3回以上変わったデバイスです。データ不足で区分がなくなった場合も変化に数えます。猶予を長くするか、非アクティブの境界を遅くすると、一部を防げることがあります。</translation>
    </message>
    <message>
        <source>Days of the past</source>
        <translation>過去の日々</translation>
    </message>
    <message>
        <source>How long cycles are kept is set in “Storage”, below the side bar: first every cycle, then the last one of each day. It shows what other numbers would take before they are saved, makes a copy of the store, and checks it.</source>
        <translation>サイクルの保存期間は、サイドバーの下の「ストレージ」で設定します。最初はすべてのサイクル、その後は各日の最後のサイクルが残ります。そこでは、保存する前に数値を変えた場合の影響を確認でき、ストアのコピーとチェックも行えます。</translation>
    </message>
    <message>
        <source>A click on a column&apos;s title sorts by it; Shift+click on further ones sorts rows that are equal so far. Their titles then show the direction and their place in the order.</source>
        <translation>列の見出しをクリックすると、その列で並べ替えられます。別の列をShift+クリックすると、それまでの順序で同じ行がさらに並べ替えられます。見出しには並べ替えの方向と優先順位が表示されます。</translation>
    </message>
    <message>
        <source>Overview draws how many devices were in which band on each day, as scored then or under today’s profile. A click or Enter, also on a day in Tuning, opens the day in Overview and Devices, only to be read, with what changed since the cycle before it; “Back to now” or Alt+Left leaves it. Polling, tuning and publishing always use the newest cycle.</source>
        <translation>「概要」には、各日にどの区分に何台のデバイスがあったかが、当時の評価または現在のプロファイルで描画されます。日をクリックするかEnterキーを押すと（「チューニング」の日でも同様）、その日が前のサイクルからの変化とともに「概要」と「デバイス」に読み取り専用で表示されます。「現在に戻る」またはAlt+←で終了します。ポーリング、チューニング、配信では、常に最新のサイクルを使用します。</translation>
    </message>
    <message>
        <source>Devices shows the timeline of the selected device below its breakdown: its score from cycle to cycle, as scored then, and each change with its cause, its points and the band it led to. The points add up from the first score to the last. Of many changes the smaller ones of a time are first shown as one line; the arrow keys go through the steps of the chart, and Ctrl+C copies a line.</source>
        <translation>「デバイス」では、選択したデバイスの内訳の下にタイムラインが表示されます。サイクルごとの当時のスコアと、各変化の原因、点、変化後の区分がわかります。点を合計すると、最初から最後までのスコアの変化になります。変化が多い場合、同じ時期の小さな変化は最初は1行にまとめて表示されます。方向キーでグラフの段階を移動し、Ctrl+Cで行をコピーします。</translation>
    </message>
    <message>
        <source>Every chart has a menu, on the right mouse button and the menu key, that saves it as a picture (PNG), a drawing (SVG) or its figures (CSV).</source>
        <translation>どのグラフにも、マウスの右ボタンまたはメニューキーで開くメニューがあり、画像（PNG）、図面（SVG）、数値（CSV）として保存できます。</translation>
    </message>
    <message>
        <source>Every word must occur somewhere in the device. “two words” in quotes count as one, -word must not occur, and field:value looks into one field, for example risk:high. Conditions are those of advanced hunting, joined by and, or, not and brackets; side by side means and. What cannot be understood is marked in red, with the place and what to write; the table then keeps the last filter that was. Down or Enter goes to the table, Alt+Enter takes what is offered.</source>
        <translation>各語がデバイスのどこかに含まれている必要があります。引用符で囲んだ“two words”は1語として扱い、-wordはその語を含まないこと、field:valueは1つのフィールドの検索を表します（例: risk:high）。条件は高度なハンティングと同じ形式で、and、or、not、括弧でつなぎます。並べて書くとandになります。解釈できない箇所は赤で示され、位置と正しい書き方が表示されます。その間、表には最後に有効だったフィルターが適用されます。↓キーまたはEnterキーで表に移動し、Alt+Enterで提案を採用します。</translation>
    </message>
    <message>
        <source>at least Suspicious, outside the group Lab</source>
        <translation>Suspicious以上、グループLab以外</translation>
    </message>
    <message>
        <source>not seen for a week, antivirus disabled</source>
        <translation>1週間未確認、ウイルス対策が無効</translation>
    </message>
    <message>
        <source>risk Medium or High, without a tag that contains test</source>
        <translation>リスクがMediumまたはHigh、testを含むタグなし</translation>
    </message>
    <message>
        <source>by the beginning or the form of the name</source>
        <translation>名前の先頭または形式で指定</translation>
    </message>
    <message>
        <source>little is known; = unknown finds the same as isempty</source>
        <translation>情報が少ないデバイス。= unknownはisemptyと同じ結果</translation>
    </message>
    <message>
        <source>by figures, and by what the score is made of</source>
        <translation>数値とスコアの内訳で指定</translation>
    </message>
    <message>
        <source>Fields: %1. Unknown values satisfy no comparison, not even a negated one. == and != compare texts exactly; =, :, has, contains, startswith and endswith ignore case.</source>
        <translation>フィールド: %1。不明な値は、否定も含め、どの比較にも一致しません。==と!=はテキストを厳密に比較します。=、:、has、contains、startswith、endswithは大文字と小文字を区別しません。</translation>
    </message>
    <message>
        <source>devices with this vulnerability</source>
        <translation>この脆弱性のあるデバイス</translation>
    </message>
    <message>
        <source>devices with this software and critical CVEs</source>
        <translation>このソフトウェアと重大なCVEのあるデバイス</translation>
    </message>
    <message>
        <source>at least 10 points worse than in the cycle before</source>
        <translation>前のサイクルより10点以上悪化</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>脆弱性</translation>
    </message>
    <message>
        <source>The page ranks CVEs and software by what fixing each of them alone, everywhere, would bring: devices that get a lower band, and points by which exact scores fall in all. A CVE beyond the cap of the profile brings nothing. The patch plan takes one software at a time, each the one that then brings most; “Which devices” or Enter shows the devices.</source>
        <translation>このページでは、CVEとソフトウェアを、それだけをすべてのデバイスで修正した場合の効果（区分が改善するデバイスの台数と、丸め前のスコアの合計低下幅）の順に並べます。プロファイルの上限を超えるCVEに効果はありません。パッチ計画では、その時点で最も効果の大きいソフトウェアを1つずつ取り上げます。「該当デバイス」またはEnterキーでデバイスを表示します。</translation>
    </message>
    <message>
        <source>The figures come from the records of the newest answer, and the page says how old these are, and what is not known. A filter counts some of the devices only; while a profile is edited, the figures can be those under it.</source>
        <translation>数値は最新の応答のレコードに基づき、レコードの古さと不明な点もページに示されます。フィルターを使うと、一部のデバイスだけを対象にできます。プロファイルの編集中は、編集中のプロファイルの数値に切り替えられます。</translation>
    </message>
    <message>
        <source>Below it are the device&apos;s open alerts, its CVEs and its record. Alerts are asked for, and kept; CVEs come from the kept records and are asked for where none are kept. A click or Enter on a CVE shows all devices that have it. “Raw JSON” asks the service for the record as it is now, since it is not stored.</source>
        <translation>その下に、デバイスの未解決のアラート、CVE、レコードがあります。アラートは照会して取得し、保管されます。CVEは保管済みのレコードから表示され、保管されていない場合は照会します。CVEをクリックするかEnterキーを押すと、そのCVEのあるすべてのデバイスが表示されます。レコードは保存されないため、「JSON」を押すと現在の内容をサービスに照会します。</translation>
    </message>
    <message>
        <source>A click on an example, or Enter when Tab has reached it, puts it into the filter of Devices:</source>
        <translation>例をクリックするか、Tabキーで選択してEnterキーを押すと、「デバイス」のフィルターに入力されます:</translation>
    </message>
    <message>
        <source>While a condition is typed, the line offers fields, operators and the values of this fleet: Down and Up choose, Enter or Tab takes, Escape closes, Ctrl+Space opens it anywhere. CVEs and software are offered once a filter has asked of them. Alt+Down opens the filters used before and those saved under a name.</source>
        <translation>条件の入力中は、フィールド、演算子、実際のデバイスの値が候補として表示されます。↓と↑で選択、EnterまたはTabで確定、Escで閉じ、Ctrl+Spaceでどこでも開けます。CVEとソフトウェアは、フィルターで一度使用すると候補になります。Alt+↓で、以前のフィルターと名前を付けて保存したフィルターが開きます。</translation>
    </message>
    <message>
        <source>The menu of a cell (right mouse button or menu key) filters by it, or leaves out what is like it: Ctrl+Enter and Ctrl+Shift+Enter. Both extend the filter by “and”. The buttons below the line take single conditions away again.</source>
        <translation>セルのメニュー（マウスの右ボタンまたはメニューキー）で、そのセルによるフィルター、または同じものの除外ができます（Ctrl+EnterとCtrl+Shift+Enter）。どちらもフィルターに「and」で追加されます。入力行の下のボタンで、条件を1つずつ解除できます。</translation>
    </message>
    <message>
        <source>cve and software are answered from the vulnerability records that the last polls stored; change and bandBefore compare with the cycle before, both under the profile in use. Where nothing is stored, the line below the filter says so. A time is a date, ago(7d), now() or now() - 7d, counted from the cycle.</source>
        <translation>cveとsoftwareには、直近のポーリングで保存された脆弱性レコードを使用します。changeとbandBeforeは、使用中のプロファイルで前のサイクルと比較します。保存されたデータがない場合は、フィルターの下の行に示されます。時刻は、日付、ago(7d)、now()、now() - 7dで表し、サイクルの時刻を基準に計算します。</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>ツアーを開始</translation>
    </message>
    <message>
        <source>Triangles in the timeline are the alerts that were told of when somebody asked, filled while they are open. A shaded range below a dashed line is a partial cycle: the score may be anywhere in it.</source>
        <translation>タイムラインの三角形は、照会時に返されたアラートで、未解決の間は塗りつぶされます。破線の下の網掛け部分は不完全なサイクルで、スコアはその範囲のどこかにあります。</translation>
    </message>
    <message>
        <source>Copy the current cell of the devices</source>
        <translation>デバイスの現在のセルをコピー</translation>
    </message>
    <message>
        <source>Save filter, order and columns of the devices as a view</source>
        <translation>デバイスのフィルター、並べ替え、列をビューとして保存</translation>
    </message>
    <message>
        <source>Show all devices</source>
        <translation>すべてのデバイスを表示</translation>
    </message>
    <message>
        <source>A weight that moves takes others of its pillar along, so that the attainable total stays: the largest weight of each other group gives or takes its share, and smaller ones follow. A locked row stays as it is. Keys that follow each other quickly, a drag and a typed number are one step; “History” lists all steps, and leads to any of them.</source>
        <translation>重みを動かすと、到達可能な合計が変わらないように、同じ柱のほかの重みも動きます。ほかの各グループの最大の重みが応分に増減し、小さい重みもそれに続きます。ロックされた行は変わりません。続けて押したキー、1回のドラッグ、1回の数値入力は、それぞれ1つの手順になります。「履歴」にはすべての手順が表示され、どの手順にも移動できます。</translation>
    </message>
    <message>
        <source>What you edit is kept as a draft of the tenant: it comes back when you show the tenant again, and after quitting or a crash. Two snapshots a tenant can be taken (Shift+F8, Shift+F9) and shown (F8, F9). “Compare profiles” sets any two side by side: in use, edited, snapshots, drafts, versions, files.</source>
        <translation>編集内容はテナントの下書きとして保管されます。テナントを再び表示したときや、終了またはクラッシュの後に復元されます。スナップショットはテナントごとに2つ作成でき（Shift+F8、Shift+F9）、表示もできます（F8、F9）。「プロファイルの比較」では、使用中、編集中、スナップショット、下書き、バージョン、ファイルから任意の2つを並べられます。</translation>
    </message>
    <message>
        <source>While a profile is edited, a chip in the top bar says so on every page; a click leads to Tuning. Devices shows the scores in use until they are asked for before and after; then its table, the breakdown, exports and copies hold both, and follow the edit. The eye beside the chip shows all figures as in use again. A cell of the matrix becomes a limit of the list, which a click or Backspace before the filter takes away.</source>
        <translation>プロファイルの編集中は、どのページでも上部バーにそのことが表示され、クリックすると「チューニング」に移動します。「デバイス」には使用中のスコアが表示されますが、変更前と変更後の表示に切り替えると、表、内訳、エクスポート、コピーに両方が含まれ、編集に合わせて変わります。横の目のアイコンで、すべての数値を使用中のものに戻せます。マトリックスのセルを選ぶと一覧が絞り込まれ、クリックするか、フィルターの先頭でBackspaceキーを押すと解除されます。</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>A policy is a list of rules in the language of the filter, each with an action in words of your own; the first rule that matches a device decides. Rehearsal shows which action each device would meet. Nothing is enforced by Trustgauge.</source>
        <translation>ポリシーは、フィルターの言語で書いたルールのリストで、各ルールには自由な言葉でアクションを付けます。デバイスに一致する最初のルールで決まります。「リハーサル」には、各デバイスがどのアクションの対象になるかが表示されます。Trustgaugeは何も強制しません。</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down move a rule, Ctrl+Space completes, and undo covers all changes, also to open another policy. What moves is told against the saved version, another policy or another profile. Counting replays the stored cycles and tells whose action would have changed again and again. Each saved version keeps who saved it, when and why.</source>
        <translation>Alt+↑とAlt+↓でルールを移動し、Ctrl+Spaceで入力を補完します。「元に戻す」は、別のポリシーを開く操作も含め、すべての変更に使えます。変わるデバイスは、保存済みのバージョン、別のポリシー、または別のプロファイルとの比較で示されます。集計では、保存済みサイクルを再生し、アクションが何度も変わることになったデバイスを示します。保存した各バージョンには、だれが、いつ、なぜ保存したかが記録されます。</translation>
    </message>
    <message>
        <source>Activity has every poll of the tenant with its notes in full, and under “Log” the last lines of this program&apos;s log since its start, and under “Calls” how often each endpoint was asked, what it answered, and what the last hour&apos;s calls have taken of its limits. No line holds a secret, so they can be passed on.</source>
        <translation>「アクティビティ」には、テナントのすべてのポーリングと注記の全文があります。「ログ」には起動後のこのプログラムのログの最後の行、「呼び出し」には各エンドポイントの照会回数と応答、直近1時間の呼び出しによる制限の消費量が表示されます。どの行にもシークレットは含まれないため、ほかの人に渡せます。</translation>
    </message>
    <message>
        <source>All tenants sets the tenants side by side. Its filter asks the devices of all of them at once: the counts and the worst devices are then of those that match, and a tenant opens with them.</source>
        <translation>「すべてのテナント」では、テナントが並べて表示されます。ここのフィルターは全テナントのデバイスに一度に適用されます。件数と最も悪いデバイスは一致したものに限られ、テナントを開くとフィルターが引き継がれます。</translation>
    </message>
    <message>
        <source>“Report…” (Ctrl+R) writes the cycle shown as a page or a PDF that an auditor can read and print: the weights, bands, trend, changes, worst devices and vulnerabilities, and what a policy would do. The settings have such reports written after cycles by themselves.</source>
        <translation>「レポート…」（Ctrl+R）では、表示中のサイクルを、監査担当者が読んで印刷できるページまたはPDFとして書き込みます。内容は、重み、区分、推移、変化、最も悪いデバイス、脆弱性、ポリシーの結果です。設定では、サイクルの後にこのレポートを自動で書き込むようにできます。</translation>
    </message>
    <message>
        <source>Many windows can share one store on a PostgreSQL server, which is set in the settings under “Shared store” and tested there step by step. What others poll is shown at once, and the status line says who polls. While the server is not reached, a line above the page says so, and what is shown stays usable.</source>
        <translation>PostgreSQLサーバー上の1つのストアを、多数のウィンドウで共有できます。設定の「共有ストア」で指定し、段階ごとにテストします。ほかのウィンドウのポーリング結果はすぐに表示され、どこがポーリングしているかはステータス行でわかります。サーバーに接続できない間は、ページの上の行にそのことが示され、表示中の内容は引き続き使用できます。</translation>
    </message>
    <message>
        <source>Reference (English)</source>
        <translation>リファレンス（英語）</translation>
    </message>
    <message>
        <source>In the filter: take it away; elsewhere: close what is open</source>
        <translation>フィルターでは解除、それ以外では開いているものを閉じる</translation>
    </message>
    <message>
        <source>From a chart to a table with its figures, and back</source>
        <translation>グラフとその数値の表を切り替え</translation>
    </message>
</context>
<context>
    <name>Trustgauge::HistoryMenu</name>
    <message>
        <source>Where editing began</source>
        <translation>編集の開始点</translation>
    </message>
    <message>
        <source>Saved profile “%1”</source>
        <translation>保存済みプロファイル「%1」</translation>
    </message>
    <message>
        <source>%1 · saved as “%2”</source>
        <comment>a step</comment>
        <translation>%1 · 「%2」として保存</translation>
    </message>
    <message>
        <source>Newest first; choose a step to go there</source>
        <translation>新しい順。手順を選択すると、そこに移動します</translation>
    </message>
</context>
<context>
    <name>Trustgauge::HostsSection</name>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Defender API</source>
        <translation>Defender API</translation>
    </message>
    <message>
        <source>Vulnerability files</source>
        <translation>脆弱性ファイル</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Forward proxy</source>
        <translation>フォワードプロキシ</translation>
    </message>
    <message>
        <source>Hosts that Trustgauge contacts</source>
        <translation>Trustgaugeの接続先ホスト</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>ホスト</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Copy the hosts</source>
        <translation>ホストをコピー</translation>
    </message>
    <message>
        <source>The settings of the tenants lead to these hosts, and every other one is refused. Nothing else is contacted: no updates, no statistics. Links open in your browser. Where no proxy is set for a tenant, that of the system is used.</source>
        <translation>テナントの設定に基づいてこれらのホストに接続し、ほかのホストへの接続はすべて拒否します。更新や統計のための接続はありません。リンクはブラウザーで開きます。テナントにプロキシが設定されていない場合は、システムのプロキシを使用します。</translation>
    </message>
    <message>
        <source>The hosts are in the clipboard.</source>
        <translation>ホストをクリップボードにコピーしました。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::IdentitySection</name>
    <message>
        <source>Tenant and app registration</source>
        <translation>テナントとアプリの登録</translation>
    </message>
    <message>
        <source>How to register the application, step by step</source>
        <translation>アプリケーションの登録手順</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>for example Contoso</source>
        <translation>例: Contoso</translation>
    </message>
    <message>
        <source>&amp;Tenant ID</source>
        <translation>テナントID(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Client ID</source>
        <translation>クライアントID(&amp;C)</translation>
    </message>
    <message>
        <source>Sign &amp;in with</source>
        <translation>サインイン方法(&amp;I)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>&amp;Certificate and key</source>
        <translation>証明書とキー(&amp;C)</translation>
    </message>
    <message>
        <source>For this session only: do not store the secret</source>
        <translation>このセッションのみ: シークレットを保存しない</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>クライアントシークレット(&amp;S)</translation>
    </message>
    <message>
        <source>as the portal shows it, for example %1</source>
        <translation>ポータルの表示形式（例: %1）</translation>
    </message>
    <message>
        <source>With the date noted, you are reminded 30, 14, 7 and 1 days before.</source>
        <translation>日付を記録すると、30日、14日、7日、1日前に通知されます。</translation>
    </message>
    <message>
        <source>Secret e&amp;xpires on</source>
        <translation>シークレットの有効期限(&amp;X)</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>システムのキーチェーン</translation>
    </message>
    <message>
        <source>No keychain is available here: the secret lasts for this session only.</source>
        <translation>使用できるキーチェーンがないため、シークレットはこのセッションでのみ有効です。</translation>
    </message>
    <message>
        <source>No keychain is available here: the certificate lasts for this session only.</source>
        <translation>使用できるキーチェーンがないため、証明書はこのセッションでのみ有効です。</translation>
    </message>
    <message>
        <source>The secret is kept in memory until Trustgauge ends, and is stored nowhere.</source>
        <translation>シークレットは、Trustgaugeが終了するまでメモリに保持され、どこにも保存されません。</translation>
    </message>
    <message>
        <source>The certificate and its key are kept in memory until Trustgauge ends, and are stored nowhere.</source>
        <translation>証明書とキーは、Trustgaugeが終了するまでメモリに保持され、どこにも保存されません。</translation>
    </message>
    <message>
        <source>The secret is stored in %1 and nowhere else.</source>
        <translation>シークレットは%1にのみ保存されます。</translation>
    </message>
    <message>
        <source>The certificate and its key are stored in %1 and nowhere else.</source>
        <translation>証明書とキーは%1にのみ保存されます。</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is stored.</source>
        <translation>保存済みのものを維持するには、空のままにします。</translation>
    </message>
    <message>
        <source>Choose none to keep the one that is stored.</source>
        <translation>保存済みのものを維持するには、何も選択しません。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::KeychainBar</name>
    <message>
        <source>The secrets are in the keychain now. If they came in a file, please delete it.</source>
        <translation>シークレットはキーチェーンに保存されました。ファイルから取り込んだ場合は、そのファイルを削除してください。</translation>
    </message>
    <message>
        <source>Waiting for the keychain. It may ask for its password in a window of its own.</source>
        <translation>キーチェーンを待機しています。別のウィンドウでパスワードを求められることがあります。</translation>
    </message>
    <message>
        <source>For this session only</source>
        <translation>このセッションのみ</translation>
    </message>
    <message>
        <source>Kept for this session, the secret is in memory until Trustgauge ends, and not stored.</source>
        <translation>このセッションのみの場合、シークレットはTrustgaugeが終了するまでメモリに保持され、保存されません。</translation>
    </message>
    <message>
        <source>The keychain did not take the secret of: %1. Nothing signs in with it until it is kept.</source>
        <comment>tenants</comment>
        <translation>次のシークレットをキーチェーンに保存できませんでした: %1。保管されるまで、このシークレットではサインインできません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>Trustgauge::LadderCard</name>
    <message>
        <source>Checks</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>チェックを実行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Copy the note</source>
        <translation>メモをコピー</translation>
    </message>
    <message>
        <source>A note in Markdown to send to whoever can consent</source>
        <translation>同意できる人に送るMarkdown形式のメモ</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>レポートを保存…</translation>
    </message>
    <message>
        <source>Support bundle…</source>
        <translation>サポートバンドル…</translation>
    </message>
    <message>
        <source>Settings, checks and last cycles as a text without secrets and names, shown before it is saved</source>
        <translation>シークレットと名前を除いた、設定、チェック、直近のサイクルのテキスト。保存前に内容が表示されます</translation>
    </message>
    <message>
        <source>Guide…</source>
        <translation>ガイド…</translation>
    </message>
    <message>
        <source>How to register the application, step by step</source>
        <translation>アプリケーションの登録手順</translation>
    </message>
    <message>
        <source>%1 of %2 done…</source>
        <comment>checks</comment>
        <translation>%2件中%1件完了…</translation>
    </message>
    <message>
        <source>running…</source>
        <translation>実行中…</translation>
    </message>
    <message>
        <source>first fault: %1</source>
        <translation>最初の問題: %1</translation>
    </message>
    <message>
        <source>checked %1, before the settings were changed: run the checks again</source>
        <comment>time</comment>
        <translation>%1にチェック、その後設定が変更されたため、チェックを再実行してください</translation>
    </message>
    <message>
        <source>checked %1; %2</source>
        <comment>time, result</comment>
        <translation>%1にチェック、%2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::LegendSwitch</name>
    <message>
        <source>Hide %1 in the chart</source>
        <translation>グラフで%1を非表示</translation>
    </message>
    <message>
        <source>Show %1 in the chart</source>
        <translation>グラフで%1を表示</translation>
    </message>
</context>
<context>
    <name>Trustgauge::LogModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>of the program</comment>
        <translation>部分</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>デバッグ</translation>
    </message>
</context>
<context>
    <name>Trustgauge::LogPart</name>
    <message>
        <source>Log of this program</source>
        <translation>このプログラムのログ</translation>
    </message>
    <message>
        <source>Least level of the lines shown</source>
        <translation>表示する行の最低レベル</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>すべての行</translation>
    </message>
    <message>
        <source>Info and warnings</source>
        <translation>情報と警告</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>ログをフィルター</translation>
    </message>
    <message>
        <source>Filter by words; -word leaves out</source>
        <translation>語でフィルター（-語で除外）</translation>
    </message>
    <message>
        <source>Copies the selected lines, or all that are shown. No line holds a secret.</source>
        <translation>選択した行、または表示中のすべての行をコピーします。シークレットは含まれません。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>the last %1 lines since the start, newest first, secrets removed</source>
        <translation>起動後の最後の%1行（新しい順、シークレットは除去済み）</translation>
    </message>
    <message>
        <source>%1 of %2 lines, newest first, secrets removed</source>
        <translation>%2行中%1行（新しい順、シークレットは除去済み）</translation>
    </message>
</context>
<context>
    <name>Trustgauge::MainWindow</name>
    <message>
        <source>Trustgauge (demo)</source>
        <translation>Trustgauge（デモ）</translation>
    </message>
</context>
<context>
    <name>Trustgauge::MatrixView</name>
    <message>
        <source>Devices by band before and after</source>
        <translation>変更前と変更後の区分別デバイス</translation>
    </message>
</context>
<context>
    <name>Trustgauge::MigrationModel</name>
    <message numerus="yes">
        <source>%Ln device(s) stay in %1</source>
        <translation>
            <numerusform>%1のままのデバイス%Ln台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) go from %1 to %2</source>
        <translation>
            <numerusform>%1から%2に移るデバイス%Ln台</numerusform>
        </translation>
    </message>
    <message>
        <source>From \ to</source>
        <comment>corner of a matrix</comment>
        <translation>変更前 \ 変更後</translation>
    </message>
    <message>
        <source>After</source>
        <comment>editing</comment>
        <translation>変更後</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) in all</source>
        <translation>
            <numerusform>デバイス計%Ln台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) in %1 before</source>
        <translation>
            <numerusform>変更前に%1のデバイス%Ln台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) in %1 after</source>
        <translation>
            <numerusform>変更後に%1のデバイス%Ln台</numerusform>
        </translation>
    </message>
    <message>
        <source>Before</source>
        <comment>editing</comment>
        <translation>変更前</translation>
    </message>
</context>
<context>
    <name>Trustgauge::MovedModel</name>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
</context>
<context>
    <name>Trustgauge::MovesCard</name>
    <message>
        <source>What moves</source>
        <translation>変わるデバイス</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>From</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>To</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Devices that move to another action</source>
        <translation>別のアクションに移るデバイス</translation>
    </message>
    <message>
        <source>Enter or a double click shows the devices</source>
        <translation>Enterキーまたはダブルクリックでデバイスを表示</translation>
    </message>
    <message>
        <source>the saved version %1</source>
        <translation>保存済みのバージョン%1</translation>
    </message>
    <message>
        <source>nothing: no version is saved</source>
        <translation>なし: 保存済みのバージョンなし</translation>
    </message>
    <message>
        <source>policy “%1”</source>
        <translation>ポリシー「%1」</translation>
    </message>
    <message>
        <source>profile “%1” (in use)</source>
        <translation>プロファイル「%1」（使用中）</translation>
    </message>
    <message>
        <source>profile “%1”</source>
        <translation>プロファイル「%1」</translation>
    </message>
    <message>
        <source>Save a version of this policy, or choose another policy or profile, to see which devices move.</source>
        <translation>このポリシーのバージョンを保存するか、別のポリシーまたはプロファイルを選択すると、変わるデバイスが表示されます。</translation>
    </message>
    <message>
        <source>No device meets another action.</source>
        <translation>アクションが変わるデバイスはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) meet another action.</source>
        <translation>
            <numerusform>デバイス%Ln台のアクションが変わります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::Navigation</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
</context>
<context>
    <name>Trustgauge::NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>Trustgauge::Notices</name>
    <message>
        <source>Demo: this fleet is invented and served by a simulator on this computer. Nothing leaves it.</source>
        <translation>デモ: このデバイス群は架空のもので、このコンピューターのシミュレーターが提供しています。外部には何も送信されません。</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>デモを終了</translation>
    </message>
    <message>
        <source>New here? A short tour shows where things are.</source>
        <translation>はじめての方へ: 短いツアーで画面を案内します。</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>ツアーを開始</translation>
    </message>
</context>
<context>
    <name>Trustgauge::NotificationSection</name>
    <message>
        <source>Notify me on the desktop when</source>
        <translation>デスクトップに通知するタイミング</translation>
    </message>
    <message>
        <source>a &amp;connection breaks: a tenant that could be polled no longer can</source>
        <translation>接続の切断: ポーリングできていたテナントがポーリングできなくなったとき(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;many devices change band from one cycle to the next</source>
        <translation>多数のデバイスの区分が前のサイクルから変わったとき(&amp;M)</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Part of the fleet from which it is told</source>
        <translation>通知の基準となるデバイスの割合</translation>
    </message>
    <message>
        <source>from this &amp;part of the fleet on</source>
        <translation>通知の基準となるデバイスの割合(&amp;P)</translation>
    </message>
    <message>
        <source>a &amp;secret or certificate ends soon: 30, 14, 7 and 1 days before, and when it has ended</source>
        <translation>シークレットまたは証明書の有効期限: 30日、14日、7日、1日前と期限切れのとき(&amp;S)</translation>
    </message>
    <message>
        <source>Each is told once. Several that happen together are told in one. What the window in front already shows is not told again. A click opens the page and the tenant.</source>
        <translation>それぞれ一度だけ通知されます。同時に起きた複数の内容は、1つにまとめて通知されます。前面のウィンドウに表示されている内容は通知されません。クリックすると、該当するページとテナントが開きます。</translation>
    </message>
    <message>
        <source>The demo sends no notifications.</source>
        <translation>デモでは通知は送信されません。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::OpenAlertsModel</name>
    <message>
        <source>Alert</source>
        <translation>アラート</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>発生日時</translation>
    </message>
    <message>
        <source>without a title</source>
        <comment>an alert</comment>
        <translation>タイトルなし</translation>
    </message>
    <message>
        <source>at an unknown time</source>
        <translation>日時不明</translation>
    </message>
</context>
<context>
    <name>Trustgauge::OutboxModel</name>
    <message>
        <source>Summary of the fleet</source>
        <translation>デバイス全体の概要</translation>
    </message>
    <message>
        <source>Put aside</source>
        <comment>a record that was refused for good</comment>
        <translation>退避</translation>
    </message>
    <message>
        <source>Refused, will be sent again</source>
        <translation>拒否（再送信予定）</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>a record in the outbox</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Refusals</source>
        <translation>拒否回数</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>最後の応答</translation>
    </message>
</context>
<context>
    <name>Trustgauge::OutboxPane</name>
    <message>
        <source>Outbox</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>The chosen records that were put aside; without a choice, all of them</source>
        <translation>退避したレコードのうち選択したもの（選択なしの場合はすべて）</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>破棄</translation>
    </message>
    <message numerus="yes">
        <source>Drop %Ln record(s) that were put aside? They are never sent.</source>
        <translation>
            <numerusform>退避した%Ln件のレコードを破棄しますか？送信されることはありません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::OutcomePanel</name>
    <message>
        <source>Who moves</source>
        <translation>変わるデバイス</translation>
    </message>
    <message>
        <source>press a cell to list its devices</source>
        <translation>セルを押すと該当するデバイスを一覧表示</translation>
    </message>
    <message>
        <source>Devices that move most</source>
        <translation>変化の大きいデバイス</translation>
    </message>
    <message>
        <source>none yet: move a slider</source>
        <translation>まだなし: スライダーを動かしてください</translation>
    </message>
    <message>
        <source>List all in Devices</source>
        <translation>「デバイス」にすべて一覧表示</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>マトリックス</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Show who moves as</source>
        <translation>変わるデバイスの表示形式</translation>
    </message>
    <message>
        <source>those whose score changes most; double-click one to see why</source>
        <translation>スコアの変化が大きいデバイス（ダブルクリックで理由を表示）</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lose(s) sufficient data</source>
        <translation>
            <numerusform>データ不足になるデバイス%Ln台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>what to do; who</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gain(s) sufficient data</source>
        <translation>
            <numerusform>データ不足が解消するデバイス%Ln台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::OverviewPage</name>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Median score</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>Unknown antivirus state</source>
        <translation>ウイルス対策の状態が不明</translation>
    </message>
    <message>
        <source>Devices by band</source>
        <translation>区分別のデバイス</translation>
    </message>
    <message>
        <source>Show devices by band as</source>
        <translation>区分別デバイスの表示形式</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Score histogram</source>
        <translation>スコアのヒストグラム</translation>
    </message>
    <message>
        <source>Show scores as</source>
        <translation>スコアの表示形式</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Devices by score</source>
        <translation>スコア別のデバイス</translation>
    </message>
    <message>
        <source>Without data</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>devices whose field is unknown; unknown is not safe</source>
        <translation>フィールドが不明なデバイス（不明は安全を意味しません）</translation>
    </message>
    <message>
        <source>in the last cycle</source>
        <translation>前回のサイクル</translation>
    </message>
    <message>
        <source>p95 %1 · mean %2</source>
        <translation>p95 %1 · 平均%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>デバイス%Ln台</numerusform>
        </translation>
    </message>
    <message>
        <source>Count</source>
        <translation>台数</translation>
    </message>
    <message>
        <source>Log</source>
        <comment>logarithmic scale</comment>
        <translation>対数</translation>
    </message>
    <message>
        <source>%1: unknown on %2</source>
        <comment>signal, share of devices</comment>
        <translation>%1: %2で不明</translation>
    </message>
    <message>
        <source>in this partial cycle</source>
        <translation>この不完全なサイクル</translation>
    </message>
    <message>
        <source>score %1 · %2</source>
        <comment>range, share</comment>
        <translation>スコア%1 · %2</translation>
    </message>
    <message>
        <source>completeness below %1</source>
        <translation>充足率%1未満</translation>
    </message>
    <message>
        <source>in the cycle shown</source>
        <translation>表示中のサイクル</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>変化なし</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>change, time</comment>
        <translation>%2から%1</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>比較なし</translation>
    </message>
    <message>
        <source>Show devices without data as</source>
        <translation>データのないデバイスの表示形式</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Devices without</source>
        <translation>データのないデバイス</translation>
    </message>
    <message>
        <source>Devices without data, by field</source>
        <translation>データのないデバイス（フィールド別）</translation>
    </message>
    <message>
        <source>dashed: at worst</source>
        <translation>破線: 最悪の場合</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln of insufficient data</source>
        <translation>
            <numerusform>データ不足のデバイスは別に%Ln台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since %2, then another profile</source>
        <comment>change, time</comment>
        <translation>%2から%1（当時は別のプロファイル）</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PageFrame</name>
    <message>
        <source>Opening the store…</source>
        <translation>ストアを開いています…</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>しばらくお待ちください。</translation>
    </message>
    <message>
        <source>Loading the last cycle of %1…</source>
        <translation>%1の前回のサイクルを読み込み中…</translation>
    </message>
    <message>
        <source>The devices appear as soon as they are read from the store.</source>
        <translation>ストアから読み取りしだい、デバイスが表示されます。</translation>
    </message>
    <message>
        <source>%1 has not been polled yet.</source>
        <translation>%1はまだポーリングされていません。</translation>
    </message>
    <message>
        <source>Poll it to read its devices from Microsoft Defender and score them.</source>
        <translation>ポーリングすると、Microsoft Defenderからデバイスを読み取って評価します。</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>今すぐポーリング</translation>
    </message>
    <message>
        <source>Polling %1…</source>
        <translation>%1をポーリング中…</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>stage: done of total</comment>
        <translation>%1: %2/%3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The last poll of %1 failed.</source>
        <translation>%1の前回のポーリングは失敗しました。</translation>
    </message>
    <message>
        <source>Edit the tenant…</source>
        <translation>テナントを編集…</translation>
    </message>
    <message>
        <source>Poll again</source>
        <translation>再ポーリング</translation>
    </message>
    <message>
        <source>The store cannot be used.</source>
        <translation>ストアを使用できません。</translation>
    </message>
    <message>
        <source>The list of tenants cannot be read.</source>
        <translation>テナントの一覧を読み取れません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>診断を実行</translation>
    </message>
    <message>
        <source>%1 has no devices.</source>
        <translation>%1にデバイスがありません。</translation>
    </message>
    <message>
        <source>The cycle of %1 brought none. Either none is onboarded to Microsoft Defender yet, or the application may see none of them.</source>
        <translation>%1のサイクルでは1台も取得されませんでした。Microsoft Defenderにまだオンボードされていないか、アプリケーションに読み取りの権限がありません。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PageStack</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>チューニング</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Publishing</source>
        <translation>配信</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Back to Tuning</source>
        <translation>「チューニング」に戻る</translation>
    </message>
    <message>
        <source>Back to Overview</source>
        <translation>「概要」に戻る</translation>
    </message>
    <message>
        <source>All tenants</source>
        <translation>すべてのテナント</translation>
    </message>
    <message>
        <source>Back to All tenants</source>
        <translation>「すべてのテナント」に戻る</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>脆弱性</translation>
    </message>
    <message>
        <source>Back to Vulnerabilities</source>
        <translation>「脆弱性」に戻る</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>リハーサル</translation>
    </message>
    <message>
        <source>Back to Rehearsal</source>
        <translation>「リハーサル」に戻る</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PaletteItems</name>
    <message>
        <source>Switch to %1</source>
        <comment>tenant</comment>
        <translation>%1に切り替え</translation>
    </message>
    <message>
        <source>Try profile %1</source>
        <comment>name</comment>
        <translation>プロファイル%1を試す</translation>
    </message>
    <message>
        <source>used by this tenant</source>
        <translation>このテナントで使用中</translation>
    </message>
    <message>
        <source>opens in Tuning, applies nothing</source>
        <translation>「チューニング」で開きます（適用はされません）</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <comment>section</comment>
        <translation>設定: %1</translation>
    </message>
    <message>
        <source>Device %1</source>
        <comment>name</comment>
        <translation>デバイス%1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PermissionsCard</name>
    <message>
        <source>Permissions</source>
        <translation>アクセス許可</translation>
    </message>
    <message>
        <source>scoring needs the first two</source>
        <translation>スコア計算には最初の2つが必要</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PermissionsModel</name>
    <message>
        <source>Permission</source>
        <translation>アクセス許可</translation>
    </message>
    <message>
        <source>For</source>
        <comment>what a permission is for</comment>
        <translation>用途</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>スコア計算</translation>
    </message>
    <message>
        <source>Granted as</source>
        <translation>付与の種類</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必要</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>未付与</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>アプリケーション</translation>
    </message>
    <message>
        <source>Delegated only</source>
        <translation>委任のみ</translation>
    </message>
    <message>
        <source>Seen in: %1</source>
        <translation>確認元: %1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PlacesSection</name>
    <message>
        <source>Store: cycles, devices and what waits to be published</source>
        <translation>ストア: サイクル、デバイス、配信待ちのデータ</translation>
    </message>
    <message>
        <source>Tenants, without their secrets</source>
        <translation>テナント（シークレットを除く）</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Settings of the window</source>
        <translation>ウィンドウの設定</translation>
    </message>
    <message>
        <source>Secrets are in the keychain only. The log is not written to a file: it is kept in memory while the program runs, and Activity shows it.</source>
        <translation>シークレットはキーチェーンにのみあります。ログはファイルに書き込まれません。プログラムの実行中はメモリに保持され、「アクティビティ」に表示されます。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open folder: %1</source>
        <translation>フォルダーを開く: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the path: %1</source>
        <translation>パスをコピー: %1</translation>
    </message>
    <message>
        <source>The path is in the clipboard.</source>
        <translation>パスをクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PlanCard</name>
    <message>
        <source>Patch plan</source>
        <translation>パッチ計画</translation>
    </message>
    <message>
        <source>Steps of the patch plan</source>
        <translation>パッチ計画の手順</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>該当デバイス</translation>
    </message>
    <message>
        <source>Shows the devices that have the software of the step chosen</source>
        <translation>選択した手順のソフトウェアがあるデバイスを表示します</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>ソフトウェア</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Band drops</source>
        <translation>区分改善</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>In all</source>
        <comment>band drops of all steps so far</comment>
        <translation>累計</translation>
    </message>
    <message numerus="yes">
        <source>%Ln band drop(s) in all; exact scores fall by %1 points.</source>
        <translation>
            <numerusform>区分改善は合計%Ln件、丸め前のスコアは%1点低下します。</numerusform>
        </translation>
    </message>
    <message>
        <source>The source of these records does not name the software that has the CVEs, so there is nothing to plan by. Records read in bulk or from export files name it.</source>
        <translation>これらのレコードのソースには、CVEのあるソフトウェアが示されていないため、計画を立てられません。一括またはエクスポートファイルから読み取ったレコードには示されます。</translation>
    </message>
    <message>
        <source>No device that is counted has a CVE, so there is nothing to update.</source>
        <translation>対象のデバイスにCVEがないため、更新するものはありません。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PlanChart</name>
    <message>
        <source>Band drops of the patch plan, step by step</source>
        <translation>パッチ計画の手順ごとの区分改善</translation>
    </message>
    <message numerus="yes">
        <source>Step %1: %2. %Ln band drop(s) more, %3 in all; %4 points.</source>
        <translation>
            <numerusform>手順%1: %2。区分改善はさらに%Ln件（累計%3件）、%4点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Band drops, cumulative</source>
        <translation>区分改善（累積）</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PointsComparison</name>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>nothing fires</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>重み%1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>level or fraction, weight</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <comment>a weight</comment>
        <translation>変更前%1、変更後%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, weight</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <comment>how points come about</comment>
        <translation>変更前%1、変更後%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Points before and after the edit</source>
        <translation>編集前と編集後の点</translation>
    </message>
    <message>
        <source>%1; %2: %3 points before, %4 after, %5</source>
        <comment>value; how; points; points; change</comment>
        <translation>%1、%2: 変更前%3点、変更後%4点、%5</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>editing</comment>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <comment>editing</comment>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>What fires</source>
        <translation>該当する指標</translation>
    </message>
    <message>
        <source>Exact score</source>
        <translation>丸め前のスコア</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PolicyEditor</name>
    <message>
        <source>open “%1”</source>
        <comment>undo step</comment>
        <translation>「%1」を開く</translation>
    </message>
    <message>
        <source>add rule %1</source>
        <comment>undo step</comment>
        <translation>ルール%1を追加</translation>
    </message>
    <message>
        <source>remove rule %1</source>
        <comment>undo step</comment>
        <translation>ルール%1を削除</translation>
    </message>
    <message>
        <source>move rule %1 to %2</source>
        <comment>undo step</comment>
        <translation>ルール%1を%2に移動</translation>
    </message>
    <message>
        <source>change the action of otherwise</source>
        <comment>undo step</comment>
        <translation>「それ以外」のアクションを変更</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PolicyLibraryDialog</name>
    <message>
        <source>Policies</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存日時</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>By</source>
        <translation>保存者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Which devices</source>
        <translation>該当デバイス</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Rules of the version</source>
        <translation>バージョンのルール</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Open this version</source>
        <translation>このバージョンを開く</translation>
    </message>
    <message>
        <source>No policy is saved yet.</source>
        <translation>保存済みのポリシーはまだありません。</translation>
    </message>
    <message>
        <source>otherwise</source>
        <comment>the action where no rule matches</comment>
        <translation>それ以外</translation>
    </message>
    <message>
        <source>Delete the policy</source>
        <translation>ポリシーの削除</translation>
    </message>
    <message>
        <source>Delete “%1” and all of its versions? This cannot be undone.</source>
        <translation>「%1」とそのすべてのバージョンを削除しますか？この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PollingSection</name>
    <message>
        <source>Polling and scoring</source>
        <translation>ポーリングと評価</translation>
    </message>
    <message>
        <source>Poll &amp;every … minutes</source>
        <translation>ポーリング間隔（分）(&amp;E)</translation>
    </message>
    <message>
        <source>10 to 1440</source>
        <translation>10～1440</translation>
    </message>
    <message>
        <source>Poll this tenant on schedule</source>
        <translation>このテナントをスケジュールに従ってポーリング</translation>
    </message>
    <message>
        <source>&amp;Vulnerabilities</source>
        <translation>脆弱性(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Antivirus</source>
        <translation>ウイルス対策(&amp;A)</translation>
    </message>
    <message>
        <source>Antivirus report (deviceavinfo)</source>
        <translation>ウイルス対策レポート（deviceavinfo）</translation>
    </message>
    <message>
        <source>Device list only</source>
        <translation>デバイスの一覧のみ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Completeness &amp;floor, %</source>
        <translation>充足率の下限（%）(&amp;F)</translation>
    </message>
    <message>
        <source>A device of which less can be judged is shown as “insufficient data”.</source>
        <translation>判定できる割合がこれに満たないデバイスは、「データ不足」と表示されます。</translation>
    </message>
    <message>
        <source>&amp;Profile</source>
        <translation>プロファイル(&amp;P)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PreviewModel</name>
    <message>
        <source>Gone</source>
        <comment>a device that has left</comment>
        <translation>離脱</translation>
    </message>
    <message>
        <source>Summary of the fleet</source>
        <translation>デバイス全体の概要</translation>
    </message>
    <message>
        <source>First time</source>
        <comment>a record of a device that was never published</comment>
        <translation>初回</translation>
    </message>
    <message>
        <source>Band changes</source>
        <translation>区分変更</translation>
    </message>
    <message>
        <source>Score changes</source>
        <translation>スコア変化</translation>
    </message>
    <message>
        <source>Same score</source>
        <translation>スコア同じ</translation>
    </message>
    <message>
        <source>Taken back</source>
        <comment>an earlier score that no longer holds</comment>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Last accepted</source>
        <translation>最終受理</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>送信予定</translation>
    </message>
    <message>
        <source>Deleted</source>
        <comment>a device that has left, deleted from the topic</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Former key</source>
        <comment>the device is taken back under the key that it had in an older version</comment>
        <translation>以前のキー</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PreviewPane</name>
    <message>
        <source>What would be sent</source>
        <translation>送信される内容</translation>
    </message>
    <message>
        <source>Record to be sent</source>
        <translation>送信予定のレコード</translation>
    </message>
    <message>
        <source>Record that was last accepted</source>
        <translation>最後に受理されたレコード</translation>
    </message>
    <message>
        <source>Last accepted</source>
        <translation>最終受理</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>送信予定</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ProfileApplier</name>
    <message numerus="yes">
        <source>%Ln tenant(s) have their former profile back.</source>
        <translation>
            <numerusform>%Ln件のテナントのプロファイルを以前のものに戻しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::ProfileLibraryDialog</name>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存日時</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>By</source>
        <translation>保存者</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>ハッシュ</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>ここ</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集中</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Load into the sliders</source>
        <translation>スライダーに読み込む</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1（組み込み）</translation>
    </message>
    <message>
        <source>It is in use.</source>
        <translation>使用中です。</translation>
    </message>
    <message>
        <source>No tenant is scored with it.</source>
        <translation>これで評価されているテナントはありません。</translation>
    </message>
    <message>
        <source>Scores %1.</source>
        <comment>tenants</comment>
        <translation>%1の評価に使用しています。</translation>
    </message>
    <message>
        <source>It is what the sliders show.</source>
        <translation>スライダーの表示と同じ内容です。</translation>
    </message>
    <message>
        <source>How it differs from the sliders</source>
        <translation>スライダーとの違い</translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation>プロファイルのインポート</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>プロファイル (*.json)</translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation>プロファイルのエクスポート</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Name of the profile</source>
        <translation>プロファイルの名前</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>複製…</translation>
    </message>
    <message>
        <source>The chosen version, as a profile of its own</source>
        <translation>選択したバージョンを独立したプロファイルとして複製します</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前の変更…</translation>
    </message>
    <message>
        <source>With all its versions; tenants scored with it follow</source>
        <translation>すべてのバージョンの名前が変わり、これで評価しているテナントにも反映されます</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比較…</translation>
    </message>
    <message>
        <source>The chosen version and any other profile, side by side</source>
        <translation>選択したバージョンと別のプロファイルを並べて表示します</translation>
    </message>
    <message>
        <source>Use…</source>
        <translation>使用…</translation>
    </message>
    <message>
        <source>Score tenants with it; what that would do is shown first</source>
        <translation>これでテナントを評価します。先に結果が表示されます</translation>
    </message>
    <message>
        <source>copy of “%1”</source>
        <comment>note of a version</comment>
        <translation>「%1」のコピー</translation>
    </message>
    <message>
        <source>copy of “%1”, version %2</source>
        <comment>note of a version</comment>
        <translation>「%1」バージョン%2のコピー</translation>
    </message>
    <message>
        <source>Duplicate the profile</source>
        <translation>プロファイルの複製</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <comment>name of a profile</comment>
        <translation>%1のコピー</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>プロファイルの名前の変更</translation>
    </message>
    <message>
        <source>Another profile has this name; choose another one</source>
        <translation>別のプロファイルがこの名前です。別の名前を選択してください</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ProfilePicker</name>
    <message>
        <source>%1: version</source>
        <comment>of a profile</comment>
        <translation>%1: バージョン</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <comment>profile</comment>
        <translation>使用中: %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Edited, not saved</source>
        <translation>編集中（未保存）</translation>
    </message>
    <message>
        <source>%1 (edited)</source>
        <comment>profile</comment>
        <translation>%1（編集中）</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>スナップショット%1</translation>
    </message>
    <message>
        <source>Draft of %1</source>
        <comment>tenant</comment>
        <translation>%1の下書き</translation>
    </message>
    <message>
        <source>%1 (built in)</source>
        <translation>%1（組み込み）</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>組み込み</translation>
    </message>
    <message>
        <source>%1 (file)</source>
        <comment>profile</comment>
        <translation>%1（ファイル）</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン%1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>profile</comment>
        <translation>%1、バージョン%2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PublishCommand</name>
    <message>
        <source>%1 of %2 devices change band.</source>
        <translation>%2台中%1台のデバイスの区分が変わります。</translation>
    </message>
    <message>
        <source>%1 of %2 devices change band, and %3 of %2 are missing from the cycle.</source>
        <translation>%2台中%1台のデバイスの区分が変わり、%2台中%3台がサイクルにありません。</translation>
    </message>
    <message>
        <source>The cycle is partial, and %1 Publish it all the same?</source>
        <translation>サイクルが不完全です。%1それでも配信しますか？</translation>
    </message>
    <message>
        <source>Publish all the same</source>
        <translation>それでも配信</translation>
    </message>
    <message>
        <source>%1 That is more than the brake allows. Publish them all the same?</source>
        <translation>%1ブレーキの上限を超えています。それでも配信しますか？</translation>
    </message>
    <message>
        <source>Publish the band changes</source>
        <translation>区分変更の配信</translation>
    </message>
    <message>
        <source>The cycle is partial: some data is missing. Publish it all the same?</source>
        <translation>サイクルが不完全で、一部のデータがありません。それでも配信しますか？</translation>
    </message>
    <message>
        <source>Publish the partial cycle</source>
        <translation>不完全なサイクルの配信</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>今すぐ配信</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PublishFigures</name>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Put aside as refused</source>
        <translation>拒否され退避</translation>
    </message>
    <message>
        <source>Band changes</source>
        <translation>区分変更</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>%1 more in the newest cycle</source>
        <translation>最新のサイクルにさらに%1件</translation>
    </message>
    <message>
        <source>records in the outbox</source>
        <translation>送信待ちのレコード</translation>
    </message>
    <message>
        <source>send again or drop, in the outbox</source>
        <translation>「送信待ち」で再送信または破棄</translation>
    </message>
    <message>
        <source>no record was refused</source>
        <translation>拒否されたレコードなし</translation>
    </message>
    <message>
        <source>nothing to compare with yet</source>
        <translation>比較対象がまだありません</translation>
    </message>
    <message>
        <source>%1 of %2 devices; the brake is at %3</source>
        <translation>デバイス%2台中%1台、ブレーキは%3</translation>
    </message>
    <message>
        <source>%1 of %2 devices, %3 more are missing; the brake is at %4</source>
        <translation>デバイス%2台中%1台、ほかに%3台がサイクルになし、ブレーキは%4</translation>
    </message>
    <message>
        <source>%1 with insufficient data, %2 duplicates</source>
        <translation>データ不足%1台、重複%2台</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PublishHistoryModel</name>
    <message>
        <source>Held back</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Waits</source>
        <comment>a publish</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Partly refused</source>
        <translation>一部拒否</translation>
    </message>
    <message>
        <source>Overtaken</source>
        <comment>by a newer cycle</comment>
        <translation>後続に置換</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>records a second</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Band changes</source>
        <translation>区分変更</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>スループット</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PublishSection</name>
    <message>
        <source>Publish every complete cycle by itself</source>
        <translation>完全なサイクルをすべて自動で配信</translation>
    </message>
    <message>
        <source>Proxy address</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>APIバージョン</translation>
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
        <translation>クラスターID</translation>
    </message>
    <message>
        <source>v3 only; empty: asked for</source>
        <translation>v3のみ。空: 照会</translation>
    </message>
    <message>
        <source>Topic of devices</source>
        <translation>デバイスのトピック</translation>
    </message>
    <message>
        <source>Topic of summaries</source>
        <translation>概要のトピック</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>ユーザーとパスワード</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>ベアラートークン</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>パスワードまたはトークン</translation>
    </message>
    <message>
        <source>empty: keep the one that is stored</source>
        <translation>空: 保存済みのものを維持</translation>
    </message>
    <message>
        <source>Brake, % of bands</source>
        <translation>ブレーキ（区分変更の%）</translation>
    </message>
    <message>
        <source>When more devices than that change band from one cycle to the next, a person is asked.</source>
        <translation>サイクル間で区分が変わるデバイスがこれを超えると、確認を求めます。</translation>
    </message>
    <message>
        <source>Proxy&apos;s authority</source>
        <translation>プロキシの証明機関</translation>
    </message>
    <message>
        <source>PEM file; empty: the system&apos;s authorities</source>
        <translation>PEMファイル。空: システムの証明機関</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>PEM file with its key; empty: none</source>
        <translation>キー付きのPEMファイル。空: なし</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PublishStatus</name>
    <message>
        <source>Sending: %1 of %2</source>
        <translation>送信中: %1/%2</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>The scores under the profile in use, %1, are not out: the last publish went out under another one. More devices change band, or are missing, than the brake of %2 allows.</source>
        <comment>a profile&apos;s name, a percentage</comment>
        <translation>使用中のプロファイル%1のスコアは送信されていません。前回の配信は別のプロファイルによるものです。区分が変わるか見当たらないデバイスの数が、ブレーキの%2を超えています。</translation>
    </message>
    <message>
        <source>The scores under the profile in use, %1, are not out: the last publish went out under another one. Publish now to send them.</source>
        <comment>a profile&apos;s name</comment>
        <translation>使用中のプロファイル%1のスコアは送信されていません。前回の配信は別のプロファイルによるものです。送信するには「今すぐ配信」を使用してください。</translation>
    </message>
    <message>
        <source>The newest cycle is held back: more devices change band, or are missing, than the brake of %1 allows.</source>
        <translation>最新のサイクルは保留されています。区分が変わるか見当たらないデバイスの数が、ブレーキの%1を超えています。</translation>
    </message>
    <message>
        <source>The newest cycle is partial. It is published only when you say so.</source>
        <translation>最新のサイクルは不完全です。指示した場合にのみ配信されます。</translation>
    </message>
    <message>
        <source>The newest cycle was not published yet.</source>
        <translation>最新のサイクルはまだ配信されていません。</translation>
    </message>
    <message>
        <source>Some records were not accepted yet.</source>
        <translation>一部のレコードはまだ受理されていません。</translation>
    </message>
    <message>
        <source>There is nothing to publish yet: poll the tenant first.</source>
        <translation>配信するものはまだありません。先にテナントをポーリングしてください。</translation>
    </message>
    <message>
        <source>Everything of the newest cycle was accepted.</source>
        <translation>最新のサイクルはすべて受理されました。</translation>
    </message>
    <message>
        <source>Publishing is paused: new cycles wait in the outbox.</source>
        <translation>配信は一時停止中です。新しいサイクルは送信待ちになります。</translation>
    </message>
    <message>
        <source>Cycles are not published by themselves: that is switched off in the tenant&apos;s settings.</source>
        <translation>サイクルは自動で配信されません。テナントの設定でオフになっています。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::PublishingPage</name>
    <message>
        <source>The scores of this tenant are not published.</source>
        <translation>このテナントのスコアは配信されていません。</translation>
    </message>
    <message>
        <source>They can go to Kafka through a REST proxy. Give its address in the tenant&apos;s settings.</source>
        <translation>RESTプロキシを通じてKafkaに送信できます。テナントの設定でアドレスを指定してください。</translation>
    </message>
    <message>
        <source>Edit the tenant</source>
        <translation>テナントを編集</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were accepted.</source>
        <translation>
            <numerusform>%Ln件のレコードが受理されました。</numerusform>
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
        <translation>進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み取り</translation>
    </message>
    <message>
        <source>The figures are those from before: %1</source>
        <comment>why they could not be read again</comment>
        <translation>数値は以前のものです: %1</translation>
    </message>
    <message>
        <source>The figures are those from before: reading was cancelled.</source>
        <translation>数値は以前のものです。読み取りはキャンセルされました。</translation>
    </message>
    <message>
        <source>Reading the records; the figures are those from before.</source>
        <translation>レコードを読み取り中です。数値は以前のものです。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RecordDialog</name>
    <message>
        <source>Find in the record</source>
        <translation>レコード内を検索</translation>
    </message>
    <message>
        <source>Enter finds the next place, Shift+Enter the one before.</source>
        <translation>Enterキーで次の箇所、Shift+Enterで前の箇所を検索します。</translation>
    </message>
    <message>
        <source>Record of the device as JSON</source>
        <translation>デバイスのレコード（JSON）</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再照会</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>すべてコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Record of %1</source>
        <translation>%1のレコード</translation>
    </message>
    <message>
        <source>Trustgauge stores no records as they were received. The service is asked for this one…</source>
        <translation>Trustgaugeは、受信したままのレコードを保存しません。サービスに照会中…</translation>
    </message>
    <message>
        <source>As the service answered at %1; Trustgauge stores no records as they were received. Only spaces and line breaks differ.</source>
        <translation>%1のサービスの応答です。Trustgaugeは、受信したままのレコードを保存しません。空白と改行だけが異なります。</translation>
    </message>
    <message>
        <source>It is too long to be shown whole.</source>
        <translation>長すぎるため、全体を表示できません。</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::RecordSection</name>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the address of the device&apos;s page in the portal</source>
        <translation>デバイスのポータルページのアドレスをコピー</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>ポータル</translation>
    </message>
    <message>
        <source>of the cycle of %1</source>
        <extracomment>%1 is the time of a cycle</extracomment>
        <translation>%1のサイクル</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終確認日時</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>デバイスID</translation>
    </message>
    <message>
        <source>Entra id</source>
        <translation>Entra ID</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>none; no merged record</source>
        <translation>なし、統合されたレコードなし</translation>
    </message>
    <message>
        <source>Merged into it</source>
        <translation>統合されたレコード</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RecordsCard</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>History of publishes</source>
        <translation>配信の履歴</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>表示内容</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>送信するものなし</translation>
    </message>
    <message>
        <source>%1 records would be sent; the first %2, changes first</source>
        <translation>送信予定のレコード%1件、最初の%2件（変更が先頭）</translation>
    </message>
    <message>
        <source>%1 records would be sent, changes first</source>
        <translation>送信予定のレコード%1件（変更が先頭）</translation>
    </message>
    <message>
        <source>%1 records wait</source>
        <translation>待機中のレコード%1件</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>待機中のものなし</translation>
    </message>
    <message>
        <source>what was refused stands first</source>
        <translation>拒否されたものが先頭</translation>
    </message>
    <message>
        <source>every publish of this tenant, newest first</source>
        <translation>このテナントのすべての配信（新しい順）</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RehearsalExporter</name>
    <message>
        <source>Export the policy…</source>
        <translation>ポリシーをエクスポート…</translation>
    </message>
    <message>
        <source>Devices and their actions as CSV…</source>
        <translation>デバイスとアクションをCSVで…</translation>
    </message>
    <message>
        <source>The same with changes in the past as CSV…</source>
        <translation>過去の変更も含めてCSVで…</translation>
    </message>
    <message>
        <source>Counts and moves as JSON…</source>
        <translation>台数と変化をJSONで…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
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
        <translation>ポリシーのエクスポート</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>ポリシー (*.json)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RehearsalHead</name>
    <message>
        <source>Profile in use</source>
        <translation>使用中のプロファイル</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集中</translation>
    </message>
    <message>
        <source>Profile of the figures</source>
        <translation>数値のプロファイル</translation>
    </message>
    <message>
        <source>Import / export</source>
        <translation>インポート/エクスポート</translation>
    </message>
    <message>
        <source>Save version…</source>
        <translation>バージョンを保存…</translation>
    </message>
    <message>
        <source>Policy rehearsal</source>
        <translation>ポリシーのリハーサル</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Undo in the policy</source>
        <translation>ポリシーの変更を元に戻す</translation>
    </message>
    <message>
        <source>Redo in the policy</source>
        <translation>ポリシーの変更をやり直す</translation>
    </message>
    <message>
        <source>Save a version of the policy…</source>
        <translation>ポリシーのバージョンを保存…</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>version %1, changed</source>
        <translation>バージョン%1、変更あり</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン%1</translation>
    </message>
    <message>
        <source>Undo: %1 (%2)</source>
        <translation>元に戻す: %1（%2）</translation>
    </message>
    <message>
        <source>Redo: %1 (%2)</source>
        <translation>やり直し: %1（%2）</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>ポリシーなし</translation>
    </message>
    <message>
        <source>Policy: %1</source>
        <translation>ポリシー: %1</translation>
    </message>
    <message>
        <source>Nothing is enforced by Trustgauge.</source>
        <translation>Trustgaugeは何も強制しません。</translation>
    </message>
    <message>
        <source>A rehearsal shows which action each device would meet, as of %1, under profile %2 (%3).</source>
        <comment>time; name; hash</comment>
        <translation>各デバイスがどのアクションの対象になるかを、%1時点のデータとプロファイル%2（%3）で示します。</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <comment>profile</comment>
        <translation>%1、編集中</translation>
    </message>
    <message>
        <source>A rehearsal shows which action each device would meet.</source>
        <translation>各デバイスがどのアクションの対象になるかを示します。</translation>
    </message>
    <message>
        <source>New policy</source>
        <translation>新しいポリシー</translation>
    </message>
    <message>
        <source>Example policy</source>
        <translation>ポリシーの例</translation>
    </message>
    <message>
        <source>Policies and their versions…</source>
        <translation>ポリシーとバージョン…</translation>
    </message>
    <message>
        <source>Import a policy…</source>
        <translation>ポリシーをインポート…</translation>
    </message>
    <message>
        <source>Import a policy</source>
        <translation>ポリシーのインポート</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>ポリシー (*.json)</translation>
    </message>
    <message>
        <source>The policy “%1” was imported. Nothing is enforced.</source>
        <translation>ポリシー「%1」をインポートしました。何も強制されません。</translation>
    </message>
    <message>
        <source>Version %1 of “%2” is saved. Nothing is enforced.</source>
        <translation>「%2」のバージョン%1を保存しました。何も強制されません。</translation>
    </message>
    <message>
        <source>save as “%1”</source>
        <comment>undo step</comment>
        <translation>「%1」として保存</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RehearsalPage</name>
    <message>
        <source>From “%1” to “%2”</source>
        <comment>actions</comment>
        <translation>「%1」から「%2」へ</translation>
    </message>
    <message>
        <source>Action changed more than twice</source>
        <translation>アクションの変更が3回以上</translation>
    </message>
    <message>
        <source>There is no policy yet.</source>
        <translation>ポリシーはまだありません。</translation>
    </message>
    <message>
        <source>A policy is a list of rules: which devices, and what would happen to them. Here you see who would meet what before anything enforces it.</source>
        <translation>ポリシーは、どのデバイスに何をするかを定めるルールのリストです。実際に強制される前に、どのデバイスが何の対象になるかをここで確認できます。</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>例から始める</translation>
    </message>
    <message>
        <source>Begin with an empty policy</source>
        <translation>空のポリシーから始める</translation>
    </message>
    <message>
        <source>No rule of “%1” matches</source>
        <comment>policy</comment>
        <translation>「%1」のどのルールにも一致しない</translation>
    </message>
    <message>
        <source>Rule %1 of “%2”</source>
        <comment>number; policy</comment>
        <translation>「%2」のルール%1</translation>
    </message>
    <message>
        <source>Action “%1”</source>
        <translation>アクション「%1」</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RehearsedDevicesCard</name>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Action of the devices listed</source>
        <translation>一覧表示するデバイスのアクション</translation>
    </message>
    <message>
        <source>Show in Devices</source>
        <translation>「デバイス」に表示</translation>
    </message>
    <message>
        <source>Devices with their action</source>
        <translation>デバイスとアクション</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>すべてのアクション</translation>
    </message>
    <message>
        <source>the worst %1 of %2</source>
        <comment>devices</comment>
        <translation>%2台のうち最も悪い%1台</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>デバイス%Ln台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::RehearsedDevicesModel</name>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Number of the rule that decides</source>
        <translation>適用されるルールの番号</translation>
    </message>
    <message>
        <source>otherwise</source>
        <comment>the action where no rule matches</comment>
        <translation>それ以外</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ReplaceSecretDialog</name>
    <message>
        <source>Replace the certificate</source>
        <translation>証明書の置き換え</translation>
    </message>
    <message>
        <source>Replace the secret</source>
        <translation>シークレットの置き換え</translation>
    </message>
    <message>
        <source>Upload the new certificate to the app registration first. It is then tried here by fetching a token with it; the stored one stays until that has succeeded.</source>
        <translation>先に新しい証明書をアプリの登録にアップロードしてください。その後、ここでトークンを取得して試します。成功するまで、保存済みのものは維持されます。</translation>
    </message>
    <message>
        <source>Create the new secret in the app registration first; both are valid side by side. It is then tried here by fetching a token with it; the stored one stays until that has succeeded.</source>
        <translation>先にアプリの登録で新しいシークレットを作成してください。新旧どちらも有効です。その後、ここでトークンを取得して試します。成功するまで、保存済みのものは維持されます。</translation>
    </message>
    <message>
        <source>For this session only: do not store it</source>
        <translation>このセッションのみ: 保存しない</translation>
    </message>
    <message>
        <source>Fetching a token</source>
        <translation>トークンを取得中</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Test and replace</source>
        <translation>テストして置き換え</translation>
    </message>
    <message>
        <source>New &amp;secret: its value</source>
        <translation>新しいシークレットの値(&amp;S)</translation>
    </message>
    <message>
        <source>New secret: its value</source>
        <translation>新しいシークレットの値</translation>
    </message>
    <message>
        <source>as the portal shows it, for example %1</source>
        <translation>ポータルの表示形式（例: %1）</translation>
    </message>
    <message>
        <source>&amp;Expires on</source>
        <translation>有効期限(&amp;E)</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>With the date noted, you are reminded 30, 14, 7 and 1 days before.</source>
        <translation>日付を記録すると、30日、14日、7日、1日前に通知されます。</translation>
    </message>
    <message>
        <source>The new certificate of %1 works and is in use.</source>
        <translation>%1の新しい証明書は正常に機能し、使用中です。</translation>
    </message>
    <message>
        <source>The new secret of %1 works and is in use. Delete the old one in the app registration.</source>
        <translation>%1の新しいシークレットは正常に機能し、使用中です。アプリの登録で古いものを削除してください。</translation>
    </message>
    <message>
        <source>Not replaced; the stored one stays. %1</source>
        <translation>置き換えられませんでした。保存済みのものは維持されます。%1</translation>
    </message>
    <message>
        <source>It works, but it could not be stored; the stored one stays. %1</source>
        <translation>正常に機能しますが、保存できませんでした。保存済みのものは維持されます。%1</translation>
    </message>
    <message>
        <source>Cancelled; the stored one stays.</source>
        <translation>キャンセルされました。保存済みのものは維持されます。</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>所見: %1</translation>
    </message>
    <message>
        <source>New certificate and private &amp;key</source>
        <translation>新しい証明書と秘密キー(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>A report of %1, cycle of %2, to read, print and hand on. It needs nothing else to be read.</source>
        <translation>%1のレポート（%2のサイクル）です。読む、印刷する、渡すのに、ほかに必要なものはありません。</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>すべてのデバイス</translation>
    </message>
    <message>
        <source>As in Devices</source>
        <translation>「デバイス」と同じ</translation>
    </message>
    <message>
        <source>Only the devices that this filter finds: %1</source>
        <translation>このフィルターに一致するデバイスのみ: %1</translation>
    </message>
    <message>
        <source>Page for any browser (HTML)</source>
        <translation>ブラウザーで表示できるページ（HTML）</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>ファイルの選択</translation>
    </message>
    <message>
        <source>&amp;Devices</source>
        <translation>デバイス(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Policy to rehearse</source>
        <translation>リハーサルするポリシー(&amp;P)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>形式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Filter of the devices reported</source>
        <translation>レポート対象のデバイスのフィルター</translation>
    </message>
    <message>
        <source>Policy to rehearse</source>
        <translation>リハーサルするポリシー</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Progress of the report</source>
        <translation>レポートの進行状況</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Write reports by themselves…</source>
        <translation>レポートを自動で書き込む…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1を書き込みました。</translation>
    </message>
    <message>
        <source>Cancelled; no file was written.</source>
        <translation>キャンセルされました。ファイルは書き込まれていません。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>of a file…</source>
        <translation>ファイルから…</translation>
    </message>
    <message>
        <source>Policies (*.json)</source>
        <translation>ポリシー (*.json)</translation>
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
        <translation>%1はすでに存在します。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1を書き込み中…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>It tells the cycle as it was scored, under “%1” (%2). “%3” (%4) is in use now, so the window shows other figures; a report of the next cycle is under that.</source>
        <comment>name, hash, name, hash</comment>
        <translation>レポートは、サイクルを評価した時点のプロファイル「%1」(%2) によるものです。現在は「%3」(%4) を使用しているため、ウィンドウの数値とは異なります。次のサイクルのレポートから反映されます。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RowCopier</name>
    <message numerus="yes">
        <source>Copying %Ln device(s)…</source>
        <translation>
            <numerusform>デバイス%Ln台をコピー中…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::RuleRow</name>
    <message>
        <source>Rule %1</source>
        <translation>ルール%1</translation>
    </message>
    <message>
        <source>Alt+Enter in the line does the same</source>
        <translation>入力行でAlt+Enterを押しても同じです</translation>
    </message>
    <message>
        <source>Rule %1: which devices</source>
        <translation>ルール%1: 対象デバイス</translation>
    </message>
    <message>
        <source>Which devices, for example %1</source>
        <translation>対象デバイス（例: %1）</translation>
    </message>
    <message>
        <source>An expression of the filter language; Ctrl+Space completes fields and values. Alt+Up and Alt+Down move the rule.</source>
        <translation>フィルター言語の式です。Ctrl+Spaceでフィールドと値を補完します。Alt+↑とAlt+↓でルールを移動します。</translation>
    </message>
    <message>
        <source>Rule %1: action</source>
        <translation>ルール%1: アクション</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Rule %1: note</source>
        <translation>ルール%1: メモ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Shows the devices that the rule decides about</source>
        <translation>このルールで決まるデバイスを表示します</translation>
    </message>
    <message>
        <source>Move rule %1 up (Alt+Up)</source>
        <translation>ルール%1を上に移動（Alt+↑）</translation>
    </message>
    <message>
        <source>Move rule %1 down (Alt+Down)</source>
        <translation>ルール%1を下に移動（Alt+↓）</translation>
    </message>
    <message>
        <source>Remove rule %1</source>
        <translation>ルール%1を削除</translation>
    </message>
    <message>
        <source>then</source>
        <comment>rule: expression, then action</comment>
        <translation>の場合</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>デバイス%Ln台</numerusform>
        </translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>The rule needs an action.</source>
        <translation>ルールにアクションが必要です。</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>削除する</translation>
    </message>
    <message>
        <source>Use %1</source>
        <comment>a word of the filter</comment>
        <translation>%1を使用</translation>
    </message>
</context>
<context>
    <name>Trustgauge::RulesCard</name>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>the first rule that matches a device decides</source>
        <translation>デバイスに一致する最初のルールで決まります</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Action for all other devices</source>
        <translation>ほかのすべてのデバイスのアクション</translation>
    </message>
    <message>
        <source>Shows the devices that no rule matches</source>
        <translation>どのルールにも一致しないデバイスを表示します</translation>
    </message>
    <message>
        <source>otherwise</source>
        <comment>the action where no rule matches</comment>
        <translation>それ以外</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>デバイス%Ln台</numerusform>
        </translation>
    </message>
    <message>
        <source>All other devices need an action. The figures are those from before.</source>
        <translation>ほかのすべてのデバイスのアクションが必要です。数値は以前のものです。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) are not valid. The figures are those from before.</source>
        <translation>
            <numerusform>%Ln件のルールが無効です。数値は以前のものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a rule, all devices meet the same action.</source>
        <translation>ルールがないため、すべてのデバイスが同じアクションの対象になります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s), all valid. Ctrl+Space completes fields and values.</source>
        <translation>
            <numerusform>ルール%Ln件、すべて有効。Ctrl+Spaceでフィールドと値を補完します。</numerusform>
        </translation>
    </message>
    <message>
        <source>change which devices rule %1 matches</source>
        <comment>undo step</comment>
        <translation>ルール%1の対象デバイスを変更</translation>
    </message>
    <message>
        <source>change the action of rule %1</source>
        <comment>undo step</comment>
        <translation>ルール%1のアクションを変更</translation>
    </message>
    <message>
        <source>change the note of rule %1</source>
        <comment>undo step</comment>
        <translation>ルール%1のメモを変更</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SavePolicyDialog</name>
    <message>
        <source>Save version</source>
        <translation>バージョンを保存</translation>
    </message>
    <message>
        <source>&amp;Name of the policy</source>
        <translation>ポリシーの名前(&amp;N)</translation>
    </message>
    <message>
        <source>what is new in this version, and why</source>
        <translation>このバージョンの変更点とその理由</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>メモ(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The policy is kept in the library. Nothing is enforced by Trustgauge.</source>
        <translation>ポリシーはライブラリに保管されます。Trustgaugeは何も強制しません。</translation>
    </message>
    <message>
        <source>Give the policy a name.</source>
        <translation>ポリシーの名前を入力してください。</translation>
    </message>
    <message>
        <source>A policy of this name exists: this becomes its newest version.</source>
        <translation>この名前のポリシーがすでにあるため、その最新バージョンになります。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SaveProfileDialog</name>
    <message>
        <source>Save profile</source>
        <translation>プロファイルの保存</translation>
    </message>
    <message>
        <source>&amp;Name of the profile</source>
        <translation>プロファイルの名前(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save and use</source>
        <translation>保存して使用</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>プロファイルの名前を入力してください。</translation>
    </message>
    <message>
        <source>what is new in this version, and why</source>
        <translation>このバージョンの変更点とその理由</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>メモ(&amp;O)</translation>
    </message>
    <message>
        <source>This name belongs to a built-in profile; choose another.</source>
        <translation>この名前は組み込みプロファイルのものです。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>A profile of this name exists: this becomes its newest version, also for other tenants that use it.</source>
        <translation>この名前のプロファイルがすでにあるため、その最新バージョンになります。このプロファイルを使用しているほかのテナントにも反映されます。</translation>
    </message>
    <message>
        <source>Save for later</source>
        <translation>後で使うために保存</translation>
    </message>
    <message>
        <source>“Save and use” scores %1 with this profile from now on.</source>
        <comment>tenant</comment>
        <translation>「保存して使用」を選択すると、以後%1はこのプロファイルで評価されます。</translation>
    </message>
    <message>
        <source>Tenants are scored with the profile of this name; choose another name</source>
        <translation>この名前のプロファイルはテナントの評価に使用されています。別の名前を選択してください</translation>
    </message>
    <message>
        <source>A version of the library; which profile is in use does not change</source>
        <translation>ライブラリにバージョンとして保存します。使用中のプロファイルは変わりません</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SaveViewDialog</name>
    <message>
        <source>Save view</source>
        <translation>ビューの保存</translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation>ビューの名前(&amp;N)</translation>
    </message>
    <message>
        <source>For &amp;all tenants</source>
        <translation>すべてのテナント用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Only for %1</source>
        <translation>%1専用(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keeps the filter, the order and the columns.</source>
        <translation>フィルター、並べ替え、列を保存します。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>ビューの名前を入力してください。</translation>
    </message>
    <message>
        <source>A view of this name exists; it will be replaced.</source>
        <translation>この名前のビューがすでにあるため、置き換えられます。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SavedFiltersDialog</name>
    <message>
        <source>Saved filters</source>
        <translation>保存済みフィルター</translation>
    </message>
    <message>
        <source>There is no valid filter in the line to be saved.</source>
        <translation>入力行に、保存できる有効なフィルターがありません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Name of the saved filter</source>
        <translation>保存済みフィルターの名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前の変更</translation>
    </message>
    <message>
        <source>Gives the selected filter the name above (F2)</source>
        <translation>選択したフィルターの名前を上の名前に変更します（F2）</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name: filter</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter a name first.</source>
        <translation>先に名前を入力してください。</translation>
    </message>
    <message>
        <source>Another filter has this name.</source>
        <translation>この名前は別のフィルターで使用されています。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ScheduledReportsSection</name>
    <message>
        <source>Reports that are written by themselves</source>
        <translation>レポートの自動書き込み</translation>
    </message>
    <message>
        <source>&amp;Write a report and a CSV of each tenant after its cycles</source>
        <translation>各テナントのサイクル後にレポートとCSVを書き込む(&amp;W)</translation>
    </message>
    <message>
        <source>Folder of the reports</source>
        <translation>レポートのフォルダー</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the folder of the reports</source>
        <translation>レポートのフォルダーの選択</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>the first complete cycle of each day (UTC)</source>
        <translation>毎日最初の完全なサイクル（UTC）</translation>
    </message>
    <message>
        <source>the first complete cycle of each week</source>
        <translation>毎週最初の完全なサイクル</translation>
    </message>
    <message>
        <source>every complete cycle</source>
        <translation>完全なサイクルごと</translation>
    </message>
    <message>
        <source>How many are kept of each tenant</source>
        <translation>テナントごとの保管数</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Language of the reports</source>
        <translation>レポートの言語</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>フォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>レポート(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep the newest</source>
        <translation>最新の保管数(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>The files are whole or not there, and named by tenant and time of the data. Of the files in the folder, only such reports are ever removed. What fails is told over the page and in the log of Activity.</source>
        <translation>ファイルは、完全な状態でのみ作成され、テナントとデータの時点に基づく名前が付きます。フォルダー内のファイルのうち、削除されるのはこのようなレポートだけです。失敗した場合は、ページの上と「アクティビティ」のログに表示されます。</translation>
    </message>
    <message>
        <source>The demo writes no reports by itself.</source>
        <translation>デモではレポートは自動で書き込まれません。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ScoreHistogram</name>
    <message>
        <source>Devices by score, from 0 to 100</source>
        <translation>0～100のスコア別のデバイス</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message numerus="yes">
        <source>Score %1 (%2): %Ln device(s)</source>
        <translation>
            <numerusform>スコア%1（%2）: デバイス%Ln台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Score %1 (%2): %Ln device(s), before: %3</source>
        <translation>
            <numerusform>スコア%1（%2）: デバイス%Ln台、変更前: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::Screenshots</name>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>フォルダー%1に書き込めません。</translation>
    </message>
    <message>
        <source>The page “%1” did not become ready.</source>
        <translation>ページ「%1」の準備が完了しませんでした。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1を書き込めません。</translation>
    </message>
    <message>
        <source>medium risk weighs more</source>
        <comment>note of an example</comment>
        <translation>中リスクの重みを増加</translation>
    </message>
    <message>
        <source>antivirus off a little less</source>
        <comment>note of an example</comment>
        <translation>ウイルス対策無効の重みをやや減少</translation>
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
        <translation>このテナントを表示</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SeekCard</name>
    <message>
        <source>Goal and sensitivity</source>
        <translation>目標と感度</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>感度</translation>
    </message>
    <message>
        <source>Goal or sensitivity</source>
        <translation>目標または感度</translation>
    </message>
    <message>
        <source>Close this card</source>
        <translation>このカードを閉じる</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>the smallest change of weights that reaches it</source>
        <translation>目標に届く最小の重みの変更</translation>
    </message>
    <message>
        <source>which weight matters most</source>
        <translation>影響の最も大きい重み</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SelectedDevice</name>
    <message numerus="yes">
        <source>Replayed over %Ln stored cycle(s), its band changes: %1 under the profile in use, %2 under the edited one.</source>
        <translation>
            <numerusform>保存済みサイクル%Ln件を再生した場合の区分の変更: 使用中のプロファイルで%1、編集中のプロファイルで%2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::SensitivityPanel</name>
    <message>
        <source>Points by which one weight moves</source>
        <translation>1つの重みを動かす点数</translation>
    </message>
    <message>
        <source>Devices that change band when one weight moves by</source>
        <comment>by 5 points</comment>
        <translation>1つの重みを動かすと区分が変わるデバイス。変化幅:</translation>
    </message>
    <message>
        <source>points</source>
        <comment>moves by 5 points</comment>
        <translation>点</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>重み</translation>
    </message>
    <message>
        <source>Devices it fires on</source>
        <translation>該当デバイス</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>減少</translation>
    </message>
    <message>
        <source>More</source>
        <translation>増加</translation>
    </message>
    <message>
        <source>Which weight matters most</source>
        <translation>影響の最も大きい重み</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>%1 (pillar)</source>
        <translation>%1（柱）</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <comment>a weight</comment>
        <translation>%1、ロック中</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>一部を表示</translation>
    </message>
    <message>
        <source>Show all weights</source>
        <translation>すべての重みを表示</translation>
    </message>
    <message>
        <source>No step of one weight changes a band.</source>
        <translation>1つの重みを1段階動かしても、区分は変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>Counted for %Ln device(s), under the sliders as they are.</source>
        <translation>
            <numerusform>現在のスライダーの値で、デバイス%Ln台について集計しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::ServerBar</name>
    <message>
        <source>The store&apos;s server on %1 is not reached since %2. What is shown stays usable; it is tried again and again.</source>
        <comment>host, time</comment>
        <translation>%1のストアのサーバーに%2から接続できません。表示中の内容は引き続き使用できます。接続を繰り返し試みています。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SettingsDialog</name>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Where things are</source>
        <translation>保存場所</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>この語を含む設定はありません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>変更はすぐに反映されます。</translation>
    </message>
    <message>
        <source>How long cycles are kept</source>
        <translation>サイクルの保存期間</translation>
    </message>
    <message>
        <source>Retention is kept in the store and holds for every program that uses it. It is set where the store&apos;s size, copies and checks are, and shown there with what it would forget.</source>
        <translation>保存期間はストアに記録され、ストアを使用するすべてのプログラムに適用されます。ストアのサイズ、コピー、チェックと同じ場所で設定し、削除される内容もそこに表示されます。</translation>
    </message>
    <message>
        <source>Open Storage…</source>
        <translation>ストレージを開く…</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Shared store</source>
        <translation>共有ストア</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SharedStoreSection</name>
    <message>
        <source>Reach the server</source>
        <translation>サーバーへの接続</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>empty: the one in the keychain, or in the file that PGPASSFILE names</source>
        <translation>空: キーチェーン、またはPGPASSFILEで指定されたファイルのもの</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>テスト(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Use from the next start</source>
        <translation>次回の起動から使用(&amp;U)</translation>
    </message>
    <message>
        <source>Use the &amp;file on this computer again</source>
        <translation>このコンピューターのファイルに戻す(&amp;F)</translation>
    </message>
    <message>
        <source>Shared store</source>
        <translation>共有ストア</translation>
    </message>
    <message>
        <source>A database on a PostgreSQL server, which one program polls into and many windows look at. Without one, this window keeps its store in a file and needs nothing.</source>
        <translation>1つのプログラムがポーリング結果を書き込み、多数のウィンドウで表示できるPostgreSQLサーバーのデータベースです。使用しない場合、このウィンドウはストアをファイルに保管し、ほかに必要なものはありません。</translation>
    </message>
    <message>
        <source>&amp;Address, without a password</source>
        <translation>アドレス（パスワードなし）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Password, for the keychain</source>
        <translation>パスワード（キーチェーンに保存）(&amp;P)</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>The store can be used.</source>
        <translation>ストアを使用できます。</translation>
    </message>
    <message>
        <source>The store cannot be used yet.</source>
        <translation>ストアをまだ使用できません。</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>キーチェーンを待機中…</translation>
    </message>
    <message>
        <source>From its next start on, the window uses this store.</source>
        <translation>ウィンドウは次回の起動からこのストアを使用します。</translation>
    </message>
    <message>
        <source>From its next start on, the window uses this store. But the keychain did not take the password: %1 Give it in TRUSTGAUGE_STORE_PASSWORD, or in the file that PGPASSFILE names.</source>
        <translation>ウィンドウは次回の起動からこのストアを使用します。ただし、パスワードをキーチェーンに保存できませんでした: %1 TRUSTGAUGE_STORE_PASSWORD、またはPGPASSFILEで指定されたファイルで指定してください。</translation>
    </message>
    <message>
        <source>From its next start on, the window uses the file on this computer.</source>
        <translation>ウィンドウは次回の起動からこのコンピューターのファイルを使用します。</translation>
    </message>
    <message>
        <source>In use now: %1</source>
        <translation>現在使用中: %1</translation>
    </message>
    <message>
        <source>In use now: a file on this computer.</source>
        <translation>現在使用中: このコンピューターのファイル。</translation>
    </message>
    <message>
        <source>A store named when starting (--store) counts more than the one that is set.</source>
        <translation>起動時に指定したストア（--store）は、設定されたストアより優先されます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>passed, failed or skipped: what was found</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SideBar</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SnapshotSwitch</name>
    <message>
        <source>Snapshots</source>
        <translation>スナップショット</translation>
    </message>
    <message>
        <source>Show snapshot %1</source>
        <translation>スナップショット%1を表示</translation>
    </message>
    <message>
        <source>Take snapshot %1</source>
        <translation>スナップショット%1を作成</translation>
    </message>
    <message>
        <source>Snapshot %1</source>
        <translation>スナップショット%1</translation>
    </message>
    <message>
        <source>Snapshot %1, free</source>
        <translation>スナップショット%1（空き）</translation>
    </message>
    <message>
        <source>%1 of %2, %3. Press to show it (%4), with Shift to replace it (%5).</source>
        <comment>snapshot, time, hash, keys</comment>
        <translation>%1（%2、%3）。押すと表示し（%4）、Shiftキーを押しながらだと置き換えます（%5）。</translation>
    </message>
    <message>
        <source>%1 is free. Press to put the present weights aside here (%2).</source>
        <comment>snapshot, keys</comment>
        <translation>%1は空いています。押すと、現在の重みをここに保管します（%2）。</translation>
    </message>
    <message>
        <source>Compare profiles…</source>
        <translation>プロファイルを比較…</translation>
    </message>
    <message>
        <source>Delete snapshot %1</source>
        <translation>スナップショット%1を削除</translation>
    </message>
    <message>
        <source>Snapshot %1 holds the present weights; %2 shows them again.</source>
        <comment>letter, key</comment>
        <translation>スナップショット%1に現在の重みを保管しました。%2で再び表示します。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::SoftwareModel</name>
    <message>
        <source>Software</source>
        <translation>ソフトウェア</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Devices with sufficient data that have it, with a CVE</source>
        <translation>CVEのあるこのソフトウェアが存在する、データが十分なデバイス</translation>
    </message>
    <message>
        <source>Counted CVEs</source>
        <translation>算入CVE</translation>
    </message>
    <message>
        <source>CVEs of it that count on at least one device</source>
        <translation>1台以上のデバイスで算入されるCVE</translation>
    </message>
    <message>
        <source>Exploit</source>
        <translation>エクスプロイト</translation>
    </message>
    <message>
        <source>Whether an exploit is known for any of its CVEs</source>
        <translation>CVEのいずれかに既知のエクスプロイトがあるかどうか</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
    <message>
        <source>By how much exact scores would fall in all if it alone were updated everywhere</source>
        <translation>これだけをすべてのデバイスで更新した場合の、丸め前のスコアの合計低下幅</translation>
    </message>
    <message>
        <source>Band drops</source>
        <translation>区分改善</translation>
    </message>
    <message>
        <source>Devices that would get a lower band</source>
        <translation>区分が改善するデバイス</translation>
    </message>
</context>
<context>
    <name>Trustgauge::StaleBar</name>
    <message>
        <source>The data is of %1, %2: older than two poll intervals.</source>
        <translation>%1（%2）のデータです。ポーリング間隔の2倍を超えています。</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>今すぐポーリング</translation>
    </message>
</context>
<context>
    <name>Trustgauge::StatePage</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
</context>
<context>
    <name>Trustgauge::StatusLine</name>
    <message>
        <source>Progress of the poll</source>
        <translation>ポーリングの進行状況</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the poll</source>
        <translation>ポーリングをキャンセル</translation>
    </message>
    <message>
        <source>Risk score: higher is worse</source>
        <translation>リスクスコア（高いほど悪い）</translation>
    </message>
    <message>
        <source>Never polled</source>
        <translation>ポーリング履歴なし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>デバイス%Ln台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cycle of %2, %3 · %4</source>
        <comment>state, time, age, devices</comment>
        <translation>%2のサイクル（%1）、%3 · %4</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>stage: done of total</comment>
        <translation>%1: %2/%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stage: done</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <translation>%1、残り約%2</translation>
    </message>
    <message>
        <source>Last poll failed · %1</source>
        <translation>前回のポーリングは失敗 · %1</translation>
    </message>
    <message>
        <source>Calls left: %1/min, %2/h</source>
        <translation>残りの呼び出し: %1/分、%2/時</translation>
    </message>
    <message>
        <source>Calls left: %1/min</source>
        <translation>残りの呼び出し: %1/分</translation>
    </message>
    <message>
        <source>Next poll %1</source>
        <translation>次回のポーリング %1</translation>
    </message>
    <message>
        <source>Last poll failed</source>
        <translation>前回のポーリングは失敗</translation>
    </message>
    <message>
        <source>Polling is paused</source>
        <translation>ポーリングを一時停止中</translation>
    </message>
    <message>
        <source>Polled by another program</source>
        <translation>別のプログラムがポーリング</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>%1時点のデータ</translation>
    </message>
    <message>
        <source>Last poll failed at %1</source>
        <translation>前回のポーリングは失敗（%1）</translation>
    </message>
    <message>
        <source>Server on %1 not reached</source>
        <translation>%1のサーバーに接続できません</translation>
    </message>
</context>
<context>
    <name>Trustgauge::StorageDialog</name>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>ストア</translation>
    </message>
    <message>
        <source>How long cycles are kept</source>
        <translation>サイクルの保存期間</translation>
    </message>
    <message>
        <source>Keep &amp;every cycle for … days</source>
        <translation>すべてのサイクルの保存日数(&amp;E)</translation>
    </message>
    <message>
        <source>Then the last one of each day, up to &amp;an age of … days</source>
        <translation>その後、各日の最後のサイクルを残す最長日数(&amp;A)</translation>
    </message>
    <message>
        <source>The newest cycles, and those with records that wait to be published, always stay. This holds for every program that uses the store. Old cycles are forgotten in the background, once a day; they cannot be brought back.</source>
        <translation>最新のサイクルと、配信待ちのレコードがあるサイクルは常に残ります。この設定は、ストアを使用するすべてのプログラムに適用されます。古いサイクルは1日1回バックグラウンドで削除され、復元できません。</translation>
    </message>
    <message>
        <source>Copy and check</source>
        <translation>コピーとチェック</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>バックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>Copies the store to a file, also while a program polls</source>
        <translation>ストアをファイルにコピーします。プログラムのポーリング中でも実行できます</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>今すぐチェック(&amp;N)</translation>
    </message>
    <message>
        <source>Compares all that the store holds with what was stored</source>
        <translation>ストアの内容をすべて、保存時の内容と照合します</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>チェック中…</translation>
    </message>
    <message>
        <source>Saved. What is older than that is now forgotten in the background.</source>
        <translation>保存しました。それより古いものは、これからバックグラウンドで削除されます。</translation>
    </message>
    <message>
        <source>The store was copied to %1.</source>
        <translation>ストアを%1にコピーしました。</translation>
    </message>
    <message>
        <source>Everything is as it was stored.</source>
        <translation>すべて保存時のとおりです。</translation>
    </message>
    <message>
        <source>%1; no cycle yet</source>
        <translation>%1、サイクルはまだなし</translation>
    </message>
    <message>
        <source>%1; %2 of %3, the oldest of %4</source>
        <translation>%1、%3の%2、最も古いものは%4</translation>
    </message>
    <message numerus="yes">
        <source>%n cycle(s)</source>
        <translation>
            <numerusform>サイクル%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenant(s)</source>
        <translation>
            <numerusform>テナント%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Now, this would forget nothing.</source>
        <translation>現時点では、この設定で削除されるものはありません。</translation>
    </message>
    <message>
        <source>Now, this would forget %1 of %2, from %3 to %4; the newest stays.</source>
        <translation>現時点では、この設定で%2のうち%1（%3～%4）が削除されます。最新のものは残ります。</translation>
    </message>
    <message>
        <source>Back up the store</source>
        <translation>ストアのバックアップ</translation>
    </message>
    <message>
        <source>Stores (*.db)</source>
        <translation>ストア (*.db)</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>コピー中…</translation>
    </message>
    <message>
        <source>Cancelled; there is no copy.</source>
        <translation>キャンセルされました。コピーはありません。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln alert(s) as old would go with them.</source>
        <translation>
            <numerusform>同じ期間のアラート%Ln件も削除されます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Now, this would forget %Ln old alert(s), and no cycle.</source>
        <translation>
            <numerusform>現時点では、この設定で古いアラート%Ln件が削除されます。サイクルは削除されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back a server&apos;s store up with the server&apos;s own tools, such as pg_dump</source>
        <translation>サーバーのストアは、pg_dumpなどサーバーのツールでバックアップしてください</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TargetCard</name>
    <message>
        <source>Kafka through a REST proxy</source>
        <translation>Kafka（RESTプロキシ経由）</translation>
    </message>
    <message>
        <source>Test the target</source>
        <translation>配信先をテスト</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Publish now</source>
        <translation>今すぐ配信</translation>
    </message>
    <message>
        <source>Delete devices that have left from the topic (tombstones)</source>
        <translation>離脱したデバイスをトピックから削除（トゥームストーン）</translation>
    </message>
    <message>
        <source>A cycle after the record that says a device is gone, its key gets a null value. Where the topic is compacted, the broker then forgets the device. Only Confluent&apos;s proxies are known to store a null value; others write an empty or a text value.</source>
        <translation>デバイスの離脱を示すレコードの次のサイクルで、そのキーにnull値が送られます。トピックが圧縮対象の場合、ブローカーはそのデバイスを削除します。null値を保存することが確認されているのはConfluentのプロキシだけで、ほかのプロキシは空の値またはテキスト値を書き込みます。</translation>
    </message>
    <message>
        <source>%1, API %2, topics %3 and %4</source>
        <comment>address, API version, two topics</comment>
        <translation>%1、API %2、トピック%3と%4</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>再開</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TargetFindings</name>
    <message>
        <source>Testing…</source>
        <translation>テスト中…</translation>
    </message>
    <message>
        <source>The proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>The topics</source>
        <translation>トピック</translation>
    </message>
    <message>
        <source>%1: good (%2)</source>
        <translation>%1: 正常（%2）</translation>
    </message>
    <message>
        <source>%1: look at this (%2)</source>
        <translation>%1: 要確認（%2）</translation>
    </message>
    <message>
        <source>%1: failed (%2)</source>
        <translation>%1: 失敗（%2）</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TenantAlerts</name>
    <message>
        <source>%1 cannot be polled</source>
        <comment>tenant</comment>
        <translation>%1をポーリングできません</translation>
    </message>
    <message>
        <source>The certificate of %1 ends</source>
        <comment>tenant</comment>
        <translation>%1の証明書の有効期限</translation>
    </message>
    <message>
        <source>The secret of %1 ends</source>
        <comment>tenant</comment>
        <translation>%1のシークレットの有効期限</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tenant: what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) changed band</source>
        <translation>
            <numerusform>デバイス%Ln台の区分が変わりました</numerusform>
        </translation>
    </message>
    <message>
        <source>Of %1 in both cycles: %2 to a worse band, %3 to a better one.</source>
        <comment>devices, numbers</comment>
        <translation>両方のサイクルにある%1のうち、悪化%2台、改善%3台。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s)</source>
        <translation>
            <numerusform>デバイス%Ln台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tenant(s) cannot be polled</source>
        <translation>
            <numerusform>%n件のテナントをポーリングできません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Many devices changed band in %n tenant(s)</source>
        <translation>
            <numerusform>%n件のテナントで多数のデバイスの区分が変わりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Secrets of %n tenant(s) end</source>
        <translation>
            <numerusform>%n件のテナントのシークレットの有効期限</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::TenantCommands</name>
    <message>
        <source>Connect a tenant…</source>
        <translation>テナントに接続…</translation>
    </message>
    <message>
        <source>Edit this tenant…</source>
        <translation>このテナントを編集…</translation>
    </message>
    <message>
        <source>Delete this tenant…</source>
        <translation>このテナントを削除…</translation>
    </message>
    <message>
        <source>Import tenants…</source>
        <translation>テナントをインポート…</translation>
    </message>
    <message>
        <source>Export tenants…</source>
        <translation>テナントをエクスポート…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tenant(s) imported.</source>
        <translation>
            <numerusform>%Ln件のテナントをインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The secrets in the file are in the keychain now: please delete the file.</source>
        <translation>%1ファイル内のシークレットはキーチェーンに保存されました。ファイルを削除してください。</translation>
    </message>
    <message>
        <source>Delete tenant</source>
        <translation>テナントの削除</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1を削除しますか？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Import tenants</source>
        <translation>テナントのインポート</translation>
    </message>
    <message>
        <source>Tenants file (*.json)</source>
        <translation>テナントファイル (*.json)</translation>
    </message>
    <message>
        <source>Export tenants, without secrets</source>
        <translation>テナントのエクスポート（シークレットを除く）</translation>
    </message>
    <message>
        <source>Replace the secret…</source>
        <translation>シークレットを置き換え…</translation>
    </message>
    <message>
        <source>%1 was deleted, with its history and its secrets.</source>
        <translation>%1を、履歴およびシークレットとともに削除しました。</translation>
    </message>
    <message>
        <source>Its settings, its secrets, all of its stored cycles and what still waits to be published go with it. Nothing changes in Microsoft Defender.</source>
        <translation>設定、シークレット、保存済みのすべてのサイクル、配信待ちのデータも削除されます。Microsoft Defenderには何も影響しません。</translation>
    </message>
    <message>
        <source>You have left the demo: this tenant is a real one, and it is kept with your own data.</source>
        <translation>デモは終了しました。このテナントは実在するもので、ご自身のデータと一緒に保管されます。</translation>
    </message>
    <message>
        <source>You have left the demo: the tenants of the file are real ones, and they are kept with your own data.</source>
        <translation>デモは終了しました。ファイルのテナントは実在するもので、ご自身のデータと一緒に保管されます。</translation>
    </message>
    <message>
        <source>You have left the demo, whose secret is made anew at each start and cannot be replaced. Choose the tenant whose secret you want to replace.</source>
        <translation>デモは終了しました。デモのシークレットは起動のたびに作成されるため、置き換えられません。シークレットを置き換えるテナントを選択してください。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TenantForm</name>
    <message>
        <source>Connect a tenant</source>
        <translation>テナントに接続</translation>
    </message>
    <message>
        <source>Edit tenant</source>
        <translation>テナントの編集</translation>
    </message>
    <message>
        <source>Advanced: endpoints, proxy, certificate authority</source>
        <translation>詳細設定: エンドポイント、プロキシ、証明機関</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save and poll</source>
        <translation>保存してポーリング</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Publishing: hand scores to Kafka through a REST proxy</source>
        <translation>配信: RESTプロキシを通じてKafkaにスコアを送信</translation>
    </message>
    <message>
        <source>The demo&apos;s connection is fixed: its tenant is invented, and served on this computer. To connect a tenant of your own, leave the demo.</source>
        <translation>デモの接続は固定されています。テナントは架空のもので、このコンピューターから提供されます。ご自身のテナントに接続するには、デモを終了してください。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TenantsModel</name>
    <message>
        <source>Polling</source>
        <translation>ポーリング中</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完全</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>不完全</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Not polled yet</source>
        <translation>未ポーリング</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Last poll</source>
        <translation>前回のポーリング</translation>
    </message>
    <message>
        <source>Next poll</source>
        <translation>次回のポーリング</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>問題点</translation>
    </message>
    <message>
        <source>Data of %1</source>
        <translation>%1のデータ</translation>
    </message>
    <message>
        <source>High Risk and Suspicious: %1 on %2, %3 on %4</source>
        <extracomment>devices in the two worst bands: %1 of them on day %2, %3 on day %4</extracomment>
        <translation>高リスクと疑わしい: %2に%1台、%4に%3台</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>推移</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ThemeMenu</name>
    <message>
        <source>Theme: like the system</source>
        <translation>テーマ: システムに従う</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>テーマ: ライト</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>テーマ: ダーク</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>テーマ: ハイ コントラスト</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ThresholdsPanel</name>
    <message>
        <source>Inactivity edge %1, days</source>
        <translation>非アクティブの境界%1（日）</translation>
    </message>
    <message>
        <source>Inactive from day</source>
        <translation>非アクティブとする日数</translation>
    </message>
    <message>
        <source>Grace, hours</source>
        <translation>猶予（時間）</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours</comment>
        <translation> 時間</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>猶予</translation>
    </message>
    <message>
        <source>CVSS from</source>
        <translation>CVSS下限</translation>
    </message>
    <message>
        <source>CVEs count from CVSS</source>
        <translation>CVEを算入するCVSSの下限</translation>
    </message>
    <message>
        <source>CVEs for the full weight</source>
        <translation>重みが最大になるCVEの数</translation>
    </message>
    <message>
        <source>Below that number</source>
        <translation>その数未満の場合</translation>
    </message>
    <message>
        <source>CVEs without CVSS</source>
        <translation>CVSSのないCVE</translation>
    </message>
    <message>
        <source>A pillar is full at</source>
        <translation>柱が満点になる条件</translation>
    </message>
    <message>
        <source>Unknown counts as</source>
        <translation>不明の扱い</translation>
    </message>
    <message>
        <source>Back to the defaults</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Thresholds and choices back to the defaults</source>
        <translation>しきい値と選択を既定値に戻す</translation>
    </message>
    <message>
        <source>Trustgauge&apos;s own default: %1.</source>
        <translation>Trustgauge独自の既定値: %1。</translation>
    </message>
    <message>
        <source>CVSS from %1 · cap %2 · grace %3 h</source>
        <comment>hours</comment>
        <translation>CVSS %1以上 · 上限%2 · 猶予%3時間</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TimelineChart</name>
    <message>
        <source>Score over time</source>
        <translation>スコアの推移</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1から</translation>
    </message>
    <message>
        <source>%1: score %2 (%3), %4</source>
        <comment>when, score, exact score, band</comment>
        <translation>%1: スコア%2（%3）、%4</translation>
    </message>
    <message>
        <source>%1: not among the devices</source>
        <translation>%1: デバイスの一覧になし</translation>
    </message>
    <message>
        <source>not seen since %1</source>
        <translation>%1から未確認</translation>
    </message>
    <message>
        <source>profile changed</source>
        <translation>プロファイル変更</translation>
    </message>
    <message>
        <source>partial cycle: up to %1 at worst, if all that is unknown counted in full</source>
        <comment>an exact score</comment>
        <translation>不完全なサイクル: 不明なものをすべて満点で算入した最悪の場合、最大%1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TimelineModel</name>
    <message>
        <source>profile</source>
        <comment>among what changed a score</comment>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>completeness floor</source>
        <comment>among what changed a score</comment>
        <translation>充足率の下限</translation>
    </message>
    <message>
        <source>presence</source>
        <comment>whether the device is in the cycles</comment>
        <translation>存在</translation>
    </message>
    <message>
        <source>d</source>
        <extracomment>a date format: the first day of a range within a month, as in 20–27 Nov</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <extracomment>a day; the row above tells up to when</extracomment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>a band</comment>
        <translation>%1へ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier: %1</source>
        <extracomment>changes, summed in one row; %1 is a list of what changed</extracomment>
        <translation>
            <numerusform>以前の%Ln件: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln smaller: %1</source>
        <translation>
            <numerusform>より小さい%Ln件: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>a date format with a year, as in 16 Nov 2025</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>a date format, as in 16 Nov</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>a group, its state before and after</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>Profile “%1” edited</source>
        <translation>プロファイル「%1」を編集</translation>
    </message>
    <message>
        <source>Profile “%1” → “%2”</source>
        <translation>プロファイル「%1」→「%2」</translation>
    </message>
    <message>
        <source>Another completeness floor</source>
        <translation>充足率の下限を変更</translation>
    </message>
    <message>
        <source>No longer among the devices</source>
        <translation>デバイスの一覧から消失</translation>
    </message>
    <message>
        <source>Among the devices again</source>
        <translation>デバイスの一覧に復帰</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TimelineSection</name>
    <message numerus="yes">
        <source>%Ln hour(s), as scored then</source>
        <translation>
            <numerusform>%Ln時間、当時の評価</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s), as scored then</source>
        <translation>
            <numerusform>%Ln日間、当時の評価</numerusform>
        </translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>What changed the score</source>
        <translation>スコアの変化の理由</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>The timeline begins with the second cycle.</source>
        <translation>タイムラインは2回目のサイクルから表示されます。</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>変化はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>変化%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln change(s)</source>
        <translation>
            <numerusform>全%Ln件の変化</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer lines</source>
        <translation>行を減らす</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No alerts are marked: nobody has asked for those of this device.</source>
        <translation>アラートの印はありません。このデバイスのアラートはまだ照会されていません。</translation>
    </message>
    <message>
        <source>No alert of this time is known; asked for on %1.</source>
        <translation>この期間の既知のアラートはありません（%1に照会）。</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln alert(s), filled while open; asked for on %2</source>
        <extracomment>%1 is the mark of an alert in the chart, %2 when they were asked for</extracomment>
        <translation>
            <numerusform>%1 アラート%Ln件、未解決の間は塗りつぶし（%2に照会）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::TopBar</name>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>command and its shortcut</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <translation>プロファイル: %1</translation>
    </message>
    <message>
        <source>Tenant: %1, %2</source>
        <comment>name, last poll</comment>
        <translation>テナント: %1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tenant, last poll</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · worst: %2</source>
        <comment>last poll, band</comment>
        <translation>%1 · 最も悪い区分: %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::Tour</name>
    <message>
        <source>Your tenants</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>The mark and the menu tell how the last poll of each went and its worst band. New ones are connected here, too.</source>
        <translation>印とメニューで、各テナントの前回のポーリングの結果と最も悪い区分がわかります。新しいテナントへの接続もここで行います。</translation>
    </message>
    <message>
        <source>Every device, and why</source>
        <translation>すべてのデバイスとその理由</translation>
    </message>
    <message>
        <source>Devices lists the fleet. Type a filter, select a device, and its score is taken apart into points.</source>
        <translation>「デバイス」にはデバイス全体が表示されます。フィルターを入力してデバイスを選択すると、スコアの内訳が点で示されます。</translation>
    </message>
    <message>
        <source>Tune and see at once</source>
        <translation>調整してすぐに確認</translation>
    </message>
    <message>
        <source>In Tuning every move of a slider shows who changes band. Nothing is applied until you save it.</source>
        <translation>「チューニング」では、スライダーを動かすたびに、区分が変わるデバイスが表示されます。保存するまで何も適用されません。</translation>
    </message>
    <message>
        <source>When something does not work</source>
        <translation>問題が起きたとき</translation>
    </message>
    <message>
        <source>Doctor tries each link of the connection and names the one that is broken, with what mends it.</source>
        <translation>「診断」は接続の各段階を試し、問題のある箇所と修正方法を示します。</translation>
    </message>
    <message>
        <source>Everything by name</source>
        <translation>名前で検索</translation>
    </message>
    <message>
        <source>Commands finds pages, tenants, profiles, settings and devices. Back and forward are Alt+Left and Alt+Right.</source>
        <translation>「コマンド」では、ページ、テナント、プロファイル、設定、デバイスを検索できます。戻るにはAlt+←、進むにはAlt+→を押します。</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>ツアー</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>ツアーを終了</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in the tour</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
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
        <translation>日別の区分</translation>
    </message>
    <message>
        <source>As scored then</source>
        <translation>当時の評価</translation>
    </message>
    <message>
        <source>Under today’s profile</source>
        <translation>現在のプロファイル</translation>
    </message>
    <message>
        <source>Profile of the days</source>
        <translation>日々の評価に使うプロファイル</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Show bands by day as</source>
        <translation>日別の区分の表示形式</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>click opens the day</source>
        <translation>クリックでその日を表示</translation>
    </message>
    <message>
        <source>The days before cannot be read.</source>
        <translation>過去の日々を読み取れません。</translation>
    </message>
    <message>
        <source>Reading the days before…</source>
        <translation>過去の日々を読み取り中…</translation>
    </message>
    <message>
        <source>They are read beside everything else; nothing waits for them.</source>
        <translation>ほかの処理と並行して読み取るため、待つ必要はありません。</translation>
    </message>
    <message>
        <source>The trend begins with the second day.</source>
        <translation>推移は2日目から表示されます。</translation>
    </message>
    <message>
        <source>From then on it shows how many devices were in which band, day by day.</source>
        <translation>それ以降は、どの区分に何台のデバイスがあったかが日ごとに示されます。</translation>
    </message>
    <message>
        <source>replaying under the profile’s new thresholds…</source>
        <translation>プロファイルの新しいしきい値で再生中…</translation>
    </message>
    <message>
        <source>cycle of %1</source>
        <translation>%1のサイクル</translation>
    </message>
    <message>
        <source>profile %1 · %2</source>
        <translation>プロファイル%1 · %2</translation>
    </message>
    <message>
        <source>This cycle is partial.</source>
        <translation>このサイクルは不完全です。</translation>
    </message>
    <message>
        <source>Partial cycles of this day are not drawn.</source>
        <translation>この日の不完全なサイクルは描画されません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s), the last complete cycle of each (UTC)</source>
        <translation>
            <numerusform>%Ln日間、各日の最後の完全なサイクル（UTC）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; hidden: %2</source>
        <comment>range of days; names of bands</comment>
        <translation>%1、非表示: %2</translation>
    </message>
    <message>
        <source>shown on this page</source>
        <comment>day of a chart</comment>
        <translation>このページに表示中</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TrendChart</name>
    <message>
        <source>Devices by band, day by day</source>
        <translation>区分別デバイスの日別推移</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
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
        <translation>%1: %2（%3）</translation>
    </message>
    <message>
        <source>change against %1</source>
        <translation>%1からの変化</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TrendMarks</name>
    <message>
        <source>nothing polled</source>
        <translation>ポーリングなし</translation>
    </message>
    <message>
        <source>only partial cycles</source>
        <translation>不完全なサイクルのみ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln partial cycle(s)</source>
        <translation>
            <numerusform>不完全なサイクル%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>profile changed</source>
        <translation>プロファイル変更</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TunedLine</name>
    <message>
        <source>Show as in use</source>
        <translation>使用中のものを表示</translation>
    </message>
    <message>
        <source>Before: %1 %2 · After: %3 %4, not saved · Exports and copies hold both.</source>
        <comment>name, hash, name, hash</comment>
        <translation>変更前: %1 %2 · 変更後: %3 %4（未保存） · エクスポートとコピーには両方が含まれます。</translation>
    </message>
    <message>
        <source>Scores are those in use: %1 %2. The edited profile changes none of them until it is saved.</source>
        <comment>name, hash</comment>
        <translation>スコアは使用中の%1 %2によるものです。編集中のプロファイルは、保存するまでスコアに影響しません。</translation>
    </message>
    <message>
        <source>Show before and after</source>
        <translation>変更前と変更後を表示</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TuningPage</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Reset to the saved profile</source>
        <translation>保存済みプロファイルにリセット</translation>
    </message>
    <message>
        <source>Save profile…</source>
        <translation>プロファイルを保存…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Load it here; it is used once you save</source>
        <translation>ここに読み込みます。保存すると使用されます</translation>
    </message>
    <message>
        <source>Undo: %1 (%2)</source>
        <translation>元に戻す: %1（%2）</translation>
    </message>
    <message>
        <source>Redo: %1 (%2)</source>
        <translation>やり直し: %1（%2）</translation>
    </message>
    <message>
        <source>Use this profile</source>
        <translation>このプロファイルを使用</translation>
    </message>
    <message>
        <source>Profile “%1”</source>
        <translation>プロファイル「%1」</translation>
    </message>
    <message>
        <source>Trying “%1”</source>
        <translation>「%1」を試行中</translation>
    </message>
    <message>
        <source>Editing “%1”</source>
        <translation>「%1」を編集中</translation>
    </message>
    <message>
        <source>The profile has a fault; it is marked at its control.</source>
        <translation>プロファイルに誤りがあります。該当するコントロールに印が付いています。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Move a slider to see who changes band.</source>
        <translation>スライダーを動かすと、区分が変わるデバイスが表示されます。</translation>
    </message>
    <message>
        <source>%1 profile</source>
        <comment>tenant</comment>
        <translation>%1のプロファイル</translation>
    </message>
    <message>
        <source>Profiles and their versions…</source>
        <translation>プロファイルとバージョン…</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The profile “%1” is saved for later; %2 is scored as before.</source>
        <comment>profile, tenant</comment>
        <translation>プロファイル「%1」を後で使うために保存しました。%2の評価は変わりません。</translation>
    </message>
    <message>
        <source>Seek a goal</source>
        <translation>目標を検索</translation>
    </message>
    <message>
        <source>Which weight matters most</source>
        <translation>影響の最も大きい重み</translation>
    </message>
    <message>
        <source>Compare profiles…</source>
        <translation>プロファイルを比較…</translation>
    </message>
    <message numerus="yes">
        <source>Give %Ln tenant(s) the former profile back</source>
        <translation>
            <numerusform>%Ln件のテナントのプロファイルを以前のものに戻す</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>History: every step, to go back to</source>
        <translation>履歴: すべての手順（選択して戻れます）</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>感度</translation>
    </message>
</context>
<context>
    <name>Trustgauge::TuningSession</name>
    <message>
        <source>Rebalance %1</source>
        <translation>%1をバランス調整</translation>
    </message>
    <message>
        <source>Reset to saved</source>
        <translation>保存済みの内容にリセット</translation>
    </message>
    <message>
        <source>Start from %1</source>
        <translation>%1から開始</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) change band</source>
        <translation>
            <numerusform>デバイス%Ln台の区分が変わります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them to insufficient data</source>
        <translation>
            <numerusform>うち%Ln台はデータ不足へ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them from insufficient data</source>
        <translation>
            <numerusform>うち%Ln台はデータ不足から</numerusform>
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
            <numerusform>%1 %2 → %3と連動する%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>%1をロック</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1のロックを解除</translation>
    </message>
    <message>
        <source>Profile “%1” in use</source>
        <translation>プロファイル「%1」を使用</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ViewsButton</name>
    <message>
        <source>All devices</source>
        <translation>すべてのデバイス</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>このビューを保存…</translation>
    </message>
    <message>
        <source>Manage views…</source>
        <translation>ビューの管理…</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>a view</comment>
        <translation>%1（変更あり）</translation>
    </message>
    <message>
        <source>View: %1</source>
        <translation>ビュー: %1</translation>
    </message>
    <message>
        <source>Views: saved filters, orders and columns</source>
        <translation>ビュー: 保存したフィルター、並べ替え、列</translation>
    </message>
    <message>
        <source>all tenants</source>
        <translation>すべてのテナント</translation>
    </message>
    <message>
        <source>Update “%1”</source>
        <translation>「%1」を更新</translation>
    </message>
</context>
<context>
    <name>Trustgauge::ViewsDialog</name>
    <message>
        <source>Saved views</source>
        <translation>保存済みビュー</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>all tenants</source>
        <translation>すべてのテナント</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>対象(&amp;F)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>view, tenant</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Filter: %1
Columns: %2</source>
        <translation>フィルター: %1
列: %2</translation>
    </message>
    <message>
        <source>No view is saved.</source>
        <translation>保存済みのビューはありません。</translation>
    </message>
    <message>
        <source>Give the view a name.</source>
        <translation>ビューの名前を入力してください。</translation>
    </message>
    <message>
        <source>Two views are called %1.</source>
        <translation>%1という名前のビューが2つあります。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::VulnerabilitiesPage</name>
    <message>
        <source>Filter the devices that are counted</source>
        <translation>対象のデバイスをフィルター</translation>
    </message>
    <message>
        <source>Filter the devices that are counted, for example %1</source>
        <translation>対象のデバイスをフィルター（例: %1）</translation>
    </message>
    <message>
        <source>Profile in use</source>
        <translation>使用中のプロファイル</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集中</translation>
    </message>
    <message>
        <source>Profile of the figures</source>
        <translation>数値のプロファイル</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>わかっていること</translation>
    </message>
    <message>
        <source>CVEs of the software</source>
        <translation>ソフトウェアのCVE</translation>
    </message>
    <message>
        <source>CVEs of the software chosen that count</source>
        <translation>選択したソフトウェアのCVEのうち算入されるもの</translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) with sufficient data</source>
        <translation>
            <numerusform>データが十分なデバイス%Ln台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) would get a lower band</source>
        <translation>
            <numerusform>デバイス%Ln台の区分が改善します</numerusform>
        </translation>
    </message>
    <message>
        <source>several updates; %1</source>
        <translation>複数の更新、%1</translation>
    </message>
    <message>
        <source>update: %1; %2</source>
        <comment>its name; what it brings</comment>
        <translation>更新: %1、%2</translation>
    </message>
    <message>
        <source>The CVEs of this tenant are not read.</source>
        <translation>このテナントのCVEは読み取られません。</translation>
    </message>
    <message>
        <source>Its source of vulnerabilities is set to none. With another source, the next poll reads and keeps them.</source>
        <translation>脆弱性ソースがnoneに設定されています。別のソースにすると、次のポーリングで読み取って保管します。</translation>
    </message>
    <message>
        <source>Edit the tenant…</source>
        <translation>テナントを編集…</translation>
    </message>
    <message>
        <source>Only the number of CVEs of each device is known.</source>
        <translation>各デバイスのCVEの件数だけがわかっています。</translation>
    </message>
    <message>
        <source>No records are kept that tell which CVEs and which software these are. The service is asked again when its last answer is six hours old; a poll after that keeps them.</source>
        <translation>どのCVEとソフトウェアかを示すレコードは保管されていません。サービスへの再照会は前回の応答から6時間後に行われ、その後のポーリングで保管されます。</translation>
    </message>
    <message>
        <source>Poll now</source>
        <translation>今すぐポーリング</translation>
    </message>
    <message>
        <source>No vulnerability records are kept of this tenant.</source>
        <translation>このテナントの脆弱性レコードは保管されていません。</translation>
    </message>
    <message>
        <source>The last polls did not get any: the permission or the licence may be missing. The doctor tells which.</source>
        <translation>直近のポーリングでは取得できませんでした。アクセス許可またはライセンスが不足している可能性があります。どちらかは診断でわかります。</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>診断を実行</translation>
    </message>
    <message>
        <source>The vulnerability records cannot be read.</source>
        <translation>脆弱性レコードを読み取れません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Reading the vulnerability records was cancelled.</source>
        <translation>脆弱性レコードの読み取りはキャンセルされました。</translation>
    </message>
    <message>
        <source>Nothing is shown until they are read.</source>
        <translation>読み取るまで何も表示されません。</translation>
    </message>
    <message>
        <source>Read them</source>
        <translation>読み取る</translation>
    </message>
    <message>
        <source>Reading the vulnerability records…</source>
        <translation>脆弱性レコードを読み取り中…</translation>
    </message>
    <message>
        <source>What each CVE and each software weighs is computed for every device.</source>
        <translation>各CVEと各ソフトウェアの影響を、すべてのデバイスについて計算しています。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Devices that have these CVEs, in this or other software.</source>
        <translation>これらのCVEが、このソフトウェアまたは他のソフトウェアに存在するデバイス。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WarningsCard</name>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Warn of an action that more devices meet than this</source>
        <translation>対象デバイスがこの台数を超えるアクションを警告</translation>
    </message>
    <message>
        <source>above</source>
        <comment>warn above a number of devices</comment>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>devices</source>
        <comment>after a number in a field</comment>
        <translation>台</translation>
    </message>
    <message>
        <source>Show devices</source>
        <translation>デバイスを表示</translation>
    </message>
    <message>
        <source>Show devices: %1</source>
        <comment>a warning</comment>
        <translation>デバイスを表示: %1</translation>
    </message>
    <message>
        <source>Nothing deserves a second look.</source>
        <translation>確認が必要なものはありません。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::Waterfall</name>
    <message>
        <source>From values to points</source>
        <translation>値から点への換算</translation>
    </message>
    <message>
        <source>%1: unknown (%2), %3 points</source>
        <translation>%1: 不明（%2）、%3点</translation>
    </message>
    <message>
        <source>%1: %2, nothing fires, 0 points</source>
        <translation>%1: %2、該当なし、0点</translation>
    </message>
    <message>
        <source>%1: %2; “%3” with weight %4 gives %5 points</source>
        <translation>%1: %2、重み%4の「%3」により%5点</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group: value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>nothing fires</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>重み%1</translation>
    </message>
    <message>
        <source> × weight %1</source>
        <comment>after a level or a fraction</comment>
        <translation> × 重み%1</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WeightRow</name>
    <message>
        <source>Trustgauge&apos;s own default: %1.</source>
        <translation>Trustgauge独自の既定値: %1。</translation>
    </message>
    <message>
        <source>Saved: %1.</source>
        <comment>the value in the saved profile</comment>
        <translation>保存済み: %1。</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>ロック中。</translation>
    </message>
    <message>
        <source>Reset %1 to the default, %2</source>
        <translation>%1を既定値の%2にリセット</translation>
    </message>
    <message>
        <source>Back to Trustgauge&apos;s own default, %1</source>
        <translation>Trustgauge独自の既定値%1に戻す</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1のロックを解除</translation>
    </message>
    <message>
        <source>Lock %1</source>
        <translation>%1をロック</translation>
    </message>
    <message>
        <source>Locked: it stays as it is while other rows move. Press to unlock.</source>
        <translation>ロック中: ほかの行を動かしても変わりません。押すとロックを解除します。</translation>
    </message>
    <message>
        <source>Lock, so that it stays as it is while other rows move</source>
        <translation>ロックすると、ほかの行を動かしても変わりません</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WeightsPanel</name>
    <message>
        <source>Pillars</source>
        <translation>柱</translation>
    </message>
    <message>
        <source>total 100</source>
        <translation>合計100</translation>
    </message>
    <message>
        <source>Thresholds and choices</source>
        <translation>しきい値と選択</translation>
    </message>
    <message>
        <source>Rebalance</source>
        <translation>バランス調整</translation>
    </message>
    <message>
        <source>Scale the weights so that the attainable total is 100</source>
        <translation>到達可能な合計が100になるように重みを調整します</translation>
    </message>
    <message>
        <source>Rebalance %1</source>
        <translation>%1をバランス調整</translation>
    </message>
    <message>
        <source>attainable %1</source>
        <translation>到達可能%1</translation>
    </message>
    <message>
        <source>Keep totals</source>
        <translation>合計を維持</translation>
    </message>
    <message>
        <source>When a weight moves, the unlocked ones of its pillar share the difference</source>
        <translation>重みを動かすと、同じ柱のロックされていない重みで差を分け合います</translation>
    </message>
    <message>
        <source>The triangle below a track is Trustgauge&apos;s own default, not Microsoft&apos;s; the line across it is the saved value.</source>
        <translation>トラックの下の三角形は、MicrosoftではなくTrustgauge独自の既定値です。トラックを横切る線は保存済みの値です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) differ from the saved profile.</source>
        <translation>
            <numerusform>%Ln行が保存済みプロファイルと異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The pillars are locked.</source>
        <translation>柱はロックされています。</translation>
    </message>
    <message>
        <source>%1 is locked.</source>
        <translation>%1はロックされています。</translation>
    </message>
    <message>
        <source>%1 stops at %2: the other rows are locked, or have no more to give.</source>
        <translation>%1は%2で止まります。ほかの行がロックされているか、これ以上動かせません。</translation>
    </message>
    <message>
        <source>attainable %1, kept</source>
        <translation>到達可能%1、維持</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WindowCommands</name>
    <message>
        <source>Poll now</source>
        <translation>今すぐポーリング</translation>
    </message>
    <message>
        <source>Cancel the poll</source>
        <translation>ポーリングをキャンセル</translation>
    </message>
    <message>
        <source>Filter devices</source>
        <translation>デバイスをフィルター</translation>
    </message>
    <message>
        <source>Export devices…</source>
        <translation>デバイスをエクスポート…</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>About Trustgauge</source>
        <translation>Trustgaugeのバージョン情報</translation>
    </message>
    <message>
        <source>Run the doctor</source>
        <translation>診断を実行</translation>
    </message>
    <message>
        <source>Help (%1)</source>
        <translation>ヘルプ（%1）</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>デモを終了</translation>
    </message>
    <message>
        <source>Start the demo</source>
        <translation>デモを開始</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>%1に移動</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Storage…</source>
        <translation>ストレージ…</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Storage: how long cycles are kept, copies and checks</source>
        <translation>ストレージ: サイクルの保存期間、コピー、チェック</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>ツアーを開始</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings (%1)</source>
        <translation>設定（%1）</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>レポート…</translation>
    </message>
    <message>
        <source>Read the devices now (%1)</source>
        <translation>デバイスを今すぐ読み取る（%1）</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WindowHost</name>
    <message>
        <source>The demo cannot start: %1</source>
        <translation>デモを開始できません: %1</translation>
    </message>
    <message>
        <source>Qt&apos;s plugin for SVG images is missing, so that logo, icons and arrows are not drawn. Install the package qt6-svg-plugins (Debian 12: libqt6svg6) and start again.</source>
        <translation>SVG画像用のQtプラグインがないため、ロゴ、アイコン、矢印が描画されません。qt6-svg-pluginsパッケージ（Debian 12ではlibqt6svg6）をインストールして、起動し直してください。</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WindowReports</name>
    <message>
        <source>The report of %1 was not written: %2</source>
        <translation>%1のレポートは書き込まれませんでした: %2</translation>
    </message>
    <message>
        <source>An older report of %1 stays: %2</source>
        <translation>%1の古いレポートが残っています: %2</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WorkStrip</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Trustgauge::WorstDevicesModel</name>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>テナント</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
</context>
<context>
    <name>Trustgauge::YearCard</name>
    <message>
        <source>Trend</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Flaps</source>
        <translation>フラップ</translation>
    </message>
    <message>
        <source>Show the past as</source>
        <translation>過去の表示形式</translation>
    </message>
    <message>
        <source>Changes of band</source>
        <translation>区分の変更</translation>
    </message>
    <message>
        <source>none</source>
        <comment>changes</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>changes</comment>
        <translation>%1回以上</translation>
    </message>
    <message>
        <source>Devices by changes of band</source>
        <translation>区分の変更回数別のデバイス</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み取り</translation>
    </message>
    <message>
        <source>The past under the edited weights</source>
        <translation>編集中の重みによる過去の推移</translation>
    </message>
    <message>
        <source>The past under the profile in use</source>
        <translation>使用中のプロファイルによる過去の推移</translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln day(s) under the edited weights</source>
        <translation>
            <numerusform>編集中の重みによる過去%Ln日間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln day(s) under the profile in use</source>
        <translation>
            <numerusform>使用中のプロファイルによる過去%Ln日間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln month(s) under the edited weights</source>
        <translation>
            <numerusform>編集中の重みによる過去%Lnか月間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %Ln month(s) under the profile in use</source>
        <translation>
            <numerusform>使用中のプロファイルによる過去%Lnか月間</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the stored cycles…</source>
        <translation>保存済みサイクルを読み取り中…</translation>
    </message>
    <message>
        <source>The stored cycles could not be read.</source>
        <translation>保存済みサイクルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>No day is stored yet.</source>
        <translation>保存済みの日はまだありません。</translation>
    </message>
    <message>
        <source>Every poll adds to it.</source>
        <translation>ポーリングのたびに追加されます。</translation>
    </message>
    <message>
        <source>One day is stored so far: %1.</source>
        <translation>保存済みの日はまだ1日だけです: %1。</translation>
    </message>
    <message>
        <source>The trend begins with the second day on which a poll succeeds.</source>
        <translation>推移は、ポーリングに成功した2日目から表示されます。</translation>
    </message>
    <message>
        <source>replaying…</source>
        <translation>再生中…</translation>
    </message>
    <message>
        <source>devices by how often their band changed</source>
        <translation>区分の変更回数別のデバイス</translation>
    </message>
    <message>
        <source>Suspicious or worse, devices a day</source>
        <translation>疑わしい以上のデバイス数（日別）</translation>
    </message>
    <message>
        <source>Counting changes of band…</source>
        <translation>区分の変更を集計中…</translation>
    </message>
    <message>
        <source>Changes of band are not counted.</source>
        <translation>区分の変更は集計されていません。</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>editing</comment>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Profile in use</source>
        <translation>使用中のプロファイル</translation>
    </message>
    <message>
        <source>After</source>
        <comment>editing</comment>
        <translation>変更後</translation>
    </message>
    <message numerus="yes">
        <source>With a grace of %Ln hour(s)</source>
        <translation>
            <numerusform>猶予%Ln時間の場合</numerusform>
        </translation>
    </message>
    <message>
        <source>With edges of %1 days</source>
        <translation>境界%1日の場合</translation>
    </message>
    <message>
        <source>Changes of band are counted from the second complete cycle on.</source>
        <translation>区分の変更は、2回目の完全なサイクルから集計されます。</translation>
    </message>
    <message numerus="yes">
        <source>Flaps: %1 → %Ln device(s) changed band more than twice</source>
        <translation>
            <numerusform>フラップ: 区分が3回以上変わったデバイス %1 → %Ln台</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Flaps: %Ln device(s) changed band more than twice</source>
        <translation>
            <numerusform>フラップ: 区分が3回以上変わったデバイス%Ln台</numerusform>
        </translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>集計中…</translation>
    </message>
    <message numerus="yes">
        <source>A grace of %Ln hour(s) instead of %1: %2</source>
        <translation>
            <numerusform>猶予を%1から%Ln時間に変更した場合: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Trustgauge::YearChart</name>
    <message>
        <source>Devices that are Suspicious or worse, day by day</source>
        <translation>疑わしい以上のデバイスの日別推移</translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>devices</comment>
        <translation>変更後%1台</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>devices</comment>
        <translation>変更前%1台</translation>
    </message>
    <message>
        <source>%1: before %2, after %3</source>
        <comment>day: devices</comment>
        <translation>%1: 変更前%2台、変更後%3台</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln device(s)</source>
        <translation>
            <numerusform>%1: デバイス%Ln台</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day of a chart: what happened</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>click opens the day</source>
        <translation>クリックでその日を表示</translation>
    </message>
</context>
<context>
    <name>Vulnerabilities</name>
    <message>
        <source>Known</source>
        <comment>exploit</comment>
        <translation>既知</translation>
    </message>
    <message>
        <source>None known</source>
        <comment>exploit</comment>
        <translation>既知のものなし</translation>
    </message>
    <message>
        <source>Not told</source>
        <comment>exploit</comment>
        <translation>情報なし</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>severity</comment>
        <translation>重大</translation>
    </message>
    <message>
        <source>High</source>
        <comment>severity</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>less than an hour older than the scores</source>
        <translation>スコアより1時間未満古い</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) older than the scores</source>
        <translation>
            <numerusform>スコアより%Ln時間古い</numerusform>
        </translation>
    </message>
    <message>
        <source>Records of %1, %2. The service makes them anew every six hours.</source>
        <translation>%1のレコード（%2）。サービスは6時間ごとに更新します。</translation>
    </message>
    <message>
        <source>Records of %1.</source>
        <translation>%1のレコード。</translation>
    </message>
    <message numerus="yes">
        <source>The records of %Ln device(s) are older, back to %1: the last answer did not tell of them.</source>
        <translation>
            <numerusform>デバイス%Ln台のレコードはさらに古く、最も古いものは%1です。前回の応答に含まれていませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest cycle is partial, so the figures are the least there can be.</source>
        <translation>最新のサイクルが不完全なため、数値は最小限のものです。</translation>
    </message>
    <message>
        <source>The newest cycle is partial, so the figures are the least there can be: %1</source>
        <translation>最新のサイクルが不完全なため、数値は最小限のものです: %1</translation>
    </message>
    <message numerus="yes">
        <source>The CVEs of %Ln device(s) are unknown: nothing of theirs counts, which does not make them safe.</source>
        <translation>
            <numerusform>デバイス%Ln台のCVEは不明です。何も算入されませんが、安全を意味しません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln device(s) with insufficient data are left out.</source>
        <translation>
            <numerusform>データ不足のデバイス%Ln台を除外しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Under the edited profile %1, which is not saved.</source>
        <translation>編集中の未保存のプロファイル%1によるものです。</translation>
    </message>
    <message>
        <source>Overview and Devices show the cycle of %1. Records are kept of the newest answer only, so this page shows the newest cycle.</source>
        <translation>「概要」と「デバイス」には%1のサイクルが表示されています。レコードは最新の応答のものだけが保管されるため、このページには最新のサイクルが表示されます。</translation>
    </message>
    <message>
        <source>No device with sufficient data matches the filter.</source>
        <translation>フィルターに一致する、データが十分なデバイスはありません。</translation>
    </message>
</context>
<context>
    <name>WindowError</name>
    <message>
        <source>No client secret or certificate is known for this tenant. Edit the tenant and give the secret&apos;s value, or the certificate with its key.</source>
        <translation>このテナントのクライアントシークレットも証明書もわかりません。テナントを編集し、シークレットの値、またはキー付きの証明書を指定してください。</translation>
    </message>
    <message>
        <source>No password is known for this tenant&apos;s forward proxy. Edit the tenant and enter it.</source>
        <translation>このテナントのフォワードプロキシのパスワードがわかりません。テナントを編集して入力してください。</translation>
    </message>
    <message>
        <source>No secret is known for the REST proxy that scores are published to. Edit the tenant and enter it under publishing.</source>
        <translation>スコアの配信先のRESTプロキシのシークレットがわかりません。テナントを編集し、配信の設定で入力してください。</translation>
    </message>
    <message>
        <source>%1. Open the keychain, or edit the tenant and give the secret for this session only.</source>
        <translation>%1。キーチェーンを開くか、テナントを編集し、このセッションに限ってシークレットを指定してください。</translation>
    </message>
</context>
<context>
    <name>WindowStyle</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Inactive: day %1</source>
        <translation>非アクティブ: %1日目</translation>
    </message>
    <message>
        <source>Critical risk</source>
        <translation>重大リスク</translation>
    </message>
    <message>
        <source>Operational health</source>
        <translation>運用の正常性</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>露出</translation>
    </message>
    <message>
        <source>Antivirus</source>
        <translation>ウイルス対策</translation>
    </message>
    <message>
        <source>Onboarding</source>
        <translation>オンボード</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>正常性</translation>
    </message>
    <message>
        <source>Inactivity</source>
        <translation>非アクティブ</translation>
    </message>
    <message>
        <source>Critical CVEs</source>
        <translation>重大なCVE</translation>
    </message>
    <message>
        <source>Risk: Low</source>
        <translation>リスク: 低</translation>
    </message>
    <message>
        <source>Risk: Medium</source>
        <translation>リスク: 中</translation>
    </message>
    <message>
        <source>Risk: High</source>
        <translation>リスク: 高</translation>
    </message>
    <message>
        <source>Exposure: Medium</source>
        <translation>露出: 中</translation>
    </message>
    <message>
        <source>Exposure: High</source>
        <translation>露出: 高</translation>
    </message>
    <message>
        <source>Antivirus: Not reporting</source>
        <translation>ウイルス対策: 報告なし</translation>
    </message>
    <message>
        <source>Antivirus: Disabled</source>
        <translation>ウイルス対策: 無効</translation>
    </message>
    <message>
        <source>Not onboarded</source>
        <translation>未オンボード</translation>
    </message>
    <message>
        <source>Health: Inactive</source>
        <translation>正常性: 非アクティブ</translation>
    </message>
    <message>
        <source>Health: Impaired</source>
        <translation>正常性: 障害あり</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Insufficient data</source>
        <translation>データ不足</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no risk found</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>On</source>
        <comment>antivirus works</comment>
        <translation>有効</translation>
    </message>
    <message>
        <source>Not reporting</source>
        <translation>報告なし</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Onboarded</source>
        <translation>オンボード済み</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>非アクティブ</translation>
    </message>
    <message>
        <source>Impaired</source>
        <translation>障害あり</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Reading devices</source>
        <translation>デバイスの読み取り</translation>
    </message>
    <message>
        <source>Reading antivirus states</source>
        <translation>ウイルス対策の状態の読み取り</translation>
    </message>
    <message>
        <source>Reading vulnerabilities</source>
        <translation>脆弱性の読み取り</translation>
    </message>
    <message>
        <source>Scoring</source>
        <translation>スコア計算</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Complete</source>
        <comment>state of a cycle</comment>
        <translation>完全</translation>
    </message>
    <message>
        <source>Partial</source>
        <comment>state of a cycle</comment>
        <translation>不完全</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>state of a cycle</comment>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>state of a cycle</comment>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <comment>state of a cycle</comment>
        <translation>未完了</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no vulnerability source</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message numerus="yes">
        <source>Inactive: under %Ln day(s)</source>
        <translation>
            <numerusform>非アクティブ: %Ln日未満</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>%Ln日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Inactive: from %Ln day(s)</source>
        <translation>
            <numerusform>非アクティブ: %Ln日以上</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;%1 %</source>
        <translation>&lt;%1 %</translation>
    </message>
    <message>
        <source>Device changed</source>
        <translation>デバイスの変化</translation>
    </message>
    <message>
        <source>Weights changed</source>
        <translation>重みの変更</translation>
    </message>
    <message>
        <source>Data went missing or came back</source>
        <translation>データの欠落または復帰</translation>
    </message>
    <message>
        <source>Time passed in silence</source>
        <translation>未報告での時間経過</translation>
    </message>
    <message>
        <source>changes since the last cycle</source>
        <comment>source of vulnerabilities</comment>
        <translation>前回のサイクルからの変更分</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>%1日目</translation>
    </message>
    <message numerus="yes">
        <source>under %Ln day(s)</source>
        <translation>
            <numerusform>%Ln日未満</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %Ln day(s)</source>
        <translation>
            <numerusform>%Ln日以上</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (pillar)</source>
        <translation>%1（柱）</translation>
    </message>
    <message>
        <source>Inactive from day</source>
        <translation>非アクティブとする日数</translation>
    </message>
    <message>
        <source>Grace, hours</source>
        <translation>猶予（時間）</translation>
    </message>
    <message>
        <source>CVEs count from CVSS</source>
        <translation>CVEを算入するCVSSの下限</translation>
    </message>
    <message>
        <source>CVEs for the full weight</source>
        <translation>重みが最大になるCVEの数</translation>
    </message>
    <message>
        <source>Below that number of CVEs</source>
        <translation>CVEがその数未満の場合</translation>
    </message>
    <message>
        <source>CVEs without CVSS</source>
        <translation>CVSSのないCVE</translation>
    </message>
    <message>
        <source>A pillar is full at</source>
        <translation>柱が満点になる条件</translation>
    </message>
    <message>
        <source>Unknown counts as</source>
        <translation>不明の扱い</translation>
    </message>
    <message>
        <source>Inactive: %1 days</source>
        <comment>a range</comment>
        <translation>非アクティブ: %1日</translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>a range</comment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>nothing counts</source>
        <comment>fewer CVEs than the cap</comment>
        <translation>算入しない</translation>
    </message>
    <message>
        <source>each CVE adds its part</source>
        <translation>CVEごとに按分して算入</translation>
    </message>
    <message>
        <source>count if severity is Critical</source>
        <translation>重大度が「重大」なら算入</translation>
    </message>
    <message>
        <source>do not count</source>
        <translation>算入しない</translation>
    </message>
    <message>
        <source>the sum of all weights</source>
        <translation>すべての重みの合計</translation>
    </message>
    <message>
        <source>the worst attainable</source>
        <translation>到達可能な最悪値</translation>
    </message>
    <message>
        <source>clear</source>
        <comment>unknown counts as</comment>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>a third of the worst</source>
        <translation>最悪値の3分の1</translation>
    </message>
    <message>
        <source>the worst</source>
        <translation>最悪値</translation>
    </message>
    <message>
        <source>Informational</source>
        <comment>a risk score</comment>
        <translation>情報</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no exposure level</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Updated</source>
        <comment>state of an antivirus</comment>
        <translation>最新</translation>
    </message>
    <message>
        <source>Not updated</source>
        <comment>state of an antivirus</comment>
        <translation>最新でない</translation>
    </message>
    <message>
        <source>Not supported</source>
        <comment>state of an antivirus</comment>
        <translation>サポート対象外</translation>
    </message>
    <message>
        <source>Can be onboarded</source>
        <translation>オンボード可能</translation>
    </message>
    <message>
        <source>Unsupported</source>
        <comment>onboarding</comment>
        <translation>サポート対象外</translation>
    </message>
    <message>
        <source>Insufficient information</source>
        <comment>onboarding</comment>
        <translation>情報不足</translation>
    </message>
    <message>
        <source>Impaired communication</source>
        <translation>通信障害</translation>
    </message>
    <message>
        <source>No sensor data</source>
        <translation>センサーデータなし</translation>
    </message>
    <message>
        <source>No sensor data, impaired communication</source>
        <translation>センサーデータなし、通信障害</translation>
    </message>
    <message>
        <source>Informational</source>
        <comment>severity of an alert</comment>
        <translation>情報</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>severity of an alert</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>severity of an alert</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <comment>severity of an alert</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>Severity not told</source>
        <comment>severity of an alert</comment>
        <translation>重大度の情報なし</translation>
    </message>
    <message>
        <source>resolved</source>
        <comment>state of an alert</comment>
        <translation>解決済み</translation>
    </message>
    <message>
        <source>open</source>
        <comment>state of an alert</comment>
        <translation>未解決</translation>
    </message>
    <message>
        <source>no longer listed</source>
        <comment>state of an alert</comment>
        <translation>一覧になし</translation>
    </message>
    <message>
        <source>without a title</source>
        <comment>an alert</comment>
        <translation>タイトルなし</translation>
    </message>
    <message>
        <source>Alert, %1: %2 (%3)</source>
        <extracomment>%1 the severity, %2 the title, %3 whether it is open</extracomment>
        <translation>アラート、%1: %2（%3）</translation>
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
        <translation>書き込めません: %1</translation>
    </message>
    <message>
        <source>is in use by %1; give them another profile first</source>
        <translation>%1で使用中です。先に別のプロファイルを割り当ててください</translation>
    </message>
    <message>
        <source>the demo holds invented tenants of this computer only; leave the demo to connect it</source>
        <translation>デモには、このコンピューターの架空のテナントしかありません。接続するには、デモを終了してください</translation>
    </message>
    <message>
        <source>is no tenant any more</source>
        <translation>テナントがなくなっています</translation>
    </message>
    <message>
        <source>is the name of another tenant</source>
        <translation>別のテナントの名前です</translation>
    </message>
    <message>
        <source>the store is not open</source>
        <translation>ストアが開かれていません</translation>
    </message>
    <message>
        <source>the store no longer has this cycle; it was thinned out</source>
        <translation>このサイクルは間引かれたため、ストアに残っていません</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>該当するフォルダーがありません</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>cannot be removed: %1</source>
        <translation>削除できません: %1</translation>
    </message>
</context>
</TS>

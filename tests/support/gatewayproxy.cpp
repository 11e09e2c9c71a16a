#include "support/gatewayproxy.h"

GatewayProxy::GatewayProxy() : ScriptedProxy([this](const QByteArray &request, int) { return answer(request); }) {}

ScriptedProxy::Say GatewayProxy::answer(const QByteArray &request)
{
    if (!credentials.isEmpty() && headerIn(request, "Proxy-Authorization") != "Basic " + credentials.toBase64()) {
        ++refused;
        return {"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"gateway\"\r\n"
                "Content-Length: 0\r\n\r\n"};
    }
    if (!request.startsWith("CONNECT "))
        return {"HTTP/1.1 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n"};
    tunnels << request.split(' ').value(1);
    return {"HTTP/1.1 200 Connection established\r\n\r\n", false, portIn(request)};
}

#pragma once

#include "support/scriptedproxy.h"

//! A typical company proxy: CONNECT tunnels, with Basic authentication when credentials are set.
class GatewayProxy : public ScriptedProxy
{
    Q_OBJECT

public:
    GatewayProxy();

    QByteArray credentials;    //!< `user:password`; empty: no authentication
    QList<QByteArray> tunnels; //!< `host:port` of the accepted tunnels
    int refused = 0;           //!< number of 407 responses

private:
    Say answer(const QByteArray &request);
};

#pragma once

#include "support/scriptedproxy.h"

//! A forward proxy as companies have them: tunnels by CONNECT, with Basic authentication if it has a password.
class ForwardProxy : public ScriptedProxy
{
    Q_OBJECT

public:
    ForwardProxy();

    QByteArray credentials;    //!< `user:password`; empty: everybody may
    QList<QByteArray> tunnels; //!< `host:port` of those that were let through
    int refused = 0;           //!< answered with 407

private:
    Say answer(const QByteArray &request);
};

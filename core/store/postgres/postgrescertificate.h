#pragma once

#include "core/base/message.h"

struct pg_conn;

namespace Trustgauge {

//! Why a connection was not made, and whether a certificate is to blame.
struct ConnectFault
{
    Message says;
    bool isOfCertificate = false;
};

//! What libpq says of a connection that was not made and, where the server's certificate is not trusted, also why:
//! libpq does not tell one that has expired from one of another authority. So the server is asked for it once more,
//! which may take a few seconds.
[[nodiscard]] ConnectFault connectFaultOf(pg_conn *connection);

} // namespace Trustgauge

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace Trustgauge {

//! Where a store on a PostgreSQL server is.
struct PostgresPlace
{
    QString name;   //!< the URI as given
    QByteArray uri; //!< for libpq
    QString host;   //!< of the server, for people, several with commas; empty: the socket of this computer

    //! BadInput, naming what is wrong: not a URI of libpq, with a password inside, a server on another host that could
    //! be reached without TLS, or a server that only the environment names. The error never quotes a password, however
    //! the URI is written, nor does `name`.
    [[nodiscard]] static Result<PostgresPlace> from(const QString &uri);
};

} // namespace Trustgauge

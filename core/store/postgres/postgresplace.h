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
    QString host;   //!< of the server, for people; empty: the socket of this computer

    //! BadInput, naming what is wrong: not a URI of libpq, with a password inside, a server on another host that could
    //! be reached without TLS, or settings that are not in the URI.
    [[nodiscard]] static Result<PostgresPlace> from(const QString &uri);
};

} // namespace Trustgauge

#pragma once

#include "core/base/result.h"

#include <QSslConfiguration>
#include <QString>

#include <optional>

namespace Trustgauge {

//! TLS settings with an own certificate authority and the client's certificate. A file that cannot be used is a fault of
//! every request. Reads the files once; for a thread that may wait for a disk.
class SslSetup
{
public:
    //! \param caFile certificates trusted beside the system's, PEM or DER; empty: none
    //! \param clientCertificate PEM of a certificate (chain) and its key; empty: none
    SslSetup(const QString &caFile, const QString &clientCertificate);

    [[nodiscard]] const QSslConfiguration &configuration() const { return m_configuration; }
    [[nodiscard]] const std::optional<Error> &fault() const { return m_fault; }

private:
    void trust(const QString &caFile);
    void identify(const QString &path);

    QSslConfiguration m_configuration;
    std::optional<Error> m_fault;
};

} // namespace Trustgauge

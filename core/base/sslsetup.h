#pragma once

#include "core/base/result.h"

#include <QSslConfiguration>
#include <QString>

#include <optional>

namespace Trustgauge {

//! TLS settings with an own certificate authority and a client certificate. An unusable file makes every request fail.
//! Reads the files in the constructor, so use a thread that may wait for I/O.
class SslSetup
{
public:
    //! \param caFile certificates trusted in addition to the system's, PEM or DER; empty: none
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

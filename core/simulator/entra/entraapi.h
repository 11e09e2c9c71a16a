#pragma once

#include "core/simulator/http/httpmessage.h"
#include "core/simulator/servicestate.h"

#include <QHash>

namespace Trustgauge::Simulator {

//! An issued access token.
struct TokenGrant
{
    QByteArray audience;
    QList<QByteArray> roles;
    QByteArray tenantId;
    QByteArray clientId;
    qint64 validUntilMs = 0; //!< on the monotonic clock
    bool forDefender = false;
};

//! The sign-in service: client credentials tokens (v1 and v2) and OpenID discovery.
class EntraApi
{
public:
    explicit EntraApi(ServiceState &state) : m_state(state) {}

    HttpResponse respond(const HttpRequest &request);
    //! The grant of a token; nullptr when it was never issued.
    const TokenGrant *grant(QByteArrayView token) const;
    int tokensIssued() const { return m_issued; }

private:
    HttpResponse token(const HttpRequest &request, const QByteArray &tenant, bool version2);
    HttpResponse discovery(const QByteArray &tenant, bool version2) const;
    HttpResponse failure(int code, const QByteArray &detail) const;
    HttpResponse success(const QByteArray &resource, bool version2);
    int tenantFault(const QByteArray &tenant) const;
    QByteArray credentialFault(const QByteArray &secret, const QByteArray &assertionType, const QByteArray &assertion,
                               int *code) const;

    ServiceState &m_state;
    QHash<QByteArray, TokenGrant> m_grants;
    int m_issued = 0;
    int m_issuedForDefender = 0;
};

} // namespace Trustgauge::Simulator

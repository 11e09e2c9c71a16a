#pragma once

#include "core/base/secrettext.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace Trustgauge {

//! The claims of an access token. The signature is not checked: the claims are only read to find out what is missing,
//! never to grant anything.
struct TokenClaims
{
    QString audience, tenantId, appId, version;
    QStringList roles;  //!< application permissions; empty when none is granted
    QStringList scopes; //!< delegated permissions; only in tokens of users
    bool ofUser = false;
    QDateTime issued; //!< invalid when missing

    //! Whether the token is for a user: it has scopes or names a user.
    [[nodiscard]] bool isDelegated() const { return !scopes.isEmpty() || ofUser; }
    //! Whether the role is granted; case-insensitive.
    [[nodiscard]] bool hasRole(const QString &role) const { return roles.contains(role, Qt::CaseInsensitive); }
};

//! Decodes the payload of a JWT, token format 1.0 or 2.0. nullopt when the text is no JWT.
[[nodiscard]] std::optional<TokenClaims> readClaims(const SecretText &token);

} // namespace Trustgauge

#pragma once

#include "core/base/secrettext.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace Trustgauge {

//! What an access token says about itself. The signature is not checked: the token is the service's word to the API,
//! and only read here to tell what it lacks.
struct TokenClaims
{
    QString audience, tenantId, appId, version;
    QStringList roles;  //!< application permissions; empty when none was granted
    QStringList scopes; //!< delegated permissions; only in a user's token
    bool ofUser = false;
    QDateTime issued; //!< invalid when missing

    //! A token that speaks for a user: it has scopes, or names a user.
    [[nodiscard]] bool isDelegated() const { return !scopes.isEmpty() || ofUser; }
    //! Whether the role was granted; names match in any case.
    [[nodiscard]] bool hasRole(const QString &role) const { return roles.contains(role, Qt::CaseInsensitive); }
};

//! Decodes the middle part of a JWT, of token format 1.0 or 2.0. Nothing when the text is no JWT.
[[nodiscard]] std::optional<TokenClaims> readClaims(const SecretText &token);

} // namespace Trustgauge

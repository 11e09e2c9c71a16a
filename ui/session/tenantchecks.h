#pragma once

#include "core/base/secrettext.h"
#include "core/config/tenant.h"

#include <QMap>
#include <QPair>
#include <QString>

namespace Trustgauge {

//! The contents of a tenant form.
struct TenantDraft
{
    TenantConfig tenant;
    SecretText secret;          //!< without surrounding white space
    QList<TenantConfig> others; //!< the other tenants
    QString storedSecretKey;    //!< the tenant's secretKey() as saved; empty for a new one
    QString lastDay;            //!< of the secret, as typed; empty: not known
    QString proxyUser;          //!< of the forward proxy; also part of the tenant's proxy address if there is one
    SecretText proxyPassword;   //!< as entered; empty: keep the stored one
    SecretText certificate;     //!< PEM text with its key, checked; empty: keep the stored one
    CredentialKind storedCredential = CredentialKind::Secret; //!< kind of the stored one, if any

    //! A new tenant, or one with changed ids or sign-in method, cannot use the stored secret.
    [[nodiscard]] bool needsSecret() const;
    //! The keychain entry for the forward proxy (see HttpSettings); empty: no change.
    [[nodiscard]] SecretText proxySecret() const;
};

//! A forward proxy's address with the user inserted; unchanged when the address is invalid.
[[nodiscard]] QString proxyWithUser(const QString &address, const QString &user);
//! The address without its user, and the user.
[[nodiscard]] QPair<QString, QString> proxyAndUser(const QString &address);

//! Field key (tenants file, `clientSecret`, `certificate`, `secretLastDay`, `proxyUser`) -> error; empty: can be saved.
[[nodiscard]] QMap<QString, QString> draftFaults(const TenantDraft &draft);

//! The error for a text that is not a date.
[[nodiscard]] QString lastDayFault();

} // namespace Trustgauge

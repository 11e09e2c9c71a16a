#pragma once

#include "core/base/secrettext.h"
#include "core/config/tenant.h"

#include <QMap>
#include <QPair>
#include <QString>
#include <QStringList>

namespace Trustgauge {

//! What a form of one tenant holds.
struct TenantDraft
{
    TenantConfig tenant;
    SecretText secret;          //!< without white space around it
    QList<TenantConfig> others; //!< the other tenants
    QString storedSecretKey;    //!< the tenant's secretKey() as saved; empty for a new one
    QString lastDay;            //!< of the secret, as it was typed; empty: not known
    QString proxyUser;          //!< of the forward proxy; in the tenant's proxy address too where there is one
    SecretText proxyPassword;   //!< as entered; empty: the stored one stays
    SecretText certificate;     //!< PEM text with its key, checked; empty: the stored one stays
    CredentialKind storedCredential = CredentialKind::Secret; //!< what is stored, where anything is

    //! A new tenant, or one whose ids or way to sign in were changed, cannot use what is stored already.
    [[nodiscard]] bool needsSecret() const;
    //! What goes to the keychain for the forward proxy (see HttpSettings); empty: nothing new.
    [[nodiscard]] SecretText proxySecret() const;
};

//! The address of a forward proxy with its user in it; unchanged where it is no address.
[[nodiscard]] QString proxyWithUser(const QString &address, const QString &user);
//! Without the user, which is returned beside it.
[[nodiscard]] QPair<QString, QString> proxyAndUser(const QString &address);

//! Field key (as in the tenants file, `clientSecret`, `certificate`, `secretLastDay` and `proxyUser`) -> what is wrong with it, for people. Empty: can be saved.
[[nodiscard]] QMap<QString, QString> draftFaults(const TenantDraft &draft);

//! What is wrong with a text that is no date.
[[nodiscard]] QString lastDayFault();

} // namespace Trustgauge

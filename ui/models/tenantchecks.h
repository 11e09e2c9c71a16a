#pragma once

#include "core/config/tenant.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace Trustgauge {

//! What a form of one tenant holds.
struct TenantDraft
{
    TenantConfig tenant;
    QString secret;
    QStringList otherNames;  //!< of the other tenants
    QString storedSecretKey; //!< the tenant's secretKey() as saved; empty for a new one
    QString lastDay;         //!< of the secret, as it was typed; empty: not known

    //! A new tenant, or one whose ids were changed, cannot use a secret that is stored already.
    [[nodiscard]] bool needsSecret() const;
};

//! Field key (as in the tenants file, and `clientSecret`, `secretLastDay`) -> what is wrong with it, for people. Empty: can be saved.
[[nodiscard]] QMap<QString, QString> draftFaults(const TenantDraft &draft);

//! What is wrong with a text that is no date.
[[nodiscard]] QString lastDayFault();

} // namespace Trustgauge

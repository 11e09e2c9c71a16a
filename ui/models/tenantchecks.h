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

    //! A new tenant, or one whose ids were changed, cannot use a secret that is stored already.
    [[nodiscard]] bool needsSecret() const;
};

//! Field key (as in the tenants file, and `clientSecret`) -> what is wrong with it, for people. Empty: can be saved.
[[nodiscard]] QMap<QString, QString> draftFaults(const TenantDraft &draft);

} // namespace Trustgauge

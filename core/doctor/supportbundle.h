#pragma once

#include "core/base/secrettext.h"
#include "core/config/tenant.h"
#include "core/doctor/doctorcheck.h"
#include "core/doctor/redactor.h"
#include "core/store/cycle.h"

#include <QByteArray>
#include <QDateTime>

namespace Trustgauge {

//! What a support bundle is made of.
struct BundleSource
{
    QString programVersion;
    TenantConfig tenant;
    DoctorReport report;
    QList<CycleInfo> cycles;   //!< newest first
    QStringList deviceNames;   //!< to be replaced wherever they stand
    QList<SecretText> secrets; //!< held while the bundle is made: what came over the network might echo one
    QDateTime at;
};

//! One readable text: versions, the settings in force, every check, the calls the doctor made (verb, host, path and
//! status, never a query, body or token), and the last cycles. Everything has gone through a Redactor with the tenant's
//! name, hosts of its own and the device names. Any thread.
[[nodiscard]] QString supportBundle(const BundleSource &source);

} // namespace Trustgauge

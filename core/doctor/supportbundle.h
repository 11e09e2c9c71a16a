#pragma once

#include "core/base/secrettext.h"
#include "core/config/tenant.h"
#include "core/doctor/doctorcheck.h"
#include "core/doctor/redactor.h"
#include "core/store/cycle.h"

#include <QByteArray>
#include <QDateTime>

namespace Trustgauge {

//! The content of a support bundle.
struct BundleSource
{
    QString programVersion;
    TenantConfig tenant;
    DoctorReport report;
    QList<CycleInfo> cycles;   //!< newest first
    QStringList deviceNames;   //!< replaced wherever they occur
    QList<SecretText> secrets; //!< kept alive while the bundle is made, so that withoutSecrets() finds echoes of them
    QDateTime at;
};

//! Makes a readable text: versions, settings in force, all checks, the doctor's calls (verb, host, path, status; no
//! query, body or token) and the last cycles. The text is redacted: the tenant's name, its own hosts and the device
//! names are replaced. Any thread.
[[nodiscard]] QString supportBundle(const BundleSource &source);

} // namespace Trustgauge

#pragma once

#include "core/base/result.h"
#include "core/config/tenant.h"
#include "core/doctor/doctorcheck.h"

#include <QDateTime>
#include <QList>

namespace Trustgauge {

//! What the doctor found, when, and with which settings. Holds no secret: evidence never quotes one.
struct Diagnosis
{
    DoctorReport report; //!< when read from a file: without the trace of its calls
    QDateTime at;        //!< UTC
    TenantConfig config; //!< the settings that were checked

    bool operator==(const Diagnosis &) const = default;
};

//! The last diagnosis of each tenant as a file beside the tenants file. Any thread that may wait for I/O.
//! \return none when there is no file; FileUnreadable or BadInput with the path as subject. A diagnosis that is not
//! whole, or of another version of the checks, is left out
[[nodiscard]] Result<QList<Diagnosis>> readDiagnoses(const QString &path);
//! Replaces the file, readable by the user only. \return OutputFailed with the path as subject
[[nodiscard]] Result<void> writeDiagnoses(const QString &path, const QList<Diagnosis> &diagnoses);

//! The file that belongs to a tenants file.
[[nodiscard]] QString diagnosisPath(const QString &tenantsPath);

} // namespace Trustgauge

#pragma once

#include "core/config/tenant.h"
#include "core/doctor/doctorcheck.h"

#include <QByteArray>
#include <QDateTime>

namespace Trustgauge {

//! `trustgauge/doctor/1`, UTF-8: one JSON object and a line feed; every check once, in order; all fields are texts.
[[nodiscard]] QByteArray doctorJson(const DoctorReport &report);

//! A translated Markdown note for whoever can grant consent: what is wrong, the minimal permissions, the admin consent
//! link, who may grant it, what it changes, and the table of checks. Texts from settings and the network are escaped.
//! \param at time of the checks
[[nodiscard]] QByteArray doctorNote(const DoctorReport &report, const TenantConfig &tenant, const QDateTime &at);

//! A translated table for a terminal; control characters in foreign texts are removed.
[[nodiscard]] QString doctorTable(const DoctorReport &report);

//! One translated sentence: the first failure, or that nothing failed.
[[nodiscard]] QString doctorSummary(const DoctorReport &report);

} // namespace Trustgauge

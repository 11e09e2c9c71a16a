#pragma once

#include "core/config/tenant.h"
#include "core/doctor/doctorcheck.h"

#include <QByteArray>
#include <QDateTime>

namespace Trustgauge {

//! `trustgauge/doctor/1`, UTF-8, one object and a line end: every check id once, in ladder order, every field a text.
[[nodiscard]] QByteArray doctorJson(const DoctorReport &report);

//! A note in Markdown to send to whoever can consent, translated: what is wrong, the least set of permissions, the
//! admin-consent link, who may grant it and what it changes, and the table of checks. Texts from settings and from the
//! network are escaped. \param at when the checks ran
[[nodiscard]] QByteArray doctorNote(const DoctorReport &report, const TenantConfig &tenant, const QDateTime &at);

//! A readable table for a terminal, translated; control characters of foreign texts are taken out.
[[nodiscard]] QString doctorTable(const DoctorReport &report);

//! One sentence about the whole run, translated: the first failure, or that nothing failed.
[[nodiscard]] QString doctorSummary(const DoctorReport &report);

} // namespace Trustgauge

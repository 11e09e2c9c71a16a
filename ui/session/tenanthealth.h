#pragma once

#include "core/base/timestamp.h"

#include <QString>

namespace Trustgauge {

struct TenantState;

//! The state of a tenant's connection, by its last poll.
enum class TenantHealth { Unknown, Good, Partial, Failed };

[[nodiscard]] TenantHealth healthOf(const TenantState &state);
//! The last poll in a few words, with its age: 'complete cycle 5 minutes ago', 'last poll failed', 'polling now'.
[[nodiscard]] QString lastPollText(const TenantState &state, Ticks now);

//! Why the last poll failed, for people; empty when it did not.
[[nodiscard]] QString pollErrorText(const TenantState &state);

//! The text of a banner about a last poll that was not complete.
struct HealthNotice
{
    TenantHealth health = TenantHealth::Unknown; //!< Failed or Partial; otherwise there is nothing to report
    QString what;                                //!< what happened, and why
    QString means;                               //!< what it means for the data shown

    bool operator==(const HealthNotice &) const = default;
};
[[nodiscard]] HealthNotice healthNotice(const TenantState &state, Ticks now);

} // namespace Trustgauge

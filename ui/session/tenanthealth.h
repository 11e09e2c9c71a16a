#pragma once

#include "core/base/timestamp.h"

#include <QString>

namespace Trustgauge {

struct TenantState;

//! How the connection of a tenant stands, by its last poll.
enum class TenantHealth { Unknown, Good, Partial, Failed };

[[nodiscard]] TenantHealth healthOf(const TenantState &state);
//! The last poll in a few words, with its age: 'complete cycle 5 minutes ago', 'last poll failed', 'polling now'.
[[nodiscard]] QString lastPollText(const TenantState &state, Ticks now);

//! Why the last poll failed, for people; empty where it did not.
[[nodiscard]] QString pollErrorText(const TenantState &state);

//! What a banner says of a last poll that was not complete.
struct HealthNotice
{
    TenantHealth health = TenantHealth::Unknown; //!< Failed or Partial; else there is nothing to say
    QString what;                                //!< what happened, and why
    QString means;                               //!< what that means for what is on show

    bool operator==(const HealthNotice &) const = default;
};
[[nodiscard]] HealthNotice healthNotice(const TenantState &state, Ticks now);

} // namespace Trustgauge

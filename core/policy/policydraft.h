#pragma once

#include "core/policy/policy.h"

#include <QList>
#include <QString>

#include <optional>

namespace Trustgauge {

//! A rule as it is being written: anything may be missing or wrong.
struct RuleDraft
{
    QString when, action, note;

    bool operator==(const RuleDraft &) const = default;
};

//! A policy as it is being written.
struct PolicyDraft
{
    QString name;
    QList<RuleDraft> rules;
    QString otherwise;

    bool operator==(const PolicyDraft &) const = default;
};

//! Why a rule of a draft is no rule yet.
struct DraftFault
{
    size_t rule = 0;                           //!< from 1; 0: `otherwise`
    std::optional<ExpressionFault> expression; //!< nullopt: the action is blank
    bool operator==(const DraftFault &) const = default;
};

[[nodiscard]] PolicyDraft draftOf(const Policy &policy);

//! The policy that a draft is, or all its faults, by rule. The name is taken as it is.
[[nodiscard]] tl::expected<Policy, QList<DraftFault>> checkedPolicy(const PolicyDraft &draft);

//! A policy to begin with, in the words of the language in use: what is exposed and what is unknown first.
[[nodiscard]] PolicyDraft examplePolicy();

} // namespace Trustgauge

#pragma once

#include "core/policy/policyoutcome.h"

#include <QStringList>

#include <cstdint>
#include <vector>

namespace Trustgauge {

//! What deserves a second look before a policy is put to use. The sentences are in policywarnings.cpp.
enum class PolicyWarningKind : uint8_t {
    ManyDevices,      //!< more devices than a limit meet an action
    WholeGroups,      //!< all devices of device groups meet one action
    InsufficientData, //!< devices about which too little is known meet an action
    NeverMatches,     //!< a rule matches no device
    Shadowed,         //!< rules before it decide about all devices that a rule matches
    NoSoftware,       //!< a rule asks of software, and the source tells none
};

//! A warning, as data.
struct PolicyWarning
{
    PolicyWarningKind kind = PolicyWarningKind::ManyDevices;
    size_t rule = 0;    //!< from 1; 0: it is about an action
    QString action;     //!< that it is about; empty: it is about a rule
    size_t devices = 0; //!< that are concerned
    size_t limit = 0;   //!< of ManyDevices
    QStringList groups; //!< of WholeGroups, most devices first; as received

    bool operator==(const PolicyWarning &) const = default;
};

//! A complete sentence.
[[nodiscard]] Message sentenceOf(const PolicyWarning &warning);

//! More devices than this deserve a warning, unless somebody chose another limit.
inline constexpr size_t usualMostDevices = 100;

//! Actions in the order of the policy, then rules. One action may be the ordinary one, about whose number and groups
//! nothing is said: that of `otherwise`, where most Trustworthy devices meet it and at least one device meets another. A group of one device is no group, and
//! one of which not all devices were asked about is not whole. A rule is judged by the devices asked about.
//! \param input that the outcome was found by
//! \return RegexTooCostly or Cancelled. Not for the GUI thread.
[[nodiscard]] tl::expected<std::vector<PolicyWarning>, PolicyFault> policyWarnings(const Policy &policy,
                                                                                   const PolicyOutcome &outcome,
                                                                                   const FilterInput &input,
                                                                                   size_t mostDevices);

//! The devices that a warning is about, ascending: of a rule, those that it decides about.
[[nodiscard]] std::vector<uint32_t> warnedRows(const PolicyWarning &warning, const PolicyOutcome &outcome,
                                               const ScoreTable &scores);

} // namespace Trustgauge

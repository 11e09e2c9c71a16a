#pragma once

#include "core/base/result.h"
#include "core/query/filterexpression.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <vector>

namespace Trustgauge {

//! A rule of a policy: what happens to the devices that match.
struct PolicyRule
{
    FilterExpression when; //!< never empty
    QString action;        //!< never blank
    QString note;          //!< for people; may be empty

    bool operator==(const PolicyRule &) const = default;
};

//! A policy (`trustgauge/policy/1`) as a plain value: the first rule that matches a device decides. Nothing is ever
//! enforced; a policy can only be rehearsed.
struct Policy
{
    QString name; //!< never blank
    std::vector<PolicyRule> rules;
    QString otherwise; //!< the action where no rule matches; never blank

    bool operator==(const Policy &) const = default;
};

//! Reads a policy file. Reports all faults, not only the first; unknown and doubled keys are faults.
//! \param fileName for the error: BadInput, naming the key, and of an expression its rule and column
[[nodiscard]] Result<Policy> parsePolicy(const QByteArray &json, const QString &fileName);
//! The same of a file on disk, or FileUnreadable. Any thread that may wait for the disk.
[[nodiscard]] Result<Policy> readPolicyFile(const QString &path);
//! A policy file, as parsePolicy() reads it; a rule without a note has none.
[[nodiscard]] QByteArray policyToJson(const Policy &policy);

//! All tests of some expressions as one: what they ask beyond the scores of a cycle. Not to be evaluated.
[[nodiscard]] FilterExpression allTestsOf(const QList<const FilterExpression *> &expressions);
//! The expressions of a policy, in order.
[[nodiscard]] QList<const FilterExpression *> expressionsOf(const Policy &policy);

} // namespace Trustgauge

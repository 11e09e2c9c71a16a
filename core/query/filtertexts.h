#pragma once

#include "core/scoring/model.h"

#include <QString>

namespace Trustgauge {

// Expressions of the filter language, as a person would write them. Any thread.

//! A text in quotes, as a value that means exactly this text.
[[nodiscard]] QString filterLiteral(const QString &text);
//! The same without quotes where one plain word needs none.
[[nodiscard]] QString filterValueOf(const QString &text);
//! A valid expression with one more condition that must hold, too.
//! \param expression blank: the condition alone
[[nodiscard]] QString withCondition(const QString &expression, const QString &condition);
//! The devices that have a CVE.
[[nodiscard]] QString filterOfCve(const QString &cveId);
//! How `software` and `vulnerableSoftware` spell a product: vendor and name, of which one may be empty.
[[nodiscard]] QString productText(const QString &vendor, const QString &software);
//! The devices on which a CVE was found in this software, as CVE rankings count them. \param vendor may be empty
[[nodiscard]] QString filterOfSoftware(const QString &vendor, const QString &software);
//! The devices of a band, as charts count them: with sufficient data.
[[nodiscard]] QString filterOfBand(Band band);
[[nodiscard]] QString filterOfInsufficient();
//! The devices with this rounded score and sufficient data.
[[nodiscard]] QString filterOfScore(int score);
//! The devices for which the group is unknown.
[[nodiscard]] QString filterOfUnknown(Group group);

} // namespace Trustgauge

#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace Trustgauge {

//! Distinct CVE ids of one device for each tenth of CVSS from 7.0 up, enough for any threshold from 7.0 to 10.0. An id
//! counts once, at its highest CVSS. Sparse, sorted by tenth.
class CveCounts
{
public:
    struct Entry
    {
        uint8_t tenths = 0; //!< 70..100, or severityCritical
        uint16_t count = 0; //!< distinct ids, at most 65,535
        bool operator==(const Entry &) const = default;
    };
    //! Used as a tenth for ids of severity Critical without a CVSS.
    static constexpr uint8_t severityCritical = 255;
    static constexpr uint8_t lowestTenths = 70;
    static constexpr uint8_t highestTenths = 100;

    void add(uint8_t tenths);
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    bool operator==(const CveCounts &) const = default;

    //! Appends `90:2;98:1;255:3`, the stored form.
    static void appendText(std::span<const Entry> entries, std::string &out);
    //! Appends the entries of a stored text to `out`; false when it is not in the form of appendText().
    [[nodiscard]] static bool readText(std::string_view text, std::vector<Entry> &out);
    //! Skips parts that cannot be read.
    [[nodiscard]] static CveCounts fromText(std::string_view text);

private:
    std::vector<Entry> m_entries;
};

} // namespace Trustgauge

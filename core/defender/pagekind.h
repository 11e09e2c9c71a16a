#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace Trustgauge {

//! What rows of the Defender API, and of what is saved beside it, are about.
enum class PageKind : uint8_t {
    Unknown,
    Machines,
    Antivirus,              //!< deviceavinfo
    BulkVulnerabilities,    //!< SoftwareVulnerabilitiesByMachine, and the lines of its export in either casing
    VulnerabilityChanges,   //!< SoftwareVulnerabilityChangesByMachine
    ProductVulnerabilities, //!< machinesVulnerabilities: per machine, without CVSS
    DeviceVulnerabilities,  //!< of one device, which the rows do not name; rows of the catalogue look the same
    Catalogue,              //!< that is told by the context alone
    Alerts,
    InfoGathering,
    Recommendations,
    Software,
    SoftwareInventory,
    Users,
    SecureConfiguration,
    Baseline,
    Firmware,
    Certificates,
    BrowserExtensions,
    MachineActions,
    Investigations,
    Indicators,
    Hunting,
    ExportLinks,
};

//! Judges one row by its keys, whatever their case. Null counts as there: what a kind never has is not even null.
//! \param row text that begins with the row's brace; what follows the row does not matter
[[nodiscard]] PageKind kindOfRow(std::string_view row);

//! What an `@odata.context` says; Unknown when it is empty or new to us.
[[nodiscard]] PageKind kindOfContext(std::string_view context);

//! The member in which somebody else's object holds the answer of the API, such as `body`; empty when it holds none.
//! \param object text that begins with its brace
[[nodiscard]] std::string wrapperIn(std::string_view object);

//! Why an object is refused that holds many answers: a recording of a browser, or the answer of a batch; empty: it is none.
[[nodiscard]] QString recordingIn(std::string_view object);

//! What the rows are, in the words of a message: 'alerts (/api/alerts)'.
[[nodiscard]] QString nameOf(PageKind kind);
//! Where a file of the kind belongs, as a sentence without its full stop.
[[nodiscard]] QString placeOf(PageKind kind);

//! The kinds a reader takes.
class KindSet
{
public:
    constexpr KindSet(std::initializer_list<PageKind> kinds)
    {
        for (const PageKind kind : kinds)
            m_bits |= uint32_t{1} << static_cast<unsigned>(kind);
    }
    [[nodiscard]] constexpr bool contains(PageKind kind) const
    {
        return (m_bits >> static_cast<unsigned>(kind) & 1) != 0;
    }

private:
    uint32_t m_bits = 0;
};

} // namespace Trustgauge

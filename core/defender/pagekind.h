#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace Trustgauge {

//! Error::httpStatus of a page that is refused (BadInput) for one of its rows: the detail begins with the row instead of
//! saying what the page is.
inline constexpr int rowRefused = -100;

//! The subject of rows from the Defender API and of files saved from it.
enum class PageKind : uint8_t {
    Unknown,
    Machines,
    Antivirus,              //!< deviceavinfo
    BulkVulnerabilities,    //!< SoftwareVulnerabilitiesByMachine, and lines of its export in either casing
    VulnerabilityChanges,   //!< SoftwareVulnerabilityChangesByMachine
    ProductVulnerabilities, //!< machinesVulnerabilities: per machine, without CVSS
    DeviceVulnerabilities,  //!< of one device, not named in the rows; catalogue rows look the same
    Catalogue,              //!< only recognised by its context
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

//! Identifies a row by its keys, ignoring case. A key with the value null counts as present.
//! \param row begins at the row's brace; text after the row is ignored
[[nodiscard]] PageKind kindOfRow(std::string_view row);

//! Identifies an `@odata.context`; Unknown when empty or not known.
[[nodiscard]] PageKind kindOfContext(std::string_view context);

//! The member of a foreign object that contains the API's answer, such as `body`; empty when there is none.
//! \param object begins at its brace
[[nodiscard]] std::string wrapperIn(std::string_view object);

//! Why an object with many answers is refused (a browser recording or a batch response); empty for other objects.
[[nodiscard]] Message recordingIn(std::string_view object);

//! The name of the kind for messages: 'alerts (/api/alerts)'.
[[nodiscard]] Message nameOf(PageKind kind);
//! Where to use a file of this kind; a sentence without a full stop.
[[nodiscard]] Message placeOf(PageKind kind);

//! A set of kinds that a reader accepts.
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

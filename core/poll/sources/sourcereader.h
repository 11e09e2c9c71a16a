#pragma once

#include "core/base/facttable.h"
#include "core/base/result.h"
#include "core/config/tenant.h"
#include "core/fleet/vulnerabilityrecord.h"
#include "core/store/vulnerabilitybaseline.h"

#include <QObject>

#include <array>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace Trustgauge {

class ApiClient;
class FleetBuilder;
class HttpClient;

//! Rows asked for at a time from the bulk list; a row has about 1 KB.
inline constexpr qint64 bulkPageRows = 50'000;

//! Reads the vulnerabilities of a tenant's devices from one source into the fleet; one file a source. Which source that
//! is, chooseSource() decides. Lives on one thread with an event loop.
class SourceReader : public QObject
{
public:
    //! What a source reads with, and into; what is referred to lives longer.
    struct Context
    {
        const TenantConfig &tenant;
        HttpClient &http;
        ApiClient &api;
        FleetBuilder &fleet; //!< which has the devices already
        QString storePath;   //!< where records are kept; empty: nowhere
    };
    struct Handlers
    {
        //! \param total 0: not known
        std::function<void(qint64 done, qint64 total)> progress;
        //! For the cycle's log; it ends nothing.
        std::function<void(const Message &)> remark;
        //! Every row. May be null: records are not kept.
        VulnerabilityTap row;
        //! A device of which the source says that it has no row. May be null.
        std::function<void(const std::string &machineId)> noRow;
        //! Those rows are void: the source begins anew.
        std::function<void()> restarted;
        //! Exactly once, unless stop() comes first.
        std::function<void(const Result<void> &)> done;
    };
    SourceReader(const Context &context, Handlers handlers) : m_context(context), m_handlers(std::move(handlers)) {}

    virtual void start() = 0;
    virtual void stop() = 0;
    //! The cycle's time is over. \return whether what was read until then counts, and the rest is missing(); false: none
    //! of it does
    [[nodiscard]] virtual bool endEarly() { return false; }

    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    //! Rows that named no device or no vulnerability.
    [[nodiscard]] qint64 skippedRows() const { return m_skippedRows; }
    //! Devices whose vulnerabilities could not be read.
    [[nodiscard]] const std::vector<std::string> &missing() const { return m_missing; }
    //! After done: changes to be brought to the records in the store; null: there are none.
    [[nodiscard]] virtual BaselineUpdatePtr changes() const { return {}; }

protected:
    Context m_context;
    Handlers m_handlers;
    qint64 m_rows = 0;
    qint64 m_bytes = 0;
    qint64 m_skippedRows = 0;
    std::vector<std::string> m_missing;
};

using SourceReaderPtr = std::unique_ptr<SourceReader>;

// Each in the file of its name.
[[nodiscard]] SourceReaderPtr makePerDeviceReader(const SourceReader::Context &context, SourceReader::Handlers handlers);
[[nodiscard]] SourceReaderPtr makeBulkReader(const SourceReader::Context &context, SourceReader::Handlers handlers);
[[nodiscard]] SourceReaderPtr makeExportReader(const SourceReader::Context &context, SourceReader::Handlers handlers);
//! Reads only what changed. \param baseline the records in the store that the changes are brought to
[[nodiscard]] SourceReaderPtr makeChangesReader(const SourceReader::Context &context, const BaselineInfo &baseline,
                                                SourceReader::Handlers handlers);

struct SourceReaderMaker
{
    VulnerabilitySource source;
    SourceReaderPtr (*make)(const SourceReader::Context &context, SourceReader::Handlers handlers);
};

inline constexpr std::array sourceReaderMakers{
    SourceReaderMaker{VulnerabilitySource::PerDevice, &makePerDeviceReader},
    SourceReaderMaker{VulnerabilitySource::Bulk, &makeBulkReader},
    SourceReaderMaker{VulnerabilitySource::Export, &makeExportReader},
    SourceReaderMaker{VulnerabilitySource::Auto, nullptr},
    SourceReaderMaker{VulnerabilitySource::None, nullptr},
};
static_assert(hasRowForEach(sourceReaderMakers, &SourceReaderMaker::source));

//! The reader of a source that reads all vulnerabilities: neither `auto` nor `none`.
[[nodiscard]] inline SourceReaderPtr makeReader(VulnerabilitySource source, const SourceReader::Context &context,
                                                SourceReader::Handlers handlers)
{
    const auto make = sourceReaderMakers[static_cast<size_t>(source)].make;
    Q_ASSERT(make); // the choice has been made
    return make ? make(context, std::move(handlers)) : SourceReaderPtr();
}

} // namespace Trustgauge

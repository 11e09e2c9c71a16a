#include "core/poll/sources/sourcereader.h"

namespace Trustgauge {

SourceReaderPtr makeReader(VulnerabilitySource source, const SourceReader::Context &context,
                           SourceReader::Handlers handlers)
{
    switch (source) {
    case VulnerabilitySource::PerDevice:
        return makePerDeviceReader(context, std::move(handlers));
    case VulnerabilitySource::Bulk:
        return makeBulkReader(context, std::move(handlers));
    case VulnerabilitySource::Export:
        return makeExportReader(context, std::move(handlers));
    case VulnerabilitySource::Auto:
    case VulnerabilitySource::None:
        break;
    }
    Q_ASSERT(false); // the choice has been made
    return {};
}

} // namespace Trustgauge

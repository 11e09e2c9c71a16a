#pragma once

#include "core/report/csvcells.h"
#include "core/report/history.h"

class QIODevice;

namespace Trustgauge {

// A history as CSV (RFC 4180 as in writeCsv(), one row a cycle) or as JSON (`trustgauge/history/1`). OutputFailed when
// the device refuses bytes. Any thread.

[[nodiscard]] Result<void> writeHistoryCsv(QIODevice &device, const std::vector<HistoryRow> &rows,
                                           const CsvFormat &format);
[[nodiscard]] Result<void> writeHistoryJson(QIODevice &device, const std::vector<HistoryRow> &rows,
                                            const QString &tenantName);

[[nodiscard]] Result<void> writeDeviceHistoryCsv(QIODevice &device, const std::vector<DeviceHistoryRow> &rows,
                                                 const CsvFormat &format);
[[nodiscard]] Result<void> writeDeviceHistoryJson(QIODevice &device, const std::vector<DeviceHistoryRow> &rows,
                                                  const QString &tenantName, const QString &machineId);

} // namespace Trustgauge

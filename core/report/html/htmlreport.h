#pragma once

#include "core/base/result.h"
#include "core/report/document/reportdocument.h"

class QIODevice;

namespace Trustgauge {

//! Writes a report as one self-contained page, without scripts and without anything loaded from elsewhere, which its
//! content security policy says. OutputFailed when the device refuses bytes. Any thread.
[[nodiscard]] Result<void> writeHtmlReport(QIODevice &device, const ReportDocument &document);

} // namespace Trustgauge

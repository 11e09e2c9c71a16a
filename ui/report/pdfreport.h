#pragma once

#include "core/base/result.h"
#include "core/report/document/reportdocument.h"
#include "ui/report/pdfpages.h"

#include <QByteArray>

#include <functional>

namespace Trustgauge {

//! The look of PDFs on this computer: the window's fonts, and the paper of the country. On the GUI thread.
[[nodiscard]] PdfPages::Look pdfLook();

//! A report as a PDF, drawn: texts that can be searched and charts of lines. Any thread, one report at a time each.
//! Cancelled; OutputFailed when nothing could be drawn.
//! \param isStale asked between sections; true ends it; may be null
[[nodiscard]] Result<QByteArray> pdfReport(const ReportDocument &document, const PdfPages::Look &look,
                                           const std::function<bool()> &isStale = {});

} // namespace Trustgauge

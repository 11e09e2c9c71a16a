#pragma once

#include "core/base/result.h"
#include "core/report/html/reportcontent.h"

#include <QLocale>

class QIODevice;

namespace Trustgauge {

//! Writes a report as one self-contained page, without scripts and without anything loaded from elsewhere, which its
//! content security policy says. Texts are in the language of the installed translators. OutputFailed when the device
//! refuses bytes. Any thread.
//! \param locale of the figures, and the page's language
[[nodiscard]] Result<void> writeHtmlReport(QIODevice &device, const ReportContent &content, const QLocale &locale);

} // namespace Trustgauge

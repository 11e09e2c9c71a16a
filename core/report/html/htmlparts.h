#pragma once

#include "core/report/document/reportdocument.h"

#include <QString>

namespace Trustgauge {

// The parts of a report as markup. Only these functions make any, of texts that they escape.

//! Text for people or from outside as markup: one line, escaped, also for the inside of an attribute's quotes.
[[nodiscard]] QString htmlText(const QString &text);
[[nodiscard]] QString htmlOf(const ReportText &text);
[[nodiscard]] QString htmlOf(const ReportTable &table);
[[nodiscard]] QString htmlOf(const ReportDrawing &drawing);
[[nodiscard]] QString htmlOf(const ReportHead &head);
//! \param tableLink the words that lead from a chart to its table
[[nodiscard]] QString htmlOf(const QList<ReportBlock> &blocks, const QString &tableLink);
[[nodiscard]] QString htmlOf(const ReportSection &section, const QString &tableLink);

} // namespace Trustgauge

#pragma once

#include "core/query/fleetcolumn.h"
#include "core/query/roworder.h"
#include "core/report/csvcells.h"
#include "core/report/writeprogress.h"
#include "core/scoring/scoretable.h"

#include <QList>
#include <QString>

namespace Trustgauge {

enum class CopyFormat {
    Text,     //!< tab-separated, as shown; spreadsheets paste it as cells
    Csv,      //!< as in files with chosen columns
    Json,     //!< a list of objects with the column keys of CSV files
    Markdown, //!< a table, as shown
};

//! Rows of a fleet, or a single cell, to be copied as text.
struct RowCopy
{
    ScoreTablePtr scores;
    ScoreTablePtr before; //!< the same fleet under the saved profile, while `scores` belong to a tuned one
    Rows rows;
    QList<FleetColumn> columns;
    CopyFormat format = CopyFormat::Text;
    bool isCell = false; //!< a single one: without titles, line end, list or table around it
    CsvFormat csv = {};
};

//! The rows as text. Any thread. Cancelled: `progress` gave false.
[[nodiscard]] Result<QString> copyText(const RowCopy &copy, const WriteProgress &progress = {});

} // namespace Trustgauge

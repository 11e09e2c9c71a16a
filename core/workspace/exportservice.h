#pragma once

#include "core/base/wholefile.h"
#include "core/report/csvcells.h"
#include "core/scoring/scoretable.h"
#include "core/store/cycle.h"

#include <QObject>

#include <functional>
#include <vector>

class QIODevice;

namespace Trustgauge {

//! Writes files for people, whole or not at all. On the workspace's thread. Every request ends with fileWritten or
//! failed.
class ExportService : public QObject
{
    Q_OBJECT

public:
    struct CsvChoices
    {
        CsvFormat format;
        std::vector<uint32_t> rows; //!< 'export shown': these rows in this order; empty with `shownOnly` false: all
        bool shownOnly = false;
        ScoreTablePtr before; //!< while tuning: the fleet under the saved profile; the scores are then `NAME (edited)`
    };
    void writeCsv(const ScoreTablePtr &scores, const StoredCycle &cycle, const QString &path, const CsvChoices &choices);
    //! \param edited the scores are those of an edited profile that is not saved
    void writeJson(const ScoreTablePtr &scores, const StoredCycle &cycle, const QString &path, bool edited);
    //! A text for this user's eyes only, such as a support bundle.
    void writeText(const QString &path, const QByteArray &text);

signals:
    void fileWritten(const QString &path, qint64 rows); //!< rows: devices in it; -1: not a list
    void failed(const Trustgauge::Error &error);

private:
    void write(const QString &path, qint64 rows, const std::function<Result<void>(QIODevice &)> &content,
               FileAccess access = FileAccess::Umask);
};

} // namespace Trustgauge

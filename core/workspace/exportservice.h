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

//! Writes files for people, atomically. Lives on the workspace's thread. Every request emits fileWritten or
//! failed.
class ExportService : public QObject
{
    Q_OBJECT

public:
    struct CsvChoices
    {
        CsvFormat format;
        std::vector<uint32_t> rows; //!< rows to write, in this order, when `shownOnly` is set
        bool shownOnly = false;
        ScoreTablePtr before; //!< while tuning: under the saved profile; the profile is then named `NAME (edited)`
    };
    void writeCsv(const ScoreTablePtr &scores, const StoredCycle &cycle, const QString &path, const CsvChoices &choices);
    //! \param edited whether the scores are those of an unsaved profile
    void writeJson(const ScoreTablePtr &scores, const StoredCycle &cycle, const QString &path, bool edited);
    //! Writes a text with mode 0600, such as a support bundle.
    void writeText(const QString &path, const QByteArray &text);
    //! Writes a whole file with the usual mode, such as a picture of a chart.
    void writeBytes(const QString &path, const QByteArray &bytes);

signals:
    void fileWritten(const QString &path, qint64 rows); //!< rows: number of devices; -1: not a list
    void failed(const Trustgauge::Error &error);

private:
    void writeWhole(const QString &path, const QByteArray &bytes, FileAccess access);
    void write(const QString &path, qint64 rows, const std::function<Result<void>(QIODevice &)> &content,
               FileAccess access = FileAccess::Umask);
};

} // namespace Trustgauge

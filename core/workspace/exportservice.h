#pragma once

#include "core/base/wholefile.h"
#include "core/report/csvcells.h"
#include "core/report/writeprogress.h"
#include "core/scoring/scoretable.h"
#include "core/store/cycle.h"
#include "core/workspace/latestrequest.h"

#include <QObject>

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

class QIODevice;

namespace Trustgauge {

//! Writes files for people, atomically. Lives on a thread of its own, since a folder may not answer. Every request emits fileWritten, failed or
//! cancelled; a file that is not written stays as it was. One that carries a Request can be cancelled by its
//! LatestRequest, tells its progress, and emits ended() at last.
class ExportService : public QObject
{
    Q_OBJECT

public:
    //! What a file of devices holds; the same for CSV and JSON.
    struct Choices
    {
        CsvFormat format;           //!< of CSV
        std::vector<uint32_t> rows; //!< rows to write, in this order, when `shownOnly` is set
        bool shownOnly = false;
        ScoreTablePtr before; //!< while tuning, or comparing: under the saved, or the other profile
        bool isEdited = true; //!< with `before`, the profile is named `NAME (edited)`
        //! As CsvOptions::columns; keys of static duration.
        std::optional<std::vector<std::string_view>> columns = {};
        QString filter = {};  //!< the expression that chose the rows; empty: none did
        Request request = {}; //!< one of nobody: written to its end, without progress
    };
    void writeCsv(const ScoreTablePtr &scores, const StoredCycle &cycle, const QString &path, const Choices &choices);
    void writeJson(const ScoreTablePtr &scores, const StoredCycle &cycle, const QString &path, const Choices &choices);
    //! Writes a text with mode 0600, such as a support bundle.
    void writeText(const QString &path, const QByteArray &text);
    //! Writes a whole file with the usual mode, such as a picture of a chart.
    void writeBytes(const QString &path, const QByteArray &bytes);

signals:
    void fileWritten(const QString &path, qint64 rows); //!< rows: number of devices; -1: not a list
    void failed(const Trustgauge::Error &error);
    void cancelled(const QString &path);
    //! \param request its number \param done devices written, of `all`; ten times a second at most
    void progressed(quint64 request, qint64 done, qint64 all);
    void ended(quint64 request);

private:
    [[nodiscard]] WriteProgress progressOf(const Request &request, qint64 rows);
    void end(const Request &request);
    void writeWhole(const QString &path, const QByteArray &bytes, FileAccess access);
    void write(const QString &path, qint64 rows, const std::function<Result<void>(QIODevice &)> &content,
               FileAccess access = FileAccess::Umask);
};

} // namespace Trustgauge

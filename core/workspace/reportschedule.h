#pragma once

#include "core/report/reportlanguage.h"
#include "core/workspace/reportfolder.h"

#include <QObject>
#include <QSet>
#include <QThread>

#include <atomic>
#include <memory>
#include <optional>

namespace Trustgauge {

class PollService;

//! The reports that are written by themselves.
struct ReportPlan
{
    ReportFolder folder;
    std::optional<int> keep; //!< sets of each tenant; nullopt: all
    CsvFormat csv;
    ReportLanguagePtr language;
};

//! What came of a cycle's report.
struct ReportOutcome
{
    enum class Kind {
        Written,
        OlderStays,   //!< written, but an older one that is too many could not be removed: see `error`
        StillWriting, //!< not written, since the report of an earlier cycle still is
        PartialCycle, //!< not written; the next complete cycle is reported
        Cancelled,
        Failed,
    };
    Kind kind = Kind::Written;
    QString tenantName;
    QString page; //!< the name of the file, where one was written
    Error error;
};

//! Writes reports of the cycles of a PollService into a folder, where its rhythm asks for one. It does so on a thread and
//! a connection of its own, so that no poll waits; a failure is told and ends nothing.
class ReportSchedule : public QObject
{
    Q_OBJECT

public:
    //! \param polls of cycles stored at `storePath`; on any thread
    ReportSchedule(const PollService &polls, QString storePath, QObject *parent = nullptr);
    //! Cancels the report that is being written; no half of it stays.
    ~ReportSchedule() override;

    //! For the cycles from now on; nullptr: none is written.
    void setPlan(std::shared_ptr<const ReportPlan> plan);
    //! Cancels what is being written, and tells it.
    void stop();

signals:
    //! Not for cycles that need no report.
    void told(const Trustgauge::ReportOutcome &outcome);

private:
    void begin(const StoredCycle &cycle);
    void tell(const ReportOutcome &outcome);

    QString m_storePath;
    std::shared_ptr<const ReportPlan> m_plan;
    QSet<QString> m_running; //!< tenants
    std::atomic<bool> m_stops = false;
    QThread m_thread;
    QObject *m_worker; // what is called on m_thread
};

} // namespace Trustgauge

#pragma once

#include "core/doctor/diagnosisfile.h"
#include "ui/session/asynccall.h"
#include "ui/session/fleetsession.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace Trustgauge {

//! The doctor's last findings for each tenant, kept in a file across restarts, and the runs in progress.
class DoctorSession : public QObject
{
    Q_OBJECT

public:
    explicit DoctorSession(FleetSession &session, QObject *parent = nullptr);

    // Of the tenant shown:
    [[nodiscard]] bool isRunning() const { return isRunning(m_session.tenantName()); }
    //! Result of the last complete run; nullptr: none.
    [[nodiscard]] const Diagnosis *diagnosis() const;
    //! The checked settings have been changed since.
    [[nodiscard]] bool isOutdated() const;
    //! Results of the current run.
    [[nodiscard]] QList<CheckResult> soFar() const { return m_soFar.value(m_session.tenantName()); }
    void run();
    void runCheck(DoctorCheck check) { runCheck(m_session.tenantName(), check); }
    void cancel();

    [[nodiscard]] bool isRunning(const QString &tenant) const { return m_running.contains(tenant); }
    void runCheck(const QString &tenant, DoctorCheck check);

signals:
    //! For the tenant shown: a run started or ended, or the settings changed.
    void changed();
    //! The diagnoses of earlier runs of the program are there.
    void read();
    //! All checks are run, starting with the first.
    void runBegan();
    void checking(Trustgauge::DoctorCheck check);
    void checked(const Trustgauge::CheckResult &result);
    //! For any tenant; diagnosis() already has the findings.
    void finished(const QString &tenant, const Trustgauge::DoctorReport &report, bool cancelled);

private:
    void finish(const QString &tenant, const DoctorReport &report, bool cancelled);
    void forgetRemoved();
    void readKept();
    void takeKept(const QList<Diagnosis> &kept);
    //! One write at a time; changes meanwhile lead to another one.
    void keep();

    FleetSession &m_session;
    QString m_file;
    QHash<QString, Diagnosis> m_diagnoses; //!< by tenant
    QSet<QString> m_ofEarlierRuns;         //!< tenants whose diagnosis was read from the file
    bool m_isFileRead = false;
    bool m_changedMeanwhile = false;
    LatestCall m_reading, m_writing;
    QSet<QString> m_running;
    QHash<QString, QList<CheckResult>> m_soFar; //!< of current runs, to show when the tenant is selected again
    QHash<QString, TenantConfig> m_checked;     //!< the settings at the start of a current run
};

} // namespace Trustgauge

#pragma once

#include "core/doctor/doctorcheck.h"
#include "ui/session/fleetsession.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>

namespace Trustgauge {

//! The doctor's findings for each tenant since the window was opened, and the runs in progress.
class DoctorSession : public QObject
{
    Q_OBJECT

public:
    struct Diagnosis
    {
        DoctorReport report;
        QDateTime at;
        TenantConfig config; //!< the settings that were checked
    };

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
    //! All checks are run, starting with the first.
    void runBegan();
    void checking(Trustgauge::DoctorCheck check);
    void checked(const Trustgauge::CheckResult &result);
    //! For any tenant; diagnosis() already has the findings.
    void finished(const QString &tenant, const Trustgauge::DoctorReport &report, bool cancelled);

private:
    void finish(const QString &tenant, const DoctorReport &report, bool cancelled);
    void forgetRemoved();

    FleetSession &m_session;
    QHash<QString, Diagnosis> m_diagnoses; //!< by tenant
    QSet<QString> m_running;
    QHash<QString, QList<CheckResult>> m_soFar; //!< of current runs, to show when the tenant is selected again
    QHash<QString, TenantConfig> m_checked;     //!< the settings at the start of a current run
};

} // namespace Trustgauge

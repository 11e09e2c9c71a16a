#pragma once

#include "core/doctor/doctorcheck.h"
#include "ui/session/fleetsession.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>

namespace Trustgauge {

//! What the doctor has found of each tenant since the window opened, and the runs under way.
class DoctorSession : public QObject
{
    Q_OBJECT

public:
    struct Diagnosis
    {
        DoctorReport report;
        QDateTime at;
        TenantConfig config; //!< what was checked
    };

    explicit DoctorSession(FleetSession &session, QObject *parent = nullptr);

    // Of the tenant on show:
    [[nodiscard]] bool isRunning() const { return isRunning(m_session.tenantName()); }
    //! Of the last run that reached every check; nullptr: none.
    [[nodiscard]] const Diagnosis *diagnosis() const;
    //! The settings that it speaks of were changed since.
    [[nodiscard]] bool isOutdated() const;
    //! Of the run under way.
    [[nodiscard]] QList<CheckResult> soFar() const { return m_soFar.value(m_session.tenantName()); }
    void run();
    void runCheck(DoctorCheck check) { runCheck(m_session.tenantName(), check); }
    void cancel();

    [[nodiscard]] bool isRunning(const QString &tenant) const { return m_running.contains(tenant); }
    void runCheck(const QString &tenant, DoctorCheck check);

signals:
    //! A run of the tenant on show begins or is over, or its settings are others.
    void changed();
    //! All its checks are run, from the first one on.
    void runBegan();
    void checking(Trustgauge::DoctorCheck check);
    void checked(const Trustgauge::CheckResult &result);
    //! Of any tenant; what was found is in diagnosis() by now.
    void finished(const QString &tenant, const Trustgauge::DoctorReport &report, bool cancelled);

private:
    void finish(const QString &tenant, const DoctorReport &report, bool cancelled);
    void forgetRemoved();

    FleetSession &m_session;
    QHash<QString, Diagnosis> m_diagnoses; //!< by tenant
    QSet<QString> m_running;
    QHash<QString, QList<CheckResult>> m_soFar; //!< of runs under way, to come back to
    QHash<QString, TenantConfig> m_checked;     //!< the settings that a run under way began with
};

} // namespace Trustgauge

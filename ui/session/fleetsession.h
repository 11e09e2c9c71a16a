#pragma once

#include "core/workspace/workspace.h"
#include "ui/session/asynccall.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <memory>
#include <optional>

namespace Trustgauge {

//! The window's state of one tenant.
struct TenantState
{
    bool loaded = false; //!< the store has responded
    std::optional<StoredCycle> cycle;
    ScoreTablePtr scores; //!< under the tenant's profile; nullptr until computed
    FleetSummary summary;
    bool polling = false;
    PollProgress progress;
    std::optional<PollProgress> lastProgress; //!< of the last poll or quota query, for the API calls left
    //! Error of the last poll, also when that was made by an earlier run of the program; nullopt when it succeeded.
    std::optional<Error> pollError;
    Ticks pollErrorAt = noTime;    //!< when it failed
    bool pollErrorLogged = false;  //!< from the cycle log: its detail is a complete sentence; see pollErrorText()
    std::optional<Error> polledBy; //!< says which other program polls the tenant on schedule
};

//! Collects the workspace's signals into the state that pages show: tenants, profiles, the tenant shown, its scores and
//! its poll. Makes no decisions; scoring runs on the thread pool.
class FleetSession : public QObject
{
    Q_OBJECT

public:
    enum class View {
        Opening,
        StoreFailed,
        NoTenants,
        Loading,    //!< loading the tenant's last cycle
        Empty,      //!< never polled
        Polling,    //!< the first poll is running, nothing to show yet
        PollFailed, //!< nothing to show, and the last poll failed
        Showing,
    };

    explicit FleetSession(Workspace &workspace, QObject *parent = nullptr);
    ~FleetSession() override;

    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] View view() const;
    //! Why nothing can be shown: failedPart() cannot be used.
    [[nodiscard]] const std::optional<Error> &storeError() const { return m_storeError; }
    [[nodiscard]] Workspace::Part failedPart() const { return m_failedPart; }

    [[nodiscard]] const QList<TenantConfig> &tenants() const { return m_tenants; }
    [[nodiscard]] const QList<Profile> &profiles() const { return m_profiles; }
    [[nodiscard]] QString keychainName() const { return m_keychainName; }
    [[nodiscard]] bool keychainAvailable() const { return m_keychainAvailable; }
    //! Last day of the tenant's secret or certificate, as noted; invalid when not noted.
    [[nodiscard]] QDate secretLastDay(const TenantConfig &tenant) const
    {
        return m_secretDates.value(tenant.secretKey());
    }

    [[nodiscard]] const QString &tenantName() const { return m_tenantName; }
    void selectTenant(const QString &name);
    [[nodiscard]] const TenantConfig *tenant() const;
    [[nodiscard]] const TenantConfig *tenant(const QString &name) const;
    //! State of the tenant shown; an empty state when there is none.
    [[nodiscard]] const TenantState &state() const;
    [[nodiscard]] const TenantState &state(const QString &tenantName) const;
    //! The tenant's profile; if the library no longer has it, the one of the cycle.
    [[nodiscard]] Profile profile() const;
    //! Why the tenant shown can be looked at, but neither polled nor published. All but None are of a shared store.
    enum class Hindrance {
        None,
        Outage,      //!< its server is not reached
        MayOnlyRead, //!< the server's user lacks the right
        NoSettings,  //!< the tenant is known from the store only
    };
    [[nodiscard]] Hindrance hindrance() const;
    //! The same for all tenants of a store.
    [[nodiscard]] static Hindrance hindranceOf(const Workspace &workspace);
    //! The data is older than two intervals.
    [[nodiscard]] bool isStale(Ticks now) const;

    void open();
    void poll();
    void cancelPoll();

signals:
    void viewChanged();                           //!< any change: tenants, tenant shown, its state
    void scoresChanged();                         //!< for the tenant shown
    void tenantScored(const QString &tenantName); //!< any tenant
    void tenantChanged();                         //!< another tenant is shown, or its settings changed
    void profilesChanged();
    void progressChanged(); //!< for the tenant shown
    void keychainChanged();
    void pollEnded(const QString &tenantName, bool succeeded);

private:
    void takeTenants(const QList<TenantConfig> &tenants);
    void takeCycle(const QString &tenantName, const StoredCycle &cycle);
    void takeFailure(const QString &tenantName, const Error &error, Ticks when, bool logged);
    void rescore(const QString &tenantName);
    [[nodiscard]] Profile profileFor(const QString &tenantName) const;
    TenantState &at(const QString &tenantName) { return m_states[tenantName]; }

    Workspace &m_workspace;
    bool m_opened = false;
    std::optional<Error> m_storeError;
    Workspace::Part m_failedPart = Workspace::Part::Store;
    QList<TenantConfig> m_tenants;
    QList<Profile> m_profiles;
    QString m_keychainName;
    bool m_keychainAvailable = true;
    SecretDates m_secretDates;
    QString m_tenantName;
    QHash<QString, TenantState> m_states;
    QHash<QString, std::shared_ptr<LatestCall>> m_scoring;
};

} // namespace Trustgauge

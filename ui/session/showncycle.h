#pragma once

#include "ui/session/asynccall.h"
#include "ui/session/fleetsession.h"

#include <QObject>

#include <optional>

namespace Trustgauge {

//! The cycle that Overview and Devices show: the newest of the tenant, or one of its past, read-only and as scored
//! then. All else goes on with the newest one, and a cycle that is polled meanwhile changes nothing here.
class ShownCycle : public QObject
{
    Q_OBJECT

public:
    explicit ShownCycle(FleetSession &session, QObject *parent = nullptr);
    ~ShownCycle() override;

    //! Cycle, scores and summary of what is shown.
    [[nodiscard]] const TenantState &state() const { return m_past ? *m_past : m_session.state(); }
    [[nodiscard]] bool isPast() const { return m_past.has_value(); }
    //! Reading the cycle that was asked for last; what was shown before stays until then.
    [[nodiscard]] bool isLoading() const { return m_request.isAwaited() || m_scoring.isRunning(); }
    //! Why the cycle that was asked for last cannot be shown.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    //! Shows a stored cycle of the tenant shown.
    void showCycle(const QString &cycleId);
    //! Shows the newest cycle, and forgets an error.
    void backToNow();

signals:
    void changed();       //!< past or newest, loading or error
    void scoresChanged(); //!< of the cycle shown

private:
    void takeCycle(quint64 request, const StoredCycle &cycle);
    void takeError(quint64 request, const Error &error);
    void stopLoading();

    FleetSession &m_session;
    QString m_tenant;
    std::optional<TenantState> m_past;
    LatestRequest m_request;
    std::optional<Error> m_error;
    LatestCall m_scoring;
};

} // namespace Trustgauge

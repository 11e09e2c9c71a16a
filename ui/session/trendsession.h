#pragma once

#include "ui/session/fleetsession.h"
#include "ui/session/trendmarks.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace Trustgauge {

//! The days of the tenant shown, read again with each new cycle, and when the thresholds of its profile change. What
//! was read stays until there is something newer of the same tenant.
class TrendSession : public QObject
{
    Q_OBJECT

public:
    //! The profile that the days are shown under.
    enum class Scoring : int {
        AsThen, //!< of each cycle
        Today,  //!< of the tenant
    };

    explicit TrendSession(FleetSession &session, QObject *parent = nullptr);
    ~TrendSession() override;

    //! nullptr when nothing has been read yet.
    [[nodiscard]] const std::shared_ptr<const FleetTrend> &trend() const { return m_trend; }
    [[nodiscard]] const std::vector<TrendMark> &marks() const { return m_marks; }
    [[nodiscard]] bool isLoading() const { return m_request.isAwaited(); }
    //! Why the latest request gave nothing.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    //! The places of each day; none while they are replayed under new thresholds.
    [[nodiscard]] std::vector<PlaceCounts> places(Scoring scoring) const;

    //! Asks again, after an error.
    void retry();

signals:
    void changed(); //!< days, places, loading or error

private:
    void refresh();
    void ask();
    void take(quint64 request, const std::shared_ptr<const FleetTrend> &trend);
    void takeError(quint64 request, const Error &error);
    void forget();

    FleetSession &m_session;
    // What was asked for last.
    QString m_tenant, m_newest;
    SignatureRules m_rules;
    LatestRequest m_request;

    std::shared_ptr<const FleetTrend> m_trend;
    std::vector<TrendMark> m_marks;
    std::optional<Error> m_error;
};

} // namespace Trustgauge

#pragma once

#include "core/base/remote.h"
#include "core/scoring/flaps.h"
#include "core/workspace/historyservice.h"
#include "ui/session/asynccall.h"
#include "ui/session/trendmarks.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace Trustgauge {

class TuningSession;

//! The stored past of a tenant under the saved profile and under the edited one. Weights are applied immediately; other
//! thresholds are replayed by the history service, and flaps counted on the thread pool once the edits pause. What was
//! there before stays until then.
class YearSession : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Loading, Loaded, Failed };

    //! A UTC day with a cycle.
    struct Day
    {
        int64_t day = 0;              //!< see utcDay()
        bool isPartial = false;       //!< has no complete cycle
        size_t before = 0, after = 0; //!< devices that are Suspicious or worse
        QString cycle = {};           //!< id of the cycle that stands for it

        bool operator==(const Day &) const = default;
    };

    //! Changes of place between complete cycles.
    struct FlapCounts
    {
        struct Other
        {
            Profile profile;
            Flaps flaps;
        };
        size_t cycles = 0;
        Profile edited;
        Flaps before, after;
        std::optional<Other> longerGrace, laterEdges; //!< than those of the edited profile
    };

    //! \param tuning must live longer
    YearSession(const TuningSession &tuning, Remote<HistoryService> history, QObject *parent = nullptr);
    ~YearSession() override;

    //! Forgets the past of another tenant.
    void setTenant(const QString &tenantName);
    //! Nothing is asked for while it is not shown.
    void setShown(bool shown);
    //! Asks again after a failure.
    void retry();

    [[nodiscard]] State state() const;
    //! Oldest first.
    [[nodiscard]] const std::vector<Day> &days() const { return m_days; }
    [[nodiscard]] const std::vector<TrendMark> &marks() const { return m_marks; }
    //! The days are not yet those of the edited thresholds.
    [[nodiscard]] bool isReplaying() const { return !m_days.empty() && isAwaited(); }
    //! nullopt until they are counted for the first time.
    [[nodiscard]] const std::optional<FlapCounts> &flaps() const { return m_flaps; }
    [[nodiscard]] bool isCounting() const
    {
        return m_rest.isActive() || m_pastRequest.isAwaited() || m_counting.isRunning();
    }
    //! Of the last request.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

signals:
    void daysChanged();  //!< or the state
    void flapsChanged(); //!< or whether they are being counted

private:
    using TrendPtr = std::shared_ptr<const FleetTrend>;
    //! The trend under the thresholds of one of the two profiles.
    struct Side
    {
        TrendPtr trend;
        FleetPtr fleet;       // the newest when the trend came
        SignatureRules asked; // of the request
        LatestRequest request;

        [[nodiscard]] bool fits(const SignatureRules &rules, const FleetPtr &newest) const
        {
            return trend && fleet == newest && trend->signatures.rules() == rules;
        }
        [[nodiscard]] bool awaits(const SignatureRules &rules) const { return request.isAwaited() && asked == rules; }
    };

    void takeProfiles();
    //! Takes one side's trend for the other where it fits, and asks for what is missing.
    void askForTrends();
    void askFor(Side &side, const SignatureRules &rules, bool isMissing);
    [[nodiscard]] bool isAwaited() const { return m_before.request.isAwaited() || m_after.request.isAwaited(); }
    void takeTrend(quint64 request, const TrendPtr &trend);
    void takePast(quint64 request, const std::shared_ptr<const FleetPast> &past);
    void takeFailure(quint64 request, const Error &error);
    //! Counts flaps when the edits pause, unless they are counted.
    void awaitRest();
    void askForPast();
    void stopTrends();
    void stopFlaps();
    void score();
    [[nodiscard]] FleetPtr fleet() const;

    const TuningSession &m_tuning;
    Remote<HistoryService> m_history;
    QString m_tenant;
    bool m_shown = false;
    std::optional<Error> m_error;
    FleetPtr m_fleet; // the newest

    Profile m_edited; // the last valid one
    Side m_before, m_after;
    std::vector<PlaceCounts> m_beforePlaces, m_afterPlaces;
    Profile m_beforeProfile; // m_beforePlaces are under this one
    TrendPtr m_beforeTrend;  // and of this trend
    std::vector<Day> m_days;
    std::vector<TrendMark> m_marks;

    QTimer m_rest;
    LatestRequest m_pastRequest;
    LatestRequest m_countRequest; // to the thread pool
    LatestCall m_counting;
    std::optional<FlapCounts> m_flaps;
    FleetPtr m_flapsFleet;
    Profile m_flapsSaved;
};

} // namespace Trustgauge

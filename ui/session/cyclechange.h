#pragma once

#include "core/scoring/scorechange.h"
#include "ui/session/asynccall.h"
#include "ui/session/fleetsession.h"

#include <QObject>

#include <optional>

namespace Trustgauge {

//! What changed between the previous cycle and the one shown, and why. Fetches the previous cycle from the workspace;
//! computes on the thread pool.
class CycleChange : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t largestLimit = 50;

    explicit CycleChange(FleetSession &session, QObject *parent = nullptr);
    ~CycleChange() override;

    //! The previous cycle as scored then; nullptr while it is unknown or when there is none.
    [[nodiscard]] const ScoreTablePtr &before() const { return m_before; }
    //! The shown scores that are compared.
    [[nodiscard]] const ScoreTablePtr &after() const { return m_after; }
    [[nodiscard]] const std::optional<FleetChange> &fleet() const { return m_change; }
    //! The previous cycle's figures, as scored then; to be read when there is a change.
    [[nodiscard]] const FleetSummary &beforeSummary() const { return m_beforeSummary; }
    //! Data was missing in one of both cycles, so that scores may differ by that alone.
    [[nodiscard]] bool lacksData() const;
    //! A cycle is shown and there is none before it.
    [[nodiscard]] bool isFirstCycle() const { return m_isFirst; }
    //! The change of a row of `after`; nullopt for a device that is new.
    [[nodiscard]] std::optional<DeviceChange> device(size_t row) const;

signals:
    void changed();

private:
    void refresh();
    void takePrevious(const QString &tenantName, const std::optional<StoredCycle> &cycle);
    void count();

    FleetSession &m_session;
    QString m_asked; //!< id of the cycle whose predecessor was requested
    std::optional<StoredCycle> m_previous;
    bool m_isFirst = false;
    ScoreTablePtr m_before, m_after;
    std::optional<FleetChange> m_change;
    FleetSummary m_beforeSummary;
    LatestCall m_call;
};

} // namespace Trustgauge

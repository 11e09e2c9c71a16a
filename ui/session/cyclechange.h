#pragma once

#include "core/scoring/scorechange.h"
#include "ui/session/asynccall.h"
#include "ui/session/fleetsession.h"

#include <QObject>

#include <optional>

namespace Trustgauge {

//! What changed from the cycle before to the one on show, and why. Asks the workspace for the earlier cycle by itself;
//! counting runs on the thread pool.
class CycleChange : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t largestLimit = 50;

    explicit CycleChange(FleetSession &session, QObject *parent = nullptr);
    ~CycleChange() override;

    //! The earlier cycle as scored then; nullptr while it is not known or when there is none.
    [[nodiscard]] const ScoreTablePtr &before() const { return m_before; }
    //! The scores on show that it is compared with.
    [[nodiscard]] const ScoreTablePtr &after() const { return m_after; }
    [[nodiscard]] const std::optional<FleetChange> &fleet() const { return m_change; }
    //! There is a cycle on show and none before it.
    [[nodiscard]] bool isFirstCycle() const { return m_isFirst; }
    //! Of a row of `after`; nullopt for a device that was not there.
    [[nodiscard]] std::optional<DeviceChange> device(size_t row) const;

signals:
    void changed();

private:
    void refresh();
    void takePrevious(const QString &tenantName, const std::optional<StoredCycle> &cycle);
    void count();

    FleetSession &m_session;
    QString m_asked; //!< id of the cycle whose predecessor was asked for
    std::optional<StoredCycle> m_previous;
    bool m_isFirst = false;
    ScoreTablePtr m_before, m_after;
    std::optional<FleetChange> m_change;
    LatestCall m_call;
};

} // namespace Trustgauge

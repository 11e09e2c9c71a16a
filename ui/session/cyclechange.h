#pragma once

#include "core/scoring/scorechange.h"
#include "ui/session/asynccall.h"
#include "ui/session/showncycle.h"

#include <QObject>

#include <optional>

namespace Trustgauge {

//! What changed between the cycle shown, of now or of the past, and the one before it, and why. Gets that from the
//! history service; computes on the thread pool.
class CycleChange : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t largestLimit = 50;

    //! \param shown must live longer
    CycleChange(FleetSession &session, const ShownCycle &shown, QObject *parent = nullptr);
    ~CycleChange() override;

    //! The cycle before as scored then; nullptr while it is unknown or when there is none.
    [[nodiscard]] const ScoreTablePtr &before() const { return m_before; }
    //! The shown scores that are compared.
    [[nodiscard]] const ScoreTablePtr &after() const { return m_after; }
    [[nodiscard]] const std::optional<FleetChange> &fleet() const { return m_change; }
    //! The figures of the cycle before, as scored then; to be read when there is a change.
    [[nodiscard]] const FleetSummary &beforeSummary() const { return m_beforeSummary; }
    //! Data was missing in one of both cycles, so that scores may differ by that alone.
    [[nodiscard]] bool lacksData() const;
    //! A cycle is shown and there is none before it.
    [[nodiscard]] bool isFirstCycle() const { return m_isFirst; }
    //! The cycle shown is one of the past.
    [[nodiscard]] bool isPast() const { return m_shown.isPast(); }
    //! Why the cycle before cannot be read.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    //! The change of a row of `after`; nullopt for a device that is new.
    [[nodiscard]] std::optional<DeviceChange> device(size_t row) const;

signals:
    void changed();

private:
    void refresh();
    void takePrevious(quint64 request, const std::optional<StoredCycle> &cycle);
    void takeError(quint64 request, const Error &error);
    void count();

    FleetSession &m_session;
    const ShownCycle &m_shown;
    QString m_asked; //!< id of the cycle whose predecessor was requested
    LatestRequest m_request;
    std::optional<StoredCycle> m_previous;
    bool m_isFirst = false;
    std::optional<Error> m_error;
    ScoreTablePtr m_before, m_after;
    std::optional<FleetChange> m_change;
    FleetSummary m_beforeSummary;
    LatestCall m_call;
};

} // namespace Trustgauge

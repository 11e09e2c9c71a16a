#pragma once

#include "core/store/retention.h"
#include "core/store/store.h"
#include "core/store/storelock.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>

namespace Trustgauge {

//! What another thread tells the thinner while it works.
struct ThinningSigns
{
    std::atomic_bool stops{false};  //!< for good
    std::atomic_bool isHeld{false}; //!< until goOn()
};

//! The worker of HistoryThinning: one step at a time, on its own thread.
class HistoryThinner : public QObject
{
    Q_OBJECT

public:
    HistoryThinner(QString storePath, std::shared_ptr<const ThinningSigns> signs);

    //! See HistoryThinning::look(). While it is thinning, another rule is noticed at the next step.
    void look();
    //! Continues after it was held.
    void goOn();

signals:
    void thinned(qint64 cycles);
    void failed(const Trustgauge::Error &error);

private:
    //! Opens the store and begins if it is due.
    [[nodiscard]] Result<void> begin();
    //! Does one step. \return whether that was the last one
    [[nodiscard]] Result<bool> advance();
    void end();

    QString m_storePath;
    std::shared_ptr<const ThinningSigns> m_signs;
    QTimer m_pause;
    // While it is thinning:
    StoreLockPtr m_lock;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<HistoryPruner> m_pruner;
    std::optional<RetentionRule> m_rule; //!< that is being carried out; none: to be planned
    bool m_isAskedAgain = false;
    qint64 m_cycles = 0; //!< with data, that it takes
};

} // namespace Trustgauge

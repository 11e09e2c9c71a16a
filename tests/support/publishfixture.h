#pragma once

#include "core/config/tenant.h"
#include "core/fleet/fleet.h"
#include "core/publish/publishplan.h"
#include "core/store/store.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

//! A store with cycles of made devices, ready to be published.
class PublishFixture
{
public:
    PublishFixture();

    Trustgauge::TenantConfig tenant;
    std::unique_ptr<Trustgauge::Store> store;

    [[nodiscard]] QString storePath() const { return m_dir.filePath(QStringLiteral("s.db")); }
    [[nodiscard]] QString file(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] Trustgauge::Outbox outbox() const { return {*store, tenant.name}; }
    //! A clean device in use: score 0. `risk` High alone is 41.
    [[nodiscard]] static Trustgauge::Device device(const QString &id, const char *risk = "None");
    [[nodiscard]] static QList<Trustgauge::Device> devices(int count, const char *risk = "None");

    //! Stores a cycle as of `hours` after the first day, and queues it in the same transaction.
    [[nodiscard]] Trustgauge::QueueOutcome cycle(const QList<Trustgauge::Device> &devices, int hours,
                                                 const Trustgauge::PublishOverrides &word = {},
                                                 Trustgauge::CycleState state = Trustgauge::CycleState::Complete,
                                                 const QStringList &merged = {});
    //! Stores it only.
    void storeCycle(const QList<Trustgauge::Device> &devices, int hours,
                    Trustgauge::CycleState state = Trustgauge::CycleState::Complete);
    //! Takes everything that waits as accepted.
    void acceptAll();
    //! `key band score`, in the order of the outbox, without the tenant.
    [[nodiscard]] QStringList waiting() const;

    //! A cycle that is not stored.
    [[nodiscard]] Trustgauge::StoredCycle made(const QList<Trustgauge::Device> &devices, int hours,
                                               Trustgauge::CycleState state) const;

private:
    QTemporaryDir m_dir;
};

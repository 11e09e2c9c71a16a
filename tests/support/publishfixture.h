#pragma once

#include "core/config/tenant.h"
#include "core/fleet/fleet.h"
#include "core/publish/publishplan.h"
#include "core/store/store.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

//! A store with cycles of invented devices, ready for publishing.
class PublishFixture
{
public:
    PublishFixture();

    Trustgauge::TenantConfig tenant;
    std::unique_ptr<Trustgauge::Store> store;

    [[nodiscard]] QString storePath() const { return m_dir.filePath(QStringLiteral("s.db")); }
    [[nodiscard]] QString file(const QString &name) const { return m_dir.filePath(name); }
    [[nodiscard]] Trustgauge::Outbox outbox() const { return {*store, tenant.name}; }
    //! A device without faults, in use: score 0. With `risk` High its score is 41.
    [[nodiscard]] static Trustgauge::Device device(const QString &id, const char *risk = "None");
    [[nodiscard]] static QList<Trustgauge::Device> devices(int count, const char *risk = "None");

    //! Stores a cycle `hours` after the first day, and queues it for publishing in the same transaction.
    [[nodiscard]] Trustgauge::QueueOutcome cycle(const QList<Trustgauge::Device> &devices, int hours,
                                                 const Trustgauge::PublishOverrides &word = {},
                                                 Trustgauge::CycleState state = Trustgauge::CycleState::Complete,
                                                 const QStringList &merged = {});
    //! Stores a cycle without queueing it.
    void storeCycle(const QList<Trustgauge::Device> &devices, int hours,
                    Trustgauge::CycleState state = Trustgauge::CycleState::Complete);
    //! Marks all waiting records as accepted.
    void acceptAll();
    //! `key band score` of the waiting records, in the order of the outbox, without the tenant.
    [[nodiscard]] QStringList waiting() const;

    //! A cycle that is not stored.
    [[nodiscard]] Trustgauge::StoredCycle made(const QList<Trustgauge::Device> &devices, int hours,
                                               Trustgauge::CycleState state) const;

private:
    QTemporaryDir m_dir;
};

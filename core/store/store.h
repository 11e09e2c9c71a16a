#pragma once

#include "core/base/result.h"
#include "core/store/cycle.h"
#include "core/store/vulnerabilityanswer.h"
#include "core/store/vulnerabilitybaseline.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>
#include <optional>

class QSqlQuery;

namespace Trustgauge {

//! The SQLite file that keeps cycles and device history. One connection, for the thread that opened it only; every
//! method may wait for the disk. WAL; a cycle is one transaction.
class Store
{
public:
    enum class Open {
        MakeIfMissing,
        MustExist,
    };
    //! Opens, checks that the file is ours and whole enough to use, and brings its schema forward (after a backup
    //! beside it). A damaged, foreign or newer file is left as it is and named in the error.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &path, Open how);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    //! For a connection that goes through much of the file once and deletes nothing that must not be found again: less of
    //! it is kept, in memory that is used again, and what is deleted is not overwritten.
    [[nodiscard]] Result<void> keepLittle();

    struct Tenant
    {
        QString name, tenantId;
    };
    [[nodiscard]] Result<QList<Tenant>> tenants();
    [[nodiscard]] Result<void> renameTenant(const QString &oldName, const QString &newName);
    //! With its cycles and devices.
    [[nodiscard]] Result<void> removeTenant(const QString &name);

    //! Writes the log row of a cycle that begins; it stays `unfinished` if nothing follows.
    [[nodiscard]] Result<void> beginCycle(const CycleInfo &info);
    //! What else is to be written in the transaction that stores a cycle; an error undoes all of it.
    using WithCycle = std::function<Result<void>()>;
    //! Asked again and again while a cycle is stored, on the store's thread: true ends commitCycle with Cancelled.
    void stopCommitWhen(std::function<bool()> asked) { m_stopAsked = std::move(asked); }
    //! Stores devices and outcome in one transaction. On an error the store is as it was.
    [[nodiscard]] Result<void> commitCycle(const StoredCycle &cycle, const WithCycle &also = {});
    //! Ends a cycle that stores no devices (failed, cancelled).
    [[nodiscard]] Result<void> endCycle(const CycleInfo &info);

    enum class Which {
        NewestWithData, //!< complete or partial
        LastComplete,   //!< else the newest partial
        BeforeNewest,   //!< the one with data before the newest one with data
    };
    //! nullopt when there is none.
    [[nodiscard]] Result<std::optional<StoredCycle>> load(const QString &tenantName, Which which);
    //! Newest first.
    [[nodiscard]] Result<QList<CycleInfo>> cycleLog(const QString &tenantName, int limit);

    //! Keeps an answer about vulnerabilities in place of the older one of its tenant and source.
    //! \param lines see packedLines()
    [[nodiscard]] Result<void> keepVulnerabilityAnswer(const QString &tenantName, const VulnerabilityAnswer &answer,
                                                       const QByteArray &lines);
    //! One a source, newest first, however old.
    [[nodiscard]] Result<QList<VulnerabilityAnswerPtr>> vulnerabilityAnswers(const QString &tenantName);

    //! What is known of the vulnerability records that are kept of a tenant; nullopt: none are.
    [[nodiscard]] Result<std::optional<BaselineInfo>> baseline(const QString &tenantName);
    //! Puts records in the place of those that are kept, or brings changes to them; to be called within the transaction
    //! that stores the cycle. Changes of records that are not kept any more are passed over.
    [[nodiscard]] Result<void> updateBaseline(const QString &tenantName, const BaselineUpdate &update);

private:
    friend class Outbox; // works on the same connection

    explicit Store(QString path, QString connection);
    [[nodiscard]] Result<void> prepare(bool isNew);
    [[nodiscard]] Result<void> migrate(int from);
    [[nodiscard]] Result<qint64> tenantRow(const QString &name, const QString &tenantId);
    [[nodiscard]] Result<void> writeDevices(qint64 tenant, qint64 cycle, const Fleet &fleet);
    [[nodiscard]] bool stops() const { return m_committing && m_stopAsked && m_stopAsked(); }
    [[nodiscard]] tl::unexpected<Error> stopped() const;
    [[nodiscard]] tl::unexpected<Error> sqlError(const QSqlError &error) const;
    [[nodiscard]] Result<void> run(QSqlQuery &query) const;
    [[nodiscard]] Result<void> run(const QString &statement) const;

    QString m_path;
    QString m_connection;
    QSqlDatabase m_db;
    std::function<bool()> m_stopAsked;
    bool m_committing = false;
};

} // namespace Trustgauge

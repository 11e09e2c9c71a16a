#pragma once

#include "core/store/storeinfo.h"
#include "support/childprocess.h"
#include "support/randompast.h"
#include "support/storefixture.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <memory>

namespace Trustgauge {

//! Commands on a store, as a child process does them: each with a store made for it, and what must hold whatever becomes
//! of the command. To be made in a test of the command line, since it starts TRUSTGAUGE_CLI.
class StoreCommands
{
public:
    enum class Work { Poll, Prune, Migrate, BackUp };

    using Ended = TestSupport::Ended;

    //! \param program the command line
    explicit StoreCommands(QString program) : m_program(std::move(program)) {}
    ~StoreCommands()
    {
        m_simulator.kill();
        m_simulator.waitForFinished(30'000);
    }
    StoreCommands(const StoreCommands &) = delete;
    StoreCommands &operator=(const StoreCommands &) = delete;

    [[nodiscard]] QString file(const char *name) const { return m_dir.filePath(QString::fromLatin1(name)); }
    [[nodiscard]] QString store() const { return file("s.db"); }
    [[nodiscard]] QString copy() const { return file("copy.db"); }

    //! Makes the store that each begin() starts with. \return the error
    [[nodiscard]] QString make(Work work)
    {
        m_work = work;
        const QString path = file("pristine.db");
        QString wrong;
        if (work == Work::Poll)
            wrong = makePolled(path);
        else if (work == Work::Migrate)
            wrong = makeOlder(path);
        else
            wrong = makeHistory(path);
        if (!wrong.isEmpty())
            return wrong;
        const auto made = Store::open(path, Store::Open::ReadOnly);
        if (!made)
            return made.error().detail.english();
        const auto newest = (*made)->cycles().load(tenant(), CycleTable::Which::LastComplete);
        if (!newest || !*newest)
            return QStringLiteral("no cycle");
        m_newest = (*newest)->info;
        return {};
    }
    //! Puts the store back as it was made.
    void begin()
    {
        removeStore();
        if (!QFile::copy(file("pristine.db"), store()))
            qFatal("the store cannot be copied");
    }
    [[nodiscard]] QStringList words() const
    {
        const QStringList in{QStringLiteral("--store"), store()};
        const QString days = m_work == Work::Prune ? QStringLiteral("0") : QStringLiteral("36500");
        switch (m_work) {
        case Work::Poll:
            return QStringList{QStringLiteral("poll"), QStringLiteral("--config"), m_config, QStringLiteral("--fresh")}
                   + in;
        case Work::Prune:
        case Work::Migrate: // by the first command that writes
            return QStringList{QStringLiteral("store"),         QStringLiteral("prune"),
                               QStringLiteral("--every-cycle"), days,
                               QStringLiteral("--daily"),       days}
                   + in;
        case Work::BackUp:
            return QStringList{QStringLiteral("store"), QStringLiteral("backup"), copy()} + in;
        }
        return {};
    }
    //! What is not as it must be after the command was interrupted anywhere, or failed.
    [[nodiscard]] QString fault()
    {
        if (m_work == Work::BackUp && QFile::exists(copy())) {
            const QString wrong = faultOf(copy());
            if (!QFile::remove(copy()) || !wrong.isEmpty())
                return QStringLiteral("the copy: ") + wrong;
        }
        const QString former = store() + QStringLiteral(".schema-12"); // made by the upgrade
        if (QFile::exists(former)) {
            if (const QString wrong = faultOf(former); !wrong.isEmpty())
                return QStringLiteral("the former store: ") + wrong;
        }
        return faultOf(store());
    }

    //! What is not as it must be in what commands tell that only read.
    [[nodiscard]] QString toldFault()
    {
        const auto told = [this](const QStringList &words, const QString &path) {
            return run(words + QStringList{QStringLiteral("--store"), path});
        };
        const QStringList ofTenant{QStringLiteral("--tenant"), tenant(), QStringLiteral("--json"), QStringLiteral("-")};
        const QStringList exporting = QStringList{QStringLiteral("export")} + ofTenant;
        if (m_exported.isEmpty())
            m_exported = told(exporting, file("pristine.db")).out;
        for (const char *words : {"store check", "store info"}) {
            if (const Ended ended = told(QString::fromLatin1(words).split(u' '), store()); ended.code != 0)
                return QStringLiteral("%1: %2").arg(QLatin1StringView(words), QString::fromUtf8(ended.error));
        }
        const Ended history = told(QStringList{QStringLiteral("history")} + ofTenant, store());
        if (history.code != 0)
            return QStringLiteral("history: ") + QString::fromUtf8(history.error);
        QJsonObject last; // the last complete cycle
        const QJsonArray rows = QJsonDocument::fromJson(history.out).object()[QStringLiteral("cycles")].toArray();
        for (const QJsonValue &row : rows) {
            if (row[QStringLiteral("state")].toString() == QStringLiteral("complete"))
                last = row.toObject();
        }
        const Ended exported = told(exporting, store());
        if (exported.code != 0)
            return QStringLiteral("export: ") + QString::fromUtf8(exported.error);
        const QJsonObject scores = QJsonDocument::fromJson(exported.out).object();
        const QString id = scores[QStringLiteral("cycle")][QStringLiteral("id")].toString();
        if (id != last[QStringLiteral("cycleId")].toString())
            return QStringLiteral("export and history tell different cycles");
        if (id == m_newest.id)
            return exported.out == m_exported ? QString() : QStringLiteral("export tells something else than before");
        if (m_work != Work::Poll)
            return QStringLiteral("export tells another cycle");
        return scores[QStringLiteral("devices")].toArray().size() == m_newest.devices
                   ? QString()
                   : QStringLiteral("export tells another number of devices");
    }
    //! Unfinished files that killed commands have left.
    [[nodiscard]] QStringList drafts() const
    {
        return QDir(m_dir.path()).entryList({QStringLiteral("*.trustgauge-draft.*")}, QDir::Files | QDir::Hidden);
    }

    void start(QProcess &process, const QStringList &arguments) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_DATA_HOME"), file("data"));
        environment.insert(QStringLiteral("TRUSTGAUGE_CLIENT_SECRET"), m_secret);
        process.setProcessEnvironment(environment);
        process.start(m_program, arguments);
    }
    [[nodiscard]] Ended run(const QStringList &arguments, const std::function<void()> &inChild = {}) const
    {
        QProcess process;
        process.setChildProcessModifier(inChild);
        start(process, arguments);
        return TestSupport::endOf(process);
    }

private:
    static QString tenant() { return QStringLiteral("Contoso"); }

    void removeStore() const
    {
        for (const QString &name :
             QDir(m_dir.path())
                 .entryList({QStringLiteral("s.db*"), QStringLiteral(".s.db*")}, QDir::Files | QDir::Hidden))
            QFile::remove(m_dir.filePath(name));
    }
    [[nodiscard]] QString makePolled(const QString &path)
    {
        start(m_simulator, {QStringLiteral("simulate"), QStringLiteral("--devices"), QStringLiteral("2000"),
                            QStringLiteral("--no-rate-limits")});
        if (!m_simulator.waitForReadyRead(60'000))
            return QStringLiteral("no simulator");
        const QJsonObject line = QJsonDocument::fromJson(m_simulator.readLine()).object();
        m_secret = line.value(QStringLiteral("clientSecret")).toString();
        m_config = line.value(QStringLiteral("config")).toString();
        QFile config(m_config);
        if (!config.open(QIODevice::ReadOnly))
            return QStringLiteral("no tenants file");
        QJsonObject tenants = QJsonDocument::fromJson(config.readAll()).object();
        QJsonArray list = tenants[QStringLiteral("tenants")].toArray();
        QJsonObject only = list[0].toObject();
        only[QStringLiteral("name")] = tenant();
        list[0] = only;
        tenants[QStringLiteral("tenants")] = list;
        m_config = file("tenants.json");
        QFile own(m_config);
        if (!own.open(QIODevice::WriteOnly) || own.write(QJsonDocument(tenants).toJson()) < 0)
            return own.errorString();
        own.close();
        const Ended ended = run(
            {QStringLiteral("poll"), QStringLiteral("--config"), m_config, QStringLiteral("--store"), path});
        return ended.code == 0 ? QString() : QString::fromUtf8(ended.error);
    }
    //! 150 cycles and many entries of failed polls, all of them old.
    static QString makeHistory(const QString &path)
    {
        {
            RandomPast past(11, path);
            if (!past.store)
                return QStringLiteral("no store");
            for (int i = 0; i < 150; ++i) {
                if (!past.addCycle())
                    return QStringLiteral("a cycle was not stored");
            }
            past.store.reset();
        }
        return editStore(path, {QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                                               "WHERE i < 3000) INSERT INTO cycle (id, uuid, tenant, state, started) "
                                               "SELECT -i, 'old ' || i, 1, 'failed', 0 FROM n")});
    }
    //! What a program of schema 12 has left, a hundred times as many devices.
    static QString makeOlder(const QString &path)
    {
        QFile dump(QFINDTESTDATA("../core/store/schema-12.sql"));
        if (!dump.open(QIODevice::ReadOnly))
            return dump.errorString();
        QStringList statements = QString::fromUtf8(dump.readAll()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
        const QString times = QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                                             "WHERE i < 99) ");
        statements << times
                          + QStringLiteral("INSERT INTO device SELECT id + 1000 * i, tenant, machine_id || i, "
                                           "had_until, had_completes FROM n, device")
                   << times
                          + QStringLiteral("INSERT INTO device_seen SELECT device + 1000 * i, from_cycle, to_cycle, "
                                           "last_seen FROM n, device_seen")
                   << times
                          + QStringLiteral("INSERT INTO device_state SELECT device + 1000 * i, from_cycle, to_cycle, "
                                           "hash, name, risk, exposure, onboarding, health, av_status, av_mode, os, "
                                           "os_version, device_group, tags, entra_id, cve_knowledge, cves "
                                           "FROM n, device_state")
                   << QStringLiteral("UPDATE cycle SET sum = NULL, devices = devices * 100")
                   << QStringLiteral("PRAGMA journal_mode = WAL");
        const QString mode = editStore(path, statements);
        return mode == QStringLiteral("wal") ? QString() : mode;
    }
    //! Opens and checks it, and looks for the newest complete cycle, or one that a poll has stored meanwhile.
    [[nodiscard]] QString faultOf(const QString &path) const
    {
        const auto opened = Store::open(path, Store::Open::ReadOnly);
        if (!opened)
            return opened.error().detail.english();
        if (const auto checked = checkStore(**opened); !checked)
            return checked.error().detail.english();
        const auto newest = (*opened)->cycles().load(tenant(), CycleTable::Which::LastComplete);
        if (!newest || !*newest)
            return QStringLiteral("the newest complete cycle is not there");
        const CycleInfo &info = (*newest)->info;
        if (info.devices != m_newest.devices || (*newest)->fleet->size() != static_cast<size_t>(m_newest.devices))
            return QStringLiteral("it has %1 devices").arg((*newest)->fleet->size());
        if (m_work != Work::Poll && info.id != m_newest.id)
            return QStringLiteral("it is another one");
        const auto log = (*opened)->cycles().log(tenant(), 1);
        if (!log || log->isEmpty())
            return QStringLiteral("the log is empty");
        const CycleState state = log->first().state;
        if (m_work == Work::Poll && state != CycleState::Complete && state != CycleState::Unfinished
            && state != CycleState::Failed)
            return QStringLiteral("the poll is told as %1").arg(keyOf(state));
        return {};
    }

    QString m_program;
    QTemporaryDir m_dir;
    QProcess m_simulator;
    QString m_config, m_secret;
    Work m_work = Work::Poll;
    CycleInfo m_newest;    //!< the newest complete cycle that was there before
    QByteArray m_exported; //!< what `export` told of it
};

} // namespace Trustgauge

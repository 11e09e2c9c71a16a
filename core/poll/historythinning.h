#pragma once

#include "core/base/result.h"

#include <QObject>
#include <QSet>
#include <QString>

#include <memory>

class QThread;

namespace Trustgauge {

class HistoryThinner;
class PollService;
struct ThinningSigns;

//! Carries out the store's retention rule in a running program, in the background: on a thread and a connection of its
//! own, in short transactions with pauses between them, so that nobody waits. Lives on the store's thread. Only one
//! program at a time thins a store.
class HistoryThinning : public QObject
{
    Q_OBJECT

public:
    explicit HistoryThinning(QObject *parent = nullptr);
    ~HistoryThinning() override; //!< calls close()

    //! Thins after each stored cycle, if it is due, and never while one is being stored. Both must live on one thread.
    void follow(const PollService &polls);
    //! Starts working on a store. Before that and after close(), nothing is done.
    void open(const QString &storePath);
    //! Stops at once; the rest is done the next time.
    void close();

    //! Thins if it is due: once a day, or when the rule was changed. -> thinned, later, or failed
    void look();
    //! Stops for as long as somebody wants to write: after this call, no transaction begins until release().
    void hold(const QString &reason);
    void release(const QString &reason);

signals:
    //! All that the rule takes is forgotten, and its space is free.
    void thinned(qint64 cycles);
    void failed(const Trustgauge::Error &error);

private:
    QSet<QString> m_holding; //!< reasons
    std::shared_ptr<ThinningSigns> m_signs;
    std::unique_ptr<QThread> m_thread;
    HistoryThinner *m_thinner = nullptr; // lives on m_thread
};

} // namespace Trustgauge

#pragma once

#include "core/store/storelock.h"

#include <QObject>

class QLocalServer;

namespace Trustgauge {

//! One window per store and user. A lock beside the store decides which program has it; a local socket only carries the
//! request to raise its window, so that a socket left by a killed program does no harm.
class WindowInstance : public QObject
{
    Q_OBJECT

public:
    explicit WindowInstance(QString storePath, QObject *parent = nullptr);
    ~WindowInstance() override;

    [[nodiscard]] const QString &storePath() const { return m_storePath; }
    //! Claims the store for this program, or asks the program that has it to raise its window. Waits up to a few
    //! seconds for one that is starting or ending. \return whether this program has it; StoreLocked when the other does
    //! not answer
    [[nodiscard]] Result<bool> claimOrRaise();
    //! Reserves room in the environment for a variable set when another program passes the focus on: adding a variable
    //! moves the environment while other threads may read it. Call before threads are started.
    static void reserveEnvironment();
    //! Stops answering other programs; the store stays claimed until this object is destroyed.
    void stopListening();

signals:
    void raiseRequested();

private:
    void listen();
    //! True when the other program confirmed it.
    [[nodiscard]] bool raiseOther() const;

    QString m_storePath;
    QString m_socket;
    StoreLockPtr m_lock;
    QLocalServer *m_server = nullptr;
};

} // namespace Trustgauge

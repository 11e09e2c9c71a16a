#pragma once

#include "core/store/storelock.h"

#include <QObject>

class QLocalServer;

namespace Trustgauge {

//! One window a store and user. A lock beside the store decides which program has it; a local socket only carries the
//! wish that its window come forward, so that a socket left by a killed program is in nobody's way.
class WindowInstance : public QObject
{
    Q_OBJECT

public:
    explicit WindowInstance(QString storePath, QObject *parent = nullptr);
    ~WindowInstance() override;

    [[nodiscard]] const QString &storePath() const { return m_storePath; }
    //! Makes this program the one that shows the store, or has the one that does bring its window forward. Waits up to a
    //! few seconds for one that opens or ends. \return whether this is the one now; StoreLocked where the other does
    //! not answer
    [[nodiscard]] Result<bool> claimOrRaise();
    //! Makes room in the environment for what is set there when another program hands on the focus: adding a variable
    //! moves the whole of it, under the eyes of threads that read it. To be called before there are any.
    static void reserveEnvironment();
    //! Nobody is answered any more; the store stays claimed until this is destroyed.
    void stopListening();

signals:
    void raiseRequested();

private:
    void listen();
    //! True when the other says that it does.
    [[nodiscard]] bool raiseOther() const;

    QString m_storePath;
    QString m_socket;
    StoreLockPtr m_lock;
    QLocalServer *m_server = nullptr;
};

} // namespace Trustgauge

#include "core/base/ownthread.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

class Worker : public QObject
{
public:
    void work() { TG_ON_OWN_THREAD(this); }
};

//! Calls a worker that lives on another thread, by way of its event loop or past it.
void callWorker(bool queued)
{
    QThread thread;
    thread.start();
    auto *worker = new Worker;
    worker->moveToThread(&thread);
    if (queued)
        QMetaObject::invokeMethod(
            worker, [worker] { worker->work(); }, Qt::BlockingQueuedConnection);
    else
        worker->work();
    worker->deleteLater();
    thread.quit();
    thread.wait();
}

} // namespace

namespace {

//! Deletes another one later when it is destroyed, and so on.
class Chained : public QObject
{
public:
    Chained(int links, int &destroyed) : m_links(links), m_destroyed(destroyed) {}
    ~Chained() override
    {
        ++m_destroyed;
        if (m_links > 1)
            (new Chained(m_links - 1, m_destroyed))->deleteLater();
    }

private:
    int m_links;
    int &m_destroyed;
};

} // namespace

class OwnThreadTest : public QObject
{
    Q_OBJECT

private slots:
    void aQueuedCallIsRight() { callWorker(true); }
    void aDirectCallEndsTheProgram();
    void theEndOfAThreadReleasesAll();
};

void OwnThreadTest::theEndOfAThreadReleasesAll()
{
    constexpr int links = 4; // a transport, its dial, that one's race, a socket
    int destroyed = 0;
    QThread thread;
    auto *first = new Chained(links, destroyed);
    first->moveToThread(&thread);
    Trustgauge::releaseAtEndOf(thread, [first] { delete first; });
    thread.start();
    thread.quit();
    thread.wait();
    QCOMPARE(destroyed, links);
}

void OwnThreadTest::aDirectCallEndsTheProgram()
{
#ifdef QT_NO_DEBUG
    QSKIP("assertions are off in this build");
#else
    QProcess other;
    other.start(QCoreApplication::applicationFilePath(), {u"--call-directly"_s});
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitStatus(), QProcess::CrashExit);
    QVERIFY(other.readAllStandardError().contains("called on another thread than its own"));
#endif
}

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().contains(u"--call-directly"_s)) {
        callWorker(false);
        return 0;
    }
    OwnThreadTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ownthread.moc"

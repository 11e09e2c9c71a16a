#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace Trustgauge {

//! Finds out whether a folder answers, without waiting for it: one of the network that does not would freeze the window
//! for minutes. A member of the receiver, on its thread.
class FolderProbe : public QObject
{
    Q_OBJECT

public:
    //! Looks at a folder; on a thread that may never end. The default asks the file system.
    using Look = std::function<void(const QString &folder)>;

    explicit FolderProbe(QObject *parent = nullptr);
    ~FolderProbe() override;

    //! Calls `then` once, later, on this thread: with true when the folder has answered, whether it is there or not, and
    //! with false when it did not in two seconds. A newer call takes the place of an older one.
    void ask(const QString &folder, const std::function<void(bool answers)> &then, const Look &look = {});

private:
    struct Asked;
    void end(bool answers);

    std::shared_ptr<Asked> m_asked;
    std::function<void(bool)> m_then;
    int m_timer = 0;

protected:
    void timerEvent(QTimerEvent *event) override;
};

} // namespace Trustgauge

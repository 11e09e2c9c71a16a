#pragma once

#include "core/config/policylibrary.h"
#include "core/workspace/toldfaults.h"

#include <QObject>

namespace Trustgauge {

//! The policy library. Lives on the workspace's thread. Every request emits the signals named here, or failed.
class PolicyService : public QObject
{
    Q_OBJECT

public:
    explicit PolicyService(PolicyLibrary &library) : m_library(library) {}

    //! Emits changed, and failed for each file that cannot be read, once.
    void tell();
    //! Saves a new version. Emits changed and saved.
    void save(const Policy &policy, const QString &note);
    //! Emits changed.
    void remove(const QString &name);
    //! Adds a file's policy to the library, or a new version to the one of its name. Emits changed and saved.
    void importFile(const QString &path);
    //! Emits fileWritten.
    void exportFile(const Policy &policy, const QString &path);
    //! Emits versionsLoaded.
    void loadVersions(const QString &name);

signals:
    void changed(const QList<Trustgauge::PolicyVersion> &newest); //!< of each policy, by name
    void saved(const QString &name);
    void versionsLoaded(const QString &name, const QList<Trustgauge::PolicyVersion> &newestFirst);
    void fileWritten(const QString &path, qint64 rows); //!< rows: always -1
    void failed(const Trustgauge::Error &error);

private:
    PolicyLibrary &m_library;
    ToldFaults m_faults;
};

} // namespace Trustgauge

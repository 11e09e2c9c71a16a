#pragma once

#include "core/base/remote.h"
#include "core/workspace/exportservice.h"

#include <QObject>
#include <QSet>

#include <functional>

namespace Trustgauge {

class UiSettingsStore;

//! Writes whole files for people. Once one is there, the next export starts in its folder.
class FileExport : public QObject
{
    Q_OBJECT

public:
    FileExport(const Remote<ExportService> &service, UiSettingsStore &settings, QObject *parent = nullptr);

    void write(const QString &path, const QByteArray &bytes);
    //! Makes the bytes on the thread pool. Each file is written, whatever is asked for meanwhile.
    void write(const QString &path, const std::function<QByteArray()> &make);

private:
    Remote<ExportService> m_service;
    QSet<QString> m_paths; //!< of files being written
};

} // namespace Trustgauge

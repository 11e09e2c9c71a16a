#include "ui/settings/fileexport.h"

#include "ui/settings/exportdialog.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace Trustgauge {

FileExport::FileExport(const Remote<ExportService> &service, UiSettingsStore &settings, QObject *parent)
    : QObject(parent),
      m_service(service)
{
    connect(m_service.origin(), &ExportService::fileWritten, this, [this, &settings](const QString &path) {
        if (m_paths.remove(path))
            keepExportFolder(settings, path);
    });
}

void FileExport::write(const QString &path, const QByteArray &bytes)
{
    m_paths.insert(path);
    m_service.ask(&ExportService::writeBytes, path, bytes);
}

void FileExport::write(const QString &path, const std::function<QByteArray()> &make)
{
    auto *call = new QFutureWatcher<QByteArray>(this);
    connect(call, &QFutureWatcherBase::finished, this, [this, call, path] {
        call->deleteLater();
        write(path, call->result());
    });
    call->setFuture(QtConcurrent::run(make));
}

} // namespace Trustgauge

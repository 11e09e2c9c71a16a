#include "ui/settings/exportdialog.h"

#include "ui/settings/uisettings.h"

#include <QFileInfo>

namespace Trustgauge {

FileDialog *makeExportDialog(const FileOffer &offer, const UiSettingsStore &settings, QWidget *window)
{
    return makeSaveDialog(offer, settings.value().exportFolder, window);
}

void keepExportFolder(UiSettingsStore &settings, const QString &path)
{
    settings.change([&](UiSettings &s) { s.exportFolder = QFileInfo(path).absolutePath(); });
}

} // namespace Trustgauge

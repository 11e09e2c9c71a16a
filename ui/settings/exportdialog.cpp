#include "ui/settings/exportdialog.h"

#include "ui/settings/filedialog.h"
#include "ui/settings/uisettings.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Trustgauge {

QFileDialog *makeExportDialog(const ExportOffer &offer, const UiSettingsStore &settings, QWidget *window)
{
    auto *dialog = new FileDialog(window, offer.title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(offer.formats + QStringList{QCoreApplication::translate("ExportDialog", "All files (*)")});
    dialog->setDefaultSuffix(offer.ending);
    dialog->beginIn(settings.value().exportFolder, offer.name);
    return dialog;
}

void keepExportFolder(UiSettingsStore &settings, const QString &path)
{
    settings.change([&](UiSettings &s) { s.exportFolder = QFileInfo(path).absolutePath(); });
}

} // namespace Trustgauge

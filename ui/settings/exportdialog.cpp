#include "ui/settings/exportdialog.h"

#include "ui/settings/uisettings.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace Trustgauge {

QFileDialog *makeExportDialog(const ExportOffer &offer, const UiSettingsStore &settings, QWidget *window)
{
    QString folder = settings.value().exportFolder;
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(window, offer.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(offer.formats + QStringList{QCoreApplication::translate("ExportDialog", "All files (*)")});
    dialog->setDefaultSuffix(offer.ending);
    dialog->setDirectory(folder);
    dialog->selectFile(offer.name);
    return dialog;
}

void keepExportFolder(UiSettingsStore &settings, const QString &path)
{
    settings.change([&](UiSettings &s) { s.exportFolder = QFileInfo(path).absolutePath(); });
}

} // namespace Trustgauge

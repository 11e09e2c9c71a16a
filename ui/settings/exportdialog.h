#pragma once

#include <QString>
#include <QStringList>

class QFileDialog;
class QWidget;

namespace Trustgauge {

class UiSettingsStore;

//! What a dialog for saving an export offers.
struct ExportOffer
{
    QString title;
    QStringList formats; //!< name filters, without the one of all files
    QString ending;      //!< of the first format, without the dot
    QString name;        //!< of the file
};

//! A FileDialog in the folder of the last successful export. Not yet open.
[[nodiscard]] QFileDialog *makeExportDialog(const ExportOffer &offer, const UiSettingsStore &settings, QWidget *window);
//! Lets the next dialog start in the folder of this file, which was written.
void keepExportFolder(UiSettingsStore &settings, const QString &path);

} // namespace Trustgauge

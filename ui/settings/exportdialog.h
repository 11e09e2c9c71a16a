#pragma once

#include "ui/settings/filedialog.h"

namespace Trustgauge {

class UiSettingsStore;

//! A dialog for saving an export, in the folder of the last successful one. Not yet open.
[[nodiscard]] FileDialog *makeExportDialog(const FileOffer &offer, const UiSettingsStore &settings, QWidget *window);
//! Lets the next dialog start in the folder of this file, which was written.
void keepExportFolder(UiSettingsStore &settings, const QString &path);

} // namespace Trustgauge

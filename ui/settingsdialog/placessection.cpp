#include "ui/settingsdialog/placessection.h"

#include "core/store/storeplace.h"
#include "core/workspace/workspace.h"
#include "ui/settings/uisettings.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

PlacesSection::PlacesSection(const Workspace &workspace, const UiSettingsStore &settings, const Theme &theme,
                             QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    const Workspace::Options &options = workspace.options();
    addPlace(layout, theme, tr("Store: cycles, devices and what waits to be published"), u"store"_s, options.storePath);
    addPlace(layout, theme, tr("Tenants, without their secrets"), u"tenants"_s, options.tenantsPath);
    addPlace(layout, theme, tr("Profiles"), u"profiles"_s, options.profileFolder);
    addPlace(layout, theme, tr("Policies"), u"policies"_s, options.policyFolder);
    addPlace(layout, theme, tr("Settings of the window"), u"settings"_s, settings.path());
    layout->addWidget(makeParagraph(tr("Secrets are in the keychain only. The log is not written to a file: it is kept "
                                       "in memory while the program runs, and Activity shows it."),
                                    "small"));
    layout->addStretch(1);
}

void PlacesSection::addPlace(QVBoxLayout *layout, const Theme &theme, const QString &title, const QString &name,
                             const QString &path)
{
    const bool isServer = isServerStore(path);
    const QString shown = isServer ? path : QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath());
    ElidedLabel *label = makeElidedLabel({}, "dim");
    label->setObjectName(u"place_"_s + name);
    label->setWholeText(plainText(shown));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPushButton *open = makeButton(tr("Open folder"));
    open->setObjectName(u"openFolder_"_s + name);
    open->setAccessibleName(tr("Open folder: %1").arg(title));
    QPushButton *copy = makeButton({});
    copy->setObjectName(u"copyPath_"_s + name);
    setButtonText(copy, theme.icon("copy"_L1), tr("Copy"));
    copy->setAccessibleName(tr("Copy the path: %1").arg(title));
    open->setVisible(!isServer);
    connect(open, &QPushButton::clicked, this, [shown, folder = name == "profiles"_L1] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder ? shown : QFileInfo(shown).absolutePath()));
    });
    connect(copy, &QPushButton::clicked, this, [this, shown] {
        QApplication::clipboard()->setText(shown);
        emit told(tr("The path is in the clipboard."));
    });
    layout->addWidget(makeLabel(title, "strong"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::gap);
    row->addWidget(label, 1);
    row->addWidget(open);
    row->addWidget(copy);
    layout->addLayout(row);
    layout->addSpacing(Metrics::gap);
}

} // namespace Trustgauge

#include "ui/tuning/profilelibrarydialog.h"

#include "core/scoring/presets.h"
#include "core/scoring/profilediff.h"
#include "ui/models/figuretablemodel.h"
#include "ui/session/fleetsession.h"
#include "ui/text/windowerror.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/tables.h"

#include <QFileDialog>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int nameRole = Qt::UserRole;

} // namespace

ProfileLibraryDialog::ProfileLibraryDialog(FleetSession &session, const Profile &edited, const Theme &theme,
                                           QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_edited(edited)
{
    setObjectName(u"profileLibraryDialog"_s);
    setWindowTitle(tr("Profiles"));
    m_list = new QListWidget;
    m_list->setObjectName(u"profileList"_s);
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setFixedWidth(240);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Metrics::cardGap);
    columns->addWidget(m_list);
    columns->addWidget(makeDetails(theme), 1);
    m_fault = makeParagraph({}, "bad");
    m_fault->setObjectName(u"profileFault"_s);
    m_fault->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(Metrics::gap);
    layout->addLayout(columns, 1);
    layout->addWidget(m_fault);
    layout->addWidget(makeButtons());
    resize(920, 600);

    connect(m_list, &QListWidget::currentRowChanged, this, &ProfileLibraryDialog::showProfile);
    connect(&session, &FleetSession::profilesChanged, this, &ProfileLibraryDialog::fillProfiles);
    connect(&session, &FleetSession::tenantChanged, this, &ProfileLibraryDialog::showProfile);
    connect(session.workspace().profiles().origin(), &ProfileService::versionsLoaded, this,
            &ProfileLibraryDialog::takeVersions);
    connect(session.workspace().profiles().origin(), &ProfileService::saved, this, [this](const QString &name) {
        m_wanted = name;
        m_fault->hide();
        fillProfiles();
    });
    connect(&session.workspace(), &Workspace::requestFailed, this, [this](const Error &error) {
        m_fault->setText(windowErrorText(error));
        m_fault->show();
    });
    m_wanted = edited.name;
    fillProfiles();
}

QWidget *ProfileLibraryDialog::makeDetails(const Theme &theme)
{
    m_title = makeLabel({}, "title");
    m_users = makeParagraph({}, "dim");
    m_versionRows = new FigureTableModel({tr("Saved"), tr("Version"), tr("By"), tr("Note"), tr("Hash")}, this,
                                         {2, 3, 4});
    m_versionTable = makeTable(m_versionRows, u"versionTable"_s, tr("Versions"), theme);
    m_versionTable->setSelectionMode(QAbstractItemView::SingleSelection);
    fitColumns(m_versionTable, 3);
    m_compared = makeLabel({}, "strong");
    m_differences = new FigureTableModel({tr("Setting"), tr("Here"), tr("Edited")}, this);
    m_differenceTable = makeTable(m_differences, u"differenceTable"_s, tr("Differences"), theme);
    fitColumns(m_differenceTable, 0);
    connect(m_versionTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ProfileLibraryDialog::compare);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(m_title);
    layout->addWidget(m_users);
    layout->addWidget(m_versionTable, 2);
    layout->addWidget(m_compared);
    layout->addWidget(m_differenceTable, 3);
    return box;
}

QWidget *ProfileLibraryDialog::makeButtons()
{
    QPushButton *bring = makeButton(tr("Import…"));
    bring->setObjectName(u"importProfile"_s);
    m_export = makeButton(tr("Export…"));
    m_export->setObjectName(u"exportProfile"_s);
    m_delete = makeButton(tr("Delete…"), "destructive");
    m_delete->setObjectName(u"deleteProfile"_s);
    m_give = makeButton(tr("Tenants"));
    m_give->setObjectName(u"giveProfile"_s);
    m_give->setToolTip(tr("Which tenants are scored with it"));
    m_give->setProperty("hasMenu", true);
    m_tenantMenu = new QMenu(m_give);
    connect(m_tenantMenu, &QMenu::aboutToShow, this, &ProfileLibraryDialog::fillTenantMenu);
    m_give->setMenu(m_tenantMenu);
    m_load = makeButton(tr("Load into the sliders"), "primary");
    m_load->setObjectName(u"loadProfile"_s);
    QPushButton *close = makeButton(tr("Close"));
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    for (QPushButton *button : {bring, m_export, m_delete})
        layout->addWidget(button);
    layout->addStretch();
    for (QPushButton *button : {close, m_give, m_load})
        layout->addWidget(button);
    for (QPushButton *button : {bring, m_export, m_delete, close, m_give, m_load})
        button->setAutoDefault(false);
    connect(bring, &QPushButton::clicked, this, &ProfileLibraryDialog::importFile);
    connect(m_export, &QPushButton::clicked, this, &ProfileLibraryDialog::exportFile);
    connect(m_delete, &QPushButton::clicked, this, &ProfileLibraryDialog::askToDelete);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_load, &QPushButton::clicked, this, [this] {
        if (const Profile *profile = chosen()) {
            emit loadRequested(*profile);
            accept();
        }
    });
    return box;
}

void ProfileLibraryDialog::fillProfiles()
{
    const QString keep = !m_wanted.isEmpty() ? m_wanted : selected() ? selected()->name : QString();
    m_wanted.clear();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = 0;
    const QList<Profile> &profiles = m_session.profiles();
    for (int i = 0; i < profiles.size(); ++i) {
        const QString name = plainText(profiles.at(i).name);
        auto *item = new QListWidgetItem(isPreset(profiles.at(i).name) ? tr("%1 (built in)").arg(name) : name, m_list);
        item->setData(nameRole, profiles.at(i).name);
        if (profiles.at(i).name == keep)
            row = i;
    }
    m_list->setCurrentRow(row);
    showProfile();
}

const Profile *ProfileLibraryDialog::selected() const
{
    const QListWidgetItem *item = m_list->currentItem();
    for (const Profile &profile : m_session.profiles()) {
        if (item && profile.name == item->data(nameRole).toString())
            return &profile;
    }
    return nullptr;
}

const Profile *ProfileLibraryDialog::chosen() const
{
    const int row = m_versionTable->currentIndex().row();
    if (row >= 0 && row < m_versions.size())
        return &m_versions.at(row).profile;
    return selected();
}

void ProfileLibraryDialog::showProfile()
{
    m_versions.clear();
    m_versionRows->setRows({});
    const Profile *profile = selected();
    for (QPushButton *button : {m_load, m_give, m_export})
        button->setEnabled(profile);
    QStringList users;
    for (const TenantConfig &tenant : m_session.tenants()) {
        if (profile && tenant.profile == profile->name)
            users << plainText(tenant.name);
    }
    const bool builtIn = profile && isPreset(profile->name);
    m_delete->setEnabled(profile && !builtIn && users.isEmpty());
    m_delete->setToolTip(users.isEmpty() ? QString() : tr("It is in use."));
    m_title->setText(profile ? plainText(profile->name) : QString());
    m_users->setText(users.isEmpty() ? tr("No tenant is scored with it.")
                                     : tr("Scores %1.", "tenants").arg(users.join(u", "_s)));
    m_versionTable->setVisible(!builtIn);
    if (profile && !builtIn)
        m_session.workspace().profiles().ask(&ProfileService::loadVersions, profile->name);
    compare();
}

void ProfileLibraryDialog::takeVersions(const QString &name, const QList<ProfileVersion> &newestFirst)
{
    if (!selected() || selected()->name != name)
        return;
    m_versions = newestFirst;
    QList<FigureTableModel::Row> rows;
    for (const ProfileVersion &version : newestFirst)
        rows.append({{cycleTime(version.saved), QString::number(version.number), plainText(version.savedBy),
                      plainText(version.note), profileHash(version.profile)}});
    m_versionRows->setRows(rows);
    if (!rows.isEmpty())
        m_versionTable->selectRow(0);
    compare();
}

void ProfileLibraryDialog::compare()
{
    const Profile *profile = chosen();
    QList<FigureTableModel::Row> rows;
    if (profile) {
        const QList<ProfileDifference> differences = profileDifferences(*profile, m_edited);
        for (const ProfileDifference &one : differences)
            rows.append({{settingName(one.key, *profile), settingValue(one.key, one.before),
                          settingValue(one.key, one.after)}});
    }
    m_differences->setRows(rows);
    m_differenceTable->setVisible(!rows.isEmpty());
    m_compared->setText(rows.isEmpty() ? tr("It is what the sliders show.") : tr("How it differs from the sliders"));
    m_load->setEnabled(profile && !rows.isEmpty());
}

void ProfileLibraryDialog::fillTenantMenu()
{
    m_tenantMenu->clear();
    const Profile *profile = selected();
    if (!profile)
        return;
    QStringList others;
    for (const TenantConfig &tenant : m_session.tenants()) {
        QAction *action = m_tenantMenu->addAction(plainText(tenant.name).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        const bool has = tenant.profile == profile->name;
        action->setChecked(has);
        action->setEnabled(!has); // to unassign it, assign another profile
        if (!has)
            others << tenant.name;
        connect(action, &QAction::triggered, this, [this, tenant = tenant.name, name = profile->name] {
            m_session.workspace().tenants().ask(&TenantService::assignProfile, {tenant}, name);
        });
    }
    m_tenantMenu->addSeparator();
    QAction *all = m_tenantMenu->addAction(tr("All tenants"));
    all->setEnabled(!others.isEmpty());
    connect(all, &QAction::triggered, this, [this, others, name = profile->name] {
        m_session.workspace().tenants().ask(&TenantService::assignProfile, others, name);
    });
}

void ProfileLibraryDialog::importFile()
{
    auto *dialog = new QFileDialog(this, tr("Import a profile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Profiles (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_session.workspace().profiles().ask(&ProfileService::importFile, path); });
    dialog->open();
}

void ProfileLibraryDialog::exportFile()
{
    const Profile *profile = chosen();
    if (!profile)
        return;
    auto *dialog = new QFileDialog(this, tr("Export the profile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("Profiles (*.json)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, copy = *profile](const QString &path) {
        m_session.workspace().profiles().ask(&ProfileService::exportFile, copy, path);
    });
    dialog->open();
}

void ProfileLibraryDialog::askToDelete()
{
    const Profile *profile = selected();
    if (!profile)
        return;
    auto *box = new QMessageBox(
        QMessageBox::Question, tr("Delete the profile"),
        tr("Delete “%1” and all of its versions? This cannot be undone.").arg(plainText(profile->name)),
        QMessageBox::Cancel, this);
    box->setTextFormat(Qt::PlainText); // the name may contain markup
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *remove = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, remove, name = profile->name](QAbstractButton *button) {
        if (button == remove)
            m_session.workspace().profiles().ask(&ProfileService::remove, name);
    });
    box->open();
}

} // namespace Trustgauge

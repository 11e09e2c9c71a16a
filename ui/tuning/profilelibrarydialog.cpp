#include "ui/tuning/profilelibrarydialog.h"

#include "core/scoring/presets.h"
#include "core/scoring/profilediff.h"
#include "ui/models/figuretablemodel.h"
#include "ui/session/fleetsession.h"
#include "ui/settings/filedialog.h"
#include "ui/text/settingpair.h"
#include "ui/text/windowerror.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/tables.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int nameRole = Qt::UserRole;
constexpr int longestProfileName = 100;

//! Asks for the name of a profile; an empty one, or one of `others`, cannot be accepted. Not yet open.
QInputDialog *makeNameDialog(const QString &title, const QString &name, const QStringList &others, QWidget *parent)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"profileNameDialog"_s);
    dialog->setWindowTitle(title);
    dialog->setLabelText(ProfileLibraryDialog::tr("Name of the profile"));
    dialog->setTextValue(name);
    dialog->setMinimumWidth(360);
    auto *line = dialog->findChild<QLineEdit *>();
    auto *buttons = dialog->findChild<QDialogButtonBox *>();
    if (line && buttons) {
        line->setMaxLength(longestProfileName);
        line->selectAll();
        QObject::connect(line, &QLineEdit::textChanged, buttons, [dialog, buttons, others](const QString &text) {
            const bool isOther = others.contains(text.trimmed());
            buttons->button(QDialogButtonBox::Ok)->setEnabled(!text.trimmed().isEmpty() && !isOther);
            dialog->setLabelText(isOther ? ProfileLibraryDialog::tr("Another profile has this name; choose another one")
                                         : ProfileLibraryDialog::tr("Name of the profile"));
        });
    }
    return dialog;
}

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
    auto *left = new QWidget;
    left->setFixedWidth(240);
    auto *leftLayout = new QVBoxLayout(left);
    leftLayout->setContentsMargins(0, 0, 0, 0);
    leftLayout->setSpacing(Metrics::gap);
    leftLayout->addWidget(m_list, 1);
    leftLayout->addWidget(makeListButtons());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Metrics::cardGap);
    columns->addWidget(left);
    columns->addWidget(makeDetails(theme), 1);
    m_fault = makeParagraph({}, "bad");
    m_fault->setObjectName(u"profileFault"_s);
    m_fault->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(Metrics::gap);
    layout->addLayout(columns, 1);
    layout->addWidget(m_fault);
    layout->addWidget(makeUndoLine());
    layout->addWidget(makeButtons());
    resizeWithinScreen(this, {940, 620});
    connectServices();
    m_wanted = edited.name;
    fillProfiles();
}

void ProfileLibraryDialog::connectServices()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &ProfileLibraryDialog::showProfile);
    connect(&m_session, &FleetSession::profilesChanged, this, &ProfileLibraryDialog::fillProfiles);
    connect(&m_session, &FleetSession::tenantChanged, this, &ProfileLibraryDialog::showProfile);
    const ProfileService *service = m_session.workspace().profiles().origin();
    connect(service, &ProfileService::versionsLoaded, this, &ProfileLibraryDialog::takeVersions);
    const auto takeName = [this](const QString &name) {
        m_wanted = name;
        m_fault->hide();
        fillProfiles();
    };
    connect(service, &ProfileService::saved, this, [this, takeName](const QString &name) {
        if (name == m_removed)
            m_undoLine->hide(); // it is back, or another one has its name
        takeName(name);
    });
    connect(service, &ProfileService::renamed, this,
            [takeName](const QString &, const QString &newName) { takeName(newName); });
    connect(service, &ProfileService::removed, this, [this](const QString &name) {
        m_removed = name;
        m_fault->hide();
        m_undoWords->setWholeText(tr("“%1” is deleted.").arg(plainText(name)));
        m_undoLine->show();
    });
    connect(&m_session.workspace(), &Workspace::requestFailed, this, [this](const Error &error) {
        m_fault->setText(windowErrorText(error));
        m_fault->show();
    });
}

QWidget *ProfileLibraryDialog::makeListButtons()
{
    QPushButton *bring = makeButton(tr("Import…"));
    bring->setObjectName(u"importProfile"_s);
    m_duplicate = makeButton(tr("Duplicate…"));
    m_duplicate->setObjectName(u"duplicateProfile"_s);
    m_duplicate->setToolTip(tr("The chosen version, as a profile of its own"));
    m_rename = makeButton(tr("Rename…"));
    m_rename->setObjectName(u"renameProfile"_s);
    m_rename->setToolTip(tr("With all its versions; tenants scored with it follow"));
    m_delete = makeButton(tr("Delete"), "destructive");
    m_delete->setObjectName(u"deleteProfile"_s);
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Metrics::gap);
    grid->addWidget(bring, 0, 0);
    grid->addWidget(m_duplicate, 0, 1);
    grid->addWidget(m_rename, 1, 0);
    grid->addWidget(m_delete, 1, 1);
    for (QPushButton *button : {bring, m_duplicate, m_rename, m_delete})
        button->setAutoDefault(false);
    connect(bring, &QPushButton::clicked, this, &ProfileLibraryDialog::importFile);
    connect(m_duplicate, &QPushButton::clicked, this, &ProfileLibraryDialog::askForCopy);
    connect(m_rename, &QPushButton::clicked, this, &ProfileLibraryDialog::askForName);
    connect(m_delete, &QPushButton::clicked, this, &ProfileLibraryDialog::remove);
    auto *rename = new QShortcut(QKeySequence(Qt::Key_F2), m_list);
    rename->setContext(Qt::WidgetShortcut);
    connect(rename, &QShortcut::activated, this, &ProfileLibraryDialog::askForName);
    auto *remove = new QShortcut(QKeySequence(QKeySequence::Delete), m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ProfileLibraryDialog::remove);
    return box;
}

QWidget *ProfileLibraryDialog::makeUndoLine()
{
    m_undoLine = new QWidget;
    m_undoWords = makeElidedLabel({});
    m_undoWords->setObjectName(u"deletedWords"_s);
    QPushButton *undo = makeButton(tr("Undo"));
    undo->setObjectName(u"undoDelete"_s);
    undo->setAutoDefault(false);
    auto *layout = new QHBoxLayout(m_undoLine);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(undo);
    layout->addWidget(m_undoWords, 1);
    m_undoLine->hide();
    connect(undo, &QPushButton::clicked, this, &ProfileLibraryDialog::undoRemoval);
    auto *keys = new QShortcut(QKeySequence(QKeySequence::Undo), this);
    connect(keys, &QShortcut::activated, this, &ProfileLibraryDialog::undoRemoval);
    return m_undoLine;
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
    m_export = makeButton(tr("Export…"));
    m_export->setObjectName(u"exportProfile"_s);
    m_compare = makeButton(tr("Compare…"));
    m_compare->setObjectName(u"compareProfile"_s);
    m_compare->setToolTip(tr("The chosen version and any other profile, side by side"));
    m_give = makeButton(tr("Use…"));
    m_give->setObjectName(u"giveProfile"_s);
    m_give->setToolTip(tr("Score tenants with it; what that would do is shown first"));
    connect(m_give, &QPushButton::clicked, this, [this] {
        if (const Profile *profile = selected())
            emit useRequested(*profile);
    });
    m_load = makeButton(tr("Load into the sliders"), "primary");
    m_load->setObjectName(u"loadProfile"_s);
    QPushButton *close = makeButton(tr("Close"));
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    for (QPushButton *button : {m_export, m_compare})
        layout->addWidget(button);
    layout->addStretch();
    for (QPushButton *button : {close, m_give, m_load})
        layout->addWidget(button);
    for (QPushButton *button : {m_export, m_compare, close, m_give, m_load})
        button->setAutoDefault(false);
    connect(m_export, &QPushButton::clicked, this, &ProfileLibraryDialog::exportFile);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        const Profile *profile = selected();
        if (!profile)
            return;
        const int row = m_versionTable->currentIndex().row();
        const int version = row >= 0 && row < m_versions.size() ? m_versions.at(row).number : 0;
        emit compareRequested(profile->name, version);
    });
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
    const QString kept = selected() ? selected()->name : QString();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    int row = 0;
    int wanted = -1;
    const QList<Profile> &profiles = m_session.profiles();
    for (int i = 0; i < profiles.size(); ++i) {
        const QString name = plainText(profiles.at(i).name);
        auto *item = new QListWidgetItem(isPreset(profiles.at(i).name) ? tr("%1 (built in)").arg(name) : name, m_list);
        item->setData(nameRole, profiles.at(i).name);
        if (profiles.at(i).name == kept && wanted < 0)
            row = i;
        if (profiles.at(i).name == m_wanted)
            row = wanted = i;
    }
    if (wanted >= 0)
        m_wanted.clear(); // otherwise the list is still to come
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
    for (QPushButton *button : {m_load, m_give, m_export, m_compare, m_duplicate})
        button->setEnabled(profile);
    QStringList users;
    for (const TenantConfig &tenant : m_session.tenants()) {
        if (profile && tenant.profile == profile->name)
            users << plainText(tenant.name);
    }
    const bool builtIn = profile && isPreset(profile->name);
    m_rename->setEnabled(profile && !builtIn);
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
            rows.append({{settingPairName(one.key, *profile, m_edited), settingValue(one.key, one.before),
                          settingValue(one.key, one.after)}});
    }
    m_differences->setRows(rows);
    m_differenceTable->setVisible(!rows.isEmpty());
    m_compared->setText(rows.isEmpty() ? tr("It is what the sliders show.") : tr("How it differs from the sliders"));
    m_load->setEnabled(profile && !rows.isEmpty());
}

void ProfileLibraryDialog::importFile()
{
    auto *dialog = makeOpenDialog(tr("Import a profile"), {tr("Profiles (*.json)")}, this);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { m_session.workspace().profiles().ask(&ProfileService::importFile, path); });
    dialog->open();
}

void ProfileLibraryDialog::exportFile()
{
    const Profile *profile = chosen();
    if (!profile)
        return;
    auto *dialog = makeSaveDialog({tr("Export the profile"), {tr("Profiles (*.json)")}, u"json"_s, {}}, {}, this);
    connect(dialog, &QFileDialog::fileSelected, this, [this, copy = *profile](const QString &path) {
        m_session.workspace().profiles().ask(&ProfileService::exportFile, copy, path);
    });
    dialog->open();
}

QStringList ProfileLibraryDialog::names(const QString &without) const
{
    QStringList out;
    for (const Profile &profile : m_session.profiles()) {
        if (profile.name != without)
            out << profile.name;
    }
    return out;
}

QString ProfileLibraryDialog::freeName(const QString &wanted) const
{
    const QStringList taken = names();
    QString name = wanted;
    for (int number = 2; taken.contains(name); ++number)
        name = u"%1 %2"_s.arg(wanted).arg(number);
    return name;
}

void ProfileLibraryDialog::askForCopy()
{
    const Profile *profile = chosen();
    const Profile *source = selected();
    if (!profile || !source)
        return;
    QString note = tr("copy of “%1”", "note of a version").arg(source->name);
    if (const int row = m_versionTable->currentIndex().row(); row > 0 && row < m_versions.size())
        note = tr("copy of “%1”, version %2", "note of a version").arg(source->name).arg(m_versions.at(row).number);
    auto *dialog = makeNameDialog(tr("Duplicate the profile"),
                                  freeName(tr("%1 copy", "name of a profile").arg(source->name)), names(), this);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, copy = *profile, note](const QString &name) {
        Profile named = copy;
        named.name = name.trimmed();
        m_session.workspace().profiles().ask(&ProfileService::saveNew, named, note);
    });
    dialog->open();
}

void ProfileLibraryDialog::askForName()
{
    const Profile *profile = selected();
    if (!profile || isPreset(profile->name))
        return;
    auto *dialog = makeNameDialog(tr("Rename the profile"), profile->name, names(profile->name), this);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, old = profile->name](const QString &name) {
        if (name.trimmed() != old)
            m_session.workspace().profiles().ask(&ProfileService::rename, old, name.trimmed());
    });
    dialog->open();
}

void ProfileLibraryDialog::remove()
{
    if (const Profile *profile = selected(); profile && m_delete->isEnabled())
        m_session.workspace().profiles().ask(&ProfileService::remove, profile->name);
}

void ProfileLibraryDialog::undoRemoval()
{
    if (m_undoLine->isVisible())
        m_session.workspace().profiles().ask(&ProfileService::restore, m_removed);
}

} // namespace Trustgauge

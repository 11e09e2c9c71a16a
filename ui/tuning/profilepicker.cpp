#include "ui/tuning/profilepicker.h"

#include "core/scoring/presets.h"
#include "ui/session/draftsession.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

const QString inUseKey = u"use"_s;
const QString editedKey = u"edited"_s;
const QString fileKey = u"file"_s; //!< asks for one

QString snapshotKey(size_t slot)
{
    return u"snapshot"_s + snapshotName(slot);
}

QString savedKey(const QString &name)
{
    return u"saved/"_s + name;
}

QString versionDetail(const ProfileVersion &version)
{
    QStringList parts{localTime(version.saved)};
    if (!version.savedBy.isEmpty())
        parts << plainText(version.savedBy);
    if (!version.note.isEmpty())
        parts << plainText(version.note);
    return parts.join(u" · "_s);
}

} // namespace

ProfilePicker::ProfilePicker(FleetSession &session, const TuningSession &model, const DraftSession &drafts,
                             const QString &name, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(model),
      m_drafts(drafts)
{
    m_sources = new SteadyComboBox;
    m_sources->setAccessibleName(name);
    m_sources->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sources->setMinimumContentsLength(16);
    m_versions = new SteadyComboBox;
    m_versions->setAccessibleName(tr("%1: version", "of a profile").arg(name));
    m_versions->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_versions->setMinimumContentsLength(8);
    m_versions->hide();
    m_detail = makeElidedLabel({}, "dim");
    auto *choices = new QHBoxLayout;
    choices->setSpacing(Metrics::gap);
    choices->addWidget(m_sources, 3);
    choices->addWidget(m_versions, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(choices);
    layout->addWidget(m_detail);
    connect(m_sources, &QComboBox::activated, this, &ProfilePicker::takeSource);
    connect(m_versions, &QComboBox::activated, this, &ProfilePicker::tell);
    connect(session.workspace().profiles().origin(), &ProfileService::versionsLoaded, this,
            &ProfilePicker::takeVersions);
    connect(&session, &FleetSession::profilesChanged, this, &ProfilePicker::fill);
    fill();
    chooseInUse();
}

void ProfilePicker::add(const QString &key, const QString &label, const ComparedProfile &profile)
{
    m_sources->addItem(label, key);
    m_profiles.insert(key, profile);
}

void ProfilePicker::fill()
{
    const QSignalBlocker quiet(m_sources);
    m_sources->clear();
    m_profiles.clear();
    const Profile &inUse = m_model.saved();
    const QString name = plainText(inUse.name);
    add(inUseKey, tr("In use: %1", "profile").arg(name), {inUse, name, tr("in use"), false});
    if (m_model.isChanged())
        add(editedKey, tr("Edited, not saved"), {m_model.edited(), tr("%1 (edited)", "profile").arg(name), {}, true});
    for (size_t slot = 0; slot < snapshotCount; ++slot) {
        if (const auto one = m_drafts.snapshot(slot)) {
            const QString title = tr("Snapshot %1").arg(snapshotName(slot));
            add(snapshotKey(slot), title, {one->profile, title, localTime(one->taken), true});
        }
    }
    const QList<TuningDraft> others = m_drafts.otherDrafts();
    for (const TuningDraft &draft : others) {
        const QString title = tr("Draft of %1", "tenant").arg(plainText(draft.tenantName));
        add(u"draft/"_s + draft.tenantId, title, {draft.edited, title, localTime(draft.kept), true});
    }
    m_sources->insertSeparator(m_sources->count());
    for (const Profile &profile : m_session.profiles()) {
        const QString shown = plainText(profile.name);
        const bool isBuiltIn = isPreset(profile.name);
        add(savedKey(profile.name), isBuiltIn ? tr("%1 (built in)").arg(shown) : shown,
            {profile, shown, isBuiltIn ? tr("built in") : QString(), false});
    }
    for (qsizetype i = 0; i < m_files.size(); ++i) {
        const QString title = tr("%1 (file)", "profile").arg(plainText(m_files.at(i).name));
        add(u"file/%1"_s.arg(i), title, {m_files.at(i), title, {}, false});
    }
    m_sources->insertSeparator(m_sources->count());
    m_sources->addItem(tr("From a file…"), fileKey);
    const int row = m_sources->findData(m_key);
    m_sources->setCurrentIndex(row < 0 ? 0 : row);
    if (row < 0 && !m_key.isEmpty())
        choose(inUseKey);
    else if (!m_known.isEmpty()) // there may be a version more
        m_session.workspace().profiles().ask(&ProfileService::loadVersions, m_profiles.value(m_key).profile.name);
}

void ProfilePicker::choose(const QString &key)
{
    const int row = m_sources->findData(key);
    if (row < 0)
        return;
    m_sources->setCurrentIndex(row);
    takeSource();
}

void ProfilePicker::chooseInUse()
{
    choose(inUseKey);
}

void ProfilePicker::chooseEdited()
{
    choose(m_profiles.contains(editedKey) ? editedKey : inUseKey);
}

void ProfilePicker::chooseSnapshot(size_t slot)
{
    choose(snapshotKey(slot));
}

void ProfilePicker::chooseSaved(const QString &name, int version)
{
    m_wanted = version;
    choose(savedKey(name));
}

void ProfilePicker::addFile(const Profile &profile)
{
    m_files << profile;
    fill();
    choose(u"file/%1"_s.arg(m_files.size() - 1));
}

void ProfilePicker::takeSource()
{
    const QString key = m_sources->currentData().toString();
    if (key == fileKey) {
        m_sources->setCurrentIndex(m_sources->findData(m_key));
        emit fileWanted();
        return;
    }
    m_key = key;
    m_known.clear();
    m_versions->clear();
    m_versions->hide();
    const Profile profile = m_profiles.value(key).profile;
    if (key == savedKey(profile.name) && !isPreset(profile.name))
        m_session.workspace().profiles().ask(&ProfileService::loadVersions, profile.name);
    else
        m_wanted = 0;
    tell();
}

void ProfilePicker::takeVersions(const QString &name, const QList<ProfileVersion> &newestFirst)
{
    if (m_key != savedKey(name) || newestFirst == m_known)
        return;
    m_known = newestFirst;
    const QSignalBlocker quiet(m_versions);
    m_versions->clear();
    int row = 0;
    for (const ProfileVersion &version : newestFirst) {
        if (version.number == m_wanted)
            row = m_versions->count();
        m_versions->addItem(tr("Version %1").arg(version.number));
        m_versions->setItemData(m_versions->count() - 1, toolTipText(versionDetail(version)), Qt::ToolTipRole);
    }
    m_wanted = 0;
    m_versions->setCurrentIndex(row);
    m_versions->setVisible(newestFirst.size() > 1);
    tell();
}

ComparedProfile ProfilePicker::chosen() const
{
    ComparedProfile out = m_profiles.value(m_key);
    if (const int row = m_versions->currentIndex(); row >= 0 && row < m_known.size()) {
        const ProfileVersion &version = m_known.at(row);
        out.profile = version.profile;
        out.detail = versionDetail(version);
        if (m_known.size() > 1)
            out.title = tr("%1, version %2", "profile").arg(out.title).arg(version.number);
    }
    return out;
}

void ProfilePicker::tell()
{
    const ComparedProfile now = chosen();
    QStringList parts{profileHash(now.profile)};
    if (!now.detail.isEmpty())
        parts << now.detail;
    m_detail->setWholeText(parts.join(u" · "_s));
    emit chosenChanged();
}

} // namespace Trustgauge

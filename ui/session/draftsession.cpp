#include "ui/session/draftsession.h"

#include "core/scoring/editedprofile.h"
#include "ui/text/figures.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Trustgauge {

QString snapshotName(size_t slot)
{
    return QString(QChar(u'A' + static_cast<char16_t>(slot)));
}

DraftSession::DraftSession(FleetSession &session, TuningSession &model, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_model(model),
      m_service(session.workspace().drafts())
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(keepAfterMs);
    connect(&m_timer, &QTimer::timeout, this, &DraftSession::keepNow);
    const DraftService *service = m_service.origin();
    connect(service, &DraftService::loaded, this, &DraftSession::takeLoaded);
    connect(service, &DraftService::kept, this, [this](const QString &tenantId) {
        m_keepErrors.remove(tenantId.toLower());
        if (tenantId.toLower() == m_tenantId)
            emit keptChanged();
    });
    connect(service, &DraftService::failed, this, [this](const QString &tenantId, const Error &error) {
        m_keepErrors.insert(tenantId.toLower(), error);
        m_dirty.insert(tenantId.toLower()); // tried again with the next change, and at the end
        if (tenantId.toLower() == m_tenantId)
            emit keptChanged();
    });
    connect(&session, &FleetSession::scoresChanged, this, &DraftSession::follow);
    connect(&model, &TuningSession::profileChanged, this, &DraftSession::take);
    connect(&model, &TuningSession::locksChanged, this, &DraftSession::take);
    m_service.ask(&DraftService::open);
}

DraftSession::~DraftSession()
{
    keepNow();
}

void DraftSession::takeLoaded(const QList<TuningDraft> &drafts)
{
    if (m_isLoaded)
        return;
    m_isLoaded = true;
    for (const TuningDraft &draft : drafts)
        m_drafts.insert(draft.tenantId.toLower(), draft);
    follow();
}

void DraftSession::follow()
{
    if (!m_isLoaded)
        return;
    const TenantConfig *tenant = m_session.tenant();
    const QString id = tenant ? tenant->tenantId.toLower() : QString();
    const bool isOther = id != m_tenantId;
    if (isOther) {
        keepNow();
        m_isFollowing = false;
        m_tenantId = id;
        m_model.setSaved({});
        setNotice(Notice::None, noTime);
    }
    if (isOther || m_tenantName != m_session.tenantName()) {
        m_tenantName = m_session.tenantName();
        emit tenantShown(m_tenantName);
    }
    const ScoreTablePtr &scores = m_session.state().scores;
    if (!scores)
        m_isFollowing = false; // the model forgets its edits, the draft does not
    m_model.setSaved(scores);
    if (scores && !m_isFollowing)
        restore();
    if (isOther) {
        emit keptChanged();
        tellSnapshots();
    }
}

void DraftSession::restore()
{
    m_isFollowing = true;
    const TuningDraft kept = draft();
    const TuningLocks locks = TuningLocks::fromKeys(kept.locks);
    if (kept.hasEdits() && !haveSameSettings(kept.edited, m_model.saved())) {
        Profile edited = kept.edited;
        edited.name = m_model.saved().name;
        setNotice(Notice::Restored, kept.kept);
        m_model.edit(edited, locks, tr("Draft of %1 restored").arg(localTime(kept.kept)));
    } else if (!locks.isEmpty()) {
        m_model.edit(m_model.saved(), locks, tr("Locks restored"));
    }
    take();
}

void DraftSession::take()
{
    if (!m_isFollowing || m_tenantId.isEmpty())
        return;
    const Profile &saved = m_model.saved();
    TuningDraft &draft = m_drafts[m_tenantId];
    const TuningDraft before = draft;
    const bool isOurs = m_expected && haveSameSettings(*m_expected, saved);
    if (isOurs)
        m_expected.reset();
    if (isOurs || !m_model.isChanged() || !draft.hasEdits() || haveSameSettings(draft.base, saved))
        draft.base = saved;
    draft.edited = m_model.edited();
    draft.edited.name = draft.base.name;
    draft.locks = m_model.locks().keys();
    draft.tenantId = m_tenantId;
    draft.tenantName = m_tenantName;
    const bool isAnother = draft.locks != before.locks || draft.hasEdits() != before.hasEdits()
                           || (draft.hasEdits()
                               && (!haveSameSettings(draft.edited, before.edited)
                                   || !haveSameSettings(draft.base, before.base)));
    if (!m_model.isChanged())
        setNotice(Notice::None, noTime);
    else if (draft.base != saved)
        setNotice(Notice::BaseChanged, m_restoredFrom);
    else if (m_notice == Notice::BaseChanged)
        setNotice(Notice::None, m_restoredFrom);
    if (isAnother)
        touch();
    if (m_shownSlots != slotsShown())
        tellSnapshots();
}

DraftSession::Slots DraftSession::slotsShown() const
{
    Slots out{};
    for (size_t slot = 0; slot < snapshotCount; ++slot)
        out[slot] = showsSnapshot(slot);
    return out;
}

void DraftSession::tellSnapshots()
{
    m_shownSlots = slotsShown();
    emit snapshotsChanged();
}

void DraftSession::touch()
{
    m_drafts[m_tenantId].kept = currentSecond();
    const bool wasDirty = m_dirty.contains(m_tenantId);
    m_dirty.insert(m_tenantId);
    if (!m_timer.isActive()) // not started anew by each change, so that a long gesture is kept, too
        m_timer.start();
    if (!wasDirty)
        emit keptChanged();
}

void DraftSession::keepNow()
{
    m_timer.stop();
    for (const QString &tenantId : std::exchange(m_dirty, {}))
        m_service.ask(&DraftService::keep, m_drafts.value(tenantId));
}

std::optional<Error> DraftSession::keepError() const
{
    const auto found = m_keepErrors.constFind(m_tenantId);
    return found == m_keepErrors.constEnd() ? std::nullopt : std::optional(*found);
}

Ticks DraftSession::keptAt() const
{
    const TuningDraft now = draft();
    return m_dirty.contains(m_tenantId) || m_keepErrors.contains(m_tenantId) || !now.hasEdits() ? noTime : now.kept;
}

QList<TuningDraft> DraftSession::otherDrafts() const
{
    QList<TuningDraft> out;
    for (const TuningDraft &draft : m_drafts) {
        if (draft.tenantId != m_tenantId && draft.hasEdits())
            out << draft;
    }
    std::sort(out.begin(), out.end(), [](const TuningDraft &a, const TuningDraft &b) {
        return a.tenantName.localeAwareCompare(b.tenantName) < 0;
    });
    return out;
}

void DraftSession::setNotice(Notice notice, Ticks restoredFrom)
{
    if (notice == m_notice && restoredFrom == m_restoredFrom)
        return;
    m_notice = notice;
    m_restoredFrom = restoredFrom;
    emit noticeChanged();
}

void DraftSession::discard()
{
    m_model.resetToSaved();
}

void DraftSession::moveOntoSaved()
{
    const TuningDraft now = draft();
    const Profile next = movedOnto(now.edited, now.base, m_model.saved());
    keepAsItIs();
    m_model.edit(next, tr("Changes moved onto “%1”").arg(plainText(m_model.saved().name)));
}

void DraftSession::keepAsItIs()
{
    if (m_tenantId.isEmpty())
        return;
    m_drafts[m_tenantId].base = m_model.saved();
    setNotice(Notice::None, m_restoredFrom);
    touch();
}

void DraftSession::dismissNotice()
{
    if (m_notice == Notice::Restored)
        setNotice(Notice::None, m_restoredFrom);
}

bool DraftSession::showsSnapshot(size_t slot) const
{
    const auto one = snapshot(slot);
    return one && m_model.before() && haveSameSettings(one->profile, m_model.edited());
}

void DraftSession::takeSnapshot(size_t slot)
{
    if (!m_isFollowing || m_tenantId.isEmpty())
        return;
    m_drafts[m_tenantId].snapshots.at(slot) = TuningSnapshot{currentSecond(), m_model.edited()};
    touch();
    tellSnapshots();
}

void DraftSession::dropSnapshot(size_t slot)
{
    if (!snapshot(slot))
        return;
    m_drafts[m_tenantId].snapshots.at(slot).reset();
    touch();
    tellSnapshots();
}

void DraftSession::showSnapshot(size_t slot)
{
    const auto one = snapshot(slot);
    if (!one || !m_isFollowing)
        return;
    Profile next = one->profile;
    next.name = m_model.saved().name;
    m_model.edit(next, tr("Snapshot %1").arg(snapshotName(slot)));
}

} // namespace Trustgauge

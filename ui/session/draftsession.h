#pragma once

#include "core/config/tuningdrafts.h"
#include "ui/session/fleetsession.h"
#include "ui/session/tuningsession.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <array>
#include <optional>

namespace Trustgauge {

//! What is edited for each tenant: gives the tuning model the scores of the tenant shown and its draft, and keeps every
//! change a moment later, so that it survives another tenant, quitting and a crash. Also holds each tenant's snapshots.
class DraftSession : public QObject
{
    Q_OBJECT

public:
    static constexpr int keepAfterMs = 500;

    DraftSession(FleetSession &session, TuningSession &model, QObject *parent = nullptr);
    ~DraftSession() override; //!< keeps what is not kept yet

    //! What must be said of the draft of the tenant shown.
    enum class Notice {
        None,
        Restored,
        BaseChanged, //!< the profile in use is another one than when editing began
    };
    [[nodiscard]] Notice notice() const { return m_notice; }
    //! When the restored draft was edited last; noTime when it was not restored.
    [[nodiscard]] Ticks restoredFrom() const { return m_restoredFrom; }
    //! Of the tenant shown; empty before it is known.
    [[nodiscard]] TuningDraft draft() const { return m_drafts.value(m_tenantId); }
    //! When its edits were written last; noTime when there are none, or they wait to be written.
    [[nodiscard]] Ticks keptAt() const;
    //! Why they could not be written.
    [[nodiscard]] std::optional<Error> keepError() const;
    //! Drafts of other tenants that hold edits, by name.
    [[nodiscard]] QList<TuningDraft> otherDrafts() const;

    //! Goes back to the saved profile; an undo step.
    void discard();
    //! Repeats the edits on the profile now in use; an undo step.
    void moveOntoSaved();
    //! Leaves the edits as they are, compared with the profile now in use.
    void keepAsItIs();
    //! The person has seen that the draft was restored.
    void dismissNotice();
    //! Expects this profile to be in use soon, since it was saved here.
    void expectInUse(const Profile &profile) { m_expected = profile; }

    [[nodiscard]] std::optional<TuningSnapshot> snapshot(size_t slot) const { return draft().snapshots.at(slot); }
    //! Which one the sliders show.
    [[nodiscard]] bool showsSnapshot(size_t slot) const;
    //! Puts the edited profile aside.
    void takeSnapshot(size_t slot);
    void dropSnapshot(size_t slot);
    //! Loads it into the sliders, as an undo step; does nothing when there is none.
    void showSnapshot(size_t slot);

signals:
    //! Another tenant is tuned; its scores follow.
    void tenantShown(const QString &tenantName);
    void noticeChanged();
    void keptChanged();
    void snapshotsChanged(); //!< one of them, or which one the sliders show

private:
    void takeLoaded(const QList<TuningDraft> &drafts);
    void follow();
    void restore();
    void take();
    void touch();
    using Slots = std::array<bool, snapshotCount>;
    [[nodiscard]] Slots slotsShown() const;
    void tellSnapshots();
    void setNotice(Notice notice, Ticks restoredFrom);
    void keepNow();

    FleetSession &m_session;
    TuningSession &m_model;
    Remote<DraftService> m_service;       //!< outlives the session
    QHash<QString, TuningDraft> m_drafts; //!< by tenant id, in small letters
    QString m_tenantId, m_tenantName;     //!< of the tenant tuned
    bool m_isLoaded = false;              //!< the files were read
    bool m_isFollowing = false;           //!< the model shows the tenant's draft; its changes are the user's
    QSet<QString> m_dirty;                //!< tenants whose draft differs from its file
    Slots m_shownSlots{};                 //!< when it was last told
    Notice m_notice = Notice::None;
    Ticks m_restoredFrom = noTime;
    QHash<QString, Error> m_keepErrors; //!< by tenant id
    std::optional<Profile> m_expected;
    QTimer m_timer;
};

//! The letter of a snapshot, `A` or `B`.
[[nodiscard]] QString snapshotName(size_t slot);

} // namespace Trustgauge

#pragma once

#include "ui/models/fleetfilter.h"
#include "ui/session/draftsession.h"
#include "ui/session/fleetsession.h"
#include "ui/session/tuningsession.h"
#include "ui/session/yearsession.h"

#include <QWidget>

class QAction;
class QMenu;
class QPushButton;
class QSplitter;

namespace Trustgauge {

class CompareDialog;
class ElidedLabel;
class FilterWords;
class OutcomePanel;
class ProfileApplier;
class SeekCard;
class SnapshotSwitch;
class Theme;
class UiSettingsStore;
class WeightsPanel;

//! Weights and thresholds on the left, their immediate effect on the fleet on the right.
class TuningPage : public QWidget
{
    Q_OBJECT

public:
    //! \param words must live longer
    TuningPage(FleetSession &session, FilterWords &words, UiSettingsStore &settings, const Theme &theme,
               QWidget *parent = nullptr);

    [[nodiscard]] TuningSession &model() { return m_model; }
    [[nodiscard]] DraftSession &drafts() { return m_drafts; }
    //! The device offered for a goal; empty for none.
    void setDevice(const QString &machineId);
    void openGoal();
    void openSensitivity();
    void openLibrary();
    //! Compares the profile in use with the edited one, or any others.
    CompareDialog *openCompare();

signals:
    //! Devices are to be shown under the edited profile.
    void devicesRequested(const Trustgauge::FleetFilter &filter);
    void deviceRequested(const QString &machineId);
    //! The person wants to see a cycle of the past.
    void cycleRequested(const QString &cycleId);
    //! The person wants to see what publishing would send.
    void publishingRequested(const QString &tenantName);
    void told(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    void makeActions();
    void fillProfileMenu();
    void refresh();
    void tellKept();
    void save();
    [[nodiscard]] const Profile *sameSavedProfile() const;

    FleetSession &m_session;
    UiSettingsStore &m_settings;
    const Theme &m_theme;
    TuningSession m_model;
    YearSession m_year;
    DraftSession m_drafts;
    ElidedLabel *m_title = nullptr;
    ElidedLabel *m_changes = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_reset = nullptr;
    QAction *m_save = nullptr;
    QPushButton *m_saveButton = nullptr;
    QPushButton *m_historyButton = nullptr;
    QMenu *m_profileMenu = nullptr;
    WeightsPanel *m_weights = nullptr;
    OutcomePanel *m_outcome = nullptr;
    QSplitter *m_splitter = nullptr;
    int m_weightsWidth = 0; //!< set by the user
    ElidedLabel *m_kept = nullptr;
    SnapshotSwitch *m_snapshots = nullptr;
    SeekCard *m_seek = nullptr;
    ProfileApplier *m_applier = nullptr;
    QAction *m_giveBack = nullptr;
    QAction *m_goal = nullptr;
    QAction *m_sensitivity = nullptr;
    QPushButton *m_goalButton = nullptr;
    QAction *m_library = nullptr;
    QAction *m_compare = nullptr;
    QString m_keepingAs; //!< to be told once it is stored, and not to be assigned
    QString m_savingAs;  //!< to be used for m_savingFor once it is stored
    QString m_savingFor; //!< the tenant that was shown when it was saved
};

} // namespace Trustgauge

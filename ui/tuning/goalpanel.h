#pragma once

#include "core/scoring/goalseek.h"
#include "ui/session/asynccall.h"

#include <QWidget>

#include <memory>
#include <optional>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QTableView;
class QTimer;

namespace Trustgauge {

class DeviceScope;
class FigureTableModel;
class SteadyComboBox;
class SteadyDoubleSpinBox;
class SteadySpinBox;
class Theme;
class TuningSession;

//! Asks for a goal ('at most 5 % of these devices in Suspicious or worse', 'this device at most 40'), searches for the
//! smallest change of the weights that are not locked, and shows what it would do. The sliders move only when the person
//! takes it over, in one step.
class GoalPanel : public QWidget
{
    Q_OBJECT

public:
    //! \param scope the devices of the first kind of goal
    GoalPanel(TuningSession &model, DeviceScope &scope, const Theme &theme, QWidget *parent = nullptr);
    ~GoalPanel() override; //!< cancels the search

    //! The device of the second kind of goal; empty: none.
    void setDevice(const QString &machineId);
    void takeFocus();
    [[nodiscard]] bool isSearching() const { return m_call.isRunning(); }
    //! What came of the last search, for the sliders as they are.
    [[nodiscard]] const std::optional<GoalAnswer> &answer() const { return m_answer; }

signals:
    //! The goal is for the devices of the scope, and not for one device.
    void scopeWanted(bool wanted);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Watched;
    //! An answer with what it does to the fleet.
    struct Outcome
    {
        GoalAnswer answer;
        FleetSummary before, after;
        MigrationMatrix migration{};
        std::optional<GoalStanding> standing; //!< after, of a fleet's goal
    };
    [[nodiscard]] QWidget *makeGoals();
    [[nodiscard]] QWidget *makeOutcome(const Theme &theme);
    [[nodiscard]] Goal goal() const;
    [[nodiscard]] FleetPtr fleet() const;
    [[nodiscard]] bool isForDevice() const;
    [[nodiscard]] QString deviceName() const;
    [[nodiscard]] QString goalText() const;
    [[nodiscard]] QString standingText(const GoalStanding &standing) const;
    [[nodiscard]] QString foundText(const Outcome &outcome) const;
    [[nodiscard]] static QString noneText(GoalAnswer::State state);
    void refresh();
    void forget();
    //! What an answer or a search started from is other now: the sliders, the locks, or the devices.
    void forgetAnswer();
    void search();
    void stop();
    void cancel();
    void showProgress();
    void show(const Outcome &outcome);
    void takeOver();

    TuningSession &m_model;
    DeviceScope &m_scope;
    QString m_device;
    FleetPtr m_fleet;
    std::optional<uint32_t> m_row; //!< of the device in the fleet
    QRadioButton *m_forFleet = nullptr;
    QRadioButton *m_forDevice = nullptr;
    SteadyDoubleSpinBox *m_percent = nullptr;
    SteadyComboBox *m_band = nullptr;
    SteadySpinBox *m_score = nullptr;
    QLabel *m_now = nullptr;
    QPushButton *m_search = nullptr;
    QWidget *m_work = nullptr;
    QProgressBar *m_bar = nullptr;
    QLabel *m_stage = nullptr;
    QPushButton *m_cancel = nullptr;
    QLabel *m_words = nullptr;
    QWidget *m_preview = nullptr;
    QBoxLayout *m_tables = nullptr;
    FigureTableModel *m_changes = nullptr;
    FigureTableModel *m_bands = nullptr;
    QTableView *m_changeTable = nullptr;
    QPushButton *m_take = nullptr;
    QTimer *m_tick = nullptr;
    std::shared_ptr<Watched> m_watched;
    std::optional<GoalAnswer> m_answer;
    // What the last search started from:
    Profile m_from;
    TuningLocks m_locks;
    ScoreTablePtr m_searched;
    QString m_filter;
    bool m_isTaking = false;
    LatestCall m_call;
};

} // namespace Trustgauge

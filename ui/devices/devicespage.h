#pragma once

#include "ui/models/fleetfilter.h"
#include "ui/models/fleettablemodel.h"
#include "ui/session/fleetsession.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTimer;

namespace Trustgauge {

class BreakdownPanel;
class CycleChange;
class DeviceTable;
class Exporter;
class StatePage;
class Theme;
class UiSettingsStore;

//! The whole fleet in a table, and beside it why the selected device has its score.
class DevicesPage : public QWidget
{
    Q_OBJECT

public:
    DevicesPage(FleetSession &session, const CycleChange &change, UiSettingsStore &settings, const Theme &theme,
                QWidget *parent = nullptr);

    //! Shows exactly these devices; the filter's text goes into the line.
    void showDevices(const FleetFilter &filter);
    //! The same under a profile that is being edited, beside the scores in use; `after` and those are of one fleet.
    void showTuned(const FleetFilter &filter, const ScoreTablePtr &after);
    //! Selects a device, taking filters away when they hide it.
    void selectDevice(const QString &machineId);
    //! Goes back to the scores in use, where an edited profile was shown.
    void leaveTuned();
    //! Offers the way back to where the list on show was opened; empty: nowhere else.
    void offerWayBack(const QString &words);
    void focusFilter();
    void openExportMenu();
    [[nodiscard]] FleetTableModel &model() { return m_model; }
    [[nodiscard]] Exporter &exporter() const { return *m_exporter; }

signals:
    void deviceSelected(const QString &machineId); //!< empty when none is
    void wayBackTaken();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] QWidget *makeVerdict();
    [[nodiscard]] QWidget *makeTunedLine();
    void arrangeFor(const FleetFilter &filter);
    void setTuned(const ScoreTablePtr &after);
    void leaveWordsOnTheWay();
    void showVerdict();
    void repair();
    void goToTable();
    void tellSelection();
    void takeScores();
    void applyText();
    void showCount();
    void showSelected();
    void saveColumns();

    FleetSession &m_session;
    const CycleChange &m_change;
    UiSettingsStore &m_settings;
    const Theme &m_theme;
    FleetTableModel m_model;
    QLineEdit *m_filter = nullptr;
    QLabel *m_count = nullptr;
    QWidget *m_verdictLine = nullptr;
    QLabel *m_verdictIcon = nullptr;
    QLabel *m_verdict = nullptr;
    QPushButton *m_repair = nullptr;
    std::optional<FilterFault> m_fault; //!< of the text in the line; the table then shows the last one that had none
    QPushButton *m_back = nullptr;
    QPushButton *m_scope = nullptr;
    QPushButton *m_export = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_tableViews = nullptr;
    DeviceTable *m_table = nullptr;
    StatePage *m_noMatch = nullptr;
    StatePage *m_noDevices = nullptr;
    BreakdownPanel *m_breakdown = nullptr;
    Exporter *m_exporter = nullptr;
    QTimer *m_saveTimer = nullptr;
    QWidget *m_tunedLine = nullptr;
    QLabel *m_tunedWords = nullptr;
    ScoreTablePtr m_tuned, m_besideTuned; //!< scores of the edited profile, where they are shown, and those in use
    QString m_wantedDevice;
    bool m_isFirstChosen = false; //!< the first row is selected since nobody has chosen one
    bool m_isChoosing = false;
};

} // namespace Trustgauge

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

//! The whole fleet in a table, and beside it the explanation of the selected device's score.
class DevicesPage : public QWidget
{
    Q_OBJECT

public:
    DevicesPage(FleetSession &session, const CycleChange &change, UiSettingsStore &settings, const Theme &theme,
                QWidget *parent = nullptr);

    //! Shows exactly these devices; the filter's text is put into the field.
    void showDevices(const FleetFilter &filter);
    //! The same under a profile being edited, beside the current scores; `after` and those belong to one fleet.
    void showTuned(const FleetFilter &filter, const ScoreTablePtr &after);
    //! Selects a device, and removes filters that hide it.
    void selectDevice(const QString &machineId);
    //! Returns to the current scores if those of an edited profile are shown.
    void leaveTuned();
    //! Shows a button back to the page that opened the list; empty: no button.
    void offerWayBack(const QString &words);
    void focusFilter();
    void openExportMenu();
    [[nodiscard]] FleetTableModel &model() { return m_model; }
    [[nodiscard]] Exporter &exporter() const { return *m_exporter; }

signals:
    void deviceSelected(const QString &machineId); //!< empty when no device is selected
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
    std::optional<FilterFault> m_fault; //!< of the text in the field; the table then shows the last valid filter
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
    ScoreTablePtr m_tuned, m_besideTuned; //!< scores under the edited profile, if shown, and the current ones
    QString m_wantedDevice;
    bool m_isFirstChosen = false; //!< the first row is selected by default, not by the user
    bool m_isChoosing = false;
};

} // namespace Trustgauge

#pragma once

#include "ui/models/fleetsession.h"
#include "ui/models/fleettablemodel.h"

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
    //! Selects a device, taking filters away when they hide it.
    void selectDevice(const QString &machineId);
    void focusFilter();
    void openExportMenu();
    [[nodiscard]] FleetTableModel &model() { return m_model; }
    [[nodiscard]] Exporter &exporter() const { return *m_exporter; }

signals:
    void deviceSelected(const QString &machineId); //!< empty when none is

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
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
    QPushButton *m_scope = nullptr;
    QPushButton *m_export = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_tableViews = nullptr;
    DeviceTable *m_table = nullptr;
    StatePage *m_noMatch = nullptr;
    BreakdownPanel *m_breakdown = nullptr;
    Exporter *m_exporter = nullptr;
    QTimer *m_saveTimer = nullptr;
    QString m_wantedDevice;
};

} // namespace Trustgauge

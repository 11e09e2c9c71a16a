#pragma once

#include "core/scoring/profilecomparison.h"
#include "ui/models/fleetfilter.h"
#include "ui/models/migrationmodel.h"
#include "ui/session/asynccall.h"
#include "ui/session/fleetsession.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace Trustgauge {

class DraftSession;
class FigureTableModel;
class ProfilePicker;
class Theme;
class TuningSession;
class UiSettingsStore;

//! Any two profiles side by side: settings in words, bands, the matrix of who moves, and the devices that differ, which
//! can be opened and exported.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    CompareDialog(FleetSession &session, const TuningSession &model, const DraftSession &drafts,
                  UiSettingsStore &settings, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] ProfilePicker &left() { return *m_left; }
    [[nodiscard]] ProfilePicker &right() { return *m_right; }
    [[nodiscard]] bool isComparing() const { return m_call.isRunning(); }
    //! Of the two chosen last that can be compared.
    [[nodiscard]] const ProfileComparison &comparison() const { return m_comparison; }
    void exportDevices(const QString &path);

signals:
    //! \param filter rows of the newest cycle
    void devicesRequested(const Trustgauge::FleetFilter &filter);
    void deviceRequested(const QString &machineId);

private:
    [[nodiscard]] QWidget *makeChoices();
    [[nodiscard]] QWidget *makePages(const Theme &theme);
    [[nodiscard]] QWidget *makeButtons();
    void connectParts();
    void compare();
    void showComparison(const ProfileComparison &comparison);
    void showNothing(const QString &why);
    void askForFile(ProfilePicker *picker);
    void askForExport();
    void openCell(const QModelIndex &index);
    void openRows(Rows rows, const QString &title);
    [[nodiscard]] QString titles() const;

    FleetSession &m_session;
    UiSettingsStore &m_settings;
    ProfilePicker *m_left = nullptr;
    ProfilePicker *m_right = nullptr;
    QLabel *m_headline = nullptr;
    QStackedWidget *m_pages = nullptr;
    FigureTableModel *m_values = nullptr;
    FigureTableModel *m_bands = nullptr;
    FigureTableModel *m_devices = nullptr;
    QTableView *m_deviceTable = nullptr;
    MigrationModel m_migration;
    QPushButton *m_list = nullptr;
    QPushButton *m_export = nullptr;
    LatestCall m_call;
    LatestRequest m_reading;
    ProfilePicker *m_readingFor = nullptr;
    ProfileComparison m_comparison;
};

} // namespace Trustgauge

#pragma once

#include "ui/models/tenantsmodel.h"
#include "ui/models/worstdevicesmodel.h"
#include "ui/settings/fileexport.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QBoxLayout;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace Trustgauge {

class Card;
class FigureCard;
class FilterLearner;
class FilterLine;
class FilterVerdict;
class StatePage;
class TenantsFilter;
class TenantTrends;
class Theme;
class UiSettingsStore;

//! All tenants side by side, each under its own profile, and the worst devices of all; with a filter, of the devices that
//! match.
class AllTenantsPage : public QWidget
{
    Q_OBJECT

public:
    AllTenantsPage(FleetSession &session, const PollScheduler &schedule, UiSettingsStore &settings, const Theme &theme,
                   QWidget *parent = nullptr);

    //! What 'Poll all now' does, and when it can.
    void setPollAction(QAction *pollAll);

signals:
    void tenantRequested(const QString &tenant);
    //! The devices of a tenant that match a filter.
    void devicesRequested(const QString &tenant, const QString &filter);
    void deviceRequested(const QString &tenant, const QString &machineId);
    void doctorRequested(const QString &tenant);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] QWidget *makeFigures();
    [[nodiscard]] QWidget *makeTenants();
    [[nodiscard]] QWidget *makeWorst();
    void refresh();
    void tellFigures();
    void tellSelected();
    void tellFilter();
    void applyFilter();
    //! Teaches the filter the texts of all fleets.
    void teachFilter();
    void openTenant(const QString &tenant);
    void exportTable();
    void arrange(int width);

    FleetSession &m_session;
    const PollScheduler &m_schedule;
    UiSettingsStore &m_settings;
    const Theme &m_theme;
    FileExport m_files;
    TenantTrends *m_trends = nullptr;
    TenantsFilter *m_matching = nullptr;
    WorstDevices m_found;
    TenantsModel m_tenants;
    WorstDevicesModel m_worst;
    QTimer m_clock;                    //!< so that displayed ages are updated
    QStackedWidget *m_stack = nullptr; //!< tenants | none yet
    StatePage *m_none = nullptr;
    QBoxLayout *m_columns = nullptr; //!< tenants | worst devices, side by side or stacked
    QList<FigureCard *> m_figures;   //!< tenants, devices, High Risk, Suspicious, insufficient data
    Card *m_worstCard = nullptr;
    QTableView *m_tenantTable = nullptr;
    FilterLine *m_filter = nullptr;
    FilterVerdict *m_verdict = nullptr;
    FilterLearner *m_learner = nullptr;
    QList<FleetPtr> m_taught; //!< the fleets whose texts the filter knows
    QPushButton *m_export = nullptr;
    QPushButton *m_pollAll = nullptr;
    QPushButton *m_doctor = nullptr;
};

} // namespace Trustgauge

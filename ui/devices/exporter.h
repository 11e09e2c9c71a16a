#pragma once

#include "ui/models/fleetfilter.h"
#include "ui/session/showncycle.h"

#include <QObject>

#include <memory>

class QAction;
class QMenu;
class QWidget;

namespace Trustgauge {

class Theme;
class UiSettingsStore;

//! The export menu: asks for the file, then passes the work to the workspace.
class Exporter : public QObject
{
    Q_OBJECT

public:
    Exporter(FleetSession &session, const ShownCycle &shown, UiSettingsStore &settings, const Theme &theme,
             QWidget *window);
    ~Exporter() override;

    [[nodiscard]] QMenu *menu() const { return m_menu.get(); }
    enum class Kind { CsvShown, CsvSelected, CsvAll, Json };
    //! Sets what 'shown' exports. \param filter as text, for the file's name; empty for all devices
    //! \param before the saved profile's scores, if those shown are of a tuned profile
    void setShown(const ScoreTablePtr &scores, const RowsPtr &rows, const QString &filter = {},
                  const ScoreTablePtr &before = {});
    //! Selected rows of the fleet, in the table's order.
    void setSelected(const Rows &rows);
    //! Made of the tenant, the time of the data and what is exported.
    [[nodiscard]] QString suggestedName(Kind kind) const;
    void write(Kind kind, const QString &path);

private:
    void ask(Kind kind);

    FleetSession &m_session;
    const ShownCycle &m_shown;
    UiSettingsStore &m_settings;
    QWidget *m_window;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_csvShown = nullptr;
    QAction *m_csvSelected = nullptr;
    QAction *m_csvAll = nullptr;
    QAction *m_json = nullptr;
    ScoreTablePtr m_scores;
    ScoreTablePtr m_before;
    RowsPtr m_rows;
    Rows m_selected;
    QString m_filter;
    QString m_writing; //!< the file being written
};

} // namespace Trustgauge

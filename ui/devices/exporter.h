#pragma once

#include "core/workspace/latestrequest.h"
#include "ui/models/fleetfilter.h"
#include "ui/session/showncycle.h"

#include <QHash>
#include <QList>
#include <QObject>

#include <memory>

class QAction;
class QLabel;
class QMenu;
class QWidget;
class QWidgetAction;

namespace Trustgauge {

class Theme;
class UiSettingsStore;
class WorkStrip;

//! The export menu: asks for the file, then passes the work to the workspace, one file after another, and shows its
//! progress.
class Exporter : public QObject
{
    Q_OBJECT

public:
    Exporter(FleetSession &session, const ShownCycle &shown, UiSettingsStore &settings, const Theme &theme,
             QWidget *window);
    ~Exporter() override;

    [[nodiscard]] QMenu *menu() const { return m_menu.get(); }
    enum class Kind { CsvShown, CsvSelected, CsvAll, JsonShown, JsonSelected, JsonAll };
    //! Sets what 'shown' exports. \param filter as text, for the file's name; empty for all devices
    //! \param expression that chose the rows, for JSON; empty: they were chosen in another way
    //! \param before the saved profile's scores, if those shown are of a tuned profile
    void setShown(const ScoreTablePtr &scores, const RowsPtr &rows, const QString &filter = {},
                  const ScoreTablePtr &before = {}, const QString &expression = {});
    //! The table's columns, in their order.
    void setColumns(const QList<FleetColumn> &columns);
    //! Selected rows of the fleet, in the table's order.
    void setSelected(const Rows &rows);
    //! Made of the tenant, the time of the data and what is exported.
    [[nodiscard]] QString suggestedName(Kind kind) const;
    void write(Kind kind, const QString &path);

private:
    //! A file to be written, of what was shown when it was asked for.
    struct Job
    {
        Kind kind;
        QString path;
        ScoreTablePtr scores;
        StoredCycle cycle;
        ExportService::Choices choices;
    };

    void makeFiles(const Theme &theme);
    void makeChoices();
    void makeNote();
    void tellNote();
    void ask(Kind kind);
    void next();

    FleetSession &m_session;
    const ShownCycle &m_shown;
    UiSettingsStore &m_settings;
    QWidget *m_window;
    std::unique_ptr<QMenu> m_menu;
    QHash<Kind, QAction *> m_actions;
    QAction *m_columnsOnly = nullptr;
    WorkStrip *m_strip = nullptr;
    QWidgetAction *m_note = nullptr;
    QLabel *m_noteWords = nullptr;
    LatestRequest m_request;
    quint64 m_writing = 0; //!< number of the request under way, also after it was cancelled
    QList<Job> m_jobs;     //!< the first is being written
    ScoreTablePtr m_scores;
    ScoreTablePtr m_before;
    RowsPtr m_rows;
    Rows m_selected;
    QList<FleetColumn> m_columns;
    QString m_filter, m_expression;
};

} // namespace Trustgauge

#pragma once

#include "core/report/csvcells.h"
#include "ui/models/fleetorder.h"
#include "ui/models/fleetsession.h"

#include <QObject>

#include <memory>
#include <optional>

class QAction;
class QLocale;
class QMenu;
class QWidget;

namespace Trustgauge {

class Theme;
class UiSettingsStore;

//! How spreadsheets of a country expect a CSV file; nullopt: like any other.
[[nodiscard]] std::optional<CsvFormat> csvFormatOf(const QLocale &locale);

//! The export menu: asks where to, then hands the work to the workspace.
class Exporter : public QObject
{
    Q_OBJECT

public:
    Exporter(FleetSession &session, UiSettingsStore &settings, const Theme &theme, QWidget *window);
    ~Exporter() override;

    [[nodiscard]] QMenu *menu() const { return m_menu.get(); }
    //! What 'shown' means now.
    void setShown(const ScoreTablePtr &scores, const RowsPtr &rows);

private:
    enum class Kind { CsvShown, CsvAll, Json };
    void ask(Kind kind);
    void write(Kind kind, const QString &path);

    FleetSession &m_session;
    UiSettingsStore &m_settings;
    QWidget *m_window;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_csvShown = nullptr;
    QAction *m_csvAll = nullptr;
    QAction *m_json = nullptr;
    ScoreTablePtr m_scores;
    RowsPtr m_rows;
};

} // namespace Trustgauge

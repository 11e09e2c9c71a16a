#pragma once

#include "ui/models/cyclelogmodel.h"
#include "ui/session/fleetsession.h"

#include <QWidget>

class QBoxLayout;
class QStackedWidget;
class QTableView;

namespace Trustgauge {

class CycleNotes;
class StatePage;
class Theme;

//! The cycles of the tenant shown, and the notes of one of them.
class CyclesPart : public QWidget
{
    Q_OBJECT

public:
    CyclesPart(FleetSession &session, const Theme &theme, QWidget *parent = nullptr);

    //! Selects the newest cycle, as soon as the log is loaded.
    void showNewest();

signals:
    void doctorRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void load();
    void take(const QString &tenant, const QList<CycleInfo> &log);
    void refresh();
    void showNotes();

    FleetSession &m_session;
    const Theme &m_theme;
    CycleLogModel m_model;
    QTableView *m_table = nullptr;
    CycleNotes *m_notes = nullptr;
    QBoxLayout *m_columns = nullptr;   //!< cycles | notes, side by side or stacked
    QStackedWidget *m_stack = nullptr; //!< log | nothing yet
    StatePage *m_empty = nullptr;
    bool m_newestWanted = false;
    QString m_shownTenant;
};

} // namespace Trustgauge

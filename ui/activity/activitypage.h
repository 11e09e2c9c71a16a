#pragma once

#include "ui/models/cyclelogmodel.h"
#include "ui/models/fleetsession.h"

#include <QWidget>

class QTableView;

namespace Trustgauge {

class Theme;

//! The cycles of the tenant on show.
class ActivityPage : public QWidget
{
    Q_OBJECT

public:
    ActivityPage(FleetSession &session, const Theme &theme, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void load();

    FleetSession &m_session;
    CycleLogModel m_model;
    QTableView *m_table = nullptr;
    QString m_shownTenant;
};

} // namespace Trustgauge

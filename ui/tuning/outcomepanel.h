#pragma once

#include "ui/models/fleetfilter.h"
#include "ui/models/migrationmodel.h"
#include "ui/models/movedmodel.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace Trustgauge {

class Card;
class DistributionCard;
class MatrixView;
class SegmentedSwitch;
class Theme;
class TuningSession;
class YearSession;

//! The effect of the edited profile: distribution before and after, moves between bands, the stored past,
//! largest changes.
class OutcomePanel : public QWidget
{
    Q_OBJECT

public:
    OutcomePanel(TuningSession &model, YearSession &year, const Theme &theme, QWidget *parent = nullptr);

signals:
    void devicesRequested(const Trustgauge::FleetFilter &filter);
    void deviceRequested(const QString &machineId);
    //! The person wants to see a cycle of the past.
    void cycleRequested(const QString &cycleId);

private:
    void refresh();
    void openCell(const QModelIndex &index);
    void openPlace(size_t place);
    void openScore(int score);
    void openMove(const PlaceMove &move);
    void showMatrixOrDevices();
    [[nodiscard]] QString moverRemark() const;

    TuningSession &m_model;
    MigrationModel m_migration;
    MovedModel m_moved;
    DistributionCard *m_distribution = nullptr;
    Card *m_who = nullptr;
    SegmentedSwitch *m_whoView = nullptr;
    MatrixView *m_matrix = nullptr;
    QTableView *m_movedTable = nullptr;
    QPushButton *m_allMoved = nullptr;
};

} // namespace Trustgauge

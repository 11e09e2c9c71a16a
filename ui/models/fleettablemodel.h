#pragma once

#include "ui/models/fleetarrangement.h"
#include "ui/models/fleetfilter.h"
#include "ui/session/asynccall.h"

#include <QAbstractTableModel>

namespace Trustgauge {

//! The device table: shows columns of one snapshot through a vector of row numbers. Sorting and filtering run on the
//! thread pool; the finished order is swapped in at once, and selections stay on their devices.
class FleetTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole, //!< raw value
        KeyRole,                 //!< machine id
        BandRole,                //!< int of the band column, -1 for insufficient data; shown by a swatch as well
        DimRole,                 //!< bool: unknown or insufficient, painted dim
    };

    explicit FleetTableModel(QObject *parent = nullptr);
    ~FleetTableModel() override;

    //! Shows these scores in the current order and filter; nullptr clears the table.
    //! \param before the same fleet under the saved profile, while `scores` belong to a tuned one
    void setScores(const ScoreTablePtr &scores, const ScoreTablePtr &before = {});
    [[nodiscard]] const ScoreTablePtr &scores() const { return m_scores; }
    [[nodiscard]] const ScoreTablePtr &before() const { return m_before; }

    //! How filters read what they ask beyond the scores; without, that is unknown.
    void setSources(const std::shared_ptr<FilterSourceReader> &reader) { m_reader = reader; }
    //! The cycle that the next scores are of.
    void setCycle(const FilterCycle &cycle) { m_cycle = cycle; }
    [[nodiscard]] const FilterCycle &cycle() const { return m_cycle; }

    void setFilter(const FleetFilter &filter);
    //! Why the text of the filter that was set last was left out again, if it was.
    [[nodiscard]] const std::optional<ExpressionFault> &fault() const { return m_fault; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    //! What the filter shown asks of, but is not known of any device.
    [[nodiscard]] const QList<FilterLack> &lacks() const { return m_lacks; }
    [[nodiscard]] const FleetOrder &order() const { return m_order; }
    //! Sorts by these columns, and limits the rows to those that its filter lets pass.
    void setOrder(const FleetOrder &order);
    //! Sorts by one column only.
    void sort(int column, Qt::SortOrder direction) override;
    //! Sorts equal rows by this column, too; a column that already decides turns its direction.
    void sortAlso(int column);

    //! The rows shown, in order.
    [[nodiscard]] const RowsPtr &rows() const { return m_rows; }
    //! The row of the fleet shown in a row of the table.
    [[nodiscard]] size_t fleetRow(int row) const { return (*m_rows)[static_cast<size_t>(row)]; }
    //! The row of the table that shows a device, or -1.
    [[nodiscard]] int rowOf(const QString &machineId) const;
    [[nodiscard]] bool isArranging() const { return m_call.isRunning(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void arrangingChanged(bool arranging);
    //! A new order, filter or snapshot is shown.
    void rowsArranged();

private:
    void arrange();
    void stopArranging();
    void swapIn(const ScoreTablePtr &scores, const ScoreTablePtr &before, const RowsPtr &rows);
    [[nodiscard]] QString titleOf(FleetColumn column) const;
    [[nodiscard]] QVariant rawValue(size_t row, FleetColumn column) const;
    [[nodiscard]] bool isDim(size_t row, FleetColumn column) const;

    ScoreTablePtr m_scores, m_nextScores;
    ScoreTablePtr m_before, m_nextBefore;
    FleetRanksPtr m_ranks;
    RowsPtr m_rows;
    FleetOrder m_order;
    std::shared_ptr<FilterSourceReader> m_reader;
    FilterCycle m_cycle;
    std::optional<ExpressionFault> m_fault;
    std::optional<Error> m_error;
    QList<FilterLack> m_lacks;
    std::shared_ptr<std::atomic<bool>> m_stop; //!< of the call that runs
    LatestCall m_call;
};

} // namespace Trustgauge

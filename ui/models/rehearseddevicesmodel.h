#pragma once

#include "core/policy/rehearsal.h"
#include "ui/models/rankedmodel.h"

#include <memory>

namespace Trustgauge {

using RehearsalPtr = std::shared_ptr<const Rehearsal>;

//! Devices with the action that they would meet, and the rule that decides; the worst first.
class RehearsedDevicesModel : public RankedModel
{
    Q_OBJECT

public:
    enum Column : int { Device, Score, Band, Action, Rule, ColumnCount };

    explicit RehearsedDevicesModel(QObject *parent = nullptr);

    //! \param rows the worst first
    void setDevices(const RehearsalPtr &rehearsal, std::vector<uint32_t> rows);
    [[nodiscard]] QString machineId(int row) const;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] size_t size() const override { return m_rows.size(); }
    [[nodiscard]] QString keyOf(size_t rank) const override;
    [[nodiscard]] QString textOf(size_t rank, int column) const override;
    [[nodiscard]] bool isLess(size_t rank, size_t other, int column) const override;

private:
    [[nodiscard]] QString actionOf(size_t rank) const;

    RehearsalPtr m_rehearsal;
    std::vector<uint32_t> m_rows; //!< by rank
};

//! The worst of the devices that meet an action, the worst first. Not for the GUI thread.
//! \param action empty: any
[[nodiscard]] std::vector<uint32_t> worstRehearsed(const Rehearsal &rehearsal, const QString &action, size_t most);

} // namespace Trustgauge

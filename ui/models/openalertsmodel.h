#pragma once

#include "core/fleet/devicealert.h"
#include "ui/models/rowtable.h"

namespace Trustgauge {

//! An open alert as shown.
struct OpenAlertRow
{
    QString id, title, severity, created, exact;

    bool operator==(const OpenAlertRow &) const = default;
};

//! The open alerts of a device, most severe first.
class OpenAlertsModel : public RowTable<OpenAlertRow>
{
    Q_OBJECT

public:
    enum Column : int { Title, Severity, Created };

    explicit OpenAlertsModel(QObject *parent = nullptr);

    void setAlerts(const std::vector<DeviceAlert> &open);
    //! Rows as lines with tabs.
    [[nodiscard]] QString asText(const QList<int> &rows) const;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const OpenAlertRow &row) const override { return row.id; }
};

} // namespace Trustgauge

#pragma once

#include "core/report/devicetimeline.h"
#include "ui/models/rowtable.h"

#include <memory>

namespace Trustgauge {

using DeviceTimelinePtr = std::shared_ptr<const DeviceTimeline>;

//! A change, or several that are summed.
struct TimelineRow
{
    QString key, when, what;
    QString whole;   //!< for a tooltip: the exact time, and everything else
    QString movedTo; //!< `to High Risk`; empty when the band stayed
    int band = -1;   //!< of movedTo: index of a band, or -1 for insufficient data
    int64_t tenThousandths = 0;
    bool isSum = false;

    bool operator==(const TimelineRow &) const = default;
};

//! What moved a device's score, newest first. Folded, changes that moved the band are listed alone, and smaller ones
//! beside each other are summed, so that few rows always add up.
class TimelineModel : public RowTable<TimelineRow>
{
    Q_OBJECT

public:
    enum Column : int { When, What, Points };
    enum Role : int { MovedToRole = Qt::UserRole + 100 };
    static constexpr int foldedRows = 8; //!< at most

    explicit TimelineModel(QObject *parent = nullptr);

    void setTimeline(const DeviceTimelinePtr &timeline);
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_isFolded; }
    [[nodiscard]] int changeCount() const { return m_changes; }
    [[nodiscard]] bool canFold() const { return m_changes > foldedRows; }
    //! The row as one line of text.
    [[nodiscard]] QString rowText(int row) const;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const TimelineRow &row) const override { return row.key; }

private:
    void refresh();

    DeviceTimelinePtr m_timeline;
    int m_changes = 0;
    bool m_isFolded = true;
};

//! `Antivirus On → Disabled`
[[nodiscard]] QString timelineLineText(const TimelineChange &change, const TimelineLine &line);
//! `+2.3864`: 1/10,000 points with their sign and all decimals they have, so that they add up.
[[nodiscard]] QString exactPointsText(int64_t tenThousandths);
//! `16 Nov`, local, with the year when it is not that of \p latest.
[[nodiscard]] QString shortDay(Ticks time, Ticks latest);
//! The name of a band, or of insufficient data.
[[nodiscard]] QString standingName(const DeviceStanding &standing);

} // namespace Trustgauge

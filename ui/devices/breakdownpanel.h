#pragma once

#include "ui/models/breakdown.h"
#include "ui/widgets/card.h"

class QPushButton;
class QStackedWidget;

namespace Trustgauge {

class AlertSection;
class CveSection;
class ElidedLabel;
class PointsComparison;
class RecordSection;
class Theme;
class TimelineSection;
class Waterfall;

//! Explains the score of the selected device.
class BreakdownPanel : public Card
{
    Q_OBJECT

public:
    explicit BreakdownPanel(const Theme &theme, QWidget *parent = nullptr);

    void showDevice(const Breakdown &breakdown);
    void showNothing();
    //! How often the band would have changed under both profiles; empty: not told.
    void showReplay(const QString &words);
    [[nodiscard]] TimelineSection &timeline() const { return *m_timeline; }
    [[nodiscard]] AlertSection &alerts() const { return *m_alerts; }
    [[nodiscard]] CveSection &cves() const { return *m_cves; }
    [[nodiscard]] RecordSection &record() const { return *m_record; }
    //! Whether the device has a page in the portal.
    void offerPortal(bool offered);

signals:
    void recordWanted(); //!< the record of the device shown, as JSON
    void portalWanted(); //!< the page of the device shown
    void shown();        //!< it has become visible

protected:
    void showEvent(QShowEvent *event) override;

private:
    void showScore(const Breakdown &breakdown);
    [[nodiscard]] QPixmap swatchOf(Band band, bool sufficient) const;

    const Theme &m_theme;
    Breakdown m_breakdown;
    QStackedWidget *m_views = nullptr;
    ElidedLabel *m_device = nullptr;
    ElidedLabel *m_where = nullptr;
    Waterfall *m_waterfall = nullptr;
    PointsComparison *m_comparison = nullptr; //!< in its place while a profile is tuned
    QFrame *m_line = nullptr;
    QWidget *m_before = nullptr;
    QLabel *m_swatchBefore = nullptr;
    QLabel *m_bandBefore = nullptr;
    QLabel *m_score = nullptr;
    QLabel *m_swatch = nullptr;
    QLabel *m_band = nullptr;
    QLabel *m_completeness = nullptr;
    QLabel *m_insufficient = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_replay = nullptr;
    QLabel *m_cheapestTitle = nullptr;
    QLabel *m_cheapest = nullptr;
    QLabel *m_sinceTitle = nullptr;
    QLabel *m_since = nullptr;
    TimelineSection *m_timeline = nullptr;
    AlertSection *m_alerts = nullptr;
    CveSection *m_cves = nullptr;
    RecordSection *m_record = nullptr;
    QPushButton *m_portal = nullptr;
};

} // namespace Trustgauge

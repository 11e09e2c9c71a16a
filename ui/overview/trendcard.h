#pragma once

#include "ui/widgets/card.h"

class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace Trustgauge {

class BandLegend;
class FigureTableModel;
class SegmentedSwitch;
class ShownCycle;
class Theme;
class TrendChart;
class TrendSession;

//! How many devices were in which band, day by day, as a chart or a table.
class TrendCard : public Card
{
    Q_OBJECT

public:
    //! \param session, shown must live longer; the day shown is marked
    TrendCard(TrendSession &session, const ShownCycle &shown, const Theme &theme, QWidget *parent = nullptr);

signals:
    //! The person wants to see the cycle of a day.
    void cycleRequested(const QString &cycleId);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeMessage();
    [[nodiscard]] QWidget *makeChart();
    void refresh();
    void showMessage(const QString &what, const QString &toDo, bool canRetry = false);
    void showDays();
    void openDay(size_t index);
    void tellRange();

    TrendSession &m_session;
    const ShownCycle &m_shown;
    const Theme &m_theme;
    SegmentedSwitch *m_scoring = nullptr;
    SegmentedSwitch *m_view = nullptr;
    QPushButton *m_save = nullptr;
    QStackedWidget *m_views = nullptr; //!< message | chart | table
    QLabel *m_what = nullptr;
    QLabel *m_toDo = nullptr;
    QPushButton *m_retry = nullptr;
    QBoxLayout *m_chartLine = nullptr;
    TrendChart *m_chart = nullptr;
    BandLegend *m_legend = nullptr;
    FigureTableModel *m_table = nullptr;
};

} // namespace Trustgauge

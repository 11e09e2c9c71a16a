#pragma once

#include "ui/widgets/card.h"

class QLabel;
class QPushButton;
class QTableView;

namespace Trustgauge {

class FigureTableModel;
class SegmentedSwitch;
class Theme;
class TuningSession;
class YearChart;
class YearSession;

//! The stored past under the saved profile and under the edited one: devices that are Suspicious or worse, day by day,
//! or how often devices changed band.
class YearCard : public Card
{
    Q_OBJECT

public:
    //! \param tuning, year must live longer
    YearCard(const TuningSession &tuning, YearSession &year, const Theme &theme, QWidget *parent = nullptr);

signals:
    //! The person wants to see the cycle of a day.
    void cycleRequested(const QString &cycleId);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *makeMessage();
    [[nodiscard]] QWidget *makeFlapWords();
    void refresh();
    void refreshFlaps();
    void showMessage(const QString &what, const QString &toDo);
    [[nodiscard]] QString titleText() const;
    [[nodiscard]] bool showsFlaps() const;

    const TuningSession &m_tuning;
    YearSession &m_year;
    SegmentedSwitch *m_view = nullptr;
    YearChart *m_chart = nullptr;
    FigureTableModel *m_flaps = nullptr;
    QTableView *m_flapTable = nullptr;
    QWidget *m_message = nullptr;
    QLabel *m_what = nullptr;
    QLabel *m_toDo = nullptr;
    QPushButton *m_retry = nullptr;
    QWidget *m_flapWords = nullptr;
    QLabel *m_flapChange = nullptr;
    QLabel *m_otherGrace = nullptr;
};

} // namespace Trustgauge

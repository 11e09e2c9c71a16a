#pragma once

#include "ui/session/rehearsalsession.h"
#include "ui/widgets/card.h"

#include <vector>

class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace Trustgauge {

class ChangesChart;
class FigureTableModel;
class SegmentedSwitch;
class SteadySpinBox;
class Theme;
class UiSettingsStore;

//! How often the policy would have changed its mind about devices over the stored cycles.
class ChangesCard : public Card
{
    Q_OBJECT

public:
    ChangesCard(RehearsalSession &model, UiSettingsStore &settings, const Theme &theme, QWidget *parent = nullptr);

signals:
    //! The person wants to see the devices whose action changed more than so many times.
    void devicesRequested(int changes);

private:
    void refresh();
    void takeCounts();
    void tell();

    RehearsalSession &m_model;
    RehearsalSession::OutcomePtr m_shown;
    std::vector<qint64> m_counts; //!< of m_shown: devices by how often their action changed
    SteadySpinBox *m_days = nullptr;
    QPushButton *m_count = nullptr;
    QPushButton *m_cancel = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_words = nullptr;
    QPushButton *m_show = nullptr;
    SegmentedSwitch *m_view = nullptr;
    QStackedWidget *m_views = nullptr; //!< chart | table
    ChangesChart *m_chart = nullptr;
    FigureTableModel *m_rows = nullptr;
};

} // namespace Trustgauge

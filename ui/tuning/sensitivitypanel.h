#pragma once

#include "core/scoring/sensitivity.h"
#include "ui/session/asynccall.h"

#include <QWidget>

#include <atomic>
#include <memory>
#include <vector>

class QLabel;
class QPushButton;
class QTableView;
class QTimer;

namespace Trustgauge {

class DeviceScope;
class FigureTableModel;
class SteadySpinBox;
class Theme;
class TuningSession;

//! For each weight, how many of the devices change band when it moves a step down or up. Counted on the thread pool when
//! the sliders rest, and only while visible.
class SensitivityPanel : public QWidget
{
    Q_OBJECT

public:
    SensitivityPanel(const TuningSession &model, const DeviceScope &scope, const Theme &theme,
                     QWidget *parent = nullptr);
    ~SensitivityPanel() override;

    void takeFocus();
    [[nodiscard]] bool isCounting() const;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void await();
    void count();
    void stop();
    void showRows();

    const TuningSession &m_model;
    const DeviceScope &m_scope;
    SteadySpinBox *m_step = nullptr;
    QLabel *m_words = nullptr;
    FigureTableModel *m_rows = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_more = nullptr;
    QTimer *m_rest = nullptr;
    std::vector<WeightSensitivity> m_found;
    Profile m_profile; //!< that was counted for
    std::shared_ptr<std::atomic<bool>> m_wanted;
    LatestCall m_call;
};

} // namespace Trustgauge

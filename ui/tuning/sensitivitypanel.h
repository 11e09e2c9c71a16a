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
    [[nodiscard]] bool isCounting() const { return m_isAwaited; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    //! What a count is of.
    struct Counted
    {
        ScoreTablePtr scores;
        ClassCountsPtr among;
        int step = 0;

        bool operator==(const Counted &) const = default;
    };
    [[nodiscard]] bool canCount() const;
    [[nodiscard]] Counted wanted() const;
    //! Counts soon, unless what is shown is of the sliders, the devices and the step as they are.
    void await();
    void count();
    void clear();
    void stop();
    void showRows();
    void tell();

    const TuningSession &m_model;
    const DeviceScope &m_scope;
    SteadySpinBox *m_step = nullptr;
    QLabel *m_words = nullptr;
    FigureTableModel *m_rows = nullptr;
    QTableView *m_table = nullptr;
    QPushButton *m_more = nullptr;
    QTimer *m_rest = nullptr;
    bool m_isAwaited = false; //!< another count than the one shown
    std::vector<WeightSensitivity> m_found;
    Counted m_counted;
    std::shared_ptr<std::atomic<bool>> m_wanted;
    LatestCall m_call;
};

} // namespace Trustgauge

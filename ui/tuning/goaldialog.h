#pragma once

#include "core/scoring/goalseek.h"
#include "ui/session/asynccall.h"

#include <QDialog>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace Trustgauge {

class FigureTableModel;
class SteadyComboBox;
class SteadyDoubleSpinBox;
class SteadySpinBox;
class Theme;

//! Asks for a goal ('at most 5 % above Suspicious', 'this device at most 40') and searches for the smallest change of
//! weights that reaches it. Nothing is applied before the user accepts it.
class GoalDialog : public QDialog
{
    Q_OBJECT

public:
    //! \param machineId the default device for the second kind of goal; may be empty
    GoalDialog(ScoreTablePtr scores, const QString &machineId, const Theme &theme, QWidget *parent = nullptr);
    ~GoalDialog() override; //!< cancels the search

    void search();
    [[nodiscard]] bool isSearching() const { return m_call.isRunning(); }
    //! The last search has ended, with or without a proposal.
    [[nodiscard]] bool hasResult() const { return m_hasResult; }

signals:
    void proposalAccepted(const Trustgauge::Profile &profile, const QString &what);

private:
    [[nodiscard]] QWidget *makeGoals(const QString &machineId);
    [[nodiscard]] Goal goal() const;
    [[nodiscard]] QString goalText() const;
    void stop();
    void showResult(const std::optional<GoalProposal> &proposal);
    void showProposal(const GoalProposal &proposal);
    void forgetResult();

    ScoreTablePtr m_scores;
    std::optional<size_t> m_row;
    QRadioButton *m_forFleet = nullptr;
    QRadioButton *m_forDevice = nullptr;
    SteadyDoubleSpinBox *m_percent = nullptr;
    SteadyComboBox *m_band = nullptr;
    SteadySpinBox *m_score = nullptr;
    QLabel *m_words = nullptr;
    QProgressBar *m_busy = nullptr;
    FigureTableModel *m_changes = nullptr;
    QWidget *m_table = nullptr;
    QPushButton *m_search = nullptr;
    QPushButton *m_accept = nullptr;
    std::shared_ptr<std::atomic<bool>> m_cancelled;
    std::optional<GoalProposal> m_proposal;
    bool m_hasResult = false;
    LatestCall m_call;
};

} // namespace Trustgauge

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Trustgauge {

class FleetSession;
class PollScheduler;
class Theme;

//! The last cycle and its age, or the running poll; the API calls left; what a high score means.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    StatusLine(FleetSession &session, const PollScheduler &schedule, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    //! Hides the least important parts when the line is too short: the direction of the score, then the calls left,
    //! then the next poll.
    void fit();
    [[nodiscard]] QString cycleText() const;
    [[nodiscard]] QString pollerText() const;
    [[nodiscard]] QString progressText() const;
    [[nodiscard]] QString timesText() const;

    FleetSession &m_session;
    const PollScheduler &m_schedule;
    const Theme &m_theme;
    QLabel *m_dot = nullptr;
    QLabel *m_cycle = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QLabel *m_next = nullptr;
    QLabel *m_calls = nullptr;
    QLabel *m_secret = nullptr;
    QLabel *m_direction = nullptr;
};

} // namespace Trustgauge

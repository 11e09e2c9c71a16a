#pragma once

#include "core/base/result.h"
#include "ui/models/timelinemodel.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace Trustgauge {

class Theme;
class TimelineChart;

//! How the score of the device came about over time: a chart, and below it what changed. Asks for a device's timeline
//! once it is visible and the selection rests.
class TimelineSection : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineSection(const Theme &theme, QWidget *parent = nullptr);

    //! \param newest id of the newest cycle; after another one the timeline is asked for again
    void showDevice(const QString &machineId, const QString &newest);
    void showNothing();
    //! Something else is known about the device than when its timeline was asked for. Does nothing if another device is
    //! shown.
    void askAnew(const QString &machineId);
    //! The answer to wanted(); ignored if another device is shown meanwhile.
    void showTimeline(const QString &machineId, const DeviceTimelinePtr &timeline);
    void showFailure(const QString &machineId, const Error &error);
    //! The device's timeline is not there yet.
    [[nodiscard]] bool isWaiting() const { return m_isWaiting; }

signals:
    void wanted(const QString &machineId);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void askSoon();
    void askAgain();
    void sayLoading();
    void say(const QString &words, const char *role);
    void setFolded(bool folded);
    void fitRows();
    void keepRowInView();

    TimelineModel m_model;
    QTimer m_rest; //!< the selection rests
    QString m_machineId, m_newest;
    bool m_isAsked = false; //!< for this device and cycle
    bool m_isWaiting = false;
    QLabel *m_remark = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_fold = nullptr;
    QLabel *m_words = nullptr; //!< instead of the chart
    QPushButton *m_retry = nullptr;
    TimelineChart *m_chart = nullptr;
    QLabel *m_alerts = nullptr; //!< what the marks of alerts are, and what is known of them
    QTableView *m_changes = nullptr;
};

} // namespace Trustgauge

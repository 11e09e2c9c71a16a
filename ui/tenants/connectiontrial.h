#pragma once

#include "core/doctor/doctorcheck.h"
#include "core/workspace/connectiondraft.h"
#include "core/workspace/latestrequest.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Trustgauge {

class FleetSession;

//! Tries the connection of a form before it is saved, and tells what came of it. Its button stands elsewhere, since it
//! belongs to those of the form; while a trial runs, it ends that.
class ConnectionTrial : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionTrial(FleetSession &session, QWidget *parent = nullptr);
    ~ConnectionTrial() override;

    //! The layout it is put in becomes its owner.
    [[nodiscard]] QPushButton *button() const { return m_button; }
    [[nodiscard]] bool isRunning() const { return m_request.isAwaited(); }
    void begin(const ConnectionDraft &draft);
    //! What stands in the form now: if that is something else, a trial ends, and one that is over is no longer told.
    void follow(const ConnectionDraft &draft);

signals:
    //! The person wants to know whether what stands in the form works.
    void wanted();

private:
    void forget();
    void take(const DoctorReport &report);
    void tell(const QString &verdict, const char *role, const QString &whatToDo = {}, const QString &evidence = {});
    void showRunning();

    FleetSession &m_session;
    ConnectionDraft m_tried;
    LatestRequest m_request;
    QPushButton *m_button = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_whatToDo = nullptr;
    QLabel *m_evidence = nullptr;
};

} // namespace Trustgauge

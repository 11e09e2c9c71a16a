#pragma once

#include "ui/widgets/card.h"

class QLabel;
class QPushButton;
class QTimer;

namespace Trustgauge {

class DoctorSession;
struct DoctorReport;
class ElidedLabel;
class FleetSession;
class Theme;

//! The link with which an administrator grants the permissions, and the progress of waiting for it.
class ConsentCard : public Card
{
    Q_OBJECT

public:
    ConsentCard(FleetSession &session, DoctorSession &doctor, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] bool isWaiting() const { return !m_waitingFor.isEmpty(); }
    void stopWaiting();
    void refresh();

signals:
    void told(const QString &text);

private:
    [[nodiscard]] QString link() const;
    void setWaiting(bool waiting);
    void tick();
    void look(const QString &tenant, const DoctorReport &report);

    FleetSession &m_session;
    DoctorSession &m_doctor;
    ElidedLabel *m_link = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_wait = nullptr;
    QLabel *m_waitText = nullptr;
    QTimer *m_timer = nullptr;
    int m_secondsToLook = 0;
    QString m_waitingFor; //!< the tenant whose grant is awaited
};

} // namespace Trustgauge

#pragma once

#include "ui/session/doctorsession.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QStackedWidget;

namespace Trustgauge {

class CheckCard;
class ConsentCard;
class LadderCard;
class PermissionsCard;
class SecretCard;
class StatePage;
class Theme;

//! The doctor of the tenant shown: the checks live, what the selected one means and how to fix it, permissions, the
//! consent link, and the note to send. Works without a fleet, since a broken connection returns none.
class DoctorPage : public QWidget
{
    Q_OBJECT

public:
    DoctorPage(FleetSession &session, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_doctor.isRunning(); }
    void run() { m_doctor.run(); }
    //! Opens the guide to registering the application; steps are ticked off by the checks of the tenant shown.
    void openGuide(QWidget *in);

signals:
    void told(const QString &text);
    void replaceSecretRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void refresh();
    void showTenant();
    void showCheck();
    void showReport(const QString &tenant, const DoctorReport &report, bool cancelled);

    FleetSession &m_session;
    const Theme &m_theme;
    DoctorSession m_doctor;
    QString m_shown; //!< the tenant shown by the cards

    QStackedWidget *m_stack = nullptr;
    QBoxLayout *m_columns = nullptr; //!< checks | details of the selected one, side by side or stacked
    QScrollArea *m_rightScroll = nullptr;
    QWidget *m_rightBody = nullptr;
    bool m_isStacked = false;
    StatePage *m_empty = nullptr;
    LadderCard *m_ladder = nullptr;
    CheckCard *m_check = nullptr;
    SecretCard *m_secret = nullptr;
    PermissionsCard *m_permissions = nullptr;
    ConsentCard *m_consent = nullptr;
};

} // namespace Trustgauge

#pragma once

#include "ui/models/doctormodel.h"
#include "ui/session/fleetsession.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTableView;
class QTimer;

namespace Trustgauge {

class Card;
class ElidedLabel;
class StatePage;
class Theme;

//! The doctor of the tenant on show: the ladder live, what the chosen check means and what mends it, the permissions,
//! the consent link, and the note to send. Works without a fleet, as a broken connection brings none.
class DoctorPage : public QWidget
{
    Q_OBJECT

public:
    DoctorPage(FleetSession &session, const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] DoctorModel &model() { return m_model; }
    [[nodiscard]] bool isRunning() const;
    void run();
    //! How to register the application, ticked off by what the checks of the tenant on show have found.
    void openGuide(QWidget *in);

signals:
    void told(const QString &text);
    void replaceSecretRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Diagnosis
    {
        DoctorReport report;
        QDateTime at;
        TenantConfig config; //!< what was checked
    };

    QWidget *makeLadder(const Theme &theme);
    QWidget *makeDetails();
    QWidget *makePermissions(const Theme &theme);
    QWidget *makeSecret();
    QWidget *makeConsent();
    void arrange();
    void refresh();
    void showTenant();
    void showDetails();
    void finish(const QString &tenant, const DoctorReport &report, bool cancelled);
    void runAgain();
    void copyNote();
    void askForFile();
    void save(const QString &path);
    void showBundle(const QString &tenant, const QString &text);
    void openLink(const QString &link);
    void setWaiting(bool waiting);
    void tick();
    [[nodiscard]] QString tenantName() const { return m_session.tenantName(); }
    [[nodiscard]] const Diagnosis *diagnosis() const;
    //! The settings that it speaks of were changed since.
    [[nodiscard]] bool isOutdated(const Diagnosis &known) const;
    void showFound();
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] QString fileStem() const;

    FleetSession &m_session;
    const Theme &m_theme;
    DoctorModel m_model;
    PermissionsModel m_permissions;
    QHash<QString, Diagnosis> m_diagnoses; //!< by tenant, of this session
    QSet<QString> m_running;
    QHash<QString, QList<CheckResult>> m_soFar; //!< of runs under way, to come back to
    QHash<QString, TenantConfig> m_checked;     //!< the settings that a run under way began with
    QString m_shown;                            //!< the tenant that the model shows
    bool m_bundleAsked = false;

    QStackedWidget *m_stack = nullptr;
    QBoxLayout *m_columns = nullptr; //!< checks | what the chosen one means, or one below the other
    QScrollArea *m_rightScroll = nullptr;
    QWidget *m_rightBody = nullptr;
    bool m_isStacked = false;
    StatePage *m_empty = nullptr;
    Card *m_ladderCard = nullptr;
    QTableView *m_ladder = nullptr;
    QPushButton *m_run = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_copyNote = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_bundle = nullptr;
    Card *m_details = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_stateIcon = nullptr;
    QLabel *m_meaning = nullptr;
    QLabel *m_remedyTitle = nullptr;
    QLabel *m_remedy = nullptr;
    QLabel *m_evidence = nullptr;
    QPushButton *m_openDetail = nullptr;
    QLabel *m_secretText = nullptr;
    QPushButton *m_replaceSecret = nullptr;
    ElidedLabel *m_consentLink = nullptr;
    QPushButton *m_copyConsent = nullptr;
    QPushButton *m_openConsent = nullptr;
    QPushButton *m_wait = nullptr;
    QLabel *m_waitText = nullptr;
    QTimer *m_timer = nullptr;
    int m_secondsToLook = 0;
    QString m_waitingFor; //!< the tenant whose grant is waited for
};

} // namespace Trustgauge

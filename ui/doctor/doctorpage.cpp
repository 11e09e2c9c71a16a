#include "ui/doctor/doctorpage.h"

#include "core/doctor/doctorfault.h"
#include "ui/doctor/checkcard.h"
#include "ui/doctor/consentcard.h"
#include "ui/doctor/doctorexport.h"
#include "ui/doctor/guidedialog.h"
#include "ui/doctor/laddercard.h"
#include "ui/doctor/permissionscard.h"
#include "ui/doctor/secretcard.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/statepage.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {
constexpr int cardsBeside = 980; // minimum width for both side by side
} // namespace

DoctorPage::DoctorPage(FleetSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_theme(theme),
      m_doctor(session)
{
    setObjectName(u"doctorPage"_s);
    m_empty = new StatePage;
    connect(m_empty, &StatePage::activated, this, &DoctorPage::run);
    m_ladder = new LadderCard(session, m_doctor, theme);
    m_check = new CheckCard(m_doctor, m_ladder->model(), theme);
    m_secret = new SecretCard(session, theme);
    m_permissions = new PermissionsCard(theme);
    m_consent = new ConsentCard(session, m_doctor, theme);
    m_rightBody = new QWidget;
    m_rightBody->setObjectName(u"scrollBody"_s);
    auto *right = new QVBoxLayout(m_rightBody);
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(Metrics::cardGap);
    right->addWidget(m_check, 1);
    right->addWidget(m_secret);
    right->addWidget(m_permissions);
    right->addWidget(m_consent);
    m_rightScroll = makeScrollArea(m_rightBody); // when the screen is too low
    auto *content = new QWidget;
    content->setObjectName(u"scrollBody"_s);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    m_columns->setSpacing(Metrics::cardGap);
    m_columns->addWidget(m_ladder, 5);
    m_columns->addWidget(m_rightScroll, 4);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeScrollArea(content));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    auto *giveAway = new DoctorExport(session, m_doctor, theme, this);
    connect(giveAway, &DoctorExport::told, this, &DoctorPage::told);
    connect(m_ladder, &LadderCard::noteWanted, giveAway, &DoctorExport::copyNote);
    connect(m_ladder, &LadderCard::reportWanted, giveAway, &DoctorExport::askForFile);
    connect(m_ladder, &LadderCard::bundleWanted, giveAway, &DoctorExport::askForBundle);
    connect(m_ladder, &LadderCard::guideWanted, this, [this] { openGuide(window()); });
    connect(m_ladder, &LadderCard::currentChanged, this, &DoctorPage::showCheck);
    connect(m_secret, &SecretCard::replaceRequested, this, &DoctorPage::replaceSecretRequested);
    connect(m_consent, &ConsentCard::told, this, &DoctorPage::told);
    connect(&m_doctor, &DoctorSession::changed, this, &DoctorPage::refresh);
    connect(&m_doctor, &DoctorSession::read, this, [this] {
        m_shown.clear(); // the tenant shown may have findings now
        showTenant();
        if (const Diagnosis *known = m_doctor.diagnosis(); known && !m_doctor.isRunning())
            m_ladder->showReport(known->report, true); // at its first fault
        refresh();
    });
    connect(&m_doctor, &DoctorSession::checked, this, &DoctorPage::showCheck);
    connect(&m_doctor, &DoctorSession::finished, this, &DoctorPage::showReport);
    connect(&session, &FleetSession::tenantChanged, this, &DoctorPage::showTenant);
    connect(&session, &FleetSession::viewChanged, this, &DoctorPage::refresh);
    connect(&theme, &Theme::changed, this, &DoctorPage::refresh);
    showTenant();
}

void DoctorPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

//! Side by side, each part scrolls separately; stacked, the page scrolls.
void DoctorPage::arrange()
{
    const bool stacked = width() < cardsBeside;
    if (stacked != m_isStacked) {
        m_isStacked = stacked;
        if (stacked) {
            m_rightScroll->takeWidget();
            m_rightScroll->hide();
            m_columns->addWidget(m_rightBody);
            m_rightBody->show();
        } else {
            m_columns->removeWidget(m_rightBody);
            m_rightScroll->setWidget(m_rightBody);
            m_rightScroll->show();
        }
        m_columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        m_columns->setStretch(0, stacked ? 0 : 5);
    }
    m_ladder->setLeastHeightFor(stacked ? height() : 0);
}

void DoctorPage::openGuide(QWidget *in)
{
    auto *dialog = in->findChild<GuideDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!dialog) {
        const TenantConfig *tenant = m_session.tenant();
        dialog = new GuideDialog(m_ladder->model(), m_theme, consentReturn(tenant ? *tenant : TenantConfig()), in);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    dialog->show();
    dialog->raise();
}

void DoctorPage::showTenant()
{
    if (m_shown != m_session.tenantName()) {
        m_shown = m_session.tenantName();
        m_consent->stopWaiting();
        m_ladder->showFound();
        const Diagnosis *known = m_doctor.diagnosis();
        m_permissions->setPermissions(known ? known->report.permissions : QList<PermissionRow>());
    }
    refresh();
}

void DoctorPage::showReport(const QString &tenant, const DoctorReport &report, bool cancelled)
{
    if (tenant != m_session.tenantName())
        return;
    m_permissions->setPermissions(report.permissions);
    m_ladder->showReport(report, !m_consent->isWaiting());
    if (cancelled)
        emit told(tr("The checks were cancelled; those that were not reached are marked."));
    refresh();
}

void DoctorPage::showCheck()
{
    m_check->showCheck(m_ladder->currentRow());
}

void DoctorPage::refresh()
{
    m_empty->setState(m_theme.icon("doctor"_L1, Theme::Tint::Dim),
                      tr("The connection of %1 has not been checked yet.").arg(plainText(m_session.tenantName())),
                      tr("The doctor tries every link from the settings to the data, with at most twelve calls, and says "
                         "which one is broken and what mends it."),
                      tr("Run the checks"));
    m_stack->setCurrentIndex(m_doctor.isRunning() || m_doctor.diagnosis() ? 1 : 0);
    m_ladder->refresh();
    m_secret->refresh();
    m_consent->refresh();
    showCheck();
}

} // namespace Trustgauge

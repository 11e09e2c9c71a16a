#include "ui/doctor/consentcard.h"

#include "core/doctor/doctorfault.h"
#include "core/doctor/permissions.h"
#include "ui/doctor/checkcard.h"
#include "ui/session/doctorsession.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {
constexpr int secondsBetweenLooks = 15;
} // namespace

ConsentCard::ConsentCard(FleetSession &session, DoctorSession &doctor, const Theme &theme, QWidget *parent)
    : Card(tr("Admin consent"), parent),
      m_session(session),
      m_doctor(doctor)
{
    m_link = new ElidedLabel;
    m_link->setObjectName(u"consentLink"_s);
    m_copy = makeButton({});
    m_copy->setObjectName(u"copyConsent"_s);
    setButtonText(m_copy, theme.icon("copy"_L1), tr("Copy the link"));
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(link());
        emit told(tr("The consent link is on the clipboard."));
    });
    m_open = makeButton({});
    m_open->setObjectName(u"openConsent"_s);
    setButtonText(m_open, theme.icon("export"_L1), tr("Open in the browser"));
    connect(m_open, &QPushButton::clicked, this, [this] { openTrustedLink(link()); });
    m_wait = makeButton({});
    m_wait->setObjectName(u"waitForConsent"_s);
    m_wait->setCheckable(true);
    setButtonText(m_wait, theme.icon("refresh"_L1), tr("Wait for the grant"));
    m_wait->setToolTip(tr("Looks into a fresh token every %Ln second(s) until the needed permissions are there",
                          nullptr, secondsBetweenLooks));
    connect(m_wait, &QPushButton::toggled, this, &ConsentCard::setWaiting);
    m_waitText = makeParagraph({}, "dim");
    m_waitText->hide();
    body()->addWidget(makeParagraph(
        tr("A Cloud Application, Application, Privileged Role or Global Administrator may grant it. It grants what the "
           "app registration lists and may replace an earlier grant."),
        "dim"));
    body()->addWidget(m_link);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    body()->addLayout(buttons);
    body()->addWidget(m_wait, 0, Qt::AlignLeft);
    body()->addWidget(m_waitText);
    m_timer = new QTimer(this);
    m_timer->setInterval(1000);
    connect(m_timer, &QTimer::timeout, this, &ConsentCard::tick);
    connect(&doctor, &DoctorSession::finished, this, &ConsentCard::look);
}

QString ConsentCard::link() const
{
    return m_doctor.diagnosis() ? m_doctor.diagnosis()->report.consentLink : QString();
}

void ConsentCard::refresh()
{
    m_link->setWholeText(link());
    m_copy->setEnabled(!link().isEmpty());
    m_open->setEnabled(isTrustedLink(link()));
    m_wait->setEnabled(m_doctor.diagnosis() && (isWaiting() || !m_doctor.isRunning()));
}

void ConsentCard::stopWaiting()
{
    m_wait->setChecked(false);
}

void ConsentCard::setWaiting(bool waiting)
{
    m_waitingFor = waiting ? m_session.tenantName() : QString();
    m_waitText->clear();
    m_waitText->setVisible(waiting);
    if (!waiting) {
        m_timer->stop();
        return;
    }
    m_secondsToLook = 1;
    m_timer->start();
    tick();
}

void ConsentCard::tick()
{
    if (!isWaiting() || m_doctor.isRunning(m_waitingFor))
        return;
    if (--m_secondsToLook > 0) {
        m_waitText->setText(tr("Looks again in %Ln second(s).", nullptr, m_secondsToLook));
        return;
    }
    m_waitText->setText(tr("Fetches a fresh token…"));
    m_doctor.runCheck(m_waitingFor, DoctorCheck::RoleMachine);
}

void ConsentCard::look(const QString &tenant, const DoctorReport &report)
{
    if (tenant != m_waitingFor)
        return;
    const auto passed = [&report](DoctorCheck check) {
        return report.checks.value(static_cast<int>(check)).state == CheckState::Pass;
    };
    const QList<DoctorCheck> needed = neededRoleChecks();
    if (std::all_of(needed.begin(), needed.end(), passed)) {
        stopWaiting();
        emit told(tr("The permissions have arrived; run the checks once more."));
    } else {
        m_secondsToLook = secondsBetweenLooks;
    }
}

} // namespace Trustgauge

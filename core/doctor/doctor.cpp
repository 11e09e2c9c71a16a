#include "core/doctor/doctor.h"

#include "core/auth/secretcheck.h"
#include "core/base/errortext.h"
#include "core/base/log.h"
#include "core/base/ownthread.h"
#include "core/base/safetext.h"
#include "core/config/endpoints.h"
#include "core/doctor/evidence.h"
#include "core/doctor/permissions.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QTimer>

#include <cstdlib>

namespace Trustgauge {

namespace {

constexpr qint64 tolerableClockSeconds = 5 * 60;

} // namespace

Doctor::Doctor(TenantConfig tenant, Result<SecretText> secret, Options options, QObject *parent)
    : QObject(parent),
      m_tenant(std::move(tenant)),
      m_secret(std::move(secret)),
      m_options(std::move(options))
{
    m_report.tenantName = m_tenant.name;
    m_report.consentLink = consentLink(m_tenant);
    for (int i = 0; i < doctorCheckCount; ++i) {
        const auto check = static_cast<DoctorCheck>(i);
        m_report.checks.append(
            {check, CheckState::Skip, {}, QCoreApplication::translate("Doctor", "Not reached."), {}, {}, {}});
    }
    for (const PermissionFacts &row : permissionFacts())
        m_report.permissions.append(
            {nameOf(row.api), QString::fromLatin1(row.role), row.need != PermissionNeed::None, row.writes, {}, {}});
}

Doctor::~Doctor() = default;

void Doctor::start()
{
    TG_ON_OWN_THREAD(this);
    m_wanted.fill(true);
    begin();
}

void Doctor::startOne(DoctorCheck check, const DoctorReport &before)
{
    TG_ON_OWN_THREAD(this);
    if (before.checks.size() == doctorCheckCount) {
        m_report.checks = before.checks;
        m_report.permissions = before.permissions;
    }
    const Step step = stepOf(check);
    want(Step::Config);
    want(step);
    if (step > Step::Token && step < Step::Publish)
        want(Step::Token);
    if (step > Step::Machines && step < Step::Publish)
        want(Step::Machines);
    if (check == DoctorCheck::ClockSkew)
        want(Step::Token); // its response also has the time
    // An assertion needs the time by the service's clock, which a response must provide first.
    if (m_tenant.credential == CredentialKind::Certificate && wants(Step::Token))
        want(Step::Discovery);
    begin();
}

void Doctor::begin()
{
    Q_ASSERT(m_step < 0);
    m_http = std::make_unique<HttpClient>(
        HttpSettings{m_tenant.caFile, m_tenant.proxy, {}, m_options.proxyPassword.secret});
    QTimer::singleShot(0, this, &Doctor::nextStep);
}

void Doctor::cancel()
{
    TG_ON_OWN_THREAD(this);
    if (m_finished || m_cancelled)
        return;
    m_cancelled = true;
    if (m_http)
        m_http->abortAll();
    if (m_publishHttp)
        m_publishHttp->abortAll();
    QTimer::singleShot(0, this, &Doctor::finish);
}

void Doctor::finish()
{
    if (m_finished)
        return;
    m_finished = true;
    const CheckResult *first = m_report.firstFailure();
    qCInfo(logDoctor).noquote() << m_tenant.name << "was diagnosed with" << m_report.calls << "calls;"
                                << (first ? first->evidence : QStringLiteral("nothing failed"));
    emit finished(m_report);
}

// Each step calls this again when it ends.
void Doctor::nextStep()
{
    if (m_cancelled || m_finished)
        return;
    do {
        ++m_step;
    } while (m_step < doctorStepCount && !m_wanted[static_cast<size_t>(m_step)]);
    if (m_step >= doctorStepCount) {
        finish();
        return;
    }
    switch (static_cast<Step>(m_step)) {
    case Step::Config:
        checkConfig();
        break;
    case Step::Discovery:
        askDiscovery();
        break;
    case Step::Token:
        askToken();
        break;
    case Step::CloudApps:
        askCloudApps();
        break;
    case Step::Machines:
        askMachines();
        break;
    case Step::Antivirus:
        if (m_tenant.antivirusSource != AntivirusSource::DeviceAvInfo) {
            skip(DoctorCheck::ApiAntivirus, QStringLiteral("antivirusSource %1").arg(keyOf(m_tenant.antivirusSource)),
                 QCoreApplication::translate("Doctor", "Not checked: the tenant's settings leave this source out."));
            nextStep();
            break;
        }
        askOther(DoctorCheck::ApiAntivirus, pathOf(Endpoint::AntivirusInfo) + QStringLiteral("?$top=1"));
        break;
    case Step::Vulnerabilities:
        if (m_tenant.vulnerabilitySource == VulnerabilitySource::None) {
            for (const DoctorCheck check : {DoctorCheck::ApiVulnerabilities, DoctorCheck::LicenceVulnerabilities})
                skip(check, QStringLiteral("vulnerabilitySource none"),
                     QCoreApplication::translate("Doctor", "Not checked: the tenant's settings leave this source out."));
            nextStep();
            break;
        }
        askOther(DoctorCheck::ApiVulnerabilities,
                 pathOf(Endpoint::VulnerabilitiesByMachine) + QStringLiteral("?pageSize=1"));
        break;
    case Step::Alerts:
        askOther(DoctorCheck::ApiAlerts, QStringLiteral("/api/alerts?$top=1"));
        break;
    case Step::Budget:
        checkClock();
        checkBudget();
        break;
    case Step::Publish:
        askPublish();
        break;
    }
}

void Doctor::send(HttpRequest request, const Take &take)
{
    Q_ASSERT(m_report.calls < maxCalls);
    ++m_report.calls;
    request.idleTimeout = m_options.timeout;
    request.totalTimeout = shortCallTime; // the doctor asks for one-row pages only
    request.maxBytes = qint64{16} * 1024 * 1024;
    HttpClient &client = m_publishHttp ? *m_publishHttp : *m_http;
    DoctorCall call{QString::fromLatin1(request.verb), hostAndPort(request.url), request.url.path(), {}, 0};
    QElapsedTimer clock;
    clock.start();
    client.send(request, [this, take, call, clock, url = request.url](Answer answer) mutable {
        if (m_cancelled || m_finished)
            return;
        if (!answer && answer.error().subject == url.host()) // name the port, because firewall rules need it
            answer.error().subject =
                QStringLiteral("%1:%2").arg(url.host()).arg(url.port(url.scheme() == QStringLiteral("http") ? 80 : 443));
        call.outcome = answer ? QStringLiteral("HTTP %1").arg(answer->status)
                              : quotedText(answer.error().detail.english());
        call.milliseconds = clock.elapsed();
        m_report.trace.append(call);
        if (answer) {
            noteClock(*answer);
            take(answer);
            wipe(answer->body); // it may contain a token
            return;
        }
        Error error = withUnreadPassword(answer.error(), m_options.proxyPassword);
        error.httpStatus = answer.error().httpStatus; // the advice depends on it
        take(tl::unexpected(error));
    });
}

void Doctor::sendApi(const QString &pathAndQuery, bool withToken, const Take &take)
{
    HttpRequest request;
    request.url = QUrl(m_tenant.apiUrl().toString(QUrl::RemovePath | QUrl::StripTrailingSlash) + pathAndQuery);
    request.headers = {{"Accept", "application/json"}};
    if (withToken)
        request.credentials = bearerCredentials(m_token);
    send(request, take);
}

void Doctor::tell(CheckResult result)
{
    result.evidence = ownLine(result.evidence); // contains names from the tenants file
    CheckResult &place = m_report.checks[static_cast<int>(result.check)];
    place = std::move(result);
    emit checked(place);
}

void Doctor::pass(DoctorCheck check, const QString &evidence)
{
    tell({check, CheckState::Pass, evidence, purposeOf(check), {}, {}, {}});
}

void Doctor::skip(DoctorCheck check, const QString &evidence, const QString &meaning)
{
    tell({check, CheckState::Skip, evidence, meaning, {}, {}, {}});
}

void Doctor::skipFor(const QList<DoctorCheck> &checks, DoctorCheck because)
{
    // A skipped check is not a cause: use the nearest failure before it.
    DoctorCheck nearest = because;
    if (stateOf(because) == CheckState::Skip) {
        for (int i = 0; i < static_cast<int>(because); ++i) {
            if (failed(static_cast<DoctorCheck>(i)) && !checks.contains(static_cast<DoctorCheck>(i)))
                nearest = static_cast<DoctorCheck>(i);
        }
    }
    for (const DoctorCheck check : checks)
        skip(check, {},
             QCoreApplication::translate("Doctor", "Not checked: “%1” has to pass first.").arg(titleOf(nearest)));
}

void Doctor::report(CheckState state, DoctorCheck check, DoctorFault advice, const QString &evidence, int aadsts)
{
    const DoctorFaultEntry &entry = entryOf(advice);
    QString seen = evidence;
    for (const QString &more :
         {advice == DoctorFault::ProxyCredentials ? doubtAbout(m_options.proxyPassword.secret, SecretKind::ForwardProxy)
                                                  : QString(),
          advice == DoctorFault::PublishRefused ? doubtAbout(m_options.publishSecret, SecretKind::RestProxy)
                                                : QString()}) {
        if (!more.isEmpty())
            seen += QStringLiteral("; ") + more;
    }
    const bool ofPublishing = check == DoctorCheck::PublishReach || check == DoctorCheck::PublishTopic;
    // The list of API hosts does not help with a REST proxy.
    const LinkKind link = ofPublishing && entry.link == LinkKind::ApiHosts ? LinkKind::None : entry.link;
    QString remedy = QCoreApplication::translate("Doctor", entry.remedy);
    if (remedy.contains(QStringLiteral("%1")))
        remedy = remedy.arg(neededRoles());
    tell({check, state, seen, clauseText(sentence("Doctor", entry.meaning)), remedy, linkOf(link, m_tenant, aadsts),
          entry.faultClass});
}

CheckState Doctor::stateOf(DoctorCheck check) const
{
    return m_report.checks.at(static_cast<int>(check)).state;
}

void Doctor::noteClock(const HttpReply &reply)
{
    const std::optional<qint64> ahead = reply.secondsAhead();
    if (!ahead)
        return;
    if (m_clockAhead && std::llabs(*ahead) <= std::llabs(*m_clockAhead))
        return;
    m_clockAhead = ahead;
    m_clockEvidence = QCoreApplication::translate("Doctor", "%1 says %2, %3 here")
                          .arg(hostAndPort(reply.url), quotedText(reply.header("Date"), 40), timeNow());
}

qint64 Doctor::serviceSeconds() const
{
    return QDateTime::currentSecsSinceEpoch() + m_clockAhead.value_or(0);
}

void Doctor::checkClock()
{
    if (!m_clockAhead) {
        skip(DoctorCheck::ClockSkew, QCoreApplication::translate("Doctor", "no answer told a time"),
             QCoreApplication::translate("Doctor", "Not checked: no answer told the service's time."));
        return;
    }
    const QString seconds = QString::number(std::llabs(*m_clockAhead));
    const QString evidence = *m_clockAhead < 0
                                 ? QCoreApplication::translate("Doctor", "%1: the service's clock is %2 s behind")
                                       .arg(m_clockEvidence, seconds)
                                 : QCoreApplication::translate("Doctor", "%1: the service's clock is %2 s ahead")
                                       .arg(m_clockEvidence, seconds);
    if (std::llabs(*m_clockAhead) > tolerableClockSeconds)
        fail(DoctorCheck::ClockSkew, DoctorFault::ClockWrong, evidence);
    else
        pass(DoctorCheck::ClockSkew, evidence);
}

} // namespace Trustgauge

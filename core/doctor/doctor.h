#pragma once

#include "core/auth/certificateassertion.h"
#include "core/auth/tokenclaims.h"
#include "core/base/httpclient.h"
#include "core/base/proxypassword.h"
#include "core/base/secrettext.h"
#include "core/config/tenant.h"
#include "core/doctor/doctorcheck.h"
#include "core/doctor/doctorfault.h"

#include <QDate>
#include <QObject>

#include <array>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>

class QJsonObject;

namespace Trustgauge {

struct TargetAnswer;

//! Diagnoses the connection of one tenant: runs the ladder of checks with at most 12 calls, none of them repeated,
//! every token fetched anew. A fault that keeps a later check from saying anything makes that one `skip`. Lives on one
//! thread with an event loop; used once.
class Doctor : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        std::chrono::milliseconds timeout{20'000}; //!< without any byte, for each call
        SecretText publishSecret;                  //!< of the REST proxy; empty: none at hand
        QDate secretExpires;                       //!< as noted for the client secret; invalid: nothing is
        ProxyPassword proxyPassword;               //!< of the forward proxy
    };
    static constexpr int maxCalls = 12;

    //! \param secret what the tenant signs in with, as it is stored and not checked: a client secret, or certificate
    //! and key; or why there is none (NoCredential, SecretIsId, Keychain)
    Doctor(TenantConfig tenant, Result<SecretText> secret, Options options, QObject *parent = nullptr);
    ~Doctor() override;

    //! Runs every check. finished() comes once, later.
    void start();
    //! Runs one check, with no more calls than it needs; checks that come along are told too, the others keep what
    //! `before` says of them.
    void startOne(DoctorCheck check, const DoctorReport &before);
    //! Ends the run; finished() comes with what is known so far. Harmless afterwards.
    void cancel();
    [[nodiscard]] bool wasCancelled() const { return m_cancelled; }

signals:
    //! A check is under way.
    void checking(DoctorCheck check);
    void checked(const CheckResult &result);
    void finished(const DoctorReport &report);

private:
    using Step = DoctorStep;
    using Answer = Result<HttpReply>;
    using Take = std::function<void(const Answer &)>;

    void begin();
    void nextStep();
    void finish();
    [[nodiscard]] bool wants(Step step) const { return m_wanted[static_cast<size_t>(step)]; }
    void want(Step step) { m_wanted[static_cast<size_t>(step)] = true; }

    void checkConfig();
    [[nodiscard]] bool judgeCredential();
    void judgeMissingCredential();
    void judgeNotedDate();
    [[nodiscard]] bool judgeCertificate();
    void judgeValidity();
    [[nodiscard]] QString certificateEvidence() const;
    void askDiscovery();
    void judgeDiscovery(const Answer &answer);
    void judgeTenant(const HttpReply &reply, const QJsonObject &body);
    void judgeCloud(const QJsonObject &body);
    void askToken();
    void fetchToken(const TenantConfig &tenant, const Take &take);
    //! \param remark on how the token was had; empty: none
    void judgeToken(const Answer &answer, const Message &remark);
    void judgeRefusal(const HttpReply &reply, const QJsonObject &body);
    void judgeClaims();
    void judgeRoles();
    void askCloudApps();
    void judgeCloudApps(const Answer &answer);
    void judgeExcess();
    void askMachines();
    void judgeMachines(const Answer &answer);
    void askOther(DoctorCheck check, const QString &path);
    void judgeOther(DoctorCheck check, const Answer &answer);
    void judgeVulnerabilityRefusal(const HttpReply &reply, DoctorFault advice);
    void checkBudget();
    void checkClock();
    void askPublish();
    void judgeTarget(const TargetAnswer &found);

    void send(HttpRequest request, const Take &take);
    void sendApi(const QString &pathAndQuery, bool withToken, const Take &take);
    void tell(CheckResult result);
    void pass(DoctorCheck check, const QString &evidence);
    void skip(DoctorCheck check, const QString &evidence, const QString &meaning);
    void skipFor(const QList<DoctorCheck> &checks, DoctorCheck because);
    void report(CheckState state, DoctorCheck check, DoctorFault advice, const QString &evidence, int aadsts = 0);
    void fail(DoctorCheck check, DoctorFault advice, const QString &evidence, int aadsts = 0)
    {
        report(CheckState::Fail, check, advice, evidence, aadsts);
    }
    void warn(DoctorCheck check, DoctorFault advice, const QString &evidence)
    {
        report(CheckState::Warn, check, advice, evidence);
    }
    [[nodiscard]] CheckState stateOf(DoctorCheck check) const;
    [[nodiscard]] bool failed(DoctorCheck check) const { return stateOf(check) == CheckState::Fail; }
    [[nodiscard]] bool tokenIsOfUse() const;
    void notePermission(const QString &role, PermissionRow::Granted granted, const QString &seen);
    void noteClock(const HttpReply &reply);
    //! Since 1970 by the service's clock where an answer told it, else by ours.
    [[nodiscard]] qint64 serviceSeconds() const;

    TenantConfig m_tenant;
    Result<SecretText> m_secret;
    Options m_options;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<HttpClient> m_publishHttp;
    DoctorReport m_report;
    std::array<bool, doctorStepCount> m_wanted{};
    int m_step = -1;
    bool m_cancelled = false;
    bool m_finished = false;

    std::optional<CertificateState> m_certificate;
    std::optional<CheckState> m_validity; //!< of the certificate, as told
    bool m_clockToCome = false;           //!< the service's clock will be known before a token is asked for
    SecretText m_token;
    std::optional<TokenClaims> m_claims;
    std::optional<TokenClaims> m_cloudAppsClaims;
    bool m_apiUseless = false; //!< it refuses every call alike
    bool m_quotaTaken = false;
    QString m_quotaEvidence;
    std::optional<qint64> m_clockAhead; //!< seconds that the service's clock is ahead; the larger of what was seen
    QString m_clockEvidence;
};

} // namespace Trustgauge

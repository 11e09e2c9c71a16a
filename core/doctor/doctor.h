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

//! Diagnoses the connection of one tenant: runs all checks in order with at most 12 calls, without retries or
//! cached tokens. A check that a fault makes meaningless is `skip`. Lives on one thread with an event loop; use
//! once.
class Doctor : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        std::chrono::milliseconds timeout{20'000}; //!< longest time without a byte, for each call
        SecretText publishSecret;                  //!< for the REST proxy; empty: not available
        QDate secretExpires;                       //!< as entered by people for the client secret; invalid: unknown
        ProxyPassword proxyPassword;               //!< for the forward proxy
    };
    static constexpr int maxCalls = 12;

    //! \param secret the stored credential, unchecked: a client secret, or certificate and key; or why there is none
    //! (NoCredential, SecretIsId, Keychain)
    Doctor(TenantConfig tenant, Result<SecretText> secret, Options options, QObject *parent = nullptr);
    ~Doctor() override;

    //! Runs every check; emits finished() once, asynchronously.
    void start();
    //! Runs one check with as few calls as possible. Other checks answered by these calls are reported, too; the rest
    //! keep their result in `before`.
    void startOne(DoctorCheck check, const DoctorReport &before);
    //! Ends the run; emits finished() with the results so far. Does nothing after the end.
    void cancel();
    [[nodiscard]] bool wasCancelled() const { return m_cancelled; }

signals:
    //! A check has started.
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
    //! \param remark about how the token was obtained; empty: none
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
    //! Unix time by the service's clock if known, else by ours.
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
    std::optional<CheckState> m_validity; //!< reported state of the certificate's validity
    bool m_clockToCome = false;           //!< a response with the service's clock will come before the token request
    SecretText m_token;
    std::optional<TokenClaims> m_claims;
    std::optional<TokenClaims> m_cloudAppsClaims;
    bool m_apiUseless = false; //!< it refuses all calls
    bool m_quotaTaken = false;
    QString m_quotaEvidence;
    std::optional<qint64> m_clockAhead; //!< seconds, the largest difference seen
    QString m_clockEvidence;
};

} // namespace Trustgauge

#include "core/doctor/doctor.h"

#include "core/base/safetext.h"
#include "core/doctor/evidence.h"
#include "core/publish/kafkaanswer.h"
#include "core/publish/kafkarest.h"
#include "core/publish/targetcheck.h"

#include <QCoreApplication>

namespace Trustgauge {

void Doctor::askPublish()
{
    const QList<DoctorCheck> both{DoctorCheck::PublishReach, DoctorCheck::PublishTopic};
    if (!m_tenant.publish || m_tenant.publish->url.isEmpty()) {
        for (const DoctorCheck check : both)
            skip(check, QCoreApplication::translate("Doctor", "no publish settings"),
                 QCoreApplication::translate("Doctor", "Not checked: the tenant publishes nowhere."));
        nextStep();
        return;
    }
    emit checking(DoctorCheck::PublishReach);
    m_publishHttp = std::make_unique<HttpClient>(KafkaRest::settingsOf(m_tenant, m_options.proxyPassword.secret));
    askTarget([this](const HttpRequest &request, const Take &take) { send(request, take); }, *m_tenant.publish,
              m_options.publishSecret,
              [this](const TargetAnswer &found) {
        judgeTarget(found);
        nextStep();
    });
}

void Doctor::judgeTarget(const TargetAnswer &found)
{
    const Answer &answer = found.reply;
    const auto reach = DoctorCheck::PublishReach;
    const PublishTarget &target = *m_tenant.publish;
    const auto refuse = [this](DoctorFault advice, const QString &evidence) {
        fail(DoctorCheck::PublishReach, advice, evidence);
        skipFor({DoctorCheck::PublishTopic}, DoctorCheck::PublishReach);
    };
    if (!answer) {
        refuse(KafkaRest::wantsClientCertificate(answer.error()) ? DoctorFault::PublishClientCertificate
                                                                 : faultForNetwork(answer.error()),
               errorEvidence(answer.error()));
        return;
    }
    const QString evidence = QCoreApplication::translate("Doctor", "%1 for %2, %3")
                                 .arg(answerText(*answer), answer->url.path(), timeNow());
    if (answer->status >= 300 && answer->status < 400) {
        refuse(DoctorFault::PublishRedirects,
               QStringLiteral("%1: %2").arg(quotedText(hostAndPort(answer->url)),
                                            quotedText(KafkaRest::judge(answer).text.text())));
        return;
    }
    if (KafkaRest::wantsClientCertificate(*answer)) {
        refuse(DoctorFault::PublishClientCertificate, interceptionEvidence(*answer));
        return;
    }
    if (target.auth != PublishAuth::None && m_options.publishSecret.isEmpty()) {
        warn(reach, DoctorFault::PublishNoSecret, evidence);
        skipFor({DoctorCheck::PublishTopic}, reach);
        return;
    }
    if (answer->status == 401 || answer->status == 403) {
        refuse(DoctorFault::PublishRefused, evidence);
        return;
    }
    if (const auto between = interceptionOf(*answer)) {
        refuse(*between, interceptionEvidence(*answer));
        return;
    }
    if (answer->status >= 500) {
        refuse(DoctorFault::ServiceDown, evidence);
        return;
    }
    if (!found.topics) {
        refuse(DoctorFault::PublishNotAProxy, evidence);
        return;
    }
    pass(reach, evidence);
    if (found.missing.isEmpty())
        pass(DoctorCheck::PublishTopic,
             QCoreApplication::translate("Doctor", "listed: %1, %2").arg(target.deviceTopic, target.summaryTopic));
    else
        warn(DoctorCheck::PublishTopic, DoctorFault::TopicUnlisted,
             QCoreApplication::translate("Doctor", "not listed: %1").arg(listed(found.missing)));
}

} // namespace Trustgauge

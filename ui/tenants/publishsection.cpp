#include "ui/tenants/publishsection.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/secretline.h"

#include <QCheckBox>
#include <QIntValidator>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Trustgauge {

PublishSection::PublishSection(bool isNew, QWidget *parent) : FormSection({}, parent)
{
    m_enabled = new QCheckBox(tr("Publish every complete cycle by itself"));
    m_enabled->setObjectName(u"publish.enabled"_s);
    connect(m_enabled, &QCheckBox::toggled, this, &PublishSection::edited);
    addRow({}, m_enabled);
    m_url = addLine(tr("Proxy address"), u"publish.url"_s, u"https://kafka-rest.example:8082"_s);
    m_api = addChoice(tr("API version"), u"publish.api"_s,
                      {{tr("v2: /topics/…"), static_cast<int>(PublishApi::V2)},
                       {tr("v3: /v3/clusters/…"), static_cast<int>(PublishApi::V3)}});
    m_clusterId = addLine(tr("Cluster ID"), u"publish.clusterId"_s, tr("v3 only; empty: asked for"));
    m_deviceTopic = addLine(tr("Topic of devices"), u"publish.deviceTopic"_s);
    m_summaryTopic = addLine(tr("Topic of summaries"), u"publish.summaryTopic"_s);
    m_auth = addChoice(tr("Sign-in"), u"publish.auth"_s,
                       {{tr("None"), static_cast<int>(PublishAuth::None)},
                        {tr("User and password"), static_cast<int>(PublishAuth::Basic)},
                        {tr("Bearer token"), static_cast<int>(PublishAuth::Bearer)}});
    m_user = addLine(tr("User"), u"publish.user"_s);
    m_secret = addLine(tr("Password or token"), u"publish.secret"_s,
                       isNew ? QString() : tr("empty: keep the one that is stored"));
    hideInput(m_secret);
    m_brake = addLine(tr("Brake, % of bands"), u"publish.bandChangeBrakePercent"_s);
    m_brake->setValidator(new QIntValidator(0, 100, m_brake));
    m_brake->setToolTip(tr("When more devices than that change band from one cycle to the next, a person is asked."));
    m_caFile = addLine(tr("Proxy's authority"), u"publish.caFile"_s, tr("PEM file; empty: the system's authorities"));
    m_clientCertificate = addLine(tr("Client certificate"), u"publish.clientCertificate"_s,
                                  tr("PEM file with its key; empty: none"));
    connect(m_auth, &QComboBox::currentIndexChanged, this, &PublishSection::showSignIn);
    connect(m_api, &QComboBox::currentIndexChanged, this, &PublishSection::showSignIn);
    showSignIn();
}

void PublishSection::showSignIn()
{
    const auto auth = chosenIn<PublishAuth>(*m_auth);
    m_user->setEnabled(auth == PublishAuth::Basic);
    m_secret->setEnabled(auth != PublishAuth::None);
    m_clusterId->setEnabled(chosenIn<PublishApi>(*m_api) == PublishApi::V3);
}

void PublishSection::fill(const TenantConfig &tenant)
{
    const PublishTarget target = tenant.publish.value_or(PublishTarget());
    m_enabled->setChecked(target.enabled);
    m_url->setText(target.url);
    choose(*m_api, target.api);
    m_clusterId->setText(target.clusterId);
    m_deviceTopic->setText(target.deviceTopic);
    m_summaryTopic->setText(target.summaryTopic);
    choose(*m_auth, target.auth);
    m_user->setText(target.user);
    m_brake->setText(QString::number(target.bandChangeBrakePercent));
    m_caFile->setText(target.caFile);
    m_clientCertificate->setText(target.clientCertificate);
}

void PublishSection::read(TenantDraft &draft) const
{
    std::optional<PublishTarget> &stored = draft.tenant.publish;
    PublishTarget target = stored.value_or(PublishTarget());
    target.enabled = m_enabled->isChecked();
    target.url = m_url->text().trimmed();
    target.api = chosenIn<PublishApi>(*m_api);
    target.clusterId = m_clusterId->text().trimmed();
    target.deviceTopic = m_deviceTopic->text().trimmed();
    target.summaryTopic = m_summaryTopic->text().trimmed();
    target.auth = chosenIn<PublishAuth>(*m_auth);
    target.user = m_user->text().trimmed();
    bool isNumber = false;
    const int brake = m_brake->text().toInt(&isNumber);
    target.bandChangeBrakePercent = isNumber ? brake : -1;
    target.caFile = m_caFile->text().trimmed();
    target.clientCertificate = m_clientCertificate->text().trimmed();
    if (stored || target != PublishTarget()) // otherwise the section was not edited
        stored = target;
}

SecretText PublishSection::secret() const
{
    return secretIn(*m_secret);
}

void PublishSection::wipe()
{
    wipeLine(*m_secret);
}

} // namespace Trustgauge

#include "ui/tenants/connectionsection.h"

#include "ui/settings/filedialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/secretline.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Trustgauge {

ConnectionSection::ConnectionSection(bool isNew, QWidget *parent) : FormSection({}, parent)
{
    m_login = addLine(tr("Sign-in address"), u"endpoints.login"_s);
    m_api = addLine(tr("API address"), u"endpoints.api"_s);
    m_audience = addLine(tr("Token audience"), u"endpoints.audience"_s);
    m_token = addChoice(tr("Token endpoint"), u"tokenVersion"_s,
                        {{tr("v2"), static_cast<int>(TokenVersion::V2)},
                         {tr("v1"), static_cast<int>(TokenVersion::V1)}});
    m_proxy = addLine(tr("Proxy"), u"proxy"_s, tr("empty: as the system says"));
    m_proxyUser = addLine(tr("Proxy user"), u"proxyUser"_s, tr("empty: the proxy asks for none"));
    m_proxyPassword = addLine(tr("Proxy password"), u"proxyPassword"_s,
                              isNew ? QString() : tr("empty: keep the one that is stored"));
    hideInput(m_proxyPassword);
    addAuthority();
}

void ConnectionSection::addAuthority()
{
    auto *control = new QWidget;
    auto *row = new QHBoxLayout(control);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::gap);
    m_caFile = new QLineEdit;
    m_caFile->setPlaceholderText(tr("PEM file; empty: the system's authorities"));
    QPushButton *browse = makeButton(tr("Browse…"));
    row->addWidget(m_caFile, 1);
    row->addWidget(browse);
    control->setFocusProxy(m_caFile);
    addField(tr("Own authority"), u"caFile"_s, control);
    connect(m_caFile, &QLineEdit::textEdited, this, &ConnectionSection::edited);
    connect(browse, &QPushButton::clicked, this, [this] {
        auto *dialog = makeOpenDialog(tr("Certificate authority"), {tr("Certificates (*.pem *.crt *.cer)")}, this);
        connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
        dialog->open();
    });
}

void ConnectionSection::fill(const TenantConfig &tenant)
{
    m_login->setText(tenant.loginEndpoint);
    m_api->setText(tenant.apiEndpoint);
    m_audience->setText(tenant.audience);
    choose(*m_token, tenant.tokenVersion);
    const auto [proxy, user] = proxyAndUser(tenant.proxy);
    m_proxy->setText(proxy);
    m_proxyUser->setText(user);
    m_caFile->setText(tenant.caFile);
}

void ConnectionSection::read(TenantDraft &draft) const
{
    TenantConfig &tenant = draft.tenant;
    tenant.loginEndpoint = m_login->text().trimmed();
    tenant.apiEndpoint = m_api->text().trimmed();
    tenant.audience = m_audience->text().trimmed();
    tenant.tokenVersion = chosenIn<TokenVersion>(*m_token);
    draft.proxyUser = m_proxyUser->text().trimmed();
    draft.proxyPassword = secretIn(*m_proxyPassword);
    tenant.proxy = proxyWithUser(m_proxy->text().trimmed(), draft.proxyUser);
    tenant.caFile = m_caFile->text().trimmed();
}

void ConnectionSection::wipe()
{
    wipeLine(*m_proxyPassword);
}

void ConnectionSection::showDefaults(TenantConfig tenant)
{
    tenant.loginEndpoint.clear();
    tenant.apiEndpoint.clear();
    tenant.audience.clear();
    m_login->setPlaceholderText(tenant.loginUrl().toString());
    m_api->setPlaceholderText(tenant.apiUrl().toString());
    m_audience->setPlaceholderText(tenant.audienceInForce());
}

} // namespace Trustgauge

#include "ui/tenants/identitysection.h"

#include "ui/session/fleetsession.h"
#include "ui/tenants/certificatefield.h"
#include "ui/tenants/sessiononlybox.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/dateline.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/secretline.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

IdentitySection::IdentitySection(FleetSession &session, const Theme &theme, bool isNew, QWidget *parent)
    : FormSection(tr("Tenant and app registration"), parent),
      m_session(session),
      m_isNew(isNew)
{
    QPushButton *guide = makeButton(tr("How to register the application, step by step"), "link");
    guide->setObjectName(u"formGuide"_s);
    connect(guide, &QPushButton::clicked, this, &IdentitySection::guideRequested);
    form()->addWidget(guide, 0, Qt::AlignLeft);
    m_name = addLine(tr("&Name"), u"name"_s, tr("for example Contoso"));
    m_tenantId = addLine(tr("&Tenant ID"), u"tenantId"_s, u"01234567-89ab-cdef-0123-456789abcdef"_s);
    m_clientId = addLine(tr("&Client ID"), u"clientId"_s, u"01234567-89ab-cdef-0123-456789abcdef"_s);
    m_credential = addChoice(tr("Sign &in with"), u"credential"_s,
                             {{tr("Client secret"), static_cast<int>(CredentialKind::Secret)},
                              {tr("Certificate"), static_cast<int>(CredentialKind::Certificate)}});
    addSecret(theme);
    m_certificate = new CertificateField;
    m_certificateRow = addField(tr("&Certificate and key"), u"certificate"_s, m_certificate);
    connect(m_certificate, &CertificateField::chosen, this, &IdentitySection::edited);
    connect(m_credential, &QComboBox::currentIndexChanged, this, &IdentitySection::showCredential);
    m_keychain = makeParagraph({}, "small");
    m_keychain->setObjectName(u"keychainNote"_s);
    addRow({}, m_keychain);
    m_sessionOnly = new SessionOnlyBox(m_session, tr("For this session only: do not store the secret"));
    m_sessionOnly->setObjectName(u"sessionOnly"_s);
    connect(m_sessionOnly, &QCheckBox::toggled, this, &IdentitySection::showKeychain);
    connect(&m_session, &FleetSession::keychainChanged, this, &IdentitySection::showKeychain);
    addRow({}, m_sessionOnly);
}

void IdentitySection::addSecret(const Theme &theme)
{
    const QString key = u"clientSecret"_s;
    m_secret = makeSecretLine(theme);
    m_secret->setObjectName(key);
    m_secretRow = addField(tr("Client &secret"), key, m_secret);
    connect(m_secret, &QLineEdit::textEdited, this, [this, key] {
        if (!m_lastDay->isModified())
            m_lastDay->clear(); // it belongs to the previous secret
        if (isGuid(m_secret->text().trimmed()))
            touch(key); // show the error now, not when the field is left
    });
    watch(m_secret, key);
    m_lastDay = new DateLine(theme);
    m_lastDay->setPlaceholderText(
        tr("as the portal shows it, for example %1").arg(QDate::currentDate().addDays(180).toString(Qt::ISODate)));
    m_lastDay->setToolTip(tr("With the date noted, you are reminded 30, 14, 7 and 1 days before."));
    m_lastDayRow = addField(tr("Secret e&xpires on"), u"secretLastDay"_s, m_lastDay);
    watch(m_lastDay, u"secretLastDay"_s);
}

bool IdentitySection::isBySecret() const
{
    return chosenIn<CredentialKind>(*m_credential) == CredentialKind::Secret;
}

void IdentitySection::fill(const TenantConfig &tenant)
{
    m_stored = tenant;
    m_name->setText(tenant.name);
    m_tenantId->setText(tenant.tenantId);
    m_clientId->setText(tenant.clientId);
    const QDate lastDay = m_isNew ? QDate() : m_session.secretLastDay(tenant);
    const bool bySecret = tenant.credential == CredentialKind::Secret;
    m_lastDay->setText(bySecret ? lastDay.toString(Qt::ISODate) : QString());
    choose(*m_credential, tenant.credential);
    showCredential();
}

void IdentitySection::read(TenantDraft &draft) const
{
    draft.tenant.name = m_name->text().trimmed();
    draft.tenant.tenantId = m_tenantId->text().trimmed().toLower();
    draft.tenant.clientId = m_clientId->text().trimmed().toLower();
    draft.tenant.credential = chosenIn<CredentialKind>(*m_credential);
    draft.secret = trimmedSecretIn(*m_secret);
    draft.certificate = m_certificate->pem();
    draft.storedCredential = m_stored.credential;
    draft.storedSecretKey = m_isNew ? QString() : m_stored.secretKey();
    draft.lastDay = m_lastDay->text();
}

void IdentitySection::wipe()
{
    wipeLine(*m_secret);
    m_certificate->clear();
}

void IdentitySection::focusName()
{
    m_name->setFocus(); // instead of the link before it
}

bool IdentitySection::secretsForSession() const
{
    return m_sessionOnly->isChecked();
}

void IdentitySection::showCredential()
{
    m_secretRow->setVisible(isBySecret());
    m_lastDayRow->setVisible(isBySecret()); // a certificate contains its last day
    m_certificateRow->setVisible(!isBySecret());
    showKeychain();
    emit edited();
}

void IdentitySection::showKeychain()
{
    const bool bySecret = isBySecret();
    const QString place = m_session.keychainName().isEmpty() ? tr("the system's keychain") : m_session.keychainName();
    QString text;
    if (!m_sessionOnly->hasKeychain())
        text = bySecret ? tr("No keychain is available here: the secret lasts for this session only.")
                        : tr("No keychain is available here: the certificate lasts for this session only.");
    else if (m_sessionOnly->isChecked())
        text = bySecret ? tr("The secret is kept in memory until Trustgauge ends, and is stored nowhere.")
                        : tr("The certificate and its key are kept in memory until Trustgauge ends, and are stored "
                             "nowhere.");
    else
        text = bySecret ? tr("The secret is stored in %1 and nowhere else.").arg(place)
                        : tr("The certificate and its key are stored in %1 and nowhere else.").arg(place);
    TenantDraft entered;
    read(entered);
    if (!entered.needsSecret())
        text += u' '
                + (bySecret ? tr("Leave it empty to keep the one that is stored.")
                            : tr("Choose none to keep the one that is stored."));
    m_keychain->setText(text);
}

} // namespace Trustgauge

#include "ui/tenants/tenantform.h"

#include "core/config/cloudfacts.h"
#include "ui/session/fleetsession.h"
#include "ui/tenants/certificatefield.h"
#include "ui/tenants/sessiononlybox.h"
#include "ui/text/secretreminder.h"
#include "ui/text/sourcenames.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/dateline.h"
#include "ui/widgets/formrow.h"
#include "ui/widgets/secretline.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QIntValidator>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int suggestedIntervalMinutes = 60;

//! Rows below one another.
QVBoxLayout *makeForm(QWidget *parent = nullptr)
{
    auto *form = new QVBoxLayout(parent);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(6);
    return form;
}

//! A value of a choice and its name for people.
template<class Enum>
struct Choice
{
    Enum value;
    const char *name;
};

constexpr std::array cloudNames{
    Choice<Cloud>{Cloud::Commercial, QT_TRANSLATE_NOOP("Trustgauge::TenantForm", "Commercial")},
    Choice<Cloud>{Cloud::Gcc, QT_TRANSLATE_NOOP("Trustgauge::TenantForm", "US Government GCC")},
    Choice<Cloud>{Cloud::GccHigh, QT_TRANSLATE_NOOP("Trustgauge::TenantForm", "US Government GCC High")},
    Choice<Cloud>{Cloud::Dod, QT_TRANSLATE_NOOP("Trustgauge::TenantForm", "US Department of Defense")}};
static_assert(hasRowForEach(cloudNames, &Choice<Cloud>::value));

constexpr std::array regionNames{
    Choice<Region>{Region::Global, QT_TRANSLATE_NOOP("Trustgauge::TenantForm", "Global: nearest")},
    Choice<Region>{Region::Us, QT_TRANSLATE_NOOP("Trustgauge::TenantForm", "United States")},
    Choice<Region>{Region::Eu, QT_TRANSLATE_NOOP("Trustgauge::TenantForm", "European Union")},
    Choice<Region>{Region::Uk, QT_TRANSLATE_NOOP("Trustgauge::TenantForm", "United Kingdom")},
    Choice<Region>{Region::Au, QT_TRANSLATE_NOOP("Trustgauge::TenantForm", "Australia")},
    Choice<Region>{Region::Swa, QT_TRANSLATE_NOOP("Trustgauge::TenantForm", "Switzerland")},
    Choice<Region>{Region::Ina, QT_TRANSLATE_NOOP("Trustgauge::TenantForm", "India")},
    Choice<Region>{Region::Aea, QT_TRANSLATE_NOOP("Trustgauge::TenantForm", "United Arab Emirates")}};
static_assert(hasRowForEach(regionNames, &Choice<Region>::value));

template<class Choices>
QList<QPair<QString, int>> choicesOf(const Choices &choices)
{
    QList<QPair<QString, int>> out;
    for (const auto &[value, name] : choices)
        out.append({TenantForm::tr(name), static_cast<int>(value)});
    return out;
}

//! What most tenants want stands first, what few want last.
QList<QPair<QString, int>> sourceChoices()
{
    QList<QPair<QString, int>> out;
    for (const SourceName &name : sourceNames)
        out.append({TenantForm::tr(name.choice), static_cast<int>(name.source)});
    out.move(static_cast<int>(VulnerabilitySource::Auto), 0);
    out.move(1 + static_cast<int>(VulnerabilitySource::PerDevice), static_cast<int>(VulnerabilitySource::None) - 1);
    return out;
}

} // namespace

TenantForm::TenantForm(FleetSession &session, const Theme &theme, QWidget *parent) : QDialog(parent), m_session(session)
{
    setWindowTitle(tr("Connect a tenant"));
    build(theme);
    fill(m_original);
}

TenantForm::TenantForm(FleetSession &session, const Theme &theme, const TenantConfig &existing, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_original(existing),
      m_isNew(false)
{
    setWindowTitle(tr("Edit tenant"));
    build(theme);
    fill(existing);
}

void TenantForm::build(const Theme &theme)
{
    setObjectName(u"tenantForm"_s);
    auto *content = new QWidget;
    content->setObjectName(u"scrollBody"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, Metrics::gap, 0);
    column->setSpacing(Metrics::gap);

    m_introduction = makeParagraph({});
    m_introduction->setObjectName(u"formIntroduction"_s);
    m_introduction->hide();
    column->addWidget(m_introduction);
    const auto addSection = [column](const QString &title) {
        auto *section = new QWidget;
        QVBoxLayout *form = makeForm(section);
        form->addSpacing(4);
        form->addWidget(makeLabel(title, "title"));
        column->addWidget(section);
        return form;
    };
    QVBoxLayout *who = addSection(tr("Tenant and app registration"));
    QPushButton *guide = makeButton(tr("How to register the application, step by step"), "link");
    guide->setObjectName(u"formGuide"_s);
    connect(guide, &QPushButton::clicked, this, &TenantForm::guideRequested);
    who->addWidget(guide, 0, Qt::AlignLeft);
    buildIdentity(theme, who);
    QVBoxLayout *where = addSection(tr("Cloud"));
    buildCloud(where);
    buildPolling(addSection(tr("Polling and scoring")));

    m_opener = makeButton(tr("Advanced: endpoints, proxy, certificate authority"), "link");
    m_opener->setObjectName(u"advancedOpener"_s);
    m_opener->setCheckable(true);
    column->addSpacing(4);
    column->addWidget(m_opener, 0, Qt::AlignLeft);
    m_advanced = makeAdvanced();
    m_advanced->setVisible(false);
    column->addWidget(m_advanced);
    connect(m_opener, &QPushButton::toggled, m_advanced, &QWidget::setVisible);
    m_publishOpener = makeButton(tr("Publishing: hand scores to Kafka through a REST proxy"), "link");
    m_publishOpener->setObjectName(u"publishOpener"_s);
    m_publishOpener->setCheckable(true);
    column->addWidget(m_publishOpener, 0, Qt::AlignLeft);
    QWidget *publishing = makePublishing();
    publishing->setVisible(false);
    column->addWidget(publishing);
    connect(m_publishOpener, &QPushButton::toggled, publishing, &QWidget::setVisible);
    column->addStretch();
    alignNames(m_rows, 150);
    if (m_session.workspace().isDemo()) {
        // A real tenant's ids and addresses would send its secret and its devices through the demo.
        for (QWidget *fixed : {who->parentWidget(), where->parentWidget(), static_cast<QWidget *>(m_opener)})
            fixed->hide();
        setIntroduction(
            tr("The demo's connection is fixed: its tenant is invented, and served on this computer. To connect a "
               "tenant of your own, leave the demo."));
    }

    auto *scroll = m_scroll = makeScrollArea(content);
    QPushButton *cancel = makeButton(tr("Cancel"));
    m_save = makeButton(m_isNew ? tr("Save and poll") : tr("Save"), "primary");
    m_save->setObjectName(u"saveTenant"_s);
    m_save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, 12, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(Metrics::cardGap);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    resizeWithinScreen(this, {620, 840});
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &TenantForm::trySave);
    connect(&m_session, &FleetSession::keychainChanged, this, &TenantForm::showKeychain);
    m_name->setFocus(); // not the link before it
}

void TenantForm::buildIdentity(const Theme &theme, QVBoxLayout *form)
{
    m_name = addLine(form, tr("&Name"), u"name"_s, tr("for example Contoso"));
    m_tenantId = addLine(form, tr("&Tenant ID"), u"tenantId"_s, u"01234567-89ab-cdef-0123-456789abcdef"_s);
    m_clientId = addLine(form, tr("&Client ID"), u"clientId"_s, u"01234567-89ab-cdef-0123-456789abcdef"_s);
    m_credential = addChoice(form, tr("Sign &in with"), u"credential"_s,
                             {{tr("Client secret"), static_cast<int>(CredentialKind::Secret)},
                              {tr("Certificate"), static_cast<int>(CredentialKind::Certificate)}});
    addField(form, tr("Client &secret"), u"clientSecret"_s, makeSecret(theme));
    m_lastDay = new DateLine(theme);
    m_lastDay->setPlaceholderText(
        tr("as the portal shows it, for example %1").arg(QDate::currentDate().addDays(180).toString(Qt::ISODate)));
    addField(form, tr("Secret e&xpires on"), u"secretLastDay"_s, m_lastDay);
    watch(m_lastDay, u"secretLastDay"_s);
    m_lastDay->setToolTip(tr("With the date noted, you are reminded 30, 14, 7 and 1 days before."));
    m_certificate = new CertificateField;
    addField(form, tr("&Certificate and key"), u"certificate"_s, m_certificate);
    connect(m_certificate, &CertificateField::chosen, this, &TenantForm::check);
    connect(m_credential, &QComboBox::currentIndexChanged, this, &TenantForm::showCredential);
    m_keychain = makeParagraph({}, "small");
    m_keychain->setObjectName(u"keychainNote"_s);
    addRow(form, {}, m_keychain);
    m_sessionOnly = new SessionOnlyBox(m_session, tr("For this session only: do not store the secret"));
    connect(m_sessionOnly, &QCheckBox::toggled, this, &TenantForm::showKeychain);
    m_sessionOnly->setObjectName(u"sessionOnly"_s);
    addRow(form, {}, m_sessionOnly);
}

void TenantForm::buildCloud(QVBoxLayout *form)
{
    m_cloud = addChoice(form, tr("C&loud"), u"cloud"_s, choicesOf(cloudNames));
    m_region = addChoice(form, tr("&Region"), u"region"_s, choicesOf(regionNames));
    connect(m_cloud, &QComboBox::currentIndexChanged, this, &TenantForm::showCloud);
}

void TenantForm::buildPolling(QVBoxLayout *form)
{
    m_interval = addLine(form, tr("Poll &every … minutes"), u"pollIntervalMinutes"_s, tr("10 to 1440"));
    m_interval->setValidator(new QIntValidator(0, 99'999, m_interval));
    m_enabled = new QCheckBox(tr("Poll this tenant on schedule"));
    m_enabled->setObjectName(u"enabled"_s);
    addRow(form, {}, m_enabled);
    m_vulnerabilities = addChoice(form, tr("&Vulnerabilities"), u"vulnerabilitySource"_s, sourceChoices());
    m_antivirus = addChoice(form, tr("&Antivirus"), u"antivirusSource"_s,
                            {{tr("Antivirus report (deviceavinfo)"), static_cast<int>(AntivirusSource::DeviceAvInfo)},
                             {tr("Device list only"), static_cast<int>(AntivirusSource::Machines)},
                             {tr("None"), static_cast<int>(AntivirusSource::None)}});
    m_floor = addLine(form, tr("Completeness &floor, %"), u"completenessFloor"_s);
    m_floor->setValidator(new QIntValidator(0, 100, m_floor));
    m_floor->setToolTip(tr("A device of which less can be judged is shown as “insufficient data”."));
    m_profile = new SteadyComboBox;
    addField(form, tr("&Profile"), u"profile"_s, m_profile);
}

FormRow *TenantForm::addRow(QVBoxLayout *form, const QString &label, QWidget *control)
{
    auto *row = new FormRow(label, control);
    m_rows << row;
    form->addWidget(row);
    return row;
}

void TenantForm::addField(QVBoxLayout *form, const QString &label, const QString &key, QWidget *control)
{
    QWidget *focus = control->focusProxy() ? control->focusProxy() : control;
    if (focus->objectName().isEmpty())
        focus->setObjectName(key);
    QString spoken = label;
    focus->setAccessibleName(spoken.remove(u'&'));
    FormRow *row = addRow(form, label, control);
    row->fault()->setObjectName(key + u"Fault"_s);
    m_fields.insert(key, {focus, row});
}

void TenantForm::watch(QLineEdit *line, const QString &key)
{
    connect(line, &QLineEdit::textEdited, this, &TenantForm::check);
    connect(line, &QLineEdit::editingFinished, this, [this, key] { touch(key); });
}

QLineEdit *TenantForm::addLine(QVBoxLayout *form, const QString &label, const QString &key, const QString &placeholder)
{
    auto *line = new QLineEdit;
    line->setPlaceholderText(placeholder);
    addField(form, label, key, line);
    watch(line, key);
    return line;
}

QComboBox *TenantForm::addChoice(QVBoxLayout *form, const QString &label, const QString &key,
                                 const QList<QPair<QString, int>> &choices)
{
    auto *box = new SteadyComboBox;
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    addField(form, label, key, box);
    return box;
}

QWidget *TenantForm::makeSecret(const Theme &theme)
{
    m_secret = makeSecretLine(theme);
    m_secret->setObjectName(u"clientSecret"_s);
    connect(m_secret, &QLineEdit::textEdited, this, [this] {
        if (isGuid(m_secret->text().trimmed()))
            touch(u"clientSecret"_s); // tell at once, not when the field is left
        if (!m_lastDay->isModified())
            m_lastDay->clear(); // it belongs to the secret before
        check();
    });
    connect(m_secret, &QLineEdit::editingFinished, this, [this] { touch(u"clientSecret"_s); });
    return m_secret;
}

QWidget *TenantForm::makeAdvanced()
{
    auto *box = new QWidget;
    QVBoxLayout *form = makeForm(box);
    m_login = addLine(form, tr("Sign-in address"), u"endpoints.login"_s);
    m_api = addLine(form, tr("API address"), u"endpoints.api"_s);
    m_audience = addLine(form, tr("Token audience"), u"endpoints.audience"_s);
    m_token = addChoice(form, tr("Token endpoint"), u"tokenVersion"_s,
                        {{tr("v2"), static_cast<int>(TokenVersion::V2)},
                         {tr("v1"), static_cast<int>(TokenVersion::V1)}});
    m_proxy = addLine(form, tr("Proxy"), u"proxy"_s, tr("empty: as the system says"));
    m_proxyUser = addLine(form, tr("Proxy user"), u"proxyUser"_s, tr("empty: the proxy asks for none"));
    m_proxyPassword = addLine(form, tr("Proxy password"), u"proxyPassword"_s,
                              m_isNew ? QString() : tr("empty: keep the one that is stored"));
    hideInput(m_proxyPassword);
    auto *ca = new QWidget;
    auto *caLayout = new QHBoxLayout(ca);
    caLayout->setContentsMargins(0, 0, 0, 0);
    caLayout->setSpacing(Metrics::gap);
    m_caFile = new QLineEdit;
    m_caFile->setPlaceholderText(tr("PEM file; empty: the system's authorities"));
    QPushButton *browse = makeButton(tr("Browse…"));
    caLayout->addWidget(m_caFile, 1);
    caLayout->addWidget(browse);
    ca->setFocusProxy(m_caFile);
    addField(form, tr("Own authority"), u"caFile"_s, ca);
    connect(m_caFile, &QLineEdit::textEdited, this, &TenantForm::check);
    connect(browse, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Certificate authority"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
        connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
        dialog->open();
    });
    return box;
}

QWidget *TenantForm::makePublishing()
{
    auto *box = new QWidget;
    QVBoxLayout *form = makeForm(box);
    m_publishEnabled = new QCheckBox(tr("Publish every complete cycle by itself"));
    m_publishEnabled->setObjectName(u"publish.enabled"_s);
    connect(m_publishEnabled, &QCheckBox::toggled, this, &TenantForm::check);
    addRow(form, {}, m_publishEnabled);
    m_publishUrl = addLine(form, tr("Proxy address"), u"publish.url"_s, u"https://kafka-rest.example:8082"_s);
    m_publishApi = addChoice(form, tr("API version"), u"publish.api"_s,
                             {{tr("v2: /topics/…"), static_cast<int>(PublishApi::V2)},
                              {tr("v3: /v3/clusters/…"), static_cast<int>(PublishApi::V3)}});
    m_clusterId = addLine(form, tr("Cluster ID"), u"publish.clusterId"_s, tr("v3 only; empty: asked for"));
    m_deviceTopic = addLine(form, tr("Topic of devices"), u"publish.deviceTopic"_s);
    m_summaryTopic = addLine(form, tr("Topic of summaries"), u"publish.summaryTopic"_s);
    m_publishAuth = addChoice(form, tr("Sign-in"), u"publish.auth"_s,
                              {{tr("None"), static_cast<int>(PublishAuth::None)},
                               {tr("User and password"), static_cast<int>(PublishAuth::Basic)},
                               {tr("Bearer token"), static_cast<int>(PublishAuth::Bearer)}});
    m_publishUser = addLine(form, tr("User"), u"publish.user"_s);
    m_publishSecret = addLine(form, tr("Password or token"), u"publish.secret"_s,
                              m_isNew ? QString() : tr("empty: keep the one that is stored"));
    hideInput(m_publishSecret);
    m_brake = addLine(form, tr("Brake, % of bands"), u"publish.bandChangeBrakePercent"_s);
    m_brake->setValidator(new QIntValidator(0, 100, m_brake));
    m_brake->setToolTip(tr("When more devices than that change band from one cycle to the next, a person is asked."));
    m_publishCa = addLine(form, tr("Proxy's authority"), u"publish.caFile"_s,
                          tr("PEM file; empty: the system's authorities"));
    m_clientCertificate = addLine(form, tr("Client certificate"), u"publish.clientCertificate"_s,
                                  tr("PEM file with its key; empty: none"));
    const auto showSignIn = [this] {
        const auto auth = static_cast<PublishAuth>(m_publishAuth->currentData().toInt());
        m_publishUser->setEnabled(auth == PublishAuth::Basic);
        m_publishSecret->setEnabled(auth != PublishAuth::None);
        m_clusterId->setEnabled(m_publishApi->currentData().toInt() == static_cast<int>(PublishApi::V3));
    };
    connect(m_publishAuth, &QComboBox::currentIndexChanged, this, showSignIn);
    connect(m_publishApi, &QComboBox::currentIndexChanged, this, showSignIn);
    showSignIn();
    return box;
}

std::optional<PublishTarget> TenantForm::publishTarget() const
{
    PublishTarget target = m_original.publish.value_or(PublishTarget());
    target.enabled = m_publishEnabled->isChecked();
    target.url = m_publishUrl->text().trimmed();
    target.api = static_cast<PublishApi>(m_publishApi->currentData().toInt());
    target.clusterId = m_clusterId->text().trimmed();
    target.deviceTopic = m_deviceTopic->text().trimmed();
    target.summaryTopic = m_summaryTopic->text().trimmed();
    target.auth = static_cast<PublishAuth>(m_publishAuth->currentData().toInt());
    target.user = m_publishUser->text().trimmed();
    bool isNumber = false;
    const int brake = m_brake->text().toInt(&isNumber);
    target.bandChangeBrakePercent = isNumber ? brake : -1;
    target.caFile = m_publishCa->text().trimmed();
    target.clientCertificate = m_clientCertificate->text().trimmed();
    if (!m_original.publish && target == PublishTarget())
        return std::nullopt; // nobody touched it
    return target;
}

void TenantForm::fill(const TenantConfig &tenant)
{
    const auto choose = [](QComboBox *box, auto value) { box->setCurrentIndex(box->findData(static_cast<int>(value))); };
    m_name->setText(tenant.name);
    m_tenantId->setText(tenant.tenantId);
    m_clientId->setText(tenant.clientId);
    const int minutes = m_isNew ? suggestedIntervalMinutes : tenant.pollIntervalMinutes;
    m_interval->setText(minutes > 0 ? QString::number(minutes) : QString());
    m_enabled->setChecked(tenant.enabled);
    choose(m_cloud, tenant.cloud);
    choose(m_region, tenant.region);
    choose(m_vulnerabilities, tenant.vulnerabilitySource);
    choose(m_antivirus, tenant.antivirusSource);
    m_floor->setText(QString::number(tenant.completenessFloor));
    for (const Profile &profile : m_session.profiles())
        m_profile->addItem(plainText(profile.name), profile.name);
    if (m_profile->findData(tenant.profile) < 0)
        m_profile->addItem(plainText(tenant.profile), tenant.profile);
    m_profile->setCurrentIndex(m_profile->findData(tenant.profile));
    m_login->setText(tenant.loginEndpoint);
    m_api->setText(tenant.apiEndpoint);
    m_audience->setText(tenant.audience);
    choose(m_token, tenant.tokenVersion);
    const auto [proxy, proxyUser] = proxyAndUser(tenant.proxy);
    m_proxy->setText(proxy);
    m_proxyUser->setText(proxyUser);
    m_caFile->setText(tenant.caFile);
    const PublishTarget target = tenant.publish.value_or(PublishTarget());
    m_publishEnabled->setChecked(target.enabled);
    m_publishUrl->setText(target.url);
    choose(m_publishApi, target.api);
    m_clusterId->setText(target.clusterId);
    m_deviceTopic->setText(target.deviceTopic);
    m_summaryTopic->setText(target.summaryTopic);
    choose(m_publishAuth, target.auth);
    m_publishUser->setText(target.user);
    m_brake->setText(QString::number(target.bandChangeBrakePercent));
    m_publishCa->setText(target.caFile);
    m_clientCertificate->setText(target.clientCertificate);
    const QDate lastDay = m_isNew ? QDate() : m_session.secretLastDay(tenant);
    const bool bySecret = tenant.credential == CredentialKind::Secret;
    m_lastDay->setText(bySecret ? lastDay.toString(Qt::ISODate) : QString());
    choose(m_credential, tenant.credential);
    showCredential();
    showCloud();
    showKeychain();
}

void TenantForm::showCredential()
{
    const bool bySecret = m_credential->currentData().toInt() == static_cast<int>(CredentialKind::Secret);
    const auto show = [this](const QString &key, bool shown) { m_fields[key].row->setVisible(shown); };
    show(u"clientSecret"_s, bySecret);
    show(u"secretLastDay"_s, bySecret); // a certificate tells its last day itself
    show(u"certificate"_s, !bySecret);
    showKeychain();
    check();
}

void TenantForm::showCloud()
{
    m_region->setEnabled(factsOf(static_cast<Cloud>(m_cloud->currentData().toInt())).hasRegions);
    TenantConfig shown = draft().tenant;
    shown.loginEndpoint.clear();
    shown.apiEndpoint.clear();
    shown.audience.clear();
    m_login->setPlaceholderText(shown.loginUrl().toString());
    m_api->setPlaceholderText(shown.apiUrl().toString());
    m_audience->setPlaceholderText(shown.audienceInForce());
}

void TenantForm::showKeychain()
{
    const bool bySecret = m_credential->currentData().toInt() == static_cast<int>(CredentialKind::Secret);
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
    if (!draft().needsSecret())
        text += u' '
                + (bySecret ? tr("Leave it empty to keep the one that is stored.")
                            : tr("Choose none to keep the one that is stored."));
    m_keychain->setText(text);
}

TenantDraft TenantForm::draft() const
{
    TenantDraft draft;
    TenantConfig &t = draft.tenant;
    t = m_original;
    t.name = m_name->text().trimmed();
    t.tenantId = m_tenantId->text().trimmed().toLower();
    t.clientId = m_clientId->text().trimmed().toLower();
    t.pollIntervalMinutes = m_interval->text().toInt();
    t.enabled = m_enabled->isChecked();
    t.cloud = static_cast<Cloud>(m_cloud->currentData().toInt());
    t.region = factsOf(t.cloud).hasRegions ? static_cast<Region>(m_region->currentData().toInt()) : Region::Global;
    t.vulnerabilitySource = static_cast<VulnerabilitySource>(m_vulnerabilities->currentData().toInt());
    t.antivirusSource = static_cast<AntivirusSource>(m_antivirus->currentData().toInt());
    bool isNumber = false;
    const int floor = m_floor->text().toInt(&isNumber);
    t.completenessFloor = isNumber ? floor : -1;
    t.profile = m_profile->currentData().toString();
    t.loginEndpoint = m_login->text().trimmed();
    t.apiEndpoint = m_api->text().trimmed();
    t.audience = m_audience->text().trimmed();
    t.tokenVersion = static_cast<TokenVersion>(m_token->currentData().toInt());
    draft.proxyUser = m_proxyUser->text().trimmed();
    draft.proxyPassword = secretIn(*m_proxyPassword);
    t.proxy = proxyWithUser(m_proxy->text().trimmed(), draft.proxyUser);
    t.caFile = m_caFile->text().trimmed();
    t.publish = publishTarget();
    t.credential = static_cast<CredentialKind>(m_credential->currentData().toInt());
    draft.secret = trimmedSecretIn(*m_secret);
    draft.certificate = m_certificate->pem();
    draft.storedCredential = m_original.credential;
    draft.lastDay = m_lastDay->text();
    draft.storedSecretKey = m_isNew ? QString() : m_original.secretKey();
    for (const TenantConfig &other : m_session.tenants()) {
        if (m_isNew || other.name != m_original.name)
            draft.others << other;
    }
    return draft;
}

void TenantForm::setIntroduction(const QString &text)
{
    if (text.isEmpty())
        return;
    m_introduction->setText(text);
    m_introduction->show();
}

void TenantForm::setAdvancedOpen(bool open)
{
    m_opener->setChecked(open);
}

TenantForm::~TenantForm()
{
    // A field that loses the focus while the form goes would still tell us, after our members are gone.
    const QList<QWidget *> children = findChildren<QWidget *>();
    for (QWidget *child : children)
        child->disconnect(this);
}

void TenantForm::touch(const QString &key)
{
    const auto *line = qobject_cast<QLineEdit *>(m_fields.value(key).control);
    if (line && line->text().isEmpty() && !line->isModified())
        return; // only passed through
    m_touched.insert(key);
    check();
}

void TenantForm::check()
{
    const QMap<QString, QString> faults = draftFaults(draft());
    for (auto it = m_fields.cbegin(); it != m_fields.cend(); ++it) {
        const QString fault = m_touched.contains(it.key()) ? faults.value(it.key()) : QString();
        it->row->setFault(fault);
        setStyleProperty(it->control, "faulty", !fault.isEmpty());
        it->control->setAccessibleDescription(fault);
    }
}

void TenantForm::trySave()
{
    const TenantDraft now = draft();
    const QMap<QString, QString> faults = draftFaults(now);
    if (!faults.isEmpty()) {
        for (const QString &key : faults.keys()) {
            m_touched.insert(key);
            if (key.startsWith("endpoints"_L1) || key.startsWith("proxy"_L1) || key == "caFile"_L1)
                setAdvancedOpen(true);
            if (key.startsWith("publish."_L1))
                m_publishOpener->setChecked(true);
        }
        check();
        // The first one in the form's own order.
        for (const char *key : {"name",
                                "tenantId",
                                "clientId",
                                "clientSecret",
                                "secretLastDay",
                                "certificate",
                                "pollIntervalMinutes",
                                "completenessFloor",
                                "endpoints.login",
                                "endpoints.api",
                                "endpoints.audience",
                                "proxy",
                                "proxyUser",
                                "caFile",
                                "publish.url",
                                "publish.clusterId",
                                "publish.deviceTopic",
                                "publish.summaryTopic",
                                "publish.user",
                                "publish.bandChangeBrakePercent"}) {
            if (faults.contains(QLatin1StringView(key))) {
                QWidget *control = m_fields.value(QLatin1StringView(key)).control;
                control->setFocus(Qt::OtherFocusReason);
                // With its sentence, once that has its room.
                QTimer::singleShot(0, control, [this, row = m_fields.value(QLatin1StringView(key)).row] {
                    m_scroll->ensureWidgetVisible(row);
                });
                break;
            }
        }
        return;
    }
    const bool bySecret = now.tenant.credential == CredentialKind::Secret;
    TenantChange change;
    change.tenant = now.tenant;
    change.oldName = m_isNew ? QString() : m_original.name;
    change.credential = bySecret ? now.secret : now.certificate;
    if (now.tenant.publish && now.tenant.publish->auth != PublishAuth::None)
        change.restProxySecret = secretIn(*m_publishSecret);
    change.forwardProxyLogon = now.proxySecret();
    change.secretsForSession = m_sessionOnly->isChecked();
    if (bySecret)
        change.secretLastDay = parseLastDay(now.lastDay).value_or(QDate());
    emit saveRequested(change);
    wipeLine(*m_publishSecret);
    wipeLine(*m_proxyPassword);
    wipeLine(*m_secret);
    m_certificate->clear();
    accept();
}

} // namespace Trustgauge

#include "ui/tenants/tenantform.h"

#include "ui/session/fleetsession.h"
#include "ui/tenants/cloudsection.h"
#include "ui/tenants/connectionsection.h"
#include "ui/tenants/connectiontrial.h"
#include "ui/tenants/identitysection.h"
#include "ui/tenants/pollingsection.h"
#include "ui/tenants/publishsection.h"
#include "ui/text/secretreminder.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/formrow.h"

#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int namesWidth = 150;

ConnectionDraft connectionOf(const TenantDraft &draft)
{
    const bool bySecret = draft.tenant.credential == CredentialKind::Secret;
    return {draft.tenant, bySecret ? draft.secret : draft.certificate, draft.storedSecretKey, draft.proxySecret()};
}

} // namespace

TenantForm::TenantForm(FleetSession &session, const Theme &theme, QWidget *parent) : QDialog(parent), m_session(session)
{
    setWindowTitle(tr("Connect a tenant"));
    build(theme);
}

TenantForm::TenantForm(FleetSession &session, const Theme &theme, const TenantConfig &existing, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_original(existing),
      m_isNew(false)
{
    setWindowTitle(tr("Edit tenant"));
    build(theme);
}

TenantForm::~TenantForm()
{
    // A field that loses the focus during destruction would trigger validation after our members are destroyed.
    for (FormSection *section : std::as_const(m_sections))
        section->disconnect(this);
}

void TenantForm::build(const Theme &theme)
{
    setObjectName(u"tenantForm"_s);
    m_identity = new IdentitySection(m_session, theme, m_isNew);
    m_cloud = new CloudSection;
    auto *polling = new PollingSection(m_session, m_isNew);
    m_connection = new ConnectionSection(m_isNew);
    m_publishing = new PublishSection(m_isNew);
    m_sections = {m_identity, m_cloud, polling, m_connection, m_publishing};

    auto *content = new QWidget;
    content->setObjectName(u"scrollBody"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, Metrics::gap, 0);
    column->setSpacing(Metrics::gap);
    m_introduction = makeParagraph({});
    m_introduction->setObjectName(u"formIntroduction"_s);
    m_introduction->hide();
    column->addWidget(m_introduction);
    column->addWidget(m_identity);
    column->addWidget(m_cloud);
    column->addWidget(polling);
    column->addSpacing(Metrics::gridStep);
    QPushButton *advanced = addFolded(column, m_connection, tr("Advanced: endpoints, proxy, certificate authority"),
                                      u"advancedOpener"_s);
    addFolded(column, m_publishing, tr("Publishing: hand scores to Kafka through a REST proxy"), u"publishOpener"_s);
    column->addStretch();
    QList<FormRow *> rows;
    for (FormSection *section : std::as_const(m_sections)) {
        rows << section->rows();
        section->fill(m_original);
        connect(section, &FormSection::edited, this, &TenantForm::check);
    }
    alignNames(rows, namesWidth);
    const auto showDefaults = [this] { m_connection->showDefaults(draft().tenant); };
    connect(m_cloud, &CloudSection::cloudChanged, this, showDefaults);
    showDefaults();
    connect(m_identity, &IdentitySection::guideRequested, this, &TenantForm::guideRequested);
    if (m_session.workspace().isDemo()) {
        // The ids and addresses of a real tenant would send its secret and its devices to the demo.
        for (QWidget *fixed :
             {static_cast<QWidget *>(m_identity), static_cast<QWidget *>(m_cloud), static_cast<QWidget *>(advanced)})
            fixed->hide();
        setIntroduction(
            tr("The demo's connection is fixed: its tenant is invented, and served on this computer. To connect a "
               "tenant of your own, leave the demo."));
    }

    m_scroll = makeScrollArea(content);
    QPushButton *cancel = makeButton(tr("Cancel"));
    QPushButton *save = makeButton(m_isNew ? tr("Save and poll") : tr("Save"), "primary");
    save->setObjectName(u"saveTenant"_s);
    save->setDefault(true);
    m_trial = new ConnectionTrial(m_session);
    connect(m_trial, &ConnectionTrial::wanted, this, &TenantForm::tryConnection);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_trial->button());
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, 12, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(Metrics::cardGap);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(m_trial);
    layout->addLayout(buttons);
    resizeWithinScreen(this, {620, 840});
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &TenantForm::trySave);
    m_identity->focusName();
}

QPushButton *TenantForm::addFolded(QVBoxLayout *column, FormSection *section, const QString &title,
                                   const QString &objectName)
{
    QPushButton *opener = makeButton(title, "link");
    opener->setObjectName(objectName);
    opener->setCheckable(true);
    column->addWidget(opener, 0, Qt::AlignLeft);
    section->hide();
    column->addWidget(section);
    connect(opener, &QPushButton::toggled, section, &QWidget::setVisible);
    connect(section, &FormSection::faultFound, opener, [opener] { opener->setChecked(true); });
    return opener;
}

TenantDraft TenantForm::draft() const
{
    TenantDraft draft;
    draft.tenant = m_original;
    for (const FormSection *section : m_sections)
        section->read(draft);
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

void TenantForm::check()
{
    if (m_trial) // later than the sections
        m_trial->follow(connectionOf(draft()));
    showFaults(draftFaults(draft()));
}

void TenantForm::showFaults(const QMap<QString, QString> &faults)
{
    for (FormSection *section : std::as_const(m_sections))
        section->showFaults(faults);
}

bool TenantForm::isUsable(const TenantDraft &draft)
{
    const QMap<QString, QString> faults = draftFaults(draft);
    if (faults.isEmpty())
        return true;
    FormRow *first = nullptr;
    for (FormSection *section : std::as_const(m_sections)) {
        section->touchAll();
        if (FormRow *row = section->showFirstFault(faults, !first); row && !first)
            first = row;
    }
    showFaults(faults);
    // Scrolls to the row with its error text, once that is laid out.
    if (first)
        QTimer::singleShot(0, first, [this, first] { m_scroll->ensureWidgetVisible(first); });
    return false;
}

void TenantForm::tryConnection()
{
    const TenantDraft now = draft();
    if (!isUsable(now))
        return;
    m_trial->begin(connectionOf(now));
}

void TenantForm::trySave()
{
    const TenantDraft now = draft();
    if (!isUsable(now))
        return;
    const bool bySecret = now.tenant.credential == CredentialKind::Secret;
    TenantChange change;
    change.tenant = now.tenant;
    change.oldName = m_isNew ? QString() : m_original.name;
    change.credential = bySecret ? now.secret : now.certificate;
    if (now.tenant.publish && now.tenant.publish->auth != PublishAuth::None)
        change.restProxySecret = m_publishing->secret();
    change.forwardProxyLogon = now.proxySecret();
    change.secretsForSession = m_identity->secretsForSession();
    if (bySecret)
        change.secretLastDay = parseLastDay(now.lastDay).value_or(QDate());
    emit saveRequested(change);
    for (FormSection *section : std::as_const(m_sections))
        section->wipe();
    accept();
}

} // namespace Trustgauge

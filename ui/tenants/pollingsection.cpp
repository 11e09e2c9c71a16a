#include "ui/tenants/pollingsection.h"

#include "core/config/vulnerabilitysource.h"
#include "ui/session/fleetsession.h"
#include "ui/text/words.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QIntValidator>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int suggestedIntervalMinutes = 60;

//! The most common choices first.
QList<QPair<QString, int>> sourceChoices()
{
    QList<QPair<QString, int>> out;
    for (const SourceFacts &facts : sourceFacts)
        out.append({choiceOf(facts.source).text(), static_cast<int>(facts.source)});
    out.move(static_cast<int>(VulnerabilitySource::Auto), 0);
    out.move(1 + static_cast<int>(VulnerabilitySource::PerDevice), static_cast<int>(VulnerabilitySource::None) - 1);
    return out;
}

} // namespace

PollingSection::PollingSection(const FleetSession &session, bool isNew, QWidget *parent)
    : FormSection(tr("Polling and scoring"), parent),
      m_session(session),
      m_isNew(isNew)
{
    m_interval = addLine(tr("Poll &every … minutes"), u"pollIntervalMinutes"_s, tr("10 to 1440"));
    m_interval->setValidator(new QIntValidator(0, 99'999, m_interval));
    m_enabled = new QCheckBox(tr("Poll this tenant on schedule"));
    m_enabled->setObjectName(u"enabled"_s);
    addRow({}, m_enabled);
    m_vulnerabilities = addChoice(tr("&Vulnerabilities"), u"vulnerabilitySource"_s, sourceChoices());
    m_antivirus = addChoice(tr("&Antivirus"), u"antivirusSource"_s,
                            {{tr("Antivirus report (deviceavinfo)"), static_cast<int>(AntivirusSource::DeviceAvInfo)},
                             {tr("Device list only"), static_cast<int>(AntivirusSource::Machines)},
                             {tr("None"), static_cast<int>(AntivirusSource::None)}});
    m_floor = addLine(tr("Completeness &floor, %"), u"completenessFloor"_s);
    m_floor->setValidator(new QIntValidator(0, 100, m_floor));
    m_floor->setToolTip(tr("A device of which less can be judged is shown as “insufficient data”."));
    m_profile = addChoice(tr("&Profile"), u"profile"_s, {});
}

void PollingSection::fill(const TenantConfig &tenant)
{
    const int minutes = m_isNew ? suggestedIntervalMinutes : tenant.pollIntervalMinutes;
    m_interval->setText(minutes > 0 ? QString::number(minutes) : QString());
    m_enabled->setChecked(tenant.enabled);
    choose(*m_vulnerabilities, tenant.vulnerabilitySource);
    choose(*m_antivirus, tenant.antivirusSource);
    m_floor->setText(QString::number(tenant.completenessFloor));
    for (const Profile &profile : m_session.profiles())
        m_profile->addItem(plainText(profile.name), profile.name);
    if (m_profile->findData(tenant.profile) < 0)
        m_profile->addItem(plainText(tenant.profile), tenant.profile);
    m_profile->setCurrentIndex(m_profile->findData(tenant.profile));
}

void PollingSection::read(TenantDraft &draft) const
{
    TenantConfig &tenant = draft.tenant;
    tenant.pollIntervalMinutes = m_interval->text().toInt();
    tenant.enabled = m_enabled->isChecked();
    tenant.vulnerabilitySource = chosenIn<VulnerabilitySource>(*m_vulnerabilities);
    tenant.antivirusSource = chosenIn<AntivirusSource>(*m_antivirus);
    bool isNumber = false;
    const int floor = m_floor->text().toInt(&isNumber);
    tenant.completenessFloor = isNumber ? floor : -1;
    tenant.profile = m_profile->currentData().toString();
}

} // namespace Trustgauge

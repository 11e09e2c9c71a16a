#include "ui/settingsdialog/hostssection.h"

#include "core/config/contactedhosts.h"
#include "ui/session/fleetsession.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

QString purposeText(ContactedHost::Purpose purpose)
{
    switch (purpose) {
    case ContactedHost::Purpose::SignIn:
        return HostsSection::tr("Sign-in");
    case ContactedHost::Purpose::Api:
        return HostsSection::tr("Defender API");
    case ContactedHost::Purpose::ExportFiles:
        return HostsSection::tr("Vulnerability files");
    case ContactedHost::Purpose::Publishing:
        return HostsSection::tr("Publishing");
    case ContactedHost::Purpose::ForwardProxy:
        return HostsSection::tr("Forward proxy");
    }
    return {};
}

} // namespace

HostsSection::HostsSection(FleetSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_session(session)
{
    m_table = new QTableWidget(0, 3);
    m_table->setObjectName(u"contactedHosts"_s);
    m_table->setAccessibleName(tr("Hosts that Trustgauge contacts"));
    m_table->setHorizontalHeaderLabels({tr("Host"), tr("For"), tr("Tenants")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Metrics::rowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setMinimumHeight(6 * Metrics::rowHeight);
    QPushButton *copyHosts = makeButton({});
    copyHosts->setObjectName(u"copyHosts"_s);
    setButtonText(copyHosts, theme.icon("copy"_L1), tr("Copy the hosts"));
    connect(copyHosts, &QPushButton::clicked, this, &HostsSection::copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(makeLabel(tr("Hosts that Trustgauge contacts"), "title"));
    layout->addWidget(makeParagraph(tr("The settings of the tenants lead to these hosts, and every other one is "
                                       "refused. Nothing else is contacted: no updates, no statistics. Links open in "
                                       "your browser. Where no proxy is set for a tenant, that of the system is used."),
                                    "dim"));
    layout->addWidget(m_table, 1);
    layout->addWidget(copyHosts, 0, Qt::AlignLeading);
    connect(&session, &FleetSession::tenantChanged, this, &HostsSection::refresh);
    refresh();
}

void HostsSection::refresh()
{
    QList<std::pair<ContactedHost, QStringList>> rows;
    for (const TenantConfig &tenant : m_session.tenants()) {
        for (const ContactedHost &host : contactedHosts(tenant)) {
            const auto known = std::find_if(rows.begin(), rows.end(),
                                            [&host](const auto &row) { return row.first == host; });
            if (known == rows.end())
                rows.append({host, {plainText(tenant.name)}});
            else
                known->second << plainText(tenant.name);
        }
    }
    m_table->setRowCount(static_cast<int>(rows.size()));
    for (int i = 0; i < rows.size(); ++i) {
        const auto &[host, tenants] = rows.at(i);
        const QStringList texts{plainText(host.host), purposeText(host.purpose), tenants.join(u", "_s)};
        for (int column = 0; column < texts.size(); ++column) {
            auto *item = new QTableWidgetItem(texts.at(column));
            item->setToolTip(toolTipText(texts.at(column)));
            m_table->setItem(i, column, item);
        }
    }
}

void HostsSection::copy()
{
    QStringList hosts;
    for (int row = 0; row < m_table->rowCount(); ++row)
        hosts << m_table->item(row, 0)->text();
    hosts.removeDuplicates();
    QApplication::clipboard()->setText(hosts.join(u'\n'));
    emit told(tr("The hosts are in the clipboard."));
}

} // namespace Trustgauge

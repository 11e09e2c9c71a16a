#include "ui/devices/alertsection.h"

#include "core/base/errortext.h"
#include "ui/devices/storytable.h"
#include "ui/text/figures.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

AlertSection::AlertSection(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"alerts"_s);
    m_ask = makeButton(tr("Ask"));
    m_ask->setObjectName(u"askAlerts"_s);
    m_ask->setAccessibleName(tr("Ask for the open alerts of this device"));
    m_ask->setToolTip(tr("Asks Defender for the alerts of this device that are not resolved. They are shown "
                         "beside the score and do not count in it."));
    auto *head = new QHBoxLayout;
    head->setSpacing(Metrics::gap);
    head->addWidget(makeLabel(tr("Open alerts"), "strong"));
    head->addStretch();
    head->addWidget(m_ask);
    m_words = makeParagraph({});
    m_words->setObjectName(u"openAlerts"_s);
    m_table = makeStoryTable(&m_model, OpenAlertsModel::Title, u"openAlertsTable"_s, tr("Open alerts of the device"),
                             theme);
    m_table->horizontalHeader()->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::gap);
    column->addLayout(head);
    column->addWidget(m_words);
    column->addWidget(m_table);

    connect(m_ask, &QPushButton::clicked, this, [this] {
        m_ask->setEnabled(false);
        m_words->setText(tr("Asking…"));
        m_words->show();
        emit wanted(m_machineId);
    });
    auto *copy = new QShortcut(QKeySequence::Copy, m_table);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this, &AlertSection::copySelected);
    forget();
}

void AlertSection::forget()
{
    m_asked = noTime;
    m_ask->setEnabled(true);
    m_words->clear();
    m_words->hide();
    m_model.setAlerts({});
    m_table->hide();
}

void AlertSection::showDevice(const QString &machineId)
{
    if (machineId != m_machineId)
        forget();
    m_machineId = machineId;
}

void AlertSection::showAnswer(const QString &machineId, const Result<DeviceAlerts> &alerts)
{
    if (machineId != m_machineId)
        return;
    m_ask->setEnabled(true);
    m_words->show();
    if (alerts)
        tell(*alerts, timeOfDay(alerts->asked));
    else
        m_words->setText(errorText(alerts.error())); // what is known stays below it
}

void AlertSection::showKept(const QString &machineId, const DeviceAlerts &alerts)
{
    if (machineId != m_machineId || alerts.asked == noTime || alerts.asked <= m_asked || !m_ask->isEnabled())
        return;
    m_words->show();
    tell(alerts, localTime(alerts.asked));
}

void AlertSection::tell(const DeviceAlerts &alerts, const QString &when)
{
    m_asked = alerts.asked;
    const std::vector<DeviceAlert> open = alerts.open();
    m_model.setAlerts(open);
    m_table->setVisible(!open.empty());
    fitStoryTable(m_table);
    const auto unreadable = static_cast<int>(alerts.unreadable);
    const QString more = unreadable == 0 ? QString() : u' ' + tr("%Ln more could not be read.", nullptr, unreadable);
    if (open.empty()) {
        m_words->setText(tr("None at %1.").arg(when) + more);
        return;
    }
    const auto count = [&open](AlertSeverity severity) {
        return static_cast<int>(std::count_if(open.begin(), open.end(), [severity](const DeviceAlert &alert) {
            return alert.severity == severity;
        }));
    };
    QStringList severities;
    if (const int high = count(AlertSeverity::High))
        //: alerts of that severity
        severities << tr("%Ln high", nullptr, high);
    if (const int medium = count(AlertSeverity::Medium))
        severities << tr("%Ln medium", nullptr, medium);
    if (const int low = count(AlertSeverity::Low))
        severities << tr("%Ln low", nullptr, low);
    const auto all = static_cast<int>(open.size());
    //: %1 is a time, %2 a list such as "1 high, 2 low"
    m_words->setText((severities.isEmpty() ? tr("%Ln at %1.", nullptr, all).arg(when)
                                           : tr("%Ln at %1 (%2).", nullptr, all).arg(when, severities.join(u", "_s)))
                     + more);
}

void AlertSection::copySelected()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    if (!rows.isEmpty())
        QApplication::clipboard()->setText(m_model.asText(rows));
}

} // namespace Trustgauge

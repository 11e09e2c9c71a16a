#include "ui/vulnerabilities/effectcard.h"

#include "ui/theme/theme.h"
#include "ui/vulnerabilities/exploitmark.h"
#include "ui/vulnerabilities/recordnotes.h"
#include "ui/widgets/columnfit.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/tables.h"

#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

constexpr int leastRows = 8;

void selectFirst(QTableView *table)
{
    if (table->model()->rowCount() > 0 && !table->currentIndex().isValid())
        table->selectRow(0);
}

} // namespace

EffectCard::EffectCard(const Theme &theme, QWidget *parent) : Card(tr("Most effect first"), parent), m_theme(theme)
{
    m_view = new SegmentedSwitch({tr("CVEs"), tr("Software")}, tr("Show by effect"));
    m_view->setObjectName(u"effectView"_s);
    m_view->setCurrent(1);
    m_which = makeButton({});
    m_which->setObjectName(u"effectDevices"_s);
    setButtonText(m_which, theme.icon("devices"_L1), tr("Which devices"));
    m_which->setToolTip(tr("Shows the devices that have what is chosen; Enter in the table does the same"));
    addToHeader(m_view);
    addToHeader(m_which);

    m_views = new QStackedWidget;
    m_cveTable = addTable(m_cves, u"cveTable"_s, tr("CVEs by effect"), CvesModel::Exploit, CvesModel::Cve,
                          {{CvesModel::Exploit}, {CvesModel::Severity, CvesModel::Exploit}});
    m_softwareTable = addTable(m_software, u"softwareTable"_s, tr("Software by effect"), SoftwareModel::Exploit,
                               SoftwareModel::Software, {});
    m_none = makeParagraph({}, "dim");
    m_none->setObjectName(u"effectNone"_s);
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_views->addWidget(m_none);
    m_views->setMinimumHeight((leastRows + 1) * Metrics::rowHeight);
    body()->addWidget(m_views, 1);

    connect(m_view, &SegmentedSwitch::currentChanged, this, [this] {
        refresh();
        emit chosen();
    });
    connect(m_which, &QPushButton::clicked, this, &EffectCard::open);
    refresh();
}

QTableView *EffectCard::addTable(RankedModel &model, const QString &name, const QString &accessibleName,
                                 int exploitColumn, int stretched, const GivingWay &givingWay)
{
    QTableView *table = makeTable(&model, name, accessibleName, m_theme);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setItemDelegateForColumn(exploitColumn, makeExploitDelegate(m_theme, table));
    makeSortable(table, model.columnCount() - 1); // by rank
    fitColumns(table, stretched, givingWay);
    m_views->addWidget(table);
    connect(table, &QTableView::activated, this, &EffectCard::open);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        refresh();
        emit chosen();
    });
    return table;
}

bool EffectCard::showsSoftware() const
{
    return m_view->current() == 1;
}

void EffectCard::setOutcome(const VulnerabilitySession::OutcomePtr &outcome)
{
    m_outcome = outcome;
    m_cves.setOutcome(outcome);
    m_software.setOutcome(outcome);
    selectFirst(m_cveTable);
    selectFirst(m_softwareTable);
    refresh();
    emit chosen();
}

void EffectCard::refresh()
{
    const bool software = showsSoftware();
    const QTableView *table = software ? m_softwareTable : m_cveTable;
    const bool any = table->model()->rowCount() > 0;
    setRemark(software ? tr("if it alone were updated everywhere") : tr("if it alone were fixed everywhere"));
    if (software && m_outcome && m_outcome->found.lacksSoftware)
        m_none->setText(tr("The source of these records does not name the software that has the CVEs. Records read in "
                           "bulk or from export files name it; the CVEs are told without."));
    else
        m_none->setText(whyNothing(m_outcome, tr("No device that is counted has a CVE.")));
    m_views->setCurrentIndex(!any ? 2 : software ? 1 : 0);
    m_which->setEnabled(any && table->currentIndex().isValid());
}

std::optional<size_t> EffectCard::chosenSoftware() const
{
    const QModelIndex current = m_softwareTable->currentIndex();
    if (!showsSoftware() || !current.isValid() || current.row() >= m_software.rowCount())
        return std::nullopt;
    return m_software.rankOf(current.row());
}

void EffectCard::open()
{
    const QModelIndex current = (showsSoftware() ? m_softwareTable : m_cveTable)->currentIndex();
    if (!current.isValid())
        return;
    if (showsSoftware()) {
        const SoftwareRow &row = m_software.software(current.row());
        emit devicesOfSoftwareRequested(QString::fromStdString(row.vendor), QString::fromStdString(row.software));
    } else {
        emit devicesOfCveRequested(QString::fromStdString(m_cves.cve(current.row()).cveId));
    }
}

} // namespace Trustgauge

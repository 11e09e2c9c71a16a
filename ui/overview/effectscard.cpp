#include "ui/overview/effectscard.h"

#include "core/query/filtertexts.h"
#include "ui/models/figuretablemodel.h"
#include "ui/models/vulnerabilitywords.h"
#include "ui/session/showncycle.h"
#include "ui/text/windowerror.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/segmentedswitch.h"
#include "ui/widgets/tablecopy.h"
#include "ui/widgets/tables.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {
constexpr size_t effectsShown = 7;
enum EffectView { SoftwareView, CvesView, MessageView };
} // namespace

EffectsCard::EffectsCard(VulnerabilitySession &model, const ShownCycle &shown, const Theme &theme, QWidget *parent)
    : Card(tr("Most effect first"), parent),
      m_model(model),
      m_shown(shown)
{
    m_view = new SegmentedSwitch({tr("Software"), tr("CVEs")}, tr("Show by effect"));
    m_view->setObjectName(u"effectsView"_s);
    QPushButton *all = makeButton(tr("All, and the patch plan"), "link");
    all->setObjectName(u"allEffects"_s);
    addToHeader(m_view);
    addToHeader(all);
    m_software = new FigureTableModel({tr("Software"), tr("Devices"), tr("Counted CVEs"), tr("Points"),
                                       tr("Band drops")},
                                      this);
    m_cves = new FigureTableModel({tr("CVE"), tr("Severity"), tr("Devices"), tr("Counted on"), tr("Points"),
                                   tr("Band drops")},
                                  this, {1});
    m_message = makeParagraph({}, "dim");
    m_message->setObjectName(u"effectsMessage"_s);
    m_message->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_views = new QStackedWidget;
    m_softwareTable = addTable(m_software, u"overviewSoftware"_s, tr("Software by effect"), theme);
    m_cveTable = addTable(m_cves, u"overviewCves"_s, tr("CVEs by effect"), theme);
    m_views->addWidget(m_message);
    body()->addWidget(m_views);
    connect(m_view, &SegmentedSwitch::currentChanged, this, &EffectsCard::refresh);
    connect(all, &QPushButton::clicked, this, &EffectsCard::allRequested);
    connect(m_softwareTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        const SoftwareRow &row = m_outcome->ranking.software[static_cast<size_t>(index.row())];
        open(filterOfSoftware(QString::fromStdString(row.vendor), QString::fromStdString(row.software)));
    });
    connect(m_cveTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        const CveRow &row = m_outcome->ranking.cves[static_cast<size_t>(index.row())];
        open(filterOfCve(QString::fromStdString(row.cveId)));
    });
    connect(&model, &VulnerabilitySession::changed, this, &EffectsCard::refresh);
    connect(&shown, &ShownCycle::changed, this, &EffectsCard::refresh);
    refresh();
}

QTableView *EffectsCard::addTable(FigureTableModel *model, const QString &name, const QString &accessibleName,
                                  const Theme &theme)
{
    QTableView *table = makeTable(model, name, accessibleName, theme);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    fitSmallTable(table, 1);
    makeCopyable(table, theme);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(table);
    layout->addStretch();
    m_views->addWidget(box);
    return table;
}

void EffectsCard::open(const QString &condition)
{
    emit devicesRequested(m_outcome->found.insufficient > 0 ? withCondition(condition, u"sufficient = true"_s)
                                                            : condition);
}

//! Why there is nothing to show; empty: there is.
QString EffectsCard::message() const
{
    using State = VulnerabilitySession::State;
    if (m_shown.isPast())
        return tr("What CVEs and software weigh is told of the newest cycle only.");
    if (!m_outcome) {
        if (m_model.state() == State::Failed && m_model.error())
            return tr("The vulnerability records cannot be read: %1").arg(windowErrorText(*m_model.error()));
        return tr("Reading the vulnerability records…");
    }
    if (!m_outcome->found.areKept)
        return tr("No vulnerability records are kept of this tenant, so it is not known which CVEs and which software "
                  "weigh most. Their page tells why.");
    if (m_view->current() == SoftwareView && m_outcome->found.lacksSoftware)
        return tr("The source of these records does not name the software that has the CVEs.");
    const bool none = m_view->current() == SoftwareView ? m_outcome->ranking.software.empty()
                                                        : m_outcome->ranking.cves.empty();
    return none ? tr("No device that is counted has a CVE.") : QString();
}

void EffectsCard::refresh()
{
    if (m_outcome != m_model.outcome()) {
        m_outcome = m_model.outcome();
        fill();
    }
    const QString text = message();
    m_message->setText(text);
    m_views->setCurrentIndex(text.isEmpty() ? m_view->current() : MessageView);
    if (!text.isEmpty())
        setRemark({});
    else if (m_outcome->found.unknown > 0)
        setRemark(tr("if fixed everywhere; the CVEs of %Ln device(s) with sufficient data are unknown", nullptr,
                     static_cast<int>(m_outcome->found.unknown)));
    else
        setRemark(tr("if it alone were fixed everywhere"));
}

void EffectsCard::fill()
{
    QList<FigureTableModel::Row> software, cves;
    if (m_outcome && m_outcome->found.areKept) {
        const CveRanking &ranking = m_outcome->ranking;
        const auto points = [this](const FixGain &gain) {
            return pointSumText(gain.points.tenThousandths(m_outcome->found.source.denominator));
        };
        for (size_t i = 0; i < std::min(effectsShown, ranking.software.size()); ++i) {
            const SoftwareRow &row = ranking.software[i];
            software << FigureTableModel::Row{{plainText(softwareName(row.vendor, row.software)), grouped(row.devices),
                                               grouped(row.countedCves), points(row.gain), grouped(row.gain.bandDrops)}};
        }
        for (size_t i = 0; i < std::min(effectsShown, ranking.cves.size()); ++i) {
            const CveRow &row = ranking.cves[i];
            cves << FigureTableModel::Row{{plainText(row.cveId), severityName(row.severity), grouped(row.devices),
                                           grouped(row.counted), points(row.gain), grouped(row.gain.bandDrops)}};
        }
    }
    m_software->setRows(software);
    m_cves->setRows(cves);
    setTableRows(m_softwareTable, std::max(1, m_software->rowCount()));
    setTableRows(m_cveTable, std::max(1, m_cves->rowCount()));
}

void EffectsCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    m_model.setShown(true);
}

void EffectsCard::hideEvent(QHideEvent *event)
{
    m_model.setShown(false);
    Card::hideEvent(event);
}

} // namespace Trustgauge

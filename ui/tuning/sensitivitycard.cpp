#include "ui/tuning/sensitivitycard.h"

#include "core/scoring/sensitivity.h"
#include "ui/models/figuretablemodel.h"
#include "ui/session/tuningsession.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tables.h"

#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trustgauge {

namespace {

constexpr int step = 5;
constexpr int rowsShown = 5;

} // namespace

SensitivityCard::SensitivityCard(const TuningSession &model, const Theme &theme, QWidget *parent)
    : Card(tr("Which weight matters most"), parent),
      m_model(model),
      m_rest(new QTimer(this))
{
    setRemark(tr("devices that change band when one weight moves by %1").arg(step));
    m_rows = new FigureTableModel({tr("Weight"), tr("Devices it fires on"), tr("%1 less").arg(step),
                                   tr("%1 more").arg(step)},
                                  this);
    auto *table = makeTable(m_rows, u"sensitivityTable"_s, tr("Which weight matters most"), theme);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    fitSmallTable(table, rowsShown);
    body()->addWidget(table);

    m_rest->setSingleShot(true);
    m_rest->setInterval(300ms);
    connect(m_rest, &QTimer::timeout, this, &SensitivityCard::count);
    connect(&model, &TuningSession::outcomeChanged, this, [this] {
        if (isVisible())
            m_rest->start();
    });
}

SensitivityCard::~SensitivityCard() = default;

void SensitivityCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    m_rest->start();
}

void SensitivityCard::count()
{
    const ScoreTablePtr scores = m_model.after();
    if (!scores) {
        m_rows->setRows({});
        return;
    }
    m_call.run(
        this, [scores] { return sensitivity(*scores, step); },
        [this, profile = scores->profile()](const std::vector<WeightSensitivity> &all) {
        QList<FigureTableModel::Row> rows;
        for (size_t i = 0; i < static_cast<size_t>(rowsShown) && i < all.size(); ++i) {
            const WeightSensitivity &one = all[i];
            rows.append({{indicatorName(one.indicator, profile), grouped(static_cast<qint64>(one.firing)),
                          grouped(static_cast<qint64>(one.movedDown)), grouped(static_cast<qint64>(one.movedUp))}});
        }
        m_rows->setRows(rows);
        });
}

} // namespace Trustgauge

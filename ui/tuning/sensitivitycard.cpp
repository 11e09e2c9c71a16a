#include "ui/tuning/sensitivitycard.h"

#include "core/scoring/sensitivity.h"
#include "ui/models/figuretablemodel.h"
#include "ui/models/tuningmodel.h"
#include "ui/models/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tables.h"

#include <QHeaderView>
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

SensitivityCard::SensitivityCard(const TuningModel &model, const Theme &theme, QWidget *parent)
    : Card(tr("Which weight matters most"), parent),
      m_model(model),
      m_rest(new QTimer(this))
{
    setRemark(tr("devices that change band when one weight moves by %1").arg(step));
    m_rows = new FigureTableModel({tr("Weight"), tr("Devices it fires on"), tr("%1 less").arg(step),
                                   tr("%1 more").arg(step)},
                                  this);
    auto *table = new QTableView;
    table->setObjectName(u"sensitivityTable"_s);
    table->setAccessibleName(tr("Which weight matters most"));
    table->setModel(m_rows);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    setUpTable(table, theme);
    fitSmallTable(table, rowsShown);
    body()->addWidget(table);

    m_rest->setSingleShot(true);
    m_rest->setInterval(300ms);
    connect(m_rest, &QTimer::timeout, this, &SensitivityCard::count);
    connect(&model, &TuningModel::outcomeChanged, m_rest, qOverload<>(&QTimer::start));
    count();
}

SensitivityCard::~SensitivityCard() = default;

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

#include "ui/tuning/sensitivitypanel.h"

#include "ui/models/figuretablemodel.h"
#include "ui/session/tuningsession.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/tuning/devicescope.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/tables.h"

#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trustgauge {

namespace {

constexpr size_t weightsShown = 6; // until all are asked for

} // namespace

SensitivityPanel::SensitivityPanel(const TuningSession &model, const DeviceScope &scope, const Theme &theme,
                                   QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_scope(scope),
      m_rest(new QTimer(this))
{
    setObjectName(u"sensitivityPanel"_s);
    m_step = new SteadySpinBox;
    m_step->setObjectName(u"sensitivityStep"_s);
    m_step->setAccessibleName(tr("Points by which one weight moves"));
    m_step->setRange(1, 50);
    m_step->setValue(5);
    m_words = makeParagraph({}, "dim");
    m_words->setObjectName(u"sensitivityWords"_s);
    auto *line = new FlowLayout(Metrics::gap);
    line->addWidget(makeLabel(tr("Devices that change band when one weight moves by", "by 5 points")));
    line->addWidget(m_step);
    line->addWidget(makeLabel(tr("points", "moves by 5 points")));
    m_rows = new FigureTableModel({tr("Weight"), tr("Devices it fires on"), tr("Less"), tr("More")}, this);
    m_table = makeTable(m_rows, u"sensitivityTable"_s, tr("Which weight matters most"), theme);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    fitSmallTable(m_table, static_cast<int>(weightsShown));
    m_more = makeButton({}, "link");
    m_more->setObjectName(u"sensitivityMore"_s);
    m_more->setCheckable(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    layout->addLayout(line);
    layout->addWidget(m_words);
    layout->addWidget(m_table);
    layout->addWidget(m_more, 0, Qt::AlignLeft);

    m_rest->setSingleShot(true);
    m_rest->setInterval(200ms);
    connect(m_rest, &QTimer::timeout, this, &SensitivityPanel::count);
    connect(&scope, &DeviceScope::changed, this, &SensitivityPanel::await);
    connect(&model, &TuningSession::profileChanged, this, &SensitivityPanel::await);
    connect(&model, &TuningSession::locksChanged, this, &SensitivityPanel::showRows);
    connect(m_step, &QSpinBox::valueChanged, this, &SensitivityPanel::await);
    connect(m_more, &QPushButton::toggled, this, &SensitivityPanel::showRows);
    showRows();
}

SensitivityPanel::~SensitivityPanel()
{
    stop();
}

void SensitivityPanel::takeFocus()
{
    m_step->setFocus(Qt::OtherFocusReason);
}

void SensitivityPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    await();
}

void SensitivityPanel::hideEvent(QHideEvent *event)
{
    stop();
    QWidget::hideEvent(event);
}

void SensitivityPanel::stop()
{
    if (m_wanted)
        m_wanted->store(false);
    m_call.forget();
    m_rest->stop();
}

//! The scores and the devices are of the sliders as they are.
bool SensitivityPanel::canCount() const
{
    return m_model.after() && m_model.after()->profile() == m_model.edited() && m_scope.isOfNewestScores();
}

SensitivityPanel::Counted SensitivityPanel::wanted() const
{
    return {m_scope.scores(), m_scope.among(), m_step->value()};
}

void SensitivityPanel::await()
{
    if (!isVisible())
        return;
    stop();
    m_isAwaited = !(canCount() && m_counted == wanted());
    if (m_isAwaited)
        m_rest->start();
    tell();
}

void SensitivityPanel::count()
{
    if (!canCount()) {
        // Otherwise there is nothing to count, and nothing is awaited.
        if (!m_model.isRebuilding() && !m_scope.isSearching())
            clear();
        return;
    }
    m_wanted = std::make_shared<std::atomic<bool>>(true);
    m_call.run(
        this,
        [counted = wanted(), wanted = m_wanted] {
        return sensitivity(*counted.scores, counted.step, counted.among,
                           [&wanted] { return wanted->load(std::memory_order_relaxed); });
        },
        [this, counted = wanted()](const std::vector<WeightSensitivity> &all) {
        m_found = all;
        m_counted = counted;
        m_isAwaited = false;
        showRows();
    });
}

void SensitivityPanel::clear()
{
    m_found.clear();
    m_counted = {};
    m_isAwaited = false;
    showRows();
}

void SensitivityPanel::showRows()
{
    QList<FigureTableModel::Row> rows;
    const size_t shown = m_more->isChecked() ? m_found.size() : std::min(weightsShown, m_found.size());
    const auto figure = [](const std::optional<size_t> &devices) {
        return devices ? grouped(static_cast<qint64>(*devices)) : u"–"_s;
    };
    for (size_t i = 0; i < shown; ++i) {
        const WeightSensitivity &one = m_found[i];
        QString name = one.indicator ? indicatorName(*one.indicator, m_counted.scores->profile())
                                     : tr("%1 (pillar)").arg(pillarName(Pillar::Critical));
        if (one.indicator ? m_model.locks().has(*one.indicator) : m_model.locks().holdPillars())
            name = tr("%1, locked", "a weight").arg(name);
        rows.append({{name, one.indicator ? figure(one.firing) : u"–"_s, figure(one.movedDown), figure(one.movedUp)}});
    }
    m_rows->setRows(rows);
    setTableRows(m_table, static_cast<int>(std::max(shown, weightsShown)));
    m_more->setText(m_more->isChecked() ? tr("Show fewer") : tr("Show all weights"));
    tell();
}

void SensitivityPanel::tell()
{
    const bool isAny = !m_found.empty() && m_found.front().moved() > 0;
    m_words->setText(m_isAwaited       ? tr("Counting…")
                     : m_found.empty() ? QString()
                     : !isAny          ? tr("No step of one weight changes a band.")
                                       : tr("Counted for %Ln device(s), under the sliders as they are.", nullptr,
                                            static_cast<int>(m_scope.devices())));
}

} // namespace Trustgauge

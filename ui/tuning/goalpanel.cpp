#include "ui/tuning/goalpanel.h"

#include "ui/models/figuretablemodel.h"
#include "ui/models/fleetcolumns.h"
#include "ui/session/tuningsession.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/tuning/devicescope.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/tables.h"

#include <QHideEvent>
#include <QProgressBar>
#include <QRadioButton>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <atomic>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trustgauge {

namespace {

constexpr int tablesBeside = 620; // width from which both tables fit side by side

QString seekStageText(SeekProgress::Stage stage)
{
    switch (stage) {
    case SeekProgress::Stage::OneWeight:
        return GoalPanel::tr("Trying every change of one weight…");
    case SeekProgress::Stage::SeveralWeights:
        return GoalPanel::tr("Trying changes of several weights…");
    case SeekProgress::Stage::TwoWeights:
        return GoalPanel::tr("Trying every change of two weights…");
    case SeekProgress::Stage::Extremes:
        return GoalPanel::tr("Trying extreme weights…");
    }
    return {};
}

} // namespace

//! What the search tells and hears, from another thread.
struct GoalPanel::Watched
{
    std::atomic<bool> isCancelled{false};
    std::atomic<SeekProgress::Stage> stage{SeekProgress::Stage::OneWeight};
    std::atomic<int> percent{0};
    std::atomic<int> best{-1};
};

GoalPanel::GoalPanel(TuningSession &model, DeviceScope &scope, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_model(model),
      m_scope(scope),
      m_tick(new QTimer(this))
{
    setObjectName(u"goalPanel"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(makeGoals());
    layout->addWidget(makeOutcome(theme));
    m_tick->setInterval(100ms);
    connect(m_tick, &QTimer::timeout, this, &GoalPanel::showProgress);
    connect(&scope, &DeviceScope::changed, this, [this] {
        const bool isOther = m_scope.scores() != m_searched || (!isForDevice() && m_scope.filter() != m_filter);
        if (m_scope.isSettled() && isOther)
            forgetAnswer();
        refresh();
    });
    connect(&model, &TuningSession::profileChanged, this, &GoalPanel::forgetAnswer);
    connect(&model, &TuningSession::locksChanged, this, &GoalPanel::forgetAnswer);
    connect(&model, &TuningSession::outcomeChanged, this, [this] {
        if (fleet() != m_fleet)
            setDevice(m_device);
        else
            refresh();
    });
    connect(&model, &TuningSession::rebuildingChanged, this, &GoalPanel::refresh);
    setDevice({});
}

GoalPanel::~GoalPanel()
{
    if (m_watched)
        m_watched->isCancelled.store(true);
}

QWidget *GoalPanel::makeGoals()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    const auto addLine = [layout](const QList<QWidget *> &widgets) {
        auto *line = new FlowLayout(Metrics::gap);
        for (QWidget *widget : widgets)
            line->addWidget(widget);
        layout->addLayout(line);
    };
    m_forFleet = new QRadioButton(tr("At most"));
    m_forFleet->setObjectName(u"goalForFleet"_s);
    m_forFleet->setAccessibleName(tr("Goal for the devices above"));
    m_percent = new SteadyDoubleSpinBox;
    m_percent->setObjectName(u"goalPercent"_s);
    m_percent->setAccessibleName(tr("Share of the devices in percent"));
    m_percent->setRange(0, 100);
    m_percent->setDecimals(1);
    m_percent->setValue(5);
    m_percent->setSuffix(tr(" %", "suffix of a number"));
    m_band = new SteadyComboBox;
    m_band->setObjectName(u"goalBand"_s);
    m_band->setAccessibleName(tr("Band"));
    for (const Band band : {Band::Suspicious, Band::ModerateRisk, Band::LowRisk, Band::Trustworthy}) {
        const auto worse = static_cast<Band>(indexOf(band) + 1);
        m_band->addItem(worse == Band::HighRisk ? tr("in %1", "band").arg(bandName(worse))
                                                : tr("in %1 or worse", "band").arg(bandName(worse)),
                        static_cast<int>(band));
    }
    addLine({m_forFleet, m_percent, makeLabel(tr("of these devices", "at most 5 % of these devices")), m_band});

    m_forDevice = new QRadioButton;
    m_forDevice->setObjectName(u"goalForDevice"_s);
    m_score = new SteadySpinBox;
    m_score->setObjectName(u"goalScore"_s);
    m_score->setAccessibleName(tr("Highest score"));
    m_score->setRange(0, 100);
    m_score->setValue(40);
    addLine({m_forDevice, m_score});
    m_forFleet->setChecked(true);

    m_now = makeParagraph({}, "dim");
    m_now->setObjectName(u"goalNow"_s);
    layout->addWidget(m_now);

    m_search = makeButton(tr("Search"));
    m_search->setObjectName(u"goalSearch"_s);
    m_bar = new QProgressBar;
    m_bar->setObjectName(u"goalProgress"_s);
    m_bar->setAccessibleName(tr("How far the search has got"));
    m_bar->setRange(0, 100);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(120);
    m_stage = makeLabel({}, "dim");
    m_cancel = makeButton(tr("Cancel"));
    m_cancel->setObjectName(u"goalCancel"_s);
    m_cancel->setAccessibleName(tr("Cancel the search"));
    m_work = new QWidget;
    auto *work = new QHBoxLayout(m_work);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(Metrics::gap);
    work->addWidget(m_bar);
    work->addWidget(m_stage, 1);
    work->addWidget(m_cancel);
    QSizePolicy keep = m_work->sizePolicy();
    keep.setRetainSizeWhenHidden(true);
    m_work->setSizePolicy(keep);
    m_work->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::gap);
    line->addWidget(m_search);
    line->addWidget(m_work, 1);
    layout->addLayout(line);

    connect(m_forFleet, &QRadioButton::toggled, this, [this](bool forFleet) {
        forget();
        emit scopeWanted(forFleet);
    });
    connect(m_percent, &QDoubleSpinBox::valueChanged, this, [this] {
        m_forFleet->setChecked(true);
        forget();
    });
    connect(m_band, &QComboBox::currentIndexChanged, this, [this] {
        m_forFleet->setChecked(true);
        forget();
    });
    connect(m_score, &QSpinBox::valueChanged, this, [this] {
        m_forDevice->setChecked(true);
        forget();
    });
    connect(m_search, &QPushButton::clicked, this, &GoalPanel::search);
    connect(m_cancel, &QPushButton::clicked, this, &GoalPanel::cancel);
    return box;
}

QWidget *GoalPanel::makeOutcome(const Theme &theme)
{
    m_words = makeParagraph({});
    m_words->setObjectName(u"goalWords"_s);
    m_changes = new FigureTableModel({tr("Weight"), tr("Now"), tr("Proposed")}, this);
    m_changeTable = makeTable(m_changes, u"goalChanges"_s, tr("Proposed changes"), theme);
    m_bands = new FigureTableModel({tr("Band"), tr("Now"), tr("Proposed"), tr("Change")}, this);
    QTableView *bandTable = makeTable(m_bands, u"goalBands"_s, tr("Bands of all devices under the proposal"), theme);
    for (QTableView *table : {m_changeTable, bandTable})
        table->setSelectionMode(QAbstractItemView::NoSelection);
    fitSmallTable(m_changeTable, 1);
    fitSmallTable(bandTable, static_cast<int>(placeCount));
    m_take = makeButton(tr("Take over"));
    m_take->setObjectName(u"goalTake"_s);
    m_take->setToolTip(tr("Set the sliders so, in one step; it is used once you save"));
    QPushButton *discard = makeButton(tr("Discard"), "link");
    discard->setObjectName(u"goalDiscard"_s);
    m_preview = new QWidget;
    auto *preview = new QVBoxLayout(m_preview);
    preview->setContentsMargins(0, 0, 0, 0);
    preview->setSpacing(Metrics::gap);
    m_tables = new QBoxLayout(QBoxLayout::TopToBottom);
    m_tables->setSpacing(Metrics::cardGap);
    m_tables->addWidget(m_changeTable, 1, Qt::AlignTop);
    m_tables->addWidget(bandTable, 1, Qt::AlignTop);
    preview->addLayout(m_tables);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap);
    buttons->addWidget(m_take);
    buttons->addWidget(discard);
    buttons->addStretch();
    preview->addLayout(buttons);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(m_words);
    layout->addWidget(m_preview);
    m_words->hide();
    m_preview->hide();
    connect(m_take, &QPushButton::clicked, this, &GoalPanel::takeOver);
    connect(discard, &QPushButton::clicked, this, &GoalPanel::forget);
    return box;
}

FleetPtr GoalPanel::fleet() const
{
    return m_model.after() ? m_model.after()->index()->fleet() : nullptr;
}

void GoalPanel::setDevice(const QString &machineId)
{
    m_fleet = fleet();
    const std::optional<uint32_t> before = m_row;
    const bool isOther = machineId != m_device;
    m_device = machineId;
    m_row.reset();
    if (m_model.after() && !machineId.isEmpty()) {
        if (const auto row = m_model.after()->fleet().find(machineId.toStdString()))
            m_row = static_cast<uint32_t>(*row);
    }
    const QString device = deviceName();
    m_forDevice->setText(m_row ? tr("%1 at most", "device").arg(fontMetrics().elidedText(device, Qt::ElideMiddle, 220))
                               : tr("A device at most (select one in Devices first)"));
    m_forDevice->setToolTip(toolTipText(device));
    m_forDevice->setEnabled(m_row.has_value());
    m_score->setEnabled(m_row.has_value());
    if (!m_row)
        m_forFleet->setChecked(true);
    if (isForDevice() && (isOther || m_row != before))
        forget();
    refresh();
}

void GoalPanel::takeFocus()
{
    (isForDevice() ? static_cast<QWidget *>(m_score) : m_percent)->setFocus(Qt::OtherFocusReason);
}

bool GoalPanel::isForDevice() const
{
    return m_forDevice->isChecked() && m_row;
}

QString GoalPanel::deviceName() const
{
    return m_row ? cellText(*m_model.after(), *m_row, FleetColumn::Device) : QString();
}

Goal GoalPanel::goal() const
{
    if (isForDevice())
        return DeviceGoal{*m_row, m_score->value()};
    return FleetGoal{static_cast<Band>(m_band->currentData().toInt()), m_percent->value(), m_scope.among()};
}

QString GoalPanel::goalText() const
{
    if (isForDevice())
        return tr("%1 at most %2", "device, score").arg(deviceName()).arg(m_score->value());
    const QString filter = plainText(m_scope.filter());
    return filter.isEmpty() ? tr("at most %1 %2", "share, 'in High Risk'").arg(m_percent->text(), m_band->currentText())
                            : tr("at most %1 of %3 %2", "share, 'in High Risk', a filter")
                                  .arg(m_percent->text(), m_band->currentText(), filter);
}

QString GoalPanel::standingText(const GoalStanding &standing) const
{
    return tr("%1 % %2: %3 of %4 with sufficient data.", "share, 'in High Risk', number, number")
        .arg(locale().toString(standing.percent(), 'f', 1), m_band->currentText(),
             grouped(static_cast<qint64>(standing.worse)), grouped(static_cast<qint64>(standing.devices)));
}

void GoalPanel::refresh()
{
    if (!isVisible())
        return; // told when it is shown
    const ScoreTablePtr &scores = m_model.after();
    const bool isUsable = scores && m_model.isValid() && !m_model.isRebuilding();
    const bool isReady = isUsable && (isForDevice() || m_scope.isSettled());
    m_search->setEnabled(isReady && !isSearching());
    QStringList sentences;
    if (isUsable && isForDevice()) {
        sentences << tr("Now %1.", "score").arg(scores->score(*m_row).score);
    } else if (isReady) {
        const GoalStanding standing = standingOf(*scores, std::get<FleetGoal>(goal()));
        sentences << (m_scope.devices() == 0 ? tr("No device matches the filter.")
                                             : tr("Now %1", "a sentence").arg(standingText(standing)));
    }
    const TuningLocks &locks = m_model.locks();
    const auto locked = static_cast<int>(std::count(locks.weights.begin(), locks.weights.end(), true)
                                         + std::count(locks.pillars.begin(), locks.pillars.end(), true));
    if (locked > 0)
        sentences << tr("%Ln locked row(s) stay as they are.", nullptr, locked);
    m_now->setText(sentences.join(u' '));
}

void GoalPanel::forgetAnswer()
{
    if (m_answer || isSearching())
        forget();
    else
        refresh();
}

void GoalPanel::forget()
{
    if (m_isTaking)
        return;
    const bool wasThere = m_answer || isSearching();
    stop();
    m_answer.reset();
    const bool hasMoved = wasThere && (m_model.edited() != m_from || m_model.locks() != m_locks);
    m_words->setText(hasMoved ? tr("The sliders or their locks are others now: search again.") : QString());
    m_words->setVisible(hasMoved);
    setStyleProperty(m_words, "role", u"dim"_s);
    m_preview->hide();
    refresh();
}

void GoalPanel::stop()
{
    if (m_watched)
        m_watched->isCancelled.store(true);
    m_call.forget();
    m_tick->stop();
    m_work->hide();
}

//! The search ends at once, and its answer says what was found until then.
void GoalPanel::cancel()
{
    if (m_watched)
        m_watched->isCancelled.store(true);
}

void GoalPanel::search()
{
    forget();
    m_from = m_model.edited();
    m_locks = m_model.locks();
    m_searched = m_model.after();
    m_filter = m_scope.filter();
    m_watched = std::make_shared<Watched>();
    m_call.run(
        this,
        [scores = m_model.after(), goal = goal(), locks = m_locks, watched = m_watched] {
        Outcome out;
        out.answer = seekGoal(*scores, goal, locks, [&watched](const SeekProgress &progress) {
            watched->stage.store(progress.stage, std::memory_order_relaxed);
            watched->percent.store(progress.percent, std::memory_order_relaxed);
            watched->best.store(progress.best.value_or(-1), std::memory_order_relaxed);
            return !watched->isCancelled.load(std::memory_order_relaxed);
        });
        if (!out.answer.proposal)
            return out;
        const ScoreTable after(scores->index(), out.answer.proposal->profile, scores->completenessFloor());
        out.before = scores->summary();
        out.after = after.summary();
        out.migration = migration(*scores, after);
        if (const auto *fleetGoal = std::get_if<FleetGoal>(&goal))
            out.standing = standingOf(after, *fleetGoal);
        return out;
        },
        [this](const Outcome &outcome) { show(outcome); });
    m_words->hide();
    m_work->show();
    m_tick->start();
    showProgress();
    refresh();
}

void GoalPanel::showProgress()
{
    const int best = m_watched->best.load(std::memory_order_relaxed);
    m_bar->setValue(m_watched->percent.load(std::memory_order_relaxed));
    const QString stage = seekStageText(m_watched->stage.load(std::memory_order_relaxed));
    m_stage->setText(best < 0 ? stage : stage + u' ' + tr("So far: %Ln point(s).", nullptr, best));
}

QString GoalPanel::noneText(GoalAnswer::State state)
{
    switch (state) {
    case GoalAnswer::State::NoneExists:
        return tr("None exists: whatever the weights that are not locked, this is not reached. Choose a goal that is "
                  "less strict, unlock rows, or change what the thresholds count.");
    case GoalAnswer::State::Cancelled:
        return tr("Cancelled; none was found until then.");
    default:
        return tr("None found. The search cannot try everything, so one may exist. Choose a goal that is less strict, "
                  "unlock rows, or change what the thresholds count.");
    }
}

QString GoalPanel::foundText(const Outcome &outcome) const
{
    const GoalProposal &proposal = *outcome.answer.proposal;
    if (proposal.changes.empty())
        return tr("The weights reach this already.");
    QStringList sentences;
    if (outcome.answer.state == GoalAnswer::State::Cancelled)
        sentences << tr("Cancelled. What was found until then reaches it with %Ln point(s) of change in all.", nullptr,
                        proposal.cost);
    else if (proposal.isSmallest)
        sentences << tr("The smallest change that reaches it: %Ln point(s) in all.", nullptr, proposal.cost);
    else
        sentences << tr("The smallest change found that reaches it: %Ln point(s) in all.", nullptr, proposal.cost);
    sentences << tr("%Ln device(s) would change band.", nullptr, static_cast<int>(bandChanges(outcome.migration)));
    if (const auto lost = static_cast<int>(bandsLost(outcome.migration)); lost > 0)
        sentences << tr("%Ln of them would no longer have sufficient data.", nullptr, lost);
    if (outcome.standing)
        sentences << tr("Then %1", "a sentence").arg(standingText(*outcome.standing));
    const ProfileRemarks known = m_model.notices();
    for (const ProfileRemark &remark : profileNotices(proposal.profile)) {
        if (std::find(known.begin(), known.end(), remark) == known.end())
            sentences << remarkText(remark, proposal.profile);
    }
    return sentences.join(u' ');
}

void GoalPanel::show(const Outcome &outcome)
{
    stop();
    m_answer = outcome.answer;
    const bool isProposed = m_answer->proposal && !m_answer->proposal->changes.empty();
    m_words->setText(m_answer->proposal ? foundText(outcome) : noneText(m_answer->state));
    m_words->show();
    setStyleProperty(m_words, "role", m_answer->proposal ? QVariant() : QVariant(u"warn"_s));
    if (isProposed) {
        const GoalProposal &proposal = *m_answer->proposal;
        QList<FigureTableModel::Row> rows;
        for (const WeightChange &change : proposal.changes) {
            const QString name = change.indicator ? indicatorName(*change.indicator, proposal.profile)
                                                  : tr("%1 (pillar)").arg(pillarName(Pillar::Critical));
            rows.append({{name, QString::number(change.from), QString::number(change.to)}});
        }
        m_changes->setRows(rows);
        setTableRows(m_changeTable, static_cast<int>(rows.size()));
        rows.clear();
        const auto addPlace = [&rows](const QString &name, int band, size_t before, size_t after) {
            const auto from = static_cast<qint64>(before);
            const auto to = static_cast<qint64>(after);
            rows.append({{name, grouped(from), grouped(to), signedCountText(to - from)}, band});
        };
        for (size_t band = 0; band < bandCount; ++band)
            addPlace(bandName(static_cast<Band>(band)), static_cast<int>(band), outcome.before.bands[band],
                     outcome.after.bands[band]);
        addPlace(insufficientWord(), -1, outcome.before.insufficient, outcome.after.insufficient);
        m_bands->setRows(rows);
    }
    m_preview->setVisible(isProposed);
    refresh();
}

void GoalPanel::takeOver()
{
    if (!m_answer || !m_answer->proposal)
        return;
    const GoalProposal proposal = *m_answer->proposal;
    const QString what = tr("Goal: %1").arg(goalText());
    m_isTaking = true; // the sliders move because of it
    m_model.edit(proposal.profile, what);
    m_isTaking = false;
    m_from = m_model.edited();
    forget();
    m_words->setText(tr("Taken over: the sliders show it. Undo goes back."));
    m_words->show();
}

void GoalPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_tables->setDirection(width() >= tablesBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void GoalPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void GoalPanel::hideEvent(QHideEvent *event)
{
    if (isSearching() && !event->spontaneous())
        cancel();
    QWidget::hideEvent(event);
}

} // namespace Trustgauge

#include "ui/tuning/weightspanel.h"

#include "core/scoring/linkedweights.h"
#include "ui/session/tuningsession.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/tuning/thresholdspanel.h"
#include "ui/tuning/weightrow.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

WeightsPanel::WeightsPanel(TuningSession &model, const Theme &theme, QWidget *parent)
    : Card({}, parent),
      m_model(model),
      m_theme(theme)
{
    auto *content = new QWidget;
    content->setObjectName(u"scrollBody"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, Metrics::gap, 0);
    column->setSpacing(0);

    auto *head = new QHBoxLayout;
    head->setSpacing(Metrics::gap);
    head->addWidget(makeLabel(tr("Pillars"), "title"));
    head->addWidget(makeElidedLabel(tr("total 100"), "dim"));
    head->addStretch();
    m_keepTotals = new QCheckBox(tr("Keep totals"));
    m_keepTotals->setObjectName(u"keepTotals"_s);
    m_keepTotals->setToolTip(tr("When a weight moves, the unlocked ones of its pillar share the difference"));
    m_keepTotals->setAccessibleDescription(m_keepTotals->toolTip());
    connect(m_keepTotals, &QCheckBox::toggled, &m_model, &TuningSession::setKeepsTotals);
    head->addWidget(m_keepTotals);
    column->addLayout(head);
    column->addSpacing(4);
    for (const Pillar pillar : {Pillar::Critical, Pillar::Operational}) {
        const size_t i = indexOf(pillar);
        m_pillars[i] = new WeightRow(pillarName(pillar), u"pillar%1"_s.arg(i), Profile{}.pillars[i], theme);
        column->addWidget(m_pillars[i]);
        listen(m_pillars[i]);
        connect(m_pillars[i], &WeightRow::valueChanged, this,
                [this, pillar](int value) { m_model.setPillar(pillar, value); });
        connect(m_pillars[i], &WeightRow::resetRequested, &m_model, &TuningSession::resetPillars);
        connect(m_pillars[i], &WeightRow::lockRequested, this,
                [this, pillar](bool locked) { m_model.setLocked(pillar, locked); });
    }
    m_pillarNotice = makeParagraph({}, "warn");
    m_pillarNotice->setObjectName(u"pillarNotice"_s);
    column->addWidget(m_pillarNotice);
    addPillar(column, Pillar::Critical);
    addPillar(column, Pillar::Operational);

    column->addSpacing(12);
    QPushButton *opener = makeButton({});
    setButtonText(opener, theme.icon("tuning"_L1, Theme::Tint::Dim), tr("Thresholds and choices"));
    opener->setObjectName(u"thresholdsOpener"_s);
    opener->setCheckable(true);
    m_summary = makeElidedLabel({}, "dim");
    column->addWidget(opener, 0, Qt::AlignLeft);
    column->addSpacing(4);
    column->addWidget(m_summary);
    column->addSpacing(Metrics::gap);
    m_thresholds = new ThresholdsPanel(model);
    m_thresholds->setVisible(false);
    connect(opener, &QPushButton::toggled, m_thresholds, &QWidget::setVisible);
    connect(opener, &QPushButton::toggled, m_summary, &QWidget::setHidden);
    column->addWidget(m_thresholds);
    column->addSpacing(Metrics::gap);
    m_differences = makeParagraph({}, "dim");
    m_differences->setObjectName(u"tuningDifferences"_s);
    column->addWidget(m_differences);
    column->addStretch();

    auto *scroll = makeScrollArea(content);
    body()->addWidget(scroll);
    connect(&model, &TuningSession::profileChanged, this, &WeightsPanel::refresh);
    connect(&model, &TuningSession::locksChanged, this, &WeightsPanel::refresh);
    connect(&model, &TuningSession::keepsTotalsChanged, this, &WeightsPanel::refresh);
    connect(&model, &TuningSession::stoppedChanged, this, &WeightsPanel::refresh);
    refresh();
}

void WeightsPanel::addPillar(QVBoxLayout *column, Pillar pillar)
{
    PillarHead &head = m_heads[indexOf(pillar)];
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::gap);
    line->addWidget(makeElidedLabel(pillarName(pillar), "title"));
    head.attainable = makeLabel({}, "dim");
    line->addWidget(head.attainable);
    line->addStretch();
    head.rebalance = makeButton(tr("Rebalance"), "link");
    head.rebalance->setObjectName(u"rebalance%1"_s.arg(indexOf(pillar)));
    head.rebalance->setToolTip(tr("Scale the weights so that the attainable total is 100"));
    head.rebalance->setAccessibleName(tr("Rebalance %1").arg(pillarName(pillar)));
    connect(head.rebalance, &QPushButton::clicked, this, [this, pillar] { m_model.rebalance(pillar); });
    column->addSpacing(10);
    column->addLayout(line);
    column->addSpacing(2);
    for (size_t i = 0; i < indicatorCount; ++i) {
        const auto indicator = static_cast<Indicator>(i);
        if (pillarOf(indicator) != pillar)
            continue;
        m_weights[i] = new WeightRow(indicatorName(indicator), u"weight%1"_s.arg(i), Profile{}.weight(indicator),
                                     m_theme);
        column->addWidget(m_weights[i]);
        listen(m_weights[i]);
        connect(m_weights[i], &WeightRow::valueChanged, this,
                [this, indicator](int value) { m_model.moveWeight(indicator, value); });
        connect(m_weights[i], &WeightRow::resetRequested, this, [this, indicator] { m_model.resetWeight(indicator); });
        connect(m_weights[i], &WeightRow::lockRequested, this,
                [this, indicator](bool locked) { m_model.setLocked(indicator, locked); });
    }
    // Below the rows, so that a row being dragged does not move when the notice appears.
    head.notice = makeParagraph({}, "warn");
    head.notice->setObjectName(u"notice%1"_s.arg(indexOf(pillar)));
    auto *below = new QHBoxLayout;
    below->setSpacing(Metrics::gap);
    below->addWidget(head.notice, 1);
    below->addWidget(head.rebalance, 0, Qt::AlignTop);
    column->addLayout(below);
}

void WeightsPanel::listen(WeightRow *row)
{
    connect(row, &WeightRow::gestureBegan, this, [this] { m_model.beginGesture(); });
    connect(row, &WeightRow::gestureEnded, this, [this] { m_model.endGesture(); });
}

void WeightsPanel::refresh()
{
    const Profile &p = m_model.edited();
    const Profile &saved = m_model.saved();
    const TuningLocks &locks = m_model.locks();
    int differing = 0;
    for (size_t i = 0; i < pillarCount; ++i) {
        m_pillars[i]->showValue(p.pillars[i], saved.pillars[i]);
        m_pillars[i]->setLocked(locks.pillars[i]);
        differing += p.pillars[i] != saved.pillars[i] ? 1 : 0;
    }
    for (size_t i = 0; i < indicatorCount; ++i) {
        m_weights[i]->setName(indicatorName(static_cast<Indicator>(i), p));
        m_weights[i]->showValue(p.weights[i], saved.weights[i]);
        m_weights[i]->setLocked(locks.weights[i]);
        differing += p.weights[i] != saved.weights[i] ? 1 : 0;
    }
    m_summary->setWholeText(m_thresholds->summary());
    const QString legend = tr("The triangle below a track is Trustgauge's own default, not Microsoft's; the line across "
                              "it is the saved value.");
    m_differences->setText(
        differing == 0 ? legend : tr("%Ln row(s) differ from the saved profile.", nullptr, differing) + u' ' + legend);
    const QSignalBlocker quiet(m_keepTotals);
    m_keepTotals->setChecked(m_model.keepsTotals());
    refreshNotices();
}

QString WeightsPanel::stopText() const
{
    const QString &key = m_model.stopped();
    if (key.isEmpty())
        return {};
    const Profile &p = m_model.edited();
    if (key.startsWith("pillars."_L1))
        return tr("The pillars are locked.");
    const auto indicator = indicatorByKey(key.section(u'.', -1).toStdString());
    if (!indicator)
        return {};
    const QString name = indicatorName(*indicator, p);
    return m_model.locks().has(*indicator) ? tr("%1 is locked.").arg(name)
                                           : tr("%1 stops at %2: the other rows are locked, or have no more to give.")
                                                 .arg(name)
                                                 .arg(p.weight(*indicator));
}

void WeightsPanel::refreshNotices()
{
    const Profile &p = m_model.edited();
    std::array<QString, pillarCount> faults;
    std::array<QStringList, pillarCount> notices;
    const QString stop = stopText();
    const bool pillarsStop = m_model.stopped().startsWith("pillars."_L1);
    m_pillarNotice->setText(pillarsStop ? stop : QString());
    m_pillarNotice->setVisible(pillarsStop);
    if (!stop.isEmpty() && !pillarsStop) {
        if (const auto indicator = indicatorByKey(m_model.stopped().section(u'.', -1).toStdString()))
            notices[indexOf(pillarOf(*indicator))] << stop;
    }
    for (const ProfileRemark &remark : m_model.errors()) {
        for (size_t i = 0; i < pillarCount; ++i) {
            if (remark.key == u"pillars."_s + QString::fromLatin1(pillarKeys[i].data()))
                faults[i] = remarkText(remark, p);
        }
    }
    for (const ProfileRemark &remark : m_model.notices()) {
        for (size_t i = 0; i < pillarCount; ++i) {
            if (remark.key == u"pillars."_s + QString::fromLatin1(pillarKeys[i].data()) && faults[i].isEmpty())
                notices[i] << remarkText(remark, p);
        }
        for (size_t i = 0; i < indicatorCount; ++i) {
            if (remark.key == u"weights."_s + QString::fromLatin1(indicatorInfos[i].key.data()))
                notices[indexOf(pillarOf(static_cast<Indicator>(i)))] << remarkText(remark, p);
        }
    }
    for (size_t i = 0; i < pillarCount; ++i) {
        const auto pillar = static_cast<Pillar>(i);
        m_pillars[i]->setFault(faults[i]);
        PillarHead &head = m_heads[i];
        head.attainable->setText(m_model.keepsTotals() ? tr("attainable %1, kept").arg(p.attainable(pillar))
                                                       : tr("attainable %1").arg(p.attainable(pillar)));
        head.rebalance->setVisible(p.attainable(pillar) != 100 && p.attainable(pillar) > 0);
        head.rebalance->setEnabled(rebalanced(p, pillar, m_model.locks()) != p);
        head.notice->setText(faults[i].isEmpty() ? notices[i].join(u"\n"_s) : faults[i]);
        setStyleProperty(head.notice, "role", faults[i].isEmpty() ? u"warn"_s : u"bad"_s);
        head.notice->setVisible(!head.notice->text().isEmpty());
    }
}

} // namespace Trustgauge

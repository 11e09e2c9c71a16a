#include "ui/tuning/weightspanel.h"

#include "ui/session/tuningsession.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/tuning/thresholdspanel.h"
#include "ui/tuning/weightrow.h"
#include "ui/widgets/controls.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

WeightsPanel::WeightsPanel(TuningSession &model, const Theme &theme, QWidget *parent) : Card({}, parent), m_model(model)
{
    auto *content = new QWidget;
    content->setObjectName(u"scrollBody"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, Metrics::gap, 0);
    column->setSpacing(0);

    auto *head = new QHBoxLayout;
    head->setSpacing(Metrics::gap);
    head->addWidget(makeLabel(tr("Pillars"), "title"));
    head->addWidget(makeLabel(tr("total 100"), "dim"));
    head->addStretch();
    column->addLayout(head);
    column->addSpacing(4);
    for (const Pillar pillar : {Pillar::Critical, Pillar::Operational}) {
        const size_t i = indexOf(pillar);
        m_pillars[i] = new WeightRow(pillarName(pillar), u"pillar%1"_s.arg(i));
        column->addWidget(m_pillars[i]);
        listen(m_pillars[i]);
        connect(m_pillars[i], &WeightRow::valueChanged, this,
                [this, pillar](int value) { m_model.setPillar(pillar, value); });
    }
    addPillar(column, Pillar::Critical);
    addPillar(column, Pillar::Operational);

    column->addSpacing(12);
    QPushButton *opener = makeButton({});
    setButtonText(opener, theme.icon("tuning"_L1, Theme::Tint::Dim), tr("Thresholds and choices"));
    opener->setObjectName(u"thresholdsOpener"_s);
    opener->setCheckable(true);
    column->addWidget(opener, 0, Qt::AlignLeft);
    column->addSpacing(Metrics::gap);
    m_thresholds = new ThresholdsPanel(model);
    m_thresholds->setVisible(false);
    connect(opener, &QPushButton::toggled, m_thresholds, &QWidget::setVisible);
    column->addWidget(m_thresholds);
    column->addStretch();

    auto *scroll = makeScrollArea(content);
    body()->addWidget(scroll);
    connect(&model, &TuningSession::profileChanged, this, &WeightsPanel::refresh);
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
    column->addSpacing(6);
    column->addLayout(line);
    column->addSpacing(2);
    for (size_t i = 0; i < indicatorCount; ++i) {
        const auto indicator = static_cast<Indicator>(i);
        if (pillarOf(indicator) != pillar)
            continue;
        m_weights[i] = new WeightRow(indicatorName(indicator), u"weight%1"_s.arg(i));
        column->addWidget(m_weights[i]);
        listen(m_weights[i]);
        connect(m_weights[i], &WeightRow::valueChanged, this,
                [this, indicator](int value) { m_model.setWeight(indicator, value); });
    }
    // Below the rows, so that a row being dragged does not move when the notice appears.
    head.notice = makeParagraph({}, "warn");
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
    for (size_t i = 0; i < pillarCount; ++i)
        m_pillars[i]->showValue(p.pillars[i]);
    for (size_t i = 0; i < indicatorCount; ++i) {
        m_weights[i]->showValue(p.weights[i]);
        m_weights[i]->setName(indicatorName(static_cast<Indicator>(i), p));
    }
    std::array<QString, pillarCount> faults;
    std::array<QStringList, pillarCount> notices;
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
        head.attainable->setText(tr("attainable %1").arg(p.attainable(pillar)));
        head.rebalance->setVisible(p.attainable(pillar) != 100 && p.attainable(pillar) > 0);
        head.notice->setText(faults[i].isEmpty() ? notices[i].join(u"\n"_s) : faults[i]);
        setStyleProperty(head.notice, "role", faults[i].isEmpty() ? u"warn"_s : u"bad"_s);
        head.notice->setVisible(!head.notice->text().isEmpty());
    }
}

} // namespace Trustgauge

#include "ui/activity/activitypage.h"

#include "ui/activity/callspart.h"
#include "ui/activity/cyclespart.h"
#include "ui/activity/logpart.h"
#include "ui/theme/theme.h"
#include "ui/widgets/segmentedswitch.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

ActivityPage::ActivityPage(FleetSession &session, const Theme &theme, QWidget *parent) : QWidget(parent)
{
    setObjectName(u"activityPage"_s);
    m_switch = new SegmentedSwitch({tr("Cycles"), tr("Log"), tr("Calls")}, tr("What is shown"));
    m_switch->setObjectName(u"activityPart"_s);
    m_cycles = new CyclesPart(session, theme);
    m_parts = new QStackedWidget;
    m_parts->addWidget(m_cycles);
    m_parts->addWidget(new LogPart(theme));
    m_parts->addWidget(new CallsPart(session, theme));
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, 0);
    line->addWidget(m_switch);
    line->addStretch();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addLayout(line);
    outer->addWidget(m_parts);
    connect(m_switch, &SegmentedSwitch::currentChanged, m_parts, &QStackedWidget::setCurrentIndex);
    connect(m_cycles, &CyclesPart::doctorRequested, this, &ActivityPage::doctorRequested);
}

void ActivityPage::showNewest()
{
    m_switch->setCurrent(0);
    m_cycles->showNewest();
}

} // namespace Trustgauge

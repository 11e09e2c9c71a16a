#include "ui/tuning/seekcard.h"

#include "ui/theme/theme.h"
#include "ui/tuning/devicescope.h"
#include "ui/tuning/goalpanel.h"
#include "ui/tuning/sensitivitypanel.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/segmentedswitch.h"

#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

SeekCard::SeekCard(const FleetSession &session, TuningSession &model, FilterWords &words, const Theme &theme,
                   QWidget *parent)
    : Card(tr("Goal and sensitivity"), parent)
{
    m_switch = new SegmentedSwitch({tr("Goal"), tr("Sensitivity")}, tr("Goal or sensitivity"));
    m_switch->setObjectName(u"seekSwitch"_s);
    QPushButton *close = makeButton({});
    close->setIcon(theme.icon("close"_L1, Theme::Tint::Dim));
    close->setObjectName(u"seekClose"_s);
    close->setAccessibleName(tr("Close this card"));
    close->setToolTip(tr("Close"));
    addToHeader(m_switch);
    addToHeader(close);
    m_scope = new DeviceScope(session, model, words, theme);
    m_goal = new GoalPanel(model, *m_scope, theme);
    m_sensitivity = new SensitivityPanel(model, *m_scope, theme);
    body()->addWidget(m_scope);
    body()->addWidget(m_goal);
    body()->addWidget(m_sensitivity);
    connect(m_switch, &SegmentedSwitch::currentChanged, this, &SeekCard::turnTo);
    connect(close, &QPushButton::clicked, this, &SeekCard::closed);
    turnTo(Goal);
}

void SeekCard::open(Part part)
{
    m_switch->setCurrent(part);
    turnTo(part);
    show();
    // It stands at the top of what scrolls; its place is known once it is laid out.
    QTimer::singleShot(0, this, [this] {
        for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(above))
                area->ensureWidgetVisible(this, 0, 0);
        }
    });
    if (part == Goal)
        m_goal->takeFocus();
    else
        m_sensitivity->takeFocus();
}

void SeekCard::setDevice(const QString &machineId)
{
    m_goal->setDevice(machineId);
}

void SeekCard::turnTo(int part)
{
    setRemark(part == Goal ? tr("the smallest change of weights that reaches it") : tr("which weight matters most"));
    m_goal->setVisible(part == Goal);
    m_sensitivity->setVisible(part == Sensitivity);
}

} // namespace Trustgauge

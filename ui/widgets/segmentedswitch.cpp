#include "ui/widgets/segmentedswitch.h"

#include "ui/widgets/controls.h"

#include <QButtonGroup>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

SegmentedSwitch::SegmentedSwitch(const QStringList &choices, const QString &accessibleName, QWidget *parent)
    : QWidget(parent),
      m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (int i = 0; i < choices.size(); ++i) {
        QPushButton *button = makeButton(choices.at(i), "segment");
        button->setCheckable(true);
        button->setAutoExclusive(true);
        button->setObjectName(u"segment%1"_s.arg(i));
        button->setAccessibleName(u"%1: %2"_s.arg(accessibleName, choices.at(i)));
        m_group->addButton(button, i);
        layout->addWidget(button);
    }
    leadTabToChosen(m_group);
    m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            emit currentChanged(id);
    });
}

void SegmentedSwitch::setCurrent(int choice)
{
    if (auto *button = m_group->button(choice))
        button->setChecked(true);
}

int SegmentedSwitch::current() const
{
    return m_group->checkedId();
}

void leadTabToChosen(QButtonGroup *group)
{
    // Qt itself does so only when one of them gets the focus.
    QObject::connect(group, &QButtonGroup::buttonToggled, group, [group](const QAbstractButton *chosen, bool checked) {
        for (QAbstractButton *button : group->buttons()) {
            if (checked)
                button->setFocusPolicy(button == chosen ? Qt::StrongFocus : Qt::ClickFocus);
        }
    });
}

} // namespace Trustgauge

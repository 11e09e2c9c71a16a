#include "ui/devices/sectionhead.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

namespace Trustgauge {

SectionHead::SectionHead(const QString &title) : FlowLayout(Metrics::gap)
{
    addWidget(makeLabel(title, "strong"));
    m_remark = makeLabel({}, "dim");
    m_remark->hide();
    addWidget(m_remark);
    alignRestToEnd();
}

void SectionHead::setRemark(const QString &remark)
{
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
}

QPushButton *SectionHead::addLink(const QString &text, const QString &objectName)
{
    QPushButton *link = makeButton(text, "link");
    link->setObjectName(objectName);
    addWidget(link);
    return link;
}

} // namespace Trustgauge

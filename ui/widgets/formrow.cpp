#include "ui/widgets/formrow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QGridLayout>

#include <algorithm>

namespace Trustgauge {

FormRow::FormRow(const QString &name, QWidget *control, QWidget *parent) : QWidget(parent)
{
    m_name = new QLabel(name);
    m_name->setBuddy(control->focusProxy() ? control->focusProxy() : control);
    m_fault = makeParagraph({}, "bad");
    m_fault->hide();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Metrics::cardGap);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(control, 0, 1);
    grid->addWidget(m_fault, 1, 1);
}

void FormRow::setFault(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

void alignNames(const QList<FormRow *> &rows, int atLeast)
{
    int wide = atLeast;
    for (const FormRow *row : rows)
        wide = std::max(wide, row->name()->sizeHint().width());
    for (const FormRow *row : rows)
        row->name()->setFixedWidth(wide);
}

} // namespace Trustgauge

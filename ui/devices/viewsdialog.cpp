#include "ui/devices/viewsdialog.h"

#include "ui/models/fleetcolumns.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

ViewsDialog::ViewsDialog(const QList<DeviceView> &views, const QStringList &tenants, QWidget *parent)
    : QDialog(parent),
      m_views(views)
{
    setObjectName(u"viewsDialog"_s);
    setWindowTitle(tr("Saved views"));
    m_list = new QListWidget;
    m_list->setObjectName(u"viewList"_s);
    m_list->setAccessibleName(tr("Saved views"));
    m_list->setMinimumHeight(6 * Metrics::rowHeight);
    m_name = new QLineEdit;
    m_name->setObjectName(u"viewName"_s);
    m_name->setMaxLength(longestViewName);
    QLabel *nameLabel = makeLabel(tr("&Name"));
    nameLabel->setBuddy(m_name);
    m_tenant = new SteadyComboBox;
    m_tenant->setObjectName(u"viewTenant"_s);
    m_tenant->addItem(tr("all tenants"), QString());
    QStringList names = tenants;
    for (const DeviceView &view : views) { // also of tenants that are gone
        if (!view.tenant.isEmpty() && !names.contains(view.tenant))
            names << view.tenant;
    }
    for (const QString &name : names)
        m_tenant->addItem(plainText(name), name);
    QLabel *tenantLabel = makeLabel(tr("&For"));
    tenantLabel->setBuddy(m_tenant);
    m_content = makeParagraph({}, "dim");
    m_content->setMinimumHeight(36);
    m_fault = makeParagraph({}, "bad");
    m_delete = makeButton(tr("Delete"), "destructive");
    m_delete->setObjectName(u"deleteView"_s);
    m_delete->setAutoDefault(false);
    QPushButton *cancel = makeButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_save = makeButton(tr("Save"), "primary");
    m_save->setObjectName(u"saveViews"_s);
    m_save->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::gap);
    buttons->addWidget(m_delete);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(m_list, 1);
    layout->addWidget(nameLabel);
    layout->addWidget(m_name);
    layout->addWidget(tenantLabel);
    layout->addWidget(m_tenant);
    layout->addWidget(m_content);
    layout->addWidget(m_fault);
    layout->addLayout(buttons);
    resize(440, 480);

    connect(m_list, &QListWidget::currentRowChanged, this, &ViewsDialog::showCurrent);
    connect(m_name, &QLineEdit::textChanged, this, &ViewsDialog::takeCurrent);
    connect(m_tenant, &QComboBox::currentIndexChanged, this, &ViewsDialog::takeCurrent);
    connect(m_delete, &QPushButton::clicked, this, &ViewsDialog::deleteCurrent);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        emit saved(m_views);
        accept();
    });
    fill();
    m_list->setCurrentRow(0);
    showCurrent();
}

QString ViewsDialog::titleOf(const DeviceView &view) const
{
    return tr("%1 (%2)", "view, tenant")
        .arg(plainText(view.name), view.tenant.isEmpty() ? tr("all tenants") : plainText(view.tenant));
}

void ViewsDialog::fill()
{
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const DeviceView &view : std::as_const(m_views))
        m_list->addItem(titleOf(view));
}

void ViewsDialog::showCurrent()
{
    const int row = m_list->currentRow();
    const bool any = row >= 0 && row < m_views.size();
    const DeviceView view = any ? m_views.at(row) : DeviceView();
    m_isShowing = true;
    m_name->setText(view.name);
    m_tenant->setCurrentIndex(std::max(0, m_tenant->findData(view.tenant)));
    m_isShowing = false;
    for (QWidget *control : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_tenant)})
        control->setEnabled(any);
    m_delete->setEnabled(any);
    QStringList columns;
    for (const ShownColumn &shown : view.columns)
        columns << columnTitle(shown.column);
    const QString filter = view.order.filter.text.isEmpty() ? tr("none") : plainText(view.order.filter.text);
    m_content->setText(any ? tr("Filter: %1\nColumns: %2").arg(filter, columns.join(u", "_s)) : tr("No view is saved."));
    check();
}

void ViewsDialog::takeCurrent()
{
    const int row = m_list->currentRow();
    if (m_isShowing || row < 0 || row >= m_views.size())
        return;
    DeviceView &view = m_views[row];
    view.name = m_name->text().trimmed();
    view.tenant = m_tenant->currentData().toString();
    m_list->item(row)->setText(titleOf(view));
    check();
}

void ViewsDialog::deleteCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_views.size())
        return;
    m_views.removeAt(row);
    fill();
    m_list->setCurrentRow(std::min(row, static_cast<int>(m_views.size()) - 1));
    showCurrent();
    m_list->setFocus(Qt::OtherFocusReason);
}

void ViewsDialog::check()
{
    QString fault;
    for (const DeviceView &view : std::as_const(m_views)) {
        const auto same = std::count_if(m_views.cbegin(), m_views.cend(), [&](const DeviceView &other) {
            return other.isSameAs(view.name, view.tenant);
        });
        if (view.name.isEmpty())
            fault = tr("Give the view a name.");
        else if (same > 1)
            fault = tr("Two views are called %1.").arg(titleOf(view));
    }
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
    m_save->setEnabled(fault.isEmpty());
}

} // namespace Trustgauge

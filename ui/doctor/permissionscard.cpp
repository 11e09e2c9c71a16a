#include "ui/doctor/permissionscard.h"

#include "ui/theme/theme.h"
#include "ui/widgets/markdelegate.h"
#include "ui/widgets/tables.h"

#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

QIcon markOf(const Theme &theme, PermissionRow::Granted granted, bool needed)
{
    switch (granted) {
    case PermissionRow::Granted::Unknown:
        break;
    case PermissionRow::Granted::No:
        return needed ? theme.icon("error"_L1, Theme::Tint::Bad) : theme.icon("stop"_L1, Theme::Tint::Dim);
    case PermissionRow::Granted::AsApplication:
        return theme.icon("check"_L1, Theme::Tint::Ok);
    case PermissionRow::Granted::AsDelegated:
        return theme.icon("warning"_L1, Theme::Tint::Warn);
    }
    return {};
}

} // namespace

PermissionsCard::PermissionsCard(const Theme &theme, QWidget *parent) : Card(tr("Permissions"), parent)
{
    auto *table = makeTable(&m_model, u"permissionsTable"_s, tr("Permissions"), theme);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setTextElideMode(Qt::ElideRight);
    table->setItemDelegateForColumn(PermissionsModel::Purpose, new QStyledItemDelegate(table));
    const auto mark = [&theme](const QModelIndex &index) {
        return markOf(theme, static_cast<PermissionRow::Granted>(index.data(PermissionsModel::GrantedRole).toInt()),
                      index.data(PermissionsModel::NeededRole).toBool());
    };
    table->setItemDelegateForColumn(PermissionsModel::Granted, new MarkDelegate(mark, table));
    fitSmallTable(table, 5, PermissionsModel::Purpose);
    setRemark(tr("scoring needs the first two"));
    body()->addWidget(table);
}

} // namespace Trustgauge

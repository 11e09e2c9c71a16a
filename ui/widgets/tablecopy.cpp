#include "ui/widgets/tablecopy.h"

#include "ui/theme/theme.h"

#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

//! A tab or line within a cell would start another one.
QString oneCell(QString text)
{
    for (const QChar separator : {u'\t', u'\n', u'\r'})
        text.replace(separator, u' ');
    return text;
}

} // namespace

QString copiedText(const QTableView &table)
{
    const QAbstractItemModel &model = *table.model();
    QList<int> rows;
    for (const QModelIndex &index : table.selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty()) {
        for (int row = 0; row < model.rowCount(); ++row)
            rows << row;
    }
    const auto line = [&](const auto &textOf) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << oneCell(textOf(column).toString());
        return cells.join(u'\t') + u'\n';
    };
    QString out = line([&](int column) { return model.headerData(column, Qt::Horizontal); });
    for (const int row : std::as_const(rows))
        out += line([&](int column) { return model.index(row, column).data(); });
    return out;
}

void makeCopyable(QTableView *table, const Theme &theme)
{
    auto *copy = new QAction(theme.icon("copy"_L1), QCoreApplication::translate("TableCopy", "Copy"), table);
    copy->setObjectName(u"copyTable"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, table,
                     [table] { QGuiApplication::clipboard()->setText(copiedText(*table)); });
    table->addAction(copy);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace Trustgauge

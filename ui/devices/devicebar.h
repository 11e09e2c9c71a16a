#pragma once

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace Trustgauge {

class DeviceTable;
class FilterLine;
class Theme;

//! The line above the table: the way back, the filter, its scope, the count, columns, export.
class DeviceBar : public QWidget
{
    Q_OBJECT

public:
    DeviceBar(FilterLine *filter, DeviceTable &table, QMenu *exportMenu, const Theme &theme, QWidget *parent = nullptr);

    //! Shows a button back to the page that opened the list; empty: no button.
    void offerWayBack(const QString &words);
    //! Names the part of the fleet that the list is limited to; empty: the whole.
    void setScope(const QString &scope);
    void setCount(const QString &count);
    void openExportMenu();

signals:
    void wayBackTaken();
    //! The list shall no longer be limited to its scope.
    void scopeDropped();

private:
    QPushButton *m_back = nullptr;
    QPushButton *m_scope = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace Trustgauge

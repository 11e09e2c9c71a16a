#pragma once

#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;

namespace Trustgauge {

class ColumnList;
class DeviceTable;
class FleetTableModel;
class Theme;

//! Searches, shows, hides and orders the columns of the device table. Stands in a menu.
class ColumnChooser : public QWidget
{
    Q_OBJECT

public:
    //! A menu that holds a chooser.
    [[nodiscard]] static QMenu *inMenu(DeviceTable &table, const FleetTableModel &model, const Theme &theme,
                                       QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ColumnChooser(DeviceTable &table, const FleetTableModel &model, const Theme &theme, QMenu *menu);

    void open();
    void fill();

    DeviceTable &m_table;
    const FleetTableModel &m_model;
    QLineEdit *m_search = nullptr;
    ColumnList *m_list = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_fit = nullptr;
};

} // namespace Trustgauge

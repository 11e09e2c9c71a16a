#pragma once

#include "ui/models/fleetcolumns.h"

#include <QHash>
#include <QListWidget>

#include <optional>

namespace Trustgauge {

class DeviceTable;
class Theme;

//! The columns of the device table: those shown in their order, then the others. A click or Space shows or hides one,
//! dragging or Alt+Up and Alt+Down moves a shown one.
class ColumnList : public QListWidget
{
    Q_OBJECT

public:
    ColumnList(DeviceTable &table, const Theme &theme, QWidget *parent = nullptr);

    //! \param notes what stands beside a column
    void fill(const QHash<FleetColumn, QString> &notes);
    //! Hides columns whose titles lack the text.
    void search(const QString &text);
    void toggleCurrent();
    //! Makes the first visible column the current one.
    void chooseFirst();

signals:
    //! Up was pressed on the first column.
    void leftAtTop();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void addHeading(const QString &text);
    void addColumn(FleetColumn column, const QString &note);
    void choose(FleetColumn column);
    void step(int by);
    void moveCurrent(int by);
    [[nodiscard]] std::optional<FleetColumn> columnAt(int row) const;

    struct Drag
    {
        FleetColumn column;
        QPoint from;
        bool moves = false;
        int target = -1; //!< row
    };

    DeviceTable &m_table;
    const Theme &m_theme;
    QString m_searched;
    std::optional<Drag> m_drag; //!< while a button is held
};

} // namespace Trustgauge

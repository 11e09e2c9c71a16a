#pragma once

#include "ui/widgets/card.h"

class QLabel;
class QTableView;

namespace Trustgauge {

class CycleChange;
class FigureTableModel;
class Theme;

//! What changed since the cycle before: how many devices, by which cause, and which ones most.
class ChangeCard : public Card
{
    Q_OBJECT

public:
    ChangeCard(const CycleChange &change, const Theme &theme, QWidget *parent = nullptr);

signals:
    void deviceRequested(const QString &machineId);

private:
    void refresh();

    const CycleChange &m_change;
    QLabel *m_words = nullptr;
    FigureTableModel *m_causes = nullptr;
    FigureTableModel *m_devices = nullptr;
    QTableView *m_causeTable = nullptr;
    QTableView *m_deviceTable = nullptr;
};

} // namespace Trustgauge

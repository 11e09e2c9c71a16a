#pragma once

#include "ui/widgets/card.h"

class QBoxLayout;
class QLabel;
class QTableView;

namespace Trustgauge {

class CycleChange;
class FigureTableModel;
class Theme;

//! What changed since the cycle before the one shown: how many devices, by which cause, and which changed most.
class ChangeCard : public Card
{
    Q_OBJECT

public:
    ChangeCard(const CycleChange &change, const Theme &theme, QWidget *parent = nullptr);

signals:
    void deviceRequested(const QString &machineId);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QString waitingWords() const;

    const CycleChange &m_change;
    QBoxLayout *m_tables = nullptr;
    QLabel *m_words = nullptr;
    FigureTableModel *m_causes = nullptr;
    FigureTableModel *m_devices = nullptr;
    QTableView *m_causeTable = nullptr;
    QTableView *m_deviceTable = nullptr;
};

} // namespace Trustgauge

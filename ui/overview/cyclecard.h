#pragma once

#include "ui/widgets/card.h"

class QFormLayout;

namespace Trustgauge {

class ShownCycle;

//! The facts about the cycle shown: its state, time, sources and notes.
class CycleCard : public Card
{
    Q_OBJECT

public:
    //! \param shown must live longer
    explicit CycleCard(const ShownCycle &shown, QWidget *parent = nullptr);

signals:
    //! A report of the cycle shown is wanted.
    void reportRequested();

private:
    void refresh();
    void addLine(const QString &name, const QString &value);

    const ShownCycle &m_shown;
    QFormLayout *m_lines = nullptr;
};

} // namespace Trustgauge

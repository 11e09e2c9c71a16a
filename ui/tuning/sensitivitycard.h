#pragma once

#include "ui/session/asynccall.h"
#include "ui/widgets/card.h"

class QTableView;
class QTimer;

namespace Trustgauge {

class FigureTableModel;
class Theme;
class TuningSession;

//! Which weight moves most devices when it is turned a little. Counted on the thread pool once the sliders rest, and only
//! while somebody can see it.
class SensitivityCard : public Card
{
    Q_OBJECT

public:
    SensitivityCard(const TuningSession &model, const Theme &theme, QWidget *parent = nullptr);
    ~SensitivityCard() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void count();

    const TuningSession &m_model;
    FigureTableModel *m_rows = nullptr;
    QTimer *m_rest = nullptr;
    LatestCall m_call;
};

} // namespace Trustgauge

#pragma once

#include "ui/session/asynccall.h"
#include "ui/widgets/card.h"

class QTableView;
class QTimer;

namespace Trustgauge {

class FigureTableModel;
class Theme;
class TuningSession;

//! The weights for which a small change moves most devices. Computed on the thread pool when the sliders rest, and only
//! while the card is visible.
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

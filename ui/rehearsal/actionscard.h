#pragma once

#include "ui/session/rehearsalsession.h"
#include "ui/widgets/card.h"

class QStackedWidget;

namespace Trustgauge {

class ActionBars;
class FigureTableModel;
class SegmentedSwitch;
class Theme;

//! Who meets which action.
class ActionsCard : public Card
{
    Q_OBJECT

public:
    explicit ActionsCard(const Theme &theme, QWidget *parent = nullptr);

    void setOutcome(const RehearsalSession::OutcomePtr &outcome);

signals:
    //! The person wants to see the devices that meet an action.
    void devicesRequested(const QString &action);

private:
    void open(int line);
    void fitHeight();

    ActionBars *m_bars = nullptr;
    FigureTableModel *m_rows = nullptr;
    SegmentedSwitch *m_scale = nullptr;
    QStackedWidget *m_views = nullptr; //!< chart | table
    QStringList m_actions;             //!< of the lines
};

} // namespace Trustgauge

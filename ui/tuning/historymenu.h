#pragma once

#include <QMenu>

namespace Trustgauge {

class TuningHistory;

//! The steps that lead to the edited profile, newest first; choosing one goes there.
class HistoryMenu : public QMenu
{
    Q_OBJECT

public:
    explicit HistoryMenu(TuningHistory &history, QWidget *parent = nullptr);

private:
    void fill();

    TuningHistory &m_history;
};

} // namespace Trustgauge

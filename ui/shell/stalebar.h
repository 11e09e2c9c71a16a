#pragma once

#include "ui/shell/noticebar.h"

namespace Trustgauge {

class FleetSession;

//! Says that the data shown is older than two poll intervals, and offers to poll.
class StaleBar : public NoticeBar
{
    Q_OBJECT

public:
    StaleBar(FleetSession &session, const Theme &theme, QWidget *parent = nullptr);

private:
    void refresh();

    FleetSession &m_session;
};

} // namespace Trustgauge

#include "ui/widgets/busybar.h"

#include <QProgressBar>
#include <QStyle>

namespace Trustgauge {

void showBusy(QProgressBar *bar)
{
    // The style sheet's bars move whatever the style says, so the bar itself has to stand still.
    const bool moves = bar->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, bar) > 0;
    bar->setRange(0, moves ? 0 : 1);
    bar->setValue(0);
}

} // namespace Trustgauge

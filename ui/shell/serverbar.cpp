#include "ui/shell/serverbar.h"

#include "core/workspace/workspace.h"
#include "ui/session/hindrancetext.h"
#include "ui/text/words.h"

using namespace Qt::StringLiterals;

namespace Trustgauge {

ServerBar::ServerBar(Workspace &workspace, const Theme &theme, QWidget *parent)
    : NoticeBar(theme, parent),
      m_workspace(workspace)
{
    setObjectName(u"serverBar"_s);
    connect(&workspace, &Workspace::outageChanged, this, &ServerBar::refresh);
    refresh();
}

void ServerBar::refresh()
{
    const std::optional<StoreOutage> &outage = m_workspace.outage();
    if (!outage) {
        hide();
        return;
    }
    showNotice(Tone::Warn,
               tr("The store's server on %1 is not reached since %2. What is shown stays usable; it is tried again and "
                  "again.",
                  "host, time")
                   .arg(serverName(*outage), timeOfDay(currentSecond())),
               {}, false);
    setDetail(plainText(outage->error.detail.text()));
}

} // namespace Trustgauge

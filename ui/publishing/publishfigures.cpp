#include "ui/publishing/publishfigures.h"

#include "ui/session/publishingsession.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

PublishFigures::PublishFigures(PublishingSession &publishing, QWidget *parent)
    : QWidget(parent),
      m_publishing(publishing)
{
    m_waiting = new FigureCard(tr("Waiting to be sent"));
    m_deadLettered = new FigureCard(tr("Put aside as refused"));
    m_changes = new FigureCard(tr("Band changes"));
    m_leftOut = new FigureCard(tr("Left out"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::cardGap);
    for (FigureCard *figure : {m_waiting, m_deadLettered, m_changes, m_leftOut})
        layout->addWidget(figure, 1);
    connect(&publishing, &PublishingSession::changed, this, &PublishFigures::refresh);
    refresh();
}

void PublishFigures::refresh()
{
    const PublishTarget *target = m_publishing.target();
    if (!target)
        return;
    const PublishView &view = m_publishing.view();
    m_waiting->setFigure(grouped(view.counts.waiting),
                         view.hasCycle ? tr("%1 more in the newest cycle").arg(grouped(view.planned))
                                       : tr("records in the outbox"));
    m_deadLettered->setFigure(grouped(view.counts.deadLettered), view.counts.deadLettered > 0
                                                                     ? tr("send again or drop, in the outbox")
                                                                     : tr("no record was refused"));
    const PublishRun last = view.history.isEmpty() ? PublishRun() : view.history.first();
    const qint64 compared = view.hasCycle ? view.compared : last.compared;
    const qint64 changes = view.hasCycle ? view.bandChanges : last.bandChanges;
    const qint64 missing = view.hasCycle ? view.missing : last.missing;
    QString compare = tr("nothing to compare with yet");
    if (compared > 0)
        compare = missing == 0
                      ? tr("%1 of %2 devices; the brake is at %3")
                            .arg(grouped(changes), grouped(compared), percentText(target->bandChangeBrakePercent))
                      : tr("%1 of %2 devices, %3 more are missing; the brake is at %4")
                            .arg(grouped(changes), grouped(compared), grouped(missing),
                                 percentText(target->bandChangeBrakePercent));
    m_changes->setFigure(compared == 0 ? u"–"_s
                                       : percentText(static_cast<size_t>(changes), static_cast<size_t>(compared)),
                         compare);
    const qint64 insufficient = view.hasCycle ? view.insufficient : last.insufficient;
    const qint64 duplicates = view.hasCycle ? view.duplicates : last.duplicates;
    m_leftOut->setFigure(grouped(insufficient + duplicates),
                         tr("%1 with insufficient data, %2 duplicates").arg(grouped(insufficient), grouped(duplicates)));
}

} // namespace Trustgauge

#include "core/workspace/draftservice.h"

#include "core/base/ownthread.h"

#include <utility>

namespace Trustgauge {

void DraftService::open()
{
    TG_ON_OWN_THREAD(this);
    QList<Message> notices;
    const QList<TuningDraft> drafts = m_drafts.all(&notices);
    for (const Message &notice : std::as_const(notices))
        emit noticed(notice);
    emit loaded(drafts);
}

void DraftService::keep(const TuningDraft &draft)
{
    TG_ON_OWN_THREAD(this);
    QList<Message> notices;
    const Result<void> written = m_drafts.keep(draft, &notices);
    for (const Message &notice : std::as_const(notices))
        emit noticed(notice);
    if (!written)
        emit failed(draft.tenantId, written.error());
    else
        emit kept(draft.tenantId, draft.kept);
}

} // namespace Trustgauge

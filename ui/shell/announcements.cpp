#include "ui/shell/announcements.h"

#include "core/workspace/workspace.h"
#include "ui/shell/toasts.h"
#include "ui/text/windowerror.h"
#include "ui/text/words.h"

namespace Trustgauge {

Announcements::Announcements(Workspace &workspace, const Theme &theme, QWidget *area)
    : QObject(area),
      m_toasts(new Toasts(theme, area))
{
    connect(&workspace, &Workspace::requestFailed, this,
            [this](const Error &error) { tellFailure(windowErrorText(error)); });
    connect(&workspace, &Workspace::fileWritten, this, [this](const QString &path, qint64 rows) {
        tellDone(rows < 0 ? tr("%1 was written.").arg(plainText(path))
                          : tr("%1 rows were written to %2.").arg(grouped(rows), plainText(path)));
    });
    connect(&workspace, &Workspace::noticed, this, [this](const Message &notice) {
        m_toasts->tell(NoticeBar::Tone::Info, plainText(notice.text()), Toasts::Stay::UntilClosed);
    });
}

void Announcements::tellDone(const QString &text)
{
    m_toasts->tell(NoticeBar::Tone::Ok, text, Toasts::Stay::Shortly);
}

void Announcements::tellToDo(const QString &text)
{
    m_toasts->tell(NoticeBar::Tone::Ok, text, Toasts::Stay::UntilClosed);
}

void Announcements::tellFailure(const QString &text)
{
    m_toasts->tell(NoticeBar::Tone::Bad, text, Toasts::Stay::UntilClosed);
}

} // namespace Trustgauge

#include "ui/publishing/publishstatus.h"

#include "ui/session/publishingsession.h"
#include "ui/text/publishwords.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

PublishStatus::PublishStatus(PublishingSession &publishing, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_publishing(publishing),
      m_theme(theme)
{
    m_icon = new QLabel;
    m_text = makeParagraph({});
    m_text->setObjectName(u"publishState"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    connect(&publishing, &PublishingSession::changed, this, &PublishStatus::refresh);
    connect(&publishing, &PublishingSession::progressed, this, [this](const PublishProgress &progress) {
        m_text->setText(tr("Sending: %1 of %2").arg(grouped(progress.done), grouped(progress.total)));
    });
    connect(&theme, &Theme::changed, this, &PublishStatus::refresh);
    refresh();
}

QString PublishStatus::text() const
{
    const PublishView &view = m_publishing.view();
    const PublishTarget &target = *m_publishing.target();
    if (view.sending)
        return tr("Sending…");
    if (view.otherProfile)
        return view.brake ? tr("The scores under the profile in use, %1, are not out: the last publish went out under "
                               "another one. More devices change band, or are missing, than the brake of %2 allows.",
                               "a profile's name, a percentage")
                                .arg(plainText(view.profile), percentText(target.bandChangeBrakePercent))
                          : tr("The scores under the profile in use, %1, are not out: the last publish went out under "
                               "another one. Publish now to send them.",
                               "a profile's name")
                                .arg(plainText(view.profile));
    if (view.brake)
        return tr("The newest cycle is held back: more devices change band, or are missing, than the brake of %1 "
                  "allows.")
            .arg(percentText(target.bandChangeBrakePercent));
    if (view.hasCycle && view.partial)
        return tr("The newest cycle is partial. It is published only when you say so.");
    if (view.hasCycle)
        return tr("The newest cycle was not published yet.");
    if (view.counts.waiting + view.counts.deadLettered > 0)
        return tr("Some records were not accepted yet.");
    if (view.history.isEmpty())
        return tr("There is nothing to publish yet: poll the tenant first.");
    return tr("Everything of the newest cycle was accepted.");
}

void PublishStatus::refresh()
{
    const PublishTarget *target = m_publishing.target();
    if (!target)
        return;
    const PublishView &view = m_publishing.view();
    m_text->setText(u"%1 %2"_s.arg(text(), notByItselfText(*target, view)).trimmed());
    // Held, or waiting for confirmation: this must stand out.
    const bool held = !view.sending && (view.brake || (view.hasCycle && view.partial) || view.paused);
    setStyleProperty(m_text, "role", held ? QVariant(u"warn"_s) : QVariant());
    m_icon->setVisible(held);
    m_icon->setPixmap(m_theme.icon("warning"_L1, Theme::Tint::Warn).pixmap(QSize(16, 16), devicePixelRatioF()));
}

} // namespace Trustgauge

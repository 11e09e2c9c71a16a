#include "ui/publishing/targetcard.h"

#include "ui/publishing/publishcommand.h"
#include "ui/publishing/publishstatus.h"
#include "ui/publishing/targetfindings.h"
#include "ui/session/hindrancetext.h"
#include "ui/session/publishingsession.h"
#include "ui/text/words.h"
#include "ui/widgets/controls.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

TargetCard::TargetCard(PublishingSession &publishing, const Theme &theme, QWidget *parent)
    : Card(tr("Kafka through a REST proxy"), parent),
      m_publishing(publishing)
{
    m_test = makeButton(tr("Test the target"));
    m_test->setObjectName(u"testTarget"_s);
    m_pause = makeButton(tr("Pause"));
    m_pause->setObjectName(u"pausePublishing"_s);
    m_publish = makeButton(tr("Publish now"), "primary");
    m_publish->setObjectName(u"publishNow"_s);
    addToHeader(m_test);
    addToHeader(m_pause);
    addToHeader(m_publish);
    m_target = makeParagraph({}, "dim");
    m_target->setObjectName(u"publishTarget"_s);
    auto *findings = new TargetFindings(publishing);
    m_tombstones = new QCheckBox(tr("Delete devices that have left from the topic (tombstones)"));
    m_tombstones->setObjectName(u"tombstones"_s);
    body()->addWidget(m_target);
    body()->addWidget(new PublishStatus(publishing, theme));
    body()->addWidget(findings);
    body()->addWidget(m_tombstones);

    auto *command = new PublishCommand(publishing, this);
    connect(m_publish, &QPushButton::clicked, command, &PublishCommand::publish);
    connect(m_pause, &QPushButton::clicked, this,
            [this] { m_publishing.ask(&PublishService::setPaused, !m_publishing.view().paused); });
    connect(m_test, &QPushButton::clicked, this, [this, findings] {
        m_test->setEnabled(false);
        findings->showTesting();
        m_publishing.ask(&PublishService::testTarget);
    });
    connect(m_tombstones, &QCheckBox::clicked, this,
            [this](bool on) { m_publishing.ask(&PublishService::setTombstones, on); });
    connect(&publishing, &PublishingSession::targetTested, this, [this] { m_test->setEnabled(true); });
    connect(&publishing, &PublishingSession::changed, this, &TargetCard::refresh);
    refresh();
}

void TargetCard::refresh()
{
    const PublishTarget *target = m_publishing.target();
    if (!target)
        return;
    m_target->setText(tr("%1, API %2, topics %3 and %4", "address, API version, two topics")
                          .arg(plainText(target->url), keyOf(target->api), plainText(target->deviceTopic),
                               plainText(target->summaryTopic)));
    const PublishView &view = m_publishing.view();
    const bool can = view.hasCycle || view.counts.waiting + view.counts.deadLettered > 0;
    const QString hindrance = hindranceText(m_publishing.hindrance());
    m_publish->setEnabled(can && !view.sending && hindrance.isEmpty());
    m_publish->setToolTip(hindrance);
    m_pause->setEnabled(hindrance.isEmpty());
    m_pause->setToolTip(hindrance);
    m_tombstones->setEnabled(hindrance.isEmpty());
    m_tombstones->setToolTip(
        !hindrance.isEmpty()
            ? hindrance
            : tr("A cycle after the record that says a device is gone, its key gets a null value. Where the "
                 "topic is compacted, the broker then forgets the device. Only Confluent's proxies are "
                 "known to store a null value; others write an empty or a text value."));
    m_pause->setText(view.paused ? tr("Continue") : tr("Pause"));
    m_test->setEnabled(true);
    m_tombstones->setChecked(view.tombstones);
}

} // namespace Trustgauge

#include "ui/publishing/publishcommand.h"

#include "ui/session/publishingsession.h"
#include "ui/text/words.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Trustgauge {

PublishCommand::PublishCommand(PublishingSession &publishing, QWidget *window)
    : QObject(window),
      m_publishing(publishing),
      m_window(window)
{}

void PublishCommand::publish()
{
    const PublishView &view = m_publishing.view();
    PublishOverrides overrides;
    overrides.acceptBandChanges = view.hasCycle && view.brake;
    overrides.includePartial = view.hasCycle && view.partial;
    const QString compared = grouped(view.compared);
    const QString changes = view.missing == 0
                                ? tr("%1 of %2 devices change band.").arg(grouped(view.bandChanges), compared)
                                : tr("%1 of %2 devices change band, and %3 of %2 are missing from the cycle.")
                                      .arg(grouped(view.bandChanges), compared, grouped(view.missing));
    if (overrides.acceptBandChanges && overrides.includePartial)
        ask(tr("The cycle is partial, and %1 Publish it all the same?").arg(changes), tr("Publish all the same"),
            overrides);
    else if (overrides.acceptBandChanges)
        ask(tr("%1 That is more than the brake allows. Publish them all the same?").arg(changes),
            view.missing == 0 ? tr("Publish the band changes") : tr("Publish all the same"), overrides);
    else if (overrides.includePartial)
        ask(tr("The cycle is partial: some data is missing. Publish it all the same?"), tr("Publish the partial cycle"),
            overrides);
    else
        m_publishing.ask(&PublishService::publishNow, overrides);
}

void PublishCommand::ask(const QString &question, const QString &yes, const PublishOverrides &overrides)
{
    auto *box = new QMessageBox(QMessageBox::Warning, tr("Publish now"), question, QMessageBox::Cancel, m_window);
    box->setObjectName(u"publishQuestion"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton *button = box->addButton(yes, QMessageBox::AcceptRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [this, button, overrides](const QAbstractButton *clicked) {
        if (clicked == button)
            m_publishing.ask(&PublishService::publishNow, overrides);
    });
    box->open();
}

} // namespace Trustgauge

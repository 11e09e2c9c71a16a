#include "ui/tuning/appliednotes.h"

#include "core/base/httpmessage.h"
#include "ui/session/fleetsession.h"
#include "ui/text/figures.h"
#include "ui/text/publishwords.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

AppliedNotes::AppliedNotes(FleetSession &session, const QStringList &tenants, QWidget *parent)
    : QWidget(parent),
      m_session(session)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Metrics::cardGap);
    grid->setVerticalSpacing(Metrics::gap);
    grid->setColumnStretch(1, 1);
    connect(session.workspace().publishing().origin(), &PublishService::loaded, this, &AppliedNotes::take);
    for (const QString &name : tenants) {
        const int row = grid->rowCount();
        const Line line{makeParagraph({}), makeButton(tr("Preview publishing"))};
        line.words->setObjectName(u"appliedNote"_s);
        line.preview->setObjectName(u"previewPublishing"_s);
        line.preview->setAccessibleName(tr("Preview publishing of %1", "tenant").arg(plainText(name)));
        line.preview->setToolTip(tr("Opens Publishing: what would be sent, the brake, and the button that sends it"));
        line.preview->setAutoDefault(false);
        QSizePolicy keep = line.preview->sizePolicy();
        keep.setRetainSizeWhenHidden(true);
        line.preview->setSizePolicy(keep);
        line.preview->hide();
        grid->addWidget(makeElidedLabel(plainText(name), "strong"), row, 0, Qt::AlignTop);
        grid->addWidget(line.words, row, 1);
        grid->addWidget(line.preview, row, 2, Qt::AlignTop);
        m_lines.insert(name, line);
        connect(line.preview, &QPushButton::clicked, this, [this, name] { emit previewRequested(name); });
        const TenantConfig *tenant = session.tenant(name);
        if (!tenant || !tenant->publish || tenant->publish->url.isEmpty()) {
            tell(name, tr("Nothing goes out: it has no publishing target."), false);
        } else if (session.workspace().isDemo() && !isLoopbackHost(QUrl(tenant->publish->url).host())) {
            tell(name, tr("Nothing goes out: the demo is never published to another computer."), false);
        } else {
            tell(name, tr("Looking what has gone out…"), false);
            session.workspace().publishing().ask(&PublishService::load, name);
        }
    }
    grid->setRowStretch(grid->rowCount(), 1); // few notes stand at the top
}

void AppliedNotes::take(const QString &tenantName, const PublishView &view)
{
    if (!m_lines.contains(tenantName))
        return;
    const TenantConfig *tenant = m_session.tenant(tenantName);
    if (!tenant || !tenant->publish)
        return;
    if (!view.hasCycle) {
        tell(tenantName,
             view.history.isEmpty() ? tr("Nothing has gone out yet: poll the tenant first.")
                                    : tr("What has gone out last was scored with it already."),
             false);
        return;
    }
    QString words = view.otherProfile ? tr("The new scores are not out yet: what went out last was scored with another "
                                           "profile.")
                                      : tr("The new scores are not out yet: the newest cycle was not published.");
    if (view.brake)
        words += u' '
                 + tr("More devices change band, or are missing, than the brake of %1 allows.")
                       .arg(percentText(tenant->publish->bandChangeBrakePercent));
    else if (view.partial)
        words += u' ' + tr("That cycle is partial, so it goes out only when you say so.");
    if (const QString waits = notByItselfText(*tenant->publish, view); !waits.isEmpty())
        words += u' ' + waits;
    tell(tenantName, words, true);
}

void AppliedNotes::tell(const QString &tenantName, const QString &words, bool offersPreview)
{
    const Line &line = m_lines[tenantName];
    line.words->setText(words);
    setStyleProperty(line.words, "role", offersPreview ? QVariant(u"warn"_s) : QVariant(u"dim"_s));
    line.preview->setVisible(offersPreview);
}

} // namespace Trustgauge

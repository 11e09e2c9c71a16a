#include "ui/publishing/publishingpage.h"

#include "ui/publishing/publishfigures.h"
#include "ui/publishing/targetcard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/statepage.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {
constexpr int previewBeside = 1040; // minimum width for both side by side
} // namespace

PublishingPage::PublishingPage(FleetSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_publishing(session)
{
    setObjectName(u"publishingPage"_s);
    auto *noTarget = new StatePage;
    noTarget->setState(theme.icon("publish"_L1, Theme::Tint::Dim), tr("The scores of this tenant are not published."),
                       tr("They can go to Kafka through a REST proxy. Give its address in the tenant's settings."),
                       tr("Edit the tenant"));
    m_records = new RecordsCard(m_publishing, theme);
    auto *work = new QWidget;
    work->setObjectName(u"scrollBody"_s);
    auto *layout = new QVBoxLayout(work);
    layout->setContentsMargins(Metrics::cardGap, Metrics::cardGap, Metrics::cardGap, Metrics::cardGap);
    layout->setSpacing(Metrics::cardGap);
    layout->addWidget(new TargetCard(m_publishing, theme));
    layout->addWidget(new PublishFigures(m_publishing));
    layout->addWidget(m_records, 1);
    m_root = new QStackedWidget;
    m_root->addWidget(noTarget);
    m_root->addWidget(makeScrollArea(work));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_root);

    connect(noTarget, &StatePage::activated, this, &PublishingPage::editTenantRequested);
    connect(&m_publishing, &PublishingSession::changed, this, &PublishingPage::refresh);
    connect(&m_publishing, &PublishingSession::outdated, this, [this] {
        if (isVisible())
            m_publishing.load();
    });
    connect(&m_publishing, &PublishingSession::finished, this, [this](const PublishResult &result) {
        if (isVisible() && result.everythingAccepted() && result.requests > 0)
            emit told(tr("%Ln record(s) were accepted.", nullptr, static_cast<int>(result.accepted)));
    });
    refresh();
}

void PublishingPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_records->setStacked(width() < previewBeside);
}

void PublishingPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_publishing.load();
}

void PublishingPage::refresh()
{
    m_root->setCurrentIndex(m_publishing.target() ? 1 : 0);
}

} // namespace Trustgauge

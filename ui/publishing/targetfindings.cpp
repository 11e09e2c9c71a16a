#include "ui/publishing/targetfindings.h"

#include "ui/session/publishingsession.h"
#include "ui/text/windowerror.h"
#include "ui/text/words.h"
#include "ui/widgets/controls.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Trustgauge {

TargetFindings::TargetFindings(PublishingSession &publishing, QWidget *parent) : QWidget(parent)
{
    m_text = makeParagraph({});
    m_text->setObjectName(u"targetFindings"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    hide();
    connect(&publishing, &PublishingSession::targetTested, this, &TargetFindings::showFindings);
    connect(&publishing, &PublishingSession::finished, this, &TargetFindings::showFault);
    connect(&publishing, &PublishingSession::tenantChanged, this, &QWidget::hide);
}

void TargetFindings::showTesting()
{
    m_text->setText(tr("Testing…"));
    show();
}

void TargetFindings::showFindings(const QList<TargetFinding> &findings)
{
    QStringList lines;
    bool bad = false;
    for (const TargetFinding &finding : findings) {
        const QString name = finding.id == "publish.reach"_L1 ? tr("The proxy") : tr("The topics");
        QString line;
        switch (finding.state) {
        case TargetFinding::State::Pass:
            line = tr("%1: good (%2)").arg(name, plainText(finding.evidence.text()));
            break;
        case TargetFinding::State::Warn:
            line = tr("%1: look at this (%2)").arg(name, plainText(finding.evidence.text()));
            break;
        case TargetFinding::State::Fail:
            line = tr("%1: failed (%2)").arg(name, plainText(finding.evidence.text()));
            bad = true;
            break;
        case TargetFinding::State::Skip:
            continue;
        }
        lines << line;
    }
    m_text->setText(lines.join(u'\n'));
    setStyleProperty(m_text, "role", bad ? u"bad"_s : u"ok"_s);
    show();
}

void TargetFindings::showFault(const PublishResult &result)
{
    if (!parentWidget()->isVisible())
        return;
    if (result.fault)
        m_text->setText(windowErrorText(*result.fault));
    setVisible(result.fault.has_value());
}

} // namespace Trustgauge

#include "ui/vulnerabilities/readingline.h"

#include "ui/text/windowerror.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QProgressBar>

using namespace Qt::StringLiterals;

namespace Trustgauge {

ReadingLine::ReadingLine(VulnerabilitySession &model, QWidget *parent) : QWidget(parent), m_model(model)
{
    setObjectName(u"vulnerabilitiesReading"_s);
    m_words = makeParagraph({});
    m_words->setObjectName(u"readingWords"_s);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel = makeButton(tr("Cancel"));
    m_cancel->setObjectName(u"cancelReading"_s);
    m_again = makeButton(tr("Read again"));
    m_again->setObjectName(u"readAgain"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gap);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addWidget(m_again);
    connect(m_cancel, &QPushButton::clicked, &model, &VulnerabilitySession::cancel);
    connect(m_again, &QPushButton::clicked, &model, &VulnerabilitySession::retry);
    connect(&model, &VulnerabilitySession::progressed, this, &ReadingLine::tellProgress);
    hide();
}

void ReadingLine::refresh()
{
    const VulnerabilitySession::State state = m_model.state();
    const bool isReading = state == VulnerabilitySession::State::Reading;
    const bool hasEnded = state == VulnerabilitySession::State::Failed
                          || state == VulnerabilitySession::State::Cancelled;
    if (state == VulnerabilitySession::State::Failed && m_model.error())
        m_words->setText(tr("The figures are those from before: %1", "why they could not be read again")
                             .arg(windowErrorText(*m_model.error())));
    else if (hasEnded)
        m_words->setText(tr("The figures are those from before: reading was cancelled."));
    else
        m_words->setText(tr("Reading the records; the figures are those from before."));
    setStyleProperty(m_words, "role", hasEnded ? u"warn"_s : u"dim"_s);
    m_progress->setVisible(isReading);
    m_cancel->setVisible(isReading);
    m_again->setVisible(hasEnded);
    tellProgress();
    setVisible(m_model.outcome() && (isReading || hasEnded));
}

void ReadingLine::tellProgress()
{
    m_progress->setRange(0, 1000);
    const qint64 total = m_model.devicesInAll();
    m_progress->setValue(total > 0 ? static_cast<int>(m_model.devicesDone() * 1000 / total) : 0);
}

} // namespace Trustgauge

#include "ui/tenants/connectiontrial.h"

#include "ui/session/fleetsession.h"
#include "ui/text/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

ConnectionTrial::ConnectionTrial(FleetSession &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    m_button = makeButton({});
    m_button->setObjectName(u"testConnection"_s);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Testing the connection"));
    m_verdict = makeParagraph({});
    m_verdict->setObjectName(u"trialVerdict"_s);
    m_whatToDo = makeParagraph({});
    m_whatToDo->setObjectName(u"trialWhatToDo"_s);
    m_evidence = makeParagraph({}, "dim");
    m_evidence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::gridStep);
    layout->addWidget(m_progress);
    for (QLabel *label : {m_verdict, m_whatToDo, m_evidence})
        layout->addWidget(label);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (!isRunning()) {
            emit wanted();
            return;
        }
        forget();
        tell(tr("The test was cancelled."), "dim");
    });
    connect(session.workspace().doctor().origin(), &DoctorService::tried, this,
            [this](quint64 request, const DoctorReport &report) {
        if (m_request.take(request))
            take(report);
    });
    forget();
}

ConnectionTrial::~ConnectionTrial()
{
    if (isRunning())
        m_session.workspace().doctor().ask(&DoctorService::cancelTrial);
}

void ConnectionTrial::begin(const ConnectionDraft &draft)
{
    forget();
    m_tried = draft;
    m_session.workspace().doctor().ask(&DoctorService::tryConnection, draft, m_request.begin());
    showRunning();
}

void ConnectionTrial::follow(const ConnectionDraft &draft)
{
    if (draft != m_tried)
        forget();
}

void ConnectionTrial::forget()
{
    m_tried = {};
    if (isRunning()) {
        m_request.forget();
        m_session.workspace().doctor().ask(&DoctorService::cancelTrial);
    }
    tell({}, "dim");
    showRunning();
}

void ConnectionTrial::showRunning()
{
    m_progress->setVisible(isRunning());
    m_button->setText(isRunning() ? tr("Cancel the test") : tr("Test connection"));
    m_button->setToolTip(isRunning() ? QString() : tr("Signs in and reads a few devices; nothing is saved."));
    setVisible(isRunning() || !m_verdict->text().isEmpty());
}

void ConnectionTrial::take(const DoctorReport &report)
{
    const auto isWarning = [](const CheckResult &check) { return check.state == CheckState::Warn; };
    if (const CheckResult *fault = report.firstFailure()) {
        tell(tr("It does not work: %1").arg(plainText(fault->meaning)), "bad", plainText(fault->remedy),
             plainText(fault->evidence));
    } else if (const auto warning = std::find_if(report.checks.begin(), report.checks.end(), isWarning);
               warning != report.checks.end()) {
        const auto more = static_cast<int>(std::count_if(warning, report.checks.end(), isWarning)) - 1;
        tell(more == 0
                 ? tr("It works, with a warning: %1").arg(plainText(warning->meaning))
                 : tr("It works, with this warning and %Ln more: %1", nullptr, more).arg(plainText(warning->meaning)),
             "warn", plainText(warning->remedy), plainText(warning->evidence));
    } else {
        tell(tr("It works: the application can sign in and read what is needed."), "ok");
    }
    showRunning();
}

void ConnectionTrial::tell(const QString &verdict, const char *role, const QString &whatToDo, const QString &evidence)
{
    setStyleProperty(m_verdict, "role", QLatin1StringView(role));
    for (const auto &[label, text] :
         {std::pair(m_verdict, verdict), std::pair(m_whatToDo, whatToDo),
          std::pair(m_evidence, evidence.isEmpty() ? QString() : tr("Seen: %1").arg(evidence))}) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    }
    setVisible(isRunning() || !verdict.isEmpty());
}

} // namespace Trustgauge

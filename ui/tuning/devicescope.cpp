#include "ui/tuning/devicescope.h"

#include "ui/devices/filterline.h"
#include "ui/devices/filterverdict.h"
#include "ui/session/filterwords.h"
#include "ui/session/fleetsession.h"
#include "ui/session/tuningsession.h"
#include "ui/text/figures.h"
#include "ui/text/windowerror.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"

#include <QTimer>
#include <QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Trustgauge {

DeviceScope::DeviceScope(const FleetSession &session, const TuningSession &model, FilterWords &words,
                         const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_model(model),
      m_words(words),
      m_rest(new QTimer(this))
{
    m_line = new FilterLine(theme);
    m_line->setObjectName(u"scopeFilter"_s);
    m_line->setAccessibleName(tr("Filter the devices that count"));
    m_line->setPlaceholderText(tr("All devices; or a filter, for example %1").arg(u"tag == \"Servers\""_s));
    m_verdict = new FilterVerdict(*m_line, theme);
    m_verdict->setObjectName(u"scopeVerdict"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_line);
    layout->addWidget(m_verdict);

    m_rest->setSingleShot(true);
    m_rest->setInterval(200ms);
    connect(m_rest, &QTimer::timeout, this, &DeviceScope::search);
    connect(m_line, &FilterLine::judged, this, [this] {
        m_error.reset();
        if (m_line->fault() && m_found.scores == m_model.after())
            stop();
        else
            search();
        tell();
        emit changed();
    });
    connect(&words, &FilterWords::learned, this, &DeviceScope::takeTexts);
    connect(&model, &TuningSession::outcomeChanged, this, [this] {
        if (!isVisible())
            return;
        if (wanted().isEmpty())
            search();
        else
            m_rest->start();
    });
}

DeviceScope::~DeviceScope()
{
    stop();
}

void DeviceScope::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    search();
    learnTexts();
}

void DeviceScope::hideEvent(QHideEvent *event)
{
    stop();
    QWidget::hideEvent(event);
}

QString DeviceScope::wanted() const
{
    return m_line->text().trimmed();
}

bool DeviceScope::isSettled() const
{
    return !m_line->fault() && !m_error && !m_call.isRunning() && m_found.scores == m_model.after()
           && m_found.filter == wanted();
}

bool DeviceScope::isOfNewestScores() const
{
    return !m_error && !m_call.isRunning() && m_found.scores == m_model.after();
}

bool DeviceScope::isSearching() const
{
    return m_rest->isActive() || m_call.isRunning();
}

void DeviceScope::stop()
{
    if (m_stop)
        m_stop->store(true);
    m_call.forget();
    m_rest->stop();
}

void DeviceScope::search()
{
    stop();
    const ScoreTablePtr scores = m_model.after();
    const QString text = m_line->fault() ? m_found.filter : wanted();
    if (!scores || text.isEmpty())
        return take({scores, nullptr, scores ? scores->size() : 0, text, {}, {}, {}});
    m_stop = std::make_shared<std::atomic<bool>>(false);
    const std::optional<StoredCycle> &cycle = m_session.state().cycle;
    m_call.run(
        this,
        [reader = m_words.reader(), scores, text, stop = m_stop,
         where = FilterCycle{m_session.tenantName(), cycle ? cycle->info.id : QString()}] {
        Found out{scores, nullptr, 0, text, {}, {}, {}};
        const auto expression = parseFilter(text);
        if (!expression) {
            out.fault = expression.error();
            return out;
        }
        const Result<FilterSources> sources = reader->read(*expression, where, scores,
                                                           [stop] { return stop->load(std::memory_order_relaxed); });
        if (!sources) {
            out.error = sources.error();
            return out;
        }
        out.lacks = sources->lacks;
        FleetFilter filter;
        filter.text = text;
        const auto rows = filteredRows(*scores, filter, &*sources, stop.get());
        if (!rows) {
            out.fault = rows.error();
            return out;
        }
        out.devices = rows->size();
        out.among = std::make_shared<const ClassCounts>(classCounts(*scores->index(), *rows));
        return out;
        },
        [this](const Found &found) { take(found); });
    tell();
    emit changed();
}

void DeviceScope::take(const Found &found)
{
    if (found.fault && found.filter == wanted())
        m_line->refuse(*found.fault);
    m_error = found.error;
    if (!found.fault && !found.error)
        m_found = found;
    learnTexts();
    tell();
    emit changed();
}

void DeviceScope::tell()
{
    FilterOutcome outcome;
    outcome.inUse = m_found.filter;
    const auto all = static_cast<qint64>(m_found.scores ? m_found.scores->size() : 0);
    const auto shown = static_cast<qint64>(m_found.devices);
    outcome.count = tr("%1 of %2").arg(grouped(shown), grouped(all));
    outcome.meanwhile = m_found.filter.isEmpty()
                            ? tr("Until then all devices count.")
                            : tr("Until then those of “%1” count: %2.", "a filter; how many devices")
                                  .arg(plainText(m_found.filter), outcome.count);
    if (m_error)
        outcome.failure = windowErrorText(*m_error);
    outcome.limits = textsOf(m_found.lacks);
    outcome.isReading = m_call.isRunning();
    m_verdict->tell(outcome);
}

void DeviceScope::learnTexts()
{
    if (!isVisible() || !m_found.scores)
        return;
    m_words.learn(m_found.scores->index()->fleet());
    takeTexts();
}

void DeviceScope::takeTexts()
{
    if (const auto known = m_words.of(m_found.scores ? m_found.scores->index()->fleet() : nullptr))
        m_line->setVocabulary(known);
}

} // namespace Trustgauge

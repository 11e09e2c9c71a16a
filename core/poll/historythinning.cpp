#include "core/poll/historythinning.h"

#include "core/base/ownthread.h"
#include "core/poll/historythinner.h"
#include "core/poll/pollservice.h"

#include <QThread>

namespace Trustgauge {

HistoryThinning::HistoryThinning(QObject *parent) : QObject(parent) {}

HistoryThinning::~HistoryThinning()
{
    close();
}

void HistoryThinning::follow(const PollService &polls)
{
    connect(&polls, &PollService::progressed, this, [this](const QString &tenantName, const PollProgress &progress) {
        if (progress.stage == PollStage::Store)
            hold(tenantName);
    });
    connect(&polls, &PollService::failed, this, [this](const QString &tenantName) { release(tenantName); });
    connect(&polls, &PollService::finished, this, [this](const QString &tenantName) {
        release(tenantName);
        look();
    });
}

void HistoryThinning::open(const QString &storePath)
{
    close();
    m_signs = std::make_shared<ThinningSigns>();
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(QStringLiteral("thinning"));
    m_thinner = new HistoryThinner(storePath, m_signs);
    m_thinner->moveToThread(m_thread.get());
    releaseAtEndOf(*m_thread, [thinner = m_thinner] { delete thinner; });
    connect(m_thinner, &HistoryThinner::thinned, this, &HistoryThinning::thinned);
    connect(m_thinner, &HistoryThinner::failed, this, &HistoryThinning::failed);
    m_thread->start();
}

void HistoryThinning::close()
{
    if (!m_thread)
        return;
    m_signs->stops = true;
    m_thread->quit();
    m_thread->wait();
    m_thread.reset();
    m_thinner = nullptr;
    m_holding.clear();
}

void HistoryThinning::look()
{
    TG_ON_OWN_THREAD(this);
    if (m_thinner)
        QMetaObject::invokeMethod(m_thinner, &HistoryThinner::look, Qt::QueuedConnection);
}

void HistoryThinning::hold(const QString &reason)
{
    TG_ON_OWN_THREAD(this);
    if (!m_thinner)
        return;
    m_holding.insert(reason);
    m_signs->isHeld = true;
}

void HistoryThinning::release(const QString &reason)
{
    TG_ON_OWN_THREAD(this);
    if (!m_thinner || !m_holding.remove(reason) || !m_holding.isEmpty())
        return;
    m_signs->isHeld = false;
    QMetaObject::invokeMethod(m_thinner, &HistoryThinner::goOn, Qt::QueuedConnection);
}

} // namespace Trustgauge

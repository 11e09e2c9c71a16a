#pragma once

#include "core/poll/callbudget.h"
#include "core/poll/devicequery.h"
#include "core/poll/pollcycle.h"
#include "core/poll/ratelimitfile.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <memory>

namespace Trustgauge {

//! Runs poll cycles on its thread, at most one per tenant, makes single queries meanwhile, and keeps each tenant's rate
//! limits between them. Reports by signals that carry values.
class PollRunner : public QObject
{
    Q_OBJECT

public:
    //! \param rateLimits keeps them between runs of the program; nullptr: nothing does
    explicit PollRunner(std::unique_ptr<RateLimitFile> rateLimits = nullptr, QObject *parent = nullptr);

    //! Does nothing when a cycle of the tenant is already running.
    void start(const Trustgauge::TenantConfig &tenant, const Trustgauge::SecretText &secret,
               const Trustgauge::PollContext &input = {});
    void cancel(const QString &tenantName);
    void cancelAll();
    //! -> deviceAnswered
    void askAbout(const Trustgauge::DeviceQuestion &question, Trustgauge::DeviceTopic topic);
    //! Reports the calls left for the endpoint with the smallest share of its hour left. -> callsLeftTold
    void tellCallsLeft(const Trustgauge::TenantConfig &tenant);
    //! -> budgetTold
    void tellBudget(const Trustgauge::TenantConfig &tenant);

signals:
    //! -1: no limit applies
    void callsLeftTold(const QString &tenantName, int thisMinute, int thisHour);
    void budgetTold(const QString &tenantName, const Trustgauge::CallBudget &budget);
    void progressed(const QString &tenantName, const Trustgauge::PollProgress &progress);
    void noticed(const QString &tenantName, const Trustgauge::Message &text);
    void deviceAnswered(const QString &tenantName, const QString &machineId, Trustgauge::DeviceTopic topic,
                        const Trustgauge::Result<Trustgauge::DeviceAnswerPtr> &answer);
    //! A problem that does not end a cycle.
    void troubled(const Trustgauge::Error &error);
    //! The info contains the state and the reason even when the outcome is an error.
    void finished(const Trustgauge::CycleInfo &info, const Trustgauge::Result<Trustgauge::CycleOutcome> &outcome);

private:
    QHash<QString, PollCycle *> m_running;       // by tenant name
    std::unique_ptr<RateLimitFile> m_rateLimits; // a child, which lives on the same thread
    QTimer m_idle;                               // started when the last cycle ends
};

} // namespace Trustgauge

#pragma once

#include "core/workspace/filtersources.h"
#include "ui/session/alltenants.h"
#include "ui/session/asynccall.h"
#include "ui/session/fleetsession.h"

#include <QObject>

#include <optional>

namespace Trustgauge {

//! One filter over the devices of all tenants, each under its own profile. Evaluated on the thread pool, again when a
//! tenant has new scores; the latest wins. What was found before stays until then.
class TenantsFilter : public QObject
{
    Q_OBJECT

public:
    explicit TenantsFilter(FleetSession &session, QObject *parent = nullptr);
    ~TenantsFilter() override;

    //! Nothing is evaluated while it is not shown.
    void setShown(bool shown);
    //! \param text of a valid expression; empty: all devices
    void setText(const QString &text);
    //! The filter that was evaluated last; empty: all devices.
    [[nodiscard]] const QString &inUse() const { return m_inUse; }
    //! nullptr: no filter, all devices count.
    [[nodiscard]] const MatchesByTenant *matches() const { return m_inUse.isEmpty() ? nullptr : &m_matches; }
    [[nodiscard]] bool isReading() const { return m_call.isRunning(); }
    //! Why the filter that was asked for gave nothing.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    //! What some tenant lacks, so that it is unknown of its devices.
    [[nodiscard]] const QList<FilterLack> &lacks() const { return m_lacks; }

signals:
    void changed();

private:
    struct Subject
    {
        QString tenant, cycle;
        ScoreTablePtr scores;

        bool operator==(const Subject &) const = default;
    };
    struct Answer
    {
        MatchesByTenant matches;
        QList<FilterLack> lacks;
        std::optional<Error> error;
    };
    [[nodiscard]] static Answer evaluated(const QString &text, const QList<Subject> &subjects, const QString &storePath,
                                          const Request &request);
    [[nodiscard]] QList<Subject> subjects() const;
    void refresh();

    FleetSession &m_session;
    bool m_isShown = false;
    QString m_text, m_inUse;
    // What was asked for last.
    QString m_askedText;
    QList<Subject> m_asked;
    LatestRequest m_request;
    LatestCall m_call;
    MatchesByTenant m_matches;
    QList<FilterLack> m_lacks;
    std::optional<Error> m_error;
};

} // namespace Trustgauge

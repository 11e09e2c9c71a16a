#pragma once

#include "core/store/cycle.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <limits>
#include <optional>

class QSqlQuery;
class QVariant;

namespace Trustgauge {

// How what a cycle says beside its devices is written in its row of the log, and read from there.

inline constexpr qint64 anyNumber = std::numeric_limits<qint64>::max();

//! What cycleFrom() reads, of `cycle c` and `tenant t`: the first columns of a query.
inline constexpr const char *cycleColumns =
    "c.uuid, t.name, t.tenant_id, c.state, c.as_of, c.started, c.finished, c.devices, c.source, c.reason, c.notices, "
    "c.missing, c.merged, c.fault";
inline constexpr int cycleColumnCount = 14;

//! Reads the values of a row of the log, and remembers the first that no cycle ever had.
class CycleRow
{
public:
    //! \param query stands on the row, and lives longer
    explicit CycleRow(const QSqlQuery &query) : m_query(query) {}

    [[nodiscard]] QString text(int column);
    [[nodiscard]] qint64 number(int column, qint64 least, qint64 most);
    [[nodiscard]] Ticks ticks(int column);
    [[nodiscard]] QStringList list(int column);
    [[nodiscard]] QList<Message> messages(int column);
    [[nodiscard]] CycleState state(int column);
    //! Without what is counted again when the fleet is built (unmapped values, clock skew).
    [[nodiscard]] FleetNotices notices(int column);
    //! The column whose value is wrong; empty: none.
    [[nodiscard]] const QString &wrong() const { return m_wrong; }

private:
    QVariant checked(int column, bool good);

    const QSqlQuery &m_query;
    QString m_wrong;
};

[[nodiscard]] CycleInfo cycleFrom(CycleRow &row);

//! The word of the kind of error that a failed cycle ended with; empty: there is none.
[[nodiscard]] QString keyOfFault(const std::optional<ErrorCode> &fault);
[[nodiscard]] QString listToJson(const QStringList &list);
[[nodiscard]] QString messagesToJson(const QList<Message> &messages);
[[nodiscard]] QString noticesToJson(const FleetNotices &notices);

//! What a cycle says beside its devices, and what they say is judged by.
struct CycleWords
{
    bool hasCvss = true;
    QString fleetNotices, profile; //!< as they are stored
    int completenessFloor = 50;
};
[[nodiscard]] uint64_t sumOfWords(const CycleInfo &info, const CycleWords &words);

} // namespace Trustgauge

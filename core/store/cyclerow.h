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

// Converts a cycle's data, apart from its devices, to and from its row of the log.

inline constexpr qint64 anyNumber = std::numeric_limits<qint64>::max();

//! The columns that cycleFrom() reads, of `cycle c` and `tenant t`; they must come first in a query.
inline constexpr const char *cycleColumns =
    "c.uuid, t.name, t.tenant_id, c.state, c.as_of, c.started, c.finished, c.devices, c.source, c.reason, c.notices, "
    "c.missing, c.merged, c.fault";
inline constexpr int cycleColumnCount = 14;

//! Reads the values of a row of the log, and remembers the first invalid one.
class CycleRow
{
public:
    //! \param query positioned on the row; must live longer
    explicit CycleRow(const QSqlQuery &query) : m_query(query) {}

    [[nodiscard]] QString text(int column);
    [[nodiscard]] qint64 number(int column, qint64 least, qint64 most);
    [[nodiscard]] Ticks ticks(int column);
    [[nodiscard]] QStringList list(int column);
    [[nodiscard]] QList<Message> messages(int column);
    [[nodiscard]] CycleState state(int column);
    //! Without those that are counted again when the fleet is built (unmapped values, clock skew).
    [[nodiscard]] FleetNotices notices(int column);
    //! The column with the invalid value; empty: none.
    [[nodiscard]] const QString &wrong() const { return m_wrong; }

private:
    QVariant checked(int column, bool good);

    const QSqlQuery &m_query;
    QString m_wrong;
};

[[nodiscard]] CycleInfo cycleFrom(CycleRow &row);

//! The key of a failed cycle's error; empty: there is none.
[[nodiscard]] QString keyOfFault(const std::optional<ErrorCode> &fault);
[[nodiscard]] QString listToJson(const QStringList &list);
[[nodiscard]] QString messagesToJson(const QList<Message> &messages);
[[nodiscard]] QString noticesToJson(const FleetNotices &notices);

//! A cycle's texts and the rules for its devices.
struct CycleWords
{
    bool hasCvss = true;
    QString fleetNotices, profile; //!< as stored
    int completenessFloor = 50;
};
[[nodiscard]] uint64_t sumOfWords(const CycleInfo &info, const CycleWords &words);

} // namespace Trustgauge

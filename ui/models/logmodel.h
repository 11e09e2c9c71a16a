#pragma once

#include "core/base/log.h"
#include "ui/models/rowtable.h"

namespace Trustgauge {

//! Which lines of the log are shown.
struct LogFilter
{
    enum class Least { Debug, Info, Warning };

    Least least = Least::Debug;
    QString words; //!< each must occur in the line as shown, whatever its case; `-word` must not

    [[nodiscard]] bool matches(const LogLine &line) const;

    bool operator==(const LogFilter &) const = default;
};

//! Lines of the program's log, newest first.
class LogModel : public RowTable<LogLine>
{
    Q_OBJECT

public:
    enum Column : int { At, Level, Part, Text };
    enum Role { LevelRole = Qt::UserRole + 40 }; //!< int of LogFilter::Least

    explicit LogModel(QObject *parent = nullptr);

    //! Shows the matching ones of these lines, which are in the order of time.
    void setLines(const QList<LogLine> &lines, const LogFilter &filter);
    //! One line of text for each of these rows, in UTC, oldest first.
    [[nodiscard]] QString asText(QList<int> rows) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

protected:
    [[nodiscard]] QString keyOf(const LogLine &line) const override { return QString::number(line.number); }

private:
    LogFilter m_filter;
};

} // namespace Trustgauge

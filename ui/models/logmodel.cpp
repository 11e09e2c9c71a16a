#include "ui/models/logmodel.h"

#include "ui/text/words.h"

#include <algorithm>
#include <functional>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

LogFilter::Least levelOf(const LogLine &line)
{
    switch (line.level) {
    case QtDebugMsg:
        return LogFilter::Least::Debug;
    case QtInfoMsg:
        return LogFilter::Least::Info;
    case QtWarningMsg:
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return LogFilter::Least::Warning;
}

//! The part of the program that speaks: a folder of core, or `qt`.
QString partOf(const LogLine &line)
{
    constexpr auto ours = "trustgauge."_L1;
    if (line.category.startsWith(ours))
        return line.category.mid(ours.size());
    return line.category == "default"_L1 ? u"qt"_s : line.category;
}

//! What the columns show, but for the time, and the level in English, for files and for searching.
QString plainLine(const LogLine &line)
{
    static const QStringList levels{u"debug"_s, u"info"_s, u"warning"_s};
    return levels.at(static_cast<int>(levelOf(line))) + u' ' + partOf(line) + u' ' + line.text;
}

} // namespace

bool LogFilter::matches(const LogLine &line) const
{
    if (levelOf(line) < least)
        return false;
    if (words.isEmpty())
        return true;
    const QString text = plainLine(line);
    const QStringList parts = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(parts.cbegin(), parts.cend(), [&text](const QString &word) {
        const bool isExcluded = word.size() > 1 && word.startsWith(u'-');
        return text.contains(QStringView(word).mid(isExcluded ? 1 : 0), Qt::CaseInsensitive) != isExcluded;
    });
}

LogModel::LogModel(QObject *parent)
    : RowTable({tr("Time"), tr("Level"), tr("Part", "of the program"), tr("Message")}, {}, parent)
{}

void LogModel::setLines(const QList<LogLine> &lines, const LogFilter &filter)
{
    if (m_filter != filter)
        setRows({}); // otherwise, rows would be put in one by one between those that stay
    m_filter = filter;
    QList<LogLine> shown;
    std::copy_if(lines.crbegin(), lines.crend(), std::back_inserter(shown),
                 [&filter](const LogLine &line) { return filter.matches(line); });
    setRows(shown);
}

QString LogModel::asText(QList<int> rows) const
{
    std::sort(rows.begin(), rows.end(), std::greater<>());
    QString out;
    for (const int row : rows)
        out += this->row(row).at.toString(Qt::ISODateWithMs) + u' ' + plainLine(this->row(row)) + u'\n';
    return out;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogLine &line = row(index.row());
    const LogFilter::Least level = levelOf(line);
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case At:
            return line.at.toLocalTime().toString(u"HH:mm:ss.zzz"_s);
        case Level:
            return level == LogFilter::Least::Warning ? tr("Warning")
                   : level == LogFilter::Least::Info  ? tr("Info")
                                                      : tr("Debug");
        case Part:
            return partOf(line);
        default:
            return plainText(line.text);
        }
    case Qt::ToolTipRole:
        return index.column() == At ? line.at.toString(Qt::ISODateWithMs)
                                    : (index.column() == Text ? toolTipText(line.text) : QString());
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    case LevelRole:
        return static_cast<int>(level);
    default:
        return {};
    }
}

} // namespace Trustgauge

#include "ui/models/devicecvesmodel.h"

#include "core/base/safetext.h"
#include "ui/models/fleettablemodel.h"
#include "ui/models/storyrole.h"
#include "ui/models/vulnerabilitywords.h"
#include "ui/text/figures.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

QString quoted(const std::string &received)
{
    return quotedText(QByteArray::fromStdString(received));
}

DeviceCveRow rowOf(const DeviceCve &record)
{
    DeviceCveRow row;
    row.cve = quoted(record.cveId);
    row.cvss = cvssText(record.cvssTenths);
    row.severity = severityName(record.severity);
    row.isSoftwareTold = !record.software.empty() || !record.vendor.empty();
    row.software = row.isSoftwareTold ? softwareName(record.vendor, record.software)
                                      : DeviceCvesModel::tr("Not told", "software");
    row.version = quoted(record.version);
    row.update = quoted(record.update);
    row.exploit = exploitName(record.exploit);
    row.isKnownExploit = record.exploit == KnownExploit::Known;
    row.counts = record.counts;
    row.key = u"%1 %2 %3"_s.arg(row.cve, row.software, row.version);
    return row;
}

} // namespace

DeviceCvesModel::DeviceCvesModel(QObject *parent)
    : RowTable({tr("CVE"), tr("CVSS"), tr("Software"), tr("Exploit"), tr("Version"), tr("Severity"), tr("Update")},
               {Cvss}, parent)
{}

void DeviceCvesModel::setCves(const std::vector<DeviceCve> &cves)
{
    m_all.clear();
    QSet<QString> distinct;
    QSet<QString> counted;
    bool isJudged = true;
    for (const DeviceCve &record : cves) {
        m_all << rowOf(record);
        distinct << m_all.constLast().cve;
        isJudged = isJudged && record.counts.has_value();
        if (record.counts.value_or(false))
            counted << m_all.constLast().cve;
    }
    m_cves = static_cast<int>(distinct.size());
    m_counted = isJudged ? static_cast<int>(counted.size()) : -1;
    refresh();
}

void DeviceCvesModel::setFolded(bool folded)
{
    m_isFolded = folded;
    refresh();
}

void DeviceCvesModel::refresh()
{
    setRows(m_isFolded && canFold() ? m_all.first(foldedRows) : m_all);
}

QString DeviceCvesModel::cell(const DeviceCveRow &row, int column)
{
    switch (column) {
    case Cve:
        return row.cve;
    case Cvss:
        return row.cvss;
    case Severity:
        return row.severity;
    case Exploit:
        return row.exploit;
    case Software:
        return row.software;
    case Version:
        return row.version;
    case Update:
        return row.update;
    default:
        return {};
    }
}

QString DeviceCvesModel::linesOf(const QList<DeviceCveRow> &rows) const
{
    QStringList header;
    for (int column = 0; column < columnCount(); ++column)
        header << headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QStringList lines{header.join(u'\t')};
    for (const DeviceCveRow &row : rows) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells << cell(row, column);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QString DeviceCvesModel::asText(const QList<int> &rows) const
{
    QList<DeviceCveRow> chosen;
    for (const int index : rows)
        chosen << row(index);
    return linesOf(chosen);
}

QString DeviceCvesModel::asText() const
{
    return linesOf(m_all);
}

QVariant DeviceCvesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeviceCveRow &shown = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return cell(shown, column);
    case Qt::ToolTipRole:
        if (column == Cve) {
            const QString judged = !shown.counts   ? tr("Whether it counts is not known.")
                                   : *shown.counts ? tr("It counts under the profile shown.")
                                                   : tr("It does not count under the profile shown.");
            return toolTipText(tr("Click: all devices with %1. %2").arg(shown.cve, judged));
        }
        return toolTipText(cell(shown, column));
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case FleetTableModel::DimRole:
        return (column == Software && !shown.isSoftwareTold) || (column == Exploit && !shown.isKnownExploit)
               || (column != Cve && shown.counts.has_value() && !*shown.counts);
    case static_cast<int>(StoryRole::Link):
        return column == Cve;
    case static_cast<int>(StoryRole::Strong):
        return column == Cvss && shown.counts.value_or(false);
    case static_cast<int>(StoryRole::Alarming):
        return column == Exploit && shown.isKnownExploit;
    default:
        return {};
    }
}

} // namespace Trustgauge

#include "core/workspace/reportfolder.h"

#include "core/base/wholefile.h"
#include "core/report/html/htmlreport.h"
#include "core/report/reportlanguage.h"
#include "core/report/scorereport.h"
#include "core/store/store.h"
#include "core/workspace/fleetreport.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Trustgauge {

namespace {

const auto reportPrefix = u"trustgauge-"_s;
const auto csvEnding = u".csv"_s;
const auto pageEnding = u".html"_s;

//! A tenant's name as part of a file name. One that is changed for it gets a mark of the whole name, behind a character
//! that is otherwise never in it, so that no two tenants share files.
QString tenantPart(const QString &tenantName)
{
    constexpr qsizetype longest = 40; // characters of at most four bytes each, in a name of at most 255 bytes
    static const QRegularExpression unsafe(u"[^\\p{L}\\p{N}_.-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QString out = tenantName;
    out = out.replace(unsafe, u"_"_s).left(longest);
    if (!out.isEmpty() && out.back().isHighSurrogate())
        out.chop(1);
    if (out == tenantName)
        return out;
    constexpr qsizetype markLength = 8;
    const QByteArray mark = QCryptographicHash::hash(tenantName.toUtf8(), QCryptographicHash::Sha256).toHex();
    return out + u'~' + QLatin1StringView(mark.left(markLength));
}

QString stampOf(Ticks asOf)
{
    return dateTimeFromTicks(asOf).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

//! The number of the span that a time in a file's name is in.
qint64 spanOf(const QString &stamp, ReportRhythm rhythm)
{
    constexpr qint64 daysOfWeek = 7;
    const qint64 day = QDate::fromString(stamp.left(8), u"yyyyMMdd"_s).toJulianDay(); // day 0 was a Monday
    return rhythm == ReportRhythm::Week ? day / daysOfWeek : day;
}

bool isWhole(const QStringList &files)
{
    return std::any_of(files.begin(), files.end(), [](const QString &name) { return name.endsWith(csvEnding); })
           && std::any_of(files.begin(), files.end(), [](const QString &name) { return name.endsWith(pageEnding); });
}

tl::unexpected<Error> namedFault(Error error, const QString &path)
{
    error.subject = path;
    return tl::unexpected(std::move(error));
}

} // namespace

QString keyOf(ReportRhythm rhythm)
{
    switch (rhythm) {
    case ReportRhythm::Cycle:
        return u"cycle"_s;
    case ReportRhythm::Day:
        return u"day"_s;
    case ReportRhythm::Week:
        return u"week"_s;
    }
    return {};
}

ReportRhythm rhythmOf(const QString &key)
{
    for (const ReportRhythm rhythm : {ReportRhythm::Cycle, ReportRhythm::Week}) {
        if (key == keyOf(rhythm))
            return rhythm;
    }
    return ReportRhythm::Day;
}

QString ReportFolder::nameOf(const QString &tenantName, Ticks asOf)
{
    return reportPrefix + stampOf(asOf) + u'-' + tenantPart(tenantName);
}

Result<void> ReportFolder::check() const
{
    const QFileInfo info(m_path);
    if (!info.exists())
        return failure(ErrorCode::Usage, m_path, sentence("Workspace", "there is no such folder"));
    if (!info.isDir())
        return failure(ErrorCode::Usage, m_path, sentence("Workspace", "is not a folder"));
    WholeFile probe(QDir(m_path).filePath(reportPrefix + u"probe"_s), FileAccess::Umask, FileLinks::Replace);
    if (const auto r = probe.begin(); !r)
        return namedFault(r.error(), m_path);
    return {};
}

std::map<QString, QStringList> ReportFolder::filesOf(const QString &tenantName) const
{
    const QRegularExpression form(QRegularExpression::anchoredPattern(
        QRegularExpression::escape(reportPrefix) + u"([0-9]{8}T[0-9]{6}Z)-"_s
        + QRegularExpression::escape(tenantPart(tenantName)) + u"\\.(?:csv|html)"_s));
    std::map<QString, QStringList> out;
    for (const QString &name : QDir(m_path).entryList(QDir::Files | QDir::NoSymLinks | QDir::Hidden, QDir::Name)) {
        if (const auto match = form.match(name); match.hasMatch())
            out[match.captured(1)] << name;
    }
    return out;
}

bool ReportFolder::isDue(const QString &tenantName, Ticks asOf) const
{
    const QString stamp = stampOf(asOf);
    const auto files = filesOf(tenantName);
    return std::none_of(files.begin(), files.end(), [&](const auto &set) {
        const bool isSame = m_rhythm == ReportRhythm::Cycle ? set.first == stamp
                                                            : spanOf(set.first, m_rhythm) == spanOf(stamp, m_rhythm);
        return isSame && isWhole(set.second);
    });
}

Result<QString> ReportFolder::write(Store &store, const StoredCycle &cycle, const CsvFormat &csv,
                                    const ReportLanguage &language, const std::function<bool()> &isStale) const
{
    const ReportLanguage::Use use(language);
    ReportQuestion question;
    question.made = currentSecond();
    Result<ReportContent> content = fleetReport(question, store, cycle, {isStale, {}});
    if (!content)
        return tl::unexpected(content.error());
    content->version = QCoreApplication::applicationVersion();
    const QString name = nameOf(cycle.info.tenantName, cycle.info.asOf);
    const QString tablePath = QDir(m_path).filePath(name + csvEnding);
    const QString pagePath = QDir(m_path).filePath(name + pageEnding);
    WholeFile table(tablePath, FileAccess::Umask, FileLinks::Replace);
    WholeFile page(pagePath, FileAccess::Umask, FileLinks::Replace);
    for (WholeFile *file : {&table, &page}) {
        if (const auto r = file->begin(); !r)
            return tl::unexpected(r.error());
    }
    CsvOptions options;
    options.format = csv;
    options.progress = [&isStale](size_t) { return !isStale || !isStale(); };
    const ReportSource source{cycle.profile.name, profileHash(cycle.profile), cycle.info.tenantName, cycle.info.id,
                              keyOf(cycle.info.state)};
    if (const auto r = writeCsv(table, *content->scores, source, options); !r)
        return namedFault(r.error(), tablePath);
    if (const auto r = writeHtmlReport(page, reportDocument(*content, language.locale())); !r)
        return namedFault(r.error(), pagePath);
    if (const auto r = table.commit(); !r)
        return tl::unexpected(r.error());
    if (const auto r = page.commit(); !r) {
        QFile::remove(tablePath);
        return tl::unexpected(r.error());
    }
    return name + pageEnding;
}

Result<void> ReportFolder::keepNewest(const QString &tenantName, int sets) const
{
    const auto files = filesOf(tenantName);
    int kept = 0;
    for (auto set = files.rbegin(); set != files.rend(); ++set) { // newest first
        if (kept < sets) {
            kept += isWhole(set->second) ? 1 : 0;
            continue;
        }
        for (const QString &name : set->second) {
            QFile file(QDir(m_path).filePath(name));
            if (!file.remove())
                return failure(ErrorCode::OutputFailed, file.fileName(),
                               sentence("Workspace", "cannot be removed: %1").arg(file.errorString()));
        }
    }
    return {};
}

} // namespace Trustgauge

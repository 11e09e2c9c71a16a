#include "core/config/policylibrary.h"

#include "core/base/errortext.h"
#include "core/base/localfile.h"
#include "core/base/privatefiles.h"
#include "core/config/libraryfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Trustgauge {

namespace {

constexpr QLatin1StringView policyEnding("json");
constexpr QLatin1StringView pastEnding("history");
constexpr QLatin1StringView pastSchema("trustgauge/policy-history/1");

QByteArray versionsToJson(const QString &name, const QList<PolicyVersion> &oldestFirst)
{
    QJsonArray versions;
    for (const PolicyVersion &version : oldestFirst) {
        versions.append(QJsonObject{
            {QStringLiteral("version"), version.number},
            {QStringLiteral("saved"), QString::fromStdString(formatSeconds(version.saved))},
            {QStringLiteral("by"), version.savedBy},
            {QStringLiteral("note"), version.note},
            {QStringLiteral("policy"), QJsonDocument::fromJson(policyToJson(version.policy)).object()},
        });
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("schema"), QString(pastSchema)},
                                     {QStringLiteral("name"), name},
                                     {QStringLiteral("versions"), versions}})
        .toJson();
}

//! Oldest first.
Result<QList<PolicyVersion>> readVersions(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(*bytes, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return failure(ErrorCode::BadInput, path,
                       sentence("Config", "is no JSON at byte %1: %2").arg(fault.offset).arg(fault.errorString()));
    if (root.value(QStringLiteral("schema")).toString() != pastSchema)
        return failure(ErrorCode::BadInput, path, sentence("Config", "schema is not %1").arg(pastSchema));
    QList<PolicyVersion> out;
    const QJsonArray versions = root.value(QStringLiteral("versions")).toArray();
    for (const QJsonValue &value : versions) {
        const QJsonObject entry = value.toObject();
        const Result<Policy> policy = parsePolicy(
            QJsonDocument(entry.value(QStringLiteral("policy")).toObject()).toJson(), path);
        if (!policy)
            return failure(ErrorCode::BadInput, path,
                           sentence("Config", "versions[%1]: %2").arg(out.size()).arg(policy.error().detail));
        out.append({entry.value(QStringLiteral("version")).toInt(),
                    parseTimestamp(entry.value(QStringLiteral("saved")).toString().toStdString()),
                    entry.value(QStringLiteral("by")).toString(), entry.value(QStringLiteral("note")).toString(),
                    *policy});
    }
    return out;
}

QString historyBeside(const QString &policyPath)
{
    return policyPath.chopped(policyEnding.size()) + pastEnding;
}

} // namespace

Result<void> writePolicyFile(const QString &path, const Policy &policy, FileAccess access)
{
    return writeWholeFile(path, policyToJson(policy), access);
}

QString PolicyLibrary::pathOf(const QString &name, QLatin1StringView ending) const
{
    return libraryPath(m_folder, name, ending);
}

QList<PolicyVersion> PolicyLibrary::all(QStringList *faults) const
{
    QList<PolicyVersion> out;
    const QDir folder(m_folder);
    const QStringList files = folder.entryList({QStringLiteral("*.") + policyEnding}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const Result<QList<PolicyVersion>> versions = versionsAt(folder.filePath(file));
        if (versions)
            out.append(versions->first());
        else if (faults)
            faults->append(errorText(versions.error()));
    }
    std::sort(out.begin(), out.end(), [](const PolicyVersion &a, const PolicyVersion &b) {
        return a.policy.name.localeAwareCompare(b.policy.name) < 0;
    });
    return out;
}

Result<QList<PolicyVersion>> PolicyLibrary::versions(const QString &name) const
{
    const QString path = pathOf(name, policyEnding);
    if (!QFile::exists(path))
        return failure(ErrorCode::BadInput, name, sentence("Config", "is no policy of the library in %1").arg(m_folder));
    return versionsAt(path);
}

Result<QList<PolicyVersion>> PolicyLibrary::versionsAt(const QString &path) const
{
    const Result<Policy> current = readPolicyFile(path);
    if (!current)
        return tl::unexpected(current.error());
    QList<PolicyVersion> out;
    if (const QString history = historyBeside(path); QFile::exists(history)) {
        Result<QList<PolicyVersion>> read = readVersions(history);
        if (!read)
            return read;
        out = std::move(*read);
    }
    // The policy file takes precedence: someone may have replaced it.
    if (out.isEmpty() || out.last().policy != *current)
        out.append({out.isEmpty() ? 1 : out.last().number + 1,
                    ticksFromDateTime(QFileInfo(path).lastModified()),
                    {},
                    {},
                    *current});
    std::reverse(out.begin(), out.end());
    return out;
}

Result<void> PolicyLibrary::save(const Policy &policy, const QString &note) const
{
    if (const auto r = makePrivateFolder(m_folder); !r)
        return r;
    const QString path = pathOf(policy.name, policyEnding);
    QList<PolicyVersion> history;
    if (QFile::exists(path)) {
        Result<QList<PolicyVersion>> known = versionsAt(path);
        if (!known)
            return tl::unexpected(known.error()); // do not overwrite what cannot be read
        history = std::move(*known);
        if (history.first().policy == policy)
            return {};
        std::reverse(history.begin(), history.end());
    }
    history.append({history.isEmpty() ? 1 : history.last().number + 1, currentSecond(), loginName(), note, policy});
    if (const auto r = writeWholeFile(pathOf(policy.name, pastEnding), versionsToJson(policy.name, history),
                                      FileAccess::Private);
        !r)
        return r;
    return writePolicyFile(path, policy, FileAccess::Private);
}

Result<void> PolicyLibrary::remove(const QString &name) const
{
    const QString path = pathOf(name, policyEnding);
    if (!QFile::exists(path))
        return failure(ErrorCode::Usage, name, sentence("Config", "is no policy of the library in %1").arg(m_folder));
    for (const QString &file : {path, pathOf(name, pastEnding)}) {
        if (QFile::exists(file) && !QFile::remove(file))
            return failure(ErrorCode::OutputFailed, file, sentence("Config", "cannot be removed"));
    }
    return {};
}

} // namespace Trustgauge

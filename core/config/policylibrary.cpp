#include "core/config/policylibrary.h"

#include "core/config/foldershelf.h"
#include "core/config/libraryfile.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace Trustgauge {

namespace {

constexpr VersionedLibrary::Format policyFormat{QLatin1StringView("trustgauge/policy-history/1"),
                                                QLatin1StringView("policy")};

} // namespace

Result<void> writePolicyFile(const QString &path, const Policy &policy, FileAccess access)
{
    return writeWholeFile(path, policyToJson(policy), access);
}

PolicyLibrary::PolicyLibrary(LibraryShelfPtr shelf) : m_files(std::move(shelf), policyFormat) {}

PolicyLibrary::PolicyLibrary(const QString &folder) : PolicyLibrary(std::make_shared<FolderShelf>(folder)) {}

Result<QList<PolicyVersion>> PolicyLibrary::all(QList<Error> *faults) const
{
    const Result<QStringList> stems = m_files.stems();
    if (!stems)
        return tl::unexpected(stems.error());
    QList<PolicyVersion> out;
    for (const QString &stem : *stems) {
        const Result<QList<PolicyVersion>> versions = versionsAt(stem);
        if (versions) {
            out.append(versions->first());
            continue;
        }
        if (faults)
            faults->append(versions.error());
        // What is in use can be seen, also when its past cannot.
        const Result<QByteArray> bytes = m_files.newest(stem);
        if (!bytes)
            continue;
        if (const Result<Policy> policy = parsePolicy(*bytes, m_files.placeOf(stem)))
            out.append({0, noTime, {}, {}, *policy});
    }
    std::sort(out.begin(), out.end(), [](const PolicyVersion &a, const PolicyVersion &b) {
        return a.policy.name.localeAwareCompare(b.policy.name) < 0;
    });
    return out;
}

Result<QList<PolicyVersion>> PolicyLibrary::versions(const QString &name) const
{
    const Result<bool> isKnown = m_files.has(libraryStem(name));
    if (!isKnown)
        return tl::unexpected(isKnown.error());
    if (!*isKnown)
        return failure(ErrorCode::BadInput, name,
                       sentence("Config", "is no policy of the library in %1").arg(m_files.shelf().name()));
    return versionsAt(libraryStem(name));
}

Result<QList<PolicyVersion>> PolicyLibrary::versionsAt(const QString &stem) const
{
    return m_files.versions(stem, &PolicyVersion::policy, parsePolicy);
}

Result<void> PolicyLibrary::save(const Policy &policy, const QString &note) const
{
    return m_files.shelf().change([&] { return saveVersion(policy, note); });
}

Result<void> PolicyLibrary::saveVersion(const Policy &policy, const QString &note) const
{
    const QString stem = libraryStem(policy.name);
    const Result<bool> isKnown = m_files.has(stem);
    if (!isKnown)
        return tl::unexpected(isKnown.error());
    QList<PolicyVersion> history;
    if (*isKnown) {
        Result<QList<PolicyVersion>> known = versionsAt(stem);
        if (!known)
            return tl::unexpected(known.error()); // do not overwrite what cannot be read
        history = std::move(*known);
        if (history.first().policy == policy)
            return {};
        std::reverse(history.begin(), history.end());
    }
    history.append({history.isEmpty() ? 1 : history.last().number + 1, currentSecond(), loginName(), note, policy});
    return m_files.write(policy.name, history, &PolicyVersion::policy, policyToJson);
}

Result<void> PolicyLibrary::remove(const QString &name) const
{
    return m_files.shelf().change([&]() -> Result<void> {
        const Result<bool> isKnown = m_files.has(libraryStem(name));
        if (!isKnown)
            return tl::unexpected(isKnown.error());
        if (!*isKnown)
            return failure(ErrorCode::Usage, name,
                           sentence("Config", "is no policy of the library in %1").arg(m_files.shelf().name()));
        return m_files.erase(name);
    });
}

} // namespace Trustgauge

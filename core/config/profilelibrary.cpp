#include "core/config/profilelibrary.h"

#include "core/base/localfile.h"
#include "core/config/foldershelf.h"
#include "core/config/libraryfile.h"
#include "core/scoring/presets.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace Trustgauge {

namespace {

constexpr VersionedLibrary::Format profileFormat{QLatin1StringView("trustgauge/profile-history/1"),
                                                 QLatin1StringView("profile")};

Message joinedFaults(const ProfileRemarks &faults)
{
    QList<Message> out;
    for (const ProfileRemark &remark : faults)
        out << remark.whole();
    return Message::joined(out, QStringLiteral("; "));
}

Result<Profile> profileIn(const QByteArray &bytes, const QString &place)
{
    auto profile = parseProfile(bytes);
    if (profile)
        return std::move(*profile);
    return failure(ErrorCode::BadInput, place, joinedFaults(profile.error()));
}

} // namespace

Result<Profile> readProfileFile(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return profileIn(*bytes, path);
}

Result<void> writeProfileFile(const QString &path, const Profile &profile, FileAccess access)
{
    return writeWholeFile(path, profileToJson(profile), access);
}

ProfileLibrary::ProfileLibrary(LibraryShelfPtr shelf) : m_files(std::move(shelf), profileFormat) {}

ProfileLibrary::ProfileLibrary(const QString &folder) : ProfileLibrary(std::make_shared<FolderShelf>(folder)) {}

Result<QList<Profile>> ProfileLibrary::saved(QList<Error> *faults) const
{
    const Result<QStringList> stems = m_files.stems();
    if (!stems)
        return tl::unexpected(stems.error());
    QList<Profile> out;
    for (const QString &stem : *stems) {
        const Result<QByteArray> bytes = m_files.newest(stem);
        const Result<Profile> profile = bytes ? profileIn(*bytes, m_files.placeOf(stem))
                                              : Result<Profile>(tl::unexpected(bytes.error()));
        if (profile && !isPreset(profile->name))
            out.append(*profile);
        else if (!profile && faults)
            faults->append(profile.error());
    }
    std::sort(out.begin(), out.end(),
              [](const Profile &a, const Profile &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return out;
}

Result<QList<Profile>> ProfileLibrary::all(QList<Error> *faults) const
{
    Result<QList<Profile>> read = saved(faults);
    if (read)
        *read = presets() + *read;
    return read;
}

Result<QStringList> ProfileLibrary::names() const
{
    const Result<QList<Profile>> profiles = all();
    if (!profiles)
        return tl::unexpected(profiles.error());
    QStringList out;
    for (const Profile &profile : *profiles)
        out << profile.name;
    return out;
}

Result<Profile> ProfileLibrary::find(const QString &name) const
{
    const QList<Profile> &builtIn = presets();
    const auto isIt = [&name](const Profile &profile) { return profile.name == name; };
    if (const auto it = std::find_if(builtIn.begin(), builtIn.end(), isIt); it != builtIn.end())
        return *it;
    const Result<QList<Profile>> profiles = saved(nullptr);
    if (!profiles)
        return tl::unexpected(profiles.error());
    if (const auto it = std::find_if(profiles->begin(), profiles->end(), isIt); it != profiles->end())
        return *it;
    return failure(ErrorCode::BadInput, name,
                   sentence("Config", "is no profile of the library in %1").arg(m_files.shelf().name()));
}

Result<bool> ProfileLibrary::hasSaved(const QString &name) const
{
    return m_files.has(libraryStem(name));
}

Result<QList<ProfileVersion>> ProfileLibrary::savedVersions(const QString &name) const
{
    return m_files.versions(libraryStem(name), &ProfileVersion::profile, profileIn);
}

Result<QList<ProfileVersion>> ProfileLibrary::versions(const QString &name) const
{
    return isPreset(name) ? Result<QList<ProfileVersion>>() : savedVersions(name);
}

Result<void> ProfileLibrary::write(const QString &name, const QList<ProfileVersion> &oldestFirst) const
{
    return m_files.write(name, oldestFirst, &ProfileVersion::profile, profileToJson);
}

Result<void> ProfileLibrary::change(const std::function<Result<void>()> &work) const
{
    return m_files.shelf().change(work);
}

Result<void> ProfileLibrary::save(const Profile &profile, const QString &note) const
{
    return change([&] { return saveVersion(profile, note); });
}

Result<void> ProfileLibrary::saveVersion(const Profile &profile, const QString &note) const
{
    if (isPreset(profile.name))
        return failure(ErrorCode::Usage, profile.name, sentence("Config", "is a built-in profile; choose another name"));
    if (const ProfileRemarks faults = profileErrors(profile); !faults.empty())
        return failure(ErrorCode::BadInput, profile.name, joinedFaults(faults));
    const Result<bool> isKnown = hasSaved(profile.name);
    if (!isKnown)
        return tl::unexpected(isKnown.error());
    QList<ProfileVersion> history;
    if (*isKnown) {
        Result<QList<ProfileVersion>> known = savedVersions(profile.name);
        if (!known)
            return tl::unexpected(known.error()); // do not overwrite what cannot be read
        history = std::move(*known);
        if (history.first().profile == profile)
            return {};
        std::reverse(history.begin(), history.end());
    }
    history.append({history.isEmpty() ? 1 : history.last().number + 1, currentSecond(), loginName(), note, profile});
    return write(profile.name, history);
}

Result<void> ProfileLibrary::checkKnown(const QString &name) const
{
    if (isPreset(name))
        return failure(ErrorCode::Usage, name, sentence("Config", "is a built-in profile and stays"));
    const Result<bool> isKnown = hasSaved(name);
    if (!isKnown)
        return tl::unexpected(isKnown.error());
    if (!*isKnown)
        return failure(ErrorCode::Usage, name,
                       sentence("Config", "is no profile of the library in %1").arg(m_files.shelf().name()));
    return {};
}

Result<void> ProfileLibrary::checkFree(const QString &name) const
{
    if (isPreset(name))
        return failure(ErrorCode::Usage, name, sentence("Config", "is a built-in profile; choose another name"));
    const Result<bool> isKnown = hasSaved(name);
    if (!isKnown)
        return tl::unexpected(isKnown.error());
    if (*isKnown)
        return failure(ErrorCode::Usage, name,
                       sentence("Config", "is the name of another profile; choose another name"));
    return {};
}

Result<void> ProfileLibrary::saveNew(const Profile &profile, const QString &note) const
{
    return change([&]() -> Result<void> {
        if (const auto free = checkFree(profile.name); !free)
            return free;
        return saveVersion(profile, note);
    });
}

Result<void> ProfileLibrary::copyForRenaming(const QString &name, const QString &newName, const QString &note) const
{
    return change([&]() -> Result<void> {
        if (const auto known = checkKnown(name); !known)
            return known;
        if (const auto free = checkFree(newName); !free)
            return free;
        Result<QList<ProfileVersion>> history = savedVersions(name);
        if (!history)
            return tl::unexpected(history.error());
        std::reverse(history->begin(), history->end());
        ProfileVersion renamed{history->constLast().number + 1, currentSecond(), loginName(), note,
                               history->constLast().profile};
        renamed.profile.name = newName;
        history->append(renamed);
        return write(newName, *history);
    });
}

Result<void> ProfileLibrary::erase(const QString &name) const
{
    return change([&]() -> Result<void> {
        if (const auto known = checkKnown(name); !known)
            return known;
        return m_files.erase(name);
    });
}

Result<void> ProfileLibrary::remove(const QString &name) const
{
    return change([&]() -> Result<void> {
        if (const auto known = checkKnown(name); !known)
            return known;
        return m_files.remove(name);
    });
}

Result<void> ProfileLibrary::restore(const QString &name) const
{
    return change([&]() -> Result<void> {
        if (const auto free = checkFree(name); !free)
            return free;
        const Result<bool> wasRemoved = m_files.wasRemoved(name);
        if (!wasRemoved)
            return tl::unexpected(wasRemoved.error());
        if (!*wasRemoved)
            return failure(ErrorCode::Usage, name,
                           sentence("Config", "was not deleted from the library in %1").arg(m_files.shelf().name()));
        return m_files.restore(name);
    });
}

} // namespace Trustgauge

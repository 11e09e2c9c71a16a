#include "core/config/profilelibrary.h"

#include "core/base/errortext.h"
#include "core/base/localfile.h"
#include "core/base/privatefiles.h"
#include "core/config/libraryfile.h"
#include "core/scoring/presets.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Trustgauge {

namespace {

constexpr QLatin1StringView profileEnding("json");
constexpr QLatin1StringView historyEnding("history");
constexpr QLatin1StringView historySchema("trustgauge/profile-history/1");

Message joinedFaults(const ProfileRemarks &faults)
{
    QList<Message> out;
    for (const ProfileRemark &remark : faults)
        out << remark.whole();
    return Message::joined(out, QStringLiteral("; "));
}

QByteArray historyToJson(const QString &name, const QList<ProfileVersion> &oldestFirst)
{
    QJsonArray versions;
    for (const ProfileVersion &version : oldestFirst) {
        versions.append(QJsonObject{
            {QStringLiteral("version"), version.number},
            {QStringLiteral("saved"), QString::fromStdString(formatSeconds(version.saved))},
            {QStringLiteral("by"), version.savedBy},
            {QStringLiteral("note"), version.note},
            {QStringLiteral("profile"), QJsonDocument::fromJson(profileToJson(version.profile)).object()},
        });
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("schema"), QString(historySchema)},
                                     {QStringLiteral("name"), name},
                                     {QStringLiteral("versions"), versions}})
        .toJson();
}

//! Oldest first.
Result<QList<ProfileVersion>> readHistory(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(*bytes, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return failure(ErrorCode::BadInput, path,
                       sentence("Config", "is no JSON at byte %1: %2").arg(fault.offset).arg(fault.errorString()));
    if (root.value(QStringLiteral("schema")).toString() != historySchema)
        return failure(ErrorCode::BadInput, path, sentence("Config", "schema is not %1").arg(historySchema));
    QList<ProfileVersion> out;
    const QJsonArray versions = root.value(QStringLiteral("versions")).toArray();
    for (const QJsonValue &value : versions) {
        const QJsonObject entry = value.toObject();
        const auto profile = parseProfile(QJsonDocument(entry.value(QStringLiteral("profile")).toObject()).toJson());
        if (!profile)
            return failure(ErrorCode::BadInput, path,
                           sentence("Config", "versions[%1]: %2").arg(out.size()).arg(joinedFaults(profile.error())));
        out.append({entry.value(QStringLiteral("version")).toInt(),
                    parseTimestamp(entry.value(QStringLiteral("saved")).toString().toStdString()),
                    entry.value(QStringLiteral("by")).toString(), entry.value(QStringLiteral("note")).toString(),
                    *profile});
    }
    return out;
}

} // namespace

Result<Profile> readProfileFile(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto profile = parseProfile(*bytes);
    if (profile)
        return std::move(*profile);
    return failure(ErrorCode::BadInput, path, joinedFaults(profile.error()));
}

Result<void> writeProfileFile(const QString &path, const Profile &profile, FileAccess access)
{
    return writeWholeFile(path, profileToJson(profile), access);
}

QString ProfileLibrary::pathOf(const QString &name, QLatin1StringView ending) const
{
    return libraryPath(m_folder, name, ending);
}

QString ProfileLibrary::deletedPathOf(const QString &name, QLatin1StringView ending) const
{
    return libraryPath(m_folder + QStringLiteral("/deleted"), name, ending);
}

QList<Profile> ProfileLibrary::all(QStringList *faults) const
{
    QList<Profile> saved;
    const QDir folder(m_folder);
    const QStringList files = folder.entryList({QStringLiteral("*.") + profileEnding}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const Result<Profile> profile = readProfileFile(folder.filePath(file));
        if (profile && !isPreset(profile->name))
            saved.append(*profile);
        else if (!profile && faults)
            faults->append(errorText(profile.error()));
    }
    std::sort(saved.begin(), saved.end(),
              [](const Profile &a, const Profile &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return presets() + saved;
}

QStringList ProfileLibrary::names() const
{
    QStringList out;
    const QList<Profile> profiles = all();
    for (const Profile &profile : profiles)
        out << profile.name;
    return out;
}

Result<Profile> ProfileLibrary::find(const QString &name) const
{
    const QList<Profile> profiles = all();
    for (const Profile &profile : profiles) {
        if (profile.name == name)
            return profile;
    }
    return failure(ErrorCode::BadInput, name, sentence("Config", "is no profile of the library in %1").arg(m_folder));
}

bool ProfileLibrary::hasSaved(const QString &name) const
{
    return QFile::exists(pathOf(name, profileEnding));
}

Result<QList<ProfileVersion>> ProfileLibrary::versions(const QString &name) const
{
    if (isPreset(name))
        return QList<ProfileVersion>();
    const QString path = pathOf(name, profileEnding);
    const Result<Profile> current = readProfileFile(path);
    if (!current)
        return tl::unexpected(current.error());
    QList<ProfileVersion> out;
    if (const QString history = pathOf(name, historyEnding); QFile::exists(history)) {
        Result<QList<ProfileVersion>> read = readHistory(history);
        if (!read)
            return read;
        out = std::move(*read);
    }
    // The profile file takes precedence: someone may have replaced it.
    if (out.isEmpty() || out.last().profile != *current)
        out.append({out.isEmpty() ? 1 : out.last().number + 1,
                    ticksFromDateTime(QFileInfo(path).lastModified()),
                    {},
                    {},
                    *current});
    std::reverse(out.begin(), out.end());
    return out;
}

Result<void> ProfileLibrary::write(const QString &name, const QList<ProfileVersion> &oldestFirst) const
{
    if (const auto made = makePrivateFolder(m_folder); !made)
        return made;
    if (const auto r = writeWholeFile(pathOf(name, historyEnding), historyToJson(name, oldestFirst),
                                      FileAccess::Private);
        !r)
        return r;
    return writeProfileFile(pathOf(name, profileEnding), oldestFirst.constLast().profile, FileAccess::Private);
}

Result<void> ProfileLibrary::save(const Profile &profile, const QString &note) const
{
    if (isPreset(profile.name))
        return failure(ErrorCode::Usage, profile.name, sentence("Config", "is a built-in profile; choose another name"));
    if (const ProfileRemarks faults = profileErrors(profile); !faults.empty())
        return failure(ErrorCode::BadInput, profile.name, joinedFaults(faults));
    QList<ProfileVersion> history;
    if (hasSaved(profile.name)) {
        Result<QList<ProfileVersion>> known = versions(profile.name);
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
    if (!hasSaved(name))
        return failure(ErrorCode::Usage, name, sentence("Config", "is no profile of the library in %1").arg(m_folder));
    return {};
}

Result<void> ProfileLibrary::checkFree(const QString &name) const
{
    if (isPreset(name))
        return failure(ErrorCode::Usage, name, sentence("Config", "is a built-in profile; choose another name"));
    if (hasSaved(name))
        return failure(ErrorCode::Usage, name,
                       sentence("Config", "is the name of another profile; choose another name"));
    return {};
}

Result<void> ProfileLibrary::saveNew(const Profile &profile, const QString &note) const
{
    if (const auto free = checkFree(profile.name); !free)
        return free;
    return save(profile, note);
}

Result<void> ProfileLibrary::copyForRenaming(const QString &name, const QString &newName, const QString &note) const
{
    if (const auto known = checkKnown(name); !known)
        return known;
    if (const auto free = checkFree(newName); !free)
        return free;
    Result<QList<ProfileVersion>> history = versions(name);
    if (!history)
        return tl::unexpected(history.error());
    std::reverse(history->begin(), history->end());
    ProfileVersion renamed{history->constLast().number + 1, currentSecond(), loginName(), note,
                           history->constLast().profile};
    renamed.profile.name = newName;
    history->append(renamed);
    return write(newName, *history);
}

Result<void> ProfileLibrary::erase(const QString &name) const
{
    if (const auto known = checkKnown(name); !known)
        return known;
    for (const QString &file : {pathOf(name, profileEnding), pathOf(name, historyEnding)}) {
        if (QFile::exists(file) && !QFile::remove(file))
            return failure(ErrorCode::OutputFailed, file, sentence("Config", "cannot be removed"));
    }
    return {};
}

Result<void> ProfileLibrary::remove(const QString &name) const
{
    if (const auto known = checkKnown(name); !known)
        return known;
    if (const auto made = makePrivateFolder(QFileInfo(deletedPathOf(name, profileEnding)).absolutePath()); !made)
        return made;
    // The profile last: with its file it is known, also without a history.
    for (const QLatin1StringView ending : {historyEnding, profileEnding}) {
        const QString aside = deletedPathOf(name, ending);
        QFile::remove(aside);
        if (QFile::exists(pathOf(name, ending)) && !QFile::rename(pathOf(name, ending), aside))
            return failure(ErrorCode::OutputFailed, pathOf(name, ending), sentence("Config", "cannot be removed"));
    }
    return {};
}

Result<void> ProfileLibrary::restore(const QString &name) const
{
    if (const auto free = checkFree(name); !free)
        return free;
    if (!QFile::exists(deletedPathOf(name, profileEnding)))
        return failure(ErrorCode::Usage, name,
                       sentence("Config", "was not deleted from the library in %1").arg(m_folder));
    for (const QLatin1StringView ending : {historyEnding, profileEnding}) {
        if (QFile::exists(deletedPathOf(name, ending))
            && !QFile::rename(deletedPathOf(name, ending), pathOf(name, ending)))
            return failure(ErrorCode::OutputFailed, pathOf(name, ending), sentence("Config", "cannot be written"));
    }
    return {};
}

} // namespace Trustgauge

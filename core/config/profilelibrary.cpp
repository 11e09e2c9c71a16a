#include "core/config/profilelibrary.h"

#include "core/base/jsontext.h"

#include <QCryptographicHash>
#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace Trustgauge {

Result<Profile> readProfileFile(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto profile = parseProfile(*bytes);
    if (profile)
        return std::move(*profile);
    QStringList faults;
    for (const ProfileRemark &remark : profile.error())
        faults << QStringLiteral("%1 %2").arg(remark.key, remark.reason);
    return failure(ErrorCode::BadInput, path, faults.join(QStringLiteral("; ")));
}

QString ProfileLibrary::pathOf(const QString &name) const
{
    // A name may hold anything; the file is found by its hash, and a readable part helps people.
    QString readable;
    for (const QChar c : name.left(40))
        readable += c.isLetterOrNumber() && c.unicode() < 128 ? c.toLower() : QChar(u'-');
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex().left(8);
    return QStringLiteral("%1/%2-%3.json").arg(m_folder, readable, QString::fromLatin1(hash));
}

QList<Profile> ProfileLibrary::all(QStringList *faults) const
{
    QList<Profile> saved;
    const QDir folder(m_folder);
    const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const Result<Profile> profile = readProfileFile(folder.filePath(file));
        if (profile)
            saved.append(*profile);
        else if (faults)
            faults->append(QStringLiteral("%1: %2").arg(profile.error().subject, profile.error().detail));
    }
    std::sort(saved.begin(), saved.end(),
              [](const Profile &a, const Profile &b) { return a.name.localeAwareCompare(b.name) < 0; });
    saved.prepend(Profile());
    return saved;
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
    return failure(ErrorCode::BadInput, name, QStringLiteral("is no profile of the library in %1").arg(m_folder));
}

Result<void> ProfileLibrary::save(const Profile &profile) const
{
    if (profile.name == Profile().name)
        return failure(ErrorCode::Usage, profile.name, QStringLiteral("is the built-in profile; choose another name"));
    if (const ProfileRemarks faults = profileErrors(profile); !faults.empty())
        return failure(ErrorCode::BadInput, profile.name,
                       QStringLiteral("%1 %2").arg(faults.front().key, faults.front().reason));
    if (!QDir().mkpath(m_folder))
        return failure(ErrorCode::OutputFailed, m_folder, QStringLiteral("cannot be made"));
    const QString path = pathOf(profile.name);
    QSaveFile file(path);
    const QByteArray json = profileToJson(profile);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return failure(ErrorCode::OutputFailed, path, QStringLiteral("cannot be written: %1").arg(file.errorString()));
    return {};
}

} // namespace Trustgauge

#include "core/config/versionedlibrary.h"

#include "core/config/libraryfile.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Trustgauge {

namespace {

constexpr QLatin1StringView fileEnding("json");
constexpr QLatin1StringView historyEnding("history");

QString historyOf(const QString &stem)
{
    return stem + u'.' + historyEnding;
}

QString asideOf(const QString &stem)
{
    return QStringLiteral("deleted/") + stem;
}

} // namespace

QString VersionedLibrary::fileOf(const QString &stem)
{
    return stem + u'.' + fileEnding;
}

QString VersionedLibrary::placeOf(const QString &stem) const
{
    return m_shelf->placeOf(fileOf(stem));
}

QString VersionedLibrary::historyPlaceOf(const QString &stem) const
{
    return m_shelf->placeOf(historyOf(stem));
}

Result<QStringList> VersionedLibrary::stems() const
{
    const Result<QStringList> files = m_shelf->files(fileEnding);
    if (!files)
        return tl::unexpected(files.error());
    QStringList out;
    for (const QString &file : *files)
        out << file.chopped(fileEnding.size() + 1);
    return out;
}

Result<bool> VersionedLibrary::has(const QString &stem) const
{
    return m_shelf->has(fileOf(stem));
}

Result<QByteArray> VersionedLibrary::newest(const QString &stem) const
{
    return m_shelf->read(fileOf(stem));
}

Result<QList<VersionedLibrary::Version>> VersionedLibrary::history(const QString &stem) const
{
    const Result<bool> isThere = m_shelf->has(historyOf(stem));
    if (!isThere)
        return tl::unexpected(isThere.error());
    if (!*isThere)
        return QList<Version>();
    const Result<QByteArray> bytes = m_shelf->read(historyOf(stem));
    if (!bytes)
        return tl::unexpected(bytes.error());
    const QString place = historyPlaceOf(stem);
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(*bytes, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return failure(ErrorCode::BadInput, place,
                       sentence("Config", "is no JSON at byte %1: %2").arg(fault.offset).arg(fault.errorString()));
    if (root.value(QStringLiteral("schema")).toString() != m_format.schema)
        return failure(ErrorCode::BadInput, place, sentence("Config", "schema is not %1").arg(m_format.schema));
    QList<Version> out;
    const QJsonArray versions = root.value(QStringLiteral("versions")).toArray();
    for (const QJsonValue &value : versions) {
        const QJsonObject entry = value.toObject();
        out.append({entry.value(QStringLiteral("version")).toInt(),
                    parseTimestamp(entry.value(QStringLiteral("saved")).toString().toStdString()),
                    entry.value(QStringLiteral("by")).toString(), entry.value(QStringLiteral("note")).toString(),
                    entry.value(m_format.key).toObject()});
    }
    return out;
}

QByteArray VersionedLibrary::bytesOf(const Version &version)
{
    return QJsonDocument(version.content).toJson();
}

QJsonObject VersionedLibrary::objectIn(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

tl::unexpected<Error> VersionedLibrary::faultOfVersion(const QString &stem, qsizetype index, const Error &fault) const
{
    return failure(ErrorCode::BadInput, historyPlaceOf(stem),
                   sentence("Config", "versions[%1]: %2").arg(index).arg(fault.detail));
}

Result<void> VersionedLibrary::writeFiles(const QString &name, const QList<Version> &oldestFirst,
                                          const QByteArray &newest) const
{
    QJsonArray versions;
    for (const Version &version : oldestFirst) {
        versions.append(QJsonObject{{QStringLiteral("version"), version.number},
                                    {QStringLiteral("saved"), QString::fromStdString(formatSeconds(version.saved))},
                                    {QStringLiteral("by"), version.savedBy},
                                    {QStringLiteral("note"), version.note},
                                    {m_format.key, version.content}});
    }
    const QByteArray history = QJsonDocument(QJsonObject{{QStringLiteral("schema"), QString(m_format.schema)},
                                                         {QStringLiteral("name"), name},
                                                         {QStringLiteral("versions"), versions}})
                                   .toJson();
    const QString stem = libraryStem(name);
    if (const auto r = m_shelf->write(historyOf(stem), history); !r)
        return r;
    return m_shelf->write(fileOf(stem), newest);
}

Result<void> VersionedLibrary::erase(const QString &name) const
{
    const QString stem = libraryStem(name);
    return m_shelf->change([&]() -> Result<void> {
        if (const auto r = m_shelf->erase(fileOf(stem)); !r)
            return r;
        return m_shelf->erase(historyOf(stem));
    });
}

// The history first: what has a file is known, also without a history.
Result<void> VersionedLibrary::moveBoth(const QString &stem, const QString &to) const
{
    return m_shelf->change([&]() -> Result<void> {
        if (const auto r = m_shelf->move(historyOf(stem), historyOf(to)); !r)
            return r;
        const auto moved = m_shelf->move(fileOf(stem), fileOf(to));
        if (!moved) [[maybe_unused]]
            const auto back = m_shelf->move(historyOf(to), historyOf(stem));
        return moved;
    });
}

Result<void> VersionedLibrary::remove(const QString &name) const
{
    return moveBoth(libraryStem(name), asideOf(libraryStem(name)));
}

Result<bool> VersionedLibrary::wasRemoved(const QString &name) const
{
    return has(asideOf(libraryStem(name)));
}

Result<void> VersionedLibrary::restore(const QString &name) const
{
    return moveBoth(asideOf(libraryStem(name)), libraryStem(name));
}

} // namespace Trustgauge

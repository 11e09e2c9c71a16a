#include "core/config/tuningdrafts.h"

#include "core/base/errortext.h"
#include "core/base/localfile.h"
#include "core/base/privatefiles.h"
#include "core/base/wholefile.h"
#include "core/config/libraryfile.h"
#include "core/scoring/editedprofile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Trustgauge {

namespace {

constexpr QLatin1StringView draftSchema("trustgauge/tuning-draft/1");
constexpr std::array<QLatin1StringView, snapshotCount> slotKeys{QLatin1StringView("a"), QLatin1StringView("b")};

QJsonObject objectOf(const Profile &profile)
{
    return QJsonDocument::fromJson(profileToJson(profile)).object();
}

QString timeText(Ticks time)
{
    return QString::fromStdString(formatSeconds(time));
}

QByteArray draftToJson(const TuningDraft &draft)
{
    QJsonObject snapshots;
    for (size_t i = 0; i < snapshotCount; ++i) {
        if (const auto &snapshot = draft.snapshots[i])
            snapshots.insert(slotKeys[i], QJsonObject{{QStringLiteral("taken"), timeText(snapshot->taken)},
                                                      {QStringLiteral("profile"), objectOf(snapshot->profile)}});
    }
    const QJsonObject tenant{{QStringLiteral("id"), draft.tenantId}, {QStringLiteral("name"), draft.tenantName}};
    const QJsonObject base{{QStringLiteral("name"), draft.base.name},
                           {QStringLiteral("hash"), profileHash(draft.base)},
                           {QStringLiteral("profile"), objectOf(draft.base)}};
    return QJsonDocument(QJsonObject{{QStringLiteral("schema"), QString(draftSchema)},
                                     {QStringLiteral("tenant"), tenant},
                                     {QStringLiteral("kept"), timeText(draft.kept)},
                                     {QStringLiteral("base"), base},
                                     {QStringLiteral("edited"), objectOf(draft.edited)},
                                     {QStringLiteral("locks"), QJsonArray::fromStringList(draft.locks)},
                                     {QStringLiteral("snapshots"), snapshots}})
        .toJson();
}

using ParsedDraft = tl::expected<TuningDraft, Message>; //!< or why not

tl::expected<Profile, Message> profileIn(const QJsonValue &value, const QString &key)
{
    auto parsed = parseEditedProfile(QJsonDocument(value.toObject()).toJson());
    if (parsed)
        return std::move(*parsed);
    return tl::unexpected(Message(QStringLiteral("%1: %2")).arg(Message(key)).arg(parsed.error().front().whole()));
}

ParsedDraft draftFromJson(const QByteArray &bytes)
{
    QJsonParseError fault;
    const QJsonObject root = QJsonDocument::fromJson(bytes, &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return tl::unexpected(
            sentence("Config", "is no JSON at byte %1: %2").arg(fault.offset).arg(fault.errorString()));
    if (root.value(QStringLiteral("schema")).toString() != draftSchema)
        return tl::unexpected(sentence("Config", "schema is not %1").arg(draftSchema));
    TuningDraft out;
    const QJsonObject tenant = root.value(QStringLiteral("tenant")).toObject();
    out.tenantId = tenant.value(QStringLiteral("id")).toString();
    out.tenantName = tenant.value(QStringLiteral("name")).toString();
    if (out.tenantId.isEmpty())
        return tl::unexpected(sentence("Config", "it names no tenant"));
    out.kept = parseTimestamp(root.value(QStringLiteral("kept")).toString().toStdString());
    const auto base = profileIn(root.value(QStringLiteral("base")).toObject().value(QStringLiteral("profile")),
                                QStringLiteral("base"));
    if (!base)
        return tl::unexpected(base.error());
    const auto edited = profileIn(root.value(QStringLiteral("edited")), QStringLiteral("edited"));
    if (!edited)
        return tl::unexpected(edited.error());
    out.base = *base;
    out.edited = *edited;
    const QJsonArray locks = root.value(QStringLiteral("locks")).toArray();
    for (const QJsonValue &lock : locks)
        out.locks << lock.toString();
    const QJsonObject snapshots = root.value(QStringLiteral("snapshots")).toObject();
    for (size_t i = 0; i < snapshotCount; ++i) {
        if (!snapshots.contains(slotKeys[i]))
            continue;
        const QJsonObject one = snapshots.value(slotKeys[i]).toObject();
        const auto profile = profileIn(one.value(QStringLiteral("profile")),
                                       QStringLiteral("snapshots.%1").arg(slotKeys[i]));
        if (!profile)
            return tl::unexpected(profile.error());
        out.snapshots[i] = TuningSnapshot{parseTimestamp(one.value(QStringLiteral("taken")).toString().toStdString()),
                                          *profile};
    }
    return out;
}

ParsedDraft readDraft(const QString &path)
{
    const Result<QByteArray> bytes = readPrivateFile(path, largestSettingsFile);
    return bytes ? draftFromJson(*bytes) : tl::unexpected(bytes.error().detail);
}

//! Renames a file that cannot be understood. \return its new path; nothing when it could not be renamed
std::optional<QString> setAside(const QString &path)
{
    for (int number = 1; number < 1000; ++number) {
        const QString aside = QStringLiteral("%1.broken-%2").arg(path).arg(number);
        if (!QFile::exists(aside))
            return QFile::rename(path, aside) ? std::optional(aside) : std::nullopt;
    }
    return std::nullopt;
}

//! Renames what cannot be understood, so that nothing overwrites it, and tells of it.
Result<void> makeRoom(const QString &path, const Message &fault, QList<Message> *notices)
{
    const std::optional<QString> aside = setAside(path);
    if (!aside)
        return failure(ErrorCode::OutputFailed, path,
                       sentence("Config", "holds a draft that cannot be read, and cannot be renamed"));
    if (notices)
        notices->append(
            sentence("Config", "A draft of a profile cannot be read (%1). It is kept as %2.").arg(fault).arg(*aside));
    return {};
}

} // namespace

QString draftFolder(const QString &tenantsPath)
{
    const QFileInfo info(tenantsPath);
    return info.path() + u'/' + info.completeBaseName() + QStringLiteral(".drafts");
}

bool TuningDraft::hasEdits() const
{
    return !haveSameSettings(edited, base);
}

bool TuningDraft::isEmpty() const
{
    return !hasEdits() && locks.isEmpty()
           && std::none_of(snapshots.begin(), snapshots.end(), [](const auto &one) { return one.has_value(); });
}

QString TuningDrafts::pathOf(const QString &tenantId) const
{
    return QStringLiteral("%1/%2.json").arg(m_folder, libraryStem(tenantId.toLower()));
}

QList<TuningDraft> TuningDrafts::all(QList<Message> *notices) const
{
    QList<TuningDraft> out;
    const QDir folder(m_folder);
    const QStringList files = folder.entryList({QStringLiteral("*.json")}, QDir::Files | QDir::System, QDir::Name);
    for (const QString &file : files) {
        const QString path = folder.filePath(file);
        ParsedDraft draft = readDraft(path);
        if (draft)
            out.append(std::move(*draft));
        else if (const auto made = makeRoom(path, draft.error(), notices); !made && notices)
            notices->append(errorMessage(made.error()));
    }
    return out;
}

Result<void> TuningDrafts::keep(const TuningDraft &draft, QList<Message> *notices) const
{
    const QString path = pathOf(draft.tenantId);
    if (QFile::exists(path)) {
        if (const ParsedDraft there = readDraft(path); !there) {
            if (const auto made = makeRoom(path, there.error(), notices); !made)
                return made;
        }
    }
    if (draft.isEmpty()) {
        if (QFile::exists(path) && !QFile::remove(path))
            return failure(ErrorCode::OutputFailed, path, sentence("Config", "cannot be removed"));
        return {};
    }
    if (const auto made = makePrivateFolder(m_folder); !made)
        return made;
    return writeWholeFile(path, draftToJson(draft), FileAccess::Private, FileLinks::Replace);
}

} // namespace Trustgauge

#include "core/config/secretdates.h"

#include "core/base/localfile.h"
#include "core/base/privatefiles.h"
#include "core/base/wholefile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace Trustgauge {

namespace {

const QString schema = QStringLiteral("trustgauge/secret-dates/1");

Result<void> write(const QString &path, const SecretDates &dates)
{
    QJsonObject object;
    for (auto it = dates.cbegin(); it != dates.cend(); ++it)
        object.insert(it.key(), it->toString(Qt::ISODate));
    const QByteArray text =
        QJsonDocument(QJsonObject{{QStringLiteral("schema"), schema}, {QStringLiteral("lastDays"), object}}).toJson();
    if (const auto r = makePrivateFolder(QFileInfo(path).absolutePath()); !r)
        return r;
    return writeWholeFile(path, text, FileAccess::Private);
}

} // namespace

QString secretDatesPath(const QString &tenantsPath)
{
    const QFileInfo info(tenantsPath);
    return info.path() + u'/' + info.completeBaseName() + QStringLiteral(".secret-dates.json");
}

Result<SecretDates> readSecretDates(const QString &path)
{
    if (!QFileInfo::exists(path))
        return SecretDates();
    const Result<QByteArray> text = readFile(path);
    if (!text)
        return tl::unexpected(text.error());
    const QJsonObject whole = QJsonDocument::fromJson(*text).object();
    if (whole.value(QLatin1String("schema")).toString() != schema)
        return failure(ErrorCode::BadInput, path,
                       sentence("Config", "is no list of expiry dates; delete it, and note the dates again"));
    SecretDates out;
    const QJsonObject lastDays = whole.value(QLatin1String("lastDays")).toObject();
    for (auto it = lastDays.constBegin(); it != lastDays.constEnd(); ++it) {
        const QDate day = QDate::fromString(it->toString(), Qt::ISODate);
        if (!day.isValid())
            return failure(ErrorCode::BadInput, path,
                           sentence("Config", "%1: the date must be written as 2030-01-31").arg(it.key()));
        out.insert(it.key(), day);
    }
    return out;
}

Result<SecretDates> noteSecretDate(const QString &path, const QString &secretKey, const QDate &lastDay)
{
    Result<SecretDates> dates = readSecretDates(path);
    if (!dates || dates->value(secretKey) == lastDay)
        return dates;
    if (lastDay.isValid())
        dates->insert(secretKey, lastDay);
    else
        dates->remove(secretKey);
    if (const auto written = write(path, *dates); !written)
        return tl::unexpected(written.error());
    return dates;
}

} // namespace Trustgauge

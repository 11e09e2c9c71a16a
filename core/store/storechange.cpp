#include "core/store/storechange.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace Trustgauge {

namespace {

constexpr std::array changeWords{std::pair{StoreChange::Kind::Cycle, "cycle"},
                                 std::pair{StoreChange::Kind::Pause, "pause"},
                                 std::pair{StoreChange::Kind::Publishing, "publishing"},
                                 std::pair{StoreChange::Kind::Tenants, "tenants"},
                                 std::pair{StoreChange::Kind::Library, "library"}};

} // namespace

QString StoreChange::toPayload() const
{
    const auto *const word = std::find_if(changeWords.begin(), changeWords.end(),
                                          [this](const auto &one) { return one.first == kind; });
    return QString::fromLatin1(word->second) + u' ' + QString::number(tenant);
}

std::optional<StoreChange> StoreChange::fromPayload(const QString &payload)
{
    const QStringList words = payload.split(u' ');
    const auto *const word = std::find_if(changeWords.begin(), changeWords.end(), [&words](const auto &one) {
        return words.first() == QLatin1StringView(one.second);
    });
    bool isNumber = false;
    const qint64 tenant = words.value(1).toLongLong(&isNumber);
    if (word == changeWords.end() || !isNumber || tenant < 0)
        return std::nullopt;
    return StoreChange{word->first, tenant};
}

} // namespace Trustgauge

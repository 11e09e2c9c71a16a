#include "core/workspace/libraryplace.h"

#include "core/config/foldershelf.h"
#include "core/store/postgres/postgresshelf.h"
#include "core/store/storeplace.h"

namespace Trustgauge {

LibraryShelfPtr libraryPlace(Library library, const QString &store, const QString &folder)
{
    if (!isServerStore(store))
        return std::make_shared<FolderShelf>(folder);
    return std::make_shared<PostgresShelf>(store, library == Library::Profiles ? QStringLiteral("profiles")
                                                                               : QStringLiteral("policies"));
}

Result<qsizetype> copyLibrary(const LibraryShelf &from, const LibraryShelf &to)
{
    const QLatin1StringView newest("json");
    const Result<QStringList> files = from.files(newest);
    if (!files)
        return tl::unexpected(files.error());
    qsizetype copied = 0;
    const auto copy = [&](const QString &file) -> Result<void> {
        const Result<QByteArray> bytes = from.read(file);
        return bytes ? to.write(file, *bytes) : tl::unexpected(bytes.error());
    };
    const auto changed = to.change([&]() -> Result<void> {
        for (const QString &file : *files) {
            const Result<bool> isThere = to.has(file);
            if (!isThere)
                return tl::unexpected(isThere.error());
            if (*isThere)
                continue;
            const QString history = file.chopped(newest.size()) + QStringLiteral("history");
            const Result<bool> hasHistory = from.has(history);
            if (!hasHistory)
                return tl::unexpected(hasHistory.error());
            if (*hasHistory) {
                if (const auto r = copy(history); !r)
                    return r;
            }
            if (const auto r = copy(file); !r)
                return r;
            ++copied;
        }
        return {};
    });
    if (!changed)
        return tl::unexpected(changed.error());
    return copied;
}

} // namespace Trustgauge

#include "core/store/postgres/postgresshelf.h"

#include "core/store/postgres/storewatch.h"
#include "core/store/storechange.h"
#include "core/store/storeconnection.h"

#include <utility>

#include <libpq-fe.h>

namespace Trustgauge {

namespace {

constexpr const char *settings = "SET search_path = trustgauge; SET lock_timeout = '30s'; "
                                 "SET client_min_messages = warning";
// Of the server's advisory locks the one of those who change a library ("TGST"); that of a cycle may last.
constexpr const char *beginning = "BEGIN; SELECT pg_advisory_xact_lock(1413960532, 1)";

std::string_view valueAt(const PostgresLink::Answer &answer, int row, int column)
{
    return {PQgetvalue(answer.get(), row, column), static_cast<size_t>(PQgetlength(answer.get(), row, column))};
}

} // namespace

PostgresShelf::PostgresShelf(QString store, const QString &library)
    : m_store(std::move(store)),
      m_library(library.toStdString())
{}

QString PostgresShelf::placeOf(const QString &file) const
{
    return QStringLiteral("%1 (%2/%3)").arg(m_store, QString::fromStdString(m_library), file);
}

Result<bool> PostgresShelf::reach() const
{
    if (!m_link) {
        const Result<PostgresPlace> place = PostgresPlace::from(m_store);
        if (!place)
            return tl::unexpected(place.error());
        Result<std::shared_ptr<PostgresLink>> link = PostgresLink::connect(*place, settings);
        if (!link)
            return tl::unexpected(link.error());
        m_link = std::move(*link);
    }
    if (m_isThere)
        return true;
    const PostgresLink::Answer found = m_link->run("SELECT 1 WHERE to_regclass('trustgauge.library_file') IS NOT NULL");
    if (const QSqlError error = m_link->errorOf(found); error.isValid())
        return tl::unexpected(m_link->fault(error, false));
    m_isThere = PQntuples(found.get()) > 0;
    return m_isThere;
}

Result<PostgresLink::Answer> PostgresShelf::ask(const std::string &sql, const QString &file) const
{
    const std::string name = file.toStdString();
    PostgresValues values;
    values.setText(0, m_library);
    values.setText(1, name);
    PostgresLink::Answer answer = m_link->run(sql, values);
    if (const QSqlError error = m_link->errorOf(answer); error.isValid())
        return tl::unexpected(m_link->fault(error, false));
    return answer;
}

Result<QStringList> PostgresShelf::files(QLatin1StringView ending) const
{
    const std::lock_guard guard(m_mutex);
    const Result<bool> isThere = reach();
    if (!isThere)
        return tl::unexpected(isThere.error());
    if (!*isThere)
        return QStringList();
    const auto answer = ask("SELECT file FROM library_file WHERE library = $1 AND position('/' IN file) = 0 AND "
                            "right(file, length($2)) = $2 ORDER BY file COLLATE \"C\"",
                            u'.' + ending);
    if (!answer)
        return tl::unexpected(answer.error());
    QStringList out;
    for (int row = 0; row < PQntuples(answer->get()); ++row)
        out << QString::fromUtf8(valueAt(*answer, row, 0));
    return out;
}

Result<bool> PostgresShelf::has(const QString &file) const
{
    const std::lock_guard guard(m_mutex);
    const Result<bool> isThere = reach();
    if (!isThere || !*isThere)
        return isThere;
    const auto answer = ask("SELECT 1 FROM library_file WHERE library = $1 AND file = $2", file);
    if (!answer)
        return tl::unexpected(answer.error());
    return PQntuples(answer->get()) > 0;
}

Result<QByteArray> PostgresShelf::read(const QString &file) const
{
    const std::lock_guard guard(m_mutex);
    const Result<bool> isThere = reach();
    if (!isThere)
        return tl::unexpected(isThere.error());
    if (*isThere) {
        const auto answer = ask("SELECT content FROM library_file WHERE library = $1 AND file = $2", file);
        if (!answer)
            return tl::unexpected(answer.error());
        if (PQntuples(answer->get()) > 0) {
            const std::string_view bytes = valueAt(*answer, 0, 0);
            return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
        }
    }
    return failure(ErrorCode::FileUnreadable, placeOf(file), sentence("Store", "is no longer there"));
}

Ticks PostgresShelf::written(const QString &file) const
{
    const std::lock_guard guard(m_mutex);
    if (!reach().value_or(false))
        return noTime;
    const auto answer = ask("SELECT written FROM library_file WHERE library = $1 AND file = $2", file);
    return answer && PQntuples(answer->get()) > 0 ? integerFrom(valueAt(*answer, 0, 0)) : noTime;
}

Result<void> PostgresShelf::run(const std::string &sql) const
{
    const PostgresLink::Answer answer = m_link->runAll(sql);
    if (const QSqlError error = m_link->errorOf(answer); error.isValid())
        return tl::unexpected(m_link->fault(error, true));
    return {};
}

Result<void> PostgresShelf::change(const std::function<Result<void>()> &work) const
{
    const std::lock_guard guard(m_mutex);
    if (m_depth > 0)
        return work();
    const Result<bool> isThere = reach();
    if (!isThere)
        return tl::unexpected(isThere.error());
    if (!*isThere) {
        if (const auto made = StoreConnection::open(m_store, StoreConnection::Open::MakeIfMissing); !made)
            return tl::unexpected(made.error());
    }
    if (const auto begun = run(beginning); !begun) {
        m_link.reset(); // with whatever was begun
        return begun;
    }
    ++m_depth;
    Result<void> done = work();
    --m_depth;
    const StoreChange told{StoreChange::Kind::Library};
    if (done)
        done = run(QStringLiteral("NOTIFY %1, '%2'")
                       .arg(QLatin1StringView(StoreWatch::channel), told.toPayload())
                       .toStdString());
    if (done)
        done = m_link->commit(true);
    if (!done)
        m_link->rollBack();
    return done;
}

Result<void> PostgresShelf::edit(const std::string &sql, const PostgresValues &values) const
{
    return change([&]() -> Result<void> {
        const PostgresLink::Answer answer = m_link->run(sql, values);
        if (const QSqlError error = m_link->errorOf(answer); error.isValid())
            return tl::unexpected(m_link->fault(error, true));
        return {};
    });
}

Result<void> PostgresShelf::write(const QString &file, const QByteArray &bytes) const
{
    const std::string name = file.toStdString();
    PostgresValues values;
    values.setText(0, m_library);
    values.setText(1, name);
    values.setBytes(2, {bytes.constData(), static_cast<size_t>(bytes.size())});
    values.setInteger(3, currentSecond());
    return edit("INSERT INTO library_file (library, file, content, written) VALUES ($1, $2, $3, $4) "
                "ON CONFLICT (library, file) DO UPDATE SET content = excluded.content, written = excluded.written",
                values);
}

Result<void> PostgresShelf::move(const QString &file, const QString &to) const
{
    const std::string from = file.toStdString();
    const std::string name = to.toStdString();
    PostgresValues values;
    values.setText(0, m_library);
    values.setText(1, name);
    values.setText(2, from);
    return change([&]() -> Result<void> {
        if (const auto erased = erase(to); !erased)
            return erased;
        return edit("UPDATE library_file SET file = $2 WHERE library = $1 AND file = $3", values);
    });
}

Result<void> PostgresShelf::erase(const QString &file) const
{
    const std::string name = file.toStdString();
    PostgresValues values;
    values.setText(0, m_library);
    values.setText(1, name);
    return edit("DELETE FROM library_file WHERE library = $1 AND file = $2", values);
}

} // namespace Trustgauge

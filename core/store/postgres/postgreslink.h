#pragma once

#include "core/base/result.h"
#include "core/store/postgres/postgresplace.h"

#include <QSqlError>

#include <array>
#include <cstdint>
#include <functional>
#include <list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

struct pg_conn;
struct pg_result;

namespace Trustgauge {

//! The values of a statement's parameters, as the server takes them.
class PostgresValues
{
public:
    // Parameters are counted from 0; texts and bytes must live until the statement has run.
    void setNull(size_t parameter);
    void setInteger(size_t parameter, int64_t value);
    void setText(size_t parameter, std::string_view utf8);
    void setBytes(size_t parameter, std::string_view bytes);
    //! An array, encoded.
    void setArray(size_t parameter, unsigned type, std::string_view encoded);

    struct Value
    {
        unsigned type = 0; //!< of the server; 0: NULL
        std::string_view bytes;
        std::array<char, 8> number{}; //!< instead, for an integer
    };
    [[nodiscard]] const std::vector<Value> &all() const { return m_values; }

private:
    Value &at(size_t parameter);
    std::vector<Value> m_values;
};

// The server's numbers of types.
inline constexpr unsigned pgBool = 16, pgBytes = 17, pgInt8 = 20, pgInt2 = 21, pgInt4 = 23, pgText = 25,
                          pgBytesArray = 1001, pgTextArray = 1009, pgInt8Array = 1016;

//! A value in the order of bytes of the network.
template<class Number>
void appendBigEndian(std::string &out, Number value)
{
    for (int shift = static_cast<int>(sizeof value) * 8 - 8; shift >= 0; shift -= 8)
        out += static_cast<char>((static_cast<uint64_t>(value) >> shift) & 0xff);
}

//! An integer or truth value of the server.
[[nodiscard]] int64_t integerFrom(std::string_view bytes);

//! Of SQL that all databases understand, what PostgreSQL writes in another way: `?` and `?1` become `$1`, and
//! `CROSS JOIN .. ON`, which for SQLite also says in which order to read, becomes `JOIN .. ON`.
[[nodiscard]] std::string postgresSql(std::string_view sql);

//! A connection to a server, for one thread at a time. A connection that was lost is made again by the next statement
//! outside a transaction; within one, all that follows fails until rollBack(), so that no half of it is stored.
class PostgresLink
{
public:
    using Answer = std::unique_ptr<pg_result, void (*)(pg_result *)>;

    //! \param setUp statements that every connection begins with
    [[nodiscard]] static Result<std::shared_ptr<PostgresLink>> connect(const PostgresPlace &place, std::string setUp);
    ~PostgresLink();
    PostgresLink(const PostgresLink &) = delete;
    PostgresLink &operator=(const PostgresLink &) = delete;

    [[nodiscard]] const PostgresPlace &place() const { return m_place; }
    [[nodiscard]] int serverVersion() const;

    //! Runs a statement in the server's own SQL; rows are in binary form.
    [[nodiscard]] Answer run(const std::string &sql, const PostgresValues &values = {});
    //! Statements without values or rows.
    [[nodiscard]] Answer runAll(const std::string &statements);
    //! The same for a statement that is run often: it is prepared the first time. The server keeps those that were used
    //! last.
    [[nodiscard]] Answer runPrepared(const std::string &sql, const PostgresValues &values);
    //! Sends rows in the binary form of COPY. \param statement COPY .. FROM STDIN
    [[nodiscard]] Answer copy(const std::string &statement, std::string_view rows);
    //! The answer to a statement that was sent ahead.
    struct Ahead
    {
        bool isSent = false;
        Answer answer{nullptr, nullptr}; //!< that has come in while another statement ran
    };
    //! Sends a statement in the server's own SQL, so that the server works on it meanwhile; nothing may be sent ahead by
    //! this `ahead` already, which must live until takeAhead(). Other statements can run in between.
    void sendAhead(Ahead &ahead, const std::string &sql);
    //! The answer, waited for.
    [[nodiscard]] Answer takeAhead(Ahead &ahead);
    //! Ends the transaction. An error: nothing of it was stored, unless the connection was lost; then call rollBack().
    [[nodiscard]] Result<void> commit(bool writes);
    //! Undoes the transaction, if there is one: by the server itself, if the connection was lost.
    void rollBack();
    //! A name that no other statement of this link has.
    [[nodiscard]] std::string newName();

    //! Checked often while a statement runs; true cancels it.
    void interruptWhen(std::function<bool()> asked) { m_interruptAsked = std::move(asked); }

    //! The error of an answer; no error: none. Its native code is an SQLSTATE.
    [[nodiscard]] QSqlError errorOf(const Answer &answer) const;
    //! The error in words of the store. \param writes whether it was to be written
    [[nodiscard]] Error fault(const QSqlError &error, bool writes) const;

private:
    PostgresLink(PostgresPlace place, std::string setUp);
    [[nodiscard]] bool send(const std::string &sql, const PostgresValues &values);
    [[nodiscard]] Answer await();
    //! Takes in the answer to what was sent ahead, so that something else can be sent.
    void settle();
    //! \return false: there is no connection, or none that may be used
    [[nodiscard]] bool ensure();
    [[nodiscard]] Answer begin();
    [[nodiscard]] Answer prepare(const std::string &key, const std::string &sql, const PostgresValues &values);

    PostgresPlace m_place;
    std::string m_setUp;
    pg_conn *m_connection = nullptr;
    int m_names = 0;
    bool m_isSetUp = false, m_isInTransaction = false;
    std::function<bool()> m_interruptAsked;
    Ahead *m_ahead = nullptr; //!< whose answer is to come
    //! Statements that the server has prepared for this connection, the last used one first: their SQL with the types of
    //! their values, and their names.
    std::list<std::pair<std::string, std::string>> m_prepared;
};

} // namespace Trustgauge

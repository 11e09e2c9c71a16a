#pragma once

#include <QSqlError>

#include <cstdint>
#include <memory>
#include <string_view>

namespace Trustgauge {

class StoreConnection;

//! A prepared statement, for large numbers of rows: QSqlQuery makes a QVariant of every value and UTF-16 of every text.
//! Must be destroyed before the connection. One thread at a time.
class SqlStatement
{
public:
    enum class Rows {
        Few,
        Many, //!< a server sends them in portions; within StoreConnection::steady() or a transaction
    };
    //! \param sql UTF-8
    SqlStatement(const StoreConnection &connection, const char *sql, Rows rows = Rows::Few);
    ~SqlStatement();
    SqlStatement(const SqlStatement &) = delete;
    SqlStatement &operator=(const SqlStatement &) = delete;

    //! Sets the value of a parameter, counted from 1. Values stay until they are replaced.
    //! \param utf8 must live until the statement has run
    void bindText(int parameter, std::string_view utf8) { m_engine->bindText(parameter, utf8); }
    //! \param bytes likewise
    void bindBytes(int parameter, std::string_view bytes) { m_engine->bindBytes(parameter, bytes); }
    void bindInteger(int parameter, int64_t value) { m_engine->bindInteger(parameter, value); }
    void bindNull(int parameter) { m_engine->bindNull(parameter); }

    //! Runs a statement that returns no rows; false on an error.
    [[nodiscard]] bool run() { return m_engine->run(); }
    //! Steps to the next row; false after the last one or on an error.
    [[nodiscard]] bool next() { return m_engine->next(); }
    //! Discards the remaining rows and releases their locks. Bound values stay.
    void reset() { m_engine->reset(); }
    //! Text or bytes of the current row, valid until next().
    [[nodiscard]] std::string_view text(int column) const { return m_engine->text(column); }
    //! A truth value is 1 or 0.
    [[nodiscard]] int64_t integer(int column) const { return m_engine->integer(column); }
    //! The type of the value itself, regardless of the column's declared type.
    [[nodiscard]] bool isNull(int column) const { return m_engine->type(column) == Type::Null; }
    [[nodiscard]] bool isInteger(int column) const { return m_engine->type(column) == Type::Integer; }
    [[nodiscard]] bool isText(int column) const { return m_engine->type(column) == Type::Text; }
    [[nodiscard]] bool isBytes(int column) const { return m_engine->type(column) == Type::Bytes; }

    //! The last error; its type is NoError if there was none.
    [[nodiscard]] QSqlError error() const { return m_engine->error(); }

    enum class Type { Null, Integer, Text, Bytes, Other };
    //! What a database does for a statement; the functions mean the same.
    class Engine
    {
    public:
        virtual ~Engine() = default;
        virtual void bindText(int parameter, std::string_view utf8) = 0;
        virtual void bindBytes(int parameter, std::string_view bytes) = 0;
        virtual void bindInteger(int parameter, int64_t value) = 0;
        virtual void bindNull(int parameter) = 0;
        virtual bool run() = 0;
        virtual bool next() = 0;
        virtual void reset() = 0;
        [[nodiscard]] virtual std::string_view text(int column) const = 0;
        [[nodiscard]] virtual int64_t integer(int column) const = 0;
        [[nodiscard]] virtual Type type(int column) const = 0;
        [[nodiscard]] virtual QSqlError error() const = 0;
    };

private:
    std::unique_ptr<Engine> m_engine;
};

} // namespace Trustgauge

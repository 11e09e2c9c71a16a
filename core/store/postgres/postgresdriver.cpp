#include "core/store/postgres/postgresdriver.h"

#include "core/store/postgres/postgreslink.h"

#include <QSqlField>
#include <QSqlRecord>
#include <QSqlResult>
#include <QVariant>

#include <string>
#include <utility>
#include <vector>

#include <libpq-fe.h>

namespace Trustgauge {

namespace {

class PostgresResult : public QSqlResult
{
public:
    PostgresResult(const QSqlDriver *driver, std::shared_ptr<PostgresLink> link)
        : QSqlResult(driver),
          m_link(std::move(link))
    {}

protected:
    [[nodiscard]] QVariant data(int column) override
    {
        const PGresult *const rows = m_answer.get();
        const int row = at();
        if (PQgetisnull(rows, row, column) != 0)
            return QVariant(QMetaType(QMetaType::LongLong));
        const char *const value = PQgetvalue(rows, row, column);
        const int length = PQgetlength(rows, row, column);
        switch (PQftype(rows, column)) {
        case pgBool:
        case pgInt2:
        case pgInt4:
        case pgInt8: {
            const std::string_view bytes(value, static_cast<size_t>(length));
            return QVariant(static_cast<qlonglong>(integerFrom(bytes)));
        }
        case pgBytes:
            return QByteArray(value, length);
        default:
            return QString::fromUtf8(value, length);
        }
    }
    bool isNull(int column) override { return PQgetisnull(m_answer.get(), at(), column) != 0; }
    bool reset(const QString &statement) override { return prepare(statement) && exec(); }
    bool prepare(const QString &statement) override
    {
        m_sql = postgresSql(statement.toStdString());
        setSelect(false);
        return true;
    }
    bool exec() override
    {
        std::vector<QByteArray> held;
        PostgresValues values;
        const QVariantList bound = boundValues();
        held.reserve(static_cast<size_t>(bound.size()));
        for (qsizetype i = 0; i < bound.size(); ++i)
            bind(values, held, static_cast<size_t>(i), bound[i]);
        m_answer = m_link->run(m_sql, values);
        setAt(QSql::BeforeFirstRow);
        const QSqlError error = m_link->errorOf(m_answer);
        setLastError(error);
        setActive(!error.isValid());
        m_rows = m_answer ? PQntuples(m_answer.get()) : 0;
        setSelect(m_answer && PQresultStatus(m_answer.get()) == PGRES_TUPLES_OK);
        return !error.isValid();
    }
    bool fetch(int row) override
    {
        if (!isActive() || row < 0 || row >= m_rows)
            return false;
        setAt(row);
        return true;
    }
    bool fetchFirst() override { return fetch(0); }
    bool fetchLast() override { return fetch(m_rows - 1); }
    int size() override { return m_rows; }
    int numRowsAffected() override { return m_answer ? QByteArray(PQcmdTuples(m_answer.get())).toInt() : -1; }
    [[nodiscard]] QSqlRecord record() const override
    {
        QSqlRecord out;
        for (int i = 0; m_answer && i < PQnfields(m_answer.get()); ++i)
            out.append(QSqlField(QString::fromUtf8(PQfname(m_answer.get(), i))));
        return out;
    }

private:
    static void bind(PostgresValues &values, std::vector<QByteArray> &held, size_t parameter, const QVariant &value)
    {
        const auto view = [&held](QByteArray bytes) {
            const QByteArray &kept = held.emplace_back(std::move(bytes));
            return std::string_view(kept.constData() ? kept.constData() : "", static_cast<size_t>(kept.size()));
        };
        const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        if (value.isNull() || isNullText) {
            values.setNull(parameter);
            return;
        }
        switch (value.typeId()) {
        case QMetaType::QString:
            values.setText(parameter, view(value.toString().toUtf8()));
            break;
        case QMetaType::QByteArray:
            values.setBytes(parameter, view(value.toByteArray()));
            break;
        default:
            values.setInteger(parameter, value.toLongLong());
        }
    }

    std::shared_ptr<PostgresLink> m_link;
    PostgresLink::Answer m_answer{nullptr, &PQclear};
    std::string m_sql;
    int m_rows = 0;
};

} // namespace

PostgresDriver::PostgresDriver(std::shared_ptr<PostgresLink> link) : m_link(std::move(link)) {}

bool PostgresDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case QuerySize:
    case BLOB:
    case Unicode:
    case PreparedQueries:
    case PositionalPlaceholders:
        return true;
    default:
        return false;
    }
}

bool PostgresDriver::open(const QString & /*db*/, const QString & /*user*/, const QString & /*password*/,
                          const QString & /*host*/, int /*port*/, const QString & /*options*/)
{
    setOpen(true);
    setOpenError(false);
    return true;
}

void PostgresDriver::close()
{
    setOpen(false);
}

QSqlResult *PostgresDriver::createResult() const
{
    return new PostgresResult(this, m_link);
}

} // namespace Trustgauge

#include "core/store/postgres/postgreslink.h"

#include "core/base/log.h"
#include "core/base/networkfault.h"
#include "core/base/secrettext.h"
#include "core/platform/socket.h"
#include "core/store/postgres/postgrescertificate.h"
#include "core/store/postgres/postgresparameters.h"
#include "core/store/postgres/postgreswords.h"
#include "core/store/storeplace.h"

#include <QByteArray>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

#include <libpq-fe.h>

namespace Trustgauge {

namespace {

constexpr int waitMs = 50; // between looks whether to cancel
constexpr int binaryForm = 1;
constexpr size_t mostPrepared = 50;        // each takes memory of the server
constexpr const char *lostState = "08006"; // connection_failure

} // namespace

PostgresValues::Value &PostgresValues::at(size_t parameter)
{
    if (m_values.size() <= parameter)
        m_values.resize(parameter + 1);
    return m_values[parameter];
}

void PostgresValues::setNull(size_t parameter)
{
    at(parameter) = {};
}

void PostgresValues::setInteger(size_t parameter, int64_t value)
{
    Value &out = at(parameter);
    out.type = pgInt8;
    out.bytes = {};
    for (size_t i = 0; i < out.number.size(); ++i)
        out.number[i] = static_cast<char>((static_cast<uint64_t>(value) >> (8 * (out.number.size() - 1 - i))) & 0xff);
}

void PostgresValues::setText(size_t parameter, std::string_view utf8)
{
    setArray(parameter, pgText, utf8);
}

void PostgresValues::setBytes(size_t parameter, std::string_view bytes)
{
    setArray(parameter, pgBytes, bytes);
}

void PostgresValues::setArray(size_t parameter, unsigned type, std::string_view encoded)
{
    Value &out = at(parameter);
    out.type = type;
    out.bytes = encoded.data() ? encoded : std::string_view("");
}

int64_t integerFrom(std::string_view bytes)
{
    if (bytes.empty())
        return 0;
    constexpr unsigned signBit = 0x80;
    uint64_t out = (static_cast<unsigned char>(bytes.front()) & signBit) != 0 ? ~uint64_t{0} : 0;
    for (const char byte : bytes)
        out = out << 8 | static_cast<unsigned char>(byte);
    return static_cast<int64_t>(out);
}

std::string postgresSql(std::string_view sql)
{
    constexpr std::string_view cross = "CROSS JOIN";
    std::string out;
    out.reserve(sql.size() + 16);
    int next = 1;
    for (size_t i = 0; i < sql.size(); ++i) {
        const char c = sql[i];
        if (c == '\'' || c == '"') {
            const size_t end = sql.find(c, i + 1);
            const size_t length = end == std::string_view::npos ? sql.size() - i : end - i + 1;
            out += sql.substr(i, length);
            i += length - 1;
        } else if (c == '?') {
            out += '$';
            if (i + 1 == sql.size() || sql[i + 1] < '0' || sql[i + 1] > '9')
                out += std::to_string(next++);
        } else if (sql.substr(i, cross.size()) == cross) {
            out += "JOIN";
            i += cross.size() - 1;
        } else {
            out += c;
        }
    }
    return out;
}

PostgresLink::PostgresLink(PostgresPlace place, std::string setUp)
    : m_place(std::move(place)),
      m_setUp(std::move(setUp))
{}

PostgresLink::~PostgresLink()
{
    PQfinish(m_connection);
}

namespace {

pg_conn *connected(const PostgresPlace &place, const SecretText &password)
{
    const PostgresParameters parameters(place, password);
    return PQconnectdbParams(parameters.keys(), parameters.values(), 1);
}

//! Whether the server was reached, and refused who signs in. libpq tells no SQLSTATE of a connection that was not made.
bool refusedSignIn(pg_conn *connection)
{
    if (PQconnectionNeedsPassword(connection) != 0 || PQconnectionUsedPassword(connection) != 0)
        return true;
    const QString says = spokenBy(connection);
    for (const char *part : {"pg_hba.conf", "authentication failed", "is not permitted to log in"}) {
        if (says.contains(QLatin1StringView(part)))
            return true;
    }
    static const QRegularExpression noRole(QStringLiteral("role \"[^\"]*\" does not exist"));
    return says.contains(noRole);
}

Error signInFault(const QString &name, const QString &says)
{
    return {ErrorCode::BadCredential, name,
            sentence("Store", "the server refused the sign-in: %1. Check the user in the URI, and give the password in "
                              "TRUSTGAUGE_STORE_PASSWORD, in the file that PGPASSFILE names, or in the keychain")
                .arg(says),
            0};
}

} // namespace

Result<std::shared_ptr<PostgresLink>> PostgresLink::connect(const PostgresPlace &place, std::string setUp)
{
    std::shared_ptr<PostgresLink> link(new PostgresLink(place, std::move(setUp)));
    SecretText password = knownServerPassword(place.name);
    link->m_connection = connected(place, password);
    if (PQconnectionNeedsPassword(link->m_connection) != 0) {
        password = serverPassword(place.name);
        if (!password.isEmpty()) {
            PQfinish(link->m_connection);
            link->m_connection = connected(place, password);
        }
    }
    if (PQstatus(link->m_connection) != CONNECTION_OK) {
        const bool isRefused = refusedSignIn(link->m_connection);
        if (isRefused)
            forgetServerPassword(place.name, password);
        if (isRefused)
            return tl::unexpected(signInFault(place.name, spokenBy(link->m_connection)));
        const ConnectFault fault = connectFaultOf(link->m_connection);
        return failure(ErrorCode::Network, place.name,
                       sentence("Store", "the server cannot be reached: %1").arg(fault.says),
                       fault.isOfCertificate ? NetworkFault::tls : NetworkFault::refused);
    }
    if (const Answer ready = link->begin(); link->errorOf(ready).isValid())
        return tl::unexpected(link->fault(link->errorOf(ready), false));
    return link;
}

PostgresLink::Answer PostgresLink::begin()
{
    m_prepared.clear();
    PQsetNoticeReceiver(
        m_connection, [](void *, const pg_result *) {}, nullptr);
    Answer ready(PQexec(m_connection, m_setUp.c_str()), &PQclear);
    m_isSetUp = !errorOf(ready).isValid();
    return ready;
}

int PostgresLink::serverVersion() const
{
    return PQserverVersion(m_connection);
}

std::string PostgresLink::newName()
{
    return "tg" + std::to_string(++m_names);
}

void PostgresLink::settle()
{
    if (Ahead *const ahead = std::exchange(m_ahead, nullptr))
        ahead->answer = await();
}

bool PostgresLink::ensure()
{
    settle();
    const auto state = PQtransactionStatus(m_connection);
    if (state == PQTRANS_INTRANS || state == PQTRANS_INERROR)
        return true;
    if (m_isInTransaction) // which is lost with the connection
        return false;
    // What the server said last, and then that it has ended the connection.
    PQconsumeInput(m_connection);
    if (PQisBusy(m_connection) == 0)
        PQconsumeInput(m_connection);
    if (PQstatus(m_connection) == CONNECTION_OK && m_isSetUp)
        return true;
    if (PQstatus(m_connection) != CONNECTION_OK) {
        qCInfo(logStore).noquote() << "connecting again to the server of" << m_place.name;
        PQreset(m_connection);
    }
    return PQstatus(m_connection) == CONNECTION_OK && !errorOf(begin()).isValid();
}

Result<void> PostgresLink::commit(bool writes)
{
    const Answer answer = runAll("COMMIT");
    if (const QSqlError error = errorOf(answer); error.isValid())
        return tl::unexpected(fault(error, writes));
    // So does a server whose transaction has failed, without calling it an error.
    if (std::string_view(PQcmdStatus(answer.get())) != "COMMIT")
        return failure(ErrorCode::Internal, m_place.name,
                       sentence("Store", "the server undid the transaction at its end; nothing of it was stored"));
    return {};
}

void PostgresLink::rollBack()
{
    if (m_isInTransaction && PQstatus(m_connection) == CONNECTION_OK) [[maybe_unused]]
        const Answer undone = runAll("ROLLBACK");
    m_isInTransaction = false;
}

PostgresLink::Answer PostgresLink::await()
{
    bool isCancelled = false;
    Answer last(nullptr, &PQclear);
    for (;;) {
        while (PQisBusy(m_connection) != 0) {
            const bool isReady = waitUntilReadable(PQsocket(m_connection), waitMs);
            if (!isReady && !isCancelled && m_interruptAsked && m_interruptAsked()) {
                std::array<char, 256> why{};
                const std::unique_ptr<PGcancel, decltype(&PQfreeCancel)> cancel(PQgetCancel(m_connection),
                                                                                &PQfreeCancel);
                isCancelled = cancel && PQcancel(cancel.get(), why.data(), static_cast<int>(why.size())) != 0;
            }
            if (isReady && PQconsumeInput(m_connection) == 0)
                break;
        }
        pg_result *const next = PQgetResult(m_connection);
        if (!next) {
            const auto state = PQtransactionStatus(m_connection); // of a lost connection, unknown
            if (state == PQTRANS_INTRANS || state == PQTRANS_INERROR)
                m_isInTransaction = true;
            else if (state == PQTRANS_IDLE)
                m_isInTransaction = false;
            return last;
        }
        const auto status = PQresultStatus(next);
        const bool isFirstError = last && PQresultStatus(last.get()) == PGRES_FATAL_ERROR;
        if (isFirstError)
            PQclear(next);
        else
            last.reset(next);
        if (status == PGRES_COPY_IN)
            return last;
    }
}

namespace {

//! What libpq takes for the parameters.
struct PostgresArguments
{
    explicit PostgresArguments(const PostgresValues &values)
    {
        for (const PostgresValues::Value &value : values.all()) {
            const bool isNumber = value.type == pgInt8;
            types.push_back(value.type);
            texts.push_back(value.type == 0 ? nullptr : isNumber ? value.number.data() : value.bytes.data());
            lengths.push_back(static_cast<int>(isNumber ? value.number.size() : value.bytes.size()));
            forms.push_back(binaryForm);
        }
    }
    [[nodiscard]] int count() const { return static_cast<int>(types.size()); }

    std::vector<Oid> types;
    std::vector<const char *> texts;
    std::vector<int> lengths, forms;
};

} // namespace

bool PostgresLink::send(const std::string &sql, const PostgresValues &values)
{
    const PostgresArguments arguments(values);
    return ensure()
           && PQsendQueryParams(m_connection, sql.c_str(), arguments.count(), arguments.types.data(),
                                arguments.texts.data(), arguments.lengths.data(), arguments.forms.data(), binaryForm)
                  != 0;
}

PostgresLink::Answer PostgresLink::run(const std::string &sql, const PostgresValues &values)
{
    return send(sql, values) ? await() : Answer(nullptr, &PQclear);
}

void PostgresLink::sendAhead(Ahead &ahead, const std::string &sql)
{
    ahead.isSent = true;
    ahead.answer = Answer(nullptr, &PQclear); // of a lost connection
    if (send(sql, {}))
        m_ahead = &ahead;
}

PostgresLink::Answer PostgresLink::takeAhead(Ahead &ahead)
{
    if (m_ahead == &ahead)
        settle();
    ahead.isSent = false;
    return std::move(ahead.answer);
}

PostgresLink::Answer PostgresLink::runAll(const std::string &statements)
{
    if (!ensure() || PQsendQuery(m_connection, statements.c_str()) == 0)
        return Answer(nullptr, &PQclear);
    return await();
}

PostgresLink::Answer PostgresLink::prepare(const std::string &key, const std::string &sql, const PostgresValues &values)
{
    const PostgresArguments arguments(values);
    const std::string name = newName();
    if (PQsendPrepare(m_connection, name.c_str(), sql.c_str(), arguments.count(), arguments.types.data()) == 0)
        return Answer(nullptr, &PQclear);
    Answer prepared = await();
    if (errorOf(prepared).isValid())
        return prepared;
    m_prepared.emplace_front(key, name);
    if (m_prepared.size() > mostPrepared) {
        if (Answer freed = runAll("DEALLOCATE " + m_prepared.back().second); errorOf(freed).isValid())
            return freed;
        m_prepared.pop_back();
    }
    return prepared;
}

PostgresLink::Answer PostgresLink::runPrepared(const std::string &sql, const PostgresValues &values)
{
    if (!ensure())
        return Answer(nullptr, &PQclear);
    const PostgresArguments arguments(values);
    std::string key = sql;
    for (const Oid type : arguments.types)
        key += ' ' + std::to_string(type);
    const auto known = std::find_if(m_prepared.begin(), m_prepared.end(),
                                    [&key](const auto &one) { return one.first == key; });
    if (known != m_prepared.end())
        m_prepared.splice(m_prepared.begin(), m_prepared, known);
    else if (Answer prepared = prepare(key, sql, values); errorOf(prepared).isValid())
        return prepared;
    if (PQsendQueryPrepared(m_connection, m_prepared.front().second.c_str(), arguments.count(), arguments.texts.data(),
                            arguments.lengths.data(), arguments.forms.data(), binaryForm)
        == 0)
        return Answer(nullptr, &PQclear);
    return await();
}

PostgresLink::Answer PostgresLink::copy(const std::string &statement, std::string_view rows)
{
    Answer begun = runAll(statement);
    if (!begun || PQresultStatus(begun.get()) != PGRES_COPY_IN)
        return begun;
    constexpr size_t atATime = 1024 * 1024;
    for (size_t from = 0; from < rows.size(); from += atATime) {
        const std::string_view part = rows.substr(from, atATime);
        if (PQputCopyData(m_connection, part.data(), static_cast<int>(part.size())) != 1)
            break; // the answer tells why
    }
    PQputCopyEnd(m_connection, nullptr);
    return await();
}

QSqlError PostgresLink::errorOf(const Answer &answer) const
{
    const auto made = [](const QString &text, const QString &state) {
        return QSqlError(QStringLiteral("Unable to run a statement"), text, QSqlError::StatementError, state);
    };
    if (!answer)
        return made(spokenBy(m_connection), QString::fromLatin1(lostState));
    switch (PQresultStatus(answer.get())) {
    case PGRES_COMMAND_OK:
    case PGRES_TUPLES_OK:
    case PGRES_COPY_IN:
    case PGRES_EMPTY_QUERY:
        return {};
    default:
        break;
    }
    const char *const state = PQresultErrorField(answer.get(), PG_DIAG_SQLSTATE);
    const char *const text = PQresultErrorField(answer.get(), PG_DIAG_MESSAGE_PRIMARY);
    return made(text ? QString::fromUtf8(text) : QString::fromUtf8(PQresultErrorMessage(answer.get())).simplified(),
                QString::fromLatin1(state ? state : lostState));
}

Error PostgresLink::fault(const QSqlError &error, bool writes) const
{
    const QString state = error.nativeErrorCode();
    const QString says = error.databaseText();
    const auto made = [this](ErrorCode code, const Message &detail, int status = 0) {
        return Error{code, m_place.name, detail, status};
    };
    const auto is = [&state](const char *begin) { return state.startsWith(QLatin1StringView(begin)); };
    if (is("08") || is("57P"))
        return made(ErrorCode::Network, sentence("Store", "the connection to the server was lost: %1").arg(says),
                    NetworkFault::mayRepeat);
    if (is("28"))
        return signInFault(m_place.name, says);
    if (is("42501"))
        return made(writes ? ErrorCode::OutputFailed : ErrorCode::FileUnreadable,
                    sentence("Store", "the server's user lacks a right: %1").arg(says));
    if (is("53100"))
        return made(
            ErrorCode::OutputFailed,
            sentence("Store", "the disk of the server is full: %1; nothing that was stored before is lost").arg(says));
    if (is("53"))
        return made(ErrorCode::Network, sentence("Store", "the server is overloaded: %1").arg(says),
                    NetworkFault::mayRepeat);
    if (is("55P03") || is("40"))
        return made(ErrorCode::StoreLocked, sentence("Store", "the server says: %1").arg(says));
    if (is("57014"))
        return made(ErrorCode::Cancelled, sentence("Store", "was stopped"));
    if (is("25006"))
        return made(ErrorCode::OutputFailed, sentence("Store", "the server says: %1").arg(says));
    if (is("22") || is("23") || is("42") || is("XX"))
        return made(ErrorCode::StoreBroken, sentence("Store", "is damaged, or no store: the server says: %1").arg(says));
    return made(ErrorCode::Internal, sentence("Store", "the server says: %1").arg(says));
}

} // namespace Trustgauge

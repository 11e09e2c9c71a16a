#include "core/publish/kafkaanswer.h"

#include "core/base/jsontext.h"
#include "core/base/networkfault.h"
#include "core/base/qtext.h"
#include "core/publish/kafkafate.h"

#include <simdjson.h>

#include <climits>
#include <cmath>
#include <optional>
#include <string_view>

namespace Trustgauge::KafkaRest {

namespace {

//! Parses the JSON objects of a response as far as they are valid. Elements stay valid while this object lives, and
//! only until another Answer on the same thread parses something.
class Answer
{
public:
    using Object = simdjson::dom::object;

    //! The response parsed as one object; nullopt when it is not one object.
    std::optional<Object> whole(const QByteArray &body)
    {
        if (!take(body))
            return std::nullopt;
        Object out;
        if (s_parser.parse(m_text.bytes.data(), m_text.size, false).get(out) != simdjson::SUCCESS)
            return std::nullopt;
        return out;
    }
    //! Calls `each` for every object of a sequence, up to the first one that is invalid or truncated.
    template<typename Each>
    void eachOf(const QByteArray &body, const Each &each)
    {
        if (!take(body))
            return;
        const std::string_view text = m_text.view();
        for (size_t from = 0;;) {
            from = text.find_first_not_of(" \t\r\n", from);
            const size_t end = from == std::string_view::npos || text[from] != '{' ? std::string_view::npos
                                                                                   : endOfObject(text, from);
            Object object;
            if (end == std::string_view::npos
                || s_parser.parse(m_text.bytes.data() + from, end - from, false).get(object) != simdjson::SUCCESS
                || !each(object))
                return;
            from = end;
        }
    }

private:
    bool take(const QByteArray &body)
    {
        auto text = toJsonText({body.constData(), static_cast<size_t>(body.size())}, {});
        if (!text)
            return false;
        m_text = std::move(*text);
        return true;
    }
    //! The position after the closing brace of the object that starts at `from`; npos when it is truncated.
    static size_t endOfObject(std::string_view text, size_t from)
    {
        int depth = 0;
        for (size_t i = from; i != std::string_view::npos; i = text.find_first_of("{}[]\"", i + 1)) {
            const char c = text[i];
            if (c == '"') {
                i = endOfText(text, i);
                if (i == std::string_view::npos)
                    return i;
            } else if (c == '{' || c == '[') {
                ++depth;
            } else if (--depth == 0) {
                return i + 1;
            }
        }
        return std::string_view::npos;
    }
    //! The closing quote of the string that starts at `from`.
    static size_t endOfText(std::string_view text, size_t from)
    {
        for (size_t i = text.find_first_of("\\\"", from + 1); i != std::string_view::npos;
             i = text.find_first_of("\\\"", i + 2)) {
            if (text[i] == '"')
                return i;
        }
        return std::string_view::npos;
    }

    JsonText m_text;
    // One per thread: a new parser allocates its memory for each response, which takes longer than parsing.
    static thread_local simdjson::dom::parser s_parser;
};

thread_local simdjson::dom::parser Answer::s_parser;

//! The member, if present and not null; with several of that name, the first that is not null.
std::optional<simdjson::dom::element> memberOf(const simdjson::dom::object &object, std::string_view key)
{
    for (const simdjson::dom::key_value_pair &member : object) {
        if (member.key == key && !member.value.is_null())
            return member.value;
    }
    return std::nullopt;
}

//! An integer, also when it is written as a string; 0 for anything else.
int codeOf(const simdjson::dom::element &element)
{
    double number = 0;
    std::string_view text;
    if (element.get(text) == simdjson::SUCCESS)
        number = qtext(text).trimmed().toDouble();
    else if (element.get(number) != simdjson::SUCCESS)
        return 0;
    return number >= INT_MIN && number <= INT_MAX && std::trunc(number) == number ? static_cast<int>(number) : 0;
}

//! Empty when it is not a string.
QString textOf(const simdjson::dom::object &object, std::string_view key)
{
    std::string_view out;
    return object[key].get(out) == simdjson::SUCCESS ? qtext(out) : QString();
}

//! The `error_code` and the shortened `message` of a response about the whole request.
std::pair<int, QString> faultIn(const std::optional<simdjson::dom::object> &body)
{
    if (!body)
        return {0, QString()};
    const auto code = memberOf(*body, "error_code");
    const QString message = textOf(*body, "message");
    return {code ? codeOf(*code) : 0, cut((message.isEmpty() ? textOf(*body, "error") : message).toUtf8())};
}

//! Whether the response reports an error for the whole request.
bool tellsAFault(const simdjson::dom::object &object)
{
    return memberOf(object, "error_code") || memberOf(object, "error") || memberOf(object, "message");
}

RecordAnswer refused(int code, const QString &text)
{
    Message shown = code == 0 ? sentence("Publish", "an error") : sentence("Publish", "error code %1").arg(code);
    if (!text.isEmpty())
        shown = Message(QStringLiteral("%1: %2")).arg(shown).arg(cut(text.toUtf8()));
    return {fateOfCode(code, text), shown};
}

RecordAnswer noResult()
{
    return {Fate::Again, sentence("Publish", "the answer tells no result")};
}

//! A record's result. Success needs evidence: an offset, or v3's code 200, and no error. With neither success nor error
//! the record stays in the outbox.
RecordAnswer entryAnswer(PublishApi api, const simdjson::dom::object &entry)
{
    std::optional<simdjson::dom::element> code, error, message, offset; // as memberOf(), all in one pass
    for (const simdjson::dom::key_value_pair &member : entry) {
        auto *const known = member.key == "error_code" ? &code
                            : member.key == "error"    ? &error
                            : member.key == "message"  ? &message
                            : member.key == "offset"   ? &offset
                                                       : nullptr;
        if (known && !*known && !member.value.is_null())
            *known = member.value;
    }
    int64_t number = -1;
    const bool isWhole = code && code->get(number) == simdjson::SUCCESS;
    if (api == PublishApi::V3 && isWhole && number == 200 && !error)
        return {};
    int64_t at = -1;
    const bool hasOffset = offset && offset->get(at) == simdjson::SUCCESS;
    if (hasOffset && !code && !error && !message)
        return {};
    if ((!code || (isWhole && number == 0)) && !error && !message) // a code of 0 is neither success nor error
        return noResult();
    QString text = textOf(entry, "error");
    if (text.isEmpty())
        text = textOf(entry, "message");
    return refused(code ? codeOf(*code) : 0, text);
}

void allUnknown(ProduceAnswer &out, size_t sent, const Message &why)
{
    out.records.assign(sent, {Fate::Again, why});
}

ProduceAnswer noResults(const HttpReply &reply, int code, const QString &message)
{
    ProduceAnswer out;
    out.status = reply.status;
    out.whole = Fate::AgainFew;
    out.text = sentence("Publish", "%1: the answer holds no results, so the records may or may not be stored")
                   .arg(describe(reply, code, message));
    if (code != 0) { // an error of the whole request
        const Fate fate = fateOfCode(code, message);
        out.whole = fate == Fate::Park ? Fate::AgainFew : fate;
    }
    return out;
}

bool isSuccess(const HttpReply &reply)
{
    return reply.status >= 200 && reply.status < 300;
}

//! A success, or a status to which the products raise the response when some records failed and others were stored.
bool mayHoldResults(const HttpReply &reply)
{
    return isSuccess(reply) || reply.status == 401 || reply.status == 403 || reply.status == 422;
}

ProduceAnswer readV2(const HttpReply &reply, size_t sent)
{
    Answer answer;
    const std::optional<simdjson::dom::object> body = answer.whole(reply.body);
    simdjson::dom::array entries;
    const bool hasEntries = body && (*body)["offsets"].get(entries) == simdjson::SUCCESS && mayHoldResults(reply);
    if (!hasEntries || tellsAFault(*body)) {
        const auto [code, message] = faultIn(body);
        return isSuccess(reply) ? noResults(reply, code, message) : wholeAnswer(reply, code, message);
    }
    ProduceAnswer out;
    out.status = reply.status;
    std::vector<RecordAnswer> answers;
    answers.reserve(sent);
    for (const simdjson::dom::element element : entries) {
        simdjson::dom::object entry;
        answers.push_back(element.get(entry) == simdjson::SUCCESS ? entryAnswer(PublishApi::V2, entry) : noResult());
    }
    const auto bad = std::find_if(answers.begin(), answers.end(),
                                  [](const RecordAnswer &a) { return a.fate != Fate::Accepted; });
    if (bad == answers.end() && !isSuccess(reply)) // the body reports success, but the status does not
        return noResults(reply, 0, {});
    if (answers.size() == sent) {
        out.records = std::move(answers);
        return out;
    }
    // One product sends one result per partition. Then all records are stored, or nobody knows which ones are not.
    if (!answers.empty() && answers.size() < sent && bad == answers.end()) {
        out.records.assign(sent, {});
    } else if (bad != answers.end() && bad->fate == Fate::Hold) {
        out.whole = Fate::Hold;
        out.text = bad->text;
    } else {
        allUnknown(
            out, sent,
            bad != answers.end()
                ? bad->text
                : sentence("Publish", "%1 results for %2 records").arg(answers.size()).arg(static_cast<qint64>(sent)));
    }
    return out;
}

ProduceAnswer readV3(const HttpReply &reply, size_t sent)
{
    Answer answer;
    if (!isSuccess(reply)) {
        std::pair<int, QString> fault;
        if (!looksLikeHtml(reply))
            answer.eachOf(reply.body, [&fault](const simdjson::dom::object &first) {
                fault = faultIn(first);
                return false;
            });
        return wholeAnswer(reply, fault.first, fault.second);
    }
    ProduceAnswer out;
    out.status = reply.status;
    out.records.reserve(sent);
    if (!looksLikeHtml(reply))
        answer.eachOf(reply.body, [&out, sent](const simdjson::dom::object &entry) {
            out.records.push_back(entryAnswer(PublishApi::V3, entry));
            return out.records.size() < sent;
        });
    if (out.records.empty())
        return noResults(reply, 0, {});
    while (out.records.size() < sent)
        out.records.push_back({Fate::Again, sentence("Publish", "the answer ended before this record's result")});
    return out;
}

} // namespace

bool wantsClientCertificate(const HttpReply &reply)
{
    return reply.status >= 400 && reply.status < 500 && looksLikeHtml(reply)
           && reply.body.left(4096).toLower().contains("certificate");
}

bool wantsClientCertificate(const Error &error)
{
    return error.code == ErrorCode::Network
           && error.detail.english().contains(QStringLiteral("certificate required"), Qt::CaseInsensitive);
}

ProduceAnswer readAnswer(PublishApi api, const Result<HttpReply> &reply, size_t sent)
{
    if (!reply)
        return judge(reply);
    return api == PublishApi::V2 ? readV2(*reply, sent) : readV3(*reply, sent);
}

ProduceAnswer judge(const Result<HttpReply> &reply)
{
    ProduceAnswer out;
    if (!reply) {
        const Error &error = reply.error();
        out.text = error.detail;
        const bool isAnswer = error.code == ErrorCode::Api;  // for instance a body that never ends
        if (error.code != ErrorCode::Network && !isAnswer) { // a file named in the settings
            out.whole = Fate::Hold;
            out.error = error;
        } else {
            out.status = error.httpStatus;
            const bool certificate = wantsClientCertificate(error);
            if (certificate)
                out.text = sentence("Publish", "the server wants a client certificate (publish.clientCertificate): %1")
                               .arg(error.detail);
            // Retrying helps with none of these, and may lock an account.
            const bool forAPerson = isAnswer || certificate || NetworkFault::needsAPerson(error.httpStatus);
            out.whole = forAPerson                                ? Fate::Hold
                        : NetworkFault::mayPass(error.httpStatus) ? Fate::Again
                                                                  : Fate::AgainFew;
        }
        return out;
    }
    out.status = reply->status;
    if (isSuccess(*reply)) {
        if (looksLikeHtml(*reply)) {
            out.whole = Fate::AgainFew;
            out.text = describe(*reply, 0, {});
        }
        return out;
    }
    Answer answer;
    const auto [code, message] = faultIn(answer.whole(reply->body));
    return wholeAnswer(*reply, code, message);
}

QString clusterIdFrom(const QByteArray &body)
{
    Answer answer;
    const std::optional<simdjson::dom::object> root = answer.whole(body);
    simdjson::dom::object first;
    return root && (*root)["data"].at(0).get(first) == simdjson::SUCCESS ? textOf(first, "cluster_id") : QString();
}

} // namespace Trustgauge::KafkaRest

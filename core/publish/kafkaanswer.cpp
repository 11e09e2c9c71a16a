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

//! JSON objects of an answer, as far as they can be read. The elements live as long as this, and until another
//! one of the thread reads.
class Answer
{
public:
    using Object = simdjson::dom::object;

    //! The answer as one object; nullopt when it is none.
    std::optional<Object> whole(const QByteArray &body)
    {
        if (!take(body))
            return std::nullopt;
        Object out;
        if (s_parser.parse(m_text.bytes.data(), m_text.size, false).get(out) != simdjson::SUCCESS)
            return std::nullopt;
        return out;
    }
    //! Calls `each` for several objects written one after another, up to the first that is none or was cut off.
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
    //! Behind the closing brace of the object that opens at `from`; npos where it is cut off.
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
    //! The closing quote of the text that opens at `from`.
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
    // One a thread: a new one asks for its memory again with each answer, which takes longer than reading it.
    static thread_local simdjson::dom::parser s_parser;
};

thread_local simdjson::dom::parser Answer::s_parser;

//! A member that is there and not null; of several with that name the first that is not.
std::optional<simdjson::dom::element> memberOf(const simdjson::dom::object &object, std::string_view key)
{
    for (const simdjson::dom::key_value_pair &member : object) {
        if (member.key == key && !member.value.is_null())
            return member.value;
    }
    return std::nullopt;
}

//! A number as it is meant, whole, also where it stands as a text; 0 for anything else.
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

//! Empty where there is no such text.
QString textOf(const simdjson::dom::object &object, std::string_view key)
{
    std::string_view out;
    return object[key].get(out) == simdjson::SUCCESS ? qtext(out) : QString();
}

//! The `error_code` and the cut `message` of an answer about a whole request.
std::pair<int, QString> faultIn(const std::optional<simdjson::dom::object> &body)
{
    if (!body)
        return {0, QString()};
    const auto code = memberOf(*body, "error_code");
    const QString message = textOf(*body, "message");
    return {code ? codeOf(*code) : 0, cut((message.isEmpty() ? textOf(*body, "error") : message).toUtf8())};
}

//! Says of the whole answer that something went wrong.
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

//! A record's result. It takes a sign of success: an offset, or v3's code 200, and nothing that speaks of an error. What
//! says neither leaves the record where it is.
RecordAnswer entryAnswer(PublishApi api, const simdjson::dom::object &entry)
{
    const auto code = memberOf(entry, "error_code");
    const auto error = memberOf(entry, "error");
    const auto message = memberOf(entry, "message");
    int64_t number = -1;
    const bool isWhole = code && code->get(number) == simdjson::SUCCESS;
    if (api == PublishApi::V3 && isWhole && number == 200 && !error)
        return {};
    const auto offset = memberOf(entry, "offset");
    int64_t at = -1;
    const bool hasOffset = offset && offset->get(at) == simdjson::SUCCESS;
    if (hasOffset && !code && !error && !message)
        return {};
    if ((!code || (isWhole && number == 0)) && !error && !message) // a code of 0 says neither
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
    if (code != 0) { // it says what is wrong with the whole of it
        const Fate fate = fateOfCode(code, message);
        out.whole = fate == Fate::Park ? Fate::AgainFew : fate;
    }
    return out;
}

bool isSuccess(const HttpReply &reply)
{
    return reply.status >= 200 && reply.status < 300;
}

//! A success, or what the products lift the status to when some record failed, though the others are stored.
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
    if (bad == answers.end() && !isSuccess(reply)) // all is well, says the body, and the status says the contrary
        return noResults(reply, 0, {});
    if (answers.size() == sent) {
        out.records = std::move(answers);
        return out;
    }
    // One product answers once a partition: then all is well, or nobody knows which record is not.
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
        const bool isAnswer = error.code == ErrorCode::Api;  // one without end, for instance
        if (error.code != ErrorCode::Network && !isAnswer) { // a file of the settings
            out.whole = Fate::Hold;
            out.error = error;
        } else {
            out.status = error.httpStatus;
            const bool certificate = wantsClientCertificate(error);
            if (certificate)
                out.text = sentence("Publish", "the server wants a client certificate (publish.clientCertificate): %1")
                               .arg(error.detail);
            // Asking again helps against none of these, and may lock an account.
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

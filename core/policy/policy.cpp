#include "core/policy/policy.h"

#include "core/base/jsonobjectreader.h"
#include "core/base/jsontext.h"
#include "core/base/jsonwriter.h"
#include "core/base/localfile.h"

#include <simdjson.h>

namespace Trustgauge {

namespace {

namespace dom = simdjson::dom;

constexpr QLatin1StringView policySchema("trustgauge/policy/1");

//! A text that says something; blank ones are refused.
void readSaying(JsonObjectReader &in, const dom::element &value, const QString &key, QString &target)
{
    std::string_view text;
    if (value.get(text) == simdjson::SUCCESS && !qtext(text).trimmed().isEmpty())
        target = qtext(text);
    else
        in.fault(key, sentence("Policy", "must be a text that is not empty"));
}

PolicyRule readRule(JsonObjectReader &in, const dom::element &element, const QString &path)
{
    PolicyRule rule;
    in.members(element, path, {QStringLiteral("when"), QStringLiteral("action")},
               [&](std::string_view key, const QString &full, const dom::element &value) {
        if (key == "when") {
            std::string_view text;
            if (value.get(text) != simdjson::SUCCESS) {
                in.fault(full, sentence("Base", "must be a text"));
                return true;
            }
            auto when = parseFilter(qtext(text));
            if (!when)
                in.fault(full, sentenceOf(when.error()));
            else if (when->isEmpty())
                in.fault(full, sentenceOf(ExpressionFault{FilterFaultKind::Empty, 1, {}, {}, {}}));
            else
                rule.when = std::move(*when);
        } else if (key == "action") {
            readSaying(in, value, full, rule.action);
        } else if (key == "note") {
            in.text(value, full, rule.note);
        } else {
            return false;
        }
        return true;
    });
    return rule;
}

void readRules(JsonObjectReader &in, const dom::element &element, const QString &path, std::vector<PolicyRule> &rules)
{
    dom::array list;
    if (element.get(list) != simdjson::SUCCESS) {
        in.fault(path, sentence("Policy", "must be a list of rules"));
        return;
    }
    for (const dom::element &rule : list) {
        JsonObjectReader ofRule(sentence("Policy", "a rule"));
        rules.push_back(readRule(ofRule, rule, QStringLiteral("%1[%2]").arg(path).arg(rules.size())));
        // JSON counts from 0, people and the rehearsal from 1.
        for (const auto &[key, reason] : ofRule.faults())
            in.fault(key, sentence("Policy", "(rule %1): %2").arg(static_cast<qint64>(rules.size())).arg(reason));
    }
}

} // namespace

Result<Policy> parsePolicy(const QByteArray &json, const QString &fileName)
{
    const Result<JsonText> text = asJsonText(QByteArray(json), fileName);
    if (!text)
        return tl::unexpected(text.error());
    if (text->isBlank())
        return failure(ErrorCode::BadInput, fileName, sentence("Policy", "is empty"));
    dom::parser parser;
    dom::element root;
    if (const auto e = parser.parse(text->bytes.constData(), text->size, false).get(root); e != simdjson::SUCCESS)
        return failure(ErrorCode::BadInput, fileName,
                       sentence("Policy", "is no valid JSON: %1").arg(QString::fromLatin1(simdjson::error_message(e))));
    Policy out;
    JsonObjectReader in(sentence("Policy", "a policy"));
    in.members(root, {},
               {QStringLiteral("schema"), QStringLiteral("name"), QStringLiteral("rules"), QStringLiteral("otherwise")},
               [&](std::string_view key, const QString &full, const dom::element &value) {
        if (key == "schema") {
            std::string_view schema;
            if (value.get(schema) != simdjson::SUCCESS || qtext(schema) != policySchema)
                in.fault(full, sentence("Base", "must be %1").arg(u'"' + QString(policySchema) + u'"'));
        } else if (key == "name") {
            readSaying(in, value, full, out.name);
        } else if (key == "rules") {
            readRules(in, value, full, out.rules);
        } else if (key == "otherwise") {
            readSaying(in, value, full, out.otherwise);
        } else {
            return false;
        }
        return true;
    });
    if (in.ok())
        return out;
    QList<Message> faults;
    for (const auto &[key, reason] : in.faults())
        faults << (key.isEmpty() ? reason : Message(QStringLiteral("%1 %2")).arg(key).arg(reason));
    return failure(ErrorCode::BadInput, fileName, Message::joined(faults, QStringLiteral("; ")));
}

Result<Policy> readPolicyFile(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return parsePolicy(*bytes, path);
}

QByteArray policyToJson(const Policy &policy)
{
    const auto text = [](const QString &value) {
        std::string out;
        JsonWriter(out).text(value);
        return out;
    };
    std::string out = "{\n  \"schema\": \"trustgauge/policy/1\",\n  \"name\": " + text(policy.name)
                      + ",\n  \"rules\": [";
    for (size_t i = 0; i < policy.rules.size(); ++i) {
        const PolicyRule &rule = policy.rules[i];
        out += i > 0 ? ",\n    " : "\n    ";
        out += "{\"when\": " + text(rule.when.text) + ", \"action\": " + text(rule.action);
        if (!rule.note.isEmpty())
            out += ", \"note\": " + text(rule.note);
        out += "}";
    }
    out += policy.rules.empty() ? "],\n" : "\n  ],\n";
    out += "  \"otherwise\": " + text(policy.otherwise) + "\n}\n";
    return QByteArray::fromStdString(out);
}

FilterExpression allTestsOf(const QList<const FilterExpression *> &expressions)
{
    FilterExpression out;
    for (const FilterExpression *expression : expressions)
        out.tests.insert(out.tests.end(), expression->tests.begin(), expression->tests.end());
    return out;
}

QList<const FilterExpression *> expressionsOf(const Policy &policy)
{
    QList<const FilterExpression *> out;
    for (const PolicyRule &rule : policy.rules)
        out << &rule.when;
    return out;
}

} // namespace Trustgauge

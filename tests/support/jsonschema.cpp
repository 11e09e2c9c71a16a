#include "support/jsonschema.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

namespace {

bool hasType(const QJsonValue &value, const QString &type)
{
    if (type == QStringLiteral("null"))
        return value.isNull();
    if (type == QStringLiteral("string"))
        return value.isString();
    if (type == QStringLiteral("number"))
        return value.isDouble();
    if (type == QStringLiteral("integer"))
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    if (type == QStringLiteral("array"))
        return value.isArray();
    if (type == QStringLiteral("object"))
        return value.isObject();
    return type == QStringLiteral("boolean") && value.isBool();
}

} // namespace

QStringList schemaFaults(const QJsonObject &schema, const QJsonValue &value, const QString &path)
{
    QStringList out;
    const auto fault = [&](const QString &what) { out << path + QStringLiteral(": ") + what; };
    const QJsonObject properties = schema.value(QStringLiteral("properties")).toObject();
    const QJsonObject object = value.toObject();
    for (auto it = schema.begin(); it != schema.end(); ++it) {
        const QString keyword = it.key();
        const QJsonValue rule = it.value();
        if (keyword.startsWith(u'$') || keyword == QStringLiteral("title") || keyword == QStringLiteral("description"))
            continue;
        if (keyword == QStringLiteral("type")) {
            const QJsonArray types = rule.isArray() ? rule.toArray() : QJsonArray{rule};
            bool fits = false;
            for (const QJsonValue &type : types)
                fits = fits || hasType(value, type.toString());
            if (!fits)
                fault(QStringLiteral("wrong type"));
        } else if (keyword == QStringLiteral("const")) {
            if (value != rule)
                fault(QStringLiteral("not the constant"));
        } else if (keyword == QStringLiteral("enum")) {
            if (!rule.toArray().contains(value))
                fault(QStringLiteral("not in the list"));
        } else if (keyword == QStringLiteral("required")) {
            const QJsonArray names = rule.toArray();
            for (const QJsonValue &name : names) {
                if (!object.contains(name.toString()))
                    fault(name.toString() + QStringLiteral(" is missing"));
            }
        } else if (keyword == QStringLiteral("properties")) {
            for (auto p = properties.begin(); p != properties.end(); ++p) {
                if (object.contains(p.key()))
                    out << schemaFaults(p.value().toObject(), object.value(p.key()), path + u'/' + p.key());
            }
        } else if (keyword == QStringLiteral("additionalProperties")) {
            for (const QString &name : object.keys()) {
                if (!properties.contains(name))
                    fault(name + QStringLiteral(" is not allowed"));
            }
        } else if (keyword == QStringLiteral("items")) {
            const QJsonArray list = value.toArray();
            for (const QJsonValue &one : list)
                out << schemaFaults(rule.toObject(), one, path + QStringLiteral("/-"));
        } else if (keyword == QStringLiteral("pattern")) {
            if (value.isString() && !QRegularExpression(rule.toString()).match(value.toString()).hasMatch())
                fault(QStringLiteral("does not match"));
        } else if (keyword == QStringLiteral("minLength")) {
            if (value.isString() && value.toString().size() < rule.toInt())
                fault(QStringLiteral("too short"));
        } else if (keyword == QStringLiteral("minimum")) {
            if (value.isDouble() && value.toDouble() < rule.toDouble())
                fault(QStringLiteral("too small"));
        } else if (keyword == QStringLiteral("maximum")) {
            if (value.isDouble() && value.toDouble() > rule.toDouble())
                fault(QStringLiteral("too large"));
        } else if (keyword == QStringLiteral("anyOf")) {
            const QJsonArray choices = rule.toArray();
            bool fits = false;
            for (const QJsonValue &choice : choices)
                fits = fits || schemaFaults(choice.toObject(), value, path).isEmpty();
            if (!fits)
                fault(QStringLiteral("fits none of the forms"));
        } else {
            fault(QStringLiteral("the schema uses %1, which is not checked").arg(keyword));
        }
    }
    return out;
}

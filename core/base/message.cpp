#include "core/base/message.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <iterator>

namespace Trustgauge {

namespace {

constexpr int deepest = 128; // nesting limit of what is read from a file

const auto contextKey = QLatin1String("context");
const auto textKey = QLatin1String("text");
const auto countKey = QLatin1String("n");
const auto valuesKey = QLatin1String("args");

Message read(const QJsonValue &json, int depth);

} // namespace

// Replaces %1, %2, .. in one pass, so percent signs in values are safe.
QString Message::filled(QString text, bool translated) const
{
    QString out;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(u'%'); at >= 0; at = text.indexOf(u'%', at + 1)) {
        if (at + 1 >= text.size() || !text[at + 1].isDigit())
            continue;
        const int number = text[at + 1].digitValue();
        if (number < 1 || number > std::ssize(m_values))
            continue;
        const Message &value = m_values[static_cast<size_t>(number) - 1];
        out += QStringView(text).sliced(from, at - from);
        out += translated ? value.text() : value.english();
        from = at + 2;
    }
    out += QStringView(text).sliced(from);
    return out;
}

QString Message::text() const
{
    if (m_context.isEmpty())
        return m_values.empty() ? m_text : filled(m_text, true);
    return filled(QCoreApplication::translate(m_context.toUtf8().constData(), m_text.toUtf8().constData(), nullptr,
                                              m_count),
                  true);
}

QString Message::english() const
{
    QString text = m_text;
    if (m_count >= 0)
        text.replace(QLatin1String("%n"), QString::number(m_count));
    return filled(text, false);
}

Message Message::arg(const Message &value) const
{
    Message out = *this;
    out.m_values.push_back(value);
    return out;
}

bool Message::operator==(const Message &other) const
{
    return m_context == other.m_context && m_text == other.m_text && m_count == other.m_count
           && m_values == other.m_values;
}

Message Message::joined(const QList<Message> &messages, const Message &separator)
{
    Message out;
    for (const Message &message : messages)
        out = out.isEmpty() ? message : Message(QStringLiteral("%1%2%3")).arg(out).arg(separator).arg(message);
    return out;
}

QJsonValue Message::toJson() const
{
    if (m_context.isEmpty() && m_values.empty())
        return m_text;
    QJsonObject out{{contextKey, m_context}, {textKey, m_text}};
    if (m_count >= 0)
        out.insert(countKey, m_count);
    if (!m_values.empty()) {
        QJsonArray values;
        for (const Message &value : m_values)
            values << value.toJson();
        out.insert(valuesKey, values);
    }
    return out;
}

Message Message::fromJson(const QJsonValue &json)
{
    return read(json, 0);
}

QString Message::toStored() const
{
    const QJsonValue json = toJson();
    return json.isString() ? m_text : QString::fromUtf8(QJsonDocument(json.toObject()).toJson(QJsonDocument::Compact));
}

Message Message::fromStored(const QString &stored)
{
    if (stored.startsWith(u'{')) {
        const QJsonObject object = QJsonDocument::fromJson(stored.toUtf8()).object();
        if (object.contains(contextKey) && object.contains(textKey))
            return fromJson(object);
    }
    return stored;
}

Message sentence(const char *context, const char *english, const char * /*disambiguation*/, int count)
{
    Message out;
    out.m_context = QString::fromUtf8(context);
    out.m_text = QString::fromUtf8(english);
    out.m_count = count;
    return out;
}

namespace {

Message read(const QJsonValue &json, int depth)
{
    if (json.isString() || depth > deepest)
        return json.toString();
    const QJsonObject object = json.toObject();
    // Through sentence(), so that only one place sets the members.
    Message out = sentence(object[contextKey].toString().toUtf8().constData(),
                           object[textKey].toString().toUtf8().constData(), nullptr, object[countKey].toInt(-1));
    const QJsonArray values = object[valuesKey].toArray();
    for (const QJsonValue &value : values)
        out = out.arg(read(value, depth + 1));
    return out;
}

} // namespace

} // namespace Trustgauge

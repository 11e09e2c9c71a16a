#pragma once

#include "core/base/jsontext.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>

namespace Trustgauge {

//! Appends compact JSON to a string and inserts commas, colons and quotes. The caller must balance begin and end and
//! give members their keys. Texts and keys must be valid UTF-8. Several writers may append to one string; a writer that
//! begins with key() writes members without braces.
class JsonWriter
{
public:
    explicit JsonWriter(std::string &out) : m_out(out) {}

    JsonWriter &beginObject() { return begin('{'); }
    JsonWriter &endObject() { return end('}'); }
    JsonWriter &beginList() { return begin('['); }
    JsonWriter &endList() { return end(']'); }
    //! Starts a new line before the next value or the end of the list.
    JsonWriter &onNewLine()
    {
        m_breaksLine = true;
        return *this;
    }

    JsonWriter &key(std::string_view name)
    {
        separate();
        appendJsonString(m_out, name);
        m_out += ':';
        m_followsValue = false;
        return *this;
    }

    JsonWriter &text(std::string_view utf8)
    {
        separate();
        appendJsonString(m_out, utf8);
        return *this;
    }
    JsonWriter &text(const char *utf8) { return text(std::string_view(utf8)); }
    JsonWriter &text(const QString &value)
    {
        const QByteArray utf8 = value.toUtf8();
        return text(std::string_view(utf8.constData(), static_cast<size_t>(utf8.size())));
    }
    //! Writes null for an empty text.
    JsonWriter &textOrNull(std::string_view utf8) { return utf8.empty() ? null() : text(utf8); }
    JsonWriter &number(int64_t value)
    {
        std::array<char, 24> digits{};
        const char *const last = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
        return json({digits.data(), static_cast<size_t>(last - digits.data())});
    }
    JsonWriter &flag(bool value) { return json(value ? "true" : "false"); }
    JsonWriter &null() { return json("null"); }
    //! Appends a value, or members, already in JSON.
    JsonWriter &json(std::string_view written)
    {
        separate();
        m_out += written;
        return *this;
    }

private:
    void separate()
    {
        if (m_followsValue)
            m_out += ',';
        breakLine();
        m_followsValue = true;
    }
    void breakLine()
    {
        if (m_breaksLine)
            m_out += '\n';
        m_breaksLine = false;
    }
    JsonWriter &begin(char bracket)
    {
        separate();
        m_out += bracket;
        m_followsValue = false;
        return *this;
    }
    JsonWriter &end(char bracket)
    {
        breakLine();
        m_out += bracket;
        m_followsValue = true;
        return *this;
    }

    std::string &m_out;
    bool m_followsValue = false;
    bool m_breaksLine = false;
};

} // namespace Trustgauge

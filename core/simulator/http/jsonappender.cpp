#include "core/simulator/http/jsonappender.h"

#include <charconv>

namespace Trustgauge::Simulator {

namespace {

constexpr char hexDigits[] = "0123456789abcdef";

bool needsEscape(unsigned char byte)
{
    return byte < 0x20 || byte == '"' || byte == '\\' || byte == 0xed;
}

void appendUnicodeEscape(QByteArray &out, unsigned code)
{
    const char text[6] = {'\\',
                          'u',
                          hexDigits[(code >> 12) & 15],
                          hexDigits[(code >> 8) & 15],
                          hexDigits[(code >> 4) & 15],
                          hexDigits[code & 15]};
    out.append(text, sizeof text);
}

} // namespace

void appendEscapedJson(QByteArray &out, QByteArrayView utf8)
{
    const char *data = utf8.data();
    const qsizetype size = utf8.size();
    qsizetype plainFrom = 0;
    for (qsizetype i = 0; i < size; ++i) {
        const auto byte = static_cast<unsigned char>(data[i]);
        if (!needsEscape(byte))
            continue;
        if (byte == 0xed) {
            const bool surrogate = i + 2 < size && static_cast<unsigned char>(data[i + 1]) >= 0xa0;
            if (!surrogate)
                continue;
            out.append(data + plainFrom, i - plainFrom);
            const unsigned middle = static_cast<unsigned char>(data[i + 1]) & 0x3fU;
            const unsigned last = static_cast<unsigned char>(data[i + 2]) & 0x3fU;
            appendUnicodeEscape(out, 0xd000U | (middle << 6) | last);
            i += 2;
            plainFrom = i + 1;
            continue;
        }
        out.append(data + plainFrom, i - plainFrom);
        plainFrom = i + 1;
        switch (byte) {
        case '"':
            out.append("\\\"", 2);
            break;
        case '\\':
            out.append("\\\\", 2);
            break;
        case '\n':
            out.append("\\n", 2);
            break;
        case '\r':
            out.append("\\r", 2);
            break;
        case '\t':
            out.append("\\t", 2);
            break;
        default:
            appendUnicodeEscape(out, byte);
        }
    }
    out.append(data + plainFrom, size - plainFrom);
}

void appendNumber(QByteArray &out, qint64 value)
{
    char digits[24];
    const auto [end, error] = std::to_chars(digits, digits + sizeof digits, value);
    Q_ASSERT(error == std::errc());
    out.append(digits, end - digits);
}

void JsonAppender::separate()
{
    if (m_comma)
        m_out.append(',');
    m_comma = true;
}

JsonAppender &JsonAppender::open(char bracket)
{
    separate();
    m_out.append(bracket);
    m_comma = false;
    return *this;
}

JsonAppender &JsonAppender::close(char bracket)
{
    m_out.append(bracket);
    m_comma = true;
    return *this;
}

JsonAppender &JsonAppender::key(QByteArrayView name)
{
    separate();
    m_out.append('"');
    m_out.append(name.data(), name.size());
    m_out.append("\":", 2);
    m_comma = false;
    return *this;
}

JsonAppender &JsonAppender::text(QByteArrayView utf8)
{
    if (utf8.isNull())
        return null();
    separate();
    m_out.append('"');
    appendEscapedJson(m_out, utf8);
    m_out.append('"');
    return *this;
}

JsonAppender &JsonAppender::number(qint64 value)
{
    separate();
    appendNumber(m_out, value);
    return *this;
}

JsonAppender &JsonAppender::tenths(int value)
{
    if (value < 0)
        return null();
    separate();
    appendNumber(m_out, value / 10);
    if (value % 10 != 0) {
        const char fraction[2] = {'.', static_cast<char>('0' + value % 10)};
        m_out.append(fraction, 2);
    }
    return *this;
}

JsonAppender &JsonAppender::boolean(bool value)
{
    return value ? raw("true") : raw("false");
}

JsonAppender &JsonAppender::null()
{
    return raw("null");
}

JsonAppender &JsonAppender::raw(QByteArrayView json)
{
    separate();
    m_out.append(json.data(), json.size());
    return *this;
}

} // namespace Trustgauge::Simulator

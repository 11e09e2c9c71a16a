#pragma once

#include <QByteArray>

#include <algorithm>
#include <string_view>

namespace Trustgauge {

// Numbers and texts as bytes. A number has seven bits a byte, lowest first, and a text its size before it.

inline constexpr qsizetype longestNumber = 10; // in bytes

//! Writes a number and returns the end.
inline char *putNumber(char *out, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        *out++ = static_cast<char>((number & 0x7F) | 0x80);
    *out++ = static_cast<char>(number);
    return out;
}

inline char *putText(char *out, std::string_view text)
{
    out = putNumber(out, text.size());
    return std::copy(text.begin(), text.end(), out); // of no text, the address may be null
}

inline void appendNumber(QByteArray &out, quint64 number)
{
    char bytes[longestNumber];
    out.append(bytes, putNumber(bytes, number) - bytes);
}

inline void appendText(QByteArray &out, std::string_view text)
{
    appendNumber(out, text.size());
    out.append(text.data(), static_cast<qsizetype>(text.size()));
}

//! Reads such numbers and texts from the front of bytes; false at the end.
class PackedReader
{
public:
    explicit PackedReader(std::string_view bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) {}
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    bool take(quint64 &number)
    {
        number = 0;
        for (int shift = 0; shift < 64 && m_at != m_end; shift += 7) {
            const auto byte = static_cast<unsigned char>(*m_at++);
            number |= static_cast<quint64>(byte & 0x7F) << shift;
            if ((byte & 0x80) == 0)
                return true;
        }
        return false;
    }
    bool take(std::string_view &text)
    {
        quint64 size = 0;
        if (!take(size) || size > static_cast<quint64>(m_end - m_at))
            return false;
        text = {m_at, static_cast<size_t>(size)};
        m_at += size;
        return true;
    }

private:
    const char *m_at;
    const char *m_end;
};

} // namespace Trustgauge

#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace Trustgauge {

//! The format of a CSV file. The default is RFC 4180 with decimal points, in any locale.
struct CsvFormat
{
    bool bom = false;
    bool formulaGuard = true; //!< puts a ' before text that a spreadsheet would run as a formula
    char separator = ',';     //!< must satisfy isCsvSeparator()
    char decimal = '.';       //!< '.' or ',' in figures; must differ from the separator

    bool operator==(const CsvFormat &) const = default;
};

//! The separators allowed: comma, semicolon, tab.
[[nodiscard]] constexpr bool isCsvSeparator(char c)
{
    return c == ',' || c == ';' || c == '\t';
}

//! Writes the cells of a row, quoted where RFC 4180 requires it.
class CsvRow
{
public:
    CsvRow(std::string &out, const CsvFormat &format) : m_out(out), m_format(format) {}

    void begin() { m_first = true; }
    void end() { m_out += "\r\n"; }

    //! Text from outside. The formula guard covers its beginning and everything after a character where a spreadsheet
    //! might split it: always ';' and tab, because spreadsheets of many countries split there whatever the file
    //! intends, and ',' when it is not the separator.
    void text(std::string_view value)
    {
        separate();
        if (isHarmless(value))
            m_out += value;
        else
            writeCarefully(value);
    }
    //! Our own words, times and ready-made cells: never need guard or quotes.
    void plain(std::string_view value)
    {
        separate();
        m_out += value;
    }
    //! Our own words, joined by ';'.
    void list(std::string_view value)
    {
        separate();
        const bool quote = value.find(m_format.separator) != std::string_view::npos;
        if (quote)
            m_out += '"';
        m_out += value;
        if (quote)
            m_out += '"';
    }
    void number(int64_t value) { plain(std::to_string(value)); }
    //! A number with a decimal point, which is replaced by that of the format.
    void figure(std::string_view value)
    {
        separate();
        for (const char c : value)
            m_out += c == '.' ? m_format.decimal : c;
    }

private:
    void separate()
    {
        if (!m_first)
            m_out += m_format.separator;
        m_first = false;
    }
    //! Whether nothing is to be quoted, guarded or split; eight bytes at a time. Doubtful texts give false.
    [[nodiscard]] static bool isHarmless(std::string_view value)
    {
        if (value.empty())
            return true;
        const char first = value.front();
        if (first == '=' || first == '+' || first == '-' || first == '@' || first == '\xEF')
            return false;
        constexpr auto each = [](uint64_t byte) { return byte * 0x0101010101010101ULL; };
        constexpr auto zeros = [each](uint64_t word) { return (word - each(1)) & ~word; };
        uint64_t found = 0;
        const auto look = [&](uint64_t word) {
            found |= zeros(word ^ each('"')) | zeros(word ^ each(',')) | zeros(word ^ each(';'))
                     | ((word - each(0x20)) & ~word);
        };
        const char *at = value.data();
        size_t left = value.size();
        for (; left >= sizeof(uint64_t); at += sizeof(uint64_t), left -= sizeof(uint64_t)) {
            uint64_t word = 0;
            std::memcpy(&word, at, sizeof word);
            look(word);
        }
        if (left > 0) {
            uint64_t word = each('a');
            std::memcpy(&word, at, left);
            look(word);
        }
        return (found & each(0x80)) == 0;
    }
    void writeCarefully(std::string_view value);

    std::string &m_out;
    CsvFormat m_format;
    bool m_first = true;
};

} // namespace Trustgauge

#include "core/report/csvcells.h"

#include <algorithm>

namespace Trustgauge {

namespace {

//! Whether a spreadsheet would run it as a formula; includes the full-width signs of Japanese spreadsheets.
bool beginsFormula(std::string_view text)
{
    if (text.empty())
        return false;
    if (std::string_view("=+-@").find(text.front()) != std::string_view::npos)
        return true;
    for (const std::string_view wide : {"\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"}) {
        if (text.starts_with(wide))
            return true;
    }
    return false;
}

//! Whether a text, or a part that a spreadsheet may split off, needs the formula guard.
bool needsGuard(std::string_view cell, bool splitOff)
{
    if (cell.empty())
        return false;
    if (std::string_view("\t\r\n").find(cell.front()) != std::string_view::npos)
        return true;
    // In a part that is split off, a leading quote starts a quoted cell, so look behind it.
    if (splitOff)
        cell.remove_prefix(std::min(cell.find_first_not_of('"'), cell.size()));
    return beginsFormula(cell);
}

} // namespace

void CsvRow::writeCarefully(std::string_view value)
{
    const bool quote = value.find_first_of("\"\r\n") != std::string_view::npos
                       || value.find(m_format.separator) != std::string_view::npos;
    if (quote)
        m_out += '"';
    bool begins = true;
    for (size_t i = 0; i < value.size(); ++i) {
        const char c = value[i];
        if (begins && m_format.formulaGuard && needsGuard(value.substr(i), i > 0))
            m_out += '\'';
        if (c == '"')
            m_out += '"';
        m_out += c;
        begins = c == ';' || c == '\t' || (c == ',' && m_format.separator != ',');
    }
    if (quote)
        m_out += '"';
}

} // namespace Trustgauge

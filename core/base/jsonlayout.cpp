#include "core/base/jsonlayout.h"

#include <algorithm>

namespace Trustgauge {

namespace {

constexpr size_t deepestIndent = 32;
constexpr size_t stepWidth = 2;
constexpr std::string_view jsonSpace = " \t\r\n";

//! The place after a string. \param at its opening quote
size_t endOfString(std::string_view json, size_t at)
{
    for (++at; at < json.size() && json[at] != '"'; ++at) {
        if (json[at] == '\\')
            ++at;
    }
    return std::min(at + 1, json.size());
}

} // namespace

std::string laidOutJson(std::string_view json, size_t longest)
{
    std::string out;
    size_t depth = 0;
    const auto newLine = [&] {
        out += '\n';
        out.append(std::min(depth, deepestIndent) * stepWidth, ' ');
    };
    for (size_t at = 0; at < json.size() && out.size() < longest;) {
        const char c = json[at];
        if (jsonSpace.find(c) != std::string_view::npos) {
            ++at;
        } else if (c == '"') {
            const size_t end = endOfString(json, at);
            out += json.substr(at, end - at);
            at = end;
        } else if (c == '{' || c == '[') {
            out += c;
            at = std::min(json.find_first_not_of(jsonSpace, at + 1), json.size());
            if (at < json.size() && (json[at] == '}' || json[at] == ']')) {
                out += json[at++];
                continue;
            }
            ++depth;
            newLine();
        } else if (c == '}' || c == ']') {
            depth -= depth > 0 ? 1 : 0;
            newLine();
            out += c;
            ++at;
        } else if (c == ',') {
            out += c;
            newLine();
            ++at;
        } else if (c == ':') {
            out += ": ";
            ++at;
        } else {
            out += c;
            ++at;
        }
    }
    if (out.size() > longest) {
        size_t cut = longest;
        while (cut > 0 && (static_cast<unsigned char>(out[cut]) & 0xC0U) == 0x80U) // inside a character
            --cut;
        out.resize(cut);
    }
    return out;
}

} // namespace Trustgauge

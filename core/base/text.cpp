#include "core/base/text.h"

#include <algorithm>

namespace Trustgauge {

namespace {

bool isSpace(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

//! Length of the valid UTF-8 sequence at `p`, or 0; then `bad` is the length of the broken part to skip.
size_t sequenceLength(const unsigned char *p, size_t left, size_t &bad)
{
    bad = 1;
    const unsigned char lead = p[0];
    if (lead < 0x80)
        return 1;
    size_t need = 0;
    unsigned char low = 0x80;
    unsigned char high = 0xBF;
    if (lead >= 0xC2 && lead <= 0xDF) {
        need = 1;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
        need = 2;
        if (lead == 0xE0)
            low = 0xA0;
        else if (lead == 0xED)
            high = 0x9F;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        need = 3;
        if (lead == 0xF0)
            low = 0x90;
        else if (lead == 0xF4)
            high = 0x8F;
    } else {
        return 0;
    }
    for (size_t i = 1; i <= need; ++i) {
        if (i >= left || p[i] < low || p[i] > high) {
            bad = i;
            return 0;
        }
        low = 0x80;
        high = 0xBF;
    }
    return need + 1;
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    if (!text.empty() && text.front() > ' ' && text.back() > ' ') // fast path for nearly all texts
        return text;
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

bool equalsLower(std::string_view text, std::string_view lower)
{
    return text.size() == lower.size()
           && std::equal(text.begin(), text.end(), lower.begin(), [](char a, char b) { return toLowerAscii(a) == b; });
}

std::string toUpperAscii(std::string_view text)
{
    std::string out(text);
    for (char &c : out) {
        if (c >= 'a' && c <= 'z')
            c = static_cast<char>(c - ('a' - 'A'));
    }
    return out;
}

std::string repairedUtf8(std::string_view bytes, uint64_t &replaced)
{
    std::string out;
    out.reserve(bytes.size() + 16);
    size_t i = 0;
    while (i < bytes.size()) {
        size_t bad = 1;
        const size_t good = sequenceLength(reinterpret_cast<const unsigned char *>(bytes.data()) + i, bytes.size() - i,
                                           bad);
        if (good > 0) {
            out.append(bytes.substr(i, good));
            i += good;
        } else {
            appendUtf8(out, 0xFFFD);
            ++replaced;
            i += bad;
        }
    }
    return out;
}

void appendUtf8(std::string &out, uint32_t codePoint)
{
    if (codePoint > 0x10FFFF || (codePoint >= 0xD800 && codePoint <= 0xDFFF))
        codePoint = 0xFFFD;
    if (codePoint < 0x80) {
        out += static_cast<char>(codePoint);
    } else if (codePoint < 0x800) {
        out += static_cast<char>(0xC0 | (codePoint >> 6));
        out += static_cast<char>(0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
        out += static_cast<char>(0xE0 | (codePoint >> 12));
        out += static_cast<char>(0x80 | ((codePoint >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (codePoint & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (codePoint >> 18));
        out += static_cast<char>(0x80 | ((codePoint >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((codePoint >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (codePoint & 0x3F));
    }
}

} // namespace Trustgauge

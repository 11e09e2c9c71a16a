#include "core/base/secretforms.h"

#include "core/base/secrettext.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include <openssl/crypto.h>

namespace Trustgauge {

namespace {

constexpr size_t shortestSecret = 3;  // shorter texts are not treated as secrets
constexpr size_t shortestInWords = 8; // shorter ones are matched as whole words only
constexpr size_t shortestBase64 = 6;
constexpr size_t cutFrom = 16; // forms of this length are also recognised by their beginning
constexpr size_t shortestCut = 12;
constexpr size_t enoughOfAny = 32;
constexpr int mostSteps = 20'000; // limit of one comparison, because escapes can be read in several ways
// Common words. Replacing them would only garble sentences, and reading them reveals nothing.
constexpr std::array<std::string_view, 5> plainWords{"secret", "password", "token", "client", "certificate"};
constexpr std::string_view keyMark = "PRIVATE KEY-----";
constexpr std::string_view secretMark = "[secret]";

bool isWordByte(char c)
{
    return (c >= '0' && c <= '9') || (toLowerAscii(c) >= 'a' && toLowerAscii(c) <= 'z')
           || static_cast<unsigned char>(c) >= 0x80;
}

bool isBase64Byte(char c)
{
    return (c >= '0' && c <= '9') || (toLowerAscii(c) >= 'a' && toLowerAscii(c) <= 'z')
           || std::string_view("+/-_=").find(c) != std::string_view::npos;
}

std::optional<uint32_t> hexNumber(std::string_view digits)
{
    if (digits.empty())
        return std::nullopt;
    uint32_t out = 0;
    for (const char c : digits) {
        const char low = toLowerAscii(c);
        const bool decimal = low >= '0' && low <= '9';
        if (!decimal && (low < 'a' || low > 'f'))
            return std::nullopt;
        out = out * 16 + static_cast<uint32_t>(decimal ? low - '0' : low - 'a' + 10);
    }
    return out;
}

//! The bytes an escape stands for, and the length of the escape.
struct Escape
{
    std::string bytes;
    size_t length = 0;
};

void appendPercentEscapes(std::vector<Escape> &out, std::string_view text)
{
    for (const size_t mark : {size_t{1}, size_t{3}}) { // when encoded twice, the percent sign is itself an escape
        if (mark == 3 && text.substr(0, 3) != "%25")
            return;
        const std::string_view digits = text.substr(std::min(mark, text.size()), 2);
        if (const auto byte = hexNumber(digits); byte && digits.size() == 2)
            out.push_back({std::string(1, static_cast<char>(*byte)), mark + 2});
    }
}

//! The code point of `\uXXXX`, including the second half of a surrogate pair.
std::optional<Escape> unicodeEscape(std::string_view text)
{
    const auto unit = [text](size_t at) -> std::optional<uint32_t> {
        return text.size() >= at + 6 && text[at] == '\\' && text[at + 1] == 'u' ? hexNumber(text.substr(at + 2, 4))
                                                                                : std::nullopt;
    };
    const auto first = unit(0);
    if (!first)
        return std::nullopt;
    Escape out{{}, 6};
    uint32_t code = *first;
    const auto second = unit(6);
    if (second && code >= 0xD800 && code < 0xDC00 && *second >= 0xDC00 && *second < 0xE000) {
        code = 0x10000 + ((code - 0xD800) << 10U) + (*second - 0xDC00);
        out.length = 12;
    }
    appendUtf8(out.bytes, code);
    return out;
}

constexpr size_t longestRun = 32; // of backslashes; enough for JSON nested three times

void appendBackslashEscapes(std::vector<Escape> &out, std::string_view text)
{
    // Nested JSON also escapes the backslashes: skip a run of them and read what follows.
    const std::string_view near = text.substr(0, longestRun);
    const size_t run = std::min(near.find_first_not_of('\\'), near.size());
    const std::array<size_t, 2> starts{0, run - 1};
    for (size_t i = 0; i < (run > 1 ? starts.size() : 1); ++i) {
        const size_t before = starts[i];
        const std::string_view last = text.substr(before);
        if (last.size() < 2)
            continue;
        if (std::optional<Escape> code = unicodeEscape(last)) {
            out.push_back({code->bytes, before + code->length});
            continue;
        }
        constexpr std::string_view letters = "nrtbf";
        constexpr std::string_view meant = "\n\r\t\b\f";
        const size_t at = letters.find(last[1]);
        out.push_back({std::string(1, at == std::string_view::npos ? last[1] : meant[at]), before + 2});
    }
    if (run >= 4)
        out.push_back({"\\", 4});
}

void appendHtmlEscape(std::vector<Escape> &out, std::string_view text)
{
    const size_t end = text.substr(0, 12).find(';');
    if (end == std::string_view::npos)
        return;
    const std::string_view name = text.substr(1, end - 1);
    constexpr std::array<std::pair<std::string_view, char>, 5> names{
        {{"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}}};
    for (const auto &[known, meant] : names) {
        if (name == known)
            out.push_back({std::string(1, meant), end + 1});
    }
    if (name.size() < 2 || name[0] != '#')
        return;
    std::optional<uint32_t> code;
    if (toLowerAscii(name[1]) == 'x') {
        code = hexNumber(name.substr(2));
    } else if (std::all_of(name.begin() + 1, name.end(), [](char c) { return c >= '0' && c <= '9'; })) {
        code = 0;
        for (const char c : name.substr(1))
            *code = *code * 10 + static_cast<uint32_t>(c - '0');
    }
    if (!code)
        return;
    Escape escape{{}, end + 1};
    appendUtf8(escape.bytes, *code);
    out.push_back(std::move(escape));
}

//! Every escape that the beginning of a text can be read as.
std::vector<Escape> escapesAt(std::string_view text)
{
    std::vector<Escape> out;
    if (text.front() == '%')
        appendPercentEscapes(out, text);
    else if (text.front() == '\\')
        appendBackslashEscapes(out, text);
    else if (text.front() == '&')
        appendHtmlEscape(out, text);
    else if (text.front() == '+')
        out.push_back({" ", 1});
    return out;
}

bool beginsWith(std::string_view text, std::string_view start)
{
    return text.size() >= start.size() && std::equal(start.begin(), start.end(), text.begin(), [](char a, char b) {
               return toLowerAscii(a) == toLowerAscii(b);
           });
}

//! How much of a form matches the beginning of a text.
struct Found
{
    size_t ofForm = 0; // bytes of the form
    size_t ofText = 0; // bytes of the text that stand for them
};

Found foundAt(std::string_view text, std::string_view form, int &steps)
{
    Found out;
    while (out.ofForm < form.size() && out.ofText < text.size() && steps-- > 0) {
        const std::string_view rest = text.substr(out.ofText);
        const std::string_view wanted = form.substr(out.ofForm);
        std::vector<Escape> ways = escapesAt(rest);
        std::erase_if(ways, [wanted](const Escape &way) { return !beginsWith(wanted, way.bytes); });
        if (toLowerAscii(rest.front()) == toLowerAscii(wanted.front()))
            ways.push_back({std::string(1, wanted.front()), 1});
        if (ways.empty())
            break;
        if (ways.size() == 1) {
            out.ofForm += ways.front().bytes.size();
            out.ofText += ways.front().length;
            continue;
        }
        Found best;
        for (const Escape &way : ways) {
            Found found = foundAt(rest.substr(way.length), wanted.substr(way.bytes.size()), steps);
            found.ofForm += way.bytes.size();
            found.ofText += way.length;
            if (found.ofForm > best.ofForm)
                best = found;
        }
        out.ofForm += best.ofForm;
        out.ofText += best.ofText;
        break;
    }
    return out;
}

enum class Look { ForWhole, ForBeginning };

//! Whether a partial match of this length reveals the secret.
bool isEnough(const SecretForm &form, size_t found, Look look)
{
    const size_t size = form.utf8.size();
    return look == Look::ForWhole ? found == size
                                  : size >= cutFrom && found >= std::clamp(size / 2, shortestCut, enoughOfAny);
}

//! Number of bytes to remove from `at` on; 0: none.
size_t toGo(std::string_view text, size_t at, const SecretForm &form, Look look)
{
    const char first = text[at];
    if (toLowerAscii(first) != toLowerAscii(form.utf8.front()) && first != '%' && first != '\\' && first != '&'
        && first != '+')
        return 0;
    int steps = mostSteps;
    const Found found = foundAt(text.substr(at), form.utf8, steps);
    if (!isEnough(form, found.ofForm, look))
        return 0;
    if (form.wholeWord) {
        const size_t end = at + found.ofText;
        if ((at > 0 && isWordByte(text[at - 1]) && isWordByte(form.utf8.front()))
            || (end < text.size() && isWordByte(text[end]) && isWordByte(form.utf8.back())))
            return 0;
    }
    return found.ofText;
}

std::string withoutForm(std::string_view text, const SecretForm &form, Look look)
{
    std::string out;
    size_t taken = 0; // bytes of `text` copied or skipped so far
    for (size_t at = 0; at < text.size();) {
        const size_t length = toGo(text, at, form, look);
        if (length == 0) {
            ++at;
            continue;
        }
        size_t begin = at;
        size_t end = at + length;
        if (form.isBase64) {
            while (begin > taken && isBase64Byte(text[begin - 1]))
                --begin;
            while (end < text.size() && isBase64Byte(text[end]))
                ++end;
        }
        out.append(text.substr(taken, begin - taken)).append(secretMark);
        taken = at = end;
    }
    return out.append(text.substr(taken));
}

//! The part of a base64 text that depends only on `bytes`, when `before` (mod 3) bytes come before them.
std::string base64Core(std::string_view bytes, size_t before)
{
    QByteArray padded(static_cast<qsizetype>(before), '\0');
    padded.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
    QByteArray encoded = padded.toBase64(QByteArray::OmitTrailingEquals);
    constexpr std::array<qsizetype, 3> uncertain{0, 2, 3};
    if (padded.size() % 3 != 0)
        encoded.chop(1); // it contains bits of the bytes that follow
    std::string out = encoded.mid(uncertain[before]).toStdString();
    wipe(padded);
    wipe(encoded);
    return out;
}

} // namespace

SecretForms::SecretForms(const std::vector<std::string_view> &secrets)
{
    for (const std::string_view secret : secrets)
        addBytes(secret);
    std::stable_sort(m_forms.begin(), m_forms.end(),
                     [](const SecretForm &a, const SecretForm &b) { return a.utf8.size() > b.utf8.size(); });
}

SecretForms::~SecretForms()
{
    for (SecretForm &form : m_forms)
        OPENSSL_cleanse(form.utf8.data(), form.utf8.size());
}

void SecretForms::addBytes(std::string_view bytes)
{
    if (const size_t begin = bytes.find(keyMark); begin != std::string_view::npos) {
        // Only the key of a certificate is secret. Matched line by line, as others wrap it differently.
        const std::string_view key = bytes.substr(begin + keyMark.size());
        size_t at = 0;
        while (at < key.size() && key.substr(at, 5) != "-----") {
            const size_t end = std::min(key.find('\n', at), key.size());
            if (const std::string_view line = trimmed(key.substr(at, end - at)); line.size() >= cutFrom)
                add(line, false);
            at = end + 1;
        }
        return;
    }
    const auto isSame = [bytes](std::string_view word) {
        return bytes.size() == word.size() && beginsWith(bytes, word);
    };
    if (std::any_of(plainWords.begin(), plainWords.end(), isSame))
        return;
    add(bytes, false);
    for (size_t before = 0; before < 3; ++before) {
        std::string core = base64Core(bytes, before);
        add(core, true);
        std::string urlSafe = core;
        std::replace(urlSafe.begin(), urlSafe.end(), '+', '-');
        std::replace(urlSafe.begin(), urlSafe.end(), '/', '_');
        if (urlSafe != core)
            add(urlSafe, true);
        OPENSSL_cleanse(core.data(), core.size());
        OPENSSL_cleanse(urlSafe.data(), urlSafe.size());
    }
    QByteArray hex = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())).toHex();
    add({hex.constData(), static_cast<size_t>(hex.size())}, false);
    wipe(hex);
    if (std::any_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; })) {
        // The Latin-1 reading used for headers: one character for each byte.
        std::string latin1;
        for (const char c : bytes)
            appendUtf8(latin1, static_cast<unsigned char>(c));
        add(latin1, false);
        OPENSSL_cleanse(latin1.data(), latin1.size());
    }
}

void SecretForms::add(std::string_view form, bool isBase64)
{
    if (form.size() >= (isBase64 ? shortestBase64 : shortestSecret))
        m_forms.push_back({std::string(form), isBase64, !isBase64 && form.size() < shortestInWords});
}

QString withoutForms(const QString &text, const SecretForms &forms, bool shortOnes)
{
    if (forms.all().empty() || text.isEmpty())
        return text;
    std::string out = text.toStdString();
    // Whole forms first, because the beginning of one form may be the whole of another.
    for (const Look look : {Look::ForWhole, Look::ForBeginning}) {
        for (const SecretForm &form : forms.all()) {
            if (shortOnes || !form.wholeWord)
                out = withoutForm(out, form, look);
        }
    }
    return QString::fromStdString(out);
}

} // namespace Trustgauge

#include "core/defender/savedtext.h"

#include "core/base/gzipstream.h"
#include "core/base/localfile.h"
#include "core/base/qtext.h"
#include "core/base/safetext.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace Trustgauge {

namespace {

constexpr qint64 largestSavedFile = qint64{1} << 30;

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<size_t>(bytes.size())};
}

Result<QByteArray> unpacked(const QByteArray &packed, const Message &subject, qint64 largest)
{
    GzipStream stream;
    stream.give(packed.constData(), static_cast<size_t>(packed.size()));
    std::string out;
    for (GzipStream::Step step = GzipStream::Step::Wrote; step == GzipStream::Step::Wrote;) {
        step = stream.unpackInto(out);
        if (step == GzipStream::Step::Broken)
            return failure(ErrorCode::BadInput, subject, stream.fault());
        if (static_cast<qint64>(out.size()) > largest)
            return failure(ErrorCode::BadInput, subject,
                           sentence("Defender", "unpacks to more than %1 MB, the most that is read").arg(largest >> 20));
    }
    if (!stream.isAtEnd())
        return failure(ErrorCode::BadInput, subject,
                       sentence("Defender", "is a gzip file that ends too early; copy or download it again"));
    return QByteArray(out.data(), static_cast<qsizetype>(out.size()));
}

//! Identifies binary formats by their first bytes.
std::optional<Message> binaryIn(std::string_view bytes)
{
    using namespace std::string_view_literals;
    static constexpr std::array<std::pair<std::string_view, const char *>, 9> marks{{
        {"\x89PNG\r\n\x1a\n"sv, QT_TRANSLATE_NOOP("Defender", "a picture (PNG)")},
        {"\xFF\xD8\xFF"sv, QT_TRANSLATE_NOOP("Defender", "a picture (JPEG)")},
        {"GIF8"sv, QT_TRANSLATE_NOOP("Defender", "a picture (GIF)")},
        {"BM"sv, QT_TRANSLATE_NOOP("Defender", "a picture (BMP)")},
        {"SQLite format 3\0"sv, QT_TRANSLATE_NOOP("Defender", "a database (SQLite), such as a store of Trustgauge")},
        {"\xD0\xCF\x11\xE0"sv, QT_TRANSLATE_NOOP("Defender", "a document of an older Office program")},
        {"\x7F"
         "ELF"sv,
         QT_TRANSLATE_NOOP("Defender", "a program")},
        {"MZ"sv, QT_TRANSLATE_NOOP("Defender", "a program")},
        {"PAR1"sv, QT_TRANSLATE_NOOP("Defender", "a Parquet file")},
    }};
    constexpr size_t lookedAt = 512;
    const bool hasZero = bytes.substr(0, lookedAt).find('\0') != std::string_view::npos;
    for (const auto &[mark, name] : marks) {
        if (bytes.starts_with(mark) && (hasZero || mark.size() > 2))
            return sentence("Defender", name);
    }
    return std::nullopt;
}

//! Identifies unsupported archive and compression formats by their first bytes.
std::optional<Message> archiveIn(std::string_view bytes)
{
    using namespace std::string_view_literals;
    static constexpr std::array<std::pair<std::string_view, const char *>, 9> marks{{
        {"PK\x03\x04"sv, QT_TRANSLATE_NOOP("Defender", "a zip archive")},
        {"PK\x05\x06"sv, QT_TRANSLATE_NOOP("Defender", "an empty zip archive")},
        {"BZh"sv, QT_TRANSLATE_NOOP("Defender", "packed by bzip2")},
        {"\xFD"
         "7zXZ\0"sv,
         QT_TRANSLATE_NOOP("Defender", "packed by xz")},
        {"\x28\xB5\x2F\xFD"sv, QT_TRANSLATE_NOOP("Defender", "packed by zstd")},
        {"7z\xBC\xAF\x27\x1C"sv, QT_TRANSLATE_NOOP("Defender", "a 7z archive")},
        {"Rar!"sv, QT_TRANSLATE_NOOP("Defender", "a RAR archive")},
        {"%PDF-"sv, QT_TRANSLATE_NOOP("Defender", "a PDF document")},
        {"\x1f\x8b"sv, QT_TRANSLATE_NOOP("Defender", "packed twice by gzip")},
    }};
    for (const auto &[mark, name] : marks) {
        if (bytes.starts_with(mark))
            return sentence("Defender", name);
    }
    constexpr size_t tarMark = 257;
    if (bytes.size() > tarMark + 5 && bytes.substr(tarMark, 5) == "ustar")
        return sentence("Defender", "a tar archive");
    return std::nullopt;
}

//! Whether the first line looks like delimited columns.
bool isTable(std::string_view text)
{
    const std::string_view line = text.substr(0, text.find('\n'));
    return line.find_first_of(",;\t") != std::string_view::npos;
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

//! Whether a line is `name   : value`, as PowerShell prints the properties of an object.
bool isProperty(std::string_view line)
{
    const size_t colon = line.find(" : ");
    const std::string_view name = trimmed(line.substr(0, colon));
    return colon != std::string_view::npos && !name.empty()
           && std::all_of(name.begin(), name.end(), [](char c) { return isLetter(c) || c == '@' || c == '.'; });
}

//! Whether the text is PowerShell console output: a property list, a table or `@{name=value}`.
bool isPowerShell(std::string_view text)
{
    const std::string_view first = trimmed(text.substr(0, text.find('\n')));
    const std::string_view rest = text.substr(std::min(text.find('\n'), text.size() - 1) + 1);
    const std::string_view second = trimmed(rest.substr(0, rest.find('\n')));
    const bool isRuled = second.starts_with("--") && second.find_first_not_of("- ") == std::string_view::npos;
    return isProperty(first) || isRuled || first.starts_with("@{");
}

//! Whether the text has curl's verbose or progress output: `* Trying`, `> GET`, `< HTTP/1.1 200`, `% Total`.
bool isTranscript(std::string_view text)
{
    const std::string_view line = text.substr(0, text.find('\n'));
    const bool isMarked = line.size() > 2 && (line[0] == '*' || line[0] == '>' || line[0] == '<') && line[1] == ' ';
    return isMarked || line.starts_with("% Total") || line.starts_with("Note: ");
}

//! Recognises common formats that are not JSON, for a better message than the parser's.
std::optional<Message> otherForm(std::string_view text)
{
    text = trimmed(text);
    if (text.empty() || text.front() == '{' || text.front() == '[')
        return std::nullopt;
    if (isTranscript(text))
        return sentence("Defender",
                        "is a transcript of what curl did (curl -v, or its progress), not JSON: save the answer alone, "
                        "by curl -sS -o FILE");
    if (text.front() == '<') {
        const std::string_view start = text.substr(0, 4096);
        const bool isHtml = toUpperAscii(start).find("<HTML") != std::string::npos
                            || equalsLower(start.substr(0, 9), "<!doctype");
        return isHtml ? sentence("Defender",
                                 "is a web page (HTML), not JSON: a sign-in page or a proxy may have answered; save "
                                 "the answer of the API itself")
                      : sentence("Defender", "is XML, not JSON; save the answer of the API itself");
    }
    if (text.starts_with("HTTP/"))
        return sentence("Defender",
                        "begins with the headers of an HTTP answer (curl -i): save it without them, by curl without "
                        "-i or --include");
    if (isPowerShell(text))
        return sentence("Defender", "is what PowerShell shows of objects, not JSON: save the answer itself, by "
                                    "Invoke-WebRequest -OutFile FILE, or by ConvertTo-Json -Depth 10");
    if (isTable(text))
        return sentence("Defender", "is CSV or another table, not JSON; give the JSON answer of the API");
    if (std::string_view("\"-0123456789tfn").find(text.front()) == std::string_view::npos)
        return sentence("Defender", "is no JSON: it begins with %1; give the JSON answer of the API")
            .arg(quotedText(qtext(text.substr(0, text.find('\n')).substr(0, 40)), 40));
    return std::nullopt;
}

} // namespace

QString standardInputPath()
{
    return QStringLiteral("-");
}

Message savedFileName(const QString &path)
{
    return path == standardInputPath() ? standardInput() : Message(path);
}

Result<JsonText> savedTextOf(QByteArray &&bytes, const Message &subject, qint64 largest)
{
    if (GzipStream::isBegunBy(bytes.constData(), static_cast<size_t>(bytes.size()))) {
        Result<QByteArray> text = unpacked(std::exchange(bytes, {}), subject, largest);
        if (!text)
            return tl::unexpected(text.error());
        bytes = std::move(*text);
    }
    if (const auto archive = archiveIn(viewOf(bytes)))
        return failure(ErrorCode::BadInput, subject,
                       sentence("Defender", "is %1, not JSON; unpack it and give the JSON inside").arg(*archive));
    if (const auto binary = binaryIn(viewOf(bytes)))
        return failure(ErrorCode::BadInput, subject,
                       sentence("Defender", "is %1, not JSON; give the JSON answer of the API").arg(*binary));
    Result<JsonText> text = asJsonText(std::move(bytes), subject);
    if (!text)
        return text;
    if (const auto why = otherForm(text->view()))
        return failure(ErrorCode::BadInput, subject, *why);
    return text;
}

Result<JsonText> readSavedText(const QString &path)
{
    Result<QByteArray> bytes = path == standardInputPath() ? readStandardInput(largestSavedFile)
                                                           : readFile(path, largestSavedFile);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return savedTextOf(std::move(*bytes), savedFileName(path), largestSavedFile);
}

} // namespace Trustgauge

#include "core/defender/savedtext.h"

#include "core/base/localfile.h"
#include "core/base/text.h"
#include "core/defender/gzipstream.h"

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

Result<QByteArray> unpacked(const QByteArray &packed, const QString &subject, qint64 largest)
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
                           QStringLiteral("unpacks to more than %1 MB, the most that is read").arg(largest >> 20));
    }
    if (!stream.isAtEnd())
        return failure(ErrorCode::BadInput, subject,
                       QStringLiteral("is a gzip file that ends too early; copy or download it again"));
    return QByteArray(out.data(), static_cast<qsizetype>(out.size()));
}

//! What begins so is packed in a way we do not unpack.
std::optional<QString> archiveIn(std::string_view bytes)
{
    using namespace std::string_view_literals;
    static constexpr std::array<std::pair<std::string_view, const char *>, 9> marks{{
        {"PK\x03\x04"sv, "a zip archive"},
        {"PK\x05\x06"sv, "an empty zip archive"},
        {"BZh"sv, "packed by bzip2"},
        {"\xFD"
         "7zXZ\0"sv,
         "packed by xz"},
        {"\x28\xB5\x2F\xFD"sv, "packed by zstd"},
        {"7z\xBC\xAF\x27\x1C"sv, "a 7z archive"},
        {"Rar!"sv, "a RAR archive"},
        {"%PDF-"sv, "a PDF document"},
        {"\x1f\x8b"sv, "packed twice by gzip"},
    }};
    for (const auto &[mark, name] : marks) {
        if (bytes.starts_with(mark))
            return QString::fromLatin1(name);
    }
    constexpr size_t tarMark = 257;
    if (bytes.size() > tarMark + 5 && bytes.substr(tarMark, 5) == "ustar")
        return QStringLiteral("a tar archive");
    return std::nullopt;
}

//! Whether the text is a table with a separator between its cells.
bool isTable(std::string_view text)
{
    const std::string_view line = text.substr(0, text.find('\n'));
    return line.find_first_of(",;\t") != std::string_view::npos;
}

//! Why a text is no JSON, where that can be told better than by a parser.
std::optional<QString> otherForm(std::string_view text)
{
    text = trimmed(text);
    if (text.empty() || text.front() == '{' || text.front() == '[')
        return std::nullopt;
    if (text.front() == '<') {
        const std::string_view start = text.substr(0, 4096);
        const bool isHtml = toUpperAscii(start).find("<HTML") != std::string::npos
                            || equalsLower(start.substr(0, 9), "<!doctype");
        return isHtml
                   ? QStringLiteral("is a web page (HTML), not JSON: a sign-in page or a proxy may have answered; save "
                                    "the answer of the API itself")
                   : QStringLiteral("is XML, not JSON; save the answer of the API itself");
    }
    if (text.starts_with("HTTP/"))
        return QStringLiteral(
            "begins with the headers of an HTTP answer (curl -i): save it without them, by curl without "
            "-i or --include");
    if (isTable(text))
        return QStringLiteral("is CSV or another table, not JSON; give the JSON answer of the API");
    return std::nullopt;
}

} // namespace

QString standardInputName()
{
    return QStringLiteral("-");
}

Result<JsonText> savedTextOf(QByteArray &&bytes, const QString &subject, qint64 largest)
{
    if (GzipStream::isBegunBy(bytes.constData(), static_cast<size_t>(bytes.size()))) {
        Result<QByteArray> text = unpacked(std::exchange(bytes, {}), subject, largest);
        if (!text)
            return tl::unexpected(text.error());
        bytes = std::move(*text);
    }
    if (const auto archive = archiveIn(viewOf(bytes)))
        return failure(ErrorCode::BadInput, subject,
                       QStringLiteral("is %1, not JSON; unpack it and give the JSON inside").arg(*archive));
    Result<JsonText> text = asJsonText(std::move(bytes), subject);
    if (!text)
        return text;
    if (const auto why = otherForm(text->view()))
        return failure(ErrorCode::BadInput, subject, *why);
    return text;
}

Result<JsonText> readSavedText(const QString &path)
{
    const bool isStandardInput = path == standardInputName();
    Result<QByteArray> bytes = isStandardInput ? readStandardInput(largestSavedFile) : readFile(path, largestSavedFile);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return savedTextOf(std::move(*bytes), isStandardInput ? QStringLiteral("standard input") : path, largestSavedFile);
}

} // namespace Trustgauge

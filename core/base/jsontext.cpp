#include "core/base/jsontext.h"

#include "core/base/text.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <cstdio>

#include <simdjson.h>

namespace Trustgauge {

bool JsonText::isBlank() const
{
    return trimmed(view()).empty();
}

Result<JsonText> toJsonText(std::string_view in, const QString &subject)
{
    const auto startsWith = [&](std::string_view mark) { return in.substr(0, mark.size()) == mark; };
    using namespace std::string_view_literals;
    const bool wide = startsWith("\xFF\xFE"sv) || startsWith("\xFE\xFF"sv)
                      || (in.size() >= 2 && (in[0] == '\0') != (in[1] == '\0')
                          && (in[0] == '{' || in[1] == '{' || in[0] == '[' || in[1] == '['));
    if (wide)
        return failure(ErrorCode::BadInput, subject, QStringLiteral("is UTF-16; save it as UTF-8 and try again"));
    if (startsWith("\xEF\xBB\xBF"sv))
        in.remove_prefix(3);
    JsonText out;
    if (simdjson::validate_utf8(in.data(), in.size())) {
        out.bytes.reserve(in.size() + simdjson::SIMDJSON_PADDING);
        out.bytes.assign(in);
    } else {
        out.bytes = repairedUtf8(in, out.replaced);
    }
    out.size = out.bytes.size();
    out.bytes.resize(out.size + simdjson::SIMDJSON_PADDING, '\0');
    return out;
}

void appendJsonString(std::string &out, std::string_view utf8)
{
    out += '"';
    for (const char c : utf8) {
        switch (c) {
        case '"':
        case '\\':
            out += '\\';
            out += c;
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (static_cast<unsigned char>(c) < 0x20) {
                std::array<char, 8> escape{};
                std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(c));
                out += escape.data();
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

Result<QByteArray> readFile(const QString &path)
{
    if (QFileInfo(path).isDir())
        return failure(ErrorCode::FileUnreadable, path, QStringLiteral("is a folder, not a file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, QStringLiteral("cannot be opened: %1").arg(file.errorString()));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, path, QStringLiteral("cannot be read: %1").arg(file.errorString()));
    return bytes;
}

Result<JsonText> readJsonFile(const QString &path)
{
    const Result<QByteArray> bytes = readFile(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return toJsonText({bytes->constData(), static_cast<size_t>(bytes->size())}, path);
}

} // namespace Trustgauge

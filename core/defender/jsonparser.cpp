#include "core/defender/jsonparser.h"

#include "core/platform/memory.h"

namespace Trustgauge::Json {

namespace {

using simdjson::error_code;
namespace ondemand = simdjson::ondemand;

//! Makes parsers like simdjson's implementation for this processor, but requests huge pages for their index: four bytes
//! for each token, together about a third of the document.
class Implementation final : public simdjson::implementation
{
public:
    explicit Implementation(const simdjson::implementation &actual)
        : simdjson::implementation(actual.name(), actual.description(), 0),
          m_actual(actual)
    {}

    error_code create_dom_parser_implementation(
        size_t capacity, size_t maxDepth,
        std::unique_ptr<simdjson::internal::dom_parser_implementation> &out) const noexcept override
    {
        const error_code e = m_actual.create_dom_parser_implementation(capacity, maxDepth, out);
        if (e == simdjson::SUCCESS)
            preferHugePages(out->structural_indexes.get(), capacity * sizeof(out->structural_indexes[0]));
        return e;
    }
    error_code minify(const uint8_t *text, size_t size, uint8_t *out, size_t &outSize) const noexcept override
    {
        return m_actual.minify(text, size, out, outSize);
    }
    bool validate_utf8(const char *text, size_t size) const noexcept override
    {
        return m_actual.validate_utf8(text, size);
    }

private:
    const simdjson::implementation &m_actual;
};

const bool isInstalled = [] {
    static const Implementation implementation(*simdjson::get_available_implementations().detect_best_supported());
    simdjson::get_active_implementation() = &implementation;
    return true;
}();

ondemand::parser &parserOfThread()
{
    thread_local ondemand::parser parser;
    return parser;
}

} // namespace

QString messageOf(error_code e)
{
    return QString::fromLatin1(simdjson::error_message(e)).section(u'\n', 0, 0);
}

void releaseParser()
{
    parserOfThread() = ondemand::parser();
}

Result<ondemand::document> beginDocument(const char *begin, size_t size, size_t capacity, const Message &name)
{
    ondemand::parser &parser = parserOfThread();
    // The pages of a list have similar sizes: with some spare room the next one needs no new memory.
    if (parser.capacity() < size) {
        releaseParser(); // free the old memory before allocating more
        if (const error_code e = parser.allocate(size + size / 4))
            return failure(ErrorCode::BadInput, name, messageOf(e));
    }
    ondemand::document document;
    if (const error_code e = parser.iterate(begin, size, capacity).get(document))
        return failure(ErrorCode::BadInput, name, sentence("Defender", "is no valid JSON: %1").arg(messageOf(e)));
    return document;
}

} // namespace Trustgauge::Json

#include "core/base/answerreader.h"
#include "fuzz/fuzztext.h"

using namespace Trustgauge;

//! The result of parsing an HTTP response must not depend on how its bytes are split, nor exceed its limit. The first
//! byte of the input chooses the split.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    constexpr qint64 mostBytes = 64 * 1024;
    const auto *const bytes = reinterpret_cast<const char *>(data + 1);
    const auto count = static_cast<qint64>(size - 1);
    const qint64 step = data[0] == 0 ? count : data[0];
    const auto read = [&](qint64 at) {
        auto reader = std::make_unique<AnswerReader>(mostBytes);
        for (qint64 from = 0; from < count && !reader->isOver(); from += at)
            reader->feed(bytes + from, std::min(at, count - from));
        reader->closed();
        Fuzz::require(reader->isOver() && reader->bodyWaiting() <= mostBytes);
        return reader;
    };
    const auto whole = read(count);
    const auto split = read(step);
    Fuzz::require((whole->fault() == AnswerFault::None) == (split->fault() == AnswerFault::None));
    Fuzz::require(whole->status() == split->status());
    if (whole->fault() == AnswerFault::None)
        Fuzz::require(whole->headers() == split->headers() && whole->takeBody() == split->takeBody());
    return 0;
}

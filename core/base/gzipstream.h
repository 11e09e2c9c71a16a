#pragma once

#include "core/base/message.h"

#include <cstddef>
#include <memory>
#include <string>

namespace Trustgauge {

//! Decompresses a stream of gzip members, zlib or raw deflate, detected by the first byte. Bytes after the last gzip
//! member are padding and are skipped. Use from one thread.
class GzipStream
{
public:
    enum class Step {
        Wrote,     //!< output was written; there may be more
        NeedsMore, //!< all input is consumed
        Broken,    //!< see fault()
    };

    GzipStream();
    ~GzipStream();
    GzipStream(const GzipStream &) = delete;
    GzipStream &operator=(const GzipStream &) = delete;

    //! Whether the bytes begin with the gzip magic number; needs at least two bytes.
    [[nodiscard]] static bool isBegunBy(const char *bytes, size_t size);

    //! Sets the input of the following steps. It must stay valid until NeedsMore.
    void give(const char *bytes, size_t size);
    //! Writes at most `room` bytes to `out`. \param written how many were written
    [[nodiscard]] Step unpackTo(char *out, size_t room, size_t &written);
    //! Appends at most 256 KB to `out`.
    [[nodiscard]] Step unpackInto(std::string &out);
    //! Whether the input so far ends at the end of a member.
    [[nodiscard]] bool isAtEnd() const { return m_memberEnded; }
    //! Whether any input was given.
    [[nodiscard]] bool hasBegun() const { return m_begun; }
    //! The reason for Broken, a clause.
    [[nodiscard]] const Message &fault() const { return m_fault; }

private:
    struct Inflater;
    [[nodiscard]] Step broken(const Message &why);
    //! Detects the format by the first byte and starts the next member. \return whether there is input to decompress
    [[nodiscard]] bool begin();

    std::unique_ptr<Inflater> m_inflater;
    bool m_begun = false;
    bool m_memberEnded = false;
    bool m_isPadding = false;
    Message m_fault;
};

} // namespace Trustgauge

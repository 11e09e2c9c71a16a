#pragma once

#include "core/base/gzipstream.h"
#include "core/base/jsontext.h"
#include "core/base/result.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <string>

namespace Trustgauge {

//! Decompresses a gzip stream of lines as it arrives and passes on whole lines in pieces of about 1 MB, so memory stays
//! small. Plain text is passed through; an empty stream is an empty file.
class GzipLines
{
public:
    using Take = std::function<Result<void>(JsonText &)>;
    //! \param subject the file's name, for errors
    GzipLines(Message subject, Take take);
    ~GzipLines();
    GzipLines(const GzipLines &) = delete;
    GzipLines &operator=(const GzipLines &) = delete;

    //! Api when the stream is broken, a line is too long or the whole too large; later calls repeat the first fault.
    [[nodiscard]] Result<void> feed(const QByteArray &bytes);
    //! Passes on the rest; Api when the stream is incomplete.
    [[nodiscard]] Result<void> end();
    [[nodiscard]] qint64 bytesUnpacked() const { return m_unpacked; }
    //! Whether the text was compressed, so that a cut is detected.
    [[nodiscard]] bool wasPacked() const { return m_stream != nullptr; }

private:
    [[nodiscard]] Result<void> handOn(bool all);
    [[nodiscard]] Result<void> broken(const Message &why);

    Message m_subject;
    Take m_take;
    std::unique_ptr<GzipStream> m_stream; // null for plain text
    std::string m_text;
    size_t m_searched = 0; // bytes of m_text, from its start, that hold no line end
    QByteArray m_start;    // first bytes, until it is known whether they are compressed
    bool m_begun = false;
    qint64 m_unpacked = 0;
    std::optional<Error> m_fault;
};

} // namespace Trustgauge

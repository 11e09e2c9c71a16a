#pragma once

#include "core/base/result.h"

#include <QIODevice>

#include <string>
#include <string_view>

namespace Trustgauge {

//! Buffers text and writes it to a device in pieces of 256 KB. finish() reports the first failure as OutputFailed.
class ChunkWriter
{
public:
    explicit ChunkWriter(QIODevice &out) : m_out(out) { m_buffer.reserve(chunk + 4096); }

    [[nodiscard]] std::string &text() { return m_buffer; }
    //! Call between rows.
    void flushIfLarge()
    {
        if (m_buffer.size() >= chunk)
            flush();
    }
    [[nodiscard]] Result<void> finish()
    {
        flush();
        if (m_failed)
            return failure(ErrorCode::OutputFailed, {},
                           sentence("Report", "cannot be written: %1").arg(m_out.errorString()));
        return {};
    }

private:
    static constexpr size_t chunk = size_t{1} << 18;
    void flush()
    {
        const auto size = static_cast<qint64>(m_buffer.size());
        if (!m_failed && m_out.write(m_buffer.data(), size) != size)
            m_failed = true;
        m_buffer.clear();
    }

    QIODevice &m_out;
    std::string m_buffer;
    bool m_failed = false;
};

} // namespace Trustgauge

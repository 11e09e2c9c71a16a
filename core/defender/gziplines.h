#pragma once

#include "core/base/gzipstream.h"
#include "core/base/jsontext.h"
#include "core/base/result.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <string>

namespace Trustgauge {

//! Unpacks a gzip stream of lines as it arrives and hands on whole lines in pieces of about a megabyte, so that a file
//! of any length needs little memory. Text that is not packed is taken as it is; no byte at all is an empty file.
class GzipLines
{
public:
    using Take = std::function<Result<void>(JsonText &)>;
    //! \param subject the file, for errors
    GzipLines(QString subject, Take take);
    ~GzipLines();
    GzipLines(const GzipLines &) = delete;
    GzipLines &operator=(const GzipLines &) = delete;

    //! Api when the stream is broken, a line too long, or the whole too large; the first fault stays.
    [[nodiscard]] Result<void> feed(const QByteArray &bytes);
    //! Hands on what is left. A stream that ends too early is an error.
    [[nodiscard]] Result<void> end();
    [[nodiscard]] qint64 bytesUnpacked() const { return m_unpacked; }
    //! Whether the text was packed, so that its end can be told from a cut.
    [[nodiscard]] bool wasPacked() const { return m_stream != nullptr; }

private:
    [[nodiscard]] Result<void> handOn(bool all);
    [[nodiscard]] Result<void> broken(const QString &why);

    QString m_subject;
    Take m_take;
    std::unique_ptr<GzipStream> m_stream; // where it is packed
    std::string m_text;
    QByteArray m_start; // bytes until it is known whether they are packed
    bool m_begun = false;
    qint64 m_unpacked = 0;
    std::optional<Error> m_fault;
};

} // namespace Trustgauge

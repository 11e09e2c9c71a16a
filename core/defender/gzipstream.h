#pragma once

#include <QString>

#include <cstddef>
#include <memory>
#include <string>

namespace Trustgauge {

//! Unpacks gzip as it arrives, one member after another.
class GzipStream
{
public:
    enum class Step {
        Wrote,     //!< there may be more
        NeedsMore, //!< all that was given is unpacked
        Broken,    //!< see fault()
    };

    GzipStream();
    ~GzipStream();
    GzipStream(const GzipStream &) = delete;
    GzipStream &operator=(const GzipStream &) = delete;

    //! Whether packed bytes begin so; two of them tell.
    [[nodiscard]] static bool isBegunBy(const char *bytes, size_t size);

    //! What the steps that follow unpack; it must stay until they need more.
    void give(const char *bytes, size_t size);
    //! Appends at most 256 KB.
    [[nodiscard]] Step unpackInto(std::string &out);
    //! Whether what was given so far is whole.
    [[nodiscard]] bool isAtEnd() const { return m_memberEnded; }
    //! What is wrong, in English.
    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    struct Inflater;
    std::unique_ptr<Inflater> m_inflater;
    bool m_memberEnded = false;
    QString m_fault;
};

} // namespace Trustgauge

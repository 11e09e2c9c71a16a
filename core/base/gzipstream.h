#pragma once

#include <QString>

#include <cstddef>
#include <memory>
#include <string>

namespace Trustgauge {

//! Unpacks gzip as it arrives, one member after another, and zlib or bare deflate, told apart by the first byte. What
//! follows the last member is padding and passed over.
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

    //! Whether packed bytes begin as gzip does; two of them tell.
    [[nodiscard]] static bool isBegunBy(const char *bytes, size_t size);

    //! What the steps that follow unpack; it must stay until they need more.
    void give(const char *bytes, size_t size);
    //! Puts at most `room` bytes at `out`. \param written how many
    [[nodiscard]] Step unpackTo(char *out, size_t room, size_t &written);
    //! Appends at most 256 KB.
    [[nodiscard]] Step unpackInto(std::string &out);
    //! Whether what was given so far is whole.
    [[nodiscard]] bool isAtEnd() const { return m_memberEnded; }
    //! Whether anything was given.
    [[nodiscard]] bool hasBegun() const { return m_begun; }
    //! What is wrong, in English.
    [[nodiscard]] const QString &fault() const { return m_fault; }

private:
    struct Inflater;
    [[nodiscard]] Step broken(const QString &why);
    //! Sees to the form by the first byte, and to what follows a member. \return whether there is something to unpack
    [[nodiscard]] bool begin();

    std::unique_ptr<Inflater> m_inflater;
    bool m_begun = false;
    bool m_memberEnded = false;
    bool m_isPadding = false;
    QString m_fault;
};

} // namespace Trustgauge

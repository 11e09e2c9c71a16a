#include "core/base/localfile.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Trustgauge {

namespace {

constexpr qint64 pieceBytes = qint64{1} << 20;

class Descriptor
{
public:
    explicit Descriptor(int number) : m_number(number) {}
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    [[nodiscard]] int number() const { return m_number; }

private:
    int m_number;
};

tl::unexpected<Error> unreadable(const QString &path, const QString &why)
{
    return failure(ErrorCode::FileUnreadable, path, why);
}

QString systemText()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

QString tooLarge(qint64 largest)
{
    return QStringLiteral("is larger than %1 MB, the most that is read").arg(largest >> 20);
}

//! Up to the end, whatever the size was said to be.
Result<QByteArray> readToEnd(int descriptor, qint64 expected, const QString &subject, qint64 largest)
{
    QByteArray out;
    out.reserve(static_cast<qsizetype>(expected) + 4096); // with room for what a parser wants behind the text
    for (;;) {
        const qsizetype before = out.size();
        const qint64 room = out.capacity() > before ? out.capacity() - before : pieceBytes;
        out.resize(before + static_cast<qsizetype>(room));
        const ssize_t read = ::read(descriptor, out.data() + before, static_cast<size_t>(room));
        const int error = errno;
        out.resize(before + static_cast<qsizetype>(std::max<ssize_t>(read, 0)));
        if (out.size() > largest)
            return unreadable(subject, tooLarge(largest));
        if (read == 0)
            return out;
        if (read < 0 && error != EINTR) {
            errno = error;
            return unreadable(subject, QStringLiteral("cannot be read: %1").arg(systemText()));
        }
    }
}

//! What the caller of the program has opened for it, such as the `<(..)` of a shell.
bool isInherited(const QString &path)
{
    return path == QStringLiteral("/dev/stdin") || path.startsWith(QStringLiteral("/dev/fd/"))
           || path.startsWith(QStringLiteral("/proc/self/fd/"));
}

} // namespace

Result<QByteArray> readFile(const QString &path, qint64 largest)
{
    // Without O_NONBLOCK, opening a pipe waits for somebody to write into it.
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (file.number() < 0)
        return unreadable(path, QStringLiteral("cannot be opened: %1").arg(systemText()));
    struct stat about = {};
    if (::fstat(file.number(), &about) != 0)
        return unreadable(path, QStringLiteral("cannot be read: %1").arg(systemText()));
    if (S_ISDIR(about.st_mode))
        return unreadable(path, QStringLiteral("is a folder, not a file"));
    if (S_ISREG(about.st_mode)) {
        if (about.st_size > largest)
            return unreadable(path, tooLarge(largest));
        return readToEnd(file.number(), about.st_size, path, largest);
    }
    if (path == QStringLiteral("/dev/null"))
        return QByteArray("");
    if (!isInherited(path))
        return unreadable(path, S_ISFIFO(about.st_mode) || S_ISSOCK(about.st_mode)
                                    ? QStringLiteral("is a pipe, not a file")
                                    : QStringLiteral("is a device, not a file"));
    ::fcntl(file.number(), F_SETFL, ::fcntl(file.number(), F_GETFL) & ~O_NONBLOCK);
    return readToEnd(file.number(), 0, path, largest);
}

Result<QByteArray> readStandardInput(qint64 largest)
{
    return readToEnd(STDIN_FILENO, 0, QStringLiteral("standard input"), largest);
}

} // namespace Trustgauge
